-- Reviews against plain SQL, on random records and on real ones
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(47);
SELECT setseed(0.25);

CREATE TEMP TABLE contribution (
	dataset integer, country gcm_country, objectives gcm_objective_set,
	principles gcm_principle_set, stakeholder gcm_stakeholder
);

-- Fifty data sets: sizes from none to thousands, NULLs, skewed and sparse.
-- Subqueries name n so that they are random for each row.
INSERT INTO contribution
SELECT d,
	   CASE WHEN random() < 0.1 * (d % 5) THEN NULL
			ELSE (SELECT t[1 + floor(power(random(), 1 + d % 4) * 249)::int + 0 * n] FROM (SELECT 'all'::gcm_country_set::gcm_country[] AS t) AS _) END,
	   CASE WHEN random() < 0.05 * (d % 3) THEN NULL
			ELSE ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 1.0 / (1 + o * (d % 7)) AND n > 0)::gcm_objective_set END,
	   CASE WHEN d % 2 = 0 THEN NULL
			ELSE ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.2 AND n > 0)::gcm_principle_set END,
	   CASE WHEN random() < 0.3 THEN NULL
			ELSE (SELECT t[1 + floor(random() * 13)::int + 0 * n] FROM (SELECT 'all'::gcm_stakeholder_set::gcm_stakeholder[] AS t) AS _) END
FROM generate_series(1, 50) AS d, generate_series(1, CASE WHEN d = 50 THEN 0 ELSE d * d / 2 END) AS n;

-- The same answers in plain SQL, by unnesting
CREATE TEMP VIEW plain_objective AS
	SELECT d.dataset, o AS objective, coalesce(c.contributions, 0) AS contributions, coalesce(c.countries, 0) AS countries,
		   coalesce(c.contributions::numeric / d.n, 0) AS share,
		   rank() OVER (PARTITION BY d.dataset ORDER BY coalesce(c.contributions, 0) DESC)::integer AS rank
	FROM (SELECT g AS dataset, count(c.dataset) AS n
		  FROM generate_series(1, 50) AS g LEFT JOIN contribution c ON c.dataset = g GROUP BY g) AS d
	CROSS JOIN unnest('all'::gcm_objective_set) AS o
	LEFT JOIN (SELECT dataset, o, count(*) AS contributions, count(DISTINCT country)::integer AS countries
			   FROM contribution, unnest(objectives) AS o GROUP BY dataset, o) AS c USING (dataset, o);

CREATE TEMP TABLE review AS
	SELECT g AS dataset, (SELECT gcm_review_agg(country, objectives, principles, stakeholder)
						  FROM contribution c WHERE c.dataset = g) AS r
	FROM generate_series(1, 50) AS g;

SELECT results_eq(
	$$ SELECT dataset, o.objective, o.contributions, o.countries, o.share, o.rank
	   FROM review, gcm_review_by_objective(r) AS o ORDER BY 1, 2 $$,
	$$ SELECT * FROM plain_objective ORDER BY 1, 2 $$,
	'by objective, fifty data sets agree with plain SQL');

SELECT results_eq(
	$$ SELECT dataset, p.principle, p.contributions, p.countries FROM review, gcm_review_by_principle(r) AS p
	   WHERE p.contributions > 0 ORDER BY 1, 2 $$,
	$$ SELECT dataset, p, count(*), count(DISTINCT country)::integer FROM contribution, unnest(principles) AS p
	   GROUP BY 1, 2 ORDER BY 1, 2 $$,
	'by principle, too');

SELECT results_eq(
	$$ SELECT dataset, s.stakeholder, s.contributions, s.countries FROM review, gcm_review_by_stakeholder(r) AS s
	   WHERE s.contributions > 0 ORDER BY 1, 2 $$,
	$$ SELECT dataset, stakeholder, count(*), count(DISTINCT country)::integer FROM contribution
	   WHERE stakeholder IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 $$,
	'by stakeholder, too');

SELECT results_eq(
	$$ SELECT dataset, x.objective, x.principle, x.contributions FROM review, gcm_review_cross(r) AS x
	   WHERE x.contributions > 0 ORDER BY 1, 2, 3 $$,
	$$ SELECT dataset, o, p, count(*) FROM contribution, unnest(objectives) AS o, unnest(principles) AS p
	   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 $$,
	'by objective and principle, too');

