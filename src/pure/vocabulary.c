/*
 * vocabulary.c
 *		How text finds a term.
 *
 * A text is a term if it is its number, if it folds to the bytes of one of its
 * spellings, if it has the key of spellings of that term alone, or if it is in
 * two parts that each are that term: a number and a label, a name and a code.
 * Whatever could be two terms is neither: nothing is guessed.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

#include <stdio.h>
#include <string.h>

/* What an index says of a spelling or key beside the place of its term */
#define SHARED_KEY (-1)			/* a key of several terms, which finds none */
#define FIRST_NO_TERM (-2)		/* the first of no_terms; then downwards */

/* Before a key, and a word about terms, in an index, to tell them from spellings */
#define KEY_MARK '\001'
#define ABOUT_MARK '\002'

/* What an index says of a word about terms */
#define ABOUT 0
#define OF_PART 1
#define BETWEEN 2

/* Words of a title that name it without the others */
#define MIN_PART 4

/* M49 numbers, which are written with leading zeros, have three digits */
#define MAX_DIGITS 5

/*
 * The k-th spelling of a term: its length and where it stands, or -1 when
 * there are no more.  A length of 0 is a spelling that this term lacks.
 */
int
gcm_spelling(const GcmVocabulary *v, int place, int k, const char **s)
{
	const GcmTerm *t = gcm_term(v, place);
	const char *bar;

	if (k == 0)
		*s = v->numbered ? NULL : t->name;
	else if (k == 1)
		*s = t->short_name;
	else if (k < 2 + GCM_NLANGS)
		*s = t->label[k - 2];
	else if (k < 2 + 2 * GCM_NLANGS)
		*s = t->title[k - 2 - GCM_NLANGS];
	else
	{
		*s = t->spellings;
		for (k -= 2 + 2 * GCM_NLANGS; *s && k > 0; k--)
		{
			*s = strchr(*s, '|');
			if (*s)
				(*s)++;
		}
		if (*s == NULL)
			return -1;
		bar = strchr(*s, '|');
		return bar ? (int) (bar - *s) : (int) strlen(*s);
	}
	return *s ? (int) strlen(*s) : 0;
}

/* The slot where a folded spelling or key is, or where it would go; a free one for none */
static GcmSlot *
find_slot(const GcmIndex *index, const char *s, int len)
{
	uint32_t	hash = gcm_hash(s, len);
	int			i = hash & (index->nslots - 1);

	for (;;)
	{
		GcmSlot    *slot = &index->slots[i];

		if (slot->len == 0 ||
			(slot->hash == hash && slot->len == len && memcmp(index->text + slot->at, s, len) == 0))
			return slot;
		i = (i + 1) & (index->nslots - 1);
	}
}

/*
 * Put a spelling or key into the index.  One that is there already stays with
 * the term that has it, but a key that two terms share finds neither.
 */
static void
add_slot(GcmIndex *index, const char *s, int len, int what)
{
	GcmSlot    *slot;

	if (len <= 0)
		return;
	slot = find_slot(index, s, len);
	if (slot->len != 0)
	{
		if (slot->what != what && s[0] == KEY_MARK)
			slot->what = SHARED_KEY;
		return;
	}

	/* the tests see that there is room; what has none is not found */
	if (index->used + len > index->room || index->nfilled * 2 >= index->nslots)
		return;
	memcpy(index->text + index->used, s, len);
	slot->hash = gcm_hash(s, len);
	slot->at = (uint32_t) index->used;
	slot->len = (uint16_t) len;
	slot->what = (int16_t) what;
	index->used += len;
	index->nfilled++;
}

/* What the index says of a word that is about terms; NULL of any other */
static const GcmSlot *
find_about(const GcmVocabulary *v, const char *word, int len)
{
	char		marked[GCM_MAX_SPELLING + 1];
	const GcmSlot *slot;

	marked[0] = ABOUT_MARK;
	memcpy(marked + 1, word, len);
	slot = find_slot(v->index, marked, len + 1);
	return slot->len != 0 ? slot : NULL;
}

/* Does this word say what kind of term a text is, or of what? */
static bool
is_about(const GcmVocabulary *v, const char *word, int len)
{
	const GcmSlot *slot = find_about(v, word, len);

	return slot && slot->what == ABOUT;
}

