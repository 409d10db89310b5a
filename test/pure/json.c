/*
 * json.c
 *		Strings, numbers and objects of JSON as they are read, each to the end of
 *		its text and no further, and as they are written.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/json.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

/* A text in memory of its own, so that no byte beyond it is read unseen */
static GcmJson
json_of(const char *text)
{
	size_t		len = strlen(text);
	char	   *copy = malloc(len);

	memcpy(copy, text, len);
	return (GcmJson) {copy, copy + len, true};
}

static void
test_strings(void)
{
	static const char *const strings[][2] = {
		{"\"\"", ""}, {" \t\r\n\"a b\" rest", "a b"}, {"\"a\\\"b\\\\c\\/d\"", "a\"b\\c/d"},
		{"\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t"}, {"\"\xC3\xA9\"", "\xC3\xA9"},
		/* not begun, not ended, with a control character, with an escape that is none or too early an end */
		{"", NULL}, {"a", NULL}, {"\"", NULL}, {"\"abc", NULL}, {"\"a\x01\"", NULL}, {"\"a\x1F\"", NULL},
		{"\"\\u0041\"", NULL}, {"\"\\x\"", NULL}, {"\"\\", NULL}, {"\"a\\\"", NULL}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(strings) / sizeof(strings[0]); i++)
	{
		const char *expected = strings[i][1];
		GcmJson		json = json_of(strings[i][0]);
		char	   *text = json.p;
		GcmJsonString string;
		bool		is_read = gcm_json_string(&json, &string);

		if (is_read != (expected != NULL) || (is_read && !gcm_json_is(&string, expected)))
		{
			wrong++;
			printf("# %s\n", strings[i][0]);
		}
		free(text);
	}
	ok(wrong == 0, "strings end where they end, and have no character that they cannot have");
}

