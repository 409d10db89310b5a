/*
 * picture.c
 *		Heat maps, bars and timelines as SVG.
 *
 * A picture is a table: its rows, headings and cells are marked as such, so that
 * a screen reader reads the numbers that others see.  Shades go from light to
 * dark by lightness alone, and each cell has its number, so that grey print and
 * eyes that do not tell colours apart lose nothing.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/picture.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "pure/timeline.h"

const GcmPalette gcm_palette[2] = {
	{"#ffffff", "#1b1b1b", "#1f6aa5", "#8a8f98",
		{{"#ffffff", "#1b1b1b"}, {"#e3eef9", "#1b1b1b"}, {"#c2dcf0", "#1b1b1b"}, {"#8fc1e3", "#1b1b1b"},
	{"#4f98ca", "#0b0b0b"}, {"#1f6aa5", "#ffffff"}, {"#0b3c6f", "#ffffff"}}},
	{"#14171a", "#e8e8e8", "#5a93c4", "#7d838c",
		{{"#14171a", "#e8e8e8"}, {"#1f3247", "#e8e8e8"}, {"#24496d", "#ffffff"}, {"#2f6596", "#ffffff"},
	{"#5a93c4", "#0b0b0b"}, {"#9cc4e6", "#0b0b0b"}, {"#e0f0ff", "#0b0b0b"}}}
};

/* Sizes, in pixels; an average character is as wide as this */
#define ROW 24
#define LETTER 7
#define GAP 8
#define MAX_LABEL 58			/* characters */
#define CHART 300
#define NUMBER_TEXT 32			/* room for any number, and for a few small ones */
#define LEGEND 228				/* of a heat map: its shades, and a number after them */

/* A place on the picture */
typedef struct Place
{
	int			x;
	int			y;
	const char *anchor;			/* start, middle or end */
} Place;

/* The characters of a text, wide ones counted twice */
static int
letters(const GcmText *text)
{
	int			n = 0;

	for (size_t i = 0; i < text->len;)
	{
		uint32_t	c;

		i += gcm_character(text->s + i, text->len - i, &c);
		n += c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? 2 : 1;
	}
	return n;
}

/* As much of a text as there is room for */
static GcmText
cut(const GcmText *text, int room)
{
	GcmText		part = *text;
	int			n = 0;

	part.len = 0;
	for (size_t i = 0; i < text->len;)
	{
		uint32_t	c;
		size_t		next = i + gcm_character(text->s + i, text->len - i, &c);

		n += c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? 2 : 1;
		if (n > room)
			break;
		part.len = i = next;
	}
	return part;
}

static int
widest(const GcmText *texts, int n, int least, int most)
{
	int			width = least;

	for (int i = 0; i < n; i++)
		width = letters(&texts[i]) > width ? letters(&texts[i]) : width;
	return width < most ? width : most;
}

static GcmText
as_text(const char *s)
{
	return (GcmText) {s, strlen(s)};
}

static void
attribute(GcmSink *sink, const char *name, const char *value)
{
	gcm_markup_attribute(sink, name, value, strlen(value));
}

/* A number of pixels, of which there are never fewer than none */
static void
number_attribute(GcmSink *sink, const char *name, int n)
{
	char		digits[NUMBER_TEXT];
	int			i = sizeof(digits);

	do
		digits[--i] = (char) ('0' + n % 10);
	while ((n /= 10) > 0);
	gcm_markup_attribute(sink, name, digits + i, sizeof(digits) - i);
}

/* The digits of a number, of two decimals where it is not whole; their length */
static int
digits_of(double number, char *digits)
{
	/* a sum would be rounded otherwise on some machines */
	int64_t		hundredths = llround(number * 100);
	uint64_t	left = (uint64_t) llabs(hundredths);
	char		reversed[NUMBER_TEXT];
	int			n = 0;
	int			len = 0;
	int			decimals = left % 100 == 0 ? 0 : left % 10 == 0 ? 1 : 2;

	for (int i = decimals; i < 2; i++)
		left /= 10;
	do
	{
		if (n == decimals && decimals > 0)
			reversed[n++] = '.';
		reversed[n++] = (char) ('0' + left % 10);
		left /= 10;
	} while (left > 0 || n <= decimals);
	if (hundredths < 0)
		digits[len++] = '-';
	while (n > 0)
		digits[len++] = reversed[--n];
	return len;
}

