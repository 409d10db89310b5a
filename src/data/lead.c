/*
 * lead.c
 *		What is asked of who leads a body besides that its coordinator be among
 *		them (FAQ of October 2020, section ii), with the words of a sentence as
 *		titles.  Not an SQL type.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

static const GcmTerm terms[] = {
	{
		.name = "secretariat-of-coordinator",
		.label = {
			"Secretariat provided by the coordinator",
			"Secrétariat assuré par le coordonnateur",
			"Secretaría a cargo del coordinador"
		},
		.title = {
			"a secretariat provided by the coordinator",
			"un secrétariat assuré par le coordonnateur",
			"una secretaría a cargo del coordinador"
		}
	},
};

static GcmSlot slots[64];
static char text[1024];
static GcmIndex entries = {.slots = slots, .nslots = 64, .text = text, .room = 1024};

const GcmVocabulary gcm_lead_vocabulary = {
	.noun = "part of a lead",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.index = &entries
};
