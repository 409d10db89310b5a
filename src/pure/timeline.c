/*
 * timeline.c
 *		How a period is read: a year, half-year, quarter, month or day, or two of
 *		them as beginning and end, in English, French and Spanish.
 *
 * A text is cut into numbers, words and marks.  Words that say nothing (of, le,
 * del, the name of a weekday) are left out.  What is left must be one of the
 * forms below, whole.  Two numbers with a slash are a day and a month only where
 * a weekday says which of them is the day, for people write either first.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/timeline.h"

#include <string.h>

#include "pure/fold.h"

#define MAX_TOKENS 16

typedef enum TokenKind
{
	NUMBER,						/* of one or two digits, or four */
	MONTH,
	QUARTER,					/* the letter before its number */
	HALF,
	JOIN						/* what stands between two periods */
} TokenKind;

typedef struct Token
{
	TokenKind	kind;
	int			value;			/* of a number or a month */
	int			digits;
	bool		space;			/* is there space before it? */
	char		mark;			/* of a join alone: a hyphen, a slash, or 'w' for a word */
} Token;

/* A point in time as far as it is told: zero is not told */
typedef struct Part
{
	int			year;
	int			month;
	int			day;
	int			quarter;
	int			half;
} Part;

static const char *const months[12] = {
	"january|jan|janvier|janv|enero|ene",
	"february|feb|fevrier|fevr|febrero",
	"march|mar|mars|marzo",
	"april|apr|avril|avr|abril|abr",
	"may|mai|mayo",
	"june|jun|juin|junio",
	"july|jul|juillet|juil|julio",
	"august|aug|aout|agosto|ago",
	"september|sep|sept|septembre|septiembre|setiembre|set",
	"october|oct|octobre|octubre",
	"november|nov|novembre|noviembre",
	"december|dec|decembre|diciembre|dic"
};

/* From that of 1 January 2000 on; a short form that is a month's, too, is that */
static const char *const weekdays[7] = {
	"saturday|sat|samedi|sam|sabado|sab",
	"sunday|sun|dimanche|dim|domingo|dom",
	"monday|mon|lundi|lun|lunes",
	"tuesday|tue|mardi|martes",
	"wednesday|wed|mercredi|mer|miercoles|mie",
	"thursday|thu|jeudi|jeu|jueves|jue",
	"friday|fri|vendredi|ven|viernes|vie"
};

#define NO_WEEKDAY (-1)
#define SEVERAL_WEEKDAYS (-2)

static const char said_for_nothing[] = "of|the|on|in|from|de|del|d|du|le|la|el|l|los|les|en|th|st|nd|rd|er|re|o";

static const char joins[] = "and|et|y|to|until|au|a|al|hasta|through";

/* Days from 1 January 2000 to this one, of the Gregorian calendar */
int32_t
gcm_day_number(int year, int month, int day)
{
	int			y = month > 2 ? year : year - 1;
	int			m = month > 2 ? month - 3 : month + 9;

	return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1 - 730425;
}

