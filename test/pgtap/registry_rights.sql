-- What nobody gets by a registry: the owner's rights, a row that is hidden, a
-- number that is another's.  The catalogue is walked, so that this holds of what
-- is added later
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(71);
SET client_min_messages = warning;

CREATE ROLE gcm_test_owner;
CREATE ROLE gcm_test_owner_person;
CREATE ROLE gcm_test_secretariat;
CREATE ROLE gcm_test_region;
CREATE ROLE gcm_test_rabat;
CREATE ROLE gcm_test_accra;
CREATE ROLE gcm_test_reader;
CREATE ROLE gcm_test_rabat_person;
CREATE ROLE gcm_test_accra_person;
CREATE ROLE gcm_test_person_of_two;
GRANT gcm_test_rabat TO gcm_test_rabat_person, gcm_test_person_of_two;
GRANT gcm_test_accra TO gcm_test_accra_person, gcm_test_person_of_two;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_owner', current_database()) \gexec

-- What a command gives to a role: its value, or its error
CREATE FUNCTION pg_temp.as(who text, command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	n bigint;
BEGIN
	PERFORM set_config('role', who, true);
	BEGIN
		IF command ~* '^ *SELECT|RETURNING' THEN
			EXECUTE command INTO result;
		ELSE
			EXECUTE command;
			GET DIAGNOSTICS n = ROW_COUNT;
			result := n || ' rows';
		END IF;
	EXCEPTION WHEN OTHERS THEN
		result := SQLSTATE || ' ' || SQLERRM;
	END;
	PERFORM set_config('role', 'none', true);
	RETURN result;
END
$$;

\ir include/told.sql

-- Where it may be
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm_create_registry('$user') $$), '3F000 a registry cannot be in a schema of the name "$user"', 'no registry is in a schema that a search path cannot name');
SELECT hasnt_schema('$user');
GRANT CREATE ON SCHEMA public TO gcm_test_reader;
SELECT throws_ok($$ CALL gcm_create_registry('gcm') $$, '42501', 'schema "public" is open to others than ' || pg_get_userbyid((SELECT datdba FROM pg_database WHERE datname = current_database())), 'nor bound where one may plant functions that fit better than core''s');
CREATE SCHEMA gcm_test_open;
GRANT CREATE ON SCHEMA gcm_test_open TO gcm_test_reader;
SELECT throws_like($$ CALL gcm_create_registry('gcm_test_open') $$, 'schema "gcm_test_open" is open to others than %', '... and the registry''s own is told of first');
REVOKE CREATE ON SCHEMA gcm_test_open FROM gcm_test_reader;
GRANT CREATE ON SCHEMA gcm_test_open TO PUBLIC;
SELECT is(pg_temp.detail($$ CALL gcm_create_registry('gcm_test_open') $$), 'Others may create in it: PUBLIC.', '... with who they are');
REVOKE CREATE ON SCHEMA gcm_test_open FROM PUBLIC;
CREATE TABLE gcm_test_open.a (id integer);
ALTER TABLE gcm_test_open.a OWNER TO gcm_test_reader;
SELECT is(pg_temp.detail($$ CALL gcm_create_registry('gcm_test_open') $$), 'It holds objects of others: table gcm_test_open.a.', 'what others have put there is named ...');
SELECT format('CREATE TABLE gcm_test_open.%I (id integer); ALTER TABLE gcm_test_open.%1$I OWNER TO gcm_test_reader', 'b' || n) FROM generate_series(1, 30) AS n \gexec
SELECT is(pg_temp.detail($$ CALL gcm_create_registry('gcm_test_open') $$), (SELECT format('It holds objects of others: %s.', left(string_agg('table gcm_test_open.' || relname, ', ' ORDER BY relname COLLATE "C"), 500)) FROM pg_class WHERE relnamespace = 'gcm_test_open'::regnamespace), '... as far as it can be read');
SET LOCAL client_min_messages = error;
DROP SCHEMA gcm_test_open CASCADE;
SET LOCAL client_min_messages = warning;
REVOKE CREATE ON SCHEMA public FROM gcm_test_reader;
SELECT is(pg_temp.as('gcm_test_owner', 'CALL gcm_create_registry(''gcm'')'), '0 rows', 'else it is created');
SELECT is(gcm_registry_path('gcm'), 'gcm, public, pg_temp', '... and looks for names there, and in the schemas of the extensions ...');
SELECT is(gcm_registry_path('public'), 'public, pg_temp', '... once');

SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_secretariat', 'secretariat') $$), '0 rows', 'access is granted');
SELECT pg_temp.as('gcm_test_owner', format('CALL gcm.grant_access(%L, %L, %L)', role, kind, countries)) FROM (VALUES
	('gcm_test_region', 'regional-desk', '{GHA,MAR}'), ('gcm_test_rabat', 'country-desk', '{MAR}'), ('gcm_test_accra', 'country-desk', '{GHA}'), ('gcm_test_reader', 'reader', '{}')) AS v (role, kind, countries) \g /dev/null
SELECT is(current_setting('search_path'), '"$user", public', '... and the search path is as it was');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_owner', 'reader') $$), '0LP01 role "gcm_test_owner" owns the registry', 'the owner needs no grant');
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.revoke_access('gcm_test_owner') $$), '0LP01 role "gcm_test_owner" owns the registry', 'and can be denied nothing');

-- What only the owner may do
GRANT gcm_test_owner TO gcm_test_owner_person;
SELECT is_empty($$ SELECT p.oid::regprocedure, role, said FROM pg_proc p CROSS JOIN unnest('{gcm_test_secretariat,gcm_test_rabat}'::text[]) AS role CROSS JOIN LATERAL
		pg_temp.as(role, format('CALL gcm.%I(%s)', proname, (SELECT string_agg(format('NULL::%s', t::regtype), ', ') FROM unnest(proargtypes) AS t))) AS said
	WHERE pronamespace = 'gcm'::regnamespace AND prokind = 'p' AND proname NOT IN ('take_contributions', 'take_pledges')
		AND said !~ '^42501 (access to|summaries of) the registry in schema "gcm" (is|are) to be [a-z ]+ by its owner$' $$, 'others are told at once that it is the owner''s');
SELECT is(pg_temp.as('gcm_test_owner_person', $$ CALL gcm.grant_access('gcm_test_reader', 'reader') $$), '0 rows', '... and whoever has the owner''s rights is not');
SELECT is_empty($$ SELECT command, said FROM unnest('{"compact_summaries()","keep_summaries()","drop_summaries()","make_policies()"}'::text[]) AS command, pg_temp.as('gcm_test_owner_person', 'CALL gcm.' || command) AS said WHERE said <> '0 rows' $$, '... of none of it');
CREATE TEMP VIEW loaders AS SELECT p.proname FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid
	WHERE e.extname = 'gcm_network' AND p.prokind = 'p' AND p.proname LIKE 'gcm_load_%' AND p.proname <> 'gcm_load_facts';
SELECT cmp_ok((SELECT count(*) FROM loaders), '>', 3::bigint, 'what loads facts ...');
SELECT is_empty($$ SELECT proname, said FROM loaders, pg_temp.as('gcm_test_rabat', format('CALL %I(''gcm'', NULL, NULL)', proname)) AS said
	WHERE said <> '42501 the registry in schema "gcm" is to be filled by its owner, or by its secretariat' $$, '... tells a desk whose that is');

