-- What holds of the intake whoever tries: a reference is that of one
-- contribution in its round, and a row is placed once, by what it says
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(105);
SET client_min_messages = warning;

CREATE ROLE gcm_test_rabat;
CREATE ROLE gcm_test_accra;
CREATE ROLE gcm_test_secretariat;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
CALL gcm.grant_access('gcm_test_rabat', 'country-desk', '{MAR}');
CALL gcm.grant_access('gcm_test_accra', 'country-desk', '{GHA}');
CALL gcm.grant_access('gcm_test_secretariat', 'secretariat');

-- What a command gives to a role: its value, or its error
CREATE FUNCTION pg_temp.as(who text, command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	n bigint;
BEGIN
	PERFORM set_config('role', who, true);
	BEGIN
		IF command ~* '^ *(SELECT|CALL gcm.take)|RETURNING' THEN
			EXECUTE command INTO result;
		ELSE
			EXECUTE command;
			GET DIAGNOSTICS n = ROW_COUNT;
			result := n || ' rows';
		END IF;
	EXCEPTION WHEN OTHERS THEN
		result := SQLSTATE || ' ' || SQLERRM;
	END;
	PERFORM set_config('role', 'none', true);
	RETURN result;
END
$$;
CREATE FUNCTION pg_temp.state_as(who text, command text) RETURNS text LANGUAGE SQL AS $$ SELECT left(pg_temp.as(who, command), 5) $$;
SET search_path = gcm, public;

-- The same file, twice
CREATE TEMP TABLE file (reference, title, round, countries, objectives) AS VALUES
	('D1', 'one', 'ECA-2021', 'Mali', '1'), ('D2', 'two', 'ECA-2021', 'Mali', '2'), ('D1', 'of another round', 'ESCAP-2021', 'Nepal', '3'),
	('D1', 'of no round', NULL, 'Chad', '4'), (NULL, 'without', 'ECA-2021', 'Mali', '5'), (' ', 'blank', 'ECA-2021', 'Mali', '6'),
	(repeat('x', 201), 'too long', 'ECA-2021', 'Mali', '7');
INSERT INTO contribution_intake (reference, title, round, countries, objectives) SELECT * FROM file;
SET jit = on;
CREATE TEMP TABLE setting AS SELECT name, setting FROM pg_settings WHERE name ~ '^(enable_|jit)';
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{7,0}', 'a file is taken');
SELECT bag_eq($$ SELECT name, setting FROM pg_settings WHERE name ~ '^(enable_|jit)' $$, 'TABLE setting', '... and settings are as before');
INSERT INTO contribution_intake (file, reference, title, round, countries, objectives) SELECT 'again', * FROM file;
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{3,4}', 'taken again, rows whose reference is there already are kept; blank and overlong ones are none');
SELECT results_eq($$ SELECT r.field, r.value, r.reason, r.hint FROM intake_report r JOIN intake i USING (id) ORDER BY i.id $$, $$
	SELECT 'reference', c.reference, format('contribution %s has this reference', c.id), 'Set this row aside, or correct the contribution.'
	FROM contribution c WHERE c.reference IN ('D1', 'D2') ORDER BY c.id $$, 'with the contribution that has it');
SELECT is((SELECT count(*) FROM review_contribution WHERE objectives @> '{1}'), 1::bigint, 'and it counts once');
UPDATE contribution_intake SET set_aside = 'sent twice';

-- Within a file, as it is spelt there
INSERT INTO contribution_intake (file, reference, title, round, countries) VALUES
	('f', 'D3', 'first', 'eca 2021', 'Mali'), ('f', ' D3 ', 'second', 'ECA-2021', 'Mali'), ('f', 'd3', 'another case', 'ECA-2021', 'Mali'),
	('f', 'D4', 'cannot be read', 'ECA-2021', 'Malli'), ('f', 'D4', 'can be', 'ECA-2021', 'Mali');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{3,2}', 'within one file the first counts that can be read');
SELECT results_eq($$ SELECT title, reason FROM intake_report JOIN contribution_intake USING (id) ORDER BY id $$, $$
	SELECT 'second', format('contribution %s has this reference', id) FROM contribution WHERE title = 'first'
	UNION ALL SELECT 'cannot be read', 'invalid input value for type gcm_country: "Malli"' $$, 'and the others have their reasons');
UPDATE contribution_intake SET countries = 'Mali' WHERE title = 'cannot be read';
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{0,2}', 'a row that is corrected finds its reference taken');

-- A withdrawn contribution no longer counts, nor does its reference
UPDATE contribution SET withdrawal_reason = 'wrong file' WHERE title = 'first';
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{1,1}', 'the reference of a withdrawn contribution is free');
SELECT throws_ok($$ UPDATE contribution SET withdrawal_reason = NULL WHERE title = 'first' $$, '23505', 'duplicate key value violates unique constraint "contribution_reference"', 'and then the withdrawal stands');
UPDATE contribution_intake SET set_aside = 'sent twice';
-- Withdraw a load, and load it corrected
UPDATE contribution SET withdrawal_reason = 'wrong file' WHERE intake IN (SELECT id FROM intake WHERE file = 'f') AND withdrawn_on IS NULL;
INSERT INTO contribution_intake (file, reference, title, round, countries) VALUES ('g', 'D3', 'third', 'ECA-2021', 'Mali'), ('g', 'D4', 'fourth', 'ECA-2021', 'Mali');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{2,0}', 'a load that was withdrawn is loaded again');

-- By hand
SELECT throws_ok($$ INSERT INTO contribution (round, reference) VALUES ('ECA-2021', 'D2') $$, '23505', 'duplicate key value violates unique constraint "contribution_reference"', 'by hand, a second one is refused');
SELECT throws_ok($$ INSERT INTO contribution (reference) VALUES ('D1') $$, '23505', 'duplicate key value violates unique constraint "contribution_reference"', 'also without a round');
SELECT throws_ok($$ UPDATE contribution SET reference = 'D2' WHERE title = 'third' $$, '23505', 'duplicate key value violates unique constraint "contribution_reference"', 'and a change to one');
SELECT lives_ok($$ INSERT INTO contribution (round, reference) VALUES ('ECA-2021', NULL), ('ECA-2021', NULL), ('ECA-2021', ''), ('ECA-2021', ''), ('ESCWA-2021', 'D2') $$,
	'none, blank ones and those of another round are not');
SELECT lives_ok($$ UPDATE review_round SET code = 'ECA-1' WHERE code = 'ECA-2021' $$, 'a round gets another code');
SELECT throws_ok($$ INSERT INTO contribution (round, reference) VALUES ('ECA-1', 'D2') $$, '23505', 'duplicate key value violates unique constraint "contribution_reference"', 'and keeps its references');
UPDATE review_round SET code = 'ECA-2021' WHERE code = 'ECA-1';

-- A registry of before, with doubles
DROP INDEX contribution_reference;
INSERT INTO contribution (round, reference) VALUES ('ECA-2021', 'D2');
INSERT INTO contribution_intake (reference, round) VALUES ('D2', 'ECA-2021'), ('D5', 'ECA-2021'), ('D5', 'ECA-2021');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{1,2}', 'the taking holds the rule where the index cannot');
INSERT INTO contribution (round, reference, intake) SELECT round, reference, id FROM contribution_intake WHERE reference = 'D2';
SELECT lives_ok($$ UPDATE contribution SET language = 'fr' WHERE reference = 'D2' $$, '... and a row that was placed by hand does not wait for its reference');
UPDATE contribution_intake SET set_aside = 'sent twice';
UPDATE contribution SET withdrawal_reason = 'twice' WHERE reference = 'D2' AND round = 'ECA-2021' AND id > (SELECT min(id) FROM contribution WHERE reference = 'D2' AND round = 'ECA-2021');
CREATE UNIQUE INDEX contribution_reference ON contribution (reference, coalesce(round, '')) WHERE withdrawn_on IS NULL AND is_reference(reference);

-- A reference that a desk does not see
INSERT INTO contribution (round, reference, countries) VALUES ('ECA-2021', 'H1', '{GHA}');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (reference, round, title, countries) VALUES ('H1', 'ECA-2021', 'hidden', 'Morocco'), ('H2', 'ECA-2021', 'theirs', 'Morocco') $$), '2 rows', 'a desk loads');
SELECT is(pg_temp.as('gcm_test_rabat', 'CALL gcm.take_contributions()'), '1', 'and takes');
SELECT is(pg_temp.as('gcm_test_rabat', $$ SELECT concat_ws(': ', value, reason, hint) FROM gcm.intake_report $$),
	'H1: a contribution that you do not see has this reference: Set this row aside, or ask the secretariat.', 'what it does not see is not named');
