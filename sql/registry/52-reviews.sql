-- Reviews: what counts, who takes part, what is covered and what is not
--
-- A million contributions are read once for the rows of the rounds and once for
-- those of all rounds together: they are summed up by round and, in one state of
-- the aggregate, by the commissions of their countries, some hundred sums, from
-- which all the rest is made.  A condition on the round reaches the table, where there is an index.
-- SPDX-License-Identifier: PostgreSQL

INSERT INTO wording (topic, term, en, fr, es) VALUES
	('round', 'all', 'All rounds', 'Tous les examens', 'Todos los exámenes'),
	('round', 'none', 'Of no round', 'Hors examen', 'Sin examen')
	ON CONFLICT DO NOTHING;

-- The contributions of a round, and those that count in the commission of their
-- round, for they have no country.  What CASE gives can be searched for under
-- row-level security, and what coalesce() gives cannot.  Statistics of the index
-- say how many rounds there are.
DO $do$
BEGIN
	IF to_regclass('contribution_round_counted') IS NULL THEN
		CREATE INDEX contribution_round_counted ON contribution ((CASE WHEN round IS NULL THEN 'none' ELSE round END))
			WHERE withdrawn_on IS NULL;
		IF EXISTS (SELECT FROM contribution) THEN
			ANALYZE contribution;
		END IF;
	END IF;
END
$do$;
CREATE INDEX IF NOT EXISTS contribution_without_country ON contribution (round) INCLUDE (objectives, principles,
	stakeholder, contributor)
	WHERE withdrawn_on IS NULL AND countries = '{}';

CREATE OR REPLACE VIEW dim_round WITH (security_invoker) AS
	SELECT r.code AS round, say(r.name, r.name_fr, r.name_es) AS round_name, r.kind, r.commission::text AS commission,
		   lower(r.held) AS held_from, last_day(r.held) AS held_to, CASE WHEN isfinite(upper(r.held))
			THEN extract(year FROM last_day(r.held))::integer END AS year,
		   (SELECT count(*)::integer FROM review_round o
			WHERE (coalesce(lower(o.held), 'infinity'), o.code) <= (coalesce(lower(r.held), 'infinity'), r.code)) AS round_place,
		   r.symbol, false AS all_rounds
	FROM review_round r
	UNION ALL
	SELECT 'none' AS round, word('round', 'none') AS round_name, NULL AS kind, NULL AS commission,
		   NULL AS held_from, NULL AS held_to, NULL AS year, (SELECT count(*)::integer + 1
			FROM review_round) AS round_place, NULL AS symbol, false AS all_rounds
	UNION ALL
	SELECT 'all' AS round, word('round', 'all') AS round_name, NULL AS kind, NULL AS commission,
		   NULL AS held_from, NULL AS held_to, NULL AS year, (SELECT count(*)::integer + 2
			FROM review_round) AS round_place, NULL AS symbol, true AS all_rounds;
COMMENT ON VIEW dim_round IS
	'review rounds, a row for the contributions that are for none, and one for all together: the key of the views of reviews';
COMMENT ON COLUMN dim_round.round IS 'code of the round; none for contributions without one; all for all together';
COMMENT ON COLUMN dim_round.round_name IS 'its name';
COMMENT ON COLUMN dim_round.kind IS 'regional-review, imrf, hlpf or sg-report';
COMMENT ON COLUMN dim_round.commission IS 'regional commission whose review it is';
COMMENT ON COLUMN dim_round.held_from IS 'first day on which it was held, or on which the report came out';
COMMENT ON COLUMN dim_round.held_to IS 'last day';
COMMENT ON COLUMN dim_round.year IS 'year of the last day';
COMMENT ON COLUMN dim_round.round_place IS 'place in the order of time';
COMMENT ON COLUMN dim_round.symbol IS 'document symbol';
COMMENT ON COLUMN dim_round.all_rounds IS 'is it the row of all rounds together?';

CREATE OR REPLACE VIEW review_contribution WITH (security_invoker) AS
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission, c.round
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round
	WHERE c.withdrawn_on IS NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT c.id, c.level, c.contributor, c.stakeholder, c.countries, c.objectives, c.principles,
		   CASE WHEN c.countries = '{}' THEN r.commission END AS commission, c.round
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
COMMENT ON COLUMN review_contribution.round IS 'review round';

