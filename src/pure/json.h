/*
 * json.h
 *		JSON that is the text of a summary: objects of objects, whole numbers and
 *		sets.
 *
 * Pure layer.  This reads what the extension prints, and what people write in
 * its place; the server's own JSON reader brings other texts into that form.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_JSON_H
#define GCM_PURE_JSON_H

#include "pure/set.h"

/* A text that is being read, in which escapes are replaced as they are met */
typedef struct GcmJson
{
	char	   *p;				/* NULL once it is seen to be malformed */
	char	   *end;
	bool		first;			/* is no member of this object read yet? */
} GcmJson;

typedef struct GcmJsonString
{
	const char *s;
	int			len;
} GcmJsonString;

/* What is wrong with a text that ends too early or too late */
extern const char gcm_json_malformed[];

/* Room for one counter and its name */
#define GCM_JSON_COUNTER_TEXT (GCM_TERM_TEXT + 32)

extern bool gcm_json_begin(GcmJson *json);
extern bool gcm_json_next(GcmJson *json, GcmJsonString *key);
extern bool gcm_json_end(GcmJson *json);
extern bool gcm_json_string(GcmJson *json, GcmJsonString *string);
extern bool gcm_json_is(const GcmJsonString *string, const char *name);
extern int	gcm_json_place(const GcmJsonString *string, const GcmVocabulary *v);
extern bool gcm_json_set(const GcmJsonString *string, const GcmVocabulary *v, GcmSet *set);
extern int64_t gcm_json_count(GcmJson *json);
extern const char *gcm_json_counters(GcmJson *json, const GcmVocabulary *v, int64_t *count);

extern char *gcm_json_put_key(char *p, const char *name);
extern char *gcm_json_put_object(char *p, const char *name);
extern char *gcm_json_end_object(char *begin, char *p);
extern char *gcm_json_put_count(char *p, const char *name, int64_t count);
extern char *gcm_json_put_counters(char *p, const char *name, const GcmVocabulary *v,
								   const int64_t *count, int n);

#endif							/* GCM_PURE_JSON_H */
