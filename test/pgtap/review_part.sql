-- Parts of reviews, against the reviews of the rows that make them
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(41);
SELECT setseed(0.375);

CREATE TEMP TABLE contribution AS
SELECT n, ARRAY(SELECT c FROM unnest('{TUN,MAR,EGY,FRA,CAN,MEX,SEN,JPN,SYR,TKL}'::gcm_country_set) AS c WHERE random() < 0.15 AND n > 0)::gcm_country_set AS countries,
	   ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < 0.1 AND n > 0)::gcm_objective_set AS objectives,
	   ARRAY(SELECT p FROM unnest('all'::gcm_principle_set) AS p WHERE random() < 0.1 AND n > 0)::gcm_principle_set AS principles,
	   CASE WHEN n % 3 = 0 THEN (ARRAY['trade-unions', 'academia', 'media']::gcm_stakeholder[])[1 + n % 2] END AS stakeholder
FROM generate_series(1, 500) AS n;
CREATE TEMP VIEW whole AS SELECT gcm_review_joint_agg(countries, objectives, principles, stakeholder) AS review FROM contribution;

-- The mask
SELECT is(gcm_commission_mask('{}'), 32, 'no country is a bit of its own');
SELECT is(gcm_commission_mask('{TKL}'), 0, 'a country of no commission is none');
SELECT is_empty($$ SELECT t FROM unnest('all'::gcm_country_set) AS t, LATERAL (SELECT ARRAY[t]::gcm_country_set AS s) AS one
	WHERE gcm_commission_mask(s) <> (SELECT coalesce(sum(1 << (u.place - 1)::integer), 0) FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, place) WHERE gcm_members(u.c) @> t) $$,
	'the bits of a country are its commissions, in their order');
SELECT is_empty($$ SELECT countries FROM contribution WHERE countries <> '{}'
	AND gcm_commission_mask(countries) <> (SELECT bit_or(gcm_commission_mask(ARRAY[c]::gcm_country_set)) FROM unnest(countries) AS c) $$,
	'and those of several are the bits of each');

-- Summaries by mask
SELECT results_eq($$ SELECT (m.n - 1)::integer AS mask, m.review FROM (SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS r FROM contribution) AS a,
		unnest(a.r) WITH ORDINALITY AS m (review, n) WHERE m.review IS NOT NULL ORDER BY 1 $$,
	$$ SELECT gcm_commission_mask(countries), gcm_review_joint_agg(countries, objectives, principles, stakeholder) FROM contribution GROUP BY 1 ORDER BY 1 $$,
	'in one state, the summaries by mask are what grouping gives');
SELECT is(array_dims(gcm_review_mask_agg(countries, objectives, principles, stakeholder)), '[1:33]', '... of which element 1 is that of mask 0') FROM contribution;
SELECT is((SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) FROM contribution WHERE false), NULL, 'of no row, NULL');
SELECT is((SELECT gcm_review_merge_agg(m) FROM (SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS r FROM contribution GROUP BY n % 3) AS a, unnest(a.r) AS m), review, 'all of them are all')
	FROM whole;
CREATE AGGREGATE pg_temp.going_on(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) (
	SFUNC = gcm_review_mask_accum, STYPE = gcm_review[], INITCOND = '{"{\"contributions\": 1}"}'
);
SELECT throws_ok('SELECT pg_temp.going_on(countries, objectives, principles, stakeholder) FROM contribution', '2202E', 'summaries by mask are 33, not 1',
	'what is no array of them is refused');
SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0; SET LOCAL min_parallel_table_scan_size = 0;
CREATE TABLE seen_by_workers AS SELECT * FROM contribution;
-- A cursor, which results_eq() opens, has no workers
CREATE TABLE by_workers AS SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS r FROM seen_by_workers;
SELECT results_eq('SELECT r FROM by_workers', 'SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) FROM contribution', 'workers merge them');

-- Differences
SELECT is((SELECT gcm_review_agg(objectives) FROM contribution) - (SELECT gcm_review_agg(objectives) FROM contribution WHERE n <= 200),
		  (SELECT gcm_review_agg(objectives) FROM contribution WHERE n > 200), 'what is taken out leaves the rest');
