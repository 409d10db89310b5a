-- Every sentence of findings and changes, with lists of one, two and many, in
-- three languages, to be read as a letter is
-- SPDX-License-Identifier: PostgreSQL
\pset format unaligned
\pset tuples_only on

CREATE TABLE reading (n serial, kind gcm_body_kind DEFAULT 'network', mandate gcm_mandate DEFAULT gcm_mandate(),
					  reference gcm_mandate DEFAULT gcm_global_mandate(), present text[], process gcm_process,
					  leadership gcm_leadership);
-- nothing stated; empty lists; one, two and many things missing
INSERT INTO reading (mandate) VALUES
	(gcm_mandate()),
	(gcm_mandate('{}', '{}', '{}', '{}', '{}', '{}', 'single-entity', '{}')),
	(gcm_mandate(~'{review}'::gcm_function_set, ~'{23}'::gcm_objective_set, ~'{d}'::gcm_principle_set, '{UNHCR}', '{DESA,ILO,IOM,OHCHR,UNDP,UNICEF,UNODC}', ~'{executive-committee}'::gcm_structure_set,
				 'unanimity', ~'{red-cross-and-red-crescent}'::gcm_stakeholder_set)),
	(gcm_mandate(~'{common-un-approach,follow-up}'::gcm_function_set, ~'{11,17}'::gcm_objective_set, ~'{a,j}'::gcm_principle_set, '{UNHCR,World Bank}', '{DESA,ILO,IOM,OHCHR,UNDP,UNICEF}',
				 ~'{coordinator,working-groups}'::gcm_structure_set, 'qualified-majority', ~'{private-sector,national-human-rights-institutions,other}'::gcm_stakeholder_set)),
	(gcm_mandate('{review}', '{1-20}', '{f}', '{WHO,UN-Women,Example Agency}', '{IOM,Example Agency,UN-Women,ECA}', '{secretariat}',
				 'simple-majority', '{media}')),
	(gcm_mandate('all', 'all', 'all', '{IOM,UNDP}', '{DESA,ILO,IOM,OHCHR,UNDP,UNHCR,UNICEF,UNODC,WHO}', 'all', 'consensus', 'all'));
-- a reference that asks for one thing, met and not; for two; for nothing
INSERT INTO reading (mandate, reference) VALUES
	(gcm_mandate('all', '{1,2}', '{a,f}', '{IOM}', '{IOM,ECLAC}', '{secretariat,coordinator}', 'unanimity', '{media,other}'),
	 gcm_mandate('{review}', '{2}', '{f}', '{IOM}', '{ECLAC}', '{secretariat}', 'unanimity', '{media}')),
	(gcm_mandate('{follow-up}', '{1}', '{a}', '{UNHCR,ILO,ECE}', '{IOM}', '{coordinator}', 'unanimity', '{migrants}'),
	 gcm_mandate('{review}', '{2}', '{f}', '{IOM}', '{ECLAC}', '{secretariat}', 'simple-majority', '{academia}')),
	(gcm_mandate(coordinators => '{UNICEF,WFP}', members => '{UNICEF}'), gcm_mandate(coordinators => '{IOM,UNICEF}', members => '{UNICEF}')),
	(gcm_mandate('{follow-up}', coordinators => '{IOM}', decision => 'unanimity'), gcm_mandate(objectives => '{1}'));
INSERT INTO reading (mandate, present) VALUES (gcm_mandate(members => '{WHO}'), '{WHO,FAO}');
INSERT INTO reading (kind, process) VALUES
	('existing-forum', gcm_process()),
	('existing-forum', gcm_process(agreed => '{IOM}', executive_committee_consulted => true, coordinator_consulted => true)),
	('existing-forum', gcm_process(concerned => '{IOM,UNDP}', executive_committee_consulted => false)),
	('existing-forum', gcm_process('{IOM,UNDP,Agency X}', '{IOM,World Bank}', true, true)),
	('existing-forum', gcm_process('{IOM,UNDP}', '{IOM,Agency X,ILO,UNHCR}', true, false)),
	('existing-forum', gcm_process('{IOM,UNDP}', '{IOM,UNDP}', true, true)),
	('thematic-coalition', gcm_process()),
	('thematic-coalition', gcm_process(close_relations => false, relevant => '{}'));
INSERT INTO reading (kind, mandate, process) VALUES
	('thematic-coalition', gcm_mandate(), gcm_process(relevant => '{IOM,UNHCR}')),
	('thematic-coalition', gcm_mandate(members => '{IOM}'), gcm_process(close_relations => true, relevant => '{IOM}')),
	('thematic-coalition', gcm_mandate(members => '{IOM}'), gcm_process(relevant => '{UNEP}')),
	('thematic-coalition', gcm_mandate(members => '{WHO}'), gcm_process(relevant => '{IOM,ECA,UN-Women}')),
	('thematic-coalition', gcm_mandate(members => '{IOM}'), gcm_process(relevant => '{IOM,ECA,UN-Women}')),
	('thematic-coalition', gcm_mandate(members => '{IOM,ECA}'), gcm_process(relevant => '{IOM,ECA}'));

