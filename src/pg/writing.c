/*
 * writing.c
 *		SQL functions that write numbers, days and periods as a language does.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/numeric.h"
#include "utils/typcache.h"

#include "pg/markup.h"
#include "pg/term.h"
#include "pg/writing.h"

PG_FUNCTION_INFO_V1(gcm_number);
PG_FUNCTION_INFO_V1(gcm_day);
PG_FUNCTION_INFO_V1(gcm_period);

/* The days of a range; an end that is infinite is open, and so is each of none */
GcmDays
gcm_days_of(RangeType *range)
{
	TypeCacheEntry *typcache = lookup_type_cache(RangeTypeGetOid(range), TYPECACHE_RANGE_INFO);
	GcmDays		days = {0, 0, false, false};
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(typcache, range, &lower, &upper, &empty);
	if (empty)
		return days;
	if (!lower.infinite && !DATE_NOT_FINITE(DatumGetDateADT(lower.val)))
	{
		days.since = true;
		days.first = DatumGetDateADT(lower.val);
	}
	if (!upper.infinite && !DATE_NOT_FINITE(DatumGetDateADT(upper.val)))
	{
		days.until = true;
		days.last = DatumGetDateADT(upper.val) - 1;
	}
	return days;
}

Datum
gcm_number(PG_FUNCTION_ARGS)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, PG_GETARG_DATUM(0)));
	GcmPage		page;

	gcm_put_number(gcm_begin_page(&page), digits, strlen(digits), gcm_lang_arg(fcinfo, 1));
	PG_RETURN_DATUM(gcm_page_text(&page));
}

Datum
gcm_day(PG_FUNCTION_ARGS)
{
	DateADT		day = PG_GETARG_DATEADT(0);
	GcmPage		page;

	if (DATE_NOT_FINITE(day))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("infinity is not a day")));
	gcm_put_day(gcm_begin_page(&page), day, gcm_lang_arg(fcinfo, 1));
	PG_RETURN_DATUM(gcm_page_text(&page));
}

/* NULL where nothing is told: both ends open, or no days */
Datum
gcm_period(PG_FUNCTION_ARGS)
{
	GcmDays		days = gcm_days_of(PG_GETARG_RANGE_P(0));
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	GcmPage		page;

	gcm_put_period(gcm_begin_page(&page), &days, lang);
	if (page.buf.len == 0)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(gcm_page_text(&page));
}
