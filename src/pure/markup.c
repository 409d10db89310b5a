/*
 * markup.c
 *		HTML and SVG, made so that no text can be taken for markup.
 *
 * Names of elements and attributes are the program's own; all else comes in
 * through gcm_markup_text() and gcm_markup_attribute(), which escape it.  A line
 * is broken where that changes nothing: inside a tag, at white space, or in a
 * comment.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/markup.h"

#include <string.h>

/* Where a line is broken at the next tag or space, and where in any case */
#define SOFT_WIDTH 120
#define HARD_WIDTH 240

/* Elements that a tree may have, and how they stand */
static const struct
{
	const char *name;
	GcmElementKind kind;
}			elements[] = {
	{"a", GCM_INLINE},
	{"abbr", GCM_INLINE},
	{"article", GCM_BLOCK},
	{"br", GCM_VOID},
	{"caption", GCM_BLOCK},
	{"dd", GCM_BLOCK},
	{"details", GCM_BLOCK},
	{"div", GCM_BLOCK},
	{"dl", GCM_BLOCK},
	{"dt", GCM_BLOCK},
	{"em", GCM_INLINE},
	{"figcaption", GCM_BLOCK},
	{"figure", GCM_BLOCK},
	{"footer", GCM_BLOCK},
	{"h1", GCM_BLOCK},
	{"h2", GCM_BLOCK},
	{"h3", GCM_BLOCK},
	{"h4", GCM_BLOCK},
	{"header", GCM_BLOCK},
	{"hr", GCM_VOID},
	{"li", GCM_BLOCK},
	{"main", GCM_BLOCK},
	{"nav", GCM_BLOCK},
	{"ol", GCM_BLOCK},
	{"p", GCM_BLOCK},
	{"section", GCM_BLOCK},
	{"small", GCM_INLINE},
	{"span", GCM_INLINE},
	{"strong", GCM_INLINE},
	{"summary", GCM_BLOCK},
	{"table", GCM_BLOCK},
	{"tbody", GCM_BLOCK},
	{"td", GCM_BLOCK},
	{"th", GCM_BLOCK},
	{"thead", GCM_BLOCK},
	{"time", GCM_INLINE},
	{"tr", GCM_BLOCK},
	{"ul", GCM_BLOCK}
};

static const char *const attributes[] = {
	"aria-hidden", "aria-label", "aria-labelledby", "class", "colspan", "datetime", "dir", "href", "id", "lang", "role",
	"rowspan", "scope", "tabindex", "title"
};

/* What stands for bytes that are no character, or one that no page may have */
static const char replacement[] = "\xEF\xBF\xBD";

/*
 * The length of the character at s, of which there is a byte at least, and which
 * one it is.  Where it is none, or none that HTML and XML allow, the character
 * is 0.
 */
int
gcm_character(const char *s, size_t len, uint32_t *character)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char *u = (const unsigned char *) s;
	int			n = u[0] < 0x80 ? 1 : u[0] < 0xC0 ? 0 : u[0] < 0xE0 ? 2 : u[0] < 0xF0 ? 3 : u[0] < 0xF8 ? 4 : 0;
	uint32_t	c = n == 1 ? u[0] : u[0] & (0xFFu >> (n + 1));

	*character = 0;
	if (n == 0 || (size_t) n > len)
		return 1;
	for (int i = 1; i < n; i++)
	{
		if ((u[i] & 0xC0) != 0x80)
			return 1;
		c = c << 6 | (u[i] & 0x3Fu);
	}
	if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return 1;
	if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F) ||
		(c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE)
		return n;
	*character = c;
	return n;
}

/* Append what is markup, or needs no escape */
void
gcm_put(GcmSink *sink, const char *s, size_t len)
{
	if (len == 0)
		return;
	sink->write(sink, s, len);
	for (size_t i = 0; i < len; i++)
	{
		if (s[i] == '\n')
			sink->width = 0;
		else if ((s[i] & 0xC0) != 0x80)
			sink->width++;
	}
}

void
gcm_put_string(GcmSink *sink, const char *s)
{
	gcm_put(sink, s, strlen(s));
}

/* Begin what is in an element, whose start tag is open */
void
gcm_markup_content(GcmSink *sink)
{
	if (sink->open)
		gcm_put(sink, ">", 1);
	sink->open = false;
}

/* Begin an element: attributes may follow, then what is in it */
void
gcm_markup_begin(GcmSink *sink, const char *name)
{
	gcm_markup_content(sink);
	gcm_put(sink, "<", 1);
	gcm_put_string(sink, name);
	if (sink->width > SOFT_WIDTH)
		gcm_put(sink, "\n", 1);
	sink->open = true;
}

/* What a character is written as, or NULL where it stands for itself */
static const char *
escape(uint32_t c, bool attribute)
{
	switch (c)
	{
		case 0:
			return replacement;
		case '&':
			return "&amp;";
		case '<':
			return "&lt;";
		case '>':
			return "&gt;";
		case '"':
			return attribute ? "&quot;" : NULL;
		case '\t':
		case '\n':
		case '\r':
			return " ";
		default:
			return NULL;
	}
}

