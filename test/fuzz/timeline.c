/*
 * timeline.c
 *		Text that may be a period.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/timeline.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *copy = malloc(size);
	GcmTimeline days;
	GcmTimelineStatus status;

	require(copy != NULL || size == 0);
	memcpy(copy, data, size);
	status = gcm_read_timeline(copy, (int) size, &days);
	require(status <= GCM_TIMELINE_SERIAL);

	/* of four digits a year, and in order */
	if (status == GCM_TIMELINE_OK)
		require(days.first <= days.last && days.first >= gcm_day_number(1000, 1, 1) && days.last <= gcm_day_number(9999, 12, 31));
	free(copy);
	return 0;
}
