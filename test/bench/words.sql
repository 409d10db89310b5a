-- Names of countries as people write them, beside numbers as text: the labels of
-- three languages, codes, and forms such as "Rep. of Moldova" and "Guam (US)"
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE bench.names AS
	SELECT name, (n % 1000)::text AS number
	FROM (SELECT n, (ARRAY[gcm_label(c), gcm_label(c, 'fr'), gcm_label(c, 'es'), c::text, upper(gcm_label(c)), gcm_alpha2(c)])[1 + n % 6] AS name
		  FROM (SELECT n, (('all'::gcm_country_set)::gcm_country[])[1 + abs(hashint4(n::integer)) % 249] AS c FROM generate_series(1, :rows / 10) AS n) AS mixed) AS named;
VACUUM ANALYZE bench.names;

SELECT bench.compare('text::gcm_country', 'SELECT count(name::gcm_country) FROM bench.names',
	'text::integer', 'SELECT count(number::integer) FROM bench.names', 4.00);
SELECT bench.compare('text::gcm_country_set', 'SELECT count(name::gcm_country_set) FROM bench.names',
	'text::integer[]', $$ SELECT count(('{' || number || '}')::integer[]) FROM bench.names $$, 4.00);

-- What is refused, by who does not ask for a hint
SELECT current_setting('server_version_num')::integer >= 160000 AS soft \gset
\if :soft
SELECT bench.compare('a name that is refused', $$ SELECT count(*) FROM bench.names WHERE pg_input_is_valid(name || ' beyond', 'gcm_country') $$,
	'one that is read', $$ SELECT count(*) FROM bench.names WHERE pg_input_is_valid(name, 'gcm_country') $$, 20.00, runs => 2);
\else
SELECT 'a name that is refused: skipped, for before 16 an error is always raised';
\endif
