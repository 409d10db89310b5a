/*
 * markup.c
 *		Texts as they stand in a page, beside what is written by hand.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/markup.h"

#include <string.h>

#include "sink.h"
#include "tap.h"

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

		anew();
		gcm_markup_begin(&written.sink, "p");
		gcm_markup_attribute(&written.sink, "id", texts[i][0], strlen(texts[i][0]));
		gcm_markup_text(&written.sink, texts[i][0], strlen(texts[i][0]));
		gcm_markup_end(&written.sink, "p");
		snprintf(expected, sizeof(expected), "<p id=\"%s\">%s</p>", texts[i][2], texts[i][1]);
		if (strcmp(written.text, expected) == 0)
			continue;
		wrong++;
		printf("# %s\n# not %s\n", written.text, expected);
	}
	ok(wrong == 0, "texts are escaped in an element and in an attribute");
}

/* A character in so many bytes, which may be more than it has */
static void
encode(uint32_t c, int n, char *s)
{
	for (int i = n - 1; i > 0; i--, c >>= 6)
		s[i] = (char) (0x80 | (c & 0x3F));
	s[0] = (char) (n == 1 ? c : (0xF00 >> n & 0xFF) | c);
}

static bool
is_among(uint32_t c, const uint32_t (*ranges)[2], int n)
{
	for (int i = 0; i < n; i++)
	{
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	}
	return false;
}

/* Each character, and those beyond: which are allowed, turn text, or stand in an address */
static void
test_characters(void)
{
	static const uint32_t no_characters[][2] = {{0xD800, 0xDFFF}, {0x110000, UINT32_MAX}};
	static const uint32_t forbidden[][2] = {{0, 8}, {11, 12}, {14, 31}, {0x7F, 0x9F}, {0xFDD0, 0xFDEF}};
	static const uint32_t turning[][2] = {
		{0x590, 0x8FF}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFF},
		{0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}
	};
	int			wrong[4] = {0, 0, 0, 0};

	for (uint32_t c = 0; c < 0x120000; c++)
	{
		int			n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
		bool		exists = !is_among(c, no_characters, 2);
		bool		allowed = exists && !is_among(c, forbidden, 5) && (c & 0xFFFF) < 0xFFFE;
		bool		turns = allowed && is_among(c, turning, 8);
		char		address[16] = "http://";
		char	   *s = address + 7;
		uint32_t	found;

		encode(c, n, s);
		wrong[0] += gcm_character(s, n, &found) != (exists ? n : 1) || found != (allowed ? c : 0);
		wrong[1] += gcm_is_link(address, 7 + n) != (allowed && !turns && c > ' ' && (c > '~' || strchr("\"<>\\^`{|}", (int) c) == NULL));
		anew();
		gcm_markup_isolated(&written.sink, s, n);
		wrong[2] += (strncmp(written.text, "<bdi>", 5) == 0) != turns;

		/* cut off, with another byte in the place of one, and in more bytes than it has */
		for (int i = 1; i < n; i++)
		{
			wrong[3] += gcm_character(s, i, &found) != 1 || found != 0;
			s[i] ^= c & 1 ? 0x80 : 0x40;
			wrong[3] += gcm_character(s, n, &found) != 1 || found != 0;
			s[i] ^= c & 1 ? 0x80 : 0x40;
		}
		for (int more = n + 1; more <= 4; more++)
		{
			encode(c, more, s);
			wrong[3] += gcm_character(s, more, &found) != 1 || found != 0;
		}
	}
	for (int c = 0x80; c < 0x100; c++)
	{
		char		s[5] = {(char) c, (char) 0x80, (char) 0x80, (char) 0x80, (char) 0x80};
		uint32_t	found;

		if (c >= 0xC0 && c <= 0xF4)
			continue;
		wrong[3] += gcm_character(s, 5, &found) != 1 || found != 0;
		s[1] = (char) 0x90;
		wrong[3] += gcm_character(s, 5, &found) != 1 || found != 0;
	}
	ok(wrong[0] == 0, "each character that HTML allows is one");
	ok(wrong[1] == 0, "each stands in an address but for those that none has");
	ok(wrong[2] == 0, "what is written from right to left stands apart");
	ok(wrong[3] == 0, "nothing else is a character");
}