UPDATE contribution_intake SET set_aside = 'sent twice';

-- A desk's own countries, and others': many at once
INSERT INTO contribution_intake (title, countries) SELECT 'owner ' || n, 'Ghana' FROM generate_series(1, 5) AS n;
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title, countries)
	SELECT n, CASE WHEN n % 3 = 0 THEN 'Ghana' WHEN n % 100 = 1 THEN 'Gana' ELSE 'Maroc' END FROM generate_series(1, 700) AS n $$), '700 rows', 'a file of several countries');
SELECT is(pg_temp.as('gcm_test_rabat', 'CALL gcm.take_contributions()'), (700 - 233 - 5)::text, 'a desk places what is its own');
SELECT results_eq($$ SELECT left(reason, 34), count(*), count(hint) FROM intake_report GROUP BY 1 ORDER BY 2 $$,
	$$ VALUES ('invalid input value for type gcm_c', 5::bigint, 5::bigint), ('new row violates row-level securit', 233, 0) $$, 'and keeps the others, row by row');
SELECT is_empty($$ SELECT i.id FROM intake i JOIN contribution c ON c.id = i.contribution WHERE c.title <> i.title OR c.intake <> i.id $$, 'a contribution is that of its row');
SELECT is(pg_temp.as('gcm_test_secretariat', 'CALL gcm.take_contributions()'), '238', 'who may place the rest, does');
UPDATE contribution_intake SET set_aside = 'unreadable';

-- Numbers that were used by hand
INSERT INTO contribution_intake (title) SELECT 'after the gap' FROM generate_series(1, 3);
INSERT INTO contribution (id, title) OVERRIDING SYSTEM VALUE SELECT (SELECT max(id) FROM contribution) + n, 'by hand' FROM generate_series(1, 10) AS n;
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{3,0}', 'numbers that are taken already are passed over');
SELECT is(pg_temp.state_as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (id, title, countries) OVERRIDING SYSTEM VALUE VALUES (10000, 'x', '{MAR}') $$), '42501', 'a desk takes none in advance');
SELECT is(pg_temp.state_as('gcm_test_rabat', $$ INSERT INTO gcm.intake (id, title) OVERRIDING SYSTEM VALUE VALUES (10000, 'x') $$), '42501', 'nor numbers of rows');

