-- Groups of countries, dimensions, and who has reported, against plain SQL
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(31);
SELECT setseed(0.625);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
CALL gcm_load_country_groups('gcm') \gset
SELECT ok(:rows_loaded > 2000 AND :rows_left = 0, 'groups are loaded');
CALL gcm_load_country_groups('gcm') \gset
SELECT ok(:rows_loaded = 0 AND :rows_left > 2000, 'once');
SET search_path = gcm, public;
DELETE FROM country_group WHERE code = 'ALMATY';
DELETE FROM country_group_member WHERE country_group = 'GCC' AND country = 'QAT';
CALL gcm_load_country_groups('gcm') \gset
SELECT is(:rows_loaded || ' ' || (SELECT count(*) FROM country_group_member WHERE country_group = 'GCC'), '0 5', 'and what a user deletes stays deleted');
SELECT throws_ok($$ CALL gcm_load_country_groups('nowhere') $$, '42P01', 'schema "nowhere" holds no registry with groups of countries', 'into a registry only');

-- The facts
SELECT results_eq($$ SELECT country_group, members FROM dim_group WHERE country_group IN ('AU', 'EU', 'ASEAN', 'LDC', 'LLDC', 'UN-GRULAC', 'GCM-VOTE-YES', 'GCM-VOTE-NO', 'GCM-VOTE-ABSTAIN', 'ECLAC') ORDER BY 1 $$,
	$$ VALUES ('ASEAN' COLLATE "default", 11), ('AU', 55), ('ECLAC', 46), ('EU', 27), ('GCM-VOTE-ABSTAIN', 12), ('GCM-VOTE-NO', 5), ('GCM-VOTE-YES', 152), ('LDC', 44), ('LLDC', 32), ('UN-GRULAC', 33) $$, 'groups have the members that are known');
SELECT is_empty($$ SELECT c::text FROM unnest('all'::gcm_commission_set) AS c JOIN group_now g ON g.country_group = c::text WHERE g.members <> gcm_members(c) $$, 'commissions are those of gcm_members()');
SELECT is((SELECT count(*) FROM country_group_member WHERE standing = 'associate'), 22::bigint, 'their associate members are told apart');
SELECT is((SELECT gcm_union_agg(members) FROM group_now WHERE kind = 'un-group'), (SELECT gcm_set_agg(c) FROM unnest('all'::gcm_country_set) AS c WHERE gcm_is_un_member(c)), 'the regional groups are the Member States');
SELECT is((SELECT gcm_union_agg(members) FROM group_now WHERE kind = 'vote'), (SELECT gcm_set_agg(c) FROM unnest('all'::gcm_country_set) AS c WHERE gcm_is_un_member(c)), 'so are the votes, and who did not');
SELECT is_empty($$ SELECT c FROM unnest('all'::gcm_country_set) AS c LEFT JOIN group_now g ON g.kind = 'm49-region' AND g.members @> c GROUP BY c HAVING count(g.country_group) <> CASE WHEN c = 'ATA' THEN 0 ELSE 1 END $$,
	'every country but Antarctica is in one region of M49');
SELECT is_empty($$ SELECT c FROM unnest('all'::gcm_country_set) AS c LEFT JOIN group_now g ON g.kind = 'm49-subregion' AND g.members @> c GROUP BY c HAVING count(g.country_group) <> CASE WHEN c = 'ATA' THEN 0 ELSE 1 END $$,
	'and in one subregion');
SELECT is_empty($$ SELECT code FROM country_group WHERE source IS NULL OR known_on IS NULL OR name_fr IS NULL OR name_es IS NULL $$, 'each has a source, its day, and names in three languages');
SET gcm.as_of = '2024-12-31';
SELECT is((SELECT members FROM dim_group WHERE country_group = 'ECOWAS'), 15, 'a group is that of its day');
SET gcm.as_of = '1900-01-01';
SELECT results_eq($$ SELECT count(*), sum(members) FILTER (WHERE kind = 'champions') FROM dim_group $$,
	$$ SELECT (SELECT count(*) FROM country_group) + count(*), 0::bigint FROM champion_group $$, '... also one that has no members then');
