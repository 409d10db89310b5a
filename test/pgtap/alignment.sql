-- Verdicts, lists and scores against plain SQL, on 3000 random mandates;
-- GCM_SMALL=10 tries a tenth of them
-- SPDX-License-Identifier: PostgreSQL
\set small 1
\getenv small GCM_SMALL
BEGIN;
SELECT plan(24);
SELECT setseed(0.5);

-- A reference in plain arrays: what each kind of name means, by hand
CREATE TEMP TABLE entity (written text, name text);
INSERT INTO entity VALUES ('IOM', 'IOM'), ('OIM', 'IOM'), ('International Organization for Migration', 'IOM'), ('UN DESA', 'DESA'),
	('undesa', 'DESA'), ('U.N. DESA', 'DESA'), ('ILO', 'ILO'), ('Organisation internationale du Travail', 'ILO'), ('HCDH', 'OHCHR'),
	('UNDP', 'UNDP'), ('ACNUR', 'UNHCR'), ('unicef', 'UNICEF'), ('ONUDC', 'UNODC'), ('WHO', 'WHO'), ('UN Women', 'UN-Women'),
	('Agency X', 'Agency X'), ('AGENCY  x', 'Agency X'), ('Agency Y', 'Agency Y');

-- Random arrays: NULL, empty, some or all of a list, with names as written
CREATE FUNCTION pg_temp.some(list text[], p float, n integer) RETURNS text[] LANGUAGE SQL VOLATILE AS $$
	SELECT CASE WHEN random() < 0.15 AND n > 0 THEN NULL ELSE ARRAY(SELECT e FROM unnest(list) AS e WHERE random() < p) END $$;

CREATE TEMP TABLE vocabulary AS SELECT
	'all'::gcm_function_set::text[] AS mission, 'all'::gcm_objective_set::text[] AS objectives, 'all'::gcm_principle_set::text[] AS principles,
	(SELECT array_agg(written) FROM entity) AS entities, 'all'::gcm_structure_set::text[] AS structure,
	enum_range(NULL::gcm_decision_rule)::text[] AS decision, 'all'::gcm_stakeholder_set::text[] AS participation;

CREATE TEMP TABLE plain AS
	SELECT n, (ARRAY['network', 'existing-forum', 'thematic-coalition'])[1 + n % 3] AS kind,
		   pg_temp.some(mission, p, n) AS mission, pg_temp.some(objectives, p, n) AS objectives, pg_temp.some(principles, p, n) AS principles,
		   pg_temp.some(entities, p / 4, n) AS coordinators, pg_temp.some(entities, p, n) AS members, pg_temp.some(structure, p, n) AS structure,
		   CASE WHEN random() < 0.8 THEN decision[1 + floor(random() * 5)] END AS decision,
		   pg_temp.some(participation, p, n) AS participation,
		   pg_temp.some(entities, p, n) AS concerned, pg_temp.some(entities, p, n) AS agreed, random() < 0.5 AS committee,
		   CASE WHEN random() < 0.8 THEN random() < 0.7 END AS coordinator, CASE WHEN random() < 0.8 THEN random() < 0.5 END AS relations,
		   pg_temp.some(entities, p / 2, n) AS relevant, CASE WHEN n % 2 = 0 THEN pg_temp.some(entities, 0.7, n) END AS present
	FROM (SELECT n, (ARRAY[0.0, 0.2, 0.5, 0.9, 1.0])[1 + n % 5] AS p FROM generate_series(1, 3000 / :small) AS n) AS body, vocabulary;
UPDATE plain SET committee = NULL WHERE n % 7 = 0;

