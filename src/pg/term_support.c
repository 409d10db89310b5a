/*
 * term_support.c
 *		How the planner may search for the terms of a set: "term <@ set" as
 *		"term = ANY (array)".
 *
 * Core knows what to do with the latter: look each up in a btree, and leave out
 * partitions.  The condition itself stays as it was written wherever that does
 * not help: a set is tried faster than an array, and postgres_fdw sends it,
 * which until 17 does not send arrays of a type of an extension.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/stratnum.h"
#include "access/table.h"
#include "catalog/pg_am.h"
#include "catalog/pg_class.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_coerce.h"
#include "parser/parsetree.h"
#include "partitioning/partdesc.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/partcache.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(gcm_term_contained_support);

/* "term = ANY (set)" with the = of an operator family, or NULL if that cannot be */
static ScalarArrayOpExpr *
make_any(Node *term, Node *set, Oid opfamily, StrategyNumber equal)
{
	Oid			type = exprType(term);
	Oid			array_type = get_array_type(type);
	Oid			operator = get_opfamily_member(opfamily, type, type, equal);
	Oid			cast;
	Node	   *array;
	ScalarArrayOpExpr *any;

	if (!OidIsValid(operator) ||
		find_coercion_pathway(array_type, exprType(set), COERCION_EXPLICIT, &cast) != COERCION_PATH_FUNC)
		return NULL;
	array = (Node *) makeFuncExpr(cast, array_type, list_make1(set), InvalidOid, InvalidOid,
								  COERCE_EXPLICIT_CAST);
	any = makeNode(ScalarArrayOpExpr);
	any->opno = operator;
	any->opfuncid = get_opcode(operator);
	any->useOr = true;
	any->args = list_make2(term, eval_const_expressions(NULL, array));
	any->location = -1;
	return any;
}

/* The same of a constant array without it: "term = element OR ..." */
static Node *
make_or(const ScalarArrayOpExpr *any)
{
	Node	   *term = linitial(any->args);
	ArrayType  *array = DatumGetArrayTypeP(lsecond_node(Const, any->args)->constvalue);
	List	   *clauses = NIL;
	Datum	   *elements;
	int			n;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(int16), true, TYPALIGN_SHORT,
					  &elements, NULL, &n);
	for (int i = 0; i < n; i++)
	{
		Const	   *element = makeConst(ARR_ELEMTYPE(array), -1, InvalidOid, sizeof(int16),
										elements[i], false, true);

		clauses = lappend(clauses, make_opclause(any->opno, BOOLOID, false, (Expr *) copyObject(term),
												 (Expr *) element, InvalidOid, InvalidOid));
	}
	return (Node *) make_orclause(clauses);
}

/*
 * A search of a btree, whose first column only: until 17, the planner takes
 * what an array finds by another column to be sorted unless it sees the array
 * in the query.
 */
static Node *
index_condition(SupportRequestIndexCondition *request)
{
	List	   *args;
	Node	   *set;
	ScalarArrayOpExpr *any;

	if (request->index->relam != BTREE_AM_OID || request->indexcol != 0 ||
		!is_opclause(request->node))
		return NULL;
	args = ((OpExpr *) request->node)->args;
	set = list_nth(args, 1 - request->indexarg);
	any = make_any(list_nth(args, request->indexarg), set, request->opfamily,
				   BTEqualStrategyNumber);
	if (any == NULL)
		return NULL;
	request->lossy = false;
	return (Node *) list_make1(any);
}

/* Is any partition on another server, or any of a partition's? */
static bool
has_foreign_partition(Relation table)
{
	PartitionDesc partitions = RelationGetPartitionDesc(table, false);

	for (int i = 0; i < partitions->nparts; i++)
	{
		char		relkind = get_rel_relkind(partitions->oids[i]);
		ListCell   *lc;

		if (relkind == RELKIND_FOREIGN_TABLE)
			return true;
		if (relkind != RELKIND_PARTITIONED_TABLE)
			continue;
		/* Without locks: one that goes meanwhile is of no kind */
		foreach(lc, find_all_inheritors(partitions->oids[i], NoLock, NULL))
		{
			if (get_rel_relkind(lfirst_oid(lc)) == RELKIND_FOREIGN_TABLE)
				return true;
		}
	}
	return false;
}

/*
 * What leaves out partitions, if the table is divided by the term.  Nothing
 * does for a set of no terms: NULL = ANY ('{}') is false, and NULL <@ '{}' is
 * not, which NOT would tell.
 */
static Node *
partition_condition(Relation table, Var *term, Node *set)
{
	PartitionKey key = RelationGetPartitionKey(table);
	StrategyNumber equal = key->strategy == PARTITION_STRATEGY_HASH ?
		HTEqualStrategyNumber : BTEqualStrategyNumber;

	for (int i = 0; i < key->partnatts; i++)
	{
		ScalarArrayOpExpr *any;

		if (key->partattrs[i] != term->varattno)
			continue;
		any = make_any((Node *) term, set, key->partopfamily[i], equal);
		if (any == NULL || ARR_NDIM(DatumGetArrayTypeP(lsecond_node(Const, any->args)->constvalue)) == 0)
			return NULL;
		return has_foreign_partition(table) ? make_or(any) : (Node *) any;
	}
	return NULL;
}

static Node *
simplify(SupportRequestSimplify *request)
{
	List	   *args = request->fcall->args;
	int			term_arg = IsA(lsecond(args), Const) ? 0 : 1;
	Var		   *var = list_nth(args, term_arg);
	Node	   *set = list_nth(args, 1 - term_arg);
	RangeTblEntry *rte;
	Relation	table;
	Node	   *condition;

	if (request->root == NULL || !IsA(var, Var) || !IsA(set, Const) || var->varlevelsup != 0 ||
		var->varno < 1 || var->varno > list_length(request->root->parse->rtable))
		return NULL;
	rte = rt_fetch(var->varno, request->root->parse->rtable);
	if (rte->rtekind != RTE_RELATION || rte->relkind != RELKIND_PARTITIONED_TABLE)
		return NULL;
	table = table_open(rte->relid, NoLock);
	condition = partition_condition(table, var, set);
	table_close(table, NoLock);
	return condition;
}

/* Support of "term <@ set" and "set @> term" */
Datum
gcm_term_contained_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	Node	   *result = NULL;

	if (IsA(request, SupportRequestIndexCondition))
		result = index_condition((SupportRequestIndexCondition *) request);
	else if (IsA(request, SupportRequestSimplify))
		result = simplify((SupportRequestSimplify *) request);
	PG_RETURN_POINTER(result);
}
