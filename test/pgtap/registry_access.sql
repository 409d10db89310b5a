-- Access to the registry, as each role, with attempts to get around it
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(97);
SET client_min_messages = warning;

CREATE ROLE gcm_test_owner;
CREATE ROLE gcm_test_secretariat;
CREATE ROLE gcm_test_region;
CREATE ROLE gcm_test_rabat;
CREATE ROLE gcm_test_accra;
CREATE ROLE gcm_test_reader;
CREATE ROLE gcm_test_nobody;
CREATE ROLE gcm_test_member;
GRANT gcm_test_rabat TO gcm_test_member;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_owner', current_database()) \gexec

-- What a command gives to a role: its value, or its error
CREATE FUNCTION pg_temp.as(who text, command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	n bigint;
BEGIN
	PERFORM set_config('role', who, true);
	BEGIN
		IF command ~* '^ *(SELECT|WITH|EXPLAIN|CALL gcm_load|CALL gcm.take)|RETURNING' THEN
			EXECUTE command INTO result;
		ELSE
			EXECUTE command;
			GET DIAGNOSTICS n = ROW_COUNT;
			result := n || ' rows';
		END IF;
	EXCEPTION WHEN OTHERS THEN
		result := SQLSTATE;
	END;
	PERFORM set_config('role', 'none', true);
	RETURN result;
END
$$;

SELECT is(pg_temp.as('gcm_test_owner', 'CALL gcm_create_registry(''gcm'')'), '0 rows', 'the owner creates the registry');
SELECT is(pg_temp.as('gcm_test_owner', 'CALL gcm_load_faq_2020(''gcm'')'), '84', 'and loads the facts');
SELECT is(pg_temp.as('gcm_test_owner', 'CALL gcm_load_network_pages(''gcm'')'), '257', '... and those of pages');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.network'), '42501', 'nobody else has access');
SELECT is_empty($$ SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'gcm' $$, 'no policy is there before access is granted, for none can be on a distributed table');
CREATE POLICY ours ON gcm.network USING (true);	-- which is not one of them
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_secretariat', 'secretariat') $$), '0 rows', 'the owner gives it: secretariat');
DROP POLICY ours ON gcm.network;
SELECT isnt_empty($$ SELECT FROM pg_policies WHERE schemaname = 'gcm' AND tablename = 'network' AND policyname = 'seen' $$, '... which makes them');
SELECT is_empty($$ SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'gcm'::regnamespace AND c.relrowsecurity <> EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) $$, '... and lets them hold, on each table that has any');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_region', 'regional-desk', '{GHA,GNB,SEN,MAR}') $$), '0 rows', 'regional desk');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_rabat', 'country-desk', '{MAR}') $$), '0 rows', 'country desks');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_accra', 'country-desk', '{GHA}') $$), '0 rows');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_reader', 'reader') $$), '0 rows', 'reader');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_reader', 'country-desk') $$), '22023', 'a desk has countries');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_nosuch', 'reader') $$), '42704', 'a role exists');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_reader', 'king') $$), '22023', 'a kind is one of four');

-- Rows of three countries, as the owner
SET LOCAL ROLE gcm_test_owner;
INSERT INTO gcm.contribution (title, countries, objectives, withdrawal_reason) VALUES
	('of Morocco', '{MAR}', '{1}', NULL), ('of Ghana', '{GHA}', '{2}', NULL), ('of France', '{FRA}', '{3}', NULL),
	('of Morocco and France', '{FRA,MAR}', '{4}', NULL), ('of Morocco, withdrawn', '{MAR}', '{5}', 'error'), ('of none', '{}', '{6}', NULL);
