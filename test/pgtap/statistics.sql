-- What ANALYZE keeps of columns of sets, and the planner's estimates where that
-- is all there is to know: both to the row, beside what is counted.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(58);

-- Few sets, each many times, with NULLs; some sets once; and at the lowest
-- statistics target more sets of countries than are kept
CREATE FUNCTION pg_temp.set_of(n integer, factor integer) RETURNS gcm_objective_set LANGUAGE SQL IMMUTABLE AS
	$$ SELECT ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE (n * n % factor + 3) * (o + n % factor) % 11 < 2)::gcm_objective_set $$;
CREATE FUNCTION pg_temp.countries_of(n integer, factor integer) RETURNS gcm_country_set LANGUAGE SQL IMMUTABLE AS
	$$ SELECT ARRAY(SELECT t FROM unnest('{AFG,MAR,ESP,FRA,ZWE,BRA,KEN}'::gcm_country_set) WITH ORDINALITY AS u (t, i) WHERE (n % factor * 37) >> i::integer & 1 = 1)::gcm_country_set $$;
CREATE TEMP TABLE known AS
SELECT n, CASE WHEN n % 8 > 0 THEN pg_temp.set_of(n, 29) END AS s, CASE WHEN n % 5 > 0 THEN pg_temp.countries_of(n, 17) END AS c,
	   CASE WHEN n % 3 > 0 THEN (1 + n * n % 13)::gcm_objective END AS o, ((ARRAY['MAR', 'ESP', 'FRA', 'DEU'])[1 + n * n % 4])::gcm_country AS country
FROM generate_series(1, 1200) AS n;
CREATE TEMP TABLE other AS
SELECT n, CASE WHEN n % 7 > 0 THEN pg_temp.set_of(n, 19) END AS s, pg_temp.countries_of(n, 23) AS c,
	   CASE WHEN n % 2 > 0 THEN (2 + n * n % 9)::gcm_objective END AS o, ((ARRAY['MAR', 'ZWE'])[1 + n * n % 2])::gcm_country AS country
FROM generate_series(1, 300) AS n;
CREATE TEMP TABLE once AS
SELECT n, CASE WHEN n > 20 THEN pg_temp.set_of(n % 7, 29) WHEN n > 2 THEN ARRAY[n, n + 1]::gcm_objective_set END AS s,
	   CASE WHEN n > 20 THEN pg_temp.countries_of(n % 7, 17) WHEN n > 2 THEN (gcm_country_set_to_terms('all'))[n:n + 1]::gcm_country_set END AS c
FROM generate_series(1, 60) AS n;
CREATE TEMP TABLE many AS
SELECT n, NULL::gcm_objective_set AS s,
	   (gcm_country_set_to_terms('all'))[1 + CASE WHEN n < 150 THEN n % 50 ELSE n - 70 END:2 + CASE WHEN n < 150 THEN n % 50 ELSE n - 70 END]::gcm_country_set AS c
FROM generate_series(1, 300) AS n;
ALTER TABLE many ALTER n SET STATISTICS 1, ALTER s SET STATISTICS 1, ALTER c SET STATISTICS 1;
CREATE TEMP TABLE exact AS SELECT (gcm_country_set_to_terms('all'))[n / 2:n / 2 + n % 3]::gcm_country_set AS c FROM generate_series(2, 41) AS n;
INSERT INTO exact TABLE exact;
ALTER TABLE exact ALTER c SET STATISTICS 1;
DELETE FROM exact WHERE c NOT IN (SELECT DISTINCT c FROM exact ORDER BY c LIMIT 30);
SELECT count(DISTINCT s) AS n FROM once \gset
ALTER TABLE once ALTER s SET (n_distinct = :n);
ANALYZE known, other, once, many, exact;

-- What is kept of a column, by the kind of statistics
CREATE FUNCTION pg_temp.kept(tab regclass, col name, kind integer, OUT items text[], OUT numbers real[]) LANGUAGE SQL AS $$
	SELECT v::text::text[], n FROM pg_statistic st JOIN pg_attribute a ON attrelid = starelid AND attnum = staattnum,
		LATERAL (VALUES (stakind1, stavalues1::text, stanumbers1), (stakind2, stavalues2::text, stanumbers2), (stakind3, stavalues3::text, stanumbers3),
						(stakind4, stavalues4::text, stanumbers4), (stakind5, stavalues5::text, stanumbers5)) AS slot (k, v, n)
	WHERE starelid = tab AND attname = col AND k = kind
