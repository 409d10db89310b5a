-- Kept summaries: the views made from them are those made from contributions
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(100);
SELECT setseed(0.875);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- The views, from summaries and from contributions
CREATE FUNCTION pg_temp.shown() RETURNS TABLE (view text, line text) LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY SELECT 'coverage', v::text FROM review_coverage AS v UNION ALL SELECT 'participation', v::text FROM review_participation AS v
		UNION ALL SELECT 'gap map', v::text FROM evidence_gap_map AS v UNION ALL SELECT 'summary', concat(round, commission, review) FROM review_summary
		UNION ALL SELECT 'change', v::text FROM review_change AS v
		UNION ALL SELECT 'round', concat_ws(' ', round, contributions, countries, displayed, displayed_later, without_country, without_objective, without_contributor) FROM round_sum
		UNION ALL SELECT 'pair', concat_ws(' ', s.round, a.objective_a, a.objective_b, a.contributions - g.contributions)
			FROM round_sum s, gcm_cooccurrence_pairs(s.pairs) AS a, gcm_cooccurrence_pairs(coalesce(s.pairs_gone, '{"contributions": 0}')) AS g
			WHERE g.objective_a = a.objective_a AND g.objective_b = a.objective_b
		UNION ALL SELECT 'report', report('ECA-2024') UNION ALL SELECT 'report', report();
END
$$;
CREATE FUNCTION pg_temp.differ() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	known constant text := (SELECT state FROM review_keeping);
	n bigint;
BEGIN
	IF NOT uses_summaries() THEN
		RETURN -1;
	END IF;
	CREATE TEMP TABLE kept AS SELECT * FROM pg_temp.shown();
	UPDATE review_keeping SET state = 'read the table';
	CREATE TEMP TABLE read AS SELECT * FROM pg_temp.shown();
	UPDATE review_keeping SET state = known;
	n := (SELECT count(*) FROM ((TABLE kept EXCEPT ALL TABLE read) UNION ALL (TABLE read EXCEPT ALL TABLE kept)) AS d);
	DROP TABLE kept, read;
	RETURN n;
END
$$;
CREATE TEMP TABLE pool AS
	SELECT n, (ARRAY[NULL, 'ECA-2021', 'ESCWA-2021', 'IMRF-2022', 'ECA-2024'])[1 + n % 5] AS round,
		   CASE n % 7 WHEN 0 THEN 'member-state' WHEN 1 THEN 'stakeholder' WHEN 2 THEN 'stakeholder' WHEN 3 THEN 'un-entity' WHEN 4 THEN 'member-state' END AS contributor,
		   CASE WHEN n % 7 = 2 THEN (ARRAY['trade-unions', 'academia', 'media']::gcm_stakeholder[])[1 + n % 3] END AS stakeholder,
		   ARRAY(SELECT c FROM unnest('{TUN,MAR,EGY,FRA,CAN,MEX,SEN,JPN,SYR,TKL}'::gcm_country_set) AS c WHERE random() < 0.12 AND n > 0)::gcm_country_set AS countries,
		   ARRAY(SELECT o FROM generate_series(1, 22) AS o WHERE random() < 0.05 AND n > 0)::gcm_objective_set AS objectives,
		   ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.1 AND n > 0)::gcm_principle_set AS principles,
		   CASE WHEN random() < 0.6 THEN date '2021-01-01' + floor(random() * 4)::integer * 500 END AS displayed_on
	FROM generate_series(1, 800) AS n;
INSERT INTO contribution (title, received, displayed_on, round, contributor, stakeholder, countries, objectives, principles, withdrawal_reason)
	SELECT 'Contribution ' || n, CASE WHEN n % 9 > 0 THEN daterange(date '2021-01-01' - n % 90, date '2021-01-02') END, displayed_on, round, contributor, stakeholder, countries, objectives, principles,
		   CASE WHEN n % 11 = 0 THEN 'test' END FROM pool;
