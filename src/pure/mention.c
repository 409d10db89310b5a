/*
 * mention.c
 *		Objectives in running text, by number, title or label.
 *
 * A number is one of the Compact's only where the words around it leave no
 * doubt: "strategic objective 2", "objective 2 of the project", "objective 2.1"
 * and a heading with a text that is not the objective's are somebody else's.
 * What is in doubt is no reference.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/mention.h"

#include <string.h>

/* How much of a text is read in one call, at most */
#define BYTES_OF_CALL 1000000

/* In how many words after its name the Compact is still spoken of */
#define WORDS_OF_COMPACT 8

typedef enum TokenKind
{
	TOKEN_END,
	TOKEN_WORD,
	TOKEN_NUMBER,				/* of one or two digits */
	TOKEN_MARK
} TokenKind;

typedef struct Token
{
	TokenKind	kind;
	size_t		start;
	size_t		end;
	bool		after_space;
	bool		after_line;		/* is there the end of a line before it? */
	int			number;
	char		mark;			/* of a mark alone: '-' for every dash */
	uint32_t	hash;			/* of a word, folded */
	unsigned	classes;		/* a bit for each GcmWordClass */
	int			len;			/* 0 if it is too long for any */
	char		word[GCM_MAX_SPELLING];
} Token;

/* A word of a class, and a title, or a label of two words or more */
typedef struct KnownWord
{
	const char *text;
	int			len;
	unsigned	classes;
} KnownWord;

typedef struct Phrase
{
	const char *text;
	uint32_t	hash;			/* of its first two words */
	int8_t		place;
	int8_t		lang;
	bool		is_title;
} Phrase;

#define NPHRASES (2 * GCM_NOBJECTIVES * GCM_NLANGS)
#define NSLOTS 512

/* Both are found by hash, and filled at first use */
static KnownWord words[NSLOTS];
static Phrase phrases[NPHRASES];
static int16_t slots[NSLOTS];	/* numbers of phrases, from 1 */
static int	nphrases = 0;

/* Where a word is, or would be */
static KnownWord *
known_word(const char *s, int len, uint32_t hash)
{
	uint32_t	slot = hash % NSLOTS;

	while (words[slot].text && (words[slot].len != len || memcmp(words[slot].text, s, len) != 0))
		slot = (slot + 1) % NSLOTS;
	return &words[slot];
}

static void
add_words(void)
{
	for (int class = 0; class < GCM_NWORD_CLASSES; class++)
	{
		const char *s = gcm_mention_words[class];

		while (true)
		{
			int			len = (int) strcspn(s, "|");
			KnownWord  *word = known_word(s, len, gcm_hash(s, len));

			*word = (KnownWord) {s, len, word->classes | 1u << class};
			if (s[len] == '\0')
				break;
			s += len + 1;
		}
	}
}

/* A character beyond ASCII: its length, and whether it is of a word, between words, or nothing */
static int
beyond_ascii(const char *s, size_t len, char *what)
{
	unsigned char c = (unsigned char) s[0];
	size_t		n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
	char		between[6] = {'a'};
	char		folded[GCM_MAX_SPELLING];
	int			size;

	if (n > len)
		n = len;
	memcpy(between + 1, s, n);
	between[n + 1] = 'b';
	size = gcm_fold(between, (int) n + 2, folded);
	if (n == 3 && (memcmp(s, "\xe2\x80", 2) == 0 ? s[2] >= '\x90' && s[2] <= '\x95' : memcmp(s, "\xe2\x88\x92", 3) == 0))
		*what = '-';
	else if (size == 2)
		*what = '\0';
	else
		*what = folded[1] == ' ' ? ' ' : 'a';
	return (int) n;
}

