-- Names of UN entities as texts on networks have them: which entity each is, what is
-- none, and which known ones an unknown name is near to.
-- SPDX-License-Identifier: PostgreSQL
BEGIN;

CREATE TEMP TABLE form (name text, entity text);
INSERT INTO form VALUES
	-- one name, in other spellings, languages and abbreviations
	('UN Women', 'UN-Women'), ('UN-Women', 'UN-Women'), ('UNWOMEN', 'UN-Women'), ('ONU-Femmes', 'UN-Women'), ('ONU Mujeres', 'UN-Women'),
	('United Nations Women', 'UN-Women'), ('UN-Habitat', 'UN-Habitat'), ('UNHABITAT', 'UN-Habitat'), ('ONU-Habitat', 'UN-Habitat'),
	('UNESCO', 'UNESCO'), ('World Bank Group', 'World Bank'), ('WB', 'World Bank'), ('Banque mondiale', 'World Bank'), ('ONUSIDA', 'UNAIDS'),
	('UNV', 'UNV'), ('UN Volunteers', 'UNV'), ('Volontaires des Nations Unies', 'UNV'), ('VNU', 'UNV'),
	('International Labour Organization', 'ILO'), ('International Labour Organisation', 'ILO'), ('International Labor Organization', 'ILO'),
	('DESA', 'DESA'), ('UN DESA', 'DESA'), ('U.N. DESA', 'DESA'), ('DESA (UN)', 'DESA'), ('UN DCO', 'DCO'), ('UNDCO', 'DCO'), ('DCO', 'DCO'),
	('Development Coordination Office', 'DCO'), ('OIM', 'IOM'), ('UN Migration Agency', 'IOM'), ('International Organization for Migration', 'IOM'),
	('International Organisation for Migration', 'IOM'), ('International Organization of Migration', 'IOM'), ('l’OIM', 'IOM'),
	('HCR', 'UNHCR'), ('ACNUR', 'UNHCR'), ('Office of the United Nations High Commissioner for Refugees', 'UNHCR'),
	('Office of the UN High Commissioner for Refugees', 'UNHCR'), ('UN Refugee Agency', 'UNHCR'), ('ACNUDH', 'OHCHR'), ('OMS', 'WHO'),
	('UNDP', 'UNDP'), ('Programa de la ONU para el Desarrollo', 'UNDP'), ('UNFPA', 'UNFPA'), ('UN Population Fund', 'UNFPA'), ('WFP', 'WFP'), ('PMA', 'WFP'),
	('UNEP', 'UNEP'), ('PNUMA', 'UNEP'), ('UN Environment', 'UNEP'), ('ITC', 'ITC'), ('IFAD', 'IFAD'), ('UNITAR', 'UNITAR'), ('UNRWA', 'UNRWA'),
	('OCHA', 'OCHA'), ('UNECA', 'ECA'), ('ECLAC', 'ECLAC'), ('CEPAL', 'ECLAC'), ('UN ESCAP', 'ESCAP'), ('ESCWA', 'ESCWA'),
	('Food and Agriculture Organization', 'FAO'), ('Food and Agriculture Organisation', 'FAO'), ('UNICRI', 'UNICRI'), ('CCNUCC', 'UNFCCC'),
	('UN Climate Change', 'UNFCCC'), ('DPPA', 'DPPA'), ('DPO', 'DPO'), ('OSAA', 'OSAA'), ('AIEA', 'IAEA'), ('OIEA', 'IAEA'), ('PAHO', 'PAHO'),
	('UNWTO', 'UN Tourism'), ('FMI', 'IMF'), ('UNRISD', 'UNRISD'), ('UN-OHRLLS', 'OHRLLS'), ('Migration MPTF Office', NULL), ('UN MPTF Office', 'MPTF Office'),
	('UNDPI', 'DGC'), ('ONU-Droits de l''homme', 'OHCHR'), ('ONU Derechos Humanos', 'OHCHR'), ('ONU-DH México', 'OHCHR'),
	('United Nations High Commissioner for Human Rights', 'OHCHR'), ('Organisation internationale pour la migration', 'IOM'), ('Organización Internacional para la Migración', 'IOM'), ('UN High Commission for Refugees', 'UNHCR'),
	('ONUFEMMES', 'UN-Women'), ('ONUMUJERES', 'UN-Women'), ('UNV programme', 'UNV'), ('United Nations Volunteers (UNV) Programme', 'UNV'),
	('UN Relief and Works Agency for Palestine Refugees', 'UNRWA'), ('OOPS', 'UNRWA'), ('OCAH', 'OCHA'), ('UNISDR', 'UNDRR'),
	-- two names of one
	('IOM - UN Migration', 'IOM'), ('IOM/UN Migration', 'IOM'), ('OIM - ONU Migration', 'IOM'), ('UN Migration (IOM)', 'IOM'), ('IOM, the UN Migration Agency', 'IOM'),
	('International Organization for Migration (IOM)', 'IOM'), ('IOM (International Organization for Migration)', 'IOM'),
	('Organización Internacional para las Migraciones (OIM)', 'IOM'), ('ILO/OIT', 'ILO'), ('UN High Commissioner for Refugees (UNHCR)', 'UNHCR'),
	('PAHO/WHO', 'WHO'), ('OPS/OMS', 'WHO'), ('UNDP – PNUD', 'UNDP'), ('UN Women (ONU Femmes)', 'UN-Women'),
	('International Organization for Migration (IOM) - UN Migration', 'IOM'), ('UN Resident Coordinator (UN RC)', 'Resident Coordinator'),
	('Pan American Health Organization/World Health Organization (PAHO/WHO)', 'WHO'), ('Organización Panamericana de la Salud/Organización Mundial de la Salud (OPS/OMS) en Honduras', 'WHO'),
	('IOM - IOM Kenya', 'IOM'), ('IOM UN Migration IOM', 'IOM'),
	-- where it is
	('IOM Kenya', 'IOM'), ('IOM (Kenya)', 'IOM'), ('IOM in Côte d''Ivoire', 'IOM'), ('OIM Maroc', 'IOM'), ('IOM DRC', 'IOM'), ('IOM Country Office', 'IOM'),
	('IOM Kenya Country Office', 'IOM'), ('IOM Mission in Niger', 'IOM'), ('IOM Chief of Mission', 'IOM'), ('Bureau de l''OIM au Maroc', 'IOM'),
	('Mission de l''OIM au Niger', 'IOM'), ('Oficina de la OIM en Guatemala', 'IOM'), ('IOM Regional Office for West and Central Africa', 'IOM'),
	('UNOPS Kenya Multi-Country Office', 'UNOPS'), ('IOM Niger Chief of Mission', 'IOM'), ('UNFPA Arab States Regional Office', 'UNFPA'), ('IOM HQ', 'IOM'),
	('Siège de l''OIM', 'IOM'), ('Oficina en Colombia de la OIM', 'IOM'), ('Bureau au Tchad du HCR', 'UNHCR'), ('Oficina en México del Alto Comisionado de las Naciones Unidas para los Derechos Humanos', 'OHCHR'),
	('Bureau régional de l''OIM pour l''Afrique de l''Ouest et du Centre', 'IOM'), ('ONU Mujeres Oficina Regional para las Américas y el Caribe', 'UN-Women'), ('IOM Sub-Office', 'IOM'), ('Bureau de liaison de l''OIM', 'IOM'),
	('International Organization for Migration (IOM) Uganda', 'IOM'), ('HCR Tchad', 'UNHCR'), ('PNUD Trinidad y Tabago', 'UNDP'), ('UNICEF Côte d’Ivoire', 'UNICEF'),
	-- the Resident Coordinator, and the Office
	('Resident Coordinator', 'Resident Coordinator'), ('UN Resident Coordinator', 'Resident Coordinator'), ('RC', 'Resident Coordinator'), ('UN RC', 'Resident Coordinator'),
	('UNRC', 'Resident Coordinator'), ('RC/HC', 'Resident Coordinator'), ('DSRSG/RC/HC', 'Resident Coordinator'), ('UN Resident and Humanitarian Coordinator', 'Resident Coordinator'),
	('United Nations Resident Coordinator in Uganda', 'Resident Coordinator'), ('Coordonnateur résident', 'Resident Coordinator'), ('la Coordonnatrice résidente', 'Resident Coordinator'),
	('Coordonnateur(trice) résident(e)', 'Resident Coordinator'), ('coordonnateur/coordonnatrice résident(e)', 'Resident Coordinator'),
	('Coordonnateur résident des Nations Unies au Tchad', 'Resident Coordinator'), ('Coordonnateur résident de l''ONU', 'Resident Coordinator'),
	('Coordinador Residente', 'Resident Coordinator'), ('la Coordinadora Residente', 'Resident Coordinator'), ('coordinador/a residente', 'Resident Coordinator'),
	('Coordinador Residente de la ONU en México', 'Resident Coordinator'),
	('UN Resident Coordinator a.i.', 'Resident Coordinator'), ('Acting UN Resident Coordinator', 'Resident Coordinator'),
	('RC a.i.', 'Resident Coordinator'), ('UNRC/HC', 'Resident Coordinator'),
	('Deputy SRSG/Resident Coordinator', 'Resident Coordinator'), ('Deputy Special Representative of the UN Secretary-General, Resident and Humanitarian Coordinator', 'Resident Coordinator'),
	('Deputy Special Representative of the Secretary-General/Resident Coordinator/Humanitarian Coordinator', 'Resident Coordinator'), ('Coordonnateur résident par intérim', 'Resident Coordinator'),
	('Coordonnatrice résidente p.i.', 'Resident Coordinator'), ('Coordonnatrice résidente et humanitaire des Nations Unies au Mali', 'Resident Coordinator'),
	('Coordonnatrice résidente et coordonnatrice humanitaire', 'Resident Coordinator'), ('Coordonnateur·rice résident·e', 'Resident Coordinator'),
	('Représentant spécial adjoint du Secrétaire général, Coordonnateur résident et Coordonnateur de l''action humanitaire', 'Resident Coordinator'), ('Représentante spéciale adjointe du Secrétaire général, Coordonnatrice résidente et humanitaire', 'Resident Coordinator'),
	('Coordinador Residente y Humanitario', 'Resident Coordinator'), ('Coordinadora Residente y Humanitaria de la ONU en Colombia', 'Resident Coordinator'),
	('Coordinadora Residente y Coordinadora de Asuntos Humanitarios', 'Resident Coordinator'), ('Coordinador Residente a.i.', 'Resident Coordinator'),
	('Coordinadora Residente interina', 'Resident Coordinator'),
	('RCO', 'Resident Coordinator''s Office'), ('UN RCO', 'Resident Coordinator''s Office'), ('UNRCO', 'Resident Coordinator''s Office'),
	('Resident Coordinator Office', 'Resident Coordinator''s Office'), ('UN Resident Coordinator’s Office', 'Resident Coordinator''s Office'),
	('UN Resident Coordinator''s Office (UNRCO)', 'Resident Coordinator''s Office'), ('Resident Coordinator''s Office in Kenya', 'Resident Coordinator''s Office'),
	('Office of the Resident Coordinator', 'Resident Coordinator''s Office'), ('Office of the UN RC', 'Resident Coordinator''s Office'),
	('Bureau du Coordonnateur résident', 'Resident Coordinator''s Office'), ('Bureau de la Coordonnatrice résidente au Tchad', 'Resident Coordinator''s Office'),
	('Bureau du Coordonnateur résident (BCR)', 'Resident Coordinator''s Office'),
	('Oficina del Coordinador Residente', 'Resident Coordinator''s Office'), ('Oficina de la Coordinadora Residente', 'Resident Coordinator''s Office'),
	('Oficina del/de la Coordinador/a Residente', 'Resident Coordinator''s Office'),
	-- what is no entity of the United Nations, or not one alone
	('IOM Kenya' || repeat(' pays', 38), 'IOM'), ('IOM Kenya' || repeat(' pays', 39), NULL), ('IOM Tonga', 'IOM'), ('IOM to', NULL), ('IOM ken', NULL),
	('IOM Office AUT', 'IOM'), ('IOM Office aut', NULL), ('IOM Office in the East', 'IOM'), ('IOM in the East', NULL), ('IOM Kenya Railways', NULL), ('IOM Kenya Railways Office', NULL), ('IOM Office for Data', NULL),
	('IOM (ILO)', NULL), ('IOM/UNHCR', NULL), ('IOM and Kenya', NULL), ('IOM in', NULL), ('Working Group on Data (IOM)', NULL), ('UN Country Team', NULL), ('UNCT', NULL),
	('Ministry of Labour', NULL), ('Central Bank of Kenya', NULL), ('National Office on Migration', NULL), ('Kenya Country Office', NULL), ('Regional Office for Africa', NULL),
	('European Union', NULL), ('African Union', NULL), ('IFRC', NULL), ('Red Cross', NULL), ('World Vision', NULL), ('Women', NULL), ('Agency', NULL),
	('Resident Coordinator and IOM', NULL), ('UN Resident Coordinator and UNDP Resident Representative', NULL), ('Humanitarian Coordinator', NULL), ('Special Representative of the Secretary-General', NULL), ('Deputy Special Representative of the Secretary-General', NULL), ('IOM Kenya and Uganda', NULL),
	('IOM - UNHCR - IOM', NULL), ('Office in Kenya', NULL), ('Bureau au Tchad', NULL), ('Oficina en Colombia de la Mujer', NULL), ('UN Headquarters', NULL), ('UNU-MERIT', NULL),
	('UNESCO Chair', NULL), ('UN Women''s Centre for the Caribbean', NULL), ('ILO International Training Centre', NULL), ('Deputy Resident Coordinator', NULL), ('UN Office at Geneva', NULL), ('IOM Innovation Hub', NULL), ('UNIC Nairobi', NULL), ('UNODA', NULL), ('WHO/EURO', NULL),
	('United Nations', NULL), ('UN System', NULL), ('National Coordinator', NULL), ('IOM Development Fund', NULL), ('BCR', NULL), ('CCI', NULL);

