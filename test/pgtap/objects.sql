-- Every object of the extension: commented, labelled as intended, and called
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(15);
SET LOCAL client_min_messages = warning;

CREATE TEMP VIEW member AS
	SELECT classid, objid FROM pg_depend
	WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass
	  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network');

CREATE TEMP VIEW function AS
	SELECT p.*, p.oid::regprocedure::text AS signature, l.lanname FROM pg_proc p
	JOIN member ON classid = 'pg_proc'::regclass AND objid = p.oid
	JOIN pg_language l ON l.oid = p.prolang;

SELECT cmp_ok((SELECT count(*) FROM function), '>', 500::bigint, 'the extension has its functions');

-- A composite type is a relation too; its comment is on the type.  An array
-- type, which 17 and later count as a member, is its element's affair.
SELECT is_empty($$
	SELECT pg_describe_object(classid, objid, 0) FROM member
	WHERE obj_description(objid, classid::regclass::name) IS NULL
	  AND NOT (classid = 'pg_class'::regclass AND
			   (SELECT relkind FROM pg_class WHERE oid = objid) = 'c')
	  AND NOT (classid = 'pg_type'::regclass AND
			   EXISTS (SELECT FROM pg_type WHERE typarray = objid))
$$, 'every object has a comment');

SELECT is_empty($$
	SELECT a.attrelid::regclass, a.attname FROM pg_attribute a
	JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'c'
	JOIN member ON classid = 'pg_type'::regclass AND objid = c.reltype
	WHERE a.attnum > 0 AND col_description(a.attrelid, a.attnum) IS NULL
$$, 'every field of a composite type has a comment');

-- Labels

SELECT is_empty($$
	SELECT signature, provolatile FROM function
	WHERE provolatile <> CASE WHEN prokind = 'p' OR proname = 'gcm_can_commit' THEN 'v'
		WHEN proname ~ '^gcm_set_.*sel$' OR proname IN ('gcm_set_typanalyze', 'gcm_version', 'gcm_registry_path') THEN 's' ELSE 'i' END
$$, 'every function is immutable, but procedures, what asks of their transaction, and what reads statistics, the catalogue or the library''s version');
SELECT is_empty($$ SELECT signature FROM function WHERE proparallel <> 's' AND prokind <> 'p' AND proname <> 'gcm_can_commit' $$,
	'every function is parallel safe');

-- Those that must see NULL: states of aggregates, optional arguments
SELECT is_empty($$
	SELECT signature FROM function
	WHERE NOT proisstrict AND prokind = 'f' AND lanname <> 'sql'
	  AND proname NOT IN ('gcm_alignment', 'gcm_alignment_findings', 'gcm_alignment_0_3', 'gcm_alignment_findings_0_3', 'gcm_letter',
		'gcm_sdg_10_7_2_possible', 'gcm_find_objectives', 'gcm_find_objective_set')
	  AND proname !~ '^gcm_(review|review_mask|cooccurrence)_(accum|combine|final)'
$$, 'every function is strict but those that must see NULL');

-- So that row-level security does not keep an index from being used
SELECT is_empty($$
	SELECT signature, proleakproof FROM function
	WHERE proleakproof <> (proname ~ '^gcm_\w+_(eq|ne|lt|le|gt|ge|cmp)$' AND (SELECT typlen > 0 FROM pg_type WHERE oid = proargtypes[0]) OR proname ~ '^gcm_\w+_set_(contains|contained|overlaps)$')
$$, 'comparisons and containment of values of fixed size are leakproof, and nothing else');

SELECT is_empty($$
	SELECT a.aggfnoid::regprocedure FROM pg_aggregate a
	JOIN member ON classid = 'pg_proc'::regclass AND objid = a.aggfnoid
	WHERE a.aggcombinefn = 0 OR a.aggtranstype = 'internal'::regtype
$$, 'every aggregate has a state with a type, and combines');

-- Engines that call it for a row at a time look up an alias of core's by name for each
SELECT is_empty($$
	SELECT a.aggfnoid::regprocedure, p.oid::regprocedure FROM pg_aggregate a
	JOIN member ON classid = 'pg_proc'::regclass AND objid = a.aggfnoid
	JOIN pg_proc p ON p.oid IN (aggtransfn, aggcombinefn, aggfinalfn, aggmtransfn, aggminvtransfn, aggmfinalfn)
	JOIN pg_language l ON l.oid = p.prolang
	WHERE l.lanname = 'internal' AND p.oid >= 16384
$$, 'no function of an aggregate is an alias of one of core''s');

SELECT is_empty($$
	SELECT c.opcname, m.amname FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod
	JOIN member ON classid = 'pg_opclass'::regclass AND objid = c.oid
	WHERE NOT amvalidate(c.oid)
$$, 'every operator class is valid');