-- The global mandate every other time, else the mandate of another body
CREATE TEMP VIEW plain_reference AS
	SELECT p.n,
		   CASE WHEN g THEN v.mission ELSE r.mission END AS mission, CASE WHEN g THEN v.objectives ELSE r.objectives END AS objectives,
		   CASE WHEN g THEN v.principles ELSE r.principles END AS principles, CASE WHEN g THEN '{IOM}' ELSE r.coordinators END AS coordinators,
		   CASE WHEN g THEN '{DESA,ILO,IOM,OHCHR,UNDP,UNHCR,UNICEF,UNODC}' ELSE r.members END AS members,
		   CASE WHEN g THEN v.structure ELSE r.structure END AS structure, CASE WHEN g THEN 'consensus' ELSE r.decision END AS decision,
		   CASE WHEN g THEN array_remove(v.participation, 'other') ELSE r.participation END AS participation
	FROM plain p JOIN plain r ON r.n = 1 + (p.n * 7) % (3000 / :small), LATERAL (SELECT p.n % 4 < 2 AS g) AS _, vocabulary v;

CREATE FUNCTION pg_temp.to_mandate(mission text[], objectives text[], principles text[], coordinators text[], members text[],
								   structure text[], decision text, participation text[]) RETURNS gcm_mandate LANGUAGE SQL AS $$
	SELECT gcm_mandate(mission::gcm_function_set, objectives::gcm_objective_set, principles::gcm_principle_set, coordinators, members,
					   structure::gcm_structure_set, decision::gcm_decision_rule, participation::gcm_stakeholder_set) $$;

CREATE TEMP TABLE typed AS
	SELECT p.n, p.kind::gcm_body_kind AS kind, p.present,
		   pg_temp.to_mandate(p.mission, p.objectives, p.principles, p.coordinators, p.members, p.structure, p.decision, p.participation) AS mandate,
		   pg_temp.to_mandate(r.mission, r.objectives, r.principles, r.coordinators, r.members, r.structure, r.decision, r.participation) AS reference,
		   gcm_process(p.concerned, p.agreed, p.committee, p.coordinator, p.relations, p.relevant) AS process
	FROM plain p JOIN plain_reference r USING (n);

-- Names of one entity are one, in no order; names that are not entities stay
CREATE FUNCTION pg_temp.clean(list text[]) RETURNS text[] LANGUAGE SQL AS $$
	SELECT CASE WHEN list IS NOT NULL THEN ARRAY(SELECT DISTINCT coalesce(e.name, l) FROM unnest(list) AS l LEFT JOIN entity e ON e.written = l) END $$;

-- What is asked and stated of each element, as lists
CREATE TEMP TABLE demand AS
	SELECT n, element::gcm_mandate_element AS element, asked, stated, present
	FROM plain p JOIN plain_reference r USING (n), LATERAL (VALUES
		('mission', r.mission, p.mission), ('objectives', r.objectives, p.objectives), ('principles', r.principles, p.principles),
		('coordinators', pg_temp.clean(r.coordinators), pg_temp.clean(p.coordinators)),
		('members', pg_temp.clean(r.members), pg_temp.clean(p.members)),
		-- who is named as coordinator is one
		('structure', r.structure, CASE WHEN cardinality(p.coordinators) > 0 AND cardinality(p.structure) > 0 AND 'coordinator' = ANY (r.structure)
			THEN p.structure || '{coordinator}'::text[] ELSE p.structure END),
		('decision', CASE WHEN r.decision IS NOT NULL THEN ARRAY[r.decision] END, CASE WHEN p.decision IS NOT NULL THEN ARRAY[p.decision] END),
		('participation', r.participation, p.participation)) AS v (element, asked, stated)
	UNION ALL
	SELECT n, 'adaptation', coalesce(pg_temp.clean(concerned), '{}') || '{committee,coordinator}'::text[]
			|| CASE WHEN coalesce(cardinality(concerned), 0) = 0 THEN '{list}'::text[] ELSE '{}' END,
		   CASE WHEN concerned IS NULL AND agreed IS NULL AND committee IS NULL AND coordinator IS NULL THEN NULL
				ELSE coalesce(pg_temp.clean(agreed), '{}') || CASE WHEN committee THEN '{committee}'::text[] ELSE '{}' END
					|| CASE WHEN coordinator THEN '{coordinator}'::text[] ELSE '{}' END END, NULL
	FROM plain WHERE kind = 'existing-forum'
	UNION ALL
	SELECT n, 'relations', '{close}', CASE WHEN relations THEN '{close}'::text[] WHEN NOT relations THEN '{}' END, NULL
	FROM plain WHERE kind = 'thematic-coalition'
	UNION ALL
	SELECT n, 'inclusion', coalesce(pg_temp.clean(relevant), '{}'),
		   CASE WHEN coalesce(cardinality(relevant), 0) > 0 THEN pg_temp.clean(members) END, NULL
	FROM plain WHERE kind = 'thematic-coalition';

