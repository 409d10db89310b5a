/*
 * suggest.c
 *		Terms that are near to a text, for hints.
 *
 * A spelling is near by the words that it shares with the text, and the more
 * so the fewer terms have these words: "Republic of Congo" is near to Congo,
 * not to the other republics.  A word counts as shared if one is the beginning
 * of the other, or a slip of the pen away, for a part of its weight.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/suggest.h"

#include <string.h>

#define MAX_WORDS 24
#define MAX_WORD 40

/* Shares, in percent, of the weight of a word that is not the same */
#define SHARE_OF_BEGINNING 70
#define SHARE_OF_ONE_SLIP 80
#define SHARE_OF_TWO_SLIPS 60

/* What is farther than this, of 1000, or so much farther than the best, is not told */
#define LEAST_SCORE 300
#define LEAST_SHARE_OF_BEST 70

/* A spelling that stands whole in the text */
#define SCORE_OF_WHOLE 600

/* What the word that stands first adds */
#define SCORE_OF_BEGINNING 60

/* How many terms have a word */
#define COUNT_SLOTS 32768

typedef struct WordCount
{
	uint32_t	hash;
	int16_t		last_place;		/* plus one; 0 if the slot is free */
	uint16_t	terms;
} WordCount;

static WordCount counts[COUNT_SLOTS];
static const GcmVocabulary *counted;

typedef struct Words
{
	int			n;
	int			first;			/* which of them stands first in the text */
	int			nfolded;
	char		folded[GCM_MAX_SPELLING];
	char		key[GCM_MAX_SPELLING];
	const char *at[MAX_WORDS];
	int			len[MAX_WORDS];
} Words;

static void
split_words(const GcmVocabulary *v, const char *s, int len, Words *words)
{
	GcmWord		split[GCM_MAX_WORDS];
	bool		name = v->key == GCM_KEY_OF_NAME;
	int			n = gcm_fold(s, len, words->folded);
	int			nsplit = n > 0 ? gcm_split(words->folded, n, name, split) : 0;
	int			nkey;

	for (int i = 0; i < nsplit; i++)
	{
		if (gcm_is_listed(split[i].s, split[i].len, v->about))
			split[i].nkey = 0;
	}
	nkey = gcm_key(split, nsplit, name, words->key);
	words->n = 0;
	words->first = -1;
	words->nfolded = n > 0 ? n : 0;
	for (int i = 0; i < nkey && words->n < MAX_WORDS;)
	{
		const char *space = memchr(words->key + i, ' ', nkey - i);
		int			size = space ? (int) (space - words->key) - i : nkey - i;

		words->at[words->n] = words->key + i;
		words->len[words->n++] = size;
		i += size + 1;
	}

	/* the words of a name are in an order of their own */
	for (int i = 0; i < nsplit && words->first < 0; i++)
	{
		for (int k = 0; k < words->n && split[i].nkey > 0; k++)
		{
			if (words->len[k] == split[i].nkey && memcmp(words->at[k], split[i].key, split[i].nkey) == 0)
				words->first = k;
		}
	}
}

static WordCount *
count_of(const char *s, int len)
{
	uint32_t	hash = gcm_hash(s, len);
	int			i = hash & (COUNT_SLOTS - 1);

	while (counts[i].last_place != 0 && counts[i].hash != hash)
		i = (i + 1) & (COUNT_SLOTS - 1);
	counts[i].hash = hash;
	return &counts[i];
}

/* Count the terms that have each word, once for a vocabulary */
static void
count_vocabulary(const GcmVocabulary *v)
{
	if (counted == v)
		return;
	memset(counts, 0, sizeof(counts));
	for (int place = 0; place < v->nterms; place++)
	{
		const char *s;
		int			n;

		for (int k = 0; (n = gcm_spelling(v, place, k, &s)) >= 0; k++)
		{
			Words		words;

			split_words(v, s, n, &words);
			for (int w = 0; w < words.n; w++)
			{
				WordCount  *count = count_of(words.at[w], words.len[w]);

				if (count->last_place != place + 1)
					count->terms++;
				count->last_place = (int16_t) (place + 1);
			}
		}
	}
	counted = v;
}

/* The weight of a word: the logarithm of how seldom it is, in sixteenths */
static int
weight_of(const GcmVocabulary *v, const char *s, int len)
{
	WordCount  *count = count_of(s, len);
	int			terms = count->last_place != 0 && count->terms > 0 ? count->terms : 1;
	uint64_t	rare = ((uint64_t) v->nterms + 1) * 16 / terms;
	int			weight = 1;

	/* 2 to the power of a sixteenth is near to 1.0443 */
	for (uint64_t n = 16 * 1024; n < rare * 1024; n = n * 10443 / 10000 + 1)
		weight++;
	return weight;
}

