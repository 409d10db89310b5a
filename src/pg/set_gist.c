/*
 * set_gist.c
 *		GiST operator classes of sets, for every vocabulary.
 *
 * A key holds the terms that some set below it has, and those that all have.
 * At a leaf both are the set itself, so that no match is ever rechecked and
 * an index-only scan gives the set back.
 *
 * The key of small sets is an int8: what some have in the upper half, what
 * all have in the lower.  That of sets of countries is a bytea: one set at a
 * leaf, two of them above.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/gist.h"
#include "access/stratnum.h"
#include "fmgr.h"

#include "pg/set.h"

PG_FUNCTION_INFO_V1(gcm_mask_gist_consistent);
PG_FUNCTION_INFO_V1(gcm_mask_gist_union);
PG_FUNCTION_INFO_V1(gcm_mask_gist_compress);
PG_FUNCTION_INFO_V1(gcm_mask_gist_fetch);
PG_FUNCTION_INFO_V1(gcm_mask_gist_penalty);
PG_FUNCTION_INFO_V1(gcm_mask_gist_picksplit);
PG_FUNCTION_INFO_V1(gcm_mask_gist_same);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_consistent);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_union);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_compress);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_fetch);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_penalty);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_picksplit);
PG_FUNCTION_INFO_V1(gcm_country_set_gist_same);

/* The terms that some sets have, and those that all have */
typedef struct Bounds
{
	GcmSet		some;
	GcmSet		all;
} Bounds;

/* How the keys of a kind of set are read and made */
typedef struct KeyType
{
	int			nterms;			/* terms that a set has room for */
	Bounds		(*read) (Datum key);
	Datum		(*make) (const Bounds *bounds);
} KeyType;

static Bounds
read_mask_key(Datum key)
{
	uint64		bits = (uint64) DatumGetInt64(key);
	Bounds		bounds = {{{bits >> 32}}, {{bits & PG_UINT32_MAX}}};

	return bounds;
}

static Datum
make_mask_key(const Bounds *bounds)
{
	return Int64GetDatum((int64) (bounds->some.word[0] << 32 | bounds->all.word[0]));
}

static Bounds
read_country_key(Datum key)
{
	bytea	   *bytes = DatumGetByteaPP(key);
	Bounds		bounds;

	memcpy(&bounds.some, VARDATA_ANY(bytes), sizeof(GcmSet));
	if (VARSIZE_ANY_EXHDR(bytes) == sizeof(GcmSet))
		bounds.all = bounds.some;
	else
		memcpy(&bounds.all, VARDATA_ANY(bytes) + sizeof(GcmSet), sizeof(GcmSet));
	return bounds;
}

static Datum
make_country_key(const Bounds *bounds)
{
	bool		one = memcmp(&bounds->some, &bounds->all, sizeof(GcmSet)) == 0;
	int			size = VARHDRSZ + (one ? 1 : 2) * sizeof(GcmSet);
	bytea	   *bytes = palloc(size);

	SET_VARSIZE(bytes, size);
	memcpy(VARDATA(bytes), bounds, size - VARHDRSZ);
	return PointerGetDatum(bytes);
}

static const KeyType mask_key = {31, read_mask_key, make_mask_key};
static const KeyType country_key = {GCM_MAX_TERMS, read_country_key, make_country_key};

static void
widen(Bounds *bounds, const Bounds *by)
{
	for (int w = 0; w < GCM_SET_WORDS; w++)
	{
		bounds->some.word[w] |= by->some.word[w];
		bounds->all.word[w] &= by->all.word[w];
	}
}

/* Can there be a match below the key?  At a leaf: is there? */
static bool
consistent(const KeyType *type, Datum key, const GcmSet *query, StrategyNumber strategy)
{
	Bounds		bounds = type->read(key);

	switch (strategy)
	{
		case RTContainsStrategyNumber:
		case RTContainsElemStrategyNumber:
			return gcm_set_contains(&bounds.some, query);
		case RTContainedByStrategyNumber:
			return gcm_set_contains(query, &bounds.all);
		case RTOverlapStrategyNumber:
			return gcm_set_overlaps(&bounds.some, query);
		case RTEqualStrategyNumber:
			return gcm_set_contains(&bounds.some, query) && gcm_set_contains(query, &bounds.all);
		default:
			elog(ERROR, "unrecognized strategy number: %d", strategy);
			return false;
	}
}

