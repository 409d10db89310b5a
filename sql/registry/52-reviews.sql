-- Reviews: what counts, who takes part, what is covered and what is not
-- SPDX-License-Identifier: PostgreSQL

-- What counts
--
-- The setting is read once a query.  Two branches, of which one has no rows,
-- leave the index on the round to the one that asks for it.

CREATE OR REPLACE VIEW review_contribution WITH (security_invoker) AS
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL AND c.round = (SELECT asked_round());
COMMENT ON VIEW review_contribution IS 'contributions that count';
COMMENT ON COLUMN review_contribution.id IS 'number';
COMMENT ON COLUMN review_contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN review_contribution.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN review_contribution.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN review_contribution.countries IS 'countries';
COMMENT ON COLUMN review_contribution.objectives IS 'objectives';
COMMENT ON COLUMN review_contribution.principles IS 'guiding principles';
COMMENT ON COLUMN review_contribution.commission IS 'commission of its round, if it has no country: it counts there';

CREATE OR REPLACE VIEW review_region WITH (security_invoker) AS
	SELECT n::integer AS place, c::text AS commission, gcm_label(c, lang()) AS commission_name, c AS term, gcm_members(c) AS members
	FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, n)
	UNION ALL
	SELECT 99 AS place, 'all' AS commission, word('commission', 'all') AS commission_name, NULL AS term,
		   ARRAY(SELECT c FROM unnest('all'::gcm_country_set) AS c WHERE gcm_is_un_member(c))::gcm_country_set AS members;
COMMENT ON VIEW review_region IS 'the commissions, and all regions together';
COMMENT ON COLUMN review_region.place IS 'place in the order';
COMMENT ON COLUMN review_region.commission IS 'commission, or all';
COMMENT ON COLUMN review_region.commission_name IS 'its name';
COMMENT ON COLUMN review_region.term IS 'commission as a term; NULL for all';
COMMENT ON COLUMN review_region.members IS 'its member States; for all, those of the United Nations';

-- In a commission's row, only its own members count as countries of a joint
-- contribution
CREATE OR REPLACE VIEW review_summary WITH (security_invoker) AS
	SELECT r.place, r.commission, r.commission_name, r.members,
		   gcm_review_joint_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END,
								c.objectives, c.principles, c.stakeholder) FILTER (WHERE c.id IS NOT NULL) AS review
	FROM review_region r
	LEFT JOIN review_contribution c ON r.term IS NULL OR c.countries && r.members OR c.commission = r.term
	GROUP BY r.place, r.commission, r.commission_name, r.members;
COMMENT ON VIEW review_summary IS 'the contributions of each commission, and all, as one gcm_review each';
COMMENT ON COLUMN review_summary.place IS 'place in the order';
COMMENT ON COLUMN review_summary.commission IS 'commission, or all';
COMMENT ON COLUMN review_summary.commission_name IS 'its name';
COMMENT ON COLUMN review_summary.members IS 'its member States';
COMMENT ON COLUMN review_summary.review IS 'the summary';

CREATE OR REPLACE VIEW review_coverage WITH (security_invoker) AS
	SELECT s.commission, s.commission_name, o.objective::integer AS objective, o.label AS objective_name,
		   o.contributions::integer AS contributions, o.countries, round(o.share, 4) AS share, o.rank
	FROM review_summary s, gcm_review_by_objective(s.review, lang()) AS o;
COMMENT ON VIEW review_coverage IS
	'for each commission, and all, and each of the 23 objectives: how many contributions name it; a country in two '
	'commissions counts in both, and once in all';
COMMENT ON COLUMN review_coverage.commission IS 'commission, or all';
COMMENT ON COLUMN review_coverage.commission_name IS 'its name';
COMMENT ON COLUMN review_coverage.objective IS 'number of the objective';
COMMENT ON COLUMN review_coverage.objective_name IS 'its label';
COMMENT ON COLUMN review_coverage.contributions IS 'contributions that name it';
COMMENT ON COLUMN review_coverage.countries IS 'distinct countries of these contributions';
COMMENT ON COLUMN review_coverage.share IS 'share, from 0 to 1, of the contributions of the commission';
COMMENT ON COLUMN review_coverage.rank IS 'rank of the objective by contributions';