-- Attacks: a placed row stays what and where it is
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title, reference, countries) VALUES ('placed', 'P1', 'Morocco') $$), '1 rows');
SELECT is(pg_temp.as('gcm_test_rabat', 'CALL gcm.take_contributions()'), '1');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('waiting', 'Morocco') $$), '1 rows');
SELECT is(pg_temp.as('gcm_test_accra', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('of accra', 'Ghana') $$), '1 rows');
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title, countries) VALUES ('not readable', 'Marocco') $$), '1 rows');
CREATE TEMP TABLE attack (name text, command text);
INSERT INTO attack VALUES
	('unplace', 'UPDATE gcm.intake SET contribution = NULL WHERE title = ''placed'''),
	('place as another', 'UPDATE gcm.intake SET contribution = (SELECT min(id) FROM gcm.contribution) WHERE title = ''waiting'''),
	('place as nothing', 'UPDATE gcm.intake SET contribution = 123456 WHERE title = ''waiting'''),
	('move', 'UPDATE gcm.intake SET contribution = (SELECT min(id) FROM gcm.contribution) WHERE title = ''placed'''),
	('rewrite', 'UPDATE gcm.intake SET title = ''rewritten'' WHERE title = ''placed'''),
	('set aside what is placed', 'UPDATE gcm.intake SET set_aside = ''x'' WHERE title = ''placed'''),
	('load as placed', 'INSERT INTO gcm.intake (title, contribution) SELECT ''loaded'', min(id) FROM gcm.contribution'),
	('load as placed by nothing', 'INSERT INTO gcm.intake (title, contribution) VALUES (''loaded'', 123456)'),
	('enter something else for it', 'INSERT INTO gcm.contribution (title, countries, intake) SELECT ''other'', ''{MAR}'', id FROM gcm.intake WHERE title = ''waiting'''),
	('enter what it may mean', 'INSERT INTO gcm.contribution (title, countries, intake) SELECT title, ''{MAR}'', id FROM gcm.intake WHERE title = ''not readable'''),
	('enter it twice', 'INSERT INTO gcm.contribution (title, countries, intake) SELECT title, ''{MAR}'', id FROM gcm.intake, generate_series(1, 2) WHERE title = ''waiting'''),
	('enter it again', 'INSERT INTO gcm.contribution (title, countries, intake) SELECT title, ''{MAR}'', id FROM gcm.intake WHERE title = ''placed'''),
	('enter what no row says', 'INSERT INTO gcm.contribution (title, countries, intake) VALUES (''other'', ''{MAR}'', 123456)'),
	('say that a contribution was taken', 'UPDATE gcm.contribution SET intake = (SELECT id FROM gcm.intake WHERE title = ''waiting'') WHERE title = ''placed'''),
	('say that it was not', 'UPDATE gcm.contribution SET intake = NULL WHERE title = ''placed''');
CREATE TEMP TABLE state AS SELECT to_jsonb(i) AS row FROM intake i UNION ALL SELECT to_jsonb(c) FROM contribution c;
SELECT is_empty($$
	SELECT who, name, result FROM attack, unnest('{gcm_test_rabat,gcm_test_secretariat}'::text[]) AS who, pg_temp.as(who, command) AS result
	WHERE result !~ '^(42501 permission denied for table (intake|contribution)|23001 )$|^23001 '
$$, 'no desk does any of it');
SELECT is_empty(format($$ SELECT name, result FROM attack, pg_temp.as(%L, command) AS result WHERE result !~ '^(23001|23503|23514) ' $$, current_user), 'nor does the owner');
SELECT bag_eq('SELECT row FROM state', 'SELECT to_jsonb(i) FROM intake i UNION ALL SELECT to_jsonb(c) FROM contribution c', 'and all is as it was');
SELECT lives_ok($$ UPDATE intake SET title = title $$, 'a change of nothing is none');
UPDATE contribution_intake SET set_aside = 'over' WHERE title = 'not readable';

SELECT throws_ok($$ UPDATE contribution SET id = DEFAULT WHERE title = 'placed' $$, '23001', 'rows of contribution are not to be changed', 'nor does a contribution that was taken get another number');
SELECT lives_ok($$ UPDATE contribution SET id = DEFAULT WHERE id = (SELECT max(id) FROM contribution WHERE intake IS NULL) $$, '... though one that was not may');

-- A row knows its number, and the desk that it is for
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution_intake (title) VALUES ('numbered') RETURNING id $$), (SELECT last_value FROM intake_id_seq)::text, 'the view returns the number of the row');
SELECT is((SELECT id FROM intake WHERE title = 'numbered'), (SELECT last_value FROM intake_id_seq)::integer, '... which it is');
CREATE ROLE gcm_test_of_two IN ROLE gcm_test_rabat, gcm_test_accra;
SELECT is(pg_temp.as(who, $$ INSERT INTO gcm.contribution_intake (title) SELECT 'for ' || n FROM generate_series(1, 3) AS n $$), '3 rows')
FROM unnest('{gcm_test_of_two,gcm_test_accra,gcm_test_of_two}'::text[]) AS who;
SELECT results_eq($$ SELECT desk, loaded_by, count(*) FROM intake WHERE title LIKE 'for %' GROUP BY 1, 2 ORDER BY 1 $$, $$ VALUES ('gcm_test_accra', 'gcm_test_accra', 3::bigint), (NULL, 'gcm_test_of_two', 6) $$,
	'it is asked for anew with each role');
UPDATE contribution_intake SET set_aside = 'over' WHERE title = 'numbered' OR title LIKE 'for %';

-- What is not theirs, hidden or not there, answers alike
CREATE TEMP TABLE ids AS SELECT id, title FROM intake WHERE title IN ('of accra', 'waiting', 'placed');
GRANT SELECT ON ids TO gcm_test_rabat;
SELECT is(count(DISTINCT result), 1::bigint, 'an id of another''s row is like one that is none')
FROM (SELECT id FROM ids WHERE title = 'of accra' UNION ALL VALUES (123456)) AS i,
	 pg_temp.as('gcm_test_rabat', format('INSERT INTO gcm.contribution (title, countries, intake) VALUES (%L, %L, %s)', 'of accra', '{MAR}', id)) AS result;
