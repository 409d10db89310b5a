/*
 * fuzz.h
 *		What the fuzz targets share.
 *
 * A target is one C file.  libFuzzer calls its LLVMFuzzerTestOneInput with
 * bytes that it makes up, and what must hold of every input is required there.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pure/sentence.h"
#include "pure/set.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* End with a message if something does not hold, in every build */
#define require(condition) \
	do { \
		if (!(condition)) \
		{ \
			fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

static const GcmVocabulary *const vocabularies[] = {
	&gcm_objective_vocabulary, &gcm_principle_vocabulary, &gcm_stakeholder_vocabulary,
	&gcm_commission_vocabulary, &gcm_country_vocabulary, &gcm_function_vocabulary,
	&gcm_structure_vocabulary, &gcm_entity_vocabulary, &gcm_decision_vocabulary,
	&gcm_consultation_vocabulary
};

#define NVOCABULARIES (sizeof(vocabularies) / sizeof(vocabularies[0]))

/* The vocabulary that an input's first byte chooses */
static inline const GcmVocabulary *
choose_vocabulary(uint8_t byte)
{
	return vocabularies[byte % NVOCABULARIES];
}

/* A part of an input, in memory of its own, so that no byte beyond it is read unseen */
typedef struct Part
{
	char	   *bytes;
	size_t		len;
} Part;

/*
 * Take the next part of an input, up to a separator or the end; the separator
 * is one that libFuzzer finds, moves and copies well.  False at the end.
 */
static inline int
next_part(const uint8_t **data, size_t *size, const char *separator, Part *part)
{
	size_t		width = strlen(separator);
	size_t		len = 0;

	if (*data == NULL)
		return 0;
	while (len < *size &&
		   (*size - len < width || memcmp(*data + len, separator, width) != 0))
		len++;
	part->len = len;
	part->bytes = malloc(len);
	require(part->bytes != NULL || len == 0);
	if (len > 0)
		memcpy(part->bytes, *data, len);
	*data = len < *size ? *data + len + width : NULL;
	*size -= len < *size ? len + width : len;
	return 1;
}

#endif							/* FUZZ_H */
