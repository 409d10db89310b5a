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
 */
#ifndef GCM_VOCABULARY_H
#define GCM_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum GcmLang
{
	GCM_EN,
	GCM_FR,
	GCM_ES
} GcmLang;

#define GCM_NLANGS 3

/* The widest set: room for every country of ISO 3166-1 and 70 to come */
#define GCM_SET_WORDS 5
#define GCM_MAX_TERMS (GCM_SET_WORDS * 64)

/* Longest folded spelling; longer input names no term */
#define GCM_MAX_SPELLING 256

typedef struct GcmTerm
{
	const char *name;			/* canonical text, ASCII */
	const char *code;			/* a shorter form accepted on input, or NULL */
	int			number;			/* a number accepted on input, or 0 */
	const char *label[GCM_NLANGS];
	const char *title[GCM_NLANGS];	/* the full title, where there is one */
	const char *paragraph;		/* where the source names it, or NULL */
	const char *spellings;		/* further accepted spellings, separated by
								 * '|', or NULL */
} GcmTerm;

/* Names that are no term, separated by '|', and what to tell who writes them */
typedef struct GcmNoTerm
{
	const char *names;
	const char *hint;
} GcmNoTerm;

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
	bool		ordered;		/* takes ranges such as 1-5 and a-d */
	const char *prefixes;		/* words allowed before a number, '|' between */
	const GcmNoTerm *no_terms;	/* ends with names NULL; or NULL */
	uint16_t   *slots;			/* hash index over all spellings, built at
								 * first use; one slot more than nslots */
	int			nslots;			/* a power of two, at least twice the number
								 * of spellings */
} GcmVocabulary;

/* Three letters packed into 15 bits, so that they sort as text does */
#define GCM_LETTERS(a, b, c) \
	(((a) - 'A' + 1) << 10 | ((b) - 'A' + 1) << 5 | ((c) - 'A' + 1))
#define GCM_NLETTERS (GCM_LETTERS('Z', 'Z', 'Z') + 1)

/* Room for the text of any term and of any set */
#define GCM_TERM_TEXT 64
#define GCM_SET_TEXT 2048

/* A set of terms of any vocabulary, by place in the vocabulary's table */
typedef struct GcmSet
{
	uint64_t	word[GCM_SET_WORDS];
} GcmSet;

typedef enum GcmStatus
{
	GCM_OK,
	GCM_UNKNOWN_TERM,
	GCM_OUT_OF_RANGE,			/* a number, but not one of the vocabulary */
	GCM_MALFORMED,				/* not the text of a set */
	GCM_EMPTY_ELEMENT,			/* nothing between two commas */
	GCM_REVERSED_RANGE			/* 5-1 */
} GcmStatus;

/* What went wrong, and which part of the input it was */
typedef struct GcmProblem
{
	GcmStatus	status;
	const char *at;
	int			len;
} GcmProblem;

static inline const GcmTerm *
gcm_term(const GcmVocabulary *v, int i)
{
	return (const GcmTerm *) ((const char *) v->terms + (size_t) i * v->stride);
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

static inline void
gcm_set_add(GcmSet *set, int i)
{
	set->word[i / 64] |= UINT64_C(1) << (i % 64);
}

static inline bool
gcm_set_has(const GcmSet *set, int i)
{
	return (set->word[i / 64] >> (i % 64)) & 1;
}

/* The first place in the set after i, or -1; start from -1 */
static inline int
gcm_set_next(const GcmSet *set, int i)
{
	for (int w = ++i / 64; w < GCM_SET_WORDS; w++, i = 0)
	{
		uint64_t	rest = set->word[w] >> (i % 64);

		if (rest != 0)
			return w * 64 + i % 64 + __builtin_ctzll(rest);
	}
	return -1;
}

static inline int
gcm_set_cardinality(const GcmSet *set)
{
	int			n = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		n += __builtin_popcountll(set->word[w]);
	return n;
}

/* Is every term of b in a? */
static inline bool
gcm_set_contains(const GcmSet *a, const GcmSet *b)
{
	uint64_t	missing = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		missing |= b->word[w] & ~a->word[w];
	return missing == 0;
}

static inline bool
gcm_set_overlaps(const GcmSet *a, const GcmSet *b)
{
	uint64_t	common = 0;

	for (int w = 0; w < GCM_SET_WORDS; w++)
		common |= a->word[w] & b->word[w];
	return common != 0;
}

/* The order of the bitmaps as numbers: by the last term that differs */
static inline int
gcm_set_compare(const GcmSet *a, const GcmSet *b)
{
	for (int w = GCM_SET_WORDS - 1; w >= 0; w--)
	{
		if (a->word[w] != b->word[w])
			return a->word[w] < b->word[w] ? -1 : 1;
	}
	return 0;
}

/* Every term of the vocabulary */
static inline GcmSet
gcm_set_all(const GcmVocabulary *v)
{
	GcmSet		set = {{0}};

	for (int i = 0; i < v->nterms; i++)
		gcm_set_add(&set, i);
	return set;
}

extern int	gcm_fold(const char *s, int len, char *buf);
extern int	gcm_place(const GcmVocabulary *v, int code);
extern int	gcm_term_print(const GcmVocabulary *v, int code, char *buf);
extern bool gcm_lang_by_name(const char *s, int len, GcmLang *lang);
extern int	gcm_spelling(const GcmVocabulary *v, int term, int k, const char **s);
extern GcmStatus gcm_term_lookup(const GcmVocabulary *v, const char *s, int len,
								 int *term);
/*
 * Called for each element of a long text, where it is set.  It need not return:
 * so the server can end a query that was cancelled.
 */
extern void (*gcm_pause) (void);

extern GcmStatus gcm_set_parse(const GcmVocabulary *v, const char *s, int len,
							   GcmSet *set, GcmProblem *problem);
extern int	gcm_set_print(const GcmVocabulary *v, const GcmSet *set, char *buf);

extern const GcmVocabulary gcm_objective_vocabulary;
extern const GcmVocabulary gcm_principle_vocabulary;
extern const GcmVocabulary gcm_stakeholder_vocabulary;
extern const GcmVocabulary gcm_commission_vocabulary;
extern const GcmVocabulary gcm_country_vocabulary;
extern const GcmVocabulary gcm_function_vocabulary;
extern const GcmVocabulary gcm_structure_vocabulary;

#endif							/* GCM_VOCABULARY_H */
