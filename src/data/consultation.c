/*
 * consultation.c
 *		What the adaptation of an existing forum takes besides the agreement of
 *		each entity (FAQ of October 2020, section iv), with the words of a
 *		sentence as titles.  Not an SQL type.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

static const GcmTerm terms[] = {
	{
		.name = "executive-committee",
		.label = {
			"Consultation of the Executive Committee",
			"Consultation du Comité exécutif",
			"Consulta al Comité Ejecutivo"
		},
		.title = {
			"the consultation of the Executive Committee",
			"la consultation du Comité exécutif",
			"la consulta al Comité Ejecutivo"
		}
	},
	{
		.name = "coordinator",
		.label = {
			"Consultation of the Coordinator",
			"Consultation du Coordonnateur",
			"Consulta al Coordinador"
		},
		.title = {
			"the consultation of the Coordinator",
			"la consultation du Coordonnateur",
			"la consulta al Coordinador"
		}
	},
	{
		.name = "entities-listed",
		.label = {
			"List of the entities concerned",
			"Liste des entités concernées",
			"Lista de las entidades interesadas"
		},
		.title = {
			"a list of the entities concerned",
			"une liste des entités concernées",
			"una lista de las entidades interesadas"
		}
	},
};

static GcmSlot slots[256];
static char text[2048];
static GcmIndex entries = {.slots = slots, .nslots = 256, .text = text, .room = 2048};

const GcmVocabulary gcm_consultation_vocabulary = {
	.noun = "step of an adaptation",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.index = &entries
};
