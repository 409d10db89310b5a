-- The columns that people have: a file of three hundred rows whose cells are
-- written in hundreds of ways, and what each of them must become
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(36);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- Forms of each column, with what they mean; NULL if that is for a person to say.
-- Of a contributor: what it is, the kind of stakeholder, the author.
CREATE TEMP TABLE form (field text, form text, expected text, id integer GENERATED ALWAYS AS IDENTITY);
COPY form (field, form, expected) FROM STDIN (DELIMITER '=');
objectives=1={1}
objectives=07={7}
objectives=Objective 7={7}
objectives=Objectif 7={7}
objectives=Objetivo 7={7}
objectives=GCM 7={7}
objectives=Obj. 21={21}
objectives=O7={7}
objectives=#7={7}
objectives=Objectif nº 7={7}
objectives=n° 7={7}
objectives=Objective No. 7={7}
objectives=1,5,7={1,5,7}
objectives=1, 5, 7={1,5,7}
objectives=1;5;7={1,5,7}
objectives=1; 5; 7={1,5,7}
objectives=1/5/7={1,5,7}
objectives=1|5|7={1,5,7}
objectives={1,5,7}={1,5,7}
objectives=[1, 5, 7]={1,5,7}
objectives=1, 5 and 7={1,5,7}
objectives=1, 5 et 7={1,5,7}
objectives=1, 5 y 7={1,5,7}
objectives=1 and 2={1,2}
objectives=1 & 2={1,2}
objectives=Objectives 1, 5 and 7={1,5,7}
objectives=Objectifs 1, 5 et 7={1,5,7}
objectives=Objetivos 1, 5 y 7={1,5,7}
objectives=GCM objectives 2, 3={2,3}
objectives=Objective 1, Objective 5={1,5}
objectives=Obj. 2, Obj. 5={2,5}
objectives=5-7={5,6,7}
objectives=5–7={5,6,7}
objectives={5-7}={5,6,7}
objectives=5 to 7={5,6,7}
objectives=Objectives 5 to 7={5,6,7}
objectives=Objectives 5-7={5,6,7}
objectives=Objective 7: Reduce vulnerabilities={7}
objectives=7. Reduce vulnerabilities={7}
objectives=7 - Reduce vulnerabilities={7}
objectives=Reduce vulnerabilities={7}
objectives=reduce vulnerabilities={7}
objectives=Réduire la vulnérabilité={7}
objectives=Datos={1}
objectives=Data={1}
objectives=1 - Données={1}
objectives=1 - Data; 5 - Regular pathways={1,5}
objectives=13 (Alternatives to detention)={13}
objectives=Alternatives to detention={13}
objectives=Objective 13. Alternatives to detention={13}
objectives=1,2,3,={1,2,3}
objectives=7¹={7}
objectives=Objective 8*={8}
objectives=8.={8}
objectives="8"={8}
objectives=“8”={8}
objectives=(8)={8}
objectives=8\n9={8,9}
objectives=8\r\n9\r\n10={8,9,10}
objectives= 8 ={8}
objectives=8 ; ; 9={8,9}
objectives=OBJECTIVE 8={8}
objectives=OBJ 8={8}
objectives=Objetivo 5 del PMM={5}
objectives=PMM 5={5}
objectives=Objective 8 of the GCM={8}
objectives=Objectif 21 du Pacte mondial={21}
objectives=All={1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}
objectives=all objectives={1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}
objectives=Tous les objectifs={1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}
objectives=todos={1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}
objectives=Objectives 1, 2, 5-7 and 23={1,2,5,6,7,23}
objectives=Minimise adverse drivers={2}
objectives=2 - Minimize adverse drivers={2}
objectives=23={23}
objectives=21, 22={21,22}
objectives=\N={}
objectives=24=\N
objectives=VII=\N
objectives=2 - Regular pathways=\N
countries=Algeria={DZA}
countries=Algérie={DZA}
countries=Argelia={DZA}
countries=DZ={DZA}
countries=Angola={AGO}
countries=AGO={AGO}
countries=Benin={BEN}
countries=Bénin={BEN}
countries=Benín={BEN}
countries=Burkina Faso={BFA}
countries=BF={BFA}
countries=Burundi={BDI}
countries=Cabo Verde={CPV}
countries=Cape Verde={CPV}
countries=Cap-Vert={CPV}
countries=Cameroon={CMR}
countries=Cameroun={CMR}
countries=Camerún={CMR}
countries=Central African Republic={CAF}
countries=République centrafricaine={CAF}
countries=Chad={TCD}
countries=Tchad={TCD}
countries=TCD={TCD}
countries=Comoros={COM}
countries=Comores={COM}
countries=Comoras={COM}
countries=Congo={COG}
countries=Republic of the Congo={COG}
countries=DRC={COD}
countries=RDC={COD}
countries=DR Congo={COD}
countries=Democratic Republic of the Congo={COD}
countries=Congo, Democratic Republic of the={COD}
countries=Dem. Rep. of the Congo={COD}
countries=Côte d'Ivoire={CIV}
countries=Cote d’Ivoire={CIV}
countries=Ivory Coast={CIV}
countries=Djibouti={DJI}
countries=Egypt={EGY}
countries=Égypte={EGY}
countries=Egipto={EGY}
countries=EGY={EGY}
countries=Eswatini={SWZ}
countries=Swaziland={SWZ}
countries=Ethiopia={ETH}
countries=Éthiopie={ETH}
countries=Etiopía={ETH}
countries=The Gambia={GMB}
countries=Gambia={GMB}
countries=Gambia (Republic of The)={GMB}
countries=Gambie={GMB}
countries=Ghana={GHA}
countries=GH={GHA}
countries=Guinea={GIN}
countries=Guinée={GIN}
countries=Guinea-Bissau={GNB}
countries=Guinea Bissau={GNB}
countries=Kenya={KEN}
countries=KEN={KEN}
countries=Kenia={KEN}
countries=Lesotho={LSO}
countries=Liberia={LBR}
countries=Libya={LBY}
countries=Libye={LBY}
countries=Madagascar={MDG}
countries=Malawi={MWI}
countries=Mali={MLI}
countries=ML={MLI}
countries=Mauritania={MRT}
countries=Mauritanie={MRT}
countries=Morocco={MAR}
countries=Maroc={MAR}
countries=Marruecos={MAR}
countries=MA={MAR}
countries=504={MAR}
countries=Mozambique={MOZ}
countries=Namibia={NAM}
countries=Namibie={NAM}
countries=NAM={NAM}
countries=Niger={NER}
countries=Níger={NER}
countries=Nigeria={NGA}
countries=Nigéria={NGA}
countries=Rwanda={RWA}
countries=Senegal={SEN}
countries=Sénégal={SEN}
countries=Sierra Leone={SLE}
countries=Somalia={SOM}
countries=Somalie={SOM}
countries=South Africa={ZAF}
countries=Afrique du Sud={ZAF}
countries=Sudáfrica={ZAF}
countries=South Sudan={SSD}
countries=Sudan={SDN}
countries=Soudan={SDN}
countries=Tanzania={TZA}
countries=United Republic of Tanzania={TZA}
countries=Tanzania, United Republic of={TZA}
countries=Togo={TGO}
countries=Tunisia={TUN}
countries=Tunisie={TUN}
countries=Túnez={TUN}
countries=Uganda={UGA}
countries=Ouganda={UGA}
countries=Zambia={ZMB}
countries=Bangladesh={BGD}
countries=Bangladesh*={BGD}
countries=BGD={BGD}
countries=Brunei Darussalam={BRN}
countries=Cambodia={KHM}
countries=Cambodge={KHM}
countries=China={CHN}
countries=Chine={CHN}
countries=Republic of Korea={KOR}
countries=Rep. of Korea={KOR}
countries=Korea, Republic of={KOR}
countries=Korea (Republic of)={KOR}
countries=South Korea={KOR}
countries=Democratic People's Republic of Korea={PRK}
countries=India={IND}
countries=Inde={IND}
countries=Indonesia={IDN}
countries=Indonésie={IDN}
countries=Iran (Islamic Republic of)={IRN}
countries=Iran={IRN}
countries=Iran, Islamic Republic of={IRN}
countries=Japan={JPN}
countries=Japon={JPN}
countries=Japón={JPN}
countries=Lao PDR={LAO}
countries=Lao People's Democratic Republic={LAO}
countries=Laos={LAO}
countries=Malaysia={MYS}
countries=Malaisie={MYS}
countries=Micronesia (Federated States of)={FSM}
countries=Micronesia (Fed. States of)={FSM}
countries=Nepal={NPL}
countries=Népal={NPL}
countries=Philippines={PHL}
countries=Philippines (the)={PHL}
countries=The Philippines={PHL}
countries=ph={PHL}
countries=608={PHL}
countries=Sri Lanka={LKA}
countries=Thailand={THA}
countries=Thaïlande={THA}
countries=Türkiye={TUR}
countries=Turkey={TUR}
countries=Turquie={TUR}
countries=Viet Nam={VNM}
countries=Vietnam={VNM}
countries=Albania={ALB}
countries=Albanie={ALB}
countries=Austria={AUT}
countries=Autriche={AUT}
countries=Bosnia and Herzegovina={BIH}
countries=Bosnia & Herzegovina={BIH}
countries=Bosnie-Herzégovine={BIH}
countries=Czechia={CZE}
countries=Czech Republic={CZE}
countries=France={FRA}
countries=Francia={FRA}
countries=FRA={FRA}
countries=Germany={DEU}
countries=Allemagne={DEU}
countries=Alemania={DEU}
countries=DE={DEU}
countries=Greece={GRC}
countries=Grèce={GRC}
countries=Italy={ITA}
countries=Italie={ITA}
countries=IT={ITA}
countries=Republic of Moldova={MDA}
countries=Rep. Moldova={MDA}
countries=Moldova={MDA}
countries=Netherlands={NLD}
countries=The Netherlands={NLD}
countries=Holland={NLD}
countries=Pays-Bas={NLD}
countries=North Macedonia={MKD}
countries=Norway={NOR}
countries=Norvège={NOR}
countries=Portugal={PRT}
countries=Russian Federation={RUS}
countries=Russia={RUS}
countries=Spain={ESP}
countries=Espagne={ESP}
countries=España={ESP}
countries=Sweden={SWE}
countries=Suède={SWE}
countries=Switzerland={CHE}
countries=Suisse={CHE}
countries=United Kingdom={GBR}
countries=UK={GBR}
countries=Royaume-Uni={GBR}
countries=United Kingdom of Great Britain and Northern Ireland={GBR}
countries=Argentina={ARG}
countries=Argentine={ARG}
countries=Bahamas, The={BHS}
countries=The Bahamas={BHS}
countries=Bolivia (Plurinational State of)={BOL}
countries=Bolivia={BOL}
countries=Bolivia, Plurinational State of={BOL}
countries=Brazil={BRA}
countries=Brésil={BRA}
countries=Brasil={BRA}
countries=Canada={CAN}
countries=Canadá={CAN}
countries=Chile={CHL}
countries=Chili={CHL}
countries=Colombia={COL}
countries=Colombie={COL}
countries=Cuba={CUB}
countries=Dominica={DMA}
countries=Dominican Republic={DOM}
countries=République dominicaine={DOM}
countries=Ecuador={ECU}
countries=Équateur={ECU}
countries=El Salvador={SLV}
countries=Guatemala={GTM}
countries=Haiti={HTI}
countries=Haïti={HTI}
countries=Honduras={HND}
countries=Mexico={MEX}
countries=Mexique={MEX}
countries=México={MEX}
countries=MEX={MEX}
countries=Peru={PER}
countries=Pérou={PER}
countries=Perú={PER}
countries=Saint Kitts and Nevis={KNA}
countries=St Kitts & Nevis={KNA}
countries=St. Kitts and Nevis={KNA}
countries=St. Lucia={LCA}
countries=Trinidad and Tobago={TTO}
countries=Trinidad &amp; Tobago={TTO}
countries=United States of America={USA}
countries=USA={USA}
countries=EE.UU.={USA}
countries=United States={USA}
countries=États-Unis={USA}
countries=Uruguay={URY}
countries=Venezuela (Bolivarian Republic of)={VEN}
countries=Venezuela={VEN}
countries=Kenya, Uganda={KEN,UGA}
countries=Kenya; Uganda={KEN,UGA}
countries=Kenya and Uganda={KEN,UGA}
countries=Maroc / Espagne={ESP,MAR}
countries=Mali & Niger={MLI,NER}
countries=Guinea, Liberia and Sierra Leone={GIN,LBR,SLE}
countries=MEX, CHL={CHL,MEX}
countries=Ghana\nTogo={GHA,TGO}
countries=Maroc et Sénégal={MAR,SEN}
countries=México y Perú={MEX,PER}
countries={BGD,MAR}={BGD,MAR}
countries=\N={}
countries=Afghanistan 1=\N
countries=Portugal*={PRT}
countries=DE; FR; IT={DEU,FRA,ITA}
countries=EU=\N
countries=Global=\N
countries=NA=\N
countries=n/a=\N
countries=no=\N
countries=Kosovo=\N
countries=Marocco=\N
contributor=Member State=member-state,,
contributor=Member States=member-state,,
contributor=member state=member-state,,
contributor=Member State=member-state,,
contributor=State=member-state,,
contributor=States=member-state,,
contributor=Government=member-state,,
contributor=Governments=member-state,,
contributor=État Membre=member-state,,
contributor=Etats membres=member-state,,
contributor=Estado Miembro=member-state,,
contributor=Estados Miembros=member-state,,
contributor=Gouvernement=member-state,,
contributor=Gobierno=member-state,,
contributor=Stakeholder=stakeholder,,
contributor=Stakeholders=stakeholder,,
contributor=Partie prenante=stakeholder,,
contributor=Parties prenantes=stakeholder,,
contributor=Partes interesadas=stakeholder,,
contributor=Civil society=stakeholder,civil-society,
contributor=Civil society organizations=stakeholder,civil-society,
contributor=NGO=stakeholder,civil-society,
contributor=NGOs=stakeholder,civil-society,
contributor=CSO=stakeholder,civil-society,
contributor=ONG=stakeholder,civil-society,
contributor=Société civile=stakeholder,civil-society,
contributor=Academia=stakeholder,academia,
contributor=Academic institution=stakeholder,academia,
contributor=Universités=stakeholder,academia,
contributor=Trade union=stakeholder,trade-unions,
contributor=Trade unions=stakeholder,trade-unions,
contributor=Syndicat=stakeholder,trade-unions,
contributor=sindicatos=stakeholder,trade-unions,
contributor=Private sector=stakeholder,private-sector,
contributor=Secteur privé=stakeholder,private-sector,
contributor=Local authority=stakeholder,local-authorities-and-communities,
contributor=Parliament=stakeholder,parliamentarians,
contributor=NHRI=stakeholder,national-human-rights-institutions,
contributor=IFRC=stakeholder,red-cross-and-red-crescent,
contributor=Youth=stakeholder,other,
contributor=Diaspora=stakeholder,migrant-and-diaspora-organizations,
contributor=Media=stakeholder,media,
contributor=UN entity=un-entity,,
contributor=UN system=un-entity,,
contributor=UN agency=un-entity,,
contributor=UN agencies=un-entity,,
contributor=United Nations=un-entity,,
contributor=Système des Nations Unies=un-entity,,
contributor=Organismo de las Naciones Unidas=un-entity,,
contributor=IOM=un-entity,,IOM
contributor=OIM=un-entity,,IOM
contributor=International Organisation for Migration=un-entity,,IOM
contributor=UNHCR=un-entity,,UNHCR
contributor=UN Women=un-entity,,UN-Women
contributor=Regional organization=regional-organization,,
contributor=Regional organisations=regional-organization,,
contributor=Organisation régionale=regional-organization,,
contributor=African Union=regional-organization,,AU
contributor=Union européenne=regional-organization,,EU
contributor=ECOWAS=regional-organization,,ECOWAS
contributor=CEDEAO=regional-organization,,ECOWAS
contributor=ASEAN=regional-organization,,ASEAN
contributor=League of Arab States=regional-organization,,LAS
contributor=CARICOM=regional-organization,,CARICOM
contributor=\N=,,
level=National=national
level=National level=national
level=nationale=national
level=Pays=national
level=Nacional=national
level=Nivel nacional=national
level=Country=national
level=Local=local
level=Sub-national=local
level=Subnational=local
level=sub national=local
level=Sous-national=local
level=Subnacional=local
level=City=local
level=Ville=local
level=Municipal=local
level=District=local
level=Province=local
level=provincial level=local
level=Regional=regional
level=Régional=regional
level=Régionale=regional
level=Regional level=regional
level=Sub-regional=regional
level=Global=global
level=International=global
level=Worldwide=global
level=Monde=global
level=Mondial=global
level=Mundial=global
level=\N=\N
round=ECA-2021=ECA-2021
round=eca 2021=ECA-2021
round=ECA 2021=ECA-2021
round=Regional Review ECA 2021=ECA-2021
round=Regional review, ECA, 2021=ECA-2021
round=ECA regional review 2021=ECA-2021
round=2021 Regional Review (ECA)=ECA-2021
round=2021 ECA Regional Review=ECA-2021
round=Examen régional, Commission économique pour l'Afrique, 2021=ECA-2021
round=Examen regional Commission economique pour l'Afrique 2021=ECA-2021
round=Regional review, Economic Commission for Africa, 2021=ECA-2021
round=Regional Review of the Economic Commission for Africa 2021=ECA-2021
round=Examen régional CEA 2021=ECA-2021
round=IMRF-2022=IMRF-2022
round=IMRF 2022=IMRF-2022
round=International Migration Review Forum 2022=IMRF-2022
round=International Migration Review Forum, 2022=IMRF-2022
round=2022 International Migration Review Forum=IMRF-2022
round=Forum d'examen des migrations internationales 2022=IMRF-2022
round=Foro de Examen de la Migración Internacional 2022=IMRF-2022
round=Examen regional CEPAL 2025=ECLAC-2025
round=Regional Review ESCAP 2025=ESCAP-2025
round=\N=\N
received=2021-08-26=[2021-08-26,2021-08-27)
received=2022-07-07=[2022-07-07,2022-07-08)
received=7 July 2022=[2022-07-07,2022-07-08)
received=July 7, 2022=[2022-07-07,2022-07-08)
received=7 juillet 2022=[2022-07-07,2022-07-08)
received=7 de julio de 2022=[2022-07-07,2022-07-08)
received=12 mars 2024=[2024-03-12,2024-03-13)
received=18-19 October 2022=[2022-10-18,2022-10-20)
received=March 2024=[2024-03-01,2024-04-01)
received=mars 2024=[2024-03-01,2024-04-01)
received=May 2022=[2022-05-01,2022-06-01)
received=Q2 2021=[2021-04-01,2021-07-01)
received=T2 2021=[2021-04-01,2021-07-01)
received=H1 2021=[2021-01-01,2021-07-01)
received=2021=[2021-01-01,2022-01-01)
received=2021 and 2022=[2021-01-01,2023-01-01)
received=2021-2022=[2021-01-01,2023-01-01)
received=2021-06=[2021-06-01,2021-07-01)
received=\N=\N
\.
SELECT cmp_ok((SELECT count(*) FROM form WHERE field = 'objectives'), '>=', 80::bigint, 'objectives are written in eighty ways');
SELECT cmp_ok((SELECT count(*) FROM form WHERE field = 'countries'), '>=', 222::bigint, 'countries in two hundred');

