/*
 * fold.c
 *		What makes no difference between two spellings, and names of languages.
 *
 * Two spellings are the same when they fold to the same bytes: case, accents,
 * invisible characters, quotation and footnote marks, kinds of apostrophe and
 * hyphen, punctuation between words, full stops within initials, a leading or
 * bracketed article, British or American spelling, and the word for "and" make
 * no difference.  Anything else does.
 *
 * A key is coarser: the words that carry the meaning, for names in any order.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/fold.h"

#include <stdlib.h>
#include <string.h>

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

/* Words that two names of one term may have or lack */
static const char small_words[] =
"the|of|and|a|an|to|for|in|on|l|d|le|la|les|de|du|des|aux|au|en|el|los|las|del|al|y|et";

/*
 * HTML's names of what stands between words; numbers stand for any character.
 * The intake, which cuts cells at other semicolons, knows the same (40-intake.sql),
 * and those of letters.
 */
static const struct
{
	const char *name;
	const char *folded;
}			entities[] = {
	{"&amp;", "&"}, {"&nbsp;", " "}, {"&quot;", " "}, {"&apos;", " "}, {"&lsquo;", " "},
	{"&rsquo;", " "}, {"&ldquo;", " "}, {"&rdquo;", " "}, {"&ndash;", " "}, {"&mdash;", " "}
};

/* How the names of letters with an accent end, after the letter: &eacute; */
static const char *const accents[] = {
	"acute;", "grave;", "circ;", "tilde;", "uml;", "cedil;", "ring;", "slash;"
};

/* Abbreviations and what they stand for in names, all to one word */
static const struct
{
	const char *words;
	const char *word;
}			same_words[] = {
	{"rep|republic|republique|republica", "rep"},
	{"dem|democratic|democratique|democratica", "dem"},
	{"fed|federated|federal|federation|federes|federee|federados|federales|federale|federacion", "fed"},
	{"st|ste|sta|sto|saint|sainte|santa|santo|sint", "st"},
	{"sts|states|etats|estados", "states"},
	{"commonwealth|mancomunidad", "commonwealth"},
	{"terr|ter|territory|territories|territoire|territoires|territorio|territorios", "terr"},
	/* islands are also Islamic, for Isl. is short for either */
	{"is|i|isl|isls|isld|islds|isds|island|islands|isle|isles|ile|iles|isla|islas|islamic|islamique|islamica", "is"},
	{"n|north|nord|norte", "n"},	/* not northern: a region may be called so */
	{"s|south|sud|sur", "s"},
	{"people|peoples|populaire|popular|pop", "people"},
	{"br|brit|british|britannique|britannica|britanicas|britanico|britanniques", "br"},
	{"fr|french|francais|francaise|francesa|francaises|frances|franceses|francesas", "fr"},
	{"utd|united|unies|unis|uni|unidos|unida|unidas|unido", "utd"},
	{"arab|arabe|arabes", "arab"},
	{"kingdom|royaume|reino", "kingdom"},
	{"state|etat|estado", "state"},
	{"eq|equ|equa|equat|equatorial|equatoriale|ecuatorial", "eq"},
	{"dom|dominican|dominicaine|dominicana", "dom"},
	{"cent|centr|central|centrale", "cent"},
	{"afr|african|africaine|africana", "afr"},
	{"em|emirates|emirats|emiratos", "em"},
	{"am|amer|american|americaine|americaines|americana|americanas", "am"},
	{"w|western|occidental|occidentale|occidentales", "w"},
	{"virgin|vierges|virgenes", "virgin"},
	{"nouvelle|nlle", "nouvelle"},
	{"occ|occupied|occupe|occupes|ocupado|ocupados", "occ"},
	{"palestinian|palestinien|palestiniens|palestino|palestinos", "palestinian"},
	{"prov|province|provincia", "prov"},
	{"soc|socialist|socialiste|socialista", "soc"},
	{"bol|boliv|bolivarian|bolivarienne|bolivariana", "bol"},
	{"plur|plurinat|plurinational|plurinacional", "plur"},
	{"herz|herzegovina|herzegovine|herzegowina|hercegovina", "herz"},
	{"barb|barbuda", "barb"},
	{"gren|grens|grenadines|grenadinas", "gren"},
	{"vin|vincent|vicente", "vin"}
};

/*
 * The words of these lists, by hash: what each stands for, or "" for a small
 * word.  Filled at first use.
 */
#define KNOWN_SLOTS 512