SELECT results_eq(
	$$ SELECT dataset, gcm_review_count(r), gcm_review_countries(r)::text[], gcm_review_covered(r), gcm_review_gaps(r),
			  gcm_review_coverage(r) FROM review ORDER BY 1 $$,
	$$ SELECT g, count(c.dataset), ARRAY(SELECT DISTINCT country::text FROM contribution WHERE dataset = g AND country IS NOT NULL ORDER BY 1),
			  gcm_union_agg(objectives), ~gcm_union_agg(objectives), cardinality(gcm_union_agg(objectives))::numeric / 23
	   FROM generate_series(1, 50) AS g LEFT JOIN contribution c ON dataset = g GROUP BY g ORDER BY 1 $$,
	'totals, countries, coverage and gaps agree with plain SQL');

SELECT is_empty($$
	SELECT dataset, gcm_review_evenness(r), j FROM review
	JOIN (SELECT dataset, -sum(share * ln(nullif(share, 0))) / ln(23) AS j
		  FROM (SELECT dataset, contributions / nullif(sum(contributions) OVER (PARTITION BY dataset), 0) AS share
				FROM plain_objective) AS shares
		  GROUP BY dataset) AS plain USING (dataset)
	WHERE (gcm_review_evenness(r) IS NULL) <> (j IS NULL) OR abs(gcm_review_evenness(r) - j) > 1e-12
	   OR gcm_review_evenness(r) NOT BETWEEN 0 AND 1
$$, 'evenness is Pielou''s J');

-- Contributions of several countries at once
CREATE TEMP TABLE joint AS
	SELECT n % 20 AS dataset,
		   CASE WHEN random() < 0.9 THEN
				ARRAY(SELECT c FROM unnest('all'::gcm_country_set) AS c WHERE random() < 0.01 AND n > 0)::gcm_country_set END AS countries,
		   objectives
	FROM (SELECT row_number() OVER () AS n, objectives FROM contribution WHERE dataset > 40 LIMIT 1000) AS c;
SELECT results_eq(
	$$ SELECT dataset, o.objective, o.contributions, o.countries
	   FROM (SELECT dataset, gcm_review_joint_agg(countries, objectives) AS r FROM joint GROUP BY dataset) AS review,
			gcm_review_by_objective(r) AS o WHERE contributions > 0 ORDER BY 1, 2 $$,
	$$ SELECT dataset, o, count(DISTINCT joint.ctid), count(DISTINCT c)::integer
	   FROM joint, unnest(objectives) AS o LEFT JOIN LATERAL unnest(countries) AS c ON true GROUP BY 1, 2 ORDER BY 1, 2 $$,
	'joint contributions are counted once, and for each of their countries');
SELECT is_empty($$
	SELECT dataset FROM (SELECT dataset, gcm_review_joint_agg(countries, objectives) AS r FROM joint GROUP BY dataset) AS review
	WHERE r::text::gcm_review <> r
	   OR r <> (SELECT gcm_review_merge_agg(part)
				FROM (SELECT gcm_review_joint_agg(countries, objectives) AS part FROM joint
					  WHERE joint.dataset = review.dataset GROUP BY joint.ctid) AS one)
$$, 'and their summaries are read back and merged');

SELECT ok(pg_column_size('{"contributions":0}'::gcm_review) <= 64
	AND pg_column_size(gcm_review_agg('ZWE'::gcm_country, 'all'::gcm_objective_set, 'all'::gcm_principle_set, 'other'::gcm_stakeholder)) <= 160
	AND pg_column_size(gcm_review_joint_agg('all'::gcm_country_set, 'all'::gcm_objective_set, 'all'::gcm_principle_set, 'other'::gcm_stakeholder)) <= 160,
	'summaries of nothing and of one contribution are small');
SELECT ok(max(pg_column_size(r)) <= 4096 AND max(pg_column_size(plain)) <= 2048, 'and no summary is large')
FROM review JOIN (SELECT dataset, gcm_review_agg(country, objectives) AS plain FROM contribution GROUP BY dataset) AS p USING (dataset);

-- The other ways to the same summaries

SELECT is_empty($$ SELECT dataset FROM review WHERE r::text::gcm_review <> r $$, 'text is read back');