static bool
is_alphanumeric(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* The token that begins at or after a place */
static void
next_token(const GcmFinder *finder, size_t at, Token *token)
{
	const char *text = finder->text;
	bool		digits = true;
	size_t		end;

	token->after_space = at == 0;
	token->after_line = at == 0;
	token->mark = '\0';
	token->len = 0;
	for (; at < finder->len; at++)
	{
		char		what;
		int			n;

		if (gcm_is_space(text[at]))
		{
			token->after_line |= text[at] == '\n' || text[at] == '\r';
			token->after_space = true;
			continue;
		}
		if ((unsigned char) text[at] < 0x80)
			break;
		n = beyond_ascii(text + at, finder->len - at, &what);
		if (what == 'a' || what == '-')
			break;
		token->after_space |= what == ' ';
		at += n - 1;
	}
	token->start = at;
	end = at;
	while (end < finder->len)
	{
		char		what = 'a';
		int			n = 1;

		if ((unsigned char) text[end] >= 0x80)
			n = beyond_ascii(text + end, finder->len - end, &what);
		else if (!is_alphanumeric(text[end]))
			break;
		if (what == ' ' || what == '-')
			break;
		digits &= text[end] >= '0' && text[end] <= '9';
		end += n;
	}
	token->end = end;
	if (end == at)
	{
		char		what;

		token->kind = at < finder->len ? TOKEN_MARK : TOKEN_END;
		if (token->kind == TOKEN_END)
			return;
		token->mark = text[at];
		token->end = at + 1;
		if ((unsigned char) text[at] >= 0x80)
		{
			token->end = at + beyond_ascii(text + at, finder->len - at, &what);
			token->mark = '-';
		}
	}
	else if (digits && end - at <= 2)
	{
		token->kind = TOKEN_NUMBER;
		token->number = 0;
		for (size_t i = at; i < end; i++)
			token->number = 10 * token->number + (text[i] - '0');
	}
	else
	{
		int			len = end - at <= GCM_MAX_SPELLING ? gcm_fold(text + at, (int) (end - at), token->word) : 0;

		token->kind = TOKEN_WORD;
		token->len = len > 0 ? len : 0;
		token->hash = gcm_hash(token->word, token->len);
		token->classes = known_word(token->word, token->len, token->hash)->classes;
	}
}

static bool
is_word(const Token *token, GcmWordClass class)
{
	return token->kind == TOKEN_WORD && (token->classes >> class & 1);
}

/*
 * Titles and labels
 */

static uint32_t
hash_of_two(uint32_t a, uint32_t b)
{
	return a * 31 + b;
}

/* Is a label also a term of another list, as international cooperation is? */
static bool
is_of_another(const char *label)
{
	static const GcmVocabulary *const others[] = {
		&gcm_principle_vocabulary, &gcm_stakeholder_vocabulary, &gcm_function_vocabulary, &gcm_structure_vocabulary
	};
	GcmReading	reading;

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
	{
		if (gcm_read_term(others[i], label, (int) strlen(label), &reading) == GCM_OK)
			return true;
	}
	return false;
}

static void
add_phrase(int place, GcmLang lang, const char *text, bool is_title)
{
	GcmFinder	finder = {.text = text, .len = strlen(text)};
	Token		first;
	Token		second;
	Phrase	   *phrase = &phrases[nphrases];
	uint32_t	slot;

	next_token(&finder, 0, &first);
	next_token(&finder, first.end, &second);
	while (second.kind == TOKEN_MARK)
		next_token(&finder, second.end, &second);
	if (second.kind != TOKEN_WORD || (!is_title && is_of_another(text)))
		return;
	phrase->text = text;
	phrase->hash = hash_of_two(first.hash, second.hash);
	phrase->place = (int8_t) place;
	phrase->lang = (int8_t) lang;
	phrase->is_title = is_title;
	for (slot = phrase->hash % NSLOTS; slots[slot] != 0; slot = (slot + 1) % NSLOTS)
		;
	slots[slot] = (int16_t) ++nphrases;
}

static void
add_phrases(void)
{
	for (int place = 0; place < GCM_NOBJECTIVES; place++)
	{
		const GcmTerm *term = gcm_term(&gcm_objective_vocabulary, place);

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			add_phrase(place, (GcmLang) lang, term->title[lang], true);
			add_phrase(place, (GcmLang) lang, term->label[lang], false);
		}
	}
}