static Datum
union_of(const KeyType *type, GistEntryVector *entries)
{
	Bounds		bounds = type->read(entries->vector[0].key);

	for (int i = 1; i < entries->n; i++)
	{
		Bounds		next = type->read(entries->vector[i].key);

		widen(&bounds, &next);
	}
	return type->make(&bounds);
}

/* What an entry would add to what some have, and take from what all have */
static float
penalty(const KeyType *type, Datum key, Datum new_key)
{
	Bounds		bounds = type->read(key);
	Bounds		new_bounds = type->read(new_key);

	for (int w = 0; w < GCM_SET_WORDS; w++)
	{
		new_bounds.some.word[w] &= ~bounds.some.word[w];
		bounds.all.word[w] &= ~new_bounds.all.word[w];
	}
	return gcm_set_cardinality(&new_bounds.some) + gcm_set_cardinality(&bounds.all);
}

/*
 * The place of the term that divides the entries best: as many as can be surely
 * have it on one side, and surely not on the other.  Returns -1 if no term leaves
 * a fair share on both sides.
 */
static int
dividing_place(const KeyType *type, const Bounds *entries, int n)
{
	int			best = -1;
	int			best_share = n / 5;

	for (int place = 0; place < type->nterms; place++)
	{
		int			have = 0;
		int			lack = 0;

		for (int i = 0; i < n; i++)
		{
			have += gcm_set_has(&entries[i].all, place);
			lack += !gcm_set_has(&entries[i].some, place);
		}
		if (Min(have, lack) > best_share)
		{
			best_share = Min(have, lack);
			best = place;
		}
	}
	return best;
}

typedef struct SortedEntry
{
	Bounds	   *bounds;
	OffsetNumber offset;
} SortedEntry;

static int
compare_entries(const void *a, const void *b)
{
	return gcm_set_compare(&((const SortedEntry *) a)->bounds->some,
						   &((const SortedEntry *) b)->bounds->some);
}

/*
 * Divide the entries of a full page by a term.  Where no term divides them
 * well, cut them in the middle of their order.
 */
static void
picksplit(const KeyType *type, GistEntryVector *vector, GIST_SPLITVEC *split)
{
	int			n = vector->n - FirstOffsetNumber;
	Bounds	   *entries = palloc(n * sizeof(Bounds));
	SortedEntry *sorted = palloc(n * sizeof(SortedEntry));
	Bounds		left = {0};
	Bounds		right = {0};
	int			place;

	for (int i = 0; i < n; i++)
	{
		entries[i] = type->read(vector->vector[i + FirstOffsetNumber].key);
		sorted[i].bounds = &entries[i];
		sorted[i].offset = i + FirstOffsetNumber;
	}
	place = dividing_place(type, entries, n);
	if (place < 0)
		qsort(sorted, n, sizeof(SortedEntry), compare_entries);

	split->spl_left = palloc(n * sizeof(OffsetNumber));
	split->spl_right = palloc(n * sizeof(OffsetNumber));
	split->spl_nleft = 0;
	split->spl_nright = 0;
	for (int i = 0; i < n; i++)
	{
		Bounds	   *bounds = sorted[i].bounds;
		bool		goes_left = place < 0 ? i < n / 2 : !gcm_set_has(&bounds->some, place);

		if (goes_left)
		{
			if (split->spl_nleft == 0)
				left = *bounds;
			widen(&left, bounds);
			split->spl_left[split->spl_nleft++] = sorted[i].offset;
		}
		else
		{
			if (split->spl_nright == 0)
				right = *bounds;
			widen(&right, bounds);
			split->spl_right[split->spl_nright++] = sorted[i].offset;
		}
	}
	split->spl_ldatum = type->make(&left);
	split->spl_rdatum = type->make(&right);
}

/* Make the key of a set that goes into a leaf; keys above are made by union */
static GISTENTRY *
compress(const KeyType *type, GISTENTRY *entry, const GcmSet *set)
{
	GISTENTRY  *leaf = palloc(sizeof(GISTENTRY));
	Bounds		bounds = {*set, *set};

	gistentryinit(*leaf, type->make(&bounds), entry->rel, entry->page, entry->offset, false);
	return leaf;
}

static GISTENTRY *
fetch(GISTENTRY *entry, Datum set)
{
	GISTENTRY  *fetched = palloc(sizeof(GISTENTRY));

	gistentryinit(*fetched, set, entry->rel, entry->page, entry->offset, false);
	return fetched;
}

