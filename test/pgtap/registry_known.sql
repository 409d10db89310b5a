-- What is known, and since when: each row that is loaded has its source and the
-- day of that; nothing is so before a source says so; what no source says is not
-- known, and not false
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(50);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- Every row of every table that a loader writes
CREATE TEMP TABLE said (relation text, source text, known_on date, validity daterange);
DO $$
DECLARE
	t text;
BEGIN
	FOR t IN SELECT DISTINCT relation FROM loaded_fact LOOP
		EXECUTE format('INSERT INTO said SELECT %L, j ->> ''source'', (j ->> ''known_on'')::date, (j ->> ''validity'')::daterange FROM %I AS t, to_jsonb(t) AS j', t, t);
	END LOOP;
END
$$;
SELECT cmp_ok((SELECT count(*) FROM said), '=', (SELECT count(*) FROM loaded_fact), 'each fact is a row');
SELECT is_empty($$ SELECT * FROM said WHERE coalesce(source, '') = '' OR known_on IS NULL $$, 'each row has its source, and the day of that');
SELECT is_empty($$ SELECT * FROM said WHERE lower_inf(validity) $$, 'no row has been so always');
SELECT is_empty($$ SELECT * FROM said WHERE lower(validity) > known_on $$, 'none begins after it was known');
SELECT set_eq($$ SELECT source FROM loaded_fact $$, $$ VALUES ('faq-2020'), ('network-pages'), ('ours') $$, 'loaded_fact tells three kinds of source apart');
SELECT is_empty($$ SELECT * FROM loaded_fact WHERE (source = 'faq-2020') <> (known_on = '2020-10-31') $$, 'the FAQ''s are of October 2020, and no others');
SELECT set_eq($$ SELECT relation FROM loaded_fact WHERE source = 'faq-2020' $$, '{participant,network,mandate,membership,priority,working_group,working_group_name,champion_criterion,champion_group,champion,support_form,workplan}'::text[],
	'the FAQ names no review by its day, and no network but the global one');
SELECT is((SELECT count(*) FROM loaded_fact WHERE relation = 'network' AND source = 'faq-2020'), 1::bigint);
SELECT is_empty($$ SELECT code FROM priority WHERE objectives <> '{}' AND objectives_source IS NULL $$, 'which objectives a priority serves is said with its own source');

-- Before any source, and on its day
SET gcm.as_of = '2015-01-01';
SELECT is((SELECT count(*) FROM champion_screening), 0::bigint, 'in 2015 there is no champion');
SELECT is((SELECT count(*) FROM network_alignment), 0::bigint, 'nor a network');
SELECT is((SELECT sum(champions) FROM champion_balance), 0::bigint, 'no champion is known');
SELECT is_empty($$ SELECT FROM champion_balance WHERE share_of_champions IS NOT NULL $$, '... so there is no share of them');
SET gcm.as_of = '2020-10-31';
SELECT is((SELECT string_agg(country, ' ' ORDER BY country) FROM champion_screening WHERE is_champion), 'BGD CAN GHA GNB IDN MAR MEX NPL PHL PRT SEN SLV THA', 'on the day of the FAQ, its thirteen');
SELECT results_eq($$ SELECT country, coordination_mechanism, coordination_mechanism_name FROM champion_screening WHERE country IN ('BGD', 'MAR') ORDER BY 1 $$,
	$$ VALUES ('BGD', true, 'Met'), ('MAR', NULL, 'Not known') $$, 'Bangladesh had a network; of Morocco''s it is not known');
SELECT is_empty($$ SELECT country FROM champion_screening WHERE coordination_mechanism = false $$, 'what is not known is not false');
SELECT is((SELECT count(*) FROM champion_screening WHERE country IN ('MOZ', 'ZMB')), 0::bigint, 'Mozambique and Zambia had none yet');
SET gcm.as_of = '2022-02-15';
SELECT is((SELECT count(*) FROM network_alignment WHERE network IN ('MOZ', 'ZMB', 'UGA', 'NER', 'SDN')), 5::bigint, 'then they had');
SELECT results_eq($$ SELECT role, participant FROM membership WHERE network = 'global' AND participant = 'WHO' AND validity @> date '2022-02-15' $$, $$ VALUES ('invited', 'WHO') $$, 'WHO was invited');
SELECT results_eq($$ SELECT role, participant FROM membership WHERE network = 'global' AND participant = 'WHO' AND validity @> date '2022-02-16' $$, $$ VALUES ('executive-committee', 'WHO') $$, '... and is a member since');
RESET gcm.as_of;
SELECT results_eq($$ SELECT code, held FROM review_round WHERE code IN ('ESCWA-2024', 'ESCAP-2025', 'SG-2026') ORDER BY 1 $$,
	$$ VALUES ('ESCAP-2025', daterange('2025-02-04', '2025-02-07')), ('ESCWA-2024', '[2024-07-03,2024-07-05)'), ('SG-2026', NULL) $$, 'reviews have their days');
