-- Timelines of workplans and days of contributions, as people write them
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_timeline(timeline text) RETURNS daterange
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_timeline(text) IS
	'days of a period, from its first to its last, as in 2021, Q2 2021, H1 2021, March 2024, 12 mars 2024, 18-19 October '
	'2022, 2021 and 2022; T2 and S1 are quarters and half-years in French and Spanish; another form is an error (22007), '
	'and so are a weekday that is not the day''s, and 07/08/2022, which is two days, unless a weekday says which: '
	'Thu, 07/07/2022 - 22:47';

CREATE FUNCTION gcm_read_timeline(timeline text, OUT days daterange, OUT reason text, OUT hint text)
	AS 'MODULE_PATHNAME', 'gcm_timeline_reading' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_read_timeline(text) IS
	'days of a period as gcm_timeline() reads it, or NULL, with the reason and a hint; no text raises an error';
