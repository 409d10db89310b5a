-- Mandates, and their alignment with a reference (FAQ of October 2020, section iv)

COMMENT ON TYPE gcm_function IS 'function of the Network''s mission (FAQ of October 2020, section i)';
COMMENT ON TYPE gcm_structure IS 'part of the Network''s structure (FAQ of October 2020, sections ii and iii)';

CREATE TYPE gcm_decision_rule AS ENUM
	('consensus', 'unanimity', 'qualified-majority', 'simple-majority', 'single-entity');
COMMENT ON TYPE gcm_decision_rule IS 'how a body takes decisions';

CREATE TYPE gcm_body_kind AS ENUM ('network', 'existing-forum', 'thematic-coalition');
COMMENT ON TYPE gcm_body_kind IS 'kind of body whose mandate is checked: a new network, a forum that adapts its mandate, or a thematic coalition';

CREATE TYPE gcm_mandate_element AS ENUM
	('mission', 'objectives', 'principles', 'coordinators', 'members', 'structure', 'decision',
	 'participation', 'adaptation', 'relations', 'inclusion');
COMMENT ON TYPE gcm_mandate_element IS 'what a body is held to: the eight fields of a mandate, then adaptation (existing forums), relations and inclusion (thematic coalitions)';

CREATE TYPE gcm_verdict AS ENUM ('divergent', 'unstated', 'partial', 'aligned');
COMMENT ON TYPE gcm_verdict IS 'how an element stands to the reference, better ones higher';

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
COMMENT ON TYPE gcm_mandate IS 'mandate of a network or similar body; NULL in a field means that the text does not say';
COMMENT ON COLUMN gcm_mandate.mission IS 'functions that the body is for';
COMMENT ON COLUMN gcm_mandate.objectives IS 'objectives of the Global Compact that it serves';
COMMENT ON COLUMN gcm_mandate.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN gcm_mandate.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN gcm_mandate.members IS 'UN entities that are members';
COMMENT ON COLUMN gcm_mandate.structure IS 'parts that it is made of';
COMMENT ON COLUMN gcm_mandate.decision IS 'how it takes decisions';
COMMENT ON COLUMN gcm_mandate.participation IS 'stakeholders that take part';

CREATE TYPE gcm_process AS (
	concerned text[],
	agreed text[],
	executive_committee_consulted boolean,
	coordinator_consulted boolean,
	close_relations boolean,
	relevant text[]
);
COMMENT ON TYPE gcm_process IS 'what the elements beyond a mandate need: how a forum adapted its mandate, how a coalition works with the Network; NULL in a field means that it is not known';
COMMENT ON COLUMN gcm_process.concerned IS 'UN entities concerned by a forum''s adaptation';
COMMENT ON COLUMN gcm_process.agreed IS 'UN entities that agreed to it';
COMMENT ON COLUMN gcm_process.executive_committee_consulted IS 'was the Executive Committee consulted?';
COMMENT ON COLUMN gcm_process.coordinator_consulted IS 'was the Coordinator consulted?';
COMMENT ON COLUMN gcm_process.close_relations IS 'does the coalition keep close relations with the Network?';
COMMENT ON COLUMN gcm_process.relevant IS 'UN entities relevant to the coalition''s theme';

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
COMMENT ON FUNCTION gcm_mandate(gcm_function_set, gcm_objective_set, gcm_principle_set, text[], text[], gcm_structure_set, gcm_decision_rule, gcm_stakeholder_set) IS 'a mandate of named fields, as in gcm_mandate(objectives => ''all'', coordinators => ''{IOM}''); what is not given is unstated';

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
COMMENT ON FUNCTION gcm_global_mandate() IS 'mandate of the United Nations Network on Migration (FAQ of October 2020, sections i to iv; A/RES/73/195, paras 15 and 44)';

-- Alignments: one verdict for each element that is asked of the body

CREATE TYPE gcm_alignment;

CREATE FUNCTION gcm_alignment_in(cstring) RETURNS gcm_alignment
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_in(cstring) IS 'I/O';

CREATE FUNCTION gcm_alignment_out(gcm_alignment) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_out(gcm_alignment) IS 'I/O';

CREATE FUNCTION gcm_alignment_recv(internal) RETURNS gcm_alignment
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_recv(internal) IS 'I/O';

CREATE FUNCTION gcm_alignment_send(gcm_alignment) RETURNS bytea
	AS 'int8send' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_send(gcm_alignment) IS 'I/O';

CREATE TYPE gcm_alignment (
	INPUT = gcm_alignment_in,
	OUTPUT = gcm_alignment_out,
	RECEIVE = gcm_alignment_recv,
	SEND = gcm_alignment_send,
	LIKE = int8
);
COMMENT ON TYPE gcm_alignment IS 'verdicts on a body''s mandate, as in mission:aligned,objectives:partial';

