/*
 * alignment.c
 *		SQL functions that check a mandate against a reference: findings, and
 *		the gcm_alignment type.
 *
 * What a verdict means is in pure/verdict.c, the sentences in data/finding.c.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/alignment.h"
#include "pg/mandate.h"
#include "pg/markup.h"
#include "pg/sentence.h"
#include "pg/term.h"
#include "pure/alignment.h"

PG_FUNCTION_INFO_V1(gcm_alignment_findings);
PG_FUNCTION_INFO_V1(gcm_alignment_of);
PG_FUNCTION_INFO_V1(gcm_alignment_in);
PG_FUNCTION_INFO_V1(gcm_alignment_out);
PG_FUNCTION_INFO_V1(gcm_alignment_recv);
PG_FUNCTION_INFO_V1(gcm_alignment_get_verdict);
PG_FUNCTION_INFO_V1(gcm_alignment_is_aligned);
PG_FUNCTION_INFO_V1(gcm_alignment_score);

/* Of checks: labels, and the reference, which is most often the same for all */
typedef struct CheckCache
{
	GcmLabelCache kinds;
	GcmLabelCache rules;
	MemoryContext reference_context;
	struct varlena *reference_value;	/* what reference was read from */
	GcmMandate	reference;
} CheckCache;

static CheckCache *
check_cache(FunctionCallInfo fcinfo)
{
	CheckCache *cache = gcm_kept(fcinfo, sizeof(CheckCache));

	if (cache->reference_context == NULL)
		cache->reference_context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt,
														 "gcm_network reference mandate",
														 ALLOCSET_SMALL_SIZES);
	return cache;
}

static const GcmMandate *
read_reference(Datum value, CheckCache *cache)
{
	struct varlena *new_value = PG_DETOAST_DATUM_PACKED(value);
	MemoryContext oldcontext;

	if (cache->reference_value &&
		VARSIZE_ANY(cache->reference_value) == VARSIZE_ANY(new_value) &&
		memcmp(cache->reference_value, new_value, VARSIZE_ANY(new_value)) == 0)
		return &cache->reference;

	/* an error on the way leaves no reference behind */
	cache->reference_value = NULL;
	MemoryContextReset(cache->reference_context);
	oldcontext = MemoryContextSwitchTo(cache->reference_context);
	new_value = PG_DETOAST_DATUM_COPY(PointerGetDatum(new_value));
	gcm_read_mandate(PointerGetDatum(new_value), "reference.", &cache->rules,
					 &cache->reference);
	MemoryContextSwitchTo(oldcontext);
	cache->reference_value = new_value;
	return &cache->reference;
}

/*
 * Read the arguments that checks share: from argument number "mandate" on,
 * mandate, kind and reference; and from number "present" on, present, process
 * and leadership, which the functions of 0.3.0 lack.  Returns false if one of
 * the first three is NULL, so that there is nothing to check.
 */
bool
gcm_read_check(FunctionCallInfo fcinfo, int mandate, int present, GcmCheck *check)
{
	CheckCache *cache = check_cache(fcinfo);
	GcmBody    *body = &check->body;
	int			kind_of_body = mandate + 1;
	int			reference = mandate + 2;
	int			leadership = present + 2;
	int			kind;

	if (PG_ARGISNULL(mandate) || PG_ARGISNULL(kind_of_body) || PG_ARGISNULL(reference))
		return false;
	memset(check, 0, sizeof(*check));
	gcm_read_mandate(PG_GETARG_DATUM(mandate), "", &cache->rules, &body->mandate);
	check->reference = read_reference(PG_GETARG_DATUM(reference), cache);
	kind = gcm_enum_place(PG_GETARG_DATUM(kind_of_body), gcm_body_kind_name, GCM_NBODY_KINDS,
						  &cache->kinds);
	if (kind < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown kind of body: \"%s\"",
						DatumGetCString(DirectFunctionCall1(enum_out, PG_GETARG_DATUM(kind_of_body))))));
	body->kind = (GcmBodyKind) kind;
	if (!PG_ARGISNULL(present))
		gcm_read_entities(PG_GETARG_DATUM(present), "", "present", &body->present);
	if (!PG_ARGISNULL(present + 1))
		gcm_read_process(PG_GETARG_DATUM(present + 1), &body->process);
	if (PG_NARGS() > leadership && !PG_ARGISNULL(leadership))
	{
		gcm_read_leadership(PG_GETARG_DATUM(leadership), &body->leadership);
		gcm_body_complete(body, palloc((body->mandate.field[GCM_COORDINATORS].entities.n +
										body->leadership.chairs.n) * sizeof(GcmEntity)));
	}
	return true;
}

