-- SDG indicator 10.7.2 against plain SQL, and what a registry's views say of
-- answers, of published categories, and of both
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(10);
SELECT setseed(0.75);

-- 2000 countries' answers, some of them missing
CREATE TEMP TABLE survey AS
	SELECT n, ARRAY(SELECT CASE WHEN random() < 0.02 * (n % 4) THEN NULL WHEN random() < 0.1 + 0.0045 * (n % 200) THEN 'yes'
						   WHEN q < 6 AND random() < 0.5 THEN 'legal-status-only' ELSE 'no' END::gcm_sdg_10_7_2_answer
					FROM generate_series(1, 30) AS q WHERE n > 0) AS answers
	FROM generate_series(1, 2000) AS n;
CREATE TEMP VIEW point AS
	SELECT n, (q - 1) / 5 + 1 AS domain, CASE a WHEN 'yes' THEN 1 WHEN 'legal-status-only' THEN 0.5 WHEN 'no' THEN 0 END AS points
	FROM survey, unnest(answers) WITH ORDINALITY AS u (a, q);
SELECT results_eq(
	$$ SELECT n, domain, answered, points, round(lowest, 4), round(highest, 4), round(score, 4) FROM survey, gcm_sdg_10_7_2(answers) ORDER BY n, domain $$,
	$$ SELECT n, domain::integer, count(points)::integer, sum(points), round(coalesce(sum(points), 0) * 100 / count(*), 4), round((coalesce(sum(points), 0) + count(*) - count(points)) * 100 / count(*), 4),
			  CASE WHEN count(points) = count(*) THEN round(sum(points) * 100 / count(*), 4) END
	   FROM point GROUP BY GROUPING SETS ((n, domain), (n)) ORDER BY n, domain $$,
	'points and scores are those of plain SQL');
SELECT is_empty($$
	SELECT n, domain FROM survey, gcm_sdg_10_7_2(answers)
	WHERE category <> (CASE WHEN lowest < 40 THEN 'requires-further-progress' WHEN lowest < 80 THEN 'partially-meets' WHEN lowest < 100 THEN 'meets' ELSE 'fully-meets' END)::gcm_sdg_10_7_2_category
	   OR category IS NULL <> (cardinality(categories) > 1) OR category IS NULL AND answered = questions
$$, '... and so are categories');
SELECT cmp_ok((SELECT count(DISTINCT gcm_sdg_10_7_2_overall(answers)) FROM survey), '>=', 3::bigint, '... of every kind but the rarest');
SELECT results_eq(
	$$ SELECT n % 7, gcm_sdg_10_7_2_share(gcm_sdg_10_7_2_overall(answers)) FROM survey GROUP BY 1 ORDER BY 1 $$,
	$$ SELECT n % 7, avg(CASE WHEN gcm_sdg_10_7_2_overall(answers) >= 'meets' THEN 100 WHEN gcm_sdg_10_7_2_overall(answers) < 'meets' THEN 0 END) FROM survey GROUP BY 1 ORDER BY 1 $$,
	'... and shares');

SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
SET search_path = gcm, public;
INSERT INTO migration_policy (country, year, answers, domains, overall, source) VALUES
	('MAR', 2021, array_fill('yes'::gcm_sdg_10_7_2_answer, '{24}') || array_fill(NULL::gcm_sdg_10_7_2_answer, '{6}'), NULL, NULL, 'answers, some missing'),
	('SEN', 2021, array_fill('yes'::gcm_sdg_10_7_2_answer, '{30}'), '{meets,fully-meets,NULL,NULL,NULL,NULL}', 'fully-meets', 'answers and categories'),
	('GHA', 2021, NULL, '{meets,meets,meets,meets,meets,meets}', 'fully-meets', 'categories that contradict each other'),
	('KEN', 2021, NULL, '{fully-meets,fully-meets,fully-meets,fully-meets,fully-meets,NULL}', NULL, 'five domains'),
	('MLI', 2021, NULL, NULL, 'partially-meets', 'the overall category alone'),
	('FRA', 2019, NULL, '{meets,meets,meets,meets,meets,meets}', NULL, 'the domains alone'),
	('NGA', 2020, array_fill('yes'::gcm_sdg_10_7_2_answer, '{20}') || array_fill('no'::gcm_sdg_10_7_2_answer, '{6}') || array_fill(NULL::gcm_sdg_10_7_2_answer, '{4}'), NULL, NULL, 'up to 80'),
	('ZMB', 2020, array_fill('yes'::gcm_sdg_10_7_2_answer, '{10}') || array_fill('no'::gcm_sdg_10_7_2_answer, '{15}') || array_fill(NULL::gcm_sdg_10_7_2_answer, '{5}'), NULL, NULL, 'up to 50');
