-- Mandates of networks and similar bodies (FAQ of October 2020, section iv)
-- SPDX-License-Identifier: PostgreSQL

COMMENT ON TYPE gcm_function IS
	'function of the Network''s mission, one of six; a text that names none is an error (22P02) (FAQ of '
	'October 2020, section i)';
COMMENT ON TYPE gcm_function_set IS
	'set of functions, such as {follow-up,review}, all and {}; a text that is no set is an error (22P02)';
COMMENT ON TYPE gcm_structure IS
	'part of the Network''s structure, one of five; a text that names none is an error (22P02) (FAQ of '
	'October 2020, sections ii and iii)';
COMMENT ON TYPE gcm_structure_set IS
	'set of parts of a structure, such as {secretariat,working-groups}, all and {}; a text that is no set '
	'is an error (22P02)';

CREATE TYPE gcm_decision_rule AS ENUM
	('consensus', 'unanimity', 'qualified-majority', 'simple-majority', 'single-entity');
COMMENT ON TYPE gcm_decision_rule IS
	'how a body takes decisions; consensus is what the global mandate asks (FAQ of October 2020, section '
	'iv)';

CREATE TYPE gcm_mandate_element AS ENUM
	('mission', 'objectives', 'principles', 'coordinators', 'members', 'structure', 'decision',
	 'participation', 'adaptation', 'relations', 'inclusion');
COMMENT ON TYPE gcm_mandate_element IS
	'element of which a body is asked something: the eight fields of a mandate, then adaptation (existing '
	'forums), relations and inclusion (thematic coalitions)';

CREATE TYPE gcm_mandate AS (
	mission gcm_function_set,
	objectives gcm_objective_set,
	principles gcm_principle_set,
	coordinators text[],
	members text[],
	structure gcm_structure_set,
	decision gcm_decision_rule,
	participation gcm_stakeholder_set
);
COMMENT ON TYPE gcm_mandate IS
	'mandate of a network or similar body; NULL in a field means that the text does not say';
COMMENT ON COLUMN gcm_mandate.mission IS 'functions that the body is for';
COMMENT ON COLUMN gcm_mandate.objectives IS 'objectives of the Global Compact that it serves';
COMMENT ON COLUMN gcm_mandate.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN gcm_mandate.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN gcm_mandate.members IS 'UN entities that are members';
COMMENT ON COLUMN gcm_mandate.structure IS 'parts that it is made of';
COMMENT ON COLUMN gcm_mandate.decision IS 'how it takes decisions';
COMMENT ON COLUMN gcm_mandate.participation IS 'stakeholders that take part';

CREATE FUNCTION gcm_mandate(
	mission gcm_function_set DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	coordinators text[] DEFAULT NULL,
	members text[] DEFAULT NULL,
	structure gcm_structure_set DEFAULT NULL,
	decision gcm_decision_rule DEFAULT NULL,
	participation gcm_stakeholder_set DEFAULT NULL
) RETURNS gcm_mandate
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN ROW(mission, objectives, principles, coordinators, members, structure, decision,
			   participation)::gcm_mandate;
COMMENT ON FUNCTION gcm_mandate(gcm_function_set, gcm_objective_set, gcm_principle_set, text[], text[],
	gcm_structure_set, gcm_decision_rule, gcm_stakeholder_set) IS
	'a mandate of named fields, as in gcm_mandate(objectives => ''all'', coordinators => ''{IOM}''); a '
	'field that is not given is NULL, which means that the text does not say';

CREATE FUNCTION gcm_global_mandate() RETURNS gcm_mandate
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN ROW('all'::gcm_function_set,
			   'all'::gcm_objective_set,
			   'all'::gcm_principle_set,
			   ARRAY['IOM'],
			   ARRAY['DESA', 'ILO', 'IOM', 'OHCHR', 'UNDP', 'UNHCR', 'UNICEF', 'UNODC'],
			   'all'::gcm_structure_set,
			   'consensus'::gcm_decision_rule,
			   ~'{other}'::gcm_stakeholder_set)::gcm_mandate;
COMMENT ON FUNCTION gcm_global_mandate() IS
	'mandate of the United Nations Network on Migration (FAQ of October 2020, sections i to iv; '
	'A/RES/73/195, paras 15 and 44)';

CREATE TYPE gcm_change AS ENUM ('stated', 'withdrawn', 'extended', 'reduced', 'altered');
COMMENT ON TYPE gcm_change IS
	'how a field changed between two mandates: stated (it was NULL), withdrawn (it is NULL now), extended '
	'(only added to), reduced (only taken from) or altered (both)';

CREATE FUNCTION gcm_mandate_diff(before gcm_mandate, after gcm_mandate, lang text DEFAULT 'en')
	RETURNS TABLE (element gcm_mandate_element, change gcm_change, added text[], removed text[],
				   sentence text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 8;
COMMENT ON FUNCTION gcm_mandate_diff(gcm_mandate, gcm_mandate, text) IS
	'one row for each field that differs between two mandates, with labels of what was added and removed, '
	'and a sentence, in en, fr or es; another language is an error (22023), and so is a list of entities '
	'as in gcm_alignment()';
