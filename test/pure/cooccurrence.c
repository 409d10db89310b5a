/*
 * cooccurrence.c
 *		Pairs of objectives: counted as by asking each pair, merged exactly,
 *		and checked as strictly as the counts of real contributions allow.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/cooccurrence.h"

#include <string.h>

#include "tap.h"

#define ALL ((UINT32_C(1) << GCM_NOBJECTIVES) - 1)

static uint32_t
next_random(void)
{
	static uint64_t state = 88172645463325252u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t) (state >> 32);
}

static void
test_counts(void)
{
	int			wrong = 0;

	for (int round = 0; round < 2000; round++)
	{
		GcmCooccurrence a;
		GcmCooccurrence b;
		GcmCooccurrence plain;
		static char text[GCM_COOCCURRENCE_TEXT];
		int			n = (int) (next_random() % 40);
		int			len;

		memset(&a, 0, sizeof(a));
		memset(&b, 0, sizeof(b));
		memset(&plain, 0, sizeof(plain));
		for (int i = 0; i < n; i++)
		{
			uint32_t	set = next_random() & next_random() & ALL;

			wrong += !gcm_cooccurrence_add(i % 3 ? &a : &b, set);
			plain.contributions++;
			for (int x = 0; x < GCM_NOBJECTIVES; x++)
			{
				plain.count[x] += set >> x & 1;
				for (int y = 0; y < x; y++)
					plain.pair[gcm_pair(y, x)] += (set >> x & 1) && (set >> y & 1);
			}
		}
		wrong += !gcm_cooccurrence_merge(&a, &b) || memcmp(&a, &plain, sizeof(a)) != 0 ||
			gcm_cooccurrence_check(&a) != NULL;

		/* the text is read back */
		memset(text, 'x', sizeof(text));
		len = gcm_cooccurrence_print(&a, text);
		wrong += text[len] != '\0';
		memset(&b, 0, sizeof(b));
		wrong += len >= (int) sizeof(text) || gcm_cooccurrence_parse(&b, text, len) != NULL ||
			memcmp(&a, &b, sizeof(a)) != 0;
	}
	ok(wrong == 0, "2000 data sets are counted and merged as by asking each pair");
}

/* Every pair has a place of its own */
static void
test_places(void)
{
	bool		seen[GCM_NPAIRS] = {false};
	int			wrong = 0;

	for (int b = 0; b < GCM_NOBJECTIVES; b++)
	{
		for (int a = 0; a < b; a++)
		{
			int			place = gcm_pair(a, b);

			wrong += place < 0 || place >= GCM_NPAIRS || seen[place];
			seen[place] = true;
		}
	}
	ok(wrong == 0, "each of the %d pairs has its place", GCM_NPAIRS);
}

static void
test_limits(void)
{
	GcmCooccurrence a;
	GcmCooccurrence b;

	memset(&a, 0, sizeof(a));
	gcm_cooccurrence_add(&a, ALL);
	b = a;
	for (int64_t *p = &a.contributions; p < &a.contributions + GCM_NCOOCCURRENCES; p++)
		*p = INT64_MAX;
	ok(gcm_cooccurrence_check(&a) == NULL, "the greatest counters are allowed");
	ok(!gcm_cooccurrence_add(&a, 0), "one contribution more is too many");
	ok(!gcm_cooccurrence_merge(&a, &b), "so is merging one");
}

static int
is_not(const GcmCooccurrence *c, const char *expected)
{
	const char *problem = gcm_cooccurrence_check(c);

	return expected == NULL ? problem != NULL : problem == NULL || strcmp(problem, expected) != 0;
}

