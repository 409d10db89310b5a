-- Co-occurrence against plain SQL
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(8);
SELECT setseed(0.75);

-- Fifty data sets, from none to hundreds of contributions, with NULLs
CREATE TABLE contribution AS
	SELECT d AS dataset,
		   CASE WHEN random() < 0.05 * (d % 3) THEN NULL
				ELSE ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 1.0 / (1 + o * (d % 7)) AND n > 0)::gcm_objective_set END AS objectives
	FROM generate_series(1, 50) AS d, generate_series(1, CASE WHEN d = 50 THEN 0 ELSE d * d / 5 END) AS n;
CREATE TEMP TABLE cooccurrence AS
	SELECT g AS dataset, (SELECT gcm_cooccurrence_agg(objectives) FROM contribution c WHERE c.dataset = g) AS c
	FROM generate_series(1, 50) AS g;

CREATE TEMP VIEW plain AS
	SELECT g AS dataset, a, b, count(*) FILTER (WHERE objectives @> a AND objectives @> b) AS contributions,
		   count(*) FILTER (WHERE objectives @> a AND objectives @> b)::numeric * count(dataset)
		   / nullif(count(*) FILTER (WHERE objectives @> a)::numeric * count(*) FILTER (WHERE objectives @> b), 0) AS lift
	FROM generate_series(1, 50) AS g
	CROSS JOIN unnest('all'::gcm_objective_set) AS a CROSS JOIN unnest('all'::gcm_objective_set) AS b
	LEFT JOIN contribution ON dataset = g
	WHERE a < b GROUP BY g, a, b;

SELECT results_eq(
	$$ SELECT dataset, p.* FROM cooccurrence, gcm_cooccurrence_pairs(c) AS p ORDER BY 1, 2, 3 $$,
	$$ SELECT * FROM plain ORDER BY 1, 2, 3 $$,
	'pairs and lift agree with plain SQL in fifty data sets');

SELECT is_empty($$
	SELECT dataset FROM cooccurrence
	WHERE c::text::gcm_cooccurrence <> c
	   OR c + (SELECT c FROM cooccurrence WHERE dataset = 50) <> c
	   OR c + c <> (SELECT gcm_cooccurrence_agg(objectives) FROM contribution k, generate_series(1, 2) WHERE k.dataset = cooccurrence.dataset)
	   OR c <> (SELECT gcm_cooccurrence_merge_agg(part ORDER BY random())
				FROM (SELECT gcm_cooccurrence_agg(objectives) AS part FROM contribution k WHERE k.dataset = cooccurrence.dataset
					  GROUP BY floor(random() * 5)) AS parts)
$$, 'text is read back, the empty value adds nothing, parts merge in any order');

\set file `mktemp`
\set save '\\copy cooccurrence TO ''' :file ''' (FORMAT binary)'
\set load '\\copy reloaded FROM ''' :file ''' (FORMAT binary)'
\setenv GCM_FILE :file
CREATE TEMP TABLE reloaded (LIKE cooccurrence);
:save
:load
\! rm "$GCM_FILE"
SELECT set_eq('TABLE reloaded', 'TABLE cooccurrence', 'binary COPY is read back');

SELECT set_eq(
	$$ SELECT DISTINCT c FROM (TABLE cooccurrence UNION ALL TABLE reloaded) AS both_of_them $$,
	$$ SELECT c::text::gcm_cooccurrence FROM cooccurrence GROUP BY c::text $$,
	'values are grouped as their text is');
SELECT is_empty($$
	SELECT FROM cooccurrence a, cooccurrence b
	WHERE (a.c < b.c) <> (b.c > a.c) OR (a.c <= b.c) <> (b.c >= a.c) OR (a.c < b.c) = (a.c >= b.c)
	   OR (a.c = b.c) <> (a.c <= b.c AND b.c <= a.c) OR (a.c = b.c) = (a.c <> b.c)
	   OR gcm_cooccurrence_cmp(a.c, b.c) <> -gcm_cooccurrence_cmp(b.c, a.c)
$$, 'they are fully ordered');

SELECT results_eq(
	$$ SELECT dataset, gcm_cooccurrence_agg(objectives) OVER (PARTITION BY dataset) AS c FROM contribution ORDER BY dataset $$,
	$$ SELECT dataset, c FROM contribution JOIN cooccurrence USING (dataset) ORDER BY dataset $$,
	'OVER a partition is the same');
SELECT results_eq(
	$$ SELECT gcm_cooccurrence_agg(objectives) FILTER (WHERE dataset > 25), gcm_cooccurrence_agg(objectives) FILTER (WHERE false),
			  gcm_cooccurrence_agg(objectives) FROM contribution $$,
	$$ SELECT gcm_cooccurrence_merge_agg(c) FILTER (WHERE dataset > 25), '{"contributions":0}'::gcm_cooccurrence, gcm_cooccurrence_merge_agg(c)
	   FROM cooccurrence $$,
	'FILTER is the same, and so are three aggregates side by side');

SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
ANALYZE contribution;
SELECT set_eq(
	$$ SELECT dataset, gcm_cooccurrence_agg(objectives) FROM contribution GROUP BY dataset
	   UNION ALL SELECT NULL, gcm_cooccurrence_agg(objectives) FROM contribution $$,
	$$ SELECT dataset, c FROM cooccurrence WHERE c <> '{"contributions":0}' UNION ALL SELECT NULL, gcm_cooccurrence_merge_agg(c) FROM cooccurrence $$,
	'parallel workers are the same');

SELECT * FROM finish();
ROLLBACK;