CREATE TEMP TABLE expected AS
	SELECT n, element, required, met, missing, excess,
		   CASE WHEN required = 0 AND element <= 'participation' THEN NULL
				WHEN stated IS NULL THEN 'unstated'
				WHEN met = required THEN 'aligned'
				WHEN met = 0 THEN 'divergent'
				ELSE 'partial' END::gcm_verdict AS verdict
	FROM demand,
		 LATERAL (SELECT ARRAY(SELECT a FROM unnest(asked) AS a WHERE element <> 'members' OR present IS NULL OR a = ANY (pg_temp.clean(present)))
				  AS asked_here) AS _,
		 LATERAL (SELECT ARRAY(SELECT unnest(asked_here) EXCEPT SELECT unnest(stated)) AS missing,
						 ARRAY(SELECT unnest(CASE WHEN element <> 'inclusion' OR stated IS NOT NULL THEN stated END) EXCEPT SELECT unnest(asked)) AS excess,
						 cardinality(asked_here) AS required) AS lists,
		 LATERAL (SELECT required - cardinality(missing) AS met) AS counts;

CREATE TEMP TABLE found AS
	SELECT n, f.* FROM typed, gcm_alignment_findings(mandate, kind, reference, 'en', present, process) AS f;

SELECT results_eq('SELECT n, element, verdict, required, met FROM found ORDER BY n, element',
	'SELECT n, element, verdict, required, met FROM expected ORDER BY n, element', 'verdicts and counts of all bodies agree with plain SQL');
SELECT cmp_ok((SELECT count(DISTINCT (element, verdict)) FROM found), '>=', 41::bigint, 'each element has had each verdict that it can have');

-- Labels are of a language; names of entities are compared by their English ones
SELECT is_empty($$
	SELECT * FROM found JOIN expected e USING (n, element)
	WHERE cardinality(found.missing) <> cardinality(e.missing)
	   OR (element <> 'inclusion' AND cardinality(found.excess) <> cardinality(e.excess))
$$, 'as many are missing and in excess');
SELECT is_empty($$
	SELECT n, element FROM found JOIN expected e USING (n, element)
	WHERE element IN ('coordinators', 'members', 'inclusion')
	  AND (ARRAY(SELECT lower(regexp_replace(m, '\s+', ' ', 'g')) FROM unnest(found.missing) AS m ORDER BY 1)
			<> ARRAY(SELECT lower(m) FROM unnest(e.missing) AS m ORDER BY 1)
		OR (element <> 'inclusion' AND ARRAY(SELECT lower(regexp_replace(m, '\s+', ' ', 'g')) FROM unnest(found.excess) AS m ORDER BY 1)
			<> ARRAY(SELECT lower(m) FROM unnest(e.excess) AS m ORDER BY 1)))
$$, 'and they are the same entities');
SELECT is_empty($$
	SELECT n FROM found JOIN expected e USING (n, element)
	WHERE element = 'objectives'
	  AND (SELECT gcm_set_agg(m::gcm_objective) FROM unnest(found.missing) AS m) <> e.missing::gcm_objective_set
	   OR element = 'participation'
	  AND (SELECT gcm_set_agg(m::gcm_stakeholder) FROM unnest(found.excess) AS m) <> e.excess::gcm_stakeholder_set
$$, 'and the same terms');

