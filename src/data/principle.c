/*
 * principle.c
 *		The ten guiding principles of the Global Compact (A/RES/73/195, para 15).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "people-centred", .short_name = "a", .paragraph = "15(a)",
		.label = {
			"People-centred",
			"Priorité à la dimension humaine",
			"Centrada en las personas"
		},
		.spellings = "15(a)|"
		"People centric|Dimension humaine|Approche centrée sur l'humain|Axée sur l'être humain|"
		"Centrado en las personas|Enfoque centrado en las personas"
	},
	{
		.name = "international-cooperation", .short_name = "b", .paragraph = "15(b)",
		.label = {
			"International cooperation",
			"Coopération internationale",
			"Cooperación internacional"
		},
		.spellings = "15(b)"
	},
	{
		.name = "national-sovereignty", .short_name = "c", .paragraph = "15(c)",
		.label = {
			"National sovereignty",
			"Souveraineté nationale",
			"Soberanía nacional"
		},
		.spellings = "15(c)|"
		"Sovereignty|Souveraineté|Souveraineté des États|Soberanía"
	},
	{
		.name = "rule-of-law", .short_name = "d", .paragraph = "15(d)",
		.label = {
			"Rule of law and due process",
			"Primauté du droit et garanties d'une procédure régulière",
			"Estado de derecho y garantías procesales"
		},
		.spellings = "15(d)|"
		"Rule of law|Due process|État de droit|Primauté du droit|"
		"Primauté du droit et régularité des procédures|Estado de derecho|Garantías procesales"
	},
	{
		.name = "sustainable-development", .short_name = "e", .paragraph = "15(e)",
		.label = {
			"Sustainable development",
			"Développement durable",
			"Desarrollo sostenible"
		},
		.spellings = "15(e)|"
		"Desarrollo sustentable"
	},
	{
		.name = "human-rights", .short_name = "f", .paragraph = "15(f)",
		.label = {
			"Human rights",
			"Droits de l'homme",
			"Derechos humanos"
		},
		.spellings = "15(f)|"
		"Human rights based|Rights-based|Droits humains|Derechos del hombre"
	},
	{
		.name = "gender-responsive", .short_name = "g", .paragraph = "15(g)",
		.label = {
			"Gender-responsive",
			"Prise en compte de la problématique femmes-hommes",
			"Perspectiva de género"
		},
		.spellings = "15(g)|"
		"Gender responsiveness|Gender-sensitive|Gender|Gender perspective|Gender equality|"
		"Soucieuse de la problématique femmes-hommes|"
		"Tenant compte de la problématique femmes-hommes|Problématique femmes-hommes|"
		"Tenant compte des questions de genre|Sensible au genre|Genre|Sensible al género|Género|"
		"Enfoque de género"
	},
	{
		.name = "child-sensitive", .short_name = "h", .paragraph = "15(h)",
		.label = {
			"Child-sensitive",
			"Adaptation aux besoins de l'enfant",
			"Perspectiva infantil"
		},
		.spellings = "15(h)|"
		"Child sensitivity|Child-friendly|Adaptée aux enfants|Soucieuse de l'enfant|"
		"Soucieuse des enfants|Tenant compte des besoins de l'enfant|"
		"Attentive aux besoins de l'enfant|Sensible a la infancia|Sensible a los niños|"
		"Perspectiva de la infancia"
	},
	{
		.name = "whole-of-government", .short_name = "i", .paragraph = "15(i)",
		.label = {
			"Whole-of-government approach",
			"Approche mobilisant l'ensemble des pouvoirs publics",
			"Enfoque pangubernamental"
		},
		.spellings = "15(i)|"
		"Whole of government|Pangouvernementale|Approche pangouvernementale|"
		"L'ensemble des pouvoirs publics|Pangubernamental"
	},
	{
		.name = "whole-of-society", .short_name = "j", .paragraph = "15(j)",
		.label = {
			"Whole-of-society approach",
			"Approche mobilisant l'ensemble de la société",
			"Enfoque pansocial"
		},
		.spellings = "15(j)|"
		"Whole of society|Pansociétale|Approche pansociétale|L'ensemble de la société|Pansocial"
	},
};

static GcmSlot slots[1024];
static char text[16384];
static GcmIndex entries = {.slots = slots, .nslots = 1024, .text = text, .room = 16384};

const GcmVocabulary gcm_principle_vocabulary = {
	.type_name = "gcm_principle",
	.noun = "principle",
	.forms = "Give a letter from a to j, a name such as human-rights, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.lettered = true,
	.ordered = true,
	.key = GCM_KEY_OF_PHRASE,
	.about = "gcm|pmm|cross|cutting|guiding|principle|principles|principe|principes|directeur|directeurs|principio|principios|rector|rectores|approach|approche|approches|approaches|enfoque|enfoques|based|fondee|fondees|axee|basado|basada|sur|con|para|par|paragraph|paragraphe|subparagraph|parrafo|15",
	.index = &entries
};
