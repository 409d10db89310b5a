-- Sets of objectives beside the same bits as an integer, and the same
-- numbers in an array with core's operators and with those of intarray
-- SPDX-License-Identifier: PostgreSQL
CREATE EXTENSION IF NOT EXISTS intarray;

CREATE TABLE bench.data AS
	SELECT mask, objectives, objectives::integer[] AS numbers
	FROM (SELECT mask, ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE mask >> (o - 1) & 1 = 1)::gcm_objective_set AS objectives
		  FROM (SELECT floor(random() * 8388608)::integer & floor(random() * 8388608)::integer AS mask
				FROM generate_series(1, :rows)) AS random_mask) AS made;
VACUUM ANALYZE bench.data;
-- Ten thousand different sets, as in real records, for grouping
CREATE TABLE bench.grouped AS SELECT g.mask, g.objectives
	FROM bench.data d JOIN (SELECT row_number() OVER () AS n, mask, objectives FROM bench.data LIMIT 10000) AS g ON g.n = 1 + abs(hashint4(d.mask)) % 10000;
VACUUM ANALYZE bench.grouped;

SELECT bench.compare('gcm_union_agg(set)', 'SELECT gcm_union_agg(objectives) FROM bench.data',
	'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data', 1.10);
SELECT bench.compare('set @> ''{3,7}''', $$ SELECT count(*) FROM bench.data WHERE objectives @> '{3,7}' $$,
	'mask & 68 = 68', 'SELECT count(*) FROM bench.data WHERE mask & 68 = 68', 1.10);
SELECT bench.compare('ORDER BY set', 'SELECT objectives FROM bench.data ORDER BY objectives OFFSET 1000000000',
	'ORDER BY integer', 'SELECT mask FROM bench.data ORDER BY mask OFFSET 1000000000', 1.10, runs => 3);
SELECT bench.compare('GROUP BY set', 'SELECT count(*) FROM (SELECT objectives, count(*) FROM bench.grouped GROUP BY objectives) AS g',
	'GROUP BY integer', 'SELECT count(*) FROM (SELECT mask, count(*) FROM bench.grouped GROUP BY mask) AS g', 1.10);

-- Text input, of the same sets: '{3,7,12}' does for both
CREATE TABLE bench.texts AS SELECT objectives::text AS t FROM bench.data LIMIT :rows / 10;
VACUUM ANALYZE bench.texts;
SELECT bench.compare('text::set', 'SELECT count(t::gcm_objective_set) FROM bench.texts',
	'text::integer[]', 'SELECT count(t::integer[]) FROM bench.texts', 1.00);
SELECT bench.compare('set::text', 'SELECT count(objectives::text) FROM bench.data',
	'integer[]::text', 'SELECT count(numbers::text) FROM bench.data', 1.00, runs => 2);

-- GIN
SELECT bench.compare('CREATE INDEX USING gin (set)', 'CREATE INDEX set_gin ON bench.data USING gin (objectives)',
	'the same of intarray', 'CREATE INDEX numbers_gin ON bench.data USING gin (numbers gin__int_ops)', 1.00,
	runs => 2, before => 'DROP INDEX IF EXISTS bench.set_gin, bench.numbers_gin');
CREATE INDEX IF NOT EXISTS set_gin ON bench.data USING gin (objectives);
CREATE INDEX IF NOT EXISTS numbers_gin ON bench.data USING gin (numbers gin__int_ops);
SELECT format('GIN index of sets: %s, of intarray: %s', pg_size_pretty(pg_relation_size('bench.set_gin')), pg_size_pretty(pg_relation_size('bench.numbers_gin')));
SET enable_seqscan = off;
SELECT bench.compare(format('GIN: set @> %L', q), format('SELECT count(*) FROM bench.data WHERE objectives @> %L', q),
	'the same of intarray', format('SELECT count(*) FROM bench.data WHERE numbers @> %L::integer[]', q), 1.00, runs => 3)
FROM unnest('{"{3}","{3,7}","{2,3,5,7,11,13}"}'::text[]) AS q;
SELECT bench.compare('GIN: set && ''{3,7}''', $$ SELECT count(*) FROM bench.data WHERE objectives && '{3,7}' $$,
	'the same of intarray', $$ SELECT count(*) FROM bench.data WHERE numbers && '{3,7}'::integer[] $$, 1.00, runs => 3);

-- GiST, which answers from the index alone
DROP INDEX bench.set_gin, bench.numbers_gin;
SELECT bench.compare('CREATE INDEX USING gist (set)', 'CREATE INDEX set_gist ON bench.data USING gist (objectives)',
	'USING btree (integer)', 'CREATE INDEX mask_btree ON bench.data USING btree (mask)',
	runs => 1, before => 'DROP INDEX IF EXISTS bench.set_gist, bench.mask_btree');
CREATE INDEX IF NOT EXISTS set_gist ON bench.data USING gist (objectives);
VACUUM bench.data;
SELECT bench.compare('GiST: set @> ''{2,3,5,7,11,13}''', $$ SELECT count(*) FROM bench.data WHERE objectives @> '{2,3,5,7,11,13}' $$,
	'sequential scan of integer', $$ SELECT count(*) FROM bench.data WHERE mask & 5206 = 5206 $$, runs => 3);
SELECT bench.compare('GiST: set <@ ''{1-8}''', $$ SELECT count(*) FROM bench.data WHERE objectives <@ '{1-8}' $$,
	'sequential scan of integer', $$ SELECT count(*) FROM bench.data WHERE mask & ~255 = 0 $$, runs => 3);
SELECT bench.compare('unnest(set)', 'SELECT count(*) FROM bench.texts, unnest(t::gcm_objective_set)',
	'unnest(integer[])', 'SELECT count(*) FROM bench.texts, unnest(t::integer[])', 1.00);
