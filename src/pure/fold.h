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

static inline bool
gcm_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

extern int	gcm_fold(const char *s, int len, char *buf);
extern bool gcm_is_small_word(const char *s, int len);
extern bool gcm_is_listed(const char *s, int len, const char *list);
extern int	gcm_key(const char *folded, int len, const char *dropped, bool name, char *buf);
extern bool gcm_is_nothing(const char *s, int len);
extern int	gcm_trim(const char **s, int len);
extern uint32_t gcm_hash(const char *s, int len);
extern bool gcm_lang_by_name(const char *s, int len, GcmLang *lang);

#endif							/* GCM_PURE_FOLD_H */
