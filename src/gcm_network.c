/*
 * gcm_network.c
 *		The module itself.
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"

#include "compat.h"
#include "vocabulary.h"

GCM_MODULE_MAGIC;

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
}
