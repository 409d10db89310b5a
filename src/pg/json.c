/*
 * json.c
 *		Summaries whose text is JSON.
 *
 * The pure layer reads what it prints, several times as fast as core reads
 * JSON.  What it does not take core reads first: so any JSON will do, and what
 * is none is refused in core's words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pg/json.h"

#include "utils/builtins.h"
#include "utils/jsonb.h"

#include "pg/compat.h"
#include "pg/term.h"

/* Read a text of the server's, which stays as it is */
static const char *
read_text(GcmTextReader read, void *value, const char *s)
{
	int			len;
	char	   *utf8 = gcm_utf8(s, strlen(s), &len);

	return read(value, utf8 == s ? pnstrdup(utf8, len) : utf8, len);
}

/*
 * Read the first argument of an input function into a value of so many bytes,
 * which are all zero.  Returns false after an error that was saved, not raised.
 */
bool
gcm_input_json(FunctionCallInfo fcinfo, const char *type_name, GcmTextReader read,
			   void *value, size_t size)
{
	char	   *s = PG_GETARG_CSTRING(0);
	const char *problem = read_text(read, value, s);

	if (problem)
	{
		Datum		json;

		if (!gcm_input_safe(jsonb_in, s, fcinfo->context, &json))
			return false;
		memset(value, 0, size);
		problem = read_text(read, value,
							JsonbToCString(NULL, &DatumGetJsonbP(json)->root, 0));
	}
	if (problem)
		ereturn(fcinfo->context, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", type_name, s),
				 errdetail("%s", problem)));
	return true;
}
