-- Reports of a registry with invented records, each in a file of the current
-- directory, and in coverage.json what the view says of coverage
-- SPDX-License-Identifier: PostgreSQL
\set ON_ERROR_STOP on
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
CREATE EXTENSION gcm_network;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
SET search_path = gcm, public;
SET gcm.as_of = '2026-06-01';

INSERT INTO contribution (round, title, received, contributor, stakeholder, countries, objectives, principles, url)
	SELECT (ARRAY['ECA-2021', 'ECA-2024', 'IMRF-2022'])[1 + n % 3], 'Invented contribution ' || n, '[2024-03-01,2024-03-02)',
		   CASE WHEN n % 3 = 0 THEN 'stakeholder' WHEN n % 7 > 0 THEN 'member-state' END,
		   CASE WHEN n % 3 = 0 THEN (ARRAY['migrants', 'diasporas', 'trade-unions', 'academia']::gcm_stakeholder[])[1 + n % 4] END,
		   ARRAY(SELECT c FROM unnest(gcm_members('ECA')) WITH ORDINALITY AS u (c, i) WHERE i = 1 + abs(hashint4(n)) % 52)::gcm_country_set,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE abs(hashint4(n * 100 + o)) % 100 < 80 / (1 + o % 9))::gcm_objective_set, '{a}',
		   CASE WHEN n % 9 > 0 THEN 'https://example.org/' || n END
	FROM generate_series(1, 300) AS n;
INSERT INTO support_request (country, form, subject, requested_on)
	VALUES ('GHA', 2, 'Return and reintegration: technical advice', '2026-02-01'), ('MAR', 3, 'Labour mobility <draft> & "skills" مرحبا', '2026-04-05');
INSERT INTO deliverable (title, title_fr, title_es, timeline, status) VALUES
	('Guidance on bilateral labour agreements', 'Directives sur les accords bilatéraux de main-d’œuvre', 'Orientación sobre acuerdos laborales bilaterales', 'Q1 2025 - Q1 2026', 'completed'),
	('Training for country teams', 'Formation des équipes de pays', 'Capacitación de los equipos en los países', 'H1 2026', 'ongoing'),
	('Follow-up to the Forum', 'Suivi du Forum', 'Seguimiento del Foro', '2026 and 2027', 'yet-to-start');
INSERT INTO mandate (network, objectives, coordinators, members, decision, participation, source)
	VALUES ('MAR', '{1,5,6,21}', '{IOM,UNHCR}', '{IOM,UNHCR,UNICEF,WHO}', 'simple-majority', '{migrants,civil-society}', 'Invented terms of reference');

CALL gcm_load_sdg('gcm') \g /dev/null
INSERT INTO pledge (kind, title, description, countries, actors, objectives, pledged)
	SELECT 'common', 'Invented pledge ' || n || ' <b> مرحبا', repeat('Invented ' || n || '. ', 40), (ARRAY['{MAR,GHA}', '{MAR}', '{FRA,SEN}'])[1 + n % 3]::gcm_country_set, '{"Invented union",x}',
		   ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE o = 1 + n % 23 OR abs(hashint4(n * 100 + o)) % 100 < 10)::gcm_objective_set, '[2022-07-07,2022-07-08)'
	FROM generate_series(1, 60) AS n;
INSERT INTO pledge_update (pledge, reported_on, status) SELECT id, date '2023-06-01' + id * 15, (ARRAY['ongoing', 'completed', 'yet-to-start'])[1 + id % 3] FROM pledge WHERE id % 4 > 0;
INSERT INTO migration_policy (country, year, domains, overall, source) SELECT c, 2021, '{meets,meets,fully-meets,meets,partially-meets,meets}', 'meets', 'invented' FROM unnest('{MAR,GHA,FRA}'::gcm_country_set) AS c;

SELECT format('\o %s.%s.html', r.file, l) || E'\n' || format('SELECT %s;', replace(r.call, '@', l)) || E'\n\\o'
FROM (VALUES ('state', 'report(NULL, ''@'')'), ('round', 'report(''ECA-2024'', ''@'')'), ('network', 'network_report(''MAR'', ''@'')'), ('country', 'country_profile(''MAR'', ''@'')')) AS r (file, call),
	 unnest('{en,fr,es}'::text[]) AS l \g calls.psql
\i calls.psql

SET gcm.round = 'ECA-2024';
\o coverage.json
SELECT jsonb_object_agg('round.' || l || '.html', (SELECT jsonb_agg(cells ORDER BY objective) FROM (
	SELECT objective, jsonb_agg(contributions::text ORDER BY commission = 'all', commission COLLATE "C") AS cells FROM review_coverage GROUP BY objective) AS c))
FROM unnest('{en,fr,es}'::text[]) AS l;
\o