SELECT results_eq(
	$$ SELECT country, answered, points, score, lowest, highest, category, published, is_possible FROM migration_policy_score WHERE is_total AND year <> 2020 ORDER BY country $$,
	$$ VALUES ('FRA', NULL::integer, NULL::double precision, NULL::double precision, 80::double precision, 81.6667::double precision, 'meets', NULL, NULL::boolean),
			  ('GHA', NULL, NULL, NULL, 80, 81.6667, NULL, 'fully-meets', false),
			  ('KEN', NULL, NULL, NULL, 83.3333, 100, NULL, NULL, NULL),
			  ('MAR', 24, 24, NULL, 80, 100, NULL, NULL, NULL),
			  ('MLI', NULL, NULL, NULL, NULL, NULL, 'partially-meets', 'partially-meets', NULL),
			  ('SEN', 30, 30, 100, 100, 100, 'fully-meets', 'fully-meets', true) $$,
	'a view tells answers, published categories and contradictions apart');
SELECT results_eq(
	$$ SELECT domain, category, published, is_possible FROM migration_policy_score WHERE country = 'SEN' AND domain < 4 ORDER BY domain $$,
	$$ VALUES (1, 'fully-meets', 'meets', false), (2, 'fully-meets', 'fully-meets', true), (3, 'fully-meets', NULL, NULL) $$,
	'... in each domain');
SELECT results_eq(
	$$ SELECT year, commission, countries, meet, share FROM migration_policy_share WHERE countries > 0 ORDER BY year, place $$,
	$$ VALUES (2019, 'ECE', 1, 1, 100::double precision), (2019, 'ECLAC', 1, 1, 100), (2019, 'ESCAP', 1, 1, 100), (2019, 'all', 1, 1, 100),
			  (2020, 'ECA', 1, 0, 0), (2020, 'all', 1, 0, 0),
			  (2021, 'ECA', 4, 3, 75), (2021, 'ESCWA', 1, 1, 100), (2021, 'all', 4, 3, 75) $$,
	'a share counts whoever is on one side of 80, and nobody of whom that is not known');
SELECT results_eq('SELECT year, place, commission FROM migration_policy_share ORDER BY 1, 2', 'SELECT y, place, commission FROM review_region, generate_series(2019, 2021) AS y ORDER BY 1, 2', '... in a row for each year and region, in the order of the reviews');
SELECT is((SELECT array_agg(DISTINCT category_name ORDER BY category_name) FROM migration_policy_score, set_config('gcm.lang', 'es', true) WHERE country = 'SEN'),
	'{"Cumple plenamente"}', '... in the language that is set');
INSERT INTO migration_policy (country, year, domains, source) VALUES ('PRT', 2021, '{fully-meets,fully-meets,fully-meets,fully-meets,meets,NULL}', 'page');
SELECT results_eq($$ SELECT domain, category FROM migration_policy_score WHERE country = 'PRT' AND (domain > 4 OR is_total) ORDER BY domain $$,
	$$ VALUES (5, 'meets'), (6, NULL), (NULL, 'meets') $$, 'what all domains together must be is that of no domain');
SELECT * FROM finish();
ROLLBACK;
