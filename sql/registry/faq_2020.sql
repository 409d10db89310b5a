-- What the FAQ of October 2020 states, as rows of a registry
-- SPDX-License-Identifier: PostgreSQL

-- Each row has the section that states it.  The FAQ says "October 2020": its
-- statements are known since the last day of that month, and begin then, where
-- it gives no other start.
CREATE PROCEDURE gcm_load_faq_2020(schema text DEFAULT 'gcm', INOUT rows_loaded integer DEFAULT NULL, INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	faq constant text := 'FAQ of October 2020';
	day constant date := '2020-10-31';
	since constant text := '[2020-10-31,)';
	was_always constant jsonb := '[{"validity": "(,)"}]';	-- what earlier versions wrote, where it differs
	was_alone constant jsonb := '[{"source": null}]';
	was_both constant jsonb := '[{"source": null, "validity": "(,)"}]';
	home constant name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	facts jsonb := '[]';
	one jsonb;
BEGIN
	SELECT facts || jsonb_agg(jsonb_build_array('participant', code, to_jsonb(f) || jsonb_build_object('source', faq || ', section ii'), was_alone)) INTO facts
	FROM (VALUES
		('IOM', 'International Organization for Migration', 'Organisation internationale pour les migrations', 'Organización Internacional para las Migraciones'),
		('DESA', 'Department of Economic and Social Affairs', 'Département des affaires économiques et sociales', 'Departamento de Asuntos Económicos y Sociales'),
		('ILO', 'International Labour Organization', 'Organisation internationale du Travail', 'Organización Internacional del Trabajo'),
		('OHCHR', 'Office of the United Nations High Commissioner for Human Rights', 'Haut-Commissariat des Nations Unies aux droits de l''homme', 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos'),
		('UNDP', 'United Nations Development Programme', 'Programme des Nations Unies pour le développement', 'Programa de las Naciones Unidas para el Desarrollo'),
		('UNHCR', 'Office of the United Nations High Commissioner for Refugees', 'Haut-Commissariat des Nations Unies pour les réfugiés', 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados'),
		('UNICEF', 'United Nations Children''s Fund', 'Fonds des Nations Unies pour l''enfance', 'Fondo de las Naciones Unidas para la Infancia'),
		('UNODC', 'United Nations Office on Drugs and Crime', 'Office des Nations Unies contre la drogue et le crime', 'Oficina de las Naciones Unidas contra la Droga y el Delito'),
		('WHO', 'World Health Organization', 'Organisation mondiale de la Santé', 'Organización Mundial de la Salud')) AS f (code, name, name_fr, name_es);

	SELECT facts || jsonb_agg(jsonb_build_array('network', code, to_jsonb(f),
		'[{"source": "FAQ of October 2020, sections i and ii", "validity": "[2018-05-01,)", "member_count_on": "2020-10-01",
			"status": null, "open_to": null, "contact": null, "url": null}]'::jsonb)) INTO facts
	FROM (VALUES
		('global', 'United Nations Network on Migration', 'Réseau des Nations Unies sur les migrations', 'Red de las Naciones Unidas sobre la Migración',
		'global', 39, day, '[2018-05-31,)', faq || ', sections i and ii: created by the Secretary-General in May 2018', 'established',
		'UN entities that wish to join, and bring technical expertise and experience', 'unmignet@iom.int', 'https://www.migrationnetwork.un.org'))
		AS f (code, name, name_fr, name_es, level, member_count, member_count_on, validity, source, status, open_to, contact, url);

	SELECT facts || jsonb_agg(jsonb_build_array('workplan', code, to_jsonb(f), '[]'::jsonb)) INTO facts
	FROM (VALUES ('initial', 'global', 'Initial workplan', 'Plan de travail initial', 'Plan de trabajo inicial', since,
		'http://migrationnetwork.un.org/about/united-nations-network-migration-workplan', faq || ', section iii and note 8'))
		AS f (code, network, title, title_fr, title_es, validity, url, source);

	EXECUTE format($query$
		SELECT jsonb_build_array(jsonb_build_array('mandate', 'global', to_jsonb(m) || jsonb_build_object('network', 'global', 'validity', $1, 'source', $2),
			'[{"validity": "[2018-05-01,)"}]'::jsonb))
		FROM %I.gcm_global_mandate() AS m$query$, home) INTO one USING since, faq || ', sections i to iv';
	facts := facts || one;

	SELECT facts || jsonb_agg(jsonb_build_array('membership', concat_ws(' ', 'global', f.role, p),
		jsonb_build_object('network', 'global', 'participant', p, 'role', f.role, 'validity', coalesce(f.validity, since), 'source', faq || f.source),
		CASE WHEN f.validity IS NULL THEN '[{"validity": "[2018-05-01,)"}]' ELSE '[{}]' END::jsonb) ORDER BY f.n, p) INTO facts
	FROM (VALUES
		(1, 'coordinator', '{IOM}'::text[], NULL, ', section ii'),
		(2, 'secretariat', '{IOM}', NULL, ', section ii'),
		(3, 'seconds-staff', '{UNHCR,UNICEF}', NULL, ', note 1'),
		(4, 'executive-committee', '{ILO,IOM,OHCHR,DESA,UNDP,UNHCR,UNICEF,UNODC}', NULL, ', section ii'),
		(5, 'invited', '{WHO}', '[2020-03-11,)', ', section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration')
		) AS f (n, role, participants, validity, source), unnest(f.participants) AS p;

	SELECT facts || jsonb_agg(jsonb_build_array('priority', code, to_jsonb(f) || jsonb_build_object('validity', since, 'source', faq || ', section iii'),
		'[{"source": null, "validity": "(,)", "objectives_source": null}]'::jsonb)) INTO facts
	FROM (VALUES
		('C1', 'core', 'Support to the regional reviews of the Global Compact', 'Appui aux examens régionaux du Pacte mondial', 'Apoyo a los exámenes regionales del Pacto Mundial', '{}', NULL),
		('C2', 'core', 'Capacity of United Nations country teams to help governments implement the Global Compact', 'Renforcement des capacités des équipes de pays des Nations Unies pour aider les gouvernements à mettre en œuvre le Pacte mondial', 'Capacidad de los equipos de las Naciones Unidas en los países para ayudar a los Gobiernos a aplicar el Pacto Mundial', '{}', NULL),
		('C3', 'core', 'First biennial report of the Secretary-General', 'Premier rapport biennal du Secrétaire général', 'Primer informe bienal del Secretario General', '{}', NULL),
		('C4', 'core', 'Global knowledge platform and connection hub', 'Plateforme mondiale de connaissances et pôle de liaison', 'Plataforma mundial de conocimientos y centro de enlace', '{}', NULL),
		('T1', 'thematic', 'Collection, analysis and dissemination of data', 'Collecte, analyse et diffusion de données', 'Reunión, análisis y difusión de datos', '{1}', 'ours, from the titles of the objectives'),
		('T2', 'thematic', 'Alternatives to immigration detention', 'Alternatives à la détention des immigrants', 'Alternativas a la detención de inmigrantes', '{13}', 'ours, from the titles of the objectives'),
		('T3', 'thematic', 'Regular admission and stay on compassionate, humanitarian or human rights grounds', 'Voies d''admission et de séjour régulières par compassion, pour des raisons humanitaires et aux fins de protection des droits de l''homme', 'Admisión y estancia regulares por compasión, por razones humanitarias o de derechos humanos', '{5,7}', 'ours, from the titles of the objectives'),
		('T4', 'thematic', 'Regular pathways for decent work and labour mobility', 'Filières de migration régulière pour le travail décent et la mobilité de la main-d''œuvre', 'Vías regulares para el trabajo decente y la movilidad laboral', '{5,6}', 'ours, from the titles of the objectives'),
		('T5', 'thematic', 'Safe and dignified return, sustainable reintegration', 'Retours sûrs et dignes et réintégration durable', 'Retorno seguro y digno y reintegración sostenible', '{21}', 'ours, from the titles of the objectives'),
		('T6', 'thematic', 'Safe and effective access of migrants to services', 'Accès sûr et effectif des migrants aux services', 'Acceso seguro y efectivo de los migrantes a los servicios', '{15}', 'https://migrationnetwork.un.org/thematic-working-group-6-access-services')) AS f (code, kind, name, name_fr, name_es, objectives, objectives_source);

	SELECT facts || jsonb_agg(jsonb_build_array('working_group', f.code, jsonb_build_object('code', f.code, 'kind', f.kind, 'priority', f.priority,
			'validity', since, 'network', 'global', 'number', f.number, 'open_to_members', true, 'open_to_stakeholders', true, 'url', f.url,
			'source', faq || ', sections iii and vi, note 5'), '[{"source": null, "validity": "(,)", "network": null, "number": null,
			"open_to_members": null, "open_to_stakeholders": null, "url": null}]'::jsonb))
		|| jsonb_agg(jsonb_build_array('working_group_name', f.code, jsonb_build_object('working_group', f.code, 'name', f.name, 'name_fr', f.name_fr,
			'name_es', f.name_es, 'validity', since, 'source', faq || ', note 5'), was_both)) INTO facts
	FROM (VALUES
		('platform', 'core', 'C4', 'Knowledge platform and connection hub', 'Plateforme de connaissances et pôle de liaison', 'Plataforma de conocimientos y centro de enlace', NULL, NULL),
		('un-system', 'core', 'C2', 'Stronger UN system for GCM implementation', 'Renforcement du système des Nations Unies aux fins de mise en œuvre du Pacte mondial', 'Refuerzo del sistema de las Naciones Unidas para la aplicación del Pacto Mundial', '2.1', 'https://migrationnetwork.un.org/cwg-21-stronger-un-system-gcm-implementation'),
		('national-plans', 'core', 'C2', 'GCM national implementation plans', 'Plans nationaux de mise en œuvre du Pacte mondial', 'Planes nacionales de aplicación del Pacto Mundial', '2.2', NULL),
		('data', 'thematic', 'T1', 'Data', 'Données', 'Datos', NULL, NULL),
		('detention', 'thematic', 'T2', 'Alternatives to detention', 'Alternatives à la détention', 'Alternativas a la detención', NULL, NULL),
		('regular-pathways', 'thematic', 'T3', 'Regular pathways for migrants in vulnerable situations', 'Voies régulières pour les migrants en situation de vulnérabilité', 'Vías regulares para los migrantes en situación de vulnerabilidad', NULL, NULL),
		('labour-agreements', 'thematic', 'T4', 'Bilateral labour migration agreements', 'Accords bilatéraux sur la migration de main-d''œuvre', 'Acuerdos bilaterales de migración laboral', NULL, NULL),
		('return', 'thematic', 'T5', 'Return and reintegration', 'Retour et réintégration', 'Retorno y reintegración', NULL, NULL),
		('services', 'thematic', 'T6', 'Access to services', 'Accès aux services', 'Acceso a los servicios', NULL, NULL)) AS f (code, kind, priority, name, name_fr, name_es, number, url);

	SELECT facts || jsonb_agg(jsonb_build_array('champion_criterion', number::text, to_jsonb(f) || jsonb_build_object('source', faq || ', section iii'),
		CASE number WHEN 6 THEN
			jsonb_build_array(jsonb_build_object('source', NULL,
				'name', 'Compatibility with other processes (common country analyses, cooperation frameworks, universal periodic review)',
				'name_fr', 'Compatibilité avec d''autres processus (bilans communs de pays, plans-cadres de coopération, examen périodique universel)',
				'name_es', 'Compatibilidad con otros procesos (análisis comunes sobre los países, marcos de cooperación, examen periódico universal)'))
			ELSE was_alone END)) INTO facts
	FROM (VALUES
		(1, 'Geographic balance', 'Équilibre géographique', 'Equilibrio geográfico', true),
		(2, 'Respect of the Global Compact''s 360-degree vision', 'Respect de la vision à 360 degrés énoncée dans le Pacte mondial', 'Respeto de la visión de 360 grados del Pacto Mundial', false),
		(3, 'Commitment of the host government', 'Engagement du gouvernement hôte', 'Compromiso del Gobierno anfitrión', false),
		(4, 'A United Nations network on migration, or a similar United Nations coordination mechanism, exists', 'Existence d''un réseau des Nations Unies sur les migrations ou d''un mécanisme de coordination des Nations Unies analogue', 'Existencia de una red de las Naciones Unidas sobre la migración o de un mecanismo de coordinación similar', false),
		(5, 'Support of the United Nations Resident Coordinator', 'Soutien du coordonnateur résident des Nations Unies', 'Apoyo del Coordinador Residente de las Naciones Unidas', false),
		(6, 'Compatibility with other processes (common country analyses, United Nations sustainable development cooperation frameworks, universal periodic review)', 'Compatibilité avec d''autres processus (bilans communs de pays, plans-cadres de coopération des Nations Unies pour le développement durable, examen périodique universel)', 'Compatibilidad con otros procesos (análisis comunes sobre los países, marcos de cooperación de las Naciones Unidas para el desarrollo sostenible, examen periódico universal)', false)) AS f (number, name, name_fr, name_es, of_the_set);

	SELECT facts || jsonb_agg(jsonb_build_array('champion_group', code, to_jsonb(f) || jsonb_build_object('source', faq || ', section iii'),
		CASE code WHEN 'western-european-others' THEN
			jsonb_build_array(jsonb_build_object('source', NULL, 'name', 'Western European and other States', 'name_es', 'Estados de Europa Occidental y otros Estados'))
			ELSE was_alone END)) INTO facts
	FROM (VALUES
		('asia-pacific', 'Asia/Pacific', 'Asie/Pacifique', 'Asia y el Pacífico'),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'Amérique latine et Caraïbes', 'América Latina y el Caribe'),
		('middle-east-north-africa', 'Middle East and North Africa', 'Moyen-Orient et Afrique du Nord', 'Oriente Medio y África del Norte'),
		('west-africa', 'West Africa', 'Afrique de l''Ouest', 'África Occidental'),
		('western-european-others', 'Western European and other States Group', 'Groupe des États d''Europe occidentale et autres États', 'Grupo de Estados de Europa Occidental y otros Estados')) AS f (code, name, name_fr, name_es);

	SELECT facts || jsonb_agg(jsonb_build_array('champion', c, jsonb_build_object('country', c, 'champion_group', f.champion_group, 'validity', since,
		'source', faq || ', section iii'), was_always)) INTO facts
	FROM (VALUES
		('asia-pacific', '{BGD,IDN,NPL,PHL,THA}'::text[]), ('latin-america-caribbean', '{MEX,SLV}'),
		('middle-east-north-africa', '{MAR}'), ('west-africa', '{GHA,GNB,SEN}'), ('western-european-others', '{CAN,PRT}')
		) AS f (champion_group, countries), unnest(f.countries) AS c;

	SELECT facts || jsonb_agg(jsonb_build_array('support_form', number::text, to_jsonb(f) || jsonb_build_object('source', faq || ', section vi'),
		'[{"source": null, "description": null, "description_fr": null, "description_es": null}]'::jsonb)) INTO facts
	FROM (VALUES
		(1, 'National implementation plans; failing that, objectives of the Global Compact in existing plans, and synergies with the SDGs', 'Plans nationaux de mise en œuvre ; à défaut, objectifs du Pacte mondial dans les plans existants et synergies avec les ODD', 'Planes nacionales de aplicación; en su defecto, objetivos del Pacto Mundial en los planes existentes y sinergias con los ODS',
		'Help to draw up plans for the Global Compact; failing that, advice on its objectives in policies and plans that are there, and on synergies with the SDGs',
		'Aide à l''élaboration de plans de mise en œuvre ; à défaut, conseils sur les objectifs du Pacte mondial dans les politiques et plans existants et sur les synergies avec les ODD',
		'Ayuda para elaborar planes de aplicación; en su defecto, asesoramiento sobre los objetivos del Pacto Mundial en las políticas y los planes existentes y sobre las sinergias con los ODS'),
		(2, 'Implementation of specific objectives', 'Mise en œuvre d''objectifs précis', 'Aplicación de objetivos concretos',
		'Technical support and capacity-building on chosen objectives, in line with national priorities and the 360-degree vision',
		'Appui technique et renforcement des capacités sur des objectifs choisis, selon les priorités nationales et la vision à 360 degrés',
		'Apoyo técnico y creación de capacidad sobre objetivos escogidos, según las prioridades nacionales y la visión de 360 grados'),
		(3, 'Coordination of the United Nations system', 'Coordination du système des Nations Unies', 'Coordinación del sistema de las Naciones Unidas',
		'Support to country teams, networks and other coordination structures that mobilize support for implementation',
		'Appui aux équipes de pays, aux réseaux et aux autres structures de coordination qui mobilisent un soutien à la mise en œuvre',
		'Apoyo a los equipos en los países, las redes y otras estructuras de coordinación que movilizan apoyo para la aplicación'),
		(4, 'Participation of stakeholders', 'Participation des parties prenantes', 'Participación de las partes interesadas',
		'Support so that all stakeholders that the Global Compact names take part in a meaningful way',
		'Appui à une participation constructive de toutes les parties prenantes que cite le Pacte mondial',
		'Apoyo a una participación constructiva de todas las partes interesadas que menciona el Pacto Mundial'),
		(5, 'Knowledge management and information sharing', 'Gestion des connaissances et partage de l''information', 'Gestión de los conocimientos e intercambio de información',
		'Good practices and lessons of many stakeholders and countries, through the knowledge platform and connection hub',
		'Bonnes pratiques et enseignements de nombreuses parties prenantes et de nombreux pays, par la plateforme de connaissances et le pôle de liaison',
		'Buenas prácticas y enseñanzas de muchas partes interesadas y muchos países, mediante la plataforma de conocimientos y el centro de enlace'),
		(6, 'Review and reporting', 'Examen et rapports', 'Examen y presentación de informes',
		'Support to review and reporting, for the regional reviews, the International Migration Review Forum and the High-level Political Forum',
		'Appui à l''examen et aux rapports, en vue des examens régionaux, du Forum d''examen des migrations internationales et du Forum politique de haut niveau',
		'Apoyo al examen y a los informes, para los exámenes regionales, el Foro de Examen de la Migración Internacional y el Foro Político de Alto Nivel'),
		(7, 'Piloting the tools of the working groups', 'Expérimentation des outils des groupes de travail', 'Ensayo de los instrumentos de los grupos de trabajo',
		'Trying out tools that the core and thematic working groups have made',
		'Mise à l''essai d''outils élaborés par les groupes de travail essentiels et thématiques',
		'Ensayo de instrumentos elaborados por los grupos de trabajo básicos y temáticos')) AS f (number, name, name_fr, name_es, description, description_fr, description_es);

	-- unistr() reads the escapes that sql/template/ascii.sed puts in
	SELECT jsonb_agg(jsonb_build_object('source', 'faq-2020', 'relation', f.value -> 0, 'key', f.value -> 1,
		'content', f.value -> 2 || jsonb_build_object('known_on', day),
		'was', (SELECT jsonb_agg(f.value -> 2 || '{"known_on": null}' || w) FROM jsonb_array_elements(f.value -> 3) AS w)) ORDER BY f.n) INTO facts
	FROM jsonb_array_elements(unistr(replace(facts::text, '\\', '\'))::jsonb) WITH ORDINALITY AS f (value, n);
	EXECUTE format('CALL %I.gcm_load_facts($1, $2, NULL::integer, NULL::integer)', home) INTO rows_loaded, rows_left USING schema, facts;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_faq_2020(text, integer, integer) IS 'fills a registry with what the FAQ of October 2020 states; adds each row once, and changes none but those that stand as an earlier version wrote them; tells by table, and returns how many rows were added or corrected and how many left as they are; a registry of another version is an error (55000), and so is a caller who may not fill it (42501)';