INSERT INTO gcm.support_request (country, form, subject) VALUES ('MAR', 1, 'M'), ('GHA', 2, 'G'), ('FRA', 3, 'F');
INSERT INTO gcm.champion_evidence (country, criterion, met, statement) VALUES ('MAR', 3, true, 'M'), ('GHA', 3, false, 'G'), ('FRA', 3, true, 'F');
INSERT INTO gcm.practice (title, countries, objectives) VALUES ('secret of Morocco', '{MAR}', '{1}'), ('secret of Ghana', '{GHA}', '{1}'), ('published of Ghana', '{GHA}', '{1}');
UPDATE gcm.practice SET status = 'in-review' WHERE title LIKE 'published%';
UPDATE gcm.practice SET status = 'published' WHERE title LIKE 'published%';
INSERT INTO gcm.mandate (network, objectives) VALUES ('MAR', '{1}'), ('GHA', '{2}'), ('SEN', '{3}');
INSERT INTO gcm.programme (code, title, countries) VALUES ('M', 'M', '{MAR}'), ('G', 'G', '{GHA}'), ('MF', 'MF', '{FRA,MAR}');
INSERT INTO gcm.adaptation (network) VALUES ('MAR'), ('GHA');
INSERT INTO gcm.adaptation_agreement SELECT id, 'IOM' FROM gcm.adaptation;
INSERT INTO gcm.contribution_intake (title, countries) VALUES ('the owner''s', 'FRA');
RESET ROLE;

-- Who sees what
CREATE FUNCTION pg_temp.sees(who text) RETURNS text LANGUAGE SQL AS $$
	SELECT string_agg(t || ':' || pg_temp.as(who, 'SELECT count(*) FROM gcm.' || t), ' ' ORDER BY n)
	FROM unnest('{contribution,support_request,support_step,champion_evidence,practice,practice_step,mandate,network,programme,adaptation,adaptation_agreement,intake}'::text[])
		 WITH ORDINALITY AS u (t, n) $$;
SELECT is(pg_temp.sees('gcm_test_secretariat'), 'contribution:6 support_request:3 support_step:3 champion_evidence:3 practice:3 practice_step:5 mandate:18 network:53 programme:9 adaptation:2 adaptation_agreement:2 intake:1', 'the secretariat sees all');
SELECT is(pg_temp.sees('gcm_test_region'), 'contribution:4 support_request:2 support_step:2 champion_evidence:2 practice:3 practice_step:5 mandate:4 network:5 programme:3 adaptation:2 adaptation_agreement:2 intake:0', 'a regional desk what concerns its countries');
SELECT is(pg_temp.sees('gcm_test_rabat'), 'contribution:3 support_request:1 support_step:1 champion_evidence:1 practice:2 practice_step:4 mandate:2 network:2 programme:2 adaptation:1 adaptation_agreement:1 intake:0', 'a country desk what concerns its country');
SELECT is(pg_temp.sees('gcm_test_member'), pg_temp.sees('gcm_test_rabat'), 'so does a member of its role');
SELECT is(pg_temp.sees('gcm_test_reader'), 'contribution:5 support_request:42501 support_step:42501 champion_evidence:42501 practice:1 practice_step:42501 mandate:18 network:53 programme:9 adaptation:0 adaptation_agreement:0 intake:42501', 'a reader what is public');
SELECT is(pg_temp.as('gcm_test_nobody', 'SELECT count(*) FROM gcm.contribution'), '42501', 'others nothing');

-- Views and functions say no more than the tables
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(network, '','' ORDER BY network) FROM gcm.network_alignment'), 'MAR,global', 'network_alignment');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(DISTINCT network, '','' ORDER BY network) FROM gcm.network_findings'), 'MAR,global', 'network_findings');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(objective::text, '','' ORDER BY objective) FROM gcm.review_coverage WHERE commission = ''all'' AND all_rounds AND contributions > 0'), '1,4', 'review_coverage');
SELECT is(pg_temp.as('gcm_test_reader', 'SELECT string_agg(objective::text, '','' ORDER BY objective) FROM gcm.review_coverage WHERE commission = ''all'' AND all_rounds AND contributions > 0'), '1,2,3,4,6', 'review_coverage, of a reader');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT sum(contributions) FROM gcm.review_participation WHERE commission = ''all'' AND all_rounds'), '2', 'review_participation');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(country, '','' ORDER BY country) FROM gcm.champion_screening WHERE government_commitment IS NOT NULL'), 'MAR', 'champion_screening');
SELECT is(pg_temp.as('gcm_test_reader', 'SELECT count(*) FROM gcm.champion_screening'), '42501', 'champion_screening is not for readers');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(country, '','') FROM gcm.support_pipeline'), 'MAR', 'support_pipeline');
SELECT is(pg_temp.as('gcm_test_reader', 'SELECT count(*) FROM gcm.support_pipeline'), '42501', 'support_pipeline is not for readers');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(title, '','') FROM gcm.practice_search(countries => ''{GHA,MAR}'')'), 'published of Ghana', 'practice_search shows what is published');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT string_agg(title, '','' ORDER BY title) FROM gcm.practice WHERE document @@ gcm.practice_query(''secret'')'), 'secret of Morocco', 'the query on the table what is its own');
GRANT USAGE ON SCHEMA gcm TO gcm_test_nobody;
SELECT is(pg_temp.as('gcm_test_nobody', 'SELECT count(*) FROM gcm.practice_search()'), '42501', 'and nobody else searches, though the schema be open');
SELECT is_empty($$ SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'gcm'::regnamespace AND proname ~ '^practice_(search|found)$'
	AND has_function_privilege('gcm_test_nobody', p.oid, 'EXECUTE') $$, '... by neither of its functions');
