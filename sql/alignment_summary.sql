-- Summaries of alignments: how many bodies stand at each verdict
-- SPDX-License-Identifier: PostgreSQL

CREATE TYPE gcm_alignment_summary;

CREATE FUNCTION gcm_alignment_summary_in(cstring) RETURNS gcm_alignment_summary
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_in(cstring) IS 'I/O';

CREATE FUNCTION gcm_alignment_summary_out(gcm_alignment_summary) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_out(gcm_alignment_summary) IS 'I/O';

CREATE FUNCTION gcm_alignment_summary_recv(internal) RETURNS gcm_alignment_summary
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_recv(internal) IS 'I/O';

CREATE FUNCTION gcm_alignment_summary_send(gcm_alignment_summary) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_send(gcm_alignment_summary) IS 'I/O';

CREATE TYPE gcm_alignment_summary (
	INPUT = gcm_alignment_summary_in,
	OUTPUT = gcm_alignment_summary_out,
	RECEIVE = gcm_alignment_summary_recv,
	SEND = gcm_alignment_summary_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);
COMMENT ON TYPE gcm_alignment_summary IS
	'number of bodies at each verdict, element by element, mergeable with others; its text is JSON; a text '
	'that contradicts itself is an error (22P02)';

CREATE FUNCTION gcm_alignment_summary_eq(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_eq(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of = operator';

CREATE FUNCTION gcm_alignment_summary_ne(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_ne(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of <> operator';

CREATE FUNCTION gcm_alignment_summary_plus(gcm_alignment_summary, gcm_alignment_summary) RETURNS gcm_alignment_summary
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_plus(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of + operator';

CREATE OPERATOR = (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (gcm_alignment_summary, gcm_alignment_summary) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gcm_alignment_summary, gcm_alignment_summary) IS 'not equal';

CREATE OPERATOR + (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_plus,
	COMMUTATOR = +
);
COMMENT ON OPERATOR + (gcm_alignment_summary, gcm_alignment_summary) IS
	'the bodies of both summaries; more than can be counted are an error (22003)';

CREATE FUNCTION gcm_alignment_summary_accum(gcm_alignment_summary, gcm_alignment) RETURNS gcm_alignment_summary
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_accum(gcm_alignment_summary, gcm_alignment) IS
	'aggregate transition function';

CREATE AGGREGATE gcm_alignment_agg(alignment gcm_alignment) (
	SFUNC = gcm_alignment_summary_accum, STYPE = gcm_alignment_summary, SSPACE = 376,
	INITCOND = '{"bodies":0}', COMBINEFUNC = gcm_alignment_summary_plus, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_alignment_agg(gcm_alignment) IS
	'summary of all non-null alignments, one a body; the empty summary if there is none';

CREATE AGGREGATE gcm_alignment_merge_agg(summary gcm_alignment_summary) (
	SFUNC = gcm_alignment_summary_plus, STYPE = gcm_alignment_summary, SSPACE = 376,
	INITCOND = '{"bodies":0}', COMBINEFUNC = gcm_alignment_summary_plus, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_alignment_merge_agg(gcm_alignment_summary) IS
	'the bodies of all non-null summaries; the empty summary if there is none';

-- Readers

CREATE FUNCTION gcm_alignment_count(summary gcm_alignment_summary) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_count(gcm_alignment_summary) IS 'number of bodies';

CREATE FUNCTION gcm_alignment_mean(summary gcm_alignment_summary) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_mean(gcm_alignment_summary) IS
	'mean score of the bodies, from 0 to 1; null if there is none';

CREATE FUNCTION gcm_alignment_stats(summary gcm_alignment_summary)
	RETURNS TABLE (element gcm_mandate_element, aligned bigint, partial bigint, divergent bigint,
				   unstated bigint, not_asked bigint, share numeric)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 11;
COMMENT ON FUNCTION gcm_alignment_stats(gcm_alignment_summary) IS
	'one row for each of the eleven elements: the number of bodies at each verdict, the number of which it '
	'is not asked, and the share, from 0 to 1, of the bodies held to it that are aligned, null if none is '
	'held to it';
