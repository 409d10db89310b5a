/*
 * review.c
 *		SQL functions on summaries of a review: the aggregates, the gcm_review
 *		type and its readers.
 *
 * A gcm_review has two forms.  What is stored and sent is the bytes of
 * pure/review.c.  While an aggregate runs, its state is a GcmReview under the
 * header of a varlena, so that a row changes it in place and yet it is a
 * value of a type like any other, which parallel workers and other servers
 * can pass on.  Every function takes both forms; final functions and send
 * return the first.
 *
 * A summary prints as JSON, for people.  A state, which only another server
 * reads, prints as the bytes of its stored form in hexadecimal, forty times
 * shorter; and so does any summary where gcm.review_output says so.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/detoast.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/comparison.h"
#include "pg/json.h"
#include "pg/review.h"
#include "pg/set.h"
#include "pg/term.h"
#include "pure/review.h"

PG_FUNCTION_INFO_V1(gcm_review_in);
PG_FUNCTION_INFO_V1(gcm_review_out);
PG_FUNCTION_INFO_V1(gcm_review_to_json);
PG_FUNCTION_INFO_V1(gcm_review_to_jsonb);
PG_FUNCTION_INFO_V1(gcm_review_recv);
PG_FUNCTION_INFO_V1(gcm_review_send);
PG_FUNCTION_INFO_V1(gcm_review_accum);
PG_FUNCTION_INFO_V1(gcm_review_accum_objectives);
PG_FUNCTION_INFO_V1(gcm_review_accum_inv);
PG_FUNCTION_INFO_V1(gcm_review_accum_joint);
PG_FUNCTION_INFO_V1(gcm_review_combine);
PG_FUNCTION_INFO_V1(gcm_review_combine_of_country);
PG_FUNCTION_INFO_V1(gcm_review_final);
PG_FUNCTION_INFO_V1(gcm_review_plus);
PG_FUNCTION_INFO_V1(gcm_commission_mask_sql);
PG_FUNCTION_INFO_V1(gcm_review_mask_accum);
PG_FUNCTION_INFO_V1(gcm_review_mask_combine);
PG_FUNCTION_INFO_V1(gcm_review_mask_final);
PG_FUNCTION_INFO_V1(gcm_review_minus);
PG_FUNCTION_INFO_V1(gcm_review_within);
PG_FUNCTION_INFO_V1(gcm_review_of_country);
PG_FUNCTION_INFO_V1(gcm_review_with_countries);
PG_FUNCTION_INFO_V1(gcm_review_count);
PG_FUNCTION_INFO_V1(gcm_review_countries);
PG_FUNCTION_INFO_V1(gcm_review_covered);
PG_FUNCTION_INFO_V1(gcm_review_gaps);
PG_FUNCTION_INFO_V1(gcm_review_coverage);
PG_FUNCTION_INFO_V1(gcm_review_evenness);
PG_FUNCTION_INFO_V1(gcm_review_by_objective);
PG_FUNCTION_INFO_V1(gcm_review_by_principle);
PG_FUNCTION_INFO_V1(gcm_review_by_stakeholder);
PG_FUNCTION_INFO_V1(gcm_review_by_country);
PG_FUNCTION_INFO_V1(gcm_review_cross);
PG_FUNCTION_INFO_V1(gcm_review_compare);

/* The form in which aggregates count; its first byte is no layout version */
#define COUNTING_FORM 0xFF

typedef struct CountingReview
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	uint8		form;
	GcmReview	review;
} CountingReview;

StaticAssertDecl(sizeof(CountingReview) > VARHDRSZ + GCM_REVIEW_MAX_BYTES,
				 "the size of a value tells its form");

enum
{
	REVIEW_OUTPUT_JSON,
	REVIEW_OUTPUT_HEX
};

static int	review_output = REVIEW_OUTPUT_JSON;

