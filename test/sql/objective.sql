-- Objectives: every form of input, labels, numbers, errors
-- SPDX-License-Identifier: PostgreSQL
SELECT o, o::gcm_objective AS objective FROM unnest(ARRAY[
	'7', '07', ' 7 ', 'Objective 7', 'objectif 7', 'OBJETIVO 7', 'GCM 7', 'gcm objective 07',
	'Reduce vulnerabilities', 'réduire la vulnérabilité', 'Reduire  la vulnerabilite',
	'Reducir vulnerabilidades', 'Address and reduce vulnerabilities in migration',
	'S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire',
	'ABORDAR Y REDUCIR LAS VULNERABILIDADES EN LA MIGRACIÓN']) AS o;
SELECT 'Fourniture d''informations'::gcm_objective, 'Fourniture d’informations'::gcm_objective;

SELECT '0'::gcm_objective;
SELECT '24'::gcm_objective;
SELECT '-1'::gcm_objective;
SELECT '99999999999999999999'::gcm_objective;
SELECT 'Objective 24'::gcm_objective;
SELECT ''::gcm_objective;
SELECT '7.5'::gcm_objective;
SELECT '(7)'::gcm_objective;
SELECT 'human-rights'::gcm_objective;
SELECT 'Save livez'::gcm_objective;
SELECT 'detention'::gcm_objective;
SELECT 'migration'::gcm_objective;

-- Casts: to a number on assignment, from a number when asked
SELECT 7::gcm_objective, '7'::gcm_objective::integer, '7'::text::gcm_objective, '7'::gcm_objective::text;
SELECT 24::gcm_objective;
SELECT 0::gcm_objective;
CREATE TEMP TABLE number (n integer);
INSERT INTO number VALUES ('23'::gcm_objective) RETURNING n;

-- Labels, titles, paragraphs
SELECT gcm_label('1'::gcm_objective), gcm_label('1'::gcm_objective, 'fr'), gcm_label('1'::gcm_objective, 'ES');
SELECT gcm_title('8', 'en'), gcm_title('8', 'fr'), gcm_title('8', 'es');
SELECT gcm_label('1'::gcm_objective, 'de');
SELECT gcm_label('1'::gcm_objective, NULL) IS NULL AS unknown;
SELECT gcm_paragraph('1'::gcm_objective), gcm_paragraph('23'::gcm_objective);
SELECT count(*), sum(actions), min(paragraph), max(paragraph), count(DISTINCT label) FROM gcm_objectives();
SELECT objective, label, paragraph, actions, round_table FROM gcm_objectives('fr') LIMIT 3;
SELECT lang, title_source, count(*) FROM unnest(ARRAY['en', 'fr', 'es']) AS lang, gcm_objectives(lang)
GROUP BY lang, title_source ORDER BY lang, title_source;

-- Order, equality, hashing
SELECT min(o), max(o), count(DISTINCT o) FROM unnest('{2,10,9,10}'::gcm_objective_set) AS o;
SELECT '9'::gcm_objective < '10'::gcm_objective AS by_number;

-- Titles that are not yet checked against the official text, as README says
SELECT lang, array_agg(o ORDER BY o) AS objectives
FROM unnest('all'::gcm_objective_set) AS o, unnest('{en,fr,es}'::text[]) AS lang WHERE gcm_title_source(o, lang) <> 'official' GROUP BY lang ORDER BY lang;
