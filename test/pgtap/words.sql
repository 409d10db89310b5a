-- Words as people write them.  A corpus of our own always; the names and forms of
-- public files where these stand beside the project, with how many of them are
-- to be read.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;

-- What a text is read as: a term or set as text, 'refused' where it is none
CREATE FUNCTION pg_temp.reading(kind text, input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	found text;
BEGIN
	IF kind = 'entity' THEN
		RETURN coalesce((SELECT entity FROM gcm_entity(input)), 'refused');
	END IF;
	EXECUTE format('SELECT $1::gcm_%s::text', kind) INTO found USING input;
	RETURN found;
EXCEPTION WHEN data_exception THEN
	RETURN 'refused';
END
$$;

-- The terms that a hint names, the first first
CREATE FUNCTION pg_temp.hinted(kind text, input text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
	advice text;
BEGIN
	EXECUTE format('SELECT $1::gcm_%s', kind) USING input;
	RETURN '{}';
EXCEPTION WHEN data_exception THEN
	GET STACKED DIAGNOSTICS advice = PG_EXCEPTION_HINT;
	RETURN ARRAY(SELECT pg_temp.reading(kind, name) FROM (
		SELECT m[1] AS name, n FROM regexp_matches(advice, '"([^"]+)"', 'g') WITH ORDINALITY AS q (m, n)
		UNION ALL SELECT m[1], 100 + n FROM regexp_matches(advice, '\m([A-Z]{3})\M', 'g') WITH ORDINALITY AS c (m, n)) AS names
		WHERE pg_temp.reading(kind, name) <> 'refused' ORDER BY n);
END
$$;

CREATE TEMP TABLE form (kind text, input text, expected text);
INSERT INTO form VALUES
	('objective', 'Objective No. 8', '8'), ('objective', 'Objectif n° 21 du Pacte mondial', '21'), ('objective', 'Objetivo 5 del PMM', '5'),
	('objective', 'OBJ8', '8'), ('objective', 'gcm_15', '15'), ('objective', '8.0', '8'), ('objective', '#8', '8'), ('objective', 'Objective 8¹', '8'),
	('objective', 'Objective 8[1]', '8'), ('objective', '13 (Alternatives to detention)', '13'), ('objective', 'Alternatives to detention (13)', '13'),
	('objective', 'Minimise adverse drivers', '2'), ('objective', 'Migrant &amp; diaspora contributions', '19'), ('objective', '“Data”', '1'),
	('objective', 'Provide accurate information at all stages of migration', '3'), ('objective', '8 - Data', 'refused'), ('objective', 'Objective 24: Data', 'refused'),
	('objective', '5.1', 'refused'), ('objective', 'SDG 10.7', 'refused'), ('objective', 'Goal 8', 'refused'), ('objective', 'seven', 'refused'),
	('principle', 'para 15 (f)', 'human-rights'), ('principle', '(f) Human rights', 'human-rights'), ('principle', 'Human rights-based approach', 'human-rights'),
	('principle', 'People-centered', 'people-centred'), ('principle', 'a - Human rights', 'refused'), ('principle', 'Principle 6', 'refused'),
	('principle', 'Human rights view', 'refused'),
	('stakeholder', 'NGO', 'civil-society'), ('stakeholder', 'Trade union', 'trade-unions'), ('stakeholder', 'Local authority', 'local-authorities-and-communities'),
	('stakeholder', 'Civil Society Organization (CSO)', 'civil-society'), ('stakeholder', 'Youth', 'other'), ('stakeholder', 'States', 'refused'),
	('country', 'Dem. Rep. of the Congo', 'COD'), ('country', 'Micronesia (Fed. States of)', 'FSM'), ('country', 'Iran (Islamic Rep. of)', 'IRN'),
	('country', 'Korea, Dem. People''s Rep. of', 'PRK'), ('country', 'AFG: Afghanistan', 'AFG'), ('country', 'China*', 'CHN'), ('country', 'Guam (US)', 'GUM'),
	('country', E'\uFEFFMorocco\u200B', 'MAR'), ('country', 'Portugal (201)', 'PRT'), ('country', 'the Republic of Italy', 'ITA'), ('country', 'S. Sudan', 'SSD'),
	('country', 'Côte d’Ivoire', 'CIV'), ('country', 'Trinidad & Tobago', 'TTO'), ('country', 'Republic of Congo', 'COG'), ('country', 'la République du Sénégal', 'SEN'),
	('country', 'AFG: Albania', 'refused'), ('country', 'Korea', 'refused'), ('country', 'USSR', 'refused'), ('country', 'Micronesia', 'refused'),
	('country', 'Southern Africa', 'refused'), ('country', 'Kosovo', 'refused'), ('country', 'Channel Islands', 'refused'), ('country', 'Former Sudan', 'refused'),
	('country', 'Kenya, Uganda', 'refused'), ('country', 'U.A.E.', 'ARE'), ('country', 'U.E.', 'refused'), ('country', 'N.A.', 'refused'), ('country', 'Hong Kong S.A.R.', 'HKG'),
	('country', 'R&eacute;union', 'REU'), ('country', 'United Kingdom Overseas Territories', 'refused'), ('country', 'Territories of the United States', 'refused'),
	('country', 'Overseas France', 'refused'), ('country', 'USA and Puerto Rico', 'refused'), ('country', 'Puerto Rico (USA)', 'PRI'),
	('country', 'Sudan (formerly)', 'refused'), ('country', 'Eswatini (formerly Swaziland)', 'SWZ'), ('country', 'St. Vin. and Gren.', 'VCT'),
	('country', 'Venezuela (Boliv. Rep. of)', 'VEN'), ('country', 'Occ. Palestinian Terr.', 'PSE'), ('country', 'Islas Comoras', 'COM'),
	('country_set', 'USA and Puerto Rico', '{PRI,USA}'), ('country_set', 'Puerto Rico, USA', 'refused'),
	('objective', 'Objective 5 of the Global Compact for Safe, Orderly and Regular Migration', '5'), ('objective', '1 = Data', '1'),
	('objective', 'Objectif 5 du Pacte mondial pour des migrations sûres, ordonnées et régulières', '5'), ('objective', 'Safe pathways', 'refused'),
	('objective', 'Objective 5 of the Global Compact on Refugees', 'refused'), ('objective', 'para 21', 'refused'),
	('stakeholder', 'Religious leaders', 'faith-based-organizations'), ('stakeholder', 'Chercheurs', 'academia'), ('stakeholder', 'C.S.O.', 'civil-society'),
	('stakeholder', 'Otros actores', 'other'), ('stakeholder', 'Gouvernements locaux et régionaux', 'local-authorities-and-communities'),
	('principle', 'GCM cross-cutting principle: Child-sensitive', 'child-sensitive');

SELECT plan(12);
SELECT is_empty($$ SELECT kind, input, expected, pg_temp.reading(kind, input) FROM form WHERE pg_temp.reading(kind, input) <> expected ORDER BY 1, 2 $$,
	'words are read as what they mean, or not at all');

-- An error tells the cure
CREATE TEMP TABLE cure (kind text, input text, hint text);
INSERT INTO cure VALUES
	('objective', '2 - Regular pathways', 'Give one of the two; a gcm_objective_set holds both as {2,5}.'),
	('country', 'Kenya, Uganda', 'Give one of the two; a gcm_country_set holds both as {KEN,UGA}.'),
	('country_set', 'Hong Kong, China', 'Put ; between the terms%'), ('country_set', '', '%FORCE_NULL%'), ('objective', 'N/A', '%NULL%'), ('country', 'N.A.', '%write NULL%'),
	('country', 'Kosovo', '%no code%NULL%'), ('country', 'Republic of Kosovo', '%no code%NULL%'),
	('country', 'Overseas France', '%write the one%'), ('country', 'Territories of the United States', '%write the one%'), ('country', 'West Bank', '%PSE.'),
	('country', 'N. Cyprus', '%"Cyprus"%'), ('country', 'Northern Cyprus', '%CYP.'), ('country', 'West Germany', '%"Germany"%'), ('country', 'stateless', '%NULL%'), ('country', 'Dominica Republic', '%"Dominican Republic"%'),
	('stakeholder', 'civil socity', 'Did you mean "civil-society"%'), ('principle', 'gender responsif', 'Did you mean "gender-responsive"%');
CREATE FUNCTION pg_temp.hint(kind text, input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	advice text;
BEGIN
	EXECUTE format('SELECT $1::gcm_%s', kind) USING input;
	RETURN 'none';
EXCEPTION WHEN data_exception THEN
	GET STACKED DIAGNOSTICS advice = PG_EXCEPTION_HINT;
	RETURN advice;
END
$$;
SELECT is_empty($$ SELECT kind, input, pg_temp.hint(kind, input) FROM cure WHERE pg_temp.hint(kind, input) NOT LIKE hint ORDER BY 1, 2 $$, 'a hint tells the cure');

\getenv shared GCM_SHARED
\if :{?shared}

CREATE TEMP TABLE wild (kind text, input text, expected text, seen_in text);
\set load '\\copy wild FROM ''' :shared '/data/wild/forms.csv'' (FORMAT csv, HEADER)'
:load
CREATE TEMP TABLE judged AS SELECT w.*, pg_temp.reading(kind, input) AS got,
	CASE WHEN kind LIKE '%\_set' THEN pg_temp.reading(kind, coalesce(expected, '{'))
		 WHEN kind = 'entity' THEN coalesce((SELECT entity FROM gcm_entity(expected)), expected) ELSE coalesce(expected, 'refused') END AS right
	FROM wild w;
SELECT diag(format('forms: %s of %s right (%s %%)', count(*) FILTER (WHERE got = "right"), count(*), round(100.0 * count(*) FILTER (WHERE got = "right") / count(*), 1))) FROM judged;
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE got = "right") / count(*) FROM judged), '>=', 93.0, 'forms of public pages are read');
SELECT is_empty($$ SELECT kind, input, expected, got FROM judged WHERE got <> 'refused' AND got <> "right" ORDER BY 1, 2 $$, '... and none is read wrongly');

