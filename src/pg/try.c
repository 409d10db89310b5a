/*
 * try.c
 *		SQL functions that read a text as a set if they can, and look for no
 *		reason or hint if they cannot.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "pg/set.h"
#include "pg/term.h"

static Datum
try_text(FunctionCallInfo fcinfo, const GcmVocabulary *v)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	int			len;
	char	   *utf8 = gcm_text_utf8(arg, &len);
	GcmSet		set;
	GcmProblem	problem;

	if (gcm_set_parse(v, utf8, len, &set, &problem) != GCM_OK)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(GcmSetGetDatum(v, &set));
}

/* The functions of one vocabulary, each under its own name */
#define TRYING_FUNCTION(vocabulary) \
	PG_FUNCTION_INFO_V1(gcm_try_##vocabulary); \
	Datum \
	gcm_try_##vocabulary(PG_FUNCTION_ARGS) \
	{ \
		return try_text(fcinfo, &gcm_##vocabulary##_vocabulary); \
	} \
	extern int	no_such_variable

TRYING_FUNCTION(objective);
TRYING_FUNCTION(principle);
TRYING_FUNCTION(stakeholder);
TRYING_FUNCTION(country);
