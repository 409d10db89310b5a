-- Stakeholders: paragraphs and the catalogue
-- SPDX-License-Identifier: PostgreSQL

COMMENT ON TYPE gcm_stakeholder IS
	'kind of stakeholder with whom States implement the Global Compact, one of thirteen; a text that names '
	'none is an error (22P02) (A/RES/73/195, para 44; other is ours)';
COMMENT ON TYPE gcm_stakeholder_set IS
	'set of kinds of stakeholder, such as {migrants,trade-unions}, all and {}; a text that is no set is an '
	'error (22P02)';

CREATE FUNCTION gcm_paragraph(stakeholder gcm_stakeholder) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_stakeholder_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_stakeholder) IS
	'number of the paragraph of A/RES/73/195 that names the stakeholder';

CREATE FUNCTION gcm_stakeholders(lang text DEFAULT 'en')
	RETURNS TABLE (stakeholder gcm_stakeholder, label text, paragraph text)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 13
BEGIN ATOMIC
	SELECT s, gcm_label(s, lang), gcm_paragraph(s)
	FROM unnest('all'::gcm_stakeholder_set) AS s;
END;
COMMENT ON FUNCTION gcm_stakeholders(text) IS
	'catalogue of the thirteen kinds of stakeholder, one row each, in en, fr or es; label is null if lang '
	'is null; another language is an error (22023)';
