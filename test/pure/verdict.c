/*
 * verdict.c
 *		Verdicts, the score and tallies: adding what is asked never lowers the
 *		score, over every step from every state; names of entities; values that
 *		no check gives are refused.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/tally.h"
#include "pure/sentence.h"
#include "pure/suggest.h"

#include <string.h>

#include "tap.h"

static uint64_t
next_random(void)
{
	static uint64_t state = 362436069362436069u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* Terms that each field knows; the entities of the small tests are eight */
static const int nterms[GCM_NFIELDS] = {6, 23, 10, 0, 0, 5, 5, 13};

#define NENTITIES 8

/* Half of them known, half not */
static const char *const entity_names[NENTITIES] = {
	"IOM", "DESA", "ILO", "WHO", "Agency A", "Agency B", "Agency C", "Agency D"
};

/* The list of entities by mask, made once, for this is done millions of times */
static GcmEntities
entities_of(unsigned mask)
{
	static GcmEntities made[1 << NENTITIES];
	static GcmEntity room[1 << NENTITIES][NENTITIES];
	GcmEntities *list = &made[mask];

	if (!list->stated)
	{
		list->stated = true;
		list->item = room[mask];
		for (int i = 0; i < NENTITIES; i++)
		{
			if ((mask >> i) & 1)
				gcm_entities_add(list, entity_names[i], (int) strlen(entity_names[i]));
		}
	}
	return *list;
}

/* State a field: terms or entities by mask, or nothing if the mask is negative */
static void
state(GcmStatement *field, GcmElement element, int mask)
{
	memset(field, 0, sizeof(*field));
	if (mask < 0)
		return;
	field->stated = true;
	if (element == GCM_COORDINATORS || element == GCM_MEMBERS)
		field->entities = entities_of((unsigned) mask);
	else
		field->terms = (uint32_t) mask;
}

static int
half_points(GcmVerdict verdict)
{
	return verdict == GCM_ALIGNED ? 2 : verdict == GCM_PARTIAL ? 1 : 0;
}

/* What the verdict must be, said in other words than verdict.c does */
static GcmVerdict
expected_verdict(int asked, int stated)
{
	if (asked <= 0)
		return GCM_NOT_ASKED;
	if (stated < 0)
		return GCM_UNSTATED;
	if ((asked & stated) == asked)
		return GCM_ALIGNED;
	return (asked & stated) == 0 ? GCM_DIVERGENT : GCM_PARTIAL;
}

static GcmJudgement
judge_masks(GcmElement element, int asked, int stated, int present)
{
	static GcmBody body;
	static GcmMandate reference;
	GcmJudgement judgement;

	memset(&body.mandate, 0, sizeof(body.mandate));
	state(&body.mandate.field[element], element, stated);
	state(&reference.field[element], element, asked);
	memset(&body.present, 0, sizeof(body.present));
	if (present >= 0)
		body.present = entities_of((unsigned) present);
	gcm_judge(element, &body, &reference, &judgement);
	return judgement;
}

/* One state, and each step from it that adds one thing that is asked */
static int
wrong_steps(GcmElement element, int asked, int stated, int present)
{
	int			held = present < 0 || asked < 0 || element != GCM_MEMBERS ? asked : asked & present;
	GcmJudgement here = judge_masks(element, asked, stated, present);
	int			wrong = here.verdict != expected_verdict(held, stated);

	wrong += here.required != (held < 0 ? 0 : __builtin_popcount(held));
	wrong += here.met != (held < 0 || stated < 0 ? 0 : __builtin_popcount(held & stated));
	for (int i = 0; held > 0 && i < 31; i++)
	{
		GcmJudgement there;

		if (((held >> i) & 1) == 0 || (stated >= 0 && ((stated >> i) & 1)))
			continue;
		there = judge_masks(element, asked, (stated < 0 ? 0 : stated) | 1 << i, present);
		wrong += half_points(there.verdict) < half_points(here.verdict) || there.met <= here.met;
	}
	return wrong;
}

static void
test_fields(void)
{
	for (int element = 0; element < GCM_NFIELDS; element++)
	{
		bool		entities = element == GCM_COORDINATORS || element == GCM_MEMBERS;
		int			n = entities ? NENTITIES : nterms[element];
		int			all = (1 << n) - 1;
		int			wrong = 0;
		long		states = 0;

		if (n <= 10)
		{
			/* what is asked and what is stated: every pair of sets, or nothing */
			for (int asked = -1; asked <= all; asked += (all + 1) / tries(all + 1))
			{
				for (int stated = -1; stated <= all; stated++, states++)
					wrong += wrong_steps(element, asked, stated, -1);
			}
		}
		for (int i = 0; i < tries(200000); i++, states++)
		{
			int			asked = (int) (next_random() & (uint64_t) all);
			int			stated = (int) (next_random() & next_random() & (uint64_t) all);
			int			present = i % 2 ? -1 : (int) (next_random() & (uint64_t) all);

			if (i % 5 == 0)
				stated |= asked;
			if (i % 7 == 0)
				asked = all;
			wrong += wrong_steps(element, asked, stated, entities ? present : -1);
		}
		ok(wrong == 0, "%s: verdicts are as defined and no step down, from %ld states",
		   gcm_element_name[element], states);
	}
}

/*
 * A text that names a coordinator has that part of a structure that it states.
 * Who is named has no effect where no structure is, or no coordinator is asked.
 */
static void
test_named_coordinator(void)
{
	int			all = (1 << nterms[GCM_STRUCTURE]) - 1;
	int			wrong = 0;

	for (int asked = -1; asked <= all; asked++)
	{
		for (int stated = -1; stated <= all; stated++)
		{
			int			had = stated > 0 && asked > 0 ? stated | (asked & 1) : stated;
			GcmBody		body = {0};
			GcmMandate	reference = {0};
			GcmJudgement judgement;

			state(&body.mandate.field[GCM_STRUCTURE], GCM_STRUCTURE, stated);
			state(&reference.field[GCM_STRUCTURE], GCM_STRUCTURE, asked);
			for (int coordinators = -1; coordinators < 4; coordinators++)
			{
				state(&body.mandate.field[GCM_COORDINATORS], GCM_COORDINATORS, coordinators);
				gcm_judge(GCM_STRUCTURE, &body, &reference, &judgement);
				wrong += judgement.verdict != expected_verdict(asked, coordinators > 0 ? had : stated);
			}
		}
	}
	ok(wrong == 0, "structure: who is named as coordinator is a part of it");
}

