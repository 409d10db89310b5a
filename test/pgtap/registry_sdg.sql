-- Goals and targets, links with their sources, and what is done for them,
-- counted a second way
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(22);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_sdg('gcm') \gset first_
CALL gcm_load_sdg('gcm') \gset second_
SET search_path = gcm, public;
SELECT results_eq(format('SELECT %s, %s, %s, %s', :first_rows_loaded, :first_rows_left, :second_rows_loaded, :second_rows_left), 'VALUES (33, 0, 0, 33)', 'loaded once');
SELECT results_eq($$ SELECT objective::text, target, source FROM sdg_link $$, $$ VALUES ('20', '10.c', 'A/RES/73/195, para 36 (a)') $$, 'what the Global Compact states is linked, and no more');
SELECT is((SELECT count(*) FROM sdg_target WHERE code = goal::text), 17::bigint, 'all goals are there');
SELECT is_empty($$ SELECT code FROM sdg_target WHERE num_nulls(name_fr, name_es, source, known_on) > 0 $$, 'with names in three languages, and a source');
SELECT results_eq($$ SELECT string_agg(target, ' ' ORDER BY target_place) FROM sdg_synergies WHERE goal IN (8, 10, 16) $$, $$ VALUES ('8 8.5 8.7 8.8 10 10.2 10.3 10.7 10.c 16 16.2 16.7 16.9 16.b') $$, 'in order');

-- Codes: over all that look like one
CREATE TEMP TABLE tried AS SELECT g || coalesce('.' || t, '') AS code, g BETWEEN 1 AND 17 AND (t IS NULL OR t ~ '^([1-9]|1[0-9]|[a-d])$') AS is_one
	FROM generate_series(-1, 99) AS g, unnest('{NULL,0,1,9,10,19,20,99,a,d,e,aa,"",01,1.1}'::text[]) AS t;
CREATE FUNCTION pg_temp.is_taken(code text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO sdg_target (code, name) VALUES (code, 'x') ON CONFLICT DO NOTHING;
	RETURN true;
EXCEPTION WHEN check_violation THEN
	RETURN false;
END
$$;
CREATE TEMP TABLE is_in AS SELECT code FROM sdg_target;
SELECT is_empty('SELECT code, is_one FROM tried WHERE pg_temp.is_taken(code) <> is_one', 'a code is that of a goal or a target');
SELECT is((SELECT string_agg(target, ' ' ORDER BY target_place) FROM sdg_synergies WHERE goal IN (1, 16)), '1 1.1 1.9 1.10 1.19 1.a 1.d 16 16.1 16.2 16.7 16.9 16.10 16.19 16.a 16.b 16.d', 'targets are in order, those with letters last');
SAVEPOINT whole;
DELETE FROM sdg_target WHERE code = '1';
SELECT is((SELECT string_agg(target, ' ' ORDER BY target_place) FROM sdg_synergies WHERE goal = 1 AND num_nulls(goal_name) = 1), '1.1 1.9 1.10 1.19 1.a 1.d', '... and do not need their goal');
ROLLBACK TO whole;
DELETE FROM sdg_target WHERE code NOT IN (SELECT code FROM is_in);
SELECT throws_ok($$ INSERT INTO sdg_target (code, name) VALUES ('GHA', 'x') $$, '23514', 'new row for relation "sdg_target" violates check constraint "sdg_target_code_check"', 'another word is none');
SELECT throws_ok($$ INSERT INTO sdg_link (objective, target, source) VALUES ('1', '17.18', '') $$, '23514', 'new row for relation "sdg_link" violates check constraint "sdg_link_source_check"', 'a link has a source');
SELECT throws_ok($$ INSERT INTO sdg_link (objective, target, source) VALUES ('1', '17.1', 's') $$, '23503', 'insert or update on table "sdg_link" violates foreign key constraint "sdg_link_target_fkey"', '... and a target that is there');

-- Many records, each counted by itself
SELECT setseed(0.5) \g /dev/null
INSERT INTO sdg_link (objective, target, source)
	SELECT o, t.code, s FROM unnest('all'::gcm_objective_set) AS o, sdg_target t, unnest('{a,b}'::text[]) AS s WHERE random() < 0.05 AND t.goal <> 10;
CREATE FUNCTION pg_temp.some() RETURNS integer[] LANGUAGE SQL VOLATILE AS $$ SELECT ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 0.1 ORDER BY o) $$;
INSERT INTO review_round (code, kind, name) VALUES ('F', 'imrf', 'Forum');
INSERT INTO contribution (round, objectives, withdrawal_reason)
	SELECT CASE WHEN n % 3 = 0 THEN 'F' END, pg_temp.some()::gcm_objective_set, CASE WHEN n % 10 = 0 THEN 'w' END FROM generate_series(1, 1000) AS n;
