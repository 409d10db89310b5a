-- Sets of every vocabulary against bit strings and arrays: all sets of the
-- vocabularies of up to ten terms, and random sets of the others, each with
-- each, which are at least a million pairs.  GCM_SMALL=10 tries a tenth of the
-- pairs.
-- SPDX-License-Identifier: PostgreSQL
\set small 1
\getenv small GCM_SMALL
BEGIN;
SELECT plan(49);
SELECT setseed(0.5);
SELECT set_config('test.small', :'small', true) \gset

CREATE TEMP TABLE vocabulary (name text, nterms integer);
INSERT INTO vocabulary VALUES ('objective', 23), ('principle', 10), ('stakeholder', 13), ('commission', 5), ('country', 249), ('function', 6), ('structure', 5);

-- For each vocabulary, sets with their terms in an array and as a bit string:
-- as they are sent, and as they are ordered, the last term first
CREATE FUNCTION pg_temp.make_sets(name text, nterms integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE replace(replace($q$
		CREATE TEMP TABLE sets_of_T AS
		WITH term AS MATERIALIZED (SELECT v, n::integer - 1 AS place FROM unnest('all'::gcm_T_set) WITH ORDINALITY AS t (v, n)),
		drawn AS MATERIALIZED (
			SELECT i, t.v, t.place, CASE WHEN NTERMS <= 10 THEN i >> t.place & 1 = 1
				ELSE random() < (CASE i % 5 WHEN 0 THEN 0.02 WHEN 1 THEN 0.2 WHEN 2 THEN 0.5 WHEN 3 THEN 0.9 ELSE 0.99 END) END AS has
			FROM generate_series(0, CASE WHEN NTERMS <= 10 THEN (1 << NTERMS) - 1 ELSE 1023 END) AS i, term AS t),
		bits AS MATERIALIZED (
			SELECT i, array_agg(v ORDER BY place) FILTER (WHERE has) AS terms,
				   string_agg(has::integer::text, '' ORDER BY place DESC) AS ranked
			FROM drawn GROUP BY i)
		SELECT i, coalesce(terms, '{}') AS a, lpad(ranked, 320, '0')::varbit AS ranked,
			   CASE WHEN NTERMS < 32 THEN lpad(ranked, 32, '0')::varbit
					ELSE (SELECT string_agg(substr(lpad(ranked, 320, '0'), 1 + 64 * w, 64), '' ORDER BY w DESC) FROM generate_series(0, 4) AS w)::varbit
					END AS sent
		FROM bits
		$q$, 'NTERMS', nterms::text), '_T', '_' || name);
	EXECUTE replace('ALTER TABLE sets_of_T ADD COLUMN s gcm_T_set; UPDATE sets_of_T SET s = a::gcm_T_set; ANALYZE sets_of_T;
		CREATE TEMP VIEW some_sets_of_T AS SELECT * FROM sets_of_T WHERE i % current_setting(''test.small'')::integer = 0', '_T', '_' || name);
END
$$;
SELECT pg_temp.make_sets(name, nterms) FROM vocabulary;

CREATE FUNCTION pg_temp.prove(vocabulary text, name text, query text) RETURNS text LANGUAGE SQL AS
	$$ SELECT is_empty(replace(query, '_T', '_' || vocabulary), vocabulary || ': ' || name) $$;

SELECT is_empty(replace(replace($$
	SELECT i FROM sets_of_T
	WHERE s::gcm_T[] <> a OR s::text[]::gcm_T[] <> a OR s::text[]::gcm_T_set <> s OR cardinality(s) <> cardinality(a)
	   OR ARRAY(SELECT unnest(s)) <> a OR (SELECT gcm_set_agg(t) FROM unnest(a) AS t) <> s
	   OR s::text <> '{' || array_to_string(a, ',') || '}' OR s::text::gcm_T_set <> s OR gcm_T_set_in(gcm_T_set_out(s)) <> s
	   OR gcm_T_set_send(s) <> substr(varbit_send(sent), 5) OR gcm_T_set_is_empty(s) <> (a = '{}')
	   OR cardinality(~s) <> NTERMS - cardinality(s) OR ~s && s OR (~s | s) <> 'all' OR cardinality(~s | s) <> NTERMS
$$, '_T', '_' || name), 'NTERMS', nterms::text), name || ': sets are their arrays and their bits') FROM vocabulary;

SELECT pg_temp.prove(name, 'operators agree on all pairs', $$
	SELECT x.i, y.i FROM some_sets_of_T x, sets_of_T y
	WHERE (x.s @> y.s) <> ((x.sent & y.sent) = y.sent) OR (x.s <@ y.s) <> ((x.sent & y.sent) = x.sent)
	   OR (x.s && y.s) <> (position(B'1' IN x.sent & y.sent) > 0)
	   OR (x.s = y.s) <> (x.ranked = y.ranked) OR (x.s <> y.s) <> (x.ranked <> y.ranked)
	   OR (x.s < y.s) <> (x.ranked < y.ranked) OR (x.s <= y.s) <> (x.ranked <= y.ranked)
	   OR (x.s > y.s) <> (x.ranked > y.ranked) OR (x.s >= y.s) <> (x.ranked >= y.ranked)
	   OR (gcm_T_set_cmp(x.s, y.s) < 0) <> (x.ranked < y.ranked) OR (gcm_T_set_cmp(x.s, y.s) > 0) <> (x.ranked > y.ranked)
	   OR (x.s @> y.s AND x.s < y.s)
$$) FROM vocabulary;

SELECT pg_temp.prove(name, 'algebra agrees on all pairs', $$
	SELECT x.i, y.i FROM some_sets_of_T x, sets_of_T y
	WHERE gcm_T_set_send(x.s | y.s) <> substr(varbit_send(x.sent | y.sent), 5)
	   OR gcm_T_set_send(x.s & y.s) <> substr(varbit_send(x.sent & y.sent), 5)
	   OR gcm_T_set_send(x.s - y.s) <> substr(varbit_send(x.sent & ~y.sent), 5)
	   OR gcm_T_set_send(x.s # y.s) <> substr(varbit_send(x.sent # y.sent), 5)
	   OR gcm_jaccard(x.s, y.s) <> CASE WHEN x.a = '{}' AND y.a = '{}' THEN 1
									ELSE cardinality(x.s & y.s)::double precision / cardinality(x.s | y.s) END
$$) FROM vocabulary;

SELECT pg_temp.prove(name, 'a set and a term agree with the array and the element', $$
	SELECT i, t FROM sets_of_T, unnest('all'::gcm_T_set) AS t
	WHERE (s @> t) <> (t = ANY (a)) OR (t <@ s) <> (t = ANY (a))
	   OR (s | t) <> (s | ARRAY[t]::gcm_T_set) OR (t | s) <> (s | t) OR (s - t)::gcm_T[] <> array_remove(a, t)
$$) FROM vocabulary;

-- Sorted with sort support, which compares words before sets; hashed; merged
SELECT pg_temp.prove(name, 'sorted as bits are, equal where hashed alike', $$
	SELECT 'sort' FROM (SELECT array_agg(ranked ORDER BY s) AS by_set, array_agg(ranked ORDER BY ranked) AS by_bits FROM sets_of_T) AS sorted
	WHERE by_set <> by_bits
	UNION ALL
	SELECT 'hash' FROM (SELECT count(DISTINCT ranked) AS n, count(DISTINCT gcm_T_set_hash(s)) AS hashes,
							   count(DISTINCT gcm_T_set_hash_extended(s, 7)) AS extended,
							   count(DISTINCT (s, gcm_T_set_hash(s), gcm_T_set_hash_extended(s, 7))) AS pairs FROM sets_of_T) AS hashed
	WHERE hashes < n * 0.98 OR extended < n OR pairs <> n
	UNION ALL
	SELECT 'group' FROM (SELECT count(*) AS n, count(DISTINCT r) AS r FROM (SELECT s, min(ranked::text) AS r FROM sets_of_T GROUP BY s) AS g) AS grouped
	WHERE n <> r
$$) FROM vocabulary;

-- || is union too, with a term and with a literal, and text beside a term or a text
SELECT pg_temp.prove(name, '|| is union, and text beside text', $$
	SELECT x.i FROM some_sets_of_T x JOIN some_sets_of_T y ON y.i = (x.i * 37 + 11) % 1024, unnest('all'::gcm_T_set) AS t
	WHERE x.s || y.s IS DISTINCT FROM (x.s | y.s)::gcm_T_set OR x.s || t <> (x.s | t) OR t || x.s <> (x.s | t)
	   OR x.s || 'all' <> (x.s | 'all'::gcm_T_set) OR 'all' || x.s <> (x.s | 'all'::gcm_T_set)
	   OR t || ': ' <> t::text || ': ' OR 'a ' || t <> 'a ' || t::text OR t || ':'::varchar <> t::text || ':'
	   OR x.s || ' '::text <> x.s::text || ' ' OR x.s::text || ' ' <> x.s::text || ' '::text OR ' '::text || x.s <> ' ' || x.s::text
	LIMIT 1
$$) FROM vocabulary;

-- Aggregates, in parallel and not
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT pg_temp.prove(name, 'aggregates agree with arrays', $$
	SELECT k FROM (SELECT i % 7 AS k, gcm_union_agg(s) AS u, gcm_intersect_agg(s) AS n, gcm_union_agg(s) FILTER (WHERE false) AS none
				   FROM sets_of_T GROUP BY i % 7) AS g
	WHERE u::gcm_T[] <> ARRAY(SELECT DISTINCT t FROM sets_of_T, unnest(a) AS t WHERE i % 7 = k ORDER BY t)
	   OR n::gcm_T[] <> ARRAY(SELECT t FROM sets_of_T, unnest(a) AS t WHERE i % 7 = k GROUP BY t
							  HAVING count(*) = (SELECT count(*) FROM sets_of_T WHERE i % 7 = k) ORDER BY t)
	   OR none <> '{}'
$$) FROM vocabulary;

SELECT * FROM finish();
ROLLBACK;