static int
days_in_month(int year, int month)
{
	static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

/* Length of a hyphen or dash at s, or 0 */
static int
hyphen_length(const char *s, int len)
{
	if (s[0] == '-')
		return 1;
	if (len > 2 && memcmp(s, "\xE2\x80", 2) == 0 &&
		(unsigned char) s[2] >= 0x90 && (unsigned char) s[2] <= 0x95)
		return 3;
	return 0;
}

/* Which of some lists a word is in, or -1 */
static int
find_word(const char *word, int len, const char *const *lists, int nlists)
{
	for (int i = 0; i < nlists; i++)
	{
		if (gcm_is_listed(word, len, lists[i]))
			return i;
	}
	return -1;
}

/* Add the token of a word, or note a weekday; false if it is none that we know */
static bool
add_word(const char *s, int len, bool space, Token *tokens, int *n, int *weekday)
{
	char		word[GCM_MAX_SPELLING];
	int			nword = gcm_fold(s, len, word);
	Token	   *token = &tokens[*n];
	int			place;

	if (nword <= 0)
		return nword == 0;		/* the mark of an ordinal or a footnote */
	*token = (Token) {.space = space};
	if (nword == 1 && (word[0] == 'q' || word[0] == 't'))
		token->kind = QUARTER;
	else if (nword == 1 && (word[0] == 'h' || word[0] == 's'))
		token->kind = HALF;
	else if (gcm_is_listed(word, nword, joins))
	{
		token->kind = JOIN;
		token->mark = 'w';
	}
	else if ((place = find_word(word, nword, months, 12)) >= 0)
	{
		token->kind = MONTH;
		token->value = place + 1;
	}
	else if ((place = find_word(word, nword, weekdays, 7)) >= 0)
	{
		*weekday = *weekday == NO_WEEKDAY || *weekday == place ? place : SEVERAL_WEEKDAYS;
		return true;
	}
	else
		return gcm_is_listed(word, nword, said_for_nothing);
	(*n)++;
	return true;
}

/* Cut a text into tokens; the number of them, or -1 if it holds anything else */
static int
cut(const char *s, int len, Token *tokens, int *weekday)
{
	bool		space = false;
	int			n = 0;
	int			i = 0;

	while (i < len)
	{
		int			start = i;
		int			hyphen = hyphen_length(s + i, len - i);

		if (n == MAX_TOKENS)
			return -1;
		if (gcm_is_space(s[i]) || s[i] == ',' || s[i] == '.' || s[i] == '\'')
		{
			space = true;
			i++;
			continue;
		}
		if (s[i] >= '0' && s[i] <= '9')
		{
			int			value = 0;

			for (; i < len && s[i] >= '0' && s[i] <= '9'; i++)
				value = value < 1000000 ? value * 10 + (s[i] - '0') : value;
			tokens[n++] = (Token) {.kind = NUMBER, .value = value, .digits = i - start, .space = space};
		}
		else if (hyphen > 0 || s[i] == '/')
		{
			tokens[n++] = (Token) {.kind = JOIN, .space = space, .mark = hyphen > 0 ? '-' : '/'};
			i += hyphen > 0 ? hyphen : 1;
		}
		else
		{
			while (i < len && !gcm_is_space(s[i]) && (s[i] < '0' || s[i] > '9') &&
				   s[i] != ',' && s[i] != '.' && s[i] != '/' && s[i] != '\'' &&
				   hyphen_length(s + i, len - i) == 0)
				i++;
			if (!add_word(s + start, i - start, space, tokens, &n, weekday))
				return -1;
		}
		space = false;
	}
	return n;
}

static bool
is_year(const Token *token)
{
	return token->kind == NUMBER && token->digits == 4 && token->value >= 1000;
}

/* Is it a number as a day or a quarter has? */
static bool
is_short(const Token *token)
{
	return token->kind == NUMBER && token->digits <= 2 && token->value > 0;
}

/* Is it a hyphen between two numbers without any space, as in 2021-06? */
static bool
is_tight(const Token *token)
{
	return token[0].mark == '-' && !token[0].space && !token[1].space;
}

/* May it be a hyphen or slash between a day and its month, as in 7-Jul-2022? */
static bool
is_in_day(const Token *before)
{
	return before[1].kind == JOIN && !before[1].space && !before[2].space && before[2].kind != JOIN;
}

/*
 * Read one period of n tokens, at least one, as far as it is told: the
 * beginning of two need not say its month and year again.
 */
static bool
read_part(const Token *t, int n, Part *part)
{
	*part = (Part) {0};
	if (n >= 3 && is_year(&t[0]) && is_tight(&t[1]) && is_short(&t[2]) && t[2].digits == 2)
	{
		part->year = t[0].value;
		part->month = t[2].value;
		if (n == 3)
			return true;
		part->day = n == 5 && is_tight(&t[3]) && is_short(&t[4]) && t[4].digits == 2 ? t[4].value : 0;
		return part->day > 0;
	}

	/* the year stands last as in "Q2 2021" and "Q2-2021", or alone, or first */
	if (is_year(&t[n - 1]))
	{
		part->year = t[--n].value;
		if (n > 1 && t[n - 1].kind == JOIN && t[n - 1].mark != 'w')
			n--;
	}
	else if (n > 1 && is_year(&t[0]))
	{
		int			next = n > 2 && is_tight(&t[1]) ? 2 : 1;

		if (t[next].kind != QUARTER && t[next].kind != HALF && t[next].kind != MONTH)
			return false;
		part->year = t[0].value;
		t += next;
		n -= next;
	}
	if (n == 2 && t[0].kind == QUARTER && is_short(&t[1]) && t[1].value <= 4)
	{
		part->quarter = t[1].value;
		return true;
	}
	if (n == 2 && t[0].kind == HALF && is_short(&t[1]) && t[1].value <= 2)
	{
		part->half = t[1].value;
		return true;
	}
	for (int i = 0; i < n; i++)
	{
		if (t[i].kind == MONTH && part->month == 0)
			part->month = t[i].value;
		else if (is_short(&t[i]) && part->day == 0)
			part->day = t[i].value;
		else if (i == 0 || i == n - 1 || !is_in_day(&t[i - 1]))
			return false;
	}
	/* a day of a year is one of a month */
	return part->year == 0 || part->day == 0 || part->month > 0;
}

/* The days of a period that tells its year */
static GcmTimelineStatus
days_of(const Part *part, GcmTimeline *timeline)
{
	int			month = part->quarter > 0 ? 3 * part->quarter - 2 : part->half > 0 ? 6 * part->half - 5 :
		part->month > 0 ? part->month : 1;
	int			last = part->quarter > 0 ? month + 2 : part->half > 0 ? month + 5 : part->month > 0 ? month : 12;

	if (month > 12 || part->day > days_in_month(part->year, month))
		return GCM_TIMELINE_NO_DAY;
	timeline->first = gcm_day_number(part->year, month, part->day > 0 ? part->day : 1);
	timeline->last = part->day > 0 ? timeline->first :
		gcm_day_number(part->year, last, days_in_month(part->year, last));
	return GCM_TIMELINE_OK;
}

/* The place of a day's weekday among those above */
static int
weekday_of(int32_t day)
{
	return (day % 7 + 7) % 7;
}

/* Is it a day by its month, or the month by its day, with slashes? */
static bool
is_day_or_month(const Token *t, int n)
{
	for (int i = 0; i + 4 < n; i++)
	{
		if (t[i].kind == NUMBER && t[i + 1].kind == JOIN && t[i + 2].kind == NUMBER &&
			t[i + 3].mark == t[i + 1].mark && t[i + 4].kind == NUMBER && t[i].digits <= 2 && t[i + 2].digits <= 2)
			return true;
	}
	return false;
}

/* Read 07/07/2022, a day of that weekday in one order of day and month alone */
static GcmTimelineStatus
read_weekday(const Token *t, int n, int weekday, GcmTimeline *timeline)
{
	int			found = 0;

	if (n != 5 || !is_day_or_month(t, n) || !is_short(&t[0]) || !is_short(&t[2]) || !is_year(&t[4]))
		return GCM_TIMELINE_UNKNOWN;
	if (weekday < 0)
		return GCM_TIMELINE_DAY_OR_MONTH;
	for (int order = 0; order < (t[0].value == t[2].value ? 1 : 2); order++)
	{
		Part		part = {.year = t[4].value, .month = t[order == 0 ? 2 : 0].value, .day = t[order == 0 ? 0 : 2].value};
		GcmTimeline day;

		if (days_of(&part, &day) == GCM_TIMELINE_OK && weekday_of(day.first) == weekday)
		{
			*timeline = day;
			found++;
		}
	}
	return found == 1 ? GCM_TIMELINE_OK : found == 2 ? GCM_TIMELINE_DAY_OR_MONTH : GCM_TIMELINE_WEEKDAY;
}

/* Read two periods, the beginning and the end */
static GcmTimelineStatus
read_two(const Token *t, int n, GcmTimeline *timeline)
{
	for (int i = 1; i < n - 1; i++)
	{
		Part		begin;
		Part		end;
		GcmTimeline last;
		GcmTimelineStatus status;

		if (t[i].kind != JOIN || !read_part(t, i, &begin) || !read_part(t + i + 1, n - i - 1, &end) || end.year == 0)
			continue;

		/*
		 * "18-19 October 2022", "July to August 2022", "Q2-Q3 2021": the end
		 * tells what the beginning leaves out, and is one itself
		 */
		if (begin.year == 0)
		{
			if (end.month == 0 && end.quarter == 0 && end.half == 0)
				continue;
			if (begin.month == 0 && begin.quarter == 0 && begin.half == 0)
			{
				if (end.day == 0)
					continue;
				begin.month = end.month;
			}
			begin.year = end.year;
		}
		status = days_of(&begin, timeline);
		if (status == GCM_TIMELINE_OK)
			status = days_of(&end, &last);
		if (status != GCM_TIMELINE_OK)
			return status;
		timeline->last = last.last;
		return timeline->first <= last.last ? GCM_TIMELINE_OK : GCM_TIMELINE_REVERSED;
	}
	return GCM_TIMELINE_UNKNOWN;
}

/* Two digits at s that are at most this */
static bool
is_pair(const char *s, int most)
{
	return s[0] >= '0' && s[1] >= '0' && s[1] <= '9' && (s[0] - '0') * 10 + s[1] - '0' <= most;
}

/* The length of a day with a time of day, as computers write it: the day's */
static int
without_time(const char *s, int len)
{
	if (len > 11 && s[4] == '-' && s[7] == '-' && (s[10] == 'T' || s[10] == 't' || s[10] == ' ') &&
		s[11] >= '0' && s[11] <= '9')
		return 10;
	/* "07/07/2022 - 22:47" */
	if (len > 8 && is_pair(s + len - 2, 59) && s[len - 3] == ':' && is_pair(s + len - 5, 23) &&
		memcmp(s + len - 8, " - ", 3) == 0)
		return len - 8;
	return len;
}

GcmTimelineStatus
gcm_read_timeline(const char *s, int len, GcmTimeline *timeline)
{
	Token		tokens[MAX_TOKENS];
	Part		part;
	GcmTimelineStatus status;
	int			weekday = NO_WEEKDAY;
	int			n;

	len = gcm_trim(&s, len);
	n = cut(s, without_time(s, len), tokens, &weekday);
	if (n <= 0)
		return GCM_TIMELINE_UNKNOWN;
	if (n == 1 && tokens[0].kind == NUMBER && tokens[0].digits == 5)
		return GCM_TIMELINE_SERIAL;
	if (read_part(tokens, n, &part) && part.year > 0)
	{
		status = days_of(&part, timeline);
		return status == GCM_TIMELINE_OK && part.day > 0 && weekday >= 0 && weekday_of(timeline->first) != weekday ?
			GCM_TIMELINE_WEEKDAY : status;
	}
	status = read_weekday(tokens, n, weekday, timeline);
	if (status != GCM_TIMELINE_UNKNOWN)
		return status;
	status = read_two(tokens, n, timeline);
	return status == GCM_TIMELINE_UNKNOWN && is_day_or_month(tokens, n) ? GCM_TIMELINE_DAY_OR_MONTH : status;
}
