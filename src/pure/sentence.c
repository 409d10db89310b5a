/*
 * sentence.c
 *		Which sentences fit a finding, or a change.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

#include <string.h>

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

	return v && v->nterms > 1 && finding->asked.terms == (UINT32_C(1) << v->nterms) - 1;
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