/* Length of a phrase that says so at the beginning of a folded text, or 0 */
int
gcm_about_phrase(const GcmVocabulary *v, const char *s, int len)
{
	for (const char *phrase = v->about_phrases; phrase && *phrase;)
	{
		int			n = (int) strcspn(phrase, "|");

		if (len >= n && memcmp(s, phrase, n) == 0 && (len == n || s[n] == ' '))
			return n;
		phrase += n + (phrase[n] == '|');
	}
	return 0;
}

/* Split a folded text into words.  Returns how many there are. */
static int
split(const GcmVocabulary *v, const char *folded, int len, GcmWord *words)
{
	int			n = gcm_split(folded, len, v->key == GCM_KEY_OF_NAME, words);
	const char *phrase_end = folded;

	for (int i = 0; i < n; i++)
	{
		const GcmSlot *about = find_about(v, words[i].s, words[i].len);

		if (words[i].s >= phrase_end)
			phrase_end = words[i].s + gcm_about_phrase(v, words[i].s, len - (int) (words[i].s - folded));
		words[i].about = words[i].s < phrase_end || (about && about->what == ABOUT);
		words[i].of_part = about && about->what == OF_PART;
		words[i].between = (about && about->what == BETWEEN) ||
			(words[i].len == 3 && memcmp(words[i].s, "and", 3) == 0);
		if (words[i].about)
			words[i].nkey = 0;
	}
	return n;
}

/* Is a letter, which may stand for a term, at an end of these words? */
static bool
has_letter_at_end(const GcmWord *words, int n)
{
	while (n > 0 && words[0].about)
		words++, n--;
	while (n > 0 && words[n - 1].about)
		n--;
	return n > 0 && (words[0].len == 1 || words[n - 1].len == 1);
}

static bool
has_letters_only(const GcmWord *words, int n)
{
	while (n > 0 && words[n - 1].len == 1)
		n--;
	return n == 0;
}

/*
 * The key of these words, after its mark; 0 if they have none.  Where letters
 * stand for terms, one at an end of the text is no article that it could lack.
 * Initials are found as they stand: U. E. is not E. U.
 */
static int
marked_key(const GcmVocabulary *v, const GcmWord *words, int nwords, char *buf)
{
	int			n;

	if (v->key == GCM_NO_KEY || (v->lettered && has_letter_at_end(words, nwords)) ||
		has_letters_only(words, nwords))
		return 0;
	n = gcm_key(words, nwords, v->key == GCM_KEY_OF_NAME, buf + 1);
	buf[0] = KEY_MARK;
	return n > 0 ? n + 1 : 0;
}

/* Leave the words out of a key that only the name of a part may lack; were there any? */
static bool
drop_of_part(GcmWord *words, int nwords)
{
	bool		found = false;

	for (int i = 0; i < nwords; i++)
	{
		if (words[i].of_part)
		{
			words[i].nkey = 0;
			found = true;
		}
	}
	return found;
}

/* May the name of what a slot says have such words or lack them? */
static bool
may_lack(const GcmVocabulary *v, int what)
{
	return what >= 0 && gcm_term(v, what)->part_of;
}

static void
add_spelling(const GcmVocabulary *v, const char *s, int len, int what)
{
	char		folded[GCM_MAX_SPELLING];
	char		key[GCM_MAX_SPELLING + 1];
	GcmWord		words[GCM_MAX_WORDS];
	int			n;
	int			nwords;

	if (len == 0)
		return;
	n = gcm_fold(s, len, folded);
	add_slot(v->index, folded, n, what);

	/*
	 * Codes are found as they stand, or not at all, and so is an abbreviation
	 * that is a word: UNIDO is not united.
	 */
	if (n <= 3)
		return;
	nwords = split(v, folded, n, words);
	if (nwords == 1 && words[0].key != words[0].s)
		return;
	add_slot(v->index, key, marked_key(v, words, nwords, key), what);
	if (may_lack(v, what) && drop_of_part(words, nwords))
		add_slot(v->index, key, marked_key(v, words, nwords, key), what);
}

/* The key of a spelling after a word before it; 0 if it has none */
static int
styled_key(const GcmVocabulary *v, const char *style, const char *s, int len, char *key)
{
	char		folded[GCM_MAX_SPELLING];
	int			nstyle = sprintf(folded, "%s ", style);
	char		name[GCM_MAX_SPELLING];
	GcmWord		words[GCM_MAX_WORDS];
	int			n = len > 3 ? gcm_fold(s, len, name) : 0;

	if (n <= 0 || nstyle + n > GCM_MAX_SPELLING)
		return 0;
	memcpy(folded + nstyle, name, n);
	return marked_key(v, words, split(v, folded, nstyle + n, words), key);
}

