-- Views of plain columns, for people and BI tools
--
-- JOIN USING and IS DISTINCT FROM are not for the extension's types here: a
-- dump cannot say in which schema the operator is.
--
-- Settings say how: gcm.lang the language (en, fr, es), gcm.as_of the day,
-- gcm.round the review round.  Unless set: English, today, all rounds.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION lang() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('gcm.lang', true), ''), 'en');
COMMENT ON FUNCTION lang() IS 'language of the views: the setting gcm.lang, or en';

CREATE OR REPLACE FUNCTION no_day(setting text) RETURNS date LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
BEGIN
	RAISE datetime_field_overflow USING
		MESSAGE = format('gcm.as_of is not a day: "%s"', setting),
		HINT = 'Set it to a day, as in 2024-01-31; RESET gcm.as_of for today.';
END
$$;
COMMENT ON FUNCTION no_day(text) IS 'the error that an infinite gcm.as_of is';

CREATE OR REPLACE FUNCTION as_of() RETURNS date
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN CASE WHEN coalesce(current_setting('gcm.as_of', true), '') = '' THEN current_date
				WHEN isfinite(current_setting('gcm.as_of', true)::date) THEN current_setting('gcm.as_of', true)::date
				ELSE no_day(current_setting('gcm.as_of', true)) END;
COMMENT ON FUNCTION as_of() IS 'day that the views speak of: the setting gcm.as_of, or today';

CREATE OR REPLACE FUNCTION asked_round() RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
DECLARE
	asked constant text := current_setting('gcm.round', true);
	code constant text := round_code(asked);
BEGIN
	IF code IS NULL AND asked <> '' THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown review round: "%s"', asked), HINT = known_rounds();
	END IF;
	RETURN code;
END
$$;
COMMENT ON FUNCTION asked_round() IS 'review round that the views speak of: the setting gcm.round, or NULL, which is all';

CREATE OR REPLACE FUNCTION say(en text, fr text, es text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	-- the last branch raises the error that an unknown language is
	RETURN CASE lang() WHEN 'en' THEN en WHEN 'fr' THEN coalesce(fr, en) WHEN 'es' THEN coalesce(es, en)
		ELSE gcm_label('1'::gcm_objective, lang()) END;
COMMENT ON FUNCTION say(text, text, text) IS 'the text in the language of the views; the English one where there is no other';

CREATE OR REPLACE FUNCTION word(topic text, term text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT say(w.en, w.fr, w.es) FROM wording w WHERE w.topic = word.topic AND w.term = word.term);
COMMENT ON FUNCTION word(text, text) IS 'wording of a term in the language of the views';

CREATE OR REPLACE FUNCTION country_names(countries gcm_country_set) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN (SELECT string_agg(gcm_label(c, lang()), ', ' ORDER BY gcm_label(c, lang())) FROM unnest(countries) AS c);
COMMENT ON FUNCTION country_names(gcm_country_set) IS 'names of countries in the language of the views';

-- Alignment

CREATE OR REPLACE VIEW network_mandate WITH (security_invoker) AS
	SELECT n.code AS network, say(n.name, n.name_fr, n.name_es) AS name, n.level, n.kind, n.countries, m.source,
		   gcm_mandate(m.mission, m.objectives, m.principles, m.coordinators, m.members, m.structure, m.decision,
					   m.participation) AS mandate,
		   m.present,
		   ROW((SELECT array_agg(participant ORDER BY participant) FROM adaptation_agreement WHERE adaptation = a.id),
			   (SELECT coalesce(array_agg(participant ORDER BY participant) FILTER (WHERE agreed_on <= as_of()), '{}')
				FROM adaptation_agreement WHERE adaptation = a.id HAVING count(*) > 0),
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.executive_committee_consulted_on <= as_of(), false) END,
			   CASE WHEN a.id IS NOT NULL THEN coalesce(a.coordinator_consulted_on <= as_of(), false) END,
			   m.close_relations, m.relevant)::gcm_process AS process
	FROM network n
	LEFT JOIN mandate m ON m.network = n.code AND m.validity @> as_of()
	LEFT JOIN LATERAL (SELECT * FROM adaptation WHERE network = n.code AND proposed_on <= as_of()
					   ORDER BY proposed_on DESC, id DESC LIMIT 1) AS a ON true
	WHERE n.validity @> as_of();
COMMENT ON VIEW network_mandate IS 'the mandate of each network, as gcm_alignment() takes it';
COMMENT ON COLUMN network_mandate.network IS 'code of the network';
COMMENT ON COLUMN network_mandate.name IS 'its name';
COMMENT ON COLUMN network_mandate.level IS 'global, regional or national';
COMMENT ON COLUMN network_mandate.kind IS 'kind of body';
COMMENT ON COLUMN network_mandate.countries IS 'countries that it covers';
COMMENT ON COLUMN network_mandate.source IS 'document that the mandate is taken from';
COMMENT ON COLUMN network_mandate.mandate IS 'the mandate; its fields are NULL where nothing is recorded';
COMMENT ON COLUMN network_mandate.present IS 'UN entities present in the country';
COMMENT ON COLUMN network_mandate.process IS 'what the elements beyond the mandate need';

