/*
 * phrase.c
 *		Names in sentences: the article that a name takes, and the preposition
 *		before it.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/phrase.h"

#include <stdio.h>
#include <string.h>

static bool
begins_with(GcmText text, const char *prefix)
{
	size_t		len = strlen(prefix);

	return text.len >= len && memcmp(text.s, prefix, len) == 0;
}

/*
 * Does "de" lose its e before this name?  Before a vowel, but for one that an
 * apostrophe follows.  Whether an h is mute nothing tells but knowing the name.
 */
static bool
is_elided(GcmText name)
{
	const char *space = memchr(name.s, ' ', name.len);
	char		folded[GCM_MAX_SPELLING];
	int			n = gcm_fold(name.s, (int) (space ? (size_t) (space - name.s) : name.len), folded);

	if (n >= 5 && memcmp(folded, "haiti", 5) == 0)
		return true;
	return n > 0 && strchr("aeiou", folded[0]) != NULL && !(name.len > 1 && name.s[1] == '\'');
}

/* Append a name, which begins with its article if it has one, after a preposition */
void
gcm_put_after_preposition(GcmSink *sink, const char *preposition, GcmText name, GcmLang lang)
{
	static const struct
	{
		GcmLang		lang;
		const char *preposition;
		const char *article;
		const char *contraction;
	}			contractions[] = {
		{GCM_FR, "à", "le ", "au "},
		{GCM_FR, "à", "les ", "aux "},
		{GCM_FR, "de", "le ", "du "},
		{GCM_FR, "de", "les ", "des "},
		{GCM_ES, "a", "el ", "al "},
		{GCM_ES, "de", "el ", "del "}
	};

	for (size_t i = 0; i < sizeof(contractions) / sizeof(contractions[0]); i++)
	{
		size_t		len = strlen(contractions[i].article);

		if (contractions[i].lang == lang &&
			strcmp(contractions[i].preposition, preposition) == 0 &&
			begins_with(name, contractions[i].article))
		{
			gcm_put_string(sink, contractions[i].contraction);
			gcm_put(sink, name.s + len, name.len - len);
			return;
		}
	}
	if (lang == GCM_FR && strcmp(preposition, "de") == 0 && is_elided(name))
		gcm_put_string(sink, "d'");
	else
	{
		gcm_put_string(sink, preposition);
		gcm_put(sink, " ", 1);
	}
	gcm_put(sink, name.s, name.len);
}

/*
 * In French a country is "en" where its name is feminine or begins with a
 * vowel, and the article goes; "au" or "aux" where it is masculine or plural;
 * "à" where it has no article.  The table has the exceptions.
 */
static const char *
french_in(const GcmCountry *country, const char *article)
{
	if (country->fr_in)
		return country->fr_in;
	return strcmp(article, "la ") == 0 || strcmp(article, "l'") == 0 ? "en" : "à";
}

/* Append the phrase of a country */
void
gcm_put_country(GcmSink *sink, const GcmCountry *country, GcmPhrase phrase, GcmLang lang)
{
	static const char *const of[GCM_NLANGS] = {"of", "de", "de"};
	static const char *const in[GCM_NLANGS] = {"in", NULL, "en"};
	const char *article = country->article[lang] ? country->article[lang] : "";
	const char *name = country->in_text[lang] ? country->in_text[lang] : country->term.label[lang];
	const char *preposition = phrase == GCM_OF ? of[lang] : in[lang];
	char		with_article[GCM_PHRASE_TEXT];
	GcmText		words = {with_article, 0};

	if (phrase == GCM_IN && lang == GCM_FR)
	{
		preposition = french_in(country, article);
		if (strcmp(preposition, "en") == 0)
			article = "";
	}
	words.len = (size_t) sprintf(with_article, "%s%s", article, name);
	if (phrase == GCM_WITH_ARTICLE)
		gcm_put(sink, words.s, words.len);
	else
		gcm_put_after_preposition(sink, preposition, words, lang);
}
