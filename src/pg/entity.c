/*
 * entity.c
 *		SQL functions on names of UN entities.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "pg/term.h"
#include "pure/entity.h"
#include "pure/suggest.h"

PG_FUNCTION_INFO_V1(gcm_entity_near_names);

/* The labels of the entities that an unknown name is near to */
Datum
gcm_entity_near_names(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);
	int			len;
	char	   *utf8 = gcm_text_utf8(arg, &len);
	int			places[GCM_MAX_SUGGESTIONS];
	int			n = gcm_entity_near(utf8, len, places);
	Datum		near[GCM_MAX_SUGGESTIONS];

	for (int i = 0; i < n; i++)
		near[i] = CStringGetTextDatum(gcm_server_text(gcm_term(&gcm_entity_vocabulary, places[i])->label[lang]));
	PG_RETURN_ARRAYTYPE_P(construct_array(near, n, TEXTOID, -1, false, TYPALIGN_INT));
}
