/*
 * writing.c
 *		Numbers, days and periods as languages write them, beside what the reader
 *		of periods reads.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/writing.h"

#include <math.h>
#include <string.h>

#include "pure/timeline.h"
#include "sink.h"
#include "tap.h"

#define NNBSP "\xE2\x80\xAF"
#define DASH "\xE2\x80\x93"
#define MINUS "\xE2\x88\x92"

static void
test_numbers(void)
{
	static const char *const numbers[][4] = {
		{"0", "0", "0", "0"},
		{"999", "999", "999", "999"},
		{"1234", "1,234", "1" NNBSP "234", "1234"},
		{"12345", "12,345", "12" NNBSP "345", "12" NNBSP "345"},
		{"-1234567.50", MINUS "1,234,567.50", MINUS "1" NNBSP "234" NNBSP "567,50", MINUS "1" NNBSP "234" NNBSP "567,50"},
		{"-1234", MINUS "1,234", MINUS "1" NNBSP "234", MINUS "1234"},
		{"19890", "19,890", "19" NNBSP "890", "19" NNBSP "890"},
		{"0.5", "0.5", "0,5", "0,5"},
		{"NaN", "NaN", "NaN", "NaN"},
		{"-", "-", "-", "-"},
		{"1e5", "1e5", "1e5", "1e5"},
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
	{
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			gcm_put_number(anew(), numbers[i][0], strlen(numbers[i][0]), (GcmLang) lang);
			if (strcmp(written.text, numbers[i][lang + 1]) == 0)
				continue;
			wrong++;
			printf("# %s is %s\n", numbers[i][0], written.text);
		}
	}
	ok(wrong == 0, "numbers are written as each language writes them");

	/* where a number ends, whatever comes after it in memory */
	gcm_put_number(anew(), "123456", 3, GCM_EN);
	gcm_put_number(&written.sink, ".7", 1, GCM_EN);
	gcm_put_number(&written.sink, "1.255", 4, GCM_FR);
	gcm_put_number(&written.sink, NULL, 0, GCM_EN);
	ok(strcmp(written.text, "123.1,25") == 0, "a number ends where it ends: %s", written.text);
}

/* Each day of a thousand years, and what the reader reads of it */
static void
test_days(void)
{
	int			wrong = 0;
	int			year;
	int			month;
	int			day;

	for (int number = gcm_day_number(1600, 1, 1); number < gcm_day_number(2600, 1, 1); number++)
	{
		gcm_day_of(number, &year, &month, &day);
		wrong += month < 1 || month > 12 || day < 1 || gcm_day_number(year, month, day) != number;
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			GcmTimeline read = {0, 0};

			gcm_put_day(anew(), number, (GcmLang) lang);
			if (gcm_read_timeline(written.text, (int) written.len, &read) == GCM_TIMELINE_OK &&
				read.first == number && read.last == number)
				continue;
			if (wrong++ < 5)
				printf("# day %d is \"%s\"\n", number, written.text);
		}
	}
	ok(wrong == 0, "a day is written so that it is read as that day");

	/* from day to day over the ends of centuries, of which the fourth has a leap day */
	wrong = 0;
	for (int century = -47; century <= 90; century++)
	{
		int			march = (int) floor(century * 36524.25) - 730425;

		for (int number = march - 3; number < march + 3; number++)
		{
			int			feb = century % 4 == 0 ? 29 : 28;

			gcm_day_of(number, &year, &month, &day);
			wrong += year != 100 * century || month != (number < march ? 2 : 3) ||
				day != (number < march ? feb + 1 - (march - number) : 1 + number - march);
		}
	}
	ok(wrong == 0, "of the last years of centuries, each fourth has a leap day");
	gcm_day_of(-2451507, &year, &month, &day);
	ok(year == -4712 && month == 1 && day == 1, "the calendar goes back to the first day that PostgreSQL knows: %d-%d-%d",
	   year, month, day);
	gcm_day_of(2145031948, &year, &month, &day);
	ok(year == 5874897 && month == 12 && day == 31, "and on to the last: %d-%d-%d", year, month, day);
}

