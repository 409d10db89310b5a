/*
 * markup.h
 *		A page that is being made, in memory that grows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_MARKUP_H
#define GCM_PG_MARKUP_H

#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"

#include "pure/markup.h"

typedef struct GcmPage
{
	GcmSink		sink;			/* first, for it is cast back */
	StringInfoData buf;			/* in UTF-8 */
} GcmPage;

extern GcmSink *gcm_begin_page(GcmPage *page);
extern Datum gcm_page_text(GcmPage *page);
extern GcmText gcm_text_of(Datum text);

#endif							/* GCM_PG_MARKUP_H */
