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
#include "pure/markup.h"

/* Room for the name of any country after its article */
#define GCM_PHRASE_TEXT 128

typedef enum GcmPhrase
{
	GCM_WITH_ARTICLE,			/* les Philippines */
	GCM_OF,						/* des Philippines */
	GCM_IN						/* aux Philippines */
} GcmPhrase;

extern void gcm_put_after_preposition(GcmSink *sink, const char *preposition, GcmText name,
									  GcmLang lang);
extern void gcm_put_country(GcmSink *sink, const GcmCountry *country, GcmPhrase phrase,
							GcmLang lang);

#endif							/* GCM_PURE_PHRASE_H */
