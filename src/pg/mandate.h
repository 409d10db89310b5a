/*
 * mandate.h
 *		Mandates read from composite values.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_MANDATE_H
#define GCM_PG_MANDATE_H

#include "postgres.h"

#include "pure/verdict.h"

/* Labels of an enum type, found once by a call site and kept for its rows */
#define GCM_MAX_LABELS 16

typedef struct GcmLabelCache
{
	Oid			oid[GCM_MAX_LABELS];
} GcmLabelCache;

extern int	gcm_enum_place(Datum value, const char *const *names, int n, GcmLabelCache *cache);
extern Datum gcm_enum_datum(const char *label, Oid type);
extern void gcm_read_entities(Datum value, const char *of, const char *field,
							  GcmEntities *list);
extern void gcm_read_mandate(Datum value, const char *of, GcmLabelCache *rules,
							 GcmMandate *mandate);
extern void gcm_read_process(Datum value, GcmProcess *process);
extern void gcm_read_leadership(Datum value, GcmLeadership *leadership);

#endif							/* GCM_PG_MANDATE_H */
