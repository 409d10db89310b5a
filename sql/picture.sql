-- Pictures: SVG from plain arrays, for any page
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_heat_map(
	title text,
	labels text[],
	columns text[],
	cells double precision[],
	description text DEFAULT '',
	heads text[] DEFAULT '{}',
	lang text DEFAULT 'en'
) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_heat_map(text, text[], text[], double precision[], text, text[], text) IS
	'SVG of a table of numbers: a row for each label, shades from zero to the most and the number in each cell; NULL is '
	'"not known"; a screen reader reads it as a table; heads is what the labels are; more than 1000 rows or 50 columns '
	'are an error (54000), and so are cells of another size (2202E)';

CREATE FUNCTION gcm_bars(
	title text,
	labels text[],
	bars double precision[],
	beside double precision[] DEFAULT '{}',
	description text DEFAULT '',
	heads text[] DEFAULT '{}',
	lang text DEFAULT 'en'
) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_bars(text, text[], double precision[], double precision[], text, text[], text) IS
	'SVG of a bar and its number for each label, in the order given, and another number beside it; NULL is "not known"; a '
	'screen reader reads it as a table; heads are those of the labels, the bars and the numbers beside; more than 1000 are '
	'an error (54000), and so are arrays of other lengths (2202E)';

CREATE FUNCTION gcm_timeline_chart(
	title text,
	labels text[],
	periods daterange[],
	notes text[] DEFAULT '{}',
	done boolean[] DEFAULT '{}',
	today date DEFAULT 'infinity',
	description text DEFAULT '',
	heads text[] DEFAULT '{}',
	lang text DEFAULT 'en'
) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_timeline_chart(text, text[], daterange[], text[], boolean[], date, text, text[], text) IS
	'SVG of a period for each label, with a note: full where done is true, an outline where it is false, light where it is '
	'NULL; an open end goes to the edge; a line marks today, unless that is infinity; a screen reader reads it as a table; '
	'more than 1000 are an error (54000), and so are arrays of other lengths (2202E)';
