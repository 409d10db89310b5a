/*
 * phrase.c
 *		SQL functions that write the name of a country as a sentence has it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "utils/builtins.h"

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
	char		buf[GCM_PHRASE_TEXT];

	gcm_country_phrase(&gcm_country_table[place], phrase, lang, buf);
	PG_RETURN_TEXT_P(cstring_to_text(gcm_server_text(buf)));
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
