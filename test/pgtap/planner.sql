-- The planner's estimates on sets: 300 random queries on each of three kinds
-- of data, beside the same queries on arrays of integers with core's
-- estimators.  The q-error of an estimate is how many times too high or too
-- low it is.
--
-- GCM_SMALL=10 tries a tenth of the data, with queries that match as large a
-- share of it, within the same limits.
\set small 1
\getenv small GCM_SMALL
BEGIN;
SELECT plan(16);
SELECT setseed(0.75);
SELECT set_config('test.small', :'small', true) \gset

-- A million rows of each kind, as numbers whose bits are the objectives: one of
-- several lists of 23 chances is picked for each row
CREATE FUNCTION pg_temp.make_data(name text, chances double precision[], nrows integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TEMP TABLE IF NOT EXISTS %I (mask integer)', name);
	EXECUTE format('INSERT INTO %I SELECT %s FROM (SELECT floor(random() * $2)::integer AS t FROM generate_series(1, $3)) AS picked',
		name, (SELECT string_agg(format('((random() < $1[23 * t + %s])::integer << %s)', o, o - 1), ' | ')
			   FROM generate_series(1, 23) AS o))
		USING chances, cardinality(chances) / 23, nrows;
END
$$;

-- Each objective comes with its own chance, whatever the others do
SELECT pg_temp.make_data('independent', array_agg(0.03 * o ORDER BY o), 1000000 / :small) FROM generate_series(1, 23) AS o;

-- Eight themes, each with objectives that nearly always come and others that
-- hardly do
SELECT pg_temp.make_data('correlated',
	array_agg(CASE WHEN (o * t) % 5 = 0 OR o % 9 = t THEN 0.9 ELSE 0.04 END ORDER BY t, o), 1000000 / :small)
FROM generate_series(1, 8) AS t, generate_series(1, 23) AS o;

-- Nine rows of ten hold one of twenty sets, the first far more often than the last
SELECT pg_temp.make_data('twenty', array_fill(0.25::double precision, ARRAY[23]), 20);
SELECT pg_temp.make_data('dominated', array_fill(0.2::double precision, ARRAY[23]), 100000 / :small);
INSERT INTO dominated
SELECT masks[1 + floor(20 * power(random(), 3))::integer]
FROM (SELECT array_agg(mask) AS masks FROM twenty) AS t, generate_series(1, 900000 / :small);

CREATE FUNCTION pg_temp.estimate(condition text, tab text) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM %s WHERE %s', tab, condition) INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END
$$;

CREATE FUNCTION pg_temp.array_of(mask integer) RETURNS integer[] LANGUAGE SQL IMMUTABLE AS
	$$ SELECT coalesce(array_agg(o), '{}') FROM generate_series(1, 23) AS o WHERE mask >> o - 1 & 1 = 1 $$;

CREATE TEMP TABLE report (data text, median double precision, p95 double precision, array_median double precision,
						  array_p95 double precision, queries bigint);

-- Random queries of each operator, most of them made from rows of the data so
-- that some rows match
CREATE FUNCTION pg_temp.try_queries(data text, percent double precision) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	filters text;
	counts bigint[];
BEGIN
	EXECUTE format('CREATE TEMP TABLE %s_sets AS
		SELECT a, a::gcm_objective_set AS s FROM (SELECT pg_temp.array_of(mask) AS a FROM %1$s OFFSET 0) AS arrays', data);
	EXECUTE format('ANALYZE %s_sets', data);

	CREATE TEMP TABLE query (id serial, on_sets text, on_arrays text, rows bigint);
	EXECUTE format($q$
		INSERT INTO query (on_sets, on_arrays)
		SELECT DISTINCT CASE WHEN n %% 5 = 4 THEN format('s @> %%L::gcm_objective', t) ELSE format('s %%s %%L', op, q::gcm_objective_set) END,
			   format('a %%s %%L', op, CASE WHEN n %% 5 = 4 THEN ARRAY[t] ELSE q END)
		FROM (SELECT n, 1 + n %% 23 AS t, (ARRAY['@>', '<@', '&&', '=', '@>'])[1 + n %% 5] AS op,
					 pg_temp.array_of(CASE n %% 5
						WHEN 0 THEN a & (floor(random() * 8388608)::integer | floor(random() * 8388608)::integer)
						WHEN 1 THEN a | (b & floor(random() * 8388608)::integer)
						WHEN 2 THEN ~a & b & floor(random() * 8388608)::integer & floor(random() * 8388608)::integer
						ELSE a END) AS q
			  FROM (SELECT row_number() OVER () AS n, mask AS a, lead(mask, 1, 0) OVER () AS b
					FROM (SELECT mask FROM %s TABLESAMPLE BERNOULLI (%s) REPEATABLE (1)) AS picked) AS pairs) AS made
		WHERE q <> '{}' OR op = '='
		$q$, data, percent * current_setting('test.small')::integer);

	-- the rows that match, all in one scan
	SELECT string_agg(format('count(*) FILTER (WHERE %s)', on_sets), ', ' ORDER BY id) INTO filters FROM query;
	EXECUTE format('SELECT ARRAY[%s] FROM %s_sets', filters, data) INTO counts;
	UPDATE query SET rows = counts[id];

	INSERT INTO report
		SELECT data, percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(s / rows, rows / s)),
			   percentile_cont(0.95) WITHIN GROUP (ORDER BY greatest(s / rows, rows / s)),
			   percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(a / rows, rows / a)),
			   percentile_cont(0.95) WITHIN GROUP (ORDER BY greatest(a / rows, rows / a)), count(*)
		FROM (SELECT rows, pg_temp.estimate(on_sets, data || '_sets') AS s, pg_temp.estimate(on_arrays, data || '_sets') AS a
			  FROM query WHERE rows >= 1000 / current_setting('test.small')::integer ORDER BY random() LIMIT 300) AS estimated;
	DROP TABLE query;
