-- Facts from outside become rows of a registry, each once: loaded_fact remembers
-- it, so that what the user has changed or deleted since stays so.
-- SPDX-License-Identifier: PostgreSQL

-- A fact has its source, a relation, a key by which loaded_fact knows it, and
-- the columns of its row.  What earlier versions wrote in its place, if they did,
-- is in "was": a row that still says just that is corrected, and no other.
CREATE PROCEDURE gcm_load_facts(schema text, facts jsonb,
							   INOUT rows_loaded integer DEFAULT NULL, INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	newest text;
	made text;
	fact record;
	known text;
	columns text;
	number integer;
	counted jsonb := '{}';
	nowhere text[] := '{}';
	item record;
	loaded constant oid := (SELECT c.oid FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
							WHERE s.nspname = schema AND c.relname = 'loaded_fact');
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'the schema of the registry is missing',
			HINT = 'As in CALL gcm_load_faq_2020(''gcm'').';
	ELSIF loaded IS NULL THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	ELSIF NOT has_table_privilege(loaded, 'INSERT') THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('the registry in schema "%s" is to be filled by its owner, or by its secretariat', schema),
			HINT = format('SET ROLE %I; first.', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = loaded));
	END IF;
	SELECT s.nspname, e.extversion INTO STRICT home, newest
	FROM pg_extension e JOIN pg_namespace s ON s.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	-- ... where nobody can have put what fits better than core's
	EXECUTE format('SELECT set_config(''search_path'', %I.gcm_registry_path($1), true)', home) USING schema;
	SELECT version INTO STRICT made FROM registry;
	IF made <> newest THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the registry in schema "%s" is of version %s, and the extension of version %s',
							 schema, made, newest),
			HINT = format('CALL gcm_update_registry(%L) brings it up to that.', schema);
	END IF;

	FOR fact IN
		SELECT f.value ->> 'source' AS source, f.value ->> 'relation' AS relation, f.value ->> 'key' AS key,
			   f.value -> 'content' AS content,
			   ARRAY(SELECT jsonb_array_elements(nullif(f.value -> 'was', 'null'))) AS was
		FROM jsonb_array_elements(facts) WITH ORDINALITY AS f (value, n) ORDER BY f.n
	LOOP
		columns := (SELECT string_agg(quote_ident(c), ', ') FROM jsonb_object_keys(fact.content) AS c);
		SELECT l.source INTO known FROM loaded_fact l WHERE l.relation = fact.relation AND l.key = fact.key;
		number := 0;
		IF known IS NULL THEN
			BEGIN
				INSERT INTO loaded_fact (source, relation, key, known_on)
				VALUES (fact.source, fact.relation, fact.key, (fact.content ->> 'known_on')::date);
				EXECUTE format($query$
					INSERT INTO %1$I.%2$I (%3$s) SELECT %3$s FROM jsonb_populate_record(NULL::%1$I.%2$I, $1)
					ON CONFLICT DO NOTHING$query$, schema, fact.relation, columns)
				USING fact.content;
				GET DIAGNOSTICS number = ROW_COUNT;
			EXCEPTION WHEN foreign_key_violation THEN
				nowhere := nowhere || format('%s "%s"', fact.relation, fact.key);
			END;
		ELSE
			EXECUTE format($query$
				UPDATE %1$I.%2$I AS t SET (%3$s) = (SELECT %3$s FROM jsonb_populate_record(NULL::%1$I.%2$I, $1))
				WHERE EXISTS (SELECT FROM unnest($2) AS w
					WHERE NOT EXISTS (SELECT FROM jsonb_each(to_jsonb(jsonb_populate_record(NULL::%1$I.%2$I, w))) AS c
									  WHERE w ? c.key AND c.value <> to_jsonb(t) -> c.key))$query$,
				schema, fact.relation, columns)
			USING fact.content, fact.was;
			GET DIAGNOSTICS number = ROW_COUNT;
			-- Earlier versions called all of it the FAQ's
			UPDATE loaded_fact AS l SET source = fact.source, known_on = (fact.content ->> 'known_on')::date
			WHERE l.relation = fact.relation AND l.key = fact.key
			  AND (l.source = fact.source AND l.known_on IS NULL OR known = 'faq-2020' AND fact.source <> known);
		END IF;
		counted := jsonb_set(counted, ARRAY[fact.relation], jsonb_build_array(
			coalesce((counted #>> ARRAY[fact.relation, '0'])::integer, 0) + number,
			coalesce((counted #>> ARRAY[fact.relation, '1'])::integer, 0) + 1 - number));
	END LOOP;

	rows_loaded := 0;
	rows_left := 0;
	FOR item IN
		SELECT c.key AS relation, (c.value ->> 0)::integer AS loaded, (c.value ->> 1)::integer AS "left"
		FROM jsonb_each(counted) AS c ORDER BY c.key
	LOOP
		RAISE NOTICE '%: % rows loaded, % left as they are', item.relation, item.loaded, item."left";
		rows_loaded := rows_loaded + item.loaded;
		rows_left := rows_left + item."left";
	END LOOP;
	IF nowhere <> '{}' THEN
		RAISE NOTICE 'not loaded, for what they name is not there: %', array_to_string(nowhere, ', ');
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_facts(text, jsonb, integer, integer) IS
	'adds facts to a registry, each once; called by gcm_load_faq_2020() and gcm_load_network_pages()';
