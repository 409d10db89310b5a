-- Objectives: numbers, titles and the catalogue

COMMENT ON TYPE gcm_objective IS 'objective of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195), from 1 to 23';

CREATE FUNCTION gcm_objective_from_int4(integer) RETURNS gcm_objective
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_from_int4(integer) IS 'the objective of a number from 1 to 23; another number is an error';

CREATE FUNCTION gcm_objective_to_int4(gcm_objective) RETURNS integer
	AS 'i2toi4' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_to_int4(gcm_objective) IS 'number of the objective, from 1 to 23';

CREATE CAST (integer AS gcm_objective) WITH FUNCTION gcm_objective_from_int4(integer);
COMMENT ON CAST (integer AS gcm_objective) IS 'the objective of a number from 1 to 23; another number is an error';

CREATE CAST (gcm_objective AS integer) WITH FUNCTION gcm_objective_to_int4(gcm_objective) AS ASSIGNMENT;
COMMENT ON CAST (gcm_objective AS integer) IS 'number of the objective, from 1 to 23';

CREATE FUNCTION gcm_objective_set_from_int4s(integer[]) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_set_from_int4s(integer[]) IS 'the set of the objectives that an array numbers; NULL among them is an error';

CREATE FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) RETURNS integer[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) IS 'numbers of the set''s objectives, in order, as an array';

CREATE CAST (integer[] AS gcm_objective_set) WITH FUNCTION gcm_objective_set_from_int4s(integer[]);
COMMENT ON CAST (integer[] AS gcm_objective_set) IS 'the set of the objectives that an array numbers; NULL among them is an error';

CREATE CAST (gcm_objective_set AS integer[]) WITH FUNCTION gcm_objective_set_to_int4s(gcm_objective_set) AS ASSIGNMENT;
COMMENT ON CAST (gcm_objective_set AS integer[]) IS 'numbers of the set''s objectives, in order, as an array';

CREATE FUNCTION gcm_title(objective gcm_objective, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_title' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_title(gcm_objective, text) IS 'full title of the objective in en, fr or es; another language is an error';

CREATE FUNCTION gcm_title_source(objective gcm_objective, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_title_source' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_title_source(gcm_objective, text) IS 'where the title comes from: official, secondary or recalled (not yet checked against the official text)';

CREATE FUNCTION gcm_paragraph(objective gcm_objective) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_objective_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_objective) IS 'paragraph of A/RES/73/195 that sets out the objective';

CREATE FUNCTION gcm_actions(objective gcm_objective) RETURNS integer
	AS 'MODULE_PATHNAME', 'gcm_objective_actions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_actions(gcm_objective) IS 'number of actions that the Global Compact lists under the objective';

CREATE FUNCTION gcm_round_table(objective gcm_objective) RETURNS integer
	AS 'MODULE_PATHNAME', 'gcm_objective_round_table' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_round_table(gcm_objective) IS 'round table of the International Migration Review Forum, from 1 to 4, that reviews the objective';

CREATE FUNCTION gcm_objectives(lang text DEFAULT 'en')
	RETURNS TABLE (objective gcm_objective, label text, title text, title_source text,
				   paragraph text, actions integer, round_table integer)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 23
BEGIN ATOMIC
	SELECT o, gcm_label(o, lang), gcm_title(o, lang), gcm_title_source(o, lang),
		   gcm_paragraph(o), gcm_actions(o), gcm_round_table(o)
	FROM unnest('all'::gcm_objective_set) AS o;
END;
COMMENT ON FUNCTION gcm_objectives(text) IS 'catalogue of the 23 objectives, in en, fr or es';
