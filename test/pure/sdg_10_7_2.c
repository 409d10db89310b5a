/*
 * sdg_10_7_2.c
 *		Scores of SDG indicator 10.7.2 against fractions that are counted plainly:
 *		all answers of a domain, all sets of published categories.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sdg_10_7_2.h"

#include "tap.h"

/* A category from sixtieths, by the percentages of the definition */
static int
plain_category(int part, int whole)
{
	if (100 * part < 40 * whole)
		return 0;
	if (100 * part < 80 * whole)
		return 1;
	return 100 * part < 100 * whole ? 2 : 3;
}

/* All answers of a domain, those that are missing too: 4 kinds in five places */
static void
test_domains(void)
{
	int			wrong = 0;
	int			tried = 0;

	for (int d = 0; d < GCM_NDOMAINS; d++)
	{
		for (int n = 0; n < 4 * 4 * 4 * 4 * 4; n++)
		{
			GcmAnswer	answers[GCM_NANSWERS];
			GcmPolicyScore domains[GCM_NDOMAINS];
			GcmPolicyScore all;
			bool		allowed = true;
			int			points = 0;
			int			missing = 0;
			unsigned	categories = 0;

			for (int i = 0; i < GCM_NANSWERS; i++)
				answers[i] = GCM_ANSWER_YES;
			for (int q = 0, rest = n; q < GCM_NQUESTIONS; q++, rest /= 4)
			{
				GcmAnswer	answer = (GcmAnswer) (rest % 4 - 1);

				answers[d * GCM_NQUESTIONS + q] = answer;
				allowed &= answer != GCM_ANSWER_LEGAL_STATUS || d == 0;
				missing += answer == GCM_NO_ANSWER;
				points += answer == GCM_ANSWER_YES ? 2 : answer == GCM_ANSWER_LEGAL_STATUS;
			}
			tried++;
			if (!allowed)
			{
				wrong += gcm_policy_scores(answers, domains, &all) / GCM_NQUESTIONS != d;
				continue;
			}
			wrong += gcm_policy_scores(answers, domains, &all) != -1;
			wrong += domains[d].halves != points || domains[d].answered != GCM_NQUESTIONS - missing;
			wrong += all.halves != points + 50 || all.answered != GCM_NANSWERS - missing;
			for (int more = 0; more <= 2 * missing; more += d == 0 ? 1 : 2)
			{
				categories |= 1u << plain_category(points + more, 10);
				wrong += !(domains[d].possible >> (points + more) & 1) || !(all.possible >> (points + more + 50) & 1);
			}
			wrong += gcm_policy_categories(domains[d].possible, GCM_DOMAIN_HALVES) != categories;
			wrong += gcm_fewest_halves(domains[d].possible) != points || gcm_most_halves(domains[d].possible) != points + 2 * missing;
			wrong += __builtin_popcountll(domains[d].possible) != (d == 0 ? 2 : 1) * missing + 1;
		}
	}
	ok(wrong == 0, "%d sets of a domain's answers are scored as by counting", tried);
}

/* Each number of halves has the category that its percentage has */
static void
test_categories(void)
{
	int			wrong = 0;

	for (int halves = 0; halves <= GCM_ALL_HALVES; halves++)
		wrong += (int) gcm_policy_category(halves, GCM_ALL_HALVES) != plain_category(halves, 60);
	ok(wrong == 0, "each number of points has its category");
	ok(gcm_policy_category(48, GCM_ALL_HALVES) == GCM_MEETS && gcm_policy_category(47, GCM_ALL_HALVES) == GCM_PARTIALLY_MEETS,
	   "24 of 30 points meet, 23 and a half do not");
}

/*
 * What published categories leave open, against all scores that domains can
 * have: five categories, one of them unknown, in each of six domains.
 */
static void
test_published(void)
{
	int			wrong = 0;
	int			tried = 0;

	for (int n = 0; n < 5 * 5 * 5 * 5 * 5 * 5; n++)
	{
		GcmPolicyCategory categories[GCM_NDOMAINS];
		bool		possible[GCM_ALL_HALVES + 1] = {true};
		GcmHalves	found;

		for (int d = 0, rest = n; d < GCM_NDOMAINS; d++, rest /= 5)
		{
			bool		sum[GCM_ALL_HALVES + 1] = {false};

			categories[d] = (GcmPolicyCategory) (rest % 5 - 1);
			for (int points = 0; points <= 10; points++)
			{
				if ((d > 0 && points % 2 != 0) ||
					(categories[d] >= 0 && plain_category(points, 10) != (int) categories[d]))
					continue;
				for (int before = 0; before + points <= GCM_ALL_HALVES; before++)
					sum[before + points] |= possible[before];
			}
			for (int i = 0; i <= GCM_ALL_HALVES; i++)
				possible[i] = sum[i];
		}
		found = gcm_policy_possible(categories);
		for (int i = 0; i <= GCM_ALL_HALVES; i++)
			wrong += (found >> i & 1) != possible[i];
		tried++;
	}
	ok(wrong == 0, "%d combinations of published categories leave open what adding up all scores does", tried);
}

int
main(void)
{
	test_domains();
	test_categories();
	test_published();
	return done_testing();
}
