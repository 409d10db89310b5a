-- The registry's views, against plain SQL and worked examples
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(76);
SELECT setseed(0.125);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- Random contributions: joint, without a country, withdrawn, of a round
INSERT INTO contribution (round, contributor, stakeholder, countries, objectives, principles, withdrawal_reason)
	SELECT (ARRAY[NULL, 'ECA-2021', 'ESCWA-2021', 'IMRF-2022'])[1 + n % 4],
		   CASE WHEN n % 5 IN (0, 1) THEN 'member-state' WHEN n % 5 IN (2, 3) THEN 'stakeholder' END,
		   CASE WHEN n % 5 = 2 THEN (ARRAY['trade-unions', 'academia', 'media']::gcm_stakeholder[])[1 + n % 3] END,
		   ARRAY(SELECT c FROM unnest('{TUN,MAR,EGY,FRA,CAN,MEX,SEN,JPN,SYR,TKL}'::gcm_country_set) AS c WHERE random() < 0.12 AND n > 0)::gcm_country_set,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE random() < 0.05 AND n > 0)::gcm_objective_set,
		   ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.1 AND n > 0)::gcm_principle_set,
		   CASE WHEN n % 11 = 0 THEN 'test' END
	FROM generate_series(1, 800) AS n;

-- The same by unnesting: a row for each contribution, region, and round or all
CREATE TEMP TABLE counted AS
	SELECT c.*, a.in_round, r.commission, ARRAY(SELECT m::text FROM unnest(c.countries) AS m WHERE r.commission = 'all' OR r.commission = ANY (gcm_commissions(m)::text[])) AS members
	FROM (SELECT k.*, rr.commission::text AS of_round FROM contribution k LEFT JOIN review_round rr ON rr.code = k.round WHERE withdrawal_reason IS NULL) AS c
	CROSS JOIN unnest(ARRAY[coalesce(c.round, 'none'), 'all']) AS a (in_round)
	CROSS JOIN unnest('{ECA,ECE,ECLAC,ESCAP,ESCWA,all}'::text[]) AS r (commission)
	WHERE r.commission = 'all'
	   OR EXISTS (SELECT FROM unnest(c.countries) AS m WHERE r.commission = ANY (gcm_commissions(m)::text[]))
	   OR c.countries::text = '{}' AND c.of_round = r.commission;
CREATE INDEX ON counted (in_round, commission);
ANALYZE counted;
CREATE TEMP VIEW cells AS
	SELECT d.round COLLATE "default" AS round, r.commission COLLATE "default" AS commission
	FROM (SELECT code AS round FROM review_round UNION ALL VALUES ('none'), ('all')) AS d CROSS JOIN unnest('{ECA,ECE,ECLAC,ESCAP,ESCWA,all}'::text[]) AS r (commission);

SELECT results_eq($$ SELECT round, commission, objective, contributions, countries, share FROM review_coverage ORDER BY 1, 2, 3 $$, $$
	SELECT r.round, r.commission, o, count(c.id)::integer,
		   (SELECT count(DISTINCT m) FROM counted x, unnest(x.members) AS m WHERE x.in_round = r.round AND x.commission = r.commission AND o = ANY (x.objectives::integer[]))::integer,
		   coalesce(round(count(c.id)::numeric / nullif((SELECT count(*) FROM counted x WHERE x.in_round = r.round AND x.commission = r.commission), 0), 4), 0)::double precision
	FROM cells AS r CROSS JOIN generate_series(1, 23) AS o
	LEFT JOIN counted c ON c.in_round = r.round AND c.commission = r.commission AND o = ANY (c.objectives::integer[])
	GROUP BY r.round, r.commission, o ORDER BY 1, 2, 3
$$, 'review_coverage agrees with plain SQL, for each round, none and all');
SELECT is((SELECT count(*) FROM review_coverage WHERE objective = 23 AND contributions = 0), (SELECT (count(*) + 2) * 6 FROM review_round), 'an objective that no one reports on has its rows, in a round without contributions, too');
SELECT results_eq($$ SELECT round, commission, contributor, stakeholder, contributions, countries FROM review_participation WHERE contributions > 0 ORDER BY 1, 2, 3, 4 $$, $$
	SELECT in_round COLLATE "default", commission COLLATE "default", coalesce(contributor, 'unknown'), stakeholder::text, count(*)::integer,
		   (SELECT count(DISTINCT m) FROM counted x, unnest(x.members) AS m WHERE x.in_round = c.in_round AND x.commission = c.commission AND x.contributor IS NOT DISTINCT FROM c.contributor
				AND x.stakeholder IS NOT DISTINCT FROM c.stakeholder)::integer
	FROM counted c GROUP BY in_round, commission, contributor, stakeholder ORDER BY 1, 2, 3, 4
$$, 'so does review_participation');
SELECT results_eq($$ SELECT all_rounds, sum(contributions) FROM review_participation WHERE commission = 'all' GROUP BY 1 ORDER BY 1 $$,
	$$ SELECT a, (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL) FROM unnest('{f,t}'::boolean[]) AS a $$, 'in which every contribution is once in a round, or none, and once in all');
