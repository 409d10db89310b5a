/*
 * fold.c
 *		Folding: every character of Unicode against a list of what is folded,
 *		spellings and their keys, and texts that end within a character, in
 *		memory that ends with them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/fold.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

/* Folded text of so many bytes, which stand in memory of their own */
static int
fold(const char *s, int len, char *folded)
{
	char	   *alone = malloc(len);
	int			n;

	memcpy(alone, s, len);
	n = gcm_fold(alone, len, folded);
	free(alone);
	return n;
}

static int
encode(uint32_t c, char *s)
{
	int			n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (int i = n - 1; i > 0; i--, c >>= 6)
		s[i] = (char) (0x80 | (c & 0x3F));
	s[0] = (char) (n == 1 ? c : (0xF00 >> n & 0xFF) | c);
	return n;
}

/*
 * What is folded, and to what; letters are listed by themselves.  What is not
 * here stands for itself.
 */
static const struct
{
	uint32_t	from;
	uint32_t	to;
	const char *folded;
}			marks[] = {
	{'\t', '\r', " "}, {' ', ' ', " "}, {'"', '#', " "}, {'&', '&', " and "}, {'\'', '*', " "},
	{',', '-', " "}, {'.', '.', ""}, {'/', '/', " "}, {':', ';', " "}, {'=', '>', " "}, {'[', '[', " "}, {']', ']', " "}, {'_', '`', " "}, {'|', '|', " "},
	{0xA0, 0xA0, " "}, {0xA7, 0xA7, " "}, {0xAA, 0xAA, ""}, {0xAB, 0xAB, " "}, {0xAD, 0xAD, ""}, {0xB0, 0xB0, ""},
	{0xB2, 0xB3, ""}, {0xB4, 0xB4, " "}, {0xB7, 0xB7, " "}, {0xB9, 0xBA, ""}, {0xBB, 0xBB, " "}, {0xD7, 0xD7, " "},
	{0xF7, 0xF7, " "}, {0x2BB, 0x2BC, " "}, {0x300, 0x36F, ""}, {0x1680, 0x1680, " "},
	{0x2000, 0x200A, " "}, {0x200B, 0x200F, ""}, {0x2010, 0x2015, " "}, {0x2018, 0x2026, " "},
	{0x2028, 0x2029, " "}, {0x202F, 0x202F, " "}, {0x2039, 0x203A, " "}, {0x205F, 0x205F, " "},
	{0x2060, 0x2060, ""}, {0x2070, 0x2079, ""}, {0x2190, 0x21FF, " "}, {0x2212, 0x2212, " "}, {0x25A0, 0x25FF, " "}, {0x3000, 0x3000, " "},
	{0xFEFF, 0xFEFF, ""}
};

/* Each letter after those that fold to it */
static const char *const letters[] = {
	"ÀÁÂÃÄÅàáâãäåĀāĂăĄą a", "ÆÆææ ae", "ÇçĆćĈĉĊċČč c", "ÐðĎďĐđ d", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě e",
	"ĜĝĞğĠġĢģ g", "ĤĥĦħ h", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĲĳ i", "Ĵĵ j", "Ķķĸ k", "ĹĺĻļĽľĿŀŁł l",
	"ÑñŃńŅņŇňŉŊŋ n", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő o", "Œœ oe", "ŔŕŖŗŘř r", "ŚśŜŝŞşŠšſ s", "ß ss", "ŢţŤťŦŧ t",
	"Þþ th", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų u", "Ŵŵ w", "ÝýÿŶŷŸ y", "ŹźŻżŽž z"
};

static const char *
expected_of(uint32_t c, const char *s, int len)
{
	static char letter[2];

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
	{
		if (c >= marks[i].from && c <= marks[i].to)
			return marks[i].folded;
	}
	for (size_t i = 0; c >= 0xC0 && c < 0x180 && i < sizeof(letters) / sizeof(letters[0]); i++)
	{
		const char *space = strchr(letters[i], ' ');

		for (const char *p = letters[i]; p < space; p += 2)
		{
			if (memcmp(p, s, len) == 0)
				return space + 1;
		}
	}
	letter[0] = (char) (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 + '0' :
						c >= 0xFF21 && c <= 0xFF3A ? c - 0xFF21 + 'a' : c >= 0xFF41 && c <= 0xFF5A ? c - 0xFF41 + 'a' : 0);
	return letter[0] ? letter : NULL;
}

