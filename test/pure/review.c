/*
 * review.c
 *		Summaries of reviews: their bytes are read back, merging is counting
 *		on, and bytes that no summary has are refused.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/review.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

static uint64_t
next_random(void)
{
	static uint64_t state = 2463534242u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static void
add_random(GcmReview *review, int shape)
{
	uint32_t	objectives = (uint32_t) next_random() & ((1u << GCM_NOBJECTIVES) - 1);
	uint32_t	principles = (uint32_t) next_random() & ((1u << GCM_NPRINCIPLES) - 1);
	int			country = (int) (next_random() % (GCM_NCOUNTRIES + 1)) - 1;
	int			stakeholder = (int) (next_random() % (GCM_NSTAKEHOLDERS + 1)) - 1;

	if (shape & 1)
		principles = 0;
	if (shape & 2)
		stakeholder = -1;
	if (shape & 4)
		objectives &= objectives >> 3;
	if (shape & 8)
	{
		GcmSet		countries = {{next_random() & next_random() & next_random()}};

		gcm_review_add_joint(review, &countries, objectives, principles, stakeholder);
	}
	else
		gcm_review_add(review, country, objectives, principles, stakeholder);
}

/* The text is read back, from one end of the room for it to the other */
static bool
text_is_read_back(const GcmReview *review, size_t *longest)
{
	static GcmReview again;
	size_t		room = gcm_review_text_room(review);
	char	   *text = malloc(room);
	size_t		len = (size_t) gcm_review_print(review, text);
	bool		same;

	memset(&again, 0, sizeof(again));
	same = len < room && len == strlen(text) &&
		gcm_review_parse(&again, text, (int) len) == NULL &&
		memcmp(review, &again, sizeof(again)) == 0;
	*longest = len > *longest ? len : *longest;
	free(text);
	return same;
}

static void
test_round_trips(void)
{
	int			wrong = 0;
	int			longest = 0;
	size_t		longest_text = 0;

	for (int round = 0; round < tries(20000); round++)
	{
		static GcmReview a;
		static GcmReview b;
		static GcmReview counted;
		static GcmReview both;
		static GcmReview merged;
		static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
		static uint8_t again[GCM_REVIEW_MAX_BYTES];
		int			n = (int) (next_random() % (round % 100 == 0 ? 3000 : 12));
		int			len;

		memset(&a, 0, sizeof(a));
		memset(&b, 0, sizeof(b));
		memset(&both, 0, sizeof(both));
		memset(&merged, 0, sizeof(merged));
		for (int i = 0; i < n; i++)
			add_random(&a, round % 16);
		for (int i = 0; i < n / 2; i++)
			add_random(&b, round % 16);

		/* bytes are read back, and are the same when written again */
		len = gcm_review_encode(&a, bytes);
		longest = len > longest ? len : longest;
		wrong += gcm_review_merge(&merged, bytes, len) != NULL ||
			memcmp(&a, &merged, sizeof(a)) != 0 || gcm_review_check(&merged) != NULL ||
			gcm_review_encode(&merged, again) != len || memcmp(bytes, again, len) != 0;

		/* merging either way round is the same */
		memcpy(&both, &b, sizeof(b));
		wrong += gcm_review_merge(&both, bytes, len) != NULL;
		len = gcm_review_encode(&b, bytes);
		wrong += gcm_review_merge(&merged, bytes, len) != NULL ||
			memcmp(&both, &merged, sizeof(both)) != 0 ||
			merged.contributions != n + n / 2;

		/* so is merging what is counted, and so are texts */
		memcpy(&counted, &a, sizeof(a));
		wrong += !gcm_review_merge_counted(&counted, &b) ||
			memcmp(&counted, &both, sizeof(both)) != 0;
		if (round % 10 == 0)
			wrong += !text_is_read_back(&both, &longest_text);

		/* no prefix of the bytes is a summary, nor are more bytes */
		if (round % 50 == 0)
		{
			for (int cut = 0; cut < len; cut++)
			{
				memset(&merged, 0, sizeof(merged));
				wrong += gcm_review_merge(&merged, bytes, cut) == NULL;
			}
			bytes[len] = 0;
			memset(&merged, 0, sizeof(merged));
			wrong += gcm_review_merge(&merged, bytes, len + 1) == NULL;
		}
	}
	ok(wrong == 0, "%d random summaries are read back and merged exactly", tries(20000));
	ok(longest <= GCM_REVIEW_MAX_BYTES, "the longest of them takes %d bytes", longest);
	ok(longest_text > 50000, "the longest text is of %d bytes", (int) longest_text);
}

static int
greatest_first(const void *a, const void *b)
{
	int64_t		x = *(const int64_t *) a;
	int64_t		y = *(const int64_t *) b;

	return (x < y) - (x > y);
}

