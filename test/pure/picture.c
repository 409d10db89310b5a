/*
 * picture.c
 *		Pictures to the letter, where on them everything lies, and colours that can
 *		be told apart: in grey print, and from what is written on them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/picture.h"

#include <math.h>
#include <string.h>

#include "pure/timeline.h"
#include "sink.h"
#include "tap.h"

/*
 * A picture of each kind to the letter, for what a browser shows of it nobody but
 * an eye can judge.  Here ' stands for ", and the style, which is that of all, is
 * left out.
 */
static const char a_heat_map[] =
	"<svg xmlns='http://www.w3.org/2000/svg' class='gcm-picture' role='table'\n"
	"width='320' height='124' viewBox='0 0 320 124' font-family='system-ui, sans-serif'\n"
	"font-size='12'>\n"
	"<title>Title</title>\n"
	"<desc>&lt;Description&gt;</desc>\n"
	"<g role='row'>\n"
	"<text x='0' y='16' class='gcm-ink' fill='#1b1b1b' role='columnheader'>Nom</text>\n"
	"<text x='145' y='16' text-anchor='middle' class='gcm-ink' fill='#1b1b1b'\n"
	"role='columnheader'>Column</text>\n"
	"<text x='251' y='16' text-anchor='middle' class='gcm-ink' fill='#1b1b1b'\n"
	"role='columnheader'><title>A longer column</title>A longer colu…</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='40' class='gcm-ink' fill='#1b1b1b' role='rowheader'>A &amp; B</text>\n"
	"<rect x='92' y='24' width='105' height='23' class='gcm-shade0'\n"
	"fill='#ffffff'/>\n"
	"<text x='145' y='40' text-anchor='middle' class='gcm-ink0' fill='#1b1b1b'\n"
	"role='cell'>−6</text>\n"
	"<rect x='198' y='24' width='105' height='23' class='gcm-shade2'\n"
	"fill='#c2dcf0'/>\n"
	"<text x='251' y='40' text-anchor='middle' class='gcm-ink2' fill='#1b1b1b'\n"
	"role='cell'>0</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='64' class='gcm-ink' fill='#1b1b1b' role='rowheader'>B</text>\n"
	"<rect x='92' y='48' width='105' height='23' class='gcm-shade0'\n"
	"fill='#ffffff'/>\n"
	"<text x='145' y='64' text-anchor='middle' class='gcm-ink0' fill='#1b1b1b'\n"
	"role='cell' aria-label='non connu'>–</text>\n"
	"<rect x='198' y='48' width='105' height='23' class='gcm-shade6'\n"
	"fill='#0b3c6f'/>\n"
	"<text x='251' y='64' text-anchor='middle' class='gcm-ink6' fill='#ffffff'\n"
	"role='cell'>12,5</text>\n"
	"</g>\n"
	"<g aria-hidden='true'>\n"
	"<text x='84' y='92' text-anchor='end' class='gcm-ink' fill='#1b1b1b'>−6</text>\n"
	"<rect x='92' y='80' width='23' height='16' class='gcm-shade0'\n"
	"fill='#ffffff'/>\n"
	"<rect x='116' y='80' width='23' height='16' class='gcm-shade1'\n"
	"fill='#e3eef9'/>\n"
	"<rect x='140' y='80' width='23' height='16' class='gcm-shade2'\n"
	"fill='#c2dcf0'/>\n"
	"<rect x='164' y='80' width='23' height='16' class='gcm-shade3'\n"
	"fill='#8fc1e3'/>\n"
	"<rect x='188' y='80' width='23' height='16' class='gcm-shade4'\n"
	"fill='#4f98ca'/>\n"
	"<rect x='212' y='80' width='23' height='16' class='gcm-shade5'\n"
	"fill='#1f6aa5'/>\n"
	"<rect x='236' y='80' width='23' height='16' class='gcm-shade6'\n"
	"fill='#0b3c6f'/>\n"
	"<line x1='92' y1='100' x2='260' y2='100' class='gcm-grid' stroke='#8a8f98'/>\n"
	"<text x='268' y='92' class='gcm-ink' fill='#1b1b1b'>12,5</text>\n"
	"</g>\n"
	"</svg>\n";