/* Columns of gcm_alignment_findings() */
enum
{
	FOUND_ELEMENT,
	FOUND_VERDICT,
	FOUND_REQUIRED,
	FOUND_MET,
	FOUND_MISSING,
	FOUND_EXCESS,
	FOUND_BASIS,
	FOUND_FINDING,
	FOUND_NEAR,					/* which that of 0.3.0 lacks */
	FOUND_NCOLUMNS
};

/*
 * gcm_alignment_findings(mandate, kind, reference, lang, present, process,
 * leadership)
 */
Datum
gcm_alignment_findings(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	GcmLang		lang;
	GcmCheck	check;
	GcmEntity  *room;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	if (PG_ARGISNULL(3) || !gcm_read_check(fcinfo, 0, 4, &check))
		return (Datum) 0;
	lang = gcm_lang_arg(fcinfo, 3);
	room = palloc(gcm_finding_room(&check.body, check.reference) * sizeof(GcmEntity));

	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		TupleDesc	tupdesc = rsinfo->setDesc;
		GcmFinding	finding;
		GcmPage		page;
		Datum		values[FOUND_NCOLUMNS];
		bool		nulls[FOUND_NCOLUMNS] = {false};

		if (!gcm_element_asked(element, check.body.kind))
			continue;
		gcm_compare_element(element, &check.body, check.reference, room, &finding);
		values[FOUND_ELEMENT] = gcm_enum_datum(gcm_element_name[element],
											   TupleDescAttr(tupdesc, FOUND_ELEMENT)->atttypid);
		nulls[FOUND_VERDICT] = finding.judgement.verdict == GCM_NOT_ASKED;
		if (!nulls[FOUND_VERDICT])
			values[FOUND_VERDICT] = gcm_enum_datum(gcm_verdict_name[finding.judgement.verdict],
												   TupleDescAttr(tupdesc, FOUND_VERDICT)->atttypid);
		values[FOUND_REQUIRED] = Int32GetDatum(finding.judgement.required);
		values[FOUND_MET] = Int32GetDatum(finding.judgement.met);
		values[FOUND_MISSING] = gcm_words_array(&finding.missing, element, lang);
		values[FOUND_EXCESS] = gcm_words_array(&finding.excess, element, lang);
		values[FOUND_BASIS] = CStringGetTextDatum(gcm_server_text(gcm_finding_basis(&finding, lang)));
		gcm_put_finding(gcm_begin_page(&page), &finding, lang);
		values[FOUND_FINDING] = gcm_page_text(&page);
		if (tupdesc->natts > FOUND_NEAR)
		{
			Datum	   *near;
			int			n = gcm_near_names(&finding, lang, &near);

			values[FOUND_NEAR] = PointerGetDatum(construct_array(near, n, TEXTOID, -1, false, TYPALIGN_INT));
		}
		tuplestore_putvalues(rsinfo->setResult, tupdesc, values, nulls);
	}
	return (Datum) 0;
}

/*
 * gcm_alignment(mandate, kind, reference, present, process, leadership)
 */
