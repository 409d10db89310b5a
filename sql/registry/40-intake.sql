-- Intake of contributions: every row of a file, as it came, until it is placed
-- SPDX-License-Identifier: PostgreSQL

-- A row is placed as the very contribution that was taken from it, or not at all
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
	contribution integer,
	set_aside text CHECK (set_aside <> ''),
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	desk text,
	tried bigint NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS intake_tried_id_idx ON intake (tried, id) WHERE contribution IS NULL AND set_aside IS NULL;
COMMENT ON TABLE intake IS 'rows of files of contributions, as they came: copy into it, then CALL take_contributions()';
COMMENT ON COLUMN intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN intake.round IS 'code or name of the review round, its words in any order';
COMMENT ON COLUMN intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN intake.title IS 'title';
COMMENT ON COLUMN intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN intake.contributor IS
	'Member State, stakeholder or a kind of it, UN entity or regional organization, by these words or a name, in en, fr or '
	'es';
COMMENT ON COLUMN intake.stakeholder IS 'kind of stakeholder, in en, fr or es, if contributor does not say it';
COMMENT ON COLUMN intake.author IS 'who made it, by name';
COMMENT ON COLUMN intake.countries IS 'one or several by name or code, in en, fr or es, as in Kenya; Uganda';
COMMENT ON COLUMN intake.objectives IS 'a set such as {3,7}, or numbers or labels in en, fr or es, as in 3 and 7';
COMMENT ON COLUMN intake.principles IS 'a set such as {a,f}, or letters or labels in en, fr or es, as in a and f';
COMMENT ON COLUMN intake.language IS 'language or languages';
COMMENT ON COLUMN intake.url IS 'where it can be read';
COMMENT ON COLUMN intake.contribution IS 'the contribution that the row became; NULL until it is placed';
COMMENT ON COLUMN intake.set_aside IS 'why the row is not to become one, as in "heading"';
COMMENT ON COLUMN intake.loaded_at IS 'when it was loaded';
COMMENT ON COLUMN intake.loaded_by IS 'role that loaded it';
COMMENT ON COLUMN intake.desk IS 'desk that it was loaded for, whose people see it; the database says';
COMMENT ON COLUMN intake.tried IS
	'words_state() or rules_state() when it was last tried in vain; 0 if it is to be read, or read anew; the database says';

CREATE TABLE IF NOT EXISTS intake_problem (
	intake integer REFERENCES intake,
	number integer,
	field text,
	value text,
	reason text NOT NULL,
	hint text,
	understood text,
	PRIMARY KEY (intake, number)
);
COMMENT ON TABLE intake_problem IS 'what could not be read in a row when it was last tried';
COMMENT ON COLUMN intake_problem.intake IS 'row';
COMMENT ON COLUMN intake_problem.number IS 'counts the problems of the row';
COMMENT ON COLUMN intake_problem.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_problem.value IS 'value that could not be read';
COMMENT ON COLUMN intake_problem.reason IS 'why';
COMMENT ON COLUMN intake_problem.hint IS 'what to write instead';
COMMENT ON COLUMN intake_problem.understood IS 'what was understood of the cell, which is a set';

-- Where each reference is told that a contribution has already
CREATE INDEX IF NOT EXISTS intake_problem_reference_idx ON intake_problem (value) WHERE field = 'reference';

CREATE TABLE IF NOT EXISTS intake_run (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	taken_by text NOT NULL DEFAULT current_user,
	pid integer NOT NULL DEFAULT pg_backend_pid(),
	started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
	rows integer NOT NULL,
	placed integer NOT NULL DEFAULT 0,
	kept integer NOT NULL DEFAULT 0,
	batch_at timestamptz,
	finished_at timestamptz
);
COMMENT ON TABLE intake_run IS 'calls of take_contributions() that found rows to read, and how far each has come';
COMMENT ON COLUMN intake_run.id IS 'number';
COMMENT ON COLUMN intake_run.taken_by IS 'role that called';
COMMENT ON COLUMN intake_run.pid IS 'process of the server, as in pg_stat_activity';
COMMENT ON COLUMN intake_run.started_at IS 'when it began';
COMMENT ON COLUMN intake_run.rows IS 'how many rows were to be read then';
COMMENT ON COLUMN intake_run.placed IS 'how many of them have become contributions';
COMMENT ON COLUMN intake_run.kept IS 'how many of them are kept, with the reasons in intake_report';
COMMENT ON COLUMN intake_run.batch_at IS 'when the last batch was done; outside a transaction block it is committed since';
COMMENT ON COLUMN intake_run.finished_at IS 'when all was done; NULL while it goes on, and for ever if it was cancelled';

CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON intake
	FOR EACH ROW EXECUTE FUNCTION refuse('Give set_aside a reason instead: the row stays, and is not taken.');
COMMENT ON TRIGGER no_delete ON intake IS 'no row is lost';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON intake
	EXECUTE FUNCTION refuse('Give set_aside a reason instead: the rows stay, and are not taken.');
COMMENT ON TRIGGER no_truncate ON intake IS 'no row is lost';

CREATE OR REPLACE FUNCTION intake_placed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('intake', TG_RELID);
	RAISE restrict_violation USING
		MESSAGE = format('row %s of the intake is contribution %s, and stays as it came', OLD.id, OLD.contribution),
		HINT = 'Correct or withdraw the contribution.';
END
$$;
COMMENT ON FUNCTION intake_placed() IS 'trigger: refuses to change a row that is placed';
CREATE OR REPLACE TRIGGER placed BEFORE UPDATE ON intake
	FOR EACH ROW WHEN (OLD.contribution IS NOT NULL AND OLD *<> NEW) EXECUTE FUNCTION intake_placed();
COMMENT ON TRIGGER placed ON intake IS 'a row that is placed stays as it came';

-- A foreign key would say the same of each row, in a quarter of the time that all
-- of taking takes: only contribution_taken() places rows, and it is a trigger
CREATE OR REPLACE TRIGGER not_placed BEFORE INSERT ON intake
	FOR EACH ROW WHEN (NEW.contribution IS NOT NULL)
	EXECUTE FUNCTION refuse('Which contribution a row became is told once, by take_contributions().');
