/*
 * objective.c
 *		SQL functions on objectives alone: numbers, titles and the facts of the
 *		catalogue.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "pg/set.h"
#include "pg/term.h"
#include "pure/objective.h"

PG_FUNCTION_INFO_V1(gcm_objective_from_int4);
PG_FUNCTION_INFO_V1(gcm_objective_title);
PG_FUNCTION_INFO_V1(gcm_objective_title_source);
PG_FUNCTION_INFO_V1(gcm_objective_actions);
PG_FUNCTION_INFO_V1(gcm_objective_round_table);
PG_FUNCTION_INFO_V1(gcm_objective_set_from_int4s);
PG_FUNCTION_INFO_V1(gcm_objective_set_to_int4s);

static const GcmObjective *
objective_arg(FunctionCallInfo fcinfo)
{
	return &gcm_objective_table[gcm_known_place(&gcm_objective_vocabulary,
												PG_GETARG_INT16(0))];
}

/* The place of a number, which must be that of an objective */
static int
place_of_number(int32 number)
{
	if (number < 1 || number > GCM_NOBJECTIVES)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value %d is out of range for type %s",
						number, gcm_objective_vocabulary.type_name),
				 errhint("Numbers go from 1 to %d.", GCM_NOBJECTIVES)));
	return number - 1;
}

Datum
gcm_objective_from_int4(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT16(gcm_code(&gcm_objective_vocabulary,
							 place_of_number(PG_GETARG_INT32(0))));
}

Datum
gcm_objective_title(PG_FUNCTION_ARGS)
{
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);

	PG_RETURN_TEXT_P(cstring_to_text(gcm_server_text(objective_arg(fcinfo)->term.title[lang])));
}

Datum
gcm_objective_title_source(PG_FUNCTION_ARGS)
{
	GcmLang		lang = gcm_lang_arg(fcinfo, 1);

	PG_RETURN_TEXT_P(cstring_to_text(objective_arg(fcinfo)->title_source[lang]));
}

Datum
gcm_objective_actions(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(objective_arg(fcinfo)->actions);
}

Datum
gcm_objective_round_table(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(objective_arg(fcinfo)->round_table);
}

Datum
gcm_objective_set_from_int4s(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	int			n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	int32	   *numbers = (int32 *) ARR_DATA_PTR(array);
	GcmSet		set = {{0}};

	gcm_refuse_nulls(&gcm_objective_vocabulary, array);
	for (int i = 0; i < n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		gcm_set_add(&set, place_of_number(numbers[i]));
	}
	return GcmSetGetDatum(&gcm_objective_vocabulary, &set);
}

Datum
gcm_objective_set_to_int4s(PG_FUNCTION_ARGS)
{
	GcmSet		set = DatumGetGcmSet(&gcm_objective_vocabulary, PG_GETARG_DATUM(0));
	Datum		numbers[GCM_MAX_TERMS];
	int			n = 0;

	for (int i = gcm_set_next(&set, -1); i >= 0; i = gcm_set_next(&set, i))
		numbers[n++] = Int32GetDatum(i + 1);
	PG_RETURN_ARRAYTYPE_P(construct_array(numbers, n, INT4OID, sizeof(int32), true,
										  TYPALIGN_INT));
}
