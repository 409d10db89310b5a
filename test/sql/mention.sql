-- Objectives in running text
-- SPDX-License-Identifier: PostgreSQL

SELECT f.* FROM (VALUES
	(1, 'Étape 1 : l’objectif 7 du Pacte mondial et les objectifs 2, 5 et 23.'),
	(2, 'Objectives 1–3 of the GCM; strategic objective 4; objective 24.'),
	(3, 'We will address and reduce vulnerabilities in migration, social protection included.'),
	(4, 'Nothing here'), (5, ''), (6, NULL)) AS d (n, document), gcm_find_objectives(document) AS f ORDER BY n, place;
-- What stands at a place is what was found
SELECT substr(d, place, length) = words AS same, words FROM (VALUES ('é à ö — Objetivo 7 del Pacto Mundial: ¡ñandú! Objetivo 8')) AS t (d), gcm_find_objectives(d);
SELECT words FROM gcm_find_objectives('Social protection, protection sociale, protección social', 'fr');
SELECT gcm_find_objective_set('Objectives 1 and 2, and social protection') AS numbers, gcm_find_objective_set('Objectives 1 and 2, and social protection', labels => true) AS labels,
	   gcm_find_objective_set('none') AS none, gcm_find_objective_set(NULL) IS NULL AS unknown;
SELECT gcm_find_objective_set('objective 1', 'de');
SELECT gcm_find_objectives('objective 1', 'de');
-- A long text is read through
SELECT place, objectives FROM gcm_find_objectives(repeat('A word, and another. ', 200000) || 'GCM objective 7') ;
-- What stands beside a number tells whether it is that of an objective
SELECT replace(t, E'\n', ' ') AS text, f.objectives FROM unnest(ARRAY['Objectives 1, 2 and 3 of the Global Compact for Migration', 'GCM Objective 7 (f)', 'GCM objectives 2-5', 'GCM objectives 5–3', 'GCM objectives 2 - 5', 'GCM objective 7%', 'GCM objective 7.5', 'GCM objective 7,5', 'GCM objectives 1/2', 'GCM objectives 1 & 2', 'GCM objectives 1; 2; 3',
 'Objective 3 of the Compact', 'Objective 3 of the Agenda', 'GCM #5', 'GCM objective no. 5', 'GCM objective (5)', 'GCM objective (5', 'GCM objectives 5, 24', 'GCM objective 0', 'GCM objective 5: Data', 'GCM objective 1 (Data)', 'GCM objective 2 (Data)', 'Objective 1 - Data', 'Objective 1: Data', '1. Data', 'Objectif 1 du Pacte mondial', 'Objetivo 1 del Pacto Mundial', 'Objective 5 (GCM)', 'Objective 5 (GCM', 'GCM objectives 1 to', 'GCM objectives 1 and', 'GCM objective 1''s', 'GCM objective 12th', 'Save lives and establish coordinated international efforts on missing migrants', 'save lives', E'GCM objective\n7', 'GCM objective −7', 'GCM objectives 1, 2, 2019', 'GCM objective 7 follows', 'Objective ()', 'SDG objective 5', 'SDG 10 and GCM objective 5']) WITH ORDINALITY AS u (t, n) LEFT JOIN LATERAL gcm_find_objectives(t) AS f ON true ORDER BY n;
