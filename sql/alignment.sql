-- Alignment of a mandate with a reference (FAQ of October 2020, section iv)
-- SPDX-License-Identifier: PostgreSQL

CREATE TYPE gcm_body_kind AS ENUM ('network', 'existing-forum', 'thematic-coalition');
COMMENT ON TYPE gcm_body_kind IS
	'kind of body whose mandate is checked: a network, an existing forum that adapts its mandate, or a '
	'thematic coalition (FAQ of October 2020, section iv)';

CREATE TYPE gcm_verdict AS ENUM ('divergent', 'unstated', 'partial', 'aligned');
COMMENT ON TYPE gcm_verdict IS 'how an element stands to the reference, from the worst to the best';

CREATE TYPE gcm_process AS (
	concerned text[],
	agreed text[],
	executive_committee_consulted boolean,
	coordinator_consulted boolean,
	close_relations boolean,
	relevant text[]
);
COMMENT ON TYPE gcm_process IS
	'facts on a body that its mandate does not hold: how a forum adapted its mandate, how a coalition '
	'works with the Network; NULL in a field means that it is not known (FAQ of October 2020, section iv)';
COMMENT ON COLUMN gcm_process.concerned IS 'UN entities concerned by a forum''s adaptation';
COMMENT ON COLUMN gcm_process.agreed IS 'UN entities that agreed to it';
COMMENT ON COLUMN gcm_process.executive_committee_consulted IS 'was the Executive Committee consulted?';
COMMENT ON COLUMN gcm_process.coordinator_consulted IS 'was the Coordinator consulted?';
COMMENT ON COLUMN gcm_process.close_relations IS 'does the coalition keep close relations with the Network?';
COMMENT ON COLUMN gcm_process.relevant IS 'UN entities relevant to the coalition''s theme';

CREATE FUNCTION gcm_process(
	concerned text[] DEFAULT NULL,
	agreed text[] DEFAULT NULL,
	executive_committee_consulted boolean DEFAULT NULL,
	coordinator_consulted boolean DEFAULT NULL,
	close_relations boolean DEFAULT NULL,
	relevant text[] DEFAULT NULL
) RETURNS gcm_process
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN ROW(concerned, agreed, executive_committee_consulted, coordinator_consulted,
			   close_relations, relevant)::gcm_process;
COMMENT ON FUNCTION gcm_process(text[], text[], boolean, boolean, boolean, text[]) IS
	'a process of named fields, as in gcm_process(concerned => ''{IOM,UNDP}'', agreed => ''{IOM}''); a '
	'field that is not given is NULL, which means that it is not known';

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
COMMENT ON TYPE gcm_alignment IS
	'verdicts on a body''s mandate, one an element, as in mission:aligned,objectives:partial; another text '
	'is an error (22P02)';

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
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING btree IS
	'by score, then by verdict, element after element';

CREATE OPERATOR CLASS gcm_alignment_ops DEFAULT FOR TYPE gcm_alignment USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gcm_alignment_hash(gcm_alignment),
	FUNCTION 2 gcm_alignment_hash_extended(gcm_alignment, bigint);
COMMENT ON OPERATOR CLASS gcm_alignment_ops USING hash IS 'equality of alignments';
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING hash IS 'equality of alignments';

-- As in 0.3.0; an update renames what it finds, which others may depend on

CREATE FUNCTION gcm_alignment_0_3(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL
) RETURNS gcm_alignment
	AS 'MODULE_PATHNAME', 'gcm_alignment_of' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_0_3(gcm_mandate, gcm_body_kind, gcm_mandate, text[], gcm_process) IS
	'gcm_alignment() without leadership, which is what views, indexes and the like that were made with 0.3.0 '
	'call; null as there';

CREATE FUNCTION gcm_alignment_findings_0_3(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	lang text DEFAULT 'en',
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL
) RETURNS TABLE (element gcm_mandate_element, verdict gcm_verdict, required integer, met integer,
				 missing text[], excess text[], basis text, finding text)
	AS 'MODULE_PATHNAME', 'gcm_alignment_findings' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 8;
COMMENT ON FUNCTION gcm_alignment_findings_0_3(gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process) IS
	'gcm_alignment_findings() without leadership and near, which is what views that were made with 0.3.0 call; '
	'no row where there is a null, as there';

CREATE FUNCTION gcm_verdict(alignment gcm_alignment, element gcm_mandate_element) RETURNS gcm_verdict
	AS 'MODULE_PATHNAME', 'gcm_alignment_get_verdict' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_verdict(gcm_alignment, gcm_mandate_element) IS
	'verdict on one element; null if nothing is asked of it';

CREATE FUNCTION gcm_is_aligned(alignment gcm_alignment) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_alignment_is_aligned' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_is_aligned(gcm_alignment) IS 'is each element that is asked aligned?';

CREATE FUNCTION gcm_alignment_score(alignment gcm_alignment) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_score(gcm_alignment) IS
	'score, from 0 to 1: the number of elements aligned, and half of those partial, divided by the number '
	'of elements asked';
