/*
 * sink.h
 *		Where the pure tests have texts written.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef SINK_H
#define SINK_H

#include "pure/markup.h"

#include <string.h>

typedef struct Written
{
	GcmSink		sink;
	size_t		len;
	char		text[200000];
} Written;

static Written written;

static void
append(GcmSink *sink, const char *s, size_t len)
{
	Written    *to = (Written *) sink;

	memcpy(to->text + to->len, s, len);
	to->len += len;
	to->text[to->len] = '\0';
}

/* Begin a text */
static GcmSink *
anew(void)
{
	written.sink = (GcmSink) {append, 0, false};
	written.len = 0;
	written.text[0] = '\0';
	return &written.sink;
}

#endif							/* SINK_H */