typedef struct KnownWord
{
	const char *s;				/* NULL if the slot is free */
	int			len;
	const char *stands_for;
} KnownWord;

static KnownWord known_words[KNOWN_SLOTS];

/* The slot where a word is, or where it would go */
static KnownWord *
find_known(const char *s, int len)
{
	int			i = gcm_hash(s, len) & (KNOWN_SLOTS - 1);

	while (known_words[i].s != NULL &&
		   (known_words[i].len != len || memcmp(known_words[i].s, s, len) != 0))
		i = (i + 1) & (KNOWN_SLOTS - 1);
	return &known_words[i];
}

static void
know_words(const char *list, const char *stands_for)
{
	while (*list)
	{
		int			n = (int) strcspn(list, "|");

		*find_known(list, n) = (KnownWord) {list, n, stands_for};
		list += n + (list[n] == '|');
	}
}

static const KnownWord *
known_word(const char *s, int len)
{
	static bool known = false;
	const KnownWord *word;

	if (!known)
	{
		for (size_t i = 0; i < sizeof(same_words) / sizeof(same_words[0]); i++)
			know_words(same_words[i].words, same_words[i].word);
		know_words(small_words, "");
		known = true;
	}
	word = find_known(s, len);
	return word->s ? word : NULL;
}

bool
gcm_is_small_word(const char *s, int len)
{
	const KnownWord *word = known_word(s, len);

	return word && word->stands_for[0] == '\0';
}

/* Is it one of these words, which | separates? */
bool
gcm_is_listed(const char *s, int len, const char *list)
{
	for (const char *p = list; p && len > 0; p++)
	{
		if (*p == s[0] && (int) strcspn(p, "|") == len && memcmp(p, s, len) == 0)
			return true;
		p = strchr(p, '|');
		if (p == NULL)
			break;
	}
	return false;
}

static bool
is_article(const char *s, int len)
{
	for (size_t i = 0; len <= 3 && i < sizeof(articles) / sizeof(articles[0]); i++)
	{
		if ((int) strlen(articles[i]) == len && memcmp(articles[i], s, len) == 0)
			return true;
	}
	return false;
}

static const char lower[] = "a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0"
"n\0o\0p\0q\0r\0s\0t\0u\0v\0w\0x\0y\0z";
static const char digits[] = "0\0" "1\0" "2\0" "3\0" "4\0" "5\0" "6\0" "7\0" "8\0" "9";

/* What an ASCII character folds to; NULL that it stands for itself */
static const char *
fold_ascii(char c)
{
	if (c >= 'A' && c <= 'Z')
		return lower + 2 * (c - 'A');
	if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
		return NULL;
	if (c == '(' || c == '[' || c == ',')
		return "(";
	if (c == '&')
		return "&";
	if (gcm_is_space(c) || (c != '\0' && strchr("-_'`.)]:;/|\"*#=>", c)))
		return " ";
	return NULL;
}

