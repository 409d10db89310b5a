/*
 * json.h
 *		Counters by term in JSON, which is the text of summaries.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_JSON_H
#define GCM_PG_JSON_H

#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/jsonb.h"

#include "pure/set.h"

extern bool gcm_json_begin_object(JsonbContainer *container, JsonbIterator **it);
extern bool gcm_json_begin_nested(const JsonbValue *value, JsonbIterator **it);
extern bool gcm_json_next_member(JsonbIterator **it, JsonbValue *key, JsonbValue *value);
extern bool gcm_json_key_is(const JsonbValue *key, const char *name);
extern int	gcm_json_key_term(const JsonbValue *key, const GcmVocabulary *v);
extern int64 gcm_json_count(const JsonbValue *value);
extern const char *gcm_json_read_counters(const JsonbValue *value, const GcmVocabulary *v,
										  int64 *count);
extern void gcm_json_append_counters(StringInfo buf, const char *name, const GcmVocabulary *v,
									 const int64 *count, int n);

#endif							/* GCM_PG_JSON_H */
