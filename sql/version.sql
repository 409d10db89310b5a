-- Which version is which
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_version() RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_version() IS
	'version of the library that the server has loaded; if pg_extension.extversion is another, ALTER '
	'EXTENSION gcm_network UPDATE is due';
