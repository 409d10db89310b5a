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

/* Add the counters of another; false if one becomes too great */
bool
gcm_cooccurrence_merge(GcmCooccurrence *c, const GcmCooccurrence *other)
{
	bool		overflow = __builtin_add_overflow(c->contributions, other->contributions,
												  &c->contributions);

	for (int i = 0; i < GCM_NOBJECTIVES; i++)
		overflow |= __builtin_add_overflow(c->count[i], other->count[i], &c->count[i]);
	for (int i = 0; i < GCM_NPAIRS; i++)
		overflow |= __builtin_add_overflow(c->pair[i], other->pair[i], &c->pair[i]);
	return !overflow;
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
