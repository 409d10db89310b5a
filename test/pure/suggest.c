/*
 * suggest.c
 *		What is near to a text: scores in a small vocabulary, whose words are as
 *		frequent as the test says, computed as the rule says, another way.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/entity.h"
#include "pure/suggest.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

static const GcmTerm terms[] = {
	{.name = "republic-of-alfa", .short_name = "AA", .label = {"Republic of Alfania", "Alfanie", "Alfania republicana"}},
	{.name = "bravo", .label = {"Republic of Bravoland", "Bravoland", "Bravolandia"}, .spellings = "Old Bravo|Great Bravo Islands|Bravo Q|of the"},
	{.name = "charlie", .label = {"Charlestown", "Charleville", "Ciudad Carlos"}, .title = {"Charlestown and its surroundings beyond"}},
	{.name = "delta", .label = {"Upper Delta", "Delta superieur", "Alto delta"}},
	{.name = "echo", .label = {"Lower Delta", "Delta inferieur", "Bajo delta"}},
	{.name = "foxtrot", .label = {"Outer Delta", "Delta exterieur", "Delta externo"}},
	{.name = "golf", .label = {"Inner Delta", "Delta interieur", "Delta interno"}},
	{.name = "hotel", .label = {"Hotel", "Hotel", "Hotel"}, .spellings = "Delta Hotel"},
	{.name = "kilo", .short_name = "Q", .spellings = "Kil|Zulu", .label = {"Kilo", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"}}
};

#define NTERMS (int) (sizeof(terms) / sizeof(terms[0]))

static GcmSlot slots[256];
static char text[8192];
static GcmIndex term_index = {slots, 256, text, sizeof(text), 0, 0};
static const GcmVocabulary vocabulary = {
	.type_name = "test", .noun = "test", .forms = "", .nterms = NTERMS, .terms = terms, .stride = sizeof(GcmTerm),
	.key = GCM_KEY_OF_PHRASE, .about = "sector", .index = &term_index
};

/*
 * The rule, in other words.
 */

#define MAX_WORDS 24

typedef struct Text
{
	int			n;
	char		word[MAX_WORDS][64];
	char		squeezed[GCM_MAX_SPELLING + 1];
} Text;

static Text
split(const char *s, int len)
{
	Text		t = {0};
	char		folded[GCM_MAX_SPELLING + 1];
	char		key[GCM_MAX_SPELLING + 1];
	int			n = gcm_fold(s, len, folded);
	GcmWord		words[GCM_MAX_WORDS];
	int			nwords = n > 0 ? gcm_split(folded, n, false, words) : 0;
	int			nkey;
	int			out = 0;

	for (int i = 0; i < nwords; i++)
	{
		if (gcm_is_listed(words[i].s, words[i].len, vocabulary.about))
			words[i].nkey = 0;
	}
	nkey = gcm_key(words, nwords, false, key);
	if (nkey < 0)
		nkey = 0;
	for (int i = 0; i < n; i++)
	{
		if (folded[i] != ' ')
			t.squeezed[out++] = folded[i];
	}
	key[nkey] = '\0';
	for (char *word = strtok(key, " "); word && t.n < MAX_WORDS; word = strtok(NULL, " "))
		snprintf(t.word[t.n++], sizeof(t.word[0]), "%s", word);
	return t;
}

/* How many terms have the word? */
static int
terms_with(const char *word)
{
	int			with = 0;

	for (int place = 0; place < NTERMS; place++)
	{
		bool		found = false;
		const char *s;
		int			len;

		for (int k = 0; (len = gcm_spelling(&vocabulary, place, k, &s)) >= 0; k++)
		{
			Text		t = split(s, len);

			for (int i = 0; i < t.n; i++)
				found |= strcmp(t.word[i], word) == 0;
		}
		with += found;
	}
	return with > 0 ? with : 1;
}

/* A step for each 4.43 percent, from 16 up to 16 times the terms and one over those with the word */
static int
weight(const char *word)
{
	long		n = 16 * 1024;
	long		end = (NTERMS + 1) * 16 / terms_with(word) * 1024L;
	int			steps = 1;

	while (n < end)
	{
		n = n * 10443 / 10000 + 1;
		steps++;
	}
	return steps;
}

/* Edits, by trying each: insert, delete, replace, and swap of neighbours */
static int
edits(const char *a, const char *b, int budget)
{
	int			best = budget + 1;
	int			n;

	while (*a && *a == *b)
		a++, b++;
	if (*a == '\0' && *b == '\0')
		return 0;
	if (budget == 0)
		return 1;
	if (*a && (n = 1 + edits(a + 1, b, budget - 1)) < best)
		best = n;
	if (*b && (n = 1 + edits(a, b + 1, budget - 1)) < best)
		best = n;
	if (*a && *b && (n = 1 + edits(a + 1, b + 1, budget - 1)) < best)
		best = n;
	if (*a && *b && a[0] == b[1] && a[1] == b[0] && a[1] && (n = 1 + edits(a + 2, b + 2, budget - 1)) < best)
		best = n;
	return best;
}

