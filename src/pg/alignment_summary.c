/*
 * alignment_summary.c
 *		The gcm_alignment_summary type: its aggregates, its text and bytes, and
 *		its readers.
 *
 * The stored value is the GcmTally itself under a header, so that an aggregate
 * counts in it in place, and its state is a value like any other, which
 * parallel workers and other servers can pass on.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/comparison.h"
#include "pg/compat.h"
#include "pg/json.h"
#include "pg/mandate.h"
#include "pg/term.h"
#include "pure/tally.h"

PG_FUNCTION_INFO_V1(gcm_alignment_summary_in);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_out);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_to_json);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_to_jsonb);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_recv);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_send);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_accum);
PG_FUNCTION_INFO_V1(gcm_alignment_summary_plus);
PG_FUNCTION_INFO_V1(gcm_alignment_count);
PG_FUNCTION_INFO_V1(gcm_alignment_mean);
PG_FUNCTION_INFO_V1(gcm_alignment_stats);

/* Should an element be added one day, the version tells how many are counted */
#define LAYOUT_VERSION 1

typedef struct AlignmentSummary
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	int32		version;
	GcmTally	tally;
} AlignmentSummary;

/* A tally is an array of as many counters, that of bodies first */
#define TALLY_COUNTERS (sizeof(GcmTally) / sizeof(int64))

static AlignmentSummary *
new_summary(void)
{
	AlignmentSummary *summary = palloc0(sizeof(AlignmentSummary));

	SET_VARSIZE(summary, sizeof(AlignmentSummary));
	summary->version = LAYOUT_VERSION;
	return summary;
}

static AlignmentSummary *
summary_arg(FunctionCallInfo fcinfo, int argno)
{
	AlignmentSummary *summary = (AlignmentSummary *) PG_GETARG_VARLENA_P(argno);

	if (VARSIZE(summary) != sizeof(AlignmentSummary) || summary->version != LAYOUT_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid stored value of type %s", "gcm_alignment_summary")));
	return summary;
}

/* The first argument, to be changed: in place if it is an aggregate's state */
static AlignmentSummary *
state_arg(FunctionCallInfo fcinfo)
{
	AlignmentSummary *summary = summary_arg(fcinfo, 0);
	AlignmentSummary *copy;

	if (AggCheckCallContext(fcinfo, NULL))
		return summary;
	copy = palloc(sizeof(AlignmentSummary));
	memcpy(copy, summary, sizeof(AlignmentSummary));
	return copy;
}

static void
report_overflow(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("too many bodies for one summary"),
			 errdetail("A summary holds at most %lld.", (long long) GCM_MAX_BODIES)));
}

Datum
gcm_alignment_summary_accum(PG_FUNCTION_ARGS)
{
	AlignmentSummary *state = state_arg(fcinfo);

	if (!gcm_tally_add(&state->tally, PG_GETARG_INT64(1)))
		report_overflow();
	PG_RETURN_POINTER(state);
}

/* The operator, and what merges and combines states */
Datum
gcm_alignment_summary_plus(PG_FUNCTION_ARGS)
{
	AlignmentSummary *sum = state_arg(fcinfo);

	if (!gcm_tally_merge(&sum->tally, &summary_arg(fcinfo, 1)->tally))
		report_overflow();
	PG_RETURN_POINTER(sum);
}

/*
 * Comparison: by number of bodies, then by score, then by counter, in their
 * order
 */

static int
compare_args(FunctionCallInfo fcinfo)
{
	AlignmentSummary *a = summary_arg(fcinfo, 0);
	AlignmentSummary *b = summary_arg(fcinfo, 1);
	int			difference = gcm_compare_counters((int64 *) &a->tally, (int64 *) &b->tally,
												  TALLY_COUNTERS);

	/* sorts and index builds compare often, and do not clean up between */
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return difference;
}

static uint64
hash_arg(FunctionCallInfo fcinfo, uint64 seed)
{
	AlignmentSummary *summary = summary_arg(fcinfo, 0);

	seed = gcm_hash_counters((int64 *) &summary->tally, TALLY_COUNTERS, seed);
	PG_FREE_IF_COPY(summary, 0);
	return seed;
}

COMPARISON_FUNCTIONS(alignment_summary);

/*
 * Input and output, as JSON.
 */

