-- The records: tables, keys and constraints
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS registry (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	version text NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE registry IS 'the one row says which version of gcm_network this registry is of';
COMMENT ON COLUMN registry.only_row IS 'keeps the table to one row';
COMMENT ON COLUMN registry.version IS 'version of the extension that made the registry or updated it last';
COMMENT ON COLUMN registry.created_at IS 'when the registry was created';
INSERT INTO registry (version) SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'
	ON CONFLICT (only_row) DO NOTHING;

CREATE TABLE IF NOT EXISTS loaded_fact (
	source text,
	relation text,
	key text,
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	known_on date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	PRIMARY KEY (source, relation, key)
);
COMMENT ON TABLE loaded_fact IS
	'rows that a loader has added; it does not add them again, even if they were changed or deleted since';
COMMENT ON COLUMN loaded_fact.source IS 'where the row comes from: faq-2020, network-pages, sdg, or ours';
COMMENT ON COLUMN loaded_fact.relation IS 'table';
COMMENT ON COLUMN loaded_fact.key IS 'key of the row when it was loaded';
COMMENT ON COLUMN loaded_fact.loaded_at IS 'when';
COMMENT ON COLUMN loaded_fact.loaded_by IS 'by whom';
COMMENT ON COLUMN loaded_fact.known_on IS 'day of the source';

-- Words of the registry's own lists, in three languages

CREATE TABLE IF NOT EXISTS wording (
	topic text,
	term text,
	en text NOT NULL,
	fr text,
	es text,
	also text[] NOT NULL DEFAULT '{}',
	PRIMARY KEY (topic, term)
);
COMMENT ON TABLE wording IS 'words of closed lists in three languages, for views to show and intake to read';
COMMENT ON COLUMN wording.topic IS 'list, as in status';
COMMENT ON COLUMN wording.term IS 'value in the tables; of a regional organization, its short name';
COMMENT ON COLUMN wording.en IS 'in English';
COMMENT ON COLUMN wording.fr IS 'in French';
COMMENT ON COLUMN wording.es IS 'in Spanish';
COMMENT ON COLUMN wording.also IS 'other words that are read';
INSERT INTO wording (topic, term, en, fr, es, also) VALUES
	('level', 'global', 'Global', 'Mondial', 'Mundial',
		'{mondiale,monde,mundo,world,worldwide,international,internationale,internacional,global level,
		world level,international level,niveau mondial,niveau international,nivel mundial,nivel global,
		nivel internacional}'),
	('level', 'regional', 'Regional', 'Régional', 'Regional',
		'{regionale,region,sub-regional,subregional,sous-regional,sous-regionale,inter-regional,interregional,
		continental,regional level,sub-regional level,niveau regional,niveau sous-regional,nivel regional,
		nivel subregional}'),
	('level', 'national', 'National', 'National', 'Nacional',
		'{nationale,country,country-level,country-wide,nationwide,pays,país,national level,state level,
		niveau national,niveau pays,nivel nacional,nivel de pais}'),
	('level', 'local', 'Local', 'Local', 'Local',
		'{locale,sub-national,subnational,sous-national,sous-nationale,infranational,infranationale,
		sub-nacional,subnacional,city,cities,town,municipal,municipality,municipalities,district,province,
		provincial,provinces,county,departmental,commune,communal,community,ville,villes,municipale,
		municipalite,departement,departemental,ciudad,ciudades,municipio,municipios,provincia,departamento,
		departamental,distrito,comunal,comunidad,local level,sub-national level,subnational level,city level,
		municipal level,district level,provincial level,community level,niveau local,niveau sous-national,
		niveau infranational,niveau municipal,niveau provincial,nivel local,nivel subnacional,nivel municipal,
		nivel provincial}'),
	('kind', 'network', 'Network', 'Réseau', 'Red', '{}'),
	('kind', 'existing-forum', 'Existing forum', 'Enceinte existante', 'Foro existente', '{}'),
	('kind', 'thematic-coalition', 'Thematic coalition', 'Coalition thématique', 'Coalición temática', '{}'),
	('element', 'mission', 'Mission', 'Mission', 'Misión', '{}'),
	('element', 'objectives', 'Objectives', 'Objectifs', 'Objetivos', '{}'),
	('element', 'principles', 'Guiding principles', 'Principes directeurs', 'Principios rectores', '{}'),
	('element', 'coordinators', 'Coordination', 'Coordination', 'Coordinación', '{}'),
	('element', 'members', 'Members', 'Membres', 'Miembros', '{}'),
	('element', 'structure', 'Structure', 'Structure', 'Estructura', '{}'),
	('element', 'decision', 'Decision making', 'Prise de décisions', 'Adopción de decisiones', '{}'),
	('element', 'participation', 'Participation', 'Participation', 'Participación', '{}'),
	('element', 'adaptation', 'Adaptation', 'Adaptation', 'Adaptación', '{}'),
	('element', 'relations', 'Relations with the Network', 'Relations avec le Réseau', 'Relaciones con la Red',
		'{}'),
	('element', 'inclusion', 'Inclusion of UN entities', 'Inclusion des entités des Nations Unies',
		'Inclusión de las entidades de las Naciones Unidas',
		'{}'),
	('verdict', 'aligned', 'Aligned', 'Conforme', 'Conforme', '{}'),
	('verdict', 'partial', 'Partial', 'Partiel', 'Parcial', '{}'),
	('verdict', 'divergent', 'Divergent', 'Divergent', 'Divergente', '{}'),
	('verdict', 'unstated', 'Unstated', 'Non précisé', 'No indicado', '{}'),
	('verdict', 'not-known', 'Not known', 'Non connu', 'No se sabe', '{}'),
	('finding', 'not-recorded', 'Nothing of its text is recorded.', 'Rien de son texte n''est enregistré.',
		'No consta nada de su texto.', '{}'),
	('status', 'yet-to-start', 'Yet to start', 'Pas encore commencé', 'Sin comenzar',
		'{not started,not yet started,yet to begin,not begun,to start,to be started,to do,upcoming,planned,
		non commence,pas commence,a commencer,a venir,prevu,planifie,no iniciado,no comenzado,por iniciar,
		por comenzar,sin iniciar,planificado,previsto}'),
	('status', 'ongoing', 'Ongoing', 'En cours', 'En curso',
		'{in progress,on-going,under way,underway,started,begun,continuing,being implemented,
		under implementation,en cours de realisation,en cours d''execution,commence,entame,en marcha,en proceso,
		en progreso,en ejecucion,iniciado,comenzado}'),
	('status', 'completed', 'Completed', 'Achevé', 'Terminado',
		'{complete,done,finished,achieved,concluded,achevee,termine,terminee,realise,realisee,fini,finie,
		terminada,completado,completada,finalizado,finalizada,concluido,concluida,realizado,cumplido}'),
	('contributor', 'member-state', 'Member State', 'État Membre', 'Estado Miembro',
		'{member states,un member state,state,states,government,governments,national government,
		national governments,country,countries,ministry,ministries,etats membres,etat,etats,gouvernement,
		gouvernements,gouvernement national,pays,ministere,ministeres,estados miembros,estado,estados,gobierno,
		gobiernos,gobierno nacional,pais,paises,ministerio,ministerios}'),
	('contributor', 'stakeholder', 'Stakeholder', 'Partie prenante', 'Parte interesada',
		'{stakeholders,relevant stakeholder,relevant stakeholders,non-state actor,non-state actors,
		non-state stakeholder,non-state stakeholders,parties prenantes,partie prenante concernee,
		parties prenantes concernees,acteur non etatique,acteurs non etatiques,partes interesadas,interesado,
		interesados,interesado pertinente,interesados pertinentes,actor no estatal,actores no estatales}'),
	('contributor', 'un-entity', 'UN entity', 'Entité des Nations Unies', 'Entidad de las Naciones Unidas',
		'{un entities,un,united nations,un system,united nations system,united nations entity,
		united nations entities,un agency,un agencies,united nations agency,united nations agencies,
		un organization,un organizations,united nations organization,united nations organizations,un body,
		un bodies,un country team,un country teams,united nations country team,united nations country teams,
		unct,uncts,resident coordinator,un resident coordinator,resident coordinator''s office,rco,un network,
		un network on migration,united nations network on migration,onu,nations unies,systeme des nations unies,
		systeme de l''onu,entites des nations unies,entite de l''onu,entites de l''onu,
		organisme des nations unies,organismes des nations unies,organisme de l''onu,organismes de l''onu,
		agence des nations unies,agences des nations unies,agence de l''onu,agences de l''onu,
		equipe de pays des nations unies,coordonnateur resident,reseau des nations unies sur les migrations,
		naciones unidas,sistema de las naciones unidas,sistema de la onu,entidades de las naciones unidas,
		entidad de la onu,entidades de la onu,organismo de las naciones unidas,
		organismos de las naciones unidas,organismo de la onu,organismos de la onu,
		agencia de las naciones unidas,agencias de las naciones unidas,agencia de la onu,agencias de la onu,
		equipo de las naciones unidas en el pais,coordinador residente,coordinadora residente,
		red de las naciones unidas sobre la migracion}'),
	('contributor', 'regional-organization', 'Regional organization', 'Organisation régionale',
		'Organización regional',
		'{regional organizations,regional body,regional bodies,regional entity,regional institution,
		regional institutions,regional intergovernmental organization,regional intergovernmental organizations,
		regional economic community,regional economic communities,sub-regional organization,
		sub-regional organizations,subregional organization,subregional organizations,organisations regionales,
		organisme regional,organismes regionaux,institution regionale,communaute economique regionale,
		communautes economiques regionales,organisation sous-regionale,organizaciones regionales,
		organismo regional,organismos regionales,institucion regional,comunidad economica regional,
		organizacion subregional}'),
	('contributor', 'unknown', 'Not known', 'Non connu', 'No se sabe', '{}'),
	('regional-organization', 'AU', 'African Union', 'Union africaine', 'Unión Africana',
		'{ua,african union commission,auc,commission de l''union africaine}'),
	('regional-organization', 'ECOWAS', 'Economic Community of West African States',
		'Communauté économique des États de l''Afrique de l''Ouest',
		'Comunidad Económica de los Estados de África Occidental',
		'{cedeao,ecowas commission,commission de la cedeao}'),
	('regional-organization', 'ECCAS', 'Economic Community of Central African States',
		'Communauté économique des États de l''Afrique centrale',
		'Comunidad Económica de los Estados de África Central', '{ceeac}'),
	('regional-organization', 'SADC', 'Southern African Development Community',
		'Communauté de développement de l''Afrique australe',
		'Comunidad de África Meridional para el Desarrollo', '{}'),
	('regional-organization', 'IGAD', 'Intergovernmental Authority on Development',
		'Autorité intergouvernementale pour le développement',
		'Autoridad Intergubernamental para el Desarrollo', '{}'),
	('regional-organization', 'EAC', 'East African Community', 'Communauté d''Afrique de l''Est',
		'Comunidad de África Oriental',
		'{cae}'),
	('regional-organization', 'COMESA', 'Common Market for Eastern and Southern Africa',
		'Marché commun de l''Afrique orientale et australe',
		'Mercado Común para África Oriental y Meridional', '{}'),
	('regional-organization', 'LAS', 'League of Arab States', 'Ligue des États arabes',
		'Liga de los Estados Árabes',
		'{arab league,ligue arabe,liga arabe,lea}'),
	('regional-organization', 'EU', 'European Union', 'Union européenne', 'Unión Europea',
		'{ue,european commission,commission europeenne,comision europea}'),
	('regional-organization', 'COE', 'Council of Europe', 'Conseil de l''Europe', 'Consejo de Europa', '{}'),
	('regional-organization', 'OSCE', 'Organization for Security and Co-operation in Europe',
		'Organisation pour la sécurité et la coopération en Europe',
		'Organización para la Seguridad y la Cooperación en Europa', '{}'),
	('regional-organization', 'ASEAN', 'Association of Southeast Asian Nations',
		'Association des nations de l''Asie du Sud-Est',
		'Asociación de Naciones de Asia Sudoriental', '{anase,association of south-east asian nations}'),
	('regional-organization', 'SAARC', 'South Asian Association for Regional Cooperation',
		'Association sud-asiatique de coopération régionale',
		'Asociación del Asia Meridional para la Cooperación Regional', '{}'),
	('regional-organization', 'PIF', 'Pacific Islands Forum', 'Forum des îles du Pacifique',
		'Foro de las Islas del Pacífico',
		'{pacific islands forum secretariat}'),
	('regional-organization', 'CARICOM', 'Caribbean Community', 'Communauté des Caraïbes', 'Comunidad del Caribe',
		'{}'),
	('regional-organization', 'OAS', 'Organization of American States', 'Organisation des États américains',
		'Organización de los Estados Americanos',
		'{oea}'),
	('regional-organization', 'SICA', 'Central American Integration System',
		'Système d''intégration de l''Amérique centrale',
		'Sistema de la Integración Centroamericana', '{}'),
	('regional-organization', 'MERCOSUR', 'Southern Common Market', 'Marché commun du Sud',
		'Mercado Común del Sur',
		'{mercosul}'),
	('regional-organization', 'OECS', 'Organisation of Eastern Caribbean States',
		'Organisation des États des Caraïbes orientales',
		'Organización de Estados del Caribe Oriental', '{oeco}'),
	('commission', 'all', 'All', 'Toutes', 'Todas', '{}'),
	('criterion', 'met', 'Met', 'Rempli', 'Cumplido', '{}'),
	('criterion', 'not-met', 'Not met', 'Non rempli', 'No cumplido', '{}'),
	('criterion', 'not-known', 'Not known', 'Non connu', 'No se sabe', '{}'),
	('network-status', 'planned', 'Planned', 'À l''étude', 'En estudio', '{}'),
	('network-status', 'in-preparation', 'In preparation', 'En cours d''élaboration', 'En preparación', '{}'),
	('network-status', 'established', 'Established', 'Créé', 'Establecida', '{}'),
	('network-status', 'consolidated', 'Consolidated', 'Consolidé', 'Consolidada', '{}'),
	('process', 'common-country-analysis', 'Common country analysis', 'Bilan commun de pays',
		'Análisis común sobre el país', '{}'),
	('process', 'cooperation-framework', 'Cooperation framework', 'Plan-cadre de coopération', 'Marco de cooperación', '{}'),
	('process', 'universal-periodic-review', 'Universal periodic review', 'Examen périodique universel',
		'Examen periódico universal',
		'{}'),
	('invitation', 'accepted', 'Accepted', 'Acceptée', 'Aceptada', '{}'),
	('invitation', 'declined', 'Declined', 'Déclinée', 'Rechazada', '{}'),
	('answer', 'true', 'Yes', 'Oui', 'Sí', '{}'),
	('answer', 'false', 'No', 'Non', 'No', '{}'),
	('answer', 'not-known', 'Not known', 'Non connu', 'No se sabe', '{}')
	-- What a version adds comes beside the owner's words, and once: a word of
	-- theirs stays with the term that they gave it to
	ON CONFLICT (topic, term) DO UPDATE SET also = wording.also || ARRAY(
		SELECT a.word FROM unnest(EXCLUDED.also) WITH ORDINALITY AS a (word, n)
		WHERE NOT EXISTS (SELECT FROM wording w, unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS o (word)
						  WHERE w.topic = EXCLUDED.topic AND gcm_fold(o.word) = gcm_fold(a.word))
		ORDER BY a.n)
	WHERE NOT EXISTS (SELECT FROM registry r JOIN pg_extension e ON e.extversion = r.version WHERE e.extname = 'gcm_network');
UPDATE registry SET version = e.extversion FROM pg_extension e
	WHERE e.extname = 'gcm_network' AND registry.version <> e.extversion;

-- Networks: who they are, what their mandates say, who belongs to them

CREATE TABLE IF NOT EXISTS participant (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	un_entity boolean NOT NULL DEFAULT true,
	stakeholder gcm_stakeholder,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CHECK (NOT un_entity OR stakeholder IS NULL),
	CONSTRAINT its_code_can_be_read CHECK (num_nulls(gcm_alignment(gcm_mandate(members => ARRAY[code]))) = 0)
);
COMMENT ON TABLE participant IS 'UN entities and other bodies that take part';
COMMENT ON COLUMN participant.code IS 'short name, as in IOM; mandates name entities so';
COMMENT ON COLUMN participant.name IS 'name in English';
COMMENT ON COLUMN participant.name_fr IS 'name in French';
COMMENT ON COLUMN participant.name_es IS 'name in Spanish';
COMMENT ON COLUMN participant.un_entity IS 'is it an entity of the United Nations system?';
COMMENT ON COLUMN participant.stakeholder IS 'kind of stakeholder, if it is none (GCM, para 44)';
COMMENT ON COLUMN participant.source IS 'where this is stated';
COMMENT ON COLUMN participant.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS network (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	level text NOT NULL CHECK (level IN ('global', 'regional', 'national')),
	kind gcm_body_kind NOT NULL DEFAULT 'network',
	countries gcm_country_set,
	member_count integer CHECK (member_count >= 0),
	member_count_on date,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	status text CHECK (status IN ('planned', 'in-preparation', 'established', 'consolidated')),
	open_to text,
	contact text,
	url text,
	reference text REFERENCES network ON UPDATE CASCADE,
	CONSTRAINT a_reference_is_of_another_network CHECK (reference <> code),
	CONSTRAINT a_national_network_has_one_country
		CHECK (level <> 'national' OR countries IS NOT NULL AND cardinality(countries) = 1),
	CONSTRAINT a_day_is_finite CHECK (isfinite(member_count_on))
);
COMMENT ON TABLE network IS 'networks on migration, existing forums and thematic coalitions';
COMMENT ON COLUMN network.code IS 'short name; of a national network, usually its country''s code';
COMMENT ON COLUMN network.name IS 'name in English';
COMMENT ON COLUMN network.name_fr IS 'name in French';
COMMENT ON COLUMN network.name_es IS 'name in Spanish';
COMMENT ON COLUMN network.level IS 'global, regional or national';
COMMENT ON COLUMN network.kind IS 'which elements its mandate is held to';
COMMENT ON COLUMN network.countries IS 'countries that it covers; NULL if that is not known';
COMMENT ON COLUMN network.member_count IS
	'number of its members, where they are not all recorded as memberships';
COMMENT ON COLUMN network.member_count_on IS 'when they were counted';
COMMENT ON COLUMN network.validity IS
	'while it exists; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN network.source IS 'where this is stated';
COMMENT ON COLUMN network.known_on IS 'day of the source; by default, that of the entry';
COMMENT ON COLUMN network.status IS
	'planned, in-preparation, established or consolidated (from structures that were there); NULL if that is not known';
COMMENT ON COLUMN network.open_to IS 'who may join, as the text says';
COMMENT ON COLUMN network.contact IS 'address at which it is reached';
COMMENT ON COLUMN network.url IS 'its page';
COMMENT ON COLUMN network.reference IS
	'network whose mandate its own is compared with, as a country''s with its region''s; NULL: with what can be asked of a '
	'body at its level';

CREATE TABLE IF NOT EXISTS network_link (
	network text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	part_of text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	PRIMARY KEY (network, part_of),
	CHECK (network <> part_of)
);
COMMENT ON TABLE network_link IS 'which network is part of which; it can be of several';
COMMENT ON COLUMN network_link.network IS 'the part';
COMMENT ON COLUMN network_link.part_of IS 'the whole';
COMMENT ON COLUMN network_link.source IS 'where this is stated';
COMMENT ON COLUMN network_link.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS mandate (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	mission gcm_function_set,
	objectives gcm_objective_set,
	principles gcm_principle_set,
	coordinators text[],
	members text[],
	structure gcm_structure_set,
	decision gcm_decision_rule,
	participation gcm_stakeholder_set,
	present text[],
	close_relations boolean,
	relevant text[],
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	chairs text[],
	secretariat text[],
	CONSTRAINT its_entities_can_be_read CHECK (num_nulls(
		gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'network', present => present,
			leadership => gcm_leadership(chairs, secretariat)),
		gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'thematic-coalition', present => present,
			process => gcm_process(relevant => relevant))) = 0),
	CONSTRAINT a_network_has_one_mandate_at_a_time EXCLUDE USING gist (network WITH =, validity WITH &&)
);
COMMENT ON TABLE mandate IS 'what the mandate of a network says; NULL where it is silent';
COMMENT ON COLUMN mandate.id IS 'number';
COMMENT ON COLUMN mandate.network IS 'whose mandate it is';
COMMENT ON COLUMN mandate.validity IS
	'while it holds; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN mandate.mission IS 'functions that the network is for';