SELECT results_eq($$ SELECT name, name_fr, name_es, known_on FROM review_round WHERE code IN ('ECA-2021', 'IMRF-2022', 'SG-2024') ORDER BY 1 $$, $$ VALUES
	('International Migration Review Forum, 2022', 'Forum d''examen des migrations internationales, 2022', 'Foro de Examen de la Migración Internacional, 2022', date '2022-05-20'),
	('Regional review, ECA, 2021', 'Examen régional, Commission économique pour l''Afrique, 2021', 'Examen regional, Comisión Económica para África, 2021', '2021-09-01'),
	('Report of the Secretary-General, 2024', 'Rapport du Secrétaire général, 2024', 'Informe del Secretario General, 2024', '2024-12-05') $$, '... and their years, and are known since the last');
SELECT results_eq($$ SELECT role, string_agg(participant, ' ' ORDER BY id) FROM membership WHERE network = 'global' AND known_on = '2020-10-31' GROUP BY role ORDER BY min(id) $$, $$ VALUES
	('coordinator', 'IOM'), ('secretariat', 'IOM'), ('seconds-staff', 'UNHCR UNICEF'), ('executive-committee', 'DESA ILO IOM OHCHR UNDP UNHCR UNICEF UNODC') $$, 'roles stand in the order of the FAQ');
SELECT is((SELECT string_agg(code, ' ' ORDER BY code) FROM working_group WHERE open_to_members), 'data detention labour-agreements national-plans platform regular-pathways return services un-system', 'the Network''s groups are open to its members; of others it is not known');
SELECT results_eq($$ SELECT name, name_fr, name_es FROM network WHERE code IN ('MAR', 'asia-pacific') ORDER BY code COLLATE "C" $$, $$ VALUES
	('UN Network on Migration in Morocco', 'Réseau des Nations Unies sur les migrations au Maroc', 'Red de las Naciones Unidas sobre la Migración en Marruecos'),
	('Regional UN Network on Migration for Asia and the Pacific', 'Réseau régional des Nations Unies sur les migrations pour l''Asie et le Pacifique', 'Red regional de las Naciones Unidas sobre la Migración para Asia y el Pacífico') $$,
	'networks have the names that pages give them');
SELECT is_empty($$ SELECT code FROM network WHERE level = 'regional' AND code NOT IN (SELECT network FROM network_link WHERE part_of = 'global') $$, 'regional networks are part of the global one');

-- What earlier versions wrote becomes what is known now, but not where somebody has changed it
CREATE TEMP VIEW facts AS SELECT to_jsonb(n) AS row FROM network n UNION ALL SELECT to_jsonb(k) FROM network_link k UNION ALL SELECT to_jsonb(m) FROM membership m
	UNION ALL SELECT to_jsonb(c) FROM champion_criterion c UNION ALL SELECT to_jsonb(r) FROM review_round r UNION ALL SELECT to_jsonb(f) FROM loaded_fact f;
CREATE TEMP TABLE loaded AS TABLE facts;
CALL gcm_load_faq_2020('gcm') \gset
SELECT bag_eq('TABLE facts', 'TABLE loaded', 'the FAQ, loaded again, takes nothing from what pages say since');
UPDATE network AS n SET name = w.name, name_fr = w.name_fr, name_es = w.name_es, status = NULL, known_on = NULL, validity = '(,)', source = 'pages of the networks, 2021 to 2024' || w.source
FROM (VALUES ('africa', 'Africa (continental)', 'Afrique (continental)', 'África (continental)', ''),
			 ('arab-states', 'Arab States', 'États arabes', 'Estados Árabes', '; created under an issue-based coalition')) AS w (code, name, name_fr, name_es, source) WHERE n.code = w.code;
