/*
 * relation.c
 *		What a thematic coalition owes the Network besides its mandate (FAQ of
 *		October 2020, section iv), with the words of a sentence as titles.  Not
 *		an SQL type.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

static const GcmTerm terms[] = {
	{
		.name = "close-relations",
		.label = {
			"Close relations with the Network",
			"Relations étroites avec le Réseau",
			"Relaciones estrechas con la Red"
		},
		.title = {
			"close relations with the Network",
			"relations étroites avec le Réseau",
			"relaciones estrechas con la Red"
		}
	},
};

static GcmSlot slots[64];
static char text[1024];
static GcmIndex entries = {.slots = slots, .nslots = 64, .text = text, .room = 1024};

const GcmVocabulary gcm_relation_vocabulary = {
	.noun = "relation",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.index = &entries
};
