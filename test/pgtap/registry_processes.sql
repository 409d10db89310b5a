-- The registry's processes: what can be done, and what is refused
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(63);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- Timelines
SELECT results_eq($$
	SELECT t, gcm_timeline(t) FROM unnest(ARRAY['2021', 'Q2 2021', 'q4 2021', 'T2 2021', '2021 and 2022', '2021-2022', '2021–2022', '2021 et 2022',
		'2021 y 2022', ' 2021  -  2022 ', 'Q2-Q3 2021', 'Q2 and Q3 2021', 'Q4 2021 - Q1 2022', 'H2 2021', 'S1 2021', '2021-06', '2024-02', '2021-06-15',
		'Q1 2021-2022', '2021/2022']) WITH ORDINALITY AS u (t, n) ORDER BY n
$$, $$ VALUES
	('2021', '[2021-01-01,2022-01-01)'::daterange), ('Q2 2021', '[2021-04-01,2021-07-01)'), ('q4 2021', '[2021-10-01,2022-01-01)'),
	('T2 2021', '[2021-04-01,2021-07-01)'), ('2021 and 2022', '[2021-01-01,2023-01-01)'), ('2021-2022', '[2021-01-01,2023-01-01)'),
	('2021–2022', '[2021-01-01,2023-01-01)'), ('2021 et 2022', '[2021-01-01,2023-01-01)'), ('2021 y 2022', '[2021-01-01,2023-01-01)'),
	(' 2021  -  2022 ', '[2021-01-01,2023-01-01)'), ('Q2-Q3 2021', '[2021-04-01,2021-10-01)'), ('Q2 and Q3 2021', '[2021-04-01,2021-10-01)'),
	('Q4 2021 - Q1 2022', '[2021-10-01,2022-04-01)'), ('H2 2021', '[2021-07-01,2022-01-01)'), ('S1 2021', '[2021-01-01,2021-07-01)'),
	('2021-06', '[2021-06-01,2021-07-01)'), ('2024-02', '[2024-02-01,2024-03-01)'), ('2021-06-15', '[2021-06-15,2021-06-16)'),
	('Q1 2021-2022', '[2021-01-01,2023-01-01)'), ('2021/2022', '[2021-01-01,2023-01-01)') $$, 'timelines are read');
SELECT is(gcm_timeline('Q' || q || ' ' || y), daterange(make_date(y, 3 * q - 2, 1), (make_date(y, 3 * q - 2, 1) + interval '3 months')::date),
		  format('quarter %s of %s', q, y))
FROM generate_series(1, 4) AS q, (VALUES (1999), (2024)) AS v (y) ORDER BY y, q;
SELECT throws_ok(format('SELECT gcm_timeline(%L)', t), '22007', format('invalid timeline: "%s"', t), format('"%s" is refused', t))
FROM unnest(ARRAY['', 'soon', 'Q5 2021', 'H3 2021', 'Q2', '2022-2021', '2021-13', '2021-02-30', '2021-22', '21', '2021 2022', 'Q2 2021 Q3']) WITH ORDINALITY AS u (t, n) ORDER BY n;
SELECT is(gcm_timeline(NULL), NULL, 'NULL has no days');

-- Deliverables
INSERT INTO deliverable (title, timeline, status, priority) VALUES ('A', 'Q2 2021', 'Yet to start', 'C1'), ('B', '2021 and 2022', 'In progress', 'C2'), ('C', '2021-2022', ' achevé', 'C3');
SELECT results_eq('SELECT status, period FROM deliverable ORDER BY title',
	$$ VALUES ('yet-to-start', '[2021-04-01,2021-07-01)'::daterange), ('ongoing', '[2021-01-01,2023-01-01)'), ('completed', '[2021-01-01,2023-01-01)') $$,
	'statuses and timelines as the workplans write them');
SELECT throws_ok($$ UPDATE deliverable SET status = 'stalled' $$, '23514',
	'new row for relation "deliverable" violates check constraint "deliverable_status_check"', 'another status is refused');
SELECT throws_ok($$ UPDATE deliverable SET timeline = 'soon' $$, '22007', 'invalid timeline: "soon"', 'so is another timeline');
SELECT throws_ok($$ UPDATE deliverable SET completed_on = '2021-05-01' WHERE title = 'A' $$, '23514',
	'new row for relation "deliverable" violates check constraint "deliverable_check"', 'what is not completed has no day of completion');