-- Names that are missing, or that no role can have
SELECT is_empty($$ SELECT command, said FROM (SELECT format('%I(%L, NULL, NULL)', proname, name) AS command FROM loaders, unnest('{NULL,""}'::text[]) AS name UNION ALL VALUES ('gcm_update_registry(NULL)'), ('gcm_update_registry('''')')) AS c, pg_temp.as('gcm_test_owner', 'CALL ' || command) AS said
	WHERE said <> '22004 the schema of the registry is missing' $$, 'without a schema there is no registry');
SELECT results_eq($$ SELECT pg_temp.as('gcm_test_owner', format('CALL gcm.%s', c)) FROM unnest('{"grant_access(NULL, ''reader'')","revoke_access(NULL)"}'::text[]) AS c $$, $$ VALUES ('22004 the role is missing'), ('22004 the role is missing') $$, 'nor access without a role');
SELECT results_eq($$ SELECT name, pg_temp.hint(format('CALL gcm.grant_access(%L, ''reader'')', name)) FROM unnest('{public,none,pg_gcm,gcm_test_nobody}'::text[]) AS name $$,
	$$ SELECT name, CASE name WHEN 'gcm_test_nobody' THEN 'CREATE ROLE gcm_test_nobody; then grant it to the people of the desk.'
		ELSE 'No role can have this name: CREATE ROLE under another, and grant that to those who are to have access.' END FROM unnest('{public,none,pg_gcm,gcm_test_nobody}'::text[]) AS name $$, 'a name that no role can have is told');

-- The owner's rights
SELECT is_empty($$ SELECT p.oid::regprocedure FROM pg_proc p WHERE (prosecdef OR prorettype = 'trigger'::regtype)
	AND (pronamespace = 'gcm'::regnamespace OR EXISTS (SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e' AND e.extname = 'gcm_network'))
	AND EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) AS a WHERE a.grantee = 0) $$, 'no trigger function and none with the owner''s rights is everybody''s to call or to attach');
SELECT is_empty($$ SELECT oid::regprocedure, proconfig FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND prolang = (SELECT oid FROM pg_language WHERE lanname = 'plpgsql')
	AND 'search_path=gcm, pg_temp' = ANY (proconfig) IS NOT TRUE AND proname NOT IN ('take_contributions', 'contribution_intake_insert', 'loading_desk') $$, 'bodies look in the registry''s schema alone, or name it');
SELECT is_empty($$ SELECT proname, m FROM pg_proc, regexp_matches(prosrc, '(?:FROM|INTO|JOIN|UPDATE|PERFORM|:=) +[a-z_]+[(. ]|[-+*/<>~!@#%^&|`?]|[^:]=', 'g') AS m
	WHERE pronamespace = 'gcm'::regnamespace AND proname IN ('take_contributions', 'contribution_intake_insert', 'loading_desk') AND m[1] !~ ' (gcm|pg_catalog)[.]$' $$,
	'... and these use no operator, and no name without it');
SELECT is_empty($$ SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND prosecdef AND prolang = (SELECT oid FROM pg_language WHERE lanname = 'sql')
	AND prosqlbody IS NULL $$, '... or found their names when they were made');
CREATE TABLE public.gcm_test_other (id integer);
CREATE FUNCTION pg_temp.fired(function oid) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER x BEFORE INSERT ON public.gcm_test_other FOR EACH ROW EXECUTE FUNCTION %s()', function::regproc);
	INSERT INTO public.gcm_test_other VALUES (1);
	RETURN 'fired';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END
$$;
SELECT cmp_ok((SELECT count(*) FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND prorettype = 'trigger'::regtype), '>', 10::bigint, 'there are trigger functions ...');
SELECT is_empty($$ SELECT oid::regprocedure, pg_temp.fired(oid) FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND prorettype = 'trigger'::regtype
	AND NOT (proname IN ('refuse', 'contribution_intake_insert') AND NOT prosecdef) AND pg_temp.fired(oid) <> '42809' $$, '... each refuses to be fired on another table');

-- By a cast of the attacker's, on a table of theirs
SET LOCAL ROLE gcm_test_reader;
CREATE TYPE pg_temp.evil AS (x int);
CREATE FUNCTION pg_temp.f(pg_temp.evil) RETURNS date LANGUAGE plpgsql AS $$ BEGIN UPDATE gcm.desk SET kind = 'secretariat' WHERE role = 'gcm_test_reader'; RETURN '2020-01-01'; END $$;
CREATE CAST (pg_temp.evil AS date) WITH FUNCTION pg_temp.f(pg_temp.evil) AS IMPLICIT;
CREATE TEMP TABLE t (id int, stage int, stage_on pg_temp.evil, recorded_at timestamptz, recorded_by text);
RESET ROLE;
SELECT is_empty($$ SELECT proname, pg_temp.as('gcm_test_reader', format('CREATE TRIGGER x AFTER INSERT ON pg_temp.t FOR EACH ROW EXECUTE FUNCTION %s()', oid::regproc)) FROM pg_proc
	WHERE pronamespace = 'gcm'::regnamespace AND prorettype = 'trigger'::regtype AND pg_temp.as('gcm_test_reader', format('CREATE TRIGGER x AFTER INSERT ON pg_temp.t FOR EACH ROW EXECUTE FUNCTION %s()', oid::regproc)) !~ '^42501' $$,
	'none is attached to a table of one''s own');

-- By functions that fit better than core's, in the schema of the extension
GRANT CREATE ON SCHEMA public TO gcm_test_reader;
CREATE TABLE public.gcm_test_caught (who text);
GRANT INSERT ON public.gcm_test_caught TO PUBLIC;
SELECT pg_temp.as('gcm_test_reader', format('CREATE FUNCTION public.format(%s) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN INSERT INTO public.gcm_test_caught VALUES (current_user); RETURN $1; END $f$', a))
FROM unnest('{"text, text","text, name, text","text, text, text","text, name","text, integer, integer"}'::text[]) AS a \g /dev/null
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_reader', 'reader') $$), '0 rows', 'where others may create once it is made');
INSERT INTO gcm.network (code, name, level, countries) VALUES ('MAR', 'M', 'national', '{MAR}'), ('GHA', 'G', 'national', '{GHA}'), ('global', 'g', 'global', NULL);
INSERT INTO gcm.adaptation (network) VALUES ('MAR'), ('GHA');
SELECT throws_ok($$ UPDATE gcm.adaptation SET completed_on = current_date $$, '23514',
	'the adaptation of "MAR" is not complete', 'a rule holds');
SELECT is_empty('SELECT * FROM public.gcm_test_caught', 'none of theirs is called');
SELECT throws_ok($$ SET LOCAL ROLE gcm_test_owner; CALL gcm_update_registry('gcm') $$, '42501',
	'schema "public" is open to others than postgres', 'an update wants it closed');
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM gcm_test_reader;
SELECT throws_like($$ SET LOCAL ROLE gcm_test_owner; CALL gcm_update_registry('gcm') $$, 'schema "public" is open to others%', '... and what is planted dropped');
RESET ROLE;
DROP OWNED BY gcm_test_reader CASCADE;
SELECT pg_temp.as('gcm_test_owner', $$ CALL gcm.grant_access('gcm_test_reader', 'reader') $$) \g /dev/null
SELECT is(pg_temp.as('gcm_test_owner', $$ CALL gcm_update_registry('gcm') $$), '0 rows', '... then it goes on');

-- Rows of two countries
INSERT INTO gcm.participant (code, name) VALUES ('IOM', 'IOM'), ('ILO', 'ILO');
INSERT INTO gcm.network_link VALUES ('MAR', 'global'), ('GHA', 'global');
INSERT INTO gcm.mandate (network) VALUES ('MAR'), ('GHA');
INSERT INTO gcm.membership (network, participant) VALUES ('MAR', 'IOM'), ('GHA', 'IOM');
INSERT INTO gcm.adaptation_agreement SELECT id, 'IOM' FROM gcm.adaptation;
INSERT INTO gcm.deliverable (network, title, timeline) VALUES ('MAR', 'M', '2021'), ('GHA', 'G', '2021');
INSERT INTO gcm.support_form (number, name) VALUES (1, 'f');
INSERT INTO gcm.support_request (country, network, form, subject) VALUES ('MAR', 'MAR', 1, 'M'), ('GHA', 'GHA', 1, 'G'), ('FRA', NULL, 1, 'F');
INSERT INTO gcm.practice (title, countries, objectives, summary) VALUES ('M', '{MAR}', '{1}', 'word'), ('G', '{GHA}', '{1}', 'word');
UPDATE gcm.practice SET status = 'in-review';
UPDATE gcm.practice SET status = 'published';
INSERT INTO gcm.programme (code, title, countries) VALUES ('M', 'M', '{MAR}'), ('G', 'G', '{GHA}');
INSERT INTO gcm.programme_partner VALUES ('M', 'IOM'), ('G', 'IOM');
INSERT INTO gcm.contribution (title, countries) VALUES ('M', '{MAR}'), ('G', '{GHA}');

-- Numbers are the database's to give
CREATE TEMP VIEW numbered AS SELECT c.relname, a.attname, c.oid, a.attnum FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'gcm'::regnamespace AND a.attidentity <> '';
SELECT cmp_ok((SELECT count(*) FROM numbered), '>', 10::bigint, 'rows have numbers ...');
SELECT is_empty($$ SELECT relname, role FROM numbered, gcm.desk WHERE has_column_privilege(desk.role, numbered.oid, attnum, 'INSERT') $$, '... which nobody may choose');
SELECT is_empty($$ SELECT relname, role FROM pg_class c, gcm.desk WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'r' AND kind <> 'reader' AND has_table_privilege(role, c.oid, 'DELETE') AND NOT has_any_column_privilege(role, c.oid, 'INSERT') $$,
	'... though who deletes rows also adds some');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (id, title, countries) OVERRIDING SYSTEM VALUE VALUES (3, 'x', '{MAR}') $$), '42501 permission denied for table contribution', 'a number to come is not taken');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title, countries) VALUES ('x', '{MAR}') RETURNING 'in' $$), 'in', 'the next is given');

-- A foreign key does not tell whether there is a row that is hidden
CREATE TEMP TABLE probe (role text, relname text, attname text, hidden text, absent text);
CREATE FUNCTION pg_temp.probe(who text, source regclass, sourcecolumn name, target regclass, targetcolumn name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	hidden text;
	absent text;
	answers text[];
	value text;
	visible text := pg_temp.as(who, format('SELECT array_agg(%I::text) FROM %s', targetcolumn, target));
	columns text;
	others text;
BEGIN
	EXECUTE format('SELECT min(%I)::text, coalesce(max((substring(%1$I::text FROM ''^\d+$''))::integer) + 1000 || '''', ''none'') FROM %s WHERE %1$I::text <> ALL ($1)', targetcolumn, target)
		INTO hidden, absent USING coalesce(CASE WHEN visible !~ '^42501' THEN visible END, '{}')::text[];
	FOREACH value IN ARRAY ARRAY[hidden, absent] LOOP
		-- as a change of the rows that one has, and as a new row like them
		answers := answers || regexp_replace(pg_temp.as(who, format('UPDATE %s SET %I = %L', source, sourcecolumn, value)), '\m' || value || '\M', '*');
		SELECT string_agg(quote_ident(attname), ', '), string_agg(CASE attname WHEN sourcecolumn THEN quote_literal(value) ELSE quote_ident(attname) END, ', ') INTO columns, others
		FROM pg_attribute WHERE attrelid = source AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = '' AND has_column_privilege(who, source, attnum, 'INSERT');
		answers := answers || regexp_replace(pg_temp.as(who, format('INSERT INTO %s (%s) SELECT %s FROM %1$s', source, columns, others)), '\m' || value || '\M', '*');
	END LOOP;
	INSERT INTO probe VALUES (who, source::text, sourcecolumn, hidden || ': ' || answers[1] || ' / ' || answers[2], hidden || ': ' || answers[3] || ' / ' || answers[4]);
END
$$;
SELECT pg_temp.probe(r.role, c.conrelid, a.attname, c.confrelid, f.attname)
FROM pg_constraint c, unnest(c.conkey, c.confkey) AS k (own, other), pg_attribute a, pg_attribute f, gcm.desk r
WHERE c.contype = 'f' AND c.connamespace = 'gcm'::regnamespace AND a.attrelid = c.conrelid AND a.attnum = k.own AND f.attrelid = c.confrelid AND f.attnum = k.other
  AND r.kind IN ('regional-desk', 'country-desk') AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.confrelid)
  AND c.conrelid <> 'gcm.intake'::regclass AND a.attname <> 'stage'
  AND (has_column_privilege(r.role, c.conrelid, a.attnum, 'INSERT') OR has_column_privilege(r.role, c.conrelid, a.attnum, 'UPDATE')) \g /dev/null
SELECT cmp_ok((SELECT count(DISTINCT relname || attname) FROM probe WHERE hidden IS NOT NULL), '>', 8::bigint, 'references to rows that may be hidden ...');
SELECT is_empty('SELECT * FROM probe WHERE hidden <> absent', '... give the same error as those to none');

-- What has been published stays
SELECT is(pg_temp.as('gcm_test_rabat', $$ DELETE FROM gcm.practice WHERE title = 'M' $$), '23001 practice 1 has been published, and is not to be deleted', 'a desk does not delete what it has published');
SELECT is(pg_temp.as('gcm_test_rabat', $$ UPDATE gcm.practice SET status = 'withdrawn' WHERE title = 'M' $$), '1 rows', 'it withdraws it');
SELECT is(pg_temp.as('gcm_test_rabat', $$ DELETE FROM gcm.practice WHERE title = 'M' $$), '23001 practice 1 has been published, and is not to be deleted', '... which is not a way around');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.practice (title, countries) VALUES ('new', '{MAR}') $$) || pg_temp.as('gcm_test_rabat', $$ DELETE FROM gcm.practice WHERE title = 'new' $$), '1 rows1 rows', 'what was not published it deletes');
SELECT is(pg_temp.as('gcm_test_secretariat', $$ DELETE FROM gcm.practice WHERE title = 'M' $$), '1 rows', 'so does the secretariat with all');

