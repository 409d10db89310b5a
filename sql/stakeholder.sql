-- Stakeholders: paragraphs and the catalogue

COMMENT ON TYPE gcm_stakeholder IS 'kind of stakeholder with whom States implement the Global Compact (A/RES/73/195, para 44)';

CREATE FUNCTION gcm_paragraph(stakeholder gcm_stakeholder) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_stakeholder_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_stakeholder) IS 'paragraph of A/RES/73/195 that names the stakeholder';

CREATE FUNCTION gcm_stakeholders(lang text DEFAULT 'en')
	RETURNS TABLE (stakeholder gcm_stakeholder, label text, paragraph text)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 13
BEGIN ATOMIC
	SELECT s, gcm_label(s, lang), gcm_paragraph(s)
	FROM unnest('all'::gcm_stakeholder_set) AS s;
END;
COMMENT ON FUNCTION gcm_stakeholders(text) IS 'catalogue of the thirteen kinds of stakeholder, in en, fr or es';