-- Alignments and scores
CREATE TEMP TABLE aligned AS SELECT n, kind, gcm_alignment(mandate, kind, reference, present, process) AS a FROM typed;
SELECT is_empty($$
	SELECT n, element FROM aligned CROSS JOIN unnest(enum_range(NULL::gcm_mandate_element)) AS element LEFT JOIN expected USING (n, element)
	WHERE gcm_verdict(a, element) IS DISTINCT FROM verdict
$$, 'alignments hold the same verdicts');
SELECT results_eq('SELECT n, round(gcm_alignment_score(a), 15), gcm_is_aligned(a) FROM aligned ORDER BY n',
	$$ SELECT n, round(avg(CASE verdict WHEN 'aligned' THEN 1 WHEN 'partial' THEN 0.5 WHEN 'unstated' THEN 0 WHEN 'divergent' THEN 0 END), 15),
			  bool_and(verdict = 'aligned') FROM expected GROUP BY n ORDER BY n $$, 'scores are means of verdicts, partial ones counting half');
SELECT is_empty($$
	SELECT * FROM (SELECT gcm_alignment_score(a) AS s, lag(gcm_alignment_score(a)) OVER (ORDER BY a) AS before FROM aligned) AS _ WHERE s < before
$$, 'better scores sort higher');
SELECT is_empty('SELECT a FROM aligned WHERE a::text::gcm_alignment <> a', 'text of alignments is read back');

-- A step: one more of what is asked, from each body and for each element
SELECT is_empty($$
	SELECT t.n FROM typed t JOIN demand d USING (n),
		unnest(asked) AS added,
		LATERAL (SELECT (gcm_alignment(t.mandate, t.kind, t.reference, t.present, t.process)) AS before,
			gcm_alignment(gcm_mandate(
				CASE WHEN element = 'mission' THEN coalesce((mandate).mission, '{}') | added::gcm_function ELSE (mandate).mission END,
				CASE WHEN element = 'objectives' THEN coalesce((mandate).objectives, '{}') | added::gcm_objective ELSE (mandate).objectives END,
				CASE WHEN element = 'principles' THEN coalesce((mandate).principles, '{}') | added::gcm_principle ELSE (mandate).principles END,
				CASE WHEN element = 'coordinators' THEN coalesce((mandate).coordinators, '{}') || added ELSE (mandate).coordinators END,
				CASE WHEN element = 'members' THEN coalesce((mandate).members, '{}') || added ELSE (mandate).members END,
				CASE WHEN element = 'structure' THEN coalesce((mandate).structure, '{}') | added::gcm_structure ELSE (mandate).structure END,
				CASE WHEN element = 'decision' THEN added::gcm_decision_rule ELSE (mandate).decision END,
				CASE WHEN element = 'participation' THEN coalesce((mandate).participation, '{}') | added::gcm_stakeholder ELSE (mandate).participation END),
			t.kind, t.reference, t.present, t.process) AS after) AS step
	WHERE element <= 'participation' AND gcm_alignment_score(after) < gcm_alignment_score(before) AND n <= 500
$$, 'adding what the reference asks for never lowers the score');

-- Summaries
CREATE TEMP TABLE summary AS SELECT kind, n % 5 AS region, gcm_alignment_agg(a) AS s FROM aligned GROUP BY 1, 2;
SELECT results_eq('SELECT kind, region, element, aligned, partial, divergent, unstated, not_asked, share FROM summary, gcm_alignment_stats(s) ORDER BY 1, 2, 3',
	$$ SELECT kind, n % 5, element, count(*) FILTER (WHERE verdict = 'aligned'), count(*) FILTER (WHERE verdict = 'partial'),
			  count(*) FILTER (WHERE verdict = 'divergent'), count(*) FILTER (WHERE verdict = 'unstated'), count(*) FILTER (WHERE verdict IS NULL),
			  trim_scale(count(*) FILTER (WHERE verdict = 'aligned') / nullif(count(verdict), 0)::numeric)
	   FROM (SELECT kind, n FROM aligned WHERE a IS NOT NULL) AS b CROSS JOIN unnest(enum_range(NULL::gcm_mandate_element)) AS element
	   LEFT JOIN expected USING (n, element) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 $$, 'summaries count verdicts as plain SQL does');
