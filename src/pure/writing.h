/*
 * writing.h
 *		Numbers, days and periods as English, French and Spanish write them.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_WRITING_H
#define GCM_PURE_WRITING_H

#include "pure/fold.h"
#include "pure/markup.h"

/* A period of days, counted from 1 January 2000; an end can be open */
typedef struct GcmDays
{
	int32_t		first;
	int32_t		last;
	bool		since;			/* is first a day, and not open? */
	bool		until;
} GcmDays;

extern void gcm_day_of(int32_t number, int *year, int *month, int *day);
extern void gcm_put_number(GcmSink *sink, const char *digits, size_t len, GcmLang lang);
extern void gcm_put_day(GcmSink *sink, int32_t day, GcmLang lang);
extern void gcm_put_period(GcmSink *sink, const GcmDays *days, GcmLang lang);

#endif							/* GCM_PURE_WRITING_H */