/*
 * Adaptation: every set of entities concerned and agreed, and what is known of
 * the consultations.  Each agreement and consultation added never lowers.
 */
static int
adaptation_points(int concerned, int agreed, int consulted, GcmVerdict *verdict)
{
	GcmBody		body = {.process = {.consultation_stated = consulted >= 0,
	.consulted = consulted < 0 ? 0 : (uint32_t) consulted}};
	GcmMandate	reference = {0};
	GcmJudgement judgement;

	if (concerned >= 0)
		body.process.concerned = entities_of((unsigned) concerned);
	if (agreed >= 0)
		body.process.agreed = entities_of((unsigned) agreed);
	gcm_judge(GCM_ADAPTATION, &body, &reference, &judgement);
	*verdict = judgement.verdict;
	return half_points(judgement.verdict);
}

static void
test_adaptation(void)
{
	int			wrong = 0;
	int			aligned = 0;

	for (int concerned = -1; concerned < 1 << NENTITIES; concerned += (1 << NENTITIES) / tries(1 << NENTITIES))
	{
		for (int agreed = -1; agreed < 1 << NENTITIES; agreed++)
		{
			for (int consulted = -1; consulted < 4; consulted++)
			{
				GcmVerdict	verdict;
				GcmVerdict	ignored;
				int			points = adaptation_points(concerned, agreed, consulted, &verdict);
				bool		all = concerned > 0 && agreed >= 0 &&
					(concerned & agreed) == concerned && consulted == 3;

				aligned += verdict == GCM_ALIGNED;
				wrong += (verdict == GCM_ALIGNED) != all;
				wrong += (verdict == GCM_UNSTATED) != (concerned < 0 && agreed < 0 && consulted < 0);
				for (int i = 0; concerned > 0 && i < NENTITIES; i++)
				{
					if ((concerned >> i) & 1)
						wrong += adaptation_points(concerned, (agreed < 0 ? 0 : agreed) | 1 << i,
												   consulted, &ignored) < points;
				}
				for (int i = 0; i < 2; i++)
					wrong += adaptation_points(concerned, agreed,
											   (consulted < 0 ? 0 : consulted) | 1 << i,
											   &ignored) < points;
			}
		}
	}
	ok(wrong == 0 && aligned > 0, "adaptation: aligned in %d states, those where all agreed and both were consulted; no step down",
	   aligned);
}

static void
test_coalition(void)
{
	int			wrong = 0;

	for (int relevant = -1; relevant < 1 << NENTITIES; relevant++)
	{
		for (int members = -1; members < 1 << NENTITIES; members++)
		{
			GcmBody		body = {0};
			GcmMandate	reference = {0};
			GcmJudgement judgement;
			GcmVerdict	expected = expected_verdict(relevant, members);

			if (relevant >= 0)
				body.process.relevant = entities_of((unsigned) relevant);
			state(&body.mandate.field[GCM_MEMBERS], GCM_MEMBERS, members);
			gcm_judge(GCM_INCLUSION, &body, &reference, &judgement);
			wrong += judgement.verdict != (expected == GCM_NOT_ASKED ? GCM_UNSTATED : expected);
		}
	}
	ok(wrong == 0, "inclusion: as members are, but unstated where no entity is said to be relevant");

	wrong = 0;
	for (int i = 0; i < 3; i++)
	{
		static const GcmVerdict expected[] = {GCM_UNSTATED, GCM_DIVERGENT, GCM_ALIGNED};
		GcmBody		body = {.process = {.relations_stated = i > 0, .close_relations = i > 1}};
		GcmMandate	reference = {0};
		GcmJudgement judgement;

		gcm_judge(GCM_RELATIONS, &body, &reference, &judgement);
		wrong += judgement.verdict != expected[i];
	}
	ok(wrong == 0, "relations: aligned if close, divergent if not, unstated if not known");
}

/* The reference of a level, as a mandate; room has space for its entities */
static GcmMandate
reference_of(GcmLevel level, GcmEntity *room)
{
	const GcmLevelReference *reference = (const GcmLevelReference *) gcm_term(&gcm_level_vocabulary, level);
	GcmMandate	mandate = {0};

	for (int i = 0; i < GCM_NFIELDS; i++)
	{
		GcmStatement *field = &mandate.field[i];
		const char *names = reference->entities[i];

		field->terms = reference->terms[i];
		field->stated = field->terms != 0 || names;
		if (names == NULL)
			continue;
		field->entities.stated = true;
		field->entities.item = room;
		while (*names)
		{
			int			len = (int) strcspn(names, "|");

			gcm_entities_add(&field->entities, names, len);
			names += len + (names[len] == '|');
		}
		room += field->entities.n + 1;
	}
	return mandate;
}

/* Each level's reference is known again, and no mandate that differs in a field */
static void
test_levels(void)
{
	static GcmEntity room[GCM_NLEVELS][32];
	int			wrong = 0;

	for (GcmLevel level = GCM_GLOBAL; level <= GCM_NATIONAL; level++)
	{
		const GcmMandate reference = reference_of(level, room[level]);

		wrong += gcm_reference_level(&reference) != level;
		for (int i = 0; i < GCM_NFIELDS; i++)
		{
			GcmMandate	other = reference;

			other.field[i].stated = !other.field[i].stated;
			wrong += gcm_reference_level(&other) != GCM_NO_LEVEL;
			other = reference;
			other.field[i].terms ^= 1;
			wrong += gcm_reference_level(&other) != GCM_NO_LEVEL;
			other = reference;
			other.field[i].entities.nunknown++;
			wrong += gcm_reference_level(&other) != GCM_NO_LEVEL;
			other = reference;
			other.field[i].entities.known ^= 1;
			wrong += gcm_reference_level(&other) != GCM_NO_LEVEL;
		}
	}
	ok(wrong == 0, "the reference of each level is known again, and nothing else for it");

	/* who has no office there is not asked; at no level but the global one is anybody, if that is not known */
	wrong = 0;
	for (GcmLevel level = GCM_GLOBAL; level <= GCM_NATIONAL; level++)
	{
		const GcmMandate reference = reference_of(level, room[level]);
		GcmBody		body = {0};
		GcmJudgement judgement;

		gcm_judge(GCM_MEMBERS, &body, &reference, &judgement);
		wrong += judgement.required != (level == GCM_GLOBAL ? 8 : 0);
		body.present = entities_of(15);	/* three of the four are of the Executive Committee */
		gcm_judge(GCM_MEMBERS, &body, &reference, &judgement);
		wrong += judgement.required != 3 || judgement.verdict != GCM_UNSTATED;
		gcm_judge(GCM_OBJECTIVES, &body, &reference, &judgement);
		wrong += judgement.required != (level == GCM_NATIONAL ? 0 : 23);
		gcm_judge(GCM_STRUCTURE, &body, &reference, &judgement);
		wrong += judgement.required != (level == GCM_GLOBAL ? 5 : 3);
	}
	ok(wrong == 0, "each level asks for what it can ask");
}

