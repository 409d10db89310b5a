/*
 * module.c
 *		The module itself, and which version of it the server has loaded.
 *
 * That version can be newer than the objects in a database, until ALTER
 * EXTENSION updates these.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "pg/compat.h"
#include "pg/review.h"
#include "pure/set.h"

GCM_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(gcm_version);

extern PGDLLEXPORT void _PG_init(void);

static void
check_for_interrupts(void)
{
	CHECK_FOR_INTERRUPTS();
}

void
_PG_init(void)
{
	gcm_pause = check_for_interrupts;
	gcm_define_review_output();
}

Datum
gcm_version(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_TEXT_P(cstring_to_text(GCM_VERSION));
}
