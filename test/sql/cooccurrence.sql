-- Objectives that are named together
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE contribution (id integer, objectives gcm_objective_set);
INSERT INTO contribution VALUES (1, '{1,7,9}'), (2, '{7,9}'), (3, NULL), (4, '{1}'), (5, '{}'), (6, '{7}');
SELECT gcm_cooccurrence_agg(objectives) FROM contribution;
SELECT p.* FROM (SELECT gcm_cooccurrence_agg(objectives) AS c FROM contribution) AS counted, gcm_cooccurrence_pairs(c) AS p
WHERE lift IS NOT NULL ORDER BY objective_a, objective_b;
SELECT count(*), count(lift), sum(contributions) FROM (SELECT gcm_cooccurrence_agg(objectives) AS c FROM contribution) AS counted,
	gcm_cooccurrence_pairs(c);

-- No row, only NULL
SELECT gcm_cooccurrence_agg(objectives) FROM contribution WHERE false;
SELECT gcm_cooccurrence_agg(NULL), gcm_cooccurrence_merge_agg(NULL);
SELECT gcm_cooccurrence_pairs(NULL);

-- Merged, whatever the order
SELECT a + b = b + a AS either_way, a + b AS both_of_them
FROM (SELECT gcm_cooccurrence_agg(objectives) FILTER (WHERE id < 3) AS a, gcm_cooccurrence_agg(objectives) FILTER (WHERE id >= 3) AS b
	  FROM contribution) AS two;
SELECT id, gcm_cooccurrence_agg(objectives) OVER (ORDER BY id ROWS 1 PRECEDING) FROM contribution;
SELECT id > 3 AS late, gcm_cooccurrence_agg(objectives) FROM contribution GROUP BY ROLLUP (id > 3) ORDER BY 1;

-- Exact where bigint is not
SELECT p.* FROM gcm_cooccurrence_pairs('{"contributions":9223372036854775807,"objectives":{"1":9223372036854775806,"2":9223372036854775806},
	"pairs":{"1":{"2":9223372036854775805}}}') AS p WHERE lift IS NOT NULL;

-- What is no such value
SELECT ''::gcm_cooccurrence;
SELECT '{}'::gcm_cooccurrence;
SELECT '[1]'::gcm_cooccurrence;
SELECT '{"contributions": -1}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "countries": {}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 2}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "pairs": {"1": {"2": 1}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 1, "2": 1}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 1, "2": 1}, "pairs": {"2": {"1": 1}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 1, "2": 1}, "pairs": {"1": {"2": 1}, "01": {"2": 1}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 1, "2": 1}, "pairs": {"24": {"2": 1}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"1": 1}, "pairs": {"1": {"24": 1}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "pairs": [1]}'::gcm_cooccurrence;
SELECT '{"contributions": 3, "objectives": {"1": 1, "2": 3}, "pairs": {"1": {"2": 2}}}'::gcm_cooccurrence;
SELECT '{"contributions": 1, "objectives": {"Data": 1, "Objectif 2": 1}, "pairs": {"1": {"2": 1}}}'::gcm_cooccurrence;

-- Bytes that are none, sent as binary input
\set file `mktemp`
\setenv GCM_FILE :file
\set send '\\copy wire TO ''' :file ''' (FORMAT binary)'
\set receive '\\copy received FROM ''' :file ''' (FORMAT binary)'
CREATE TABLE wire (bytes bytea);
CREATE TABLE received (c gcm_cooccurrence);
INSERT INTO wire SELECT gcm_cooccurrence_send(gcm_cooccurrence_agg(objectives)) FROM contribution;
:send
:receive
TABLE received;
UPDATE wire SET bytes = set_byte(bytes, 3, 2);
:send
:receive
UPDATE wire SET bytes = set_byte(set_byte(bytes, 3, 1), 11, 1);
:send
:receive
UPDATE wire SET bytes = set_byte(set_byte(bytes, 11, 6), 4, 255);
:send
:receive
UPDATE wire SET bytes = substr(bytes, 1, 100);
:send
:receive
SELECT count(*) FROM received;
DROP TABLE wire, received;
\! rm "$GCM_FILE"

-- Counters never wrap
\set VERBOSITY sqlstate
SELECT '{"contributions":9223372036854775807}'::gcm_cooccurrence + '{"contributions":1}';
SELECT gcm_cooccurrence_merge_agg(c) FROM (VALUES ('{"contributions":9223372036854775807}'::gcm_cooccurrence), ('{"contributions":1}')) AS v (c);
CREATE AGGREGATE nearly_full(gcm_objective_set) (
	SFUNC = gcm_cooccurrence_accum, STYPE = gcm_cooccurrence, INITCOND = '{"contributions":9223372036854775806}'
);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set)) AS v (o);
SELECT nearly_full(o) FROM (VALUES ('{1}'::gcm_objective_set), ('{2}')) AS v (o);
\set VERBOSITY default
DROP AGGREGATE nearly_full(gcm_objective_set);
SELECT gcm_cooccurrence_accum(NULL, '{1}');

-- In the order of their contributions; as JSON they are what their text is
SELECT id, c::json::text = c::text AND c::jsonb = c::text::jsonb AS same
FROM (SELECT id, gcm_cooccurrence_agg(objectives) OVER (ORDER BY id DESC) AS c FROM contribution) AS running ORDER BY c;
DROP TABLE contribution;

-- Rows of a table that is divided by hash stay where these say
SELECT o, gcm_cooccurrence_hash(c), gcm_cooccurrence_hash_extended(c, 42)
FROM (SELECT o, gcm_cooccurrence_agg(o) AS c FROM unnest('{"{}","{1,23}"}'::gcm_objective_set[]) AS o GROUP BY o) AS made ORDER BY o;
