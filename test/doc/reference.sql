-- What doc/reference.md is made of, from the catalogue: what people call, in the
-- extension and in a registry in the schema gcm.  Of functions, what the server,
-- an operator or an aggregate calls is left out.
-- SPDX-License-Identifier: PostgreSQL

SET search_path = public, pg_temp;

CREATE TEMP VIEW member (classid, objid, place) AS
	SELECT classid, objid, 'extension' FROM pg_depend
	WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass
	  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network')
	UNION ALL SELECT 'pg_proc'::regclass, oid, 'registry' FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace
	UNION ALL
	SELECT 'pg_class'::regclass, oid, 'registry' FROM pg_class
	WHERE relnamespace = 'gcm'::regnamespace AND relkind IN ('r', 'p', 'v', 'm');

-- The types of vocabularies stand for each other
CREATE TEMP VIEW vocabulary (term) AS
	SELECT t.typname FROM pg_type t JOIN pg_type s ON s.typname = t.typname || '_set' AND t.typcategory <> 'A';

CREATE FUNCTION pg_temp.any_vocabulary(signature text) RETURNS text LANGUAGE SQL AS $$
	SELECT regexp_replace(regexp_replace(signature, '\m(' || terms || ')_set\M', 'anyset', 'g'),
						  '\m(' || terms || ')\M', 'anyterm', 'g')
	FROM (SELECT string_agg(term, '|') AS terms FROM vocabulary) AS v
$$;

CREATE TEMP VIEW role (function) AS
	SELECT unnest(ARRAY[typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze]::oid[]) FROM pg_type
	UNION SELECT unnest(ARRAY[oprcode, oprrest, oprjoin]::oid[]) FROM pg_operator
	UNION SELECT amproc FROM pg_amproc
	UNION SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn, aggdeserialfn, aggmtransfn,
							  aggminvtransfn, aggmfinalfn]::oid[]) FROM pg_aggregate
	UNION SELECT castfunc FROM pg_cast
	UNION SELECT prosupport FROM pg_proc;

CREATE TEMP VIEW callable AS
	SELECT p.*, m.place FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
	WHERE p.oid NOT IN (SELECT function FROM role)
	  AND 'internal'::regtype <> ALL (p.proargtypes::oid[])
	  AND p.prorettype NOT IN ('internal'::regtype, 'trigger'::regtype, 'event_trigger'::regtype);

-- Does another function, a view, a policy or a column call it?
CREATE FUNCTION pg_temp.is_called(function oid, name name, place text) RETURNS boolean LANGUAGE SQL AS $$
	SELECT EXISTS (SELECT FROM pg_proc q JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = q.oid
				   WHERE q.oid <> function AND m.place = is_called.place AND q.prosrc ~ ('\m' || name || '\('))
		OR EXISTS (SELECT FROM pg_depend
				   WHERE refclassid = 'pg_proc'::regclass AND refobjid = function AND deptype = 'n'
					 AND classid IN ('pg_proc'::regclass, 'pg_rewrite'::regclass, 'pg_policy'::regclass,
									 'pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_trigger'::regclass))
$$;

-- The arguments of a function, one a line
CREATE FUNCTION pg_temp.arguments(function oid) RETURNS text LANGUAGE SQL AS $$
	SELECT string_agg(concat_ws(' ', CASE p.proargmodes[n] WHEN 'o' THEN 'OUT' WHEN 'b' THEN 'INOUT' WHEN 'v' THEN 'VARIADIC' END,
								nullif(p.proargnames[n], ''), format_type(type, NULL),
								'DEFAULT ' || regexp_replace(pg_get_function_arg_default(p.oid, n::integer), '::[\w.]+(\[\])?', '', 'g')),
					  E'\n' ORDER BY n)
	FROM pg_proc p, unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS a (type, n)
	WHERE p.oid = function AND coalesce(p.proargmodes[n], 'i') <> 't' AND NOT (p.prokind = 'f' AND coalesce(p.proargmodes[n], 'i') = 'o')
$$;

-- What it gives: of OUT parameters, their row
CREATE FUNCTION pg_temp.result(function oid) RETURNS text LANGUAGE SQL AS $$
	SELECT CASE WHEN p.prokind = 'f' AND 'o' = ANY (p.proargmodes) AND NOT p.proretset
		THEN 'record(' || (SELECT string_agg(p.proargnames[n] || ' ' || format_type(type, NULL), ', ' ORDER BY n)
						   FROM unnest(p.proallargtypes) WITH ORDINALITY AS a (type, n) WHERE p.proargmodes[n] = 'o') || ')'
		WHEN p.prokind <> 'p' THEN pg_get_function_result(p.oid) END
	FROM pg_proc p WHERE p.oid = function
