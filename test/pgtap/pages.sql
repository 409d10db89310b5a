-- How many pages of an index the queries of each operator read: those that hold
-- what is asked for, and few others.  The limits are somewhat above what they
-- read today; an index that divides its pages worse reads more.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(4);
SET LOCAL jit = off;
SET LOCAL max_parallel_workers_per_gather = 0;

-- Themes of a few terms each, some of which are left out
CREATE TABLE data AS
SELECT ARRAY(SELECT 1 + (theme * 5 + k * 3) % 23 FROM generate_series(0, 5) AS k WHERE (x >> k) & 1 = 1)::gcm_objective_set AS s,
	   ARRAY(SELECT terms[1 + (theme * 31 + k * 3) % 249] FROM generate_series(0, 7) AS k WHERE (x >> k) & 1 = 1)::gcm_country_set AS c,
	   terms[1 + (n * 7919 + x) % 249] AS t
FROM (SELECT n * 7919 % 41 AS theme, abs(hashint4(n)) % 256 AS x, n FROM generate_series(1, 12000) AS n) AS made, gcm_country_set_to_terms('all') AS terms
ORDER BY n;
CREATE TABLE grown AS TABLE data WITH NO DATA;
CREATE INDEX ON grown USING gist (s);
CREATE INDEX ON grown USING gist (c);
CREATE INDEX ON grown USING gist (t);
INSERT INTO grown SELECT * FROM data LIMIT 6000;
CREATE TABLE built AS SELECT * FROM data OFFSET 6000;
CREATE INDEX ON built USING gist (s);
CREATE INDEX ON built USING gist (c);
CREATE INDEX ON built USING gist (t);
CREATE TABLE inverted AS TABLE data;
CREATE INDEX ON inverted USING gin (s) WITH (fastupdate = off);
CREATE INDEX ON inverted USING gin (c) WITH (fastupdate = off);
SET LOCAL enable_seqscan = off;

-- Pages that scans of the index read, of a table's queries by an operator
CREATE FUNCTION pg_temp.pages(tab text, col text, op text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
	value text;
	pages bigint := 0;
BEGIN
	FOR value IN EXECUTE format('SELECT DISTINCT v::text FROM (SELECT %s AS v FROM data LIMIT 60) AS picked ORDER BY 1', col) LOOP
		EXECUTE format('EXPLAIN (ANALYZE, BUFFERS, COSTS off, TIMING off, FORMAT JSON) SELECT FROM %s WHERE %s %s %L', tab, col, op, value) INTO plan;
		plan := plan -> 0 -> 'Plan';
		IF plan ->> 'Node Type' = 'Bitmap Heap Scan' THEN
			plan := plan -> 'Plans' -> 0;
		END IF;
		IF plan ->> 'Node Type' !~ '^(Bitmap )?Index' THEN
			RAISE '% % %: %', tab, col, op, plan;
		END IF;
		pages := pages + (plan ->> 'Shared Hit Blocks')::bigint + (plan ->> 'Shared Read Blocks')::bigint;
	END LOOP;
	RETURN pages;
END
$$;
SET LOCAL enable_indexscan = off;
SET LOCAL enable_indexonlyscan = off;
CREATE TEMP TABLE expected (tab text, col text, op text, pages bigint);
INSERT INTO expected
SELECT tab, col, op, pages FROM (VALUES
	('built', 's', '{@>,<@,&&,=}'::text[], '{293,364,782,136}'::bigint[]), ('built', 'c', '{@>,<@,&&,=}', '{204,1030,338,147}'), ('built', 't', '{=,<,<=,>=,>}', '{110,478,483,528,524}'),
	('grown', 's', '{@>,<@,&&,=}', '{338,450,880,180}'), ('grown', 'c', '{@>,<@,&&,=}', '{215,1480,440,168}'), ('grown', 't', '{=,<,<=,>=,>}', '{109,590,593,523,520}'),
	('inverted', 's', '{@>,<@,&&,=}', '{387,552,387,387}'), ('inverted', 'c', '{@>,<@,&&,=}', '{556,736,556,556}')) AS v (tab, col, ops, numbers), unnest(ops, numbers) AS u (op, pages);
CREATE TEMP TABLE read AS SELECT tab, col, op, pg_temp.pages(tab, col, op) AS pages FROM expected;
SELECT is_empty(format($$ SELECT read.*, e.pages AS expected FROM expected e JOIN read USING (tab, col, op) WHERE tab = %L AND read.pages > e.pages * %s $$, tab, tolerance), name)
FROM (VALUES ('built', 1.1, 'a GiST index that is built on what is there reads few pages'), ('grown', 1.4, 'so does one that grew, where chance has a part'),
	('inverted', 1.1, 'and a GIN index reads those of the terms alone')) AS v (tab, tolerance, name);
SELECT is(count(*), 34::bigint, 'each operator is tried on each index') FROM read WHERE pages > 100;
SELECT * FROM finish();
ROLLBACK;