$$;
-- What should be, counted by SQL
CREATE FUNCTION pg_temp.counted_sets(tab regclass, col name, room integer, OUT items text[], OUT numbers real[]) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($q$
		WITH sets AS (
			SELECT %1$I AS s, count(*) AS n, row_number() OVER (ORDER BY count(*) DESC, %1$I) AS place, count(*) OVER () AS sets
			FROM %2$s WHERE %1$I IS NOT NULL GROUP BY %1$I
		), own AS (
			SELECT * FROM sets WHERE n > 1 AND (sets <= $1 OR place <= $1 / 2)
		), sizes AS (
			SELECT (SELECT count(*) FROM own) AS nown, least(max(sets), $1) - (SELECT count(*) FROM own) AS nothers, max(sets) AS sets FROM sets
		), picked AS (
			SELECT s, place FROM own
			UNION ALL
			SELECT s, place FROM sizes CROSS JOIN generate_series(0, nothers - 1) AS i JOIN sets ON place = 1 + nown + i * (sizes.sets - nown) / greatest(nothers, 1)
		)
		SELECT (SELECT array_agg(s::text ORDER BY place) FROM picked),
			   (SELECT array_agg((n::double precision / total)::real ORDER BY place) FROM own, (SELECT count(*) AS total FROM %2$s) AS t) ||
			   (SELECT CASE nothers WHEN 0 THEN 0 ELSE ((SELECT sum(n) FROM sets) - (SELECT coalesce(sum(n), 0) FROM own))::real / nothers / (SELECT count(*) FROM %2$s) END::real FROM sizes)
	$q$, col, tab) INTO items, numbers USING room;
END
$$;
CREATE FUNCTION pg_temp.counted_terms(tab regclass, col name, OUT items text[], OUT numbers real[]) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($q$
		SELECT array_agg(t::text ORDER BY t), array_agg(share ORDER BY t) || min(share) || max(share) || 0::real
		FROM (SELECT t, (count(*)::real / (SELECT count(%1$I) FROM %2$s))::real AS share FROM %2$s, unnest(%1$I) AS t GROUP BY t) AS counted
	$q$, col, tab) INTO items, numbers;
END
$$;
CREATE TEMP TABLE kept_of (tab text, col name, room integer);
INSERT INTO kept_of VALUES ('known', 's', 300), ('known', 'c', 3000), ('once', 's', 3000), ('once', 'c', 3000), ('many', 'c', 30), ('exact', 'c', 30);
SELECT results_eq(
	$$ SELECT tab, col, k.items, k.numbers FROM kept_of, pg_temp.kept(tab::regclass, col, 24173) AS k ORDER BY 1, 2 $$,
	$$ SELECT tab, col, k.items, k.numbers FROM kept_of, pg_temp.counted_sets(tab::regclass, col, room) AS k ORDER BY 1, 2 $$,
	'sets are kept with their shares, the most common first, and a selection of the others');
SELECT results_eq(
	$$ SELECT tab, col, k.items, k.numbers FROM kept_of, pg_temp.kept(tab::regclass, col, 4) AS k ORDER BY 1, 2 $$,
	$$ SELECT tab, col, k.items, k.numbers FROM kept_of, pg_temp.counted_terms(tab::regclass, col) AS k ORDER BY 1, 2 $$,
	'so are terms, followed by the least and the greatest share');
SELECT is(count(DISTINCT c), 30::bigint, 'there are as many sets as are kept') FROM exact;
SELECT is_empty($$
	SELECT starelid::regclass, staattnum FROM pg_statistic st JOIN pg_attribute a ON attrelid = starelid AND attnum = staattnum
	WHERE starelid IN ('known'::regclass, 'once'::regclass) AND attname IN ('s', 'c') AND NOT EXISTS (
		SELECT FROM (VALUES (stakind1, staop1), (stakind2, staop2), (stakind3, staop3), (stakind4, staop4), (stakind5, staop5)) AS slot (kind, op)
		WHERE kind = 4 AND op::regoperator = CASE attname WHEN 's' THEN '=(gcm_objective,gcm_objective)' ELSE '=(gcm_country,gcm_country)' END::regoperator)
$$, '... with the operator by which they are equal');
SELECT ok(k IS NULL, 'nothing is kept of a column of NULLs') FROM pg_temp.kept('many', 's', 24173) AS k;
SELECT cmp_ok(cardinality((k).items), '>', 10, format('there are sets of %s.%s', tab, col)) FROM kept_of, pg_temp.kept(tab::regclass, col, 24173) AS k;

