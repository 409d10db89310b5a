/*
 * entity.c
 *		Which UN entity a name means, and lists of entities.
 *
 * Two names are one entity if both are names of the same entity that we know,
 * or if they fold to the same bytes.  Beyond the spellings of data/entity.c a
 * name may have dots (U.N. DESA), begin with "UN" or "United Nations", and
 * end with a second name in brackets.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/entity.h"

#include <string.h>

/*
 * An index over labels as they stand, of up to eight bytes, by which most
 * names are found at once.
 */
#define MAX_LABEL 8
#define LABEL_SLOT_BITS 9
#define LABEL_SLOTS (1 << LABEL_SLOT_BITS)

typedef struct LabelSlot
{
	uint64_t	bytes;			/* the first and the last four */
	int			len;			/* 0 if the slot is free */
	int			place;
} LabelSlot;

static LabelSlot labels[LABEL_SLOTS];

/* Bytes that with the length tell one name from another; 1 <= len <= MAX_LABEL */
static inline uint64_t
label_bytes(const char *s, int len)
{
	uint32_t	first = (unsigned char) s[0];
	uint32_t	last = (unsigned char) s[len - 1];

	if (len >= 4)
	{
		memcpy(&first, s, 4);
		memcpy(&last, s + len - 4, 4);
	}
	else
		first = first << 8 | (unsigned char) s[len / 2];
	return (uint64_t) first << 32 | last;
}

/* The slot where a label is, or where it would go */
static inline LabelSlot *
find_label(uint64_t bytes, int len)
{
	unsigned	i = (unsigned) (bytes * UINT64_C(0x9E3779B97F4A7C15) >> (64 - LABEL_SLOT_BITS));

	while (labels[i].len != 0 && (labels[i].bytes != bytes || labels[i].len != len))
		i = (i + 1) % LABEL_SLOTS;
	return &labels[i];
}

static void
index_labels(void)
{
	for (int place = 0; place < gcm_entity_vocabulary.nterms; place++)
	{
		const GcmTerm *term = gcm_term(&gcm_entity_vocabulary, place);

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const char *label = term->label[lang];
			int			len = (int) strlen(label);

			if (len <= MAX_LABEL)
			{
				uint64_t	bytes = label_bytes(label, len);
				LabelSlot  *slot = find_label(bytes, len);

				slot->bytes = bytes;
				slot->len = len;
				slot->place = place;
			}
		}
	}
}

static int
lookup_spelling(const char *s, int len)
{
	GcmReading	reading;

	return gcm_read_term(&gcm_entity_vocabulary, s, len, &reading) == GCM_OK ? reading.place : -1;
}

/* Without the dots of an abbreviation, and without what says that it is of the UN */
static int
lookup_name(const char *s, int len)
{
	static const char *const prefixes[] = {"un ", "united nations "};
	char		buf[GCM_MAX_SPELLING];
	char		folded[GCM_MAX_SPELLING];
	int			n = 0;
	int			place = lookup_spelling(s, len);

	if (place >= 0 || len > GCM_MAX_SPELLING)
		return place;
	for (int i = 0; i < len; i++)
	{
		if (s[i] != '.')
			buf[n++] = s[i];
	}
	if (n < len)
		place = lookup_spelling(buf, n);
	n = gcm_fold(buf, n, folded);
	for (int i = 0; place < 0 && i < 2; i++)
	{
		int			skip = (int) strlen(prefixes[i]);

		if (n > skip && memcmp(folded, prefixes[i], skip) == 0)
			place = lookup_spelling(folded + skip, n - skip);
	}
	return place;
}

/* The same for one of those that end with a second name: "Name (NAME)" */
static int
lookup_names(const char *s, int len)
{
	const char *bracket = memchr(s, '(', len);
	int			place = lookup_name(s, len);

	if (place >= 0 || bracket == NULL)
		return place;
	place = lookup_name(s, (int) (bracket - s));
	if (place < 0 || lookup_name(bracket, (int) (s + len - bracket)) != place)
		return -1;
	return place;
}

/* The place of the entity that a name means, or -1 if we do not know it */
int
gcm_entity_lookup(const char *text, int len)
{
	static bool indexed = false;

	if (!indexed)
	{
		index_labels();
		indexed = true;
	}
	if (len > 0 && len <= MAX_LABEL)
	{
		LabelSlot  *slot = find_label(label_bytes(text, len), len);

		if (slot->len != 0)
			return slot->place;
	}
	return lookup_names(text, len);
}

/* Are two entities the same, of which one is unknown? */
static bool
entity_equal(const GcmEntity *a, const GcmEntity *b)
{
	char		folded_a[GCM_MAX_SPELLING];
	char		folded_b[GCM_MAX_SPELLING];
	int			len_a;
	int			len_b;

	if (a->place != b->place || a->hash != b->hash)
		return false;
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
	if (entity->place >= 0)
		return (list->known >> entity->place) & 1;
	for (int i = 0; list->nunknown > 0 && i < list->n; i++)
	{
		if (entity_equal(&list->item[i], entity))
			return true;
	}
	return false;
}

/* Add an entity to a list that has room for it, unless it is there */
void
gcm_entities_add(GcmEntities *list, const char *text, int len)
{
	int			place = gcm_entity_lookup(text, len);
	GcmEntity  *entity = &list->item[list->n];

	entity->place = place;
	entity->hash = 0;
	entity->text = text;
	entity->len = len;
	if (place >= 0)
	{
		list->n += !((list->known >> place) & 1);
		list->known |= UINT64_C(1) << place;
	}
	else
	{
		char		folded[GCM_MAX_SPELLING];
		int			n = gcm_fold(text, len, folded);

		entity->hash = n > 0 ? gcm_hash(folded, n) : gcm_hash(text, len);
		if (gcm_entities_have(list, entity))
			return;
		list->n++;
		list->nunknown++;
	}
}
