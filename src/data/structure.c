/*
 * structure.c
 *		The parts that the Network is made of (FAQ of October 2020, sections ii
 *		and iii), with the words of a sentence as titles.
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
			"Coordinator",
			"Coordonnateur",
			"Coordinador"
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
			"Composition élargie",
			"Composición ampliada"
		},
		.title = {
			"extended membership",
			"composition élargie",
			"composición ampliada"
		}
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

static uint16_t slots[128 + 1];

const GcmVocabulary gcm_structure_vocabulary = {
	.type_name = "gcm_structure",
	.noun = "part of a structure",
	.forms = "Give coordinator, secretariat, executive-committee, extended-membership or working-groups, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.slots = slots,
	.nslots = 128
};
