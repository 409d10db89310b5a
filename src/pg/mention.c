/*
 * mention.c
 *		SQL functions that find objectives in running text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "pg/set.h"
#include "pg/term.h"
#include "pure/mention.h"

PG_FUNCTION_INFO_V1(gcm_find_objectives);
PG_FUNCTION_INFO_V1(gcm_find_objective_set);

/* A walk through a text, and how many characters of it lie behind */
typedef struct Walk
{
	GcmFinder	finder;
	size_t		counted;		/* bytes whose characters are counted */
	int			characters;
} Walk;

static void
begin_walk(FunctionCallInfo fcinfo, Walk *walk)
{
	int			len;

	memset(walk, 0, sizeof(*walk));
	walk->finder.text = gcm_text_utf8(PG_GETARG_TEXT_PP(0), &len);
	walk->finder.len = len;
	walk->finder.langs = PG_ARGISNULL(1) ? 7 : 1u << gcm_lang_arg(fcinfo, 1);
}

static bool
next_mention(Walk *walk, GcmMention *mention)
{
	GcmFound	found;

	do
	{
		CHECK_FOR_INTERRUPTS();
		found = gcm_find_mention(&walk->finder, mention);
	} while (found == GCM_FOUND_NONE_YET);
	return found == GCM_FOUND;
}

/* How many characters there are before a place, which is none that was passed */
static int
characters_before(Walk *walk, size_t at)
{
	for (; walk->counted < at; walk->counted++)
		walk->characters += (walk->finder.text[walk->counted] & 0xC0) != 0x80;
	return walk->characters;
}

static Datum
objective_set(uint32 objectives)
{
	GcmSet		set = {{objectives}};

	return GcmSetGetDatum(&gcm_objective_vocabulary, &set);
}

/* A row for each reference: place, length, words, objectives, read_as, compact */
Datum
gcm_find_objectives(PG_FUNCTION_ARGS)
{
	FuncCallContext *funcctx;
	Walk	   *walk;
	GcmMention	mention;
	Datum		values[6];
	bool		nulls[6] = {false};
	char	   *words;
	int			place;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext oldcontext;
		TupleDesc	tupdesc;

		funcctx = SRF_FIRSTCALL_INIT();
		if (PG_ARGISNULL(0))
			SRF_RETURN_DONE(funcctx);
		oldcontext = MemoryContextSwitchTo(funcctx->multi_call_memory_ctx);
		if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		funcctx->tuple_desc = BlessTupleDesc(tupdesc);
		funcctx->user_fctx = palloc(sizeof(Walk));
		begin_walk(fcinfo, funcctx->user_fctx);
		MemoryContextSwitchTo(oldcontext);
	}
	funcctx = SRF_PERCALL_SETUP();
	walk = funcctx->user_fctx;
	if (!next_mention(walk, &mention))
		SRF_RETURN_DONE(funcctx);

	place = characters_before(walk, mention.start);
	words = pnstrdup(walk->finder.text + mention.start, mention.end - mention.start);
	values[0] = Int32GetDatum(place + 1);
	values[1] = Int32GetDatum(characters_before(walk, mention.end) - place);
	values[2] = CStringGetTextDatum(gcm_server_text(words));
	values[3] = objective_set(mention.objectives);
	values[4] = CStringGetTextDatum(gcm_mention_kind_name[mention.kind]);
	values[5] = BoolGetDatum(mention.named);
	SRF_RETURN_NEXT(funcctx, HeapTupleGetDatum(heap_form_tuple(funcctx->tuple_desc, values, nulls)));
}

/* All of them, labels only where they are asked for */
Datum
gcm_find_objective_set(PG_FUNCTION_ARGS)
{
	bool		labels = !PG_ARGISNULL(2) && PG_GETARG_BOOL(2);
	uint32		objectives = 0;
	GcmMention	mention;
	Walk		walk;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	begin_walk(fcinfo, &walk);
	while (next_mention(&walk, &mention))
	{
		if (labels || mention.kind != GCM_MENTION_LABEL)
			objectives |= mention.objectives;
	}
	return objective_set(objectives);
}
