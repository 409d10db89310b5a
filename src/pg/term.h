/*
 * term.h
 *		The server layer's view of vocabularies: terms as Datums, text in the
 *		server's encoding, errors that name the value and say what would do.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_TERM_H
#define GCM_PG_TERM_H

#include "postgres.h"

#include "access/tupdesc.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "nodes/nodes.h"

#include "pg/compat.h"
#include "pure/markup.h"
#include "pure/set.h"

/* What there is to say of a problem */
typedef struct GcmComplaint
{
	int			sqlstate;
	const char *message;
	const char *detail;
	const char *hint;
} GcmComplaint;

extern void *gcm_kept(FunctionCallInfo fcinfo, size_t size);
extern char *gcm_utf8(const char *s, int len, int *utf8_len);
extern char *gcm_text_utf8(const text *value, int *utf8_len);
extern char *gcm_server_text(const char *utf8);
extern GcmLang gcm_lang_arg(FunctionCallInfo fcinfo, int argno);
extern TupleDesc gcm_result_row(FunctionCallInfo fcinfo);
extern int	gcm_known_place(const GcmVocabulary *v, int code);
extern void gcm_check_wire_size(StringInfo buf, int size, const char *type_name);
extern char *gcm_did_you_mean(const GcmText *names, int n);
extern char *gcm_hint(const GcmVocabulary *v, const char *s, int len);
extern void gcm_describe_problem(const GcmVocabulary *v, const GcmProblem *problem,
								 const char *set, GcmComplaint *complaint);
extern void gcm_report_problem(const GcmVocabulary *v, const GcmProblem *problem,
							   const char *set, Node *escontext);
extern bool gcm_input_term(const GcmVocabulary *v, const char *utf8, int len,
						   Node *escontext, int *place);

#endif							/* GCM_PG_TERM_H */
