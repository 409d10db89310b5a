/*
 * picture.h
 *		Heat maps, bars and timelines as SVG.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_PICTURE_H
#define GCM_PURE_PICTURE_H

#include "pure/writing.h"

/* How many rows and columns a picture may have, and how large its numbers are */
#define GCM_MAX_PICTURE_ROWS 1000
#define GCM_MAX_PICTURE_COLUMNS 50
#define GCM_MAX_PICTURE_NUMBER 1e15

#define GCM_SHADES 7

/* Colours of a heat map, from nothing to the most, and of what is written on them */
typedef struct GcmShade
{
	const char *fill;
	const char *ink;
} GcmShade;

typedef struct GcmPalette
{
	const char *page;			/* what the picture stands on */
	const char *ink;
	const char *bar;
	const char *grid;
	GcmShade	shade[GCM_SHADES];
} GcmPalette;

/* For light pages and print, and for dark pages */
extern const GcmPalette gcm_palette[2];

/* What every picture says of itself; a heading is NULL where the usual one does */
typedef struct GcmPicture
{
	GcmText		title;
	GcmText		description;
	GcmText		heads[3];
	int			nrows;
	const GcmText *labels;
	GcmLang		lang;
} GcmPicture;

/* A number that is not known is NaN; cells go row by row */
extern void gcm_draw_heat_map(GcmSink *sink, const GcmPicture *picture, int ncolumns,
							  const GcmText *columns, const double *cells);
extern void gcm_draw_bars(GcmSink *sink, const GcmPicture *picture, const double *bars,
						  const double *beside);
extern void gcm_draw_timeline(GcmSink *sink, const GcmPicture *picture, const GcmDays *periods,
							  const GcmText *notes, const signed char *done, const int32_t *today);

#endif							/* GCM_PURE_PICTURE_H */
