/*
 * set.c
 *		Text that may be a set: the first byte chooses the vocabulary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

/* Read the text of a set from memory that ends where it ends */
static GcmStatus
parse_copy(const GcmVocabulary *v, const char *text, int len, GcmSet *set)
{
	char	   *copy = malloc(len);
	GcmProblem	problem;
	GcmStatus	status;

	require(copy != NULL);
	memcpy(copy, text, len);
	status = gcm_set_parse(v, copy, len, set, &problem);
	free(copy);
	return status;
}

/* Any bits print, and those of the vocabulary are read back from the text */
static void
print_and_read(const GcmVocabulary *v, const GcmSet *set, bool known)
{
	char		text[GCM_SET_TEXT];
	char		again[GCM_SET_TEXT];
	int			n = gcm_set_print(v, set, text);
	GcmSet		other;

	require(n >= 2 && n < GCM_SET_TEXT && text[n] == '\0');
	if (!known)
		return;
	require(parse_copy(v, text, n, &other) == GCM_OK);
	require(gcm_set_compare(set, &other) == 0);
	require(gcm_set_print(v, &other, again) == n && memcmp(text, again, n) == 0);
}

/* What stands in the braces of a set may stand there twice, or beside "all" */
static void
write_twice(const GcmVocabulary *v, const char *s, int len, const GcmSet *set)
{
	const char *open = memchr(s, '{', len);
	const GcmSet all = gcm_set_all(v);
	int			inside;
	char	   *text;
	GcmSet		other;

	if (open == NULL || gcm_set_cardinality(set) == 0)
		return;
	while (s[len - 1] != '}')
		len--;
	inside = (int) (s + len - open) - 2;
	text = malloc(2 * inside + 7);
	require(text != NULL);
	text[0] = '{';
	memcpy(text + 1, open + 1, inside);
	text[1 + inside] = ',';
	memcpy(text + 2 + inside, open + 1, inside);
	text[2 + 2 * inside] = '}';
	require(parse_copy(v, text, 3 + 2 * inside, &other) == GCM_OK);
	require(gcm_set_compare(set, &other) == 0);
	memcpy(text + 2 + inside, "all}", 4);
	require(parse_copy(v, text, 6 + inside, &other) == GCM_OK);
	require(gcm_set_compare(&all, &other) == 0);
	free(text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const GcmVocabulary *v;
	const char *s = (const char *) data + 1;
	int			len = (int) size - 1;
	GcmSet		set;
	GcmSet		bits = {{0}};
	GcmProblem	problem;
	GcmStatus	status;

	if (size == 0)
		return 0;
	v = choose_vocabulary(data[0]);
	status = gcm_set_parse(v, s, len, &set, &problem);
	if (status == GCM_OK)
	{
		const GcmSet all = gcm_set_all(v);

		require(gcm_set_contains(&all, &set));
		print_and_read(v, &set, true);
		write_twice(v, s, len, &set);
	}
	else
	{
		require(problem.status == status);
		require(problem.at >= s && problem.len >= 0 && problem.at + problem.len <= s + len);
	}

	memcpy(bits.word, s, (size_t) len < sizeof(bits.word) ? (size_t) len : sizeof(bits.word));
	print_and_read(v, &bits, false);
	for (int i = v->nterms; i < GCM_MAX_TERMS; i++)
		bits.word[i / 64] &= ~(UINT64_C(1) << (i % 64));
	print_and_read(v, &bits, true);
	return 0;
}
