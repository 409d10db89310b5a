-- Letters on a body's mandate
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_letter(
	name text,
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	lang text DEFAULT 'en',
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL,
	leadership gcm_leadership DEFAULT NULL,
	format text DEFAULT 'text',
	day date DEFAULT NULL,
	sources text[] DEFAULT NULL,
	reference_name text DEFAULT NULL
) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_letter(
	text, gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process, gcm_leadership, text, date, text[], text
) IS
	'letter on how the mandate of a body of this name stands to the reference, in en, fr or es, as text or as '
	'html, which gcm_html_page() makes a page of: what departs and what is suggested, what is in line, what is '
	'not known, each with what it rests on; with a heading where day is given, and with sources, contact and '
	'signature where sources are; reference_name is the body whose mandate the reference is, where that is of '
	'no level; where the mandate states nothing, it says that nothing of the text is recorded; what is in '
	'square brackets is for the writer to fill in; null if name, mandate, kind, reference, lang or format is '
	'null; another language or format is an error (22023), and so are an infinite day (22008) and a list of '
	'entities as in gcm_alignment()';