/*
 * Who leads: every set of those who coordinate, chair and provide the
 * secretariat, or nothing, of the coordinator, the Resident Coordinator, their
 * Office and another entity.
 */
static void
test_leadership(void)
{
	static const char *const names[] = {"IOM", "Resident Coordinator", "Resident Coordinator's Office", "UNHCR"};
	static GcmEntity room[4][10];
	static GcmEntity space_of_reference[32];
	const GcmMandate reference = reference_of(GCM_GLOBAL, space_of_reference);
	GcmEntities behind = {.stated = true, .item = space_of_reference + reference.field[GCM_COORDINATORS].entities.n};
	int			wrong = 0;

	/* what stands behind the list in memory is not asked */
	gcm_entities_add(&behind, "UNHCR", 5);
	for (int i = 0; i < 17 * 17 * 17; i++)
	{
		int			said[3] = {i % 17 - 1, i / 17 % 17 - 1, i / 289 - 1};
		GcmBody		body = {0};
		GcmEntities *lists[3] = {&body.mandate.field[GCM_COORDINATORS].entities, &body.leadership.chairs, &body.leadership.secretariat};
		int			lead = (said[0] < 0 ? 0 : said[0]) | (said[1] < 0 ? 0 : said[1]);
		bool		lead_stated = said[0] >= 0 || said[1] >= 0;
		bool		secretariat_stated = said[2] >= 0;
		bool		met = secretariat_stated && (said[2] & 1);
		GcmVerdict	expected;
		GcmJudgement judgement;
		GcmFinding	finding;
		GcmEntity	space[100];

		for (int l = 0; l < 3; l++)
		{
			lists[l]->item = said[l] >= 0 ? room[l] : NULL;
			lists[l]->stated = said[l] >= 0;
			for (int n = 0; n < 4; n++)
			{
				if (said[l] >= 0 && (said[l] >> n) & 1)
					gcm_entities_add(lists[l], names[n], (int) strlen(names[n]));
			}
		}
		body.mandate.field[GCM_COORDINATORS].stated = said[0] >= 0;
		gcm_body_complete(&body, room[3]);

		if (!lead_stated && !secretariat_stated)
			expected = GCM_UNSTATED;
		else if ((lead & 1) && (!secretariat_stated || met))
			expected = GCM_ALIGNED;
		else if ((lead & 1) || met)
			expected = GCM_PARTIAL;
		else
			expected = lead != 0 && (lead & ~6) == 0 ? GCM_PARTIAL : GCM_DIVERGENT;
		gcm_judge(GCM_COORDINATORS, &body, &reference, &judgement);
		wrong += judgement.verdict != expected || judgement.required != 1 + secretariat_stated ||
			judgement.met != (lead & 1) + met;

		/* nobody blames the Resident Coordinator */
		gcm_compare_element(GCM_COORDINATORS, &body, &reference, space, &finding);
		wrong += finding.excess.entities.n != ((lead & 8) != 0) ||
			finding.leads.entities.n != ((lead & 2) != 0) + ((lead & 4) != 0);
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const char *sentences[GCM_MAX_SENTENCES];
			int			n = gcm_finding_sentences(&finding, lang, sentences);

			wrong += n < 1 || n > GCM_MAX_SENTENCES;
			for (int s = 0; s < n; s++)
				wrong += sentences[s] == NULL;
		}

		/* a secretariat that is named is one */
		gcm_judge(GCM_STRUCTURE, &body, &reference, &judgement);
		wrong += judgement.verdict != (said[2] > 0 ? GCM_PARTIAL : GCM_UNSTATED);
	}
	ok(wrong == 0, "the lead of the Resident Coordinator is no departure, and is not all; who provides the secretariat is told");
}

/* A finding has room, whichever list is the only one, and nothing goes beyond it */
static void
test_room(void)
{
	static const char *const names[] = {"Resident Coordinator", "Resident Coordinator's Office", "RC", "Agency A", "WHO"};
	GcmEntity	space[5];
	GcmEntities list = {.stated = true, .item = space};
	int			wrong = 0;

	for (int n = 0; n < 5; n++)
	{
		gcm_entities_add(&list, names[n], (int) strlen(names[n]));
		for (int which = 0; which < 7; which++)
		{
			GcmBody		body = {0};
			GcmMandate	reference = {0};
			GcmEntities *lists[] = {
				&reference.field[GCM_COORDINATORS].entities, &body.mandate.field[GCM_COORDINATORS].entities,
				&reference.field[GCM_MEMBERS].entities, &body.mandate.field[GCM_MEMBERS].entities,
				&body.process.concerned, &body.process.agreed, &body.process.relevant
			};
			GcmEntity  *room;

			*lists[which] = list;
			room = malloc(gcm_finding_room(&body, &reference) * sizeof(GcmEntity));
			for (int element = 0; element < GCM_NELEMENTS; element++)
			{
				GcmFinding	finding;
				int			expected = (which == 1 && element == GCM_COORDINATORS) || (which == 3 && element == GCM_MEMBERS) ||
					(which == 3 && element == GCM_INCLUSION) || (which == 5 && element == GCM_ADAPTATION) ? list.n : 0;

				gcm_compare_element((GcmElement) element, &body, &reference, room, &finding);
				wrong += finding.excess.entities.n + finding.leads.entities.n != expected;
				wrong += finding.leads.entities.n != (expected && which == 1 ? (list.n < 2 ? list.n : 2) : 0);
			}
			free(room);
		}
	}
	ok(wrong == 0 && list.n == 4, "findings have room");
}

