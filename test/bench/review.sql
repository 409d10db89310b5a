-- Summaries of contributions beside what plain SQL does for the same answer.
-- GCM_BENCH_LARGE, set to anything, adds a table of ten times the rows.
-- SPDX-License-Identifier: PostgreSQL
SELECT setseed(0.5);
SELECT :rows / 10 AS tenth, :rows / 100 AS hundredth \gset

-- Where a query is compiled, it is with all that LLVM can do
SET jit_above_cost = 0;
SET jit_inline_above_cost = 0;
SET jit_optimize_above_cost = 0;

-- A contribution of one of 249 countries on some six objectives, one in twenty
-- without a country, one in twenty without objectives.  The rivals find the
-- same as core's own types.
CREATE TABLE bench.data AS
	WITH vocabulary AS MATERIALIZED (
		SELECT 'all'::gcm_country_set::gcm_country[] AS country,
			   ARRAY(SELECT ARRAY(SELECT o FROM generate_series(1, 12) AS o WHERE m >> (o - 1) & 1 = 1)::gcm_objective_set
					 FROM generate_series(0, 4095) AS m ORDER BY m) AS low,
			   ARRAY(SELECT ARRAY(SELECT o FROM generate_series(13, 23) AS o WHERE m >> (o - 13) & 1 = 1)::gcm_objective_set
					 FROM generate_series(0, 2047) AS m ORDER BY m) AS high
	)
	SELECT n AS id, mask, code, country[code] AS country, low[1 + (mask & 4095)] | high[1 + (mask >> 12)] AS objectives
	FROM (SELECT n, CASE WHEN random() > 0.05 THEN (random() * 8388607)::integer & (random() * 8388607)::integer END AS mask,
				 CASE WHEN random() > 0.05 THEN 1 + floor(249 * power(random(), 2))::smallint END::smallint AS code
		  FROM generate_series(1, :rows) AS n) AS random_row, vocabulary;
ALTER TABLE bench.data SET (parallel_workers = 2);
VACUUM ANALYZE bench.data;

-- A command that keeps the answer of a query, which is compiled if jit says so
CREATE FUNCTION bench.into(answer text, query text, jit boolean DEFAULT false) RETURNS text LANGUAGE sql
	RETURN format('DROP TABLE IF EXISTS %1$s; SET jit = %3$s; CREATE TEMP TABLE %1$s AS %2$s; SET jit = off', answer, query, jit);

-- Our query beside another that must give the same answer
CREATE FUNCTION bench.answer(topic text, ours text, rival text, theirs text, bound numeric DEFAULT NULL, runs integer DEFAULT 3,
							 jit boolean DEFAULT false)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text := bench.compare(topic, bench.into('our_answer', ours), rival, bench.into('their_answer', theirs, jit), bound, true, runs);
	differ boolean;
BEGIN
	EXECUTE 'SELECT count(*) > 0 FROM ((TABLE our_answer EXCEPT ALL TABLE their_answer)
									   UNION ALL (TABLE their_answer EXCEPT ALL TABLE our_answer)) AS difference' INTO differ;
	IF differ THEN
		RAISE EXCEPTION 'the answer of "%" is another', rival;
	END IF;
	RETURN line;
END
$$;

-- Best time of a command, in milliseconds
CREATE FUNCTION bench.best(command text, runs integer DEFAULT 5) RETURNS double precision LANGUAGE sql
	RETURN (SELECT min(bench.elapsed(command)) FROM generate_series(1, runs));

-- The expert's queries on an integer: 23 counts and 23 counts of distinct
-- countries.  per_term repeats a piece of SQL with each number from 1 to 23.
CREATE FUNCTION bench.per_term(piece text) RETURNS text LANGUAGE sql
	RETURN (SELECT string_agg(replace(piece, '?', k::text), ', ' ORDER BY k) FROM generate_series(1, 23) AS k);
CREATE FUNCTION bench.as_rows(source text) RETURNS text LANGUAGE sql
	RETURN format('SELECT k AS objective, contributions, countries FROM (SELECT ARRAY[%s] AS n, ARRAY[%s] AS d FROM %s) AS wide,
				   unnest(n, d) WITH ORDINALITY AS long (contributions, countries, k)',
				  bench.per_term('contributions_?'), bench.per_term('countries_?'), source);

