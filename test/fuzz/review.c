/*
 * review.c
 *		Bytes that may be summaries of reviews, up to three with "++++" between.
 *
 * What is accepted is written back in the same bytes, and any two that are
 * accepted can be merged, in any order.  A sum without a part is the rest, or
 * not known; what is left of it within some countries is a summary.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/review.h"

typedef struct Summary
{
	uint8_t		bytes[GCM_REVIEW_MAX_BYTES];
	int			len;			/* -1 if it counts more than can be counted */
} Summary;

/* Merge b to a, or start with it; write the sum */
static void
add(const Summary *a, const Summary *b, Summary *sum)
{
	static GcmReview review;

	sum->len = -1;
	memset(&review, 0, sizeof(review));
	if (a->len < 0 || b->len < 0)
		return;
	require(gcm_review_merge(&review, a->bytes, a->len) == NULL);
	if (gcm_review_merge(&review, b->bytes, b->len) == NULL)
	{
		require(gcm_review_check(&review) == NULL);
		sum->len = gcm_review_encode(&review, sum->bytes);
		require(sum->len <= GCM_REVIEW_MAX_BYTES);
	}
}

static void
read(const Summary *summary, GcmReview *review)
{
	memset(review, 0, sizeof(*review));
	require(gcm_review_merge(review, summary->bytes, summary->len) == NULL);
}

/* Take a out of a sum of which b is the rest */
static void
take_out(const Summary *sum, const Summary *a, const Summary *b)
{
	static GcmReview whole;
	static GcmReview part;
	static GcmReview rest;
	int			country = -1;
	GcmDifference difference;

	if (sum->len < 0)
		return;
	read(sum, &whole);
	read(a, &part);
	read(b, &rest);
	difference = gcm_review_subtract(&whole, &part, &country);
	require(difference != GCM_DIFFERENCE_NO_PART);
	require(difference != GCM_DIFFERENCE_KNOWN || memcmp(&whole, &rest, sizeof(whole)) == 0);

	/* within the countries of the other */
	read(sum, &whole);
	gcm_review_restrict(&whole, &rest.countries);
	require(gcm_review_check(&whole) == NULL);
	require(gcm_set_cardinality(&whole.countries) == gcm_set_cardinality(&rest.countries));

	/* whether or not it is a part */
	if (gcm_review_subtract(&part, &rest, &country) == GCM_DIFFERENCE_KNOWN)
	{
		require(gcm_review_check(&part) == NULL);
		require(gcm_review_merge_counted(&part, &rest));
		read(a, &whole);
		require(memcmp(&whole, &part, sizeof(whole)) == 0);
	}
}

static bool
equal(const Summary *a, const Summary *b)
{
	return a->len == b->len && (a->len < 0 || memcmp(a->bytes, b->bytes, a->len) == 0);
}

/* Take a part as receive does: what is a summary, and does not contradict itself */
static bool
receive(const Part *part, Summary *summary)
{
	static GcmReview review;
	int			naming[GCM_NCOUNTERS];

	memset(&review, 0, sizeof(review));
	if (gcm_review_merge(&review, (const uint8_t *) part->bytes, part->len) != NULL)
		return false;

	/* contradictions or not, the bytes are canonical */
	require(part->len <= GCM_REVIEW_MAX_BYTES);
	if (gcm_review_check(&review) != NULL)
		return false;
	summary->len = gcm_review_encode(&review, summary->bytes);
	require(summary->len == (int) part->len &&
			memcmp(summary->bytes, part->bytes, part->len) == 0);
	gcm_review_countries_naming(&review, naming);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
	{
		require(naming[i] <= gcm_set_cardinality(&review.countries));
		require(naming[i] == 0 || review.count[i] > 0);
	}
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static Summary summary[3];
	static Summary ab;
	static Summary ba;
	static Summary bc;
	static Summary left;
	static Summary right;
	Part		part;
	int			n = 0;

	while (n < 3 && next_part(&data, &size, "++++", &part))
	{
		n += receive(&part, &summary[n]);
		free(part.bytes);
	}
	if (n < 2)
		return 0;
	add(&summary[0], &summary[1], &ab);
	add(&summary[1], &summary[0], &ba);
	require(equal(&ab, &ba));
	take_out(&ab, &summary[0], &summary[1]);
	if (n < 3)
		return 0;
	add(&summary[1], &summary[2], &bc);
	add(&ab, &summary[2], &left);
	add(&summary[0], &bc, &right);
	require(equal(&left, &right));
	return 0;
}
