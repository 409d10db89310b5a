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
SELECT gcm_timeline('44652');
SELECT t, r.* FROM unnest(ARRAY['Q2 2021', 'soon', '07/08/2022', NULL]) AS t, gcm_read_timeline(t) AS r;
