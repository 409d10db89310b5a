/*
 * country.h
 *		What is known of a country beyond its names.
 */
#ifndef GCM_COUNTRY_H
#define GCM_COUNTRY_H

#include "vocabulary.h"

/* The regional commissions, as bits in the order of their vocabulary */
#define ECA		(1 << 0)
#define ECE		(1 << 1)
#define ECLAC	(1 << 2)
#define ESCAP	(1 << 3)
#define ESCWA	(1 << 4)

typedef struct GcmCountry
{
	GcmTerm		term;			/* name is alpha-3, code alpha-2, number M49 */
	bool		un_member;
	uint8_t		commissions;
} GcmCountry;

#define GCM_NCOUNTRIES 249

extern const GcmCountry gcm_country_table[GCM_NCOUNTRIES];

#endif							/* GCM_COUNTRY_H */
