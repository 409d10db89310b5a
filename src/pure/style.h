/*
 * style.h
 *		How a page looks.
 *
 * Pure layer.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PURE_STYLE_H
#define GCM_PURE_STYLE_H

/* A style sheet, which asks for nothing from elsewhere */
extern const char gcm_style[];

#endif							/* GCM_PURE_STYLE_H */
