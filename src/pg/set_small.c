/*
 * set_small.c
 *		Algebra of sets that are an int4, whatever the vocabulary.
 *
 * Symmetric difference, comparison and hashing are core's own functions on
 * int4; here is the rest.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "fmgr.h"
#include "port/pg_bitutils.h"

#include "pg/set.h"

PG_FUNCTION_INFO_V1(gcm_mask_union);
PG_FUNCTION_INFO_V1(gcm_mask_intersection);
PG_FUNCTION_INFO_V1(gcm_mask_difference);
PG_FUNCTION_INFO_V1(gcm_mask_contains);
PG_FUNCTION_INFO_V1(gcm_mask_contained);
PG_FUNCTION_INFO_V1(gcm_mask_overlaps);
PG_FUNCTION_INFO_V1(gcm_mask_contains_term);
PG_FUNCTION_INFO_V1(gcm_mask_contained_term);
PG_FUNCTION_INFO_V1(gcm_mask_add);
PG_FUNCTION_INFO_V1(gcm_mask_add_term);
PG_FUNCTION_INFO_V1(gcm_mask_remove);
PG_FUNCTION_INFO_V1(gcm_mask_is_empty);
PG_FUNCTION_INFO_V1(gcm_mask_cardinality);
PG_FUNCTION_INFO_V1(gcm_mask_jaccard);

Datum
gcm_mask_union(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(PG_GETARG_INT32(0) | PG_GETARG_INT32(1));
}

Datum
gcm_mask_intersection(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(PG_GETARG_INT32(0) & PG_GETARG_INT32(1));
}

Datum
gcm_mask_difference(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(PG_GETARG_INT32(0) & ~PG_GETARG_INT32(1));
}

Datum
gcm_mask_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_UINT32(1) & ~PG_GETARG_UINT32(0)) == 0);
}

Datum
gcm_mask_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_UINT32(0) & ~PG_GETARG_UINT32(1)) == 0);
}

Datum
gcm_mask_overlaps(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_UINT32(0) & PG_GETARG_UINT32(1)) != 0);
}

Datum
gcm_mask_contains_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_UINT32(0) & gcm_mask_of(PG_GETARG_INT16(1))) != 0);
}

Datum
gcm_mask_contained_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((gcm_mask_of(PG_GETARG_INT16(0)) & PG_GETARG_UINT32(1)) != 0);
}

Datum
gcm_mask_add(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32(PG_GETARG_UINT32(0) | gcm_mask_of(PG_GETARG_INT16(1)));
}

/* The same with the term first */
Datum
gcm_mask_add_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32(gcm_mask_of(PG_GETARG_INT16(0)) | PG_GETARG_UINT32(1));
}

Datum
gcm_mask_remove(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32(PG_GETARG_UINT32(0) & ~gcm_mask_of(PG_GETARG_INT16(1)));
}

Datum
gcm_mask_is_empty(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_UINT32(0) == 0);
}

Datum
gcm_mask_cardinality(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(pg_popcount32(PG_GETARG_UINT32(0)));
}

/* Terms in both over terms in either; two empty sets are alike */
Datum
gcm_mask_jaccard(PG_FUNCTION_ARGS)
{
	uint32		a = PG_GETARG_UINT32(0);
	uint32		b = PG_GETARG_UINT32(1);

	if ((a | b) == 0)
		PG_RETURN_FLOAT8(1.0);
	PG_RETURN_FLOAT8((float8) pg_popcount32(a & b) / pg_popcount32(a | b));
}
