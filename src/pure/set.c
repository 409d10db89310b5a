/*
 * set.c
 *		How the text of a set is read and written.
 *
 * In braces, as sets are written, a comma stands between any two elements.
 * Without them a text is one element, or a list as people write it.  A comma or
 * an "and" may then as well be part of a name; so the list is divided in every
 * way in which each part is an element, and must come out as one set.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/set.h"

#include <stdio.h>
#include <string.h>

void		(*gcm_pause) (void) = NULL;

/* More pieces than any one name is cut into */
#define MAX_PIECES 12

static void
pause_if_asked(void)
{
	if (gcm_pause)
		gcm_pause();
}

/* Does this word, which is ASCII, stand at s, in any case?  The text is as long. */
static bool
is_word(const char *s, const char *word)
{
	for (int i = 0; word[i] != '\0'; i++)
	{
		if ((s[i] | 0x20) != word[i])
			return false;
	}
	return true;
}

/* Is it the word for all, in any of the languages, with words on what they are? */
static bool
is_all(const GcmVocabulary *v, const char *s, int len)
{
	char		folded[GCM_MAX_SPELLING];
	int			n;
	char		count[16];
	int			nterms = sprintf(count, "%d", v->nterms);
	bool		found = false;

	len = gcm_trim(&s, len);
	if (len < 3 || !((s[0] | 0x20) == 'a' || (s[0] | 0x20) == 't'))
		return false;
	n = gcm_fold(s, len, folded);
	for (int i = 0; i < n;)
	{
		const char *space = memchr(folded + i, ' ', n - i);
		int			size = space ? (int) (space - folded) - i : n - i;
		int			phrase = gcm_about_phrase(v, folded + i, n - i);

		if (phrase > 0)
			size = phrase;
		else if (gcm_is_listed(folded + i, size, "all|tous|toutes|todos|todas"))
			found = true;
		else if (size == nterms && memcmp(folded + i, count, size) == 0)
			;					/* all 23 objectives */
		else if (!gcm_is_about(v, folded + i, size) && !gcm_is_small_word(folded + i, size))
			return false;
		i += size + 1;
	}
	return found;
}

/* Length of what may stand between the ends of a range, or 0 */
static int
range_mark(const char *s, int len)
{
	static const char *const words[] = {"to", "through", "hasta", "al", "a"};

	if (s[0] == '-')
		return 1;
	if (len > 2 && memcmp(s, "\xE2\x80", 2) == 0 &&
		(unsigned char) s[2] >= 0x90 && (unsigned char) s[2] <= 0x95)
		return 3;
	if (!gcm_is_space(s[0]))
		return 0;
	if (len > 3 && memcmp(s + 1, "\xC3\xA0", 2) == 0 && gcm_is_space(s[3]))
		return 4;				/* à */
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		int			n = (int) strlen(words[i]);

		if (len > n + 1 && is_word(s + 1, words[i]) && gcm_is_space(s[n + 1]))
			return n + 2;
	}
	return 0;
}

static GcmStatus
add_range(int low, int high, GcmSet *set)
{
	if (low > high)
		return GCM_REVERSED_RANGE;
	for (int place = low; place <= high; place++)
		gcm_set_add(set, place);
	return GCM_OK;
}

/*
 * Read a range of an ordered vocabulary, such as 1-5, "objectives 1 to 5" and
 * a-d.  Both ends are of one form: numbers, letters or, in braces, names.  A
 * number and a name are none, but one term.
 */
static GcmStatus
read_range(const GcmVocabulary *v, const char *s, int len, bool braces, GcmSet *set)
{
	for (int i = 1; i < len - 1; i++)
	{
		int			n = range_mark(s + i, len - i);
		GcmReading	low;
		GcmReading	high;
		GcmStatus	low_status;
		GcmStatus	high_status;
		bool		low_designates;
		bool		high_designates;

		if (n == 0)
			continue;
		pause_if_asked();
		low_designates = gcm_designator(v, s, i, &low.place, &low_status);
		high_designates = gcm_designator(v, s + i + n, len - i - n, &high.place, &high_status);
		if (low_designates && high_designates)
		{
			if (low_status != GCM_OK || high_status != GCM_OK)
				return GCM_OUT_OF_RANGE;
			return add_range(low.place, high.place, set);
		}
		if (braces && !low_designates && !high_designates &&
			gcm_read_term(v, s, i, &low) == GCM_OK &&
			gcm_read_term(v, s + i + n, len - i - n, &high) == GCM_OK)
			return add_range(low.place, high.place, set);
	}
	return GCM_UNKNOWN_TERM;
}

