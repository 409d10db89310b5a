/*
 * set_country.c
 *		Algebra, comparison and hashing of sets of countries.
 *
 * The order is that of the bitmaps read as numbers: it serves indexes, sorts
 * and merges, and puts a set after its subsets.  It says nothing of countries.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "libpq/pqformat.h"
#include "utils/sortsupport.h"

#include "pg/set.h"
#include "pg/term.h"
#include "pure/country.h"

PG_FUNCTION_INFO_V1(gcm_country_set_send);
PG_FUNCTION_INFO_V1(gcm_country_set_eq);
PG_FUNCTION_INFO_V1(gcm_country_set_ne);
PG_FUNCTION_INFO_V1(gcm_country_set_lt);
PG_FUNCTION_INFO_V1(gcm_country_set_le);
PG_FUNCTION_INFO_V1(gcm_country_set_gt);
PG_FUNCTION_INFO_V1(gcm_country_set_ge);
PG_FUNCTION_INFO_V1(gcm_country_set_cmp);
PG_FUNCTION_INFO_V1(gcm_country_set_sortsupport);
PG_FUNCTION_INFO_V1(gcm_country_set_hash);
PG_FUNCTION_INFO_V1(gcm_country_set_hash_extended);
PG_FUNCTION_INFO_V1(gcm_country_set_union);
PG_FUNCTION_INFO_V1(gcm_country_set_intersection);
PG_FUNCTION_INFO_V1(gcm_country_set_symmetric_difference);
PG_FUNCTION_INFO_V1(gcm_country_set_difference);
PG_FUNCTION_INFO_V1(gcm_country_set_contains);
PG_FUNCTION_INFO_V1(gcm_country_set_contained);
PG_FUNCTION_INFO_V1(gcm_country_set_overlaps);
PG_FUNCTION_INFO_V1(gcm_country_set_contains_term);
PG_FUNCTION_INFO_V1(gcm_country_set_contained_term);
PG_FUNCTION_INFO_V1(gcm_country_set_add);
PG_FUNCTION_INFO_V1(gcm_country_set_add_term);
PG_FUNCTION_INFO_V1(gcm_country_set_remove);
PG_FUNCTION_INFO_V1(gcm_country_set_is_empty);
PG_FUNCTION_INFO_V1(gcm_country_set_cardinality);
PG_FUNCTION_INFO_V1(gcm_country_set_jaccard);

/*
 * A set to write the answer into: the first argument itself where it is an
 * aggregate's own state, else a copy of it.
 */
static GcmSet *
result_from(FunctionCallInfo fcinfo, const GcmSet *set)
{
	GcmSet	   *result;

	if (AggCheckCallContext(fcinfo, NULL) && set == PG_GETARG_GCM_SET_P(0))
		return PG_GETARG_GCM_SET_P(0);
	result = palloc(sizeof(GcmSet));
	*result = *set;
	return result;
}

static int
place_of(int16 code)
{
	return gcm_known_place(&gcm_country_vocabulary, code);
}

/* Leakproof: never fails, for no set has a country that is not known */
static bool
has_code(const GcmSet *set, int16 code)
{
	int			place = gcm_place(&gcm_country_vocabulary, code);

	return place >= 0 && gcm_set_has(set, place);
}

/* The set of one country */
GcmSet
gcm_country_term_set(Datum term)
{
	GcmSet		set = {{0}};

	gcm_set_add(&set, place_of(DatumGetInt16(term)));
	return set;
}

Datum
gcm_country_set_send(PG_FUNCTION_ARGS)
{
	GcmSet	   *set = PG_GETARG_GCM_SET_P(0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	for (int w = 0; w < GCM_SET_WORDS; w++)
		pq_sendint64(&buf, set->word[w]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

Datum
gcm_country_set_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) == 0);
}

Datum
gcm_country_set_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) != 0);
}

Datum
gcm_country_set_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) < 0);
}

Datum
gcm_country_set_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) <= 0);
}

Datum
gcm_country_set_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) > 0);
}

Datum
gcm_country_set_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) >= 0);
}

Datum
gcm_country_set_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(gcm_set_compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)));
}

static int
compare_datums(Datum a, Datum b, SortSupport ssup pg_attribute_unused())
{
	return gcm_set_compare(DatumGetGcmSetP(a), DatumGetGcmSetP(b));
}

/*
 * As much of the end of the bitmap as fits a Datum and can be in use: sets
 * that differ there sort as these words do, and others are compared whole.
 */
