-- Where the names in the definition of a registry are looked for: in its schema,
-- then in those of the extensions that it uses
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_registry_path(schema text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	homes oid[] := ARRAY(SELECT extnamespace FROM pg_extension WHERE extname IN ('gcm_network', 'btree_gist', 'unaccent'));
	me oid := (SELECT oid FROM pg_roles WHERE rolname = current_user);
	keeper oid := coalesce((SELECT c.relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
							WHERE n.nspname = schema AND c.relname = 'loaded_fact'), me);
	missing text;
	place record;
	others text;
BEGIN
	SELECT string_agg(quote_ident(n.nspname), ', ') INTO missing
	FROM pg_namespace n WHERE n.oid = ANY (homes) AND NOT has_schema_privilege(n.oid, 'USAGE');
	IF missing IS NOT NULL AND me = keeper THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('permission denied for schema %s', missing),
			DETAIL = 'The registry uses the extensions gcm_network, btree_gist and unaccent, and some of them are there.',
			HINT = format('Their owner can GRANT USAGE ON SCHEMA %s TO %I.', missing, current_user);
	END IF;

	-- A function of another's that fits better than one of core would be taken
	-- for it, and run as whoever uses the registry
	FOR place IN
		SELECT n.oid, n.nspname, n.nspacl, n.nspname = schema AS ours,
			   CASE n.nspowner WHEN 'pg_database_owner'::regrole
					THEN (SELECT datdba FROM pg_database WHERE datname = current_database()) ELSE n.nspowner END AS owner
		FROM pg_namespace n WHERE n.nspname = schema OR n.oid = ANY (homes) ORDER BY n.nspname = schema DESC, n.nspname
	LOOP
		IF place.ours AND place.owner <> keeper THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname, pg_get_userbyid(keeper)),
				DETAIL = format('Its owner is %s.', pg_get_userbyid(place.owner)),
				HINT = 'Let the owner of the schema create and update the registry, or name a schema that does not exist yet.';
		END IF;
		SELECT string_agg(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(r.rolname) END, ', ' ORDER BY r.rolname)
		INTO others
		FROM aclexplode(place.nspacl) AS a LEFT JOIN pg_roles r ON r.oid = a.grantee
		WHERE a.privilege_type = 'CREATE' AND a.grantee NOT IN (place.owner, keeper, 'pg_database_owner'::regrole)
		  AND r.rolsuper IS NOT TRUE;
		IF others IS NOT NULL THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname,
								 pg_get_userbyid(CASE WHEN place.ours THEN keeper ELSE place.owner END)),
				DETAIL = format('Others may create in it: %s.', others),
				HINT = format('What they put there could run with the rights of those who use the registry: '
							  'REVOKE CREATE ON SCHEMA %I FROM %s.', place.nspname, others);
		END IF;
		-- In the registry's schema nothing, elsewhere what bears a name that is
		-- used
		SELECT string_agg(pg_describe_object(o.class, o.oid, 0), ', ' ORDER BY o.name COLLATE "C") INTO others
		FROM (SELECT 'pg_proc'::regclass AS class, oid, pronamespace AS namespace, proowner AS owner, proname AS name FROM pg_proc
			  UNION ALL SELECT 'pg_operator'::regclass, oid, oprnamespace, oprowner, oprname FROM pg_operator
			  UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner, typname FROM pg_type
			  UNION ALL SELECT 'pg_class'::regclass, oid, relnamespace, relowner, relname FROM pg_class) AS o
		WHERE o.namespace = place.oid AND o.owner NOT IN (keeper, me)
		  AND (place.ours
			   OR o.class = 'pg_proc'::regclass
				  AND (o.name LIKE 'gcm\_%'
					   OR EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname = o.name))
			   OR o.class = 'pg_operator'::regclass)
		  AND (place.ours OR NOT (SELECT rolsuper FROM pg_roles r WHERE r.oid = o.owner))
		  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype IN ('e', 'i'));
		IF others IS NOT NULL THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname,
								 pg_get_userbyid(CASE WHEN place.ours THEN keeper ELSE place.owner END)),
				DETAIL = format('It holds objects of others: %s.', left(others, 500)),
				HINT = 'They could run with the rights of those who use the registry: drop them, or move them to another schema.';
		END IF;
	END LOOP;

	RETURN (SELECT quote_ident(schema) || ', '
				   || coalesce(string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) || ', ', '') || 'pg_temp'
			FROM pg_namespace n WHERE n.oid = ANY (homes) AND n.nspname <> schema);
END
$function$;
COMMENT ON FUNCTION gcm_registry_path(text) IS
	'search path under which the definition of a registry in that schema is executed; an error (42501) if the caller may '
	'not use a schema in it, or if others could plant functions there';