/* Read one term, a range, or all */
static GcmStatus
read_element(const GcmVocabulary *v, const char *s, int len, bool braces,
			 GcmSet *set, GcmReading *reading)
{
	GcmStatus	status = gcm_read_term(v, s, len, reading);
	GcmStatus	range = GCM_UNKNOWN_TERM;

	memset(set, 0, sizeof(*set));
	if (status == GCM_OK)
		gcm_set_add(set, reading->place);
	else if (is_all(v, s, len))
	{
		*set = gcm_set_all(v);
		return GCM_OK;
	}
	else if (v->ordered)
		range = read_range(v, s, len, braces, set);
	return range == GCM_UNKNOWN_TERM ? status : range;
}

static GcmStatus
fail(GcmProblem *problem, GcmStatus status, const char *at, int len)
{
	problem->status = status;
	problem->at = at;
	problem->len = len;
	return status;
}

/*
 * Copy a quoted element without its quotes and escapes, as in the text of an
 * array.  Returns the length of the input taken, or 0 if the quote is not
 * closed; *n is the length copied, cut where no spelling is as long.
 */
static int
unquote(const char *s, int len, char *buf, int *n)
{
	*n = 0;
	for (int i = 1; i < len; i++)
	{
		if (s[i] == '"')
			return i + 1;
		if (s[i] == '\\')
			i++;				/* behind the last one is the brace */
		if (*n < 2 * GCM_MAX_SPELLING)
			buf[(*n)++] = s[i];
	}
	return 0;
}

/* Read what stands between braces: elements, quoted or not, with commas between */
static GcmStatus
read_braces(const GcmVocabulary *v, const char *s, int len, const char *p, const char *end,
			GcmSet *set, GcmProblem *problem)
{
	while (p < end && gcm_is_space(*p))
		p++;
	if (p == end)
		return GCM_OK;

	for (;;)
	{
		char		quoted[2 * GCM_MAX_SPELLING];
		const char *element = p;
		const char *text = p;
		int			size;
		int			n;
		GcmSet		more;
		GcmStatus	status;

		pause_if_asked();
		if (p < end && *p == '"')
		{
			int			taken = unquote(p, (int) (end - p), quoted, &n);

			if (taken == 0)
				return fail(problem, GCM_MALFORMED, s, len);
			p += taken;
			while (p < end && gcm_is_space(*p))
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			text = quoted;
			element++;
			size = taken - 2;
		}
		else
		{
			while (p < end && *p != ',' && *p != '{' && *p != '}' && *p != '"')
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			n = (int) (p - element);
			while (n > 0 && gcm_is_space(element[n - 1]))
				n--;
			if (n == 0)
				return fail(problem, GCM_EMPTY_ELEMENT, s, len);
			size = n;
		}
		status = read_element(v, text, n, true, &more, &problem->reading);
		if (status != GCM_OK)
		{
			problem->before = *set;
			return fail(problem, status, element, size);
		}
		gcm_set_add_all(set, &more);

		if (p == end)
			return GCM_OK;
		p++;
		while (p < end && gcm_is_space(*p))
			p++;
	}
}

/* Length of an "and" between spaces, or of an ampersand, at s; or 0 */
static int
and_length(const char *s, int len)
{
	static const char *const words[] = {"and", "et", "y", "e"};

	if (s[0] == '&')
	{
		const char *folded;
		int			n = gcm_fold_entity(s, len, &folded);

		if (n > 0)
			return folded[0] == '&' ? n : 0;
		return len > 1 && (s[1] == '#' || memchr(s, ';', len < 10 ? len : 10)) ? 0 : 1;
	}
	if (!gcm_is_space(s[0]))
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		int			n = (int) strlen(words[i]);

		if (len > n + 1 && is_word(s + 1, words[i]) && gcm_is_space(s[n + 1]))
			return n + 1;
	}
	return 0;
}

