/*
 * phrase.c
 *		Names in sentences: every one fits, and begins as its language has it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/phrase.h"

#include <string.h>

#include "sink.h"
#include "tap.h"

static bool
begins_with(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

/* Each phrase of each country ends with the name, which fits into the buffer */
static void
test_countries(void)
{
	static const char *const before[GCM_NLANGS][3][6] = {
		{{"the "}, {"of the ", "of "}, {"in the ", "in "}},
		{{"le ", "la ", "les ", "l'"}, {"du ", "des ", "de la ", "de l'", "de ", "d'"}, {"au ", "aux ", "à ", "en ", "dans "}},
		{{"el ", "la ", "los ", "las "}, {"del ", "de "}, {"en "}}
	};
	int			wrong = 0;

	for (int i = 0; i < GCM_NCOUNTRIES; i++)
	{
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			const GcmCountry *country = &gcm_country_table[i];
			const char *name = country->in_text[lang] ? country->in_text[lang] : country->term.label[lang];

			for (int phrase = GCM_WITH_ARTICLE; phrase <= GCM_IN; phrase++)
			{
				bool		begins = phrase == GCM_WITH_ARTICLE && country->article[lang] == NULL;

				gcm_put_country(anew(), country, (GcmPhrase) phrase, (GcmLang) lang);
				for (int k = 0; k < 6; k++)
				{
					const char *beginning = before[lang][phrase][k];

					begins |= beginning && begins_with(written.text, beginning);
				}
				begins |= phrase == GCM_WITH_ARTICLE && strcmp(written.text, name) == 0;
				if (begins && strlen(written.text) < GCM_PHRASE_TEXT &&
					strcmp(written.text + written.len - strlen(name), name) == 0)
					continue;
				wrong++;
				printf("# %s: \"%s\"\n", country->term.name, written.text);
			}
		}
	}
	ok(wrong == 0, "every name of a country has its phrases");
}

static void
test_prepositions(void)
{
	static const struct
	{
		GcmLang		lang;
		const char *preposition;
		const char *name;
		const char *phrase;
	}			phrases[] = {
		{GCM_EN, "of", "the OHCHR", "of the OHCHR"},
		{GCM_FR, "à", "le PNUD", "au PNUD"}, {GCM_FR, "à", "les États", "aux États"},
		{GCM_FR, "à", "l'OIM", "à l'OIM"}, {GCM_FR, "à", "ONU-Femmes", "à ONU-Femmes"},
		{GCM_FR, "de", "le PNUD", "du PNUD"}, {GCM_FR, "de", "les États", "des États"},
		{GCM_FR, "de", "l'OIM", "de l'OIM"}, {GCM_FR, "de", "la FAO", "de la FAO"},
		{GCM_FR, "de", "ONU-Femmes", "d'ONU-Femmes"}, {GCM_FR, "de", "Équateur", "d'Équateur"},
		{GCM_FR, "de", "A", "d'A"}, {GCM_FR, "de", "O'Higgins", "de O'Higgins"}, {GCM_FR, "de", "Haïti", "d'Haïti"},
		{GCM_FR, "de", "Haitham", "de Haitham"}, {GCM_FR, "de", "", "de "}, {GCM_FR, "de", "l", "de l"},
		{GCM_FR, "de", "O'", "de O'"}, {GCM_FR, "de", "le ", "du "},
		{GCM_FR, "de", "Lesotho", "de Lesotho"}, {GCM_FR, "dans", "le Territoire", "dans le Territoire"},
		{GCM_ES, "a", "el PNUD", "al PNUD"}, {GCM_ES, "de", "el PNUD", "del PNUD"},
		{GCM_ES, "de", "El Salvador", "de El Salvador"}, {GCM_ES, "a", "El Salvador", "a El Salvador"},
		{GCM_ES, "de", "la FAO", "de la FAO"}, {GCM_ES, "en", "el Perú", "en el Perú"}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
	{
		gcm_put_after_preposition(anew(), phrases[i].preposition, gcm_text(phrases[i].name), phrases[i].lang);
		if (strcmp(written.text, phrases[i].phrase) == 0)
			continue;
		wrong++;
		printf("# \"%s\", not \"%s\"\n", written.text, phrases[i].phrase);
	}
	gcm_put_after_preposition(anew(), "de", (GcmText) {"A'", 1}, GCM_FR);
	wrong += strcmp(written.text, "d'A") != 0;
	ok(wrong == 0, "a preposition is joined with the article after it, or elided");
}

int
main(void)
{
	test_countries();
	test_prepositions();
	return done_testing();
}
