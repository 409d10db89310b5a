/*
 * review.h
 *		Summaries of contributions to a review.
 *
 * Pure layer.  A summary has two forms: GcmReview, in which it is counted,
 * and a string of bytes, in which it is stored and sent (doc/format.md).  The
 * bytes of equal summaries are equal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_REVIEW_H
#define GCM_PURE_REVIEW_H

#include "pure/country.h"
#include "pure/json.h"
#include "pure/objective.h"
#include "pure/set.h"

#define GCM_NPRINCIPLES 10
#define GCM_NSTAKEHOLDERS 13

/*
 * One line of numbers for all that is counted: objectives, then principles,
 * then stakeholders.  New terms of a vocabulary take numbers of their own at
 * the end.
 */
#define GCM_FIRST_PRINCIPLE GCM_NOBJECTIVES
#define GCM_FIRST_STAKEHOLDER (GCM_FIRST_PRINCIPLE + GCM_NPRINCIPLES)
#define GCM_NCOUNTERS (GCM_FIRST_STAKEHOLDER + GCM_NSTAKEHOLDERS)
#define GCM_NCROSS (GCM_NOBJECTIVES * GCM_NPRINCIPLES)

/* Commissions, as bits, and one bit more for no country at all */
#define GCM_NCOMMISSIONS 5
#define GCM_NO_COUNTRY_MASK (1 << GCM_NCOMMISSIONS)
#define GCM_NMASKS (GCM_NO_COUNTRY_MASK + 1)

/* The counters of one vocabulary */
typedef struct GcmReviewLine
{
	const char *name;
	const GcmVocabulary *vocabulary;
	int			first;
	int			n;
} GcmReviewLine;

#define GCM_NREVIEWLINES 3
extern const GcmReviewLine gcm_review_lines[GCM_NREVIEWLINES];

typedef struct GcmReview
{
	int64_t		contributions;
	int64_t		joint;			/* those of several countries at once */
	int64_t		count[GCM_NCOUNTERS];	/* contributions that name the term */
	GcmSet		countries;
	uint64_t	named[GCM_MAX_TERMS];	/* by country: bits of the terms that
										 * its contributions name */
	int64_t		cross[GCM_NCROSS];	/* by objective and principle */
} GcmReview;

/* What a summary holds of all countries together */
typedef struct GcmReviewHead
{
	int64_t		contributions;
	int64_t		joint;
	int64_t		count[GCM_NCOUNTERS];
	GcmSet		countries;
} GcmReviewHead;

/* How gcm_review_subtract went */
typedef enum GcmDifference
{
	GCM_DIFFERENCE_KNOWN,
	GCM_DIFFERENCE_NO_PART,		/* what is to be taken out is not all in it */
	GCM_DIFFERENCE_UNKNOWN		/* which countries remain cannot be told */
} GcmDifference;

/* Bytes from the first that hold the number of contributions */
#define GCM_REVIEW_COUNT_BYTES 11

/* Upper bound of the bytes of any summary */
#define GCM_REVIEW_MAX_BYTES 4096

/* What gcm_review_merge returns where a sum is too great for a counter */
extern const char gcm_review_overflow[];

extern bool gcm_review_add(GcmReview *review, int country, uint32_t objectives,
						   uint32_t principles, int stakeholder);
extern bool gcm_review_remove(GcmReview *review, uint32_t objectives);
extern bool gcm_review_add_joint(GcmReview *review, const GcmSet *countries,
								 uint32_t objectives, uint32_t principles,
								 int stakeholder);
extern int	gcm_commission_mask(const GcmSet *countries);
extern int	gcm_review_encode(const GcmReview *review, uint8_t *bytes);
extern int64_t gcm_review_read_count(const uint8_t *bytes, size_t len);
extern const char *gcm_review_read_head(GcmReviewHead *head, const uint8_t *bytes, size_t len,
										const uint8_t **rest);
extern const char *gcm_review_merge(GcmReview *review, const uint8_t *bytes, size_t len);
extern bool gcm_review_merge_counted(GcmReview *review, const GcmReview *other);
extern GcmDifference gcm_review_subtract(GcmReview *review, const GcmReview *part, int *country);
extern void gcm_review_restrict(GcmReview *review, const GcmSet *countries);
extern void gcm_review_name(GcmReview *review, const GcmReviewHead *head, int country);
extern void gcm_review_give_country(GcmReview *review, int country);
extern void gcm_review_give_countries(GcmReview *review, const GcmReview *other, int64_t joint);
extern const char *gcm_review_check(const GcmReview *review);
extern GcmReviewHead gcm_review_head(const GcmReview *review);
extern uint32_t gcm_objectives_covered(const GcmReviewHead *head);
extern void gcm_review_countries_naming(const GcmReview *review, int *naming);
extern int	gcm_review_rank(const GcmReview *review, int counter);
extern size_t gcm_review_text_room(const GcmReview *review);
extern int	gcm_review_print(const GcmReview *review, char *buf);
extern const char *gcm_review_parse(GcmReview *review, char *text, int len);
extern double gcm_evenness(const int64_t *count, int n);

#endif							/* GCM_PURE_REVIEW_H */
