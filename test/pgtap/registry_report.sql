-- Reports: their numbers are those of the views, nothing of a row breaks out of
-- its element, and they stay small
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(61);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
SET search_path = gcm, public;

INSERT INTO contribution (round, title, received, contributor, stakeholder, countries, objectives, principles, url)
	SELECT (ARRAY['ECA-2021', 'ECA-2024', 'IMRF-2022', NULL])[1 + n % 4], 'Contribution ' || n, CASE WHEN n % 8 > 0 THEN daterange(date '2021-03-01' + n % 5, '2021-03-09') END, CASE WHEN n % 3 = 0 THEN 'stakeholder' WHEN n % 7 > 0 THEN 'member-state' END,
		   CASE WHEN n % 6 = 0 THEN 'migrants'::gcm_stakeholder END,
		   ARRAY(SELECT c FROM unnest('{TUN,MAR,EGY,SEN,GHA,FRA}'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE hashint4(n * 10 + i::integer) % 4 = 0)::gcm_country_set,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE hashint4(n * 100 + o) % 6 = 0)::gcm_objective_set, '{a}', CASE WHEN n % 2 = 0 THEN 'https://example.org/' || n END
	FROM generate_series(1, 300) AS n;
UPDATE contribution SET displayed_on = '2024-10-20' WHERE id % 5 > 0;
INSERT INTO support_request (country, form, subject, requested_on) VALUES ('MAR', 1, 'Advice', '2021-01-01');
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('MAR', 3, true, 'A decree');
INSERT INTO practice (language, title, countries, url) VALUES ('en', 'Published', '{MAR}', 'https://example.org');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published';
INSERT INTO programme (code, title, countries) VALUES ('p', 'Joint programme', '{MAR}');
INSERT INTO deliverable (title, timeline, status) VALUES ('Guidance', 'Q1 2021', 'completed'), ('Training', '2021 and 2022', 'ongoing');
INSERT INTO mandate (network, objectives, coordinators, decision, source) VALUES ('MAR', '{1,2}', '{UNODC}', 'simple-majority', 'Terms of reference');
UPDATE network SET source = 'Terms of reference' WHERE code = 'MAR';
INSERT INTO membership (network, participant, source) VALUES ('MAR', 'IOM', 'Terms of reference'), ('MAR', 'ILO', 'Terms of reference');
-- ... and what has a section only where there is any of it
CREATE TEMP TABLE before AS SELECT report() AS state, report('ECA-2024') AS round, country_profile('MAR') AS country;
CALL gcm_load_sdg('gcm') \g /dev/null
INSERT INTO pledge (reference, kind, title, description, countries, actors, objectives, pledged)
	SELECT n::text, 'common', 'Pledge ' || n, repeat('We pledge ' || n || '. ', 40), ARRAY(SELECT c FROM unnest('{TUN,MAR,FRA}'::gcm_country_set) WITH ORDINALITY AS u (c, i) WHERE hashint4(n * 10 + i::integer) % 2 = 0)::gcm_country_set,
		   '{a,b}', ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE o = n % 23 + 1 OR hashint4(n * 100 + o) % 9 = 0)::gcm_objective_set, CASE WHEN n % 3 = 0 THEN daterange('2020-01-01', '2020-01-02') END
	FROM generate_series(1, 60) AS n;
INSERT INTO pledge_update (pledge, reported_on, status) SELECT id, date '2021-01-01' + id * 30, (ARRAY['ongoing', 'completed', 'withdrawn'])[1 + id % 3] FROM pledge WHERE id % 4 > 0;
INSERT INTO migration_policy (country, year, domains, overall, source) SELECT c, y, array_fill('meets'::gcm_sdg_10_7_2_category, '{6}'), 'meets', 's' || y FROM unnest('{MAR,FRA}'::gcm_country_set) AS c, unnest('{2019,2021}'::integer[]) AS y;
INSERT INTO migration_policy (country, year, answers, source) VALUES ('GHA', 2021, array_fill('no'::gcm_sdg_10_7_2_answer, '{30}'), 't');

