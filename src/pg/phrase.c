/*
 * phrase.c
 *		SQL functions that write the name of a country as a sentence has it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "pg/markup.h"
#include "pg/term.h"
#include "pure/phrase.h"

PG_FUNCTION_INFO_V1(gcm_phrase_with_article);
PG_FUNCTION_INFO_V1(gcm_phrase_of);
PG_FUNCTION_INFO_V1(gcm_phrase_in);

static Datum
phrase(FunctionCallInfo fcinfo, GcmPhrase phrase)
{
	int			place = gcm_known_place(&gcm_country_vocabulary, PG_GETARG_INT16(0));
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	GcmPage		page;

	gcm_put_country(gcm_begin_page(&page), &gcm_country_table[place], phrase, lang);
	PG_RETURN_DATUM(gcm_page_text(&page));
}

Datum
gcm_phrase_with_article(PG_FUNCTION_ARGS)
{
	return phrase(fcinfo, GCM_WITH_ARTICLE);
}

Datum
gcm_phrase_of(PG_FUNCTION_ARGS)
{
	return phrase(fcinfo, GCM_OF);
}

Datum
gcm_phrase_in(PG_FUNCTION_ARGS)
{
	return phrase(fcinfo, GCM_IN);
}
