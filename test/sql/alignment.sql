-- Mandates and their alignment
-- SPDX-License-Identifier: PostgreSQL
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

-- Nothing is asked: no verdict, and no place in the score
SELECT element, verdict, required, finding
FROM gcm_alignment_findings(gcm_mandate(mission => '{review}', members => '{WHO}'), present => '{WHO}') WHERE element IN ('mission', 'members');
SELECT gcm_alignment(gcm_mandate(coordinators => '{IOM}'), reference => gcm_mandate(coordinators => '{IOM}', members => '{IOM}')) AS two,
	   gcm_alignment(gcm_mandate(mission => 'all'), reference => gcm_mandate()) AS none,
	   gcm_alignment(gcm_mandate(), 'existing-forum', gcm_mandate()) AS forum;
SELECT element, verdict, required FROM gcm_alignment_findings(gcm_mandate(mission => '{}'), reference => gcm_mandate(mission => '{}', objectives => '{1}'))
WHERE element <= 'objectives';

-- One entity under several names is one member, among those present too
SELECT required, met, missing, excess
FROM gcm_alignment_findings(gcm_mandate(members => '{UN DESA,DESA,undesa,U.N. DESA,"Agency X",agency x,IOM (UN Migration),WHO}'),
	present => '{OIM,DAES,HCR,Example}') WHERE element = 'members';
SELECT met, cardinality(missing) AS missing, length(excess[1]) AS long_name
FROM gcm_alignment_findings(gcm_mandate(members => ARRAY['IOM', repeat('x', 100000), repeat('x', 100000)])) WHERE element = 'members';

-- Alignments as values
SELECT a, gcm_is_aligned(a), gcm_alignment_score(a), gcm_verdict(a, 'mission'), gcm_verdict(a, 'inclusion')
FROM unnest(ARRAY['mission:aligned', ' decision:divergent , mission:partial', 'mission:aligned,relations:aligned,inclusion:unstated']::gcm_alignment[]) AS a
ORDER BY a;
SELECT ''::gcm_alignment;
SELECT 'mission'::gcm_alignment;
SELECT 'mission:good'::gcm_alignment;
SELECT 'mission:aligned,mission:partial'::gcm_alignment;
SELECT 'mission:aligned,'::gcm_alignment;
SELECT 'decision:partial'::gcm_alignment;
SELECT 'mission:aligned,relations:aligned'::gcm_alignment;
SELECT 'adaptation:aligned,relations:aligned,inclusion:aligned'::gcm_alignment;
SELECT count(DISTINCT a), (array_agg(a ORDER BY a DESC))[1] = gcm_alignment(gcm_global_mandate()) AS best
FROM (SELECT gcm_alignment(mandate) AS a FROM network UNION ALL SELECT gcm_alignment(gcm_global_mandate())) AS all_of_them;

-- Bytes that are none, sent as binary input: a good one; no verdict; another
-- score; a partial decision; a verdict of seven; a bit above the verdicts
\set file `mktemp`
\setenv GCM_FILE :file
\set send '\\copy wire TO ''' :file ''' (FORMAT binary)'
\set receive '\\copy received FROM ''' :file ''' (FORMAT binary)'
CREATE TABLE wire (bits bigint);
CREATE TABLE received (a gcm_alignment);
INSERT INTO wire VALUES ((55440::bigint << 40) | (4::bigint << 30));
:send
:receive
TABLE received;
UPDATE wire SET bits = 0;
:send
:receive
UPDATE wire SET bits = (55439::bigint << 40) | (4::bigint << 30);
:send
:receive
UPDATE wire SET bits = (27720::bigint << 40) | (3::bigint << 12);
:send
:receive
UPDATE wire SET bits = (7::bigint << 30);
:send
:receive
UPDATE wire SET bits = (1::bigint << 39) | (55440::bigint << 40) | (4::bigint << 30);
:send
:receive
UPDATE wire SET bits = bits | (1::bigint << 63);
:send
:receive
SELECT count(*) FROM received;
DROP TABLE wire, received;
\! rm "$GCM_FILE"

-- Nothing to check, and what cannot be checked
SELECT gcm_alignment(NULL) IS NULL AS unknown, gcm_alignment(gcm_mandate(), NULL) IS NULL AS no_kind, gcm_alignment(gcm_mandate(), reference => gcm_mandate()) IS NULL AS nothing_asked;
SELECT count(*) FROM (VALUES (NULL, 'en'), (gcm_mandate(), NULL)) AS v (m, lang), gcm_alignment_findings(m, lang => v.lang);
SELECT gcm_alignment(gcm_mandate(members => '{IOM,NULL}'));
SELECT gcm_alignment(gcm_mandate(coordinators => '{IOM,""}'));
SELECT gcm_alignment(gcm_mandate(), present => '{" - "}');
SELECT gcm_alignment(gcm_mandate(members => '{{IOM,UNDP},{ILO,WHO}}'));
SELECT gcm_alignment(gcm_mandate(), reference => gcm_mandate(members => '{NULL}'));
SELECT gcm_alignment(gcm_mandate(), process => gcm_process(concerned => '{IOM,""}'));
SELECT gcm_alignment(gcm_mandate(objectives => '{24}'));
SELECT * FROM gcm_alignment_findings(gcm_mandate(), lang => 'pt');

-- A reference that is refused does not stay behind as that of the next row
SELECT name, gcm_alignment(mandate, reference => r) FROM network,
	(VALUES (1, gcm_global_mandate()), (2, gcm_mandate(decision => 'consensus')), (3, gcm_global_mandate()), (4, gcm_mandate(members => '{IOM}'))) AS v (n, r)
ORDER BY name, n;
DROP TABLE network;

-- What is said of who was consulted, and what is not
SELECT e, c, verdict, required, met
FROM (VALUES (true), (false), (NULL)) AS v (e), (VALUES (true), (false), (NULL)) AS w (c),
	gcm_alignment_findings(gcm_mandate(), 'existing-forum', process => gcm_process(executive_committee_consulted => e, coordinator_consulted => c))
WHERE element = 'adaptation' ORDER BY e, c;

-- References that differ by a term, each for one row
SELECT n, m, gcm_alignment(gcm_mandate(m::gcm_function_set), reference => gcm_mandate(r::gcm_function_set))
FROM (VALUES (1, '{review}', '{review}'), (2, '{review}', '{implementation}'), (3, '{review}', '{review}'), (4, '{implementation}', '{follow-up}'), (5, '{follow-up}', '{implementation}'), (6, '{review}', 'all')) AS v (n, m, r)
ORDER BY n;
