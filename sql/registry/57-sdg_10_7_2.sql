-- SDG indicator 10.7.2 of each country: its answers, or what of them is published
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS migration_policy (
	country gcm_country,
	year integer CHECK (year BETWEEN 2015 AND 9999),
	answers gcm_sdg_10_7_2_answer[] CHECK (num_nulls(gcm_sdg_10_7_2_overall(answers)) < 2),
	domains gcm_sdg_10_7_2_category[]
		CHECK (num_nulls(gcm_sdg_10_7_2_possible(domains)) < 2 AND array_ndims(domains) = 1 AND array_lower(domains, 1) = 1),
	overall gcm_sdg_10_7_2_category,
	source text NOT NULL CHECK (source <> ''),
	source_on date CONSTRAINT a_day_is_finite CHECK (isfinite(source_on)),
	PRIMARY KEY (country, year),
	CONSTRAINT something_is_known CHECK (num_nonnulls(answers, domains, overall) > 0)
);
COMMENT ON TABLE migration_policy IS
	'SDG indicator 10.7.2: what countries answered on their migration policies, or the categories that were published';
COMMENT ON COLUMN migration_policy.country IS 'country';
COMMENT ON COLUMN migration_policy.year IS 'year that the figures are for';
COMMENT ON COLUMN migration_policy.answers IS
	'30 answers, in the order of gcm_sdg_10_7_2_questions(); NULL among them is one that is not known';
COMMENT ON COLUMN migration_policy.domains IS
	'published categories of the six domains; NULL among them is one that is not published';
COMMENT ON COLUMN migration_policy.overall IS 'published overall category';
COMMENT ON COLUMN migration_policy.source IS 'where this was found';
COMMENT ON COLUMN migration_policy.source_on IS 'day of the source';

CREATE OR REPLACE VIEW migration_policy_score WITH (security_invoker) AS
	SELECT m.country::text AS country, gcm_label(m.country, lang()) AS country_name, m.year, s.domain, s.domain_name, s.is_total,
		   s.questions, CASE WHEN m.answers IS NOT NULL THEN s.answered END AS answered,
		   CASE WHEN m.answers IS NOT NULL THEN s.points::double precision END AS points,
		   s.score::double precision AS score,
		   CASE WHEN m.answers IS NOT NULL THEN s.lowest WHEN s.is_total THEN p.lowest END::double precision AS lowest,
		   CASE WHEN m.answers IS NOT NULL THEN s.highest WHEN s.is_total THEN p.highest END::double precision AS highest,
		   k.category::text AS category, gcm_label(k.category, lang()) AS category_name, k.published::text AS published,
		   CASE WHEN m.answers IS NOT NULL THEN k.published = ANY (s.categories)
				WHEN s.is_total THEN p.is_possible END AS is_possible,
		   m.source, m.source_on
	FROM migration_policy m
	CROSS JOIN LATERAL gcm_sdg_10_7_2(coalesce(m.answers, array_fill(NULL::gcm_sdg_10_7_2_answer, '{30}')), lang()) AS s
	LEFT JOIN LATERAL gcm_sdg_10_7_2_possible(m.domains, m.overall) AS p ON true
	CROSS JOIN LATERAL (
		SELECT w.published,
			   CASE WHEN s.category IS NOT NULL THEN s.category
					WHEN s.is_total AND NOT p.is_possible THEN NULL
					WHEN s.is_total AND cardinality(p.categories) = 1 THEN p.categories[1]
					ELSE w.published END AS category
		FROM (SELECT CASE WHEN s.is_total THEN m.overall ELSE m.domains[s.domain] END AS published) AS w) AS k;
COMMENT ON VIEW migration_policy_score IS
	'for each country and year, a row for each of the six domains of SDG indicator 10.7.2, and one for all';
