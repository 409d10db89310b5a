/*
 * letter.c
 *		A letter on how a body's mandate stands to a reference.
 *
 * It says what the findings say, and nothing that nobody told: what is not
 * known is left to the writer in square brackets.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"

#include "pg/alignment.h"
#include "pg/markup.h"
#include "pg/sentence.h"
#include "pg/term.h"
#include "pure/letter.h"
#include "pure/writing.h"

PG_FUNCTION_INFO_V1(gcm_letter);

/* Arguments of gcm_letter() */
enum
{
	LETTER_NAME,
	LETTER_MANDATE,
	LETTER_KIND,
	LETTER_REFERENCE,
	LETTER_LANG,
	LETTER_PRESENT,
	LETTER_PROCESS,
	LETTER_LEADERSHIP,
	LETTER_FORMAT,
	LETTER_DAY,
	LETTER_SOURCES,
	LETTER_ANOTHER
};

/* A letter that is being written */
typedef struct Letter
{
	GcmPage		page;
	bool		html;
	GcmLang		lang;
	const GcmLetterWords *words;
	GcmLetterFacts facts;
	GcmFinding	finding[GCM_NELEMENTS];
	int			nfindings;
} Letter;

/* Append text as it is, but for what would end a line */
static void
put_plain(GcmSink *sink, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
	{
		char		c = (unsigned char) s[i] < ' ' || s[i] == 0x7F ? ' ' : s[i];

		gcm_put(sink, &c, 1);
	}
}

static void
put_block(Letter *letter, const char *element, const char *mark, const char *s, size_t len, const char *end)
{
	GcmSink    *sink = &letter->page.sink;

	if (letter->html)
	{
		gcm_markup_line(sink);
		gcm_markup_begin(sink, element);
		gcm_markup_isolated(sink, s, len);
		gcm_markup_end(sink, element);
	}
	else
	{
		gcm_put_string(sink, mark);
		put_plain(sink, s, len);
		gcm_put_string(sink, end);
	}
}

static void
put_paragraph(Letter *letter, const char *s)
{
	put_block(letter, "p", "", s, strlen(s), "\n\n");
}

static void
put_heading(Letter *letter, const char *s)
{
	put_block(letter, "h2", "", s, strlen(s), "\n\n");
}

static void
put_item(Letter *letter, const char *s, size_t len)
{
	put_block(letter, "li", "- ", s, len, "\n");
}

static void
begin_list(Letter *letter)
{
	if (letter->html)
	{
		gcm_markup_line(&letter->page.sink);
		gcm_markup_begin(&letter->page.sink, "ul");
	}
}

static void
end_list(Letter *letter)
{
	if (letter->html)
		gcm_markup_end(&letter->page.sink, "ul");
	else
		gcm_put_string(&letter->page.sink, "\n");
}

/* Words of the letter's own with their placeholders filled in */
static char *
fill_words(const Letter *letter, const char *words)
{
	GcmPage		page;

	gcm_put_letter_words(gcm_begin_page(&page), words, &letter->facts);
	return page.buf.data;
}

/* One part, unless it is empty: a paragraph for what departs, else an item each */
static void
put_part(Letter *letter, GcmLetterPart part)
{
	int			n = 0;

	for (int i = 0; i < letter->nfindings; i++)
	{
		const GcmFinding *finding = &letter->finding[i];
		GcmPage		page;

		if (gcm_letter_part(finding->judgement.verdict) != part || gcm_says_nothing(finding))
			continue;
		gcm_put_letter_finding(gcm_begin_page(&page), finding, letter->lang);
		if (n++ == 0)
		{
			put_heading(letter, letter->words->heading[part]);
			if (part != GCM_LETTER_DEPARTS)
				begin_list(letter);
		}
		if (part == GCM_LETTER_DEPARTS)
			put_paragraph(letter, page.buf.data);
		else
			put_item(letter, page.buf.data, page.buf.len);
	}
	if (n > 0 && part != GCM_LETTER_DEPARTS)
		end_list(letter);
}

/* Names that are near known ones, for the writer to look at; none is NULL */
static GcmText
near_names(const Letter *letter)
{
	StringInfoData buf;

	initStringInfo(&buf);
	for (int i = 0; i < letter->nfindings; i++)
	{
		Datum	   *names;
		int			n = gcm_near_names(&letter->finding[i], letter->lang, &names);

		for (int j = 0; j < n; j++)
		{
			GcmText		name = gcm_text_of(names[j]);

			if (buf.len > 0)
				appendStringInfoString(&buf, ", ");
			appendBinaryStringInfo(&buf, name.s, name.len);
		}
	}
	return (GcmText) {buf.len > 0 ? buf.data : NULL, buf.len};
}

static void
put_head(Letter *letter, Datum day)
{
	GcmPage		written;

	if (DATE_NOT_FINITE(DatumGetDateADT(day)))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("a letter has no infinite day")));
	put_paragraph(letter, letter->words->letterhead);
	gcm_put_day(gcm_begin_page(&written), DatumGetDateADT(day), letter->lang);
	put_paragraph(letter, written.buf.data);
	put_paragraph(letter, letter->words->addressee);
}

