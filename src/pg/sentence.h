/*
 * sentence.h
 *		What is found, written in a language.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_SENTENCE_H
#define GCM_PG_SENTENCE_H

#include "postgres.h"

#include "lib/stringinfo.h"

#include "pure/sentence.h"

extern Datum gcm_words_array(const GcmStatement *statement, GcmElement element, GcmLang lang);
extern Datum gcm_near_array(const GcmFinding *finding, GcmLang lang);
extern void gcm_append_finding(StringInfo buf, const GcmFinding *finding, GcmLang lang);
extern void gcm_append_sentence(StringInfo buf, const char *sentence,
								const GcmFinding *finding, GcmLang lang);

#endif							/* GCM_PG_SENTENCE_H */
