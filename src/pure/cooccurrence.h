/*
 * cooccurrence.h
 *		Which objectives contributions name together.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_COOCCURRENCE_H
#define GCM_PURE_COOCCURRENCE_H

#include "pure/json.h"
#include "pure/objective.h"

#define GCM_NPAIRS (GCM_NOBJECTIVES * (GCM_NOBJECTIVES - 1) / 2)

/* All members are int64_t, so that they can be walked as an array */
typedef struct GcmCooccurrence
{
	int64_t		contributions;
	int64_t		count[GCM_NOBJECTIVES]; /* contributions that name it */
	int64_t		pair[GCM_NPAIRS];	/* contributions that name both */
} GcmCooccurrence;

#define GCM_NCOOCCURRENCES (1 + GCM_NOBJECTIVES + GCM_NPAIRS)

/* Room for the text of any */
#define GCM_COOCCURRENCE_TEXT (GCM_JSON_COUNTER_TEXT * (8 + 2 * GCM_NOBJECTIVES + GCM_NPAIRS))

/* Where the pair of two objectives is, the lower one first */
static inline int
gcm_pair(int a, int b)
{
	return b * (b - 1) / 2 + a;
}

extern bool gcm_cooccurrence_add(GcmCooccurrence *c, uint32_t objectives);
extern bool gcm_cooccurrence_merge(GcmCooccurrence *c, const GcmCooccurrence *other);
extern const char *gcm_cooccurrence_check(const GcmCooccurrence *c);
extern int	gcm_cooccurrence_print(const GcmCooccurrence *c, char *buf);
extern const char *gcm_cooccurrence_parse(GcmCooccurrence *c, char *text, int len);

#endif							/* GCM_PURE_COOCCURRENCE_H */