static void
put_value(GcmSink *sink, double number, GcmLang lang)
{
	char		digits[NUMBER_TEXT];

	gcm_put_number(sink, digits, digits_of(number, digits), lang);
}

static void
begin_text(GcmSink *sink, Place place, const char *kind, const char *fill, const char *role)
{
	gcm_markup_line(sink);
	gcm_markup_begin(sink, "text");
	number_attribute(sink, "x", place.x);
	number_attribute(sink, "y", place.y);
	if (strcmp(place.anchor, "start") != 0)
		attribute(sink, "text-anchor", place.anchor);
	attribute(sink, "class", kind);
	attribute(sink, "fill", fill);
	if (role)
		attribute(sink, "role", role);
}

/* A text in the colour of ink; what is cut is told whole to who points at it */
static void
put_label(GcmSink *sink, Place place, const GcmText *text, int room, const char *role)
{
	GcmText		part = cut(text, room);

	begin_text(sink, place, "gcm-ink", gcm_palette[0].ink, role);
	if (part.len < text->len)
	{
		GcmText		whole = cut(text, 400);

		part = cut(text, room - 1);
		gcm_markup_begin(sink, "title");
		gcm_markup_text(sink, whole.s, whole.len);
		gcm_markup_end(sink, "title");
		gcm_markup_text(sink, part.s, part.len);
		gcm_put_string(sink, "…");
	}
	else
		gcm_markup_text(sink, part.s, part.len);
	gcm_markup_end(sink, "text");
}

/* A number, or a dash and words for a number that is not known */
static void
put_number(GcmSink *sink, Place place, double number, GcmLang lang, const char *kind, const char *fill)
{
	static const char *const not_known[GCM_NLANGS] = {"not known", "non connu", "no se sabe"};

	begin_text(sink, place, kind, fill, "cell");
	if (isnan(number))
		attribute(sink, "aria-label", not_known[lang]);
	gcm_markup_content(sink);
	if (isnan(number))
		gcm_put_string(sink, "–");
	else
		put_value(sink, number, lang);
	gcm_markup_end(sink, "text");
}

static void
put_rectangle(GcmSink *sink, int x, int y, int width, int height, const char *kind, const char *fill)
{
	bool		outline = strcmp(fill, "none") == 0;

	gcm_markup_line(sink);
	gcm_markup_begin(sink, "rect");
	number_attribute(sink, "x", x);
	number_attribute(sink, "y", y);
	number_attribute(sink, "width", width);
	number_attribute(sink, "height", height);
	attribute(sink, "class", kind);
	attribute(sink, "fill", fill);
	if (outline)
		attribute(sink, "stroke", gcm_palette[0].bar);
	gcm_markup_close(sink);
}

static void
put_line(GcmSink *sink, int x1, int y1, int x2, int y2, const char *kind, const char *stroke)
{
	gcm_markup_line(sink);
	gcm_markup_begin(sink, "line");
	number_attribute(sink, "x1", x1);
	number_attribute(sink, "y1", y1);
	number_attribute(sink, "x2", x2);
	number_attribute(sink, "y2", y2);
	attribute(sink, "class", kind);
	attribute(sink, "stroke", stroke);
	gcm_markup_close(sink);
}

static void
begin_row(GcmSink *sink)
{
	gcm_markup_line(sink);
	gcm_markup_begin(sink, "g");
	attribute(sink, "role", "row");
}

/* What only eyes need, since the table says it */
static void
begin_hidden(GcmSink *sink)
{
	gcm_markup_line(sink);
	gcm_markup_begin(sink, "g");
	attribute(sink, "aria-hidden", "true");
}

static void
end_group(GcmSink *sink)
{
	gcm_markup_line(sink);
	gcm_markup_end(sink, "g");
}

