/*
 * stakeholder.c
 *		The stakeholders with whom States carry out the Global Compact
 *		(A/RES/73/195, para 44): the twelve that the paragraph names, and others.
 *
 * The Spanish labels are recalled from the official text and still to be
 * checked against it.
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "migrants", .paragraph = "44",
		.label = {
			"Migrants",
			"Migrants",
			"Migrantes"
		}
	},
	{
		.name = "civil-society", .paragraph = "44",
		.label = {
			"Civil society",
			"Société civile",
			"Sociedad civil"
		}
	},
	{
		.name = "migrant-and-diaspora-organizations", .paragraph = "44",
		.label = {
			"Migrant and diaspora organizations",
			"Organisations de migrants et de la diaspora",
			"Organizaciones de migrantes y de la diáspora"
		},
		.spellings = "Migrant and diaspora organisations"
	},
	{
		.name = "faith-based-organizations", .paragraph = "44",
		.label = {
			"Faith-based organizations",
			"Organisations confessionnelles",
			"Organizaciones religiosas"
		},
		.spellings = "Faith-based organisations"
	},
	{
		.name = "local-authorities-and-communities", .paragraph = "44",
		.label = {
			"Local authorities and communities",
			"Autorités et communautés locales",
			"Autoridades y comunidades locales"
		}
	},
	{
		.name = "private-sector", .paragraph = "44",
		.label = {
			"The private sector",
			"Secteur privé",
			"Sector privado"
		}
	},
	{
		.name = "trade-unions", .paragraph = "44",
		.label = {
			"Trade unions",
			"Syndicats",
			"Sindicatos"
		}
	},
	{
		.name = "parliamentarians", .paragraph = "44",
		.label = {
			"Parliamentarians",
			"Parlementaires",
			"Parlamentarios"
		}
	},
	{
		.name = "national-human-rights-institutions", .paragraph = "44",
		.label = {
			"National human rights institutions",
			"Institutions nationales de défense des droits de l'homme",
			"Instituciones nacionales de derechos humanos"
		}
	},
	{
		.name = "red-cross-and-red-crescent", .paragraph = "44",
		.label = {
			"The International Red Cross and Red Crescent Movement",
			"Mouvement international de la Croix-Rouge et du Croissant-Rouge",
			"Movimiento Internacional de la Cruz Roja y de la Media Luna Roja"
		},
		.spellings = "Red Cross|Red Crescent|Croix-Rouge|Croissant-Rouge|Cruz Roja|Media Luna Roja"
	},
	{
		.name = "academia", .paragraph = "44",
		.label = {
			"Academia",
			"Milieux universitaires",
			"Mundo académico"
		}
	},
	{
		.name = "media", .paragraph = "44",
		.label = {
			"The media",
			"Médias",
			"Medios de comunicación"
		}
	},
	{
		.name = "other", .paragraph = "44",
		.label = {
			"Other relevant stakeholders",
			"Autres parties prenantes (femmes, enfants, jeunes, …)",
			"Otros interesados pertinentes (mujeres, niños, jóvenes, …)"
		},
		.spellings = "Other stakeholders|Other|Autres parties prenantes|Otros interesados pertinentes|Otros interesados"
	},
};

static uint16_t slots[256 + 1];

const GcmVocabulary gcm_stakeholder_vocabulary = {
	.type_name = "gcm_stakeholder",
	.noun = "stakeholder",
	.forms = "Give a name such as trade-unions, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.slots = slots,
	.nslots = 256
};
