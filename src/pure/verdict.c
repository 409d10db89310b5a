/*
 * verdict.c
 *		How what is asked and what is stated become a verdict.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/verdict.h"

#include <string.h>

/* The place of a name in a list of names, or -1 */
int
gcm_find_name(const char *name, int len, const char *const *names, int n)
{
	for (int i = 0; i < n; i++)
	{
		if ((int) strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
			return i;
	}
	return -1;
}

const char *const gcm_element_name[GCM_NELEMENTS] = {
	"mission", "objectives", "principles", "coordinators", "members", "structure",
	"decision", "participation", "adaptation", "relations", "inclusion"
};

const char *const gcm_verdict_name[GCM_NVERDICTS] = {
	"", "divergent", "unstated", "partial", "aligned"
};

const char *const gcm_body_kind_name[GCM_NBODY_KINDS] = {
	"network", "existing-forum", "thematic-coalition"
};

const char *const gcm_change_name[GCM_NCHANGES] = {
	"stated", "withdrawn", "extended", "reduced", "altered"
};

const GcmVocabulary *const gcm_element_vocabulary[GCM_NELEMENTS] = {
	[GCM_MISSION] = &gcm_function_vocabulary,
	[GCM_OBJECTIVES] = &gcm_objective_vocabulary,
	[GCM_PRINCIPLES] = &gcm_principle_vocabulary,
	[GCM_STRUCTURE] = &gcm_structure_vocabulary,
	[GCM_DECISION] = &gcm_decision_vocabulary,
	[GCM_PARTICIPATION] = &gcm_stakeholder_vocabulary,
	[GCM_ADAPTATION] = &gcm_consultation_vocabulary,
	[GCM_RELATIONS] = &gcm_relation_vocabulary
};

/* Is a body of this kind held to this element? (FAQ of October 2020, section iv) */
bool
gcm_element_asked(GcmElement element, GcmBodyKind kind)
{
	switch (element)
	{
		case GCM_ADAPTATION:
			return kind == GCM_EXISTING_FORUM;
		case GCM_RELATIONS:
		case GCM_INCLUSION:
			return kind == GCM_THEMATIC_COALITION;
		default:
			return true;
	}
}

/*
 * The one place that says what a verdict means: what is not stated is
 * unstated, never divergent; what meets all is aligned, what meets none of
 * it divergent, the rest partial.
 */
static GcmVerdict
gcm_verdict_of(bool stated, int required, int met)
{
	if (!stated)
		return GCM_UNSTATED;
	return met == 0 ? GCM_DIVERGENT : met < required ? GCM_PARTIAL : GCM_ALIGNED;
}

/* What is asked of an element beyond a mandate's fields, and what is stated */
static void
state_process(GcmElement element, const GcmMandate *mandate, const GcmProcess *process,
			  GcmStatement *asked, GcmStatement *stated)
{
	memset(asked, 0, sizeof(*asked));
	memset(stated, 0, sizeof(*stated));
	if (element == GCM_ADAPTATION)
	{
		/* a forum that lists no entity has not shown that all agree */
		asked->terms = GCM_CONSULTED_EXECUTIVE_COMMITTEE | GCM_CONSULTED_COORDINATOR |
			(process->concerned.n == 0 ? GCM_ENTITIES_LISTED : 0);
		asked->entities = process->concerned;
		stated->stated = process->concerned.stated || process->agreed.stated ||
			process->consultation_stated;
		stated->terms = process->consulted;
		stated->entities = process->agreed;
	}
	else if (element == GCM_RELATIONS)
	{
		asked->terms = GCM_CLOSE_RELATIONS;
		stated->stated = process->relations_stated;
		stated->terms = process->close_relations ? GCM_CLOSE_RELATIONS : 0;
	}
	else
	{
		/* nor has a coalition to which no entity is relevant included all */
		asked->entities = process->relevant;
		*stated = mandate->field[GCM_MEMBERS];
		stated->stated = stated->stated && process->relevant.n > 0;
	}
}

/* Faster than a call of the compiler's, which cannot assume the instruction */
static inline int
count_bits(uint64_t bits)
{
	bits -= (bits >> 1) & UINT64_C(0x5555555555555555);
	bits = (bits & UINT64_C(0x3333333333333333)) +
		((bits >> 2) & UINT64_C(0x3333333333333333));
	bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
	return (int) (bits * UINT64_C(0x0101010101010101) >> 56);
}

/* How many of a list's entities are in each of two others, NULL being all */
static int
count_entities(const GcmEntities *list, const GcmEntities *a, const GcmEntities *b)
{
	int			n;

	if (list->n == 0)
		return 0;
	n = count_bits(list->known & (a ? a->known : UINT64_MAX) & (b ? b->known : UINT64_MAX));
	for (int i = 0; list->nunknown > 0 && i < list->n; i++)
	{
		const GcmEntity *entity = &list->item[i];

		n += entity->place < 0 && (a == NULL || gcm_entities_have(a, entity)) &&
			(b == NULL || gcm_entities_have(b, entity));
	}
	return n;
}

/* Who has no office there cannot be asked to join */
static inline const GcmEntities *
only_among(GcmElement element, const GcmEntities *present)
{
	return element == GCM_MEMBERS && present->stated ? present : NULL;
}

static void
judge(GcmElement element, const GcmStatement *asked, const GcmStatement *stated,
	  const GcmEntities *among, GcmJudgement *judgement)
{
	int			required = count_bits(asked->terms) +
		count_entities(&asked->entities, among, NULL);
	int			met = count_bits(asked->terms & stated->terms) +
		count_entities(&asked->entities, among, &stated->entities);

	judgement->required = required;
	judgement->met = met;

	/* a reference that asks for nothing would find any text aligned */
	if (element < GCM_NFIELDS && required == 0)
		judgement->verdict = GCM_NOT_ASKED;
	else
		judgement->verdict = gcm_verdict_of(stated->stated, required, met);
}

/* Compare one element, without saying what is missing */
void
gcm_judge(GcmElement element, const GcmMandate *mandate, const GcmMandate *reference,
		  const GcmEntities *present, const GcmProcess *process, GcmJudgement *judgement)
{
	GcmStatement asked;
	GcmStatement stated;

	if (element < GCM_NFIELDS)
		judge(element, &reference->field[element], &mandate->field[element],
			  only_among(element, present), judgement);
	else
	{
		state_process(element, mandate, process, &asked, &stated);
		judge(element, &asked, &stated, NULL, judgement);
	}
}

/*
 * Copy to room the entities that are in one list, and in a second if that is
 * given, and not in another: to be named, not looked up.
 */
static GcmEntities
without(const GcmEntities *list, const GcmEntities *other, const GcmEntities *among,
		GcmEntity *room)
{
	GcmEntities result = {.stated = list->stated, .item = room};

	for (int i = 0; i < list->n; i++)
	{
		const GcmEntity *entity = &list->item[i];

		if (gcm_entities_have(other, entity) || (among && !gcm_entities_have(among, entity)))
			continue;
		room[result.n++] = *entity;
	}
	return result;
}

/* Fill in what is missing and what is in excess, in room for both lists of entities */
static void
fill_differences(GcmFinding *finding, const GcmEntities *among, GcmEntity *room)
{
	const GcmStatement *asked = &finding->asked;
	const GcmStatement *stated = &finding->stated;

	finding->missing.terms = asked->terms & ~stated->terms;
	finding->missing.entities = without(&asked->entities, &stated->entities, among, room);
	finding->excess.terms = stated->terms & ~asked->terms;
	finding->excess.entities = without(&stated->entities, &asked->entities, NULL,
									   room + finding->missing.entities.n);
}

/*
 * Compare one element.  room has space for the entities asked and stated; the
 * finding points into it.
 */
void
gcm_compare_element(GcmElement element, const GcmMandate *mandate, const GcmMandate *reference,
		 const GcmEntities *present, const GcmProcess *process, GcmEntity *room,
		 GcmFinding *finding)
{
	const GcmEntities *among = only_among(element, present);

	memset(finding, 0, sizeof(*finding));
	finding->element = element;
	if (element < GCM_NFIELDS)
	{
		finding->asked = reference->field[element];
		finding->stated = mandate->field[element];
	}
	else
		state_process(element, mandate, process, &finding->asked, &finding->stated);
	judge(element, &finding->asked, &finding->stated, among, &finding->judgement);
	fill_differences(finding, among, room);
}

/*
 * What happened to a field between two mandates?  False if nothing did.  The
 * finding takes before for what is asked, so that what is missing was removed
 * and what is in excess was added.
 */
bool
gcm_changed(GcmElement field, const GcmMandate *before, const GcmMandate *after,
			GcmEntity *room, GcmFinding *finding, GcmChange *change)
{
	bool		added;
	bool		removed;

	memset(finding, 0, sizeof(*finding));
	finding->element = field;
	finding->asked = before->field[field];
	finding->stated = after->field[field];
	fill_differences(finding, NULL, room);
	added = finding->excess.terms != 0 || finding->excess.entities.n > 0;
	removed = finding->missing.terms != 0 || finding->missing.entities.n > 0;
	if (!finding->asked.stated)
		*change = GCM_STATED;
	else if (!finding->stated.stated)
		*change = GCM_WITHDRAWN;
	else if (added)
		*change = removed ? GCM_ALTERED : GCM_EXTENDED;
	else
		*change = GCM_REDUCED;
	return finding->asked.stated != finding->stated.stated || added || removed;
}
