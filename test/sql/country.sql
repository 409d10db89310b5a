-- Countries: every form of input, codes, commissions, errors
-- SPDX-License-Identifier: PostgreSQL
SELECT c, c::gcm_country AS country FROM unnest(ARRAY[
	'MAR', 'mar', 'MA', 'ma', '504', 'Morocco', 'MAROC', 'Marruecos', 'Kingdom of Morocco',
	'004', '4', 'The Bahamas', 'Bahamas, The', 'Bahamas (the)', 'les Bahamas', 'United States of America (the)',
	'Côte d''Ivoire', 'Cote d’Ivoire', 'COTE D IVOIRE', 'Ivory Coast',
	'Bolivia, Plurinational State of', 'Bolivia (Plurinational State of)',
	'Bolivia (the Plurinational State of)', 'Bolivia', 'Kingdom of Tonga', 'Turkey', 'Türkiye',
	'Swaziland', 'Eswatini', 'LA', 'El Salvador', 'Salvador', 'Guinea-Bissau', 'Guinea Bissau',
	'Trinidad & Tobago', 'Lao People''s Democratic Republic', 'Viet Nam', 'Réunion', 'Réunion, Île de la']) AS c;
SELECT 'Dominca'::gcm_country;
SELECT 'Worldwide'::gcm_country;
SELECT 'UNSC Resolution -administered Kosovo'::gcm_country;
SELECT 'XX'::gcm_country;
SELECT '999'::gcm_country;
SELECT ''::gcm_country;
SELECT 'the'::gcm_country;
SELECT 'Marroc'::gcm_country;
SELECT 'Bosnia'::gcm_country;
SELECT 'the U.S.S.R.'::gcm_country;
SELECT 'Corée'::gcm_country;
SELECT 'MICRONESIA'::gcm_country;
SELECT 'Micronesia (Federated States of)'::gcm_country;
SELECT 'Virgin Islands'::gcm_country;
SELECT '{MAR,Yougoslavie}'::gcm_country_set;
SELECT repeat('Morocco', 100)::gcm_country;

SELECT gcm_label('CIV'::gcm_country), gcm_label('MAR'::gcm_country, 'fr'), gcm_label('MAR'::gcm_country, 'es');
SELECT gcm_alpha2('MAR'), gcm_m49('AFG'), gcm_is_un_member('MAR'), gcm_is_un_member('HKG');
SELECT gcm_commissions('MAR'), gcm_commissions('FRA'), gcm_commissions('HKG');
SELECT gcm_members('ESCWA');
SELECT count(*), count(DISTINCT alpha2), count(DISTINCT m49), count(*) FILTER (WHERE un_member) AS un_members
FROM gcm_countries();
SELECT count(*) FROM gcm_countries(), unnest(commissions) AS c;

-- The order is that of the codes
SELECT array_agg(c ORDER BY c) = array_agg(c ORDER BY c::text COLLATE "C") AS alphabetical,
	   min(c), max(c) FROM unnest('all'::gcm_country_set) AS c;
