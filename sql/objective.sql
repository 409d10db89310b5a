-- Objectives: numbers, titles and the catalogue
-- SPDX-License-Identifier: PostgreSQL

COMMENT ON TYPE gcm_objective IS
	'objective of the Global Compact for Safe, Orderly and Regular Migration, from 1 to 23; a text that '
	'names none is an error (22P02), and so is another number (22003) (A/RES/73/195, paras 16 to 39)';
COMMENT ON TYPE gcm_objective_set IS
	'set of objectives, such as {1,3,7}, {1-5}, all and {}; a text that is no set is an error (22P02), and '
	'so is a number that is not from 1 to 23 (22003)';

CREATE FUNCTION gcm_objective_from_int4(integer) RETURNS gcm_objective
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_from_int4(integer) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE FUNCTION gcm_objective_to_int4(gcm_objective) RETURNS integer
	AS 'i2toi4' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_to_int4(gcm_objective) IS 'number of the objective, from 1 to 23';

CREATE CAST (integer AS gcm_objective) WITH FUNCTION gcm_objective_from_int4(integer);
COMMENT ON CAST (integer AS gcm_objective) IS
	'the objective of a number from 1 to 23; another number is an error (22003)';

CREATE CAST (gcm_objective AS integer) WITH FUNCTION gcm_objective_to_int4(gcm_objective) AS ASSIGNMENT;
COMMENT ON CAST (gcm_objective AS integer) IS 'number of the objective, from 1 to 23';

CREATE FUNCTION gcm_objective_set_from_int4s(integer[]) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_set_from_int4s(integer[]) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';

CREATE FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) RETURNS integer[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) IS
	'numbers of the set''s objectives, in order, as an array';

CREATE CAST (integer[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int4s(integer[]);
COMMENT ON CAST (integer[] AS gcm_objective_set) IS
	'the set of the objectives that an array numbers; NULL among them is an error (22004), and so is a '
	'number that is not from 1 to 23 (22003)';

CREATE CAST (gcm_objective_set AS integer[]) WITH FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) AS ASSIGNMENT;
COMMENT ON CAST (gcm_objective_set AS integer[]) IS 'numbers of the set''s objectives, in order, as an array';

CREATE FUNCTION gcm_title(objective gcm_objective, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_title' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_title(gcm_objective, text) IS
	'full title of the objective in en, fr or es; another language is an error (22023) (A/RES/73/195, para '
	'16)';

CREATE FUNCTION gcm_title_source(objective gcm_objective, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_title_source' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_title_source(gcm_objective, text) IS
	'where the title in that language comes from: official, secondary, or recalled, which is not yet '
	'checked against the official text; a language other than en, fr and es is an error (22023)';

CREATE FUNCTION gcm_paragraph(objective gcm_objective) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_objective) IS
	'number of the paragraph of A/RES/73/195 that sets out the objective';

CREATE FUNCTION gcm_actions(objective gcm_objective) RETURNS integer
	AS 'MODULE_PATHNAME', 'gcm_objective_actions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_actions(gcm_objective) IS
	'number of actions that the Global Compact lists under the objective (A/RES/73/195, paras 17 to 39)';

CREATE FUNCTION gcm_round_table(objective gcm_objective) RETURNS integer
	AS 'MODULE_PATHNAME', 'gcm_objective_round_table' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_round_table(gcm_objective) IS
	'round table of the International Migration Review Forum, from 1 to 4, that reviews the objective '
	'(A/RES/73/326)';

CREATE FUNCTION gcm_objectives(lang text DEFAULT 'en')
	RETURNS TABLE (objective gcm_objective, label text, title text, title_source text,
				   paragraph text, actions integer, round_table integer)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 23
BEGIN ATOMIC
	SELECT o, gcm_label(o, lang), gcm_title(o, lang), gcm_title_source(o, lang),
		   gcm_paragraph(o), gcm_actions(o), gcm_round_table(o)
	FROM unnest('all'::gcm_objective_set) AS o;
END;
COMMENT ON FUNCTION gcm_objectives(text) IS
	'catalogue of the 23 objectives, one row each, in en, fr or es; label, title and title_source are null '
	'if lang is null; another language is an error (22023)';
