	$registry$;
END
$procedure$;
COMMENT ON PROCEDURE gcm_create_registry(text) IS 'creates the registry of a network on migration, in a schema that exists or not: tables, views and functions that the caller owns; refuses where there is one already';
