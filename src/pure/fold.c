/*
 * fold.c
 *		What makes no difference between two spellings, and names of languages.
 *
 * Two spellings are the same when they fold to the same bytes: case, accents,
 * kinds of apostrophe and hyphen, punctuation between words and a leading or
 * bracketed article make no difference.  Anything else does.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 */
#include "pure/fold.h"

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
		else if (gcm_is_space(s[0]) || c == '-' || c == '_' || c == '\'' || c == '`' ||
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

/* FNV-1a; what is hashed lives in memory only, so any hash will do */
uint32_t
gcm_hash(const char *s, int len)
{
	uint32_t	h = 2166136261u;

	for (int i = 0; i < len; i++)
		h = (h ^ (unsigned char) s[i]) * 16777619u;
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