SELECT is(count(DISTINCT result), 1::bigint, 'so is that of a contribution')
FROM (SELECT id FROM contribution WHERE reference = 'H1' UNION ALL VALUES (123456)) AS i,
	 pg_temp.as('gcm_test_rabat', format('INSERT INTO gcm.intake (title, contribution) VALUES (%L, %s)', 'probe', id)) AS result;
-- Where a column privilege was given all the same, the policies say no
GRANT INSERT, UPDATE ON intake TO gcm_test_rabat;
SELECT is(count(DISTINCT result), 1::bigint, 'also for whom the owner has given the column')
FROM (SELECT id FROM contribution WHERE reference = 'H1' UNION ALL VALUES (123456)) AS i,
	 pg_temp.as('gcm_test_rabat', format('INSERT INTO gcm.intake (title, contribution) VALUES (%L, %s)', 'probe', id)) AS result;
SELECT is(count(DISTINCT result), 1::bigint, 'nor by a change')
FROM (SELECT id FROM contribution WHERE reference = 'H1' UNION ALL VALUES (123456)) AS i,
	 pg_temp.as('gcm_test_rabat', format('UPDATE gcm.intake SET contribution = %s WHERE title = %L', id, 'waiting')) AS result;
REVOKE INSERT, UPDATE ON intake FROM gcm_test_rabat;

-- Who enters what the very row says, places it: that is all that taking is
SELECT is(pg_temp.as('gcm_test_rabat', $$ INSERT INTO gcm.contribution (title, countries, intake) SELECT title, '{MAR}', id FROM gcm.intake WHERE title = 'waiting' $$), '1 rows', 'a row by what it says');
SELECT is((SELECT c.title FROM intake i JOIN contribution c ON c.id = i.contribution WHERE i.title = 'waiting'), 'waiting', 'is placed');

-- The function that places is no one else's
SELECT is_empty($$ SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND proname = 'contribution_taken' AND has_function_privilege('public', oid, 'EXECUTE') $$,
	'nobody but the owner attaches what places rows');
CREATE TEMP TABLE mine (LIKE contribution);
CREATE TRIGGER mine AFTER INSERT ON mine REFERENCING NEW TABLE AS taken FOR EACH STATEMENT EXECUTE FUNCTION contribution_taken();
SELECT throws_ok($$ INSERT INTO mine (id, title, countries, objectives, principles, intake) SELECT 1, title, '{GHA}', '{}', '{}', id FROM intake WHERE title = 'of accra' $$, '42809', 'this trigger function is for contribution', 'nor does it work elsewhere');

-- A trigger of the user's that changes what a row says
CREATE FUNCTION pg_temp.louder() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := upper(NEW.title); RETURN NEW; END $$;
CREATE TRIGGER louder BEFORE INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION pg_temp.louder();
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{0,1}', 'what is not as the row has it is not placed');
SELECT is((SELECT reason FROM intake_report), 'a contribution that names a row of the intake says what that row says, and is its only one', 'with the reason');
DROP TRIGGER louder ON contribution;
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{1,0}', 'as it has it, it is');
-- ... or that leaves rows out
CREATE FUNCTION pg_temp.left_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN CASE WHEN NEW.title NOT LIKE 'left out%' THEN NEW END; END $$;
CREATE TRIGGER left_out BEFORE INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION pg_temp.left_out();
INSERT INTO contribution_intake (title, countries) VALUES ('left out', 'Mali'), ('let in', 'Mali'), ('left out, and read twice', 'Mali;;Chad'), ('let in, and read twice', 'Mali;;Chad');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{2,2}', 'a row that is left out is kept');
SELECT results_eq('SELECT title, reason FROM intake_report JOIN contribution_intake USING (id) ORDER BY title', $$ SELECT t, 'a trigger of contribution leaves the row out' FROM unnest('{left out,"left out, and read twice"}'::text[]) AS t $$, 'with the reason');
DROP TRIGGER left_out ON contribution;
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{2,0}', '... until the trigger is gone');

-- A conflict after rows were entered without asking: they are entered again
INSERT INTO contribution_intake (reference, title, countries) SELECT 'late ' || n % 500, n, CASE WHEN n % 7 = 0 THEN 'Mali;;Chad' WHEN n % 100 = 0 THEN 'Malli' ELSE 'Mali' END FROM generate_series(1, 600) AS n;
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{495,105}', 'where one of a set has a conflict, the others are placed');
SELECT results_eq($$ SELECT field, count(*) FROM intake_report GROUP BY 1 ORDER BY 1 $$, $$ VALUES ('countries', 6::bigint), ('reference', 99) $$, 'each row that is not, for its own reason');
UPDATE contribution_intake SET set_aside = 'over';

-- Columns and constraints of the user's
ALTER TABLE contribution ADD COLUMN colour text DEFAULT 'blue', ADD COLUMN note text UNIQUE, ALTER COLUMN note SET DEFAULT 'one';
ALTER TABLE intake ADD COLUMN colour json;
ALTER TABLE intake_problem ADD COLUMN colour text DEFAULT 'red';
INSERT INTO contribution_intake (title) VALUES ('first with a note'), ('second with a note');
CALL take_contributions() \gset
SELECT is(ARRAY[:placed, :kept], '{1,1}', 'a constraint of the user''s keeps the second row');
SELECT is((SELECT reason FROM intake_report), 'duplicate key value violates unique constraint "contribution_note_key"', 'with its reason');
SELECT throws_like($$ UPDATE intake SET colour = '{}' WHERE title = 'first with a note' $$, 'row % of the intake is contribution %, and stays as it came', 'no column of a placed row changes');
ALTER TABLE contribution DROP COLUMN note;
CALL take_contributions() \gset