-- who leads: the Resident Coordinator alone, beside the coordinator, beside another; who provides the secretariat
INSERT INTO reading (mandate, leadership) VALUES
	(gcm_mandate(coordinators => '{UN Resident Coordinator}'), NULL),
	(gcm_mandate(coordinators => '{IOM,UN Resident Coordinator}'), NULL),
	(gcm_mandate(coordinators => '{IOM,UNHCR}'), gcm_leadership('{RC,RCO}', '{IOM,ESCWA}')),
	(gcm_mandate(coordinators => '{UNHCR,RCO}'), gcm_leadership(secretariat => '{RCO,UNDP}')),
	(gcm_mandate(coordinators => '{}'), gcm_leadership(secretariat => '{IOM}')),
	(gcm_mandate(), gcm_leadership(secretariat => '{}')),
	(gcm_mandate(), gcm_leadership('{IOM}', '{World Bank}'));
-- what can be asked of a regional or a national body, where it is known who is present and where not
INSERT INTO reading (kind, mandate, reference, present)
	SELECT kind, mandate, gcm_reference_mandate(level), present
	FROM unnest(enum_range(NULL::gcm_body_kind)) AS kind, unnest('{regional,national}'::text[]) AS level,
		 (VALUES (NULL::text[]), ('{FAO}'), ('{IOM}'), ('{IOM,UNHCR,FAO,UNODC}')) AS p (present),
		 (VALUES (gcm_mandate()), (gcm_mandate(objectives => '{5,6}', principles => '{g}', members => '{IOM,FAO}', structure => 'all')),
				 (gcm_mandate(objectives => 'all', members => '{UNHCR}', structure => '{}'))) AS m (mandate);
INSERT INTO reading (kind, mandate) SELECT kind, gcm_mandate(objectives => '{1-22}', principles => '{}') FROM unnest(enum_range(NULL::gcm_body_kind)) AS kind;

SELECT DISTINCT ON (f.element, f.verdict, f.finding COLLATE "C") f.element, f.verdict, f.finding, g.finding, h.finding
FROM reading r,
	 gcm_alignment_findings(mandate, kind, reference, 'en', present, process, leadership) AS f
	 JOIN gcm_alignment_findings(mandate, kind, reference, 'fr', present, process, leadership) AS g USING (element)
	 JOIN gcm_alignment_findings(mandate, kind, reference, 'es', present, process, leadership) AS h USING (element)
ORDER BY f.element, f.verdict, f.finding COLLATE "C" \g (recordsep='\n\n' fieldsep='\n')

-- Sources
SELECT DISTINCT f.element, f.basis, g.basis, h.basis
FROM unnest(enum_range(NULL::gcm_body_kind)) AS kind,
	 (VALUES (gcm_global_mandate()), (gcm_reference_mandate('regional')), (gcm_reference_mandate('national')), (gcm_mandate('{review}'))) AS r (reference),
	 gcm_alignment_findings(gcm_mandate(), kind, reference) AS f
	 JOIN gcm_alignment_findings(gcm_mandate(), kind, reference, 'fr') AS g USING (element)
	 JOIN gcm_alignment_findings(gcm_mandate(), kind, reference, 'es') AS h USING (element)
WHERE kind = 'network' OR f.element > 'participation'
ORDER BY 1, 2;

-- Twelve real texts, as far as their public pages say: the Network's own, and
-- those of three regions' networks and seven countries', 2019 to 2024
CREATE TABLE real_text (network text PRIMARY KEY, level text, mandate gcm_mandate, leadership gcm_leadership);
INSERT INTO real_text VALUES
	('Network', 'global', gcm_mandate('all', principles => 'all'), NULL),
	('Arab States', 'regional', gcm_mandate('{implementation,follow-up,review}', principles => 'all', coordinators => '{IOM}', structure => '{coordinator,secretariat}'),
	 gcm_leadership(secretariat => '{IOM,ESCWA}')),
	('Latin America and the Caribbean', 'regional', gcm_mandate(), gcm_leadership('{CEPAL,OIM}')),
	('West and Central Africa', 'regional', gcm_mandate('{implementation,follow-up,review,common-un-approach}'), gcm_leadership('{OIM,HCDH}')),
	('Bangladesh', 'national', gcm_mandate('{implementation,review}', coordinators => '{IOM}', members => '{UN RCO,UNDP,UNFPA,UNICEF,UNODC,UNWOMEN,ILO,IOM,UNHCR}',
		structure => '{coordinator,secretariat,working-groups}', participation => '{civil-society}'), gcm_leadership(secretariat => '{IOM}')),
	('Mali', 'national', gcm_mandate('{implementation}', '{1,3,17,23}', structure => '{working-groups}'), NULL),
	('Mozambique', 'national', gcm_mandate('{implementation,follow-up,review}',
		members => '{UN Resident Coordinator''s Office,FAO,IOM,OHCHR,UN Habitat,UN Women,UNAIDS,UNDP,UNFPA,UNHCR,UNICEF,UNODC,WFP}'), NULL),
	('Niger', 'national', gcm_mandate('{implementation,review,rights-and-wellbeing}'), gcm_leadership('{Resident Coordinator,IOM}')),
	('Sudan', 'national', gcm_mandate('{implementation,follow-up,review,common-un-approach}'), gcm_leadership('{DSRSG/RC/HC,IOM}')),
	('Türkiye, 2021', 'national', gcm_mandate(coordinators => '{IOM}', structure => '{coordinator,secretariat}'), gcm_leadership(secretariat => '{IOM}')),
	('Türkiye, 2023', 'national', gcm_mandate('{implementation,rights-and-wellbeing,norms-and-standards}', coordinators => '{UN Resident Coordinator}', decision => 'consensus'), NULL),
	('Uganda', 'national', gcm_mandate('{implementation,follow-up,review}', principles => '{i,j}', coordinators => '{IOM}',
		members => '{FAO,IFAD,ILO,UNCDF,UNDP,UNHCR,UNIDO,UNICEF,UNAIDS,UNODC,UNFPA,UN Resident Coordinator''s Office,UN Women,WHO,IOM}', structure => '{coordinator,secretariat}'),
	 gcm_leadership('{UN Resident Coordinator,IOM}', '{IOM}'));
