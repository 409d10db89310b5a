/*
 * entity.c
 *		Which UN entity a name means, which it may mean, and lists of entities.
 *
 * Two names are one entity if both are names of the same entity that we know,
 * or if they fold to the same bytes.  Beyond the spellings of data/entity.c a
 * name may have dots (U.N. DESA), begin with "UN" or "United Nations", write
 * the one for the other, and be joined with other names of the same entity.
 * What says of it only where it is, or that it is of the UN, may stand about
 * it: "IOM Kenya", "Bureau de l'OIM au Maroc".
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/entity.h"

#include <string.h>

#include "pure/country.h"
#include "pure/suggest.h"

/* A name that is not as near as this, of 1000, is another's */
#define NEAR_SCORE 700

/* More words than a name has, with words about it */
#define MAX_WORDS 40

/* What an entity's presence in a place is called, and who stands for it, for the time being too */
static const char presences[] =
"office|offices|mission|missions|delegation|delegations|representation|representations|bureau|bureaux|oficina|oficinas|"
"mision|misiones|delegacion|representacion|country|pays|pais|multi|multicountry|multipays|multipais|regional|regionale|"
"subregional|sub|sous|liaison|enlace|hub|field|team|equipe|equipo|headquarters|hq|siege|sede|"
"chief|chef|cheffe|jefe|jefa|head|representative|representant|representante|"
"acting|interim|ai|pi|interino|interina";

/* Words that lead to a place or to "interim", and the s of "IOM's" */
static const char leading[] = "s|at|dans|chez|pour|para|par|ad";

/* Words about the UN, which stand beside the name of an entity of it */
static const char about_un[] = "un|onu|snu|united|nations|unies|naciones|unidas|system|systeme|sistema";

/* Words for parts of the world where an entity may have an office */
static const char regions[] =
"africa|afrique|asia|asie|pacific|pacifique|pacifico|europe|europa|america|americas|amerique|latin|latine|latina|"
"caribbean|caraibes|caribe|middle|moyen|orient|oriente|medio|east|eastern|est|este|west|western|ouest|oeste|occidental|"
"occidentale|oriental|orientale|central|centrale|centre|centro|north|northern|nord|norte|south|southern|sud|sur|southeast|southeastern|"
"australe|austral|horn|corne|cuerno|arab|arabe|arabes|states|etats|estados|and";

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

/* Replace each of these words in a folded text; returns its length, or 0 if none is there */
static int
replace_words(const char *s, int len, const char *words, const char *others, char *buf)
{
	int			nwords = (int) strlen(words);
	int			nothers = (int) strlen(others);
	int			n = 0;
	bool		found = false;

	for (int i = 0; i < len;)
	{
		if ((i == 0 || s[i - 1] == ' ') && len - i >= nwords && memcmp(s + i, words, nwords) == 0 &&
			(i + nwords == len || s[i + nwords] == ' '))
		{
			if (n + nothers > GCM_MAX_SPELLING)
				return 0;
			memcpy(buf + n, others, nothers);
			n += nothers;
			i += nwords;
			found = true;
		}
		else if (n < GCM_MAX_SPELLING)
			buf[n++] = s[i++];
		else
			return 0;
	}
	return found ? n : 0;
}

/* The entity of a folded name, as it is or as the UN may be written in it */
static int
lookup_folded(const char *s, int len)
{
	static const char *const ways[][2] = {
		{"un", "united nations"}, {"united nations", "un"}, {"onu", "nations unies"}, {"onu", "naciones unidas"}
	};
	static const char *const prefixes[] = {"un ", "united nations "};
	int			place = lookup_spelling(s, len);

	for (size_t i = 0; place < 0 && i < sizeof(ways) / sizeof(ways[0]); i++)
	{
		char		buf[GCM_MAX_SPELLING];
		int			n = replace_words(s, len, ways[i][0], ways[i][1], buf);

		if (n > 0)
			place = lookup_spelling(buf, n);
	}
	for (int i = 0; place < 0 && i < 2; i++)
	{
		int			skip = (int) strlen(prefixes[i]);

		if (len > skip && memcmp(s, prefixes[i], skip) == 0)
			place = lookup_spelling(s + skip, len - skip);
	}
	return place;
}

