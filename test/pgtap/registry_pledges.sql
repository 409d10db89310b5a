-- Pledges: rules, reports over time, no pledge counted twice, and the intake of
-- what the form exports
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(63);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
SET search_path = gcm, public;
CREATE FUNCTION pg_temp.words(n integer, length integer DEFAULT 300) RETURNS text LANGUAGE SQL AS
	$$ SELECT left(repeat(format('Pledge %s. ', n), 400), length - 1) || '!' $$;

SELECT results_eq('SELECT count(*), sum(pledges), sum(countries), sum(unreported) FROM pledge_coverage', 'VALUES (144::bigint, 0::bigint, 0::bigint, 0::bigint)', 'without pledges there is none of any objective');

-- Rules
CREATE FUNCTION pg_temp.id(title text) RETURNS integer LANGUAGE SQL AS $$ SELECT id FROM pledge p WHERE p.title = id.title $$;
PREPARE p (text, text, integer, integer, text, text[], gcm_objective_set) AS INSERT INTO pledge (kind, matches, title, description, countries, actors, objectives) VALUES ($1, pg_temp.id($2), $3 || substr($5, 2, 3), pg_temp.words($3, $4), $5::gcm_country_set, $6, $7);
SELECT throws_ok($$ EXECUTE p ('individual', NULL, 1, 299, '{PRT}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_description_has_300_to_3000_characters"', '299 characters are too few');
SELECT throws_ok($$ EXECUTE p ('individual', NULL, 1, 3001, '{PRT}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_description_has_300_to_3000_characters"', '3001 are too many');
SELECT throws_ok($$ EXECUTE p ('individual', NULL, 1, 300, '{PRT}', '{}', '{}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_pledge_serves_an_objective"', 'an objective is needed');
SELECT throws_ok($$ EXECUTE p ('individual', NULL, 1, 300, '{PRT,ESP}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "an_individual_pledge_is_of_one_country_at_most"', 'an individual pledge is of one');
SELECT throws_ok($$ EXECUTE p ('common', NULL, 1, 300, '{PRT}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_joint_pledge_is_of_two_at_least"', 'a joint one of two');
SELECT throws_ok($$ EXECUTE p ('common', NULL, 1, 300, '{}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_joint_pledge_is_of_two_at_least"', '... however it is called');
SELECT throws_ok($$ EXECUTE p ('matching', NULL, 1, 300, '{PRT}', '{}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "a_matching_pledge_names_the_pledge_that_it_matches"', 'a matching pledge names the other');
SELECT throws_ok($$ EXECUTE p ('individual', NULL, 1, 300, '{PRT}', '{"A b","a  B"}', '{1}') $$, '23514', 'new row for relation "pledge" violates check constraint "an_actor_is_named_once"', 'an actor is named once');
SELECT lives_ok($$ EXECUTE p ('individual', NULL, 1, 300, '{PRT}', '{}', '{1}') $$, '300 characters will do');
SELECT lives_ok($$ EXECUTE p ('in-partnership', NULL, 2, 3000, '{PRT}', '{IOM}', '{1,5}') $$, '3000 too');
SELECT lives_ok($$ EXECUTE p ('matching', '1PRT', 3, 300, '{ESP}', '{}', '{1}') $$, 'a pledge is matched');
SELECT throws_ok($$ UPDATE pledge SET matches = id WHERE kind = 'matching' $$, '23514', 'new row for relation "pledge" violates check constraint "a_pledge_matches_another"', '... but not by itself');
SELECT throws_ok($$ EXECUTE p ('common', NULL, 1, 300, '{FRA,PRT}', '{}', '{1}') $$, '23P01', 'conflicting key value violates exclusion constraint "a_pledge_is_recorded_once"', 'a joint pledge is one record');
SELECT lives_ok($$ EXECUTE p ('individual', NULL, 1, 300, '{FRA}', '{}', '{1}') $$, 'the words of others are another''s pledge');
SELECT lives_ok($$ EXECUTE p ('common', NULL, 4, 300, '{}', '{a,b}', '{1}') $$, 'a pledge of no country');
SELECT throws_ok($$ EXECUTE p ('common', NULL, 4, 300, '{}', '{b,a}', '{2}') $$, '23505', 'duplicate key value violates unique constraint "a_pledge_of_no_country_is_recorded_once"', '... is recorded once, too');
SELECT throws_ok($$ DELETE FROM pledge $$, '23001', 'rows of pledge are not to be deleted', 'no pledge is deleted');

-- Reports over time
SELECT lives_ok($$ INSERT INTO pledge_update (pledge, reported_on, status) SELECT pg_temp.id('1PRT'), d, s FROM (VALUES (date '2022-01-10', 'Yet to start'), ('2024-01-10', 'fini'), ('2023-01-10', 'withdrawn'), ('2023-01-10', 'in progress'), ('2023-01-10', 'On-going')) AS v (d, s) $$, 'statuses are read as people write them');
SELECT results_eq($$ SELECT d::text, status, reported_on::text, updates, is_unreported FROM unnest('{2021-12-31,2022-01-10,2023-01-09,2023-01-10,2024-01-10}'::date[]) AS d, LATERAL (SELECT set_config('gcm.as_of', d::text, true)) AS s, LATERAL (SELECT p.* FROM pledge_progress p WHERE p.title = '1PRT' AND s IS NOT NULL OFFSET 0) AS p $$,
	$$ VALUES ('2021-12-31', NULL, NULL, 0, NULL::boolean), ('2022-01-10', 'yet-to-start', '2022-01-10', 1, false), ('2023-01-09', 'yet-to-start', '2022-01-10', 1, false), ('2023-01-10', 'ongoing', '2023-01-10', 4, false), ('2024-01-10', 'completed', '2024-01-10', 5, false) $$,
	'the status is that of the day, and of its last report');
SELECT throws_ok($$ INSERT INTO pledge_update (pledge, status) VALUES (pg_temp.id('1PRT'), 'nearly') $$, '23514', 'new row for relation "pledge_update" violates check constraint "pledge_update_status_check"', 'an unknown status is refused');
SELECT throws_ok($$ UPDATE pledge_update SET status = 'ongoing' $$, '23001', 'rows of pledge_update are not to be changed', 'what was reported stays');
SELECT results_eq($$ SELECT DISTINCT recorded_by, recorded_at FROM pledge_update $$, $$ SELECT current_user::text COLLATE "default", now() $$, '... with who recorded it, and when');
SELECT is_empty($$ SELECT d, e FROM generate_series(date '2019-12-01', '2020-04-01', '1 day') AS d, generate_series(date '2021-01-01', '2023-01-01', '1 day') AS e
	WHERE (d + interval '2 years' <= e) <> two_years_on(d::date, e::date) AND NOT (d = '2020-02-29' AND e = '2022-02-28') $$, 'two years are those of the calendar');
RESET gcm.as_of;
UPDATE pledge SET pledged = '[2022-07-07,2022-07-08)' WHERE title = '2PRT';
SET gcm.as_of = '2024-07-06';
SELECT results_eq($$ SELECT days_silent, is_unreported FROM pledge_progress WHERE title = '2PRT' $$, $$ VALUES (730, false) $$, 'almost two years after it was made');
SET gcm.as_of = '2024-07-07';
SELECT results_eq($$ SELECT days_silent, is_unreported FROM pledge_progress WHERE title = '2PRT' $$, $$ VALUES (731, true) $$, '... and two years after');
SET gcm.as_of = '2022-07-06';
SELECT is_empty($$ SELECT * FROM pledge_progress WHERE title = '2PRT' $$, 'before it was made there is none');
SET gcm.as_of = '2022-07-07';
SELECT isnt_empty($$ SELECT FROM pledge_progress WHERE title = '2PRT' $$, '... and on that day there is');
RESET gcm.as_of;
SELECT results_eq($$ SELECT matches_title, matched_by FROM pledge_progress WHERE title IN ('1PRT', '3ESP') ORDER BY pledge $$, $$ VALUES (NULL, 1), ('1PRT', 0) $$, 'who matches whom');
SET gcm.lang = 'fr';
SELECT results_eq($$ SELECT kind_name, status_name FROM pledge_progress WHERE title = '1PRT' $$, $$ VALUES ('Engagement individuel', 'Achevé') $$, 'in French');
SET gcm.lang = 'es';
SELECT results_eq($$ SELECT objective_name FROM pledge_coverage WHERE objective IS NULL AND commission = 'all' $$, $$ VALUES ('Todos los objetivos') $$, 'in Spanish');
RESET gcm.lang;

-- Many, and the same counted over arrays of text
SELECT setseed(0.5) \g /dev/null
CREATE TEMP TABLE plain AS
	SELECT n, ARRAY(SELECT c::text FROM unnest('all'::gcm_country_set) AS c WHERE random() < 0.01 AND n % 7 > 0 ORDER BY c) AS countries,
		   ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 0.15 OR o = n % 23 + 1) AS objectives,
		   CASE (random() * 4)::integer WHEN 0 THEN 'withdrawn' WHEN 1 THEN 'ongoing' WHEN 2 THEN 'completed' WHEN 3 THEN 'yet-to-start' END AS status
	FROM generate_series(1000, 1999) AS n;
INSERT INTO pledge (reference, kind, title, description, countries, actors, objectives)
	SELECT n::text, 'common', 't', pg_temp.words(n), countries::gcm_country_set, '{a,b}', objectives::gcm_objective_set FROM plain;
INSERT INTO pledge_update (pledge, status, reported_on) SELECT p.id, l.status, current_date - 800 * (l.n % 2) FROM plain l JOIN pledge p ON p.reference = l.n::text WHERE l.status IS NOT NULL;
ALTER TABLE plain ADD long_ago boolean;
UPDATE plain SET long_ago = n % 2 = 1 AND status IN ('ongoing', 'yet-to-start');
INSERT INTO plain SELECT -id, countries::text[], objectives::integer[], CASE title WHEN '1PRT' THEN 'completed' END, title = '2PRT' FROM pledge WHERE reference IS NULL;
CREATE TEMP TABLE member AS SELECT m::text AS commission, c::text AS country FROM unnest('all'::gcm_commission_set) AS m, unnest(gcm_members(m)) AS c;
CREATE TEMP VIEW counted AS
	SELECT l.n, l.status, l.long_ago, o AS objective, m.commission, m.country
	FROM plain l, unnest(l.objectives || NULL::integer) AS o,
		 LATERAL (SELECT m.commission, m.country FROM member m WHERE m.country = ANY (l.countries)
				  UNION ALL SELECT 'all' AS commission, c AS country FROM unnest(CASE l.countries WHEN '{}' THEN '{NULL}' ELSE l.countries END) AS c) AS m
	WHERE l.status = 'withdrawn' IS NOT TRUE;
SELECT results_eq($$ SELECT objective, commission, pledges, countries, yet_to_start, ongoing, completed, never_reported, unreported FROM pledge_coverage WHERE pledges > 0 ORDER BY 1, 2 $$,
	$$ SELECT objective, commission, count(DISTINCT n)::integer, count(DISTINCT country)::integer, count(DISTINCT n) FILTER (WHERE status = 'yet-to-start')::integer,
			  count(DISTINCT n) FILTER (WHERE status = 'ongoing')::integer, count(DISTINCT n) FILTER (WHERE status = 'completed')::integer, count(DISTINCT n) FILTER (WHERE status IS NULL)::integer,
			  count(DISTINCT n) FILTER (WHERE long_ago)::integer
	   FROM counted GROUP BY 1, 2 ORDER BY 1, 2 $$, 'coverage, as plain arrays count it');
SELECT is((SELECT pledges FROM pledge_coverage WHERE objective IS NULL AND commission = 'all'), (SELECT count(*)::integer FROM plain WHERE status = 'withdrawn' IS NOT TRUE), 'a pledge counts once in all');
SELECT results_eq($$ SELECT count(*), count(*) FILTER (WHERE NOT is_total), bool_and(is_total = (objective IS NULL OR commission = 'all')) FROM pledge_coverage $$, $$ VALUES (144::bigint, 115::bigint, true) $$, 'a row for each objective and commission, and totals that say so');

-- The intake: all titles as the form exports them, in each language
CREATE TEMP TABLE form AS
	SELECT n, (5000 + n)::text AS reference, CASE n % 3 WHEN 0 THEN 'in_partnership' WHEN 1 THEN 'Common pledge' ELSE 'Individual' END AS kind, pg_temp.words(5000 + n) AS description,
		   CASE n % 3 WHEN 2 THEN 'Portugal (201)' ELSE 'Portugal (724); Brasil (31)' END AS countries,
		   (SELECT string_agg(o || '. ' || replace(gcm_title(o::text::gcm_objective, l), ' ', '  '), '; ' ORDER BY o) FROM generate_series(n, least(n + 2, 23)) AS o) AS objectives
	FROM generate_series(1, 23) AS n, LATERAL (SELECT ('{en,fr,es}'::text[])[1 + n % 3] AS l) AS l;
INSERT INTO pledge_intake (file, reference, kind, title, description, contributor, countries, objectives, pledged)
	SELECT f.file, reference, kind, 'Title ' || n, description, 'States', countries, objectives, 'Thu, 07/07/2022 - 22:47' FROM unnest('{first.csv,again.csv}'::text[]) WITH ORDINALITY AS f (file, k), form ORDER BY k, n;
CREATE FUNCTION pg_temp.take() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	placed integer;
	kept integer;
BEGIN
	CALL take_pledges(placed, kept);
	RETURN concat(placed, ' placed, ', kept, ' kept');
END
$$;
SELECT is(pg_temp.take(), '23 placed, 23 kept', 'a file that is loaded twice counts once');
SELECT results_eq($$ SELECT DISTINCT file, field, hint, value = reference AS own FROM pledge_intake_report JOIN (SELECT id, reference FROM pledge_intake) AS i USING (id) $$, $$ VALUES ('again.csv', 'reference', 'Set this row aside, or correct the pledge.', true) $$, '... and says so of each row');
SELECT results_eq('SELECT line FROM pledge_intake_report ORDER BY line', 'SELECT 1 + n FROM generate_series(1, 23) AS n', '... which has its line');
SELECT results_eq($$ SELECT f.n, p.objectives::text, p.countries::text, lower(p.pledged)::text, p.contributor FROM form f JOIN pledge p USING (reference) ORDER BY f.n $$,
	$$ SELECT n, '{' || (SELECT string_agg(o::text, ',' ORDER BY o) FROM generate_series(n, least(n + 2, 23)) AS o) || '}', CASE n % 3 WHEN 2 THEN '{PRT}' ELSE '{BRA,PRT}' END, date '2022-07-07'::text, 'member-state' FROM generate_series(1, 23) AS n $$, 'each row says what the form said');
SELECT is(pg_temp.take(), '0 placed, 23 kept', 'taken again, nothing changes');
SELECT lives_ok($$ UPDATE pledge_intake SET set_aside = 'double' $$, 'doubles are set aside');
SELECT throws_ok($$ UPDATE pledge_entry SET title = 'x' WHERE reference = '5001' AND pledge IS NOT NULL $$, '23001', 'rows of pledge_entry are not to be changed', 'a row that is placed stays as it came');
SELECT throws_ok($$ DELETE FROM pledge_entry $$, '23001', 'rows of pledge_entry are not to be deleted', '... and none is lost');

-- Rows that cannot stand: each with its reason, and all of them there
INSERT INTO pledge (kind, title, description, countries, objectives) SELECT 'individual', 'Of two', pg_temp.words(n), '{TCD}', '{1}' FROM unnest('{6900,6901}'::integer[]) AS n;
INSERT INTO pledge_intake (line, reference, kind, matches, title, description, contributor, countries, actors, objectives, pledged) VALUES
	(1, '6001', 'matching', '#6002: Later', 'Earlier', pg_temp.words(6001), 'NGO', NULL, E'Red Cross\nred  cross\rTrade unions (12)\r\n; Chile (152); MAR; Peru', '1', NULL),
	(2, '6002', 'common', NULL, 'Later', pg_temp.words(6002), 'UNHCR', NULL, 'IOM; UNICEF', '2-4', NULL),
	(3, '6003', 'matching', 'nothing', 'A', pg_temp.words(6003), NULL, 'Chad', NULL, '1', NULL),
	(4, '6004', 'matching', 'Title 1', 'B', pg_temp.words(6004), NULL, 'Chad', NULL, '1', '07/08/2022'),
	(5, '6005', 'individual', '5001', 'C', pg_temp.words(6005), NULL, 'Chad; Mali', NULL, '1', NULL),
	(6, '6006', 'common', NULL, 'D', pg_temp.words(5001), NULL, 'Chad; Brazil', NULL, '1', NULL),
	(7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'a.person@example.org', NULL, NULL),
	(8, '6008', 'individual', NULL, 'E', pg_temp.words(6008), 'Portugal', 'Atlantis', NULL, '24', NULL),
	(9, '6009', 'individual', NULL, 'F', pg_temp.words(6009), NULL, 'Chad', '---', '1', NULL),
	(10, '6010', 'common', NULL, 'G', pg_temp.words(6010, 3001), NULL, 'Chad', NULL, '1', NULL),
	(11, '6011', 'matching', NULL, 'H', pg_temp.words(6011), NULL, 'Chad', NULL, '1', NULL),
	(12, '6012', 'matching', 'Of two', 'I', pg_temp.words(6012, 3000), NULL, 'Chad', NULL, '1', NULL),
	(13, '6013', NULL, NULL, 'J', pg_temp.words(6013), 'Portugal', NULL, NULL, NULL, NULL),
	(14, '6014', 'individual', NULL, 'K', pg_temp.words(6014), 'x', 'Atlantis', 'a@example.org; b@example.org', '24; 25', 'soon');
UPDATE pledge_intake SET principles = 'y; z' WHERE line = 14;
SELECT seq_tup_read AS read_before FROM pg_stat_xact_user_tables WHERE relid = 'pledge'::regclass \gset
SELECT is(pg_temp.take(), '2 placed, 12 kept', 'a pledge may match one that comes after it');
SELECT is((SELECT seq_tup_read FROM pg_stat_xact_user_tables WHERE relid = 'pledge'::regclass), :read_before::bigint, '... and a thousand pledges are not read for it');
SELECT results_eq($$ SELECT p.countries::text, p.actors::text, p.stakeholders::text, p.contributor, m.reference FROM pledge p JOIN pledge m ON m.id = p.matches WHERE p.reference = '6001' $$,
	$$ VALUES ('{CHL,PER}', '{"Red Cross","Trade unions (12)",MAR}', '{civil-society,trade-unions,red-cross-and-red-crescent}', 'stakeholder', '6002') $$, 'actors, and countries among them, by name');
SELECT is((SELECT actors FROM pledge WHERE reference = '6002'), '{UNHCR,IOM,UNICEF}', '... after the one that contributes');
SELECT results_eq($$ SELECT line, field, reason FROM pledge_intake_report ORDER BY line, field, reason $$, $$ VALUES
	(3, 'matches', 'no pledge has this reference or title'), (4, 'pledged', 'invalid timeline: "07/08/2022"'),
	(5, 'kind', 'an individual pledge is of one country'), (5, 'matches', 'only a matching pledge matches another'),
	(6, 'description', (SELECT format('pledge %s says the same', id) FROM pledge WHERE reference = '5001')),
	(7, 'actors', 'this is the address of a person'), (7, 'description', 'the description has 0 characters'), (7, 'kind', 'the kind of the pledge is not told'), (7, 'objectives', 'no objective is named'),
	(7, 'title', 'there is no title'),
	(8, 'contributor', 'unknown contributor: "Portugal"'), (8, 'countries', 'invalid input value for type gcm_country: "Atlantis"'), (8, 'objectives', 'value "24" is out of range for type gcm_objective'),
	(9, NULL, 'new row for relation "pledge" violates check constraint "an_actor_is_named_once"'),
	(10, 'description', 'the description has 3001 characters'), (10, 'kind', 'a joint pledge is of two countries or actors at least'),
	(11, 'matches', 'a matching pledge names the pledge that it matches'),
	(12, 'matches', (SELECT 'this can be any of the pledges ' || string_agg(id::text, ', ' ORDER BY id) FROM pledge WHERE title = 'Of two')),
	(13, 'contributor', 'unknown contributor: "Portugal"'), (13, 'countries', 'nobody is named who pledges'), (13, 'kind', 'the kind of the pledge is not told'), (13, 'objectives', 'no objective is named'),
	(14, 'actors', 'this is the address of a person'), (14, 'contributor', 'unknown contributor: "x"'), (14, 'countries', 'invalid input value for type gcm_country: "Atlantis"'),
	(14, 'objectives', 'value "24" is out of range for type gcm_objective'), (14, 'objectives', 'value "25" is out of range for type gcm_objective'), (14, 'pledged', 'invalid timeline: "soon"'),
	(14, 'principles', 'invalid input value for type gcm_principle: "y"'), (14, 'principles', 'invalid input value for type gcm_principle: "z"') $$, 'each reason is told');
SELECT results_eq($$ SELECT e.line, array_agg(concat_ws(' ', p.problem ->> 'field', p.problem ->> 'value') ORDER BY p.n) FROM pledge_entry e, jsonb_array_elements(e.problems) WITH ORDINALITY AS p (problem, n) WHERE e.line IN (6, 13, 14) GROUP BY 1 ORDER BY 1 $$, $$ VALUES
	(6, ARRAY['description ' || left(pg_temp.words(5001), 60)]), (13, '{kind,contributor Portugal,countries,objectives}'),
	(14, '{contributor x,countries Atlantis,actors a@example.org,objectives 24,objectives 25,principles y,principles z,pledged soon}') $$, '... in the order of the columns');
SELECT is_empty($$ SELECT * FROM pledge_intake_report WHERE hint IS NULL $$, '... with what to do');
UPDATE pledge_intake SET description = 'For objectives 5 and 6 of the Global Compact. ' || pg_temp.words(9) WHERE line IN (7, 8);
SELECT results_eq($$ SELECT line, hint FROM pledge_intake_report WHERE field = 'objectives' AND line < 9 ORDER BY line $$, $$ VALUES
	(7, 'A pledge serves one objective at least. The text of the row names objectives {5,6}: write these if they are meant.'),
	(8, 'Numbers go from 1 to 23. The text of the row names objectives {5,6}: write these if they are meant.') $$, '... and of objectives, which ones the text names');
SELECT results_eq($$ SELECT w, ARRAY(SELECT reference FROM pledge WHERE id = ANY (pledges_named(w))) FROM unnest('{5001,#5001,"ID: 5001","Pledge no. 5001","Title 1",title  1,"5001 - Title 1","Title 1 (5001)","Title 1, ID 5001","Submission #5001: Title 1",5001 Title 2,Title 2 (5001),500,Title,"",#,5001 5002}'::text[]) AS w $$,
	$$ SELECT w, CASE WHEN n <= 10 THEN '{5001}'::text[] ELSE '{}' END FROM unnest('{5001,#5001,"ID: 5001","Pledge no. 5001","Title 1",title  1,"5001 - Title 1","Title 1 (5001)","Title 1, ID 5001","Submission #5001: Title 1",5001 Title 2,Title 2 (5001),500,Title,"",#,5001 5002}'::text[]) WITH ORDINALITY AS u (w, n) $$, 'a pledge is named by its reference, its title, or both, if they agree');
SAVEPOINT renamed;
UPDATE pledge SET title = reference WHERE reference = '5001';
SELECT is(cardinality(pledges_named('5001')), 1, '... once, if they are the same');
ROLLBACK TO renamed;
UPDATE pledge_intake SET description = pg_temp.words(7000 + line), pledged = NULL, principles = NULL, matches = CASE line WHEN 3 THEN '5002' WHEN 4 THEN 'Title 2' END, countries = 'Chad', actors = NULL, contributor = NULL,
	title = 'corrected', objectives = '1', kind = CASE WHEN line IN (3, 4) THEN 'matching' ELSE 'individual' END;
SELECT is(pg_temp.take(), '12 placed, 0 kept', 'corrected, they are taken');
SELECT is((SELECT count(*) FROM pledge_entry), (SELECT count(pledge) + count(set_aside) FROM pledge_entry), 'no row is lost');

-- A desk
CREATE ROLE gcm_test_lisbon;
CREATE ROLE gcm_test_reader;
CALL grant_access('gcm_test_lisbon', 'country-desk', '{PRT}');
CALL grant_access('gcm_test_reader', 'reader');
SET ROLE gcm_test_lisbon;
INSERT INTO pledge_intake (kind, title, description, countries, objectives) VALUES ('individual', 'ours', repeat('Ours. ', 60), 'Portugal', '1'), ('common', 'not ours alone', repeat('Of all. ', 60), 'Portugal; Spain', '1');
CREATE TEMP TABLE at_the_desk AS SELECT pg_temp.take() AS result;
ALTER TABLE at_the_desk ADD reason text, ADD hint text;
UPDATE at_the_desk SET (reason, hint) = (SELECT reason, hint FROM pledge_intake_report);
RESET ROLE;
SELECT results_eq('SELECT * FROM at_the_desk', $$ VALUES ('1 placed, 1 kept', 'new row violates row-level security policy for table "pledge"', 'A desk enters pledges that are of its countries alone: the secretariat takes the others.') $$, 'a desk enters what is of its country');
SET ROLE gcm_test_lisbon;
SELECT results_eq($$ WITH u AS (UPDATE pledge SET title = 'mine' WHERE reference IS NULL OR reference ~ '^5' RETURNING countries) SELECT DISTINCT countries::text FROM u $$, $$ VALUES ('{PRT}') $$, '... and changes no other');
SELECT throws_ok($$ INSERT INTO pledge_update (pledge, status) SELECT id, 'completed' FROM pledge WHERE reference = '6002' $$, '42501', 'new row violates row-level security policy for table "pledge_update"', 'nor reports of another');
-- One role of its own takes rows, so that it could place them by hand
SELECT throws_ok($$ UPDATE pledge_entry SET pledge = (SELECT max(id) FROM pledge) WHERE title = 'not ours alone' $$, '23001',
	(SELECT format('pledge %s does not say what row %s of pledge_entry says', max(p.id), (SELECT id FROM pledge_entry WHERE title = 'not ours alone')) FROM pledge p), 'a row is not placed by hand as what it does not say');
INSERT INTO pledge_intake (kind, title, description) VALUES ('individual', 'mine', repeat('Others. ', 60));
SELECT throws_like($$ UPDATE pledge_entry SET pledge = (SELECT max(pledge) FROM pledge_entry) WHERE title = 'mine' $$, 'pledge % does not say what row % of pledge_entry says', '... though the title is that of the pledge');
UPDATE pledge_intake SET description = repeat('Ours. ', 60) WHERE title = 'mine';
SELECT throws_ok($$ UPDATE pledge_entry SET pledge = (SELECT max(pledge) FROM pledge_entry) WHERE title = 'mine' $$, '23505', 'duplicate key value violates unique constraint "a_pledge_is_of_one_row"', '... nor as what another row became');
SELECT is((SELECT count(*) FROM pledge_intake), 2::bigint, '... and waits');
RESET ROLE;
PREPARE enter AS INSERT INTO pledge_intake (title) VALUES ('numbered') RETURNING id;
SELECT results_eq('enter', $$ SELECT last_value::integer FROM pledge_entry_id_seq $$, 'a row that comes in has its number');
UPDATE pledge_intake SET set_aside = 'test is over' WHERE title = 'numbered';
-- The owner's own triggers
CREATE FUNCTION pg_temp.leave() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := NEW.title || '!'; RETURN CASE NEW.reference WHEN '8001' THEN NULL ELSE NEW END; END $$;
CREATE TRIGGER leave BEFORE INSERT ON pledge FOR EACH ROW EXECUTE FUNCTION pg_temp.leave();
INSERT INTO pledge_intake (reference, kind, title, description, countries, objectives) SELECT n, 'individual', n, pg_temp.words(n), 'Chad', '1' FROM unnest('{8001,8002}'::integer[]) AS n;
SELECT pg_temp.take() \g /dev/null
SELECT results_eq($$ SELECT i.reference, regexp_replace(r.reason, '\d+', 'n', 'g') FROM pledge_intake i JOIN pledge_intake_report r USING (id) WHERE i.reference IN ('8001', '8002') ORDER BY 1 $$,
	$$ VALUES ('8001', 'a trigger of pledge, or a pledge that you do not see, leaves no place for the row'), ('8002', 'pledge n does not say what row n of pledge_entry says') $$, 'what a trigger leaves out or changes is kept, with the reason');
SELECT * FROM finish();
ROLLBACK;
