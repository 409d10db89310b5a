/*
 * timeline.c
 *		The SQL functions that read a period as people write it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "pg/compat.h"
#include "pg/term.h"
#include "pure/timeline.h"

PG_FUNCTION_INFO_V1(gcm_timeline);
PG_FUNCTION_INFO_V1(gcm_timeline_reading);

/* What to tell of each status */
static const char *const hints[] = {
	[GCM_TIMELINE_UNKNOWN] = "Write a year, half-year, quarter, month or day, or two of them, the earlier first: 2021, H1 2021, Q2 2021, 2021-06, March 2024, 12 mars 2024, 18-19 October 2022, 2021 and 2022.",
	[GCM_TIMELINE_NO_DAY] = "There is no such day or month.",
	[GCM_TIMELINE_REVERSED] = "Write the earlier of the two first.",
	[GCM_TIMELINE_DAY_OR_MONTH] = "Some write the day first and some the month: write 2022-07-07 or 7 July 2022.",
	[GCM_TIMELINE_WEEKDAY] = "The day is not of that weekday: correct one of them, or write 2022-07-07 or 7 July 2022.",
	[GCM_TIMELINE_SERIAL] = "A spreadsheet keeps days as such numbers: format the column as dates, such as 2024-03-12, before you export it."
};

static GcmTimelineStatus
read_text(text *arg, GcmTimeline *timeline)
{
	int			len;
	char	   *utf8 = gcm_text_utf8(arg, &len);

	return gcm_read_timeline(utf8, len, timeline);
}

static Datum
days_of(const GcmTimeline *timeline)
{
	RangeBound	lower;
	RangeBound	upper;

	memset(&lower, 0, sizeof(lower));
	memset(&upper, 0, sizeof(upper));
	lower.val = DateADTGetDatum(timeline->first);
	lower.inclusive = lower.lower = true;
	upper.val = DateADTGetDatum(timeline->last + 1);
	return RangeTypePGetDatum(gcm_make_range(lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO), &lower, &upper));
}

Datum
gcm_timeline(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	GcmTimeline timeline;
	GcmTimelineStatus status = read_text(arg, &timeline);

	if (status != GCM_TIMELINE_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_DATETIME_FORMAT),
				 errmsg("invalid timeline: \"%s\"", text_to_cstring(arg)),
				 errhint("%s", hints[status])));
	PG_RETURN_DATUM(days_of(&timeline));
}

/* The same without an error, for who reads many */
Datum
gcm_timeline_reading(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	GcmTimeline timeline;
	GcmTimelineStatus status = read_text(arg, &timeline);
	bool		read = status == GCM_TIMELINE_OK;
	Datum		values[3] = {0};
	bool		nulls[3] = {!read, read, read};

	if (read)
		values[0] = days_of(&timeline);
	else
	{
		values[1] = CStringGetTextDatum(psprintf("invalid timeline: \"%s\"", text_to_cstring(arg)));
		values[2] = CStringGetTextDatum(hints[status]);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(gcm_result_row(fcinfo), values, nulls)));
}
