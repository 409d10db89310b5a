-- Reports: their numbers are those of the views, nothing of a row breaks out of
-- its element, and they stay small
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(118);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
SET search_path = gcm, public;

INSERT INTO contribution (round, title, received, contributor, stakeholder, countries, objectives, principles, url)
	SELECT (ARRAY['ECA-2021', 'ECA-2024', 'IMRF-2022', NULL])[1 + n % 4], 'Contribution ' || n, CASE WHEN n % 8 > 0 THEN daterange(date '2021-03-01' + n % 5, '2021-03-09') END, CASE WHEN n = 1 THEN 'un-entity' WHEN n % 3 = 0 THEN 'stakeholder' WHEN n % 7 > 0 THEN 'member-state' END,
		   CASE WHEN n % 6 = 0 THEN 'migrants'::gcm_stakeholder END,
		   ARRAY(SELECT c FROM unnest('{TUN,MAR,EGY,SEN,GHA,FRA}'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE hashint4(n * 10 + i::integer) % 4 = 0)::gcm_country_set,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE hashint4(n * 100 + o) % 6 = 0)::gcm_objective_set, '{a}', CASE WHEN n % 2 = 0 THEN 'https://example.org/' || n END
	FROM generate_series(1, 300) AS n;
UPDATE contribution SET displayed_on = CASE WHEN id = 5 THEN date '2024-10-21' WHEN id % 5 = 1 THEN '2024-10-01' ELSE '2024-10-20' END WHERE id % 5 > 0 OR id = 5;
INSERT INTO support_request (country, form, subject, requested_on) VALUES ('MAR', 1, 'Advice', '2021-01-01'), ('TUN', 1, 'Older', '2020-01-01'), ('MAR', 2, 'As old', '2021-01-01'), ('MAR', 1, 'Newer', '2022-01-01'), ('GHA', 1, 'Closed', '2019-01-01');
UPDATE support_request SET closed_on = '2019-02-01', outcome = 'Done' WHERE subject = 'Closed';
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('MAR', 3, true, 'A decree');
INSERT INTO practice (language, title, countries, url) VALUES ('en', 'Published', '{MAR}', 'https://example.org'), ('en', 'Elsewhere', '{SEN}', 'https://example.org');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published';
INSERT INTO practice (title, countries) VALUES ('Draft', '{MAR}');
INSERT INTO programme (code, title, countries) VALUES ('p', 'Joint programme', '{MAR}'), ('q', 'Of others', '{SEN}');
INSERT INTO deliverable (title, timeline, status) VALUES ('Guidance', 'Q1 2021', 'completed'), ('Training', '2021 and 2022', 'ongoing'), ('Review', 'Q2 2035', 'yet-to-start');
INSERT INTO deliverable (network, title, timeline) VALUES ('MAR', 'The only one', '2021');
INSERT INTO mandate (network, mission, objectives, coordinators, decision, source) VALUES ('MAR', 'all', '{1,2}', '{UNODC}', 'simple-majority', 'Terms of reference');
INSERT INTO working_group_member (working_group, participant, role, validity) SELECT code, 'FAO', 'co-lead', '[2019-01-01,2020-01-01)' FROM working_group;
INSERT INTO working_group (code, kind) VALUES ('of-none', 'thematic');
INSERT INTO working_group_name (working_group, name) VALUES ('of-none', 'Of no network');
INSERT INTO champion (country) VALUES ('BRA');
INSERT INTO network (code, name, level, countries) VALUES ('two-regions', 'Of two regions', 'regional', '{TUN,FRA}');
UPDATE network SET source = 'Terms of reference' WHERE code = 'MAR';
INSERT INTO membership (network, participant, source) VALUES ('MAR', 'IOM', 'Terms of reference'), ('MAR', 'ILO', 'Terms of reference');
-- ... and what has a section only where there is any of it
CREATE TEMP TABLE before AS SELECT report() AS state, report('ECA-2024') AS round, country_profile('MAR') AS country;
CALL gcm_load_sdg('gcm') \g /dev/null
INSERT INTO pledge (reference, kind, title, description, countries, actors, objectives, pledged)
	SELECT n::text, 'common', 'Pledge ' || n, repeat('We pledge ' || n || '. ', 40), ARRAY(SELECT c FROM unnest('{TUN,MAR,FRA}'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE hashint4(n * 10 + i::integer) % 2 = 0)::gcm_country_set,
		   '{a,b}', ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE o = n % 23 + 1 OR hashint4(n * 100 + o) % 9 = 0)::gcm_objective_set, CASE WHEN n % 3 = 0 THEN daterange(date '2020-01-01' + n % 20, date '2020-01-02' + n % 20) END
	FROM generate_series(1, 60) AS n;
INSERT INTO pledge (kind, title, description, countries, objectives) VALUES ('individual', 'The only one', repeat('We pledge this. ', 40), '{KEN}', '{7}');
INSERT INTO pledge_update (pledge, reported_on, status) SELECT id, date '2021-01-01' + id * 30, (ARRAY['ongoing', 'completed', 'withdrawn'])[1 + id % 3] FROM pledge WHERE id % 4 > 0;
INSERT INTO migration_policy (country, year, domains, overall, source) SELECT c, y, array_fill('meets'::gcm_sdg_10_7_2_category, '{6}'), 'meets', 's' || y FROM unnest('{MAR,FRA}'::gcm_country_set) AS c, unnest('{2019,2021}'::integer[]) AS y;
INSERT INTO migration_policy (country, year, answers, source) VALUES ('GHA', 2021, array_fill('no'::gcm_sdg_10_7_2_answer, '{29}') || 'yes'::gcm_sdg_10_7_2_answer, 't');

-- Every report, as its text and as what libxml reads of it
CREATE FUNCTION pg_temp.pages(OUT what text, OUT page text) RETURNS SETOF record LANGUAGE SQL AS $$
	SELECT 'state ' || l, gcm.report(NULL, l) FROM unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT r || ' ' || l, gcm.report(r, l) FROM unnest('{ECA-2024,IMRF-2022,SG-2020}'::text[]) AS r, unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT n || ' ' || l, gcm.network_report(n, l) FROM unnest('{global,MAR}'::text[]) AS n, unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT c || ' ' || l, gcm.country_profile(c::gcm_country, l) FROM unnest('{MAR,TUV}'::text[]) AS c, unnest('{en,fr,es}'::text[]) AS l
$$;
-- The rows of the table, or picture that is a table, after a heading, as text; or of one after that
CREATE FUNCTION pg_temp.rows_of(page text, id text, nth integer DEFAULT 1) RETURNS SETOF text[] LANGUAGE SQL AS $$
	SELECT ARRAY(SELECT translate((xpath('string(.)', c))[1]::text, E'\n', ' ') FROM unnest(xpath('/*/*[@scope or self::td or @role="cell" or @role="rowheader"]', regexp_replace(r::text, ' xmlns="[^"]*"', '', 'g')::xml)) AS c)
	FROM unnest(xpath(format('//*[@id=%L]/following::*[self::table or @role="table"][%s]//*[self::tr[td] or @role="row" and .//*[@role="cell"]]', id, nth), replace(page, ' xmlns="http://www.w3.org/2000/svg"', '')::xml)) AS r
$$;
-- What a path finds after a heading, as text
CREATE FUNCTION pg_temp.texts(page text, id text, path text) RETURNS SETOF text LANGUAGE SQL AS $$
	SELECT translate((xpath('string(.)', t))[1]::text, E'\n', ' ') FROM unnest(xpath(format('//*[@id=%L]/following::', id) || path, replace(page, ' xmlns="http://www.w3.org/2000/svg"', '')::xml)) AS t
