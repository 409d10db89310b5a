/*
 * suggest.h
 *		Which terms may have been meant by a text that is none.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_SUGGEST_H
#define GCM_PURE_SUGGEST_H

#include "pure/vocabulary.h"

#define GCM_MAX_SUGGESTIONS 3

/* A term, and the spelling of it that is nearest to what was written */
typedef struct GcmSuggestion
{
	int			place;
	const char *spelling;
	int			len;
	int			score;			/* the greater, the nearer */
} GcmSuggestion;

extern int	gcm_suggest(const GcmVocabulary *v, const char *s, int len,
						GcmSuggestion *suggestions);

#endif							/* GCM_PURE_SUGGEST_H */