static int
share(const char *a, const char *b)
{
	size_t		na = strlen(a);
	size_t		nb = strlen(b);
	size_t		shorter = na < nb ? na : nb;
	int			n;

	if (strcmp(a, b) == 0)
		return 100;
	if (shorter < 4)
		return 0;
	n = na > 40 || nb > 40 ? 3 : edits(a, b, shorter >= 7 ? 2 : 1);
	if (n == 1)
		return 80;
	if (strncmp(a, b, shorter) == 0)
		return 70;
	return n == 2 && shorter >= 7 ? 60 : 0;
}

static int
score(const Text *typed, const Text *spelling)
{
	int			both = 0;
	int			shared = 0;
	bool		whole = spelling->n > 0;
	bool		begins = false;
	int			result;
	int			na = (int) strlen(typed->squeezed);
	int			nb = (int) strlen(spelling->squeezed);
	int			limit = (na < nb ? na : nb) / 5;

	for (int i = 0; i < typed->n; i++)
		both += weight(typed->word[i]);
	for (int j = 0; j < spelling->n; j++)
	{
		int			best = 0;

		for (int i = 0; i < typed->n; i++)
		{
			int			s = share(typed->word[i], spelling->word[j]);

			best = s > best ? s : best;
			if (s >= 80 && i == 0)
				begins = true;
		}
		both += weight(spelling->word[j]);
		shared += best * weight(spelling->word[j]);
		if (best < 100)
			whole = false;
	}
	result = 2 * 1000 * shared / 100 / both;
	if (whole && result < 600)
		result = 600;
	if (begins)
		result += 60;
	if (limit > 0 && na <= 40 && nb <= 40)
	{
		int			n = edits(typed->squeezed, spelling->squeezed, limit);
		int			near = 1000 - 1000 * n / na;

		if (n <= limit && near > result)
			result = near;
	}
	return result;
}

/* The nearest terms, by sorting all */
static int
suggest(const char *s, GcmSuggestion *nearest)
{
	Text		typed = split(s, (int) strlen(s));
	GcmSuggestion all[NTERMS];
	int			n = 0;

	if (typed.n == 0 || (typed.n == 1 && strlen(typed.word[0]) < 4))
		return 0;
	for (int place = 0; place < NTERMS; place++)
	{
		GcmSuggestion best = {.place = place};
		const char *spelling;
		int			len;

		for (int k = 0; (len = gcm_spelling(&vocabulary, place, k, &spelling)) >= 0; k++)
		{
			Text		t = split(spelling, len);
			int			found = len < 4 ? 0 : score(&typed, &t);

			if (found > best.score)
				best = (GcmSuggestion) {place, spelling, len, found};
		}
		all[n++] = best;
	}
	for (int i = 0; i < GCM_MAX_SUGGESTIONS; i++)
	{
		int			best = 0;

		for (int k = 1; k < n; k++)
		{
			if (all[k].score > all[best].score)
				best = k;
		}
		if (all[best].score < 300 || (i > 0 && all[best].score * 100 < nearest[0].score * 70))
			return i;
		nearest[i] = all[best];
		all[best].score = -1;
	}
	return GCM_MAX_SUGGESTIONS;
}

#define NCOPIES 20

static int
wrong_suggestions(const char *s)
{
	static GcmVocabulary copies[NCOPIES];
	static int	turn = 0;
	GcmSuggestion expected[GCM_MAX_SUGGESTIONS];
	GcmSuggestion found[GCM_MAX_SUGGESTIONS];
	int			len = (int) strlen(s);
	char	   *alone = malloc(len);
	int			n;
	int			nexpected = suggest(s, expected);
	bool		same;

	/* by one vocabulary or another, of which there are more than are kept prepared */
	copies[turn] = vocabulary;
	memcpy(alone, s, len);
	n = gcm_suggest(&copies[turn], alone, len, found);
	turn = (turn * 7 + 3 + len) % NCOPIES;
	free(alone);
	same = n == nexpected;
	for (int i = 0; same && i < n; i++)
		same = found[i].place == expected[i].place && found[i].score == expected[i].score &&
			found[i].len == expected[i].len && found[i].spelling == expected[i].spelling;
	if (same)
		return 0;
	printf("# \"%s\" is near to", s);
	for (int i = 0; i < n; i++)
		printf(" %s %d", terms[found[i].place].name, found[i].score);
	printf(", not to");
	for (int i = 0; i < nexpected; i++)
		printf(" %s %d", terms[expected[i].place].name, expected[i].score);
	printf("\n");
	return 1;
}