#define NO_SHADE (-1)

static void
put_rule(GcmSink *sink, const char *name, int shade, const char *property, const char *colour)
{
	char		digit = (char) ('0' + shade);

	gcm_put_string(sink, ".gcm-");
	gcm_put_string(sink, name);
	if (shade != NO_SHADE)
		gcm_put(sink, &digit, 1);
	gcm_put_string(sink, "{");
	gcm_put_string(sink, property);
	gcm_put_string(sink, ":");
	gcm_put_string(sink, colour);
	gcm_put_string(sink, "}\n");
}

/* Colours for dark pages; those for light ones are attributes */
static void
put_style(GcmSink *sink)
{
	const GcmPalette *dark = &gcm_palette[1];

	gcm_markup_line(sink);
	gcm_put_string(sink, "<style>\n@media screen and (prefers-color-scheme:dark){\n");
	put_rule(sink, "ink", NO_SHADE, "fill", dark->ink);
	put_rule(sink, "bar", NO_SHADE, "fill", dark->bar);
	put_rule(sink, "grid", NO_SHADE, "stroke", dark->grid);
	put_rule(sink, "today", NO_SHADE, "stroke", dark->ink);
	put_rule(sink, "open", NO_SHADE, "stroke", dark->bar);
	for (int i = 0; i < GCM_SHADES; i++)
	{
		put_rule(sink, "shade", i, "fill", dark->shade[i].fill);
		put_rule(sink, "ink", i, "fill", dark->shade[i].ink);
	}
	gcm_put_string(sink, "}\n</style>\n");
}

static void
begin_picture(GcmSink *sink, const GcmPicture *picture, int width, int height)
{
	GcmText		title = cut(&picture->title, 400);
	GcmText		description = cut(&picture->description, 2000);
	char		box[NUMBER_TEXT] = "0 0 ";
	int			n = 4;

	gcm_markup_begin(sink, "svg");
	attribute(sink, "xmlns", "http://www.w3.org/2000/svg");
	attribute(sink, "class", "gcm-picture");
	attribute(sink, "role", "table");
	number_attribute(sink, "width", width);
	number_attribute(sink, "height", height);
	n += digits_of(width, box + n);
	box[n++] = ' ';
	n += digits_of(height, box + n);
	gcm_markup_attribute(sink, "viewBox", box, n);
	attribute(sink, "font-family", "system-ui, sans-serif");
	attribute(sink, "font-size", "12");
	gcm_markup_line(sink);
	gcm_markup_begin(sink, "title");
	gcm_markup_text(sink, title.s, title.len);
	gcm_markup_end(sink, "title");
	if (description.len > 0)
	{
		gcm_markup_line(sink);
		gcm_markup_begin(sink, "desc");
		gcm_markup_text(sink, description.s, description.len);
		gcm_markup_end(sink, "desc");
	}
	put_style(sink);
}

static void
end_picture(GcmSink *sink)
{
	gcm_markup_line(sink);
	gcm_markup_end(sink, "svg");
	gcm_markup_line(sink);
}

/* The heading of a column: the caller's, or the usual one */
static GcmText
head(const GcmPicture *picture, int n, const char *const usual[GCM_NLANGS])
{
	return picture->heads[n].len > 0 ? picture->heads[n] : as_text(usual[picture->lang]);
}

static const char *const name_head[GCM_NLANGS] = {"Name", "Nom", "Nombre"};

/* Least and greatest of numbers, zero among them */
static void
limits(const double *numbers, int n, double *low, double *high)
{
	*low = *high = 0;
	for (int i = 0; i < n; i++)
	{
		if (numbers[i] < *low)
			*low = numbers[i];
		if (numbers[i] > *high)
			*high = numbers[i];
	}
}

/* The shade of a number: the first for zero where nothing is below it */
static int
shade_of(double number, double low, double high)
{
	int			shade;

	if (isnan(number) || number <= low)
		return 0;
	shade = 1 + (int) ((number - low) / (high - low) * (GCM_SHADES - 1));
	return shade < GCM_SHADES ? shade : GCM_SHADES - 1;
}

