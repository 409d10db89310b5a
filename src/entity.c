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
 */
#include "alignment.h"

#include <string.h>

/* An index over labels as they stand, by which most names are found at once */
#define LABEL_SLOTS 512

static const char *label_slot[LABEL_SLOTS];
static int8_t label_place[LABEL_SLOTS];

static uint32_t
hash_bytes(const char *s, int len)
{
	uint32_t	h = 2166136261u;

	for (int i = 0; i < len; i++)
		h = (h ^ (unsigned char) s[i]) * 16777619u;
	return h ^ (h >> 15);
}

/* The slot where a label is, or where it would go */
static int
find_label(const char *s, int len)
{
	int			i = hash_bytes(s, len) % LABEL_SLOTS;

	while (label_slot[i] &&
		   (strncmp(label_slot[i], s, len) != 0 || label_slot[i][len] != '\0'))
		i = (i + 1) % LABEL_SLOTS;
	return i;
}

static void
ensure_labels(void)
{
	static bool done = false;

	for (int place = 0; !done && place < gcm_entity_vocabulary.nterms; place++)
	{
		const GcmTerm *term = gcm_term(&gcm_entity_vocabulary, place);

		for (int lang = -1; lang < GCM_NLANGS; lang++)
		{
			const char *label = lang < 0 ? term->name : term->label[lang];
			int			i = find_label(label, (int) strlen(label));

			label_slot[i] = label;
			label_place[i] = (int8_t) place;
		}
	}
	done = true;
}

static int
lookup_spelling(const char *s, int len)
{
	int			place;

	return gcm_term_lookup(&gcm_entity_vocabulary, s, len, &place) == GCM_OK ? place : -1;
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

/* The place of the entity that a name means, or -1 if we do not know it */
int
gcm_entity_lookup(const char *text, int len)
{
	const char *bracket;
	int			place;
	int			slot;

	ensure_labels();
	slot = find_label(text, len);
	if (label_slot[slot])
		return label_place[slot];
	place = lookup_name(text, len);
	if (place >= 0)
		return place;

	/* "Name (NAME)", if both mean the same */
	bracket = memchr(text, '(', len);
	if (bracket == NULL)
		return -1;
	place = lookup_name(text, (int) (bracket - text));
	if (place < 0 || lookup_name(bracket, (int) (text + len - bracket)) != place)
		return -1;
	return place;
}

static bool
entity_equal(const GcmEntity *a, const GcmEntity *b)
{
	char		folded_a[GCM_MAX_SPELLING];
	char		folded_b[GCM_MAX_SPELLING];
	int			len_a;
	int			len_b;

	if (a->place != b->place || a->hash != b->hash)
		return false;
	if (a->place >= 0)
		return true;
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
	GcmEntity	entity = {gcm_entity_lookup(text, len), 0, text, len};

	if (entity.place < 0)
	{
		char		folded[GCM_MAX_SPELLING];
		int			n = gcm_fold(text, len, folded);

		entity.hash = n > 0 ? hash_bytes(folded, n) : hash_bytes(text, len);
	}
	if (gcm_entities_have(list, &entity))
		return;
	if (entity.place >= 0)
		list->known |= UINT64_C(1) << entity.place;
	else
		list->nunknown++;
	list->item[list->n++] = entity;
}