-- Summaries, which are compared with others now and then, need none of it
SELECT is_empty($$
	SELECT c.opcname FROM pg_opclass c JOIN member ON classid = 'pg_opclass'::regclass AND objid = c.oid
	JOIN pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree' JOIN pg_type t ON t.oid = c.opcintype AND t.typlen > 0
	WHERE (SELECT count(*) FROM pg_amproc WHERE amprocfamily = c.opcfamily AND amprocnum IN (1, 2, 4, 6))
		<> CASE WHEN current_setting('server_version_num')::integer < 180000 OR NOT t.typbyval THEN 3 ELSE 4 END
$$, 'every order has sort support and deduplication, and skip support where the server has it');

-- Called: with a value for each argument, by its type

CREATE TEMP TABLE sample (type regtype PRIMARY KEY, value text);
CREATE TEMP TABLE vocabulary (name text);
INSERT INTO vocabulary VALUES ('objective'), ('principle'), ('stakeholder'), ('commission'), ('country'), ('function'), ('structure');
INSERT INTO sample
	SELECT ('gcm_' || name)::regtype, format('(SELECT min(t) FROM unnest(%L::gcm_%s_set) AS t)', 'all', name) FROM vocabulary
	UNION ALL SELECT ('gcm_' || name || '[]')::regtype, format('ARRAY(SELECT unnest(%L::gcm_%s_set))', 'all', name) FROM vocabulary
	UNION ALL SELECT ('gcm_' || name || '_set')::regtype, format('%L::gcm_%s_set', 'all', name) FROM vocabulary;
INSERT INTO sample VALUES
	('boolean', 'true'), ('smallint', '7::smallint'), ('integer', '7'), ('bigint', '7::bigint'), ('text', $$'fr'$$), ('integer[]', $$'{7}'::integer[]$$),
	('smallint[]', $$'{7}'::smallint[]$$), ('bigint[]', $$'{7}'::bigint[]$$),
	('text[]', $$'{}'::text[]$$), ('bytea', $$''::bytea$$), ('jsonb', $$'["p","a"]'::jsonb$$),
	('numeric', '7.5'), ('date', $$date '2024-03-01'$$), ('daterange', $$'[2024-03-01,2024-04-01)'::daterange$$),
	('daterange[]', $$'{}'::daterange[]$$), ('boolean[]', $$'{}'::boolean[]$$), ('double precision[]', $$'{}'::float8[]$$),
	('gcm_mandate', 'gcm_global_mandate()'), ('gcm_body_kind', $$'network'::gcm_body_kind$$), ('gcm_process', 'NULL::gcm_process'),
	('gcm_leadership', $$gcm_leadership('{IOM}', '{}')$$),
	('gcm_mandate_element', $$'decision'::gcm_mandate_element$$), ('gcm_decision_rule', $$'consensus'::gcm_decision_rule$$),
	('gcm_alignment', 'gcm_alignment(gcm_global_mandate())'),
	('gcm_sdg_10_7_2_answer[]', $$array_fill('yes'::gcm_sdg_10_7_2_answer, '{30}')$$),
	('gcm_sdg_10_7_2_category', $$'meets'::gcm_sdg_10_7_2_category$$),
	('gcm_sdg_10_7_2_category[]', $$array_fill('meets'::gcm_sdg_10_7_2_category, '{6}')$$),
	('gcm_review', $$(SELECT gcm_review_agg('MAR', '{1,7}', 'all', 'media'))$$),
	('gcm_alignment_summary', '(SELECT gcm_alignment_agg(gcm_alignment(gcm_global_mandate())))'),
	('gcm_cooccurrence', $$(SELECT gcm_cooccurrence_agg('{1,7}'))$$);

-- The text of each type is that of its sample; a timeline is one, and a level; and facts are a list
CREATE FUNCTION pg_temp.argument(type oid, function oid) RETURNS text LANGUAGE SQL AS $$
	SELECT CASE WHEN function = to_regprocedure('gcm_timeline(text)') THEN $_$'Q2 2021'$_$
		WHEN function = to_regprocedure('gcm_reference_mandate(text)') THEN $_$'national'$_$
		-- countries are added to a review that has none
		WHEN type = 'gcm_review'::regtype AND function IN (to_regprocedure('gcm_review_of_country(gcm_review,gcm_country)'),
			to_regprocedure('gcm_review_merge_agg(gcm_review,gcm_country)'),
			to_regprocedure('gcm_review_with_countries(gcm_review,gcm_review,bigint)')) THEN $_$'{"contributions": 1}'::gcm_review$_$
		WHEN type = 'jsonb'::regtype AND function = 'gcm_load_facts'::regproc THEN $_$'[]'::jsonb$_$
		WHEN type = 'cstring'::regtype
		THEN (SELECT format('%s::text::cstring', value) FROM sample s JOIN pg_type t ON t.typinput = function AND t.oid = s.type)
		ELSE (SELECT value FROM sample s WHERE s.type = argument.type) END