/*
 * A State's style goes with any of its names: what is the Republic of one of
 * them is the republic of all.
 */
static void
add_styled(const GcmVocabulary *v, int place)
{
	static const char *const styles[] = {"republic", "kingdom", "state"};
	const char *label = gcm_term(v, place)->label[GCM_EN];
	char		key[GCM_MAX_SPELLING + 1];

	for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++)
	{
		int			n = styled_key(v, styles[i], label, (int) strlen(label), key);
		const GcmSlot *slot = find_slot(v->index, key, n);
		const char *s;

		if (slot->len == 0 || slot->what != place)
			continue;
		for (int k = 0; (n = gcm_spelling(v, place, k, &s)) >= 0; k++)
			add_slot(v->index, key, styled_key(v, styles[i], s, n, key), place);
	}
}

static void
add_about(const GcmVocabulary *v, const char *words, int what)
{
	while (words && *words)
	{
		char		marked[GCM_MAX_SPELLING + 1] = {ABOUT_MARK};
		int			n = (int) strcspn(words, "|");

		memcpy(marked + 1, words, n);
		add_slot(v->index, marked, n + 1, what);
		words += n + (words[n] == '|');
	}
}

static void
ensure_index(const GcmVocabulary *v)
{
	if (v->index->used != 0)
		return;
	add_about(v, v->about, ABOUT);
	add_about(v, v->of_parts, OF_PART);
	add_about(v, v->between, BETWEEN);
	for (int place = 0; place < v->nterms; place++)
	{
		const char *s;
		int			n;

		for (int k = 0; (n = gcm_spelling(v, place, k, &s)) >= 0; k++)
			add_spelling(v, s, n, place);
	}
	for (int place = 0; v->key == GCM_KEY_OF_NAME && place < v->nterms; place++)
		add_styled(v, place);
	for (int i = 0; v->no_terms && v->no_terms[i].names; i++)
	{
		for (const char *s = v->no_terms[i].names; *s;)
		{
			int			n = (int) strcspn(s, "|");

			add_spelling(v, s, n, FIRST_NO_TERM - i);
			s += n + (s[n] == '|');
		}
	}
}

/* The place of a stored code, or -1 if this version does not know it */
int
gcm_place(const GcmVocabulary *v, int code)
{
	uint16_t   *places = v->place_by_letters;

	if (places == NULL)
		return code >= 1 && code <= v->nterms ? code - 1 : -1;
	if (places[0] == 0)
	{
		for (int i = 0; i < v->nterms; i++)
			places[gcm_code(v, i)] = (uint16_t) (i + 1);
		places[0] = 1;			/* zero is no code */
	}
	return code >= 1 && code < GCM_NLETTERS ? places[code] - 1 : -1;
}

/*
 * The place of the term whose canonical text this is, to the letter, or -1.
 * It spares values that were printed the folding that people's text needs.
 */
int
gcm_exact_place(const GcmVocabulary *v, const char *s, int len)
{
	if (len == 0)
		return -1;
	if (v->place_by_letters != NULL)
		return len == 3 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z' &&
			s[2] >= 'A' && s[2] <= 'Z' ? gcm_place(v, GCM_LETTERS(s[0], s[1], s[2])) : -1;
	for (int i = 0; i < v->nterms; i++)
	{
		const char *name = gcm_term(v, i)->name;

		if (name[0] == s[0] && (int) strlen(name) == len && memcmp(name, s, len) == 0)
			return i;
	}
	return -1;
}

/*
 * Write a term into buf, which has room for GCM_TERM_TEXT bytes.  Never
 * fails: a code that this version does not know shows as ?code.
 */
int
gcm_term_print(const GcmVocabulary *v, int code, char *buf)
{
	int			place = gcm_place(v, code);

	if (place < 0)
		return sprintf(buf, "?%d", code);
	strcpy(buf, gcm_term(v, place)->name);
	return (int) strlen(buf);
}

/*
 * Is this a number, with nothing but a sign before it and, as spreadsheets
 * write it, nothing but .0 after it?  One below zero or beyond any vocabulary
 * comes out as -1.
 */
