-- Letters beyond ASCII come into a database as letters, not as the escapes that
-- stand for them in the install script: in comments, labels, functions and rows
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(4);
SET LOCAL client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset

CREATE FUNCTION pg_temp.columns_where(condition text) RETURNS TABLE (tab regclass, col name, number bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR tab, col IN
		SELECT c.oid, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
		WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p') AND a.attnum > 0 AND t.typcategory IN ('S', 'A')
		ORDER BY 1, 2
	LOOP
		EXECUTE format('SELECT count(*) FROM %s WHERE %I::text ~ $1', tab, col) INTO number USING condition;
		IF number > 0 THEN
			RETURN NEXT;
		END IF;
	END LOOP;
END
$$;

SELECT is_empty($$ SELECT * FROM pg_temp.columns_where('\\[0-9a-f]{4}') $$, 'no text of a filled registry has an escape');
SELECT cmp_ok((SELECT count(*) FROM pg_temp.columns_where('[é«]')), '>', 5::bigint, '... and there are letters');
SELECT is_empty($$ SELECT pg_describe_object(classoid, objoid, objsubid) FROM pg_description WHERE description ~ '\\[0-9a-f]{4}' $$,
	'no comment has an escape');
SELECT is_empty($$
	SELECT oid::regprocedure FROM pg_proc
	WHERE pronamespace IN ('public'::regnamespace, 'gcm'::regnamespace) AND prosrc ~ '\\[0-9a-f]{4}'
	  AND proname <> 'gcm_registry_sql' AND NOT starts_with(proname, 'gcm_load_')
$$, 'no function has an escape but those that read it');
SELECT * FROM finish();
ROLLBACK;
