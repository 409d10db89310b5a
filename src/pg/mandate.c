/*
 * mandate.c
 *		Values of the composite types gcm_mandate, gcm_process and
 *		gcm_leadership: how they are read, what can be asked of a body at a
 *		level, and what changed between two mandates.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/tupmacs.h"
#include "catalog/pg_collation.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "pg/mandate.h"
#include "pg/markup.h"
#include "pg/sentence.h"
#include "pg/term.h"

PG_FUNCTION_INFO_V1(gcm_reference_mandate);
PG_FUNCTION_INFO_V1(gcm_mandate_diff);

/* Lists of UN entities are short; to compare long ones takes the square of time */
#define MAX_ENTITIES 1000

/* Fields of the composite type gcm_process */
enum
{
	PROCESS_CONCERNED,
	PROCESS_AGREED,
	PROCESS_EXECUTIVE_COMMITTEE_CONSULTED,
	PROCESS_COORDINATOR_CONSULTED,
	PROCESS_CLOSE_RELATIONS,
	PROCESS_RELEVANT,
	PROCESS_NFIELDS
};

/* Fields of the composite type gcm_leadership */
enum
{
	LEADERSHIP_CHAIRS,
	LEADERSHIP_SECRETARIAT,
	LEADERSHIP_NFIELDS
};

/* The place of an enum's value among the names of its labels, or -1 */
int
gcm_enum_place(Datum value, const char *const *names, int n, GcmLabelCache *cache)
{
	Oid			oid = DatumGetObjectId(value);
	char	   *label;
	int			place;

	Assert(n <= GCM_MAX_LABELS);
	for (int i = 0; i < n; i++)
	{
		if (cache->oid[i] == oid)
			return i;
	}
	label = DatumGetCString(DirectFunctionCall1(enum_out, value));
	place = gcm_find_name(label, strlen(label), names, n);
	if (place >= 0)
		cache->oid[place] = oid;
	return place;
}

Datum
gcm_enum_datum(const char *label, Oid type)
{
	return DirectFunctionCall2(enum_in, CStringGetDatum(label), ObjectIdGetDatum(type));
}

/*
 * Read a list of UN entities into one that is all zero.  The field, and what it
 * is a field of, are named in messages, since a name that is missing or empty
 * cannot be compared with anything.
 */
void
gcm_read_entities(Datum value, const char *of, const char *field, GcmEntities *list)
{
	ArrayType  *array = DatumGetArrayTypeP(value);
	int			n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	char	   *p = ARR_DATA_PTR(array);

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("\"%s%s\" must be a one-dimensional array", of, field)));
	if (array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("\"%s%s\" cannot hold NULL", of, field),
				 errhint("Leave the whole field NULL where the text does not state it.")));
	list->stated = true;
	list->item = palloc(n * sizeof(GcmEntity));
	for (int i = 0; i < n; i++)
	{
		int			len;
		char	   *utf8 = gcm_text_utf8((text *) p, &len);
		char		folded[GCM_MAX_SPELLING];

		CHECK_FOR_INTERRUPTS();
		gcm_entities_add(list, utf8, len);
		if (list->n > MAX_ENTITIES)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("\"%s%s\" holds more than %d different names", of, field, MAX_ENTITIES)));

		/* only a name that is unknown may be none at all */
		if (list->nunknown > 0 && list->item[list->n - 1].place < 0 && gcm_fold(utf8, len, folded) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s%s\" holds a name without a letter: \"%s\"",
							of, field, text_to_cstring((text *) p))));
		p = att_addlength_pointer(p, -1, p);
		p = (char *) att_align_nominal(p, TYPALIGN_INT);
	}
}