CREATE OR REPLACE VIEW review_region WITH (security_invoker) AS
	SELECT n::integer AS place, c::text AS commission, gcm_label(c, lang()) AS commission_name, c AS term,
		gcm_members(c) AS members,
		   1 << (n - 1)::integer AS bit
	FROM unnest('all'::gcm_commission_set) WITH ORDINALITY AS u (c, n)
	UNION ALL
	SELECT 99 AS place, 'all' AS commission, word('commission', 'all') AS commission_name, NULL AS term,
		   ARRAY(SELECT c FROM unnest('all'::gcm_country_set) AS c
			WHERE gcm_is_un_member(c))::gcm_country_set AS members, NULL AS bit;
COMMENT ON VIEW review_region IS 'the commissions, and all regions together';
COMMENT ON COLUMN review_region.place IS 'place in the order';
COMMENT ON COLUMN review_region.commission IS 'commission, or all';
COMMENT ON COLUMN review_region.commission_name IS 'its name';
COMMENT ON COLUMN review_region.term IS 'commission as a term; NULL for all';
COMMENT ON COLUMN review_region.members IS 'its member States; for all, those of the United Nations';
COMMENT ON COLUMN review_region.bit IS 'its bit of gcm_commission_mask(); NULL for all';

CREATE OR REPLACE VIEW review_counted WITH (security_invoker) AS
	SELECT CASE WHEN round IS NULL THEN 'none' ELSE round END AS round, contributor, stakeholder,
		   countries, objectives, principles, displayed_on
	FROM contribution WHERE withdrawn_on IS NULL;
COMMENT ON VIEW review_counted IS 'what is counted of the contributions that count';
COMMENT ON COLUMN review_counted.round IS 'round, or none';
COMMENT ON COLUMN review_counted.contributor IS 'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN review_counted.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN review_counted.countries IS 'countries';
COMMENT ON COLUMN review_counted.objectives IS 'objectives';
COMMENT ON COLUMN review_counted.principles IS 'guiding principles';
COMMENT ON COLUMN review_counted.displayed_on IS 'first day on which it is displayed';

-- The setting gcm.round is read once a query: without it, all branches but the
-- second have rows, with it, that one alone, by index
CREATE OR REPLACE VIEW review_sum WITH (security_invoker) AS
	SELECT a.round, a.round AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT round, gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS reviews
		  FROM review_counted GROUP BY round) AS a, unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT a.round, a.round AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT round, gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS reviews
		  FROM review_counted WHERE round = (SELECT asked_round()) GROUP BY round) AS a,
		 unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL
	UNION ALL
	SELECT 'all' AS round, NULL AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT gcm_review_mask_agg(countries, objectives, principles, stakeholder) AS reviews
		  FROM review_counted) AS a, unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT 'all' AS round, a.round AS of_round, NULL AS mask, a.review
	FROM (SELECT round, gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) AS review
		  FROM contribution WHERE withdrawn_on IS NULL AND countries = '{}' AND round IS NOT NULL
		  GROUP BY round) AS a
	WHERE (SELECT asked_round()) IS NULL;
COMMENT ON VIEW review_sum IS 'contributions, summed up by round, and over all rounds, and by the commissions of their countries';
COMMENT ON COLUMN review_sum.round IS 'round, none or all';
COMMENT ON COLUMN review_sum.of_round IS
	'round whose commission those without a country count in; NULL in all that have other rows for it';
COMMENT ON COLUMN review_sum.mask IS
	'commissions of their countries, as gcm_commission_mask() gives them; NULL in rows that count in a commission alone, as '
	'they are of those without a country over all rounds';
COMMENT ON COLUMN review_sum.review IS 'the sum';

-- Terms and sets are grouped by what they are of, or by their text: functions
-- read these views, and pg_upgrade restores functions, and what they need, before
-- the operator classes of the extension
--
-- In a commission's row, only its own members count as countries of a joint
-- contribution
CREATE OR REPLACE VIEW review_place_read WITH (security_invoker) AS
	SELECT s.round, s.place, CASE WHEN g.term IS NULL THEN s.review ELSE gcm_review_within(s.review, g.members) END AS review
	FROM (SELECT c.round, g.place, gcm_review_merge_agg(c.review) AS review
		  FROM review_sum c
		  LEFT JOIN review_round r ON r.code = c.of_round
		  JOIN review_region g ON CASE WHEN g.term IS NULL THEN c.mask IS NOT NULL
								  ELSE c.mask & g.bit <> 0 OR coalesce(c.mask, 32) = 32 AND r.commission = g.term END
		  GROUP BY c.round, g.place) AS s
	JOIN review_region g ON g.place = s.place;
