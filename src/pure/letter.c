/*
 * letter.c
 *		What of a finding stands where in a letter, and the letter's own words
 *		with their placeholders filled in.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/letter.h"

#include <stdio.h>

GcmLetterPart
gcm_letter_part(GcmVerdict verdict)
{
	switch (verdict)
	{
		case GCM_ALIGNED:
			return GCM_LETTER_IN_LINE;
		case GCM_UNSTATED:
			return GCM_LETTER_NOT_KNOWN;
		case GCM_NOT_ASKED:
			return GCM_LETTER_NOT_ASKED;
		default:
			return GCM_LETTER_DEPARTS;
	}
}

/*
 * Is there nothing to say of an element: nothing is asked and nothing stated?
 * At a level, why nothing is asked is worth telling.
 */
bool
gcm_says_nothing(const GcmFinding *finding)
{
	return finding->judgement.verdict == GCM_NOT_ASKED && finding->level == GCM_NO_LEVEL &&
		finding->stated.terms == 0 && finding->stated.entities.n == 0;
}

/* Is anything known of what the text of a body says? */
bool
gcm_is_recorded(const GcmBody *body)
{
	for (int i = 0; i < GCM_NFIELDS; i++)
	{
		if (body->mandate.field[i].stated || body->mandate.field[i].entities.stated)
			return true;
	}
	return body->leadership.secretariat.stated;
}

/* Append words of the letter's own; a placeholder that is unknown stays */
void
gcm_put_letter_words(GcmSink *sink, const char *words, const GcmLetterFacts *facts)
{
	const struct
	{
		const char *key;
		GcmText		value;
	}			values[] = {
		{"{name}", facts->name},
		{"{another}", facts->another},
		{"{reference}", gcm_text(facts->reference)},
		{"{near}", facts->near}
	};
	const struct
	{
		const char *key;
		int			value;
	}			counts[] = {
		{"{elements}", facts->count[GCM_ALIGNED] + facts->count[GCM_PARTIAL] +
		facts->count[GCM_DIVERGENT] + facts->count[GCM_UNSTATED]},
		{"{aligned}", facts->count[GCM_ALIGNED]},
		{"{partial}", facts->count[GCM_PARTIAL]},
		{"{divergent}", facts->count[GCM_DIVERGENT]},
		{"{unstated}", facts->count[GCM_UNSTATED]}
	};

	while (*words)
	{
		size_t		n = strcspn(words, *words == '{' ? "}" : "{");
		GcmText		found;
		GcmText		piece;
		char		digits[16];

		n += words[n] == '}';
		found = piece = (GcmText) {words, n};
		for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		{
			if (gcm_text_is(found, values[i].key))
				piece = values[i].value;
		}
		for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		{
			if (gcm_text_is(found, counts[i].key))
			{
				sprintf(digits, "%d", counts[i].value);
				piece = gcm_text(digits);
			}
		}
		gcm_put(sink, piece.s, piece.len);
		words += n;
	}
}

/* What is asked where a text departs */
static const char *
request(const GcmFinding *finding, GcmLang lang)
{
	const GcmRequests *requests = &gcm_requests[finding->element][lang];

	return finding->missing.entities.n == 0 && requests->secretariat ?
		requests->secretariat : requests->more;
}

/* Append what a finding says, what it rests on, and what is asked */
void
gcm_put_letter_finding(GcmSink *sink, const GcmFinding *finding, GcmLang lang)
{
	gcm_put_finding(sink, finding, lang);
	gcm_put(sink, " (", 2);
	gcm_put_string(sink, gcm_finding_basis(finding, lang));
	gcm_put(sink, ")", 1);
	if (gcm_letter_part(finding->judgement.verdict) == GCM_LETTER_DEPARTS)
	{
		gcm_put(sink, " ", 1);
		gcm_put_sentence(sink, request(finding, lang), finding, lang);
	}
}
