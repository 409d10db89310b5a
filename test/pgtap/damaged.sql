-- Values that no function here makes: bytes that are damaged where they are stored,
-- codes of a later version, labels that somebody has added to an enum.  Each is
-- told or shown, and none is taken for what it is not.
-- SPDX-License-Identifier: PostgreSQL
ALTER TYPE gcm_body_kind ADD VALUE 'club';
ALTER TYPE gcm_decision_rule ADD VALUE 'by-lot';
ALTER TYPE gcm_mandate_element ADD VALUE 'budget';
BEGIN;
SELECT plan(45);

SET LOCAL client_min_messages = warning;

-- Any bytes, and what else is as long as these are
CREATE TYPE raw;
CREATE FUNCTION raw_in(cstring) RETURNS raw LANGUAGE internal IMMUTABLE STRICT AS 'byteain';
CREATE FUNCTION raw_out(raw) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'byteaout';
CREATE TYPE raw (INPUT = raw_in, OUTPUT = raw_out, ALIGNMENT = double);
CREATE CAST (raw AS gcm_review) WITHOUT FUNCTION;
CREATE CAST (raw AS gcm_cooccurrence) WITHOUT FUNCTION;
CREATE CAST (raw AS gcm_alignment_summary) WITHOUT FUNCTION;
CREATE CAST (gcm_review AS raw) WITHOUT FUNCTION;
CREATE CAST (gcm_cooccurrence AS raw) WITHOUT FUNCTION;
CREATE CAST (gcm_alignment_summary AS raw) WITHOUT FUNCTION;
CREATE TYPE raw_set;
CREATE FUNCTION raw_set_in(cstring) RETURNS raw_set LANGUAGE internal IMMUTABLE STRICT AS 'namein';
CREATE FUNCTION raw_set_out(raw_set) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'nameout';
CREATE TYPE raw_set (INPUT = raw_set_in, OUTPUT = raw_set_out, INTERNALLENGTH = 40, ALIGNMENT = double);
CREATE CAST (raw_set AS gcm_country_set) WITHOUT FUNCTION;
CREATE CAST (int8 AS gcm_alignment) WITHOUT FUNCTION;
CREATE CAST (int2 AS gcm_country) WITHOUT FUNCTION;
CREATE CAST (int2 AS gcm_principle) WITHOUT FUNCTION;
CREATE CAST (int4 AS gcm_principle_set) WITHOUT FUNCTION;

CREATE TEMP TABLE sum_of (type text, none text);
INSERT INTO sum_of VALUES ('gcm_review', '{"contributions":1}'), ('gcm_cooccurrence', '{"contributions":1}'), ('gcm_alignment_summary', '{"bodies":0}');
SELECT throws_ok(format('SELECT (%L::raw::%s)::text', bytes, type), 'XX001', format('invalid stored value of type %s', type), format('a damaged %s is not read: %s', type, bytes))
FROM sum_of, unnest(ARRAY['', '\x00', '\xff', '\xffffffffff']) AS bytes;
SELECT throws_ok(format('SELECT (set_byte((%L::%s::raw)::text::bytea, 0, 99)::text::raw::%2$s)::text', none, type), 'XX001', format('invalid stored value of type %s', type), format('nor is a %s of another version', type))
FROM sum_of;
SELECT throws_ok(format('SELECT v.value + ''%s''::%s FROM (VALUES (''\xff''::raw::%2$s)) AS v (value)', none, type), 'XX001',
	format('invalid stored value of type %s', type), '... nor added to another') FROM sum_of;

