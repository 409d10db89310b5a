/*
 * function.c
 *		What the Network is for, the functions of its mission (FAQ of October
 *		2020, section i): support to Member States in implementation, follow-up
 *		and review, and what the support gives priority to, with the words of a
 *		sentence as titles.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "implementation",
		.label = {
			"Implementation",
			"Mise en œuvre",
			"Aplicación"
		},
		.title = {
			"implementation",
			"mise en œuvre",
			"aplicación"
		}
	},
	{
		.name = "follow-up",
		.label = {
			"Follow-up",
			"Suivi",
			"Seguimiento"
		},
		.title = {
			"follow-up",
			"suivi",
			"seguimiento"
		}
	},
	{
		.name = "review",
		.label = {
			"Review",
			"Examen",
			"Examen"
		},
		.title = {
			"review",
			"examen",
			"examen"
		}
	},
	{
		.name = "rights-and-wellbeing",
		.label = {
			"Rights and well-being of migrants and their communities",
			"Droits et bien-être des migrants et de leurs communautés",
			"Derechos y bienestar de los migrantes y de sus comunidades"
		},
		.title = {
			"rights and well-being of migrants and their communities",
			"droits et bien-être des migrants et de leurs communautés",
			"derechos y bienestar de los migrantes y de sus comunidades"
		}
	},
	{
		.name = "norms-and-standards",
		.label = {
			"International and regional norms and standards",
			"Normes et règles internationales et régionales",
			"Normas internacionales y regionales"
		},
		.title = {
			"international and regional norms and standards",
			"normes et règles internationales et régionales",
			"normas internacionales y regionales"
		},
		.spellings = "Normes internationales et régionales"
	},
	{
		.name = "common-un-approach",
		.label = {
			"Common United Nations approach",
			"Approche commune des Nations Unies",
			"Enfoque común de las Naciones Unidas"
		},
		.title = {
			"a common United Nations approach",
			"approche commune des Nations Unies",
			"enfoque común de las Naciones Unidas"
		}
	},
};

static GcmSlot slots[256];
static char text[2048];
static GcmIndex entries = {.slots = slots, .nslots = 256, .text = text, .room = 2048};

const GcmVocabulary gcm_function_vocabulary = {
	.type_name = "gcm_function",
	.noun = "function",
	.forms = "Give implementation, follow-up, review, rights-and-wellbeing, norms-and-standards or common-un-approach, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.key = GCM_KEY_OF_PHRASE,
	.index = &entries
};
