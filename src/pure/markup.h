/*
 * markup.h
 *		HTML and SVG, made so that no text can be taken for markup.
 *
 * Pure layer.  What is made is well-formed as XML too, is valid UTF-8 whatever
 * it is made of, and has no line of more than GCM_MAX_LINE characters.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_MARKUP_H
#define GCM_PURE_MARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Where what is made goes; all is zero in the beginning but write */
typedef struct GcmSink
{
	void		(*write) (struct GcmSink *sink, const char *s, size_t len);
	int			width;			/* characters since the line began */
	bool		open;			/* is a start tag open, for attributes? */
} GcmSink;

/* A part of a text; s is NULL where there is none */
typedef struct GcmText
{
	const char *s;
	size_t		len;
} GcmText;

static inline GcmText
gcm_text(const char *s)
{
	return (GcmText) {s, strlen(s)};
}

static inline bool
gcm_text_is(GcmText text, const char *s)
{
	return text.len == strlen(s) && memcmp(text.s, s, text.len) == 0;
}

#define GCM_MAX_LINE 300

/* Longest value of an attribute, escaped */
#define GCM_MAX_ATTRIBUTE 200

/* How an element stands: among words, on lines of its own, or with nothing in it */
typedef enum GcmElementKind
{
	GCM_INLINE,
	GCM_BLOCK,
	GCM_VOID
} GcmElementKind;

extern int	gcm_character(const char *s, size_t len, uint32_t *character);
extern void gcm_put(GcmSink *sink, const char *s, size_t len);
extern void gcm_put_string(GcmSink *sink, const char *s);

extern const char *gcm_markup_element(const char *s, size_t len, GcmElementKind *kind);
extern const char *gcm_markup_attribute_name(const char *s, size_t len);
extern void gcm_markup_begin(GcmSink *sink, const char *name);
extern void gcm_markup_attribute(GcmSink *sink, const char *name, const char *s, size_t len);
extern void gcm_markup_content(GcmSink *sink);
extern void gcm_markup_text(GcmSink *sink, const char *s, size_t len);
extern void gcm_markup_isolated(GcmSink *sink, const char *s, size_t len);
extern void gcm_markup_end(GcmSink *sink, const char *name);
extern void gcm_markup_close(GcmSink *sink);
extern void gcm_markup_line(GcmSink *sink);
extern bool gcm_is_link(const char *s, size_t len);

#endif							/* GCM_PURE_MARKUP_H */
