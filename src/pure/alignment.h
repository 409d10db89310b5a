/*
 * alignment.h
 *		The verdicts on a body, packed into a number.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_ALIGNMENT_H
#define GCM_PURE_ALIGNMENT_H

#include "pure/verdict.h"

/*
 * An alignment: a verdict for each element that is asked, three bits each,
 * the mission's the highest; and above them the score in 55440ths, so that
 * alignments sort as integers, better ones higher.
 */
#define GCM_SCORE_UNIT 55440	/* twice the least common multiple of 1 to 11 */
#define GCM_SCORE_SHIFT 40

static inline int
gcm_verdict_shift(GcmElement element)
{
	return 3 * (GCM_NELEMENTS - 1 - element);
}

static inline GcmVerdict
gcm_alignment_verdict(int64_t alignment, GcmElement element)
{
	return (GcmVerdict) ((alignment >> gcm_verdict_shift(element)) & 7);
}

/* Room for the text of any; names are short */
#define GCM_ALIGNMENT_TEXT (GCM_NELEMENTS * 64)

extern int64_t gcm_alignment_pack(const GcmVerdict *verdict);
extern const char *gcm_alignment_problem(int64_t alignment);
extern int	gcm_alignment_points(int64_t alignment, int *asked);
extern int	gcm_alignment_print(int64_t alignment, char *buf);
extern int64_t gcm_alignment_parse(const char *s, const char **problem);

#endif							/* GCM_PURE_ALIGNMENT_H */