CREATE FUNCTION gcm_alignment_eq(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8eq' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_eq(gcm_alignment, gcm_alignment) IS 'implementation of = operator';

CREATE FUNCTION gcm_alignment_ne(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8ne' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_ne(gcm_alignment, gcm_alignment) IS 'implementation of <> operator';

CREATE FUNCTION gcm_alignment_lt(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8lt' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_lt(gcm_alignment, gcm_alignment) IS 'implementation of < operator';

CREATE FUNCTION gcm_alignment_le(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8le' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_le(gcm_alignment, gcm_alignment) IS 'implementation of <= operator';

CREATE FUNCTION gcm_alignment_gt(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8gt' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_gt(gcm_alignment, gcm_alignment) IS 'implementation of > operator';

CREATE FUNCTION gcm_alignment_ge(gcm_alignment, gcm_alignment) RETURNS boolean
	AS 'int8ge' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_ge(gcm_alignment, gcm_alignment) IS 'implementation of >= operator';

CREATE FUNCTION gcm_alignment_cmp(gcm_alignment, gcm_alignment) RETURNS integer
	AS 'btint8cmp' LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_cmp(gcm_alignment, gcm_alignment) IS 'less-equal-greater';

CREATE FUNCTION gcm_alignment_hash(gcm_alignment) RETURNS integer
	AS 'hashint8' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_hash(gcm_alignment) IS 'hash';

CREATE FUNCTION gcm_alignment_hash_extended(gcm_alignment, bigint) RETURNS bigint
	AS 'hashint8extended' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_hash_extended(gcm_alignment, bigint) IS 'hash';

CREATE OPERATOR = (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (gcm_alignment, gcm_alignment) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gcm_alignment, gcm_alignment) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gcm_alignment, gcm_alignment) IS 'is less aligned than';

CREATE OPERATOR <= (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gcm_alignment, gcm_alignment) IS 'is at most as aligned as';

CREATE OPERATOR > (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gcm_alignment, gcm_alignment) IS 'is better aligned than';

CREATE OPERATOR >= (
	LEFTARG = gcm_alignment, RIGHTARG = gcm_alignment, FUNCTION = gcm_alignment_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gcm_alignment, gcm_alignment) IS 'is at least as aligned as';

CREATE OPERATOR CLASS gcm_alignment_ops DEFAULT FOR TYPE gcm_alignment USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 gcm_alignment_cmp(gcm_alignment, gcm_alignment),
	FUNCTION 2 btint8sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS gcm_alignment_ops USING btree IS 'by score, then by verdict, element after element';
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING btree IS 'by score, then by verdict, element after element';

CREATE OPERATOR CLASS gcm_alignment_ops DEFAULT FOR TYPE gcm_alignment USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gcm_alignment_hash(gcm_alignment),
	FUNCTION 2 gcm_alignment_hash_extended(gcm_alignment, bigint);
COMMENT ON OPERATOR CLASS gcm_alignment_ops USING hash IS 'equality of alignments';
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING hash IS 'equality of alignments';

CREATE FUNCTION gcm_alignment(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL
) RETURNS gcm_alignment
	AS 'MODULE_PATHNAME', 'gcm_alignment_of' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment(gcm_mandate, gcm_body_kind, gcm_mandate, text[], gcm_process) IS 'verdict on each element that the kind of body is held to; null if mandate, kind or reference is; where present is given, only the reference''s members among these UN entities are asked for';

CREATE FUNCTION gcm_alignment_findings(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	lang text DEFAULT 'en',
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL
) RETURNS TABLE (element gcm_mandate_element, verdict gcm_verdict, required integer, met integer,
				 missing text[], excess text[], basis text, finding text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 8;
COMMENT ON FUNCTION gcm_alignment_findings(gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process) IS 'one row for each element that the kind of body is held to, with its verdict, what is missing, the paragraph that it rests on and a sentence that says why, in en, fr or es; no row if mandate, kind, reference or lang is null';

CREATE FUNCTION gcm_verdict(alignment gcm_alignment, element gcm_mandate_element) RETURNS gcm_verdict
	AS 'MODULE_PATHNAME', 'gcm_alignment_get_verdict' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_verdict(gcm_alignment, gcm_mandate_element) IS 'verdict on one element; null if it is not asked of the body';

CREATE FUNCTION gcm_is_aligned(alignment gcm_alignment) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_alignment_is_aligned' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_is_aligned(gcm_alignment) IS 'is every element that is asked of the body aligned?';

CREATE FUNCTION gcm_alignment_score(alignment gcm_alignment) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_score(gcm_alignment) IS 'share, from 0 to 1, of the elements asked that are aligned, a partial one counting half';