static Datum
abbreviate(Datum original, SortSupport ssup pg_attribute_unused())
{
	const GcmSet *set = DatumGetGcmSetP(original);
	int			top = (GCM_NCOUNTRIES - 1) / 64;

	for (int w = top + 1; w < GCM_SET_WORDS; w++)
	{
		if (set->word[w] != 0)
			return ~(Datum) 0;
	}
	return (Datum) (set->word[top] >> (64 - 8 * SIZEOF_DATUM));
}

/* Abbreviation costs too little ever to be given up */
static bool
never_abort(int memtupcount pg_attribute_unused(), SortSupport ssup pg_attribute_unused())
{
	return false;
}

Datum
gcm_country_set_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = compare_datums;
	if (ssup->abbreviate)
	{
		ssup->comparator = ssup_datum_unsigned_cmp;
		ssup->abbrev_converter = abbreviate;
		ssup->abbrev_abort = never_abort;
		ssup->abbrev_full_comparator = compare_datums;
	}
	PG_RETURN_VOID();
}

/*
 * Hashes go over the words' values rather than their bytes, so that machines
 * of either byte order put a set into the same partition.
 */
static uint64
hash(const GcmSet *set, uint64 seed)
{
	for (int w = 0; w < GCM_SET_WORDS; w++)
	{
		uint32		low = (uint32) set->word[w];
		uint32		high = (uint32) (set->word[w] >> 32);

		seed = DatumGetUInt64(hash_uint32_extended(low, seed));
		seed = DatumGetUInt64(hash_uint32_extended(high, seed));
	}
	return seed;
}

Datum
gcm_country_set_hash(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32((int32) hash(PG_GETARG_GCM_SET_P(0), 0));
}

Datum
gcm_country_set_hash_extended(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64((int64) hash(PG_GETARG_GCM_SET_P(0), PG_GETARG_INT64(1)));
}

Datum
gcm_country_set_union(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);

	for (int w = 0; w < GCM_SET_WORDS; w++)
		result->word[w] |= b->word[w];
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_intersection(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);

	for (int w = 0; w < GCM_SET_WORDS; w++)
		result->word[w] &= b->word[w];
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_symmetric_difference(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);

	for (int w = 0; w < GCM_SET_WORDS; w++)
		result->word[w] ^= b->word[w];
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_difference(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);

	for (int w = 0; w < GCM_SET_WORDS; w++)
		result->word[w] &= ~b->word[w];
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_contains(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)));
}

Datum
gcm_country_set_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_contains(PG_GETARG_GCM_SET_P(1), PG_GETARG_GCM_SET_P(0)));
}

Datum
gcm_country_set_overlaps(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_overlaps(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)));
}

Datum
gcm_country_set_contains_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_code(PG_GETARG_GCM_SET_P(0), PG_GETARG_INT16(1)));
}

Datum
gcm_country_set_contained_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_code(PG_GETARG_GCM_SET_P(1), PG_GETARG_INT16(0)));
}

Datum
gcm_country_set_add(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));

	gcm_set_add(result, place_of(PG_GETARG_INT16(1)));
	PG_RETURN_GCM_SET_P(result);
}

/* The same with the term first */
Datum
gcm_country_set_add_term(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(1));

	gcm_set_add(result, place_of(PG_GETARG_INT16(0)));
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_remove(PG_FUNCTION_ARGS)
{
	GcmSet	   *result = result_from(fcinfo, PG_GETARG_GCM_SET_P(0));
	int			i = place_of(PG_GETARG_INT16(1));

	result->word[i / 64] &= ~(UINT64CONST(1) << (i % 64));
	PG_RETURN_GCM_SET_P(result);
}

Datum
gcm_country_set_is_empty(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_cardinality(PG_GETARG_GCM_SET_P(0)) == 0);
}

Datum
gcm_country_set_cardinality(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(gcm_set_cardinality(PG_GETARG_GCM_SET_P(0)));
}

/* Countries in both over countries in either; two empty sets are alike */
Datum
gcm_country_set_jaccard(PG_FUNCTION_ARGS)
{
	GcmSet	   *a = PG_GETARG_GCM_SET_P(0);
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);
	GcmSet		both;
	GcmSet		either;

	for (int w = 0; w < GCM_SET_WORDS; w++)
	{
		both.word[w] = a->word[w] & b->word[w];
		either.word[w] = a->word[w] | b->word[w];
	}
	if (gcm_set_cardinality(&either) == 0)
		PG_RETURN_FLOAT8(1.0);
	PG_RETURN_FLOAT8((float8) gcm_set_cardinality(&both) / gcm_set_cardinality(&either));
}