-- Adaptations: every combination of what can be wanting
INSERT INTO network (code, name, level, kind, countries) VALUES ('forum', 'Forum', 'national', 'existing-forum', '{PRT}');
CREATE TEMP TABLE attempt AS
	SELECT row_number() OVER () AS n, concerned, agreed, committee, coordinator, NULL::text AS state
	FROM generate_series(0, 2) AS concerned, generate_series(0, 2) AS agreed, unnest('{f,t}'::boolean[]) AS committee, unnest('{f,t}'::boolean[]) AS coordinator
	WHERE agreed <= concerned;
DO $$
DECLARE
	r record;
	new_id integer;
BEGIN
	FOR r IN SELECT * FROM attempt LOOP
		INSERT INTO adaptation (network, proposed_on, executive_committee_consulted_on, coordinator_consulted_on)
		VALUES ('forum', '2020-11-01', CASE WHEN r.committee THEN date '2020-12-01' END, CASE WHEN r.coordinator THEN date '2020-12-02' END)
		RETURNING id INTO new_id;
		INSERT INTO adaptation_agreement
			SELECT new_id, (ARRAY['IOM', 'ILO'])[i], CASE WHEN i <= r.agreed THEN date '2020-12-03' END FROM generate_series(1, r.concerned) AS i;
		BEGIN
			UPDATE adaptation SET completed_on = '2021-01-01' WHERE id = new_id;
			UPDATE attempt SET state = 'complete' WHERE n = r.n;
		EXCEPTION WHEN check_violation THEN
			UPDATE attempt SET state = 'refused' WHERE n = r.n;
		END;
	END LOOP;
END
$$;
SELECT is_empty($$
	SELECT * FROM attempt WHERE (state = 'complete') IS DISTINCT FROM (concerned > 0 AND agreed = concerned AND committee AND coordinator)
$$, 'an adaptation is complete only when all have agreed and both were consulted');
SELECT is((SELECT count(*) FROM attempt WHERE state = 'complete'), 2::bigint, 'and then it is');
CREATE TEMP TABLE done AS SELECT max(id) AS id FROM adaptation WHERE completed_on IS NOT NULL;
SELECT throws_ok($$ UPDATE adaptation_agreement SET agreed_on = NULL WHERE adaptation = (SELECT id FROM done) $$, '23514',
	'the adaptation of "forum" is not complete', 'agreement is not taken back from a complete one');
SELECT throws_ok($$ INSERT INTO adaptation_agreement SELECT id, 'UNODC' FROM done $$, '23514',
	'the adaptation of "forum" is not complete', 'nor is another entity concerned by it');
SELECT throws_ok($$ DELETE FROM adaptation_agreement WHERE adaptation = (SELECT id FROM done) $$, '23514',
	'the adaptation of "forum" is not complete', 'nor are all agreements deleted');
SELECT throws_ok($$ UPDATE adaptation_agreement SET adaptation = (SELECT id FROM done), participant = 'UNDP'
	WHERE ctid = (SELECT min(ctid) FROM adaptation_agreement WHERE agreed_on IS NULL) $$, '23514', 'the adaptation of "forum" is not complete', 'nor others moved to it');
SELECT throws_ok($$ UPDATE adaptation SET coordinator_consulted_on = NULL WHERE id = (SELECT id FROM done) $$, '23514',
	'the adaptation of "forum" is not complete', 'nor is a consultation taken back');
SELECT throws_ok($$ UPDATE adaptation SET completed_on = '2020-12-02' WHERE id = (SELECT id FROM done) $$, '23514',
	'the adaptation of "forum" is not complete', 'nor was it complete before all agreed');
SELECT lives_ok($$ UPDATE adaptation SET completed_on = NULL WHERE id = (SELECT id FROM done) $$, 'but it is reopened');
SELECT lives_ok($$ UPDATE adaptation_agreement SET agreed_on = NULL WHERE adaptation = (SELECT id FROM done) $$, 'and then agreement is open again');
SELECT lives_ok($$ DELETE FROM adaptation WHERE id = (SELECT id FROM done) $$, 'and it can be deleted');

