-- Access: who sees and writes which rows
--
-- The first CALL grant_access() makes the policies, which hold from then on: a
-- registry without other roles has none, which would keep its tables from being
-- distributed.  All of them are permissive: who has two roles has the access of
-- both.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION my_countries() RETURNS gcm_country_set
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce(gcm_union_agg(d.countries), '{}') FROM desk d JOIN pg_roles r ON r.rolname = d.role
	WHERE pg_has_role(r.oid, 'USAGE');
END;
COMMENT ON FUNCTION my_countries() IS 'countries of the desks of the current user';

-- A person of two desks acts for the one whose role is set: SET ROLE.  A
-- superuser is of no desk, though they could take any role.
CREATE OR REPLACE FUNCTION my_desk() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN count(*) FILTER (WHERE d.role = current_user) = 1 THEN current_user::text
				WHEN count(*) = 1 THEN min(d.role) END
	FROM desk d JOIN pg_roles r ON r.rolname = d.role
	WHERE d.kind IN ('regional-desk', 'country-desk') AND pg_has_role(r.oid, 'USAGE')
	  AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
END;
COMMENT ON FUNCTION my_desk() IS
	'the desk that the current user acts for: the current role, if it is one, else the only one they belong to; NULL if '
	'there are several';

CREATE OR REPLACE FUNCTION my_desks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT d.role FROM desk d JOIN pg_roles r ON r.rolname = d.role
	WHERE d.kind IN ('regional-desk', 'country-desk') AND pg_has_role(r.oid, 'USAGE');
END;
COMMENT ON FUNCTION my_desks() IS 'desks that the current user belongs to';

-- What decides whether a contribution is let in
CREATE OR REPLACE FUNCTION rules_state(words bigint) RETURNS bigint
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT greatest(1, hashtextextended(concat(rules_state.words, current_user,
			(SELECT string_agg(concat(d, pg_has_role(r.oid, 'USAGE')), '' ORDER BY d.role)
			 FROM desk d LEFT JOIN pg_roles r ON r.rolname = d.role),
			(SELECT string_agg(x.version, ' ' ORDER BY x.version)
			 FROM (SELECT 'contribution'::regclass::oid AS oid UNION SELECT relid::oid
				FROM pg_partition_tree('contribution'::regclass)) AS t,
				  LATERAL (SELECT concat('relation ', c.xmin) AS version FROM pg_class c WHERE c.oid = t.oid
						   UNION ALL SELECT concat('column ', a.xmin) FROM pg_attribute a WHERE a.attrelid = t.oid
						   UNION ALL SELECT concat('default ', f.xmin) FROM pg_attrdef f WHERE f.adrelid = t.oid
						   UNION ALL SELECT concat('constraint ', k.xmin) FROM pg_constraint k WHERE k.conrelid = t.oid
						   UNION ALL SELECT concat('index ', x.xmin) FROM pg_index x WHERE x.indrelid = t.oid
						   UNION ALL SELECT concat('policy ', p.xmin) FROM pg_policy p WHERE p.polrelid = t.oid
						   UNION ALL SELECT concat('trigger ', g.xmin, ' ', p.xmin)
						   FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid WHERE g.tgrelid = t.oid) AS x)), 0)
		& 9223372036854775807);
END;
COMMENT ON FUNCTION rules_state(bigint) IS
	'number that stands for words_state(), which is the argument, the constraints, triggers and policies of contribution, and '
	'the current user';

-- A role is known by its name, which a dump can carry, and which can change
CREATE OR REPLACE FUNCTION desk_problems() RETURNS TABLE (role text, problem text, hint text)
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT d.role, 'there is no role of this name' AS problem,
		   'If it was renamed: UPDATE desk SET role = the new name. '
		   'If it was dropped: CALL revoke_access() with this name.' AS hint
	FROM desk d WHERE d.role NOT IN (SELECT r.rolname FROM pg_roles r)
	UNION ALL
	SELECT r.rolname::text AS role, 'it may use the schema, and is in no row of desk' AS problem,
		   'If it was a desk under another name: UPDATE desk SET role = this name.' AS hint
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(n.nspacl) AS a JOIN pg_roles r ON r.oid = a.grantee
	WHERE c.oid = 'desk'::regclass AND a.privilege_type = 'USAGE' AND a.grantee <> n.nspowner
	  AND r.rolname NOT IN (SELECT d.role FROM desk d)
	ORDER BY 1;
