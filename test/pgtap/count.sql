-- Counts over windows, against core's own count(*)
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(9);
SELECT setseed(0.5);

-- Times repeat, lie apart and are sometimes NULL; so are sets
CREATE TEMP TABLE contribution AS
	SELECT n, d AS dataset,
		   CASE WHEN random() < 0.95 THEN timestamp '2024-01-01' + interval '1 day' * floor(random() * 400) END AS received,
		   CASE WHEN random() < 0.9 THEN
				ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 3.0 / (3 + o * (d % 4)) AND n > 0)::gcm_objective_set END AS objectives,
		   CASE WHEN random() < 0.9 THEN
				ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.3 AND n > 0)::gcm_principle_set END AS principles,
		   CASE WHEN random() < 0.9 THEN
				ARRAY(SELECT s FROM unnest('all'::gcm_stakeholder_set) AS s WHERE random() < 0.1 AND n > 0)::gcm_stakeholder_set END AS stakeholders
	FROM generate_series(1, 10) AS d, generate_series(1, d * 8) AS n;

-- One count(*) for each term, over the frame w
CREATE FUNCTION pg_temp.plain(vocabulary text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	counts text;
BEGIN
	EXECUTE format($q$
		SELECT 'ARRAY[' || string_agg(format('count(*) FILTER (WHERE %1$ss @> %%L::gcm_%1$s) OVER w', term), ', ' ORDER BY term) || ']'
		FROM unnest('all'::gcm_%1$s_set) AS term $q$, vocabulary) INTO counts;
	RETURN counts;
END
$$;

-- Rows in which a window function's answer is not core's
CREATE FUNCTION pg_temp.wrong(ours text, theirs text, frame text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	wrong bigint;
BEGIN
	EXECUTE format('SELECT count(*) FROM (SELECT %s AS ours, %s AS theirs FROM contribution
					WINDOW w AS (PARTITION BY dataset %s)) AS answer WHERE ours IS DISTINCT FROM theirs', ours, theirs, frame) INTO wrong;
	RETURN wrong;
END
$$;

CREATE FUNCTION pg_temp.contributions(review gcm_review) RETURNS bigint[] LANGUAGE sql
	RETURN ARRAY(SELECT contributions FROM gcm_review_by_objective(review) ORDER BY objective);

CREATE TEMP TABLE frame AS
	SELECT format('ORDER BY %s %s BETWEEN %s PRECEDING AND %s %s', key, mode, a, b, exclude) AS frame
	FROM (SELECT 'ROWS' AS mode, 'n' AS key, floor(random() * 6)::text AS a,
				 floor(random() * 6) || CASE WHEN random() < 0.5 THEN ' PRECEDING' ELSE ' FOLLOWING' END AS b FROM generate_series(1, 15)
		  UNION ALL
		  SELECT 'GROUPS', 'received', floor(random() * 4)::text, floor(random() * 4) || ' FOLLOWING' FROM generate_series(1, 5)
		  UNION ALL
		  SELECT 'RANGE', 'received', format('interval ''%s months''', 1 + floor(random() * 6)), 'CURRENT ROW' FROM generate_series(1, 5)
		  UNION ALL
		  SELECT 'RANGE', 'received', 'interval ''3 months''', 'interval ''1 month'' PRECEDING') AS random_frame,
		 unnest(ARRAY['', 'EXCLUDE CURRENT ROW', 'EXCLUDE GROUP', 'EXCLUDE TIES']) AS exclude
	UNION ALL
	SELECT unnest(ARRAY['', 'ORDER BY n', 'ORDER BY n DESC', 'ORDER BY received RANGE UNBOUNDED PRECEDING',
						'ORDER BY n ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING',
						'ORDER BY n ROWS BETWEEN 5 FOLLOWING AND 9 FOLLOWING']);

SELECT is_empty($$ SELECT frame FROM frame WHERE pg_temp.wrong('gcm_count_agg(objectives) OVER w', pg_temp.plain('objective'), frame) > 0 $$,
	'counts of objectives agree with core''s over every frame');
SELECT is_empty($$ SELECT frame FROM frame WHERE pg_temp.wrong('gcm_count_agg(principles) OVER w', pg_temp.plain('principle'), frame) > 0 $$,
	'so do those of principles');
SELECT is_empty($$ SELECT frame FROM frame WHERE pg_temp.wrong('gcm_count_agg(stakeholders) OVER w', pg_temp.plain('stakeholder'), frame) > 0 $$,
	'and of stakeholders');
SELECT is_empty($$ SELECT frame FROM frame WHERE pg_temp.wrong('gcm_count_agg(objectives) FILTER (WHERE n % 3 > 0) OVER w',
	replace(pg_temp.plain('objective'), 'WHERE', 'WHERE n % 3 > 0 AND'), frame) > 0 $$, 'also with FILTER');
SELECT is_empty($$ SELECT frame FROM frame WHERE pg_temp.wrong(
	'pg_temp.contributions(gcm_review_agg(objectives) OVER w)', pg_temp.plain('objective'), frame) > 0
	OR pg_temp.wrong('gcm_review_count(gcm_review_agg(objectives) OVER w)', 'count(*) OVER w', frame) > 0 $$,
	'summaries of objectives alone move with a frame, and count NULL as a contribution');

-- Grouped, in one process and by workers
CREATE TABLE parallel_contribution AS SELECT * FROM contribution, generate_series(1, 20) AS again;
ANALYZE parallel_contribution;
SELECT pg_temp.plain('objective') AS plain \gset
SELECT replace(:'plain', ' OVER w', '') AS plain \gset
\set plain 'SELECT dataset, ' :plain ' AS counts FROM parallel_contribution GROUP BY dataset'
PREPARE plain AS :plain;
PREPARE ours AS SELECT dataset, gcm_count_agg(objectives) AS counts FROM parallel_contribution GROUP BY dataset;
SELECT set_eq('ours', 'plain', 'grouped counts agree');
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
DEALLOCATE ours;
PREPARE ours AS SELECT dataset, gcm_count_agg(objectives) AS counts FROM parallel_contribution GROUP BY dataset;
SELECT set_eq('ours', 'plain', 'so do those of parallel workers');

SELECT results_eq(
	$$ SELECT aggfnoid::regprocedure::text FROM pg_aggregate WHERE aggminvtransfn <> 0 AND aggfnoid::regprocedure::text ~ '^gcm_(count|review)_' ORDER BY 1 $$,
	ARRAY['gcm_count_agg(gcm_objective_set)', 'gcm_count_agg(gcm_principle_set)', 'gcm_count_agg(gcm_stakeholder_set)',
		  'gcm_review_agg(gcm_objective_set)'],
	'these aggregates have an inverse');

-- The largest vocabulary that a mask has room for
SELECT is(gcm_count_combine(array_fill(2::bigint, ARRAY[31]), array_fill(3::bigint, ARRAY[31])), array_fill(5::bigint, ARRAY[31]), 'there may be 31 terms');

SELECT * FROM finish();
ROLLBACK;
