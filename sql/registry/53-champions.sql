-- Champions: who could be one, and the balance of the regions
-- SPDX-License-Identifier: PostgreSQL

-- Where no source speaks, nothing is known: NULL, never false.  A network that is
-- recorded meets criterion 4.
CREATE OR REPLACE VIEW champion_criteria WITH (security_invoker) AS
	WITH stated AS (
		SELECT country, criterion, met, statement, source, known_on
		FROM (SELECT DISTINCT ON (country::text, criterion) country::text AS country, criterion, met, statement, source,
					 assessed_on AS known_on
			  FROM champion_evidence WHERE assessed_on <= as_of() AND criterion > 1
			  ORDER BY country::text, criterion, assessed_on DESC, id DESC) AS evidence
		UNION ALL
		SELECT c::text AS country, 4 AS criterion, true AS met, say(n.name, n.name_fr, n.name_es) AS statement, n.source,
			   n.known_on
		FROM network n, unnest(n.countries) AS c
		WHERE n.level = 'national' AND holds(n.validity, n.known_on)
		  AND coalesce(n.status, 'established') IN ('established', 'consolidated')
	), best AS (
		SELECT DISTINCT ON (country, criterion) country, criterion, met, statement, source, known_on
		FROM stated ORDER BY country, criterion, met DESC NULLS LAST, known_on DESC NULLS LAST, statement
	), screened AS (
		SELECT country FROM stated
		UNION SELECT country::text AS country FROM champion WHERE holds(validity, known_on) OR upper(validity) <= as_of()
	)
	SELECT s.country, gcm_label(s.country::gcm_country, lang()) AS country_name,
		   n.criterion, say(k.name, k.name_fr, k.name_es) AS criterion_name, b.met,
		   CASE WHEN b.met THEN 'met' WHEN NOT b.met THEN 'not-met' ELSE 'not-known' END AS state,
		   word('criterion', CASE WHEN b.met THEN 'met' WHEN NOT b.met THEN 'not-met' ELSE 'not-known' END) AS state_name,
		   b.statement, b.source, b.known_on
	FROM screened s
	CROSS JOIN generate_series(2, 6) AS n (criterion)
	LEFT JOIN champion_criterion k ON k.number = n.criterion
	LEFT JOIN best b ON b.country = s.country AND b.criterion = n.criterion;
COMMENT ON VIEW champion_criteria IS
	'for each country that was or is a champion, has a network, or on which there is evidence, and each of the five criteria '
	'that are asked of a country: met, not met or not known, with the evidence and the day of its source';
COMMENT ON COLUMN champion_criteria.country IS 'code of the country';
COMMENT ON COLUMN champion_criteria.country_name IS 'its name';
COMMENT ON COLUMN champion_criteria.criterion IS 'number of the criterion, from 2 to 6';
COMMENT ON COLUMN champion_criteria.criterion_name IS 'criterion';
COMMENT ON COLUMN champion_criteria.met IS 'is it met? NULL if that is not known';
COMMENT ON COLUMN champion_criteria.state IS 'met, not-met or not-known';
COMMENT ON COLUMN champion_criteria.state_name IS 'the same in words';
COMMENT ON COLUMN champion_criteria.statement IS 'the evidence; of a network that is recorded, its name';
COMMENT ON COLUMN champion_criteria.source IS 'document that it rests on';
COMMENT ON COLUMN champion_criteria.known_on IS 'day of the evidence, or of the source of the network';

CREATE OR REPLACE VIEW champion_screening WITH (security_invoker) AS
	WITH now_champion AS (
		SELECT country, champion_group, known_on FROM champion WHERE holds(validity, known_on)
	), criteria AS (
		SELECT country::gcm_country AS country, min(country_name) AS country_name, max(known_on) AS known_on,
			   bool_or(met) FILTER (WHERE criterion = 2) AS c2, bool_or(met) FILTER (WHERE criterion = 3) AS c3,
			   bool_or(met) FILTER (WHERE criterion = 4) AS c4, bool_or(met) FILTER (WHERE criterion = 5) AS c5,
			   bool_or(met) FILTER (WHERE criterion = 6) AS c6,
			   max(state_name) FILTER (WHERE criterion = 2) AS s2, max(state_name) FILTER (WHERE criterion = 3) AS s3,
			   max(state_name) FILTER (WHERE criterion = 4) AS s4, max(state_name) FILTER (WHERE criterion = 5) AS s5,
			   max(state_name) FILTER (WHERE criterion = 6) AS s6
		FROM champion_criteria GROUP BY country
	), reported AS MATERIALIZED (
		-- of all rounds together, or of the one that is asked for
		SELECT b.country, cardinality(b.objectives) AS objectives
		FROM review_place r, gcm_review_by_country(r.review) AS b
		WHERE r.round = coalesce((SELECT asked_round()), 'all') AND r.place = 99
	), screened AS (
		SELECT c.*, h.champion_group, h.known_on AS champion_known_on,
			   CASE WHEN h.country IS NOT NULL THEN true
					WHEN EXISTS (SELECT FROM champion p WHERE p.country = c.country AND upper(p.validity) <= as_of()) THEN false
			   END AS is_champion
		FROM criteria c
		LEFT JOIN now_champion h ON h.country = c.country
	)
	SELECT c.country::text AS country, c.country_name,
		   array_to_string(gcm_commissions(c.country)::text[], ', ') AS commissions,
		   c.is_champion, word('answer', coalesce(c.is_champion::text, 'not-known')) AS is_champion_name,
		   say(g.name, g.name_fr, g.name_es) AS champion_group,
		   c.c2 AS vision_360, c.s2 AS vision_360_name, c.c3 AS government_commitment, c.s3 AS government_commitment_name,
		   c.c4 AS coordination_mechanism, c.s4 AS coordination_mechanism_name,
		   c.c5 AS resident_coordinator, c.s5 AS resident_coordinator_name,
		   c.c6 AS compatible_processes, c.s6 AS compatible_processes_name,
		   num_nonnulls(nullif(c.c2, false), nullif(c.c3, false), nullif(c.c4, false), nullif(c.c5, false), nullif(c.c6, false))
			   AS criteria_met,
		   num_nulls(c.c2, c.c3, c.c4, c.c5, c.c6) AS criteria_open,
		   (SELECT count(*)::integer FROM now_champion o
			WHERE o.country <> c.country AND gcm_commissions(o.country) && gcm_commissions(c.country)) AS champions_nearby,
		   coalesce((SELECT r.objectives FROM reported r WHERE r.country = c.country), 0) AS objectives_reported,
		   greatest(c.champion_known_on, c.known_on) AS known_on
	FROM screened c
	LEFT JOIN champion_group g ON g.code = c.champion_group;