-- A round of nothing that is counted but one contribution, and one of all of it
INSERT INTO contribution (title, round) VALUES ('of nobody', 'IMRF-2026');
INSERT INTO contribution (title, round, contributor, countries, objectives) VALUES ('of all', 'ESCAP-2025', 'member-state', '{NPL}', '{1}');
-- ... and by arrays
CREATE FUNCTION pg_temp.sums_agree() RETURNS SETOF text LANGUAGE SQL AS $$
	SELECT results_eq($q$ SELECT round, contributions, countries, displayed, displayed_later, without_country, without_objective, without_contributor FROM round_sum ORDER BY round COLLATE "C" $q$, $q$
		SELECT coalesce(round, 'none'), count(*), (SELECT count(DISTINCT m)::integer FROM contribution o, unnest(o.countries::text[]) AS m WHERE o.withdrawn_on IS NULL AND coalesce(o.round, 'none') = coalesce(c.round, 'none')),
			   count(*) FILTER (WHERE displayed_on <= as_of()), count(*) FILTER (WHERE displayed_on > as_of()), count(*) FILTER (WHERE cardinality(countries::text[]) = 0),
			   count(*) FILTER (WHERE cardinality(objectives::text[]) = 0), sum((contributor IS NULL)::integer)
		FROM contribution c WHERE withdrawn_on IS NULL GROUP BY round ORDER BY coalesce(round, 'none') COLLATE "C" $q$, 'sums of the rounds are those of plain SQL')
	UNION ALL SELECT bag_eq($q$ SELECT s.round, a.objective_a::integer, a.objective_b::integer, a.contributions - g.contributions
		FROM round_sum s, gcm_cooccurrence_pairs(s.pairs) AS a, gcm_cooccurrence_pairs(coalesce(s.pairs_gone, '{"contributions": 0}')) AS g
		WHERE g.objective_a = a.objective_a AND g.objective_b = a.objective_b AND a.contributions <> g.contributions $q$, $q$
		SELECT coalesce(c.round, 'none'), a, b, count(*) FROM contribution c, unnest(c.objectives::integer[]) AS a, unnest(c.objectives::integer[]) AS b
		WHERE c.withdrawn_on IS NULL AND a < b GROUP BY 1, 2, 3 $q$, '... and so are objectives that are named together');
$$;
SET gcm.as_of = '2022-05-16';
SELECT * FROM pg_temp.sums_agree();
SELECT is(uses_summaries(), false, 'none are kept at first');
SELECT is(summaries_problem(), 'no summaries are kept', 'and that is said');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'summaries%'), 0::bigint, 'which costs no trigger');
CALL keep_summaries();
SELECT is_empty($$ SELECT tgname FROM pg_trigger WHERE tgrelid = 'contribution'::regclass AND NOT tgisinternal AND (tgname LIKE 'summaries%') <> (obj_description(oid, 'pg_trigger') ~ 'summaries') $$, 'those that keep them say so, and no other');
SELECT is(summaries_problem(), NULL, 'once they are kept, nothing is wrong');
SELECT cmp_ok((SELECT count(*) FROM pg_temp.shown()), '>', 10000::bigint, 'the views have thousands of rows');
SELECT is(pg_temp.differ(), 0::bigint, 'which are the same');

