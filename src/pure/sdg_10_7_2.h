/*
 * sdg_10_7_2.h
 *		SDG indicator 10.7.2: what a country's answers on its migration policies
 *		come to.
 *
 * Points are counted in halves, so that nothing is ever rounded.  Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_SDG_10_7_2_H
#define GCM_PURE_SDG_10_7_2_H

#include <stdbool.h>
#include <stdint.h>

#include "pure/fold.h"

#define GCM_NDOMAINS 6
#define GCM_NQUESTIONS 5		/* of a domain */
#define GCM_NANSWERS (GCM_NDOMAINS * GCM_NQUESTIONS)

/* The greatest number of halves, of a domain and of all six */
#define GCM_DOMAIN_HALVES (2 * GCM_NQUESTIONS)
#define GCM_ALL_HALVES (2 * GCM_NANSWERS)

/* What an answer is worth, in halves; the places of the SQL enum's labels */
typedef enum GcmAnswer
{
	GCM_NO_ANSWER = -1,
	GCM_ANSWER_NO,
	GCM_ANSWER_LEGAL_STATUS,	/* in the first domain alone */
	GCM_ANSWER_YES
} GcmAnswer;

#define GCM_NANSWER_KINDS 3

typedef enum GcmPolicyCategory
{
	GCM_CATEGORY_UNKNOWN = -1,
	GCM_REQUIRES_FURTHER_PROGRESS,
	GCM_PARTIALLY_MEETS,
	GCM_MEETS,
	GCM_FULLY_MEETS
} GcmPolicyCategory;

#define GCM_NCATEGORIES 4

/* What is known of a score: bit n is set if n halves are possible */
typedef uint64_t GcmHalves;

typedef struct GcmPolicyScore
{
	int			answered;
	int			halves;			/* of what is answered */
	GcmHalves	possible;		/* with what is not */
} GcmPolicyScore;

typedef struct GcmPolicyDomain
{
	const char *label[GCM_NLANGS];
	const char *question[GCM_NQUESTIONS][GCM_NLANGS];
} GcmPolicyDomain;

extern const GcmPolicyDomain gcm_policy_domain[GCM_NDOMAINS];
extern const char *const gcm_answer_name[GCM_NANSWER_KINDS];
extern const char *const gcm_category_name[GCM_NCATEGORIES];
extern const char *const gcm_category_label[GCM_NCATEGORIES][GCM_NLANGS];
extern const char *const gcm_all_domains[GCM_NLANGS];

extern int	gcm_policy_scores(const GcmAnswer *answers, GcmPolicyScore *domains,
							  GcmPolicyScore *all);
extern GcmPolicyCategory gcm_policy_category(int halves, int most);
extern GcmHalves gcm_policy_possible(const GcmPolicyCategory *categories);
extern unsigned gcm_policy_categories(GcmHalves possible, int most);
extern int	gcm_fewest_halves(GcmHalves possible);
extern int	gcm_most_halves(GcmHalves possible);

#endif							/* GCM_PURE_SDG_10_7_2_H */
