-- Reviews: counting, merging, reading
CREATE TABLE contribution (
	id integer PRIMARY KEY, country gcm_country, objectives gcm_objective_set,
	principles gcm_principle_set, stakeholder gcm_stakeholder
);
INSERT INTO contribution VALUES
	(1, 'MAR', '{1,7}', '{f}', 'media'), (2, 'MAR', '{7}', '{f,g}', NULL), (3, NULL, '{}', NULL, 'migrants'),
	(4, 'ESP', NULL, '{a}', 'migrants'), (5, 'SEN', '{7,23}', NULL, NULL), (6, NULL, NULL, NULL, NULL);

-- No contribution is dropped, whatever is NULL in it
SELECT gcm_review_count(r), gcm_review_countries(r), gcm_review_covered(r), gcm_review_gaps(r),
	   gcm_review_coverage(r), gcm_review_evenness(r)
FROM (SELECT gcm_review_agg(country, objectives) AS r FROM contribution) AS review;
SELECT o.* FROM (SELECT gcm_review_agg(country, objectives) AS r FROM contribution) AS review,
	gcm_review_by_objective(r, 'fr') AS o;
SELECT p.* FROM (SELECT gcm_review_agg(country, objectives, principles) AS r FROM contribution) AS review,
	gcm_review_by_principle(r, 'es') AS p;
SELECT s.* FROM (SELECT gcm_review_agg(country, objectives, principles, stakeholder) AS r FROM contribution) AS review,
	gcm_review_by_stakeholder(r) AS s WHERE contributions > 0;
SELECT x.* FROM (SELECT gcm_review_agg(country, objectives, principles) AS r FROM contribution) AS review,
	gcm_review_cross(r) AS x WHERE contributions > 0;

-- No row at all is the empty summary
SELECT gcm_review_agg(country, objectives) FROM contribution WHERE false;
SELECT gcm_review_merge_agg(NULL);
SELECT gcm_review_count(r), gcm_review_gaps(r), gcm_review_coverage(r), gcm_review_evenness(r) IS NULL AS uneven
FROM (SELECT gcm_review_agg(objectives) AS r FROM contribution WHERE false) AS review;

-- Text and back, merging
SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM contribution;
SELECT r::text::gcm_review = r AS same_text, r + r <> r AS twice, gcm_review_count(r + r), gcm_review_countries(r + r)
FROM (SELECT gcm_review_agg(country, objectives, principles, stakeholder) AS r FROM contribution) AS review;
SELECT (SELECT gcm_review_merge_agg(r)
		FROM (SELECT gcm_review_agg(country, objectives) AS r FROM contribution GROUP BY country) AS by_country)
	 = (SELECT gcm_review_agg(country, objectives) FROM contribution) AS merged;
SELECT id, gcm_review_count(gcm_review_agg(country, objectives) OVER (ORDER BY id)),
	   gcm_review_countries(gcm_review_agg(country, objectives) OVER (ORDER BY id)) FROM contribution;
SELECT country, gcm_review_count(gcm_review_agg(country, objectives)),
	   gcm_review_count(gcm_review_agg(country, objectives) FILTER (WHERE objectives @> '7'::gcm_objective))
FROM contribution GROUP BY ROLLUP (country) ORDER BY country;

-- One contribution of several countries
SELECT gcm_review_joint_agg(countries, objectives)
FROM (VALUES ('{MAR,ESP}'::gcm_country_set, '{1}'::gcm_objective_set), ('{MAR}', '{2}'), ('{}', '{2}'), (NULL, NULL)) AS v (countries, objectives);

-- What is no summary
SELECT ''::gcm_review;
SELECT '[]'::gcm_review;
SELECT '{}'::gcm_review;
SELECT '{"contributions": -1}'::gcm_review;
SELECT '{"contributions": 1.5}'::gcm_review;
SELECT '{"contributions": 9223372036854775808}'::gcm_review;
SELECT '{"contributions": 1, "objective": {}}'::gcm_review;
SELECT '{"contributions": 1, "objectives": {"24": 1}}'::gcm_review;
SELECT '{"contributions": 1, "objectives": {"1": 2}}'::gcm_review;
SELECT '{"contributions": 1, "countries": {"MAR": {}, "ESP": {}}}'::gcm_review;
SELECT '{"contributions": 1, "countries": {"MAR": {"objectives": "{1}"}}}'::gcm_review;
SELECT '{"contributions": 1, "cross": {"1": {"f": 1}}}'::gcm_review;
SELECT '{"contributions": 1, "objectives": {"1": 1}, "principles": {"a": 1}}'::gcm_review;
SELECT '{"contributions": 2, "stakeholders": {"media": 1, "migrants": 2}}'::gcm_review;
SELECT gcm_review_count('{"contributions": 9223372036854775807}'), '{"contributions": 2, "joint": 1, "countries": {"mar": {}, "Spain": {}, "FR": {}}}'::gcm_review;
SELECT '{"contributions": 9223372036854775807}'::gcm_review + '{"contributions": 1}';
SELECT gcm_review_accum(NULL, '{1}'::gcm_objective_set);
DROP TABLE contribution;