-- Every report, as its text and as what libxml reads of it
CREATE FUNCTION pg_temp.pages(OUT what text, OUT page text) RETURNS SETOF record LANGUAGE SQL AS $$
	SELECT 'state ' || l, gcm.report(NULL, l) FROM unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT r || ' ' || l, gcm.report(r, l) FROM unnest('{ECA-2024,IMRF-2022,SG-2020}'::text[]) AS r, unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT n || ' ' || l, gcm.network_report(n, l) FROM unnest('{global,MAR}'::text[]) AS n, unnest('{en,fr,es}'::text[]) AS l
	UNION ALL SELECT c || ' ' || l, gcm.country_profile(c::gcm_country, l) FROM unnest('{MAR,TUV}'::text[]) AS c, unnest('{en,fr,es}'::text[]) AS l
$$;
-- The rows of the table, or picture that is a table, after a heading, as text
CREATE FUNCTION pg_temp.rows_of(page text, id text) RETURNS SETOF text[] LANGUAGE SQL AS $$
	SELECT ARRAY(SELECT (xpath('string(.)', c))[1]::text FROM unnest(xpath('/*/*[@scope or self::td or @role="cell" or @role="rowheader"]', regexp_replace(r::text, ' xmlns="[^"]*"', '', 'g')::xml)) AS c)
	FROM unnest(xpath(format('//*[@id=%L]/following::*[self::table or @role="table"][1]//*[self::tr[td] or @role="row" and .//*[@role="cell"]]', id), replace(page, ' xmlns="http://www.w3.org/2000/svg"', '')::xml)) AS r
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
SELECT is((SELECT array_agg((xpath('string(/*/@lang)', page::xml))[1]::text ORDER BY what) FROM made WHERE what LIKE 'state%'), '{en,es,fr}', 'the page says its language');
SELECT is_empty($$ SELECT en FROM wording WHERE topic IN ('report', 'role') AND num_nulls(fr, es) > 0 $$, 'there are words for all of it in three languages');
SELECT is_empty($$ SELECT DISTINCT m[1] FROM pg_proc, regexp_matches(pg_get_functiondef(oid), 'report_(?:word|heading|hidden)\(''([a-z-]+)''', 'g') AS m
	WHERE pronamespace = 'gcm'::regnamespace AND prokind = 'f' AND proname LIKE '%report%' AND NOT EXISTS (SELECT FROM wording w WHERE w.topic = 'report' AND w.term = m[1]) $$, '... for each that is asked for');

-- Numbers, as the views have them
SET gcm.round = 'ECA-2024';
SELECT set_config('gcm.lang', 'en', true) \g /dev/null
SELECT results_eq($$ SELECT r[2:7]::integer[] FROM made, pg_temp.rows_of(page, 'coverage-map') AS r WHERE what = 'ECA-2024 fr' $$,
	$$ SELECT array_agg(contributions ORDER BY commission = 'all', commission::text COLLATE "C") FROM review_coverage GROUP BY objective ORDER BY objective $$, 'the heat map has the numbers of review_coverage');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer FROM made, pg_temp.rows_of(page, 'ranking') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT objective || '. ' || replace(objective_name, '&', '&amp;'), contributions, countries FROM review_coverage WHERE commission = 'all' ORDER BY rank, objective $$, 'so have the bars, in the order of their rank');
