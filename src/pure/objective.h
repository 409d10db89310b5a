/*
 * objective.h
 *		What is known of an objective beyond its names.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_OBJECTIVE_H
#define GCM_PURE_OBJECTIVE_H

#include "pure/vocabulary.h"

#define GCM_NOBJECTIVES 23

typedef struct GcmObjective
{
	GcmTerm		term;
	int			actions;		/* number of actions listed under it */
	int			round_table;	/* round table of the International Migration
								 * Review Forum */
	const char *title_source[GCM_NLANGS];	/* official, secondary or recalled */
} GcmObjective;

extern const GcmObjective gcm_objective_table[GCM_NOBJECTIVES];

#endif							/* GCM_PURE_OBJECTIVE_H */