/* Append an attribute to the tag that is open; a value that is too long is cut */
void
gcm_markup_attribute(GcmSink *sink, const char *name, const char *s, size_t len)
{
	int			room = GCM_MAX_ATTRIBUTE;

	gcm_put(sink, sink->width > SOFT_WIDTH / 2 ? "\n" : " ", 1);
	gcm_put_string(sink, name);
	gcm_put(sink, "=\"", 2);
	for (size_t i = 0; i < len;)
	{
		uint32_t	c;
		int			n = gcm_character(s + i, len - i, &c);
		const char *escaped = escape(c, true);

		room -= escaped && c != 0 ? (int) strlen(escaped) : 1;
		if (room < 0)
			break;
		if (escaped)
			gcm_put_string(sink, escaped);
		else
			gcm_put(sink, s + i, n);
		i += n;
	}
	gcm_put(sink, "\"", 1);
}

/* Append text to the element that has begun */
void
gcm_markup_text(GcmSink *sink, const char *s, size_t len)
{
	size_t		written = 0;
	int			width;

	gcm_markup_content(sink);
	width = sink->width;
	for (size_t i = 0; i < len;)
	{
		uint32_t	c;
		int			n = gcm_character(s + i, len - i, &c);
		const char *escaped = escape(c, false);

		if (width > SOFT_WIDTH && (c == ' ' || (escaped && *escaped == ' ')))
			escaped = "\n";
		else if (width > HARD_WIDTH)
		{
			gcm_put(sink, s + written, i - written);
			written = i;
			gcm_put_string(sink, "<!--\n-->");
			width = sink->width;
		}
		if (escaped)
		{
			gcm_put(sink, s + written, i - written);
			gcm_put_string(sink, escaped);
			written = i + n;
			width = sink->width;
		}
		else
			width++;
		i += n;
	}
	gcm_put(sink, s + written, len - written);
}

/* Is it a letter that is written from right to left, or a mark that turns text? */
static bool
turns(uint32_t c)
{
	return (c >= 0x0590 && c <= 0x08FF) || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
		(c >= 0x2066 && c <= 0x2069) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
		(c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

/* Append text of HTML that turns no other text around it */
void
gcm_markup_isolated(GcmSink *sink, const char *s, size_t len)
{
	bool		isolate = false;

	for (size_t i = 0; i < len && !isolate;)
	{
		uint32_t	c;

		i += gcm_character(s + i, len - i, &c);
		isolate = turns(c);
	}
	if (isolate)
		gcm_markup_begin(sink, "bdi");
	gcm_markup_text(sink, s, len);
	if (isolate)
		gcm_markup_end(sink, "bdi");
}

/* End an element, with an end tag of its own */
void
gcm_markup_end(GcmSink *sink, const char *name)
{
	gcm_markup_content(sink);
	gcm_put(sink, "</", 2);
	gcm_put_string(sink, name);
	if (sink->width > SOFT_WIDTH)
		gcm_put(sink, "\n", 1);
	gcm_put(sink, ">", 1);
}

/* End an element that can hold nothing, whose start tag is open */
void
gcm_markup_close(GcmSink *sink)
{
	gcm_put(sink, "/>", 2);
	sink->open = false;
}

/* Begin a line, where white space makes no difference */
void
gcm_markup_line(GcmSink *sink)
{
	gcm_markup_content(sink);
	if (sink->width > 0)
		gcm_put(sink, "\n", 1);
}

/* Is it an address on the web, short enough for an attribute? */
bool
gcm_is_link(const char *s, size_t len)
{
	size_t		escaped = 0;

	if (!(len > 8 && memcmp(s, "https://", 8) == 0) && !(len > 7 && memcmp(s, "http://", 7) == 0))
		return false;
	for (size_t i = 0; i < len;)
	{
		uint32_t	c;
		const char *written;

		i += gcm_character(s + i, len - i, &c);
		written = escape(c, true);
		/* what no address has, so that it is seen as it is written */
		if (c <= ' ' || strchr("\"<>\\^`{|}", (int) (c < 0x80 ? c : 'a')) || turns(c))
			return false;
		escaped += written ? strlen(written) : 1;
	}
	return escaped <= GCM_MAX_ATTRIBUTE;
}

/* The name of an element that a tree may have, and how it stands; NULL if it may not */
const char *
gcm_markup_element(const char *s, size_t len, GcmElementKind *kind)
{
	for (size_t i = 0; i < sizeof(elements) / sizeof(elements[0]); i++)
	{
		*kind = elements[i].kind;
		if (strlen(elements[i].name) == len && memcmp(elements[i].name, s, len) == 0)
			return elements[i].name;
	}
	return NULL;
}

/* The name of an attribute that a tree may have, or NULL */
const char *
gcm_markup_attribute_name(const char *s, size_t len)
{
	for (size_t i = 0; i < sizeof(attributes) / sizeof(attributes[0]); i++)
	{
		if (strlen(attributes[i]) == len && memcmp(attributes[i], s, len) == 0)
			return attributes[i];
	}
	return NULL;
}
