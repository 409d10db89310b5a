/*
 * set.c
 *		SQL functions on sets of terms, for every vocabulary.
 *
 * A set is a bitmap by place in the vocabulary's table: an int4 where the
 * vocabulary is small, a GcmSet by reference for countries.  Set algebra is
 * in core's int4 functions, set_small.c and set_country.c; here is what needs the
 * vocabulary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "pg/set.h"
#include "pg/term.h"

static Datum
set_in(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	char	   *s = PG_GETARG_CSTRING(0);
	int			len;
	char	   *utf8 = gcm_utf8(s, strlen(s), &len);
	GcmSet		set;
	GcmProblem	problem;

	if (gcm_set_parse(v, utf8, len, &set, &problem) != GCM_OK)
	{
		gcm_report_problem(v, &problem, s, fcinfo->context);
		PG_RETURN_NULL();
	}
	return GcmSetGetDatum(v, &set);
}

static Datum
set_out(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
	char		buf[GCM_SET_TEXT];

	gcm_set_print(v, &set, buf);
	PG_RETURN_CSTRING(pstrdup(buf));
}

static Datum
set_recv(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	GcmSet		all = gcm_set_all(v);
	GcmSet		set = {{0}};
	bool		known = true;

	gcm_check_wire_size(buf, gcm_set_is_small(v) ? sizeof(int32) : sizeof(GcmSet),
						psprintf("%s_set", v->type_name));
	if (gcm_set_is_small(v))
		set.word[0] = (uint32) pq_getmsgint(buf, 4);
	else
	{
		for (int w = 0; w < GCM_SET_WORDS; w++)
			set.word[w] = (uint64) pq_getmsgint64(buf);
	}
	for (int w = 0; w < GCM_SET_WORDS; w++)
		known &= (set.word[w] & ~all.word[w]) == 0;
	if (!known)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unknown term in external value of type %s_set", v->type_name)));
	return GcmSetGetDatum(v, &set);
}

static Datum
set_complement(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
	GcmSet		all = gcm_set_all(v);

	for (int w = 0; w < GCM_SET_WORDS; w++)
		set.word[w] = all.word[w] & ~set.word[w];
	return GcmSetGetDatum(v, &set);
}

/* An array that is to become a set may not hold NULL */
void
gcm_refuse_nulls(const GcmVocabulary *v, ArrayType *array)
{
	if (array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("a %s_set cannot hold NULL", v->type_name),
				 errhint("Take it out with array_remove(array, NULL).")));
}

static Datum
set_from_terms(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = {{0}};
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	int			n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	int16	   *codes = (int16 *) ARR_DATA_PTR(array);

	gcm_refuse_nulls(v, array);
	for (int i = 0; i < n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		gcm_set_add(&set, gcm_known_place(v, codes[i]));
	}
	return GcmSetGetDatum(v, &set);
}

static Datum
set_from_texts(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = {{0}};
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Datum	   *elements;
	int			n;

	gcm_refuse_nulls(v, array);
	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, NULL, &n);
	for (int i = 0; i < n; i++)
	{
		text	   *element = DatumGetTextPP(elements[i]);
		int			len;
		char	   *utf8 = gcm_text_utf8(element, &len);
		int			place;

		CHECK_FOR_INTERRUPTS();
		if (!gcm_input_term(v, utf8, len, fcinfo->context, &place))
			PG_RETURN_NULL();
		gcm_set_add(&set, place);
	}
	return GcmSetGetDatum(v, &set);
}

/* A set as a JSON array: of numbers where the terms are numbers, else of texts */
static Datum
set_to_json(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
	const char *quote = v->numbered ? "" : "\"";
	StringInfoData buf;

	initStringInfo(&buf);
	for (int i = gcm_set_next(&set, -1); i >= 0 && i < v->nterms; i = gcm_set_next(&set, i))
		appendStringInfo(&buf, "%s%s%s%s", buf.len > 0 ? "," : "", quote, gcm_term(v, i)->name, quote);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("[%s]", buf.data)));
}

static Datum
set_to_terms(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
	Oid			type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	Datum		elements[GCM_MAX_TERMS];
	int			n = 0;

	for (int i = gcm_set_next(&set, -1); i >= 0 && i < v->nterms; i = gcm_set_next(&set, i))
		elements[n++] = Int16GetDatum(gcm_code(v, i));
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, n, type, sizeof(int16), true,
										  TYPALIGN_SHORT));
}

static Datum
set_to_texts(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	GcmSet		set = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
	Datum		elements[GCM_MAX_TERMS];
	int			n = 0;

	for (int i = gcm_set_next(&set, -1); i >= 0 && i < v->nterms; i = gcm_set_next(&set, i))
		elements[n++] = CStringGetTextDatum(gcm_term(v, i)->name);
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT));
}

static Datum
set_unnest(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	FuncCallContext *funcctx;
	GcmSet	   *rest;
	int			i;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext oldcontext;

		funcctx = SRF_FIRSTCALL_INIT();
		oldcontext = MemoryContextSwitchTo(funcctx->multi_call_memory_ctx);
		rest = palloc(sizeof(GcmSet));
		*rest = DatumGetGcmSet(v, PG_GETARG_DATUM(0));
		funcctx->user_fctx = rest;
		MemoryContextSwitchTo(oldcontext);
	}
	funcctx = SRF_PERCALL_SETUP();
	rest = funcctx->user_fctx;
	i = gcm_set_next(rest, -1);
	if (i < 0 || i >= v->nterms)
		SRF_RETURN_DONE(funcctx);
	rest->word[i / 64] &= ~(UINT64CONST(1) << (i % 64));
	SRF_RETURN_NEXT(funcctx, Int16GetDatum(gcm_code(v, i)));
}

/* The functions of one vocabulary, each under its own name */
#define SET_FUNCTION(vocabulary, function) \
	PG_FUNCTION_INFO_V1(gcm_##vocabulary##_set_##function); \
	Datum \
	gcm_##vocabulary##_set_##function(PG_FUNCTION_ARGS) \
	{ \
		return set_##function(fcinfo, &gcm_##vocabulary##_vocabulary); \
	} \
	extern int	no_such_variable

#define SET_FUNCTIONS(vocabulary) \
	SET_FUNCTION(vocabulary, in); \
	SET_FUNCTION(vocabulary, out); \
	SET_FUNCTION(vocabulary, recv); \
	SET_FUNCTION(vocabulary, complement); \
	SET_FUNCTION(vocabulary, from_terms); \
	SET_FUNCTION(vocabulary, from_texts); \
	SET_FUNCTION(vocabulary, to_terms); \
	SET_FUNCTION(vocabulary, to_texts); \
	SET_FUNCTION(vocabulary, to_json); \
	SET_FUNCTION(vocabulary, unnest)

SET_FUNCTIONS(objective);
SET_FUNCTIONS(principle);
SET_FUNCTIONS(stakeholder);
SET_FUNCTIONS(commission);
SET_FUNCTIONS(country);
SET_FUNCTIONS(function);
SET_FUNCTIONS(structure);