-- A restrictive policy narrows the search, too
SELECT is(pg_temp.as('gcm_test_reader', $$ SELECT string_agg(title, ',') FROM gcm.practice_search('word') $$), 'G', 'what is published is found');
SELECT is(pg_temp.as('gcm_test_reader', $$ SELECT count(*) FROM gcm.practice_found('word') $$), '1', '... by its index, for policies that widen narrow nothing');
SELECT pg_temp.as('gcm_test_owner', $$ CREATE POLICY for_writers ON gcm.practice AS RESTRICTIVE FOR INSERT TO gcm_test_reader WITH CHECK (title <> 'G') $$) \g /dev/null
SELECT is(pg_temp.as('gcm_test_reader', $$ SELECT count(*) FROM gcm.practice_found('word') $$), '1', '... nor does one on what is written');
SELECT pg_temp.as('gcm_test_owner', $$ CREATE POLICY narrow ON gcm.practice AS RESTRICTIVE FOR SELECT TO gcm_test_reader USING (title <> 'G') $$) \g /dev/null
SELECT is(pg_temp.as('gcm_test_reader', $$ SELECT count(*) FROM gcm.practice_search('word') $$) || pg_temp.as('gcm_test_reader', $$ SELECT count(*) FROM gcm.practice_found('word') $$), '00', 'but not by whom the owner has it hidden from');
SELECT is(pg_temp.as('gcm_test_accra', $$ SELECT string_agg(title, ',') FROM gcm.practice_search('word') $$), 'G', '... only by others');

