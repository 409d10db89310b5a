-- The labels and sentences are English, French and Spanish.  An encoding that
-- lacks one of their letters is refused before there is anything.
-- SPDX-License-Identifier: PostgreSQL

DO $$
BEGIN
	-- those that occur, in UTF-8
	PERFORM pg_catalog.convert_from(
		'\xc381c385c389c38dc38ec3a0c3a1c3a3c3a7c3a8c3a9c3aac3abc3adc3aec3afc3b1c3b3c3b4c3bac3bbc3bc', 'UTF8');
EXCEPTION
	WHEN untranslatable_character OR undefined_function THEN
		RAISE feature_not_supported USING
			MESSAGE = pg_catalog.format('encoding "%s" of the database lacks letters of French or Spanish',
										pg_catalog.getdatabaseencoding()),
			HINT = 'Create the extension in a database with encoding UTF8; LATIN1, LATIN9 and WIN1252 will do too.';
END
$$;