/* Edits between two words, swaps of neighbours being one, or limit + 1 */
static int
slips(const char *a, int na, const char *b, int nb, int limit)
{
	int			row[3][MAX_WORD + 1];

	if (na > MAX_WORD || nb > MAX_WORD || na - nb > limit || nb - na > limit)
		return limit + 1;
	for (int j = 0; j <= nb; j++)
		row[0][j] = j;
	for (int i = 1; i <= na; i++)
	{
		int		   *here = row[i % 3];
		const int  *above = row[(i + 2) % 3];
		const int  *before = row[(i + 1) % 3];

		here[0] = i;
		for (int j = 1; j <= nb; j++)
		{
			int			n = above[j - 1] + (a[i - 1] != b[j - 1]);

			if (above[j] + 1 < n)
				n = above[j] + 1;
			if (here[j - 1] + 1 < n)
				n = here[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < n)
				n = before[j - 2] + 1;
			here[j] = n;
		}
	}
	return row[na % 3][nb] <= limit ? row[na % 3][nb] : limit + 1;
}

/* How much of a word's weight another has, in percent */
static int
share_of(const char *a, int na, const char *b, int nb)
{
	int			shorter = na < nb ? na : nb;
	int			limit = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
	int			n;

	if (na == nb && memcmp(a, b, na) == 0)
		return 100;
	n = limit > 0 ? slips(a, na, b, nb, limit) : limit + 1;
	if (n == 1 && limit > 0)
		return SHARE_OF_ONE_SLIP;
	if (shorter >= 4 && memcmp(a, b, shorter) == 0)
		return SHARE_OF_BEGINNING;
	return n == 2 && limit == 2 ? SHARE_OF_TWO_SLIPS : 0;
}

/* A folded text without the space between its words */
static int
squeeze(const Words *words, char *buf)
{
	int			n = 0;

	for (int i = 0; i < words->nfolded; i++)
	{
		if (words->folded[i] != ' ')
			buf[n++] = words->folded[i];
	}
	return n;
}

/* How near two texts are, from 0 to 1000: twice the weight shared of that of both */
static int
score_of(const GcmVocabulary *v, const Words *typed, const int *typed_weight, const Words *spelling)
{
	int			both = 0;
	int			shared = 0;
	int			score;
	bool		whole = spelling->n > 0;
	bool		begins = false;
	char		a[GCM_MAX_SPELLING];
	char		b[GCM_MAX_SPELLING];
	int			na;
	int			nb;
	int			limit;

	for (int i = 0; i < typed->n; i++)
		both += typed_weight[i];
	for (int j = 0; j < spelling->n; j++)
	{
		int			weight = weight_of(v, spelling->at[j], spelling->len[j]);
		int			best = 0;

		both += weight;
		for (int i = 0; i < typed->n; i++)
		{
			int			share = share_of(typed->at[i], typed->len[i], spelling->at[j], spelling->len[j]);

			if (share > best)
				best = share;
			begins |= i == typed->first && share >= SHARE_OF_ONE_SLIP;
		}
		shared += weight * best;
		whole &= best == 100;
	}
	score = both > 0 ? 20 * shared / both : 0;

	/* a name that stands there whole, with more about it */
	if (whole && score < SCORE_OF_WHOLE)
		score = SCORE_OF_WHOLE;
	if (begins)
		score += SCORE_OF_BEGINNING;

	/* words that were run together, or apart */
	na = squeeze(typed, a);
	nb = squeeze(spelling, b);
	limit = (na < nb ? na : nb) / 5;
	if (limit > 0 && na <= MAX_WORD && nb <= MAX_WORD)
	{
		int			n = slips(a, na, b, nb, limit);

		if (n <= limit && 1000 - 1000 * n / na > score)
			score = 1000 - 1000 * n / na;
	}
	return score;
}

/*
 * Fill in the terms that are nearest, the nearest first, and return how many
 * they are: none where nothing is near.
 */
int
gcm_suggest(const GcmVocabulary *v, const char *s, int len, GcmSuggestion *suggestions)
{
	Words		typed;
	int			weight[MAX_WORDS];
	int			found = 0;

	split_words(v, s, len, &typed);

	/* anything is near to a word of three letters */
	if (typed.n == 0 || (typed.n == 1 && typed.len[0] < 4))
		return 0;
	count_vocabulary(v);
	for (int i = 0; i < typed.n; i++)
		weight[i] = weight_of(v, typed.at[i], typed.len[i]);
	for (int place = 0; place < v->nterms; place++)
	{
		GcmSuggestion best = {.place = place};
		const char *spelling;
		int			n;
		int			i;

		for (int k = 0; (n = gcm_spelling(v, place, k, &spelling)) >= 0; k++)
		{
			Words		words;
			int			score;

			if (n < 4)
				continue;
			split_words(v, spelling, n, &words);
			score = score_of(v, &typed, weight, &words);
			if (score > best.score)
			{
				best.spelling = spelling;
				best.len = n;
				best.score = score;
			}
		}
		if (best.score < LEAST_SCORE)
			continue;
		for (i = found; i > 0 && suggestions[i - 1].score < best.score; i--)
		{
			if (i < GCM_MAX_SUGGESTIONS)
				suggestions[i] = suggestions[i - 1];
		}
		if (i < GCM_MAX_SUGGESTIONS)
		{
			suggestions[i] = best;
			found += found < GCM_MAX_SUGGESTIONS;
		}
	}
	while (found > 1 && suggestions[found - 1].score * 100 < suggestions[0].score * LEAST_SHARE_OF_BEST)
		found--;
	return found;
}
