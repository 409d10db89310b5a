-- Words of the user's own lists, compared as terms are
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_fold(text) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_fold_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_fold(text) IS
	'the form in which spellings are compared: without case, accents, kinds of apostrophe, hyphen and space, and a leading '
	'or bracketed article; NULL of what is too long for a spelling';