-- Two desks of one person
SELECT is(pg_temp.as('gcm_test_rabat_person', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('r', 'nowhere') $$), '1 rows', 'a person of a desk loads');
SELECT is(pg_temp.as('gcm_test_person_of_two', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('two', 'nowhere') $$), '1 rows', 'one of two desks loads');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('as Rabat', 'nowhere') $$), '1 rows', '... or for one of them, by its role');
SELECT results_eq($$ SELECT r, pg_temp.as('gcm_test_' || r, 'SELECT string_agg(title, '','' ORDER BY id) FROM gcm.contribution_intake') FROM unnest('{rabat,rabat_person,accra,accra_person,person_of_two,secretariat}'::text[]) AS r $$,
	$$ VALUES ('rabat', 'r,as Rabat'), ('rabat_person', 'r,as Rabat'), ('accra', NULL), ('accra_person', NULL), ('person_of_two', 'r,two,as Rabat'), ('secretariat', 'r,two,as Rabat') $$,
	'each desk sees what was loaded for it');
SELECT is(pg_temp.as('gcm_test_person_of_two', $$ UPDATE gcm.intake SET desk = 'gcm_test_accra' $$), '42501 permission denied for table intake', 'no row is moved to another');

-- A desk that belongs to another is itself
GRANT gcm_test_accra TO gcm_test_region;
SELECT results_eq($$ SELECT r, pg_temp.as('gcm_test_' || r, 'SELECT coalesce(gcm.my_desk(), ''none'')') FROM unnest('{region,rabat,rabat_person,person_of_two,secretariat,reader}'::text[]) AS r $$,
	$$ VALUES ('region', 'gcm_test_region'), ('rabat', 'gcm_test_rabat'), ('rabat_person', 'gcm_test_rabat'), ('person_of_two', 'none'), ('secretariat', 'none'), ('reader', 'none') $$, 'for which desk one acts');
