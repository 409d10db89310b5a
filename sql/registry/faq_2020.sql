-- What the FAQ of October 2020 states, and the networks' own pages of 2021 to
-- 2024, as rows of a registry.  loaded_fact remembers each row, so that none
-- is added twice, even if the user has changed or deleted it since.  unistr()
-- reads the escapes that sql/template/ascii.sed puts in.
-- SPDX-License-Identifier: PostgreSQL

CREATE PROCEDURE gcm_load_faq_2020(schema text DEFAULT 'gcm', INOUT rows_loaded integer DEFAULT NULL, INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	faq constant text := 'FAQ of October 2020';
	pages constant text := 'pages of the networks, 2021 to 2024';
	loaded jsonb := '{}';
	n integer;
	r record;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
				   WHERE s.nspname = schema AND c.relname = 'loaded_fact') THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	END IF;
	-- ... where nobody can have put what fits better than core's
	EXECUTE format('SELECT set_config(''search_path'', %I.gcm_registry_path($1), true)',
		(SELECT s.nspname FROM pg_extension e JOIN pg_namespace s ON s.oid = e.extnamespace WHERE e.extname = 'gcm_network')) USING schema;

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('IOM', 'International Organization for Migration', 'Organisation internationale pour les migrations', 'Organización Internacional para las Migraciones'),
		('DESA', 'Department of Economic and Social Affairs', 'Département des affaires économiques et sociales', 'Departamento de Asuntos Económicos y Sociales'),
		('ILO', 'International Labour Organization', 'Organisation internationale du Travail', 'Organización Internacional del Trabajo'),
		('OHCHR', 'Office of the United Nations High Commissioner for Human Rights', 'Haut-Commissariat des Nations Unies aux droits de l''homme', 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos'),
		('UNDP', 'United Nations Development Programme', 'Programme des Nations Unies pour le développement', 'Programa de las Naciones Unidas para el Desarrollo'),
		('UNHCR', 'Office of the United Nations High Commissioner for Refugees', 'Haut-Commissariat des Nations Unies pour les réfugiés', 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados'),
		('UNICEF', 'United Nations Children''s Fund', 'Fonds des Nations Unies pour l''enfance', 'Fondo de las Naciones Unidas para la Infancia'),
		('UNODC', 'United Nations Office on Drugs and Crime', 'Office des Nations Unies contre la drogue et le crime', 'Oficina de las Naciones Unidas contra la Droga y el Delito'),
		('WHO', 'World Health Organization', 'Organisation mondiale de la Santé', 'Organización Mundial de la Salud'),
		('ECA', 'Economic Commission for Africa', 'Commission économique pour l''Afrique', 'Comisión Económica para África'),
		('ECLAC', 'Economic Commission for Latin America and the Caribbean', 'Commission économique pour l''Amérique latine et les Caraïbes', 'Comisión Económica para América Latina y el Caribe'),
		('ESCWA', 'Economic and Social Commission for Western Asia', 'Commission économique et sociale pour l''Asie occidentale', 'Comisión Económica y Social para Asia Occidental')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'participant', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO participant (code, name, name_fr, name_es)
	SELECT key, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('participant', n);

	WITH fact (key, name, name_fr, name_es, level, countries, member_count, member_count_on, validity, source) AS (
		VALUES
		('global', 'United Nations Network on Migration', 'Réseau des Nations Unies sur les migrations', 'Red de las Naciones Unidas sobre la Migración', 'global', NULL::gcm_country_set, 39, date '2020-10-01', daterange('2018-05-01', NULL), faq || ', sections i and ii'),
		('africa', 'Africa (continental)', 'Afrique (continental)', 'África (continental)', 'regional', NULL, NULL, NULL, '(,)', pages),
		('arab-states', 'Arab States', 'États arabes', 'Estados Árabes', 'regional', NULL, NULL, NULL, '(,)', pages || '; created under an issue-based coalition'),
		('east-southern-africa', 'East and Southern Africa', 'Afrique de l''Est et Afrique australe', 'África Oriental y Meridional', 'regional', NULL, NULL, NULL, '(,)', pages),
		('west-central-africa', 'West and Central Africa', 'Afrique de l''Ouest et Afrique centrale', 'África Occidental y Central', 'regional', NULL, NULL, NULL, '(,)', pages),
		('europe-central-asia', 'Europe and Central Asia', 'Europe et Asie centrale', 'Europa y Asia Central', 'regional', NULL, NULL, NULL, '(,)', pages || '; embedded in an issue-based coalition on large movements'),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'Amérique latine et Caraïbes', 'América Latina y el Caribe', 'regional', NULL, NULL, NULL, '(,)', pages)
		UNION ALL
		SELECT c::text, 'Network on Migration: ' || gcm_label(c), 'Réseau sur les migrations : ' || gcm_label(c, 'fr'),
			   'Red sobre la Migración: ' || gcm_label(c, 'es'), 'national', ARRAY[c]::gcm_country_set, NULL, NULL, '(,)',
			   'list of country networks in Africa, August 2024'
		FROM unnest('{DZA,BFA,CMR,CAF,TCD,CIV,COD,DJI,EGY,SWZ,ETH,GMB,GHA,GIN,GNB,KEN,LBR,LBY,MWI,MLI,MRT,MUS,MAR,MOZ,NER,NGA,RWA,SEN,SLE,SOM,SDN,TUN,ZMB,ZWE}'::gcm_country_set) AS c
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'network', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO network (code, name, name_fr, name_es, level, countries, member_count, member_count_on, validity, source)
	SELECT key, name, unistr(name_fr), unistr(name_es), level, countries, member_count, member_count_on, validity, source
	FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('network', n);

	WITH fact (key, network, part_of) AS (
		SELECT c || ' africa', c::text, 'africa'
		FROM unnest('{DZA,BFA,CMR,CAF,TCD,CIV,COD,DJI,EGY,SWZ,ETH,GMB,GHA,GIN,GNB,KEN,LBR,LBY,MWI,MLI,MRT,MUS,MAR,MOZ,NER,NGA,RWA,SEN,SLE,SOM,SDN,TUN,ZMB,ZWE}'::gcm_country_set) AS c
		UNION ALL VALUES ('TUN arab-states', 'TUN', 'arab-states')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'network_link', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO network_link (network, part_of)
	SELECT network, part_of FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('network_link', n);

	WITH fact (key, validity, mandate, source) AS (VALUES
		('global', daterange('2018-05-01', NULL), gcm_global_mandate(), faq || ', sections i to iv'),
		('africa', '(,)', gcm_mandate(coordinators => '{IOM,ECA}'), pages),
		('arab-states', '(,)', gcm_mandate(coordinators => '{IOM}'), pages),
		('east-southern-africa', '(,)', gcm_mandate(coordinators => '{IOM,UNICEF}'), pages),
		('west-central-africa', '(,)', gcm_mandate(coordinators => '{IOM,OHCHR}'), pages),
		('europe-central-asia', '(,)', gcm_mandate(coordinators => '{IOM,UNDP,UNHCR}'), pages),
		('latin-america-caribbean', '(,)', gcm_mandate(coordinators => '{ECLAC,IOM}'), pages)
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'mandate', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO mandate (network, validity, mission, objectives, principles, coordinators, members, structure, decision,
						 participation, source)
	SELECT key, validity, (mandate).mission, (mandate).objectives, (mandate).principles, (mandate).coordinators,
		   (mandate).members, (mandate).structure, (mandate).decision, (mandate).participation, source
	FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('mandate', n);

	-- The Executive Committee is taken to be as old as the Network
	WITH fact (network, role, participants, validity, source) AS (VALUES
		('global', 'coordinator', '{IOM}'::text[], daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'secretariat', '{IOM}', daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'seconds-staff', '{UNHCR,UNICEF}', daterange('2018-05-01', NULL), faq || ', note 1'),
		('global', 'executive-committee', '{ILO,IOM,OHCHR,DESA,UNDP,UNHCR,UNICEF,UNODC}', daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'invited', '{WHO}', daterange('2020-03-11', NULL), faq || ', section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration'),
		('africa', 'co-chair', '{IOM,ECA}', '(,)', pages),
		('arab-states', 'coordinator', '{IOM}', '(,)', pages),
		('arab-states', 'secretariat', '{IOM,ESCWA}', '(,)', pages),
		('east-southern-africa', 'co-chair', '{IOM,UNICEF}', '(,)', pages),
		('west-central-africa', 'co-chair', '{IOM,OHCHR}', '(,)', pages),
		('europe-central-asia', 'co-chair', '{IOM,UNDP,UNHCR}', '(,)', pages),
		('latin-america-caribbean', 'co-chair', '{ECLAC,IOM}', '(,)', pages)
	), one AS (
		SELECT concat_ws(' ', network, role, p) AS key, network, p AS participant, role, validity, source
		FROM fact, unnest(participants) AS p
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'membership', key FROM one
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO membership (network, participant, role, validity, source)
	SELECT network, participant, role, validity, source FROM one JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('membership', n);

	WITH fact (key, kind, name, name_fr, name_es, objectives) AS (VALUES
		('C1', 'core', 'Support to the regional reviews of the Global Compact', 'Appui aux examens régionaux du Pacte mondial', 'Apoyo a los exámenes regionales del Pacto Mundial', '{}'::gcm_objective_set),
		('C2', 'core', 'Capacity of United Nations country teams to help governments implement the Global Compact', 'Renforcement des capacités des équipes de pays des Nations Unies pour aider les gouvernements à mettre en œuvre le Pacte mondial', 'Capacidad de los equipos de las Naciones Unidas en los países para ayudar a los Gobiernos a aplicar el Pacto Mundial', '{}'),
		('C3', 'core', 'First biennial report of the Secretary-General', 'Premier rapport biennal du Secrétaire général', 'Primer informe bienal del Secretario General', '{}'),
		('C4', 'core', 'Global knowledge platform and connection hub', 'Plateforme mondiale de connaissances et pôle de liaison', 'Plataforma mundial de conocimientos y centro de enlace', '{}'),
		('T1', 'thematic', 'Collection, analysis and dissemination of data', 'Collecte, analyse et diffusion de données', 'Reunión, análisis y difusión de datos', '{1}'),
		('T2', 'thematic', 'Alternatives to immigration detention', 'Alternatives à la détention des immigrants', 'Alternativas a la detención de inmigrantes', '{13}'),
		('T3', 'thematic', 'Regular admission and stay on compassionate, humanitarian or human rights grounds', 'Voies d''admission et de séjour régulières par compassion, pour des raisons humanitaires et aux fins de protection des droits de l''homme', 'Admisión y estancia regulares por compasión, por razones humanitarias o de derechos humanos', '{5,7}'),
		('T4', 'thematic', 'Regular pathways for decent work and labour mobility', 'Filières de migration régulière pour le travail décent et la mobilité de la main-d''œuvre', 'Vías regulares para el trabajo decente y la movilidad laboral', '{5,6}'),
		('T5', 'thematic', 'Safe and dignified return, sustainable reintegration', 'Retours sûrs et dignes et réintégration durable', 'Retorno seguro y digno y reintegración sostenible', '{21}'),
		('T6', 'thematic', 'Safe and effective access of migrants to services', 'Accès sûr et effectif des migrants aux services', 'Acceso seguro y efectivo de los migrantes a los servicios', '{15}')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'priority', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO priority (code, kind, name, name_fr, name_es, objectives)
	SELECT key, kind, name, unistr(name_fr), unistr(name_es), objectives FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('priority', n);

	WITH fact (key, kind, priority, name, name_fr, name_es) AS (VALUES
		('platform', 'core', 'C4', 'Knowledge platform and connection hub', 'Plateforme de connaissances et pôle de liaison', 'Plataforma de conocimientos y centro de enlace'),
		('un-system', 'core', 'C2', 'Stronger UN system for GCM implementation', 'Renforcement du système des Nations Unies aux fins de mise en œuvre du Pacte mondial', 'Refuerzo del sistema de las Naciones Unidas para la aplicación del Pacto Mundial'),
		('national-plans', 'core', 'C2', 'GCM national implementation plans', 'Plans nationaux de mise en œuvre du Pacte mondial', 'Planes nacionales de aplicación del Pacto Mundial'),
		('data', 'thematic', 'T1', 'Data', 'Données', 'Datos'),
		('detention', 'thematic', 'T2', 'Alternatives to detention', 'Alternatives à la détention', 'Alternativas a la detención'),
		('regular-pathways', 'thematic', 'T3', 'Regular pathways for migrants in vulnerable situations', 'Voies régulières pour les migrants en situation de vulnérabilité', 'Vías regulares para los migrantes en situación de vulnerabilidad'),
		('labour-agreements', 'thematic', 'T4', 'Bilateral labour migration agreements', 'Accords bilatéraux sur la migration de main-d''œuvre', 'Acuerdos bilaterales de migración laboral'),
		('return', 'thematic', 'T5', 'Return and reintegration', 'Retour et réintégration', 'Retorno y reintegración'),
		('services', 'thematic', 'T6', 'Access to services', 'Accès aux services', 'Acceso a los servicios')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'working_group', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	), added AS (
		INSERT INTO working_group (code, kind, priority)
		SELECT key, kind, priority FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING RETURNING code
	)
	INSERT INTO working_group_name (working_group, name, name_fr, name_es)
	SELECT code, name, unistr(name_fr), unistr(name_es) FROM fact JOIN added ON code = key;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('working_group', n);

	WITH fact (key, name, name_fr, name_es, of_the_set) AS (VALUES
		('1', 'Geographic balance', 'Équilibre géographique', 'Equilibrio geográfico', true),
		('2', 'Respect of the Global Compact''s 360-degree vision', 'Respect de la vision à 360 degrés énoncée dans le Pacte mondial', 'Respeto de la visión de 360 grados del Pacto Mundial', false),
		('3', 'Commitment of the host government', 'Engagement du gouvernement hôte', 'Compromiso del Gobierno anfitrión', false),
		('4', 'A United Nations network on migration, or a similar United Nations coordination mechanism, exists', 'Existence d''un réseau des Nations Unies sur les migrations ou d''un mécanisme de coordination des Nations Unies analogue', 'Existencia de una red de las Naciones Unidas sobre la migración o de un mecanismo de coordinación similar', false),
		('5', 'Support of the United Nations Resident Coordinator', 'Soutien du coordonnateur résident des Nations Unies', 'Apoyo del Coordinador Residente de las Naciones Unidas', false),
		('6', 'Compatibility with other processes (common country analyses, cooperation frameworks, universal periodic review)', 'Compatibilité avec d''autres processus (bilans communs de pays, plans-cadres de coopération, examen périodique universel)', 'Compatibilidad con otros procesos (análisis comunes sobre los países, marcos de cooperación, examen periódico universal)', false)
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion_criterion', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion_criterion (number, name, name_fr, name_es, of_the_set)
	SELECT key::integer, name, unistr(name_fr), unistr(name_es), of_the_set FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion_criterion', n);

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('asia-pacific', 'Asia/Pacific', 'Asie/Pacifique', 'Asia y el Pacífico'),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'Amérique latine et Caraïbes', 'América Latina y el Caribe'),
		('middle-east-north-africa', 'Middle East and North Africa', 'Moyen-Orient et Afrique du Nord', 'Oriente Medio y África del Norte'),
		('west-africa', 'West Africa', 'Afrique de l''Ouest', 'África Occidental'),
		('western-european-others', 'Western European and other States', 'Groupe des États d''Europe occidentale et autres États', 'Estados de Europa Occidental y otros Estados')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion_group', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion_group (code, name, name_fr, name_es)
	SELECT key, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion_group', n);

	WITH fact (champion_group, countries) AS (VALUES
		('asia-pacific', '{BGD,IDN,NPL,PHL,THA}'::gcm_country_set), ('latin-america-caribbean', '{MEX,SLV}'),
		('middle-east-north-africa', '{MAR}'), ('west-africa', '{GHA,GNB,SEN}'), ('western-european-others', '{CAN,PRT}')
	), one AS (
		SELECT c::text AS key, c AS country, champion_group FROM fact, unnest(countries) AS c
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion', key FROM one
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion (country, champion_group, source)
	SELECT country, champion_group, faq || ', section iii' FROM one JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion', n);

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('1', 'National implementation plans; failing that, objectives of the Global Compact in existing plans, and synergies with the SDGs', 'Plans nationaux de mise en œuvre ; à défaut, objectifs du Pacte mondial dans les plans existants et synergies avec les ODD', 'Planes nacionales de aplicación; en su defecto, objetivos del Pacto Mundial en los planes existentes y sinergias con los ODS'),
		('2', 'Implementation of specific objectives', 'Mise en œuvre d''objectifs précis', 'Aplicación de objetivos concretos'),
		('3', 'Coordination of the United Nations system', 'Coordination du système des Nations Unies', 'Coordinación del sistema de las Naciones Unidas'),
		('4', 'Participation of stakeholders', 'Participation des parties prenantes', 'Participación de las partes interesadas'),
		('5', 'Knowledge management and information sharing', 'Gestion des connaissances et partage de l''information', 'Gestión de los conocimientos e intercambio de información'),
		('6', 'Review and reporting', 'Examen et rapports', 'Examen y presentación de informes'),
		('7', 'Piloting the tools of the working groups', 'Expérimentation des outils des groupes de travail', 'Ensayo de los instrumentos de los grupos de trabajo')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'support_form', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO support_form (number, name, name_fr, name_es)
	SELECT key::integer, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('support_form', n);

	WITH fact (key, kind, commission, held, symbol) AS (VALUES
		('ECE-2020', 'regional-review', 'ECE'::gcm_commission, daterange('2020-11-12', '2020-11-13', '[]'), NULL),
		('ESCWA-2021', 'regional-review', 'ESCWA', daterange('2021-02-24', '2021-02-25', '[]'), NULL),
		('ESCAP-2021', 'regional-review', 'ESCAP', daterange('2021-03-10', '2021-03-12', '[]'), NULL),
		('ECLAC-2021', 'regional-review', 'ECLAC', daterange('2021-04-26', '2021-04-28', '[]'), NULL),
		('ECA-2021', 'regional-review', 'ECA', daterange('2021-08-26', '2021-09-01', '[]'), NULL),
		('IMRF-2022', 'imrf', NULL, daterange('2022-05-17', '2022-05-20', '[]'), NULL),
		('ECE-2024', 'regional-review', 'ECE', daterange('2024-03-11', '2024-03-11', '[]'), NULL),
		('ESCWA-2024', 'regional-review', 'ESCWA', gcm_timeline('2024-07'), NULL),
		('ECA-2024', 'regional-review', 'ECA', daterange('2024-10-09', '2024-10-10', '[]'), NULL),
		('ESCAP-2025', 'regional-review', 'ESCAP', gcm_timeline('2025-02'), NULL),
		('ECLAC-2025', 'regional-review', 'ECLAC', daterange('2025-03-19', '2025-03-20', '[]'), NULL),
		('IMRF-2026', 'imrf', NULL, daterange('2026-05-05', '2026-05-08', '[]'), NULL),
		('SG-2020', 'sg-report', NULL, gcm_timeline('2020-12-01'), 'A/75/542'),
		('SG-2022', 'sg-report', NULL, gcm_timeline('2022-02-16'), 'A/76/642'),
		('SG-2024', 'sg-report', NULL, gcm_timeline('2024-12-05'), 'A/79/590')
	), named (kind, name, name_fr, name_es) AS (VALUES
		('regional-review', 'Regional review', 'Examen régional', 'Examen regional'),
		('imrf', 'International Migration Review Forum', 'Forum d''examen des migrations internationales', 'Foro de Examen de la Migración Internacional'),
		('sg-report', 'Report of the Secretary-General', 'Rapport du Secrétaire général', 'Informe del Secretario General')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'review_round', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO review_round (code, kind, commission, name, name_fr, name_es, held, symbol)
	SELECT key, kind, commission, concat_ws(', ', name, commission, right(key, 4)), concat_ws(', ', unistr(name_fr), gcm_label(commission, 'fr'), right(key, 4)),
		   concat_ws(', ', unistr(name_es), gcm_label(commission, 'es'), right(key, 4)), held, symbol
	FROM fact JOIN named USING (kind) JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('review_round', n);

	rows_loaded := 0;
	rows_left := 0;
	FOR r IN
		SELECT f.relation, (loaded ->> f.relation)::integer AS loaded, count(*)::integer - (loaded ->> f.relation)::integer AS "left"
		FROM loaded_fact f WHERE f.source = 'faq-2020' GROUP BY f.relation ORDER BY f.relation
	LOOP
		RAISE NOTICE '%: % rows loaded, % left as they are', r.relation, r.loaded, r."left";
		rows_loaded := rows_loaded + r.loaded;
		rows_left := rows_left + r."left";
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_faq_2020(text, integer, integer) IS 'fills a registry with what the FAQ of October 2020 and the networks'' own pages of 2021 to 2024 state; adds each row once, and changes none that is there; tells by table, and returns how many rows were added and how many left as they are';
