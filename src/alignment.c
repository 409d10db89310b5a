/*
 * alignment.c
 *		SQL functions on mandates and alignments: reading gcm_mandate and
 *		gcm_process values, writing findings and the gcm_alignment type.
 *
 * What a verdict means is in verdict.c, the sentences in data/finding.c.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "alignment.h"
#include "term.h"

PG_FUNCTION_INFO_V1(gcm_alignment_findings);
PG_FUNCTION_INFO_V1(gcm_alignment_of);
PG_FUNCTION_INFO_V1(gcm_alignment_in);
PG_FUNCTION_INFO_V1(gcm_alignment_out);
PG_FUNCTION_INFO_V1(gcm_alignment_recv);
PG_FUNCTION_INFO_V1(gcm_alignment_get_verdict);
PG_FUNCTION_INFO_V1(gcm_alignment_is_aligned);
PG_FUNCTION_INFO_V1(gcm_alignment_score);

/* A list of UN entities is short; comparing long ones takes the square of time */
#define MAX_ENTITIES 1000

/* What the first arguments of both checks say; see read_check */
typedef struct Check
{
	GcmMandate	mandate;
	GcmMandate	reference;
	GcmBodyKind kind;
	GcmEntities present;
	GcmProcess	process;
} Check;

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

static char *
enum_label(Datum value)
{
	return DatumGetCString(DirectFunctionCall1(enum_out, value));
}

static Datum
enum_value(const char *label, Oid type)
{
	return DirectFunctionCall2(enum_in, CStringGetDatum(label), ObjectIdGetDatum(type));
}

static int
find_name(const char *name, int len, const char *const *names, int n)
{
	for (int i = 0; i < n; i++)
	{
		if ((int) strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
			return i;
	}
	return -1;
}

/*
 * Read a list of UN entities.  what names it in messages, since a name that
 * is missing or empty cannot be compared with anything.
 */
static GcmEntities
read_entities(Datum value, const char *what)
{
	ArrayType  *array = DatumGetArrayTypeP(value);
	GcmEntities list = {true, 0, NULL};
	Datum	   *elements;
	bool	   *nulls;
	int			n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &n);
	list.item = palloc(Max(n, 1) * sizeof(GcmEntity));
	for (int i = 0; i < n; i++)
	{
		text	   *element;
		char	   *utf8;
		int			len;
		char		folded[GCM_MAX_SPELLING];

		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("\"%s\" cannot hold NULL", what),
					 errhint("Leave the whole field NULL where the text does not state it.")));
		element = DatumGetTextPP(elements[i]);
		utf8 = gcm_utf8(VARDATA_ANY(element), VARSIZE_ANY_EXHDR(element), &len);
		if (gcm_fold(utf8, len, folded) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" holds a name without a letter: \"%s\"",
							what, text_to_cstring(element))));
		gcm_entities_add(&list, utf8, len);
		CHECK_FOR_INTERRUPTS();
		if (list.n > MAX_ENTITIES)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("\"%s\" holds more than %d different names", what, MAX_ENTITIES)));
	}
	return list;
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

static void
read_mandate(Datum value, GcmMandate *mandate)
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
			field->entities = read_entities(values[i], gcm_element_name[i]);
		else if (i == GCM_DECISION)
		{
			char	   *rule = enum_label(values[i]);
			int			place;

			if (gcm_term_lookup(&gcm_decision_vocabulary, rule, strlen(rule), &place) != GCM_OK)
				ereport(ERROR,
						(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						 errmsg("unknown rule in \"%s\": \"%s\"",
								gcm_element_name[i], rule)));
			field->terms = (uint32) 1 << place;
		}
		else
			field->terms = DatumGetUInt32(values[i]);
	}
}

static void
read_process(Datum value, GcmProcess *process)
{
	Datum		values[PROCESS_NFIELDS];
	bool		nulls[PROCESS_NFIELDS];

	deform_composite(value, PROCESS_NFIELDS, values, nulls);
	if (!nulls[PROCESS_CONCERNED])
		process->concerned = read_entities(values[PROCESS_CONCERNED], "concerned");
	if (!nulls[PROCESS_AGREED])
		process->agreed = read_entities(values[PROCESS_AGREED], "agreed");
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
		process->relevant = read_entities(values[PROCESS_RELEVANT], "relevant");
}

/*
 * Read the arguments that both checks share: mandate, kind and reference, and
 * from argument number "present" on, present and process.  Returns false if
 * one of the first three is NULL, so that there is nothing to check.
 */
static bool
read_check(FunctionCallInfo fcinfo, int present, Check *check)
{
	char	   *kind;
	int			i;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		return false;
	memset(check, 0, sizeof(*check));
	read_mandate(PG_GETARG_DATUM(0), &check->mandate);
	read_mandate(PG_GETARG_DATUM(2), &check->reference);
	kind = enum_label(PG_GETARG_DATUM(1));
	i = find_name(kind, strlen(kind), gcm_body_kind_name, GCM_NBODY_KINDS);
	if (i < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown kind of body: \"%s\"", kind)));
	check->kind = (GcmBodyKind) i;
	if (!PG_ARGISNULL(present))
		check->present = read_entities(PG_GETARG_DATUM(present), "present");
	if (!PG_ARGISNULL(present + 1))
		read_process(PG_GETARG_DATUM(present + 1), &check->process);
	return true;
}