/* What contributions name, and how often, beside a count of the plain kind */
static void
test_readers(void)
{
	static GcmReview review;
	static GcmReview full;
	GcmReviewHead head;
	int64_t		sorted[GCM_NOBJECTIVES];
	uint32_t	covered = 0;
	int			naming[GCM_NCOUNTERS];
	int			wrong = 0;

	for (int i = 0; i < 100; i++)
		add_random(&review, i % 16);
	for (int i = 0; i < 6; i++)
		review.count[3 * i] = 0;
	for (int i = 0; i < GCM_NREVIEWLINES; i++)
	{
		const GcmReviewLine *line = &gcm_review_lines[i];

		memcpy(sorted, review.count + line->first, line->n * sizeof(int64_t));
		qsort(sorted, line->n, sizeof(int64_t), greatest_first);
		for (int a = line->first; a < line->first + line->n; a++)
		{
			int			above = 0;

			while (sorted[above] != review.count[a])
				above++;
			wrong += gcm_review_rank(&review, a) != above + 1;
			if (i == 0 && review.count[a] > 0)
				covered |= UINT32_C(1) << a;
		}
	}
	gcm_review_countries_naming(&review, naming);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
	{
		for (int c = 0; c < GCM_MAX_TERMS; c++)
			naming[i] -= (int) (review.named[c] >> i & 1);
		wrong += naming[i] != 0;
	}
	for (int c = 0; c < GCM_NCOUNTRIES; c++)
	{
		gcm_set_add(&full.countries, c);
		full.named[c] = (UINT64_C(1) << GCM_NCOUNTERS) - 1;
	}
	gcm_review_countries_naming(&full, naming);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
		wrong += naming[i] != GCM_NCOUNTRIES;
	head = gcm_review_head(&review);
	wrong += gcm_objectives_covered(&head) != covered || covered == 0x7FFFFF || covered == 0;
	wrong += head.contributions != review.contributions || head.joint != review.joint ||
		memcmp(&head.countries, &review.countries, sizeof(GcmSet)) != 0;
	ok(wrong == 0, "terms are ranked, countries that name them counted, and objectives covered");

	full.contributions = INT64_MAX;
	ok(gcm_review_merge_counted(&full, &full) == false, "no sum goes beyond a counter");
}