\set file `mktemp`
\set save '\\copy review TO ''' :file ''' (FORMAT binary)'
\set load '\\copy reloaded FROM ''' :file ''' (FORMAT binary)'
\setenv GCM_FILE :file
CREATE TEMP TABLE reloaded (LIKE review);
:save
:load
\! rm "$GCM_FILE"
SELECT set_eq('TABLE reloaded', 'TABLE review', 'binary COPY is read back');
SELECT is_empty($$
	SELECT dataset FROM review JOIN reloaded AS n USING (dataset)
	WHERE gcm_review_send(review.r) <> gcm_review_send(n.r)
$$, 'with the same bytes');

-- Stored summaries of parts, and of parts of parts
CREATE TEMP TABLE part AS
	SELECT dataset, floor(random() * 3) AS coarse, floor(random() * 7) AS fine,
		   gcm_review_agg(country, objectives, principles, stakeholder) AS r
	FROM contribution GROUP BY 1, 2, 3;
SELECT is_empty($$
	SELECT dataset FROM review
	WHERE r <> (SELECT gcm_review_merge_agg(p.r ORDER BY random()) FROM part p WHERE p.dataset = review.dataset)
	   OR r <> (SELECT gcm_review_merge_agg(g.r)
				FROM (SELECT gcm_review_merge_agg(p.r) AS r FROM part p
					  WHERE p.dataset = review.dataset GROUP BY coarse) AS g)
	   OR r <> (SELECT gcm_review_merge_agg(g.r)
				FROM (SELECT gcm_review_merge_agg(p.r) AS r FROM part p
					  WHERE p.dataset = review.dataset GROUP BY fine) AS g)
$$, 'stored summaries merge in any order and grouping');

SELECT is_empty($$
	SELECT a.dataset FROM review a JOIN review b ON b.dataset = a.dataset % 49 + 1 JOIN review c ON c.dataset = b.dataset % 49 + 1
	WHERE a.r + b.r <> b.r + a.r OR a.r + (b.r + c.r) <> (a.r + b.r) + c.r
	   OR a.r + b.r + c.r <> (SELECT gcm_review_agg(country, objectives, principles, stakeholder)
							  FROM contribution WHERE dataset IN (a.dataset, b.dataset, c.dataset))
$$, '+ is associative and commutative, and adds up');

SELECT is_empty($$
	SELECT dataset FROM review
	WHERE r + gcm_review '{"contributions":0}' <> r OR gcm_review '{"contributions":0}' + r <> r
	   OR r + r <> (SELECT gcm_review_agg(country, objectives, principles, stakeholder)
					FROM contribution c, generate_series(1, 2) WHERE c.dataset = review.dataset)
	   OR gcm_review_count(r + r) <> 2 * gcm_review_count(r) OR gcm_review_countries(r + r) <> gcm_review_countries(r)
	   OR EXISTS (SELECT FROM gcm_review_compare(r, r + r)
				  WHERE contributions_after <> 2 * contributions_before OR countries_change <> 0
					 OR share_change <> 0 OR rank_change <> 0)
$$, 'the empty summary adds nothing; r + r counts contributions twice and countries once');

SELECT is_empty($$
	SELECT dataset FROM (SELECT DISTINCT dataset, gcm_review_agg(country, objectives, principles, stakeholder)
						 OVER (PARTITION BY dataset) AS r FROM contribution) AS w
	JOIN review USING (dataset) WHERE w.r <> review.r
$$, 'OVER a partition is the same');
CREATE TEMP TABLE numbered AS
	SELECT row_number() OVER () AS n, * FROM contribution WHERE dataset = 20;
SELECT results_eq(
	$$ SELECT gcm_review_agg(country, objectives, principles, stakeholder) OVER w FROM numbered
	   WINDOW w AS (ORDER BY n ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) ORDER BY n $$,
	$$ SELECT (SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM numbered i
			   WHERE i.n BETWEEN o.n - 2 AND o.n + 1)
	   FROM numbered o ORDER BY n $$,
	'and so is OVER a moving frame');

SELECT is_empty($$
	SELECT d FROM generate_series(1, 50) AS d
	WHERE (SELECT r FROM review WHERE dataset = d)
	   <> (SELECT gcm_review_agg(country, objectives, principles, stakeholder) FILTER (WHERE dataset = d) FROM contribution)
$$, 'FILTER is the same');
SELECT set_eq(
	$$ SELECT dataset, stakeholder, gcm_review_agg(country, objectives, principles, stakeholder) AS every,
			  gcm_review_agg(country, objectives, principles, stakeholder) FILTER (WHERE country IS NULL) AS some
	   FROM contribution GROUP BY GROUPING SETS ((dataset, stakeholder), (dataset), ()) $$,
	$$ SELECT dataset, stakeholder, gcm_review_agg(country, objectives, principles, stakeholder) AS every,
			  gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) FILTER (WHERE country IS NULL) AS some
	   FROM contribution GROUP BY dataset, stakeholder
	   UNION ALL
	   SELECT dataset, NULL, r, (SELECT gcm_review_agg(country, objectives, principles, stakeholder)
								 FROM contribution c WHERE c.dataset = review.dataset AND country IS NULL)
	   FROM review WHERE gcm_review_count(r) > 0
	   UNION ALL
	   SELECT NULL, NULL, gcm_review_merge_agg(r),
			  (SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM contribution WHERE country IS NULL)
	   FROM review $$,
	'GROUPING SETS are the same, and so are two aggregates side by side');

-- Parallel workers and partitions.  The plans are looked at, so that it is
-- known that states were combined.
CREATE FUNCTION pg_temp.combines(query text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN plan::text LIKE '%"Partial Mode": "Finalize"%';
END
$$;
CREATE TABLE heap_contribution AS SELECT * FROM contribution ORDER BY random();
CREATE TABLE hashed_contribution (LIKE contribution) PARTITION BY HASH (country);
CREATE TABLE hashed_contribution_0 PARTITION OF hashed_contribution FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE hashed_contribution_1 PARTITION OF hashed_contribution FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE hashed_contribution_2 PARTITION OF hashed_contribution FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO hashed_contribution TABLE contribution;
ANALYZE heap_contribution, hashed_contribution;

\set from_heap 'SELECT dataset, gcm_review_agg(country, objectives, principles, stakeholder) AS r FROM heap_contribution GROUP BY dataset'
\set from_none 'SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM heap_contribution WHERE dataset = 50'
\set from_few 'SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM heap_contribution WHERE dataset = 2'
\set from_sets 'SELECT gcm_review_joint_agg(ARRAY(SELECT country WHERE country IS NOT NULL)::gcm_country_set, objectives, principles, stakeholder) FROM heap_contribution'
\set from_partitions 'SELECT dataset, gcm_review_agg(country, objectives, principles, stakeholder) AS r FROM hashed_contribution GROUP BY dataset'
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SELECT ok(pg_temp.combines(:'from_heap'), 'parallel workers are asked for');
SELECT set_eq(:'from_heap', 'SELECT * FROM review WHERE gcm_review_count(r) > 0', 'parallel workers agree');
SELECT results_eq(:'from_none', 'SELECT r FROM review WHERE dataset = 50', 'also where none of them has a row');
SELECT results_eq(:'from_few', 'SELECT r FROM review WHERE dataset = 2', 'also where some of them have none');
SELECT results_eq(:'from_sets', 'SELECT gcm_review_merge_agg(r) FROM review', 'also over sets of countries');
SET max_parallel_workers_per_gather = 0;
SET enable_partitionwise_aggregate = on;
SELECT ok(pg_temp.combines(:'from_partitions'), 'partitions are summarised one by one');
SELECT set_eq(:'from_partitions', 'SELECT * FROM review WHERE gcm_review_count(r) > 0', 'partitions agree');

-- Stored summaries compared
SELECT results_eq(
	$$ SELECT b.dataset, c.objective, c.label, c.contributions_before, c.contributions_after, c.contributions_change,
			  c.countries_before, c.countries_after, c.countries_change, c.share_before, c.share_after, c.share_change,
			  c.rank_before, c.rank_after, c.rank_change
	   FROM review a JOIN review b ON b.dataset = a.dataset + 1, gcm_review_compare(a.r, b.r, 'es') AS c ORDER BY 1, 2 $$,
	$$ SELECT a.dataset, objective, gcm_label(objective, 'es'), b.contributions, a.contributions, a.contributions - b.contributions,
			  b.countries, a.countries, a.countries - b.countries, b.share, a.share, a.share - b.share,
			  b.rank, a.rank, a.rank - b.rank
	   FROM plain_objective a JOIN plain_objective b USING (objective) WHERE a.dataset = b.dataset + 1 ORDER BY 1, 2 $$,
	'two reviews are compared as plain SQL does');

-- Order and hash: the same groups whichever way they are made
CREATE TEMP TABLE repeated AS SELECT r FROM part UNION ALL SELECT r FROM part UNION ALL SELECT r FROM review;
SET enable_hashagg = off;
CREATE TEMP TABLE by_sort AS SELECT r, count(*) AS n FROM repeated GROUP BY r;
RESET enable_hashagg;
SET enable_sort = off;
CREATE TEMP TABLE by_hash AS SELECT r, count(*) AS n FROM repeated GROUP BY r;
RESET enable_sort;
SELECT results_eq(
	$$ SELECT r::text, n FROM by_hash ORDER BY 1 $$, $$ SELECT r::text, n FROM by_sort ORDER BY 1 $$,
	'summaries are grouped alike by hash and by sort');
SELECT results_eq(
	$$ SELECT r::text, count(*) FROM repeated GROUP BY r::text ORDER BY 1 $$, $$ SELECT r::text, n FROM by_sort ORDER BY 1 $$,
	'as by their text');
SELECT is_empty($$
	SELECT FROM by_sort a, by_sort b
	WHERE (a.r < b.r) <> (b.r > a.r) OR (a.r <= b.r) <> (b.r >= a.r) OR (a.r < b.r) = (a.r >= b.r)
	   OR (a.r = b.r) <> (a.r <= b.r AND b.r <= a.r) OR (a.r = b.r) = (a.r <> b.r)
	   OR gcm_review_cmp(a.r, b.r) <> -gcm_review_cmp(b.r, a.r)
	   OR gcm_review_count(a.r) < gcm_review_count(b.r) AND NOT a.r < b.r
$$, 'they are ordered by contributions, then fully');

-- Texts: canonical, as jsonb prints it, as people write it, and short

SELECT is_empty($$ SELECT dataset FROM review WHERE r::text::gcm_review <> r OR r::jsonb::text::gcm_review <> r OR r::json::text <> r::text $$,
	'the text of a review is read back, also as jsonb prints it');
SELECT results_eq(
	$$ SELECT t::gcm_review::text FROM (VALUES ('{"contributions": 1e0, "contri\u0062utions": 2, "countries": {"maroc": {"objectives": "{\"7\", 1}"}}, "objectives": {"Objectif 7": 1, "1": 1}}'), (' {"contributions":0,"joint":0} ')) AS v (t) $$,
	$$ VALUES ('{"contributions":2,"objectives":{"1":1,"7":1},"countries":{"MAR":{"objectives":"{1,7}"}}}'), ('{"contributions":0}') $$,
	'what core''s JSON allows is read: exponents, escapes, a key twice, of which the last counts');
SELECT throws_ok($$ SELECT '{"contributions":1,"countries":{"MAR":{},"maroc":{}}}'::gcm_review $$, '22P02', 'invalid input syntax for type gcm_review: "{"contributions":1,"countries":{"MAR":{},"maroc":{}}}"', 'a country in two spellings is refused');
SELECT throws_ok($$ SELECT '{"contributions":1,"objectives":{"7":1},"countries":{"MAR":{"objectives":"{7x"}}}'::gcm_review $$, '22P02', 'invalid input syntax for type gcm_review: "{"contributions":1,"objectives":{"7":1},"countries":{"MAR":{"objectives":"{7x"}}}"', 'so is a set that does not end');

SET LOCAL gcm.review_output = hex;
SELECT is_empty($$ SELECT dataset FROM review WHERE r::text <> gcm_review_send(r)::text OR r::text::gcm_review <> r OR length(r::text) > 2.2 * length(gcm_review_send(r)) $$,
	'the short text of a review is its bytes, and is read back');
SELECT is_empty($$ SELECT dataset FROM review WHERE r::json::text !~ '^{"contributions":' OR r::jsonb->'contributions' <> to_jsonb(gcm_review_count(r)) $$,
	'... and JSON is JSON all the same');
RESET gcm.review_output;
SELECT throws_ok($$ SET gcm.review_output = xml $$, '22023', 'invalid value for parameter "gcm.review_output": "xml"', 'there is no third text');
SELECT throws_ok(format('SELECT %L::gcm_review', t), '22P02', format('invalid input syntax for type gcm_review: "%s"', t), format('%s is no review', t)) FROM unnest('{\\x,\\x0100}'::text[]) AS t;

-- A state, which a distributed planner moves as text, is as short
CREATE AGGREGATE pg_temp.state_of(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) (SFUNC = gcm_review_accum, STYPE = gcm_review);
SELECT is_empty($$
	SELECT dataset FROM (SELECT dataset, pg_temp.state_of(country, objectives, principles, stakeholder)::text AS state FROM contribution GROUP BY dataset) AS s
	JOIN review USING (dataset) WHERE state <> gcm_review_send(r)::text OR state::gcm_review <> r
$$, 'the state of an aggregate crosses in its bytes, and is read back');

-- JSON that other values nest, for each type that is JSON
SELECT results_eq($$
	SELECT to_jsonb(v)#>>'{r,contributions}', row_to_json(v)::jsonb#>>'{a,bodies}', jsonb_build_object('x', c)#>>'{x,contributions}',
		   jsonb_agg(v)#>>'{0,r,objectives,7}', to_jsonb(a) = a::jsonb AND a::jsonb = a::text::jsonb AND c::jsonb = c::json::jsonb AND c::json::text = c::text
	FROM (SELECT gcm_review_agg('{7}') AS r, gcm_cooccurrence_agg('{1,7}') AS c, gcm_alignment_agg(gcm_alignment(gcm_global_mandate())) AS a) AS v GROUP BY r, c, a, v
$$, $$ VALUES ('1', '1', '1', '1', true) $$, 'summaries nest in JSON as objects');

-- Real records, where they stand beside the project
\getenv shared GCM_SHARED
\if :{?shared}
CREATE TEMP TABLE evaluation (
	id text, title text, year integer, languages text, coverage text, countries text,
	objectives gcm_objective_set, principles gcm_principle_set
);
\set load '\\copy evaluation FROM ''' :shared '/data/iom_evaluations.csv'' (FORMAT csv, HEADER)'
:load
SELECT results_eq(
	$$ SELECT gcm_review_count(r), gcm_review_covered(r) FROM (SELECT gcm_review_agg(objectives) AS r FROM evaluation) AS review $$,
	$$ SELECT 368::bigint, gcm_union_agg(objectives) FROM evaluation $$,
	'all 368 real records are counted');