static void
check_element(const Check *check, GcmElement element, GcmFinding *finding)
{
	const GcmProcess *process = &check->process;
	int			n = check->reference.field[GCM_COORDINATORS].entities.n +
		check->mandate.field[GCM_COORDINATORS].entities.n +
		check->reference.field[GCM_MEMBERS].entities.n +
		check->mandate.field[GCM_MEMBERS].entities.n +
		process->concerned.n + process->agreed.n + process->relevant.n;

	gcm_find(element, &check->mandate, &check->reference, &check->present, process,
			 palloc(Max(2 * n, 1) * sizeof(GcmEntity)), finding);
}

/* The words of a statement in a language, as UTF-8 strings */
static int
statement_words(const GcmStatement *statement, GcmElement element, GcmLang lang,
				bool sentence, const char **words)
{
	const GcmVocabulary *v = gcm_element_vocabulary[element];
	int			n = 0;

	for (int i = 0; i < statement->entities.n; i++)
	{
		const GcmEntity *entity = &statement->entities.item[i];

		words[n++] = entity->place >= 0 ?
			gcm_term(&gcm_entity_vocabulary, entity->place)->label[lang] :
			pnstrdup(entity->text, entity->len);
	}
	for (int i = 0; v && i < v->nterms; i++)
	{
		const GcmTerm *term = gcm_term(v, i);

		if (((statement->terms >> i) & 1) == 0)
			continue;
		if (sentence && element == GCM_DECISION)
			words[n++] = term->title[lang];
		else if (sentence && element == GCM_OBJECTIVES)
			words[n++] = psprintf("%s (%s)", term->name, term->label[lang]);
		else
			words[n++] = term->label[lang];
	}
	return n;
}

static int
max_words(const GcmStatement *statement)
{
	return statement->entities.n + 32;
}