COMMENT ON COLUMN migration_policy_score.country IS 'code of the country';
COMMENT ON COLUMN migration_policy_score.country_name IS 'its name';
COMMENT ON COLUMN migration_policy_score.year IS 'year';
COMMENT ON COLUMN migration_policy_score.domain IS 'domain, from 1 to 6; NULL for all';
COMMENT ON COLUMN migration_policy_score.domain_name IS 'the same in words';
COMMENT ON COLUMN migration_policy_score.is_total IS 'is it the row of all domains?';
COMMENT ON COLUMN migration_policy_score.questions IS 'number of questions';
COMMENT ON COLUMN migration_policy_score.answered IS 'how many are answered; NULL where only categories are known';
COMMENT ON COLUMN migration_policy_score.points IS 'points of these; NULL where only categories are known';
COMMENT ON COLUMN migration_policy_score.score IS 'score, from 0 to 100; NULL unless all are answered';
COMMENT ON COLUMN migration_policy_score.lowest IS
	'lowest score that answers, or published domains, leave open; NULL where there are neither';
COMMENT ON COLUMN migration_policy_score.highest IS
	'highest score that answers, or published domains, leave open; NULL where there are neither';
COMMENT ON COLUMN migration_policy_score.category IS
	'category that follows from the answers; else the published one, if the published domains allow it; else the only one '
	'that they leave open';
COMMENT ON COLUMN migration_policy_score.category_name IS 'the same in words';
COMMENT ON COLUMN migration_policy_score.published IS 'category that was published';
COMMENT ON COLUMN migration_policy_score.is_possible IS
	'can the published category be, by the answers or by the published domains? NULL if nothing says';
COMMENT ON COLUMN migration_policy_score.source IS 'where this was found';
COMMENT ON COLUMN migration_policy_score.source_on IS 'day of the source';

CREATE OR REPLACE VIEW migration_policy_share WITH (security_invoker) AS
	SELECT y.year, r.place, r.commission,
		   CASE r.commission WHEN 'all' THEN word('commission', 'all')
				ELSE gcm_label(r.commission::gcm_commission, lang()) END AS commission_name,
		   r.commission = 'all' AS is_total, count(s.category)::integer AS countries,
		   (count(*) FILTER (WHERE s.category >= 'meets'))::integer AS meet,
		   gcm_sdg_10_7_2_share(s.category)::double precision AS share
	FROM (SELECT DISTINCT year FROM migration_policy) AS y
	CROSS JOIN (SELECT n::integer AS place, c::text AS commission, gcm_members(c) AS members
				FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, n)
				UNION ALL SELECT 99 AS place, 'all' AS commission, 'all'::gcm_country_set AS members) AS r
	LEFT JOIN (SELECT year, country::gcm_country AS country,
					  -- which side of 80 it is on can be known where the category is not
					  coalesce(category, CASE WHEN NOT is_possible THEN NULL
											 WHEN lowest >= 80 THEN 'meets'
											 WHEN highest < 80 THEN 'partially-meets' END)::gcm_sdg_10_7_2_category AS category
			   FROM migration_policy_score WHERE is_total) AS s ON s.year = y.year AND s.country <@ r.members
	GROUP BY y.year, r.place, r.commission;
COMMENT ON VIEW migration_policy_share IS
	'for each year and commission, and all: countries of which a category is known, and per cent of them that meet or '
	'fully meet (SDG indicator 10.7.2); a country in two commissions counts in both, and once in all';
COMMENT ON COLUMN migration_policy_share.year IS 'year';
COMMENT ON COLUMN migration_policy_share.place IS 'place in the order';
COMMENT ON COLUMN migration_policy_share.commission IS 'commission, or all';
COMMENT ON COLUMN migration_policy_share.commission_name IS 'its name';
COMMENT ON COLUMN migration_policy_share.is_total IS 'is it the row of all?';
COMMENT ON COLUMN migration_policy_share.countries IS 'countries with a category';
COMMENT ON COLUMN migration_policy_share.meet IS 'how many of them meet or fully meet';
COMMENT ON COLUMN migration_policy_share.share IS 'the same in per cent; NULL if no category is known';
