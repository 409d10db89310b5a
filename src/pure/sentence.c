/*
 * sentence.c
 *		Which sentences of src/data/ fit a finding or a change, and their
 *		placeholders filled in.
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
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

#include <stdio.h>
#include <string.h>

#include "pure/phrase.h"
#include "pure/suggest.h"

static bool
is_empty(const GcmStatement *statement)
{
	return statement->terms == 0 && statement->entities.n == 0;
}

/* Are all terms asked that there are? */
static bool
all_asked(const GcmFinding *finding)
{
	const GcmVocabulary *v = gcm_element_vocabulary[finding->element];

	return v && finding->asked.terms == (UINT32_C(1) << v->nterms) - 1;
}

/* Why nothing is asked */
static const char *
nothing_sentence(const GcmFinding *finding, const GcmSentences *sentences, GcmLang lang)
{
	if (finding->presence_unknown)
		return gcm_presence_unknown[lang];
	if (finding->element == GCM_OBJECTIVES && finding->level == GCM_NATIONAL)
		return gcm_national_objectives[lang];

	/* entities may be asked for that are not present */
	if (finding->element < GCM_NFIELDS && finding->asked.entities.n == 0)
		return gcm_nothing_asked[lang];
	return sentences->none_asked;
}

/*
 * The verdict on who coordinates alone.  That on the element is also one on who
 * provides the secretariat, on which there is a sentence of its own.
 */
static GcmVerdict
verdict_on_coordinators(const GcmFinding *finding)
{
	int			asked = finding->asked.entities.n;
	int			missing = finding->missing.entities.n;

	if (!finding->stated.entities.stated)
		return GCM_UNSTATED;
	if (missing == 0)
		return GCM_ALIGNED;
	if (missing < asked || (finding->leads.entities.n > 0 &&
							finding->leads.entities.n == finding->stated.entities.n))
		return GCM_PARTIAL;
	return GCM_DIVERGENT;
}

/* The verdict's sentence, or a variant that fits better */
static const char *
verdict_sentence(const GcmFinding *finding, const GcmSentences *sentences)
{
	const GcmJudgement *judgement = &finding->judgement;
	GcmVerdict	verdict = judgement->verdict;
	const char *variant = NULL;

	if (finding->element == GCM_COORDINATORS)
		verdict = verdict_on_coordinators(finding);
	if (verdict == GCM_ALIGNED && judgement->required == 1)
		variant = sentences->all_of_one;
	else if (verdict == GCM_DIVERGENT)
	{
		if (finding->stated.entities.n == 0)
			variant = sentences->none_stated;
		if (variant == NULL && judgement->required == 1)
			variant = sentences->none_of_one;
		if (variant == NULL && all_asked(finding))
			variant = sentences->none_of_all;
	}
	else if (verdict == GCM_UNSTATED && all_asked(finding))
		variant = sentences->unstated_all;
	return variant ? variant : sentences->verdict[verdict];
}

static const char *
secretariat_sentence(const GcmFinding *finding, GcmLang lang)
{
	GcmSecretariat which = GCM_SECRETARIAT_OTHER;

	if (finding->secretariat.entities.n == 0)
		which = GCM_SECRETARIAT_NOBODY;
	else if ((finding->missing.terms & GCM_SECRETARIAT_OF_COORDINATOR) == 0)
		which = GCM_SECRETARIAT_MET;
	return gcm_secretariat_sentences[which][lang];
}

/*
 * The sentences on a finding, of which there is at least one; returns how many.
 * What goes beyond what is asked is named once: a sentence that names all that
 * is stated names it.
 */
int
gcm_finding_sentences(const GcmFinding *finding, GcmLang lang, const char **sentences)
{
	const GcmSentences *on_element = &gcm_sentences[finding->element][lang];
	bool		names_all;
	int			n = 0;

	if (finding->judgement.required == 0)
	{
		sentences[n++] = nothing_sentence(finding, on_element, lang);
		if (finding->element < GCM_NFIELDS && !is_empty(&finding->stated))
			sentences[n++] = (finding->element == GCM_DECISION ? gcm_named_decision : gcm_named)[lang];
		return n;
	}
	sentences[n++] = verdict_sentence(finding, on_element);
	names_all = strstr(sentences[0], "stated}") != NULL;
	if (!names_all && !is_empty(&finding->excess) && on_element->excess)
		sentences[n++] = on_element->excess;
	if (!names_all && !is_empty(&finding->leads))
		sentences[n++] = gcm_lead_shared[lang];
	if (finding->secretariat.stated)
		sentences[n++] = secretariat_sentence(finding, lang);
	return n;
}

