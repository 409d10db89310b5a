-- Access: who sees and writes which rows
--
-- The policies are there from the beginning, and hold from the first
-- CALL grant_access() on.  All of them are permissive: who has two roles has
-- the access of both.

CREATE TABLE desk (
	role text PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('secretariat', 'regional-desk', 'country-desk', 'reader')),
	countries gcm_country_set NOT NULL DEFAULT '{}',
	CHECK ((kind IN ('regional-desk', 'country-desk')) = (countries <> '{}'))
);
COMMENT ON TABLE desk IS 'who has access: written by grant_access() and revoke_access()';
COMMENT ON COLUMN desk.role IS 'database role; its members have the access, too';
COMMENT ON COLUMN desk.kind IS 'secretariat, regional-desk, country-desk or reader';
COMMENT ON COLUMN desk.countries IS 'countries of a desk';

CREATE FUNCTION acts_as(VARIADIC kinds text[]) RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN EXISTS (SELECT FROM desk d JOIN pg_roles r ON r.rolname = d.role
				   WHERE d.kind = ANY (kinds) AND pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION acts_as(text[]) IS 'has the current user access of one of these kinds?';

CREATE FUNCTION my_countries() RETURNS gcm_country_set
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT coalesce(gcm_union_agg(d.countries), '{}') FROM desk d JOIN pg_roles r ON r.rolname = d.role
			WHERE pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION my_countries() IS 'countries of the desks of the current user';

-- The secretariat has all rows
DO $do$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY '{network,network_link,mandate,membership,adaptation,adaptation_agreement,deliverable,champion_evidence,
						 contribution,intake,intake_problem,support_request,support_step,practice,practice_step,programme,
						 programme_partner}'::text[] LOOP
		EXECUTE format('CREATE POLICY secretariat ON %I USING ((SELECT acts_as(''secretariat'')))', t);
	END LOOP;
END
$do$;

