-- Pledges to implement the Global Compact: who pledged what, what came of it, and
-- the intake of what a form exports
--
-- A pledge of several countries is one row, so that none is counted twice.  All
-- who have access see pledges, which are public.
-- SPDX-License-Identifier: PostgreSQL

INSERT INTO wording (topic, term, en, fr, es, also) VALUES
	('pledge-kind', 'individual', 'Individual pledge', 'Engagement individuel', 'Compromiso individual',
		'{individuel,single,single pledge,individual commitment}'),
	('pledge-kind', 'common', 'Common pledge', 'Engagement commun', 'Compromiso común',
		'{commun,common commitment}'),
	('pledge-kind', 'in-partnership', 'Pledge in partnership', 'Engagement en partenariat', 'Compromiso en asociación',
		'{partnership,partnership pledge,pledges in partnership,en partenariat,partenariat,en asociacion,en alianza}'),
	('pledge-kind', 'matching', 'Matching pledge', 'Engagement de contrepartie', 'Compromiso de contrapartida',
		'{de contrepartie,contrepartie,de contrapartida,contrapartida}'),
	('pledge-status', 'withdrawn', 'Withdrawn', 'Retiré', 'Retirado',
		'{cancelled,canceled,discontinued,dropped,abandoned,abandonne,annule,cancelado,abandonado,anulado}'),
	('objective', 'all', 'All objectives', 'Tous les objectifs', 'Todos los objetivos', '{}')
	ON CONFLICT DO NOTHING;
INSERT INTO wording (topic, term, en, fr, es, also)
	SELECT 'pledge-status', term, en, fr, es, also FROM wording
	WHERE topic = 'status' AND term IN ('yet-to-start', 'ongoing', 'completed')
	ON CONFLICT DO NOTHING;

