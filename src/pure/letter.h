/*
 * letter.h
 *		A letter on a body's mandate: its words, and what of a finding stands
 *		where.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_LETTER_H
#define GCM_PURE_LETTER_H

#include "pure/sentence.h"

/* The parts of a letter, in their order, each with the findings of some verdicts */
typedef enum GcmLetterPart
{
	GCM_LETTER_DEPARTS,			/* divergent or partial */
	GCM_LETTER_IN_LINE,
	GCM_LETTER_NOT_KNOWN,		/* unstated */
	GCM_LETTER_NOT_ASKED		/* no verdict */
} GcmLetterPart;

#define GCM_NLETTER_PARTS 4

/*
 * Words in square brackets are for the writer to fill in.  {name} stands for
 * the name of the body, and {another} for that of the one whose mandate the
 * reference is; the other words in braces are those of findings, and numbers of
 * elements.
 */
typedef struct GcmLetterWords
{
	const char *letterhead;
	const char *addressee;
	const char *subject;
	const char *guides[GCM_NBODY_KINDS];	/* what the FAQ says of the kind */
	const char *no_name;		/* where the name is blank */
	const char *another;		/* where the reference is another mandate */
	const char *which;			/* whose it is, where that is not told */
	const char *unrecorded;		/* where the body's text says nothing at all */
	const char *our_reading;	/* where it is one of a level, which is in part our reading */
	const char *counts;
	const char *heading[GCM_NLETTER_PARTS];
	const char *next;			/* what is to come */
	const char *check;			/* before names that are near known ones */
	const char *sources;
	const char *text_source;	/* where none is given */
	const char *faq;
	const char *contact;
	const char *signature;
} GcmLetterWords;

/* What the words in braces stand for */
typedef struct GcmLetterFacts
{
	GcmText		name;
	GcmText		another;
	const char *reference;
	GcmText		near;			/* names that are near known ones */
	int			count[GCM_NVERDICTS];	/* elements by verdict */
} GcmLetterFacts;

extern const GcmLetterWords gcm_letter_words[GCM_NLANGS];

/* What is asked of an element that departs */
typedef struct GcmRequests
{
	const char *more;			/* what is missing is a list */
	const char *secretariat;	/* of coordination: it alone is missing */
} GcmRequests;

extern const GcmRequests gcm_requests[GCM_NELEMENTS][GCM_NLANGS];

extern GcmLetterPart gcm_letter_part(GcmVerdict verdict);
extern bool gcm_says_nothing(const GcmFinding *finding);
extern bool gcm_is_recorded(const GcmBody *body);
extern void gcm_put_letter_words(GcmSink *sink, const char *words, const GcmLetterFacts *facts);
extern void gcm_put_letter_finding(GcmSink *sink, const GcmFinding *finding, GcmLang lang);

#endif							/* GCM_PURE_LETTER_H */
