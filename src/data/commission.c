/*
 * commission.c
 *		The regional commissions of the United Nations, which hold the regional
 *		reviews (A/RES/73/195, para 50).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "ECA", .paragraph = "50",
		.label = {
			"Economic Commission for Africa",
			"Commission économique pour l'Afrique",
			"Comisión Económica para África"
		},
		.spellings = "UNECA|UN ECA|United Nations Economic Commission for Africa|CEA|CEPA"
	},
	{
		.name = "ECE", .paragraph = "50",
		.label = {
			"Economic Commission for Europe",
			"Commission économique pour l'Europe",
			"Comisión Económica para Europa"
		},
		.spellings = "UNECE|UN ECE|United Nations Economic Commission for Europe|CEE|CEPE"
	},
	{
		.name = "ECLAC", .paragraph = "50",
		.label = {
			"Economic Commission for Latin America and the Caribbean",
			"Commission économique pour l'Amérique latine et les Caraïbes",
			"Comisión Económica para América Latina y el Caribe"
		},
		.spellings = "UNECLAC|UN ECLAC|United Nations Economic Commission for Latin America and the Caribbean|CEPAL|CEPALC"
	},
	{
		.name = "ESCAP", .paragraph = "50",
		.label = {
			"Economic and Social Commission for Asia and the Pacific",
			"Commission économique et sociale pour l'Asie et le Pacifique",
			"Comisión Económica y Social para Asia y el Pacífico"
		},
		.spellings = "UNESCAP|UN ESCAP|United Nations Economic and Social Commission for Asia and the Pacific|CESAP|CESPAP"
	},
	{
		.name = "ESCWA", .paragraph = "50",
		.label = {
			"Economic and Social Commission for Western Asia",
			"Commission économique et sociale pour l'Asie occidentale",
			"Comisión Económica y Social para Asia Occidental"
		},
		.spellings = "UNESCWA|UN ESCWA|United Nations Economic and Social Commission for Western Asia|CESAO|CESPAO"
	},
};

static GcmSlot slots[512];
static char text[32768];
static GcmIndex entries = {.slots = slots, .nslots = 512, .text = text, .room = 32768};

const GcmVocabulary gcm_commission_vocabulary = {
	.type_name = "gcm_commission",
	.noun = "regional commission",
	.forms = "Give ECA, ECE, ECLAC, ESCAP or ESCWA, or the full name in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.key = GCM_KEY_OF_NAME,
	.index = &entries
};
