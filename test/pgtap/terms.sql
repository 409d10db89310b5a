-- Terms of every vocabulary, over all pairs.  That an order agrees with that
-- of the terms' places on all pairs proves each axiom of an order.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(82);

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

-- A number that no term has is out of range, alone and in a set
SELECT throws_ok(format('SELECT %L::%s', value, type), '22003', 'value "24" is out of range for type gcm_objective', type || ' ends at 23')
FROM (VALUES ('24', 'gcm_objective'), ('{1,24}', 'gcm_objective_set')) AS v (value, type);

-- A term in a set is searched for as one of an array

CREATE FUNCTION pg_temp.plan(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text;
	lines text := '';
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS off) ' || query LOOP
		lines := lines || line || E'\n';
	END LOOP;
	RETURN lines;
END
$$;
CREATE TEMP TABLE located AS
	SELECT c AS country, n FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS a (c, i), generate_series(1, 40) AS n;
CREATE INDEX ON located (country, n);
CREATE INDEX ON located (n, country);
ANALYZE located;
SELECT matches(pg_temp.plan($$ SELECT count(*) FROM located WHERE country <@ '{MAR,SEN}' $$), 'Index Cond: .*country = ANY \(''\{MAR,SEN\}''', 'a btree is searched for the terms of a set');
SET LOCAL enable_bitmapscan = off;
SET LOCAL enable_seqscan = off;
SELECT unalike(pg_temp.plan($$ SELECT count(*) FROM located WHERE country <@ '{MAR,SEN}' $$), '%Filter%', '... which are not tried again');
RESET enable_bitmapscan;
RESET enable_seqscan;
SELECT matches(pg_temp.plan($$ SELECT count(*) FROM located WHERE '{MAR,SEN}' @> country $$), 'Index Cond: .*country = ANY \(''\{MAR,SEN\}''', '... whichever stands first');
SELECT matches(pg_temp.plan($$ SELECT count(*) FROM located WHERE country <@ gcm_members('ESCWA') $$), 'Index Cond: .*country = ANY \(''\{ARE,', '... of the members of a commission');
SELECT results_eq($$ SELECT country::text, count(*) FROM located WHERE country <@ '{SEN,MAR}' GROUP BY 1 ORDER BY 1 $$, $$ VALUES ('MAR', 40::bigint), ('SEN', 40) $$, '... and finds them');
SET LOCAL plan_cache_mode = force_generic_plan;
PREPARE in_set(gcm_country_set) AS SELECT count(*) FROM located WHERE country <@ $1;
SELECT matches(pg_temp.plan($$ EXECUTE in_set('{MAR}') $$), 'Index Cond: .*country = ANY \(\(\$1\)::\S*gcm_country\[\]', '... also by a generic plan');
SELECT results_eq($$ EXECUTE in_set('{MAR,SEN}') $$, 'VALUES (80::bigint)', '... which finds the same');
SELECT results_eq($$ EXECUTE in_set(NULL) $$, 'VALUES (0::bigint)', '... and nothing in NULL');
RESET plan_cache_mode;
SET LOCAL enable_seqscan = off;
SELECT unalike(pg_temp.plan($$ SELECT FROM located WHERE gcm_country_set_contained(country, '{MAR,BEN}') $$), '%Index Cond%', 'a function that is called by its name is no search');
DROP INDEX located_country_n_idx;
SET LOCAL enable_sort = off;
SELECT results_eq($$ SELECT n FROM located WHERE n < 3 AND country <@ '{SEN,MAR}' ORDER BY n $$, 'VALUES (1), (1), (2), (2)',
	'what an index finds by its second column is in order');
RESET enable_sort;
RESET enable_seqscan;