COMMENT ON VIEW review_place_read IS
	'the contributions of each round, none and all, and of each commission, and all, read from the table: no row where there '
	'are none';
COMMENT ON COLUMN review_place_read.round IS 'round, none or all';
COMMENT ON COLUMN review_place_read.place IS 'place of the commission in the order';
COMMENT ON COLUMN review_place_read.review IS 'the sum';

-- keep_summaries() replaces this one, participation_place and round_sum
CREATE OR REPLACE VIEW review_place WITH (security_invoker) AS
	SELECT round, place, review FROM review_place_read;
COMMENT ON VIEW review_place IS
	'the contributions of each round, none and all, and of each commission, and all, from the table or from kept summaries';
COMMENT ON COLUMN review_place.round IS 'round, none or all';
COMMENT ON COLUMN review_place.place IS 'place of the commission in the order';
COMMENT ON COLUMN review_place.review IS 'the sum';

CREATE OR REPLACE VIEW review_summary WITH (security_invoker) AS
	SELECT d.round, d.round_name, d.held_from, d.held_to, g.commission, g.commission_name,
		   coalesce(s.review, '{"contributions": 0}') AS review,
		   d.all_rounds, d.all_rounds OR g.term IS NULL AS is_total, d.round_place, g.place
	FROM dim_round d
	CROSS JOIN review_region g
	LEFT JOIN review_place s ON s.round = d.round AND s.place = g.place
	WHERE (SELECT asked_round()) IS NULL OR d.round = (SELECT asked_round());
COMMENT ON VIEW review_summary IS
	'the contributions of each round, none and all, and of each commission, and all, as one gcm_review each';
COMMENT ON COLUMN review_summary.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN review_summary.round_name IS 'its name';
COMMENT ON COLUMN review_summary.held_from IS 'first day of the round';
COMMENT ON COLUMN review_summary.held_to IS 'last day of the round';
COMMENT ON COLUMN review_summary.commission IS 'commission, or all';
COMMENT ON COLUMN review_summary.commission_name IS 'its name';
COMMENT ON COLUMN review_summary.review IS 'the summary';
COMMENT ON COLUMN review_summary.all_rounds IS 'is it of all rounds together?';
COMMENT ON COLUMN review_summary.is_total IS 'is it of all rounds or of all commissions, beside the rows of each?';
COMMENT ON COLUMN review_summary.round_place IS 'place of the round in the order of time';
COMMENT ON COLUMN review_summary.place IS 'place of the commission in the order';

CREATE OR REPLACE VIEW review_coverage WITH (security_invoker) AS
	SELECT s.round, s.round_name, s.held_from, s.held_to, s.commission, s.commission_name, o.objective::integer AS objective,
		   o.label AS objective_name, o.contributions::integer AS contributions, o.countries,
		   round(o.share, 4)::double precision AS share, o.rank, s.all_rounds, s.is_total, s.round_place, s.place
	FROM review_summary s, gcm_review_by_objective(s.review, lang()) AS o;
COMMENT ON VIEW review_coverage IS
	'for each round, and all, each commission, and all, and each of the 23 objectives: how many contributions name it; a '
	'country in two commissions counts in both, and once in all';
