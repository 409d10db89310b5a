/*
 * set_selfuncs.c
 *		Selectivity of @>, <@, && and = on columns of sets.
 *
 * A column's share of matching rows is that of the sets which ANALYZE has
 * kept of it (see set_stats.h).  Where nothing is kept, and for a column of
 * terms, core's own estimators answer, which try the operator on the most
 * common values.  Estimators never fail: a plan is only as good as it can be.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "access/stratnum.h"
#include "catalog/pg_statistic.h"
#include "fmgr.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

#include "pg/set.h"
#include "pg/set_stats.h"
#include "pure/objective.h"

PG_FUNCTION_INFO_V1(gcm_set_contains_sel);
PG_FUNCTION_INFO_V1(gcm_set_contained_sel);
PG_FUNCTION_INFO_V1(gcm_set_overlaps_sel);
PG_FUNCTION_INFO_V1(gcm_set_eq_sel);
PG_FUNCTION_INFO_V1(gcm_set_contains_joinsel);
PG_FUNCTION_INFO_V1(gcm_set_contained_joinsel);
PG_FUNCTION_INFO_V1(gcm_set_overlaps_joinsel);
PG_FUNCTION_INFO_V1(gcm_set_unnest_support);

/* Sets of each side that a join's estimate is made from */
#define JOIN_SETS 192

/* Terms of a set of which nothing is known, as unnest() has it */
#define DEFAULT_SET_TERMS 5

/* What ANALYZE has kept of a column of sets */
typedef struct SetStats
{
	AttStatsSlot slot;
	float4		nullfrac;
	bool		mask;			/* are the sets small? */
} SetStats;

/* A set, and the part of a column's sets that it stands for */
typedef struct SampledSet
{
	GcmSet		set;
	double		weight;
} SampledSet;

/* Is it a type of terms?  Sets take four bytes or more. */
static bool
is_term_type(Oid type)
{
	return get_typlen(type) == sizeof(int16);
}

/* The share of rows that are not NULL, as far as is known */
static double
nonnull_share(VariableStatData *vardata)
{
	return !HeapTupleIsValid(vardata->statsTuple) ? 1.0 :
		1.0 - ((Form_pg_statistic) GETSTRUCT(vardata->statsTuple))->stanullfrac;
}