/* What a finding rests on */
const char *
gcm_finding_basis(const GcmFinding *finding, GcmLang lang)
{
	const GcmSentences *sentences = &gcm_sentences[finding->element][lang];

	if (finding->origin == GCM_FROM_ANOTHER)
		return gcm_basis_of_another[lang];
	return finding->origin == GCM_FROM_READING && sentences->reading ?
		sentences->reading : sentences->basis;
}

const char *
gcm_change_sentence(const GcmFinding *finding, GcmChange change, GcmLang lang)
{
	const GcmChangeSentences *sentences = &gcm_change_sentences[lang];

	if (change == GCM_STATED && is_empty(&finding->stated))
		return sentences->stated_empty;
	if (change == GCM_WITHDRAWN && is_empty(&finding->asked))
		return sentences->withdrawn_empty;
	if (change == GCM_ALTERED && finding->element == GCM_DECISION)
		return sentences->decision_altered;
	return sentences->change[change];
}

/*
 * Lists
 */

/* The terms of a statement, which are at most GCM_MAX_FOUND_TERMS */
static int
terms_of(const GcmStatement *statement, GcmElement element, const GcmTerm **terms)
{
	const GcmVocabulary *v = gcm_element_vocabulary[element];
	int			n = 0;

	for (int i = 0; v && i < v->nterms; i++)
	{
		if ((statement->terms >> i) & 1)
			terms[n++] = gcm_term(v, i);
	}
	return n;
}

/* The labels of a statement, of which there is room for entities and GCM_MAX_FOUND_TERMS */
int
gcm_labels(const GcmStatement *statement, GcmElement element, GcmLang lang, GcmText *labels)
{
	const GcmTerm *terms[GCM_MAX_FOUND_TERMS];
	int			nterms = terms_of(statement, element, terms);
	int			n = 0;

	for (int i = 0; i < statement->entities.n; i++)
	{
		const GcmEntity *entity = &statement->entities.item[i];

		labels[n++] = entity->place < 0 ? (GcmText) {entity->text, entity->len} :
			gcm_text(gcm_term(&gcm_entity_vocabulary, entity->place)->label[lang]);
	}
	for (int i = 0; i < nterms; i++)
		labels[n++] = gcm_text(terms[i]->label[lang]);
	return n;
}

/* A list that is being written */
typedef struct List
{
	const GcmStatement *statement;
	GcmElement	element;
	GcmLang		lang;
	const GcmTerm *terms[GCM_MAX_FOUND_TERMS];
	int			n;				/* entities and terms */
} List;

static List
list_of(const GcmStatement *statement, GcmElement element, GcmLang lang)
{
	List		list = {.statement = statement, .element = element, .lang = lang};

	/* who provides the secretariat has a sentence of its own */
	list.n = statement->entities.n +
		(element == GCM_COORDINATORS ? 0 : terms_of(statement, element, list.terms));
	return list;
}

/*
 * A word of a list as it stands within a sentence, with its article.  One of
 * ours is written into buf, which has room for GCM_WORD_TEXT.
 */
static GcmText
word_of(const List *list, int i, char *buf)
{
	const GcmEntities *entities = &list->statement->entities;
	const GcmTerm *term;
	const char *label;
	GcmText		word = {buf, 0};

	if (i < entities->n)
	{
		const GcmEntity *entity = &entities->item[i];
		const GcmEntityTerm *known;

		if (entity->place < 0)
			return (GcmText) {entity->text, entity->len};
		known = (const GcmEntityTerm *) gcm_term(&gcm_entity_vocabulary, entity->place);
		word.len = (size_t) sprintf(buf, "%s%s", known->article[list->lang], known->term.label[list->lang]);
		return word;
	}
	term = list->terms[i - entities->n];
	label = term->label[list->lang];
	if (list->element == GCM_OBJECTIVES)
	{
		word.len = (size_t) sprintf(buf, "%s (%s)", term->name, label);
		return word;
	}
	if (list->element != GCM_PRINCIPLES && list->element != GCM_PARTICIPATION)
		return gcm_text(term->title[list->lang]);
	for (int j = 0; gcm_words_of_labels[j][0]; j++)
	{
		if (strcmp(label, gcm_words_of_labels[j][0]) == 0)
			return gcm_text(gcm_words_of_labels[j][1]);
	}

	/* all labels begin with a capital letter of ASCII */
	word.len = (size_t) sprintf(buf, "%s", label);
	buf[0] += 'a' - 'A';
	return word;
}