CREATE TEMP TABLE name (lang text, input text, iso3 text, sources integer);
\set load '\\copy name FROM ''' :shared '/data/wild/country_names.csv'' (FORMAT csv, HEADER)'
:load
CREATE TEMP TABLE named AS SELECT n.*, pg_temp.reading('country', input) AS got FROM name n;
SELECT diag(format('names of countries (%s): %s of %s right (%s %%); country_converter %s %%, countrycode %s %%', coalesce(lang, 'all'),
	count(*) FILTER (WHERE got = iso3), count(*), round(100.0 * count(*) FILTER (WHERE got = iso3) / count(*), 1),
	CASE coalesce(lang, 'all') WHEN 'en' THEN 89.4 WHEN 'fr' THEN 42.8 WHEN 'es' THEN 53.4 ELSE 72.0 END,
	CASE coalesce(lang, 'all') WHEN 'en' THEN 87.9 WHEN 'fr' THEN 94.9 WHEN 'es' THEN 94.1 ELSE 90.7 END))
FROM named GROUP BY ROLLUP (lang) ORDER BY lang;
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE got = iso3) / count(*) FROM named WHERE sources >= 2), '>=', 97.0, 'names that stand in two lists are read');
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE got = iso3) / count(*) FROM named), '>=', 90.0, '... and nine in ten of all');
SELECT is_empty($$ SELECT lang, input, iso3, got FROM named WHERE got NOT IN (iso3, 'refused') ORDER BY 1, 2 $$, '... and none is read wrongly');