INSERT INTO practice (title, objectives) SELECT n::text, pg_temp.some()::gcm_objective_set FROM generate_series(1, 100) AS n;
UPDATE practice SET status = 'in-review' WHERE id % 2 = 0;
UPDATE practice SET status = 'published' WHERE id % 2 = 0;
INSERT INTO priority (code, kind, name, objectives) SELECT 'p' || n, 'core', 'p', pg_temp.some()::gcm_objective_set FROM generate_series(1, 10) AS n;
INSERT INTO network (code, name, level) VALUES ('global', 'g', 'global');
INSERT INTO deliverable (title, timeline, priority) SELECT 'd', '2021', 'p' || (n % 10 + 1) FROM generate_series(1, 50) AS n;
INSERT INTO pledge (kind, title, description, actors, objectives)
	SELECT 'individual', 't', repeat('Pledge ' || n || '. ', 40), '{a}', (pg_temp.some() || 7)::gcm_objective_set FROM generate_series(1, 100) AS n;
INSERT INTO pledge_update (pledge, status) SELECT id, 'withdrawn' FROM pledge WHERE id % 7 = 0;
CREATE TEMP VIEW link AS
	SELECT DISTINCT t.code, l.objective::integer AS objective FROM sdg_target t, sdg_link l WHERE l.target = t.code OR l.target LIKE t.code || '.%';
CREATE TEMP VIEW counted AS
	SELECT t.code,
		   (SELECT count(*) FROM contribution c WHERE c.withdrawn_on IS NULL AND (current_setting('gcm.round', true) IN ('', c.round) OR current_setting('gcm.round', true) IS NULL)
				AND EXISTS (SELECT FROM unnest(c.objectives::integer[]) AS o JOIN link l ON l.objective = o WHERE l.code = t.code))::integer AS contributions,
		   (SELECT count(*) FROM practice p WHERE p.status = 'published' AND EXISTS (SELECT FROM unnest(p.objectives::integer[]) AS o JOIN link l ON l.objective = o WHERE l.code = t.code))::integer AS practices,
		   (SELECT count(*) FROM deliverable d JOIN priority p ON p.code = d.priority
				WHERE EXISTS (SELECT FROM unnest(p.objectives::integer[]) AS o JOIN link l ON l.objective = o WHERE l.code = t.code))::integer AS deliverables,
		   (SELECT count(*) FROM pledge p WHERE p.id % 7 <> 0 AND EXISTS (SELECT FROM unnest(p.objectives::integer[]) AS o JOIN link l ON l.objective = o WHERE l.code = t.code))::integer AS pledges
	FROM sdg_target t;
SELECT results_eq('SELECT target, contributions, practices, deliverables, pledges FROM sdg_synergies ORDER BY target', 'SELECT * FROM counted ORDER BY code', 'each record is counted once in a target, and once in its goal');
SELECT cmp_ok((SELECT count(*) FROM sdg_synergies WHERE contributions > 0 AND practices > 0 AND deliverables > 0 AND pledges > 0), '>', 15::bigint, '... where there are such');
SET gcm.round = 'F';
SELECT results_eq('SELECT target, contributions FROM sdg_synergies ORDER BY target', 'SELECT code, contributions FROM counted ORDER BY code', 'those of a round');
RESET gcm.round;
SELECT results_eq($$ SELECT target, objectives FROM sdg_synergies WHERE objectives IS NOT NULL ORDER BY target $$, $$ SELECT code, string_agg(objective::text, ',' ORDER BY objective) FROM link GROUP BY code ORDER BY code $$, 'linked objectives');
SELECT results_eq('SELECT target, sources FROM sdg_synergies WHERE sources IS NOT NULL ORDER BY target', $$ SELECT t.code, array_to_string(ARRAY(SELECT DISTINCT l.source FROM sdg_link l
	WHERE l.target = t.code OR l.target LIKE t.code || '.%' ORDER BY 1), '; ') FROM sdg_target t WHERE t.code IN (SELECT code FROM link) ORDER BY t.code $$, 'each source once');
SELECT results_eq($$ SELECT is_total, sources FROM sdg_synergies WHERE target IN ('10', '10.c') ORDER BY target $$, $$ VALUES (true, 'A/RES/73/195, para 36 (a)'), (false, 'A/RES/73/195, para 36 (a)') $$, '... and who says so');
SET gcm.as_of = '2018-12-18';
SELECT is_empty($$ SELECT * FROM sdg_synergies WHERE objectives IS NOT NULL OR contributions > 0 $$, 'a link is known since its source');
SET gcm.as_of = '2018-12-19';
SELECT is((SELECT contributions::bigint FROM sdg_synergies WHERE target = '10.c'), (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL AND objectives @> '20'), '... and from its day on, for contributions on others, too');
INSERT INTO sdg_link (objective, target, source, known_on) VALUES ('3', '17.18', 'without a day', NULL);
SELECT is((SELECT objectives FROM sdg_synergies WHERE target = '17.18'), '3', '... one of which no day is known, always');
RESET gcm.as_of;
SET gcm.lang = 'es';
SELECT is((SELECT target_name FROM sdg_synergies WHERE target = '10.c'), 'Costos de las remesas', 'in Spanish');
SET gcm.lang = 'fr';
SELECT is((SELECT goal_name FROM sdg_synergies WHERE target = '10.c'), 'Inégalités réduites', 'in French');
SELECT * FROM finish();
ROLLBACK;
