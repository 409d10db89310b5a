-- Mandates and their alignment
SELECT * FROM gcm_global_mandate();
SELECT gcm_alignment(gcm_global_mandate());
SELECT gcm_alignment(gcm_mandate());
SELECT element, verdict, required, met FROM gcm_alignment_findings(gcm_global_mandate());
SELECT element, finding FROM gcm_alignment_findings(gcm_global_mandate());
SELECT element, finding FROM gcm_alignment_findings(gcm_mandate());

CREATE TABLE network (name text PRIMARY KEY, mandate gcm_mandate);
INSERT INTO network VALUES
	('one', gcm_mandate(mission => '{implementation,review}', objectives => '{1-22}', principles => '{f}',
						coordinators => '{UNICEF, OIM}', members => '{UN DESA,desa,iom,Example Agency}',
						structure => '{secretariat}', decision => 'unanimity', participation => '{other,media}')),
	('two', gcm_mandate(objectives => '{}', coordinators => '{}', members => '{}', decision => 'consensus'));
SELECT name, element, verdict, required, met, missing, excess
FROM network, gcm_alignment_findings(mandate) ORDER BY name, element;
SELECT element, finding, basis FROM network, gcm_alignment_findings(mandate) WHERE name = 'one';
SELECT element, finding, basis FROM network, gcm_alignment_findings(mandate, lang => 'fr') WHERE name = 'one';
SELECT element, finding, basis FROM network, gcm_alignment_findings(mandate, lang => 'es') WHERE name = 'one';

-- Another reference; UN entities that are present
SELECT element, verdict, required, met, finding
FROM gcm_alignment_findings(gcm_mandate(objectives => '{1,2}', members => '{IOM}', decision => 'simple-majority'),
	reference => gcm_mandate(objectives => '{1}', members => '{IOM,WHO}', decision => 'simple-majority'),
	present => '{IOM,UNDP}');

-- Forums and coalitions
SELECT element, verdict, required, met, missing, finding
FROM gcm_alignment_findings(gcm_global_mandate(), 'existing-forum',
	process => ROW('{IOM,UNDP,UNHCR}', '{IOM}', true, NULL, NULL, NULL)::gcm_process)
WHERE element > 'participation';
SELECT element, verdict, finding
FROM gcm_alignment_findings(gcm_global_mandate(), 'existing-forum', lang => 'es',
	process => ROW(NULL, NULL, true, true, NULL, NULL)::gcm_process)
WHERE element > 'participation';
SELECT element, verdict, finding FROM gcm_alignment_findings(gcm_global_mandate(), 'thematic-coalition', lang => 'fr',
	process => ROW(NULL, NULL, NULL, NULL, true, '{IOM,FAO}')::gcm_process)
WHERE element > 'participation';
SELECT element, verdict FROM gcm_alignment_findings(gcm_global_mandate(), 'thematic-coalition')
WHERE element > 'participation';

-- Alignments as values
SELECT a, gcm_is_aligned(a), gcm_alignment_score(a), gcm_verdict(a, 'mission'), gcm_verdict(a, 'inclusion')
FROM unnest(ARRAY['mission:aligned', ' decision:divergent , mission:partial', 'mission:aligned,inclusion:unstated']::gcm_alignment[]) AS a
ORDER BY a;
SELECT ''::gcm_alignment;
SELECT 'mission'::gcm_alignment;
SELECT 'mission:good'::gcm_alignment;
SELECT 'mission:aligned,mission:partial'::gcm_alignment;
SELECT 'mission:aligned,'::gcm_alignment;
SELECT count(DISTINCT a), (array_agg(a ORDER BY a DESC))[1] = gcm_alignment(gcm_global_mandate()) AS best
FROM (SELECT gcm_alignment(mandate) AS a FROM network UNION ALL SELECT gcm_alignment(gcm_global_mandate())) AS all_of_them;

-- Nothing to check, and what cannot be checked
SELECT gcm_alignment(NULL) IS NULL AS unknown, gcm_alignment(gcm_mandate(), NULL) IS NULL AS no_kind;
SELECT count(*) FROM gcm_alignment_findings(NULL);
SELECT gcm_alignment(gcm_mandate(members => '{IOM,NULL}'));
SELECT gcm_alignment(gcm_mandate(coordinators => '{IOM,""}'));
SELECT gcm_alignment(gcm_mandate(), present => '{" - "}');
SELECT * FROM gcm_alignment_findings(gcm_mandate(), lang => 'pt');
DROP TABLE network;
