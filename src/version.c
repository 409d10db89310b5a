/*
 * version.c
 *		Which version of the library the server has loaded.
 *
 * It can be newer than the objects in a database, until ALTER EXTENSION
 * updates these.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(gcm_version);

Datum
gcm_version(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_TEXT_P(cstring_to_text(GCM_VERSION));
}