/* The functions of small sets */

Datum
gcm_mask_gist_consistent(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(4);
	GcmSet		query = strategy == RTContainsElemStrategyNumber ?
		gcm_mask_term_set(PG_GETARG_DATUM(1)) : gcm_mask_set(PG_GETARG_DATUM(1));

	*recheck = false;
	PG_RETURN_BOOL(consistent(&mask_key, entry->key, &query, strategy));
}

Datum
gcm_mask_gist_union(PG_FUNCTION_ARGS)
{
	return union_of(&mask_key, (GistEntryVector *) PG_GETARG_POINTER(0));
}

Datum
gcm_mask_gist_compress(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	GcmSet		set;

	if (!entry->leafkey)
		PG_RETURN_POINTER(entry);
	set = gcm_mask_set(entry->key);
	PG_RETURN_POINTER(compress(&mask_key, entry, &set));
}

Datum
gcm_mask_gist_fetch(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	Bounds		bounds = read_mask_key(entry->key);

	PG_RETURN_POINTER(fetch(entry, UInt32GetDatum((uint32) bounds.some.word[0])));
}

Datum
gcm_mask_gist_penalty(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	GISTENTRY  *new_entry = (GISTENTRY *) PG_GETARG_POINTER(1);
	float	   *result = (float *) PG_GETARG_POINTER(2);

	*result = penalty(&mask_key, entry->key, new_entry->key);
	PG_RETURN_POINTER(result);
}

Datum
gcm_mask_gist_picksplit(PG_FUNCTION_ARGS)
{
	GIST_SPLITVEC *split = (GIST_SPLITVEC *) PG_GETARG_POINTER(1);

	picksplit(&mask_key, (GistEntryVector *) PG_GETARG_POINTER(0), split);
	PG_RETURN_POINTER(split);
}

Datum
gcm_mask_gist_same(PG_FUNCTION_ARGS)
{
	bool	   *result = (bool *) PG_GETARG_POINTER(2);

	*result = PG_GETARG_INT64(0) == PG_GETARG_INT64(1);
	PG_RETURN_POINTER(result);
}

/* The same for sets of countries */

Datum
gcm_country_set_gist_consistent(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(4);
	GcmSet		query = strategy == RTContainsElemStrategyNumber ?
		gcm_country_term_set(PG_GETARG_DATUM(1)) : *PG_GETARG_GCM_SET_P(1);

	*recheck = false;
	PG_RETURN_BOOL(consistent(&country_key, entry->key, &query, strategy));
}

Datum
gcm_country_set_gist_union(PG_FUNCTION_ARGS)
{
	return union_of(&country_key, (GistEntryVector *) PG_GETARG_POINTER(0));
}

Datum
gcm_country_set_gist_compress(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);

	if (!entry->leafkey)
		PG_RETURN_POINTER(entry);
	PG_RETURN_POINTER(compress(&country_key, entry, DatumGetGcmSetP(entry->key)));
}

Datum
gcm_country_set_gist_fetch(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	Bounds		bounds = read_country_key(entry->key);
	GcmSet	   *set = palloc(sizeof(GcmSet));

	*set = bounds.some;
	PG_RETURN_POINTER(fetch(entry, GcmSetPGetDatum(set)));
}

Datum
gcm_country_set_gist_penalty(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	GISTENTRY  *new_entry = (GISTENTRY *) PG_GETARG_POINTER(1);
	float	   *result = (float *) PG_GETARG_POINTER(2);

	*result = penalty(&country_key, entry->key, new_entry->key);
	PG_RETURN_POINTER(result);
}

Datum
gcm_country_set_gist_picksplit(PG_FUNCTION_ARGS)
{
	GIST_SPLITVEC *split = (GIST_SPLITVEC *) PG_GETARG_POINTER(1);

	picksplit(&country_key, (GistEntryVector *) PG_GETARG_POINTER(0), split);
	PG_RETURN_POINTER(split);
}

Datum
gcm_country_set_gist_same(PG_FUNCTION_ARGS)
{
	Bounds		a = read_country_key(PG_GETARG_DATUM(0));
	Bounds		b = read_country_key(PG_GETARG_DATUM(1));
	bool	   *result = (bool *) PG_GETARG_POINTER(2);

	*result = memcmp(&a, &b, sizeof(Bounds)) == 0;
	PG_RETURN_POINTER(result);
}
