/*
 * decision.c
 *		How a body takes decisions (FAQ of October 2020, section iv), with the
 *		words of a sentence as titles.
 *
 * The SQL type gcm_decision_rule is an enum of the same names.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

static const GcmTerm terms[] = {
	{
		.name = "consensus",
		.label = {"Consensus", "Consensus", "Consenso"},
		.title = {"by consensus", "par consensus", "por consenso"}
	},
	{
		.name = "unanimity",
		.label = {"Unanimity", "Unanimité", "Unanimidad"},
		.title = {"unanimously", "à l'unanimité", "por unanimidad"}
	},
	{
		.name = "qualified-majority",
		.label = {"Qualified majority", "Majorité qualifiée", "Mayoría cualificada"},
		.title = {"by qualified majority", "à la majorité qualifiée", "por mayoría cualificada"}
	},
	{
		.name = "simple-majority",
		.label = {"Simple majority", "Majorité simple", "Mayoría simple"},
		.title = {"by simple majority", "à la majorité simple", "por mayoría simple"}
	},
	{
		.name = "single-entity",
		.label = {"Single entity", "Une seule entité", "Una sola entidad"},
		.title = {"by a single entity", "par une seule entité", "por una sola entidad"}
	},
};

static GcmSlot slots[256];
static char text[2048];
static GcmIndex entries = {.slots = slots, .nslots = 256, .text = text, .room = 2048};

const GcmVocabulary gcm_decision_vocabulary = {
	.noun = "decision rule",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.index = &entries
};
