-- Work: requests for support and workplans
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE VIEW support_pipeline WITH (security_invoker) AS
	SELECT r.id AS request, r.country::text AS country, gcm_label(r.country, lang()) AS country_name, r.network,
		   r.form, say(f.name, f.name_fr, f.name_es) AS form_name, r.subject,
		   array_to_string(r.objectives::text[], ',') AS objectives, r.requested_on,
		   s.stage, say(t.name, t.name_fr, t.name_es) AS stage_name, s.stage_on,
		   coalesce(r.closed_on <= as_of(), false) AS is_closed,
		   CASE WHEN r.closed_on <= as_of() THEN NULL ELSE as_of() - s.stage_on END AS days_waiting,
		   CASE WHEN r.closed_on <= as_of() THEN r.outcome END AS outcome,
		   r.round, say(v.name, v.name_fr, v.name_es) AS round_name
	FROM support_request r
	JOIN LATERAL (SELECT * FROM support_step WHERE request = r.id AND stage_on <= as_of()
				  ORDER BY stage DESC LIMIT 1) AS s ON true
	JOIN support_stage t ON t.number = s.stage
	JOIN support_form f ON f.number = r.form
	LEFT JOIN review_round v ON v.code = r.round;
COMMENT ON VIEW support_pipeline IS
	'requests for support: at which stage they are, and how long they wait there';
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
COMMENT ON COLUMN support_pipeline.outcome IS 'how it ended; NULL if it is not closed';
COMMENT ON COLUMN support_pipeline.round IS 'review that help is asked for';
COMMENT ON COLUMN support_pipeline.round_name IS 'its name';

CREATE OR REPLACE VIEW workplan_progress WITH (security_invoker) AS
	SELECT d.id AS deliverable, d.network, d.priority, say(p.name, p.name_fr, p.name_es) AS priority_name,
		   d.working_group, say(g.name, g.name_fr, g.name_es) AS working_group_name,
		   say(d.title, d.title_fr, d.title_es) AS title, d.timeline, lower(d.period) AS starts_on, last_day(d.period) AS due_on,
		   s.status, word('status', s.status) AS status_name,
		   CASE WHEN s.status = 'completed' THEN d.completed_on END AS completed_on,
		   s.status <> 'completed' AND upper(d.period) <= as_of() AS is_overdue,
		   CASE WHEN s.status <> 'completed' THEN greatest(as_of() - last_day(d.period), 0)
				WHEN d.completed_on IS NOT NULL THEN greatest(d.completed_on - last_day(d.period), 0) END AS days_late,
		   d.workplan, say(w.title, w.title_fr, w.title_es) AS workplan_title
	FROM deliverable d
	-- What is completed on a later day was under way, once its timeline had begun
	CROSS JOIN LATERAL (SELECT CASE WHEN d.completed_on <= as_of() IS NOT FALSE THEN d.status
									WHEN lower(d.period) > as_of() THEN 'yet-to-start' ELSE 'ongoing' END AS status) AS s
	LEFT JOIN workplan w ON w.code = d.workplan
	LEFT JOIN priority p ON p.code = d.priority
	LEFT JOIN working_group_name g ON g.working_group = d.working_group AND holds(g.validity, g.known_on);
COMMENT ON VIEW workplan_progress IS
	'deliverables of the workplans: their status, and which are late, on the day of the views';
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
COMMENT ON COLUMN workplan_progress.status IS
	'yet-to-start, ongoing or completed, as recorded; what is completed after the day of the views is ongoing on that day, or '
	'yet-to-start before the first day of its timeline';
COMMENT ON COLUMN workplan_progress.status_name IS 'the same in words';
COMMENT ON COLUMN workplan_progress.completed_on IS 'when it was completed, if it is, and that is known';
COMMENT ON COLUMN workplan_progress.is_overdue IS 'is it past its timeline, and not completed?';
COMMENT ON COLUMN workplan_progress.days_late IS
	'days past its timeline, to the day of the views or to its completion; NULL if that is not known';
COMMENT ON COLUMN workplan_progress.workplan IS 'code of the workplan that promises it';
COMMENT ON COLUMN workplan_progress.workplan_title IS 'its title';

CREATE OR REPLACE VIEW working_group_list WITH (security_invoker) AS
	SELECT g.code AS working_group, say(n.name, n.name_fr, n.name_es) AS name, g.network, g.number, g.kind,
		   g.priority, say(p.name, p.name_fr, p.name_es) AS priority_name, g.open_to_members, g.open_to_stakeholders,
		   (SELECT string_agg(m.participant, ', ' ORDER BY m.participant) FROM working_group_member m
			WHERE m.working_group = g.code AND m.role = 'co-lead' AND holds(m.validity, m.known_on)) AS co_leads,
		   (SELECT string_agg(m.participant, ', ' ORDER BY m.participant) FROM working_group_member m
			WHERE m.working_group = g.code AND m.role = 'member' AND holds(m.validity, m.known_on)) AS members,
		   g.url, g.source, g.known_on
	FROM working_group g
	LEFT JOIN working_group_name n ON n.working_group = g.code AND holds(n.validity, n.known_on)
	LEFT JOIN priority p ON p.code = g.priority
	WHERE holds(g.validity, g.known_on);
COMMENT ON VIEW working_group_list IS 'working groups of the networks, with who leads them';
COMMENT ON COLUMN working_group_list.working_group IS 'code of the group';
COMMENT ON COLUMN working_group_list.name IS 'its name at that time';
COMMENT ON COLUMN working_group_list.network IS 'network whose group it is; NULL if that is not recorded';
COMMENT ON COLUMN working_group_list.number IS 'its number in the workplan';
COMMENT ON COLUMN working_group_list.kind IS 'core or thematic';
COMMENT ON COLUMN working_group_list.priority IS 'code of the priority that it works on';
COMMENT ON COLUMN working_group_list.priority_name IS 'its name';
COMMENT ON COLUMN working_group_list.open_to_members IS
	'may every member of the network take part? NULL if that is not known';
COMMENT ON COLUMN working_group_list.open_to_stakeholders IS
	'may stakeholders of GCM, para 44, take part? NULL if that is not known';
COMMENT ON COLUMN working_group_list.co_leads IS 'who leads it';
COMMENT ON COLUMN working_group_list.members IS 'who else takes part';
COMMENT ON COLUMN working_group_list.url IS 'its page';
COMMENT ON COLUMN working_group_list.source IS 'where this is stated';
COMMENT ON COLUMN working_group_list.known_on IS 'day of the source';