$$;

CREATE TEMP TABLE made AS SELECT * FROM pg_temp.pages();
SELECT is((SELECT count(*) FROM made WHERE page IS NOT NULL), 24::bigint, 'every report is made in every language');
SELECT is_empty($$ SELECT what FROM made WHERE NOT xml_is_well_formed_document(page) $$, 'each is well-formed');
SELECT is_empty($$ SELECT what FROM made, regexp_split_to_table(page, E'\n') AS line WHERE length(line) > 300 $$, 'no line is longer than 300 characters');
SELECT is_empty($$ SELECT what FROM made WHERE page ~* '<(script|link|iframe|img|object|embed|base|form)[ >/]|@import|url\(|src=|\son\w+=|http-equiv' $$, 'none asks for anything, or runs anything');
SELECT is_empty($$ SELECT what, id::text FROM made, unnest(xpath('//*[@id]/@id', page::xml)) AS id GROUP BY what, id::text HAVING count(*) > 1 $$, 'each id is there once');
SELECT is_empty($$ SELECT what, a::text FROM made, unnest(xpath('//*[local-name() = "a"]/@href', page::xml)) AS a
	WHERE a::text LIKE '#%' AND NOT xpath_exists(format('//*[@id=%L]', substr(a::text, 2)), page::xml) $$, 'each entry of the contents leads somewhere');
SELECT is_empty($$ SELECT what, h::text FROM made, unnest(xpath('//*[local-name() = "h2" or local-name() = "caption" or local-name() = "th"]', page::xml)) AS h
	WHERE (xpath('string(/*)', h))[1]::text = '' $$, 'each heading says something');
SELECT is_empty($$ SELECT what FROM made WHERE (xpath('string(/*/@lang)', page::xml))[1]::text <> right(what, 2) $$, 'each page says its language');
SELECT is_empty($$ SELECT en FROM wording WHERE topic IN ('report', 'role') AND num_nulls(fr, es) > 0 $$, 'there are words for all of it in three languages');
SELECT is_empty($$ SELECT DISTINCT m[1] FROM pg_proc, regexp_matches(pg_get_functiondef(oid), 'report_(?:word|heading|hidden)\(''([a-z-]+)''', 'g') AS m
	WHERE pronamespace = 'gcm'::regnamespace AND prokind = 'f' AND proname LIKE '%report%' AND NOT EXISTS (SELECT FROM wording w WHERE w.topic = 'report' AND w.term = m[1]) $$, '... for each that is asked for');

SELECT set_eq($$ SELECT c::text FROM made, unnest(xpath('//caption[not(@class)]/text()', page::xml)) AS c WHERE what LIKE '% en' $$, '{"States that reported, by region",Working groups,Champion countries by region}'::text[],
	'a table shows its caption where no heading says the same');

-- Numbers, as the views have them
SET gcm.round = 'ECA-2024';
SELECT set_config('gcm.lang', 'en', true) \g /dev/null
SELECT results_eq($$ SELECT r[2:7]::integer[] FROM made, pg_temp.rows_of(page, 'coverage-map') AS r WHERE what = 'ECA-2024 fr' $$,
	$$ SELECT array_agg(contributions ORDER BY commission = 'all', commission::text COLLATE "C") FROM review_coverage GROUP BY objective ORDER BY objective $$, 'the heat map has the numbers of review_coverage');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer FROM made, pg_temp.rows_of(page, 'ranking') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT objective || '. ' || replace(objective_name, '&', '&amp;'), contributions, countries FROM review_coverage WHERE commission = 'all' ORDER BY rank, objective $$, 'so have the bars, in the order of their rank');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer FROM made, pg_temp.rows_of(page, 'participation') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT concat_ws(' – ', contributor_name, stakeholder_name), contributions, countries FROM review_participation WHERE commission = 'all' AND (contributions > 0 OR contributor = 'member-state') ORDER BY place $$, 'participation is that of review_participation');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer, r[4]::numeric, r[5]::integer FROM made, pg_temp.rows_of(page, 'participation', 2) AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT g.commission_name, s.reported, cardinality(g.members), round(100.0 * s.reported / cardinality(g.members), 1), s.contributions
	   FROM review_region g, LATERAL (SELECT count(DISTINCT c.id)::integer AS contributions, count(DISTINCT m)::integer AS reported FROM contribution c LEFT JOIN LATERAL unnest(c.countries & g.members) AS m ON true
		WHERE c.round = 'ECA-2024' AND (g.commission = 'all' OR c.countries && g.members OR c.countries::text = '{}' AND g.commission = 'ECA')) AS s ORDER BY g.place $$, '... and regions have their part');
SELECT results_eq($$ SELECT (xpath('string(.)', d))[1]::text FROM made, unnest(xpath('//dl[1]//dd', page::xml)) AS d WHERE what = 'ECA-2024 en' $$,
	$$ SELECT unnest(ARRAY['9–10 October 2024', 'not known', count(DISTINCT c.id)::text, count(DISTINCT m) || ' of 54', count(DISTINCT o) || ' of 23', report_review('commission') ->> 'evenness'])
	   FROM contribution c LEFT JOIN LATERAL unnest(c.countries & gcm_members('ECA')) AS m ON true, unnest(c.objectives) AS o WHERE c.round = 'ECA-2024' $$, 'the page begins with its sums');
SELECT results_eq($$ SELECT t FROM made, pg_temp.texts(page, 'gaps', 'ul[1]/li') AS t WHERE what = 'ECA-2024 en' $$, $$ SELECT objective || '. ' || objective_name FROM review_coverage WHERE contributions = 0 AND commission = 'all' ORDER BY objective $$, 'gaps are what nobody names');
SELECT ok(report_coverage('{"objectives": [{"name": "1", "rank": 1, "contributions": 1, "countries": 1, "cells": [1]}], "groups": [{"code": "all", "head": "all", "name": "All"}]}') LIKE '%Every objective is named by a contribution.%', '... or there are none');
SELECT results_eq($$ SELECT what, strpos(translate(page, E'\n', ' '), (SELECT string_agg(c || ': ' || gcm_label(c, 'en'), '; ' ORDER BY c) FROM unnest('all'::gcm_commission_set) AS c) || CASE what WHEN 'state en' THEN '.</p>' ELSE '. A country can be in two' END) > 0
	FROM made WHERE what IN ('state en', 'ECA-2024 en') ORDER BY 1 $$, $$ VALUES ('ECA-2024 en', true), ('state en', true) $$, 'short names of regions are told');