SELECT network, level, gcm_alignment_score(a), a FROM real_text, gcm_alignment(mandate, reference => gcm_reference_mandate(level), leadership => leadership) AS a ORDER BY network COLLATE "C";
SELECT string_agg(network, '; ' ORDER BY network COLLATE "C"), f.element, f.verdict, f.finding, g.finding, h.finding
FROM real_text,
	 gcm_alignment_findings(mandate, 'network', gcm_reference_mandate(level), 'en', leadership => leadership) AS f
	 JOIN gcm_alignment_findings(mandate, 'network', gcm_reference_mandate(level), 'fr', leadership => leadership) AS g USING (element)
	 JOIN gcm_alignment_findings(mandate, 'network', gcm_reference_mandate(level), 'es', leadership => leadership) AS h USING (element)
GROUP BY f.element, f.verdict, f.finding, g.finding, h.finding
ORDER BY f.element, f.verdict, f.finding COLLATE "C" \g (recordsep='\n\n' fieldsep='\n')
SELECT network, f.element, near FROM real_text, gcm_alignment_findings(mandate, leadership => leadership) AS f WHERE near <> '{}' ORDER BY network COLLATE "C", f.element;
DROP TABLE real_text;

-- Changes
WITH change (before, after) AS (VALUES
	(gcm_mandate(), gcm_mandate('{review}', '{1,2}', '{f,d}', '{IOM}', '{IOM,UNHCR,Example Agency}', '{coordinator}', 'consensus', '{media,academia}')),
	(gcm_mandate(), gcm_mandate('{}', '{}', '{}', '{}', '{}', '{}', NULL, '{}')),
	(gcm_mandate('{}', '{}', '{}', '{}', '{}', '{}', NULL, '{}'), gcm_mandate()),
	(gcm_mandate('{review}', '{1,2}', '{f}', '{IOM}', '{IOM,UNHCR}', '{coordinator}', 'consensus', '{media}'), gcm_mandate()),
	(gcm_mandate('{review}', '{1,2}', '{f}', '{IOM}', '{IOM,UNHCR}', '{coordinator}', 'consensus', '{media}'),
	 gcm_mandate('{review,follow-up}', '{1,2,3}', '{f,g}', '{IOM,UNDP}', '{IOM,UNHCR,WHO}', '{coordinator,secretariat}', 'unanimity', '{media,other}')),
	(gcm_mandate('{review,follow-up}', '{1,2,3}', '{f,g}', '{IOM,UNDP}', '{IOM,UNHCR,WHO}', '{coordinator,secretariat}', 'unanimity', '{media,other}'),
	 gcm_mandate('{follow-up}', '{1}', '{f}', '{IOM}', '{IOM}', '{coordinator}', 'consensus', '{media}')),
	(gcm_mandate('{review}', '{1,2}', '{f}', '{IOM}', '{IOM,UNHCR}', '{coordinator}', 'consensus', '{media}'),
	 gcm_mandate('{follow-up}', '{4}', '{a}', '{UNDP}', '{UNDP,UNHCR}', '{secretariat}', 'consensus', '{academia}'))
)
SELECT DISTINCT ON (e.element, e.change, e.sentence COLLATE "C") e.element, e.change, e.sentence, f.sentence, s.sentence
FROM change, gcm_mandate_diff(before, after) AS e
	JOIN gcm_mandate_diff(before, after, 'fr') AS f USING (element)
	JOIN gcm_mandate_diff(before, after, 'es') AS s USING (element)
ORDER BY e.element, e.change, e.sentence COLLATE "C" \g (recordsep='\n\n' fieldsep='\n')
DROP TABLE reading;
