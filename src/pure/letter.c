/*
 * letter.c
 *		What of a finding stands where in a letter.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/letter.h"

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

/* What is asked where a text departs */
const char *
gcm_request(const GcmFinding *finding, GcmLang lang)
{
	const GcmRequests *requests = &gcm_requests[finding->element][lang];

	return finding->missing.entities.n == 0 && requests->secretariat ?
		requests->secretariat : requests->more;
}