static bool
parse_number(const char *s, int len, int *number)
{
	bool		negative = len > 0 && s[0] == '-';
	int			i = len > 0 && (s[0] == '-' || s[0] == '+');
	int			digits = 0;
	int			n = 0;

	while (len - i > 2 && s[len - 1] == '0' && memchr(s, '.', len - 1))
		len--;
	if (len - i > 1 && s[len - 1] == '.')
		len--;
	for (; i < len; i++)
	{
		if (s[i] < '0' || s[i] > '9')
			return false;
		digits++;
		if (n < 100000)
			n = n * 10 + (s[i] - '0');
	}
	*number = negative || n >= 100000 ? -1 : n;
	return digits > 0;
}

static GcmStatus
term_by_number(const GcmVocabulary *v, int number, int *place)
{
	/* where the table is numbered from one, that is the place */
	if (number >= 1 && number <= v->nterms && gcm_term(v, number - 1)->number == number)
	{
		*place = number - 1;
		return GCM_OK;
	}
	for (int i = 0; number > 0 && i < v->nterms; i++)
	{
		if (gcm_term(v, i)->number == number)
		{
			*place = i;
			return GCM_OK;
		}
	}
	return v->numbered ? GCM_OUT_OF_RANGE : GCM_UNKNOWN_TERM;
}

/* Length of the letters before the digits that end a word, as in "obj8", or 0 */
static int
letters_before_digits(const char *s, int len)
{
	int			i = 0;

	while (i < len && (s[i] < '0' || s[i] > '9'))
		i++;
	return i < len ? i : 0;
}

/* Does a number before this word say how many there are, as in "5 objectives"? */
static bool
is_counted(const GcmWord *word)
{
	return word->about && word->len > 6 && word->s[word->len - 1] == 's';
}

/*
 * Are these words the number or short name of a term, with no more about it
 * than words on its kind: "objectif n 21 du pacte mondial", "para 15 f"?
 */
static bool
designates(const GcmVocabulary *v, const GcmWord *words, int nwords, int *place, GcmStatus *status)
{
	bool		numbers = gcm_term(v, 0)->number != 0;
	const char *found = NULL;
	int			nfound = 0;

	for (int i = 0; i < nwords; i++)
	{
		const char *word = words[i].s;
		int			size = words[i].len;
		int			letters;

		if (words[i].about)
			continue;
		letters = letters_before_digits(word, size);
		if (letters > 0 && is_about(v, word, letters))
		{
			word += letters;
			size -= letters;
		}
		if (found == NULL && (word[0] >= '0' && word[0] <= '9' ? numbers : size == 1 && v->lettered))
		{
			if (size == words[i].len && i + 1 < nwords && is_counted(&words[i + 1]))
				return false;
			found = word;
			nfound = size;
		}
		else if (size == 1 || words[i].nkey > 0 || memcmp(word, "and", size) == 0)
			return false;		/* a second letter is no article, and more follows an "and" */
	}
	if (found == NULL)
		return false;
	if (found[0] >= '0' && found[0] <= '9')
	{
		int			number;

		if (!parse_number(found, nfound, &number))
			return false;
		*status = term_by_number(v, number, place);
		return true;
	}
	for (int i = 0; i < v->nterms; i++)
	{
		const char *short_name = gcm_term(v, i)->short_name;

		if (short_name[0] == found[0])
		{
			*place = i;
			*status = GCM_OK;
			return true;
		}
	}
	return false;
}

/* The same of a text as it was written */
bool
gcm_designator(const GcmVocabulary *v, const char *s, int len, int *place, GcmStatus *status)
{
	char		folded[GCM_MAX_SPELLING];
	GcmWord		words[GCM_MAX_WORDS];
	int			number;
	int			n;

	len = gcm_trim(&s, len);
	if (v->numbered && parse_number(s, len, &number))
	{
		*status = term_by_number(v, number, place);
		return true;
	}
	n = gcm_fold(s, len, folded);
	return n > 0 && designates(v, words, split(v, folded, n, words), place, status);
}

static int
count_words(const char *s, int len)
{
	int			n = len > 0;

	for (int i = 0; i < len; i++)
		n += s[i] == ' ';
	return n;
}

/* Are these words among those, in the same order? */
static bool
words_are_among(const char *s, int len, const char *words, int nwords)
{
	while (nwords >= len)
	{
		const char *space = memchr(words, ' ', nwords);
		int			n = space ? (int) (space - words) : nwords;

		if (len >= n && memcmp(s, words, n) == 0 && (len == n || s[n] == ' '))
		{
			if (len == n)
				return true;
			s += n + 1;
			len -= n + 1;
		}
		words += n + 1;
		nwords -= n + 1;
	}
	return false;
}

/*
 * Part of a title: words enough, in their order, that stand so in spellings of
 * one term alone.  NULL if there is none.
 */
