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
		len = gcm_cooccurrence_print(&a, text);
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

/* A counter that alone is wrong is found, whichever it is */
static void
test_contradictions(void)
{
	int			missed = 0;
	const uint32_t sets[] = {ALL, 0x2AAAAA, 0x155555, 0x70F0F, 0};

	for (int i = 0; i < GCM_NCOOCCURRENCES; i++)
	{
		GcmCooccurrence c;
		int64_t    *counter = &c.contributions + i;
		int64_t		value;

		memset(&c, 0, sizeof(c));
		for (int s = 0; s < 5; s++)
			gcm_cooccurrence_add(&c, sets[s]);
		value = *counter;
		*counter = -1;
		missed += gcm_cooccurrence_check(&c) == NULL;
		*counter = INT64_MIN;
		missed += gcm_cooccurrence_check(&c) == NULL;
		if (i > 0)
		{
			*counter = c.contributions + 1;
			missed += gcm_cooccurrence_check(&c) == NULL;
			*counter = INT64_MAX;
			missed += gcm_cooccurrence_check(&c) == NULL;
		}
		*counter = value;
		missed += gcm_cooccurrence_check(&c) != NULL;
	}
	ok(missed == 0, "a counter below zero or above the contributions is found");
}

int
main(void)
{
	test_counts();
	test_places();
	test_limits();
	test_contradictions();
	return done_testing();
}
