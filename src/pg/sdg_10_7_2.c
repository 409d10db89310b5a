/*
 * sdg_10_7_2.c
 *		SQL functions on SDG indicator 10.7.2, and its aggregate over countries.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/mandate.h"
#include "pg/term.h"
#include "pure/sdg_10_7_2.h"

PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_overall);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_possible);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_questions);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_category_label);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_accum);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_combine);
PG_FUNCTION_INFO_V1(gcm_sdg_10_7_2_final);

/*
 * Arguments
 */

/* The places of an array's labels among names; -1 for NULL */
static void
read_labels(FunctionCallInfo fcinfo, int argno, const char *const *names, int nnames, const char *what,
			int n, int *places)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(argno);
	Datum	   *values;
	bool	   *nulls;
	int			given;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(Oid), true, TYPALIGN_INT, &values, &nulls, &given);
	if (given != n)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("there are %d %s of SDG indicator 10.7.2, not %d", n, what, given),
				 errhint("Give NULL in the place of one that is not known.")));
	for (int i = 0; i < n; i++)
		places[i] = nulls[i] ? -1 : gcm_enum_place(values[i], names, nnames, gcm_kept(fcinfo, sizeof(GcmLabelCache)));
}

static void
score_arg(FunctionCallInfo fcinfo, GcmPolicyScore *domains, GcmPolicyScore *all)
{
	int			places[GCM_NANSWERS];
	GcmAnswer	answers[GCM_NANSWERS];
	int			wrong;

	read_labels(fcinfo, 0, gcm_answer_name, GCM_NANSWER_KINDS, "answers", GCM_NANSWERS, places);
	for (int i = 0; i < GCM_NANSWERS; i++)
		answers[i] = (GcmAnswer) places[i];
	wrong = gcm_policy_scores(answers, domains, all);
	if (wrong >= 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("question %d%c of SDG indicator 10.7.2 cannot be answered \"%s\"",
						wrong / GCM_NQUESTIONS + 1, 'a' + wrong % GCM_NQUESTIONS,
						gcm_answer_name[GCM_ANSWER_LEGAL_STATUS]),
				 errdetail("Only those of domain 1 can, on the rights of migrants.")));
}

/*
 * Results
 */

/* a / b with at most four digits after the point */
static Datum
quotient(int64 a, int64 b)
{
	Datum		exact = DirectFunctionCall2(numeric_div,
											NumericGetDatum(int64_to_numeric(a)),
											NumericGetDatum(int64_to_numeric(b)));

	return DirectFunctionCall1(numeric_trim_scale,
							   DirectFunctionCall2(numeric_round, exact, Int32GetDatum(4)));
}

static Datum
category_array(unsigned categories, Oid array_type)
{
	Oid			type = get_element_type(array_type);
	Datum		values[GCM_NCATEGORIES];
	int			n = 0;

	for (int category = 0; category < GCM_NCATEGORIES; category++)
	{
		if (categories >> category & 1)
			values[n++] = gcm_enum_datum(gcm_category_name[category], type);
	}
	return PointerGetDatum(construct_array(values, n, type, sizeof(Oid), true, TYPALIGN_INT));
}

/* The one category that is possible, or GCM_CATEGORY_UNKNOWN */
static GcmPolicyCategory
only_category(unsigned categories)
{
	return (categories & (categories - 1)) == 0 ? (GcmPolicyCategory) __builtin_ctz(categories) : GCM_CATEGORY_UNKNOWN;
}

/* A row for each domain, and one for all */
Datum
gcm_sdg_10_7_2(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	GcmPolicyScore scores[GCM_NDOMAINS + 1];
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	score_arg(fcinfo, scores, &scores[GCM_NDOMAINS]);
	for (int d = 0; d <= GCM_NDOMAINS; d++)
	{
		const GcmPolicyScore *score = &scores[d];
		bool		is_total = d == GCM_NDOMAINS;
		int			most = is_total ? GCM_ALL_HALVES : GCM_DOMAIN_HALVES;
		unsigned	categories = gcm_policy_categories(score->possible, most);
		GcmPolicyCategory category = only_category(categories);
		Datum		values[11];
		bool		nulls[11] = {false};

		values[0] = Int32GetDatum(d + 1);
		nulls[0] = is_total;
		values[1] = CStringGetTextDatum(gcm_server_text(is_total ? gcm_all_domains[lang] : gcm_policy_domain[d].label[lang]));
		values[2] = BoolGetDatum(is_total);
		values[3] = Int32GetDatum(most / 2);
		values[4] = Int32GetDatum(score->answered);
		values[5] = quotient(score->halves, 2);
		nulls[6] = score->answered < most / 2;
		if (!nulls[6])
			values[6] = quotient(100 * score->halves, most);
		nulls[7] = category == GCM_CATEGORY_UNKNOWN;
		if (!nulls[7])
			values[7] = gcm_enum_datum(gcm_category_name[category], TupleDescAttr(rsinfo->setDesc, 7)->atttypid);
		values[8] = quotient(100 * gcm_fewest_halves(score->possible), most);
		values[9] = quotient(100 * gcm_most_halves(score->possible), most);
		values[10] = category_array(categories, TupleDescAttr(rsinfo->setDesc, 10)->atttypid);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/* The overall category, NULL where the missing answers leave several open */
Datum
gcm_sdg_10_7_2_overall(PG_FUNCTION_ARGS)
{
	GcmPolicyScore domains[GCM_NDOMAINS];
	GcmPolicyScore all;
	GcmPolicyCategory category;

	score_arg(fcinfo, domains, &all);
	category = only_category(gcm_policy_categories(all.possible, GCM_ALL_HALVES));
	if (category == GCM_CATEGORY_UNKNOWN)
		PG_RETURN_NULL();
	return gcm_enum_datum(gcm_category_name[category], get_func_rettype(fcinfo->flinfo->fn_oid));
}

/* What published categories of the domains leave open */
Datum
gcm_sdg_10_7_2_possible(PG_FUNCTION_ARGS)
{
	TupleDesc	tupdesc;
	int			places[GCM_NDOMAINS];
	GcmPolicyCategory domains[GCM_NDOMAINS];
	GcmHalves	possible;
	unsigned	categories;
	Datum		values[4];
	bool		nulls[4] = {false};

	if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	read_labels(fcinfo, 0, gcm_category_name, GCM_NCATEGORIES, "domains", GCM_NDOMAINS, places);
	for (int d = 0; d < GCM_NDOMAINS; d++)
		domains[d] = (GcmPolicyCategory) places[d];
	possible = gcm_policy_possible(domains);
	categories = gcm_policy_categories(possible, GCM_ALL_HALVES);
	values[0] = quotient(100 * gcm_fewest_halves(possible), GCM_ALL_HALVES);
	values[1] = quotient(100 * gcm_most_halves(possible), GCM_ALL_HALVES);
	values[2] = category_array(categories, TupleDescAttr(tupdesc, 2)->atttypid);
	nulls[3] = PG_ARGISNULL(1);
	if (!nulls[3])
		values[3] = BoolGetDatum(categories >> gcm_enum_place(PG_GETARG_DATUM(1), gcm_category_name, GCM_NCATEGORIES,
															  gcm_kept(fcinfo, sizeof(GcmLabelCache))) & 1);
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(tupdesc), values, nulls));
}

