/*
 * alignment.c
 *		How verdicts become an alignment.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/alignment.h"

#include <stdio.h>
#include <string.h>

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

/* Write the text of an alignment into buf, and return its length */
int
gcm_alignment_print(int64_t alignment, char *buf)
{
	char	   *p = buf;

	*p = '\0';
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		GcmVerdict	verdict = gcm_alignment_verdict(alignment, i);

		if (verdict > GCM_NOT_ASKED && verdict < GCM_NVERDICTS)
			p += sprintf(p, "%s%s:%s", p > buf ? "," : "", gcm_element_name[i],
						 gcm_verdict_name[verdict]);
	}
	return (int) (p - buf);
}

/*
 * Read mission:aligned,objectives:partial,...  The elements come in any order,
 * each at most once.  Returns zero, which is no alignment, if it is none, and
 * what is wrong with its verdicts if these can be read.
 */
int64_t
gcm_alignment_parse(const char *s, const char **problem)
{
	GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};

	*problem = NULL;
	for (const char *p = s;; p++)
	{
		const char *colon;
		const char *end;
		int			element;
		int			value;

		p += strspn(p, " ");
		colon = p + strcspn(p, ":,");
		end = p + strcspn(p, ",");
		if (*colon != ':')
			return 0;
		element = gcm_find_name(p, (int) (colon - p), gcm_element_name, GCM_NELEMENTS);
		if (element < 0 || verdict[element] != GCM_NOT_ASKED)
			return 0;
		p = end;
		while (end > colon && end[-1] == ' ')
			end--;
		value = gcm_find_name(colon + 1, (int) (end - colon - 1), gcm_verdict_name,
							  GCM_NVERDICTS);
		if (value <= GCM_NOT_ASKED)
			return 0;
		verdict[element] = (GcmVerdict) value;
		if (*p == '\0')
		{
			int64_t		alignment = gcm_alignment_pack(verdict);

			*problem = gcm_alignment_problem(alignment);
			return *problem ? 0 : alignment;
		}
	}
}