static Datum
words_array(const GcmStatement *statement, GcmElement element, GcmLang lang)
{
	const char **words = palloc(max_words(statement) * sizeof(char *));
	int			n = statement_words(statement, element, lang, false, words);
	Datum	   *elements = palloc(Max(n, 1) * sizeof(Datum));

	for (int i = 0; i < n; i++)
		elements[i] = CStringGetTextDatum(gcm_server_text(words[i]));
	return PointerGetDatum(construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Spanish "y" becomes "e" before the sound of an i */
static bool
sounds_like_i(const char *word)
{
	char		folded[GCM_MAX_SPELLING];
	int			len = gcm_fold(word, strlen(word), folded);

	if (len >= 2 && folded[0] == 'h' && folded[1] == 'i')
		return len < 3 || (folded[2] != 'e' && folded[2] != 'a');
	return len >= 1 && folded[0] == 'i';
}

/* Append a list as a sentence of the language has it: A, B and C */
static void
append_list(StringInfo buf, const GcmStatement *statement, GcmElement element, GcmLang lang)
{
	static const char *const and_word[GCM_NLANGS] = {" and ", " et ", " y "};
	const char **words = palloc(max_words(statement) * sizeof(char *));
	int			n = statement_words(statement, element, lang, true, words);

	for (int i = 0; i < n; i++)
	{
		if (i > 0 && i < n - 1)
			appendStringInfoString(buf, ", ");
		else if (i > 0)
			appendStringInfoString(buf, lang == GCM_ES && sounds_like_i(words[i]) ?
								   " e " : and_word[lang]);
		appendStringInfoString(buf, words[i]);
	}
}

/* Append a sentence with the words in braces replaced */
static void
append_sentence(StringInfo buf, const char *sentence, const GcmFinding *finding, GcmLang lang)
{
	while (*sentence)
	{
		const char *brace = strchrnul(sentence, '{');

		appendBinaryStringInfo(buf, sentence, brace - sentence);
		if (*brace == '\0')
			break;
		if (strncmp(brace, "{met}", 5) == 0)
			appendStringInfo(buf, "%d", finding->met);
		else if (strncmp(brace, "{required}", 10) == 0)
			appendStringInfo(buf, "%d", finding->required);
		else if (strncmp(brace, "{missing}", 9) == 0)
			append_list(buf, &finding->missing, finding->element, lang);
		else if (strncmp(brace, "{excess}", 8) == 0)
			append_list(buf, &finding->excess, finding->element, lang);
		else if (strncmp(brace, "{asked}", 7) == 0)
			append_list(buf, &finding->asked, finding->element, lang);
		else
			append_list(buf, &finding->stated, finding->element, lang);
		sentence = strchr(brace, '}') + 1;
	}
}

static Datum
finding_text(const GcmFinding *finding, GcmLang lang)
{
	static const char *const nothing_asked[GCM_NLANGS] = {
		"The reference mandate asks for nothing on this point.",
		"Le mandat de référence ne demande rien sur ce point.",
		"El mandato de referencia no pide nada sobre este punto."
	};
	const GcmSentences *sentences = &gcm_sentences[finding->element][lang];
	StringInfoData buf;

	initStringInfo(&buf);
	if (finding->required == 0 && finding->element < GCM_NFIELDS)
		appendStringInfoString(&buf, nothing_asked[lang]);
	else
		append_sentence(&buf, sentences->verdict[finding->verdict], finding, lang);

	/* what goes beyond is named, unless the sentence names all that is stated */
	if (sentences->excess && (finding->excess.terms != 0 || finding->excess.entities.n > 0) &&
		strstr(sentences->verdict[finding->verdict], "{stated}") == NULL)
	{
		appendStringInfoChar(&buf, ' ');
		append_sentence(&buf, sentences->excess, finding, lang);
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
		check_element(&check, element, &finding);
		values[0] = enum_value(gcm_element_name[element], TupleDescAttr(tupdesc, 0)->atttypid);
		values[1] = enum_value(gcm_verdict_name[finding.verdict],
							   TupleDescAttr(tupdesc, 1)->atttypid);
		values[2] = Int32GetDatum(finding.required);
		values[3] = Int32GetDatum(finding.met);
		values[4] = words_array(&finding.missing, element, lang);
		values[5] = words_array(&finding.excess, element, lang);
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
	Check		check;

	if (!read_check(fcinfo, 3, &check))
		PG_RETURN_NULL();
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		GcmFinding	finding;

		if (!gcm_element_asked(element, check.kind))
			continue;
		check_element(&check, element, &finding);
		verdict[element] = finding.verdict;
	}
	PG_RETURN_INT64(gcm_alignment_pack(verdict));
}

/*
 * Read mission:aligned,objectives:partial,...  The elements come in any order,
 * each at most once.
 */
Datum
gcm_alignment_in(PG_FUNCTION_ARGS)
{
	char	   *s = PG_GETARG_CSTRING(0);
	GcmVerdict	verdict[GCM_NELEMENTS] = {GCM_NOT_ASKED};
	char	   *p = s;

	for (;;)
	{
		char	   *colon;
		char	   *end;
		int			element;
		int			value;

		while (*p == ' ')
			p++;
		colon = p + strcspn(p, ":,");
		end = p + strcspn(p, ",");
		if (*colon != ':')
			break;
		element = find_name(p, colon - p, gcm_element_name, GCM_NELEMENTS);
		if (element < 0 || verdict[element] != GCM_NOT_ASKED)
			break;
		while (end > colon && end[-1] == ' ')
			end--;
		value = find_name(colon + 1, end - colon - 1, gcm_verdict_name, GCM_NVERDICTS);
		if (value <= GCM_NOT_ASKED)
			break;
		verdict[element] = (GcmVerdict) value;
		p = end + strspn(end, " ");
		if (*p == '\0')
			PG_RETURN_INT64(gcm_alignment_pack(verdict));
		p++;
	}
	ereturn(fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"", "gcm_alignment", s),
			 errhint("Write each element once with its verdict, as in mission:aligned,objectives:partial; verdicts are aligned, partial, unstated and divergent.")));
}

Datum
gcm_alignment_out(PG_FUNCTION_ARGS)
{
	int64		alignment = PG_GETARG_INT64(0);
	StringInfoData buf;

	initStringInfo(&buf);
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		GcmVerdict	verdict = gcm_alignment_verdict(alignment, element);

		if (verdict > GCM_NOT_ASKED && verdict < GCM_NVERDICTS)
			appendStringInfo(&buf, "%s%s:%s", buf.len > 0 ? "," : "",
							 gcm_element_name[element], gcm_verdict_name[verdict]);
	}
	PG_RETURN_CSTRING(buf.data);
}

Datum
gcm_alignment_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int64		alignment;

	gcm_check_wire_size(buf, sizeof(int64), "gcm_alignment");
	alignment = pq_getmsgint64(buf);
	if (!gcm_alignment_valid(alignment))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value of type %s", "gcm_alignment")));
	PG_RETURN_INT64(alignment);
}

/* The verdict on one element, NULL where it is not asked of the body */
Datum
gcm_alignment_get_verdict(PG_FUNCTION_ARGS)
{
	char	   *element = enum_label(PG_GETARG_DATUM(1));
	int			i = find_name(element, strlen(element), gcm_element_name, GCM_NELEMENTS);
	GcmVerdict	verdict;

	if (i < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown element of a mandate: \"%s\"", element)));
	verdict = gcm_alignment_verdict(PG_GETARG_INT64(0), i);
	if (verdict == GCM_NOT_ASKED)
		PG_RETURN_NULL();
	return enum_value(gcm_verdict_name[verdict], get_func_rettype(fcinfo->flinfo->fn_oid));
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
