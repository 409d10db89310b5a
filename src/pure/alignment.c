/*
 * alignment.c
 *		How verdicts become an alignment.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/alignment.h"

/* Half points: two for each aligned element, one for each partial */
static inline int
half_points(GcmVerdict verdict)
{
	return (verdict == GCM_ALIGNED) * 2 + (verdict == GCM_PARTIAL);
}

int
gcm_alignment_points(int64_t alignment, int *asked)
{
	int			points = 0;

	*asked = 0;
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		GcmVerdict	verdict = gcm_alignment_verdict(alignment, i);

		*asked += verdict != GCM_NOT_ASKED;
		points += half_points(verdict);
	}
	return points;
}

/* Zero if there is no verdict, which is no alignment */
int64_t
gcm_alignment_pack(const GcmVerdict *verdict)
{
	int64_t		alignment = 0;
	int			asked = 0;
	int			points = 0;

	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		alignment = alignment << 3 | verdict[i];
		asked += verdict[i] != GCM_NOT_ASKED;
		points += half_points(verdict[i]);
	}
	if (asked > 0)
		alignment |= (int64_t) (points * (GCM_SCORE_UNIT / 2) / asked) << GCM_SCORE_SHIFT;
	return alignment;
}

/*
 * Why this is not what gcm_alignment_pack makes of the verdicts on a body, or
 * NULL if it is.  What is one thing cannot be partly met, and no kind of body
 * is held to both adaptation and relations.
 */
const char *
gcm_alignment_problem(int64_t alignment)
{
	GcmVerdict	verdict[GCM_NELEMENTS];

	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		verdict[i] = gcm_alignment_verdict(alignment, i);
		if (verdict[i] >= GCM_NVERDICTS)
			return "A verdict is unknown.";
	}
	if ((alignment & ((INT64_C(1) << GCM_SCORE_SHIFT) - 1)) == 0)
		return "There is no verdict.";
	if (alignment != gcm_alignment_pack(verdict))
		return "The score is not that of the verdicts.";
	if (verdict[GCM_DECISION] == GCM_PARTIAL || verdict[GCM_RELATIONS] == GCM_PARTIAL)
		return "Neither decision nor relations can be partial.";
	if ((verdict[GCM_RELATIONS] == GCM_NOT_ASKED) != (verdict[GCM_INCLUSION] == GCM_NOT_ASKED))
		return "A body is held to both relations and inclusion, or to neither.";
	if (verdict[GCM_ADAPTATION] != GCM_NOT_ASKED && verdict[GCM_RELATIONS] != GCM_NOT_ASKED)
		return "No kind of body is held to both adaptation and relations.";
	return NULL;
}