COMMENT ON COLUMN mandate.objectives IS 'objectives of the Global Compact that it serves';
COMMENT ON COLUMN mandate.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN mandate.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN mandate.members IS 'UN entities that are members';
COMMENT ON COLUMN mandate.structure IS 'parts that it is made of';
COMMENT ON COLUMN mandate.decision IS 'how it takes decisions';
COMMENT ON COLUMN mandate.participation IS 'stakeholders that take part';
COMMENT ON COLUMN mandate.present IS 'UN entities present in the country; NULL if that is not known';
COMMENT ON COLUMN mandate.close_relations IS 'of a coalition: does it keep close relations with the Network?';
COMMENT ON COLUMN mandate.relevant IS 'of a coalition: UN entities relevant to its theme';
COMMENT ON COLUMN mandate.source IS 'document that this is taken from';
COMMENT ON COLUMN mandate.known_on IS 'day of the source; by default, that of the entry';
COMMENT ON COLUMN mandate.chairs IS 'UN entities that chair or co-chair it, where the text tells them from those who coordinate';
COMMENT ON COLUMN mandate.secretariat IS 'UN entities that provide its secretariat';

CREATE TABLE IF NOT EXISTS membership (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN
		('coordinator', 'co-chair', 'secretariat', 'seconds-staff', 'executive-committee', 'invited', 'member',
		'observer')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CONSTRAINT a_role_is_held_once_at_a_time
		EXCLUDE USING gist (network WITH =, participant WITH =, role WITH =, validity WITH &&)
);
CREATE INDEX IF NOT EXISTS membership_participant_idx ON membership (participant);
COMMENT ON TABLE membership IS 'who holds which role in a network, and when';
COMMENT ON COLUMN membership.id IS 'number';
COMMENT ON COLUMN membership.network IS 'network';
COMMENT ON COLUMN membership.participant IS 'who';
COMMENT ON COLUMN membership.role IS
	'coordinator, co-chair, secretariat, seconds-staff (to the secretariat), executive-committee, invited (to its '
	'meetings), member or observer';
