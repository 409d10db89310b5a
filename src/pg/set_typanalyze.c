/*
 * set_typanalyze.c
 *		ANALYZE for columns of sets.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "commands/vacuum.h"
#include "fmgr.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

#include "pg/compat.h"
#include "pg/set.h"
#include "pg/set_stats.h"

PG_FUNCTION_INFO_V1(gcm_set_typanalyze);

/* Bytes of sets that are kept for each unit of the statistics target */
#define SAMPLE_BYTES 1200

/* A set and how many rows of the sample hold it */
typedef struct SetCount
{
	GcmSet		set;
	int			count;
} SetCount;

/* What core's own analysis needs, while ours stands in its place */
typedef struct SetAnalyzeExtra
{
	AnalyzeAttrComputeStatsFunc std_compute_stats;
	void	   *std_extra_data;
	int			max_sets;
} SetAnalyzeExtra;

static int
compare_sets(const void *a, const void *b, void *arg pg_attribute_unused())
{
	return gcm_set_compare(&((const SetCount *) a)->set, &((const SetCount *) b)->set);
}

/* The most common first; no tie is left to chance */
static int
compare_counts(const void *a, const void *b, void *arg)
{
	int			difference = ((const SetCount *) b)->count - ((const SetCount *) a)->count;

	return difference != 0 ? difference : compare_sets(a, b, arg);
}

static Datum
copy_set(VacAttrStats *stats, const GcmSet *set)
{
	GcmSet	   *copy;

	if (stats->attrtype->typbyval)
		return UInt32GetDatum((uint32) set->word[0]);
	copy = MemoryContextAlloc(stats->anl_context, sizeof(GcmSet));
	*copy = *set;
	return GcmSetPGetDatum(copy);
}

/* A slot that is not taken: core's own analysis takes three of five */
static int
free_slot(const VacAttrStats *stats)
{
	int			slot = 0;

	while (stats->stakind[slot] != 0)
		slot++;
	Assert(slot < STATISTIC_NUM_SLOTS);
	return slot;
}

/* The type of the terms, gcm_x where that of the sets is gcm_x_set, or InvalidOid */
static Oid
term_type(Oid set_type)
{
	HeapTuple	tuple = SearchSysCache1(TYPEOID, ObjectIdGetDatum(getBaseType(set_type)));
	Form_pg_type type;
	char	   *name;
	Oid			result;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for type %u", set_type);
	type = (Form_pg_type) GETSTRUCT(tuple);
	name = pnstrdup(NameStr(type->typname), Max((int) strlen(NameStr(type->typname)) - 4, 0));
	result = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum(name),
							 ObjectIdGetDatum(type->typnamespace));
	ReleaseSysCache(tuple);
	return result;
}

/*
 * Keep the terms with the share of non-null rows that hold each, as core does
 * for arrays: in their order, and followed by the least and the greatest
 * share and that of null elements, of which there are none.
 */
static void
keep_terms(VacAttrStats *stats, const SetCount *sets, int nsets, int nrows)
{
	int			slot = free_slot(stats);
	Oid			type = term_type(stats->attrtypid);
	TypeCacheEntry *entry;
	int			count[GCM_MAX_TERMS] = {0};
	float4		least = 1;
	float4		greatest = 0;
	Datum	   *values;
	float4	   *numbers;
	int			n = 0;

	if (!OidIsValid(type))
		return;
	entry = lookup_type_cache(type, TYPECACHE_EQ_OPR);

	for (int i = 0; i < nsets; i++)
	{
		for (int t = gcm_set_next(&sets[i].set, -1); t >= 0; t = gcm_set_next(&sets[i].set, t))
			count[t] += sets[i].count;
	}
	values = MemoryContextAlloc(stats->anl_context, GCM_MAX_TERMS * sizeof(Datum));
	numbers = MemoryContextAlloc(stats->anl_context, (GCM_MAX_TERMS + 3) * sizeof(float4));
	for (int t = 0; t < gcm_country_vocabulary.nterms; t++)
	{
		if (count[t] == 0)
			continue;
		values[n] = Int16GetDatum(stats->attrtype->typbyval ?
								  t + 1 : gcm_code(&gcm_country_vocabulary, t));
		numbers[n] = (float4) count[t] / nrows;
		least = Min(least, numbers[n]);
		greatest = Max(greatest, numbers[n]);
		n++;
	}
	if (n == 0)
		return;
	numbers[n] = least;
	numbers[n + 1] = greatest;
	numbers[n + 2] = 0;

	stats->stakind[slot] = STATISTIC_KIND_MCELEM;
	stats->staop[slot] = entry->eq_opr;
	stats->stacoll[slot] = InvalidOid;
	stats->stanumbers[slot] = numbers;
	stats->numnumbers[slot] = n + 3;
	stats->stavalues[slot] = values;
	stats->numvalues[slot] = n;
	stats->statypid[slot] = type;
	stats->statyplen[slot] = sizeof(int16);
	stats->statypbyval[slot] = true;
	stats->statypalign[slot] = TYPALIGN_SHORT;
}