-- Whatever is done to contributions
INSERT INTO contribution (round, contributor, stakeholder, countries, objectives, principles) SELECT round, contributor, stakeholder, countries, objectives, principles FROM pool WHERE n % 3 = 0;
SELECT is(pg_temp.differ(), 0::bigint, 'after many come in');
INSERT INTO contribution (countries, objectives) VALUES ('{MAR}', '{1}');
SELECT is(pg_temp.differ(), 0::bigint, 'after one');
INSERT INTO contribution (countries, objectives, withdrawal_reason) VALUES ('{MAR}', '{1}', 'test');
SELECT is(pg_temp.differ(), 0::bigint, 'after one that is withdrawn as it comes');
UPDATE contribution SET withdrawal_reason = 'test' WHERE id % 7 = 0 AND withdrawn_on IS NULL;
SELECT is(pg_temp.differ(), 0::bigint, 'after withdrawals');
UPDATE contribution SET withdrawal_reason = NULL WHERE id % 14 = 0;
SELECT is(pg_temp.differ(), 0::bigint, 'after some are taken back');
UPDATE contribution SET countries = countries | '{SEN}', objectives = objectives # '{5}' WHERE id % 5 = 0;
UPDATE contribution SET contributor = 'un-entity', stakeholder = NULL, principles = '{a}' WHERE id % 13 = 0;
UPDATE contribution SET round = 'ECA-2024' WHERE id % 17 = 0;
UPDATE contribution SET displayed_on = CASE WHEN displayed_on IS NULL THEN '2022-02-02'::date END WHERE id % 3 = 0;
UPDATE contribution SET objectives = '{2}' WHERE title = 'of all';
UPDATE contribution SET objectives = '{3}' WHERE title = 'of all';
SELECT is(pg_temp.differ(), 0::bigint, 'after changes of all that counts');
SELECT * FROM pg_temp.sums_agree();
SET gcm.as_of = '2020-12-31';
SELECT is(pg_temp.differ(), 0::bigint, '... of a day before anything was displayed');
RESET gcm.as_of;
SELECT is(pg_temp.differ(), 0::bigint, '... and today');
UPDATE contribution SET countries = '{}' WHERE countries @> 'TKL' AND withdrawn_on IS NULL;
SELECT is((SELECT count(*) FROM review_coverage WHERE countries > 0), (SELECT count(*) FROM review_coverage WHERE contributions > 0 AND countries > 0), 'no country is left that names nothing');
SELECT is(pg_temp.differ(), 0::bigint, 'after a country has gone from all');
UPDATE review_round SET code = 'ECA-21' WHERE code = 'ECA-2021';
SELECT is(pg_temp.differ(), 0::bigint, 'after a round has another code');
UPDATE review_round SET commission = 'ECE' WHERE code = 'ESCWA-2021';
SELECT is(pg_temp.differ(), 0::bigint, 'or another commission');
INSERT INTO contribution (round, reference, countries, objectives) VALUES ('IMRF-2022', 'r 1', '{MAR}', '{1}');
INSERT INTO contribution (round, reference, countries, objectives) VALUES ('IMRF-2022', 'r 1', '{MAR,SEN}', '{2}'), ('IMRF-2022', 'r 2', '{SEN}', '{3}')
	ON CONFLICT (reference, coalesce(round, '')) WHERE withdrawn_on IS NULL AND is_reference(reference) DO UPDATE SET countries = excluded.countries, objectives = excluded.objectives;
SELECT is(pg_temp.differ(), 0::bigint, 'after an INSERT that adds one and changes another');
MERGE INTO contribution AS c USING (VALUES ('r 1', 1), ('r 2', 2), ('r 3', 3)) AS v (reference, n) ON c.round = 'IMRF-2022' AND c.reference = v.reference
	WHEN MATCHED AND v.n = 1 THEN UPDATE SET objectives = '{}' WHEN MATCHED THEN UPDATE SET withdrawal_reason = 'test'
	WHEN NOT MATCHED THEN INSERT (round, reference, countries) VALUES ('IMRF-2022', v.reference, '{EGY,TUN}');
SELECT is(pg_temp.differ(), 0::bigint, 'after a MERGE');
SELECT count(*) AS cells, (SELECT count(*) FROM round_cell) AS round_cells FROM review_cell \gset
UPDATE contribution SET title = 'x', language = 'fr';
SELECT is((SELECT count(*) FROM review_cell) || ' ' || (SELECT count(*) FROM round_cell), :'cells' || ' ' || :'round_cells', 'what does not count adds no cell');
SAVEPOINT before;
INSERT INTO contribution (countries, objectives) VALUES ('{MAR}', '{1}');
UPDATE contribution SET withdrawal_reason = 'test' WHERE id = lastval();
SELECT is((SELECT count(*) FROM review_cell) || ' ' || (SELECT count(*) FROM round_cell), :cells + 4 || ' ' || :round_cells + 2, 'what comes, and what goes, has a cell for its commissions, its country and its round');
ROLLBACK TO before;
SELECT is((SELECT count(*) FROM review_cell) || ' ' || (SELECT count(*) FROM round_cell), :'cells' || ' ' || :'round_cells', 'nor does what is rolled back');
ALTER TABLE contribution DISABLE TRIGGER no_delete;
DELETE FROM contribution WHERE id % 19 = 0;
ALTER TABLE contribution ENABLE TRIGGER no_delete;
SELECT is(pg_temp.differ(), 0::bigint, 'after the owner has deleted some');
SELECT is(summaries_problem(), NULL, 'and nothing is wrong');