-- Words, as terms are compared
UPDATE wording SET also = also || '{Academia,CSO,"Civil Society"}' WHERE topic = 'contributor' AND term = 'stakeholder';
SELECT results_eq($$ SELECT v.field, v.value, t.term FROM (VALUES (1, 'contributor', 'Academia'), (2, 'contributor', 'academia'), (3, 'contributor', 'cso'), (4, 'contributor', 'civil-society'),
	(5, 'contributor', 'Etat membre'), (6, 'contributor', 'ÉTAT  MEMBRE'), (7, 'contributor', 'l’État Membre'), (8, 'contributor', 'Not known'), (9, 'contributor', ''), (10, 'contributor', '-'),
	(11, 'level', 'REGIONAL'), (12, 'level', 'pais'), (13, 'round', 'eca 2021'), (14, 'round', 'Examen regional, Commission economique pour l''Afrique, 2021'), (15, 'round', '')) AS v (n, field, value),
	intake_term(v.field, v.value) AS t ORDER BY n $$, $$ VALUES ('contributor', 'Academia', 'stakeholder'), ('contributor', 'academia', 'stakeholder'), ('contributor', 'cso', 'stakeholder'), ('contributor', 'civil-society', 'stakeholder'),
	('contributor', 'Etat membre', 'member-state'), ('contributor', 'ÉTAT  MEMBRE', 'member-state'), ('contributor', 'l’État Membre', 'member-state'), ('contributor', 'Not known', NULL), ('contributor', '', NULL), ('contributor', '-', NULL),
	('level', 'REGIONAL', 'regional'), ('level', 'pais', 'national'), ('round', 'eca 2021', 'ECA-2021'), ('round', 'Examen regional, Commission economique pour l''Afrique, 2021', 'ECA-2021'), ('round', '', NULL) $$,
	'words are read without case, accents, apostrophes, hyphens and spaces');
UPDATE wording SET also = also || '{global}' WHERE topic = 'level' AND term = 'regional';
SELECT is(wording_term('level', 'global'), 'global', 'a term is itself, though it be a word for another');
INSERT INTO review_round (code, kind, name) VALUES ('A-1', 'imrf', 'ECA-2021');
SELECT is(round_code('ECA-2021'), 'ECA-2021', '... and so is the code of a round');
DELETE FROM review_round WHERE code = 'A-1';
UPDATE wording SET also = array_remove(also, 'global') WHERE topic = 'level' AND term = 'regional';
SELECT results_eq($$ SELECT v.value, t.hint FROM (VALUES ('nobody'), ('n/a'), ('Mali'), ('Academia; Media')) AS v (value), intake_term('contributor', v.value) AS t $$, $$ VALUES
	('nobody', 'Known: Member State, Regional organization, Stakeholder, UN entity. Kinds of stakeholder and names of UN entities are read, too.'),
	('n/a', 'Where nothing is known, leave the cell empty.'), ('Mali', 'Write Member State, and the country in the column countries.'),
	('Academia; Media', 'A contribution is of one kind: write the one that it is mostly of.') $$, 'what is none says what is known');
SELECT is_empty($$ SELECT w.topic, w.term, word FROM wording w, unnest(ARRAY[w.en, w.fr, w.es, upper(w.en), replace(w.fr, ' ', '-')] || w.also) AS word
	WHERE w.topic IN ('level', 'contributor', 'status') AND w.term <> 'unknown' AND wording_term(w.topic, word) IS DISTINCT FROM w.term $$, 'every word is read as its term');
SELECT is_empty($$ SELECT r.code, word FROM review_round r, unnest(ARRAY[r.code, r.name, r.name_fr, r.name_es, lower(r.code), upper(r.name_fr)]) AS word WHERE round_code(word) IS DISTINCT FROM r.code $$,
	'every round by its code and names');
INSERT INTO deliverable (title, timeline, status) SELECT s, '2021', s FROM unnest('{EN COURS,en-cours,Acheve,terminado,"Pas encore commence","Not  started"}'::text[]) AS s;
SELECT results_eq('SELECT title, status FROM deliverable ORDER BY id', $$ VALUES ('EN COURS', 'ongoing'), ('en-cours', 'ongoing'), ('Acheve', 'completed'), ('terminado', 'completed'),
	('Pas encore commence', 'yet-to-start'), ('Not  started', 'yet-to-start') $$, 'the status of a deliverable too');
SELECT throws_ok($$ INSERT INTO deliverable (title, timeline, status) VALUES ('x', '2021', 'almost') $$, '23514', 'new row for relation "deliverable" violates check constraint "deliverable_status_check"', 'another word is refused as before');

-- Several in a cell, as the sets read them: nothing may stand between two ; and at the end
CREATE TEMP TABLE cell AS SELECT n, field, content, m.term, m.problems FROM (VALUES
	(1, 'countries', 'Kenya, Uganda'), (2, 'countries', 'Maroc / Espagne'), (3, 'countries', 'Mali & Niger'), (4, 'objectives', '1 and 2'),
	(5, 'objectives', 'Objectif 1, 5 et 7'), (6, 'principles', 'a/f'), (7, 'objectives', '1 - Data; 3'), (8, 'principles', 'all'), (9, 'countries', ' ; Mali;; '),
	(10, 'countries', 'Trinidad &amp; Tobago; Mali'), (11, 'countries', ' ; ;'), (12, 'countries', 'Bolivia, Plurinational State of'), (13, 'objectives', '{1,3}'), (19, 'objectives', 'Objectif 7; {8-10} ;{}'), (20, 'objectives', '{}; {}'),
	(14, 'countries', 'Kenya, Ugganda'), (15, 'countries', 'Malli;Kenya, Niiger; Chad'), (16, 'objectives', '1, 24; 5-2'), (17, 'objectives', '{1;2}'), (18, 'countries', 'Mali,, Chad'), (21, 'countries', 'Kenya; {MLI}; Chad'), (22, 'countries', 'Kenya; (the)'), (23, 'objectives', '{1,24}; {25}'), (24, 'objectives', '1; {3,4}; 7'), (25, 'countries', 'Kenya; {MLI,NER}; Chad'), (26, 'objectives', '1; {3,44}; 7')) AS v (n, field, content),
	intake_cell(field, content) AS m;