CREATE TEMP TABLE listed (country gcm_country, n integer) PARTITION BY LIST (country);
CREATE TEMP TABLE listed_mar PARTITION OF listed FOR VALUES IN ('MAR');
CREATE TEMP TABLE listed_sen PARTITION OF listed FOR VALUES IN ('SEN');
CREATE TEMP TABLE listed_other PARTITION OF listed DEFAULT;
CREATE TEMP TABLE hashed (n integer, country gcm_country) PARTITION BY HASH (country);
CREATE TEMP TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TEMP TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TEMP TABLE hashed_2 PARTITION OF hashed FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO listed SELECT * FROM located;
INSERT INTO hashed SELECT n, country FROM located;
SELECT is((SELECT array_agg(m[1] ORDER BY 1) FROM regexp_matches(pg_temp.plan($$ SELECT FROM listed WHERE country <@ '{MAR}' $$), 'Scan on \S*(listed_\w+)', 'g') AS m), '{listed_mar}', 'partitions by list are left out');
SELECT is((SELECT count(*) FROM regexp_matches(pg_temp.plan($$ SELECT FROM hashed WHERE '{MAR}' @> country $$), 'Scan on \S*hashed_', 'g')), 1::bigint, '... and those by hash');
SELECT results_eq($$ SELECT (SELECT count(*) FROM listed WHERE country <@ '{MAR,FRA}'), (SELECT count(*) FROM hashed WHERE country <@ '{MAR,FRA}') $$, 'VALUES (80::bigint, 80::bigint)', '... and what is left is found');
INSERT INTO listed (n) VALUES (1);
INSERT INTO hashed (n) VALUES (1);
SELECT results_eq(format('SELECT (SELECT count(*) FROM %1$s WHERE NOT country <@ %2$L), (SELECT count(*) FROM %1$s WHERE (%2$L @> country) IS NULL)', t, s),
	format('VALUES (%s::bigint, 1::bigint)', n), format('... and what is not in %s: %s', s, t))
FROM unnest('{listed,hashed}'::text[]) AS t, (SELECT count(*) AS all_of_them FROM located) AS l, LATERAL (VALUES ('{}', all_of_them), ('{MAR,FRA}', all_of_them - 80), ('all', 0)) AS v (s, n) ORDER BY t, s;

-- Where the term is one of the columns that divide a table
CREATE TEMP TABLE spread (office text, country gcm_country, n integer) PARTITION BY RANGE (country, n);
CREATE TEMP TABLE spread_a PARTITION OF spread FOR VALUES FROM (MINVALUE, MINVALUE) TO ('FRA', 0);
CREATE TEMP TABLE spread_b PARTITION OF spread FOR VALUES FROM ('FRA', 0) TO ('MAR', 20);
CREATE TEMP TABLE spread_c PARTITION OF spread FOR VALUES FROM ('MAR', 20) TO (MAXVALUE, MAXVALUE);
CREATE TEMP TABLE mixed (n integer, office text, country gcm_country) PARTITION BY HASH (n, country);
CREATE TEMP TABLE mixed_0 PARTITION OF mixed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE mixed_1 PARTITION OF mixed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO spread (country, n) SELECT country, n FROM located WHERE country IS NOT NULL;
INSERT INTO mixed (country, n) SELECT country, n FROM located;
SELECT is((SELECT array_agg(m[1] ORDER BY 1) FROM regexp_matches(pg_temp.plan($$ SELECT FROM spread WHERE country <@ '{SEN,USA}' $$), 'Scan on \S*(spread_\w+)', 'g') AS m), '{spread_c}', 'partitions by a range of two columns are left out');
SELECT is((SELECT array_agg(m[1] ORDER BY 1) FROM regexp_matches(pg_temp.plan($$ SELECT FROM spread WHERE country <@ '{MAR}' $$), 'Scan on \S*(spread_\w+)', 'g') AS m), '{spread_b,spread_c}', '... but those that the term may be in');
SELECT results_eq(format('SELECT count(*) FROM %s WHERE country <@ %L', t, s), format('VALUES (%s::bigint)', n), format('... and what is left of %s is found: %s', t, s))
FROM unnest('{spread,mixed}'::text[]) AS t, (VALUES ('{}', 0), ('{MAR}', 40), ('{MAR,FRA,SEN}', 120)) AS v (s, n) ORDER BY t, s;
CREATE TEMP TABLE moved (origin gcm_country, country gcm_country) PARTITION BY LIST (country);
CREATE TEMP TABLE moved_all PARTITION OF moved DEFAULT;
SELECT matches(pg_temp.plan($$ SELECT FROM moved WHERE origin <@ '{MAR}' $$), 'origin <@ ''\{MAR\}''', 'a term by which a table is not divided is sought in the set');

