-- Co-occurrence: which objectives contributions name together
-- SPDX-License-Identifier: PostgreSQL

CREATE TYPE gcm_cooccurrence;

CREATE FUNCTION gcm_cooccurrence_in(cstring) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_in(cstring) IS 'I/O';

CREATE FUNCTION gcm_cooccurrence_out(gcm_cooccurrence) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_out(gcm_cooccurrence) IS 'I/O';

CREATE FUNCTION gcm_cooccurrence_recv(internal) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_recv(internal) IS 'I/O';

CREATE FUNCTION gcm_cooccurrence_send(gcm_cooccurrence) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_send(gcm_cooccurrence) IS 'I/O';

CREATE TYPE gcm_cooccurrence (
	INPUT = gcm_cooccurrence_in,
	OUTPUT = gcm_cooccurrence_out,
	RECEIVE = gcm_cooccurrence_recv,
	SEND = gcm_cooccurrence_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);
COMMENT ON TYPE gcm_cooccurrence IS
	'number of contributions that name each objective and each two objectives, mergeable with others; its '
	'text is JSON; a text that contradicts itself is an error (22P02)';

CREATE FUNCTION gcm_cooccurrence_eq(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_eq(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of = operator';

CREATE FUNCTION gcm_cooccurrence_ne(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_ne(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of <> operator';

CREATE FUNCTION gcm_cooccurrence_lt(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_lt(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of < operator';

CREATE FUNCTION gcm_cooccurrence_le(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_le(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of <= operator';

CREATE FUNCTION gcm_cooccurrence_gt(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_gt(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of > operator';

CREATE FUNCTION gcm_cooccurrence_ge(gcm_cooccurrence, gcm_cooccurrence) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_ge(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of >= operator';

CREATE FUNCTION gcm_cooccurrence_cmp(gcm_cooccurrence, gcm_cooccurrence) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_cmp(gcm_cooccurrence, gcm_cooccurrence) IS 'less-equal-greater';

CREATE FUNCTION gcm_cooccurrence_hash(gcm_cooccurrence) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_hash(gcm_cooccurrence) IS 'hash';

CREATE FUNCTION gcm_cooccurrence_hash_extended(gcm_cooccurrence, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_hash_extended(gcm_cooccurrence, bigint) IS 'hash';

CREATE FUNCTION gcm_cooccurrence_plus(gcm_cooccurrence, gcm_cooccurrence) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_plus(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of + operator';

CREATE OPERATOR = (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (gcm_cooccurrence, gcm_cooccurrence) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gcm_cooccurrence, gcm_cooccurrence) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gcm_cooccurrence, gcm_cooccurrence) IS 'has fewer contributions than';

CREATE OPERATOR <= (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gcm_cooccurrence, gcm_cooccurrence) IS 'has fewer contributions than, or equal';

CREATE OPERATOR > (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gcm_cooccurrence, gcm_cooccurrence) IS 'has more contributions than';

CREATE OPERATOR >= (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gcm_cooccurrence, gcm_cooccurrence) IS 'has more contributions than, or equal';

CREATE OPERATOR + (
	LEFTARG = gcm_cooccurrence, RIGHTARG = gcm_cooccurrence, FUNCTION = gcm_cooccurrence_plus, COMMUTATOR = +
);
COMMENT ON OPERATOR + (gcm_cooccurrence, gcm_cooccurrence) IS
	'the contributions of both; more than 9223372036854775807 are an error (22003)';

CREATE OPERATOR CLASS gcm_cooccurrence_ops DEFAULT FOR TYPE gcm_cooccurrence USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 gcm_cooccurrence_cmp(gcm_cooccurrence, gcm_cooccurrence),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS gcm_cooccurrence_ops USING btree IS 'by number of contributions, then by counters';
COMMENT ON OPERATOR FAMILY gcm_cooccurrence_ops USING btree IS 'by number of contributions, then by counters';

CREATE OPERATOR CLASS gcm_cooccurrence_ops DEFAULT FOR TYPE gcm_cooccurrence USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gcm_cooccurrence_hash(gcm_cooccurrence),
	FUNCTION 2 gcm_cooccurrence_hash_extended(gcm_cooccurrence, bigint);
COMMENT ON OPERATOR CLASS gcm_cooccurrence_ops USING hash IS 'equality of counters';
COMMENT ON OPERATOR FAMILY gcm_cooccurrence_ops USING hash IS 'equality of counters';

-- Aggregates

CREATE FUNCTION gcm_cooccurrence_accum(gcm_cooccurrence, gcm_objective_set) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_accum(gcm_cooccurrence, gcm_objective_set) IS
	'aggregate transition function';

CREATE FUNCTION gcm_cooccurrence_combine(gcm_cooccurrence, gcm_cooccurrence) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_combine(gcm_cooccurrence, gcm_cooccurrence) IS
	'aggregate combine function';

CREATE FUNCTION gcm_cooccurrence_final(gcm_cooccurrence) RETURNS gcm_cooccurrence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_final(gcm_cooccurrence) IS 'aggregate final function';

CREATE AGGREGATE gcm_cooccurrence_agg(objectives gcm_objective_set) (
	SFUNC = gcm_cooccurrence_accum, STYPE = gcm_cooccurrence, SSPACE = 2224,
	FINALFUNC = gcm_cooccurrence_final, COMBINEFUNC = gcm_cooccurrence_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_cooccurrence_agg(gcm_objective_set) IS
	'number of contributions that name each objective and each two, one contribution a row, NULL included; '
	'no contribution if there is no row';

CREATE AGGREGATE gcm_cooccurrence_merge_agg(gcm_cooccurrence) (
	SFUNC = gcm_cooccurrence_combine, STYPE = gcm_cooccurrence, SSPACE = 2224,
	FINALFUNC = gcm_cooccurrence_final, COMBINEFUNC = gcm_cooccurrence_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_cooccurrence_merge_agg(gcm_cooccurrence) IS
	'the contributions of all non-null values; no contribution if there is none';

-- Reader

CREATE FUNCTION gcm_cooccurrence_pairs(cooccurrence gcm_cooccurrence)
	RETURNS TABLE (objective_a gcm_objective, objective_b gcm_objective, contributions bigint, lift numeric)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 253;
COMMENT ON FUNCTION gcm_cooccurrence_pairs(gcm_cooccurrence) IS
	'one row for each of the 253 pairs of objectives, the lower first: contributions that name both, and '
	'lift = contributions that name both * all contributions / (contributions that name a * contributions '
	'that name b); lift is 1 if the two are independent, and null if one of them is never named';
