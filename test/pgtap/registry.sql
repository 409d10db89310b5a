-- The registry: creation as an ordinary user, what it consists of, the FAQ's
-- facts, and dated truth
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(58);

-- An owner without any privilege but to create a schema
CREATE ROLE gcm_test_owner;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_owner', current_database()) \gexec
CREATE FUNCTION pg_temp.as_owner(command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	hint text;
BEGIN
	PERFORM set_config('role', 'gcm_test_owner', true);
	BEGIN
		IF command ~ '^ *(SELECT|CALL gcm_load)' THEN
			EXECUTE command INTO result;
		ELSE
			EXECUTE command;
		END IF;
	EXCEPTION WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
		result := SQLSTATE || ': ' || SQLERRM || CASE WHEN hint = '' THEN '' ELSE ' | ' || hint END;
	END;
	PERFORM set_config('role', 'none', true);
	RETURN result;
END
$$;

SET client_min_messages = warning;
SELECT is(pg_temp.as_owner($$ CALL gcm_create_registry('gcm') $$), NULL, 'a user who may create a schema creates a registry');
SELECT is(pg_temp.as_owner($$ CALL gcm_create_registry('gcm') $$),
	'42P07: schema "gcm" holds a registry already | Name another schema for a second registry.', 'a second call refuses');
SELECT is(pg_temp.as_owner($$ CALL gcm_create_registry('Second "Registry"') $$), NULL, 'another stands beside it, in a schema of any name');
SELECT is(pg_temp.as_owner('CREATE SCHEMA mine'), NULL);
SELECT is(pg_temp.as_owner($$ CALL gcm_create_registry('mine') $$), NULL, 'a schema that exists will do');
SELECT is(pg_temp.as_owner('CREATE SCHEMA half CREATE TABLE practice (x integer)'), NULL);
SELECT is(pg_temp.as_owner($$ CALL gcm_create_registry('half') $$), '42P07: relation "practice" already exists | A registry needs a schema in which you may create, without tables, views or functions of its names.',
	'a table of the same name is not touched');
SELECT is((SELECT string_agg(relname, ' ') FROM pg_class WHERE relnamespace = 'half'::regnamespace), 'practice', 'and nothing is created beside it');
SELECT results_eq($$ SELECT stxname, count(*) FROM pg_statistic_ext GROUP BY 1 $$, $$ VALUES ('review_cell_key'::name, 3::bigint) $$, 'the planner is told of each registry by itself');
SELECT is(pg_temp.as_owner('CALL gcm_create_registry(NULL)'),
	'22004: a registry needs the name of a schema | As in CALL gcm_create_registry(''gcm'').', 'NULL is no name');
SELECT is(pg_temp.as_owner($$ CALL gcm_load_faq_2020('half') $$),
	'42P01: schema "half" holds no registry | CALL gcm_create_registry(''half'') creates one.', 'facts need a registry');
SELECT is(current_setting('search_path'), '"$user", public', 'the search path is as it was');

SELECT is_empty($$
	SELECT pg_describe_object(d.classid, d.objid, 0) FROM pg_depend d
	WHERE d.deptype = 'e' AND (d.classid, d.objid) IN (
		SELECT 'pg_class'::regclass, oid FROM pg_class WHERE relnamespace = 'gcm'::regnamespace
		UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace)
$$, 'nothing in it belongs to the extension');
SELECT is_empty($$
	SELECT relname FROM pg_class WHERE relnamespace = 'gcm'::regnamespace AND relowner <> 'gcm_test_owner'::regrole
	UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND proowner <> 'gcm_test_owner'::regrole
$$, 'all of it belongs to its creator');
SELECT throws_like('DROP EXTENSION gcm_network', 'cannot drop extension gcm_network because other objects depend on it',
	'the extension is not dropped under it');

SELECT is_empty($$ SELECT proname FROM pg_proc WHERE proname ~ '^gcm_(create_registry|load|timeline)' AND octet_length(prosrc) <> length(prosrc) $$,
	'the extension''s script is of no particular encoding');
SELECT is((SELECT fr FROM gcm.wording WHERE topic = 'level' AND term = 'regional'), 'Régional', 'but what it creates has all its accents');

-- What every object must have
SELECT is_empty($$
	SELECT relname FROM pg_class c WHERE relnamespace = 'gcm'::regnamespace AND relkind IN ('r', 'v') AND obj_description(oid, 'pg_class') IS NULL
	UNION ALL SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE relnamespace = 'gcm'::regnamespace AND relkind IN ('r', 'v') AND attnum > 0 AND col_description(c.oid, attnum) IS NULL
	UNION ALL SELECT proname FROM pg_proc p WHERE pronamespace = 'gcm'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL
	UNION ALL SELECT tgname FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
	WHERE relnamespace = 'gcm'::regnamespace AND NOT tgisinternal AND obj_description(t.oid, 'pg_trigger') IS NULL
$$, 'every table, view, column, function and trigger has a comment');
SELECT is_empty($$
	SELECT DISTINCT relname::text, t.typname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
	WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'v' AND attnum > 0
	  AND relname IN ('network_alignment', 'network_findings', 'dim_round', 'dim_group', 'dim_group_country', 'dim_country',
					  'dim_objective', 'dim_principle', 'dim_stakeholder', 'fact_contribution', 'review_country', 'review_change', 'review_group_coverage', 'review_coverage', 'review_participation', 'champion_screening', 'champion_criteria',
					  'champion_balance', 'support_pipeline', 'workplan_progress', 'evidence_gap_map')
	  AND typname NOT IN ('text', 'int4', 'numeric', 'float8', 'date', 'bool')
$$, 'views for BI tools have plain columns');
SELECT is_empty($$
	SELECT relname FROM pg_class WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'v'
	  AND NOT coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'
$$, 'every view has the access of who reads it');
SELECT is_empty($$
	SELECT a.attrelid::regclass, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE relnamespace = 'gcm'::regnamespace AND relkind IN ('r', 'v') AND atttypid IN
		  (SELECT oid FROM pg_type WHERE typname ~ '^reg' OR typname = 'oid') AND attnum > 0
$$, 'no column holds an OID');
-- A PL/pgSQL function keeps its search path
SELECT is_empty($$
	SELECT proname FROM pg_proc p JOIN pg_language l ON l.oid = prolang
	WHERE pronamespace = 'gcm'::regnamespace AND lanname = 'plpgsql' AND proconfig IS NULL
	  AND proname NOT IN ('take_contributions', 'contribution_intake_insert', 'loading_desk')
$$, 'functions work under any search path, but three that name the schema');
SELECT is_empty($$
	SELECT proname FROM pg_proc p JOIN pg_language l ON l.oid = prolang
	WHERE pronamespace = 'gcm'::regnamespace AND lanname = 'sql' AND prosqlbody IS NULL
$$, 'so do those in SQL');

-- The facts
SELECT is(pg_temp.as_owner('CALL gcm_load_faq_2020(''gcm'')'), '84', 'the facts of 2020 are loaded');
SELECT is(pg_temp.as_owner('CALL gcm_load_network_pages(''gcm'')'), '257', '... and those of pages since');
SELECT results_eq($$
	SELECT (SELECT member_count FROM gcm.network WHERE code = 'global'),
		   (SELECT count(*) FROM gcm.priority WHERE kind = 'core'), (SELECT count(*) FROM gcm.priority WHERE kind = 'thematic'),
		   (SELECT count(*) FROM gcm.working_group JOIN gcm.working_group_name ON working_group = code),
		   (SELECT count(*) FROM gcm.champion), (SELECT count(*) FROM gcm.champion_group), (SELECT count(*) FROM gcm.champion_criterion),
		   (SELECT count(*) FROM gcm.champion_criterion WHERE of_the_set), (SELECT count(*) FROM gcm.support_form),
		   (SELECT count(*) FROM gcm.support_stage), (SELECT count(*) FROM gcm.review_round),
		   (SELECT count(*) FROM gcm.network WHERE level = 'regional'), (SELECT count(*) FROM gcm.network WHERE level = 'national')
$$, $$ VALUES (39, 4::bigint, 6::bigint, 15::bigint, 18::bigint, 5::bigint, 6::bigint, 1::bigint, 7::bigint, 5::bigint, 16::bigint, 7::bigint, 45::bigint) $$,
	'as many as the FAQ and the pages have');
SELECT is((SELECT mandate FROM gcm.network_mandate WHERE network = 'global'), gcm_global_mandate(), 'the Network has the global mandate');
SELECT is((SELECT array_agg(part_of ORDER BY part_of) FROM gcm.network_link WHERE network = 'TUN'), '{africa,arab-states}', 'Tunisia is in two regional networks');
SELECT is_empty($$
	SELECT name_fr FROM gcm.network WHERE name_fr ~ '[\\]' UNION ALL SELECT name_fr FROM gcm.priority WHERE name_fr ~ '[\\]'
	UNION ALL SELECT name_es FROM gcm.review_round WHERE name_es ~ '[\\]' UNION ALL SELECT name_fr FROM gcm.working_group_name WHERE name_fr ~ '[\\]'
	UNION ALL SELECT name_fr FROM gcm.participant WHERE name_fr ~ '[\\]' UNION ALL SELECT name_fr FROM gcm.champion_criterion WHERE name_fr ~ '[\\]'
	UNION ALL SELECT name_fr FROM gcm.champion_group WHERE name_fr ~ '[\\]' UNION ALL SELECT name_fr FROM gcm.support_form WHERE name_fr ~ '[\\]'
	UNION ALL SELECT name_fr FROM gcm.support_stage WHERE name_fr ~ '[\\]' UNION ALL SELECT es FROM gcm.wording WHERE es ~ '[\\]'
$$, 'no escape is left in a name');
SELECT is_empty($$ SELECT code FROM gcm.network WHERE name_fr IS NULL OR name_es IS NULL OR name = name_fr $$,
	'networks have names in three languages');
SELECT is(pg_temp.as_owner('CALL gcm_load_network_pages(''mine'')'), '192', 'they load into another registry in the same session, first what does not rest on the FAQ''s');
SELECT is(pg_temp.as_owner('CALL gcm_load_faq_2020(''mine'')'), '84', '... then the FAQ''s');
SELECT is(pg_temp.as_owner('CALL gcm_load_network_pages(''mine'')'), '65', '... and then the rest, and what pages correct');
SELECT bag_eq(format($$ SELECT to_jsonb(t) - 'id' FROM mine.%I AS t $$, relation), format($$ SELECT to_jsonb(t) - 'id' FROM gcm.%I AS t $$, relation), format('the order in which they are loaded makes no difference to %s', relation))
	FROM unnest('{network,membership,mandate,champion}'::text[]) AS relation;

-- Twice is once, and the user's changes stay
UPDATE gcm.participant SET name = 'UN Migration' WHERE code = 'IOM';
UPDATE gcm.participant SET code = 'UN-DESA' WHERE code = 'DESA';
DELETE FROM gcm.champion WHERE country = 'CAN';
UPDATE gcm.mandate SET objectives = '{1-3}' WHERE network = 'africa';
CREATE TEMP TABLE before AS
	SELECT 'participant' AS t, to_jsonb(p) AS j FROM gcm.participant p UNION ALL SELECT 'champion', to_jsonb(c) FROM gcm.champion c
	UNION ALL SELECT 'mandate', to_jsonb(m) FROM gcm.mandate m UNION ALL SELECT 'membership', to_jsonb(m) FROM gcm.membership m
	UNION ALL SELECT 'group', to_jsonb(m) FROM gcm.working_group_name m UNION ALL SELECT 'network', to_jsonb(n) FROM gcm.network n;
SELECT is(pg_temp.as_owner('CALL gcm_load_faq_2020(''gcm'')'), '0', 'loaded again, nothing is added');
SELECT is(pg_temp.as_owner('CALL gcm_load_network_pages(''gcm'')'), '0', '... of neither');
SELECT bag_eq('SELECT * FROM before', $$
	SELECT 'participant' AS t, to_jsonb(p) AS j FROM gcm.participant p UNION ALL SELECT 'champion', to_jsonb(c) FROM gcm.champion c
	UNION ALL SELECT 'mandate', to_jsonb(m) FROM gcm.mandate m UNION ALL SELECT 'membership', to_jsonb(m) FROM gcm.membership m
	UNION ALL SELECT 'group', to_jsonb(m) FROM gcm.working_group_name m UNION ALL SELECT 'network', to_jsonb(n) FROM gcm.network n
$$, 'and what the user renamed, changed and deleted is as the user left it');
CREATE TEMP TABLE own_before AS SELECT pg_temp.as_owner('CALL gcm_create_registry(''early'')');
INSERT INTO early.network (code, name, level, countries) VALUES ('MAR', 'Ours', 'national', '{MAR}');
INSERT INTO early.champion (country, source) VALUES ('MAR', 'ours');
SELECT is(pg_temp.as_owner('CALL gcm_load_faq_2020(''early'')'), '83', 'rows that the user had before are not added');
SELECT is(pg_temp.as_owner('CALL gcm_load_network_pages(''early'')'), '256', '... nor of pages');
SELECT is((SELECT name FROM early.network WHERE code = 'MAR') || ' ' || (SELECT string_agg(source, ',') FROM early.champion WHERE country = 'MAR'), 'Ours ours',
	'nor overwritten');

-- What is so unless one says otherwise
INSERT INTO mine.participant (code, name) VALUES ('X', 'x');
INSERT INTO mine.programme (code, title) VALUES ('X', 'x');
INSERT INTO mine.programme_partner (programme, participant) VALUES ('X', 'X');
DELETE FROM mine.champion_criterion WHERE number = 6;
INSERT INTO mine.champion_criterion (number, name) VALUES (6, 'x');
SELECT results_eq($$ SELECT un_entity, lead, of_the_set FROM mine.participant p JOIN mine.programme_partner ON participant = p.code, mine.champion_criterion WHERE p.code = 'X' AND number = 6 $$, 'VALUES (true, false, false)',
	'a participant is of the United Nations, a partner does not lead, and a criterion is asked of each country');

-- Dated truth
SELECT is((SELECT array_agg(participant ORDER BY participant) FROM mine.membership
		   WHERE network = 'global' AND role = 'executive-committee' AND validity @> date '2020-10-31'),
	'{DESA,ILO,IOM,OHCHR,UNDP,UNHCR,UNICEF,UNODC}', 'the Executive Committee on a day is one query');
SELECT is((SELECT array_agg(participant) FROM mine.membership WHERE network = 'global' AND role = 'invited' AND validity @> date '2020-10-31'),
	'{WHO}', 'so is who was invited');
SELECT is((SELECT count(*) FROM mine.membership WHERE network = 'global' AND role = 'invited' AND validity @> date '2020-01-31'), 0::bigint,
	'and it was not before the pandemic');
UPDATE mine.membership SET validity = daterange('2018-05-01', '2022-01-01') WHERE network = 'global' AND role = 'executive-committee' AND participant = 'ILO';
SELECT lives_ok($$ INSERT INTO mine.membership (network, participant, role, validity) VALUES ('global', 'ILO', 'executive-committee', '[2022-01-01,)') $$,
	'periods may touch');
SELECT throws_ok($$ INSERT INTO mine.membership (network, participant, role, validity) VALUES ('global', 'ILO', 'executive-committee', '[2021-12-31,2022-01-01)') $$,
	'23P01', 'conflicting key value violates exclusion constraint "a_role_is_held_once_at_a_time"', 'memberships do not overlap');
SELECT throws_ok($$ INSERT INTO mine.champion (country) VALUES ('Maroc') $$, '23P01',
	'conflicting key value violates exclusion constraint "a_country_is_champion_once_at_a_time"', 'nor does the time of a champion');
SELECT throws_ok($$ INSERT INTO mine.mandate (network, validity) VALUES ('africa', '[2024-01-01,)') $$, '23P01',
	'conflicting key value violates exclusion constraint "a_network_has_one_mandate_at_a_time"', 'nor do mandates');
UPDATE mine.working_group_name SET validity = daterange(NULL, '2021-07-01') WHERE working_group = 'labour-agreements';
INSERT INTO mine.working_group_name (working_group, name, validity) VALUES ('labour-agreements', 'Bilateral labour arrangements', '[2021-07-01,)');
SELECT is((SELECT array_agg(name ORDER BY validity) FROM mine.working_group_name WHERE working_group = 'labour-agreements'),
	'{Bilateral labour migration agreements,Bilateral labour arrangements}', 'a working group is renamed');
SELECT throws_ok($$ INSERT INTO mine.working_group_name (working_group, name, validity) VALUES ('labour-agreements', 'X', '[2023-01-01,)') $$,
	'23P01', 'conflicting key value violates exclusion constraint "a_working_group_has_one_name_at_a_time"', 'and has one name at a time');
UPDATE mine.working_group SET validity = daterange(NULL, '2022-01-01') WHERE code IN ('un-system', 'national-plans');
INSERT INTO mine.working_group (code, kind, priority, validity) VALUES ('implementation', 'core', 'C2', '[2022-01-01,)');
INSERT INTO mine.working_group_succession SELECT c, 'implementation', '2022-01-01' FROM unnest('{un-system,national-plans}'::text[]) AS c;
SELECT is((SELECT array_agg(predecessor ORDER BY predecessor) FROM mine.working_group_succession WHERE successor = 'implementation'),
	'{national-plans,un-system}', 'two groups are succeeded by one');
SELECT throws_ok($$ INSERT INTO mine.network (code, name, level) VALUES ('X', 'X', 'national') $$, '23514',
	'new row for relation "network" violates check constraint "a_national_network_has_one_country"', 'a national network has a country');
SELECT throws_ok($$ UPDATE mine.membership SET validity = 'empty' $$, '23514',
	'new row for relation "membership" violates check constraint "membership_validity_check"', 'a period is not empty');
SELECT throws_ok($$ INSERT INTO mine.participant (code, name) VALUES (' IOM', 'x') $$, '23514',
	'new row for relation "participant" violates check constraint "participant_code_check"', 'a code has no space about it');

-- Citus reads a body of RETURN (SELECT ...) off the catalogue as what is no SQL
SELECT is_empty($$ SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'mine'::regnamespace AND pg_get_function_sqlbody(oid) ~ '^RETURN .*\mFROM\M' $$,
	'a body that reads rows is one that a distributed planner can write down');

SELECT * FROM finish();
ROLLBACK;