static void
test_characters(void)
{
	int			wrong = 0;

	for (uint32_t c = 0; c < 0x110000; c++)
	{
		char		text[8] = "b";
		char		folded[GCM_MAX_SPELLING];
		char		expected[16];
		int			n = encode(c, text + 1);
		const char *as = expected_of(c, text + 1, n);
		int			nexpected;
		int			found;

		text[n + 1] = 'b';
		nexpected = 2 + (as ? (int) strlen(as) : n);
		expected[0] = expected[nexpected - 1] = 'b';
		memcpy(expected + 1, as ? as : text + 1, nexpected - 2);
		found = fold(text, n + 2, folded);
		if (found != nexpected || memcmp(folded, expected, found) != 0)
		{
			wrong++;
			printf("# U+%04X folds to \"%.*s\", not \"%.*s\"\n", c, found, folded, nexpected, expected);
		}
	}
	ok(wrong == 0, "every character folds as the list says, or stands for itself");
}

/* A character that is cut off stands for its bytes, and nothing behind is read */
static void
test_ends(void)
{
	int			wrong = 0;

	for (uint32_t c = 0x80; c < 0x110000; c += c < 0x3000 ? 1 : 97)
	{
		char		text[8] = "b";
		char		folded[GCM_MAX_SPELLING];
		int			n = encode(c, text + 1);

		for (int len = 2; len <= n; len++)
			wrong += fold(text, len, folded) != len || memcmp(text, folded, len) != 0;
	}
	ok(wrong == 0, "a character that is cut off stands for itself");
}

