-- Dimensions and facts for tools that want a star, groups of countries, and what
-- changed from one round to the next
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE VIEW group_now WITH (security_invoker) AS
	SELECT g.code AS country_group, say(g.name, g.name_fr, g.name_es) AS group_name, g.kind, g.known_on,
		   coalesce(gcm_set_agg(m.country) FILTER (WHERE m.standing = 'member'), '{}') AS members
	FROM country_group g LEFT JOIN country_group_member m ON m.country_group = g.code AND m.validity @> as_of()
	GROUP BY g.code
	UNION ALL
	SELECT 'champions-' || c.code AS country_group, say(c.name, c.name_fr, c.name_es) AS group_name,
		'champions' AS kind, NULL AS known_on,
		   coalesce(gcm_set_agg(h.country), '{}') AS members
	FROM champion_group c LEFT JOIN champion h ON h.champion_group = c.code AND h.validity @> as_of()
	GROUP BY c.code;
COMMENT ON VIEW group_now IS
	'groups of countries with their members of the day that the views speak of; groups of champions are '
	'there as champions-…';
COMMENT ON COLUMN group_now.country_group IS 'code of the group';
COMMENT ON COLUMN group_now.group_name IS 'its name';
COMMENT ON COLUMN group_now.kind IS 'kind of group, as in country_group; champions';
COMMENT ON COLUMN group_now.known_on IS 'day of the source';
COMMENT ON COLUMN group_now.members IS 'its members, without associates and observers';

CREATE OR REPLACE VIEW dim_group WITH (security_invoker) AS
	SELECT country_group, group_name, kind, known_on, cardinality(members) AS members, country_names(members) AS member_names
	FROM group_now;
COMMENT ON VIEW dim_group IS
	'groups of countries, on the day that the views speak of';
COMMENT ON COLUMN dim_group.country_group IS 'code of the group';
COMMENT ON COLUMN dim_group.group_name IS 'its name';
COMMENT ON COLUMN dim_group.kind IS 'kind of group, as in country_group; champions';
COMMENT ON COLUMN dim_group.known_on IS 'day of the source; the members may have changed since';
COMMENT ON COLUMN dim_group.members IS 'number of its members';
COMMENT ON COLUMN dim_group.member_names IS 'their names';

CREATE OR REPLACE VIEW dim_group_country WITH (security_invoker) AS
	SELECT g.country_group, c::text AS country FROM group_now g, unnest(g.members) AS c;
COMMENT ON VIEW dim_group_country IS
	'which country is in which group, on the day that the views speak of: a bridge between dim_group and '
	'dim_country';
COMMENT ON COLUMN dim_group_country.country_group IS 'code of the group';
COMMENT ON COLUMN dim_group_country.country IS 'code of the country';

CREATE OR REPLACE VIEW dim_country WITH (security_invoker) AS
	SELECT c::text AS country, gcm_alpha2(c) AS alpha2, gcm_m49(c) AS m49, gcm_label(c, lang()) AS country_name,
		   gcm_is_un_member(c) AS is_un_member, nullif(array_to_string(gcm_commissions(c)::text[], ', '), '') AS commissions,
		   r.country_group AS region, r.group_name AS region_name, s.country_group AS subregion, s.group_name AS subregion_name,
		   rank() OVER (ORDER BY gcm_label(c, lang()))::integer AS country_place
	FROM unnest('all'::gcm_country_set) AS c
	LEFT JOIN group_now r ON r.kind = 'm49-region' AND r.members @> c
	LEFT JOIN group_now s ON s.kind = 'm49-subregion' AND s.members @> c;
COMMENT ON VIEW dim_country IS
	'countries and areas of ISO 3166-1; regions are those of M49, once gcm_load_country_groups() has brought '
	'them';