/* As in core, only who may read the column learns what it holds */
static bool
load_stats(SetStats *stats, VariableStatData *vardata, Oid function)
{
	if (is_term_type(vardata->vartype) ||
		!HeapTupleIsValid(vardata->statsTuple) ||
		!statistic_proc_security_check(vardata, function) ||
		!get_attstatsslot(&stats->slot, vardata->statsTuple, GCM_STATISTIC_KIND_SETS,
						  InvalidOid, ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
		return false;
	stats->nullfrac = 1.0 - nonnull_share(vardata);
	stats->mask = get_typbyval(stats->slot.valuetype);
	return true;
}

/* The sets that have a share of their own; each other has the last number */
static int
own_shares(const SetStats *stats)
{
	return stats->slot.nnumbers - 1;
}

static float4
share_of(const SetStats *stats, int i)
{
	return stats->slot.numbers[Min(i, stats->slot.nnumbers - 1)];
}

static GcmSet
set_of(const SetStats *stats, int i)
{
	return stats->mask ? gcm_mask_set(stats->slot.values[i]) :
		*DatumGetGcmSetP(stats->slot.values[i]);
}

/* A set, or that of one term, as the constant of a query */
static GcmSet
query_set(Datum value, Oid type, bool mask)
{
	if (is_term_type(type))
		return mask ? gcm_mask_term_set(value) : gcm_country_term_set(value);
	return mask ? gcm_mask_set(value) : *DatumGetGcmSetP(value);
}

static bool
matches(StrategyNumber strategy, const GcmSet *set, const GcmSet *query)
{
	switch (strategy)
	{
		case RTContainsStrategyNumber:
			return gcm_set_contains(set, query);
		case RTContainedByStrategyNumber:
			return gcm_set_contains(query, set);
		default:
			return gcm_set_overlaps(set, query);
	}
}

/* The strategy with the operands exchanged */
static StrategyNumber
commuted(StrategyNumber strategy)
{
	if (strategy == RTContainsStrategyNumber)
		return RTContainedByStrategyNumber;
	if (strategy == RTContainedByStrategyNumber)
		return RTContainsStrategyNumber;
	return strategy;
}

/*
 * The share of each set beyond those that have their own: half of it is that
 * of a set that was not seen.  It is zero where every set was seen repeatedly,
 * which leaves none to be seen.
 */
static float4
share_of_others(const SetStats *stats)
{
	return stats->slot.numbers[stats->slot.nnumbers - 1];
}

/* The share of rows whose set matches */
static double
matching_share(const SetStats *stats, StrategyNumber strategy, const GcmSet *query)
{
	double		share = 0;

	for (int i = 0; i < stats->slot.nvalues; i++)
	{
		GcmSet		set = set_of(stats, i);

		if (matches(strategy, &set, query))
			share += share_of(stats, i);
	}
	return share > 0 ? share : share_of_others(stats) / 2;
}

/*
 * The share of rows that hold one term, which ANALYZE has counted over all
 * rows that it saw, or -1 if that is not known.
 */
static double
term_share(const SetStats *stats, VariableStatData *vardata, Datum term)
{
	AttStatsSlot terms;
	double		share = -1;

	/* where no set has a term, none is kept */
	(void) get_attstatsslot(&terms, vardata->statsTuple, STATISTIC_KIND_MCELEM, InvalidOid,
							ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS);
	for (int i = 0; i < terms.nvalues; i++)
	{
		if (DatumGetInt16(terms.values[i]) == DatumGetInt16(term))
			share = terms.numbers[i] * (1.0 - stats->nullfrac);
	}
	free_attstatsslot(&terms);
	return share;
}

/*
 * Pick up to JOIN_SETS sets that stand for all of a column.  The most common
 * stand for themselves.  The others are taken at even distances of their
 * cumulated share, so that each stands for as much as the next.  The jitter,
 * a multiple of which moves each within its distance, lets two samples of one
 * column differ: a set is seldom met with itself.
 */
static int
sample_sets(const SetStats *stats, double jitter, SampledSet *sample)
{
	int			nvalues = stats->slot.nvalues;
	double		all = 0;
	double		left;
	double		step;
	double		passed = 0;
	int			i = 0;
	int			nothers;

	for (int j = 0; j < nvalues; j++)
		all += share_of(stats, j);
	left = all;
	while (i < Min(nvalues, JOIN_SETS) &&
		   (nvalues <= JOIN_SETS || share_of(stats, i) * (JOIN_SETS - i) >= left))
	{
		sample[i].set = set_of(stats, i);
		sample[i].weight = share_of(stats, i) / all;
		left -= share_of(stats, i++);
	}
	if (i == nvalues)
		return nvalues;

	nothers = JOIN_SETS - i;
	step = left / nothers;
	sample += i;
	for (int j = 0; j < nothers; j++)
	{
		double		place = (j + fmod(j * jitter, 1.0)) * step;

		while (i < nvalues - 1 && passed + share_of(stats, i) <= place)
			passed += share_of(stats, i++);
		sample[j].set = set_of(stats, i);
		sample[j].weight = step / all;
	}
	return JOIN_SETS;
}

/*
 * Is any of so many rows, of which this share matches, there?  They are taken
 * to be the very rows that the share is of.
 */
static double
any_share(double share, double nrows)
{
	return Min(share * nrows, 1.0);
}

/*
 * The share of the left side's sets that match any of so many rows of the
 * right side; of one row, that is the share of pairs that match.
 */
static double
set_join_share(const SetStats *left, const SetStats *right, StrategyNumber strategy,
			   double nright_rows)
{
	SampledSet	lsample[JOIN_SETS];
	SampledSet	rsample[JOIN_SETS];
	int			nleft = sample_sets(left, 0.6180339887498949, lsample);
	int			nright = sample_sets(right, 0.7548776662466927, rsample);
	double		matching = 0;

	for (int i = 0; i < nleft; i++)
	{
		double		share = 0;
		double		missing = 1;

		for (int j = 0; j < nright; j++)
		{
			if (matches(strategy, &lsample[i].set, &rsample[j].set))
			{
				double		weight = rsample[j].weight * (1.0 - right->nullfrac);

				share += weight;
				missing *= 1.0 - any_share(weight, nright_rows);
			}
		}
		matching += lsample[i].weight * (nright_rows == 1 ? share : 1.0 - missing);
	}
	/* what no pair shows is half as common as one, unless all were tried */
	if (matching == 0 && (nleft < left->slot.nvalues || share_of_others(left) > 0 ||
						  nright < right->slot.nvalues || share_of_others(right) > 0))
		matching = any_share(0.5 / nleft / nright, nright_rows);
	return matching * (1.0 - left->nullfrac);
}

/*
 * The mean share of rows that hold a term, over the terms that any row holds,
 * or -1 if that is not known.
 */
static double
mean_term_share(const SetStats *stats, VariableStatData *vardata)
{
	AttStatsSlot terms;
	double		sum = 0;
	int			nterms;

	if (!get_attstatsslot(&terms, vardata->statsTuple, STATISTIC_KIND_MCELEM, InvalidOid,
						  ATTSTATSSLOT_NUMBERS))
		return -1;
	/* at least one is kept; the last three numbers are no terms' */
	nterms = terms.nnumbers - 3;
	for (int i = 0; i < nterms; i++)
		sum += terms.numbers[i];
	free_attstatsslot(&terms);
	return sum / nterms * (1.0 - stats->nullfrac);
}

/* The share of rows that hold a value, among the most common, or -1 */
static double
common_share(const AttStatsSlot *common, Datum value)
{
	for (int i = 0; i < common->nvalues; i++)
	{
		if (DatumGetInt16(common->values[i]) == DatumGetInt16(value))
			return common->numbers[i];
	}
	return -1;
}

/*
 * The share of rows with a term that any of so many sets holds, or, if the
 * terms are the inner side, the share of rows with a set that holds any of so
 * many terms; -1 if it is not known.  Of one inner row, it is the share of
 * pairs that match.  Terms that are not among the most common of their column,
 * as none is where they come from a catalogue, are each as likely as the next.
 */
static double
term_join_share(const SetStats *stats, VariableStatData *sets, VariableStatData *terms,
				Oid function, bool inner_terms, double inner_rows)
{
	AttStatsSlot held;
	AttStatsSlot common = {0};
	double		others = nonnull_share(terms);	/* rows of other terms */
	int			nothers = 0;
	double		ndistinct;
	bool		isdefault;
	double		matching = 0;
	double		missing = 1;

	if (!get_attstatsslot(&held, sets->statsTuple, STATISTIC_KIND_MCELEM, InvalidOid,
						  ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
		return -1;
	if (HeapTupleIsValid(terms->statsTuple) && statistic_proc_security_check(terms, function))
		(void) get_attstatsslot(&common, terms->statsTuple, STATISTIC_KIND_MCV, InvalidOid,
								ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS);

	for (int i = 0; i < common.nvalues; i++)
		others -= common.numbers[i];
	for (int i = 0; i < held.nvalues; i++)
		nothers += common_share(&common, held.values[i]) < 0;
	ndistinct = get_variable_numdistinct(terms, &isdefault);
	/* a guess knows no vocabulary */
	if (isdefault && stats->mask)
		ndistinct = GCM_NOBJECTIVES;

	for (int i = 0; i < held.nvalues; i++)
	{
		double		share = common_share(&common, held.values[i]);

		if (share < 0)
			share = Max(others, 0) / Max(ndistinct - common.nvalues, nothers);
		matching += share * any_share(held.numbers[i] * (1.0 - stats->nullfrac), inner_rows);
		missing *= 1.0 - held.numbers[i] * any_share(share, inner_rows);
	}
	free_attstatsslot(&held);
	free_attstatsslot(&common);
	return inner_terms ? (1.0 - missing) * (1.0 - stats->nullfrac) : matching;
}

/*
 * The share of rows that hold one set, or -1 if that is not known.  Sets that
 * were seen once, or never, share what the others leave evenly.
 */
static double
equal_share(const SetStats *stats, VariableStatData *vardata, const GcmSet *query)
{
	int			nown = own_shares(stats);
	double		left = (stats->slot.nvalues - nown) * share_of(stats, nown);
	double		ndistinct;
	bool		isdefault;

	for (int i = 0; i < nown; i++)
	{
		GcmSet		set = set_of(stats, i);

		if (gcm_set_compare(&set, query) == 0)
			return share_of(stats, i);
	}
	if (left <= 0)
		return 0;
	ndistinct = get_variable_numdistinct(vardata, &isdefault) - nown;
	return left / Max(ndistinct, stats->slot.nvalues - nown);
}

/*
 * The share of rows that match a value, or -1 if that is not known.  A value
 * that is not known when the query is planned is taken to be like those of the
 * column itself.
 */
static double
restricted_share(const SetStats *stats, VariableStatData *vardata, StrategyNumber strategy,
				 Node *other)
{
	bool		is_term = is_term_type(exprType(other));
	Datum		value;
	GcmSet		query;

	/* of =, core knows as much of what is not known, and of what is unique */
	if (strategy == RTEqualStrategyNumber && (!IsA(other, Const) || vardata->isunique))
		return -1;
	if (!IsA(other, Const))
		return is_term ? mean_term_share(stats, vardata) :
			set_join_share(stats, stats, strategy, 1) / (1.0 - stats->nullfrac);
	if (((Const *) other)->constisnull)
		return 0;
	value = ((Const *) other)->constvalue;
	if (is_term)
	{
		double		share = term_share(stats, vardata, value);

		if (share >= 0)
			return share;
	}
	query = query_set(value, exprType(other), stats->mask);
	return strategy == RTEqualStrategyNumber ? equal_share(stats, vardata, &query) :
		matching_share(stats, strategy, &query);
}

/*
 * @>, <@, && and = between a column and a value.  One that is not known, for a
 * column of terms, is taken to hold some of them.
 */
static Datum
restriction(FunctionCallInfo fcinfo, StrategyNumber strategy)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	Oid			operator = PG_GETARG_OID(1);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	int			varRelid = PG_GETARG_INT32(3);
	PGFunction	core = strategy == RTEqualStrategyNumber ? eqsel : matchingsel;
	VariableStatData vardata;
	SetStats	stats;
	Node	   *other;
	bool		varonleft;
	double		selec = -1;

	if (!get_restriction_variable(root, args, varRelid, &vardata, &other, &varonleft))
		return core(fcinfo);
	if (!varonleft)
		strategy = commuted(strategy);

	if (load_stats(&stats, &vardata, get_opcode(operator)))
	{
		selec = restricted_share(&stats, &vardata, strategy, other);
		free_attstatsslot(&stats.slot);
	}
	else if (is_term_type(vardata.vartype) && !IsA(other, Const))
	{
		bool		isdefault;

		selec = DEFAULT_SET_TERMS / get_variable_numdistinct(&vardata, &isdefault) *
			nonnull_share(&vardata);
	}
	ReleaseVariableStats(vardata);

	if (selec < 0)
		return core(fcinfo);
	CLAMP_PROBABILITY(selec);
	PG_RETURN_FLOAT8(selec);
}

Datum
gcm_set_contains_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, RTContainsStrategyNumber);
}

Datum
gcm_set_contained_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, RTContainedByStrategyNumber);
}