/* What happened to a field between all sets of four, or nothing, and all others */
static void
test_changes(void)
{
	int			wrong = 0;

	for (int i = 0; i < GCM_NFIELDS * 17 * 17; i++)
	{
		GcmElement	field = (GcmElement) (i % GCM_NFIELDS);
		int			before = i / GCM_NFIELDS % 17 - 1;
		int			after = i / GCM_NFIELDS / 17 - 1;
		int			removed = (before < 0 ? 0 : before) & ~(after < 0 ? 0 : after);
		int			added = (after < 0 ? 0 : after) & ~(before < 0 ? 0 : before);
		GcmChange	expected = before < 0 ? GCM_STATED : after < 0 ? GCM_WITHDRAWN : added && removed ? GCM_ALTERED : added ? GCM_EXTENDED : GCM_REDUCED;
		GcmMandate	mandates[2];
		GcmEntity	room[8];
		GcmFinding	finding;
		GcmChange	change;

		memset(mandates, 0, sizeof(mandates));
		state(&mandates[0].field[field], field, before);
		state(&mandates[1].field[field], field, after);
		memset(&finding, 0xFF, sizeof(finding));
		if (gcm_changed(field, &mandates[0], &mandates[1], room, &finding, &change) != (before != after))
			wrong++;
		if (before == after)
			continue;
		wrong += change != expected || finding.element != field;
		wrong += (int) finding.missing.terms + finding.missing.entities.n != (finding.missing.terms ? removed : __builtin_popcount(removed));
		wrong += (int) finding.excess.terms + finding.excess.entities.n != (finding.excess.terms ? added : __builtin_popcount(added));
	}
	ok(wrong == 0, "a change is what was added and what was removed");
}

static void
set_verdict(GcmVerdict *verdict, uint64_t *digits)
{
	for (int i = 0; i < GCM_NELEMENTS; i++, *digits /= GCM_NVERDICTS)
		verdict[i] = (GcmVerdict) (*digits % GCM_NVERDICTS);
}

/* Every combination of verdicts: 5 to the power of 11 */
static void
test_alignments(void)
{
	uint64_t	n = 1;
	uint64_t	step;
	long		values = 0;
	long		wrong = 0;

	for (int i = 0; i < GCM_NELEMENTS; i++)
		n *= GCM_NVERDICTS;
	step = n / (uint64_t) tries((int) n);
	if (step > 1)
		step += 5 - step % 5 + 1;	/* so that each verdict is met */
	for (uint64_t i = 0; i < n; i += step)
	{
		GcmVerdict	verdict[GCM_NELEMENTS];
		uint64_t	digits = i;
		int			asked;
		int			points;
		int64_t		alignment;

		set_verdict(verdict, &digits);
		alignment = gcm_alignment_pack(verdict);
		for (int e = 0; e < GCM_NELEMENTS; e++)
			wrong += gcm_alignment_verdict(alignment, e) != verdict[e];
		if (gcm_alignment_problem(alignment) != NULL)
			continue;
		values++;
		points = gcm_alignment_points(alignment, &asked);

		/* the score is exact, and another one is refused */
		wrong += (alignment >> GCM_SCORE_SHIFT) * 2 * asked != (int64_t) points * GCM_SCORE_UNIT;
		wrong += gcm_alignment_problem(alignment ^ (INT64_C(1) << (GCM_SCORE_SHIFT + i % 16))) == NULL;
		wrong += gcm_alignment_problem(alignment | INT64_C(1) << (33 + i % 7)) == NULL;
		wrong += strcmp(gcm_alignment_problem(INT64_C(1) << (GCM_SCORE_SHIFT + i % 16)), "There is no verdict.") != 0;
	}

	/* networks, forums and coalitions: with and without each element that can go unasked */
	ok(wrong == 0 && (step > 1 ? values > 0 : values == 4 * (5 * 5 * 5 * 5 * 5 * 5 * 5L) * (1 + 4 + 3 * 4) - 1),
	   "of %ld combinations of verdicts %ld are alignments; scores are exact", (long) (n / step), values);
}

/* Bits that are no verdict are told, and left out of a text */
static void
test_unknown_verdicts(void)
{
	int			wrong = 0;
	char		text[GCM_ALIGNMENT_TEXT];

	for (int e = 0; e < GCM_NELEMENTS; e++)
	{
		for (int unknown = GCM_NVERDICTS; unknown < 8; unknown++)
		{
			GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};
			int64_t		alignment;
			const char *problem;

			verdict[e] = (GcmVerdict) unknown;
			alignment = gcm_alignment_pack(verdict);
			problem = gcm_alignment_problem(alignment);
			wrong += problem == NULL || strcmp(problem, "A verdict is unknown.") != 0;
			wrong += gcm_alignment_print(alignment, text) != 0 || text[0] != '\0';
		}
	}
	ok(wrong == 0, "what is no verdict is not taken for one");
}

/* A better verdict on one element never lowers the score, nor the order */
static void
test_steps_of_alignments(void)
{
	int			wrong = 0;

	for (int round = 0; round < tries(2000000); round++)
	{
		GcmVerdict	verdict[GCM_NELEMENTS];
		uint64_t	digits = next_random() >> 1;
		int			element = (int) (next_random() % GCM_NELEMENTS);
		int64_t		before;

		set_verdict(verdict, &digits);
		if (verdict[element] == GCM_NOT_ASKED || verdict[element] == GCM_ALIGNED)
			continue;
		before = gcm_alignment_pack(verdict);
		verdict[element]++;
		wrong += gcm_alignment_pack(verdict) <= before;
	}
	ok(wrong == 0, "%d better verdicts sort higher", tries(2000000));
}