CREATE TABLE bench.rival (name text, query text);
INSERT INTO bench.rival VALUES
	('FILTER by country, then summed', bench.as_rows(format(
		'(SELECT %s FROM (SELECT code, %s FROM bench.data GROUP BY code) AS by_country) AS total',
		bench.per_term('sum(n_?)::bigint AS contributions_?, count(code) FILTER (WHERE n_? > 0) AS countries_?'),
		bench.per_term('count(*) FILTER (WHERE mask & (1 << ? - 1) <> 0) AS n_?')))),
	('FILTER, and bit_or by country', bench.as_rows(format(
		'(SELECT %s FROM bench.data) AS n, (SELECT %s FROM (SELECT bit_or(mask) AS m FROM bench.data WHERE code IS NOT NULL GROUP BY code) AS by_country) AS d',
		bench.per_term('count(*) FILTER (WHERE mask & (1 << ? - 1) <> 0) AS contributions_?'),
		bench.per_term('count(*) FILTER (WHERE m & (1 << ? - 1) <> 0) AS countries_?')))),
	('by country and mask, then FILTER', bench.as_rows(format(
		'(SELECT %s FROM (SELECT code, %s FROM (SELECT code, mask, count(*) AS n FROM bench.data GROUP BY code, mask) AS g GROUP BY code) AS by_country) AS total',
		bench.per_term('coalesce(sum(n_?), 0)::bigint AS contributions_?, count(code) FILTER (WHERE n_? > 0) AS countries_?'),
		bench.per_term('sum(n) FILTER (WHERE mask & (1 << ? - 1) <> 0) AS n_?')))),
	('by country and a third of the mask', format(
		'SELECT k::bigint AS objective, coalesce(sum(n), 0)::bigint AS contributions, count(DISTINCT code) AS countries
		 FROM (SELECT code, CASE WHEN grouping(a) = 0 THEN a WHEN grouping(b) = 0 THEN b ELSE c END AS part,
					  CASE WHEN grouping(a) = 0 THEN 0 WHEN grouping(b) = 0 THEN 8 ELSE 16 END AS base, count(*) AS n
			   FROM (SELECT code, mask & 255 AS a, mask >> 8 & 255 AS b, mask >> 16 AS c FROM bench.data) AS thirds
			   GROUP BY GROUPING SETS ((code, a), (code, b), (code, c))) AS g
		 JOIN generate_series(1, 23) AS k ON k - 1 - base BETWEEN 0 AND 7 AND part & (1 << k - 1 - base) <> 0 GROUP BY k'));

\set summed 'SELECT gcm_review_agg(country, objectives) FROM bench.data'
\set answer 'SELECT objective::integer::bigint AS objective, contributions, countries::bigint FROM (SELECT gcm_review_agg(country, objectives) AS review FROM bench.data) AS r, gcm_review_by_objective(review)'

\echo One process, :rows rows
SELECT bench.compare('gcm_review_agg(country, objectives)', :'summed', 'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data', 1.6);
SELECT bench.compare('the same by country', :'summed' || ' GROUP BY country',
	'bit_or(integer) by country', 'SELECT bit_or(mask) FROM bench.data GROUP BY country', 1.5);
SELECT bench.compare('gcm_review_agg(objectives)', 'SELECT gcm_review_agg(objectives) FROM bench.data',
	'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data');
SELECT bench.compare('gcm_count_agg(objectives)', 'SELECT gcm_count_agg(objectives) FROM bench.data',
	'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data');
SELECT bench.compare('gcm_cooccurrence_agg(objectives)', 'SELECT gcm_cooccurrence_agg(objectives) FROM bench.data',
	'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data');

-- Each of the expert's queries, compiled and not; the fastest is the rival
CREATE TEMP TABLE race AS
	SELECT name || CASE WHEN jit THEN ', JIT' ELSE '' END AS name, query, jit, bench.best(bench.into('their_answer', query, jit), 2) AS ms
	FROM bench.rival, unnest(ARRAY[false, true]) AS jit;
SELECT format('  %s %s ms', rpad(name, 48), lpad(round(ms::numeric)::text, 8)) FROM race ORDER BY ms;
SELECT name AS rival, query AS theirs, jit FROM race ORDER BY ms LIMIT 1 \gset
SELECT bench.answer('counts and countries by objective', :'answer', :'rival', :'theirs', 2.5, 3, :'jit');

\echo Two workers
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SELECT bench.compare('gcm_review_agg(country, objectives)', :'summed', 'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data', 1.6);
SELECT bench.compare('the same by country', :'summed' || ' GROUP BY country',
	'bit_or(integer) by country', 'SELECT bit_or(mask) FROM bench.data GROUP BY country', 1.5);
DROP TABLE race;
CREATE TEMP TABLE race AS
	SELECT name || CASE WHEN jit THEN ', JIT' ELSE '' END AS name, query, jit, bench.best(bench.into('their_answer', query, jit), 2) AS ms
	FROM bench.rival, unnest(ARRAY[false, true]) AS jit;
SELECT name AS rival, query AS theirs, jit FROM race ORDER BY ms LIMIT 1 \gset
SELECT bench.answer('counts and countries by objective', :'answer', :'rival', :'theirs', 2.5, 3, :'jit');
SET parallel_leader_participation = off;
SELECT bench.compare('two workers', 'SET max_parallel_workers_per_gather = 2; ' || :'summed',
	'one worker', 'SET max_parallel_workers_per_gather = 1; ' || :'summed', 1.5, true);
SELECT bench.compare('bit_or(integer): two workers', 'SET max_parallel_workers_per_gather = 2; SELECT bit_or(mask) FROM bench.data',
	'one worker', 'SET max_parallel_workers_per_gather = 1; SELECT bit_or(mask) FROM bench.data', NULL, true);
RESET parallel_leader_participation;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
SET max_parallel_workers_per_gather = 0;

\echo Time a row, by number of rows
CREATE TABLE bench.tenth AS SELECT * FROM bench.data ORDER BY id LIMIT :tenth;
CREATE TABLE bench.hundredth AS SELECT * FROM bench.data ORDER BY id LIMIT :hundredth;
\getenv large GCM_BENCH_LARGE
\if :{?large}
CREATE TABLE bench.tenfold AS SELECT data.* FROM generate_series(1, 10), bench.data;
\endif
VACUUM ANALYZE;
SELECT format('  %s rows: %s ns', lpad(n::text, 10),
	round((bench.best(format('SELECT gcm_review_agg(country, objectives) FROM bench.%I', name), 3) * 1000000 / n)::numeric, 1))
FROM (SELECT relname AS name, reltuples::bigint AS n FROM pg_class
	  WHERE relnamespace = 'bench'::regnamespace AND relname IN ('hundredth', 'tenth', 'data', 'tenfold')) AS size ORDER BY n;
DROP TABLE IF EXISTS bench.tenfold;

\echo Summaries merged, of ten contributions each
CREATE TABLE bench.summary AS
	SELECT gcm_review_agg(country, objectives) AS plain, gcm_review_agg(country, objectives, principles) AS crossed
	FROM (SELECT id / 10 AS part, country, objectives, CASE id % 3 WHEN 0 THEN '{a,f}' WHEN 1 THEN '{g}' END::gcm_principle_set AS principles
		  FROM bench.data) AS contribution GROUP BY part;
CREATE TABLE bench.crossed AS SELECT crossed FROM bench.summary;
ALTER TABLE bench.summary DROP COLUMN crossed;
VACUUM FULL ANALYZE bench.summary;
VACUUM ANALYZE bench.crossed;
SELECT format('  %s: %s million a second, at least 1: %s', name, round(rate::numeric, 2), CASE WHEN rate >= 1 THEN 'kept' ELSE 'MISSED' END)
FROM (SELECT name, :tenth / bench.best(format('SELECT gcm_review_merge_agg(%I) FROM bench.%I', part, source)) / 1000 AS rate
	  FROM (VALUES (1, 'without cross counts', 'plain', 'summary'), (2, 'with cross counts', 'crossed', 'crossed')) AS v (n, name, part, source) ORDER BY n) AS merged;

\echo Windows over :tenth rows
\set moving 'ORDER BY id ROWS 9999 PRECEDING) FROM bench.tenth'
CREATE AGGREGATE bench.rescanning(gcm_objective_set) (
	SFUNC = gcm_count_accum, STYPE = bigint[], INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}'
);
SELECT bench.compare('gcm_count_agg, the last 10000 rows', 'SELECT gcm_count_agg(objectives) OVER (' || :'moving',
	'23 count(*), the last 10000 rows', 'SELECT ' || bench.per_term('count(*) FILTER (WHERE mask & (1 << ? - 1) <> 0) OVER w')
	|| ' FROM bench.tenth WINDOW w AS (ORDER BY id ROWS 9999 PRECEDING)', NULL, true, 3);
SELECT bench.compare('gcm_count_agg, the last 10000 rows', 'SELECT gcm_count_agg(objectives) OVER (' || :'moving',
	'the last 100 rows', 'SELECT gcm_count_agg(objectives) OVER (ORDER BY id ROWS 99 PRECEDING) FROM bench.tenth', 1.2);
SELECT bench.compare('gcm_review_agg(objectives), likewise', 'SELECT gcm_review_agg(objectives) OVER (' || :'moving',
	'the last 100 rows', 'SELECT gcm_review_agg(objectives) OVER (ORDER BY id ROWS 99 PRECEDING) FROM bench.tenth', 1.2, false, 3);
SELECT bench.compare('the last 10000 rows, 20000 rows in all', 'SELECT gcm_count_agg(objectives) OVER w FROM (SELECT * FROM bench.tenth LIMIT 20000) AS few WINDOW w AS (ORDER BY id ROWS 9999 PRECEDING)',
	'the same without an inverse', 'SELECT bench.rescanning(objectives) OVER w FROM (SELECT * FROM bench.tenth LIMIT 20000) AS few WINDOW w AS (ORDER BY id ROWS 9999 PRECEDING)', NULL, true, 1);

\echo What people write today
CREATE TABLE bench.listed AS SELECT code, objectives::integer[] AS objectives FROM bench.data;
VACUUM ANALYZE bench.listed;
SELECT bench.answer('counts and countries by objective', :'answer', 'integer[] and unnest',
	'SELECT o::bigint AS objective, count(*) AS contributions, count(DISTINCT code) AS countries FROM bench.listed, unnest(objectives) AS o GROUP BY o', 12, 1);

CREATE TABLE bench.contribution AS SELECT id, code FROM bench.data;
CREATE TABLE bench.contribution_objective AS SELECT id, o::integer AS objective FROM bench.data, unnest(objectives) AS o;
VACUUM ANALYZE bench.contribution, bench.contribution_objective;
SELECT bench.answer('counts and countries by objective', :'answer', 'a junction table',
	'SELECT objective::bigint, count(*) AS contributions, count(DISTINCT code) AS countries
	 FROM bench.contribution JOIN bench.contribution_objective USING (id) GROUP BY objective', 12, 1);
DROP TABLE bench.contribution, bench.contribution_objective;

CREATE TABLE bench.document AS SELECT jsonb_build_object('country', code, 'objectives', objectives) AS doc FROM bench.listed;
VACUUM ANALYZE bench.document;
SELECT bench.answer('counts and countries by objective', :'answer', 'jsonb',
	$$ SELECT o::bigint AS objective, count(*) AS contributions, count(DISTINCT doc ->> 'country') AS countries
	   FROM bench.document, jsonb_array_elements_text(nullif(doc -> 'objectives', 'null')) AS o GROUP BY o $$, 12, 1);
DROP TABLE bench.document;

\echo Other types
-- A test of each objective by country, then summed: the fastest form for them
CREATE FUNCTION bench.by_country(test text, source text) RETURNS text LANGUAGE sql
	RETURN bench.as_rows(format('(SELECT %s FROM (SELECT code, %s FROM %s GROUP BY code) AS by_country) AS total',
		bench.per_term('sum(n_?)::bigint AS contributions_?, count(code) FILTER (WHERE n_? > 0) AS countries_?'),
		bench.per_term('count(*) FILTER (WHERE ' || test || ') AS n_?'), source));
CREATE TABLE bench.bits AS SELECT code, mask::bit(23) AS bits FROM bench.data;
VACUUM ANALYZE bench.bits;
SELECT bench.answer('counts and countries by objective', :'answer', 'bit(23)', bench.by_country('get_bit(bits, 23 - ?) = 1', 'bench.bits'), NULL, 1);
DROP TABLE bench.bits;

SELECT count(*) FILTER (WHERE name = 'intarray') = 1 AS has_intarray, count(*) FILTER (WHERE name = 'hll') = 1 AS has_hll
FROM pg_available_extensions \gset
\if :has_intarray
CREATE EXTENSION intarray;
SELECT bench.answer('counts and countries by objective', :'answer', 'intarray', bench.by_country($$objectives @> '{?}'$$, 'bench.listed'), NULL, 1);
\else
\echo intarray is not installed
\endif
DROP TABLE bench.listed;

\if :has_hll
CREATE EXTENSION hll;
\set estimates 'hll_cardinality(hll_add_agg(hll_hash_smallint(code)) FILTER (WHERE mask & (1 << ? - 1) <> 0)) AS countries_?'
SELECT bench.compare('distinct countries, exact, and counts', bench.into('our_answer', :'answer'),
	'distinct countries estimated by hll', bench.into('their_answer', 'SELECT ' || bench.per_term(:'estimates') || ' FROM bench.data'), 1, true, 1);
SELECT format('  an estimate of hll is off by up to %s countries of 249', round(max(abs(estimate::numeric - countries)), 1))
FROM their_answer, jsonb_each_text(to_jsonb(their_answer)) AS e (name, estimate), our_answer WHERE name = 'countries_' || objective;
\else
\echo hll is not installed (on Debian: postgresql-15-hll)
\endif

-- Text: as JSON for people, and short, as dumps and other servers may have it
CREATE TABLE bench.summaries AS SELECT gcm_review_agg(country, objectives, 'all'::gcm_principle_set) AS review
	FROM (SELECT country, objectives, row_number() OVER () % 200 AS n FROM bench.data) AS numbered GROUP BY n;
CREATE TABLE bench.texts AS SELECT review::text AS json, gcm_review_send(review)::text AS hex FROM bench.summaries;
SELECT bench.compare('text::gcm_review', 'SELECT count(json::gcm_review) FROM bench.texts',
	'text::jsonb', 'SELECT count(json::jsonb) FROM bench.texts', 1.00);
SELECT bench.compare('short text::gcm_review', 'SELECT count(hex::gcm_review) FROM bench.texts',
	'text::bytea', 'SELECT count(hex::bytea) FROM bench.texts');
