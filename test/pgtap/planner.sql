-- The planner's estimates on sets: 300 random queries on each of three kinds
-- of data, beside the same queries on arrays of integers with core's
-- estimators.  The q-error of an estimate is how many times too high or too
-- low it is.
--
-- Then joins, and plans for parameters, beside what is counted.
--
-- GCM_SMALL=10 tries a tenth of the data, with queries that match as large a
-- share of it, within the same limits.
-- SPDX-License-Identifier: PostgreSQL
\set small 1
\getenv small GCM_SMALL
BEGIN;
SELECT plan(56);
SELECT setseed(0.75);
SELECT set_config('test.small', :'small', true) \gset

-- 200,000 rows of each kind, as numbers whose bits are the objectives: one of
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
SELECT pg_temp.make_data('independent', array_agg(0.03 * o ORDER BY o), 200000 / :small) FROM generate_series(1, 23) AS o;

-- Eight themes, each with objectives that nearly always come and others that
-- hardly do
SELECT pg_temp.make_data('correlated',
	array_agg(CASE WHEN (o * t) % 5 = 0 OR o % 9 = t THEN 0.9 ELSE 0.04 END ORDER BY t, o), 200000 / :small)
FROM generate_series(1, 8) AS t, generate_series(1, 23) AS o;

-- Nine rows of ten hold one of twenty sets, the first far more often than the last
SELECT pg_temp.make_data('twenty', array_fill(0.25::double precision, ARRAY[23]), 20);
SELECT pg_temp.make_data('dominated', array_fill(0.2::double precision, ARRAY[23]), 20000 / :small);
INSERT INTO dominated
SELECT masks[1 + floor(20 * power(random(), 3))::integer]
FROM (SELECT array_agg(mask) AS masks FROM twenty) AS t, generate_series(1, 180000 / :small);

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
		$q$, data, percent * 5 * current_setting('test.small')::integer);

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
			  FROM query WHERE rows >= 200 / current_setting('test.small')::integer ORDER BY random() LIMIT 300) AS estimated;
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

-- Sets of objectives and of countries, some of each far more common than
-- others, terms of each, and NULL in one row of four or of two
CREATE TEMP TABLE main AS
SELECT n, o, s, country, c, CASE WHEN n % 2 = 0 THEN s END AS half
FROM (SELECT n, (1 + floor(23 * power(random(), 2)))::integer::gcm_objective AS o,
			 CASE WHEN n % 4 > 0 THEN ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 0.15 AND n > 0)::gcm_objective_set END AS s,
			 terms[1 + floor(249 * power(random(), 3))] AS country,
			 ARRAY(SELECT terms[1 + floor(249 * power(random(), 3))] FROM generate_series(1, (n % 4)::integer))::gcm_country_set AS c
	  FROM generate_series(1, 15000) AS n, gcm_country_set_to_terms('all') AS terms) AS made;
CREATE TEMP TABLE query AS
SELECT n, o, s, country, c, half FROM (SELECT *, row_number() OVER (ORDER BY half, s, c) AS place FROM main) AS sorted WHERE place % 20 = 0;
CREATE TEMP TABLE empty AS SELECT * FROM main LIMIT 0;
CREATE TEMP TABLE nulls AS SELECT NULL::gcm_objective_set AS s, NULL::gcm_objective AS o FROM query;
CREATE TEMP TABLE two AS SELECT (ARRAY['{1}', '{2,3}'])[1 + n % 2]::gcm_objective_set AS s, '{4}'::gcm_objective_set AS t FROM query;
ANALYZE main, query, empty, nulls, two;

CREATE FUNCTION pg_temp.rows_of(query text) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END
$$;
CREATE FUNCTION pg_temp.is_near(estimate double precision, rows double precision, name text) RETURNS text LANGUAGE SQL AS
	$$ SELECT ok(rows > 10 AND estimate BETWEEN rows / 1.5 AND rows * 1.5, format('%s: %s rows, estimated as %s', name, rows, estimate)) $$;
