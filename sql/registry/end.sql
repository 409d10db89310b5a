	$registry$);
EXCEPTION WHEN OTHERS THEN
	-- The same error, without all of the above as its context
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message,
		DETAIL = coalesce(nullif(detail, ''), 'No registry was created.'),
		HINT = coalesce(nullif(hint, ''), 'A registry needs a schema in which you may create, without tables, views or functions of its names.');
END
$procedure$;
COMMENT ON PROCEDURE gcm_create_registry(text) IS 'creates the registry of a network on migration, in a schema that exists or not: tables, views and functions that the caller owns; refuses where there is one already';
