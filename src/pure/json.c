/*
 * json.c
 *		JSON that is the text of a summary, read and written.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/json.h"

#include <string.h>

const char	gcm_json_malformed[] = "It is no JSON, or holds a character that no term has.";

/* The next character that is no space, or -1 */
static int
peek(GcmJson *json)
{
	while (json->p < json->end &&
		   (*json->p == ' ' || *json->p == '\t' || *json->p == '\n' || *json->p == '\r'))
		json->p++;
	return json->p < json->end ? (unsigned char) *json->p : -1;
}

static bool
take(GcmJson *json, char c)
{
	if (peek(json) != c)
		return false;
	json->p++;
	return true;
}

/* Begin with the members of an object; false if the value is not one */
bool
gcm_json_begin(GcmJson *json)
{
	json->first = true;
	return take(json, '{');
}

/* The key of the next member; false at the end of the object, or of sense */
bool
gcm_json_next(GcmJson *json, GcmJsonString *key)
{
	bool		first = json->first;

	json->first = false;
	if (take(json, '}'))
		return false;
	if ((first || take(json, ',')) && gcm_json_string(json, key) && take(json, ':'))
		return true;
	json->p = json->end = NULL;
	return false;
}

/* Has the whole text been read, and was it JSON? */
bool
gcm_json_end(GcmJson *json)
{
	return json->p != NULL && peek(json) < 0;
}

/* Read a string; false if there is none */
bool
gcm_json_string(GcmJson *json, GcmJsonString *string)
{
	static const char escapes[] = "\"\\/bfnrt";
	static const char meant[] = "\"\\/\b\f\n\r\t";
	char	   *out;

	if (!take(json, '"'))
		return false;
	string->s = out = json->p;
	for (; json->p < json->end && (unsigned char) *json->p >= ' '; json->p++)
	{
		if (*json->p == '"')
		{
			string->len = (int) (out - string->s);
			json->p++;
			return true;
		}
		if (*json->p == '\\')
		{
			const char *escape = ++json->p < json->end ?
				memchr(escapes, *json->p, sizeof(escapes) - 1) : NULL;

			if (escape == NULL)
				return false;
			*out++ = meant[escape - escapes];
		}
		else
			*out++ = *json->p;
	}
	return false;
}

bool
gcm_json_is(const GcmJsonString *string, const char *name)
{
	return string->len == (int) strlen(name) && memcmp(string->s, name, string->len) == 0;
}

/* The place of the term that a string names, or -1 */
int
gcm_json_place(const GcmJsonString *string, const GcmVocabulary *v)
{
	int			place = gcm_exact_place(v, string->s, string->len);
	GcmReading	reading;

	if (place >= 0)
		return place;
	return gcm_read_term(v, string->s, string->len, &reading) == GCM_OK ? reading.place : -1;
}

/* Read a set as it is printed; false if it is written otherwise */
static bool
exact_set(const GcmJsonString *string, const GcmVocabulary *v, GcmSet *set)
{
	const char *p = string->s;
	const char *end = p + string->len;

	memset(set, 0, sizeof(GcmSet));
	if (string->len < 2 || *p++ != '{' || *--end != '}')
		return false;
	while (p < end)
	{
		const char *comma = memchr(p, ',', end - p);
		int			len = (int) ((comma ? comma : end) - p);
		int			place = gcm_exact_place(v, p, len);

		if (place < 0)
			return false;
		gcm_set_add(set, place);
		p += comma ? len + 1 : len;
	}
	return end[-1] != ',';
}

/* Read the set whose text a string is; false if it is none */
bool
gcm_json_set(const GcmJsonString *string, const GcmVocabulary *v, GcmSet *set)
{
	GcmProblem	problem;

	return exact_set(string, v, set) ||
		gcm_set_parse(v, string->s, string->len, set, &problem) == GCM_OK;
}

/* Read a whole number that is not negative, or return -1 */
int64_t
gcm_json_count(GcmJson *json)
{
	int64_t		count = 0;
	bool		leading_zero = peek(json) == '0';
	int			digits = 0;

	for (; json->p < json->end && *json->p >= '0' && *json->p <= '9'; json->p++)
	{
		if (__builtin_mul_overflow(count, 10, &count) ||
			__builtin_add_overflow(count, *json->p - '0', &count))
			return -1;
		digits++;
	}
	/* a fraction or an exponent is no whole number as it is printed */
	if (digits == 0 || (leading_zero && digits > 1) ||
		(json->p < json->end && memchr(".eE", *json->p, 3)))
		return -1;
	return count;
}

/*
 * Read an object of counters by the terms of a vocabulary into count, which
 * is all zero before.  Returns what is wrong, or NULL.
 */
const char *
gcm_json_counters(GcmJson *json, const GcmVocabulary *v, int64_t *count)
{
	GcmJsonString key;

	if (!gcm_json_begin(json))
		return "Counters must be an object of numbers by term.";
	while (gcm_json_next(json, &key))
	{
		int			place = gcm_json_place(&key, v);

		if (place < 0 || count[place] != 0)
			return "Counters must go by known terms, each at most once.";
		count[place] = gcm_json_count(json);
		if (count[place] <= 0)
			return "A counter must be a whole number above zero; leave out what is zero.";
	}
	return NULL;
}

/*
 * What writes does so at p, where the caller knows that there is room, and
 * returns where the text goes on.
 */

static char *
put(char *p, const char *s)
{
	size_t		len = strlen(s);

	memcpy(p, s, len);
	return p + len;
}

/* The key of a member of an object that has begun */
char *
gcm_json_put_key(char *p, const char *name)
{
	if (p[-1] != '{')
		*p++ = ',';
	*p++ = '"';
	p = put(p, name);
	*p++ = '"';
	*p++ = ':';
	return p;
}

/* Begin an object as a member of another */
char *
gcm_json_put_object(char *p, const char *name)
{
	p = gcm_json_put_key(p, name);
	*p++ = '{';
	return p;
}

/* End an object, or take it back to where it began if nothing is in it */
char *
gcm_json_end_object(char *begin, char *p)
{
	if (p[-1] == '{')
		return begin;
	*p++ = '}';
	return p;
}

char *
gcm_json_put_count(char *p, const char *name, int64_t count)
{
	char		digits[20];
	int			n = 0;

	p = gcm_json_put_key(p, name);
	do
		digits[n++] = (char) ('0' + count % 10);
	while ((count /= 10) > 0);
	while (n > 0)
		*p++ = digits[--n];
	return p;
}

/* The counters that are not zero, if any, as a member of an object */
char *
gcm_json_put_counters(char *p, const char *name, const GcmVocabulary *v,
					  const int64_t *count, int n)
{
	char	   *begin = p;

	p = gcm_json_put_object(p, name);
	for (int i = 0; i < n; i++)
	{
		if (count[i] != 0)
			p = gcm_json_put_count(p, gcm_term(v, i)->name, count[i]);
	}
	return gcm_json_end_object(begin, p);
}
