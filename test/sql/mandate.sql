-- What changed between two mandates, and the networks of 2020 to 2024
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE text_of_network (name text, adopted date, mandate gcm_mandate);
INSERT INTO text_of_network VALUES
	('Example', '2019-05-01', gcm_mandate(objectives => '{1,2}', coordinators => '{IOM}', members => '{IOM,UN DESA}', decision => 'unanimity')),
	('Example', '2021-05-01', gcm_mandate(objectives => '{2,3}', coordinators => '{OIM}', members => '{DESA,OIM,"Agency X"}', decision => 'consensus')),
	('Example', '2023-05-01', gcm_mandate(objectives => '{2,3}', members => '{UNDESA,IOM,agency x}', decision => 'consensus', structure => '{}'));
SELECT name, adopted, element, change, added, removed, sentence
FROM (SELECT *, lag(mandate) OVER (PARTITION BY name ORDER BY adopted) AS earlier FROM text_of_network) AS t,
	 gcm_mandate_diff(earlier, mandate)
ORDER BY name, adopted, element;
SELECT element, added, removed FROM gcm_mandate_diff(gcm_mandate(mission => '{review}'), gcm_mandate(mission => '{}'), 'fr');
SELECT count(*) FROM gcm_mandate_diff(gcm_global_mandate(), gcm_global_mandate());
SELECT count(*) FROM gcm_mandate_diff(gcm_mandate(), NULL);
SELECT * FROM gcm_mandate_diff(gcm_mandate(), gcm_mandate(), 'de');
SELECT * FROM gcm_mandate_diff(gcm_mandate(), gcm_mandate(members => '{NULL}'));
SELECT * FROM gcm_mandate_diff(gcm_mandate(coordinators => '{""}'), gcm_mandate());
DROP TABLE text_of_network;

-- Regional networks as their pages describe them: one coordinator and a
-- secretariat of two, several co-chairs, embedded in a coalition
CREATE TABLE regional (name text, kind gcm_body_kind, mandate gcm_mandate, process gcm_process);
INSERT INTO regional VALUES
	('East and Southern Africa', 'network', gcm_mandate(coordinators => '{IOM,UNICEF}'), NULL),
	('West and Central Africa', 'network', gcm_mandate(coordinators => '{OIM,HCDH}'), NULL),
	('Arab States', 'thematic-coalition', gcm_mandate(coordinators => '{IOM}', members => '{IOM,ESCWA}', structure => '{coordinator,secretariat}'),
	 gcm_process(close_relations => true, relevant => '{IOM,UNESCWA}')),
	('Africa', 'network', gcm_mandate(coordinators => '{IOM,UNECA}'), NULL),
	('Europe and Central Asia', 'thematic-coalition', gcm_mandate(coordinators => '{IOM,UNDP,UNHCR}', members => '{IOM,UNDP,UNHCR}'),
	 gcm_process(close_relations => true)),
	('Latin America and the Caribbean', 'network', gcm_mandate(coordinators => '{CEPAL,OIM}'), NULL);
SELECT name, element, verdict, met, required, finding
FROM regional, gcm_alignment_findings(mandate, kind, process => process)
WHERE verdict <> 'unstated' ORDER BY name, element;
SELECT kind, gcm_alignment_count(s) AS bodies, round(gcm_alignment_mean(s), 3) AS mean
FROM (SELECT kind, gcm_alignment_agg(gcm_alignment(mandate, kind, process => process)) AS s FROM regional GROUP BY kind) AS by_kind
ORDER BY kind;

-- Tunisia belongs to two regions: a country's network beside both of them
SELECT region.name, gcm_alignment(gcm_mandate(coordinators => '{IOM,UNECA}'), reference => region.mandate)
FROM regional AS region WHERE region.name IN ('Arab States', 'Africa') ORDER BY 1;
DROP TABLE regional;

-- What can be asked at a level
SELECT gcm_reference_mandate('global') = gcm_global_mandate() AS global_is_the_global_mandate;
SELECT r.* FROM unnest('{regional,national}'::text[]) AS level, gcm_reference_mandate(level) AS r;
SELECT level, gcm_reference_mandate(level) = gcm_reference_mandate('national') AS national
FROM unnest(ARRAY['NATIONAL', ' Nacional ', 'Régional', 'mondial', NULL]) AS level;
SELECT gcm_reference_mandate('local');
SELECT gcm_reference_mandate('');

-- Who leads
SELECT gcm_leadership(), gcm_leadership('{IOM}'), gcm_leadership(secretariat => '{IOM,ESCWA}');
SELECT gcm_alignment(gcm_mandate(), leadership => gcm_leadership('{IOM}', '{IOM}'));
SELECT element, verdict, required, met, missing, excess
FROM gcm_alignment_findings(gcm_mandate(coordinators => '{IOM}', structure => '{coordinator}'), leadership => gcm_leadership('{UNDP,RC}', '{UNHCR}'), lang => 'fr')
WHERE element IN ('coordinators', 'structure');
SELECT gcm_alignment(gcm_mandate(), leadership => gcm_leadership('{IOM,NULL}'));
SELECT gcm_alignment(gcm_mandate(), leadership => gcm_leadership(secretariat => '{""}'));

-- As 0.3.0 had it
SELECT gcm_alignment_0_3(gcm_mandate(coordinators => '{RC}')) = gcm_alignment(gcm_mandate(coordinators => '{RC}')) AS same;
SELECT count(*) FROM gcm_alignment_findings_0_3(gcm_mandate()) AS f JOIN gcm_alignment_findings(gcm_mandate()) AS g USING (element, verdict, required, met, missing, excess, basis, finding);