void
gcm_draw_heat_map(GcmSink *sink, const GcmPicture *picture, int ncolumns, const GcmText *columns,
				  const double *cells)
{
	static const char *const shade_class[GCM_SHADES] = {
		"gcm-shade0", "gcm-shade1", "gcm-shade2", "gcm-shade3", "gcm-shade4", "gcm-shade5", "gcm-shade6"
	};
	static const char *const ink_class[GCM_SHADES] = {
		"gcm-ink0", "gcm-ink1", "gcm-ink2", "gcm-ink3", "gcm-ink4", "gcm-ink5", "gcm-ink6"
	};
	const GcmShade *shades = gcm_palette[0].shade;
	GcmText		corner = head(picture, 0, name_head);
	int			label_room = widest(picture->labels, picture->nrows, 12, MAX_LABEL);
	int			column_room = widest(columns, ncolumns, 6, 14);
	int			left = label_room * LETTER + GAP;
	int			cell = column_room * LETTER + GAP;
	int			width = cell * ncolumns + 1;
	int			bottom = ROW * (picture->nrows + 1) + 4;
	double		low;
	double		high;

	limits(cells, picture->nrows * ncolumns, &low, &high);
	begin_picture(sink, picture, left + (width > LEGEND ? width : LEGEND), bottom + 2 * ROW);

	begin_row(sink);
	put_label(sink, (Place) {0, ROW - GAP, "start"}, &corner, label_room, "columnheader");
	for (int i = 0; i < ncolumns; i++)
		put_label(sink, (Place) {left + cell * i + cell / 2, ROW - GAP, "middle"}, &columns[i], column_room, "columnheader");
	end_group(sink);

	for (int i = 0; i < picture->nrows; i++)
	{
		int			y = ROW * (i + 1);

		begin_row(sink);
		put_label(sink, (Place) {0, y + ROW - GAP, "start"}, &picture->labels[i], label_room, "rowheader");
		for (int j = 0; j < ncolumns; j++)
		{
			double		number = cells[i * ncolumns + j];
			int			shade = shade_of(number, low, high);

			put_rectangle(sink, left + cell * j, y, cell - 1, ROW - 1, shade_class[shade], shades[shade].fill);
			put_number(sink, (Place) {left + cell * j + cell / 2, y + ROW - GAP, "middle"}, number, picture->lang,
					   ink_class[shade], shades[shade].ink);
		}
		end_group(sink);
	}

	/* what the shades stand for */
	begin_hidden(sink);
	begin_text(sink, (Place) {left - GAP, bottom + ROW - GAP, "end"}, "gcm-ink", gcm_palette[0].ink, NULL);
	gcm_markup_content(sink);
	put_value(sink, low, picture->lang);
	gcm_markup_end(sink, "text");
	for (int i = 0; i < GCM_SHADES; i++)
		put_rectangle(sink, left + 24 * i, bottom + 4, 23, ROW - GAP, shade_class[i], shades[i].fill);
	put_line(sink, left, bottom + ROW, left + 24 * GCM_SHADES, bottom + ROW, "gcm-grid", gcm_palette[0].grid);
	begin_text(sink, (Place) {left + 24 * GCM_SHADES + GAP, bottom + ROW - GAP, "start"}, "gcm-ink", gcm_palette[0].ink, NULL);
	gcm_markup_content(sink);
	put_value(sink, high, picture->lang);
	gcm_markup_end(sink, "text");
	end_group(sink);
	end_picture(sink);
}