$$;

CREATE FUNCTION pg_temp.call(function oid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	p pg_proc;
	arguments text;
	missing text;
BEGIN
	SELECT * INTO p FROM pg_proc WHERE oid = function;
	SELECT string_agg(pg_temp.argument(t, p.oid), ', ' ORDER BY n),
		   string_agg(t::regtype::text, ', ') FILTER (WHERE pg_temp.argument(t, p.oid) IS NULL)
	INTO arguments, missing FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n);
	IF missing IS NOT NULL THEN
		RETURN 'there is no sample of ' || missing;
	ELSIF p.prokind = 'p' THEN
		EXECUTE format('CALL %s(%s)', p.oid::regproc, arguments);
	ELSIF p.prokind = 'a' THEN
		EXECUTE format('SELECT %s(%s), %1$s(%2$s) FILTER (WHERE false) FROM generate_series(1, 3)', p.oid::regproc, arguments);
		EXECUTE format('SELECT %s(%s) OVER (ORDER BY n ROWS 1 PRECEDING) FROM generate_series(1, 3) AS n', p.oid::regproc, arguments);
	ELSE
		EXECUTE format('SELECT count(*) FROM %s(%s)', p.oid::regproc, arguments);
	END IF;
	RETURN NULL;
EXCEPTION WHEN others THEN
	RETURN SQLERRM;
END
$$;

-- What an aggregate is made of is called by the aggregate
SELECT is_empty($$
	SELECT signature, problem
	FROM (SELECT signature, pg_temp.call(f.oid) AS problem FROM function f
		  WHERE 'internal'::regtype <> ALL (proargtypes::oid[]) AND prorettype <> 'internal'::regtype
			AND NOT EXISTS (SELECT FROM pg_aggregate
							WHERE f.oid IN (aggtransfn, aggcombinefn, aggfinalfn, aggmtransfn, aggminvtransfn, aggmfinalfn))) AS called
	-- a letter takes texts of two kinds, and answers that this one is no format
	WHERE problem <> '' AND problem <> 'unknown format of a letter: "fr"'
$$, 'every function that can be called answers');

-- Those that only the server can call: by a type, an index, an operator or a function
SELECT is_empty($$
	SELECT signature FROM function f
	WHERE 'internal'::regtype = ANY (proargtypes::oid[])
	  AND NOT EXISTS (SELECT FROM pg_type WHERE f.oid IN (typreceive, typanalyze))
	  AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = f.oid)
	  AND NOT EXISTS (SELECT FROM pg_operator WHERE f.oid IN (oprrest, oprjoin))
	  AND NOT EXISTS (SELECT FROM pg_proc WHERE prosupport = f.oid)
$$, 'every other function has a use');

-- ... and these call them: an index of each operator class, queried
CREATE FUNCTION pg_temp.use(opclass oid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	c pg_opclass;
	method text;
	strategy record;
BEGIN
	SELECT * INTO c FROM pg_opclass WHERE oid = opclass;
	SELECT amname INTO method FROM pg_am WHERE oid = c.opcmethod;
	EXECUTE format('CREATE TEMP TABLE used AS SELECT %s AS v FROM generate_series(1, 2000)', (SELECT value FROM sample WHERE type = c.opcintype));
	EXECUTE format('CREATE INDEX ON used USING %s (v %I)', method, c.opcname);
	INSERT INTO used SELECT * FROM used;
	ANALYZE used;
	FOR strategy IN SELECT o.oprname, s.value FROM pg_amop a JOIN pg_operator o ON o.oid = a.amopopr JOIN sample s ON s.type = a.amoprighttype
					WHERE a.amopfamily = c.opcfamily LOOP
		EXECUTE format('SELECT count(*) FROM used WHERE v %s %s', strategy.oprname, strategy.value);
	END LOOP;
	DROP TABLE used;
	RETURN NULL;
EXCEPTION WHEN others THEN
	RETURN SQLERRM;
END
$$;
SET LOCAL enable_seqscan = off;
SET LOCAL jit = off;
SELECT is_empty($$
	SELECT * FROM (SELECT c.opcname, c.opcmethod, pg_temp.use(c.oid) AS problem FROM pg_opclass c
				   JOIN member ON classid = 'pg_opclass'::regclass AND objid = c.oid) AS used
	WHERE problem IS NOT NULL
$$, 'every operator class can be used');

-- Each operator is the function that its comment says; union has two names
SELECT is_empty($$
	SELECT o.oid::regoperator, o.oprcode FROM pg_operator o JOIN member ON classid = 'pg_operator'::regclass AND objid = o.oid
	WHERE obj_description(o.oprcode, 'pg_proc') NOT IN ('implementation of ' || o.oprname || ' operator', 'implementation of ' || replace(o.oprname, '||', '|') || ' operator')
$$, 'every operator is implemented by the function that says so');

SELECT * FROM finish();
ROLLBACK;