CREATE FUNCTION pg_temp.estimate_is_near(query text, name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	rows double precision;
BEGIN
	EXECUTE 'SELECT count(*) ' || query INTO rows;
	RETURN pg_temp.is_near(pg_temp.rows_of('SELECT ' || query), rows, name);
END
$$;
-- ... where the parameter is not known when it is planned
CREATE FUNCTION pg_temp.generic_rows(condition text, type text) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	rows double precision;
BEGIN
	EXECUTE format('PREPARE generic(%s) AS SELECT FROM main WHERE %s', type, condition);
	rows := pg_temp.rows_of('EXECUTE generic(NULL)');
	DEALLOCATE generic;
	RETURN rows;
END
$$;
SET LOCAL plan_cache_mode = force_generic_plan;

-- Each pair is counted once, for the join, and for the parameter with each of
-- the sets that are there
CREATE TEMP TABLE pairs AS
SELECT u.* FROM (
	SELECT count(*) FILTER (WHERE a.s @> b.s) AS s1, count(*) FILTER (WHERE a.s <@ b.s) AS s2, count(*) FILTER (WHERE a.s && b.s) AS s3,
		   count(*) FILTER (WHERE a.c @> b.c) AS c1, count(*) FILTER (WHERE a.c <@ b.c) AS c2, count(*) FILTER (WHERE a.c && b.c) AS c3,
		   count(*) FILTER (WHERE a.half @> b.half) AS h1, count(*) FILTER (WHERE a.half <@ b.half) AS h2, count(*) FILTER (WHERE a.half && b.half) AS h3
	FROM main AS a, query AS b) AS counted,
	LATERAL (VALUES ('s', '@>', '<@', s1), ('s', '<@', '@>', s2), ('s', '&&', '&&', s3), ('c', '@>', '<@', c1), ('c', '<@', '@>', c2), ('c', '&&', '&&', c3),
					('half', '@>', '<@', h1), ('half', '<@', '@>', h2), ('half', '&&', '&&', h3)) AS u (col, op, commutator, rows);
SELECT pg_temp.is_near(pg_temp.rows_of(format('SELECT FROM main a, query b WHERE a.%s %s b.%1$s', col, op)), rows, format('a join by %s of %s', op, col))
FROM pairs ORDER BY col, op;
SELECT pg_temp.is_near(pg_temp.generic_rows(format('%s %s $1', col, op), set), rows / queries, format('a parameter after %s of %s', op, col))
FROM (SELECT *, CASE col WHEN 'c' THEN 'gcm_country_set' ELSE 'gcm_objective_set' END AS set,
			 (SELECT count(CASE col WHEN 's' THEN s::text WHEN 'c' THEN c::text ELSE half::text END) FROM query) AS queries FROM pairs) AS p
ORDER BY col, op;
SELECT is(pg_temp.generic_rows(format('$1 %s %s', commutator, col), set), pg_temp.generic_rows(format('%s %s $1', col, op), set), format('... and before %s', commutator))
FROM (SELECT *, CASE col WHEN 'c' THEN 'gcm_country_set' ELSE 'gcm_objective_set' END AS set FROM pairs) AS p WHERE col = 'c' ORDER BY op;

-- Terms and sets
SELECT pg_temp.estimate_is_near('FROM main, gcm_objectives() AS o WHERE s @> o.objective', 'a join with the catalogue');
SELECT pg_temp.estimate_is_near('FROM query a, query b WHERE a.s @> b.o', 'a join of sets with terms');
SELECT pg_temp.estimate_is_near('FROM query a, query b WHERE b.o <@ a.half', 'a join of terms with sets, half of them null');
SELECT pg_temp.estimate_is_near('FROM main a, query b WHERE b.country <@ a.c', 'a join of countries with sets');
SELECT pg_temp.estimate_is_near('FROM main WHERE c @> ''AGO''::gcm_country AND c IS NOT NULL', 'a country in a set');
SELECT pg_temp.estimate_is_near('FROM main WHERE ''AGO''::gcm_country <@ c', 'a set that has a country');
SELECT pg_temp.estimate_is_near('FROM main WHERE o <@ ''{1-12}''::gcm_objective_set', 'a column of terms in a set');
SELECT pg_temp.is_near(pg_temp.generic_rows('s @> $1', 'gcm_objective'), (SELECT avg(n) FROM (SELECT count(*) AS n FROM main, unnest(s) AS t GROUP BY t) AS counted),
	'a parameter that is a term');
SELECT pg_temp.is_near(pg_temp.generic_rows('o <@ $1', 'gcm_objective_set'), (SELECT 5 * avg(n) FROM (SELECT count(*) AS n FROM main GROUP BY o) AS counted),
	'a parameter that is a set of five terms');

-- EXISTS
CREATE TEMP TABLE few AS SELECT DISTINCT ON (cardinality(s)) s, half, o, c, country FROM query WHERE s <> '{}' ORDER BY cardinality(s) DESC;
ANALYZE few;
SELECT pg_temp.estimate_is_near(format('FROM main WHERE EXISTS (SELECT FROM few WHERE %s)', condition), 'a row exists: ' || condition)
FROM unnest('{main.s @> few.s,few.s @> main.s,main.s && few.half,few.c && main.c,main.c <@ few.c,main.o <@ few.half,main.s @> few.o}'::text[]) AS condition
ORDER BY condition;
SELECT pg_temp.estimate_is_near(format('FROM main WHERE NOT EXISTS (SELECT FROM few WHERE %s)', condition), 'no row exists: ' || condition)
FROM unnest('{main.s @> few.s,main.c <@ few.c}'::text[]) AS condition
ORDER BY condition;

-- Some common sets, many rare ones and a term in each: a join takes some sets for all of the rows
CREATE TEMP TABLE skewed AS SELECT (SELECT ('{1,' || string_agg((2 + b)::text, ',') || '}')::gcm_objective_set FROM generate_series(0, 9) AS b WHERE k >> b & 1 = 1) AS s
FROM generate_series(1, 960) AS k, generate_series(1, 960 / k) AS n;
ANALYZE skewed;
SELECT ok(pg_temp.rows_of('SELECT FROM skewed a, skewed b WHERE a.s && b.s') / count(*) / count(*) BETWEEN 0.99 AND 1.01, 'a join of sets that all overlap has every pair') FROM skewed;

-- =
SELECT pg_temp.estimate_is_near('FROM main WHERE s = ANY (''{"{}","{1}","{7,9}","{23}"}''::gcm_objective_set[])', 'one of several sets');
SELECT pg_temp.estimate_is_near('FROM main WHERE ''{}'' = s', 'a set equal to a column');
SELECT pg_temp.estimate_is_near('FROM query a, query b WHERE a.c = b.c', 'a join of equal sets');
SELECT pg_temp.is_near(sum(pg_temp.rows_of(format('SELECT FROM main WHERE s = %L', s))), sum(rows), 'sets that are seldom seen, each by =')
FROM (SELECT s, count(*) AS rows FROM main GROUP BY s HAVING count(*) < 5 ORDER BY random() LIMIT 300) AS rare;

-- unnest()
SELECT pg_temp.estimate_is_near('FROM main, unnest(s)', 'unnest of a column');
SELECT pg_temp.estimate_is_near('FROM query, unnest(''{3,7}''::gcm_objective_set)', 'unnest of a constant');

-- Nothing there
SELECT is_empty($$
	SELECT query FROM unnest(ARRAY['empty WHERE s @> ''{1}''', 'empty WHERE s && ''{1}'' AND ''1''::gcm_objective <@ s', 'empty WHERE s = ''{1}''', 'empty WHERE o <@ ''{1}''', 'empty, unnest(s)',
		'nulls WHERE s @> ''{1}''', 'nulls WHERE s <@ ''all''', 'nulls WHERE s = ''{1}''', 'nulls WHERE o <@ ''all''',
		'nulls JOIN main USING (s)', 'nulls JOIN main ON nulls.s && main.s', 'main JOIN nulls ON main.s @> nulls.s', 'main JOIN nulls ON nulls.o <@ main.s',
		'two WHERE s @> ''{4}''', 'two WHERE s && ''{4,5}''', 'two WHERE s = ''{2}''', 'two WHERE s <@ ''{2,4}''', 'two a JOIN two b ON a.s && b.t',
		'main WHERE s @> NULL::gcm_objective_set', 'main WHERE s = NULL::gcm_objective_set']) AS query
	WHERE pg_temp.rows_of('SELECT FROM ' || query) > 30
$$, 'where nothing matches, few rows are estimated');

SELECT * FROM finish();
ROLLBACK;