COMMENT ON COLUMN review_coverage.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN review_coverage.round_name IS 'its name';
COMMENT ON COLUMN review_coverage.held_from IS 'first day of the round';
COMMENT ON COLUMN review_coverage.held_to IS 'last day of the round';
COMMENT ON COLUMN review_coverage.commission IS 'commission, or all';
COMMENT ON COLUMN review_coverage.commission_name IS 'its name';
COMMENT ON COLUMN review_coverage.objective IS 'number of the objective';
COMMENT ON COLUMN review_coverage.objective_name IS 'its label';
COMMENT ON COLUMN review_coverage.contributions IS 'contributions that name it';
COMMENT ON COLUMN review_coverage.countries IS 'distinct countries of these contributions';
COMMENT ON COLUMN review_coverage.share IS 'share, from 0 to 1, of the contributions of the row''s round and commission';
COMMENT ON COLUMN review_coverage.rank IS 'rank of the objective by contributions';
COMMENT ON COLUMN review_coverage.all_rounds IS 'is it of all rounds together?';
COMMENT ON COLUMN review_coverage.is_total IS 'is it of all rounds or of all commissions, beside the rows of each?';
COMMENT ON COLUMN review_coverage.round_place IS 'place of the round in the order of time';
COMMENT ON COLUMN review_coverage.place IS 'place of the commission in the order';

-- The same for who contributes.  A summary counts thirteen kinds of stakeholder;
-- so that it counts who else contributes in the same pass, principles stand for
-- them.
CREATE OR REPLACE FUNCTION contributor_mark(contributor text, stakeholder gcm_stakeholder) RETURNS gcm_principle_set
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN stakeholder IS NOT NULL THEN '{}'::gcm_principle_set WHEN contributor = 'member-state' THEN '{a}'
		WHEN contributor = 'stakeholder' THEN '{b}' WHEN contributor = 'un-entity' THEN '{c}'
		WHEN contributor = 'regional-organization' THEN '{d}' ELSE '{e}' END;
COMMENT ON FUNCTION contributor_mark(text, gcm_stakeholder) IS
	'the guiding principle that stands for a contributor who is of no kind of stakeholder, where a gcm_review counts who '
	'contributes';

CREATE OR REPLACE VIEW participation_sum WITH (security_invoker) AS
	SELECT a.round, a.round AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT round, gcm_review_mask_agg(countries, '{}', contributor_mark(contributor, stakeholder), stakeholder) AS reviews
		  FROM review_counted GROUP BY round) AS a, unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT a.round, a.round AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT round, gcm_review_mask_agg(countries, '{}', contributor_mark(contributor, stakeholder), stakeholder) AS reviews
		  FROM review_counted WHERE round = (SELECT asked_round()) GROUP BY round) AS a,
		 unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL
	UNION ALL
	SELECT 'all' AS round, NULL AS of_round, m.n::integer - 1 AS mask, m.review
	FROM (SELECT gcm_review_mask_agg(countries, '{}', contributor_mark(contributor, stakeholder), stakeholder) AS reviews
		  FROM review_counted) AS a, unnest(a.reviews) WITH ORDINALITY AS m (review, n)
	WHERE m.review IS NOT NULL AND (SELECT asked_round()) IS NULL
	UNION ALL
	SELECT 'all' AS round, a.round AS of_round, NULL AS mask, a.review
	FROM (SELECT round, gcm_review_agg(NULL::gcm_country, '{}', contributor_mark(contributor, stakeholder), stakeholder) AS review
		  FROM contribution WHERE withdrawn_on IS NULL AND countries = '{}' AND round IS NOT NULL
		  GROUP BY round) AS a
	WHERE (SELECT asked_round()) IS NULL;
COMMENT ON VIEW participation_sum IS
	'who contributes, summed up by round, and over all rounds, and by the commissions of their countries';
COMMENT ON COLUMN participation_sum.round IS 'round, none or all';
COMMENT ON COLUMN participation_sum.of_round IS
	'round whose commission those without a country count in; NULL in all that have other rows for it';
COMMENT ON COLUMN participation_sum.mask IS
	'commissions of their countries, as gcm_commission_mask() gives them; NULL in rows that count in a commission alone, as '
	'they are of those without a country over all rounds';
COMMENT ON COLUMN participation_sum.review IS
	'the sum, without objectives; contributor_mark() says for whom principles stand';