COMMENT ON COLUMN dim_country.country IS 'alpha-3 code';
COMMENT ON COLUMN dim_country.alpha2 IS 'alpha-2 code';
COMMENT ON COLUMN dim_country.m49 IS 'M49 code, with its zeros';
COMMENT ON COLUMN dim_country.country_name IS 'name';
COMMENT ON COLUMN dim_country.is_un_member IS 'is it a Member State of the United Nations?';
COMMENT ON COLUMN dim_country.commissions IS 'regional commissions that it is a member of; NULL if of none';
COMMENT ON COLUMN dim_country.region IS 'region, a group of the kind m49-region';
COMMENT ON COLUMN dim_country.region_name IS 'its name';
COMMENT ON COLUMN dim_country.subregion IS 'subregion, a group of the kind m49-subregion';
COMMENT ON COLUMN dim_country.subregion_name IS 'its name';
COMMENT ON COLUMN dim_country.country_place IS 'place in the order of names';

CREATE OR REPLACE VIEW dim_objective WITH (security_invoker) AS
	SELECT o::integer AS objective, gcm_label(o, lang()) AS objective_name, gcm_title(o, lang()) AS title,
		gcm_paragraph(o) AS paragraph
	FROM unnest('all'::gcm_objective_set) AS o;
COMMENT ON VIEW dim_objective IS
	'the 23 objectives of the Global Compact';
COMMENT ON COLUMN dim_objective.objective IS 'number';
COMMENT ON COLUMN dim_objective.objective_name IS 'label';
COMMENT ON COLUMN dim_objective.title IS 'title';
COMMENT ON COLUMN dim_objective.paragraph IS 'paragraph of the Global Compact';

CREATE OR REPLACE VIEW dim_principle WITH (security_invoker) AS
	SELECT p::text AS principle, gcm_label(p, lang()) AS principle_name, gcm_paragraph(p) AS paragraph,
		n::integer AS principle_place
	FROM unnest('all'::gcm_principle_set) WITH ORDINALITY AS u (p, n);
COMMENT ON VIEW dim_principle IS
	'the ten guiding principles of the Global Compact';
COMMENT ON COLUMN dim_principle.principle IS 'principle';
COMMENT ON COLUMN dim_principle.principle_name IS 'label';
COMMENT ON COLUMN dim_principle.paragraph IS 'paragraph of the Global Compact';
COMMENT ON COLUMN dim_principle.principle_place IS 'place in the order';

CREATE OR REPLACE VIEW dim_stakeholder WITH (security_invoker) AS
	SELECT s::text AS stakeholder, gcm_label(s, lang()) AS stakeholder_name, n::integer AS stakeholder_place
	FROM unnest('all'::gcm_stakeholder_set) WITH ORDINALITY AS u (s, n);
COMMENT ON VIEW dim_stakeholder IS
	'the kinds of stakeholder of paragraph 44, and others';
COMMENT ON COLUMN dim_stakeholder.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN dim_stakeholder.stakeholder_name IS 'label';
COMMENT ON COLUMN dim_stakeholder.stakeholder_place IS 'place in the order';

CREATE OR REPLACE VIEW fact_contribution WITH (security_invoker) AS
	SELECT c.id AS contribution, coalesce(c.round, 'none') AS round, lower(c.received) AS received_from,
		last_day(c.received) AS received_to,
		   c.level, c.contributor, c.stakeholder::text AS stakeholder, k::text AS country, o::integer AS objective,
		   1.0::double precision / greatest(cardinality(c.countries), 1) / greatest(cardinality(c.objectives), 1) AS weight
	FROM contribution c
	LEFT JOIN LATERAL unnest(c.countries) AS k ON true
	LEFT JOIN LATERAL unnest(c.objectives) AS o ON true
	WHERE c.withdrawn_on IS NULL;
COMMENT ON VIEW fact_contribution IS
	'each contribution that counts, by country and objective: the weights of a contribution sum to one, so '
	'that they sum to contributions, however they are grouped';
