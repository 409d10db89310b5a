-- A million mandates checked against the global mandate, beside the same
-- checks in plain SQL on arrays.  The arrays hold clean names, which is to
-- their favour: gcm_alignment() finds out what each name means.
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE bench.plain AS
	SELECT n AS id,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT f FROM unnest(gcm_mission) AS f WHERE random() < keep) END AS mission,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE random() < keep) END AS objectives,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT p FROM unnest(gcm_principles) AS p WHERE random() < keep) END AS principles,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT e FROM unnest(ARRAY['IOM', 'UNHCR', 'UNICEF']) AS e WHERE random() < keep) END AS coordinators,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT e FROM unnest(ARRAY['DESA', 'FAO', 'ILO', 'IOM', 'OHCHR', 'UN-Women',
				'UNDP', 'UNFPA', 'UNHCR', 'UNICEF', 'UNODC', 'WHO']) AS e WHERE random() < keep) END AS members,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT s FROM unnest(gcm_structure) AS s WHERE random() < keep) END AS structure,
		   CASE WHEN random() < 0.9 THEN (ARRAY['consensus', 'unanimity', 'simple-majority'])[1 + floor(random() * 1.5)] END AS decision,
		   CASE WHEN random() < 0.9 THEN ARRAY(SELECT s FROM unnest(gcm_participation) AS s WHERE random() < keep) END AS participation
	FROM (SELECT n, 1 - power(random(), 3) AS keep FROM generate_series(1, 1000000) AS n) AS body,
		 (SELECT 'all'::gcm_function_set::text[] AS gcm_mission, 'all'::gcm_principle_set::text[] AS gcm_principles,
				 'all'::gcm_structure_set::text[] AS gcm_structure, 'all'::gcm_stakeholder_set::text[] AS gcm_participation) AS vocabulary;

CREATE TABLE bench.typed AS
	SELECT id, gcm_mandate(mission::gcm_function_set, objectives::text[]::gcm_objective_set, principles::gcm_principle_set,
						   coordinators, members, structure::gcm_structure_set, decision::gcm_decision_rule,
						   participation::gcm_stakeholder_set) AS mandate
	FROM bench.plain;
VACUUM ANALYZE bench.plain;
VACUUM ANALYZE bench.typed;

-- Verdicts as gcm_alignment numbers them: 1 divergent, 2 unstated, 3 partial, 4 aligned
CREATE VIEW bench.verdict AS
	SELECT id,
		   CASE WHEN mission IS NULL THEN 2
				WHEN mission @> '{implementation,follow-up,review,rights-and-wellbeing,norms-and-standards,common-un-approach}' THEN 4
				WHEN mission && '{implementation,follow-up,review,rights-and-wellbeing,norms-and-standards,common-un-approach}' THEN 3
				ELSE 1 END AS mission,
		   CASE WHEN objectives IS NULL THEN 2
				WHEN objectives @> '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}' THEN 4
				WHEN objectives && '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}' THEN 3
				ELSE 1 END AS objectives,
		   CASE WHEN principles IS NULL THEN 2
				WHEN principles @> '{people-centred,international-cooperation,national-sovereignty,rule-of-law,sustainable-development,human-rights,gender-responsive,child-sensitive,whole-of-government,whole-of-society}' THEN 4
				WHEN principles && '{people-centred,international-cooperation,national-sovereignty,rule-of-law,sustainable-development,human-rights,gender-responsive,child-sensitive,whole-of-government,whole-of-society}' THEN 3
				ELSE 1 END AS principles,
		   CASE WHEN coordinators IS NULL THEN 2
				WHEN coordinators @> '{IOM}' THEN 4
				ELSE 1 END AS coordinators,
		   CASE WHEN members IS NULL THEN 2
				WHEN members @> '{DESA,ILO,IOM,OHCHR,UNDP,UNHCR,UNICEF,UNODC}' THEN 4
				WHEN members && '{DESA,ILO,IOM,OHCHR,UNDP,UNHCR,UNICEF,UNODC}' THEN 3
				ELSE 1 END AS members,
		   CASE WHEN structure IS NULL THEN 2
				WHEN structure @> '{coordinator,secretariat,executive-committee,extended-membership,working-groups}' THEN 4
				WHEN structure && '{coordinator,secretariat,executive-committee,extended-membership,working-groups}' THEN 3
				ELSE 1 END AS structure,
		   CASE WHEN decision IS NULL THEN 2
				WHEN decision = 'consensus' THEN 4
				ELSE 1 END AS decision,
		   CASE WHEN participation IS NULL THEN 2
				WHEN participation @> '{migrants,civil-society,migrant-and-diaspora-organizations,faith-based-organizations,local-authorities-and-communities,private-sector,trade-unions,parliamentarians,national-human-rights-institutions,red-cross-and-red-crescent,academia,media}' THEN 4
				WHEN participation && '{migrants,civil-society,migrant-and-diaspora-organizations,faith-based-organizations,local-authorities-and-communities,private-sector,trade-unions,parliamentarians,national-human-rights-institutions,red-cross-and-red-crescent,academia,media}' THEN 3
				ELSE 1 END AS participation
	FROM bench.plain;

-- An alignment holds the score too, which plain SQL makes of its verdicts once
CREATE VIEW bench.scored AS
	SELECT *, (CASE mission WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END + CASE objectives WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END
		+ CASE principles WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END + CASE coordinators WHEN 4 THEN 2 ELSE 0 END
		+ CASE members WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END + CASE structure WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END
		+ CASE decision WHEN 4 THEN 2 ELSE 0 END + CASE participation WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 0 END) / 16.0::float8 AS score
	FROM (SELECT * FROM bench.verdict OFFSET 0) AS verdict;

-- The same answers, before any time is taken
DO $$
DECLARE
	different bigint;
BEGIN
	SELECT count(*) INTO different
	FROM bench.typed
	JOIN bench.scored v USING (id), (VALUES ('{divergent,unstated,partial,aligned}'::text[])) AS _(name)
	WHERE gcm_alignment(mandate) IS DISTINCT FROM
		format('mission:%s,objectives:%s,principles:%s,coordinators:%s,members:%s,structure:%s,decision:%s,participation:%s',
			   name[mission], name[objectives], name[principles], name[coordinators], name[members], name[structure],
			   name[decision], name[participation])::gcm_alignment
		OR gcm_alignment_score(gcm_alignment(mandate)) <> score::numeric;
	IF different > 0 THEN
		RAISE EXCEPTION 'gcm_alignment() and plain SQL differ on % mandates', different;
	END IF;
END
$$;

SELECT bench.compare('count(gcm_alignment(mandate))',
	'SELECT count(gcm_alignment(mandate)) FROM bench.typed',
	'verdicts by @> and &&, and score',
	'SELECT count(mission), count(objectives), count(principles), count(coordinators), count(members),
			count(structure), count(decision), count(participation), count(score) FROM bench.scored',
	5, faster => true);
SELECT bench.compare('gcm_alignment_agg(gcm_alignment(…))',
	'SELECT gcm_alignment_agg(gcm_alignment(mandate)) FROM bench.typed',
	'the same, grouped by verdict',
	'SELECT ' || (SELECT string_agg(format('count(*) FILTER (WHERE %I = %s)', e, v), ', ')
				  FROM unnest('{mission,objectives,principles,coordinators,members,structure,decision,participation}'::text[]) AS e,
					   generate_series(1, 4) AS v) || ' FROM bench.verdict',
	5, faster => true);
