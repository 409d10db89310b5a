/*
 * writing.h
 *		The server's ranges of days, for the pure layer to write.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_WRITING_H
#define GCM_PG_WRITING_H

#include "postgres.h"

#include "utils/rangetypes.h"

#include "pure/writing.h"

extern GcmDays gcm_days_of(RangeType *range);

#endif							/* GCM_PG_WRITING_H */