static void
test_numbers(void)
{
	static const struct
	{
		const char *text;
		int64_t		number;
	}			numbers[] = {
		{"0", 0}, {" 7,", 7}, {"10}", 10}, {"9223372036854775807", INT64_MAX},
		{"", -1}, {"x", -1}, {"-1", -1}, {"01", -1}, {"00", -1}, {"1.0", -1}, {"1e3", -1}, {"1E3", -1},
		{"1.", -1}, {"7x", 7}, {"9223372036854775808", -1}, {"92233720368547758070", -1}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
	{
		GcmJson		json = json_of(numbers[i].text);
		char	   *text = json.p;
		int64_t		number = gcm_json_count(&json);

		if ((number < 0 ? -1 : number) != numbers[i].number)
		{
			wrong++;
			printf("# %s is %lld\n", numbers[i].text, (long long) number);
		}
		free(text);
	}
	ok(wrong == 0, "counters are whole numbers from 0 to the greatest");
}

#define NTERMS 6				/* of functions */

/* Read counters of functions: what is wrong with the text, or NULL */
static const char *
read_counters(const char *text, int64_t *count)
{
	GcmJson		json = json_of(text);
	char	   *copy = json.p;
	const char *problem;

	memset(count, 0, NTERMS * sizeof(int64_t));
	json.first = false;
	problem = gcm_json_counters(&json, &gcm_function_vocabulary, count);
	if (problem == NULL && !gcm_json_end(&json))
		problem = gcm_json_malformed;
	free(copy);
	return problem;
}

static void
test_objects(void)
{
	static const struct
	{
		const char *text;
		int64_t		count[NTERMS];
	}			good[] = {
		{"{}", {0}}, {" { } \n", {0}}, {"{\"implementation\":1}", {1}}, {"{\"implementation\":2,\"common-un-approach\":31}", {2, 0, 0, 0, 0, 31}},
		{"{ \"review\" : 1 ,\t\"follow-up\":9223372036854775807}", {0, INT64_MAX, 1}}, {"{\"Follow-Up\":5}", {0, 5}}
	};
	static const char *const malformed[] = {
		"{", "{\"review\"", "{\"review\":1", "{\"review\":1,", "{\"review\":1,}", "{,}", "{,\"review\":1}", "{\"review\" 1}",
		"{\"review\":1 \"follow-up\":2}", "{\"review\":1,,\"follow-up\":2}", "{review:1}", "{} {}", "{}}", "{}\"", "{\"review\":1}]"
	};
	static const char *const problems[][2] = {
		{"", "Counters must be an object of numbers by term."}, {"[]", "Counters must be an object of numbers by term."},
		{"1", "Counters must be an object of numbers by term."}, {"}", "Counters must be an object of numbers by term."},
		{"{\"revision\":1}", "Counters must go by known terms, each at most once."}, {"{\"\":1}", "Counters must go by known terms, each at most once."},
		{"{\"implementation\":1,\"review\":1,\"implementation\":1}", "Counters must go by known terms, each at most once."},
		{"{\"review\":0}", "A counter must be a whole number above zero; leave out what is zero."},
		{"{\"review\":-1}", "A counter must be a whole number above zero; leave out what is zero."},
		{"{\"review\":\"1\"}", "A counter must be a whole number above zero; leave out what is zero."},
		{"{\"review\":1.5}", "A counter must be a whole number above zero; leave out what is zero."}
	};
	int64_t		count[NTERMS];
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		wrong += read_counters(good[i].text, count) != NULL || memcmp(count, good[i].count, sizeof(count)) != 0;
	for (size_t i = 0; i < sizeof(malformed) / sizeof(malformed[0]); i++)
	{
		if (read_counters(malformed[i], count) == gcm_json_malformed)
			continue;
		wrong++;
		printf("# %s\n", malformed[i]);
	}
	for (size_t i = 0; i < sizeof(problems) / sizeof(problems[0]); i++)
	{
		const char *problem = read_counters(problems[i][0], count);

		if (problem && strcmp(problem, problems[i][1]) == 0)
			continue;
		wrong++;
		printf("# %s: %s\n", problems[i][0], problem);
	}
	ok(wrong == 0, "objects of counters are read, and what is none is told");
}

/* A set in a string is the set that its text is elsewhere */
static void
test_sets(void)
{
	static const char *const sets[] = {
		"{}", "{review}", "{implementation}", "{implementation,review}", "{review,implementation}", "{review,review}", "{ review , follow-up }",
		"{\"review\"}", "all", "{all}", "{Review}", "{implementation,common-un-approach}",
		"", "{", "}", "review", "{review", "review}", "{review,}", "{,review}", "{,}", "{review,,follow-up}", "{reviews}", "{review}}", "{{review}", "x}", "{x"
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
	{
		int			len = (int) strlen(sets[i]);
		char	   *copy = malloc(len);
		GcmJsonString string = {copy, len};
		GcmProblem	problem;
		GcmSet		set;
		GcmSet		other;
		bool		is_set = gcm_set_parse(&gcm_function_vocabulary, sets[i], len, &other, &problem) == GCM_OK;

		memcpy(copy, sets[i], len);
		if (gcm_json_set(&string, &gcm_function_vocabulary, &set) != is_set || (is_set && memcmp(&set, &other, sizeof(set)) != 0))
		{
			wrong++;
			printf("# %s\n", sets[i]);
		}
		free(copy);
	}
	ok(wrong == 0, "sets are read as they are elsewhere");
}

static void
test_writing(void)
{
	static const int64_t count[NTERMS] = {1, 0, 90, 1234567890, INT64_MAX, 10};
	static const int64_t none[NTERMS];
	int64_t		again[NTERMS];
	char		text[1000];
	char	   *begin;
	char	   *p = text;

	*p++ = '{';
	p = gcm_json_put_count(p, "n", 0);
	begin = p;
	p = gcm_json_end_object(begin, gcm_json_put_object(p, "empty"));
	p = gcm_json_put_counters(p, "none", &gcm_function_vocabulary, none, NTERMS);
	p = gcm_json_put_counters(p, "last", &gcm_function_vocabulary, count, NTERMS - 1);
	begin = p;
	p = gcm_json_put_counters(p, "all", &gcm_function_vocabulary, count, NTERMS);
	*p++ = '}';
	*p = '\0';
	ok(strcmp(text, "{\"n\":0,"
			  "\"last\":{\"implementation\":1,\"review\":90,\"rights-and-wellbeing\":1234567890,"
			  "\"norms-and-standards\":9223372036854775807},"
			  "\"all\":{\"implementation\":1,\"review\":90,\"rights-and-wellbeing\":1234567890,"
			  "\"norms-and-standards\":9223372036854775807,\"common-un-approach\":10}}") == 0,
	   "counters are written, but for those that are zero: %s", text);
	p[-1] = '\0';
	ok(read_counters(strchr(begin, '{'), again) == NULL && memcmp(again, count, sizeof(count)) == 0, "what was written is read");
}

int
main(void)
{
	test_strings();
	test_numbers();
	test_objects();
	test_sets();
	test_writing();
	return done_testing();
}