CREATE OR REPLACE VIEW network_alignment WITH (security_invoker) AS
	SELECT n.network, n.name, word('level', n.level) AS level, word('kind', n.kind::text) AS kind,
		   country_names(n.countries) AS countries,
		   round(gcm_alignment_score(a), 3) AS score, gcm_is_aligned(a) AS is_aligned,
		   word('verdict', gcm_verdict(a, 'mission')::text) AS mission,
		   word('verdict', gcm_verdict(a, 'objectives')::text) AS objectives,
		   word('verdict', gcm_verdict(a, 'principles')::text) AS principles,
		   word('verdict', gcm_verdict(a, 'coordinators')::text) AS coordinators,
		   word('verdict', gcm_verdict(a, 'members')::text) AS members,
		   word('verdict', gcm_verdict(a, 'structure')::text) AS structure,
		   word('verdict', gcm_verdict(a, 'decision')::text) AS decision,
		   word('verdict', gcm_verdict(a, 'participation')::text) AS participation,
		   word('verdict', gcm_verdict(a, 'adaptation')::text) AS adaptation,
		   word('verdict', gcm_verdict(a, 'relations')::text) AS relations,
		   word('verdict', gcm_verdict(a, 'inclusion')::text) AS inclusion
	FROM network_mandate n,
		 gcm_alignment(n.mandate, n.kind, present => n.present, process => n.process) AS a;
COMMENT ON VIEW network_alignment IS 'each network and how its mandate stands to the global one, element by element';
COMMENT ON COLUMN network_alignment.network IS 'code of the network';
COMMENT ON COLUMN network_alignment.name IS 'its name';
COMMENT ON COLUMN network_alignment.level IS 'global, regional or national';
COMMENT ON COLUMN network_alignment.kind IS 'network, existing forum or thematic coalition';
COMMENT ON COLUMN network_alignment.countries IS 'countries that it covers';
COMMENT ON COLUMN network_alignment.score IS 'share, from 0 to 1, of the elements that are aligned, a partial one counting half';
COMMENT ON COLUMN network_alignment.is_aligned IS 'is every element aligned?';
COMMENT ON COLUMN network_alignment.mission IS 'verdict on the mission';
COMMENT ON COLUMN network_alignment.objectives IS 'verdict on the objectives';
COMMENT ON COLUMN network_alignment.principles IS 'verdict on the guiding principles';
COMMENT ON COLUMN network_alignment.coordinators IS 'verdict on the coordination';
COMMENT ON COLUMN network_alignment.members IS 'verdict on the members';
COMMENT ON COLUMN network_alignment.structure IS 'verdict on the structure';
COMMENT ON COLUMN network_alignment.decision IS 'verdict on decision making';
COMMENT ON COLUMN network_alignment.participation IS 'verdict on the participation of stakeholders';
COMMENT ON COLUMN network_alignment.adaptation IS 'verdict on the adaptation; NULL unless it is an existing forum';
COMMENT ON COLUMN network_alignment.relations IS 'verdict on the relations with the Network; NULL unless it is a coalition';
COMMENT ON COLUMN network_alignment.inclusion IS 'verdict on the inclusion of UN entities; NULL unless it is a coalition';

CREATE OR REPLACE VIEW network_findings WITH (security_invoker) AS
	SELECT n.network, n.name, f.element::text AS element, word('element', f.element::text) AS element_name,
		   f.verdict::text AS verdict, word('verdict', f.verdict::text) AS verdict_name, f.required, f.met,
		   array_to_string(f.missing, ', ') AS missing, array_to_string(f.excess, ', ') AS excess, f.basis, f.finding
	FROM network_mandate n,
		 gcm_alignment_findings(n.mandate, n.kind, lang => lang(), present => n.present, process => n.process) AS f;
COMMENT ON VIEW network_findings IS 'the reasons: one row for each network and element';
COMMENT ON COLUMN network_findings.network IS 'code of the network';
COMMENT ON COLUMN network_findings.name IS 'its name';
COMMENT ON COLUMN network_findings.element IS 'element of the mandate, as a term';
COMMENT ON COLUMN network_findings.element_name IS 'element of the mandate, in words';
COMMENT ON COLUMN network_findings.verdict IS 'aligned, partial, divergent or unstated';
COMMENT ON COLUMN network_findings.verdict_name IS 'verdict in words';
COMMENT ON COLUMN network_findings.required IS 'number of things that the global mandate asks for';
COMMENT ON COLUMN network_findings.met IS 'number of them that the mandate has';
COMMENT ON COLUMN network_findings.missing IS 'what is missing';
COMMENT ON COLUMN network_findings.excess IS 'what the mandate has beside';
COMMENT ON COLUMN network_findings.basis IS 'paragraph that the verdict rests on';
COMMENT ON COLUMN network_findings.finding IS 'a sentence that says why';