RESET gcm.as_of;
SELECT is((SELECT members FROM dim_group WHERE country_group = 'ECOWAS'), 12, 'or of today');
SELECT is((SELECT members FROM group_now WHERE country_group = 'champions-west-africa'), '{GHA,GNB,SEN}', 'champions are groups, too');

-- One of one's own
INSERT INTO country_group (code, name) VALUES ('own', 'Own');
INSERT INTO country_group_member (country_group, country) SELECT 'own', unnest('{MAR,SEN,ESP}'::gcm_country_set);
SELECT throws_ok($$ INSERT INTO country_group_member (country_group, country) VALUES ('own', 'MAR') $$, '23P01',
	'conflicting key value violates exclusion constraint "a_country_is_in_a_group_once_at_a_time"', 'a country is in a group once');
INSERT INTO contribution (round, contributor, countries, objectives, withdrawal_reason)
	SELECT (ARRAY[NULL, 'ECA-2021', 'ECA-2024', 'IMRF-2022'])[1 + n % 4], CASE WHEN n % 3 = 0 THEN 'member-state' END,
		   ARRAY(SELECT c FROM unnest('{TUN,MAR,ESP,FRA,SEN}'::gcm_country_set) AS c WHERE random() < 0.3 AND n > 0)::gcm_country_set,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE random() < 0.1 AND n > 0)::gcm_objective_set,
		   CASE WHEN n % 11 = 0 THEN 'test' END
	FROM generate_series(1, 400) AS n;
INSERT INTO contribution (round, contributor, countries) VALUES ('ECA-2021', 'member-state', '{PRT}');
SELECT results_eq($$ SELECT round, objective, contributions, countries, share FROM review_group_coverage WHERE country_group = 'own' ORDER BY 1, 2 $$, $$
	SELECT r.round COLLATE "default", o, count(DISTINCT c.id)::integer, count(DISTINCT m)::integer, coalesce(round(count(DISTINCT c.id)::numeric / nullif(
		   (SELECT count(*) FROM contribution x WHERE r.round IN (coalesce(x.round, 'none'), 'all') AND x.withdrawn_on IS NULL AND x.countries && '{MAR,SEN,ESP}'), 0), 4), 0)::double precision
	FROM (SELECT code AS round FROM review_round UNION ALL VALUES ('none'), ('all')) AS r CROSS JOIN generate_series(1, 23) AS o
	LEFT JOIN contribution c ON r.round IN (coalesce(c.round, 'none'), 'all') AND c.withdrawn_on IS NULL AND c.objectives::integer[] @> ARRAY[o] AND c.countries && '{MAR,SEN,ESP}'
	LEFT JOIN LATERAL (SELECT m FROM unnest(c.countries) AS m WHERE m IN ('MAR', 'SEN', 'ESP')) AS k (m) ON true
	GROUP BY r.round, o ORDER BY 1, 2 $$, 'a group''s coverage agrees with plain SQL');

-- The star
SELECT results_eq($$ SELECT count(DISTINCT contribution), round(sum(weight)::numeric, 6) FROM fact_contribution $$, $$ SELECT count(*), round(count(*), 6) FROM contribution WHERE withdrawn_on IS NULL $$, 'weights sum to contributions');
SELECT is_empty($$ SELECT contribution FROM fact_contribution GROUP BY 1 HAVING abs(sum(weight) - 1) > 1e-9 $$, 'those of each to one');
SELECT results_eq($$ SELECT count(*), count(DISTINCT country_place), count(DISTINCT m49) FROM dim_country $$, $$ VALUES (249::bigint, 249::bigint, 249::bigint) $$, 'countries have an order');
SELECT results_eq($$ SELECT (SELECT count(*) FROM dim_objective), (SELECT count(*) FROM dim_principle), (SELECT count(*) FROM dim_stakeholder) $$, $$ VALUES (23::bigint, 10::bigint, 13::bigint) $$, 'and there are the other dimensions');

-- Who has reported
SELECT results_eq($$ SELECT round, country, is_expected, has_reported, contributions, state_contributions FROM review_country WHERE round = 'ECA-2021' AND (contributions > 0 OR country = 'KEN') ORDER BY 2 $$, $$
	SELECT 'ECA-2021' COLLATE "default", m::text COLLATE "default", m IN ('TUN', 'MAR', 'SEN'), bool_or(contributor = 'member-state'), count(*)::integer, count(*) FILTER (WHERE contributor = 'member-state')::integer
	FROM contribution, unnest(countries) AS m WHERE round = 'ECA-2021' AND withdrawn_on IS NULL GROUP BY m
	UNION ALL VALUES ('ECA-2021', 'KEN', true, false, 0, 0) ORDER BY 2 $$, 'review_country tells who has reported, and who not yet');
