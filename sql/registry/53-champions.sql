-- Champions: who could be one, and the balance of the regions
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE VIEW champion_screening WITH (security_invoker) AS
	WITH evidence AS (
		SELECT DISTINCT ON (country, criterion) country, criterion, met FROM champion_evidence
		WHERE assessed_on <= as_of() ORDER BY country, criterion, assessed_on DESC, id DESC
	), now_champion AS (
		SELECT country, champion_group FROM champion WHERE validity @> as_of()
	), national AS (
		SELECT DISTINCT c AS country FROM network, unnest(countries) AS c WHERE level = 'national' AND validity @> as_of()
	), criteria AS (
		SELECT country, bool_or(met) FILTER (WHERE criterion = 2) AS c2, bool_or(met) FILTER (WHERE criterion = 3) AS c3,
			   bool_or(met) FILTER (WHERE criterion = 4) AS c4, bool_or(met) FILTER (WHERE criterion = 5) AS c5,
			   bool_or(met) FILTER (WHERE criterion = 6) AS c6
		FROM (SELECT * FROM evidence
			  UNION ALL SELECT country, 4 AS criterion, true AS met FROM national
			  UNION ALL SELECT country, NULL AS criterion, NULL AS met FROM now_champion) AS known
		GROUP BY country
	), reported AS (
		SELECT c AS country, cardinality(gcm_union_agg(objectives)) AS objectives FROM review_contribution, unnest(countries) AS c GROUP BY c
	)
	SELECT c.country::text AS country, gcm_label(c.country, lang()) AS country_name,
		   array_to_string(gcm_commissions(c.country)::text[], ', ') AS commissions,
		   h.country IS NOT NULL AS is_champion, say(g.name, g.name_fr, g.name_es) AS champion_group,
		   c.c2 AS vision_360, c.c3 AS government_commitment, c.c4 AS coordination_mechanism,
		   c.c5 AS resident_coordinator, c.c6 AS compatible_processes,
		   num_nonnulls(nullif(c.c2, false), nullif(c.c3, false), nullif(c.c4, false), nullif(c.c5, false), nullif(c.c6, false)) AS criteria_met,
		   num_nulls(c.c2, c.c3, c.c4, c.c5, c.c6) AS criteria_open,
		   (SELECT count(*)::integer FROM now_champion o
			WHERE o.country <> c.country AND gcm_commissions(o.country) && gcm_commissions(c.country)) AS champions_nearby,
		   coalesce(r.objectives, 0) AS objectives_reported
	FROM criteria c
	LEFT JOIN now_champion h ON h.country = c.country
	LEFT JOIN champion_group g ON g.code = h.champion_group
	LEFT JOIN reported r ON r.country = c.country;
COMMENT ON VIEW champion_screening IS
	'countries that are champions, have a network, or on which there is evidence, against the five criteria that are asked '
	'of each; champion_balance has the sixth, geographic balance of the set';
COMMENT ON COLUMN champion_screening.country IS 'code of the country';
COMMENT ON COLUMN champion_screening.country_name IS 'its name';
COMMENT ON COLUMN champion_screening.commissions IS 'regional commissions that it is a member of';
COMMENT ON COLUMN champion_screening.is_champion IS 'is it a champion country?';
COMMENT ON COLUMN champion_screening.champion_group IS 'group in which it is listed';
COMMENT ON COLUMN champion_screening.vision_360 IS 'criterion 2: does it respect the 360-degree vision? NULL if that is open';
COMMENT ON COLUMN champion_screening.government_commitment IS 'criterion 3: is the government committed?';
COMMENT ON COLUMN champion_screening.coordination_mechanism IS
	'criterion 4: is there a UN network on migration, or the like? A network that is recorded is enough';
COMMENT ON COLUMN champion_screening.resident_coordinator IS 'criterion 5: does the UN Resident Coordinator support it?';
COMMENT ON COLUMN champion_screening.compatible_processes IS 'criterion 6: is it compatible with other processes?';
COMMENT ON COLUMN champion_screening.criteria_met IS 'how many of the five are met';
COMMENT ON COLUMN champion_screening.criteria_open IS 'how many of the five are open';
COMMENT ON COLUMN champion_screening.champions_nearby IS 'other champions that share a regional commission with it';
COMMENT ON COLUMN champion_screening.objectives_reported IS 'objectives that contributions from the country are on';

CREATE OR REPLACE VIEW champion_balance WITH (security_invoker) AS
	SELECT r.commission, r.commission_name, cardinality(r.members) AS member_states,
		   count(h.country)::integer AS champions,
		   round(cardinality(r.members)::numeric / max(cardinality(r.members)) OVER (), 3) AS share_of_member_states,
		   round(coalesce(count(h.country)::numeric / nullif(max(count(h.country)) OVER (), 0), 0), 3) AS share_of_champions
	FROM review_region r
	LEFT JOIN champion h ON h.country <@ r.members AND h.validity @> as_of()
	GROUP BY r.commission, r.commission_name, r.members;
COMMENT ON VIEW champion_balance IS
	'geographic balance of the champions: for each commission, and all, its share of the Member States and of the champions';
COMMENT ON COLUMN champion_balance.commission IS 'commission, or all';
COMMENT ON COLUMN champion_balance.commission_name IS 'its name';
COMMENT ON COLUMN champion_balance.member_states IS 'its member States';
COMMENT ON COLUMN champion_balance.champions IS 'champions among them';
COMMENT ON COLUMN champion_balance.share_of_member_states IS 'its share, from 0 to 1, of all Member States';
COMMENT ON COLUMN champion_balance.share_of_champions IS 'its share, from 0 to 1, of all champions';
