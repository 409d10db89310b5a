-- The registry: the Network's own records, in a schema of the caller's.
--
-- The files from here to end.sql are one text of plain SQL, which makes a new
-- registry and is run again on one that an earlier version made.  So each
-- statement can be run again: what holds rows is created IF NOT EXISTS, and
-- update.sql has what a version changes about it; all else is replaced.
--
-- It is executed with the registry's schema first in the search path, and those
-- of the extensions after it: all names are found once, then.  PL/pgSQL bodies
-- find theirs each time that they run, so their search path is the registry's
-- schema alone: SET search_path FROM CURRENT stands for that here.  They use no
-- type and no operator of an extension, but by %TYPE and in bound bodies.
-- It is written without backslashes, for unistr() to read the escapes that
-- sql/template/ascii.sed puts in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_registry_sql() RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
	SELECT unistr($registry$