static const char some_bars[] =
	"<svg xmlns='http://www.w3.org/2000/svg' class='gcm-picture' role='table'\n"
	"width='618' height='100' viewBox='0 0 618 100' font-family='system-ui, sans-serif'\n"
	"font-size='12'>\n"
	"<title>Title</title>\n"
	"<g role='row'>\n"
	"<text x='0' y='16' class='gcm-ink' fill='#1b1b1b' role='columnheader'>Name</text>\n"
	"<text x='470' y='16' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='columnheader'>Value</text>\n"
	"<text x='618' y='16' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='columnheader'><title>A heading of twenty-one</title>A heading of twenty…</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='40' class='gcm-ink' fill='#1b1b1b' role='rowheader'>A &amp; B</text>\n"
	"<rect x='152' y='27' width='240' height='16' class='gcm-bar' fill='#1f6aa5'/>\n"
	"<text x='470' y='40' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell'>10</text>\n"
	"<text x='618' y='40' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell'>1</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='64' class='gcm-ink' fill='#1b1b1b' role='rowheader'>B</text>\n"
	"<rect x='92' y='51' width='60' height='16' class='gcm-bar' fill='#1f6aa5'/>\n"
	"<text x='470' y='64' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell'>−2.5</text>\n"
	"<text x='618' y='64' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell' aria-label='not known'>–</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='88' class='gcm-ink' fill='#1b1b1b' role='rowheader'>C</text>\n"
	"<text x='470' y='88' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell' aria-label='not known'>–</text>\n"
	"<text x='618' y='88' text-anchor='end' class='gcm-ink' fill='#1b1b1b'\n"
	"role='cell'>1,234.25</text>\n"
	"</g>\n"
	"<g aria-hidden='true'>\n"
	"<line x1='152' y1='24' x2='152' y2='96' class='gcm-grid' stroke='#8a8f98'/>\n"
	"</g>\n"
	"</svg>\n";

static const char a_timeline[] =
	"<svg xmlns='http://www.w3.org/2000/svg' class='gcm-picture' role='table'\n"
	"width='688' height='100' viewBox='0 0 688 100' font-family='system-ui, sans-serif'\n"
	"font-size='12'>\n"
	"<title>Title</title>\n"
	"<g aria-hidden='true'>\n"
	"<line x1='92' y1='24' x2='92' y2='96' class='gcm-grid' stroke='#8a8f98'/>\n"
	"<text x='94' y='16' class='gcm-ink' fill='#1b1b1b'>1990-02</text>\n"
	"<line x1='185' y1='24' x2='185' y2='96' class='gcm-grid' stroke='#8a8f98'/>\n"
	"<text x='187' y='16' class='gcm-ink' fill='#1b1b1b'>1990-03</text>\n"
	"<line x1='288' y1='24' x2='288' y2='96' class='gcm-grid' stroke='#8a8f98'/>\n"
	"<text x='290' y='16' class='gcm-ink' fill='#1b1b1b'>1990-04</text>\n"
	"<line x1='388' y1='24' x2='388' y2='96' class='gcm-grid' stroke='#8a8f98'/>\n"
	"<line x1='388' y1='20' x2='388' y2='100' class='gcm-today' stroke='#1b1b1b'/>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='16' class='gcm-ink' fill='#1b1b1b' role='columnheader'>Nombre</text>\n"
	"<text x='408' y='16' class='gcm-ink' fill='#1b1b1b' role='columnheader'>Período</text>\n"
	"<text x='618' y='16' class='gcm-ink' fill='#1b1b1b' role='columnheader'>Estado</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='40' class='gcm-ink' fill='#1b1b1b' role='rowheader'>A &amp; B</text>\n"
	"<rect x='92' y='28' width='193' height='14' class='gcm-bar' fill='#1f6aa5'/>\n"
	"<text x='408' y='40' class='gcm-ink' fill='#1b1b1b' role='cell'>febrero–marzo de 1990</text>\n"
	"<text x='618' y='40' class='gcm-ink' fill='#1b1b1b' role='cell'>done</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='64' class='gcm-ink' fill='#1b1b1b' role='rowheader'>B</text>\n"
	"<rect x='335' y='52' width='57' height='14' class='gcm-open' fill='none'\n"
	"stroke='#1f6aa5'/>\n"
	"<text x='408' y='64' class='gcm-ink' fill='#1b1b1b' role='cell'>desde el 15 de abril de 1990</text>\n"
	"<text x='618' y='64' class='gcm-ink' fill='#1b1b1b' role='cell'>open</text>\n"
	"</g>\n"
	"<g role='row'>\n"
	"<text x='0' y='88' class='gcm-ink' fill='#1b1b1b' role='rowheader'>C</text>\n"
	"<rect x='92' y='76' width='293' height='14' class='gcm-shade2'\n"
	"fill='#c2dcf0'/>\n"
	"<text x='408' y='88' class='gcm-ink' fill='#1b1b1b' role='cell'>hasta el 30 de abril de 1990</text>\n"
	"<text x='618' y='88' class='gcm-ink' fill='#1b1b1b' role='cell'>not known</text>\n"
	"</g>\n"
	"</svg>\n";