REVOKE USAGE ON SCHEMA gcm FROM gcm_test_nobody;
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.workplan_progress') || pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.evidence_gap_map WHERE commission = ''all'' AND all_rounds'), '0230', 'the other views can be read');

-- A function that tells what it is given is given the desk's rows only
CREATE TABLE public.gcm_test_told (who text, what text);
GRANT INSERT, SELECT ON public.gcm_test_told TO PUBLIC;
CREATE FUNCTION pg_temp.tell(what text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$
BEGIN
	INSERT INTO public.gcm_test_told VALUES (current_user, what);
	RETURN true;
END
$$;
CREATE FUNCTION public.gcm_test_equal(text, text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$
BEGIN
	INSERT INTO public.gcm_test_told VALUES (current_user, $1);
	RETURN true;
END
$$;
CREATE OPERATOR public.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = public.gcm_test_equal);
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.contribution WHERE pg_temp.tell(title)'), '3', 'a function in a query');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.support_pipeline WHERE pg_temp.tell(subject)'), '1', 'and on a view');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.practice WHERE title OPERATOR(public.===) ''x'''), '2', 'an operator of one''s own');
SELECT is((SELECT string_agg(DISTINCT what, ',' ORDER BY what) FROM public.gcm_test_told), 'M,of Morocco,of Morocco and France,of Morocco, withdrawn,published of Ghana,secret of Morocco', 'are told of no other rows');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.contribution WHERE 1 / (CASE WHEN countries @> ''{FRA}'' AND countries <> ''{FRA,MAR}'' THEN 0 ELSE 1 END) = 1'), '3', 'nor does an error tell');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM pg_stats WHERE schemaname = ''gcm'' AND tablename = ''contribution'''), '0', 'nor do statistics');