/* What a character beyond ASCII folds to, in the same way */
static const char *
fold_unicode(uint32_t c)
{
	if (c == 0xA0 || c == 0xAB || c == 0xB4 || c == 0xBB)	/* no-break space, quotes, acute */
		return " ";
	if (c == 0xA7 || c == 0xB7) /* section, middle dot */
		return " ";
	if (c == 0xAD || c == 0xAA || c == 0xB0 || c == 0xBA)	/* soft hyphen, as in 1st */
		return "";
	if (c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x2079))
		return "";				/* marks of footnotes */
	if (c >= 0xC0 && c <= 0xFF)
		return latin1_base[c - 0xC0];
	if (c >= 0x100 && c <= 0x17F)
		return c == 0x152 || c == 0x153 ? "oe" : lower + 2 * (latin_a_base[c - 0x100] - 'a');
	if (c >= 0x300 && c <= 0x36F)	/* combining marks */
		return "";
	if (c == 0x2BB || c == 0x2BC || c == 0x2212)	/* modifier apostrophes, minus */
		return " ";
	if (c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
		c == 0x202F || c == 0x205F || c == 0x3000)	/* spaces */
		return " ";
	if ((c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)
		return "";				/* what nobody sees */
	if (c >= 0x2010 && c <= 0x2015) /* hyphens and dashes */
		return " ";
	if ((c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A) /* quotes */
		return " ";
	if (c >= 0x2020 && c <= 0x2026) /* daggers, bullets, ellipsis */
		return " ";
	if ((c >= 0x2190 && c <= 0x21FF) || (c >= 0x25A0 && c <= 0x25FF))	/* arrows, shapes */
		return " ";
	if (c >= 0xFF10 && c <= 0xFF19) /* wide digits */
		return digits + 2 * (c - 0xFF10);
	if (c >= 0xFF21 && c <= 0xFF3A) /* wide letters */
		return lower + 2 * (c - 0xFF21);
	if (c >= 0xFF41 && c <= 0xFF5A)
		return lower + 2 * (c - 0xFF41);
	return NULL;
}

/*
 * The character at s, of two bytes or three, and its length; 0 where it is none.
 * Of four bytes each is one that stands for itself.
 */
static uint32_t
decode(const char *s, int len, int *n)
{
	const unsigned char *u = (const unsigned char *) s;
	int			more = 0;		/* bytes that go on with a character */

	*n = 1;
	for (int i = 1; i < len && (u[i] & 0xC0) == 0x80; i++)
		more++;
	if ((u[0] & 0xE0) == 0xC0 && more > 0)
	{
		*n = 2;
		return (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
	}
	if ((u[0] & 0xF0) == 0xE0 && more > 1)
	{
		*n = 3;
		return (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
	}
	return 0;
}

/*
 * An entity of HTML at s, where an ampersand stands, such as &amp; and &#233;: its
 * length, or 0; and what it folds to.
 */
int
gcm_fold_entity(const char *s, int len, const char **folded)
{
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
	{
		const char *name = entities[i].name;
		int			n = 0;

		/* in capitals too, as the text around it may be */
		while (n < len && name[n] != '\0' && ((s[n] | 0x20) == (name[n] | 0x20)))
			n++;
		if (name[n] == '\0')
		{
			*folded = entities[i].folded;
			return n;
		}
	}
	for (size_t i = 0; len > 1 && i < sizeof(accents) / sizeof(accents[0]); i++)
	{
		char		letter = s[1] | 0x20;
		int			n = 0;

		if (letter < 'a' || letter > 'z')
			break;
		while (2 + n < len && accents[i][n] != '\0' && (s[2 + n] | 0x20) == (accents[i][n] | 0x20))
			n++;
		if (accents[i][n] == '\0')
		{
			*folded = lower + 2 * (letter - 'a');
			return 2 + n;
		}
	}
	if (len > 3 && s[1] == '#')
	{
		bool		hex = s[2] == 'x' || s[2] == 'X';
		uint32_t	c = 0;

		for (int i = hex ? 3 : 2; i < len && i < 10; i++)
		{
			const char *digit = memchr("0123456789abcdefABCDEF", s[i], hex ? 22 : 10);
			int			value;

			if (s[i] == ';' && c > 0)
			{
				*folded = c < 0x80 ? fold_ascii((char) c) : fold_unicode(c);
				/* a letter in such a disguise is written as it is */
				if (*folded == NULL && c >= 'a' && c <= 'z')
					*folded = lower + 2 * (c - 'a');
				else if (*folded == NULL && c >= '0' && c <= '9')
					*folded = digits + 2 * (c - '0');
				return *folded ? i + 1 : 0;
			}
			if (digit == NULL)
				break;
			value = s[i] <= '9' ? s[i] - '0' : (s[i] | 0x20) - 'a' + 10;
			c = c * (hex ? 16 : 10) + value;
		}
	}
	return 0;
}

/*
 * Classify the character at s: how many bytes it takes, and what it folds to.
 * "" means that it vanishes, " " that it separates words, "(" that it
 * separates words and an article may follow; NULL that it stands for itself.
 */
static inline int
classify(const char *s, int len, const char **folded)
{
	unsigned char c = (unsigned char) s[0];
	int			n = 1;

	if (c < 0x80)
	{
		*folded = fold_ascii(s[0]);
		if (c == '&' && len > 3)
		{
			const char *entity;

			n = gcm_fold_entity(s, len, &entity);
			if (n > 0)
				*folded = entity;
			else
				n = 1;
		}
	}
	else
		*folded = fold_unicode(decode(s, len, &n));
	return n;
}

static bool
ends_with(const char *s, int len, const char *end)
{
	int			n = (int) strlen(end);

	return len >= n && memcmp(s + len - n, end, n) == 0;
}

/* Bring the spelling of a word of five letters or more to one; returns its length */
static int
fold_spelling(char *word, int len)
{
	static const char *const endings[] = {
		"ise", "ised", "ises", "ising", "isation", "isations", "isational"
	};

	if (len == 6 && memcmp(word, "labour", 6) == 0)
		word[len = 5, 4] = 'r';
	else if (len == 6 && memcmp(word, "center", 6) == 0)
		memcpy(word, "centre", 6);
	else if (len == 8 && memcmp(word, "centered", 8) == 0)
		memcpy(word, "centred", len = 7);
	else if (len == 9 && memcmp(word, "programme", 9) == 0)
		len = 7;
	else if (len == 10 && memcmp(word, "programmes", 10) == 0)
		word[len = 8, 7] = 's';
	else if (word[len - 1] == 'e' || word[len - 1] == 'd' || word[len - 1] == 's' ||
			 word[len - 1] == 'g' || word[len - 1] == 'n' || word[len - 1] == 'l')
	{
		for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		{
			if (ends_with(word, len, endings[i]))
				word[len - (int) strlen(endings[i]) + 1] = 'z';
		}
	}
	return len;
}

/* Write "and" for each "et" and "y" between two words; -1 if there is no room */
static int
fold_and(char *buf, int len)
{
	for (int i = 1; i < len; i++)
	{
		int			n = buf[i] == 'e' ? 2 : 1;

		if (buf[i - 1] != ' ' || i + n >= len || buf[i + n] != ' ' ||
			!((n == 2 && buf[i + 1] == 't') || buf[i] == 'y'))
			continue;
		if (len + 3 - n > GCM_MAX_SPELLING)
			return -1;
		memmove(buf + i + 3, buf + i + n, len - i - n);
		memcpy(buf + i, "and", 3);
		len += 3 - n;
	}
	return len;
}

static inline bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/*
 * Does the full stop at s[i], after the last letter of a word of this size with
 * so many stops in it, stand within initials, as in U.A.E.?
 */
static bool
is_within_initials(const char *s, int len, int i, int size, int stops)
{
	return s[i] == '.' && size == stops + 1 && i + 1 < len && is_letter(s[i + 1]) &&
		(i + 2 == len || !(is_letter(s[i + 2]) || (unsigned char) s[i + 2] >= 0x80 ||
						   (s[i + 2] >= '0' && s[i + 2] <= '9')));
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
	int			stops = 0;		/* full stops within it, which are left out */
	int			article = 0;	/* length of the last article left out */
	bool		after_bracket = true;	/* may the word be an article? */
	bool		other_and = false;
	int			i = 0;

	while (i <= len)
	{
		const char *folded = " ";
		int			n = 1;

		if (i < len)
		{
			/* most are small letters */
			if (s[i] >= 'a' && s[i] <= 'z' && out < GCM_MAX_SPELLING)
			{
				buf[out++] = s[i++];
				continue;
			}
			n = classify(s + i, len - i, &folded);
			if (is_within_initials(s, len, i, out - word, stops) && is_letter(buf[out - 1]))
			{
				folded = "";
				stops++;
			}
		}
		if (folded && (folded[0] == ' ' || folded[0] == '(' || folded[0] == '&'))
		{
			int			size = out - word;

			if (size > 0)
			{
				if (after_bracket && is_article(buf + word, size))
				{
					article = size;
					out = word;
				}
				else
				{
					if (size >= 5)
						out = word + fold_spelling(buf + word, size);
					else if (buf[word] == 'y' || buf[word] == 'e')
						other_and = true;
					if (out >= GCM_MAX_SPELLING)
						return -1;
					buf[out++] = ' ';
				}
				after_bracket = false;
				word = out;
				stops = 0;
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

	out--;						/* the space that ends the last word */
	return other_and ? fold_and(buf, out) : out;
}

/* Length of a word without its ending of number and what it changes before that */
static int
without_ending(const char *s, int len)
{
	if (len >= 4 && s[len - 1] == 's' && s[len - 2] != 's')
		len--;
	if (len >= 4 && s[len - 1] == 'e')
		len--;
	if (len >= 4 && (s[len - 1] == 'i' || s[len - 1] == 'y'))
		len--;
	return len;
}

/*
 * Split a folded text into words, and say what each is in a key: of a name, an
 * abbreviation opened; else without its ending of number; of a small word
 * nothing.  Returns how many there are.
 */
int
gcm_split(const char *folded, int len, bool name, GcmWord *words)
{
	int			n = 0;

	for (int i = 0; i < len;)
	{
		const char *space = memchr(folded + i, ' ', len - i);
		int			size = space ? (int) (space - folded) - i : len - i;
		GcmWord    *word = &words[n];

		const KnownWord *known = known_word(folded + i, size);

		word->s = word->key = folded + i;
		word->len = size;
		if (known && (name || known->stands_for[0] == '\0'))
		{
			word->key = known->stands_for;
			word->nkey = (int) strlen(known->stands_for);
		}
		else
			word->nkey = name ? size : without_ending(folded + i, size);

		/* the s of people's is no south, nor is it that of others */
		if (size == 1 && folded[i] == 's' && n > 0 && word[-1].len == 6 &&
			memcmp(word[-1].s, "people", 6) == 0)
			word->nkey = 0;
		n++;
		i += size + 1;
	}
	return n;
}

static int
compare_words(const GcmWord *x, const GcmWord *y)
{
	int			n = x->nkey < y->nkey ? x->nkey : y->nkey;
	int			order = memcmp(x->key, y->key, n);

	return order != 0 ? order : x->nkey - y->nkey;
}

/*
 * Write the key of these words into buf, which has room for GCM_MAX_SPELLING
 * bytes: what each is in a key, of a name in one order.  Returns its length, 0
 * where no word is left, -1 where there are too many.
 */
int
gcm_key(const GcmWord *words, int nwords, bool name, char *buf)
{
	const GcmWord *in_order[GCM_MAX_WORDS];
	int			n = 0;
	int			out = 0;

	for (int i = 0; i < nwords; i++)
	{
		int			at = n;

		if (words[i].nkey == 0)
			continue;
		while (name && at > 0 && compare_words(in_order[at - 1], &words[i]) > 0)
		{
			in_order[at] = in_order[at - 1];
			at--;
		}
		in_order[at] = &words[i];
		n++;
	}
	for (int i = 0; i < n; i++)
	{
		if (out + in_order[i]->nkey + 1 > GCM_MAX_SPELLING)
			return -1;
		if (i > 0)
			buf[out++] = ' ';
		memcpy(buf + out, in_order[i]->key, in_order[i]->nkey);
		out += in_order[i]->nkey;
	}
	return out;
}

static inline bool
may_be_outer(char c)
{
	return (unsigned char) c >= 0x80 || gcm_is_space(c) || c == '"' || c == '\'';
}

/*
 * Leave out what stands around a text and is no part of it: space, marks that
 * nobody sees, and quotes.  Returns the length of what is left at *s.
 */
int
gcm_trim(const char **s, int len)
{
	static const char *const outer[] = {
		" ", "\t", "\n", "\v", "\f", "\r", "\"", "'",
		"\xC2\xA0", "\xC2\xAB", "\xC2\xBB", "\xC2\xAD",
		"\xE2\x80\x89", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F",
		"\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
		"\xE2\x80\xAF", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"
	};
	bool		found = true;

	while (found && len > 0 && (may_be_outer((*s)[0]) || may_be_outer((*s)[len - 1])))
	{
		found = false;
		for (size_t i = 0; i < sizeof(outer) / sizeof(outer[0]); i++)
		{
			int			n = (int) strlen(outer[i]);

			if (len >= n && memcmp(*s, outer[i], n) == 0)
			{
				*s += n;
				len -= n;
				found = true;
			}
			if (len >= n && memcmp(*s + len - n, outer[i], n) == 0)
			{
				len -= n;
				found = true;
			}
		}
	}
	return len;
}

/* Is it what people write where they have nothing to write? */
bool
gcm_is_nothing(const char *s, int len)
{
	char		folded[GCM_MAX_SPELLING];
	int			n;

	len = gcm_trim(&s, len);
	n = gcm_fold(s, len, folded);
	/* as they fold: é is e, and ise is ize */
	return n == 0 || (n > 0 && gcm_is_listed(folded, n, "n a|na|none|null|nil|unknown|not applicable|not available|not specified|aucun|aucune|sans objet|non precize|ninguno|ninguna|no aplica|no se sabe"));
}

/* Four bytes at a time; what is hashed lives in memory only, so any hash will do */
uint32_t
gcm_hash(const char *s, int len)
{
	uint32_t	h = 2166136261u;
	uint32_t	four;

	for (; len >= 4; s += 4, len -= 4)
	{
		memcpy(&four, s, 4);
		h = (h ^ four) * 2654435769u;
		h ^= h >> 15;
	}
	while (len-- > 0)
		h = (h ^ (unsigned char) *s++) * 16777619u;
	return h ^ (h >> 15);
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
