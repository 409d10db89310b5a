/*
 * picture.c
 *		SQL functions that draw: heat maps, bars and timelines as SVG.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"

#include "pg/markup.h"
#include "pg/term.h"
#include "pg/writing.h"
#include "pure/picture.h"

PG_FUNCTION_INFO_V1(gcm_heat_map);
PG_FUNCTION_INFO_V1(gcm_bars);
PG_FUNCTION_INFO_V1(gcm_timeline_chart);

/* The elements of an array of one dimension: of texts, ranges of days, or truth values */
static int
elements_of(ArrayType *array, const char *what, int most, Datum **elements, bool **nulls)
{
	int			n;

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("%s must be an array of one dimension", what)));
	if (ARR_ELEMTYPE(array) == BOOLOID)
		deconstruct_array(array, BOOLOID, 1, true, TYPALIGN_CHAR, elements, nulls, &n);
	else
		deconstruct_array(array, ARR_ELEMTYPE(array), -1, false, TYPALIGN_INT, elements, nulls, &n);
	if (n > most)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("%s are %d, and a picture has room for %d", what, n, most)));
	return n;
}

/* Texts, of which one that is NULL is a dash */
static GcmText *
texts_of(ArrayType *array, const char *what, int most, int *n)
{
	Datum	   *elements;
	bool	   *nulls;
	GcmText    *texts;

	*n = elements_of(array, what, most, &elements, &nulls);
	texts = palloc(*n * sizeof(GcmText));
	for (int i = 0; i < *n; i++)
		texts[i] = nulls[i] ? (GcmText) {"–", strlen("–")} : gcm_text_of(elements[i]);
	return texts;
}

static void
check_number(int n, int nrows, const char *what)
{
	if (n != nrows)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("%s are %d, and labels %d", what, n, nrows),
				 errhint("Give one for each label; NULL is what is not known.")));
}

/* Numbers; NULL and NaN are not known */
static double *
numbers_of(ArrayType *array, const char *what, int *n)
{
	Datum	   *elements;
	bool	   *nulls;
	double	   *numbers;

	deconstruct_array(array, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &elements, &nulls, n);
	numbers = palloc(*n * sizeof(double));
	for (int i = 0; i < *n; i++)
	{
		numbers[i] = nulls[i] ? NAN : DatumGetFloat8(elements[i]);
		if (fabs(numbers[i]) > GCM_MAX_PICTURE_NUMBER)
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("a number of %s is too large for a picture: %g", what, numbers[i])));
	}
	return numbers;
}

/* What all pictures are told: title, description, labels, headings, language */
static GcmPicture
picture_of(FunctionCallInfo fcinfo, int description, int heads, int lang)
{
	GcmPicture	picture = {
		.title = gcm_text_of(PG_GETARG_DATUM(0)),
		.description = gcm_text_of(PG_GETARG_DATUM(description))
	};
	int			nheads;
	GcmText    *given = texts_of(PG_GETARG_ARRAYTYPE_P(heads), "heads", lengthof(picture.heads), &nheads);

	memcpy(picture.heads, given, nheads * sizeof(GcmText));
	picture.labels = texts_of(PG_GETARG_ARRAYTYPE_P(1), "labels", GCM_MAX_PICTURE_ROWS, &picture.nrows);
	picture.lang = gcm_lang_arg(fcinfo, lang);
	return picture;
}

Datum
gcm_heat_map(PG_FUNCTION_ARGS)
{
	GcmPicture	picture = picture_of(fcinfo, 4, 5, 6);
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(3);
	int			ncolumns;
	int			ncells;
	GcmText    *columns = texts_of(PG_GETARG_ARRAYTYPE_P(2), "columns", GCM_MAX_PICTURE_COLUMNS, &ncolumns);
	double	   *cells = numbers_of(array, "cells", &ncells);
	GcmPage		page;

	if (ncells != picture.nrows * ncolumns ||
		(ncells > 0 && (ARR_NDIM(array) != 2 || ARR_DIMS(array)[0] != picture.nrows)))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("cells must be %d rows of %d numbers", picture.nrows, ncolumns),
				 errhint("As in '{{1,2},{3,4}}': a row for each label, and in it a number for each column.")));
	gcm_draw_heat_map(gcm_begin_page(&page), &picture, ncolumns, columns, cells);
	PG_RETURN_DATUM(gcm_page_text(&page));
}

Datum
gcm_bars(PG_FUNCTION_ARGS)
{
	GcmPicture	picture = picture_of(fcinfo, 4, 5, 6);
	int			nbars;
	int			nbeside;
	double	   *bars = numbers_of(PG_GETARG_ARRAYTYPE_P(2), "bars", &nbars);
	double	   *beside = numbers_of(PG_GETARG_ARRAYTYPE_P(3), "beside", &nbeside);
	GcmPage		page;

	check_number(nbars, picture.nrows, "bars");
	if (nbeside > 0)
		check_number(nbeside, picture.nrows, "numbers beside");
	gcm_draw_bars(gcm_begin_page(&page), &picture, bars, nbeside > 0 ? beside : NULL);
	PG_RETURN_DATUM(gcm_page_text(&page));
}

Datum
gcm_timeline_chart(PG_FUNCTION_ARGS)
{
	GcmPicture	picture = picture_of(fcinfo, 6, 7, 8);
	Datum	   *elements;
	bool	   *nulls;
	GcmDays    *periods;
	signed char *done = NULL;
	GcmText    *notes;
	DateADT		today = PG_GETARG_DATEADT(5);
	int			nperiods;
	int			nnotes;
	int			ndone;
	GcmPage		page;

	nperiods = elements_of(PG_GETARG_ARRAYTYPE_P(2), "periods", GCM_MAX_PICTURE_ROWS, &elements, &nulls);
	check_number(nperiods, picture.nrows, "periods");
	periods = palloc0(nperiods * sizeof(GcmDays));
	for (int i = 0; i < nperiods; i++)
	{
		if (!nulls[i])
			periods[i] = gcm_days_of(DatumGetRangeTypeP(elements[i]));
	}
	notes = texts_of(PG_GETARG_ARRAYTYPE_P(3), "notes", GCM_MAX_PICTURE_ROWS, &nnotes);
	if (nnotes > 0)
		check_number(nnotes, picture.nrows, "notes");
	ndone = elements_of(PG_GETARG_ARRAYTYPE_P(4), "done", GCM_MAX_PICTURE_ROWS, &elements, &nulls);
	if (ndone > 0)
	{
		check_number(ndone, picture.nrows, "truth values");
		done = palloc(ndone);
		for (int i = 0; i < ndone; i++)
			done[i] = nulls[i] ? -1 : DatumGetBool(elements[i]);
	}
	gcm_draw_timeline(gcm_begin_page(&page), &picture, periods, nnotes > 0 ? notes : NULL,
					  done, DATE_NOT_FINITE(today) ? NULL : &today);
	PG_RETURN_DATUM(gcm_page_text(&page));
}
