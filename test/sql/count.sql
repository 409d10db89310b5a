-- Counts of terms, also over moving windows
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE contribution (received date, objectives gcm_objective_set, principles gcm_principle_set, stakeholders gcm_stakeholder_set);
INSERT INTO contribution VALUES
	('2024-01-10', '{1,7}', '{a}', '{media}'), ('2024-02-10', '{7}', NULL, '{}'), ('2024-02-20', NULL, '{a,j}', NULL),
	('2024-05-01', '{7,23}', '{}', '{media,other}'), (NULL, '{}', '{b}', NULL);
SELECT gcm_count_agg(objectives) AS objectives, gcm_count_agg(principles) AS principles, gcm_count_agg(stakeholders) AS stakeholders
FROM contribution;
SELECT (gcm_count_agg(objectives))[7] AS on_seven, gcm_count_agg(objectives) FILTER (WHERE received > '2024-03-01') AS since_march FROM contribution;
SELECT gcm_count_agg(objectives) FROM contribution WHERE false;
SELECT gcm_count_agg(NULL::gcm_principle_set);

-- Over the last two rows, and the last three months
SELECT received, (gcm_count_agg(objectives) OVER (ORDER BY received ROWS 1 PRECEDING))[7] AS two_rows,
	   (gcm_count_agg(objectives) OVER (ORDER BY received RANGE '3 months' PRECEDING))[7] AS three_months,
	   gcm_review_gaps(gcm_review_agg(objectives) OVER (ORDER BY received RANGE '3 months' PRECEDING)) AS gaps
FROM contribution ORDER BY received;

-- Never wrapped, never below zero, no array but ours
\set VERBOSITY sqlstate
SELECT gcm_count_accum('{9223372036854775807,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{1}'::gcm_objective_set);
SELECT gcm_count_combine('{9223372036854775807,1}', '{1,1}');
SELECT gcm_count_accum_inv('{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{1}'::gcm_objective_set);
\set VERBOSITY default
SELECT gcm_count_accum('{0,0}', '{3}'::gcm_objective_set);
SELECT gcm_count_accum('{}', '{3}'::gcm_objective_set);
SELECT gcm_count_accum('{0,NULL,0}', '{3}'::gcm_objective_set);
SELECT gcm_count_accum('{{0,0,0}}', '{3}'::gcm_objective_set);
SELECT gcm_count_combine('{0,0}', '{0}');
\set VERBOSITY sqlstate
CREATE AGGREGATE nearly_full(gcm_objective_set) (
	SFUNC = gcm_count_accum, STYPE = bigint[], INITCOND = '{9223372036854775806,0,0}',
	MSFUNC = gcm_count_accum, MINVFUNC = gcm_count_accum_inv, MSTYPE = bigint[], MINITCOND = '{9223372036854775806,0,0}'
);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set), ('{2}')) AS v (o);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set), ('{1}')) AS v (o);
SELECT nearly_full(o) OVER (ORDER BY i ROWS CURRENT ROW) FROM (VALUES (1, '{1}'::gcm_objective_set), (2, '{1}')) AS v (i, o);
SELECT nearly_full(o) OVER (ORDER BY i ROWS 1 PRECEDING) FROM (VALUES (1, '{1}'::gcm_objective_set), (2, '{1}')) AS v (i, o);
\set VERBOSITY default
DROP AGGREGATE nearly_full(gcm_objective_set);

-- A state that is called by hand is left as it is, in its row
CREATE TABLE state AS SELECT array_fill(0::bigint, ARRAY[23]) AS a;
SELECT (gcm_count_accum(a, '{1}'::gcm_objective_set))[1] AS accum, (gcm_count_combine(a, array_fill(3::bigint, ARRAY[23])))[1] AS combine FROM state;
SELECT a[1] FROM state;
SELECT gcm_count_accum(array_fill(0::bigint, ARRAY[40]), '{1}'::gcm_objective_set) FROM state;
SELECT gcm_count_combine(array_fill(0::bigint, ARRAY[32]), array_fill(0::bigint, ARRAY[32])) FROM state;
DROP TABLE state, contribution;