CREATE OR REPLACE VIEW participation_place_read WITH (security_invoker) AS
	SELECT s.round, s.place, k.contributor, k.stakeholder, k.contributions, k.countries
	FROM (SELECT c.round, g.place, gcm_review_merge_agg(c.review) AS review
		  FROM participation_sum c
		  LEFT JOIN review_round r ON r.code = c.of_round
		  JOIN review_region g ON CASE WHEN g.term IS NULL THEN c.mask IS NOT NULL
								  ELSE c.mask & g.bit <> 0 OR coalesce(c.mask, 32) = 32 AND r.commission = g.term END
		  GROUP BY c.round, g.place) AS s
	JOIN review_region g ON g.place = s.place
	CROSS JOIN LATERAL (
		SELECT CASE WHEN g.term IS NULL THEN s.review ELSE gcm_review_within(s.review, g.members) END AS review OFFSET 0) AS w
	CROSS JOIN LATERAL (
		SELECT 'stakeholder' AS contributor, b.stakeholder::text AS stakeholder, b.contributions, b.countries
		FROM gcm_review_by_stakeholder(w.review) AS b
		UNION ALL
		SELECT (ARRAY['member-state', 'stakeholder', 'un-entity', 'regional-organization', 'unknown'])[m.n] AS contributor,
			   '' AS stakeholder, b.contributions, b.countries
		FROM unnest('{a-e}'::gcm_principle_set) WITH ORDINALITY AS m (principle, n)
		JOIN gcm_review_by_principle(w.review) AS b ON b.principle = m.principle) AS k
	WHERE k.contributions > 0;
COMMENT ON VIEW participation_place_read IS
	'who contributes, by round, none and all, and by commission, and all, read from the table: no row where there are none';
COMMENT ON COLUMN participation_place_read.round IS 'round, none or all';
COMMENT ON COLUMN participation_place_read.place IS 'place of the commission in the order';
COMMENT ON COLUMN participation_place_read.contributor IS
	'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN participation_place_read.stakeholder IS 'kind of stakeholder; empty if it is not known, or none';
COMMENT ON COLUMN participation_place_read.contributions IS 'their contributions';
COMMENT ON COLUMN participation_place_read.countries IS 'distinct countries of these';

CREATE OR REPLACE VIEW participation_place WITH (security_invoker) AS
	SELECT round, place, contributor, stakeholder, contributions, countries FROM participation_place_read;
COMMENT ON VIEW participation_place IS
	'who contributes, by round, none and all, and by commission, and all, from the table or from kept summaries';
COMMENT ON COLUMN participation_place.round IS 'round, none or all';
COMMENT ON COLUMN participation_place.place IS 'place of the commission in the order';
COMMENT ON COLUMN participation_place.contributor IS
	'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN participation_place.stakeholder IS 'kind of stakeholder; empty if it is not known, or none';
COMMENT ON COLUMN participation_place.contributions IS 'their contributions';
COMMENT ON COLUMN participation_place.countries IS 'distinct countries of these';

-- The same for what reports say beside, in one pass: what is displayed, what
-- contributions lack, and which objectives they name together
CREATE OR REPLACE VIEW round_sum_read WITH (security_invoker) AS
	SELECT c.round, count(*) AS contributions, cardinality(gcm_union_agg(c.countries)) AS countries,
		   count(*) FILTER (WHERE c.displayed_on <= (SELECT as_of())) AS displayed,
		   count(*) FILTER (WHERE c.displayed_on > (SELECT as_of())) AS displayed_later,
		   count(*) FILTER (WHERE c.countries = '{}') AS without_country,
		   count(*) FILTER (WHERE c.objectives = '{}') AS without_objective,
		   count(*) FILTER (WHERE c.contributor IS NULL) AS without_contributor,
		   gcm_cooccurrence_agg(c.objectives) AS pairs, NULL::gcm_cooccurrence AS pairs_gone
	FROM (SELECT round, contributor, countries, objectives, displayed_on
		  FROM review_counted WHERE (SELECT asked_round()) IS NULL
		  UNION ALL
		  SELECT round, contributor, countries, objectives, displayed_on
		  FROM review_counted WHERE round = (SELECT asked_round())) AS c
	GROUP BY c.round;
COMMENT ON VIEW round_sum_read IS
	'what else there is to count of each round, and none, read from the table: no row where there is no contribution';
COMMENT ON COLUMN round_sum_read.round IS 'round, or none';
COMMENT ON COLUMN round_sum_read.contributions IS 'its contributions';
COMMENT ON COLUMN round_sum_read.countries IS 'distinct countries of these';
COMMENT ON COLUMN round_sum_read.displayed IS 'how many of them are displayed on the day that the views speak of';
COMMENT ON COLUMN round_sum_read.displayed_later IS 'how many of them are displayed from a later day';
COMMENT ON COLUMN round_sum_read.without_country IS 'how many of them have no country';
COMMENT ON COLUMN round_sum_read.without_objective IS 'how many of them name no objective';
COMMENT ON COLUMN round_sum_read.without_contributor IS 'of how many of them the contributor is not known';
COMMENT ON COLUMN round_sum_read.pairs IS 'which objectives they name together';
COMMENT ON COLUMN round_sum_read.pairs_gone IS 'what is to be subtracted from pairs; NULL if nothing is';

