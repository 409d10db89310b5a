/*
 * vocabulary.c
 *		How text finds a term, and how the text of a set is read and written.
 *
 * Two spellings are the same when they fold to the same bytes: case, accents,
 * kinds of apostrophe and hyphen, punctuation between words and a leading or
 * bracketed article make no difference.  Anything else does: lookup never
 * guesses.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 */
#include "vocabulary.h"

#include <stdio.h>
#include <string.h>

void		(*gcm_pause) (void) = NULL;

/* Base letters of U+00C0 to U+00FF; a space where there is no letter */
static const char *const latin1_base[64] = {
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "y"
};

/* Base letters of U+0100 to U+017F, one letter each but for the ligatures */
static const char latin_a_base[129] =
"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static const char *const articles[] = {
	"the", "le", "la", "les", "l", "el", "los", "las"
};

static bool
is_article(const char *s, int len)
{
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
	{
		if ((int) strlen(articles[i]) == len && memcmp(articles[i], s, len) == 0)
			return true;
	}
	return false;
}

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * Classify the character at s: how many bytes it takes, and what it folds to.
 * "" means that it vanishes, " " that it separates words, "(" that it
 * separates words and an article may follow; NULL that it stands for itself.
 */
static int
classify(const char *s, int len, const char **folded)
{
	static const char lower[] = "a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0"
		"n\0o\0p\0q\0r\0s\0t\0u\0v\0w\0x\0y\0z";
	unsigned char c = (unsigned char) s[0];
	unsigned char d = len > 1 ? (unsigned char) s[1] : 0;
	unsigned char e = len > 2 ? (unsigned char) s[2] : 0;

	*folded = NULL;
	if (c < 0x80)
	{
		if (c >= 'A' && c <= 'Z')
			*folded = lower + 2 * (c - 'A');
		else if (is_space(s[0]) || c == '-' || c == '_' || c == '\'' || c == '`' ||
				 c == '.' || c == ')' || c == ']')
			*folded = " ";
		else if (c == '(' || c == '[' || c == ',')
			*folded = "(";
		else if (c == '&')
			*folded = "&";
		return 1;
	}
	if (c == 0xC2 && (d == 0xA0 || d == 0xB4))	/* no-break space, acute */
	{
		*folded = " ";
		return 2;
	}
	if (c == 0xC3 && d >= 0x80 && d <= 0xBF)
	{
		*folded = latin1_base[d - 0x80];
		return 2;
	}
	if ((c == 0xC4 || c == 0xC5) && d >= 0x80 && d <= 0xBF)
	{
		int			i = (c - 0xC4) * 64 + (d - 0x80);

		if (i == 0x52 || i == 0x53)
			*folded = "oe";
		else
			*folded = lower + 2 * (latin_a_base[i] - 'a');
		return 2;
	}
	if ((c == 0xCC && d >= 0x80 && d <= 0xBF) ||
		(c == 0xCD && d >= 0x80 && d <= 0xAF))	/* combining marks */
	{
		*folded = "";
		return 2;
	}
	if (c == 0xCA && (d == 0xBB || d == 0xBC))	/* modifier apostrophes */
	{
		*folded = " ";
		return 2;
	}
	if (c == 0xE2 && d == 0x80 &&
		((e >= 0x90 && e <= 0x95) ||	/* hyphens and dashes */
		 e == 0x98 || e == 0x99 || e == 0x9B || /* single quotes */
		 e == 0xAF))			/* narrow no-break space */
	{
		*folded = " ";
		return 3;
	}
	if (c == 0xE2 && d == 0x88 && e == 0x92)	/* minus */
	{
		*folded = " ";
		return 3;
	}
	return 1;
}

/*
 * Fold a spelling into buf, which has room for GCM_MAX_SPELLING bytes.
 * Returns the folded length, or -1 if it is longer than any spelling.
 */
int
gcm_fold(const char *s, int len, char *buf)
{
	int			out = 0;
	int			word = 0;		/* where the current word begins in buf */
	int			article = 0;	/* length of the last article left out */
	bool		after_bracket = true;	/* may the word be an article? */
	int			i = 0;

	while (i <= len)
	{
		const char *folded = " ";
		int			n = 1;

		if (i < len)
			n = classify(s + i, len - i, &folded);
		if (folded && (folded[0] == ' ' || folded[0] == '(' || folded[0] == '&'))
		{
			if (out > word)
			{
				if (after_bracket && is_article(buf + word, out - word))
				{
					article = out - word;
					out = word;
				}
				else
				{
					if (out >= GCM_MAX_SPELLING)
						return -1;
					buf[out++] = ' ';
				}
				after_bracket = false;
				word = out;
			}
			if (folded[0] == '&')
			{
				if (out + 4 > GCM_MAX_SPELLING)
					return -1;
				memcpy(buf + out, "and ", 4);
				out += 4;
				word = out;
				after_bracket = false;
			}
			else if (folded[0] == '(')
				after_bracket = true;
		}
		else
		{
			const char *from = folded ? folded : s + i;
			int			size = folded ? (int) strlen(folded) : n;

			if (out + size > GCM_MAX_SPELLING)
				return -1;
			memcpy(buf + out, from, size);
			out += size;
		}
		i += n;
	}

	/* an article that is all there is stays, such as the code of Laos */
	if (out == 0)
		return article;

	/* drop the space that ends the last word */
	if (buf[out - 1] == ' ')
		out--;
	return out;
}

