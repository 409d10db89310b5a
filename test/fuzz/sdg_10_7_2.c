/*
 * sdg_10_7_2.c
 *		Answers on SDG indicator 10.7.2, and published categories, of any kind.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/sdg_10_7_2.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GcmAnswer	answers[GCM_NANSWERS];
	GcmPolicyCategory categories[GCM_NDOMAINS];
	GcmPolicyScore domains[GCM_NDOMAINS];
	GcmPolicyScore all;
	GcmHalves	possible;

	if (size < GCM_NANSWERS)
		return 0;
	for (int i = 0; i < GCM_NANSWERS; i++)
		answers[i] = (GcmAnswer) (data[i] % 4 - 1);
	if (gcm_policy_scores(answers, domains, &all) >= 0)
		return 0;

	/* what is answered bounds what is possible, and all are its domains */
	require(all.answered <= GCM_NANSWERS && all.halves <= GCM_ALL_HALVES);
	require(gcm_fewest_halves(all.possible) == all.halves);
	require(gcm_most_halves(all.possible) == all.halves + 2 * (GCM_NANSWERS - all.answered));
	require(gcm_policy_categories(all.possible, GCM_ALL_HALVES) != 0);

	/* categories that follow from the answers leave open what the answers do */
	for (int d = 0; d < GCM_NDOMAINS; d++)
	{
		unsigned	of_domain = gcm_policy_categories(domains[d].possible, GCM_DOMAIN_HALVES);

		categories[d] = (of_domain & (of_domain - 1)) == 0 ? (GcmPolicyCategory) __builtin_ctz(of_domain) : GCM_CATEGORY_UNKNOWN;
	}
	possible = gcm_policy_possible(categories);
	require((all.possible & ~possible) == 0);
	return 0;
}