REVOKE gcm_test_accra FROM gcm_test_region;

-- A desk's role gets another name
SELECT pg_temp.as('gcm_test_' || r, format('INSERT INTO gcm.pledge_entry (title, countries) VALUES (%L, ''nowhere'')', r)) FROM unnest('{rabat,accra,secretariat}'::text[]) AS r \g /dev/null
ALTER ROLE gcm_test_rabat RENAME TO gcm_test_tangier;
SELECT is(pg_temp.as('gcm_test_tangier', 'SELECT count(*) FROM gcm.contribution_intake'), '0', 'under another name a desk sees nothing');
SELECT results_eq('SELECT role, problem FROM gcm.desk_problems()', $$ VALUES ('gcm_test_rabat', 'there is no role of this name'), ('gcm_test_tangier', 'it may use the schema, and is in no row of desk') $$, '... which is told');
SELECT is(pg_temp.as('gcm_test_owner', $$ UPDATE gcm.desk SET role = 'gcm_test_tangier' WHERE role = 'gcm_test_rabat' $$), '1 rows', 'the owner mends it');
SELECT is(pg_temp.as('gcm_test_tangier', $$ SELECT string_agg(title, ',' ORDER BY id) FROM gcm.contribution_intake $$), 'r,as Rabat', '... and it sees what it had');
SELECT results_eq('SELECT title, desk FROM gcm.pledge_entry ORDER BY 1', $$ VALUES ('accra', 'gcm_test_accra'), ('rabat', 'gcm_test_tangier'), ('secretariat', NULL) $$, '... pledges too, and no other desk''s');
SELECT is(pg_temp.as('gcm_test_owner', $$ INSERT INTO gcm.desk VALUES ('gcm_test_gone', 'reader'); CALL gcm.revoke_access('gcm_test_gone') $$) || (SELECT count(*) FROM gcm.desk_problems()), '0 rows0', 'what a role that is gone had is taken');