static bool
contains(GcmText text, const char *part)
{
	size_t		len = strlen(part);

	for (size_t i = 0; i + len <= text.len; i++)
	{
		if (memcmp(text.s + i, part, len) == 0)
			return true;
	}
	return false;
}

/* Spanish "y" becomes "e" before the sound of an i */
static bool
sounds_like_i(GcmText word)
{
	char		folded[GCM_MAX_SPELLING + 1];
	int			len = gcm_fold(word.s, (int) word.len, folded);

	folded[len > 0 ? len : 0] = '\0';
	return folded[0] == 'i' ||
		(folded[0] == 'h' && folded[1] == 'i' && folded[2] != 'e' && folded[2] != 'a');
}

/* Append a word after the preposition "a" or "de", or NULL; English has its own */
static void
put_word(GcmSink *sink, const char *preposition, GcmText word, GcmLang lang)
{
	if (preposition == NULL || lang == GCM_EN)
		gcm_put(sink, word.s, word.len);
	else
		gcm_put_after_preposition(sink, lang == GCM_FR && strcmp(preposition, "a") == 0 ? "à" : preposition,
								  word, lang);
}

/*
 * Append a list as a sentence of the language has it: A, B and C.  Where one of
 * the last two has an "and" of its own, a comma keeps them apart.
 */
static void
put_list(GcmSink *sink, const GcmFinding *finding, const GcmStatement *statement,
		 const char *preposition, GcmLang lang)
{
	static const char *const and_word[GCM_NLANGS] = {" and ", " et ", " y "};
	List		list = list_of(statement, finding->element, lang);
	char		buf[GCM_WORD_TEXT];
	bool		comma = false;

	for (int i = list.n - 2; i >= 0 && i < list.n; i++)
		comma |= finding->element != GCM_OBJECTIVES && contains(word_of(&list, i, buf), and_word[lang]);
	for (int i = 0; i < list.n; i++)
	{
		GcmText		word = word_of(&list, i, buf);
		bool		is_last = i == list.n - 1;

		if (i > 0 && !is_last)
			gcm_put_string(sink, ", ");
		else if (i > 0)
		{
			gcm_put_string(sink, comma ? "," : "");
			gcm_put_string(sink, lang == GCM_ES && preposition == NULL && sounds_like_i(word) ?
						   " e " : and_word[lang]);
		}

		/* what an adaptation misses of an entity is its agreement */
		if (finding->element == GCM_ADAPTATION && statement == &finding->missing &&
			i < statement->entities.n)
		{
			gcm_put_string(sink, gcm_agreement_of[lang]);
			put_word(sink, "de", word, lang);
		}
		else
			put_word(sink, preposition, word, lang);
	}
}

/*
 * Placeholders
 */

/* The list that a placeholder names, or NULL */
static const GcmStatement *
named_list(const GcmFinding *finding, GcmText name)
{
	if (gcm_text_is(name, "missing") || gcm_text_is(name, "removed"))
		return &finding->missing;
	if (gcm_text_is(name, "excess") || gcm_text_is(name, "added"))
		return &finding->excess;
	if (gcm_text_is(name, "asked") || gcm_text_is(name, "before"))
		return &finding->asked;
	if (gcm_text_is(name, "stated") || gcm_text_is(name, "after"))
		return &finding->stated;
	if (gcm_text_is(name, "leads"))
		return &finding->leads;
	if (gcm_text_is(name, "secretariat"))
		return &finding->secretariat;
	return NULL;
}

/* The words that a placeholder without a list stands for, or NULL */
static const char *
named_words(const GcmFinding *finding, GcmText name, GcmLang lang)
{
	if (gcm_text_is(name, "body") || gcm_text_is(name, "Body"))
		return gcm_body_words[finding->kind][lang];
	if (gcm_text_is(name, "reference") || gcm_text_is(name, "Reference"))
		return gcm_reference_words[finding->level == GCM_NO_LEVEL][lang];
	if (gcm_text_is(name, "field"))
		return gcm_change_sentences[lang].field[finding->element];
	if (gcm_text_is(name, "present"))
		return finding->only_present ? gcm_present_words[1][lang] : "";
	if (gcm_text_is(name, "one_present"))
		return finding->only_present ? gcm_present_words[0][lang] : "";
	return NULL;
}