-- Writing: its own, and nothing else's
SELECT is(pg_temp.as('gcm_test_rabat', 'UPDATE gcm.contribution SET title = title'), '2 rows', 'a desk changes what concerns its country alone');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title, countries) VALUES ('new', '{MAR}') RETURNING 'in' $$), 'in', 'it adds to it');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title, countries) VALUES ('new', '{FRA}') $$), '42501', 'but not to another''s');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title, countries) VALUES ('new', '{FRA,MAR}') $$), '42501', 'nor in another''s name too');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title) VALUES ('new') $$), '42501', 'nor in nobody''s');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.contribution SET countries = '{GHA}' $$), '42501', 'rows are not moved to another');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.contribution SET countries = '{MAR}' WHERE title = 'of Ghana' $$), '0 rows', 'nor taken from one');
SELECT is(pg_temp.as('gcm_test_rabat', 'DELETE FROM gcm.contribution'), '42501', 'nor deleted');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.mandate SET network = 'GHA' WHERE network = 'MAR' $$), '42501', 'a mandate is not moved');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.mandate SET objectives = '{2}' $$), '1 rows', 'that of the Network is not changed');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.mandate (network) VALUES ('SEN') $$), '42501', 'nor one added to another');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.mandate (network) VALUES ('nosuch') $$), '42501', 'and a foreign key does not tell whether the other exists');
INSERT INTO gcm.network (code, name, level, countries) VALUES ('both', 'both', 'regional', '{GHA,MAR}');
INSERT INTO gcm.mandate (network) VALUES ('both');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.mandate SET objectives = '{2}' $$) || ', ' || pg_temp.as('gcm_test_region', $$ UPDATE gcm.mandate SET objectives = '{2}' $$), '1 rows, 4 rows', 'nor that of a network with another country, but by who is for both');
DELETE FROM gcm.mandate WHERE network = 'both';
DELETE FROM gcm.network WHERE code = 'both';
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.network SET countries = '{MAR,GHA}', level = 'regional' WHERE code = 'MAR' $$), '42501', 'a desk does not widen its network');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.network SET level = 'global' WHERE code = 'MAR' $$), '42501', 'nor make it global');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.desk SET countries = 'all' $$), '42501', 'nor its desk');
SELECT is(pg_temp.as('gcm_test_rabat', $$ CALL gcm.grant_access('gcm_test_rabat', 'secretariat') $$), '42501', 'nor gives itself access');
SELECT is(pg_temp.as('gcm_test_rabat', 'ALTER TABLE gcm.contribution DISABLE ROW LEVEL SECURITY'), '42501', 'nor puts the policies off');
SELECT is(pg_temp.as('gcm_test_rabat', 'SET LOCAL row_security = off') || ' ' || pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.contribution'), '0 rows 42501', 'nor around them');
RESET row_security;
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.support_request SET stage = 2 $$), '42501', 'a country desk does not move a request on');
SELECT is(pg_temp.as('gcm_test_region', $$ UPDATE gcm.support_request SET stage = 2 $$), '2 rows', 'a regional one does');
SELECT is((SELECT string_agg(DISTINCT recorded_by, ',') FROM gcm.support_step WHERE stage = 2), 'gcm_test_region', 'and is on record for it');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.support_request (country, form, subject, network) VALUES ('MAR', 1, 'x', 'GHA') $$), '42501', 'a request goes through a network that one sees');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.support_step VALUES (1, 3, now(), now(), 'x') $$), '42501', 'steps are not written by hand');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.practice SET status = 'in-review' WHERE title = 'secret of Morocco' $$), '42501', 'a country desk does not review');
SELECT is(pg_temp.as('gcm_test_region', $$ UPDATE gcm.practice SET status = 'in-review' WHERE title = 'secret of Morocco' $$), '1 rows', 'a regional one does');
SELECT is(pg_temp.as('gcm_test_region', $$ UPDATE gcm.practice SET status = 'published' WHERE title = 'secret of Morocco' $$), '42501', 'but does not publish');
SELECT is(pg_temp.as('gcm_test_secretariat', $$ UPDATE gcm.practice SET status = 'published' WHERE title = 'secret of Morocco' $$), '1 rows', 'the secretariat does');
SELECT is(pg_temp.as('gcm_test_reader', $$ INSERT INTO gcm.practice (title, countries) VALUES ('x', '{MAR}') $$), '42501', 'a reader writes nothing');

-- An adaptation is checked against all agreements, seen or not
UPDATE gcm.adaptation SET executive_committee_consulted_on = current_date, coordinator_consulted_on = current_date;
INSERT INTO gcm.adaptation_agreement SELECT id, 'ILO' FROM gcm.adaptation;
UPDATE gcm.adaptation_agreement SET agreed_on = current_date WHERE participant = 'IOM';
CREATE POLICY hidden ON gcm.adaptation_agreement AS RESTRICTIVE FOR SELECT USING (agreed_on IS NOT NULL);
SELECT is(pg_temp.as('gcm_test_rabat', 'UPDATE gcm.adaptation SET completed_on = current_date'), '23514', 'an agreement that is hidden counts');
DROP POLICY hidden ON gcm.adaptation_agreement;
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.adaptation_agreement SET adaptation = (SELECT id FROM gcm.adaptation WHERE network = 'GHA') $$), '42501', 'an agreement is not moved to another''s');

-- Intake: COPY works, and each sees its own rows
SET LOCAL ROLE gcm_test_rabat;
COPY gcm.contribution_intake (title, countries) FROM STDIN (FORMAT csv);
a,Maroc
b,Ghana
c,Morroco
\.
RESET ROLE;
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.contribution_intake'), '3', 'a desk copies rows in');
SELECT is(pg_temp.as('gcm_test_rabat', 'CALL gcm.take_contributions()'), '1', 'its own are placed');
SELECT is(pg_temp.as('gcm_test_rabat', $$ SELECT string_agg(title || ':' || left(reason, 34), ' ' ORDER BY title) FROM gcm.contribution_intake JOIN gcm.intake_report USING (id) $$),
	'b:new row violates row-level securit c:invalid input value for type gcm_c', 'the others kept, with the reason');
