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
	tap_failures += !passed;
}

static int
done_testing(void)
{
	printf("1..%d\n", tap_tests);
	return tap_failures > 0;
}

#endif							/* TAP_H */