static const char style[] =
	"<style>\n"
	"@media screen and (prefers-color-scheme:dark){\n"
	".gcm-ink{fill:#e8e8e8}\n"
	".gcm-bar{fill:#5a93c4}\n"
	".gcm-grid{stroke:#7d838c}\n"
	".gcm-today{stroke:#e8e8e8}\n"
	".gcm-open{stroke:#5a93c4}\n"
	".gcm-shade0{fill:#14171a}\n"
	".gcm-ink0{fill:#e8e8e8}\n"
	".gcm-shade1{fill:#1f3247}\n"
	".gcm-ink1{fill:#e8e8e8}\n"
	".gcm-shade2{fill:#24496d}\n"
	".gcm-ink2{fill:#ffffff}\n"
	".gcm-shade3{fill:#2f6596}\n"
	".gcm-ink3{fill:#ffffff}\n"
	".gcm-shade4{fill:#5a93c4}\n"
	".gcm-ink4{fill:#0b0b0b}\n"
	".gcm-shade5{fill:#9cc4e6}\n"
	".gcm-ink5{fill:#0b0b0b}\n"
	".gcm-shade6{fill:#e0f0ff}\n"
	".gcm-ink6{fill:#0b0b0b}\n"
	"}\n"
	"</style>\n";

/* What was drawn, with ' for ", and without the style, which must be there */
static const char *
drawn(void)
{
	char	   *begin = strstr(written.text, style);

	if (begin)
		memmove(begin, begin + strlen(style), strlen(begin + strlen(style)) + 1);
	for (char *s = written.text; *s; s++)
	{
		if (*s == '"')
			*s = '\'';
	}
	return begin ? written.text : "no style";
}

static void
is_drawn(const char *picture, const char *what)
{
	const char *s = drawn();
	bool		same = strcmp(s, picture) == 0;

	ok(same, "%s", what);
	if (!same)
		printf("# %s\n", s);
}

static void
test_pictures(void)
{
	const GcmText labels[] = {gcm_text("A & B"), gcm_text("B"), gcm_text("C")};
	const GcmText columns[] = {gcm_text("Column"), gcm_text("A longer column")};
	const double cells[] = {-6, 0, NAN, 12.5};
	const double bars[] = {10, -2.5, NAN};
	const double beside[] = {1, NAN, 1234.25};
	const GcmDays periods[] = {
		{gcm_day_number(1990, 2, 1), gcm_day_number(1990, 3, 31), true, true},
		{gcm_day_number(1990, 4, 15), 0, true, false},
		{0, gcm_day_number(1990, 4, 30), false, true}
	};
	const GcmText notes[] = {gcm_text("done"), gcm_text("open"), gcm_text("not known")};
	const signed char done[] = {1, 0, -1};
	const int32_t today = gcm_day_number(1990, 5, 1);
	GcmPicture	picture = {.title = gcm_text("Title"), .description = gcm_text("<Description>"), .nrows = 2, .labels = labels, .lang = GCM_FR};

	gcm_draw_heat_map(anew(), &picture, 2, columns, cells);
	is_drawn(a_heat_map, "a heat map");
	picture = (GcmPicture) {.title = gcm_text("Title"), .nrows = 3, .labels = labels, .heads = {[2] = gcm_text("A heading of twenty-one")}};
	gcm_draw_bars(anew(), &picture, bars, beside);
	is_drawn(some_bars, "bars");
	picture = (GcmPicture) {.title = gcm_text("Title"), .nrows = 3, .labels = labels, .lang = GCM_ES};
	gcm_draw_timeline(anew(), &picture, periods, notes, done, &today);
	is_drawn(a_timeline, "a timeline");
}