-- Compacted
CALL compact_summaries();
SELECT cmp_ok((SELECT count(*) FROM review_cell), '<', :cells::bigint, 'to compact leaves fewer cells');
SELECT is((SELECT count(*) FROM review_cell WHERE removed), 0::bigint, 'none of which is to be subtracted');
SELECT throws_ok('DELETE FROM ' || t, '23001', format('rows of %s are not to be deleted', t), 'which are not changed by hand then') FROM unnest('{review_cell,round_cell}'::text[]) AS t;
SELECT is((SELECT max(n) FROM (SELECT count(*) AS n FROM review_cell GROUP BY round, mask, country, contributor, of_no_kind) AS g), 1::bigint, 'each once');
SELECT is((SELECT max(n) FROM (SELECT count(*) AS n FROM round_cell GROUP BY round, displayed_on) AS g), 1::bigint, '... and each of the rounds');
SELECT is(pg_temp.differ(), 0::bigint, 'and the views are the same');
SELECT * FROM pg_temp.sums_agree();
CREATE TEMP TABLE was AS SELECT ctid AS place, * FROM review_cell;
CREATE TEMP TABLE rounds_were AS SELECT ctid AS place, * FROM round_cell;
CALL compact_summaries();
SELECT results_eq('SELECT ctid, * FROM review_cell ORDER BY ctid', 'SELECT * FROM was ORDER BY place', 'where there is nothing to compact, nothing is written');
SELECT results_eq('SELECT ctid, round FROM round_cell ORDER BY ctid', 'SELECT place, round FROM rounds_were ORDER BY place', '... nor of the rounds');
SELECT count(*) AS before FROM review_cell \gset
CALL keep_summaries();
SELECT bag_eq('SELECT * FROM review_cell', 'SELECT round, mask, country, contributor, of_no_kind, removed, joint, review FROM was', 'they are those that are made anew');
SELECT bag_eq('SELECT round, displayed_on, contributions, without_objective FROM round_cell', 'SELECT round, displayed_on, contributions, without_objective FROM rounds_were', '... those of the rounds, too');
SET gcm.round = 'IMRF-2022';
SELECT is(pg_temp.differ(), 0::bigint, 'with gcm.round, too');
RESET gcm.round;
SET gcm.lang = 'fr';
SELECT is(pg_temp.differ(), 0::bigint, 'and in French');
RESET gcm.lang;

