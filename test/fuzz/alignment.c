/*
 * alignment.c
 *		Numbers that may be alignments, and tallies that may be of alignments.
 *
 * The first byte says how many alignments follow as numbers of eight bytes;
 * those that are alignments are counted.  What is left is a tally as received.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/tally.h"

static uint64_t
next_number(const uint8_t **data, size_t *size)
{
	uint64_t	n = 0;
	size_t		len = *size < sizeof(n) ? *size : sizeof(n);

	memcpy(&n, *data, len);
	*data += len;
	*size -= len;
	return n;
}

/* Make any number one whose verdicts are known and whose score is theirs */
static int64_t
repack(uint64_t bits)
{
	GcmVerdict	verdict[GCM_NELEMENTS];

	for (int i = 0; i < GCM_NELEMENTS; i++, bits /= GCM_NVERDICTS)
		verdict[i] = (GcmVerdict) (bits % GCM_NVERDICTS);
	return gcm_alignment_pack(verdict);
}

/* What must hold of an alignment */
static void
check_alignment(int64_t alignment)
{
	GcmVerdict	verdict[GCM_NELEMENTS];
	GcmVerdict	better[GCM_NELEMENTS];
	int			asked;
	int			points = gcm_alignment_points(alignment, &asked);

	require(alignment > 0 && asked >= 1 && asked <= GCM_NFIELDS + 2);
	require(points >= 0 && points <= 2 * asked);
	require(alignment >> GCM_SCORE_SHIFT == (int64_t) points * (GCM_SCORE_UNIT / 2) / asked);
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		verdict[i] = gcm_alignment_verdict(alignment, i);
		require(verdict[i] < GCM_NVERDICTS);
	}
	require(gcm_alignment_pack(verdict) == alignment);

	/* a better verdict on any element makes a greater alignment */
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		memcpy(better, verdict, sizeof(verdict));
		if (verdict[i] == GCM_NOT_ASKED || verdict[i] == GCM_ALIGNED)
			continue;
		better[i] = GCM_ALIGNED;
		require(gcm_alignment_pack(better) > alignment);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GcmTally	counted;
	GcmTally	received;
	GcmTally	ab;
	GcmTally	ba;
	bool		merged;
	int			n;

	if (size == 0)
		return 0;
	memset(&counted, 0, sizeof(counted));
	memset(&received, 0, sizeof(received));
	n = *data++;
	size--;
	for (int i = 0; i < n && size > 0; i++)
	{
		int64_t		alignment = (int64_t) next_number(&data, &size);

		if (i % 2 == 1)
			alignment = repack((uint64_t) alignment);
		if (gcm_alignment_problem(alignment) != NULL)
			continue;
		check_alignment(alignment);
		require(gcm_tally_add(&counted, alignment));
		require(gcm_tally_problem(&counted) == NULL);
	}

	received.bodies = (int64_t) next_number(&data, &size);
	received.score = (int64_t) next_number(&data, &size);
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		for (int verdict = 0; verdict < GCM_NTALLIED && size > 0; verdict++)
			received.count[i][verdict] = (int64_t) next_number(&data, &size);
	}
	if (gcm_tally_problem(&received) != NULL)
		return 0;
	ab = counted;
	ba = received;
	merged = gcm_tally_merge(&ab, &received);
	require(gcm_tally_merge(&ba, &counted) == merged);
	if (merged)
		require(memcmp(&ab, &ba, sizeof(ab)) == 0 && gcm_tally_problem(&ab) == NULL);
	return 0;
}
