-- Intake of contributions: every row of a file, as it came, until it is placed
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS intake (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text,
	line integer,
	round text,
	reference text,
	title text,
	received text,
	level text,
	contributor text,
	stakeholder text,
	author text,
	countries text,
	objectives text,
	principles text,
	language text,
	url text,
	contribution integer REFERENCES contribution,
	set_aside text CHECK (set_aside <> ''),
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	desk text,
	CHECK (contribution IS NULL OR set_aside IS NULL)
);
CREATE INDEX IF NOT EXISTS intake_id_idx ON intake (id) WHERE contribution IS NULL;
COMMENT ON TABLE intake IS 'rows of files of contributions, as they came: copy into it, then CALL take_contributions()';
COMMENT ON COLUMN intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN intake.round IS 'code or name of the review round';
COMMENT ON COLUMN intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN intake.title IS 'title';
COMMENT ON COLUMN intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN intake.contributor IS 'Member State or stakeholder, in en, fr or es';
COMMENT ON COLUMN intake.stakeholder IS 'kind of stakeholder, in en, fr or es';
COMMENT ON COLUMN intake.author IS 'who made it, by name';
COMMENT ON COLUMN intake.countries IS 'names or codes, in en, fr or es, with ; between several';
COMMENT ON COLUMN intake.objectives IS 'a set such as {3,7}, numbers, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN intake.principles IS 'a set such as {a,f}, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN intake.language IS 'language or languages';
COMMENT ON COLUMN intake.url IS 'where it can be read';
COMMENT ON COLUMN intake.contribution IS 'the contribution that the row became; NULL until it is placed';
COMMENT ON COLUMN intake.set_aside IS 'why the row is not to become one, as in "heading"';
COMMENT ON COLUMN intake.loaded_at IS 'when it was loaded';
COMMENT ON COLUMN intake.loaded_by IS 'role that loaded it';
COMMENT ON COLUMN intake.desk IS 'desk that it was loaded for, whose people see it; the database says';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON intake
	FOR EACH ROW EXECUTE FUNCTION refuse('Give set_aside a reason instead: the row stays, and is not taken.');
COMMENT ON TRIGGER no_delete ON intake IS 'no row is lost';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON intake
	EXECUTE FUNCTION refuse('Give set_aside a reason instead: the rows stay, and are not taken.');
COMMENT ON TRIGGER no_truncate ON intake IS 'no row is lost';

CREATE TABLE IF NOT EXISTS intake_problem (
	intake integer REFERENCES intake,
	number integer,
	field text,
	value text,
	reason text NOT NULL,
	hint text,
	PRIMARY KEY (intake, number)
);
COMMENT ON TABLE intake_problem IS 'what could not be read in a row when it was last tried';
COMMENT ON COLUMN intake_problem.intake IS 'row';
COMMENT ON COLUMN intake_problem.number IS 'counts the problems of the row';
COMMENT ON COLUMN intake_problem.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_problem.value IS 'value that could not be read';
COMMENT ON COLUMN intake_problem.reason IS 'why';
COMMENT ON COLUMN intake_problem.hint IS 'what to write instead';

-- COPY cannot write to a table with row-level security, but it can to a view
CREATE OR REPLACE VIEW contribution_intake WITH (security_invoker) AS
	SELECT id, file, line, round, reference, title, received, level, contributor, stakeholder, author,
		   countries, objectives, principles, language, url, set_aside
	FROM intake
	WHERE contribution IS NULL AND set_aside IS NULL;
COMMENT ON VIEW contribution_intake IS 'rows that are not placed yet: copy into it, correct it, set rows aside';
COMMENT ON COLUMN contribution_intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN contribution_intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN contribution_intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN contribution_intake.round IS 'code or name of the review round';
COMMENT ON COLUMN contribution_intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution_intake.title IS 'title';
COMMENT ON COLUMN contribution_intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN contribution_intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN contribution_intake.contributor IS 'Member State or stakeholder, in en, fr or es';
COMMENT ON COLUMN contribution_intake.stakeholder IS 'kind of stakeholder, in en, fr or es';
COMMENT ON COLUMN contribution_intake.author IS 'who made it, by name';
COMMENT ON COLUMN contribution_intake.countries IS 'names or codes, in en, fr or es, with ; between several';
COMMENT ON COLUMN contribution_intake.objectives IS 'a set such as {3,7}, numbers, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN contribution_intake.principles IS 'a set such as {a,f}, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN contribution_intake.language IS 'language or languages';
COMMENT ON COLUMN contribution_intake.url IS 'where it can be read';
COMMENT ON COLUMN contribution_intake.set_aside IS 'why the row is not to become a contribution; set it, and the row leaves this view';