SELECT is(pg_temp.as('gcm_test_accra', 'SELECT count(*) FROM gcm.intake_report'), '0', 'no other desk sees them');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.intake SET loaded_by = 'gcm_test_accra' $$), '42501', 'nor are they passed to one');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.intake SET contribution = (SELECT max(id) + 1000 FROM gcm.contribution) WHERE contribution IS NULL $$), '42501', 'and they do not tell which contributions there are');

SELECT is(pg_temp.as('gcm_test_member', $$ UPDATE gcm.contribution_intake SET countries = 'Morocco' WHERE title = 'c' $$), '1 rows', 'one of the desk corrects what another loaded');
SELECT is(pg_temp.as('gcm_test_member', 'CALL gcm.take_contributions()'), '1', 'and has it placed');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.intake (title, loaded_by) VALUES ('x', 'gcm_test_member') $$), '42501', 'but loads nothing in another''s name');
SELECT is(pg_temp.as('gcm_test_region', 'SELECT count(*) FROM gcm.contribution_intake'), '0', 'and another desk sees none of it');

-- What is added later is held to this, too: the catalogue is walked
SET LOCAL ROLE gcm_test_owner;
INSERT INTO gcm.champion_invitation (country, invited_on) VALUES ('MAR', '2020-01-01'), ('GHA', '2020-01-01');
INSERT INTO gcm.country_process (country, kind, validity) VALUES ('MAR', 'cooperation-framework', '[2020-01-01,2021-01-01)'), ('GHA', 'cooperation-framework', '[2020-01-01,2021-01-01)');
INSERT INTO gcm.pledge (kind, title, description, countries, objectives) VALUES ('individual', 'M', repeat('of Morocco ', 40), '{MAR}', '{1}'), ('individual', 'G', repeat('of Ghana ', 40), '{GHA}', '{1}'), ('common', 'MG', repeat('of both ', 40), '{MAR,GHA}', '{1}');
INSERT INTO gcm.practice (title, countries, objectives) VALUES ('of both', '{MAR,GHA}', '{1}');
UPDATE gcm.practice SET status = 'withdrawn' WHERE title = 'secret of Morocco';	-- what is published is not a desk's to change
RESET ROLE;
CREATE TEMP TABLE who AS SELECT 'gcm_test_' || name AS role, n FROM unnest('{reader,rabat,region,secretariat}'::text[]) WITH ORDINALITY AS w (name, n);
CREATE TEMP VIEW relation AS SELECT oid, relname, relkind, relrowsecurity FROM pg_class WHERE relnamespace = 'gcm'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f');
CREATE FUNCTION pg_temp.may(who text, what oid, privilege text) RETURNS boolean LANGUAGE SQL AS $$
	SELECT CASE WHEN privilege = 'DELETE' THEN has_table_privilege(who, what, privilege) ELSE has_any_column_privilege(who, what, privilege) END $$;
SELECT is_empty($$ SELECT relname FROM relation WHERE NOT has_table_privilege('gcm_test_secretariat', oid, 'SELECT') $$, 'the secretariat reads every table and view');
SELECT is((SELECT string_agg(relname, ' ' ORDER BY relname) FROM relation WHERE relkind <> 'v' AND NOT pg_temp.may('gcm_test_secretariat', oid, 'INSERT')),
	'desk practice_step registry review_cell review_keeping round_cell support_step', '... and writes all but what the owner and triggers write');
SELECT is(pg_temp.as('gcm_test_secretariat', $$ INSERT INTO gcm.migration_policy (country, year, overall, source) VALUES ('MAR', 2021, 'meets', 's') $$)
	|| ', ' || pg_temp.as('gcm_test_secretariat', $$ DELETE FROM gcm.migration_policy $$) || ', ' || pg_temp.as('gcm_test_region', $$ DELETE FROM gcm.migration_policy $$), '1 rows, 1 rows, 42501', '... policies of a country, which a desk does not');
SELECT is_empty($$ SELECT relname, l.role, p FROM relation, who l JOIN who h ON h.n = l.n + 1, unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) AS p
	WHERE pg_temp.may(l.role, relation.oid, p) AND NOT pg_temp.may(h.role, relation.oid, p) $$, 'who has more access may do what who has less may do');
