-- A row that is sent as a whole means what the one column would that differs in
-- it, and what was recorded wrongly is set right
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(26);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
SET search_path = gcm, public;
INSERT INTO participant (code, name) VALUES ('IOM', 'IOM');
INSERT INTO network (code, name, level, countries) VALUES ('MAR', 'm', 'national', '{MAR}'), ('global', 'g', 'global', NULL);
INSERT INTO support_form (number, name) VALUES (1, 'f');
INSERT INTO champion_criterion (number, name) VALUES (4, 'c');
INSERT INTO support_request (country, form, subject, requested_on) VALUES ('MAR', 1, 'M', '2020-01-01'), ('GHA', 1, 'G', '2020-01-01');
UPDATE support_request SET stage = 2, stage_on = '2020-02-01' WHERE id = 2;
INSERT INTO practice (title, countries) VALUES ('p', '{MAR}');
UPDATE practice SET status = 'in-review';
INSERT INTO contribution (title, countries) VALUES ('a', '{MAR}'), ('b', '{MAR}');
UPDATE contribution SET withdrawal_reason = 'w', withdrawn_on = '2020-01-01' WHERE id = 2;
INSERT INTO deliverable (title, timeline, status, completed_on) VALUES ('d', '2021', 'ongoing', NULL), ('e', '2021', 'completed', '2021-05-05');
INSERT INTO adaptation (network, proposed_on) VALUES ('MAR', '2020-01-01');
INSERT INTO adaptation_agreement VALUES (1, 'IOM', '2020-01-02');
INSERT INTO champion_evidence (country, criterion, statement) VALUES ('MAR', 4, 's');
INSERT INTO pledge (kind, title, description, countries, objectives) VALUES ('individual', 'p', repeat('We pledge. ', 40), '{MAR}', '{1}');
INSERT INTO pledge_update (pledge, status) VALUES (1, 'ongoing');
INSERT INTO pledge_entry (title, pledge) VALUES ('waits', NULL), ('placed', 1);