CREATE OR REPLACE FUNCTION contribution_intake_insert() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO intake (file, line, round, reference, title, received, level, contributor, stakeholder, author,
						countries, objectives, principles, language, url, set_aside)
	VALUES (NEW.file, NEW.line, NEW.round, NEW.reference, NEW.title, NEW.received, NEW.level, NEW.contributor,
			NEW.stakeholder, NEW.author, NEW.countries, NEW.objectives, NEW.principles, NEW.language, NEW.url, NEW.set_aside)
	RETURNING id INTO NEW.id;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_intake_insert() IS 'trigger: a row comes in';
CREATE OR REPLACE TRIGGER insert INSTEAD OF INSERT ON contribution_intake
	FOR EACH ROW EXECUTE FUNCTION contribution_intake_insert();
COMMENT ON TRIGGER insert ON contribution_intake IS 'a row comes in';

CREATE OR REPLACE VIEW intake_report WITH (security_invoker) AS
	SELECT i.id, i.file, i.line, p.field, p.value, p.reason, p.hint
	FROM (SELECT id, file, contribution, set_aside, coalesce(line,
				 (row_number() OVER (PARTITION BY loaded_at, loaded_by, file ORDER BY id))::integer + 1) AS line
		  FROM intake) AS i
	JOIN intake_problem p ON p.intake = i.id
	WHERE i.contribution IS NULL AND i.set_aside IS NULL;
COMMENT ON VIEW intake_report IS 'why rows could not be placed, value by value';
COMMENT ON COLUMN intake_report.id IS 'number of the row in contribution_intake';
COMMENT ON COLUMN intake_report.file IS 'file, if it was given';
COMMENT ON COLUMN intake_report.line IS 'line, if it was given; else the row''s place in what was loaded at once, the heading being 1';
COMMENT ON COLUMN intake_report.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_report.value IS 'value that could not be read';
COMMENT ON COLUMN intake_report.reason IS 'why';
COMMENT ON COLUMN intake_report.hint IS 'what to write instead';

-- The extension's types, and what has them, are found once, here
CREATE OR REPLACE FUNCTION intake_read(field text, value text) RETURNS text
	LANGUAGE SQL STABLE
	RETURN CASE field
		WHEN 'countries' THEN CASE WHEN value LIKE '{%' THEN value::gcm_country_set ELSE ARRAY[value::gcm_country]::gcm_country_set END::text
		WHEN 'objectives' THEN CASE WHEN value LIKE '{%' THEN value::gcm_objective_set
									WHEN value ~ '^[0-9]+([ ,-]+[0-9]+)+$' THEN ('{' || value || '}')::gcm_objective_set
									ELSE ARRAY[value::gcm_objective]::gcm_objective_set END::text
		WHEN 'principles' THEN CASE WHEN value LIKE '{%' THEN value::gcm_principle_set
									WHEN value ~ '^[a-j]([ ,-]+[a-j])+$' THEN ('{' || value || '}')::gcm_principle_set
									ELSE ARRAY[value::gcm_principle]::gcm_principle_set END::text
		WHEN 'stakeholder' THEN value::gcm_stakeholder::text
		WHEN 'received' THEN gcm_timeline(value)::text END;
COMMENT ON FUNCTION intake_read(text, text) IS 'term or set that a value of a column of the intake is, as text';

