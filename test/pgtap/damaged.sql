-- Values that no function here makes: bytes that are damaged where they are stored,
-- codes of a later version, labels that somebody has added to an enum.  Each is
-- told or shown, and none is taken for what it is not.
-- SPDX-License-Identifier: PostgreSQL
ALTER TYPE gcm_body_kind ADD VALUE 'club';
ALTER TYPE gcm_decision_rule ADD VALUE 'by-lot';
ALTER TYPE gcm_mandate_element ADD VALUE 'budget';
BEGIN;
SELECT plan(18);

-- What else is as long as these are
CREATE CAST (path AS gcm_review) WITHOUT FUNCTION;
CREATE CAST (path AS gcm_cooccurrence) WITHOUT FUNCTION;
CREATE CAST (path AS gcm_alignment_summary) WITHOUT FUNCTION;
CREATE CAST (int2 AS gcm_principle) WITHOUT FUNCTION;
CREATE CAST (int4 AS gcm_principle_set) WITHOUT FUNCTION;

SELECT throws_ok(format('SELECT (''((0,0))''::path::%s)::text', type), 'XX001', format('invalid stored value of type %s', type), format('a damaged %s is not read', type))
FROM unnest('{gcm_review,gcm_cooccurrence,gcm_alignment_summary}'::text[]) AS type;
SELECT throws_ok(format('SELECT v.value + ''%s''::%s FROM (VALUES (''((0,0))''::path::%2$s)) AS v (value)', none, type), 'XX001',
	format('invalid stored value of type %s', type), '... nor added to another')
FROM (VALUES ('gcm_review', '{"contributions":1}'), ('gcm_cooccurrence', '{"contributions":1}'), ('gcm_alignment_summary', '{"bodies":0}')) AS v (type, none);

SELECT is((99::int2::gcm_principle)::text, '?99', 'a term that is not known is shown by its code');
SELECT ok(99::int2::gcm_principle > 'whole-of-society', '... after all others');
SELECT throws_ok('SELECT gcm_label(99::int2::gcm_principle)', 'XX001', 'unknown code 99 in a value of type gcm_principle', '... and has no label');
SELECT throws_ok('SELECT gcm_label(0::int2::gcm_principle)', 'XX001', 'unknown code 0 in a value of type gcm_principle', 'nor has none');
SELECT is((1027::int4::gcm_principle_set)::text, '{people-centred,international-cooperation,?11}', 'so is one in a set');
SELECT is(gcm_principle_set_to_terms(1027::int4::gcm_principle_set)::text, '{people-centred,international-cooperation}', '... of which the terms are those that are known');

SELECT throws_ok($$ SELECT gcm_alignment(gcm_global_mandate(), 'club') $$, '22023', 'unknown kind of body: "club"', 'an added kind of body is not checked');
SELECT throws_ok($$ SELECT gcm_alignment(gcm_mandate(decision => 'by-lot')) $$, '22023', 'unknown rule in "decision": "by-lot"', 'nor an added rule');
SELECT throws_ok($$ SELECT gcm_verdict(gcm_alignment(gcm_global_mandate()), 'budget') $$, '22023', 'unknown element of a mandate: "budget"', 'nor an added element');
SELECT is(gcm_verdict('mission:aligned', e), CASE e WHEN 'mission' THEN 'aligned'::gcm_verdict END, format('%s is one of the others', e))
FROM unnest('{mission,members,inclusion}'::gcm_mandate_element[]) AS e;
SELECT * FROM finish();
ROLLBACK;