SELECT plan(10);
SELECT cmp_ok((SELECT count(*) FROM form), '>=', 98::bigint, 'many forms are tried');
SELECT is_empty($$ SELECT name, f.entity, e.entity FROM form f, gcm_entity(name) AS e WHERE e.entity IS DISTINCT FROM f.entity $$, '... and each is the entity that it means, or none');

-- Every name of every entity that sentences use, with a country after it
CREATE TEMP TABLE name AS
	SELECT DISTINCT e.entity, l.lang, n.name FROM form f, gcm_entity(name) AS e, unnest('{en,fr,es}'::text[]) AS l (lang),
		LATERAL (SELECT entity FROM gcm_entity(f.entity, l.lang) UNION SELECT full_name FROM gcm_entity(f.entity, l.lang)) AS n (name) WHERE e.entity IS NOT NULL;
SELECT is_empty($$ SELECT n.entity, name, e.entity FROM name n, gcm_entity(name) AS e WHERE e.entity IS DISTINCT FROM n.entity $$, 'labels and full names are read');
SELECT is_empty($$ SELECT n.entity, n.lang, name, c, e.entity FROM name n, unnest('{MAR,CIV,PHL,TTO,BOL,PRK,DMA,GBR}'::gcm_country[]) AS c,
	unnest(ARRAY[gcm_label(c, n.lang), gcm_in(c, n.lang), '(' || gcm_label(c, n.lang) || ')']) AS place, gcm_entity(name || ' ' || place) AS e
	WHERE e.entity IS DISTINCT FROM n.entity $$, '... with a country after them too');

