-- Values that are read from JSON: whatever stands in a wrong place is refused,
-- and never read as if it were not there.  Each place of a value is walked.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(7);

CREATE TEMP TABLE value (type text, value jsonb);
INSERT INTO value VALUES
	('gcm_review', '{"contributions": 3, "joint": 1, "objectives": {"1": 2, "7": 1}, "principles": {"rule-of-law": 2}, "stakeholders": {"media": 1},
		"countries": {"MAR": {"objectives": "{1}", "principles": "{rule-of-law}", "stakeholders": "{media}"}, "ESP": {"objectives": "{1,7}"}},
		"cross": {"1": {"rule-of-law": 2}}}'),
	('gcm_cooccurrence', '{"contributions": 3, "objectives": {"1": 2, "7": 1}, "pairs": {"1": {"7": 1}}}');

-- Is the value read?
CREATE FUNCTION pg_temp.reads(type text, value jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT %L::%s', value, type);
	RETURN true;
EXCEPTION WHEN invalid_text_representation THEN
	RETURN false;
END
$$;
SELECT ok(pg_temp.reads(type, value), type || ': a value is read') FROM value;

CREATE TEMP TABLE place AS
WITH RECURSIVE place AS (
	SELECT type, '{}'::text[] AS path, value AS here, value FROM value
	UNION ALL
	SELECT p.type, p.path || e.key, e.value, p.value
	FROM place p, jsonb_each(CASE jsonb_typeof(p.here) WHEN 'object' THEN p.here ELSE '{}' END) AS e
)
SELECT type, path, jsonb_typeof(here) AS kind, value FROM place;
SELECT is(count(*), 28::bigint, 'every place of the values is walked') FROM place;

CREATE TEMP TABLE wrong (kind text, here jsonb);
INSERT INTO wrong
SELECT kind, here::jsonb
FROM unnest('{number,object,string}'::text[]) AS kind,
	 unnest(ARRAY['null', 'true', 'false', '"2"', '"{1}"', '"nonsense"', '2', '{}', '{"1": 1}', '{"1": 0}', '[]', '[1]', '-1', '0', '1.5', '99999999999999999999']) AS here
WHERE jsonb_typeof(here::jsonb) <> kind OR here IN ('-1', '1.5', '99999999999999999999', '"nonsense"');
SELECT is_empty($$
	SELECT p.type, p.path, w.here FROM place p JOIN wrong w USING (kind)
	WHERE p.path <> '{}' AND pg_temp.reads(p.type, jsonb_set(p.value, p.path, w.here))
$$, 'nothing of another kind is read in the place of a number, an object or a set');

-- A member that no such object has, beside those that it has
SELECT is_empty($$
	SELECT p.type, p.path, key, w.here
	FROM place p, unnest('{foo,"",98765,contribution,contributions2,Atlantis,objective}'::text[]) AS key, (SELECT DISTINCT here FROM wrong) AS w
	WHERE p.kind = 'object' AND pg_temp.reads(p.type, jsonb_set(p.value, p.path || key, w.here))
$$, 'no member is read that an object cannot have');

-- A number of zero is left out, and a key stands once
SELECT is_empty($$
	SELECT p.type, p.path FROM place p
	WHERE p.kind = 'number' AND p.path <> '{joint}' AND pg_temp.reads(p.type, jsonb_set(p.value, p.path, '0'))
$$, 'no counter is zero');
SELECT is_empty($$
	SELECT p.type, p.path FROM place p
	WHERE p.path[cardinality(p.path)] = '1'
	  AND pg_temp.reads(p.type, jsonb_set(p.value, p.path[:cardinality(p.path) - 1] || 'Objective 1'::text, p.value #> p.path))
$$, 'a term has one counter, whatever it is called');

SELECT * FROM finish();
ROLLBACK;