SELECT results_eq($$ SELECT round, commission, objective, principle, contributions FROM evidence_gap_map ORDER BY 1, 2, 3, 4 $$, $$
	SELECT r.round, r.commission, o, p::text, coalesce(c.n, 0)::integer
	FROM cells AS r CROSS JOIN generate_series(1, 23) AS o CROSS JOIN unnest('all'::gcm_principle_set) AS p
	LEFT JOIN (SELECT in_round, commission, objective::integer, principle::text, count(*) AS n
			   FROM counted, unnest(objectives) AS objective, unnest(principles) AS principle GROUP BY 1, 2, 3, 4) AS c
		ON c.in_round = r.round AND c.commission = r.commission AND c.objective = o AND c.principle = p::text
	ORDER BY 1, 2, 3, 4
$$, 'and evidence_gap_map');
SELECT is((SELECT gcm_review_joint_agg(countries, objectives, principles, stakeholder) FROM contribution WHERE withdrawn_on IS NULL),
	(SELECT review FROM review_summary WHERE all_rounds AND commission = 'all'), 'the summary of all is that of all contributions');
SELECT results_eq($$ SELECT round, commission, is_total, all_rounds FROM review_summary ORDER BY round, commission $$,
	$$ SELECT round, commission, round = 'all' OR commission = 'all', round = 'all' FROM cells ORDER BY round, commission $$, 'what is beside its parts is marked as a total');
SELECT results_eq($$ SELECT DISTINCT round, round_name, held_from, held_to FROM review_coverage WHERE round IN ('ECA-2021', 'none', 'all') ORDER BY held_from, round $$,
	$$ SELECT code, name, lower(held), upper(held) - 1 FROM review_round WHERE code = 'ECA-2021' UNION ALL VALUES ('all', 'All rounds', NULL::date, NULL::date), ('none', 'Of no round', NULL, NULL) $$, 'a round has its name and days');
SELECT results_eq($$ SELECT round, commission, is_total, count(*), sum(countries) FILTER (WHERE contributions = 0) FROM review_participation GROUP BY 1, 2, 3 ORDER BY 1, 2 $$,
	$$ SELECT round, commission, round = 'all' OR commission = 'all', 18::bigint, 0::bigint FROM cells ORDER BY 1, 2 $$, '... in review_participation, too, which has a row for each who could contribute');
SELECT is((SELECT array_agg(place::integer ORDER BY place) FROM review_participation WHERE round = 'all' AND commission = 'all'), ARRAY(SELECT generate_series(1, 14)) || '{50,60,70,99}', 'whose places stay what they are');
SELECT is_empty($$ SELECT FROM participation_place_read WHERE contributions = 0 $$, 'where nobody contributed, there is nothing to keep');
SELECT is((SELECT array_agg(round ORDER BY round_place) FROM dim_round), (SELECT array_agg(code ORDER BY lower(held), code) FROM review_round) || '{none,all}', 'rounds sort by time');
SELECT is((SELECT array_agg(round_place ORDER BY round_place) FROM dim_round), ARRAY(SELECT generate_series(1, 2 + count(*)::integer) FROM review_round), '... each at a place of its own');

