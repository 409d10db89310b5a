/*
 * comparison.h
 *		What an order and a hash of a type are made of.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_COMPARISON_H
#define GCM_PG_COMPARISON_H

#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"

/* The first counter that differs decides */
static inline int
gcm_compare_counters(const int64 *a, const int64 *b, int n)
{
	for (int i = 0; i < n; i++)
	{
		if (a[i] != b[i])
			return a[i] > b[i] ? 1 : -1;
	}
	return 0;
}

/* Hash of the counters' values, the same on machines of either byte order */
static inline uint64
gcm_hash_counters(const int64 *counter, int n, uint64 seed)
{
	for (int i = 0; i < n; i++)
	{
		seed = DatumGetUInt64(hash_uint32_extended((uint32) counter[i], seed));
		seed = DatumGetUInt64(hash_uint32_extended((uint32) (counter[i] >> 32), seed));
	}
	return seed;
}

/*
 * The functions that an operator class names, each under its own name, from
 * the file's compare_args(fcinfo) and hash_arg(fcinfo, seed).
 */
#define COMPARISON_FUNCTION(type, function, result) \
	PG_FUNCTION_INFO_V1(gcm_##type##_##function); \
	Datum \
	gcm_##type##_##function(PG_FUNCTION_ARGS) \
	{ \
		return result; \
	} \
	extern int	no_such_variable

#define COMPARISON_FUNCTIONS(type) \
	COMPARISON_FUNCTION(type, eq, BoolGetDatum(compare_args(fcinfo) == 0)); \
	COMPARISON_FUNCTION(type, ne, BoolGetDatum(compare_args(fcinfo) != 0)); \
	COMPARISON_FUNCTION(type, lt, BoolGetDatum(compare_args(fcinfo) < 0)); \
	COMPARISON_FUNCTION(type, le, BoolGetDatum(compare_args(fcinfo) <= 0)); \
	COMPARISON_FUNCTION(type, gt, BoolGetDatum(compare_args(fcinfo) > 0)); \
	COMPARISON_FUNCTION(type, ge, BoolGetDatum(compare_args(fcinfo) >= 0)); \
	COMPARISON_FUNCTION(type, cmp, Int32GetDatum(compare_args(fcinfo))); \
	COMPARISON_FUNCTION(type, hash, Int32GetDatum((int32) hash_arg(fcinfo, 0))); \
	COMPARISON_FUNCTION(type, hash_extended, \
						Int64GetDatum((int64) hash_arg(fcinfo, (uint64) PG_GETARG_INT64(1))))

#endif							/* GCM_PG_COMPARISON_H */
