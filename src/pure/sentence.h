/*
 * sentence.h
 *		The sentences of src/data/finding.c and src/data/change.c, and which of
 *		them fits.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_SENTENCE_H
#define GCM_PURE_SENTENCE_H

#include "pure/verdict.h"

/* The sentences on an element; a variant that is NULL is as the verdict's own */
typedef struct GcmSentences
{
	const char *basis;
	const char *verdict[GCM_NVERDICTS];
	const char *all_of_one;		/* aligned, where one thing is asked */
	const char *none_of_one;	/* divergent, where one thing is asked */
	const char *none_stated;	/* divergent, where the text states an empty
								 * list */
	const char *none_asked;		/* where nothing is asked though the reference
								 * does, or because it is not known */
	const char *excess;			/* added where the text goes beyond what is
								 * asked, or NULL */
} GcmSentences;

extern const GcmSentences gcm_sentences[GCM_NELEMENTS][GCM_NLANGS];
extern const char *const gcm_nothing_asked[GCM_NLANGS];
extern const char *const gcm_agreement_of[GCM_NLANGS];
extern const char *const gcm_proper_names[];

/* The sentences on what happened to a field */
typedef struct GcmChangeSentences
{
	const char *change[GCM_NCHANGES];
	const char *stated_empty;
	const char *withdrawn_empty;
	const char *decision_altered;
	const char *field[GCM_NFIELDS]; /* what {field} stands for */
} GcmChangeSentences;

extern const GcmChangeSentences gcm_change_sentences[GCM_NLANGS];

extern const char *gcm_finding_sentence(const GcmFinding *finding, GcmLang lang,
										const char **excess);
extern const char *gcm_change_sentence(const GcmFinding *finding, GcmChange change,
									   GcmLang lang);

#endif							/* GCM_PURE_SENTENCE_H */
