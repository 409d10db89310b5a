-- The registry's views, against plain SQL and worked examples
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(35);
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

-- The same by unnesting: a row for each contribution and region
CREATE TEMP VIEW counted AS
	SELECT c.*, r.commission, ARRAY(SELECT m::text FROM unnest(c.countries) AS m WHERE r.commission = 'all' OR r.commission = ANY (gcm_commissions(m)::text[])) AS members
	FROM (SELECT k.*, rr.commission::text AS of_round FROM contribution k LEFT JOIN review_round rr ON rr.code = k.round WHERE withdrawal_reason IS NULL) AS c
	CROSS JOIN unnest('{ECA,ECE,ECLAC,ESCAP,ESCWA,all}'::text[]) AS r (commission)
	WHERE r.commission = 'all'
	   OR EXISTS (SELECT FROM unnest(c.countries) AS m WHERE r.commission = ANY (gcm_commissions(m)::text[]))
	   OR c.countries::text = '{}' AND c.of_round = r.commission;

SELECT results_eq($$ SELECT commission, objective, contributions, countries, share FROM review_coverage ORDER BY 1, 2 $$, $$
	SELECT r.commission COLLATE "default", o, count(c.id)::integer, (SELECT count(DISTINCT m) FROM counted x, unnest(x.members) AS m WHERE x.commission = r.commission AND o = ANY (x.objectives::integer[]))::integer,
		   round(count(c.id)::numeric / (SELECT count(*) FROM counted x WHERE x.commission = r.commission), 4)
	FROM unnest('{ECA,ECE,ECLAC,ESCAP,ESCWA,all}'::text[]) AS r (commission) CROSS JOIN generate_series(1, 23) AS o
	LEFT JOIN counted c ON c.commission = r.commission AND o = ANY (c.objectives::integer[])
	GROUP BY r.commission, o ORDER BY 1, 2
$$, 'review_coverage agrees with plain SQL');
SELECT is((SELECT count(*) FROM review_coverage WHERE objective = 23 AND contributions = 0), 6::bigint, 'an objective that no one reports on has its rows');
SELECT results_eq($$ SELECT commission, contributor, stakeholder, contributions, countries FROM review_participation WHERE contributions > 0 ORDER BY 1, 2, 3 $$, $$
	SELECT commission COLLATE "default", coalesce(contributor, 'unknown'), stakeholder::text, count(*)::integer,
		   (SELECT count(DISTINCT m) FROM counted x, unnest(x.members) AS m WHERE x.commission = c.commission AND x.contributor IS NOT DISTINCT FROM c.contributor
				AND x.stakeholder IS NOT DISTINCT FROM c.stakeholder)::integer
	FROM counted c GROUP BY commission, contributor, stakeholder ORDER BY 1, 2, 3
$$, 'so does review_participation');
SELECT is((SELECT sum(contributions) FROM review_participation WHERE commission = 'all'), (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL), 'in which every contribution is once');
SELECT results_eq($$ SELECT objective, principle, contributions FROM evidence_gap_map ORDER BY 1, 2 $$, $$
	SELECT o, p::text, (SELECT count(*)::integer FROM contribution WHERE withdrawn_on IS NULL AND o = ANY (objectives::integer[]) AND p::text = ANY (principles::text[]))
	FROM generate_series(1, 23) AS o, unnest('all'::gcm_principle_set) AS p ORDER BY 1, 2
$$, 'and evidence_gap_map');

-- A country in two commissions counts in both, and once in all
ALTER TABLE contribution DISABLE TRIGGER no_delete;
DELETE FROM contribution;
INSERT INTO contribution (countries, objectives) VALUES ('{TUN}', '{7}');
SELECT results_eq($$ SELECT commission, contributions, countries FROM review_coverage WHERE objective = 7 ORDER BY 1 $$, $$ VALUES
	('ECA', 1, 1), ('ECE', 0, 0), ('ECLAC', 0, 0), ('ESCAP', 0, 0), ('ESCWA', 1, 1), ('all', 1, 1) $$, 'Tunisia is in two commissions, and once in all');
