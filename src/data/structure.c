/*
 * structure.c
 *		The parts that the Network is made of (FAQ of October 2020, sections ii
 *		and iii), with the words of a sentence as titles.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "coordinator",
		.label = {
			"Coordinator",
			"Coordonnateur",
			"Coordinador"
		},
		.title = {
			"coordinator",
			"coordonnateur",
			"coordinador"
		}
	},
	{
		.name = "secretariat",
		.label = {
			"Secretariat",
			"Secrétariat",
			"Secretaría"
		},
		.title = {
			"secretariat",
			"secrétariat",
			"secretaría"
		}
	},
	{
		.name = "executive-committee",
		.label = {
			"Executive Committee",
			"Comité exécutif",
			"Comité Ejecutivo"
		},
		.title = {
			"Executive Committee",
			"Comité exécutif",
			"Comité Ejecutivo"
		}
	},
	{
		.name = "extended-membership",
		.label = {
			"Extended membership",
			"Groupe de membres élargi",
			"Grupo ampliado de miembros"
		},
		.title = {
			"extended membership",
			"groupe de membres élargi",
			"grupo ampliado de miembros"
		},
		.spellings = "Composition élargie|Composición ampliada"
	},
	{
		.name = "working-groups",
		.label = {
			"Working groups",
			"Groupes de travail",
			"Grupos de trabajo"
		},
		.title = {
			"working groups",
			"groupes de travail",
			"grupos de trabajo"
		}
	},
};

static GcmSlot slots[256];
static char text[2048];
static GcmIndex entries = {.slots = slots, .nslots = 256, .text = text, .room = 2048};

const GcmVocabulary gcm_structure_vocabulary = {
	.type_name = "gcm_structure",
	.noun = "part of a structure",
	.forms = "Give coordinator, secretariat, executive-committee, extended-membership or working-groups, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.key = GCM_KEY_OF_PHRASE,
	.index = &entries
};