/*
 * Keep the sets, the most common first.  Where there are more than fit, half
 * of the room is for a selection of the others, taken at even distances, each
 * of which stands for its share of them.
 */
static void
keep_sets(VacAttrStats *stats, SetCount *sets, int nsets, int nrows, int samplerows)
{
	int			slot = free_slot(stats);
	int			max_sets = ((SetAnalyzeExtra *) stats->extra_data)->max_sets;
	int			nkept = Min(nsets, max_sets);
	int			nown = 0;		/* sets with a number of their own */
	int			nothers;
	int			own_rows = 0;
	Datum	   *values;
	float4	   *numbers;

	qsort_interruptible(sets, nsets, sizeof(SetCount), compare_counts, NULL);
	while (nown < nkept && sets[nown].count > 1 && (nsets <= max_sets || nown < max_sets / 2))
		own_rows += sets[nown++].count;
	nothers = nkept - nown;

	values = MemoryContextAlloc(stats->anl_context, nkept * sizeof(Datum));
	numbers = MemoryContextAlloc(stats->anl_context, (nown + 1) * sizeof(float4));
	for (int i = 0; i < nown; i++)
	{
		values[i] = copy_set(stats, &sets[i].set);
		numbers[i] = (float4) sets[i].count / samplerows;
	}
	for (int i = 0; i < nothers; i++)
		values[nown + i] = copy_set(stats, &sets[nown + (int64) i * (nsets - nown) / nothers].set);
	numbers[nown] = nothers == 0 ? 0 : (float4) (nrows - own_rows) / nothers / samplerows;

	stats->stakind[slot] = GCM_STATISTIC_KIND_SETS;
	stats->staop[slot] = InvalidOid;
	stats->stacoll[slot] = InvalidOid;
	stats->stanumbers[slot] = numbers;
	stats->numnumbers[slot] = nown + 1;
	stats->stavalues[slot] = values;
	stats->numvalues[slot] = nkept;
}

static void
compute_set_stats(VacAttrStats *stats, AnalyzeAttrFetchFunc fetchfunc,
				  int samplerows, double totalrows)
{
	SetAnalyzeExtra *extra = stats->extra_data;
	SetCount   *sets = palloc(samplerows * sizeof(SetCount));
	int			nrows = 0;
	int			nsets = 0;

	/* what core keeps of any column that can be sorted */
	stats->extra_data = extra->std_extra_data;
	extra->std_compute_stats(stats, fetchfunc, samplerows, totalrows);
	stats->extra_data = extra;

	for (int i = 0; i < samplerows; i++)
	{
		bool		isnull;
		Datum		value = fetchfunc(stats, i, &isnull);

		gcm_analyze_delay_point();
		if (isnull)
			continue;
		sets[nrows].set = stats->attrtype->typbyval ?
			gcm_mask_set(value) : *DatumGetGcmSetP(value);
		sets[nrows++].count = 1;
	}
	if (nrows == 0)
		return;

	qsort_interruptible(sets, nrows, sizeof(SetCount), compare_sets, NULL);
	for (int i = 0; i < nrows; i++)
	{
		if (nsets > 0 && gcm_set_compare(&sets[nsets - 1].set, &sets[i].set) == 0)
			sets[nsets - 1].count++;
		else
			sets[nsets++] = sets[i];
	}
	keep_terms(stats, sets, nsets, nrows);
	keep_sets(stats, sets, nsets, nrows, samplerows);
}

Datum
gcm_set_typanalyze(PG_FUNCTION_ARGS)
{
	VacAttrStats *stats = (VacAttrStats *) PG_GETARG_POINTER(0);
	SetAnalyzeExtra *extra;

	if (!std_typanalyze(stats))
		PG_RETURN_BOOL(false);

	extra = palloc(sizeof(SetAnalyzeExtra));
	extra->std_compute_stats = stats->compute_stats;
	extra->std_extra_data = stats->extra_data;
	extra->max_sets = stats->minrows / 300 * (SAMPLE_BYTES / stats->attrtype->typlen);
	stats->compute_stats = compute_set_stats;
	stats->extra_data = extra;
	PG_RETURN_BOOL(true);
}