SELECT is((SELECT gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) FROM contribution)
		  - (SELECT gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) FROM contribution WHERE n % 7 = 0),
		  (SELECT gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) FROM contribution WHERE n % 7 <> 0),
		  'with all that is counted, where no country is');
SELECT is(review - review, (SELECT gcm_review_joint_agg(countries, objectives) FROM contribution WHERE false), 'all of it leaves the empty review') FROM whole;
SELECT is(review - (SELECT gcm_review_joint_agg(countries, objectives) FROM contribution WHERE false), review, 'nothing leaves all') FROM whole;
SELECT throws_ok($$ SELECT '{"contributions": 3, "objectives": {"1": 2, "2": 1}, "countries": {"MAR": {"objectives": "{1,2}"}, "SEN": {"objectives": "{1}"}}}'::gcm_review
	- '{"contributions": 1, "objectives": {"1": 1}, "countries": {"SEN": {"objectives": "{1}"}}}' $$, '22023', 'the difference of the reviews is not known',
	'another may be of the same country');
SELECT is('{"contributions": 3, "objectives": {"1": 2, "2": 1}, "countries": {"MAR": {"objectives": "{1,2}"}}}'::gcm_review
		  - '{"contributions": 2, "objectives": {"1": 2}, "countries": {"MAR": {"objectives": "{1}"}}}',
		  '{"contributions": 1, "objectives": {"2": 1}, "countries": {"MAR": {"objectives": "{2}"}}}'::gcm_review, 'but what a country alone can have named is known');
SELECT throws_ok($$ SELECT review - (review + review) FROM whole $$, '22023', 'the second review is no part of the first', 'more is no part of less');
SELECT throws_ok($$ SELECT '{"contributions": 1, "objectives": {"1": 1}}'::gcm_review - '{"contributions": 1, "objectives": {"2": 1}}' $$,
	'22023', 'the second review is no part of the first', 'nor is another');

CREATE AGGREGATE pg_temp.lost(gcm_objective_set) (SFUNC = gcm_review_accum_inv, STYPE = gcm_review, INITCOND = '{"contributions": 1, "objectives": {"2": 1}}');
SELECT throws_ok(format('SELECT pg_temp.lost(s) FROM unnest(%L::gcm_objective_set[]) AS s', lost), 'XX000', 'contribution to take out was not counted', 'nor can a window lose ' || lost)
FROM unnest('{"{\"{1}\"}","{\"{2}\",\"{}\"}"}'::text[]) AS lost;

CREATE AGGREGATE pg_temp.unfinished(gcm_country, gcm_objective_set) (SFUNC = gcm_review_accum, STYPE = gcm_review);
SELECT is(gcm_review_count(pg_temp.unfinished('MAR', objectives)), 500::bigint, 'a state has a count before it is a summary') FROM contribution;

-- Countries
SELECT results_eq($$ SELECT o.contributions, o.countries, o.share, o.rank FROM whole, gcm_review_by_objective(gcm_review_within(review, '{TUN,MAR,FRA}')) AS o ORDER BY o.objective $$,
	$$ SELECT o.contributions, o.countries, o.share, o.rank
	   FROM (SELECT gcm_review_joint_agg(countries & '{TUN,MAR,FRA}', objectives, principles, stakeholder) AS review FROM contribution) AS r,
			gcm_review_by_objective(review) AS o ORDER BY o.objective $$, 'within some countries, only these are counted');
SELECT is(gcm_review_within(review, 'all'), review, 'within all, nothing changes') FROM whole;
SELECT is((SELECT gcm_review_within(gcm_review_joint_agg(countries, objectives), '{}') FROM contribution), (SELECT gcm_review_agg(objectives) FROM contribution), 'and within none, there is no country');
SELECT is((SELECT gcm_review_of_country(gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder), 'MAR') FROM contribution),
		  (SELECT gcm_review_agg('MAR', objectives, principles, stakeholder) FROM contribution), 'all can be of one country');
