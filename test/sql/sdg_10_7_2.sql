-- SDG indicator 10.7.2
-- SPDX-License-Identifier: PostgreSQL

SELECT * FROM gcm_sdg_10_7_2_questions('en');
SELECT place, domain_name, question FROM gcm_sdg_10_7_2_questions('fr');
SELECT place, domain_name, question FROM gcm_sdg_10_7_2_questions('es');
SELECT c, gcm_label(c), gcm_label(c, 'fr'), gcm_label(c, 'es') FROM unnest(enum_range(NULL::gcm_sdg_10_7_2_category)) AS c;

-- 24 of 30 points are 80 per cent, exactly
SELECT domain, questions, answered, points, score, category, lowest, highest, categories
FROM gcm_sdg_10_7_2('{yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no}');
SELECT domain, points, score, category
FROM gcm_sdg_10_7_2('{legal-status-only,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no,yes,yes,yes,yes,no}', 'fr')
WHERE is_total OR domain = 1;
-- What is not answered is not no
SELECT domain, domain_name, answered, points, score, category, lowest, highest, categories
FROM gcm_sdg_10_7_2('{legal-status-only,yes,yes,yes,NULL,yes,yes,yes,yes,no,yes,yes,yes,yes,NULL,NULL,NULL,NULL,NULL,NULL,yes,yes,yes,yes,no,yes,yes,yes,yes,no}', 'es');
SELECT gcm_sdg_10_7_2_overall(array_fill(NULL::gcm_sdg_10_7_2_answer, '{30}')) IS NULL AS open,
	   gcm_sdg_10_7_2_overall(array_fill('yes'::gcm_sdg_10_7_2_answer, '{6,5}')) AS all_yes,
	   gcm_sdg_10_7_2_overall(array_fill('yes'::gcm_sdg_10_7_2_answer, '{25}') || '{NULL,NULL,NULL,NULL,no}'::gcm_sdg_10_7_2_answer[]) AS meets_at_least;

-- Published categories
SELECT * FROM gcm_sdg_10_7_2_possible('{meets,meets,meets,meets,meets,meets}', 'meets');
SELECT * FROM gcm_sdg_10_7_2_possible('{fully-meets,fully-meets,fully-meets,fully-meets,fully-meets,requires-further-progress}', 'partially-meets');
SELECT * FROM gcm_sdg_10_7_2_possible('{NULL,meets,NULL,meets,meets,meets}');
SELECT * FROM gcm_sdg_10_7_2_possible(NULL, 'meets');

-- Regions, as published for 2021, and the world
WITH region (name, meet, countries) AS (
	VALUES ('Australia and New Zealand', 2, 2), ('Central and Southern Asia', 6, 8), ('Sub-Saharan Africa', 21, 37),
		   ('Latin America and the Caribbean', 12, 17), ('Europe and Northern America', 29, 39), ('Oceania, without the first', 2, 7),
		   ('Northern Africa and Western Asia, and Eastern and South-Eastern Asia', 14, 28)
)
SELECT coalesce(name, 'World') AS region, round(gcm_sdg_10_7_2_share(category), 4) AS share, count(*) AS countries
FROM region, LATERAL (SELECT CASE WHEN n > meet THEN 'partially-meets' WHEN n = 1 THEN 'fully-meets' ELSE 'meets' END::gcm_sdg_10_7_2_category AS category
					  FROM generate_series(1, countries) AS n) AS c
GROUP BY ROLLUP (name) ORDER BY GROUPING(name), name COLLATE "C";
SELECT gcm_sdg_10_7_2_share(NULL) AS none_known, gcm_sdg_10_7_2_share(c) FILTER (WHERE false) AS no_row, gcm_sdg_10_7_2_share(c) AS half
FROM unnest('{meets,NULL,partially-meets}'::gcm_sdg_10_7_2_category[]) AS c;

-- What is wrong is told
SELECT gcm_sdg_10_7_2_overall('{yes}');
SELECT gcm_sdg_10_7_2_overall(array_fill('legal-status-only'::gcm_sdg_10_7_2_answer, '{30}'));
SELECT gcm_sdg_10_7_2_overall(array_fill('yes'::gcm_sdg_10_7_2_answer, '{12}') || '{legal-status-only}' || array_fill('yes'::gcm_sdg_10_7_2_answer, '{17}'));
SELECT gcm_sdg_10_7_2_possible('{meets}');
SELECT gcm_sdg_10_7_2_possible('{}');
SELECT gcm_label('meets'::gcm_sdg_10_7_2_category, 'de');
SELECT gcm_sdg_10_7_2_combine('{1}', '{1,2}');
SELECT gcm_sdg_10_7_2_combine('{1,9223372036854775807}', '{1,2}');
