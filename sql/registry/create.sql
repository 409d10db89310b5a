-- A registry is made
-- SPDX-License-Identifier: PostgreSQL

CREATE PROCEDURE gcm_create_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	contrib name;
	taken text;
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'a registry needs the name of a schema',
			HINT = 'As in CALL gcm_create_registry(''gcm'').';
	ELSIF schema = '$user' THEN
		RAISE invalid_schema_name USING
			MESSAGE = 'a registry cannot be in a schema of the name "$user"',
			HINT = 'In a search path, that is the schema named like the current user: give the name itself.';
	END IF;
	IF getdatabaseencoding() <> 'UTF8' THEN
		RAISE feature_not_supported USING
			MESSAGE = format('a registry needs a database with the encoding UTF8, and this one has %s', getdatabaseencoding()),
			HINT = 'CREATE DATABASE with ENCODING ''UTF8'' and TEMPLATE template0 makes one.';
	END IF;
	IF EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			   WHERE n.nspname = schema AND c.relname = 'registry') THEN
		RAISE duplicate_table USING
			MESSAGE = format('schema "%s" holds a registry already', schema),
			DETAIL = 'Nothing was changed.',
			HINT = 'Name another schema for a second registry.';
	END IF;

	SELECT n.nspname INTO STRICT home
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	FOREACH contrib IN ARRAY '{btree_gist,unaccent}'::name[] LOOP
		IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = contrib) THEN
			EXECUTE format('CREATE EXTENSION %I SCHEMA %I', contrib, home);
			RAISE NOTICE 'created extension "%", which the registry needs', contrib;
		END IF;
	END LOOP;
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) USING schema;
	IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = schema) THEN
		IF NOT has_database_privilege(current_database(), 'CREATE') THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('permission denied for database %s', current_database()),
				DETAIL = 'No registry was created.',
				HINT = 'A registry needs a schema of yours, or a database in which you may create one.';
		END IF;
		EXECUTE format('CREATE SCHEMA %I', schema);
		EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema, 'registry of a network on migration');
	END IF;

	-- What is there is not replaced
	EXECUTE format($query$
		SELECT format('%%s "%%s" already exists', o.kind, o.name)
		FROM regexp_matches(%I.gcm_registry_sql(), '^CREATE (?:TABLE IF NOT EXISTS|OR REPLACE (?:VIEW|FUNCTION|PROCEDURE)) (\w+)',
							'ng') WITH ORDINALITY AS m (name, n)
		JOIN (SELECT 'relation' AS kind, relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace
			  UNION ALL SELECT 'function', proname FROM pg_proc WHERE pronamespace = $1::regnamespace) AS o ON o.name = m.name[1]
		ORDER BY m.n LIMIT 1$query$, home) INTO taken USING quote_ident(schema);
	IF taken IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = CASE WHEN taken LIKE 'relation%' THEN '42P07' ELSE '42723' END,
			MESSAGE = taken,
			DETAIL = 'No registry was created.',
			HINT = 'A registry needs a schema in which you may create, without tables, views or functions of its names.';
	END IF;
	EXECUTE format('CALL %I.gcm_define_registry($1)', home) USING schema;
END
$procedure$;
COMMENT ON PROCEDURE gcm_create_registry(text) IS
	'creates the registry of a network on migration, in a schema that exists or not: tables, views and functions that the '
	'caller owns; an error where a name of theirs is taken (42P07, 42723), where others could put functions into the schema '
	'or the caller may create nothing there (42501), where the schema has no name (22004, 3F000), and where the encoding of '
	'the database is not UTF8 (0A000)';

-- What both do: gcm_create_registry(), and gcm_update_registry() with its steps
CREATE PROCEDURE gcm_define_registry(schema text, steps text[] DEFAULT '{}')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = warning
AS $procedure$
DECLARE
	home text := (SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
				  WHERE e.extname = 'gcm_network');
	path text;
	definition text;
	granted text[];
	state text;
	message text;
	detail text;
	hint text;
BEGIN
	EXECUTE format('SELECT %1$s.gcm_registry_path($1), %1$s.gcm_registry_sql()', home) INTO path, definition USING schema;
	-- Bodies have the schema's name: where that could end them, their quotes are others
	IF strpos(schema, '$') > 0 THEN
		definition := regexp_replace(definition, '[$](\w*)[$]', '$\1_' || md5(schema) || '$', 'g');
	END IF;
	definition := replace(definition, 'SET search_path FROM CURRENT', format('SET search_path = %I, pg_temp', schema));
	definition := replace(definition, 'registry_schema.', format('%I.', schema));
	-- A view that a step drops comes back with the grants that it had
	granted := ARRAY(
		SELECT format('GRANT %s%s ON %I.%I TO %s%s', g.privilege_type, g.part, schema, c.relname,
					  CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
					  CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
		FROM pg_class c, LATERAL (
			SELECT a.*, '' AS part FROM aclexplode(c.relacl) AS a
			UNION ALL SELECT a.*, format(' (%I)', t.attname)
					  FROM pg_attribute t, aclexplode(t.attacl) AS a WHERE t.attrelid = c.oid) AS g
		WHERE c.relnamespace = quote_ident(schema)::regnamespace AND c.relkind = 'v' AND g.grantee <> c.relowner);

	steps := array_append(steps, definition);
	PERFORM set_config('search_path', path, true);
	FOREACH definition IN ARRAY steps LOOP
		EXECUTE definition;
	END LOOP;
	FOREACH definition IN ARRAY granted LOOP
		BEGIN
			EXECUTE definition;
		EXCEPTION WHEN undefined_column OR undefined_table THEN
			NULL;	-- there is none of it any more
		END;
	END LOOP;
EXCEPTION WHEN dependent_objects_still_exist THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RAISE dependent_objects_still_exist USING
		MESSAGE = 'others depend on what this version changes',
		DETAIL = detail,
		HINT = 'Drop these, update the registry, and create them again. Nothing was changed.';
WHEN OTHERS THEN
	-- The same error, without all of the above as its context
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	detail := coalesce(nullif(detail, ''), 'Nothing was changed.');
	IF hint = '' THEN
		RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, DETAIL = detail;
	END IF;
	RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, DETAIL = detail, HINT = hint;
END
$procedure$;
COMMENT ON PROCEDURE gcm_define_registry(text, text[]) IS
	'executes steps, then the definition of a registry, in that schema; called by gcm_create_registry() and '
	'gcm_update_registry()';
