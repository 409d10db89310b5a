-- HTML, in which no text can be taken for markup
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_html(tree jsonb, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_html(jsonb, text) IS
	'a tree as HTML: an array that begins with a name is an element, with attributes if an object comes next, as in '
	'["p", {"class": "note"}, "a < b"]; an array of arrays is a list of them; text is escaped, numbers are written as '
	'en, fr or es does, null is nothing; an href that is no address of http or https is left out; an element or attribute '
	'that can do more than show is an error (22023)';

CREATE FUNCTION gcm_html_page(title text, parts text[], lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_html_page(text, text[], text) IS
	'a whole page of HTML, without script or outside resource, of parts that gcm_html() and the functions for pictures made: '
	'they are not escaped, so nothing else belongs there; a part that is NULL is left out';