/* Define gcm.review_output */
void
gcm_define_review_output(void)
{
	static const struct config_enum_entry options[] = {
		{"json", REVIEW_OUTPUT_JSON, false},
		{"hex", REVIEW_OUTPUT_HEX, false},
		{NULL, 0, false}
	};

	DefineCustomEnumVariable("gcm.review_output",
							 "Sets the text of values of type gcm_review.",
							 "json is for people; hex is short, for dumps and other servers. Input takes both.",
							 &review_output, REVIEW_OUTPUT_JSON, options, PGC_USERSET, 0,
							 NULL, NULL, NULL);
}

static bool
is_counting(struct varlena *value)
{
	return VARSIZE_ANY(value) == sizeof(CountingReview) && *(uint8 *) VARDATA_ANY(value) == COUNTING_FORM;
}

static void
report_overflow(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("too many contributions for one review"),
			 errdetail("A counter holds at most %lld.", (long long) PG_INT64_MAX)));
}

static void
report_invalid(const char *problem)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("invalid stored value of type %s", "gcm_review"),
			 errdetail("In the value, %s.", problem)));
}

/* Add a value of either form to a summary that is being counted */
static void
merge_value(GcmReview *review, struct varlena *value)
{
	const char *problem;

	if (is_counting(value))
	{
		if (!gcm_review_merge_counted(review, &((CountingReview *) value)->review))
			report_overflow();
		return;
	}
	problem = gcm_review_merge(review, (uint8 *) VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	if (problem == gcm_review_overflow)
		report_overflow();
	if (problem)
		report_invalid(problem);
}

/* An argument in the form of counting */
static const GcmReview *
review_arg(FunctionCallInfo fcinfo, int argno)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(argno);
	GcmReview  *review;

	if (is_counting(value))
		return &((CountingReview *) value)->review;
	review = palloc0(sizeof(GcmReview));
	merge_value(review, value);
	return review;
}

/* What a value of either form holds of all countries together */
static GcmReviewHead
head_of(struct varlena *value)
{
	GcmReviewHead head = {0};
	const uint8 *rest;
	const char *problem;

	if (is_counting(value))
		return gcm_review_head(&((CountingReview *) value)->review);
	problem = gcm_review_read_head(&head, (uint8 *) VARDATA_ANY(value),
								   VARSIZE_ANY_EXHDR(value), &rest);
	if (problem)
		report_invalid(problem);
	return head;
}

static GcmReviewHead
head_arg(FunctionCallInfo fcinfo, int argno)
{
	return head_of(PG_GETARG_VARLENA_PP(argno));
}

/* A summary as it is stored */
static struct varlena *
stored_review(const GcmReview *review)
{
	struct varlena *value = palloc(VARHDRSZ + GCM_REVIEW_MAX_BYTES);
	int			len = gcm_review_encode(review, (uint8 *) VARDATA(value));

	SET_VARSIZE(value, VARHDRSZ + len);
	return value;
}

static struct varlena *
stored_arg(FunctionCallInfo fcinfo, int argno)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(argno);

	return is_counting(value) ? stored_review(&((CountingReview *) value)->review) : value;
}

static void
report_countries(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("the review has countries already")));
}

static void
refuse_outside_aggregate(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("a function of aggregates was called outside of an aggregate")));
}

/*
 * The state of an aggregate, the first argument, ready to be changed in
 * place.
 */
static CountingReview *
counting_state(FunctionCallInfo fcinfo)
{
	struct varlena *value = NULL;
	CountingReview *state;

	if (!AggCheckCallContext(fcinfo, NULL))
		refuse_outside_aggregate();
	if (!PG_ARGISNULL(0))
	{
		value = (struct varlena *) PG_GETARG_POINTER(0);
		if (!VARATT_IS_EXTENDED(value) && is_counting(value))
			return (CountingReview *) value;
		value = PG_GETARG_VARLENA_PP(0);
	}
	/* the executor copies it to where the state is kept */
	state = palloc0(sizeof(CountingReview));
	SET_VARSIZE(state, sizeof(CountingReview));
	state->form = COUNTING_FORM;
	if (value)
		merge_value(&state->review, value);
	return state;
}

