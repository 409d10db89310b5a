/*
 * fold.h
 *		Text as it is compared: folded to what makes a difference.
 *
 * Pure layer.  Text is UTF-8; the server layer converts from the server's
 * encoding.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_FOLD_H
#define GCM_PURE_FOLD_H

#include <stdbool.h>
#include <stdint.h>

typedef enum GcmLang
{
	GCM_EN,
	GCM_FR,
	GCM_ES
} GcmLang;

#define GCM_NLANGS 3

/* Longest folded spelling; longer input names no term */
#define GCM_MAX_SPELLING 256
#define GCM_MAX_WORDS (GCM_MAX_SPELLING / 2)

/* A word of a folded text */
typedef struct GcmWord
{
	const char *s;
	int			len;
	const char *key;			/* what it is in a key */
	int			nkey;			/* the length of that, 0 where it is in none */
	bool		about;			/* for vocabulary.c: does it say what kind of
								 * term a text is? */
	bool		of_part;		/* ... of what is part of another? */
	bool		between;		/* ... does it stand between two terms? */
} GcmWord;

static inline bool
gcm_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

extern int	gcm_fold(const char *s, int len, char *buf);
extern int	gcm_fold_entity(const char *s, int len, const char **folded);
extern bool gcm_is_small_word(const char *s, int len);
extern bool gcm_is_listed(const char *s, int len, const char *list);
extern int	gcm_split(const char *folded, int len, bool name, GcmWord *words);
extern int	gcm_key(const GcmWord *words, int nwords, bool name, char *buf);
extern bool gcm_is_nothing(const char *s, int len);
extern int	gcm_trim(const char **s, int len);
extern uint32_t gcm_hash(const char *s, int len);
extern bool gcm_lang_by_name(const char *s, int len, GcmLang *lang);

#endif							/* GCM_PURE_FOLD_H */