CREATE OR REPLACE FUNCTION intake_join(field text, a text, b text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE field
		WHEN 'countries' THEN (a::gcm_country_set | b::gcm_country_set)::text
		WHEN 'objectives' THEN (a::gcm_objective_set | b::gcm_objective_set)::text
		WHEN 'principles' THEN (a::gcm_principle_set | b::gcm_principle_set)::text END;
COMMENT ON FUNCTION intake_join(text, text, text) IS 'the terms of two sets, as text';

-- One value of a column, as the text of the term or set that it means
CREATE OR REPLACE FUNCTION intake_term(field text, value text, OUT term text, OUT reason text, OUT hint text)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
BEGIN
	CASE field
		WHEN 'countries', 'objectives', 'principles', 'stakeholder', 'received' THEN
			term := intake_read(field, value);
		WHEN 'round' THEN
			SELECT code INTO term FROM review_round
			WHERE lower(value) IN (lower(code), lower(name), lower(name_fr), lower(name_es)) ORDER BY code LIMIT 1;
			IF term IS NULL THEN
				RAISE invalid_text_representation USING MESSAGE = format('unknown review round: "%s"', value),
					HINT = coalesce((SELECT 'Known: ' || string_agg(code, ', ' ORDER BY code) || '.' FROM review_round),
									'Add it to review_round.');
			END IF;
		ELSE
			SELECT w.term INTO intake_term.term FROM wording w
			WHERE w.topic = field AND w.term <> 'unknown' AND lower(value) = ANY (ARRAY[w.term, lower(w.en), lower(w.fr), lower(w.es)] || w.also);
			IF term IS NULL THEN
				RAISE invalid_text_representation USING MESSAGE = format('unknown %s: "%s"', field, value),
					HINT = (SELECT 'Known: ' || string_agg(w.en, ', ' ORDER BY w.en) || '.' FROM wording w
							WHERE w.topic = field AND w.term <> 'unknown');
			END IF;
	END CASE;
EXCEPTION WHEN data_exception THEN
	GET STACKED DIAGNOSTICS reason = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
	hint := nullif(hint, '');
END
$$;
COMMENT ON FUNCTION intake_term(text, text) IS 'what a value of a column of the intake means, or why it means nothing';

CREATE OR REPLACE PROCEDURE take_contributions(INOUT placed integer DEFAULT NULL, INOUT kept integer DEFAULT NULL)
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	r intake;
	c contribution;
	item record;
	problems integer;
	failure text;
	advice text;
BEGIN
	placed := 0;
	kept := 0;
	FOR r IN SELECT * FROM intake WHERE contribution IS NULL AND set_aside IS NULL ORDER BY id FOR UPDATE LOOP
		DELETE FROM intake_problem WHERE intake = r.id;
		problems := 0;
		c := NULL;
		c.countries := '{}';
		c.objectives := '{}';
		c.principles := '{}';
		FOR item IN
			SELECT f.field, btrim(v.value) AS value, t.term, t.reason, t.hint
			FROM (VALUES ('round', r.round), ('received', r.received), ('level', r.level), ('contributor', r.contributor),
						 ('stakeholder', r.stakeholder), ('countries', r.countries), ('objectives', r.objectives),
						 ('principles', r.principles)) AS f (field, content),
				 regexp_split_to_table(f.content, CASE WHEN f.field IN ('countries', 'objectives', 'principles')
														 AND f.content !~ '^[[:space:]]*{' THEN ';' ELSE '$' END)
					 WITH ORDINALITY AS v (value, n),
				 intake_term(f.field, btrim(v.value)) AS t
			WHERE btrim(v.value) <> ''
		LOOP
			IF item.term IS NULL THEN
				problems := problems + 1;
				INSERT INTO intake_problem VALUES (r.id, problems, item.field, item.value, item.reason, item.hint);
				CONTINUE;
			END IF;
			CASE item.field
				WHEN 'round' THEN c.round := item.term;
				WHEN 'received' THEN c.received := item.term;
				WHEN 'level' THEN c.level := item.term;
				WHEN 'contributor' THEN c.contributor := item.term;
				WHEN 'stakeholder' THEN c.stakeholder := item.term;
				WHEN 'countries' THEN c.countries := intake_join('countries', c.countries::text, item.term);
				WHEN 'objectives' THEN c.objectives := intake_join('objectives', c.objectives::text, item.term);
				WHEN 'principles' THEN c.principles := intake_join('principles', c.principles::text, item.term);
			END CASE;
		END LOOP;
		IF problems = 0 THEN
			BEGIN
				INSERT INTO contribution (round, reference, title, received, level, contributor, stakeholder, author,
										  countries, objectives, principles, language, url)
				VALUES (c.round, r.reference, r.title, c.received, c.level,
						coalesce(c.contributor, CASE WHEN c.stakeholder IS NOT NULL THEN 'stakeholder' END), c.stakeholder,
						r.author, c.countries, c.objectives, c.principles, r.language, r.url)
				RETURNING id INTO c.id;
				UPDATE intake SET contribution = c.id WHERE id = r.id;
				placed := placed + 1;
				CONTINUE;
			EXCEPTION WHEN integrity_constraint_violation OR data_exception OR insufficient_privilege OR raise_exception THEN
				GET STACKED DIAGNOSTICS failure = MESSAGE_TEXT, advice = PG_EXCEPTION_HINT;
				INSERT INTO intake_problem VALUES (r.id, 1, NULL, NULL, failure, nullif(advice, ''));
			END;
		END IF;
		kept := kept + 1;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE take_contributions(integer, integer) IS 'makes contributions of the rows of contribution_intake; those that cannot be read whole are kept there, with the reasons in intake_report, to be corrected and taken again; returns how many were placed and how many kept';
