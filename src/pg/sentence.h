/*
 * sentence.h
 *		What is found, as values of the server.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_SENTENCE_H
#define GCM_PG_SENTENCE_H

#include "postgres.h"

#include "pure/sentence.h"

extern Datum gcm_words_array(const GcmStatement *statement, GcmElement element, GcmLang lang);
extern int	gcm_near_names(const GcmFinding *finding, GcmLang lang, Datum **names);

#endif							/* GCM_PG_SENTENCE_H */
