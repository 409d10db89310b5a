-- What the types of every term name: support for the planner, and for GiST
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_term_contained_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_contained_support(internal) IS 'planner support for a term in a set';

CREATE FUNCTION gcm_term_gist_union(internal, internal) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_union(internal, internal) IS 'GiST support';

CREATE FUNCTION gcm_term_gist_compress(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_compress(internal) IS 'GiST support';

CREATE FUNCTION gcm_term_gist_fetch(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_fetch(internal) IS 'GiST support';

CREATE FUNCTION gcm_term_gist_penalty(internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_penalty(internal, internal, internal) IS 'GiST support';

CREATE FUNCTION gcm_term_gist_picksplit(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_picksplit(internal, internal) IS 'GiST support';

CREATE FUNCTION gcm_term_gist_same(integer, integer, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_term_gist_same(integer, integer, internal) IS 'GiST support';