-- What a change leads to: the row and its history, or the error
CREATE FUNCTION pg_temp.outcome(relation text, id integer, assignments text, whole boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	list text := assignments;
BEGIN
	IF whole THEN
		SELECT assignments || string_agg(format(', %I = (SELECT o.%1$I FROM %I AS o WHERE o.id = %s)', attname, relation, id), '' ORDER BY attnum) INTO list
		FROM pg_attribute WHERE attrelid = relation::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = ''
		  AND attname <> ALL (ARRAY(SELECT btrim((regexp_matches(assignments, '(\w+) =', 'g'))[1])));
	END IF;
	BEGIN
		EXECUTE format('UPDATE %I SET %s WHERE id = %s', relation, list, id);
		EXECUTE format('SELECT (to_jsonb(t) - ''document'')::text FROM %I AS t WHERE id = %s', relation, id) INTO result;
		result := result || (SELECT coalesce(string_agg(to_jsonb(s)::text, '' ORDER BY s.stage), '') FROM support_step s WHERE relation = 'support_request' AND s.request = outcome.id)
			|| (SELECT coalesce(string_agg((to_jsonb(s) - 'id')::text, '' ORDER BY s.id), '') FROM practice_step s WHERE relation = 'practice' AND s.practice = outcome.id);
		RAISE SQLSTATE 'GCM00';
	EXCEPTION WHEN SQLSTATE 'GCM00' THEN
		RETURN result;
	WHEN OTHERS THEN
		RETURN SQLSTATE || ' ' || SQLERRM;
	END;
END
$$;
CREATE TEMP TABLE change (relation text, id integer, assignments text);
INSERT INTO change VALUES ('support_request', 1, 'stage = 2'), ('support_request', 1, 'stage = 2, stage_on = ''2020-01-01'''), ('support_request', 1, 'stage = 2, stage_on = ''2021-05-05'''),
	('support_request', 1, 'stage = 3'), ('support_request', 2, 'stage = 3'), ('support_request', 2, 'stage = 1'), ('support_request', 2, 'stage_on = ''2020-03-01'''), ('support_request', 2, 'subject = ''x'''),
	('support_request', 2, 'closed_on = current_date'), ('practice', 1, 'status = ''published'''), ('practice', 1, 'status = ''withdrawn'''), ('practice', 1, 'title = ''x'''),
	('contribution', 1, 'withdrawal_reason = ''w'''), ('contribution', 1, 'title = ''x'''), ('contribution', 2, 'withdrawal_reason = NULL'), ('contribution', 2, 'withdrawal_reason = ''other'''), ('contribution', 2, 'withdrawn_on = ''2020-02-02'''),
	('deliverable', 1, 'status = ''completed'''), ('deliverable', 1, 'status = ''In progress'''), ('deliverable', 2, 'status = ''ongoing'''), ('deliverable', 2, 'status = ''ongoing'', completed_on = NULL'),
	('adaptation', 1, 'completed_on = current_date'), ('adaptation', 1, 'coordinator_consulted_on = current_date'), ('champion_evidence', 1, 'met = true'),
	('pledge_update', 1, 'note = ''x'''), ('pledge_entry', 1, 'title = ''x'''), ('pledge_entry', 1, 'set_aside = ''x'''), ('pledge_entry', 2, 'title = ''x''');
-- and of each table with numbers and triggers, a column at least
SELECT is_empty($$ SELECT DISTINCT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
	WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'r' AND NOT tgisinternal AND tgtype & 17 = 17 AND relname NOT IN (SELECT relation FROM change) AND relname NOT IN ('intake', 'practice_step', 'support_correction') $$, 'every table with rules on changes is tried');
SELECT is_empty($$ SELECT *, pg_temp.outcome(relation, id, assignments, false), pg_temp.outcome(relation, id, assignments, true) FROM change
	WHERE pg_temp.outcome(relation, id, assignments, false) <> pg_temp.outcome(relation, id, assignments, true)
	  -- who sends the day that it was cannot be told from who leaves it
	  AND (relation, assignments) <> ('support_request', 'stage = 2, stage_on = ''2020-01-01''') $$, 'a row as a whole means what one column means');
SELECT is((SELECT count(*) FROM change WHERE pg_temp.outcome(relation, id, assignments, true) ~ '^\{'), 21::bigint, 'most of it is done');
SELECT matches(pg_temp.outcome('support_request', 1, 'stage = 2', true), format('"stage": 2.*"stage_on": "%s"', current_date), 'the day of a stage is today, then');
SELECT matches(pg_temp.outcome('support_request', 1, 'stage = 2, stage_on = requested_on', false), '"stage": 2.*"stage_on": "2020-01-01"', 'a day that is given is taken');

-- What the database says is nobody's to give
SELECT is_empty($$ SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'r' AND attnum > 0 AND attnotnull AND NOT atthasdef AND attidentity = '' AND col_description(c.oid, attnum) ~ 'database says' $$, 'no form asks for it');
SELECT throws_ok($$ ALTER TABLE support_request DISABLE TRIGGER stage; INSERT INTO support_request (country, form, subject) VALUES ('MAR', 1, 'x') $$, '23514',
	'new row for relation "support_request" violates check constraint "the_database_says_who_and_when"', 'and it is never missing');
SELECT throws_ok($$ ALTER TABLE practice DISABLE TRIGGER status; INSERT INTO practice (title) VALUES ('x') $$, '23514',
	'new row for relation "practice" violates check constraint "the_database_says_who_and_when"');

-- Corrections
CREATE ROLE gcm_test_region;
CREATE ROLE gcm_test_accra;
CALL grant_access('gcm_test_region', 'regional-desk', '{MAR,GHA}');
CALL grant_access('gcm_test_accra', 'country-desk', '{GHA}');
SET LOCAL ROLE gcm_test_accra;
SELECT throws_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-01-20', 'typed wrongly') $$, '42501',
	'permission denied for table support_correction', 'a country desk does not correct a day');
RESET ROLE;
SET LOCAL ROLE gcm_test_region;
SELECT lives_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-01-20', 'typed wrongly') $$, 'a regional one does');
SELECT throws_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-01-20', '') $$, '23514',
	'new row for relation "support_correction" violates check constraint "support_correction_reason_check"', 'with a reason');