/* The principles and the stakeholder that an accumulating call may end with */
static void
accum_arguments(FunctionCallInfo fcinfo, uint32 *objectives, uint32 *principles,
				int *stakeholder)
{
	int			nargs = PG_NARGS();

	*objectives = PG_ARGISNULL(2) ? 0 : PG_GETARG_UINT32(2);
	*principles = nargs <= 3 || PG_ARGISNULL(3) ? 0 : PG_GETARG_UINT32(3);
	*stakeholder = nargs <= 4 || PG_ARGISNULL(4) ? -1 :
		gcm_known_place(&gcm_stakeholder_vocabulary, PG_GETARG_INT16(4));
}

/*
 * gcm_review_accum(state, country, objectives [, principles [, stakeholder]])
 *
 * NULL is nothing named, not nothing contributed: every row counts.
 */
Datum
gcm_review_accum(PG_FUNCTION_ARGS)
{
	CountingReview *state = counting_state(fcinfo);
	int			country = -1;
	uint32		objectives;
	uint32		principles;
	int			stakeholder;

	if (!PG_ARGISNULL(1))
		country = gcm_known_place(&gcm_country_vocabulary, PG_GETARG_INT16(1));
	accum_arguments(fcinfo, &objectives, &principles, &stakeholder);
	if (!gcm_review_add(&state->review, country, objectives, principles, stakeholder))
		report_overflow();
	PG_RETURN_POINTER(state);
}

/* The same with a set of countries */
Datum
gcm_review_accum_joint(PG_FUNCTION_ARGS)
{
	CountingReview *state = counting_state(fcinfo);
	GcmSet		countries = {{0}};
	uint32		objectives;
	uint32		principles;
	int			stakeholder;

	if (!PG_ARGISNULL(1))
		countries = *PG_GETARG_GCM_SET_P(1);
	accum_arguments(fcinfo, &objectives, &principles, &stakeholder);
	if (!gcm_review_add_joint(&state->review, &countries, objectives, principles, stakeholder))
		report_overflow();
	PG_RETURN_POINTER(state);
}

/* gcm_review_accum(state, objectives) */
Datum
gcm_review_accum_objectives(PG_FUNCTION_ARGS)
{
	CountingReview *state = counting_state(fcinfo);
	uint32		objectives = PG_ARGISNULL(1) ? 0 : PG_GETARG_UINT32(1);

	if (!gcm_review_add(&state->review, -1, objectives, 0, -1))
		report_overflow();
	PG_RETURN_POINTER(state);
}

/*
 * gcm_review_accum_inv(state, objectives)
 *
 * Objectives alone can be taken out again, for moving windows.  Countries
 * cannot: a summary does not know how often one was named.
 */
Datum
gcm_review_accum_inv(PG_FUNCTION_ARGS)
{
	CountingReview *state = counting_state(fcinfo);
	uint32		objectives = PG_ARGISNULL(1) ? 0 : PG_GETARG_UINT32(1);

	if (!gcm_review_remove(&state->review, objectives))
		elog(ERROR, "contribution to take out was not counted");
	PG_RETURN_POINTER(state);
}

/* Add a summary to a state: for merging, and for combining partial states */
Datum
gcm_review_combine(PG_FUNCTION_ARGS)
{
	CountingReview *state;

	if (PG_ARGISNULL(0) && PG_ARGISNULL(1))
		PG_RETURN_NULL();
	state = counting_state(fcinfo);
	if (!PG_ARGISNULL(1))
		merge_value(&state->review, PG_GETARG_VARLENA_PP(1));
	PG_RETURN_POINTER(state);
}

/*
 * gcm_review_combine_of_country(state, review, country)
 *
 * Add a summary that has no country to a state, as being of this one.
 */
Datum
gcm_review_combine_of_country(PG_FUNCTION_ARGS)
{
	CountingReview *state;
	struct varlena *value;
	GcmReviewHead head;

	if (PG_ARGISNULL(1))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	state = counting_state(fcinfo);
	value = PG_GETARG_VARLENA_PP(1);
	head = head_of(value);
	if (gcm_set_next(&head.countries, -1) >= 0)
		report_countries();
	merge_value(&state->review, value);
	if (!PG_ARGISNULL(2))
		gcm_review_name(&state->review, &head,
						gcm_known_place(&gcm_country_vocabulary, PG_GETARG_INT16(2)));
	PG_RETURN_POINTER(state);
}