-- Each column goes round by itself
CREATE TEMP TABLE row AS
	SELECT n, f.field, f.form, f.expected
	FROM generate_series(1, 300) AS n,
		 (SELECT *, row_number() OVER (PARTITION BY field ORDER BY id) - 1 AS place, count(*) OVER (PARTITION BY field) AS of FROM form) AS f
	WHERE (n * CASE WHEN f.of % 7 = 0 THEN 1 ELSE 7 END) % f.of = f.place;
SELECT is((SELECT count(*) FROM row), 300 * 6::bigint, 'every row has a cell in every column');
SELECT is_empty($$ SELECT * FROM form f WHERE NOT EXISTS (SELECT FROM row r WHERE r.field = f.field AND r.form IS NOT DISTINCT FROM f.form) $$, 'and every form is in the file');
INSERT INTO contribution_intake (file, line, reference, contributor, objectives, countries, level, round, received)
	SELECT 'file', n + 1, n, max(form) FILTER (WHERE field = 'contributor'), max(form) FILTER (WHERE field = 'objectives'), max(form) FILTER (WHERE field = 'countries'),
		   max(form) FILTER (WHERE field = 'level'), max(form) FILTER (WHERE field = 'round'), max(form) FILTER (WHERE field = 'received')
	FROM row GROUP BY n ORDER BY n;