-- Partitions of partitions; a term of the query around; and kinds of
-- indexes that know no =
CREATE TEMP TABLE yearly (country gcm_country, year integer) PARTITION BY LIST (country);
CREATE TEMP TABLE yearly_mar PARTITION OF yearly FOR VALUES IN ('MAR') PARTITION BY LIST (year);
CREATE TEMP TABLE yearly_mar_2024 PARTITION OF yearly_mar FOR VALUES IN (2024);
SELECT matches(pg_temp.plan($$ SELECT FROM yearly WHERE country <@ '{MAR,BEN}' $$), 'country = ANY', 'a partition of a partition is searched for any of them');
SELECT matches(pg_temp.plan($$ SELECT (SELECT count(*) FROM listed WHERE o.country <@ '{MAR,BEN}') FROM located AS o $$), 'country <@ ''\{BEN,MAR\}''', 'a term of the query around is no column of a table within');
SET LOCAL enable_seqscan = off;
CREATE OPERATOR CLASS bare FOR TYPE gcm_country USING btree AS FUNCTION 1 gcm_country_cmp(gcm_country, gcm_country);
CREATE OPERATOR CLASS bare FOR TYPE gcm_country USING hash AS FUNCTION 1 gcm_country_hash(gcm_country), FUNCTION 2 gcm_country_hash_extended(gcm_country, bigint);
CREATE TEMP TABLE bare (country gcm_country) PARTITION BY HASH (country bare);
CREATE TEMP TABLE bare_all PARTITION OF bare FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE INDEX ON bare_all (country bare);
SELECT matches(pg_temp.plan($$ SELECT FROM bare WHERE country <@ '{MAR,BEN}' $$), 'Filter: .*country <@ ''\{BEN,MAR\}''', 'no partition is left out by what knows no =');
SELECT matches(pg_temp.plan($$ SELECT FROM bare_all WHERE country <@ '{MAR,BEN}' $$), 'Filter: .*country <@ ''\{BEN,MAR\}''', '... and no index is searched');
RESET enable_seqscan;

-- A foreign server is sent the condition as it was written
SELECT count(*) = 1 AS has_fdw FROM pg_available_extensions WHERE name = 'postgres_fdw' \gset
\if :has_fdw
SET LOCAL client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SERVER office FOREIGN DATA WRAPPER postgres_fdw OPTIONS (extensions 'gcm_network');
CREATE USER MAPPING FOR CURRENT_USER SERVER office;
CREATE FOREIGN TABLE far (country gcm_country, office text) SERVER office;
CREATE TABLE divided (country gcm_country, office text) PARTITION BY LIST (office);
CREATE FOREIGN TABLE divided_far PARTITION OF divided FOR VALUES IN ('far') SERVER office;
SELECT matches(pg_temp.plan($$ SELECT count(*) FROM far WHERE country <@ '{MAR,SEN}' $$), 'Remote SQL: SELECT count\(\*\) .*country OPERATOR\(\w+\.<@\) ''\{MAR,SEN\}''', 'a foreign server counts what is in a set');
SELECT matches(pg_temp.plan($$ SELECT count(*) FROM divided WHERE country <@ '{MAR,SEN}' $$), 'Remote SQL: SELECT .*country OPERATOR\(\w+\.<@\) ''\{MAR,SEN\}''', '... and finds it for a partition by something else');
CREATE TABLE offices (country gcm_country, n integer) PARTITION BY LIST (country);
CREATE FOREIGN TABLE office_mar PARTITION OF offices FOR VALUES IN ('MAR') SERVER office;
CREATE FOREIGN TABLE office_sen PARTITION OF offices FOR VALUES IN ('SEN') SERVER office;
CREATE TABLE office_other PARTITION OF offices DEFAULT;
SELECT results_eq(format('SELECT (regexp_matches(pg_temp.plan(%L), %L, %L))[1] ORDER BY 1', $$ SELECT FROM offices WHERE country <@ '{MAR,BEN}' $$, 'Scan on \S*(office_\w+)|Filter: \(.*country = ANY', 'g'),
	$$ VALUES ('office_mar'), ('office_other') $$, '... and for partitions by the term, of which others are left out');