static const GcmSlot *
look_up_part(const GcmIndex *index, const char *key, int len)
{
	const GcmSlot *found = NULL;

	if (count_words(key, len) < MIN_PART)
		return NULL;
	for (int i = 0; i < index->nslots; i++)
	{
		const GcmSlot *slot = &index->slots[i];

		if (slot->len <= len || index->text[slot->at] != KEY_MARK ||
			!words_are_among(key + 1, len - 1, index->text + slot->at + 1, slot->len - 1))
			continue;
		if (found && found->what != slot->what)
			return NULL;
		found = slot;
	}
	return found;
}

/* The text of these words, which stand one after the other */
static int
length_of(const GcmWord *words, int nwords)
{
	const GcmWord *last = &words[nwords - 1];

	return (int) (last->s - words->s) + last->len;
}

/*
 * What the index says of the key of these words or, where that will do, of
 * part of a title; NULL if nothing.
 */
static const GcmSlot *
look_up_key(const GcmVocabulary *v, const GcmWord *words, int nwords, bool part)
{
	char		key[GCM_MAX_SPELLING + 1];
	int			n = marked_key(v, words, nwords, key);
	const GcmSlot *slot = find_slot(v->index, key, n);

	if (slot->len == 0 && v->of_parts)
	{
		GcmWord		fewer[GCM_MAX_WORDS];

		memcpy(fewer, words, nwords * sizeof(GcmWord));
		if (drop_of_part(fewer, nwords))
		{
			slot = find_slot(v->index, key, marked_key(v, fewer, nwords, key));
			return may_lack(v, slot->what) || slot->what <= FIRST_NO_TERM ? slot : NULL;
		}
	}
	if (slot->len == 0 && part && v->key == GCM_KEY_OF_PHRASE)
		return look_up_part(v->index, key, n);
	return slot;
}

/* What a slot of the index says */
static GcmStatus
read_slot(const GcmVocabulary *v, const GcmSlot *slot, GcmReading *reading)
{
	if (slot == NULL || slot->len == 0 || slot->what == SHARED_KEY)
		return GCM_UNKNOWN_TERM;
	if (slot->what >= 0)
	{
		reading->place = slot->what;
		return GCM_OK;
	}
	reading->hint = v->no_terms[FIRST_NO_TERM - slot->what].hint;
	return GCM_NO_TERM;
}

/* Read words whose text is no spelling as it stands */
static GcmStatus
read_words(const GcmVocabulary *v, const GcmWord *words, int nwords, bool part, GcmReading *reading)
{
	GcmStatus	status = GCM_UNKNOWN_TERM;

	/* codes are found as they stand, or not at all */
	if (nwords > 1 || words->len > 3)
		status = read_slot(v, look_up_key(v, words, nwords, part), reading);
	if (status == GCM_UNKNOWN_TERM && !designates(v, words, nwords, &reading->place, &status))
		return GCM_UNKNOWN_TERM;
	return status;
}

static GcmStatus
read_part(const GcmVocabulary *v, const GcmWord *words, int nwords, bool part, GcmReading *reading)
{
	GcmStatus	status = read_slot(v, find_slot(v->index, words->s, length_of(words, nwords)), reading);

	return status == GCM_UNKNOWN_TERM ? read_words(v, words, nwords, part, reading) : status;
}

/* Is the one a territory of the other's? */
static bool
is_part_of(const GcmVocabulary *v, int place, int whole)
{
	const char *name = gcm_term(v, place)->part_of;

	return name && strcmp(name, gcm_term(v, whole)->name) == 0;
}

/* Do these words enumerate, or stand for one thing? */
static bool
has_between(const GcmWord *words, int nwords)
{
	for (int i = 0; i < nwords; i++)
	{
		if (words[i].between)
			return true;
	}
	return false;
}

/* Do they end with such a word, but for small ones after it? */
static bool
ends_between(const GcmWord *words, int nwords)
{
	while (nwords > 1 && words[nwords - 1].nkey == 0 && !words[nwords - 1].between)
		nwords--;
	return words[nwords - 1].between;
}

/*
 * Read words in two parts that are both the same term, or a territory and its
 * State.  Where both are terms, but not of one, that is told.  "France and
 * Martinique" are two, and so may be "Norway, Svalbard and Jan Mayen".
 */
