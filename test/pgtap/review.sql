-- Reviews against plain SQL, on random records and on real ones
BEGIN;
SELECT plan(9);
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
	SELECT dataset FROM review
	WHERE r::text::gcm_review <> r OR r + (SELECT r FROM review WHERE dataset = 50) <> r
	   OR r <> (SELECT gcm_review_merge_agg(part ORDER BY random())
				FROM (SELECT gcm_review_agg(country, objectives, principles, stakeholder) AS part
					  FROM contribution c WHERE c.dataset = review.dataset
					  GROUP BY floor(random() * 5)) AS parts)
$$, 'text is read back, the empty summary adds nothing, parts merge in any order');

-- Parallel workers
CREATE TABLE parallel_contribution AS SELECT * FROM contribution;
ANALYZE parallel_contribution;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT is(
	(SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM parallel_contribution),
	(SELECT gcm_review_merge_agg(r) FROM review),
	'parallel workers agree with the merged summaries');
RESET parallel_setup_cost;

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
\else
SELECT skip('the real records are not beside the project', 2);
\endif

SELECT * FROM finish();
ROLLBACK;
