/*
 * mention.c
 *		Running text in which there may be references.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/mention.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *copy = malloc(size);
	GcmFinder	finder = {.text = copy, .len = size, .langs = 7};
	GcmMention	mention;
	GcmFound	found;
	size_t		end = 0;

	require(copy != NULL || size == 0);
	if (size > 0)
		memcpy(copy, data, size);

	/* one after the other, each of some objectives */
	while ((found = gcm_find_mention(&finder, &mention)) != GCM_FOUND_NONE)
	{
		require(found == GCM_FOUND);
		require(end <= mention.start && mention.start < mention.end && mention.end <= size);
		require(mention.objectives != 0 && mention.objectives >> GCM_NOBJECTIVES == 0);
		require((mention.kind == GCM_MENTION_RANGE || mention.kind == GCM_MENTION_LIST) || (mention.objectives & (mention.objectives - 1)) == 0);
		end = mention.end;
	}
	require(finder.at == size);
	free(copy);
	return 0;
}
