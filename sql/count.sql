-- How many sets hold each term
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_count_combine(bigint[], bigint[]) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_combine(bigint[], bigint[]) IS 'aggregate combine function';

CREATE FUNCTION gcm_count_accum(bigint[], gcm_objective_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_objective_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_count_accum_inv(bigint[], gcm_objective_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_objective_set) IS
	'aggregate inverse transition function';

CREATE AGGREGATE gcm_count_agg(objectives gcm_objective_set) (
	SFUNC = gcm_count_accum, STYPE = bigint[], SSPACE = 208, INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}',
	COMBINEFUNC = gcm_count_combine, PARALLEL = SAFE,
	MSFUNC = gcm_count_accum, MINVFUNC = gcm_count_accum_inv, MSTYPE = bigint[], MSSPACE = 208,
	MINITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}'
);
COMMENT ON AGGREGATE gcm_count_agg(gcm_objective_set) IS
	'number of sets that hold each of the 23 objectives, as an array in their order; all zero if there is '
	'no non-null set';

CREATE FUNCTION gcm_count_accum(bigint[], gcm_principle_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_principle_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_count_accum_inv(bigint[], gcm_principle_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_principle_set) IS
	'aggregate inverse transition function';

CREATE AGGREGATE gcm_count_agg(principles gcm_principle_set) (
	SFUNC = gcm_count_accum, STYPE = bigint[], SSPACE = 104, INITCOND = '{0,0,0,0,0,0,0,0,0,0}',
	COMBINEFUNC = gcm_count_combine, PARALLEL = SAFE,
	MSFUNC = gcm_count_accum, MINVFUNC = gcm_count_accum_inv, MSTYPE = bigint[], MSSPACE = 104,
	MINITCOND = '{0,0,0,0,0,0,0,0,0,0}'
);
COMMENT ON AGGREGATE gcm_count_agg(gcm_principle_set) IS
	'number of sets that hold each of the 10 principles, as an array in their order; all zero if there is '
	'no non-null set';

CREATE FUNCTION gcm_count_accum(bigint[], gcm_stakeholder_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_stakeholder_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_count_accum_inv(bigint[], gcm_stakeholder_set) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_stakeholder_set) IS
	'aggregate inverse transition function';

CREATE AGGREGATE gcm_count_agg(stakeholders gcm_stakeholder_set) (
	SFUNC = gcm_count_accum, STYPE = bigint[], SSPACE = 128, INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0}',
	COMBINEFUNC = gcm_count_combine, PARALLEL = SAFE,
	MSFUNC = gcm_count_accum, MINVFUNC = gcm_count_accum_inv, MSTYPE = bigint[], MSSPACE = 128,
	MINITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0}'
);
COMMENT ON AGGREGATE gcm_count_agg(gcm_stakeholder_set) IS
	'number of sets that hold each of the 13 stakeholders, as an array in their order; all zero if there '
	'is no non-null set';
