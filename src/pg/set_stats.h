/*
 * set_stats.h
 *		What ANALYZE keeps of a column of sets, for the planner.
 *
 * Beside what core keeps of any column, and the most common terms in the
 * place where core keeps the elements of arrays, there is a sample of the
 * sets themselves.  Terms that are named together are seldom independent, so
 * that only whole sets tell how often several come together, or none.
 *
 * The slot's values are the sets, the most common first; its numbers are the
 * shares of all rows that hold each of the first sets, and a last number that
 * each of the remaining sets stands for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GCM_PG_SET_STATS_H
#define GCM_PG_SET_STATS_H

/* Picked at random from the kinds that pg_statistic.h leaves to extensions */
#define GCM_STATISTIC_KIND_SETS 24173

#endif							/* GCM_PG_SET_STATS_H */
