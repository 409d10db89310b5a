-- Data in every type of the extension, in an index of every operator class that
-- it has, and questions about them: every.call and every.search hold queries.
-- The catalogue says what there is, so that what is added is tried, too.
-- Functions and values are those of GcmTest.pm.
-- SPDX-License-Identifier: PostgreSQL

CREATE SCHEMA every;

CREATE TEMP VIEW member AS
	SELECT classid, objid FROM pg_depend
	WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network');

-- Values of a type, as text: all terms, many sets, else odd ones
CREATE FUNCTION every.values_of(type regtype) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
	result text[];
BEGIN
	IF type::text ~ '_set$' THEN
		EXECUTE format($_$ SELECT array_agg((SELECT coalesce(gcm_set_agg(t), '{}') FROM unnest('all'::%1$s) WITH ORDINALITY AS u (t, i)
								   WHERE abs(hashint4(n * 1000 + i::integer)) %% 100 < n %% 13 * 8)::text) FROM generate_series(1, 300) AS n $_$, type) INTO result;
	ELSIF to_regtype(type || '_set') IS NOT NULL THEN
		EXECUTE format('SELECT array_agg(t::text) FROM unnest(%L::%s_set) AS t', 'all', type) INTO result;
	END IF;
	RETURN odd_values(type) || coalesce(result, '{}');
END
$$;
CREATE TEMP TABLE value AS
	SELECT y.oid::regtype AS type, y.typtype, every.values_of(y.oid) AS texts
	FROM member JOIN pg_type y ON classid = 'pg_type'::regclass AND objid = y.oid WHERE y.typtype IN ('b', 'c', 'e') AND y.typelem = 0;

-- Literals for the arguments of functions; those of cstring are another function's each
CREATE TEMP TABLE argument AS
	SELECT type, function, odd(type, function) AS literals
	FROM (SELECT DISTINCT a AS type, CASE a WHEN 'cstring'::regtype THEN f.oid ELSE 0 END AS function FROM callable f, unnest(f.proargtypes) AS a) AS u;

-- One a line
CREATE TABLE every.call (question text PRIMARY KEY CHECK (question !~ E'\\n'));
CREATE TABLE every.search (question text PRIMARY KEY CHECK (question !~ E'\\n'));

DO $$
DECLARE
	t record;
	c record;
BEGIN
	FOR t IN SELECT type AS name, typtype, texts FROM value ORDER BY type::text LOOP
		EXECUTE format('CREATE TABLE every.%I (n integer PRIMARY KEY, v %1$s, a %1$s[])', t.name);
		EXECUTE format('INSERT INTO every.%I SELECT n, v, CASE WHEN n <= 5 THEN ARRAY[NULL, v, v] END FROM (SELECT n, $1[1 + abs(hashint4(n)) %% cardinality($1)]::%1$s AS v FROM generate_series(1, $2) AS n) AS made', t.name)
			USING t.texts, CASE WHEN t.typtype = 'c' THEN 20 WHEN cardinality(t.texts) < 100 THEN 300 ELSE 1500 END;
		FOR c IN SELECT m.amname, o.opcfamily FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
				 WHERE o.opcintype = t.name::regtype OR t.typtype = 'e' AND o.opcintype = 'anyenum'::regtype AND m.amname IN ('btree', 'hash') LOOP
			EXECUTE format('CREATE TABLE every.%I AS SELECT n, v FROM every.%I', t.name || '_' || c.amname, t.name);
			EXECUTE format('ALTER TABLE every.%I ADD PRIMARY KEY (n)', t.name || '_' || c.amname);
			EXECUTE format('CREATE INDEX %I ON every.%I USING %I (v) %s', t.name || '_' || c.amname || '_v', t.name || '_' || c.amname, c.amname,
						   CASE c.amname WHEN 'brin' THEN 'WITH (pages_per_range = 1)' ELSE '' END);
			EXECUTE format('ANALYZE every.%I', t.name || '_' || c.amname);
			INSERT INTO every.search
			SELECT format('SELECT %L, count(*), sum(n) FROM every.%I WHERE v OPERATOR(%s.%s) %L::%s', t.name || ' ' || c.amname || ' ' || o.oprname || ' ' || left(q, 60),
						  t.name || '_' || c.amname, o.oprnamespace::regnamespace, o.oprname, q, CASE WHEN t.typtype = 'e' THEN t.name ELSE o.oprright::regtype END)
			FROM pg_amop s JOIN pg_operator o ON o.oid = s.amopopr
			JOIN value v ON v.type = CASE WHEN t.typtype = 'e' THEN t.name ELSE o.oprright::regtype END, unnest(v.texts[1:9]) AS q
			WHERE s.amopfamily = c.opcfamily AND s.amoppurpose = 's' AND q IS NOT NULL
			ON CONFLICT DO NOTHING;
		END LOOP;
	END LOOP;

	-- Each function with the first values of its arguments' types, the second, and the third
	INSERT INTO every.call
	SELECT format('SELECT %L, %s(%s)::text%s', k || ' ' || f.signature, f.call,
				  (SELECT string_agg(literals[1 + (k - 1) % cardinality(literals)], ', ' ORDER BY i)
				   FROM unnest(f.proargtypes) WITH ORDINALITY AS u (a, i) JOIN argument ON type = a AND function IN (0, f.oid)),
				  CASE f.prokind WHEN 'a' THEN ' FROM generate_series(1, 3)' ELSE '' END)
	FROM callable f, generate_series(1, 3) AS k
	WHERE f.proname <> ALL ('{gcm_version,gcm_registry_sql}')
	ON CONFLICT DO NOTHING;
END
$$;
