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
	[GCM_COORDINATORS] = &gcm_lead_vocabulary,
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
verdict_of(bool stated, int required, int met)
{
	if (!stated)
		return GCM_UNSTATED;
	return met == 0 ? GCM_DIVERGENT : met < required ? GCM_PARTIAL : GCM_ALIGNED;
}

/* The next name of a list, '|' between; returns what comes after it, or NULL */
static const char *
next_name(const char *names, const char **name, int *len)
{
	*name = names;
	*len = (int) strcspn(names, "|");
	return names[*len] ? names + *len + 1 : NULL;
}

/* Bits of the entities that a list of ours names, all of which are known */
static uint64_t
known_names(const char *names)
{
	uint64_t	known = 0;

	while (names)
	{
		const char *name;
		int			len;

		names = next_name(names, &name, &len);
		known |= UINT64_C(1) << gcm_entity_lookup(name, len);
	}
	return known;
}

/* Those that a level's reference names, looked up once */
static uint64_t
known_of_level(GcmElement element, GcmLevel level, const char *names)
{
	static uint64_t known[GCM_NLEVELS][GCM_NFIELDS];

	if (known[level][element] == 0)
		known[level][element] = known_names(names);
	return known[level][element];
}

/* Does a field of a mandate say what that of a level does? */
static bool
is_field_of_level(const GcmStatement *field, GcmElement element, GcmLevel level)
{
	const GcmLevelReference *reference = (const GcmLevelReference *) gcm_term(&gcm_level_vocabulary, level);
	const char *names = reference->entities[element];

	return field->stated == (names != NULL || reference->terms[element] != 0) &&
		field->terms == reference->terms[element] && field->entities.nunknown == 0 &&
		field->entities.known == known_of_level(element, level, names);
}

/* The level whose reference a mandate is */
GcmLevel
gcm_reference_level(const GcmMandate *reference)
{
	for (GcmLevel level = GCM_GLOBAL; level <= GCM_NATIONAL; level++)
	{
		int			element = 0;

		while (element < GCM_NFIELDS && is_field_of_level(&reference->field[element], element, level))
			element++;
		if (element == GCM_NFIELDS)
			return level;
	}
	return GCM_NO_LEVEL;
}

static GcmOrigin
origin_of(GcmElement element, const GcmMandate *reference, GcmLevel level)
{
	if (element >= GCM_NFIELDS)
		return GCM_FROM_SOURCES;
	if (level == GCM_NO_LEVEL)
		return GCM_FROM_ANOTHER;
	return is_field_of_level(&reference->field[element], element, GCM_GLOBAL) &&
		!(element == GCM_MEMBERS && level != GCM_GLOBAL) ? GCM_FROM_SOURCES : GCM_FROM_READING;
}

/*
 * Where a reference asks for the members of the Executive Committee, but for no
 * Executive Committee, those among them are asked that are present: a body is
 * not to be blamed that DESA has no office in its country.
 */
static bool
asks_only_present(const GcmMandate *reference)
{
	const GcmStatement *structure = &reference->field[GCM_STRUCTURE];

	return structure->stated && (structure->terms & GCM_PART_EXECUTIVE_COMMITTEE) == 0 &&
		is_field_of_level(&reference->field[GCM_MEMBERS], GCM_MEMBERS, GCM_GLOBAL);
}

/*
 * The Resident Coordinator and their Office lead the United Nations in a
 * country: that they lead a body too is what nobody asks, and no departure.
 */
static uint64_t
resident_coordinators(void)
{
	static uint64_t known = 0;

	if (known == 0)
		known = known_names("Resident Coordinator|Resident Coordinator's Office");
	return known;
}

static bool
is_resident_coordinator(const GcmEntity *entity)
{
	return entity->place >= 0 && (resident_coordinators() >> entity->place) & 1;
}

/*
 * Let what a body's text says in one place hold in others: who chairs it
 * coordinates it, and who provides its secretariat shows that it has one.  room
 * has space for both lists of coordinators.
 */
void
gcm_body_complete(GcmBody *body, GcmEntity *room)
{
	GcmEntities *coordinators = &body->mandate.field[GCM_COORDINATORS].entities;
	const GcmEntities *chairs = &body->leadership.chairs;
	GcmStatement *structure = &body->mandate.field[GCM_STRUCTURE];

	if (chairs->stated)
	{
		if (coordinators->n > 0)
			memcpy(room, coordinators->item, coordinators->n * sizeof(GcmEntity));
		coordinators->item = room;
		for (int i = 0; i < chairs->n; i++)
			gcm_entities_add(coordinators, chairs->item[i].text, chairs->item[i].len);
		coordinators->stated = true;
		body->mandate.field[GCM_COORDINATORS].stated = true;
	}
	if (body->leadership.secretariat.n > 0)
	{
		structure->stated = true;
		structure->terms |= GCM_PART_SECRETARIAT;
	}
}

