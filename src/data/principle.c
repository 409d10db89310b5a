/*
 * principle.c
 *		The ten guiding principles of the Global Compact (A/RES/73/195, para 15).
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "people-centred", .code = "a", .paragraph = "15(a)",
		.label = {
			"People-centred",
			"Priorité à la dimension humaine",
			"Centrada en las personas"
		},
		.spellings = "15(a)"
	},
	{
		.name = "international-cooperation", .code = "b", .paragraph = "15(b)",
		.label = {
			"International cooperation",
			"Coopération internationale",
			"Cooperación internacional"
		},
		.spellings = "15(b)"
	},
	{
		.name = "national-sovereignty", .code = "c", .paragraph = "15(c)",
		.label = {
			"National sovereignty",
			"Souveraineté nationale",
			"Soberanía nacional"
		},
		.spellings = "15(c)"
	},
	{
		.name = "rule-of-law", .code = "d", .paragraph = "15(d)",
		.label = {
			"Rule of law and due process",
			"Primauté du droit et garanties d'une procédure régulière",
			"Estado de derecho y garantías procesales"
		},
		.spellings = "15(d)"
	},
	{
		.name = "sustainable-development", .code = "e", .paragraph = "15(e)",
		.label = {
			"Sustainable development",
			"Développement durable",
			"Desarrollo sostenible"
		},
		.spellings = "15(e)"
	},
	{
		.name = "human-rights", .code = "f", .paragraph = "15(f)",
		.label = {
			"Human rights",
			"Droits de l'homme",
			"Derechos humanos"
		},
		.spellings = "15(f)"
	},
	{
		.name = "gender-responsive", .code = "g", .paragraph = "15(g)",
		.label = {
			"Gender-responsive",
			"Prise en compte de la problématique femmes-hommes",
			"Perspectiva de género"
		},
		.spellings = "15(g)"
	},
	{
		.name = "child-sensitive", .code = "h", .paragraph = "15(h)",
		.label = {
			"Child-sensitive",
			"Adaptation aux besoins de l'enfant",
			"Perspectiva infantil"
		},
		.spellings = "15(h)"
	},
	{
		.name = "whole-of-government", .code = "i", .paragraph = "15(i)",
		.label = {
			"Whole-of-government approach",
			"Approche mobilisant l'ensemble des pouvoirs publics",
			"Enfoque pangubernamental"
		},
		.spellings = "15(i)"
	},
	{
		.name = "whole-of-society", .code = "j", .paragraph = "15(j)",
		.label = {
			"Whole-of-society approach",
			"Approche mobilisant l'ensemble de la société",
			"Enfoque pansocial"
		},
		.spellings = "15(j)"
	},
};

static uint16_t slots[256 + 1];

const GcmVocabulary gcm_principle_vocabulary = {
	.type_name = "gcm_principle",
	.noun = "principle",
	.forms = "Give a letter from a to j, a name such as human-rights, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.ordered = true,
	.slots = slots,
	.nslots = 256
};