static void
test_periods(void)
{
	static const struct
	{
		int			first[3];
		int			last[3];
		const char *text[GCM_NLANGS];
	}			periods[] = {
		{{2021, 1, 1}, {2021, 12, 31}, {"2021", "2021", "2021"}},
		{{2021, 1, 1}, {2022, 12, 31}, {"2021" DASH "2022", "2021" DASH "2022", "2021" DASH "2022"}},
		{{2024, 2, 1}, {2024, 2, 29}, {"February 2024", "février 2024", "febrero de 2024"}},
		{{2024, 2, 1}, {2024, 4, 30}, {"February" DASH "April 2024", "février" DASH "avril 2024", "febrero" DASH "abril de 2024"}},
		{{2021, 1, 1}, {2021, 3, 31}, {"January" DASH "March 2021", "janvier" DASH "mars 2021", "enero" DASH "marzo de 2021"}},
		{{2023, 12, 1}, {2024, 1, 31},
		{"December 2023 " DASH " January 2024", "décembre 2023 " DASH " janvier 2024", "diciembre de 2023 " DASH " enero de 2024"}},
		{{2026, 5, 5}, {2026, 5, 8}, {"5" DASH "8 May 2026", "5" DASH "8 mai 2026", "5" DASH "8 de mayo de 2026"}},
		{{2021, 3, 1}, {2021, 3, 1}, {"1 March 2021", "1er mars 2021", "1 de marzo de 2021"}},
		{{2021, 8, 26}, {2021, 9, 1},
		{"26 August " DASH " 1 September 2021", "26 août " DASH " 1er septembre 2021", "26 de agosto " DASH " 1 de septiembre de 2021"}},
		{{2021, 12, 30}, {2022, 1, 2},
		{"30 December 2021 " DASH " 2 January 2022", "30 décembre 2021 " DASH " 2 janvier 2022",
		"30 de diciembre de 2021 " DASH " 2 de enero de 2022"}},
	};
	GcmDays		days = {0, 0, true, false};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++)
	{
		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			days = (GcmDays) {gcm_day_number(periods[i].first[0], periods[i].first[1], periods[i].first[2]),
			gcm_day_number(periods[i].last[0], periods[i].last[1], periods[i].last[2]), true, true};
			gcm_put_period(anew(), &days, (GcmLang) lang);
			if (strcmp(written.text, periods[i].text[lang]) == 0)
				continue;
			wrong++;
			printf("# \"%s\" for \"%s\"\n", written.text, periods[i].text[lang]);
		}
	}
	ok(wrong == 0, "periods are written as short as they can be");

	days = (GcmDays) {0, 0, true, false};
	gcm_put_period(anew(), &days, GCM_FR);
	ok(strcmp(written.text, "depuis le 1er janvier 2000") == 0, "without an end");
	days = (GcmDays) {0, 0, false, true};
	gcm_put_period(anew(), &days, GCM_ES);
	ok(strcmp(written.text, "hasta el 1 de enero de 2000") == 0, "without a beginning");
	days = (GcmDays) {0, 0, false, false};
	gcm_put_period(anew(), &days, GCM_EN);
	ok(written.len == 0, "without either there is nothing to write");
	gcm_put_day(anew(), -1000000, GCM_FR);
	ok(strcmp(written.text, "3 février 739 av. J.-C.") == 0, "before our era: %s", written.text);
	gcm_put_day(anew(), gcm_day_number(0, 12, 31), GCM_EN);
	gcm_put_string(&written.sink, ", ");
	gcm_put_day(&written.sink, gcm_day_number(1, 1, 1), GCM_EN);
	ok(strcmp(written.text, "31 December 1 BC, 1 January 1") == 0, "no year is zero: %s", written.text);
}

int
main(void)
{
	test_numbers();
	test_days();
	test_periods();
	return done_testing();
}