-- By the setting, and by a condition, the same rows
SET gcm.round = 'ESCWA-2021';
CREATE TEMP TABLE by_setting AS SELECT * FROM review_coverage;
CREATE TEMP TABLE by_setting_too AS SELECT * FROM review_participation;
SELECT set_eq('SELECT round FROM review_sum UNION SELECT round FROM participation_sum UNION SELECT round FROM round_sum', $$ VALUES ('ESCWA-2021') $$, 'with gcm.round, only its contributions are summed up');
RESET gcm.round;
SELECT results_eq('SELECT * FROM by_setting ORDER BY commission, objective', $$ SELECT * FROM review_coverage WHERE round = 'ESCWA-2021' ORDER BY commission, objective $$, 'gcm.round leaves the rows of one round');
SELECT results_eq('SELECT * FROM by_setting_too ORDER BY commission, place', $$ SELECT * FROM review_participation WHERE round = 'ESCWA-2021' ORDER BY commission, place $$, 'of who takes part, too');
CREATE FUNCTION pg_temp.plan(query text) RETURNS text LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	RETURN plan;
END
$$;
SELECT alike(pg_temp.plan(format('SELECT * FROM %I WHERE round = %L', v, 'ECA-2021')), '%"Index Cond": "(CASE WHEN (round IS NULL) THEN ''none''::text ELSE round END = ''ECA-2021''%', 'a condition on the round goes by index in ' || v)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS v;
SELECT throws_ok($$ INSERT INTO review_round (code, kind, name) VALUES ('all', 'imrf', 'x') $$, '23514', 'new row for relation "review_round" violates check constraint "all_and_none_are_no_rounds"', 'no round has the name of a total');

-- A country in two commissions counts in both, and once in all
ALTER TABLE contribution DISABLE TRIGGER no_delete;
DELETE FROM contribution;
INSERT INTO contribution (countries, objectives) VALUES ('{TUN}', '{7}');
SELECT results_eq($$ SELECT commission, contributions, countries FROM review_coverage WHERE objective = 7 AND all_rounds ORDER BY 1 $$, $$ VALUES
	('ECA', 1, 1), ('ECE', 0, 0), ('ECLAC', 0, 0), ('ESCAP', 0, 0), ('ESCWA', 1, 1), ('all', 1, 1) $$, 'Tunisia is in two commissions, and once in all');
INSERT INTO contribution (round, countries, objectives) VALUES ('ESCAP-2021', '{}', '{8}');
SELECT is((SELECT string_agg(commission, ' ' ORDER BY commission COLLATE "C") FROM review_coverage WHERE objective = 8 AND contributions = 1 AND round = 'ESCAP-2021'), 'ESCAP all', 'without a country, it is of the commission of its round');
SET gcm.round = 'ESCAP-2021';
SELECT is((SELECT string_agg(objective::text, ' ') FROM review_coverage WHERE commission = 'all' AND contributions = 1), '8', 'gcm.round says which round');
RESET gcm.round;
INSERT INTO practice (title, objectives, principles, countries) VALUES ('p', '{9}', '{f}', '{MAR,SEN}');
SELECT is((SELECT is_gap FROM evidence_gap_map WHERE objective = 9 AND principle = 'human-rights' AND all_rounds AND commission = 'all'), true, 'a practice that is not published fills no gap');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published';
SELECT results_eq($$ SELECT commission, objective, principle, practices, practice_countries FROM evidence_gap_map WHERE NOT is_gap AND all_rounds ORDER BY 1 $$, $$ VALUES ('ECA' COLLATE "default", 9, 'human-rights', 1, 2), ('ESCWA', 9, 'human-rights', 1, 1), ('all', 9, 'human-rights', 1, 2) $$, 'a published one does');
SELECT results_eq('SELECT sum(practices), sum(practice_countries) FROM evidence_gap_map WHERE all_rounds', 'VALUES (3::bigint, 5::bigint)', '... there alone');

-- Champions
INSERT INTO champion_evidence (country, criterion, met, statement, assessed_on) VALUES
	('KEN', 2, false, 'earlier', '2021-01-01'), ('KEN', 2, true, 'later', '2022-01-01'), ('KEN', 3, true, 'x', '2022-01-01'), ('KEN', 5, true, 'x', '2022-01-01'),
	('KEN', 6, NULL, 'x', '2022-01-01'), ('BRA', 3, true, 'x', '2022-01-01'), ('BRA', 4, true, 'x', '2022-01-01');
