-- What must hold of the tables after any load and after any crash.  Prints one
-- line for each thing that does not, then a summary; a psql script.
-- SPDX-License-Identifier: PostgreSQL

\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;

-- An index scan finds what a sequential scan finds: each index, each operator
-- that it serves, for values of the column and for the empty and the full set.
-- The other indexes are hidden from the planner meanwhile.
CREATE FUNCTION pg_temp.rows_of(clause text, OUT answer text, OUT plan json) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('EXPLAIN (FORMAT JSON, COSTS OFF) SELECT ctid %s', clause) INTO plan;
	EXECUTE format('SELECT count(*) || '' rows '' || coalesce(sum(hashtid(ctid)::bigint), 0) %s', clause) INTO answer;
END
$$;

CREATE FUNCTION pg_temp.disagreements(OUT index regclass, OUT tried integer, OUT disagreement text) RETURNS SETOF record LANGUAGE plpgsql AS $$
DECLARE
	c record;
	q text;
	clause text;
	by_index record;
	by_scan record;
	values_of text[];
BEGIN
	FOR index IN SELECT indexrelid FROM pg_index JOIN pg_class ON oid = indexrelid WHERE indisvalid AND relnamespace = 'public'::regnamespace AND indkey <> '0' ORDER BY indexrelid::regclass::text LOOP
		tried := 0;
		UPDATE pg_index SET indisvalid = false WHERE indexrelid <> index AND indisvalid
			AND indrelid = (SELECT indrelid FROM pg_index WHERE indexrelid = index);
		FOR c IN
			SELECT i.indrelid::regclass AS rel, quote_ident(a.attname) AS col, o.oprname, o.oprright::regtype AS type, m.amname, k.n
			FROM pg_index i, unnest(i.indkey, i.indclass) WITH ORDINALITY AS k (attnum, opclass, n)
			JOIN pg_opclass p ON p.oid = k.opclass JOIN pg_am m ON m.oid = p.opcmethod
			JOIN pg_amop s ON s.amopfamily = p.opcfamily AND s.amoppurpose = 's' AND s.amoplefttype = p.opcintype
			JOIN pg_operator o ON o.oid = s.amopopr, pg_attribute a
			WHERE i.indexrelid = index AND a.attrelid = i.indrelid AND a.attnum = k.attnum AND o.oprright IN (p.opcintype, 'gcm_country'::regtype, 'gcm_objective'::regtype, 'gcm_principle'::regtype)
			ORDER BY k.n, o.oprname, o.oprright
		LOOP
			IF c.type::text IN ('gcm_country', 'gcm_objective', 'gcm_principle') THEN
				EXECUTE format('SELECT array_agg(t::text) FROM (SELECT t FROM unnest(%L::%s_set) AS t ORDER BY random() LIMIT 4) AS t', 'all', c.type) INTO values_of;
			ELSE
				EXECUTE format('SELECT array_agg(v::text) || %L::text[] FROM (SELECT DISTINCT %s AS v FROM (SELECT * FROM %s ORDER BY random() LIMIT 4) AS r WHERE %2$s IS NOT NULL) AS v',
					CASE WHEN c.type::text ~ '_set$' THEN '{"{}",all}' ELSE '{}' END, c.col, c.rel) INTO values_of;
			END IF;
			FOREACH q IN ARRAY values_of LOOP
				clause := format('FROM %s WHERE %s %s %L::%s', c.rel, c.col, c.oprname, q, c.type);
				PERFORM set_config(name, 'off', false) FROM unnest('{enable_indexscan,enable_indexonlyscan,enable_bitmapscan}'::text[]) AS name;
				PERFORM set_config('enable_seqscan', 'on', false);
				SELECT * INTO by_scan FROM pg_temp.rows_of(clause);
				PERFORM set_config(name, 'on', false) FROM unnest('{enable_indexscan,enable_indexonlyscan,enable_bitmapscan}'::text[]) AS name;
				PERFORM set_config('enable_seqscan', 'off', false);
				SELECT * INTO by_index FROM pg_temp.rows_of(clause);
				tried := tried + 1;
				disagreement := CASE
					WHEN by_scan.plan::text NOT LIKE '%Seq Scan%' THEN 'not scanned in sequence: ' || clause
					WHEN by_index.plan::text NOT LIKE '%"' || index || '"%' THEN 'not by index: ' || clause
					WHEN by_index.answer <> by_scan.answer THEN format('%s by index, %s by scan: %s', by_index.answer, by_scan.answer, clause) END;
				IF disagreement IS NOT NULL THEN RETURN NEXT; END IF;
			END LOOP;
		END LOOP;
		UPDATE pg_index SET indisvalid = true WHERE indexrelid <> index AND indrelid = (SELECT indrelid FROM pg_index WHERE indexrelid = index)
			AND NOT indisvalid AND indexrelid NOT IN (SELECT indexrelid FROM pg_temp.invalid);
		disagreement := NULL;
		RETURN NEXT;
	END LOOP;