/* No row at all is the empty summary, in which all objectives are gaps */
Datum
gcm_review_final(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0))
	{
		GcmReview  *empty = palloc0(sizeof(GcmReview));

		PG_RETURN_POINTER(stored_review(empty));
	}
	PG_RETURN_POINTER(stored_arg(fcinfo, 0));
}

/*
 * Summaries by mask: what GROUP BY gcm_commission_mask(countries) gives, in one
 * state, for to find each row's group costs more than to count it.
 *
 * While it runs, the state is an array that has a summary of each mask in the
 * form of counting, all of one size: so that a row changes one in place, and
 * yet it is an array like any other.
 */

#define MASK_ELEMENT_SIZE MAXALIGN(sizeof(CountingReview))
#define MASK_STATE_SIZE (ARR_OVERHEAD_NONULLS(1) + GCM_NMASKS * MASK_ELEMENT_SIZE)

Datum
gcm_commission_mask_sql(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(gcm_commission_mask(PG_GETARG_GCM_SET_P(0)));
}

static GcmReview *
review_of_mask(ArrayType *state, int mask)
{
	return &((CountingReview *) (ARR_DATA_PTR(state) + mask * MASK_ELEMENT_SIZE))->review;
}

/* Add the summaries of an array of any kind to those of a state */
static void
merge_masks(ArrayType *state, ArrayType *other)
{
	Datum	   *values;
	bool	   *nulls;
	int			n;

	deconstruct_array(other, ARR_ELEMTYPE(other), -1, false, TYPALIGN_DOUBLE, &values, &nulls, &n);
	if (n != GCM_NMASKS)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("summaries by mask are %d, not %d", GCM_NMASKS, n)));
	for (int mask = 0; mask < n; mask++)
	{
		if (!nulls[mask])
			merge_value(review_of_mask(state, mask), PG_DETOAST_DATUM_PACKED(values[mask]));
	}
}

/*
 * The first argument as a state.  Only one that was made here is of this size:
 * what is stored of a summary is shorter.
 */
static ArrayType *
mask_state_arg(FunctionCallInfo fcinfo)
{
	ArrayType  *value = NULL;
	ArrayType  *state;

	if (!PG_ARGISNULL(0))
	{
		struct varlena *given = (struct varlena *) PG_GETARG_POINTER(0);

		if (!VARATT_IS_EXTENDED(given) && VARSIZE(given) == MASK_STATE_SIZE &&
			ARR_NDIM((ArrayType *) given) == 1 &&
			ARR_DIMS((ArrayType *) given)[0] == GCM_NMASKS)
			return (ArrayType *) given;
		value = PG_GETARG_ARRAYTYPE_P(0);
	}
	state = palloc0(MASK_STATE_SIZE);
	SET_VARSIZE(state, MASK_STATE_SIZE);
	state->ndim = 1;
	state->elemtype = get_element_type(get_fn_expr_argtype(fcinfo->flinfo, 0));
	ARR_DIMS(state)[0] = GCM_NMASKS;
	ARR_LBOUND(state)[0] = 1;
	for (int mask = 0; mask < GCM_NMASKS; mask++)
	{
		CountingReview *element = (CountingReview *) (ARR_DATA_PTR(state) + mask * MASK_ELEMENT_SIZE);

		SET_VARSIZE(element, sizeof(CountingReview));
		element->form = COUNTING_FORM;
	}
	if (value)
		merge_masks(state, value);
	return state;
}

/* The same, to be changed in place */
static ArrayType *
mask_state(FunctionCallInfo fcinfo)
{
	if (!AggCheckCallContext(fcinfo, NULL))
		refuse_outside_aggregate();
	return mask_state_arg(fcinfo);
}

/* gcm_review_mask_accum(state, countries, objectives, principles, stakeholder) */
Datum
gcm_review_mask_accum(PG_FUNCTION_ARGS)
{
	ArrayType  *state = mask_state(fcinfo);
	GcmSet		none = {{0}};
	const GcmSet *countries = PG_ARGISNULL(1) ? &none : PG_GETARG_GCM_SET_P(1);
	uint32		objectives;
	uint32		principles;
	int			stakeholder;

	accum_arguments(fcinfo, &objectives, &principles, &stakeholder);
	if (!gcm_review_add_joint(review_of_mask(state, gcm_commission_mask(countries)),
							  countries, objectives, principles, stakeholder))
		report_overflow();
	PG_RETURN_POINTER(state);
}

