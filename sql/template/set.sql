-- What the types and operators of every set name: support for sorting, for
-- ANALYZE and for the planner
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_country_set_sortsupport(internal) RETURNS void
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_country_set_sortsupport(internal) IS 'sort support';

CREATE FUNCTION gcm_set_typanalyze(internal) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_typanalyze(internal) IS 'set typanalyze';

CREATE FUNCTION gcm_set_contains_sel(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_contains_sel(internal, oid, internal, integer) IS 'restriction selectivity';

CREATE FUNCTION gcm_set_contains_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_contains_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';

CREATE FUNCTION gcm_set_contained_sel(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_contained_sel(internal, oid, internal, integer) IS 'restriction selectivity';

CREATE FUNCTION gcm_set_contained_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_contained_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';

CREATE FUNCTION gcm_set_overlaps_sel(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_overlaps_sel(internal, oid, internal, integer) IS 'restriction selectivity';

CREATE FUNCTION gcm_set_overlaps_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_overlaps_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';

CREATE FUNCTION gcm_set_eq_sel(internal, oid, internal, integer) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_eq_sel(internal, oid, internal, integer) IS 'restriction selectivity of =';

CREATE FUNCTION gcm_set_unnest_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_set_unnest_support(internal) IS 'planner support for unnest';
