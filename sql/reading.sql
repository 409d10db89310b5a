-- What a text is read as, and why it is not
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_read_objectives(value text, OUT objectives gcm_objective_set, OUT understood gcm_objective_set,
									OUT rest text, OUT reason text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_read_objective' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_read_objectives(text) IS
	'the set that a text is read as, NULL unless all of it is understood; what was understood; the rest, '
	'with the reason and a hint for its first part; no text raises an error';

CREATE FUNCTION gcm_read_principles(value text, OUT principles gcm_principle_set, OUT understood gcm_principle_set,
									OUT rest text, OUT reason text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_read_principle' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_read_principles(text) IS
	'the set that a text is read as, NULL unless all of it is understood; what was understood; the rest, '
	'with the reason and a hint for its first part; no text raises an error';

CREATE FUNCTION gcm_read_stakeholders(value text, OUT stakeholders gcm_stakeholder_set, OUT understood gcm_stakeholder_set,
									  OUT rest text, OUT reason text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_read_stakeholder' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_read_stakeholders(text) IS
	'the set that a text is read as, NULL unless all of it is understood; what was understood; the rest, '
	'with the reason and a hint for its first part; no text raises an error';

CREATE FUNCTION gcm_read_countries(value text, OUT countries gcm_country_set, OUT understood gcm_country_set,
								   OUT rest text, OUT reason text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_read_country' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_read_countries(text) IS
	'the set that a text is read as, NULL unless all of it is understood; what was understood; the rest, '
	'with the reason and a hint for its first part; no text raises an error';

CREATE FUNCTION gcm_entity(name text, lang text DEFAULT 'en', OUT entity text, OUT full_name text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_read_entity' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_entity(text, text) IS
	'the UN entity that a name is read as, by its short and full name in en, fr or es; NULL and a hint if '
	'it is none that is known; another language is an error (22023)';

-- Numbers as drivers send them

CREATE FUNCTION gcm_objective_from_int2(smallint) RETURNS gcm_objective
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_from_int4($1::integer);
COMMENT ON FUNCTION gcm_objective_from_int2(smallint) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE FUNCTION gcm_objective_from_int8(bigint) RETURNS gcm_objective
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_from_int4($1::integer);
COMMENT ON FUNCTION gcm_objective_from_int8(bigint) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE CAST (smallint AS gcm_objective) WITH FUNCTION gcm_objective_from_int2(smallint);
COMMENT ON CAST (smallint AS gcm_objective) IS 'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE CAST (bigint AS gcm_objective) WITH FUNCTION gcm_objective_from_int8(bigint);
COMMENT ON CAST (bigint AS gcm_objective) IS 'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE FUNCTION gcm_objective_set_from_int2s(smallint[]) RETURNS gcm_objective_set
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_set_from_int4s($1::integer[]);
COMMENT ON FUNCTION gcm_objective_set_from_int2s(smallint[]) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';

CREATE FUNCTION gcm_objective_set_from_int8s(bigint[]) RETURNS gcm_objective_set
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_set_from_int4s($1::integer[]);
COMMENT ON FUNCTION gcm_objective_set_from_int8s(bigint[]) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';

CREATE CAST (smallint[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int2s(smallint[]);
COMMENT ON CAST (smallint[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';

CREATE CAST (bigint[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int8s(bigint[]);
COMMENT ON CAST (bigint[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';