-- A rule on rows is one on TRUNCATE
UPDATE gcm.adaptation_agreement SET agreed_on = current_date;
UPDATE gcm.adaptation SET executive_committee_consulted_on = current_date, coordinator_consulted_on = current_date, completed_on = current_date;
INSERT INTO gcm.support_correction (request, stage, stage_on, reason) VALUES (1, 1, current_date, 'r');
SELECT is_empty($$ SELECT DISTINCT tgrelid::regclass, pg_temp.as('gcm_test_owner', format('TRUNCATE %s CASCADE', tgrelid::regclass))
	FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'r' AND NOT tgisinternal AND tgtype & 8 <> 0
	  AND pg_temp.as('gcm_test_owner', format('TRUNCATE %s CASCADE', tgrelid::regclass)) !~ '^23' $$, 'what is not deleted is not truncated');

INSERT INTO gcm.pledge (kind, title, description, countries, objectives) VALUES ('individual', 'M', repeat('of Morocco ', 40), '{MAR}', '{1}');
INSERT INTO gcm.pledge_update (pledge, status) SELECT id, 'ongoing' FROM gcm.pledge;
INSERT INTO gcm.pledge_entry (title) VALUES ('M');
SELECT cmp_ok((SELECT count(DISTINCT tgrelid) FROM pg_trigger WHERE tgname = 'no_delete' AND tgfoid = 'gcm.refuse'::regproc), '>', 4::bigint, 'and of tables from which nothing is deleted ...');
SELECT is_empty($$ SELECT DISTINCT tgrelid::regclass, pg_temp.as('gcm_test_owner', format('DELETE FROM %s', tgrelid::regclass)) FROM pg_trigger WHERE tgname = 'no_delete' AND tgfoid = 'gcm.refuse'::regproc
	AND pg_temp.as('gcm_test_owner', format('DELETE FROM %s', tgrelid::regclass)) !~ '^23' $$, '... no row is, by the owner either');