END
$$;

-- What a crash has left half made is invalid, and not to be looked at
CREATE TEMP TABLE invalid AS SELECT indexrelid FROM pg_index WHERE NOT indisvalid;
CREATE TEMP TABLE result AS SELECT * FROM pg_temp.disagreements();
CREATE TEMP TABLE complaint AS SELECT index || ': ' || disagreement AS what FROM result WHERE disagreement IS NOT NULL;
RESET enable_seqscan;

-- amcheck raises what it finds
SELECT count(bt_index_parent_check(indexrelid, true, true) IS NULL) AS btrees
FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relnamespace IN ('public'::regnamespace, 'gcm'::regnamespace) AND relam = (SELECT oid FROM pg_am WHERE amname = 'btree') AND indisvalid \gset
SELECT to_regprocedure('gin_index_check(regclass)') IS NOT NULL AS has_gin_check \gset
\set gins no
\if :has_gin_check
SELECT count(gin_index_check(indexrelid) IS NULL) AS gins
FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relnamespace IN ('public'::regnamespace, 'gcm'::regnamespace) AND relam = (SELECT oid FROM pg_am WHERE amname = 'gin') AND indisvalid \gset
\endif
INSERT INTO complaint
SELECT format('%s, block %s, item %s: %s', c.oid::regclass, h.blkno, h.offnum, h.msg)
FROM pg_class AS c, verify_heapam(c.oid) AS h WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'gcm'::regnamespace);

-- The tallies are the contributions, no more and no fewer, and no network is lost
INSERT INTO complaint
SELECT 'the tallies are not the sum of the contributions'
WHERE (SELECT gcm_review_merge_agg(review) FROM tally) IS DISTINCT FROM (SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM contribution)
UNION ALL
SELECT format('%s networks, of which %s are distinct', count(*), count(DISTINCT id)) FROM network HAVING count(*) <> 20000 OR count(DISTINCT id) <> 20000;

-- The intakes: each row that is placed is its contribution or pledge, and there
-- is none without its row; a row that was tried in vain has its reasons, and no
-- other has; and the runs tell of all that were placed.
SET search_path = gcm, public;
CREATE TEMP VIEW wrong AS
SELECT format('row %s of the intake is not contribution %s alone', i.id, i.contribution) AS what
FROM intake i LEFT JOIN contribution c ON c.intake = i.id WHERE (c.id, c.reference) IS DISTINCT FROM (i.contribution, btrim(i.reference)) AND num_nonnulls(i.contribution, c.id) > 0
UNION ALL SELECT format('contribution %s is of row %s of the intake, which there is not', c.id, c.intake) FROM contribution c
	WHERE c.intake IS NOT NULL AND NOT EXISTS (SELECT FROM intake i WHERE i.id = c.intake)
UNION ALL SELECT format('row %s is placed and set aside', id) FROM intake WHERE num_nonnulls(contribution, set_aside) = 2
UNION ALL SELECT format('row %s was tried, and has no reason', i.id) FROM intake i
	WHERE tried <> 0 AND num_nonnulls(contribution, set_aside) = 0 AND NOT EXISTS (SELECT FROM intake_problem p WHERE p.intake = i.id)
UNION ALL SELECT format('row %s is placed, and has a reason why not', i.id) FROM intake i WHERE contribution IS NOT NULL AND EXISTS (SELECT FROM intake_problem p WHERE p.intake = i.id)
UNION ALL SELECT format('reference %s is that of %s contributions of %s', reference, count(*), round) FROM contribution
	WHERE reference IS NOT NULL AND withdrawn_on IS NULL GROUP BY reference, round HAVING count(*) > 1
UNION ALL SELECT format('the runs placed %s rows, %s are placed', r.placed, i.placed)
	FROM (SELECT coalesce(sum(placed), 0) AS placed FROM intake_run) AS r, (SELECT count(contribution) AS placed FROM intake) AS i WHERE r.placed <> i.placed
