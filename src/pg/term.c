/*
 * term.c
 *		SQL functions on single terms, for every vocabulary.
 *
 * A term is an int2: its place in the vocabulary's table plus one, or, for a
 * country, its three letters.  Comparison, hashing and sending are core's own
 * functions on int2 (see sql/template/vocabulary.sql.in); here is what needs the
 * vocabulary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/term.h"
#include "pure/suggest.h"

/* What a call site keeps from row to row, all zero before the first */
void *
gcm_kept(FunctionCallInfo fcinfo, size_t size)
{
	FmgrInfo   *flinfo = fcinfo->flinfo;

	if (flinfo->fn_extra == NULL)
		flinfo->fn_extra = MemoryContextAllocZero(flinfo->fn_mcxt, size);
	return flinfo->fn_extra;
}

/* Server text to UTF-8, as the pure layer wants it */
char *
gcm_utf8(const char *s, int len, int *utf8_len)
{
	char	   *utf8 = pg_server_to_any(s, len, PG_UTF8);

	*utf8_len = utf8 == s ? len : (int) strlen(utf8);
	return utf8;
}

char *
gcm_text_utf8(const text *value, int *utf8_len)
{
	return gcm_utf8(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), utf8_len);
}

/* Typography of our own texts, and what is written where an encoding lacks it */
static const struct
{
	const char *utf8;
	const char *substitute;
}			substitutes[] = {
	{"œ", "oe"},
	{"Œ", "OE"},
	{"…", "..."},
	{"–", "-"},
	{"—", "-"},
	{"‘", "'"},
	{"’", "'"},
	{"“", "\""},
	{"”", "\""},
	{"\302\240", " "},			/* no-break space */
	{"\342\200\257", " "},		/* narrow no-break space */
	{"\342\210\222", "-"},		/* minus sign */
	{"\357\277\275", "?"}		/* replacement character */
};

/* Which of them does the database's encoding lack? */
static const bool *
lacking_characters(void)
{
	static bool lacking[lengthof(substitutes)];
	static bool known = false;
	int			encoding = GetDatabaseEncoding();
	Oid			conversion;

	if (known)
		return lacking;
	conversion = FindDefaultConversionProc(PG_UTF8, encoding);
	for (int i = 0; i < (int) lengthof(substitutes); i++)
	{
		unsigned char *utf8 = (unsigned char *) substitutes[i].utf8;
		int			len = strlen(substitutes[i].utf8);
		unsigned char converted[4 * MAX_CONVERSION_GROWTH + 1];

		lacking[i] = pg_do_encoding_conversion_buf(conversion, PG_UTF8, encoding, utf8, len,
												   converted, sizeof(converted), true) < len;
	}
	known = true;
	return lacking;
}

/* A text of the pure layer, which is UTF-8, for the server */
char *
gcm_server_text(const char *utf8)
{
	const bool *lacking;
	StringInfoData buf;

	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
		return pg_any_to_server(utf8, strlen(utf8), PG_UTF8);

	lacking = lacking_characters();
	initStringInfo(&buf);
	while (*utf8)
	{
		int			i = 0;

		while (i < (int) lengthof(substitutes) &&
			   !(lacking[i] && strncmp(utf8, substitutes[i].utf8, strlen(substitutes[i].utf8)) == 0))
			i++;
		if (i < (int) lengthof(substitutes))
		{
			appendStringInfoString(&buf, substitutes[i].substitute);
			utf8 += strlen(substitutes[i].utf8);
		}
		else
			appendStringInfoChar(&buf, *utf8++);
	}
	return pg_any_to_server(buf.data, buf.len, PG_UTF8);
}

/* The language argument, en where it is not given */
GcmLang
gcm_lang_arg(FunctionCallInfo fcinfo, int argno)
{
	text	   *arg = PG_GETARG_TEXT_PP(argno);
	GcmLang		lang;

	if (!gcm_lang_by_name(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg), &lang))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown language: \"%s\"", text_to_cstring(arg)),
				 errhint("Languages are en (English), fr (French) and es (Spanish).")));
	return lang;
}

/* The row type that a function returns, looked up once for all of its calls */
TupleDesc
gcm_result_row(FunctionCallInfo fcinfo)
{
	if (fcinfo->flinfo->fn_extra == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
		TupleDesc	tupdesc;

		if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		fcinfo->flinfo->fn_extra = BlessTupleDesc(tupdesc);
		MemoryContextSwitchTo(caller);
	}
	return fcinfo->flinfo->fn_extra;
}