END;
COMMENT ON FUNCTION desk_problems() IS
	'desks whose role was renamed or dropped, and roles that have rights without being a desk';

CREATE OR REPLACE FUNCTION desk_renamed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'desk'::regclass::oid
	   AND 'desk'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for desk' USING ERRCODE = 'wrong_object_type';
	END IF;
	UPDATE intake SET desk = NEW.role WHERE desk = OLD.role AND contribution IS NULL;
	UPDATE pledge_entry SET desk = NEW.role WHERE desk = OLD.role AND pledge IS NULL;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION desk_renamed() IS 'trigger: what waits in an intake follows its desk';
CREATE OR REPLACE TRIGGER renamed AFTER UPDATE OF role ON desk
	FOR EACH ROW WHEN (NEW.role <> OLD.role) EXECUTE FUNCTION desk_renamed();
COMMENT ON TRIGGER renamed ON desk IS 'what waits in an intake follows its desk';

CREATE OR REPLACE FUNCTION own_networks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT code FROM network WHERE level <> 'global' AND countries <> '{}' AND countries <@ my_countries();
END;
COMMENT ON FUNCTION own_networks() IS 'networks that cover only countries of the current user''s desks';

CREATE OR REPLACE FUNCTION seen_networks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT code FROM network;
END;
COMMENT ON FUNCTION seen_networks() IS 'networks that the current user sees, for a policy of the same table to ask';

