/*
 * compat.h
 *		What differs between the server versions that the extension is built
 *		for.  Nothing else may test PG_VERSION_NUM.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_COMPAT_H
#define GCM_PG_COMPAT_H

#include "postgres.h"

/* The macros of variable-length values left postgres.h with 16 */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* Errors that a caller can catch without a subtransaction came with 16 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#define gcm_input_safe(func, str, escontext, result) \
	DirectInputFunctionCallSafe(func, str, InvalidOid, -1, escontext, result)
/* Will anybody read the message of an error? */
#define gcm_details_wanted(escontext) \
	((escontext) == NULL || !IsA(escontext, ErrorSaveContext) || \
	 ((ErrorSaveContext *) (escontext))->details_wanted)
#else
#define gcm_details_wanted(escontext) ((void) (escontext), true)
#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)
#define gcm_input_safe(func, str, escontext, result) \
	((void) (escontext), *(result) = DirectFunctionCall1(func, CStringGetDatum(str)), true)
#endif

/* Ranges take a context for errors from 16 on */
#if PG_VERSION_NUM >= 160000
#define gcm_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false, NULL)
#else
#define gcm_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false)
#endif

/* VACUUM and ANALYZE are told apart from 18 on */
#if PG_VERSION_NUM >= 180000
#define gcm_analyze_delay_point() vacuum_delay_point(true)
#else
#define gcm_analyze_delay_point() vacuum_delay_point()
#endif

/* Modules name themselves from 18 on */
#if PG_VERSION_NUM >= 180000
#define GCM_MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "gcm_network", .version = GCM_VERSION)
#else
#define GCM_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#endif							/* GCM_PG_COMPAT_H */