-- What passes the triggers is noticed at once
CREATE FUNCTION pg_temp.noticed(what text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	counted constant bigint := (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL);
BEGIN
	RETURN NEXT is(uses_summaries(), false, what || ': the contributions are read');
	RETURN NEXT is(summaries_problem(), 'contributions may have come or gone without the triggers that keep summaries', '... it is said');
	RETURN NEXT is((SELECT gcm_review_count(review) FROM review_summary WHERE round = 'all' AND commission = 'all'), counted, '... and the views are right');
	CALL keep_summaries();
	RETURN NEXT is(summaries_problem(), NULL, '... one call mends it');
	RETURN NEXT is(pg_temp.differ(), 0::bigint, '... and the views are the same');
END
$$;
ALTER TABLE contribution DISABLE TRIGGER summaries_insert;
SELECT * FROM pg_temp.noticed('where a trigger is disabled');
ALTER TABLE contribution DISABLE TRIGGER USER;
INSERT INTO contribution (countries, objectives) VALUES ('{MAR}', '{1}');
ALTER TABLE contribution ENABLE TRIGGER USER;
SELECT * FROM pg_temp.noticed('where all have been');
SET LOCAL session_replication_role = replica;
INSERT INTO contribution (countries, objectives) VALUES ('{MAR}', '{1}');
RESET session_replication_role;
SELECT * FROM pg_temp.noticed('after a session that replicates');
SET LOCAL session_replication_role = replica;
TRUNCATE contribution, intake, intake_problem;
RESET session_replication_role;
SELECT * FROM pg_temp.noticed('after it has truncated');
CREATE TEMP VIEW again AS SELECT displayed_on, CASE WHEN round = 'ECA-2021' THEN 'ECA-21' ELSE round END AS round, contributor, stakeholder, countries, objectives, principles FROM pool;
INSERT INTO contribution (displayed_on, round, contributor, stakeholder, countries, objectives, principles) TABLE again;
SELECT is(pg_temp.differ(), 0::bigint, 'what comes then is counted');
ALTER TABLE contribution DISABLE TRIGGER no_truncate;
ALTER TABLE intake DISABLE TRIGGER no_truncate;
TRUNCATE contribution, intake, intake_problem;
ALTER TABLE intake ENABLE TRIGGER no_truncate;
ALTER TABLE contribution ENABLE TRIGGER no_truncate;
SELECT is(concat_ws(' ', (SELECT count(*) FROM review_cell), (SELECT count(*) FROM round_cell), pg_temp.differ(), coalesce(summaries_problem(), 'nothing is wrong')), '0 0 0 nothing is wrong', 'without contributions there are no cells, and the views are the same');
INSERT INTO contribution (displayed_on, round, contributor, stakeholder, countries, objectives, principles) TABLE again;
SELECT throws_ok('DELETE FROM ' || t, '23001', format('rows of %s are not to be deleted', t), 'cells are not changed by hand') FROM unnest('{review_cell,round_cell}'::text[]) AS t;
SELECT throws_ok('TRUNCATE ' || t, '23001', format('rows of %s are not to be deleted', t), 'nor all removed') FROM unnest('{review_cell,round_cell}'::text[]) AS t;
SELECT count(*) AS cells, (SELECT count(*) FROM round_cell) AS round_cells FROM review_cell \gset
INSERT INTO review_cell SELECT * FROM review_cell;
INSERT INTO round_cell SELECT * FROM round_cell;
SELECT is(concat_ws(' ', (SELECT count(*) FROM review_cell), (SELECT count(*) FROM round_cell), pg_temp.differ()), concat_ws(' ', :cells, :round_cells, 0), 'cells of a dump are left out, so that nothing counts twice');
SET LOCAL session_replication_role = replica;
INSERT INTO review_cell SELECT * FROM review_cell WHERE country IS NULL LIMIT 1;
RESET session_replication_role;
SELECT is(summaries_problem(), 'contributions have come or gone without the triggers that keep summaries', 'what nothing else tells, to count the contributions does');
CALL keep_summaries();
SET LOCAL session_replication_role = replica;
INSERT INTO round_cell SELECT * FROM round_cell WHERE displayed_on IS NULL LIMIT 1;
RESET session_replication_role;
SELECT is(summaries_problem(), 'contributions have come or gone without the triggers that keep summaries', '... of the rounds, too');
CALL keep_summaries();

-- Who uses them
CREATE ROLE gcm_test_summaries_reader;
CREATE ROLE gcm_test_summaries_secretariat;
CREATE ROLE gcm_test_summaries_desk;
CREATE ROLE gcm_test_summaries_both;
CALL grant_access('gcm_test_summaries_reader', 'reader');
CALL grant_access('gcm_test_summaries_secretariat', 'secretariat');
CALL grant_access('gcm_test_summaries_desk', 'country-desk', '{MAR}');
GRANT gcm_test_summaries_desk, gcm_test_summaries_reader TO gcm_test_summaries_both;
CREATE FUNCTION pg_temp.as(who text, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', 'gcm_test_summaries_' || who);
	EXECUTE query INTO answer;
	RESET ROLE;
	RETURN answer;
EXCEPTION WHEN OTHERS THEN
	RESET ROLE;
	RETURN SQLSTATE;
END
$$;
SELECT is(pg_temp.as(who, 'SELECT gcm.uses_summaries()'), uses, format('%s: %s', who, uses))
FROM (VALUES ('reader', 'true'), ('secretariat', 'true'), ('both', 'true'), ('desk', 'false')) AS v (who, uses);
SELECT is(pg_temp.as(who, 'SELECT md5(string_agg(v::text, '''' ORDER BY round_place, place, objective)) FROM gcm.review_coverage AS v'),
	(SELECT md5(string_agg(v::text, '' ORDER BY round_place, place, objective)) FROM review_coverage AS v), who || ' reads what the owner reads')
FROM (VALUES ('reader'), ('secretariat')) AS v (who);
SELECT is(pg_temp.as('desk', 'SELECT contributions FROM gcm.review_coverage WHERE round = ''all'' AND commission = ''all'' AND objective = 1'),
	(SELECT count(*)::text FROM contribution WHERE withdrawn_on IS NULL AND countries @> 'MAR' AND objectives @> '1'), 'a desk sees its contributions alone');
SELECT is(pg_temp.as('desk', 'SELECT sum(contributions) FROM gcm.review_participation WHERE round = ''all'' AND commission = ''all'''),
	(SELECT count(*)::text FROM contribution WHERE withdrawn_on IS NULL AND countries @> 'MAR'), '... by who contributes, too');
SELECT is(pg_temp.as('desk', 'SELECT sum(contributions) FROM gcm.round_sum'),
	(SELECT count(*)::text FROM contribution WHERE withdrawn_on IS NULL AND countries @> 'MAR'), '... and by round');
SELECT is(pg_temp.as('desk', 'SELECT (SELECT count(*) FROM gcm.review_cell) + (SELECT count(*) FROM gcm.round_cell)'), '0', 'and no cell');
CREATE POLICY narrower ON contribution AS RESTRICTIVE FOR SELECT USING (countries::text = '{MAR}');
SELECT is(pg_temp.as('reader', 'SELECT gcm.uses_summaries()'), 'false', 'a policy of the owner''s own keeps a reader from them');
SELECT is(pg_temp.as('reader', 'SELECT gcm_review_count(review) FROM gcm.review_summary WHERE round = ''all'' AND commission = ''all'''),
	(SELECT count(*)::text FROM contribution WHERE withdrawn_on IS NULL AND countries::text = '{MAR}'), '... who sees what it lets through');
SELECT is(pg_temp.as('reader', 'SELECT (SELECT count(*) FROM gcm.review_cell) + (SELECT count(*) FROM gcm.round_cell)'), '0', '... and no cell');
DROP POLICY narrower ON contribution;
ALTER POLICY seen ON contribution USING (countries::text = '{MAR}');
SELECT is(pg_temp.as('reader', 'SELECT gcm.uses_summaries()'), 'false', 'so does one that the owner has changed');
CALL make_policies();
SELECT is(pg_temp.as('reader', 'SELECT gcm.uses_summaries()'), 'true', '... until it is as it was');
SELECT is(pg_temp.as('desk', 'INSERT INTO gcm.contribution (countries, objectives) VALUES (''{MAR}'', ''{2}'') RETURNING 1'), '1', 'a desk adds a contribution');
SELECT is(pg_temp.differ(), 0::bigint, 'which is in the summaries');
SELECT is(pg_temp.as('secretariat', 'UPDATE gcm.review_keeping SET state = '''' RETURNING 1'), '42501', 'what is kept is not theirs to change');

-- An update of the registry makes them anew
CALL gcm_update_registry('gcm');
SELECT is(summaries_problem(), NULL, 'after an update of the registry, they are kept');
SELECT is(pg_temp.differ(), 0::bigint, 'and the views are the same');
CALL drop_summaries();
SELECT is((SELECT count(*) FROM review_cell) + (SELECT count(*) FROM round_cell) || ' ' || uses_summaries()::text, '0 false', 'they can be given up');
SELECT is(summaries_problem(), 'no summaries are kept', '... and that is said');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'summaries%'), 0::bigint, 'with their triggers');

-- Without them, a desk's condition on the round goes by index
SET LOCAL enable_seqscan = off;
SELECT alike(pg_temp.as('desk', format('EXPLAIN (FORMAT JSON) SELECT * FROM gcm.%I WHERE round = %L', v, 'ECA-2024')),
	'%"Index Cond": "(CASE WHEN (round IS NULL) THEN ''none''::text ELSE round END = ''ECA-2024''%', 'a desk finds a round by index in ' || v)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS v;

SELECT * FROM finish();
ROLLBACK;
