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

/* Write the text of a tally into buf, and return its length */
int
gcm_tally_print(const GcmTally *tally, char *buf)
{
	char	   *p = buf;

	*p++ = '{';
	p = gcm_json_put_count(p, "bodies", tally->bodies);
	if (tally->score > 0)
		p = gcm_json_put_count(p, "score", tally->score);
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		char	   *begin = p;

		p = gcm_json_put_object(p, gcm_element_name[i]);
		for (int verdict = GCM_ALIGNED; verdict > GCM_NOT_ASKED; verdict--)
		{
			if (tally->count[i][verdict - 1] != 0)
				p = gcm_json_put_count(p, gcm_verdict_name[verdict], tally->count[i][verdict - 1]);
		}
		p = gcm_json_end_object(begin, p);
	}
	*p++ = '}';
	*p = '\0';
	return (int) (p - buf);
}

/* Read the counters of one element; returns what is wrong, or NULL */
static const char *
parse_verdicts(GcmJson *json, int64_t *count)
{
	GcmJsonString key;

	if (!gcm_json_begin(json))
		return "An element's value must be an object of numbers by verdict.";
	while (gcm_json_next(json, &key))
	{
		int			verdict = gcm_find_name(key.s, key.len, gcm_verdict_name, GCM_NVERDICTS);

		if (verdict <= GCM_NOT_ASKED || count[verdict - 1] != 0)
			return "Verdicts are aligned, partial, unstated and divergent.";
		count[verdict - 1] = gcm_json_count(json);
		if (count[verdict - 1] <= 0)
			return "A number of verdicts must be whole and above zero; leave out what is zero.";
	}
	return NULL;
}

/*
 * Read the text of a tally, in which escapes are replaced, into one that is
 * all zero.  Returns what is wrong with it, or NULL; whether it contradicts
 * itself is for gcm_tally_problem.
 */
const char *
gcm_tally_parse(GcmTally *tally, char *text, int len)
{
	GcmJson		json = {.p = text, .end = text + len};
	GcmJsonString key;
	const char *problem = NULL;

	if (!gcm_json_begin(&json))
		return "The text of a summary is a JSON object.";
	tally->bodies = -1;
	while (problem == NULL && gcm_json_next(&json, &key))
	{
		int			element = gcm_find_name(key.s, key.len, gcm_element_name, GCM_NELEMENTS);

		if (element >= 0)
			problem = parse_verdicts(&json, tally->count[element]);
		else if (gcm_json_is(&key, "bodies"))
			tally->bodies = gcm_json_count(&json);
		else if (gcm_json_is(&key, "score"))
			tally->score = gcm_json_count(&json);
		else
			problem = "Keys are bodies, score and the elements of a mandate.";
	}
	if (problem)
		return problem;
	if (tally->bodies < 0 || tally->score < 0)
		return "The keys bodies and score must hold whole numbers, the first always.";
	return gcm_json_end(&json) ? NULL : gcm_json_malformed;
}