-- A desk sees what concerns one of its countries, and writes what concerns no
-- others.  A subquery on a table with policies sees what they let it see.
CREATE POLICY seen ON network FOR SELECT
	USING (level = 'global' OR countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
CREATE POLICY own ON network
	USING (level <> 'global' AND countries <> '{}' AND countries <@ (SELECT my_countries()));

CREATE FUNCTION own_networks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT code FROM network WHERE level <> 'global' AND countries <> '{}' AND countries <@ my_countries();
END;
COMMENT ON FUNCTION own_networks() IS 'networks that cover only countries of the current user''s desks';

CREATE POLICY seen ON network_link FOR SELECT
	USING (network IN (SELECT code FROM network) AND part_of IN (SELECT code FROM network));
CREATE POLICY own ON network_link
	USING (network IN (SELECT own_networks()) AND part_of IN (SELECT code FROM network));
CREATE POLICY seen ON mandate FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON mandate USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON membership FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON membership USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON deliverable FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON deliverable USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON adaptation FOR SELECT
	USING (completed_on IS NOT NULL AND network IN (SELECT code FROM network));
CREATE POLICY own ON adaptation USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON adaptation_agreement FOR SELECT USING (adaptation IN (SELECT id FROM adaptation));
CREATE POLICY own ON adaptation_agreement
	USING (adaptation IN (SELECT id FROM adaptation WHERE network IN (SELECT own_networks())));

CREATE POLICY own ON champion_evidence USING (country <@ (SELECT my_countries()));

CREATE POLICY seen ON contribution FOR SELECT
	USING (countries && (SELECT my_countries()) OR withdrawn_on IS NULL AND (SELECT acts_as('reader')));
CREATE POLICY own ON contribution USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
-- The people of a desk finish one another's rows
CREATE FUNCTION colleagues() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT current_user::text
	UNION
	SELECT p.rolname::text FROM desk d JOIN pg_roles r ON r.rolname = d.role JOIN pg_roles p ON pg_has_role(p.oid, r.oid, 'USAGE')
	WHERE d.kind LIKE '%-desk' AND pg_has_role(r.oid, 'USAGE') AND NOT p.rolsuper;
END;
COMMENT ON FUNCTION colleagues() IS 'roles that belong to the same desk as the current user, and that user';

CREATE POLICY added ON intake FOR INSERT WITH CHECK (loaded_by = current_user AND contribution IS NULL);
CREATE POLICY seen ON intake FOR SELECT USING (loaded_by IN (SELECT colleagues()));
CREATE POLICY corrected ON intake FOR UPDATE USING (loaded_by IN (SELECT colleagues()))
	WITH CHECK (loaded_by IN (SELECT colleagues()) AND contribution IS NULL);
CREATE POLICY own ON intake_problem USING (intake IN (SELECT id FROM intake));

CREATE POLICY own ON support_request USING (country <@ (SELECT my_countries()))
	WITH CHECK (country <@ (SELECT my_countries()) AND (network IS NULL OR network IN (SELECT code FROM network)));
CREATE POLICY own ON support_step FOR SELECT USING (request IN (SELECT id FROM support_request));

-- A desk submits, a regional one reviews, the secretariat publishes
CREATE POLICY seen ON practice FOR SELECT
	USING (status = 'published' OR countries && (SELECT my_countries()));
CREATE POLICY own ON practice USING (countries <> '{}' AND countries <@ (SELECT my_countries()))
	WITH CHECK (countries <> '{}' AND countries <@ (SELECT my_countries())
				AND (status IN ('submitted', 'withdrawn') OR status = 'in-review' AND (SELECT acts_as('regional-desk'))));
CREATE POLICY own ON practice_step FOR SELECT USING (practice IN (SELECT id FROM practice));

CREATE POLICY seen ON programme FOR SELECT
	USING (countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
CREATE POLICY own ON programme USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
CREATE POLICY seen ON programme_partner FOR SELECT USING (programme IN (SELECT code FROM programme));
CREATE POLICY own ON programme_partner
	USING (programme IN (SELECT code FROM programme WHERE countries <> '{}' AND countries <@ (SELECT my_countries())));

CREATE PROCEDURE revoke_access(role text) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %1$I FROM %2$I', current_schema, role);
	EXECUTE format('REVOKE ALL ON ALL ROUTINES IN SCHEMA %1$I FROM %2$I', current_schema, role);
	EXECUTE format('REVOKE ALL ON SCHEMA %1$I FROM %2$I', current_schema, role);
	DELETE FROM desk d WHERE d.role = revoke_access.role;
END
$$;
COMMENT ON PROCEDURE revoke_access(text) IS 'takes all access to the registry from a role';

CREATE PROCEDURE grant_access(role text, kind text, countries gcm_country_set DEFAULT '{}')
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	home name := current_schema;
	grantee text := quote_ident(role);
	types name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	t name;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role),
			HINT = format('CREATE ROLE %s; then grant it to the people of the desk.', grantee);
	ELSIF kind IS NULL OR kind NOT IN ('secretariat', 'regional-desk', 'country-desk', 'reader') THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown kind of access: "%s"', kind),
			HINT = 'Kinds are secretariat, regional-desk, country-desk and reader.';
	ELSIF (kind LIKE '%-desk') <> (coalesce(countries, '{}') <> '{}') THEN
		RAISE invalid_parameter_value USING
			MESSAGE = CASE WHEN kind LIKE '%-desk' THEN 'a desk needs its countries' ELSE format('a %s has no countries of its own', kind) END,
			HINT = format('As in CALL %I.grant_access(''rabat'', ''country-desk'', ''{MAR}'') or CALL %1$I.grant_access(''public_site'', ''reader'').', home);
	ELSIF NOT has_schema_privilege(role, types, 'USAGE') THEN
		RAISE insufficient_privilege USING MESSAGE = format('role "%s" may not use schema "%s", which has the types', role, types),
			HINT = format('Its owner can GRANT USAGE ON SCHEMA %I TO %s.', types, grantee);
	END IF;

	-- From the first grant on, the policies hold
	FOR t IN SELECT c.relname FROM pg_class c
			 WHERE c.relnamespace = quote_ident(home)::regnamespace AND NOT c.relrowsecurity
			   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) LOOP
		EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', home, t);
	END LOOP;
	CALL revoke_access(role);
	INSERT INTO desk VALUES (role, kind, coalesce(grant_access.countries, '{}'));

	EXECUTE format('GRANT USAGE ON SCHEMA %I TO %s', home, grantee);
	EXECUTE format('GRANT SELECT ON registry, wording, desk, participant, network, network_link, mandate, membership, adaptation,
		adaptation_agreement, priority, working_group, working_group_name, working_group_succession, working_group_member,
		deliverable, champion_criterion, champion_group, champion, review_round, contribution, support_form, support_stage,
		practice, programme, programme_partner, network_mandate, network_alignment, network_findings, review_contribution,
		review_region, review_summary, review_coverage, review_participation, champion_balance, workplan_progress,
		evidence_gap_map TO %s', grantee);
	EXECUTE format('GRANT EXECUTE ON FUNCTION practice_search TO %s', grantee);
	IF kind = 'reader' THEN
		RETURN;
	END IF;

	EXECUTE format('GRANT SELECT ON champion_evidence, champion_screening, support_request, support_step, support_pipeline,
		practice_step, intake, intake_problem, intake_report, contribution_intake TO %s', grantee);
	EXECUTE format('GRANT INSERT, UPDATE ON contribution_intake TO %s', grantee);
	-- Numbers are the database's, and what became of a row is too
	EXECUTE (SELECT format('GRANT INSERT (%1$s), UPDATE (%1$s) ON intake TO %2$s', string_agg(quote_ident(attname), ', '), grantee)
			 FROM pg_attribute WHERE attrelid = 'intake'::regclass AND attnum > 0 AND NOT attisdropped
			   AND attname NOT IN ('id', 'contribution', 'loaded_at', 'loaded_by'));
	EXECUTE (SELECT format('GRANT INSERT (%1$s, intake), UPDATE (%1$s) ON contribution TO %2$s', string_agg(quote_ident(attname), ', '), grantee)
			 FROM pg_attribute WHERE attrelid = 'contribution'::regclass AND attnum > 0 AND NOT attisdropped
			   AND attname NOT IN ('id', 'intake'));
	EXECUTE format('GRANT INSERT, UPDATE, DELETE ON intake_problem, network, network_link, mandate, membership, adaptation,
		adaptation_agreement, deliverable, champion_evidence, practice, programme, programme_partner TO %s', grantee);
	EXECUTE format('GRANT INSERT, UPDATE (network, form, subject, objectives, closed_on, outcome) ON support_request TO %s', grantee);
	IF kind IN ('regional-desk', 'secretariat') THEN
		EXECUTE format('GRANT UPDATE ON support_request TO %s', grantee);
	END IF;
	IF kind = 'secretariat' THEN
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON wording, participant, priority, working_group, working_group_name,
			working_group_succession, working_group_member, champion_criterion, champion_group, champion, review_round,
			support_form, support_stage, loaded_fact TO %s', grantee);
	END IF;
END
$$;
COMMENT ON PROCEDURE grant_access(text, text, gcm_country_set) IS 'gives a role the access of the secretariat, of a regional or country desk for its countries, or of a reader, in place of what it had; from the first call on, row-level security holds';

