-- What the FAQ asks that is not a verdict: contributions displayed, help with a
-- review, workplans, groups of any network, networks that are not there yet
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(19);
SELECT setseed(0.25);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

SELECT results_eq($$ SELECT received, displayed, share_displayed FROM review_display WHERE is_total $$, $$ VALUES (0, 0, NULL::double precision) $$, 'without contributions there is no share');
INSERT INTO contribution (round, received, displayed_on, display_url, countries, withdrawal_reason)
	SELECT (ARRAY[NULL, 'ECA-2021', 'IMRF-2022'])[1 + n % 3], CASE WHEN n % 4 > 0 THEN daterange(date '2021-01-01' + n, date '2021-01-02' + n) WHEN n % 8 = 0 THEN '(,2022-01-01)' END,
		   CASE WHEN random() < 0.5 THEN date '2021-06-01' + n END, NULL, '{MAR}', CASE WHEN n % 7 = 0 THEN 'w' END
	FROM generate_series(1, 300) AS n;
INSERT INTO contribution (round, received, displayed_on) VALUES ('ECE-2020', '[2020-10-01,2020-10-02)', NULL), ('ECE-2024', '[2021-05-01,2021-05-02)', '2021-10-01');
SET gcm.as_of = '2021-10-01';
SELECT results_eq($$ SELECT round, received, displayed, not_displayed, share_displayed, waiting_since FROM review_display WHERE NOT is_total ORDER BY round $$, $$
	SELECT r.code, count(c.id)::integer, count(*) FILTER (WHERE c.displayed_on <= '2021-10-01')::integer, count(c.id) FILTER (WHERE coalesce(c.displayed_on, '9999-01-01') > '2021-10-01')::integer,
		   round(avg(CASE WHEN c.displayed_on <= '2021-10-01' THEN 1.0 WHEN c.id IS NOT NULL THEN 0 END), 4)::double precision,
		   min(lower(c.received)) FILTER (WHERE coalesce(c.displayed_on, '9999-01-01') > '2021-10-01')
	FROM (SELECT code FROM review_round UNION ALL SELECT 'none') AS r (code) LEFT JOIN contribution c ON coalesce(c.round, 'none') = r.code AND c.withdrawn_on IS NULL
	GROUP BY r.code ORDER BY r.code $$, 'review_display agrees with plain SQL, and has a row for each review');
SELECT results_eq($$ SELECT received, displayed, waiting_since FROM review_display WHERE is_total $$, $$ SELECT sum(received)::integer, sum(displayed)::integer, min(waiting_since) FROM review_display WHERE NOT is_total $$, 'the total is that of its parts');
RESET gcm.as_of;
SELECT is((SELECT not_displayed FROM review_display WHERE is_total), (SELECT count(*)::integer FROM contribution WHERE withdrawn_on IS NULL AND displayed_on IS NULL), 'today, all that have a day are');
SELECT throws_ok($$ UPDATE contribution SET display_url = 'https://example.org', displayed_on = NULL WHERE id = 1 $$, '23514', 'new row for relation "contribution" violates check constraint "it_is_displayed_since_a_day"', 'what is displayed is so since a day');
SELECT throws_ok($$ UPDATE contribution SET displayed_on = 'infinity' WHERE id = 1 $$, '23514', 'new row for relation "contribution" violates check constraint "it_is_displayed_since_a_day"', '... which is one');

-- Help with a review
SELECT throws_ok($$ INSERT INTO support_request (country, form, subject, round) VALUES ('MAR', 1, 's', 'ECA-2021') $$, '23514', 'new row for relation "support_request" violates check constraint "help_with_a_review_is_of_form_6"', 'help with a review is of one form');
INSERT INTO support_request (country, form, subject, round, requested_on) VALUES ('MAR', 6, 's', 'ECA-2021', '2021-01-01');
SELECT results_eq('SELECT round, round_name FROM support_pipeline', $$ VALUES ('ECA-2021', 'Regional review, ECA, 2021') $$, 'and is linked to it');

-- Workplans and groups
SELECT results_eq($$ SELECT number, co_leads FROM working_group_list WHERE number LIKE '2.%' ORDER BY 1 $$, $$ VALUES ('2.1', 'IOM, UNDP'), ('2.2', 'IOM, OHCHR, UNDP') $$, 'core workstreams 2.1 and 2.2, and who leads them');
UPDATE working_group_member SET role = 'member' WHERE (working_group, participant) = ((SELECT code FROM working_group WHERE number = '2.2'), 'OHCHR');
INSERT INTO working_group_member (working_group, participant, role, validity) SELECT code, 'WHO', 'member', '[2019-01-01,2020-01-01)' FROM working_group WHERE number = '2.2';
SELECT results_eq($$ SELECT co_leads, members FROM working_group_list WHERE number = '2.2' $$, $$ VALUES ('IOM, UNDP', 'OHCHR') $$, 'and who else takes part today');
SELECT is((SELECT url FROM workplan WHERE code = 'initial'), 'http://migrationnetwork.un.org/about/united-nations-network-migration-workplan', 'the workplan has its address');
INSERT INTO deliverable (title, timeline, workplan) VALUES ('d', 'Q2 2021', '2021-2022');
SELECT results_eq('SELECT workplan, workplan_title FROM workplan_progress', $$ VALUES ('2021-2022', 'Workplan 2021-2022') $$, 'a deliverable is of a workplan');
SELECT is((SELECT string_agg(working_group, ' ' ORDER BY working_group) FROM working_group_list WHERE network = 'MLI'), 'MLI-data MLI-protection MLI-regular-migration', 'a country''s network has its groups');
INSERT INTO working_group (code, kind) VALUES ('new', 'thematic');
SELECT results_eq($$ SELECT name, priority_name FROM working_group_list WHERE working_group = 'new' $$, 'VALUES (NULL::text, NULL::text)', 'a group that has no name yet is a group');
SELECT is((SELECT count(*) FROM working_group_list WHERE open_to_stakeholders), 11::bigint, 'groups say to whom they are open');
SELECT is((SELECT contact FROM network_list WHERE network = 'global'), 'unmignet@iom.int', 'a network says how it is reached');

-- A network that is planned is none yet
INSERT INTO network (code, name, level, countries, status) VALUES ('BRA', 'b', 'national', '{BRA}', 'planned'), ('PER', 'p', 'national', '{PER}', 'in-preparation'), ('CHL', 'c', 'national', '{CHL}', 'consolidated'), ('ARG', 'a', 'national', '{ARG}', NULL);
SELECT results_eq($$ SELECT country FROM champion_criteria WHERE criterion = 4 AND met AND country IN ('BRA', 'PER', 'CHL', 'ARG') ORDER BY 1 $$, $$ VALUES ('ARG'), ('CHL') $$, 'one that is planned, or in preparation, does not meet criterion 4');
SELECT throws_ok($$ INSERT INTO country_process (country, kind, validity) VALUES ('UGA', 'universal-periodic-review', '[2021-01-01,)'), ('UGA', 'universal-periodic-review', '[2022-01-01,)') $$, '23P01',
	'conflicting key value violates exclusion constraint "a_country_has_one_cycle_of_a_kind_at_a_time"', 'a country has one cycle of a kind at a time');
SELECT throws_ok($$ INSERT INTO champion_invitation (country, answered_on) VALUES ('UGA', current_date) $$, '23514', 'new row for relation "champion_invitation" violates check constraint "champion_invitation_check1"', 'a day of an answer has an answer');

SELECT * FROM finish();
ROLLBACK;