SELECT matches(pg_temp.plan($$ SELECT FROM offices WHERE '{MAR,BEN,FRA}' @> country $$), 'Remote SQL: SELECT NULL FROM \S+ WHERE .*country OPERATOR\(\w+\.=\) ''BEN''[^\n]*''FRA''[^\n]*''MAR''\)*\n.*Filter: .*= ''BEN''::\S*gcm_country\)', '... which are sent each term');
CREATE TABLE years (country gcm_country, year integer) PARTITION BY LIST (country);
CREATE TABLE years_mar PARTITION OF years FOR VALUES IN ('MAR') PARTITION BY LIST (year);
CREATE FOREIGN TABLE years_mar_2024 PARTITION OF years_mar FOR VALUES IN (2024) SERVER office;
CREATE TABLE years_sen PARTITION OF years FOR VALUES IN ('SEN');
SELECT matches(pg_temp.plan($$ SELECT FROM years WHERE country <@ '{MAR,BEN}' $$), 'Remote SQL: SELECT NULL FROM \S+ WHERE .*country OPERATOR\(\w+\.=\) ''MAR''', 'a partition of a partition is sent it, too');
SELECT unalike(pg_temp.plan($$ SELECT FROM years WHERE country <@ '{MAR,BEN}' $$), '%years_sen%', '... and others are left out');
\else
SELECT skip('postgres_fdw is not installed', 6);
\endif

-- One at a time, by country and days
CREATE TEMP TABLE champion (country gcm_country, days daterange, EXCLUDE USING gist (country WITH =, days WITH &&));
INSERT INTO champion SELECT c, daterange(d::date, d::date + 365) FROM unnest('all'::gcm_country_set) AS c, generate_series('2018-01-01'::date, '2024-01-01', '2 years') AS d;
SELECT throws_ok($$ INSERT INTO champion VALUES ('MAR', '[2018-03-01,2018-04-01)') $$, '23P01', 'conflicting key value violates exclusion constraint "champion_country_days_excl"', 'a country has one champion at a time');
SELECT lives_ok($$ INSERT INTO champion VALUES ('MAR', '[2019-03-01,2019-04-01)') $$, '... and another at another');
SELECT current_setting('server_version_num')::integer >= 180000 AS temporal \gset
\if :temporal
SELECT lives_ok($$ CREATE TEMP TABLE held (country gcm_country, days daterange, PRIMARY KEY (country, days WITHOUT OVERLAPS)) $$, 'a term stands in a temporal key');
SELECT lives_ok($$ CREATE TEMP TABLE joint (countries gcm_country_set, objectives gcm_objective_set, days daterange, PRIMARY KEY (countries, objectives, days WITHOUT OVERLAPS)) $$, '... and so do sets');
INSERT INTO held VALUES ('MAR', '[2020-01-01,2021-01-01)'), ('SEN', '[2020-01-01,2021-01-01)');
INSERT INTO joint VALUES ('{MAR}', '{1}', '[2020-01-01,2021-01-01)'), ('{MAR,SEN}', '{1}', '[2020-01-01,2021-01-01)');
SELECT throws_ok($$ INSERT INTO held VALUES ('MAR', '[2020-12-01,2022-01-01)') $$, '23P01', 'conflicting key value violates exclusion constraint "held_pkey"', '... which keeps its days apart');
SELECT throws_ok($$ INSERT INTO joint VALUES ('{SEN,MAR}', '{1}', '[2020-12-01,2022-01-01)') $$, '23P01', 'conflicting key value violates exclusion constraint "joint_pkey"', '... as it does for sets');
\else
SELECT skip('temporal keys came with PostgreSQL 18', 4);
\endif

SELECT * FROM finish();
ROLLBACK;
