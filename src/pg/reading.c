/*
 * reading.c
 *		SQL functions that show what a text is read as, and raise no error where
 *		it is not understood.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "pg/set.h"
#include "pg/term.h"
#include "pure/entity.h"
#include "pure/suggest.h"

PG_FUNCTION_INFO_V1(gcm_read_entity);

/*
 * Read a list part by part.  Returns what was understood, and in rest what was
 * not, or NULL, with what there is to say of its first part.
 */
static GcmSet
read_parts(const GcmVocabulary *v, const char *s, int len, char **rest, GcmComplaint *complaint)
{
	bool		braces = len > 0 && *s == '{';
	char	   *copy = pnstrdup(s, len);
	const char *end = copy + len;
	bool		complete = true;
	GcmSet		understood = {{0}};
	StringInfoData unread;

	initStringInfo(&unread);
	s = copy;
	for (;;)
	{
		GcmSet		set;
		GcmProblem	problem;

		if (gcm_set_parse(v, s, end - s, &set, &problem) == GCM_OK)
		{
			gcm_set_add_all(&understood, &set);
			break;
		}
		gcm_set_add_all(&understood, &problem.before);
		if (complete)
			gcm_describe_problem(v, &problem, NULL, complaint);
		else
			appendStringInfoString(&unread, "; ");
		complete = false;
		appendBinaryStringInfo(&unread, problem.at, problem.len);

		/* go on after what was not read, which may have stood in quotes */
		s = problem.at + problem.len;
		if (s < end && *s == '"')
			s++;
		s += gcm_separators(s, end - s);
		if (s >= end || (braces && *s == '}'))
			break;
		if (braces)
		{
			/* the rest is in braces too: it begins where the last ended */
			s--;
			copy[s - copy] = '{';
		}
	}
	*rest = complete ? NULL : gcm_server_text(unread.data);
	return understood;
}

static Datum
read_text(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	int			len;
	char	   *utf8 = gcm_text_utf8(arg, &len);
	GcmComplaint complaint;
	char	   *rest;
	GcmSet		understood = read_parts(v, utf8, len, &rest, &complaint);
	Datum		values[5];
	bool		nulls[5] = {rest != NULL, false, rest == NULL, rest == NULL, true};

	values[0] = values[1] = GcmSetGetDatum(v, &understood);
	if (rest)
	{
		values[2] = CStringGetTextDatum(rest);
		values[3] = CStringGetTextDatum(complaint.detail == NULL ? complaint.message :
										psprintf("%s: %s", complaint.message, complaint.detail));
		nulls[4] = complaint.hint == NULL;
		if (complaint.hint)
			values[4] = CStringGetTextDatum(complaint.hint);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(gcm_result_row(fcinfo), values, nulls)));
}

/* The functions of one vocabulary, each under its own name */
#define READING_FUNCTION(vocabulary) \
	PG_FUNCTION_INFO_V1(gcm_read_##vocabulary); \
	Datum \
	gcm_read_##vocabulary(PG_FUNCTION_ARGS) \
	{ \
		return read_text(fcinfo, &gcm_##vocabulary##_vocabulary); \
	} \
	extern int	no_such_variable

READING_FUNCTION(objective);
READING_FUNCTION(principle);
READING_FUNCTION(stakeholder);
READING_FUNCTION(country);

/* What may be meant by a name of an entity that we do not know; NULL if nothing */
static char *
entity_hint(const char *utf8, int len, GcmLang lang)
{
	int			places[GCM_MAX_SUGGESTIONS];
	int			n = gcm_entity_near(utf8, len, places);
	GcmText		names[GCM_MAX_SUGGESTIONS];

	if (gcm_is_nothing(utf8, len))
		return gcm_hint(&gcm_entity_vocabulary, utf8, len);
	for (int i = 0; i < n; i++)
		names[i] = gcm_text(gcm_term(&gcm_entity_vocabulary, places[i])->label[lang]);
	return n > 0 ? gcm_did_you_mean(names, n) : NULL;
}

/* What a name of a UN entity is read as */
Datum
gcm_read_entity(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	int			len;
	char	   *utf8 = gcm_text_utf8(arg, &len);
	int			place = gcm_entity_lookup(utf8, len);
	Datum		values[3];
	bool		nulls[3] = {true, true, true};

	if (place >= 0)
	{
		const GcmTerm *term = gcm_term(&gcm_entity_vocabulary, place);

		values[0] = CStringGetTextDatum(gcm_server_text(term->label[lang]));
		values[1] = CStringGetTextDatum(gcm_server_text(term->title[lang] ? term->title[lang] : term->label[lang]));
		nulls[0] = nulls[1] = false;
	}
	else
	{
		char	   *hint = entity_hint(utf8, len, lang);

		if (hint)
			values[2] = CStringGetTextDatum(hint);
		nulls[2] = hint == NULL;
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(gcm_result_row(fcinfo), values, nulls)));
}
