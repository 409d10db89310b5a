/*
 * mandate.c
 *		Mandates, whose lists of UN entities are text: each name ends with a
 *		line feed, each list with "++++", after the bytes of Header.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "pure/alignment.h"
#include "pure/letter.h"

#define MAX_NAMES 64
#define NLISTS 10

typedef struct Header
{
	uint8_t		kind;
	uint16_t	lists_stated;	/* by list */
	uint8_t		stated[2];		/* by field: of the mandate, of the reference */
	uint8_t		process;
	uint32_t	terms[2][GCM_NFIELDS];
} Header;

typedef struct List
{
	Part		part;
	GcmEntities entities;
	GcmEntity	room[MAX_NAMES];
} List;

/* Where a text goes of which only its length and its placeholders are counted */
typedef struct Count
{
	GcmSink		sink;
	size_t		len;
	size_t		placeholders;
} Count;

static void
count_text(GcmSink *sink, const char *s, size_t len)
{
	Count	   *count = (Count *) sink;

	count->len += len;
	for (size_t i = 0; i < len; i++)
		count->placeholders += s[i] == '{';
}

/* What a letter says of a finding leaves no placeholder */
static void
check_sentences(const GcmFinding *finding, bool braces)
{
	for (int lang = 0; lang < GCM_NLANGS; lang++)
	{
		Count		count = {{count_text, 0, false}, 0, 0};
		GcmText		labels[MAX_NAMES + GCM_MAX_FOUND_TERMS];
		int			n = gcm_labels(&finding->missing, finding->element, lang, labels);

		require(n == finding->missing.entities.n + __builtin_popcount(finding->missing.terms));
		gcm_put_letter_finding(&count.sink, finding, lang);
		require(count.len > 0 && (braces || count.placeholders == 0));
	}
}

/* How many terms a field's sets may have */
static uint32_t
known_terms(GcmElement element)
{
	const GcmVocabulary *v = gcm_element_vocabulary[element];

	/* a mandate names who coordinates, and no more of who leads */
	return v && element != GCM_COORDINATORS ? (UINT32_C(1) << v->nterms) - 1 : 0;
}

/* Is it in the list, as by going through it?  What differs is listed, and not looked up. */
static bool
member(const GcmEntities *list, const GcmEntity *entity)
{
	bool		listed = list->known == 0 && list->nunknown == 0;
	bool		same = false;

	for (int i = 0; i < list->n; i++)
	{
		GcmEntity	one;
		GcmEntities single = {.stated = true, .item = &one};

		gcm_entities_add(&single, list->item[i].text, list->item[i].len);
		require(single.n == 1);
		same |= gcm_entities_have(&single, entity);
	}
	require(listed || gcm_entities_have(list, entity) == same);
	return same;
}

static void
read_list(const uint8_t **data, size_t *size, bool stated, List *list)
{
	const char *s;

	memset(list, 0, sizeof(*list));
	list->entities.stated = stated;
	list->entities.item = list->room;
	if (!next_part(data, size, "++++", &list->part) || !stated)
		return;
	s = list->part.bytes;
	for (size_t i = 0, start = 0; i < list->part.len && list->entities.n < MAX_NAMES; i++)
	{
		int			before = list->entities.n;
		int			len = (int) (i - start);

		if (s[i] != '\n')
			continue;
		if (len > 0)
		{
			gcm_entities_add(&list->entities, s + start, len);
			require(list->entities.n == before || list->entities.n == before + 1);

			/* it is there now, and not added again */
			before = list->entities.n;
			if (before < MAX_NAMES)
			{
				gcm_entities_add(&list->entities, s + start, len);
				require(list->entities.n == before);
			}
		}
		start = i + 1;
	}
}