Datum
gcm_alignment_of(PG_FUNCTION_ARGS)
{
	GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};
	int64		alignment;
	GcmCheck	check;

	if (!gcm_read_check(fcinfo, 0, 3, &check))
		PG_RETURN_NULL();
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		GcmJudgement judgement;

		if (!gcm_element_asked(element, check.body.kind))
			continue;
		gcm_judge(element, &check.body, check.reference, &judgement);
		verdict[element] = judgement.verdict;
	}
	alignment = gcm_alignment_pack(verdict);
	if (alignment == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(alignment);
}

Datum
gcm_alignment_in(PG_FUNCTION_ARGS)
{
	char	   *s = PG_GETARG_CSTRING(0);
	const char *problem;
	int64		alignment = gcm_alignment_parse(s, &problem);

	if (alignment != 0)
		PG_RETURN_INT64(alignment);
	ereturn(fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"", "gcm_alignment", s),
			 problem ? errdetail("%s", problem) :
			 errhint("Write each element once with its verdict, as in mission:aligned,objectives:partial; verdicts are aligned, partial, unstated and divergent.")));
}

Datum
gcm_alignment_out(PG_FUNCTION_ARGS)
{
	char	   *buf = palloc(GCM_ALIGNMENT_TEXT);

	gcm_alignment_print(PG_GETARG_INT64(0), buf);
	PG_RETURN_CSTRING(buf);
}

Datum
gcm_alignment_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int64		alignment;
	const char *problem;

	gcm_check_wire_size(buf, sizeof(int64), "gcm_alignment");
	alignment = pq_getmsgint64(buf);
	problem = gcm_alignment_problem(alignment);
	if (problem)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value of type %s", "gcm_alignment"),
				 errdetail("%s", problem)));
	PG_RETURN_INT64(alignment);
}

/* Of gcm_verdict: labels of both enums */
typedef struct VerdictCache
{
	GcmLabelCache elements;
	Datum		verdict[GCM_NVERDICTS];
} VerdictCache;

static VerdictCache *
verdict_cache(FunctionCallInfo fcinfo)
{
	VerdictCache *cache = gcm_kept(fcinfo, sizeof(VerdictCache));

	if (cache->verdict[GCM_ALIGNED] == 0)
	{
		Oid			type = get_func_rettype(fcinfo->flinfo->fn_oid);

		for (int verdict = GCM_DIVERGENT; verdict < GCM_NVERDICTS; verdict++)
			cache->verdict[verdict] = gcm_enum_datum(gcm_verdict_name[verdict], type);
	}
	return cache;
}

/* The verdict on one element, NULL where there is none */
Datum
gcm_alignment_get_verdict(PG_FUNCTION_ARGS)
{
	VerdictCache *cache = verdict_cache(fcinfo);
	int			element = gcm_enum_place(PG_GETARG_DATUM(1), gcm_element_name, GCM_NELEMENTS,
										 &cache->elements);
	GcmVerdict	verdict;

	if (element < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown element of a mandate: \"%s\"",
						DatumGetCString(DirectFunctionCall1(enum_out, PG_GETARG_DATUM(1))))));
	verdict = gcm_alignment_verdict(PG_GETARG_INT64(0), element);
	if (verdict == GCM_NOT_ASKED || verdict >= GCM_NVERDICTS)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(cache->verdict[verdict]);
}

Datum
gcm_alignment_is_aligned(PG_FUNCTION_ARGS)
{
	int			asked;
	int			points = gcm_alignment_points(PG_GETARG_INT64(0), &asked);

	PG_RETURN_BOOL(points == 2 * asked);
}

Datum
gcm_alignment_score(PG_FUNCTION_ARGS)
{
	int			asked;
	int			points = gcm_alignment_points(PG_GETARG_INT64(0), &asked);

	return DirectFunctionCall1(numeric_trim_scale,
							   DirectFunctionCall2(numeric_div,
												   NumericGetDatum(int64_to_numeric(points)),
												   NumericGetDatum(int64_to_numeric(2 * asked))));
}