Datum
gcm_review_mask_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state;

	if (PG_ARGISNULL(0) && PG_ARGISNULL(1))
		PG_RETURN_NULL();
	state = mask_state(fcinfo);
	if (!PG_ARGISNULL(1))
		merge_masks(state, PG_GETARG_ARRAYTYPE_P(1));
	PG_RETURN_POINTER(state);
}

/* The element after the mask is its summary: arrays begin at 1, masks at 0 */
Datum
gcm_review_mask_final(PG_FUNCTION_ARGS)
{
	ArrayType  *state;
	Datum		values[GCM_NMASKS];
	bool		nulls[GCM_NMASKS];
	int			dims[1] = {GCM_NMASKS};
	int			lower[1] = {1};

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	state = mask_state_arg(fcinfo);
	for (int mask = 0; mask < GCM_NMASKS; mask++)
	{
		GcmReview  *review = review_of_mask(state, mask);

		nulls[mask] = review->contributions == 0;
		values[mask] = nulls[mask] ? (Datum) 0 : PointerGetDatum(stored_review(review));
	}
	PG_RETURN_ARRAYTYPE_P(construct_md_array(values, nulls, 1, dims, lower, ARR_ELEMTYPE(state),
											 -1, false, TYPALIGN_DOUBLE));
}

/*
 * Sums and parts
 */

/* An argument of either form, to be changed */
static GcmReview *
review_copy_arg(FunctionCallInfo fcinfo, int argno)
{
	GcmReview  *review = palloc0(sizeof(GcmReview));

	merge_value(review, PG_GETARG_VARLENA_PP(argno));
	return review;
}

Datum
gcm_review_plus(PG_FUNCTION_ARGS)
{
	GcmReview  *review = review_copy_arg(fcinfo, 0);

	merge_value(review, PG_GETARG_VARLENA_PP(1));
	PG_RETURN_POINTER(stored_review(review));
}

Datum
gcm_review_minus(PG_FUNCTION_ARGS)
{
	GcmReview  *review = review_copy_arg(fcinfo, 0);
	int			country = 0;

	switch (gcm_review_subtract(review, review_arg(fcinfo, 1), &country))
	{
		case GCM_DIFFERENCE_KNOWN:
			break;
		case GCM_DIFFERENCE_NO_PART:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the second review is no part of the first")));
			break;
		case GCM_DIFFERENCE_UNKNOWN:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the difference of the reviews is not known"),
					 errdetail("Both have %s, and a review does not say how often a country names a term.",
							   gcm_server_text(gcm_term(&gcm_country_vocabulary, country)->label[GCM_EN])),
					 errhint("Aggregate the contributions that remain, or keep a review of each country without naming it, and add the country by gcm_review_of_country().")));
			break;
	}
	PG_RETURN_POINTER(stored_review(review));
}

Datum
gcm_review_within(PG_FUNCTION_ARGS)
{
	GcmReview  *review = review_copy_arg(fcinfo, 0);

	gcm_review_restrict(review, PG_GETARG_GCM_SET_P(1));
	PG_RETURN_POINTER(stored_review(review));
}

/* An argument that has no country, to which countries can be added */
static GcmReview *
review_without_country_arg(FunctionCallInfo fcinfo, int argno)
{
	GcmReview  *review = review_copy_arg(fcinfo, argno);

	if (gcm_set_next(&review->countries, -1) >= 0)
		report_countries();
	return review;
}

Datum
gcm_review_of_country(PG_FUNCTION_ARGS)
{
	GcmReview  *review = review_without_country_arg(fcinfo, 0);

	gcm_review_give_country(review, gcm_known_place(&gcm_country_vocabulary, PG_GETARG_INT16(1)));
	PG_RETURN_POINTER(stored_review(review));
}

