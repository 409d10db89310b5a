-- Names of UN entities
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_entity_near(name text, lang text DEFAULT 'en') RETURNS text[]
	AS 'MODULE_PATHNAME', 'gcm_entity_near_names' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_entity_near(text, text) IS
	'the UN entities that a name may mean which is read as none, at most three, by their short names in en, fr '
	'or es: those that it names with more about them, else those whose names differ by little; {} where '
	'nothing is near, and of a name that is read; another language is an error (22023)';