END
$$;

SELECT pg_temp.try_queries('independent', 0.085);
SELECT pg_temp.try_queries('correlated', 0.085);
SELECT pg_temp.try_queries('dominated', 0.13);

SELECT diag(format('%s: %s queries, q-error median %s, 95th percentile %s; on integer[] %s, %s', rpad(data, 11), queries,
	round(median::numeric, 2), round(p95::numeric, 2), round(array_median::numeric, 2), round(array_p95::numeric, 2)))
FROM report;
SELECT is(queries, 300::bigint, data || ': 300 queries are tried') FROM report;
SELECT cmp_ok(median, '<=', 1.2::double precision, data || ': the median q-error is small') FROM report;
SELECT cmp_ok(p95, '<=', 2::double precision, data || ': and so is that of 95 in 100') FROM report;

-- Joins and unnest(), with NULL in one row of four
CREATE TEMP TABLE small AS SELECT CASE WHEN n % 4 > 0 THEN pg_temp.array_of(mask)::gcm_objective_set END AS s, o,
	CASE WHEN n % 2 = 0 THEN '{}' WHEN n % 3 = 0 THEN 'all' ELSE gcm_members((gcm_commission_set_to_terms('all'))[1 + n % 5]) END::gcm_country_set AS c
	FROM (SELECT row_number() OVER () AS n, mask, (1 + mask % 23)::gcm_objective AS o FROM correlated LIMIT 3000) AS some_rows;
ANALYZE small;
CREATE FUNCTION pg_temp.estimate_is_near(query text, name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	plan json;
	rows double precision;
	estimate double precision;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) SELECT ' || query INTO plan;
	estimate := plan -> 0 -> 'Plan' ->> 'Plan Rows';
	EXECUTE 'SELECT count(*) ' || query INTO rows;
	RETURN ok(rows > 100 AND estimate BETWEEN rows / 1.3 AND rows * 1.3, format('%s: %s rows, estimated as %s', name, rows, estimate));
END
$$;
SELECT pg_temp.estimate_is_near('FROM small, gcm_objectives() AS o WHERE s @> o.objective', 'a join with the catalogue');
SELECT pg_temp.estimate_is_near('FROM small a, small b WHERE a.s @> b.o', 'a join of sets with terms');
SELECT pg_temp.estimate_is_near('FROM small a, small b WHERE a.s && b.s', 'a join of sets');
SELECT pg_temp.estimate_is_near('FROM small, unnest(s)', 'unnest of a column');
SELECT pg_temp.estimate_is_near('FROM small, unnest(''{3,7}''::gcm_objective_set)', 'unnest of a constant');
SELECT pg_temp.estimate_is_near('FROM small WHERE c @> ''FRA''::gcm_country AND c IS NOT NULL', 'a country in a set');
SELECT pg_temp.estimate_is_near('FROM small WHERE o <@ ''{1-12}''::gcm_objective_set', 'a column of terms in a set');

SELECT * FROM finish();
ROLLBACK;
