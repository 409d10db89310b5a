/*
 * cooccurrence.c
 *		How pairs of objectives are counted.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/cooccurrence.h"

/* Count one contribution; false if there are too many to count */
bool
gcm_cooccurrence_add(GcmCooccurrence *c, uint32_t objectives)
{
	/* no other counter is ever above this one */
	if (c->contributions == INT64_MAX)
		return false;
	c->contributions++;
	for (uint32_t rest = objectives; rest != 0; rest &= rest - 1)
	{
		int			b = __builtin_ctz(rest);
		int64_t    *pair = &c->pair[gcm_pair(0, b)];

		c->count[b]++;
		for (uint32_t lower = objectives & ((UINT32_C(1) << b) - 1); lower != 0; lower &= lower - 1)
			pair[__builtin_ctz(lower)]++;
	}
	return true;
}

/* Add the counters of another; false if there are too many contributions to count */
bool
gcm_cooccurrence_merge(GcmCooccurrence *c, const GcmCooccurrence *other)
{
	/* no other counter is ever above this one */
	if (__builtin_add_overflow(c->contributions, other->contributions, &c->contributions))
		return false;
	for (int i = 0; i < GCM_NOBJECTIVES; i++)
		c->count[i] += other->count[i];
	for (int i = 0; i < GCM_NPAIRS; i++)
		c->pair[i] += other->pair[i];
	return true;
}

/* What contradicts itself in counters that were read, or NULL */
const char *
gcm_cooccurrence_check(const GcmCooccurrence *c)
{
	if (c->contributions < 0)
		return "its number of contributions is negative";
	for (int b = 0; b < GCM_NOBJECTIVES; b++)
	{
		if (c->count[b] < 0 || c->count[b] > c->contributions)
			return "it has more contributions on an objective than contributions, or fewer than none";
		for (int a = 0; a < b; a++)
		{
			int64_t		pair = c->pair[gcm_pair(a, b)];

			if (pair > c->count[a] || pair > c->count[b])
				return "it has more contributions on two objectives than on one of them";
			if (pair < 0 || pair < c->count[a] - (c->contributions - c->count[b]))
				return "it has fewer contributions on two objectives than must name both";
		}
	}
	return NULL;
}

/* Write the text of counters into buf, and return its length */
int
gcm_cooccurrence_print(const GcmCooccurrence *c, char *buf)
{
	char	   *p = buf;
	char	   *begin;

	*p++ = '{';
	p = gcm_json_put_count(p, "contributions", c->contributions);
	p = gcm_json_put_counters(p, "objectives", &gcm_objective_vocabulary, c->count,
							  GCM_NOBJECTIVES);
	begin = p;
	p = gcm_json_put_object(p, "pairs");
	for (int a = 0; a < GCM_NOBJECTIVES; a++)
	{
		int64_t		with[GCM_NOBJECTIVES] = {0};

		for (int b = a + 1; b < GCM_NOBJECTIVES; b++)
			with[b] = c->pair[gcm_pair(a, b)];
		p = gcm_json_put_counters(p, gcm_term(&gcm_objective_vocabulary, a)->name,
								  &gcm_objective_vocabulary, with, GCM_NOBJECTIVES);
	}
	p = gcm_json_end_object(begin, p);
	*p++ = '}';
	*p = '\0';
	return (int) (p - buf);
}

/* Read pairs by their lower objective; returns what is wrong, or NULL */
static const char *
parse_pairs(GcmJson *json, GcmCooccurrence *c)
{
	GcmJsonString key;

	if (!gcm_json_begin(json))
		return "Pairs must be an object by objective.";
	while (gcm_json_next(json, &key))
	{
		int			a = gcm_json_place(&key, &gcm_objective_vocabulary);
		int64_t		with[GCM_NOBJECTIVES] = {0};
		const char *problem;

		if (a < 0)
			return "Pairs must go by objective.";
		problem = gcm_json_counters(json, &gcm_objective_vocabulary, with);
		if (problem)
			return problem;
		for (int b = 0; b < GCM_NOBJECTIVES; b++)
		{
			if (with[b] == 0)
				continue;
			if (b <= a || c->pair[gcm_pair(a, b)] != 0)
				return "Pairs must go by the lower objective, then by the higher, each at most once.";
			c->pair[gcm_pair(a, b)] = with[b];
		}
	}
	return NULL;
}

/*
 * Read the text of counters, in which escapes are replaced, into some that are
 * all zero.  Returns what is wrong with it, or NULL; whether they contradict
 * themselves is for gcm_cooccurrence_check.
 */
const char *
gcm_cooccurrence_parse(GcmCooccurrence *c, char *text, int len)
{
	GcmJson		json = {.p = text, .end = text + len};
	GcmJsonString key;
	const char *problem = NULL;

	if (!gcm_json_begin(&json))
		return "The text of co-occurrences is a JSON object.";
	c->contributions = -1;
	while (problem == NULL && gcm_json_next(&json, &key))
	{
		if (gcm_json_is(&key, "contributions"))
			c->contributions = gcm_json_count(&json);
		else if (gcm_json_is(&key, "objectives"))
			problem = gcm_json_counters(&json, &gcm_objective_vocabulary, c->count);
		else if (gcm_json_is(&key, "pairs"))
			problem = parse_pairs(&json, c);
		else
			problem = "Keys are contributions, objectives and pairs.";
	}
	if (problem)
		return problem;
	if (c->contributions < 0)
		return "The key contributions must hold a whole number.";
	return gcm_json_end(&json) ? NULL : gcm_json_malformed;
}
