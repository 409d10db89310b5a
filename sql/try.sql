-- Reading many texts, of which some are not understood
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_try_objectives(value text) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME', 'gcm_try_objective' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_try_objectives(text) IS
	'the set that a text is read as, NULL unless all of it is understood; no text raises an error; '
	'gcm_read_objectives() says why';

CREATE FUNCTION gcm_try_principles(value text) RETURNS gcm_principle_set
	AS 'MODULE_PATHNAME', 'gcm_try_principle' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_try_principles(text) IS
	'the set that a text is read as, NULL unless all of it is understood; no text raises an error; '
	'gcm_read_principles() says why';

CREATE FUNCTION gcm_try_stakeholders(value text) RETURNS gcm_stakeholder_set
	AS 'MODULE_PATHNAME', 'gcm_try_stakeholder' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_try_stakeholders(text) IS
	'the set that a text is read as, NULL unless all of it is understood; no text raises an error; '
	'gcm_read_stakeholders() says why';

CREATE FUNCTION gcm_try_countries(value text) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_try_country' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_try_countries(text) IS
	'the set that a text is read as, NULL unless all of it is understood; no text raises an error; '
	'gcm_read_countries() says why';
