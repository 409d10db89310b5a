/*
 * cooccurrence.c
 *		Which objectives contributions name together: the gcm_cooccurrence type,
 *		its aggregates and its reader.
 *
 * A value is the counters themselves under the header of a varlena, so that
 * the state of an aggregate is a value like any other.  Tables store it
 * compressed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/comparison.h"
#include "pg/json.h"
#include "pg/term.h"
#include "pure/cooccurrence.h"

PG_FUNCTION_INFO_V1(gcm_cooccurrence_in);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_out);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_to_json);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_to_jsonb);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_recv);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_send);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_plus);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_accum);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_combine);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_final);
PG_FUNCTION_INFO_V1(gcm_cooccurrence_pairs);

#define LAYOUT_VERSION 1

typedef struct CooccurrenceValue
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	int32		version;
	GcmCooccurrence counters;
} CooccurrenceValue;

StaticAssertDecl(sizeof(GcmCooccurrence) == GCM_NCOOCCURRENCES * sizeof(int64),
				 "counters are an array");

static CooccurrenceValue *
new_value(void)
{
	CooccurrenceValue *value = palloc0(sizeof(CooccurrenceValue));

	SET_VARSIZE(value, sizeof(CooccurrenceValue));
	value->version = LAYOUT_VERSION;
	return value;
}

static CooccurrenceValue *
value_arg(FunctionCallInfo fcinfo, int argno)
{
	CooccurrenceValue *value = (CooccurrenceValue *) PG_GETARG_VARLENA_P(argno);

	if (VARSIZE(value) != sizeof(CooccurrenceValue) || value->version != LAYOUT_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid stored value of type %s", "gcm_cooccurrence")));
	return value;
}

static void
report_overflow(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("too many contributions to count"),
			 errdetail("A counter holds at most %lld.", (long long) PG_INT64_MAX)));
}

/*
 * Aggregates
 */

/* The state, the first argument, ready to be changed in place */
static CooccurrenceValue *
state_arg(FunctionCallInfo fcinfo)
{
	if (!AggCheckCallContext(fcinfo, NULL))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("a function of aggregates was called outside of an aggregate")));
	return PG_ARGISNULL(0) ? new_value() : value_arg(fcinfo, 0);
}

/* NULL is nothing named, not nothing contributed: every row counts */
Datum
gcm_cooccurrence_accum(PG_FUNCTION_ARGS)
{
	CooccurrenceValue *state = state_arg(fcinfo);
	uint32		objectives = PG_ARGISNULL(1) ? 0 : PG_GETARG_UINT32(1);

	if (!gcm_cooccurrence_add(&state->counters, objectives))
		report_overflow();
	PG_RETURN_POINTER(state);
}

Datum
gcm_cooccurrence_combine(PG_FUNCTION_ARGS)
{
	CooccurrenceValue *state;

	if (PG_ARGISNULL(0) && PG_ARGISNULL(1))
		PG_RETURN_NULL();
	state = state_arg(fcinfo);
	if (!PG_ARGISNULL(1) &&
		!gcm_cooccurrence_merge(&state->counters, &value_arg(fcinfo, 1)->counters))
		report_overflow();
	PG_RETURN_POINTER(state);
}

/* No row at all is no contribution */
Datum
gcm_cooccurrence_final(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(PG_ARGISNULL(0) ? new_value() : value_arg(fcinfo, 0));
}

Datum
gcm_cooccurrence_plus(PG_FUNCTION_ARGS)
{
	CooccurrenceValue *sum = new_value();

	sum->counters = value_arg(fcinfo, 0)->counters;
	if (!gcm_cooccurrence_merge(&sum->counters, &value_arg(fcinfo, 1)->counters))
		report_overflow();
	PG_RETURN_POINTER(sum);
}

/*
 * Comparison: by number of contributions, then by counter, in their order
 */

static int
compare_args(FunctionCallInfo fcinfo)
{
	CooccurrenceValue *a = value_arg(fcinfo, 0);
	CooccurrenceValue *b = value_arg(fcinfo, 1);
	int			difference = gcm_compare_counters((int64 *) &a->counters, (int64 *) &b->counters,
												  GCM_NCOOCCURRENCES);

	/* sorts and index builds compare often, and do not clean up between */
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return difference;
}

