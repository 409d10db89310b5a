/*
 * change.c
 *		The sentences of what changed between two mandates, in English, French
 *		and Spanish.  src/pure/sentence.c says what the words in braces stand for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

const GcmChangeSentences gcm_change_sentences[GCM_NLANGS] = {
	[GCM_EN] = {
		.change = {
			[GCM_STATED] = "The text now states {field}: {added}.",
			[GCM_WITHDRAWN] = "The text no longer states {field}; it stated: {removed}.",
			[GCM_EXTENDED] = "Added to {field}: {added}.",
			[GCM_REDUCED] = "Removed from {field}: {removed}.",
			[GCM_ALTERED] = "Added to {field}: {added}. Removed from {field}: {removed}."
		},
		.stated_empty = "The text now has an entry for {field}, but it names nothing.",
		.withdrawn_empty = "The text no longer has its empty entry for {field}.",
		.decision_altered = "Decisions are now taken {after}; they were taken {before}.",
		.field = {
			[GCM_MISSION] = "the mission",
			[GCM_OBJECTIVES] = "the objectives",
			[GCM_PRINCIPLES] = "the principles",
			[GCM_COORDINATORS] = "the coordinators",
			[GCM_MEMBERS] = "the members",
			[GCM_STRUCTURE] = "the structure",
			[GCM_DECISION] = "how decisions are taken",
			[GCM_PARTICIPATION] = "the stakeholders that take part"
		}
	},
	[GCM_FR] = {
		.change = {
			[GCM_STATED] = "Le texte indique désormais {field} : {added}.",
			[GCM_WITHDRAWN] = "Le texte n'indique plus {field} ; il indiquait : {removed}.",
			[GCM_EXTENDED] = "Ajout {a field} : {added}.",
			[GCM_REDUCED] = "Retrait {de field} : {removed}.",
			[GCM_ALTERED] = "Ajout {a field} : {added}. Retrait {de field} : {removed}."
		},
		.stated_empty = "Le texte contient désormais une rubrique sur {field}, mais elle ne mentionne rien.",
		.withdrawn_empty = "Le texte ne contient plus sa rubrique vide sur {field}.",
		.decision_altered = "Les décisions sont désormais prises {after} ; elles l'étaient {before}.",
		.field = {
			[GCM_MISSION] = "la mission",
			[GCM_OBJECTIVES] = "les objectifs",
			[GCM_PRINCIPLES] = "les principes",
			[GCM_COORDINATORS] = "la coordination",
			[GCM_MEMBERS] = "la composition",
			[GCM_STRUCTURE] = "la structure",
			[GCM_DECISION] = "comment les décisions sont prises",
			[GCM_PARTICIPATION] = "les parties prenantes qui participent"
		}
	},
	[GCM_ES] = {
		.change = {
			[GCM_STATED] = "El texto indica ahora {field}: {added}.",
			[GCM_WITHDRAWN] = "El texto ya no indica {field}; antes indicaba lo siguiente: {removed}.",
			[GCM_EXTENDED] = "Se añade {a field} lo siguiente: {added}.",
			[GCM_REDUCED] = "Se suprime {de field} lo siguiente: {removed}.",
			[GCM_ALTERED] = "Se añade {a field} lo siguiente: {added}. Se suprime {de field} lo siguiente: {removed}."
		},
		.stated_empty = "El texto contiene ahora un apartado sobre {field}, pero no menciona nada.",
		.withdrawn_empty = "El texto ya no contiene su apartado vacío sobre {field}.",
		.decision_altered = "Las decisiones se adoptan ahora {after}; antes se adoptaban {before}.",
		.field = {
			[GCM_MISSION] = "la misión",
			[GCM_OBJECTIVES] = "los objetivos",
			[GCM_PRINCIPLES] = "los principios",
			[GCM_COORDINATORS] = "la coordinación",
			[GCM_MEMBERS] = "la composición",
			[GCM_STRUCTURE] = "la estructura",
			[GCM_DECISION] = "cómo se adoptan las decisiones",
			[GCM_PARTICIPATION] = "las partes interesadas que participan"
		}
	},
};
