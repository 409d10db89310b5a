-- SDG indicator 10.7.2: migration policies, scored and aggregated
-- SPDX-License-Identifier: PostgreSQL

CREATE TYPE gcm_sdg_10_7_2_answer AS ENUM ('no', 'legal-status-only', 'yes');
COMMENT ON TYPE gcm_sdg_10_7_2_answer IS
	'answer to a question of SDG indicator 10.7.2; legal-status-only, where only migrants with a legal '
	'status have a right, is one of domain 1 alone and half a point (SDG metadata, indicator 10.7.2)';

CREATE TYPE gcm_sdg_10_7_2_category AS ENUM
	('requires-further-progress', 'partially-meets', 'meets', 'fully-meets');
COMMENT ON TYPE gcm_sdg_10_7_2_category IS
	'category of a score of SDG indicator 10.7.2: below 40, below 80, below 100, and 100 (SDG metadata, '
	'indicator 10.7.2)';

CREATE FUNCTION gcm_label(category gcm_sdg_10_7_2_category, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_sdg_10_7_2_category_label' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_label(gcm_sdg_10_7_2_category, text) IS
	'the category in words, in en, fr or es; another language is an error (22023)';

CREATE FUNCTION gcm_sdg_10_7_2_questions(lang text DEFAULT 'en')
	RETURNS TABLE (place integer, domain integer, letter text, domain_name text, question text)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 30;
COMMENT ON FUNCTION gcm_sdg_10_7_2_questions(text) IS
	'catalogue of the 30 questions, in the order of the answers that gcm_sdg_10_7_2() takes, in en, fr or '
	'es; another language is an error (22023); French and Spanish are recalled (SDG metadata, indicator '
	'10.7.2)';

CREATE FUNCTION gcm_sdg_10_7_2(answers gcm_sdg_10_7_2_answer[], lang text DEFAULT 'en')
	RETURNS TABLE (domain integer, domain_name text, is_total boolean, questions integer, answered integer,
				   points numeric, score numeric, category gcm_sdg_10_7_2_category, lowest numeric, highest numeric,
				   categories gcm_sdg_10_7_2_category[])
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 7;
COMMENT ON FUNCTION gcm_sdg_10_7_2(gcm_sdg_10_7_2_answer[], text) IS
	'a row for each of the six domains, then one for all: points of what is answered; score, from 0 to 100 '
	'with at most four decimals, null unless all is answered; lowest and highest, between which it is, '
	'whatever is not answered (NULL); the categories that are possible, and the category if there is one '
	'alone. Categories are computed from points, not from rounded scores. Other than 30 answers are an '
	'error (2202E), so is legal-status-only outside of domain 1 (22023), and so is a language other than '
	'en, fr and es (22023) (SDG metadata, indicator 10.7.2)';

CREATE FUNCTION gcm_sdg_10_7_2_overall(answers gcm_sdg_10_7_2_answer[]) RETURNS gcm_sdg_10_7_2_category
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_sdg_10_7_2_overall(gcm_sdg_10_7_2_answer[]) IS
	'overall category of 30 answers; null where answers that are missing (NULL) leave several open; errors '
	'are those of gcm_sdg_10_7_2()';

CREATE FUNCTION gcm_sdg_10_7_2_possible(
	domains gcm_sdg_10_7_2_category[], overall gcm_sdg_10_7_2_category DEFAULT NULL,
	OUT lowest numeric, OUT highest numeric, OUT categories gcm_sdg_10_7_2_category[], OUT is_possible boolean)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_sdg_10_7_2_possible(gcm_sdg_10_7_2_category[], gcm_sdg_10_7_2_category) IS
	'what published categories of the six domains, NULL where one is not, leave open: lowest and highest '
	'overall score, and the overall categories that are possible; is_possible says whether a published '
	'overall category is one of them, and is null if none is given; other than six domains are an error '
	'(2202E) (SDG metadata, indicator 10.7.2)';

-- The regional figure

CREATE FUNCTION gcm_sdg_10_7_2_accum(bigint[], gcm_sdg_10_7_2_category) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_sdg_10_7_2_accum(bigint[], gcm_sdg_10_7_2_category) IS 'aggregate transition function';

CREATE FUNCTION gcm_sdg_10_7_2_combine(bigint[], bigint[]) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_sdg_10_7_2_combine(bigint[], bigint[]) IS 'aggregate combine function';

CREATE FUNCTION gcm_sdg_10_7_2_final(bigint[]) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_sdg_10_7_2_final(bigint[]) IS 'aggregate final function';

CREATE AGGREGATE gcm_sdg_10_7_2_share(gcm_sdg_10_7_2_category) (
	SFUNC = gcm_sdg_10_7_2_accum, STYPE = bigint[], INITCOND = '{0,0}',
	FINALFUNC = gcm_sdg_10_7_2_final, COMBINEFUNC = gcm_sdg_10_7_2_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_sdg_10_7_2_share(gcm_sdg_10_7_2_category) IS
	'per cent of the countries with a category that meet or fully meet, one country a row; null if no '
	'category is non-null (series SG_CPA_MIGRP)';
