/*
 * markup.c
 *		SQL functions that make HTML.
 *
 * gcm_html() takes a tree, in which text is data and cannot be anything else:
 * nothing that a row holds becomes an element.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pg/markup.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "pg/term.h"
#include "pure/style.h"
#include "pure/writing.h"

PG_FUNCTION_INFO_V1(gcm_html);
PG_FUNCTION_INFO_V1(gcm_html_page);

/* A tree that is being read */
typedef struct Tree
{
	JsonbIterator *rest;
	GcmSink    *sink;
	GcmLang		lang;
} Tree;

static void
append(GcmSink *sink, const char *s, size_t len)
{
	CHECK_FOR_INTERRUPTS();
	appendBinaryStringInfo(&((GcmPage *) sink)->buf, s, len);
}

GcmSink *
gcm_begin_page(GcmPage *page)
{
	page->sink = (GcmSink) {append, 0, false};
	initStringInfo(&page->buf);
	return &page->sink;
}

/* What was made, as text of the server's */
Datum
gcm_page_text(GcmPage *page)
{
	return PointerGetDatum(cstring_to_text(gcm_server_text(page->buf.data)));
}

/* A text of the server's, in UTF-8 */
GcmText
gcm_text_of(Datum datum)
{
	text	   *value = DatumGetTextPP(datum);
	int			len;
	char	   *utf8 = gcm_text_utf8(value, &len);

	return (GcmText) {utf8, len};
}

static GcmText
string_of(const JsonbValue *value)
{
	int			len;
	char	   *utf8 = gcm_utf8(value->val.string.val, value->val.string.len, &len);

	return (GcmText) {utf8, len};
}

/* An attribute; one that is null, or an address that is none, is left out */
static void
put_attribute(Tree *tree, const GcmText *key, const JsonbValue *value)
{
	const char *name = gcm_markup_attribute_name(key->s, key->len);
	GcmText		text;

	if (name == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown attribute of HTML: \"%.*s\"", (int) key->len, key->s)));
	if (value->type == jbvNull)
		return;
	if (value->type == jbvNumeric)
	{
		text.s = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric)));
		text.len = strlen(text.s);
	}
	else if (value->type == jbvString)
		text = string_of(value);
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("an attribute of HTML is a text or a number: \"%s\"", name)));
	if (strcmp(name, "href") == 0 && !(text.len > 0 && text.s[0] == '#') && !gcm_is_link(text.s, text.len))
		return;
	gcm_markup_attribute(tree->sink, name, text.s, text.len);
}

static void
put_scalar(Tree *tree, const JsonbValue *value)
{
	GcmText		text;
	char	   *digits;

	switch (value->type)
	{
		case jbvNull:
			break;
		case jbvString:
			text = string_of(value);
			gcm_markup_isolated(tree->sink, text.s, text.len);
			break;
		case jbvNumeric:
			digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric)));
			gcm_markup_content(tree->sink);
			gcm_put_number(tree->sink, digits, strlen(digits), tree->lang);
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a truth value is nothing that a page can hold"),
					 errhint("Write words in its place.")));
	}
}

static void put_array(Tree *tree, bool scalar);

/* What stands in an element or a list of elements */
static void
put_node(Tree *tree, JsonbIteratorToken token, const JsonbValue *value)
{
	if (token == WJB_BEGIN_ARRAY)
		put_array(tree, value->val.array.rawScalar);
	else if (token == WJB_ELEM)
		put_scalar(tree, value);
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("attributes of HTML stand after the name of an element"),
				 errhint("As in [\"p\", {\"class\": \"note\"}, \"text\"].")));
}

