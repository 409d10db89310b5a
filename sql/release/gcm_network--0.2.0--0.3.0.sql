\echo Use "ALTER EXTENSION gcm_network UPDATE" to load this file. \quit
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
CREATE OR REPLACE FUNCTION gcm_objective_smaller(gcm_objective, gcm_objective) RETURNS gcm_objective
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_larger(gcm_objective, gcm_objective) RETURNS gcm_objective
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_union(gcm_objective_set, gcm_objective_set) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_intersection(gcm_objective_set, gcm_objective_set) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_contains(gcm_objective_set, gcm_objective_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_contained(gcm_objective_set, gcm_objective_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_contains(gcm_objective_set, gcm_objective) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_objective_set_contained(gcm_objective, gcm_objective_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_objective_set_union(gcm_objective_set, gcm_objective) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_objective_set_union(gcm_objective, gcm_objective_set) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the objective vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_objective_set, RIGHTARG = gcm_objective_set, FUNCTION = gcm_objective_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_objective_set, gcm_objective_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_objective_set, RIGHTARG = gcm_objective, FUNCTION = gcm_objective_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_objective_set, gcm_objective) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_objective, RIGHTARG = gcm_objective_set, FUNCTION = gcm_objective_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_objective, gcm_objective_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_objective_concat(gcm_objective, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_objective_concat(gcm_objective, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_objective_concat(text, gcm_objective) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_objective_concat(text, gcm_objective) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_objective, RIGHTARG = text, FUNCTION = gcm_objective_concat);
COMMENT ON OPERATOR || (gcm_objective, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_objective, FUNCTION = gcm_objective_concat);
COMMENT ON OPERATOR || (text, gcm_objective) IS 'concatenate';
-- Casts of the objective vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_objective) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_objective) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_objective) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_objective) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_objective_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_objective_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_objective_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_objective_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_objective_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_objective_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_objective_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_objective_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_objective_set_to_json(gcm_objective_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_set_to_json(gcm_objective_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_objective_set_to_jsonb(gcm_objective_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_objective_set_to_jsonb(gcm_objective_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_objective_set AS json) WITH FUNCTION gcm_objective_set_to_json(gcm_objective_set);
COMMENT ON CAST (gcm_objective_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_objective_set AS jsonb) WITH FUNCTION gcm_objective_set_to_jsonb(gcm_objective_set);
COMMENT ON CAST (gcm_objective_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the objective vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_objective_gist_consistent(internal, gcm_objective, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_gist_consistent(internal, gcm_objective, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_objective_ops DEFAULT FOR TYPE gcm_objective USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_objective_gist_consistent(internal, gcm_objective, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_objective_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_objective_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_principle_smaller(gcm_principle, gcm_principle) RETURNS gcm_principle
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_larger(gcm_principle, gcm_principle) RETURNS gcm_principle
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_union(gcm_principle_set, gcm_principle_set) RETURNS gcm_principle_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_intersection(gcm_principle_set, gcm_principle_set) RETURNS gcm_principle_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_contains(gcm_principle_set, gcm_principle_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_contained(gcm_principle_set, gcm_principle_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_contains(gcm_principle_set, gcm_principle) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_principle_set_contained(gcm_principle, gcm_principle_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_principle_set_union(gcm_principle_set, gcm_principle) RETURNS gcm_principle_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_principle_set_union(gcm_principle, gcm_principle_set) RETURNS gcm_principle_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the principle vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_principle_set, RIGHTARG = gcm_principle_set, FUNCTION = gcm_principle_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_principle_set, gcm_principle_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_principle_set, RIGHTARG = gcm_principle, FUNCTION = gcm_principle_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_principle_set, gcm_principle) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_principle, RIGHTARG = gcm_principle_set, FUNCTION = gcm_principle_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_principle, gcm_principle_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_principle_concat(gcm_principle, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_principle_concat(gcm_principle, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_principle_concat(text, gcm_principle) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_principle_concat(text, gcm_principle) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_principle, RIGHTARG = text, FUNCTION = gcm_principle_concat);
COMMENT ON OPERATOR || (gcm_principle, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_principle, FUNCTION = gcm_principle_concat);
COMMENT ON OPERATOR || (text, gcm_principle) IS 'concatenate';
-- Casts of the principle vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_principle) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_principle) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_principle) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_principle) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_principle_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_principle_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_principle_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_principle_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_principle_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_principle_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_principle_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_principle_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_principle_set_to_json(gcm_principle_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_principle_set_to_json(gcm_principle_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_principle_set_to_jsonb(gcm_principle_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_principle_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_principle_set_to_jsonb(gcm_principle_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_principle_set AS json) WITH FUNCTION gcm_principle_set_to_json(gcm_principle_set);
COMMENT ON CAST (gcm_principle_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_principle_set AS jsonb) WITH FUNCTION gcm_principle_set_to_jsonb(gcm_principle_set);
COMMENT ON CAST (gcm_principle_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the principle vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_principle_gist_consistent(internal, gcm_principle, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_principle_gist_consistent(internal, gcm_principle, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_principle_ops DEFAULT FOR TYPE gcm_principle USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_principle_gist_consistent(internal, gcm_principle, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_principle_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_principle_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_stakeholder_smaller(gcm_stakeholder, gcm_stakeholder) RETURNS gcm_stakeholder
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_larger(gcm_stakeholder, gcm_stakeholder) RETURNS gcm_stakeholder
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_union(gcm_stakeholder_set, gcm_stakeholder_set) RETURNS gcm_stakeholder_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_intersection(gcm_stakeholder_set, gcm_stakeholder_set) RETURNS gcm_stakeholder_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_contains(gcm_stakeholder_set, gcm_stakeholder_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_contained(gcm_stakeholder_set, gcm_stakeholder_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_contains(gcm_stakeholder_set, gcm_stakeholder) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_contained(gcm_stakeholder, gcm_stakeholder_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_union(gcm_stakeholder_set, gcm_stakeholder) RETURNS gcm_stakeholder_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_stakeholder_set_union(gcm_stakeholder, gcm_stakeholder_set) RETURNS gcm_stakeholder_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the stakeholder vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_stakeholder_set, RIGHTARG = gcm_stakeholder_set, FUNCTION = gcm_stakeholder_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_stakeholder_set, gcm_stakeholder_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_stakeholder_set, RIGHTARG = gcm_stakeholder, FUNCTION = gcm_stakeholder_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_stakeholder_set, gcm_stakeholder) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_stakeholder, RIGHTARG = gcm_stakeholder_set, FUNCTION = gcm_stakeholder_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_stakeholder, gcm_stakeholder_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_stakeholder_concat(gcm_stakeholder, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_stakeholder_concat(gcm_stakeholder, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_stakeholder_concat(text, gcm_stakeholder) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_stakeholder_concat(text, gcm_stakeholder) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_stakeholder, RIGHTARG = text, FUNCTION = gcm_stakeholder_concat);
COMMENT ON OPERATOR || (gcm_stakeholder, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_stakeholder, FUNCTION = gcm_stakeholder_concat);
COMMENT ON OPERATOR || (text, gcm_stakeholder) IS 'concatenate';
-- Casts of the stakeholder vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_stakeholder) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_stakeholder) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_stakeholder) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_stakeholder) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_stakeholder_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_stakeholder_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_stakeholder_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_stakeholder_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_stakeholder_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_stakeholder_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_stakeholder_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_stakeholder_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_stakeholder_set_to_json(gcm_stakeholder_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_stakeholder_set_to_json(gcm_stakeholder_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_stakeholder_set_to_jsonb(gcm_stakeholder_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_stakeholder_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_stakeholder_set_to_jsonb(gcm_stakeholder_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_stakeholder_set AS json) WITH FUNCTION gcm_stakeholder_set_to_json(gcm_stakeholder_set);
COMMENT ON CAST (gcm_stakeholder_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_stakeholder_set AS jsonb) WITH FUNCTION gcm_stakeholder_set_to_jsonb(gcm_stakeholder_set);
COMMENT ON CAST (gcm_stakeholder_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the stakeholder vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_stakeholder_gist_consistent(internal, gcm_stakeholder, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_stakeholder_gist_consistent(internal, gcm_stakeholder, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_stakeholder_ops DEFAULT FOR TYPE gcm_stakeholder USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_stakeholder_gist_consistent(internal, gcm_stakeholder, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_stakeholder_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_commission_smaller(gcm_commission, gcm_commission) RETURNS gcm_commission
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_larger(gcm_commission, gcm_commission) RETURNS gcm_commission
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_union(gcm_commission_set, gcm_commission_set) RETURNS gcm_commission_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_intersection(gcm_commission_set, gcm_commission_set) RETURNS gcm_commission_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_contains(gcm_commission_set, gcm_commission_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_contained(gcm_commission_set, gcm_commission_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_contains(gcm_commission_set, gcm_commission) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_commission_set_contained(gcm_commission, gcm_commission_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_commission_set_union(gcm_commission_set, gcm_commission) RETURNS gcm_commission_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_commission_set_union(gcm_commission, gcm_commission_set) RETURNS gcm_commission_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the commission vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_commission_set, RIGHTARG = gcm_commission_set, FUNCTION = gcm_commission_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_commission_set, gcm_commission_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_commission_set, RIGHTARG = gcm_commission, FUNCTION = gcm_commission_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_commission_set, gcm_commission) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_commission, RIGHTARG = gcm_commission_set, FUNCTION = gcm_commission_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_commission, gcm_commission_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_commission_concat(gcm_commission, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_commission_concat(gcm_commission, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_commission_concat(text, gcm_commission) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_commission_concat(text, gcm_commission) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_commission, RIGHTARG = text, FUNCTION = gcm_commission_concat);
COMMENT ON OPERATOR || (gcm_commission, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_commission, FUNCTION = gcm_commission_concat);
COMMENT ON OPERATOR || (text, gcm_commission) IS 'concatenate';
-- Casts of the commission vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_commission) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_commission) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_commission) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_commission) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_commission_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_commission_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_commission_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_commission_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_commission_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_commission_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_commission_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_commission_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_commission_set_to_json(gcm_commission_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_commission_set_to_json(gcm_commission_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_commission_set_to_jsonb(gcm_commission_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_commission_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_commission_set_to_jsonb(gcm_commission_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_commission_set AS json) WITH FUNCTION gcm_commission_set_to_json(gcm_commission_set);
COMMENT ON CAST (gcm_commission_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_commission_set AS jsonb) WITH FUNCTION gcm_commission_set_to_jsonb(gcm_commission_set);
COMMENT ON CAST (gcm_commission_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the commission vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_commission_gist_consistent(internal, gcm_commission, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_commission_gist_consistent(internal, gcm_commission, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_commission_ops DEFAULT FOR TYPE gcm_commission USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_commission_gist_consistent(internal, gcm_commission, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_commission_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_commission_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_country_smaller(gcm_country, gcm_country) RETURNS gcm_country
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_larger(gcm_country, gcm_country) RETURNS gcm_country
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_union(gcm_country_set, gcm_country_set) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_country_set_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_intersection(gcm_country_set, gcm_country_set) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_country_set_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_contains(gcm_country_set, gcm_country_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_country_set_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_contained(gcm_country_set, gcm_country_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_country_set_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_contains(gcm_country_set, gcm_country) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_country_set_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_country_set_contained(gcm_country, gcm_country_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_country_set_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_country_set_union(gcm_country_set, gcm_country) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_country_set_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_country_set_union(gcm_country, gcm_country_set) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_country_set_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the country vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_country_set, RIGHTARG = gcm_country_set, FUNCTION = gcm_country_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_country_set, gcm_country_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_country_set, RIGHTARG = gcm_country, FUNCTION = gcm_country_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_country_set, gcm_country) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_country, RIGHTARG = gcm_country_set, FUNCTION = gcm_country_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_country, gcm_country_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_country_concat(gcm_country, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_country_concat(gcm_country, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_country_concat(text, gcm_country) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_country_concat(text, gcm_country) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_country, RIGHTARG = text, FUNCTION = gcm_country_concat);
COMMENT ON OPERATOR || (gcm_country, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_country, FUNCTION = gcm_country_concat);
COMMENT ON OPERATOR || (text, gcm_country) IS 'concatenate';
-- Casts of the country vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_country) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_country) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_country) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_country) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_country_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_country_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_country_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_country_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_country_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_country_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_country_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_country_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_country_set_to_json(gcm_country_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_country_set_to_json(gcm_country_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_country_set_to_jsonb(gcm_country_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_country_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_country_set_to_jsonb(gcm_country_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_country_set AS json) WITH FUNCTION gcm_country_set_to_json(gcm_country_set);
COMMENT ON CAST (gcm_country_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_country_set AS jsonb) WITH FUNCTION gcm_country_set_to_jsonb(gcm_country_set);
COMMENT ON CAST (gcm_country_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the country vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_country_gist_consistent(internal, gcm_country, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_country_gist_consistent(internal, gcm_country, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_country_ops DEFAULT FOR TYPE gcm_country USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_country_gist_consistent(internal, gcm_country, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_country_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_country_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_function_smaller(gcm_function, gcm_function) RETURNS gcm_function
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_larger(gcm_function, gcm_function) RETURNS gcm_function
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_union(gcm_function_set, gcm_function_set) RETURNS gcm_function_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_intersection(gcm_function_set, gcm_function_set) RETURNS gcm_function_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_contains(gcm_function_set, gcm_function_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_contained(gcm_function_set, gcm_function_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_contains(gcm_function_set, gcm_function) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_function_set_contained(gcm_function, gcm_function_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_function_set_union(gcm_function_set, gcm_function) RETURNS gcm_function_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_function_set_union(gcm_function, gcm_function_set) RETURNS gcm_function_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the function vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_function_set, RIGHTARG = gcm_function_set, FUNCTION = gcm_function_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_function_set, gcm_function_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_function_set, RIGHTARG = gcm_function, FUNCTION = gcm_function_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_function_set, gcm_function) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_function, RIGHTARG = gcm_function_set, FUNCTION = gcm_function_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_function, gcm_function_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_function_concat(gcm_function, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_function_concat(gcm_function, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_function_concat(text, gcm_function) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_function_concat(text, gcm_function) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_function, RIGHTARG = text, FUNCTION = gcm_function_concat);
COMMENT ON OPERATOR || (gcm_function, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_function, FUNCTION = gcm_function_concat);
COMMENT ON OPERATOR || (text, gcm_function) IS 'concatenate';
-- Casts of the function vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_function) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_function) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_function) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_function) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_function_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_function_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_function_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_function_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_function_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_function_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_function_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_function_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_function_set_to_json(gcm_function_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_function_set_to_json(gcm_function_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_function_set_to_jsonb(gcm_function_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_function_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_function_set_to_jsonb(gcm_function_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_function_set AS json) WITH FUNCTION gcm_function_set_to_json(gcm_function_set);
COMMENT ON CAST (gcm_function_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_function_set AS jsonb) WITH FUNCTION gcm_function_set_to_jsonb(gcm_function_set);
COMMENT ON CAST (gcm_function_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the function vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_function_gist_consistent(internal, gcm_function, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_function_gist_consistent(internal, gcm_function, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_function_ops DEFAULT FOR TYPE gcm_function USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_function_gist_consistent(internal, gcm_function, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_function_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_function_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
CREATE OR REPLACE FUNCTION gcm_structure_smaller(gcm_structure, gcm_structure) RETURNS gcm_structure
	AS 'MODULE_PATHNAME', 'gcm_term_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_larger(gcm_structure, gcm_structure) RETURNS gcm_structure
	AS 'MODULE_PATHNAME', 'gcm_term_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_union(gcm_structure_set, gcm_structure_set) RETURNS gcm_structure_set
	AS 'MODULE_PATHNAME', 'gcm_mask_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_intersection(gcm_structure_set, gcm_structure_set) RETURNS gcm_structure_set
	AS 'MODULE_PATHNAME', 'gcm_mask_intersection' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_contains(gcm_structure_set, gcm_structure_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_contained(gcm_structure_set, gcm_structure_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_contains(gcm_structure_set, gcm_structure) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contains_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_structure_set_contained(gcm_structure, gcm_structure_set) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_mask_contained_term' LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT gcm_term_contained_support;
CREATE OR REPLACE FUNCTION gcm_structure_set_union(gcm_structure_set, gcm_structure) RETURNS gcm_structure_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gcm_structure_set_union(gcm_structure, gcm_structure_set) RETURNS gcm_structure_set
	AS 'MODULE_PATHNAME', 'gcm_mask_add_term' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
-- || on the types of the structure vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

-- Union, as arrays have it.  A literal beside a set is a set.

CREATE OPERATOR || (
	LEFTARG = gcm_structure_set, RIGHTARG = gcm_structure_set, FUNCTION = gcm_structure_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_structure_set, gcm_structure_set) IS 'union';

CREATE OPERATOR || (
	LEFTARG = gcm_structure_set, RIGHTARG = gcm_structure, FUNCTION = gcm_structure_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_structure_set, gcm_structure) IS 'the set with the term added';

CREATE OPERATOR || (
	LEFTARG = gcm_structure, RIGHTARG = gcm_structure_set, FUNCTION = gcm_structure_set_union, COMMUTATOR = ||
);
COMMENT ON OPERATOR || (gcm_structure, gcm_structure_set) IS 'the set with the term added';

-- A literal beside a term is text, as it would be without the operators above

CREATE FUNCTION gcm_structure_concat(gcm_structure, text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1::text || $2;
COMMENT ON FUNCTION gcm_structure_concat(gcm_structure, text) IS 'implementation of || operator';

CREATE FUNCTION gcm_structure_concat(text, gcm_structure) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN $1 || $2::text;
COMMENT ON FUNCTION gcm_structure_concat(text, gcm_structure) IS 'implementation of || operator';

CREATE OPERATOR || (LEFTARG = gcm_structure, RIGHTARG = text, FUNCTION = gcm_structure_concat);
COMMENT ON OPERATOR || (gcm_structure, text) IS 'concatenate';

CREATE OPERATOR || (LEFTARG = text, RIGHTARG = gcm_structure, FUNCTION = gcm_structure_concat);
COMMENT ON OPERATOR || (text, gcm_structure) IS 'concatenate';
-- Casts of the structure vocabulary from text and JSON, and to JSON.  Instantiated like
-- vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE CAST (text AS gcm_structure) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_structure) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_structure) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_structure) IS 'the term that a text is read as; another text is an error (22P02)';

CREATE CAST (text AS gcm_structure_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS gcm_structure_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (varchar AS gcm_structure_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS gcm_structure_set) IS 'the set that a text is read as; another text is an error (22P02)';

CREATE CAST (json AS gcm_structure_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS gcm_structure_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE CAST (jsonb AS gcm_structure_set) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS gcm_structure_set) IS 'the set of the terms of a JSON array; anything else is an error (22P02)';

CREATE FUNCTION gcm_structure_set_to_json(gcm_structure_set) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_structure_set_to_json(gcm_structure_set) IS 'JSON array of the set''s terms, in order';

CREATE FUNCTION gcm_structure_set_to_jsonb(gcm_structure_set) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_structure_set_to_json($1)::text::jsonb;
COMMENT ON FUNCTION gcm_structure_set_to_jsonb(gcm_structure_set) IS 'JSON array of the set''s terms, in order';

CREATE CAST (gcm_structure_set AS json) WITH FUNCTION gcm_structure_set_to_json(gcm_structure_set);
COMMENT ON CAST (gcm_structure_set AS json) IS 'JSON array of the set''s terms, in order; to_json() and to_jsonb() use it';

CREATE CAST (gcm_structure_set AS jsonb) WITH FUNCTION gcm_structure_set_to_jsonb(gcm_structure_set);
COMMENT ON CAST (gcm_structure_set AS jsonb) IS 'JSON array of the set''s terms, in order';
-- GiST on the terms of the structure vocabulary.  Instantiated like vocabulary.sql.in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_structure_gist_consistent(internal, gcm_structure, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_term_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_structure_gist_consistent(internal, gcm_structure, smallint, oid, internal) IS 'GiST support';

CREATE OPERATOR CLASS gcm_structure_ops DEFAULT FOR TYPE gcm_structure USING gist AS
	OPERATOR 18 =, OPERATOR 20 <, OPERATOR 21 <=, OPERATOR 22 >, OPERATOR 23 >=,
	FUNCTION 1 gcm_structure_gist_consistent(internal, gcm_structure, smallint, oid, internal),
	FUNCTION 2 gcm_term_gist_union(internal, internal),
	FUNCTION 3 gcm_term_gist_compress(internal),
	FUNCTION 5 gcm_term_gist_penalty(internal, internal, internal),
	FUNCTION 6 gcm_term_gist_picksplit(internal, internal),
	FUNCTION 7 gcm_term_gist_same(integer, integer, internal),
	FUNCTION 9 gcm_term_gist_fetch(internal),
	FUNCTION 11 btint4sortsupport(internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS gcm_structure_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
COMMENT ON OPERATOR FAMILY gcm_structure_ops USING gist IS 'order of the vocabulary, for exclusion constraints beside ranges';
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
-- Summaries in JSON: a cast with a function, so that to_jsonb(), row_to_json() and
-- the like nest them, which text would not be
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_review_to_json(gcm_review) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_to_json(gcm_review) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_review AS json) WITH FUNCTION gcm_review_to_json(gcm_review);
COMMENT ON CAST (gcm_review AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_review_to_jsonb(gcm_review) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_to_jsonb(gcm_review) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_review AS jsonb) WITH FUNCTION gcm_review_to_jsonb(gcm_review);
COMMENT ON CAST (gcm_review AS jsonb) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_cooccurrence AS json) WITH FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence);
COMMENT ON CAST (gcm_cooccurrence AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_cooccurrence AS jsonb) WITH FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence);
COMMENT ON CAST (gcm_cooccurrence AS jsonb) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_alignment_summary AS json) WITH FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary);
COMMENT ON CAST (gcm_alignment_summary AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_alignment_summary AS jsonb) WITH FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary);
COMMENT ON CAST (gcm_alignment_summary AS jsonb) IS 'the value as a JSON object, which its text is';
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
	'the set of the objectives that an array numbers; NULL among them is an error (22004)';

CREATE FUNCTION gcm_objective_set_from_int8s(bigint[]) RETURNS gcm_objective_set
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN gcm_objective_set_from_int4s($1::integer[]);
COMMENT ON FUNCTION gcm_objective_set_from_int8s(bigint[]) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004)';

CREATE CAST (smallint[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int2s(smallint[]);
COMMENT ON CAST (smallint[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004)';

CREATE CAST (bigint[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int8s(bigint[]);
COMMENT ON CAST (bigint[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004)';
-- What only newer servers have.  The rest of the script is the same on all,
-- so that pg_upgrade finds the same objects on both sides; this is added
-- where the server has it, and can be added later.  And what pg_upgrade does
-- not bring: statistics of sets.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE PROCEDURE gcm_after_pg_upgrade() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	addition text;
	stale record;
BEGIN
	-- Skip support came with 18: core's, as the order is core's.  So did what tells
	-- = and && of a GiST class apart for temporal keys: the numbers are core's too.
	IF current_setting('server_version_num')::integer >= 180000 THEN
		FOR addition IN
			WITH family AS (
				SELECT f.oid, f.opfname, n.nspname, m.amname
				FROM pg_extension e
				JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
					AND d.classid = 'pg_opfamily'::regclass AND d.deptype = 'e'
				JOIN pg_opfamily f ON f.oid = d.objid
				JOIN pg_am m ON m.oid = f.opfmethod
				JOIN pg_namespace n ON n.oid = f.opfnamespace
				WHERE e.extname = 'gcm_network'
			)
			SELECT format('ALTER OPERATOR FAMILY %I.%I USING btree ADD FUNCTION 6 (%s) %s(internal)',
						  f.nspname, f.opfname, c.amproclefttype::regtype, replace(p.prosrc, 'cmp', 'skipsupport'))
			FROM family f
			JOIN pg_amproc c ON c.amprocfamily = f.oid AND c.amprocnum = 1
			JOIN pg_proc p ON p.oid = c.amproc
			WHERE f.amname = 'btree' AND p.prosrc IN ('btint2cmp', 'btint4cmp', 'btint8cmp')
			  AND NOT EXISTS (SELECT FROM pg_amproc s WHERE s.amprocfamily = f.oid AND s.amprocnum = 6)
			UNION ALL
			SELECT format('ALTER OPERATOR FAMILY %I.%I USING gist ADD FUNCTION 12 ("any", "any") %s',
						  f.nspname, f.opfname, 'gist_translate_cmptype_common(integer)')
			FROM family f
			WHERE f.amname = 'gist'
			  AND NOT EXISTS (SELECT FROM pg_amproc s WHERE s.amprocfamily = f.oid AND s.amprocnum = 12)
		LOOP
			EXECUTE addition;
		END LOOP;
	END IF;

	-- From 18 on, pg_upgrade brings statistics, but of sets only what core keeps of
	-- any type, not what gcm_set_typanalyze() adds (see src/pg/set_stats.h)
	IF has_table_privilege('pg_catalog.pg_statistic', 'SELECT') THEN
		FOR stale IN
			SELECT coalesce(i.indrelid, s.starelid)::regclass AS relation,
				   string_agg(coalesce(i.indexrelid::regclass::text, quote_ident(a.attname)), ', ' ORDER BY i.indexrelid, a.attnum) AS columns
			FROM pg_extension e
			JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
				AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
			JOIN pg_type t ON t.typanalyze = d.objid
			JOIN pg_attribute a ON a.atttypid = t.oid
			JOIN pg_statistic s ON s.starelid = a.attrelid AND s.staattnum = a.attnum
			LEFT JOIN pg_index i ON i.indexrelid = s.starelid
			WHERE e.extname = 'gcm_network' AND s.stanullfrac < 1
			  AND 24173 <> ALL (ARRAY[s.stakind1, s.stakind2, s.stakind3, s.stakind4, s.stakind5])
			GROUP BY 1 ORDER BY 1
		LOOP
			RAISE NOTICE USING
				MESSAGE = format('the planner has no statistics of the sets in %s (%s)', stale.relation, stale.columns),
				HINT = format('ANALYZE %s;', stale.relation);
		END LOOP;
	END IF;
END
$$;
COMMENT ON PROCEDURE gcm_after_pg_upgrade() IS
	'for a superuser, after pg_upgrade: adds what the server has come to support since the extension was '
	'installed, and names the tables that need ANALYZE';

CALL gcm_after_pg_upgrade();
-- Words of the user's own lists, compared as terms are
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_fold(text) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_fold_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_fold(text) IS
	'the form in which spellings are compared: without case, accents, kinds of apostrophe, hyphen and space, and a leading '
	'or bracketed article; NULL of what is too long for a spelling';
-- Timelines of workplans and days of contributions, as people write them
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION gcm_timeline(timeline text) RETURNS daterange
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_timeline(text) IS
	'days of a period, from its first to its last, as in 2021, Q2 2021, H1 2021, March 2024, 12 mars 2024, 18-19 October '
	'2022, 2021 and 2022; T2 and S1 are quarters and half-years in French and Spanish; another form is an error (22007), '
	'and so is 07/08/2022, which is two days';
-- Where the names in the definition of a registry are looked for: in its schema,
-- then in those of the extensions that it uses
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION gcm_registry_path(schema text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	homes oid[] := ARRAY(SELECT extnamespace FROM pg_extension WHERE extname IN ('gcm_network', 'btree_gist', 'unaccent'));
	me oid := (SELECT oid FROM pg_roles WHERE rolname = current_user);
	keeper oid := coalesce((SELECT c.relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
							WHERE n.nspname = schema AND c.relname = 'loaded_fact'), me);
	missing text;
	place record;
	others text;
BEGIN
	SELECT string_agg(quote_ident(n.nspname), ', ') INTO missing
	FROM pg_namespace n WHERE n.oid = ANY (homes) AND NOT has_schema_privilege(n.oid, 'USAGE');
	IF missing IS NOT NULL AND me = keeper THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('permission denied for schema %s', missing),
			DETAIL = 'The registry uses the extensions gcm_network, btree_gist and unaccent, and some of them are there.',
			HINT = format('Their owner can GRANT USAGE ON SCHEMA %s TO %I.', missing, current_user);
	END IF;

	-- A function of another's that fits better than one of core would be taken
	-- for it, and run as whoever uses the registry
	FOR place IN
		SELECT n.oid, n.nspname, n.nspacl, n.nspname = schema AS ours,
			   CASE n.nspowner WHEN 'pg_database_owner'::regrole
					THEN (SELECT datdba FROM pg_database WHERE datname = current_database()) ELSE n.nspowner END AS owner
		FROM pg_namespace n WHERE n.nspname = schema OR n.oid = ANY (homes) ORDER BY n.nspname = schema DESC, n.nspname
	LOOP
		IF place.ours AND place.owner <> keeper THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname, pg_get_userbyid(keeper)),
				DETAIL = format('Its owner is %s.', pg_get_userbyid(place.owner)),
				HINT = 'Let the owner of the schema create and update the registry, or name a schema that does not exist yet.';
		END IF;
		SELECT string_agg(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(r.rolname) END, ', ' ORDER BY r.rolname) INTO others
		FROM aclexplode(place.nspacl) AS a LEFT JOIN pg_roles r ON r.oid = a.grantee
		WHERE a.privilege_type = 'CREATE' AND a.grantee NOT IN (place.owner, keeper, 'pg_database_owner'::regrole) AND r.rolsuper IS NOT TRUE;
		IF others IS NOT NULL THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname, pg_get_userbyid(CASE WHEN place.ours THEN keeper ELSE place.owner END)),
				DETAIL = format('Others may create in it: %s.', others),
				HINT = format('What they put there could run with the rights of those who use the registry: REVOKE CREATE ON SCHEMA %I FROM %s.', place.nspname, others);
		END IF;
		-- In the registry's schema nothing, elsewhere what bears a name that is
		-- used
		SELECT string_agg(pg_describe_object(o.class, o.oid, 0), ', ' ORDER BY o.name COLLATE "C") INTO others
		FROM (SELECT 'pg_proc'::regclass AS class, oid, pronamespace AS namespace, proowner AS owner, proname AS name FROM pg_proc
			  UNION ALL SELECT 'pg_operator'::regclass, oid, oprnamespace, oprowner, oprname FROM pg_operator
			  UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner, typname FROM pg_type
			  UNION ALL SELECT 'pg_class'::regclass, oid, relnamespace, relowner, relname FROM pg_class) AS o
		WHERE o.namespace = place.oid AND o.owner NOT IN (keeper, me)
		  AND (place.ours
			   OR o.class = 'pg_proc'::regclass
				  AND (o.name LIKE 'gcm\_%'
					   OR EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname = o.name))
			   OR o.class = 'pg_operator'::regclass)
		  AND (place.ours OR NOT (SELECT rolsuper FROM pg_roles r WHERE r.oid = o.owner))
		  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype IN ('e', 'i'));
		IF others IS NOT NULL THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('schema "%s" is open to others than %s', place.nspname, pg_get_userbyid(CASE WHEN place.ours THEN keeper ELSE place.owner END)),
				DETAIL = format('It holds objects of others: %s.', left(others, 500)),
				HINT = 'They could run with the rights of those who use the registry: drop them, or move them to another schema.';
		END IF;
	END LOOP;

	RETURN (SELECT quote_ident(schema) || ', ' || coalesce(string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) || ', ', '') || 'pg_temp'
			FROM pg_namespace n WHERE n.oid = ANY (homes) AND n.nspname <> schema);
END
$function$;
COMMENT ON FUNCTION gcm_registry_path(text) IS
	'search path under which the definition of a registry in that schema is executed; an error if the caller may not use a '
	'schema in it, or if others could plant functions there';
-- The registry: the Network's own records, in a schema of the caller's.
--
-- The numbered files beside this one are one text of plain SQL, put in here in
-- their order.  It makes a new registry, and is run again on one that an earlier
-- version made.  So each statement can be run again: what holds rows is created
-- IF NOT EXISTS, and update.sql has what a version changes about it; all else is
-- replaced.  psql can run each of them alone, with the search path as below.
--
-- It is executed with the registry's schema first in the search path, and those
-- of the extensions after it: all names are found once, then.  PL/pgSQL bodies
-- find theirs each time that they run, so their search path is the registry's
-- schema alone: SET search_path FROM CURRENT stands for that here.  They use no
-- type and no operator of an extension, but by %TYPE and in bound bodies.
-- It is written without backslashes, for unistr() to read the escapes that
-- sql/template/ascii.sed puts in.
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_registry_sql() RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
	SELECT unistr($registry$
-- The records: tables, keys and constraints
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS registry (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	version text NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE registry IS 'the one row says which version of gcm_network this registry is of';
COMMENT ON COLUMN registry.only_row IS 'keeps the table to one row';
COMMENT ON COLUMN registry.version IS 'version of the extension that made the registry or updated it last';
COMMENT ON COLUMN registry.created_at IS 'when the registry was created';
INSERT INTO registry (version) SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'
	ON CONFLICT (only_row) DO NOTHING;

CREATE TABLE IF NOT EXISTS loaded_fact (
	source text,
	relation text,
	key text,
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	PRIMARY KEY (source, relation, key)
);
COMMENT ON TABLE loaded_fact IS
	'rows that a loader has added; it does not add them again, even if they were changed or deleted since';
COMMENT ON COLUMN loaded_fact.source IS 'where the rows come from, as in faq-2020';
COMMENT ON COLUMN loaded_fact.relation IS 'table';
COMMENT ON COLUMN loaded_fact.key IS 'key of the row when it was loaded';
COMMENT ON COLUMN loaded_fact.loaded_at IS 'when';
COMMENT ON COLUMN loaded_fact.loaded_by IS 'by whom';

-- Words of the registry's own lists, in three languages

CREATE TABLE IF NOT EXISTS wording (
	topic text,
	term text,
	en text NOT NULL,
	fr text,
	es text,
	also text[] NOT NULL DEFAULT '{}',
	PRIMARY KEY (topic, term)
);
COMMENT ON TABLE wording IS 'words of closed lists in three languages, for views to show and intake to read';
COMMENT ON COLUMN wording.topic IS 'list, as in status';
COMMENT ON COLUMN wording.term IS 'value in the tables; of a regional organization, its short name';
COMMENT ON COLUMN wording.en IS 'in English';
COMMENT ON COLUMN wording.fr IS 'in French';
COMMENT ON COLUMN wording.es IS 'in Spanish';
COMMENT ON COLUMN wording.also IS 'other words that are read';
INSERT INTO wording (topic, term, en, fr, es, also) VALUES
	('level', 'global', 'Global', 'Mondial', 'Mundial',
		'{mondiale,monde,mundo,world,worldwide,international,internationale,internacional,global level,
		world level,international level,niveau mondial,niveau international,nivel mundial,nivel global,
		nivel internacional}'),
	('level', 'regional', 'Regional', 'R\00e9gional', 'Regional',
		'{regionale,region,sub-regional,subregional,sous-regional,sous-regionale,inter-regional,interregional,
		continental,regional level,sub-regional level,niveau regional,niveau sous-regional,nivel regional,
		nivel subregional}'),
	('level', 'national', 'National', 'National', 'Nacional',
		'{nationale,country,country-level,country-wide,nationwide,pays,pa\00eds,national level,state level,
		niveau national,niveau pays,nivel nacional,nivel de pais}'),
	('level', 'local', 'Local', 'Local', 'Local',
		'{locale,sub-national,subnational,sous-national,sous-nationale,infranational,infranationale,
		sub-nacional,subnacional,city,cities,town,municipal,municipality,municipalities,district,province,
		provincial,provinces,county,departmental,commune,communal,community,ville,villes,municipale,
		municipalite,departement,departemental,ciudad,ciudades,municipio,municipios,provincia,departamento,
		departamental,distrito,comunal,comunidad,local level,sub-national level,subnational level,city level,
		municipal level,district level,provincial level,community level,niveau local,niveau sous-national,
		niveau infranational,niveau municipal,niveau provincial,nivel local,nivel subnacional,nivel municipal,
		nivel provincial}'),
	('kind', 'network', 'Network', 'R\00e9seau', 'Red', '{}'),
	('kind', 'existing-forum', 'Existing forum', 'Enceinte existante', 'Foro existente', '{}'),
	('kind', 'thematic-coalition', 'Thematic coalition', 'Coalition th\00e9matique', 'Coalici\00f3n tem\00e1tica', '{}'),
	('element', 'mission', 'Mission', 'Mission', 'Misi\00f3n', '{}'),
	('element', 'objectives', 'Objectives', 'Objectifs', 'Objetivos', '{}'),
	('element', 'principles', 'Guiding principles', 'Principes directeurs', 'Principios rectores', '{}'),
	('element', 'coordinators', 'Coordination', 'Coordination', 'Coordinaci\00f3n', '{}'),
	('element', 'members', 'Members', 'Membres', 'Miembros', '{}'),
	('element', 'structure', 'Structure', 'Structure', 'Estructura', '{}'),
	('element', 'decision', 'Decision making', 'Prise de d\00e9cisions', 'Adopci\00f3n de decisiones', '{}'),
	('element', 'participation', 'Participation', 'Participation', 'Participaci\00f3n', '{}'),
	('element', 'adaptation', 'Adaptation', 'Adaptation', 'Adaptaci\00f3n', '{}'),
	('element', 'relations', 'Relations with the Network', 'Relations avec le R\00e9seau', 'Relaciones con la Red',
		'{}'),
	('element', 'inclusion', 'Inclusion of UN entities', 'Inclusion des entit\00e9s des Nations Unies', 'Inclusi\00f3n de las entidades de las Naciones Unidas',
		'{}'),
	('verdict', 'aligned', 'Aligned', 'Conforme', 'Conforme', '{}'),
	('verdict', 'partial', 'Partial', 'Partiel', 'Parcial', '{}'),
	('verdict', 'divergent', 'Divergent', 'Divergent', 'Divergente', '{}'),
	('verdict', 'unstated', 'Unstated', 'Non pr\00e9cis\00e9', 'No indicado', '{}'),
	('status', 'yet-to-start', 'Yet to start', 'Pas encore commenc\00e9', 'Sin comenzar',
		'{not started,not yet started,yet to begin,not begun,to start,to be started,to do,upcoming,planned,
		non commence,pas commence,a commencer,a venir,prevu,planifie,no iniciado,no comenzado,por iniciar,
		por comenzar,sin iniciar,planificado,previsto}'),
	('status', 'ongoing', 'Ongoing', 'En cours', 'En curso',
		'{in progress,on-going,under way,underway,started,begun,continuing,being implemented,
		under implementation,en cours de realisation,en cours d''execution,commence,entame,en marcha,en proceso,
		en progreso,en ejecucion,iniciado,comenzado}'),
	('status', 'completed', 'Completed', 'Achev\00e9', 'Terminado',
		'{complete,done,finished,achieved,concluded,achevee,termine,terminee,realise,realisee,fini,finie,
		terminada,completado,completada,finalizado,finalizada,concluido,concluida,realizado,cumplido}'),
	('contributor', 'member-state', 'Member State', '\00c9tat Membre', 'Estado Miembro',
		'{member states,un member state,state,states,government,governments,national government,
		national governments,country,countries,ministry,ministries,etats membres,etat,etats,gouvernement,
		gouvernements,gouvernement national,pays,ministere,ministeres,estados miembros,estado,estados,gobierno,
		gobiernos,gobierno nacional,pais,paises,ministerio,ministerios}'),
	('contributor', 'stakeholder', 'Stakeholder', 'Partie prenante', 'Parte interesada',
		'{stakeholders,relevant stakeholder,relevant stakeholders,non-state actor,non-state actors,
		non-state stakeholder,non-state stakeholders,parties prenantes,partie prenante concernee,
		parties prenantes concernees,acteur non etatique,acteurs non etatiques,partes interesadas,interesado,
		interesados,interesado pertinente,interesados pertinentes,actor no estatal,actores no estatales}'),
	('contributor', 'un-entity', 'UN entity', 'Entit\00e9 des Nations Unies', 'Entidad de las Naciones Unidas',
		'{un entities,un,united nations,un system,united nations system,united nations entity,
		united nations entities,un agency,un agencies,united nations agency,united nations agencies,
		un organization,un organizations,united nations organization,united nations organizations,un body,
		un bodies,un country team,un country teams,united nations country team,united nations country teams,
		unct,uncts,resident coordinator,un resident coordinator,resident coordinator''s office,rco,un network,
		un network on migration,united nations network on migration,onu,nations unies,systeme des nations unies,
		systeme de l''onu,entites des nations unies,entite de l''onu,entites de l''onu,
		organisme des nations unies,organismes des nations unies,organisme de l''onu,organismes de l''onu,
		agence des nations unies,agences des nations unies,agence de l''onu,agences de l''onu,
		equipe de pays des nations unies,coordonnateur resident,reseau des nations unies sur les migrations,
		naciones unidas,sistema de las naciones unidas,sistema de la onu,entidades de las naciones unidas,
		entidad de la onu,entidades de la onu,organismo de las naciones unidas,
		organismos de las naciones unidas,organismo de la onu,organismos de la onu,
		agencia de las naciones unidas,agencias de las naciones unidas,agencia de la onu,agencias de la onu,
		equipo de las naciones unidas en el pais,coordinador residente,coordinadora residente,
		red de las naciones unidas sobre la migracion}'),
	('contributor', 'regional-organization', 'Regional organization', 'Organisation r\00e9gionale',
		'Organizaci\00f3n regional',
		'{regional organizations,regional body,regional bodies,regional entity,regional institution,
		regional institutions,regional intergovernmental organization,regional intergovernmental organizations,
		regional economic community,regional economic communities,sub-regional organization,
		sub-regional organizations,subregional organization,subregional organizations,organisations regionales,
		organisme regional,organismes regionaux,institution regionale,communaute economique regionale,
		communautes economiques regionales,organisation sous-regionale,organizaciones regionales,
		organismo regional,organismos regionales,institucion regional,comunidad economica regional,
		organizacion subregional}'),
	('contributor', 'unknown', 'Not known', 'Non connu', 'No se sabe', '{}'),
	('regional-organization', 'AU', 'African Union', 'Union africaine', 'Uni\00f3n Africana',
		'{ua,african union commission,auc,commission de l''union africaine}'),
	('regional-organization', 'ECOWAS', 'Economic Community of West African States',
		'Communaut\00e9 \00e9conomique des \00c9tats de l''Afrique de l''Ouest',
		'Comunidad Econ\00f3mica de los Estados de \00c1frica Occidental',
		'{cedeao,ecowas commission,commission de la cedeao}'),
	('regional-organization', 'ECCAS', 'Economic Community of Central African States',
		'Communaut\00e9 \00e9conomique des \00c9tats de l''Afrique centrale',
		'Comunidad Econ\00f3mica de los Estados de \00c1frica Central', '{ceeac}'),
	('regional-organization', 'SADC', 'Southern African Development Community',
		'Communaut\00e9 de d\00e9veloppement de l''Afrique australe',
		'Comunidad de \00c1frica Meridional para el Desarrollo', '{}'),
	('regional-organization', 'IGAD', 'Intergovernmental Authority on Development',
		'Autorit\00e9 intergouvernementale pour le d\00e9veloppement',
		'Autoridad Intergubernamental para el Desarrollo', '{}'),
	('regional-organization', 'EAC', 'East African Community', 'Communaut\00e9 d''Afrique de l''Est',
		'Comunidad de \00c1frica Oriental',
		'{cae}'),
	('regional-organization', 'COMESA', 'Common Market for Eastern and Southern Africa',
		'March\00e9 commun de l''Afrique orientale et australe',
		'Mercado Com\00fan para \00c1frica Oriental y Meridional', '{}'),
	('regional-organization', 'LAS', 'League of Arab States', 'Ligue des \00c9tats arabes',
		'Liga de los Estados \00c1rabes',
		'{arab league,ligue arabe,liga arabe,lea}'),
	('regional-organization', 'EU', 'European Union', 'Union europ\00e9enne', 'Uni\00f3n Europea',
		'{ue,european commission,commission europeenne,comision europea}'),
	('regional-organization', 'COE', 'Council of Europe', 'Conseil de l''Europe', 'Consejo de Europa', '{}'),
	('regional-organization', 'OSCE', 'Organization for Security and Co-operation in Europe',
		'Organisation pour la s\00e9curit\00e9 et la coop\00e9ration en Europe',
		'Organizaci\00f3n para la Seguridad y la Cooperaci\00f3n en Europa', '{}'),
	('regional-organization', 'ASEAN', 'Association of Southeast Asian Nations',
		'Association des nations de l''Asie du Sud-Est',
		'Asociaci\00f3n de Naciones de Asia Sudoriental', '{anase,association of south-east asian nations}'),
	('regional-organization', 'SAARC', 'South Asian Association for Regional Cooperation',
		'Association sud-asiatique de coop\00e9ration r\00e9gionale',
		'Asociaci\00f3n del Asia Meridional para la Cooperaci\00f3n Regional', '{}'),
	('regional-organization', 'PIF', 'Pacific Islands Forum', 'Forum des \00eeles du Pacifique',
		'Foro de las Islas del Pac\00edfico',
		'{pacific islands forum secretariat}'),
	('regional-organization', 'CARICOM', 'Caribbean Community', 'Communaut\00e9 des Cara\00efbes', 'Comunidad del Caribe',
		'{}'),
	('regional-organization', 'OAS', 'Organization of American States', 'Organisation des \00c9tats am\00e9ricains',
		'Organizaci\00f3n de los Estados Americanos',
		'{oea}'),
	('regional-organization', 'SICA', 'Central American Integration System',
		'Syst\00e8me d''int\00e9gration de l''Am\00e9rique centrale',
		'Sistema de la Integraci\00f3n Centroamericana', '{}'),
	('regional-organization', 'MERCOSUR', 'Southern Common Market', 'March\00e9 commun du Sud',
		'Mercado Com\00fan del Sur',
		'{mercosul}'),
	('regional-organization', 'OECS', 'Organisation of Eastern Caribbean States',
		'Organisation des \00c9tats des Cara\00efbes orientales',
		'Organizaci\00f3n de Estados del Caribe Oriental', '{oeco}'),
	('commission', 'all', 'All', 'Toutes', 'Todas', '{}')
	-- What a version adds comes beside the owner's words, and once: a word of
	-- theirs stays with the term that they gave it to
	ON CONFLICT (topic, term) DO UPDATE SET also = wording.also || ARRAY(
		SELECT a.word FROM unnest(EXCLUDED.also) WITH ORDINALITY AS a (word, n)
		WHERE NOT EXISTS (SELECT FROM wording w, unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS o (word)
						  WHERE w.topic = EXCLUDED.topic AND gcm_fold(o.word) = gcm_fold(a.word))
		ORDER BY a.n)
	WHERE NOT EXISTS (SELECT FROM registry r JOIN pg_extension e ON e.extversion = r.version WHERE e.extname = 'gcm_network');
UPDATE registry SET version = e.extversion FROM pg_extension e
	WHERE e.extname = 'gcm_network' AND registry.version <> e.extversion;

-- Networks: who they are, what their mandates say, who belongs to them

CREATE TABLE IF NOT EXISTS participant (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	un_entity boolean NOT NULL DEFAULT true,
	stakeholder gcm_stakeholder,
	CHECK (NOT un_entity OR stakeholder IS NULL),
	CONSTRAINT its_code_can_be_read CHECK (num_nulls(gcm_alignment(gcm_mandate(members => ARRAY[code]))) = 0)
);
COMMENT ON TABLE participant IS 'UN entities and other bodies that take part';
COMMENT ON COLUMN participant.code IS 'short name, as in IOM; mandates name entities so';
COMMENT ON COLUMN participant.name IS 'name in English';
COMMENT ON COLUMN participant.name_fr IS 'name in French';
COMMENT ON COLUMN participant.name_es IS 'name in Spanish';
COMMENT ON COLUMN participant.un_entity IS 'is it an entity of the United Nations system?';
COMMENT ON COLUMN participant.stakeholder IS 'kind of stakeholder, if it is none (GCM, para 44)';

CREATE TABLE IF NOT EXISTS network (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	level text NOT NULL CHECK (level IN ('global', 'regional', 'national')),
	kind gcm_body_kind NOT NULL DEFAULT 'network',
	countries gcm_country_set,
	member_count integer CHECK (member_count >= 0),
	member_count_on date,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_national_network_has_one_country
		CHECK (level <> 'national' OR countries IS NOT NULL AND cardinality(countries) = 1),
	CONSTRAINT a_day_is_finite CHECK (isfinite(member_count_on))
);
COMMENT ON TABLE network IS 'networks on migration, existing forums and thematic coalitions';
COMMENT ON COLUMN network.code IS 'short name; of a national network, usually its country''s code';
COMMENT ON COLUMN network.name IS 'name in English';
COMMENT ON COLUMN network.name_fr IS 'name in French';
COMMENT ON COLUMN network.name_es IS 'name in Spanish';
COMMENT ON COLUMN network.level IS 'global, regional or national';
COMMENT ON COLUMN network.kind IS 'which elements its mandate is held to';
COMMENT ON COLUMN network.countries IS 'countries that it covers; NULL if that is not known';
COMMENT ON COLUMN network.member_count IS 'number of its members, where they are not all recorded as memberships';
COMMENT ON COLUMN network.member_count_on IS 'when they were counted';
COMMENT ON COLUMN network.validity IS 'while it exists; an open end is not known or not reached';
COMMENT ON COLUMN network.source IS 'where this is stated';

CREATE TABLE IF NOT EXISTS network_link (
	network text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	part_of text REFERENCES network ON UPDATE CASCADE ON DELETE CASCADE,
	PRIMARY KEY (network, part_of),
	CHECK (network <> part_of)
);
COMMENT ON TABLE network_link IS 'which network is part of which; it can be of several';
COMMENT ON COLUMN network_link.network IS 'the part';
COMMENT ON COLUMN network_link.part_of IS 'the whole';

CREATE TABLE IF NOT EXISTS mandate (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	mission gcm_function_set,
	objectives gcm_objective_set,
	principles gcm_principle_set,
	coordinators text[],
	members text[],
	structure gcm_structure_set,
	decision gcm_decision_rule,
	participation gcm_stakeholder_set,
	present text[],
	close_relations boolean,
	relevant text[],
	source text,
	CONSTRAINT its_entities_can_be_read CHECK (num_nulls(
		gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'network', present => present),
		gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'thematic-coalition', present => present,
			process => gcm_process(relevant => relevant))) = 0),
	CONSTRAINT a_network_has_one_mandate_at_a_time EXCLUDE USING gist (network WITH =, validity WITH &&)
);
COMMENT ON TABLE mandate IS 'what the mandate of a network says; NULL where it is silent';
COMMENT ON COLUMN mandate.id IS 'number';
COMMENT ON COLUMN mandate.network IS 'whose mandate it is';
COMMENT ON COLUMN mandate.validity IS 'while it holds; an open end is not known or not reached';
COMMENT ON COLUMN mandate.mission IS 'functions that the network is for';
COMMENT ON COLUMN mandate.objectives IS 'objectives of the Global Compact that it serves';
COMMENT ON COLUMN mandate.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN mandate.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN mandate.members IS 'UN entities that are members';
COMMENT ON COLUMN mandate.structure IS 'parts that it is made of';
COMMENT ON COLUMN mandate.decision IS 'how it takes decisions';
COMMENT ON COLUMN mandate.participation IS 'stakeholders that take part';
COMMENT ON COLUMN mandate.present IS 'UN entities present in the country; NULL if that is not known';
COMMENT ON COLUMN mandate.close_relations IS 'of a coalition: does it keep close relations with the Network?';
COMMENT ON COLUMN mandate.relevant IS 'of a coalition: UN entities relevant to its theme';
COMMENT ON COLUMN mandate.source IS 'document that this is taken from';

CREATE TABLE IF NOT EXISTS membership (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN
		('coordinator', 'co-chair', 'secretariat', 'seconds-staff', 'executive-committee', 'invited', 'member',
		'observer')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_role_is_held_once_at_a_time
		EXCLUDE USING gist (network WITH =, participant WITH =, role WITH =, validity WITH &&)
);
CREATE INDEX IF NOT EXISTS membership_participant_idx ON membership (participant);
COMMENT ON TABLE membership IS 'who holds which role in a network, and when';
COMMENT ON COLUMN membership.id IS 'number';
COMMENT ON COLUMN membership.network IS 'network';
COMMENT ON COLUMN membership.participant IS 'who';
COMMENT ON COLUMN membership.role IS
	'coordinator, co-chair, secretariat, seconds-staff (to the secretariat), executive-committee, invited (to its '
	'meetings), member or observer';
COMMENT ON COLUMN membership.validity IS 'while the role is held; an open end is not known or not reached';
COMMENT ON COLUMN membership.source IS 'where this is stated';

CREATE TABLE IF NOT EXISTS adaptation (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL REFERENCES network ON UPDATE CASCADE,
	proposal text,
	proposed_on date NOT NULL DEFAULT current_date,
	executive_committee_consulted_on date,
	coordinator_consulted_on date,
	completed_on date CHECK (completed_on >= proposed_on),
	CONSTRAINT a_day_is_finite CHECK (isfinite(proposed_on) AND isfinite(executive_committee_consulted_on) AND isfinite(coordinator_consulted_on) AND isfinite(completed_on))
);
CREATE INDEX IF NOT EXISTS adaptation_network_idx ON adaptation (network);
COMMENT ON TABLE adaptation IS
	'an existing forum adapts its mandate and working methods to the global mandate (FAQ of October 2020, section iv)';
COMMENT ON COLUMN adaptation.id IS 'number';
COMMENT ON COLUMN adaptation.network IS 'the forum';
COMMENT ON COLUMN adaptation.proposal IS 'what is to change';
COMMENT ON COLUMN adaptation.proposed_on IS 'when it was proposed';
COMMENT ON COLUMN adaptation.executive_committee_consulted_on IS
	'when the members of the Executive Committee were consulted; NULL if they were not';
COMMENT ON COLUMN adaptation.coordinator_consulted_on IS 'when the Coordinator was consulted; NULL if not';
COMMENT ON COLUMN adaptation.completed_on IS 'when it was completed: only once every entity has agreed and both were consulted';

CREATE TABLE IF NOT EXISTS adaptation_agreement (
	adaptation integer REFERENCES adaptation ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	agreed_on date,
	PRIMARY KEY (adaptation, participant),
	CONSTRAINT a_day_is_finite CHECK (isfinite(agreed_on))
);
COMMENT ON TABLE adaptation_agreement IS 'entities that an adaptation concerns, and when each agreed';
COMMENT ON COLUMN adaptation_agreement.adaptation IS 'adaptation';
COMMENT ON COLUMN adaptation_agreement.participant IS 'entity that it concerns';
COMMENT ON COLUMN adaptation_agreement.agreed_on IS 'when it agreed; NULL if it has not';

-- The workplan: priorities, working groups, deliverables

CREATE TABLE IF NOT EXISTS priority (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE priority IS 'core and thematic priorities of the workplan';
COMMENT ON COLUMN priority.code IS 'short name, as in C1';
COMMENT ON COLUMN priority.kind IS 'core or thematic';
COMMENT ON COLUMN priority.name IS 'name in English';
COMMENT ON COLUMN priority.name_fr IS 'name in French';
COMMENT ON COLUMN priority.name_es IS 'name in Spanish';
COMMENT ON COLUMN priority.objectives IS 'objectives that it serves';
COMMENT ON COLUMN priority.validity IS 'while it is one; an open end is not known or not reached';

CREATE TABLE IF NOT EXISTS working_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('core', 'thematic')),
	priority text REFERENCES priority ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE working_group IS 'working groups, under their names of each time in working_group_name';
COMMENT ON COLUMN working_group.code IS 'short name that does not change';
COMMENT ON COLUMN working_group.kind IS 'core or thematic';
COMMENT ON COLUMN working_group.priority IS 'priority that it works on';
COMMENT ON COLUMN working_group.validity IS 'while it works; an open end is not known or not reached';

CREATE TABLE IF NOT EXISTS working_group_name (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE ON DELETE CASCADE,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	CONSTRAINT a_working_group_has_one_name_at_a_time EXCLUDE USING gist (working_group WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_name IS 'names of a working group: to rename it, end one and add another';
COMMENT ON COLUMN working_group_name.id IS 'number';
COMMENT ON COLUMN working_group_name.working_group IS 'working group';
COMMENT ON COLUMN working_group_name.name IS 'name in English';
COMMENT ON COLUMN working_group_name.name_fr IS 'name in French';
COMMENT ON COLUMN working_group_name.name_es IS 'name in Spanish';
COMMENT ON COLUMN working_group_name.validity IS 'while it bears this name; an open end is not known or not reached';

CREATE TABLE IF NOT EXISTS working_group_succession (
	predecessor text REFERENCES working_group ON UPDATE CASCADE,
	successor text REFERENCES working_group ON UPDATE CASCADE,
	succeeded_on date,
	PRIMARY KEY (predecessor, successor),
	CHECK (predecessor <> successor),
	CONSTRAINT a_day_is_finite CHECK (isfinite(succeeded_on))
);
COMMENT ON TABLE working_group_succession IS 'which working group carries on the work of which; groups merge and split';
COMMENT ON COLUMN working_group_succession.predecessor IS 'group whose work is carried on';
COMMENT ON COLUMN working_group_succession.successor IS 'group that carries it on';
COMMENT ON COLUMN working_group_succession.succeeded_on IS 'since when';

CREATE TABLE IF NOT EXISTS working_group_member (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	working_group text NOT NULL REFERENCES working_group ON UPDATE CASCADE,
	participant text NOT NULL REFERENCES participant ON UPDATE CASCADE,
	role text NOT NULL DEFAULT 'member' CHECK (role IN ('co-lead', 'member')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	CONSTRAINT a_group_role_is_held_once_at_a_time
		EXCLUDE USING gist (working_group WITH =, participant WITH =, role WITH =, validity WITH &&)
);
COMMENT ON TABLE working_group_member IS 'who leads and who takes part in a working group; it need not be a UN entity';
COMMENT ON COLUMN working_group_member.id IS 'number';
COMMENT ON COLUMN working_group_member.working_group IS 'working group';
COMMENT ON COLUMN working_group_member.participant IS 'who';
COMMENT ON COLUMN working_group_member.role IS 'co-lead or member';
COMMENT ON COLUMN working_group_member.validity IS 'while the role is held; an open end is not known or not reached';

CREATE TABLE IF NOT EXISTS deliverable (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	network text NOT NULL DEFAULT 'global' REFERENCES network ON UPDATE CASCADE,
	priority text REFERENCES priority ON UPDATE CASCADE,
	working_group text REFERENCES working_group ON UPDATE CASCADE,
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	timeline text NOT NULL,
	period daterange NOT NULL GENERATED ALWAYS AS (gcm_timeline(timeline)) STORED,
	status text NOT NULL DEFAULT 'yet-to-start' CHECK (status IN ('yet-to-start', 'ongoing', 'completed')),
	completed_on date CHECK (completed_on IS NULL OR status = 'completed'),
	CONSTRAINT a_day_is_finite CHECK (isfinite(completed_on))
);
CREATE INDEX IF NOT EXISTS deliverable_network_idx ON deliverable (network);
COMMENT ON TABLE deliverable IS 'what a workplan promises';
COMMENT ON COLUMN deliverable.id IS 'number';
COMMENT ON COLUMN deliverable.network IS 'network whose workplan it is in';
COMMENT ON COLUMN deliverable.priority IS 'priority that it serves';
COMMENT ON COLUMN deliverable.working_group IS 'working group that is in charge';
COMMENT ON COLUMN deliverable.title IS 'title in English';
COMMENT ON COLUMN deliverable.title_fr IS 'title in French';
COMMENT ON COLUMN deliverable.title_es IS 'title in Spanish';
COMMENT ON COLUMN deliverable.timeline IS
	'timeline as the workplan has it, as in Q2 2021; gcm_timeline() must be able to read it';
COMMENT ON COLUMN deliverable.period IS 'the days of the timeline';
COMMENT ON COLUMN deliverable.status IS 'yet-to-start, ongoing or completed; "Yet to start" and "In progress" are read, too';
COMMENT ON COLUMN deliverable.completed_on IS 'when it was completed, if that is known';

-- Champion countries

CREATE TABLE IF NOT EXISTS champion_criterion (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 6),
	name text NOT NULL,
	name_fr text,
	name_es text,
	of_the_set boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE champion_criterion IS 'criteria for champion countries (FAQ of October 2020, section iii)';
COMMENT ON COLUMN champion_criterion.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN champion_criterion.name IS 'criterion in English';
COMMENT ON COLUMN champion_criterion.name_fr IS 'criterion in French';
COMMENT ON COLUMN champion_criterion.name_es IS 'criterion in Spanish';
COMMENT ON COLUMN champion_criterion.of_the_set IS 'is it asked of all champions together, not of each country?';

CREATE TABLE IF NOT EXISTS champion_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text
);
COMMENT ON TABLE champion_group IS
	'groups in which champion countries are listed; the FAQ''s are neither commissions nor continents';
COMMENT ON COLUMN champion_group.code IS 'short name';
COMMENT ON COLUMN champion_group.name IS 'name in English';
COMMENT ON COLUMN champion_group.name_fr IS 'name in French';
COMMENT ON COLUMN champion_group.name_es IS 'name in Spanish';

CREATE TABLE IF NOT EXISTS champion (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	champion_group text REFERENCES champion_group ON UPDATE CASCADE,
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_country_is_champion_once_at_a_time EXCLUDE USING gist ((country::text) WITH =, validity WITH &&)
);
COMMENT ON TABLE champion IS 'Member States that promote the implementation of the Global Compact as champion countries';
COMMENT ON COLUMN champion.id IS 'number';
COMMENT ON COLUMN champion.country IS 'country';
COMMENT ON COLUMN champion.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion.validity IS 'while it is champion; an open end is not known or not reached';
COMMENT ON COLUMN champion.source IS 'where this is stated';

CREATE TABLE IF NOT EXISTS champion_evidence (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	criterion integer NOT NULL REFERENCES champion_criterion,
	met boolean,
	statement text NOT NULL CHECK (statement <> ''),
	assessed_on date NOT NULL DEFAULT current_date,
	source text,
	CONSTRAINT a_day_is_finite CHECK (isfinite(assessed_on))
);
CREATE INDEX IF NOT EXISTS champion_evidence_country_criterion_assessed_on_idx ON champion_evidence (country, criterion, assessed_on);
COMMENT ON TABLE champion_evidence IS 'what is known of a country on a criterion; the latest counts';
COMMENT ON COLUMN champion_evidence.id IS 'number';
COMMENT ON COLUMN champion_evidence.country IS 'country, champion or not';
COMMENT ON COLUMN champion_evidence.criterion IS 'criterion';
COMMENT ON COLUMN champion_evidence.met IS 'is it met? NULL if that is open';
COMMENT ON COLUMN champion_evidence.statement IS 'the evidence, in a sentence';
COMMENT ON COLUMN champion_evidence.assessed_on IS 'when this was assessed';
COMMENT ON COLUMN champion_evidence.source IS 'document that it rests on';

-- Reviews

CREATE TABLE IF NOT EXISTS review_round (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL CHECK (kind IN ('regional-review', 'imrf', 'hlpf', 'sg-report')),
	commission gcm_commission,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	held daterange CHECK (NOT isempty(held)),
	symbol text,
	CHECK ((kind = 'regional-review') = (commission IS NOT NULL))
);
COMMENT ON TABLE review_round IS
	'regional reviews, International Migration Review Forums, sessions of the High-level Political Forum, reports of the '
	'Secretary-General';
COMMENT ON COLUMN review_round.code IS 'short name, as in ECA-2021';
COMMENT ON COLUMN review_round.kind IS 'regional-review, imrf, hlpf or sg-report';
COMMENT ON COLUMN review_round.commission IS 'regional commission whose review it is';
COMMENT ON COLUMN review_round.name IS 'name in English';
COMMENT ON COLUMN review_round.name_fr IS 'name in French';
COMMENT ON COLUMN review_round.name_es IS 'name in Spanish';
COMMENT ON COLUMN review_round.held IS 'days on which it was held, or on which the report came out';
COMMENT ON COLUMN review_round.symbol IS 'document symbol';

CREATE TABLE IF NOT EXISTS contribution (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	round text REFERENCES review_round ON UPDATE CASCADE,
	reference text,
	title text,
	received daterange CHECK (NOT isempty(received)),
	level text CHECK (level IN ('local', 'national', 'regional', 'global')),
	contributor text CHECK (contributor IN ('member-state', 'stakeholder', 'un-entity', 'regional-organization')),
	stakeholder gcm_stakeholder,
	author text,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	language text,
	url text,
	withdrawn_on date,
	withdrawal_reason text CHECK (withdrawal_reason <> ''),
	withdrawn_by text,
	intake integer,
	CHECK (stakeholder IS NULL OR contributor = 'stakeholder'),
	CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
	CONSTRAINT a_day_is_finite CHECK (isfinite(withdrawn_on)),
	UNIQUE (intake, id)
);
CREATE INDEX IF NOT EXISTS contribution_round_idx ON contribution (round);
COMMENT ON TABLE contribution IS 'inputs to reviews, all of them (A/RES/73/326, para 13): withdrawn with a reason, never deleted';
COMMENT ON COLUMN contribution.id IS 'number';
COMMENT ON COLUMN contribution.round IS 'review that it is for, if it is for one';
COMMENT ON COLUMN contribution.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution.title IS 'title';
COMMENT ON COLUMN contribution.received IS 'day, or longer period, in which it was received';
COMMENT ON COLUMN contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN contribution.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN contribution.stakeholder IS 'kind of stakeholder (GCM, para 44)';
COMMENT ON COLUMN contribution.author IS 'who made it, by name';
COMMENT ON COLUMN contribution.countries IS 'countries that it is from; several, if it is joint, or none';
COMMENT ON COLUMN contribution.objectives IS 'objectives that it is on';
COMMENT ON COLUMN contribution.principles IS 'guiding principles that it is on';
COMMENT ON COLUMN contribution.language IS 'language or languages';
COMMENT ON COLUMN contribution.url IS 'where it can be read';
COMMENT ON COLUMN contribution.withdrawn_on IS 'when it was withdrawn; set as the reason is';
COMMENT ON COLUMN contribution.withdrawal_reason IS 'why it was withdrawn: give a reason, and it no longer counts';
COMMENT ON COLUMN contribution.withdrawn_by IS 'role that withdrew it';
COMMENT ON COLUMN contribution.intake IS 'row of the intake that it was taken from; NULL if it was entered by hand';

-- Support to countries

CREATE TABLE IF NOT EXISTS support_form (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 7),
	name text NOT NULL,
	name_fr text,
	name_es text
);
COMMENT ON TABLE support_form IS 'forms of support to countries (FAQ of October 2020, section vi)';
COMMENT ON COLUMN support_form.number IS 'place in the FAQ''s list';
COMMENT ON COLUMN support_form.name IS 'form in English';
COMMENT ON COLUMN support_form.name_fr IS 'form in French';
COMMENT ON COLUMN support_form.name_es IS 'form in Spanish';

CREATE TABLE IF NOT EXISTS support_stage (
	number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
	name text NOT NULL,
	name_fr text,
	name_es text
);
COMMENT ON TABLE support_stage IS 'stages of a request, the tasks of the connection hub (GCM, para 43 (a))';
COMMENT ON COLUMN support_stage.number IS 'place in the order';
COMMENT ON COLUMN support_stage.name IS 'stage in English';
COMMENT ON COLUMN support_stage.name_fr IS 'stage in French';
COMMENT ON COLUMN support_stage.name_es IS 'stage in Spanish';
INSERT INTO support_stage VALUES
	(1, 'Advise on, assess and process the request', 'Conseiller, \00e9valuer et traiter la demande', 'Asesorar, evaluar y tramitar la solicitud'),
	(2, 'Identify partners', 'Identifier les partenaires', 'Identificar a los asociados'),
	(3, 'Connect to similar initiatives', 'Mettre en relation avec des initiatives similaires', 'Conectar con iniciativas similares'),
	(4, 'Set up multi-agency and multi-stakeholder implementation', 'Mettre en place une ex\00e9cution multi-institutions et multipartite', 'Organizar la ejecuci\00f3n interinstitucional y de m\00faltiples interesados'),
	(5, 'Identify funding', 'Identifier les financements', 'Identificar la financiaci\00f3n')
	ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS support_request (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country NOT NULL,
	network text REFERENCES network ON UPDATE CASCADE,
	form integer NOT NULL REFERENCES support_form,
	subject text NOT NULL CHECK (subject <> ''),
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	requested_on date NOT NULL DEFAULT current_date,
	stage integer NOT NULL DEFAULT 1 REFERENCES support_stage,
	stage_on date,
	recorded_at timestamptz,
	recorded_by text,
	closed_on date,
	outcome text,
	CHECK (stage_on >= requested_on),
	CHECK (closed_on >= stage_on),
	CHECK (outcome IS NULL OR closed_on IS NOT NULL),
	CONSTRAINT the_database_says_who_and_when CHECK (stage_on IS NOT NULL AND recorded_at IS NOT NULL AND recorded_by IS NOT NULL),
	CONSTRAINT a_day_is_finite CHECK (isfinite(requested_on) AND isfinite(stage_on) AND isfinite(closed_on))
);
CREATE INDEX IF NOT EXISTS support_request_country_idx ON support_request (country);
COMMENT ON TABLE support_request IS 'requests of countries for support; the five stages are walked in order';
COMMENT ON COLUMN support_request.id IS 'number';
COMMENT ON COLUMN support_request.country IS 'country that asks';
COMMENT ON COLUMN support_request.network IS 'network through which it asks';
COMMENT ON COLUMN support_request.form IS 'form of support';
COMMENT ON COLUMN support_request.subject IS 'what is asked for';
COMMENT ON COLUMN support_request.objectives IS 'objectives that it is for';
COMMENT ON COLUMN support_request.requested_on IS 'day of the request';
COMMENT ON COLUMN support_request.stage IS 'stage that it is at: 1 to 5';
COMMENT ON COLUMN support_request.stage_on IS 'day on which it came there; today unless told';
COMMENT ON COLUMN support_request.recorded_at IS 'when that was recorded; the database says';
COMMENT ON COLUMN support_request.recorded_by IS 'role that recorded it; the database says';
COMMENT ON COLUMN support_request.closed_on IS 'when the request was closed, at whatever stage';
COMMENT ON COLUMN support_request.outcome IS 'how it ended';

CREATE TABLE IF NOT EXISTS support_step (
	request integer REFERENCES support_request,
	stage integer REFERENCES support_stage,
	stage_on date NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL,
	PRIMARY KEY (request, stage),
	CONSTRAINT a_day_is_finite CHECK (isfinite(stage_on))
);
COMMENT ON TABLE support_step IS 'the stages that a request has reached; written by the database alone';
COMMENT ON COLUMN support_step.request IS 'request';
COMMENT ON COLUMN support_step.stage IS 'stage';
COMMENT ON COLUMN support_step.stage_on IS 'day on which it was reached';
COMMENT ON COLUMN support_step.recorded_at IS 'when that was recorded';
COMMENT ON COLUMN support_step.recorded_by IS 'role that recorded it';

CREATE TABLE IF NOT EXISTS support_correction (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	request integer NOT NULL,
	stage integer NOT NULL,
	stage_on date NOT NULL CONSTRAINT a_day_is_finite CHECK (isfinite(stage_on)),
	reason text NOT NULL CHECK (reason <> ''),
	was date,
	corrected_at timestamptz,
	corrected_by text,
	FOREIGN KEY (request, stage) REFERENCES support_step,
	CONSTRAINT the_database_says_who_and_when CHECK (was IS NOT NULL AND corrected_at IS NOT NULL AND corrected_by IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS support_correction_request_stage_idx ON support_correction (request, stage);
COMMENT ON TABLE support_correction IS 'days of steps that were recorded wrongly: a row corrects one, and stays';
COMMENT ON COLUMN support_correction.id IS 'number';
COMMENT ON COLUMN support_correction.request IS 'request';
COMMENT ON COLUMN support_correction.stage IS 'stage whose day is corrected';
COMMENT ON COLUMN support_correction.stage_on IS 'day on which it was reached in truth';
COMMENT ON COLUMN support_correction.reason IS 'why the recorded day was wrong';
COMMENT ON COLUMN support_correction.was IS 'day that was recorded until then; the database says';
COMMENT ON COLUMN support_correction.corrected_at IS 'when it was corrected; the database says';
COMMENT ON COLUMN support_correction.corrected_by IS 'role that corrected it; the database says';

-- Programmes of the Migration Multi-Partner Trust Fund

CREATE TABLE IF NOT EXISTS programme (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	title text NOT NULL CHECK (title <> ''),
	title_fr text,
	title_es text,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	fund text NOT NULL DEFAULT 'Migration MPTF',
	budget_usd numeric CHECK (budget_usd >= 0),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity))
);
COMMENT ON TABLE programme IS 'joint programmes, possibly of several countries (start-up fund: GCM, para 43 (b))';
COMMENT ON COLUMN programme.code IS 'short name or number';
COMMENT ON COLUMN programme.title IS 'title in English';
COMMENT ON COLUMN programme.title_fr IS 'title in French';
COMMENT ON COLUMN programme.title_es IS 'title in Spanish';
COMMENT ON COLUMN programme.countries IS 'countries in which it works';
COMMENT ON COLUMN programme.objectives IS 'objectives that it serves';
COMMENT ON COLUMN programme.fund IS 'fund that pays for it';
COMMENT ON COLUMN programme.budget_usd IS 'budget in US dollars';
COMMENT ON COLUMN programme.validity IS 'while it runs; an open end is not known or not reached';

CREATE TABLE IF NOT EXISTS programme_partner (
	programme text REFERENCES programme ON UPDATE CASCADE ON DELETE CASCADE,
	participant text REFERENCES participant ON UPDATE CASCADE,
	lead boolean NOT NULL DEFAULT false,
	PRIMARY KEY (programme, participant)
);
COMMENT ON TABLE programme_partner IS 'who carries out a programme';
COMMENT ON COLUMN programme_partner.programme IS 'programme';
COMMENT ON COLUMN programme_partner.participant IS 'who';
COMMENT ON COLUMN programme_partner.lead IS 'does it lead?';

-- Processes: what constraints alone cannot hold
--
-- A function that must see rows whatever the access of the user is SECURITY
-- DEFINER; one that records who did something is not.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	RAISE restrict_violation USING
		MESSAGE = format('rows of %s are not to be %s', TG_TABLE_NAME,
			CASE TG_OP WHEN 'INSERT' THEN 'added by hand' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END),
		HINT = TG_ARGV[0];
END
$$;
COMMENT ON FUNCTION refuse() IS 'trigger: refuses, with the trigger''s argument as the hint';

-- Anybody who may execute a trigger function can attach it to a table of their
-- own.  So none is PUBLIC's to execute, and each says what it is for.  One with
-- the owner's rights says it before all else, by core's functions and operators
-- with exactly their types, in place of which nothing else is found: once the
-- schema has another name, somebody may have made another of the old name.
CREATE OR REPLACE FUNCTION only_on(own regclass, fired_on oid) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF fired_on <> own AND own NOT IN (SELECT pg_partition_ancestors(fired_on)) THEN
		RAISE wrong_object_type USING
			MESSAGE = format('this trigger function is for %s, not for %s', own, fired_on::regclass);
	END IF;
END
$$;
COMMENT ON FUNCTION only_on(regclass, oid) IS 'an error unless a trigger is fired on its own table, or on a partition of it';

-- Adaptations

CREATE OR REPLACE FUNCTION adaptation_complete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
	concerned bigint;
	open text;
	reasons text[];
BEGIN
	IF TG_RELID <> 'adaptation'::regclass::oid
	   AND 'adaptation'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for adaptation' USING ERRCODE = 'wrong_object_type';
	END IF;
	SELECT count(*), string_agg(participant, ', ' ORDER BY participant)
		FILTER (WHERE agreed_on IS NULL OR agreed_on > NEW.completed_on)
	INTO concerned, open
	FROM adaptation_agreement WHERE adaptation = NEW.id;
	reasons := array_remove(ARRAY[
		CASE WHEN concerned = 0 THEN 'No entity is recorded as concerned.' END,
		'Not agreed by then: ' || open || '.',
		CASE WHEN NEW.executive_committee_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Executive Committee was not consulted by then.' END,
		CASE WHEN NEW.coordinator_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Coordinator was not consulted by then.' END], NULL);
	IF reasons <> '{}' THEN
		RAISE check_violation USING
			MESSAGE = format('the adaptation of "%s" is not complete', NEW.network),
			DETAIL = array_to_string(reasons, ' '),
			HINT = 'Record each agreement in adaptation_agreement and the consultations in adaptation (FAQ of October 2020, section iv); to reopen a completed adaptation, set completed_on to NULL.';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION adaptation_complete() IS
	'trigger: a completed adaptation has the agreement of every entity, and both consultations';
CREATE OR REPLACE TRIGGER complete BEFORE INSERT OR UPDATE ON adaptation
	FOR EACH ROW WHEN (NEW.completed_on IS NOT NULL) EXECUTE FUNCTION adaptation_complete();
COMMENT ON TRIGGER complete ON adaptation IS 'complete only when all have agreed and were consulted';

-- Touching the adaptation checks it again, and makes concurrent changes wait
-- for one another at every isolation level.
CREATE OR REPLACE FUNCTION adaptation_recheck() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'adaptation_agreement'::regclass::oid
	   AND 'adaptation_agreement'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for adaptation_agreement' USING ERRCODE = 'wrong_object_type';
	END IF;
	IF TG_OP = 'TRUNCATE' THEN
		UPDATE adaptation SET completed_on = completed_on;
		RETURN NULL;
	ELSIF TG_OP <> 'INSERT' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = OLD.adaptation;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = NEW.adaptation;
		-- views read them as one list
		IF (SELECT count(*) FROM adaptation_agreement WHERE adaptation = NEW.adaptation) > 1000 THEN
			RAISE program_limit_exceeded USING MESSAGE = 'an adaptation concerns at most 1000 entities';
		END IF;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION adaptation_recheck() IS 'trigger: a change of the agreements checks the adaptation again';
CREATE OR REPLACE TRIGGER recheck AFTER INSERT OR UPDATE OR DELETE ON adaptation_agreement
	FOR EACH ROW EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck ON adaptation_agreement IS 'a completed adaptation stays complete';
CREATE OR REPLACE TRIGGER recheck_all AFTER TRUNCATE ON adaptation_agreement
	EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck_all ON adaptation_agreement IS 'a completed adaptation stays complete';

-- Deliverables: a status as the workplans write it

CREATE OR REPLACE FUNCTION deliverable_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('deliverable', TG_RELID);
	NEW.status := coalesce(wording_term('status', NEW.status), NEW.status);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION deliverable_status() IS 'trigger: reads a status in any of its wordings';
CREATE OR REPLACE TRIGGER status BEFORE INSERT OR UPDATE OF status ON deliverable
	FOR EACH ROW EXECUTE FUNCTION deliverable_status();
COMMENT ON TRIGGER status ON deliverable IS 'reads a status in any of its wordings';

-- Contributions: withdrawn, not deleted

CREATE OR REPLACE FUNCTION contribution_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('contribution', TG_RELID);
	IF NEW.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := NULL;
		NEW.withdrawn_by := NULL;
	ELSIF TG_OP = 'INSERT' OR OLD.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := coalesce(NEW.withdrawn_on, current_date);
		NEW.withdrawn_by := current_user;
	ELSE
		NEW.withdrawn_by := OLD.withdrawn_by;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_withdrawal() IS 'trigger: records when and by whom a contribution is withdrawn';
CREATE OR REPLACE TRIGGER withdrawal BEFORE INSERT OR UPDATE OF withdrawn_on, withdrawal_reason, withdrawn_by ON contribution
	FOR EACH ROW EXECUTE FUNCTION contribution_withdrawal();
COMMENT ON TRIGGER withdrawal ON contribution IS 'records when and by whom a contribution is withdrawn';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON contribution
	FOR EACH ROW EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the row stays, and no longer counts.');
COMMENT ON TRIGGER no_delete ON contribution IS 'no contribution is deleted';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON contribution
	EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the rows stay, and no longer count.');
COMMENT ON TRIGGER no_truncate ON contribution IS 'no contribution is deleted';

-- Support requests: the stages, in order

CREATE OR REPLACE FUNCTION support_request_stage() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	IF TG_OP = 'INSERT' THEN
		IF NEW.stage <> 1 THEN
			RAISE check_violation USING
				MESSAGE = format('a support request begins at stage 1, not %s', NEW.stage),
				HINT = 'Record the request, then each stage that it has reached, with its stage_on.';
		END IF;
		NEW.stage_on := coalesce(NEW.stage_on, NEW.requested_on);
	ELSIF NEW.stage = OLD.stage THEN
		IF NEW.stage_on <> OLD.stage_on
		   AND NOT EXISTS (SELECT FROM support_step s WHERE s.request = OLD.id AND s.stage = OLD.stage AND s.stage_on = NEW.stage_on) THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, as recorded', OLD.id, OLD.stage, OLD.stage_on),
				HINT = 'Give stage_on together with the next stage; a row in support_correction sets a wrong day right.';
		END IF;
		NEW.recorded_at := OLD.recorded_at;
		NEW.recorded_by := OLD.recorded_by;
		RETURN NEW;
	ELSE
		IF NEW.stage <> OLD.stage + 1 THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is at stage %s and cannot go to stage %s', OLD.id, OLD.stage, NEW.stage),
				HINT = format('The five stages of GCM, para 43 (a), are walked in order: the next is %s.',
					coalesce((SELECT format('%s, "%s"', number, name) FROM support_stage WHERE number = OLD.stage + 1), 'to close the request'));
		ELSIF OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is closed', OLD.id),
				HINT = 'Set closed_on to NULL to reopen it.';
		END IF;
		IF NEW.recorded_at IS NOT NULL THEN
			NEW.stage_on := greatest(current_date, OLD.stage_on);
		ELSIF NEW.stage_on < OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, and cannot have reached stage %s before that', OLD.id, OLD.stage, OLD.stage_on, NEW.stage);
		END IF;
	END IF;
	NEW.recorded_at := now();
	NEW.recorded_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_stage() IS 'trigger: keeps the stages in order, and records who and when';

-- Fires before the trigger "stage", which sets recorded_at, and tells it so
-- that the day was given and is not to be today.
CREATE OR REPLACE FUNCTION support_request_day() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	NEW.recorded_at := NULL;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_day() IS 'trigger: the day of the new stage is given';
CREATE OR REPLACE TRIGGER day BEFORE UPDATE OF stage_on ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_day();
COMMENT ON TRIGGER day ON support_request IS 'the day of the new stage is given';

-- Who sends recorded_at or recorded_by, which the database says, sends the row
-- as a whole: an old day in it is not given.  Fires between the two.
CREATE OR REPLACE FUNCTION support_request_row() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	NEW.recorded_at := OLD.recorded_at;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_row() IS 'trigger: the day of the new stage is not given, in a row that is sent as a whole';
CREATE OR REPLACE TRIGGER day_of_row BEFORE UPDATE OF recorded_at, recorded_by ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage AND NEW.stage_on = OLD.stage_on) EXECUTE FUNCTION support_request_row();
COMMENT ON TRIGGER day_of_row ON support_request IS 'the day of the new stage is not given, in a row that is sent as a whole';
CREATE OR REPLACE TRIGGER stage BEFORE INSERT OR UPDATE ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_stage();
COMMENT ON TRIGGER stage ON support_request IS 'the stages are walked in order';

CREATE OR REPLACE FUNCTION support_request_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'support_request'::regclass::oid
	   AND 'support_request'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for support_request' USING ERRCODE = 'wrong_object_type';
	END IF;
	INSERT INTO support_step VALUES (NEW.id, NEW.stage, NEW.stage_on, NEW.recorded_at, NEW.recorded_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_request_step() IS 'trigger: keeps each stage that a request reaches';
CREATE OR REPLACE TRIGGER first_step AFTER INSERT ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER first_step ON support_request IS 'keeps the first stage';
CREATE OR REPLACE TRIGGER next_step AFTER UPDATE ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER next_step ON support_request IS 'keeps each further stage';

CREATE OR REPLACE TRIGGER no_insert BEFORE INSERT ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('Set the stage of the support request: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON support_step IS 'only a request''s stages are kept';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('The steps of a request are its history: a row in support_correction sets a wrong day right; close a request that was made in error.');
COMMENT ON TRIGGER no_change ON support_step IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON support_step
	EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_truncate ON support_step IS 'what was recorded stays';

-- A day that was recorded wrongly

CREATE OR REPLACE FUNCTION support_correction_made() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_correction', TG_RELID);
	NEW.was := (SELECT s.stage_on FROM support_step s WHERE s.request = NEW.request AND s.stage = NEW.stage);
	NEW.corrected_at := now();
	NEW.corrected_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_correction_made() IS 'trigger: records what the day was, and who corrects it and when';
CREATE OR REPLACE TRIGGER made BEFORE INSERT ON support_correction
	FOR EACH ROW EXECUTE FUNCTION support_correction_made();
COMMENT ON TRIGGER made ON support_correction IS 'records what the day was, and who corrects it and when';

CREATE OR REPLACE FUNCTION support_correction_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'support_correction'::regclass::oid
	   AND 'support_correction'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for support_correction' USING ERRCODE = 'wrong_object_type';
	END IF;
	PERFORM FROM support_request WHERE id = NEW.request FOR UPDATE;
	UPDATE support_step SET stage_on = NEW.stage_on WHERE request = NEW.request AND stage = NEW.stage AND stage_on = NEW.was;
	IF NOT FOUND THEN
		RAISE serialization_failure USING
			MESSAGE = format('support request %s was corrected by another session at the same time', NEW.request);
	ELSIF EXISTS (SELECT FROM support_step s WHERE s.request = NEW.request
				  AND (s.stage < NEW.stage AND s.stage_on > NEW.stage_on OR s.stage > NEW.stage AND s.stage_on < NEW.stage_on))
		  OR NEW.stage_on < (SELECT requested_on FROM support_request WHERE id = NEW.request) THEN
		RAISE check_violation USING
			MESSAGE = format('support request %s cannot have reached stage %s on %s', NEW.request, NEW.stage, NEW.stage_on),
			DETAIL = format('It was requested on %s; stages: %s.', (SELECT requested_on FROM support_request WHERE id = NEW.request),
				(SELECT string_agg(format('%s on %s', s.stage, s.stage_on), ', ' ORDER BY s.stage) FROM support_step s WHERE s.request = NEW.request AND s.stage <> NEW.stage));
	END IF;
	UPDATE support_request SET stage_on = NEW.stage_on WHERE id = NEW.request AND stage = NEW.stage;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_correction_step() IS 'trigger: the step is corrected, in the order of the stages';
CREATE OR REPLACE TRIGGER step AFTER INSERT ON support_correction
	FOR EACH ROW EXECUTE FUNCTION support_correction_step();
COMMENT ON TRIGGER step ON support_correction IS 'the step is corrected, in the order of the stages';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_correction
	FOR EACH ROW EXECUTE FUNCTION refuse('A correction is itself corrected by another row.');
COMMENT ON TRIGGER no_change ON support_correction IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON support_correction
	EXECUTE FUNCTION refuse('A correction is itself corrected by another row.');
COMMENT ON TRIGGER no_truncate ON support_correction IS 'what was recorded stays';

REVOKE EXECUTE ON FUNCTION refuse, adaptation_complete, adaptation_recheck, deliverable_status, contribution_withdrawal,
	support_request_stage, support_request_day, support_request_row, support_request_step, support_correction_made,
	support_correction_step FROM PUBLIC;
-- The knowledge platform: practices, from submission to publication, and one
-- index that finds them by words and by terms
-- SPDX-License-Identifier: PostgreSQL

-- Stemmed words without accents, of the three languages
DO $do$
DECLARE
	c text[];
BEGIN
	FOREACH c SLICE 1 IN ARRAY '{{words_en,english},{words_fr,french},{words_es,spanish}}'::text[] LOOP
		IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = c[1] AND cfgnamespace = quote_ident(current_schema)::regnamespace) THEN
			EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', c[1], c[2]);
		END IF;
	END LOOP;
END
$do$;
ALTER TEXT SEARCH CONFIGURATION words_en ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION words_fr ALTER MAPPING FOR word, hword, hword_part WITH unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION words_es ALTER MAPPING FOR word, hword, hword_part WITH unaccent, spanish_stem;
COMMENT ON TEXT SEARCH CONFIGURATION words_en IS 'English words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_fr IS 'French words, stemmed, accents ignored';
COMMENT ON TEXT SEARCH CONFIGURATION words_es IS 'Spanish words, stemmed, accents ignored';

-- In a database of the C locale these signs would be letters
CREATE OR REPLACE FUNCTION practice_plain(words text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN translate(words, '\2019\2018\201c\201d\00ab\00bb\2013\2014\2026' || chr(160), repeat(' ', 10));
COMMENT ON FUNCTION practice_plain(text) IS 'words without typographic signs';

CREATE OR REPLACE FUNCTION practice_stems(language text, words text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE language WHEN 'fr' THEN to_tsvector('words_fr', practice_plain(words))
		WHEN 'es' THEN to_tsvector('words_es', practice_plain(words)) ELSE to_tsvector('words_en', practice_plain(words)) END;
COMMENT ON FUNCTION practice_stems(text, text) IS 'stemmed words of a text in a language';

-- Terms and the language are lexemes that begin with #, as no word does
CREATE OR REPLACE FUNCTION practice_terms(mark text, terms text) RETURNS tsvector
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE terms WHEN '{}' THEN ''::tsvector
		ELSE array_to_tsvector(string_to_array(mark || replace(btrim(terms, '{}'), ',', ',' || mark), ',')) END;
COMMENT ON FUNCTION practice_terms(text, text) IS 'lexemes of the terms of a set, each after a mark';

CREATE OR REPLACE FUNCTION practice_any(mark text, terms text) RETURNS text
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN terms <> '{}' THEN '(''' || mark || replace(btrim(terms, '{}'), ',', ''' | ''' || mark) || ''')' END;
COMMENT ON FUNCTION practice_any(text, text) IS 'query for any of the terms of a set, as text; null if there is none';

CREATE OR REPLACE FUNCTION practice_words(words text) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
	SET client_min_messages = warning	-- not a notice for each language in which a word is a stop word
BEGIN ATOMIC
	SELECT CASE WHEN btrim(words) = '' THEN NULL
				WHEN numnode(en || fr || es) = 0 THEN '''#none'''::tsquery
				ELSE CASE WHEN numnode(en) = 0 THEN en ELSE en && '''#en'''::tsquery END
				  || CASE WHEN numnode(fr) = 0 THEN fr ELSE fr && '''#fr'''::tsquery END
				  || CASE WHEN numnode(es) = 0 THEN es ELSE es && '''#es'''::tsquery END END
	FROM (SELECT websearch_to_tsquery('words_en', practice_plain(words)) AS en, websearch_to_tsquery('words_fr', practice_plain(words)) AS fr,
				 websearch_to_tsquery('words_es', practice_plain(words)) AS es) AS query;
END;
COMMENT ON FUNCTION practice_words(text) IS
	'query for words as one types them into a search engine, stemmed in the language of each practice; null if there is '
	'none';

CREATE OR REPLACE FUNCTION practice_query(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL
) RETURNS tsquery
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN coalesce(
		nullif(array_to_string(ARRAY['(' || practice_words(words)::text || ')', practice_any('#o', objectives::text),
									 practice_any('#p', principles::text), practice_any('#c', countries::text)], ' & '), ''),
		'''#en'' | ''#fr'' | ''#es''')::tsquery;
COMMENT ON FUNCTION practice_query(text, gcm_objective_set, gcm_principle_set, gcm_country_set) IS
	'query for practice.document: the words, any of the objectives, any of the principles and any of the countries; what '
	'is null or empty is not asked for';

CREATE TABLE IF NOT EXISTS practice (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'fr', 'es')),
	title text NOT NULL CHECK (title <> ''),
	summary text NOT NULL DEFAULT '',
	body text NOT NULL DEFAULT '',
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}',
	principles gcm_principle_set NOT NULL DEFAULT '{}',
	author text,
	url text,
	status text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'in-review', 'published', 'withdrawn')),
	status_at timestamptz,
	status_by text,
	document tsvector NOT NULL GENERATED ALWAYS AS (
		setweight(practice_stems(language, title), 'A') || setweight(practice_stems(language, summary), 'B') || practice_stems(language, body)
		|| practice_terms('#', language) || practice_terms('#', status)
		|| practice_terms('#o', objectives::text) || practice_terms('#p', principles::text)
		|| practice_terms('#c', countries::text)) STORED,
	CONSTRAINT the_database_says_who_and_when CHECK (status_at IS NOT NULL AND status_by IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS practice_document ON practice USING gin (document);
COMMENT ON TABLE practice IS 'practices of the knowledge platform: submitted, reviewed, published';
COMMENT ON COLUMN practice.id IS 'number';
COMMENT ON COLUMN practice.language IS 'language that it is written in: en, fr or es';
COMMENT ON COLUMN practice.title IS 'title';
COMMENT ON COLUMN practice.summary IS 'summary';
COMMENT ON COLUMN practice.body IS 'whole text';
COMMENT ON COLUMN practice.countries IS 'countries in which it was tried';
COMMENT ON COLUMN practice.objectives IS 'objectives that it serves';
COMMENT ON COLUMN practice.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN practice.author IS 'who tells of it';
COMMENT ON COLUMN practice.url IS 'where more can be read';
COMMENT ON COLUMN practice.status IS 'submitted, in-review, published or withdrawn';
COMMENT ON COLUMN practice.status_at IS 'since when; the database says';
COMMENT ON COLUMN practice.status_by IS 'role that brought it there; the database says';
COMMENT ON COLUMN practice.document IS 'what practice_search() looks in: stemmed words, terms, language and status';
COMMENT ON INDEX practice_document IS 'finds practices by words, objectives, principles and countries at once';

CREATE TABLE IF NOT EXISTS practice_step (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	practice integer NOT NULL REFERENCES practice ON DELETE CASCADE,
	status text NOT NULL,
	recorded_at timestamptz NOT NULL,
	recorded_by text NOT NULL
);
CREATE INDEX IF NOT EXISTS practice_step_practice_idx ON practice_step (practice);
COMMENT ON TABLE practice_step IS 'the way of a practice to publication; written by the database alone';
COMMENT ON COLUMN practice_step.id IS 'number';
COMMENT ON COLUMN practice_step.practice IS 'practice';
COMMENT ON COLUMN practice_step.status IS 'status that it came to';
COMMENT ON COLUMN practice_step.recorded_at IS 'when';
COMMENT ON COLUMN practice_step.recorded_by IS 'role that brought it there';

CREATE OR REPLACE FUNCTION practice_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('practice', TG_RELID);
	IF TG_OP = 'INSERT' THEN
		IF NEW.status <> 'submitted' THEN
			RAISE check_violation USING
				MESSAGE = format('a practice begins as "submitted", not "%s"', NEW.status),
				HINT = 'It goes on to "in-review", and from there to "published".';
		END IF;
	ELSIF NEW.status = OLD.status THEN
		NEW.status_at := OLD.status_at;
		NEW.status_by := OLD.status_by;
		RETURN NEW;
	ELSIF (OLD.status, NEW.status) NOT IN (('submitted', 'in-review'), ('in-review', 'submitted'),
			('in-review', 'published'), ('published', 'in-review'), ('submitted', 'withdrawn'), ('in-review', 'withdrawn'),
			('published', 'withdrawn'), ('withdrawn', 'submitted')) THEN
		RAISE check_violation USING
			MESSAGE = format('practice %s cannot go from "%s" to "%s"', OLD.id, OLD.status, NEW.status),
			HINT = 'A practice goes from "submitted" to "in-review", and from there to "published" or back; it can be "withdrawn" at any time, and submitted again.';
	END IF;
	NEW.status_at := now();
	NEW.status_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION practice_status() IS 'trigger: no practice is published without a review; records who and when';
CREATE OR REPLACE TRIGGER status BEFORE INSERT OR UPDATE ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_status();
COMMENT ON TRIGGER status ON practice IS 'no practice is published without a review';

CREATE OR REPLACE FUNCTION practice_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'practice'::regclass::oid
	   AND 'practice'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for practice' USING ERRCODE = 'wrong_object_type';
	END IF;
	INSERT INTO practice_step (practice, status, recorded_at, recorded_by)
	VALUES (NEW.id, NEW.status, NEW.status_at, NEW.status_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION practice_step() IS 'trigger: keeps each step of a practice';
CREATE OR REPLACE TRIGGER first_step AFTER INSERT ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER first_step ON practice IS 'keeps the submission';
CREATE OR REPLACE TRIGGER next_step AFTER UPDATE ON practice
	FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION practice_step();
COMMENT ON TRIGGER next_step ON practice IS 'keeps each further step';

CREATE OR REPLACE TRIGGER no_insert BEFORE INSERT ON practice_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('Set the status of the practice: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON practice_step IS 'only a practice''s steps are kept';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE ON practice_step
	FOR EACH ROW EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_change ON practice_step IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON practice_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_delete ON practice_step IS 'what was recorded goes with its practice alone';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON practice_step
	EXECUTE FUNCTION refuse('The steps of a practice are its history.');
COMMENT ON TRIGGER no_truncate ON practice_step IS 'what was recorded goes with its practice alone';

-- Only for those who are under the policies: the owner may
CREATE OR REPLACE FUNCTION practice_kept() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('practice', TG_RELID);
	IF row_security_active(TG_RELID) AND NOT acts_as('secretariat')
	   AND (OLD.status = 'published' OR EXISTS (SELECT FROM practice_step s WHERE s.practice = OLD.id AND s.status = 'published')) THEN
		RAISE restrict_violation USING
			MESSAGE = format('practice %s has been published, and is not to be deleted', OLD.id),
			HINT = 'Set status to "withdrawn": it is found no more, and its history stays. The secretariat and the owner may delete it.';
	END IF;
	RETURN OLD;
END
$$;
COMMENT ON FUNCTION practice_kept() IS 'trigger: a desk does not delete what has been published';
CREATE OR REPLACE TRIGGER kept BEFORE DELETE ON practice
	FOR EACH ROW EXECUTE FUNCTION practice_kept();
COMMENT ON TRIGGER kept ON practice IS 'a desk does not delete what has been published';

-- Row-level security keeps an index from being used with @@, which is not
-- leakproof.  So the numbers of practices are found with the rights of the
-- owner, of published ones only, which all who have access may see; unless the
-- owner has narrowed that by a policy.
CREATE OR REPLACE FUNCTION practice_narrowed() RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN EXISTS (SELECT FROM pg_policy WHERE polrelid = 'practice'::regclass AND NOT polpermissive AND polcmd IN ('*', 'r'));
COMMENT ON FUNCTION practice_narrowed() IS 'is there a restrictive policy on practices?';

CREATE OR REPLACE FUNCTION practice_found(query tsquery) RETURNS SETOF integer
	LANGUAGE SQL STABLE PARALLEL SAFE SECURITY DEFINER
BEGIN ATOMIC
	SELECT p.id FROM practice p WHERE p.document @@ (practice_found.query && '''#published'''::tsquery) AND NOT practice_narrowed();
END;
COMMENT ON FUNCTION practice_found(tsquery) IS
	'numbers of the published practices that a query finds; none where a restrictive policy narrows what is seen';

CREATE OR REPLACE FUNCTION practice_search(
	words text DEFAULT NULL,
	objectives gcm_objective_set DEFAULT NULL,
	principles gcm_principle_set DEFAULT NULL,
	countries gcm_country_set DEFAULT NULL,
	max_rows integer DEFAULT 20
) RETURNS TABLE (id integer, title text, language text, countries_of text, objectives_of text, principles_of text,
				 rank real, excerpt text)
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH query AS MATERIALIZED (
		SELECT practice_words(practice_search.words) AS words,
			   practice_query(practice_search.words, practice_search.objectives, practice_search.principles,
							  practice_search.countries) && '''#published'''::tsquery AS query
	), seen AS (
		SELECT p.* FROM query q, practice_found(q.query) AS f (id) JOIN practice p ON p.id = f.id
		UNION ALL
		SELECT p.* FROM query q JOIN practice p ON p.document @@ q.query WHERE (SELECT practice_narrowed())
	), found AS MATERIALIZED (
		SELECT p.*, q.words, coalesce(ts_rank(p.document, q.words), 0) AS rank
		FROM query q, seen p
		ORDER BY rank DESC, p.id DESC
		LIMIT max_rows
	)
	SELECT f.id, f.title, f.language, f.countries::text, f.objectives::text, f.principles::text, f.rank,
		   coalesce(ts_headline(CASE f.language WHEN 'fr' THEN 'words_fr'::regconfig WHEN 'es' THEN 'words_es' ELSE 'words_en' END,
								coalesce(nullif(f.summary, ''), f.body), f.words, 'StartSel=[, StopSel=]'),
					left(coalesce(nullif(f.summary, ''), f.body), 200))
	FROM found f
	ORDER BY f.rank DESC, f.id DESC;
END;
COMMENT ON FUNCTION practice_search(text, gcm_objective_set, gcm_principle_set, gcm_country_set, integer) IS
	'published practices with the words, any of the objectives, any of the principles and any of the countries, best '
	'first; what is null or empty is not asked for';
REVOKE EXECUTE ON FUNCTION practice_status, practice_step, practice_kept, practice_found, practice_search FROM PUBLIC;

-- Intake of contributions: every row of a file, as it came, until it is placed
-- SPDX-License-Identifier: PostgreSQL

-- A row is placed as the very contribution that was taken from it, or not at all
CREATE TABLE IF NOT EXISTS intake (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text,
	line integer,
	round text,
	reference text,
	title text,
	received text,
	level text,
	contributor text,
	stakeholder text,
	author text,
	countries text,
	objectives text,
	principles text,
	language text,
	url text,
	contribution integer,
	set_aside text CHECK (set_aside <> ''),
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	desk text,
	CHECK (contribution IS NULL OR set_aside IS NULL),
	FOREIGN KEY (id, contribution) REFERENCES contribution (intake, id)
);
CREATE INDEX IF NOT EXISTS intake_id_idx ON intake (id) WHERE contribution IS NULL;
COMMENT ON TABLE intake IS 'rows of files of contributions, as they came: copy into it, then CALL take_contributions()';
COMMENT ON COLUMN intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN intake.round IS 'code or name of the review round, its words in any order';
COMMENT ON COLUMN intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN intake.title IS 'title';
COMMENT ON COLUMN intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN intake.contributor IS
	'Member State, stakeholder or a kind of it, UN entity or regional organization, by these words or a name, in en, fr or '
	'es';
COMMENT ON COLUMN intake.stakeholder IS 'kind of stakeholder, in en, fr or es, if contributor does not say it';
COMMENT ON COLUMN intake.author IS 'who made it, by name';
COMMENT ON COLUMN intake.countries IS 'one or several by name or code, in en, fr or es, as in Kenya; Uganda';
COMMENT ON COLUMN intake.objectives IS 'a set such as {3,7}, or numbers or labels in en, fr or es, as in 3 and 7';
COMMENT ON COLUMN intake.principles IS 'a set such as {a,f}, or letters or labels in en, fr or es, as in a and f';
COMMENT ON COLUMN intake.language IS 'language or languages';
COMMENT ON COLUMN intake.url IS 'where it can be read';
COMMENT ON COLUMN intake.contribution IS 'the contribution that the row became; NULL until it is placed';
COMMENT ON COLUMN intake.set_aside IS 'why the row is not to become one, as in "heading"';
COMMENT ON COLUMN intake.loaded_at IS 'when it was loaded';
COMMENT ON COLUMN intake.loaded_by IS 'role that loaded it';
COMMENT ON COLUMN intake.desk IS 'desk that it was loaded for, whose people see it; the database says';

CREATE TABLE IF NOT EXISTS intake_problem (
	intake integer REFERENCES intake,
	number integer,
	field text,
	value text,
	reason text NOT NULL,
	hint text,
	understood text,
	PRIMARY KEY (intake, number)
);
COMMENT ON TABLE intake_problem IS 'what could not be read in a row when it was last tried';
COMMENT ON COLUMN intake_problem.intake IS 'row';
COMMENT ON COLUMN intake_problem.number IS 'counts the problems of the row';
COMMENT ON COLUMN intake_problem.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_problem.value IS 'value that could not be read';
COMMENT ON COLUMN intake_problem.reason IS 'why';
COMMENT ON COLUMN intake_problem.hint IS 'what to write instead';
COMMENT ON COLUMN intake_problem.understood IS 'what was understood of the cell, which is a set';

CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON intake
	FOR EACH ROW EXECUTE FUNCTION refuse('Give set_aside a reason instead: the row stays, and is not taken.');
COMMENT ON TRIGGER no_delete ON intake IS 'no row is lost';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON intake
	EXECUTE FUNCTION refuse('Give set_aside a reason instead: the rows stay, and are not taken.');
COMMENT ON TRIGGER no_truncate ON intake IS 'no row is lost';

CREATE OR REPLACE FUNCTION intake_placed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('intake', TG_RELID);
	RAISE restrict_violation USING
		MESSAGE = format('row %s of the intake is contribution %s, and stays as it came', OLD.id, OLD.contribution),
		HINT = 'Correct or withdraw the contribution.';
END
$$;
COMMENT ON FUNCTION intake_placed() IS 'trigger: refuses to change a row that is placed';
CREATE OR REPLACE TRIGGER placed BEFORE UPDATE ON intake
	FOR EACH ROW WHEN (OLD.contribution IS NOT NULL AND OLD *<> NEW) EXECUTE FUNCTION intake_placed();
COMMENT ON TRIGGER placed ON intake IS 'a row that is placed stays as it came';
CREATE OR REPLACE TRIGGER no_other_intake BEFORE UPDATE OF intake ON contribution
	FOR EACH ROW WHEN (OLD.intake IS DISTINCT FROM NEW.intake)
	EXECUTE FUNCTION refuse('What a contribution was taken from is told once, by take_contributions().');
COMMENT ON TRIGGER no_other_intake ON contribution IS 'what a contribution was taken from stays';

-- In one round a reference is that of one contribution, as long as it is not
-- withdrawn.  What is too long for an index is text, and no reference.  A
-- registry of before may have doubles: those are for people to judge.
CREATE OR REPLACE FUNCTION is_reference(reference text) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN btrim(reference) <> '' AND length(reference) <= 200;
COMMENT ON FUNCTION is_reference(text) IS 'does a reference identify a contribution? Not if it is blank, or too long for one';

DO $do$
DECLARE
	doubles bigint;
	examples text;
BEGIN
	IF EXISTS (SELECT FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
			   WHERE x.indrelid = 'contribution'::regclass AND c.relname = 'contribution_reference') THEN
		RETURN;
	END IF;
	LOCK TABLE contribution IN SHARE MODE;
	SELECT count(*), string_agg(format('"%s" (%s)', d.reference, d.contributions), ', ' ORDER BY d.first) FILTER (WHERE d.place <= 5)
	INTO doubles, examples
	FROM (SELECT reference, min(id) AS first, row_number() OVER (ORDER BY min(id)) AS place,
				 string_agg(id::text, ', ' ORDER BY id) AS contributions
		  FROM contribution WHERE withdrawn_on IS NULL AND is_reference(reference)
		  GROUP BY reference, round HAVING count(*) > 1) AS d;
	IF doubles > 0 THEN
		RAISE WARNING USING
			MESSAGE = concat('several contributions of a round have one reference: ', examples,
							 ' and ' || nullif(greatest(doubles - 5, 0), 0) || ' more'),
			HINT = 'Withdraw those that are too many, or correct their references, and CALL gcm_update_registry() again: '
				   'from then on the database refuses others.';
		CREATE INDEX IF NOT EXISTS contribution_reference_doubles ON contribution (reference, coalesce(round, ''))
			WHERE withdrawn_on IS NULL AND is_reference(reference);
	ELSE
		IF to_regclass('contribution_reference_doubles') IS NOT NULL THEN
			DROP INDEX contribution_reference_doubles;
		END IF;
		CREATE UNIQUE INDEX contribution_reference ON contribution (reference, coalesce(round, ''))
			WHERE withdrawn_on IS NULL AND is_reference(reference);
	END IF;
END
$do$;

-- COPY cannot write to a table with row-level security, but it can to a view
CREATE OR REPLACE VIEW contribution_intake WITH (security_invoker) AS
	SELECT id, file, line, round, reference, title, received, level, contributor, stakeholder, author,
		   countries, objectives, principles, language, url, set_aside
	FROM intake
	WHERE contribution IS NULL AND set_aside IS NULL;
COMMENT ON VIEW contribution_intake IS 'rows that are not placed yet: copy into it, correct it, set rows aside';
COMMENT ON COLUMN contribution_intake.id IS 'number of the row, in the order of loading';
COMMENT ON COLUMN contribution_intake.file IS 'file that the row is from, if it is given';
COMMENT ON COLUMN contribution_intake.line IS 'line of the file, if it is given';
COMMENT ON COLUMN contribution_intake.round IS 'code or name of the review round, its words in any order';
COMMENT ON COLUMN contribution_intake.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution_intake.title IS 'title';
COMMENT ON COLUMN contribution_intake.received IS 'day, month, quarter, year or years, as gcm_timeline() reads them';
COMMENT ON COLUMN contribution_intake.level IS 'local, national, regional or global, in en, fr or es';
COMMENT ON COLUMN contribution_intake.contributor IS
	'Member State, stakeholder or a kind of it, UN entity or regional organization, by these words or a name, in en, fr or '
	'es';
COMMENT ON COLUMN contribution_intake.stakeholder IS 'kind of stakeholder, in en, fr or es, if contributor does not say it';
COMMENT ON COLUMN contribution_intake.author IS 'who made it, by name';
COMMENT ON COLUMN contribution_intake.countries IS 'one or several by name or code, in en, fr or es, as in Kenya; Uganda';
COMMENT ON COLUMN contribution_intake.objectives IS 'a set such as {3,7}, or numbers or labels in en, fr or es, as in 3 and 7';
COMMENT ON COLUMN contribution_intake.principles IS 'a set such as {a,f}, or letters or labels in en, fr or es, as in a and f';
COMMENT ON COLUMN contribution_intake.language IS 'language or languages';
COMMENT ON COLUMN contribution_intake.url IS 'where it can be read';
COMMENT ON COLUMN contribution_intake.set_aside IS
	'why the row is not to become a contribution; set it, and the row leaves this view';

CREATE OR REPLACE FUNCTION contribution_intake_insert() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO intake (file, line, round, reference, title, received, level, contributor, stakeholder, author,
						countries, objectives, principles, language, url, set_aside)
	VALUES (NEW.file, NEW.line, NEW.round, NEW.reference, NEW.title, NEW.received, NEW.level, NEW.contributor,
			NEW.stakeholder, NEW.author, NEW.countries, NEW.objectives, NEW.principles, NEW.language, NEW.url, NEW.set_aside)
	RETURNING id INTO NEW.id;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_intake_insert() IS 'trigger: a row comes in';
CREATE OR REPLACE TRIGGER insert INSTEAD OF INSERT ON contribution_intake
	FOR EACH ROW EXECUTE FUNCTION contribution_intake_insert();
COMMENT ON TRIGGER insert ON contribution_intake IS 'a row comes in';

CREATE OR REPLACE VIEW intake_report WITH (security_invoker) AS
	SELECT i.id, i.file, i.line, p.field, p.value, p.reason, p.hint, p.understood
	FROM (SELECT id, file, contribution, set_aside, coalesce(line,
				 (row_number() OVER (PARTITION BY loaded_at, loaded_by, file ORDER BY id))::integer + 1) AS line
		  FROM intake) AS i
	JOIN intake_problem p ON p.intake = i.id
	WHERE i.contribution IS NULL AND i.set_aside IS NULL;
COMMENT ON VIEW intake_report IS 'why rows could not be placed, value by value';
COMMENT ON COLUMN intake_report.id IS 'number of the row in contribution_intake';
COMMENT ON COLUMN intake_report.file IS 'file, if it was given';
COMMENT ON COLUMN intake_report.line IS
	'line, if it was given; else the row''s place in what was loaded at once, the heading being 1';
COMMENT ON COLUMN intake_report.field IS 'column; NULL if it is the row as a whole';
COMMENT ON COLUMN intake_report.value IS 'value that could not be read';
COMMENT ON COLUMN intake_report.reason IS 'why';
COMMENT ON COLUMN intake_report.hint IS 'what to write instead';
COMMENT ON COLUMN intake_report.understood IS 'what was understood of the cell, which is a set; {} is nothing';

-- Words, without their case, accents, and kinds of apostrophe, hyphen and space
CREATE OR REPLACE FUNCTION wording_term(topic text, value text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT w.term FROM wording w
			WHERE w.topic = wording_term.topic AND w.term <> 'unknown' AND nullif(gcm_fold(value), '') IN (
				SELECT gcm_fold(word) FROM unnest(ARRAY[w.term, w.en, w.fr, w.es] || w.also) AS word)
			ORDER BY w.term = value DESC, w.term LIMIT 1);
COMMENT ON FUNCTION wording_term(text, text) IS
	'term of a list that a word of it, in any of its wordings, stands for; NULL if there is none';

-- Names of rounds are put together in many ways: the same words in another
-- order are the same name, as long as they are that of one round
CREATE OR REPLACE FUNCTION round_words(name text) RETURNS text[]
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN ARRAY(SELECT CASE WHEN w.word = 'cea' THEN 'eca' WHEN w.word = 'cee' THEN 'ece'
							 WHEN w.word IN ('cepal', 'cepalc') THEN 'eclac' WHEN w.word IN ('cesap', 'cespap') THEN 'escap'
							 WHEN w.word IN ('cesao', 'cespao') THEN 'escwa' ELSE w.word END AS word
				 FROM regexp_split_to_table(gcm_fold(name), '[^[:alnum:]]+') AS w (word)
				 WHERE w.word <> ALL ('{"",of,the,for,by,in,on,and,de,du,des,d,la,le,les,l,pour,sur,en,et,el,los,las,del,
					para,por,y}'::text[])
				 ORDER BY 1);
COMMENT ON FUNCTION round_words(text) IS
	'words of the name of a review round, sorted, without small ones; commissions by their English short names';

CREATE OR REPLACE FUNCTION round_code(value text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(
		(SELECT r.code FROM review_round r
		 WHERE nullif(gcm_fold(value), '') = ANY (ARRAY[gcm_fold(r.code), gcm_fold(r.name), gcm_fold(r.name_fr), gcm_fold(r.name_es)])
		 ORDER BY r.code = value DESC, r.code LIMIT 1),
		(SELECT min(r.code) FROM review_round r
		 WHERE nullif(round_words(value), '{}') IN (
			SELECT round_words(n.name)
			FROM unnest(ARRAY[r.code, r.name, r.name_fr, r.name_es,
							  replace(r.name, r.commission::text, gcm_label(r.commission, 'en')),
							  replace(r.name_fr, gcm_label(r.commission, 'fr'), r.commission::text),
							  replace(r.name_es, gcm_label(r.commission, 'es'), r.commission::text)]) AS n (name))
		 HAVING count(*) = 1));
COMMENT ON FUNCTION round_code(text) IS
	'code of the review round that has this code, or this name with its words in any order; NULL if there is none, or more '
	'than one';

CREATE OR REPLACE FUNCTION known_rounds() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce((SELECT 'Known: ' || string_agg(code, ', ' ORDER BY code) || '.' FROM review_round), 'Add it to review_round.');
COMMENT ON FUNCTION known_rounds() IS 'hint for who names a review round that there is not';

-- The types say that NULL is to be written; in a file that is an empty cell
CREATE OR REPLACE FUNCTION in_a_file(hint text) RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN hint LIKE 'Where nothing is known, write NULL%' THEN 'Where nothing is known, leave the cell empty.'
				ELSE hint END;
COMMENT ON FUNCTION in_a_file(text) IS 'the hint of a type as one for a file, in which nothing is an empty cell';

CREATE OR REPLACE FUNCTION nothing_said(value text) RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN (SELECT in_a_file(e.hint) FROM gcm_entity(value) AS e WHERE in_a_file(e.hint) <> e.hint);
COMMENT ON FUNCTION nothing_said(text) IS
	'hint for a value that is a word or sign for nothing, as none, n/a or -; NULL for any other';

CREATE OR REPLACE FUNCTION intake_set(field text, value text,
									  OUT term text, OUT understood text, OUT rest text, OUT reason text, OUT hint text)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT r.countries::text AS term, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_countries(value) AS r WHERE intake_set.field = 'countries'
	UNION ALL
	SELECT r.objectives::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_objectives(value) AS r WHERE intake_set.field = 'objectives'
	UNION ALL
	SELECT r.principles::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_principles(value) AS r WHERE intake_set.field = 'principles'
	UNION ALL
	SELECT r.stakeholders::text, r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_stakeholders(value) AS r WHERE intake_set.field = 'stakeholders'
	UNION ALL
	-- of this column one term, which in quotes is no list
	SELECT btrim(r.stakeholders::text, '{}'), r.understood::text, r.rest, r.reason, r.hint
	FROM gcm_read_stakeholders('{"' || translate(value, '"', '') || '"}') AS r WHERE intake_set.field = 'stakeholder';
END;
COMMENT ON FUNCTION intake_set(text, text) IS
	'set, or kind of stakeholder, that a value of a column of the intake means, what was understood of it, what was not, '
	'why and what to write instead; the term is NULL unless all was understood';

-- The first that there is: a word of the registry's, a kind of stakeholder, a UN
-- entity, a regional organization.  A word may name the kind, too.
CREATE OR REPLACE FUNCTION intake_contributor(value text, OUT contributor text, OUT stakeholder text, OUT author text)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT c.contributor, CASE c.contributor WHEN 'stakeholder' THEN c.kind END,
		   CASE c.contributor WHEN 'un-entity' THEN c.entity WHEN 'regional-organization' THEN c.organization END
	FROM (SELECT coalesce(r.word, CASE WHEN r.kind IS NOT NULL THEN 'stakeholder'
									   WHEN r.entity IS NOT NULL THEN 'un-entity'
									   WHEN r.organization IS NOT NULL THEN 'regional-organization' END) AS contributor,
				 r.kind, r.entity, r.organization
		  FROM (SELECT wording_term('contributor', value) AS word, (intake_set('stakeholder', value)).term AS kind,
					   (gcm_entity(value)).entity AS entity,
					   wording_term('regional-organization', value) AS organization OFFSET 0) AS r) AS c;
END;
COMMENT ON FUNCTION intake_contributor(text) IS
	'kind of contributor that a value means; the kind of stakeholder, or the short name of the UN entity or regional '
	'organization, if it names one';

CREATE OR REPLACE FUNCTION intake_received(value text) RETURNS text
	LANGUAGE SQL STABLE
	RETURN gcm_timeline(value)::text;
COMMENT ON FUNCTION intake_received(text) IS 'days that a value means; an error if it means none';

CREATE OR REPLACE FUNCTION intake_term(field text, value text, OUT term text, OUT reason text, OUT hint text)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	one_kind constant text := 'A contribution is of one kind: write the one that it is mostly of.';
BEGIN
	CASE field
		WHEN 'countries', 'objectives', 'principles', 'stakeholder' THEN
			SELECT s.term, s.reason, s.hint INTO term, reason, hint FROM intake_set(field, value) AS s;
			IF term IS NULL AND field = 'stakeholder' THEN
				hint := CASE
					WHEN (intake_set('stakeholders', value)).term <> '{}' THEN one_kind
					WHEN (intake_contributor(value)).contributor IS NOT NULL THEN 'Write it in the column contributor.'
					ELSE hint END;
			END IF;
		WHEN 'received' THEN
			BEGIN
				term := intake_received(value);
			EXCEPTION WHEN data_exception THEN
				GET STACKED DIAGNOSTICS reason = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
				hint := nullif(hint, '');
			END;
		WHEN 'round' THEN
			term := round_code(value);
			IF term IS NULL THEN
				reason := format('unknown review round: "%s"', value);
				hint := known_rounds();
			END IF;
		ELSE
			term := CASE field WHEN 'contributor' THEN (intake_contributor(value)).contributor
					ELSE wording_term(field, value) END;
			IF term IS NULL THEN
				reason := format('unknown %s: "%s"', field, value);
				hint := (SELECT 'Known: ' || string_agg(w.en, ', ' ORDER BY w.en) || '.' FROM wording w
						 WHERE w.topic = field AND w.term <> 'unknown');
				IF field = 'contributor' THEN
					hint := CASE
						WHEN (intake_set('countries', value)).term <> '{}'
							THEN 'Write Member State, and the country in the column countries.'
						WHEN (intake_set('stakeholders', value)).term <> '{}' THEN one_kind
						ELSE hint || ' Kinds of stakeholder and names of UN entities are read, too.' END;
				END IF;
			END IF;
	END CASE;
	IF term IS NULL THEN
		hint := coalesce(nothing_said(value), hint);
	END IF;
END
$$;
COMMENT ON FUNCTION intake_term(text, text) IS 'what a value of a column of the intake means, or why it means nothing';

-- Codes of countries that are words, which no cell means by itself.  In capitals
-- they are codes, except NA, and NO where it stands alone.
CREATE OR REPLACE FUNCTION intake_doubts(value text, OUT plain text, OUT countries text[], OUT problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT regexp_replace(intake_doubts.value, '(?<![[:alnum:]])n[./ ]*a[.]?(?![[:alnum:]])', 'NA', 'gi'),
		   array_agg(d.country::text),
		   jsonb_agg(jsonb_build_object(
			'value', d.word,
			'reason', format('"%s" can be the code of %s, or a word', d.word, gcm_label(d.country, 'en')),
			'hint', CASE d.country::text
				WHEN 'NAM' THEN 'Write Namibia or NAM; where it stands for not available or not applicable, leave it out.'
				ELSE format('Write %s or %s, or leave it out.', gcm_label(d.country, 'en'), d.country) END) ORDER BY d.n)
	FROM (SELECT w.n, w.word, upper(w.code)::gcm_country AS country
		  FROM (SELECT p.n, btrim(p.piece, ' []()') AS word, lower(translate(btrim(p.piece, ' []()'), './ ', '')) AS code
				FROM regexp_split_to_table(intake_doubts.value, concat(
					'[;,|&{}"', chr(10), chr(13), ']|(?<![nN])/|/(?![aA])|[[:space:]](?:and|et|y)[[:space:]]'))
					WITH ORDINALITY AS p (piece, n) OFFSET 0) AS w
		  WHERE w.code = 'na' OR w.word = 'NO' AND btrim(intake_doubts.value) = 'NO'
			 OR w.word <> upper(w.word)
				AND w.code = ANY ('{no,in,is,it,to,so,as,me,be,my,do,de,es,am,pm}'::text[])) AS d;
END;
COMMENT ON FUNCTION intake_doubts(text) IS
	'parts of a cell of countries that can be codes or words, as NA: the countries and what to write; the cell with N/A '
	'and the like as NA';

-- One list.  Each part of it that means nothing is told, with its own reason,
-- unless that lies in how the parts stand together.
CREATE OR REPLACE FUNCTION intake_list(field text, value text, OUT understood text, OUT problems jsonb, OUT exact boolean)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	read record := intake_set(field, value);
	item record;
	unread constant text[] := string_to_array(read.rest, '; ');
BEGIN
	understood := read.understood;
	IF read.term IS NOT NULL THEN
		RETURN;
	END IF;
	exact := read.rest <> '' AND read.rest <> value;
	FOR i IN 1 .. cardinality(unread) LOOP
		item := read;
		IF i > 1 THEN
			item := intake_set(field, unread[i]);
			IF item.term IS NOT NULL THEN
				exact := false;
				problems := NULL;
				EXIT;
			END IF;
		END IF;
		problems := coalesce(problems, '[]') || jsonb_build_object('value', unread[i], 'reason', item.reason, 'hint', item.hint);
	END LOOP;
	problems := coalesce(problems, jsonb_build_array(jsonb_build_object(
		'value', coalesce(nullif(read.rest, ''), value), 'reason', read.reason, 'hint', read.hint)));
END
$$;
COMMENT ON FUNCTION intake_list(text, text) IS
	'what is understood of a list in a column of the intake, and the parts of it that mean nothing; exact if these are not '
	'all of it';

-- A cell of sets is one list.  Where nothing is understood of that, its parts
-- between ; are read each alone, so that braces may stand beside names.  Between
-- two ; there may be nothing, nor before the first or after the last separator.
CREATE OR REPLACE FUNCTION intake_cell(field text, content text,
									   OUT term text, OUT stakeholder text, OUT author text, OUT problems jsonb)
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	value text := btrim(content, concat(' ', chr(9), chr(10), chr(13)));
	parts text[];
	doubtful text[];
	doubts jsonb;
	read record;
BEGIN
	IF value = '' THEN
		RETURN;
	ELSIF field NOT IN ('countries', 'objectives', 'principles') THEN
		read := intake_term(field, value);
		term := read.term;
		IF term IS NULL THEN
			problems := jsonb_build_array(jsonb_build_object('value', value, 'reason', read.reason, 'hint', read.hint));
		ELSIF field = 'contributor' THEN
			SELECT c.stakeholder, c.author INTO intake_cell.stakeholder, intake_cell.author FROM intake_contributor(value) AS c;
		END IF;
		RETURN;
	END IF;

	value := btrim(value, concat(' ,;', chr(9), chr(10), chr(13)));
	IF field = 'countries' THEN
		SELECT d.plain, d.countries, d.problems INTO value, doubtful, doubts FROM intake_doubts(value) AS d;
	END IF;
	parts := CASE WHEN value ~ '^[{][^{}]*[}]$' THEN ARRAY[value]
				  ELSE ARRAY(SELECT btrim(p) FROM unnest(string_to_array(value, ';')) AS p WHERE btrim(p) <> '') END;
	IF parts = '{}' THEN
		RETURN;
	END IF;
	read := intake_list(field, array_to_string(parts, '; '));
	term := read.understood;
	problems := read.problems;
	IF problems IS NOT NULL AND doubtful IS NULL AND length(value) <= 20 AND nothing_said(value) IS NOT NULL THEN
		-- whatever its letters could mean
		term := '{}';
		problems := jsonb_build_array(jsonb_build_object(
			'value', value, 'reason', format('unknown %s: "%s"', field, value), 'hint', nothing_said(value)));
	ELSIF NOT read.exact AND cardinality(parts) > 1 THEN
		SELECT '{' || coalesce(string_agg(nullif(btrim(l.understood, '{}'), ''), ',' ORDER BY p.n), '') || '}',
			   jsonb_agg(u.problem ORDER BY p.n, u.m) FILTER (WHERE u.problem IS NOT NULL)
		INTO term, problems
		FROM unnest(parts) WITH ORDINALITY AS p (part, n), intake_list(field, p.part) AS l
		LEFT JOIN LATERAL jsonb_array_elements(l.problems) WITH ORDINALITY AS u (problem, m) ON true;
	END IF;
	IF doubtful IS NOT NULL THEN
		problems := doubts || coalesce(problems, '[]');
		term := '{' || array_to_string(ARRAY(
			SELECT unnest(string_to_array(btrim(term, '{}'), ',')) EXCEPT SELECT unnest(doubtful)), ',') || '}';
	END IF;
	IF problems IS NOT NULL THEN
		SELECT jsonb_agg(p.problem || jsonb_build_object('hint', in_a_file(p.problem ->> 'hint'), 'understood', s.term)
						 ORDER BY p.n)
		INTO problems
		FROM jsonb_array_elements(problems) WITH ORDINALITY AS p (problem, n), intake_set(field, intake_cell.term) AS s;
		term := NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION intake_cell(text, text) IS
	'what a cell of a column of the intake means, or which parts of it mean nothing; of a contributor, the kind of '
	'stakeholder and the author, if it names them';

-- Sets of waiting rows: each different cell is read once.  Whatever the planner
-- believes of the size of the tables, OFFSET 0 has it look rows up one by one
-- by their key; at the end it leaves plain columns, by which an index may be
-- searched under row-level security.
CREATE OR REPLACE FUNCTION intake_cells(ids integer[])
	RETURNS TABLE (place integer, field text, content text, of_rows integer[])
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT f.place, f.field, f.content, array_agg(i.id)
	FROM unnest(ids) AS u (id),
		 LATERAL (SELECT w.id, w.round, w.received, w.level, w.contributor, w.stakeholder, w.countries, w.objectives, w.principles
				  FROM intake w WHERE w.id = u.id AND w.contribution IS NULL AND w.set_aside IS NULL OFFSET 0) AS i,
		 LATERAL (VALUES (0, '', ''), (1, 'round', i.round), (2, 'received', i.received), (3, 'level', i.level),
						 (4, 'contributor', i.contributor), (5, 'stakeholder', i.stakeholder), (6, 'countries', i.countries),
						 (7, 'objectives', i.objectives), (8, 'principles', i.principles)) AS f (place, field, content)
	WHERE f.place = 0 OR btrim(f.content) <> ''
	GROUP BY f.place, f.field, f.content;
END;
COMMENT ON FUNCTION intake_cells(integer[]) IS
	'the different cells of rows that wait, each with its rows; place 0 is that of all rows';

CREATE OR REPLACE FUNCTION intake_reading(ids integer[])
	RETURNS TABLE (id integer, round text, reference text, title text, received daterange, level text, contributor text,
				   stakeholder gcm_stakeholder, author text, countries gcm_country_set, objectives gcm_objective_set,
				   principles gcm_principle_set, language text, url text, problems jsonb)
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT t.id, t.round, nullif(btrim(i.reference), ''), i.title, t.received::daterange, t.level,
		   coalesce(t.contributor, CASE WHEN t.stakeholder IS NOT NULL THEN 'stakeholder' END),
		   coalesce(t.stakeholder, t.kind)::gcm_stakeholder,
		   CASE WHEN btrim(i.author) <> '' THEN i.author ELSE coalesce(t.author, i.author) END,
		   coalesce(t.countries, '{}')::gcm_country_set, coalesce(t.objectives, '{}')::gcm_objective_set,
		   coalesce(t.principles, '{}')::gcm_principle_set, i.language, i.url,
		   -- the two columns may say the same, not two things
		   CASE WHEN t.contributor <> 'stakeholder' AND t.stakeholder IS NOT NULL OR t.kind <> t.stakeholder
				THEN coalesce(t.problems, '{}') || jsonb_build_object('stakeholder', jsonb_build_array(jsonb_build_object(
					'value', btrim(i.stakeholder),
					'reason', format('the column contributor says "%s", and the column stakeholder "%s"',
									 btrim(i.contributor), btrim(i.stakeholder)),
					'hint', 'Correct one of the two, or leave it empty.')))
				ELSE t.problems END
	FROM (SELECT r.id, jsonb_object_agg(c.field, c.problems) FILTER (WHERE c.problems IS NOT NULL) AS problems,
				 max(c.term) FILTER (WHERE c.field = 'round') AS round, max(c.term) FILTER (WHERE c.field = 'received') AS received,
				 max(c.term) FILTER (WHERE c.field = 'level') AS level, max(c.term) FILTER (WHERE c.field = 'contributor') AS contributor,
				 max(c.stakeholder) AS kind, max(c.author) AS author,
				 max(c.term) FILTER (WHERE c.field = 'stakeholder') AS stakeholder, max(c.term) FILTER (WHERE c.field = 'countries') AS countries,
				 max(c.term) FILTER (WHERE c.field = 'objectives') AS objectives, max(c.term) FILTER (WHERE c.field = 'principles') AS principles
		  FROM (SELECT c.field, c.of_rows, m.term, m.stakeholder, m.author, m.problems
				FROM intake_cells(ids) AS c, intake_cell(c.field, c.content) AS m OFFSET 0) AS c,
			   unnest(c.of_rows) AS r (id)
		  GROUP BY r.id) AS t,
		 LATERAL (SELECT w.reference, w.title, w.contributor, w.stakeholder, w.author, w.language, w.url
				  FROM intake w WHERE w.id = t.id OFFSET 0) AS i
	OFFSET 0;
END;
COMMENT ON FUNCTION intake_reading(integer[]) IS 'what rows that wait say; problems has, field by field, what cannot be read';

-- Placing.  Whoever takes rows enters the contributions with rights of their
-- own; that they are what the rows say, and each row's only one, is seen to
-- here.  A plan outlives the table's size that it was made for, also that of a
-- foreign key's check: hence by index, always.
CREATE OR REPLACE FUNCTION contribution_taken() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	ids integer[];
	placed bigint;
BEGIN
	IF TG_RELID <> 'contribution'::regclass::oid
	   AND 'contribution'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for contribution' USING ERRCODE = 'wrong_object_type';
	END IF;
	ids := ARRAY(SELECT t.intake FROM taken t WHERE t.intake IS NOT NULL);
	IF ids = '{}' THEN
		RETURN NULL;
	END IF;
	IF EXISTS (
		SELECT t.intake, t.round, t.reference, t.title, t.received, t.level, t.contributor, t.stakeholder, t.author, t.countries,
			   t.objectives, t.principles, t.language, t.url, t.withdrawn_on
		FROM taken t WHERE t.intake IS NOT NULL
		EXCEPT ALL
		SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author, r.countries,
			   r.objectives, r.principles, r.language, r.url, NULL
		FROM intake_reading(ids) AS r WHERE r.problems IS NULL)
	THEN
		placed := 0;
	ELSE
		-- planned for as many rows as there are
		EXECUTE 'UPDATE intake SET contribution = t.id FROM taken t
				 WHERE intake.id = t.intake AND intake.contribution IS NULL AND intake.set_aside IS NULL';
		GET DIAGNOSTICS placed = ROW_COUNT;
	END IF;
	IF placed <> cardinality(ids) THEN
		RAISE restrict_violation USING
			MESSAGE = 'a contribution that names a row of the intake says what that row says, and is its only one',
			HINT = 'Leave contribution.intake to take_contributions().';
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION contribution_taken() IS 'trigger: places the rows of the intake that contributions were taken from';
CREATE OR REPLACE TRIGGER taken AFTER INSERT ON contribution REFERENCING NEW TABLE AS taken
	FOR EACH STATEMENT EXECUTE FUNCTION contribution_taken();
COMMENT ON TRIGGER taken ON contribution IS 'places the rows of the intake that contributions were taken from';

-- One set of rows; where a rule refuses it, its parts, down to the row that is
-- at fault.  The problems of a row are named by field, that of the whole row by ''.
CREATE OR REPLACE FUNCTION take_rows(ids integer[], OUT placed integer, OUT kept integer[], OUT problems jsonb[])
	LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	n constant integer := cardinality(ids);
	size constant integer := greatest(n / 100, 1);
	again integer[] := '{}';
	readable integer[];
	done integer[];
	item record;
	part record;
	message text;
	advice text;
	rule text;
BEGIN
	BEGIN
		-- What conflicts with a contribution is left out, and told apart below.
		-- Where that came after the snapshot, it is a serialization failure.
		WITH reading AS MATERIALIZED (
			SELECT r.*, row_number() OVER (PARTITION BY r.problems IS NULL, r.reference, r.round ORDER BY r.id) AS place,
				   (SELECT d.id FROM contribution d WHERE d.reference = r.reference AND coalesce(d.round, '') = coalesce(r.round, '')
						AND d.withdrawn_on IS NULL AND is_reference(d.reference) LIMIT 1) AS double
			FROM intake_reading(ids) AS r
		), entered AS (
			INSERT INTO contribution (intake, round, reference, title, received, level, contributor, stakeholder, author,
									  countries, objectives, principles, language, url)
			SELECT r.id, r.round, r.reference, r.title, r.received, r.level, r.contributor, r.stakeholder, r.author,
				   r.countries, r.objectives, r.principles, r.language, r.url
			FROM reading r
			WHERE r.problems IS NULL AND r.double IS NULL AND (r.place = 1 OR is_reference(r.reference) IS NOT TRUE)
			ORDER BY r.id
			ON CONFLICT DO NOTHING
			RETURNING intake
		)
		SELECT coalesce(array_agg(r.id) FILTER (WHERE r.problems IS NOT NULL), '{}'),
			   coalesce(array_agg(r.problems) FILTER (WHERE r.problems IS NOT NULL), '{}'),
			   coalesce(array_agg(r.id) FILTER (WHERE r.problems IS NULL), '{}'),
			   coalesce((SELECT array_agg(e.intake) FROM entered e), '{}')
		INTO kept, problems, readable, done FROM reading r;
		placed := cardinality(done);

		IF placed < cardinality(readable) THEN
			FOR item IN
				SELECT r.*, (SELECT d.id FROM contribution d WHERE d.reference = r.reference AND coalesce(d.round, '') = coalesce(r.round, '')
								 AND d.withdrawn_on IS NULL AND is_reference(d.reference) LIMIT 1) AS double
				FROM intake_reading(ARRAY(SELECT unnest(readable) EXCEPT SELECT unnest(done))) AS r ORDER BY r.id
			LOOP
				IF item.double IS NOT NULL THEN
					kept := kept || item.id;
					problems := problems || jsonb_build_object('reference', jsonb_build_array(jsonb_build_object(
						'value', item.reference, 'reason', format('contribution %s has this reference', item.double),
						'hint', 'Set this row aside, or correct the contribution.')));
				ELSIF n > 1 THEN
					again := again || item.id;
				ELSE
					LOOP
						BEGIN
							INSERT INTO contribution (intake, round, reference, title, received, level, contributor, stakeholder, author,
													  countries, objectives, principles, language, url)
							VALUES (item.id, item.round, item.reference, item.title, item.received, item.level, item.contributor, item.stakeholder,
									item.author, item.countries, item.objectives, item.principles, item.language, item.url);
							placed := 1;
							EXIT;
						EXCEPTION WHEN unique_violation THEN
							-- a number that was taken by hand is passed over
							GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME;
							IF rule <> 'contribution_pkey' THEN
								RAISE;
							END IF;
						END;
					END LOOP;
				END IF;
			END LOOP;
		END IF;
	EXCEPTION WHEN integrity_constraint_violation OR data_exception OR insufficient_privilege OR raise_exception THEN
		placed := 0;
		kept := '{}';
		problems := '{}';
		again := '{}';
		IF n > 1 THEN
			again := ids;
		ELSE
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, advice = PG_EXCEPTION_HINT, rule = CONSTRAINT_NAME;
			kept := ids;
			IF rule = 'contribution_reference' THEN
				problems := ARRAY[jsonb_build_object('reference', jsonb_build_array(jsonb_build_object(
					'value', (SELECT btrim(i.reference) FROM intake i WHERE i.id = ids[1]),
					'reason', 'a contribution that you do not see has this reference',
					'hint', 'Set this row aside, or ask the secretariat.')))];
			ELSE
				problems := ARRAY[jsonb_build_object('', jsonb_build_array(jsonb_build_object('reason', message, 'hint', nullif(advice, ''))))];
			END IF;
		END IF;
	END;
	FOR i IN 1 .. cardinality(again) BY size LOOP
		part := take_rows(again[i : i + size - 1]);
		placed := placed + part.placed;
		kept := kept || part.kept;
		problems := problems || part.problems;
	END LOOP;
END
$$;
COMMENT ON FUNCTION take_rows(integer[]) IS
	'makes contributions of rows that wait; returns how many, which rows are kept, and why';

CREATE OR REPLACE FUNCTION take_batch(after integer, OUT last integer, OUT placed integer, OUT kept integer)
	LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off SET enable_memoize = off SET jit = off AS $$
DECLARE
	ids constant integer[] := ARRAY(
		SELECT i.id FROM intake i WHERE i.contribution IS NULL AND i.set_aside IS NULL AND i.id > coalesce(after, -2147483648)
		ORDER BY i.id LIMIT 50000 FOR UPDATE);
	taken record;
BEGIN
	IF ids = '{}' THEN
		RETURN;
	END IF;
	taken := take_rows(ids);
	last := ids[cardinality(ids)];
	placed := taken.placed;
	kept := cardinality(taken.kept);
	DELETE FROM intake_problem p WHERE p.intake = ANY (ids);
	INSERT INTO intake_problem (intake, number, field, value, reason, hint, understood)
		SELECT r.id, row_number() OVER (PARTITION BY r.id ORDER BY f.place, p.place), nullif(f.field, ''), p.problem ->> 'value',
			   p.problem ->> 'reason', p.problem ->> 'hint', p.problem ->> 'understood'
		FROM unnest(taken.kept, taken.problems) AS r (id, problems),
			 unnest('{round,reference,received,level,contributor,stakeholder,countries,objectives,principles,""}'::text[])
				WITH ORDINALITY AS f (field, place),
			 jsonb_array_elements(r.problems -> f.field) WITH ORDINALITY AS p (problem, place)
		ON CONFLICT (intake, number) DO NOTHING;
END
$$;
COMMENT ON FUNCTION take_batch(integer) IS
	'takes the next fifty thousand rows that wait after a row; returns the last of them, NULL if there were none, and how '
	'many were placed and kept';

CREATE OR REPLACE PROCEDURE take_contributions(INOUT placed integer DEFAULT NULL, INOUT kept integer DEFAULT NULL)
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	last integer;
	batch record;
BEGIN
	placed := 0;
	kept := 0;
	LOOP
		SELECT * INTO batch FROM take_batch(last);
		last := batch.last;
		EXIT WHEN last IS NULL;
		placed := placed + batch.placed;
		kept := kept + batch.kept;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE take_contributions(integer, integer) IS
	'makes contributions of the rows of contribution_intake; those that cannot be read whole are kept there, with the '
	'reasons in intake_report, to be corrected and taken again; returns how many were placed and how many kept';
-- Views of plain columns, for people and BI tools
--
-- JOIN USING and IS DISTINCT FROM are not for the extension's types here: a
-- dump cannot say in which schema the operator is.
--
-- Settings say how: gcm.lang the language (en, fr, es), gcm.as_of the day,
-- gcm.round the review round.  Unless set: English, today, all rounds.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION lang() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('gcm.lang', true), ''), 'en');
COMMENT ON FUNCTION lang() IS 'language of the views: the setting gcm.lang, or en';

CREATE OR REPLACE FUNCTION no_day(setting text) RETURNS date LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
BEGIN
	RAISE datetime_field_overflow USING
		MESSAGE = format('gcm.as_of is not a day: "%s"', setting),
		HINT = 'Set it to a day, as in 2024-01-31; RESET gcm.as_of for today.';
END
$$;
COMMENT ON FUNCTION no_day(text) IS 'the error that an infinite gcm.as_of is';

CREATE OR REPLACE FUNCTION as_of() RETURNS date
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN CASE WHEN coalesce(current_setting('gcm.as_of', true), '') = '' THEN current_date
				WHEN isfinite(current_setting('gcm.as_of', true)::date) THEN current_setting('gcm.as_of', true)::date
				ELSE no_day(current_setting('gcm.as_of', true)) END;
COMMENT ON FUNCTION as_of() IS 'day that the views speak of: the setting gcm.as_of, or today';

CREATE OR REPLACE FUNCTION asked_round() RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
DECLARE
	asked constant text := current_setting('gcm.round', true);
	code constant text := round_code(asked);
BEGIN
	IF code IS NULL AND asked <> '' THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown review round: "%s"', asked), HINT = known_rounds();
	END IF;
	RETURN code;
END
$$;
COMMENT ON FUNCTION asked_round() IS 'review round that the views speak of: the setting gcm.round, or NULL, which is all';

CREATE OR REPLACE FUNCTION say(en text, fr text, es text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	-- the last branch raises the error that an unknown language is
	RETURN CASE lang() WHEN 'en' THEN en WHEN 'fr' THEN coalesce(fr, en) WHEN 'es' THEN coalesce(es, en)
		ELSE gcm_label('1'::gcm_objective, lang()) END;
COMMENT ON FUNCTION say(text, text, text) IS 'the text in the language of the views; the English one where there is no other';

CREATE OR REPLACE FUNCTION word(topic text, term text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT say(w.en, w.fr, w.es) FROM wording w WHERE w.topic = word.topic AND w.term = word.term);
COMMENT ON FUNCTION word(text, text) IS 'wording of a term in the language of the views';

CREATE OR REPLACE FUNCTION country_names(countries gcm_country_set) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT string_agg(gcm_label(c, lang()), ', ' ORDER BY gcm_label(c, lang())) FROM unnest(countries) AS c);
COMMENT ON FUNCTION country_names(gcm_country_set) IS 'names of countries in the language of the views';

-- Alignment

CREATE OR REPLACE VIEW network_mandate WITH (security_invoker) AS
	SELECT n.code AS network, say(n.name, n.name_fr, n.name_es) AS name, n.level, n.kind, n.countries, m.source,
		   gcm_mandate(m.mission, m.objectives, m.principles, m.coordinators, m.members, m.structure, m.decision,
					   m.participation) AS mandate,
		   m.present,
		   ROW((SELECT array_agg(participant ORDER BY participant) FROM adaptation_agreement WHERE adaptation = a.id),
			   (SELECT coalesce(array_agg(participant ORDER BY participant) FILTER (WHERE agreed_on <= as_of()), '{}')
				FROM adaptation_agreement WHERE adaptation = a.id HAVING count(*) > 0),
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.executive_committee_consulted_on <= as_of(), false) END,
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.coordinator_consulted_on <= as_of(), false) END,
			   m.close_relations, m.relevant)::gcm_process AS process
	FROM network n
	LEFT JOIN mandate m ON m.network = n.code AND m.validity @> as_of()
	LEFT JOIN LATERAL (SELECT * FROM adaptation WHERE network = n.code AND proposed_on <= as_of()
					   ORDER BY proposed_on DESC, id DESC LIMIT 1) AS a ON true
	WHERE n.validity @> as_of();
COMMENT ON VIEW network_mandate IS 'the mandate of each network, as gcm_alignment() takes it';
COMMENT ON COLUMN network_mandate.network IS 'code of the network';
COMMENT ON COLUMN network_mandate.name IS 'its name';
COMMENT ON COLUMN network_mandate.level IS 'global, regional or national';
COMMENT ON COLUMN network_mandate.kind IS 'kind of body';
COMMENT ON COLUMN network_mandate.countries IS 'countries that it covers';
COMMENT ON COLUMN network_mandate.source IS 'document that the mandate is taken from';
COMMENT ON COLUMN network_mandate.mandate IS 'the mandate; its fields are NULL where nothing is recorded';
COMMENT ON COLUMN network_mandate.present IS 'UN entities present in the country';
COMMENT ON COLUMN network_mandate.process IS 'what the elements beyond the mandate need';

CREATE OR REPLACE VIEW network_alignment WITH (security_invoker) AS
	SELECT n.network, n.name, word('level', n.level) AS level, word('kind', n.kind::text) AS kind,
		   country_names(n.countries) AS countries,
		   round(gcm_alignment_score(a), 3) AS score, gcm_is_aligned(a) AS is_aligned,
		   word('verdict', gcm_verdict(a, 'mission')::text) AS mission,
		   word('verdict', gcm_verdict(a, 'objectives')::text) AS objectives,
		   word('verdict', gcm_verdict(a, 'principles')::text) AS principles,
		   word('verdict', gcm_verdict(a, 'coordinators')::text) AS coordinators,
		   word('verdict', gcm_verdict(a, 'members')::text) AS members,
		   word('verdict', gcm_verdict(a, 'structure')::text) AS structure,
		   word('verdict', gcm_verdict(a, 'decision')::text) AS decision,
		   word('verdict', gcm_verdict(a, 'participation')::text) AS participation,
		   word('verdict', gcm_verdict(a, 'adaptation')::text) AS adaptation,
		   word('verdict', gcm_verdict(a, 'relations')::text) AS relations,
		   word('verdict', gcm_verdict(a, 'inclusion')::text) AS inclusion
	FROM network_mandate n,
		 gcm_alignment(n.mandate, n.kind, present => n.present, process => n.process) AS a;
COMMENT ON VIEW network_alignment IS 'each network and how its mandate stands to the global one, element by element';
COMMENT ON COLUMN network_alignment.network IS 'code of the network';
COMMENT ON COLUMN network_alignment.name IS 'its name';
COMMENT ON COLUMN network_alignment.level IS 'global, regional or national';
COMMENT ON COLUMN network_alignment.kind IS 'network, existing forum or thematic coalition';
COMMENT ON COLUMN network_alignment.countries IS 'countries that it covers';
COMMENT ON COLUMN network_alignment.score IS 'share, from 0 to 1, of the elements that are aligned, a partial one counting half';
COMMENT ON COLUMN network_alignment.is_aligned IS 'is every element aligned?';
COMMENT ON COLUMN network_alignment.mission IS 'verdict on the mission';
COMMENT ON COLUMN network_alignment.objectives IS 'verdict on the objectives';
COMMENT ON COLUMN network_alignment.principles IS 'verdict on the guiding principles';
COMMENT ON COLUMN network_alignment.coordinators IS 'verdict on the coordination';
COMMENT ON COLUMN network_alignment.members IS 'verdict on the members';
COMMENT ON COLUMN network_alignment.structure IS 'verdict on the structure';
COMMENT ON COLUMN network_alignment.decision IS 'verdict on decision making';
COMMENT ON COLUMN network_alignment.participation IS 'verdict on the participation of stakeholders';
COMMENT ON COLUMN network_alignment.adaptation IS 'verdict on the adaptation; NULL unless it is an existing forum';
COMMENT ON COLUMN network_alignment.relations IS 'verdict on the relations with the Network; NULL unless it is a coalition';
COMMENT ON COLUMN network_alignment.inclusion IS 'verdict on the inclusion of UN entities; NULL unless it is a coalition';

CREATE OR REPLACE VIEW network_findings WITH (security_invoker) AS
	SELECT n.network, n.name, f.element::text AS element, word('element', f.element::text) AS element_name,
		   f.verdict::text AS verdict, word('verdict', f.verdict::text) AS verdict_name, f.required, f.met,
		   array_to_string(f.missing, ', ') AS missing, array_to_string(f.excess, ', ') AS excess, f.basis, f.finding
	FROM network_mandate n,
		 gcm_alignment_findings(n.mandate, n.kind, lang => lang(), present => n.present, process => n.process) AS f;
COMMENT ON VIEW network_findings IS 'the reasons: one row for each network and element';
COMMENT ON COLUMN network_findings.network IS 'code of the network';
COMMENT ON COLUMN network_findings.name IS 'its name';
COMMENT ON COLUMN network_findings.element IS 'element of the mandate, as a term';
COMMENT ON COLUMN network_findings.element_name IS 'element of the mandate, in words';
COMMENT ON COLUMN network_findings.verdict IS 'aligned, partial, divergent or unstated';
COMMENT ON COLUMN network_findings.verdict_name IS 'verdict in words';
COMMENT ON COLUMN network_findings.required IS 'number of things that the global mandate asks for';
COMMENT ON COLUMN network_findings.met IS 'number of them that the mandate has';
COMMENT ON COLUMN network_findings.missing IS 'what is missing';
COMMENT ON COLUMN network_findings.excess IS 'what the mandate has beside';
COMMENT ON COLUMN network_findings.basis IS 'paragraph that the verdict rests on';
COMMENT ON COLUMN network_findings.finding IS 'a sentence that says why';

-- Reviews: what counts
--
-- The setting is read once a query.  Two branches, of which one has no rows,
-- leave the index on the round to the one that asks for it.

CREATE OR REPLACE VIEW review_contribution WITH (security_invoker) AS
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL AND c.round = (SELECT asked_round());
COMMENT ON VIEW review_contribution IS 'contributions that count';
COMMENT ON COLUMN review_contribution.id IS 'number';
COMMENT ON COLUMN review_contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN review_contribution.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN review_contribution.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN review_contribution.countries IS 'countries';
COMMENT ON COLUMN review_contribution.objectives IS 'objectives';
COMMENT ON COLUMN review_contribution.principles IS 'guiding principles';
COMMENT ON COLUMN review_contribution.commission IS 'commission of its round, if it has no country: it counts there';

CREATE OR REPLACE VIEW review_region WITH (security_invoker) AS
	SELECT n::integer AS place, c::text AS commission, gcm_label(c, lang()) AS commission_name, c AS term, gcm_members(c) AS members
	FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, n)
	UNION ALL
	SELECT 99 AS place, 'all' AS commission, word('commission', 'all') AS commission_name, NULL AS term,
		   ARRAY(SELECT c FROM unnest('all'::gcm_country_set) AS c WHERE gcm_is_un_member(c))::gcm_country_set AS members;
COMMENT ON VIEW review_region IS 'the commissions, and all regions together';
COMMENT ON COLUMN review_region.place IS 'place in the order';
COMMENT ON COLUMN review_region.commission IS 'commission, or all';
COMMENT ON COLUMN review_region.commission_name IS 'its name';
COMMENT ON COLUMN review_region.term IS 'commission as a term; NULL for all';
COMMENT ON COLUMN review_region.members IS 'its member States; for all, those of the United Nations';

-- In a commission's row, only its own members count as countries of a joint
-- contribution
CREATE OR REPLACE VIEW review_summary WITH (security_invoker) AS
	SELECT r.place, r.commission, r.commission_name, r.members,
		   gcm_review_joint_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END,
								c.objectives, c.principles, c.stakeholder) FILTER (WHERE c.id IS NOT NULL) AS review
	FROM review_region r
	LEFT JOIN review_contribution c ON r.term IS NULL OR c.countries && r.members OR c.commission = r.term
	GROUP BY r.place, r.commission, r.commission_name, r.members;
COMMENT ON VIEW review_summary IS 'the contributions of each commission, and all, as one gcm_review each';
COMMENT ON COLUMN review_summary.place IS 'place in the order';
COMMENT ON COLUMN review_summary.commission IS 'commission, or all';
COMMENT ON COLUMN review_summary.commission_name IS 'its name';
COMMENT ON COLUMN review_summary.members IS 'its member States';
COMMENT ON COLUMN review_summary.review IS 'the summary';

CREATE OR REPLACE VIEW review_coverage WITH (security_invoker) AS
	SELECT s.commission, s.commission_name, o.objective::integer AS objective, o.label AS objective_name,
		   o.contributions::integer AS contributions, o.countries, round(o.share, 4) AS share, o.rank
	FROM review_summary s, gcm_review_by_objective(s.review, lang()) AS o;
COMMENT ON VIEW review_coverage IS
	'for each commission, and all, and each of the 23 objectives: how many contributions name it; a country in two '
	'commissions counts in both, and once in all';
COMMENT ON COLUMN review_coverage.commission IS 'commission, or all';
COMMENT ON COLUMN review_coverage.commission_name IS 'its name';
COMMENT ON COLUMN review_coverage.objective IS 'number of the objective';
COMMENT ON COLUMN review_coverage.objective_name IS 'its label';
COMMENT ON COLUMN review_coverage.contributions IS 'contributions that name it';
COMMENT ON COLUMN review_coverage.countries IS 'distinct countries of these contributions';
COMMENT ON COLUMN review_coverage.share IS 'share, from 0 to 1, of the contributions of the commission';
COMMENT ON COLUMN review_coverage.rank IS 'rank of the objective by contributions';

CREATE OR REPLACE VIEW review_participation WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, k.contributor, word('contributor', k.contributor) AS contributor_name,
		   k.stakeholder::text AS stakeholder, gcm_label(k.stakeholder, lang()) AS stakeholder_name,
		   count(c.id)::integer AS contributions,
		   coalesce(cardinality(gcm_union_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END)), 0) AS countries,
		   cardinality(r.members) AS member_states, k.place
	FROM review_region r
	CROSS JOIN (SELECT 1 AS place, 'member-state' AS contributor, NULL::gcm_stakeholder AS stakeholder
				UNION ALL SELECT 1 + n::integer AS place, 'stakeholder' AS contributor, s AS stakeholder
					FROM unnest('all'::gcm_stakeholder_set) WITH ORDINALITY AS u (s, n)
				UNION ALL SELECT 50 AS place, 'stakeholder' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 60 AS place, 'un-entity' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 70 AS place, 'regional-organization' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 99 AS place, 'unknown' AS contributor, NULL AS stakeholder) AS k
	LEFT JOIN review_contribution c ON (r.term IS NULL OR c.countries && r.members OR c.commission = r.term)
		AND coalesce(c.contributor, 'unknown') = k.contributor AND coalesce(c.stakeholder::text, '') = coalesce(k.stakeholder::text, '')
	GROUP BY r.commission, r.commission_name, r.members, k.place, k.contributor, k.stakeholder;
COMMENT ON VIEW review_participation IS
	'for each commission, and all, who contributes: Member States, each kind of stakeholder, UN entities, regional '
	'organizations';
COMMENT ON COLUMN review_participation.commission IS 'commission, or all';
COMMENT ON COLUMN review_participation.commission_name IS 'its name';
COMMENT ON COLUMN review_participation.contributor IS 'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN review_participation.contributor_name IS 'the same in words';
COMMENT ON COLUMN review_participation.stakeholder IS 'kind of stakeholder; NULL if it is not known, or none';
COMMENT ON COLUMN review_participation.stakeholder_name IS 'its label';
COMMENT ON COLUMN review_participation.contributions IS 'their contributions';
COMMENT ON COLUMN review_participation.countries IS 'distinct countries of these';
COMMENT ON COLUMN review_participation.member_states IS 'member States of the commission; for all, of the United Nations';
COMMENT ON COLUMN review_participation.place IS 'place of the contributor in the order';

-- Champions

CREATE OR REPLACE VIEW champion_screening WITH (security_invoker) AS
	WITH evidence AS (
		SELECT DISTINCT ON (country, criterion) country, criterion, met FROM champion_evidence
		WHERE assessed_on <= as_of() ORDER BY country, criterion, assessed_on DESC, id DESC
	), now_champion AS (
		SELECT country, champion_group FROM champion WHERE validity @> as_of()
	), national AS (
		SELECT DISTINCT c AS country FROM network, unnest(countries) AS c WHERE level = 'national' AND validity @> as_of()
	), criteria AS (
		SELECT country, bool_or(met) FILTER (WHERE criterion = 2) AS c2, bool_or(met) FILTER (WHERE criterion = 3) AS c3,
			   bool_or(met) FILTER (WHERE criterion = 4) AS c4, bool_or(met) FILTER (WHERE criterion = 5) AS c5,
			   bool_or(met) FILTER (WHERE criterion = 6) AS c6
		FROM (SELECT * FROM evidence
			  UNION ALL SELECT country, 4 AS criterion, true AS met FROM national
			  UNION ALL SELECT country, NULL AS criterion, NULL AS met FROM now_champion) AS known
		GROUP BY country
	), reported AS (
		SELECT c AS country, cardinality(gcm_union_agg(objectives)) AS objectives FROM review_contribution, unnest(countries) AS c GROUP BY c
	)
	SELECT c.country::text AS country, gcm_label(c.country, lang()) AS country_name,
		   array_to_string(gcm_commissions(c.country)::text[], ', ') AS commissions,
		   h.country IS NOT NULL AS is_champion, say(g.name, g.name_fr, g.name_es) AS champion_group,
		   c.c2 AS vision_360, c.c3 AS government_commitment, c.c4 AS coordination_mechanism,
		   c.c5 AS resident_coordinator, c.c6 AS compatible_processes,
		   num_nonnulls(nullif(c.c2, false), nullif(c.c3, false), nullif(c.c4, false), nullif(c.c5, false), nullif(c.c6, false)) AS criteria_met,
		   num_nulls(c.c2, c.c3, c.c4, c.c5, c.c6) AS criteria_open,
		   (SELECT count(*)::integer FROM now_champion o
			WHERE o.country <> c.country AND gcm_commissions(o.country) && gcm_commissions(c.country)) AS champions_nearby,
		   coalesce(r.objectives, 0) AS objectives_reported
	FROM criteria c
	LEFT JOIN now_champion h ON h.country = c.country
	LEFT JOIN champion_group g ON g.code = h.champion_group
	LEFT JOIN reported r ON r.country = c.country;
COMMENT ON VIEW champion_screening IS
	'countries that are champions, have a network, or on which there is evidence, against the five criteria that are asked '
	'of each; champion_balance has the sixth, geographic balance of the set';
COMMENT ON COLUMN champion_screening.country IS 'code of the country';
COMMENT ON COLUMN champion_screening.country_name IS 'its name';
COMMENT ON COLUMN champion_screening.commissions IS 'regional commissions that it is a member of';
COMMENT ON COLUMN champion_screening.is_champion IS 'is it a champion country?';
COMMENT ON COLUMN champion_screening.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion_screening.vision_360 IS 'criterion 2: does it respect the 360-degree vision? NULL if that is open';
COMMENT ON COLUMN champion_screening.government_commitment IS 'criterion 3: is the government committed?';
COMMENT ON COLUMN champion_screening.coordination_mechanism IS
	'criterion 4: is there a UN network on migration, or the like? A network that is recorded is enough';
COMMENT ON COLUMN champion_screening.resident_coordinator IS 'criterion 5: does the UN Resident Coordinator support it?';
COMMENT ON COLUMN champion_screening.compatible_processes IS 'criterion 6: is it compatible with other processes?';
COMMENT ON COLUMN champion_screening.criteria_met IS 'how many of the five are met';
COMMENT ON COLUMN champion_screening.criteria_open IS 'how many of the five are open';
COMMENT ON COLUMN champion_screening.champions_nearby IS 'other champions that share a regional commission with it';
COMMENT ON COLUMN champion_screening.objectives_reported IS 'objectives that contributions from the country are on';

CREATE OR REPLACE VIEW champion_balance WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, cardinality(r.members) AS member_states,
		   count(h.country)::integer AS champions,
		   round(cardinality(r.members)::numeric / max(cardinality(r.members)) OVER (), 3) AS share_of_member_states,
		   round(coalesce(count(h.country)::numeric / nullif(max(count(h.country)) OVER (), 0), 0), 3) AS share_of_champions
	FROM review_region r
	LEFT JOIN champion h ON h.country <@ r.members AND h.validity @> as_of()
	GROUP BY r.commission, r.commission_name, r.members;
COMMENT ON VIEW champion_balance IS
	'geographic balance of the champions: for each commission, and all, its share of the Member States and of the champions';
COMMENT ON COLUMN champion_balance.commission IS 'commission, or all';
COMMENT ON COLUMN champion_balance.commission_name IS 'its name';
COMMENT ON COLUMN champion_balance.member_states IS 'its member States';
COMMENT ON COLUMN champion_balance.champions IS 'champions among them';
COMMENT ON COLUMN champion_balance.share_of_member_states IS 'its share, from 0 to 1, of all Member States';
COMMENT ON COLUMN champion_balance.share_of_champions IS 'its share, from 0 to 1, of all champions';

-- Support, workplan, evidence

CREATE OR REPLACE VIEW support_pipeline WITH (security_invoker) AS
	SELECT r.id AS request, r.country::text AS country, gcm_label(r.country, lang()) AS country_name, r.network,
		   r.form, say(f.name, f.name_fr, f.name_es) AS form_name, r.subject,
		   array_to_string(r.objectives::text[], ',') AS objectives, r.requested_on,
		   s.stage, say(t.name, t.name_fr, t.name_es) AS stage_name, s.stage_on,
		   coalesce(r.closed_on <= as_of(), false) AS is_closed,
		   CASE WHEN r.closed_on <= as_of() THEN NULL ELSE as_of() - s.stage_on END AS days_waiting, r.outcome
	FROM support_request r
	JOIN LATERAL (SELECT * FROM support_step WHERE request = r.id AND stage_on <= as_of() ORDER BY stage DESC LIMIT 1) AS s ON true
	JOIN support_stage t ON t.number = s.stage
	JOIN support_form f ON f.number = r.form;
COMMENT ON VIEW support_pipeline IS 'requests for support: at which stage they are, and how long they wait there';
COMMENT ON COLUMN support_pipeline.request IS 'number of the request';
COMMENT ON COLUMN support_pipeline.country IS 'code of the country that asks';
COMMENT ON COLUMN support_pipeline.country_name IS 'its name';
COMMENT ON COLUMN support_pipeline.network IS 'network through which it asks';
COMMENT ON COLUMN support_pipeline.form IS 'form of support, from 1 to 7';
COMMENT ON COLUMN support_pipeline.form_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.subject IS 'what is asked for';
COMMENT ON COLUMN support_pipeline.objectives IS 'numbers of the objectives that it is for';
COMMENT ON COLUMN support_pipeline.requested_on IS 'day of the request';
COMMENT ON COLUMN support_pipeline.stage IS 'stage, from 1 to 5';
COMMENT ON COLUMN support_pipeline.stage_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.stage_on IS 'day on which it came to this stage';
COMMENT ON COLUMN support_pipeline.is_closed IS 'is it closed?';
COMMENT ON COLUMN support_pipeline.days_waiting IS 'days since then; NULL if it is closed';
COMMENT ON COLUMN support_pipeline.outcome IS 'how it ended';

CREATE OR REPLACE VIEW workplan_progress WITH (security_invoker) AS
	SELECT d.id AS deliverable, d.network, d.priority, say(p.name, p.name_fr, p.name_es) AS priority_name,
		   d.working_group, say(g.name, g.name_fr, g.name_es) AS working_group_name,
		   say(d.title, d.title_fr, d.title_es) AS title, d.timeline, lower(d.period) AS starts_on, upper(d.period) - 1 AS due_on,
		   d.status, word('status', d.status) AS status_name, d.completed_on,
		   d.status <> 'completed' AND upper(d.period) <= as_of() AS is_overdue,
		   CASE WHEN d.status <> 'completed' THEN greatest(as_of() - (upper(d.period) - 1), 0)
				WHEN d.completed_on IS NOT NULL THEN greatest(d.completed_on - (upper(d.period) - 1), 0) END AS days_late
	FROM deliverable d
	LEFT JOIN priority p ON p.code = d.priority
	LEFT JOIN working_group_name g ON g.working_group = d.working_group AND g.validity @> as_of();
COMMENT ON VIEW workplan_progress IS 'deliverables of the workplans: their status, and which are late';
COMMENT ON COLUMN workplan_progress.deliverable IS 'number of the deliverable';
COMMENT ON COLUMN workplan_progress.network IS 'network whose workplan it is in';
COMMENT ON COLUMN workplan_progress.priority IS 'code of the priority that it serves';
COMMENT ON COLUMN workplan_progress.priority_name IS 'its name';
COMMENT ON COLUMN workplan_progress.working_group IS 'code of the working group that is in charge';
COMMENT ON COLUMN workplan_progress.working_group_name IS 'its name at that time';
COMMENT ON COLUMN workplan_progress.title IS 'title';
COMMENT ON COLUMN workplan_progress.timeline IS 'timeline as the workplan has it';
COMMENT ON COLUMN workplan_progress.starts_on IS 'first day of the timeline';
COMMENT ON COLUMN workplan_progress.due_on IS 'last day of the timeline';
COMMENT ON COLUMN workplan_progress.status IS 'yet-to-start, ongoing or completed';
COMMENT ON COLUMN workplan_progress.status_name IS 'the same in words';
COMMENT ON COLUMN workplan_progress.completed_on IS 'when it was completed, if that is known';
COMMENT ON COLUMN workplan_progress.is_overdue IS 'is it past its timeline, and not completed?';
COMMENT ON COLUMN workplan_progress.days_late IS
	'days past its timeline, to today or to its completion; NULL if that is not known';

CREATE OR REPLACE VIEW evidence_gap_map WITH (security_invoker) AS
	SELECT x.objective::integer AS objective, gcm_label(x.objective, lang()) AS objective_name,
		   x.principle::text AS principle, gcm_label(x.principle, lang()) AS principle_name,
		   x.contributions::integer AS contributions,
		   coalesce(p.practices, 0) AS practices, coalesce(p.countries, 0) AS practice_countries,
		   x.contributions = 0 AND coalesce(p.practices, 0) = 0 AS is_gap
	FROM review_summary s
	CROSS JOIN LATERAL gcm_review_cross(s.review) AS x
	LEFT JOIN (SELECT o AS objective, q AS principle, count(*)::integer AS practices, cardinality(gcm_union_agg(countries)) AS countries
			   FROM practice, unnest(objectives) AS o, unnest(principles) AS q
			   WHERE status = 'published' GROUP BY o, q) AS p ON p.objective = x.objective AND p.principle = x.principle
	WHERE s.commission = 'all';
COMMENT ON VIEW evidence_gap_map IS
	'for each objective and guiding principle: contributions and published practices on both, and where there are none';
COMMENT ON COLUMN evidence_gap_map.objective IS 'number of the objective';
COMMENT ON COLUMN evidence_gap_map.objective_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.principle IS 'guiding principle';
COMMENT ON COLUMN evidence_gap_map.principle_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.contributions IS 'contributions on both';
COMMENT ON COLUMN evidence_gap_map.practices IS 'published practices on both';
COMMENT ON COLUMN evidence_gap_map.practice_countries IS 'distinct countries of these practices';
COMMENT ON COLUMN evidence_gap_map.is_gap IS 'is there neither?';

-- Access: who sees and writes which rows
--
-- The policies are there from the beginning, and hold from the first
-- CALL grant_access() on.  All of them are permissive: who has two roles has
-- the access of both.
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS desk (
	role text PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('secretariat', 'regional-desk', 'country-desk', 'reader')),
	countries gcm_country_set NOT NULL DEFAULT '{}',
	CHECK ((kind IN ('regional-desk', 'country-desk')) = (countries <> '{}'))
);
COMMENT ON TABLE desk IS 'who has access: written by grant_access() and revoke_access()';
COMMENT ON COLUMN desk.role IS 'database role; its members have the access, too';
COMMENT ON COLUMN desk.kind IS 'secretariat, regional-desk, country-desk or reader';
COMMENT ON COLUMN desk.countries IS 'countries of a desk';

CREATE OR REPLACE FUNCTION acts_as(VARIADIC kinds text[]) RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN EXISTS (SELECT FROM desk d JOIN pg_roles r ON r.rolname = d.role
				   WHERE d.kind = ANY (kinds) AND pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION acts_as(text[]) IS 'has the current user access of one of these kinds?';

CREATE OR REPLACE FUNCTION my_countries() RETURNS gcm_country_set
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT coalesce(gcm_union_agg(d.countries), '{}') FROM desk d JOIN pg_roles r ON r.rolname = d.role
			WHERE pg_has_role(r.oid, 'USAGE'));
COMMENT ON FUNCTION my_countries() IS 'countries of the desks of the current user';

-- A person of two desks acts for the one whose role is set: SET ROLE.  A
-- superuser is of no desk, though they could take any role.
CREATE OR REPLACE FUNCTION my_desk() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN count(*) FILTER (WHERE d.role = current_user) = 1 THEN current_user::text
				WHEN count(*) = 1 THEN min(d.role) END
	FROM desk d JOIN pg_roles r ON r.rolname = d.role
	WHERE d.kind IN ('regional-desk', 'country-desk') AND pg_has_role(r.oid, 'USAGE')
	  AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
END;
COMMENT ON FUNCTION my_desk() IS
	'the desk that the current user acts for: the current role, if it is one, else the only one they belong to; NULL if '
	'there are several';

CREATE OR REPLACE FUNCTION my_desks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT d.role FROM desk d JOIN pg_roles r ON r.rolname = d.role
	WHERE d.kind IN ('regional-desk', 'country-desk') AND pg_has_role(r.oid, 'USAGE');
END;
COMMENT ON FUNCTION my_desks() IS 'desks that the current user belongs to';

-- A role is known by its name, which a dump can carry, and which can change
CREATE OR REPLACE FUNCTION desk_problems() RETURNS TABLE (role text, problem text, hint text)
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT d.role, 'there is no role of this name' AS problem,
		   'If it was renamed: UPDATE desk SET role = the new name. If it was dropped: CALL revoke_access() with this name.' AS hint
	FROM desk d WHERE d.role NOT IN (SELECT r.rolname FROM pg_roles r)
	UNION ALL
	SELECT r.rolname::text AS role, 'it may use the schema, and is in no row of desk' AS problem,
		   'If it was a desk under another name: UPDATE desk SET role = this name.' AS hint
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(n.nspacl) AS a JOIN pg_roles r ON r.oid = a.grantee
	WHERE c.oid = 'desk'::regclass AND a.privilege_type = 'USAGE' AND a.grantee <> n.nspowner
	  AND r.rolname NOT IN (SELECT d.role FROM desk d)
	ORDER BY 1;
END;
COMMENT ON FUNCTION desk_problems() IS 'desks whose role was renamed or dropped, and roles that have rights without being a desk';

CREATE OR REPLACE FUNCTION desk_renamed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'desk'::regclass::oid
	   AND 'desk'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for desk' USING ERRCODE = 'wrong_object_type';
	END IF;
	UPDATE intake SET desk = NEW.role WHERE desk = OLD.role AND contribution IS NULL;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION desk_renamed() IS 'trigger: what waits in the intake follows its desk';
CREATE OR REPLACE TRIGGER renamed AFTER UPDATE OF role ON desk
	FOR EACH ROW WHEN (NEW.role <> OLD.role) EXECUTE FUNCTION desk_renamed();
COMMENT ON TRIGGER renamed ON desk IS 'what waits in the intake follows its desk';

-- The secretariat has all rows
DO $do$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY '{network,network_link,mandate,membership,adaptation,adaptation_agreement,deliverable,champion_evidence,
						 contribution,intake,intake_problem,support_request,support_step,support_correction,practice,
						 practice_step,programme,
						 programme_partner}'::text[] LOOP
		EXECUTE format('DROP POLICY IF EXISTS secretariat ON %I', t);
		EXECUTE format('CREATE POLICY secretariat ON %I USING ((SELECT acts_as(''secretariat'')))', t);
	END LOOP;
END
$do$;

-- A desk sees what concerns one of its countries, and writes what concerns no
-- others.  A subquery on a table with policies sees what they let it see.
DROP POLICY IF EXISTS seen ON network;
CREATE POLICY seen ON network FOR SELECT
	USING (level = 'global' OR countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
DROP POLICY IF EXISTS own ON network;
CREATE POLICY own ON network
	USING (level <> 'global' AND countries <> '{}' AND countries <@ (SELECT my_countries()));

CREATE OR REPLACE FUNCTION own_networks() RETURNS SETOF text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT code FROM network WHERE level <> 'global' AND countries <> '{}' AND countries <@ my_countries();
END;
COMMENT ON FUNCTION own_networks() IS 'networks that cover only countries of the current user''s desks';

DROP POLICY IF EXISTS seen ON network_link;
CREATE POLICY seen ON network_link FOR SELECT
	USING (network IN (SELECT code FROM network) AND part_of IN (SELECT code FROM network));
DROP POLICY IF EXISTS own ON network_link;
CREATE POLICY own ON network_link
	USING (network IN (SELECT own_networks()) AND part_of IN (SELECT code FROM network));
DROP POLICY IF EXISTS seen ON mandate;
CREATE POLICY seen ON mandate FOR SELECT USING (network IN (SELECT code FROM network));
DROP POLICY IF EXISTS own ON mandate;
CREATE POLICY own ON mandate USING (network IN (SELECT own_networks()));
DROP POLICY IF EXISTS seen ON membership;
CREATE POLICY seen ON membership FOR SELECT USING (network IN (SELECT code FROM network));
DROP POLICY IF EXISTS own ON membership;
CREATE POLICY own ON membership USING (network IN (SELECT own_networks()));
DROP POLICY IF EXISTS seen ON deliverable;
CREATE POLICY seen ON deliverable FOR SELECT USING (network IN (SELECT code FROM network));
DROP POLICY IF EXISTS own ON deliverable;
CREATE POLICY own ON deliverable USING (network IN (SELECT own_networks()));
DROP POLICY IF EXISTS seen ON adaptation;
CREATE POLICY seen ON adaptation FOR SELECT
	USING (completed_on IS NOT NULL AND network IN (SELECT code FROM network));
DROP POLICY IF EXISTS own ON adaptation;
CREATE POLICY own ON adaptation USING (network IN (SELECT own_networks()));
DROP POLICY IF EXISTS seen ON adaptation_agreement;
CREATE POLICY seen ON adaptation_agreement FOR SELECT USING (adaptation IN (SELECT id FROM adaptation));
DROP POLICY IF EXISTS own ON adaptation_agreement;
CREATE POLICY own ON adaptation_agreement
	USING (adaptation IN (SELECT id FROM adaptation WHERE network IN (SELECT own_networks())));

DROP POLICY IF EXISTS own ON champion_evidence;
CREATE POLICY own ON champion_evidence USING (country <@ (SELECT my_countries()));

DROP POLICY IF EXISTS seen ON contribution;
CREATE POLICY seen ON contribution FOR SELECT
	USING (countries && (SELECT my_countries()) OR withdrawn_on IS NULL AND (SELECT acts_as('reader')));
DROP POLICY IF EXISTS own ON contribution;
CREATE POLICY own ON contribution USING (countries <> '{}' AND countries <@ (SELECT my_countries()));

-- The people of a desk finish one another's rows; what a person loads for one
-- desk is not for those of another.  Who places rows is contribution_taken().
ALTER TABLE intake ALTER COLUMN desk SET DEFAULT my_desk();
DROP POLICY IF EXISTS added ON intake;
CREATE POLICY added ON intake FOR INSERT
	WITH CHECK (loaded_by = current_user AND coalesce(desk, '') = coalesce((SELECT my_desk()), '') AND contribution IS NULL);
DROP POLICY IF EXISTS seen ON intake;
CREATE POLICY seen ON intake FOR SELECT USING (loaded_by = current_user OR desk IN (SELECT my_desks()));
DROP POLICY IF EXISTS corrected ON intake;
CREATE POLICY corrected ON intake FOR UPDATE USING (loaded_by = current_user OR desk IN (SELECT my_desks()))
	WITH CHECK ((loaded_by = current_user OR desk IN (SELECT my_desks())) AND contribution IS NULL);
DROP POLICY IF EXISTS own ON intake_problem;
CREATE POLICY own ON intake_problem USING (intake IN (SELECT id FROM intake));

DROP POLICY IF EXISTS own ON support_request;
CREATE POLICY own ON support_request USING (country <@ (SELECT my_countries()))
	WITH CHECK (country <@ (SELECT my_countries()) AND (network IS NULL OR network IN (SELECT code FROM network)));
DROP POLICY IF EXISTS own ON support_step;
CREATE POLICY own ON support_step FOR SELECT USING (request IN (SELECT id FROM support_request));
DROP POLICY IF EXISTS own ON support_correction;
CREATE POLICY own ON support_correction USING (request IN (SELECT id FROM support_request));

-- A desk submits, a regional one reviews, the secretariat publishes
DROP POLICY IF EXISTS seen ON practice;
CREATE POLICY seen ON practice FOR SELECT
	USING (status = 'published' OR countries && (SELECT my_countries()));
DROP POLICY IF EXISTS own ON practice;
CREATE POLICY own ON practice USING (countries <> '{}' AND countries <@ (SELECT my_countries()))
	WITH CHECK (countries <> '{}' AND countries <@ (SELECT my_countries())
				AND (status IN ('submitted', 'withdrawn') OR status = 'in-review' AND (SELECT acts_as('regional-desk'))));
DROP POLICY IF EXISTS own ON practice_step;
CREATE POLICY own ON practice_step FOR SELECT USING (practice IN (SELECT id FROM practice));

DROP POLICY IF EXISTS seen ON programme;
CREATE POLICY seen ON programme FOR SELECT
	USING (countries && (SELECT my_countries()) OR (SELECT acts_as('reader')));
DROP POLICY IF EXISTS own ON programme;
CREATE POLICY own ON programme USING (countries <> '{}' AND countries <@ (SELECT my_countries()));
DROP POLICY IF EXISTS seen ON programme_partner;
CREATE POLICY seen ON programme_partner FOR SELECT USING (programme IN (SELECT code FROM programme));
DROP POLICY IF EXISTS own ON programme_partner;
CREATE POLICY own ON programme_partner
	USING (programme IN (SELECT code FROM programme WHERE countries <> '{}' AND countries <@ (SELECT my_countries())));

CREATE OR REPLACE PROCEDURE revoke_access(role text) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	keeper text := (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'desk'::regclass);
BEGIN
	IF role = keeper THEN
		RAISE invalid_grant_operation USING MESSAGE = format('role "%s" owns the registry', role),
			HINT = 'The owner needs no grant, and can be denied nothing.';
	END IF;
	-- A role that was dropped or renamed still has its row
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %1$I FROM %2$I', current_schema, role);
		EXECUTE format('REVOKE ALL ON ALL ROUTINES IN SCHEMA %1$I FROM %2$I', current_schema, role);
		EXECUTE format('REVOKE ALL ON SCHEMA %1$I FROM %2$I', current_schema, role);
	ELSIF NOT EXISTS (SELECT FROM desk d WHERE d.role = revoke_access.role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role);
	END IF;
	DELETE FROM desk d WHERE d.role = revoke_access.role;
END
$$;
COMMENT ON PROCEDURE revoke_access(text) IS 'takes all access to the registry from a role';

-- The columns that a role other than the owner may write, in brackets; NULL where
-- it is all.  Numbers that the database gives are none of them: who could choose
-- them would take those of the rows to come.  Nor is what the database says of a
-- row of the intake, nor where a contribution is from, once it is there.
CREATE OR REPLACE FUNCTION writable_columns(relation regclass, privilege text) RETURNS text
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT '(' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
			FILTER (WHERE a.attidentity = '' AND a.attgenerated = ''
					AND NOT (relation = 'intake'::regclass AND a.attname IN ('contribution', 'loaded_at', 'loaded_by', 'desk'))
					AND NOT (relation = 'contribution'::regclass AND privilege = 'UPDATE' AND a.attname = 'intake')) || ')'
	FROM pg_attribute a
	WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
	  AND (privilege = 'INSERT' OR privilege = 'UPDATE' AND (relation = 'intake'::regclass OR relation = 'contribution'::regclass))
	HAVING bool_or(a.attidentity <> '');
END;
COMMENT ON FUNCTION writable_columns(regclass, text) IS
	'columns of a table that are granted for INSERT or UPDATE; NULL if it is the table';

-- What a kind of access consists of, of all or of some tables, views and
-- functions.  A role adds rows by naming columns.
CREATE OR REPLACE PROCEDURE grant_kind(role text, kind text, only_these text[] DEFAULT NULL) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	kinds constant text[] := '{reader,country-desk,regional-desk,secretariat}';	-- each has what those before it have
	grantee text := quote_ident(role);
	item record;
BEGIN
	EXECUTE format('GRANT USAGE ON SCHEMA %I TO %s', current_schema, grantee);
	FOR item IN
		SELECT p.privilege, o.name
		FROM (VALUES
			('reader', 'SELECT', '{registry,wording,desk,participant,network,network_link,mandate,membership,adaptation,
				adaptation_agreement,priority,working_group,working_group_name,working_group_succession,working_group_member,
				deliverable,champion_criterion,champion_group,champion,review_round,contribution,support_form,support_stage,
				practice,programme,programme_partner,network_mandate,network_alignment,network_findings,review_contribution,
				review_region,review_summary,review_coverage,review_participation,champion_balance,workplan_progress,
				evidence_gap_map}'::text[]),
			('reader', 'EXECUTE', '{practice_search,practice_found}'),
			('country-desk', 'SELECT', '{champion_evidence,champion_screening,support_request,support_step,support_correction,
				support_pipeline,practice_step,intake,intake_problem,intake_report,contribution_intake}'),
			('country-desk', 'INSERT', '{intake,contribution_intake,contribution,support_request}'),
			('country-desk', 'UPDATE', '{intake,contribution_intake,contribution}'),
			('country-desk', 'UPDATE (network, form, subject, objectives, closed_on, outcome)', '{support_request}'),
			('country-desk', 'INSERT,UPDATE,DELETE', '{intake_problem,network,network_link,mandate,membership,adaptation,
				adaptation_agreement,deliverable,champion_evidence,practice,programme,programme_partner}'),
			('regional-desk', 'UPDATE', '{support_request}'),
			('regional-desk', 'INSERT', '{support_correction}'),
			('secretariat', 'SELECT,INSERT,UPDATE,DELETE', '{wording,participant,priority,working_group,working_group_name,
				working_group_succession,working_group_member,champion_criterion,champion_group,champion,review_round,
				support_form,support_stage,loaded_fact}')) AS g (least, privileges, names),
			 unnest(g.names) AS o (name), regexp_split_to_table(g.privileges, ',(?=[A-Z])') AS p (privilege)
		WHERE array_position(kinds, kind) >= array_position(kinds, g.least)
		  AND (only_these IS NULL OR o.name = ANY (only_these))
	LOOP
		EXECUTE format('GRANT %s %s ON %s %I TO %s', item.privilege,
			CASE WHEN item.privilege IN ('INSERT', 'UPDATE') THEN writable_columns(item.name, item.privilege) END,
			CASE item.privilege WHEN 'EXECUTE' THEN 'FUNCTION' END, item.name, grantee);
	END LOOP;
END
$$;
COMMENT ON PROCEDURE grant_kind(text, text, text[]) IS
	'grants what a kind of access consists of, or its share of some tables, views and functions; takes nothing; '
	'grant_access() and gcm_update_registry() call it';

CREATE OR REPLACE PROCEDURE grant_access(role text, kind text, countries gcm_country_set DEFAULT '{}')
	LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	home name := current_schema;
	grantee text := quote_ident(role);
	types name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	keeper text := (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'desk'::regclass);
	has_countries boolean := coalesce(countries::text, '{}') <> '{}';
	t name;
	lost record;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		RAISE undefined_object USING MESSAGE = format('role "%s" does not exist', role),
			HINT = format('CREATE ROLE %s; then grant it to the people of the desk.', grantee);
	ELSIF role = keeper THEN
		RAISE invalid_grant_operation USING MESSAGE = format('role "%s" owns the registry', role),
			HINT = 'The owner needs no grant: name another role.';
	ELSIF kind IS NULL OR kind NOT IN ('secretariat', 'regional-desk', 'country-desk', 'reader') THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown kind of access: "%s"', kind),
			HINT = 'Kinds are secretariat, regional-desk, country-desk and reader.';
	ELSIF (kind LIKE '%-desk') <> has_countries THEN
		RAISE invalid_parameter_value USING
			MESSAGE = CASE WHEN kind LIKE '%-desk' THEN 'a desk needs its countries' ELSE format('a %s has no countries of its own', kind) END,
			HINT = format('As in CALL %I.grant_access(''rabat'', ''country-desk'', ''{MAR}'') or CALL %1$I.grant_access(''public_site'', ''reader'').', home);
	ELSIF NOT has_schema_privilege(role, types, 'USAGE') THEN
		RAISE insufficient_privilege USING MESSAGE = format('role "%s" may not use schema "%s", which has the types', role, types),
			HINT = format('Its owner can GRANT USAGE ON SCHEMA %I TO %s.', types, grantee);
	END IF;

	-- From the first grant on, the policies hold
	FOR t IN SELECT c.relname FROM pg_class c
			 WHERE c.relnamespace = quote_ident(home)::regnamespace AND NOT c.relrowsecurity
			   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) LOOP
		EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', home, t);
	END LOOP;
	CALL revoke_access(role);
	INSERT INTO desk VALUES (role, kind, coalesce(grant_access.countries, '{}'));
	CALL grant_kind(role, kind);
	FOR lost IN SELECT * FROM desk_problems() LOOP
		RAISE NOTICE 'desk "%": %', lost.role, lost.problem USING HINT = lost.hint;
	END LOOP;
END
$$;
COMMENT ON PROCEDURE grant_access(text, text, gcm_country_set) IS
	'gives a role the access of the secretariat, of a regional or country desk for its countries, or of a reader, in place '
	'of what it had; from the first call on, row-level security holds';

REVOKE EXECUTE ON FUNCTION desk_renamed, contribution_intake_insert, intake_placed, contribution_taken FROM PUBLIC;
	$registry$)
$function$;
COMMENT ON FUNCTION gcm_registry_sql() IS
	'the definition of a registry: SQL that makes one, or replaces what can be replaced in one';
-- A registry is made
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE PROCEDURE gcm_create_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	contrib name;
	taken text;
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'a registry needs the name of a schema',
			HINT = 'As in CALL gcm_create_registry(''gcm'').';
	ELSIF schema = '$user' THEN
		RAISE invalid_schema_name USING
			MESSAGE = 'a registry cannot be in a schema of the name "$user"',
			HINT = 'In a search path, that is the schema named like the current user: give the name itself.';
	END IF;
	IF getdatabaseencoding() <> 'UTF8' THEN
		RAISE feature_not_supported USING
			MESSAGE = format('a registry needs a database with the encoding UTF8, and this one has %s', getdatabaseencoding()),
			HINT = 'CREATE DATABASE with ENCODING ''UTF8'' and TEMPLATE template0 makes one.';
	END IF;
	IF EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			   WHERE n.nspname = schema AND c.relname = 'registry') THEN
		RAISE duplicate_table USING
			MESSAGE = format('schema "%s" holds a registry already', schema),
			DETAIL = 'Nothing was changed.',
			HINT = 'Name another schema for a second registry.';
	END IF;

	SELECT n.nspname INTO STRICT home
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	FOREACH contrib IN ARRAY '{btree_gist,unaccent}'::name[] LOOP
		IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = contrib) THEN
			EXECUTE format('CREATE EXTENSION %I SCHEMA %I', contrib, home);
			RAISE NOTICE 'created extension "%", which the registry needs', contrib;
		END IF;
	END LOOP;
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) USING schema;
	IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = schema) THEN
		IF NOT has_database_privilege(current_database(), 'CREATE') THEN
			RAISE insufficient_privilege USING
				MESSAGE = format('permission denied for database %s', current_database()),
				DETAIL = 'No registry was created.',
				HINT = 'A registry needs a schema of yours, or a database in which you may create one.';
		END IF;
		EXECUTE format('CREATE SCHEMA %I', schema);
		EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema, 'registry of a network on migration');
	END IF;

	-- What is there is not replaced
	EXECUTE format($query$
		SELECT format('%%s "%%s" already exists', o.kind, o.name)
		FROM regexp_matches(%I.gcm_registry_sql(), '^CREATE (?:TABLE IF NOT EXISTS|OR REPLACE (?:VIEW|FUNCTION|PROCEDURE)) (\w+)', 'ng') WITH ORDINALITY AS m (name, n)
		JOIN (SELECT 'relation' AS kind, relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace
			  UNION ALL SELECT 'function', proname FROM pg_proc WHERE pronamespace = $1::regnamespace) AS o ON o.name = m.name[1]
		ORDER BY m.n LIMIT 1$query$, home) INTO taken USING quote_ident(schema);
	IF taken IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = CASE WHEN taken LIKE 'relation%' THEN '42P07' ELSE '42723' END,
			MESSAGE = taken,
			DETAIL = 'No registry was created.',
			HINT = 'A registry needs a schema in which you may create, without tables, views or functions of its names.';
	END IF;
	EXECUTE format('CALL %I.gcm_define_registry($1)', home) USING schema;
END
$procedure$;
COMMENT ON PROCEDURE gcm_create_registry(text) IS
	'creates the registry of a network on migration, in a schema that exists or not: tables, views and functions that the '
	'caller owns; refuses where there is one already';

-- What both do: gcm_create_registry(), and gcm_update_registry() with its steps
CREATE PROCEDURE gcm_define_registry(schema text, steps text[] DEFAULT '{}')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = warning
AS $procedure$
DECLARE
	home text := (SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network');
	path text;
	definition text;
	granted text[];
	state text;
	message text;
	detail text;
	hint text;
BEGIN
	EXECUTE format('SELECT %1$s.gcm_registry_path($1), %1$s.gcm_registry_sql()', home) INTO path, definition USING schema;
	definition := replace(definition, 'SET search_path FROM CURRENT', format('SET search_path = %I, pg_temp', schema));
	-- A view that a step drops comes back with the grants that it had
	granted := ARRAY(
		SELECT format('GRANT %s%s ON %I.%I TO %s%s', g.privilege_type, g.part, schema, c.relname,
					  CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
					  CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
		FROM pg_class c, LATERAL (
			SELECT a.*, '' AS part FROM aclexplode(c.relacl) AS a
			UNION ALL SELECT a.*, format(' (%I)', t.attname) FROM pg_attribute t, aclexplode(t.attacl) AS a WHERE t.attrelid = c.oid) AS g
		WHERE c.relnamespace = quote_ident(schema)::regnamespace AND c.relkind = 'v' AND g.grantee <> c.relowner);

	steps := array_append(steps, definition);
	PERFORM set_config('search_path', path, true);
	FOREACH definition IN ARRAY steps LOOP
		EXECUTE definition;
	END LOOP;
	FOREACH definition IN ARRAY granted LOOP
		BEGIN
			EXECUTE definition;
		EXCEPTION WHEN undefined_column OR undefined_table THEN
			NULL;	-- there is none of it any more
		END;
	END LOOP;
EXCEPTION WHEN dependent_objects_still_exist THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RAISE dependent_objects_still_exist USING
		MESSAGE = 'others depend on what this version changes',
		DETAIL = detail,
		HINT = 'Drop these, update the registry, and create them again. Nothing was changed.';
WHEN OTHERS THEN
	-- The same error, without all of the above as its context
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	detail := coalesce(nullif(detail, ''), 'Nothing was changed.');
	IF hint = '' THEN
		RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, DETAIL = detail;
	END IF;
	RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, DETAIL = detail, HINT = hint;
END
$procedure$;
COMMENT ON PROCEDURE gcm_define_registry(text, text[]) IS
	'executes steps, then the definition of a registry, in that schema; called by gcm_create_registry() and '
	'gcm_update_registry()';
-- What the FAQ of October 2020 states, and the networks' own pages of 2021 to
-- 2024, as rows of a registry.  loaded_fact remembers each row, so that none
-- is added twice, even if the user has changed or deleted it since.  unistr()
-- reads the escapes that sql/template/ascii.sed puts in.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE PROCEDURE gcm_load_faq_2020(schema text DEFAULT 'gcm', INOUT rows_loaded integer DEFAULT NULL, INOUT rows_left integer DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	faq constant text := 'FAQ of October 2020';
	pages constant text := 'pages of the networks, 2021 to 2024';
	loaded jsonb := '{}';
	n integer;
	r record;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
				   WHERE s.nspname = schema AND c.relname = 'loaded_fact') THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	END IF;
	-- ... where nobody can have put what fits better than core's
	EXECUTE format('SELECT set_config(''search_path'', %I.gcm_registry_path($1), true)',
		(SELECT s.nspname FROM pg_extension e JOIN pg_namespace s ON s.oid = e.extnamespace WHERE e.extname = 'gcm_network')) USING schema;

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('IOM', 'International Organization for Migration', 'Organisation internationale pour les migrations', 'Organizaci\00f3n Internacional para las Migraciones'),
		('DESA', 'Department of Economic and Social Affairs', 'D\00e9partement des affaires \00e9conomiques et sociales', 'Departamento de Asuntos Econ\00f3micos y Sociales'),
		('ILO', 'International Labour Organization', 'Organisation internationale du Travail', 'Organizaci\00f3n Internacional del Trabajo'),
		('OHCHR', 'Office of the United Nations High Commissioner for Human Rights', 'Haut-Commissariat des Nations Unies aux droits de l''homme', 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos'),
		('UNDP', 'United Nations Development Programme', 'Programme des Nations Unies pour le d\00e9veloppement', 'Programa de las Naciones Unidas para el Desarrollo'),
		('UNHCR', 'Office of the United Nations High Commissioner for Refugees', 'Haut-Commissariat des Nations Unies pour les r\00e9fugi\00e9s', 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados'),
		('UNICEF', 'United Nations Children''s Fund', 'Fonds des Nations Unies pour l''enfance', 'Fondo de las Naciones Unidas para la Infancia'),
		('UNODC', 'United Nations Office on Drugs and Crime', 'Office des Nations Unies contre la drogue et le crime', 'Oficina de las Naciones Unidas contra la Droga y el Delito'),
		('WHO', 'World Health Organization', 'Organisation mondiale de la Sant\00e9', 'Organizaci\00f3n Mundial de la Salud'),
		('ECA', 'Economic Commission for Africa', 'Commission \00e9conomique pour l''Afrique', 'Comisi\00f3n Econ\00f3mica para \00c1frica'),
		('ECLAC', 'Economic Commission for Latin America and the Caribbean', 'Commission \00e9conomique pour l''Am\00e9rique latine et les Cara\00efbes', 'Comisi\00f3n Econ\00f3mica para Am\00e9rica Latina y el Caribe'),
		('ESCWA', 'Economic and Social Commission for Western Asia', 'Commission \00e9conomique et sociale pour l''Asie occidentale', 'Comisi\00f3n Econ\00f3mica y Social para Asia Occidental')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'participant', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO participant (code, name, name_fr, name_es)
	SELECT key, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('participant', n);

	WITH fact (key, name, name_fr, name_es, level, countries, member_count, member_count_on, validity, source) AS (
		VALUES
		('global', 'United Nations Network on Migration', 'R\00e9seau des Nations Unies sur les migrations', 'Red de las Naciones Unidas sobre la Migraci\00f3n', 'global', NULL::gcm_country_set, 39, date '2020-10-01', daterange('2018-05-01', NULL), faq || ', sections i and ii'),
		('africa', 'Africa (continental)', 'Afrique (continental)', '\00c1frica (continental)', 'regional', NULL, NULL, NULL, '(,)', pages),
		('arab-states', 'Arab States', '\00c9tats arabes', 'Estados \00c1rabes', 'regional', NULL, NULL, NULL, '(,)', pages || '; created under an issue-based coalition'),
		('east-southern-africa', 'East and Southern Africa', 'Afrique de l''Est et Afrique australe', '\00c1frica Oriental y Meridional', 'regional', NULL, NULL, NULL, '(,)', pages),
		('west-central-africa', 'West and Central Africa', 'Afrique de l''Ouest et Afrique centrale', '\00c1frica Occidental y Central', 'regional', NULL, NULL, NULL, '(,)', pages),
		('europe-central-asia', 'Europe and Central Asia', 'Europe et Asie centrale', 'Europa y Asia Central', 'regional', NULL, NULL, NULL, '(,)', pages || '; embedded in an issue-based coalition on large movements'),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'Am\00e9rique latine et Cara\00efbes', 'Am\00e9rica Latina y el Caribe', 'regional', NULL, NULL, NULL, '(,)', pages)
		UNION ALL
		SELECT c::text, 'Network on Migration: ' || gcm_label(c), 'R\00e9seau sur les migrations : ' || gcm_label(c, 'fr'),
			   'Red sobre la Migraci\00f3n: ' || gcm_label(c, 'es'), 'national', ARRAY[c]::gcm_country_set, NULL, NULL, '(,)',
			   'list of country networks in Africa, August 2024'
		FROM unnest('{DZA,BFA,CMR,CAF,TCD,CIV,COD,DJI,EGY,SWZ,ETH,GMB,GHA,GIN,GNB,KEN,LBR,LBY,MWI,MLI,MRT,MUS,MAR,MOZ,NER,NGA,RWA,SEN,SLE,SOM,SDN,TUN,ZMB,ZWE}'::gcm_country_set) AS c
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'network', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO network (code, name, name_fr, name_es, level, countries, member_count, member_count_on, validity, source)
	SELECT key, name, unistr(name_fr), unistr(name_es), level, countries, member_count, member_count_on, validity, source
	FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('network', n);

	WITH fact (key, network, part_of) AS (
		SELECT c || ' africa', c::text, 'africa'
		FROM unnest('{DZA,BFA,CMR,CAF,TCD,CIV,COD,DJI,EGY,SWZ,ETH,GMB,GHA,GIN,GNB,KEN,LBR,LBY,MWI,MLI,MRT,MUS,MAR,MOZ,NER,NGA,RWA,SEN,SLE,SOM,SDN,TUN,ZMB,ZWE}'::gcm_country_set) AS c
		UNION ALL VALUES ('TUN arab-states', 'TUN', 'arab-states')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'network_link', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO network_link (network, part_of)
	SELECT network, part_of FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('network_link', n);

	WITH fact (key, validity, mandate, source) AS (VALUES
		('global', daterange('2018-05-01', NULL), gcm_global_mandate(), faq || ', sections i to iv'),
		('africa', '(,)', gcm_mandate(coordinators => '{IOM,ECA}'), pages),
		('arab-states', '(,)', gcm_mandate(coordinators => '{IOM}'), pages),
		('east-southern-africa', '(,)', gcm_mandate(coordinators => '{IOM,UNICEF}'), pages),
		('west-central-africa', '(,)', gcm_mandate(coordinators => '{IOM,OHCHR}'), pages),
		('europe-central-asia', '(,)', gcm_mandate(coordinators => '{IOM,UNDP,UNHCR}'), pages),
		('latin-america-caribbean', '(,)', gcm_mandate(coordinators => '{ECLAC,IOM}'), pages)
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'mandate', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO mandate (network, validity, mission, objectives, principles, coordinators, members, structure, decision,
						 participation, source)
	SELECT key, validity, (mandate).mission, (mandate).objectives, (mandate).principles, (mandate).coordinators,
		   (mandate).members, (mandate).structure, (mandate).decision, (mandate).participation, source
	FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('mandate', n);

	-- The Executive Committee is taken to be as old as the Network
	WITH fact (network, role, participants, validity, source) AS (VALUES
		('global', 'coordinator', '{IOM}'::text[], daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'secretariat', '{IOM}', daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'seconds-staff', '{UNHCR,UNICEF}', daterange('2018-05-01', NULL), faq || ', note 1'),
		('global', 'executive-committee', '{ILO,IOM,OHCHR,DESA,UNDP,UNHCR,UNICEF,UNODC}', daterange('2018-05-01', NULL), faq || ', section ii'),
		('global', 'invited', '{WHO}', daterange('2020-03-11', NULL), faq || ', section ii: since the outbreak of the COVID-19 pandemic, here the day of its declaration'),
		('africa', 'co-chair', '{IOM,ECA}', '(,)', pages),
		('arab-states', 'coordinator', '{IOM}', '(,)', pages),
		('arab-states', 'secretariat', '{IOM,ESCWA}', '(,)', pages),
		('east-southern-africa', 'co-chair', '{IOM,UNICEF}', '(,)', pages),
		('west-central-africa', 'co-chair', '{IOM,OHCHR}', '(,)', pages),
		('europe-central-asia', 'co-chair', '{IOM,UNDP,UNHCR}', '(,)', pages),
		('latin-america-caribbean', 'co-chair', '{ECLAC,IOM}', '(,)', pages)
	), one AS (
		SELECT concat_ws(' ', network, role, p) AS key, network, p AS participant, role, validity, source
		FROM fact, unnest(participants) AS p
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'membership', key FROM one
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO membership (network, participant, role, validity, source)
	SELECT network, participant, role, validity, source FROM one JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('membership', n);

	WITH fact (key, kind, name, name_fr, name_es, objectives) AS (VALUES
		('C1', 'core', 'Support to the regional reviews of the Global Compact', 'Appui aux examens r\00e9gionaux du Pacte mondial', 'Apoyo a los ex\00e1menes regionales del Pacto Mundial', '{}'::gcm_objective_set),
		('C2', 'core', 'Capacity of United Nations country teams to help governments implement the Global Compact', 'Renforcement des capacit\00e9s des \00e9quipes de pays des Nations Unies pour aider les gouvernements \00e0 mettre en \0153uvre le Pacte mondial', 'Capacidad de los equipos de las Naciones Unidas en los pa\00edses para ayudar a los Gobiernos a aplicar el Pacto Mundial', '{}'),
		('C3', 'core', 'First biennial report of the Secretary-General', 'Premier rapport biennal du Secr\00e9taire g\00e9n\00e9ral', 'Primer informe bienal del Secretario General', '{}'),
		('C4', 'core', 'Global knowledge platform and connection hub', 'Plateforme mondiale de connaissances et p\00f4le de liaison', 'Plataforma mundial de conocimientos y centro de enlace', '{}'),
		('T1', 'thematic', 'Collection, analysis and dissemination of data', 'Collecte, analyse et diffusion de donn\00e9es', 'Reuni\00f3n, an\00e1lisis y difusi\00f3n de datos', '{1}'),
		('T2', 'thematic', 'Alternatives to immigration detention', 'Alternatives \00e0 la d\00e9tention des immigrants', 'Alternativas a la detenci\00f3n de inmigrantes', '{13}'),
		('T3', 'thematic', 'Regular admission and stay on compassionate, humanitarian or human rights grounds', 'Voies d''admission et de s\00e9jour r\00e9guli\00e8res par compassion, pour des raisons humanitaires et aux fins de protection des droits de l''homme', 'Admisi\00f3n y estancia regulares por compasi\00f3n, por razones humanitarias o de derechos humanos', '{5,7}'),
		('T4', 'thematic', 'Regular pathways for decent work and labour mobility', 'Fili\00e8res de migration r\00e9guli\00e8re pour le travail d\00e9cent et la mobilit\00e9 de la main-d''\0153uvre', 'V\00edas regulares para el trabajo decente y la movilidad laboral', '{5,6}'),
		('T5', 'thematic', 'Safe and dignified return, sustainable reintegration', 'Retours s\00fbrs et dignes et r\00e9int\00e9gration durable', 'Retorno seguro y digno y reintegraci\00f3n sostenible', '{21}'),
		('T6', 'thematic', 'Safe and effective access of migrants to services', 'Acc\00e8s s\00fbr et effectif des migrants aux services', 'Acceso seguro y efectivo de los migrantes a los servicios', '{15}')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'priority', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO priority (code, kind, name, name_fr, name_es, objectives)
	SELECT key, kind, name, unistr(name_fr), unistr(name_es), objectives FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('priority', n);

	WITH fact (key, kind, priority, name, name_fr, name_es) AS (VALUES
		('platform', 'core', 'C4', 'Knowledge platform and connection hub', 'Plateforme de connaissances et p\00f4le de liaison', 'Plataforma de conocimientos y centro de enlace'),
		('un-system', 'core', 'C2', 'Stronger UN system for GCM implementation', 'Renforcement du syst\00e8me des Nations Unies aux fins de mise en \0153uvre du Pacte mondial', 'Refuerzo del sistema de las Naciones Unidas para la aplicaci\00f3n del Pacto Mundial'),
		('national-plans', 'core', 'C2', 'GCM national implementation plans', 'Plans nationaux de mise en \0153uvre du Pacte mondial', 'Planes nacionales de aplicaci\00f3n del Pacto Mundial'),
		('data', 'thematic', 'T1', 'Data', 'Donn\00e9es', 'Datos'),
		('detention', 'thematic', 'T2', 'Alternatives to detention', 'Alternatives \00e0 la d\00e9tention', 'Alternativas a la detenci\00f3n'),
		('regular-pathways', 'thematic', 'T3', 'Regular pathways for migrants in vulnerable situations', 'Voies r\00e9guli\00e8res pour les migrants en situation de vuln\00e9rabilit\00e9', 'V\00edas regulares para los migrantes en situaci\00f3n de vulnerabilidad'),
		('labour-agreements', 'thematic', 'T4', 'Bilateral labour migration agreements', 'Accords bilat\00e9raux sur la migration de main-d''\0153uvre', 'Acuerdos bilaterales de migraci\00f3n laboral'),
		('return', 'thematic', 'T5', 'Return and reintegration', 'Retour et r\00e9int\00e9gration', 'Retorno y reintegraci\00f3n'),
		('services', 'thematic', 'T6', 'Access to services', 'Acc\00e8s aux services', 'Acceso a los servicios')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'working_group', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	), added AS (
		INSERT INTO working_group (code, kind, priority)
		SELECT key, kind, priority FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING RETURNING code
	)
	INSERT INTO working_group_name (working_group, name, name_fr, name_es)
	SELECT code, name, unistr(name_fr), unistr(name_es) FROM fact JOIN added ON code = key;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('working_group', n);

	WITH fact (key, name, name_fr, name_es, of_the_set) AS (VALUES
		('1', 'Geographic balance', '\00c9quilibre g\00e9ographique', 'Equilibrio geogr\00e1fico', true),
		('2', 'Respect of the Global Compact''s 360-degree vision', 'Respect de la vision \00e0 360 degr\00e9s \00e9nonc\00e9e dans le Pacte mondial', 'Respeto de la visi\00f3n de 360 grados del Pacto Mundial', false),
		('3', 'Commitment of the host government', 'Engagement du gouvernement h\00f4te', 'Compromiso del Gobierno anfitri\00f3n', false),
		('4', 'A United Nations network on migration, or a similar United Nations coordination mechanism, exists', 'Existence d''un r\00e9seau des Nations Unies sur les migrations ou d''un m\00e9canisme de coordination des Nations Unies analogue', 'Existencia de una red de las Naciones Unidas sobre la migraci\00f3n o de un mecanismo de coordinaci\00f3n similar', false),
		('5', 'Support of the United Nations Resident Coordinator', 'Soutien du coordonnateur r\00e9sident des Nations Unies', 'Apoyo del Coordinador Residente de las Naciones Unidas', false),
		('6', 'Compatibility with other processes (common country analyses, cooperation frameworks, universal periodic review)', 'Compatibilit\00e9 avec d''autres processus (bilans communs de pays, plans-cadres de coop\00e9ration, examen p\00e9riodique universel)', 'Compatibilidad con otros procesos (an\00e1lisis comunes sobre los pa\00edses, marcos de cooperaci\00f3n, examen peri\00f3dico universal)', false)
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion_criterion', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion_criterion (number, name, name_fr, name_es, of_the_set)
	SELECT key::integer, name, unistr(name_fr), unistr(name_es), of_the_set FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion_criterion', n);

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('asia-pacific', 'Asia/Pacific', 'Asie/Pacifique', 'Asia y el Pac\00edfico'),
		('latin-america-caribbean', 'Latin America and the Caribbean', 'Am\00e9rique latine et Cara\00efbes', 'Am\00e9rica Latina y el Caribe'),
		('middle-east-north-africa', 'Middle East and North Africa', 'Moyen-Orient et Afrique du Nord', 'Oriente Medio y \00c1frica del Norte'),
		('west-africa', 'West Africa', 'Afrique de l''Ouest', '\00c1frica Occidental'),
		('western-european-others', 'Western European and other States', 'Groupe des \00c9tats d''Europe occidentale et autres \00c9tats', 'Estados de Europa Occidental y otros Estados')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion_group', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion_group (code, name, name_fr, name_es)
	SELECT key, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion_group', n);

	WITH fact (champion_group, countries) AS (VALUES
		('asia-pacific', '{BGD,IDN,NPL,PHL,THA}'::gcm_country_set), ('latin-america-caribbean', '{MEX,SLV}'),
		('middle-east-north-africa', '{MAR}'), ('west-africa', '{GHA,GNB,SEN}'), ('western-european-others', '{CAN,PRT}')
	), one AS (
		SELECT c::text AS key, c AS country, champion_group FROM fact, unnest(countries) AS c
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'champion', key FROM one
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO champion (country, champion_group, source)
	SELECT country, champion_group, faq || ', section iii' FROM one JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('champion', n);

	WITH fact (key, name, name_fr, name_es) AS (VALUES
		('1', 'National implementation plans; failing that, objectives of the Global Compact in existing plans, and synergies with the SDGs', 'Plans nationaux de mise en \0153uvre ; \00e0 d\00e9faut, objectifs du Pacte mondial dans les plans existants et synergies avec les ODD', 'Planes nacionales de aplicaci\00f3n; en su defecto, objetivos del Pacto Mundial en los planes existentes y sinergias con los ODS'),
		('2', 'Implementation of specific objectives', 'Mise en \0153uvre d''objectifs pr\00e9cis', 'Aplicaci\00f3n de objetivos concretos'),
		('3', 'Coordination of the United Nations system', 'Coordination du syst\00e8me des Nations Unies', 'Coordinaci\00f3n del sistema de las Naciones Unidas'),
		('4', 'Participation of stakeholders', 'Participation des parties prenantes', 'Participaci\00f3n de las partes interesadas'),
		('5', 'Knowledge management and information sharing', 'Gestion des connaissances et partage de l''information', 'Gesti\00f3n de los conocimientos e intercambio de informaci\00f3n'),
		('6', 'Review and reporting', 'Examen et rapports', 'Examen y presentaci\00f3n de informes'),
		('7', 'Piloting the tools of the working groups', 'Exp\00e9rimentation des outils des groupes de travail', 'Ensayo de los instrumentos de los grupos de trabajo')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'support_form', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO support_form (number, name, name_fr, name_es)
	SELECT key::integer, name, unistr(name_fr), unistr(name_es) FROM fact JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('support_form', n);

	WITH fact (key, kind, commission, held, symbol) AS (VALUES
		('ECE-2020', 'regional-review', 'ECE'::gcm_commission, daterange('2020-11-12', '2020-11-13', '[]'), NULL),
		('ESCWA-2021', 'regional-review', 'ESCWA', daterange('2021-02-24', '2021-02-25', '[]'), NULL),
		('ESCAP-2021', 'regional-review', 'ESCAP', daterange('2021-03-10', '2021-03-12', '[]'), NULL),
		('ECLAC-2021', 'regional-review', 'ECLAC', daterange('2021-04-26', '2021-04-28', '[]'), NULL),
		('ECA-2021', 'regional-review', 'ECA', daterange('2021-08-26', '2021-09-01', '[]'), NULL),
		('IMRF-2022', 'imrf', NULL, daterange('2022-05-17', '2022-05-20', '[]'), NULL),
		('ECE-2024', 'regional-review', 'ECE', daterange('2024-03-11', '2024-03-11', '[]'), NULL),
		('ESCWA-2024', 'regional-review', 'ESCWA', gcm_timeline('2024-07'), NULL),
		('ECA-2024', 'regional-review', 'ECA', daterange('2024-10-09', '2024-10-10', '[]'), NULL),
		('ESCAP-2025', 'regional-review', 'ESCAP', gcm_timeline('2025-02'), NULL),
		('ECLAC-2025', 'regional-review', 'ECLAC', daterange('2025-03-19', '2025-03-20', '[]'), NULL),
		('IMRF-2026', 'imrf', NULL, daterange('2026-05-05', '2026-05-08', '[]'), NULL),
		('SG-2020', 'sg-report', NULL, gcm_timeline('2020-12-01'), 'A/75/542'),
		('SG-2022', 'sg-report', NULL, gcm_timeline('2022-02-16'), 'A/76/642'),
		('SG-2024', 'sg-report', NULL, gcm_timeline('2024-12-05'), 'A/79/590')
	), named (kind, name, name_fr, name_es) AS (VALUES
		('regional-review', 'Regional review', 'Examen r\00e9gional', 'Examen regional'),
		('imrf', 'International Migration Review Forum', 'Forum d''examen des migrations internationales', 'Foro de Examen de la Migraci\00f3n Internacional'),
		('sg-report', 'Report of the Secretary-General', 'Rapport du Secr\00e9taire g\00e9n\00e9ral', 'Informe del Secretario General')
	), fresh AS (
		INSERT INTO loaded_fact (source, relation, key) SELECT 'faq-2020', 'review_round', key FROM fact
		ON CONFLICT DO NOTHING RETURNING key
	)
	INSERT INTO review_round (code, kind, commission, name, name_fr, name_es, held, symbol)
	SELECT key, kind, commission, concat_ws(', ', name, commission, right(key, 4)), concat_ws(', ', unistr(name_fr), gcm_label(commission, 'fr'), right(key, 4)),
		   concat_ws(', ', unistr(name_es), gcm_label(commission, 'es'), right(key, 4)), held, symbol
	FROM fact JOIN named USING (kind) JOIN fresh USING (key) ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS n = ROW_COUNT;
	loaded := loaded || jsonb_build_object('review_round', n);

	rows_loaded := 0;
	rows_left := 0;
	FOR r IN
		SELECT f.relation, (loaded ->> f.relation)::integer AS loaded, count(*)::integer - (loaded ->> f.relation)::integer AS "left"
		FROM loaded_fact f WHERE f.source = 'faq-2020' GROUP BY f.relation ORDER BY f.relation
	LOOP
		RAISE NOTICE '%: % rows loaded, % left as they are', r.relation, r.loaded, r."left";
		rows_loaded := rows_loaded + r.loaded;
		rows_left := rows_left + r."left";
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE gcm_load_faq_2020(text, integer, integer) IS 'fills a registry with what the FAQ of October 2020 and the networks'' own pages of 2021 to 2024 state; adds each row once, and changes none that is there; tells by table, and returns how many rows were added and how many left as they are';
-- A registry that an earlier version made, or whose schema or extension has
-- moved since: what each version since has changed about tables, then the
-- definition once more, which replaces all else.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE PROCEDURE gcm_update_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	owner oid;
	newest text;
	made text;
	before_0_3_0 boolean;
	steps text[] := '{}';
	known text[];
	added text[];
	item record;
	columns text;
BEGIN
	SELECT c.relowner INTO owner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = schema AND c.relname = 'loaded_fact';
	IF owner IS NULL THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	ELSIF owner <> (SELECT oid FROM pg_roles WHERE rolname = current_user) THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('the registry in schema "%s" is to be updated by its owner', schema),
			HINT = format('SET ROLE %I; first.', pg_get_userbyid(owner));
	END IF;
	SELECT n.nspname, e.extversion INTO STRICT home, newest
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) USING schema;
	EXECUTE format('SELECT version FROM %I.registry', schema) INTO STRICT made;
	IF string_to_array(made, '.')::integer[] > string_to_array(newest, '.')::integer[] THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the registry in schema "%s" is of version %s, and the extension of version %s', schema, made, newest),
			HINT = 'ALTER EXTENSION gcm_network UPDATE updates the extension, once its new files are installed.';
	END IF;

	before_0_3_0 := string_to_array(made, '.')::integer[] < '{0,3,0}';
	IF before_0_3_0 THEN
		steps := array_append(steps, $step$
			-- What no view could read is told before anything is changed
			DO $do$
			DECLARE
				rule record;
				item record;
				holds boolean;
				found text[] := '{}';
			BEGIN
				FOR rule IN SELECT * FROM (VALUES
					('participant', 'code', 'its_code_can_be_read', 'num_nulls(gcm_alignment(gcm_mandate(members => ARRAY[code]))) = 0'),
					('mandate', 'id', 'its_entities_can_be_read', 'num_nulls(
						gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), ''network'', present => present),
						gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), ''thematic-coalition'',
							present => present, process => gcm_process(relevant => relevant))) = 0'),
					('network', 'code', 'a_day_is_finite', 'isfinite(member_count_on)'),
					('adaptation', 'id', 'a_day_is_finite', 'isfinite(proposed_on)
						AND isfinite(executive_committee_consulted_on) AND isfinite(coordinator_consulted_on) AND isfinite(completed_on)'),
					('adaptation_agreement', 'adaptation', 'a_day_is_finite', 'isfinite(agreed_on)'),
					('working_group_succession', 'predecessor', 'a_day_is_finite', 'isfinite(succeeded_on)'),
					('deliverable', 'id', 'a_day_is_finite', 'isfinite(completed_on)'),
					('champion_evidence', 'id', 'a_day_is_finite', 'isfinite(assessed_on)'),
					('contribution', 'id', 'a_day_is_finite', 'isfinite(withdrawn_on)'),
					('support_request', 'id', 'a_day_is_finite', 'isfinite(requested_on) AND isfinite(stage_on) AND isfinite(closed_on)'),
					('support_step', 'request', 'a_day_is_finite', 'isfinite(stage_on)')) AS v (relation, key, name, condition)
				LOOP
					FOR item IN EXECUTE format('SELECT %I::text AS key, ctid AS place FROM %I%s', rule.key, rule.relation,
							CASE WHEN rule.condition LIKE 'isfinite%' THEN format(' WHERE NOT (%s)', rule.condition) END) LOOP
						BEGIN
							EXECUTE format('SELECT %s FROM %I WHERE ctid = $1', rule.condition, rule.relation) INTO holds USING item.place;
							IF NOT holds THEN
								found := found || format('%s %s has an infinite day', rule.relation, item.key);
							END IF;
						EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
							found := found || format('%s %s: %s', rule.relation, item.key, SQLERRM);
						END;
					END LOOP;
					IF found = '{}' THEN
						EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%s)', rule.relation, rule.name, rule.condition);
					END IF;
				END LOOP;
				IF found <> '{}' THEN
					RAISE check_violation USING
						MESSAGE = format('%s rows hold what views cannot read', cardinality(found)),
						DETAIL = left(array_to_string(found, '; '), 2000) || '.',
						HINT = 'Correct these rows and update the registry again; nothing has been changed.';
				END IF;
			END
			$do$;
			ALTER TABLE support_request ALTER stage_on DROP NOT NULL, ALTER recorded_at DROP NOT NULL, ALTER recorded_by DROP NOT NULL,
				ADD CONSTRAINT the_database_says_who_and_when CHECK (stage_on IS NOT NULL AND recorded_at IS NOT NULL AND recorded_by IS NOT NULL);
			ALTER TABLE practice ALTER status_at DROP NOT NULL, ALTER status_by DROP NOT NULL,
				ADD CONSTRAINT the_database_says_who_and_when CHECK (status_at IS NOT NULL AND status_by IS NOT NULL);
			ALTER TABLE intake ADD COLUMN desk text;
			UPDATE intake AS i SET desk = l.desk
			FROM (SELECT p.rolname AS loaded_by, CASE WHEN bool_or(d.role = p.rolname) THEN p.rolname WHEN count(*) = 1 THEN min(d.role) END AS desk
				  FROM desk d JOIN pg_roles r ON r.rolname = d.role JOIN pg_roles p ON pg_has_role(p.oid, r.oid, 'USAGE')
				  WHERE d.kind LIKE '%-desk' AND NOT p.rolsuper GROUP BY p.rolname) AS l
			WHERE i.loaded_by = l.loaded_by AND l.desk IS NOT NULL;
			-- A contribution is that of one row of the intake; what else was placed as it is set aside
			ALTER TABLE contribution ADD COLUMN intake integer;
			UPDATE contribution AS c SET intake = i.id
			FROM (SELECT contribution, min(id) AS id FROM intake WHERE contribution IS NOT NULL GROUP BY contribution) AS i
			WHERE i.contribution = c.id;
			UPDATE contribution SET reference = btrim(reference) WHERE reference <> btrim(reference);
			UPDATE intake AS i SET contribution = NULL, set_aside = format('contribution %s, which is that of row %s', c.id, c.intake)
			FROM contribution c WHERE c.id = i.contribution AND c.intake <> i.id;
			ALTER TABLE contribution ADD UNIQUE (intake, id);
			ALTER TABLE intake DROP CONSTRAINT intake_contribution_fkey, ADD FOREIGN KEY (id, contribution) REFERENCES contribution (intake, id);
			-- Contributors of more kinds, and what was understood of a cell
			ALTER TABLE contribution DROP CONSTRAINT IF EXISTS contribution_contributor_check,
				ADD CHECK (contributor IN ('member-state', 'stakeholder', 'un-entity', 'regional-organization'));
			ALTER TABLE intake_problem ADD COLUMN understood text;
			DROP POLICY IF EXISTS seen ON intake;
			DROP POLICY IF EXISTS corrected ON intake;
			DROP FUNCTION IF EXISTS colleagues();
		$step$);
	END IF;

	known := ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = quote_ident(schema)::regnamespace
				   UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = quote_ident(schema)::regnamespace);
	EXECUTE format('CALL %I.gcm_define_registry($1, $2)', home) USING schema, steps;

	-- Desks get their share of what is new, and no more of what was there
	added := ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = quote_ident(schema)::regnamespace AND relname <> ALL (known)
				   UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = quote_ident(schema)::regnamespace AND proname <> ALL (known));
	FOR item IN EXECUTE format('SELECT d.role, d.kind, r.oid FROM %I.desk d LEFT JOIN pg_roles r ON r.rolname = d.role ORDER BY d.role', schema) LOOP
		IF item.oid IS NULL THEN
			RAISE WARNING 'there is no role of the name of desk "%"', item.role
				USING HINT = format('SELECT * FROM %I.desk_problems(); says what to do.', schema);
			CONTINUE;
		END IF;
		EXECUTE format('CALL %I.grant_kind($1, $2, $3)', schema) USING item.role, item.kind, added;
		IF before_0_3_0 THEN
			EXECUTE format('ALTER TABLE %I.support_correction ENABLE ROW LEVEL SECURITY', schema);
			-- Who may add or change rows no longer chooses their numbers, nor where they are placed
			FOR columns IN EXECUTE format($query$
				SELECT format('REVOKE %%1$s ON %%2$s FROM %%3$I; GRANT %%1$s %%4$s ON %%2$s TO %%3$I',
							  a.privilege_type, c.oid::regclass, $1, w.columns)
				FROM pg_class c, aclexplode(c.relacl) AS a, %I.writable_columns(c.oid, a.privilege_type) AS w (columns)
				WHERE c.relnamespace = $3::regnamespace AND c.relkind = 'r' AND a.grantee = $2 AND w.columns IS NOT NULL$query$, schema)
				USING item.role, item.oid, quote_ident(schema)
			LOOP
				EXECUTE columns;
			END LOOP;
		END IF;
	END LOOP;
	RAISE NOTICE 'the registry in schema "%" is of version %', schema, newest;
END
$procedure$;
COMMENT ON PROCEDURE gcm_update_registry(text) IS
	'brings a registry up to the version of the extension, and mends its search paths after its schema was renamed or the '
	'extension moved; for the registry''s owner, any number of times';
-- What an update from the release before does beside creating new modules and
-- replacing procedures
-- SPDX-License-Identifier: PostgreSQL

-- = of summaries has come to support hash and merge joins, which no command can
-- say before 17
UPDATE pg_catalog.pg_operator SET oprcanmerge = true, oprcanhash = true
WHERE oid OPERATOR(pg_catalog.=) '= (gcm_alignment_summary, gcm_alignment_summary)'::pg_catalog.regoperator::pg_catalog.oid;

CALL gcm_after_pg_upgrade();
COMMENT ON FUNCTION gcm_country_set_sortsupport(internal) IS 'sort support';
COMMENT ON FUNCTION gcm_set_typanalyze(internal) IS 'set typanalyze';
COMMENT ON FUNCTION gcm_set_contains_sel(internal, oid, internal, integer) IS 'restriction selectivity';
COMMENT ON FUNCTION gcm_set_contains_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';
COMMENT ON FUNCTION gcm_set_contained_sel(internal, oid, internal, integer) IS 'restriction selectivity';
COMMENT ON FUNCTION gcm_set_contained_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';
COMMENT ON FUNCTION gcm_set_overlaps_sel(internal, oid, internal, integer) IS 'restriction selectivity';
COMMENT ON FUNCTION gcm_set_overlaps_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity';
COMMENT ON FUNCTION gcm_set_eq_sel(internal, oid, internal, integer) IS 'restriction selectivity of =';
COMMENT ON FUNCTION gcm_set_unnest_support(internal) IS 'planner support for unnest';
COMMENT ON FUNCTION gcm_objective_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_out(gcm_objective) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_send(gcm_objective) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_eq(gcm_objective, gcm_objective) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_objective_ne(gcm_objective, gcm_objective) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_objective_lt(gcm_objective, gcm_objective) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_objective_le(gcm_objective, gcm_objective) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_objective_gt(gcm_objective, gcm_objective) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_objective_ge(gcm_objective, gcm_objective) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_objective_cmp(gcm_objective, gcm_objective) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_objective_hash(gcm_objective) IS 'hash';
COMMENT ON FUNCTION gcm_objective_hash_extended(gcm_objective, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_objective, gcm_objective) IS 'equal';
COMMENT ON OPERATOR <> (gcm_objective, gcm_objective) IS 'not equal';
COMMENT ON OPERATOR < (gcm_objective, gcm_objective) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_objective, gcm_objective) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_objective, gcm_objective) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_objective, gcm_objective) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_objective_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_objective_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_objective_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_objective_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_objective_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_objective_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_objective_smaller(gcm_objective, gcm_objective) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_objective_larger(gcm_objective, gcm_objective) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_objective) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_objective) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_objective, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_objective_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_set_out(gcm_objective_set) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_set_send(gcm_objective_set) IS 'I/O';
COMMENT ON FUNCTION gcm_objective_set_eq(gcm_objective_set, gcm_objective_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_objective_set_ne(gcm_objective_set, gcm_objective_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_objective_set_lt(gcm_objective_set, gcm_objective_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_objective_set_le(gcm_objective_set, gcm_objective_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_objective_set_gt(gcm_objective_set, gcm_objective_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_objective_set_ge(gcm_objective_set, gcm_objective_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_objective_set_cmp(gcm_objective_set, gcm_objective_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_objective_set_hash(gcm_objective_set) IS 'hash';
COMMENT ON FUNCTION gcm_objective_set_hash_extended(gcm_objective_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_objective_set_union(gcm_objective_set, gcm_objective_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_objective_set_intersection(gcm_objective_set, gcm_objective_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_objective_set_difference(gcm_objective_set, gcm_objective_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_objective_set_symmetric_difference(gcm_objective_set, gcm_objective_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_objective_set_complement(gcm_objective_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_objective_set_contains(gcm_objective_set, gcm_objective_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_objective_set_contained(gcm_objective_set, gcm_objective_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_objective_set_overlaps(gcm_objective_set, gcm_objective_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_objective_set_contains(gcm_objective_set, gcm_objective) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_objective_set_contained(gcm_objective, gcm_objective_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_objective_set_union(gcm_objective_set, gcm_objective) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_objective_set_union(gcm_objective, gcm_objective_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_objective_set_difference(gcm_objective_set, gcm_objective) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_objective_set, gcm_objective_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_objective_set, gcm_objective_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_objective_set, gcm_objective_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_objective_set, gcm_objective_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_objective_set, gcm_objective_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_objective_set, gcm_objective_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_objective_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_objective_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_objective_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_objective_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_objective_set, gcm_objective_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_objective_set, gcm_objective_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_objective_set, gcm_objective_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_objective_set, gcm_objective) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_objective, gcm_objective_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_objective_set, gcm_objective_set) IS 'union';
COMMENT ON OPERATOR | (gcm_objective_set, gcm_objective) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_objective, gcm_objective_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_objective_set, gcm_objective_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_objective_set, gcm_objective_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_objective_set, gcm_objective) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_objective_set, gcm_objective_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_objective_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_objective_set_gin_extract_value(gcm_objective_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_objective_set_gin_extract_query(gcm_objective_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_objective_set_gin_consistent(internal, smallint, gcm_objective_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_objective_set_gin_triconsistent(internal, smallint, gcm_objective_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_objective_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_objective_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_objective_set_gist_consistent(internal, gcm_objective_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_objective_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_objective_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_objective_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_objective_set_is_empty(gcm_objective_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_objective_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_objective_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_objective_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_objective_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_objective_set, gcm_objective_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_objective_set_from_terms(gcm_objective[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_objective_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_objective_set_to_terms(gcm_objective_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_objective_set_to_texts(gcm_objective_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_objective[] AS gcm_objective_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_objective_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_objective_set AS gcm_objective[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_objective_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_objective) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_objective_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_objective_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_principle_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_out(gcm_principle) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_send(gcm_principle) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_eq(gcm_principle, gcm_principle) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_principle_ne(gcm_principle, gcm_principle) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_principle_lt(gcm_principle, gcm_principle) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_principle_le(gcm_principle, gcm_principle) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_principle_gt(gcm_principle, gcm_principle) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_principle_ge(gcm_principle, gcm_principle) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_principle_cmp(gcm_principle, gcm_principle) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_principle_hash(gcm_principle) IS 'hash';
COMMENT ON FUNCTION gcm_principle_hash_extended(gcm_principle, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_principle, gcm_principle) IS 'equal';
COMMENT ON OPERATOR <> (gcm_principle, gcm_principle) IS 'not equal';
COMMENT ON OPERATOR < (gcm_principle, gcm_principle) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_principle, gcm_principle) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_principle, gcm_principle) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_principle, gcm_principle) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_principle_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_principle_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_principle_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_principle_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_principle_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_principle_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_principle_smaller(gcm_principle, gcm_principle) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_principle_larger(gcm_principle, gcm_principle) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_principle) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_principle) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_principle, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_principle_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_set_out(gcm_principle_set) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_set_send(gcm_principle_set) IS 'I/O';
COMMENT ON FUNCTION gcm_principle_set_eq(gcm_principle_set, gcm_principle_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_principle_set_ne(gcm_principle_set, gcm_principle_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_principle_set_lt(gcm_principle_set, gcm_principle_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_principle_set_le(gcm_principle_set, gcm_principle_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_principle_set_gt(gcm_principle_set, gcm_principle_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_principle_set_ge(gcm_principle_set, gcm_principle_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_principle_set_cmp(gcm_principle_set, gcm_principle_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_principle_set_hash(gcm_principle_set) IS 'hash';
COMMENT ON FUNCTION gcm_principle_set_hash_extended(gcm_principle_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_principle_set_union(gcm_principle_set, gcm_principle_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_principle_set_intersection(gcm_principle_set, gcm_principle_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_principle_set_difference(gcm_principle_set, gcm_principle_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_principle_set_symmetric_difference(gcm_principle_set, gcm_principle_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_principle_set_complement(gcm_principle_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_principle_set_contains(gcm_principle_set, gcm_principle_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_principle_set_contained(gcm_principle_set, gcm_principle_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_principle_set_overlaps(gcm_principle_set, gcm_principle_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_principle_set_contains(gcm_principle_set, gcm_principle) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_principle_set_contained(gcm_principle, gcm_principle_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_principle_set_union(gcm_principle_set, gcm_principle) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_principle_set_union(gcm_principle, gcm_principle_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_principle_set_difference(gcm_principle_set, gcm_principle) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_principle_set, gcm_principle_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_principle_set, gcm_principle_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_principle_set, gcm_principle_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_principle_set, gcm_principle_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_principle_set, gcm_principle_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_principle_set, gcm_principle_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_principle_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_principle_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_principle_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_principle_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_principle_set, gcm_principle_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_principle_set, gcm_principle_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_principle_set, gcm_principle_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_principle_set, gcm_principle) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_principle, gcm_principle_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_principle_set, gcm_principle_set) IS 'union';
COMMENT ON OPERATOR | (gcm_principle_set, gcm_principle) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_principle, gcm_principle_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_principle_set, gcm_principle_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_principle_set, gcm_principle_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_principle_set, gcm_principle) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_principle_set, gcm_principle_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_principle_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_principle_set_gin_extract_value(gcm_principle_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_principle_set_gin_extract_query(gcm_principle_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_principle_set_gin_consistent(internal, smallint, gcm_principle_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_principle_set_gin_triconsistent(internal, smallint, gcm_principle_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_principle_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_principle_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_principle_set_gist_consistent(internal, gcm_principle_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_principle_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_principle_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_principle_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_principle_set_is_empty(gcm_principle_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_principle_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_principle_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_principle_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_principle_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_principle_set, gcm_principle_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_principle_set_from_terms(gcm_principle[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_principle_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_principle_set_to_terms(gcm_principle_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_principle_set_to_texts(gcm_principle_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_principle[] AS gcm_principle_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_principle_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_principle_set AS gcm_principle[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_principle_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_principle) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_principle_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_principle_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_stakeholder_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_out(gcm_stakeholder) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_send(gcm_stakeholder) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_eq(gcm_stakeholder, gcm_stakeholder) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_stakeholder_ne(gcm_stakeholder, gcm_stakeholder) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_stakeholder_lt(gcm_stakeholder, gcm_stakeholder) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_stakeholder_le(gcm_stakeholder, gcm_stakeholder) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_stakeholder_gt(gcm_stakeholder, gcm_stakeholder) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_stakeholder_ge(gcm_stakeholder, gcm_stakeholder) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_stakeholder_cmp(gcm_stakeholder, gcm_stakeholder) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_stakeholder_hash(gcm_stakeholder) IS 'hash';
COMMENT ON FUNCTION gcm_stakeholder_hash_extended(gcm_stakeholder, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_stakeholder, gcm_stakeholder) IS 'equal';
COMMENT ON OPERATOR <> (gcm_stakeholder, gcm_stakeholder) IS 'not equal';
COMMENT ON OPERATOR < (gcm_stakeholder, gcm_stakeholder) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_stakeholder, gcm_stakeholder) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_stakeholder, gcm_stakeholder) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_stakeholder, gcm_stakeholder) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_stakeholder_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_stakeholder_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_stakeholder_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_stakeholder_smaller(gcm_stakeholder, gcm_stakeholder) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_stakeholder_larger(gcm_stakeholder, gcm_stakeholder) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_stakeholder) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_stakeholder) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_stakeholder, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_stakeholder_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_set_out(gcm_stakeholder_set) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_set_send(gcm_stakeholder_set) IS 'I/O';
COMMENT ON FUNCTION gcm_stakeholder_set_eq(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_stakeholder_set_ne(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_stakeholder_set_lt(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_stakeholder_set_le(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_stakeholder_set_gt(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_stakeholder_set_ge(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_stakeholder_set_cmp(gcm_stakeholder_set, gcm_stakeholder_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_stakeholder_set_hash(gcm_stakeholder_set) IS 'hash';
COMMENT ON FUNCTION gcm_stakeholder_set_hash_extended(gcm_stakeholder_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_stakeholder_set_union(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_stakeholder_set_intersection(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_stakeholder_set_difference(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_stakeholder_set_symmetric_difference(gcm_stakeholder_set, gcm_stakeholder_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_stakeholder_set_complement(gcm_stakeholder_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_stakeholder_set_contains(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_stakeholder_set_contained(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_stakeholder_set_overlaps(gcm_stakeholder_set, gcm_stakeholder_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_stakeholder_set_contains(gcm_stakeholder_set, gcm_stakeholder) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_stakeholder_set_contained(gcm_stakeholder, gcm_stakeholder_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_stakeholder_set_union(gcm_stakeholder_set, gcm_stakeholder) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_stakeholder_set_union(gcm_stakeholder, gcm_stakeholder_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_stakeholder_set_difference(gcm_stakeholder_set, gcm_stakeholder) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_stakeholder_set, gcm_stakeholder_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_stakeholder_set, gcm_stakeholder_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_stakeholder_set, gcm_stakeholder_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_stakeholder_set, gcm_stakeholder_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_stakeholder_set, gcm_stakeholder_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_stakeholder_set, gcm_stakeholder_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_stakeholder_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_stakeholder_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_stakeholder_set, gcm_stakeholder_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_stakeholder_set, gcm_stakeholder_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_stakeholder_set, gcm_stakeholder_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_stakeholder_set, gcm_stakeholder) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_stakeholder, gcm_stakeholder_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_stakeholder_set, gcm_stakeholder_set) IS 'union';
COMMENT ON OPERATOR | (gcm_stakeholder_set, gcm_stakeholder) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_stakeholder, gcm_stakeholder_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_stakeholder_set, gcm_stakeholder_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_stakeholder_set, gcm_stakeholder_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_stakeholder_set, gcm_stakeholder) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_stakeholder_set, gcm_stakeholder_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_stakeholder_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_stakeholder_set_gin_extract_value(gcm_stakeholder_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_stakeholder_set_gin_extract_query(gcm_stakeholder_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_stakeholder_set_gin_consistent(internal, smallint, gcm_stakeholder_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_stakeholder_set_gin_triconsistent(internal, smallint, gcm_stakeholder_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_stakeholder_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_consistent(internal, gcm_stakeholder_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_stakeholder_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_stakeholder_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_stakeholder_set_is_empty(gcm_stakeholder_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_stakeholder_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_stakeholder_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_stakeholder_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_stakeholder_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_stakeholder_set, gcm_stakeholder_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_stakeholder_set_from_terms(gcm_stakeholder[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_stakeholder_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_stakeholder_set_to_terms(gcm_stakeholder_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_stakeholder_set_to_texts(gcm_stakeholder_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_stakeholder[] AS gcm_stakeholder_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_stakeholder_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_stakeholder_set AS gcm_stakeholder[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_stakeholder_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_stakeholder) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_stakeholder_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_stakeholder_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_commission_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_out(gcm_commission) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_send(gcm_commission) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_eq(gcm_commission, gcm_commission) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_commission_ne(gcm_commission, gcm_commission) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_commission_lt(gcm_commission, gcm_commission) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_commission_le(gcm_commission, gcm_commission) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_commission_gt(gcm_commission, gcm_commission) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_commission_ge(gcm_commission, gcm_commission) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_commission_cmp(gcm_commission, gcm_commission) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_commission_hash(gcm_commission) IS 'hash';
COMMENT ON FUNCTION gcm_commission_hash_extended(gcm_commission, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_commission, gcm_commission) IS 'equal';
COMMENT ON OPERATOR <> (gcm_commission, gcm_commission) IS 'not equal';
COMMENT ON OPERATOR < (gcm_commission, gcm_commission) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_commission, gcm_commission) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_commission, gcm_commission) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_commission, gcm_commission) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_commission_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_commission_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_commission_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_commission_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_commission_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_commission_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_commission_smaller(gcm_commission, gcm_commission) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_commission_larger(gcm_commission, gcm_commission) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_commission) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_commission) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_commission, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_commission_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_set_out(gcm_commission_set) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_set_send(gcm_commission_set) IS 'I/O';
COMMENT ON FUNCTION gcm_commission_set_eq(gcm_commission_set, gcm_commission_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_commission_set_ne(gcm_commission_set, gcm_commission_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_commission_set_lt(gcm_commission_set, gcm_commission_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_commission_set_le(gcm_commission_set, gcm_commission_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_commission_set_gt(gcm_commission_set, gcm_commission_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_commission_set_ge(gcm_commission_set, gcm_commission_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_commission_set_cmp(gcm_commission_set, gcm_commission_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_commission_set_hash(gcm_commission_set) IS 'hash';
COMMENT ON FUNCTION gcm_commission_set_hash_extended(gcm_commission_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_commission_set_union(gcm_commission_set, gcm_commission_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_commission_set_intersection(gcm_commission_set, gcm_commission_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_commission_set_difference(gcm_commission_set, gcm_commission_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_commission_set_symmetric_difference(gcm_commission_set, gcm_commission_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_commission_set_complement(gcm_commission_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_commission_set_contains(gcm_commission_set, gcm_commission_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_commission_set_contained(gcm_commission_set, gcm_commission_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_commission_set_overlaps(gcm_commission_set, gcm_commission_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_commission_set_contains(gcm_commission_set, gcm_commission) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_commission_set_contained(gcm_commission, gcm_commission_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_commission_set_union(gcm_commission_set, gcm_commission) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_commission_set_union(gcm_commission, gcm_commission_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_commission_set_difference(gcm_commission_set, gcm_commission) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_commission_set, gcm_commission_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_commission_set, gcm_commission_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_commission_set, gcm_commission_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_commission_set, gcm_commission_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_commission_set, gcm_commission_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_commission_set, gcm_commission_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_commission_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_commission_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_commission_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_commission_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_commission_set, gcm_commission_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_commission_set, gcm_commission_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_commission_set, gcm_commission_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_commission_set, gcm_commission) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_commission, gcm_commission_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_commission_set, gcm_commission_set) IS 'union';
COMMENT ON OPERATOR | (gcm_commission_set, gcm_commission) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_commission, gcm_commission_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_commission_set, gcm_commission_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_commission_set, gcm_commission_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_commission_set, gcm_commission) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_commission_set, gcm_commission_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_commission_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_commission_set_gin_extract_value(gcm_commission_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_commission_set_gin_extract_query(gcm_commission_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_commission_set_gin_consistent(internal, smallint, gcm_commission_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_commission_set_gin_triconsistent(internal, smallint, gcm_commission_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_commission_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_commission_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_commission_set_gist_consistent(internal, gcm_commission_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_commission_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_commission_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_commission_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_commission_set_is_empty(gcm_commission_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_commission_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_commission_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_commission_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_commission_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_commission_set, gcm_commission_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_commission_set_from_terms(gcm_commission[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_commission_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_commission_set_to_terms(gcm_commission_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_commission_set_to_texts(gcm_commission_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_commission[] AS gcm_commission_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_commission_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_commission_set AS gcm_commission[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_commission_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_commission) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_commission_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_commission_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_country_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_country_out(gcm_country) IS 'I/O';
COMMENT ON FUNCTION gcm_country_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_country_send(gcm_country) IS 'I/O';
COMMENT ON FUNCTION gcm_country_eq(gcm_country, gcm_country) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_country_ne(gcm_country, gcm_country) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_country_lt(gcm_country, gcm_country) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_country_le(gcm_country, gcm_country) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_country_gt(gcm_country, gcm_country) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_country_ge(gcm_country, gcm_country) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_country_cmp(gcm_country, gcm_country) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_country_hash(gcm_country) IS 'hash';
COMMENT ON FUNCTION gcm_country_hash_extended(gcm_country, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_country, gcm_country) IS 'equal';
COMMENT ON OPERATOR <> (gcm_country, gcm_country) IS 'not equal';
COMMENT ON OPERATOR < (gcm_country, gcm_country) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_country, gcm_country) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_country, gcm_country) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_country, gcm_country) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_country_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_country_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_country_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_country_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_country_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_country_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_country_smaller(gcm_country, gcm_country) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_country_larger(gcm_country, gcm_country) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_country) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_country) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_country, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_country_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_country_set_out(gcm_country_set) IS 'I/O';
COMMENT ON FUNCTION gcm_country_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_country_set_send(gcm_country_set) IS 'I/O';
COMMENT ON FUNCTION gcm_country_set_eq(gcm_country_set, gcm_country_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_country_set_ne(gcm_country_set, gcm_country_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_country_set_lt(gcm_country_set, gcm_country_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_country_set_le(gcm_country_set, gcm_country_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_country_set_gt(gcm_country_set, gcm_country_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_country_set_ge(gcm_country_set, gcm_country_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_country_set_cmp(gcm_country_set, gcm_country_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_country_set_hash(gcm_country_set) IS 'hash';
COMMENT ON FUNCTION gcm_country_set_hash_extended(gcm_country_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_country_set_union(gcm_country_set, gcm_country_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_country_set_intersection(gcm_country_set, gcm_country_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_country_set_difference(gcm_country_set, gcm_country_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_country_set_symmetric_difference(gcm_country_set, gcm_country_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_country_set_complement(gcm_country_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_country_set_contains(gcm_country_set, gcm_country_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_country_set_contained(gcm_country_set, gcm_country_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_country_set_overlaps(gcm_country_set, gcm_country_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_country_set_contains(gcm_country_set, gcm_country) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_country_set_contained(gcm_country, gcm_country_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_country_set_union(gcm_country_set, gcm_country) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_country_set_union(gcm_country, gcm_country_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_country_set_difference(gcm_country_set, gcm_country) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_country_set, gcm_country_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_country_set, gcm_country_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_country_set, gcm_country_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_country_set, gcm_country_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_country_set, gcm_country_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_country_set, gcm_country_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_country_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_country_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_country_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_country_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_country_set, gcm_country_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_country_set, gcm_country_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_country_set, gcm_country_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_country_set, gcm_country) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_country, gcm_country_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_country_set, gcm_country_set) IS 'union';
COMMENT ON OPERATOR | (gcm_country_set, gcm_country) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_country, gcm_country_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_country_set, gcm_country_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_country_set, gcm_country_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_country_set, gcm_country) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_country_set, gcm_country_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_country_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_country_set_gin_extract_value(gcm_country_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_country_set_gin_extract_query(gcm_country_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_country_set_gin_consistent(internal, smallint, gcm_country_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_country_set_gin_triconsistent(internal, smallint, gcm_country_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_country_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_country_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_country_set_gist_consistent(internal, gcm_country_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_country_set_gist_same(bytea, bytea, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_country_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_country_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_country_set_is_empty(gcm_country_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_country_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_country_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_country_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_country_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_country_set, gcm_country_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_country_set_from_terms(gcm_country[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_country_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_country_set_to_terms(gcm_country_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_country_set_to_texts(gcm_country_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_country[] AS gcm_country_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_country_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_country_set AS gcm_country[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_country_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_country) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_country_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_country_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_function_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_function_out(gcm_function) IS 'I/O';
COMMENT ON FUNCTION gcm_function_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_function_send(gcm_function) IS 'I/O';
COMMENT ON FUNCTION gcm_function_eq(gcm_function, gcm_function) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_function_ne(gcm_function, gcm_function) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_function_lt(gcm_function, gcm_function) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_function_le(gcm_function, gcm_function) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_function_gt(gcm_function, gcm_function) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_function_ge(gcm_function, gcm_function) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_function_cmp(gcm_function, gcm_function) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_function_hash(gcm_function) IS 'hash';
COMMENT ON FUNCTION gcm_function_hash_extended(gcm_function, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_function, gcm_function) IS 'equal';
COMMENT ON OPERATOR <> (gcm_function, gcm_function) IS 'not equal';
COMMENT ON OPERATOR < (gcm_function, gcm_function) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_function, gcm_function) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_function, gcm_function) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_function, gcm_function) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_function_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_function_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_function_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_function_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_function_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_function_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_function_smaller(gcm_function, gcm_function) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_function_larger(gcm_function, gcm_function) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_function) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_function) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_function, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_function_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_function_set_out(gcm_function_set) IS 'I/O';
COMMENT ON FUNCTION gcm_function_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_function_set_send(gcm_function_set) IS 'I/O';
COMMENT ON FUNCTION gcm_function_set_eq(gcm_function_set, gcm_function_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_function_set_ne(gcm_function_set, gcm_function_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_function_set_lt(gcm_function_set, gcm_function_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_function_set_le(gcm_function_set, gcm_function_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_function_set_gt(gcm_function_set, gcm_function_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_function_set_ge(gcm_function_set, gcm_function_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_function_set_cmp(gcm_function_set, gcm_function_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_function_set_hash(gcm_function_set) IS 'hash';
COMMENT ON FUNCTION gcm_function_set_hash_extended(gcm_function_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_function_set_union(gcm_function_set, gcm_function_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_function_set_intersection(gcm_function_set, gcm_function_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_function_set_difference(gcm_function_set, gcm_function_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_function_set_symmetric_difference(gcm_function_set, gcm_function_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_function_set_complement(gcm_function_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_function_set_contains(gcm_function_set, gcm_function_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_function_set_contained(gcm_function_set, gcm_function_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_function_set_overlaps(gcm_function_set, gcm_function_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_function_set_contains(gcm_function_set, gcm_function) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_function_set_contained(gcm_function, gcm_function_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_function_set_union(gcm_function_set, gcm_function) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_function_set_union(gcm_function, gcm_function_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_function_set_difference(gcm_function_set, gcm_function) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_function_set, gcm_function_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_function_set, gcm_function_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_function_set, gcm_function_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_function_set, gcm_function_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_function_set, gcm_function_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_function_set, gcm_function_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_function_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_function_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_function_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_function_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_function_set, gcm_function_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_function_set, gcm_function_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_function_set, gcm_function_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_function_set, gcm_function) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_function, gcm_function_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_function_set, gcm_function_set) IS 'union';
COMMENT ON OPERATOR | (gcm_function_set, gcm_function) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_function, gcm_function_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_function_set, gcm_function_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_function_set, gcm_function_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_function_set, gcm_function) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_function_set, gcm_function_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_function_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_function_set_gin_extract_value(gcm_function_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_function_set_gin_extract_query(gcm_function_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_function_set_gin_consistent(internal, smallint, gcm_function_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_function_set_gin_triconsistent(internal, smallint, gcm_function_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_function_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_function_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_function_set_gist_consistent(internal, gcm_function_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_function_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_function_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_function_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_function_set_is_empty(gcm_function_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_function_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_function_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_function_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_function_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_function_set, gcm_function_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_function_set_from_terms(gcm_function[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_function_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_function_set_to_terms(gcm_function_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_function_set_to_texts(gcm_function_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_function[] AS gcm_function_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_function_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_function_set AS gcm_function[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_function_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_function) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_function_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_function_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON FUNCTION gcm_structure_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_out(gcm_structure) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_send(gcm_structure) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_eq(gcm_structure, gcm_structure) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_structure_ne(gcm_structure, gcm_structure) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_structure_lt(gcm_structure, gcm_structure) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_structure_le(gcm_structure, gcm_structure) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_structure_gt(gcm_structure, gcm_structure) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_structure_ge(gcm_structure, gcm_structure) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_structure_cmp(gcm_structure, gcm_structure) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_structure_hash(gcm_structure) IS 'hash';
COMMENT ON FUNCTION gcm_structure_hash_extended(gcm_structure, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_structure, gcm_structure) IS 'equal';
COMMENT ON OPERATOR <> (gcm_structure, gcm_structure) IS 'not equal';
COMMENT ON OPERATOR < (gcm_structure, gcm_structure) IS 'before in the vocabulary';
COMMENT ON OPERATOR <= (gcm_structure, gcm_structure) IS 'before in the vocabulary, or equal';
COMMENT ON OPERATOR > (gcm_structure, gcm_structure) IS 'after in the vocabulary';
COMMENT ON OPERATOR >= (gcm_structure, gcm_structure) IS 'after in the vocabulary, or equal';
COMMENT ON OPERATOR CLASS gcm_structure_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR FAMILY gcm_structure_ops USING btree IS 'order of the vocabulary';
COMMENT ON OPERATOR CLASS gcm_structure_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR FAMILY gcm_structure_ops USING hash IS 'equality of terms';
COMMENT ON OPERATOR CLASS gcm_structure_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_structure_minmax_ops USING brin IS 'first and last term of each range of pages';
COMMENT ON FUNCTION gcm_structure_smaller(gcm_structure, gcm_structure) IS 'the one that comes first in the vocabulary';
COMMENT ON FUNCTION gcm_structure_larger(gcm_structure, gcm_structure) IS 'the one that comes last in the vocabulary';
COMMENT ON AGGREGATE min(gcm_structure) IS
	'the first of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON AGGREGATE max(gcm_structure) IS
	'the last of all non-null terms, in the order of the vocabulary; null if there is none';
COMMENT ON FUNCTION gcm_label(gcm_structure, text) IS
	'short label of the term in en, fr or es; another language is an error (22023)';
COMMENT ON FUNCTION gcm_structure_set_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_set_out(gcm_structure_set) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_set_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_set_send(gcm_structure_set) IS 'I/O';
COMMENT ON FUNCTION gcm_structure_set_eq(gcm_structure_set, gcm_structure_set) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_structure_set_ne(gcm_structure_set, gcm_structure_set) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_structure_set_lt(gcm_structure_set, gcm_structure_set) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_structure_set_le(gcm_structure_set, gcm_structure_set) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_structure_set_gt(gcm_structure_set, gcm_structure_set) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_structure_set_ge(gcm_structure_set, gcm_structure_set) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_structure_set_cmp(gcm_structure_set, gcm_structure_set) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_structure_set_hash(gcm_structure_set) IS 'hash';
COMMENT ON FUNCTION gcm_structure_set_hash_extended(gcm_structure_set, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_structure_set_union(gcm_structure_set, gcm_structure_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_structure_set_intersection(gcm_structure_set, gcm_structure_set) IS 'implementation of & operator';
COMMENT ON FUNCTION gcm_structure_set_difference(gcm_structure_set, gcm_structure_set) IS 'implementation of - operator';
COMMENT ON FUNCTION gcm_structure_set_symmetric_difference(gcm_structure_set, gcm_structure_set) IS
	'implementation of # operator';
COMMENT ON FUNCTION gcm_structure_set_complement(gcm_structure_set) IS 'implementation of ~ operator';
COMMENT ON FUNCTION gcm_structure_set_contains(gcm_structure_set, gcm_structure_set) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_structure_set_contained(gcm_structure_set, gcm_structure_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_structure_set_overlaps(gcm_structure_set, gcm_structure_set) IS 'implementation of && operator';
COMMENT ON FUNCTION gcm_structure_set_contains(gcm_structure_set, gcm_structure) IS 'implementation of @> operator';
COMMENT ON FUNCTION gcm_structure_set_contained(gcm_structure, gcm_structure_set) IS 'implementation of <@ operator';
COMMENT ON FUNCTION gcm_structure_set_union(gcm_structure_set, gcm_structure) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_structure_set_union(gcm_structure, gcm_structure_set) IS 'implementation of | operator';
COMMENT ON FUNCTION gcm_structure_set_difference(gcm_structure_set, gcm_structure) IS 'implementation of - operator';
COMMENT ON OPERATOR = (gcm_structure_set, gcm_structure_set) IS 'equal';
COMMENT ON OPERATOR <> (gcm_structure_set, gcm_structure_set) IS 'not equal';
COMMENT ON OPERATOR < (gcm_structure_set, gcm_structure_set) IS 'less than, in the order by the last term that differs';
COMMENT ON OPERATOR <= (gcm_structure_set, gcm_structure_set) IS
	'less than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR > (gcm_structure_set, gcm_structure_set) IS
	'greater than, in the order by the last term that differs';
COMMENT ON OPERATOR >= (gcm_structure_set, gcm_structure_set) IS
	'greater than or equal, in the order by the last term that differs';
COMMENT ON OPERATOR CLASS gcm_structure_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR FAMILY gcm_structure_set_ops USING btree IS
	'order by the last term that differs; subsets come first';
COMMENT ON OPERATOR CLASS gcm_structure_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR FAMILY gcm_structure_set_ops USING hash IS 'equality of sets';
COMMENT ON OPERATOR @> (gcm_structure_set, gcm_structure_set) IS 'contains every term of';
COMMENT ON OPERATOR <@ (gcm_structure_set, gcm_structure_set) IS 'is contained in';
COMMENT ON OPERATOR && (gcm_structure_set, gcm_structure_set) IS 'has a term in common with';
COMMENT ON OPERATOR @> (gcm_structure_set, gcm_structure) IS 'contains the term';
COMMENT ON OPERATOR <@ (gcm_structure, gcm_structure_set) IS 'is a term of';
COMMENT ON OPERATOR | (gcm_structure_set, gcm_structure_set) IS 'union';
COMMENT ON OPERATOR | (gcm_structure_set, gcm_structure) IS 'the set with the term added';
COMMENT ON OPERATOR | (gcm_structure, gcm_structure_set) IS 'the set with the term added';
COMMENT ON OPERATOR & (gcm_structure_set, gcm_structure_set) IS 'intersection';
COMMENT ON OPERATOR - (gcm_structure_set, gcm_structure_set) IS 'difference';
COMMENT ON OPERATOR - (gcm_structure_set, gcm_structure) IS 'the set without the term';
COMMENT ON OPERATOR # (gcm_structure_set, gcm_structure_set) IS
	'symmetric difference: the terms of one set but not of both';
COMMENT ON OPERATOR ~ (NONE, gcm_structure_set) IS 'complement: the vocabulary''s terms that are not in the set';
COMMENT ON FUNCTION gcm_structure_set_gin_extract_value(gcm_structure_set, internal, internal) IS 'GIN support';
COMMENT ON FUNCTION gcm_structure_set_gin_extract_query(gcm_structure_set, internal, smallint, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_structure_set_gin_consistent(internal, smallint, gcm_structure_set, integer, internal, internal, internal, internal) IS
	'GIN support';
COMMENT ON FUNCTION gcm_structure_set_gin_triconsistent(internal, smallint, gcm_structure_set, integer, internal, internal, internal) IS
	'GIN support';
COMMENT ON OPERATOR CLASS gcm_structure_set_ops USING gin IS 'terms of sets';
COMMENT ON OPERATOR FAMILY gcm_structure_set_ops USING gin IS 'terms of sets';
COMMENT ON FUNCTION gcm_structure_set_gist_consistent(internal, gcm_structure_set, smallint, oid, internal) IS
	'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_union(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_compress(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_fetch(internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_penalty(internal, internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_picksplit(internal, internal) IS 'GiST support';
COMMENT ON FUNCTION gcm_structure_set_gist_same(bigint, bigint, internal) IS 'GiST support';
COMMENT ON OPERATOR CLASS gcm_structure_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON OPERATOR FAMILY gcm_structure_set_ops USING gist IS 'what some and what all sets have';
COMMENT ON FUNCTION gcm_structure_set_is_empty(gcm_structure_set) IS 'BRIN support: has the set no term?';
COMMENT ON OPERATOR CLASS gcm_structure_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON OPERATOR FAMILY gcm_structure_set_inclusion_ops USING brin IS 'union of the sets of each range of pages';
COMMENT ON FUNCTION cardinality(gcm_structure_set) IS 'number of terms in the set';
COMMENT ON FUNCTION unnest(gcm_structure_set) IS 'the terms of the set, in order, one a row';
COMMENT ON FUNCTION gcm_jaccard(gcm_structure_set, gcm_structure_set) IS
	'likeness of two sets, from 0 to 1: the number of terms in both divided by the number in either; 1 for '
	'two empty sets';
COMMENT ON FUNCTION gcm_structure_set_from_terms(gcm_structure[]) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON FUNCTION gcm_structure_set_from_texts(text[]) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON FUNCTION gcm_structure_set_to_terms(gcm_structure_set) IS 'the terms of the set, in order, as an array';
COMMENT ON FUNCTION gcm_structure_set_to_texts(gcm_structure_set) IS
	'the canonical text of the set''s terms, in order, as an array';
COMMENT ON CAST (gcm_structure[] AS gcm_structure_set) IS
	'the set of an array''s terms; NULL among them is an error (22004)';
COMMENT ON CAST (text[] AS gcm_structure_set) IS
	'the set of the terms that an array spells; NULL among them is an error (22004), and so is a text that '
	'is no term (22P02)';
COMMENT ON CAST (gcm_structure_set AS gcm_structure[]) IS 'the terms of the set, in order, as an array';
COMMENT ON CAST (gcm_structure_set AS text[]) IS 'the canonical text of the set''s terms, in order, as an array';
COMMENT ON AGGREGATE gcm_set_agg(gcm_structure) IS 'the set of all non-null terms; {} if there is none';
COMMENT ON AGGREGATE gcm_union_agg(gcm_structure_set) IS 'union of all non-null sets; {} if there is none';
COMMENT ON AGGREGATE gcm_intersect_agg(gcm_structure_set) IS
	'intersection of all non-null sets; null if there is none';
COMMENT ON TYPE gcm_objective IS
	'objective of the Global Compact for Safe, Orderly and Regular Migration, from 1 to 23; a text that '
	'names none is an error (22P02), and so is another number (22003) (A/RES/73/195, paras 16 to 39)';
COMMENT ON TYPE gcm_objective_set IS
	'set of objectives, such as {1,3,7}, {1-5}, all and {}; a text that is no set is an error (22P02), and '
	'so is a number that is not from 1 to 23 (22003)';
COMMENT ON FUNCTION gcm_objective_from_int4(integer) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';
COMMENT ON FUNCTION gcm_objective_to_int4(gcm_objective) IS 'number of the objective, from 1 to 23';
COMMENT ON CAST (integer AS gcm_objective) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';
COMMENT ON CAST (gcm_objective AS integer) IS 'number of the objective, from 1 to 23';
COMMENT ON FUNCTION gcm_objective_set_from_int4s(integer[]) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';
COMMENT ON FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) IS
	'numbers of the set''s objectives, in order, as an array';
COMMENT ON CAST (integer[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';
COMMENT ON CAST (gcm_objective_set AS integer[]) IS 'numbers of the set''s objectives, in order, as an array';
COMMENT ON FUNCTION gcm_title(gcm_objective, text) IS
	'full title of the objective in en, fr or es; another language is an error (22023) (A/RES/73/195, para '
	'16)';
COMMENT ON FUNCTION gcm_title_source(gcm_objective, text) IS
	'where the title in that language comes from: official, secondary, or recalled, which is not yet '
	'checked against the official text; a language other than en, fr and es is an error (22023)';
COMMENT ON FUNCTION gcm_paragraph(gcm_objective) IS
	'number of the paragraph of A/RES/73/195 that sets out the objective';
COMMENT ON FUNCTION gcm_actions(gcm_objective) IS
	'number of actions that the Global Compact lists under the objective (A/RES/73/195, paras 17 to 39)';
COMMENT ON FUNCTION gcm_round_table(gcm_objective) IS
	'round table of the International Migration Review Forum, from 1 to 4, that reviews the objective '
	'(A/RES/73/326)';
COMMENT ON FUNCTION gcm_objectives(text) IS
	'catalogue of the 23 objectives, one row each, in en, fr or es; label, title and title_source are null '
	'if lang is null; another language is an error (22023)';
COMMENT ON TYPE gcm_principle IS
	'guiding principle of the Global Compact, one of ten; a text that names none is an error (22P02) '
	'(A/RES/73/195, para 15)';
COMMENT ON TYPE gcm_principle_set IS
	'set of guiding principles, such as {human-rights,gender-responsive}, {a-d}, all and {}; a text that '
	'is no set is an error (22P02)';
COMMENT ON FUNCTION gcm_paragraph(gcm_principle) IS
	'paragraph of A/RES/73/195 that sets out the principle, as in 15(f)';
COMMENT ON FUNCTION gcm_principles(text) IS
	'catalogue of the ten guiding principles, one row each, in en, fr or es; label is null if lang is '
	'null; another language is an error (22023)';
COMMENT ON TYPE gcm_stakeholder IS
	'kind of stakeholder with whom States implement the Global Compact, one of thirteen; a text that names '
	'none is an error (22P02) (A/RES/73/195, para 44; other is ours)';
COMMENT ON TYPE gcm_stakeholder_set IS
	'set of kinds of stakeholder, such as {migrants,trade-unions}, all and {}; a text that is no set is an '
	'error (22P02)';
COMMENT ON FUNCTION gcm_paragraph(gcm_stakeholder) IS
	'number of the paragraph of A/RES/73/195 that names the stakeholder';
COMMENT ON FUNCTION gcm_stakeholders(text) IS
	'catalogue of the thirteen kinds of stakeholder, one row each, in en, fr or es; label is null if lang '
	'is null; another language is an error (22023)';
COMMENT ON TYPE gcm_country IS
	'country or territory of ISO 3166-1, by its alpha-3 code; a text that names none is an error (22P02)';
COMMENT ON TYPE gcm_country_set IS
	'set of countries and territories, such as {BGD,MAR}, all and {}; a text that is no set is an error '
	'(22P02)';
COMMENT ON FUNCTION gcm_alpha2(gcm_country) IS 'alpha-2 code, of two letters (ISO 3166-1)';
COMMENT ON FUNCTION gcm_m49(gcm_country) IS
	'code of three digits, leading zeros kept (M49 of the United Nations)';
COMMENT ON FUNCTION gcm_is_un_member(gcm_country) IS 'is the country a Member State of the United Nations?';
COMMENT ON FUNCTION gcm_commissions(gcm_country) IS
	'regional commissions of which the country is a member: several, one, or {}';
COMMENT ON TYPE gcm_commission IS
	'regional commission of the United Nations: ECA, ECE, ECLAC, ESCAP or ESCWA; a text that names none is '
	'an error (22P02)';
COMMENT ON TYPE gcm_commission_set IS
	'set of regional commissions, such as {ECA,ESCWA}, all and {}; a text that is no set is an error '
	'(22P02)';
COMMENT ON FUNCTION gcm_members(gcm_commission) IS
	'member States of the regional commission, without associate members';
COMMENT ON FUNCTION gcm_countries(text) IS
	'catalogue of the 249 countries and territories, one row each, in en, fr or es; label is null if lang '
	'is null; another language is an error (22023) (ISO 3166-1, M49)';
COMMENT ON TYPE gcm_function IS
	'function of the Network''s mission, one of six; a text that names none is an error (22P02) (FAQ of '
	'October 2020, section i)';
COMMENT ON TYPE gcm_function_set IS
	'set of functions, such as {follow-up,review}, all and {}; a text that is no set is an error (22P02)';
COMMENT ON TYPE gcm_structure IS
	'part of the Network''s structure, one of five; a text that names none is an error (22P02) (FAQ of '
	'October 2020, sections ii and iii)';
COMMENT ON TYPE gcm_structure_set IS
	'set of parts of a structure, such as {secretariat,working-groups}, all and {}; a text that is no set '
	'is an error (22P02)';
COMMENT ON TYPE gcm_decision_rule IS
	'how a body takes decisions; consensus is what the global mandate asks (FAQ of October 2020, section '
	'iv)';
COMMENT ON TYPE gcm_mandate_element IS
	'element of which a body is asked something: the eight fields of a mandate, then adaptation (existing '
	'forums), relations and inclusion (thematic coalitions)';
COMMENT ON TYPE gcm_mandate IS
	'mandate of a network or similar body; NULL in a field means that the text does not say';
COMMENT ON COLUMN gcm_mandate.mission IS 'functions that the body is for';
COMMENT ON COLUMN gcm_mandate.objectives IS 'objectives of the Global Compact that it serves';
COMMENT ON COLUMN gcm_mandate.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN gcm_mandate.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN gcm_mandate.members IS 'UN entities that are members';
COMMENT ON COLUMN gcm_mandate.structure IS 'parts that it is made of';
COMMENT ON COLUMN gcm_mandate.decision IS 'how it takes decisions';
COMMENT ON COLUMN gcm_mandate.participation IS 'stakeholders that take part';
COMMENT ON FUNCTION gcm_mandate(gcm_function_set, gcm_objective_set, gcm_principle_set, text[], text[], gcm_structure_set, gcm_decision_rule, gcm_stakeholder_set) IS
	'a mandate of named fields, as in gcm_mandate(objectives => ''all'', coordinators => ''{IOM}''); a '
	'field that is not given is NULL, which means that the text does not say';
COMMENT ON FUNCTION gcm_global_mandate() IS
	'mandate of the United Nations Network on Migration (FAQ of October 2020, sections i to iv; '
	'A/RES/73/195, paras 15 and 44)';
COMMENT ON TYPE gcm_change IS
	'how a field changed between two mandates: stated (it was NULL), withdrawn (it is NULL now), extended '
	'(only added to), reduced (only taken from) or altered (both)';
COMMENT ON FUNCTION gcm_mandate_diff(gcm_mandate, gcm_mandate, text) IS
	'one row for each field that differs between two mandates, with labels of what was added and removed, '
	'and a sentence, in en, fr or es; another language is an error (22023), and so is a list of entities '
	'as in gcm_alignment()';
COMMENT ON TYPE gcm_body_kind IS
	'kind of body whose mandate is checked: a network, an existing forum that adapts its mandate, or a '
	'thematic coalition (FAQ of October 2020, section iv)';
COMMENT ON TYPE gcm_verdict IS 'how an element stands to the reference, from the worst to the best';
COMMENT ON TYPE gcm_process IS
	'facts on a body that its mandate does not hold: how a forum adapted its mandate, how a coalition '
	'works with the Network; NULL in a field means that it is not known (FAQ of October 2020, section iv)';
COMMENT ON COLUMN gcm_process.concerned IS 'UN entities concerned by a forum''s adaptation';
COMMENT ON COLUMN gcm_process.agreed IS 'UN entities that agreed to it';
COMMENT ON COLUMN gcm_process.executive_committee_consulted IS 'was the Executive Committee consulted?';
COMMENT ON COLUMN gcm_process.coordinator_consulted IS 'was the Coordinator consulted?';
COMMENT ON COLUMN gcm_process.close_relations IS 'does the coalition keep close relations with the Network?';
COMMENT ON COLUMN gcm_process.relevant IS 'UN entities relevant to the coalition''s theme';
COMMENT ON FUNCTION gcm_process(text[], text[], boolean, boolean, boolean, text[]) IS
	'a process of named fields, as in gcm_process(concerned => ''{IOM,UNDP}'', agreed => ''{IOM}''); a '
	'field that is not given is NULL, which means that it is not known';
COMMENT ON FUNCTION gcm_alignment_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_out(gcm_alignment) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_send(gcm_alignment) IS 'I/O';
COMMENT ON TYPE gcm_alignment IS
	'verdicts on a body''s mandate, one an element, as in mission:aligned,objectives:partial; another text '
	'is an error (22P02)';
COMMENT ON FUNCTION gcm_alignment_eq(gcm_alignment, gcm_alignment) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_alignment_ne(gcm_alignment, gcm_alignment) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_alignment_lt(gcm_alignment, gcm_alignment) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_alignment_le(gcm_alignment, gcm_alignment) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_alignment_gt(gcm_alignment, gcm_alignment) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_alignment_ge(gcm_alignment, gcm_alignment) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_alignment_cmp(gcm_alignment, gcm_alignment) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_alignment_hash(gcm_alignment) IS 'hash';
COMMENT ON FUNCTION gcm_alignment_hash_extended(gcm_alignment, bigint) IS 'hash';
COMMENT ON OPERATOR = (gcm_alignment, gcm_alignment) IS 'equal';
COMMENT ON OPERATOR <> (gcm_alignment, gcm_alignment) IS 'not equal';
COMMENT ON OPERATOR < (gcm_alignment, gcm_alignment) IS 'is less aligned than';
COMMENT ON OPERATOR <= (gcm_alignment, gcm_alignment) IS 'is at most as aligned as';
COMMENT ON OPERATOR > (gcm_alignment, gcm_alignment) IS 'is better aligned than';
COMMENT ON OPERATOR >= (gcm_alignment, gcm_alignment) IS 'is at least as aligned as';
COMMENT ON OPERATOR CLASS gcm_alignment_ops USING btree IS 'by score, then by verdict, element after element';
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING btree IS
	'by score, then by verdict, element after element';
COMMENT ON OPERATOR CLASS gcm_alignment_ops USING hash IS 'equality of alignments';
COMMENT ON OPERATOR FAMILY gcm_alignment_ops USING hash IS 'equality of alignments';
COMMENT ON FUNCTION gcm_alignment(gcm_mandate, gcm_body_kind, gcm_mandate, text[], gcm_process) IS
	'verdict on each element of which the reference asks a body of this kind something; where present is '
	'given, the members asked for are those of the reference that are present; null if nothing is asked, '
	'or if mandate, kind or reference is null; a list of entities that holds NULL is an error (22004), and '
	'so is one with a name without a letter (22023), with more than 1000 different names (54000), or of '
	'more than one dimension (2202E)';
COMMENT ON FUNCTION gcm_alignment_findings(gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process) IS
	'one row for each element of which a body of this kind can be asked something, with labels and a '
	'sentence in en, fr or es; verdict is null if the reference asks nothing of it; no row if mandate, '
	'kind, reference or lang is null; another language is an error (22023), and so is a list of entities '
	'as in gcm_alignment()';
COMMENT ON FUNCTION gcm_verdict(gcm_alignment, gcm_mandate_element) IS
	'verdict on one element; null if nothing is asked of it';
COMMENT ON FUNCTION gcm_is_aligned(gcm_alignment) IS 'is each element that is asked aligned?';
COMMENT ON FUNCTION gcm_alignment_score(gcm_alignment) IS
	'score, from 0 to 1: the number of elements aligned, and half of those partial, divided by the number '
	'of elements asked';
COMMENT ON FUNCTION gcm_alignment_summary_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_summary_out(gcm_alignment_summary) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_summary_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_alignment_summary_send(gcm_alignment_summary) IS 'I/O';
COMMENT ON TYPE gcm_alignment_summary IS
	'number of bodies at each verdict, element by element, mergeable with others; its text is JSON; a text '
	'that contradicts itself is an error (22P02)';
COMMENT ON FUNCTION gcm_alignment_summary_eq(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of = operator';
COMMENT ON FUNCTION gcm_alignment_summary_ne(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of <> operator';
COMMENT ON FUNCTION gcm_alignment_summary_plus(gcm_alignment_summary, gcm_alignment_summary) IS
	'implementation of + operator';
COMMENT ON OPERATOR = (gcm_alignment_summary, gcm_alignment_summary) IS 'equal';
COMMENT ON OPERATOR <> (gcm_alignment_summary, gcm_alignment_summary) IS 'not equal';
COMMENT ON OPERATOR + (gcm_alignment_summary, gcm_alignment_summary) IS
	'the bodies of both summaries; more than can be counted are an error (22003)';
COMMENT ON FUNCTION gcm_alignment_summary_accum(gcm_alignment_summary, gcm_alignment) IS
	'aggregate transition function';
COMMENT ON AGGREGATE gcm_alignment_agg(gcm_alignment) IS
	'summary of all non-null alignments, one a body; the empty summary if there is none';
COMMENT ON AGGREGATE gcm_alignment_merge_agg(gcm_alignment_summary) IS
	'the bodies of all non-null summaries; the empty summary if there is none';
COMMENT ON FUNCTION gcm_alignment_count(gcm_alignment_summary) IS 'number of bodies';
COMMENT ON FUNCTION gcm_alignment_mean(gcm_alignment_summary) IS
	'mean score of the bodies, from 0 to 1; null if there is none';
COMMENT ON FUNCTION gcm_alignment_stats(gcm_alignment_summary) IS
	'one row for each of the eleven elements: the number of bodies at each verdict, the number of which it '
	'is not asked, and the share, from 0 to 1, of the bodies held to it that are aligned, null if none is '
	'held to it';
COMMENT ON FUNCTION gcm_review_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_review_out(gcm_review) IS 'I/O';
COMMENT ON FUNCTION gcm_review_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_review_send(gcm_review) IS 'I/O';
COMMENT ON TYPE gcm_review IS
	'exact summary of any number of contributions to a review, mergeable with others; its text is JSON; a '
	'text that contradicts itself is an error (22P02) (A/RES/73/326, para 13)';
COMMENT ON FUNCTION gcm_review_eq(gcm_review, gcm_review) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_review_ne(gcm_review, gcm_review) IS 'implementation of <> operator';
COMMENT ON FUNCTION gcm_review_lt(gcm_review, gcm_review) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_review_le(gcm_review, gcm_review) IS 'implementation of <= operator';
COMMENT ON FUNCTION gcm_review_gt(gcm_review, gcm_review) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_review_ge(gcm_review, gcm_review) IS 'implementation of >= operator';
COMMENT ON FUNCTION gcm_review_cmp(gcm_review, gcm_review) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_review_hash(gcm_review) IS 'hash';
COMMENT ON FUNCTION gcm_review_hash_extended(gcm_review, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_review_plus(gcm_review, gcm_review) IS 'implementation of + operator';
COMMENT ON OPERATOR = (gcm_review, gcm_review) IS 'equal';
COMMENT ON OPERATOR <> (gcm_review, gcm_review) IS 'not equal';
COMMENT ON OPERATOR < (gcm_review, gcm_review) IS 'has fewer contributions than';
COMMENT ON OPERATOR <= (gcm_review, gcm_review) IS 'has fewer contributions than, or equal';
COMMENT ON OPERATOR > (gcm_review, gcm_review) IS 'has more contributions than';
COMMENT ON OPERATOR >= (gcm_review, gcm_review) IS 'has more contributions than, or equal';
COMMENT ON OPERATOR CLASS gcm_review_ops USING btree IS 'by number of contributions, then by bytes';
COMMENT ON OPERATOR FAMILY gcm_review_ops USING btree IS 'by number of contributions, then by bytes';
COMMENT ON OPERATOR CLASS gcm_review_ops USING hash IS 'equality of summaries';
COMMENT ON OPERATOR FAMILY gcm_review_ops USING hash IS 'equality of summaries';
COMMENT ON OPERATOR + (gcm_review, gcm_review) IS
	'the contributions of both reviews; more than 9223372036854775807 are an error (22003)';
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_objective_set) IS 'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum_inv(gcm_review, gcm_objective_set) IS
	'aggregate inverse transition function';
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_review_combine(gcm_review, gcm_review) IS 'aggregate combine function';
COMMENT ON FUNCTION gcm_review_final(gcm_review) IS 'aggregate final function';
COMMENT ON AGGREGATE gcm_review_agg(gcm_objective_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';
COMMENT ON AGGREGATE gcm_review_merge_agg(gcm_review) IS
	'the contributions of all non-null summaries; the empty summary if there is none';
COMMENT ON FUNCTION gcm_review_count(gcm_review) IS 'number of contributions';
COMMENT ON FUNCTION gcm_review_countries(gcm_review) IS 'countries of the contributions';
COMMENT ON FUNCTION gcm_review_covered(gcm_review) IS 'objectives that at least one contribution names';
COMMENT ON FUNCTION gcm_review_gaps(gcm_review) IS 'objectives that no contribution names';
COMMENT ON FUNCTION gcm_review_coverage(gcm_review) IS
	'share, from 0 to 1, of the 23 objectives that at least one contribution names';
COMMENT ON FUNCTION gcm_review_evenness(gcm_review) IS
	'evenness of the contributions over the 23 objectives, from 0 to 1 (Pielou''s J); null if none names '
	'an objective';
COMMENT ON FUNCTION gcm_review_by_objective(gcm_review, text) IS
	'one row for each of the 23 objectives: contributions that name it, their distinct countries, their '
	'share, from 0 to 1, of all contributions, and rank by contributions; labels are in en, fr or es, and '
	'another language is an error (22023)';
COMMENT ON FUNCTION gcm_review_by_principle(gcm_review, text) IS
	'one row for each of the ten principles: contributions that name it, their distinct countries, their '
	'share, from 0 to 1, of all contributions, and rank by contributions; labels are in en, fr or es, and '
	'another language is an error (22023)';
COMMENT ON FUNCTION gcm_review_by_stakeholder(gcm_review, text) IS
	'one row for each of the thirteen kinds of stakeholder: contributions that they made, their distinct '
	'countries, their share, from 0 to 1, of all contributions, and rank by contributions; labels are in '
	'en, fr or es, and another language is an error (22023)';
COMMENT ON FUNCTION gcm_review_cross(gcm_review) IS
	'one row for each of the 230 pairs of an objective and a principle: contributions that name both';
COMMENT ON FUNCTION gcm_review_compare(gcm_review, gcm_review, text) IS
	'one row for each of the 23 objectives: contributions, distinct countries, share and rank in two '
	'reviews, and each change, which is after minus before; a rank that changes by -1 is one place better; '
	'labels are in en, fr or es, and another language is an error (22023)';
COMMENT ON FUNCTION gcm_count_combine(bigint[], bigint[]) IS 'aggregate combine function';
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_objective_set) IS 'aggregate transition function';
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_objective_set) IS
	'aggregate inverse transition function';
COMMENT ON AGGREGATE gcm_count_agg(gcm_objective_set) IS
	'number of sets that hold each of the 23 objectives, as an array in their order; all zero if there is '
	'no non-null set';
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_principle_set) IS 'aggregate transition function';
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_principle_set) IS
	'aggregate inverse transition function';
COMMENT ON AGGREGATE gcm_count_agg(gcm_principle_set) IS
	'number of sets that hold each of the 10 principles, as an array in their order; all zero if there is '
	'no non-null set';
COMMENT ON FUNCTION gcm_count_accum(bigint[], gcm_stakeholder_set) IS 'aggregate transition function';
COMMENT ON FUNCTION gcm_count_accum_inv(bigint[], gcm_stakeholder_set) IS
	'aggregate inverse transition function';
COMMENT ON AGGREGATE gcm_count_agg(gcm_stakeholder_set) IS
	'number of sets that hold each of the 13 stakeholders, as an array in their order; all zero if there '
	'is no non-null set';
COMMENT ON FUNCTION gcm_cooccurrence_in(cstring) IS 'I/O';
COMMENT ON FUNCTION gcm_cooccurrence_out(gcm_cooccurrence) IS 'I/O';
COMMENT ON FUNCTION gcm_cooccurrence_recv(internal) IS 'I/O';
COMMENT ON FUNCTION gcm_cooccurrence_send(gcm_cooccurrence) IS 'I/O';
COMMENT ON TYPE gcm_cooccurrence IS
	'number of contributions that name each objective and each two objectives, mergeable with others; its '
	'text is JSON; a text that contradicts itself is an error (22P02)';
COMMENT ON FUNCTION gcm_cooccurrence_eq(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of = operator';
COMMENT ON FUNCTION gcm_cooccurrence_ne(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of <> operator';
COMMENT ON FUNCTION gcm_cooccurrence_lt(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of < operator';
COMMENT ON FUNCTION gcm_cooccurrence_le(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of <= operator';
COMMENT ON FUNCTION gcm_cooccurrence_gt(gcm_cooccurrence, gcm_cooccurrence) IS 'implementation of > operator';
COMMENT ON FUNCTION gcm_cooccurrence_ge(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of >= operator';
COMMENT ON FUNCTION gcm_cooccurrence_cmp(gcm_cooccurrence, gcm_cooccurrence) IS 'less-equal-greater';
COMMENT ON FUNCTION gcm_cooccurrence_hash(gcm_cooccurrence) IS 'hash';
COMMENT ON FUNCTION gcm_cooccurrence_hash_extended(gcm_cooccurrence, bigint) IS 'hash';
COMMENT ON FUNCTION gcm_cooccurrence_plus(gcm_cooccurrence, gcm_cooccurrence) IS
	'implementation of + operator';
COMMENT ON OPERATOR = (gcm_cooccurrence, gcm_cooccurrence) IS 'equal';
COMMENT ON OPERATOR <> (gcm_cooccurrence, gcm_cooccurrence) IS 'not equal';
COMMENT ON OPERATOR < (gcm_cooccurrence, gcm_cooccurrence) IS 'has fewer contributions than';
COMMENT ON OPERATOR <= (gcm_cooccurrence, gcm_cooccurrence) IS 'has fewer contributions than, or equal';
COMMENT ON OPERATOR > (gcm_cooccurrence, gcm_cooccurrence) IS 'has more contributions than';
COMMENT ON OPERATOR >= (gcm_cooccurrence, gcm_cooccurrence) IS 'has more contributions than, or equal';
COMMENT ON OPERATOR + (gcm_cooccurrence, gcm_cooccurrence) IS
	'the contributions of both; more than 9223372036854775807 are an error (22003)';
COMMENT ON OPERATOR CLASS gcm_cooccurrence_ops USING btree IS 'by number of contributions, then by counters';
COMMENT ON OPERATOR FAMILY gcm_cooccurrence_ops USING btree IS 'by number of contributions, then by counters';
COMMENT ON OPERATOR CLASS gcm_cooccurrence_ops USING hash IS 'equality of counters';
COMMENT ON OPERATOR FAMILY gcm_cooccurrence_ops USING hash IS 'equality of counters';
COMMENT ON FUNCTION gcm_cooccurrence_accum(gcm_cooccurrence, gcm_objective_set) IS
	'aggregate transition function';
COMMENT ON FUNCTION gcm_cooccurrence_combine(gcm_cooccurrence, gcm_cooccurrence) IS
	'aggregate combine function';
COMMENT ON FUNCTION gcm_cooccurrence_final(gcm_cooccurrence) IS 'aggregate final function';
COMMENT ON AGGREGATE gcm_cooccurrence_agg(gcm_objective_set) IS
	'number of contributions that name each objective and each two, one contribution a row, NULL included; '
	'no contribution if there is no row';
COMMENT ON AGGREGATE gcm_cooccurrence_merge_agg(gcm_cooccurrence) IS
	'the contributions of all non-null values; no contribution if there is none';
COMMENT ON FUNCTION gcm_cooccurrence_pairs(gcm_cooccurrence) IS
	'one row for each of the 253 pairs of objectives, the lower first: contributions that name both, and '
	'lift = contributions that name both * all contributions / (contributions that name a * contributions '
	'that name b); lift is 1 if the two are independent, and null if one of them is never named';
COMMENT ON FUNCTION gcm_version() IS
	'version of the library that the server has loaded; if pg_extension.extversion is another, ALTER '
	'EXTENSION gcm_network UPDATE is due';