COMMENT ON COLUMN membership.validity IS
	'while the role is held; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN membership.source IS 'where this is stated';
COMMENT ON COLUMN membership.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS adaptation (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	proposal text,
	proposed_on date NOT NULL DEFAULT current_date,
	executive_committee_consulted_on date,
	coordinator_consulted_on date,
	completed_on date CHECK (completed_on >= proposed_on),
	CONSTRAINT a_day_is_finite CHECK (isfinite(proposed_on) AND isfinite(executive_committee_consulted_on)
		AND isfinite(coordinator_consulted_on) AND isfinite(completed_on))
);
CREATE INDEX IF NOT EXISTS adaptation_network_idx ON adaptation (network);
COMMENT ON TABLE adaptation IS
	'an existing forum adapts its mandate and working methods to the global mandate (FAQ of October 2020, section iv)';
COMMENT ON COLUMN adaptation.id IS 'number';
COMMENT ON COLUMN adaptation.network IS 'the forum';
COMMENT ON COLUMN adaptation.proposal IS 'what is to change';
COMMENT ON COLUMN adaptation.proposed_on IS 'when it was proposed';
COMMENT ON COLUMN adaptation.executive_committee_consulted_on IS
	'when the members of the Executive Committee were consulted; NULL if they were not';
COMMENT ON COLUMN adaptation.coordinator_consulted_on IS 'when the Coordinator was consulted; NULL if not';
COMMENT ON COLUMN adaptation.completed_on IS
	'when it was completed: only once every entity has agreed and both were consulted';

