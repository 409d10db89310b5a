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

/* How many terms of a vocabulary have a word */
#define COUNT_SLOTS 32768

typedef struct WordCount
{
	uint32_t	hash;
	int16_t		last_place;		/* plus one; 0 if the slot is free */
	uint16_t	terms;
} WordCount;

/*
 * What there is to compare with: the spellings of the vocabularies that were
 * asked for, split into words, which takes longer than all comparisons.  Where
 * there is no more room for another, all others are forgotten.
 */
#define MAX_VOCABULARIES 16
#define MAX_SPELLINGS 8192
#define MAX_SPELLING_WORDS (COUNT_SLOTS / 2)
#define MAX_TEXT (256 * 1024)

typedef struct Word
{
	const char *s;
	uint16_t	len;
	uint16_t	weight;
} Word;

typedef struct Spelling
{
	const char *s;
	const Word *words;
	const char *squeezed;		/* folded, without the space between words */
	int16_t		place;
	uint16_t	len;
	uint16_t	nsqueezed;
	uint8_t		nwords;
} Spelling;

typedef struct Prepared
{
	const GcmVocabulary *v;
	int			first;			/* of its spellings */
	int			end;
} Prepared;

static Prepared prepared[MAX_VOCABULARIES];
static Spelling spellings[MAX_SPELLINGS];
static Word spelling_words[MAX_SPELLING_WORDS];
static char text[MAX_TEXT];
static WordCount counts[COUNT_SLOTS];
static int	nprepared;
static int	nspellings;
static int	nwords;
static int	ntext;

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
		if (gcm_is_about(v, split[i].s, split[i].len))
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

/* The count of a word in the vocabulary that is the nth prepared one */
static WordCount *
count_of(int n, const char *s, int len)
{
	uint32_t	hash = gcm_hash(s, len) + (uint32_t) n * 0x9E3779B9;
	int			i = hash & (COUNT_SLOTS - 1);

	while (counts[i].last_place != 0 && counts[i].hash != hash)
		i = (i + 1) & (COUNT_SLOTS - 1);
	counts[i].hash = hash;
	return &counts[i];
}

/* The weight of a word: the logarithm of how seldom it is, in sixteenths */
static int
weight_of(int n, const char *s, int len)
{
	WordCount  *count = count_of(n, s, len);
	int			terms = count->terms > 0 ? count->terms : 1;
	uint64_t	rare = ((uint64_t) prepared[n].v->nterms + 1) * 16 / terms;
	int			weight = 1;

	/* 2 to the power of a sixteenth is near to 1.0443 */
	for (uint64_t k = 16 * 1024; k < rare * 1024; k = k * 10443 / 10000)
		weight++;
	return weight;
}

static const char *
keep(const char *s, int len)
{
	memcpy(text + ntext, s, len);
	ntext += len;
	return text + ntext - len;
}

/*
 * Split the spellings of a vocabulary, the nth, into words, and count the terms
 * that have each.  False if there is no room for them.
 */
static bool
prepare_nth(const GcmVocabulary *v, int n)
{
	int			first_word = nwords;

	prepared[n] = (Prepared) {.v = v, .first = nspellings};
	for (int place = 0; place < v->nterms; place++)
	{
		const char *s;
		int			len;

		for (int k = 0; (len = gcm_spelling(v, place, k, &s)) >= 0; k++)
		{
			Words		words;
			Spelling   *spelling = &spellings[nspellings];
			char		squeezed[GCM_MAX_SPELLING];

			split_words(v, s, len, &words);
			for (int w = 0; w < words.n; w++)
			{
				WordCount  *count = count_of(n, words.at[w], words.len[w]);

				if (count->last_place != place + 1)
					count->terms++;
				count->last_place = (int16_t) (place + 1);
			}

			/* what is too short is near to anything */
			if (len < 4)
				continue;
			if (nspellings == MAX_SPELLINGS || nwords + words.n > MAX_SPELLING_WORDS ||
				ntext + 2 * GCM_MAX_SPELLING > MAX_TEXT)
				return false;
			*spelling = (Spelling) {.s = s, .words = &spelling_words[nwords], .place = (int16_t) place,
				.len = (uint16_t) len, .nwords = (uint8_t) words.n};
			for (int w = 0; w < words.n; w++)
				spelling_words[nwords++] = (Word) {.s = keep(words.at[w], words.len[w]), .len = (uint16_t) words.len[w]};
			spelling->nsqueezed = (uint16_t) squeeze(&words, squeezed);
			spelling->squeezed = keep(squeezed, spelling->nsqueezed);
			nspellings++;
		}
	}
	prepared[n].end = nspellings;
	for (int w = first_word; w < nwords; w++)
		spelling_words[w].weight = (uint16_t) weight_of(n, spelling_words[w].s, spelling_words[w].len);
	return true;
}

