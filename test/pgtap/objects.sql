-- Every object of the extension: commented, and labelled as intended
BEGIN;
SELECT plan(7);

CREATE TEMP VIEW member AS
	SELECT classid, objid FROM pg_depend
	WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass
	  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network');

CREATE TEMP VIEW function AS
	SELECT p.*, p.oid::regprocedure::text AS signature, l.lanname FROM pg_proc p
	JOIN member ON classid = 'pg_proc'::regclass AND objid = p.oid
	JOIN pg_language l ON l.oid = p.prolang;

SELECT cmp_ok((SELECT count(*) FROM function), '>', 400::bigint, 'the extension has its functions');

-- A composite type is a relation too; its comment is on the type
SELECT is_empty($$
	SELECT pg_describe_object(classid, objid, 0) FROM member
	WHERE obj_description(objid, classid::regclass::name) IS NULL
	  AND NOT (classid = 'pg_class'::regclass AND
			   (SELECT relkind FROM pg_class WHERE oid = objid) = 'c')
$$, 'every object has a comment');

SELECT is_empty($$
	SELECT a.attrelid::regclass, a.attname FROM pg_attribute a
	JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'c'
	WHERE c.relname IN ('gcm_mandate', 'gcm_process') AND a.attnum > 0
	  AND col_description(a.attrelid, a.attnum) IS NULL
$$, 'every field of a composite type has a comment');

SELECT is_empty($$ SELECT signature FROM function WHERE provolatile <> 'i' AND prokind <> 'p' $$,
	'every function is immutable');
SELECT is_empty($$ SELECT signature FROM function WHERE proparallel <> 's' AND prokind <> 'p' $$,
	'every function is parallel safe');

-- Those that must see NULL: states of aggregates, optional arguments
SELECT is_empty($$
	SELECT signature FROM function
	WHERE NOT proisstrict AND prokind = 'f' AND lanname <> 'sql'
	  AND proname NOT IN ('gcm_alignment', 'gcm_alignment_findings')
	  AND proname !~ '^gcm_review_(accum|combine|final)'
$$, 'every function is strict but those that must see NULL');

SELECT is_empty($$
	SELECT a.aggfnoid::regprocedure FROM pg_aggregate a
	JOIN member ON classid = 'pg_proc'::regclass AND objid = a.aggfnoid
	WHERE a.aggcombinefn = 0 OR a.aggtranstype = 'internal'::regtype
$$, 'every aggregate has a state with a type, and combines');

SELECT * FROM finish();
ROLLBACK;