-- What is near
CREATE TEMP TABLE unknown (name text, near text[]);
INSERT INTO unknown VALUES
	('Internatoinal Labour Organisation', '{ILO}'), ('UNHRC', '{UNHCR,"Resident Coordinator"}'), ('Working Group on Data (IOM)', '{IOM}'),
	('IOM/UNHCR', '{IOM,UNHCR}'), ('IOM (ILO)', '{IOM,ILO}'), ('UNDP Resident Representative', '{UNDP}'), ('IOM and Kenya', '{IOM}'), ('IOM Development Fund', '{IOM}'),
	('UN Resident Cordinator', '{"Resident Coordinator","Resident Coordinator''s Office"}'), ('World Bnak', '{"World Bank"}'), ('IOM', '{}'), ('IOM Kenya', '{}'), ('', '{}'),
	('IOM/ILO/UNHCR/WHO', '{IOM,ILO,UNHCR}'), ('IOM Fund of IOM', '{IOM}'), ('joint programme of ILO and IOM', '{ILO,IOM}'), ('UN Women Group', '{UN-Women}'),
	('IOM' || repeat(' x', 39), '{IOM}'), ('IOM' || repeat(' x', 40), '{}'), (repeat('IOM ', 100), '{}'),
	('those who return', '{}'), ('WHO, or its partners', '{WHO}'), ('projects of IOMX', '{}'),
	('Resident Coordinator''s Office Fund', '{"Resident Coordinator''s Office"}'),
	('Ministry of Labour', '{}'), ('Ministry of Foreign Affairs', '{}'), ('Ministry of Gender, Labour and Social Development', '{}'), ('Ministère de l''intérieur', '{}'),
	('Central Bank of Kenya', '{}'), ('National Office on Migration', '{}'), ('European Union', '{}'), ('African Union', '{}'), ('ECOWAS', '{}'), ('IFRC', '{}'),
	('Save the Children', '{}'), ('World Vision', '{}'), ('UN Country Team', '{}'), ('Agency', '{}'), ('National Coordinator', '{}');
