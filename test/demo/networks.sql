-- Networks against the global mandate, element by element
-- SPDX-License-Identifier: PostgreSQL

\pset footer off
\pset null '-'

\echo
\echo == Networks on migration and the global mandate ==
\echo
\echo Regional networks: only who coordinates them is on public record here, so
\echo all else is unstated. The two examples are invented, to show each verdict.
\echo

-- Break a sentence into lines
CREATE FUNCTION lines(sentence text, width integer DEFAULT 72) RETURNS text
	RETURN rtrim(regexp_replace(sentence, format('(.{1,%s})(\s+|$)', width), E'\\1\n', 'g'), E'\n');

CREATE TABLE network (name text PRIMARY KEY, mandate gcm_mandate);

INSERT INTO network VALUES
	('Africa (continental)', gcm_mandate(coordinators => '{IOM,UNECA}')),
	('Arab States', gcm_mandate(coordinators => '{IOM}')),
	('East and Southern Africa', gcm_mandate(coordinators => '{IOM,UNICEF}')),
	('Europe and Central Asia', gcm_mandate(coordinators => '{IOM,UNDP,UNHCR}')),
	('Latin America and the Caribbean', gcm_mandate(coordinators => '{ECLAC,IOM}')),
	('West and Central Africa', gcm_mandate(coordinators => '{IOM,OHCHR}')),
	('Example A (invented)', gcm_mandate(
		mission => '{implementation,follow-up,review}',
		objectives => 'all',
		principles => 'all',
		coordinators => '{IOM,UNHCR}',
		members => '{IOM,UNHCR,UNICEF,ILO,UN DESA,OHCHR,UNDP,UNODC,WHO}',
		structure => '{coordinator,secretariat,working-groups}',
		decision => 'consensus',
		participation => '{migrants,civil-society,academia}')),
	('Example B (invented)', gcm_mandate(
		objectives => '{9-11}',
		principles => '{c}',
		coordinators => '{UNODC}',
		decision => 'simple-majority'));

SELECT name AS network, round(gcm_alignment_score(a), 2) AS score,
	   gcm_verdict(a, 'mission') AS mission, gcm_verdict(a, 'objectives') AS objectives,
	   gcm_verdict(a, 'principles') AS principles, gcm_verdict(a, 'coordinators') AS coordinators,
	   gcm_verdict(a, 'members') AS members, gcm_verdict(a, 'structure') AS structure,
	   gcm_verdict(a, 'decision') AS decision, gcm_verdict(a, 'participation') AS participation
FROM network, gcm_alignment(mandate) AS a
ORDER BY a DESC, name;

\echo What the regional networks state, with the reason for the verdict:
\echo

SELECT name AS network, element, verdict, met || '/' || required AS met, lines(finding, 60) AS reason
FROM network, gcm_alignment_findings(mandate)
WHERE name NOT LIKE 'Example%' AND verdict <> 'unstated'
ORDER BY name, element;

\echo Example A (invented), element by element:
\echo

SELECT element, verdict, met || '/' || required AS met, lines(finding) AS reason, lines(basis, 30) AS basis
FROM network, gcm_alignment_findings(mandate)
WHERE name = 'Example A (invented)'
ORDER BY element;

\echo Example B (invented), element by element:
\echo

SELECT element, verdict, met || '/' || required AS met, lines(finding) AS reason, lines(basis, 30) AS basis
FROM network, gcm_alignment_findings(mandate)
WHERE name = 'Example B (invented)'
ORDER BY element;

\echo Where Example A falls short, in French:
\echo

SELECT element, verdict, lines(finding) AS motif
FROM network, gcm_alignment_findings(mandate, lang => 'fr')
WHERE name = 'Example A (invented)' AND verdict = 'partial'
ORDER BY element;
