/*
 * writing.c
 *		Numbers, days and periods as English, French and Spanish write them, in
 *		the manner of the United Nations.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/writing.h"

#include <string.h>

#define NARROW_SPACE "\xE2\x80\xAF" /* narrow no-break space */
#define EN_DASH "\xE2\x80\x93"
#define MINUS "\xE2\x88\x92"

static const char *const months[GCM_NLANGS][12] = {
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
	{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
};

/* The day of the Gregorian calendar that is so many days from 1 January 2000 */
void
gcm_day_of(int32_t number, int *year, int *month, int *day)
{
	/* years begin in March, so that the day that is not always there is the last */
	int64_t		days = (int64_t) number + 730425;	/* since 1 March of year 0 */
	int64_t		era = (days >= 0 ? days : days - 146096) / 146097;
	int			of_era = (int) (days - era * 146097);
	int			y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int			of_year = of_era - (365 * y + y / 4 - y / 100);
	int			m = (5 * of_year + 2) / 153;

	*day = of_year - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = (int) (y + era * 400) + (*month <= 2 ? 1 : 0);
}

/* A number in decimal digits, as in -1234.50; what is none stays as it is */
void
gcm_put_number(GcmSink *sink, const char *digits, size_t len, GcmLang lang)
{
	size_t		sign = len > 0 && digits[0] == '-' ? 1 : 0;
	size_t		whole = sign;

	while (whole < len && digits[whole] >= '0' && digits[whole] <= '9')
		whole++;
	if (whole == sign || (whole < len && digits[whole] != '.'))
	{
		gcm_put(sink, digits, len);
		return;
	}
	if (sign)
		gcm_put_string(sink, MINUS);
	for (size_t i = sign; i < whole; i++)
	{
		/* Spanish leaves a number of four digits together */
		if (i > sign && (whole - i) % 3 == 0 && !(lang == GCM_ES && whole - sign == 4))
			gcm_put_string(sink, lang == GCM_EN ? "," : NARROW_SPACE);
		gcm_put(sink, digits + i, 1);
	}
	if (whole < len)
	{
		gcm_put_string(sink, lang == GCM_EN ? "." : ",");
		gcm_put(sink, digits + whole + 1, len - whole - 1);
	}
}

static void
put_integer(GcmSink *sink, int n)
{
	char		digits[12];
	int			i = sizeof(digits);

	do
		digits[--i] = (char) ('0' + n % 10);
	while ((n /= 10) > 0);
	gcm_put(sink, digits + i, sizeof(digits) - i);
}

static void
put_year(GcmSink *sink, int year)
{
	put_integer(sink, year > 0 ? year : 1 - year);
}

static void
put_era(GcmSink *sink, int year, GcmLang lang)
{
	static const char *const before_christ[GCM_NLANGS] = {" BC", " av. J.-C.", " a. C."};

	if (year <= 0)
		gcm_put_string(sink, before_christ[lang]);
}

/* As much of a day as is said: of a day in a period, the year may be left out */
static void
put_parts(GcmSink *sink, int year, int month, int day, bool say_month, bool say_year, GcmLang lang)
{
	const char *of = lang == GCM_ES ? " de " : " ";

	if (day > 0)
	{
		put_integer(sink, day);
		if (day == 1 && lang == GCM_FR)
			gcm_put_string(sink, "er");
	}
	if (say_month)
	{
		if (day > 0)
			gcm_put_string(sink, of);
		gcm_put_string(sink, months[lang][month - 1]);
	}
	if (say_year)
	{
		if (say_month)
			gcm_put_string(sink, of);
		put_year(sink, year);
		put_era(sink, year, lang);
	}
}

void
gcm_put_day(GcmSink *sink, int32_t number, GcmLang lang)
{
	int			year;
	int			month;
	int			day;

	gcm_day_of(number, &year, &month, &day);
	put_parts(sink, year, month, day, true, true, lang);
}

/* A period: years or months where it is made of whole ones, days elsewhere */
void
gcm_put_period(GcmSink *sink, const GcmDays *days, GcmLang lang)
{
	static const char *const since[GCM_NLANGS] = {"since ", "depuis le ", "desde el "};
	static const char *const until[GCM_NLANGS] = {"until ", "jusqu’au ", "hasta el "};
	int			year[2];
	int			month[2];
	int			day[2];
	int			next[3];
	bool		months_only;
	bool		years_only;
	bool		same_year;
	bool		same_month;

	if (!days->since || !days->until)
	{
		if (days->since || days->until)
		{
			gcm_put_string(sink, days->since ? since[lang] : until[lang]);
			gcm_put_day(sink, days->since ? days->first : days->last, lang);
		}
		return;
	}
	gcm_day_of(days->first, &year[0], &month[0], &day[0]);
	gcm_day_of(days->last, &year[1], &month[1], &day[1]);
	gcm_day_of(days->last + 1, &next[0], &next[1], &next[2]);
	months_only = day[0] == 1 && next[2] == 1;
	years_only = months_only && month[0] == 1 && next[1] == 1;
	same_year = year[0] == year[1];
	same_month = same_year && month[0] == month[1];

	if (days->first != days->last && !(years_only ? same_year : months_only && same_month))
	{
		bool		say_month = !years_only && (months_only || !same_month);

		put_parts(sink, year[0], month[0], months_only ? 0 : day[0], say_month, years_only || !same_year, lang);
		/* what is of several words stands apart from the dash */
		gcm_put_string(sink, !years_only && ((!months_only && say_month) || !same_year) ?
					   " " EN_DASH " " : EN_DASH);
	}
	put_parts(sink, year[1], month[1], months_only ? 0 : day[1], !years_only, true, lang);
}