SELECT is_empty($$ SELECT name, near, gcm_entity_near(name) FROM unknown WHERE gcm_entity_near(name) <> near $$, 'an unknown name is near to those that it names or resembles');
SELECT is_empty($$ SELECT name FROM form WHERE entity IS NOT NULL AND gcm_entity_near(name) <> '{}' $$, '... and a known one to none');
SELECT cmp_ok((SELECT 100.0 * count(*) FILTER (WHERE entity = ANY (gcm_entity_near(typo))) / count(*)
	FROM name, LATERAL (VALUES (overlay(name PLACING '' FROM length(name) / 2 FOR 1)), (overlay(name PLACING 'xx' FROM length(name) / 2 FOR 1))) AS v (typo)
	WHERE length(name) > 12 AND (gcm_entity(typo)).entity IS NULL), '>=', 98.0, 'a slip of the pen in a long name leaves it near');
SELECT is(gcm_entity_near('OIT (HCR)', 'es'), '{OIT,ACNUR}', 'it speaks the language');
SELECT throws_ok($$ SELECT gcm_entity_near('IOM', 'de') $$, '22023', 'unknown language: "de"', 'another is an error');
SELECT results_eq($$ SELECT hint FROM unnest('{UNICEFF,OIT (HCR),Fridtjof}'::text[]) WITH ORDINALITY AS v (name, n), gcm_entity(name) ORDER BY n $$,
	$$ VALUES ('Did you mean "UNICEF"?'), ('Did you mean "ILO" or "UNHCR"?'), (NULL) $$, 'a hint names one or several');
SELECT * FROM finish();
ROLLBACK;
