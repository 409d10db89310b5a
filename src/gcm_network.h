/*
 * gcm_network.h
 *		Values of gcm_network's types, for C functions of other extensions.
 *
 * It is installed as extension/gcm_network/gcm_network.h among the server's
 * headers.  Terms and sets are read and made here, as doc/format.md has them:
 * nothing is linked, and no server has to load the library.  What reads a
 * review calls functions of the library, which the first call loads.
 *
 * A term is its code, from 1 in the order of its vocabulary; that of a country
 * is its three letters.  In sets, terms are counted from 0, by their place in
 * the vocabulary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_NETWORK_H
#define GCM_NETWORK_H

#include "fmgr.h"
#include "port/pg_bitutils.h"

/* Terms of any vocabulary: gcm_objective, gcm_principle, gcm_country and so on */
#define DatumGetGcmTerm(X) DatumGetInt16(X)
#define GcmTermGetDatum(X) Int16GetDatum(X)

/* The code of a country, from its three letters in capitals */
static inline int16
gcm_country_code(const char *letters)
{
	return (int16) ((letters[0] - 'A' + 1) << 10 | (letters[1] - 'A' + 1) << 5 | (letters[2] - 'A' + 1));
}

/* The three letters of a country, with an end */
static inline void
gcm_country_letters(int16 code, char letters[4])
{
	letters[0] = 'A' - 1 + (code >> 10 & 31);
	letters[1] = 'A' - 1 + (code >> 5 & 31);
	letters[2] = 'A' - 1 + (code & 31);
	letters[3] = '\0';
}

/* Sets of any vocabulary but countries: gcm_objective_set and so on */
#define DatumGetGcmMask(X) DatumGetUInt32(X)
#define GcmMaskGetDatum(X) UInt32GetDatum(X)

static inline bool
gcm_mask_has(uint32 mask, int place)
{
	return place >= 0 && place < 32 && (mask >> place & 1) != 0;
}

static inline int
gcm_mask_cardinality(uint32 mask)
{
	return pg_popcount32(mask);
}

/* gcm_country_set: a place is that in gcm_countries() */
typedef struct GcmCountrySet
{
	uint64		word[5];
} GcmCountrySet;

#define DatumGetGcmCountrySetP(X) ((GcmCountrySet *) DatumGetPointer(X))
#define GcmCountrySetPGetDatum(X) PointerGetDatum(X)

static inline bool
gcm_country_set_has(const GcmCountrySet *set, int place)
{
	return place >= 0 && place < 5 * 64 && (set->word[place / 64] >> (place % 64) & 1) != 0;
}

static inline int
gcm_country_set_cardinality(const GcmCountrySet *set)
{
	return (int) pg_popcount((const char *) set->word, sizeof(set->word));
}

/* A function of the library: those that sql/ names, but those that give rows */
static inline PGFunction
gcm_function(const char *name)
{
	return (PGFunction) load_external_function("gcm_network", name, true, NULL);
}

/* What a gcm_review holds: contributions, countries, objectives */
static inline int64
gcm_review_contributions(Datum review)
{
	return DatumGetInt64(DirectFunctionCall1(gcm_function("gcm_review_count"), review));
}

static inline GcmCountrySet *
gcm_review_country_set(Datum review)
{
	return DatumGetGcmCountrySetP(DirectFunctionCall1(gcm_function("gcm_review_countries"), review));
}

static inline uint32
gcm_review_objectives(Datum review)
{
	return DatumGetGcmMask(DirectFunctionCall1(gcm_function("gcm_review_covered"), review));
}

/* Both reviews together: the operator + */
static inline Datum
gcm_review_sum(Datum a, Datum b)
{
	return DirectFunctionCall2(gcm_function("gcm_review_plus"), a, b);
}

#endif							/* GCM_NETWORK_H */