SELECT results_eq(
	$$ SELECT o.objective, o.contributions FROM (SELECT gcm_review_agg(objectives) AS r FROM evaluation) AS review,
		gcm_review_by_objective(r) AS o ORDER BY 1 $$,
	$$ SELECT o, (SELECT count(*) FROM evaluation WHERE o::text = ANY (string_to_array(trim('{}' FROM objectives::text), ',')))
	   FROM unnest('all'::gcm_objective_set) AS o ORDER BY 1 $$,
	'and by objective they agree with plain SQL on the text');
SELECT results_eq(
	$$ SELECT x.objective, x.principle, x.contributions
	   FROM (SELECT gcm_review_agg(NULL::gcm_country, objectives, principles) AS r FROM evaluation) AS review, gcm_review_cross(r) AS x
	   ORDER BY 1, 2 $$,
	$$ SELECT o, p, count(*) FILTER (WHERE objectives @> o AND principles @> p) FROM evaluation,
			  unnest('all'::gcm_objective_set) AS o, unnest('all'::gcm_principle_set) AS p GROUP BY 1, 2 ORDER BY 1, 2 $$,
	'so do they by objective and principle');
SELECT results_eq(
	$$ SELECT p.objective_a, p.objective_b, p.contributions
	   FROM (SELECT gcm_cooccurrence_agg(objectives) AS c FROM evaluation) AS counted, gcm_cooccurrence_pairs(c) AS p ORDER BY 1, 2 $$,
	$$ SELECT a, b, count(*) FILTER (WHERE objectives @> a AND objectives @> b) FROM evaluation,
			  unnest('all'::gcm_objective_set) AS a, unnest('all'::gcm_objective_set) AS b WHERE a < b GROUP BY 1, 2 ORDER BY 1, 2 $$,
	'and by two objectives');
\else
SELECT skip('the real records are not beside the project', 4);
\endif

SELECT throws_ok($$ SELECT '\123'::gcm_review $$, '22P02', 'invalid input syntax for type json', 'a review in hexadecimal begins with \x');
SELECT * FROM finish();
ROLLBACK;
