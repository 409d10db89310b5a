/*
 * vocabulary.c
 *		How text finds a term: by a number, or by a spelling that folds to the
 *		same bytes.  Lookup never guesses.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 */
#include "pure/vocabulary.h"

#include <stdio.h>
#include <string.h>

/*
 * The k-th spelling of a term: its length and where it stands, or -1 when
 * there are no more.  A length of 0 is a spelling that this term lacks.
 */
int
gcm_spelling(const GcmVocabulary *v, int term, int k, const char **s)
{
	const GcmTerm *t = gcm_term(v, term);
	const char *bar;

	if (k == 0)
		*s = v->numbered ? NULL : t->name;
	else if (k == 1)
		*s = t->code;
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

/* Does one of the term's spellings fold to this? */
static bool
term_matches(const GcmVocabulary *v, int term, const char *folded, int len)
{
	char		buf[GCM_MAX_SPELLING];
	const char *s;
	int			n;

	for (int k = 0; (n = gcm_spelling(v, term, k, &s)) >= 0; k++)
	{
		if (n > 0 && gcm_fold(s, n, buf) == len && memcmp(buf, folded, len) == 0)
			return true;
	}
	return false;
}

/*
 * The slot where a folded spelling is, or where it would go.  A slot holds a
 * term's place plus one.
 */
static int
find_slot(const GcmVocabulary *v, const char *folded, int len)
{
	int			i = gcm_hash(folded, len) & (v->nslots - 1);

	while (v->slots[i] != 0 && !term_matches(v, v->slots[i] - 1, folded, len))
		i = (i + 1) & (v->nslots - 1);
	return i;
}

/* The slot after the last tells whether the index has been built */
static void
ensure_index(const GcmVocabulary *v)
{
	if (v->slots[v->nslots] != 0)
		return;
	for (int term = 0; term < v->nterms; term++)
	{
		const char *s;
		int			n;

		for (int k = 0; (n = gcm_spelling(v, term, k, &s)) >= 0; k++)
		{
			char		buf[GCM_MAX_SPELLING];
			int			len = n > 0 ? gcm_fold(s, n, buf) : 0;

			if (len > 0)
			{
				int			i = find_slot(v, buf, len);

				if (v->slots[i] == 0)
					v->slots[i] = (uint16_t) (term + 1);
			}
		}
	}
	v->slots[v->nslots] = 1;
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
 * Is this a number, with nothing but a sign before it?  One below zero or
 * beyond any vocabulary comes out as -1.
 */
static bool
parse_number(const char *s, int len, int *number)
{
	bool		negative = len > 0 && s[0] == '-';
	int			i = len > 0 && (s[0] == '-' || s[0] == '+');
	int			n = 0;

	if (i == len)
		return false;
	for (; i < len; i++)
	{
		if (s[i] < '0' || s[i] > '9')
			return false;
		if (n < 100000)
			n = n * 10 + (s[i] - '0');
	}
	*number = negative || n >= 100000 ? -1 : n;
	return true;
}

static GcmStatus
term_by_number(const GcmVocabulary *v, int number, int *term)
{
	/* where the table is numbered from one, that is the place */
	if (number >= 1 && number <= v->nterms && gcm_term(v, number - 1)->number == number)
	{
		*term = number - 1;
		return GCM_OK;
	}
	for (int i = 0; number > 0 && i < v->nterms; i++)
	{
		if (gcm_term(v, i)->number == number)
		{
			*term = i;
			return GCM_OK;
		}
	}
	return v->numbered ? GCM_OUT_OF_RANGE : GCM_UNKNOWN_TERM;
}

/* Length of the words before a number, such as "gcm objective ", or 0 */
static int
prefix_length(const GcmVocabulary *v, const char *folded, int len)
{
	const char *p = v->prefixes;
	int			done = 0;

	while (p && *p)
	{
		int			n = (int) strcspn(p, "|");

		if (len - done > n && memcmp(folded + done, p, n) == 0 && folded[done + n] == ' ')
		{
			done += n + 1;
			p = v->prefixes;
		}
		else
			p += n + (p[n] == '|');
	}
	return done;
}

GcmStatus
gcm_term_lookup(const GcmVocabulary *v, const char *s, int len, int *term)
{
	char		folded[GCM_MAX_SPELLING];
	int			number;
	int			n;
	int			slot;

	while (len > 0 && gcm_is_space(s[0]))
		s++, len--;
	while (len > 0 && gcm_is_space(s[len - 1]))
		len--;

	if (parse_number(s, len, &number))
		return term_by_number(v, number, term);

	n = gcm_fold(s, len, folded);
	if (n <= 0)
		return GCM_UNKNOWN_TERM;
	if (v->prefixes)
	{
		int			skip = prefix_length(v, folded, n);

		if (skip > 0 && parse_number(folded + skip, n - skip, &number))
			return term_by_number(v, number, term);
	}

	ensure_index(v);
	slot = find_slot(v, folded, n);
	if (v->slots[slot] == 0)
		return GCM_UNKNOWN_TERM;
	*term = v->slots[slot] - 1;
	return GCM_OK;
}