static const char *
read_text(void *value, char *text, int len)
{
	const char *problem = gcm_tally_parse(value, text, len);

	if (problem)
		return problem;
	problem = gcm_tally_problem(value);
	return problem ? psprintf("The summary contradicts itself: %s.", problem) : NULL;
}

Datum
gcm_alignment_summary_in(PG_FUNCTION_ARGS)
{
	AlignmentSummary *summary = new_summary();

	if (!gcm_input_json(fcinfo, "gcm_alignment_summary", read_text, &summary->tally,
						sizeof(GcmTally)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(summary);
}

static char *
json_text(FunctionCallInfo fcinfo)
{
	char	   *text = palloc(GCM_TALLY_TEXT);

	gcm_tally_print(&summary_arg(fcinfo, 0)->tally, text);
	return text;
}

Datum
gcm_alignment_summary_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(json_text(fcinfo));
}

Datum
gcm_alignment_summary_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(json_text(fcinfo)));
}

Datum
gcm_alignment_summary_to_jsonb(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json_text(fcinfo)));
}

Datum
gcm_alignment_summary_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	AlignmentSummary *summary = new_summary();
	GcmTally   *tally = &summary->tally;
	const char *problem = "its layout version is unknown";

	gcm_check_wire_size(buf, 1 + 2 * sizeof(int64) + sizeof(tally->count), "gcm_alignment_summary");
	if (pq_getmsgbyte(buf) == LAYOUT_VERSION)
	{
		tally->bodies = pq_getmsgint64(buf);
		tally->score = pq_getmsgint64(buf);
		for (int element = 0; element < GCM_NELEMENTS; element++)
		{
			for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
				tally->count[element][verdict] = pq_getmsgint64(buf);
		}
		problem = gcm_tally_problem(tally);
	}
	if (problem)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value of type %s", "gcm_alignment_summary"),
				 errdetail("In the value, %s.", problem)));
	PG_RETURN_POINTER(summary);
}

Datum
gcm_alignment_summary_send(PG_FUNCTION_ARGS)
{
	const GcmTally *tally = &summary_arg(fcinfo, 0)->tally;
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendbyte(&buf, LAYOUT_VERSION);
	pq_sendint64(&buf, tally->bodies);
	pq_sendint64(&buf, tally->score);
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
			pq_sendint64(&buf, tally->count[element][verdict]);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/*
 * Readers
 */

Datum
gcm_alignment_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(summary_arg(fcinfo, 0)->tally.bodies);
}

static Datum
ratio(int64 a, int64 b, int64 unit)
{
	Datum		divisor = DirectFunctionCall2(numeric_mul,
											  NumericGetDatum(int64_to_numeric(b)),
											  NumericGetDatum(int64_to_numeric(unit)));

	return DirectFunctionCall1(numeric_trim_scale,
							   DirectFunctionCall2(numeric_div,
												   NumericGetDatum(int64_to_numeric(a)),
												   divisor));
}

Datum
gcm_alignment_mean(PG_FUNCTION_ARGS)
{
	const GcmTally *tally = &summary_arg(fcinfo, 0)->tally;

	if (tally->bodies == 0)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(ratio(tally->score, tally->bodies, GCM_SCORE_UNIT));
}

/* One row for each element, the bodies that are not held to it in a column of their own */
Datum
gcm_alignment_stats(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const GcmTally *tally = &summary_arg(fcinfo, 0)->tally;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		const int64 *count = tally->count[element];
		int64		asked = gcm_tally_asked(tally, element);
		Datum		values[7];
		bool		nulls[7] = {false};

		values[0] = gcm_enum_datum(gcm_element_name[element],
								   TupleDescAttr(rsinfo->setDesc, 0)->atttypid);
		values[1] = Int64GetDatum(count[GCM_ALIGNED - 1]);
		values[2] = Int64GetDatum(count[GCM_PARTIAL - 1]);
		values[3] = Int64GetDatum(count[GCM_DIVERGENT - 1]);
		values[4] = Int64GetDatum(count[GCM_UNSTATED - 1]);
		values[5] = Int64GetDatum(tally->bodies - asked);
		nulls[6] = asked == 0;
		if (!nulls[6])
			values[6] = ratio(count[GCM_ALIGNED - 1], asked, 1);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