SELECT results_eq($$ SELECT country, is_champion, vision_360, government_commitment, coordination_mechanism, resident_coordinator, compatible_processes,
		criteria_met, criteria_open, champions_nearby FROM champion_screening WHERE country IN ('KEN', 'BRA', 'CAN') ORDER BY country $$, $$ VALUES
	('BRA', NULL::boolean, NULL::boolean, true, true, NULL::boolean, NULL::boolean, 2, 3, 5), ('CAN', true, NULL, NULL, NULL, NULL, NULL, 0, 5, 5),
	('KEN', true, true, true, true, true, NULL, 4, 1, 5) $$, 'the latest evidence counts, and a network that is recorded');
SET gcm.as_of = '2021-06-01';
SELECT is((SELECT vision_360 FROM champion_screening WHERE country = 'KEN'), false, 'gcm.as_of says of which day');
RESET gcm.as_of;
SELECT is((SELECT count(*) FROM champion_screening WHERE is_champion), 18::bigint, 'all champions are screened');
SELECT results_eq($$ SELECT commission, champions FROM champion_balance ORDER BY 1 $$, $$ VALUES ('ECA', 6), ('ECE', 4), ('ECLAC', 5), ('ESCAP', 7), ('ESCWA', 3), ('all', 18) $$,
	'geographic balance: Canada, Portugal and Morocco are in two commissions');
SELECT results_eq('SELECT member_states, share_of_member_states, share_of_champions FROM champion_balance ORDER BY commission',
	'SELECT cardinality(gcm_members(c)), round(cardinality(gcm_members(c)) / 193.0, 3)::double precision, round(n / 18.0, 3)::double precision FROM ROWS FROM (unnest(''all''::gcm_commission_set), unnest(''{6,4,5,7,3}''::integer[])) AS u (c, n) UNION ALL VALUES (193, 1, 1)',
	'... and the shares of Member States and of champions');

-- Support
INSERT INTO support_request (country, form, subject, requested_on) VALUES ('MAR', 1, 'plan', '2021-01-10'), ('GHA', 2, 'labour', '2021-03-01');
UPDATE support_request SET stage = 2, stage_on = '2021-02-01' WHERE country = 'MAR';
UPDATE support_request SET stage = 3, stage_on = '2021-03-01' WHERE country = 'MAR';
UPDATE support_request SET closed_on = '2021-04-01', outcome = 'done' WHERE country = 'GHA';
SET gcm.as_of = '2021-02-15';
SELECT results_eq($$ SELECT country, stage, stage_on, days_waiting, is_closed FROM support_pipeline $$, $$ VALUES ('MAR', 2, date '2021-02-01', 14, false) $$, 'what waits, and how long, on a day');
SET gcm.as_of = '2021-05-01';
SELECT results_eq($$ SELECT country, stage, days_waiting, is_closed FROM support_pipeline ORDER BY 1 $$, $$ VALUES ('GHA', 1, NULL, true), ('MAR', 3, 61, false) $$, 'and on a later one');

-- The workplan
INSERT INTO deliverable (title, title_fr, timeline, status, completed_on, priority, working_group) VALUES
	('Late', 'En retard', 'Q1 2021', 'ongoing', NULL, 'C1', 'data'), ('In time', NULL, '2021', 'ongoing', NULL, 'C1', NULL),
	('Done late', NULL, '2020', 'completed', '2021-01-31', 'C2', NULL), ('Done', NULL, '2020', 'completed', NULL, 'C2', NULL), ('Done early', NULL, '2020', 'completed', '2020-11-30', 'C2', NULL), ('Done since', NULL, 'Q2 2021', 'completed', '2021-09-01', 'C2', NULL);
SELECT results_eq($$ SELECT title, starts_on, due_on, status, is_overdue, days_late, working_group_name FROM workplan_progress ORDER BY deliverable $$, $$ VALUES
	('Late', date '2021-01-01', date '2021-03-31', 'ongoing', true, 31, 'Data'), ('In time', '2021-01-01', '2021-12-31', 'ongoing', false, 0, NULL),
	('Done late', '2020-01-01', '2020-12-31', 'completed', false, 31, NULL), ('Done', '2020-01-01', '2020-12-31', 'completed', false, NULL, NULL), ('Done early', '2020-01-01', '2020-12-31', 'completed', false, 0, NULL), ('Done since', '2021-04-01', '2021-06-30', 'ongoing', false, 0, NULL) $$,
	'deliverables: which are late');
