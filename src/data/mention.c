/*
 * mention.c
 *		Words around objectives in running text, folded, in English, French and
 *		Spanish together.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/mention.h"

const char *const gcm_mention_kind_name[GCM_NMENTION_KINDS] = {"number", "range", "list", "title", "label"};

const char *const gcm_mention_words[GCM_NWORD_CLASSES] = {
	[GCM_WORD_ONE] = "objective|objectif|objetivo",
	[GCM_WORD_MANY] = "objectives|objectifs|objetivos",
	[GCM_WORD_NUMBER] = "no|number|n|num|numero",
	[GCM_WORD_COMPACT] = "gcm|compact|pacte|pacto|pmm",
	[GCM_WORD_ARTICLE] = "the|global|un|migration|mondial|mundial|le|la|el|l",
	[GCM_WORD_OF] = "of|in|under|du|de|des|del",
	[GCM_WORD_BELONGS] = "of|du|de|des|del",
	[GCM_WORD_ON] = "on|sur|sobre",
	[GCM_WORD_TO] = "to|through|a|au|al",
	[GCM_WORD_AND] = "and|et|y|e|or|ou|o",
	[GCM_WORD_QUALIFIER] = ("strategic|specific|general|overall|project|programme|program|development|sdg|sdgs|mdg|sustainable|"
	"learning|immediate|outcome|output|main|primary|secondary|key|policy|research|evaluation|overarching|country|goal|"
	"millennium|intermediate|institutional|corporate|operational|national|sub|its|their|our|odd|ods|sendai|plan|"
	"strategy|component|pillar|refugee|refugees|refugies|refugiados|gcr"),
	[GCM_WORD_FOLLOWS] = ("and|or|of|in|on|as|for|to|with|by|are|is|was|were|which|that|through|under|et|ou|du|de|des|dans|sur|pour|"
	"avec|par|sont|est|qui|y|e|o|del|en|para|con|por|son|es|que")
};