-- Reviews: what counts
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

-- Champions

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

-- Support, workplan, evidence

CREATE OR REPLACE VIEW support_pipeline WITH (security_invoker) AS
	SELECT r.id AS request, r.country::text AS country, gcm_label(r.country, lang()) AS country_name, r.network,
		   r.form, say(f.name, f.name_fr, f.name_es) AS form_name, r.subject,
		   array_to_string(r.objectives::text[], ',') AS objectives, r.requested_on,
		   s.stage, say(t.name, t.name_fr, t.name_es) AS stage_name, s.stage_on,
		   coalesce(r.closed_on <= as_of(), false) AS is_closed,
		   CASE WHEN r.closed_on <= as_of() THEN NULL ELSE as_of() - s.stage_on END AS days_waiting, r.outcome
	FROM support_request r
	JOIN LATERAL (SELECT * FROM support_step WHERE request = r.id AND stage_on <= as_of() ORDER BY stage DESC LIMIT 1) AS s ON true
	JOIN support_stage t ON t.number = s.stage
	JOIN support_form f ON f.number = r.form;
COMMENT ON VIEW support_pipeline IS 'requests for support: at which stage they are, and how long they wait there';
COMMENT ON COLUMN support_pipeline.request IS 'number of the request';
COMMENT ON COLUMN support_pipeline.country IS 'code of the country that asks';
COMMENT ON COLUMN support_pipeline.country_name IS 'its name';
COMMENT ON COLUMN support_pipeline.network IS 'network through which it asks';
COMMENT ON COLUMN support_pipeline.form IS 'form of support, from 1 to 7';
COMMENT ON COLUMN support_pipeline.form_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.subject IS 'what is asked for';
COMMENT ON COLUMN support_pipeline.objectives IS 'numbers of the objectives that it is for';
COMMENT ON COLUMN support_pipeline.requested_on IS 'day of the request';
COMMENT ON COLUMN support_pipeline.stage IS 'stage, from 1 to 5';
COMMENT ON COLUMN support_pipeline.stage_name IS 'the same in words';
COMMENT ON COLUMN support_pipeline.stage_on IS 'day on which it came to this stage';
COMMENT ON COLUMN support_pipeline.is_closed IS 'is it closed?';
COMMENT ON COLUMN support_pipeline.days_waiting IS 'days since then; NULL if it is closed';
COMMENT ON COLUMN support_pipeline.outcome IS 'how it ended';

CREATE OR REPLACE VIEW workplan_progress WITH (security_invoker) AS
	SELECT d.id AS deliverable, d.network, d.priority, say(p.name, p.name_fr, p.name_es) AS priority_name,
		   d.working_group, say(g.name, g.name_fr, g.name_es) AS working_group_name,
		   say(d.title, d.title_fr, d.title_es) AS title, d.timeline, lower(d.period) AS starts_on, upper(d.period) - 1 AS due_on,
		   d.status, word('status', d.status) AS status_name, d.completed_on,
		   d.status <> 'completed' AND upper(d.period) <= as_of() AS is_overdue,
		   CASE WHEN d.status <> 'completed' THEN greatest(as_of() - (upper(d.period) - 1), 0)
				WHEN d.completed_on IS NOT NULL THEN greatest(d.completed_on - (upper(d.period) - 1), 0) END AS days_late
	FROM deliverable d
	LEFT JOIN priority p ON p.code = d.priority
	LEFT JOIN working_group_name g ON g.working_group = d.working_group AND g.validity @> as_of();
COMMENT ON VIEW workplan_progress IS 'deliverables of the workplans: their status, and which are late';
COMMENT ON COLUMN workplan_progress.deliverable IS 'number of the deliverable';
COMMENT ON COLUMN workplan_progress.network IS 'network whose workplan it is in';
COMMENT ON COLUMN workplan_progress.priority IS 'code of the priority that it serves';
COMMENT ON COLUMN workplan_progress.priority_name IS 'its name';
COMMENT ON COLUMN workplan_progress.working_group IS 'code of the working group that is in charge';
COMMENT ON COLUMN workplan_progress.working_group_name IS 'its name at that time';
COMMENT ON COLUMN workplan_progress.title IS 'title';
COMMENT ON COLUMN workplan_progress.timeline IS 'timeline as the workplan has it';
COMMENT ON COLUMN workplan_progress.starts_on IS 'first day of the timeline';
COMMENT ON COLUMN workplan_progress.due_on IS 'last day of the timeline';
COMMENT ON COLUMN workplan_progress.status IS 'yet-to-start, ongoing or completed';
COMMENT ON COLUMN workplan_progress.status_name IS 'the same in words';
COMMENT ON COLUMN workplan_progress.completed_on IS 'when it was completed, if that is known';
COMMENT ON COLUMN workplan_progress.is_overdue IS 'is it past its timeline, and not completed?';
COMMENT ON COLUMN workplan_progress.days_late IS
	'days past its timeline, to today or to its completion; NULL if that is not known';

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

