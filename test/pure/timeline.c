/*
 * timeline.c
 *		Periods as people write them, beside a calendar that counts day by day.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/timeline.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

static const int month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

static int
days_of_month(int year, int month)
{
	return month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)) ? 29 : month_days[month - 1];
}

/* Each day from 1900 to 2200 follows the one before */
static void
test_calendar(void)
{
	int			number = gcm_day_number(1900, 1, 1);
	int			wrong = gcm_day_number(2000, 1, 1) != 0;

	for (int year = 1900; year <= 2200; year++)
	{
		for (int month = 1; month <= 12; month++)
		{
			for (int day = 1; day <= days_of_month(year, month); day++)
				wrong += gcm_day_number(year, month, day) != number++;
		}
	}
	ok(wrong == 0, "each day is the one after the day before");
}

/* Each day of four years, in every form */
static void
test_days(void)
{
	static const char *const names[3][12] = {
		{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		{"janvier", "f\xC3\xA9vrier", "mars", "avril", "mai", "juin", "juillet", "ao\xC3\xBBt", "septembre", "octobre", "novembre", "d\xC3\xA9" "cembre"},
		{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
	};
	static const char *const weekdays[7] = {"Tuesday", "Wed", "jeudi", "viernes", "Saturday", "domingo", "lundi"};
	int			weekday = 0;	/* 1 January 2019 was a Tuesday */
	int			wrong = 0;
	int			forms = 0;

	for (int year = 2019; year <= 2024; year++)
	{
		for (int month = 1; month <= 12; month++)
		{
			for (int day = 1; day <= 32; day++)
			{
				bool		exists = day <= days_of_month(year, month);
				char		text[8][64];

				snprintf(text[0], 64, "%d-%02d-%02d", year, month, day);
				snprintf(text[1], 64, "%d %s %d", day, names[0][month - 1], year);
				snprintf(text[2], 64, "%s %d, %d", names[0][month - 1], day, year);
				snprintf(text[3], 64, "le %d %s %d", day, names[1][month - 1], year);
				snprintf(text[4], 64, "%d de %s de %d", day, names[2][month - 1], year);
				snprintf(text[5], 64, "%d-%02d-%02dT10:00:00Z", year, month, day);
				snprintf(text[6], 64, "%s, %dth of %s %d", weekdays[weekday], day, names[0][month - 1], year);
				snprintf(text[7], 64, "%d %.3s. %d", day, names[0][month - 1], year);
				for (int i = 0; i < 8; i++)
				{
					GcmTimeline days = {0, 0};
					GcmTimelineStatus status = gcm_read_timeline(text[i], (int) strlen(text[i]), &days);

					forms++;
					if (exists ? status == GCM_TIMELINE_OK && days.first == days.last &&
						days.first == gcm_day_number(year, month, day) : status == GCM_TIMELINE_NO_DAY)
						continue;
					wrong++;
					printf("# \"%s\" is %d\n", text[i], status);
				}
				weekday = (weekday + exists) % 7;
			}
		}
	}
	ok(wrong == 0, "each day is read in each of %d forms, and a day that is none is none", forms);
}

/* Each day of 28 years with its weekday, the day first and the month first */
static void
test_weekdays(void)
{
	static const char *const names[7] = {"Sat", "dimanche", "lun", "Tue", "mi\xC3\xA9rcoles", "Thu", "Friday"};
	int			wrong = 0;
	int			doubtful = 0;
	int			weekday = 6;		/* 1 January 1999 was a Friday */

	for (int year = 1999; year < 2027; year++)
	{
		for (int month = 1; month <= 12; month++)
		{
			for (int day = 1; day <= days_of_month(year, month); day++)
			{
				int			other = day <= 12 && day != month ?
					(gcm_day_number(year, day, month) - gcm_day_number(year, month, day)) % 7 : 1;

				doubtful += other == 0;
				for (int form = 0; form < 4; form++)
				{
					char		text[64];
					GcmTimeline days = {0, 0};
					GcmTimelineStatus status;

					snprintf(text, 64, form % 2 == 0 ? "%s, %02d/%02d/%d%s" : "%s %d-%d-%d%s", names[weekday],
							 form < 2 ? day : month, form < 2 ? month : day, year, form % 2 == 0 ? " - 22:47" : "");
					status = gcm_read_timeline(text, (int) strlen(text), &days);
					if (other == 0 ? status == GCM_TIMELINE_DAY_OR_MONTH : status == GCM_TIMELINE_OK &&
						days.first == days.last && days.first == gcm_day_number(year, month, day))
						continue;
					wrong++;
					printf("# \"%s\" is %d\n", text, status);
				}
				weekday = (weekday + 1) % 7;
			}
		}
	}
	ok(wrong == 0 && doubtful > 0, "each day is read with its weekday, but %d that could be another of it", doubtful);
}

static void
test_periods(void)
{
	static const struct
	{
		const char *text;
		int			first[3];
		int			last[3];
		GcmTimelineStatus status;
	}			periods[] = {
		{"2021", {2021, 1, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"Q2 2021", {2021, 4, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"T4 2021", {2021, 10, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"H1 2021", {2021, 1, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"S2 2021", {2021, 7, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"2021 Q2", {2021, 4, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"2021-Q2", {2021, 4, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"2021H2", {2021, 7, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"2021 June", {2021, 6, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"2021, juin 5", {2021, 6, 5}, {2021, 6, 5}, GCM_TIMELINE_OK},
		{"2021-Jun-05", {2021, 6, 5}, {2021, 6, 5}, GCM_TIMELINE_OK},
		{"Jun-2022", {2022, 6, 1}, {2022, 6, 30}, GCM_TIMELINE_OK},
		{"June/2021", {2021, 6, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"mars \xE2\x80\x93 2024", {2024, 3, 1}, {2024, 3, 31}, GCM_TIMELINE_OK},
		{"Q2-2021", {2021, 4, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"Q2 - 2021", {2021, 4, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"H1/2021", {2021, 1, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"7 July/2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7-Jul-2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7-July 2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"Jul-7-2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7-9-July-2022", {2022, 7, 7}, {2022, 7, 9}, GCM_TIMELINE_OK},
		{"7-Jul-2022 - 9-Jul-2022", {2022, 7, 7}, {2022, 7, 9}, GCM_TIMELINE_OK},
		{"July-August-2022", {2022, 7, 1}, {2022, 8, 31}, GCM_TIMELINE_OK},
		{"Q2-Q3-2021", {2021, 4, 1}, {2021, 9, 30}, GCM_TIMELINE_OK},
		{"Jun-2021 to Jun-2022", {2021, 6, 1}, {2022, 6, 30}, GCM_TIMELINE_OK},
		{"7 July to August 2022", {2022, 7, 7}, {2022, 8, 31}, GCM_TIMELINE_OK},
		{"March 2021 - 2022", {2021, 3, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"June to 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Q2 until 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Jun--2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 - July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7- July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 to July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7to July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 to 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"-July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Wednesday 7 July 2022", {0}, {0}, GCM_TIMELINE_WEEKDAY},
		{"Wed, 2022-07-07", {0}, {0}, GCM_TIMELINE_WEEKDAY},
		{"Thu, 2022-07-07", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"Friday, 31 December 1999", {1999, 12, 31}, {1999, 12, 31}, GCM_TIMELINE_OK},
		{"Mon 4 - Fri 8 July 2022", {2022, 7, 4}, {2022, 7, 8}, GCM_TIMELINE_OK},
		{"Thursday, 32 July 2022", {0}, {0}, GCM_TIMELINE_NO_DAY},
		{"2021 Q2 - 2022 Q1", {2021, 4, 1}, {2022, 3, 31}, GCM_TIMELINE_OK},
		{"2021 - Q2 2022", {2021, 1, 1}, {2022, 6, 30}, GCM_TIMELINE_OK},
		{"2021 - Q2", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021 12", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"12 2021 - 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2020 - 12 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-02", {2021, 2, 1}, {2021, 2, 28}, GCM_TIMELINE_OK},
		{"March 2024", {2024, 3, 1}, {2024, 3, 31}, GCM_TIMELINE_OK},
		{"f\xC3\xA9vrier 2024", {2024, 2, 1}, {2024, 2, 29}, GCM_TIMELINE_OK},
		{"18-19 October 2022", {2022, 10, 18}, {2022, 10, 19}, GCM_TIMELINE_OK},
		{"du 18 au 19 octobre 2022", {2022, 10, 18}, {2022, 10, 19}, GCM_TIMELINE_OK},
		{"del 18 al 19 de octubre de 2022", {2022, 10, 18}, {2022, 10, 19}, GCM_TIMELINE_OK},
		{"30 September - 2 October 2022", {2022, 9, 30}, {2022, 10, 2}, GCM_TIMELINE_OK},
		{"July to August 2022", {2022, 7, 1}, {2022, 8, 31}, GCM_TIMELINE_OK},
		{"Q2-Q3 2021", {2021, 4, 1}, {2021, 9, 30}, GCM_TIMELINE_OK},
		{"Q1 2021-2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021 and 2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021\xE2\x80\x93" "2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021/2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021-06 - 2021-08", {2021, 6, 1}, {2021, 8, 31}, GCM_TIMELINE_OK},
		{"2021-06-05 - 2021-07-04", {2021, 6, 5}, {2021, 7, 4}, GCM_TIMELINE_OK},
		{"2021-06-05-2021-07-04", {2021, 6, 5}, {2021, 7, 4}, GCM_TIMELINE_OK},
		{"05-06-2021 - 04-07-2021", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"1er mars 2024", {2024, 3, 1}, {2024, 3, 1}, GCM_TIMELINE_OK},
		{"1\xC2\xBA de marzo de 2024", {2024, 3, 1}, {2024, 3, 1}, GCM_TIMELINE_OK},
		{"07/07/2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"07-07-2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 07/07/2022 - 22:47", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7 July 2022 - 22:47", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"Fri, 07/07/2022 - 22:47", {0}, {0}, GCM_TIMELINE_WEEKDAY},
		{"Wed or Thu, 07/07/2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Wed, Thu, 07/07/2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 07/07/2022 - 24:47", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 30/30/2022", {0}, {0}, GCM_TIMELINE_WEEKDAY},
		{"45363", {0}, {0}, GCM_TIMELINE_SERIAL},
		{"2022-2021", {0}, {0}, GCM_TIMELINE_REVERSED},
		{"19-18 October 2022", {0}, {0}, GCM_TIMELINE_REVERSED},
		{"Q5 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-13", {0}, {0}, GCM_TIMELINE_NO_DAY},
		{"31 June 2022", {0}, {0}, GCM_TIMELINE_NO_DAY},
		{"soon", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021/22", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"May", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"12 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Q0 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Q002 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"007 July 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"March 20211", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"March 0999", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 March 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7-7 July 2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"30-31 June 2022", {0}, {0}, GCM_TIMELINE_NO_DAY},
		{"2021\xE2\x80\x8F" "2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021\xE2\x80\x90" "2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021\xE2\x80\x95" "2022", {2021, 1, 1}, {2022, 12, 31}, GCM_TIMELINE_OK},
		{"2021\xE2\x80\x96" "2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021x\xC3\x91" "2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03-12 10:00", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"2024-03-12t10:00", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"2024-03-12u10:00", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 19:59", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7 July 2022 - 23:59", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7 July 2022 - 19:60", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{" 2024-03-12 10:00 ", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"2024-03-12 a 2024-03-15", {2024, 3, 12}, {2024, 3, 15}, GCM_TIMELINE_OK},
		{"2021-Jun", {2021, 6, 1}, {2021, 6, 30}, GCM_TIMELINE_OK},
		{"2024-03-12 09:00", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"31 June - 2 July 2022", {0}, {0}, GCM_TIMELINE_NO_DAY},
		{"Q1 - March 2022", {2022, 1, 1}, {2022, 3, 31}, GCM_TIMELINE_OK},
		{"2024-03-12 9:00", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"2021 5 June", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"- 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03-12 -2024-03-15", {2024, 3, 12}, {2024, 3, 15}, GCM_TIMELINE_OK},
		{"H1-H2 2021", {2021, 1, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"June9, 2022", {2022, 6, 9}, {2022, 6, 9}, GCM_TIMELINE_OK},
		{"7 to 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Tue, 00/03/2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Tue, 03/00/2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"February 1900", {1900, 2, 1}, {1900, 2, 28}, GCM_TIMELINE_OK},
		{"February 2000", {2000, 2, 1}, {2000, 2, 29}, GCM_TIMELINE_OK},
		{"February 2099", {2099, 2, 1}, {2099, 2, 28}, GCM_TIMELINE_OK},
		{"2021-06-5", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06-00", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06-2021", {2021, 6, 1}, {2021, 12, 31}, GCM_TIMELINE_OK},
		{"2021-06-Jun", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06 -05", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06- 05", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06/05", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021-06-05-", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021 -06", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021- 06", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021/06", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021 -Q2", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021- Q2", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"H3 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021 H", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"H1 2 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Q1 2 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"5 Q2 2021", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"123/01/2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"01/123/2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"June/07/2022", {2022, 6, 7}, {2022, 6, 7}, GCM_TIMELINE_OK},
		{"07/June/2022", {2022, 6, 7}, {2022, 6, 7}, GCM_TIMELINE_OK},
		{"07/07/June", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"07/07-2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"07 07/2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"5 07/07/2022", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 07/07-2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"Thu, 07/07/22", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 07/07/0999", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, 07/07/2022 9", {0}, {0}, GCM_TIMELINE_DAY_OR_MONTH},
		{"Thu, Thursday 07/07/2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"18 d'octobre 2022", {2022, 10, 18}, {2022, 10, 18}, GCM_TIMELINE_OK},
		{"7. July 2022", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"Jan.2022", {2022, 1, 1}, {2022, 1, 31}, GCM_TIMELINE_OK},
		{"Jan,2022", {2022, 1, 1}, {2022, 1, 31}, GCM_TIMELINE_OK},
		{"Jan/Feb 2022", {2022, 1, 1}, {2022, 2, 28}, GCM_TIMELINE_OK},
		{"Jan-Feb 2022", {2022, 1, 1}, {2022, 2, 28}, GCM_TIMELINE_OK},
		{"Jan\xE2\x80\x93" "Feb 2022", {2022, 1, 1}, {2022, 2, 28}, GCM_TIMELINE_OK},
		{"2024-03-12T", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03-12T9", {2024, 3, 12}, {2024, 3, 12}, GCM_TIMELINE_OK},
		{"2024/03-12T10:00", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03/12T10:00", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03-12T/0", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2024-03-12T:0", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 00:00", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"7 July 2022 - /1:30", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 1/:30", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - :1:30", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 1::30", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 10:/5", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 10:5/", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 10::5", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 10:5:", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 10.30", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 - 24:00", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022 -,22:47", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"7 July 2022, - 22:47", {2022, 7, 7}, {2022, 7, 7}, GCM_TIMELINE_OK},
		{"- 22:47", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021\xE2\x80\x93", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"2021\xE2\x86\x92" "2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"June05, 2022", {2022, 6, 5}, {2022, 6, 5}, GCM_TIMELINE_OK},
		{"2021 12 - June 2022", {0}, {0}, GCM_TIMELINE_UNKNOWN},
		{"March 1000", {1000, 3, 1}, {1000, 3, 31}, GCM_TIMELINE_OK},
		{"", {0}, {0}, GCM_TIMELINE_UNKNOWN},
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++)
	{
		/* a digit or letter that is behind the text is none of it */
		for (int form = 0; form < 2; form++)
		{
			GcmTimeline days = {0, 0};
			GcmTimelineStatus status;
			char		text[64];

			snprintf(text, sizeof(text), "%s%c", periods[i].text, form == 0 ? '5' : 'x');
			status = gcm_read_timeline(text, (int) strlen(periods[i].text), &days);
			if (status == periods[i].status &&
				(status != GCM_TIMELINE_OK ||
				 (days.first == gcm_day_number(periods[i].first[0], periods[i].first[1], periods[i].first[2]) &&
				  days.last == gcm_day_number(periods[i].last[0], periods[i].last[1], periods[i].last[2]))))
				continue;
			wrong++;
			printf("# \"%s\" is %d, %d to %d\n", periods[i].text, status, days.first, days.last);
		}
	}
	ok(wrong == 0, "periods are read as one would");
}

int
main(void)
{
	test_calendar();
	test_days();
	test_weekdays();
	test_periods();
	return done_testing();
}