Datum
gcm_sdg_10_7_2_questions(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	GcmLang		lang = gcm_lang_arg(fcinfo, 0);

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int i = 0; i < GCM_NANSWERS; i++)
	{
		int			d = i / GCM_NQUESTIONS;
		int			q = i % GCM_NQUESTIONS;
		char		letter[2] = {'a' + q, '\0'};
		Datum		values[5];
		bool		nulls[5] = {false};

		values[0] = Int32GetDatum(i + 1);
		values[1] = Int32GetDatum(d + 1);
		values[2] = CStringGetTextDatum(letter);
		values[3] = CStringGetTextDatum(gcm_server_text(gcm_policy_domain[d].label[lang]));
		values[4] = CStringGetTextDatum(gcm_server_text(gcm_policy_domain[d].question[q][lang]));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

Datum
gcm_sdg_10_7_2_category_label(PG_FUNCTION_ARGS)
{
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	int			category = gcm_enum_place(PG_GETARG_DATUM(0), gcm_category_name, GCM_NCATEGORIES, gcm_kept(fcinfo, sizeof(GcmLabelCache)));

	PG_RETURN_TEXT_P(cstring_to_text(gcm_server_text(gcm_category_label[category][lang])));
}

/*
 * The aggregate: of an array of two, how many countries meet or fully meet, and
 * how many have a category
 */

/* The counters of a state, which must be what the aggregate makes */
static int64 *
counters(ArrayType *state)
{
	if (ARR_NDIM(state) != 1 || ARR_DIMS(state)[0] != 2 || ARR_HASNULL(state))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the state of an aggregate must be an array of two numbers")));
	return (int64 *) ARR_DATA_PTR(state);
}

/* The state, the first argument, ready to be changed in place */
static ArrayType *
state_arg(FunctionCallInfo fcinfo)
{
	return AggCheckCallContext(fcinfo, NULL) ? PG_GETARG_ARRAYTYPE_P(0) : PG_GETARG_ARRAYTYPE_P_COPY(0);
}

static void
count(int64 *counter, int64 by)
{
	if (__builtin_add_overflow(*counter, by, counter))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many countries to count")));
}

Datum
gcm_sdg_10_7_2_accum(PG_FUNCTION_ARGS)
{
	ArrayType  *state = state_arg(fcinfo);
	int64	   *counter = counters(state);

	count(&counter[0], gcm_enum_place(PG_GETARG_DATUM(1), gcm_category_name, GCM_NCATEGORIES,
									  gcm_kept(fcinfo, sizeof(GcmLabelCache))) >= GCM_MEETS);
	count(&counter[1], 1);
	PG_RETURN_ARRAYTYPE_P(state);
}

Datum
gcm_sdg_10_7_2_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state = state_arg(fcinfo);
	int64	   *counter = counters(state);
	const int64 *other = counters(PG_GETARG_ARRAYTYPE_P(1));

	count(&counter[0], other[0]);
	count(&counter[1], other[1]);
	PG_RETURN_ARRAYTYPE_P(state);
}

Datum
gcm_sdg_10_7_2_final(PG_FUNCTION_ARGS)
{
	const int64 *counter = counters(PG_GETARG_ARRAYTYPE_P(0));

	if (counter[1] == 0)
		PG_RETURN_NULL();
	return DirectFunctionCall2(numeric_div,
							   DirectFunctionCall2(numeric_mul,
												   NumericGetDatum(int64_to_numeric(100)),
												   NumericGetDatum(int64_to_numeric(counter[0]))),
							   NumericGetDatum(int64_to_numeric(counter[1])));
}