void
gcm_draw_bars(GcmSink *sink, const GcmPicture *picture, const double *bars, const double *beside)
{
	static const char *const value_head[GCM_NLANGS] = {"Value", "Valeur", "Valor"};
	static const char *const other_head[GCM_NLANGS] = {"Beside", "À côté", "Al lado"};
	GcmText		heads[] = {head(picture, 0, name_head), head(picture, 1, value_head), head(picture, 2, other_head)};
	int			label_room = widest(picture->labels, picture->nrows, 12, MAX_LABEL);
	int			left = label_room * LETTER + GAP;
	int			value_end = left + CHART + GAP + widest(&heads[1], 1, 10, 20) * LETTER;
	int			other_end = value_end + GAP + widest(&heads[2], 1, 10, 20) * LETTER;
	double		low;
	double		high;
	int			zero = left;

	limits(bars, picture->nrows, &low, &high);
	if (high > low)
		zero += (int) ((0 - low) / (high - low) * CHART);
	begin_picture(sink, picture, beside ? other_end : value_end, ROW * (picture->nrows + 1) + 4);

	begin_row(sink);
	put_label(sink, (Place) {0, ROW - GAP, "start"}, &heads[0], label_room, "columnheader");
	put_label(sink, (Place) {value_end, ROW - GAP, "end"}, &heads[1], 20, "columnheader");
	if (beside)
		put_label(sink, (Place) {other_end, ROW - GAP, "end"}, &heads[2], 20, "columnheader");
	end_group(sink);

	for (int i = 0; i < picture->nrows; i++)
	{
		int			y = ROW * (i + 1);
		int			length = isnan(bars[i]) || high <= low ? 0 : (int) (fabs(bars[i]) / (high - low) * CHART);

		begin_row(sink);
		put_label(sink, (Place) {0, y + ROW - GAP, "start"}, &picture->labels[i], label_room, "rowheader");
		if (length > 0)
			put_rectangle(sink, bars[i] < 0 ? zero - length : zero, y + 3, length, ROW - GAP, "gcm-bar", gcm_palette[0].bar);
		put_number(sink, (Place) {value_end, y + ROW - GAP, "end"}, bars[i], picture->lang, "gcm-ink", gcm_palette[0].ink);
		if (beside)
			put_number(sink, (Place) {other_end, y + ROW - GAP, "end"}, beside[i], picture->lang, "gcm-ink", gcm_palette[0].ink);
		end_group(sink);
	}
	if (picture->nrows > 0)
	{
		begin_hidden(sink);
		put_line(sink, zero, ROW, zero, ROW * (picture->nrows + 1), "gcm-grid", gcm_palette[0].grid);
		end_group(sink);
	}
	end_picture(sink);
}

/* The first and the last day of which anything is told; false if there is none */
static bool
told_days(const GcmDays *periods, int n, const int32_t *today, int32_t *first, int32_t *last)
{
	bool		any = false;

	for (int i = -1; i < n; i++)
	{
		int32_t		days[2];
		int			told = 0;

		if (i < 0 && today)
			days[told++] = *today;
		if (i >= 0 && periods[i].since)
			days[told++] = periods[i].first;
		if (i >= 0 && periods[i].until)
			days[told++] = periods[i].last;
		while (told-- > 0)
		{
			*first = any && *first < days[told] ? *first : days[told];
			*last = any && *last > days[told] ? *last : days[told];
			any = true;
		}
	}
	return any;
}

static int
place_of(int32_t day, int32_t first, int32_t last)
{
	return (int) (((int64_t) day - first) * CHART / ((int64_t) last - first + 1));
}

/* Lines at the beginnings of years or months, and which they are */
static void
put_axis(GcmSink *sink, int left, int height, int32_t first, int32_t last)
{
	static const int steps[] = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000, 120000, 1200000};
	int64_t		months = ((int64_t) last - first) / 30 + 1;
	int			year;
	int			month;
	int			day;
	size_t		step = 0;

	while (step + 1 < sizeof(steps) / sizeof(steps[0]) && months / steps[step] > 5)
		step++;
	gcm_day_of(first, &year, &month, &day);
	for (int64_t m = ((int64_t) year * 12 + month - 1) / steps[step] * steps[step];; m += steps[step])
	{
		int			y = (int) (m / 12);
		int			of_year = (int) (m % 12) + 1;
		char		text[NUMBER_TEXT];
		int			len;
		int			x;
		int32_t		at;

		if (m < 12)
			continue;
		at = gcm_day_number(y, of_year, 1);
		if (at > last || y > 5000000)
			break;
		if (at < first)
			continue;
		len = digits_of(y, text);
		if (steps[step] < 12)
		{
			text[len++] = '-';
			text[len++] = (char) ('0' + of_year / 10);
			text[len++] = (char) ('0' + of_year % 10);
		}
		x = left + place_of(at, first, last);
		put_line(sink, x, ROW, x, height, "gcm-grid", gcm_palette[0].grid);
		/* what would run into the heading beside it is left out */
		if (x + 2 + len * LETTER > left + CHART + GAP)
			continue;
		begin_text(sink, (Place) {x + 2, ROW - GAP, "start"}, "gcm-ink", gcm_palette[0].ink, NULL);
		gcm_markup_text(sink, text, len);
		gcm_markup_end(sink, "text");
	}
}

