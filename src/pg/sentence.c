/*
 * sentence.c
 *		Lists of terms and entities in English, French and Spanish, and the
 *		sentences of src/data/ with their placeholders filled in.
 *
 * A placeholder stands in braces: a number, {met} or {required}; or a list,
 * {missing}, {excess}, {asked}, {stated}, {leads} or {secretariat}, of which the
 * first four are for changes called {removed}, {added}, {before} and {after}; or
 * the name of a field, {field}, of the kind of body, {body}, or of what it is
 * compared with, {reference}, with a capital as in {Body}; or {present}, which is
 * nothing unless only those who are present are asked for, and {one_present} of
 * one.  Before its name may stand a preposition that goes with each word, as in
 * {a missing}; after it, what to write instead where the list is of one and where
 * it is of more, as in {missing?falta|faltan}.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "pg/sentence.h"
#include "pg/term.h"
#include "pure/phrase.h"
#include "pure/suggest.h"

/* Terms of any vocabulary that findings name */
#define MAX_TERMS 32

/* The label of a term as it stands within a sentence */
static const char *
word_of_term(const GcmTerm *term, GcmElement element, GcmLang lang)
{
	const char *label = term->label[lang];
	char	   *word;

	if (element == GCM_OBJECTIVES)
		return psprintf("%s (%s)", term->name, label);
	if (element != GCM_PRINCIPLES && element != GCM_PARTICIPATION)
		return term->title[lang];
	for (int i = 0; gcm_words_of_labels[i][0]; i++)
	{
		if (strcmp(label, gcm_words_of_labels[i][0]) == 0)
			return gcm_words_of_labels[i][1];
	}
	word = pstrdup(label);
	word[0] = pg_ascii_tolower((unsigned char) word[0]);
	return word;
}

/* The words of a statement, as UTF-8 strings: labels, or as in a sentence */
static int
statement_words(const GcmStatement *statement, GcmElement element, GcmLang lang,
				bool sentence, const char **words)
{
	const GcmVocabulary *v = gcm_element_vocabulary[element];
	int			n = 0;

	for (int i = 0; i < statement->entities.n; i++)
	{
		const GcmEntity *entity = &statement->entities.item[i];
		const GcmEntityTerm *known;

		if (entity->place < 0)
		{
			words[n++] = pnstrdup(entity->text, entity->len);
			continue;
		}
		known = (const GcmEntityTerm *) gcm_term(&gcm_entity_vocabulary, entity->place);
		words[n++] = psprintf("%s%s", sentence ? known->article[lang] : "",
							  known->term.label[lang]);
	}
	/* who provides the secretariat has a sentence of its own */
	if (sentence && element == GCM_COORDINATORS)
		return n;
	for (int i = 0; v && i < v->nterms; i++)
	{
		const GcmTerm *term = gcm_term(v, i);

		if ((statement->terms >> i) & 1)
			words[n++] = sentence ? word_of_term(term, element, lang) : term->label[lang];
	}
	return n;
}

static const char **
words_room(const GcmStatement *statement)
{
	return palloc((statement->entities.n + MAX_TERMS) * sizeof(char *));
}