SELECT ok(page LIKE '%<h2 id="change">Change</h2>%' AND page LIKE '%No earlier review of this kind has contributions.%', 'where there was no review before, that is said') FROM made WHERE what = 'IMRF-2022 en';
SELECT results_eq($$ SELECT r[2]::integer, r[3]::integer, translate(r[4], chr(8722), '-')::integer FROM made, pg_temp.rows_of(page, 'change') AS r WHERE what = 'ECA-2024 es' $$,
	$$ SELECT before, after, after - before FROM (SELECT (SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2021' AND o = ANY (objectives::integer[])) AS before,
		(SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2024' AND o = ANY (objectives::integer[])) AS after, o FROM generate_series(1, 23) AS o) AS c ORDER BY o $$, 'change is that of plain SQL');
SELECT results_eq($$ SELECT r[2]::integer FROM made, pg_temp.rows_of(page, 'together') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT count(*)::integer AS n FROM contribution c, unnest(c.objectives::integer[]) AS a, unnest(c.objectives::integer[]) AS b WHERE round = 'ECA-2024' AND a < b GROUP BY a, b ORDER BY n DESC LIMIT 15 $$, 'so are objectives that are named together');
SELECT results_eq($$ SELECT r[1] FROM made, pg_temp.rows_of(page, 'display') AS r WHERE what = 'ECA-2024 en' ORDER BY 1 $$,
	$$ SELECT title FROM contribution WHERE round = 'ECA-2024' AND displayed_on IS NULL ORDER BY 1 $$, 'contributions wait until a website displays them');
RESET gcm.round;
SELECT results_eq($$ SELECT r[1], r[4]::integer, r[5]::integer FROM made, pg_temp.rows_of(page, 'reviews') AS r WHERE what = 'state en' $$,
	$$ SELECT r.name, count(DISTINCT c.id)::integer, count(DISTINCT m)::integer FROM review_round r LEFT JOIN contribution c ON c.round = r.code LEFT JOIN LATERAL unnest(c.countries) AS m ON true GROUP BY r.code ORDER BY r.held DESC NULLS LAST, r.code $$,
	'each review has its contributions and countries, the latest first');
SELECT results_eq($$ SELECT r[2:4]::integer[] FROM made, pg_temp.rows_of(page, 'reported-map') AS r WHERE what = 'MAR en' $$,
	$$ SELECT ARRAY(SELECT (SELECT count(*)::integer FROM contribution WHERE round = t AND 'MAR' = ANY (countries::text[]) AND o = ANY (objectives::integer[])) FROM unnest('{ECA-2021,IMRF-2022,ECA-2024}'::text[]) AS t) FROM generate_series(1, 23) AS o $$, 'a country has what it reported, in the order of the reviews');
SELECT results_eq($$ SELECT r[2], r[3]::integer, r[4]::integer, r[5] FROM made, pg_temp.rows_of(page, 'mandate') AS r WHERE what = 'MAR en' AND cardinality(r) = 6 $$,
	$$ SELECT coalesce(verdict_name, '–'), required, met, finding FROM network_findings WHERE network = 'MAR' ORDER BY element::gcm_mandate_element $$, 'a network has its findings');
SELECT ok(translate((xpath('string(//div[@class="letter"])', page::xml))[1]::text, E'\n ', '') = translate((xpath('string(/p)', xmlelement(name p, letter('MAR', 'fr'))))[1]::text, E'\n ', ''), '... and its letter') FROM made WHERE what = 'MAR fr' AND page LIKE '%<h1>R%';
SELECT is((SELECT array_agg(network_report(code, 'en') ~ E'<dt>Aligned</dt>\\n<dd>not known</dd></div>\\n<div>\\n<dt>Score %</dt>\\n<dd>not known' ORDER BY code) FROM network WHERE code IN ('GHA', 'MAR')), '{t,f}',
	'a network of whose mandate nothing is recorded has no score');
SELECT ok(page ~ '>Guidance<' AND page ~ '>January–March 2021<' AND page ~ '>Completed<' AND page ~ '>Past their date: 1[.]<', 'the workplan is drawn') FROM made WHERE what = 'global en';
SELECT is((SELECT array_agg(c::text) FROM unnest(xpath('//*[@id="workplan-chart"]/following::*[@role="table"][1]//*[@role="row"]//*[local-name() = "rect"]/@class', page::xml)) AS c), '{gcm-bar,gcm-shade2,gcm-open}', '... what is done in full, what has not begun in outline') FROM made WHERE what = 'global en';
SELECT results_eq($$ SELECT code, t FROM unnest('{GHA,MAR}'::text[]) AS code, pg_temp.texts(network_report(code, 'en'), 'workplan', '*[1]') AS t $$, $$ VALUES ('GHA', 'None recorded.'), ('MAR', 'Deliverables and their periods') $$, '... or there is none');
SELECT results_eq($$ SELECT r[1], r[4:8] FROM made, pg_temp.rows_of(page, 'networks') AS r WHERE what = 'state en' $$,
	$$ SELECT a.name, CASE WHEN m.network IS NOT NULL THEN ARRAY(SELECT count(f.verdict)::text FROM unnest('{aligned,partial,divergent,unstated}'::text[]) WITH ORDINALITY AS v (verdict, n) LEFT JOIN network_findings f ON f.network = a.network AND f.verdict = v.verdict
			GROUP BY n ORDER BY n) || round(100 * a.score::numeric, 1)::text ELSE array_fill('not known'::text, '{5}') END
	   FROM network_alignment a LEFT JOIN (SELECT DISTINCT network FROM mandate WHERE holds(validity, known_on)) AS m USING (network) ORDER BY m.network IS NULL, a.level, a.name, a.network $$, 'networks have their verdicts, those with a mandate first');
SELECT results_eq($$ SELECT r[1], r[2], r[4] FROM made, pg_temp.rows_of(page, 'networks', 2) AS r WHERE what = 'state en' $$,
	$$ SELECT name, element_name, finding FROM network_findings WHERE verdict IN ('partial', 'divergent') ORDER BY name, network, element::gcm_mandate_element $$, '... and what departs');
SELECT set_eq($$ SELECT r[1] FROM made, pg_temp.rows_of(page, 'networks') AS r WHERE what = 'ECA-2024 en' $$, $$ SELECT name FROM network WHERE (level = 'global' OR countries && gcm_members('ECA')) AND holds(validity, known_on) $$, '... in a review of a region, those that are in it in part');
SELECT results_eq($$ SELECT t FROM made, pg_temp.texts(page, 'mission', 'ul[1]/li') AS t WHERE what = 'state en' $$, $$ SELECT gcm_label(f, 'en') FROM mandate m, unnest(m.mission) WITH ORDINALITY AS u (f, n) WHERE m.network = 'global' ORDER BY n $$, 'the Network has its mission');
SELECT results_eq($$ SELECT r[1], r[2] FROM made, pg_temp.rows_of(page, 'structure') AS r WHERE what = 'state en' $$,
	$$ SELECT w.en, string_agg(m.participant, ', ' ORDER BY m.participant) FROM unnest('{coordinator,co-chair,executive-committee,secretariat,seconds-staff,member,invited,observer}'::text[]) WITH ORDINALITY AS u (role, n)
	   JOIN membership m ON m.role = u.role AND m.network = 'global' AND holds(m.validity, m.known_on) JOIN wording w ON w.topic = 'role' AND w.term = u.role GROUP BY w.en, n ORDER BY n $$, '... its entities, by role');
SELECT results_eq($$ SELECT r[1], r[2] FROM made, pg_temp.rows_of(page, 'structure', 2) AS r WHERE what = 'state en' $$,
	$$ SELECT name, coalesce(co_leads, 'not known') FROM working_group_list WHERE name IS NOT NULL AND network = 'global' ORDER BY working_group $$, '... its working groups, and who leads them');
SELECT results_eq($$ SELECT r[1], r[2] FROM pg_temp.rows_of(gcm.network_report('MLI', 'en'), 'structure') AS r $$,
	$$ SELECT name, coalesce(co_leads, 'not known') FROM working_group_list WHERE network = 'MLI' ORDER BY working_group $$, '... as another network has its own');
SELECT results_eq($$ SELECT code, (SELECT count(*) FROM regexp_matches(split_part(split_part(gcm.network_report(code, 'en'), '<h2 id="structure">', 2), '<h2', 1), 'None recorded', 'g')) FROM unnest('{GHA,MLI,MAR}'::text[]) AS code $$,
	$$ VALUES ('GHA', 1::bigint), ('MLI', 0), ('MAR', 0) $$, '... and one without any says so once');
SELECT results_eq($$ SELECT r[2] FROM made, pg_temp.rows_of(page, 'structure') AS r WHERE what = 'state fr' AND r[1] IN ('Coordonnateur', 'Détache du personnel au secrétariat') $$,
	$$ VALUES ('OIM'), ('HCR, UNICEF') $$, 'entities have their names in the language of the page');
SELECT results_eq($$ SELECT r[1], r[2] FROM made, pg_temp.rows_of(page, 'champions') AS r WHERE what = 'state en' $$,
	$$ SELECT coalesce(champion_group_name, 'not known'), string_agg(country_name, ', ' ORDER BY country_name) FROM champion_list WHERE daterange(starts_on, ends_on, '[]') @> current_date GROUP BY champion_group_name ORDER BY champion_group_name $$, '... its champions, one of them of no group');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer FROM made, pg_temp.rows_of(page, 'champions', 2) AS r WHERE what = 'state en' $$, $$ SELECT commission_name, champions, member_states FROM champion_balance ORDER BY is_total, commission $$, '... and their balance');
SELECT results_eq($$ SELECT r[1], replace(r[5], ',', '')::integer FROM made, pg_temp.rows_of(page, 'requests') AS r WHERE what = 'state en' $$, $$ SELECT subject, current_date - requested_on FROM support_request WHERE closed_on IS NULL ORDER BY requested_on, id $$, 'requests wait, the oldest first');
SELECT results_eq($$ SELECT t FROM made, pg_temp.texts(page, 'unknown', 'ul[1]/li') AS t WHERE what = 'state en' $$, $$ SELECT n || ' ' || w.en FROM (VALUES (1, 'no-country', (SELECT count(*) FROM contribution WHERE countries::text = '{}')),
		(2, 'no-objective', (SELECT count(*) FROM contribution WHERE objectives::text = '{}')), (3, 'no-contributor', (SELECT count(*) FROM contribution WHERE contributor IS NULL)),
		(4, 'no-mandate', (SELECT count(*) FROM network_mandate WHERE NOT recorded)), (5, 'no-network', (SELECT count(*) FROM working_group WHERE network IS NULL)), (6, 'no-days', (SELECT count(*) FROM review_round WHERE held IS NULL))) AS v (place, term, n)
	JOIN wording w ON w.topic = 'report' AND w.term = CASE n WHEN 1 THEN 'one-' ELSE '' END || v.term WHERE n > 0 ORDER BY place $$,
	'what is not known is counted');
SELECT ok(page LIKE '%<li>1 examen dont les jours ne sont pas enregistrés</li>%', '... one in the singular') FROM made WHERE what = 'state fr';
SELECT results_eq($$ SELECT t FROM made, pg_temp.texts(page, 'sources', 'ul[1]/li') AS t WHERE what = 'state en' $$, $$ SELECT report_cut(replace(source, '&', '&amp;')) FROM (SELECT source FROM network UNION SELECT source FROM mandate UNION SELECT source FROM champion UNION SELECT source FROM membership ORDER BY 1 LIMIT 50) AS s WHERE source IS NOT NULL ORDER BY source $$,
	'sources are told');
SELECT results_eq($$ SELECT (xpath('string(.)', d))[1]::text FROM made, unnest(xpath('//dl[1]//dd', page::xml)) AS d WHERE what = 'MAR en' AND page LIKE '%id="mandate"%' $$,
	$$ SELECT unnest(ARRAY['National', 'Network', 'Morocco', gcm_period(n.validity, 'en'), count(*) FILTER (WHERE f.verdict = 'aligned') || ' of ' || count(f.verdict), (SELECT round(100 * score::numeric, 1)::text FROM network_alignment WHERE network = 'MAR')])
	   FROM network n, network_findings f WHERE n.code = 'MAR' AND f.network = 'MAR' GROUP BY n.validity $$, 'a network has its sums');
SELECT results_eq($$ SELECT code, (SELECT count(*) FROM unnest(xpath('//div[@class="letter"]/p', network_report(code, 'en')::xml))), network_report(code, 'en') LIKE '%id="letter"%' FROM unnest('{GHA,MAR}'::text[]) AS code $$,
	$$ SELECT 'GHA', 0::bigint, false UNION ALL SELECT 'MAR', count(*), true FROM regexp_split_to_table(letter('MAR', 'en'), E'\n') AS p WHERE p <> '' $$, '... and a letter where its mandate is recorded, by paragraph');
SELECT results_eq($$ SELECT r[1], r[4]::numeric FROM made, pg_temp.rows_of(page, 'networks') AS r WHERE what = 'MAR en' AND page LIKE '%id="practices"%' $$, $$ SELECT a.name, round(100 * a.score::numeric, 1) FROM network_alignment a JOIN network n ON n.code = a.network WHERE n.countries @> 'MAR' ORDER BY a.level, a.name $$,
	'a country has its networks');
SELECT is((SELECT array_agg(t) FROM pg_temp.texts(page, 'practices', 'ul[1]/li') AS t) || (SELECT array_agg(t) FROM pg_temp.texts(page, 'programmes', 'ul[1]/li') AS t), '{"Published ","Joint programme"}', '... practices that are published, and programmes') FROM made WHERE what = 'MAR en' AND page LIKE '%id="practices"%';
SELECT is((SELECT array_agg((xpath('string(.)', d))[1]::text) FROM unnest(xpath('//dl[1]//dd', page::xml)) AS d) || ARRAY(SELECT pg_temp.texts(page, id, '*[1]') FROM unnest('{networks,reported,practices,programmes,support,criteria}'::text[]) AS id),
	'{TUV,ESCAP,–,None recorded.,None recorded.,None recorded.,None recorded.,None recorded.,None recorded.}', 'of another, nothing is recorded') FROM made WHERE what = 'TUV en';

SELECT results_eq($$ SELECT r[2:7]::integer[] FROM made, pg_temp.rows_of(page, 'pledges-map') AS r WHERE what = 'state fr' $$,
	$$ SELECT array_agg(pledges ORDER BY place) FROM pledge_coverage WHERE objective IS NOT NULL GROUP BY objective ORDER BY objective $$, 'pledges are those of pledge_coverage');
SELECT results_eq($$ SELECT (xpath('string(.)', d))[1]::text::integer FROM made, unnest(xpath('//*[@id="pledges"]/following::*[local-name() = "dl"][1]//*[local-name() = "dd"]', page::xml)) AS d WHERE what = 'state es' $$,
	$$ SELECT unnest(ARRAY[pledges, countries, yet_to_start, ongoing, completed, never_reported, unreported]) FROM pledge_coverage WHERE objective IS NULL AND commission = 'all' $$, '... and their sums');
SELECT results_eq($$ SELECT r[1], r[5] = '–' FROM made, pg_temp.rows_of(page, 'pledges') AS r WHERE what = 'MAR en' $$,
	$$ SELECT title, NOT EXISTS (SELECT FROM pledge_update u WHERE u.pledge = pledge.id) FROM pledge WHERE 'MAR' = ANY (countries::text[]) ORDER BY lower(pledged) DESC NULLS LAST, id $$, 'a country has its pledges, the latest first');
SELECT ok(country_profile('KEN') LIKE '%id="pledges"%', '... where it is one');
SELECT results_eq($$ SELECT r[1], r[4] = '–' FROM made, pg_temp.rows_of(page, 'pledges-map', 2) AS r WHERE what = 'state en' $$,
	$$ SELECT title, reported_on IS NULL FROM pledge_progress WHERE is_unreported ORDER BY days_silent DESC, pledge LIMIT 40 $$, 'what nobody has reported on is told, the longest silent first');
SELECT results_eq($$ SELECT r[2]::integer, r[3]::integer, r[4] FROM made, pg_temp.rows_of(page, 'policy') AS r WHERE what = 'state en' $$,
	$$ SELECT countries, meet, coalesce(round(share::numeric, 1)::text, 'not known') FROM migration_policy_share WHERE year = 2021 ORDER BY place $$, 'policies are those of migration_policy_share, of the latest year');
SELECT results_eq($$ SELECT r[1], r[2] FROM made, pg_temp.rows_of(page, 'policy') AS r WHERE what = 'MAR en' $$,
	$$ SELECT domain_name, category_name FROM migration_policy_score WHERE country = 'MAR' AND year = 2021 ORDER BY domain $$, 'a country has its own');
SELECT results_eq($$ SELECT r[3]::numeric FROM pg_temp.rows_of(country_profile('GHA', 'en'), 'policy') AS r $$, $$ SELECT round(score::numeric, 1) FROM migration_policy_score WHERE country = 'GHA' ORDER BY is_total, domain $$, '... with the score of each domain');
SELECT results_eq($$ SELECT r[1], r[3]::integer, r[6]::integer, r[7] FROM made, pg_temp.rows_of(page, 'synergies') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT t, (SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2024' AND 20 = ANY (objectives::integer[])), (SELECT count(*)::integer FROM pledge p WHERE 20 = ANY (objectives::integer[])
		AND NOT EXISTS (SELECT FROM pledge_update u WHERE u.pledge = p.id AND u.status = 'withdrawn')), 'A/RES/73/195, para 36 (a)' FROM unnest('{10 Reduced inequalities,10.c Costs of remittances}'::text[]) AS t $$, 'synergies are those of the review');
SELECT is_empty($$ SELECT id FROM before, unnest('{pledges,policy,synergies}'::text[]) AS id WHERE concat(state, round, country) LIKE '%"' || id || '"%' OR concat(state, round, country) LIKE '%#' || id || '"%' $$, 'what is not recorded has no section');
SELECT is_empty($$ SELECT id FROM unnest('{pledges,policy,synergies}'::text[]) AS id WHERE (SELECT page FROM made WHERE what = 'state en') NOT LIKE '%href="#' || id || '"%' $$, '... and what is, is among the contents');

-- Of all regions together, where one of them says more; and of what two rows have
SAVEPOINT uneven;
UPDATE contribution SET withdrawal_reason = 'test';
INSERT INTO contribution (round, countries, objectives) SELECT 'ECA-2024', CASE n WHEN 1 THEN '{MAR}' ELSE '{FRA}' END::gcm_country_set, CASE n WHEN 1 THEN '{1,2}' ELSE '{1}' END::gcm_objective_set FROM generate_series(1, 10) AS n;
SET gcm.round = 'ECA-2024';
SELECT is((report_review('commission') ->> 'evenness')::numeric, round((ln(1.1) * 10 + ln(11.0)) / 11 / ln(23.0), 2), 'evenness is that of all regions together');
SELECT is(report_review('commission') ->> 'review', report_total(), '... and so is the review');
SELECT is(jsonb_array_length(report_contributions() -> 'pairs'), 1, 'what is not named together is no pair');
SELECT ok(report_sources(report_contributions()) NOT LIKE '%<li>0 %', 'nothing that is known is not known');
UPDATE sdg_link SET target = '10';
SELECT isnt(report_synergies(), NULL, 'what is linked to one goal alone is shown');
RESET gcm.round;
INSERT INTO review_round (code, kind, name, held) VALUES ('next', 'imrf', 'The day after', '[2022-05-21,2022-05-22)'), ('gone', 'imrf', 'Of which all is withdrawn', '[2025-01-01,2025-01-02)');
INSERT INTO contribution (round, countries, withdrawal_reason) SELECT code, '{MAR}', CASE code WHEN 'gone' THEN 'w' END FROM review_round;
SELECT results_eq($$ SELECT code, report_before(code) FROM review_round WHERE code <> 'gone' ORDER BY code $$,
	$$ SELECT code, CASE WHEN held IS NOT NULL THEN lag(code) OVER (PARTITION BY kind, commission ORDER BY held) END FROM review_round WHERE code <> 'gone' ORDER BY code $$, 'the review before is of its kind and region, and has contributions');
SELECT is(ARRAY(SELECT pg_temp.texts(country_profile('MAR', 'en'), 'reported-map', '*[@role="table"][1]//*[@role="columnheader"]')),
	'{Objective}' || (SELECT array_agg(code ORDER BY held) FROM (SELECT code, held FROM review_round WHERE code <> 'gone' ORDER BY held DESC NULLS LAST LIMIT 12) AS r), 'of what a country reported, the last twelve reviews are shown');
ROLLBACK TO uneven;
SELECT is((SELECT count(*) FROM regexp_matches(network_report('MAR'), '<li>Terms of reference', 'g')), 1::bigint, 'a source is listed once');
SELECT ok(page LIKE '%s2021; t%' AND page NOT LIKE '%s2021; s2021%', 'so is one of two countries') FROM made WHERE what = 'state en';

-- What waits longest stands first, on a day before it was displayed, too
CREATE FUNCTION pg_temp.waits(of_round text) RETURNS SETOF text LANGUAGE SQL AS $$
	SELECT results_eq(format($q$ SELECT r[1] FROM pg_temp.rows_of(report(%L, 'en'), 'display') WITH ORDINALITY AS w (r, n) ORDER BY n $q$, of_round),
		format($q$ SELECT title FROM contribution WHERE (%1$L IS NULL OR round = %1$L) AND (displayed_on > as_of()) IS NOT FALSE ORDER BY lower(received), id LIMIT 40 $q$, of_round),
		'what waits longest stands first, of ' || coalesce(of_round, 'all'))
$$;
SELECT * FROM pg_temp.waits(NULL);
SET gcm.as_of = '2024-10-01';
SELECT waits.* FROM unnest(ARRAY[NULL, 'ECA-2024']) AS r, pg_temp.waits(r) AS waits;
SELECT ok(report(NULL, 'en') LIKE '%>and 200 more<%', '... and it is said how many more there are');
SET gcm.as_of = '2024-10-20';
SELECT * FROM pg_temp.waits(NULL);
RESET gcm.as_of;

-- From kept summaries
CALL keep_summaries();
SELECT is_empty($$ SELECT what FROM (SELECT * FROM pg_temp.pages() EXCEPT TABLE made) AS d UNION ALL SELECT 'not used' WHERE NOT uses_summaries() $$, 'from kept summaries, each is the same to the letter');

-- Parts of a page
SELECT results_eq($$ SELECT n, report_cut(repeat('a', n)), report_cut(repeat('a', n), 5) FROM generate_series(0, 203) AS n $$,
	$$ SELECT n, CASE WHEN n < 201 THEN repeat('a', n) ELSE repeat('a', 199) || '…' END, CASE WHEN n < 6 THEN repeat('a', n) ELSE 'aaaa…' END FROM generate_series(0, 203) AS n $$, 'what is too long ends in an ellipsis');
SELECT is(replace(gcm_html(report_table('Title', '{a,b,c,d}', '[["x", 1, null, "y"], [5, 2, "z", {}]]'), 'en'), E'\n', ''),
	'<div role="region" class="scroll" tabindex="0" aria-label="Title"><table><caption>Title</caption><thead><tr><th scope="col">a</th><th class="number" scope="col">b</th><th scope="col">c</th><th scope="col">d</th></tr></thead>'
	'<tbody><tr><th scope="row">x</th><td class="number">1</td><td class="unstated">not known</td><td>y</td></tr><tr><th scope="row">5</th><td class="number">2</td><td>z</td><td></td></tr></tbody></table></div>', 'a table');
SELECT is(replace(gcm_html(report_table('Title', '{a}', '[[1]]'), 'en'), E'\n', ''),
	'<div role="region" class="scroll" tabindex="0" aria-label="Title"><table><caption>Title</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">1</th></tr></tbody></table></div>', '... whose first column is its heading, number or not');
SELECT is(replace(gcm_html(report_table('Title', '{a}', rows), 'en'), E'\n', ''), '<p class="note">None recorded.</p>', '... or none') FROM unnest('{"[]",NULL}'::jsonb[]) AS rows;
SELECT ok(report_figure('a-b', 'c', 'n', '<svg/>') LIKE '%<div class="scroll" tabindex="0" role="region" aria-labelledby="a-b"><svg/></div>', 'a picture');
SELECT results_eq($$ SELECT n, replace(gcm_html(report_more(n, 1200), 'en'), E'\n', '') FROM unnest('{0,1199,1200,1201}'::bigint[]) AS n $$,
	$$ VALUES (0::bigint, '<p class="note">and 1,200 more</p>'), (1199, '<p class="note">and 1 more</p>'), (1200, NULL), (1201, NULL) $$, 'how many more there are');
SELECT results_eq($$ SELECT rtrim(gcm_html(report_verdict(verdict, name), 'en'), E'\n') FROM (VALUES ('aligned', 'a'), ('partial', 'p'), ('divergent', 'd'), ('unstated', 'u'), (NULL, NULL)) AS v (verdict, name) $$,
	$$ SELECT format('<span class="%s">%s</span>', class, name) FROM (VALUES ('aligned', 'a'), ('partial', 'p'), ('divergent', 'd'), ('unstated', 'u'), ('unstated', '–')) AS v (class, name) $$, 'a verdict');
SELECT results_eq($$ SELECT cardinality(ids), report_page('T', 'L', ids, '{}') LIKE '%<nav%' FROM (VALUES ('{}'::text[]), ('{mandate}')) AS v (ids) $$, $$ VALUES (0, false), (1, true) $$, 'a page that has a section has contents');

-- Questions that have no answer
SELECT throws_ok($$ SELECT report('ECA-1999') $$, '22023', 'unknown review round: "ECA-1999"', 'another round is an error');
SELECT throws_ok($$ SELECT report(lang => 'de') $$, '22023', 'unknown language: "de"', 'so is another language');
SELECT throws_ok($$ SELECT report(grouped_by => 'x') $$, '22023', 'unknown grouping: "x"', 'and another grouping');
SELECT throws_ok($$ SELECT report(grouped_by => NULL) $$, '22023', 'unknown grouping: ""', '... or none');
\ir include/told.sql
SELECT is(pg_temp.hint($$ SELECT report(grouped_by => 'x') $$), 'Known: commission, champions.', '... which is told what there is');
SELECT throws_ok($$ SELECT network_report('x') $$, '22023', 'unknown network: "x"', 'and another network');
SET gcm.lang = 'fr';
SELECT ok(report('Examen régional, Commission économique pour l''Afrique, 2024') LIKE '%lang="fr"%' AND current_setting('gcm.lang') = 'fr' AND coalesce(current_setting('gcm.round'), '') = '', 'the language is that of the views; a name finds a round; settings stay');
RESET gcm.lang;

-- The same by groups of countries
SET gcm.round = 'ECA-2024';
CALL gcm_load_country_groups('gcm') \g /dev/null
INSERT INTO country_group (code, name, kind) SELECT 'of-ours-' || n, 'Group ' || n, 'of-ours' FROM generate_series(1, 33) AS n;
INSERT INTO country_group_member (country_group, country) SELECT 'of-ours-' || n, c FROM generate_series(1, 33) AS n, unnest('{TUN,MAR,EGY}'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE n % (i + 1) = 0;
CREATE TEMP TABLE grouped AS SELECT kind, report('ECA-2024', 'en', kind) AS page FROM (SELECT DISTINCT kind FROM group_now WHERE kind <> 'commission') AS k;
SELECT cmp_ok(count(*), '>', 5::bigint, 'a report has the groups of each kind') FROM grouped WHERE xml_is_well_formed_document(page);
SELECT results_eq($$ SELECT kind, regexp_replace(r[1], '[.].*', '')::integer, r[2:]::integer[] FROM grouped, pg_temp.rows_of(page, 'coverage-map') AS r WHERE kind IN ('m49-region', 'of-ours') ORDER BY 1, 2 $$,
	$$ SELECT g.kind, objective, (g.cells)[:30] || o.contributions
	   FROM (SELECT kind, objective, array_agg(contributions ORDER BY group_name, country_group) AS cells FROM review_group_coverage WHERE kind IN ('m49-region', 'of-ours') AND round = 'ECA-2024' GROUP BY kind, objective) AS g
	   JOIN review_coverage o USING (objective) WHERE o.commission = 'all' ORDER BY 1, 2 $$,
	'... with the numbers of review_group_coverage, thirty at most, beside those of all');
SELECT is((SELECT string_agg(kind, ' ') FROM grouped WHERE page LIKE '%and ' || gcm_number((SELECT count(*) FROM group_now n WHERE n.kind = grouped.kind) - 30, 'en') || ' more%'),
	(SELECT string_agg(kind, ' ') FROM (SELECT kind FROM group_now WHERE kind <> 'commission' GROUP BY kind HAVING count(*) > 30) AS k), '... and says how many more there are');
DELETE FROM country_group;
RESET gcm.round;

SELECT results_eq($$ SELECT r, report_networks(r) LIKE '%Uganda%', report_networks(r) LIKE '%Thailand%', report_networks(r) LIKE '%global%' FROM unnest('{ECA-2024,IMRF-2022}'::text[]) AS r $$,
	$$ VALUES ('ECA-2024', true, false, true), ('IMRF-2022', true, true, true) $$, 'a review of a region has its networks and the global one, another has all');

-- A source stands once; of very many practices, the last are shown
SELECT is_empty($$ SELECT m[1] FROM regexp_matches(report_sources('{}'), '<li>([^<]+)</li>', 'g') AS m GROUP BY 1 HAVING count(*) > 1 $$, 'a source of several records stands once');
INSERT INTO practice (title, countries, objectives, principles) SELECT 'Many ' || n, '{MAR}', '{1}', '{a}' FROM generate_series(1, 60) AS n;
UPDATE practice SET status = 'in-review' WHERE title LIKE 'Many %';
UPDATE practice SET status = 'published' WHERE title LIKE 'Many %';
SELECT results_eq($$ SELECT m[1]::integer FROM regexp_matches(country_profile('MAR'), 'Many (\d+)', 'g') AS m ORDER BY 1 $$, $$ SELECT n FROM generate_series(11, 60) AS n $$, 'of many practices, the last fifty are shown');
INSERT INTO support_request (country, form, subject, requested_on) SELECT 'TUN', 1, 'Request ' || n, date '2021-01-01' + n FROM generate_series(1, 120) AS n;
SELECT results_eq($$ SELECT r[1] FROM pg_temp.rows_of(country_profile('TUN', 'en'), 'support') AS r $$, $$ SELECT 'Request ' || n FROM generate_series(120, 21, -1) AS n $$, '... and of requests, the last hundred, the latest first');

-- What a reader may not read is not there, and a desk sees its own
CREATE ROLE gcm_test_reader;
CREATE ROLE gcm_test_desk;
CALL grant_access('gcm_test_reader', 'reader');
CALL grant_access('gcm_test_desk', 'country-desk', '{GHA}');
SET LOCAL ROLE gcm_test_reader;
SELECT is_empty($$ SELECT what FROM pg_temp.pages() WHERE page LIKE '%>Advice<%' OR page LIKE '%A decree%' OR page NOT LIKE '%gcm_test_reader%' $$, 'a reader sees no requests and no evidence, and the page says for whom it is');
SELECT ok(report() LIKE '%The role that made this page may not read these records.%', '... and that something is not shown');
SET LOCAL ROLE gcm_test_desk;
SET LOCAL gcm.round = 'ECA-2024';
SELECT is((report_review('commission') ->> 'contributions')::bigint, (SELECT count(*) FROM contribution WHERE round = 'ECA-2024' AND 'GHA' = ANY (countries::text[])), 'a desk sees the contributions of its countries alone');
RESET ROLE;
SELECT is_empty($$ SELECT proname FROM pg_proc WHERE pronamespace = 'gcm'::regnamespace AND prosecdef AND proname ~ 'report|profile' $$, 'nothing of a report runs with the rights of the owner');

-- Hostile words in every column that takes them
CREATE TEMP TABLE taken (what text);
DO $do$
DECLARE
	c record;
BEGIN
	FOR c IN SELECT r.relname, a.attname FROM pg_attribute a JOIN pg_class r ON r.oid = a.attrelid
			 WHERE r.relnamespace = 'gcm'::regnamespace AND r.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'text'::regtype
			   AND a.attgenerated = '' AND a.attname <> 'withdrawal_reason' AND r.relname NOT IN ('desk', 'registry', 'intake', 'intake_problem', 'pledge_entry') ORDER BY 1, 2 LOOP
		BEGIN
			EXECUTE format('UPDATE %I SET %I = $1', c.relname, c.attname) USING $x$<b id="evil" onclick='x'>&amp;"</b></title></style></td>{1} مصر$x$;
			INSERT INTO taken VALUES (c.relname || '.' || c.attname);
		EXCEPTION WHEN OTHERS THEN
			NULL;
		END;
	END LOOP;
END
$do$;
SELECT cmp_ok((SELECT count(*) FROM taken), '>', 50::bigint, 'hostile words are everywhere');
CREATE TEMP TABLE hostile AS SELECT * FROM pg_temp.pages();
SELECT is_empty($$ SELECT what FROM hostile WHERE NOT xml_is_well_formed_document(page) OR page ~ '<b[ >]' OR xpath_exists('//*[@id="evil"]|//@onclick', page::xml) $$,
	'and stay words in each report');
SELECT cmp_ok((SELECT sum((length(page) - length(replace(page, '&lt;b id="evil"', ''))) / 15) FROM hostile), '>', 1000::bigint, 'they are shown');

-- An odd value in every column of its type that takes it, at once; taken back
CREATE FUNCTION pg_temp.with_odd(type regtype, value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	c record;
	problem text;
BEGIN
	FOR c IN SELECT r.relname, a.attname FROM pg_attribute a JOIN pg_class r ON r.oid = a.attrelid
			 WHERE r.relnamespace = 'gcm'::regnamespace AND r.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = type
			   AND a.attgenerated = '' AND a.attidentity = '' AND r.relname NOT IN ('desk', 'registry', 'intake', 'intake_problem', 'pledge_entry') LOOP
		BEGIN
			EXECUTE format('UPDATE gcm.%I SET %I = $1::%s', c.relname, c.attname, type) USING value;
		EXCEPTION WHEN OTHERS THEN
			NULL;
		END;
	END LOOP;
	BEGIN
		PERFORM gcm.report(NULL, 'fr'), gcm.report('ECA-2024', 'es'), gcm.network_report('global', 'en'), gcm.country_profile('MAR', 'fr');
	EXCEPTION WHEN OTHERS THEN
		problem := SQLERRM;
	END;
	RAISE EXCEPTION 'taken back' USING ERRCODE = 'GCM01', DETAIL = coalesce(problem, 'none');
EXCEPTION WHEN SQLSTATE 'GCM01' THEN
	GET STACKED DIAGNOSTICS problem = PG_EXCEPTION_DETAIL;
	RETURN nullif(problem, 'none');
END
$$;
SELECT is_empty($$ SELECT * FROM (SELECT type, value, pg_temp.with_odd(type::regtype, value) AS problem FROM (
	SELECT 'text' AS type, v AS value FROM unnest(ARRAY[NULL, '', ' ', '%s', '{1}', '#', '-', E'a\nb', repeat('é ', 1500)]) AS v
	UNION ALL SELECT 'date', v FROM unnest('{NULL,4713-01-01 BC,5874897-12-31,1900-01-01,2020-02-15}'::text[]) AS v
	UNION ALL SELECT 'daterange', v FROM unnest(ARRAY[NULL, 'empty', '(,)', '[infinity,infinity]', '(-infinity,infinity)', '[4713-01-01 BC,5874897-12-31)', '[5874897-12-31,)', '(,4713-01-01 BC)', '[2020-01-01,infinity)']) AS v
	UNION ALL SELECT 'integer', v FROM unnest('{NULL,0,-1,1,2147483647,-2147483648}'::text[]) AS v
	UNION ALL SELECT 'boolean', v FROM unnest('{NULL,true,false}'::text[]) AS v
	UNION ALL SELECT 'gcm_country_set', v FROM unnest('{NULL,"{}",all}'::text[]) AS v
	UNION ALL SELECT 'gcm_objective_set', v FROM unnest('{NULL,"{}",all}'::text[]) AS v
	UNION ALL SELECT 'text[]', v FROM unnest('{NULL,"{}","{NULL}"}'::text[]) AS v) AS odd) AS tried WHERE problem IS NOT NULL $$,
	'what a table accepts, every report can show');

-- Ten thousand characters in each, and many rows
DO $do$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY ARRAY(SELECT what FROM taken WHERE what !~ '^wording') LOOP
		BEGIN
			EXECUTE format('UPDATE %I SET %I = $1', split_part(t, '.', 1), split_part(t, '.', 2)) USING repeat('&', 10000);
		EXCEPTION WHEN OTHERS THEN
			NULL;
		END;
	END LOOP;
END
$do$;
INSERT INTO network (code, name, level, countries) SELECT 'n' || n, repeat('<', 10000), 'regional', '{MAR}' FROM generate_series(1, 400) AS n;
INSERT INTO mandate (network, coordinators, members, decision, source) SELECT 'n' || n, ARRAY(SELECT repeat('&', 50) || i FROM generate_series(1, 20) AS i), '{&}', 'simple-majority', repeat('&', 10000) || n FROM generate_series(1, 150) AS n;
INSERT INTO deliverable (network, title, timeline) SELECT 'global', repeat('&', 10000), '2021' FROM generate_series(1, 400) AS n;
INSERT INTO support_request (country, form, subject) SELECT 'MAR', 1, repeat('&', 10000) FROM generate_series(1, 400) AS n;
INSERT INTO contribution (round, title, author, countries) SELECT 'ECA-2024', repeat('&', 10000), repeat('&', 10000), 'all' FROM generate_series(1, 400) AS n;
INSERT INTO pledge (kind, title, description, countries, actors, objectives) SELECT 'common', repeat('&', 10000), repeat(n || '&', 400), 'all', ARRAY[repeat('&a', 5000)], 'all' FROM generate_series(1, 400) AS n;
UPDATE pledge SET pledged = '[2020-01-01,2020-01-02)';
INSERT INTO sdg_target (code, name) SELECT g || '.' || t, repeat('&', 10000) FROM generate_series(1, 17) AS g, generate_series(1, 19) AS t ON CONFLICT DO NOTHING;
INSERT INTO sdg_link (objective, target, source) SELECT '1', code, repeat('&', 2000) FROM sdg_target;
-- ... and more of what is there by hundreds
UPDATE wording SET en = 'and {1} more' WHERE (topic, term) = ('report', 'more');
INSERT INTO review_round (code, kind, name) SELECT 'r' || n, 'imrf', 'R' FROM generate_series(1, 120) AS n;
INSERT INTO champion (country) SELECT c FROM unnest('all'::gcm_country_set) AS c ON CONFLICT DO NOTHING;
INSERT INTO participant (code, name) SELECT repeat(chr(97 + n / 10), 60) || n, 'x' FROM generate_series(1, 60) AS n;
INSERT INTO membership (network, participant, source) SELECT 'global', code, left(code, 10) || right(code, 2) FROM participant WHERE name = 'x';
INSERT INTO working_group (code, network, kind) SELECT 'w' || n, 'global', 'thematic' FROM generate_series(1, 120) AS n;
INSERT INTO working_group_name (working_group, name) SELECT 'w' || n, 'w' FROM generate_series(1, 120) AS n;
INSERT INTO working_group_member (working_group, participant, role) SELECT 'w1', code, 'co-lead' FROM participant WHERE name = 'x';
INSERT INTO programme (code, title, countries) SELECT 'p' || n, 'Programme ' || n, '{MAR}' FROM generate_series(1, 60) AS n;
INSERT INTO network (code, name, level, countries) VALUES ('everywhere', 'e', 'regional', 'all');
INSERT INTO mandate (network, coordinators, chairs, secretariat, members) SELECT 'everywhere', l, l, l, l FROM (SELECT array_agg(repeat('&', 60) || i) AS l FROM generate_series(1, 285) AS i) AS m;
-- ... of which so many rows are shown of a table after a heading, and of the text in one of its columns so much
CREATE TEMP TABLE shown (what, id, nth, n, rows, longest, place) AS SELECT *, row_number() OVER () FROM (VALUES
	('state', 'networks', 1, 1, 200::bigint, 100), ('state', 'networks', 2, 1, 80, 100), ('state', 'networks', 2, 4, 80, 500), ('state', 'structure', 1, 2, 5, 2000), ('state', 'structure', 2, 1, 100, 200),
	('state', 'champions', 1, 2, 6, 2000), ('state', 'workplan', 1, 4, 60, NULL), ('state', 'reviews', 1, 1, 100, 200), ('state', 'pledges-map', 2, 1, 40, 200), ('state', 'display', 1, 1, 40, 200),
	('state', 'requests', 1, 1, 100, 200), ('state', 'synergies', 1, 1, 40, 105), ('state', 'synergies', 1, 7, 40, 100), ('country', 'networks', 1, 1, 100, 100), ('country', 'pledges', 1, 1, 50, 200),
	('everywhere', 'mandate', 1, 5, 8, 2000)) AS v;
CREATE FUNCTION pg_temp.unquoted(t text) RETURNS text LANGUAGE SQL AS $$ SELECT replace(replace(replace(t, '&lt;', '<'), '&gt;', '>'), '&amp;', '&') $$;
CREATE TEMP TABLE large AS SELECT 'state' AS what, report() AS page UNION ALL SELECT 'round', report('ECA-2024', 'fr') UNION ALL SELECT 'network', network_report('global') UNION ALL SELECT 'country', country_profile('MAR', 'en') UNION ALL SELECT 'everywhere', network_report('everywhere', 'en');
SELECT is_empty($$ SELECT what, octet_length(page) FROM large WHERE octet_length(page) > 1500000 OR NOT xml_is_well_formed_document(page) $$, 'a report stays below 1.5 MB');
SELECT is_empty($$ SELECT what FROM large, regexp_split_to_table(page, E'\n') AS line WHERE length(line) > 300 $$, 'and its lines below 300 characters');
SELECT results_eq($$ SELECT what, id, nth, n, (SELECT ROW (count(*), max(length(pg_temp.unquoted(r[n])))) FROM pg_temp.rows_of(page, id, nth) AS r) FROM shown JOIN large USING (what) ORDER BY place $$,
	'SELECT what, id, nth, n, ROW (rows, longest) FROM shown ORDER BY place', 'of many rows, and long ones, so many are shown');
SELECT results_eq($$ SELECT what, id, (SELECT ARRAY[count(*), max(length(pg_temp.unquoted(t)))] FROM pg_temp.texts(page, id, 'ul[1]/li') AS t) FROM large JOIN (VALUES ('state', 'sources'), ('network', 'sources'), ('country', 'programmes')) AS v (what, id) USING (what) ORDER BY 1, 2 $$,
	$$ VALUES ('country', 'programmes', '{50,200}'::bigint[]), ('network', 'sources', '{50,200}'), ('state', 'sources', '{50,200}') $$, '... in lists');
SELECT results_eq($$ SELECT pg_temp.unquoted(t), true FROM large, pg_temp.texts(page, 'letter', 'div[1]/p') AS t WHERE what = 'everywhere' $$,
	$$ SELECT report_cut(p, 5000), length(l) > 20000 FROM letter('everywhere', 'en') AS l, regexp_split_to_table(left(l, 20000), E'\n') AS p WHERE p <> '' $$, '... and of a letter');
SELECT is((SELECT max(length((xpath('string(.)', d))[1]::text)) FROM unnest(xpath('//dl[1]//dd', page::xml)) AS d), 200, '... and of many countries') FROM large WHERE what = 'everywhere';
SELECT is((SELECT array_agg(replace(m[1], ',', '')::bigint) FROM large, regexp_matches(page, '>and ([0-9,]+) more<', 'g') AS m WHERE what = 'state'),
	ARRAY[(SELECT count(*) FROM deliverable WHERE network = 'global') - 60, (SELECT count(*) FROM network WHERE holds(validity, known_on)) - 200,
		(SELECT sum(CASE network WHEN 'n1' THEN 150 ELSE 1 END) FROM network_findings WHERE verdict IN ('partial', 'divergent') AND (network !~ '^n[0-9]' OR network = 'n1')) - 80,
		(SELECT count(*) FROM pledge_progress WHERE is_unreported) - 40, (SELECT count(*) FROM sdg_synergies WHERE objectives IS NOT NULL) - 40,
		(SELECT count(*) FROM contribution WHERE num_nonnulls(displayed_on, withdrawn_on) = 0) - 40, (SELECT count(*) FROM support_request WHERE closed_on IS NULL) - 100], '... and it is said how many more there are');
SELECT is((SELECT array_agg(replace(m[1], ',', '')::bigint) FROM large, regexp_matches(page, '>and ([0-9,]+) more<', 'g') AS m WHERE what = 'country'), ARRAY[(SELECT count(*) FROM pledge WHERE countries @> 'MAR') - 50], '... of a country, too');

-- Nothing recorded at all
RESET gcm.round;
CALL gcm_create_registry('empty');
INSERT INTO empty.review_round (code, kind, name) VALUES ('r', 'imrf', 'R');
SELECT ok(xml_is_well_formed_document(empty.report()) AND xml_is_well_formed_document(empty.report('r')) AND xml_is_well_formed_document(empty.country_profile('TUV')), 'an empty registry has reports, too');
SELECT is(empty.report_contributions(), '{"no-country": 0, "no-objective": 0, "no-contributor": 0, "waiting": 0, "displayed-later": 0, "rounds": {}, "pairs": []}', '... where nothing is counted');
SELECT * FROM finish();
ROLLBACK;
