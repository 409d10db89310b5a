-- Batches that each end with COMMIT
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_can_commit() RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION gcm_can_commit() IS
	'may the PL/pgSQL procedure or block that calls this COMMIT? false in a transaction block, in a function, and outside '
	'of procedures';
