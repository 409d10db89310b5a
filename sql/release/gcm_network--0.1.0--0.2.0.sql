\echo Use "ALTER EXTENSION gcm_network UPDATE" to load this file. \quit
-- Which version is which

CREATE FUNCTION gcm_version() RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_version() IS 'version of the library that the server has loaded; where pg_extension.extversion is older, ALTER EXTENSION gcm_network UPDATE is due';
-- Where the routines of a registry look: in its schema, then in those of the
-- extensions that it uses

CREATE FUNCTION gcm_registry_path(schema text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	homes oid[] := ARRAY(SELECT extnamespace FROM pg_extension WHERE extname IN ('gcm_network', 'btree_gist', 'unaccent'));
	missing text;
	message text;
	detail text;
BEGIN
	SELECT string_agg(quote_ident(n.nspname), ', ') INTO missing
	FROM pg_namespace n WHERE n.oid = ANY (homes) AND NOT has_schema_privilege(n.oid, 'USAGE');
	IF missing IS NOT NULL THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('permission denied for schema %s', missing),
			DETAIL = 'The registry uses the extensions gcm_network, btree_gist and unaccent, and some of them are there.',
			HINT = format('Their owner can GRANT USAGE ON SCHEMA %s TO %I.', missing, current_user);
	END IF;

	-- A function of another's that fits better than one of core would be taken
	-- for it, and run as whoever uses the registry
	SELECT format('schema "%s" is open to others than %s', n.nspname, current_user),
		   CASE WHEN n.owner <> u.oid AND n.nspname = schema THEN format('Its owner is %s.', pg_get_userbyid(n.owner))
				WHEN EXISTS (SELECT FROM aclexplode(n.nspacl) AS a WHERE a.privilege_type = 'CREATE' AND a.grantee NOT IN (n.nspowner, u.oid) AND (a.grantee = 0 OR n.nspname = schema)) THEN 'Others may create in it.'
				WHEN n.nspname = schema AND EXISTS (
					SELECT FROM (SELECT 'pg_proc'::regclass AS class, oid, pronamespace AS namespace, proowner AS owner FROM pg_proc
								 UNION ALL SELECT 'pg_operator'::regclass, oid, oprnamespace, oprowner FROM pg_operator
								 UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner FROM pg_type
								 UNION ALL SELECT 'pg_class'::regclass, oid, relnamespace, relowner FROM pg_class) AS o
					WHERE o.namespace = n.oid AND o.owner <> u.oid
					  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype IN ('e', 'i'))) THEN 'It holds objects of others.' END
	INTO message, detail
	FROM (SELECT s.*, CASE WHEN s.nspowner = 'pg_database_owner'::regrole THEN (SELECT datdba FROM pg_database WHERE datname = current_database()) ELSE s.nspowner END AS owner FROM pg_namespace AS s) AS n, pg_roles AS u
	WHERE u.rolname = current_user AND (n.nspname = schema OR n.oid = ANY (homes))
	ORDER BY 2 LIMIT 1;
	IF detail IS NOT NULL THEN
		RAISE insufficient_privilege USING MESSAGE = message, DETAIL = detail,
			HINT = 'What others put there could run with the rights of those who use the registry: let the owner of the schema create and update the registry, revoke CREATE on the schema from others, or name a schema that does not exist yet.';
	END IF;

	RETURN (SELECT quote_ident(schema) || ', ' || coalesce(string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) || ', ', '') || 'pg_temp'
			FROM pg_namespace n WHERE n.oid = ANY (homes) AND n.nspname <> schema);
END
$function$;
COMMENT ON FUNCTION gcm_registry_path(text) IS 'search path of the routines of a registry in that schema; an error if the caller may not use a schema in it, or if others could plant functions there';
-- The registry: the Network's own records, in a schema of the caller's.
--
-- The files from here to end.sql are the body of one procedure.  What it
-- executes is plain SQL, with the caller's schema first in the search path:
-- all names in it are found once, on creation, but in the bodies of PL/pgSQL
-- functions, which keep this search path.  It is written without backslashes,
-- for unistr() to read the escapes that sql/ascii.sed puts in.

