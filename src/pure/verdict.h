/*
 * verdict.h
 *		Is a body's mandate in line with a reference, element by element?
 *
 * Pure layer: every element comes down to what is asked and what is stated,
 * as terms of a vocabulary, as UN entities, or both.  What each verdict means
 * is in verdict_of and nowhere else.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_VERDICT_H
#define GCM_PURE_VERDICT_H

#include "pure/entity.h"

typedef enum GcmElement
{
	GCM_MISSION,
	GCM_OBJECTIVES,
	GCM_PRINCIPLES,
	GCM_COORDINATORS,
	GCM_MEMBERS,
	GCM_STRUCTURE,
	GCM_DECISION,
	GCM_PARTICIPATION,
	GCM_ADAPTATION,
	GCM_RELATIONS,
	GCM_INCLUSION
} GcmElement;

#define GCM_NELEMENTS 11
#define GCM_NFIELDS 8			/* the first elements are a mandate's fields */

/* Stored in alignments, and ordered: better is greater */
typedef enum GcmVerdict
{
	GCM_NOT_ASKED,
	GCM_DIVERGENT,
	GCM_UNSTATED,
	GCM_PARTIAL,
	GCM_ALIGNED
} GcmVerdict;

#define GCM_NVERDICTS 5

typedef enum GcmBodyKind
{
	GCM_NETWORK,
	GCM_EXISTING_FORUM,
	GCM_THEMATIC_COALITION
} GcmBodyKind;

#define GCM_NBODY_KINDS 3

/* What a text says of one element; terms, entities, or nothing */
typedef struct GcmStatement
{
	bool		stated;
	uint32_t	terms;
	GcmEntities entities;
} GcmStatement;

typedef struct GcmMandate
{
	GcmStatement field[GCM_NFIELDS];
} GcmMandate;

/* What is known of a forum's adaptation and a coalition's conduct */
typedef struct GcmProcess
{
	GcmEntities concerned;		/* the UN entities concerned */
	GcmEntities agreed;			/* those that agreed to the adaptation */
	bool		consultation_stated;
	uint32_t	consulted;		/* terms of gcm_consultation_vocabulary */
	bool		relations_stated;
	bool		close_relations;
	GcmEntities relevant;		/* the UN entities relevant to the theme */
} GcmProcess;

/* Who leads a body, where its text says more than who coordinates it */
typedef struct GcmLeadership
{
	GcmEntities chairs;
	GcmEntities secretariat;	/* who provides it */
} GcmLeadership;

/*
 * A body: what it is, what its text says, and what else is known of it.  Who
 * chairs it is among those who coordinate it; see gcm_body_complete.
 */
typedef struct GcmBody
{
	GcmBodyKind kind;
	GcmMandate	mandate;
	GcmLeadership leadership;
	GcmEntities present;		/* the UN entities that are where the body is */
	GcmProcess	process;
} GcmBody;

/* The term of gcm_lead_vocabulary */
#define GCM_SECRETARIAT_OF_COORDINATOR		(1 << 0)

/* Of gcm_structure_vocabulary, parts that a named coordinator and a named secretariat are */
#define GCM_PART_COORDINATOR				(1 << 0)
#define GCM_PART_SECRETARIAT				(1 << 1)
#define GCM_PART_EXECUTIVE_COMMITTEE		(1 << 2)

/* Terms of gcm_consultation_vocabulary */
#define GCM_CONSULTED_EXECUTIVE_COMMITTEE	(1 << 0)
#define GCM_CONSULTED_COORDINATOR			(1 << 1)
#define GCM_ENTITIES_LISTED					(1 << 2)

/* The term of gcm_relation_vocabulary */
#define GCM_CLOSE_RELATIONS					(1 << 0)

/*
 * What a mandate is compared with: what can be asked of a body at a level, or
 * another mandate, GCM_NO_LEVEL.
 */
typedef enum GcmLevel
{
	GCM_NO_LEVEL = -1,
	GCM_GLOBAL,
	GCM_REGIONAL,
	GCM_NATIONAL
} GcmLevel;

#define GCM_NLEVELS 3

typedef struct GcmLevelReference
{
	GcmTerm		term;
	uint32_t	terms[GCM_NFIELDS]; /* a field without terms and entities is NULL */
	const char *entities[GCM_NFIELDS];	/* names, '|' between, or NULL */
} GcmLevelReference;

extern const GcmVocabulary gcm_level_vocabulary;

/* Where what is asked of an element is from */
typedef enum GcmOrigin
{
	GCM_FROM_SOURCES,			/* the FAQ or a resolution has the words */
	GCM_FROM_READING,			/* our reading of them for a level */
	GCM_FROM_ANOTHER			/* another mandate */
} GcmOrigin;

/* How many things are asked of an element, how many are met, and the verdict */
typedef struct GcmJudgement
{
	GcmVerdict	verdict;		/* GCM_NOT_ASKED if nothing is asked */
	int			required;
	int			met;
} GcmJudgement;

/* What is asked of one element, what is stated, and how they compare */
typedef struct GcmFinding
{
	GcmElement	element;
	GcmBodyKind kind;
	GcmLevel	level;			/* of the reference */
	GcmOrigin	origin;
	GcmJudgement judgement;
	GcmStatement asked;
	GcmStatement stated;
	GcmStatement missing;
	GcmStatement excess;
	GcmStatement leads;			/* those who coordinate whose lead is neither
								 * asked nor in excess */
	GcmStatement secretariat;	/* of coordination: who provides it */
	bool		only_present;	/* asked are only members that are present */
	bool		presence_unknown;	/* and that is not known */
} GcmFinding;

/* The elements' names and the vocabulary of their terms, NULL if they have none */
extern const char *const gcm_element_name[GCM_NELEMENTS];
extern const char *const gcm_verdict_name[GCM_NVERDICTS];
extern const char *const gcm_body_kind_name[GCM_NBODY_KINDS];
extern const GcmVocabulary *const gcm_element_vocabulary[GCM_NELEMENTS];

/* Vocabularies that are not SQL types */
extern const GcmVocabulary gcm_decision_vocabulary;
extern const GcmVocabulary gcm_consultation_vocabulary;
extern const GcmVocabulary gcm_relation_vocabulary;
extern const GcmVocabulary gcm_lead_vocabulary;

/* What happened to a field between two mandates */
typedef enum GcmChange
{
	GCM_STATED,
	GCM_WITHDRAWN,
	GCM_EXTENDED,
	GCM_REDUCED,
	GCM_ALTERED
} GcmChange;

#define GCM_NCHANGES 5

extern const char *const gcm_change_name[GCM_NCHANGES];

extern int	gcm_find_name(const char *name, int len, const char *const *names, int n);
extern bool gcm_element_asked(GcmElement element, GcmBodyKind kind);
extern GcmLevel gcm_reference_level(const GcmMandate *reference);
extern void gcm_body_complete(GcmBody *body, GcmEntity *room);
extern void gcm_judge(GcmElement element, const GcmBody *body, const GcmMandate *reference,
					  GcmJudgement *judgement);
extern int	gcm_finding_room(const GcmBody *body, const GcmMandate *reference);
extern void gcm_compare_element(GcmElement element, const GcmBody *body,
								const GcmMandate *reference, GcmEntity *room,
								GcmFinding *finding);
extern bool gcm_changed(GcmElement field, const GcmMandate *before, const GcmMandate *after,
						GcmEntity *room, GcmFinding *finding, GcmChange *change);

#endif							/* GCM_PURE_VERDICT_H */
