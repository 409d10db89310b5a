/*
 * phrase.h
 *		Names in sentences: the article that a name takes, and the preposition
 *		before it.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_PHRASE_H
#define GCM_PURE_PHRASE_H

#include "pure/country.h"

/* Room for the phrase of any country */
#define GCM_PHRASE_TEXT 128

typedef enum GcmPhrase
{
	GCM_WITH_ARTICLE,			/* les Philippines */
	GCM_OF,						/* des Philippines */
	GCM_IN						/* aux Philippines */
} GcmPhrase;

extern int	gcm_after_preposition(const char *preposition, const char *name, GcmLang lang,
								  char *buf);
extern int	gcm_country_phrase(const GcmCountry *country, GcmPhrase phrase, GcmLang lang,
							   char *buf);

#endif							/* GCM_PURE_PHRASE_H */