/* The place of a code that must be known, because more is asked of it than its text */
int
gcm_known_place(const GcmVocabulary *v, int code)
{
	int			place = gcm_place(v, code);

	if (place < 0)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("unknown code %d in a value of type %s", code, v->type_name)));
	return place;
}

/* Ask whether one of these was meant */
char *
gcm_did_you_mean(const GcmText *names, int n)
{
	StringInfoData hint;

	initStringInfo(&hint);
	appendStringInfoString(&hint, "Did you mean ");
	for (int i = 0; i < n; i++)
		appendStringInfo(&hint, "%s\"%s\"", i == 0 ? "" : i == n - 1 ? " or " : ", ",
						 gcm_server_text(pnstrdup(names[i].s, names[i].len)));
	appendStringInfoChar(&hint, '?');
	return hint.data;
}

/* What may be meant instead, or what else to tell who wrote it; NULL if nothing */
char *
gcm_hint(const GcmVocabulary *v, const char *s, int len)
{
	GcmSuggestion suggestions[GCM_MAX_SUGGESTIONS];
	int			n = gcm_suggest(v, s, len, suggestions);
	GcmText		names[GCM_MAX_SUGGESTIONS];

	if (gcm_is_nothing(s, len))
		return pstrdup("Where nothing is known, write NULL; COPY reads an empty value without quotes as NULL, and one in quotes with FORCE_NULL.");
	if (n == 0)
		return v->forms ? pstrdup(v->forms) : NULL;
	for (int i = 0; i < n; i++)
		names[i] = (GcmText) {suggestions[i].spelling, suggestions[i].len};
	return gcm_did_you_mean(names, n);
}

/* Copy a piece of UTF-8 input for a message, in the server's encoding */
static char *
message_text(const char *utf8, int len)
{
	return gcm_server_text(pnstrdup(utf8, len));
}

/* A term as a message names it: its text and, where that is not the same, its label */
static char *
named_term(const GcmVocabulary *v, int place)
{
	const GcmTerm *term = gcm_term(v, place);

	return psprintf("%s (\"%s\")", term->name, gcm_server_text(term->label[GCM_EN]));
}

/*
 * What to say of a problem: message, detail and hint, the latter two NULL where
 * there is nothing to say.  The text of the set in which it stands is shown too,
 * if it is given.
 */
void
gcm_describe_problem(const GcmVocabulary *v, const GcmProblem *problem, const char *set,
					 GcmComplaint *complaint)
{
	const GcmReading *reading = &problem->reading;
	const char *value = message_text(problem->at, problem->len);
	const char *first = gcm_term(v, 0)->name;
	const char *last = gcm_term(v, v->nterms - 1)->name;

	complaint->sqlstate = ERRCODE_INVALID_TEXT_REPRESENTATION;
	complaint->message = psprintf("invalid input value for type %s: \"%s\"", v->type_name, value);
	complaint->detail = NULL;
	complaint->hint = NULL;
	switch (problem->status)
	{
		case GCM_OK:
			break;
		case GCM_UNKNOWN_TERM:
		case GCM_NO_TERM:
			if (set && strcmp(set, value) != 0)
				complaint->detail = psprintf("It stands in the set \"%s\".", set);
			complaint->hint = problem->status == GCM_NO_TERM ? gcm_server_text(reading->hint) :
				gcm_hint(v, problem->at, problem->len);
			break;
		case GCM_CONFLICT:
			complaint->detail = psprintf("It names both %s and %s.", named_term(v, reading->place),
										 named_term(v, reading->other));
			complaint->hint = psprintf("Give one of the two; a %s_set holds both as {%s,%s}.", v->type_name,
									   gcm_term(v, Min(reading->place, reading->other))->name,
									   gcm_term(v, Max(reading->place, reading->other))->name);
			break;
		case GCM_OUT_OF_RANGE:
			complaint->sqlstate = ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE;
			complaint->message = psprintf("value \"%s\" is out of range for type %s", value, v->type_name);
			complaint->hint = psprintf("Numbers go from 1 to %d.", v->nterms);
			break;
		case GCM_REVERSED_RANGE:
			complaint->message = psprintf("range \"%s\" for type %s_set begins after its end", value, v->type_name);
			complaint->hint = "Write the lower term first.";
			break;
		case GCM_AMBIGUOUS:
			complaint->message = psprintf("ambiguous list for type %s_set: \"%s\"", v->type_name, value);
			complaint->detail = "It can be divided into terms in more than one way.";
			complaint->hint = psprintf("Put ; between the terms, or write a set such as {%s,%s}.", first, last);
			break;
		case GCM_EMPTY_ELEMENT:
			complaint->message = psprintf("malformed %s_set literal: \"%s\"", v->type_name, value);
			complaint->detail = "There is nothing before or after a separator.";
			break;
		case GCM_MALFORMED:
			complaint->message = psprintf("malformed %s_set literal: \"%s\"", v->type_name, value);
			complaint->hint = gcm_is_nothing(problem->at, problem->len) ?
				"Write {} for the empty set, or NULL where nothing is known; COPY reads an empty value in quotes as NULL with FORCE_NULL." :
				psprintf("Write {} for the empty set, all for every term, or {%s,%s}; put terms that hold commas or braces in double quotes.", first, last);
			break;
	}
}