-- Contributions
INSERT INTO contribution (title, countries, objectives) VALUES ('one', '{MAR}', '{1}'), ('two', '{}', '{}');
SELECT throws_ok('DELETE FROM contribution', '23001', 'rows of contribution are not to be deleted', 'a contribution is not deleted');
SELECT throws_ok('TRUNCATE contribution CASCADE', '23001', 'rows of contribution are not to be deleted', 'nor truncated');
SELECT throws_ok($$ DELETE FROM review_round WHERE code = (SELECT 'x' FROM contribution LIMIT 1); UPDATE contribution SET withdrawal_reason = '' $$, '23514',
	'new row for relation "contribution" violates check constraint "contribution_withdrawal_reason_check"', 'a reason says something');
UPDATE contribution SET withdrawal_reason = 'sent in error' WHERE title = 'two';
SELECT results_eq('SELECT withdrawn_on, withdrawal_reason, withdrawn_by FROM contribution WHERE title = ''two''',
	$$ VALUES (current_date, 'sent in error', current_user::text COLLATE "default") $$, 'a contribution is withdrawn with a reason, and by whom is kept');
UPDATE contribution SET withdrawn_by = 'another', withdrawn_on = NULL, withdrawal_reason = 'sent twice' WHERE title = 'one';
UPDATE contribution SET withdrawn_by = 'another' WHERE title = 'one';
SELECT is((SELECT withdrawn_by FROM contribution WHERE title = 'one'), current_user::text, 'who it was is not to be changed');
UPDATE contribution SET withdrawal_reason = NULL WHERE title = 'one';
SELECT is((SELECT num_nulls(withdrawn_on, withdrawal_reason, withdrawn_by) FROM contribution WHERE title = 'one'), 3, 'and it can be restored');

-- Support requests: every change of stage
INSERT INTO support_request (country, form, subject, requested_on) VALUES ('MAR', 1, 'National plan', '2021-01-10');
SELECT throws_ok($$ INSERT INTO support_request (country, form, subject, stage) VALUES ('MAR', 1, 'x', 2) $$, '23514',
	'a support request begins at stage 1, not 2', 'a request begins at the beginning');
CREATE TEMP TABLE walk (from_stage integer, to_stage integer, state text);
\ir include/told.sql
SELECT is(pg_temp.hint('UPDATE support_request SET stage = 3'), 'The five stages of GCM, para 43 (a), are walked in order: the next is 2, "Identify partners".', 'who leaves a stage out is told the next');
DO $$
BEGIN
	FOR here IN 1..5 LOOP
		FOR there IN 0..6 LOOP
			CONTINUE WHEN there IN (here, here + 1) AND there <= 5;
			BEGIN
				UPDATE support_request SET stage = there;
				INSERT INTO walk VALUES (here, there, 'went');
			EXCEPTION WHEN integrity_constraint_violation THEN
				INSERT INTO walk VALUES (here, there, 'refused');
			END;
		END LOOP;
		IF here < 5 THEN
			UPDATE support_request SET stage = here + 1, stage_on = date '2021-01-10' + 10 * here;
		END IF;
	END LOOP;
END
$$;
SELECT is(pg_temp.hint('UPDATE support_request SET stage = 1'), 'The five stages of GCM, para 43 (a), are walked in order: the next is to close the request.', '... or that it was the last');
SELECT is_empty($$ SELECT * FROM walk WHERE state <> 'refused' $$, 'no stage is left out, and none taken back');
SELECT results_eq('SELECT stage, stage_on, recorded_by, recorded_at = now() FROM support_step ORDER BY stage',
	$$ SELECT s, date '2021-01-10' + 10 * (s - 1), current_user::text COLLATE "default", true FROM generate_series(1, 5) AS s $$, 'all five stages are kept, with who and when');
SELECT throws_ok($$ INSERT INTO support_step SELECT request, 1, now(), now(), 'x' FROM support_step $$, '23001',
	'rows of support_step are not to be added by hand', 'steps are not added by hand');
SELECT throws_ok($$ UPDATE support_step SET recorded_by = 'x' $$, '23001',
	'rows of support_step are not to be changed', 'nor changed');
