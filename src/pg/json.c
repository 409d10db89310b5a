/*
 * json.c
 *		Counters by term in JSON, which is the text of summaries.
 *
 * Core's jsonb reads the text; here its objects are walked.  What is wrong is
 * told by value, for the caller to raise softly.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pg/json.h"

#include "common/int.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "pg/term.h"

/* Begin with the members of an object; false if the value is not one */
bool
gcm_json_begin_object(JsonbContainer *container, JsonbIterator **it)
{
	JsonbValue	ignored;

	if (!JsonContainerIsObject(container))
		return false;
	*it = JsonbIteratorInit(container);
	(void) JsonbIteratorNext(it, &ignored, true);
	return true;
}

bool
gcm_json_begin_nested(const JsonbValue *value, JsonbIterator **it)
{
	return value->type == jbvBinary && gcm_json_begin_object(value->val.binary.data, it);
}

/* The next member of an object, or false at its end */
bool
gcm_json_next_member(JsonbIterator **it, JsonbValue *key, JsonbValue *value)
{
	if (JsonbIteratorNext(it, key, true) != WJB_KEY)
		return false;
	(void) JsonbIteratorNext(it, value, true);
	return true;
}

bool
gcm_json_key_is(const JsonbValue *key, const char *name)
{
	return key->val.string.len == (int) strlen(name) &&
		memcmp(key->val.string.val, name, strlen(name)) == 0;
}

/* The term that a key names, or -1 */
int
gcm_json_key_term(const JsonbValue *key, const GcmVocabulary *v)
{
	int			len;
	char	   *utf8 = gcm_utf8(key->val.string.val, key->val.string.len, &len);
	GcmReading	reading;

	return gcm_read_term(v, utf8, len, &reading) == GCM_OK ? reading.place : -1;
}

/* A whole number that is not negative, or -1 */
int64
gcm_json_count(const JsonbValue *value)
{
	char	   *digits;
	int64		count = 0;

	if (value->type != jbvNumeric)
		return -1;
	digits = DatumGetCString(DirectFunctionCall1(numeric_out,
												 NumericGetDatum(value->val.numeric)));
	for (; *digits; digits++)
	{
		if (*digits < '0' || *digits > '9' ||
			pg_mul_s64_overflow(count, 10, &count) ||
			pg_add_s64_overflow(count, *digits - '0', &count))
			return -1;
	}
	return count;
}

/*
 * Read an object of counters by the terms of a vocabulary into count, which
 * is all zero before.  Returns what is wrong, or NULL.
 */
const char *
gcm_json_read_counters(const JsonbValue *value, const GcmVocabulary *v, int64 *count)
{
	JsonbIterator *it;
	JsonbValue	key;
	JsonbValue	member;

	if (!gcm_json_begin_nested(value, &it))
		return "Counters must be an object of numbers by term.";
	while (gcm_json_next_member(&it, &key, &member))
	{
		int			term = gcm_json_key_term(&key, v);

		if (term < 0 || count[term] != 0)
			return "Counters must go by known terms, each at most once.";
		count[term] = gcm_json_count(&member);
		if (count[term] <= 0)
			return "A counter must be a whole number above zero; leave out what is zero.";
	}
	return NULL;
}

/* Append the counters that are not zero, if any, as a member of an object */
void
gcm_json_append_counters(StringInfo buf, const char *name, const GcmVocabulary *v,
						 const int64 *count, int n)
{
	const char *separator = "";

	for (int i = 0; i < n; i++)
	{
		if (count[i] == 0)
			continue;
		if (*separator == '\0')
			appendStringInfo(buf, ",\"%s\":{", name);
		appendStringInfo(buf, "%s\"%s\":%lld", separator, gcm_term(v, i)->name,
						 (long long) count[i]);
		separator = ",";
	}
	if (*separator)
		appendStringInfoChar(buf, '}');
}
