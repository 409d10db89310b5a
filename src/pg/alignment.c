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

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "pg/mandate.h"
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

/* What the first arguments of both checks say; see read_check */
typedef struct Check
{
	GcmMandate	mandate;
	const GcmMandate *reference;
	GcmBodyKind kind;
	GcmEntities present;
	GcmProcess	process;
} Check;

/* What a call site keeps from row to row, all zero before the first */
static void *
kept(FunctionCallInfo fcinfo, size_t size)
{
	FmgrInfo   *flinfo = fcinfo->flinfo;

	if (flinfo->fn_extra == NULL)
		flinfo->fn_extra = MemoryContextAllocZero(flinfo->fn_mcxt, size);
	return flinfo->fn_extra;
}

static CheckCache *
check_cache(FunctionCallInfo fcinfo)
{
	CheckCache *cache = kept(fcinfo, sizeof(CheckCache));

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
 * Read the arguments that both checks share: mandate, kind and reference, and
 * from argument number "present" on, present and process.  Returns false if
 * one of the first three is NULL, so that there is nothing to check.
 */
static bool
read_check(FunctionCallInfo fcinfo, int present, Check *check)
{
	CheckCache *cache = check_cache(fcinfo);
	int			kind;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		return false;
	memset(&check->present, 0, sizeof(check->present));
	memset(&check->process, 0, sizeof(check->process));
	gcm_read_mandate(PG_GETARG_DATUM(0), "", &cache->rules, &check->mandate);
	check->reference = read_reference(PG_GETARG_DATUM(2), cache);
	kind = gcm_enum_place(PG_GETARG_DATUM(1), gcm_body_kind_name, GCM_NBODY_KINDS,
						  &cache->kinds);
	if (kind < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown kind of body: \"%s\"",
						DatumGetCString(DirectFunctionCall1(enum_out, PG_GETARG_DATUM(1))))));
	check->kind = (GcmBodyKind) kind;
	if (!PG_ARGISNULL(present))
		gcm_read_entities(PG_GETARG_DATUM(present), "", "present", &check->present);
	if (!PG_ARGISNULL(present + 1))
		gcm_read_process(PG_GETARG_DATUM(present + 1), &check->process);
	return true;
}

static void
find_element(const Check *check, GcmElement element, GcmFinding *finding)
{
	const GcmProcess *process = &check->process;
	int			n = check->reference->field[GCM_COORDINATORS].entities.n +
	check->mandate.field[GCM_COORDINATORS].entities.n +
	check->reference->field[GCM_MEMBERS].entities.n +
	check->mandate.field[GCM_MEMBERS].entities.n +
	process->concerned.n + process->agreed.n + process->relevant.n;

	gcm_compare_element(element, &check->mandate, check->reference, &check->present, process,
						palloc(Max(n, 1) * sizeof(GcmEntity)), finding);
}

static Datum
finding_text(const GcmFinding *finding, GcmLang lang)
{
	const char *excess;
	const char *sentence = gcm_finding_sentence(finding, lang, &excess);
	StringInfoData buf;

	initStringInfo(&buf);
	gcm_append_sentence(&buf, sentence, finding, lang);
	if (excess)
	{
		appendStringInfoChar(&buf, ' ');
		gcm_append_sentence(&buf, excess, finding, lang);
	}
	return CStringGetTextDatum(gcm_server_text(buf.data));
}

/*
 * gcm_alignment_findings(mandate, kind, reference, lang, present, process)
 */
Datum
gcm_alignment_findings(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	GcmLang		lang;
	Check		check;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	if (PG_ARGISNULL(3) || !read_check(fcinfo, 4, &check))
		return (Datum) 0;
	lang = gcm_lang_arg(fcinfo, 3);

	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		TupleDesc	tupdesc = rsinfo->setDesc;
		GcmFinding	finding;
		Datum		values[8];
		bool		nulls[8] = {false};

		if (!gcm_element_asked(element, check.kind))
			continue;
		find_element(&check, element, &finding);
		values[0] = gcm_enum_datum(gcm_element_name[element],
								   TupleDescAttr(tupdesc, 0)->atttypid);
		nulls[1] = finding.judgement.verdict == GCM_NOT_ASKED;
		if (!nulls[1])
			values[1] = gcm_enum_datum(gcm_verdict_name[finding.judgement.verdict],
									   TupleDescAttr(tupdesc, 1)->atttypid);
		values[2] = Int32GetDatum(finding.judgement.required);
		values[3] = Int32GetDatum(finding.judgement.met);
		values[4] = gcm_words_array(&finding.missing, element, lang);
		values[5] = gcm_words_array(&finding.excess, element, lang);
		values[6] = CStringGetTextDatum(gcm_server_text(gcm_sentences[element][lang].basis));
		values[7] = finding_text(&finding, lang);
		tuplestore_putvalues(rsinfo->setResult, tupdesc, values, nulls);
	}
	return (Datum) 0;
}

/*
 * gcm_alignment(mandate, kind, reference, present, process)
 */
Datum
gcm_alignment_of(PG_FUNCTION_ARGS)
{
	GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};
	int64		alignment;
	Check		check;

	if (!read_check(fcinfo, 3, &check))
		PG_RETURN_NULL();
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		GcmJudgement judgement;

		if (!gcm_element_asked(element, check.kind))
			continue;
		gcm_judge(element, &check.mandate, check.reference, &check.present, &check.process,
				  &judgement);
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
	VerdictCache *cache = kept(fcinfo, sizeof(VerdictCache));

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