/* Take a composite value apart; it must have at least natts fields */
static void
deform_composite(Datum value, int natts, Datum *values, bool *nulls)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(value);
	TupleDesc	tupdesc = lookup_rowtype_tupdesc(HeapTupleHeaderGetTypeId(header),
												 HeapTupleHeaderGetTypMod(header));
	HeapTupleData tuple;
	Datum	   *all_values = palloc(tupdesc->natts * sizeof(Datum));
	bool	   *all_nulls = palloc(tupdesc->natts * sizeof(bool));

	if (tupdesc->natts < natts)
		elog(ERROR, "composite value has %d fields, expected %d", tupdesc->natts, natts);
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	ItemPointerSetInvalid(&tuple.t_self);
	tuple.t_tableOid = InvalidOid;
	tuple.t_data = header;
	heap_deform_tuple(&tuple, tupdesc, all_values, all_nulls);
	memcpy(values, all_values, natts * sizeof(Datum));
	memcpy(nulls, all_nulls, natts * sizeof(bool));
	ReleaseTupleDesc(tupdesc);
}

static uint32
read_rule(Datum value, const char *of, GcmLabelCache *rules)
{
	const char *names[GCM_MAX_LABELS];
	int			n = gcm_decision_vocabulary.nterms;
	int			place;

	for (int i = 0; i < n; i++)
		names[i] = gcm_term(&gcm_decision_vocabulary, i)->name;
	place = gcm_enum_place(value, names, n, rules);
	if (place < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown rule in \"%s%s\": \"%s\"", of, gcm_element_name[GCM_DECISION],
						DatumGetCString(DirectFunctionCall1(enum_out, value)))));
	return (uint32) 1 << place;
}

/* "of" stands before the names of fields in messages */
void
gcm_read_mandate(Datum value, const char *of, GcmLabelCache *rules, GcmMandate *mandate)
{
	Datum		values[GCM_NFIELDS];
	bool		nulls[GCM_NFIELDS];

	deform_composite(value, GCM_NFIELDS, values, nulls);
	memset(mandate, 0, sizeof(*mandate));
	for (int i = 0; i < GCM_NFIELDS; i++)
	{
		GcmStatement *field = &mandate->field[i];

		if (nulls[i])
			continue;
		field->stated = true;
		if (i == GCM_COORDINATORS || i == GCM_MEMBERS)
			gcm_read_entities(values[i], of, gcm_element_name[i], &field->entities);
		else if (i == GCM_DECISION)
			field->terms = read_rule(values[i], of, rules);
		else
			field->terms = DatumGetUInt32(values[i]);
	}
}

void
gcm_read_process(Datum value, GcmProcess *process)
{
	Datum		values[PROCESS_NFIELDS];
	bool		nulls[PROCESS_NFIELDS];

	deform_composite(value, PROCESS_NFIELDS, values, nulls);
	if (!nulls[PROCESS_CONCERNED])
		gcm_read_entities(values[PROCESS_CONCERNED], "", "concerned", &process->concerned);
	if (!nulls[PROCESS_AGREED])
		gcm_read_entities(values[PROCESS_AGREED], "", "agreed", &process->agreed);
	if (!nulls[PROCESS_EXECUTIVE_COMMITTEE_CONSULTED])
	{
		process->consultation_stated = true;
		if (DatumGetBool(values[PROCESS_EXECUTIVE_COMMITTEE_CONSULTED]))
			process->consulted |= GCM_CONSULTED_EXECUTIVE_COMMITTEE;
	}
	if (!nulls[PROCESS_COORDINATOR_CONSULTED])
	{
		process->consultation_stated = true;
		if (DatumGetBool(values[PROCESS_COORDINATOR_CONSULTED]))
			process->consulted |= GCM_CONSULTED_COORDINATOR;
	}
	if (!nulls[PROCESS_CLOSE_RELATIONS])
	{
		process->relations_stated = true;
		process->close_relations = DatumGetBool(values[PROCESS_CLOSE_RELATIONS]);
	}
	if (!nulls[PROCESS_RELEVANT])
		gcm_read_entities(values[PROCESS_RELEVANT], "", "relevant", &process->relevant);
}

void
gcm_read_leadership(Datum value, GcmLeadership *leadership)
{
	Datum		values[LEADERSHIP_NFIELDS];
	bool		nulls[LEADERSHIP_NFIELDS];

	deform_composite(value, LEADERSHIP_NFIELDS, values, nulls);
	if (!nulls[LEADERSHIP_CHAIRS])
		gcm_read_entities(values[LEADERSHIP_CHAIRS], "", "chairs", &leadership->chairs);
	if (!nulls[LEADERSHIP_SECRETARIAT])
		gcm_read_entities(values[LEADERSHIP_SECRETARIAT], "", "secretariat",
						  &leadership->secretariat);
}

