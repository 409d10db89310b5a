/*
 * set.h
 *		Sets of terms: their algebra, and their text.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_SET_H
#define GCM_PURE_SET_H

#include "pure/vocabulary.h"

/* The widest set: room for every country of ISO 3166-1 and 70 to come */
#define GCM_SET_WORDS 5
#define GCM_MAX_TERMS (GCM_SET_WORDS * 64)

/* Room for the text of any set */
#define GCM_SET_TEXT 2048

/* A set of terms of any vocabulary, by place in the vocabulary's table */
typedef struct GcmSet
{
	uint64_t	word[GCM_SET_WORDS];
} GcmSet;

/*
 * What went wrong, which part of the input it was, and what had been understood
 * before it
 */
typedef struct GcmProblem
{
	GcmStatus	status;
	const char *at;
	int			len;
	GcmReading	reading;
	GcmSet		before;
} GcmProblem;

static inline void
gcm_set_add(GcmSet *set, int i)
{
	set->word[i / 64] |= UINT64_C(1) << (i % 64);
}

static inline void
gcm_set_add_all(GcmSet *set, const GcmSet *more)
{
	for (int w = 0; w < GCM_SET_WORDS; w++)
		set->word[w] |= more->word[w];
}

static inline bool
gcm_set_has(const GcmSet *set, int i)
{
	return (set->word[i / 64] >> (i % 64)) & 1;
}

/* The first place in the set after i, or -1; start from -1 */
static inline int
gcm_set_next(const GcmSet *set, int i)
{
	for (int w = ++i / 64; w < GCM_SET_WORDS; w++, i = 0)
	{
		uint64_t	rest = set->word[w] >> (i % 64);

		if (rest != 0)
			return w * 64 + i % 64 + __builtin_ctzll(rest);
	}
	return -1;
}

static inline int
gcm_set_cardinality(const GcmSet *set)
{
	int			n = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		n += __builtin_popcountll(set->word[w]);
	return n;
}

/* Is every term of b in a? */
static inline bool
gcm_set_contains(const GcmSet *a, const GcmSet *b)
{
	uint64_t	missing = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		missing |= b->word[w] & ~a->word[w];
	return missing == 0;
}

static inline bool
gcm_set_overlaps(const GcmSet *a, const GcmSet *b)
{
	uint64_t	common = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		common |= a->word[w] & b->word[w];
	return common != 0;
}

/* The order of the bitmaps as numbers: by the last term that differs */
static inline int
gcm_set_compare(const GcmSet *a, const GcmSet *b)
{
	for (int w = GCM_SET_WORDS - 1; w >= 0; w--)
	{
		if (a->word[w] != b->word[w])
			return a->word[w] < b->word[w] ? -1 : 1;
	}
	return 0;
}

/* Every term of the vocabulary */
static inline GcmSet
gcm_set_all(const GcmVocabulary *v)
{
	GcmSet		set = {{0}};

	for (int i = 0; i < v->nterms; i++)
		gcm_set_add(&set, i);
	return set;
}

/*
 * Called for each element of a long text, where it is set.  It need not return:
 * so the server can end a query that was cancelled.
 */
extern void (*gcm_pause) (void);

extern GcmStatus gcm_set_parse(const GcmVocabulary *v, const char *s, int len,
							   GcmSet *set, GcmProblem *problem);
extern int	gcm_separators(const char *s, int len);
extern int	gcm_set_print(const GcmVocabulary *v, const GcmSet *set, char *buf);

#endif							/* GCM_PURE_SET_H */
