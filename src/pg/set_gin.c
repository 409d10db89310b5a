/*
 * set_gin.c
 *		GIN operator classes of sets, for every vocabulary.
 *
 * The keys of a set are the places of its terms, counted from one.  Whether
 * all terms of a query are in a set, or one of them, the index knows alone.
 * For <@ and = it finds candidates and the operator decides: to read the
 * lists of all the terms that must not be there would cost more.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/gin.h"
#include "access/stratnum.h"
#include "fmgr.h"

#include "pg/set.h"

PG_FUNCTION_INFO_V1(gcm_mask_gin_extract_value);
PG_FUNCTION_INFO_V1(gcm_mask_gin_extract_query);
PG_FUNCTION_INFO_V1(gcm_country_set_gin_extract_value);
PG_FUNCTION_INFO_V1(gcm_country_set_gin_extract_query);
PG_FUNCTION_INFO_V1(gcm_set_gin_consistent);
PG_FUNCTION_INFO_V1(gcm_set_gin_triconsistent);

static Datum
extract_value(FunctionCallInfo fcinfo, GcmSet set)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	Datum	   *keys = palloc(gcm_set_cardinality(&set) * sizeof(Datum));

	*nkeys = 0;
	for (int i = gcm_set_next(&set, -1); i >= 0; i = gcm_set_next(&set, i))
		keys[(*nkeys)++] = Int16GetDatum(i + 1);
	PG_RETURN_POINTER(keys);
}

static Datum
extract_query(FunctionCallInfo fcinfo, GcmSet set)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	int32	   *mode = (int32 *) PG_GETARG_POINTER(6);
	Datum		keys = extract_value(fcinfo, set);

	/* what sets without any term can match */
	if (strategy == RTContainedByStrategyNumber)
		*mode = GIN_SEARCH_MODE_INCLUDE_EMPTY;
	else if (*nkeys == 0 && strategy == RTEqualStrategyNumber)
		*mode = GIN_SEARCH_MODE_INCLUDE_EMPTY;
	else if (*nkeys == 0 && strategy == RTContainsStrategyNumber)
		*mode = GIN_SEARCH_MODE_ALL;
	return keys;
}

Datum
gcm_mask_gin_extract_value(PG_FUNCTION_ARGS)
{
	return extract_value(fcinfo, gcm_mask_set(PG_GETARG_DATUM(0)));
}

Datum
gcm_mask_gin_extract_query(PG_FUNCTION_ARGS)
{
	if (PG_GETARG_UINT16(2) == RTContainsElemStrategyNumber)
		return extract_query(fcinfo, gcm_mask_term_set(PG_GETARG_DATUM(0)));
	return extract_query(fcinfo, gcm_mask_set(PG_GETARG_DATUM(0)));
}

Datum
gcm_country_set_gin_extract_value(PG_FUNCTION_ARGS)
{
	return extract_value(fcinfo, *PG_GETARG_GCM_SET_P(0));
}

Datum
gcm_country_set_gin_extract_query(PG_FUNCTION_ARGS)
{
	if (PG_GETARG_UINT16(2) == RTContainsElemStrategyNumber)
		return extract_query(fcinfo, gcm_country_term_set(PG_GETARG_DATUM(0)));
	return extract_query(fcinfo, *PG_GETARG_GCM_SET_P(0));
}

/* Does a set match, of whose keys we know yes, no or maybe? */
static GinTernaryValue
consistent(StrategyNumber strategy, const GinTernaryValue *check, int32 nkeys)
{
	bool		all = true;
	bool		some = false;
	bool		maybe = false;

	for (int i = 0; i < nkeys; i++)
	{
		all &= check[i] != GIN_FALSE;
		some |= check[i] == GIN_TRUE;
		maybe |= check[i] == GIN_MAYBE;
	}

	switch (strategy)
	{
		case RTContainsStrategyNumber:
		case RTContainsElemStrategyNumber:
			if (!all)
				return GIN_FALSE;
			return maybe ? GIN_MAYBE : GIN_TRUE;
		case RTOverlapStrategyNumber:
			if (some)
				return GIN_TRUE;
			return maybe ? GIN_MAYBE : GIN_FALSE;
		case RTContainedByStrategyNumber:
			return GIN_MAYBE;
		case RTEqualStrategyNumber:
			return all ? GIN_MAYBE : GIN_FALSE;
		default:
			elog(ERROR, "unrecognized strategy number: %d", strategy);
			return GIN_FALSE;
	}
}

Datum
gcm_set_gin_consistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	StrategyNumber strategy = PG_GETARG_UINT16(1);
	int32		nkeys = PG_GETARG_INT32(3);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);
	GinTernaryValue match;

	StaticAssertStmt(sizeof(GinTernaryValue) == sizeof(bool),
					 "bool must do as GinTernaryValue");
	match = consistent(strategy, check, nkeys);
	*recheck = match == GIN_MAYBE;
	PG_RETURN_BOOL(match != GIN_FALSE);
}

Datum
gcm_set_gin_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	StrategyNumber strategy = PG_GETARG_UINT16(1);
	int32		nkeys = PG_GETARG_INT32(3);

	PG_RETURN_GIN_TERNARY_VALUE(consistent(strategy, check, nkeys));
}