bool
gcm_lang_by_name(const char *s, int len, GcmLang *lang)
{
	static const char names[GCM_NLANGS][3] = {"en", "fr", "es"};

	for (int i = 0; i < GCM_NLANGS; i++)
	{
		if (len == 2 && (s[0] | 0x20) == names[i][0] && (s[1] | 0x20) == names[i][1])
		{
			*lang = (GcmLang) i;
			return true;
		}
	}
	return false;
}

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

/* FNV-1a; the index lives in memory only, so any hash will do */
static uint32_t
hash_folded(const char *s, int len)
{
	uint32_t	h = 2166136261u;

	for (int i = 0; i < len; i++)
		h = (h ^ (unsigned char) s[i]) * 16777619u;
	return h ^ (h >> 15);
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
	int			i = hash_folded(folded, len) & (v->nslots - 1);

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

	while (len > 0 && is_space(s[0]))
		s++, len--;
	while (len > 0 && is_space(s[len - 1]))
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

static void
pause_if_asked(void)
{
	if (gcm_pause)
		gcm_pause();
}

/* Is it the word "all", in any case? */
static bool
is_all(const char *s, int len)
{
	return len == 3 && (s[0] | 0x20) == 'a' && (s[1] | 0x20) == 'l' && (s[2] | 0x20) == 'l';
}

/* Length of the hyphen or en dash at s, or 0 */
static int
hyphen_length(const char *s, int len)
{
	if (len > 0 && s[0] == '-')
		return 1;
	if (len > 2 && memcmp(s, "\xE2\x80", 2) == 0 &&
		(unsigned char) s[2] >= 0x90 && (unsigned char) s[2] <= 0x93)
		return 3;
	return 0;
}

/* Add a range of an ordered vocabulary, such as 1-5 or a-d */
static GcmStatus
add_range(const GcmVocabulary *v, const char *s, int len, GcmSet *set)
{
	for (int i = 1; i < len - 1; i++)
	{
		int			n = hyphen_length(s + i, len - i);
		int			low = 0;
		int			high = 0;
		GcmStatus	low_status;
		GcmStatus	high_status;

		if (n == 0)
			continue;
		pause_if_asked();
		low_status = gcm_term_lookup(v, s, i, &low);
		high_status = gcm_term_lookup(v, s + i + n, len - i - n, &high);
		if (low_status == GCM_UNKNOWN_TERM || high_status == GCM_UNKNOWN_TERM)
			continue;
		if (low_status != GCM_OK || high_status != GCM_OK)
			return GCM_OUT_OF_RANGE;
		if (low > high)
			return GCM_REVERSED_RANGE;
		for (int term = low; term <= high; term++)
			gcm_set_add(set, term);
		return GCM_OK;
	}
	return GCM_UNKNOWN_TERM;
}

static GcmStatus
add_element(const GcmVocabulary *v, const char *s, int len, GcmSet *set)
{
	int			term;
	GcmStatus	status;

	if (is_all(s, len))
	{
		*set = gcm_set_all(v);
		return GCM_OK;
	}
	status = gcm_term_lookup(v, s, len, &term);
	if (status == GCM_OK)
		gcm_set_add(set, term);
	else if (status == GCM_UNKNOWN_TERM && v->ordered)
		status = add_range(v, s, len, set);
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
		if (s[i] == '\\' && i + 1 < len)
			i++;
		if (*n < 2 * GCM_MAX_SPELLING)
			buf[(*n)++] = s[i];
	}
	return 0;
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
 * Read the text of a set: {1,3,7}, with spaces, quotes, duplicates, ranges
 * and "all" as they come.
 */
GcmStatus
gcm_set_parse(const GcmVocabulary *v, const char *s, int len, GcmSet *set,
			  GcmProblem *problem)
{
	const char *end = s + len;
	const char *p = s;

	memset(set, 0, sizeof(*set));
	while (p < end && is_space(*p))
		p++;
	while (end > p && is_space(end[-1]))
		end--;
	if (is_all(p, (int) (end - p)))
	{
		*set = gcm_set_all(v);
		return GCM_OK;
	}
	if (end - p < 2 || *p != '{' || end[-1] != '}')
		return fail(problem, GCM_MALFORMED, s, len);
	p++;
	end--;
	while (p < end && is_space(*p))
		p++;
	if (p == end)
		return GCM_OK;

	for (;;)
	{
		char		quoted[2 * GCM_MAX_SPELLING];
		const char *element = p;
		int			n;
		GcmStatus	status;

		pause_if_asked();
		if (p < end && *p == '"')
		{
			int			taken = unquote(p, (int) (end - p), quoted, &n);

			if (taken == 0)
				return fail(problem, GCM_MALFORMED, s, len);
			p += taken;
			while (p < end && is_space(*p))
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			status = add_element(v, quoted, n, set);
			if (status != GCM_OK)
				return fail(problem, status, element + 1, taken - 2);
		}
		else
		{
			while (p < end && *p != ',' && *p != '{' && *p != '}' && *p != '"')
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			n = (int) (p - element);
			while (n > 0 && is_space(element[n - 1]))
				n--;
			if (n == 0)
				return fail(problem, GCM_EMPTY_ELEMENT, s, len);
			status = add_element(v, element, n, set);
			if (status != GCM_OK)
				return fail(problem, status, element, n);
		}

		if (p == end)
			return GCM_OK;
		p++;
		while (p < end && is_space(*p))
			p++;
	}
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