CREATE OR REPLACE PROCEDURE gcm_create_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	contrib name;
	path text;
	state text;
	message text;
	detail text;
	hint text;
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'a registry needs the name of a schema',
			HINT = 'As in CALL gcm_create_registry(''gcm'').';
	END IF;
	IF getdatabaseencoding() <> 'UTF8' THEN
		RAISE feature_not_supported USING
			MESSAGE = format('a registry needs a database with the encoding UTF8, and this one has %s', getdatabaseencoding()),
			HINT = 'CREATE DATABASE with ENCODING ''UTF8'' and TEMPLATE template0 makes one.';
	END IF;
	IF EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			   WHERE n.nspname = schema AND c.relname = 'registry') THEN
		RAISE duplicate_table USING
			MESSAGE = format('schema "%s" holds a registry already', schema),
			DETAIL = 'Nothing was changed.',
			HINT = 'Name another schema for a second registry.';
	END IF;

	SELECT n.nspname INTO STRICT home
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	FOREACH contrib IN ARRAY '{btree_gist,unaccent}'::name[] LOOP
		IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = contrib) THEN
			EXECUTE format('CREATE EXTENSION %I SCHEMA %I', contrib, home);
			RAISE NOTICE 'created extension "%", which the registry needs', contrib;
		END IF;
	END LOOP;

	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) INTO path USING schema;
	IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = schema) THEN
		EXECUTE format('CREATE SCHEMA %I', schema);
		EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema, 'registry of a network on migration');
	END IF;
	PERFORM set_config('search_path', path, true);

	EXECUTE unistr($registry$

-- The records: tables, keys and constraints

CREATE TABLE registry (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	version text NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE registry IS 'the one row says which version of gcm_network this registry is of';
COMMENT ON COLUMN registry.only_row IS 'keeps the table to one row';
COMMENT ON COLUMN registry.version IS 'version of the extension that made the registry or updated it last';
COMMENT ON COLUMN registry.created_at IS 'when the registry was created';
INSERT INTO registry (version) SELECT extversion FROM pg_extension WHERE extname = 'gcm_network';

CREATE TABLE loaded_fact (
	source text,
	relation text,
	key text,
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	PRIMARY KEY (source, relation, key)
);
COMMENT ON TABLE loaded_fact IS 'rows that a loader has added; it does not add them again, even if they were changed or deleted since';
COMMENT ON COLUMN loaded_fact.source IS 'where the rows come from, as in faq-2020';
COMMENT ON COLUMN loaded_fact.relation IS 'table';
COMMENT ON COLUMN loaded_fact.key IS 'key of the row when it was loaded';
COMMENT ON COLUMN loaded_fact.loaded_at IS 'when';
COMMENT ON COLUMN loaded_fact.loaded_by IS 'by whom';

-- Words of the registry's own lists, in three languages

CREATE TABLE wording (
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
COMMENT ON COLUMN wording.term IS 'value in the tables';
COMMENT ON COLUMN wording.en IS 'in English';
COMMENT ON COLUMN wording.fr IS 'in French';
COMMENT ON COLUMN wording.es IS 'in Spanish';
COMMENT ON COLUMN wording.also IS 'other words that intake reads, in lower case';
INSERT INTO wording (topic, term, en, fr, es, also) VALUES
	('level', 'global', 'Global', 'Mondial', 'Mundial', '{}'),
	('level', 'regional', 'Regional', 'R\00e9gional', 'Regional', '{}'),
	('level', 'national', 'National', 'National', 'Nacional', '{country,pays,pa\00eds}'),
	('level', 'local', 'Local', 'Local', 'Local', '{}'),
	('kind', 'network', 'Network', 'R\00e9seau', 'Red', '{}'),
	('kind', 'existing-forum', 'Existing forum', 'Enceinte existante', 'Foro existente', '{}'),
	('kind', 'thematic-coalition', 'Thematic coalition', 'Coalition th\00e9matique', 'Coalici\00f3n tem\00e1tica', '{}'),
	('element', 'mission', 'Mission', 'Mission', 'Misi\00f3n', '{}'),
	('element', 'objectives', 'Objectives', 'Objectifs', 'Objetivos', '{}'),
	('element', 'principles', 'Guiding principles', 'Principes directeurs', 'Principios rectores', '{}'),
	('element', 'coordinators', 'Coordination', 'Coordination', 'Coordinaci\00f3n', '{}'),
	('element', 'members', 'Members', 'Membres', 'Miembros', '{}'),
	('element', 'structure', 'Structure', 'Structure', 'Estructura', '{}'),
	('element', 'decision', 'Decision making', 'Prise de d\00e9cisions', 'Adopci\00f3n de decisiones', '{}'),
	('element', 'participation', 'Participation', 'Participation', 'Participaci\00f3n', '{}'),
	('element', 'adaptation', 'Adaptation', 'Adaptation', 'Adaptaci\00f3n', '{}'),
	('element', 'relations', 'Relations with the Network', 'Relations avec le R\00e9seau', 'Relaciones con la Red', '{}'),
	('element', 'inclusion', 'Inclusion of UN entities', 'Inclusion des entit\00e9s des Nations Unies', 'Inclusi\00f3n de las entidades de las Naciones Unidas', '{}'),
	('verdict', 'aligned', 'Aligned', 'Conforme', 'Conforme', '{}'),
	('verdict', 'partial', 'Partial', 'Partiel', 'Parcial', '{}'),
	('verdict', 'divergent', 'Divergent', 'Divergent', 'Divergente', '{}'),
	('verdict', 'unstated', 'Unstated', 'Non pr\00e9cis\00e9', 'No indicado', '{}'),
	('status', 'yet-to-start', 'Yet to start', 'Pas encore commenc\00e9', 'Sin comenzar', '{not started}'),
	('status', 'ongoing', 'Ongoing', 'En cours', 'En curso', '{in progress}'),
	('status', 'completed', 'Completed', 'Achev\00e9', 'Terminado', '{complete,done}'),
	('contributor', 'member-state', 'Member State', '\00c9tat Membre', 'Estado Miembro', '{government,gouvernement,gobierno}'),
	('contributor', 'stakeholder', 'Stakeholder', 'Partie prenante', 'Parte interesada', '{}'),
	('contributor', 'unknown', 'Not known', 'Non connu', 'No se sabe', '{}'),
	('commission', 'all', 'All', 'Toutes', 'Todas', '{}');

-- Networks: who they are, what their mandates say, who belongs to them

CREATE TABLE participant (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	un_entity boolean NOT NULL DEFAULT true,
	stakeholder gcm_stakeholder,
	CHECK (NOT un_entity OR stakeholder IS NULL)
);
COMMENT ON TABLE participant IS 'UN entities and other bodies that take part';
COMMENT ON COLUMN participant.code IS 'short name, as in IOM; mandates name entities so';
COMMENT ON COLUMN participant.name IS 'name in English';
COMMENT ON COLUMN participant.name_fr IS 'name in French';
COMMENT ON COLUMN participant.name_es IS 'name in Spanish';
COMMENT ON COLUMN participant.un_entity IS 'is it an entity of the United Nations system?';
COMMENT ON COLUMN participant.stakeholder IS 'kind of stakeholder, if it is none (GCM, para 44)';

CREATE TABLE network (
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
	CONSTRAINT a_national_network_has_one_country
		CHECK (level <> 'national' OR countries IS NOT NULL AND cardinality(countries) = 1)
);
COMMENT ON TABLE network IS 'networks on migration, existing forums and thematic coalitions';
COMMENT ON COLUMN network.code IS 'short name; of a national network, usually its country''s code';
COMMENT ON COLUMN network.name IS 'name in English';
COMMENT ON COLUMN network.name_fr IS 'name in French';
COMMENT ON COLUMN network.name_es IS 'name in Spanish';
COMMENT ON COLUMN network.level IS 'global, regional or national';
COMMENT ON COLUMN network.kind IS 'which elements its mandate is held to';
COMMENT ON COLUMN network.countries IS 'countries that it covers; NULL if that is not known';
COMMENT ON COLUMN network.member_count IS 'number of its members, where they are not all recorded as memberships';
COMMENT ON COLUMN network.member_count_on IS 'when they were counted';
COMMENT ON COLUMN network.validity IS 'while it exists; an open end is not known or not reached';
COMMENT ON COLUMN network.source IS 'where this is stated';

CREATE TABLE network_link (
	network text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	part_of text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	PRIMARY KEY (network, part_of),
	CHECK (network <> part_of)
);
COMMENT ON TABLE network_link IS 'which network is part of which; it can be of several';
COMMENT ON COLUMN network_link.network IS 'the part';
COMMENT ON COLUMN network_link.part_of IS 'the whole';

CREATE TABLE mandate (
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
	CONSTRAINT a_network_has_one_mandate_at_a_time EXCLUDE USING gist (network WITH =, validity WITH &&)
);
COMMENT ON TABLE mandate IS 'what the mandate of a network says; NULL where it is silent';
COMMENT ON COLUMN mandate.id IS 'number';
COMMENT ON COLUMN mandate.network IS 'whose mandate it is';
COMMENT ON COLUMN mandate.validity IS 'while it holds; an open end is not known or not reached';
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

CREATE TABLE membership (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN
		('coordinator', 'co-chair', 'secretariat', 'seconds-staff', 'executive-committee', 'invited', 'member', 'observer')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_role_is_held_once_at_a_time
		EXCLUDE USING gist (network WITH =, participant WITH =, role WITH =, validity WITH &&)
);
CREATE INDEX ON membership (participant);
COMMENT ON TABLE membership IS 'who holds which role in a network, and when';
COMMENT ON COLUMN membership.id IS 'number';
COMMENT ON COLUMN membership.network IS 'network';
COMMENT ON COLUMN membership.participant IS 'who';
COMMENT ON COLUMN membership.role IS 'coordinator, co-chair, secretariat, seconds-staff (to the secretariat), executive-committee, invited (to its meetings), member or observer';
COMMENT ON COLUMN membership.validity IS 'while the role is held; an open end is not known or not reached';
COMMENT ON COLUMN membership.source IS 'where this is stated';

CREATE TABLE adaptation (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	proposal text,
	proposed_on date NOT NULL DEFAULT current_date,
	executive_committee_consulted_on date,
	coordinator_consulted_on date,
	completed_on date CHECK (completed_on >= proposed_on)
);
CREATE INDEX ON adaptation (network);
COMMENT ON TABLE adaptation IS 'an existing forum adapts its mandate and working methods to the global mandate (FAQ of October 2020, section iv)';
COMMENT ON COLUMN adaptation.id IS 'number';
COMMENT ON COLUMN adaptation.network IS 'the forum';
COMMENT ON COLUMN adaptation.proposal IS 'what is to change';
COMMENT ON COLUMN adaptation.proposed_on IS 'when it was proposed';
COMMENT ON COLUMN adaptation.executive_committee_consulted_on IS 'when the members of the Executive Committee were consulted; NULL if they were not';
COMMENT ON COLUMN adaptation.coordinator_consulted_on IS 'when the Coordinator was consulted; NULL if not';
COMMENT ON COLUMN adaptation.completed_on IS 'when it was completed: only once every entity has agreed and both were consulted';

CREATE TABLE adaptation_agreement (
	adaptation integer REFERENCES adaptation ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	agreed_on date,
	PRIMARY KEY (adaptation, participant)
);
COMMENT ON TABLE adaptation_agreement IS 'entities that an adaptation concerns, and when each agreed';
COMMENT ON COLUMN adaptation_agreement.adaptation IS 'adaptation';
COMMENT ON COLUMN adaptation_agreement.participant IS 'entity that it concerns';
COMMENT ON COLUMN adaptation_agreement.agreed_on IS 'when it agreed; NULL if it has not';

-- The workplan: priorities, working groups, deliverables

CREATE TABLE priority (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE priority IS 'core and thematic priorities of the workplan';
COMMENT ON COLUMN priority.code IS 'short name, as in C1';
COMMENT ON COLUMN priority.kind IS 'core or thematic';
COMMENT ON COLUMN priority.name IS 'name in English';
COMMENT ON COLUMN priority.name_fr IS 'name in French';
COMMENT ON COLUMN priority.name_es IS 'name in Spanish';
COMMENT ON COLUMN priority.objectives IS 'objectives that it serves';
COMMENT ON COLUMN priority.validity IS 'while it is one; an open end is not known or not reached';

CREATE TABLE working_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	priority text REFERENCES priority ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE working_group IS 'working groups, under their names of each time in working_group_name';
COMMENT ON COLUMN working_group.code IS 'short name that does not change';
COMMENT ON COLUMN working_group.kind IS 'core or thematic';
COMMENT ON COLUMN working_group.priority IS 'priority that it works on';
COMMENT ON COLUMN working_group.validity IS 'while it works; an open end is not known or not reached';

CREATE TABLE working_group_name (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE ON DELETE CASCADE,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	CONSTRAINT a_working_group_has_one_name_at_a_time EXCLUDE USING gist (working_group WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_name IS 'names of a working group: to rename it, end one and add another';
COMMENT ON COLUMN working_group_name.id IS 'number';
COMMENT ON COLUMN working_group_name.working_group IS 'working group';
COMMENT ON COLUMN working_group_name.name IS 'name in English';
COMMENT ON COLUMN working_group_name.name_fr IS 'name in French';
COMMENT ON COLUMN working_group_name.name_es IS 'name in Spanish';
COMMENT ON COLUMN working_group_name.validity IS 'while it bears this name; an open end is not known or not reached';

CREATE TABLE working_group_succession (
	predecessor text REFERENCES working_group ON UPDATE CASCADE,
	successor text REFERENCES working_group ON UPDATE CASCADE,
	succeeded_on date,
	PRIMARY KEY (predecessor, successor),
	CHECK (predecessor <> successor)
);
COMMENT ON TABLE working_group_succession IS 'which working group carries on the work of which; groups merge and split';
COMMENT ON COLUMN working_group_succession.predecessor IS 'group whose work is carried on';
COMMENT ON COLUMN working_group_succession.successor IS 'group that carries it on';
COMMENT ON COLUMN working_group_succession.succeeded_on IS 'since when';

CREATE TABLE working_group_member (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN ('co-lead', 'member')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	CONSTRAINT a_group_role_is_held_once_at_a_time
		EXCLUDE USING gist (working_group WITH =, participant WITH =, role WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_member IS 'who leads and who takes part in a working group; it need not be a UN entity';
COMMENT ON COLUMN working_group_member.id IS 'number';
COMMENT ON COLUMN working_group_member.working_group IS 'working group';
COMMENT ON COLUMN working_group_member.participant IS 'who';
COMMENT ON COLUMN working_group_member.role IS 'co-lead or member';
COMMENT ON COLUMN working_group_member.validity IS 'while the role is held; an open end is not known or not reached';

CREATE TABLE deliverable (
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
	completed_on date CHECK (completed_on IS NULL OR status = 'completed')
);
CREATE INDEX ON deliverable (network);
COMMENT ON TABLE deliverable IS 'what a workplan promises';
COMMENT ON COLUMN deliverable.id IS 'number';
COMMENT ON COLUMN deliverable.network IS 'network whose workplan it is in';
COMMENT ON COLUMN deliverable.priority IS 'priority that it serves';
COMMENT ON COLUMN deliverable.working_group IS 'working group that is in charge';
COMMENT ON COLUMN deliverable.title IS 'title in English';
COMMENT ON COLUMN deliverable.title_fr IS 'title in French';
COMMENT ON COLUMN deliverable.title_es IS 'title in Spanish';
COMMENT ON COLUMN deliverable.timeline IS 'timeline as the workplan has it, as in Q2 2021; gcm_timeline() must be able to read it';
COMMENT ON COLUMN deliverable.period IS 'the days of the timeline';
COMMENT ON COLUMN deliverable.status IS 'yet-to-start, ongoing or completed; "Yet to start" and "In progress" are read, too';
COMMENT ON COLUMN deliverable.completed_on IS 'when it was completed, if that is known';

-- Champion countries

CREATE TABLE champion_criterion (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 6),
	name text NOT NULL,
	name_fr text,
	name_es text,
	of_the_set boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE champion_criterion IS 'criteria for champion countries (FAQ of October 2020, section iii)';
COMMENT ON COLUMN champion_criterion.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN champion_criterion.name IS 'criterion in English';
COMMENT ON COLUMN champion_criterion.name_fr IS 'criterion in French';
COMMENT ON COLUMN champion_criterion.name_es IS 'criterion in Spanish';
COMMENT ON COLUMN champion_criterion.of_the_set IS 'is it asked of all champions together, not of each country?';

CREATE TABLE champion_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text
);
COMMENT ON TABLE champion_group IS 'groups in which champion countries are listed; the FAQ''s are neither commissions nor continents';
COMMENT ON COLUMN champion_group.code IS 'short name';
COMMENT ON COLUMN champion_group.name IS 'name in English';
COMMENT ON COLUMN champion_group.name_fr IS 'name in French';
COMMENT ON COLUMN champion_group.name_es IS 'name in Spanish';

CREATE TABLE champion (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	champion_group text REFERENCES champion_group ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_country_is_champion_once_at_a_time EXCLUDE USING gist ((country::text) WITH =, validity WITH &&)
);
COMMENT ON TABLE champion IS 'Member States that promote the implementation of the Global Compact as champion countries';
COMMENT ON COLUMN champion.id IS 'number';
COMMENT ON COLUMN champion.country IS 'country';
COMMENT ON COLUMN champion.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion.validity IS 'while it is champion; an open end is not known or not reached';
COMMENT ON COLUMN champion.source IS 'where this is stated';

CREATE TABLE champion_evidence (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	criterion integer NOT NULL REFERENCES champion_criterion,
	met boolean,
	statement text NOT NULL CHECK (statement <> ''),
	assessed_on date NOT NULL DEFAULT current_date,
	source text
);
CREATE INDEX ON champion_evidence (country, criterion, assessed_on);
COMMENT ON TABLE champion_evidence IS 'what is known of a country on a criterion; the latest counts';
COMMENT ON COLUMN champion_evidence.id IS 'number';
COMMENT ON COLUMN champion_evidence.country IS 'country, champion or not';
COMMENT ON COLUMN champion_evidence.criterion IS 'criterion';
COMMENT ON COLUMN champion_evidence.met IS 'is it met? NULL if that is open';
COMMENT ON COLUMN champion_evidence.statement IS 'the evidence, in a sentence';
COMMENT ON COLUMN champion_evidence.assessed_on IS 'when this was assessed';
COMMENT ON COLUMN champion_evidence.source IS 'document that it rests on';

-- Reviews

CREATE TABLE review_round (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('regional-review', 'imrf', 'hlpf', 'sg-report')),
	commission gcm_commission,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	held daterange CHECK (NOT isempty(held)),
	symbol text,
	CHECK ((kind = 'regional-review') = (commission IS NOT NULL))
);
COMMENT ON TABLE review_round IS 'regional reviews, International Migration Review Forums, sessions of the High-level Political Forum, reports of the Secretary-General';
COMMENT ON COLUMN review_round.code IS 'short name, as in ECA-2021';
COMMENT ON COLUMN review_round.kind IS 'regional-review, imrf, hlpf or sg-report';
COMMENT ON COLUMN review_round.commission IS 'regional commission whose review it is';
COMMENT ON COLUMN review_round.name IS 'name in English';
COMMENT ON COLUMN review_round.name_fr IS 'name in French';
COMMENT ON COLUMN review_round.name_es IS 'name in Spanish';
COMMENT ON COLUMN review_round.held IS 'days on which it was held, or on which the report came out';
COMMENT ON COLUMN review_round.symbol IS 'document symbol';

CREATE TABLE contribution (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	round text REFERENCES review_round ON UPDATE CASCADE,
	reference text,
	title text,
	received daterange CHECK (NOT isempty(received)),
	level text CHECK (level IN ('local', 'national', 'regional', 'global')),
	contributor text CHECK (contributor IN ('member-state', 'stakeholder')),
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
	CHECK (stakeholder IS NULL OR contributor = 'stakeholder'),
	CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL))
);
CREATE INDEX ON contribution (round);
COMMENT ON TABLE contribution IS 'inputs to reviews, all of them (A/RES/73/326, para 13): withdrawn with a reason, never deleted';
COMMENT ON COLUMN contribution.id IS 'number';
COMMENT ON COLUMN contribution.round IS 'review that it is for, if it is for one';
COMMENT ON COLUMN contribution.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution.title IS 'title';
COMMENT ON COLUMN contribution.received IS 'day, or longer period, in which it was received';
COMMENT ON COLUMN contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN contribution.contributor IS 'member-state or stakeholder';
COMMENT ON COLUMN contribution.stakeholder IS 'kind of stakeholder (GCM, para 44)';
COMMENT ON COLUMN contribution.author IS 'who made it, by name';
COMMENT ON COLUMN contribution.countries IS 'countries that it is from; several, if it is joint, or none';
COMMENT ON COLUMN contribution.objectives IS 'objectives that it is on';
COMMENT ON COLUMN contribution.principles IS 'guiding principles that it is on';
COMMENT ON COLUMN contribution.language IS 'language or languages';
COMMENT ON COLUMN contribution.url IS 'where it can be read';
COMMENT ON COLUMN contribution.withdrawn_on IS 'when it was withdrawn; set as the reason is';
COMMENT ON COLUMN contribution.withdrawal_reason IS 'why it was withdrawn: give a reason, and it no longer counts';
COMMENT ON COLUMN contribution.withdrawn_by IS 'role that withdrew it';

-- Support to countries

CREATE TABLE support_form (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 7),
	name text NOT NULL,
	name_fr text,
	name_es text
);
COMMENT ON TABLE support_form IS 'forms of support to countries (FAQ of October 2020, section vi)';
COMMENT ON COLUMN support_form.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN support_form.name IS 'form in English';
COMMENT ON COLUMN support_form.name_fr IS 'form in French';
COMMENT ON COLUMN support_form.name_es IS 'form in Spanish';

CREATE TABLE support_stage (
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
	(1, 'Advise on, assess and process the request', 'Conseiller, \00e9valuer et traiter la demande', 'Asesorar, evaluar y tramitar la solicitud'),
	(2, 'Identify partners', 'Identifier les partenaires', 'Identificar a los asociados'),
	(3, 'Connect to similar initiatives', 'Mettre en relation avec des initiatives similaires', 'Conectar con iniciativas similares'),
	(4, 'Set up multi-agency and multi-stakeholder implementation', 'Mettre en place une ex\00e9cution multi-institutions et multipartite', 'Organizar la ejecuci\00f3n interinstitucional y de m\00faltiples interesados'),
	(5, 'Identify funding', 'Identifier les financements', 'Identificar la financiaci\00f3n');

CREATE TABLE support_request (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	network text REFERENCES network ON UPDATE CASCADE,
	form integer NOT NULL REFERENCES support_form,
	subject text NOT NULL CHECK (subject <> ''),
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	requested_on date NOT NULL DEFAULT current_date,
	stage integer NOT NULL DEFAULT 1 REFERENCES support_stage,
	stage_on date NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL,
	closed_on date,
	outcome text,
	CHECK (stage_on >= requested_on),
	CHECK (closed_on >= stage_on),
	CHECK (outcome IS NULL OR closed_on IS NOT NULL)
);
CREATE INDEX ON support_request (country);
COMMENT ON TABLE support_request IS 'requests of countries for support; the five stages are walked in order';
COMMENT ON COLUMN support_request.id IS 'number';
COMMENT ON COLUMN support_request.country IS 'country that asks';
COMMENT ON COLUMN support_request.network IS 'network through which it asks';
COMMENT ON COLUMN support_request.form IS 'form of support';
COMMENT ON COLUMN support_request.subject IS 'what is asked for';
COMMENT ON COLUMN support_request.objectives IS 'objectives that it is for';
COMMENT ON COLUMN support_request.requested_on IS 'day of the request';
COMMENT ON COLUMN support_request.stage IS 'stage that it is at: 1 to 5';
COMMENT ON COLUMN support_request.stage_on IS 'day on which it came there; today unless told';
COMMENT ON COLUMN support_request.recorded_at IS 'when that was recorded; the database says';
COMMENT ON COLUMN support_request.recorded_by IS 'role that recorded it; the database says';
COMMENT ON COLUMN support_request.closed_on IS 'when the request was closed, at whatever stage';
COMMENT ON COLUMN support_request.outcome IS 'how it ended';

CREATE TABLE support_step (
	request integer REFERENCES support_request,
	stage integer REFERENCES support_stage,
	stage_on date NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL,
	PRIMARY KEY (request, stage)
);
COMMENT ON TABLE support_step IS 'the stages that a request has reached; written by the database alone';
COMMENT ON COLUMN support_step.request IS 'request';
COMMENT ON COLUMN support_step.stage IS 'stage';
COMMENT ON COLUMN support_step.stage_on IS 'day on which it was reached';
COMMENT ON COLUMN support_step.recorded_at IS 'when that was recorded';
COMMENT ON COLUMN support_step.recorded_by IS 'role that recorded it';

-- Programmes of the Migration Multi-Partner Trust Fund

CREATE TABLE programme (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	fund text NOT NULL DEFAULT 'Migration MPTF',
	budget_usd numeric CHECK (budget_usd >= 0),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE programme IS 'joint programmes, possibly of several countries (start-up fund: GCM, para 43 (b))';
COMMENT ON COLUMN programme.code IS 'short name or number';
COMMENT ON COLUMN programme.title IS 'title in English';
COMMENT ON COLUMN programme.title_fr IS 'title in French';
COMMENT ON COLUMN programme.title_es IS 'title in Spanish';
COMMENT ON COLUMN programme.countries IS 'countries in which it works';
COMMENT ON COLUMN programme.objectives IS 'objectives that it serves';
COMMENT ON COLUMN programme.fund IS 'fund that pays for it';
COMMENT ON COLUMN programme.budget_usd IS 'budget in US dollars';
COMMENT ON COLUMN programme.validity IS 'while it runs; an open end is not known or not reached';

CREATE TABLE programme_partner (
	programme text REFERENCES programme ON UPDATE CASCADE ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	lead boolean NOT NULL DEFAULT false,
	PRIMARY KEY (programme, participant)
);
COMMENT ON TABLE programme_partner IS 'who carries out a programme';
COMMENT ON COLUMN programme_partner.programme IS 'programme';
COMMENT ON COLUMN programme_partner.participant IS 'who';
COMMENT ON COLUMN programme_partner.lead IS 'does it lead?';

-- Processes: what constraints alone cannot hold
--
-- A function that must see rows whatever the access of the user is SECURITY
-- DEFINER; one that records who did something is not.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE restrict_violation USING
		MESSAGE = format('rows of %s are not to be %s', TG_TABLE_NAME,
			CASE TG_OP WHEN 'INSERT' THEN 'added by hand' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END),
		HINT = TG_ARGV[0];
END
$$;
COMMENT ON FUNCTION refuse() IS 'trigger: refuses, with the trigger''s argument as the hint';

-- Adaptations

CREATE FUNCTION adaptation_complete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
	concerned bigint;
	open text;
	reasons text[];
BEGIN
	SELECT count(*), string_agg(participant, ', ' ORDER BY participant)
		FILTER (WHERE agreed_on IS NULL OR agreed_on > NEW.completed_on)
	INTO concerned, open
	FROM adaptation_agreement WHERE adaptation = NEW.id;
	reasons := array_remove(ARRAY[
		CASE WHEN concerned = 0 THEN 'No entity is recorded as concerned.' END,
		'Not agreed by then: ' || open || '.',
		CASE WHEN NEW.executive_committee_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Executive Committee was not consulted by then.' END,
		CASE WHEN NEW.coordinator_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Coordinator was not consulted by then.' END], NULL);
	IF reasons <> '{}' THEN
		RAISE check_violation USING
			MESSAGE = format('the adaptation of "%s" is not complete', NEW.network),
			DETAIL = array_to_string(reasons, ' '),
			HINT = 'Record each agreement in adaptation_agreement and the consultations in adaptation (FAQ of October 2020, section iv); to reopen a completed adaptation, set completed_on to NULL.';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION adaptation_complete() IS 'trigger: a completed adaptation has the agreement of every entity, and both consultations';
CREATE TRIGGER complete BEFORE INSERT OR UPDATE ON adaptation
	FOR EACH ROW WHEN (NEW.completed_on IS NOT NULL) EXECUTE FUNCTION adaptation_complete();
COMMENT ON TRIGGER complete ON adaptation IS 'complete only when all have agreed and were consulted';

-- Touching the adaptation checks it again, and makes concurrent changes wait
-- for one another at every isolation level.
CREATE FUNCTION adaptation_recheck() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = OLD.adaptation;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = NEW.adaptation;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION adaptation_recheck() IS 'trigger: a change of the agreements checks the adaptation again';
CREATE TRIGGER recheck AFTER INSERT OR UPDATE OR DELETE ON adaptation_agreement
	FOR EACH ROW EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck ON adaptation_agreement IS 'a completed adaptation stays complete';

-- Deliverables: a status as the workplans write it

CREATE FUNCTION deliverable_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	NEW.status := coalesce((SELECT term FROM wording
		WHERE topic = 'status' AND lower(btrim(NEW.status)) = ANY (ARRAY[term, lower(en), lower(fr), lower(es)] || also)),
		NEW.status);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION deliverable_status() IS 'trigger: reads a status in any of its wordings';
CREATE TRIGGER status BEFORE INSERT OR UPDATE OF status ON deliverable
	FOR EACH ROW EXECUTE FUNCTION deliverable_status();
COMMENT ON TRIGGER status ON deliverable IS 'reads a status in any of its wordings';

-- Contributions: withdrawn, not deleted

CREATE FUNCTION contribution_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF NEW.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := NULL;
		NEW.withdrawn_by := NULL;
	ELSIF TG_OP = 'INSERT' OR OLD.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := coalesce(NEW.withdrawn_on, current_date);
		NEW.withdrawn_by := current_user;
	ELSE
		NEW.withdrawn_by := OLD.withdrawn_by;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_withdrawal() IS 'trigger: records when and by whom a contribution is withdrawn';
CREATE TRIGGER withdrawal BEFORE INSERT OR UPDATE OF withdrawn_on, withdrawal_reason, withdrawn_by ON contribution
	FOR EACH ROW EXECUTE FUNCTION contribution_withdrawal();
COMMENT ON TRIGGER withdrawal ON contribution IS 'records when and by whom a contribution is withdrawn';
CREATE TRIGGER no_delete BEFORE DELETE ON contribution
	FOR EACH ROW EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the row stays, and no longer counts.');
COMMENT ON TRIGGER no_delete ON contribution IS 'no contribution is deleted';
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON contribution
	EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the rows stay, and no longer count.');
COMMENT ON TRIGGER no_truncate ON contribution IS 'no contribution is deleted';

-- Support requests: the stages, in order

CREATE FUNCTION support_request_stage() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		IF NEW.stage <> 1 THEN
			RAISE check_violation USING
				MESSAGE = format('a support request begins at stage 1, not %s', NEW.stage),
				HINT = 'Record the request, then each stage that it has reached, with its stage_on.';
		END IF;
		NEW.stage_on := coalesce(NEW.stage_on, NEW.requested_on);
	ELSIF NEW.stage = OLD.stage THEN
		IF NEW.stage_on <> OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, as recorded', OLD.id, OLD.stage, OLD.stage_on),
				HINT = 'Give stage_on together with the next stage.';
		END IF;
		NEW.recorded_at := OLD.recorded_at;
		NEW.recorded_by := OLD.recorded_by;
		RETURN NEW;
	ELSE
		IF NEW.stage <> OLD.stage + 1 THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is at stage %s and cannot go to stage %s', OLD.id, OLD.stage, NEW.stage),
				HINT = format('The five stages of GCM, para 43 (a), are walked in order: the next is %s.',
					coalesce((SELECT format('%s, "%s"', number, name) FROM support_stage WHERE number = OLD.stage + 1), 'to close the request'));
		ELSIF OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is closed', OLD.id),
				HINT = 'Set closed_on to NULL to reopen it.';
		END IF;
		IF NEW.recorded_at IS NOT NULL THEN
			NEW.stage_on := greatest(current_date, OLD.stage_on);
		ELSIF NEW.stage_on < OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, and cannot have reached stage %s before that', OLD.id, OLD.stage, OLD.stage_on, NEW.stage);
		END IF;
	END IF;
	NEW.recorded_at := now();
	NEW.recorded_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_stage() IS 'trigger: keeps the stages in order, and records who and when';

-- Fires before the trigger "stage", which sets recorded_at, and tells it so
-- that the day was given and is not to be today.
CREATE FUNCTION support_request_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.recorded_at := NULL;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_day() IS 'trigger: the day of the new stage is given';
CREATE TRIGGER day BEFORE UPDATE OF stage_on ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_day();
COMMENT ON TRIGGER day ON support_request IS 'the day of the new stage is given';
CREATE TRIGGER stage BEFORE INSERT OR UPDATE ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_stage();
COMMENT ON TRIGGER stage ON support_request IS 'the stages are walked in order';

CREATE FUNCTION support_request_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO support_step VALUES (NEW.id, NEW.stage, NEW.stage_on, NEW.recorded_at, NEW.recorded_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_request_step() IS 'trigger: keeps each stage that a request reaches';
CREATE TRIGGER first_step AFTER INSERT ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER first_step ON support_request IS 'keeps the first stage';
CREATE TRIGGER next_step AFTER UPDATE ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER next_step ON support_request IS 'keeps each further stage';

CREATE TRIGGER no_insert BEFORE INSERT ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('Set the stage of the support request: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON support_step IS 'only a request''s stages are kept';
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_step
	FOR EACH ROW EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_change ON support_step IS 'what was recorded stays';
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON support_step
	EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_truncate ON support_step IS 'what was recorded stays';
-- The knowledge platform: practices, from submission to publication, and one
-- index that finds them by words and by terms

-- Stemmed words without accents, of the three languages
CREATE TEXT SEARCH CONFIGURATION words_en (COPY = pg_catalog.english);
CREATE TEXT SEARCH CONFIGURATION words_fr (COPY = pg_catalog.french);
CREATE TEXT SEARCH CONFIGURATION words_es (COPY = pg_catalog.spanish);
ALTER TEXT SEARCH CONFIGURATION words_en ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION words_fr ALTER MAPPING FOR word, hword, hword_part WITH unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION words_es ALTER MAPPING FOR word, hword, hword_part WITH unaccent, spanish_stem;
COMMENT ON TEXT SEARCH CONFIGURATION words_en IS 'English words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_fr IS 'French words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_es IS 'Spanish words, stemmed, accents ignored';

-- In a database of the C locale these signs would be letters
CREATE FUNCTION practice_plain(words text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN translate(words, '\2019\2018\201c\201d\00ab\00bb\2013\2014\2026' || chr(160), repeat(' ', 10));
COMMENT ON FUNCTION practice_plain(text) IS 'words without typographic signs';

CREATE FUNCTION practice_stems(language text, words text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE language WHEN 'fr' THEN to_tsvector('words_fr', practice_plain(words))
		WHEN 'es' THEN to_tsvector('words_es', practice_plain(words)) ELSE to_tsvector('words_en', practice_plain(words)) END;
COMMENT ON FUNCTION practice_stems(text, text) IS 'stemmed words of a text in a language';

-- Terms and the language are lexemes that begin with #, as no word does
CREATE FUNCTION practice_terms(mark text, terms text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE terms WHEN '{}' THEN ''::tsvector
		ELSE array_to_tsvector(string_to_array(mark || replace(btrim(terms, '{}'), ',', ',' || mark), ',')) END;
COMMENT ON FUNCTION practice_terms(text, text) IS 'lexemes of the terms of a set, each after a mark';

CREATE FUNCTION practice_any(mark text, terms text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN terms <> '{}' THEN '(''' || mark || replace(btrim(terms, '{}'), ',', ''' | ''' || mark) || ''')' END;
COMMENT ON FUNCTION practice_any(text, text) IS 'query for any of the terms of a set, as text; null if there is none';

CREATE FUNCTION practice_words(words text) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	SET client_min_messages = warning	-- not a notice for each language in which a word is a stop word
BEGIN ATOMIC
	SELECT CASE WHEN btrim(words) = '' THEN NULL
				WHEN numnode(en || fr || es) = 0 THEN '''#none'''::tsquery
				ELSE CASE WHEN numnode(en) = 0 THEN en ELSE en && '''#en'''::tsquery END
				  || CASE WHEN numnode(fr) = 0 THEN fr ELSE fr && '''#fr'''::tsquery END
				  || CASE WHEN numnode(es) = 0 THEN es ELSE es && '''#es'''::tsquery END END
	FROM (SELECT websearch_to_tsquery('words_en', practice_plain(words)) AS en, websearch_to_tsquery('words_fr', practice_plain(words)) AS fr,
				 websearch_to_tsquery('words_es', practice_plain(words)) AS es) AS query;
END;
COMMENT ON FUNCTION practice_words(text) IS 'query for words as one types them into a search engine, stemmed in the language of each practice; null if there is none';

CREATE FUNCTION practice_query(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL
) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN coalesce(
		nullif(array_to_string(ARRAY['(' || practice_words(words)::text || ')', practice_any('#o', objectives::text),
									 practice_any('#p', principles::text), practice_any('#c', countries::text)], ' & '), ''),
		'''#en'' | ''#fr'' | ''#es''')::tsquery;
COMMENT ON FUNCTION practice_query(text, gcm_objective_set, gcm_principle_set, gcm_country_set) IS 'query for practice.document: the words, any of the objectives, any of the principles and any of the countries; what is null or empty is not asked for';

CREATE TABLE practice (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'fr', 'es')),
	title text NOT NULL CHECK (title <> ''),
	summary text NOT NULL DEFAULT '',
	body text NOT NULL DEFAULT '',
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	author text,
	url text,
	status text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'in-review', 'published', 'withdrawn')),
	status_at timestamptz NOT NULL,
	status_by text NOT NULL,
	document tsvector NOT NULL GENERATED ALWAYS AS (
		setweight(practice_stems(language, title), 'A') || setweight(practice_stems(language, summary), 'B') || practice_stems(language, body)
		|| practice_terms('#', language) || practice_terms('#', status)
		|| practice_terms('#o', objectives::text) || practice_terms('#p', principles::text)
		|| practice_terms('#c', countries::text)) STORED
);
CREATE INDEX practice_document ON practice USING gin (document);
COMMENT ON TABLE practice IS 'practices of the knowledge platform: submitted, reviewed, published';
COMMENT ON COLUMN practice.id IS 'number';
COMMENT ON COLUMN practice.language IS 'language that it is written in: en, fr or es';
COMMENT ON COLUMN practice.title IS 'title';
COMMENT ON COLUMN practice.summary IS 'summary';
COMMENT ON COLUMN practice.body IS 'whole text';
COMMENT ON COLUMN practice.countries IS 'countries in which it was tried';
COMMENT ON COLUMN practice.objectives IS 'objectives that it serves';
COMMENT ON COLUMN practice.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN practice.author IS 'who tells of it';
COMMENT ON COLUMN practice.url IS 'where more can be read';
COMMENT ON COLUMN practice.status IS 'submitted, in-review, published or withdrawn';
COMMENT ON COLUMN practice.status_at IS 'since when; the database says';
COMMENT ON COLUMN practice.status_by IS 'role that brought it there; the database says';
COMMENT ON COLUMN practice.document IS 'what practice_search() looks in: stemmed words, terms, language and status';
COMMENT ON INDEX practice_document IS 'finds practices by words, objectives, principles and countries at once';

CREATE TABLE practice_step (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	practice integer NOT NULL REFERENCES practice ON DELETE CASCADE,
	status text NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL
);
CREATE INDEX ON practice_step (practice);
COMMENT ON TABLE practice_step IS 'the way of a practice to publication; written by the database alone';
COMMENT ON COLUMN practice_step.id IS 'number';
COMMENT ON COLUMN practice_step.practice IS 'practice';
COMMENT ON COLUMN practice_step.status IS 'status that it came to';
COMMENT ON COLUMN practice_step.recorded_at IS 'when';
COMMENT ON COLUMN practice_step.recorded_by IS 'role that brought it there';

CREATE FUNCTION practice_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		IF NEW.status <> 'submitted' THEN
			RAISE check_violation USING
				MESSAGE = format('a practice begins as "submitted", not "%s"', NEW.status),
				HINT = 'It goes on to "in-review", and from there to "published".';
		END IF;
	ELSIF NEW.status = OLD.status THEN
		NEW.status_at := OLD.status_at;
		NEW.status_by := OLD.status_by;
		RETURN NEW;
	ELSIF (OLD.status, NEW.status) NOT IN (('submitted', 'in-review'), ('in-review', 'submitted'),
			('in-review', 'published'), ('published', 'in-review'), ('submitted', 'withdrawn'), ('in-review', 'withdrawn'),
			('published', 'withdrawn'), ('withdrawn', 'submitted')) THEN
		RAISE check_violation USING
			MESSAGE = format('practice %s cannot go from "%s" to "%s"', OLD.id, OLD.status, NEW.status),
			HINT = 'A practice goes from "submitted" to "in-review", and from there to "published" or back; it can be "withdrawn" at any time, and submitted again.';
	END IF;
	NEW.status_at := now();
	NEW.status_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION practice_status() IS 'trigger: no practice is published without a review; records who and when';
CREATE TRIGGER status BEFORE INSERT OR UPDATE ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_status();
COMMENT ON TRIGGER status ON practice IS 'no practice is published without a review';

CREATE FUNCTION practice_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO practice_step (practice, status, recorded_at, recorded_by)
	VALUES (NEW.id, NEW.status, NEW.status_at, NEW.status_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION practice_step() IS 'trigger: keeps each step of a practice';
CREATE TRIGGER first_step AFTER INSERT ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER first_step ON practice IS 'keeps the submission';
CREATE TRIGGER next_step AFTER UPDATE ON practice
	FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER next_step ON practice IS 'keeps each further step';

CREATE TRIGGER no_insert BEFORE INSERT ON practice_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('Set the status of the practice: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON practice_step IS 'only a practice''s steps are kept';
CREATE TRIGGER no_change BEFORE UPDATE ON practice_step
	FOR EACH ROW EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_change ON practice_step IS 'what was recorded stays';

-- Row-level security keeps an index from being used with @@, which is not
-- leakproof.  So this runs as the owner, and shows published practices only,
-- which all who have access may see.
CREATE FUNCTION practice_search(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL,
	max_rows integer DEFAULT 20
) RETURNS TABLE (id integer, title text, language text, countries_of text, objectives_of text, principles_of text,
				 rank real, excerpt text)
	LANGUAGE SQL STABLE PARALLEL SAFE SECURITY DEFINER
BEGIN ATOMIC
	WITH query AS MATERIALIZED (
		SELECT practice_words(practice_search.words) AS words,
			   practice_query(practice_search.words, practice_search.objectives, practice_search.principles,
							  practice_search.countries) && '''#published'''::tsquery AS query
	), found AS MATERIALIZED (
		SELECT p.*, q.words, coalesce(ts_rank(p.document, q.words), 0) AS rank
		FROM query q JOIN practice p ON p.document @@ q.query
		ORDER BY rank DESC, p.id DESC
		LIMIT max_rows
	)
	SELECT f.id, f.title, f.language, f.countries::text, f.objectives::text, f.principles::text, f.rank,
		   coalesce(ts_headline(CASE f.language WHEN 'fr' THEN 'words_fr'::regconfig WHEN 'es' THEN 'words_es' ELSE 'words_en' END,
								coalesce(nullif(f.summary, ''), f.body), f.words, 'StartSel=[, StopSel=]'),
					left(coalesce(nullif(f.summary, ''), f.body), 200))
	FROM found f
	ORDER BY f.rank DESC, f.id DESC;
END;
REVOKE EXECUTE ON FUNCTION practice_search FROM PUBLIC;
COMMENT ON FUNCTION practice_search(text, gcm_objective_set, gcm_principle_set, gcm_country_set, integer) IS 'published practices with the words, any of the objectives, any of the principles and any of the countries, best first; what is null or empty is not asked for';

-- Intake of contributions: every row of a file, as it came, until it is placed

CREATE TABLE intake (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text,
	line integer,
	round text,
	reference text,
	title text,
	received text,
	level text,
	contributor text,
	stakeholder text,
	author text,
	countries text,
	objectives text,
	principles text,
	language text,
	url text,
	contribution integer REFERENCES contribution,
	set_aside text CHECK (set_aside <> ''),
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	CHECK (contribution IS NULL OR set_aside IS NULL)
);
CREATE INDEX ON intake (id) WHERE contribution IS NULL;
COMMENT ON TABLE intake IS 'rows of files of contributions, as they came: copy into it, then CALL take_contributions()';
COMMENT ON COLUMN intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN intake.round IS 'code or name of the review round';
COMMENT ON COLUMN intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN intake.title IS 'title';
COMMENT ON COLUMN intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN intake.contributor IS 'Member State or stakeholder, in en, fr or es';
COMMENT ON COLUMN intake.stakeholder IS 'kind of stakeholder, in en, fr or es';
COMMENT ON COLUMN intake.author IS 'who made it, by name';
COMMENT ON COLUMN intake.countries IS 'names or codes, in en, fr or es, with ; between several';
COMMENT ON COLUMN intake.objectives IS 'a set such as {3,7}, numbers, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN intake.principles IS 'a set such as {a,f}, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN intake.language IS 'language or languages';
COMMENT ON COLUMN intake.url IS 'where it can be read';
COMMENT ON COLUMN intake.contribution IS 'the contribution that the row became; NULL until it is placed';
COMMENT ON COLUMN intake.set_aside IS 'why the row is not to become one, as in "heading"';
COMMENT ON COLUMN intake.loaded_at IS 'when it was loaded';
COMMENT ON COLUMN intake.loaded_by IS 'role that loaded it';
CREATE TRIGGER no_delete BEFORE DELETE ON intake
	FOR EACH ROW EXECUTE FUNCTION refuse('Give set_aside a reason instead: the row stays, and is not taken.');
COMMENT ON TRIGGER no_delete ON intake IS 'no row is lost';
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON intake
	EXECUTE FUNCTION refuse('Give set_aside a reason instead: the rows stay, and are not taken.');
COMMENT ON TRIGGER no_truncate ON intake IS 'no row is lost';

CREATE TABLE intake_problem (
	intake integer REFERENCES intake,
	number integer,
	field text,
	value text,
	reason text NOT NULL,
	hint text,
	PRIMARY KEY (intake, number)
);
COMMENT ON TABLE intake_problem IS 'what could not be read in a row when it was last tried';
COMMENT ON COLUMN intake_problem.intake IS 'row';
COMMENT ON COLUMN intake_problem.number IS 'counts the problems of the row';
COMMENT ON COLUMN intake_problem.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_problem.value IS 'value that could not be read';
COMMENT ON COLUMN intake_problem.reason IS 'why';
COMMENT ON COLUMN intake_problem.hint IS 'what to write instead';

-- COPY cannot write to a table with row-level security, but it can to a view
CREATE VIEW contribution_intake WITH (security_invoker) AS
	SELECT id, file, line, round, reference, title, received, level, contributor, stakeholder, author,
		   countries, objectives, principles, language, url, set_aside
	FROM intake
	WHERE contribution IS NULL AND set_aside IS NULL;
COMMENT ON VIEW contribution_intake IS 'rows that are not placed yet: copy into it, correct it, set rows aside';
COMMENT ON COLUMN contribution_intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN contribution_intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN contribution_intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN contribution_intake.round IS 'code or name of the review round';
COMMENT ON COLUMN contribution_intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution_intake.title IS 'title';
COMMENT ON COLUMN contribution_intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN contribution_intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN contribution_intake.contributor IS 'Member State or stakeholder, in en, fr or es';
COMMENT ON COLUMN contribution_intake.stakeholder IS 'kind of stakeholder, in en, fr or es';
COMMENT ON COLUMN contribution_intake.author IS 'who made it, by name';
COMMENT ON COLUMN contribution_intake.countries IS 'names or codes, in en, fr or es, with ; between several';
COMMENT ON COLUMN contribution_intake.objectives IS 'a set such as {3,7}, numbers, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN contribution_intake.principles IS 'a set such as {a,f}, or labels in en, fr or es with ; between several';
COMMENT ON COLUMN contribution_intake.language IS 'language or languages';
COMMENT ON COLUMN contribution_intake.url IS 'where it can be read';
COMMENT ON COLUMN contribution_intake.set_aside IS 'why the row is not to become a contribution; set it, and the row leaves this view';

CREATE FUNCTION contribution_intake_insert() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO intake (file, line, round, reference, title, received, level, contributor, stakeholder, author,
						countries, objectives, principles, language, url, set_aside)
	VALUES (NEW.file, NEW.line, NEW.round, NEW.reference, NEW.title, NEW.received, NEW.level, NEW.contributor,
			NEW.stakeholder, NEW.author, NEW.countries, NEW.objectives, NEW.principles, NEW.language, NEW.url, NEW.set_aside)
	RETURNING id INTO NEW.id;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_intake_insert() IS 'trigger: a row comes in';
CREATE TRIGGER insert INSTEAD OF INSERT ON contribution_intake
	FOR EACH ROW EXECUTE FUNCTION contribution_intake_insert();
COMMENT ON TRIGGER insert ON contribution_intake IS 'a row comes in';

CREATE VIEW intake_report WITH (security_invoker) AS
	SELECT i.id, i.file, i.line, p.field, p.value, p.reason, p.hint
	FROM (SELECT id, file, contribution, set_aside, coalesce(line,
				 (row_number() OVER (PARTITION BY loaded_at, loaded_by, file ORDER BY id))::integer + 1) AS line
		  FROM intake) AS i
	JOIN intake_problem p ON p.intake = i.id
	WHERE i.contribution IS NULL AND i.set_aside IS NULL;
COMMENT ON VIEW intake_report IS 'why rows could not be placed, value by value';
COMMENT ON COLUMN intake_report.id IS 'number of the row in contribution_intake';
COMMENT ON COLUMN intake_report.file IS 'file, if it was given';
COMMENT ON COLUMN intake_report.line IS 'line, if it was given; else the row''s place in what was loaded at once, the heading being 1';
COMMENT ON COLUMN intake_report.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_report.value IS 'value that could not be read';
COMMENT ON COLUMN intake_report.reason IS 'why';
COMMENT ON COLUMN intake_report.hint IS 'what to write instead';

-- One value of a column, as the text of the term or set that it means
CREATE FUNCTION intake_term(field text, value text, OUT term text, OUT reason text, OUT hint text)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
BEGIN
	CASE field
		WHEN 'countries' THEN
			term := CASE WHEN value LIKE '{%' THEN value::gcm_country_set ELSE ARRAY[value::gcm_country]::gcm_country_set END;
		WHEN 'objectives' THEN
			term := CASE WHEN value LIKE '{%' THEN value::gcm_objective_set
						 WHEN value ~ '^[0-9]+([ ,-]+[0-9]+)+$' THEN ('{' || value || '}')::gcm_objective_set
						 ELSE ARRAY[value::gcm_objective]::gcm_objective_set END;
		WHEN 'principles' THEN
			term := CASE WHEN value LIKE '{%' THEN value::gcm_principle_set
						 WHEN value ~ '^[a-j]([ ,-]+[a-j])+$' THEN ('{' || value || '}')::gcm_principle_set
						 ELSE ARRAY[value::gcm_principle]::gcm_principle_set END;
		WHEN 'stakeholder' THEN
			term := value::gcm_stakeholder;
		WHEN 'received' THEN
			term := gcm_timeline(value);
		WHEN 'round' THEN
			SELECT code INTO term FROM review_round
			WHERE lower(value) IN (lower(code), lower(name), lower(name_fr), lower(name_es)) ORDER BY code LIMIT 1;
			IF term IS NULL THEN
				RAISE invalid_text_representation USING MESSAGE = format('unknown review round: "%s"', value),
					HINT = coalesce((SELECT 'Known: ' || string_agg(code, ', ' ORDER BY code) || '.' FROM review_round),
									'Add it to review_round.');
			END IF;
		ELSE
			SELECT w.term INTO intake_term.term FROM wording w
			WHERE w.topic = field AND w.term <> 'unknown' AND lower(value) = ANY (ARRAY[w.term, lower(w.en), lower(w.fr), lower(w.es)] || w.also);
			IF term IS NULL THEN
				RAISE invalid_text_representation USING MESSAGE = format('unknown %s: "%s"', field, value),
					HINT = (SELECT 'Known: ' || string_agg(w.en, ', ' ORDER BY w.en) || '.' FROM wording w
							WHERE w.topic = field AND w.term <> 'unknown');
			END IF;
	END CASE;
EXCEPTION WHEN data_exception THEN
	GET STACKED DIAGNOSTICS reason = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
	hint := nullif(hint, '');
END
$$;
COMMENT ON FUNCTION intake_term(text, text) IS 'what a value of a column of the intake means, or why it means nothing';

CREATE PROCEDURE take_contributions(INOUT placed integer DEFAULT NULL, INOUT kept integer DEFAULT NULL)
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	r intake;
	c contribution;
	item record;
	problems integer;
	failure text;
	advice text;
BEGIN
	placed := 0;
	kept := 0;
	FOR r IN SELECT * FROM intake WHERE contribution IS NULL AND set_aside IS NULL ORDER BY id FOR UPDATE LOOP
		DELETE FROM intake_problem WHERE intake = r.id;
		problems := 0;
		c := NULL;
		c.countries := '{}';
		c.objectives := '{}';
		c.principles := '{}';
		FOR item IN
			SELECT f.field, btrim(v.value) AS value, t.term, t.reason, t.hint
			FROM (VALUES ('round', r.round), ('received', r.received), ('level', r.level), ('contributor', r.contributor),
						 ('stakeholder', r.stakeholder), ('countries', r.countries), ('objectives', r.objectives),
						 ('principles', r.principles)) AS f (field, content),
				 regexp_split_to_table(f.content, CASE WHEN f.field IN ('countries', 'objectives', 'principles')
														 AND f.content !~ '^[[:space:]]*{' THEN ';' ELSE '$' END)
					 WITH ORDINALITY AS v (value, n),
				 intake_term(f.field, btrim(v.value)) AS t
			WHERE btrim(v.value) <> ''
		LOOP
			IF item.term IS NULL THEN
				problems := problems + 1;
				INSERT INTO intake_problem VALUES (r.id, problems, item.field, item.value, item.reason, item.hint);
				CONTINUE;
			END IF;
			CASE item.field
				WHEN 'round' THEN c.round := item.term;
				WHEN 'received' THEN c.received := item.term;
				WHEN 'level' THEN c.level := item.term;
				WHEN 'contributor' THEN c.contributor := item.term;
				WHEN 'stakeholder' THEN c.stakeholder := item.term;
				WHEN 'countries' THEN c.countries := c.countries | item.term::gcm_country_set;
				WHEN 'objectives' THEN c.objectives := c.objectives | item.term::gcm_objective_set;
				WHEN 'principles' THEN c.principles := c.principles | item.term::gcm_principle_set;
			END CASE;
		END LOOP;
		IF problems = 0 THEN
			BEGIN
				INSERT INTO contribution (round, reference, title, received, level, contributor, stakeholder, author,
										  countries, objectives, principles, language, url)
				VALUES (c.round, r.reference, r.title, c.received, c.level,
						coalesce(c.contributor, CASE WHEN c.stakeholder IS NOT NULL THEN 'stakeholder' END), c.stakeholder,
						r.author, c.countries, c.objectives, c.principles, r.language, r.url)
				RETURNING id INTO c.id;
				UPDATE intake SET contribution = c.id WHERE id = r.id;
				placed := placed + 1;
				CONTINUE;
			EXCEPTION WHEN integrity_constraint_violation OR data_exception OR insufficient_privilege OR raise_exception THEN
				GET STACKED DIAGNOSTICS failure = MESSAGE_TEXT, advice = PG_EXCEPTION_HINT;
				INSERT INTO intake_problem VALUES (r.id, 1, NULL, NULL, failure, nullif(advice, ''));
			END;
		END IF;
		kept := kept + 1;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE take_contributions(integer, integer) IS 'makes contributions of the rows of contribution_intake; those that cannot be read whole are kept there, with the reasons in intake_report, to be corrected and taken again; returns how many were placed and how many kept';
-- Views of plain columns, for people and BI tools
--
-- JOIN USING and IS DISTINCT FROM are not for the extension's types here: a
-- dump cannot say in which schema the operator is.
--
-- Settings say how: gcm.lang the language (en, fr, es), gcm.as_of the day,
-- gcm.round the review round.  Unless set: English, today, all rounds.

CREATE FUNCTION lang() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('gcm.lang', true), ''), 'en');
COMMENT ON FUNCTION lang() IS 'language of the views: the setting gcm.lang, or en';

CREATE FUNCTION as_of() RETURNS date
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('gcm.as_of', true), '')::date, current_date);
COMMENT ON FUNCTION as_of() IS 'day that the views speak of: the setting gcm.as_of, or today';

CREATE FUNCTION say(en text, fr text, es text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	-- the last branch raises the error that an unknown language is
	RETURN CASE lang() WHEN 'en' THEN en WHEN 'fr' THEN coalesce(fr, en) WHEN 'es' THEN coalesce(es, en)
		ELSE gcm_label('1'::gcm_objective, lang()) END;
COMMENT ON FUNCTION say(text, text, text) IS 'the text in the language of the views; the English one where there is no other';

CREATE FUNCTION word(topic text, term text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT say(w.en, w.fr, w.es) FROM wording w WHERE w.topic = word.topic AND w.term = word.term);
COMMENT ON FUNCTION word(text, text) IS 'wording of a term in the language of the views';

CREATE FUNCTION country_names(countries gcm_country_set) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT string_agg(gcm_label(c, lang()), ', ' ORDER BY gcm_label(c, lang())) FROM unnest(countries) AS c);
COMMENT ON FUNCTION country_names(gcm_country_set) IS 'names of countries in the language of the views';

-- Alignment

CREATE VIEW network_mandate WITH (security_invoker) AS
	SELECT n.code AS network, say(n.name, n.name_fr, n.name_es) AS name, n.level, n.kind, n.countries, m.source,
		   gcm_mandate(m.mission, m.objectives, m.principles, m.coordinators, m.members, m.structure, m.decision,
					   m.participation) AS mandate,
		   m.present,
		   ROW((SELECT array_agg(participant ORDER BY participant) FROM adaptation_agreement WHERE adaptation = a.id),
			   (SELECT coalesce(array_agg(participant ORDER BY participant) FILTER (WHERE agreed_on <= as_of()), '{}')
				FROM adaptation_agreement WHERE adaptation = a.id HAVING count(*) > 0),
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.executive_committee_consulted_on <= as_of(), false) END,
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.coordinator_consulted_on <= as_of(), false) END,
			   m.close_relations, m.relevant)::gcm_process AS process
	FROM network n
	LEFT JOIN mandate m ON m.network = n.code AND m.validity @> as_of()
	LEFT JOIN LATERAL (SELECT * FROM adaptation WHERE network = n.code AND proposed_on <= as_of()
					   ORDER BY proposed_on DESC, id DESC LIMIT 1) AS a ON true
	WHERE n.validity @> as_of();
COMMENT ON VIEW network_mandate IS 'the mandate of each network, as gcm_alignment() takes it';
COMMENT ON COLUMN network_mandate.network IS 'code of the network';
COMMENT ON COLUMN network_mandate.name IS 'its name';
COMMENT ON COLUMN network_mandate.level IS 'global, regional or national';
COMMENT ON COLUMN network_mandate.kind IS 'kind of body';
COMMENT ON COLUMN network_mandate.countries IS 'countries that it covers';
COMMENT ON COLUMN network_mandate.source IS 'document that the mandate is taken from';
COMMENT ON COLUMN network_mandate.mandate IS 'the mandate; its fields are NULL where nothing is recorded';
COMMENT ON COLUMN network_mandate.present IS 'UN entities present in the country';
COMMENT ON COLUMN network_mandate.process IS 'what the elements beyond the mandate need';

CREATE VIEW network_alignment WITH (security_invoker) AS
	SELECT n.network, n.name, word('level', n.level) AS level, word('kind', n.kind::text) AS kind,
		   country_names(n.countries) AS countries,
		   round(gcm_alignment_score(a), 3) AS score, gcm_is_aligned(a) AS is_aligned,
		   word('verdict', gcm_verdict(a, 'mission')::text) AS mission,
		   word('verdict', gcm_verdict(a, 'objectives')::text) AS objectives,
		   word('verdict', gcm_verdict(a, 'principles')::text) AS principles,
		   word('verdict', gcm_verdict(a, 'coordinators')::text) AS coordinators,
		   word('verdict', gcm_verdict(a, 'members')::text) AS members,
		   word('verdict', gcm_verdict(a, 'structure')::text) AS structure,
		   word('verdict', gcm_verdict(a, 'decision')::text) AS decision,
		   word('verdict', gcm_verdict(a, 'participation')::text) AS participation,
		   word('verdict', gcm_verdict(a, 'adaptation')::text) AS adaptation,
		   word('verdict', gcm_verdict(a, 'relations')::text) AS relations,
		   word('verdict', gcm_verdict(a, 'inclusion')::text) AS inclusion
	FROM network_mandate n,
		 gcm_alignment(n.mandate, n.kind, present => n.present, process => n.process) AS a;
COMMENT ON VIEW network_alignment IS 'each network and how its mandate stands to the global one, element by element';
COMMENT ON COLUMN network_alignment.network IS 'code of the network';
COMMENT ON COLUMN network_alignment.name IS 'its name';
COMMENT ON COLUMN network_alignment.level IS 'global, regional or national';
COMMENT ON COLUMN network_alignment.kind IS 'network, existing forum or thematic coalition';
COMMENT ON COLUMN network_alignment.countries IS 'countries that it covers';
COMMENT ON COLUMN network_alignment.score IS 'share, from 0 to 1, of the elements that are aligned, a partial one counting half';
COMMENT ON COLUMN network_alignment.is_aligned IS 'is every element aligned?';
COMMENT ON COLUMN network_alignment.mission IS 'verdict on the mission';
COMMENT ON COLUMN network_alignment.objectives IS 'verdict on the objectives';
COMMENT ON COLUMN network_alignment.principles IS 'verdict on the guiding principles';
COMMENT ON COLUMN network_alignment.coordinators IS 'verdict on the coordination';
COMMENT ON COLUMN network_alignment.members IS 'verdict on the members';
COMMENT ON COLUMN network_alignment.structure IS 'verdict on the structure';
COMMENT ON COLUMN network_alignment.decision IS 'verdict on decision making';
COMMENT ON COLUMN network_alignment.participation IS 'verdict on the participation of stakeholders';
COMMENT ON COLUMN network_alignment.adaptation IS 'verdict on the adaptation; NULL unless it is an existing forum';
COMMENT ON COLUMN network_alignment.relations IS 'verdict on the relations with the Network; NULL unless it is a coalition';
COMMENT ON COLUMN network_alignment.inclusion IS 'verdict on the inclusion of UN entities; NULL unless it is a coalition';

CREATE VIEW network_findings WITH (security_invoker) AS
	SELECT n.network, n.name, f.element::text AS element, word('element', f.element::text) AS element_name,
		   f.verdict::text AS verdict, word('verdict', f.verdict::text) AS verdict_name, f.required, f.met,
		   array_to_string(f.missing, ', ') AS missing, array_to_string(f.excess, ', ') AS excess, f.basis, f.finding
	FROM network_mandate n,
		 gcm_alignment_findings(n.mandate, n.kind, lang => lang(), present => n.present, process => n.process) AS f;
COMMENT ON VIEW network_findings IS 'the reasons: one row for each network and element';
COMMENT ON COLUMN network_findings.network IS 'code of the network';
COMMENT ON COLUMN network_findings.name IS 'its name';
COMMENT ON COLUMN network_findings.element IS 'element of the mandate, as a term';
COMMENT ON COLUMN network_findings.element_name IS 'element of the mandate, in words';
COMMENT ON COLUMN network_findings.verdict IS 'aligned, partial, divergent or unstated';
COMMENT ON COLUMN network_findings.verdict_name IS 'verdict in words';
COMMENT ON COLUMN network_findings.required IS 'number of things that the global mandate asks for';
COMMENT ON COLUMN network_findings.met IS 'number of them that the mandate has';
COMMENT ON COLUMN network_findings.missing IS 'what is missing';
COMMENT ON COLUMN network_findings.excess IS 'what the mandate has beside';
COMMENT ON COLUMN network_findings.basis IS 'paragraph that the verdict rests on';
COMMENT ON COLUMN network_findings.finding IS 'a sentence that says why';

-- Reviews: what counts

CREATE VIEW review_contribution WITH (security_invoker) AS
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL
	  AND (coalesce(current_setting('gcm.round', true), '') = '' OR c.round = current_setting('gcm.round', true));
COMMENT ON VIEW review_contribution IS 'contributions that count';
COMMENT ON COLUMN review_contribution.id IS 'number';
COMMENT ON COLUMN review_contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN review_contribution.contributor IS 'member-state or stakeholder';
COMMENT ON COLUMN review_contribution.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN review_contribution.countries IS 'countries';
COMMENT ON COLUMN review_contribution.objectives IS 'objectives';
COMMENT ON COLUMN review_contribution.principles IS 'guiding principles';
COMMENT ON COLUMN review_contribution.commission IS 'commission of its round, if it has no country: it counts there';

CREATE VIEW review_region WITH (security_invoker) AS
	SELECT n::integer AS place, c::text AS commission, gcm_label(c, lang()) AS commission_name, c AS term, gcm_members(c) AS members
	FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, n)
	UNION ALL
	SELECT 99 AS place, 'all' AS commission, word('commission', 'all') AS commission_name, NULL AS term,
		   ARRAY(SELECT c FROM unnest('all'::gcm_country_set) AS c WHERE gcm_is_un_member(c))::gcm_country_set AS members;
COMMENT ON VIEW review_region IS 'the commissions, and all regions together';
COMMENT ON COLUMN review_region.place IS 'place in the order';
COMMENT ON COLUMN review_region.commission IS 'commission, or all';
COMMENT ON COLUMN review_region.commission_name IS 'its name';
COMMENT ON COLUMN review_region.term IS 'commission as a term; NULL for all';
COMMENT ON COLUMN review_region.members IS 'its member States; for all, those of the United Nations';

-- In a commission's row, only its own members count as countries of a joint
-- contribution
CREATE VIEW review_summary WITH (security_invoker) AS
	SELECT r.place, r.commission, r.commission_name, r.members,
		   gcm_review_joint_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END,
								c.objectives, c.principles, c.stakeholder) FILTER (WHERE c.id IS NOT NULL) AS review
	FROM review_region r
	LEFT JOIN review_contribution c ON r.term IS NULL OR c.countries && r.members OR c.commission = r.term
	GROUP BY r.place, r.commission, r.commission_name, r.members;
COMMENT ON VIEW review_summary IS 'the contributions of each commission, and all, as one gcm_review each';
COMMENT ON COLUMN review_summary.place IS 'place in the order';
COMMENT ON COLUMN review_summary.commission IS 'commission, or all';
COMMENT ON COLUMN review_summary.commission_name IS 'its name';
COMMENT ON COLUMN review_summary.members IS 'its member States';
COMMENT ON COLUMN review_summary.review IS 'the summary';

CREATE VIEW review_coverage WITH (security_invoker) AS
	SELECT s.commission, s.commission_name, o.objective::integer AS objective, o.label AS objective_name,
		   o.contributions::integer AS contributions, o.countries, round(o.share, 4) AS share, o.rank
	FROM review_summary s, gcm_review_by_objective(s.review, lang()) AS o;
COMMENT ON VIEW review_coverage IS 'for each commission, and all, and each of the 23 objectives: how many contributions name it; a country in two commissions counts in both, and once in all';
COMMENT ON COLUMN review_coverage.commission IS 'commission, or all';
COMMENT ON COLUMN review_coverage.commission_name IS 'its name';
COMMENT ON COLUMN review_coverage.objective IS 'number of the objective';
COMMENT ON COLUMN review_coverage.objective_name IS 'its label';
COMMENT ON COLUMN review_coverage.contributions IS 'contributions that name it';
COMMENT ON COLUMN review_coverage.countries IS 'distinct countries of these contributions';
COMMENT ON COLUMN review_coverage.share IS 'share, from 0 to 1, of the contributions of the commission';
COMMENT ON COLUMN review_coverage.rank IS 'rank of the objective by contributions';

CREATE VIEW review_participation WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, k.contributor, word('contributor', k.contributor) AS contributor_name,
		   k.stakeholder::text AS stakeholder, gcm_label(k.stakeholder, lang()) AS stakeholder_name,
		   count(c.id)::integer AS contributions,
		   coalesce(cardinality(gcm_union_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END)), 0) AS countries,
		   cardinality(r.members) AS member_states
	FROM review_region r
	CROSS JOIN (SELECT 'member-state' AS contributor, NULL::gcm_stakeholder AS stakeholder
				UNION ALL SELECT 'stakeholder' AS contributor, s AS stakeholder FROM unnest('all'::gcm_stakeholder_set) AS s
				UNION ALL SELECT 'stakeholder' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 'unknown' AS contributor, NULL AS stakeholder) AS k
	LEFT JOIN review_contribution c ON (r.term IS NULL OR c.countries && r.members OR c.commission = r.term)
		AND coalesce(c.contributor, 'unknown') = k.contributor AND coalesce(c.stakeholder::text, '') = coalesce(k.stakeholder::text, '')
	GROUP BY r.commission, r.commission_name, r.members, k.contributor, k.stakeholder;
COMMENT ON VIEW review_participation IS 'for each commission, and all, who contributes: Member States, each kind of stakeholder';
COMMENT ON COLUMN review_participation.commission IS 'commission, or all';
COMMENT ON COLUMN review_participation.commission_name IS 'its name';
COMMENT ON COLUMN review_participation.contributor IS 'member-state, stakeholder or unknown';
COMMENT ON COLUMN review_participation.contributor_name IS 'the same in words';
COMMENT ON COLUMN review_participation.stakeholder IS 'kind of stakeholder; NULL if it is not known, or none';
COMMENT ON COLUMN review_participation.stakeholder_name IS 'its label';
COMMENT ON COLUMN review_participation.contributions IS 'their contributions';
COMMENT ON COLUMN review_participation.countries IS 'distinct countries of these';
COMMENT ON COLUMN review_participation.member_states IS 'member States of the commission; for all, of the United Nations';

-- Champions

CREATE VIEW champion_screening WITH (security_invoker) AS
	WITH evidence AS (
		SELECT DISTINCT ON (country, criterion) country, criterion, met FROM champion_evidence
		WHERE assessed_on <= as_of() ORDER BY country, criterion, assessed_on DESC, id DESC
	), now_champion AS (
		SELECT country, champion_group FROM champion WHERE validity @> as_of()
	), national AS (
		SELECT DISTINCT c AS country FROM network, unnest(countries) AS c WHERE level = 'national' AND validity @> as_of()
	), criteria AS (
		SELECT country, bool_or(met) FILTER (WHERE criterion = 2) AS c2, bool_or(met) FILTER (WHERE criterion = 3) AS c3,
			   bool_or(met) FILTER (WHERE criterion = 4) AS c4, bool_or(met) FILTER (WHERE criterion = 5) AS c5,
			   bool_or(met) FILTER (WHERE criterion = 6) AS c6
		FROM (SELECT * FROM evidence
			  UNION ALL SELECT country, 4 AS criterion, true AS met FROM national
			  UNION ALL SELECT country, NULL AS criterion, NULL AS met FROM now_champion) AS known
		GROUP BY country
	), reported AS (
		SELECT c AS country, cardinality(gcm_union_agg(objectives)) AS objectives FROM review_contribution, unnest(countries) AS c GROUP BY c
	)
	SELECT c.country::text AS country, gcm_label(c.country, lang()) AS country_name,
		   array_to_string(gcm_commissions(c.country)::text[], ', ') AS commissions,
		   h.country IS NOT NULL AS is_champion, say(g.name, g.name_fr, g.name_es) AS champion_group,
		   c.c2 AS vision_360, c.c3 AS government_commitment, c.c4 AS coordination_mechanism,
		   c.c5 AS resident_coordinator, c.c6 AS compatible_processes,
		   num_nonnulls(nullif(c.c2, false), nullif(c.c3, false), nullif(c.c4, false), nullif(c.c5, false), nullif(c.c6, false)) AS criteria_met,
		   num_nulls(c.c2, c.c3, c.c4, c.c5, c.c6) AS criteria_open,
		   (SELECT count(*)::integer FROM now_champion o
			WHERE o.country <> c.country AND gcm_commissions(o.country) && gcm_commissions(c.country)) AS champions_nearby,
		   coalesce(r.objectives, 0) AS objectives_reported
	FROM criteria c
	LEFT JOIN now_champion h ON h.country = c.country
	LEFT JOIN champion_group g ON g.code = h.champion_group
	LEFT JOIN reported r ON r.country = c.country;
COMMENT ON VIEW champion_screening IS 'countries that are champions, have a network, or on which there is evidence, against the five criteria that are asked of each; champion_balance has the sixth, geographic balance of the set';
COMMENT ON COLUMN champion_screening.country IS 'code of the country';
COMMENT ON COLUMN champion_screening.country_name IS 'its name';
COMMENT ON COLUMN champion_screening.commissions IS 'regional commissions that it is a member of';
COMMENT ON COLUMN champion_screening.is_champion IS 'is it a champion country?';
COMMENT ON COLUMN champion_screening.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion_screening.vision_360 IS 'criterion 2: does it respect the 360-degree vision? NULL if that is open';
COMMENT ON COLUMN champion_screening.government_commitment IS 'criterion 3: is the government committed?';
COMMENT ON COLUMN champion_screening.coordination_mechanism IS 'criterion 4: is there a UN network on migration, or the like? A network that is recorded is enough';
COMMENT ON COLUMN champion_screening.resident_coordinator IS 'criterion 5: does the UN Resident Coordinator support it?';
COMMENT ON COLUMN champion_screening.compatible_processes IS 'criterion 6: is it compatible with other processes?';
COMMENT ON COLUMN champion_screening.criteria_met IS 'how many of the five are met';
COMMENT ON COLUMN champion_screening.criteria_open IS 'how many of the five are open';
COMMENT ON COLUMN champion_screening.champions_nearby IS 'other champions that share a regional commission with it';
COMMENT ON COLUMN champion_screening.objectives_reported IS 'objectives that contributions from the country are on';

CREATE VIEW champion_balance WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, cardinality(r.members) AS member_states,
		   count(h.country)::integer AS champions,
		   round(cardinality(r.members)::numeric / max(cardinality(r.members)) OVER (), 3) AS share_of_member_states,
		   round(coalesce(count(h.country)::numeric / nullif(max(count(h.country)) OVER (), 0), 0), 3) AS share_of_champions
	FROM review_region r
	LEFT JOIN champion h ON h.country <@ r.members AND h.validity @> as_of()
	GROUP BY r.commission, r.commission_name, r.members;
COMMENT ON VIEW champion_balance IS 'geographic balance of the champions: for each commission, and all, its share of the Member States and of the champions';
COMMENT ON COLUMN champion_balance.commission IS 'commission, or all';
COMMENT ON COLUMN champion_balance.commission_name IS 'its name';
COMMENT ON COLUMN champion_balance.member_states IS 'its member States';
COMMENT ON COLUMN champion_balance.champions IS 'champions among them';
COMMENT ON COLUMN champion_balance.share_of_member_states IS 'its share, from 0 to 1, of all Member States';
COMMENT ON COLUMN champion_balance.share_of_champions IS 'its share, from 0 to 1, of all champions';

-- Support, workplan, evidence

CREATE VIEW support_pipeline WITH (security_invoker) AS
	SELECT r.id AS request, r.country::text AS country, gcm_label(r.country, lang()) AS country_name, r.network,
		   r.form, say(f.name, f.name_fr, f.name_es) AS form_name, r.subject,
		   array_to_string(r.objectives::text[], ',') AS objectives, r.requested_on,
		   s.stage, say(t.name, t.name_fr, t.name_es) AS stage_name, s.stage_on,
		   coalesce(r.closed_on <= as_of(), false) AS is_closed,
		   CASE WHEN r.closed_on <= as_of() THEN NULL ELSE as_of() - s.stage_on END AS days_waiting, r.outcome
	FROM support_request r
	JOIN LATERAL (SELECT * FROM support_step WHERE request = r.id AND stage_on <= as_of() ORDER BY stage DESC LIMIT 1) AS s ON true
	JOIN support_stage t ON t.number = s.stage
	JOIN support_form f ON f.number = r.form;
COMMENT ON VIEW support_pipeline IS 'requests for support: at which stage they are, and how long they wait there';
COMMENT ON COLUMN support_pipeline.request IS 'number of the request';
COMMENT ON COLUMN support_pipeline.country IS 'code of the country that asks';
COMMENT ON COLUMN support_pipeline.country_name IS 'its name';
COMMENT ON COLUMN support_pipeline.network IS 'network through which it asks';
COMMENT ON COLUMN support_pipeline.form IS 'form of support, from 1 to 7';
COMMENT ON COLUMN support_pipeline.form_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.subject IS 'what is asked for';
COMMENT ON COLUMN support_pipeline.objectives IS 'numbers of the objectives that it is for';
COMMENT ON COLUMN support_pipeline.requested_on IS 'day of the request';
COMMENT ON COLUMN support_pipeline.stage IS 'stage, from 1 to 5';
COMMENT ON COLUMN support_pipeline.stage_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.stage_on IS 'day on which it came to this stage';
COMMENT ON COLUMN support_pipeline.is_closed IS 'is it closed?';
COMMENT ON COLUMN support_pipeline.days_waiting IS 'days since then; NULL if it is closed';
COMMENT ON COLUMN support_pipeline.outcome IS 'how it ended';

CREATE VIEW workplan_progress WITH (security_invoker) AS
	SELECT d.id AS deliverable, d.network, d.priority, say(p.name, p.name_fr, p.name_es) AS priority_name,
		   d.working_group, say(g.name, g.name_fr, g.name_es) AS working_group_name,
		   say(d.title, d.title_fr, d.title_es) AS title, d.timeline, lower(d.period) AS starts_on, upper(d.period) - 1 AS due_on,
		   d.status, word('status', d.status) AS status_name, d.completed_on,
		   d.status <> 'completed' AND upper(d.period) <= as_of() AS is_overdue,
		   CASE WHEN d.status <> 'completed' THEN greatest(as_of() - (upper(d.period) - 1), 0)
				WHEN d.completed_on IS NOT NULL THEN greatest(d.completed_on - (upper(d.period) - 1), 0) END AS days_late
	FROM deliverable d
	LEFT JOIN priority p ON p.code = d.priority
	LEFT JOIN working_group_name g ON g.working_group = d.working_group AND g.validity @> as_of();
COMMENT ON VIEW workplan_progress IS 'deliverables of the workplans: their status, and which are late';
COMMENT ON COLUMN workplan_progress.deliverable IS 'number of the deliverable';
COMMENT ON COLUMN workplan_progress.network IS 'network whose workplan it is in';
COMMENT ON COLUMN workplan_progress.priority IS 'code of the priority that it serves';
COMMENT ON COLUMN workplan_progress.priority_name IS 'its name';
COMMENT ON COLUMN workplan_progress.working_group IS 'code of the working group that is in charge';
COMMENT ON COLUMN workplan_progress.working_group_name IS 'its name at that time';
COMMENT ON COLUMN workplan_progress.title IS 'title';
COMMENT ON COLUMN workplan_progress.timeline IS 'timeline as the workplan has it';
COMMENT ON COLUMN workplan_progress.starts_on IS 'first day of the timeline';
COMMENT ON COLUMN workplan_progress.due_on IS 'last day of the timeline';
COMMENT ON COLUMN workplan_progress.status IS 'yet-to-start, ongoing or completed';
COMMENT ON COLUMN workplan_progress.status_name IS 'the same in words';
COMMENT ON COLUMN workplan_progress.completed_on IS 'when it was completed, if that is known';
COMMENT ON COLUMN workplan_progress.is_overdue IS 'is it past its timeline, and not completed?';
COMMENT ON COLUMN workplan_progress.days_late IS 'days past its timeline, to today or to its completion; NULL if that is not known';

CREATE VIEW evidence_gap_map WITH (security_invoker) AS
	SELECT x.objective::integer AS objective, gcm_label(x.objective, lang()) AS objective_name,
		   x.principle::text AS principle, gcm_label(x.principle, lang()) AS principle_name,
		   x.contributions::integer AS contributions,
		   coalesce(p.practices, 0) AS practices, coalesce(p.countries, 0) AS practice_countries,
		   x.contributions = 0 AND coalesce(p.practices, 0) = 0 AS is_gap
	FROM review_summary s
	CROSS JOIN LATERAL gcm_review_cross(s.review) AS x
	LEFT JOIN (SELECT o AS objective, q AS principle, count(*)::integer AS practices, cardinality(gcm_union_agg(countries)) AS countries
			   FROM practice, unnest(objectives) AS o, unnest(principles) AS q
			   WHERE status = 'published' GROUP BY o, q) AS p ON p.objective = x.objective AND p.principle = x.principle
	WHERE s.commission = 'all';
COMMENT ON VIEW evidence_gap_map IS 'for each objective and guiding principle: contributions and published practices on both, and where there are none';
COMMENT ON COLUMN evidence_gap_map.objective IS 'number of the objective';
COMMENT ON COLUMN evidence_gap_map.objective_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.principle IS 'guiding principle';
COMMENT ON COLUMN evidence_gap_map.principle_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.contributions IS 'contributions on both';
COMMENT ON COLUMN evidence_gap_map.practices IS 'published practices on both';
COMMENT ON COLUMN evidence_gap_map.practice_countries IS 'distinct countries of these practices';
COMMENT ON COLUMN evidence_gap_map.is_gap IS 'is there neither?';

-- Access: who sees and writes which rows
--
-- The policies are there from the beginning, and hold from the first
-- CALL grant_access() on.  All of them are permissive: who has two roles has
-- the access of both.

CREATE TABLE desk (
	role text PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('secretariat', 'regional-desk', 'country-desk', 'reader')),
	countries gcm_country_set NOT NULL DEFAULT '{}',
	CHECK ((kind IN ('regional-desk', 'country-desk')) = (countries <> '{}'))
);
COMMENT ON TABLE desk IS 'who has access: written by grant_access() and revoke_access()';
COMMENT ON COLUMN desk.role IS 'database role; its members have the access, too';
COMMENT ON COLUMN desk.kind IS 'secretariat, regional-desk, country-desk or reader';
COMMENT ON COLUMN desk.countries IS 'countries of a desk';

CREATE FUNCTION acts_as(VARIADIC kinds text[]) RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN EXISTS (SELECT FROM desk d JOIN pg_roles r ON r.rolname = d.role
				   WHERE d.kind = ANY (kinds) AND pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION acts_as(text[]) IS 'has the current user access of one of these kinds?';

CREATE FUNCTION my_countries() RETURNS gcm_country_set
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT coalesce(gcm_union_agg(d.countries), '{}') FROM desk d JOIN pg_roles r ON r.rolname = d.role
			WHERE pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION my_countries() IS 'countries of the desks of the current user';

-- The secretariat has all rows
DO $do$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY '{network,network_link,mandate,membership,adaptation,adaptation_agreement,deliverable,champion_evidence,
						 contribution,intake,intake_problem,support_request,support_step,practice,practice_step,programme,
						 programme_partner}'::text[] LOOP
		EXECUTE format('CREATE POLICY secretariat ON %I USING ((SELECT acts_as(''secretariat'')))', t);
	END LOOP;
END
$do$;

-- A desk sees what concerns one of its countries, and writes what concerns no
-- others.  A subquery on a table with policies sees what they let it see.
CREATE POLICY seen ON network FOR SELECT
	USING (level = 'global' OR countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
CREATE POLICY own ON network
	USING (level <> 'global' AND countries <> '{}' AND countries <@ (SELECT my_countries()));

CREATE FUNCTION own_networks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT code FROM network WHERE level <> 'global' AND countries <> '{}' AND countries <@ my_countries();
END;
COMMENT ON FUNCTION own_networks() IS 'networks that cover only countries of the current user''s desks';

CREATE POLICY seen ON network_link FOR SELECT
	USING (network IN (SELECT code FROM network) AND part_of IN (SELECT code FROM network));
CREATE POLICY own ON network_link
	USING (network IN (SELECT own_networks()) AND part_of IN (SELECT code FROM network));
CREATE POLICY seen ON mandate FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON mandate USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON membership FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON membership USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON deliverable FOR SELECT USING (network IN (SELECT code FROM network));
CREATE POLICY own ON deliverable USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON adaptation FOR SELECT
	USING (completed_on IS NOT NULL AND network IN (SELECT code FROM network));
CREATE POLICY own ON adaptation USING (network IN (SELECT own_networks()));
CREATE POLICY seen ON adaptation_agreement FOR SELECT USING (adaptation IN (SELECT id FROM adaptation));
CREATE POLICY own ON adaptation_agreement
	USING (adaptation IN (SELECT id FROM adaptation WHERE network IN (SELECT own_networks())));

CREATE POLICY own ON champion_evidence USING (country <@ (SELECT my_countries()));

CREATE POLICY seen ON contribution FOR SELECT
	USING (countries && (SELECT my_countries()) OR withdrawn_on IS NULL AND (SELECT acts_as('reader')));
CREATE POLICY own ON contribution USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
-- The people of a desk finish one another's rows
CREATE FUNCTION colleagues() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT current_user::text
	UNION
	SELECT p.rolname::text FROM desk d JOIN pg_roles r ON r.rolname = d.role JOIN pg_roles p ON pg_has_role(p.oid, r.oid, 'USAGE')
	WHERE d.kind LIKE '%-desk' AND pg_has_role(r.oid, 'USAGE') AND NOT p.rolsuper;
END;
COMMENT ON FUNCTION colleagues() IS 'roles that belong to the same desk as the current user, and that user';

CREATE POLICY added ON intake FOR INSERT WITH CHECK (loaded_by = current_user);
CREATE POLICY seen ON intake FOR SELECT USING (loaded_by IN (SELECT colleagues()));
CREATE POLICY corrected ON intake FOR UPDATE USING (loaded_by IN (SELECT colleagues()))
	WITH CHECK (loaded_by IN (SELECT colleagues()) AND (contribution IS NULL OR contribution IN (SELECT id FROM contribution)));
CREATE POLICY own ON intake_problem USING (intake IN (SELECT id FROM intake));

CREATE POLICY own ON support_request USING (country <@ (SELECT my_countries()))
	WITH CHECK (country <@ (SELECT my_countries()) AND (network IS NULL OR network IN (SELECT code FROM network)));
CREATE POLICY own ON support_step FOR SELECT USING (request IN (SELECT id FROM support_request));

-- A desk submits, a regional one reviews, the secretariat publishes
CREATE POLICY seen ON practice FOR SELECT
	USING (status = 'published' OR countries && (SELECT my_countries()));
CREATE POLICY own ON practice USING (countries <> '{}' AND countries <@ (SELECT my_countries()))
	WITH CHECK (countries <> '{}' AND countries <@ (SELECT my_countries())
				AND (status IN ('submitted', 'withdrawn') OR status = 'in-review' AND (SELECT acts_as('regional-desk'))));
CREATE POLICY own ON practice_step FOR SELECT USING (practice IN (SELECT id FROM practice));

CREATE POLICY seen ON programme FOR SELECT
	USING (countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
CREATE POLICY own ON programme USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
CREATE POLICY seen ON programme_partner FOR SELECT USING (programme IN (SELECT code FROM programme));
CREATE POLICY own ON programme_partner
	USING (programme IN (SELECT code FROM programme WHERE countries <> '{}' AND countries <@ (SELECT my_countries())));

CREATE PROCEDURE revoke_access(role text) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %1$I FROM %2$I', current_schema, role);
	EXECUTE format('REVOKE ALL ON ALL ROUTINES IN SCHEMA %1$I FROM %2$I', current_schema, role);
	EXECUTE format('REVOKE ALL ON SCHEMA %1$I FROM %2$I', current_schema, role);
	DELETE FROM desk d WHERE d.role = revoke_access.role;
END
$$;
COMMENT ON PROCEDURE revoke_access(text) IS 'takes all access to the registry from a role';

CREATE PROCEDURE grant_access(role text, kind text, countries gcm_country_set DEFAULT '{}')
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	home name := current_schema;
	grantee text := quote_ident(role);
	types name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	t name;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role),
			HINT = format('CREATE ROLE %s; then grant it to the people of the desk.', grantee);
	ELSIF kind IS NULL OR kind NOT IN ('secretariat', 'regional-desk', 'country-desk', 'reader') THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown kind of access: "%s"', kind),
			HINT = 'Kinds are secretariat, regional-desk, country-desk and reader.';
	ELSIF (kind LIKE '%-desk') <> (coalesce(countries, '{}') <> '{}') THEN
		RAISE invalid_parameter_value USING
			MESSAGE = CASE WHEN kind LIKE '%-desk' THEN 'a desk needs its countries' ELSE format('a %s has no countries of its own', kind) END,
			HINT = format('As in CALL %I.grant_access(''rabat'', ''country-desk'', ''{MAR}'') or CALL %1$I.grant_access(''public_site'', ''reader'').', home);
	ELSIF NOT has_schema_privilege(role, types, 'USAGE') THEN
		RAISE insufficient_privilege USING MESSAGE = format('role "%s" may not use schema "%s", which has the types', role, types),
			HINT = format('Its owner can GRANT USAGE ON SCHEMA %I TO %s.', types, grantee);
	END IF;

	-- From the first grant on, the policies hold
	FOR t IN SELECT c.relname FROM pg_class c
			 WHERE c.relnamespace = quote_ident(home)::regnamespace AND NOT c.relrowsecurity
			   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) LOOP
		EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', home, t);
	END LOOP;
	CALL revoke_access(role);
	INSERT INTO desk VALUES (role, kind, coalesce(grant_access.countries, '{}'));

	EXECUTE format('GRANT USAGE ON SCHEMA %I TO %s', home, grantee);
	EXECUTE format('GRANT SELECT ON registry, wording, desk, participant, network, network_link, mandate, membership, adaptation,
		adaptation_agreement, priority, working_group, working_group_name, working_group_succession, working_group_member,
		deliverable, champion_criterion, champion_group, champion, review_round, contribution, support_form, support_stage,
		practice, programme, programme_partner, network_mandate, network_alignment, network_findings, review_contribution,
		review_region, review_summary, review_coverage, review_participation, champion_balance, workplan_progress,
		evidence_gap_map TO %s', grantee);
	EXECUTE format('GRANT EXECUTE ON FUNCTION practice_search TO %s', grantee);
	IF kind = 'reader' THEN
		RETURN;
	END IF;

	EXECUTE format('GRANT SELECT ON champion_evidence, champion_screening, support_request, support_step, support_pipeline,
		practice_step, intake, intake_problem, intake_report, contribution_intake TO %s', grantee);
	EXECUTE format('GRANT INSERT, UPDATE ON intake, contribution_intake, contribution TO %s', grantee);
	EXECUTE format('GRANT INSERT, UPDATE, DELETE ON intake_problem, network, network_link, mandate, membership, adaptation,
		adaptation_agreement, deliverable, champion_evidence, practice, programme, programme_partner TO %s', grantee);
	EXECUTE format('GRANT INSERT, UPDATE (network, form, subject, objectives, closed_on, outcome) ON support_request TO %s', grantee);
	IF kind IN ('regional-desk', 'secretariat') THEN
		EXECUTE format('GRANT UPDATE ON support_request TO %s', grantee);
	END IF;
	IF kind = 'secretariat' THEN
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON wording, participant, priority, working_group, working_group_name,
			working_group_succession, working_group_member, champion_criterion, champion_group, champion, review_round,
			support_form, support_stage, loaded_fact TO %s', grantee);
	END IF;
END
$$;
COMMENT ON PROCEDURE grant_access(text, text, gcm_country_set) IS 'gives a role the access of the secretariat, of a regional or country desk for its countries, or of a reader, in place of what it had; from the first call on, row-level security holds';

	$registry$);
EXCEPTION WHEN OTHERS THEN
	-- The same error, without all of the above as its context
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message,
		DETAIL = coalesce(nullif(detail, ''), 'No registry was created.'),
		HINT = coalesce(nullif(hint, ''), 'A registry needs a schema in which you may create, without tables, views or functions of its names.');
END
$procedure$;
COMMENT ON PROCEDURE gcm_create_registry(text) IS 'creates the registry of a network on migration, in a schema that exists or not: tables, views and functions that the caller owns; refuses where there is one already';
-- A registry that an earlier version made, or whose schema or extension has
-- moved since.  Each version adds its step to those from the versions before;
-- what it does, the files from begin.sql to end.sql do for a new registry.

CREATE PROCEDURE gcm_update_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	owner oid;
	newest text;
	made text;
	path text;
	routine text;
BEGIN
	SELECT c.relowner INTO owner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = schema AND c.relname = 'loaded_fact';
	IF owner IS NULL THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	ELSIF owner <> (SELECT oid FROM pg_roles WHERE rolname = current_user) THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('the registry in schema "%s" is to be updated by its owner', schema),
			HINT = format('SET ROLE %I; first.', pg_get_userbyid(owner));
	END IF;
	SELECT n.nspname, e.extversion INTO STRICT home, newest
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) INTO path USING schema;
	EXECUTE format('SELECT version FROM %I.registry', schema) INTO STRICT made;
	IF string_to_array(made, '.')::integer[] > string_to_array(newest, '.')::integer[] THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the registry in schema "%s" is of version %s, and the extension of version %s', schema, made, newest),
			HINT = 'ALTER EXTENSION gcm_network UPDATE updates the extension, once its new files are installed.';
	END IF;

	-- Bodies in PL/pgSQL find what they name by a search path, which is the
	-- same for all of them
	FOR routine IN
		SELECT format('%I.%I(%s)', schema, p.proname, pg_get_function_identity_arguments(p.oid))
		FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, unnest(p.proconfig) AS setting
		WHERE n.nspname = schema AND setting LIKE 'search_path=%' AND setting IN (
			SELECT unnest(r.proconfig) FROM pg_proc r WHERE r.oid = to_regprocedure(format('%I.revoke_access(text)', schema)))
	LOOP
		EXECUTE format('ALTER ROUTINE %s SET search_path = %s', routine, path);
	END LOOP;

	PERFORM set_config('search_path', path, true);
	IF made = '0.1.0' THEN
		COMMENT ON TABLE registry IS 'the one row says which version of gcm_network this registry is of';
		COMMENT ON COLUMN registry.version IS 'version of the extension that made the registry or updated it last';
		made := '0.2.0';
	END IF;
	UPDATE registry SET version = newest WHERE version <> newest;
	RAISE NOTICE 'the registry in schema "%" is of version %', schema, newest;
END
$procedure$;
COMMENT ON PROCEDURE gcm_update_registry(text) IS 'brings a registry up to the version of the extension, and mends its search paths after its schema was renamed or the extension moved; for the registry''s owner, any number of times';
-- What an update from the release before does beside creating new modules and
-- replacing procedures

CALL gcm_after_pg_upgrade();