SELECT results_eq('SELECT n, term FROM cell WHERE problems IS NULL ORDER BY n', $$ VALUES (1, '{KEN,UGA}'), (2, '{ESP,MAR}'), (3, '{MLI,NER}'), (4, '{1,2}'), (5, '{1,5,7}'),
	(6, '{people-centred,human-rights}'), (7, '{1,3}'), (8, 'all'::gcm_principle_set::text), (9, '{MLI}'), (10, '{MLI,TTO}'), (11, NULL), (12, '{BOL}'), (13, '{1,3}'), (19, '{7,8,9,10}'), (20, '{}'), (21, '{KEN,MLI,TCD}'), (24, '{1,3,4,7}'), (25, '{KEN,MLI,NER,TCD}') $$, 'a cell is a list, as the sets read one');
SELECT results_eq($$ SELECT n, p ->> 'value', p ->> 'hint' LIKE 'Did you mean%' FROM cell, jsonb_array_elements(problems) AS p ORDER BY n, p ->> 'value' COLLATE "C" $$, $$ VALUES
	(14, 'Ugganda', true), (15, 'Malli', true), (15, 'Niiger', true), (16, '24', false), (16, '5-2', false), (17, '1;2', false), (18, 'Mali,, Chad', NULL), (22, '(the)', false), (23, '24', false), (23, '25', false), (26, '44', false) $$, 'what means nothing is named, part by part');
INSERT INTO contribution_intake (title, countries, objectives) VALUES ('parts', 'Mali; Kenya, Ugganda', '1; 2 and 33');
CALL take_contributions() \gset
SELECT results_eq('SELECT field, value, reason FROM intake_report ORDER BY field', $$ VALUES ('countries', 'Ugganda', 'invalid input value for type gcm_country: "Ugganda"'),
	('objectives', '33', 'value "33" is out of range for type gcm_objective') $$, 'and it is in the report');

-- Of rows with one reference the first counts, whatever has become of them since
UPDATE contribution_intake SET set_aside = 'over';
INSERT INTO contribution (reference, title) VALUES ('Q2', 'has it');
INSERT INTO contribution_intake (reference, title, countries) VALUES ('Q1', 'first of Q1', 'Malli'), ('Q2', 'first of Q2', 'Mali');
CALL take_contributions() \g /dev/null
UPDATE contribution_intake SET countries = 'Mali' WHERE reference = 'Q1';
UPDATE contribution SET withdrawal_reason = 'wrong' WHERE reference = 'Q2';
INSERT INTO contribution_intake (reference, title, countries) SELECT 'Q' || n, k || ' of Q' || n, 'Mali' FROM (VALUES (1, 'second'), (2, 'second'), (3, 'first'), (3, 'second')) AS v (n, k);
UPDATE contribution_intake SET author = 'told later' WHERE title = 'second of Q3';
CALL take_contributions() \g /dev/null
SELECT results_eq($$ SELECT title FROM contribution WHERE reference ~ '^Q' AND withdrawn_on IS NULL ORDER BY reference $$, $$ VALUES ('first of Q1'), ('first of Q2'), ('first of Q3') $$, 'a row that is corrected, or whose reference is free, keeps its place');

-- What is tried again and has not changed
CREATE TEMP TABLE reported AS SELECT * FROM intake_problem;
CALL take_contributions() \gset
SELECT bag_eq('SELECT * FROM intake_problem', 'SELECT * FROM reported', 'a second call reports the same');

