-- Sustainable Development Goals, targets that speak of migration, and the links
-- to them that the Global Compact itself states, as rows of a registry
--
-- Names of goals are the United Nations' short ones, names of targets are ours:
-- their beginnings, shortened.
-- SPDX-License-Identifier: PostgreSQL

CREATE PROCEDURE gcm_load_sdg(schema text DEFAULT 'gcm', INOUT rows_loaded integer DEFAULT NULL,
							  INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home constant name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
						   WHERE e.extname = 'gcm_network');
	agenda constant text := 'A/RES/70/1';
	facts jsonb;
	links jsonb;
BEGIN
	SELECT jsonb_agg(jsonb_build_object('source', 'sdg', 'relation', 'sdg_target', 'key', f.code,
										'content', to_jsonb(f) || jsonb_build_object('source', agenda, 'known_on', '2015-09-25')))
	INTO facts
	FROM (VALUES
		('1', 'No poverty', 'Pas de pauvreté', 'Fin de la pobreza'),
		('2', 'Zero hunger', 'Faim « zéro »', 'Hambre cero'),
		('3', 'Good health and well-being', 'Bonne santé et bien-être', 'Salud y bienestar'),
		('4', 'Quality education', 'Éducation de qualité', 'Educación de calidad'),
		('4.7', 'Education for sustainable development and global citizenship',
			'Éducation au développement durable et à la citoyenneté mondiale',
			'Educación para el desarrollo sostenible y la ciudadanía mundial'),
		('4.b', 'Scholarships for developing countries', 'Bourses d''études pour les pays en développement',
			'Becas para los países en desarrollo'),
		('5', 'Gender equality', 'Égalité entre les sexes', 'Igualdad de género'),
		('5.2', 'Violence against women and girls, trafficking included',
			'Violence faite aux femmes et aux filles, y compris la traite',
			'Violencia contra las mujeres y las niñas, incluida la trata'),
		('6', 'Clean water and sanitation', 'Eau propre et assainissement', 'Agua limpia y saneamiento'),
		('7', 'Affordable and clean energy', 'Énergie propre et d''un coût abordable', 'Energía asequible y no contaminante'),
		('8', 'Decent work and economic growth', 'Travail décent et croissance économique',
			'Trabajo decente y crecimiento económico'),
		('8.5', 'Full employment, decent work and equal pay', 'Plein emploi, travail décent et égalité de rémunération',
			'Pleno empleo, trabajo decente e igualdad de remuneración'),
		('8.7', 'Forced labour, modern slavery, trafficking and child labour',
			'Travail forcé, esclavage moderne, traite et travail des enfants',
			'Trabajo forzoso, formas contemporáneas de esclavitud, trata y trabajo infantil'),
		('8.8', 'Labour rights and safe work, for migrant workers too',
			'Droits des travailleurs et sécurité au travail, migrants compris',
			'Derechos laborales y trabajo seguro, también para los migrantes'),
		('9', 'Industry, innovation and infrastructure', 'Industrie, innovation et infrastructure',
			'Industria, innovación e infraestructura'),
		('10', 'Reduced inequalities', 'Inégalités réduites', 'Reducción de las desigualdades'),
		('10.2', 'Social, economic and political inclusion of all', 'Intégration sociale, économique et politique de tous',
			'Inclusión social, económica y política de todas las personas'),
		('10.3', 'Equal opportunity, and no discrimination', 'Égalité des chances, sans discrimination',
			'Igualdad de oportunidades, sin discriminación'),
		('10.7', 'Orderly, safe, regular and responsible migration',
			'Migration ordonnée, sans danger, régulière et responsable',
			'Migración ordenada, segura, regular y responsable'),
		('10.c', 'Costs of remittances', 'Coûts des envois de fonds', 'Costos de las remesas'),
		('11', 'Sustainable cities and communities', 'Villes et communautés durables', 'Ciudades y comunidades sostenibles'),
		('12', 'Responsible consumption and production', 'Consommation et production responsables',
			'Producción y consumo responsables'),
		('13', 'Climate action', 'Mesures relatives à la lutte contre les changements climatiques', 'Acción por el clima'),
		('14', 'Life below water', 'Vie aquatique', 'Vida submarina'),
		('15', 'Life on land', 'Vie terrestre', 'Vida de ecosistemas terrestres'),
		('16', 'Peace, justice and strong institutions', 'Paix, justice et institutions efficaces',
			'Paz, justicia e instituciones sólidas'),
		('16.2', 'Abuse, exploitation, trafficking of and violence against children',
			'Maltraitance, exploitation et traite des enfants, violence à leur encontre',
			'Maltrato, explotación y trata de niños, y violencia contra ellos'),
		('16.7', 'Inclusive, participatory and representative decision-making',
			'Prise de décisions ouverte, participative et représentative',
			'Adopción de decisiones inclusiva, participativa y representativa'),
		('16.9', 'Legal identity for all, birth registration included',
			'Identité juridique pour tous, enregistrement des naissances compris',
			'Identidad jurídica para todos, incluido el registro de nacimientos'),
		('16.b', 'Non-discriminatory laws and policies', 'Lois et politiques non discriminatoires',
			'Leyes y políticas no discriminatorias'),
		('17', 'Partnerships for the goals', 'Partenariats pour la réalisation des objectifs',
			'Alianzas para lograr los objetivos'),
		('17.18', 'Data that are disaggregated, by migratory status too',
			'Données ventilées, y compris selon le statut migratoire',
			'Datos desglosados, también por estatus migratorio')
		) AS f (code, name, name_fr, name_es);
	SELECT jsonb_agg(jsonb_build_object('source', 'sdg', 'relation', 'sdg_link', 'key', concat_ws(' ', f.objective, f.target),
										'content', to_jsonb(f)))
	INTO links
	FROM (VALUES ('20', '10.c', 'A/RES/73/195, para 36 (a)', date '2018-12-19')) AS f (objective, target, source, known_on);

	-- unistr() reads the escapes that sql/template/ascii.sed puts in
	facts := unistr(replace(facts::text, '\\', '\'))::jsonb || links;
	EXECUTE format('CALL %I.gcm_load_facts($1, $2, NULL::integer, NULL::integer)', home)
		INTO rows_loaded, rows_left USING schema, facts;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_sdg(text, integer, integer) IS
	'fills a registry with the Sustainable Development Goals, targets that speak of migration, and the links of objectives to '
	'them that the Global Compact itself states; adds each row once, and changes none; tells by table, and returns how many '
	'rows were added and how many left as they are; a registry of another version is an error (55000), and '
	'so is a caller who may not fill it (42501)';