static GcmStatus
read_parts(const GcmVocabulary *v, const GcmWord *words, int nwords, GcmReading *reading)
{
	GcmStatus	status = GCM_UNKNOWN_TERM;
	int			found = -1;

	for (int i = 1; i < nwords; i++)
	{
		GcmReading	first;
		GcmReading	second;
		GcmStatus	of_first;
		GcmStatus	of_second;
		bool		between = words[i].between;
		int			next = i + between;
		int			place = -1;

		if (ends_between(words, i) || next == nwords)
			continue;
		of_first = read_part(v, words, i, false, &first);
		if (of_first != GCM_OK && of_first != GCM_OUT_OF_RANGE)
			continue;
		of_second = read_part(v, words + next, nwords - next, true, &second);
		if (of_second != GCM_OK && of_second != GCM_OUT_OF_RANGE)
			continue;
		if (of_first != GCM_OK || of_second != GCM_OK)
		{
			status = GCM_OUT_OF_RANGE;
			continue;
		}
		if (first.place == second.place || (!between && is_part_of(v, first.place, second.place)))
			place = first.place;
		else if (!has_between(words + i, nwords - i) && is_part_of(v, second.place, first.place))
			place = second.place;
		if (place < 0 || (found >= 0 && place != found))
		{
			if (place >= 0)
				first.place = found, second.place = place;
			reading->place = first.place;
			reading->other = second.place;
			status = GCM_CONFLICT;
			if (place >= 0)
				return status;
		}
		else
			found = place;
	}
	if (found < 0)
		return status;
	reading->place = found;
	return GCM_OK;
}

/*
 * Leave out a footnote at the end of a trimmed text: [1], or (1) where numbers
 * are no terms.  The number of an entry in brackets, as forms write it, is one
 * unless a term bears it.
 */
static int
without_footnote(const GcmVocabulary *v, const char *s, int len)
{
	char		close = len > 0 ? s[len - 1] : '\0';
	int			i = len - 1;
	int			digits = 0;
	int			number = 0;
	int			place;

	if (close != ']' && (close != ')' || v->numbered))
		return len;
	while (i > 0 && s[i - 1] >= '0' && s[i - 1] <= '9')
		i--, digits++;
	if (digits == 0 || digits > MAX_DIGITS || i < 2 || s[i - 1] != (close == ']' ? '[' : '('))
		return len;
	for (int k = 0; k < digits; k++)
		number = number * 10 + (s[i + k] - '0');
	if (digits > 2 && term_by_number(v, number, &place) == GCM_OK)
		return len;
	return i - 1;
}

/* Is there a full stop between letters, as there is in none of ISO's codes? */
static bool
has_initials(const char *s, int len)
{
	for (int i = 1; i < len - 1; i++)
	{
		if (s[i] == '.' && s[i + 1] != ' ')
			return true;
	}
	return false;
}

/* Is a folded text the code of a term, and none of its names? */
static bool
is_code_only(const GcmVocabulary *v, int place, const char *folded, int n)
{
	char		name[GCM_MAX_SPELLING];
	const char *s;
	int			len;

	for (int k = 2; (len = gcm_spelling(v, place, k, &s)) >= 0; k++)
	{
		if (gcm_fold(s, len, name) == n && memcmp(name, folded, n) == 0)
			return false;
	}
	return true;
}

GcmStatus
gcm_read_term(const GcmVocabulary *v, const char *s, int len, GcmReading *reading)
{
	char		folded[GCM_MAX_SPELLING];
	GcmWord		words[GCM_MAX_WORDS];
	GcmStatus	status;
	int			number;
	int			n;

	ensure_index(v);
	reading->place = reading->other = -1;
	reading->hint = NULL;
	len = gcm_trim(&s, len);
	if (parse_number(s, len, &number))
		return term_by_number(v, number, &reading->place);
	len = without_footnote(v, s, len);
	n = gcm_fold(s, len, folded);
	if (n <= 0)
		return GCM_UNKNOWN_TERM;
	status = read_slot(v, find_slot(v->index, folded, n), reading);

	/* N.A. is not the code of Namibia */
	if (status == GCM_OK && v->place_by_letters && n <= 3 && has_initials(s, len) &&
		is_code_only(v, reading->place, folded, n))
	{
		reading->place = -1;
		return GCM_UNKNOWN_TERM;
	}
	if (status != GCM_UNKNOWN_TERM)
		return status;
	n = split(v, folded, n, words);
	status = read_words(v, words, n, true, reading);
	if (status == GCM_UNKNOWN_TERM)
		status = read_parts(v, words, n, reading);
	return status;
}