SELECT throws_ok($$ SELECT gcm_review_of_country(review, 'MAR') FROM whole $$, '22023', 'the review has countries already', 'unless they are of some');
CREATE TEMP TABLE of_each AS SELECT c, gcm_review_agg(c, '{3}'::gcm_objective_set) AS review FROM unnest('all'::gcm_country_set) AS c GROUP BY c;
SELECT is_empty('SELECT c FROM of_each LEFT JOIN LATERAL gcm_review_by_country(review) AS b ON true WHERE b.country IS DISTINCT FROM c OR b.objectives <> ''3''', 'whichever it is');
SELECT throws_ok(format('SELECT %s FROM of_each WHERE c = ''ABW''', call), '22023', 'the review has countries already', call || ' refuses the first of all')
FROM unnest('{"gcm_review_of_country(review, ''MAR'')","gcm_review_merge_agg(review, ''MAR''::gcm_country)"}'::text[]) AS call;
SELECT results_eq($$ SELECT b.* FROM whole, gcm_review_by_country(review) AS b ORDER BY b.country $$,
	$$ SELECT c, gcm_union_agg(objectives), gcm_union_agg(principles), coalesce(gcm_set_agg(stakeholder), '{}') FROM contribution, unnest(countries) AS c GROUP BY c ORDER BY c $$,
	'what each country names is known');
SELECT is_empty($$ SELECT * FROM gcm_review_by_country('{"contributions": 3}') $$, 'without countries, there is no row');
SELECT results_eq($$ SELECT * FROM gcm_review_cross('{"contributions": 3}') $$, $$ SELECT o, p, 0::bigint FROM unnest('all'::gcm_objective_set) AS o, unnest('all'::gcm_principle_set) AS p ORDER BY 1, 2 $$,
	'each pair of an objective and a principle has a row');
CREATE TEMP TABLE of_one AS
	SELECT c AS country, gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) AS review FROM contribution LEFT JOIN unnest(countries) AS c ON true GROUP BY c, n % 3;
SELECT is((SELECT gcm_review_merge_agg(review, country) FROM of_one), (SELECT gcm_review_merge_agg(coalesce(gcm_review_of_country(review, country), review)) FROM of_one),
	'those of several are summed up as of each, and as of none where that is NULL');
SELECT is((SELECT gcm_review_merge_agg(review, country) FROM (SELECT review, country FROM of_one UNION ALL VALUES (NULL::gcm_review, 'JPN'::gcm_country)) AS r), (SELECT gcm_review_merge_agg(review, country) FROM of_one), 'no review is left out');
SELECT is((SELECT gcm_review_merge_agg(review, country) FROM of_one WHERE false), '{"contributions": 0}'::gcm_review, 'none is the empty review');
SELECT is((SELECT gcm_review_merge_agg('{"contributions": 0}'::gcm_review, 'JPN'::gcm_country)), '{"contributions": 0}'::gcm_review, 'an empty one names no country');
CREATE TABLE of_one_seen_by_workers AS SELECT * FROM of_one;
SELECT results_eq('SELECT gcm_review_merge_agg(review, country) FROM of_one_seen_by_workers', 'SELECT gcm_review_merge_agg(review, country) FROM of_one', 'workers do it');
SELECT throws_ok($$ SELECT gcm_review_merge_agg(review, 'MAR'::gcm_country) FROM whole $$, '22023', 'the review has countries already', 'but not to one that has countries');
SELECT is((SELECT gcm_review_with_countries(gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder),
				  (SELECT gcm_review_merge_agg(of_one) FROM (SELECT gcm_review_of_country(gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder), c) AS of_one
															 FROM contribution, unnest(countries) AS c GROUP BY c) AS each_country),
				  count(*) FILTER (WHERE cardinality(countries) > 1)) FROM contribution), review, 'countries that are counted apart are put in again') FROM whole;
SELECT throws_ok($$ SELECT gcm_review_with_countries(gcm_review_agg(objectives), (SELECT review FROM whole), 0) FROM contribution WHERE n < 3 $$,
	'22023', 'the countries are not those of the review', 'but not those of others');
SELECT throws_ok($$ SELECT gcm_review_with_countries(gcm_review_agg(objectives), gcm_review_agg(objectives), -1) FROM contribution $$,
	'22023', 'a number of joint contributions cannot be negative', 'nor fewer than none');

SELECT * FROM finish();
ROLLBACK;