CREATE TEMP TABLE not_country (input text, sources integer);
\set load '\\copy not_country FROM ''' :shared '/data/wild/not_countries.csv'' (FORMAT csv, HEADER)'
:load
SELECT cmp_ok((SELECT count(*) FROM not_country WHERE pg_temp.reading('country', input) <> 'refused'), '<=', 6::bigint, 'what is no country is none, but for codes and former names');

CREATE TEMP TABLE hint AS SELECT input, iso3, pg_temp.hinted('country', input) AS terms FROM named WHERE got = 'refused';
SELECT diag(format('hints for %s names that are refused: the right one first in %s %%, among three in %s %%', count(*),
	round(100.0 * count(*) FILTER (WHERE terms[1] = iso3) / count(*), 1), round(100.0 * count(*) FILTER (WHERE iso3 = ANY (terms[1:3])) / count(*), 1))) FROM hint;
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE terms[1] = iso3) / count(*) FROM hint), '>=', 80.0, 'a hint names the right country first');
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE iso3 = ANY (terms[1:3])) / count(*) FROM hint), '>=', 90.0, '... or among three');

CREATE TEMP TABLE other_hint AS SELECT kind, input, "right", pg_temp.hinted(kind, input) AS terms FROM judged WHERE got = 'refused' AND "right" <> 'refused' AND kind IN ('objective', 'principle', 'stakeholder');
SELECT diag(format('hints for %s other terms that are refused: the right one among three in %s', count(*), count(*) FILTER (WHERE "right" = ANY (terms[1:3])))) FROM other_hint;
-- Each label with a letter left out, and two letters swapped
CREATE TEMP TABLE slip AS
	SELECT kind, term, overlay(label PLACING '' FROM length(label) / 2 FOR 1) AS input
	FROM (SELECT 'objective' AS kind, o::text AS term, gcm_label(o, l) AS label FROM unnest('all'::gcm_objective_set) AS o, unnest('{en,fr,es}'::text[]) AS l
		  UNION ALL SELECT 'principle', p::text, gcm_label(p, l) FROM unnest('all'::gcm_principle_set) AS p, unnest('{en,fr,es}'::text[]) AS l
		  UNION ALL SELECT 'stakeholder', s::text, gcm_label(s, l) FROM unnest('all'::gcm_stakeholder_set) AS s, unnest('{en,fr,es}'::text[]) AS l) AS labels
	WHERE length(label) > 6;
SELECT is_empty($$ SELECT kind, term, input, pg_temp.hinted(kind, input) FROM slip
	WHERE pg_temp.reading(kind, input) = 'refused' AND input <> 'Themedia' AND term <> ALL (pg_temp.hinted(kind, input)) ORDER BY 1, 2 $$, 'a slip of the pen in a label has its term as hint');
SELECT cmp_ok((SELECT count(*) FROM slip WHERE pg_temp.reading(kind, input) = 'refused'), '>', 60::bigint, '... many of them');

\else
SELECT skip('the names and forms of public files are not beside the project', 10);
\endif
SELECT * FROM finish();
ROLLBACK;
