-- Terms of every vocabulary, over all pairs.  That an order agrees with that
-- of the terms' places on all pairs proves each axiom of an order.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(36);

CREATE TEMP TABLE vocabulary (name text);
INSERT INTO vocabulary VALUES ('objective'), ('principle'), ('stakeholder'), ('commission'), ('country'), ('function'), ('structure');
SELECT bag_eq('SELECT ''gcm_'' || name FROM vocabulary',
	$$ SELECT typname::text FROM pg_type JOIN pg_depend ON objid = pg_type.oid AND classid = 'pg_type'::regclass AND deptype = 'e'
	   WHERE typcategory <> 'A' AND typname || '_set' IN (SELECT typname FROM pg_type) $$,
	'every vocabulary is proved here');

CREATE FUNCTION pg_temp.prove(vocabulary text, name text, query text) RETURNS text LANGUAGE SQL AS
	$$ SELECT is_empty(replace(query, 'gcm_T', 'gcm_' || vocabulary), vocabulary || ': ' || name) $$;

SELECT pg_temp.prove(name, 'operators agree with places on all pairs', $$
	WITH term AS (SELECT * FROM unnest('all'::gcm_T_set) WITH ORDINALITY AS t (v, n))
	SELECT x.v, y.v FROM term x, term y
	WHERE (x.v = y.v) <> (x.n = y.n) OR (x.v <> y.v) <> (x.n <> y.n)
	   OR (x.v < y.v) <> (x.n < y.n) OR (x.v <= y.v) <> (x.n <= y.n)
	   OR (x.v > y.v) <> (x.n > y.n) OR (x.v >= y.v) <> (x.n >= y.n)
	   OR sign(gcm_T_cmp(x.v, y.v)) <> sign(x.n - y.n)
	   OR gcm_T_smaller(x.v, y.v) <> (CASE WHEN x.n < y.n THEN x.v ELSE y.v END)
	   OR gcm_T_larger(x.v, y.v) <> (CASE WHEN x.n > y.n THEN x.v ELSE y.v END)
	   OR x.v = y.v AND (gcm_T_hash(x.v) <> gcm_T_hash(y.v) OR gcm_T_hash_extended(x.v, 42) <> gcm_T_hash_extended(y.v, 42))
$$) FROM vocabulary;

SELECT pg_temp.prove(name, 'sorted, grouped and aggregated as places are', $$
	WITH term AS (SELECT * FROM unnest('all'::gcm_T_set) WITH ORDINALITY AS t (v, n))
	SELECT 1 FROM (SELECT array_agg(v ORDER BY v) AS a, array_agg(v ORDER BY v DESC) AS d, min(v) AS low, max(v) AS high,
						  count(DISTINCT v) AS distinct_terms, count(DISTINCT gcm_T_hash(v)) AS hashes,
						  array_agg(v ORDER BY n) AS by_n, count(*) AS n FROM term) AS all_terms
	WHERE a <> by_n OR d[1] <> by_n[n] OR low <> by_n[1] OR high <> by_n[n] OR distinct_terms <> n
	   OR hashes < n * 0.99
$$) FROM vocabulary;

SELECT pg_temp.prove(name, 'text and labels are read back', $$
	SELECT v, lang FROM unnest('all'::gcm_T_set) AS v, unnest('{en,fr,es}'::text[]) AS lang
	WHERE v::text::gcm_T <> v OR upper(v::text)::gcm_T <> v OR gcm_T_in(gcm_T_out(v)) <> v
	   OR gcm_label(v, lang) IS NULL OR gcm_label(v, lang)::gcm_T <> v
$$) FROM vocabulary;

-- In both spellings of the operators, and in an index
SELECT pg_temp.prove(name, 'a set has its terms', $$
	SELECT x, y FROM unnest('all'::gcm_T_set) AS x, unnest('all'::gcm_T_set) AS y
	WHERE (ARRAY[x]::gcm_T_set @> y) <> (x = y) OR (x <@ ARRAY[y]::gcm_T_set) <> (x = y)
	   OR ('all'::gcm_T_set - x @> y) <> (x <> y) OR ('{}'::gcm_T_set | x) <> (x | '{}'::gcm_T_set)
	   OR NOT ('{}'::gcm_T_set | x) @> x
$$) FROM vocabulary;

-- Equality of what hash and merge joins, sorts and hash tables find
SET LOCAL enable_nestloop = off;
SELECT pg_temp.prove(name, 'joined by hash and by merge', $$
	WITH term AS MATERIALIZED (SELECT unnest('all'::gcm_T_set) AS v)
	SELECT x.v, count(*) FROM term x JOIN term y ON x.v = y.v GROUP BY x.v HAVING count(*) <> 1
$$) FROM vocabulary;
RESET enable_nestloop;

SELECT * FROM finish();
ROLLBACK;
