/*
 * country.h
 *		What is known of a country beyond its names.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_COUNTRY_H
#define GCM_PURE_COUNTRY_H

#include "pure/vocabulary.h"

typedef struct GcmCountry
{
	GcmTerm		term;			/* name is alpha-3, short_name alpha-2, number M49 */
	bool		un_member;
	uint8_t		commissions;	/* bits in the order of their vocabulary */
	const char *article[GCM_NLANGS];	/* as it stands before the name, "the "; or
										 * NULL */
	const char *in_text[GCM_NLANGS];	/* the name in a sentence, where it is not
										 * the label; or NULL */
	const char *fr_in;			/* "en", "à" or "dans", where the article does
								 * not tell; or NULL */
} GcmCountry;

#define GCM_NCOUNTRIES 249

extern const GcmCountry gcm_country_table[GCM_NCOUNTRIES];

#endif							/* GCM_PURE_COUNTRY_H */