/* Report what is wrong with an input */
void
gcm_report_problem(const GcmVocabulary *v, const GcmProblem *problem, const char *set,
				   Node *escontext)
{
	GcmComplaint complaint;

	/* who only asks whether it is valid does not wait for a hint */
	if (!gcm_details_wanted(escontext))
		ereturn(escontext,, (errcode(ERRCODE_INVALID_TEXT_REPRESENTATION)));
	gcm_describe_problem(v, problem, set, &complaint);
	ereturn(escontext,,
			(errcode(complaint.sqlstate),
			 errmsg_internal("%s", complaint.message),
			 complaint.detail ? errdetail_internal("%s", complaint.detail) : 0,
			 complaint.hint ? errhint("%s", complaint.hint) : 0));
}

/* Read one term; false if it is none, and an error that is saved, not raised */
bool
gcm_input_term(const GcmVocabulary *v, const char *utf8, int len, Node *escontext, int *place)
{
	GcmProblem	problem = {.at = utf8, .len = len};

	problem.status = gcm_read_term(v, utf8, len, &problem.reading);
	*place = problem.reading.place;
	if (problem.status != GCM_OK)
		gcm_report_problem(v, &problem, NULL, escontext);
	return problem.status == GCM_OK;
}

/* A value of fixed size takes all the bytes that were sent, and no more */
void
gcm_check_wire_size(StringInfo buf, int size, const char *type_name)
{
	if (buf->len - buf->cursor != size)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid length in external value of type %s", type_name),
				 errdetail("%d bytes were expected, and %d received.",
						   size, buf->len - buf->cursor)));
}

static Datum
term_in(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	char	   *s = PG_GETARG_CSTRING(0);
	int			len;
	char	   *utf8 = gcm_utf8(s, strlen(s), &len);
	int			place;

	if (!gcm_input_term(v, utf8, len, fcinfo->context, &place))
		PG_RETURN_NULL();
	PG_RETURN_INT16(gcm_code(v, place));
}

static Datum
term_out(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	char	   *buf = palloc(GCM_TERM_TEXT);

	gcm_term_print(v, PG_GETARG_INT16(0), buf);
	PG_RETURN_CSTRING(buf);
}

static Datum
term_recv(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int16		code;

	gcm_check_wire_size(buf, sizeof(int16), v->type_name);
	code = pq_getmsgint(buf, 2);
	if (gcm_place(v, code) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid code %d in external value of type %s",
						code, v->type_name)));
	PG_RETURN_INT16(code);
}

static Datum
term_label(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	int			place = gcm_known_place(v, PG_GETARG_INT16(0));
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);

	PG_RETURN_TEXT_P(cstring_to_text(gcm_server_text(gcm_term(v, place)->label[lang])));
}

static Datum
term_paragraph(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	int			place = gcm_known_place(v, PG_GETARG_INT16(0));

	PG_RETURN_TEXT_P(cstring_to_text(gcm_term(v, place)->paragraph));
}

/* The functions of one vocabulary, each under its own name */
#define TERM_FUNCTION(vocabulary, function) \
	PG_FUNCTION_INFO_V1(gcm_##vocabulary##_##function); \
	Datum \
	gcm_##vocabulary##_##function(PG_FUNCTION_ARGS) \
	{ \
		return term_##function(fcinfo, &gcm_##vocabulary##_vocabulary); \
	} \
	extern int	no_such_variable

#define TERM_FUNCTIONS(vocabulary) \
	TERM_FUNCTION(vocabulary, in); \
	TERM_FUNCTION(vocabulary, out); \
	TERM_FUNCTION(vocabulary, recv); \
	TERM_FUNCTION(vocabulary, label)

TERM_FUNCTIONS(objective);
TERM_FUNCTIONS(principle);
TERM_FUNCTIONS(stakeholder);
TERM_FUNCTIONS(commission);
TERM_FUNCTIONS(country);
TERM_FUNCTIONS(function);
TERM_FUNCTIONS(structure);

TERM_FUNCTION(objective, paragraph);
TERM_FUNCTION(principle, paragraph);
TERM_FUNCTION(stakeholder, paragraph);
