-- How many bodies stand at each verdict
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE body (region text, a gcm_alignment);
INSERT INTO body VALUES
	('Africa', gcm_alignment(gcm_global_mandate())),
	('Africa', gcm_alignment(gcm_mandate(objectives => '{1}', decision => 'unanimity'))),
	('Africa', NULL),
	('Europe', gcm_alignment(gcm_global_mandate(), 'existing-forum')),
	('Europe', gcm_alignment(gcm_mandate(), 'thematic-coalition', process => gcm_process(close_relations => true))),
	('Asia', NULL);
SELECT region, gcm_alignment_agg(a), gcm_alignment_count(gcm_alignment_agg(a)), gcm_alignment_mean(gcm_alignment_agg(a))
FROM body GROUP BY region ORDER BY region;
SELECT s.* FROM (SELECT gcm_alignment_agg(a) AS summary FROM body) AS all_of_them, gcm_alignment_stats(summary) AS s ORDER BY element;
SELECT gcm_alignment_agg(a) FROM body WHERE false;
SELECT gcm_alignment_merge_agg(gcm_alignment_agg) FROM (SELECT gcm_alignment_agg(a) FROM body WHERE false) AS none;
SELECT gcm_alignment_merge_agg(s) = (SELECT gcm_alignment_agg(a) FROM body) AS merged, gcm_alignment_merge_agg(s) <> '{"bodies":0}' AS different
FROM (SELECT gcm_alignment_agg(a) AS s FROM body GROUP BY region UNION ALL SELECT NULL) AS parts;
SELECT region, gcm_alignment_count(gcm_alignment_agg(a) OVER (ORDER BY region)) AS so_far,
	   gcm_alignment_count(gcm_alignment_agg(a) FILTER (WHERE gcm_is_aligned(a)) OVER ()) AS aligned FROM body ORDER BY region;
SELECT region, gcm_alignment_count(gcm_alignment_agg(a)) FROM body GROUP BY ROLLUP (region) ORDER BY region;
WITH s AS (SELECT gcm_alignment_agg(a) AS s FROM body) SELECT s + s AS doubled, s FROM s;

-- Stored, and read back
CREATE TABLE kept (region text PRIMARY KEY, s gcm_alignment_summary);
INSERT INTO kept SELECT region, gcm_alignment_agg(a) FROM body GROUP BY region;
UPDATE kept SET s = s + '{"bodies":1,"mission":{"unstated":1}}' WHERE region = 'Asia';
SELECT count(*) FROM kept WHERE s::text::gcm_alignment_summary = s AND s::json::text = s::text AND s::jsonb = s::text::jsonb;
SELECT * FROM kept WHERE region = 'Asia';
SELECT region, gcm_alignment_count(s) AS bodies, gcm_alignment_mean(s) AS mean FROM kept ORDER BY s;
DROP TABLE kept;

-- What is no summary
SELECT 'x'::gcm_alignment_summary;
SELECT '[]'::gcm_alignment_summary;
SELECT '{}'::gcm_alignment_summary;
SELECT '{"bodies":-1}'::gcm_alignment_summary;
SELECT '{"bodies":1.5}'::gcm_alignment_summary;
SELECT '{"bodies":1}'::gcm_alignment_summary;
SELECT '{"bodies":0,"score":1}'::gcm_alignment_summary;
SELECT '{"bodies":0,"names":1}'::gcm_alignment_summary;
SELECT '{"bodies":1,"mission":{"good":1}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"mission":{"aligned":0}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"mission":3}'::gcm_alignment_summary;
SELECT '{"bodies":1,"score":55440,"mission":{"aligned":1,"partial":1}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"score":55440,"mission":{"partial":1}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"decision":{"partial":1}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"relations":{"unstated":1}}'::gcm_alignment_summary;
SELECT '{"bodies":1,"adaptation":{"unstated":1},"relations":{"unstated":1},"inclusion":{"unstated":1}}'::gcm_alignment_summary;
SELECT '{"bodies":9223372036854775807,"mission":{"unstated":9223372036854775807}}'::gcm_alignment_summary;
SELECT '{"bodies":166366739481507,"mission":{"unstated":166366739481507}}'::gcm_alignment_summary + '{"bodies":1,"mission":{"unstated":1}}';
SELECT '{"bodies":166366739481507,"mission":{"unstated":166366739481507}}'::gcm_alignment_summary;
CREATE AGGREGATE nearly_full(gcm_alignment) (
	SFUNC = gcm_alignment_summary_accum, STYPE = gcm_alignment_summary, INITCOND = '{"bodies":166366739481506,"mission":{"unstated":166366739481506}}'
);
SELECT nearly_full(a) FROM (SELECT a FROM body LIMIT 1) AS one;
SELECT nearly_full(a) FROM (SELECT a FROM body LIMIT 2) AS two;
DROP AGGREGATE nearly_full(gcm_alignment);

-- Bytes that are none: another version, a negative counter, too few, too many
\set file `mktemp`
\setenv GCM_FILE :file
\set send '\\copy wire TO ''' :file ''' (FORMAT binary)'
\set receive '\\copy received FROM ''' :file ''' (FORMAT binary)'
CREATE TABLE wire (bytes bytea);
CREATE TABLE received (s gcm_alignment_summary);
INSERT INTO wire SELECT gcm_alignment_summary_send(gcm_alignment_agg(a)) FROM body;
:send
:receive
SELECT s = (SELECT gcm_alignment_agg(a) FROM body) AS same FROM received;
UPDATE wire SET bytes = set_byte(bytes, 0, 2);
:send
:receive
UPDATE wire SET bytes = set_byte(set_byte(bytes, 0, 1), 17, 128);
:send
:receive
UPDATE wire SET bytes = substr(set_byte(bytes, 17, 0), 1, 368);
:send
:receive
UPDATE wire SET bytes = bytes || '\x0000';
:send
:receive
SELECT count(*) FROM received;
DROP TABLE wire, received;
\! rm "$GCM_FILE"
DROP TABLE body;

-- Rows of a table that is divided by hash stay where these say
SELECT gcm_alignment_summary_hash(s), gcm_alignment_summary_hash_extended(s, 42)
FROM (SELECT gcm_alignment_agg(gcm_alignment(gcm_mandate(mission => '{review}', members => '{IOM}'))) AS s) AS made;
