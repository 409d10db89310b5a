/*
 * vocabulary.h
 *		Closed lists of terms: what a vocabulary is, and how text finds a term.
 *
 * This is the pure layer: it knows nothing of PostgreSQL, allocates nothing
 * and never raises, so that it can be fuzzed and proved without a server.
 * Text here is UTF-8; the fmgr layer converts from the server's encoding.
 *
 * The terms themselves live in src/data/, one file a vocabulary.  A term's
 * place in its table is stored in users' tables: terms are appended, never
 * moved, renumbered or removed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_VOCABULARY_H
#define GCM_PURE_VOCABULARY_H

#include <stddef.h>

#include "pure/fold.h"

/* Room for the text of any term */
#define GCM_TERM_TEXT 64

typedef struct GcmTerm
{
	const char *name;			/* canonical text, ASCII */
	const char *short_name;		/* a shorter form accepted on input, or NULL */
	int			number;			/* a number accepted on input, or 0 */
	const char *label[GCM_NLANGS];
	const char *title[GCM_NLANGS];	/* the full title, where there is one */
	const char *paragraph;		/* where the source names it, or NULL */
	const char *spellings;		/* further accepted spellings, separated by
								 * '|', or NULL */
	const char *part_of;		/* name of the term that may stand beside it, as
								 * a territory's State does, or NULL */
} GcmTerm;

/* Names that are no term, separated by '|', and what to tell who writes them */
typedef struct GcmNoTerm
{
	const char *names;
	const char *hint;
} GcmNoTerm;

/*
 * An index over folded spellings and keys: where each stands in the text, and
 * which term's it is.
 */
typedef struct GcmSlot
{
	uint32_t	hash;
	uint32_t	at;
	uint16_t	len;			/* 0 if the slot is free */
	int16_t		what;			/* a place; below zero, see vocabulary.c */
} GcmSlot;

typedef struct GcmIndex
{
	GcmSlot    *slots;
	int			nslots;			/* a power of two, at least twice the number of
								 * spellings and keys */
	char	   *text;
	int			room;			/* bytes of text */
	int			used;			/* bytes of it; 0 before first use */
	int			nfilled;
} GcmIndex;

/* Which words of a spelling matter, where it does not fold to the same bytes */
typedef enum GcmKeyKind
{
	GCM_NO_KEY,
	GCM_KEY_OF_PHRASE,			/* in their order, without endings of number */
	GCM_KEY_OF_NAME				/* in any order, abbreviations opened */
} GcmKeyKind;

typedef struct GcmVocabulary
{
	const char *type_name;		/* SQL name of the type of one term */
	const char *noun;			/* what one term is, for messages */
	const char *forms;			/* a sentence on what input may look like */
	int			nterms;
	const void *terms;			/* a table of structs that begin with GcmTerm */
	size_t		stride;			/* size of one such struct */
	uint16_t   *place_by_letters;	/* where a term is stored as its three
									 * letters: their places plus one, filled
									 * at first use; else NULL */
	bool		numbered;		/* canonical text is the number itself */
	bool		lettered;		/* short names are single letters */
	bool		ordered;		/* takes ranges such as 1-5 and a-d */
	GcmKeyKind	key;
	const char *about;			/* words that say what kind of term it is, or of
								 * what, '|' between: objective in "objective 7" */
	const char *about_phrases;	/* the same of several words that say so together */
	const char *of_parts;		/* the same, which only the names of what is part
								 * of another may have or lack: territory */
	const char *between;		/* words between two names of one term: or, formerly */
	const GcmNoTerm *no_terms;	/* ends with names NULL; or NULL */
	GcmIndex   *index;			/* built at first use */
} GcmVocabulary;

/* Three letters packed into 15 bits, so that they sort as text does */
#define GCM_LETTERS(a, b, c) \
	(((a) - 'A' + 1) << 10 | ((b) - 'A' + 1) << 5 | ((c) - 'A' + 1))
#define GCM_NLETTERS (GCM_LETTERS('Z', 'Z', 'Z') + 1)

typedef enum GcmStatus
{
	GCM_OK,
	GCM_UNKNOWN_TERM,
	GCM_NO_TERM,				/* a name of which we know that it is no term */
	GCM_CONFLICT,				/* two parts that are two terms: 2 - Data */
	GCM_OUT_OF_RANGE,			/* a number, but not one of the vocabulary */
	GCM_MALFORMED,				/* not the text of a set */
	GCM_EMPTY_ELEMENT,			/* nothing between two commas */
	GCM_REVERSED_RANGE,			/* 5-1 */
	GCM_AMBIGUOUS				/* a list that can be divided in two ways */
} GcmStatus;

/* What a text was read as */
typedef struct GcmReading
{
	int			place;			/* the term; of a conflict, the first */
	int			other;			/* of a conflict, the second term */
	const char *hint;			/* of what is no term */
} GcmReading;

static inline const GcmTerm *
gcm_term(const GcmVocabulary *v, int i)
{
	return (const GcmTerm *) ((const char *) v->terms + (size_t) i * v->stride);
}

/* Does a folded word say something about terms, rather than which term it is? */
static inline bool
gcm_is_about(const GcmVocabulary *v, const char *s, int len)
{
	return gcm_is_listed(s, len, v->about) || gcm_is_listed(s, len, v->of_parts) ||
		gcm_is_listed(s, len, v->between);
}

/*
 * What is stored of a term: its place plus one, or its three letters.  Zero
 * is no term.
 */
static inline int
gcm_code(const GcmVocabulary *v, int place)
{
	const char *name;

	if (v->place_by_letters == NULL)
		return place + 1;
	name = gcm_term(v, place)->name;
	return GCM_LETTERS(name[0], name[1], name[2]);
}

extern int	gcm_place(const GcmVocabulary *v, int code);
extern int	gcm_exact_place(const GcmVocabulary *v, const char *s, int len);
extern int	gcm_term_print(const GcmVocabulary *v, int code, char *buf);
extern int	gcm_spelling(const GcmVocabulary *v, int place, int k, const char **s);
extern bool gcm_designator(const GcmVocabulary *v, const char *s, int len, int *place,
						   GcmStatus *status);
extern GcmStatus gcm_read_term(const GcmVocabulary *v, const char *s, int len,
							   GcmReading *reading);
extern int	gcm_about_phrase(const GcmVocabulary *v, const char *s, int len);
extern const GcmVocabulary gcm_objective_vocabulary;
extern const GcmVocabulary gcm_principle_vocabulary;
extern const GcmVocabulary gcm_stakeholder_vocabulary;
extern const GcmVocabulary gcm_commission_vocabulary;
extern const GcmVocabulary gcm_country_vocabulary;
extern const GcmVocabulary gcm_function_vocabulary;
extern const GcmVocabulary gcm_structure_vocabulary;

#endif							/* GCM_PURE_VOCABULARY_H */