static uint64_t
next_random(void)
{
	static uint64_t state = 88172645463325252u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static void
test_texts(void)
{
	static const char *const texts[] = {
		"", "Alf", "Alfa", "Alfania", "Alfani", "Aflania", "Alfanai", "Lafania", "Republic", "Republic of Alfnia", "Republic Bravoland Alfania",
		"Bravoland Republic", "bravolnd", "brvolnd", "bravo land", "B r a v o land", "great islands", "old bravo house", "sector delta",
		"delta", "upper", "uper delta", "upper delta lower delta outer delta", "the delta", "charlestwn and surroundings", "charles",
		"charlestown and its surroundings beyond what anybody could ever have thought of or asked for in this place",
		"hotel", "hotell", "hotle", "otel", "hot", "hotels", "x hotel y", "republicanaalfania", "surroundingsbeyondcharlestownandits",
		"a b c d e f g h i j k l m n o p q r s t u v w x y z hotel",
		"ab cd ef gh ij kl mn op qr st uv wx yz ba dc fe hg ji lk nm po rq ts vu hotel", "ab cd ef gh ij kl mn op qr st uv wx yz ba dc fe hg ji lk nm po rq ts hotel", "interieurs", "exterieur delta", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop",
		"abcdefghijklmnopqrstuvwxyzabcdefghijklmn hotel", "abcdefghijklmnopqrstuvwxyzabcdefghijklm",
		"abcdefghijklmnopqrstuvwxyzabcdefghijklmx", "ki lo", "aa bbbbb", "Ciudad Carlos Bajo", "bajo", "bjao", "alto bajo delta", "delta externo interno",
		"bravxxand qqqqq zzzzz", "alfania bajo delta sea delta",	/* whose scores are the least that is told, alone and of the best */
		"bravo q", "q delta", "kilo", "kilo x", "kil hotel", "zulu x", "of the", "of the sea", "old", "oll bravo", "ciudad cxrlxs", "char", "cha inner"
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		wrong += wrong_suggestions(texts[i]);
	ok(wrong == 0, "texts are as near to terms as the rule says");
}

/* Spellings with slips of the pen, and parts of them beside others */
static void
test_slips(void)
{
	int			wrong = 0;

	for (int round = 0; round < tries(2000); round++)
	{
		char		s[600];
		int			len = 0;

		for (int part = 0; part < 1 + round % 2; part++)
		{
			const char *spelling;
			int			n;

			do
				n = gcm_spelling(&vocabulary, (int) (next_random() % NTERMS), (int) (next_random() % 10), &spelling);
			while (n <= 0);
			memcpy(s + len, spelling, n);
			len += n;
			s[len++] = ' ';
		}
		s[--len] = '\0';
		for (int slips = (int) (next_random() % 5); slips > 0 && len > 2; slips--)
		{
			int			at = (int) (next_random() % (len - 1));
			char		c = s[at];

			switch (next_random() % 4)
			{
				case 0:
					s[at] = s[at + 1];
					s[at + 1] = c;
					break;
				case 1:
					memmove(s + at, s + at + 1, len-- - at);
					break;
				case 2:
					memmove(s + at + 1, s + at, ++len - at);
					break;
				default:
					s[at] = (char) ('a' + next_random() % 26);
			}
		}
		wrong += wrong_suggestions(s);
	}
	ok(wrong == 0, "so are %d spellings with slips of the pen", tries(2000));
}

/* Terms of one vocabulary after another, with a slip of the pen in their label */
static void
test_vocabularies(void)
{
	static const GcmVocabulary *const vocabularies[] = {
		&gcm_country_vocabulary, &gcm_entity_vocabulary, &gcm_objective_vocabulary, &gcm_stakeholder_vocabulary
	};
	int			wrong = 0;

	for (int place = 0; place < 13; place++)
	{
		for (size_t i = 0; i < sizeof(vocabularies) / sizeof(vocabularies[0]); i++)
		{
			GcmSuggestion found[GCM_MAX_SUGGESTIONS];
			char		text[GCM_MAX_SPELLING + 1];
			const char *label = gcm_term(vocabularies[i], place)->label[GCM_FR];
			int			len = snprintf(text, sizeof(text), "%sx", label);

			if (len < 6)
				continue;
			if (gcm_suggest(vocabularies[i], text, len, found) == 0 || found[0].place != place)
			{
				wrong++;
				printf("# \"%s\"\n", text);
			}
		}
	}
	ok(wrong == 0, "the nearest term is of the vocabulary that was asked for");
}

/* The word that stands first in the text adds to the score, where keys have an order of their own too */
static void
test_first(void)
{
	static GcmVocabulary names;
	GcmSuggestion first[GCM_MAX_SUGGESTIONS];
	GcmSuggestion last[GCM_MAX_SUGGESTIONS];

	names = vocabulary;
	names.key = GCM_KEY_OF_NAME;
	ok(gcm_suggest(&names, "alfania zz", 10, first) > 0 && gcm_suggest(&names, "zz alfania", 10, last) > 0 &&
	   first[0].score == last[0].score + 60, "what begins a text is nearer");
	ok(gcm_suggest(&names, "zz aa hotel", 11, last) > 0 && gcm_suggest(&names, "hotel aa zz", 11, first) > 0 &&
	   first[0].score == last[0].score + 60, "... in any order of the words");
}

int
main(void)
{
	test_texts();
	test_slips();
	test_vocabularies();
	test_first();
	return done_testing();
}