Datum
gcm_set_overlaps_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, RTOverlapStrategyNumber);
}

Datum
gcm_set_eq_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, RTEqualStrategyNumber);
}

/*
 * @>, <@ and && between two columns.  A semijoin or antijoin asks which rows of
 * the outer side match any row of the inner one.
 */
static Datum
join(FunctionCallInfo fcinfo, StrategyNumber strategy)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	Oid			function = get_opcode(PG_GETARG_OID(1));
	List	   *args = (List *) PG_GETARG_POINTER(2);
	SpecialJoinInfo *sjinfo = (SpecialJoinInfo *) PG_GETARG_POINTER(4);
	VariableStatData vardata[2];
	VariableStatData *outer = &vardata[0];
	VariableStatData *inner = &vardata[1];
	SetStats	outer_stats;
	SetStats	inner_stats;
	bool		outer_known;
	bool		inner_known;
	bool		reversed;
	bool		semijoin = sjinfo->jointype == JOIN_SEMI || sjinfo->jointype == JOIN_ANTI;
	double		inner_rows = 1;
	double		selec = -1;

	get_join_variables(root, args, sjinfo, outer, inner, &reversed);
	if (reversed)
	{
		outer = &vardata[1];
		inner = &vardata[0];
		strategy = commuted(strategy);
	}
	if (semijoin && inner->rel)
		inner_rows = inner->rel->rows;

	outer_known = load_stats(&outer_stats, outer, function);
	inner_known = load_stats(&inner_stats, inner, function);

	if (outer_known && inner_known)
		selec = set_join_share(&outer_stats, &inner_stats, strategy, inner_rows);
	else if (outer_known && is_term_type(inner->vartype))
		selec = term_join_share(&outer_stats, outer, inner, function, semijoin, inner_rows);
	else if (inner_known && is_term_type(outer->vartype))
		selec = term_join_share(&inner_stats, inner, outer, function, false, inner_rows);

	if (selec < 0)
		selec = DEFAULT_MATCHING_SEL * nonnull_share(outer) * nonnull_share(inner);

	if (outer_known)
		free_attstatsslot(&outer_stats.slot);
	if (inner_known)
		free_attstatsslot(&inner_stats.slot);
	ReleaseVariableStats(vardata[0]);
	ReleaseVariableStats(vardata[1]);

	CLAMP_PROBABILITY(selec);
	PG_RETURN_FLOAT8(selec);
}