SELECT results_eq($$ SELECT r[1], r[2]::integer, r[3]::integer FROM made, pg_temp.rows_of(page, 'participation') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT concat_ws(' – ', contributor_name, stakeholder_name), contributions, countries FROM review_participation WHERE commission = 'all' AND (contributions > 0 OR contributor = 'member-state') ORDER BY place $$, 'participation is that of review_participation');
SELECT results_eq($$ SELECT r[2]::integer, r[3]::integer, translate(r[4], chr(8722), '-')::integer FROM made, pg_temp.rows_of(page, 'change') AS r WHERE what = 'ECA-2024 es' $$,
	$$ SELECT before, after, after - before FROM (SELECT (SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2021' AND o = ANY (objectives::integer[])) AS before,
		(SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2024' AND o = ANY (objectives::integer[])) AS after, o FROM generate_series(1, 23) AS o) AS c ORDER BY o $$, 'change is that of plain SQL');
SELECT results_eq($$ SELECT r[2]::integer FROM made, pg_temp.rows_of(page, 'together') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT count(*)::integer AS n FROM contribution c, unnest(c.objectives::integer[]) AS a, unnest(c.objectives::integer[]) AS b WHERE round = 'ECA-2024' AND a < b GROUP BY a, b ORDER BY n DESC LIMIT 15 $$, 'so are objectives that are named together');
SELECT results_eq($$ SELECT r[1] FROM made, pg_temp.rows_of(page, 'display') AS r WHERE what = 'ECA-2024 en' ORDER BY 1 $$,
	$$ SELECT title FROM contribution WHERE round = 'ECA-2024' AND displayed_on IS NULL ORDER BY 1 $$, 'contributions wait until a website displays them');
RESET gcm.round;
SELECT results_eq($$ SELECT r[4]::integer, r[5]::integer FROM made, pg_temp.rows_of(page, 'reviews') AS r WHERE what = 'state en' AND r[4] <> '0' ORDER BY 1, 2 $$,
	$$ SELECT count(DISTINCT c.id)::integer, count(DISTINCT m)::integer FROM contribution c LEFT JOIN LATERAL unnest(c.countries) AS m ON true WHERE round IS NOT NULL GROUP BY round ORDER BY 1, 2 $$, 'each review has its contributions and countries');
SELECT results_eq($$ SELECT r[2:4]::integer[] FROM made, pg_temp.rows_of(page, 'reported-map') AS r WHERE what = 'MAR en' $$,
	$$ SELECT ARRAY(SELECT (SELECT count(*)::integer FROM contribution WHERE round = t AND 'MAR' = ANY (countries::text[]) AND o = ANY (objectives::integer[])) FROM unnest('{ECA-2021,IMRF-2022,ECA-2024}'::text[]) AS t) FROM generate_series(1, 23) AS o $$, 'a country has what it reported, in the order of the reviews');
SELECT results_eq($$ SELECT r[2], r[3]::integer, r[4]::integer, translate(r[5], E'\n', ' ') FROM made, pg_temp.rows_of(page, 'mandate') AS r WHERE what = 'MAR en' AND cardinality(r) = 6 $$,
	$$ SELECT coalesce(verdict_name, '–'), required, met, finding FROM network_findings WHERE network = 'MAR' ORDER BY element::gcm_mandate_element $$, 'a network has its findings');
SELECT ok(translate((xpath('string(//div[@class="letter"])', page::xml))[1]::text, E'\n ', '') = translate((xpath('string(/p)', xmlelement(name p, letter('MAR', 'fr'))))[1]::text, E'\n ', ''), '... and its letter') FROM made WHERE what = 'MAR fr' AND page LIKE '%<h1>R%';
SELECT is((SELECT array_agg(network_report(code, 'en') ~ E'<dt>Aligned</dt>\\n<dd>not known</dd></div>\\n<div>\\n<dt>Score %</dt>\\n<dd>not known' ORDER BY code) FROM network WHERE code IN ('GHA', 'MAR')), '{t,f}',
	'a network of whose mandate nothing is recorded has no score');
SELECT ok(page ~ '>Guidance<' AND page ~ '>January–March 2021<' AND page ~ '>Completed<', 'the workplan is drawn') FROM made WHERE what = 'global en';

SELECT results_eq($$ SELECT r[2:7]::integer[] FROM made, pg_temp.rows_of(page, 'pledges-map') AS r WHERE what = 'state fr' $$,
	$$ SELECT array_agg(pledges ORDER BY place) FROM pledge_coverage WHERE objective IS NOT NULL GROUP BY objective ORDER BY objective $$, 'pledges are those of pledge_coverage');
SELECT results_eq($$ SELECT (xpath('string(.)', d))[1]::text::integer FROM made, unnest(xpath('//*[@id="pledges"]/following::*[local-name() = "dl"][1]//*[local-name() = "dd"]', page::xml)) AS d WHERE what = 'state es' $$,
	$$ SELECT unnest(ARRAY[pledges, countries, yet_to_start, ongoing, completed, never_reported, unreported]) FROM pledge_coverage WHERE objective IS NULL AND commission = 'all' $$, '... and their sums');
SELECT results_eq($$ SELECT r[1] FROM made, pg_temp.rows_of(page, 'pledges') AS r WHERE what = 'MAR en' ORDER BY 1 $$,
	$$ SELECT title FROM pledge WHERE 'MAR' = ANY (countries::text[]) ORDER BY 1 $$, 'a country has its pledges');
SELECT results_eq($$ SELECT r[2]::integer, r[3]::integer, r[4] FROM made, pg_temp.rows_of(page, 'policy') AS r WHERE what = 'state en' $$,
	$$ SELECT countries, meet, coalesce(round(share::numeric, 1)::text, 'not known') FROM migration_policy_share WHERE year = 2021 ORDER BY place $$, 'policies are those of migration_policy_share, of the latest year');
SELECT results_eq($$ SELECT r[1], r[2] FROM made, pg_temp.rows_of(page, 'policy') AS r WHERE what = 'MAR en' $$,
	$$ SELECT domain_name, category_name FROM migration_policy_score WHERE country = 'MAR' AND year = 2021 ORDER BY domain $$, 'a country has its own');
SELECT results_eq($$ SELECT r[1], r[3]::integer, r[6]::integer, r[7] FROM made, pg_temp.rows_of(page, 'synergies') AS r WHERE what = 'ECA-2024 en' $$,
	$$ SELECT t, (SELECT count(*)::integer FROM contribution WHERE round = 'ECA-2024' AND 20 = ANY (objectives::integer[])), (SELECT count(*)::integer FROM pledge p WHERE 20 = ANY (objectives::integer[])
		AND NOT EXISTS (SELECT FROM pledge_update u WHERE u.pledge = p.id AND u.status = 'withdrawn')), 'A/RES/73/195, para 36 (a)' FROM unnest('{10 Reduced inequalities,10.c Costs of remittances}'::text[]) AS t $$, 'synergies are those of the review');
SELECT is_empty($$ SELECT id FROM before, unnest('{pledges,policy,synergies}'::text[]) AS id WHERE concat(state, round, country) LIKE '%"' || id || '"%' OR concat(state, round, country) LIKE '%#' || id || '"%' $$, 'what is not recorded has no section');
SELECT is_empty($$ SELECT id FROM unnest('{pledges,policy,synergies}'::text[]) AS id WHERE (SELECT page FROM made WHERE what = 'state en') NOT LIKE '%href="#' || id || '"%' $$, '... and what is, is among the contents');

-- Of all regions together, where one of them says more; and of what two rows have
SAVEPOINT uneven;
UPDATE contribution SET withdrawal_reason = 'test';
INSERT INTO contribution (round, countries, objectives) SELECT 'ECA-2024', CASE n WHEN 1 THEN '{MAR}' ELSE '{FRA}' END::gcm_country_set, CASE n WHEN 1 THEN '{1,2}' ELSE '{1}' END::gcm_objective_set FROM generate_series(1, 4) AS n;
SET gcm.round = 'ECA-2024';
SELECT is((report_review('commission') ->> 'evenness')::numeric, round(-(0.8 * ln(0.8) + 0.2 * ln(0.2)) / ln(23.0), 2), 'evenness is that of all regions together');
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
SELECT ok(report(NULL, 'en') LIKE '%>and 260 more<%', '... and it is said how many more there are');
RESET gcm.as_of;

-- From kept summaries
CALL keep_summaries();
SELECT is_empty($$ SELECT what FROM (SELECT * FROM pg_temp.pages() EXCEPT TABLE made) AS d UNION ALL SELECT 'not used' WHERE NOT uses_summaries() $$, 'from kept summaries, each is the same to the letter');

-- Questions that have no answer
SELECT throws_ok($$ SELECT report('ECA-1999') $$, '22023', 'unknown review round: "ECA-1999"', 'another round is an error');
SELECT throws_ok($$ SELECT report(lang => 'de') $$, '22023', 'unknown language: "de"', 'so is another language');
SELECT throws_ok($$ SELECT report(grouped_by => 'x') $$, '22023', 'unknown grouping: "x"', 'and another grouping');
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
SELECT results_eq($$ SELECT m[1]::integer FROM regexp_matches(country_profile('TUN'), 'Request (\d+)', 'g') AS m ORDER BY 1 $$, $$ SELECT n FROM generate_series(21, 120) AS n $$, '... and of requests, the last hundred');

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
			   AND a.attgenerated = '' AND r.relname NOT IN ('desk', 'registry', 'intake', 'intake_problem', 'pledge_entry') ORDER BY 1, 2 LOOP
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
SELECT is_empty($$ SELECT what FROM pg_temp.pages() WHERE NOT xml_is_well_formed_document(page) OR page ~ '<b[ >]' OR xpath_exists('//*[@id="evil"]|//@onclick', page::xml) $$,
	'and stay words in each report');
SELECT cmp_ok((SELECT sum((length(page) - length(replace(page, '&lt;b id="evil"', ''))) / 15) FROM pg_temp.pages()), '>', 1000::bigint, 'they are shown');

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
INSERT INTO mandate (network, coordinators, members, decision, source) SELECT 'n' || n, ARRAY(SELECT repeat('&', 50) || i FROM generate_series(1, 20) AS i), '{&}', 'simple-majority', repeat('&', 10000) || n FROM generate_series(1, 400) AS n;
INSERT INTO deliverable (network, title, timeline) SELECT 'global', repeat('&', 10000), '2021' FROM generate_series(1, 400) AS n;
INSERT INTO support_request (country, form, subject) SELECT 'MAR', 1, repeat('&', 10000) FROM generate_series(1, 400) AS n;
INSERT INTO contribution (round, title, author, countries) SELECT 'ECA-2024', repeat('&', 10000), repeat('&', 10000), 'all' FROM generate_series(1, 400) AS n;
INSERT INTO pledge (kind, title, description, countries, actors, objectives) SELECT 'common', repeat('&', 10000), repeat(n || '&', 400), 'all', ARRAY[repeat('&a', 5000)], 'all' FROM generate_series(1, 400) AS n;
UPDATE pledge SET pledged = '[2020-01-01,2020-01-02)';
INSERT INTO sdg_target (code, name) SELECT g || '.' || t, repeat('&', 10000) FROM generate_series(1, 17) AS g, generate_series(1, 19) AS t ON CONFLICT DO NOTHING;
INSERT INTO sdg_link (objective, target, source) SELECT '1', code, repeat('&', 2000) FROM sdg_target;
CREATE TEMP TABLE large AS SELECT 'state' AS what, report() AS page UNION ALL SELECT 'round', report('ECA-2024', 'fr') UNION ALL SELECT 'network', network_report('global') UNION ALL SELECT 'country', country_profile('MAR', 'es');
SELECT is_empty($$ SELECT what, octet_length(page) FROM large WHERE octet_length(page) > 1500000 OR NOT xml_is_well_formed_document(page) $$, 'a report stays below 1.5 MB');
SELECT is_empty($$ SELECT what FROM large, regexp_split_to_table(page, E'\n') AS line WHERE length(line) > 300 $$, 'and its lines below 300 characters');

-- Nothing recorded at all
CALL gcm_create_registry('empty');
INSERT INTO empty.review_round (code, kind, name) VALUES ('r', 'imrf', 'R');
SELECT ok(xml_is_well_formed_document(empty.report()) AND xml_is_well_formed_document(empty.report('r')) AND xml_is_well_formed_document(empty.country_profile('TUV')), 'an empty registry has reports, too');
SELECT * FROM finish();
ROLLBACK;
