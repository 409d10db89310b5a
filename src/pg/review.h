/*
 * review.h
 *		What the module sets up for reviews.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_REVIEW_H
#define GCM_PG_REVIEW_H

extern void gcm_define_review_output(void);

#endif							/* GCM_PG_REVIEW_H */
