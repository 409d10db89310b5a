-- Index scans find what sequential scans find: every kind of index that a set
-- or a term has, every operator that it serves, and queries that are empty,
-- full, of one term, like the data, at random, and NULL.  GCM_SMALL=10 asks the
-- first three and a tenth of the others.
-- SPDX-License-Identifier: PostgreSQL
\set small 1
\getenv small GCM_SMALL
BEGIN;
SELECT plan(30);
SELECT setseed(0.125);
SELECT set_config('test.small', :'small', true) \gset
SET LOCAL jit = off;

CREATE TEMP TABLE vocabulary (name text);
INSERT INTO vocabulary VALUES ('objective'), ('principle'), ('stakeholder'), ('commission'), ('country'), ('function'), ('structure');

CREATE FUNCTION pg_temp.run(commands text, vocabulary text) RETURNS void LANGUAGE plpgsql AS
	$$ BEGIN EXECUTE replace(commands, '_T', '_' || vocabulary); END $$;

-- Sets of few and of many terms, empty ones, duplicates and NULL
SELECT pg_temp.run($$
	CREATE TEMP TABLE source_T AS
		SELECT i, (SELECT coalesce(gcm_set_agg(t) FILTER (WHERE random() < CASE WHEN i % 10 = 9 THEN 0.9 ELSE 0.02 * (i % 10) END AND i > 0), '{}')
				   FROM unnest('all'::gcm_T_set) AS t) AS s
		FROM generate_series(1, 2000) AS i;
	UPDATE source_T SET s = NULL WHERE i % 20 = 0;
	UPDATE source_T SET s = (SELECT s FROM source_T WHERE i = 3) WHERE i % 20 = 1;
	CREATE TEMP TABLE data_T (s gcm_T_set, t gcm_T);

	CREATE TEMP TABLE query_T AS
		SELECT row_number() OVER () AS id, q, (gcm_T_set_to_terms('all'))[1 + row_number() OVER () % cardinality('all'::gcm_T_set)] AS t
		FROM (SELECT '{}'::gcm_T_set AS q UNION ALL SELECT 'all' UNION ALL SELECT NULL
			  UNION ALL (SELECT ARRAY[t]::gcm_T_set FROM unnest('all'::gcm_T_set) AS t LIMIT 3)
			  UNION ALL (SELECT s FROM source_T ORDER BY random() LIMIT 12)
			  UNION ALL (SELECT a.s | b.s FROM source_T a, source_T b WHERE a.i % 97 = 1 AND b.i % 89 = 1 ORDER BY random() LIMIT 6)
			  UNION ALL (SELECT ~s FROM source_T ORDER BY random() LIMIT 6)) AS q;
	UPDATE query_T SET t = NULL WHERE id = 3;
	DELETE FROM query_T WHERE id > 3 AND id % current_setting('test.small')::integer <> 0;
$$, name) FROM vocabulary;

-- The sets that match each query, summed up, and whether the index found them
CREATE FUNCTION pg_temp.matches(vocabulary text, condition text, use_index boolean, OUT sums jsonb, OUT by_index boolean)
LANGUAGE plpgsql AS $$
DECLARE
	query text := replace(format('SELECT q.id, count(*), sum(hashtext(d.%s::text)::bigint) FROM query_T q JOIN data_T d ON %s GROUP BY q.id ORDER BY q.id',
		CASE WHEN condition LIKE '%d.s%' THEN 's' ELSE 't' END, condition), '_T', '_' || vocabulary);
	plan json;
BEGIN
	PERFORM set_config(method, CASE WHEN use_index THEN 'on' ELSE 'off' END, true)
	FROM unnest('{enable_indexscan,enable_indexonlyscan,enable_bitmapscan}'::text[]) AS method;
	PERFORM set_config(method, CASE WHEN use_index THEN 'off' ELSE 'on' END, true)
	FROM unnest('{enable_seqscan,enable_hashjoin,enable_mergejoin,enable_memoize,enable_material}'::text[]) AS method;
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	by_index := plan::text LIKE '%tested_index%';
	EXECUTE format('SELECT jsonb_agg(m) FROM (%s) AS m', query) INTO sums;
END
$$;

-- An index made on the lesser half of the data, to which the rest is added, so
-- that what a page says of those below it grows, and one made on all of it
CREATE FUNCTION pg_temp.differences(vocabulary text, method text, conditions text[]) RETURNS TABLE (difference text) LANGUAGE plpgsql AS $$
DECLARE
	condition text;
	round text;