COMMENT ON COLUMN fact_contribution.contribution IS 'number of the contribution';
COMMENT ON COLUMN fact_contribution.round IS 'round, or none, as in dim_round';
COMMENT ON COLUMN fact_contribution.received_from IS 'first day of the period in which it was received';
COMMENT ON COLUMN fact_contribution.received_to IS 'last day';
COMMENT ON COLUMN fact_contribution.level IS 'local, national, regional or global';
COMMENT ON COLUMN fact_contribution.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN fact_contribution.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN fact_contribution.country IS 'country; NULL if it has none';
COMMENT ON COLUMN fact_contribution.objective IS 'objective; NULL if it names none';
COMMENT ON COLUMN fact_contribution.weight IS 'share of the contribution, from 0 to 1';

CREATE OR REPLACE VIEW review_country WITH (security_invoker) AS
	SELECT d.round, d.round_name, d.held_from, d.held_to, k.country::text AS country, gcm_label(k.country,
		lang()) AS country_name,
		   k.expected AS is_expected, coalesce(r.of_state, 0) > 0 AS has_reported,
		   coalesce(r.contributions, 0)::integer AS contributions, coalesce(r.of_state,
			0)::integer AS state_contributions, d.round_place
	FROM dim_round d
	CROSS JOIN LATERAL (SELECT c AS country, CASE WHEN d.commission IS NULL THEN gcm_is_un_member(c)
												  ELSE gcm_commissions(c)::text[] @> ARRAY[d.commission] END AS expected
						FROM unnest('all'::gcm_country_set) AS c) AS k
	LEFT JOIN (SELECT coalesce(c.round, 'none') AS round, m AS country, count(*) AS contributions,
					  count(*) FILTER (WHERE c.contributor = 'member-state') AS of_state
			   FROM contribution c, unnest(c.countries) AS m
			   WHERE c.withdrawn_on IS NULL GROUP BY coalesce(c.round, 'none'), m) AS r ON r.round = d.round
				AND r.country = k.country
	WHERE NOT d.all_rounds AND (k.expected AND d.round <> 'none' OR r.contributions > 0)
	  AND ((SELECT asked_round()) IS NULL OR d.round = (SELECT asked_round()));
COMMENT ON VIEW review_country IS
	'for each round, its countries: which have reported, and which have not yet; those of a regional review '
	'are the members of its commission, of others the Member States of the United Nations, and whoever else '
	'contributed';
COMMENT ON COLUMN review_country.round IS 'round, or none';
COMMENT ON COLUMN review_country.round_name IS 'its name';
COMMENT ON COLUMN review_country.held_from IS 'first day of the round';
COMMENT ON COLUMN review_country.held_to IS 'last day of the round';
COMMENT ON COLUMN review_country.country IS 'code of the country';
COMMENT ON COLUMN review_country.country_name IS 'its name';
COMMENT ON COLUMN review_country.is_expected IS 'is it a member of the commission, or of the United Nations?';
COMMENT ON COLUMN review_country.has_reported IS 'is there a contribution of a Member State from it?';
COMMENT ON COLUMN review_country.contributions IS 'contributions from it';
COMMENT ON COLUMN review_country.state_contributions IS 'of these, contributions of a Member State';
COMMENT ON COLUMN review_country.round_place IS 'place of the round in the order of time';

