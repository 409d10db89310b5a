-- The knowledge platform: search in three languages, against plain arrays
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(30);
SELECT setseed(0.75);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
RESET client_min_messages;
SET search_path = gcm, public;
-- As on a platform long in use: the steps to publication are tested elsewhere
ALTER TABLE practice DISABLE TRIGGER USER;

INSERT INTO practice (language, title, summary, body, status, status_at, status_by) VALUES
	('fr', 'Réintégration des migrants de retour', 'Les autorités locales et l’accès à la santé', 'Un projet à Fès.', 'published', now(), 'test'),
	('en', 'Reintegration of returning migrants', 'Local authorities and access to health', '', 'published', now(), 'test'),
	('es', 'Reintegración de migrantes que retornan', 'Las autoridades locales y el acceso a la salud', 'Niños y niñas.', 'published', now(), 'test'),
	('en', 'Reintegration draft', '', '', 'submitted', now(), 'test');
CREATE FUNCTION pg_temp.found(words text) RETURNS text LANGUAGE SQL AS
	$$ SELECT string_agg(language, ' ' ORDER BY language) FROM practice_search(words) $$;

SELECT is(pg_temp.found('réintégration'), 'en fr', 'a word with accents');
SELECT is(pg_temp.found('REINTEGRATION'), 'en fr', 'without, in capitals');
SELECT is(pg_temp.found('reintegracion'), 'es', 'in Spanish, without');
SELECT is(pg_temp.found('migrant'), 'en es fr', 'one form finds others: migrants, migrantes');
SELECT is(pg_temp.found('autorité locale'), 'fr', 'French, in the singular');
SELECT is(pg_temp.found('authority'), 'en', 'English');
SELECT is(pg_temp.found('niña'), 'es', 'Spanish');
SELECT is(pg_temp.found('nino'), 'es', 'Spanish, without a tilde');
SELECT is(pg_temp.found('"local authorities"'), 'en', 'a phrase');
SELECT is(pg_temp.found('migrants -santé -salud'), 'en', 'words that must not be there');
SELECT is(pg_temp.found('salud or santé'), 'es fr', 'one word or another');
SELECT is(pg_temp.found('the'), NULL, 'a word that is no search finds nothing');
SELECT is(pg_temp.found(''''' : & | ! <-> ( # \ %'), NULL, 'signs do no harm');
SELECT is(pg_temp.found('draft'), NULL, 'what is not published is not found');
SELECT is(pg_temp.found(NULL), 'en es fr', 'without words, all are');
SELECT is((SELECT excerpt FROM practice_search('sante')), 'Les autorités locales et l’accès à la [santé]', 'the words are marked');
SELECT is((SELECT array_agg(language) FROM (SELECT language FROM practice_search('migrants acces', max_rows => 1)) AS one), '{fr}', 'as many rows as asked for');

-- Random practices: each question against arrays
INSERT INTO practice (language, title, body, countries, objectives, principles, status, status_at, status_by)
	SELECT (ARRAY['en', 'fr', 'es'])[1 + n % 3], 'x' || n, (ARRAY['alpha', 'beta', 'gamma', 'delta'])[1 + n % 4],
		   coalesce((SELECT ARRAY(SELECT c FROM unnest('{MAR,SEN,GHA,FRA}'::gcm_country_set) AS c WHERE random() < 0.3 AND n > 0))::gcm_country_set, '{}'),
		   ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 0.1 AND n > 0)::gcm_objective_set,
		   ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.2 AND n > 0)::gcm_principle_set,
		   CASE n % 7 WHEN 0 THEN 'in-review' ELSE 'published' END, now(), 'test'
	FROM generate_series(1, 2000) AS n;
ANALYZE practice;
SELECT is_empty($$
	SELECT w, o, p, c FROM unnest(ARRAY[NULL, 'alpha', 'gamma']) AS w, unnest(ARRAY[NULL, '{}', '{7}', '{1-3,21}']::gcm_objective_set[]) AS o,
		unnest(ARRAY[NULL, '{f}', '{a,j}']::gcm_principle_set[]) AS p, unnest(ARRAY[NULL, '{MAR}', '{FRA,GHA}', '{BRA}']::gcm_country_set[]) AS c
	WHERE ARRAY(SELECT id FROM practice_search(w, o, p, c, 10000) ORDER BY id)
	   IS DISTINCT FROM ARRAY(SELECT id FROM practice WHERE status = 'published' AND (w IS NULL OR body = w)
			AND (coalesce(cardinality(o), 0) = 0 OR objectives::integer[] && o::integer[])
			AND (p IS NULL OR principles::text[] && p::text[]) AND (c IS NULL OR countries::text[] && c::text[]) ORDER BY id)
$$, 'every question gives what plain arrays give');
SELECT is((SELECT count(*) FROM practice WHERE document @@ practice_query()), (SELECT count(*) FROM practice), 'the query that asks for nothing finds all');

SELECT is((SELECT array_agg(DISTINCT p.words) FROM unnest(ARRAY['’', '‘', '“', '”', '«', '»', '–', '—', '…', chr(160)]) AS sign, practice_plain('a' || sign || 'b¡') AS p (words)), '{"a b¡"}', 'typographic signs part words, in any locale');

-- A word is stemmed in each language for practices in that alone: national and
-- universe are what French makes of nationalité, and Spanish of universidades
INSERT INTO practice (language, title, status, status_at, status_by) VALUES ('fr', 'La nationalité', 'published', now(), 'test'), ('es', 'Las universidades', 'published', now(), 'test'),
	('en', 'A national universe', 'published', now(), 'test');
SELECT results_eq($$ SELECT w, pg_temp.found(w) FROM unnest('{nationalité,universidades,universe}'::text[]) AS w $$, $$ VALUES ('nationalité', 'fr'), ('universidades', 'es'), ('universe', 'en') $$, 'a stem of one language is no word of another');

-- The best first: words in the title, then in the summary, then in the text; of
-- those alike, the newest
INSERT INTO practice (title, summary, body, status, status_at, status_by)
	SELECT CASE n % 3 WHEN 0 THEN 'omicron' ELSE 'y' END, CASE n % 3 WHEN 1 THEN 'omicron' ELSE '' END, CASE n % 3 WHEN 2 THEN 'omicron' ELSE '' END, 'published', now(), 'test'
	FROM generate_series(1, 30) AS n;
CREATE TEMP TABLE best AS SELECT id, row_number() OVER (ORDER BY title, summary = '', id DESC) AS place FROM practice WHERE 'omicron' IN (title, summary, body);
SELECT is((SELECT array_agg(f.id ORDER BY f.n) FROM practice_search('omicron', max_rows => m) WITH ORDINALITY AS f (id, title, language, countries, objectives, principles, rank, excerpt, n)),
		  (SELECT array_agg(id ORDER BY place) FROM best WHERE place <= m), format('the best %s, the newest first of those alike', m)) FROM unnest('{1,15,1000}'::integer[]) AS m;
SELECT is((SELECT array_agg(f.id ORDER BY f.n) FROM practice_search() WITH ORDINALITY AS f (id, title, language, countries, objectives, principles, rank, excerpt, n)),
		  (SELECT array_agg(id ORDER BY id DESC) FROM (SELECT id FROM practice WHERE status = 'published' ORDER BY id DESC LIMIT 20) AS newest), 'twenty, the newest, where nothing is said');
UPDATE practice SET summary = repeat('abcdefghi ', 50) WHERE id = (SELECT max(id) FROM practice);
SELECT results_eq('SELECT rank, excerpt FROM practice_search(max_rows => 1)', $$ VALUES (0::real, repeat('abcdefghi ', 20)) $$, '... without a rank, with its beginning');

-- One index answers all of it
SET enable_seqscan = off;
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text;
	lines text := '';
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		lines := lines || line;
	END LOOP;
	RETURN lines;
END
$$;
SELECT ok(pg_temp.plan_of($$ SELECT FROM practice WHERE document @@ practice_query('santé', '{7}', '{f}', '{MAR}') $$) ~ '(Bitmap )?Index Scan (on|using) practice_document', 'one index answers all of it');
SELECT ok(NOT pg_temp.plan_of($$ SELECT FROM practice WHERE document @@ practice_query('santé', '{7}', '{f}', '{MAR}') $$) ~ 'Filter', 'and nothing is filtered after it');
RESET enable_seqscan;

-- A change is found at once
UPDATE practice SET objectives = '{23}', title = 'Sauvetage en mer' WHERE id = 1;
SELECT is((SELECT id FROM practice_search('sauvetages', '{23}')), 1, 'a change is found at once');

-- An edit keeps who brought it to its status, and when, whatever it says
RESET enable_seqscan;
ALTER TABLE practice ENABLE TRIGGER USER;
CREATE TEMP TABLE draft AS SELECT id, status_at FROM practice WHERE title = 'Reintegration draft';
UPDATE practice SET title = 'Edited', status_at = '2000-01-01', status_by = 'another' WHERE id = (SELECT id FROM draft);
SELECT results_eq('SELECT title, status, p.status_at = d.status_at, status_by FROM practice p JOIN draft d USING (id)', $$ VALUES ('Edited', 'submitted', true, 'test') $$, 'an edit that leaves the status is kept');
SELECT * FROM finish();
ROLLBACK;
