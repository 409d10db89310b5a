/*
 * term_order.c
 *		The order of terms, for every vocabulary: min and max.
 *
 * Comparison is core's own on int2.  These are functions of our own because an
 * aggregate calls them: another engine that calls them for each row would look
 * up each time, by name, which function of core's is meant.
 */
#include "postgres.h"

#include "fmgr.h"

PG_FUNCTION_INFO_V1(gcm_term_smaller);
PG_FUNCTION_INFO_V1(gcm_term_larger);

Datum
gcm_term_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT16(Min(PG_GETARG_INT16(0), PG_GETARG_INT16(1)));
}

Datum
gcm_term_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT16(Max(PG_GETARG_INT16(0), PG_GETARG_INT16(1)));
}