/* Where a phrase ends that begins at a place; 0 if it does not stand there */
static size_t
match_phrase(const GcmFinder *finder, size_t at, const char *phrase)
{
	GcmFinder	asking = {.text = phrase, .len = strlen(phrase)};
	size_t		end = 0;
	Token		asked = {.end = 0};
	Token		given = {.end = at};

	while (true)
	{
		do
			next_token(&asking, asked.end, &asked);
		while (asked.kind == TOKEN_MARK);
		if (asked.kind == TOKEN_END)
			return end;
		do
			next_token(finder, given.end, &given);
		while (memchr(",-'\"", given.mark, 4) != NULL);
		if (given.len != asked.len || memcmp(given.word, asked.word, asked.len) != 0)
			return 0;
		end = given.end;
	}
}

/* A title or, where there is none, a label; the hash is that of its first two words */
static const Phrase *
find_phrase(const GcmFinder *finder, size_t at, uint32_t hash, size_t *end)
{
	for (uint32_t slot = hash % NSLOTS; slots[slot] != 0; slot = (slot + 1) % NSLOTS)
	{
		const Phrase *phrase = &phrases[slots[slot] - 1];

		if (phrase->hash != hash || !(finder->langs >> phrase->lang & 1))
			continue;
		*end = match_phrase(finder, at, phrase->text);
		if (*end > 0)
			return phrase;
	}
	return NULL;
}

/*
 * Which objective the text at a place is about, and where its name ends: by a
 * title, a label of however many words, or all of the text up to a mark; -1 if
 * it is about none.
 */
static int
objective_at(const GcmFinder *finder, size_t at, size_t *end)
{
	int			found = -1;
	size_t		stop = at;
	GcmReading	reading;

	*end = at;
	for (int place = 0; place < GCM_NOBJECTIVES; place++)
	{
		const GcmTerm *term = gcm_term(&gcm_objective_vocabulary, place);

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			size_t		match = match_phrase(finder, at, term->title[lang]);

			if (match == 0)
				match = match_phrase(finder, at, term->label[lang]);
			if (match > *end)
			{
				found = place;
				*end = match;
			}
		}
	}
	if (found >= 0)
		return found;
	while (stop < finder->len && stop - at < GCM_MAX_SPELLING && memchr(".;()\n\r", finder->text[stop], 6) == NULL)
		stop++;
	if (gcm_read_term(&gcm_objective_vocabulary, finder->text + at, (int) (stop - at), &reading) != GCM_OK)
		return -1;
	*end = stop;
	return reading.place;
}

/*
 * Numbers
 */

/* A number of an objective that stands alone: not 2.1, 5 % nor 1,000 */
static bool
is_number(const GcmFinder *finder, const Token *token)
{
	Token		next;

	if (token->kind != TOKEN_NUMBER || token->number < 1 || token->number > GCM_NOBJECTIVES)
		return false;
	next_token(finder, token->end, &next);
	if (next.start != token->end)
		return true;
	if (next.mark == '%')
		return false;
	if (next.mark != '.' && next.mark != ',')
		return true;
	return next.end == finder->len || finder->text[next.end] < '0' || finder->text[next.end] > '9' ||
		(next.mark == ',' && (next.end + 2 >= finder->len || !is_alphanumeric(finder->text[next.end + 1]) ||
							  !is_alphanumeric(finder->text[next.end + 2])));
}

/* Read a number, also in brackets or after a sign: #7, (7), n° 7 */
static bool
read_number(const GcmFinder *finder, size_t at, Token *token)
{
	Token		close;
	bool		bracket = false;

	next_token(finder, at, token);
	while (is_word(token, GCM_WORD_NUMBER) ||
		   token->mark == '#' || token->mark == '.')
		next_token(finder, token->end, token);
	if (token->mark == '(')
	{
		bracket = true;
		next_token(finder, token->end, token);
	}
	if (!is_number(finder, token))
		return false;
	if (bracket)
	{
		next_token(finder, token->end, &close);
		if (close.mark != ')')
			return false;
		token->end = close.end;
	}
	return true;
}

/* May the last of several numbers after one word, "objective", be one of them? */
static bool
stands_alone(const GcmFinder *finder, size_t at)
{
	Token		next;

	next_token(finder, at, &next);
	return next.kind != TOKEN_WORD || is_word(&next, GCM_WORD_FOLLOWS);
}