/* A finding's lists are parts of what it compares, and its numbers count them */
static void
check_finding(const GcmFinding *finding, const GcmEntities *present)
{
	const GcmJudgement *j = &finding->judgement;
	bool		among = finding->only_present;
	int			required = __builtin_popcount(finding->asked.terms);
	int			missing = __builtin_popcount(finding->missing.terms) + finding->missing.entities.n;
	bool		led = finding->leads.entities.n > 0 && finding->leads.entities.n == finding->stated.entities.n;

	require(finding->missing.terms == (finding->asked.terms & ~finding->stated.terms));
	require(finding->excess.terms == (finding->stated.terms & ~finding->asked.terms));
	for (int i = 0; i < finding->asked.entities.n; i++)
	{
		const GcmEntity *entity = &finding->asked.entities.item[i];
		bool		asked = !among || member(present, entity);

		required += asked;
		require(member(&finding->missing.entities, entity) ==
				(asked && !member(&finding->stated.entities, entity)));
	}
	for (int i = 0; i < finding->stated.entities.n; i++)
	{
		const GcmEntity *entity = &finding->stated.entities.item[i];

		require((member(&finding->excess.entities, entity) ||
				 member(&finding->leads.entities, entity)) !=
				member(&finding->asked.entities, entity));
	}
	require(j->required == required && j->met == required - missing && j->met >= 0);
	require((unsigned) j->verdict < GCM_NVERDICTS);
	if (j->verdict == GCM_ALIGNED)
		require(finding->stated.stated && j->met == required && required > 0);
	else if (j->verdict == GCM_PARTIAL)
		require(finding->stated.stated && (j->met > 0 || led) && j->met < required);
	else if (j->verdict == GCM_DIVERGENT)
		require(finding->stated.stated && j->met == 0 && !led);
	else if (j->verdict == GCM_UNSTATED)
		require(!finding->stated.stated);
	else
		require(required == 0 && finding->element < GCM_NFIELDS);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static List list[NLISTS];
	static GcmEntity room[NLISTS * MAX_NAMES];
	static GcmMandate mandate[2];
	static GcmEntity coordinators[2 * MAX_NAMES];
	static GcmBody body;
	GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};
	bool		braces;
	Header		header;
	GcmBodyKind kind;
	int64_t		alignment;

	if (size < sizeof(header))
		return 0;
	braces = memchr(data, '{', size) != NULL;
	memcpy(&header, data, sizeof(header));
	data += sizeof(header);
	size -= sizeof(header);
	for (int i = 0; i < NLISTS; i++)
		read_list(&data, &size, header.lists_stated >> i & 1, &list[i]);

	for (int m = 0; m < 2; m++)
	{
		for (int i = 0; i < GCM_NFIELDS; i++)
		{
			GcmStatement *field = &mandate[m].field[i];

			memset(field, 0, sizeof(*field));
			field->stated = header.stated[m] >> i & 1;
			if (field->stated)
				field->terms = header.terms[m][i] & known_terms(i);
		}
		for (int i = 0; i < 2; i++)
		{
			GcmStatement *field = &mandate[m].field[GCM_COORDINATORS + i];

			field->stated = list[2 * m + i].entities.stated;
			field->entities = list[2 * m + i].entities;
		}

		/* of rules of decision there is one */
		mandate[m].field[GCM_DECISION].terms &= -mandate[m].field[GCM_DECISION].terms;
		mandate[m].field[GCM_DECISION].stated = mandate[m].field[GCM_DECISION].terms != 0;
	}
	memset(&body, 0, sizeof(body));
	body.kind = kind = (GcmBodyKind) (header.kind % GCM_NBODY_KINDS);
	body.mandate = mandate[0];
	body.present = list[4].entities;
	body.process.concerned = list[5].entities;
	body.process.agreed = list[6].entities;
	body.process.relevant = list[7].entities;
	body.process.consultation_stated = header.process & 1;
	body.process.consulted = body.process.consultation_stated ? header.process >> 1 & 3 : 0;
	body.process.relations_stated = header.process >> 3 & 1;
	body.process.close_relations = body.process.relations_stated && (header.process >> 4 & 1);
	body.leadership.chairs = list[8].entities;
	body.leadership.secretariat = list[9].entities;
	gcm_body_complete(&body, coordinators);

	for (int i = 0; i < GCM_NELEMENTS; i++)
	{
		GcmFinding	finding;
		GcmJudgement judgement;

		if (!gcm_element_asked(i, kind))
			continue;
		gcm_compare_element(i, &body, &mandate[1], room, &finding);
		gcm_judge(i, &body, &mandate[1], &judgement);
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const char *sentences[GCM_MAX_SENTENCES];
			int			n = gcm_finding_sentences(&finding, lang, sentences);

			require(n > 0 && n <= GCM_MAX_SENTENCES && gcm_finding_basis(&finding, lang));
			for (int s = 0; s < n; s++)
				require(sentences[s] != NULL);
		}
		require(judgement.verdict == finding.judgement.verdict &&
				judgement.required == finding.judgement.required &&
				judgement.met == finding.judgement.met);
		check_finding(&finding, &list[4].entities);
		check_sentences(&finding, braces);
		verdict[i] = judgement.verdict;
	}
	alignment = gcm_alignment_pack(verdict);
	require(alignment == 0 || gcm_alignment_problem(alignment) == NULL);

	for (int i = 0; i < GCM_NFIELDS; i++)
	{
		GcmFinding	finding;
		GcmJudgement judgement;
		GcmChange	there;
		GcmChange	back;
		bool		changed = gcm_changed(i, &mandate[0], &mandate[1], room, &finding, &there);

		require(gcm_changed(i, &mandate[1], &mandate[0], room, &finding, &back) == changed);
		if (changed)
			require((there == GCM_STATED) == (back == GCM_WITHDRAWN) &&
					(there == GCM_EXTENDED) == (back == GCM_REDUCED) &&
					(there == GCM_ALTERED) == (back == GCM_ALTERED));

		/* nothing differs from itself */
		require(!gcm_changed(i, &mandate[0], &mandate[0], room, &finding, &there));
		body.mandate = mandate[0];
		memset(&body.present, 0, sizeof(body.present));
		memset(&body.leadership, 0, sizeof(body.leadership));
		gcm_judge(i, &body, &mandate[0], &judgement);
		require(judgement.met == judgement.required && judgement.verdict !=
				GCM_PARTIAL && judgement.verdict != GCM_DIVERGENT);
	}
	for (int i = 0; i < NLISTS; i++)
		free(list[i].part.bytes);
	return 0;
}
