	$registry$)
$function$;
COMMENT ON FUNCTION gcm_registry_sql() IS 'the definition of a registry: SQL that makes one, or replaces what can be replaced in one';
-- SPDX-License-Identifier: PostgreSQL