CREATE TABLE IF NOT EXISTS adaptation_agreement (
	adaptation integer REFERENCES adaptation ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	agreed_on date,
	PRIMARY KEY (adaptation, participant),
	CONSTRAINT a_day_is_finite CHECK (isfinite(agreed_on))
);
COMMENT ON TABLE adaptation_agreement IS 'entities that an adaptation concerns, and when each agreed';
COMMENT ON COLUMN adaptation_agreement.adaptation IS 'adaptation';
COMMENT ON COLUMN adaptation_agreement.participant IS 'entity that it concerns';
COMMENT ON COLUMN adaptation_agreement.agreed_on IS 'when it agreed; NULL if it has not';

-- The workplan: priorities, working groups, deliverables

CREATE TABLE IF NOT EXISTS workplan (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	network text REFERENCES network ON UPDATE CASCADE,
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	url text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))
);
CREATE INDEX IF NOT EXISTS workplan_network_idx ON workplan (network);
COMMENT ON TABLE workplan IS 'workplans of networks; deliverables are in them';
COMMENT ON COLUMN workplan.code IS 'short name';
COMMENT ON COLUMN workplan.network IS 'network whose workplan it is; NULL if that is not recorded';
COMMENT ON COLUMN workplan.title IS 'title in English';
COMMENT ON COLUMN workplan.title_fr IS 'title in French';
COMMENT ON COLUMN workplan.title_es IS 'title in Spanish';
COMMENT ON COLUMN workplan.validity IS
	'time that it is for; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN workplan.url IS 'where it can be read';
