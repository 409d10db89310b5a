-- A registry whose schema is renamed, whose extension moves, or that another
-- version made
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(30);
SET client_min_messages = warning;

CREATE ROLE gcm_test_owner;
CREATE ROLE gcm_test_other;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_owner', current_database()) \gexec
SET ROLE gcm_test_owner;
CALL gcm_create_registry('gcm');
CREATE FUNCTION gcm.ours() RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $$ BEGIN RETURN 'ours'; END $$;
SELECT is((SELECT version FROM gcm.registry), (SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'), 'a new registry is of the extension''s version');
CREATE TEMP TABLE before AS SELECT oid, proconfig FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace;
SELECT lives_ok($$ CALL gcm_update_registry('gcm') $$, 'it is updated');
SELECT is_empty($$ SELECT p.oid::regprocedure FROM before JOIN pg_proc p USING (oid) WHERE p.proconfig IS DISTINCT FROM before.proconfig $$,
	'which changes nothing that is up to date');

-- The schema gets another name
ALTER SCHEMA gcm RENAME TO "The 'net'";
SELECT throws_ok($$ CALL "The 'net'".take_contributions() $$, NULL, 'schema "gcm" does not exist', 'renamed, its functions find nothing');
SELECT lives_ok($$ CALL gcm_update_registry('The ''net''') $$, 'it is updated under its new name');
INSERT INTO "The 'net'".contribution_intake (title, countries) VALUES ('a', 'Maroc');
CALL "The 'net'".take_contributions() \g /dev/null
SELECT is((SELECT countries::text FROM "The 'net'".contribution), '{MAR}', 'and works again');
SELECT is_empty($$ SELECT p.oid::regprocedure FROM before JOIN pg_proc p USING (oid) WHERE p.proconfig = before.proconfig AND before.proconfig::text ~ 'search_path=gcm' $$,
	'all that is the registry''s is mended');
SELECT is((SELECT proconfig FROM pg_proc WHERE proname = 'ours'), '{search_path=pg_catalog}', 'what is not stays as it was');

-- The extension moves
RESET ROLE;
CREATE SCHEMA elsewhere;
GRANT USAGE ON SCHEMA elsewhere TO gcm_test_owner;
ALTER EXTENSION gcm_network SET SCHEMA elsewhere;
SET ROLE gcm_test_owner;
CALL elsewhere.gcm_update_registry('The ''net''');
INSERT INTO "The 'net'".contribution_intake (title, countries) VALUES ('b', 'Ghana; Maroc');
CALL "The 'net'".take_contributions() \g /dev/null
SELECT is((SELECT countries::text FROM "The 'net'".contribution WHERE title = 'b'), '{GHA,MAR}', 'a registry follows an extension that has moved');

-- A view that a version drops to give it other columns
CREATE SCHEMA theirs;
CREATE VIEW theirs.own AS SELECT * FROM "The 'net'".evidence_gap_map;
SELECT throws_ok($$ CALL elsewhere.gcm_define_registry('The ''net''', ARRAY['DROP VIEW evidence_gap_map']) $$, '2BP01', 'others depend on what this version changes', 'what depends on it is told');
DROP VIEW theirs.own;
GRANT SELECT ON "The 'net'".evidence_gap_map TO gcm_test_other WITH GRANT OPTION;
GRANT SELECT (objective_name), UPDATE (objective_name) ON "The 'net'".evidence_gap_map TO PUBLIC;
CREATE TEMP TABLE granted AS SELECT relacl::text, (SELECT string_agg(attacl::text, ' ') FROM pg_attribute WHERE attrelid = c.oid) AS columns FROM pg_class c WHERE oid = '"The ''net''".evidence_gap_map'::regclass;
SELECT lives_ok($$ CALL elsewhere.gcm_define_registry('The ''net''', ARRAY['DROP VIEW evidence_gap_map']) $$, 'where nothing does, it is made again');
SELECT results_eq($$ SELECT relacl::text, (SELECT string_agg(attacl::text, ' ') FROM pg_attribute WHERE attrelid = c.oid) FROM pg_class c WHERE oid = '"The ''net''".evidence_gap_map'::regclass $$, 'SELECT * FROM granted', '... with the grants that it had');

-- ... and another of its name elsewhere, whose grants are its own
CREATE VIEW theirs.practice_list AS SELECT 1 AS n;
GRANT SELECT ON theirs.practice_list TO gcm_test_other;

-- A desk from which the owner has taken something, and words that the owner has changed
RESET ROLE;
GRANT USAGE ON SCHEMA elsewhere TO gcm_test_other;
SET ROLE gcm_test_owner;
CALL "The 'net'".grant_access('gcm_test_other', 'country-desk', '{MAR}');
REVOKE INSERT (title), UPDATE (title) ON "The 'net'".contribution FROM gcm_test_other;
REVOKE UPDATE (tried) ON "The 'net'".intake FROM gcm_test_other;
REVOKE SELECT ON "The 'net'".practice_list FROM gcm_test_other;
REVOKE EXECUTE ON FUNCTION "The 'net'".practice_found FROM gcm_test_other;
UPDATE "The 'net'".wording SET also = '{ours}' WHERE (topic, term) = ('level', 'national');
UPDATE "The 'net'".wording SET also = also || '{Nationale}' WHERE (topic, term) = ('level', 'regional');
CREATE TEMP TABLE words AS SELECT topic, term, also FROM "The 'net'".wording;

-- A second update of the same version changes nothing
CREATE TEMP VIEW definitions AS SELECT oid, pg_get_functiondef(oid) AS definition FROM pg_proc WHERE pronamespace = '"The ''net''"'::regnamespace AND prokind <> 'a'
	UNION ALL SELECT oid, conname FROM pg_constraint WHERE connamespace = '"The ''net''"'::regnamespace;
CREATE TEMP VIEW rights AS SELECT oid, NULL::name AS attname, proacl::text AS acl FROM pg_proc WHERE pronamespace = '"The ''net''"'::regnamespace
	UNION ALL SELECT oid, NULL, relacl::text FROM pg_class WHERE relnamespace = '"The ''net''"'::regnamespace
	UNION ALL SELECT c.oid, attname, attacl::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE relnamespace = '"The ''net''"'::regnamespace AND attnum > 0;
CREATE TEMP TABLE defined AS TABLE definitions;
CREATE TEMP TABLE given AS TABLE rights;
CALL elsewhere.gcm_update_registry('The ''net''');
SELECT bag_eq('TABLE definitions', 'TABLE defined', 'a second update changes nothing');
SELECT ok(NOT has_table_privilege('gcm_test_other', '"The ''net''".practice_list', 'SELECT'), '... nor who may read what');
SELECT bag_eq('TABLE rights', 'TABLE given', '... nor gives a desk what the owner has taken from it');
SELECT bag_eq($$ SELECT topic, term, also FROM "The 'net'".wording $$, 'TABLE words', '... nor takes back a word that the owner has taken out');
CALL "The 'net'".revoke_access('gcm_test_other');

-- Another version adds its words once, beside the owner's
UPDATE "The 'net'".registry SET version = '0.3.0';
CALL elsewhere.gcm_define_registry('The ''net''');
SELECT results_eq($$ SELECT term, also[1:3] FROM "The 'net'".wording WHERE topic = 'level' AND term = 'national' $$, $$ VALUES ('national', '{ours,country,country-level}'::text[]) $$, 'another version brings its words, but no word that the owner has given to another term');
SELECT is((SELECT count(*) FROM (SELECT also FROM "The 'net'".wording WHERE (topic, term) <> ('level', 'national') EXCEPT SELECT also FROM words) AS other), 0::bigint, '... nor one twice');
SELECT is((SELECT version FROM "The 'net'".registry), (SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'), '... and the registry is of it');

-- A name that could end what bodies are quoted with
\set odd 'a$$b$sequence$c''"'
SELECT lives_ok(format('CALL elsewhere.%s(%L)', command, :'odd'), command || ' takes any name') FROM unnest('{gcm_create_registry,gcm_update_registry,gcm_load_faq_2020}'::text[]) AS command;
INSERT INTO :"odd".contribution_intake (title, countries) VALUES ('a', 'Maroc') RETURNING id AS intake \gset
CALL :"odd".take_contributions() \g /dev/null
CALL :"odd".grant_access('gcm_test_other', 'country-desk', '{MAR}');
SET ROLE gcm_test_other;
INSERT INTO :"odd".contribution_intake (title, countries) VALUES ('b', 'Maroc');
CALL :"odd".take_contributions() \g /dev/null
SET ROLE gcm_test_owner;
SELECT is((SELECT string_agg(title || countries, ' ' ORDER BY title) FROM :"odd".contribution), 'a{MAR} b{MAR}', '... and its functions find what is there');
SELECT is(:'intake'::integer, 1, '... and the number of a row');
SELECT ok(:"odd".report() LIKE '%' || replace(:'odd', '"', '&quot;') || '%' OR :"odd".report() LIKE '%' || :'odd' || '%', '... and a report is of it');
DROP SCHEMA :"odd" CASCADE;

-- What it refuses
SELECT throws_ok($$ CALL elsewhere.gcm_update_registry('pg_catalog') $$, '42P01', 'schema "pg_catalog" holds no registry', 'a schema without a registry');
UPDATE "The 'net'".registry SET version = '99.0.0';
SELECT throws_ok($$ CALL elsewhere.gcm_update_registry('The ''net''') $$, '55000',
	format('the registry in schema "The ''net''" is of version 99.0.0, and the extension of version %s', (SELECT extversion FROM pg_extension WHERE extname = 'gcm_network')), 'a registry that is newer than the extension');
GRANT CREATE ON SCHEMA "The 'net'" TO gcm_test_other;
SELECT throws_ok($$ CALL elsewhere.gcm_update_registry('The ''net''') $$, '42501', 'schema "The ''net''" is open to others than gcm_test_owner', 'a schema in which others may plant functions');
RESET ROLE;
SELECT throws_ok($$ CALL elsewhere.gcm_update_registry('The ''net''') $$, '42501', 'the registry in schema "The ''net''" is to be updated by its owner', 'anybody but its owner');
SELECT is((SELECT version FROM "The 'net'".registry), '99.0.0', 'and then nothing is changed');

SELECT * FROM finish();
ROLLBACK;
