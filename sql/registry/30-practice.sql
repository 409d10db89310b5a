-- The knowledge platform: practices, from submission to publication, and one
-- index that finds them by words and by terms
-- SPDX-License-Identifier: PostgreSQL

-- Stemmed words without accents, of the three languages
DO $do$
DECLARE
	c text[];
BEGIN
	FOREACH c SLICE 1 IN ARRAY '{{words_en,english},{words_fr,french},{words_es,spanish}}'::text[] LOOP
		IF NOT EXISTS (SELECT FROM pg_ts_config
					   WHERE cfgname = c[1] AND cfgnamespace = quote_ident(current_schema)::regnamespace) THEN
			EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', c[1], c[2]);
		END IF;
	END LOOP;
END
$do$;
ALTER TEXT SEARCH CONFIGURATION words_en ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION words_fr ALTER MAPPING FOR word, hword, hword_part WITH unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION words_es ALTER MAPPING FOR word, hword, hword_part WITH unaccent, spanish_stem;
COMMENT ON TEXT SEARCH CONFIGURATION words_en IS 'English words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_fr IS 'French words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_es IS 'Spanish words, stemmed, accents ignored';

-- In a database of the C locale these signs would be letters
CREATE OR REPLACE FUNCTION practice_plain(words text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN translate(words, '’‘“”«»–—…' || chr(160), repeat(' ', 10));
COMMENT ON FUNCTION practice_plain(text) IS 'words without typographic signs';

CREATE OR REPLACE FUNCTION practice_stems(language text, words text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE language WHEN 'fr' THEN to_tsvector('words_fr', practice_plain(words))
		WHEN 'es' THEN to_tsvector('words_es', practice_plain(words)) ELSE to_tsvector('words_en', practice_plain(words)) END;
COMMENT ON FUNCTION practice_stems(text, text) IS 'stemmed words of a text in a language';

-- Terms and the language are lexemes that begin with #, as no word does
CREATE OR REPLACE FUNCTION practice_terms(mark text, terms text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE terms WHEN '{}' THEN ''::tsvector
		ELSE array_to_tsvector(string_to_array(mark || replace(btrim(terms, '{}'), ',', ',' || mark), ',')) END;
COMMENT ON FUNCTION practice_terms(text, text) IS 'lexemes of the terms of a set, each after a mark';

CREATE OR REPLACE FUNCTION practice_any(mark text, terms text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN terms <> '{}' THEN '(''' || mark || replace(btrim(terms, '{}'), ',', ''' | ''' || mark) || ''')' END;
COMMENT ON FUNCTION practice_any(text, text) IS 'query for any of the terms of a set, as text; null if there is none';

CREATE OR REPLACE FUNCTION practice_words(words text) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	SET client_min_messages = warning	-- not a notice for each language in which a word is a stop word
BEGIN ATOMIC
	SELECT CASE WHEN btrim(words) = '' THEN NULL
				WHEN numnode(en || fr || es) = 0 THEN '''#none'''::tsquery
				ELSE CASE WHEN numnode(en) = 0 THEN en ELSE en && '''#en'''::tsquery END
				  || CASE WHEN numnode(fr) = 0 THEN fr ELSE fr && '''#fr'''::tsquery END
				  || CASE WHEN numnode(es) = 0 THEN es ELSE es && '''#es'''::tsquery END END
	FROM (SELECT websearch_to_tsquery('words_en', practice_plain(words)) AS en,
				 websearch_to_tsquery('words_fr', practice_plain(words)) AS fr,
				 websearch_to_tsquery('words_es', practice_plain(words)) AS es) AS query;
END;
COMMENT ON FUNCTION practice_words(text) IS
	'query for words as one types them into a search engine, stemmed in the language of each practice; null if there is '
	'none';

CREATE OR REPLACE FUNCTION practice_query(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL
) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN coalesce(
		nullif(array_to_string(ARRAY['(' || practice_words(words)::text || ')', practice_any('#o', objectives::text),
									 practice_any('#p', principles::text), practice_any('#c', countries::text)], ' & '), ''),
		'''#en'' | ''#fr'' | ''#es''')::tsquery;
COMMENT ON FUNCTION practice_query(text, gcm_objective_set, gcm_principle_set, gcm_country_set) IS
	'query for practice.document: the words, any of the objectives, any of the principles and any of the countries; what '
	'is null or empty is not asked for';

CREATE TABLE IF NOT EXISTS practice (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'fr', 'es')),
	title text NOT NULL CHECK (title <> ''),
	summary text NOT NULL DEFAULT '',
	body text NOT NULL DEFAULT '',
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	author text,
	url text,
	status text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'in-review', 'published', 'withdrawn')),
	status_at timestamptz,
	status_by text,
	document tsvector NOT NULL GENERATED ALWAYS AS (
		setweight(practice_stems(language, title), 'A') || setweight(practice_stems(language, summary), 'B')
		|| practice_stems(language, body)
		|| practice_terms('#', language) || practice_terms('#', status)
		|| practice_terms('#o', objectives::text) || practice_terms('#p', principles::text)
		|| practice_terms('#c', countries::text)) STORED,
	CONSTRAINT the_database_says_who_and_when CHECK (status_at IS NOT NULL AND status_by IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS practice_document ON practice USING gin (document);
COMMENT ON TABLE practice IS 'practices of the knowledge platform: submitted, reviewed, published';
COMMENT ON COLUMN practice.id IS 'number';
COMMENT ON COLUMN practice.language IS 'language that it is written in: en, fr or es';
COMMENT ON COLUMN practice.title IS 'title';
COMMENT ON COLUMN practice.summary IS 'summary';
COMMENT ON COLUMN practice.body IS 'whole text';
COMMENT ON COLUMN practice.countries IS 'countries in which it was tried';
COMMENT ON COLUMN practice.objectives IS 'objectives that it serves';
COMMENT ON COLUMN practice.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN practice.author IS 'who tells of it';
COMMENT ON COLUMN practice.url IS 'where more can be read';
COMMENT ON COLUMN practice.status IS 'submitted, in-review, published or withdrawn';
COMMENT ON COLUMN practice.status_at IS 'since when; the database says';
COMMENT ON COLUMN practice.status_by IS 'role that brought it there; the database says';
COMMENT ON COLUMN practice.document IS 'what practice_search() looks in: stemmed words, terms, language and status';
COMMENT ON INDEX practice_document IS 'finds practices by words, objectives, principles and countries at once';

CREATE TABLE IF NOT EXISTS practice_step (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	practice integer NOT NULL REFERENCES practice ON DELETE CASCADE,
	status text NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL
);
CREATE INDEX IF NOT EXISTS practice_step_practice_idx ON practice_step (practice);
COMMENT ON TABLE practice_step IS 'the way of a practice to publication; written by the database alone';
COMMENT ON COLUMN practice_step.id IS 'number';
COMMENT ON COLUMN practice_step.practice IS 'practice';
COMMENT ON COLUMN practice_step.status IS 'status that it came to';
COMMENT ON COLUMN practice_step.recorded_at IS 'when';
COMMENT ON COLUMN practice_step.recorded_by IS 'role that brought it there';

CREATE OR REPLACE FUNCTION practice_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('practice', TG_RELID);
	IF TG_OP = 'INSERT' THEN
		IF NEW.status <> 'submitted' THEN
			RAISE check_violation USING
				MESSAGE = format('a practice begins as "submitted", not "%s"', NEW.status),
				HINT = 'It goes on to "in-review", and from there to "published".';
		END IF;
	ELSIF NEW.status = OLD.status THEN
		NEW.status_at := OLD.status_at;
		NEW.status_by := OLD.status_by;
		RETURN NEW;
	ELSIF (OLD.status, NEW.status) NOT IN (('submitted', 'in-review'), ('in-review', 'submitted'),
			('in-review', 'published'), ('published', 'in-review'), ('submitted', 'withdrawn'), ('in-review', 'withdrawn'),
			('published', 'withdrawn'), ('withdrawn', 'submitted')) THEN
		RAISE check_violation USING
			MESSAGE = format('practice %s cannot go from "%s" to "%s"', OLD.id, OLD.status, NEW.status),
			HINT = 'A practice goes from "submitted" to "in-review", and from there to "published" or back; '
				'it can be "withdrawn" at any time, and submitted again.';
	END IF;
	NEW.status_at := now();
	NEW.status_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION practice_status() IS
	'trigger: no practice is published without a review, else it is an error (23514); records who and when';
CREATE OR REPLACE TRIGGER status BEFORE INSERT OR UPDATE ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_status();
COMMENT ON TRIGGER status ON practice IS 'no practice is published without a review';

CREATE OR REPLACE FUNCTION practice_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'practice'::regclass::oid
	   AND 'practice'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for practice' USING ERRCODE = 'wrong_object_type';
	END IF;
	INSERT INTO practice_step (practice, status, recorded_at, recorded_by)
	VALUES (NEW.id, NEW.status, NEW.status_at, NEW.status_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION practice_step() IS 'trigger: keeps each step of a practice';
CREATE OR REPLACE TRIGGER first_step AFTER INSERT ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER first_step ON practice IS 'keeps the submission';
CREATE OR REPLACE TRIGGER next_step AFTER UPDATE ON practice
	FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER next_step ON practice IS 'keeps each further step';

CREATE OR REPLACE TRIGGER no_insert BEFORE INSERT ON practice_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('Set the status of the practice: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON practice_step IS 'only a practice''s steps are kept';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE ON practice_step
	FOR EACH ROW EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_change ON practice_step IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON practice_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_delete ON practice_step IS 'what was recorded goes with its practice alone';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON practice_step
	EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_truncate ON practice_step IS 'what was recorded goes with its practice alone';

-- Only for those who are under the policies: the owner may
CREATE OR REPLACE FUNCTION practice_kept() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('practice', TG_RELID);
	IF row_security_active(TG_RELID) AND NOT acts_as('secretariat')
	   AND (OLD.status = 'published'
			OR EXISTS (SELECT FROM practice_step s WHERE s.practice = OLD.id AND s.status = 'published')) THEN
		RAISE restrict_violation USING
			MESSAGE = format('practice %s has been published, and is not to be deleted', OLD.id),
			HINT = 'Set status to "withdrawn": it is found no more, and its history stays. '
				'The secretariat and the owner may delete it.';
	END IF;
	RETURN OLD;
END
$$;
COMMENT ON FUNCTION practice_kept() IS 'trigger: a desk does not delete what has been published (23001)';
CREATE OR REPLACE TRIGGER kept BEFORE DELETE ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_kept();
COMMENT ON TRIGGER kept ON practice IS 'a desk does not delete what has been published';

-- Row-level security keeps an index from being used with @@, which is not
-- leakproof.  So the numbers of practices are found with the rights of the
-- owner, of published ones only, which all who have access may see; unless the
-- owner has narrowed that by a policy.
CREATE OR REPLACE FUNCTION practice_narrowed() RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT EXISTS (SELECT FROM pg_policy WHERE polrelid = 'practice'::regclass AND NOT polpermissive AND polcmd IN ('*', 'r'));
END;
COMMENT ON FUNCTION practice_narrowed() IS 'is there a restrictive policy on practices?';

CREATE OR REPLACE FUNCTION practice_found(query tsquery) RETURNS SETOF integer
	LANGUAGE SQL STABLE PARALLEL SAFE SECURITY DEFINER
BEGIN ATOMIC
	SELECT p.id FROM practice p
	WHERE p.document @@ (practice_found.query && '''#published'''::tsquery) AND NOT practice_narrowed();
END;
COMMENT ON FUNCTION practice_found(tsquery) IS
	'numbers of the published practices that a query finds; none where a restrictive policy narrows what is seen';

CREATE OR REPLACE FUNCTION practice_search(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL,
	max_rows integer DEFAULT 20
) RETURNS TABLE (id integer, title text, language text, countries_of text, objectives_of text, principles_of text,
				 rank real, excerpt text)
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH query AS MATERIALIZED (
		SELECT practice_words(practice_search.words) AS words,
			   practice_query(practice_search.words, practice_search.objectives, practice_search.principles,
							  practice_search.countries) && '''#published'''::tsquery AS query
	), seen AS (
		SELECT p.* FROM query q, practice_found(q.query) AS f (id) JOIN practice p ON p.id = f.id
		UNION ALL
		SELECT p.* FROM query q JOIN practice p ON p.document @@ q.query WHERE (SELECT practice_narrowed())
	), found AS MATERIALIZED (
		SELECT p.*, q.words, coalesce(ts_rank(p.document, q.words), 0) AS rank
		FROM query q, seen p
		ORDER BY rank DESC, p.id DESC
		LIMIT max_rows
	)
	SELECT f.id, f.title, f.language, f.countries::text, f.objectives::text, f.principles::text, f.rank,
		   coalesce(ts_headline(CASE f.language WHEN 'fr' THEN 'words_fr'::regconfig
												 WHEN 'es' THEN 'words_es' ELSE 'words_en' END,
								coalesce(nullif(f.summary, ''), f.body), f.words, 'StartSel=[, StopSel=]'),
					left(coalesce(nullif(f.summary, ''), f.body), 200))
	FROM found f
	ORDER BY f.rank DESC, f.id DESC;
END;
COMMENT ON FUNCTION practice_search(text, gcm_objective_set, gcm_principle_set, gcm_country_set, integer) IS
	'published practices with the words, any of the objectives, any of the principles and any of the countries, best '
	'first; what is null or empty is not asked for';
REVOKE EXECUTE ON FUNCTION practice_status, practice_step, practice_kept, practice_found, practice_search FROM PUBLIC;