SELECT results_eq($$ SELECT p, string_agg(relname::text, ' ' ORDER BY relname) COLLATE "default" FROM relation, unnest('{INSERT,UPDATE}'::text[]) AS p
	WHERE pg_temp.may('gcm_test_secretariat', oid, p) AND NOT has_table_privilege('gcm_test_secretariat', oid, p) AND (p = 'UPDATE' OR NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = oid AND attidentity <> '')) GROUP BY p ORDER BY p $$,
	$$ VALUES ('UPDATE', 'contribution intake intake_run pledge_entry') $$, '... some columns only where the database says the others, or gives a number');
SELECT is_empty($$ SELECT relname, role, p FROM relation, who, unnest('{TRUNCATE,REFERENCES,TRIGGER}'::text[]) AS p WHERE has_table_privilege(role, oid, p) $$, 'but not what the owner may');
SELECT is_empty($$ SELECT relname, role FROM relation, who WHERE relkind <> 'v' AND NOT relrowsecurity AND role <> 'gcm_test_secretariat'
	AND (pg_temp.may(role, oid, 'INSERT') OR pg_temp.may(role, oid, 'UPDATE') OR pg_temp.may(role, oid, 'DELETE')) $$, 'where a desk writes, policies hold');
SELECT is_empty($$ SELECT relname, role, pg_temp.as(role, format('SELECT count(v::text) FROM gcm.%I AS v', relname)) FROM relation, who
	WHERE has_table_privilege(role, oid, 'SELECT') AND pg_temp.as(role, format('SELECT count(v::text) FROM gcm.%I AS v', relname)) !~ '^[0-9]+$' $$, 'what a role may read it can');
SELECT is_empty($$ SELECT relname, role FROM relation, who WHERE relkind = 'v' AND NOT has_table_privilege(role, oid, 'SELECT')
	AND NOT EXISTS (SELECT FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
					WHERE r.ev_class = relation.oid AND d.refobjid <> relation.oid AND NOT has_any_column_privilege(role, d.refobjid, 'SELECT')) $$,
	'... and a view of what it may read it may read');

-- By columns of countries: a desk changes the rows that are of its countries
-- alone, and moves none to others
CREATE TEMP TABLE of_countries AS
	SELECT relname, attname, CASE WHEN atttypid = 'gcm_country'::regtype THEN 'GHA' ELSE '{GHA}' END AS other,
		   has_column_privilege('gcm_test_rabat', c.oid, attnum, 'UPDATE') AS changes,
		   pg_temp.as('gcm_test_owner', CASE WHEN atttypid = 'gcm_country'::regtype
				THEN format('SELECT count(*) FROM gcm.%I WHERE %I = %L', relname, attname, 'MAR') ELSE format('SELECT count(*) FROM gcm.%I WHERE %I = %L', relname, attname, '{MAR}') END) AS own
	FROM relation c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE relkind IN ('r', 'p') AND relrowsecurity AND atttypid IN ('gcm_country'::regtype, 'gcm_country_set'::regtype) AND attnum > 0 AND pg_temp.may('gcm_test_rabat', c.oid, 'UPDATE');
SELECT is_empty($$ SELECT relname, own FROM of_countries WHERE own !~ '^[1-9]' $$, 'each table of countries that a desk writes has rows of its own ...');
SELECT is_empty($$ SELECT relname, own, pg_temp.as('gcm_test_rabat', format('UPDATE gcm.%I SET %I = %2$I', relname, attname)) FROM of_countries
	WHERE changes AND pg_temp.as('gcm_test_rabat', format('UPDATE gcm.%I SET %I = %2$I', relname, attname)) <> own || ' rows' $$, '... which it changes, and no others ...');
SELECT is_empty($$ SELECT relname, pg_temp.as('gcm_test_rabat', format('UPDATE gcm.%I SET %I = %L', relname, attname, other)) FROM of_countries
	WHERE changes AND pg_temp.as('gcm_test_rabat', format('UPDATE gcm.%I SET %I = %L', relname, attname, other)) <> '42501' $$, '... and does not move to another country');
SELECT cmp_ok((SELECT count(*) FROM of_countries WHERE changes), '>', 6::bigint, '... of many tables');

SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.revoke_access('gcm_test_rabat') $$), '0 rows', 'access is taken back');
SELECT is(pg_temp.as('gcm_test_rabat', 'SELECT count(*) FROM gcm.network'), '42501', 'and then there is none');

SELECT * FROM finish();
ROLLBACK;