COMMENT ON VIEW champion_screening IS
	'countries that were or are champions, have a network, or on which there is evidence, against the five criteria that are '
	'asked of each; champion_criteria has the evidence, champion_balance the sixth criterion, geographic balance of the set';
COMMENT ON COLUMN champion_screening.country IS 'code of the country';
COMMENT ON COLUMN champion_screening.country_name IS 'its name';
COMMENT ON COLUMN champion_screening.commissions IS 'regional commissions that it is a member of';
COMMENT ON COLUMN champion_screening.is_champion IS
	'is it a champion country? NULL if no source is known to say so; false if it is known to have been one';
COMMENT ON COLUMN champion_screening.is_champion_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion_screening.vision_360 IS
	'criterion 2: does it respect the 360-degree vision? NULL if that is not known';
COMMENT ON COLUMN champion_screening.vision_360_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.government_commitment IS
	'criterion 3: is the government committed? NULL if that is not known';
COMMENT ON COLUMN champion_screening.government_commitment_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.coordination_mechanism IS
	'criterion 4: is there a UN network on migration, or the like? A network that is recorded is enough; NULL if that is not '
	'known';
COMMENT ON COLUMN champion_screening.coordination_mechanism_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.resident_coordinator IS
	'criterion 5: does the UN Resident Coordinator support it? NULL if that is not known';
COMMENT ON COLUMN champion_screening.resident_coordinator_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.compatible_processes IS
	'criterion 6: is it compatible with other processes? NULL if that is not known';
COMMENT ON COLUMN champion_screening.compatible_processes_name IS 'the same in words';
COMMENT ON COLUMN champion_screening.criteria_met IS 'how many of the five are met';
COMMENT ON COLUMN champion_screening.criteria_open IS 'how many of the five are not known';
COMMENT ON COLUMN champion_screening.champions_nearby IS
	'other champions, as far as known, that share a regional commission with it';
COMMENT ON COLUMN champion_screening.objectives_reported IS
	'objectives that contributions from the country are on';
COMMENT ON COLUMN champion_screening.known_on IS 'latest day of the sources that the row rests on';

CREATE OR REPLACE VIEW champion_balance WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, r.commission = 'all' AS is_total, cardinality(r.members) AS member_states,
		   count(h.country)::integer AS champions,
		   round(cardinality(r.members)::numeric / max(cardinality(r.members)) OVER (), 3)::double precision
			   AS share_of_member_states,
		   round(count(h.country)::numeric / nullif(max(count(h.country)) OVER (), 0), 3)::double precision
			   AS share_of_champions,
		   max(h.known_on) AS known_on
	FROM review_region r
	LEFT JOIN champion h ON h.country <@ r.members AND holds(h.validity, h.known_on)
	GROUP BY r.commission, r.commission_name, cardinality(r.members);
COMMENT ON VIEW champion_balance IS
	'geographic balance of the champions, as far as they are known: for each commission, and all, its share of the Member States '
	'and of the champions';
COMMENT ON COLUMN champion_balance.commission IS 'commission, or all';
COMMENT ON COLUMN champion_balance.commission_name IS 'its name';
COMMENT ON COLUMN champion_balance.is_total IS 'is it all, beside its parts? Leave it out of sums';
COMMENT ON COLUMN champion_balance.member_states IS 'its member States';
COMMENT ON COLUMN champion_balance.champions IS 'champions among them that are known';
COMMENT ON COLUMN champion_balance.share_of_member_states IS 'its share, from 0 to 1, of all Member States';
COMMENT ON COLUMN champion_balance.share_of_champions IS
	'its share, from 0 to 1, of all champions; NULL if none is known';
COMMENT ON COLUMN champion_balance.known_on IS 'latest day of the sources that name these champions';