/* The next element of a name from s on, or NULL */
static const char *
next_element(const char *s, const char *name)
{
	size_t		len = strlen(name);

	while (s && (s = strchr(s, '<')) != NULL)
	{
		s++;
		if (strncmp(s, name, len) == 0 && strchr(" \n>", s[len]))
			return s;
	}
	return NULL;
}

/* The number that is an attribute of an element, or -1 */
static int
number_of(const char *element, const char *attribute)
{
	size_t		len = strlen(attribute);

	for (const char *s = element; *s != '>'; s++)
	{
		if ((*s == ' ' || *s == '\n') && strncmp(s + 1, attribute, len) == 0 && strncmp(s + 1 + len, "=\"", 2) == 0)
			return atoi(s + len + 3);
	}
	return -1;
}

/* The n-th element of a name, counted from 0, or NULL */
static const char *
nth_element(const char *name, int n)
{
	const char *s = next_element(written.text, name);

	while (s && n-- > 0)
		s = next_element(s, name);
	return s;
}

static int
count_elements(const char *name)
{
	int			n = 0;

	while (nth_element(name, n))
		n++;
	return n;
}

/* What is written in an element, up to the next tag */
static GcmText
content_of(const char *element)
{
	const char *s = element ? strchr(element, '>') + 1 : "";

	return (GcmText) {s, strcspn(s, "<")};
}

/*
 * Labels of each length: all have room up to 58 characters, and the picture for all
 * columns and for what the shades stand for.
 */
static void
test_sizes(void)
{
	static const char letters[] = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
	const double cells[10] = {1};
	const GcmDays days[2] = {{0, 0, true, true}};
	int			wrong = 0;

	for (int n = 0; n <= 70; n++)
	{
		const GcmText labels[] = {{letters, (size_t) n}, gcm_text("B")};
		const GcmText columns[] = {gcm_text("x"), gcm_text("x"), {letters, (size_t) n}};
		GcmPicture	picture = {.title = gcm_text("T"), .nrows = 2, .labels = labels};
		int			room = n < 12 ? 12 : n > 58 ? 58 : n;
		GcmText		label;

		for (int ncolumns = 0; ncolumns <= 3; ncolumns++)
		{
			int			width = ncolumns < 3 || n < 6 ? 50 : n > 14 ? 106 : n * 7 + 8;
			int			right = ncolumns * width + 1;

			gcm_draw_heat_map(anew(), &picture, ncolumns, columns, cells);
			wrong += number_of(nth_element("svg", 0), "width") != room * 7 + 8 + (right < 228 ? 228 : right);
			wrong += number_of(nth_element("rect", 0), "x") != room * 7 + 8;
			wrong += ncolumns > 0 && number_of(nth_element("rect", 0), "width") != width - 1;
			label = content_of(nth_element("text", ncolumns + 1));
			if (n > 58)
				label = content_of(next_element(nth_element("text", ncolumns + 1), "/title"));
			wrong += n > 58 ? label.len != 57 + strlen("…") || memcmp(label.s + 57, "…", 3) != 0 : label.len != (size_t) n;
			wrong += (next_element(nth_element("text", 0), "title") != NULL) != (n > 58 || (ncolumns == 3 && n > 14));
		}
		gcm_draw_bars(anew(), &picture, cells, NULL);
		wrong += number_of(nth_element("rect", 0), "x") != room * 7 + 8;
		gcm_draw_timeline(anew(), &picture, days, NULL, NULL, NULL);
		wrong += number_of(nth_element("rect", 0), "x") != room * 7 + 8;
	}
	ok(wrong == 0, "labels of each length have room, up to 58 characters");
}

