/*
 * reference.c
 *		What can be asked of a body at each level.
 *
 * Of the global Network, it is what the FAQ of October 2020 states.  Of a
 * regional or national body it is our reading of it: the two circles of
 * members, the Executive Committee and the extended membership, are the global
 * Network's own, and a country has priorities of its own (section vi).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

#define ALL(n)	((UINT32_C(1) << (n)) - 1)

/* All kinds of stakeholder but the last, "other" */
#define NAMED_STAKEHOLDERS	ALL(12)

/* A coordinator, a secretariat and working groups */
#define PARTS_OF_ANY	(ALL(5) & ~(ALL(2) << 2))

#define EXECUTIVE_COMMITTEE	"DESA|ILO|IOM|OHCHR|UNDP|UNHCR|UNICEF|UNODC"

static const GcmLevelReference references[GCM_NLEVELS] = {
	[GCM_GLOBAL] = {
		.term = {.name = "global", .label = {"Global", "Mondial", "Mundial"}},
		.terms = {
			[GCM_MISSION] = ALL(6),
			[GCM_OBJECTIVES] = ALL(23),
			[GCM_PRINCIPLES] = ALL(10),
			[GCM_STRUCTURE] = ALL(5),
			[GCM_DECISION] = ALL(1),
			[GCM_PARTICIPATION] = NAMED_STAKEHOLDERS
		},
		.entities = {[GCM_COORDINATORS] = "IOM", [GCM_MEMBERS] = EXECUTIVE_COMMITTEE}
	},
	[GCM_REGIONAL] = {
		.term = {.name = "regional", .label = {"Regional", "Régional", "Regional"}},
		.terms = {
			[GCM_MISSION] = ALL(6),
			[GCM_OBJECTIVES] = ALL(23),
			[GCM_PRINCIPLES] = ALL(10),
			[GCM_STRUCTURE] = PARTS_OF_ANY,
			[GCM_DECISION] = ALL(1),
			[GCM_PARTICIPATION] = NAMED_STAKEHOLDERS
		},
		.entities = {[GCM_COORDINATORS] = "IOM", [GCM_MEMBERS] = EXECUTIVE_COMMITTEE}
	},
	[GCM_NATIONAL] = {
		.term = {.name = "national", .label = {"National", "National", "Nacional"}},
		.terms = {
			[GCM_MISSION] = ALL(6),
			[GCM_PRINCIPLES] = ALL(10),
			[GCM_STRUCTURE] = PARTS_OF_ANY,
			[GCM_DECISION] = ALL(1),
			[GCM_PARTICIPATION] = NAMED_STAKEHOLDERS
		},
		.entities = {[GCM_COORDINATORS] = "IOM", [GCM_MEMBERS] = EXECUTIVE_COMMITTEE}
	}
};

static GcmSlot slots[64];
static char text[1024];
static GcmIndex entries = {.slots = slots, .nslots = 64, .text = text, .room = 1024};

const GcmVocabulary gcm_level_vocabulary = {
	.noun = "level",
	.nterms = GCM_NLEVELS,
	.terms = references,
	.stride = sizeof(GcmLevelReference),
	.index = &entries
};
