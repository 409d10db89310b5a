-- Names of countries in sentences: all of them, in three languages
-- SPDX-License-Identifier: PostgreSQL
\pset format unaligned
\pset tuples_only on
\pset fieldsep ' | '
SELECT c, gcm_with_article(c), gcm_in(c), gcm_of(c) FROM unnest('all'::gcm_country_set) AS c ORDER BY c;
SELECT c, gcm_with_article(c, 'fr'), gcm_in(c, 'fr'), gcm_of(c, 'fr') FROM unnest('all'::gcm_country_set) AS c ORDER BY c;
SELECT c, gcm_with_article(c, 'es'), gcm_in(c, 'es'), gcm_of(c, 'es') FROM unnest('all'::gcm_country_set) AS c ORDER BY c;
SELECT gcm_in(NULL) IS NULL, gcm_in('MAR', NULL) IS NULL, gcm_of('MAR', 'FR');
SELECT gcm_in('MAR', 'de');
