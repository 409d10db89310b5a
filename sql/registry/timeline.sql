-- Timelines of workplans, as people write them
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_timeline(timeline text) RETURNS daterange
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	one constant text := '(?:[qt] ?[1-4] |[hs] ?[12] )?[12]\d{3}|[12]\d{3}-\d\d(?:-\d\d)?';
	joint constant text := ' ?[-\u2013\u2014/] ?| (?:and|et|y|to|until|\u00e0|au|a|al|hasta) ';
	written constant text := btrim(regexp_replace(lower(timeline), '\s+', ' ', 'g'));
	parts text[];
	part text;
	months integer;
	first date;
	last date;
	start date;
	finish date;
BEGIN
	-- One period, or two that are joined; "Q2-Q3 2021" is "Q2 2021-Q3 2021"
	parts := regexp_match(
		regexp_replace(written, '^([qths] ?[1-4])(' || joint || ')([qths] ?[1-4]) (\d{4})$', '\1 \4\2\3 \4'),
		'^(' || one || ')(?:(?:' || joint || ')(' || one || '))?$');
	FOREACH part IN ARRAY array_remove(parts, NULL) LOOP
		first := CASE
			WHEN part ~ '^\d{4}-\d\d-\d\d$' THEN part::date
			WHEN part ~ '^\d{4}-\d\d$' THEN (part || '-01')::date
			WHEN part ~ '^\d{4}$' THEN (part || '-01-01')::date
			ELSE make_date(right(part, 4)::integer,
						   1 + (substring(part FROM '\d')::integer - 1) * CASE WHEN part ~ '^[qt]' THEN 3 ELSE 6 END, 1) END;
		last := first + CASE
			WHEN part ~ '^\d{4}-\d\d-\d\d$' THEN interval '0'
			WHEN part ~ '^\d{4}-\d\d$' THEN interval '1 month -1 day'
			WHEN part ~ '^\d{4}$' THEN interval '1 year -1 day'
			WHEN part ~ '^[qt]' THEN interval '3 months -1 day'
			ELSE interval '6 months -1 day' END;
		start := coalesce(start, first);
		finish := last;
	END LOOP;
	IF parts IS NULL OR finish < start THEN
		RAISE invalid_datetime_format;
	END IF;
	RETURN daterange(start, finish, '[]');
EXCEPTION WHEN data_exception THEN
	RAISE invalid_datetime_format USING
		MESSAGE = format('invalid timeline: "%s"', timeline),
		HINT = 'Write a year, quarter, half-year, month or day, or two of them, the earlier first: "2021", "Q2 2021", "H1 2021", "2021-06", "2021 and 2022", "2021-2022", "Q4 2021 - Q1 2022".';
END
$$;
COMMENT ON FUNCTION gcm_timeline(text) IS 'days that a workplan''s timeline covers, from its first to its last, as in Q2 2021, 2021 and 2022, 2021-2022; T2 and S1 are quarters and half-years in French and Spanish; another form is an error (22007)';
