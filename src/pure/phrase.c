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
begins_with(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

/*
 * Does "de" lose its e before this name?  Before a vowel, but for one that an
 * apostrophe follows.  Whether an h is mute nothing tells but knowing the name.
 */
static bool
is_elided(const char *name)
{
	char		folded[GCM_MAX_SPELLING];
	int			n = gcm_fold(name, (int) strcspn(name, " "), folded);

	if (n >= 5 && memcmp(folded, "haiti", 5) == 0)
		return true;
	return n > 0 && strchr("aeiou", folded[0]) != NULL && name[1] != '\'';
}

/*
 * Write a preposition and a name, which begins with its article if it has one,
 * into buf.  Returns the length.
 */
int
gcm_after_preposition(const char *preposition, const char *name, GcmLang lang, char *buf)
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
		if (contractions[i].lang == lang &&
			strcmp(contractions[i].preposition, preposition) == 0 &&
			begins_with(name, contractions[i].article))
			return sprintf(buf, "%s%s", contractions[i].contraction,
						   name + strlen(contractions[i].article));
	}
	if (lang == GCM_FR && strcmp(preposition, "de") == 0 && is_elided(name))
		return sprintf(buf, "d'%s", name);
	return sprintf(buf, "%s %s", preposition, name);
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

/* Write a phrase into buf, which has room for GCM_PHRASE_TEXT; returns its length */
int
gcm_country_phrase(const GcmCountry *country, GcmPhrase phrase, GcmLang lang, char *buf)
{
	static const char *const of[GCM_NLANGS] = {"of", "de", "de"};
	static const char *const in[GCM_NLANGS] = {"in", NULL, "en"};
	const char *article = country->article[lang] ? country->article[lang] : "";
	const char *name = country->in_text[lang] ? country->in_text[lang] : country->term.label[lang];
	const char *preposition = phrase == GCM_OF ? of[lang] : in[lang];
	char		with_article[GCM_PHRASE_TEXT];

	if (phrase == GCM_IN && lang == GCM_FR)
	{
		preposition = french_in(country, article);
		if (strcmp(preposition, "en") == 0)
			article = "";
	}
	sprintf(with_article, "%s%s", article, name);
	if (phrase == GCM_WITH_ARTICLE)
		return sprintf(buf, "%s", with_article);
	return gcm_after_preposition(preposition, with_article, lang, buf);
}