/* The labels of a statement as a text[] */
Datum
gcm_words_array(const GcmStatement *statement, GcmElement element, GcmLang lang)
{
	const char **words = words_room(statement);
	int			n = statement_words(statement, element, lang, false, words);
	Datum	   *elements = palloc(n * sizeof(Datum));

	for (int i = 0; i < n; i++)
		elements[i] = CStringGetTextDatum(gcm_server_text(words[i]));
	return PointerGetDatum(construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Add to a list the unknown names of others that are near a known one's */
static int
add_near(const GcmEntities *list, GcmLang lang, Datum *near, int n)
{
	for (int i = 0; list->nunknown > 0 && i < list->n; i++)
	{
		const GcmEntity *entity = &list->item[i];
		int			places[GCM_MAX_SUGGESTIONS];
		int			nplaces;
		StringInfoData buf;

		CHECK_FOR_INTERRUPTS();
		nplaces = entity->place >= 0 ? 0 : gcm_entity_near(entity->text, entity->len, places);
		if (nplaces == 0)
			continue;
		initStringInfo(&buf);
		appendBinaryStringInfo(&buf, entity->text, entity->len);
		for (int j = 0; j < nplaces; j++)
			appendStringInfo(&buf, "%s%s", j == 0 ? gcm_near_marks[0][lang] : ", ",
							 gcm_term(&gcm_entity_vocabulary, places[j])->label[lang]);
		appendStringInfoString(&buf, gcm_near_marks[1][lang]);
		near[n++] = CStringGetTextDatum(gcm_server_text(buf.data));
	}
	return n;
}

/*
 * What a text names that we do not know, with the known name that it is near:
 * it was taken for another body, and may be none.
 */
Datum
gcm_near_array(const GcmFinding *finding, GcmLang lang)
{
	const GcmEntities *stated = &finding->stated.entities;
	const GcmEntities *secretariat = &finding->secretariat.entities;
	const GcmEntities *asked = &finding->asked.entities;
	Datum	   *near = palloc((stated->n + secretariat->n + asked->n + 1) * sizeof(Datum));
	int			n = add_near(stated, lang, near, 0);

	n = add_near(secretariat, lang, near, n);
	n = add_near(asked, lang, near, n);
	return PointerGetDatum(construct_array(near, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Spanish "y" becomes "e" before the sound of an i */
static bool
sounds_like_i(const char *word)
{
	char		folded[GCM_MAX_SPELLING + 1];
	int			len = gcm_fold(word, strlen(word), folded);

	folded[Max(len, 0)] = '\0';
	return folded[0] == 'i' ||
		(folded[0] == 'h' && folded[1] == 'i' && folded[2] != 'e' && folded[2] != 'a');
}

/* A word, with its article if it has one, after the preposition "a" or "de" */
static const char *
with_preposition(const char *preposition, const char *word, GcmLang lang)
{
	char	   *phrase;

	if (lang == GCM_EN)
		return word;
	if (lang == GCM_FR && strcmp(preposition, "a") == 0)
		preposition = "à";
	phrase = palloc(strlen(preposition) + strlen(word) + 2);
	gcm_after_preposition(preposition, word, lang, phrase);
	return phrase;
}

/*
 * Append a list as a sentence of the language has it: A, B and C.  Where one of
 * the last two has an "and" of its own, a comma keeps them apart.
 */
static void
append_list(StringInfo buf, const GcmFinding *finding, const GcmStatement *list,
			const char *preposition, GcmLang lang)
{
	static const char *const and_word[GCM_NLANGS] = {" and ", " et ", " y "};
	const char **words = words_room(list);
	int			n = statement_words(list, finding->element, lang, true, words);
	bool		comma = n > 1 && finding->element != GCM_OBJECTIVES &&
		(strstr(words[n - 2], and_word[lang]) || strstr(words[n - 1], and_word[lang]));

	for (int i = 0; i < n; i++)
	{
		if (i > 0 && (i < n - 1 || comma))
			appendStringInfoString(buf, i < n - 1 ? ", " : ",");
		if (i > 0 && i == n - 1)
			appendStringInfoString(buf, lang == GCM_ES && preposition == NULL &&
								   sounds_like_i(words[i]) ? " e " : and_word[lang]);

		/* what an adaptation misses of an entity is its agreement */
		if (finding->element == GCM_ADAPTATION && list == &finding->missing &&
			i < list->entities.n)
			appendStringInfo(buf, "%s%s", gcm_agreement_of[lang],
							 with_preposition("de", words[i], lang));
		else
			appendStringInfoString(buf, preposition ?
								   with_preposition(preposition, words[i], lang) : words[i]);
	}
}

static int
count_words(const GcmFinding *finding, const GcmStatement *list, GcmLang lang)
{
	return statement_words(list, finding->element, lang, true, words_room(list));
}

/* The list that a placeholder names */
static const GcmStatement *
named_list(const GcmFinding *finding, const char *name)
{
	if (strcmp(name, "missing") == 0 || strcmp(name, "removed") == 0)
		return &finding->missing;
	if (strcmp(name, "excess") == 0 || strcmp(name, "added") == 0)
		return &finding->excess;
	if (strcmp(name, "asked") == 0 || strcmp(name, "before") == 0)
		return &finding->asked;
	if (strcmp(name, "stated") == 0 || strcmp(name, "after") == 0)
		return &finding->stated;
	if (strcmp(name, "leads") == 0)
		return &finding->leads;
	if (strcmp(name, "secretariat") == 0)
		return &finding->secretariat;
	elog(ERROR, "unknown placeholder \"%s\" in a sentence", name);
}

/* The words that a placeholder without a list stands for, or NULL */
static const char *
named_words(const GcmFinding *finding, const char *name, GcmLang lang)
{
	const char *words = NULL;

	if (pg_strcasecmp(name, "body") == 0)
		words = gcm_body_words[finding->kind][lang];
	else if (pg_strcasecmp(name, "reference") == 0)
		words = gcm_reference_words[finding->level == GCM_NO_LEVEL][lang];
	else if (strcmp(name, "field") == 0)
		words = gcm_change_sentences[lang].field[finding->element];
	else if (strcmp(name, "present") == 0 || strcmp(name, "one_present") == 0)
		words = finding->only_present ? gcm_present_words[name[0] == 'p'][lang] : "";
	if (words && name[0] >= 'A' && name[0] <= 'Z')
	{
		char	   *capital = pstrdup(words);

		capital[0] = pg_toupper((unsigned char) capital[0]);
		words = capital;
	}
	return words;
}

static void
append_placeholder(StringInfo buf, char *placeholder, const GcmFinding *finding, GcmLang lang)
{
	char	   *choice = strchr(placeholder, '?');
	char	   *name = strchr(placeholder, ' ');
	const char *preposition = NULL;
	const char *words;

	if (choice)
	{
		char	   *many = strchr(choice, '|');

		*choice++ = '\0';
		*many++ = '\0';
		appendStringInfoString(buf, count_words(finding, named_list(finding, placeholder),
												lang) == 1 ? choice : many);
		return;
	}
	if (name)
	{
		*name++ = '\0';
		preposition = placeholder;
	}
	else
		name = placeholder;
	words = named_words(finding, name, lang);
	if (words)
		appendStringInfoString(buf, preposition ? with_preposition(preposition, words, lang) : words);
	else if (strcmp(name, "met") == 0)
		appendStringInfo(buf, "%d", finding->judgement.met);
	else if (strcmp(name, "required") == 0)
		appendStringInfo(buf, "%d", finding->judgement.required);
	else
		append_list(buf, finding, named_list(finding, name), preposition, lang);
}

/* Append a sentence with its placeholders filled in */
void
gcm_append_sentence(StringInfo buf, const char *sentence, const GcmFinding *finding,
					GcmLang lang)
{
	const char *brace;

	while ((brace = strchr(sentence, '{')) != NULL)
	{
		const char *end = strchr(brace, '}');

		appendBinaryStringInfo(buf, sentence, brace - sentence);
		append_placeholder(buf, pnstrdup(brace + 1, end - brace - 1), finding, lang);
		sentence = end + 1;
	}
	appendStringInfoString(buf, sentence);
}

/* Append all there is to say of a finding */
void
gcm_append_finding(StringInfo buf, const GcmFinding *finding, GcmLang lang)
{
	const char *sentences[GCM_MAX_SENTENCES];
	int			n = gcm_finding_sentences(finding, lang, sentences);

	for (int i = 0; i < n; i++)
	{
		if (i > 0)
			appendStringInfoChar(buf, ' ');
		gcm_append_sentence(buf, sentences[i], finding, lang);
	}
}
