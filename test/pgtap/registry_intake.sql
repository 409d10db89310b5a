-- Intake of contributions: every row is placed, or kept with the reasons
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(26);
SELECT setseed(0.5);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- A file, as \copy brings it in
COPY contribution_intake (title, round, received, level, contributor, stakeholder, countries, objectives, principles) FROM STDIN (FORMAT csv, HEADER);
title,round,received,level,contributor,stakeholder,countries,objectives,principles
Plain,ECA-2021,2021-08-26,national,Member State,,Morocco,"{1,3}","{a,f}"
French,ECA-2021,2021,Pays,État Membre,,Maroc; Côte d’Ivoire,Objectif 7;Données,Droits de l'homme
Spanish,eca-2021,Q3 2021,regional,Estado Miembro,,México;Perú,"1, 5-7",a;j
Trade union,,,local,,Syndicats,SEN,,
Spanish union,,,,,sindicatos,SEN,,
Nothing at all,,,,,,,,
Misspelt,ECA-2021,soon,planetary,Member State,,Dominca; Marocco ;Ghana,{24},x
Contradiction,,,,Member State,Media,GHA,,
"Quoted; title, with
a line",,2021 and 2022,,,,"{MAR,SEN}",{1-3},{all}
\.
SELECT results_eq('SELECT file IS NULL, count(*) FROM contribution_intake GROUP BY 1', 'VALUES (true, 9::bigint)', 'all rows come in');
CALL take_contributions() \gset
SELECT is(:placed, 7, 'rows that can be read are placed');
SELECT is(:kept, 2, 'and the others kept');
SELECT is((SELECT max(id) FROM contribution), 7, 'they are numbered without a gap');
SELECT results_eq($$ SELECT title, round, received, level, contributor, stakeholder::text, countries::text, objectives::text, principles::text FROM contribution ORDER BY id $$, $$ VALUES
	('Plain', 'ECA-2021', '[2021-08-26,2021-08-27)'::daterange, 'national', 'member-state', NULL, '{MAR}', '{1,3}', '{people-centred,human-rights}'),
	('French', 'ECA-2021', '[2021-01-01,2022-01-01)', 'national', 'member-state', NULL, '{CIV,MAR}', '{1,7}', '{human-rights}'),
	('Spanish', 'ECA-2021', '[2021-07-01,2021-10-01)', 'regional', 'member-state', NULL, '{MEX,PER}', '{1,5,6,7}', '{people-centred,whole-of-society}'),
	('Trade union', NULL, NULL, 'local', 'stakeholder', 'trade-unions', '{SEN}', '{}', '{}'),
	('Spanish union', NULL, NULL, NULL, 'stakeholder', 'trade-unions', '{SEN}', '{}', '{}'),
	('Nothing at all', NULL, NULL, NULL, NULL, NULL, '{}', '{}', '{}'),
	(E'Quoted; title, with\na line', NULL, '[2021-01-01,2023-01-01)', NULL, NULL, NULL, '{MAR,SEN}', '{1,2,3}', 'all'::gcm_principle_set::text) $$, 'as what they say');
SELECT results_eq($$ SELECT line, field, value, hint IS NOT NULL FROM intake_report ORDER BY line, field COLLATE "C", value COLLATE "C" $$, $$ VALUES
	(8, 'countries', 'Dominca', true), (8, 'countries', 'Marocco', true), (8, 'level', 'planetary', true), (8, 'objectives', '24', true),
	(8, 'principles', 'x', true), (8, 'received', 'soon', true), (9, 'stakeholder', 'Media', true) $$, 'the report has line, column and value');
SELECT results_eq($$ SELECT reason, hint FROM intake_report WHERE value IN ('Dominca', 'planetary') ORDER BY value $$, $$ VALUES
	('invalid input value for type gcm_country: "Dominca"', 'Did you mean "Dominica"?'),
	('unknown level: "planetary"', 'Known: Global, Local, National, Regional.') $$, 'with reason and hint');
SELECT is((SELECT array_agg(title ORDER BY id) FROM contribution_intake), '{Misspelt,Contradiction}', 'rows not placed wait as they came');