static void
test_spellings(void)
{
	static const char *const spellings[][2] = {
		/* articles, where a name begins */
		{"The Gambia", "gambia"}, {"Gambia (the)", "gambia"}, {"Gambia, The", "gambia"}, {"Gambia [The]", "gambia"},
		{"[the Gambia]", "gambia"}, {"los Estados", "estados"}, {"l'eau", "eau"}, {"to the", "to the"},
		{"the", "the"}, {"LA", "la"}, {"(las)", "las"}, {"the la", "la"}, {"les los", "los"}, {"thee", "thee"},
		{"them all", "them all"}, {"", ""}, {" ", ""}, {"(,", ""}, {"a, the b, le c", "a b c"},
		/* words between */
		{"a&b", "a and b"}, {"a & b", "a and b"}, {"& b", "and b"}, {"& the b", "and the b"}, {"a et b", "a and b"}, {"a y b", "a and b"},
		{"a e b", "a e b"}, {"et b", "et b"}, {"a et", "a et"}, {"a y", "a y"}, {"y b", "y b"}, {"a ey b", "a ey b"},
		{"a ez b", "a ez b"}, {"a & the b", "a and the b"}, {"a yt b", "a yt b"}, {"a ety b", "a ety b"}, {"a y et b", "a and and b"},
		{"abcde et fghij", "abcde and fghij"}, {"abcde y fghij", "abcde and fghij"}, {"ay et b", "ay and b"}, {"a yb", "a yb"}, {"aet b", "aet b"},
		/* one spelling of two */
		{"labour", "labor"}, {"labours", "labours"}, {"center", "centre"}, {"centers", "centers"}, {"centered", "centred"},
		{"people-centered", "people centred"}, {"programme", "program"}, {"programmes", "programs"}, {"programmed", "programmed"},
		{"organise", "organize"}, {"organised", "organized"}, {"organises", "organizes"}, {"organising", "organizing"},
		{"organisation", "organization"}, {"organisations", "organizations"}, {"organisational", "organizational"},
		{"organiser", "organiser"}, {"advising", "advizing"}, {"rise", "rise"}, {"arise", "arize"}, {"raised", "raized"}, {"isational", "izational"},
		{"centerex", "centerex"}, {"programmx", "programmx"}, {"laboux", "laboux"}, {"lebour", "lebour"}, {"centex", "centex"},
		/* full stops within initials */
		{"U.A.E.", "uae"}, {"U.S", "us"}, {"D.R. Congo", "dr congo"}, {"(S.A.R.)", "sar"}, {"\xC3\x89.A.U.", "eau"}, {"x U.S.A", "x usa"},
		{"N.Korea", "n korea"}, {"S.Tome", "s tome"}, {"U. S. A.", "u s a"}, {"ab.c", "ab c"}, {"a.bc", "a bc"}, {"a.b1", "a b1"},
		{"a.b\xC3\xA9", "a be"}, {"15.f", "15 f"}, {"f.15", "f 15"}, {"a..b", "a b"}, {"a.b.cd", "ab cd"}, {"U.S.-E.U.", "us eu"},
		{"z.z.", "zz"}, {"u.{e", "u {e"}, {"u.a0", "u a0"}, {"u.a9", "u a9"}, {"u.a/b", "ua b"}, {"u.a:b", "ua b"}, {"u.a{", "ua{"}, {"u.a\x7f", "ua\x7f"}, {"u.a\x80", "u a\x80"}, {"u.a[b", "ua b"},
		{"5.a b", "5 a b"}, {"u.@", "u @"},
		/* entities of HTML */
		{"r&eacute;union", "reunion"}, {"&Eacute;TAT", "etat"}, {"C&OCIRC;TE", "cote"}, {"A&ntilde;O", "ano"}, {"a&ccedil;", "ac"}, {"a&uuml;b&oslash;&aring;", "auboa"},
		{"&agrave;b", "ab"}, {"a&eacut;", "a and eacut"}, {"a&eacute", "a and eacute"}, {"a&1acute;", "a and 1acute"}, {"a&@acute;", "a and @acute"}, {"a&zacute;", "az"}, {"a&{acute;", "a and {acute"}, {"a&e", "a and e"},
		{"a&amp;b", "a and b"}, {"a&nbsp;b", "a b"}, {"a&quot;b", "a b"}, {"a&apos;b", "a b"}, {"a&lsquo;b", "a b"},
		{"a&rsquo;b", "a b"}, {"a&ldquo;b", "a b"}, {"a&rdquo;b", "a b"}, {"a&ndash;b", "a b"}, {"a&mdash;b", "a b"},
		{"a&amp", "a and amp"}, {"a&amp;", "a and"}, {"a&#233;", "ae"}, {"a&#xE9;", "ae"}, {"a&#XE9;", "ae"}, {"a&#xe9;", "ae"},
		{"a&#97;", "aa"}, {"a&#122;", "az"}, {"a&#96;b", "a b"}, {"a&#123;b", "a and 123 b"}, {"a&#48;", "a0"}, {"a&#57;", "a9"},
		{"a&#65;", "aa"}, {"a&#38;b", "a and b"}, {"a&#1;b", "a and 1 b"}, {"a&#0;b", "a and 0 b"},
		{"a&#;b", "a and b"}, {"a&#x;b", "a and x b"}, {"a&#9a;b", "a and 9a b"}, {"a&#8217;b", "a b"}, {"a&#x2019;b", "a b"},
		{"a&exrave;b", "a and exrave b"}, {"&x97;", "and x97"}, {"a&#9;", "a"}, {"a&#x002019;b", "a b"}, {"a&#x0002019;b", "a and x0002019 b"},
		{"a&#x02019;b", "a b"}, {"a&#x00002019;b", "a and x00002019 b"}, {"a&#128;b", "a and 128 b"}, {"a&#xaf;b", "a and xaf b"},
		{"a&#xAa;b", "ab"}, {"a&#xfF41;b", "aab"}, {"a&#23", "a and 23"}, {"a&b;", "a and b"}, {"a &", "a and"}, {"A#233;", "a 233"}, {"A#233", "a 233"}, {"Aamp;", "aamp"},
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(spellings) / sizeof(spellings[0]); i++)
	{
		char		folded[GCM_MAX_SPELLING];
		const char *expected = spellings[i][1];
		int			n = fold(spellings[i][0], (int) strlen(spellings[i][0]), folded);

		if (n != (int) strlen(expected) || memcmp(folded, expected, n) != 0)
		{
			wrong++;
			printf("# \"%s\" folds to \"%.*s\", not \"%s\"\n", spellings[i][0], n, folded, expected);
		}
	}
	ok(wrong == 0, "spellings fold as one would, each cut off where it ends");
}