SELECT is_empty($$ SELECT round, commission FROM dim_round d WHERE commission IS NOT NULL AND commission <> 'all'
	AND gcm_members(commission::gcm_commission) <> (SELECT gcm_set_agg(country::gcm_country) FROM review_country r WHERE r.round = d.round AND is_expected) $$, 'of a regional review, the members of its commission');
SELECT is((SELECT count(*) FROM review_country WHERE round = 'IMRF-2022' AND is_expected), 193::bigint, 'of a forum, all Member States are expected');
SELECT results_eq($$ SELECT round, count(*)::integer FROM review_country GROUP BY round ORDER BY round COLLATE "C" $$, $$
	SELECT round COLLATE "default", cardinality(e.expected | coalesce(c.countries, '{}')) FROM (
		SELECT code AS round, coalesce(gcm_members(commission), (SELECT gcm_set_agg(m) FROM unnest('all'::gcm_country_set) AS m WHERE gcm_is_un_member(m))) AS expected FROM review_round
		UNION ALL VALUES ('none', '{}'::gcm_country_set)) AS e
	LEFT JOIN (SELECT coalesce(round, 'none') AS round, gcm_union_agg(countries) AS countries FROM contribution WHERE withdrawn_on IS NULL GROUP BY 1) AS c USING (round) ORDER BY round COLLATE "C" $$,
	'there is a row for each country that is expected, or contributed, and no other');
SELECT results_eq($$ SELECT DISTINCT round, round_before FROM review_change ORDER BY round $$, $$
	SELECT * FROM (SELECT code COLLATE "default" AS round, lag(code) OVER (PARTITION BY kind, commission ORDER BY held, code) COLLATE "default" AS before FROM review_round) AS r WHERE before IS NOT NULL ORDER BY round $$,
	'the round before is the last of its kind and commission');
SELECT results_eq($$ SELECT round_before, commission, objective, contributions_before, contributions_after, contributions_change, share_before, share_after,
		share_change::numeric = round(share_change::numeric, 4) AND abs(share_change - (share_after - share_before)) < 0.0001001
	FROM review_change WHERE round = 'ECA-2024' ORDER BY commission, objective $$, $$
	SELECT 'ECA-2021' COLLATE "default", b.commission, b.objective, b.contributions, a.contributions, a.contributions - b.contributions, b.share, a.share, true
	FROM review_coverage b JOIN review_coverage a ON a.round = 'ECA-2024' AND a.commission = b.commission AND a.objective = b.objective WHERE b.round = 'ECA-2021' ORDER BY 2, 3 $$,
	'review_change is from the round of its kind and commission before');
INSERT INTO contribution (round, title, countries, objectives) VALUES ('ECE-2024', 'x', '{FRA}', '{1}');
CREATE TEMP VIEW changed AS SELECT c.*, gcm_review_count(b.review) AS before, gcm_review_count(a.review) AS after FROM review_change c JOIN review_summary a USING (round, commission)
	JOIN review_summary b ON b.round = c.round_before AND b.commission = c.commission;
SELECT is_empty($$ SELECT * FROM changed WHERE ARRAY[share_before IS NULL, rank_before IS NULL, share_after IS NULL, rank_after IS NULL, share_change IS NULL, rank_change IS NULL]
	<> ARRAY[before = 0, before = 0, after = 0, after = 0, before * after = 0, before * after = 0] $$, 'without contributions there is nothing to share and to rank ...');
SELECT results_eq($$ SELECT DISTINCT before > 0 AS b, after > 0 AS a FROM changed ORDER BY 1, 2 $$, $$ VALUES (false, false), (false, true), (true, false), (true, true) $$, '... before, in the round, or in both');
SET gcm.lang = 'fr';
SELECT is((SELECT group_name FROM dim_group WHERE country_group = 'M49-015'), 'Afrique septentrionale', 'groups have French names');

SELECT * FROM finish();
ROLLBACK;