CREATE OR REPLACE VIEW round_sum WITH (security_invoker) AS
	SELECT round, contributions, countries, displayed, displayed_later, without_country, without_objective, without_contributor,
		   pairs, pairs_gone
	FROM round_sum_read;
COMMENT ON VIEW round_sum IS
	'what else there is to count of each round, and none, from the table or from kept summaries: no row where there is no '
	'contribution';
COMMENT ON COLUMN round_sum.round IS 'round, or none';
COMMENT ON COLUMN round_sum.contributions IS 'its contributions';
COMMENT ON COLUMN round_sum.countries IS 'distinct countries of these';
COMMENT ON COLUMN round_sum.displayed IS 'how many of them are displayed on the day that the views speak of';
COMMENT ON COLUMN round_sum.displayed_later IS 'how many of them are displayed from a later day';
COMMENT ON COLUMN round_sum.without_country IS 'how many of them have no country';
COMMENT ON COLUMN round_sum.without_objective IS 'how many of them name no objective';
COMMENT ON COLUMN round_sum.without_contributor IS 'of how many of them the contributor is not known';
COMMENT ON COLUMN round_sum.pairs IS 'which objectives they name together';
COMMENT ON COLUMN round_sum.pairs_gone IS 'what is to be subtracted from pairs; NULL if nothing is';

CREATE OR REPLACE VIEW review_participation WITH (security_invoker) AS
	SELECT d.round, d.round_name, d.held_from, d.held_to, g.commission, g.commission_name,
		   k.contributor, k.contributor_name, k.stakeholder::text AS stakeholder, k.stakeholder_name,
		   coalesce(p.contributions, 0)::integer AS contributions, coalesce(p.countries, 0) AS countries,
		   g.member_states, d.all_rounds, d.all_rounds OR g.commission = 'all' AS is_total, d.round_place,
		   g.place AS commission_place, k.place
	FROM dim_round d
	CROSS JOIN (SELECT place, commission, commission_name, cardinality(members) AS member_states FROM review_region) AS g
	CROSS JOIN (SELECT v.place, v.contributor, word('contributor', v.contributor) AS contributor_name,
					   v.stakeholder, gcm_label(v.stakeholder, lang()) AS stakeholder_name
				FROM (SELECT 1 AS place, 'member-state' AS contributor, NULL::gcm_stakeholder AS stakeholder
					  UNION ALL SELECT 1 + n::integer AS place, 'stakeholder' AS contributor, s AS stakeholder
						FROM unnest('all'::gcm_stakeholder_set) WITH ORDINALITY AS u (s, n)
					  UNION ALL SELECT 50 AS place, 'stakeholder' AS contributor, NULL AS stakeholder
					  UNION ALL SELECT 60 AS place, 'un-entity' AS contributor, NULL AS stakeholder
					  UNION ALL SELECT 70 AS place, 'regional-organization' AS contributor, NULL AS stakeholder
					  UNION ALL SELECT 99 AS place, 'unknown' AS contributor, NULL AS stakeholder) AS v) AS k
	LEFT JOIN participation_place AS p ON p.round = d.round AND p.place = g.place AND p.contributor = k.contributor
		AND p.stakeholder = coalesce(k.stakeholder::text, '')
	WHERE (SELECT asked_round()) IS NULL OR d.round = (SELECT asked_round());
COMMENT ON VIEW review_participation IS
	'for each round, and all, and each commission, and all, who contributes: Member States, each kind of stakeholder, UN '
	'entities, regional organizations';
