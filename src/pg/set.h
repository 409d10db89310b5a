/*
 * set.h
 *		Sets of terms as Datums.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_SET_H
#define GCM_PG_SET_H

#include "postgres.h"

#include "utils/array.h"

#include "pure/set.h"

#define DatumGetGcmSetP(X) ((GcmSet *) DatumGetPointer(X))
#define GcmSetPGetDatum(X) PointerGetDatum(X)
#define PG_GETARG_GCM_SET_P(n) DatumGetGcmSetP(PG_GETARG_DATUM(n))
#define PG_RETURN_GCM_SET_P(x) return GcmSetPGetDatum(x)

/* Do the sets of this vocabulary fit an int4? */
static inline bool
gcm_set_is_small(const GcmVocabulary *v)
{
	return v->nterms < 32;
}

static inline GcmSet
DatumGetGcmSet(const GcmVocabulary *v, Datum datum)
{
	GcmSet		set = {{0}};

	if (!gcm_set_is_small(v))
		return *DatumGetGcmSetP(datum);
	set.word[0] = DatumGetUInt32(datum);
	return set;
}

static inline Datum
GcmSetGetDatum(const GcmVocabulary *v, const GcmSet *set)
{
	GcmSet	   *copy;

	if (gcm_set_is_small(v))
		return Int32GetDatum((int32) set->word[0]);
	copy = palloc(sizeof(GcmSet));
	*copy = *set;
	return GcmSetPGetDatum(copy);
}

/* The mask of one term */
static inline uint32
gcm_mask_of(int16 code)
{
	Assert(code >= 1 && code < 32);
	return (uint32) 1 << ((code - 1) & 31);
}

/*
 * Sets as the indexes and the planner see them, which know a kind of set but
 * not its vocabulary: from a set's Datum, or from that of a term.
 */
static inline GcmSet
gcm_mask_set(Datum mask)
{
	GcmSet		set = {{DatumGetUInt32(mask)}};

	return set;
}

static inline GcmSet
gcm_mask_term_set(Datum term)
{
	GcmSet		set = {{gcm_mask_of(DatumGetInt16(term))}};

	return set;
}

extern GcmSet gcm_country_term_set(Datum term);

extern void gcm_refuse_nulls(const GcmVocabulary *v, ArrayType *array);

#endif							/* GCM_PG_SET_H */
