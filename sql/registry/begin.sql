-- The registry: the Network's own records, in a schema of the caller's.
--
-- The files from here to end.sql are the body of one procedure.  What it
-- executes is plain SQL, with the caller's schema first in the search path:
-- all names in it are found once, on creation, but in the bodies of PL/pgSQL
-- functions, which keep this search path.  It is written without backslashes,
-- for unistr() to read the escapes that sql/ascii.sed puts in.

CREATE PROCEDURE gcm_create_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	contrib name;
	path text;
	state text;
	message text;
	detail text;
	hint text;
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'a registry needs the name of a schema',
			HINT = 'As in CALL gcm_create_registry(''gcm'').';
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

	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) INTO path USING schema;
	IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = schema) THEN
		EXECUTE format('CREATE SCHEMA %I', schema);
		EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema, 'registry of a network on migration');
	END IF;
	PERFORM set_config('search_path', path, true);

	EXECUTE unistr($registry$