BEGIN
	FOREACH round IN ARRAY ARRAY['grown', 'built'] LOOP
		PERFORM pg_temp.run('TRUNCATE data_T; INSERT INTO data_T SELECT s, (SELECT t FROM unnest(s) AS t LIMIT 1) FROM source_T '
			|| CASE round WHEN 'grown' THEN 'ORDER BY s, i LIMIT 1000' ELSE '' END, vocabulary);
		PERFORM pg_temp.run(format('CREATE INDEX tested_index ON data_T USING %s', method), vocabulary);
		IF round = 'grown' THEN
			PERFORM pg_temp.run('INSERT INTO data_T SELECT s, (SELECT t FROM unnest(s) AS t LIMIT 1) FROM source_T ORDER BY s, i OFFSET 1000', vocabulary);
		END IF;
		FOREACH condition IN ARRAY conditions LOOP
			SELECT format('%s %s on %s', condition, round, method) INTO difference
			FROM pg_temp.matches(vocabulary, condition, true) AS i, pg_temp.matches(vocabulary, condition, false) AS s
			WHERE NOT i.by_index OR s.by_index OR i.sums IS DISTINCT FROM s.sums OR s.sums IS NULL;
			IF FOUND THEN RETURN NEXT; END IF;
		END LOOP;
		DROP INDEX tested_index;
	END LOOP;
END
$$;

SELECT is_empty(format($$ SELECT * FROM pg_temp.differences(%L, 'gin (s)', '{d.s @> q.q, d.s <@ q.q, d.s && q.q, d.s = q.q, d.s @> q.t, q.t <@ d.s, q.q <@ d.s}') $$, name),
	name || ': GIN') FROM vocabulary;
SELECT is_empty(format($$ SELECT d.* FROM (VALUES
	('gist (s)', '{d.s @> q.q, d.s <@ q.q, d.s && q.q, d.s = q.q, d.s @> q.t, q.t <@ d.s, q.q <@ d.s}'::text[]),
	('gist (t)', '{d.t = q.t, d.t < q.t, d.t <= q.t, d.t >= q.t, d.t > q.t}')) AS v (m, c), pg_temp.differences(%L, m, c) AS d $$, name),
	name || ': GiST') FROM vocabulary;
SELECT is_empty(format($$ SELECT d.* FROM (VALUES
	('brin (s) WITH (pages_per_range = 1)', '{d.s @> q.q, d.s <@ q.q, d.s && q.q, d.s = q.q, d.s @> q.t, q.t <@ d.s}'::text[]),
	('brin (t) WITH (pages_per_range = 1)', '{d.t = q.t, d.t < q.t, d.t <= q.t, d.t >= q.t, d.t > q.t}')) AS v (m, c), pg_temp.differences(%L, m, c) AS d $$, name),
	name || ': BRIN') FROM vocabulary;
SELECT is_empty(format($$ SELECT d.* FROM (VALUES
	('btree (s)', '{d.s = q.q, d.s < q.q, d.s <= q.q, d.s >= q.q, d.s > q.q}'::text[]), ('hash (s)', '{d.s = q.q}'),
	('btree (t)', '{d.t = q.t, d.t < q.t, d.t <= q.t, d.t >= q.t, d.t > q.t, d.t <@ q.q, q.q @> d.t}'), ('hash (t)', '{d.t = q.t}')) AS v (m, c), pg_temp.differences(%L, m, c) AS d $$, name),
	name || ': btree and hash') FROM vocabulary;

-- What only the first entry of a page has, when it is divided
CREATE TABLE rare (s gcm_objective_set);
CREATE INDEX ON rare USING gist (s);
INSERT INTO rare SELECT CASE n WHEN 0 THEN '{23}' WHEN 1 THEN '{1,22}' ELSE ARRAY[1 + n % 2]::gcm_objective_set END FROM generate_series(0, 600) AS n;
SET LOCAL enable_seqscan = off;
SET LOCAL enable_bitmapscan = on;
SELECT results_eq(format('SELECT s FROM rare WHERE s @> %L::gcm_objective', term), format('VALUES (%L::gcm_objective_set)', s), 'a GiST index that grew finds ' || s)
FROM (VALUES ('23', '{23}'), ('22', '{1,22}')) AS v (term, s);

SELECT * FROM finish();
ROLLBACK;
