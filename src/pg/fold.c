/*
 * fold.c
 *		The form in which spellings are compared, for words of the user's own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "pg/term.h"

PG_FUNCTION_INFO_V1(gcm_fold_text);

Datum
gcm_fold_text(PG_FUNCTION_ARGS)
{
	text	   *spelling = PG_GETARG_TEXT_PP(0);
	char		folded[GCM_MAX_SPELLING + 1];
	int			len;
	char	   *utf8 = gcm_text_utf8(spelling, &len);

	len = gcm_fold(utf8, len, folded);
	/* what is longer is no spelling, and equal to none */
	if (len < 0)
		PG_RETURN_NULL();
	folded[len] = '\0';
	PG_RETURN_TEXT_P(cstring_to_text(gcm_server_text(folded)));
}