INSERT INTO contribution (round, countries, objectives) VALUES ('ESCAP-2021', '{}', '{8}');
SELECT is((SELECT string_agg(commission, ' ' ORDER BY commission COLLATE "C") FROM review_coverage WHERE objective = 8 AND contributions = 1), 'ESCAP all', 'without a country, it is of the commission of its round');
SET gcm.round = 'ESCAP-2021';
SELECT is((SELECT string_agg(objective::text, ' ') FROM review_coverage WHERE commission = 'all' AND contributions = 1), '8', 'gcm.round says which round');
RESET gcm.round;
INSERT INTO practice (title, objectives, principles, countries) VALUES ('p', '{9}', '{f}', '{MAR,SEN}');
SELECT is((SELECT is_gap FROM evidence_gap_map WHERE objective = 9 AND principle = 'human-rights'), true, 'a practice that is not published fills no gap');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published';
SELECT results_eq($$ SELECT objective, principle, practices, practice_countries FROM evidence_gap_map WHERE NOT is_gap $$, $$ VALUES (9, 'human-rights', 1, 2) $$, 'a published one does');

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
	('Done late', NULL, '2020', 'completed', '2021-01-31', 'C2', NULL), ('Done', NULL, '2020', 'completed', NULL, 'C2', NULL);
SELECT results_eq($$ SELECT title, starts_on, due_on, status, is_overdue, days_late, working_group_name FROM workplan_progress ORDER BY deliverable $$, $$ VALUES
	('Late', date '2021-01-01', date '2021-03-31', 'ongoing', true, 31, 'Data'), ('In time', '2021-01-01', '2021-12-31', 'ongoing', false, 0, NULL),
	('Done late', '2020-01-01', '2020-12-31', 'completed', false, 31, NULL), ('Done', '2020-01-01', '2020-12-31', 'completed', false, NULL, NULL) $$,
	'deliverables: which are late');
RESET gcm.as_of;

-- Alignment
SELECT results_eq($$ SELECT network, score, is_aligned, coordinators, members FROM network_alignment WHERE network IN ('global', 'africa', 'MAR') ORDER BY 1 $$, $$ VALUES
	('MAR', 0.000, false, 'Unstated', 'Unstated'), ('africa', 0.125, false, 'Aligned', 'Unstated'), ('global', 1.000, true, 'Aligned', 'Aligned') $$, 'networks against the global mandate');
SELECT results_eq($$ SELECT element, verdict, finding FROM network_findings WHERE network = 'africa' AND verdict <> 'unstated' $$,
	$$ SELECT element::text, verdict::text, finding FROM gcm_alignment_findings(gcm_mandate(coordinators => '{IOM,ECA}')) WHERE verdict <> 'unstated' $$, 'with the reasons');
SELECT is((SELECT count(*) FROM network_findings), 53 * 8::bigint, 'eight for each network');
INSERT INTO network (code, name, level, kind, countries, known_on) VALUES ('forum', 'Forum', 'national', 'existing-forum', '{PRT}', '2020-10-01'), ('coalition', 'Coalition', 'regional', 'thematic-coalition', NULL, '2020-10-01');
SELECT is((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Unstated', 'a forum that has not begun to adapt');
INSERT INTO adaptation (network, proposed_on) VALUES ('forum', '2020-11-01');
INSERT INTO adaptation_agreement SELECT id, p, CASE p WHEN 'IOM' THEN date '2020-12-01' END FROM adaptation, unnest('{IOM,ILO}'::text[]) AS p;
SELECT isnt((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Aligned', 'one that some have agreed to');
UPDATE adaptation_agreement SET agreed_on = '2021-01-01';
UPDATE adaptation SET executive_committee_consulted_on = '2021-01-02', coordinator_consulted_on = '2021-01-02', completed_on = '2021-01-03';
SELECT is((SELECT adaptation FROM network_alignment WHERE network = 'forum'), 'Aligned', 'and one that is complete');
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
		(SELECT objective_name FROM review_coverage WHERE objective = 7 AND commission = 'all'), (SELECT contributor_name FROM review_participation WHERE contributor = 'member-state' AND commission = 'all'),
		(SELECT country_name FROM champion_screening WHERE country = 'MAR'), (SELECT commission_name FROM champion_balance WHERE commission = 'ECA'),
		(SELECT form_name || stage_name FROM support_pipeline WHERE country = 'MAR'), (SELECT status_name || priority_name FROM workplan_progress WHERE title IN ('Late', 'En retard')),
		(SELECT principle_name FROM evidence_gap_map WHERE objective = 1 AND principle = 'human-rights')];
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

SELECT * FROM finish();
ROLLBACK;
