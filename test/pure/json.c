/*
 * json.c
 *		Strings and numbers of JSON as they are read, each to the end of its text
 *		and no further.
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
		{"9223372036854775808", -1}, {"92233720368547758070", -1}
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

int
main(void)
{
	test_strings();
	test_numbers();
	return done_testing();
}