UPDATE network_link SET source = NULL, known_on = NULL WHERE part_of = 'africa' AND network <> 'UGA' OR network = 'TUN';
UPDATE loaded_fact SET known_on = NULL WHERE relation = 'network' AND source = 'network-pages';
UPDATE loaded_fact SET source = 'faq-2020' WHERE relation = 'network_link' AND source = 'network-pages';
UPDATE network AS n SET name = 'Network on Migration: ' || w.name, name_fr = 'Réseau sur les migrations : ' || w.name_fr, name_es = 'Red sobre la Migración: ' || w.name_es, status = NULL, known_on = NULL, validity = '(,)', source = 'list of country networks in Africa, August 2024'
FROM (VALUES ('MAR', 'Morocco', 'Maroc', 'Marruecos'), ('GMB', 'Gambia', 'Gambie', 'Gambia'), ('CIV', gcm_label('CIV'::gcm_country, 'en'), gcm_label('CIV'::gcm_country, 'fr'), gcm_label('CIV'::gcm_country, 'es'))) AS w (code, name, name_fr, name_es) WHERE n.code = w.code;
UPDATE membership SET validity = CASE network WHEN 'global' THEN '[2018-05-01,)' ELSE '(,)' END::daterange, source = CASE network WHEN 'global' THEN source ELSE 'pages of the networks, 2021 to 2024' END, known_on = NULL
WHERE network = 'global' AND participant <> 'WHO' OR role = 'co-chair' AND network IN ('africa', 'west-central-africa');
UPDATE champion_criterion SET name = 'Compatibility with other processes (common country analyses, cooperation frameworks, universal periodic review)', source = NULL, known_on = NULL,
	name_fr = 'Compatibilité avec d''autres processus (bilans communs de pays, plans-cadres de coopération, examen périodique universel)',
	name_es = 'Compatibilidad con otros procesos (análisis comunes sobre los países, marcos de cooperación, examen periódico universal)' WHERE number = 6;
UPDATE champion_criterion SET source = NULL, known_on = NULL WHERE number < 6;
UPDATE review_round SET held = CASE code WHEN 'ESCWA-2024' THEN '[2024-07-01,2024-08-01)'::daterange WHEN 'ESCAP-2025' THEN '[2025-02-01,2025-03-01)' ELSE held END, source = NULL, known_on = NULL WHERE code <> 'SG-2026';
UPDATE loaded_fact SET known_on = NULL WHERE (relation, key) = ('membership', 'global invited WHO');
CALL gcm_load_faq_2020('gcm') \gset
SELECT results_eq($$ SELECT source, known_on FROM loaded_fact WHERE (relation, key) = ('membership', 'global invited WHO') $$, $$ VALUES ('network-pages', NULL::date) $$, 'what one source has told is its own to correct');
CALL gcm_load_network_pages('gcm') \gset
SELECT bag_eq('TABLE facts', 'TABLE loaded',
	'what earlier versions wrote is brought up to date');
UPDATE network SET name = 'Africa (continental)', name_fr = 'Ours', status = NULL, known_on = NULL WHERE code = 'africa';
UPDATE network_link SET source = NULL, known_on = NULL WHERE network = 'UGA' AND part_of = 'africa';
UPDATE review_round SET source = NULL, known_on = NULL WHERE code = 'SG-2026';
CALL gcm_load_network_pages('gcm') \gset
SELECT is((SELECT source FROM review_round WHERE code = 'SG-2026'), NULL, '... but no row that no earlier version wrote');
SELECT results_eq($$ SELECT name, name_fr, status, (SELECT source FROM network_link WHERE network = 'UGA' AND part_of = 'africa') FROM network WHERE code = 'africa' $$, $$ VALUES ('Africa (continental)', 'Ours', NULL, NULL) $$,
	'... and what somebody has changed is left');

-- Rows of people: known since they say, or since they enter them
INSERT INTO champion (country) VALUES ('BRA');
INSERT INTO champion (country, known_on) VALUES ('ECU', '2021-01-01');
INSERT INTO champion (country, known_on) VALUES ('PER', NULL);
INSERT INTO champion (country, validity, known_on) VALUES ('GTM', '[2018-01-01,2019-01-01)', '2021-01-01');
CREATE FUNCTION pg_temp.champions(day date) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('gcm.as_of', day::text, true);
	RETURN (SELECT string_agg(country || coalesce(' ' || is_champion, ''), ', ' ORDER BY country) FROM champion_screening WHERE country IN ('BRA', 'ECU', 'PER', 'GTM'));
END
$$;
SELECT is(pg_temp.champions(current_date), 'BRA true, ECU true, GTM false, PER true', 'who was one is none');
SELECT is(pg_temp.champions('2021-01-01'), 'ECU true, GTM false, PER true', 'without a start it is so since it was known; where not even that is, always');
SELECT is(pg_temp.champions('2020-12-31'), 'GTM false, PER true', 'not before');
SELECT is(pg_temp.champions('2018-06-01'), 'GTM true, PER true', 'a start that is given is believed');
SELECT is(pg_temp.champions('2019-01-01'), 'GTM false, PER true', '... and so is an end');
RESET gcm.as_of;
INSERT INTO champion_evidence (country, criterion, met, statement, assessed_on, source) VALUES ('PER', 3, true, 'a call', '2022-01-01', 'm'), ('PER', 3, false, 'a letter', '2022-01-01', 'l'), ('PER', 5, NULL, 'open', '2022-01-01', NULL);
SELECT results_eq($$ SELECT criterion, met, state, state_name, statement, source, known_on FROM champion_criteria WHERE country = 'PER' ORDER BY 1 $$, $$ VALUES
	(2, NULL::boolean, 'not-known', 'Not known', NULL, NULL, NULL::date), (3, false, 'not-met', 'Not met', 'a letter', 'l', '2022-01-01'), (4, NULL, 'not-known', 'Not known', NULL, NULL, NULL),
	(5, NULL, 'not-known', 'Not known', 'open', NULL, '2022-01-01'), (6, NULL, 'not-known', 'Not known', NULL, NULL, NULL) $$, 'criteria are met, not met or not known');