UNION ALL SELECT format('run %s is not as it can be', id) FROM intake_run WHERE least(rows, placed, kept) < 0 OR placed + kept > 0 AND batch_at IS NULL OR finished_at < batch_at
UNION ALL SELECT format('row %s of pledges is not pledge %s alone', e.id, e.pledge)
	FROM pledge p FULL JOIN pledge_entry e ON e.pledge = p.id
	WHERE (p.reference, p.description) IS DISTINCT FROM (btrim(e.reference), btrim(e.description)) AND num_nonnulls(p.id, e.pledge) > 0
UNION ALL SELECT format('pledge %s is that of %s rows', pledge, count(*)) FROM pledge_entry WHERE pledge IS NOT NULL GROUP BY pledge HAVING count(*) > 1
UNION ALL SELECT format('row %s of pledges is placed, and has a reason why not', id) FROM pledge_entry WHERE pledge IS NOT NULL AND problems IS NOT NULL
UNION ALL SELECT format('a country has the same pledge %s times', count(*)) FROM pledge, unnest(countries) AS country GROUP BY country, regexp_replace(lower(description), '[^a-z0-9]+', ' ', 'g') HAVING count(*) > 1
UNION ALL SELECT format('%s pledges are counted, %s are there', c.pledges, p.pledges)
	FROM (SELECT pledges FROM pledge_coverage WHERE objective IS NULL AND commission = 'all') AS c,
		 (SELECT count(*) AS pledges FROM pledge p
		  WHERE (SELECT u.status FROM pledge_update u WHERE u.pledge = p.id ORDER BY u.reported_on DESC, u.id DESC LIMIT 1) = 'withdrawn' IS NOT TRUE) AS p WHERE c.pledges <> p.pledges;
INSERT INTO complaint SELECT what FROM wrong LIMIT 20;

-- ... and what waits can be taken: of what does not become one, it is told why
SET ROLE gcm_load_secretariat;
CALL take_contributions() \g /dev/null
CALL take_contributions() \gset
CALL take_pledges() \g /dev/null
RESET ROLE;
INSERT INTO complaint
SELECT 'there were rows to take twice' WHERE :placed <> 0
UNION ALL SELECT what FROM (SELECT what FROM wrong LIMIT 20) AS w
UNION ALL SELECT format('%s rows of the intake were not tried', count(*)) FROM intake WHERE num_nonnulls(contribution, set_aside) = 0 AND tried = 0 HAVING count(*) > 0
UNION ALL SELECT format('%s rows of pledges were not tried', count(*)) FROM pledge_entry WHERE num_nonnulls(pledge, set_aside, problems) = 0 HAVING count(*) > 0;
SELECT count(contribution) AS taken, count(*) - count(contribution) AS kept FROM intake \gset
SELECT count(pledge) AS pledged FROM pledge_entry \gset

-- Kept summaries are used, and the views are those of the contributions
CREATE TEMP VIEW shown AS
SELECT 'coverage' AS view, v::text AS line FROM review_coverage AS v
UNION ALL SELECT 'participation', v::text FROM review_participation AS v
UNION ALL SELECT 'summary', concat(round, commission, review) FROM review_summary
UNION ALL SELECT 'contributions', report_contributions()::text;
CREATE TEMP TABLE kept AS TABLE shown;
INSERT INTO complaint SELECT format('kept summaries: %s', coalesce(summaries_problem(), 'not used')) WHERE NOT uses_summaries() OR summaries_problem() IS NOT NULL;
BEGIN;
UPDATE review_keeping SET state = '';
INSERT INTO complaint SELECT format('%s rows of %s are not those of the contributions', count(*), view)
FROM ((TABLE kept EXCEPT ALL TABLE shown) UNION ALL (TABLE shown EXCEPT ALL TABLE kept)) AS d GROUP BY view;
UPDATE review_keeping SET state = keeping_state();
COMMIT;
SELECT count(*) AS summed FROM contribution \gset
SELECT count(*) AS cells FROM review_cell \gset
RESET search_path;

\pset format unaligned
\pset tuples_only on
SELECT what FROM complaint;
SELECT format('%s indexes agree with sequential scans on %s queries; amcheck has no complaint about %s btree and %s GIN indexes; %s contributions are in the tallies, %s in %s cells; of the intake %s rows are placed and %s kept, and %s are pledges',
	count(*), sum(tried), :'btrees', :'gins', (SELECT count(*) FROM contribution), :'summed', :'cells', :'taken', :'kept', :'pledged')
FROM result WHERE disagreement IS NULL HAVING NOT EXISTS (SELECT FROM complaint);
SELECT count(*) > 0 AS complaints FROM complaint \gset
\if :complaints
DO $$ BEGIN RAISE 'see above'; END $$;
\endif