static bool
is_short(const char *s, int len)
{
	int			nspaces = 0;

	for (int i = 0; i < len; i++)
		nspaces += s[i] == ' ';
	return nspaces < MAX_WORDS;
}

/* Length of the word that begins a folded text */
static int
word_length(const char *s, int len)
{
	const char *space = memchr(s, ' ', len);

	return space ? (int) (space - s) : len;
}

/*
 * Length of the word that begins a folded text, with the space after it, if it
 * may stand about an entity's name: a small word, though not "and"; one on its
 * presence, or on the UN where these may stand too, which are counted.  Else 0.
 */
static int
presence_length(const char *s, int len, bool un, int *npresences)
{
	int			n = word_length(s, len);

	if (gcm_is_listed(s, n, presences) || (un && gcm_is_listed(s, n, about_un)))
		(*npresences)++;
	else if (!gcm_is_listed(s, n, leading) && (gcm_is_listed(s, n, "and") || !gcm_is_small_word(s, n)))
		return 0;
	return n < len ? n + 1 : n;
}

/* Is a folded text a country?  Codes of two letters are words as well, of three in small letters too */
static bool
is_country(const char *s, int len, bool capitals)
{
	GcmReading	reading;

	/* "IOM and Kenya" are two */
	return (len > 3 || (len == 3 && capitals)) && !gcm_is_listed(s, word_length(s, len), "and") &&
		gcm_read_term(&gcm_country_vocabulary, s, len, &reading) == GCM_OK;
}

/*
 * Does a folded text say no more than where an office is: words on a presence,
 * a country, or both, or words on a presence and a part of the world?  Some of
 * the words may have been before.
 */
static bool
is_presence(const char *s, int len, bool capitals, int npresences)
{
	int			i = 0;

	for (int n = 1; n > 0 && i < len; i += n)
	{
		/* of "Kenya Country Office" the country, of "in Kenya" all */
		for (int end = len; end > i;)
		{
			int			more = 0;

			if (is_country(s + i, end - i, capitals))
				return true;
			while (end > i && s[end - 1] != ' ')
				end--;
			if (presence_length(s + end, len - end, true, &more) == 0)
				break;
			end -= end > i;
		}
		n = presence_length(s + i, len - i, true, &npresences);
	}
	while (i < len)
	{
		int			n = presence_length(s + i, len - i, true, &npresences);

		if (n == 0)
		{
			n = word_length(s + i, len - i);
			if (!gcm_is_listed(s + i, n, regions))
				return false;
			n += i + n < len;
		}
		i += n;
	}
	return npresences > 0;
}

/* Length of the country that begins a folded text, with the space after it, or 0 */
static int
country_length(const char *s, int len, bool capitals)
{
	for (int end = len - 1; end > 0; end--)
	{
		if (s[end] == ' ' && is_country(s, end, capitals))
			return end + 1;
	}
	return 0;
}

/* Does a folded text say no more of an entity than other names of it, and where it is? */
static bool
is_about(int place, const char *s, int len, bool capitals, int npresences)
{
	for (int i = 0, end; i < len; i = end + 1)
	{
		if (is_presence(s + i, len - i, capitals, npresences))
			return true;
		for (end = len; end > i; end--)
		{
			if ((end == len || s[end] == ' ') && lookup_folded(s + i, end - i) == place)
				break;
		}
		if (end == i)
			return false;
	}
	return true;
}

/* The office of an entity, if one of these words says so and it is another's name */
static int
of_office(int place, const char *s, int len)
{
	const char *office = ((const GcmEntityTerm *) gcm_term(&gcm_entity_vocabulary, place))->office;

	for (int i = 0, n; office && i < len; i += n + 1)
	{
		n = word_length(s + i, len - i);
		if (gcm_is_listed(s + i, n, "office|bureau|oficina"))
			return lookup_spelling(office, (int) strlen(office));
	}
	return place;
}

