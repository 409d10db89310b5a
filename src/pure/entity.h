/*
 * entity.h
 *		UN entities by any of their names, and lists of them.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_ENTITY_H
#define GCM_PURE_ENTITY_H

#include "pure/vocabulary.h"

/* An entity as the table of src/data/entity.c has it */
typedef struct GcmEntityTerm
{
	GcmTerm		term;
	const char *article[GCM_NLANGS];	/* as it stands before the label: "the " */
	const char *office;			/* the entity that its office is, or NULL: itself */
} GcmEntityTerm;

/* A UN entity: its place among those we know, else how it folds */
typedef struct GcmEntity
{
	int			place;			/* -1 if unknown */
	uint32_t	hash;			/* of how it folds, if unknown */
	const char *text;			/* as written, UTF-8 */
	int			len;
} GcmEntity;

#define GCM_MAX_ENTITIES 64		/* so that those we know fit a bitmap */

typedef struct GcmEntities
{
	bool		stated;
	int			n;
	int			nunknown;
	uint64_t	known;			/* bits of the places */
	GcmEntity  *item;			/* no entity twice */
} GcmEntities;

extern const GcmVocabulary gcm_entity_vocabulary;

extern int	gcm_entity_lookup(const char *text, int len);
extern int	gcm_entity_near(const char *text, int len, int *places);
extern bool gcm_entities_have(const GcmEntities *list, const GcmEntity *entity);
extern void gcm_entities_add(GcmEntities *list, const char *text, int len);

#endif							/* GCM_PURE_ENTITY_H */
