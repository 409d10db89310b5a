/*
 * set_count.c
 *		How many sets hold each term: the aggregate gcm_count_agg.
 *
 * Its state is its result, a bigint array with one element for each term of
 * the vocabulary, as core's avg(integer) keeps its state in an array.  A count
 * has an exact inverse, so that a moving window need not be read anew for each
 * of its rows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/int.h"
#include "fmgr.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"

PG_FUNCTION_INFO_V1(gcm_count_accum);
PG_FUNCTION_INFO_V1(gcm_count_accum_inv);
PG_FUNCTION_INFO_V1(gcm_count_combine);

/* Anybody may call these functions with any array: see that it is ours */
static int
check_counts(ArrayType *array)
{
	if (ARR_NDIM(array) != 1 || ARR_HASNULL(array) || ARR_DIMS(array)[0] > 31)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("expected an array of counts, one for each term")));
	return ARR_DIMS(array)[0];
}

/* The first argument, to be changed: in place where it is an aggregate's state */
static ArrayType *
state_arg(FunctionCallInfo fcinfo)
{
	if (AggCheckCallContext(fcinfo, NULL))
		return PG_GETARG_ARRAYTYPE_P(0);
	return PG_GETARG_ARRAYTYPE_P_COPY(0);
}

static void
report_out_of_range(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("bigint out of range")));
}

/* Add step to the counts of the terms in the set */
static Datum
count_terms(FunctionCallInfo fcinfo, int64 step)
{
	ArrayType  *state = state_arg(fcinfo);
	int			nterms = check_counts(state);
	int64	   *count = (int64 *) ARR_DATA_PTR(state);
	uint32		set = PG_GETARG_UINT32(1);

	if (set >> nterms != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("expected an array of counts, one for each term")));
	for (; set != 0; set &= set - 1)
	{
		int64	   *c = &count[pg_rightmost_one_pos32(set)];

		if (pg_add_s64_overflow(*c, step, c) || *c < 0)
			report_out_of_range();
	}
	PG_RETURN_ARRAYTYPE_P(state);
}

Datum
gcm_count_accum(PG_FUNCTION_ARGS)
{
	return count_terms(fcinfo, 1);
}

Datum
gcm_count_accum_inv(PG_FUNCTION_ARGS)
{
	return count_terms(fcinfo, -1);
}

Datum
gcm_count_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state = state_arg(fcinfo);
	ArrayType  *other = PG_GETARG_ARRAYTYPE_P(1);
	int			nterms = check_counts(state);
	int64	   *count = (int64 *) ARR_DATA_PTR(state);
	int64	   *other_count = (int64 *) ARR_DATA_PTR(other);

	if (check_counts(other) != nterms)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("expected two arrays of counts of the same terms")));
	for (int i = 0; i < nterms; i++)
	{
		if (pg_add_s64_overflow(count[i], other_count[i], &count[i]))
			report_out_of_range();
	}
	PG_RETURN_ARRAYTYPE_P(state);
}