static void
test_entities(void)
{
	static const struct
	{
		const char *name;
		const char *same;
	}			pairs[] = {
		{"UN DESA", "DESA"}, {"undesa", "DESA"}, {"U.N. DESA", "DESA"}, {"U.N.D.E.S.A.", "DESA"},
		{"DAES", "DESA"}, {" iom ", "IOM"}, {"I.O.M.", "IOM"}, {"OIM", "IOM"}, {"l'OIM", "IOM"},
		{"UN Migration", "IOM"}, {"UN IOM", "IOM"},
		{"International Organization for Migration (IOM)", "IOM"},
		{"IOM (UN Migration)", "IOM"}, {"ILO (BIT)", "ILO"},
		{"Organisation internationale pour les migrations (OIM)", "IOM"},
		{"United Nations Economic Commission for Africa", "ECA"}, {"UNECA", "ECA"},
		{"Haut Commissariat des Nations Unies aux droits de l\xE2\x80\x99homme", "OHCHR"},
		{"Programa de las Naciones Unidas para el Desarrollo", "UNDP"},
		{"PROGRAMME DES NATIONS UNIES POUR LE DEVELOPPEMENT", "UNDP"},
		{"Banco Mundial", "World Bank"}, {"the world bank", "World Bank"},
		{"UN Women", "UN-Women"}, {"ONU Mujeres", "UN-Women"}, {"unwomen", "UN-Women"},
		{"Volontaires de l'ONU", "UNV"}, {"IOM Cuba", "IOM"}, {"IOM Kenya (UN)", "IOM"}, {"IOM Regional Office for West Africa (UN)", "IOM"},
		{"Office in Kenya, Mission of IOM", "IOM"}, {"IOM (OIM, IOM) Office", "IOM"}, {"IOM, OIM, IOM, OIM, IOM", "IOM"},
		{"UN Resident Coordinator in Uganda, Office", "RCO"}
	};
	static const char *const unknown[] = {
		"", "(IOM)(ILO)", "Working Group on Data (IOM)", "IOM (ILO)", "UN", "United Nations", "U.N.",
		"UN UN IOM", "IOMX", "Women", "(", "Agency", "United Nationshcr", "IOM OIMX"
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		int			place = gcm_entity_lookup(pairs[i].name, (int) strlen(pairs[i].name));

		if (place < 0 || place != gcm_entity_lookup(pairs[i].same, (int) strlen(pairs[i].same)))
		{
			wrong++;
			printf("# %s is not %s\n", pairs[i].name, pairs[i].same);
		}
	}
	ok(wrong == 0, "many names are one entity");

	wrong = 0;
	for (size_t i = 0; i < sizeof(unknown) / sizeof(unknown[0]); i++)
	{
		if (gcm_entity_lookup(unknown[i], (int) strlen(unknown[i])) >= 0)
		{
			wrong++;
			printf("# %s is known\n", unknown[i]);
		}
	}
	ok(wrong == 0, "no name is guessed");

	/* the index finds what the vocabulary does; each has its articles */
	wrong = gcm_entity_vocabulary.nterms > GCM_MAX_ENTITIES;
	for (int place = 0; place < gcm_entity_vocabulary.nterms; place++)
	{
		const GcmEntityTerm *entity = (const GcmEntityTerm *) gcm_term(&gcm_entity_vocabulary, place);

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const char *label = entity->term.label[lang];
			char		article[GCM_MAX_SPELLING];

			wrong += gcm_entity_lookup(label, (int) strlen(label)) != place;
			snprintf(article, sizeof(article), "%s%s", entity->article[lang], label);
			wrong += gcm_entity_lookup(article, (int) strlen(article)) != place;
		}
	}
	ok(wrong == 0, "each entity is found by its label, with and without article");
}

/* A label in which one letter is another is none */
static void
test_changed_labels(void)
{
	int			wrong = 0;
	int			tried = 0;

	for (int place = 0; place < gcm_entity_vocabulary.nterms; place++)
	{
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const char *label = gcm_term(&gcm_entity_vocabulary, place)->label[lang];
			int			len = (int) strlen(label);

			for (int at = 0; at < len && len < 16; at++)
			{
				char		text[16];
				GcmReading	reading;

				memcpy(text, label, len);
				text[at] = text[at] == 'Q' ? 'Z' : 'Q';
				if (gcm_read_term(&gcm_entity_vocabulary, text, len, &reading) == GCM_OK)
					continue;
				tried++;
				wrong += gcm_entity_lookup(text, len) == place;
			}
		}
	}
	ok(wrong == 0 && tried > 300, "none of %d labels with another letter is the entity", tried);
}

/* Names of which nothing is left, or too much, where the UN is written in full */
static void
test_odd_names(void)
{
	static const struct
	{
		const char *unit;
		int			times;
		const char *end;
	}			names[] = {
		{"", 0, ""}, {".", 3, ""}, {"&", 200, ""}, {"x", 252, " un"}, {"x", 240, " un x"}, {"un ", 80, "x"}, {"un ", 1, "x"}, {"x", 300, ""},
		{"Office ", 35, "x"}, {"IOM International Organization for Migration ", 5, "x"},
		{"UNICICEF", 1, ""}				/* the first and the last letters of UNICEF */
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		char		name[400] = "";
		int			places[GCM_MAX_SUGGESTIONS];
		int			len = 0;

		for (int k = 0; k < names[i].times; k++)
			len += sprintf(name + len, "%s", names[i].unit);
		len += sprintf(name + len, "%s", names[i].end);
		wrong += gcm_entity_lookup(name, len) != -1;
		gcm_entity_near(name, len, places);
	}
	ok(wrong == 0, "names of little sense are not known");
}

/* A name by its number, of eight letters or nine behind so many others */
static const char *
numbered_name(uint32_t number, int before, int *len)
{
	static char names[2][300];
	static int	turn = 0;
	char	   *name = names[turn = !turn];

	*len = before + 8 + number % 2;
	memset(name, 'x', *len);
	for (int i = before; i < before + 7; i++, number /= 26)
		name[i] = (char) ('a' + number % 26);
	return name;
}

typedef struct Hashed
{
	uint32_t	hash;
	uint32_t	number;
} Hashed;

static int
compare_hashed(const void *a, const void *b)
{
	uint32_t	x = ((const Hashed *) a)->hash;
	uint32_t	y = ((const Hashed *) b)->hash;

	return (x > y) - (x < y);
}