Datum
gcm_review_with_countries(PG_FUNCTION_ARGS)
{
	GcmReview  *review = review_without_country_arg(fcinfo, 0);
	int64		joint = PG_GETARG_INT64(2);
	const char *problem;

	if (joint < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a number of joint contributions cannot be negative")));
	gcm_review_give_countries(review, review_arg(fcinfo, 1), joint);
	problem = gcm_review_check(review);
	if (problem)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the countries are not those of the review"),
				 errdetail("With them, %s.", problem)));
	PG_RETURN_POINTER(stored_review(review));
}

/*
 * Reviews sort by their number of contributions, so that the largest come
 * last, then by their bytes.  Equal summaries are equal bytes.
 */
static int
compare_args(FunctionCallInfo fcinfo)
{
	struct varlena *a = stored_arg(fcinfo, 0);
	struct varlena *b = stored_arg(fcinfo, 1);
	size_t		a_len = VARSIZE_ANY_EXHDR(a);
	size_t		b_len = VARSIZE_ANY_EXHDR(b);
	int64		a_count = gcm_review_read_count((uint8 *) VARDATA_ANY(a), a_len);
	int64		b_count = gcm_review_read_count((uint8 *) VARDATA_ANY(b), b_len);
	int			difference = (a_count > b_count) - (a_count < b_count);

	if (difference == 0)
		difference = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_len, b_len));
	if (difference == 0)
		difference = (a_len > b_len) - (a_len < b_len);

	/* sorts and index builds compare often, and do not clean up between */
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return (difference > 0) - (difference < 0);
}

/* Hash of the bytes, the same on machines of either byte order */
static uint64
hash_arg(FunctionCallInfo fcinfo, uint64 seed)
{
	struct varlena *value = stored_arg(fcinfo, 0);
	const uint8 *bytes = (uint8 *) VARDATA_ANY(value);
	int			len = VARSIZE_ANY_EXHDR(value);

	for (int i = 0; i < len; i += 4)
	{
		uint32		word = 0;

		for (int j = i; j < Min(i + 4, len); j++)
			word = word << 8 | bytes[j];
		seed = DatumGetUInt64(hash_uint32_extended(word, seed));
	}
	PG_FREE_IF_COPY(value, 0);
	return seed;
}

COMPARISON_FUNCTIONS(review);

/*
 * Input and output
 */

static const char *
read_text(void *value, char *text, int len)
{
	const char *problem = gcm_review_parse(value, text, len);

	if (problem)
		return problem;
	problem = gcm_review_check(value);
	return problem ? psprintf("The review contradicts itself: %s.", problem) : NULL;
}

/* Read bytes that were sent into a summary that is all zero; returns what is wrong, or NULL */
static const char *
read_bytes(GcmReview *review, const uint8 *bytes, int len)
{
	const char *problem = gcm_review_merge(review, bytes, len);

	return problem ? problem : gcm_review_check(review);
}

Datum
gcm_review_in(PG_FUNCTION_ARGS)
{
	char	   *s = PG_GETARG_CSTRING(0);
	GcmReview  *review = palloc0(sizeof(GcmReview));

	if (s[0] == '\\' && s[1] == 'x')
	{
		const char *problem;
		bytea	   *bytes;
		Datum		datum;

		if (!gcm_input_safe(byteain, s, fcinfo->context, &datum))
			PG_RETURN_NULL();
		bytes = DatumGetByteaPP(datum);
		problem = read_bytes(review, (uint8 *) VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
		if (problem)
			ereturn(fcinfo->context, (Datum) 0,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s: \"%s\"", "gcm_review", s),
					 errdetail("In the value, %s.", problem)));
	}
	else if (!gcm_input_json(fcinfo, "gcm_review", read_text, review, sizeof(GcmReview)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(stored_review(review));
}

/* The text for people of the first argument */
static char *
json_text(FunctionCallInfo fcinfo)
{
	const GcmReview *review = review_arg(fcinfo, 0);
	char	   *text = palloc(gcm_review_text_room(review));

	gcm_review_print(review, text);
	return text;
}

/* ... and that for other servers */
static char *
hex_text(FunctionCallInfo fcinfo)
{
	struct varlena *value = stored_arg(fcinfo, 0);
	int			len = VARSIZE_ANY_EXHDR(value);
	char	   *hex = palloc(2 + 2 * len + 1);

	strcpy(hex, "\\x");
	hex_encode(VARDATA_ANY(value), len, hex + 2);
	hex[2 + 2 * len] = '\0';
	return hex;
}

Datum
gcm_review_out(PG_FUNCTION_ARGS)
{
	/* what is stored is shorter than what is counted in */
	if (review_output == REVIEW_OUTPUT_HEX ||
		toast_raw_datum_size(PG_GETARG_DATUM(0)) == sizeof(CountingReview))
		PG_RETURN_CSTRING(hex_text(fcinfo));
	PG_RETURN_CSTRING(json_text(fcinfo));
}

Datum
gcm_review_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(json_text(fcinfo)));
}