COMMENT ON COLUMN workplan.source IS 'where this is stated';
COMMENT ON COLUMN workplan.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS priority (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	objectives_source text
);
COMMENT ON TABLE priority IS 'core and thematic priorities of the workplan';
COMMENT ON COLUMN priority.code IS 'short name, as in C1';
COMMENT ON COLUMN priority.kind IS 'core or thematic';
COMMENT ON COLUMN priority.name IS 'name in English';
COMMENT ON COLUMN priority.name_fr IS 'name in French';
COMMENT ON COLUMN priority.name_es IS 'name in Spanish';
COMMENT ON COLUMN priority.objectives IS 'objectives that it serves';
COMMENT ON COLUMN priority.objectives_source IS 'where it is stated that it serves these';
COMMENT ON COLUMN priority.validity IS
	'while it is one; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN priority.source IS 'where this is stated';
COMMENT ON COLUMN priority.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS working_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	priority text REFERENCES priority ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	network text REFERENCES network ON UPDATE CASCADE,
	number text,
	open_to_members boolean,
	open_to_stakeholders boolean,
	url text
);
CREATE INDEX IF NOT EXISTS working_group_network_idx ON working_group (network);
COMMENT ON TABLE working_group IS 'working groups, under their names of each time in working_group_name';
COMMENT ON COLUMN working_group.code IS 'short name that does not change';
COMMENT ON COLUMN working_group.kind IS 'core or thematic';
COMMENT ON COLUMN working_group.priority IS 'priority that it works on';
COMMENT ON COLUMN working_group.validity IS
	'while it works; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN working_group.source IS 'where this is stated';
COMMENT ON COLUMN working_group.known_on IS 'day of the source; by default, that of the entry';
COMMENT ON COLUMN working_group.network IS 'network whose group it is; NULL if that is not recorded';
COMMENT ON COLUMN working_group.number IS 'its number in the workplan, as in 2.1';
COMMENT ON COLUMN working_group.open_to_members IS
	'may every member of the network take part? NULL if that is not known';
COMMENT ON COLUMN working_group.open_to_stakeholders IS
	'may stakeholders of GCM, para 44, take part? NULL if that is not known';
COMMENT ON COLUMN working_group.url IS 'its page';

CREATE TABLE IF NOT EXISTS working_group_name (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE ON DELETE CASCADE,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CONSTRAINT a_working_group_has_one_name_at_a_time EXCLUDE USING gist (working_group WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_name IS 'names of a working group: to rename it, end one and add another';
COMMENT ON COLUMN working_group_name.id IS 'number';
COMMENT ON COLUMN working_group_name.working_group IS 'working group';
COMMENT ON COLUMN working_group_name.name IS 'name in English';
COMMENT ON COLUMN working_group_name.name_fr IS 'name in French';
COMMENT ON COLUMN working_group_name.name_es IS 'name in Spanish';
COMMENT ON COLUMN working_group_name.validity IS
	'while it bears this name; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN working_group_name.source IS 'where this is stated';
COMMENT ON COLUMN working_group_name.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS working_group_succession (
	predecessor text REFERENCES working_group ON UPDATE CASCADE,
	successor text REFERENCES working_group ON UPDATE CASCADE,
	succeeded_on date,
	PRIMARY KEY (predecessor, successor),
	CHECK (predecessor <> successor),
	CONSTRAINT a_day_is_finite CHECK (isfinite(succeeded_on))
);
COMMENT ON TABLE working_group_succession IS
	'which working group carries on the work of which; groups merge and split';
COMMENT ON COLUMN working_group_succession.predecessor IS 'group whose work is carried on';
COMMENT ON COLUMN working_group_succession.successor IS 'group that carries it on';
COMMENT ON COLUMN working_group_succession.succeeded_on IS 'since when';

CREATE TABLE IF NOT EXISTS working_group_member (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN ('co-lead', 'member')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CONSTRAINT a_group_role_is_held_once_at_a_time
		EXCLUDE USING gist (working_group WITH =, participant WITH =, role WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_member IS
	'who leads and who takes part in a working group; it need not be a UN entity';
COMMENT ON COLUMN working_group_member.id IS 'number';
COMMENT ON COLUMN working_group_member.working_group IS 'working group';
COMMENT ON COLUMN working_group_member.participant IS 'who';
COMMENT ON COLUMN working_group_member.role IS 'co-lead or member';
COMMENT ON COLUMN working_group_member.validity IS
	'while the role is held; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN working_group_member.source IS 'where this is stated';
COMMENT ON COLUMN working_group_member.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS deliverable (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL DEFAULT 'global' REFERENCES network ON UPDATE CASCADE,
	priority text REFERENCES priority ON UPDATE CASCADE,
	working_group text REFERENCES working_group ON UPDATE CASCADE,
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	timeline text NOT NULL,
	period daterange NOT NULL GENERATED ALWAYS AS (gcm_timeline(timeline)) STORED,
	status text NOT NULL DEFAULT 'yet-to-start' CHECK (status IN ('yet-to-start', 'ongoing', 'completed')),
	completed_on date CHECK (completed_on IS NULL OR status = 'completed'),
	CONSTRAINT a_day_is_finite CHECK (isfinite(completed_on))
);
ALTER TABLE deliverable ADD COLUMN IF NOT EXISTS workplan text REFERENCES workplan ON UPDATE CASCADE;
CREATE INDEX IF NOT EXISTS deliverable_workplan_idx ON deliverable (workplan);
CREATE INDEX IF NOT EXISTS deliverable_network_idx ON deliverable (network);
COMMENT ON TABLE deliverable IS 'what a workplan promises';
COMMENT ON COLUMN deliverable.id IS 'number';
COMMENT ON COLUMN deliverable.network IS 'network whose workplan it is in';
COMMENT ON COLUMN deliverable.priority IS 'priority that it serves';
COMMENT ON COLUMN deliverable.working_group IS 'working group that is in charge';
COMMENT ON COLUMN deliverable.title IS 'title in English';
COMMENT ON COLUMN deliverable.title_fr IS 'title in French';
COMMENT ON COLUMN deliverable.title_es IS 'title in Spanish';
COMMENT ON COLUMN deliverable.timeline IS
	'timeline as the workplan has it, as in Q2 2021; gcm_timeline() must be able to read it';
COMMENT ON COLUMN deliverable.period IS 'the days of the timeline';
COMMENT ON COLUMN deliverable.status IS
	'yet-to-start, ongoing or completed; "Yet to start" and "In progress" are read, too';
COMMENT ON COLUMN deliverable.completed_on IS 'when it was completed, if that is known';
COMMENT ON COLUMN deliverable.workplan IS 'workplan that promises it';

-- Champion countries

CREATE TABLE IF NOT EXISTS champion_criterion (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 6),
	name text NOT NULL,
	name_fr text,
	name_es text,
	of_the_set boolean NOT NULL DEFAULT false,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))
);
COMMENT ON TABLE champion_criterion IS 'criteria for champion countries (FAQ of October 2020, section iii)';
COMMENT ON COLUMN champion_criterion.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN champion_criterion.name IS 'criterion in English';
COMMENT ON COLUMN champion_criterion.name_fr IS 'criterion in French';
COMMENT ON COLUMN champion_criterion.name_es IS 'criterion in Spanish';
COMMENT ON COLUMN champion_criterion.of_the_set IS
	'is it asked of all champions together, not of each country?';
COMMENT ON COLUMN champion_criterion.source IS 'where this is stated';
COMMENT ON COLUMN champion_criterion.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS champion_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))
);
COMMENT ON TABLE champion_group IS
	'groups in which champion countries are listed; the FAQ''s are neither commissions nor continents';