Datum
gcm_set_contains_joinsel(PG_FUNCTION_ARGS)
{
	return join(fcinfo, RTContainsStrategyNumber);
}

Datum
gcm_set_contained_joinsel(PG_FUNCTION_ARGS)
{
	return join(fcinfo, RTContainedByStrategyNumber);
}

Datum
gcm_set_overlaps_joinsel(PG_FUNCTION_ARGS)
{
	return join(fcinfo, RTOverlapStrategyNumber);
}

/* The rows that unnest() of a constant or of a column gives */
Datum
gcm_set_unnest_support(PG_FUNCTION_ARGS)
{
	SupportRequestRows *request = (SupportRequestRows *) PG_GETARG_POINTER(0);
	Node	   *arg;

	if (!IsA(request, SupportRequestRows) || !is_funcclause(request->node))
		PG_RETURN_POINTER(NULL);
	arg = linitial(((FuncExpr *) request->node)->args);

	if (IsA(arg, Const))
	{
		Const	   *constant = (Const *) arg;
		GcmSet		set = {{0}};

		if (!constant->constisnull)
			set = query_set(constant->constvalue, constant->consttype, constant->constbyval);
		request->rows = gcm_set_cardinality(&set);
	}
	else
	{
		VariableStatData vardata;
		SetStats	stats;

		examine_variable(request->root, arg, 0, &vardata);
		if (load_stats(&stats, &vardata, request->funcid))
		{
			request->rows = 0;
			for (int i = 0; i < stats.slot.nvalues; i++)
			{
				GcmSet		set = set_of(&stats, i);

				request->rows += gcm_set_cardinality(&set) * share_of(&stats, i);
			}
			free_attstatsslot(&stats.slot);
		}
		else
			request = NULL;
		ReleaseVariableStats(vardata);
	}
	PG_RETURN_POINTER(request);
}