/* A name, or these words where it is NULL or blank */
static GcmText
name_or(NullableDatum name, const char *words)
{
	GcmText		text = name.isnull ? gcm_text("") : gcm_text_of(name.value);

	for (size_t i = 0; i < text.len; i++)
	{
		if ((unsigned char) text.s[i] > ' ')
			return text;
	}
	return gcm_text(words);
}

/* Sources, each once; one that is NULL or blank is for the writer to fill in */
static void
put_sources(Letter *letter, ArrayType *sources)
{
	const char *wanted = fill_words(letter, letter->words->text_source);
	GcmText    *written;
	Datum	   *items;
	bool	   *nulls;
	int			nwritten = 0;
	int			n;

	deconstruct_array(sources, TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls, &n);
	written = palloc(n * sizeof(GcmText));
	put_heading(letter, letter->words->sources);
	begin_list(letter);
	for (int i = 0; i < n; i++)
	{
		GcmText		source = name_or((NullableDatum) {items[i], nulls[i]}, wanted);
		int			j = 0;

		CHECK_FOR_INTERRUPTS();
		while (j < nwritten && (written[j].len != source.len || memcmp(written[j].s, source.s, source.len) != 0))
			j++;
		if (j < nwritten)
			continue;
		written[nwritten++] = source;
		put_item(letter, source.s, source.len);
	}
	put_item(letter, letter->words->faq, strlen(letter->words->faq));
	end_list(letter);
}

/* How a letter is written: true for HTML */
static bool
read_format(text *value)
{
	char	   *format = text_to_cstring(value);

	if (strcmp(format, "html") == 0)
		return true;
	if (strcmp(format, "text") == 0)
		return false;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown format of a letter: \"%s\"", format),
			 errhint("Formats are text and html.")));
}

/* Compare each element that the kind of body is held to */
static void
find_all(Letter *letter, const GcmCheck *check)
{
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		GcmFinding *finding = &letter->finding[letter->nfindings];

		if (!gcm_element_asked(element, check->body.kind))
			continue;
		gcm_compare_element(element, &check->body, check->reference,
							palloc(gcm_finding_room(&check->body, check->reference) * sizeof(GcmEntity)),
							finding);
		letter->facts.count[finding->judgement.verdict]++;
		letter->nfindings++;
	}
}

/*
 * gcm_letter(name, mandate, kind, reference, lang, present, process, leadership,
 * format, day, sources, reference_name)
 */
Datum
gcm_letter(PG_FUNCTION_ARGS)
{
	Letter		letter = {0};
	const GcmLetterWords *words;
	GcmCheck	check;
	GcmLevel	level;

	if (PG_ARGISNULL(LETTER_NAME) || PG_ARGISNULL(LETTER_LANG) || PG_ARGISNULL(LETTER_FORMAT) ||
		!gcm_read_check(fcinfo, LETTER_MANDATE, LETTER_PRESENT, &check))
		PG_RETURN_NULL();
	letter.lang = gcm_lang_arg(fcinfo, LETTER_LANG);
	letter.html = read_format(PG_GETARG_TEXT_PP(LETTER_FORMAT));
	letter.words = words = &gcm_letter_words[letter.lang];
	letter.facts.name = name_or(fcinfo->args[LETTER_NAME], words->no_name);
	letter.facts.another = name_or(fcinfo->args[LETTER_ANOTHER], words->which);
	level = gcm_reference_level(check.reference);
	letter.facts.reference = gcm_reference_words[level == GCM_NO_LEVEL][letter.lang];
	find_all(&letter, &check);
	letter.facts.near = near_names(&letter);

	gcm_begin_page(&letter.page);
	if (!PG_ARGISNULL(LETTER_DAY))
		put_head(&letter, PG_GETARG_DATUM(LETTER_DAY));
	put_heading(&letter, fill_words(&letter, words->subject));
	put_paragraph(&letter, words->guides[check.body.kind]);
	if (level == GCM_NO_LEVEL)
		put_paragraph(&letter, fill_words(&letter, words->another));
	else
		put_paragraph(&letter, words->our_reading);
	put_paragraph(&letter, fill_words(&letter, words->counts));
	if (!gcm_is_recorded(&check.body))
		put_paragraph(&letter, fill_words(&letter, words->unrecorded));
	for (int part = 0; part < GCM_NLETTER_PARTS; part++)
		put_part(&letter, part);
	if (letter.facts.near.s)
		put_paragraph(&letter, fill_words(&letter, words->check));
	put_paragraph(&letter, words->next);
	if (!PG_ARGISNULL(LETTER_SOURCES))
	{
		put_sources(&letter, PG_GETARG_ARRAYTYPE_P(LETTER_SOURCES));
		put_paragraph(&letter, words->contact);
		put_paragraph(&letter, words->signature);
	}
	gcm_markup_line(&letter.page.sink);
	PG_RETURN_DATUM(gcm_page_text(&letter.page));
}