COMMENT ON COLUMN champion_group.code IS 'short name';
COMMENT ON COLUMN champion_group.name IS 'name in English';
COMMENT ON COLUMN champion_group.name_fr IS 'name in French';
COMMENT ON COLUMN champion_group.name_es IS 'name in Spanish';
COMMENT ON COLUMN champion_group.source IS 'where this is stated';
COMMENT ON COLUMN champion_group.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS champion (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	champion_group text REFERENCES champion_group ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CONSTRAINT a_country_is_champion_once_at_a_time EXCLUDE USING gist (country WITH =, validity WITH &&)
);
COMMENT ON TABLE champion IS
	'Member States that promote the implementation of the Global Compact as champion countries';
COMMENT ON COLUMN champion.id IS 'number';
COMMENT ON COLUMN champion.country IS 'country';
COMMENT ON COLUMN champion.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion.validity IS
	'while it is champion; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN champion.source IS 'where this is stated';
COMMENT ON COLUMN champion.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS champion_evidence (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	criterion integer NOT NULL REFERENCES champion_criterion,
	met boolean,
	statement text NOT NULL CHECK (statement <> ''),
	assessed_on date NOT NULL DEFAULT current_date,
	source text,
	CONSTRAINT a_day_is_finite CHECK (isfinite(assessed_on))
);
CREATE INDEX IF NOT EXISTS champion_evidence_country_criterion_assessed_on_idx ON champion_evidence (country,
	criterion, assessed_on);
COMMENT ON TABLE champion_evidence IS 'what is known of a country on a criterion; the latest counts';
COMMENT ON COLUMN champion_evidence.id IS 'number';
COMMENT ON COLUMN champion_evidence.country IS 'country, champion or not';
COMMENT ON COLUMN champion_evidence.criterion IS 'criterion';
COMMENT ON COLUMN champion_evidence.met IS 'is it met? NULL if that is open';
COMMENT ON COLUMN champion_evidence.statement IS 'the evidence, in a sentence';
COMMENT ON COLUMN champion_evidence.assessed_on IS 'when this was assessed';
COMMENT ON COLUMN champion_evidence.source IS 'document that it rests on';

-- Member States are invited to be champions (FAQ of October 2020, section iii)
CREATE TABLE IF NOT EXISTS champion_invitation (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	invited_on date NOT NULL DEFAULT current_date,
	answer text CHECK (answer IN ('accepted', 'declined')),
	answered_on date CHECK (answered_on >= invited_on),
	source text,
	CHECK (answered_on IS NULL OR answer IS NOT NULL),
	CONSTRAINT a_day_is_finite CHECK (isfinite(invited_on) AND isfinite(answered_on))
);
CREATE INDEX IF NOT EXISTS champion_invitation_country_idx ON champion_invitation (country);
COMMENT ON TABLE champion_invitation IS
	'invitations of Member States to be champion countries, and their answers';
COMMENT ON COLUMN champion_invitation.id IS 'number';
COMMENT ON COLUMN champion_invitation.country IS 'country that is invited';
COMMENT ON COLUMN champion_invitation.invited_on IS 'when it was invited';
COMMENT ON COLUMN champion_invitation.answer IS
	'accepted or declined; NULL if there is none, or it is not known';
COMMENT ON COLUMN champion_invitation.answered_on IS 'when it answered';
COMMENT ON COLUMN champion_invitation.source IS 'where this is stated';

-- Processes that a network''s work is to be compatible with (criterion 6)
CREATE TABLE IF NOT EXISTS country_process (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	kind text NOT NULL CHECK (kind IN ('common-country-analysis', 'cooperation-framework', 'universal-periodic-review')),
	validity daterange NOT NULL CHECK (NOT isempty(validity)),
	considers_migration boolean,
	url text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CONSTRAINT a_country_has_one_cycle_of_a_kind_at_a_time EXCLUDE USING gist (country WITH =, kind WITH =, validity WITH &&)
);
COMMENT ON TABLE country_process IS
	'cycles of a country: common country analyses, cooperation frameworks, universal periodic reviews (FAQ of October 2020, '
	'section iii, criterion 6)';
COMMENT ON COLUMN country_process.id IS 'number';
COMMENT ON COLUMN country_process.country IS 'country';
COMMENT ON COLUMN country_process.kind IS
	'common-country-analysis, cooperation-framework or universal-periodic-review';
COMMENT ON COLUMN country_process.validity IS 'time that it is for; of a review, the days of its session';
COMMENT ON COLUMN country_process.considers_migration IS
	'does it speak of migration? NULL if that is not known';
COMMENT ON COLUMN country_process.url IS 'where it can be read';
COMMENT ON COLUMN country_process.source IS 'where this is stated';
COMMENT ON COLUMN country_process.known_on IS 'day of the source; by default, that of the entry';

-- Reviews