/* Words of letters, then what may not fit any more: as long as there is room */
static void
test_room(void)
{
	static const struct
	{
		const char *end;
		int			longer;		/* by so much, when folded */
	}			ends[] = {
		{"a", 1}, {" a", 2}, {"\xC3\xA6", 2}, {"\xE4\xB8\x80", 3}, {"\xC3\xA9", 1}, {"&a", 6}, {" & a", 6}, {"&", 4}, {"A", 1}
	};
	int			wrong = 0;
	char		text[GCM_MAX_SPELLING + 16];
	char		folded[GCM_MAX_SPELLING];

	for (int len = GCM_MAX_SPELLING - 12; len <= GCM_MAX_SPELLING + 1; len++)
	{
		memset(text, 'b', len);
		for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		{
			int			n = (int) strlen(ends[i].end);
			int			expected = len + ends[i].longer;

			/* the last word takes room for the space behind it */
			memcpy(text + len, ends[i].end, n);
			if (fold(text, len + n, folded) != (expected < GCM_MAX_SPELLING ? expected : -1))
			{
				wrong++;
				printf("# %d letters and \"%s\" fold to %d bytes\n", len, ends[i].end, fold(text, len + n, folded));
			}
		}

		/* "et" and "y" take more room as "and" */
		if (len < GCM_MAX_SPELLING)
		{
			memcpy(text, "b et ", 5);
			wrong += fold(text, len, folded) != (len + 1 <= GCM_MAX_SPELLING ? len + 1 : -1);
			memcpy(text, "b y b", 5);
			wrong += fold(text, len, folded) != (len + 2 <= GCM_MAX_SPELLING ? len + 2 : -1);
		}
	}
	ok(wrong == 0, "what is longer than any spelling is none");
}

static int
key_of(const char *folded, int len, bool name, char *key)
{
	GcmWord		words[GCM_MAX_WORDS];

	return gcm_key(words, gcm_split(folded, len, name, words), name, key);
}

static void
test_keys(void)
{
	static const struct
	{
		const char *folded;
		bool		name;
		const char *key;
	}			keys[] = {
		{"republic of korea", true, "korea rep"}, {"korea rep", true, "korea rep"}, {"korea republic of", true, "korea rep"},
		{"democratic people s republic of korea", true, "dem korea people rep"}, {"s korea", true, "korea s"},
		{"south korea", true, "korea s"}, {"people s", true, "people"},
		{"steeple s", true, "s steeple"}, {"peoplx s", true, "peoplx s"}, {"townspeople s", true, "s townspeople"}, {"people t", true, "people t"}, {"b a c", true, "b c"}, {"bb b", true, "b bb"}, {"b bb", true, "b bb"},
		{"the of", true, ""}, {"st lucia", true, "lucia st"}, {"saint lucia", true, "lucia st"},
		{"rights of children", false, "right children"}, {"policies", false, "polic"}, {"policy", false, "polic"},
		{"class", false, "class"}, {"bus", false, "bus"}, {"uses", false, "use"}, {"cares", false, "car"}, {"care", false, "car"},
		{"car", false, "car"}, {"tie", false, "tie"}, {"ties", false, "tie"}, {"y z", false, "z"}, {"republic x", false, "republic x"},
		{"taxi taxy", false, "tax tax"}, {"ski", false, "ski"}, {"x  z", false, "x z"}
	};
	int			wrong = 0;
	char		key[GCM_MAX_SPELLING];
	char		text[GCM_MAX_SPELLING];
	GcmWord		none;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
	{
		int			n = key_of(keys[i].folded, (int) strlen(keys[i].folded), keys[i].name, key);

		if (n != (int) strlen(keys[i].key) || memcmp(key, keys[i].key, n) != 0)
		{
			wrong++;
			printf("# \"%s\" has the key \"%.*s\", not \"%s\"\n", keys[i].folded, n, key, keys[i].key);
		}
	}
	ok(wrong == 0, "keys are the words that matter");

	ok(gcm_split("", 0, true, &none) == 0, "of nothing there is no word");
	memset(text, 'x', sizeof(text));
	ok(key_of(text, GCM_MAX_SPELLING - 1, true, key) == GCM_MAX_SPELLING - 1 &&
	   key_of(text, GCM_MAX_SPELLING, true, key) == -1, "a key has room for a mark before it");
	for (int i = 0; i < GCM_MAX_SPELLING; i++)
		text[i] = i % 2 ? ' ' : 'x';
	ok(key_of(text, GCM_MAX_SPELLING - 1, false, key) == GCM_MAX_SPELLING - 1, "a key can have as many words as there are");
}

