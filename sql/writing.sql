-- Numbers, days and periods as a language writes them
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_number(number numeric, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_number(numeric, text) IS
	'a number as en, fr or es writes it, with the decimals that it has: 12,345.6, 12 345,6 with narrow no-break '
	'spaces; another language is an error (22023)';

CREATE FUNCTION gcm_day(day date, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_day(date, text) IS
	'a day as en, fr or es writes it: 1 March 2024, 1er mars 2024, 1 de marzo de 2024; infinity is an error '
	'(22008), and so is another language (22023)';

CREATE FUNCTION gcm_period(days daterange, lang text DEFAULT 'en') RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_period(daterange, text) IS
	'a period as en, fr or es writes it, in whole months or years where it can, and with a dash elsewhere: July 2024, '
	'since 1 May 2021; NULL if neither end is told; another language is an error (22023); gcm_timeline() reads most of it';
