/*
 * term.c
 *		Text that may name a term: the first byte chooses the vocabulary.
 */
#include "fuzz.h"

/* What every spelling of a vocabulary folds to, for a search without an index */
typedef struct Spelling
{
	int			term;
	int			len;
	char		folded[GCM_MAX_SPELLING];
} Spelling;

static Spelling *spellings[NVOCABULARIES];
static int	nspellings[NVOCABULARIES];

static void
fold_spellings(size_t i)
{
	const GcmVocabulary *v = vocabularies[i];

	spellings[i] = malloc(v->nslots * sizeof(Spelling));
	require(spellings[i] != NULL);
	for (int term = 0; term < v->nterms; term++)
	{
		const char *s;
		int			n;

		for (int k = 0; (n = gcm_spelling(v, term, k, &s)) >= 0; k++)
		{
			Spelling   *spelling = &spellings[i][nspellings[i]];

			spelling->term = term;
			spelling->len = n > 0 ? gcm_fold(s, n, spelling->folded) : 0;
			nspellings[i] += spelling->len > 0;
		}
	}
	require(nspellings[i] * 2 <= v->nslots);
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
			return spelling->term;
	}
	return -1;
}

static bool
has_digit(const char *s, int len)
{
	for (int i = 0; i < len; i++)
	{
		if (s[i] >= '0' && s[i] <= '9')
			return true;
	}
	return false;
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
	int			term = -1;
	int			again = -1;
	GcmStatus	status;
	GcmLang		lang;

	if (size == 0)
		return 0;
	which = data[0] % NVOCABULARIES;
	v = vocabularies[which];
	status = gcm_term_lookup(v, s, len, &term);
	require(status == GCM_OK || status == GCM_UNKNOWN_TERM || status == GCM_OUT_OF_RANGE);

	/* capitals and space around make no difference */
	other = malloc(len + 4);
	require(other != NULL);
	memcpy(other, "\t ", 2);
	for (int i = 0; i < len; i++)
		other[i + 2] = (char) (s[i] >= 'a' && s[i] <= 'z' ? s[i] - 'a' + 'A' : s[i]);
	memcpy(other + len + 2, " \n", 2);
	require(gcm_term_lookup(v, other, len + 4, &again) == status && again == term);

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

		require(term >= 0 && term < v->nterms);
		require(has_digit(s, len) || search(which, folded, n) == term);

		/* its code and its text are its own */
		code = gcm_code(v, term);
		require(gcm_place(v, code) == term);
		n = gcm_term_print(v, code, text);
		require(n > 0 && n < GCM_TERM_TEXT && (int) strlen(text) == n);
		require(gcm_term_lookup(v, text, n, &again) == GCM_OK && again == term);
	}
	else if (status == GCM_UNKNOWN_TERM && n > 0)
		require(search(which, folded, n) == -1);

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
