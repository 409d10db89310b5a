-- Where the routines of a registry look: in its schema, then in those of the
-- extensions that it uses

CREATE FUNCTION gcm_registry_path(schema text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	homes oid[] := ARRAY(SELECT extnamespace FROM pg_extension WHERE extname IN ('gcm_network', 'btree_gist', 'unaccent'));
	missing text;
	message text;
	detail text;
BEGIN
	SELECT string_agg(quote_ident(n.nspname), ', ') INTO missing
	FROM pg_namespace n WHERE n.oid = ANY (homes) AND NOT has_schema_privilege(n.oid, 'USAGE');
	IF missing IS NOT NULL THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('permission denied for schema %s', missing),
			DETAIL = 'The registry uses the extensions gcm_network, btree_gist and unaccent, and some of them are there.',
			HINT = format('Their owner can GRANT USAGE ON SCHEMA %s TO %I.', missing, current_user);
	END IF;

	-- A function of another's that fits better than one of core would be taken
	-- for it, and run as whoever uses the registry
	SELECT format('schema "%s" is open to others than %s', n.nspname, current_user),
		   CASE WHEN n.owner <> u.oid AND n.nspname = schema THEN format('Its owner is %s.', pg_get_userbyid(n.owner))
				WHEN EXISTS (SELECT FROM aclexplode(n.nspacl) AS a WHERE a.privilege_type = 'CREATE' AND a.grantee NOT IN (n.nspowner, u.oid) AND (a.grantee = 0 OR n.nspname = schema)) THEN 'Others may create in it.'
				WHEN n.nspname = schema AND EXISTS (
					SELECT FROM (SELECT 'pg_proc'::regclass AS class, oid, pronamespace AS namespace, proowner AS owner FROM pg_proc
								 UNION ALL SELECT 'pg_operator'::regclass, oid, oprnamespace, oprowner FROM pg_operator
								 UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner FROM pg_type
								 UNION ALL SELECT 'pg_class'::regclass, oid, relnamespace, relowner FROM pg_class) AS o
					WHERE o.namespace = n.oid AND o.owner <> u.oid
					  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype IN ('e', 'i'))) THEN 'It holds objects of others.' END
	INTO message, detail
	FROM (SELECT s.*, CASE WHEN s.nspowner = 'pg_database_owner'::regrole THEN (SELECT datdba FROM pg_database WHERE datname = current_database()) ELSE s.nspowner END AS owner FROM pg_namespace AS s) AS n, pg_roles AS u
	WHERE u.rolname = current_user AND (n.nspname = schema OR n.oid = ANY (homes))
	ORDER BY 2 LIMIT 1;
	IF detail IS NOT NULL THEN
		RAISE insufficient_privilege USING MESSAGE = message, DETAIL = detail,
			HINT = 'What others put there could run with the rights of those who use the registry: let the owner of the schema create and update the registry, revoke CREATE on the schema from others, or name a schema that does not exist yet.';
	END IF;

	RETURN (SELECT quote_ident(schema) || ', ' || coalesce(string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) || ', ', '') || 'pg_temp'
			FROM pg_namespace n WHERE n.oid = ANY (homes) AND n.nspname <> schema);
END
$function$;
COMMENT ON FUNCTION gcm_registry_path(text) IS 'search path of the routines of a registry in that schema; an error if the caller may not use a schema in it, or if others could plant functions there';
