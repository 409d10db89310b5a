/*
 * verdict.c
 *		How what is asked and what is stated become a verdict, and verdicts an
 *		alignment.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 */
#include "alignment.h"

#include <string.h>

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

const GcmVocabulary *const gcm_element_vocabulary[GCM_NELEMENTS] = {
	[GCM_MISSION] = &gcm_function_vocabulary,
	[GCM_OBJECTIVES] = &gcm_objective_vocabulary,
	[GCM_PRINCIPLES] = &gcm_principle_vocabulary,
	[GCM_STRUCTURE] = &gcm_structure_vocabulary,
	[GCM_DECISION] = &gcm_decision_vocabulary,
	[GCM_PARTICIPATION] = &gcm_stakeholder_vocabulary,
	[GCM_ADAPTATION] = &gcm_consultation_vocabulary
};

bool
gcm_entity_equal(const GcmEntity *a, const GcmEntity *b)
{
	char		folded_a[GCM_MAX_SPELLING];
	char		folded_b[GCM_MAX_SPELLING];
	int			len_a;
	int			len_b;

	if (a->place >= 0 || b->place >= 0)
		return a->place == b->place;
	len_a = gcm_fold(a->text, a->len, folded_a);
	len_b = gcm_fold(b->text, b->len, folded_b);

	/* what is too long to fold is compared as it stands */
	if (len_a <= 0 || len_b <= 0)
		return a->len == b->len && memcmp(a->text, b->text, a->len) == 0;
	return len_a == len_b && memcmp(folded_a, folded_b, len_a) == 0;
}

bool
gcm_entities_have(const GcmEntities *list, const GcmEntity *entity)
{
	for (int i = 0; i < list->n; i++)
	{
		if (gcm_entity_equal(&list->item[i], entity))
			return true;
	}
	return false;
}

/* Add an entity to a list that has room for it, unless it is there */
void
gcm_entities_add(GcmEntities *list, const char *text, int len)
{
	GcmEntity	entity = {-1, text, len};

	if (gcm_term_lookup(&gcm_entity_vocabulary, text, len, &entity.place) != GCM_OK)
		entity.place = -1;
	if (!gcm_entities_have(list, &entity))
		list->item[list->n++] = entity;
}

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
	if (met == required)
		return GCM_ALIGNED;
	return met == 0 ? GCM_DIVERGENT : GCM_PARTIAL;
}

/* Copy to room the entities that are, or are not, in another list */
static GcmEntities
filter(const GcmEntities *list, const GcmEntities *other, bool in, GcmEntity *room)
{
	GcmEntities result = {list->stated, 0, room};

	for (int i = 0; i < list->n; i++)
	{
		if (gcm_entities_have(other, &list->item[i]) == in)
			room[result.n++] = list->item[i];
	}
	return result;
}

/* What is asked of an element beyond a mandate's fields, and what is stated */
static void
state_process(GcmElement element, const GcmMandate *mandate, const GcmProcess *process,
			  GcmFinding *finding)
{
	if (element == GCM_ADAPTATION)
	{
		/* a forum that lists no entity has not shown that all agree */
		finding->asked.terms = GCM_CONSULTED_EXECUTIVE_COMMITTEE |
			GCM_CONSULTED_COORDINATOR |
			(process->concerned.n == 0 ? GCM_ENTITIES_LISTED : 0);
		finding->asked.entities = process->concerned;
		finding->stated.stated = process->concerned.stated || process->agreed.stated ||
			process->consultation_stated;
		finding->stated.terms = process->consulted;
		finding->stated.entities = process->agreed;
	}
	else if (element == GCM_RELATIONS)
	{
		finding->asked.terms = 1;
		finding->stated.stated = process->relations_stated;
		finding->stated.terms = process->close_relations;
	}
	else
	{
		finding->asked.entities = process->relevant;
		finding->stated = mandate->field[GCM_MEMBERS];
		finding->stated.stated = finding->stated.stated && process->relevant.stated;
	}
}

static int
count_terms(uint32_t terms)
{
	int			n = 0;

	for (; terms != 0; terms &= terms - 1)
		n++;
	return n;
}

/*
 * Compare one element.  room has space for the entities asked and stated,
 * twice; the finding points into it.
 */
void
gcm_find(GcmElement element, const GcmMandate *mandate, const GcmMandate *reference,
		 const GcmEntities *present, const GcmProcess *process, GcmEntity *room,
		 GcmFinding *finding)
{
	memset(finding, 0, sizeof(*finding));
	finding->element = element;
	if (element < GCM_NFIELDS)
	{
		finding->asked = reference->field[element];
		finding->stated = mandate->field[element];
	}
	else
		state_process(element, mandate, process, finding);

	/* who has no office there cannot be asked to join */
	if (element == GCM_MEMBERS && present->stated)
	{
		finding->asked.entities = filter(&finding->asked.entities, present, true, room);
		room += finding->asked.entities.n;
	}

	finding->missing.terms = finding->asked.terms & ~finding->stated.terms;
	finding->missing.entities = filter(&finding->asked.entities, &finding->stated.entities,
									   false, room);
	room += finding->missing.entities.n;
	finding->excess.terms = finding->stated.terms & ~finding->asked.terms;
	finding->excess.entities = filter(&finding->stated.entities, &finding->asked.entities,
									  false, room);

	finding->required = count_terms(finding->asked.terms) + finding->asked.entities.n;
	finding->met = finding->required - count_terms(finding->missing.terms) -
		finding->missing.entities.n;
	finding->verdict = gcm_verdict_of(finding->stated.stated, finding->required, finding->met);
}

/* Half points: two for each aligned element, one for each partial */
int
gcm_alignment_points(int64_t alignment, int *asked)
{
	int			points = 0;

	*asked = 0;
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		GcmVerdict	verdict = gcm_alignment_verdict(alignment, i);

		*asked += verdict != GCM_NOT_ASKED;
		points += (verdict == GCM_ALIGNED) * 2 + (verdict == GCM_PARTIAL);
	}
	return points;
}

int64_t
gcm_alignment_pack(const GcmVerdict *verdict)
{
	int64_t		alignment = 0;
	int			asked;
	int			points;

	for (int i = 0; i < GCM_NELEMENTS; i++)
		alignment |= (int64_t) verdict[i] << gcm_verdict_shift(i);
	points = gcm_alignment_points(alignment, &asked);
	if (asked > 0)
		alignment |= (int64_t) points * (GCM_SCORE_UNIT / 2) / asked << GCM_SCORE_SHIFT;
	return alignment;
}

/* Is it what gcm_alignment_pack makes of its own verdicts? */
bool
gcm_alignment_valid(int64_t alignment)
{
	GcmVerdict	verdict[GCM_NELEMENTS];

	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		verdict[i] = gcm_alignment_verdict(alignment, i);
		if (verdict[i] >= GCM_NVERDICTS)
			return false;
	}
	return (alignment & ((INT64_C(1) << GCM_SCORE_SHIFT) - 1)) != 0 &&
		alignment == gcm_alignment_pack(verdict);
}
