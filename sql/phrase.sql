-- Names of countries as sentences have them
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_with_article(country gcm_country, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_phrase_with_article' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_with_article(gcm_country, text) IS
	'name of the country in a sentence, with the article that it takes in en, fr or es: the Philippines, les '
	'Philippines, Filipinas; another language is an error (22023) (UNTERM; of other areas, recalled)';

CREATE FUNCTION gcm_of(country gcm_country, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_phrase_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_of(gcm_country, text) IS
	'"of" and the name of the country, in en, fr or es: of Morocco, du Maroc, de Marruecos; another language is '
	'an error (22023)';

CREATE FUNCTION gcm_in(country gcm_country, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_phrase_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_in(gcm_country, text) IS
	'"in" and the name of the country, in en, fr or es: in Morocco, au Maroc, en Marruecos; another language is '
	'an error (22023)';
