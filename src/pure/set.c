/*
 * set.c
 *		How the text of a set is read and written.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 */
#include "pure/set.h"

#include <stdio.h>
#include <string.h>

void		(*gcm_pause) (void) = NULL;

static void
pause_if_asked(void)
{
	if (gcm_pause)
		gcm_pause();
}

/* Is it the word "all", in any case? */
static bool
is_all(const char *s, int len)
{
	return len == 3 && (s[0] | 0x20) == 'a' && (s[1] | 0x20) == 'l' && (s[2] | 0x20) == 'l';
}

/* Length of the hyphen or en dash at s, or 0 */
static int
hyphen_length(const char *s, int len)
{
	if (len > 0 && s[0] == '-')
		return 1;
	if (len > 2 && memcmp(s, "\xE2\x80", 2) == 0 &&
		(unsigned char) s[2] >= 0x90 && (unsigned char) s[2] <= 0x93)
		return 3;
	return 0;
}

/* Add a range of an ordered vocabulary, such as 1-5 or a-d */
static GcmStatus
add_range(const GcmVocabulary *v, const char *s, int len, GcmSet *set)
{
	for (int i = 1; i < len - 1; i++)
	{
		int			n = hyphen_length(s + i, len - i);
		int			low = 0;
		int			high = 0;
		GcmStatus	low_status;
		GcmStatus	high_status;

		if (n == 0)
			continue;
		pause_if_asked();
		low_status = gcm_term_lookup(v, s, i, &low);
		high_status = gcm_term_lookup(v, s + i + n, len - i - n, &high);
		if (low_status == GCM_UNKNOWN_TERM || high_status == GCM_UNKNOWN_TERM)
			continue;
		if (low_status != GCM_OK || high_status != GCM_OK)
			return GCM_OUT_OF_RANGE;
		if (low > high)
			return GCM_REVERSED_RANGE;
		for (int term = low; term <= high; term++)
			gcm_set_add(set, term);
		return GCM_OK;
	}
	return GCM_UNKNOWN_TERM;
}

static GcmStatus
add_element(const GcmVocabulary *v, const char *s, int len, GcmSet *set)
{
	int			term;
	GcmStatus	status;

	if (is_all(s, len))
	{
		*set = gcm_set_all(v);
		return GCM_OK;
	}
	status = gcm_term_lookup(v, s, len, &term);
	if (status == GCM_OK)
		gcm_set_add(set, term);
	else if (status == GCM_UNKNOWN_TERM && v->ordered)
		status = add_range(v, s, len, set);
	return status;
}

/*
 * Copy a quoted element without its quotes and escapes, as in the text of an
 * array.  Returns the length of the input taken, or 0 if the quote is not
 * closed; *n is the length copied, cut where no spelling is as long.
 */
static int
unquote(const char *s, int len, char *buf, int *n)
{
	*n = 0;
	for (int i = 1; i < len; i++)
	{
		if (s[i] == '"')
			return i + 1;
		if (s[i] == '\\' && i + 1 < len)
			i++;
		if (*n < 2 * GCM_MAX_SPELLING)
			buf[(*n)++] = s[i];
	}
	return 0;
}

static GcmStatus
fail(GcmProblem *problem, GcmStatus status, const char *at, int len)
{
	problem->status = status;
	problem->at = at;
	problem->len = len;
	return status;
}

/*
 * Read the text of a set: {1,3,7}, with spaces, quotes, duplicates, ranges
 * and "all" as they come.
 */
GcmStatus
gcm_set_parse(const GcmVocabulary *v, const char *s, int len, GcmSet *set,
			  GcmProblem *problem)
{
	const char *end = s + len;
	const char *p = s;

	memset(set, 0, sizeof(*set));
	while (p < end && gcm_is_space(*p))
		p++;
	while (end > p && gcm_is_space(end[-1]))
		end--;
	if (is_all(p, (int) (end - p)))
	{
		*set = gcm_set_all(v);
		return GCM_OK;
	}
	if (end - p < 2 || *p != '{' || end[-1] != '}')
		return fail(problem, GCM_MALFORMED, s, len);
	p++;
	end--;
	while (p < end && gcm_is_space(*p))
		p++;
	if (p == end)
		return GCM_OK;

	for (;;)
	{
		char		quoted[2 * GCM_MAX_SPELLING];
		const char *element = p;
		int			n;
		GcmStatus	status;

		pause_if_asked();
		if (p < end && *p == '"')
		{
			int			taken = unquote(p, (int) (end - p), quoted, &n);

			if (taken == 0)
				return fail(problem, GCM_MALFORMED, s, len);
			p += taken;
			while (p < end && gcm_is_space(*p))
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			status = add_element(v, quoted, n, set);
			if (status != GCM_OK)
				return fail(problem, status, element + 1, taken - 2);
		}
		else
		{
			while (p < end && *p != ',' && *p != '{' && *p != '}' && *p != '"')
				p++;
			if (p < end && *p != ',')
				return fail(problem, GCM_MALFORMED, s, len);
			n = (int) (p - element);
			while (n > 0 && gcm_is_space(element[n - 1]))
				n--;
			if (n == 0)
				return fail(problem, GCM_EMPTY_ELEMENT, s, len);
			status = add_element(v, element, n, set);
			if (status != GCM_OK)
				return fail(problem, status, element, n);
		}

		if (p == end)
			return GCM_OK;
		p++;
		while (p < end && gcm_is_space(*p))
			p++;
	}
}

/*
 * Write the text of a set into buf, which has room for GCM_SET_TEXT bytes.
 * Never fails: a place that this version does not know shows as ?place.
 */
int
gcm_set_print(const GcmVocabulary *v, const GcmSet *set, char *buf)
{
	char	   *p = buf;

	*p++ = '{';
	for (int i = gcm_set_next(set, -1); i >= 0; i = gcm_set_next(set, i))
	{
		if (p > buf + 1)
			*p++ = ',';
		if (i < v->nterms)
		{
			size_t		n = strlen(gcm_term(v, i)->name);

			memcpy(p, gcm_term(v, i)->name, n);
			p += n;
		}
		else
			p += sprintf(p, "?%d", i + 1);
	}
	*p++ = '}';
	*p = '\0';
	return (int) (p - buf);
}