INSERT INTO champion_evidence (country, criterion, met, statement, assessed_on) VALUES ('TON', 1, true, 'of the Network, not of a country', '2022-01-01');
SELECT is_empty($$ SELECT * FROM champion_criteria WHERE country = 'TON' $$, 'the first criterion is asked of no country');
INSERT INTO champion_evidence (country, criterion, met, statement, assessed_on) VALUES ('KEN', 4, false, 'a letter', '2025-01-01');
SELECT results_eq($$ SELECT met, source FROM champion_criteria WHERE country = 'KEN' AND criterion = 4 $$, $$ VALUES (true, 'list of country networks in Africa, August 2024') $$, 'a network that is recorded says more than a letter that there is none');
INSERT INTO champion_evidence (country, criterion, met, statement, assessed_on) VALUES ('KEN', 4, true, 'another letter', '2025-01-02');
SELECT is((SELECT statement FROM champion_criteria WHERE country = 'KEN' AND criterion = 4), 'another letter', '... and the latest that says so is told');
SELECT is((SELECT known_on FROM champion_screening WHERE country = 'PER'), date '2022-01-01', 'how old a statement is can be seen');
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('FJI', 3, true, 'x'), ('FJI', 6, true, 'x');
SELECT bag_eq($$ SELECT country, criterion, met, state_name FROM champion_criteria $$, $$ SELECT country, n, (ARRAY[vision_360, government_commitment, coordination_mechanism, resident_coordinator, compatible_processes])[n - 1] AS met,
		(ARRAY[vision_360_name, government_commitment_name, coordination_mechanism_name, resident_coordinator_name, compatible_processes_name])[n - 1] AS state_name
	FROM champion_screening, generate_series(2, 6) AS n $$, 'both views say the same');
SELECT results_eq($$ SELECT country, is_champion, criteria_met, criteria_open FROM champion_screening WHERE country IN ('FJI', 'GTM', 'PER') ORDER BY 1 $$, $$ VALUES ('FJI', NULL, 2, 3), ('GTM', false, 0, 5), ('PER', true, 0, 4) $$,
	'... of a country that was never a champion, of one that was, and of one that is');
INSERT INTO contribution (round, countries, objectives) VALUES ('ECA-2021', '{KEN,MAR}', '{1,2}'), (NULL, '{KEN}', '{2,3}');
SELECT results_eq($$ SELECT country, objectives_reported FROM champion_screening WHERE country IN ('KEN', 'MAR', 'PHL') ORDER BY 1 $$, $$ VALUES ('KEN', 3), ('MAR', 2), ('PHL', 0) $$, 'on how many objectives a country has reported');
SET gcm.round = 'ECA-2021';
SELECT is((SELECT objectives_reported FROM champion_screening WHERE country = 'KEN'), 2, '... in one review');
RESET gcm.round;
SELECT throws_ok($$ INSERT INTO champion (country, known_on) VALUES ('ARG', 'infinity') $$, '23514', 'new row for relation "champion" violates check constraint "known_on_is_finite"', 'a day is a day');

-- What cannot be loaded is told, and comes once it can
CREATE SCHEMA other;
CALL gcm_create_registry('other');
INSERT INTO other.champion (country) VALUES ('BRA');
INSERT INTO other.network (code, name, level, countries) VALUES ('BRA', 'b', 'national', '{BRA}');
SELECT results_eq('SELECT commission, share_of_champions FROM other.champion_balance WHERE champions > 0 ORDER BY 1', $$ VALUES ('ECLAC' COLLATE "default", 1::double precision), ('all', 1) $$, 'one champion is all of them');
SELECT results_eq('SELECT criterion, criterion_name, met FROM other.champion_criteria ORDER BY 1', $$ SELECT n, NULL::text, CASE n WHEN 4 THEN true END FROM generate_series(2, 6) AS n $$, 'a registry that does not have the criteria has their numbers');
UPDATE other.registry SET version = '0.3.0';
SELECT throws_ok($$ CALL gcm_load_network_pages('other') $$, '55000',
	format('the registry in schema "other" is of version 0.3.0, and the extension of version %s', (SELECT extversion FROM pg_extension WHERE extname = 'gcm_network')), 'a registry of another version is updated first');
SELECT throws_ok($$ CALL gcm_load_network_pages('nowhere') $$, '42P01', 'schema "nowhere" holds no registry', 'a schema without one has none');

SELECT * FROM finish();
ROLLBACK;