static void
test_elements(void)
{
	anew();
	gcm_markup_begin(&written.sink, "p");
	gcm_markup_text(&written.sink, "a", 1);
	gcm_markup_begin(&written.sink, "br");
	gcm_markup_close(&written.sink);
	gcm_markup_begin(&written.sink, "em");
	gcm_markup_end(&written.sink, "em");
	gcm_markup_isolated(&written.sink, "b", 1);
	gcm_markup_isolated(&written.sink, "\xD9\x85\xD8\xB5\xD8\xB1", 6);
	gcm_markup_isolated(&written.sink, "\xE2\x80\xAE" "c", 4);
	gcm_markup_end(&written.sink, "p");
	ok(strcmp(written.text, "<p>a<br/><em></em>b<bdi>\xD9\x85\xD8\xB5\xD8\xB1</bdi><bdi>\xE2\x80\xAE" "c</bdi></p>") == 0,
	   "elements nest, and what is written from right to left stands apart");
}

/* The characters of the longest line */
static int
longest_line(void)
{
	int			longest = 0;
	int			width = 0;

	for (size_t i = 0; i < written.len; i++)
	{
		width = written.text[i] == '\n' ? 0 : width + ((written.text[i] & 0xC0) != 0x80);
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
			anew();
			gcm_markup_text(&written.sink, text, before);
			for (int n = 0; n < 5; n++)
			{
				gcm_markup_begin(&written.sink, "blockquote");
				gcm_markup_attribute(&written.sink, "aria-labelledby", text, len);
				gcm_markup_attribute(&written.sink, "aria-label", text, len);
				gcm_markup_isolated(&written.sink, text, len);
				gcm_markup_begin(&written.sink, "br");
				gcm_markup_close(&written.sink);
				gcm_markup_end(&written.sink, "blockquote");
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
		"https://a", "http://a", "https://migrationnetwork.un.org/hub", "http://example.org/?a=1&b=%20#c", "https://example.org/\xC3\xA9t\xC3\xA9"
	};
	static const char *const none[] = {
		"", "https://", "http://", "javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://example.org", "https://example.org/a b",
		"https://example.org/\"onclick=", "data:text/html,x", "//example.org", "file:///etc/passwd", "https://example.org/\nx",
		"https://example.org/\xE2\x80\xAEgpj", "ftp://example.org", "https://a\\b", "https:/aa", "http:/aa", "httpx://a", "https//aa"
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

static bool
is_written(const char *expected)
{
	if (strcmp(written.text, expected) == 0)
		return true;
	printf("# %s, not %s\n", written.text, expected);
	return false;
}

/* A text ends where it ends, whatever comes after it in memory */
static void
test_ends(void)
{
	int			wrong = 0;

	gcm_markup_text(anew(), "ab\xC3\xA9", 3);
	wrong += !is_written("ab\xEF\xBF\xBD");
	gcm_markup_begin(anew(), "p");
	gcm_markup_attribute(&written.sink, "id", "ab\xC3\xA9", 3);
	wrong += !is_written("<p id=\"ab\xEF\xBF\xBD\"");
	gcm_markup_isolated(anew(), "ab\xD9\x85", 3);
	gcm_markup_isolated(&written.sink, "ab\xD9\x85", 2);
	gcm_markup_isolated(&written.sink, "ab\xD9\x85", 4);
	wrong += !is_written("ab\xEF\xBF\xBD" "ab<bdi>ab\xD9\x85</bdi>");
	gcm_put(anew(), "a", 1);
	gcm_markup_line(&written.sink);
	gcm_markup_line(&written.sink);
	wrong += !is_written("a\n");
	wrong += gcm_is_link("https://\xC3\xA9", 9) || !gcm_is_link("http://a ", 8);
	gcm_put(anew(), "", 0);
	gcm_markup_text(&written.sink, NULL, 0);
	wrong += !is_written("");
	ok(wrong == 0, "texts end where they end");

	/* values of attributes, of which & takes five characters */
	wrong = 0;
	for (int unit = 0; unit < 3; unit++)
	{
		static const char *const units[] = {"a", "&", "\xFF"};
		static const size_t lengths[] = {1, 5, 3};

		for (int n = 0; n < 300; n++)
		{
			char		value[300];
			int			most = GCM_MAX_ATTRIBUTE / (unit == 1 ? 5 : 1);

			memset(value, units[unit][0], sizeof(value));
			gcm_markup_begin(anew(), "p");
			gcm_markup_attribute(&written.sink, "id", value, n);
			wrong += written.len != strlen("<p id=\"\"") + (n < most ? n : most) * lengths[unit];
		}
	}
	ok(wrong == 0, "the value of an attribute has %d characters at most", GCM_MAX_ATTRIBUTE);
}

/* Where lines are broken: at a tag or a space beyond 120 characters, at an attribute beyond 60, anywhere beyond 240 */
static void
test_breaks(void)
{
	int			wrong = 0;

	for (int unit = 0; unit < 2; unit++)
	{
		const char *letter = unit ? "\xC3\xA9" : "a";
		int			len = unit ? 2 : 1;

		for (int before = 0; before < 240; before++)
		{
			char		text[1000] = "";
			char		expected[3000];

			for (int i = 0; i < before; i++)
				strcat(text, letter);
			gcm_markup_text(anew(), text, before * len);
			gcm_markup_begin(&written.sink, "b");
			gcm_markup_attribute(&written.sink, "id", "x", 1);
			gcm_markup_begin(&written.sink, "i");
			gcm_markup_line(&written.sink);
			gcm_markup_line(&written.sink);
			gcm_markup_text(&written.sink, text, before * len);
			gcm_markup_end(&written.sink, "i");
			sprintf(expected, "%s<b%s%sid=\"x\"><i>\n%s</i%s>", text, before + 2 > 120 ? "\n" : "", before + 2 > 60 && before + 2 <= 120 ? "\n" : " ",
					text, before + 3 > 120 ? "\n" : "");
			wrong += !is_written(expected);

			/* spaces of each kind */
			for (const char *space = " \t\n\r"; *space; space++)
			{
				sprintf(text + before * len, "%cx%cy", *space, *space);
				gcm_markup_text(anew(), text, strlen(text));
				text[before * len] = '\0';
				sprintf(expected, "%s%cx%cy", text, before > 120 ? '\n' : ' ', before == 119 || before == 120 ? '\n' : ' ');
				wrong += !is_written(expected);
			}
		}

		/* without a space */
		{
			char		text[2000] = "";
			const char *s;

			for (int i = 0; i < 600; i++)
				strcat(text, letter);
			gcm_markup_text(anew(), text, 600 * len);
			s = written.text;
			wrong += strncmp(s, text, 241 * len) != 0 || strncmp(s += 241 * len, "<!--\n-->", 8) != 0;
			wrong += strncmp(s += 8, text, 238 * len) != 0 || strncmp(s += 238 * len, "<!--\n-->", 8) != 0;
			wrong += strcmp(s + 8, text + 479 * len) != 0;
		}
	}
	ok(wrong == 0, "lines are broken where that changes nothing");
}

/* What a tree may have, and how it stands */
static void
test_names(void)
{
	static const char *const elements[3] = {
		" a abbr em small span strong time ",
		" article caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 header li main nav ol p section summary table tbody td th thead tr ul ",
		" br hr "
	};
	static const char *const others[] = {
		"", "b", "aa", "pp", "h5", "H1", "script", "style", "abb", "abbrs", "ul ", "iframe", "svg", "x"
	};
	static const char *const attributes[] = {
		"aria-hidden", "aria-label", "aria-labelledby", "class", "colspan", "datetime", "dir", "href", "id", "lang", "role",
		"rowspan", "scope", "tabindex", "title"
	};
	static const char *const other_attributes[] = {"", "style", "onclick", "src", "ID", "i", "idx", "titles", "titl", "aria", "lane"};
	int			wrong = 0;

	for (int kind = 0; kind < 3; kind++)
	{
		for (const char *s = elements[kind] + 1; *s; s = strchr(s, ' ') + 1)
		{
			size_t		len = strcspn(s, " ");
			GcmElementKind found;
			const char *name = gcm_markup_element(s, len, &found);

			wrong += name == NULL || strlen(name) != len || memcmp(name, s, len) != 0 || (int) found != kind;
		}
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
	{
		GcmElementKind found;

		wrong += gcm_markup_element(others[i], strlen(others[i]), &found) != NULL;
	}
	for (size_t i = 0; i < sizeof(attributes) / sizeof(attributes[0]); i++)
	{
		const char *name = gcm_markup_attribute_name(attributes[i], strlen(attributes[i]));

		wrong += name == NULL || strcmp(name, attributes[i]) != 0;
	}
	for (size_t i = 0; i < sizeof(other_attributes) / sizeof(other_attributes[0]); i++)
		wrong += gcm_markup_attribute_name(other_attributes[i], strlen(other_attributes[i])) != NULL;
	ok(wrong == 0, "a tree has the elements and the attributes that it may have, and no other");
}

int
main(void)
{
	test_text();
	test_characters();
	test_elements();
	test_lines();
	test_links();
	test_ends();
	test_breaks();
	test_names();
	return done_testing();
}