-- An array as long as the state of an aggregate, but of more elements
CREATE AGGREGATE counting(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) (SFUNC = gcm_review_mask_accum, STYPE = gcm_review[]);
CREATE FUNCTION pg_temp.bytes(size integer) RETURNS gcm_review LANGUAGE SQL AS $$ SELECT (convert_to(repeat('x', size - 4), 'UTF8')::text)::raw::gcm_review $$;
SELECT pg_column_size(counting(NULL, NULL, NULL, NULL)) AS size FROM (VALUES (1)) AS v \gset
SELECT is(array_lower(counting(NULL, NULL, NULL, NULL), 1), 1, 'the state of an aggregate is an array that begins at one') FROM (VALUES (1)) AS v;
SELECT is((SELECT pg_column_size(array_agg(pg_temp.bytes(CASE n WHEN 34 THEN :size - 24 - 33 * 800 ELSE 800 END))) FROM generate_series(1, 34) AS n), :size, 'an array is as long as the state of an aggregate');
SELECT throws_ok(format('SELECT gcm_review_mask_final(array_agg(pg_temp.bytes(CASE n WHEN 34 THEN %s - 24 - 33 * 800 ELSE 800 END))) FROM generate_series(1, 34) AS n', :size), '2202E',
	'summaries by mask are 33, not 34', '... and is not taken for one');
SELECT throws_ok(format('SELECT gcm_review_mask_final(array_agg(ARRAY[pg_temp.bytes(800), pg_temp.bytes(CASE n WHEN 33 THEN %s - 32 - 65 * 800 ELSE 800 END)])) FROM generate_series(1, 33) AS n', :size), '2202E',
	'summaries by mask are 33, not 66', '... nor is one of two dimensions');

SELECT is((99::int2::gcm_principle)::text, '?99', 'a term that is not known is shown by its code');
SELECT ok(99::int2::gcm_principle > 'whole-of-society', '... after all others');
SELECT throws_ok('SELECT gcm_label(99::int2::gcm_principle)', 'XX001', 'unknown code 99 in a value of type gcm_principle', '... and has no label');
SELECT throws_ok('SELECT gcm_label(0::int2::gcm_principle)', 'XX001', 'unknown code 0 in a value of type gcm_principle', 'nor has none');
SELECT is((1027::int4::gcm_principle_set)::text, '{people-centred,international-cooperation,?11}', 'so is one in a set');
SELECT is(gcm_principle_set_to_terms(1027::int4::gcm_principle_set)::text, '{people-centred,international-cooperation}', '... of which the terms are those that are known');

SELECT is((gcm_principle_set_to_texts(s)::text, gcm_principle_set_to_json(s)::text, ARRAY(SELECT unnest(s))::text),
	(a::text, '["people-centred","international-cooperation"]'::text, a::text), '... however they are told')
FROM (VALUES (1027::int4::gcm_principle_set, '{people-centred,international-cooperation}'::text[])) AS v (s, a);
SELECT ok(NOT 'all'::gcm_country_set @> 9999::int2::gcm_country, 'no set has a country that is not known');
SELECT results_eq($$ SELECT s = 'all' FROM (VALUES ((repeat(E'\x01', 32) || '00000000')::raw_set::gcm_country_set), ('all'), ('{}')) AS v (s) ORDER BY s $$, 'VALUES (false), (true), (false)',
	'a set with countries that are not known comes last');
SELECT is(gcm_verdict(n::int8::gcm_alignment, 'mission'), NULL, 'a verdict that is not known is none: ' || n) FROM generate_series(5, 7) AS n;

SELECT throws_ok($$ SELECT gcm_alignment(gcm_global_mandate(), 'club') $$, '22023', 'unknown kind of body: "club"', 'an added kind of body is not checked');
SELECT throws_ok($$ SELECT gcm_alignment(gcm_mandate(decision => 'by-lot')) $$, '22023', 'unknown rule in "decision": "by-lot"', 'nor an added rule');
SELECT throws_ok($$ SELECT gcm_verdict(gcm_alignment(gcm_global_mandate()), 'budget') $$, '22023', 'unknown element of a mandate: "budget"', 'nor an added element');
SELECT is(gcm_verdict('mission:aligned', e), CASE e WHEN 'mission' THEN 'aligned'::gcm_verdict END, format('%s is one of the others', e))
FROM unnest('{mission,members,inclusion}'::gcm_mandate_element[]) AS e;
SELECT throws_ok(format('SELECT gcm_sdg_10_7_2_final(%L)', state), '22023', 'the state of an aggregate must be an array of two numbers', 'a state is two numbers, not ' || state)
FROM unnest(ARRAY['{}', '{1}', '{{1,2}}', '{{1},{2}}', '{1,NULL}']) AS state;
SELECT * FROM finish();
ROLLBACK;
