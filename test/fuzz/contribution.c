/*
 * contribution.c
 *		Contributions that are counted in a summary: nine bytes each, after two
 *		that say which byte of the summary is then changed, and by which bits.
 *
 * Counted in two summaries and merged, they are counted as in one.  The bytes
 * of a summary with a change are another summary, or none.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/review.h"

#define CONTRIBUTION 9

static void
count_one(GcmReview *review, const uint8_t *data)
{
	uint32_t	objectives = (data[2] | (uint32_t) data[3] << 8 | (uint32_t) data[4] << 16) &
		((UINT32_C(1) << GCM_NOBJECTIVES) - 1);
	uint32_t	principles = (data[5] | (uint32_t) data[6] << 8) & ((1 << GCM_NPRINCIPLES) - 1);
	int			stakeholder = data[7] % (GCM_NSTAKEHOLDERS + 1) - 1;
	int			country = data[1] % (GCM_NCOUNTRIES + 1) - 1;

	if (data[0] & 2)
	{
		GcmSet		countries = {{0}};

		for (int i = 0; i < data[8]; i++)
			gcm_set_add(&countries, (data[1] + i * (data[0] >> 2)) % GCM_NCOUNTRIES);
		require(gcm_review_add_joint(review, &countries, objectives, principles, stakeholder));
	}
	else
		require(gcm_review_add(review, country, objectives, principles, stakeholder));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static GcmReview all;
	static GcmReview part[2];
	static GcmReview merged;
	static uint8_t bytes[GCM_REVIEW_MAX_BYTES];
	static uint8_t again[GCM_REVIEW_MAX_BYTES];
	const uint8_t *change = data;
	int			len;

	if (size < 2)
		return 0;
	memset(&all, 0, sizeof(all));
	memset(part, 0, sizeof(part));
	memset(&merged, 0, sizeof(merged));
	for (data += 2, size -= 2; size >= CONTRIBUTION; data += CONTRIBUTION, size -= CONTRIBUTION)
	{
		count_one(&all, data);
		count_one(&part[data[0] & 1], data);
	}
	require(gcm_review_check(&all) == NULL);
	for (int i = 0; i < 2; i++)
	{
		len = gcm_review_encode(&part[i], bytes);
		require(len <= GCM_REVIEW_MAX_BYTES && gcm_review_check(&part[i]) == NULL);
		require(gcm_review_merge(&merged, bytes, len) == NULL);
	}
	require(memcmp(&all, &merged, sizeof(all)) == 0);

	len = gcm_review_encode(&all, bytes);
	bytes[change[0] * len / 256] ^= change[1];
	memset(&merged, 0, sizeof(merged));
	if (gcm_review_merge(&merged, bytes, len) == NULL)
		require(gcm_review_check(&merged) != NULL ||
				(gcm_review_encode(&merged, again) == len && memcmp(bytes, again, len) == 0));
	return 0;
}
