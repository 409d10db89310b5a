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