/* The level that a text names */
static GcmLevel
read_level(text *value)
{
	const GcmVocabulary *v = &gcm_level_vocabulary;
	int			len;
	char	   *utf8 = gcm_text_utf8(value, &len);
	GcmReading	reading;
	StringInfoData known;

	if (gcm_read_term(v, utf8, len, &reading) == GCM_OK)
		return (GcmLevel) reading.place;
	initStringInfo(&known);
	for (int i = 0; i < v->nterms; i++)
		appendStringInfo(&known, "%s%s", i == 0 ? "" : i == v->nterms - 1 ? " and " : ", ",
						 gcm_term(v, i)->name);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown level: \"%s\"", text_to_cstring(value)),
			 errhint("Levels are %s.", known.data)));
}

/* A list of names, '|' between, as a text[] */
static Datum
names_array(const char *names)
{
	return DirectFunctionCall2Coll(text_to_array, C_COLLATION_OID, CStringGetTextDatum(names),
								   CStringGetTextDatum("|"));
}

/*
 * gcm_reference_mandate(level)
 */
Datum
gcm_reference_mandate(PG_FUNCTION_ARGS)
{
	const GcmLevelReference *reference = (const GcmLevelReference *)
		gcm_term(&gcm_level_vocabulary, read_level(PG_GETARG_TEXT_PP(0)));
	Datum		values[GCM_NFIELDS] = {0};
	bool		nulls[GCM_NFIELDS];
	TupleDesc	tupdesc = gcm_result_row(fcinfo);

	for (int i = 0; i < GCM_NFIELDS; i++)
	{
		uint32		terms = reference->terms[i];

		nulls[i] = false;
		if (reference->entities[i])
			values[i] = names_array(reference->entities[i]);
		else if (terms == 0)
			nulls[i] = true;
		else if (i == GCM_DECISION)
			values[i] = gcm_enum_datum(gcm_term(&gcm_decision_vocabulary, pg_rightmost_one_pos32(terms))->name,
									   TupleDescAttr(tupdesc, i)->atttypid);
		else
			values[i] = UInt32GetDatum(terms);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(tupdesc, values, nulls)));
}

/*
 * gcm_mandate_diff(before, after, lang)
 */
Datum
gcm_mandate_diff(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	GcmLang		lang = gcm_lang_arg(fcinfo, 2);
	GcmLabelCache rules = {{InvalidOid}};
	GcmMandate	before;
	GcmMandate	after;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	gcm_read_mandate(PG_GETARG_DATUM(0), "before.", &rules, &before);
	gcm_read_mandate(PG_GETARG_DATUM(1), "after.", &rules, &after);
	for (int field = 0; field < GCM_NFIELDS; field++)
	{
		TupleDesc	tupdesc = rsinfo->setDesc;
		int			n = before.field[field].entities.n + after.field[field].entities.n;
		GcmFinding	finding;
		GcmChange	change;
		GcmPage		sentence;
		Datum		values[5];
		bool		nulls[5] = {false};

		if (!gcm_changed(field, &before, &after, palloc(n * sizeof(GcmEntity)),
						 &finding, &change))
			continue;
		gcm_put_sentence(gcm_begin_page(&sentence), gcm_change_sentence(&finding, change, lang), &finding, lang);
		values[0] = gcm_enum_datum(gcm_element_name[field], TupleDescAttr(tupdesc, 0)->atttypid);
		values[1] = gcm_enum_datum(gcm_change_name[change], TupleDescAttr(tupdesc, 1)->atttypid);
		values[2] = gcm_words_array(&finding.excess, field, lang);
		values[3] = gcm_words_array(&finding.missing, field, lang);
		values[4] = gcm_page_text(&sentence);
		tuplestore_putvalues(rsinfo->setResult, tupdesc, values, nulls);
	}
	return (Datum) 0;
}
