-- Objectives in running text
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_find_objectives(document text, lang text DEFAULT NULL)
	RETURNS TABLE (place integer, length integer, words text, objectives gcm_objective_set, read_as text,
				   names_compact boolean)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 5;
COMMENT ON FUNCTION gcm_find_objectives(text, text) IS
	'a row for each place where a text speaks of objectives of the Global Compact: place and length in '
	'characters, as in substr(); the words; what they were read as, which is number, range, list, title '
	'or label, a label having two words or more; and whether the Compact is named beside them. A number '
	'is read only where the words around it leave no doubt. Titles and labels are those in lang: en, fr '
	'or es, or all three if it is null; another language is an error (22023); no row if document is null';

CREATE FUNCTION gcm_find_objective_set(document text, lang text DEFAULT NULL, labels boolean DEFAULT false)
	RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_find_objective_set(text, text, boolean) IS
	'all objectives that gcm_find_objectives() finds by number or title, and by label if labels is true; '
	'{} if there is none; null if document is null; a language other than en, fr and es is an error '
	'(22023)';