void
gcm_draw_timeline(GcmSink *sink, const GcmPicture *picture, const GcmDays *periods, const GcmText *notes,
				  const signed char *done, const int32_t *today)
{
	static const char *const period_head[GCM_NLANGS] = {"Period", "Période", "Período"};
	static const char *const note_head[GCM_NLANGS] = {"Status", "État", "Estado"};
	GcmText		heads[] = {head(picture, 0, name_head), head(picture, 1, period_head), head(picture, 2, note_head)};
	int			label_room = widest(picture->labels, picture->nrows, 12, MAX_LABEL);
	int			left = label_room * LETTER + GAP;
	int			period_start = left + CHART + 2 * GAP;
	int			note_start = period_start + 30 * LETTER;
	int			note_room = notes ? widest(notes, picture->nrows, 10, 24) : 0;
	int			height = ROW * (picture->nrows + 1) + 4;
	int32_t		first = 0;
	int32_t		last = 0;
	bool		any = told_days(periods, picture->nrows, today, &first, &last);

	begin_picture(sink, picture, notes ? note_start + note_room * LETTER : note_start, height);
	begin_hidden(sink);
	if (any)
		put_axis(sink, left, height - 4, first, last);
	if (today)
		put_line(sink, left + place_of(*today, first, last), ROW - 4, left + place_of(*today, first, last), height, "gcm-today", gcm_palette[0].ink);
	end_group(sink);

	begin_row(sink);
	put_label(sink, (Place) {0, ROW - GAP, "start"}, &heads[0], label_room, "columnheader");
	put_label(sink, (Place) {period_start, ROW - GAP, "start"}, &heads[1], 30, "columnheader");
	if (notes)
		put_label(sink, (Place) {note_start, ROW - GAP, "start"}, &heads[2], note_room, "columnheader");
	end_group(sink);

	for (int i = 0; i < picture->nrows; i++)
	{
		const GcmDays *days = &periods[i];
		int			y = ROW * (i + 1);

		begin_row(sink);
		put_label(sink, (Place) {0, y + ROW - GAP, "start"}, &picture->labels[i], label_room, "rowheader");
		if (days->since || days->until)
		{
			int			begin = days->since ? place_of(days->first, first, last) : 0;
			int			end = days->until ? place_of(days->last, first, last) : CHART;
			int			length = end - begin > 3 ? end - begin : 3;
			bool		open = done && done[i] == 0;

			put_rectangle(sink, left + begin, y + 4, length, ROW - 10,
						  open ? "gcm-open" : done && done[i] < 0 ? "gcm-shade2" : "gcm-bar",
						  open ? "none" : done && done[i] < 0 ? gcm_palette[0].shade[2].fill : gcm_palette[0].bar);
		}
		begin_text(sink, (Place) {period_start, y + ROW - GAP, "start"}, "gcm-ink", gcm_palette[0].ink, "cell");
		gcm_markup_content(sink);
		gcm_put_period(sink, days, picture->lang);
		gcm_markup_end(sink, "text");
		if (notes)
			put_label(sink, (Place) {note_start, y + ROW - GAP, "start"}, &notes[i], note_room, "cell");
		end_group(sink);
	}
	end_picture(sink);
}
