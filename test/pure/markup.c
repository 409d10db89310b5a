/*
 * markup.c
 *		Texts as they stand in a page, beside what is written by hand.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/markup.h"

#include <string.h>

#include "tap.h"

typedef struct Page
{
	GcmSink		sink;
	size_t		len;
	char		text[200000];
} Page;

static Page page;

static void
append(GcmSink *sink, const char *s, size_t len)
{
	Page	   *to = (Page *) sink;

	memcpy(to->text + to->len, s, len);
	to->len += len;
	to->text[to->len] = '\0';
}

static void
begin_page(void)
{
	page.sink = (GcmSink) {append, 0, false};
	page.len = 0;
	page.text[0] = '\0';
}

static void
test_text(void)
{
	static const char *const texts[][3] = {
		{"plain", "plain", "plain"},
		{"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;"},
		{"a & b &amp; c", "a &amp; b &amp;amp; c", "a &amp; b &amp;amp; c"},
		{"\"quoted\" 'twice'", "\"quoted\" 'twice'", "&quot;quoted&quot; 'twice'"},
		{"\" onload=\"x", "\" onload=\"x", "&quot; onload=&quot;x"},
		{"tab\tline\nreturn\r", "tab line return ", "tab line return "},
		{"-->]]>", "--&gt;]]&gt;", "--&gt;]]&gt;"},
		{"Côte d’Ivoire \xF0\x9F\x8C\x8D", "Côte d’Ivoire \xF0\x9F\x8C\x8D", "Côte d’Ivoire \xF0\x9F\x8C\x8D"},
		{"\x01\x1F\x7F", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
		/* cut short, too long, a surrogate, beyond Unicode, no character */
		{"\xC3", "\xEF\xBF\xBD", "\xEF\xBF\xBD"},
		{"\xC0\xBC", "\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"\xEF\xBF\xBF\xC2\x85", "\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"", "", ""},
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		char		expected[1000];

		begin_page();
		gcm_markup_begin(&page.sink, "p");
		gcm_markup_attribute(&page.sink, "id", texts[i][0], strlen(texts[i][0]));
		gcm_markup_text(&page.sink, texts[i][0], strlen(texts[i][0]));
		gcm_markup_end(&page.sink, "p");
		snprintf(expected, sizeof(expected), "<p id=\"%s\">%s</p>", texts[i][2], texts[i][1]);
		if (strcmp(page.text, expected) == 0)
			continue;
		wrong++;
		printf("# %s\n# not %s\n", page.text, expected);
	}
	ok(wrong == 0, "texts are escaped in an element and in an attribute");
}

static void
test_elements(void)
{
	begin_page();
	gcm_markup_begin(&page.sink, "p");
	gcm_markup_text(&page.sink, "a", 1);
	gcm_markup_begin(&page.sink, "br");
	gcm_markup_close(&page.sink);
	gcm_markup_begin(&page.sink, "em");
	gcm_markup_end(&page.sink, "em");
	gcm_markup_isolated(&page.sink, "b", 1);
	gcm_markup_isolated(&page.sink, "\xD9\x85\xD8\xB5\xD8\xB1", 6);
	gcm_markup_isolated(&page.sink, "\xE2\x80\xAE" "c", 4);
	gcm_markup_end(&page.sink, "p");
	ok(strcmp(page.text, "<p>a<br/><em></em>b<bdi>\xD9\x85\xD8\xB5\xD8\xB1</bdi><bdi>\xE2\x80\xAE" "c</bdi></p>") == 0,
	   "elements nest, and what is written from right to left stands apart");
}

/* The characters of the longest line */
static int
longest_line(void)
{
	int			longest = 0;
	int			width = 0;

	for (size_t i = 0; i < page.len; i++)
	{
		width = page.text[i] == '\n' ? 0 : width + ((page.text[i] & 0xC0) != 0x80);
		longest = width > longest ? width : longest;
	}
	return longest;
}

static void
test_lines(void)
{
	static const char *const units[] = {"a", "\"", "&", "<", "\xC3\xA9", "\xFF", "a ", "ab\n", "\xE2\x80\xAE", "long-word "};
	int			longest = 0;

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		for (int before = 0; before < 260; before += 7)
		{
			static char text[30000];
			size_t		len = 0;

			for (int n = 0; n < 2000; n++)
			{
				memcpy(text + len, units[i], strlen(units[i]));
				len += strlen(units[i]);
			}
			begin_page();
			gcm_markup_text(&page.sink, text, before);
			for (int n = 0; n < 5; n++)
			{
				gcm_markup_begin(&page.sink, "blockquote");
				gcm_markup_attribute(&page.sink, "aria-labelledby", text, len);
				gcm_markup_attribute(&page.sink, "aria-label", text, len);
				gcm_markup_isolated(&page.sink, text, len);
				gcm_markup_begin(&page.sink, "br");
				gcm_markup_close(&page.sink);
				gcm_markup_end(&page.sink, "blockquote");
			}
			longest = longest_line() > longest ? longest_line() : longest;
		}
	}
	ok(longest > 200 && longest <= GCM_MAX_LINE, "no line is longer than %d characters: %d", GCM_MAX_LINE, longest);
}

static void
test_links(void)
{
	static const char *const links[] = {
		"https://migrationnetwork.un.org/hub", "http://example.org/?a=1&b=%20#c", "https://example.org/\xC3\xA9t\xC3\xA9"
	};
	static const char *const none[] = {
		"", "https://", "javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://example.org", "https://example.org/a b",
		"https://example.org/\"onclick=", "data:text/html,x", "//example.org", "file:///etc/passwd", "https://example.org/\nx",
		"https://example.org/\xE2\x80\xAEgpj", "ftp://example.org", "https://a\\b"
	};
	static char longest[400];
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		wrong += !gcm_is_link(links[i], strlen(links[i]));
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		wrong += gcm_is_link(none[i], strlen(none[i]));
	memset(longest, 'a', sizeof(longest));
	memcpy(longest, "https://", 8);
	wrong += !gcm_is_link(longest, GCM_MAX_ATTRIBUTE);
	wrong += gcm_is_link(longest, GCM_MAX_ATTRIBUTE + 1);
	memset(longest + 8, '&', 100);
	wrong += gcm_is_link(longest, 108);
	ok(wrong == 0, "addresses on the web are links, and nothing else is");
}

int
main(void)
{
	test_text();
	test_elements();
	test_lines();
	test_links();
	return done_testing();
}
