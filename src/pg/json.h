/*
 * json.h
 *		Summaries whose text is JSON.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_JSON_H
#define GCM_PG_JSON_H

#include "postgres.h"

#include "fmgr.h"

/* Read a text into a value that is all zero; returns what is wrong, or NULL */
typedef const char *(*GcmTextReader) (void *value, char *text, int len);

extern bool gcm_input_json(FunctionCallInfo fcinfo, const char *type_name,
						   GcmTextReader read, void *value, size_t size);

#endif							/* GCM_PG_JSON_H */