RESET ROLE;
SELECT results_eq('SELECT request, stage, stage_on, was, reason, corrected_by FROM support_correction', $$ VALUES (2, 2, date '2020-01-20', date '2020-02-01', 'typed wrongly', 'gcm_test_region') $$, 'what it was, and why and by whom it was corrected, stays');
SELECT results_eq('SELECT r.stage_on, s.stage_on, recorded.same FROM support_request r JOIN support_step s ON s.request = r.id AND s.stage = r.stage, LATERAL (SELECT r.recorded_at = s.recorded_at AND r.recorded_by = s.recorded_by AS same) AS recorded WHERE r.id = 2',
	$$ VALUES (date '2020-01-20', date '2020-01-20', true) $$, 'the request and its step have the right day, and say still who recorded them');
SELECT is((SELECT stage_on FROM support_pipeline WHERE request = 2), date '2020-01-20', 'so has the view');
UPDATE support_request SET stage = 3, stage_on = '2020-05-01' WHERE id = 2;
SELECT lives_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-04-01', 'again'), (2, 3, '2020-06-01', 'too') $$, 'a stage that has passed is corrected, too');
SELECT results_eq('SELECT stage_on FROM support_step WHERE request = 2 ORDER BY stage', $$ VALUES (date '2020-01-01'), ('2020-04-01'), ('2020-06-01') $$, 'each has its day');
SELECT throws_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-06-02', 'x') $$, '23514', 'support request 2 cannot have reached stage 2 on 2020-06-02', 'in the order of the stages');
SELECT throws_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 1, '2019-12-31', 'x') $$, '23514', 'support request 2 cannot have reached stage 1 on 2019-12-31', '... and not before the request');
\ir include/told.sql
SELECT is(pg_temp.detail($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 2, '2020-06-02', 'x') $$), 'It was requested on 2020-01-01; stages: 1 on 2020-01-01, 3 on 2020-06-01.', '... which are told');
INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 1, '2020-04-01', 'the day of the next stage');
INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 3, '2020-04-01', 'that of the one before');
SELECT results_eq('SELECT request, stage, stage_on FROM support_step ORDER BY 1, 2', $$ VALUES (1, 1, date '2020-01-01'), (2, 1, '2020-04-01'), (2, 2, '2020-04-01'), (2, 3, '2020-04-01') $$, 'several stages may be of one day, and those of another request stay');
UPDATE support_request SET stage = 2, stage_on = '2020-03-01' WHERE id = 1;
CREATE TEMP TABLE locked AS SELECT xmax::text AS by FROM support_request WHERE id = 1;
SELECT lives_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (1, 1, '2020-01-01', 'as said') $$, 'one may be of the day of the request');
SELECT isnt((SELECT xmax::text FROM support_request WHERE id = 1), (SELECT by FROM locked), 'who corrects a stage that has passed keeps the request from others, too');
SELECT throws_ok($$ INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (2, 4, '2020-12-31', 'x') $$, '23514',
	'new row for relation "support_correction" violates check constraint "the_database_says_who_and_when"', 'a stage that was not reached has no day');
SELECT throws_ok($$ UPDATE support_correction SET reason = 'x' $$, '23001',
	'rows of support_correction are not to be changed', 'a correction stays');
SELECT throws_ok($$ UPDATE support_step SET stage_on = '2020-01-01' $$, '23001',
	'rows of support_step are not to be changed', 'and is the only way');

-- What views read as one list is limited as they are
SELECT throws_ok($$ WITH p AS (INSERT INTO participant (code, name) SELECT 'n' || n, 'n' FROM generate_series(1, 1000) AS n RETURNING code) SELECT count(*) FROM p;
	INSERT INTO adaptation_agreement (adaptation, participant) SELECT 1, code FROM participant WHERE code <> 'IOM' $$, '54000',
	'an adaptation concerns at most 1000 entities', 'an adaptation concerns as many entities as views can read');

SELECT * FROM finish();
ROLLBACK;
