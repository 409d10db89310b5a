/*
 * sdg_10_7_2.c
 *		SDG indicator 10.7.2, as its metadata define it: six domains of five
 *		questions, a point for each yes, half a point where only migrants with a
 *		legal status have a right.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sdg_10_7_2.h"

/* All sums of a possible number of halves of either */
static GcmHalves
sums(GcmHalves a, GcmHalves b)
{
	GcmHalves	result = 0;

	for (int n = 0; n <= GCM_DOMAIN_HALVES; n++)
	{
		if (b >> n & 1)
			result |= a << n;
	}
	return result;
}

/* The numbers of halves that an answer may turn out to be worth */
static GcmHalves
possible_answer(GcmAnswer answer, int domain)
{
	if (answer != GCM_NO_ANSWER)
		return UINT64_C(1) << answer;
	return domain == 0 ? 7 : 5;
}

/*
 * Score answers, those of the first domain first.  Returns -1, or the place of
 * an answer that its question does not allow.
 */
int
gcm_policy_scores(const GcmAnswer *answers, GcmPolicyScore *domains, GcmPolicyScore *all)
{
	*all = (GcmPolicyScore) {.possible = 1};
	for (int d = 0; d < GCM_NDOMAINS; d++)
	{
		GcmPolicyScore *domain = &domains[d];

		*domain = (GcmPolicyScore) {.possible = 1};
		for (int q = 0; q < GCM_NQUESTIONS; q++)
		{
			GcmAnswer	answer = answers[d * GCM_NQUESTIONS + q];

			if (answer == GCM_ANSWER_LEGAL_STATUS && d > 0)
				return d * GCM_NQUESTIONS + q;
			domain->answered += answer != GCM_NO_ANSWER;
			domain->halves += answer != GCM_NO_ANSWER ? (int) answer : 0;
			domain->possible = sums(domain->possible, possible_answer(answer, d));
		}
		all->answered += domain->answered;
		all->halves += domain->halves;
		all->possible = sums(all->possible, domain->possible);
	}
	return -1;
}

/* The category of so many halves of at most so many: limits are 40, 80, 100 % */
GcmPolicyCategory
gcm_policy_category(int halves, int most)
{
	if (5 * halves < 2 * most)
		return GCM_REQUIRES_FURTHER_PROGRESS;
	if (5 * halves < 4 * most)
		return GCM_PARTIALLY_MEETS;
	return halves < most ? GCM_MEETS : GCM_FULLY_MEETS;
}

/* The overall numbers of halves that categories of the six domains leave open */
GcmHalves
gcm_policy_possible(const GcmPolicyCategory *categories)
{
	GcmHalves	possible = 1;

	for (int d = 0; d < GCM_NDOMAINS; d++)
	{
		GcmHalves	domain = 0;

		for (int halves = 0; halves <= GCM_DOMAIN_HALVES; halves += d == 0 ? 1 : 2)
		{
			if (categories[d] == GCM_CATEGORY_UNKNOWN ||
				categories[d] == gcm_policy_category(halves, GCM_DOMAIN_HALVES))
				domain |= UINT64_C(1) << halves;
		}
		possible = sums(possible, domain);
	}
	return possible;
}

/* The categories of possible numbers of halves: a bit each */
unsigned
gcm_policy_categories(GcmHalves possible, int most)
{
	unsigned	categories = 0;

	for (int halves = 0; halves <= most; halves++)
	{
		if (possible >> halves & 1)
			categories |= 1u << gcm_policy_category(halves, most);
	}
	return categories;
}

int
gcm_fewest_halves(GcmHalves possible)
{
	return __builtin_ctzll(possible);
}

int
gcm_most_halves(GcmHalves possible)
{
	return 63 - __builtin_clzll(possible);
}
