-- What the pages of the networks and others state, as rows of a registry: each
-- with its page, and the day of that page
-- SPDX-License-Identifier: PostgreSQL

-- Where a page has no day, it was read in November 2026, and is known since.  Of
-- a month or a year that a page names, it is the last day: by then it was so.
-- What no page states, but we conclude, has "ours" as its source.
CREATE PROCEDURE gcm_load_network_pages(schema text DEFAULT 'gcm', INOUT rows_loaded integer DEFAULT NULL, INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	pages constant text := 'pages of the networks, 2021 to 2024';
	africa constant text := 'list of country networks in Africa, August 2024';
	arab constant text := 'https://mena.iom.int/un-networks-arab-region';
	cairo constant text := 'https://migrationnetwork.un.org/un-network-migration-arab-region-held-first-regional-stakeholder-advisory-group-meeting-cairo';
	bangladesh constant text := 'https://migrationnetwork.un.org/practice/bangladesh-united-nations-network-migration-bdunnm';
	niger constant text := 'https://niger.un.org/fr/126317-un-network-migration-launched-united-nations-country-team-niger';
	uganda constant text := 'https://uganda.iom.int/news/united-nations-uganda-launches-network-migration';
	mozambique constant text := 'https://mozambique.iom.int/news/un-network-migration-mozambique-officially-launched';
	sudan constant text := 'page of the United Nations in Sudan on the first meeting of the network, 2 February 2022';
	turkiye constant text := 'https://migrationnetwork.un.org/ru/node/36197';
	mali constant text := 'page of the IOM Regional Office in Dakar on the thematic groups of the network in Mali';
	wca constant text := 'page of the IOM Regional Office in Dakar on the workplan of the regional network, May 2023';
	briefing constant text := 'https://migrationnetwork.un.org/statements/coordinators-briefing-24-june-2021';
	plan constant text := 'https://migrationnetwork.un.org/about/united-nations-network-migration-workplan';
	report constant text := 'A/76/642, report of the Secretary-General';
	was_alone constant jsonb := '[{"source": null}]';
	home constant name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	read constant date := '2026-11-25';		-- the day of a page without one
	facts jsonb := '[]';
	one jsonb;
BEGIN
	SELECT facts || jsonb_agg(jsonb_build_array('participant', code, to_jsonb(f), CASE WHEN code IN ('ECA', 'ECLAC', 'ESCWA') THEN was_alone ELSE '[]' END)) INTO facts
	FROM (VALUES
		('ECA', 'Economic Commission for Africa', 'Commission économique pour l''Afrique', 'Comisión Económica para África', pages, date '2024-12-31'),
		('ECLAC', 'Economic Commission for Latin America and the Caribbean', 'Commission économique pour l''Amérique latine et les Caraïbes', 'Comisión Económica para América Latina y el Caribe', pages, '2024-12-31'),
		('ESCWA', 'Economic and Social Commission for Western Asia', 'Commission économique et sociale pour l''Asie occidentale', 'Comisión Económica y Social para Asia Occidental', pages, '2024-12-31'),
		('FAO', 'Food and Agriculture Organization of the United Nations', 'Organisation des Nations Unies pour l''alimentation et l''agriculture', 'Organización de las Naciones Unidas para la Alimentación y la Agricultura', uganda, '2022-01-21'),
		('IFAD', 'International Fund for Agricultural Development', 'Fonds international de développement agricole', 'Fondo Internacional de Desarrollo Agrícola', uganda, '2022-01-21'),
		('UNAIDS', 'Joint United Nations Programme on HIV/AIDS', 'Programme commun des Nations Unies sur le VIH/sida', 'Programa Conjunto de las Naciones Unidas sobre el VIH/Sida', uganda, '2022-01-21'),
		('UNCDF', 'United Nations Capital Development Fund', 'Fonds d''équipement des Nations Unies', 'Fondo de las Naciones Unidas para el Desarrollo de la Capitalización', uganda, '2022-01-21'),
		('UNFPA', 'United Nations Population Fund', 'Fonds des Nations Unies pour la population', 'Fondo de Población de las Naciones Unidas', uganda, '2022-01-21'),
		('UNIDO', 'United Nations Industrial Development Organization', 'Organisation des Nations Unies pour le développement industriel', 'Organización de las Naciones Unidas para el Desarrollo Industrial', uganda, '2022-01-21'),
		('UN-Women', 'United Nations Entity for Gender Equality and the Empowerment of Women', 'Entité des Nations Unies pour l''égalité des sexes et l''autonomisation des femmes', 'Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres', uganda, '2022-01-21'),
		('UN-Habitat', 'United Nations Human Settlements Programme', 'Programme des Nations Unies pour les établissements humains', 'Programa de las Naciones Unidas para los Asentamientos Humanos', mozambique, '2022-02-15'),
		('WFP', 'World Food Programme', 'Programme alimentaire mondial', 'Programa Mundial de Alimentos', mozambique, '2022-02-15'),
		('RC', 'United Nations Resident Coordinator', 'Coordonnateur résident des Nations Unies', 'Coordinador Residente de las Naciones Unidas', niger, '2021-05-04'),
		('RCO', 'Office of the United Nations Resident Coordinator', 'Bureau du Coordonnateur résident des Nations Unies', 'Oficina del Coordinador Residente de las Naciones Unidas', uganda, '2022-01-21')
		) AS f (code, name, name_fr, name_es, source, known_on);

	SELECT facts || jsonb_build_array(jsonb_build_array('participant', 'IDC', jsonb_build_object('code', 'IDC', 'name', 'International Detention Coalition',
		'un_entity', false, 'stakeholder', 'civil-society', 'source', 'page of the International Detention Coalition', 'known_on', '2022-12-31'), '[]'::jsonb)) INTO facts;

	-- Regional networks; "was" is what earlier versions called them
	SELECT facts || jsonb_agg(jsonb_build_array('network', f.code, jsonb_build_object('code', f.code, 'name', 'Regional UN Network on Migration for ' || f.name,
			'name_fr', 'Réseau régional des Nations Unies sur les migrations pour ' || f.name_fr, 'name_es', 'Red regional de las Naciones Unidas sobre la Migración para ' || f.name_es,
			'level', 'regional', 'status', 'established', 'validity', format('[%s,)', f.known_on), 'source', f.source, 'known_on', f.known_on),
		CASE WHEN f.was IS NULL THEN '[]' ELSE jsonb_build_array(jsonb_build_object('name', f.was[1], 'name_fr', f.was[2], 'name_es', f.was[3], 'status', NULL,
			'validity', '(,)', 'source', pages || f.was[4])) END)) INTO facts
	FROM (VALUES
		('africa', 'Africa', 'l''Afrique', 'África', pages, date '2024-12-31', ARRAY['Africa (continental)', 'Afrique (continental)', 'África (continental)', '']),
		('arab-states', 'the Arab States', 'les États arabes', 'los Estados Árabes', cairo || '; created under an issue-based coalition', '2023-05-23', ARRAY['Arab States', 'États arabes', 'Estados Árabes', '; created under an issue-based coalition']),
		('east-southern-africa', 'East and Southern Africa', 'l''Afrique de l''Est et l''Afrique australe', 'África Oriental y Meridional', pages, '2024-12-31', ARRAY['East and Southern Africa', 'Afrique de l''Est et Afrique australe', 'África Oriental y Meridional', '']),
		('west-central-africa', 'West and Central Africa', 'l''Afrique de l''Ouest et l''Afrique centrale', 'África Occidental y Central', wca, '2023-05-26', ARRAY['West and Central Africa', 'Afrique de l''Ouest et Afrique centrale', 'África Occidental y Central', '']),
		('europe-central-asia', 'Europe and Central Asia', 'l''Europe et l''Asie centrale', 'Europa y Asia Central', pages || '; embedded in an issue-based coalition on large movements', '2024-12-31', ARRAY['Europe and Central Asia', 'Europe et Asie centrale', 'Europa y Asia Central', '; embedded in an issue-based coalition on large movements']),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'l''Amérique latine et les Caraïbes', 'América Latina y el Caribe', pages, '2024-12-31', ARRAY['Latin America and the Caribbean', 'Amérique latine et Caraïbes', 'América Latina y el Caribe', '']),
		('asia-pacific', 'Asia and the Pacific', 'l''Asie et le Pacifique', 'Asia y el Pacífico', 'copy of a page of ESCAP and the regional network on consultations before the first regional review', '2020-10-28', NULL)
		) AS f (code, name, name_fr, name_es, source, known_on, was);

	-- National networks; beside them, what countries were called when earlier
	-- versions named their networks, which may also have found today's labels
	EXECUTE format($query$
		SELECT jsonb_agg(jsonb_build_array('network', f.code, jsonb_build_object('code', f.code, 'name', 'UN Network on Migration ' || %1$I.gcm_in(f.code::%1$I.gcm_country, 'en'),
				'name_fr', 'Réseau des Nations Unies sur les migrations ' || %1$I.gcm_in(f.code::%1$I.gcm_country, 'fr'),
				'name_es', 'Red de las Naciones Unidas sobre la Migración ' || %1$I.gcm_in(f.code::%1$I.gcm_country, 'es'),
				'level', 'national', 'status', 'established', 'countries', format('{%%s}', f.code), 'validity', format('[%%s,)', coalesce(f.since, f.known_on)), 'source', f.source, 'known_on', f.known_on),
			CASE WHEN f.name IS NULL THEN '[]'
				 ELSE (SELECT jsonb_agg(jsonb_build_object('name', 'Network on Migration: ' || w.name, 'name_fr', 'Réseau sur les migrations : ' || w.name_fr,
						   'name_es', 'Red sobre la Migración: ' || w.name_es, 'status', NULL, 'validity', '(,)', 'source', 'list of country networks in Africa, August 2024'))
					   FROM (VALUES (f.name, f.name_fr, f.name_es), (%1$I.gcm_label(f.code::%1$I.gcm_country, 'en'), %1$I.gcm_label(f.code::%1$I.gcm_country, 'fr'),
								%1$I.gcm_label(f.code::%1$I.gcm_country, 'es'))) AS w (name, name_fr, name_es)) END))
		FROM jsonb_to_recordset($1) AS f (code text, name text, name_fr text, name_es text, source text, known_on date, since date)$query$, home)
	INTO one USING (SELECT jsonb_agg(f) FROM (VALUES
		('DZA', 'Algeria', 'Algérie', 'Argelia', africa, date '2024-08-31', NULL::date),
		('BFA', 'Burkina Faso', 'Burkina Faso', 'Burkina Faso', africa, '2024-08-31', NULL),
		('CMR', 'Cameroon', 'Cameroun', 'Camerún', africa, '2024-08-31', NULL),
		('CAF', 'Central African Republic', 'République centrafricaine', 'República Centroafricana', africa, '2024-08-31', NULL),
		('TCD', 'Chad', 'Tchad', 'Chad', africa, '2024-08-31', NULL),
		('CIV', 'Côte d''Ivoire', 'Côte d''Ivoire', 'Costa de Marfil', africa, '2024-08-31', NULL),
		('COD', 'Democratic Republic of the Congo', 'République démocratique du Congo', 'República Democrática del Congo', africa, '2024-08-31', NULL),
		('DJI', 'Djibouti', 'Djibouti', 'Yibuti', africa, '2024-08-31', NULL),
		('EGY', 'Egypt', 'Égypte', 'Egipto', africa, '2024-08-31', NULL),
		('SWZ', 'Eswatini', 'Eswatini', 'Esuatini', africa, '2024-08-31', NULL),
		('ETH', 'Ethiopia', 'Éthiopie', 'Etiopía', africa, '2024-08-31', NULL),
		('GMB', 'Gambia', 'Gambie', 'Gambia', africa, '2024-08-31', NULL),
		('GHA', 'Ghana', 'Ghana', 'Ghana', africa, '2024-08-31', NULL),
		('GIN', 'Guinea', 'Guinée', 'Guinea', africa, '2024-08-31', NULL),
		('GNB', 'Guinea-Bissau', 'Guinée-Bissau', 'Guinea-Bisáu', africa, '2024-08-31', NULL),
		('KEN', 'Kenya', 'Kenya', 'Kenia', africa, '2024-08-31', NULL),
		('LBR', 'Liberia', 'Libéria', 'Liberia', africa, '2024-08-31', NULL),
		('LBY', 'Libya', 'Libye', 'Libia', africa, '2024-08-31', NULL),
		('MWI', 'Malawi', 'Malawi', 'Malaui', africa, '2024-08-31', NULL),
		('MLI', 'Mali', 'Mali', 'Malí', mali, '2024-08-31', '2020-12-31'),
		('MRT', 'Mauritania', 'Mauritanie', 'Mauritania', africa, '2024-08-31', NULL),
		('MUS', 'Mauritius', 'Maurice', 'Mauricio', africa, '2024-08-31', NULL),
		('MAR', 'Morocco', 'Maroc', 'Marruecos', africa, '2024-08-31', NULL),
		('MOZ', 'Mozambique', 'Mozambique', 'Mozambique', mozambique, '2022-02-15', '2022-02-15'),
		('NER', 'Niger', 'Niger', 'Niger', niger, '2021-05-04', '2021-05-04'),
		('NGA', 'Nigeria', 'Nigeria', 'Nigeria', africa, '2024-08-31', NULL),
		('RWA', 'Rwanda', 'Rwanda', 'Ruanda', africa, '2024-08-31', NULL),
		('SEN', 'Senegal', 'Sénégal', 'Senegal', africa, '2024-08-31', NULL),
		('SLE', 'Sierra Leone', 'Sierra Leone', 'Sierra Leona', africa, '2024-08-31', NULL),
		('SOM', 'Somalia', 'Somalie', 'Somalia', africa, '2024-08-31', NULL),
		('SDN', 'Sudan', 'Soudan', 'Sudán', sudan, '2022-02-02', '2022-02-02'),
		('TUN', 'Tunisia', 'Tunisie', 'Túnez', africa, '2024-08-31', NULL),
		('ZMB', 'Zambia', 'Zambie', 'Zambia', 'page of the network in Zambia: established in 2021, as the fiftieth', '2021-12-31', '2021-12-31'),
		('ZWE', 'Zimbabwe', 'Zimbabwe', 'Zimbabue', africa, '2024-08-31', NULL),
		('UGA', NULL, NULL, NULL, uganda, '2022-01-21', '2022-01-21'),
		('BGD', NULL, NULL, NULL, bangladesh, read, '2019-12-31'),
		('TUR', NULL, NULL, NULL, turkiye, '2023-11-02', '2021-02-18'),
		('THA', NULL, NULL, NULL, 'terms of reference of the United Nations Thailand Migration Network Working Group, in a copy without a day', read, NULL),
		('JOR', NULL, NULL, NULL, arab, read, NULL),
		('IRQ', NULL, NULL, NULL, arab, read, NULL),
		('SAU', NULL, NULL, NULL, arab, read, NULL),
		('BHR', NULL, NULL, NULL, arab, read, NULL),
		('KWT', NULL, NULL, NULL, arab, read, NULL),
		('QAT', NULL, NULL, NULL, arab, read, NULL),
		('ARE', NULL, NULL, NULL, arab, read, NULL)
		) AS f (code, name, name_fr, name_es, source, known_on, since));
	facts := facts || one;

	-- Which is part of which
	SELECT facts || jsonb_agg(jsonb_build_array('network_link', concat_ws(' ', n, f.part_of),
		jsonb_build_object('network', n, 'part_of', f.part_of, 'source', f.source, 'known_on', f.known_on),
		CASE WHEN f.part_of = 'africa' AND n <> 'UGA' OR n = 'TUN' THEN was_alone ELSE '[]' END)) INTO facts
	FROM (VALUES
		('africa', '{DZA,BFA,CMR,CAF,TCD,CIV,COD,DJI,EGY,SWZ,ETH,GMB,GHA,GIN,GNB,KEN,LBR,LBY,MWI,MLI,MRT,MUS,MAR,MOZ,NER,NGA,RWA,SEN,SLE,SOM,SDN,TUN,ZMB,ZWE}'::text[], africa, date '2024-08-31'),
		('arab-states', '{JOR,IRQ,SAU,BHR,KWT,QAT,ARE,TUN}', arab, read),
		('africa', '{UGA}', 'ours, from where the country lies', '2022-01-21'),
		('east-southern-africa', '{UGA}', 'ours, from where the country lies', '2024-12-31'),
		('asia-pacific', '{BGD,THA}', 'ours, from where the country lies', read),
		('global', '{africa,arab-states,asia-pacific,east-southern-africa,europe-central-asia,latin-america-caribbean,west-central-africa}', 'ours, from their names', read)
		) AS f (part_of, networks, source, known_on), unnest(f.networks) AS n;

	-- What their texts say; what of it is a reading of a page is so for all
	SELECT facts || jsonb_agg(jsonb_build_array('mandate', f.key, to_jsonb(f) - '{key,known_on}'::text[]
			|| jsonb_build_object('validity', format('[%s,%s)', f.validity, CASE f.key WHEN 'TUR' THEN '2023-11-02' END), 'known_on', f.known_on),
		CASE WHEN f.network IN ('africa', 'arab-states', 'east-southern-africa', 'west-central-africa', 'europe-central-asia', 'latin-america-caribbean')
			THEN jsonb_build_array(jsonb_build_object('validity', '(,)', 'mission', NULL, 'principles', NULL, 'structure', NULL, 'source', pages)) ELSE '[]' END)) INTO facts
	FROM (VALUES
		('africa', 'africa', '2024-12-31', NULL, NULL, '{IOM,ECA}'::text[], NULL::text[], NULL, NULL, NULL, pages, date '2024-12-31'),
		('arab-states', 'arab-states', '2024-12-31', '{implementation,follow-up,review}', 'all', '{IOM}', NULL, '{coordinator,secretariat}', NULL, NULL, arab || '; ' || pages, '2024-12-31'),
		('east-southern-africa', 'east-southern-africa', '2024-12-31', NULL, NULL, '{IOM,UNICEF}', NULL, NULL, NULL, NULL, pages, '2024-12-31'),
		('west-central-africa', 'west-central-africa', '2023-05-26', '{implementation,follow-up,review,common-un-approach}', NULL, '{IOM,OHCHR}', NULL, NULL, NULL, NULL, wca, '2023-05-26'),
		('europe-central-asia', 'europe-central-asia', '2024-12-31', NULL, NULL, '{IOM,UNDP,UNHCR}', NULL, NULL, NULL, NULL, pages, '2024-12-31'),
		('latin-america-caribbean', 'latin-america-caribbean', '2024-12-31', NULL, NULL, '{ECLAC,IOM}', NULL, NULL, NULL, NULL, pages, '2024-12-31'),
		('UGA', 'UGA', '2022-01-21', '{implementation,follow-up,review}', '{i,j}', '{IOM}', '{FAO,IFAD,ILO,UNCDF,UNDP,UNHCR,UNIDO,UNICEF,UNAIDS,UNODC,UNFPA,RCO,UN-Women,WHO,IOM}', '{coordinator,secretariat}', NULL, NULL, uganda, '2022-01-21'),
		('NER', 'NER', '2021-05-04', '{implementation,review,rights-and-wellbeing}', NULL, '{"Resident Coordinator",IOM}', NULL, NULL, NULL, NULL, niger, '2021-05-04'),
		('TUR', 'TUR', '2021-02-18', NULL, NULL, '{IOM}', NULL, '{coordinator,secretariat}', NULL, NULL, 'page of IOM in Türkiye on the launch of the network, 18 February 2021', '2021-02-18'),
		('TUR 2023', 'TUR', '2023-11-02', '{implementation,rights-and-wellbeing,norms-and-standards}', NULL, '{"Resident Coordinator"}', NULL, NULL, 'consensus', NULL, turkiye, '2023-11-02'),
		('BGD', 'BGD', '2019-12-31', '{implementation,review}', NULL, '{IOM}', '{RCO,UNDP,UNFPA,UNICEF,UNODC,UN-Women,ILO,IOM,UNHCR}', '{coordinator,secretariat,working-groups}', NULL, '{civil-society}', bangladesh, read),
		('MOZ', 'MOZ', '2022-02-15', '{implementation,follow-up,review}', NULL, NULL, '{RCO,FAO,IOM,OHCHR,UN-Habitat,UN-Women,UNAIDS,UNDP,UNFPA,UNHCR,UNICEF,UNODC,WFP}', NULL, NULL, NULL, mozambique, '2022-02-15'),
		('MLI', 'MLI', '2020-12-31', '{implementation}', NULL, NULL, NULL, '{working-groups}', NULL, NULL, mali, '2024-08-31'),
		('SDN', 'SDN', '2022-02-02', '{implementation,follow-up,review,common-un-approach}', NULL, '{"Resident Coordinator",IOM}', NULL, NULL, NULL, NULL, sudan, '2022-02-02')
		) AS f (key, network, validity, mission, principles, coordinators, members, structure, decision, participation, source, known_on);

	-- Who holds which role.  WHO was invited, as the FAQ says, and is a member since.
	SELECT facts || jsonb_agg(jsonb_build_array('membership', concat_ws(' ', f.network, f.role, p),
		jsonb_build_object('network', f.network, 'participant', p, 'role', f.role, 'validity', f.validity, 'source', f.source, 'known_on', f.known_on),
		CASE WHEN f.role = 'invited' THEN jsonb_build_array(
			jsonb_build_object('validity', '[2020-03-11,)', 'source', 'FAQ of October 2020, section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration', 'known_on', NULL),
			jsonb_build_object('validity', '[2020-03-11,)', 'source', 'FAQ of October 2020, section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration', 'known_on', '2020-10-31'))
			WHEN f.was IS NOT NULL THEN jsonb_build_array(jsonb_build_object('validity', '(,)', 'source', f.was)) ELSE '[]' END)) INTO facts
	FROM (VALUES
		('global', 'invited', '{WHO}'::text[], '[2020-03-11,2022-02-16)', 'FAQ of October 2020, section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration; until ' || report, date '2022-02-16', NULL),
		('global', 'executive-committee', '{WHO}', '[2022-02-16,)', report, '2022-02-16', NULL),
		('africa', 'co-chair', '{IOM,ECA}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('arab-states', 'coordinator', '{IOM}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('arab-states', 'secretariat', '{IOM,ESCWA}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('east-southern-africa', 'co-chair', '{IOM,UNICEF}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('west-central-africa', 'co-chair', '{IOM,OHCHR}', '[2023-05-26,)', wca, '2023-05-26', pages),
		('europe-central-asia', 'co-chair', '{IOM,UNDP,UNHCR}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('latin-america-caribbean', 'co-chair', '{ECLAC,IOM}', '[2024-12-31,)', pages, '2024-12-31', pages),
		('UGA', 'co-chair', '{RC,IOM}', '[2022-01-21,)', uganda, '2022-01-21', NULL),
		('UGA', 'coordinator', '{IOM}', '[2022-01-21,)', uganda, '2022-01-21', NULL),
		('UGA', 'secretariat', '{IOM}', '[2022-01-21,)', uganda, '2022-01-21', NULL),
		('UGA', 'member', '{FAO,IFAD,ILO,UNCDF,UNDP,UNHCR,UNIDO,UNICEF,UNAIDS,UNODC,UNFPA,RCO,UN-Women,WHO,IOM}', '[2022-01-21,)', uganda, '2022-01-21', NULL),
		('NER', 'co-chair', '{RC,IOM}', '[2021-05-04,)', niger, '2021-05-04', NULL),
		('SDN', 'co-chair', '{RC,IOM}', '[2022-02-02,)', sudan, '2022-02-02', NULL),
		('TUR', 'coordinator', '{IOM}', '[2021-02-18,2023-11-02)', 'page of IOM in Türkiye on the launch of the network, 18 February 2021', '2021-02-18', NULL),
		('TUR', 'secretariat', '{IOM}', '[2021-02-18,)', 'page of IOM in Türkiye on the launch of the network, 18 February 2021', '2021-02-18', NULL),
		('TUR', 'coordinator', '{RC}', '[2023-11-02,)', turkiye, '2023-11-02', NULL),
		('BGD', 'coordinator', '{IOM}', '[2019-12-31,)', bangladesh, read, NULL),
		('BGD', 'secretariat', '{IOM}', '[2019-12-31,)', bangladesh, read, NULL),
		('BGD', 'member', '{RCO,UNDP,UNFPA,UNICEF,UNODC,UN-Women,ILO,IOM,UNHCR}', format('[%s,)', read), bangladesh, read, NULL),
		('MOZ', 'member', '{RCO,FAO,IOM,OHCHR,UN-Habitat,UN-Women,UNAIDS,UNDP,UNFPA,UNHCR,UNICEF,UNODC,WFP}', '[2022-02-15,)', mozambique, '2022-02-15', NULL)
		) AS f (network, role, participants, validity, source, known_on, was), unnest(f.participants) AS p;

	-- Workplans, groups and who leads them
	SELECT facts || jsonb_agg(jsonb_build_array('workplan', code, to_jsonb(f), '[]'::jsonb)) INTO facts
	FROM (VALUES
		('2021-2022', 'global', 'Workplan 2021-2022', 'Plan de travail 2021-2022', 'Plan de trabajo 2021-2022', '[2021-06-24,2023-01-01)', plan, briefing, date '2021-06-24'),
		('2022-2024', 'global', 'Workplan 2022-2024', 'Plan de travail 2022-2024', 'Plan de trabajo 2022-2024', '[2022-12-31,2025-01-01)', plan,
		plan || '; discussed in October 2022, to be adopted in December', '2022-12-31')
		) AS f (code, network, title, title_fr, title_es, validity, url, source, known_on);
	SELECT facts || jsonb_agg(jsonb_build_array('working_group', f.code, jsonb_build_object('code', f.code, 'kind', 'thematic', 'network', f.network, 'number', f.number,
			'open_to_stakeholders', f.open_to_stakeholders, 'validity', format('[%s,)', f.known_on), 'source', f.source, 'known_on', f.known_on), '[]'::jsonb))
		|| jsonb_agg(jsonb_build_array('working_group_name', f.code, jsonb_build_object('working_group', f.code, 'name', f.name, 'name_fr', f.name_fr, 'name_es', f.name_es,
			'validity', format('[%s,)', f.known_on), 'source', f.source, 'known_on', f.known_on), '[]'::jsonb)) INTO facts
	FROM (VALUES
		('BGD-labour-migration', 'BGD', NULL, true, 'Labour migration', 'Migration de main-d''œuvre', 'Migración laboral', bangladesh, read),
		('BGD-counter-trafficking', 'BGD', NULL, true, 'Counter-trafficking', 'Lutte contre la traite', 'Lucha contra la trata', bangladesh, read),
		('MLI-data', 'MLI', '1', NULL, 'Facts and data', 'Faits et données', 'Datos y hechos', mali, '2024-08-31'),
		('MLI-protection', 'MLI', '2', NULL, 'Protection', 'Protection', 'Protección', mali, '2024-08-31'),
		('MLI-regular-migration', 'MLI', '3', NULL, 'Regular migration, decent work and development', 'Migration régulière, travail décent et développement', 'Migración regular, trabajo decente y desarrollo', mali, '2024-08-31'),
		('asia-pacific-climate', 'asia-pacific', NULL, NULL, 'Migration and climate', 'Migration et climat', 'Migración y clima', 'secondary page on the regional network, without a day', read)
		) AS f (code, network, number, open_to_stakeholders, name, name_fr, name_es, source, known_on);
	SELECT facts || jsonb_agg(jsonb_build_array('working_group_member', concat_ws(' ', f.working_group, f.role, p), jsonb_build_object('working_group', f.working_group,
		'participant', p, 'role', f.role, 'validity', format('[%s,)', f.known_on), 'source', f.source, 'known_on', f.known_on), '[]'::jsonb)) INTO facts
	FROM (VALUES
		('un-system', 'co-lead', '{IOM,UNDP}'::text[], plan || ', workplan 2021-2022', date '2021-06-24'),
		('national-plans', 'co-lead', '{IOM,OHCHR,UNDP}', plan || ', workplan 2021-2022', '2021-06-24'),
		('labour-agreements', 'co-lead', '{ILO,IOM}', 'page of ILO on a briefing of Member States, 2020', '2020-12-31'),
		('detention', 'co-lead', '{IDC,UNHCR,UNICEF}', 'page of the International Detention Coalition after the forum of May 2022', '2022-12-31'),
		('MLI-protection', 'co-lead', '{IOM}', mali, '2024-08-31'),
		('asia-pacific-climate', 'member', '{ILO,IOM,OHCHR,UNDP,UNFPA}', 'secondary page on the regional network, without a day', read)
		) AS f (working_group, role, participants, source, known_on), unnest(f.participants) AS p;

	-- The first joint programmes of the Migration Multi-Partner Trust Fund
	SELECT facts || jsonb_agg(jsonb_build_array('programme', code, to_jsonb(f) || jsonb_build_object('validity', '[2021-09-01,)', 'known_on', '2021-09-01',
		'source', 'https://mptfportal.undp.org: the first six joint programmes of the Migration MPTF; nine were under way by the African review, 26 August to 1 September 2021'), '[]'::jsonb)) INTO facts
	FROM (VALUES
		('MPTF-CHL-MEX', 'Integration of migrants and forcibly displaced persons by decent work and livelihoods', 'Intégration des migrants et des personnes déplacées de force par un travail décent et des moyens de subsistance', 'Integración de migrantes y personas desplazadas por la fuerza mediante trabajo decente y medios de vida', '{CHL,MEX}'),
		('MPTF-GIN-LBR-SLE', 'Border management, social cohesion and security across borders', 'Gestion des frontières, cohésion sociale et sécurité transfrontalière', 'Gestión de fronteras, cohesión social y seguridad transfronteriza', '{GIN,LBR,SLE}'),
		('MPTF-MKD', 'Evidence-based migration policy', 'Politique migratoire fondée sur des données probantes', 'Política migratoria basada en datos', '{MKD}'),
		('MPTF-PHL', 'Capacity of the Government to support overseas workers', 'Capacité du Gouvernement d''aider les travailleurs à l''étranger', 'Capacidad del Gobierno para apoyar a los trabajadores en el extranjero', '{PHL}'),
		('MPTF-TJK', 'Families that depend on migrant relatives', 'Familles qui dépendent de parents migrants', 'Familias que dependen de parientes migrantes', '{TJK}'),
		('MPTF-ZAF', 'Protection of migrant women from sexual violence, exploitation and forced labour', 'Protection des femmes migrantes contre la violence sexuelle, l''exploitation et le travail forcé', 'Protección de las mujeres migrantes contra la violencia sexual, la explotación y el trabajo forzoso', '{ZAF}')
		) AS f (code, title, title_fr, title_es, countries);

	-- Champions that the FAQ does not have yet; in all there were 23 in June 2021, and 41 in February 2026
	SELECT facts || jsonb_agg(jsonb_build_array('champion', c, jsonb_build_object('country', c, 'validity', format('[%s,)', f.known_on), 'source', f.source, 'known_on', f.known_on), '[]'::jsonb)) INTO facts
	FROM (VALUES
		('{EGY,IRQ,KEN}'::text[], briefing, date '2021-06-24'),
		('{TUR}', turkiye, '2023-11-02'),
		('{AZE}', 'report.az, February 2026: co-chair of the champion countries', '2026-02-28')
		) AS f (countries, source, known_on), unnest(f.countries) AS c;

	-- Reviews: the days on which they were held
	SELECT facts || jsonb_agg(jsonb_build_array('review_round', f.code, jsonb_build_object('code', f.code, 'kind', n.kind, 'commission', c.code,
			'name', concat_ws(', ', n.name, c.code, right(f.code, 4)), 'name_fr', concat_ws(', ', n.name_fr, c.name_fr, right(f.code, 4)),
			'name_es', concat_ws(', ', n.name_es, c.name_es, right(f.code, 4)), 'held', f.held, 'symbol', f.symbol, 'source', f.source,
			'known_on', coalesce(f.known_on, upper(f.held::daterange) - 1)),
		CASE WHEN f.code <> 'SG-2026' THEN jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('held', f.was)) || '{"source": null}') ELSE '[]' END)) INTO facts
	FROM (VALUES
		('ECE-2020', '[2020-11-12,2020-11-14)', NULL, NULL, 'page of the regional review', NULL::date),
		('ESCWA-2021', '[2021-02-24,2021-02-26)', NULL, NULL, 'https://www.unescwa.org/events', NULL),
		('ESCAP-2021', '[2021-03-10,2021-03-13)', NULL, NULL, 'page of the regional review', NULL),
		('ECLAC-2021', '[2021-04-26,2021-04-29)', NULL, NULL, 'page of the regional review', NULL),
		('ECA-2021', '[2021-08-26,2021-09-02)', NULL, NULL, 'page of the regional review', NULL),
		('IMRF-2022', '[2022-05-17,2022-05-21)', NULL, NULL, 'page of the forum', NULL),
		('ECE-2024', '[2024-03-11,2024-03-12)', NULL, NULL, 'page of the regional review', NULL),
		('ESCWA-2024', '[2024-07-03,2024-07-05)', '[2024-07-01,2024-08-01)', NULL, 'League of Arab States, and press release of IOM, ESCWA and the League, 4 July 2024', NULL),
		('ECA-2024', '[2024-10-09,2024-10-11)', NULL, NULL, 'page of the regional review', NULL),
		('ESCAP-2025', '[2025-02-04,2025-02-07)', '[2025-02-01,2025-03-01)', NULL, 'vietnamnews.vn, February 2025', NULL),
		('ECLAC-2025', '[2025-03-19,2025-03-21)', NULL, NULL, 'https://pactomigracion.cepal.org/2/en/background', NULL),
		('IMRF-2026', '[2026-05-05,2026-05-09)', NULL, NULL, 'page of the forum', NULL),
		('SG-2020', '[2020-12-01,2020-12-02)', NULL, 'A/75/542', 'https://migrationnetwork.un.org/un-sg-biennial-reports', NULL),
		('SG-2022', '[2022-02-16,2022-02-17)', NULL, 'A/76/642', 'the report', NULL),
		('SG-2024', '[2024-12-05,2024-12-06)', NULL, 'A/79/590', 'the report', NULL),
		('SG-2026', NULL, NULL, NULL, 'report.az, February 2026: Member States were briefed on it', '2026-02-28')
		) AS f (code, held, was, symbol, source, known_on)
	JOIN (VALUES
		('imrf', 'imrf', 'International Migration Review Forum', 'Forum d''examen des migrations internationales', 'Foro de Examen de la Migración Internacional'),
		('sg', 'sg-report', 'Report of the Secretary-General', 'Rapport du Secrétaire général', 'Informe del Secretario General'),
		('e', 'regional-review', 'Regional review', 'Examen régional', 'Examen regional')
		) AS n (code, kind, name, name_fr, name_es) ON starts_with(lower(f.code), n.code)
	LEFT JOIN (VALUES
		('ECA', 'Commission économique pour l''Afrique', 'Comisión Económica para África'),
		('ECE', 'Commission économique pour l''Europe', 'Comisión Económica para Europa'),
		('ECLAC', 'Commission économique pour l''Amérique latine et les Caraïbes', 'Comisión Económica para América Latina y el Caribe'),
		('ESCAP', 'Commission économique et sociale pour l''Asie et le Pacifique', 'Comisión Económica y Social para Asia y el Pacífico'),
		('ESCWA', 'Commission économique et sociale pour l''Asie occidentale', 'Comisión Económica y Social para Asia Occidental')
		) AS c (code, name_fr, name_es) ON c.code = split_part(f.code, '-', 1);

	-- unistr() reads the escapes that sql/template/ascii.sed puts in
	SELECT jsonb_agg(jsonb_build_object('source', CASE WHEN starts_with(f.value -> 2 ->> 'source', 'ours') THEN 'ours' ELSE 'network-pages' END,
		'relation', f.value -> 0, 'key', f.value -> 1, 'content', f.value -> 2,
		'was', (SELECT jsonb_agg(f.value -> 2 || '{"known_on": null}' || w) FROM jsonb_array_elements(f.value -> 3) AS w)) ORDER BY f.n) INTO facts
	FROM jsonb_array_elements(unistr(replace(facts::text, '\\', '\'))::jsonb) WITH ORDINALITY AS f (value, n);
	EXECUTE format('CALL %I.gcm_load_facts($1, $2, NULL::integer, NULL::integer)', home) INTO rows_loaded, rows_left USING schema, facts;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_network_pages(text, integer, integer) IS 'fills a registry with what pages of the networks and others state since the FAQ of October 2020, each row with its page and the day of that page, or marked as ours; adds each row once, and changes none but those that stand as an earlier version wrote them; tells by table, and returns how many rows were added or corrected and how many left as they are; a registry of another version is an error (55000), and so is a caller who may not fill it (42501)';
