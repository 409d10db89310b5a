/*
 * cooccurrence.c
 *		Bytes that may be counts of pairs of objectives: two of them, as received.
 *
 * What is accepted can be merged, either way round, with what is accepted and
 * with contributions, eight bytes each.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/cooccurrence.h"

/* Counters as a message has them: big-endian, and zero beyond its end */
static void
receive(GcmCooccurrence *c, const uint8_t **data, size_t *size)
{
	int64_t    *counter = (int64_t *) c;

	for (int i = 0; i < GCM_NCOOCCURRENCES; i++)
	{
		uint64_t	n = 0;

		/* two bytes are enough for most, so that inputs are short */
		if (*size >= 2)
		{
			n = (uint64_t) (*data)[0] << ((*data)[1] & 0x3F);
			*data += 2;
			*size -= 2;
		}
		counter[i] = (int64_t) n;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static GcmCooccurrence a;
	static GcmCooccurrence b;
	static GcmCooccurrence ab;
	static GcmCooccurrence ba;
	bool		merged;

	receive(&a, &data, &size);
	memset(&b, 0, sizeof(b));
	if (size % 2 == 0)
		receive(&b, &data, &size);
	for (; size >= 4; data += 4, size -= 4)
	{
		uint32_t	objectives;

		memcpy(&objectives, data, sizeof(objectives));
		objectives &= (UINT32_C(1) << GCM_NOBJECTIVES) - 1;
		if (gcm_cooccurrence_check(&b) == NULL && gcm_cooccurrence_add(&b, objectives))
			require(gcm_cooccurrence_check(&b) == NULL);
	}
	if (gcm_cooccurrence_check(&a) != NULL || gcm_cooccurrence_check(&b) != NULL)
		return 0;
	ab = a;
	ba = b;
	merged = gcm_cooccurrence_merge(&ab, &b);
	require(gcm_cooccurrence_merge(&ba, &a) == merged);
	require(merged == (a.contributions <= INT64_MAX - b.contributions));
	if (merged)
		require(memcmp(&ab, &ba, sizeof(ab)) == 0 && gcm_cooccurrence_check(&ab) == NULL);
	return 0;
}