-- Correct, set aside, take again
UPDATE contribution_intake SET countries = replace(replace(countries, 'Dominca', 'Dominica'), 'Marocco', 'Morocco'), level = 'global', objectives = '{23}',
	principles = NULL WHERE title = 'Misspelt';
UPDATE contribution_intake SET set_aside = 'duplicate' WHERE title = 'Contradiction';
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{0,1}', 'what is still wrong keeps the row');
SELECT results_eq('SELECT field, value FROM intake_report', $$ VALUES ('received', 'soon') $$, 'and the report has that alone');
UPDATE contribution_intake SET received = '2021';
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{1,0}', 'a corrected row is placed');
SELECT is((SELECT countries FROM contribution WHERE title = 'Misspelt'), '{DMA,GHA,MAR}', 'as corrected');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{0,0}', 'and no row is taken twice');
SELECT results_eq('SELECT count(*), count(contribution), count(set_aside), (SELECT count(*) FROM contribution) FROM intake', 'VALUES (9::bigint, 8::bigint, 1::bigint, 8::bigint)',
	'rows in are rows placed, and one set aside');
SELECT throws_ok('DELETE FROM intake', '23001', 'rows of intake are not to be deleted', 'no row is deleted');
SELECT throws_ok('TRUNCATE intake CASCADE', '23001', 'rows of intake are not to be deleted', 'nor truncated');

-- A user's own constraint is a reason like any other
ALTER TABLE contribution ADD CONSTRAINT ours CHECK (title <> 'Forbidden');
INSERT INTO contribution_intake (title, countries) VALUES ('Forbidden', 'MAR'), ('Allowed', 'MAR');
CALL take_contributions() \gset
SELECT results_eq('SELECT title, field, reason FROM contribution_intake JOIN intake_report USING (id)',
	$$ VALUES ('Forbidden', NULL::text, 'new row for relation "contribution" violates check constraint "ours"') $$, 'a row that a constraint refuses is kept with the reason');
UPDATE contribution_intake SET set_aside = 'forbidden';

-- Ten thousand rows, each mutated in some way: nothing is lost
CREATE TEMP TABLE mutated AS
	SELECT n, good, bad, round((random() * 3)::numeric)::integer AS how FROM (
		SELECT n, gcm_label(c, (ARRAY['en', 'fr', 'es'])[1 + n % 3]) AS good,
			   (SELECT overlay(gcm_label(c, 'en') PLACING chr(97 + floor(random() * 26)::integer) FROM 1 + floor(random() * length(gcm_label(c, 'en')))::integer
							   FOR floor(random() * 3)::integer) WHERE n > 0) AS bad
		FROM generate_series(1, 10000) AS n
		JOIN LATERAL (SELECT c FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE i = 1 + n * 7919 % 249) AS country ON true) AS r;
INSERT INTO contribution_intake (reference, countries, objectives, principles, level, stakeholder, received)
	SELECT 'mutated ' || n, CASE how WHEN 0 THEN good WHEN 1 THEN bad WHEN 2 THEN good || '; ' || bad ELSE ' ; ' || good || ';;' END,
		   CASE n % 11 WHEN 0 THEN '{' || n % 30 || '}' WHEN 1 THEN '{1,' WHEN 2 THEN 'Objective ' || n % 25 ELSE '{1-3}' END,
		   CASE n % 13 WHEN 0 THEN chr(97 + n % 12) ELSE NULL END, CASE n % 17 WHEN 0 THEN 'Régional' WHEN 1 THEN 'galactic' END,
		   CASE n % 19 WHEN 0 THEN 'Academia' WHEN 1 THEN 'academics' END, CASE n % 23 WHEN 0 THEN 'Q' || n % 6 || ' 2021' ELSE '2021' END
	FROM mutated;
