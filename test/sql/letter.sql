-- Letters, to be read as a letter is: in three languages, of each kind of body,
-- as text and as HTML
-- SPDX-License-Identifier: PostgreSQL
\pset format unaligned
\pset tuples_only on

-- All parts: what departs, is in line, is not known and is not asked; names to be checked; sources
CREATE VIEW letter AS
	SELECT lang, format, gcm_letter('Example Network', gcm_mandate('{implementation,review}', '{5,6}', 'all', members => '{IOM,UNHRC}', decision => 'simple-majority'), 'network',
		gcm_reference_mandate('national'), lang, '{IOM,UNHCR,UNODC,FAO}', NULL, gcm_leadership('{IOM}', '{UNHCR}'), format, '2024-03-01', '{NULL,Page of 2021}') AS letter
	FROM unnest('{en,fr,es}'::text[]) AS lang, unnest('{text,html}'::text[]) AS format;
SELECT letter FROM letter WHERE lang = 'en' AND format = 'text';
SELECT letter FROM letter WHERE lang = 'fr' AND format = 'text';
SELECT letter FROM letter WHERE lang = 'es' AND format = 'text';
SELECT letter FROM letter WHERE lang = 'fr' AND format = 'html';

-- A coalition; a forum that is compared with another mandate; all is in line; nothing to compare
SELECT gcm_letter('Coalition', gcm_mandate(coordinators => '{IOM}', members => '{IOM}'), 'thematic-coalition', lang => lang, process => gcm_process(close_relations => false, relevant => '{IOM,FAO}'))
FROM unnest('{en,fr,es}'::text[]) AS lang;
SELECT gcm_letter('Forum', gcm_mandate(coordinators => '{UNHCR}', objectives => '{7}'), 'existing-forum', gcm_mandate(coordinators => '{IOM}'), lang,
	process => gcm_process(concerned => '{IOM,FAO}', agreed => '{IOM}', coordinator_consulted => true))
FROM unnest('{en,fr,es}'::text[]) AS lang;
SELECT gcm_letter('Network', gcm_global_mandate());
SELECT gcm_letter('Network', gcm_mandate(), reference => gcm_mandate());

-- A text of which nothing is recorded, of a body without a name; whose mandate the reference is; each source once
SELECT gcm_letter('  ', gcm_mandate(), reference => gcm_mandate(decision => 'consensus'), lang => lang, sources => '{NULL,Page,"",Leaf,Page,Page 2," ","    "," Page 3"}', reference_name => another)
FROM (VALUES ('en', 'Example Network'), ('fr', 'Example Network'), ('es', ' ')) AS v (lang, another);
SELECT m, substring(gcm_letter('N', m, leadership => l) FROM '\[Nothing.*?\]') AS unrecorded
FROM (VALUES (gcm_mandate(), NULL), (gcm_mandate(), gcm_leadership()), (gcm_mandate(), gcm_leadership('{IOM}')), (gcm_mandate(), gcm_leadership(secretariat => '{}')),
	(gcm_mandate(members => '{}'), NULL), (gcm_mandate(decision => 'consensus'), NULL), (gcm_mandate('{}'), NULL)) AS v (m, l);
-- What is not asked for of decisions, and the marks of a question
SELECT substring(gcm_letter('N', gcm_mandate(members => '{UNHCRR}', decision => 'unanimity'), reference => gcm_mandate(members => '{UNHCR}'), lang => lang) FROM '- [^\n]+') AS decision,
	(SELECT near FROM gcm_alignment_findings(gcm_mandate(members => '{UNHCRR}'), lang => lang) WHERE element = 'members')
FROM unnest('{en,fr,es}'::text[]) AS lang;

-- What names hold is text, and ends no line
SELECT gcm_letter(E'<script>&amp;\n\nSubject: "\x01\x7F', gcm_mandate(members => ARRAY[E'IOM', E'<b>\r\n- x']), reference => gcm_mandate(members => '{IOM}'), format => format, sources => ARRAY[E'<a>\nb', ''])
FROM unnest('{text,html}'::text[]) AS format;

-- Nothing to write of, and errors
SELECT count(*) FILTER (WHERE gcm_letter(n, m, k, r, l, format => f) IS NULL)
FROM (VALUES (NULL, gcm_mandate(), 'network'::gcm_body_kind, gcm_mandate(), 'en', 'text'), ('n', NULL, 'network', gcm_mandate(), 'en', 'text'), ('n', gcm_mandate(), NULL, gcm_mandate(), 'en', 'text'),
	('n', gcm_mandate(), 'network', NULL, 'en', 'text'), ('n', gcm_mandate(), 'network', gcm_mandate(), NULL, 'text'), ('n', gcm_mandate(), 'network', gcm_mandate(), 'en', NULL)) AS v (n, m, k, r, l, f);
SELECT gcm_letter('n', gcm_mandate(), format => 'pdf');
SELECT gcm_letter('n', gcm_mandate(), lang => 'pt');
SELECT gcm_letter('n', gcm_mandate(), day => '-infinity');
SELECT gcm_letter('n', gcm_mandate(), leadership => gcm_leadership('{NULL}'));
DROP VIEW letter;
-- Several names that are not known, of several elements
SELECT substring(gcm_letter('N', gcm_mandate(coordinators => '{UNHCRR,IOM}', members => '{UNODCC}')) FROM '\[To be checked.*?\]') AS to_check;
