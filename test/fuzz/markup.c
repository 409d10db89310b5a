/*
 * markup.c
 *		Text in a page: whatever it is, it is read back as text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/markup.h"

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

	require(to->len + len <= sizeof(to->text));
	memcpy(to->text + to->len, s, len);
	to->len += len;
}

/* Read what stands there, which must be so */
static const char *
expect(const char *p, const char *s)
{
	require(p + strlen(s) <= page.text + page.len);
	require(memcmp(p, s, strlen(s)) == 0);
	return p + strlen(s);
}

/* One character as it is read: an entity, white space, or itself */
static const char *
read_character(const char *p, uint32_t *c)
{
	static const struct
	{
		const char *entity;
		char		c;
	}			entities[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};

	require(p < page.text + page.len && *p != '<' && *p != '>');
	for (size_t i = 0; *p == '&' && i < 4; i++)
	{
		if ((size_t) (page.text + page.len - p) >= strlen(entities[i].entity) &&
			memcmp(p, entities[i].entity, strlen(entities[i].entity)) == 0)
		{
			*c = entities[i].c;
			return p + strlen(entities[i].entity);
		}
	}
	require(*p != '&');
	p += gcm_character(p, page.text + page.len - p, c);
	require(*c != 0);
	if (*c == '\n' || *c == '\t' || *c == '\r')
		*c = ' ';
	return p;
}

/* What a character of the input is to be read as */
static const char *
next_input(const char *p, const char *end, uint32_t *c)
{
	p += gcm_character(p, end - p, c);
	if (*c == 0)
		*c = 0xFFFD;
	if (*c == '\n' || *c == '\t' || *c == '\r')
		*c = ' ';
	return p;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *copy = malloc(size);
	const char *in;
	const char *p;
	uint32_t	had;
	uint32_t	read;
	int			width = 0;

	require(copy != NULL || size == 0);
	memcpy(copy, data, size);
	page.sink = (GcmSink) {append, 0, false};
	page.len = 0;
	gcm_markup_begin(&page.sink, "p");
	gcm_markup_attribute(&page.sink, "title", copy, size);
	gcm_markup_text(&page.sink, copy, size);
	gcm_markup_end(&page.sink, "p");

	/* the attribute is the text, or the beginning of it */
	p = expect(page.text, "<p title=\"");
	for (in = copy; *p != '"';)
	{
		require(in < copy + size);
		in = next_input(in, copy + size, &had);
		p = read_character(p, &read);
		require(had == read);
	}
	p = expect(p, "\"");
	if (*p == '\n')
		p++;
	p = expect(p, ">");

	/* the text is the text, but for comments */
	for (in = copy; in < copy + size;)
	{
		if (*p == '<')
			p = expect(p, "<!--\n-->");
		in = next_input(in, copy + size, &had);
		p = read_character(p, &read);
		require(had == read);
	}
	if (page.text + page.len - p > 4 && p[1] == '!')
		p = expect(p, "<!--\n-->");
	p = expect(p, "</p");
	if (*p == '\n')
		p++;
	require(expect(p, ">") == page.text + page.len);

	for (size_t i = 0; i < page.len; i++)
	{
		width = page.text[i] == '\n' ? 0 : width + ((page.text[i] & 0xC0) != 0x80);
		require(width <= GCM_MAX_LINE);
	}
	if (gcm_is_link(copy, size))
		require(memcmp(copy, "http", 4) == 0);
	free(copy);
	return 0;
}