-- The schema gets another name, and somebody makes another of the old one
SET LOCAL ROLE gcm_test_owner;
CALL gcm.keep_summaries();
RESET ROLE;
SELECT is_empty($$ SELECT proname, said FROM loaders, pg_temp.as('gcm_test_secretariat', format('CALL %I(''gcm'', NULL, NULL)', proname)) AS said WHERE said !~ ' rows$' $$, 'what loads facts lets the secretariat do it');
ALTER SCHEMA gcm RENAME TO moved;
DELETE FROM public.gcm_test_caught;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_reader', current_database()) \gexec
SET LOCAL ROLE gcm_test_reader;
CREATE SCHEMA gcm;
GRANT USAGE ON SCHEMA gcm TO PUBLIC;
CREATE FUNCTION gcm.note() RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.gcm_test_caught VALUES (current_user); END $$;
CREATE FUNCTION gcm.noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); RETURN NEW; END $$;
CREATE FUNCTION gcm.only_on(regclass, oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); END $$;
CREATE FUNCTION gcm.pg_partition_ancestors(oid) RETURNS SETOF oid LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); END $$;
CREATE FUNCTION gcm.pg_partition_ancestors(regclass) RETURNS SETOF oid LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); END $$;
CREATE FUNCTION gcm.differ(oid, regclass) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); RETURN false; END $$;
CREATE FUNCTION gcm.differ(oid, oid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM gcm.note(); RETURN false; END $$;
CREATE OPERATOR gcm.<> (LEFTARG = oid, RIGHTARG = regclass, FUNCTION = gcm.differ);
CREATE OPERATOR gcm.<> (LEFTARG = oid, RIGHTARG = oid, FUNCTION = gcm.differ);
CREATE OPERATOR gcm.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = gcm.differ);
CREATE TABLE gcm.adaptation (id integer, network text, completed_on date);
CREATE TABLE gcm.adaptation_agreement (adaptation integer, participant text, agreed_on date);
CREATE TABLE gcm.support_request (id integer, stage integer, stage_on date, requested_on date);
CREATE TABLE gcm.support_step (request integer, stage integer, stage_on date, recorded_at timestamptz, recorded_by text);
CREATE TABLE gcm.support_correction (request integer);
CREATE TABLE gcm.practice (id integer);
CREATE TABLE gcm.practice_step (practice integer, status text, recorded_at timestamptz, recorded_by text);
CREATE TABLE gcm.desk (role text);
CREATE TABLE gcm.intake (desk text, contribution integer);
CREATE TABLE gcm.contribution (id integer);
CREATE TABLE gcm.review_cell (round text, mask integer, country text, contributor text, of_no_kind boolean, removed boolean, joint bigint, review text);
CREATE TABLE gcm.round_cell (round text, displayed_on date, contributions bigint, without_objective bigint, pairs text, pairs_gone text);
CREATE TABLE gcm.review_keeping (state text);
INSERT INTO gcm.review_keeping VALUES ('x');
SELECT format('CREATE TRIGGER noted BEFORE INSERT OR UPDATE ON gcm.%I FOR EACH ROW EXECUTE FUNCTION gcm.noted()', relname) FROM pg_class WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'r' \gexec
GRANT ALL ON ALL TABLES IN SCHEMA gcm TO PUBLIC;
RESET ROLE;
SELECT is(pg_temp.as('gcm_test_accra', $$ INSERT INTO moved.support_request (country, form, subject) VALUES ('GHA', 1, 'x') $$), '42809 this trigger function is for support_request', 'what runs as the owner stops where the old name of the schema is another''s');
SELECT is_empty($$ SELECT c.command, pg_temp.as('gcm_test_accra', c.command) FROM (VALUES ('UPDATE moved.adaptation SET completed_on = completed_on'), ('UPDATE moved.adaptation_agreement SET agreed_on = agreed_on'),
	('INSERT INTO moved.practice (title, countries) VALUES (''x'', ''{GHA}'')'), ('INSERT INTO moved.contribution (title, countries) VALUES (''x'', ''{GHA}'')')) AS c (command) WHERE pg_temp.as('gcm_test_accra', c.command) !~ '^42809' $$, '... each of it');
SELECT is_empty($$ SELECT * FROM public.gcm_test_caught WHERE who IN ('gcm_test_owner', current_user) $$, '... before it calls any of theirs');

SELECT * FROM finish();
ROLLBACK;
