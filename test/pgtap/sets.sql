-- Set algebra against arrays: all pairs of sets of principles, random sets of
-- countries
BEGIN;
SELECT plan(9);
SELECT setseed(0.5);

CREATE FUNCTION pg_temp.sorted(anyarray) RETURNS anyarray LANGUAGE SQL
	AS $$ SELECT coalesce(array_agg(DISTINCT e ORDER BY e), '{}') FROM unnest($1) AS e $$;

-- All 1024 sets of principles, with the array that each stands for
CREATE TEMP TABLE principle_set AS
	SELECT n, (SELECT coalesce(array_agg(p ORDER BY p), '{}')
			   FROM unnest('all'::gcm_principle_set) WITH ORDINALITY AS t (p, i)
			   WHERE n >> (i - 1)::int & 1 = 1) AS a
	FROM generate_series(0, 1023) AS n;
ALTER TABLE principle_set ADD COLUMN s gcm_principle_set;
UPDATE principle_set SET s = a::gcm_principle_set;

SELECT is_empty($$
	SELECT n FROM principle_set
	WHERE s::gcm_principle[] <> a OR s::text::gcm_principle_set <> s OR cardinality(s) <> cardinality(a)
	   OR ARRAY(SELECT unnest(s)) <> a OR s::text[]::gcm_principle_set <> s
	   OR s::text <> '{' || array_to_string(a, ',') || '}'
	   OR ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE NOT p = ANY (a)) <> (~s)::gcm_principle[]
$$, 'every set of principles is its array');

-- Operators on all pairs, by the numbers of which the arrays were made
SELECT is_empty($$
	SELECT x.n, y.n FROM principle_set x, principle_set y
	WHERE (x.s @> y.s) <> (x.n & y.n = y.n) OR (x.s <@ y.s) <> (x.n & y.n = x.n)
	   OR (x.s && y.s) <> (x.n & y.n <> 0)
	   OR (x.s = y.s) <> (x.n = y.n) OR (x.s <> y.s) <> (x.n <> y.n)
	   OR (x.s < y.s) <> (x.n < y.n) OR (x.s <= y.s) <> (x.n <= y.n)
	   OR (x.s > y.s) <> (x.n > y.n) OR (x.s >= y.s) <> (x.n >= y.n)
	   OR (x.s @> y.s AND x.s < y.s)
$$, 'operators agree on all pairs of sets of principles');

SELECT is_empty($$
	WITH by_n AS (SELECT array_agg(s ORDER BY n) AS s FROM principle_set)
	SELECT x.n, y.n FROM by_n, principle_set x, principle_set y
	WHERE (x.s | y.s) <> by_n.s[(x.n | y.n) + 1] OR (x.s & y.s) <> by_n.s[(x.n & y.n) + 1]
	   OR (x.s - y.s) <> by_n.s[(x.n & ~y.n) + 1] OR (x.s # y.s) <> by_n.s[(x.n # y.n) + 1]
$$, 'algebra agrees on all pairs of sets of principles');

SELECT is_empty($$
	SELECT n, p FROM principle_set, unnest('all'::gcm_principle_set) AS p
	WHERE (s @> p) <> (p = ANY (a)) OR (p <@ s) <> (p = ANY (a))
	   OR (s | p)::gcm_principle[] <> pg_temp.sorted(a || p) OR (p | s) <> (s | p)
	   OR (s - p)::gcm_principle[] <> array_remove(a, p)
$$, 'a set and a term agree with the array and the element');

-- Countries, at random, against arrays of text
CREATE TEMP TABLE country_set AS
	SELECT n, ARRAY(SELECT c::text FROM unnest('all'::gcm_country_set) AS c
					WHERE random() < CASE n % 4 WHEN 0 THEN 0 WHEN 1 THEN 0.01 WHEN 2 THEN 0.5 ELSE 0.99 END
					ORDER BY c) AS a
	FROM generate_series(1, 300) AS n;
ALTER TABLE country_set ADD COLUMN s gcm_country_set;
UPDATE country_set SET s = a::gcm_country_set;

SELECT is_empty($$
	SELECT n FROM country_set
	WHERE s::text[] <> a OR s::text::gcm_country_set <> s OR cardinality(s) <> cardinality(a)
	   OR ARRAY(SELECT unnest(s))::text[] <> a OR s::gcm_country[]::text[] <> a
	   OR s::text <> '{' || array_to_string(a, ',') || '}' OR (~s && s) OR (~s | s) <> 'all'
$$, 'random sets of countries are their arrays');

SELECT is_empty($$
	SELECT x.n, y.n FROM country_set x, country_set y
	WHERE (x.s @> y.s) <> (x.a @> y.a) OR (x.s <@ y.s) <> (x.a <@ y.a) OR (x.s && y.s) <> (x.a && y.a)
	   OR (x.s = y.s) <> (x.a = y.a) OR (x.s <> y.s) <> (x.a <> y.a)
	   OR (x.s < y.s)::int + (x.s = y.s)::int + (x.s > y.s)::int <> 1
	   OR (x.s <= y.s) = (x.s > y.s) OR (x.s >= y.s) = (x.s < y.s)
	   OR (x.s @> y.s AND x.s < y.s)
	   OR (x.s = y.s AND gcm_country_set_hash(x.s) <> gcm_country_set_hash(y.s))
$$, 'operators agree on 90000 pairs of sets of countries');

SELECT is_empty($$
	SELECT x.n, y.n FROM country_set x, country_set y
	WHERE x.n <= 60 AND y.n <= 60 AND (
		(x.s | y.s)::text[] <> pg_temp.sorted(x.a || y.a)
	 OR (x.s & y.s)::text[] <> ARRAY(SELECT unnest(x.a) INTERSECT SELECT unnest(y.a) ORDER BY 1)
	 OR (x.s - y.s)::text[] <> ARRAY(SELECT unnest(x.a) EXCEPT SELECT unnest(y.a) ORDER BY 1)
	 OR (x.s # y.s) <> ((x.s - y.s) | (y.s - x.s)))
$$, 'algebra agrees on pairs of sets of countries');

SELECT is_empty($$
	SELECT n, c FROM country_set, unnest('all'::gcm_country_set) AS c
	WHERE (s @> c) <> (c::text = ANY (a)) OR (c <@ s) <> (c::text = ANY (a)) OR (s | c) <> (c | s)
	   OR (s @> c AND (s - c) | c <> s) OR (NOT s @> c AND (s | c) - c <> s)
$$, 'a set of countries and a country agree with the array and the element');

-- Aggregates, in parallel and not
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT results_eq(
	$$ SELECT gcm_union_agg(s)::text[], gcm_intersect_agg(s)::text[] FROM country_set WHERE n % 4 = 3 $$,
	$$ SELECT ARRAY(SELECT DISTINCT e FROM country_set, unnest(a) AS e WHERE n % 4 = 3 ORDER BY 1),
			  ARRAY(SELECT e FROM country_set, unnest(a) AS e WHERE n % 4 = 3 GROUP BY e
					HAVING count(*) = (SELECT count(*) FROM country_set WHERE n % 4 = 3) ORDER BY 1) $$,
	'aggregates agree with arrays');

SELECT * FROM finish();
ROLLBACK;
