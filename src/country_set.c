/*
 * country_set.c
 *		Algebra, comparison and hashing of sets of countries.
 *
 * The order is that of the bitmaps read as numbers: it serves indexes, sorts
 * and merges, and puts a set after its subsets.  It says nothing of countries.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "libpq/pqformat.h"
#include "port/pg_bitutils.h"

#include "country.h"
#include "set.h"
#include "term.h"

PG_FUNCTION_INFO_V1(gcm_country_set_send);
PG_FUNCTION_INFO_V1(gcm_country_set_eq);
PG_FUNCTION_INFO_V1(gcm_country_set_ne);
PG_FUNCTION_INFO_V1(gcm_country_set_lt);
PG_FUNCTION_INFO_V1(gcm_country_set_le);
PG_FUNCTION_INFO_V1(gcm_country_set_gt);
PG_FUNCTION_INFO_V1(gcm_country_set_ge);
PG_FUNCTION_INFO_V1(gcm_country_set_cmp);
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
PG_FUNCTION_INFO_V1(gcm_country_set_cardinality);
PG_FUNCTION_INFO_V1(gcm_country_set_jaccard);

static int
compare(const GcmSet *a, const GcmSet *b)
{
	for (int w = GCM_SET_WORDS - 1; w >= 0; w--)
	{
		if (a->word[w] != b->word[w])
			return a->word[w] < b->word[w] ? -1 : 1;
	}
	return 0;
}

static bool
contains(const GcmSet *a, const GcmSet *b)
{
	uint64		missing = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		missing |= b->word[w] & ~a->word[w];
	return missing == 0;
}

static int
cardinality(const GcmSet *a)
{
	int			n = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		n += pg_popcount64(a->word[w]);
	return n;
}

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
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) == 0);
}

Datum
gcm_country_set_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) != 0);
}

Datum
gcm_country_set_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) < 0);
}

Datum
gcm_country_set_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) <= 0);
}

Datum
gcm_country_set_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) > 0);
}

Datum
gcm_country_set_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)) >= 0);
}

Datum
gcm_country_set_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)));
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
	PG_RETURN_BOOL(contains(PG_GETARG_GCM_SET_P(0), PG_GETARG_GCM_SET_P(1)));
}

Datum
gcm_country_set_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains(PG_GETARG_GCM_SET_P(1), PG_GETARG_GCM_SET_P(0)));
}

Datum
gcm_country_set_overlaps(PG_FUNCTION_ARGS)
{
	GcmSet	   *a = PG_GETARG_GCM_SET_P(0);
	GcmSet	   *b = PG_GETARG_GCM_SET_P(1);
	uint64		common = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		common |= a->word[w] & b->word[w];
	PG_RETURN_BOOL(common != 0);
}

Datum
gcm_country_set_contains_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_has(PG_GETARG_GCM_SET_P(0), place_of(PG_GETARG_INT16(1))));
}

Datum
gcm_country_set_contained_term(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(gcm_set_has(PG_GETARG_GCM_SET_P(1), place_of(PG_GETARG_INT16(0))));
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
gcm_country_set_cardinality(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(cardinality(PG_GETARG_GCM_SET_P(0)));
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
	if (cardinality(&either) == 0)
		PG_RETURN_FLOAT8(1.0);
	PG_RETURN_FLOAT8((float8) cardinality(&both) / cardinality(&either));
}
