/*
 * tap.h
 *		The little of the Test Anything Protocol that the pure tests need.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static int	tap_tests = 0;
static int	tap_failures = 0;

/* Report one test; the first details of a failure follow on its line */
static void
ok(bool passed, const char *format,...)
{
	va_list		args;

	printf("%sok %d - ", passed ? "" : "not ", ++tap_tests);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
	/* whole lines at once: prove waits for the rest of one that has begun */
	fflush(stdout);
	tap_failures += !passed;
}

/* So many tries, or the share of them that GCM_SMALL=10 and the like ask for */
static inline int
tries(int n)
{
	const char *small = getenv("GCM_SMALL");
	int			share = small ? n / atoi(small) : n;

	return share > 0 ? share : 1;
}

static int
done_testing(void)
{
	printf("1..%d\n", tap_tests);
	return tap_failures > 0;
}

#endif							/* TAP_H */