/* A counter that alone is wrong is found, whichever it is, from the first value on that cannot be */
static void
test_contradictions(void)
{
	static const char negative[] = "its number of contributions is negative";
	static const char no_count[] = "it has more contributions on an objective than contributions, or fewer than none";
	static const char too_many[] = "it has more contributions on two objectives than on one of them";
	static const char too_few[] = "it has fewer contributions on two objectives than must name both";
	const uint32_t sets[] = {ALL, 0x2AAAAA, 0x155555, 0x70F0F, 0x7FFF00, 0x7F00FF, 0};
	GcmCooccurrence good;
	GcmCooccurrence c;
	int			missed = 0;

	memset(&good, 0, sizeof(good));
	for (size_t s = 0; s < sizeof(sets) / sizeof(sets[0]); s++)
		gcm_cooccurrence_add(&good, sets[s]);
	missed += is_not(&good, NULL);
	c = good;
	c.contributions = -1;
	missed += is_not(&c, negative);
	c.contributions = INT64_MIN;
	missed += is_not(&c, negative);
	memset(&c, 0, sizeof(c));
	missed += is_not(&c, NULL);
	for (int b = 0; b < GCM_NOBJECTIVES; b++)
	{
		const int64_t no_counts[] = {-1, INT64_MIN, good.contributions + 1, INT64_MAX};

		for (int i = 0; i < 4; i++)
		{
			/* pairs of the others are found first, so that there are none */
			memset(&c, 0, sizeof(c));
			c.contributions = good.contributions;
			c.count[b] = no_counts[i];
			missed += is_not(&c, no_count);
		}
		c.count[b] = good.contributions;
		missed += is_not(&c, NULL);
		for (int a = 0; a < b; a++)
		{
			int64_t    *pair = &c.pair[gcm_pair(a, b)];
			int64_t		most = good.count[a] < good.count[b] ? good.count[a] : good.count[b];
			int64_t		least = good.count[a] + good.count[b] - good.contributions;

			c = good;
			least = least < 0 ? 0 : least;
			*pair = most;
			missed += is_not(&c, NULL);
			*pair = least;
			missed += is_not(&c, NULL);
			*pair = most + 1;
			missed += is_not(&c, too_many);
			*pair = INT64_MAX;
			missed += is_not(&c, too_many);
			*pair = least - 1;
			missed += is_not(&c, too_few);
			*pair = INT64_MIN;
			missed += is_not(&c, too_few);
		}
	}
	ok(missed == 0, "a counter that is too low or too high is found");
}

/* Texts that are no co-occurrences, and what is wrong with them */
static void
test_texts(void)
{
	static const char *const texts[][2] = {
		{"[]", "The text of co-occurrences is a JSON object."},
		{"{}", "The key contributions must hold a whole number."},
		{"{\"contributions\":-1}", "The key contributions must hold a whole number."},
		{"{\"contributions\":1,\"pair\":{}}", "Keys are contributions, objectives and pairs."},
		{"{\"contributions\":1,\"pairs\":1}", "Pairs must be an object by objective."},
		{"{\"contributions\":1,\"objectives\":1}", "Counters must be an object of numbers by term."},
		{"{\"contributions\":1,\"pairs\":{\"24\":{\"2\":1}}}", "Pairs must go by objective."},
		{"{\"contributions\":1,\"pairs\":{\"1\":{\"24\":1}}}", "Counters must go by known terms, each at most once."},
		{"{\"contributions\":1,\"pairs\":{\"2\":{\"1\":1}}}", "Pairs must go by the lower objective, then by the higher, each at most once."},
		{"{\"contributions\":1,\"pairs\":{\"1\":{\"1\":1}}}", "Pairs must go by the lower objective, then by the higher, each at most once."},
		{"{\"contributions\":1,\"pairs\":{\"23\":{\"1\":1}}}", "Pairs must go by the lower objective, then by the higher, each at most once."},
		{"{\"contributions\":1,\"pairs\":{\"1\":{\"2\":1},\"1\":{\"2\":1}}}", "Pairs must go by the lower objective, then by the higher, each at most once."},
		{"{\"contributions\":1", gcm_json_malformed}, {"{\"contributions\":1}}", gcm_json_malformed},
		{"{\"contributions\":0}", NULL}, {"{\"contributions\":1,\"pairs\":{\"1\":{\"2\":1},\"1\":{\"3\":1}}}", NULL}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		GcmCooccurrence c;
		char		text[200];
		const char *problem;

		memset(&c, 0, sizeof(c));
		problem = gcm_cooccurrence_parse(&c, strcpy(text, texts[i][0]), (int) strlen(texts[i][0]));
		if (texts[i][1] ? problem && strcmp(problem, texts[i][1]) == 0 : problem == NULL)
			continue;
		wrong++;
		printf("# %s: %s\n", texts[i][0], problem ? problem : "read");
	}
	ok(wrong == 0, "it is told why a text is none of co-occurrences");
}

int
main(void)
{
	test_counts();
	test_places();
	test_limits();
	test_contradictions();
	test_texts();
	return done_testing();
}