/* Do several numbers follow the singular, as in "objective 1, 2 and 3"? */
static bool
is_list(const GcmFinder *finder, size_t at)
{
	Token		number;
	Token		joint;
	int			n = 0;

	while (read_number(finder, at, &number))
	{
		bool		comma;

		n++;
		next_token(finder, number.end, &joint);
		comma = joint.mark == ',';
		if (comma)
		{
			at = joint.end;
			next_token(finder, at, &joint);
		}
		if (is_word(&joint, GCM_WORD_AND))
			at = joint.end;
		else if (!comma)
			return n > 2 && stands_alone(finder, number.end);
	}
	return n > 2;
}

/*
 * Read the numbers at a place, as many as belong together; several only where
 * the word before them says so.
 */
static bool
read_numbers(const GcmFinder *finder, size_t at, bool many, GcmMention *mention)
{
	Token		token;
	int			items = 0;

	mention->objectives = 0;
	mention->kind = GCM_MENTION_NUMBER;
	while (true)
	{
		Token		joint;
		Token		other;
		int			first;
		int			last;

		if (!read_number(finder, at, &token))
			return items > 0;
		first = last = token.number;

		/* a range? */
		next_token(finder, token.end, &joint);
		if (is_word(&joint, GCM_WORD_TO) || joint.mark == '-')
		{
			if (read_number(finder, joint.end, &other))
			{
				if (other.number <= first)
					return false;
				if (items == 0 || many)
				{
					last = other.number;
					mention->kind = GCM_MENTION_RANGE;
					token = other;
				}
			}
			else if (joint.mark == '-' && !joint.after_space)
				return items > 0;	/* 7-year plan */
		}
		if (items > 0 && !many && !stands_alone(finder, token.end))
			return true;
		for (int number = first; number <= last; number++)
			mention->objectives |= UINT32_C(1) << (number - 1);
		mention->end = token.end;
		if (++items > 1)
			mention->kind = GCM_MENTION_LIST;

		/* another? */
		next_token(finder, token.end, &joint);
		if (many && (joint.mark == ',' || joint.mark == ';'))
			next_token(finder, joint.end, &other);
		else
			other = joint;
		if (is_word(&other, GCM_WORD_AND) || other.mark == '/' || other.mark == '&')
			at = other.end;
		else if (many && (joint.mark == ',' || joint.mark == ';'))
			at = joint.end;
		else
			return true;
	}
}

/* Is the compact whose name ends at a place that on refugees? */
static bool
is_another_compact(const GcmFinder *finder, size_t at)
{
	Token		token;

	next_token(finder, at, &token);
	if (is_word(&token, GCM_WORD_ARTICLE))
		next_token(finder, token.end, &token);
	return is_word(&token, GCM_WORD_ON);
}

/*
 * What stands after numbers: the Compact, as in "of the Compact", which names
 * it; something else that they are of, or another title, and it is not the
 * Compact's; or nothing of either kind.
 */
typedef enum After
{
	AFTER_NOTHING,
	AFTER_COMPACT,
	AFTER_OTHER
} After;

static After
look_after(const GcmFinder *finder, GcmMention *mention, bool heading)
{
	Token		token;
	Token		next;
	size_t		end;
	int			place;

	next_token(finder, mention->end, &token);
	if (is_word(&token, GCM_WORD_OF))
	{
		do
			next_token(finder, token.end, &token);
		while (is_word(&token, GCM_WORD_ARTICLE) || token.mark == '\'');
		if (is_word(&token, GCM_WORD_COMPACT))
			return is_another_compact(finder, token.end) ? AFTER_OTHER : AFTER_COMPACT;

		/* "of the project" is of it; "in Kenya" is where */
		next_token(finder, mention->end, &token);
		return is_word(&token, GCM_WORD_BELONGS) ? AFTER_OTHER : AFTER_NOTHING;
	}

	/* A heading's text, or one in brackets, says whose objective it is */
	if (memchr("(:-", token.mark, 3) == NULL && !(heading && memchr(".)", token.mark, 2) != NULL))
		return AFTER_NOTHING;
	next_token(finder, token.end, &next);
	if (token.mark == '(' && is_word(&next, GCM_WORD_COMPACT))
		return AFTER_COMPACT;
	if (next.kind == TOKEN_END)
		return AFTER_NOTHING;
	place = objective_at(finder, token.end, &end);
	if (place < 0)
		return mention->named ? AFTER_NOTHING : AFTER_OTHER;
	if (mention->objectives != UINT32_C(1) << place)
		return AFTER_OTHER;
	mention->end = end;
	next_token(finder, end, &next);
	if (token.mark == '(' && next.mark == ')')
		mention->end = next.end;
	return AFTER_NOTHING;
}

