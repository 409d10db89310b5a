-- What an error says beside its message, which throws_ok() does not ask
-- SPDX-License-Identifier: PostgreSQL
CREATE FUNCTION pg_temp.told(command text, OUT detail text, OUT hint text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE command;
	detail := 'no error';
	hint := 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END
$$;
CREATE FUNCTION pg_temp.detail(command text) RETURNS text LANGUAGE SQL AS $$ SELECT (pg_temp.told(command)).detail $$;
CREATE FUNCTION pg_temp.hint(command text) RETURNS text LANGUAGE SQL AS $$ SELECT (pg_temp.told(command)).hint $$;