COMMENT ON COLUMN review_participation.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN review_participation.round_name IS 'its name';
COMMENT ON COLUMN review_participation.held_from IS 'first day of the round';
COMMENT ON COLUMN review_participation.held_to IS 'last day of the round';
COMMENT ON COLUMN review_participation.commission IS 'commission, or all';
COMMENT ON COLUMN review_participation.commission_name IS 'its name';
COMMENT ON COLUMN review_participation.contributor IS 'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN review_participation.contributor_name IS 'the same in words';
COMMENT ON COLUMN review_participation.stakeholder IS 'kind of stakeholder; NULL if it is not known, or none';
COMMENT ON COLUMN review_participation.stakeholder_name IS 'its label';
COMMENT ON COLUMN review_participation.contributions IS 'their contributions';
COMMENT ON COLUMN review_participation.countries IS 'distinct countries of these';
COMMENT ON COLUMN review_participation.member_states IS 'member States of the commission; for all, of the United Nations';
COMMENT ON COLUMN review_participation.all_rounds IS 'is it of all rounds together?';
COMMENT ON COLUMN review_participation.is_total IS 'is it of all rounds or of all commissions, beside the rows of each?';
COMMENT ON COLUMN review_participation.round_place IS 'place of the round in the order of time';
COMMENT ON COLUMN review_participation.commission_place IS 'place of the commission in the order';
COMMENT ON COLUMN review_participation.place IS 'place of the contributor in the order';

CREATE OR REPLACE VIEW evidence_gap_map WITH (security_invoker) AS
	SELECT s.round, s.round_name, s.held_from, s.held_to, s.commission, s.commission_name,
		   x.objective::integer AS objective, gcm_label(x.objective, lang()) AS objective_name,
		   x.principle::text AS principle, gcm_label(x.principle, lang()) AS principle_name,
		   x.contributions::integer AS contributions,
		   coalesce(p.practices, 0) AS practices, coalesce(p.countries, 0) AS practice_countries,
		   x.contributions = 0 AND coalesce(p.practices, 0) = 0 AS is_gap, s.all_rounds, s.is_total, s.round_place, s.place
	FROM review_summary s
	CROSS JOIN LATERAL gcm_review_cross(s.review) AS x
	LEFT JOIN (SELECT g.place, o AS objective, q AS principle, count(*)::integer AS practices,
					  cardinality(gcm_union_agg(CASE WHEN g.term IS NULL THEN countries
						ELSE countries & g.members END)) AS countries
			   FROM practice JOIN review_region g ON g.term IS NULL OR countries && g.members,
				unnest(objectives) AS o, unnest(principles) AS q
			   WHERE status = 'published' GROUP BY g.place, o, q) AS p
		ON p.place = s.place AND p.objective = x.objective AND p.principle = x.principle;
COMMENT ON VIEW evidence_gap_map IS
	'for each round, and all, each commission, and all, and each objective and guiding principle: contributions and '
	'published practices on both, and where there are none; practices are of no round';
COMMENT ON COLUMN evidence_gap_map.round IS 'round; none for contributions without one; all for all rounds together';
COMMENT ON COLUMN evidence_gap_map.round_name IS 'its name';
COMMENT ON COLUMN evidence_gap_map.held_from IS 'first day of the round';
COMMENT ON COLUMN evidence_gap_map.held_to IS 'last day of the round';
COMMENT ON COLUMN evidence_gap_map.commission IS 'commission, or all';
COMMENT ON COLUMN evidence_gap_map.commission_name IS 'its name';
COMMENT ON COLUMN evidence_gap_map.objective IS 'number of the objective';
COMMENT ON COLUMN evidence_gap_map.objective_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.principle IS 'guiding principle';
COMMENT ON COLUMN evidence_gap_map.principle_name IS 'its label';
COMMENT ON COLUMN evidence_gap_map.contributions IS 'contributions on both';
COMMENT ON COLUMN evidence_gap_map.practices IS 'published practices on both';
COMMENT ON COLUMN evidence_gap_map.practice_countries IS 'distinct countries of these practices';
COMMENT ON COLUMN evidence_gap_map.is_gap IS 'is there neither?';
COMMENT ON COLUMN evidence_gap_map.all_rounds IS 'is it of all rounds together?';
COMMENT ON COLUMN evidence_gap_map.is_total IS 'is it of all rounds or of all commissions, beside the rows of each?';
COMMENT ON COLUMN evidence_gap_map.round_place IS 'place of the round in the order of time';
COMMENT ON COLUMN evidence_gap_map.place IS 'place of the commission in the order';