CALL take_contributions() \gset
SELECT is(:placed + :kept, 300, 'every row is placed or kept');
SELECT cmp_ok(:placed, '>=', 270, 'nine in ten are placed at once');
CREATE TEMP VIEW placed AS
	SELECT c.reference::integer AS n, v.field, v.value FROM contribution c, LATERAL (VALUES ('contributor', concat_ws(',', coalesce(contributor, ''), coalesce(stakeholder::text, ''), coalesce(author, ''))),
		('objectives', objectives::text), ('countries', countries::text), ('level', level), ('round', round), ('received', received::text)) AS v (field, value);
SELECT is_empty($$ SELECT * FROM placed p JOIN row r USING (n, field) WHERE p.value IS DISTINCT FROM r.expected $$, 'none of them wrongly');
SELECT results_eq($$ SELECT n::text FROM row WHERE form IS NOT NULL AND expected IS NULL GROUP BY n ORDER BY row.n $$, $$ SELECT reference FROM contribution_intake ORDER BY reference::integer $$,
	'kept are those that a person must look at');
SELECT results_eq($$ SELECT i.reference::integer, r.field, r.value FROM intake_report r JOIN contribution_intake i USING (id) ORDER BY i.reference::integer, r.field $$,
	$$ SELECT n, field, form FROM row WHERE form IS NOT NULL AND expected IS NULL ORDER BY n, field COLLATE "default" $$, 'each cell that cannot be read is reported, and no other');