-- ... and is not read again, unless it or what it rests on has changed.  What
-- would be read has its problems told again, so they are marked.
CREATE FUNCTION pg_temp.read_again(how text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	mine integer[] := ARRAY(SELECT id FROM intake WHERE title LIKE 'again %');
BEGIN
	UPDATE intake_problem SET hint = 'marked' WHERE intake = ANY (mine);
	EXECUTE how;
	EXECUTE 'CALL take_contributions()';
	RETURN (SELECT string_agg(DISTINCT title, ', ' ORDER BY title) FROM intake_problem p JOIN intake i ON i.id = p.intake
			WHERE i.id = ANY (mine) AND p.hint IS DISTINCT FROM 'marked');
END
$$;
UPDATE contribution_intake SET set_aside = 'over';
INSERT INTO contribution (reference, title) VALUES ('A1', 'has it'), ('A2', 'has another');
INSERT INTO contribution_intake (title, reference, countries) VALUES ('again one', NULL, 'Malli'), ('again two', NULL, 'Kenja'), ('again three', 'A1', 'Mali'), ('again four', 'A2', 'Mali');
INSERT INTO contribution_intake (title) VALUES ('again refused');
ALTER TABLE contribution ADD CONSTRAINT ours CHECK (title <> 'again refused');
SELECT is(pg_temp.read_again('SELECT 1'), 'again four, again one, again refused, again three, again two', 'what is new is read');
SELECT is(pg_temp.read_again('SELECT 1'), NULL, 'what waits is not read again');
SELECT is(pg_temp.read_again($$ UPDATE contribution_intake SET countries = 'Malli, Chad' WHERE title = 'again one' $$), 'again one', '... but a row that has changed');
SELECT is(pg_temp.read_again($$ UPDATE contribution SET title = 'has it still' WHERE reference = 'A1' $$), 'again three', '... one whose reference is that of a contribution that has changed');
SELECT is(pg_temp.read_again($$ UPDATE wording SET also = also || '{galactic}' WHERE topic = 'level' AND term = 'global' $$), 'again four, again one, again refused, again three, again two', '... all, when words have changed');
SELECT is(pg_temp.read_again($$ UPDATE review_round SET name = name || ' (held)' WHERE code = 'ECA-2021' $$), 'again four, again one, again refused, again three, again two', '... or rounds');
SELECT is(pg_temp.read_again($$ ALTER TABLE contribution ADD CONSTRAINT more CHECK (title <> 'nothing') $$), 'again refused', '... what a rule refused, when the rules have');
SELECT is(pg_temp.as('gcm_test_secretariat', 'CALL gcm.take_contributions()') || pg_temp.read_again('SELECT 1'), '0again refused', '... and when another role tries');
SELECT is(pg_temp.read_again('UPDATE contribution_intake SET title = title'), 'again four, again one, again refused, again three, again two', 'who touches rows has them read again');
CALL take_contributions() \gset
SELECT is(:kept, 5, 'rows that wait are counted, read or not');
SELECT count(*) AS runs FROM intake_run \gset
CALL take_contributions() \gset
SELECT is((SELECT count(*) FROM intake_run), :runs::bigint, 'a call that finds nothing to read is no run');
UPDATE contribution_intake SET set_aside = 'over';
ALTER TABLE contribution DROP CONSTRAINT ours, DROP CONSTRAINT more;

-- ... nor looked at, for an index has what is to be read in the order of reading
SET LOCAL enable_seqscan = off;
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query; END $$;
SELECT isnt_empty($$ SELECT * FROM pg_temp.plan('SELECT id FROM intake WHERE contribution IS NULL AND set_aside IS NULL AND (tried, id) > (1, 1) AND tried < 9 ORDER BY tried, id') AS line
	WHERE line LIKE '%Index% Scan using intake_tried_id_idx%' $$, 'an index has the rows that wait');
RESET enable_seqscan;

-- Rows that are read at once say the same as cell by cell
INSERT INTO contribution_intake (title, round, received, level, contributor, stakeholder, countries, objectives, principles) VALUES ('cells 1', 'r', 'd', 'l', 'c', 's', 'k', 'o', 'p'), ('cells 2', 'r', ' ', NULL, NULL, NULL, 'k2', NULL, NULL);
INSERT INTO contribution_intake (title, author, round, received, level, contributor, stakeholder, countries, objectives, principles)
SELECT 'both ways', (ARRAY[NULL, ' ', 'Somebody'])[1 + (n1 + n6) % 3], r, d, l, c, k, s, o, p
FROM unnest('{NULL,"",IMRF-2022,"imrf 2022 ","Regional Review ECA 2021",nowhen}'::text[]) WITH ORDINALITY AS v1 (r, n1),
	 unnest('{NULL," ",2021,"Q2 2021 ",07/08/2022,2022-02-30,soon}'::text[]) WITH ORDINALITY AS v2 (d, n2),
	 unnest('{NULL,Pays,"sub-national",galaxy}'::text[]) WITH ORDINALITY AS v3 (l, n3),
	 unnest('{NULL,Government,NGO,OIM,Syndicat,"African Union",nobody}'::text[]) WITH ORDINALITY AS v4 (c, n4),
	 unnest('{NULL,Academia,migrants,Media,"trade unions"}'::text[]) WITH ORDINALITY AS v5 (k, n5),
	 unnest(ARRAY[NULL, '', 'Mali', '{MLI}', 'no', 'NO', 'NA; Mali', 'n/a', 'In, Mali', 'Is ', 'Mali;;Chad', ';Mali,', '{MLI};{TCD}', 'it and fr', 'El Salvador', 'Sao Tome and Principe',
		'(me)', 'a/s', 'D.E.', 'Bosnia and Herzegovina', 'Cote d''Ivoire', 'Malli', E'\tMali\n', 'Mali; none', 'N. A.', 'p m']) WITH ORDINALITY AS v6 (s, n6),
	 unnest('{NULL,7,"1, 5 and 7","{24}","7;;8",-}'::text[]) WITH ORDINALITY AS v7 (o, n7), unnest('{NULL,a,"{a,f}",x}'::text[]) WITH ORDINALITY AS v8 (p, n8)
WHERE (n1 * 7 + n2 * 5 + n3 * 3 + n4 * 11 + n5 * 13 + n6 * 17 + n7 * 19 + n8 * 23) % 997 = 1;
-- ... also where one word stands in several columns
CREATE TEMP TABLE word AS SELECT w FROM unnest('{AU,EU,ASEAN,IOM,ILO,UNHCR,Media,NGO,Syndicat,Academia,Youth,Diaspora,Parliament}'::text[]) AS w;
INSERT INTO review_round (code, kind, name) SELECT w, 'hlpf', w || ' forum' FROM word UNION ALL VALUES ('Pays', 'hlpf', 'Pays');
INSERT INTO contribution_intake (title, round, level, contributor) SELECT 'both ways', r.w, l, c.w FROM word r, word c, unnest('{Pays,local}'::text[]) AS l;
INSERT INTO contribution_intake (title, round, stakeholder) SELECT 'both ways', 'Pays', w FROM word;
CREATE TEMP TABLE plain AS SELECT array_agg(id) AS ids FROM contribution_intake WHERE title = 'both ways';
CREATE TEMP TABLE by_cell AS SELECT r.* FROM plain, intake_by_cell(ids) AS r;
SELECT bag_eq('SELECT r.* FROM plain, intake_reading(ids) AS r', 'TABLE by_cell', 'a row that is read at once says what its cells say');
SELECT is_empty($$ SELECT i.* FROM plain, intake_plain(ids) AS r JOIN intake i ON i.id = r.id JOIN by_cell c ON c.id = r.id
	WHERE c.problems IS NULL AND r.plain IS NOT TRUE AND coalesce(i.countries, '') IN ('', 'Mali', '{MLI}', ';Mali,', 'Malli') AND coalesce(i.objectives, '') <> '7;;8' $$, '... which is said of all that say what they say in one way');
DELETE FROM review_round WHERE code = 'Pays' OR code IN (SELECT w FROM word);
-- The cells of rows, each once, in the order of the columns
SELECT results_eq($$ SELECT c.place, c.field, c.content, ARRAY(SELECT i.title FROM intake i WHERE i.id = ANY (c.of_rows) ORDER BY i.id) FROM intake_cells(ARRAY(SELECT id FROM contribution_intake WHERE title LIKE 'cells %')) AS c ORDER BY c.place, c.content $$,
	$$ SELECT n::integer - 1, field, content, titles::text[] FROM (VALUES (1, '', '', '{cells 1,cells 2}'), (2, 'round', 'r', '{cells 1,cells 2}'), (3, 'received', 'd', '{cells 1}'), (4, 'level', 'l', '{cells 1}'),
		(5, 'contributor', 'c', '{cells 1}'), (6, 'stakeholder', 's', '{cells 1}'), (7, 'countries', 'k', '{cells 1}'), (7, 'countries', 'k2', '{cells 2}'), (8, 'objectives', 'o', '{cells 1}'), (9, 'principles', 'p', '{cells 1}')) AS v (n, field, content, titles) $$,
	'cells are told apart by column and content');
UPDATE contribution_intake SET set_aside = 'over';

-- The ; of an entity of HTML divides no cell
SELECT results_eq($$ SELECT c.term, (SELECT string_agg(p ->> 'value', ';') FROM jsonb_array_elements(c.problems) AS p) FROM (VALUES
	('countries', 'C&#244;te d&#39;Ivoire; Mali;;'), ('countries', 'C&ocirc;te d&apos;Ivoire;R&Eacute;UNION'), ('countries', '{MLI};C&#xf4;te d&#x27;Ivoire;Malli'), ('objectives', '1 &#38; 3;{5}'), ('objectives', '&#49;;&nbsp;3')) AS v (field, content), intake_cell(field, content) AS c $$,
	$$ VALUES ('{CIV,MLI}', NULL), ('{CIV,REU}', NULL), (NULL, 'Malli'), ('{1,3,5}', NULL), ('{1,3}', NULL) $$, 'the semicolon of an entity divides nothing');

-- What running text names is told, and not taken
INSERT INTO contribution_intake (title, objectives, countries) VALUES ('On objective 21 of the GCM', 'we work on Objectives 3 and 4 of the Global Compact', 'x'), ('On objective 21 of the GCM', '99', NULL), ('none', '99', NULL);
CALL take_contributions() \g /dev/null
SELECT results_eq($$ SELECT i.title || ': ' || i.objectives, (regexp_match(r.hint, 'The text of the row names objectives ([^:]*):'))[1] FROM intake_report r JOIN contribution_intake i USING (id) WHERE r.field = 'objectives' GROUP BY 1, 2 ORDER BY (i.title || ': ' || i.objectives) COLLATE "C" $$,
	$$ VALUES ('On objective 21 of the GCM: 99', '{21}'), ('On objective 21 of the GCM: we work on Objectives 3 and 4 of the Global Compact', '{3,4,21}'), ('none: 99', NULL) $$, 'objectives that running text names are a hint');
SELECT is_empty($$ SELECT * FROM intake_report WHERE field <> 'objectives' AND hint ~ 'names objectives' $$, '... on objectives alone');
UPDATE contribution_intake SET set_aside = 'over';

-- The round that the views are asked for
SELECT is(asked_round(), NULL, 'no round is asked for');
SET gcm.round = 'eca 2021';
SELECT is(asked_round(), 'ECA-2021', 'gcm.round is read as the intake reads it');
SELECT results_eq($$ SELECT id FROM review_contribution ORDER BY 1 $$, $$ SELECT id FROM contribution WHERE round = 'ECA-2021' AND withdrawn_on IS NULL ORDER BY 1 $$, 'the views are of that round');
SET gcm.round = 'ECA-2042';
CREATE TEMP VIEW depends AS
	WITH RECURSIVE d AS (
		SELECT r.ev_class AS oid FROM pg_depend p JOIN pg_rewrite r ON r.oid = p.objid
		WHERE p.refclassid = 'pg_proc'::regclass AND p.refobjid = 'gcm.asked_round()'::regprocedure AND p.classid = 'pg_rewrite'::regclass
		UNION SELECT r.ev_class FROM d JOIN pg_depend p ON p.refclassid = 'pg_class'::regclass AND p.refobjid = d.oid AND p.classid = 'pg_rewrite'::regclass JOIN pg_rewrite r ON r.oid = p.objid)
	SELECT oid::regclass::text AS name FROM d JOIN pg_class USING (oid) WHERE relnamespace = 'gcm'::regnamespace;
SELECT cmp_ok((SELECT count(*) FROM depends), '>=', 6::bigint, 'views depend on it');
SELECT is_empty($$ SELECT name, result FROM depends, pg_temp.as('gcm_test_secretariat', format('SELECT max(v::text) FROM gcm.%s AS v', name)) AS result WHERE result <> '22023 unknown review round: "ECA-2042"' $$,
	'an unknown one is an error in each of them');
SELECT throws_ok('SELECT * FROM review_coverage', '22023', 'unknown review round: "ECA-2042"', 'also where no contribution is asked for');
SET gcm.round = '';
SELECT is((SELECT count(*) FROM review_contribution), (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL), 'an empty one is none');

SELECT results_eq($$ SELECT is_reference(r) FROM unnest(ARRAY['x', repeat('x', 200), repeat('x', 201), ' ', '']) AS r $$, 'VALUES (true), (true), (false), (false), (false)',
	'a reference has 200 characters at most');

SELECT * FROM finish();
ROLLBACK;