/*
 * Length of what separates elements at s, or 0.  Where no name may go over it,
 * *hard, which is false before, becomes true.  The space between numbers
 * separates them where there is nothing else.
 */
static int
separator_length(const char *s, int len, bool numbers_only, bool *hard)
{
	int			n = 0;

	for (;;)
	{
		int			space = 0;
		int			more;

		while (n > 0 && n + space < len && (s[n + space] == ' ' || s[n + space] == '\t'))
			space++;
		if (n + space >= len)
			return n;
		if (s[n + space] == '\n' || s[n + space] == '\r' ||
			(n == 0 && (s[0] == ';' || s[0] == '|')))
		{
			*hard = true;
			more = 1;
		}
		else if (n == 0 && (s[0] == ',' || s[0] == '/' || (numbers_only && gcm_is_space(s[0]))))
			more = 1;
		else
		{
			/* an "and" may follow a comma, whose space may be its own */
			if (space > 0)
				space--;
			more = n > 0 && *hard ? 0 : and_length(s + n + space, len - n - space);
			if (more == 0)
				return n;
			return n + space + more;
		}
		n += space + more;
	}
}

static bool
has_numbers_only(const char *s, int len)
{
	for (int i = 0; i < len; i++)
	{
		if (!gcm_is_space(s[i]) && (s[i] < '0' || s[i] > '9'))
			return false;
	}
	return true;
}

/* What the pieces of a list up to one of its places come to */
typedef struct Reach
{
	const char *at;				/* where the next piece begins */
	bool		hard;			/* is what is before it a hard separator, or nothing? */
	int			nsets;			/* 0, 1, or 2 for more than one */
	GcmSet		set;
} Reach;

/* Note that a list up to here can be this set */
static void
reach_set(Reach *reach, const Reach *from, const GcmSet *more)
{
	GcmSet		set = from->set;

	gcm_set_add_all(&set, more);
	if (reach->nsets == 0)
		reach->set = set;
	else if (gcm_set_compare(&reach->set, &set) != 0)
		reach->nsets = 2;
	if (reach->nsets < from->nsets)
		reach->nsets = from->nsets;
}

/* Is it a label of the term, to the letter but for what folding makes equal? */
static bool
is_label(const GcmVocabulary *v, int place, const char *s, int len)
{
	char		folded[GCM_MAX_SPELLING];
	int			n = gcm_fold(s, len, folded);

	for (int lang = 0; place >= 0 && lang < GCM_NLANGS; lang++)
	{
		const char *label = gcm_term(v, place)->label[lang];
		char		other[GCM_MAX_SPELLING];

		if (gcm_fold(label, (int) strlen(label), other) == n && memcmp(folded, other, n) == 0)
			return true;
	}
	return false;
}

/*
 * Read a list as people write it: find each set that it can be divided into.
 * Only the last few places are kept, for no name has more pieces.  What is a
 * label from one hard separator to the next is that term, whatever its own
 * commas could divide.  Where the list is none, the piece that nothing could be
 * made of is told, and rather a name that we know to be no term.
 */
