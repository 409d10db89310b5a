-- Principles: paragraphs and the catalogue

COMMENT ON TYPE gcm_principle IS 'guiding principle of the Global Compact (A/RES/73/195, para 15)';

CREATE FUNCTION gcm_paragraph(principle gcm_principle) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_principle_paragraph' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_paragraph(gcm_principle) IS 'paragraph of A/RES/73/195 that sets out the principle';

CREATE FUNCTION gcm_principles(lang text DEFAULT 'en')
	RETURNS TABLE (principle gcm_principle, label text, paragraph text)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
	SELECT p, gcm_label(p, lang), gcm_paragraph(p)
	FROM unnest('all'::gcm_principle_set) AS p;
END;
COMMENT ON FUNCTION gcm_principles(text) IS 'catalogue of the ten guiding principles, in en, fr or es';