CREATE TEMP TABLE came AS SELECT id, to_jsonb(i) - '{contribution,tried}'::text[] AS content FROM intake i WHERE reference LIKE 'mutated%';
CALL take_contributions() \gset
SELECT is(:placed + :kept, 10000, 'rows in are rows placed and rows kept');
SELECT cmp_ok(least(:placed, :kept), '>', 1000, 'there are many of both');
SELECT is_empty($$ SELECT i.id FROM intake i JOIN came USING (id) WHERE to_jsonb(i) - '{contribution,tried}'::text[] <> content $$, 'every row is as it came');
SELECT is_empty($$
	SELECT id FROM intake WHERE reference LIKE 'mutated%'
	AND (contribution IS NULL) <> EXISTS (SELECT FROM intake_problem WHERE intake = id)
$$, 'those kept have a reason, those placed have none');
SELECT is_empty($$
	SELECT n FROM mutated JOIN intake ON reference = 'mutated ' || n LEFT JOIN contribution c ON c.id = contribution
	WHERE how IN (0, 3) AND (c.countries <> ARRAY[good::gcm_country]::gcm_country_set
		  OR EXISTS (SELECT FROM intake_problem WHERE intake = intake.id AND field = 'countries'))
$$, 'a country that is spelt right is always found');

-- The real records, where they stand beside the project
\getenv shared GCM_SHARED
\if :{?shared}
UPDATE intake SET set_aside = 'test is over' WHERE contribution IS NULL AND set_aside IS NULL;
CREATE TEMP TABLE earlier AS SELECT max(id) AS id FROM intake;
CREATE TEMP TABLE file (reference text, title text, received text, language text, level text, countries text, objectives text, principles text);
\set columns '(reference, title, received, language, level, countries, objectives, principles) FROM ''' :shared '/data/iom_evaluations.csv'' (FORMAT csv, HEADER)'
\set load '\\copy file ' :columns
:load
\set load '\\copy contribution_intake ' :columns
:load
CALL take_contributions() \gset
SELECT is(:placed + :kept, 368, 'all 368 real records are accounted for');
-- What the repository's words mean here is for the user to say
UPDATE contribution_intake SET level = 'regional' WHERE level = 'Multi-country';
UPDATE contribution_intake SET countries = NULL WHERE countries = 'Worldwide';
UPDATE contribution_intake AS i SET countries = replace(i.countries, r.value, substring(r.hint FROM '^Did you mean "(.*)"\?$'))
	FROM intake_report r WHERE r.id = i.id AND r.field = 'countries' AND r.hint ~ '^Did you mean "[^"]*"\?$';
CALL take_contributions() \gset
UPDATE contribution_intake AS i SET countries = replace(i.countries, r.value, '') FROM intake_report r WHERE r.id = i.id AND r.field = 'countries';
CALL take_contributions() \gset
UPDATE contribution_intake AS i SET countries = replace(i.countries, r.value, '') FROM intake_report r WHERE r.id = i.id AND r.field = 'countries';
CALL take_contributions() \gset
SELECT results_eq($$
	SELECT count(*), count(c.id), gcm_review_covered(gcm_review_joint_agg(c.countries, c.objectives))
	FROM intake i LEFT JOIN contribution c ON c.id = i.contribution WHERE i.id > (SELECT id FROM earlier)
$$, $$ SELECT 368::bigint, 368::bigint, gcm_union_agg(objectives::gcm_objective_set) FROM file $$, 'and once corrected, all are contributions');
\else
SELECT skip('the real records are not beside the project', 2);
\endif

-- A table that was analyzed while its rows came in: the planner takes it for a
-- small one.  What walks over pairs of rows takes minutes, all else a second.
INSERT INTO contribution_intake (file, reference, countries) SELECT 'analyzed', 'analyzed ' || n, CASE WHEN n % 2 = 0 THEN 'Malli' ELSE 'Mali' END FROM generate_series(1, 40000) AS n;
UPDATE pg_class SET reltuples = 30, relpages = pg_relation_size(oid) / current_setting('block_size')::integer
	WHERE oid IN ('intake'::regclass, 'intake_problem'::regclass, 'contribution'::regclass);
SET statement_timeout = '20s';
CALL take_contributions() \gset
RESET statement_timeout;
SELECT is((SELECT count(*) FROM contribution WHERE reference LIKE 'analyzed %'), 20000::bigint, 'a file is taken in time, whatever was known of the table while it came');
SELECT is((SELECT count(*) FROM intake WHERE file = 'analyzed' AND tried > 0 AND contribution IS NULL), 20000::bigint, '... and what cannot be read is kept as soon');

SELECT * FROM finish();
ROLLBACK;