-- What a person loads is for the desk that they act for.  Each row asks, so the
-- answer is kept for the transaction.  Who sets it to something else gets no
-- more than a desk of their own, says the policy.
CREATE OR REPLACE FUNCTION loading_desk(desks oid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	asked constant text := pg_catalog.concat(desks, ' ', current_user);
	answer text;
BEGIN
	IF pg_catalog.texteq(pg_catalog.current_setting('gcm.desk_of', true), asked) IS NOT TRUE THEN
		PERFORM pg_catalog.set_config('gcm.desk', registry_schema.my_desk(), true);
		PERFORM pg_catalog.set_config('gcm.desk_of', asked, true);
	END IF;
	answer := pg_catalog.current_setting('gcm.desk');
	RETURN CASE WHEN pg_catalog.texteq(answer, '') THEN NULL ELSE answer END;
END
$$;
COMMENT ON FUNCTION loading_desk(oid) IS
	'my_desk(), asked once in a transaction; the argument is the table of desks, by which registries are told apart';
ALTER TABLE intake ALTER COLUMN desk
	SET DEFAULT CASE current_setting('is_superuser') WHEN 'off' THEN loading_desk('desk'::regclass::oid) END;
ALTER TABLE pledge_entry ALTER COLUMN desk SET DEFAULT CASE current_setting('is_superuser') WHEN 'off' THEN my_desk() END;

CREATE OR REPLACE PROCEDURE make_policies()
	LANGUAGE plpgsql SET search_path FROM CURRENT SET client_min_messages = warning AS $policies$
DECLARE
	home text := (SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n
		ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	path text;
	t text;
BEGIN
	PERFORM owner_only('access to %s is to be granted and revoked by its owner');
	-- The path of the definition: policies compare values of the extension's types
	EXECUTE format('SELECT %s.gcm_registry_path($1)', home) INTO path USING current_schema::text;
	PERFORM set_config('search_path', path, true);

	-- The secretariat has all rows
	FOREACH t IN ARRAY '{network,network_link,mandate,membership,adaptation,adaptation_agreement,deliverable,champion_evidence,
						 contribution,intake,intake_problem,intake_run,support_request,support_step,support_correction,practice,
						 practice_step,programme,
						 programme_partner,workplan,champion_invitation,country_process,pledge,pledge_update,
						 pledge_entry}'::text[] LOOP
		EXECUTE format('DROP POLICY IF EXISTS secretariat ON %I', t);
		EXECUTE format('CREATE POLICY secretariat ON %I USING ((SELECT acts_as(''secretariat'')))', t);
	END LOOP;

	-- ... but adds to the intake as anybody else: a file that is copied into a view
	-- comes in row by row, and each row would ask who is of the secretariat
	DROP POLICY secretariat ON intake;
	CREATE POLICY secretariat ON intake FOR SELECT USING ((SELECT acts_as('secretariat')));
	DROP POLICY IF EXISTS secretariat_corrects ON intake;
	CREATE POLICY secretariat_corrects ON intake FOR UPDATE USING ((SELECT acts_as('secretariat')));

	-- A desk sees what concerns one of its countries, and writes what concerns no
	-- others.  A subquery on a table with policies sees what they let it see.
	DROP POLICY IF EXISTS seen ON network;
	CREATE POLICY seen ON network FOR SELECT
		USING (level = 'global' OR countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
	DROP POLICY IF EXISTS own ON network;
	CREATE POLICY own ON network
		USING (level <> 'global' AND countries <> '{}' AND countries <@ (SELECT my_countries()))
		WITH CHECK (level <> 'global' AND countries <> '{}' AND countries <@ (SELECT my_countries())
					AND (reference IS NULL OR reference IN (SELECT seen_networks())));

	DROP POLICY IF EXISTS seen ON network_link;
	CREATE POLICY seen ON network_link FOR SELECT
		USING (network IN (SELECT code FROM network) AND part_of IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON network_link;
	CREATE POLICY own ON network_link
		USING (network IN (SELECT own_networks()) AND part_of IN (SELECT code FROM network));
	DROP POLICY IF EXISTS seen ON mandate;
	CREATE POLICY seen ON mandate FOR SELECT USING (network IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON mandate;
	CREATE POLICY own ON mandate USING (network IN (SELECT own_networks()));
	DROP POLICY IF EXISTS seen ON membership;
	CREATE POLICY seen ON membership FOR SELECT USING (network IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON membership;
	CREATE POLICY own ON membership USING (network IN (SELECT own_networks()));
	DROP POLICY IF EXISTS seen ON deliverable;
	CREATE POLICY seen ON deliverable FOR SELECT USING (network IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON deliverable;
	CREATE POLICY own ON deliverable USING (network IN (SELECT own_networks()));
	DROP POLICY IF EXISTS seen ON adaptation;
	CREATE POLICY seen ON adaptation FOR SELECT
		USING (completed_on IS NOT NULL AND network IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON adaptation;
	CREATE POLICY own ON adaptation USING (network IN (SELECT own_networks()));
	DROP POLICY IF EXISTS seen ON adaptation_agreement;
	CREATE POLICY seen ON adaptation_agreement FOR SELECT USING (adaptation IN (SELECT id FROM adaptation));
	DROP POLICY IF EXISTS own ON adaptation_agreement;
	CREATE POLICY own ON adaptation_agreement
		USING (adaptation IN (SELECT id FROM adaptation WHERE network IN (SELECT own_networks())));

	DROP POLICY IF EXISTS seen ON workplan;
	CREATE POLICY seen ON workplan FOR SELECT USING (network IS NULL OR network IN (SELECT code FROM network));
	DROP POLICY IF EXISTS own ON workplan;
	CREATE POLICY own ON workplan USING (network IN (SELECT own_networks()));

	DROP POLICY IF EXISTS own ON champion_invitation;
	CREATE POLICY own ON champion_invitation FOR SELECT USING (country <@ (SELECT my_countries()));
	DROP POLICY IF EXISTS seen ON country_process;
	CREATE POLICY seen ON country_process FOR SELECT USING (true);
	DROP POLICY IF EXISTS own ON country_process;
	CREATE POLICY own ON country_process USING (country <@ (SELECT my_countries()));
	DROP POLICY IF EXISTS own ON champion_evidence;
	CREATE POLICY own ON champion_evidence USING (country <@ (SELECT my_countries()));

	DROP POLICY IF EXISTS seen ON contribution;
	CREATE POLICY seen ON contribution FOR SELECT
		USING (countries && (SELECT my_countries()) OR withdrawn_on IS NULL AND (SELECT acts_as('reader')));
	DROP POLICY IF EXISTS own ON contribution;
	CREATE POLICY own ON contribution USING (countries <> '{}' AND countries <@ (SELECT my_countries()));

	-- The people of a desk finish one another's rows; what a person loads for one
	-- desk is not for those of another.  Who places rows is contribution_taken().
	DROP POLICY IF EXISTS added ON intake;
	CREATE POLICY added ON intake FOR INSERT
		WITH CHECK (loaded_by = current_user AND contribution IS NULL AND (desk IS NULL OR pg_has_role(desk, 'USAGE')));
	DROP POLICY IF EXISTS seen ON intake;
	CREATE POLICY seen ON intake FOR SELECT USING (loaded_by = current_user OR desk IN (SELECT my_desks()));
	DROP POLICY IF EXISTS corrected ON intake;
	CREATE POLICY corrected ON intake FOR UPDATE USING (loaded_by = current_user OR desk IN (SELECT my_desks()))
		WITH CHECK ((loaded_by = current_user OR desk IN (SELECT my_desks())) AND contribution IS NULL);
	DROP POLICY IF EXISTS own ON intake_problem;
	CREATE POLICY own ON intake_problem USING (EXISTS (SELECT FROM intake i WHERE i.id = intake_problem.intake OFFSET 0));
	DROP POLICY IF EXISTS own ON intake_run;
	CREATE POLICY own ON intake_run USING (taken_by = current_user);

	-- Pledges are public; who places their rows is take_pledges(), as the one who calls it
	DROP POLICY IF EXISTS seen ON pledge;
	CREATE POLICY seen ON pledge FOR SELECT USING (true);
	DROP POLICY IF EXISTS own ON pledge;
	CREATE POLICY own ON pledge USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
	DROP POLICY IF EXISTS seen ON pledge_update;
	CREATE POLICY seen ON pledge_update FOR SELECT USING (true);
	DROP POLICY IF EXISTS own ON pledge_update;
	CREATE POLICY own ON pledge_update
		USING (pledge IN (SELECT id FROM pledge WHERE countries <> '{}' AND countries <@ (SELECT my_countries())));
	DROP POLICY IF EXISTS added ON pledge_entry;
	CREATE POLICY added ON pledge_entry FOR INSERT
		WITH CHECK (loaded_by = current_user AND coalesce(desk, '') = coalesce((SELECT my_desk()), '') AND pledge IS NULL);
	DROP POLICY IF EXISTS seen ON pledge_entry;
	CREATE POLICY seen ON pledge_entry FOR SELECT USING (loaded_by = current_user OR desk IN (SELECT my_desks()));
	DROP POLICY IF EXISTS corrected ON pledge_entry;
	CREATE POLICY corrected ON pledge_entry FOR UPDATE USING (loaded_by = current_user OR desk IN (SELECT my_desks()));

	DROP POLICY IF EXISTS own ON support_request;
	CREATE POLICY own ON support_request USING (country <@ (SELECT my_countries()))
		WITH CHECK (country <@ (SELECT my_countries()) AND (network IS NULL OR network IN (SELECT code FROM network)));
	DROP POLICY IF EXISTS own ON support_step;
	CREATE POLICY own ON support_step FOR SELECT USING (request IN (SELECT id FROM support_request));
	DROP POLICY IF EXISTS own ON support_correction;
	CREATE POLICY own ON support_correction USING (request IN (SELECT id FROM support_request));

	-- A desk submits, a regional one reviews, the secretariat publishes
	DROP POLICY IF EXISTS seen ON practice;
	CREATE POLICY seen ON practice FOR SELECT
		USING (status = 'published' OR countries && (SELECT my_countries()));
	DROP POLICY IF EXISTS own ON practice;
	CREATE POLICY own ON practice USING (countries <> '{}' AND countries <@ (SELECT my_countries()))
		WITH CHECK (countries <> '{}' AND countries <@ (SELECT my_countries())
					AND (status IN ('submitted', 'withdrawn') OR status = 'in-review' AND (SELECT acts_as('regional-desk'))));
	DROP POLICY IF EXISTS own ON practice_step;
	CREATE POLICY own ON practice_step FOR SELECT USING (practice IN (SELECT id FROM practice));

	DROP POLICY IF EXISTS seen ON programme;
	CREATE POLICY seen ON programme FOR SELECT
		USING (countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
	DROP POLICY IF EXISTS own ON programme;
	CREATE POLICY own ON programme USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
	DROP POLICY IF EXISTS seen ON programme_partner;
	CREATE POLICY seen ON programme_partner FOR SELECT USING (programme IN (SELECT code FROM programme));
	DROP POLICY IF EXISTS own ON programme_partner;
	CREATE POLICY own ON programme_partner
		USING (programme IN (SELECT code FROM programme WHERE countries <> '{}' AND countries <@ (SELECT my_countries())));

	-- Cells of kept summaries are of all contributions: who does not see these sees none
	DROP POLICY IF EXISTS seen ON review_cell;
	CREATE POLICY seen ON review_cell FOR SELECT USING ((SELECT sees_all_contributions()));
	DROP POLICY IF EXISTS seen ON round_cell;
	CREATE POLICY seen ON round_cell FOR SELECT USING ((SELECT sees_all_contributions()));

	FOR t IN SELECT c.relname FROM pg_class c
			 WHERE c.relnamespace = quote_ident(current_schema)::regnamespace AND NOT c.relrowsecurity
			   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
	END LOOP;
END
$policies$;
COMMENT ON PROCEDURE make_policies() IS
	'makes the policies of the registry''s tables anew, and lets row-level security hold; grant_access() and '
	'gcm_update_registry() call it';

-- Have the policies been made?
CREATE OR REPLACE FUNCTION has_policies() RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT EXISTS (SELECT FROM pg_policy WHERE polrelid = 'network'::regclass AND polname = 'secretariat');
END;
COMMENT ON FUNCTION has_policies() IS 'have the policies been made, since access was granted?';

DO $do$
BEGIN
	IF has_policies() THEN
		CALL make_policies();
	END IF;
END
$do$;

CREATE OR REPLACE PROCEDURE revoke_access(role text) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	keeper text := (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'desk'::regclass);
BEGIN
	PERFORM owner_only('access to %s is to be granted and revoked by its owner');
	IF role IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'the role is missing', HINT = 'As in CALL revoke_access(''rabat'').';
	ELSIF role = keeper THEN
		RAISE invalid_grant_operation USING MESSAGE = format('role "%s" owns the registry', role),
			HINT = 'The owner needs no grant, and can be denied nothing.';
	END IF;
	-- A role that was dropped or renamed still has its row
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %1$I FROM %2$I', current_schema, role);
		EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %1$I FROM %2$I', current_schema, role);
		EXECUTE format('REVOKE ALL ON ALL ROUTINES IN SCHEMA %1$I FROM %2$I', current_schema, role);
		EXECUTE format('REVOKE ALL ON SCHEMA %1$I FROM %2$I', current_schema, role);
	ELSIF NOT EXISTS (SELECT FROM desk d WHERE d.role = revoke_access.role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role);
	END IF;
	DELETE FROM desk d WHERE d.role = revoke_access.role;
END
$$;
COMMENT ON PROCEDURE revoke_access(text) IS
	'takes all access to the registry from a role; an error where it is unknown (42704), NULL (22004) or the owner (0LP01), and '
	'where the caller has not the owner''s rights (42501)';

-- The columns that a role other than the owner may write, in brackets; NULL where
-- it is all.  Numbers that the database gives are none of them: who could choose
-- them would take those of the rows to come.  Nor is what the database says of a
-- row of the intake, nor where a contribution is from, once it is there.
CREATE OR REPLACE FUNCTION writable_columns(relation regclass, privilege text) RETURNS text
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT '(' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
			FILTER (WHERE a.attidentity = '' AND a.attgenerated = ''
					AND NOT (relation = 'intake'::regclass AND a.attname IN ('contribution', 'loaded_at', 'loaded_by', 'desk'))
					AND NOT (relation = 'intake'::regclass AND privilege = 'INSERT' AND a.attname = 'tried')
					AND NOT (relation = 'intake_run'::regclass AND a.attname <> 'rows')
					AND NOT (relation = 'pledge_entry'::regclass AND a.attname IN ('loaded_at', 'loaded_by', 'desk'))
					AND NOT (relation = 'pledge_entry'::regclass AND privilege = 'INSERT' AND a.attname IN ('pledge', 'problems'))
					AND NOT (relation = 'contribution'::regclass AND privilege = 'UPDATE' AND a.attname = 'intake')) || ')'
	FROM pg_attribute a
	WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
	  AND (privilege = 'INSERT'
		   OR privilege = 'UPDATE' AND (relation = 'intake'::regclass OR relation = 'contribution'::regclass
										OR relation = 'pledge_entry'::regclass))
	HAVING bool_or(a.attidentity <> '');
END;
COMMENT ON FUNCTION writable_columns(regclass, text) IS
	'columns of a table that are granted for INSERT or UPDATE; NULL if it is the table';

-- What a kind of access consists of, of all or of some tables, views and
-- functions.  A role adds rows by naming columns.
CREATE OR REPLACE PROCEDURE grant_kind(role text, kind text, only_these text[] DEFAULT NULL)
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	kinds constant text[] := '{reader,country-desk,regional-desk,secretariat}';	-- each has what those before it have
	grantee text := quote_ident(role);
	item record;
BEGIN
	PERFORM owner_only('access to %s is to be granted and revoked by its owner');
	EXECUTE format('GRANT USAGE ON SCHEMA %I TO %s', current_schema, grantee);
	FOR item IN
		SELECT p.privilege, o.name
		FROM (VALUES
			('reader', 'SELECT', '{registry,wording,desk,participant,network,network_link,mandate,membership,adaptation,
				adaptation_agreement,priority,working_group,working_group_name,working_group_succession,
				working_group_member,deliverable,champion_criterion,champion_group,champion,review_round,
				contribution,support_form,support_stage,practice,programme,programme_partner,network_mandate,
				network_alignment,network_findings,review_contribution,review_region,review_sum,review_summary,review_coverage,
				review_counted,participation_sum,review_participation,review_place,review_place_read,review_place_kept,
				participation_place,participation_place_read,participation_place_kept,review_named_kept,
				round_sum,round_sum_read,round_sum_kept,review_cell,round_cell,review_keeping,dim_round,
				country_group,country_group_member,
				group_now,dim_group,dim_group_country,dim_country,dim_objective,dim_principle,dim_stakeholder,
				fact_contribution,review_country,review_change,review_group_summary,review_group_coverage,
				champion_balance,workplan_progress,evidence_gap_map,workplan,country_process,
				review_display,working_group_list,contribution_list,participant_list,network_list,mandate_list,
				priority_list,champion_list,country_process_list,review_round_list,practice_list,programme_list,
				desk_list,migration_policy,migration_policy_score,migration_policy_share,pledge,pledge_update,pledge_now,
				pledge_progress,pledge_coverage,sdg_target,sdg_link,sdg_synergies}'::text[]),
			('reader', 'EXECUTE', '{practice_search,practice_found}'),
			('country-desk', 'SELECT', '{champion_evidence,champion_criteria,champion_screening,champion_invitation,
				champion_evidence_list,champion_invitation_list,support_request,support_step,
				support_correction,support_pipeline,practice_step,intake,intake_problem,intake_run,
				intake_report,contribution_intake,pledge_entry,pledge_intake,pledge_intake_report}'),
			('country-desk', 'SELECT', '{intake_id_seq}'),
			('country-desk', 'INSERT', '{intake,intake_run,contribution_intake,contribution,support_request,pledge,
				pledge_update,pledge_entry,pledge_intake}'),
			('country-desk', 'UPDATE', '{intake,contribution_intake,contribution,pledge,pledge_entry,pledge_intake}'),
			('country-desk', 'UPDATE (placed, kept, batch_at, finished_at)', '{intake_run}'),
			('country-desk', 'UPDATE (network, form, subject, objectives, closed_on, outcome)', '{support_request}'),
			('country-desk', 'INSERT,UPDATE,DELETE', '{intake_problem,network,network_link,mandate,membership,adaptation,
				adaptation_agreement,deliverable,champion_evidence,practice,programme,
				programme_partner,workplan,country_process}'),
			('regional-desk', 'UPDATE', '{support_request}'),
			('regional-desk', 'INSERT', '{support_correction}'),
			('secretariat', 'SELECT,INSERT,UPDATE,DELETE', '{wording,participant,priority,working_group,working_group_name,
				working_group_succession,working_group_member,champion_criterion,champion_group,
				champion,champion_invitation,review_round,support_form,support_stage,loaded_fact,
				country_group,country_group_member,migration_policy,sdg_target,sdg_link}')) AS g (least, privileges, names),
			 unnest(g.names) AS o (name), regexp_split_to_table(g.privileges, ',(?=[A-Z])') AS p (privilege)
		WHERE array_position(kinds, kind) >= array_position(kinds, g.least)
		  AND (only_these IS NULL OR o.name = ANY (only_these))
	LOOP
		EXECUTE format('GRANT %s %s ON %s %I TO %s', item.privilege,
			CASE WHEN item.privilege IN ('INSERT', 'UPDATE') THEN writable_columns(item.name, item.privilege) END,
			CASE item.privilege WHEN 'EXECUTE' THEN 'FUNCTION' END, item.name, grantee);
	END LOOP;
END
$$;
COMMENT ON PROCEDURE grant_kind(text, text, text[]) IS
	'grants what a kind of access consists of, or its share of some tables, views and functions; takes nothing; '
	'grant_access() and gcm_update_registry() call it';

CREATE OR REPLACE PROCEDURE grant_access(role text, kind text, countries gcm_country_set DEFAULT '{}')
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	home name := current_schema;
	grantee text := quote_ident(role);
	types name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
				   WHERE e.extname = 'gcm_network');
	keeper text := (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'desk'::regclass);
	has_countries boolean := coalesce(countries::text, '{}') <> '{}';
	lost record;
BEGIN
	PERFORM owner_only('access to %s is to be granted and revoked by its owner');
	IF role IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'the role is missing',
			HINT = format('As in CALL %I.grant_access(''public_site'', ''reader'').', home);
	ELSIF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role),
			HINT = CASE WHEN role IN ('public', 'none') OR starts_with(role, 'pg_')
						THEN 'No role can have this name: CREATE ROLE under another, and grant that to those who are to '
							'have access.'
						ELSE format('CREATE ROLE %s; then grant it to the people of the desk.', grantee) END;
	ELSIF role = keeper THEN
		RAISE invalid_grant_operation USING MESSAGE = format('role "%s" owns the registry', role),
			HINT = 'The owner needs no grant: name another role.';
	ELSIF kind IS NULL OR kind NOT IN ('secretariat', 'regional-desk', 'country-desk', 'reader') THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown kind of access: "%s"', kind),
			HINT = 'Kinds are secretariat, regional-desk, country-desk and reader.';
	ELSIF (kind LIKE '%-desk') <> has_countries THEN
		RAISE invalid_parameter_value USING
			MESSAGE = CASE WHEN kind LIKE '%-desk' THEN 'a desk needs its countries'
						   ELSE format('a %s has no countries of its own', kind) END,
			HINT = format('As in CALL %I.grant_access(''rabat'', ''country-desk'', ''{MAR}'') or '
						  'CALL %1$I.grant_access(''public_site'', ''reader'').', home);
	ELSIF NOT has_schema_privilege(role, types, 'USAGE') THEN
		RAISE insufficient_privilege USING MESSAGE =
			format('role "%s" may not use schema "%s", which has the types', role, types),
			HINT = format('Its owner can GRANT USAGE ON SCHEMA %I TO %s.', types, grantee);
	END IF;

	IF NOT has_policies() THEN
		CALL make_policies();
	END IF;
	CALL revoke_access(role);
	INSERT INTO desk VALUES (role, kind, coalesce(grant_access.countries, '{}'));
	CALL grant_kind(role, kind);
	FOR lost IN SELECT * FROM desk_problems() LOOP
		RAISE NOTICE 'desk "%": %', lost.role, lost.problem USING HINT = lost.hint;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE grant_access(text, text, gcm_country_set) IS
	'gives a role the access of the secretariat, of a regional or country desk for its countries, or of a reader, in place '
	'of what it had; from the first call on, row-level security holds; an error where the role is unknown (42704), NULL '
	'(22004), the owner (0LP01) or may not use the types (42501), where the kind is unknown or its countries do not fit it '
	'(22023), and where the caller has not the owner''s rights (42501)';

REVOKE EXECUTE ON FUNCTION desk_renamed, contribution_intake_insert, intake_placed, intake_changed, contribution_taken,
	contribution_reference_freed FROM PUBLIC;
