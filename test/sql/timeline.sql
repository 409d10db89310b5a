-- Periods as people write them, and what is told of those that are none
-- SPDX-License-Identifier: PostgreSQL
SELECT t, gcm_timeline(t) FROM unnest(ARRAY['2021', 'H1 2021', 'Q4 2021', '2021-06', 'March 2024', '12 mars 2024', '31 de diciembre de 2023', '18-19 October 2022',
	'2021 and 2022', 'Q2 2021 - Q1 2022', '2020-02-29']) WITH ORDINALITY AS u (t, n) ORDER BY n;
SELECT gcm_timeline('soon');
SELECT gcm_timeline('');
SELECT gcm_timeline('2021-02-29');
SELECT gcm_timeline('2021-13');
SELECT gcm_timeline('2022-2021');
SELECT gcm_timeline('07/08/2022');
SELECT gcm_timeline('Thu, 07/07/2022 - 22:47'), gcm_timeline('Mon, 08/07/2024 - 08:00');
SELECT gcm_timeline('Fri, 07/07/2022 - 22:47');
SELECT gcm_timeline('44652');

-- Each day of two years and each of their months, quarters and half-years, in every form, beside the server's own calendar
CREATE TEMP TABLE month_name (number integer, en text, fr text, es text);
INSERT INTO month_name SELECT * FROM unnest(
	'{1,2,3,4,5,6,7,8,9,10,11,12}'::integer[], '{January,February,March,April,May,June,July,August,September,October,November,December}'::text[],
	'{janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre}'::text[],
	'{enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre}'::text[]);
SELECT t, gcm_timeline(t), days FROM generate_series('2023-01-01'::date, '2024-12-31', '1 day') AS d
	JOIN month_name m ON m.number = extract(month FROM d), to_char(d, 'YYYY') AS y, to_char(d, 'FMDD') AS n, to_char(d, 'YYYY-MM-DD') AS iso, daterange(d::date, d::date, '[]') AS days,
	unnest(ARRAY[iso, iso || 'T10:00:00Z', iso || ' 00:00', format('%s - %s', iso, iso), format('%s %s %s', n, en, y), format('%s %s, %s', en, n, y), format('%s, the %sth of %s %s', to_char(d, 'FMDay'), n, en, y),
		format('%s %s. %s', n, left(en, 3), y), format('le %s %s %s', n, fr, y), format('%s de %s de %s', n, es, y), format('%s–%s %s %s', n, n, fr, y), format('du %s au %s %s %s', n, n, fr, y),
		format('%s %s %s al %s de %s de %s', n, es, y, n, es, y)]) AS t
WHERE gcm_timeline(t) <> days;
SELECT t, gcm_timeline(t), days FROM generate_series('2023-01-01'::date, '2024-12-31', '1 month') AS d
	JOIN month_name m ON m.number = extract(month FROM d), to_char(d, 'YYYY') AS y, to_char(d, 'YYYY-MM') AS iso, daterange(d::date, (d + interval '1 month')::date) AS days,
	unnest(ARRAY[iso, en || ' ' || y, fr || ' ' || y, es || ' de ' || y, left(en, 3) || '. ' || y, format('%s-%s %s', en, en, y), format('%s à %s %s', fr, fr, y), format('from %s to %s', iso, iso)]) AS t
WHERE gcm_timeline(t) <> days;
SELECT t, gcm_timeline(t), days FROM generate_series('2023-01-01'::date, '2024-12-31', '3 months') AS d, to_char(d, 'YYYY') AS y, to_char(d, 'Q') AS q, daterange(d::date, (d + interval '3 months')::date) AS days,
	unnest(ARRAY[format('Q%s %s', q, y), format('T%s %s', q, y), format('q%s-q%s %s', q, q, y)]) AS t WHERE gcm_timeline(t) <> days;
SELECT t, gcm_timeline(t), days FROM generate_series('2023-01-01'::date, '2024-12-31', '6 months') AS d, to_char(d, 'YYYY') AS y, translate(to_char(d, 'Q'), '3', '2') AS h, daterange(d::date, (d + interval '6 months')::date) AS days,
	unnest(ARRAY[format('H%s %s', h, y), format('S%s %s', h, y), format('H%s, %s - S%s, %s', h, y, h, y)]) AS t WHERE gcm_timeline(t) <> days;

-- What each other text is told
CREATE FUNCTION pg_temp.told(t text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	hint text;
BEGIN
	RETURN gcm_timeline(t);
EXCEPTION WHEN invalid_datetime_format OR datetime_field_overflow THEN
	GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
	RETURN substring(hint, '^(?:\S+ ){3}\w+');
END
$$;
SELECT told, string_agg(quote_literal(t), ' ' ORDER BY n) FROM unnest(ARRAY['2021/22', 'May', '7 July', '12 2021', '2021 2022', '2021 June', 'Q5 2021', 'Q0 2021', 'H3 2021', 'Q 2021', 'Q2', 'S1', '2021 Q2', 'Q2 H1 2021', 'June July 2021',
	'1 2 June 2021', '31 June 2022', '31 February 2024', '29 February 2023', '2023-02-30', '2023-00', '2023-1', '2023-1-01', '2023-01-1', '2023-01-', '2023-01-01-01', '0999', '20231', '202', '7/8', '07-07-2022', 'Thu, 07/07/2022 - 22:47', '7/2022',
	'19-18 October 2022', 'August - July 2022', 'Q3-Q2 2021', '2023-05 - 2023-04', '- 2022', '2022 -', '2021 - 2022 - 2023', 'and 2022', 'and', 'of', '§', repeat('x', 30) || ' 2021', repeat('1 ', 20), repeat('9', 30), '12th', 'Smarch 2021', '2021-06 to 2021-08',
	'30 September - 2 October 2022', '31 June - 2 July 2022', '2 July - 32 July 2022', 'Q1 2021-2022', '2021–2022', '2021/2022', '1er mars 2024', '1º de marzo de 2024', '7 - 2022', '7 - June 2022', ' 2021 ', '"2021"']) WITH ORDINALITY AS u (t, n), pg_temp.told(t) AS told GROUP BY told ORDER BY min(n);
SELECT t, r.* FROM unnest(ARRAY['Q2 2021', 'soon', '07/08/2022', NULL]) AS t, gcm_read_timeline(t) AS r;
