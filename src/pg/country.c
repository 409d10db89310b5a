/*
 * country.c
 *		SQL functions on countries alone: codes, United Nations membership and
 *		the regional commissions.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "pg/set.h"
#include "pg/term.h"
#include "pure/country.h"

PG_FUNCTION_INFO_V1(gcm_country_alpha2);
PG_FUNCTION_INFO_V1(gcm_country_m49);
PG_FUNCTION_INFO_V1(gcm_country_is_un_member);
PG_FUNCTION_INFO_V1(gcm_country_commissions);
PG_FUNCTION_INFO_V1(gcm_commission_members);

static const GcmCountry *
country_arg(FunctionCallInfo fcinfo)
{
	return &gcm_country_table[gcm_known_place(&gcm_country_vocabulary,
											  PG_GETARG_INT16(0))];
}

Datum
gcm_country_alpha2(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(country_arg(fcinfo)->term.short_name));
}

/* The M49 code as the United Nations write it, with its leading zeros */
Datum
gcm_country_m49(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%03d", country_arg(fcinfo)->term.number)));
}

Datum
gcm_country_is_un_member(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(country_arg(fcinfo)->un_member);
}

/* The commissions' bits stand in the order of their vocabulary */
Datum
gcm_country_commissions(PG_FUNCTION_ARGS)
{
	GcmSet		set = {{country_arg(fcinfo)->commissions}};

	return GcmSetGetDatum(&gcm_commission_vocabulary, &set);
}

Datum
gcm_commission_members(PG_FUNCTION_ARGS)
{
	int			commission = gcm_known_place(&gcm_commission_vocabulary, PG_GETARG_INT16(0));
	GcmSet		set = {{0}};

	for (int i = 0; i < GCM_NCOUNTRIES; i++)
	{
		if ((gcm_country_table[i].commissions >> commission) & 1)
			gcm_set_add(&set, i);
	}
	return GcmSetGetDatum(&gcm_country_vocabulary, &set);
}