static uint64
hash_arg(FunctionCallInfo fcinfo, uint64 seed)
{
	CooccurrenceValue *value = value_arg(fcinfo, 0);

	seed = gcm_hash_counters((int64 *) &value->counters, GCM_NCOOCCURRENCES, seed);
	PG_FREE_IF_COPY(value, 0);
	return seed;
}

COMPARISON_FUNCTIONS(cooccurrence);

/*
 * Input and output, as JSON
 */

static const char *
read_text(void *value, char *text, int len)
{
	const char *problem = gcm_cooccurrence_parse(value, text, len);

	if (problem)
		return problem;
	problem = gcm_cooccurrence_check(value);
	return problem ? psprintf("The value contradicts itself: %s.", problem) : NULL;
}

Datum
gcm_cooccurrence_in(PG_FUNCTION_ARGS)
{
	CooccurrenceValue *value = new_value();

	if (!gcm_input_json(fcinfo, "gcm_cooccurrence", read_text, &value->counters,
						sizeof(GcmCooccurrence)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(value);
}

static char *
json_text(FunctionCallInfo fcinfo)
{
	char	   *text = palloc(GCM_COOCCURRENCE_TEXT);

	gcm_cooccurrence_print(&value_arg(fcinfo, 0)->counters, text);
	return text;
}

Datum
gcm_cooccurrence_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(json_text(fcinfo));
}

Datum
gcm_cooccurrence_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(json_text(fcinfo)));
}

Datum
gcm_cooccurrence_to_jsonb(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json_text(fcinfo)));
}

Datum
gcm_cooccurrence_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	CooccurrenceValue *value = new_value();
	int64	   *counter = (int64 *) &value->counters;
	const char *problem = "its layout version is unknown";

	gcm_check_wire_size(buf, sizeof(int32) + GCM_NCOOCCURRENCES * sizeof(int64),
						"gcm_cooccurrence");
	if (pq_getmsgint(buf, 4) == LAYOUT_VERSION)
	{
		for (int i = 0; i < GCM_NCOOCCURRENCES; i++)
			counter[i] = pq_getmsgint64(buf);
		problem = gcm_cooccurrence_check(&value->counters);
	}
	if (problem)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value of type %s", "gcm_cooccurrence"),
				 errdetail("In the value, %s.", problem)));
	PG_RETURN_POINTER(value);
}

Datum
gcm_cooccurrence_send(PG_FUNCTION_ARGS)
{
	const int64 *counter = (int64 *) &value_arg(fcinfo, 0)->counters;
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint32(&buf, LAYOUT_VERSION);
	for (int i = 0; i < GCM_NCOOCCURRENCES; i++)
		pq_sendint64(&buf, counter[i]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* a * b as numeric, which is exact */
static Datum
product(int64 a, int64 b)
{
	return DirectFunctionCall2(numeric_mul,
							   NumericGetDatum(int64_to_numeric(a)),
							   NumericGetDatum(int64_to_numeric(b)));
}

/* One row for each pair: objective_a, objective_b, contributions, lift */
Datum
gcm_cooccurrence_pairs(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmCooccurrence *counters = &value_arg(fcinfo, 0)->counters;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int a = 0; a < GCM_NOBJECTIVES; a++)
	{
		for (int b = a + 1; b < GCM_NOBJECTIVES; b++)
		{
			int64		pair = counters->pair[gcm_pair(a, b)];
			Datum		values[4] = {0};
			bool		nulls[4] = {false};

			values[0] = Int16GetDatum(gcm_code(&gcm_objective_vocabulary, a));
			values[1] = Int16GetDatum(gcm_code(&gcm_objective_vocabulary, b));
			values[2] = Int64GetDatum(pair);
			/* how often they go together over how often chance would have it */
			nulls[3] = counters->count[a] == 0 || counters->count[b] == 0;
			if (!nulls[3])
				values[3] = DirectFunctionCall2(numeric_div,
												product(pair, counters->contributions),
												product(counters->count[a], counters->count[b]));
			tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
		}
	}
	return (Datum) 0;
}
