-- Numbers, days and periods as languages write them
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(11);

-- Another way to the same: core's to_char
SELECT is_empty($$
	SELECT n, lang, gcm_number(n, lang)
	FROM unnest(ARRAY[0, 7, 999, 1000, 9999, 10000, 123456, 1234567, -1234, 987654321012]::numeric[]) AS n, unnest('{en,fr,es}'::text[]) AS lang
	WHERE gcm_number(n, lang) <> CASE WHEN n < 0 THEN chr(8722) ELSE '' END
		|| CASE WHEN lang = 'es' AND abs(n) < 10000 THEN abs(n)::text
				ELSE translate(to_char(abs(n), 'FM999,999,999,999,990'), ',', CASE lang WHEN 'en' THEN ',' ELSE chr(8239) END) END
$$, 'whole numbers are grouped, but for four digits in Spanish');
SELECT is(gcm_number(0.50, 'en'), '0.50', 'decimals stay as they are given');
SELECT is(gcm_number(1234.5, 'fr'), '1' || chr(8239) || '234,5', 'and stand after a comma in French');
SELECT is(gcm_number('NaN'), 'NaN', 'NaN is what it is');

-- What is written is read again
SELECT is_empty($$
	SELECT d, lang, gcm_day(d::date, lang)
	FROM generate_series(date '1999-12-01', date '2029-01-31', '1 day') AS d, unnest('{en,fr,es}'::text[]) AS lang
	WHERE gcm_timeline(gcm_day(d::date, lang)) <> daterange(d::date, d::date, '[]')
$$, 'each day is written so that gcm_timeline() reads it');
SELECT is_empty($$
	SELECT p, lang, gcm_period(p, lang)
	FROM generate_series(date '2020-01-01', date '2024-12-01', '1 month') AS f, generate_series(1, 40) AS m,
		 LATERAL (SELECT daterange(f::date, (f + m * interval '1 month')::date)) AS r (p), unnest('{en,fr,es}'::text[]) AS lang
	WHERE gcm_timeline(gcm_period(p, lang)) <> p
$$, 'so are whole months and years');
SELECT is(gcm_period('[2021-05-01,)', 'fr'), 'depuis le 1er mai 2021', 'an open end is said');
SELECT is(gcm_period('(,)'), NULL, 'nothing told is NULL');
SELECT is(gcm_period('empty'), NULL, 'so are no days');
SELECT throws_ok($$ SELECT gcm_day('infinity') $$, '22008', 'infinity is not a day', 'infinity is no day');
SELECT throws_ok($$ SELECT gcm_number(1, 'de') $$, '22023', 'unknown language: "de"', 'another language is an error');
SELECT * FROM finish();
ROLLBACK;