-- Texts are the same whatever stands between their words
CREATE OR REPLACE FUNCTION pledge_plain(words text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN btrim(regexp_replace(lower(practice_plain(words)) COLLATE "C", '[!-/:-@[-`{-~[:space:]]+', ' ', 'g'));
COMMENT ON FUNCTION pledge_plain(text) IS 'a text in small letters, with one space in place of all that stands between words';

CREATE OR REPLACE FUNCTION pledge_key(description text, actors text[] DEFAULT '{}') RETURNS bigint
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT hashtextextended(pledge_plain(pledge_key.description
		|| coalesce(string_agg(' ' || a.name, '' ORDER BY a.name COLLATE "C"), '')), 0)
	FROM unnest(pledge_key.actors) AS a (name);
END;
COMMENT ON FUNCTION pledge_key(text, text[]) IS 'number that is the same for the same words, and the same names in any order';

CREATE OR REPLACE FUNCTION pledge_actors_differ(actors text[]) RETURNS boolean
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce(array_ndims(pledge_actors_differ.actors), 1) = 1
		AND count(*) = count(DISTINCT nullif(pledge_plain(a.name), '') COLLATE "C")
	FROM unnest(pledge_actors_differ.actors) AS a (name);
END;
COMMENT ON FUNCTION pledge_actors_differ(text[]) IS 'is each name there, and there once?';

CREATE TABLE IF NOT EXISTS pledge (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	reference text CONSTRAINT a_reference_is_of_one_pledge UNIQUE CHECK (is_reference(reference)),
	kind text NOT NULL CHECK (kind IN ('individual', 'common', 'in-partnership', 'matching')),
	matches integer REFERENCES pledge,
	title text NOT NULL CHECK (btrim(title) <> ''),
	description text NOT NULL,
	language text,
	contributor text CHECK (contributor IN ('member-state', 'stakeholder', 'un-entity', 'regional-organization')),
	stakeholders gcm_stakeholder_set NOT NULL DEFAULT '{}',
	countries gcm_country_set NOT NULL DEFAULT '{}',
	actors text[] NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL,
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	pledged daterange CHECK (NOT isempty(pledged)),
	url text,
	CONSTRAINT a_description_has_300_to_3000_characters CHECK (length(btrim(description)) BETWEEN 300 AND 3000),
	CONSTRAINT a_pledge_serves_an_objective CHECK (objectives <> '{}'),
	CONSTRAINT an_actor_is_named_once CHECK (pledge_actors_differ(actors)),
	CONSTRAINT somebody_pledges CHECK (cardinality(countries) + cardinality(actors) > 0),
	CONSTRAINT an_individual_pledge_is_of_one_country_at_most CHECK (kind <> 'individual' OR cardinality(countries) <= 1),
	CONSTRAINT a_joint_pledge_is_of_two_at_least
		CHECK (kind NOT IN ('common', 'in-partnership') OR cardinality(countries) + cardinality(actors) >= 2),
	CONSTRAINT a_matching_pledge_names_the_pledge_that_it_matches CHECK ((kind = 'matching') = (matches IS NOT NULL)),
	CONSTRAINT a_pledge_matches_another CHECK (matches <> id),
	CONSTRAINT a_day_is_finite CHECK (isfinite(lower(pledged)) AND isfinite(upper(pledged))),
	CONSTRAINT a_pledge_is_recorded_once EXCLUDE USING gist (pledge_key(description) WITH =, countries WITH &&)
);
CREATE UNIQUE INDEX IF NOT EXISTS a_pledge_of_no_country_is_recorded_once ON pledge (pledge_key(description, actors))
	WHERE countries = '{}';
CREATE INDEX IF NOT EXISTS pledge_matches_idx ON pledge (matches);
-- By which a matching pledge finds the one that it names
CREATE INDEX IF NOT EXISTS pledge_title_plain ON pledge USING hash (pledge_plain(title));
CREATE INDEX IF NOT EXISTS pledge_reference_plain ON pledge (pledge_plain(reference));
COMMENT ON TABLE pledge IS
	'pledges to implement the Global Compact; one of several countries or actors is one row; the same text is recorded once for '
	'a country';
COMMENT ON COLUMN pledge.id IS 'number';
COMMENT ON COLUMN pledge.reference IS 'number that the form or its archive gave it';
COMMENT ON COLUMN pledge.kind IS
	'individual, common, in-partnership or matching; the second and third are joint pledges, of two countries or actors at '
	'least';
COMMENT ON COLUMN pledge.matches IS 'pledge that a matching one matches';
COMMENT ON COLUMN pledge.title IS 'title';
COMMENT ON COLUMN pledge.description IS 'what is pledged, in 300 to 3000 characters';
COMMENT ON COLUMN pledge.language IS 'language or languages';
COMMENT ON COLUMN pledge.contributor IS
	'who submitted it: member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN pledge.stakeholders IS 'kinds of stakeholder among those who pledge (GCM, para 44)';
COMMENT ON COLUMN pledge.countries IS 'countries that pledge; all of them, if it is joint; none, if only others pledge';
COMMENT ON COLUMN pledge.actors IS 'who else pledges, by name; bodies, no persons';
COMMENT ON COLUMN pledge.objectives IS 'objectives that it serves; one at least';
COMMENT ON COLUMN pledge.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN pledge.pledged IS 'day, or longer period, in which it was made; NULL if that is not known';
COMMENT ON COLUMN pledge.url IS 'where it can be read';
COMMENT ON CONSTRAINT a_pledge_is_recorded_once ON pledge IS 'the same text is one pledge of a country';
COMMENT ON INDEX a_pledge_of_no_country_is_recorded_once IS 'the same text is one pledge of the same actors';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON pledge
	FOR EACH ROW EXECUTE FUNCTION refuse('Add to pledge_update that it is withdrawn: the pledge stays, and no longer counts.');
COMMENT ON TRIGGER no_delete ON pledge IS 'no pledge is deleted';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON pledge
	EXECUTE FUNCTION refuse('Add to pledge_update that they are withdrawn: the pledges stay, and no longer count.');
COMMENT ON TRIGGER no_truncate ON pledge IS 'no pledge is deleted';

CREATE TABLE IF NOT EXISTS pledge_update (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	pledge integer NOT NULL REFERENCES pledge,
	reported_on date NOT NULL DEFAULT current_date CONSTRAINT a_day_is_finite CHECK (isfinite(reported_on)),
	status text NOT NULL CHECK (status IN ('yet-to-start', 'ongoing', 'completed', 'withdrawn')),
	note text,
	url text,
	recorded_at timestamptz,
	recorded_by text,
	CONSTRAINT the_database_says_who_and_when CHECK (recorded_at IS NOT NULL AND recorded_by IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS pledge_update_pledge_idx ON pledge_update (pledge, reported_on, id);
COMMENT ON TABLE pledge_update IS 'what was reported of pledges; the latest report tells the status; reports stay';
COMMENT ON COLUMN pledge_update.id IS 'number';
COMMENT ON COLUMN pledge_update.pledge IS 'pledge';
COMMENT ON COLUMN pledge_update.reported_on IS 'day of the report; of two on a day, the one that was recorded later counts';
COMMENT ON COLUMN pledge_update.status IS
	'yet-to-start, ongoing, completed or withdrawn; "Yet to start" and "In progress" are read, too';
COMMENT ON COLUMN pledge_update.note IS 'what was reported';
COMMENT ON COLUMN pledge_update.url IS 'where the report can be read';
COMMENT ON COLUMN pledge_update.recorded_at IS 'when it was recorded; the database says';
COMMENT ON COLUMN pledge_update.recorded_by IS 'role that recorded it; the database says';

CREATE OR REPLACE FUNCTION pledge_reported() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('pledge_update', TG_RELID);
	NEW.status := coalesce(wording_term('pledge-status', NEW.status), NEW.status);
	NEW.recorded_at := now();
	NEW.recorded_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION pledge_reported() IS 'trigger: reads a status in any of its wordings; records who and when';
CREATE OR REPLACE TRIGGER reported BEFORE INSERT ON pledge_update
	FOR EACH ROW EXECUTE FUNCTION pledge_reported();
COMMENT ON TRIGGER reported ON pledge_update IS 'reads a status in any of its wordings; records who and when';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE ON pledge_update
	FOR EACH ROW EXECUTE FUNCTION refuse('Add another report: it counts from its day on, and of its day it is the last.');
COMMENT ON TRIGGER no_change ON pledge_update IS 'what was reported stays';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON pledge_update
	FOR EACH ROW EXECUTE FUNCTION refuse('Add another report: it counts from its day on, and of its day it is the last.');
COMMENT ON TRIGGER no_delete ON pledge_update IS 'what was reported stays';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON pledge_update
	EXECUTE FUNCTION refuse('Add other reports: they count from their day on.');
COMMENT ON TRIGGER no_truncate ON pledge_update IS 'what was reported stays';

-- By parts of the day, for the sum of a day and two years can be too late
CREATE OR REPLACE FUNCTION two_years_on(day date, later date) RETURNS boolean
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT ROW (extract(year FROM day) + 2, extract(month FROM day), extract(day FROM day))
		<= ROW (extract(year FROM later), extract(month FROM later), extract(day FROM later));
END;
COMMENT ON FUNCTION two_years_on(date, date) IS 'are there two whole years from the one day to the other?';

CREATE OR REPLACE VIEW pledge_now WITH (security_invoker) AS
	SELECT p.id, p.countries, p.objectives, u.status, u.reported_on, coalesce(u.updates, 0)::integer AS updates,
		   as_of() - coalesce(u.reported_on, last_day(p.pledged)) AS days_silent,
		   CASE WHEN u.status IN ('completed', 'withdrawn') THEN false
				ELSE two_years_on(coalesce(u.reported_on, last_day(p.pledged)), as_of()) END AS is_unreported
	FROM pledge p
	LEFT JOIN LATERAL (SELECT r.status, r.reported_on, count(*) OVER () AS updates FROM pledge_update r
					   WHERE r.pledge = p.id AND r.reported_on <= as_of()
					   ORDER BY r.reported_on DESC, r.id DESC LIMIT 1) AS u ON true
	WHERE coalesce(lower(p.pledged) <= as_of(), true);
COMMENT ON VIEW pledge_now IS 'pledges as they stood on the day that the views speak of';
COMMENT ON COLUMN pledge_now.id IS 'number of the pledge';
COMMENT ON COLUMN pledge_now.countries IS 'countries that pledge';
COMMENT ON COLUMN pledge_now.objectives IS 'objectives that it serves';
COMMENT ON COLUMN pledge_now.status IS 'status that was reported last; NULL if none was';
COMMENT ON COLUMN pledge_now.reported_on IS 'day of that report';
COMMENT ON COLUMN pledge_now.updates IS 'number of reports';
COMMENT ON COLUMN pledge_now.days_silent IS 'days since then; without a report, since it was pledged';
COMMENT ON COLUMN pledge_now.is_unreported IS
	'is it open, and without a report for two years? NULL if that is not known';

CREATE OR REPLACE VIEW pledge_progress WITH (security_invoker) AS
	SELECT n.id AS pledge, p.reference, p.kind, word('pledge-kind', p.kind) AS kind_name, p.title, p.language,
		   p.contributor, word('contributor', p.contributor) AS contributor_name,
		   array_to_string(p.countries::text[], ',') AS countries, country_names(p.countries) AS country_names,
		   array_to_string(p.actors, '; ') AS actors, array_to_string(p.stakeholders::text[], ',') AS stakeholders,
		   array_to_string(p.objectives::text[], ',') AS objectives, array_to_string(p.principles::text[], ',') AS principles,
		   lower(p.pledged) AS pledged_from, last_day(p.pledged) AS pledged_to, p.matches, m.title AS matches_title,
		   (SELECT count(*)::integer FROM pledge o WHERE o.matches = p.id) AS matched_by,
		   n.status, word('pledge-status', n.status) AS status_name, n.reported_on, n.updates, n.days_silent,
		   n.is_unreported, n.status = 'withdrawn' IS TRUE AS is_withdrawn, p.url
	FROM pledge_now n
	JOIN pledge p ON p.id = n.id
	LEFT JOIN pledge m ON m.id = p.matches;
COMMENT ON VIEW pledge_progress IS
	'pledges, one row each: what was reported of them until the day that the views speak of, and which have not been reported '
	'on for two years';
COMMENT ON COLUMN pledge_progress.pledge IS 'number of the pledge';
COMMENT ON COLUMN pledge_progress.reference IS 'number that the form or its archive gave it';
COMMENT ON COLUMN pledge_progress.kind IS 'individual, common, in-partnership or matching';
COMMENT ON COLUMN pledge_progress.kind_name IS 'the same in words';
COMMENT ON COLUMN pledge_progress.title IS 'title';
COMMENT ON COLUMN pledge_progress.language IS 'language or languages';
COMMENT ON COLUMN pledge_progress.contributor IS
	'who submitted it: member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN pledge_progress.contributor_name IS 'the same in words';
COMMENT ON COLUMN pledge_progress.countries IS 'codes of the countries that pledge';
COMMENT ON COLUMN pledge_progress.country_names IS 'their names';
COMMENT ON COLUMN pledge_progress.actors IS 'who else pledges, by name';
COMMENT ON COLUMN pledge_progress.stakeholders IS 'kinds of stakeholder among those who pledge';
COMMENT ON COLUMN pledge_progress.objectives IS 'numbers of the objectives that it serves';
COMMENT ON COLUMN pledge_progress.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN pledge_progress.pledged_from IS 'first day of the time in which it was made';
COMMENT ON COLUMN pledge_progress.pledged_to IS 'last day of it';
COMMENT ON COLUMN pledge_progress.matches IS 'number of the pledge that it matches';
COMMENT ON COLUMN pledge_progress.matches_title IS 'its title';
COMMENT ON COLUMN pledge_progress.matched_by IS 'number of pledges that match this one';
COMMENT ON COLUMN pledge_progress.status IS
	'what was reported last: yet-to-start, ongoing, completed or withdrawn; NULL if nothing was';
COMMENT ON COLUMN pledge_progress.status_name IS 'the same in words';
COMMENT ON COLUMN pledge_progress.reported_on IS 'day of that report';
COMMENT ON COLUMN pledge_progress.updates IS 'number of reports until then';
COMMENT ON COLUMN pledge_progress.days_silent IS
	'days since then; without a report, since it was pledged; NULL if that is not known';
COMMENT ON COLUMN pledge_progress.is_unreported IS
	'is it open, and without a report for two years? NULL if that is not known';
COMMENT ON COLUMN pledge_progress.is_withdrawn IS 'is it withdrawn? Then it does not count';
COMMENT ON COLUMN pledge_progress.url IS 'where it can be read';

CREATE OR REPLACE VIEW pledge_coverage WITH (security_invoker) AS
	SELECT o.objective, CASE WHEN o.objective IS NULL THEN word('objective', 'all')
							 ELSE gcm_label(o.objective::gcm_objective, lang()) END AS objective_name,
		   g.commission, g.commission_name, count(p.id)::integer AS pledges,
		   cardinality(gcm_union_agg(CASE WHEN g.term IS NULL THEN p.countries ELSE p.countries & g.members END)) AS countries,
		   (count(*) FILTER (WHERE p.status = 'yet-to-start'))::integer AS yet_to_start,
		   (count(*) FILTER (WHERE p.status = 'ongoing'))::integer AS ongoing,
		   (count(*) FILTER (WHERE p.status = 'completed'))::integer AS completed,
		   (count(p.id) FILTER (WHERE p.status IS NULL))::integer AS never_reported,
		   (count(*) FILTER (WHERE p.is_unreported))::integer AS unreported,
		   g.term IS NULL OR o.objective IS NULL AS is_total, g.place
	FROM review_region g
	CROSS JOIN (SELECT o AS term, o::integer AS objective FROM unnest('all'::gcm_objective_set) AS o
				UNION ALL SELECT NULL AS term, NULL AS objective) AS o
	LEFT JOIN pledge_now p ON p.status = 'withdrawn' IS NOT TRUE AND (g.term IS NULL OR p.countries && g.members)
		AND (o.term IS NULL OR p.objectives @> o.term)
	GROUP BY o.objective, g.place, g.commission, g.commission_name, g.term IS NULL;
COMMENT ON VIEW pledge_coverage IS
	'for each objective, and all, and each commission, and all: pledges that are not withdrawn; a pledge of several countries '
	'counts once in each of their commissions, and once in all; one of several objectives once in each, and once in all';
COMMENT ON COLUMN pledge_coverage.objective IS 'number of the objective; NULL for all';
COMMENT ON COLUMN pledge_coverage.objective_name IS 'its label';
COMMENT ON COLUMN pledge_coverage.commission IS 'commission, or all';
COMMENT ON COLUMN pledge_coverage.commission_name IS 'its name';
COMMENT ON COLUMN pledge_coverage.pledges IS 'pledges';
COMMENT ON COLUMN pledge_coverage.countries IS 'distinct countries of these; of a commission, its own';
COMMENT ON COLUMN pledge_coverage.yet_to_start IS 'pledges of these that were reported last as yet to start';
COMMENT ON COLUMN pledge_coverage.ongoing IS 'pledges of these that were reported last as ongoing';
COMMENT ON COLUMN pledge_coverage.completed IS 'pledges of these that were reported last as completed';
COMMENT ON COLUMN pledge_coverage.never_reported IS 'pledges of these of which nothing was reported';
COMMENT ON COLUMN pledge_coverage.unreported IS 'open pledges of these without a report for two years';
COMMENT ON COLUMN pledge_coverage.is_total IS
	'is it of all objectives or of all commissions, beside the rows of each?';
COMMENT ON COLUMN pledge_coverage.place IS 'place of the commission in the order';

-- The intake: every row of a file, as it came, until it is a pledge

CREATE TABLE IF NOT EXISTS pledge_entry (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text,
	line integer,
	reference text,
	kind text,
	matches text,
	title text,
	description text,
	contributor text,
	countries text,
	actors text,
	objectives text,
	principles text,
	pledged text,
	language text,
	url text,
	pledge integer REFERENCES pledge,
	set_aside text CHECK (set_aside <> ''),
	problems jsonb CHECK (jsonb_typeof(problems) = 'array'),
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	desk text,
	CHECK (pledge IS NULL OR set_aside IS NULL)
);
CREATE INDEX IF NOT EXISTS pledge_entry_waiting ON pledge_entry (id) WHERE pledge IS NULL AND set_aside IS NULL;
COMMENT ON TABLE pledge_entry IS 'rows of files of pledges, as they came; written through pledge_intake';
COMMENT ON COLUMN pledge_entry.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN pledge_entry.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN pledge_entry.line IS 'line of the file, if it is given';
COMMENT ON COLUMN pledge_entry.reference IS 'number that the form or its archive gave the pledge';
COMMENT ON COLUMN pledge_entry.kind IS 'individual, common, in partnership or matching, in en, fr or es';
COMMENT ON COLUMN pledge_entry.matches IS 'reference, title or both of the pledge that it matches';
COMMENT ON COLUMN pledge_entry.title IS 'title';
COMMENT ON COLUMN pledge_entry.description IS 'what is pledged, in 300 to 3000 characters';
COMMENT ON COLUMN pledge_entry.contributor IS
	'who submitted it: States, a kind of stakeholder, UN entity or regional organization, by these words or a name, in en, fr '
	'or es';
COMMENT ON COLUMN pledge_entry.countries IS
	'one or several by name or code, in en, fr or es, as in Portugal (201); the number is the form''s own';
COMMENT ON COLUMN pledge_entry.actors IS
	'who else pledges, by name, with ; or a line break between; countries among them count as such';
COMMENT ON COLUMN pledge_entry.objectives IS 'numbers, labels or titles in en, fr or es, as in 1. Collect …; 2. Minimize …';
COMMENT ON COLUMN pledge_entry.principles IS 'letters or labels in en, fr or es';
COMMENT ON COLUMN pledge_entry.pledged IS 'when it was made, as gcm_timeline() reads it: Thu, 07/07/2022 - 22:47';
COMMENT ON COLUMN pledge_entry.language IS 'language or languages';
COMMENT ON COLUMN pledge_entry.url IS 'where it can be read';
COMMENT ON COLUMN pledge_entry.pledge IS 'the pledge that the row became; NULL until it is placed';
COMMENT ON COLUMN pledge_entry.set_aside IS 'why the row is not to become one, as in "heading"';
COMMENT ON COLUMN pledge_entry.problems IS 'why it could not become one when it was last tried';
COMMENT ON COLUMN pledge_entry.loaded_at IS 'when it was loaded';
COMMENT ON COLUMN pledge_entry.loaded_by IS 'role that loaded it';
COMMENT ON COLUMN pledge_entry.desk IS 'desk that it was loaded for, whose people see it; the database says';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON pledge_entry
	FOR EACH ROW EXECUTE FUNCTION refuse('Give set_aside a reason instead: the row stays, and is not taken.');
COMMENT ON TRIGGER no_delete ON pledge_entry IS 'no row is lost';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON pledge_entry
	EXECUTE FUNCTION refuse('Give set_aside a reason instead: the rows stay, and are not taken.');
COMMENT ON TRIGGER no_truncate ON pledge_entry IS 'no row is lost';
CREATE OR REPLACE TRIGGER placed BEFORE UPDATE ON pledge_entry
	FOR EACH ROW WHEN (OLD.pledge IS NOT NULL AND OLD *<> NEW)
	EXECUTE FUNCTION refuse('The row has become a pledge, and stays as it came: correct the pledge.');
COMMENT ON TRIGGER placed ON pledge_entry IS 'a row that is placed stays as it came';

-- Whoever takes rows says with rights of their own which pledge each became
CREATE UNIQUE INDEX IF NOT EXISTS a_pledge_is_of_one_row ON pledge_entry (pledge) WHERE pledge IS NOT NULL;
COMMENT ON INDEX a_pledge_is_of_one_row IS 'no two rows became one pledge';
CREATE OR REPLACE FUNCTION pledge_entry_placed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('pledge_entry', TG_RELID);
	IF NOT EXISTS (SELECT FROM pledge p WHERE p.id = NEW.pledge AND p.title = btrim(NEW.title)
				   AND p.description = btrim(NEW.description)
				   AND coalesce(p.reference, '') = coalesce(btrim(NEW.reference), '')) THEN
		RAISE restrict_violation USING
			MESSAGE = format('pledge %s does not say what row %s of pledge_entry says', NEW.pledge, NEW.id),
			HINT = 'Which pledge a row became is told once, by take_pledges().';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION pledge_entry_placed() IS 'trigger: refuses to place a row as a pledge that says something else';
CREATE OR REPLACE TRIGGER taken BEFORE UPDATE ON pledge_entry
	FOR EACH ROW WHEN (OLD.pledge IS NULL AND NEW.pledge IS NOT NULL) EXECUTE FUNCTION pledge_entry_placed();
COMMENT ON TRIGGER taken ON pledge_entry IS 'a row is placed as the pledge that was taken from it';

-- COPY cannot write to a table with row-level security, but it can to a view
CREATE OR REPLACE VIEW pledge_intake WITH (security_invoker) AS
	SELECT id, file, line, reference, kind, matches, title, description, contributor, countries, actors, objectives,
		   principles, pledged, language, url, set_aside
	FROM pledge_entry
	WHERE pledge IS NULL AND set_aside IS NULL;
COMMENT ON VIEW pledge_intake IS 'rows that are no pledges yet: copy into it, CALL take_pledges(), correct it, set rows aside';
COMMENT ON COLUMN pledge_intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN pledge_intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN pledge_intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN pledge_intake.reference IS 'number that the form or its archive gave the pledge';
COMMENT ON COLUMN pledge_intake.kind IS 'individual, common, in partnership or matching, in en, fr or es';
COMMENT ON COLUMN pledge_intake.matches IS 'reference, title or both of the pledge that it matches';
COMMENT ON COLUMN pledge_intake.title IS 'title';
COMMENT ON COLUMN pledge_intake.description IS 'what is pledged, in 300 to 3000 characters';
COMMENT ON COLUMN pledge_intake.contributor IS
	'who submitted it: States, a kind of stakeholder, UN entity or regional organization, by these words or a name, in en, fr '
	'or es';
COMMENT ON COLUMN pledge_intake.countries IS
	'one or several by name or code, in en, fr or es, as in Portugal (201); the number is the form''s own';
COMMENT ON COLUMN pledge_intake.actors IS
	'who else pledges, by name, with ; or a line break between; countries among them count as such';
COMMENT ON COLUMN pledge_intake.objectives IS 'numbers, labels or titles in en, fr or es, as in 1. Collect …; 2. Minimize …';
COMMENT ON COLUMN pledge_intake.principles IS 'letters or labels in en, fr or es';
COMMENT ON COLUMN pledge_intake.pledged IS 'when it was made, as gcm_timeline() reads it: Thu, 07/07/2022 - 22:47';
COMMENT ON COLUMN pledge_intake.language IS 'language or languages';
COMMENT ON COLUMN pledge_intake.url IS 'where it can be read';
COMMENT ON COLUMN pledge_intake.set_aside IS 'why the row is not to become a pledge; set it, and the row leaves this view';

CREATE OR REPLACE FUNCTION pledge_entered() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('pledge_intake', TG_RELID);
	INSERT INTO pledge_entry (file, line, reference, kind, matches, title, description, contributor, countries, actors,
							  objectives, principles, pledged, language, url, set_aside)
	VALUES (NEW.file, NEW.line, NEW.reference, NEW.kind, NEW.matches, NEW.title, NEW.description, NEW.contributor,
			NEW.countries, NEW.actors, NEW.objectives, NEW.principles, NEW.pledged, NEW.language, NEW.url, NEW.set_aside)
	RETURNING id INTO NEW.id;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION pledge_entered() IS 'trigger: a row comes in';
CREATE OR REPLACE TRIGGER insert INSTEAD OF INSERT ON pledge_intake
	FOR EACH ROW EXECUTE FUNCTION pledge_entered();
COMMENT ON TRIGGER insert ON pledge_intake IS 'a row comes in';

CREATE OR REPLACE VIEW pledge_intake_report WITH (security_invoker) AS
	SELECT e.id, e.file, e.line, p.problem ->> 'field' AS field, p.problem ->> 'value' AS value,
		   p.problem ->> 'reason' AS reason,
		   CASE WHEN p.problem ->> 'field' = 'objectives'
				THEN with_objectives_named(p.problem ->> 'hint', e.objectives, e.title, e.description)
				ELSE p.problem ->> 'hint' END AS hint
	FROM (SELECT id, file, objectives, title, description, pledge, set_aside, problems, coalesce(line,
				 (row_number() OVER (PARTITION BY loaded_at, loaded_by, file ORDER BY id))::integer + 1) AS line
		  FROM pledge_entry) AS e,
		 jsonb_array_elements(e.problems) AS p (problem)
	WHERE e.pledge IS NULL AND e.set_aside IS NULL;
COMMENT ON VIEW pledge_intake_report IS 'why rows could not become pledges when they were last tried, value by value';
COMMENT ON COLUMN pledge_intake_report.id IS 'number of the row in pledge_intake';
COMMENT ON COLUMN pledge_intake_report.file IS 'file, if it was given';
COMMENT ON COLUMN pledge_intake_report.line IS
	'line, if it was given; else the row''s place in what was loaded at once, the heading being 1';
COMMENT ON COLUMN pledge_intake_report.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN pledge_intake_report.value IS 'value that cannot stand';
COMMENT ON COLUMN pledge_intake_report.reason IS 'why';
COMMENT ON COLUMN pledge_intake_report.hint IS
	'what to do about it; of objectives, also which ones the cell, the title and the description name in running text';

CREATE OR REPLACE FUNCTION pledges_named(words text) RETURNS integer[]
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT ARRAY(
		SELECT p.id FROM pledge p WHERE pledge_plain(p.title) = pledge_plain(pledges_named.words)
		UNION
		SELECT p.id
		FROM (SELECT pledge_plain(pledges_named.words) AS words, '^(?:(?:pledge|submission|id|no|number) )*' AS before,
					 '(?: (?:pledge|submission|id|no|number))*$' AS after OFFSET 0) AS w
		CROSS JOIN LATERAL (
			SELECT regexp_replace(w.words, w.before, '') AS words, substring(w.words FROM '[^ ]*$') AS last,
				   regexp_replace(substring(w.words FROM '^(.*) [^ ]*$'), w.after, '') AS title OFFSET 0) AS n
		JOIN pledge p ON pledge_plain(p.reference) = ANY (ARRAY[w.words, n.words, split_part(n.words, ' ', 1), n.last])
			AND (pledge_plain(p.reference) = ANY (ARRAY[w.words, n.words])
				 OR n.words = pledge_plain(p.reference) || ' ' || pledge_plain(p.title)
				 OR n.title = pledge_plain(p.title) AND n.last = pledge_plain(p.reference))
		ORDER BY 1);
END;
COMMENT ON FUNCTION pledges_named(text) IS 'pledges of which this is the reference, the title, or both';

-- What a row says, and why it cannot be a pledge as it is.  The number after a
-- country is the form's own, which could be another country's M49.
CREATE OR REPLACE FUNCTION pledge_reading(entry integer)
	RETURNS TABLE (reference text, kind text, matches integer, title text, description text, language text, contributor text,
				   stakeholders gcm_stakeholder_set, countries gcm_country_set, actors text[], objectives gcm_objective_set,
				   principles gcm_principle_set, pledged daterange, url text, problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	WITH e AS MATERIALIZED (
		SELECT nullif(btrim(w.reference), '') AS reference, btrim(w.title) AS title, btrim(w.description) AS description,
			   nullif(btrim(w.matches), '') AS matches, w.kind, w.contributor, w.objectives, w.principles, w.pledged,
			   regexp_replace(w.countries, '[(][0-9]+[)]', '', 'g') AS countries, w.actors, w.language, w.url
		FROM pledge_entry w WHERE w.id = pledge_reading.entry
	), cell AS MATERIALIZED (
		SELECT f.field, f.content, c.term, c.stakeholder, c.author, c.problems
		FROM e, LATERAL (VALUES ('kind', 'pledge-kind', e.kind), ('contributor', 'contributor', e.contributor),
								('countries', 'countries', e.countries), ('objectives', 'objectives', e.objectives),
								('principles', 'principles', e.principles), ('pledged', 'received', e.pledged))
								AS f (field, topic, content),
			 intake_cell(f.topic, coalesce(f.content, '')) AS c
	), part AS MATERIALIZED (
		SELECT p.n, btrim(p.part) AS name,
			   CASE WHEN length(btrim(p.part)) > 3
					THEN gcm_try_countries(regexp_replace(p.part, '[(][0-9]+[)]', '')) END AS countries,
			   (intake_contributor(btrim(p.part))).stakeholder AS stakeholder
		FROM e, regexp_split_to_table(e.actors, concat('[;', chr(10), chr(13), ']')) WITH ORDINALITY AS p (part, n)
		WHERE btrim(p.part) <> ''
	), said AS MATERIALIZED (
		SELECT e.reference, max(c.term) FILTER (WHERE c.field = 'kind') AS kind, e.matches AS matched,
			   CASE WHEN e.matches IS NOT NULL THEN pledges_named(e.matches) END AS named,
			   e.title, e.description, e.language,
			   max(c.term) FILTER (WHERE c.field = 'contributor') AS contributor,
			   (SELECT coalesce(gcm_set_agg(s.stakeholder::gcm_stakeholder), '{}')
				FROM (SELECT c.stakeholder FROM cell c UNION SELECT p.stakeholder FROM part p) AS s) AS stakeholders,
			   coalesce(max(c.term) FILTER (WHERE c.field = 'countries'), '{}')::gcm_country_set
				| (SELECT coalesce(gcm_union_agg(p.countries), '{}') FROM part p) AS countries,
			   ARRAY(SELECT min(a.name) FROM (
						SELECT 0 AS n, c.author AS name FROM cell c WHERE c.author IS NOT NULL
						UNION ALL SELECT p.n, p.name FROM part p WHERE coalesce(p.countries, '{}') = '{}') AS a
					 GROUP BY pledge_plain(a.name) ORDER BY min(a.n)) AS actors,
			   coalesce(max(c.term) FILTER (WHERE c.field = 'objectives'), '{}')::gcm_objective_set AS objectives,
			   coalesce(max(c.term) FILTER (WHERE c.field = 'principles'), '{}')::gcm_principle_set AS principles,
			   (max(c.term) FILTER (WHERE c.field = 'pledged'))::daterange AS pledged, e.url,
			   bool_or(c.problems IS NOT NULL) FILTER (WHERE c.field = 'objectives') AS objectives_unread,
			   bool_or(c.problems IS NOT NULL) FILTER (WHERE c.field IN ('countries', 'kind')) AS parties_unread,
			   coalesce(bool_or(btrim(c.content) <> '') FILTER (WHERE c.field = 'kind'), false) AS kind_told
		FROM e, cell c
		GROUP BY e.reference, e.matches, e.title, e.description, e.language, e.url
	), double AS MATERIALIZED (
		SELECT (SELECT p.id FROM pledge p WHERE p.reference = s.reference) AS of_reference,
			   (SELECT min(t.id)
				FROM (SELECT p.id FROM pledge p
					  WHERE pledge_key(p.description) = pledge_key(s.description) AND p.countries && s.countries
					  UNION ALL
					  SELECT p.id FROM pledge p
					  WHERE pledge_key(p.description, p.actors) = pledge_key(s.description, s.actors)
						AND p.countries = '{}' AND s.countries = '{}'
					  OFFSET 0) AS t) AS of_text
		FROM said s
	)
	SELECT s.reference, s.kind, CASE WHEN cardinality(s.named) = 1 THEN s.named[1] END, s.title, s.description, s.language,
		   s.contributor, s.stakeholders, s.countries, s.actors, s.objectives, s.principles, s.pledged, s.url,
		   (SELECT jsonb_agg(jsonb_build_object('field', q.field, 'value', q.value, 'reason', q.reason, 'hint', q.hint)
							 ORDER BY array_position('{reference,kind,matches,title,description,contributor,countries,actors,'
								'objectives,principles,pledged}'::text[], q.field), q.n)
			FROM (
				SELECT p.n, c.field, p.problem ->> 'value' AS value, p.problem ->> 'reason' AS reason,
					   p.problem ->> 'hint' AS hint
				FROM cell c, jsonb_array_elements(c.problems) WITH ORDINALITY AS p (problem, n)
				UNION ALL
				SELECT 0 AS n, k.field, k.value, k.reason, k.hint
				FROM double d, LATERAL (VALUES
					('reference', s.reference, NOT is_reference(s.reference), 'it is too long for a reference',
						'Write the number of the pledge.'),
					('reference', s.reference, d.of_reference IS NOT NULL,
						concat('pledge ', d.of_reference, ' has this reference'), 'Set this row aside, or correct the pledge.'),
					('kind', NULL, NOT s.kind_told, 'the kind of the pledge is not told',
						'Known: ' || (SELECT string_agg(w.en, ', ' ORDER BY w.en) FROM wording w
									  WHERE w.topic = 'pledge-kind') || '.'),
					('kind', s.kind, NOT s.parties_unread AND s.kind = 'individual' AND cardinality(s.countries) > 1,
						'an individual pledge is of one country', 'One of several is a common pledge, or one in partnership.'),
					('kind', s.kind, NOT s.parties_unread AND s.kind IN ('common', 'in-partnership')
						AND cardinality(s.countries) + cardinality(s.actors) = 1,
						'a joint pledge is of two countries or actors at least',
						'Name the others in countries or actors, or call it an individual pledge.'),
					('matches', s.matched, s.kind <> 'matching' AND s.matched IS NOT NULL,
						'only a matching pledge matches another', 'Correct the kind, or leave this cell empty.'),
					('matches', NULL, s.kind = 'matching' AND s.matched IS NULL,
						'a matching pledge names the pledge that it matches',
						'Write the reference or the title of that pledge.'),
					('matches', s.matched, s.kind = 'matching' AND s.named = '{}', 'no pledge has this reference or title',
						'Write the reference or the title as it stands in pledge; the pledge itself may wait in pledge_intake.'),
					('matches', s.matched, s.kind = 'matching' AND cardinality(s.named) > 1,
						concat('this can be any of the pledges ', array_to_string(s.named, ', ')),
						'Write the reference of the one.'),
					('title', NULL, coalesce(s.title, '') = '', 'there is no title', 'Write one.'),
					('description', NULL, length(coalesce(s.description, '')) NOT BETWEEN 300 AND 3000,
						concat('the description has ', length(coalesce(s.description, '')), ' characters'),
						'A pledge is described in 300 to 3000 characters.'),
					('description', left(s.description, 60), d.of_text IS NOT NULL AND d.of_reference IS NULL,
						concat('pledge ', d.of_text, ' says the same'),
						'A pledge of several is recorded once, with all of them: set this row aside, or correct the pledge.'),
					('countries', NULL, NOT s.parties_unread AND cardinality(s.countries) + cardinality(s.actors) = 0,
						'nobody is named who pledges', 'Name a country, or an actor.'),
					('actors', (SELECT a.name FROM unnest(s.actors) AS a (name) WHERE a.name LIKE '%@%' LIMIT 1),
						array_to_string(s.actors, ' ') LIKE '%@%', 'this is the address of a person',
						'Leave it out: write the names of bodies.'),
					('objectives', NULL, NOT s.objectives_unread AND s.objectives = '{}', 'no objective is named',
						'A pledge serves one objective at least.')) AS k (field, value, holds, reason, hint)
				WHERE k.holds) AS q)
	FROM said s;
END;
COMMENT ON FUNCTION pledge_reading(integer) IS
	'what a row of pledge_entry says; problems has why it cannot be a pledge as it is, or NULL';

CREATE OR REPLACE PROCEDURE take_pledges(INOUT placed integer DEFAULT NULL, INOUT kept integer DEFAULT NULL)
	LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off SET jit = off
	SET plan_cache_mode = force_generic_plan AS $$	-- to plan takes longer than to read a row
DECLARE
	entry integer;
	item record;
	made integer;
	before integer;
	message text;
	advice text;
BEGIN
	placed := 0;
	-- All rows; then those that may match one that came after them, until none does
	LOOP
		before := placed;
		FOR entry IN SELECT e.id FROM pledge_entry e
					 WHERE e.pledge IS NULL AND e.set_aside IS NULL AND (before = 0 OR btrim(e.matches) <> '')
					 ORDER BY e.id FOR UPDATE LOOP
			SELECT * INTO item FROM pledge_reading(entry);
			IF item.problems IS NULL THEN
				BEGIN
					-- What conflicts with a pledge that came meanwhile is read again.  Where that
					-- came after the snapshot, it is a serialization failure.
					INSERT INTO pledge (reference, kind, matches, title, description, language, contributor, stakeholders,
										countries, actors, objectives, principles, pledged, url)
					VALUES (item.reference, item.kind, item.matches, item.title, item.description, item.language,
							item.contributor, item.stakeholders, item.countries, item.actors, item.objectives,
							item.principles, item.pledged, item.url)
					ON CONFLICT DO NOTHING RETURNING id INTO made;
					IF made IS NOT NULL THEN
						UPDATE pledge_entry SET pledge = made, problems = NULL WHERE id = entry;
						placed := placed + 1;
						CONTINUE;
					END IF;
					SELECT * INTO item FROM pledge_reading(entry);
					IF item.problems IS NULL THEN
						RAISE EXCEPTION 'a trigger of pledge, or a pledge that you do not see, leaves no place for the row'
							USING HINT = 'Ask the owner of the registry.';
					END IF;
				EXCEPTION WHEN integrity_constraint_violation OR data_exception OR insufficient_privilege OR raise_exception THEN
					GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, advice = PG_EXCEPTION_HINT;
					item.problems := jsonb_build_array(jsonb_build_object('reason', message, 'hint', CASE
						WHEN SQLSTATE = '42501'
							THEN 'A desk enters pledges that are of its countries alone: the secretariat takes the others.'
						ELSE coalesce(nullif(advice, ''), 'A rule of the table pledge has this name: correct the row.') END));
				END;
			END IF;
			UPDATE pledge_entry SET problems = item.problems WHERE id = entry;
		END LOOP;
		EXIT WHEN placed = before;
	END LOOP;
	SELECT count(*) INTO kept FROM pledge_entry e WHERE e.pledge IS NULL AND e.set_aside IS NULL;
END
$$;
COMMENT ON PROCEDURE take_pledges(integer, integer) IS
	'makes pledges of the rows of pledge_intake; the others stay there, with the reasons in pledge_intake_report, to be '
	'corrected and taken again; returns how many were placed and how many wait';
REVOKE EXECUTE ON FUNCTION pledge_reported, pledge_entered, pledge_entry_placed FROM PUBLIC;