/* The room that a label of 20 such characters takes: as many, or twice as many */
static void
test_wide_characters(void)
{
	static const struct
	{
		const char *character;
		int			width;
	}			characters[] = {
		{"\xE1\x83\xBF", 1}, {"\xE1\x84\x80", 2}, {"\xE1\xBF\xBF", 2}, {"\xE2\x80\x80", 1}, {"\xE2\xB9\xBF", 1}, {"\xE2\xBA\x80", 2},
		{"\xE6\x97\xA5", 2}, {"\xF0\x9F\x8C\x8D", 2}, {"\xC3\xA9", 1}, {"\xFF", 1}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(characters) / sizeof(characters[0]); i++)
	{
		size_t		len = strlen(characters[i].character);
		char		label[200] = "";
		const double bar = 1;
		GcmText		text;
		GcmPicture	picture = {.title = gcm_text("T"), .nrows = 1, .labels = &text};

		for (int n = 0; n < 40; n++)
			strcat(label, characters[i].character);
		text = (GcmText) {label, 20 * len};
		gcm_draw_bars(anew(), &picture, &bar, NULL);
		wrong += number_of(nth_element("rect", 0), "x") != 20 * characters[i].width * 7 + 8;

		/* of more than there is room for, as many are shown as there is room for */
		text.len = 40 * len;
		gcm_draw_bars(anew(), &picture, &bar, NULL);
		text = content_of(next_element(nth_element("text", 2), "/title"));
		wrong += (text.s[0] != '\0') != (characters[i].width == 2);
		wrong += characters[i].width == 2 && text.len != 28 * len + strlen("…");
	}
	ok(wrong == 0, "a character of East Asia is twice as wide");

	/* a label that ends within a character */
	{
		const GcmText label = {"\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5\xE6\x97\xA5", 22};
		const GcmPicture picture = {.title = gcm_text("T"), .nrows = 1, .labels = &label};
		const double bar = 1;

		gcm_draw_bars(anew(), &picture, &bar, NULL);
		ok(number_of(nth_element("rect", 0), "x") == 15 * 7 + 8 && content_of(nth_element("text", 2)).len == 7 * 3 + 3,
		   "a label ends where it ends");
	}
}

/* A number as it should stand: two decimals, but for zeros at the end */
static void
plain_number(int hundredths, char *text)
{
	char	   *end = text + sprintf(text, "%s%d.%02d", hundredths < 0 ? "−" : "", abs(hundredths) / 100, abs(hundredths) % 100);

	while (end[-1] == '0')
		end--;
	if (end[-1] == '.')
		end--;
	*end = '\0';
}

static void
test_numbers(void)
{
	static GcmText labels[401];
	static double bars[401];
	char		expected[64];
	int			wrong = 0;
	const GcmPicture picture = {.title = gcm_text("T"), .nrows = 401, .labels = labels};
	const char *element;

	for (int n = 0; n < 401; n++)
	{
		labels[n] = gcm_text("x");
		bars[n] = (n - 200) / 100.0 + (n % 3 - 1) * 0.004;
	}
	gcm_draw_bars(anew(), &picture, bars, NULL);
	element = nth_element("text", 1);
	for (int n = 0; n < 401; n++)
	{
		element = next_element(next_element(element, "text"), "text");
		plain_number(n - 200, expected);
		wrong += !gcm_text_is(content_of(element), expected);
	}
	ok(wrong == 0, "a number has at most two decimals, and none in vain");
}

/* Bars from zero on: as long as they are, the longest and the shortest together as wide as there is room */
static void
test_bars(void)
{
	static const struct
	{
		double		bars[3];
		int			zero;			/* from the left */
		int			from[3];		/* the left end and the length of each */
		int			length[3];
	}			cases[] = {
		{{1, 2, 3}, 0, {0, 0, 0}, {100, 200, 300}},
		{{-1, -2, -3}, 300, {200, 100, 0}, {100, 200, 300}},
		{{-1, 2, NAN}, 100, {0, 100, -1}, {100, 200, 0}},
		{{3, 0, 0.0001}, 0, {0, -1, -1}, {300, 0, 0}},
		{{0.02, 0, 6}, 0, {0, -1, 0}, {1, 0, 300}},
		{{0, 0, NAN}, 0, {-1, -1, -1}, {0, 0, 0}},
	};
	const GcmText labels[] = {gcm_text("A"), gcm_text("B"), gcm_text("C")};
	GcmPicture	picture = {.title = gcm_text("T"), .nrows = 3, .labels = labels};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		int			n = 0;

		gcm_draw_bars(anew(), &picture, cases[i].bars, NULL);
		for (int row = 0; row < 3; row++)
		{
			const char *bar = nth_element("rect", n);

			if (cases[i].length[row] == 0)
				continue;
			n++;
			wrong += bar == NULL || number_of(bar, "width") != cases[i].length[row] || number_of(bar, "x") != 92 + cases[i].from[row] ||
				number_of(bar, "y") != 24 * (row + 1) + 3;
		}
		wrong += nth_element("rect", n) != NULL;
		wrong += number_of(nth_element("line", 0), "x1") != 92 + cases[i].zero;
	}
	picture.nrows = 1;
	gcm_draw_bars(anew(), &picture, cases[0].bars, NULL);
	wrong += nth_element("line", 0) == NULL;
	picture.nrows = 0;
	gcm_draw_bars(anew(), &picture, cases[0].bars, NULL);
	wrong += nth_element("line", 0) != NULL || nth_element("rect", 0) != NULL;
	ok(wrong == 0, "bars stand at zero, to the left of it where they are below it");
}