SELECT results_eq('SELECT kind, region, gcm_alignment_count(s), round(gcm_alignment_mean(s), 15) FROM summary ORDER BY 1, 2',
	'SELECT kind, n % 5, count(a), round(avg(gcm_alignment_score(a)), 15) FROM aligned GROUP BY 1, 2 ORDER BY 1, 2', 'bodies and mean scores, too');
SELECT is((SELECT gcm_alignment_merge_agg(s ORDER BY random()) FROM summary), (SELECT gcm_alignment_agg(a) FROM aligned), 'parts merge');
SELECT is_empty('SELECT s FROM summary WHERE s::text::gcm_alignment_summary <> s', 'text of summaries is read back');

-- Binary
CREATE TABLE kept (a gcm_alignment, s gcm_alignment_summary);
INSERT INTO kept SELECT a, gcm_alignment_agg(a) OVER (PARTITION BY n % 100) FROM aligned;
\set file `mktemp`
\set save '\\copy kept TO ''' :file ''' (FORMAT binary)'
\set load '\\copy reloaded FROM ''' :file ''' (FORMAT binary)'
\setenv GCM_FILE :file
CREATE TEMP TABLE reloaded (LIKE kept);
:save
:load
\! rm "$GCM_FILE"
SELECT results_eq('SELECT a, s::text FROM reloaded ORDER BY 1, 2', 'SELECT a, s::text FROM kept ORDER BY 1, 2', 'binary COPY is read back');
SELECT ok(bool_and(length(gcm_alignment_summary_send(s)) = 369), 'a summary is sent in 369 bytes') FROM kept;

-- Indexes, partitions, parallel workers
CREATE INDEX kept_btree ON kept (a);
CREATE INDEX kept_hash ON kept USING hash (a);
ANALYZE kept;
CREATE TEMP TABLE probe AS SELECT DISTINCT a FROM kept WHERE a IS NOT NULL ORDER BY a LIMIT 200;
CREATE TEMP TABLE by_scan AS SELECT p.a, (SELECT count(*) FROM aligned k WHERE k.a = p.a) AS equal, (SELECT count(*) FROM aligned k WHERE k.a < p.a) AS less FROM probe p;
SET LOCAL enable_seqscan = off;
SET LOCAL enable_bitmapscan = off;
SELECT results_eq('SELECT p.a, (SELECT count(*) FROM kept k WHERE k.a = p.a), (SELECT count(*) FROM kept k WHERE k.a < p.a) FROM probe p ORDER BY 1',
	'SELECT * FROM by_scan ORDER BY 1', 'a btree finds what a scan finds');
DROP INDEX kept_btree;
SELECT results_eq('SELECT p.a, (SELECT count(*) FROM kept k WHERE k.a = p.a) FROM probe p ORDER BY 1', 'SELECT a, equal FROM by_scan ORDER BY 1',
	'so does a hash index');
RESET enable_seqscan;
RESET enable_bitmapscan;

CREATE TABLE by_hash (a gcm_alignment) PARTITION BY HASH (a);
CREATE TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO by_hash SELECT a FROM kept;
CREATE TABLE by_list (a gcm_alignment) PARTITION BY LIST (a);
CREATE TABLE by_list_best PARTITION OF by_list FOR VALUES IN ('mission:aligned');
CREATE TABLE by_list_rest PARTITION OF by_list DEFAULT;
INSERT INTO by_list VALUES ('mission:aligned'), ('mission:partial'), (NULL);
CREATE TABLE by_range (a gcm_alignment) PARTITION BY RANGE (a);
CREATE TABLE by_range_low PARTITION OF by_range FOR VALUES FROM (MINVALUE) TO ('mission:aligned,decision:unstated');
CREATE TABLE by_range_high PARTITION OF by_range FOR VALUES FROM ('mission:aligned,decision:unstated') TO (MAXVALUE);
INSERT INTO by_range SELECT a FROM kept WHERE a IS NOT NULL;
SELECT ok((SELECT count(*) FROM by_hash) = 3000 / :small AND (SELECT count(*) FROM by_list_best) = 1
	  AND (SELECT min(gcm_alignment_score(a)) FROM by_range_high) >= 0.5 AND (SELECT max(gcm_alignment_score(a)) FROM by_range_low) <= 0.5,
	'alignments partition by hash, list and range');

SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT is((SELECT gcm_alignment_agg(a) FROM kept), (SELECT gcm_alignment_merge_agg(s) FROM summary), 'parallel workers agree');

-- Changes: what is added and removed makes the one mandate of the other
SELECT is_empty($$
	SELECT n FROM typed, gcm_mandate_diff(mandate, reference) AS d
	WHERE element = 'objectives' AND (SELECT gcm_set_agg(o::gcm_objective) FROM unnest(added) AS o)
			| (coalesce((mandate).objectives, '{}') - (SELECT gcm_set_agg(o::gcm_objective) FROM unnest(removed) AS o))
			<> coalesce((reference).objectives, '{}')
	   OR (change = 'stated') <> (CASE element WHEN 'mission' THEN (mandate).mission IS NULL WHEN 'objectives' THEN (mandate).objectives IS NULL
			WHEN 'principles' THEN (mandate).principles IS NULL WHEN 'coordinators' THEN (mandate).coordinators IS NULL
			WHEN 'members' THEN (mandate).members IS NULL WHEN 'structure' THEN (mandate).structure IS NULL
			WHEN 'decision' THEN (mandate).decision IS NULL ELSE (mandate).participation IS NULL END)
	   OR change = 'extended' AND (added = '{}' OR removed <> '{}') OR change = 'reduced' AND (added <> '{}' OR removed = '{}')
	   OR change = 'altered' AND (added = '{}' OR removed = '{}')
$$, 'a change says what was added and what was removed');
SELECT results_eq(
	$$ SELECT n, element, a.added, a.removed FROM typed, gcm_mandate_diff(mandate, reference) AS a ORDER BY 1, 2 $$,
	$$ SELECT n, element, b.removed, b.added FROM typed, gcm_mandate_diff(reference, mandate) AS b ORDER BY 1, 2 $$,
	'the way back is the other way round');

-- The reference of the last row is kept, in a place of its own, until another comes
SELECT is(kept, 1::bigint, 'of many references, one is kept at a time')
FROM (SELECT n, gcm_alignment(gcm_mandate(members => '{IOM}'), reference => gcm_mandate(members => CASE WHEN n % 2 = 0 THEN '{IOM,UNHCR}' ELSE '{WHO}' END::text[])) AS a,
			 CASE WHEN n = 1000 THEN (SELECT sum(total_nblocks) FROM pg_backend_memory_contexts WHERE name = 'gcm_network reference mandate' AND n > 0) END::bigint AS kept
	  FROM generate_series(1, 1000) AS n OFFSET 0) AS checked WHERE n = 1000 AND a IS NOT NULL;
-- Many names that are near to others: stated, asked, and of who provides the secretariat
SELECT results_eq($$ SELECT (SELECT cardinality(near) FROM gcm_alignment_findings(gcm_mandate(coordinators => m), reference => gcm_mandate(coordinators => r), leadership => gcm_leadership(secretariat => l))
							 WHERE element = 'coordinators')
	FROM (SELECT ARRAY(SELECT 'UNICEF' || repeat('F', n) FROM generate_series(1, 60) AS n)) AS names (n),
		 LATERAL (VALUES (n, '{IOM}', '{IOM}'), ('{IOM}', n, '{IOM}'), ('{IOM}', '{IOM}', n)) AS v (m, r, l) $$, 'SELECT 60 FROM generate_series(1, 3)', 'each of many names is near to others');
SELECT * FROM finish();
ROLLBACK;
