/*
 * sentence.h
 *		The sentences of src/data/finding.c and src/data/change.c: which of them
 *		fit, and what they say.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_SENTENCE_H
#define GCM_PURE_SENTENCE_H

#include "pure/markup.h"
#include "pure/verdict.h"

/* Terms of any vocabulary that findings name */
#define GCM_MAX_FOUND_TERMS 32

/* Room for any of our words with its article */
#define GCM_WORD_TEXT 256

/* The sentences on an element; a variant that is NULL is as the verdict's own */
typedef struct GcmSentences
{
	const char *basis;
	const char *reading;		/* the basis where it is our reading for a
								 * level, or NULL */
	const char *verdict[GCM_NVERDICTS];
	const char *all_of_one;		/* aligned, where one thing is asked */
	const char *none_of_one;	/* divergent, where one thing is asked */
	const char *none_of_all;	/* divergent, where all terms are asked */
	const char *unstated_all;	/* unstated, where all terms are asked */
	const char *none_stated;	/* divergent, where the text states an empty
								 * list */
	const char *none_asked;		/* where nothing is asked though the reference
								 * does, or because it is not known */
	const char *excess;			/* added where the text goes beyond what is
								 * asked, or NULL */
} GcmSentences;

/* Of who provides the secretariat */
typedef enum GcmSecretariat
{
	GCM_SECRETARIAT_MET,		/* the coordinator, perhaps with others */
	GCM_SECRETARIAT_OTHER,
	GCM_SECRETARIAT_NOBODY
} GcmSecretariat;

#define GCM_NSECRETARIATS 3

extern const GcmSentences gcm_sentences[GCM_NELEMENTS][GCM_NLANGS];
extern const char *const gcm_reference_words[2][GCM_NLANGS];
extern const char *const gcm_body_words[GCM_NBODY_KINDS][GCM_NLANGS];
extern const char *const gcm_present_words[2][GCM_NLANGS];
extern const char *const gcm_nothing_asked[GCM_NLANGS];
extern const char *const gcm_national_objectives[GCM_NLANGS];
extern const char *const gcm_presence_unknown[GCM_NLANGS];
extern const char *const gcm_named[GCM_NLANGS];
extern const char *const gcm_named_decision[GCM_NLANGS];
extern const char *const gcm_near_marks[2][GCM_NLANGS];
extern const char *const gcm_lead_shared[GCM_NLANGS];
extern const char *const gcm_secretariat_sentences[GCM_NSECRETARIATS][GCM_NLANGS];
extern const char *const gcm_agreement_of[GCM_NLANGS];
extern const char *const gcm_basis_of_another[GCM_NLANGS];
extern const char *const gcm_words_of_labels[][2];

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

/* As many sentences as a finding can have */
#define GCM_MAX_SENTENCES 4

extern const char *gcm_finding_basis(const GcmFinding *finding, GcmLang lang);
extern int	gcm_finding_sentences(const GcmFinding *finding, GcmLang lang,
								  const char **sentences);
extern const char *gcm_change_sentence(const GcmFinding *finding, GcmChange change,
									   GcmLang lang);
extern int	gcm_labels(const GcmStatement *statement, GcmElement element, GcmLang lang,
					   GcmText *labels);
extern void gcm_put_sentence(GcmSink *sink, const char *sentence, const GcmFinding *finding,
							 GcmLang lang);
extern void gcm_put_finding(GcmSink *sink, const GcmFinding *finding, GcmLang lang);
extern bool gcm_put_near(GcmSink *sink, const GcmEntity *entity, GcmLang lang);

#endif							/* GCM_PURE_SENTENCE_H */
