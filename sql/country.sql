-- Countries: codes, the regional commissions and the catalogue
-- SPDX-License-Identifier: PostgreSQL

COMMENT ON TYPE gcm_country IS
	'country or territory of ISO 3166-1, by its alpha-3 code; a text that names none is an error (22P02)';
COMMENT ON TYPE gcm_country_set IS
	'set of countries and territories, such as {BGD,MAR}, all and {}; a text that is no set is an error '
	'(22P02)';

CREATE FUNCTION gcm_alpha2(country gcm_country) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_country_alpha2' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alpha2(gcm_country) IS 'alpha-2 code, of two letters (ISO 3166-1)';

CREATE FUNCTION gcm_m49(country gcm_country) RETURNS text
	AS 'MODULE_PATHNAME', 'gcm_country_m49' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_m49(gcm_country) IS
	'code of three digits, leading zeros kept (M49 of the United Nations)';

CREATE FUNCTION gcm_is_un_member(country gcm_country) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gcm_country_is_un_member' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_is_un_member(gcm_country) IS 'is the country a Member State of the United Nations?';

CREATE FUNCTION gcm_commissions(country gcm_country) RETURNS gcm_commission_set
	AS 'MODULE_PATHNAME', 'gcm_country_commissions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_commissions(gcm_country) IS
	'regional commissions of which the country is a member: several, one, or {}';

COMMENT ON TYPE gcm_commission IS
	'regional commission of the United Nations: ECA, ECE, ECLAC, ESCAP or ESCWA; a text that names none is '
	'an error (22P02)';
COMMENT ON TYPE gcm_commission_set IS
	'set of regional commissions, such as {ECA,ESCWA}, all and {}; a text that is no set is an error '
	'(22P02)';

CREATE FUNCTION gcm_members(commission gcm_commission) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME', 'gcm_commission_members' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_members(gcm_commission) IS
	'member States of the regional commission, without associate members';

CREATE FUNCTION gcm_countries(lang text DEFAULT 'en')
	RETURNS TABLE (country gcm_country, alpha2 text, m49 text, label text,
				   un_member boolean, commissions gcm_commission_set)
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 249
BEGIN ATOMIC
	SELECT c, gcm_alpha2(c), gcm_m49(c), gcm_label(c, lang), gcm_is_un_member(c), gcm_commissions(c)
	FROM unnest('all'::gcm_country_set) AS c;
END;
COMMENT ON FUNCTION gcm_countries(text) IS
	'catalogue of the 249 countries and territories, one row each, in en, fr or es; label is null if lang '
	'is null; another language is an error (22023) (ISO 3166-1, M49)';