static GcmStatus
read_list(const GcmVocabulary *v, const char *s, int len, GcmSet *set, GcmProblem *problem)
{
	Reach		reach[MAX_PIECES + 1];
	bool		numbers_only = has_numbers_only(s, len);
	const char *end = s + len;
	const char *p = s;

	memset(&reach[0], 0, sizeof(Reach));
	reach[0].at = s;
	reach[0].hard = true;
	reach[0].nsets = 1;
	for (int npieces = 1;; npieces++)
	{
		Reach	   *here = &reach[npieces % (MAX_PIECES + 1)];
		const char *piece = p;
		int			npiece;
		int			n = 0;
		bool		hard = false;
		bool		alive = false;

		pause_if_asked();
		while (p < end && (n = separator_length(p, (int) (end - p), numbers_only, &hard)) == 0)
		{
			const char *folded;
			int			entity = *p == '&' ? gcm_fold_entity(p, (int) (end - p), &folded) : 0;

			p += entity > 0 ? entity : 1;	/* whose ; separates nothing */
		}
		memset(here, 0, sizeof(*here));
		npiece = gcm_trim(&piece, (int) (p - piece));
		if (npiece == 0)
			return fail(problem, GCM_EMPTY_ELEMENT, s, len);
		for (int back = 1; back <= MAX_PIECES; back++)
		{
			const Reach *from = &reach[(npieces - back) % (MAX_PIECES + 1)];

			if (from->nsets > 0)
			{
				int			size = (int) (p - from->at);
				GcmSet		more;
				GcmReading	reading;
				GcmStatus	status = read_element(v, from->at, size, false, &more, &reading);

				alive = true;
				if (status == GCM_OK)
				{
					if (here->nsets > 0 && from->hard && (hard || p == end) &&
						is_label(v, reading.place, from->at, size))
						here->nsets = 0;
					reach_set(here, from, &more);
				}
				else if (back == 1)
				{
					problem->reading = reading;
					problem->before = from->set;
					fail(problem, status, piece, npiece);
				}
				else if (status == GCM_NO_TERM && here->nsets > 0)
					here->nsets = 2;	/* one that was two, or these two */
				else if (status == GCM_NO_TERM)
				{
					piece = from->at;
					npiece = gcm_trim(&piece, size);
					problem->reading = reading;
					problem->before = from->set;
					fail(problem, status, piece, npiece);
				}
			}
			if (from->hard)
				break;
		}
		if (!alive || (here->nsets == 0 && (p == end || hard)))
			return problem->status;
		if (p == end)
		{
			if (here->nsets > 1)
				return fail(problem, GCM_AMBIGUOUS, s, len);
			*set = here->set;
			return GCM_OK;
		}
		p += n;
		here->at = p;
		here->hard = hard;
	}
}

/*
 * Read the text of a set: {1,3,7}, with spaces, quotes, duplicates, ranges
 * and "all" as they come; one element; or a list as people write it.
 */
GcmStatus
gcm_set_parse(const GcmVocabulary *v, const char *s, int len, GcmSet *set,
			  GcmProblem *problem)
{
	const char *p = s;
	int			n = len;

	memset(set, 0, sizeof(*set));
	memset(problem, 0, sizeof(*problem));
	while (n > 0 && gcm_is_space(*p))
		p++, n--;
	while (n > 0 && gcm_is_space(p[n - 1]))
		n--;
	if (n > 1 && p[0] == '{' && p[n - 1] == '}')
		return read_braces(v, s, len, p + 1, p + n - 1, set, problem);
	if (n > 1 && ((p[0] == '[' && p[n - 1] == ']') ||
				  (p[0] == '(' && p[n - 1] == ')' && memchr(p + 1, '(', n - 1) == NULL &&
				   memchr(p, ')', n - 1) == NULL)))
	{
		const char *inside = p + 1;

		if (gcm_trim(&inside, n - 2) == 0 && p[0] == '[')
			return GCM_OK;
		p++, n -= 2;
	}
	if (n == 0 || p[0] == '{' || p[n - 1] == '}')
		return fail(problem, GCM_MALFORMED, s, len);
	if (read_list(v, p, n, set, problem) == GCM_OK)
		return GCM_OK;

	/* "N/A" is no list of two */
	return gcm_is_nothing(p, n) ? fail(problem, GCM_MALFORMED, s, len) : problem->status;
}

/* Length of all that separates elements at the beginning of a text */
int
gcm_separators(const char *s, int len)
{
	int			i = 0;

	while (i < len)
	{
		bool		hard = false;
		int			n = gcm_is_space(s[i]) ? 1 : separator_length(s + i, len - i, false, &hard);

		if (n == 0)
			break;
		i += n;
	}
	return i;
}

/*
 * Write the text of a set into buf, which has room for GCM_SET_TEXT bytes.
 * Never fails: a place that this version does not know shows as ?place.
 */
int
gcm_set_print(const GcmVocabulary *v, const GcmSet *set, char *buf)
{
	char	   *p = buf;

	*p++ = '{';
	for (int i = gcm_set_next(set, -1); i >= 0; i = gcm_set_next(set, i))
	{
		if (p > buf + 1)
			*p++ = ',';
		if (i < v->nterms)
		{
			size_t		n = strlen(gcm_term(v, i)->name);

			memcpy(p, gcm_term(v, i)->name, n);
			p += n;
		}
		else
			p += sprintf(p, "?%d", i + 1);
	}
	*p++ = '}';
	*p = '\0';
	return (int) (p - buf);
}