$$;

-- The columns of a relation or of a composite type, one a line
CREATE FUNCTION pg_temp.columns(relation oid) RETURNS text LANGUAGE SQL AS $$
	SELECT string_agg(concat_ws(E'\t', attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum)),
					  E'\n' ORDER BY attnum)
	FROM pg_attribute WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped
$$;

-- place, kind, name, made by which function or type, signature, result, is it
-- called by others, must it say what NULL gives, comment, columns or values;
-- then order
CREATE TEMP TABLE entry AS
	SELECT 'extension' AS place, 'type' AS kind, t.typname::text AS name, t.typname::text AS maker, t.typname::text AS signature,
		   NULL AS result, false AS is_called, false AS must_say_null, obj_description(t.oid, 'pg_type') AS comment,
		   CASE t.typtype
		   WHEN 'c' THEN pg_temp.columns(t.typrelid)
		   WHEN 'e' THEN (SELECT string_agg(enumlabel, E'\n' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) END AS parts,
		   t.oid
	FROM pg_type t JOIN member ON classid = 'pg_type'::regclass AND objid = t.oid
	WHERE t.typelem = 0 OR t.typsubscript = 0
	UNION ALL
	SELECT place, CASE prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE 'function' END, proname, proname,
		   pg_temp.arguments(oid), pg_temp.result(oid),
		   pg_temp.is_called(oid, proname, place), prokind = 'f' AND NOT proisstrict AND pronargs > 0,
		   obj_description(oid, 'pg_proc'), NULL, oid
	FROM callable
	UNION ALL
	SELECT place, 'operator', o.oprname, p.proname,
		   concat_ws(' ', CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END, o.oprname, format_type(o.oprright, NULL)),
		   format_type(o.oprresult, NULL), false, false, obj_description(o.oid, 'pg_operator'), NULL, p.oid
	FROM pg_operator o JOIN member ON classid = 'pg_operator'::regclass AND objid = o.oid JOIN pg_proc p ON p.oid = o.oprcode
	UNION ALL
	SELECT place, 'cast', maker, maker, format('%s AS %s', format_type(castsource, NULL), format_type(casttarget, NULL)),
		   CASE castcontext WHEN 'e' THEN 'explicit' WHEN 'a' THEN 'assignment' ELSE 'implicit' END, false, false,
		   obj_description(c.oid, 'pg_cast'), NULL, c.oid
	FROM pg_cast c JOIN member ON classid = 'pg_cast'::regclass AND objid = c.oid,
		 -- its function or, where text is read or written, the type that does
		 LATERAL (SELECT coalesce((SELECT proname FROM pg_proc WHERE oid = castfunc),
								  (SELECT typname FROM pg_type JOIN member ON classid = 'pg_type'::regclass AND objid = oid
								   WHERE oid IN (castsource, casttarget) LIMIT 1)) AS maker) AS _
	UNION ALL
	SELECT place, CASE WHEN relkind IN ('v', 'm') THEN 'view' ELSE 'table' END, relname, relname, relname, NULL, false, false,
		   obj_description(oid, 'pg_class'), pg_temp.columns(oid), oid
	FROM pg_class JOIN member ON classid = 'pg_class'::regclass AND objid = oid WHERE place = 'registry';

-- What is the same of every vocabulary is told once
SELECT place, kind, min(name), min(maker), signature, result, bool_or(is_called), bool_or(must_say_null), comment, parts
FROM (
	SELECT place, kind, name, maker, is_called, must_say_null, comment, parts, oid,
		   CASE WHEN alike = vocabularies THEN pg_temp.any_vocabulary(signature) ELSE signature END AS signature,
		   CASE WHEN alike = vocabularies THEN pg_temp.any_vocabulary(result) ELSE result END AS result
	FROM (SELECT *, count(*) OVER (PARTITION BY place, kind, CASE WHEN kind <> 'cast' THEN name END, comment,
												pg_temp.any_vocabulary(signature)) AS alike,
				 (SELECT count(*) FROM vocabulary) AS vocabularies FROM entry) AS counted
) AS told
GROUP BY place, kind, signature, result, comment, parts, CASE WHEN kind <> 'cast' THEN name END
ORDER BY min(oid), kind, signature COLLATE "C";