/* Other names of the same hash are other entities, those that are too long to fold, too */
static void
test_same_hash(void)
{
	enum
	{
		NNAMES = 400000
	};
	Hashed	   *hashed = malloc(NNAMES * sizeof(Hashed));
	int			pairs[2] = {0, 0};
	int			wrong = 0;

	for (int before = 0; before <= 270; before += 270)
	{
		for (uint32_t i = 0; i < NNAMES; i++)
		{
			int			len;
			const char *name = numbered_name(i * 19997, before, &len);

			hashed[i] = (Hashed) {gcm_hash(name, len), i * 19997};
		}
		qsort(hashed, NNAMES, sizeof(Hashed), compare_hashed);
		for (int i = 1; i < NNAMES; i++)
		{
			GcmEntity	room[3];
			GcmEntities list = {.stated = true, .item = room};

			if (hashed[i].hash != hashed[i - 1].hash)
				continue;
			for (int k = i - 1; k <= i; k++)
			{
				int			len;
				const char *name = numbered_name(hashed[k].number, before, &len);

				gcm_entities_add(&list, name, len);
			}
			wrong += list.n != 2;
			pairs[room[0].len != room[1].len]++;
		}
	}
	free(hashed);
	ok(wrong == 0 && pairs[0] > 3 && pairs[1] > 3, "of %d names, %d have another's hash", NNAMES, pairs[0] + pairs[1]);
}

/* Names of noise: looked up, added once, found again */
static void
test_noise(void)
{
	static const char alphabet[] = "UNIOMunDESA .,()'-\xC3\xA9\xCC\x81 \xFF";
	int			wrong = 0;

	for (int round = 0; round < tries(500000); round++)
	{
		char		noise[400];
		GcmEntity	room[3];
		GcmEntities list = {.stated = true, .item = room};
		int			len = (int) (next_random() % (round % 100 == 0 ? sizeof(noise) : 16));

		for (int i = 0; i < len; i++)
			noise[i] = alphabet[next_random() % (sizeof(alphabet) - 1)];
		gcm_entities_add(&list, noise, len);
		gcm_entities_add(&list, noise, len);
		wrong += list.n != 1 || !gcm_entities_have(&list, &room[0]);
	}
	ok(wrong == 0, "%d names of noise are each one entity", tries(500000));
}

static bool
is_between(char c, char first, char last)
{
	return c >= first && c <= last;
}

static void
test_sentences(void)
{
	int			wrong = 0;

	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		bool		whole = element == GCM_DECISION || element == GCM_RELATIONS;

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const GcmSentences *s = &gcm_sentences[element][lang];

			wrong += s->basis == NULL;
			for (int v = GCM_DIVERGENT; v < GCM_NVERDICTS; v++)
				wrong += (s->verdict[v] == NULL) != (whole && v == GCM_PARTIAL);
		}
	}

	/* a small first letter is made of a capital one of ASCII, and the other way round */
	for (int lang = 0; lang < GCM_NLANGS; lang++)
	{
		for (int i = 0; i < gcm_principle_vocabulary.nterms; i++)
			wrong += !is_between(gcm_term(&gcm_principle_vocabulary, i)->label[lang][0], 'A', 'Z');
		for (int i = 0; i < gcm_stakeholder_vocabulary.nterms; i++)
			wrong += !is_between(gcm_term(&gcm_stakeholder_vocabulary, i)->label[lang][0], 'A', 'Z');
		for (int kind = 0; kind < GCM_NBODY_KINDS; kind++)
			wrong += !is_between(gcm_body_words[kind][lang][0], 'a', 'z');
		for (int i = 0; i < 2; i++)
			wrong += !is_between(gcm_reference_words[i][lang][0], 'a', 'z');
	}
	ok(wrong == 0, "every verdict that an element can have has a sentence in each language");
}

static int64_t
random_alignment(void)
{
	for (;;)
	{
		GcmVerdict	verdict[GCM_NELEMENTS];
		uint64_t	digits = next_random() >> 1;
		int64_t		alignment;

		set_verdict(verdict, &digits);
		for (int i = 0; i < GCM_NELEMENTS; i++)
		{
			if (next_random() % 2)
				verdict[i] = i < GCM_NFIELDS ? GCM_ALIGNED : GCM_NOT_ASKED;
		}
		alignment = gcm_alignment_pack(verdict);
		if (gcm_alignment_problem(alignment) == NULL)
			return alignment;
	}
}

static void
test_tallies(void)
{
	int			wrong = 0;
	int			refused = 0;
	GcmTally	full = {.bodies = GCM_MAX_BODIES};
	GcmTally	one = {.bodies = 1};

	for (int round = 0; round < tries(20000); round++)
	{
		GcmTally	a = {0};
		GcmTally	b = {0};
		GcmTally	both = {0};
		static char text[GCM_TALLY_TEXT];
		const char *problem;
		int			n = (int) (next_random() % 20);
		int			len;

		for (int i = 0; i < n; i++)
		{
			int64_t		alignment = random_alignment();

			wrong += !gcm_tally_add(i % 3 ? &a : &b, alignment) || !gcm_tally_add(&both, alignment);
			wrong += gcm_alignment_print(alignment, text) >= GCM_ALIGNMENT_TEXT ||
				gcm_alignment_parse(text, &problem) != alignment || problem != NULL;
		}
		wrong += gcm_tally_problem(&a) != NULL || gcm_tally_problem(&b) != NULL;
		wrong += !gcm_tally_merge(&a, &b) || memcmp(&a, &both, sizeof(a)) != 0;

		/* the text is read back */
		len = gcm_tally_print(&a, text);
		memset(&b, 0, sizeof(b));
		wrong += len >= (int) sizeof(text) || gcm_tally_parse(&b, text, len) != NULL ||
			memcmp(&a, &b, sizeof(a)) != 0;

		/* contradictions: a verdict that no body gave, a score too high */
		a.count[next_random() % GCM_NELEMENTS][GCM_ALIGNED - 1] += a.bodies + 1;
		refused += gcm_tally_problem(&a) != NULL;
		both.score = both.bodies * GCM_SCORE_UNIT + 1;
		refused += gcm_tally_problem(&both) != NULL;
	}
	ok(wrong == 0, "%d tallies are consistent, merging is counting on, and texts are read back", tries(20000));
	ok(refused == 2 * tries(20000), "contradictions are refused");
	ok(!gcm_tally_add(&full, random_alignment()) && !gcm_tally_merge(&full, &one) &&
	   !gcm_tally_merge(&one, &full), "too many bodies are refused");
	full.bodies--;
	ok(gcm_tally_merge(&full, &one) && full.bodies == GCM_MAX_BODIES, "and no fewer");
}

