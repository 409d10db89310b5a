/*
 * function.c
 *		What the Network is for, the functions of its mission (FAQ of October
 *		2020, section i): support to Member States in implementation, follow-up
 *		and review, and what the support gives priority to.
 */
#include "vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "implementation",
		.label = {
			"Implementation",
			"Mise en œuvre",
			"Aplicación"
		}
	},
	{
		.name = "follow-up",
		.label = {
			"Follow-up",
			"Suivi",
			"Seguimiento"
		}
	},
	{
		.name = "review",
		.label = {
			"Review",
			"Examen",
			"Examen"
		}
	},
	{
		.name = "rights-and-wellbeing",
		.label = {
			"Rights and well-being of migrants and their communities",
			"Droits et bien-être des migrants et de leurs communautés",
			"Derechos y bienestar de los migrantes y de sus comunidades"
		}
	},
	{
		.name = "norms-and-standards",
		.label = {
			"International and regional norms and standards",
			"Normes internationales et régionales",
			"Normas internacionales y regionales"
		}
	},
	{
		.name = "common-un-approach",
		.label = {
			"Common United Nations approach",
			"Approche commune des Nations Unies",
			"Enfoque común de las Naciones Unidas"
		}
	},
};

static uint16_t slots[128 + 1];

const GcmVocabulary gcm_function_vocabulary = {
	.type_name = "gcm_function",
	.noun = "function",
	.forms = "Give implementation, follow-up, review, rights-and-wellbeing, norms-and-standards or common-un-approach, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.slots = slots,
	.nslots = 128
};