-- What is of a day is so on that day
CREATE FUNCTION pg_temp.on_day(day date, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	told text;
BEGIN
	PERFORM set_config('gcm.as_of', day::text, true);
	EXECUTE query INTO told;
	RETURN told;
END
$$;
SELECT results_eq($$ SELECT day, pg_temp.on_day(day - 1, query), pg_temp.on_day(day, query) FROM (VALUES
	(date '2022-01-01', 'SELECT vision_360 FROM champion_screening WHERE country = ''KEN'''), ('2021-03-01', 'SELECT string_agg(country || stage, '' '' ORDER BY country) FROM support_pipeline'),
	('2021-04-01', 'SELECT ROW (is_closed, days_waiting) FROM support_pipeline WHERE country = ''GHA'''),
	('2021-04-01', 'SELECT outcome FROM support_pipeline WHERE country = ''GHA'''),
	('2021-04-01', 'SELECT ROW (status, status_name) FROM workplan_progress WHERE title = ''Done since'''),
	('2021-09-01', 'SELECT ROW (status, completed_on::date - date ''2021-06-30'', is_overdue, days_late) FROM workplan_progress WHERE title = ''Done since'''),
	('2021-04-01', 'SELECT ROW (is_overdue, days_late) FROM workplan_progress WHERE title = ''Late''')) AS v (day, query) $$, $$ VALUES
	(date '2022-01-01', 'false', 'true'), ('2021-03-01', 'MAR2', 'GHA1 MAR3'), ('2021-04-01', '(f,30)', '(t,)'), ('2021-04-01', NULL, 'done'),
	('2021-04-01', '(yet-to-start,"Yet to start")', '(ongoing,Ongoing)'), ('2021-09-01', '(ongoing,,t,62)', '(completed,63,f,63)'), ('2021-04-01', '(f,0)', '(t,1)') $$, 'each begins on its day');
RESET gcm.as_of;

SELECT results_eq($$ SELECT last_day(d) FROM unnest('{"[2021-01-01,2021-02-01)","[2021-01-01,)","(,4714-11-24 BC)","(,4714-11-25 BC)",empty}'::daterange[]) WITH ORDINALITY AS u (d, n) ORDER BY n $$,
	$$ VALUES (date '2021-01-31'), (NULL), (NULL), ('4714-11-24 BC'), (NULL) $$, 'a period ends on its last day, if it has one');

-- Alignment
SELECT results_eq($$ SELECT network, score, is_aligned, coordinators, members FROM network_alignment WHERE network IN ('global', 'africa', 'MAR') ORDER BY 1 $$, $$ VALUES
	('MAR', NULL::double precision, NULL::boolean, 'Not known', NULL), ('africa', 0.143, false, 'Aligned', NULL), ('global', 1.000, true, 'Aligned', 'Aligned') $$, 'networks against what can be asked at their level');
SELECT results_eq($$ SELECT element, verdict, finding FROM network_findings WHERE network = 'africa' AND verdict <> 'unstated' $$,
	$$ SELECT element::text, verdict::text, finding FROM gcm_alignment_findings(gcm_mandate(coordinators => '{IOM,ECA}')) WHERE verdict <> 'unstated' $$, 'with the reasons');
SELECT is((SELECT count(*) FROM network_findings), 53 * 8::bigint, 'eight for each network');
SELECT is((SELECT array_agg(DISTINCT network) FROM network_findings WHERE verdict = 'unstated' AND (verdict_name, finding) = ('Not known', 'Nothing of its text is recorded.')),
	(SELECT array_agg(code ORDER BY code) FROM network WHERE code NOT IN (SELECT network FROM mandate WHERE holds(validity, known_on))), 'of which nothing is recorded, nothing is said');
SELECT is((SELECT array_agg(DISTINCT network) FROM network_findings WHERE finding ~ '^The text does not'), (SELECT array_agg(network ORDER BY network) FROM network_alignment WHERE score < 1), '... and no score');
-- ... or against another network's mandate, where that is recorded
UPDATE network SET reference = 'africa' WHERE code IN ('MAR', 'GHA');
UPDATE network SET reference = 'MAR' WHERE code = 'TUN';
INSERT INTO mandate (network, known_on, coordinators, chairs, secretariat, members) VALUES ('MAR', '2024-01-01', '{IOM}', '{ECA}', '{ECA}', '{IOM,UNICEFF}');
SELECT results_eq($$ SELECT network, score, coordinators, mission, reference FROM network_alignment WHERE network IN ('MAR', 'GHA', 'TUN') ORDER BY 1 $$, $$ VALUES
	('GHA', NULL::double precision, 'Not known', NULL::text, (SELECT say(name, name_fr, name_es) FROM network WHERE code = 'africa')),
	('MAR', 1.000, 'Aligned', NULL, (SELECT say(name, name_fr, name_es) FROM network WHERE code = 'africa')),
	('TUN', NULL, 'Not known', NULL, (SELECT say(name, name_fr, name_es) FROM network WHERE code = 'MAR')) $$, 'networks against the mandate of another, with who chairs them');
UPDATE network SET reference = NULL WHERE code = 'MAR';
SELECT results_eq($$ SELECT element, verdict, near FROM network_findings WHERE network = 'MAR' AND element IN ('coordinators', 'members', 'structure') ORDER BY element $$, $$ VALUES
	('coordinators', 'partial', ''), ('members', NULL::text, 'UNICEFF (UNICEF?)'), ('structure', 'partial', '') $$, '... who provides the secretariat, and names that are near known ones');
UPDATE network SET reference = 'ZMB' WHERE code = 'GHA';
SELECT results_eq($$ SELECT score, coordinators, reference = (SELECT say(name, name_fr, name_es) FROM network WHERE code = 'ZMB') FROM network_alignment WHERE network = 'GHA' $$,
	$$ VALUES (NULL::double precision, NULL::text, true) $$, 'there is no verdict against a mandate that is not recorded');
SELECT is_empty($$ SELECT FROM network_findings WHERE network = 'GHA' $$, '... and no reason');
SELECT throws_ok($$ UPDATE network SET reference = code WHERE code = 'GHA' $$, '23514', 'new row for relation "network" violates check constraint "a_reference_is_of_another_network"', 'no network is its own reference');
SELECT throws_ok($$ UPDATE mandate SET secretariat = '{""}' WHERE network = 'MAR' $$, '22023', '"secretariat" holds a name without a letter: ""', 'who leads can be read');
-- Letters
SELECT throws_ok($$ SELECT letter('GHA') $$, '55000', 'the mandate that network "GHA" is to be compared with is not recorded', 'no letter without what to compare with');
SELECT throws_ok($$ SELECT letter('none') $$, '22023', 'unknown network: "none"', 'nor without a network');
SET gcm.as_of = '2015-01-02';
SELECT throws_ok($$ SELECT letter('ZMB') $$, '22023', format('network "ZMB" is recorded, but not for %s', date '2015-01-02'), '... nor before it is known, which is told');
\ir include/told.sql
SELECT is(pg_temp.hint($$ SELECT letter('ZMB') $$), 'The views speak of the day that gcm.as_of is set to, and of today after RESET gcm.as_of.', '... with the setting that says which day it is');
SET gcm.as_of = '2025-03-01';
SET gcm.lang = 'fr';
SELECT ok(letter('MAR') ~ '1er mars 2025' AND strpos(letter('MAR'), (SELECT name_fr FROM network WHERE code = 'MAR')) > 0 AND letter('MAR') ~ 'Le secrétariat est assuré par la CEA'
	AND letter('MAR', 'es') ~ '1 de marzo de 2025', 'a letter in the language of the views, or another');
SELECT is(letter('MAR', 'en', 'html'), (SELECT gcm_html_page(n.name, ARRAY[gcm_letter(n.name, m.mandate, m.kind, gcm_reference_mandate('national'), 'en', leadership => m.leadership,
		format => 'html', day => '2025-03-01', sources => ARRAY[m.source, n.source])], 'en') FROM network n JOIN network_mandate m ON m.network = n.code WHERE n.code = 'MAR'), '... as a page');
SELECT is((SELECT array_agg(letter('TUN', l) ~ ('[:.] ' || n.name || E'\\.\n') ORDER BY l) FROM network, LATERAL (VALUES ('en', network.name), ('fr', name_fr), ('es', name_es)) AS n (l, name) WHERE code = 'MAR'), '{t,t,t}',
	'a letter names the network whose mandate the reference is, in its language');
UPDATE mandate SET source = 'Page' WHERE network = 'MAR';
UPDATE network SET source = 'Page' WHERE code = 'MAR';
SELECT is((SELECT count(*) FROM regexp_matches(letter('MAR'), E'\n- Page\n', 'g')), 1::bigint, '... and a source once');
SELECT is((SELECT array_agg(code ORDER BY code) FROM network WHERE code IN ('GMB', 'MAR', 'global', 'TUN') AND strpos(letter(code, 'en'), '[Nothing of the text of ' || name || ' is recorded') > 0), '{GMB,TUN}',
	'... and leaves to the writer what a text says of which nothing is recorded');
RESET gcm.lang;
RESET gcm.as_of;
DELETE FROM mandate WHERE network = 'MAR';
UPDATE network SET reference = NULL;
INSERT INTO network (code, name, level, kind, countries, known_on) VALUES ('forum', 'Forum', 'national', 'existing-forum', '{PRT}', '2020-10-01'), ('coalition', 'Coalition', 'regional', 'thematic-coalition', NULL, '2020-10-01');
SELECT is((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Unstated', 'a forum that has not begun to adapt');
SELECT results_eq($$ SELECT element, verdict, verdict_name, finding = 'Nothing of its text is recorded.' FROM network_findings WHERE network = 'forum' AND element IN ('adaptation', 'members', 'mission') ORDER BY 1 $$,
	$$ VALUES ('adaptation', 'unstated', 'Unstated', false), ('members', NULL, NULL, false), ('mission', 'unstated', 'Not known', true) $$, '... which no text of it would say, nor what is not asked of it');
INSERT INTO adaptation (network, proposed_on) VALUES ('forum', '2020-11-01');
INSERT INTO adaptation_agreement SELECT id, p, CASE p WHEN 'IOM' THEN date '2020-12-01' END FROM adaptation, unnest('{IOM,ILO}'::text[]) AS p;
SELECT isnt((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Aligned', 'one that some have agreed to');
SELECT is((SELECT process FROM network_mandate WHERE network = 'forum'), gcm_process('{ILO,IOM}', '{IOM}', false, false), 'in which nobody was consulted who is not recorded');
UPDATE adaptation_agreement SET agreed_on = '2021-01-01';
UPDATE adaptation SET executive_committee_consulted_on = '2021-01-02', coordinator_consulted_on = '2021-01-03', completed_on = '2021-01-03';
SELECT is((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Aligned', 'and one that is complete');
CREATE FUNCTION pg_temp.process_on(day text) RETURNS gcm_process LANGUAGE plpgsql AS
	$$ BEGIN PERFORM set_config('gcm.as_of', day, true); RETURN (SELECT process FROM network_mandate WHERE network = 'forum'); END $$;
SELECT results_eq($$ SELECT day, pg_temp.process_on(day) FROM unnest('{2020-10-31,2020-11-01,2020-12-31,2021-01-01,2021-01-02,2021-01-03}'::text[]) AS day $$, $$ VALUES
	('2020-10-31', gcm_process()), ('2020-11-01', gcm_process('{ILO,IOM}', '{}', false, false)), ('2020-12-31', gcm_process('{ILO,IOM}', '{}', false, false)),
	('2021-01-01', gcm_process('{ILO,IOM}', '{ILO,IOM}', false, false)), ('2021-01-02', gcm_process('{ILO,IOM}', '{ILO,IOM}', true, false)),
	('2021-01-03', gcm_process('{ILO,IOM}', '{ILO,IOM}', true, true)) $$, 'each step is taken from its day on');
INSERT INTO adaptation (network, proposed_on) VALUES ('forum', '2021-02-01'), ('forum', '2021-02-01'), ('forum', '2021-01-10');
INSERT INTO adaptation_agreement (adaptation, participant) SELECT id, (ARRAY['UNDP', 'UNHCR', 'WHO'])[row_number() OVER (ORDER BY id)] FROM adaptation WHERE completed_on IS NULL;
SELECT results_eq($$ SELECT day, (pg_temp.process_on(day)).concerned, (pg_temp.process_on(day)).agreed FROM unnest('{2021-01-09,2021-01-10,2021-02-01}'::text[]) AS day $$,
	$$ VALUES ('2021-01-09', '{ILO,IOM}'::text[], '{ILO,IOM}'::text[]), ('2021-01-10', '{WHO}', '{}'), ('2021-02-01', '{UNHCR}', '{}') $$, 'the adaptation that was proposed last counts');
SET gcm.as_of = '2020-12-15';
SELECT isnt((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Aligned', 'but was not before');
RESET gcm.as_of;
INSERT INTO mandate (network, validity, close_relations, relevant, members) VALUES ('coalition', '[2021-01-01,2022-01-01)', true, '{IOM,ILO}', '{IOM,ILO}'), ('coalition', '[2022-01-01,)', false, '{IOM,ILO}', '{IOM}');
SET gcm.as_of = '2021-06-01';
SELECT results_eq($$ SELECT relations, inclusion FROM network_alignment WHERE network = 'coalition' $$, $$ VALUES ('Aligned', 'Aligned') $$, 'a coalition');
SET gcm.as_of = '2022-06-01';
SELECT results_eq($$ SELECT relations, inclusion FROM network_alignment WHERE network = 'coalition' $$, $$ VALUES ('Divergent', 'Partial') $$, 'under its next mandate');
RESET gcm.as_of;

-- Three languages
CREATE FUNCTION pg_temp.shown(language text) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('gcm.lang', language, true);
	RETURN ARRAY[(SELECT name || coordinators FROM network_alignment WHERE network = 'global'), (SELECT finding FROM network_findings WHERE network = 'africa' AND element = 'coordinators'),
		(SELECT objective_name FROM review_coverage WHERE objective = 7 AND commission = 'all' AND all_rounds), (SELECT contributor_name FROM review_participation WHERE contributor = 'member-state' AND commission = 'all' AND all_rounds),
		(SELECT country_name FROM champion_screening WHERE country = 'MAR'), (SELECT commission_name FROM champion_balance WHERE commission = 'ECA'),
		(SELECT form_name || stage_name FROM support_pipeline WHERE country = 'MAR'), (SELECT status_name || priority_name FROM workplan_progress WHERE title IN ('Late', 'En retard')),
		(SELECT principle_name FROM evidence_gap_map WHERE objective = 1 AND principle = 'human-rights' AND commission = 'all' AND all_rounds), (SELECT round_name FROM dim_round WHERE all_rounds)];
END
$$;
SELECT is((pg_temp.shown('fr'))[1], 'Réseau des Nations Unies sur les migrationsConforme', 'views speak French');
SELECT is((pg_temp.shown('es'))[5], 'Marruecos', 'and Spanish');
SELECT ok((SELECT bool_and(a IS NOT NULL AND b IS NOT NULL AND a <> b) FROM unnest(pg_temp.shown(x), pg_temp.shown(y)) AS u (a, b)), format('every view is different in %s and %s', x, y))
FROM (VALUES ('en', 'fr'), ('en', 'es'), ('fr', 'es')) AS v (x, y);
SET gcm.lang = 'fr';
SELECT is((SELECT title FROM workplan_progress WHERE due_on = '2021-12-31'), 'In time', 'what is not translated is in English');
SET gcm.lang = 'de';
SELECT throws_ok('SELECT * FROM champion_balance', '22023', 'unknown language: "de"', 'an unknown language is an error');
SELECT throws_ok('SELECT * FROM workplan_progress', '22023', 'unknown language: "de"', 'in every view');
RESET gcm.lang;
SELECT is_empty($$ SELECT * FROM wording WHERE en IS NULL OR fr IS NULL OR es IS NULL $$, 'all wordings are in three languages');

-- A view of a few hundred rows is not worth a compiler's time
CREATE FUNCTION pg_temp.cost(query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	RETURN plan #>> '{0,Plan,Total Cost}';
END
$$;
SELECT cmp_ok(pg_temp.cost('SELECT * FROM gcm.champion_screening'), '<', current_setting('jit_above_cost')::numeric, 'champions are screened without one');

SELECT * FROM finish();
ROLLBACK;