static void
test_words(void)
{
	static const char *const small[] = {"the", "of", "and", "a", "y", "et", "del"};
	static const char *const others[] = {"", "th", "thee", "o", "n", "rep", "e", "these", "an a"};
	static const char list[] = "one|two|three";
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		wrong += !gcm_is_small_word(small[i], (int) strlen(small[i]));
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		wrong += gcm_is_small_word(others[i], (int) strlen(others[i]));
	ok(wrong == 0, "small words are known");
	ok(gcm_is_listed("one", 3, list) && gcm_is_listed("two", 3, list) && gcm_is_listed("three", 5, list) &&
	   !gcm_is_listed("thre", 4, list) && !gcm_is_listed("hree", 4, list) && !gcm_is_listed("on", 2, list) &&
	   !gcm_is_listed("onetwo", 6, list) && !gcm_is_listed("", 0, list) && !gcm_is_listed("one", 3, NULL) &&
	   gcm_is_listed("a", 1, "a|b") && gcm_is_listed("b", 1, "a|b") && !gcm_is_listed("wo", 2, list) && !gcm_is_listed("four", 4, list), "a word is listed or not");
}

static void
test_trim(void)
{
	static const char *const outer[] = {
		" ", "\t", "\n", "\v", "\f", "\r", "\"", "'", "\u00A0", "\u00AB", "\u00BB", "\u00AD", "\u2009", "\u200B", "\u200C", "\u200D",
		"\u200E", "\u200F", "\u2018", "\u2019", "\u201C", "\u201D", "\u201E", "\u202F", "\u2060", "\u3000", "\uFEFF"
	};
	static const char *const inner[] = {"x", "(", "-", "\u00E9", "\u2010", "\u2030", "!", "&", "\x1F", "\b", "\x0E", "#"};
	int			wrong = 0;

	for (size_t a = 0; a < sizeof(outer) / sizeof(outer[0]); a++)
	{
		const char *alone = outer[a];

		wrong += gcm_trim(&alone, (int) strlen(outer[a])) != 0;
		for (size_t b = 0; b < sizeof(outer) / sizeof(outer[0]); b++)
		{
			for (size_t c = 0; c < sizeof(inner) / sizeof(inner[0]); c++)
			{
				/* on either side, two kinds or none; and nothing else */
				for (int form = 0; form < 5; form++)
				{
					char		text[64];
					char	   *alone;
					const char *s;
					int			len = snprintf(text, sizeof(text), "%s%s%s%s%s", form % 2 ? outer[a] : "", form % 2 ? outer[b] : "",
											   form == 4 ? "" : inner[c], form >= 2 ? outer[b] : "", form >= 2 ? outer[a] : "");

					s = alone = malloc(len);
					memcpy(alone, text, len);
					len = gcm_trim(&s, len);
					wrong += form == 4 ? len != 0 : len != (int) strlen(inner[c]) || memcmp(s, inner[c], len) != 0;
					free(alone);
				}
			}
		}
	}
	ok(wrong == 0, "space, quotes and what nobody sees are trimmed, and nothing else");
}

static void
test_languages(void)
{
	static const char *const names[] = {"en", "fr", "es"};
	int			wrong = 0;

	for (int a = 1; a < 256; a++)
	{
		for (int b = 1; b < 256; b++)
		{
			char		name[3] = {(char) a, (char) b, 'x'};
			GcmLang		lang = GCM_EN;
			int			found = -1;

			for (int i = 0; i < GCM_NLANGS; i++)
			{
				if ((a | 0x20) == names[i][0] && (b | 0x20) == names[i][1])
					found = i;
			}
			wrong += gcm_lang_by_name(name, 2, &lang) != (found >= 0) || (found >= 0 && (int) lang != found);
			wrong += gcm_lang_by_name(name, 1, &lang) || gcm_lang_by_name(name, 3, &lang);
		}
	}
	ok(wrong == 0, "a language is known by its two letters, in any case");
}

static void
test_nothing(void)
{
	static const char *const nothing[] = {
		"", " ", "-", "n/a", "N/A", "n.a.", "NA", "none", "NULL", "nil", "Unknown", "not applicable", "Not available", "not specified",
		"aucun", "Aucune", "sans objet", "non précisé", "ninguno", "ninguna", "no aplica", "no se sabe", "\"\"", "(none)", "?x"
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++)
	{
		if (gcm_is_nothing(nothing[i], (int) strlen(nothing[i])) != (strcmp(nothing[i], "?x") != 0))
		{
			wrong++;
			printf("# \"%s\"\n", nothing[i]);
		}
	}
	ok(wrong == 0, "what is written for nothing is known");
}

int
main(void)
{
	test_characters();
	test_ends();
	test_spellings();
	test_room();
	test_keys();
	test_words();
	test_trim();
	test_nothing();
	test_languages();
	return done_testing();
}