/* Headings of a picture's own, texts that are too long, and who is told nothing */
static void
test_texts(void)
{
	static char longest[2002];
	const GcmText labels[] = {gcm_text("A")};
	const double bars[] = {1};
	const GcmDays nothing = {0, 0, false, false};
	GcmPicture	picture = {.title = {longest, 401}, .description = {longest, 2001}, .nrows = 1, .labels = labels,
	.heads = {gcm_text("N"), {longest, 21}, {longest, 11}}};
	int			wrong = 0;

	memset(longest, 'x', sizeof(longest));
	gcm_draw_bars(anew(), &picture, bars, bars);
	wrong += !gcm_text_is(content_of(nth_element("text", 0)), "N");
	wrong += content_of(next_element(nth_element("text", 1), "/title")).len != 19 + strlen("…");
	wrong += number_of(nth_element("text", 1), "x") != 92 + 300 + 8 + 20 * 7;
	wrong += number_of(nth_element("text", 2), "x") != 92 + 300 + 8 + 20 * 7 + 8 + 11 * 7;
	for (int i = 0; i < 2; i++)
	{
		const char *s = nth_element(i ? "desc" : "title", 0);
		size_t		n = 0;

		for (s = strchr(s, '>'); strncmp(s, "</", 2) != 0; s++)
			n += *s == 'x';
		wrong += n != (i ? 2000 : 400);
	}
	picture.labels = &(GcmText) {longest, 401};
	gcm_draw_bars(anew(), &picture, bars, NULL);
	for (const char *s = strchr(nth_element("text", 2), '>'); strncmp(s, "</text", 6) != 0; s++)
		wrong -= *s == 'x';
	wrong += 400 + 57;
	picture = (GcmPicture) {.title = gcm_text("T"), .description = gcm_text("D"), .nrows = 1, .labels = labels};
	gcm_draw_bars(anew(), &picture, bars, bars);
	wrong += !gcm_text_is(content_of(nth_element("desc", 0)), "D");
	wrong += number_of(nth_element("text", 2), "x") != 92 + 300 + 8 + 10 * 7 + 8 + 10 * 7;
	ok(wrong == 0, "what is too long is cut");

	/* notes have the room that they need, from 10 characters to 24 */
	wrong = 0;
	for (int n = 0; n <= 30; n++)
	{
		const GcmText note = {longest, (size_t) n};

		picture.heads[0] = gcm_text("N");
		picture.heads[1] = (GcmText) {longest, (size_t) n + 1};
		picture.heads[2] = gcm_text("S");
		gcm_draw_timeline(anew(), &picture, &nothing, &note, NULL, NULL);
		wrong += !gcm_text_is(content_of(nth_element("text", 0)), "N") || !gcm_text_is(content_of(nth_element("text", 2)), "S");
		wrong += (next_element(nth_element("text", 1), "title") != NULL) != (n + 1 > 30 || n > 24);
		wrong += number_of(nth_element("svg", 0), "width") != number_of(nth_element("text", 2), "x") + (n < 10 ? 10 : n > 24 ? 24 : n) * 7;
	}
	gcm_draw_timeline(anew(), &picture, &nothing, NULL, NULL, NULL);
	wrong += nth_element("line", 0) != NULL || nth_element("rect", 0) != NULL || nth_element("text", 4) != NULL;
	ok(wrong == 0, "notes have room, and a timeline of which nothing is told has no lines");
}