/* A name with further names and words about its presence after it, or the latter before it too */
static int
lookup_presence(const char *s, int len, bool capitals)
{
	int			npresences = 0;
	int			begin = 0;

	for (;;)
	{
		/* the longest name: the Resident Coordinator's Office is not the Coordinator */
		for (int end = len; end > begin; end--)
		{
			int			place;

			if (end < len && s[end] != ' ')
				continue;
			place = begin == 0 && end == len ? -1 : lookup_folded(s + begin, end - begin);
			if (place >= 0 && (end == len || is_about(place, s + end + 1, len - end - 1, capitals, npresences)))
				return of_office(of_office(place, s, begin), s + end, len - end);
		}
		if (begin > 0)
			return -1;
		for (int n = 1; n > 0 && begin < len; begin += n)
		{
			n = presence_length(s + begin, len - begin, false, &npresences);
			if (n == 0 && npresences > 0)
				n = country_length(s + begin, len - begin, capitals);
		}
		if (npresences == 0 || begin == len)
			return -1;
	}
}

/* The same of a text as it was written, and without the dots of an abbreviation */
static int
lookup_name(const char *s, int len)
{
	char		buf[GCM_MAX_SPELLING];
	char		folded[GCM_MAX_SPELLING];
	int			n = 0;
	int			capitals = 0;
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
	while (capitals < n && buf[n - 1 - capitals] >= 'A' && buf[n - 1 - capitals] <= 'Z')
		capitals++;
	n = gcm_fold(buf, n, folded);
	if (place < 0 && n > 0)
		place = lookup_folded(folded, n);
	if (place < 0 && n > 0 && is_short(folded, n))
		place = lookup_presence(folded, n, capitals == 3);
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
	return lookup_name(text, len);
}

/* Does a text have these small letters, in capitals? */
static bool
has_capitals(const char *text, int len, const char *letters, int n)
{
	for (int i = 0; i + n <= len; i++)
	{
		int			k = 0;

		while (k < n && (unsigned char) text[i + k] + ('a' - 'A') == (unsigned char) letters[k])
			k++;
		if (k == n)
			return true;
	}
	return false;
}

/*
 * Fill in the known entities that an unknown name is near to, at most
 * GCM_MAX_SUGGESTIONS, and return how many they are: those that it names, with
 * more about them, else those whose names differ by little.  An abbreviation
 * within it is one in capitals: others are words.
 */
int
gcm_entity_near(const char *text, int len, int *places)
{
	char		folded[GCM_MAX_SPELLING];
	GcmSuggestion suggestions[GCM_MAX_SUGGESTIONS];
	int			n = gcm_entity_lookup(text, len) < 0 ? gcm_fold(text, len, folded) : 0;
	int			found = 0;

	if (!is_short(folded, n))
		return 0;
	for (int begin = 0; begin < n && found < GCM_MAX_SUGGESTIONS;)
	{
		int			next = begin + word_length(folded + begin, n - begin) + 1;

		for (int end = n; end > begin; end--)
		{
			int			place;
			bool		known = false;

			if (end < n && folded[end] != ' ')
				continue;
			place = lookup_folded(folded + begin, end - begin);
			if (place < 0 || (end - begin < 5 && !has_capitals(text, len, folded + begin, end - begin)))
				continue;
			for (int i = 0; i < found; i++)
				known |= places[i] == place;
			if (!known)
				places[found++] = place;
			next = end + 1;
			break;
		}
		begin = next;
	}
	if (found == 0 && n > 0)
	{
		int			nsuggestions = gcm_suggest(&gcm_entity_vocabulary, text, len, suggestions);

		while (found < nsuggestions && suggestions[found].score >= NEAR_SCORE)
		{
			places[found] = suggestions[found].place;
			found++;
		}
	}
	return found;
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
	if (len_a <= 0)
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