Datum
gcm_review_to_jsonb(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json_text(fcinfo)));
}

Datum
gcm_review_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int			len = buf->len - buf->cursor;
	GcmReview  *review = palloc0(sizeof(GcmReview));
	const char *problem = read_bytes(review, (const uint8 *) pq_getmsgbytes(buf, len), len);

	if (problem)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value of type %s", "gcm_review"),
				 errdetail("In the value, %s.", problem)));
	PG_RETURN_POINTER(stored_review(review));
}

Datum
gcm_review_send(PG_FUNCTION_ARGS)
{
	struct varlena *value = stored_arg(fcinfo, 0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendbytes(&buf, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/*
 * Readers
 */

/* a / b as numeric, 0 where nothing is counted */
static Datum
ratio(int64 a, int64 b)
{
	if (b == 0)
		return NumericGetDatum(int64_to_numeric(0));
	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(int64_to_numeric(a)),
							   NumericGetDatum(int64_to_numeric(b)));
}

Datum
gcm_review_count(PG_FUNCTION_ARGS)
{
	bytea	   *start = PG_GETARG_BYTEA_P_SLICE(0, 0, GCM_REVIEW_COUNT_BYTES);
	int64		count = gcm_review_read_count((uint8 *) VARDATA(start), VARSIZE(start) - VARHDRSZ);

	/* the form of counting, or what is no summary */
	if (count < 0)
		count = head_arg(fcinfo, 0).contributions;
	PG_RETURN_INT64(count);
}

Datum
gcm_review_countries(PG_FUNCTION_ARGS)
{
	GcmReviewHead head = head_arg(fcinfo, 0);

	return GcmSetGetDatum(&gcm_country_vocabulary, &head.countries);
}

Datum
gcm_review_covered(PG_FUNCTION_ARGS)
{
	GcmReviewHead head = head_arg(fcinfo, 0);

	PG_RETURN_UINT32(gcm_objectives_covered(&head));
}

Datum
gcm_review_gaps(PG_FUNCTION_ARGS)
{
	GcmReviewHead head = head_arg(fcinfo, 0);
	GcmSet		all = gcm_set_all(&gcm_objective_vocabulary);

	PG_RETURN_UINT32((uint32) all.word[0] & ~gcm_objectives_covered(&head));
}

Datum
gcm_review_coverage(PG_FUNCTION_ARGS)
{
	GcmReviewHead head = head_arg(fcinfo, 0);

	return ratio(pg_popcount32(gcm_objectives_covered(&head)), GCM_NOBJECTIVES);
}

/*
 * Pielou's J over all objectives, not only those named; NULL where no
 * contribution names an objective
 */
Datum
gcm_review_evenness(PG_FUNCTION_ARGS)
{
	GcmReviewHead head = head_arg(fcinfo, 0);
	double		evenness = gcm_evenness(head.count, GCM_NOBJECTIVES);

	if (evenness < 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(evenness);
}

/* One row for each term: term, label, contributions, countries, share, rank */
static Datum
review_by_term(FunctionCallInfo fcinfo, const GcmReviewLine *line)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmReview *review = review_arg(fcinfo, 0);
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	const GcmVocabulary *v = line->vocabulary;
	int			naming[GCM_NCOUNTERS];

	gcm_review_countries_naming(review, naming);
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int i = 0; i < line->n; i++)
	{
		int			counter = line->first + i;
		Datum		values[6];
		bool		nulls[6] = {false};

		values[0] = Int16GetDatum(gcm_code(v, i));
		values[1] = CStringGetTextDatum(gcm_server_text(gcm_term(v, i)->label[lang]));
		values[2] = Int64GetDatum(review->count[counter]);
		values[3] = Int32GetDatum(naming[counter]);
		values[4] = ratio(review->count[counter], review->contributions);
		values[5] = Int32GetDatum(gcm_review_rank(review, counter));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

Datum
gcm_review_by_objective(PG_FUNCTION_ARGS)
{
	return review_by_term(fcinfo, &gcm_review_lines[0]);
}

Datum
gcm_review_by_principle(PG_FUNCTION_ARGS)
{
	return review_by_term(fcinfo, &gcm_review_lines[1]);
}

Datum
gcm_review_by_stakeholder(PG_FUNCTION_ARGS)
{
	return review_by_term(fcinfo, &gcm_review_lines[2]);
}

/* What a country names of one vocabulary, as a set */
static Datum
named_of_line(uint64 named, const GcmReviewLine *line)
{
	return UInt32GetDatum((uint32) (named >> line->first) & ((UINT32_C(1) << line->n) - 1));
}

/* One row for each country: country, objectives, principles, stakeholders */
Datum
gcm_review_by_country(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmReview *review = review_arg(fcinfo, 0);

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
	{
		Datum		values[1 + GCM_NREVIEWLINES];
		bool		nulls[1 + GCM_NREVIEWLINES] = {false};

		values[0] = Int16GetDatum(gcm_code(&gcm_country_vocabulary, c));
		for (int i = 0; i < GCM_NREVIEWLINES; i++)
			values[1 + i] = named_of_line(review->named[c], &gcm_review_lines[i]);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/* One row for each pair: objective, principle, contributions */
Datum
gcm_review_cross(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmReview *review = review_arg(fcinfo, 0);

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int i = 0; i < GCM_NCROSS; i++)
	{
		Datum		values[3];
		bool		nulls[3] = {false};

		values[0] = Int16GetDatum(gcm_code(&gcm_objective_vocabulary, i / GCM_NPRINCIPLES));
		values[1] = Int16GetDatum(gcm_code(&gcm_principle_vocabulary, i % GCM_NPRINCIPLES));
		values[2] = Int64GetDatum(review->cross[i]);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/*
 * One row for each objective: objective, label, then contributions,
 * countries, share and rank, each before, after, and the change
 */
Datum
gcm_review_compare(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmReview *review[2];
	int			naming[2][GCM_NCOUNTERS];
	GcmLang		lang = gcm_lang_arg(fcinfo, 2);

	for (int i = 0; i < 2; i++)
	{
		review[i] = review_arg(fcinfo, i);
		gcm_review_countries_naming(review[i], naming[i]);
	}
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int o = 0; o < GCM_NOBJECTIVES; o++)
	{
		Datum		values[14];
		bool		nulls[14] = {false};
		Datum		share[2];
		int32		ranks[2];

		for (int i = 0; i < 2; i++)
		{
			share[i] = ratio(review[i]->count[o], review[i]->contributions);
			ranks[i] = gcm_review_rank(review[i], o);
			values[2 + i] = Int64GetDatum(review[i]->count[o]);
			values[5 + i] = Int32GetDatum(naming[i][o]);
			values[8 + i] = share[i];
			values[11 + i] = Int32GetDatum(ranks[i]);
		}
		values[0] = Int16GetDatum(gcm_code(&gcm_objective_vocabulary, o));
		values[1] = CStringGetTextDatum(gcm_server_text(gcm_term(&gcm_objective_vocabulary, o)->label[lang]));
		values[4] = Int64GetDatum(review[1]->count[o] - review[0]->count[o]);
		values[7] = Int32GetDatum(naming[1][o] - naming[0][o]);
		values[10] = DirectFunctionCall2(numeric_sub, share[1], share[0]);
		values[13] = Int32GetDatum(ranks[1] - ranks[0]);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
