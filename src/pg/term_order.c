/*
 * term_order.c
 *		The order of terms, for every vocabulary: min and max, and the GiST
 *		operator class.
 *
 * Comparison is core's own on int2.  min and max have functions of their own
 * because an aggregate calls them: another engine that calls them for each row
 * would look up each time, by name, which function of core's is meant.
 *
 * A GiST key is an int4: the lowest code below it in the upper half, the
 * highest in the lower.  Codes are above zero, so that keys sort by the lowest.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/gist.h"
#include "access/stratnum.h"
#include "fmgr.h"

PG_FUNCTION_INFO_V1(gcm_term_smaller);
PG_FUNCTION_INFO_V1(gcm_term_larger);
PG_FUNCTION_INFO_V1(gcm_term_gist_consistent);
PG_FUNCTION_INFO_V1(gcm_term_gist_union);
PG_FUNCTION_INFO_V1(gcm_term_gist_compress);
PG_FUNCTION_INFO_V1(gcm_term_gist_fetch);
PG_FUNCTION_INFO_V1(gcm_term_gist_penalty);
PG_FUNCTION_INFO_V1(gcm_term_gist_picksplit);
PG_FUNCTION_INFO_V1(gcm_term_gist_same);

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

static int
lowest(int32 key)
{
	return key >> 16;
}

static int
highest(int32 key)
{
	return key & 0xFFFF;
}

/* The key of what is below either */
static int32
join_keys(int32 a, int32 b)
{
	return Min(lowest(a), lowest(b)) << 16 | Max(highest(a), highest(b));
}

/* Can there be a match below the key?  At a leaf: is there? */
Datum
gcm_term_gist_consistent(PG_FUNCTION_ARGS)
{
	int32		key = DatumGetInt32(((GISTENTRY *) PG_GETARG_POINTER(0))->key);
	int			term = PG_GETARG_INT16(1);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(4);

	*recheck = false;
	switch (strategy)
	{
		case RTEqualStrategyNumber:
			PG_RETURN_BOOL(lowest(key) <= term && term <= highest(key));
		case RTLessStrategyNumber:
			PG_RETURN_BOOL(lowest(key) < term);
		case RTLessEqualStrategyNumber:
			PG_RETURN_BOOL(lowest(key) <= term);
		case RTGreaterStrategyNumber:
			PG_RETURN_BOOL(highest(key) > term);
		case RTGreaterEqualStrategyNumber:
			PG_RETURN_BOOL(highest(key) >= term);
		default:
			elog(ERROR, "unrecognized strategy number: %d", strategy);
			PG_RETURN_BOOL(false);
	}
}

Datum
gcm_term_gist_union(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	int32		key = DatumGetInt32(entries->vector[0].key);

	for (int i = 1; i < entries->n; i++)
		key = join_keys(key, DatumGetInt32(entries->vector[i].key));
	PG_RETURN_INT32(key);
}

static GISTENTRY *
entry_of(GISTENTRY *entry, Datum value)
{
	GISTENTRY  *made = palloc(sizeof(GISTENTRY));

	gistentryinit(*made, value, entry->rel, entry->page, entry->offset, false);
	return made;
}

/* Make the key of a term that goes into a leaf; keys above are made by union */
Datum
gcm_term_gist_compress(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	int			term = DatumGetInt16(entry->key);

	if (!entry->leafkey)
		PG_RETURN_POINTER(entry);
	PG_RETURN_POINTER(entry_of(entry, Int32GetDatum(term << 16 | term)));
}

Datum
gcm_term_gist_fetch(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);

	PG_RETURN_POINTER(entry_of(entry, Int16GetDatum(lowest(DatumGetInt32(entry->key)))));
}

/* By how much an entry would widen the key */
Datum
gcm_term_gist_penalty(PG_FUNCTION_ARGS)
{
	int32		key = DatumGetInt32(((GISTENTRY *) PG_GETARG_POINTER(0))->key);
	int32		new_key = DatumGetInt32(((GISTENTRY *) PG_GETARG_POINTER(1))->key);
	float	   *result = (float *) PG_GETARG_POINTER(2);
	int32		joint = join_keys(key, new_key);

	*result = (lowest(key) - lowest(joint)) + (highest(joint) - highest(key));
	PG_RETURN_POINTER(result);
}

typedef struct SortedEntry
{
	int32		key;
	OffsetNumber offset;
} SortedEntry;

static int
compare_entries(const void *a, const void *b)
{
	int32		x = ((const SortedEntry *) a)->key;
	int32		y = ((const SortedEntry *) b)->key;

	return (x > y) - (x < y);
}

/* Divide the entries of a full page in the middle of their order */
Datum
gcm_term_gist_picksplit(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	GIST_SPLITVEC *split = (GIST_SPLITVEC *) PG_GETARG_POINTER(1);
	int			n = entries->n - FirstOffsetNumber;
	SortedEntry *sorted = palloc(n * sizeof(SortedEntry));
	int32		left;
	int32		right;

	for (int i = 0; i < n; i++)
	{
		sorted[i].offset = i + FirstOffsetNumber;
		sorted[i].key = DatumGetInt32(entries->vector[sorted[i].offset].key);
	}
	qsort(sorted, n, sizeof(SortedEntry), compare_entries);

	split->spl_left = palloc(n * sizeof(OffsetNumber));
	split->spl_right = palloc(n * sizeof(OffsetNumber));
	split->spl_nleft = 0;
	split->spl_nright = 0;
	left = sorted[0].key;
	right = sorted[n - 1].key;
	for (int i = 0; i < n; i++)
	{
		if (i < n / 2)
		{
			left = join_keys(left, sorted[i].key);
			split->spl_left[split->spl_nleft++] = sorted[i].offset;
		}
		else
		{
			right = join_keys(right, sorted[i].key);
			split->spl_right[split->spl_nright++] = sorted[i].offset;
		}
	}
	split->spl_ldatum = Int32GetDatum(left);
	split->spl_rdatum = Int32GetDatum(right);
	PG_RETURN_POINTER(split);
}

Datum
gcm_term_gist_same(PG_FUNCTION_ARGS)
{
	bool	   *result = (bool *) PG_GETARG_POINTER(2);

	*result = PG_GETARG_INT32(0) == PG_GETARG_INT32(1);
	PG_RETURN_POINTER(result);
}
