/*
 * mention.h
 *		Where a running text speaks of objectives of the Compact.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_MENTION_H
#define GCM_PURE_MENTION_H

#include <stddef.h>

#include "pure/objective.h"

/* What a reference was read as */
typedef enum GcmMentionKind
{
	GCM_MENTION_NUMBER,
	GCM_MENTION_RANGE,
	GCM_MENTION_LIST,
	GCM_MENTION_TITLE,
	GCM_MENTION_LABEL
} GcmMentionKind;

#define GCM_NMENTION_KINDS 5

typedef struct GcmMention
{
	size_t		start;			/* bytes */
	size_t		end;
	uint32_t	objectives;		/* a bit each */
	GcmMentionKind kind;
	bool		named;			/* is the Compact named beside it? */
} GcmMention;

/*
 * A walk through a text.  Zero but for the text, its length and the languages,
 * it begins at the beginning.
 */
typedef struct GcmFinder
{
	const char *text;			/* UTF-8 */
	size_t		len;
	unsigned	langs;			/* a bit for each GcmLang to look for */
	size_t		at;
	int			since_compact;	/* words since the Compact was named in this
								 * sentence, plus one; 0 if it was not */
	bool		qualified;		/* was the last word one that makes an objective
								 * another's? */
	bool		begins_line;	/* does a sentence, or a line, begin here? */
	uint32_t	word_before;	/* hash of the last word; 0 where none joins */
	size_t		word_start;		/* where it begins */
} GcmFinder;

typedef enum GcmFound
{
	GCM_FOUND,
	GCM_FOUND_NONE,				/* the text ends */
	GCM_FOUND_NONE_YET			/* call again: a good deal of text was read */
} GcmFound;

/* The words that tell references from what is none, by what they do */
typedef enum GcmWordClass
{
	GCM_WORD_ONE,				/* objective */
	GCM_WORD_MANY,				/* objectives */
	GCM_WORD_NUMBER,			/* no, before a number */
	GCM_WORD_COMPACT,			/* names the Compact */
	GCM_WORD_ARTICLE,			/* stands between of and what it is of */
	GCM_WORD_OF,				/* of, and where: in */
	GCM_WORD_BELONGS,			/* of alone */
	GCM_WORD_ON,				/* on, as in the Compact on Refugees */
	GCM_WORD_TO,				/* between the ends of a range */
	GCM_WORD_AND,				/* before the last of a list */
	GCM_WORD_QUALIFIER,			/* makes an objective another's: strategic
								 * objective 2 */
	GCM_WORD_FOLLOWS			/* may follow a number that stands alone: GCM 7
								 * and */
} GcmWordClass;

#define GCM_NWORD_CLASSES 12

/* The words of each class, folded, '|' between */
extern const char *const gcm_mention_words[GCM_NWORD_CLASSES];
extern const char *const gcm_mention_kind_name[GCM_NMENTION_KINDS];

extern GcmFound gcm_find_mention(GcmFinder *finder, GcmMention *mention);

#endif							/* GCM_PURE_MENTION_H */
