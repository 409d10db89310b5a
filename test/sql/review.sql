-- Reviews: counting, merging, reading
-- SPDX-License-Identifier: PostgreSQL
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
FROM contribution GROUP BY ROLLUP (country) ORDER BY country, grouping(country);

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
SELECT '{"contributions": 2, "joint": 1, "countries": {"MAR": {}}}'::gcm_review;
SELECT '{"contributions": 2, "joint": 1, "objectives": {"1": 2}, "countries": {"MAR": {}, "ESP": {"objectives": "{1}"}}}'::gcm_review;
SELECT '{"contributions": 2, "joint": 1, "objectives": {"1": 1}, "countries": {"MAR": {}, "ESP": {"objectives": "{1}"}}}'::gcm_review;
SELECT gcm_review_accum(NULL, '{1}'::gcm_objective_set);

-- Bytes that are no summary, sent as binary input
\set file `mktemp`
\setenv GCM_FILE :file
\set send '\\copy wire TO ''' :file ''' (FORMAT binary)'
\set receive '\\copy received FROM ''' :file ''' (FORMAT binary)'
CREATE TABLE wire (bytes bytea);
CREATE TABLE received (review gcm_review);
INSERT INTO wire SELECT gcm_review_send('{"contributions":1,"objectives":{"7":1},"countries":{"MAR":{"objectives":"{7}"}}}');
:send
:receive
TABLE received;
UPDATE wire SET bytes = set_byte(bytes, 0, 2);
:send
:receive
UPDATE wire SET bytes = set_byte(set_byte(bytes, 0, 1), 2, 0);
:send
:receive
UPDATE wire SET bytes = set_byte(set_byte(bytes, 2, 1), 3, 1);
:send
:receive
UPDATE wire SET bytes = '\x';
:send
:receive
UPDATE wire SET bytes = '\xff0000000000000000';
:send
:receive
SELECT count(*) FROM received;
DROP TABLE wire, received;
\! rm "$GCM_FILE"

-- Counters never wrap: each way of adding to the greatest is an error
CREATE TABLE great AS SELECT '{"contributions":9223372036854775807,"objectives":{"1":9223372036854775807}}'::gcm_review AS r;
SELECT r + '{"contributions":0}' = r AS kept FROM great;
SELECT r + r FROM great;
\set VERBOSITY sqlstate
SELECT r + r FROM great;
SELECT gcm_review_merge_agg(r) FROM (TABLE great UNION ALL SELECT '{"contributions":1}') AS two;
SELECT gcm_review_merge_agg(r) OVER () FROM (TABLE great UNION ALL SELECT '{"contributions":1}') AS two;
CREATE AGGREGATE nearly_full(gcm_objective_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, FINALFUNC = gcm_review_final, INITCOND = '{"contributions":9223372036854775806}',
	MSFUNC = gcm_review_accum, MINVFUNC = gcm_review_accum_inv, MSTYPE = gcm_review, MFINALFUNC = gcm_review_final,
	MINITCOND = '{"contributions":9223372036854775806}'
);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set)) AS v (o);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set), ('{2}')) AS v (o);
SELECT nearly_full(o) OVER (ORDER BY o ROWS CURRENT ROW) FROM (VALUES ('{1}'::gcm_objective_set), ('{2}')) AS v (o);
SELECT nearly_full(o) OVER (ORDER BY o ROWS 1 PRECEDING) FROM (VALUES ('{1}'::gcm_objective_set), ('{2}')) AS v (o);
\set VERBOSITY default
DROP AGGREGATE nearly_full(gcm_objective_set);
DROP TABLE great;

-- How evenly: all on one, all on each, none
SELECT gcm_review_evenness(gcm_review_agg('{7}'::gcm_objective_set)) AS one,
	   gcm_review_evenness(gcm_review_agg('all'::gcm_objective_set)) AS every,
	   gcm_review_evenness(gcm_review_agg('{}'::gcm_objective_set)) AS none;

-- Two reviews compared
SELECT c.* FROM (SELECT gcm_review_agg(country, objectives) FILTER (WHERE id <= 3) AS before,
						gcm_review_agg(country, objectives) FILTER (WHERE id > 3) AS after FROM contribution) AS two,
	gcm_review_compare(before, after, 'es') AS c WHERE contributions_before + contributions_after > 0;
SELECT count(*), sum(contributions_change) FROM gcm_review_compare('{"contributions":0}', '{"contributions":0}');
SELECT * FROM gcm_review_compare('{"contributions":0}', '{"contributions":0}', 'de');
SELECT * FROM gcm_review_compare(NULL, '{"contributions":0}');

-- Grouped, sorted, joined
SELECT r, count(*) FROM (VALUES ('{"contributions":2}'::gcm_review), ('{"contributions":10}'), ('{"contributions":2}')) AS v (r)
GROUP BY r ORDER BY r DESC;
SELECT r FROM (VALUES ('{"contributions":2}'::gcm_review), ('{"contributions":10}')) AS v (r)
EXCEPT SELECT '{"contributions": 2, "objectives": {}}';
DROP TABLE contribution;

-- Rows of a table that is divided by hash stay where these say
SELECT n, gcm_review_hash(r), gcm_review_hash_extended(r, 42)
FROM (SELECT n, gcm_review_agg(c, '{1,7}') AS r FROM generate_series(1, 3) AS n, LATERAL unnest((ARRAY['MAR', 'SEN', 'ZWE', 'ESP']::gcm_country[])[:n]) AS c GROUP BY n) AS made ORDER BY n;

-- Which texts there are is told
SET gcm.review_output = 'xml';

-- A text that is refused is told as it was written
SELECT '{"contributions":1,"o\/\/bjectives":{"\/":1}}'::gcm_review;