/*
 * Read what follows a word that may begin a reference; the Compact is named if
 * it was a few words before.
 */
static bool
read_reference(const GcmFinder *finder, const Token *word, GcmMention *mention)
{
	bool		many = is_word(word, GCM_WORD_MANY);
	bool		gcm = word->len == 3 && memcmp(word->word, "gcm", 3) == 0;
	bool		heading = !many && finder->begins_line;
	size_t		at = word->end;
	Token		token;
	After		after;

	if (!many && !gcm && !is_word(word, GCM_WORD_ONE))
		return false;
	if (finder->qualified && !gcm)
		return false;
	mention->named = gcm || (finder->since_compact > 0 && finder->since_compact <= WORDS_OF_COMPACT);
	next_token(finder, at, &token);
	if (token.mark == ':')
	{
		/* "Objectives: 1. To improve" are whoever's */
		if (!mention->named)
			return false;
		at = token.end;
	}
	mention->start = word->start;
	if (!read_numbers(finder, at, many || gcm || is_list(finder, at), mention))
		return false;
	if (gcm && !stands_alone(finder, mention->end))
		return false;
	after = look_after(finder, mention, heading);
	mention->named |= after == AFTER_COMPACT;
	return after != AFTER_OTHER;
}

/* Find the next reference */
GcmFound
gcm_find_mention(GcmFinder *finder, GcmMention *mention)
{
	size_t		stop = finder->at + BYTES_OF_CALL;

	if (nphrases == 0)
	{
		add_words();
		add_phrases();
	}
	while (finder->at < stop)
	{
		Token		token;
		const Phrase *phrase;

		next_token(finder, finder->at, &token);
		if (token.kind == TOKEN_END)
		{
			finder->at = finder->len;
			return GCM_FOUND_NONE;
		}
		finder->begins_line |= token.after_line;
		finder->at = token.end;
		if (token.kind != TOKEN_WORD)
		{
			if (token.kind == TOKEN_NUMBER || memchr(",-'\"", token.mark, 4) == NULL)
				finder->word_before = 0;
			if (memchr(".;:!?", token.mark, 5) != NULL)
			{
				finder->begins_line = true;
				if (token.mark != ':')
					finder->since_compact = 0;
			}
			else
				finder->begins_line &= token.kind == TOKEN_MARK;

			/* "the project's objective 2" is qualified, "the project: objective 2" not */
			finder->qualified &= memchr("'-,", token.mark, 3) != NULL;
			continue;
		}

		if (read_reference(finder, &token, mention))
		{
			finder->at = mention->end;
			finder->word_before = 0;
			finder->begins_line = false;
			finder->qualified = false;
			if (mention->named)
				finder->since_compact = 1;
			return GCM_FOUND;
		}
		if (finder->word_before != 0)
		{
			phrase = find_phrase(finder, finder->word_start, hash_of_two(finder->word_before, token.hash), &mention->end);
			if (phrase)
			{
				mention->start = finder->word_start;
				mention->objectives = UINT32_C(1) << phrase->place;
				mention->kind = phrase->is_title ? GCM_MENTION_TITLE : GCM_MENTION_LABEL;
				mention->named = finder->since_compact > 0 && finder->since_compact <= WORDS_OF_COMPACT;
				finder->at = mention->end;
				finder->word_before = 0;
				finder->begins_line = false;
				return GCM_FOUND;
			}
		}
		finder->word_before = token.hash;
		finder->word_start = token.start;
		finder->begins_line = false;
		if (token.len != 1 || token.word[0] != 's' || !finder->qualified)
			finder->qualified = is_word(&token, GCM_WORD_QUALIFIER);
		if (is_word(&token, GCM_WORD_COMPACT))
			finder->since_compact = is_another_compact(finder, token.end) ? 0 : 1;
		else if (finder->since_compact > 0)
			finder->since_compact++;
	}
	return GCM_FOUND_NONE_YET;
}
