-- Summaries of alignments have an order, so that they can be grouped, sorted,
-- merged and replicated
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_alignment_summary_lt(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_lt(gcm_alignment_summary, gcm_alignment_summary) IS 'implementation of < operator';

CREATE FUNCTION gcm_alignment_summary_le(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_le(gcm_alignment_summary, gcm_alignment_summary) IS 'implementation of <= operator';

CREATE FUNCTION gcm_alignment_summary_gt(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_gt(gcm_alignment_summary, gcm_alignment_summary) IS 'implementation of > operator';

CREATE FUNCTION gcm_alignment_summary_ge(gcm_alignment_summary, gcm_alignment_summary) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_ge(gcm_alignment_summary, gcm_alignment_summary) IS 'implementation of >= operator';

CREATE FUNCTION gcm_alignment_summary_cmp(gcm_alignment_summary, gcm_alignment_summary) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_cmp(gcm_alignment_summary, gcm_alignment_summary) IS 'less-equal-greater';

CREATE FUNCTION gcm_alignment_summary_hash(gcm_alignment_summary) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_hash(gcm_alignment_summary) IS 'hash';

CREATE FUNCTION gcm_alignment_summary_hash_extended(gcm_alignment_summary, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_hash_extended(gcm_alignment_summary, bigint) IS 'hash';

CREATE OPERATOR < (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gcm_alignment_summary, gcm_alignment_summary) IS 'has fewer bodies than';

CREATE OPERATOR <= (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gcm_alignment_summary, gcm_alignment_summary) IS 'has fewer bodies than, or equal';

CREATE OPERATOR > (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gcm_alignment_summary, gcm_alignment_summary) IS 'has more bodies than';

CREATE OPERATOR >= (
	LEFTARG = gcm_alignment_summary, RIGHTARG = gcm_alignment_summary, FUNCTION = gcm_alignment_summary_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gcm_alignment_summary, gcm_alignment_summary) IS 'has more bodies than, or equal';

CREATE OPERATOR CLASS gcm_alignment_summary_ops DEFAULT FOR TYPE gcm_alignment_summary USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 gcm_alignment_summary_cmp(gcm_alignment_summary, gcm_alignment_summary),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS gcm_alignment_summary_ops USING btree IS 'by number of bodies, then by counters';
COMMENT ON OPERATOR FAMILY gcm_alignment_summary_ops USING btree IS 'by number of bodies, then by counters';

CREATE OPERATOR CLASS gcm_alignment_summary_ops DEFAULT FOR TYPE gcm_alignment_summary USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gcm_alignment_summary_hash(gcm_alignment_summary),
	FUNCTION 2 gcm_alignment_summary_hash_extended(gcm_alignment_summary, bigint);
COMMENT ON OPERATOR CLASS gcm_alignment_summary_ops USING hash IS 'equality of counters';
COMMENT ON OPERATOR FAMILY gcm_alignment_summary_ops USING hash IS 'equality of counters';
