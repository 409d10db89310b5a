-- A registry that an earlier version made, or whose schema or extension has
-- moved since.  Each version adds its step to those from the versions before;
-- what it does, the files from begin.sql to end.sql do for a new registry.

CREATE PROCEDURE gcm_update_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	owner oid;
	newest text;
	made text;
	path text;
	routine text;
BEGIN
	SELECT c.relowner INTO owner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = schema AND c.relname = 'loaded_fact';
	IF owner IS NULL THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	ELSIF owner <> (SELECT oid FROM pg_roles WHERE rolname = current_user) THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('the registry in schema "%s" is to be updated by its owner', schema),
			HINT = format('SET ROLE %I; first.', pg_get_userbyid(owner));
	END IF;
	SELECT n.nspname, e.extversion INTO STRICT home, newest
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) INTO path USING schema;
	EXECUTE format('SELECT version FROM %I.registry', schema) INTO STRICT made;
	IF string_to_array(made, '.')::integer[] > string_to_array(newest, '.')::integer[] THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the registry in schema "%s" is of version %s, and the extension of version %s', schema, made, newest),
			HINT = 'ALTER EXTENSION gcm_network UPDATE updates the extension, once its new files are installed.';
	END IF;

	-- Bodies in PL/pgSQL find what they name by a search path, which is the
	-- same for all of them
	FOR routine IN
		SELECT format('%I.%I(%s)', schema, p.proname, pg_get_function_identity_arguments(p.oid))
		FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, unnest(p.proconfig) AS setting
		WHERE n.nspname = schema AND setting LIKE 'search_path=%' AND setting IN (
			SELECT unnest(r.proconfig) FROM pg_proc r WHERE r.oid = to_regprocedure(format('%I.revoke_access(text)', schema)))
	LOOP
		EXECUTE format('ALTER ROUTINE %s SET search_path = %s', routine, path);
	END LOOP;

	PERFORM set_config('search_path', path, true);
	IF made = '0.1.0' THEN
		COMMENT ON TABLE registry IS 'the one row says which version of gcm_network this registry is of';
		COMMENT ON COLUMN registry.version IS 'version of the extension that made the registry or updated it last';
		made := '0.2.0';
	END IF;
	UPDATE registry SET version = newest WHERE version <> newest;
	RAISE NOTICE 'the registry in schema "%" is of version %', schema, newest;
END
$procedure$;
COMMENT ON PROCEDURE gcm_update_registry(text) IS 'brings a registry up to the version of the extension, and mends its search paths after its schema was renamed or the extension moved; for the registry''s owner, any number of times';