/* Texts that people and other programs write */
static void
test_texts(void)
{
	static const struct
	{
		const char *text;
		bool		good;
	}			cases[] = {
		{"{\"contributions\":1}", true},
		{" {\t\"joint\" : 0 ,\n\"contributions\":12\r} ", true},
		{"{\"countries\":{\"MAR\":{\"objectives\":\"{1,7}\"}},\"contributions\":1,\"objectives\":{\"1\":1,\"7\":1}}", true},
		{"{\"countries\":{\"maroc\":{\"objectives\":\"{ 7, objectif 1 }\"}},\"contributions\":1}", true},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{\"objectives\":\"{\\\"1\\\"}\"}}}", true},
		{"{\"contributions\":9223372036854775807}", true},
		{"{\"contributions\":9223372036854775808}", false},
		{"{\"contributions\":01}", false},
		{"{\"contributions\":1.0}", false},
		{"{\"contributions\":1e1}", false},
		{"{\"contributions\":-1}", false},
		{"{\"contributions\":1,\"joint\":-1}", false},
		{"{\"contributions\":1,\"joint\":1.0}", false},
		{"{\"contributions\":1,\"joint", false},
		{"{\"contributions\":1,\"joint\\", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{\"objectives\":\"{\"}}}", false},
		{"{\"contributions\":}", false},
		{"{\"contributions\":1,}", false},
		{"{,\"contributions\":1}", false},
		{"{\"contributions\":1 \"joint\":0}", false},
		{"{\"contributions\":1}}", false},
		{"{\"contributions\":1", false},
		{"{\"contributions\"1}", false},
		{"{\"contributions:1}", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{},\"MAR\":{}}}", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{},\"maroc\":{}}}", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{\"objectives\":\"{1,}\"}}}", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{\"objectives\":\"{1,24}\"}}}", false},
		{"{\"contributions\":1,\"countries\":{\"MAR\":{\"objectives\":\"\"}}}", false},
		{"{\"contributions\":1,\"objectives\":{\"1\":1,\"01\":1}}", false},
		{"{\"contributions\":1,\"objectives\":{\"1\":0}}", false},
		{"{\"contributions\":1,\"objectives\":{\"1\":1}", false},
		{"{\"contri\\u0062utions\":1}", false},
		{"{\"contributions\":1,\"a\nb\":1}", false},
		{"{}", false},
		{"{\"contributions\":1,\"cross\":{\"24\":{}}}", false},
		{"{\"contributions\":1,\"other\":{}}", false},
		{"[]", false},
		{"", false}
	};

	for (int i = 0; i < (int) (sizeof(cases) / sizeof(cases[0])); i++)
	{
		static GcmReview review;
		int			len = (int) strlen(cases[i].text);
		char	   *text = malloc(len);	/* in memory that ends where the text does */

		memcpy(text, cases[i].text, len);
		memset(&review, 0, sizeof(review));
		ok((gcm_review_parse(&review, text, len) == NULL) == cases[i].good,
		   "%s is %sthe text of a review", cases[i].text, cases[i].good ? "" : "not ");
		free(text);
	}
}

/* What is written, to the letter, and what is told of a key that is none */
static void
test_letters(void)
{
	static GcmReview review;
	char		text[GCM_REVIEW_MAX_BYTES];
	GcmSet		two = {{3}};
	const char *problem;

	gcm_review_print(&review, text);
	ok(strcmp(text, "{\"contributions\":0}") == 0, "the empty summary is %s", text);
	gcm_review_add(&review, 1, 1, 0, -1);
	gcm_review_print(&review, text);
	ok(strcmp(text, "{\"contributions\":1,\"objectives\":{\"1\":1},\"countries\":{\"AFG\":{\"objectives\":\"{1}\"}}}") == 0, "one contribution is %s", text);
	gcm_review_add_joint(&review, &two, 0, 1, -1);
	gcm_review_print(&review, text);
	ok(strstr(text, "{\"contributions\":2,\"joint\":1,") == text, "a joint one is told: %s", text);

	memset(&review, 0, sizeof(review));
	strcpy(text, "{\"other\":1}");
	problem = gcm_review_parse(&review, text, (int) strlen(text));
	ok(problem && strncmp(problem, "Keys are ", 9) == 0, "what keys there are is told: %s", problem);
	strcpy(text, "{\"contributions\":1,\"cross\":1}");
	problem = gcm_review_parse(&review, text, (int) strlen(text));
	ok(problem && strncmp(problem, "Cross counts ", 13) == 0, "and what cross counts are: %s", problem);
}

/* Sizes that doc/format.md promises, with every counter at its greatest */
static void
test_sizes(void)
{
	static GcmReview review;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	GcmSet		all = gcm_set_all(&gcm_country_vocabulary);
	size_t		longest_text = 0;

	memset(&review, 0, sizeof(review));
	ok(gcm_review_encode(&review, bytes) <= 60, "the empty summary takes %d bytes",
	   gcm_review_encode(&review, bytes));
	gcm_review_add(&review, GCM_NCOUNTRIES - 1, 0x7FFFFF, 0x3FF, 12);
	ok(gcm_review_encode(&review, bytes) <= 156, "one contribution that names all takes %d bytes",
	   gcm_review_encode(&review, bytes));

	memset(&review, 0, sizeof(review));
	gcm_review_add_joint(&review, &all, 0x7FFFFF, 0x3FF, 12);
	for (int n = 2; n <= 3; n++)
	{
		static GcmReview few;
		static GcmReview again;
		GcmSet		countries = {{(UINT64_C(1) << n) - 1}};
		int			len;

		memset(&few, 0, sizeof(few));
		memset(&again, 0, sizeof(again));
		gcm_review_add_joint(&few, &countries, 0x7FFFFF, 0x3FF, 12);
		len = gcm_review_encode(&few, bytes);
		ok(len <= 156 && gcm_review_merge(&again, bytes, len) == NULL && memcmp(&few, &again, sizeof(few)) == 0,
		   "one of %d countries takes %d bytes, and is read back", n, len);
	}
	ok(gcm_review_encode(&review, bytes) <= 156, "and one of all countries %d bytes",
	   gcm_review_encode(&review, bytes));

	/* half of them name each term, and the same half all terms */
	gcm_review_add_joint(&review, &all, 0x7FFFFF, 0x3FF, 12);
	review.contributions = INT64_MAX;
	for (int i = 0; i < GCM_NCOUNTERS; i++)
		review.count[i] = i < GCM_FIRST_STAKEHOLDER ? INT64_MAX / 2 : INT64_MAX / 16;
	for (int c = 0; c < GCM_NCOUNTRIES; c++)
		review.named[c] = (UINT64_C(1) << GCM_NCOUNTERS) - 1 - (c == 1);
	for (int i = 0; i < GCM_NCROSS; i++)
		review.cross[i] = INT64_MAX / 2;
	ok(gcm_review_check(&review) == NULL, "the greatest summary is one");
	ok(text_is_read_back(&review, &longest_text), "its text of %d bytes is read back",
	   (int) longest_text);
	ok(gcm_review_encode(&review, bytes) <= 4092, "it takes %d bytes",
	   gcm_review_encode(&review, bytes));
	ok(!gcm_review_add(&review, 0, 1, 0, -1), "one contribution more is too many");
	memset(review.cross, 0, sizeof(review.cross));
	ok(gcm_review_encode(&review, bytes) <= 2044, "without cross counts it takes %d bytes",
	   gcm_review_encode(&review, bytes));
}

static void
test_noise(void)
{
	int			accepted = 0;
	int			wrong = 0;

	for (int round = 0; round < tries(1000000); round++)
	{
		static GcmReview review;
		static uint8_t again[GCM_REVIEW_MAX_BYTES];
		uint8_t		noise[64];
		int			len = (int) (next_random() % sizeof(noise));

		memset(&review, 0, sizeof(review));
		for (int i = 0; i < len; i++)
			noise[i] = (uint8_t) (next_random() & (next_random() % 3 ? next_random() & 0x11 : 0));
		noise[0] = 1;
		if (len > 0 && gcm_review_merge(&review, noise, len) == NULL)
		{
			/* what is accepted is written in the same bytes */
			accepted++;
			wrong += gcm_review_encode(&review, again) != len || memcmp(noise, again, len) != 0;
		}
	}
	ok(wrong == 0 && accepted > 0, "of %d strings of bytes, the %d accepted are canonical", tries(1000000), accepted);
}

/*
 * Change each bit of the bytes of real summaries, each byte of short ones to
 * anything: what is still accepted is a summary that is written in these very
 * bytes.
 */
static bool
refused_or_same(const uint8_t *bytes, int len, int *accepted)
{
	static GcmReview review;
	static uint8_t again[GCM_REVIEW_MAX_BYTES];

	memset(&review, 0, sizeof(review));
	if (gcm_review_merge(&review, bytes, len) != NULL || gcm_review_check(&review) != NULL)
		return true;
	(*accepted)++;
	return gcm_review_encode(&review, again) == len && memcmp(bytes, again, len) == 0 &&
		gcm_review_read_count(bytes, len) == review.contributions;
}

/* Bytes that are the beginning of no summary, and cross counts of which there are none */
static void
test_beginnings(void)
{
	static const struct
	{
		uint8_t		bytes[12];
		size_t		len;
		int64_t		contributions;
	}			beginnings[] = {
		{{1, 0, 5}, 3, 5}, {{1, 0, 0x85, 1}, 4, 133}, {{1, 0, 0x85}, 3, -1}, {{1, 0}, 2, -1}, {{1}, 1, -1}, {{0}, 0, -1}, {{2, 0, 5}, 3, -1},
		{{1, 0, 0x7F}, 3, 127}, {{1, 0, 0x85, 0}, 4, -1},
		/* nine bytes hold the greatest number, ten are none */
		{{1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F}, 11, INT64_MAX},
		{{1, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1}, 12, -1}
	};
	static GcmReview review;
	static GcmReview bare;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	int			wrong = 0;
	int			len;

	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		uint8_t    *alone = malloc(beginnings[i].len);

		memcpy(alone, beginnings[i].bytes, beginnings[i].len);
		wrong += gcm_review_read_count(alone, beginnings[i].len) != beginnings[i].contributions;
		free(alone);
	}
	ok(wrong == 0, "of what begins as no summary does there is no count");

	gcm_review_add(&review, 3, 1, 0, -1);
	len = gcm_review_encode(&review, bytes);
	ok(gcm_review_merge(&bare, bytes, len) == NULL, "a summary has no cross counts");
	bytes[1] |= 1;
	memset(bytes + len, 0, (GCM_NCROSS + 7) / 8);
	ok(gcm_review_merge(&bare, bytes, len + (GCM_NCROSS + 7) / 8) != NULL, "... or has one");
}

static void
test_mutations(void)
{
	int			tried = 0;
	int			accepted = 0;
	int			wrong = 0;

	for (int round = 0; round < 64; round++)
	{
		static GcmReview review;
		static uint8_t bytes[GCM_REVIEW_MAX_BYTES + 1];
		int			n = round / 16 * round;
		int			len;

		memset(&review, 0, sizeof(review));
		for (int i = 0; i <= n; i++)
			add_random(&review, round % 16);
		len = gcm_review_encode(&review, bytes);
		for (int at = 0; at < len; at++)
		{
			uint8_t		was = bytes[at];

			for (int change = 1; change < 256; change += round < 16 ? 1 : change)
			{
				bytes[at] = was ^ (uint8_t) change;
				wrong += !refused_or_same(bytes, len, &accepted);
				tried++;
			}
			bytes[at] = was;

			/* a byte left out, a byte put in */
			memmove(bytes + at, bytes + at + 1, len - at - 1);
			wrong += !refused_or_same(bytes, len - 1, &accepted);
			memmove(bytes + at + 1, bytes + at, len - at - 1);
			memmove(bytes + at + 1, bytes + at, len - at);
			bytes[at] = 1;
			wrong += !refused_or_same(bytes, len + 1, &accepted);
			memmove(bytes + at, bytes + at + 1, len - at);
			bytes[at] = was;
			tried += 2;
		}
		memset(&review, 0, sizeof(review));
		wrong += gcm_review_merge(&review, bytes, len) != NULL;
	}
	ok(wrong == 0 && accepted > 0 && accepted < tried,
	   "of %d changed summaries, the %d accepted are written in the same bytes", tried, accepted);
}

/* What is counted, beside plain counts of the same contributions */
static void
test_counts(void)
{
	int			wrong = 0;

	for (int round = 0; round < tries(2000); round++)
	{
		static GcmReview review;
		static GcmReview plain;

		memset(&review, 0, sizeof(review));
		memset(&plain, 0, sizeof(plain));
		for (int i = 0; i < 5; i++)
		{
			uint32_t	objectives = (uint32_t) (next_random() & next_random()) & ((1u << GCM_NOBJECTIVES) - 1);
			uint32_t	principles = (uint32_t) (next_random() & next_random()) & ((1u << GCM_NPRINCIPLES) - 1);
			int			country = (int) (next_random() % 3) - 1;
			int			stakeholder = (int) (next_random() % 3) - 1;
			GcmSet		countries = {{country >= 0 ? UINT64_C(1) << country : 0}};
			uint64_t	named = objectives | (uint64_t) principles << GCM_FIRST_PRINCIPLE |
				(stakeholder >= 0 ? UINT64_C(1) << (GCM_FIRST_STAKEHOLDER + stakeholder) : 0);

			principles = i % 2 == 0 ? principles : 0;
			named = i % 2 == 0 ? named : named & ~((UINT64_C(0x3FF)) << GCM_FIRST_PRINCIPLE);
			wrong += round % 2 ? !gcm_review_add(&review, country, objectives, principles, stakeholder) :
				!gcm_review_add_joint(&review, &countries, objectives, principles, stakeholder);
			plain.contributions++;
			for (int k = 0; k < GCM_NCOUNTERS; k++)
				plain.count[k] += named >> k & 1;
			for (int k = 0; k < GCM_NCROSS; k++)
				plain.cross[k] += (objectives >> (k / GCM_NPRINCIPLES) & 1) && (principles >> (k % GCM_NPRINCIPLES) & 1);
			if (country >= 0)
			{
				gcm_set_add(&plain.countries, country);
				plain.named[country] |= named;
			}
		}
		wrong += memcmp(&review, &plain, sizeof(review)) != 0;
	}
	ok(wrong == 0, "contributions are counted by term, pair of terms, and country");

	/* of one contribution that names one objective, this one is covered */
	wrong = 0;
	for (int o = 0; o < GCM_NOBJECTIVES; o++)
	{
		static GcmReview review;
		GcmReviewHead head;

		memset(&review, 0, sizeof(review));
		gcm_review_add(&review, -1, UINT32_C(1) << o, 0, -1);
		head = gcm_review_head(&review);
		wrong += gcm_objectives_covered(&head) != UINT32_C(1) << o;
	}
	ok(wrong == 0, "an objective that one contribution names is covered");
}

/* The commissions of each country, of every two beside each other, and of none */
static void
test_commissions(void)
{
	GcmSet		none = {{0}};
	int			wrong = gcm_commission_mask(&none) != GCM_NO_COUNTRY_MASK;

	for (int c = 0; c < GCM_NCOUNTRIES; c++)
	{
		int			next = (c + 1) % GCM_NCOUNTRIES;
		GcmSet		one = {{0}};
		GcmSet		two = {{0}};

		gcm_set_add(&one, c);
		gcm_set_add(&two, c);
		gcm_set_add(&two, next);
		wrong += gcm_commission_mask(&one) != gcm_country_table[c].commissions;
		wrong += gcm_commission_mask(&two) != (gcm_country_table[c].commissions | gcm_country_table[next].commissions);
	}
	ok(wrong == 0, "countries have the commissions of each of them");
}

/* What is wrong with bytes, told by the part that it is in; none is read beyond its end */
static void
test_problems(void)
{
	static GcmReview review;
	static GcmReview read;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	int			wrong = 0;
	int			len;

	/* version, flags, two numbers, a bitmap of six bytes; four counters and five bytes of countries, or none */
	for (int which = 0; which < 2; which++)
	{
		int			countries = which == 0 ? 11 : 15;
		int			names = which == 0 ? 12 : 21;

		if (which == 1)
			gcm_review_add(&review, 32, 3, 1, 0);
		len = gcm_review_encode(&review, bytes);
		for (int cut = 0; cut <= len; cut++)
		{
			uint8_t    *alone = malloc(cut);
			const char *expected = cut < 2 ? "it is too short" : cut < 4 ? "its number of contributions is malformed" :
				cut < countries ? "its counters are malformed" : cut < names ? "its set of countries is malformed" :
				cut < len ? "what its countries name is malformed" : NULL;

			/* nor where the rest stands behind the end */
			memcpy(alone, bytes, cut);
			for (int form = 0; form < 2; form++)
			{
				const char *problem;

				memset(&read, 0, sizeof(read));
				problem = gcm_review_merge(&read, form == 0 ? alone : bytes, cut);
				wrong += expected ? problem == NULL || strcmp(problem, expected) != 0 : problem != NULL;
			}
			free(alone);
		}
	}
	ok(wrong == 0 && len > 22, "of bytes that are cut off it is told where");

	/* places that no country has, and more bytes for countries than there can be */
	wrong = 0;
	for (int c = GCM_NCOUNTRIES; c < GCM_MAX_TERMS; c++)
	{
		const char *problem;

		memset(&review, 0, sizeof(review));
		gcm_review_add(&review, c, 1, 0, -1);
		len = gcm_review_encode(&review, bytes);
		memset(&read, 0, sizeof(read));
		problem = gcm_review_merge(&read, bytes, len);
		wrong += problem == NULL || strcmp(problem, "it holds an unknown country") != 0;
	}
	memset(&review, 0, sizeof(review));
	len = gcm_review_encode(&review, bytes);
	for (int more = 41; more < 46; more++)
	{
		const char *problem;

		bytes[len - 2] = (uint8_t) more;
		memset(bytes + len - 1, 1, more + 1);
		memset(&read, 0, sizeof(read));
		problem = gcm_review_merge(&read, bytes, len + more);
		wrong += problem == NULL || strcmp(problem, "its set of countries is malformed") != 0;
	}
	ok(wrong == 0, "an unknown country is told, and that there are too many");

	/* a country that names in more bytes than there are terms */
	memset(&review, 0, sizeof(review));
	gcm_review_add(&review, 0, 1, 0, -1);
	len = gcm_review_encode(&review, bytes);
	bytes[len - 2] = 10;
	memset(bytes + len - 1, 0, 10);
	memset(&read, 0, sizeof(read));
	ok(gcm_review_merge(&read, bytes, len + 9) != NULL, "terms beyond all are refused");
}

/* A sum that is too great is told, whichever of the counters it is in */
static void
test_overflow(void)
{
	static GcmReview review;
	static GcmReview read;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	int			wrong = 0;
	int			len;

	for (int which = 0; which < 4; which++)
	{
		memset(&review, 0, sizeof(review));
		review.contributions = INT64_MAX;
		if (which == 1)
			review.joint = INT64_MAX;
		if (which == 2)
			review.count[5] = INT64_MAX;
		if (which == 3)
			review.count[0] = review.count[GCM_FIRST_PRINCIPLE] = review.cross[0] = 7;
		len = gcm_review_encode(&review, bytes);
		read = review;
		wrong += gcm_review_merge(&read, bytes, len) != gcm_review_overflow;
	}

	/* one more that name both of two terms than name either, if that many could be */
	memset(&review, 0, sizeof(review));
	review.contributions = review.count[0] = review.count[GCM_FIRST_PRINCIPLE] = review.cross[0] = INT64_MAX;
	len = gcm_review_encode(&review, bytes);
	bytes[1] |= 1;
	memset(bytes + len, 0, (GCM_NCROSS + 7) / 8);
	bytes[len] = bytes[len + (GCM_NCROSS + 7) / 8] = 1;
	memset(&read, 0, sizeof(read));
	wrong += gcm_review_merge(&read, bytes, len + (GCM_NCROSS + 7) / 8 + 1) != gcm_review_overflow;
	ok(wrong == 0, "no counter becomes too great unseen");
}

/* What contradicts itself, one kind after the other */
static void
test_contradictions(void)
{
	static GcmReview good;
	static GcmReview bad;
	int			missed = 0;

	memset(&good, 0, sizeof(good));
	gcm_review_add(&good, 3, 0x5, 0x3, 2);
	gcm_review_add(&good, 9, 0x7, 0x1, 2);
	gcm_review_add(&good, -1, 0, 0, -1);
	missed += gcm_review_check(&good) != NULL;

#define CONTRADICTS(change) \
	(bad = good, change, missed += gcm_review_check(&bad) == NULL)
	CONTRADICTS(bad.contributions = 1);
	CONTRADICTS(bad.count[0] = 4);
	CONTRADICTS(bad.count[0] = 1);
	CONTRADICTS(bad.count[0] = 0);
	CONTRADICTS(bad.count[GCM_FIRST_STAKEHOLDER + 1] = 2);
	CONTRADICTS(bad.named[3] |= 1 << 10);
	CONTRADICTS(bad.cross[0] = 3);
	CONTRADICTS(bad.cross[0] = 0);
	CONTRADICTS(bad.cross[20 * GCM_NPRINCIPLES] = 1);
	CONTRADICTS(bad.joint = 4);
	CONTRADICTS((gcm_set_add(&bad.countries, 5), gcm_set_add(&bad.countries, 6)));
	CONTRADICTS((bad.joint = 1, memset(&bad.countries, 0, sizeof(GcmSet))));
	CONTRADICTS((bad.joint = 3, bad.named[9] = 0));
	good.contributions = INT64_MAX;
	missed += gcm_review_check(&good) != NULL;
	CONTRADICTS(bad.count[GCM_FIRST_STAKEHOLDER] = bad.count[GCM_FIRST_STAKEHOLDER + 1] = INT64_MAX);

	/* each of them alone */
	memset(&good, 0, sizeof(good));
	gcm_set_add(&good.countries, 3);
	good.contributions = 2;
	missed += gcm_review_check(&good) != NULL;
	CONTRADICTS(bad.count[0] = 3);
	CONTRADICTS(bad.joint = 1);
	gcm_set_add(&good.countries, 9);
	good.joint = 2;
	missed += gcm_review_check(&good) != NULL;
	CONTRADICTS(bad.joint = 3);
	CONTRADICTS((bad.count[0] = 1, bad.named[3] = 1));
	good.joint = 1;
	CONTRADICTS((bad.count[0] = 2, bad.named[3] = 1));
	ok(missed == 0, "summaries that contradict themselves are found");
}

/* The counts of objectives alone are taken out again exactly */
static void
test_removal(void)
{
	static GcmReview moving;
	static GcmReview plain;
	uint32_t	window[7] = {0};
	int			wrong = 0;

	memset(&moving, 0, sizeof(moving));
	for (int i = 0; i < 1000; i++)
	{
		uint32_t	objectives = (uint32_t) next_random() & ((1u << GCM_NOBJECTIVES) - 1);

		if (i >= 7)
			wrong += !gcm_review_remove(&moving, window[i % 7]);
		window[i % 7] = objectives;
		gcm_review_add(&moving, -1, objectives, 0, -1);
		memset(&plain, 0, sizeof(plain));
		for (int k = 0; k <= i && k < 7; k++)
			gcm_review_add(&plain, -1, window[k], 0, -1);
		wrong += memcmp(&moving, &plain, sizeof(plain)) != 0;
	}
	ok(wrong == 0, "a window of seven contributions moves over a thousand");
	memset(&plain, 0, sizeof(plain));
	ok(!gcm_review_remove(&plain, 0), "what was not counted cannot be taken out");
	plain.contributions = 1;
	ok(!gcm_review_remove(&plain, 1), "... nor what does not name it");
}

/*
 * Evenness, with all its digits, which are the same on every machine, beside
 * what arithmetic of 60 digits gives.
 */
static void
test_evenness(void)
{
	static const struct
	{
		int64_t		count[GCM_NOBJECTIVES];
		const char *digits;
		double		exact;
	}			cases[] = {
		{{1, 2}, "0.20300282011720847", 0.20300282011720849},
		{{1, 0, 0, 7}, "0.12016292657863745", 0.12016292657863745},
		{{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6, 2, 6}, "0.95309350605683707", 0.95309350605683707},
		{{1000000, 1}, "4.7250912367154682e-06", 4.7250912367183388e-06},
		{{INT64_MAX, 1}, "0", 1.5445551678716094e-18},
		{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}, "0.94473952475108403", 0.94473952475108403},
		{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, "0.98582304430829215", 0.98582304430829215},
		{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, "1", 1},
		{{0, 5}, "0", 0},
		{{INT64_C(1) << 62, 31}, "0", 3.3e-16},
		{{INT64_C(1) << 57, 1}, "8.5868812060851951e-17", 8.9652e-17},
		{{21849998, INT64_C(33640093718), 724, 8650418, 5689425}, "0.0030068718376817212", 0.0030068718376817256},
		{{0}, "-1", -1}
	};
	int64_t		greatest[GCM_NOBJECTIVES];

	for (int i = 0; i < (int) (sizeof(cases) / sizeof(cases[0])); i++)
	{
		double		evenness = gcm_evenness(cases[i].count, GCM_NOBJECTIVES);
		double		difference = evenness - cases[i].exact;
		char		digits[32];

		snprintf(digits, sizeof(digits), "%.17g", evenness);
		ok(strcmp(digits, cases[i].digits) == 0, "an evenness is %s to the last digit: %s",
		   cases[i].digits, digits);
		ok(difference < 4e-16 && difference > -4e-16, "... which is near to what is exact");
	}
	for (int i = 0; i < GCM_NOBJECTIVES; i++)
		greatest[i] = INT64_MAX;
	ok(gcm_evenness(greatest, GCM_NOBJECTIVES) == 1, "the greatest counters are even");
	ok(gcm_evenness(greatest, 1) == 1, "so is one");
}

/*
 * A part taken out of a sum is known, and then is what was added, or is not
 * known; where neither has a country, it always is.
 */
static void
test_differences(void)
{
	int			known = 0;
	int			unknown = 0;
	int			wrong = 0;

	for (int round = 0; round < tries(20000); round++)
	{
		static GcmReview part;
		static GcmReview rest;
		static GcmReview sum;
		static GcmReview other;
		int			country = -1;
		GcmDifference difference;

		memset(&part, 0, sizeof(part));
		memset(&rest, 0, sizeof(rest));
		for (int i = (int) (next_random() % 4); i > 0; i--)
			add_random(&part, round % 16);
		for (int i = (int) (next_random() % 4); i > 0; i--)
			add_random(&rest, round % 16);
		/* the same few countries in both, or none */
		if (round % 3 != 0)
		{
			GcmSet		few = {{round % 3 == 1 ? 0 : UINT64_C(0x111111111)}};

			gcm_review_restrict(&part, &few);
			gcm_review_restrict(&rest, &few);
		}
		sum = part;
		gcm_review_merge_counted(&sum, &rest);
		other = sum;
		difference = gcm_review_subtract(&sum, &part, &country);
		known += difference == GCM_DIFFERENCE_KNOWN;
		unknown += difference == GCM_DIFFERENCE_UNKNOWN;
		wrong += difference == GCM_DIFFERENCE_NO_PART ||
			(difference == GCM_DIFFERENCE_KNOWN && memcmp(&sum, &rest, sizeof(sum)) != 0) ||
			(difference == GCM_DIFFERENCE_UNKNOWN && !gcm_set_has(&part.countries, country)) ||
			(difference == GCM_DIFFERENCE_UNKNOWN && (round % 3 == 1 || rest.contributions == 0));

		/* what is more than it is no part of it, nor is what has another country */
		sum = part;
		wrong += rest.contributions > 0 &&
			gcm_review_subtract(&sum, &other, &country) != GCM_DIFFERENCE_NO_PART;
		sum = rest;
		gcm_review_add(&sum, -1, 1, 0, -1);
		memset(&part, 0, sizeof(part));
		gcm_review_add(&part, 200, 1, 0, -1);
		wrong += !gcm_set_has(&rest.countries, 200) &&
			gcm_review_subtract(&sum, &part, &country) != GCM_DIFFERENCE_NO_PART;
	}
	ok(wrong == 0 && known > unknown && unknown > 100,
	   "of %d differences, %d are what was added before and %d not known", known + unknown, known, unknown);
}

/* What is no part, though each of its counters, or each but one, is less */
static void
test_no_parts(void)
{
	static const struct
	{
		struct
		{
			int			country;
			uint32_t	objectives;
			uint32_t	principles;
		}			whole[3],
					part;
		GcmDifference difference;
	}			cases[] = {
		/* a country that names what it does not in the whole */
		{{{5, 1, 0}, {6, 2, 0}, {-1, 2, 0}}, {5, 2, 0}, GCM_DIFFERENCE_NO_PART},
		{{{5, 1, 0}, {6, 2, 0}, {-1, 2, 0}}, {-1, 2, 0}, GCM_DIFFERENCE_KNOWN},
		{{{5, 1, 0}, {6, 2, 0}, {-1, 2, 0}}, {5, 1, 0}, GCM_DIFFERENCE_UNKNOWN},
		{{{5, 1, 0}, {6, 2, 0}, {5, 4, 0}}, {5, 4, 0}, GCM_DIFFERENCE_KNOWN},
		/* an objective and a principle of one contribution that are of two */
		{{{5, 1, 0}, {5, 0, 1}, {5, 0, 0}}, {5, 1, 1}, GCM_DIFFERENCE_NO_PART},
		{{{5, 1, 1}, {5, 1, 0}, {5, 0, 1}}, {5, 1, 1}, GCM_DIFFERENCE_UNKNOWN},
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		GcmReview	whole = {0};
		GcmReview	part = {0};
		int			country;

		for (int k = 0; k < 3; k++)
			gcm_review_add(&whole, cases[i].whole[k].country, cases[i].whole[k].objectives, cases[i].whole[k].principles, -1);
		gcm_review_add(&part, cases[i].part.country, cases[i].part.objectives, cases[i].part.principles, -1);
		wrong += gcm_review_subtract(&whole, &part, &country) != cases[i].difference;

		/* a country of which something is left is left */
		for (int c = 0; c < GCM_NCOUNTRIES && cases[i].difference == GCM_DIFFERENCE_KNOWN; c++)
			wrong += gcm_set_has(&whole.countries, c) != (whole.named[c] != 0);
	}
	ok(wrong == 0, "what names other terms, or more of them together, is no part");
}

/* Some countries of a review, counted beside; and countries added afterwards */
static void
test_countries(void)
{
	int			wrong = 0;
	int			joint = 0;

	for (int round = 0; round < tries(20000); round++)
	{
		static GcmReview whole;
		static GcmReview within;
		static GcmReview plain;
		static GcmReview bare;
		static GcmReview of_one;
		GcmSet		some = {{next_random() & next_random(), next_random(), 0, next_random()}};
		int			one = (int) (next_random() % GCM_NCOUNTRIES);

		memset(&whole, 0, sizeof(whole));
		memset(&plain, 0, sizeof(plain));
		memset(&bare, 0, sizeof(bare));
		memset(&of_one, 0, sizeof(of_one));
		for (int i = (int) (next_random() % 6); i > 0; i--)
		{
			uint32_t	objectives = (uint32_t) (next_random() & next_random()) & ((1u << GCM_NOBJECTIVES) - 1);
			uint32_t	principles = (uint32_t) (next_random() & next_random()) & ((1u << GCM_NPRINCIPLES) - 1);
			int			stakeholder = (int) (next_random() % (GCM_NSTAKEHOLDERS + 1)) - 1;
			GcmSet		countries = {{next_random() & next_random() & next_random() & next_random()}};
			GcmSet		counted = countries;

			if (round % 4 == 0)
				countries.word[0] = counted.word[0] = UINT64_C(1) << i;
			for (int w = 0; w < GCM_SET_WORDS; w++)
				counted.word[w] &= some.word[w];
			gcm_review_add_joint(&whole, &countries, objectives, principles, stakeholder);
			gcm_review_add_joint(&plain, &counted, objectives, principles, stakeholder);
			gcm_review_add(&bare, -1, objectives, principles, stakeholder);
			gcm_review_add(&of_one, one, objectives, principles, stakeholder);
		}
		within = whole;
		gcm_review_restrict(&within, &some);
		wrong += within.joint < plain.joint || within.joint > whole.joint ||
			gcm_review_check(&within) != NULL;
		joint += within.joint > 0;
		within.joint = plain.joint;
		wrong += memcmp(&within, &plain, sizeof(within)) != 0;

		/* to have all its countries counted changes nothing */
		within = whole;
		gcm_review_restrict(&within, &whole.countries);
		wrong += memcmp(&within, &whole, sizeof(within)) != 0;

		within = bare;
		gcm_review_give_countries(&within, &whole, whole.joint);
		wrong += memcmp(&within, &whole, sizeof(within)) != 0;
		gcm_review_give_country(&bare, one);
		wrong += memcmp(&bare, &of_one, sizeof(bare)) != 0;
	}
	ok(wrong == 0 && joint > 0, "countries of a review are left out, and added, as if counted so");

	/* of two joint contributions one, which names the first objective, is left to one country */
	{
		GcmReview	review = {0};
		GcmSet		two = {{1 << 3 | 1 << 9}};
		GcmSet		three = {{1 << 3 | 1 << 9 | 1 << 12}};
		GcmSet		counted = {{1 << 3 | 1 << 12}};

		gcm_review_add_joint(&review, &two, 1, 0, -1);
		gcm_review_add_joint(&review, &three, 0, 0, -1);
		gcm_review_restrict(&review, &counted);
		ok(review.joint == 1 && gcm_review_check(&review) == NULL, "what one country made is not joint");
	}
}

int
main(void)
{
	test_round_trips();
	test_readers();
	test_texts();
	test_letters();
	test_sizes();
	test_noise();
	test_beginnings();
	test_mutations();
	test_contradictions();
	test_counts();
	test_commissions();
	test_problems();
	test_overflow();
	test_removal();
	test_differences();
	test_no_parts();
	test_countries();
	test_evenness();
	return done_testing();
}
