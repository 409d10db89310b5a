-- Sustainable Development Goals: which targets the objectives of the Global
-- Compact serve, by whose word, and what is done for both
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS sdg_target (
	code text PRIMARY KEY CHECK (code ~ '^([1-9]|1[0-7])([.]([1-9]|1[0-9]|[a-d]))?$'),
	goal integer GENERATED ALWAYS AS
		(CASE WHEN code ~ '^[1-9][0-9]?([.]|$)' THEN split_part(code, '.', 1)::integer END) STORED,
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	source text,
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))
);
COMMENT ON TABLE sdg_target IS
	'Sustainable Development Goals and their targets (A/RES/70/1); gcm_load_sdg() brings the goals and those targets that '
	'speak of migration; add others';
COMMENT ON COLUMN sdg_target.code IS 'number of the goal, as in 10, or of the target, as in 10.7 or 10.c';
COMMENT ON COLUMN sdg_target.goal IS 'number of the goal';
COMMENT ON COLUMN sdg_target.name IS 'short name in English';
COMMENT ON COLUMN sdg_target.name_fr IS 'short name in French';
COMMENT ON COLUMN sdg_target.name_es IS 'short name in Spanish';
COMMENT ON COLUMN sdg_target.source IS 'where this is stated';
COMMENT ON COLUMN sdg_target.known_on IS 'day of the source; by default, that of the entry';

CREATE TABLE IF NOT EXISTS sdg_link (
	objective gcm_objective,
	target text REFERENCES sdg_target ON UPDATE CASCADE,
	source text CHECK (source <> ''),
	known_on date DEFAULT current_date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on)),
	PRIMARY KEY (objective, target, source)
);
CREATE INDEX IF NOT EXISTS sdg_link_target_idx ON sdg_link (target);
COMMENT ON TABLE sdg_link IS
	'which goal or target an objective serves, by whose word; gcm_load_sdg() brings what the Global Compact itself states; add '
	'others with their source';
COMMENT ON COLUMN sdg_link.objective IS 'objective of the Global Compact';
COMMENT ON COLUMN sdg_link.target IS 'goal or target';
COMMENT ON COLUMN sdg_link.source IS 'where this is stated, with the paragraph';
COMMENT ON COLUMN sdg_link.known_on IS 'day of the source; by default, that of the entry';

-- Contributions are read once, and grouped by those of their objectives that are
-- linked to anything
CREATE OR REPLACE VIEW sdg_synergies WITH (security_invoker) AS
	WITH linked AS MATERIALIZED (
		SELECT t.code, gcm_set_agg(l.objective) AS objectives,
			   string_agg(DISTINCT l.source, '; ' ORDER BY l.source) AS sources
		FROM sdg_target t
		JOIN sdg_link l ON t.code IN (l.target, split_part(l.target, '.', 1)) AND coalesce(l.known_on <= as_of(), true)
		GROUP BY t.code
	), record AS MATERIALIZED (
		SELECT 'contribution' AS kind, r.objectives::text AS objectives, count(*) AS number
		FROM (SELECT c.objectives & (SELECT gcm_union_agg(k.objectives) FROM linked k) AS objectives
			  FROM review_contribution c
			  WHERE c.objectives && (SELECT gcm_union_agg(k.objectives) FROM linked k)) AS r
		GROUP BY r.objectives::text
		UNION ALL
		SELECT 'practice' AS kind, p.objectives::text, count(*) AS number
		FROM practice p WHERE p.status = 'published' GROUP BY p.objectives::text
		UNION ALL
		SELECT 'deliverable' AS kind, p.objectives::text, count(*) AS number
		FROM deliverable d JOIN priority p ON p.code = d.priority GROUP BY p.objectives::text
		UNION ALL
		SELECT 'pledge' AS kind, p.objectives::text, count(*) AS number
		FROM pledge_now p WHERE p.status = 'withdrawn' IS NOT TRUE GROUP BY p.objectives::text
	), told AS (
		SELECT k.code, sum(r.number) FILTER (WHERE r.kind = 'contribution') AS contributions,
			   sum(r.number) FILTER (WHERE r.kind = 'practice') AS practices,
			   sum(r.number) FILTER (WHERE r.kind = 'deliverable') AS deliverables,
			   sum(r.number) FILTER (WHERE r.kind = 'pledge') AS pledges
		FROM linked k JOIN record r ON r.objectives::gcm_objective_set && k.objectives
		GROUP BY k.code
	)
	SELECT t.code AS target, say(t.name, t.name_fr, t.name_es) AS target_name, t.goal,
		   say(g.name, g.name_fr, g.name_es) AS goal_name, strpos(t.code, '.') = 0 AS is_total,
		   array_to_string(k.objectives::text[], ',') AS objectives, k.sources,
		   coalesce(n.contributions, 0)::integer AS contributions, coalesce(n.practices, 0)::integer AS practices,
		   coalesce(n.deliverables, 0)::integer AS deliverables, coalesce(n.pledges, 0)::integer AS pledges,
		   (row_number() OVER (ORDER BY t.goal, split_part(t.code, '.', 2) ~ '^[a-d]$',
							   lpad(split_part(t.code, '.', 2), 2, '0')))::integer AS target_place
	FROM sdg_target t
	LEFT JOIN sdg_target g ON g.code = t.goal::text
	LEFT JOIN linked k ON k.code = t.code
	LEFT JOIN told n ON n.code = t.code;
COMMENT ON VIEW sdg_synergies IS
	'for each Sustainable Development Goal and target: the objectives that are linked to it, by whose word, and what is on '
	'these: contributions, published practices, deliverables of workplans, pledges; each is counted once in a target, and '
	'once in its goal';
COMMENT ON COLUMN sdg_synergies.target IS 'number of the target, as in 10.7, or of the goal';
COMMENT ON COLUMN sdg_synergies.target_name IS 'its name';
COMMENT ON COLUMN sdg_synergies.goal IS 'number of the goal';
COMMENT ON COLUMN sdg_synergies.goal_name IS 'its name';
COMMENT ON COLUMN sdg_synergies.is_total IS
	'is it the row of a goal, beside those of its targets? What is linked to either counts in it';
COMMENT ON COLUMN sdg_synergies.objectives IS 'numbers of the objectives that are linked to it; NULL if none is';
COMMENT ON COLUMN sdg_synergies.sources IS 'who says so';
COMMENT ON COLUMN sdg_synergies.contributions IS 'contributions on any of these objectives, of the round that the views speak of';
COMMENT ON COLUMN sdg_synergies.practices IS 'published practices on any of them';
COMMENT ON COLUMN sdg_synergies.deliverables IS 'deliverables whose priority serves any of them';
COMMENT ON COLUMN sdg_synergies.pledges IS 'pledges on any of them that are not withdrawn';
COMMENT ON COLUMN sdg_synergies.target_place IS 'place in the order of goals and targets';
