/*
 * sentence.c
 *		Which sentence fits a finding, or a change.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

#include <string.h>

/* The verdict's sentence, or a variant that fits better */
static const char *
verdict_sentence(const GcmFinding *finding, const GcmSentences *sentences, GcmLang lang)
{
	const GcmJudgement *judgement = &finding->judgement;
	bool		one = judgement->required == 1;

	if (judgement->required == 0)
	{
		/* entities may be asked for that are not present */
		if (finding->element < GCM_NFIELDS && finding->asked.entities.n == 0)
			return gcm_nothing_asked[lang];
		return sentences->none_asked;
	}
	if (judgement->verdict == GCM_ALIGNED && one && sentences->all_of_one)
		return sentences->all_of_one;
	if (judgement->verdict == GCM_DIVERGENT && finding->stated.entities.n == 0 &&
		sentences->none_stated)
		return sentences->none_stated;
	if (judgement->verdict == GCM_DIVERGENT && one && sentences->none_of_one)
		return sentences->none_of_one;
	return sentences->verdict[judgement->verdict];
}

/*
 * The sentence on a finding, and in *excess what to add where the text goes
 * beyond what is asked, or NULL: what goes beyond is named once, and a sentence
 * that names all that is stated names it.
 */
const char *
gcm_finding_sentence(const GcmFinding *finding, GcmLang lang, const char **excess)
{
	const GcmSentences *sentences = &gcm_sentences[finding->element][lang];
	const char *sentence = verdict_sentence(finding, sentences, lang);
	bool		beyond = finding->excess.terms != 0 || finding->excess.entities.n > 0;

	*excess = beyond && strstr(sentence, "stated}") == NULL ? sentences->excess : NULL;
	return sentence;
}

static bool
is_empty(const GcmStatement *statement)
{
	return statement->terms == 0 && statement->entities.n == 0;
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