SELECT throws_ok($$ DELETE FROM support_step $$, '23001', 'rows of support_step are not to be deleted', 'nor deleted');
SELECT throws_ok($$ TRUNCATE support_step CASCADE $$, '23001', 'rows of support_step are not to be deleted', 'nor truncated');
SELECT throws_ok($$ DELETE FROM support_request $$, '23503',
	'update or delete on table "support_request" violates foreign key constraint "support_step_request_fkey" on table "support_step"', 'nor is a request, which has them');
UPDATE support_request SET recorded_by = 'another', recorded_at = '2000-01-01', subject = 'A national plan';
SELECT results_eq('SELECT recorded_by, recorded_at FROM support_request', 'SELECT current_user::text COLLATE "default", now()', 'who recorded a stage, and when, is not to be changed');
SELECT throws_ok($$ UPDATE support_request SET stage_on = '2021-06-01' $$, '23514',
	'support request 1 reached stage 5 on 2021-02-19, as recorded', 'nor is its day');
INSERT INTO support_request (country, form, subject) VALUES ('GHA', 2, 'Fair recruitment');
UPDATE support_request SET stage = 2 WHERE country = 'GHA';
SELECT is((SELECT stage_on FROM support_request WHERE country = 'GHA'), current_date, 'the day of a stage is today unless told');
SELECT throws_ok($$ UPDATE support_request SET stage = 3, stage_on = current_date - 1 WHERE country = 'GHA' $$, '23514',
	format('support request 3 reached stage 2 on %s, and cannot have reached stage 3 before that', current_date), 'and not before the stage that came before');
UPDATE support_request SET closed_on = current_date, outcome = 'withdrawn by the country' WHERE country = 'GHA';
SELECT throws_ok($$ UPDATE support_request SET stage = 3 WHERE country = 'GHA' $$, '23514',
	'support request 3 is closed', 'a closed request goes nowhere');
SELECT lives_ok($$ UPDATE support_request SET stage = 3, closed_on = NULL, outcome = NULL WHERE country = 'GHA' $$, 'but can be reopened');

-- Practices: every change of status
CREATE TEMP TABLE allowed (a text, b text);
INSERT INTO allowed VALUES ('submitted', 'in-review'), ('in-review', 'submitted'), ('in-review', 'published'), ('published', 'in-review'),
	('submitted', 'withdrawn'), ('in-review', 'withdrawn'), ('published', 'withdrawn'), ('withdrawn', 'submitted');
CREATE TEMP TABLE change AS
	SELECT a, b, NULL::text AS state FROM unnest('{submitted,in-review,published,withdrawn}'::text[]) AS a, unnest('{submitted,in-review,published,withdrawn}'::text[]) AS b WHERE a <> b;
DO $$
DECLARE
	r record;
	step text;
BEGIN
	FOR r IN SELECT * FROM change LOOP
		DELETE FROM practice;
		INSERT INTO practice (title) VALUES ('p');
		FOREACH step IN ARRAY CASE r.a WHEN 'submitted' THEN '{}' WHEN 'in-review' THEN '{in-review}' WHEN 'published' THEN '{in-review,published}'
				ELSE '{withdrawn}' END::text[] LOOP
			UPDATE practice SET status = step;
		END LOOP;
		BEGIN
			UPDATE practice SET status = r.b;
			UPDATE change SET state = 'went' WHERE (a, b) = (r.a, r.b);
		EXCEPTION WHEN check_violation THEN
			UPDATE change SET state = 'refused' WHERE (a, b) = (r.a, r.b);
		END;
	END LOOP;
END
$$;
SELECT set_eq($$ SELECT a, b FROM change WHERE state = 'went' $$, 'SELECT * FROM allowed', 'a practice is published after a review, and not otherwise');
SELECT throws_ok($$ INSERT INTO practice (title, status) VALUES ('p', 'published') $$, '23514',
	'a practice begins as "submitted", not "published"', 'nor entered as published');
DELETE FROM practice;
INSERT INTO practice (title) VALUES ('p');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published', status_by = 'another';
SELECT results_eq('SELECT status, recorded_by FROM practice_step ORDER BY id', $$ SELECT s, current_user::text COLLATE "default" FROM unnest('{submitted,in-review,published}'::text[]) AS s $$,
	'its way is kept, with who');
SELECT throws_ok($$ UPDATE practice_step SET status = 'x' $$, '23001',
	'rows of practice_step are not to be changed', 'and is not changed');

SELECT * FROM finish();
ROLLBACK;
