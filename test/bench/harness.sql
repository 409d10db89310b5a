-- What the benchmarks share.  Each comparison runs its queries in turns, in
-- one session, and prints the ratio of the best time of each.  A bound is
-- printed beside the ratio that it bounds; nothing fails, for a benchmark is
-- not a test.
-- SPDX-License-Identifier: PostgreSQL
\set ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '256MB';
SET maintenance_work_mem = '512MB';

CREATE SCHEMA bench;

-- Time that a command takes, in milliseconds
CREATE FUNCTION bench.elapsed(command text) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE command;
	RETURN extract(epoch FROM clock_timestamp() - start) * 1000;
END
$$;

-- Our command beside another.  A bound of 1.10 means "in at most 1.10 times
-- its time"; with faster, one of 5 means "at least 5 times as fast".  What
-- stands in before is run before each, and not timed.
CREATE FUNCTION bench.compare(topic text, ours text, rival text, theirs text, bound numeric DEFAULT NULL,
							  faster boolean DEFAULT false, runs integer DEFAULT 5, before text DEFAULT 'SELECT')
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	our_time double precision := 'infinity';
	their_time double precision := 'infinity';
	ratio numeric;
BEGIN
	FOR i IN 1..runs LOOP
		EXECUTE before;
		our_time := least(our_time, bench.elapsed(ours));
		EXECUTE before;
		their_time := least(their_time, bench.elapsed(theirs));
	END LOOP;
	ratio := round((CASE WHEN faster THEN their_time / our_time ELSE our_time / their_time END)::numeric, 2);
	RETURN format('%s %s ms; %s %s ms; %s %s', rpad(topic, 40), lpad(round(our_time::numeric, 1)::text, 8),
		rpad(rival, 36), lpad(round(their_time::numeric, 1)::text, 8), lpad(ratio::text, 6),
		CASE WHEN faster THEN 'times as fast' ELSE 'of its time' END)
		|| CASE WHEN bound IS NULL THEN ''
				ELSE format(', %s: %s', CASE WHEN faster THEN 'at least ' ELSE 'at most ' END || bound,
							CASE WHEN faster = (ratio >= bound) OR ratio = bound THEN 'kept' ELSE 'MISSED' END) END;
END
$$;