/* One way to say it where a list is of one, and another where it is of more */
static bool
put_choice(GcmSink *sink, GcmText placeholder, const char *choice, const GcmFinding *finding,
		   GcmLang lang)
{
	const char *end = placeholder.s + placeholder.len;
	const char *many = memchr(choice, '|', (size_t) (end - choice));
	const GcmStatement *list = named_list(finding, (GcmText) {placeholder.s, (size_t) (choice - placeholder.s)});

	if (list == NULL || many == NULL)
		return false;
	if (list_of(list, finding->element, lang).n == 1)
		gcm_put(sink, choice + 1, (size_t) (many - choice - 1));
	else
		gcm_put(sink, many + 1, (size_t) (end - many - 1));
	return true;
}

/* Append what a placeholder stands for; false if that is nothing we know */
static bool
put_placeholder(GcmSink *sink, GcmText placeholder, const GcmFinding *finding, GcmLang lang)
{
	const char *choice = memchr(placeholder.s, '?', placeholder.len);
	const char *space = memchr(placeholder.s, ' ', placeholder.len);
	GcmText		name = placeholder;
	const char *preposition = NULL;
	const char *words;
	const GcmStatement *list;
	char		digits[16];

	if (choice)
		return put_choice(sink, placeholder, choice, finding, lang);
	if (space)
	{
		preposition = placeholder.s[0] == 'a' ? "a" : "de";
		name.s = space + 1;
		name.len -= (size_t) (space + 1 - placeholder.s);
	}
	words = named_words(finding, name, lang);
	list = named_list(finding, name);
	if (words && name.s[0] >= 'A' && name.s[0] <= 'Z')
	{
		char		capital = words[0] - 'a' + 'A';

		gcm_put(sink, &capital, 1);
		gcm_put_string(sink, words + 1);
	}
	else if (words)
		put_word(sink, preposition, gcm_text(words), lang);
	else if (list)
		put_list(sink, finding, list, preposition, lang);
	else if (gcm_text_is(name, "met") || gcm_text_is(name, "required"))
	{
		sprintf(digits, "%d", name.s[0] == 'm' ? finding->judgement.met : finding->judgement.required);
		gcm_put_string(sink, digits);
	}
	else
		return false;
	return true;
}

/* Append a sentence with its placeholders filled in; one that is unknown stays */
void
gcm_put_sentence(GcmSink *sink, const char *sentence, const GcmFinding *finding, GcmLang lang)
{
	const char *brace;

	while ((brace = strchr(sentence, '{')) != NULL)
	{
		const char *end = strchr(brace, '}');

		gcm_put(sink, sentence, (size_t) (brace - sentence));
		if (!put_placeholder(sink, (GcmText) {brace + 1, (size_t) (end - brace - 1)}, finding, lang))
			gcm_put(sink, brace, (size_t) (end + 1 - brace));
		sentence = end + 1;
	}
	gcm_put_string(sink, sentence);
}

/* Append all there is to say of a finding */
void
gcm_put_finding(GcmSink *sink, const GcmFinding *finding, GcmLang lang)
{
	const char *sentences[GCM_MAX_SENTENCES];
	int			n = gcm_finding_sentences(finding, lang, sentences);

	for (int i = 0; i < n; i++)
	{
		if (i > 0)
			gcm_put(sink, " ", 1);
		gcm_put_sentence(sink, sentences[i], finding, lang);
	}
}

/*
 * Append a name that we do not know with the known ones that it is near, for it
 * was taken for another body, and may be none.  False where it is near none.
 */
bool
gcm_put_near(GcmSink *sink, const GcmEntity *entity, GcmLang lang)
{
	int			places[GCM_MAX_SUGGESTIONS];
	int			n = entity->place >= 0 ? 0 : gcm_entity_near(entity->text, entity->len, places);

	if (n == 0)
		return false;
	gcm_put(sink, entity->text, (size_t) entity->len);
	for (int i = 0; i < n; i++)
	{
		gcm_put_string(sink, i == 0 ? gcm_near_marks[0][lang] : ", ");
		gcm_put_string(sink, gcm_term(&gcm_entity_vocabulary, places[i])->label[lang]);
	}
	gcm_put_string(sink, gcm_near_marks[1][lang]);
	return true;
}
