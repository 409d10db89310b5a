/*
 * term_support.c
 *		How the planner may search for the terms of a set: "term <@ set" as
 *		"term = ANY (array)".
 *
 * Core knows what to do with the latter: look each up in a btree, and leave out
 * partitions.  The condition itself stays as it was written wherever that does
 * not help, since a set is tried faster than an array, and is sent to foreign
 * servers of any version.
 */
#include "postgres.h"

#include "access/stratnum.h"
#include "access/table.h"
#include "catalog/pg_am.h"
#include "catalog/pg_class.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_coerce.h"
#include "parser/parsetree.h"
#include "utils/lsyscache.h"
#include "utils/partcache.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(gcm_term_contained_support);

/* "term = ANY (set)" with the = of an operator family, or NULL if that cannot be */
static Node *
make_any(Node *term, Node *set, Oid opfamily, StrategyNumber equal)
{
	Oid			type = exprType(term);
	Oid			array_type = get_array_type(type);
	Oid			operator = get_opfamily_member(opfamily, type, type, equal);
	Oid			cast;
	Node	   *array;
	ScalarArrayOpExpr *any;

	if (!OidIsValid(operator) || !OidIsValid(array_type) ||
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
	return (Node *) any;
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
	Node	   *any;

	if (request->index->relam != BTREE_AM_OID || request->indexcol != 0 ||
		!is_opclause(request->node))
		return NULL;
	args = ((OpExpr *) request->node)->args;
	set = list_nth(args, 1 - request->indexarg);
	if (!is_pseudo_constant_for_index(request->root, set, request->index))
		return NULL;
	any = make_any(list_nth(args, request->indexarg), set, request->opfamily,
				   BTEqualStrategyNumber);
	if (any == NULL)
		return NULL;
	request->lossy = false;
	return (Node *) list_make1(any);
}

/* The operator family by which a column divides a table, or invalid if none does */
static Oid
partitioning_family(PlannerInfo *root, Var *var, StrategyNumber *equal)
{
	RangeTblEntry *rte;
	Relation	table;
	PartitionKey key;
	Oid			opfamily = InvalidOid;

	if (var->varlevelsup != 0 || var->varno < 1 || var->varno > list_length(root->parse->rtable))
		return InvalidOid;
	rte = rt_fetch(var->varno, root->parse->rtable);
	if (rte->rtekind != RTE_RELATION || rte->relkind != RELKIND_PARTITIONED_TABLE)
		return InvalidOid;
	table = table_open(rte->relid, NoLock);
	key = RelationGetPartitionKey(table);
	for (int i = 0; i < key->partnatts; i++)
	{
		if (key->partattrs[i] == var->varattno)
			opfamily = key->partopfamily[i];
	}
	*equal = key->strategy == PARTITION_STRATEGY_HASH ? HTEqualStrategyNumber : BTEqualStrategyNumber;
	table_close(table, NoLock);
	return opfamily;
}

/* What leaves out partitions, if the table is divided by the term */
static Node *
simplify(SupportRequestSimplify *request)
{
	List	   *args = request->fcall->args;
	int			term = IsA(lsecond(args), Const) ? 0 : 1;
	Var		   *var = list_nth(args, term);
	Node	   *set = list_nth(args, 1 - term);
	StrategyNumber equal;
	Oid			opfamily;

	if (request->root == NULL || !IsA(var, Var) || !IsA(set, Const))
		return NULL;
	opfamily = partitioning_family(request->root, var, &equal);
	return OidIsValid(opfamily) ? make_any((Node *) var, set, opfamily, equal) : NULL;
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