CREATE TABLE IF NOT EXISTS review_round (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('regional-review', 'imrf', 'hlpf', 'sg-report')),
	commission gcm_commission,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	held daterange CHECK (NOT isempty(held)),
	symbol text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	CHECK ((kind = 'regional-review') = (commission IS NOT NULL)),
	CONSTRAINT all_and_none_are_no_rounds CHECK (code NOT IN ('all', 'none'))
);
COMMENT ON TABLE review_round IS
	'regional reviews, International Migration Review Forums, sessions of the High-level Political Forum, reports of the '
	'Secretary-General';
COMMENT ON COLUMN review_round.code IS 'short name, as in ECA-2021';
COMMENT ON COLUMN review_round.kind IS 'regional-review, imrf, hlpf or sg-report';
COMMENT ON COLUMN review_round.commission IS 'regional commission whose review it is';
COMMENT ON COLUMN review_round.name IS 'name in English';
COMMENT ON COLUMN review_round.name_fr IS 'name in French';
COMMENT ON COLUMN review_round.name_es IS 'name in Spanish';
COMMENT ON COLUMN review_round.held IS 'days on which it was held, or on which the report came out';
COMMENT ON COLUMN review_round.symbol IS 'document symbol';
COMMENT ON COLUMN review_round.source IS 'where this is stated';
COMMENT ON COLUMN review_round.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS contribution (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	round text REFERENCES review_round ON UPDATE CASCADE,
	reference text,
	title text,
	received daterange CHECK (NOT isempty(received)),
	level text CHECK (level IN ('local', 'national', 'regional', 'global')),
	contributor text CHECK (contributor IN ('member-state', 'stakeholder', 'un-entity', 'regional-organization')),
	stakeholder gcm_stakeholder,
	author text,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	language text,
	url text,
	withdrawn_on date,
	withdrawal_reason text CHECK (withdrawal_reason <> ''),
	withdrawn_by text,
	intake integer,
	displayed_on date,
	display_url text,
	CHECK (stakeholder IS NULL OR contributor = 'stakeholder'),
	CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
	CONSTRAINT a_day_is_finite CHECK (isfinite(withdrawn_on)),
	CONSTRAINT it_is_displayed_since_a_day
		CHECK (isfinite(displayed_on) AND (display_url IS NULL OR displayed_on IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS contribution_round_idx ON contribution (round);
CREATE INDEX IF NOT EXISTS contribution_intake_idx ON contribution (intake);
COMMENT ON TABLE contribution IS
	'inputs to reviews, all of them (A/RES/73/326, para 13): withdrawn with a reason, never deleted';
COMMENT ON COLUMN contribution.id IS 'number';
COMMENT ON COLUMN contribution.round IS 'review that it is for, if it is for one';
COMMENT ON COLUMN contribution.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution.title IS 'title';
COMMENT ON COLUMN contribution.received IS 'day, or longer period, in which it was received';
COMMENT ON COLUMN contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN contribution.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN contribution.stakeholder IS 'kind of stakeholder (GCM, para 44)';
COMMENT ON COLUMN contribution.author IS 'who made it, by name';
COMMENT ON COLUMN contribution.countries IS 'countries that it is from; several, if it is joint, or none';
COMMENT ON COLUMN contribution.objectives IS 'objectives that it is on';
COMMENT ON COLUMN contribution.principles IS 'guiding principles that it is on';
COMMENT ON COLUMN contribution.language IS 'language or languages';
COMMENT ON COLUMN contribution.url IS 'where it can be read';
COMMENT ON COLUMN contribution.withdrawn_on IS 'when it was withdrawn; set as the reason is';
COMMENT ON COLUMN contribution.withdrawal_reason IS
	'why it was withdrawn: give a reason, and it no longer counts';
COMMENT ON COLUMN contribution.withdrawn_by IS 'role that withdrew it';
COMMENT ON COLUMN contribution.intake IS
	'row of the intake that it was taken from; NULL if it was entered by hand';
COMMENT ON COLUMN contribution.displayed_on IS
	'since when a website displays it (A/RES/73/326, para 13); NULL if that is not known';
COMMENT ON COLUMN contribution.display_url IS 'where it is displayed';

-- Support to countries

CREATE TABLE IF NOT EXISTS support_form (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 7),
	name text NOT NULL,
	name_fr text,
	name_es text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	description text,
	description_fr text,
	description_es text
);
COMMENT ON TABLE support_form IS 'forms of support to countries (FAQ of October 2020, section vi)';
COMMENT ON COLUMN support_form.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN support_form.name IS 'form in English';
COMMENT ON COLUMN support_form.name_fr IS 'form in French';
COMMENT ON COLUMN support_form.name_es IS 'form in Spanish';
COMMENT ON COLUMN support_form.source IS 'where this is stated';
COMMENT ON COLUMN support_form.known_on IS 'day of the source; by default, that of the entry';
COMMENT ON COLUMN support_form.description IS 'what it consists of, in English';
COMMENT ON COLUMN support_form.description_fr IS 'what it consists of, in French';
COMMENT ON COLUMN support_form.description_es IS 'what it consists of, in Spanish';

CREATE TABLE IF NOT EXISTS support_stage (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
	name text NOT NULL,
	name_fr text,
	name_es text
);
COMMENT ON TABLE support_stage IS 'stages of a request, the tasks of the connection hub (GCM, para 43 (a))';
COMMENT ON COLUMN support_stage.number IS 'place in the order';
COMMENT ON COLUMN support_stage.name IS 'stage in English';
COMMENT ON COLUMN support_stage.name_fr IS 'stage in French';
COMMENT ON COLUMN support_stage.name_es IS 'stage in Spanish';
INSERT INTO support_stage VALUES
	(1, 'Advise on, assess and process the request', 'Conseiller, évaluer et traiter la demande',
		'Asesorar, evaluar y tramitar la solicitud'),
	(2, 'Identify partners', 'Identifier les partenaires', 'Identificar a los asociados'),
	(3, 'Connect to similar initiatives', 'Mettre en relation avec des initiatives similaires',
		'Conectar con iniciativas similares'),
	(4, 'Set up multi-agency and multi-stakeholder implementation',
		'Mettre en place une exécution multi-institutions et multipartite',
		'Organizar la ejecución interinstitucional y de múltiples interesados'),
	(5, 'Identify funding', 'Identifier les financements', 'Identificar la financiación')
	ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS support_request (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	network text REFERENCES network ON UPDATE CASCADE,
	form integer NOT NULL REFERENCES support_form,
	subject text NOT NULL CHECK (subject <> ''),
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	requested_on date NOT NULL DEFAULT current_date,
	stage integer NOT NULL DEFAULT 1 REFERENCES support_stage,
	stage_on date,
	recorded_at timestamptz,
	recorded_by text,
	closed_on date,
	outcome text,
	round text REFERENCES review_round ON UPDATE CASCADE,
	CONSTRAINT help_with_a_review_is_of_form_6 CHECK (round IS NULL OR form = 6),
	CHECK (stage_on >= requested_on),
	CHECK (closed_on >= stage_on),
	CHECK (outcome IS NULL OR closed_on IS NOT NULL),
	CONSTRAINT the_database_says_who_and_when CHECK (stage_on IS NOT NULL AND recorded_at IS NOT NULL
		AND recorded_by IS NOT NULL),
	CONSTRAINT a_day_is_finite CHECK (isfinite(requested_on) AND isfinite(stage_on) AND isfinite(closed_on))
);
CREATE INDEX IF NOT EXISTS support_request_country_idx ON support_request (country);
CREATE INDEX IF NOT EXISTS support_request_round_idx ON support_request (round);
COMMENT ON TABLE support_request IS 'requests of countries for support; the five stages are walked in order';
COMMENT ON COLUMN support_request.id IS 'number';
COMMENT ON COLUMN support_request.country IS 'country that asks';
COMMENT ON COLUMN support_request.network IS 'network through which it asks';
COMMENT ON COLUMN support_request.form IS 'form of support';
COMMENT ON COLUMN support_request.subject IS 'what is asked for';
COMMENT ON COLUMN support_request.objectives IS 'objectives that it is for';
COMMENT ON COLUMN support_request.requested_on IS 'day of the request';
COMMENT ON COLUMN support_request.stage IS 'stage that it is at: 1 to 5';
COMMENT ON COLUMN support_request.stage_on IS 'day on which it came there; today by default';
COMMENT ON COLUMN support_request.recorded_at IS 'when that was recorded; the database says';
COMMENT ON COLUMN support_request.recorded_by IS 'role that recorded it; the database says';
COMMENT ON COLUMN support_request.closed_on IS 'when the request was closed, at whatever stage';
COMMENT ON COLUMN support_request.outcome IS 'how it ended';
COMMENT ON COLUMN support_request.round IS
	'review that help is asked for, to prepare and organize it (A/RES/73/326, para 9)';

CREATE TABLE IF NOT EXISTS support_step (
	request integer REFERENCES support_request,
	stage integer REFERENCES support_stage,
	stage_on date NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL,
	PRIMARY KEY (request, stage),
	CONSTRAINT a_day_is_finite CHECK (isfinite(stage_on))
);
COMMENT ON TABLE support_step IS 'the stages that a request has reached; written by the database alone';
COMMENT ON COLUMN support_step.request IS 'request';
COMMENT ON COLUMN support_step.stage IS 'stage';
COMMENT ON COLUMN support_step.stage_on IS 'day on which it was reached';
COMMENT ON COLUMN support_step.recorded_at IS 'when that was recorded';
COMMENT ON COLUMN support_step.recorded_by IS 'role that recorded it';

CREATE TABLE IF NOT EXISTS support_correction (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	request integer NOT NULL,
	stage integer NOT NULL,
	stage_on date NOT NULL CONSTRAINT a_day_is_finite CHECK (isfinite(stage_on)),
	reason text NOT NULL CHECK (reason <> ''),
	was date,
	corrected_at timestamptz,
	corrected_by text,
	FOREIGN KEY (request, stage) REFERENCES support_step,
	CONSTRAINT the_database_says_who_and_when CHECK (was IS NOT NULL AND corrected_at IS NOT NULL AND corrected_by IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS support_correction_request_stage_idx ON support_correction (request, stage);
COMMENT ON TABLE support_correction IS
	'days of steps that were recorded wrongly: a row corrects one, and stays';
COMMENT ON COLUMN support_correction.id IS 'number';
COMMENT ON COLUMN support_correction.request IS 'request';
COMMENT ON COLUMN support_correction.stage IS 'stage whose day is corrected';
COMMENT ON COLUMN support_correction.stage_on IS 'day on which it was reached in truth';
COMMENT ON COLUMN support_correction.reason IS 'why the recorded day was wrong';
COMMENT ON COLUMN support_correction.was IS 'day that was recorded until then; the database says';
COMMENT ON COLUMN support_correction.corrected_at IS 'when it was corrected; the database says';
COMMENT ON COLUMN support_correction.corrected_by IS 'role that corrected it; the database says';

-- Programmes of the Migration Multi-Partner Trust Fund

CREATE TABLE IF NOT EXISTS programme (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	fund text NOT NULL DEFAULT 'Migration MPTF',
	budget_usd numeric CHECK (budget_usd >= 0),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))
);
COMMENT ON TABLE programme IS
	'joint programmes, possibly of several countries (start-up fund: GCM, para 43 (b))';
COMMENT ON COLUMN programme.code IS 'short name or number';
COMMENT ON COLUMN programme.title IS 'title in English';
COMMENT ON COLUMN programme.title_fr IS 'title in French';
COMMENT ON COLUMN programme.title_es IS 'title in Spanish';
COMMENT ON COLUMN programme.countries IS 'countries in which it works';
COMMENT ON COLUMN programme.objectives IS 'objectives that it serves';
COMMENT ON COLUMN programme.fund IS 'fund that pays for it';
COMMENT ON COLUMN programme.budget_usd IS 'budget in US dollars';
COMMENT ON COLUMN programme.validity IS
	'while it runs; without a start, since known_on; without an end, none is known';
COMMENT ON COLUMN programme.source IS 'where this is stated';
COMMENT ON COLUMN programme.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS programme_partner (
	programme text REFERENCES programme ON UPDATE CASCADE ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	lead boolean NOT NULL DEFAULT false,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	PRIMARY KEY (programme, participant)
);
COMMENT ON TABLE programme_partner IS 'who carries out a programme';
COMMENT ON COLUMN programme_partner.programme IS 'programme';
COMMENT ON COLUMN programme_partner.participant IS 'who';
COMMENT ON COLUMN programme_partner.lead IS 'does it lead?';
COMMENT ON COLUMN programme_partner.source IS 'where this is stated';
COMMENT ON COLUMN programme_partner.known_on IS 'day of the source; by default, that of the entry';

