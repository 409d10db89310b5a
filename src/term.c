/*
 * term.c
 *		SQL functions on single terms, for every vocabulary.
 *
 * A term is an int2: its place in the vocabulary's table plus one, or, for a
 * country, its three letters.  Comparison, hashing and sending are core's own
 * functions on int2 (see sql/vocabulary.sql.in); here is what needs the
 * vocabulary.
 */
#include "postgres.h"

#include <limits.h>

#include "catalog/namespace.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/varlena.h"

#include "term.h"

/* Terms that a hint names at most */
#define MAX_SUGGESTIONS 3

/* Server text to UTF-8, as the pure layer wants it */
char *
gcm_utf8(const char *s, int len, int *utf8_len)
{
	char	   *utf8 = pg_server_to_any(s, len, PG_UTF8);

	*utf8_len = utf8 == s ? len : (int) strlen(utf8);
	return utf8;
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
	{"\302\240", " "}			/* no-break space */
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
	for (int i = 0; i < (int) lengthof(substitutes) && OidIsValid(conversion); i++)
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

/* Does the folded spelling hold these whole words? */
static bool
has_words(const char *spelling, int len, const char *words, int nwords)
{
	for (int i = 0; i + nwords <= len; i++)
	{
		if ((i == 0 || spelling[i - 1] == ' ') &&
			memcmp(spelling + i, words, nwords) == 0 &&
			(i + nwords == len || spelling[i + nwords] == ' '))
			return true;
	}
	return false;
}

/*
 * How far a spelling is from what was typed: edits, or one more than the
 * limit for a spelling that only holds the same words; INT_MAX where it is
 * not worth naming.
 */
static int
spelling_distance(const char *spelling, int len, const char *typed, int ntyped, int limit)
{
	int			distance = limit + 1;

	if (abs(len - ntyped) <= limit)
		distance = varstr_levenshtein_less_equal(typed, ntyped, spelling, len,
												 1, 1, 1, limit, true);
	if (distance > limit)
		distance = has_words(spelling, len, typed, ntyped) ? limit + 1 : INT_MAX;
	return distance;
}

/* A hint with the terms nearest to what was typed, or NULL if none is near */
static char *
suggest_terms(const GcmVocabulary *v, const char *typed, int len)
{
	char		folded[GCM_MAX_SPELLING];
	int			nfolded = gcm_fold(typed, len, folded);
	int			limit = 1 + nfolded / 5;
	int			best = INT_MAX;
	const char *nearest[MAX_SUGGESTIONS];
	int			length[MAX_SUGGESTIONS];
	int			n = 0;
	StringInfoData hint;

	/* anything is near to a word of three letters */
	if (nfolded < 4)
		return NULL;

	for (int term = 0; term < v->nterms; term++)
	{
		const char *s;
		const char *own = NULL;
		int			own_length = 0;
		int			own_distance = INT_MAX;
		int			slen;

		for (int k = 0; (slen = gcm_spelling(v, term, k, &s)) >= 0; k++)
		{
			char		spelling[GCM_MAX_SPELLING];
			int			nspelling = slen > 3 ? gcm_fold(s, slen, spelling) : 0;
			int			distance;

			if (nspelling < 4)
				continue;
			distance = spelling_distance(spelling, nspelling, folded, nfolded, limit);
			if (distance < own_distance)
			{
				own = s;
				own_length = slen;
				own_distance = distance;
			}
		}
		if (own_distance == INT_MAX || own_distance > best)
			continue;
		if (own_distance < best)
		{
			best = own_distance;
			n = 0;
		}
		if (n < MAX_SUGGESTIONS)
		{
			nearest[n] = own;
			length[n++] = own_length;
		}
	}
	if (n == 0)
		return NULL;

	initStringInfo(&hint);
	appendStringInfoString(&hint, "Did you mean ");
	for (int i = 0; i < n; i++)
	{
		if (i > 0)
			appendStringInfoString(&hint, i == n - 1 ? " or " : ", ");
		appendStringInfo(&hint, "\"%s\"",
						 gcm_server_text(pnstrdup(nearest[i], length[i])));
	}
	appendStringInfoChar(&hint, '?');
	return hint.data;
}

/* What to tell of a name that is known to be no term, or NULL */
static char *
explain_no_term(const GcmVocabulary *v, const char *typed, int len)
{
	char		folded[GCM_MAX_SPELLING];
	int			nfolded = gcm_fold(typed, len, folded);

	for (const GcmNoTerm *no = v->no_terms; no && no->names; no++)
	{
		const char *name = no->names;

		while (*name)
		{
			char		other[GCM_MAX_SPELLING];
			int			n = (int) strcspn(name, "|");

			if (gcm_fold(name, n, other) == nfolded && memcmp(folded, other, nfolded) == 0)
				return gcm_server_text(no->hint);
			name += n + (name[n] == '|');
		}
	}
	return NULL;
}

/* Copy a piece of UTF-8 input for a message, in the server's encoding */
static char *
message_text(const char *utf8, int len)
{
	return gcm_server_text(pnstrdup(utf8, len));
}

/*
 * Report what is wrong with an input.  The text of the set in which it stands
 * is shown too, if it is given.
 */
void
gcm_report_problem(const GcmVocabulary *v, GcmProblem problem, const char *set,
				   Node *escontext)
{
	char	   *value = message_text(problem.at, problem.len);
	char	   *hint;

	switch (problem.status)
	{
		case GCM_OK:
			break;
		case GCM_UNKNOWN_TERM:
			hint = explain_no_term(v, problem.at, problem.len);
			if (hint == NULL)
				hint = suggest_terms(v, problem.at, problem.len);
			ereturn(escontext,,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input value for type %s: \"%s\"",
							v->type_name, value),
					 set ? errdetail("It stands in the set \"%s\".", set) : 0,
					 errhint("%s", hint ? hint : v->forms)));
		case GCM_OUT_OF_RANGE:
			ereturn(escontext,,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("value \"%s\" is out of range for type %s",
							value, v->type_name),
					 errhint("Numbers go from 1 to %d.", v->nterms)));
		case GCM_REVERSED_RANGE:
			ereturn(escontext,,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("range \"%s\" for type %s_set begins after its end",
							value, v->type_name),
					 errhint("Write the lower term first.")));
		case GCM_EMPTY_ELEMENT:
			ereturn(escontext,,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("malformed %s_set literal: \"%s\"", v->type_name, value),
					 errdetail("There is nothing before or after a comma.")));
		case GCM_MALFORMED:
			ereturn(escontext,,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("malformed %s_set literal: \"%s\"", v->type_name, value),
					 errhint("Write {} for the empty set, all for every term, or {%s,%s}; put terms that hold commas or braces in double quotes.",
							 gcm_term(v, 0)->name, gcm_term(v, v->nterms - 1)->name)));
	}
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
	GcmStatus	status = gcm_term_lookup(v, utf8, len, &place);

	if (status != GCM_OK)
	{
		gcm_report_problem(v, (GcmProblem) {status, utf8, len}, NULL, fcinfo->context);
		PG_RETURN_NULL();
	}
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
