/*
 * alignment.h
 *		Is a body's mandate in line with a reference, element by element?
 *
 * Pure layer: every element comes down to what is asked and what is stated,
 * as terms of a vocabulary, as UN entities, or both.  What each verdict means
 * is in gcm_verdict_of and nowhere else.
 */
#ifndef GCM_ALIGNMENT_H
#define GCM_ALIGNMENT_H

#include "vocabulary.h"

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

/* An entity as the table of src/data/entity.c has it */
typedef struct GcmEntityTerm
{
	GcmTerm		term;
	const char *article[GCM_NLANGS];	/* as it stands before the label: "the " */
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

/* Terms of gcm_consultation_vocabulary */
#define GCM_CONSULTED_EXECUTIVE_COMMITTEE	(1 << 0)
#define GCM_CONSULTED_COORDINATOR			(1 << 1)
#define GCM_ENTITIES_LISTED					(1 << 2)

/* The term of gcm_relation_vocabulary */
#define GCM_CLOSE_RELATIONS					(1 << 0)

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
	GcmJudgement judgement;
	GcmStatement asked;
	GcmStatement stated;
	GcmStatement missing;
	GcmStatement excess;
} GcmFinding;

/* The elements' names and the vocabulary of their terms, NULL if they have none */
extern const char *const gcm_element_name[GCM_NELEMENTS];
extern const char *const gcm_verdict_name[GCM_NVERDICTS];
extern const char *const gcm_body_kind_name[GCM_NBODY_KINDS];
extern const GcmVocabulary *const gcm_element_vocabulary[GCM_NELEMENTS];

/* Vocabularies that are not SQL types */
extern const GcmVocabulary gcm_entity_vocabulary;
extern const GcmVocabulary gcm_decision_vocabulary;
extern const GcmVocabulary gcm_consultation_vocabulary;
extern const GcmVocabulary gcm_relation_vocabulary;

/*
 * The sentences and sources of src/data/finding.c.  A variant that is NULL is
 * as the verdict's own sentence.
 */
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

/* What happened to a field between two mandates, and the sentences of src/data/change.c */
typedef enum GcmChange
{
	GCM_STATED,
	GCM_WITHDRAWN,
	GCM_EXTENDED,
	GCM_REDUCED,
	GCM_ALTERED
} GcmChange;

#define GCM_NCHANGES 5

typedef struct GcmChangeSentences
{
	const char *change[GCM_NCHANGES];
	const char *stated_empty;
	const char *withdrawn_empty;
	const char *decision_altered;
	const char *field[GCM_NFIELDS]; /* what {field} stands for */
} GcmChangeSentences;

extern const char *const gcm_change_name[GCM_NCHANGES];
extern const GcmChangeSentences gcm_change_sentences[GCM_NLANGS];

extern int	gcm_entity_lookup(const char *text, int len);
extern bool gcm_entities_have(const GcmEntities *list, const GcmEntity *entity);
extern void gcm_entities_add(GcmEntities *list, const char *text, int len);
extern bool gcm_element_asked(GcmElement element, GcmBodyKind kind);
extern void gcm_judge(GcmElement element, const GcmMandate *mandate,
					  const GcmMandate *reference, const GcmEntities *present,
					  const GcmProcess *process, GcmJudgement *judgement);
extern void gcm_find(GcmElement element, const GcmMandate *mandate,
					 const GcmMandate *reference, const GcmEntities *present,
					 const GcmProcess *process, GcmEntity *room, GcmFinding *finding);
extern bool gcm_changed(GcmElement field, const GcmMandate *before, const GcmMandate *after,
						GcmEntity *room, GcmFinding *finding, GcmChange *change);

/*
 * An alignment: a verdict for each element that is asked, three bits each,
 * the mission's the highest; and above them the score in 55440ths, so that
 * alignments sort as integers, better ones higher.
 */
#define GCM_SCORE_UNIT 55440	/* twice the least common multiple of 1 to 11 */
#define GCM_SCORE_SHIFT 40

static inline int
gcm_verdict_shift(GcmElement element)
{
	return 3 * (GCM_NELEMENTS - 1 - element);
}

static inline GcmVerdict
gcm_alignment_verdict(int64_t alignment, GcmElement element)
{
	return (GcmVerdict) ((alignment >> gcm_verdict_shift(element)) & 7);
}

extern int64_t gcm_alignment_pack(const GcmVerdict *verdict);
extern const char *gcm_alignment_problem(int64_t alignment);
extern int	gcm_alignment_points(int64_t alignment, int *asked);

#endif							/* GCM_ALIGNMENT_H */