SELECT is_empty($$ SELECT value, reason FROM intake_report WHERE hint IS NULL OR position(value IN reason) = 0 $$, 'with a reason that quotes it, and a hint');
UPDATE contribution_intake SET set_aside = 'test is over';

-- What was understood of a cell
INSERT INTO contribution_intake (title, countries, objectives, principles, level) VALUES ('u', 'Kenya, Narnia, Uganda; Korea, Republic of; Malli', '1 - Data; 2 - Regular pathways; 8', 'a, x', 'orbital');
CALL take_contributions() \gset
SELECT results_eq('SELECT field, value, understood FROM intake_report ORDER BY field, value', $$ VALUES ('countries', 'Malli', '{KEN,KOR,UGA}'), ('countries', 'Narnia', '{KEN,KOR,UGA}'),
	('level', 'orbital', NULL), ('objectives', '2 - Regular pathways', '{1,8}'), ('principles', 'x', '{people-centred}') $$, 'the report has what was understood of the cell');
UPDATE contribution_intake SET set_aside = 'test is over';

-- Codes that are words, and words for nothing
SELECT results_eq($$ SELECT n, m.term, m.problems -> 0 ->> 'value', m.problems -> 0 ->> 'hint', m.problems -> 0 ->> 'understood'
	FROM (VALUES (1, 'NA'), (2, 'n/a'), (3, 'N.A.'), (4, 'N/A; Kenya'), (5, 'No'), (6, 'NO'), (7, 'NO; SE'), (8, 'IT, DE'), (9, 'it'), (10, 'NAM'), (11, 'Namibia/NA'), (12, 'Kenya and na')) AS v (n, content), intake_cell('countries', content) AS m ORDER BY n $$, $$ VALUES
	(1, NULL, 'NA', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{}'),
	(2, NULL, 'n/a', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{}'),
	(3, NULL, 'N.A.', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{}'),
	(4, NULL, 'N/A', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{KEN}'),
	(5, NULL, 'No', 'Write Norway or NOR, or leave it out.', '{}'), (6, NULL, 'NO', 'Write Norway or NOR, or leave it out.', '{}'), (7, '{NOR,SWE}', NULL, NULL, NULL), (8, '{DEU,ITA}', NULL, NULL, NULL),
	(9, NULL, 'it', 'Write Italy or ITA, or leave it out.', '{}'), (10, '{NAM}', NULL, NULL, NULL),
	(11, NULL, 'NA', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{}'),
	(12, NULL, 'na', 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.', '{KEN}') $$, 'a code that is a word is for a person to decide');
SELECT is_empty($$ SELECT word, m.term FROM unnest('{in,is,it,to,so,as,me,be,my,do,de,es,am,pm,no,na}'::text[]) AS word, unnest(ARRAY[word, initcap(word), 'Kenya; ' || word, word || ', Kenya', 'Kenya' || chr(10) || word, 'Kenya' || chr(13) || word]) AS content,
	intake_cell('countries', content) AS m WHERE m.term IS NOT NULL OR m.problems -> 0 ->> 'hint' NOT LIKE 'Write %' $$, 'wherever it stands in a cell');
SELECT is_empty($$ SELECT c, content FROM unnest('all'::gcm_country_set) AS c, unnest(ARRAY[c::text, gcm_label(c, 'en'), gcm_label(c, 'fr'), gcm_label(c, 'es')]) AS content,
	intake_cell('countries', content) AS m WHERE m.term IS DISTINCT FROM ARRAY[c]::gcm_country_set::text $$, 'no name of a country is held for one');
SELECT is_empty($$ SELECT field, content FROM unnest('{round,received,level,contributor,stakeholder,countries,objectives,principles}'::text[]) AS field, unnest('{none,-,—,n/a,N.A.,aucun,ninguno,unknown}'::text[]) AS content,
	intake_cell(field, content) AS m WHERE NOT (field = 'countries' AND content IN ('n/a', 'N.A.')) AND m.problems -> 0 ->> 'hint' IS DISTINCT FROM 'Where nothing is known, leave the cell empty.' $$,
	'for nothing, the hint is to leave the cell empty');
SELECT is_empty($$ SELECT field, content, m.problems FROM unnest('{countries,objectives,principles}'::text[]) AS field, unnest('{none,-,—,aucun,ninguno,unknown}'::text[]) AS content, intake_cell(field, content) AS m
	WHERE m.problems <> jsonb_build_array(jsonb_build_object('value', content, 'reason', format('unknown %s: "%s"', field, content), 'hint', 'Where nothing is known, leave the cell empty.', 'understood', '{}')) $$, '... and the reason names the column');
SELECT is_empty($$ SELECT field, n FROM unnest('{round,received,level,contributor,stakeholder,countries,objectives,principles}'::text[]) AS field, unnest('{9,10,13,32}'::integer[]) AS n, intake_cell(field, repeat(chr(n), 3)) AS m
	WHERE (m.term, m.problems) IS DISTINCT FROM (NULL, NULL) $$, 'what is blank is empty');
SELECT is_empty($$ SELECT field, n, value FROM unnest('{round,received,level,contributor,stakeholder,countries,objectives,principles}'::text[]) AS field, unnest('{9,10,13,32}'::integer[]) AS n,
	unnest(ARRAY[chr(n) || 'none' || chr(n), CASE WHEN field IN ('countries', 'objectives', 'principles') THEN ',' || chr(n) || 'none' || chr(n) || ',' END]) AS content, intake_cell(field, content) AS m, LATERAL (SELECT m.problems -> 0 ->> 'value' AS value) AS v WHERE value <> 'none' $$,
	'... and stands about no value');

-- Who contributes
SELECT is_empty($$ SELECT w.term, word FROM wording w, unnest(ARRAY[w.en, w.fr, w.es, upper(w.fr)] || w.also) AS word, intake_contributor(word) AS c
	WHERE w.topic = 'contributor' AND w.term <> 'unknown' AND (c.contributor, c.stakeholder, c.author) IS DISTINCT FROM
		(w.term, NULL, CASE w.term WHEN 'un-entity' THEN (gcm_entity(word)).entity END) $$, 'every word of a kind of contributor is that alone, or a UN entity');
SELECT is_empty($$ SELECT w.term, word FROM wording w, unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS word, intake_contributor(word) AS c
	WHERE w.topic = 'regional-organization' AND (c.contributor, c.stakeholder, c.author) IS DISTINCT FROM ('regional-organization', NULL, w.term) $$, 'every name of a regional organization');
SELECT is_empty($$ SELECT s, word FROM unnest('all'::gcm_stakeholder_set) AS s, unnest(ARRAY[s::text, gcm_label(s, 'en'), gcm_label(s, 'fr'), gcm_label(s, 'es')]) AS word, intake_contributor(word) AS c
	WHERE (c.contributor, c.stakeholder, c.author) IS DISTINCT FROM ('stakeholder', s::text, NULL) $$, 'every kind of stakeholder');
SELECT is_empty($$ SELECT p.code, word FROM participant p, unnest(ARRAY[p.code, p.name, p.name_fr, p.name_es]) AS word, intake_contributor(word) AS c
	WHERE p.un_entity AND word IS NOT NULL AND (gcm_entity(word)).entity IS NOT NULL AND (c.contributor, c.stakeholder, c.author) IS DISTINCT FROM ('un-entity', NULL, (gcm_entity(word)).entity) $$, 'every UN entity that the registry knows');
SELECT is_empty($$ SELECT gcm_fold(word), count(DISTINCT w.term) FROM wording w, unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS word
	WHERE w.topic IN ('level', 'status', 'contributor', 'regional-organization') GROUP BY w.topic, 1 HAVING count(DISTINCT w.term) > 1 $$, 'and no word is that of two terms');
INSERT INTO contribution_intake (title, contributor, stakeholder, author) VALUES ('a', 'Member State', 'NGO', NULL), ('b', 'Academia', 'NGO', NULL), ('c', 'NGO', 'Civil society', NULL), ('d', 'Stakeholder', 'NGO', NULL),
	('e', 'IOM', NULL, 'Country office'), ('f', 'OIM', NULL, ' '), ('g', 'Kenya', NULL, NULL), ('h', 'NGO; Academia', NULL, NULL), ('i', NULL, 'UN agency', NULL), ('j', NULL, 'NGO, Academia', NULL), ('k', 'EU', 'NGO', NULL);
CALL take_contributions() \gset
SELECT results_eq($$ SELECT title, contributor, stakeholder::text, author FROM contribution WHERE reference IS NULL ORDER BY title $$, $$ VALUES ('c', 'stakeholder', 'civil-society', NULL), ('d', 'stakeholder', 'civil-society', NULL),
	('e', 'un-entity', NULL, 'Country office'), ('f', 'un-entity', NULL, 'IOM') $$, 'both columns may say the same, and an author that is given stays');
SELECT results_eq($$ SELECT title, field, value, r.reason, r.hint FROM intake_report r JOIN contribution_intake USING (id) ORDER BY title $$, $$ VALUES
	('a', 'stakeholder', 'NGO', 'the column contributor says "Member State", and the column stakeholder "NGO"', 'Correct one of the two, or leave it empty.'),
	('b', 'stakeholder', 'NGO', 'the column contributor says "Academia", and the column stakeholder "NGO"', 'Correct one of the two, or leave it empty.'),
	('g', 'contributor', 'Kenya', 'unknown contributor: "Kenya"', 'Write Member State, and the country in the column countries.'),
	('h', 'contributor', 'NGO; Academia', 'unknown contributor: "NGO; Academia"', 'A contribution is of one kind: write the one that it is mostly of.'),
	('i', 'stakeholder', 'UN agency', 'invalid input value for type gcm_stakeholder: "UN agency"', 'Write it in the column contributor.'),
	('j', 'stakeholder', 'NGO, Academia', 'invalid input value for type gcm_stakeholder: "NGO, Academia": It names both civil-society ("Civil society") and academia ("Academia").', 'A contribution is of one kind: write the one that it is mostly of.'),
	('k', 'stakeholder', 'NGO', 'the column contributor says "EU", and the column stakeholder "NGO"', 'Correct one of the two, or leave it empty.') $$, 'a contradiction is a problem that says so');
UPDATE contribution_intake SET set_aside = 'test is over';
UPDATE wording SET also = also || '{Academia,"My network"}' WHERE topic = 'contributor' AND term = 'stakeholder';
SELECT results_eq($$ SELECT (intake_contributor(v)).* FROM unnest('{academia,my network}'::text[]) WITH ORDINALITY AS u (v, n) ORDER BY n $$, $$ VALUES ('stakeholder', 'academia', NULL::text), ('stakeholder', NULL, NULL) $$, 'a word of the user''s leaves the kind that it names');
UPDATE wording SET also = also || '{IOM,Our council}' WHERE topic = 'contributor' AND term = 'member-state';
UPDATE wording SET also = also || '{Our council,Syndicat}' WHERE topic = 'regional-organization' AND term = 'AU';
SELECT results_eq($$ SELECT (intake_contributor(v)).* FROM unnest('{IOM,our council,syndicat}'::text[]) WITH ORDINALITY AS u (v, n) ORDER BY n $$, $$ VALUES ('member-state', NULL, NULL), ('member-state', NULL, NULL), ('stakeholder', 'trade-unions', NULL) $$,
	'of several things that a word can be, it is the first');

-- They are counted
SELECT results_eq($$ SELECT contributor, sum(contributions) FROM review_participation WHERE commission = 'all' AND all_rounds GROUP BY 1 ORDER BY min(place) $$, $$
	SELECT k, (SELECT count(*) FROM contribution c WHERE coalesce(c.contributor, 'unknown') = k) FROM unnest('{member-state,stakeholder,un-entity,regional-organization,unknown}'::text[]) WITH ORDINALITY AS u (k, n) ORDER BY n
$$, 'every kind has its rows among those who take part, in an order');
SELECT is((SELECT count(*) FROM review_participation WHERE contributor_name IS NULL), 0::bigint, 'with words for it');
SELECT throws_ok($$ INSERT INTO contribution (contributor, stakeholder) VALUES ('un-entity', 'academia') $$, '23514', 'new row for relation "contribution" violates check constraint "contribution_check"', 'only a stakeholder is of a kind');
SELECT throws_ok($$ INSERT INTO contribution (contributor) VALUES ('planet') $$, '23514', 'new row for relation "contribution" violates check constraint "contribution_contributor_check"', 'and there is no other contributor');

-- Rounds
SELECT is_empty($$ SELECT r.code, n.name FROM review_round r, unnest(ARRAY[r.code, r.name, r.name_fr, r.name_es]) AS n (name),
	unnest(ARRAY[replace(n.name, ',', ''), array_to_string(ARRAY(SELECT w FROM regexp_split_to_table(replace(n.name, ',', ''), ' ') AS w ORDER BY md5(w)), ' ')]) AS words WHERE round_code(words) IS DISTINCT FROM r.code $$,
	'a round is known by its words in any order');
INSERT INTO review_round (code, kind, name) VALUES ('X1', 'hlpf', 'Forum, one and two'), ('X2', 'hlpf', 'Two, one: the forum'), ('X3', 'hlpf', 'Of the');
SELECT results_eq($$ SELECT round_code(v) FROM unnest('{"Forum, one and two","Two one forum",X2,"International Migration Review Forum",IMRF,2022,"for the",""}'::text[]) WITH ORDINALITY AS u (v, n) ORDER BY n $$,
	$$ VALUES ('X1'), (NULL), ('X2'), (NULL), (NULL), (NULL), (NULL), (NULL) $$, 'as long as they are those of one');

-- Words are added when a version is new, not by each update
UPDATE wording SET also = '{ours,cso,sub-national}' WHERE (topic, term) IN (('level', 'regional'), ('contributor', 'stakeholder'));
INSERT INTO wording (topic, term, en, fr, es) VALUES ('status', 'paused', 'Paused', 'En pause', 'En pausa');
CALL gcm_update_registry('gcm');
SELECT is(wording_term('pledge-status', 'paused'), NULL, 'a status of deliverables that the owner has added is none of pledges');
SELECT results_eq($$ SELECT also FROM wording WHERE (topic, term) IN (('level', 'regional'), ('contributor', 'stakeholder')) $$, $$ VALUES ('{ours,cso,sub-national}'::text[]), ('{ours,cso,sub-national}') $$, 'what the owner has changed stays');
SELECT results_eq($$ SELECT f.field, m.term, m.problems -> 0 ->> 'hint' FROM (VALUES (1, 'received', '07/07/2022'), (2, 'level', 'orbital'), (3, 'round', 'IMRF'), (4, 'received', 'Media')) AS f (n, field, content), intake_cell(field, content) AS m ORDER BY n $$, $$ VALUES
	('received', NULL, 'Some write the day first and some the month: write 2022-07-07 or 7 July 2022.'), ('level', NULL, 'Known: Global, Local, National, Regional.'), ('round', NULL, known_rounds()), ('received', NULL, (gcm_read_timeline('Media')).hint) $$, 'what is two things says what to write, and what is none');

SELECT * FROM finish();
ROLLBACK;
