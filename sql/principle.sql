-- Principles: paragraphs and the catalogue
-- SPDX-License-Identifier: PostgreSQL

COMMENT ON TYPE gcm_principle IS
	'guiding principle of the Global Compact, one of ten; a text that names none is an error (22P02) '
	'(A/RES/73/195, para 15)';
COMMENT ON TYPE gcm_principle_set IS
	'set of guiding principles, such as {human-rights,gender-responsive}, {a-d}, all and {}; a text that '
	'is no set is an error (22P02)';

CREATE FUNCTION gcm_paragraph(principle gcm_principle) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_principle_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_principle) IS
	'paragraph of A/RES/73/195 that sets out the principle, as in 15(f)';

CREATE FUNCTION gcm_principles(lang text DEFAULT 'en')
	RETURNS TABLE (principle gcm_principle, label text, paragraph text)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
	SELECT p, gcm_label(p, lang), gcm_paragraph(p)
	FROM unnest('all'::gcm_principle_set) AS p;
END;
COMMENT ON FUNCTION gcm_principles(text) IS
	'catalogue of the ten guiding principles, one row each, in en, fr or es; label is null if lang is '
	'null; another language is an error (22023)';