COMMENT ON TRIGGER not_placed ON intake IS 'a row comes in before it is placed';
CREATE OR REPLACE TRIGGER not_placed_by_hand BEFORE UPDATE ON intake
	FOR EACH ROW WHEN (OLD.contribution IS NULL AND NEW.contribution IS NOT NULL AND pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('Which contribution a row became is told once, by take_contributions().');
COMMENT ON TRIGGER not_placed_by_hand ON intake IS 'only take_contributions() places a row';
-- A row that was tried in vain is read again if it has changed since
CREATE OR REPLACE FUNCTION intake_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('intake', TG_RELID);
	NEW.tried := 0;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION intake_changed() IS 'trigger: a row of the intake is to be read anew';
CREATE OR REPLACE TRIGGER changed BEFORE UPDATE ON intake
	FOR EACH ROW WHEN (NEW.contribution IS NULL AND OLD.tried <> 0 AND NEW.tried = OLD.tried) EXECUTE FUNCTION intake_changed();
COMMENT ON TRIGGER changed ON intake IS 'a row that is touched is read anew';

-- ... or if a contribution that has its reference has
CREATE OR REPLACE FUNCTION contribution_reference_freed() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'contribution'::regclass::oid
	   AND 'contribution'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for contribution' USING ERRCODE = 'wrong_object_type';
	END IF;
	IF EXISTS (SELECT FROM intake_problem WHERE field = 'reference') THEN
		UPDATE intake SET tried = 0
		WHERE contribution IS NULL AND tried <> 0
		  AND id IN (SELECT p.intake FROM was JOIN intake_problem p ON p.value = was.reference AND p.field = 'reference');
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION contribution_reference_freed() IS
	'trigger: rows of the intake that wait for a reference are read anew when a contribution that had it changes';
CREATE OR REPLACE TRIGGER reference_freed AFTER UPDATE ON contribution REFERENCING OLD TABLE AS was
	FOR EACH STATEMENT EXECUTE FUNCTION contribution_reference_freed();
COMMENT ON TRIGGER reference_freed ON contribution IS 'rows of the intake that wait for its reference are read anew';

CREATE OR REPLACE TRIGGER no_other_intake BEFORE UPDATE OF intake, id ON contribution
	FOR EACH ROW WHEN (OLD.intake IS DISTINCT FROM NEW.intake OR OLD.intake IS NOT NULL AND OLD.id <> NEW.id)
	EXECUTE FUNCTION refuse('What a contribution was taken from is told once, by take_contributions().');
COMMENT ON TRIGGER no_other_intake ON contribution IS 'what a contribution was taken from stays';

-- In one round a reference is that of one contribution, as long as it is not
-- withdrawn.  What is too long for an index is text, and no reference.  A
-- registry of before may have doubles: those are for people to judge.
CREATE OR REPLACE FUNCTION is_reference(reference text) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN btrim(reference) <> '' AND length(reference) <= 200;
COMMENT ON FUNCTION is_reference(text) IS 'does a reference identify a contribution? Not if it is blank, or too long for one';

DO $do$
DECLARE
	doubles bigint;
	examples text;
BEGIN
	IF EXISTS (SELECT FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
			   WHERE x.indrelid = 'contribution'::regclass AND c.relname = 'contribution_reference') THEN
		RETURN;
	END IF;
	LOCK TABLE contribution IN SHARE MODE;
	SELECT count(*), string_agg(format('"%s" (%s)', d.reference, d.contributions), ', ' ORDER BY d.first)
		FILTER (WHERE d.place <= 5)
	INTO doubles, examples
	FROM (SELECT reference, min(id) AS first, row_number() OVER (ORDER BY min(id)) AS place,
				 string_agg(id::text, ', ' ORDER BY id) AS contributions
		  FROM contribution WHERE withdrawn_on IS NULL AND is_reference(reference)
		  GROUP BY reference, round HAVING count(*) > 1) AS d;
	IF doubles > 0 THEN
		RAISE WARNING USING
			MESSAGE = concat('several contributions of a round have one reference: ', examples,
							 ' and ' || nullif(greatest(doubles - 5, 0), 0) || ' more'),
			HINT = 'Withdraw those that are too many, or correct their references, and CALL gcm_update_registry() again: '
				   'from then on the database refuses others.';
		CREATE INDEX IF NOT EXISTS contribution_reference_doubles ON contribution (reference, coalesce(round, ''))
			WHERE withdrawn_on IS NULL AND is_reference(reference);
	ELSE
		IF to_regclass('contribution_reference_doubles') IS NOT NULL THEN
			DROP INDEX contribution_reference_doubles;
		END IF;
		CREATE UNIQUE INDEX contribution_reference ON contribution (reference, coalesce(round, ''))
			WHERE withdrawn_on IS NULL AND is_reference(reference);
	END IF;
END
$do$;

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
COMMENT ON COLUMN contribution_intake.round IS 'code or name of the review round, its words in any order';
COMMENT ON COLUMN contribution_intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution_intake.title IS 'title';
COMMENT ON COLUMN contribution_intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN contribution_intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN contribution_intake.contributor IS
	'Member State, stakeholder or a kind of it, UN entity or regional organization, by these words or a name, in en, fr or '
	'es';
COMMENT ON COLUMN contribution_intake.stakeholder IS 'kind of stakeholder, in en, fr or es, if contributor does not say it';
COMMENT ON COLUMN contribution_intake.author IS 'who made it, by name';
COMMENT ON COLUMN contribution_intake.countries IS 'one or several by name or code, in en, fr or es, as in Kenya; Uganda';
COMMENT ON COLUMN contribution_intake.objectives IS 'a set such as {3,7}, or numbers or labels in en, fr or es, as in 3 and 7';
COMMENT ON COLUMN contribution_intake.principles IS 'a set such as {a,f}, or letters or labels in en, fr or es, as in a and f';
COMMENT ON COLUMN contribution_intake.language IS 'language or languages';
COMMENT ON COLUMN contribution_intake.url IS 'where it can be read';
COMMENT ON COLUMN contribution_intake.set_aside IS
	'why the row is not to become a contribution; set it, and the row leaves this view';

-- For each row of a file: to set a search path would take longer than the rest,
-- and so would RETURNING, for which the policies of SELECT are asked
CREATE OR REPLACE FUNCTION contribution_intake_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO registry_schema.intake (file, line, round, reference, title, received, level, contributor, stakeholder, author,
						countries, objectives, principles, language, url, set_aside)
	VALUES (NEW.file, NEW.line, NEW.round, NEW.reference, NEW.title, NEW.received, NEW.level, NEW.contributor,
			NEW.stakeholder, NEW.author, NEW.countries, NEW.objectives, NEW.principles, NEW.language, NEW.url, NEW.set_aside);
	NEW.id := pg_catalog.currval($sequence$registry_schema.intake_id_seq$sequence$);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_intake_insert() IS 'trigger: a row comes in';
CREATE OR REPLACE TRIGGER insert INSTEAD OF INSERT ON contribution_intake
	FOR EACH ROW EXECUTE FUNCTION contribution_intake_insert();
COMMENT ON TRIGGER insert ON contribution_intake IS 'a row comes in';

-- What running text names is for a person to judge: it is told, and not taken
CREATE OR REPLACE FUNCTION with_objectives_named(hint text, VARIADIC documents text[]) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT concat_ws(' ', with_objectives_named.hint, 'The text of the row names objectives '
		|| nullif(gcm_union_agg(gcm_find_objective_set(d.document))::text, '{}') || ': write these if they are meant.')
	FROM unnest(documents) AS d (document);
END;
COMMENT ON FUNCTION with_objectives_named(text, text[]) IS
	'a hint on objectives that cannot be read, with those that texts of the row name by number or title, as '
	'gcm_find_objective_set() finds them';

CREATE OR REPLACE VIEW intake_report WITH (security_invoker) AS
	SELECT i.id, i.file, i.line, p.field, p.value, p.reason,
		   CASE WHEN p.field = 'objectives' THEN with_objectives_named(p.hint, i.objectives, i.title) ELSE p.hint END AS hint,
		   p.understood
	FROM (SELECT id, file, objectives, title, contribution, set_aside, coalesce(line,
				 (row_number() OVER (PARTITION BY loaded_at, loaded_by, file ORDER BY id))::integer + 1) AS line
		  FROM intake) AS i
	JOIN intake_problem p ON p.intake = i.id
	WHERE i.contribution IS NULL AND i.set_aside IS NULL;
COMMENT ON VIEW intake_report IS 'why rows could not be placed, value by value';
COMMENT ON COLUMN intake_report.id IS 'number of the row in contribution_intake';
COMMENT ON COLUMN intake_report.file IS 'file, if it was given';
COMMENT ON COLUMN intake_report.line IS
	'line, if it was given; else the row''s place in what was loaded at once, the heading being 1';
COMMENT ON COLUMN intake_report.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_report.value IS 'value that could not be read';
COMMENT ON COLUMN intake_report.reason IS 'why';
COMMENT ON COLUMN intake_report.hint IS
	'what to write instead; of objectives, also which ones the cell and the title name in running text';
COMMENT ON COLUMN intake_report.understood IS 'what was understood of the cell, which is a set; {} is nothing';

-- Words, without their case, accents, and kinds of apostrophe, hyphen and space
CREATE OR REPLACE FUNCTION wording_term(topic text, value text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT w.term FROM wording w
	WHERE w.topic = wording_term.topic AND w.term <> 'unknown' AND nullif(gcm_fold(value), '') IN (
		SELECT gcm_fold(word) FROM unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS word)
	ORDER BY w.term = value DESC, w.term LIMIT 1;
END;
COMMENT ON FUNCTION wording_term(text, text) IS
	'term of a list that a word of it, in any of its wordings, stands for; NULL if there is none';

-- Names of rounds are put together in many ways: the same words in another
-- order are the same name, as long as they are that of one round
CREATE OR REPLACE FUNCTION round_words(name text) RETURNS text[]
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT ARRAY(SELECT CASE WHEN w.word = 'cea' THEN 'eca' WHEN w.word = 'cee' THEN 'ece'
							 WHEN w.word IN ('cepal', 'cepalc') THEN 'eclac' WHEN w.word IN ('cesap', 'cespap') THEN 'escap'
							 WHEN w.word IN ('cesao', 'cespao') THEN 'escwa' ELSE w.word END AS word
				 FROM regexp_split_to_table(gcm_fold(name), '[^[:alnum:]]+') AS w (word)
				 WHERE w.word <> ALL ('{"",of,the,for,by,in,on,and,de,du,des,d,la,le,les,l,pour,sur,en,et,el,los,las,del,
					para,por,y}'::text[])
				 ORDER BY 1);
END;
COMMENT ON FUNCTION round_words(text) IS
	'words of the name of a review round, sorted, without small ones; commissions by their English short names';

CREATE OR REPLACE FUNCTION round_code(value text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce(
		(SELECT r.code FROM review_round r
		 WHERE nullif(gcm_fold(value), '') = ANY (ARRAY[gcm_fold(r.code), gcm_fold(r.name), gcm_fold(r.name_fr),
			gcm_fold(r.name_es)])
		 ORDER BY r.code = value DESC, r.code LIMIT 1),
		(SELECT min(r.code) FROM review_round r
		 WHERE nullif(round_words(value), '{}') IN (
			SELECT round_words(n.name)
			FROM unnest(ARRAY[r.code, r.name, r.name_fr, r.name_es,
							  replace(r.name, r.commission::text, gcm_label(r.commission, 'en')),
							  replace(r.name_fr, gcm_label(r.commission, 'fr'), r.commission::text),
							  replace(r.name_es, gcm_label(r.commission, 'es'), r.commission::text)]) AS n (name))
		 HAVING count(*) = 1));
END;
COMMENT ON FUNCTION round_code(text) IS
	'code of the review round that has this code, or this name with its words in any order; NULL if there is none, or more '
	'than one';

CREATE OR REPLACE FUNCTION known_rounds() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce((SELECT 'Known: ' || string_agg(code, ', ' ORDER BY code) || '.' FROM review_round),
		'Add it to review_round.');
END;
COMMENT ON FUNCTION known_rounds() IS 'hint for who names a review round that there is not';

-- The types say that NULL is to be written; in a file that is an empty cell
CREATE OR REPLACE FUNCTION in_a_file(hint text) RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN hint LIKE 'Where nothing is known, write NULL%' THEN 'Where nothing is known, leave the cell empty.'
				ELSE hint END;
COMMENT ON FUNCTION in_a_file(text) IS 'the hint of a type as one for a file, in which nothing is an empty cell';

CREATE OR REPLACE FUNCTION nothing_said(value text) RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT in_a_file(e.hint) FROM gcm_entity(value) AS e WHERE in_a_file(e.hint) <> e.hint;
END;
COMMENT ON FUNCTION nothing_said(text) IS
	'hint for a value that is a word or sign for nothing, as none, n/a or -; NULL for any other';

CREATE OR REPLACE FUNCTION intake_set(field text, value text,
									  OUT term text, OUT understood text, OUT rest text, OUT reason text, OUT hint text)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT r.countries::text AS term, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_countries(value) AS r WHERE intake_set.field = 'countries'
	UNION ALL
	SELECT r.objectives::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_objectives(value) AS r WHERE intake_set.field = 'objectives'
	UNION ALL
	SELECT r.principles::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_principles(value) AS r WHERE intake_set.field = 'principles'
	UNION ALL
	SELECT r.stakeholders::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_stakeholders(value) AS r WHERE intake_set.field = 'stakeholders'
	UNION ALL
	-- of this column one term, which in quotes is no list
	SELECT btrim(r.stakeholders::text, '{}'), r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_stakeholders('{"' || translate(value, '"', '') || '"}') AS r WHERE intake_set.field = 'stakeholder'
	UNION ALL
	SELECT r.days::text, NULL AS understood, NULL AS rest, r.reason, r.hint FROM gcm_read_timeline(value) AS r
	WHERE intake_set.field = 'received';
END;
COMMENT ON FUNCTION intake_set(text, text) IS
	'set, kind of stakeholder, or days, that a value of a column of the intake means, what was understood of it, what was not, '
	'why and what to write instead; the term is NULL unless all was understood';

-- The first that there is: a word of the registry's, a kind of stakeholder, a UN
-- entity, a regional organization.  A word may name the kind, too.
CREATE OR REPLACE FUNCTION intake_contributor(value text, OUT contributor text, OUT stakeholder text, OUT author text)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT c.contributor, c.kind, coalesce(c.entity, c.organization)
	FROM (SELECT wording_term('contributor', value) AS word OFFSET 0) AS w,
		 LATERAL (SELECT CASE WHEN coalesce(w.word, 'stakeholder') = 'stakeholder'
							  THEN (intake_set('stakeholder', value)).term END AS kind OFFSET 0) AS k,
		 LATERAL (SELECT CASE WHEN k.kind IS NULL AND coalesce(w.word, 'un-entity') = 'un-entity'
							  THEN (gcm_entity(value)).entity END AS entity OFFSET 0) AS e,
		 LATERAL (SELECT k.kind, e.entity,
						 CASE WHEN num_nonnulls(k.kind, e.entity) = 0
							  AND coalesce(w.word, 'regional-organization') = 'regional-organization'
							  THEN wording_term('regional-organization', value) END AS organization OFFSET 0) AS o,
		 LATERAL (SELECT coalesce(w.word, CASE WHEN o.kind IS NOT NULL THEN 'stakeholder'
											   WHEN o.entity IS NOT NULL THEN 'un-entity'
											   WHEN o.organization IS NOT NULL THEN 'regional-organization' END) AS contributor,
						 o.kind, o.entity, o.organization) AS c;
END;
COMMENT ON FUNCTION intake_contributor(text) IS
	'kind of contributor that a value means; the kind of stakeholder, or the short name of the UN entity or regional '
	'organization, if it names one';

CREATE OR REPLACE FUNCTION intake_term(field text, value text, OUT term text, OUT reason text, OUT hint text)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	one_kind constant text := 'A contribution is of one kind: write the one that it is mostly of.';
BEGIN
	CASE field
		WHEN 'countries', 'objectives', 'principles', 'stakeholder', 'received' THEN
			SELECT s.term, s.reason, s.hint INTO term, reason, hint FROM intake_set(field, value) AS s;
			IF term IS NULL AND field = 'stakeholder' THEN
				hint := CASE
					WHEN (intake_set('stakeholders', value)).term <> '{}' THEN one_kind
					WHEN (intake_contributor(value)).contributor IS NOT NULL THEN 'Write it in the column contributor.'
					ELSE hint END;
			END IF;
		WHEN 'round' THEN
			term := round_code(value);
			IF term IS NULL THEN
				reason := format('unknown review round: "%s"', value);
				hint := known_rounds();
			END IF;
		ELSE
			term := CASE field WHEN 'contributor' THEN (intake_contributor(value)).contributor
					ELSE wording_term(field, value) END;
			IF term IS NULL THEN
				reason := format('unknown %s: "%s"', field, value);
				hint := (SELECT 'Known: ' || string_agg(w.en, ', ' ORDER BY w.en) || '.' FROM wording w
						 WHERE w.topic = field AND w.term <> 'unknown');
				IF field = 'contributor' THEN
					hint := CASE
						WHEN (intake_set('countries', value)).term <> '{}'
							THEN 'Write Member State, and the country in the column countries.'
						WHEN (intake_set('stakeholders', value)).term <> '{}' THEN one_kind
						ELSE hint || ' Kinds of stakeholder and names of UN entities are read, too.' END;
				END IF;
			END IF;
	END CASE;
	IF term IS NULL THEN
		hint := coalesce(nothing_said(value), hint);
	END IF;
END
$$;
COMMENT ON FUNCTION intake_term(text, text) IS 'what a value of a column of the intake means, or why it means nothing';

-- Codes of countries that are words, which no cell means by itself.  In capitals
-- they are codes, except NA, and NO where it stands alone.
CREATE OR REPLACE FUNCTION intake_doubts(value text, OUT plain text, OUT countries text[], OUT problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT regexp_replace(intake_doubts.value, '(?<![[:alnum:]])n[./ ]*a[.]?(?![[:alnum:]])', 'NA', 'gi'),
		   array_agg(d.country::text),
		   jsonb_agg(jsonb_build_object(
			'value', d.word,
			'reason', format('"%s" can be the code of %s, or a word', d.word, gcm_label(d.country, 'en')),
			'hint', CASE d.country::text
				WHEN 'NAM' THEN 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.'
				ELSE format('Write %s or %s, or leave it out.', gcm_label(d.country, 'en'), d.country) END) ORDER BY d.n)
	FROM (SELECT w.n, w.word, upper(w.code)::gcm_country AS country
		  FROM (SELECT p.n, btrim(p.piece, ' []()') AS word, lower(translate(btrim(p.piece, ' []()'), './ ', '')) AS code
				FROM regexp_split_to_table(intake_doubts.value, concat(
					'[;,|&{}"', chr(10), chr(13), ']|(?<![nN])/|/(?![aA])|[[:space:]](?:and|et|y)[[:space:]]'))
					WITH ORDINALITY AS p (piece, n) OFFSET 0) AS w
		  WHERE w.code = 'na' OR w.word = 'NO' AND btrim(intake_doubts.value) = 'NO'
			 OR w.word <> upper(w.word)
				AND w.code = ANY ('{no,in,is,it,to,so,as,me,be,my,do,de,es,am,pm}'::text[])) AS d;
END;
COMMENT ON FUNCTION intake_doubts(text) IS
	'parts of a cell of countries that can be codes or words, as NA: the countries and what to write; the cell with N/A '
	'and the like as NA';

-- One list.  Each part of it that means nothing is told, with its own reason,
-- unless that lies in how the parts stand together.
CREATE OR REPLACE FUNCTION intake_list(field text, value text, OUT understood text, OUT problems jsonb, OUT exact boolean)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	read record := intake_set(field, value);
	item record;
	unread constant text[] := string_to_array(read.rest, '; ');
BEGIN
	understood := read.understood;
	IF read.term IS NOT NULL THEN
		RETURN;
	END IF;
	exact := read.rest <> '' AND read.rest <> value;
	FOR i IN 1 .. cardinality(unread) LOOP
		item := intake_set(field, unread[i]);
		IF item.term IS NOT NULL THEN
			exact := false;
			problems := NULL;
			EXIT;
		END IF;
		problems := coalesce(problems, '[]') || jsonb_build_object('value', unread[i], 'reason', item.reason, 'hint', item.hint);
	END LOOP;
	problems := coalesce(problems, jsonb_build_array(jsonb_build_object(
		'value', coalesce(nullif(read.rest, ''), value), 'reason', read.reason, 'hint', read.hint)));
END
$$;
COMMENT ON FUNCTION intake_list(text, text) IS
	'what is understood of a list in a column of the intake, and the parts of it that mean nothing; exact if these are not '
	'all of it';

-- A cell of sets is one list.  Where nothing is understood of that, its parts
-- between ; are read each alone, so that braces may stand beside names.  Between
-- two ; there may be nothing, nor before the first or after the last separator.
CREATE OR REPLACE FUNCTION intake_cell(field text, content text,
									   OUT term text, OUT stakeholder text, OUT author text, OUT problems jsonb)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	value text := btrim(content, concat(' ', chr(9), chr(10), chr(13)));
	parts text[];
	doubtful text[];
	doubts jsonb;
	nothing text;
	read record;
BEGIN
	IF value = '' THEN
		RETURN;
	ELSIF field NOT IN ('countries', 'objectives', 'principles') THEN
		IF field = 'contributor' THEN
			read := intake_contributor(value);
			term := read.contributor;
			stakeholder := read.stakeholder;
			author := read.author;
		END IF;
		IF term IS NULL THEN
			read := intake_term(field, value);
			term := read.term;
		END IF;
		IF term IS NULL THEN
			problems := jsonb_build_array(jsonb_build_object('value', value, 'reason', read.reason, 'hint', read.hint));
		END IF;
		RETURN;
	END IF;

	value := btrim(value, concat(' ,;', chr(9), chr(10), chr(13)));
	IF field = 'countries' THEN
		read := intake_doubts(value);
		value := read.plain;
		doubtful := read.countries;
		doubts := read.problems;
	END IF;
	parts := CASE WHEN value ~ '^[{][^{}]*[}]$' THEN ARRAY[value]
				  -- the ; of &#244; and the like, those of fold.c, divides nothing
				  ELSE ARRAY(SELECT btrim(p) FROM regexp_split_to_table(value,
						'(?<!&(?:#[0-9]+|#x[0-9a-f]+|amp|nbsp|quot|apos|[lr][sd]quo|[nm]dash|'
						'[a-z](?:acute|grave|circ|tilde|uml|cedil|ring|slash)));', 'i') AS p
					WHERE btrim(p) <> '') END;
	IF parts = '{}' THEN
		RETURN;
	END IF;
	read := intake_list(field, array_to_string(parts, '; '));
	term := read.understood;
	problems := read.problems;
	IF problems IS NOT NULL AND doubtful IS NULL AND length(value) <= 20 THEN
		nothing := nothing_said(value);
	END IF;
	IF nothing IS NOT NULL THEN
		-- whatever its letters could mean
		term := '{}';
		problems := jsonb_build_array(jsonb_build_object(
			'value', value, 'reason', format('unknown %s: "%s"', field, value), 'hint', nothing));
	ELSIF cardinality(parts) > 1 AND (NOT read.exact OR problems IS NOT NULL AND value ~ '[{]') THEN
		SELECT '{' || coalesce(string_agg(nullif(btrim(l.understood, '{}'), ''), ',' ORDER BY p.n), '') || '}',
			   jsonb_agg(u.problem ORDER BY p.n, u.m) FILTER (WHERE u.problem IS NOT NULL)
		INTO term, problems
		FROM unnest(parts) WITH ORDINALITY AS p (part, n), intake_list(field, p.part) AS l
		LEFT JOIN LATERAL jsonb_array_elements(l.problems) WITH ORDINALITY AS u (problem, m) ON true;
	END IF;
	IF doubtful IS NOT NULL THEN
		problems := doubts || coalesce(problems, '[]');
		term := '{' || array_to_string(ARRAY(
			SELECT unnest(string_to_array(btrim(term, '{}'), ',')) EXCEPT SELECT unnest(doubtful)), ',') || '}';
	END IF;
	IF problems IS NOT NULL THEN
		read := intake_set(field, term);
		problems := (
			SELECT jsonb_agg(p.problem || jsonb_build_object('hint', in_a_file(p.problem ->> 'hint'), 'understood', read.term)
							 ORDER BY p.n)
			FROM jsonb_array_elements(problems) WITH ORDINALITY AS p (problem, n));
		term := NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION intake_cell(text, text) IS
	'what a cell of a column of the intake means, or which parts of it mean nothing; of a contributor, the kind of '
	'stakeholder and the author, if it names them';

-- Sets of waiting rows.  Most say what they say in one way: their lists and days
-- are read as they come, and words of short lists once for all rows.  In a row
-- of which that does not read all, intake_cell() reads each different cell.
--
-- Whatever the planner believes of the size of the tables, OFFSET 0 has it look
-- rows up one by one, and num_nonnulls() by their key; at the end, OFFSET 0
-- leaves plain columns, by which an index may be searched under row-level
-- security.
CREATE OR REPLACE FUNCTION intake_plain(ids integer[])
	RETURNS TABLE (id integer, round text, reference text, title text, received daterange, level text, contributor text,
				   stakeholder gcm_stakeholder, author text, countries gcm_country_set, objectives gcm_objective_set,
				   principles gcm_principle_set, language text, url text, plain boolean)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	WITH cells AS MATERIALIZED (
		SELECT i.*
		FROM unnest(ids) AS u (id),
			 LATERAL (SELECT w.id, nullif(btrim(w.reference), '') AS reference, w.title, w.author, w.language, w.url,
							 nullif(w.round, '') AS round,
							 nullif(w.received, '') AS received,
							 nullif(w.level, '') AS level,
							 nullif(w.contributor, '') AS contributor,
							 nullif(w.stakeholder, '') AS stakeholder,
							 nullif(btrim(w.countries, ' ,;' || chr(9) || chr(10) || chr(13)), '') AS countries,
							 nullif(btrim(w.objectives, ' ,;' || chr(9) || chr(10) || chr(13)), '') AS objectives,
							 nullif(btrim(w.principles, ' ,;' || chr(9) || chr(10) || chr(13)), '') AS principles
					  FROM intake w WHERE w.id = u.id AND num_nonnulls(w.contribution, w.set_aside) = 0 OFFSET 0) AS i
	), words AS MATERIALIZED (
		SELECT jsonb_object_agg(v.content, m.term) FILTER (WHERE v.field = 'round') AS round,
			   jsonb_object_agg(v.content, m.term) FILTER (WHERE v.field = 'level') AS level,
			   jsonb_object_agg(v.content, m.term) FILTER (WHERE v.field = 'contributor') AS contributor,
			   jsonb_object_agg(v.content, m.stakeholder) FILTER (WHERE v.field = 'contributor') AS kind,
			   jsonb_object_agg(v.content, m.author) FILTER (WHERE v.field = 'contributor') AS author,
			   jsonb_object_agg(v.content, m.term) FILTER (WHERE v.field = 'stakeholder') AS stakeholder
		FROM (SELECT DISTINCT f.field, f.content
			  FROM (SELECT DISTINCT c.round, c.level, c.contributor, c.stakeholder FROM cells c) AS c,
				   LATERAL (VALUES ('round', c.round), ('level', c.level), ('contributor', c.contributor),
								   ('stakeholder', c.stakeholder)) AS f (field, content)
			  WHERE f.content IS NOT NULL) AS v,
			 intake_cell(v.field, v.content) AS m
		WHERE m.problems IS NULL
	)
	SELECT r.id, r.round, r.reference, r.title, r.received, r.level,
		   coalesce(r.contributor, CASE WHEN r.stakeholder IS NOT NULL THEN 'stakeholder' END),
		   coalesce(r.stakeholder, r.kind)::gcm_stakeholder,
		   CASE WHEN btrim(r.author) <> '' THEN r.author ELSE coalesce(r.organization, r.author) END,
		   r.countries, r.objectives, r.principles, r.language, r.url,
		   r.rest AND r.countries IS NOT NULL AND r.objectives IS NOT NULL AND r.principles IS NOT NULL
				AND (r.contributor <> 'stakeholder' AND r.stakeholder IS NOT NULL OR r.kind <> r.stakeholder) IS NOT TRUE
	FROM (SELECT t.*, t.blanks = num_nulls(t.round, t.received, t.level, t.contributor, t.stakeholder) AS rest
		  FROM (SELECT c.id, c.reference, c.title, c.author, c.language, c.url,
					   num_nulls(c.round, c.received, c.level, c.contributor, c.stakeholder) AS blanks,
						w.round ->> c.round AS round, (gcm_read_timeline(c.received)).days AS received,
						w.level ->> c.level AS level,
					   w.contributor ->> c.contributor AS contributor, w.kind ->> c.contributor AS kind,
						w.author ->> c.contributor AS organization,
					   w.stakeholder ->> c.stakeholder AS stakeholder,
					   -- what could be one of intake_doubts(), and more
					   CASE WHEN c.countries IS NULL THEN '{}'
							WHEN c.countries !~* ('(?:^|[^[:alnum:]])(?:n[./ ]*[ao]|i[./ ]*[nst]|[ts][./ ]*o|a[./ ]*[sm]|'
								|| 'm[./ ]*[ey]|b[./ ]*e|d[./ ]*[oe]|e[./ ]*s|p[./ ]*m)(?:$|[^[:alnum:]])')
							THEN gcm_try_countries(c.countries) END AS countries,
					   CASE WHEN c.objectives IS NULL THEN '{}' ELSE gcm_try_objectives(c.objectives) END AS objectives,
					   CASE WHEN c.principles IS NULL THEN '{}' ELSE gcm_try_principles(c.principles) END AS principles
				FROM cells c, words w OFFSET 0) AS t) AS r;
END;
COMMENT ON FUNCTION intake_plain(integer[]) IS
	'what rows that wait say; plain is false where a cell, or the row, may need more than one look';

CREATE OR REPLACE FUNCTION intake_cells(ids integer[])
	RETURNS TABLE (place integer, field text, content text, of_rows integer[])
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT f.place, f.field, f.content, array_agg(i.id)
	FROM unnest(ids) AS u (id),
		 LATERAL (SELECT w.id, w.round, w.received, w.level, w.contributor, w.stakeholder, w.countries, w.objectives, w.principles
				  FROM intake w WHERE w.id = u.id AND num_nonnulls(w.contribution, w.set_aside) = 0 OFFSET 0) AS i,
		 LATERAL (VALUES (0, '', ''), (1, 'round', i.round), (2, 'received', i.received), (3, 'level', i.level),
						 (4, 'contributor', i.contributor), (5, 'stakeholder', i.stakeholder), (6, 'countries', i.countries),
						 (7, 'objectives', i.objectives), (8, 'principles', i.principles)) AS f (place, field, content)
	WHERE f.place = 0 OR btrim(f.content) <> ''
	GROUP BY f.place, f.field, f.content;
END;
COMMENT ON FUNCTION intake_cells(integer[]) IS
	'the different cells of rows that wait, each with its rows; place 0 is that of all rows';

CREATE OR REPLACE FUNCTION intake_by_cell(ids integer[])
	RETURNS TABLE (id integer, round text, reference text, title text, received daterange, level text, contributor text,
				   stakeholder gcm_stakeholder, author text, countries gcm_country_set, objectives gcm_objective_set,
				   principles gcm_principle_set, language text, url text, problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT t.id, t.round, nullif(btrim(i.reference), ''), i.title, t.received::daterange, t.level,
		   coalesce(t.contributor, CASE WHEN t.stakeholder IS NOT NULL THEN 'stakeholder' END),
		   coalesce(t.stakeholder, t.kind)::gcm_stakeholder,
		   CASE WHEN btrim(i.author) <> '' THEN i.author ELSE coalesce(t.author, i.author) END,
		   coalesce(t.countries, '{}')::gcm_country_set, coalesce(t.objectives, '{}')::gcm_objective_set,
		   coalesce(t.principles, '{}')::gcm_principle_set, i.language, i.url,
		   -- the two columns may say the same, not two things
		   CASE WHEN t.contributor <> 'stakeholder' AND t.stakeholder IS NOT NULL OR t.kind <> t.stakeholder
				THEN coalesce(t.problems, '{}') || jsonb_build_object('stakeholder', jsonb_build_array(jsonb_build_object(
					'value', btrim(i.stakeholder),
					'reason', format('the column contributor says "%s", and the column stakeholder "%s"',
									 btrim(i.contributor), btrim(i.stakeholder)),
					'hint', 'Correct one of the two, or leave it empty.')))
				ELSE t.problems END
	FROM (SELECT r.id, jsonb_object_agg(c.field, c.problems) FILTER (WHERE c.problems IS NOT NULL) AS problems,
				 max(c.term) FILTER (WHERE c.field = 'round') AS round, max(c.term)
					FILTER (WHERE c.field = 'received') AS received,
				 max(c.term) FILTER (WHERE c.field = 'level') AS level, max(c.term)
					FILTER (WHERE c.field = 'contributor') AS contributor,
				 max(c.stakeholder) AS kind, max(c.author) AS author,
				 max(c.term) FILTER (WHERE c.field = 'stakeholder') AS stakeholder, max(c.term)
					FILTER (WHERE c.field = 'countries') AS countries,
				 max(c.term) FILTER (WHERE c.field = 'objectives') AS objectives, max(c.term)
					FILTER (WHERE c.field = 'principles') AS principles
		  FROM (SELECT c.field, c.of_rows, m.term, m.stakeholder, m.author, m.problems
				FROM intake_cells(ids) AS c, intake_cell(c.field, c.content) AS m OFFSET 0) AS c,
			   unnest(c.of_rows) AS r (id)
		  GROUP BY r.id) AS t,
		 LATERAL (SELECT w.reference, w.title, w.contributor, w.stakeholder, w.author, w.language, w.url
				  FROM intake w WHERE w.id = t.id OFFSET 0) AS i
	OFFSET 0;
END;
COMMENT ON FUNCTION intake_by_cell(integer[]) IS
	'what rows that wait say, each different cell read once; problems has, field by field, what cannot be '
	'read';

CREATE OR REPLACE FUNCTION intake_reading(ids integer[])
	RETURNS TABLE (id integer, round text, reference text, title text, received daterange, level text, contributor text,
				   stakeholder gcm_stakeholder, author text, countries gcm_country_set, objectives gcm_objective_set,
				   principles gcm_principle_set, language text, url text, problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	WITH read AS MATERIALIZED (SELECT * FROM intake_plain(ids))
	SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author,
		r.countries, r.objectives,
		   r.principles, r.language, r.url, NULL::jsonb
	FROM read r WHERE r.plain
	UNION ALL
	SELECT c.* FROM intake_by_cell(ARRAY(SELECT r.id FROM read r WHERE NOT r.plain)) AS c
	WHERE EXISTS (SELECT FROM read r WHERE NOT r.plain)
	OFFSET 0;
END;
COMMENT ON FUNCTION intake_reading(integer[]) IS 'what rows that wait say; problems has, field by field, what cannot be read';

-- Placing.  Whoever takes rows enters the contributions with rights of their
-- own; that they are what the rows say, and each row's only one, is seen to
-- here.  A plan outlives the table's size that it was made for, also that of a
-- foreign key's check: hence by index, always.
CREATE OR REPLACE FUNCTION contribution_taken() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off SET enable_hashjoin = on
	SET enable_nestloop = on SET enable_mergejoin = off SET enable_material = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	ids integer[];
	placed bigint;
BEGIN
	IF TG_RELID <> 'contribution'::regclass::oid
	   AND 'contribution'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for contribution' USING ERRCODE = 'wrong_object_type';
	END IF;
	ids := ARRAY(SELECT t.intake FROM taken t WHERE t.intake IS NOT NULL);
	IF ids = '{}' THEN
		RETURN NULL;
	END IF;
	-- compared as records, for no operator of an extension is in the search path;
	-- and counted, for EXISTS would be planned as if the first row were enough
	IF (SELECT count(*) FROM
			(SELECT t.intake, ROW (t.round::text, t.reference::text, t.title::text, t.received, t.level::text,
				t.contributor::text,
				t.stakeholder, t.author::text, t.countries, t.objectives, t.principles, t.language::text,
					t.url::text, t.withdrawn_on) AS content
			 FROM taken t WHERE t.intake IS NOT NULL) AS entered
		LEFT JOIN
			(SELECT r.id, ROW (r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder,
				r.author, r.countries,
				r.objectives, r.principles, r.language, r.url, NULL::date) AS content
			 FROM intake_reading(ids) AS r WHERE r.problems IS NULL) AS said ON said.id = entered.intake
		WHERE entered.content IS DISTINCT FROM said.content) > 0
	THEN
		placed := 0;
	ELSE
		-- by the numbers of the rows and one hash, whatever the planner holds of a
		-- table that was analyzed while its rows came in
		PERFORM set_config('enable_nestloop', 'off', true);
		EXECUTE 'UPDATE intake SET contribution = t.id FROM taken t WHERE intake.id = ANY ($1) AND intake.id = t.intake
				 AND num_nonnulls(intake.contribution, intake.set_aside) = 0' USING ids;
		GET DIAGNOSTICS placed = ROW_COUNT;
	END IF;
	IF placed <> cardinality(ids) THEN
		RAISE restrict_violation USING
			MESSAGE = 'a contribution that names a row of the intake says what that row says, and is its only one',
			HINT = 'Leave contribution.intake to take_contributions().';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION contribution_taken() IS 'trigger: places the rows of the intake that contributions were taken from';
CREATE OR REPLACE TRIGGER taken AFTER INSERT ON contribution REFERENCING NEW TABLE AS taken
	FOR EACH STATEMENT EXECUTE FUNCTION contribution_taken();
COMMENT ON TRIGGER taken ON contribution IS 'places the rows of the intake that contributions were taken from';

-- One set of rows; where a rule refuses it, its parts, down to the row that is
-- at fault.  The problems of a row are named by field, that of the whole row by ''.
CREATE OR REPLACE FUNCTION take_rows(ids integer[], whole boolean, OUT placed integer, OUT kept integer[], OUT problems jsonb[])
	LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off SET enable_hashjoin = off
	SET enable_mergejoin = off SET enable_material = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	n constant integer := cardinality(ids);
	size integer := greatest(n / 100, 1);
	-- A registry of before may have no such index, for it has doubles
	unique_references constant boolean := EXISTS (
		SELECT FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
		WHERE x.indrelid = 'contribution'::regclass AND c.relname = 'contribution_reference' AND x.indisunique AND x.indisvalid);
	-- To ask for conflicts takes a third of the time that it takes to enter rows.
	-- So where there was none yet, rows that can be read at once are entered
	-- without, and the others after them.
	unasked boolean := whole AND n > 1 AND unique_references;
	again integer[];
	readable integer[];
	done integer[];
	doubles integer[];
	reasons jsonb[];
	part record;
	message text;
	advice text;
	rule text;
	error text;
BEGIN
	LOOP
		again := '{}';
		kept := '{}';
		problems := '{}';
		BEGIN
			IF unasked THEN
				INSERT INTO contribution (intake, round, reference, title, received, level, contributor, stakeholder, author,
										  countries, objectives, principles, language, url)
				SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author,
					   r.countries, r.objectives, r.principles, r.language, r.url
				FROM intake_plain(ids) r WHERE r.plain AND n > 1
				UNION ALL
				SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author,
					   r.countries, r.objectives, r.principles, r.language, r.url
				FROM intake_by_cell(ids) r WHERE r.problems IS NULL AND n = 1;
				GET DIAGNOSTICS placed = ROW_COUNT;
				IF n = 1 AND placed = 0 THEN
					RAISE EXCEPTION 'a trigger of contribution leaves the row out';
				END IF;
				EXIT WHEN placed = n;
				again := ARRAY(SELECT u.id FROM unnest(ids) AS u (id), LATERAL (
					SELECT FROM intake w WHERE w.id = u.id AND num_nonnulls(w.contribution, w.set_aside) = 0 OFFSET 0) AS i);
				size := n;
				EXIT;
			END IF;

			-- What conflicts with a contribution is left out, and told apart below.
			-- Where that came after the snapshot, it is a serialization failure.
			WITH reading AS MATERIALIZED (
				SELECT * FROM intake_reading(ids)
			), entered AS (
				INSERT INTO contribution (intake, round, reference, title, received, level, contributor, stakeholder, author,
										  countries, objectives, principles, language, url)
				SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author,
					   r.countries, r.objectives, r.principles, r.language, r.url
				FROM reading r
				WHERE r.problems IS NULL
				  AND (unique_references OR NOT is_reference(r.reference) IS TRUE
					   OR NOT EXISTS (SELECT FROM contribution d
									  WHERE d.reference = r.reference AND coalesce(d.round, '') = coalesce(r.round, '')
										AND d.withdrawn_on IS NULL AND is_reference(d.reference))
						  AND r.id IN (SELECT min(o.id) FROM reading o WHERE o.problems IS NULL GROUP BY o.reference, o.round))
				ORDER BY r.id
				ON CONFLICT DO NOTHING
				RETURNING intake
			)
			SELECT coalesce(array_agg(r.id) FILTER (WHERE r.problems IS NOT NULL), '{}'),
				   coalesce(array_agg(r.problems) FILTER (WHERE r.problems IS NOT NULL), '{}'),
				   coalesce(array_agg(r.id) FILTER (WHERE r.problems IS NULL), '{}'),
				   coalesce((SELECT array_agg(e.intake) FROM entered e), '{}')
			INTO kept, problems, readable, done FROM reading r;
			placed := cardinality(done);
			EXIT WHEN placed = cardinality(readable);

			SELECT coalesce(array_agg(r.id) FILTER (WHERE r.double IS NOT NULL), '{}'),
				   coalesce(array_agg(jsonb_build_object('reference', jsonb_build_array(jsonb_build_object(
						'value', r.reference, 'reason', concat('contribution ', r.double, ' has this reference'),
						'hint', 'Set this row aside, or correct the contribution.')))) FILTER (WHERE r.double IS NOT NULL), '{}'),
				   coalesce(array_agg(r.id ORDER BY r.id) FILTER (WHERE r.double IS NULL), '{}')
			INTO doubles, reasons, again
			FROM (SELECT r.id, r.reference,
						 (SELECT d.id FROM contribution d
						  WHERE d.reference = r.reference AND coalesce(d.round, '') = coalesce(r.round, '')
							AND d.withdrawn_on IS NULL AND is_reference(d.reference) LIMIT 1) AS double
				  FROM intake_reading(ARRAY(SELECT unnest(readable) EXCEPT SELECT unnest(done))) AS r OFFSET 0) AS r;
			kept := kept || doubles;
			problems := problems || reasons;
			-- What is in the way of a single row is told, unless it is a number that
			-- was taken by hand, for those are passed over
			unasked := n = 1 AND again <> '{}';
			EXIT WHEN NOT unasked;
		EXCEPTION WHEN integrity_constraint_violation OR data_exception OR insufficient_privilege OR raise_exception THEN
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, advice = PG_EXCEPTION_HINT, rule = CONSTRAINT_NAME,
				error = RETURNED_SQLSTATE;
			IF unasked AND error = '23505' AND (n > 1 OR rule = 'contribution_pkey') THEN
				unasked := n = 1;
				CONTINUE;
			END IF;
			placed := 0;
			IF n > 1 THEN
				again := ids;
				EXIT;
			END IF;
			kept := ids;
			IF rule = 'contribution_reference' THEN
				problems := ARRAY[jsonb_build_object('reference', jsonb_build_array(jsonb_build_object(
					'value', (SELECT btrim(i.reference) FROM intake i WHERE i.id = ids[1]),
					'reason', 'a contribution that you do not see has this reference',
					'hint', 'Set this row aside, or ask the secretariat.')))];
			ELSE
				problems := ARRAY[jsonb_build_object('', jsonb_build_array(jsonb_build_object('reason', message,
					'hint', nullif(advice, ''))))];
			END IF;
			EXIT;
		END;
	END LOOP;
	FOR i IN 1 .. cardinality(again) BY size LOOP
		part := take_rows(again[i : i + size - 1], false);
		placed := placed + part.placed;
		kept := kept || part.kept;
		problems := problems || part.problems;
	END LOOP;
END
$$;
COMMENT ON FUNCTION take_rows(integer[], boolean) IS
	'makes contributions of rows that wait; returns how many, which rows are kept, and why; the second argument is whether '
	'all of them are expected to be placed, and is a matter of speed alone';

-- What a row says depends on words and rounds that are known, and on what reads
-- it; whether a rule lets it in, on rules_state(), too.  A row that was tried in
-- vain need not be tried again while that is the same.
CREATE OR REPLACE FUNCTION words_state() RETURNS bigint
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT greatest(1, hashtextextended(concat(gcm_version(),
			(SELECT string_agg(w::text, '' ORDER BY w.topic, w.term) FROM wording w),
			(SELECT string_agg(r::text, '' ORDER BY r.code) FROM review_round r)), 0) & 9223372036854775807);
END;
COMMENT ON FUNCTION words_state() IS
	'number that stands for the words and rounds that the intake knows, and for the version that reads them';

-- One step of take_contributions(), which keeps the place between steps: the
-- first sees what there is to do, and each other takes a batch of rows that were
-- tried in the same state, or never.  At its end no row is left that was not
-- tried in the state of now.
CREATE OR REPLACE FUNCTION take_batch(INOUT run integer, INOUT state bigint, INOUT after integer, commits boolean,
									  OUT placed integer, OUT kept integer, OUT done boolean)
	LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off SET enable_hashjoin = off
	SET enable_mergejoin = off SET enable_material = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	size constant integer := 20000;
	words constant bigint := words_state();
	rules constant bigint := rules_state(words);
	lower constant bigint := least(words, rules);
	upper constant bigint := greatest(words, rules);
	first constant boolean := state IS NULL;
	bound bigint;
	next bigint;
	ids integer[];
	waiting integer;
	taken record;
BEGIN
	state := coalesce(state, -9223372036854775808);
	after := coalesce(after, 0);
	-- In the order of the index, and not over the rows that were tried in the
	-- states of now.  A batch is of one state, so that rows are locked in the order
	-- of their numbers, whatever the snapshot: two calls at once wait for each other
	-- in one direction.
	LOOP
		bound := CASE WHEN state < lower THEN lower WHEN state < upper THEN upper ELSE 9223372036854775807 END;
		SELECT i.tried INTO next FROM intake i
		WHERE i.contribution IS NULL AND i.set_aside IS NULL AND (i.tried, i.id) > (state, after) AND i.tried < bound
		ORDER BY i.tried, i.id LIMIT 1;
		done := next IS NULL AND bound = 9223372036854775807;
		EXIT WHEN done OR first AND next IS NOT NULL;
		IF next IS NULL THEN
			state := bound;
			after := 2147483647;
			CONTINUE;
		END IF;
		ids := ARRAY(SELECT i.id FROM intake i
					 WHERE i.contribution IS NULL AND i.set_aside IS NULL AND (i.tried, i.id) > (state, after) AND i.tried = next
					 ORDER BY i.tried, i.id LIMIT size FOR UPDATE);
		EXIT WHEN ids <> '{}';
	END LOOP;

	IF done THEN
		UPDATE intake_run r SET finished_at = clock_timestamp() WHERE r.id = run RETURNING r.placed INTO placed;
		placed := coalesce(placed, 0);
		SELECT count(*) INTO kept FROM intake i WHERE i.contribution IS NULL AND i.set_aside IS NULL AND i.tried > 0;
		-- Entries of the rows that have left are marked so by who comes across them:
		-- not by the next call, which may have nothing to do
		IF run IS NOT NULL THEN
			PERFORM FROM intake i
			WHERE i.contribution IS NULL AND i.set_aside IS NULL AND i.tried < lower ORDER BY i.tried, i.id LIMIT 1;
		END IF;
		RETURN;
	ELSIF first THEN
		SELECT count(*) INTO waiting FROM intake i
		WHERE i.contribution IS NULL AND i.set_aside IS NULL AND i.tried <> words AND i.tried <> rules;
		INSERT INTO intake_run (rows) VALUES (waiting) RETURNING id INTO run;
		IF waiting > size AND NOT commits THEN
			RAISE NOTICE '% rows are taken in one transaction', waiting
				USING HINT = concat('Outside a transaction block they are taken ', size, ' at a time, each time committed, '
									'and intake_run shows how far it has come.');
		END IF;
		RETURN;
	END IF;

	taken := take_rows(ids, (SELECT r.kept = 0 FROM intake_run r WHERE r.id = run));
	state := next;
	after := ids[cardinality(ids)];
	DELETE FROM intake_problem p WHERE p.intake = ANY (ids);
	INSERT INTO intake_problem (intake, number, field, value, reason, hint, understood)
		SELECT r.id, row_number() OVER (PARTITION BY r.id ORDER BY f.place, p.place), nullif(f.field, ''), p.problem ->> 'value',
			   p.problem ->> 'reason', p.problem ->> 'hint', p.problem ->> 'understood'
		FROM unnest(taken.kept, taken.problems) AS r (id, problems),
			 unnest('{round,reference,received,level,contributor,stakeholder,countries,objectives,principles,""}'::text[])
				WITH ORDINALITY AS f (field, place),
			 jsonb_array_elements(r.problems -> f.field) WITH ORDINALITY AS p (problem, place)
		ON CONFLICT (intake, number) DO NOTHING;
	UPDATE intake i SET tried = words WHERE i.id = ANY (ARRAY(
		SELECT k.id FROM unnest(taken.kept, taken.problems) AS k (id, problems) WHERE NOT k.problems ? ''));
	UPDATE intake i SET tried = rules WHERE i.id = ANY (ARRAY(
		SELECT k.id FROM unnest(taken.kept, taken.problems) AS k (id, problems) WHERE k.problems ? ''));
	UPDATE intake_run r SET placed = r.placed + taken.placed, kept = r.kept + cardinality(taken.kept),
		batch_at = clock_timestamp()
		WHERE r.id = run;
END
$$;
COMMENT ON FUNCTION take_batch(integer, bigint, integer, boolean) IS
	'takes the next rows that are to be read; done, with the totals, if there are none';

CREATE OR REPLACE FUNCTION may_commit() RETURNS boolean
	LANGUAGE SQL
	RETURN gcm_can_commit();
COMMENT ON FUNCTION may_commit() IS 'may the procedure that calls this COMMIT?';

-- A procedure with a search path of its own cannot COMMIT: so this one names the
-- schema, which gcm_define_registry() writes in.  Deadlocks are with others who
-- change rows, or enter the same references: where nothing else is held, the
-- batch lets them pass.
CREATE OR REPLACE PROCEDURE take_contributions(INOUT placed integer DEFAULT NULL, INOUT kept integer DEFAULT NULL)
	LANGUAGE plpgsql AS $$
DECLARE
	commits constant boolean := registry_schema.may_commit();
	run integer;
	state bigint;
	after integer;
	done boolean;
BEGIN
	LOOP
		BEGIN
			SELECT b.run, b.state, b.after, b.placed, b.kept, b.done INTO run, state, after, placed, kept, done
			FROM registry_schema.take_batch(run, state, after, commits) AS b;
		EXCEPTION WHEN deadlock_detected THEN
			IF commits THEN
				CONTINUE;
			END IF;
			RAISE;
		END;
		IF commits THEN
			COMMIT;
		END IF;
		EXIT WHEN done;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE take_contributions(integer, integer) IS
	'makes contributions of the rows of contribution_intake; those that cannot be read whole are kept there, with the '
	'reasons in intake_report, to be corrected and taken again; returns how many were placed and how many wait; outside a '
	'transaction block it commits batch by batch';