/* Which of the prepared vocabularies this is */
static int
prepare(const GcmVocabulary *v)
{
	int			n = 0;

	while (n < nprepared && prepared[n].v != v)
		n++;
	if (n < nprepared)
		return n;
	if (n == MAX_VOCABULARIES || !prepare_nth(v, n))
	{
		memset(counts, 0, sizeof(counts));
		nspellings = nwords = ntext = n = 0;
		prepare_nth(v, n);
	}
	nprepared = n + 1;
	return n;
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
		int			least = i;

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
			if (n < least)
				least = n;
		}

		/* what follows comes from this row or, with a swap more, from the one above */
		if (least > limit)
			return limit + 1;
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

/* How near two texts are, from 0 to 1000: twice the weight shared of that of both */
static int
score_of(const Words *typed, const int *typed_weight, const char *squeezed, int nsqueezed, const Spelling *spelling)
{
	int			both = 0;
	int			shared = 0;
	int			score;
	bool		whole = spelling->nwords > 0;
	bool		begins = false;
	int			limit;

	for (int i = 0; i < typed->n; i++)
		both += typed_weight[i];
	for (int j = 0; j < spelling->nwords; j++)
	{
		const Word *word = &spelling->words[j];
		int			best = 0;

		both += word->weight;
		for (int i = 0; i < typed->n; i++)
		{
			int			share = share_of(typed->at[i], typed->len[i], word->s, word->len);

			if (share > best)
				best = share;
			begins |= i == typed->first && share >= SHARE_OF_ONE_SLIP;
		}
		shared += word->weight * best;
		whole &= best == 100;
	}
	score = both > 0 ? 20 * shared / both : 0;

	/* a name that stands there whole, with more about it */
	if (whole && score < SCORE_OF_WHOLE)
		score = SCORE_OF_WHOLE;
	if (begins)
		score += SCORE_OF_BEGINNING;

	/* words that were run together, or apart */
	limit = (nsqueezed < spelling->nsqueezed ? nsqueezed : spelling->nsqueezed) / 5;
	if (limit > 0 && nsqueezed <= MAX_WORD && spelling->nsqueezed <= MAX_WORD)
	{
		int			n = slips(squeezed, nsqueezed, spelling->squeezed, spelling->nsqueezed, limit);

		if (n <= limit && 1000 - 1000 * n / nsqueezed > score)
			score = 1000 - 1000 * n / nsqueezed;
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
	char		squeezed[GCM_MAX_SPELLING];
	int			nsqueezed;
	int			found = 0;
	int			n;

	split_words(v, s, len, &typed);

	/* anything is near to a word of three letters */
	if (typed.n == 0 || (typed.n == 1 && typed.len[0] < 4))
		return 0;
	n = prepare(v);
	for (int i = 0; i < typed.n; i++)
		weight[i] = weight_of(n, typed.at[i], typed.len[i]);
	nsqueezed = squeeze(&typed, squeezed);
	for (int k = prepared[n].first; k < prepared[n].end;)
	{
		GcmSuggestion best = {.place = spellings[k].place};
		int			i;

		for (; k < prepared[n].end && spellings[k].place == best.place; k++)
		{
			int			score = score_of(&typed, weight, squeezed, nsqueezed, &spellings[k]);

			if (score > best.score)
			{
				best.spelling = spellings[k].s;
				best.len = spellings[k].len;
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
