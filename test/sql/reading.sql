-- What a text is read as, without an error
-- SPDX-License-Identifier: PostgreSQL
SELECT * FROM gcm_read_objectives('Objectives 1, 5 and 7');
SELECT * FROM gcm_read_objectives('1 - Data; 2 - Regular pathways; Savings; 8');
SELECT * FROM gcm_read_objectives('24');
SELECT * FROM gcm_read_objectives('');
SELECT * FROM gcm_read_objectives(NULL);
SELECT t, (gcm_read_objectives(t)).* FROM unnest(ARRAY[' {1} ', '{ 1 , "2" }', '{"1" , }', '[ ]', '[7]', '(7)', '(7) (8)', '1 à 3', '1–3', '1 — 3', '1 a 3', '1 de 3', 'Objective 7a', 'obj. 7', 'objectives', '1 &#38; 3', '1 &amp; 3', '1 & 3',
	'{a', '7 [1]', '7 (1)', 'from data', 'migration', '1 - Data - 2', 'Data 1', E'1\n\n2', '1 / 2', '0 - Data', '24 - Data', '-1', '+1', '7.0', '7.', '7.5', '100000', '1-24', 'all but 7', 'all']) WITH ORDINALITY AS u (t, n) ORDER BY n;
SELECT t, (gcm_read_principles(t)).* FROM unnest(ARRAY['a', 'k', 'a-k', 'a to c', 'a-human-rights', '15 (f)', 'para 15 a', 'a a', 'the a', 'f rights', '{people-centred-rule-of-law}', '{people-centred-nothing}']) WITH ORDINALITY AS u (t, n) ORDER BY n;
SELECT t, (gcm_read_countries(t)).* FROM unnest(ARRAY['Algeria (1)', 'Algeria (012)', 'Algeria [012]', 'Algeria (1234567)', 'Algeria ()', '12', '012', '999', 'Morocco Algeria', 'Morocco MAR', 'MAR-Algeria', 'Réunion (France)', 'France Réunion', 'Martinique Réunion', 'mar', 'MA', 'M1R']) WITH ORDINALITY AS u (t, n) ORDER BY n;
SELECT * FROM gcm_read_principles('Human rights, Gender-responsive');
SELECT * FROM gcm_read_stakeholders('NGOs and trade unions; ONG');
SELECT * FROM gcm_read_countries('Kenya, Uganda and Narnia');
SELECT * FROM gcm_read_countries('Narnia and Kenya, Atlantis / Uganda');
SELECT * FROM gcm_read_countries('{KEN,"Korea, Republic of",XXX,UGA}');
SELECT * FROM gcm_read_countries('{KEN,"Atlantis, Lost",UGA,"XXX"}');
SELECT t, r.rest FROM (SELECT '{KEN,Atlantis,UGA,XXX}'::text AS t OFFSET 0) AS v, gcm_read_countries(t) AS r;
-- However many are not read
SELECT understood, length(rest), reason FROM gcm_read_countries('{' || repeat('Atlantis,MAR,', 50000) || '"Atlantis"}');
SELECT * FROM gcm_read_countries('Serbia and Montenegro');
SELECT * FROM gcm_read_countries('Hong Kong, China');
SELECT * FROM gcm_read_countries('Kosovo');
SELECT n, t.* FROM unnest('{IOM,International Organisation for Migration,HCR,"Ministry of Labour",UNHRC,""}'::text[]) WITH ORDINALITY AS u (name, n), gcm_entity(name, 'fr') AS t ORDER BY n;
SELECT * FROM gcm_entity('IOM', 'de');

-- Texts, JSON and numbers are assigned, or cast
CREATE TEMP TABLE reading (objective gcm_objective, objectives gcm_objective_set, countries gcm_country_set);
INSERT INTO reading SELECT a, b, c FROM (VALUES ('7'::text, '1, 2'::varchar, 'Kenya; Uganda'::text)) AS v (a, b, c);
INSERT INTO reading SELECT a, b, c FROM (VALUES ('Data'::varchar, '[1, 2, 3]'::jsonb, '["MAR", "Kenya"]'::json)) AS v (a, b, c);
INSERT INTO reading SELECT a, b FROM (VALUES ('x'::text, '{"a":1}'::jsonb)) AS v (a, b);
INSERT INTO reading (objectives) SELECT '{"a":1}'::jsonb;
SELECT * FROM reading ORDER BY objective;
SELECT to_json(r), to_jsonb(r), r.countries::json, r.objectives::jsonb FROM reading AS r ORDER BY objective;
SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::reading, to_jsonb(t)) AS r FROM reading AS t) AS again ORDER BY objective;
SELECT 7::smallint::gcm_objective, 7::bigint::gcm_objective, '{1,7}'::smallint[]::gcm_objective_set, '{1,7}'::bigint[]::gcm_objective_set;
SELECT 24::smallint::gcm_objective;
SELECT 4294967303::bigint::gcm_objective;
SELECT '{1,NULL}'::bigint[]::gcm_objective_set;
SELECT '{}'::gcm_objective_set::json, '{}'::text[]::gcm_country_set::jsonb;