/* An array that has begun: an element, if it begins with a name, or a list */
static void
put_array(Tree *tree, bool scalar)
{
	JsonbValue	value;
	JsonbIteratorToken token = JsonbIteratorNext(&tree->rest, &value, false);
	GcmElementKind kind = GCM_INLINE;
	const char *name = NULL;

	check_stack_depth();
	if (!scalar && token == WJB_ELEM && value.type == jbvString)
	{
		GcmText		wanted = string_of(&value);

		name = gcm_markup_element(wanted.s, wanted.len, &kind);
		if (name == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown element of HTML: \"%.*s\"", (int) Min(wanted.len, 100), wanted.s),
					 errhint("An array begins with the name of an element; a list of elements holds arrays.")));
		if (kind == GCM_BLOCK)
			gcm_markup_line(tree->sink);
		gcm_markup_begin(tree->sink, name);
		token = JsonbIteratorNext(&tree->rest, &value, false);
		if (token == WJB_BEGIN_OBJECT)
		{
			while ((token = JsonbIteratorNext(&tree->rest, &value, false)) == WJB_KEY)
			{
				GcmText		key = string_of(&value);

				/* of a value that is no scalar, only the beginning is read */
				token = JsonbIteratorNext(&tree->rest, &value, true);
				put_attribute(tree, &key, &value);
			}
			token = JsonbIteratorNext(&tree->rest, &value, false);
		}
	}
	if (kind == GCM_VOID)
	{
		if (token != WJB_END_ARRAY)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("an element \"%s\" of HTML holds nothing", name)));
		gcm_markup_close(tree->sink);
		return;
	}
	for (; token != WJB_END_ARRAY; token = JsonbIteratorNext(&tree->rest, &value, false))
		put_node(tree, token, &value);
	if (name)
		gcm_markup_end(tree->sink, name);
}

/* A tree as HTML */
Datum
gcm_html(PG_FUNCTION_ARGS)
{
	Jsonb	   *json = PG_GETARG_JSONB_P(0);
	GcmPage		page;
	Tree		tree = {JsonbIteratorInit(&json->root), gcm_begin_page(&page), gcm_lang_arg(fcinfo, 1)};
	JsonbValue	value;
	JsonbIteratorToken token = JsonbIteratorNext(&tree.rest, &value, false);

	put_node(&tree, token, &value);
	gcm_markup_line(tree.sink);
	PG_RETURN_DATUM(gcm_page_text(&page));
}

/* A whole page of parts that are HTML */
Datum
gcm_html_page(PG_FUNCTION_ARGS)
{
	static const char *const names[GCM_NLANGS] = {"en", "fr", "es"};
	GcmText		title = gcm_text_of(PG_GETARG_DATUM(0));
	GcmLang		lang = gcm_lang_arg(fcinfo, 2);
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(1);
	GcmPage		page;
	GcmSink    *sink = gcm_begin_page(&page);
	Datum	   *parts;
	bool	   *nulls;
	int			n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &parts, &nulls, &n);
	gcm_put_string(sink, "<!DOCTYPE html>\n<html");
	gcm_markup_attribute(sink, "lang", names[lang], 2);
	gcm_put_string(sink, ">\n<head>\n<meta charset=\"utf-8\"/>\n"
				   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
				   "<meta name=\"color-scheme\" content=\"light dark\"/>\n");
	gcm_markup_begin(sink, "title");
	gcm_markup_text(sink, title.s, pg_encoding_mbcliplen(PG_UTF8, title.s, title.len, GCM_MAX_LINE / 2));
	gcm_markup_end(sink, "title");
	gcm_put_string(sink, "\n<style>\n");
	gcm_put_string(sink, gcm_style);
	gcm_put_string(sink, "</style>\n</head>\n<body>\n");
	for (int i = 0; i < n; i++)
	{
		if (!nulls[i])
		{
			GcmText		part = gcm_text_of(parts[i]);

			gcm_put(sink, part.s, part.len);
		}
	}
	gcm_markup_line(sink);
	gcm_put_string(sink, "</body>\n</html>\n");
	PG_RETURN_DATUM(gcm_page_text(&page));
}