CREATE OR REPLACE VIEW review_change WITH (security_invoker) AS
	WITH s AS MATERIALIZED (
		SELECT round, commission, commission_name, place, review, gcm_review_count(review) > 0 AS counted
		FROM review_summary WHERE NOT all_rounds AND round <> 'none'
	)
	SELECT d.round, d.round_name, d.held_from, d.held_to, b.round AS round_before, b.round_name AS round_before_name,
		   a.commission, a.commission_name, x.objective::integer AS objective, x.label AS objective_name,
		   x.contributions_before::integer AS contributions_before, x.contributions_after::integer AS contributions_after,
		   x.contributions_change::integer AS contributions_change,
		   x.countries_before, x.countries_after, x.countries_change,
		   -- Where there is no contribution, there is nothing to share and to rank
		   CASE WHEN z.counted THEN round(x.share_before, 4)::double precision END AS share_before,
		   CASE WHEN a.counted THEN round(x.share_after, 4)::double precision END AS share_after,
		   CASE WHEN z.counted AND a.counted THEN round(x.share_change, 4)::double precision END AS share_change,
		   CASE WHEN z.counted THEN x.rank_before END AS rank_before, CASE WHEN a.counted THEN x.rank_after END AS rank_after,
		   CASE WHEN z.counted AND a.counted THEN x.rank_change END AS rank_change,
		   a.commission = 'all' AS is_total, d.round_place, a.place
	FROM dim_round d
	JOIN LATERAL (SELECT o.round, o.round_name FROM dim_round o
				  WHERE o.kind = d.kind AND coalesce(o.commission, '') = coalesce(d.commission, '')
					AND o.round_place < d.round_place
				  ORDER BY o.round_place DESC LIMIT 1) AS b ON true
	JOIN s AS a ON a.round = d.round
	JOIN s AS z ON z.round = b.round AND z.commission = a.commission
	CROSS JOIN LATERAL gcm_review_compare(z.review, a.review, lang()) AS x;
COMMENT ON VIEW review_change IS
	'for each round that has one of its kind and commission before it, each commission, and all, and each '
	'objective: what changed from that one to this';
COMMENT ON COLUMN review_change.round IS 'round';
COMMENT ON COLUMN review_change.round_name IS 'its name';
COMMENT ON COLUMN review_change.held_from IS 'first day of the round';
COMMENT ON COLUMN review_change.held_to IS 'last day of the round';
COMMENT ON COLUMN review_change.round_before IS 'the round of its kind before it';
COMMENT ON COLUMN review_change.round_before_name IS 'its name';
COMMENT ON COLUMN review_change.commission IS 'commission, or all';
COMMENT ON COLUMN review_change.commission_name IS 'its name';
COMMENT ON COLUMN review_change.objective IS 'number of the objective';
COMMENT ON COLUMN review_change.objective_name IS 'its label';
COMMENT ON COLUMN review_change.contributions_before IS 'contributions that name it, in the round before';
COMMENT ON COLUMN review_change.contributions_after IS 'in this round';
COMMENT ON COLUMN review_change.contributions_change IS 'after minus before';
COMMENT ON COLUMN review_change.countries_before IS 'distinct countries of these, in the round before';
COMMENT ON COLUMN review_change.countries_after IS 'in this round';
COMMENT ON COLUMN review_change.countries_change IS 'after minus before';
COMMENT ON COLUMN review_change.share_before IS
	'share, from 0 to 1, of the contributions of the round before; NULL if it has none';
COMMENT ON COLUMN review_change.share_after IS 'of this round; NULL if it has none';
COMMENT ON COLUMN review_change.share_change IS 'after minus before; NULL if either has no contributions';
COMMENT ON COLUMN review_change.rank_before IS
	'rank of the objective in the round before; NULL if that has no contributions';
COMMENT ON COLUMN review_change.rank_after IS 'in this round; NULL if it has no contributions';
COMMENT ON COLUMN review_change.rank_change IS
	'after minus before: -1 is one place better; NULL if either has no contributions';
COMMENT ON COLUMN review_change.is_total IS 'is it of all commissions, beside the rows of each?';
COMMENT ON COLUMN review_change.round_place IS 'place of the round in the order of time';
COMMENT ON COLUMN review_change.place IS 'place of the commission in the order';