/* A tally of a body of each kind: all aligned, as far as it is held to */
static GcmTally
tally_of_kinds(void)
{
	GcmTally	tally = {0};

	for (GcmBodyKind kind = GCM_NETWORK; kind <= GCM_THEMATIC_COALITION; kind++)
	{
		GcmVerdict	verdict[GCM_NELEMENTS];

		for (int i = 0; i < GCM_NELEMENTS; i++)
			verdict[i] = gcm_element_asked(i, kind) ? GCM_ALIGNED : GCM_NOT_ASKED;
		gcm_tally_add(&tally, gcm_alignment_pack(verdict));
	}
	return tally;
}

/* One rule after the other is broken, each alone, and is named */
static void
test_contradictions_of_tallies(void)
{
	const GcmTally good = tally_of_kinds();
	GcmTally	bad;
	int			missed = gcm_tally_problem(&good) != NULL;

#define CONTRADICTS(change, problem) \
	(bad = good, change, missed += gcm_tally_problem(&bad) == NULL || strcmp(gcm_tally_problem(&bad), problem) != 0)
	CONTRADICTS(bad.bodies = -1, "its number of bodies is out of range");
	CONTRADICTS(bad.bodies = GCM_MAX_BODIES + 1, "its number of bodies is out of range");
	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		for (int verdict = 0; verdict < GCM_NTALLIED; verdict++)
		{
			CONTRADICTS(bad.count[i][verdict] = -1, "it has more verdicts on an element than bodies");
			CONTRADICTS(bad.count[i][verdict] = 4, "it has more verdicts on an element than bodies");
			CONTRADICTS(bad.count[i][verdict] = INT64_MAX, "it has more verdicts on an element than bodies");
			if (i < GCM_NFIELDS && verdict != GCM_ALIGNED - 1)
				CONTRADICTS(bad.count[i][verdict] = 1, "it has more verdicts on an element than bodies");
		}
	}
	CONTRADICTS(memset(bad.count, 0, sizeof(bad.count)), "it has bodies without a verdict");
	CONTRADICTS((memset(bad.count, 0, sizeof(bad.count)), bad.count[GCM_MISSION][0] = 2), "it has bodies without a verdict");
	CONTRADICTS((bad.count[GCM_DECISION][GCM_ALIGNED - 1] = 2, bad.count[GCM_DECISION][GCM_PARTIAL - 1] = 1),
				"neither decision nor relations can be partial");
	CONTRADICTS((bad.count[GCM_RELATIONS][GCM_ALIGNED - 1] = 0, bad.count[GCM_RELATIONS][GCM_PARTIAL - 1] = 1),
				"neither decision nor relations can be partial");
	CONTRADICTS(bad.count[GCM_RELATIONS][GCM_ALIGNED - 1] = 0, "bodies are held to both relations and inclusion, or to neither");
	CONTRADICTS(bad.count[GCM_INCLUSION][GCM_ALIGNED - 1] = 2, "bodies are held to both relations and inclusion, or to neither");
	CONTRADICTS(bad.count[GCM_ADAPTATION][GCM_ALIGNED - 1] = 3, "no body is held to both adaptation and relations");
	CONTRADICTS(bad.score = -1, "its score cannot come from its verdicts");
	CONTRADICTS(bad.score = 3 * GCM_SCORE_UNIT + 1, "its score cannot come from its verdicts");
	CONTRADICTS(bad.score--, "its score cannot come from its verdicts");
	bad = good;
	bad.count[GCM_ADAPTATION][GCM_ALIGNED - 1] = 2;
	missed += gcm_tally_problem(&bad) != NULL;
	ok(missed == 0, "each rule that a tally breaks is named");
}

/* The lowest and the highest score that so many half points can give are taken, and no other */
static void
test_scores_of_tallies(void)
{
	int			wrong = 0;

	for (int round = 0; round < tries(20000); round++)
	{
		GcmTally	tally = {0};
		int64_t		lost = 0;
		int64_t		points = 0;
		int64_t		most;
		int64_t		low;
		int64_t		high;

		for (int n = 1 + round % 5; n > 0; n--)
			gcm_tally_add(&tally, random_alignment());
		for (int i = 0; i < GCM_NELEMENTS; i++)
		{
			lost += 2 * tally.count[i][GCM_DIVERGENT - 1] + 2 * tally.count[i][GCM_UNSTATED - 1] + tally.count[i][GCM_PARTIAL - 1];
			points += 2 * tally.count[i][GCM_ALIGNED - 1] + tally.count[i][GCM_PARTIAL - 1];
		}
		most = tally.bodies * GCM_SCORE_UNIT;

		/* half a point is worth from half a unit down to that over ten elements */
		low = points * (GCM_SCORE_UNIT / 20);
		if (low < most - lost * (GCM_SCORE_UNIT / 2))
			low = most - lost * (GCM_SCORE_UNIT / 2);
		high = most - lost * (GCM_SCORE_UNIT / 20);
		if (high > points * (GCM_SCORE_UNIT / 2))
			high = points * (GCM_SCORE_UNIT / 2);
		wrong += tally.score < low || tally.score > high;
		for (int step = -1; step <= 1; step++)
		{
			tally.score = low + step;
			wrong += (gcm_tally_problem(&tally) == NULL) != (tally.score >= low && tally.score <= high);
			tally.score = high + step;
			wrong += (gcm_tally_problem(&tally) == NULL) != (tally.score >= low && tally.score <= high);
		}
	}
	ok(wrong == 0, "the scores of %d tallies are refused from the first on that is out of reach", tries(20000));
}

/* Where each body is held to one element, the score is what its verdicts give, and no other */
static void
test_single_elements(void)
{
	int			wrong = 0;

	for (int i = 1; i < 4 * 4 * 4; i++)
	{
		int64_t		aligned = i % 4;
		int64_t		partial = i / 4 % 4;
		int64_t		unstated = i / 16;
		GcmTally	tally = {.bodies = aligned + partial + unstated, .count = {[GCM_MISSION] = {0, unstated, partial, aligned}}};
		int64_t		score = aligned * GCM_SCORE_UNIT + partial * GCM_SCORE_UNIT / 2;

		for (int step = -1; step <= 1; step++)
		{
			tally.score = score + step;
			wrong += (gcm_tally_problem(&tally) == NULL) != (step == 0);
		}
	}
	ok(wrong == 0, "of verdicts on one element alone, the score is exact");
}