/*
 * Lines at the beginnings of years or months, from a first to a last day; | is
 * one that has no room for its name.
 */
static void
test_axis(void)
{
	static const struct
	{
		int			first[3];
		int			last[3];
		const char *lines;
	}			axes[] = {
		{{2021, 3, 1}, {2021, 3, 1}, " 2021-03"},
		{{2021, 12, 15}, {2022, 2, 1}, " 2022-01 |"},
		{{2021, 8, 1}, {2021, 10, 15}, " 2021-08 2021-09 2021-10"},
		{{2021, 10, 1}, {2022, 2, 27}, " 2021-10 2021-11 2021-12 2022-01 2022-02"},	/* 149 days */
		{{2021, 10, 1}, {2022, 2, 28}, " 2021-10 2022-01"},	/* 150 */
		{{2021, 1, 2}, {2022, 6, 30}, " 2021-07 2022-01"},
		{{2021, 1, 1}, {2023, 12, 31}, " 2021 2022 2023"},
		{{2021, 1, 1}, {2026, 12, 31}, " 2022 2024 2026"},
		{{1991, 1, 1}, {2020, 1, 1}, " 1995 2000 2005 2010 2015 |"},
		{{1951, 1, 1}, {2010, 1, 1}, " 1960 1970 1980 1990 2000 |"},
		{{1911, 1, 1}, {2020, 1, 1}, " 1920 1940 1960 1980 2000 |"},
		{{1801, 1, 1}, {2020, 1, 1}, " 1850 1900 1950 2000"},
		{{1601, 1, 1}, {2000, 1, 1}, " 1700 1800 1900 |"},
		{{1, 1, 1}, {5000, 1, 1}, " 1000 2000 3000 4000 |"},
		{{1, 1, 1}, {40001, 1, 1}, " 10000 20000 30000 |"},
		{{1, 1, 1}, {400001, 1, 1}, " 100000 200000 300000 |"},
		/* no line before our era, nor beyond the year five million */
		{{0, 11, 1}, {1, 2, 1}, " 1-01 |"},
		{{5000000, 12, 1}, {5000001, 2, 1}, " 5000000-12"},
	};
	const GcmText label = gcm_text("A");
	const GcmPicture picture = {.title = gcm_text("T"), .nrows = 1, .labels = &label};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(axes) / sizeof(axes[0]); i++)
	{
		const int  *day[2] = {axes[i].first, axes[i].last};
		const GcmDays days = {gcm_day_number(day[0][0], day[0][1], day[0][2]), gcm_day_number(day[1][0], day[1][1], day[1][2]), true, true};
		char		lines[200] = "";

		gcm_draw_timeline(anew(), &picture, &days, NULL, NULL, NULL);
		for (int n = 0, ntexts = 0; nth_element("line", n); n++)
		{
			const char *text = nth_element("text", ntexts);
			bool		is_named = number_of(text, "x") == number_of(nth_element("line", n), "x1") + 2;
			GcmText		name = is_named ? content_of(text) : gcm_text("|");

			ntexts += is_named;
			sprintf(lines + strlen(lines), " %.*s", (int) name.len, name.s);
		}
		if (strcmp(lines, axes[i].lines) == 0)
			continue;
		wrong++;
		printf("#%s, not%s\n", lines, axes[i].lines);
	}
	ok(wrong == 0, "lines stand at the beginnings of years or months");

	/* from the first to the last day of PostgreSQL */
	wrong = 0;
	gcm_draw_timeline(anew(), &picture, &(GcmDays) {-2451507, 2145031948, true, true}, NULL, NULL, NULL);
	for (int n = 0; n < 50; n++)
		wrong += atoi(content_of(nth_element("text", n)).s) != 100000 * (n + 1) || nth_element("line", n) == NULL;
	wrong += nth_element("line", 50) != NULL;
	ok(wrong == 0, "a line each hundred thousand years is the least");

	/* names of four and of seven characters */
	wrong = 0;
	for (int length = 30; length < 1500; length++)
	{
		const GcmDays days = {7700, 7700 + length, true, true};

		gcm_draw_timeline(anew(), &picture, &days, NULL, NULL, NULL);
		for (int n = 0, ntexts = 0; nth_element("line", n); n++)
		{
			const char *text = nth_element("text", ntexts);
			int			x = number_of(nth_element("line", n), "x1") + 2;
			bool		is_named = number_of(text, "x") == x;
			int			end = x + 7 * (length < 1050 ? 7 : 4);
			int			heading = 92 + 300 + 16;

			ntexts += is_named;
			wrong += is_named != (end <= heading - 8);
		}
	}
	ok(wrong == 0, "no name runs into the heading beside");
}

