/*
 * timeline.h
 *		Days, months and longer periods as people write them.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_TIMELINE_H
#define GCM_PURE_TIMELINE_H

#include <stdbool.h>
#include <stdint.h>

typedef enum GcmTimelineStatus
{
	GCM_TIMELINE_OK,
	GCM_TIMELINE_UNKNOWN,		/* no period that we read */
	GCM_TIMELINE_NO_DAY,		/* 31 June, or a month of more than twelve */
	GCM_TIMELINE_REVERSED,		/* the end is before the beginning */
	GCM_TIMELINE_DAY_OR_MONTH,	/* 07/08/2022, which is two days */
	GCM_TIMELINE_WEEKDAY,		/* Mon, 07/07/2022, which is a Thursday */
	GCM_TIMELINE_SERIAL			/* a number that a spreadsheet has for a day */
} GcmTimelineStatus;

/* The first and the last day of a period, counted from 1 January 2000 */
typedef struct GcmTimeline
{
	int32_t		first;
	int32_t		last;
} GcmTimeline;

extern int32_t gcm_day_number(int year, int month, int day);
extern GcmTimelineStatus gcm_read_timeline(const char *s, int len, GcmTimeline *timeline);

#endif							/* GCM_PURE_TIMELINE_H */