/* Texts that are no tally, and what is wrong with them */
static void
test_texts_of_tallies(void)
{
	static const char keys[] = "Keys are bodies, score and the elements of a mandate.";
	static const char numbers[] = "The keys bodies and score must hold whole numbers, the first always.";
	static const char verdicts[] = "Verdicts are aligned, partial, unstated and divergent.";
	static const char above_zero[] = "A number of verdicts must be whole and above zero; leave out what is zero.";
	static const char *const texts[][2] = {
		{"1", "The text of a summary is a JSON object."}, {"{}", numbers}, {"{\"score\":1}", numbers}, {"{\"bodies\":-1}", numbers},
		{"{\"bodies\":1,\"score\":-1}", numbers}, {"{\"bodies\":1,\"name\":1}", keys}, {"{\"\":1,\"bodies\":1}", keys},
		{"{\"bodies\":1,\"mission\":1}", "An element's value must be an object of numbers by verdict."},
		{"{\"bodies\":1,\"mission\":{\"good\":1}}", verdicts}, {"{\"bodies\":1,\"mission\":{\"\":1}}", verdicts},
		{"{\"bodies\":1,\"mission\":{\"aligned\":1,\"aligned\":1}}", verdicts},
		{"{\"bodies\":1,\"mission\":{\"aligned\":1},\"mission\":{\"aligned\":1}}", verdicts},
		{"{\"bodies\":1,\"mission\":{\"aligned\":0}}", above_zero}, {"{\"bodies\":1,\"mission\":{\"divergent\":-1}}", above_zero},
		{"{\"bodies\":1,\"mission\":{\"divergent\":0.5}}", above_zero},
		{"{\"bodies\":1", gcm_json_malformed}, {"{\"bodies\":1}}", gcm_json_malformed}, {"{\"bodies\":1,\"mission\":{\"aligned\":1}", gcm_json_malformed},
		{"{\"bodies\":0}", NULL}, {"{\"bodies\":1,\"score\":1}", NULL},
		{"{\"bodies\":9,\"score\":10,\"mission\":{\"aligned\":1,\"partial\":2,\"unstated\":3,\"divergent\":4},\"inclusion\":{\"divergent\":1}}", NULL}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		static char text[GCM_TALLY_TEXT];
		GcmTally	tally = {0};
		const char *problem = gcm_tally_parse(&tally, strcpy(text, texts[i][0]), (int) strlen(texts[i][0]));

		if (texts[i][1] ? problem == NULL || strcmp(problem, texts[i][1]) != 0 : problem != NULL)
		{
			wrong++;
			printf("# %s: %s\n", texts[i][0], problem ? problem : "read");
			continue;
		}

		/* what is read is written as it was */
		memset(text, 'x', sizeof(text));
		if (problem == NULL && (gcm_tally_print(&tally, text) != (int) strlen(texts[i][0]) || strcmp(text, texts[i][0]) != 0))
		{
			wrong++;
			printf("# %s, not %s\n", text, texts[i][0]);
		}
	}
	ok(wrong == 0, "it is told why a text is no tally");
}

/* Texts of alignments: elements in any order, with spaces around what they hold, and nothing else */
static void
test_texts_of_alignments(void)
{
	static const char *const texts[][2] = {
		{"mission:aligned", "mission:aligned"}, {"  mission:aligned  ", "mission:aligned"}, {"mission:aligned  ,   decision:divergent", "mission:aligned,decision:divergent"},
		{"decision:divergent,mission:partial", "mission:partial,decision:divergent"},
		{"inclusion:unstated,relations:aligned,mission:aligned", "mission:aligned,relations:aligned,inclusion:unstated"},
		{"", NULL}, {" ", NULL}, {",", NULL}, {":", NULL}, {"mission", NULL}, {"mission:", NULL}, {"mission: ", NULL}, {":aligned", NULL}, {"mission:good", NULL},
		{"mission :aligned", NULL}, {"mission: aligned", NULL}, {"mission:aligned,", NULL}, {",mission:aligned", NULL}, {"mission:aligned,mission:aligned", NULL},
		{"mission:aligned,,decision:aligned", NULL}, {"missions:aligned", NULL}, {"mission:aligned:aligned", NULL}, {"mission,decision:aligned", NULL},
		{"mission:aligned decision:aligned", NULL}
	};
	static const char *const problems[][2] = {
		{"decision:partial", "Neither decision nor relations can be partial."},
		{"relations:partial,inclusion:aligned", "Neither decision nor relations can be partial."},
		{"relations:aligned", "A body is held to both relations and inclusion, or to neither."},
		{"inclusion:divergent", "A body is held to both relations and inclusion, or to neither."},
		{"inclusion:aligned", "A body is held to both relations and inclusion, or to neither."},
		{"adaptation:aligned,relations:aligned,inclusion:aligned", "No kind of body is held to both adaptation and relations."}
	};
	int			wrong = 0;
	const char *problem;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		char		text[GCM_ALIGNMENT_TEXT] = "";
		int64_t		alignment;

		problem = "not told";
		alignment = gcm_alignment_parse(texts[i][0], &problem);
		if (alignment != 0)
			gcm_alignment_print(alignment, text);
		if (problem == NULL && (texts[i][1] ? strcmp(text, texts[i][1]) == 0 : alignment == 0))
			continue;
		wrong++;
		printf("# \"%s\" is \"%s\"\n", texts[i][0], text);
	}
	for (size_t i = 0; i < sizeof(problems) / sizeof(problems[0]); i++)
		wrong += gcm_alignment_parse(problems[i][0], &problem) != 0 || problem == NULL || strcmp(problem, problems[i][1]) != 0;
	wrong += gcm_alignment_parse("mission:aligned", &problem) >> GCM_SCORE_SHIFT != GCM_SCORE_UNIT;
	ok(wrong == 0, "texts of alignments are read, and of others it is told what is wrong");
}

int
main(void)
{
	test_fields();
	test_named_coordinator();
	test_adaptation();
	test_coalition();
	test_levels();
	test_leadership();
	test_room();
	test_changes();
	test_alignments();
	test_unknown_verdicts();
	test_steps_of_alignments();
	test_entities();
	test_changed_labels();
	test_odd_names();
	test_same_hash();
	test_noise();
	test_sentences();
	test_tallies();
	test_contradictions_of_tallies();
	test_scores_of_tallies();
	test_single_elements();
	test_texts_of_tallies();
	test_texts_of_alignments();
	return done_testing();
}
