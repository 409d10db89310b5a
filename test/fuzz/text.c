/*
 * text.c
 *		Texts that may be of summaries, or of an alignment: the first byte says of
 *		what.
 *
 * What is accepted and does not contradict itself is printed, and what is
 * printed is read back as the same.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/cooccurrence.h"
#include "pure/review.h"
#include "pure/tally.h"

static void
try_review(char *text, int len)
{
	static GcmReview review;
	static GcmReview again;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	char	   *printed;

	memset(&review, 0, sizeof(review));
	memset(&again, 0, sizeof(again));
	if (gcm_review_parse(&review, text, len) != NULL || gcm_review_check(&review) != NULL)
		return;
	require(gcm_review_encode(&review, bytes) <= GCM_REVIEW_MAX_BYTES);
	printed = malloc(gcm_review_text_room(&review));
	require(printed != NULL);
	len = gcm_review_print(&review, printed);
	require(gcm_review_parse(&again, printed, len) == NULL);
	require(memcmp(&review, &again, sizeof(review)) == 0);
	free(printed);
}

static void
try_cooccurrence(char *text, int len)
{
	static GcmCooccurrence c;
	static GcmCooccurrence again;
	static char printed[GCM_COOCCURRENCE_TEXT];

	memset(&c, 0, sizeof(c));
	memset(&again, 0, sizeof(again));
	if (gcm_cooccurrence_parse(&c, text, len) != NULL || gcm_cooccurrence_check(&c) != NULL)
		return;
	len = gcm_cooccurrence_print(&c, printed);
	require(gcm_cooccurrence_parse(&again, printed, len) == NULL);
	require(memcmp(&c, &again, sizeof(c)) == 0);
}

static void
try_tally(char *text, int len)
{
	GcmTally	tally;
	GcmTally	again;
	static char printed[GCM_TALLY_TEXT];

	memset(&tally, 0, sizeof(tally));
	memset(&again, 0, sizeof(again));
	if (gcm_tally_parse(&tally, text, len) != NULL || gcm_tally_problem(&tally) != NULL)
		return;
	len = gcm_tally_print(&tally, printed);
	require(gcm_tally_parse(&again, printed, len) == NULL);
	require(memcmp(&tally, &again, sizeof(tally)) == 0);
}

static void
try_alignment(const char *text)
{
	char		printed[GCM_ALIGNMENT_TEXT];
	const char *problem;
	int64_t		alignment = gcm_alignment_parse(text, &problem);

	if (alignment == 0)
		return;
	require(problem == NULL && gcm_alignment_problem(alignment) == NULL);
	require(gcm_alignment_print(alignment, printed) < (int) sizeof(printed));
	require(gcm_alignment_parse(printed, &problem) == alignment);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *text;
	int			len = (int) size - 1;

	if (size == 0)
		return 0;

	/* memory of its own, so that no byte beyond is read unseen */
	text = malloc(data[0] % 4 == 3 ? size : len);
	require(text != NULL || len == 0);
	if (len > 0)
		memcpy(text, data + 1, len);
	switch (data[0] % 4)
	{
		case 0:
			try_review(text, len);
			break;
		case 1:
			try_cooccurrence(text, len);
			break;
		case 2:
			try_tally(text, len);
			break;
		default:
			text[len] = '\0';
			try_alignment(text);
	}
	free(text);
	return 0;
}
