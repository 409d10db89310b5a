/*
 * tally.c
 *		How alignments are counted, and what contradicts itself in counts.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/tally.h"

/* Elements that any one body is held to: at least one, at most a coalition's */
#define MAX_ASKED (GCM_NFIELDS + 2)

/* Count one body; false if there are too many to count */
bool
gcm_tally_add(GcmTally *tally, int64_t alignment)
{
	/* no counter is ever above the number of bodies */
	if (tally->bodies == GCM_MAX_BODIES)
		return false;
	tally->bodies++;
	tally->score += alignment >> GCM_SCORE_SHIFT;
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		GcmVerdict	verdict = gcm_alignment_verdict(alignment, i);

		if (verdict != GCM_NOT_ASKED)
			tally->count[i][verdict - 1]++;
	}
	return true;
}

/* Add the bodies of another tally; false if they are too many to count */
bool
gcm_tally_merge(GcmTally *tally, const GcmTally *other)
{
	if (tally->bodies > GCM_MAX_BODIES - other->bodies)
		return false;
	tally->bodies += other->bodies;
	tally->score += other->score;
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
			tally->count[i][verdict] += other->count[i][verdict];
	}
	return true;
}

/* Bodies that are held to the element */
int64_t
gcm_tally_asked(const GcmTally *tally, GcmElement element)
{
	int64_t		asked = 0;

	for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
		asked += tally->count[element][verdict];
	return asked;
}

/*
 * Can so many half points give this sum of scores?  One of a body that is held
 * to n elements is worth half a unit over n.
 */
static bool
score_in_reach(int64_t score, int64_t points)
{
	const int	most = GCM_SCORE_UNIT / 2;
	const int	least = GCM_SCORE_UNIT / 2 / MAX_ASKED;

	return score / least >= points && (score + most - 1) / most <= points;
}

/* What contradicts itself in a tally that was read, or NULL */
const char *
gcm_tally_problem(const GcmTally *tally)
{
	int64_t		all_asked = 0;
	int64_t		points = 0;
	int64_t		relations;

	if (tally->bodies < 0 || tally->bodies > GCM_MAX_BODIES)
		return "its number of bodies is out of range";
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
		{
			if (tally->count[i][verdict] < 0 || tally->count[i][verdict] > tally->bodies)
				return "it has more verdicts on an element than bodies";
		}
		if (gcm_tally_asked(tally, i) > tally->bodies)
			return "it has more verdicts on an element than bodies";
		all_asked += gcm_tally_asked(tally, i);
		points += 2 * tally->count[i][GCM_ALIGNED - 1] + tally->count[i][GCM_PARTIAL - 1];
	}
	if (all_asked < tally->bodies)
		return "it has bodies without a verdict";
	if (tally->count[GCM_DECISION][GCM_PARTIAL - 1] != 0 ||
		tally->count[GCM_RELATIONS][GCM_PARTIAL - 1] != 0)
		return "neither decision nor relations can be partial";
	relations = gcm_tally_asked(tally, GCM_RELATIONS);
	if (relations != gcm_tally_asked(tally, GCM_INCLUSION))
		return "bodies are held to both relations and inclusion, or to neither";
	if (relations > tally->bodies - gcm_tally_asked(tally, GCM_ADAPTATION))
		return "no body is held to both adaptation and relations";
	if (tally->score < 0 || tally->score > tally->bodies * GCM_SCORE_UNIT ||
		!score_in_reach(tally->score, points) ||
		!score_in_reach(tally->bodies * GCM_SCORE_UNIT - tally->score, 2 * all_asked - points))
		return "its score cannot come from its verdicts";
	return NULL;
}