-- Estimates of queries, beside the rows that there are: where all is known they
-- are the same, but that no estimate is below one row
CREATE FUNCTION pg_temp.rows_of(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) SELECT ' || query INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END
$$;
CREATE FUNCTION pg_temp.count_of(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	rows bigint;
BEGIN
	EXECUTE 'SELECT count(*) ' || query INTO rows;
	RETURN rows;
END
$$;
CREATE TEMP TABLE query AS
SELECT format('FROM known WHERE %I %s %L', col, op, value) AS query FROM (
	SELECT 's' AS col, s::text AS value FROM known UNION SELECT 's', s::text FROM other UNION SELECT 's', unnest('{"{}",all,"{1,23}","{4}"}'::text[])
	UNION SELECT 'c', c::text FROM known UNION SELECT 'c', c::text FROM other UNION SELECT 'c', unnest('{"{}",all,"{MAR,DEU}","{DEU}"}'::text[])) AS v,
	unnest('{@>,<@,&&,=}'::text[]) AS op WHERE value IS NOT NULL
UNION SELECT format('FROM known WHERE %L %s %I', value, op, col) FROM (
	SELECT 's' AS col, s::text AS value FROM other UNION SELECT 'c', c::text FROM other) AS v, unnest('{@>,<@,&&,=}'::text[]) AS op WHERE value IS NOT NULL
UNION SELECT format('FROM known WHERE s @> %L::gcm_objective', t) FROM unnest('all'::gcm_objective_set) AS t
UNION SELECT format('FROM known WHERE %L::gcm_country <@ c', t) FROM unnest('{AFG,MAR,ZWE,DEU}'::gcm_country_set) AS t
UNION SELECT format('FROM known WHERE o <@ %L::gcm_objective_set', s) FROM other WHERE s IS NOT NULL
UNION SELECT format('FROM %s a, %s b WHERE a.%s %s b.%3$s', a, b, col, op)
	FROM unnest('{known,other}'::text[]) AS a, unnest('{known,other}'::text[]) AS b, unnest('{s,c}'::text[]) AS col, unnest('{@>,<@,&&}'::text[]) AS op
UNION SELECT format('FROM %s a, %s b WHERE a.s @> b.o', a, b) FROM (VALUES ('known', 'other'), ('other', 'known'), ('known', 'known')) AS v (a, b)
UNION SELECT format('FROM %s a, %s b WHERE a.country <@ b.c', a, b) FROM (VALUES ('known', 'other'), ('other', 'known'), ('known', 'known')) AS v (a, b);
SELECT cmp_ok(count(*), '>', 300::bigint, 'many queries are tried') FROM query;
SELECT is_empty('SELECT query, estimate, rows FROM (SELECT query, pg_temp.rows_of(query) AS estimate, pg_temp.count_of(query) AS rows FROM query OFFSET 0) AS q
	WHERE estimate <> greatest(rows, 1)', 'where all is known, a query has as many rows as is estimated');

-- Of a term, all rows are counted, however few of the sets are kept
SELECT is_empty($$ SELECT * FROM (SELECT t, pg_temp.rows_of(format('FROM many WHERE c @> %L::gcm_country', t)) AS estimate, count(*) AS rows
									FROM many, unnest(c) AS t GROUP BY t OFFSET 0) AS q WHERE estimate <> rows $$,
	'where few sets are kept, a term is estimated to the row');

-- Sets that were seen once, in a table of so many rows that half of one shows
CREATE FUNCTION pg_temp.share(condition text) RETURNS numeric LANGUAGE SQL AS
	$$ SELECT round(pg_temp.rows_of('FROM once WHERE ' || condition)::numeric / pg_temp.rows_of('FROM once'), 5) $$;
UPDATE pg_class SET reltuples = reltuples * 10000 WHERE oid = 'once'::regclass;
SELECT is(pg_temp.share('s @> ''{9,10}'''), round(1 / 60.0, 5), 'a set that was seen once has its share');
SELECT is(pg_temp.share('s && ''{9,10}'''), round((SELECT count(*) FROM once WHERE s && '{9,10}') / 60.0, 5), '... beside others');
SELECT is(pg_temp.share('s @> ''{9,13}'''), round(1 / 120.0, 5), 'what was not seen is half as common');
SELECT is(pg_temp.share('s = ''{9,10}'''), round(1 / 60.0, 5), 'a set that was seen once is as common as others');
SELECT is(pg_temp.share('s = ''{9,13}'''), round(1 / 60.0, 5), '... so is one that was not seen');
SELECT is(pg_temp.share(format('s = %L', pg_temp.set_of(3, 29))), round((SELECT count(*) FROM once WHERE s = pg_temp.set_of(3, 29)) / 60.0, 5),
	'and a set with its own share has that');

-- A value that is not known when the query is planned is like those that there are
SET LOCAL plan_cache_mode = force_generic_plan;
CREATE FUNCTION pg_temp.generic_rows(tab text, condition text, type text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE format('PREPARE generic(%s) AS SELECT FROM %s WHERE %s', type, tab, condition);
	EXECUTE 'EXPLAIN (FORMAT JSON) EXECUTE generic(NULL)' INTO plan;
	DEALLOCATE generic;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END
$$;
SELECT is_empty($$
	SELECT * FROM (
		SELECT col, op, pg_temp.generic_rows('known', format('%s %s $1', col, op), CASE col WHEN 's' THEN 'gcm_objective_set' ELSE 'gcm_country_set' END) AS estimate,
			   round(pg_temp.count_of(format('FROM known a, known b WHERE a.%s %s b.%1$s', col, op))::numeric / pg_temp.count_of(format('FROM known WHERE %s IS NOT NULL', col))) AS rows
		FROM unnest('{s,c}'::text[]) AS col, unnest('{@>,<@,&&}'::text[]) AS op OFFSET 0) AS q
	WHERE estimate <> rows
$$, 'a set that is not known is like those of the column');
SELECT is(pg_temp.generic_rows('known', 's @> $1', 'gcm_objective'), (SELECT round(avg(n)) FROM (SELECT count(*) AS n FROM known, unnest(s) AS t GROUP BY t) AS counted)::bigint,
	'so is a term');
SELECT is(pg_temp.generic_rows('known', 'o <@ $1', 'gcm_objective_set'), (SELECT round(5 * count(o)::numeric / count(DISTINCT o)) FROM known)::bigint, 'a column of terms has five of such a set');

SELECT is(pg_temp.generic_rows('known', 'country <@ $1', 'gcm_country_set'), 1200::bigint, '... and one of four terms, all that there are');

-- EXISTS: inner rows that differ each match as they do
CREATE TEMP TABLE inside AS SELECT s, c, '7'::gcm_objective AS o, 'MAR'::gcm_country AS country FROM (
	SELECT row_number() OVER (ORDER BY s) AS n, s FROM (SELECT DISTINCT s FROM known WHERE cardinality(s) > 2) AS d) AS a
	FULL JOIN (SELECT row_number() OVER (ORDER BY c) AS n, c FROM (SELECT DISTINCT c FROM known WHERE cardinality(c) = 2) AS d) AS b USING (n) WHERE n < 8;
ANALYZE inside;
SELECT is_empty($$
	SELECT * FROM (
		SELECT condition, neg, pg_temp.rows_of(q) AS estimate, pg_temp.count_of(q) AS rows
		FROM unnest(ARRAY['a.s @> b.s', 'a.s <@ b.s', 'a.s && b.s', 'b.s @> a.s', 'a.c @> b.c', 'a.c <@ b.c', 'b.c && a.c', 'a.s @> b.o', 'b.country <@ a.c', 'a.o <@ b.s']) AS condition,
			 unnest(ARRAY['', 'NOT ']) AS neg, format('FROM known a WHERE %sEXISTS (SELECT FROM inside b WHERE %s)', neg, condition) AS q OFFSET 0) AS q
	WHERE estimate NOT BETWEEN rows - 1 AND rows + 1
$$, 'as many rows find a match as do');

CREATE TEMP TABLE void AS SELECT '{}'::gcm_objective_set AS s FROM generate_series(1, 1000);
ANALYZE void;

-- unnest() has the mean number of terms, as a whole number
SELECT is(pg_temp.rows_of('FROM known, unnest(s)'), 1200 * (SELECT round(sum(cardinality(s)) / 1200.0) FROM known)::bigint, 'unnest of a column has as many rows as there are terms, in the mean');
SELECT is(pg_temp.rows_of('FROM void, known, unnest(known.s)'), 1000 * 1200 * (SELECT round(sum(cardinality(s)) / 1200.0) FROM known)::bigint, '... wherever its table stands');
SELECT is(pg_temp.rows_of('FROM once, unnest(c)'), pg_temp.rows_of('FROM once') * (SELECT round(sum(cardinality(c)) / 60.0) FROM once)::bigint, '... and that of sets, some of which were seen once');
SELECT is(pg_temp.rows_of('FROM unnest(''{3,7,9}''::gcm_objective_set)'), 3::bigint, 'and that of a value as many as there are');
SELECT is(pg_temp.rows_of('FROM unnest(NULL::gcm_country_set)'), 1::bigint, '... if any');

-- Where nothing is known
CREATE TEMP TABLE blank AS SELECT * FROM known;
ANALYZE blank (n);
SELECT is(pg_temp.rows_of('FROM blank, unnest(s)'), (1200 * prorows)::bigint, 'unnest of a column of which nothing is known has the rows of the function')
FROM pg_proc WHERE oid = 'unnest(gcm_objective_set)'::regprocedure;
SELECT is(pg_temp.rows_of('FROM blank a, blank b WHERE a.s && b.s'), (1200 * 1200 * 0.01)::bigint, 'of columns of which nothing is known, one pair of a hundred matches');
SELECT is(pg_temp.rows_of('FROM blank a, known b WHERE a.s && b.s'), (1200 * 1050 * 0.01)::bigint, '... but no NULL');
SELECT is(pg_temp.generic_rows('blank', 'o <@ $1', 'gcm_objective_set'), (1200 * 5 / 200)::bigint, 'a column of terms of which nothing is known has the planner''s two hundred');
SELECT is(pg_temp.rows_of('FROM known a, blank b WHERE a.s @> b.o'),
	(SELECT round(sum(n) / 23.0 * 1200) FROM (SELECT count(*) AS n FROM known, unnest(s) AS t GROUP BY t) AS held)::bigint, 'but no more than there are objectives');

-- Sets that have no term
SELECT is(pg_temp.rows_of('FROM void WHERE s @> ''3''::gcm_objective'), 1::bigint, 'no set has a term where all are empty');
SELECT is(pg_temp.generic_rows('void', 's @> $1', 'gcm_objective'), 10::bigint, '... one of a hundred, if it is not known');
SELECT is(pg_temp.rows_of('FROM void a, known b WHERE a.s @> b.o'), (1000 * 800 * 0.01)::bigint, '... and of a column');

-- A vocabulary of more terms than the planner's two hundred
SELECT is(pg_temp.rows_of('FROM known a, blank b WHERE a.c @> b.country'),
	(SELECT round(sum(n) / 200.0 * 1200) FROM (SELECT count(*) AS n FROM known, unnest(c) AS t GROUP BY t) AS held)::bigint, 'of countries there may be two hundred');

-- What is NULL as far as the planner can tell, what depends on both sides, and
-- unnest() by another name
SELECT is(pg_temp.rows_of(format('FROM known WHERE %s @> current_setting(%L, true)::%s', col, 'test.none', type)), 1::bigint, format('nothing holds NULL: %s in %s', type, col))
FROM (VALUES ('s', 'gcm_objective_set'), ('s', 'gcm_objective'), ('c', 'gcm_country_set'), ('c', 'gcm_country')) AS v (col, type);
SELECT is(pg_temp.rows_of('FROM known a WHERE EXISTS (SELECT FROM inside b WHERE a.s @> (a.s | b.s))'), (1050 * 0.01)::bigint, 'a row exists that depends on both');
CREATE OPERATOR @@@ (FUNCTION = unnest, RIGHTARG = gcm_objective_set);
SELECT is(pg_temp.rows_of('FROM (SELECT @@@ ''{3,7}''::gcm_objective_set) AS t'), prorows::bigint, 'an operator has the rows of its function')
FROM pg_proc WHERE oid = 'unnest(gcm_objective_set)'::regprocedure;

-- Statistics of other rows than there are
CREATE TEMP TABLE twice AS SELECT ARRAY[1 + n % 20, 1 + n / 20 % 20, 21]::gcm_objective_set AS s FROM generate_series(0, 799) AS n;
CREATE TEMP TABLE odd AS SELECT ARRAY[n % 6 + 1, 7 + n / 6]::gcm_objective_set AS s FROM generate_series(0, 59) AS n;
CREATE TEMP TABLE lone AS SELECT '{23}'::gcm_objective_set AS s FROM generate_series(1, 1000);
CREATE TEMP TABLE changed AS SELECT s FROM lone;
ALTER TABLE odd ALTER s SET (n_distinct = 1);
ANALYZE twice, odd, lone, changed;
SELECT is(pg_temp.rows_of('FROM odd WHERE s = ''{1,7}'''), 1::bigint, 'there are no fewer sets than were seen, whatever is said of them');
TRUNCATE changed;
INSERT INTO changed SELECT s FROM odd;
CREATE UNIQUE INDEX ON changed (s);
SELECT is(pg_temp.rows_of('FROM changed WHERE s = ''{23}'''), 1::bigint, 'what is unique is there once');

-- A pair that nobody saw is half as common as one, unless all were seen: of
-- "twice", there are more sets than a join tries; of "odd", each was seen once
SELECT is(pg_temp.rows_of(q), greatest(round(rows / 2.0 / pairs), 1)::bigint, q)
FROM (VALUES ('FROM twice a, lone b WHERE a.s && b.s', 800 * 1000, 192), ('FROM lone a, twice b WHERE a.s && b.s', 800 * 1000, 192),
			 ('FROM odd a, lone b WHERE a.s && b.s', 60 * 1000, 60), ('FROM lone a, odd b WHERE a.s && b.s', 60 * 1000, 60),
			 ('FROM lone a, void b WHERE a.s && b.s', 0, 1)) AS v (q, rows, pairs);

-- Of more sets than a join tries, the most common stands for itself, and each of
-- the others that are tried, the last of them too, for as many of them
CREATE TEMP TABLE wide AS SELECT '{22}'::gcm_objective_set AS s FROM generate_series(1, 300)
	UNION ALL SELECT s FROM (SELECT DISTINCT s FROM twice ORDER BY s LIMIT 199) AS t, generate_series(1, 2)
	UNION ALL SELECT '{23}' FROM generate_series(1, 2);
CREATE TEMP TABLE common AS SELECT '{22}'::gcm_objective_set AS s FROM lone;
ANALYZE wide, common;
SELECT is(pg_temp.rows_of(format(q, a, b)), rows, format(q, a, b))
FROM (VALUES ('common', 300 * 1000::bigint), ('lone', round(400 * 1000 / 191.0)::bigint)) AS v (b, rows), unnest('{FROM wide a\, %2$s b WHERE a.s && b.s,FROM %2$s a\, wide b WHERE a.s && b.s}'::text[]) AS q, (VALUES ('wide')) AS w (a);

-- Each of sets that were seen once is as common as the next, where more are said
-- to be there
CREATE TEMP TABLE more AS SELECT s FROM odd;
ALTER TABLE more ALTER s SET (n_distinct = 120);
ANALYZE more;
UPDATE pg_class SET reltuples = 600000 WHERE oid = 'more'::regclass;
SELECT is_empty($$ SELECT s, estimate FROM (SELECT s, pg_temp.rows_of(format('FROM more WHERE s = %L', s)) AS estimate, pg_temp.rows_of('FROM more') AS rows FROM odd) AS e
	WHERE estimate <> round(rows / 120.0) $$, 'each set that was seen once is estimated as the next');

-- Where the type of the terms is not found by its name, the sets alone are kept
ALTER TYPE gcm_principle_set RENAME TO few;
CREATE DOMAIN f AS gcm_principle;
CREATE TEMP TABLE renamed AS SELECT '{a,b}'::few AS s FROM generate_series(1, 100);
ANALYZE renamed;
SELECT ok(k.items IS NOT NULL AND t.items IS NULL, 'of a type that bears another name, the sets are kept')
FROM pg_temp.kept('renamed', 's', 24173) AS k, pg_temp.kept('renamed', 's', 4) AS t;

SELECT * FROM finish();
ROLLBACK;