CREATE OR REPLACE VIEW review_group_summary WITH (security_invoker) AS
	SELECT d.round, d.round_name, d.held_from, d.held_to, g.country_group, g.group_name, g.kind,
		   coalesce(d.review, '{"contributions": 0}') AS review, cardinality(g.members) AS members, d.all_rounds, d.round_place
	FROM group_now g
	CROSS JOIN LATERAL (
		WITH each_round AS MATERIALIZED (
			SELECT coalesce(round, 'none') AS round, gcm_review_joint_agg(countries & g.members, objectives,
				principles, stakeholder) AS review
			FROM contribution WHERE withdrawn_on IS NULL AND countries && g.members GROUP BY coalesce(round, 'none')
		)
		SELECT d.*, r.review
		FROM dim_round d
		LEFT JOIN (TABLE each_round UNION ALL SELECT 'all' AS round, gcm_review_merge_agg(review) AS review
			FROM each_round) AS r ON r.round = d.round
		WHERE (SELECT asked_round()) IS NULL OR d.round = (SELECT asked_round())) AS d;
COMMENT ON VIEW review_group_summary IS
	'the contributions of each round, and all, and each group of countries as one gcm_review each; a group '
	'is counted in one pass, and many groups in as many: say WHERE country_group = the one asked for';
COMMENT ON COLUMN review_group_summary.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN review_group_summary.round_name IS 'its name';
COMMENT ON COLUMN review_group_summary.held_from IS 'first day of the round';
COMMENT ON COLUMN review_group_summary.held_to IS 'last day of the round';
COMMENT ON COLUMN review_group_summary.country_group IS 'code of the group';
COMMENT ON COLUMN review_group_summary.group_name IS 'its name';
COMMENT ON COLUMN review_group_summary.kind IS 'kind of group';
COMMENT ON COLUMN review_group_summary.review IS
	'the summary; of joint contributions, only members of the group count as countries';
COMMENT ON COLUMN review_group_summary.members IS 'number of its members';
COMMENT ON COLUMN review_group_summary.all_rounds IS 'is it of all rounds together, beside the rows of each?';
COMMENT ON COLUMN review_group_summary.round_place IS 'place of the round in the order of time';

CREATE OR REPLACE VIEW review_group_coverage WITH (security_invoker) AS
	SELECT s.round, s.round_name, s.held_from, s.held_to, s.country_group, s.group_name, s.kind,
		o.objective::integer AS objective,
		   o.label AS objective_name, o.contributions::integer AS contributions, o.countries, s.members,
		   round(o.share, 4)::double precision AS share, o.rank, s.all_rounds AS is_total, s.round_place
	FROM review_group_summary s, gcm_review_by_objective(s.review, lang()) AS o;
COMMENT ON VIEW review_group_coverage IS
	'for each round, and all, each group of countries and each of the 23 objectives: how many contributions '
	'name it; say WHERE country_group = the one asked for';
COMMENT ON COLUMN review_group_coverage.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN review_group_coverage.round_name IS 'its name';
COMMENT ON COLUMN review_group_coverage.held_from IS 'first day of the round';
COMMENT ON COLUMN review_group_coverage.held_to IS 'last day of the round';
COMMENT ON COLUMN review_group_coverage.country_group IS 'code of the group';
COMMENT ON COLUMN review_group_coverage.group_name IS 'its name';
COMMENT ON COLUMN review_group_coverage.kind IS 'kind of group';
COMMENT ON COLUMN review_group_coverage.objective IS 'number of the objective';
COMMENT ON COLUMN review_group_coverage.objective_name IS 'its label';
COMMENT ON COLUMN review_group_coverage.contributions IS 'contributions from the group that name it';
COMMENT ON COLUMN review_group_coverage.countries IS 'distinct members of the group that these are from';
COMMENT ON COLUMN review_group_coverage.members IS 'number of its members';
COMMENT ON COLUMN review_group_coverage.share IS 'share, from 0 to 1, of the contributions of the group in the round';
COMMENT ON COLUMN review_group_coverage.rank IS 'rank of the objective by contributions';
COMMENT ON COLUMN review_group_coverage.is_total IS 'is it of all rounds together, beside the rows of each?';
COMMENT ON COLUMN review_group_coverage.round_place IS 'place of the round in the order of time';
