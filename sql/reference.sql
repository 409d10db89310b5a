-- What a body is compared with at its level, who leads it, and what is found
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_reference_mandate(level text) RETURNS gcm_mandate
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_reference_mandate(text) IS
	'what can be asked of a body at a level: of a global one the global mandate; of a regional or national '
	'one neither an Executive Committee nor an extended membership, and as members those of the Executive '
	'Committee that are present; of a national one no objectives; another level is an error (22023) (FAQ of '
	'October 2020, sections ii to vi; what is our reading of it, gcm_alignment_findings() says in basis)';

CREATE TYPE gcm_leadership AS (
	chairs text[],
	secretariat text[]
);
COMMENT ON TYPE gcm_leadership IS
	'who leads a body, where its text says more than who coordinates it; NULL in a field means that it does '
	'not say (FAQ of October 2020, section ii)';
COMMENT ON COLUMN gcm_leadership.chairs IS 'UN entities that chair or co-chair it; they coordinate it, too';
COMMENT ON COLUMN gcm_leadership.secretariat IS 'UN entities that provide its secretariat';

CREATE FUNCTION gcm_leadership(
	chairs text[] DEFAULT NULL,
	secretariat text[] DEFAULT NULL
) RETURNS gcm_leadership
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN ROW(chairs, secretariat)::gcm_leadership;
COMMENT ON FUNCTION gcm_leadership(text[], text[]) IS
	'a leadership of named fields, as in gcm_leadership(chairs => ''{UN Resident Coordinator,IOM}'', '
	'secretariat => ''{IOM}''); a field that is not given is NULL, which means that the text does not say';

CREATE FUNCTION gcm_alignment(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL,
	leadership gcm_leadership DEFAULT NULL
) RETURNS gcm_alignment
	AS 'MODULE_PATHNAME', 'gcm_alignment_of' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment(gcm_mandate, gcm_body_kind, gcm_mandate, text[], gcm_process, gcm_leadership) IS
	'verdict on each element of which the reference asks a body of this kind something; where present is '
	'given, the members asked for are those of the reference that are present; null if nothing is asked, '
	'or if mandate, kind or reference is null; a list of entities that holds NULL is an error (22004), and '
	'so is one with a name without a letter (22023), with more than 1000 different names (54000), or of '
	'more than one dimension (2202E)';

CREATE FUNCTION gcm_alignment_findings(
	mandate gcm_mandate,
	kind gcm_body_kind DEFAULT 'network',
	reference gcm_mandate DEFAULT gcm_global_mandate(),
	lang text DEFAULT 'en',
	present text[] DEFAULT NULL,
	process gcm_process DEFAULT NULL,
	leadership gcm_leadership DEFAULT NULL
) RETURNS TABLE (element gcm_mandate_element, verdict gcm_verdict, required integer, met integer,
				 missing text[], excess text[], basis text, finding text, near text[])
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 8;
COMMENT ON FUNCTION gcm_alignment_findings(gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process, gcm_leadership) IS
	'one row for each element of which a body of this kind can be asked something, with labels and '
	'sentences in en, fr or es; near holds the names that are not known and are near a known one, which '
	'stands after them in brackets; verdict is null if the reference asks nothing of the element; no row if '
	'mandate, kind, reference or lang is null; another language is an error (22023), and so is a list of '
	'entities as in gcm_alignment()';
