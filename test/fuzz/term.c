/*
 * term.c
 *		Text that may name a term: the first byte chooses the vocabulary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/suggest.h"

/* What every spelling of a vocabulary folds to, for a search without an index */
typedef struct Spelling
{
	int			place;
	int			len;
	char		folded[GCM_MAX_SPELLING];
} Spelling;

static Spelling *spellings[NVOCABULARIES];
static int	nspellings[NVOCABULARIES];

static void
fold_spellings(size_t i)
{
	const GcmVocabulary *v = vocabularies[i];

	spellings[i] = malloc(v->index->nslots * sizeof(Spelling));
	require(spellings[i] != NULL);
	for (int place = 0; place < v->nterms; place++)
	{
		const char *s;
		int			n;

		for (int k = 0; (n = gcm_spelling(v, place, k, &s)) >= 0; k++)
		{
			Spelling   *spelling = &spellings[i][nspellings[i]];

			spelling->place = place;
			spelling->len = n > 0 ? gcm_fold(s, n, spelling->folded) : 0;
			nspellings[i] += spelling->len > 0;
		}
	}
	require(nspellings[i] <= v->index->nslots);
}

/* The first term that is spelled so, or -1 */
static int
search(size_t i, const char *folded, int len)
{
	if (spellings[i] == NULL)
		fold_spellings(i);
	for (int k = 0; k < nspellings[i]; k++)
	{
		const Spelling *spelling = &spellings[i][k];

		if (spelling->len == len && memcmp(spelling->folded, folded, len) == 0)
			return spelling->place;
	}
	return -1;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t		which;
	const GcmVocabulary *v;
	const char *s = (const char *) data + 1;
	int			len = (int) size - 1;
	char		folded[GCM_MAX_SPELLING];
	char		text[GCM_TERM_TEXT];
	char	   *other;
	int			n;
	GcmReading	reading;
	GcmReading	again;
	GcmStatus	status;
	GcmLang		lang;

	if (size == 0)
		return 0;
	which = data[0] % NVOCABULARIES;
	v = vocabularies[which];
	status = gcm_read_term(v, s, len, &reading);
	require(status <= GCM_OUT_OF_RANGE);
	require((status == GCM_NO_TERM) == (reading.hint != NULL));
	require(status != GCM_CONFLICT || (reading.place != reading.other && reading.place >= 0 &&
									   reading.other >= 0 && reading.place < v->nterms &&
									   reading.other < v->nterms));

	/* capitals and space around make no difference */
	other = malloc(len + 4);
	require(other != NULL);
	memcpy(other, "\t ", 2);
	for (int i = 0; i < len; i++)
		other[i + 2] = (char) (s[i] >= 'a' && s[i] <= 'z' ? s[i] - 'a' + 'A' : s[i]);
	memcpy(other + len + 2, " \n", 2);
	require(gcm_read_term(v, other, len + 4, &again) == status && again.place == reading.place);

	/* what folds, folds to no more in capitals */
	n = gcm_fold(s, len, folded);
	require(n >= -1 && n <= GCM_MAX_SPELLING);
	if (n >= 0)
	{
		char		capitals[GCM_MAX_SPELLING];

		require(gcm_fold(other + 2, len, capitals) == n && memcmp(folded, capitals, n) == 0);
	}
	free(other);

	if (status == GCM_OK)
	{
		int			code;

		require(reading.place >= 0 && reading.place < v->nterms);

		/* its code and its text are its own */
		code = gcm_code(v, reading.place);
		require(gcm_place(v, code) == reading.place);
		n = gcm_term_print(v, code, text);
		require(n > 0 && n < GCM_TERM_TEXT && (int) strlen(text) == n);
		require(gcm_read_term(v, text, n, &again) == GCM_OK && again.place == reading.place);
	}

	/* whatever is spelled as a term is that term */
	n = gcm_fold(s, len, folded);
	if (n > 0 && search(which, folded, n) >= 0)
		require(status == GCM_OK && reading.place == search(which, folded, n));

	/* what is near is a few terms, the nearest first */
	if (status == GCM_UNKNOWN_TERM && data[0] >= 224)
	{
		GcmSuggestion suggestions[GCM_MAX_SUGGESTIONS];
		int			nsuggestions = gcm_suggest(v, s, len, suggestions);

		require(nsuggestions >= 0 && nsuggestions <= GCM_MAX_SUGGESTIONS);
		for (int i = 0; i < nsuggestions; i++)
		{
			require(suggestions[i].place >= 0 && suggestions[i].place < v->nterms && suggestions[i].len > 0);
			require(i == 0 || suggestions[i].score <= suggestions[i - 1].score);
		}
	}

	/* a name that is known is near to none; another to a few, each once */
	if (v == &gcm_entity_vocabulary && data[0] >= 224)
	{
		int			places[GCM_MAX_SUGGESTIONS];
		int			place = gcm_entity_lookup(s, len);
		int			near = gcm_entity_near(s, len, places);

		require(place < v->nterms && (status != GCM_OK || place == reading.place));
		require(near >= 0 && near <= (place >= 0 ? 0 : GCM_MAX_SUGGESTIONS));
		for (int i = 0; i < near; i++)
		{
			require(places[i] >= 0 && places[i] < v->nterms);
			for (int k = 0; k < i; k++)
				require(places[i] != places[k]);
		}
	}

	/* any code has a text, known or not */
	if (size > sizeof(int32_t))
	{
		int32_t		code;

		memcpy(&code, s, sizeof(code));
		n = gcm_term_print(v, code, text);
		require(n > 0 && n < GCM_TERM_TEXT && gcm_place(v, code) < v->nterms);
	}
	if (gcm_lang_by_name(s, len, &lang))
		require(len == 2 && (lang == GCM_EN || lang == GCM_FR || lang == GCM_ES));
	return 0;
}