/* Days lie on a timeline in proportion, from the first to the last that is told of, today among them */
static void
test_places(void)
{
	int			wrong = 0;

	for (int first = -20000; first <= 20000; first += 997)
	{
		for (int length = 0; length < 40; length++)
		{
			const GcmText labels[] = {gcm_text("A"), gcm_text("B"), gcm_text("C")};
			const GcmPicture picture = {.title = gcm_text("T"), .nrows = 3, .labels = labels};
			const GcmDays days[3] = {
				{first, first, true, true}, {first + length, first + length, true, true}, {first, first + length, true, true}
			};
			const int32_t today = first + (length % 2 ? 70 : -70);
			const int	last[2] = {first + length, today > first + length ? today : first + length};
			const int	begin[2] = {first, today < first ? today : first};

			for (int told = 0; told < 2; told++)
			{
				int			n = last[told] - begin[told] + 1;
				int			from = 92 + (first - begin[told]) * 300 / n;
				int			to = 92 + (first + length - begin[told]) * 300 / n;

				gcm_draw_timeline(anew(), &picture, days, NULL, NULL, told ? &today : NULL);
				wrong += number_of(nth_element("rect", 0), "x") != from || number_of(nth_element("rect", 0), "width") != 3;
				wrong += number_of(nth_element("rect", 1), "x") != to || number_of(nth_element("rect", 1), "width") != 3;
				wrong += number_of(nth_element("rect", 2), "x") != from ||
					number_of(nth_element("rect", 2), "width") != (to - from > 3 ? to - from : 3);
				if (told)
					wrong += number_of(nth_element("line", count_elements("line") - 1), "x1") != 92 + (today - begin[1]) * 300 / n;
			}
		}
	}
	ok(wrong == 0, "days lie where they are between the first and the last");
}

/* Relative luminance, as WCAG defines it */
static double
luminance(const char *colour)
{
	static const double weight[3] = {0.2126, 0.7152, 0.0722};
	double		sum = 0;

	for (int i = 0; i < 3; i++)
	{
		char		digits[3] = {colour[1 + 2 * i], colour[2 + 2 * i], '\0'};
		double		c = strtol(digits, NULL, 16) / 255.0;

		sum += weight[i] * (c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4));
	}
	return sum;
}

static double
contrast(const char *one, const char *other)
{
	double		a = luminance(one);
	double		b = luminance(other);

	return (fmax(a, b) + 0.05) / (fmin(a, b) + 0.05);
}

static void
test_colours(void)
{
	for (int p = 0; p < 2; p++)
	{
		const GcmPalette *palette = &gcm_palette[p];
		double		least = contrast(palette->ink, palette->page);
		double		step = 100;

		for (int i = 0; i < GCM_SHADES; i++)
		{
			least = fmin(least, contrast(palette->shade[i].ink, palette->shade[i].fill));
			if (i > 0)
			{
				double		lighter = luminance(palette->shade[i - 1].fill);
				double		darker = luminance(palette->shade[i].fill);

				step = fmin(step, p == 0 ? (lighter + 0.05) / (darker + 0.05) : (darker + 0.05) / (lighter + 0.05));
			}
		}
		ok(least >= 4.5, "%s: what is written can be read, at a contrast of %.1f", p == 0 ? "light" : "dark", least);
		ok(step >= 1.15, "%s: each shade differs from the next in grey, by %.2f at least", p == 0 ? "light" : "dark", step);
		ok(contrast(palette->bar, palette->page) >= 3 && contrast(palette->grid, palette->page) >= 3,
		   "%s: bars and lines are seen", p == 0 ? "light" : "dark");
	}
}

int
main(void)
{
	test_pictures();
	test_sizes();
	test_wide_characters();
	test_numbers();
	test_bars();
	test_texts();
	test_axis();
	test_places();
	test_colours();
	return done_testing();
}