CREATE OR REPLACE VIEW review_participation WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, k.contributor, word('contributor', k.contributor) AS contributor_name,
		   k.stakeholder::text AS stakeholder, gcm_label(k.stakeholder, lang()) AS stakeholder_name,
		   count(c.id)::integer AS contributions,
		   coalesce(cardinality(gcm_union_agg(CASE WHEN r.term IS NULL THEN c.countries ELSE c.countries & r.members END)), 0) AS countries,
		   cardinality(r.members) AS member_states, k.place
	FROM review_region r
	CROSS JOIN (SELECT 1 AS place, 'member-state' AS contributor, NULL::gcm_stakeholder AS stakeholder
				UNION ALL SELECT 1 + n::integer AS place, 'stakeholder' AS contributor, s AS stakeholder
					FROM unnest('all'::gcm_stakeholder_set) WITH ORDINALITY AS u (s, n)
				UNION ALL SELECT 50 AS place, 'stakeholder' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 60 AS place, 'un-entity' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 70 AS place, 'regional-organization' AS contributor, NULL AS stakeholder
				UNION ALL SELECT 99 AS place, 'unknown' AS contributor, NULL AS stakeholder) AS k
	LEFT JOIN review_contribution c ON (r.term IS NULL OR c.countries && r.members OR c.commission = r.term)
		AND coalesce(c.contributor, 'unknown') = k.contributor AND coalesce(c.stakeholder::text, '') = coalesce(k.stakeholder::text, '')
	GROUP BY r.commission, r.commission_name, r.members, k.place, k.contributor, k.stakeholder;
COMMENT ON VIEW review_participation IS
	'for each commission, and all, who contributes: Member States, each kind of stakeholder, UN entities, regional '
	'organizations';
COMMENT ON COLUMN review_participation.commission IS 'commission, or all';
COMMENT ON COLUMN review_participation.commission_name IS 'its name';
COMMENT ON COLUMN review_participation.contributor IS 'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN review_participation.contributor_name IS 'the same in words';
COMMENT ON COLUMN review_participation.stakeholder IS 'kind of stakeholder; NULL if it is not known, or none';
COMMENT ON COLUMN review_participation.stakeholder_name IS 'its label';
COMMENT ON COLUMN review_participation.contributions IS 'their contributions';
COMMENT ON COLUMN review_participation.countries IS 'distinct countries of these';
COMMENT ON COLUMN review_participation.member_states IS 'member States of the commission; for all, of the United Nations';
COMMENT ON COLUMN review_participation.place IS 'place of the contributor in the order';

CREATE OR REPLACE VIEW evidence_gap_map WITH (security_invoker) AS
	SELECT x.objective::integer AS objective, gcm_label(x.objective, lang()) AS objective_name,
		   x.principle::text AS principle, gcm_label(x.principle, lang()) AS principle_name,
		   x.contributions::integer AS contributions,
		   coalesce(p.practices, 0) AS practices, coalesce(p.countries, 0) AS practice_countries,
		   x.contributions = 0 AND coalesce(p.practices, 0) = 0 AS is_gap
	FROM review_summary s
	CROSS JOIN LATERAL gcm_review_cross(s.review) AS x
	LEFT JOIN (SELECT o AS objective, q AS principle, count(*)::integer AS practices, cardinality(gcm_union_agg(countries)) AS countries
			   FROM practice, unnest(objectives) AS o, unnest(principles) AS q
			   WHERE status = 'published' GROUP BY o, q) AS p ON p.objective = x.objective AND p.principle = x.principle
	WHERE s.commission = 'all';
COMMENT ON VIEW evidence_gap_map IS
	'for each objective and guiding principle: contributions and published practices on both, and where there are none';
COMMENT ON COLUMN evidence_gap_map.objective IS 'number of the objective';
COMMENT ON COLUMN evidence_gap_map.objective_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.principle IS 'guiding principle';
COMMENT ON COLUMN evidence_gap_map.principle_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.contributions IS 'contributions on both';
COMMENT ON COLUMN evidence_gap_map.practices IS 'published practices on both';
COMMENT ON COLUMN evidence_gap_map.practice_countries IS 'distinct countries of these practices';
COMMENT ON COLUMN evidence_gap_map.is_gap IS 'is there neither?';
