/*
 * tally.h
 *		How many bodies stand at each verdict, element by element.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_TALLY_H
#define GCM_PURE_TALLY_H

#include "pure/alignment.h"
#include "pure/json.h"

/* Verdicts that are counted: all but GCM_NOT_ASKED, which is what is left */
#define GCM_NTALLIED (GCM_NVERDICTS - 1)

typedef struct GcmTally
{
	int64_t		bodies;
	int64_t		score;			/* sum of the scores, in units of GCM_SCORE_UNIT */
	int64_t		count[GCM_NELEMENTS][GCM_NTALLIED]; /* by verdict less one */
} GcmTally;

/* More bodies than this are too many for the sum of their scores */
#define GCM_MAX_BODIES (INT64_MAX / GCM_SCORE_UNIT)

/* Room for the text of any; names are short */
#define GCM_TALLY_TEXT (GCM_JSON_COUNTER_TEXT * (8 + GCM_NELEMENTS * (1 + GCM_NTALLIED)))

extern bool gcm_tally_add(GcmTally *tally, int64_t alignment);
extern bool gcm_tally_merge(GcmTally *tally, const GcmTally *other);
extern int64_t gcm_tally_asked(const GcmTally *tally, GcmElement element);
extern const char *gcm_tally_problem(const GcmTally *tally);
extern int	gcm_tally_print(const GcmTally *tally, char *buf);
extern const char *gcm_tally_parse(GcmTally *tally, char *text, int len);

#endif							/* GCM_PURE_TALLY_H */
