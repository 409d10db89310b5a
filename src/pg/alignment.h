/*
 * alignment.h
 *		What a mandate is checked with, read from the arguments of a function.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_ALIGNMENT_H
#define GCM_PG_ALIGNMENT_H

#include "postgres.h"

#include "fmgr.h"

#include "pure/verdict.h"

typedef struct GcmCheck
{
	GcmBody		body;
	const GcmMandate *reference;
} GcmCheck;

extern bool gcm_read_check(FunctionCallInfo fcinfo, int mandate, int present, GcmCheck *check);

#endif							/* GCM_PG_ALIGNMENT_H */