/* What is asked of an element, and what is stated */
static void
state_element(GcmElement element, const GcmBody *body, const GcmMandate *reference,
			  GcmStatement *asked, GcmStatement *stated)
{
	const GcmProcess *process = &body->process;
	const GcmEntities *secretariat = &body->leadership.secretariat;

	if (element < GCM_NFIELDS)
	{
		*asked = reference->field[element];
		*stated = body->mandate.field[element];

		/* a text that names its coordinator lacks none in a structure that it states */
		if (element == GCM_STRUCTURE && stated->terms != 0 &&
			body->mandate.field[GCM_COORDINATORS].entities.n > 0)
			stated->terms |= asked->terms & GCM_PART_COORDINATOR;
		if (element != GCM_COORDINATORS || asked->entities.n == 0 || !secretariat->stated)
			return;

		/* who provides the secretariat is asked where the text says who does */
		asked->terms = GCM_SECRETARIAT_OF_COORDINATOR;
		stated->stated = true;
		for (int i = 0; i < asked->entities.n; i++)
		{
			if (gcm_entities_have(secretariat, &asked->entities.item[i]))
				stated->terms = GCM_SECRETARIAT_OF_COORDINATOR;
		}
		return;
	}
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
		*stated = body->mandate.field[GCM_MEMBERS];
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

/*
 * Of the entities that are asked, those in this list are; NULL is all of them.
 * Who has no office where a body is cannot be asked to join; and none can where
 * it matters who has, and that is not known.
 */
static inline const GcmEntities *
only_among(GcmElement element, const GcmEntities *present, const GcmMandate *reference)
{
	static const GcmEntities nobody;

	if (element != GCM_MEMBERS)
		return NULL;
	return present->stated ? present : asks_only_present(reference) ? &nobody : NULL;
}

/*
 * Is all that is stated the lead of the Resident Coordinator?  That is no
 * departure, but does not say all that is asked.
 */
static bool
only_resident_coordinators(const GcmStatement *stated)
{
	return stated->entities.n > 0 && stated->entities.nunknown == 0 &&
		(stated->entities.known & ~resident_coordinators()) == 0;
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
		judgement->verdict = verdict_of(stated->stated, required, met);
	if (element == GCM_COORDINATORS && judgement->verdict == GCM_DIVERGENT &&
		only_resident_coordinators(stated))
		judgement->verdict = GCM_PARTIAL;
}

/* Compare one element, without saying what is missing */
void
gcm_judge(GcmElement element, const GcmBody *body, const GcmMandate *reference,
		  GcmJudgement *judgement)
{
	GcmStatement asked;
	GcmStatement stated;

	state_element(element, body, reference, &asked, &stated);
	judge(element, &asked, &stated, only_among(element, &body->present, reference), judgement);
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

/* Move the lead of the Resident Coordinator from what is in excess to room */
static void
take_leads(GcmFinding *finding, GcmEntity *room)
{
	GcmEntities *excess = &finding->excess.entities;
	int			n = 0;

	finding->leads.entities.item = room;
	for (int i = 0; i < excess->n; i++)
	{
		if (is_resident_coordinator(&excess->item[i]))
			room[finding->leads.entities.n++] = excess->item[i];
		else
			excess->item[n++] = excess->item[i];
	}
	excess->n = n;
}

/* How many entities gcm_compare_element needs room for, whatever the element */
int
gcm_finding_room(const GcmBody *body, const GcmMandate *reference)
{
	const GcmProcess *process = &body->process;

	return reference->field[GCM_COORDINATORS].entities.n + 2 * body->mandate.field[GCM_COORDINATORS].entities.n +
		reference->field[GCM_MEMBERS].entities.n + body->mandate.field[GCM_MEMBERS].entities.n +
		process->concerned.n + process->agreed.n + process->relevant.n + 1;
}

/* Compare one element; the finding points into room */
void
gcm_compare_element(GcmElement element, const GcmBody *body, const GcmMandate *reference,
					GcmEntity *room, GcmFinding *finding)
{
	const GcmEntities *among = only_among(element, &body->present, reference);

	memset(finding, 0, sizeof(*finding));
	finding->element = element;
	finding->kind = body->kind;
	finding->level = gcm_reference_level(reference);
	finding->origin = origin_of(element, reference, finding->level);
	finding->only_present = among != NULL;
	finding->presence_unknown = among != NULL && !body->present.stated;
	state_element(element, body, reference, &finding->asked, &finding->stated);
	judge(element, &finding->asked, &finding->stated, among, &finding->judgement);
	fill_differences(finding, among, room);
	if (element == GCM_COORDINATORS)
	{
		take_leads(finding, room + finding->missing.entities.n + finding->excess.entities.n);
		finding->secretariat.stated = body->leadership.secretariat.stated;
		finding->secretariat.entities = body->leadership.secretariat;
	}
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
