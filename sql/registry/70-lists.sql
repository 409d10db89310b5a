-- Records as lists: a view of plain columns for each table that has columns of
-- the extension's types or periods, for tools that know only plain ones
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE VIEW contribution_list WITH (security_invoker) AS
	SELECT c.id AS contribution, c.round, say(r.name, r.name_fr, r.name_es) AS round_name, c.reference,
		   c.title, lower(c.received) AS received_from, last_day(c.received) AS received_to, c.level,
		   word('level', c.level) AS level_name, c.contributor,
		   word('contributor', c.contributor) AS contributor_name, c.stakeholder::text AS stakeholder,
		   gcm_label(c.stakeholder, lang()) AS stakeholder_name, c.author,
		   array_to_string(c.countries::text[], ',') AS countries,
		   country_names(c.countries) AS country_names,
		   array_to_string(c.objectives::text[], ',') AS objectives,
		   array_to_string(c.principles::text[], ',') AS principles, c.language, c.url, c.displayed_on,
		   c.display_url, c.withdrawn_on IS NOT NULL AS is_withdrawn, c.withdrawn_on, c.withdrawal_reason
	FROM contribution c
	LEFT JOIN review_round r ON r.code = c.round;
COMMENT ON VIEW contribution_list IS 'contributions, one row each, withdrawn ones too';
COMMENT ON COLUMN contribution_list.contribution IS 'number of the contribution';
COMMENT ON COLUMN contribution_list.round IS 'code of the review that it is for';
COMMENT ON COLUMN contribution_list.round_name IS 'its name';
COMMENT ON COLUMN contribution_list.reference IS 'the contributor''s or archive''s own number';
COMMENT ON COLUMN contribution_list.title IS 'title';
COMMENT ON COLUMN contribution_list.received_from IS 'first day of the time in which it was received';
COMMENT ON COLUMN contribution_list.received_to IS 'last day of it';
COMMENT ON COLUMN contribution_list.level IS 'local, national, regional or global';
COMMENT ON COLUMN contribution_list.level_name IS 'the same in words';
COMMENT ON COLUMN contribution_list.contributor IS
	'member-state, stakeholder, un-entity or regional-organization';
COMMENT ON COLUMN contribution_list.contributor_name IS 'the same in words';
COMMENT ON COLUMN contribution_list.stakeholder IS 'kind of stakeholder';
COMMENT ON COLUMN contribution_list.stakeholder_name IS 'its label';
COMMENT ON COLUMN contribution_list.author IS 'who made it, by name';
COMMENT ON COLUMN contribution_list.countries IS 'codes of the countries that it is from';
COMMENT ON COLUMN contribution_list.country_names IS 'their names';
COMMENT ON COLUMN contribution_list.objectives IS 'numbers of the objectives that it is on';
COMMENT ON COLUMN contribution_list.principles IS 'guiding principles that it is on';
COMMENT ON COLUMN contribution_list.language IS 'language or languages';
COMMENT ON COLUMN contribution_list.url IS 'where it can be read';
COMMENT ON COLUMN contribution_list.displayed_on IS
	'since when a website displays it; NULL if that is not known';
COMMENT ON COLUMN contribution_list.display_url IS 'where it is displayed';
COMMENT ON COLUMN contribution_list.is_withdrawn IS 'is it withdrawn? Then it does not count';
COMMENT ON COLUMN contribution_list.withdrawn_on IS 'when it was withdrawn';
COMMENT ON COLUMN contribution_list.withdrawal_reason IS 'why';

CREATE OR REPLACE VIEW participant_list WITH (security_invoker) AS
	SELECT p.code AS participant, say(p.name, p.name_fr, p.name_es) AS name, p.un_entity,
		   p.stakeholder::text AS stakeholder, gcm_label(p.stakeholder, lang()) AS stakeholder_name,
		   p.source, p.known_on
	FROM participant p;
COMMENT ON VIEW participant_list IS 'UN entities and other bodies that take part';
COMMENT ON COLUMN participant_list.participant IS 'short name';
COMMENT ON COLUMN participant_list.name IS 'name';
COMMENT ON COLUMN participant_list.un_entity IS 'is it an entity of the United Nations system?';
COMMENT ON COLUMN participant_list.stakeholder IS 'kind of stakeholder, if it is none';
COMMENT ON COLUMN participant_list.stakeholder_name IS 'its label';
COMMENT ON COLUMN participant_list.source IS 'where this is stated';
COMMENT ON COLUMN participant_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW network_list WITH (security_invoker) AS
	SELECT n.code AS network, say(n.name, n.name_fr, n.name_es) AS name, n.level,
		   word('level', n.level) AS level_name, n.kind::text AS kind,
		   word('kind', n.kind::text) AS kind_name, n.status,
		   word('network-status', n.status) AS status_name,
		   array_to_string(n.countries::text[], ',') AS countries,
		   country_names(n.countries) AS country_names, n.member_count, n.member_count_on, n.open_to,
		   n.contact, n.url, n.reference, lower(n.validity) AS starts_on, last_day(n.validity) AS ends_on, n.source,
		   n.known_on
	FROM network n;
COMMENT ON VIEW network_list IS 'networks, existing forums and coalitions, with what is known of each';
COMMENT ON COLUMN network_list.network IS 'code of the network';
COMMENT ON COLUMN network_list.name IS 'its name';
COMMENT ON COLUMN network_list.level IS 'global, regional or national';
COMMENT ON COLUMN network_list.level_name IS 'the same in words';
COMMENT ON COLUMN network_list.kind IS 'network, existing-forum or thematic-coalition';
COMMENT ON COLUMN network_list.kind_name IS 'the same in words';
COMMENT ON COLUMN network_list.status IS
	'planned, in-preparation, established or consolidated; NULL if that is not known';
COMMENT ON COLUMN network_list.status_name IS 'the same in words';
COMMENT ON COLUMN network_list.countries IS 'codes of the countries that it covers';
COMMENT ON COLUMN network_list.country_names IS 'their names';
COMMENT ON COLUMN network_list.member_count IS 'number of its members';
COMMENT ON COLUMN network_list.member_count_on IS 'when they were counted';
COMMENT ON COLUMN network_list.open_to IS 'who may join';
COMMENT ON COLUMN network_list.contact IS 'address at which it is reached';
COMMENT ON COLUMN network_list.url IS 'its page';
COMMENT ON COLUMN network_list.reference IS
	'network whose mandate its own is compared with; NULL: what can be asked at its level';
COMMENT ON COLUMN network_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN network_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN network_list.source IS 'where this is stated';
COMMENT ON COLUMN network_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW mandate_list WITH (security_invoker) AS
	SELECT m.id AS mandate, m.network, say(n.name, n.name_fr, n.name_es) AS network_name,
		   lower(m.validity) AS starts_on, last_day(m.validity) AS ends_on,
		   array_to_string(m.mission::text[], ',') AS mission,
		   array_to_string(m.objectives::text[], ',') AS objectives,
		   array_to_string(m.principles::text[], ',') AS principles,
		   array_to_string(m.coordinators, ', ') AS coordinators,
		   array_to_string(m.chairs, ', ') AS chairs, array_to_string(m.secretariat, ', ') AS secretariat,
		   array_to_string(m.members, ', ') AS members,
		   array_to_string(m.structure::text[], ',') AS structure, m.decision::text AS decision,
		   array_to_string(m.participation::text[], ',') AS participation,
		   array_to_string(m.present, ', ') AS present, m.close_relations,
		   array_to_string(m.relevant, ', ') AS relevant, m.source, m.known_on
	FROM mandate m
	JOIN network n ON n.code = m.network;
COMMENT ON VIEW mandate_list IS 'what the mandates of networks say; NULL where they are silent';
COMMENT ON COLUMN mandate_list.mandate IS 'number of the mandate';
COMMENT ON COLUMN mandate_list.network IS 'code of the network';
COMMENT ON COLUMN mandate_list.network_name IS 'its name';
COMMENT ON COLUMN mandate_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN mandate_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN mandate_list.mission IS 'functions that the network is for';
COMMENT ON COLUMN mandate_list.objectives IS 'numbers of the objectives that it serves';
COMMENT ON COLUMN mandate_list.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN mandate_list.coordinators IS 'UN entities that coordinate or chair it';
COMMENT ON COLUMN mandate_list.chairs IS 'UN entities that chair or co-chair it';
COMMENT ON COLUMN mandate_list.secretariat IS 'UN entities that provide its secretariat';
COMMENT ON COLUMN mandate_list.members IS 'UN entities that are members';
COMMENT ON COLUMN mandate_list.structure IS 'parts that it is made of';
COMMENT ON COLUMN mandate_list.decision IS 'how it takes decisions';
COMMENT ON COLUMN mandate_list.participation IS 'stakeholders that take part';
COMMENT ON COLUMN mandate_list.present IS 'UN entities present in the country';
COMMENT ON COLUMN mandate_list.close_relations IS
	'of a coalition: does it keep close relations with the Network?';
COMMENT ON COLUMN mandate_list.relevant IS 'of a coalition: UN entities relevant to its theme';
COMMENT ON COLUMN mandate_list.source IS 'where this is stated';
COMMENT ON COLUMN mandate_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW priority_list WITH (security_invoker) AS
	SELECT p.code AS priority, p.kind, say(p.name, p.name_fr, p.name_es) AS name,
		   array_to_string(p.objectives::text[], ',') AS objectives, p.objectives_source,
		   lower(p.validity) AS starts_on, last_day(p.validity) AS ends_on, p.source, p.known_on
	FROM priority p;
COMMENT ON VIEW priority_list IS 'core and thematic priorities of the workplan';
COMMENT ON COLUMN priority_list.priority IS 'short name';
COMMENT ON COLUMN priority_list.kind IS 'core or thematic';
COMMENT ON COLUMN priority_list.name IS 'name';
COMMENT ON COLUMN priority_list.objectives IS 'numbers of the objectives that it serves';
COMMENT ON COLUMN priority_list.objectives_source IS 'where it is stated that it serves these';
COMMENT ON COLUMN priority_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN priority_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN priority_list.source IS 'where this is stated';
COMMENT ON COLUMN priority_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW champion_list WITH (security_invoker) AS
	SELECT c.id AS champion, c.country::text AS country, gcm_label(c.country, lang()) AS country_name,
		   c.champion_group, say(g.name, g.name_fr, g.name_es) AS champion_group_name,
		   lower(c.validity) AS starts_on, last_day(c.validity) AS ends_on, c.source, c.known_on
	FROM champion c
	LEFT JOIN champion_group g ON g.code = c.champion_group;
COMMENT ON VIEW champion_list IS 'champion countries of all times';
COMMENT ON COLUMN champion_list.champion IS 'number';
COMMENT ON COLUMN champion_list.country IS 'code of the country';
COMMENT ON COLUMN champion_list.country_name IS 'its name';
COMMENT ON COLUMN champion_list.champion_group IS 'code of the group in which it is listed';
COMMENT ON COLUMN champion_list.champion_group_name IS 'its name';
COMMENT ON COLUMN champion_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN champion_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN champion_list.source IS 'where this is stated';
COMMENT ON COLUMN champion_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW champion_evidence_list WITH (security_invoker) AS
	SELECT e.id AS evidence, e.country::text AS country, gcm_label(e.country, lang()) AS country_name,
		   e.criterion, say(k.name, k.name_fr, k.name_es) AS criterion_name, e.met, e.statement,
		   e.assessed_on, e.source
	FROM champion_evidence e
	JOIN champion_criterion k ON k.number = e.criterion;
COMMENT ON VIEW champion_evidence_list IS
	'what is known of countries on the criteria for champions, all of it';
COMMENT ON COLUMN champion_evidence_list.evidence IS 'number';
COMMENT ON COLUMN champion_evidence_list.country IS 'code of the country';
COMMENT ON COLUMN champion_evidence_list.country_name IS 'its name';
COMMENT ON COLUMN champion_evidence_list.criterion IS 'number of the criterion';
COMMENT ON COLUMN champion_evidence_list.criterion_name IS 'criterion';
COMMENT ON COLUMN champion_evidence_list.met IS 'is it met? NULL if that is open';
COMMENT ON COLUMN champion_evidence_list.statement IS 'the evidence';
COMMENT ON COLUMN champion_evidence_list.assessed_on IS 'when this was assessed';
COMMENT ON COLUMN champion_evidence_list.source IS 'document that it rests on';

CREATE OR REPLACE VIEW champion_invitation_list WITH (security_invoker) AS
	SELECT i.id AS invitation, i.country::text AS country, gcm_label(i.country, lang()) AS country_name,
		   i.invited_on, i.answer, word('invitation', i.answer) AS answer_name, i.answered_on, i.source
	FROM champion_invitation i;
COMMENT ON VIEW champion_invitation_list IS 'invitations of Member States to be champion countries';
COMMENT ON COLUMN champion_invitation_list.invitation IS 'number';
COMMENT ON COLUMN champion_invitation_list.country IS 'code of the country';
COMMENT ON COLUMN champion_invitation_list.country_name IS 'its name';
COMMENT ON COLUMN champion_invitation_list.invited_on IS 'when it was invited';
COMMENT ON COLUMN champion_invitation_list.answer IS
	'accepted or declined; NULL if there is none, or it is not known';
COMMENT ON COLUMN champion_invitation_list.answer_name IS 'the same in words';
COMMENT ON COLUMN champion_invitation_list.answered_on IS 'when it answered';
COMMENT ON COLUMN champion_invitation_list.source IS 'where this is stated';

CREATE OR REPLACE VIEW country_process_list WITH (security_invoker) AS
	SELECT p.id AS process, p.country::text AS country, gcm_label(p.country, lang()) AS country_name, p.kind,
		   word('process', p.kind) AS kind_name, lower(p.validity) AS starts_on,
		   last_day(p.validity) AS ends_on, p.considers_migration, p.url, p.source, p.known_on
	FROM country_process p;
COMMENT ON VIEW country_process_list IS
	'cycles of countries: common country analyses, cooperation frameworks, universal periodic reviews';
COMMENT ON COLUMN country_process_list.process IS 'number';
COMMENT ON COLUMN country_process_list.country IS 'code of the country';
COMMENT ON COLUMN country_process_list.country_name IS 'its name';
COMMENT ON COLUMN country_process_list.kind IS
	'common-country-analysis, cooperation-framework or universal-periodic-review';
COMMENT ON COLUMN country_process_list.kind_name IS 'the same in words';
COMMENT ON COLUMN country_process_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN country_process_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN country_process_list.considers_migration IS
	'does it speak of migration? NULL if that is not known';
COMMENT ON COLUMN country_process_list.url IS 'where it can be read';
COMMENT ON COLUMN country_process_list.source IS 'where this is stated';
COMMENT ON COLUMN country_process_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW review_round_list WITH (security_invoker) AS
	SELECT r.code AS round, r.kind, r.commission::text AS commission,
		   gcm_label(r.commission, lang()) AS commission_name, say(r.name, r.name_fr, r.name_es) AS name,
		   lower(r.held) AS starts_on, last_day(r.held) AS ends_on, r.symbol, r.source, r.known_on
	FROM review_round r;
COMMENT ON VIEW review_round_list IS 'reviews, forums and reports';
COMMENT ON COLUMN review_round_list.round IS 'code';
COMMENT ON COLUMN review_round_list.kind IS 'regional-review, imrf, hlpf or sg-report';
COMMENT ON COLUMN review_round_list.commission IS 'regional commission whose review it is';
COMMENT ON COLUMN review_round_list.commission_name IS 'its name';
COMMENT ON COLUMN review_round_list.name IS 'name';
COMMENT ON COLUMN review_round_list.starts_on IS 'first day on which it was held; NULL if that is not known';
COMMENT ON COLUMN review_round_list.ends_on IS 'last day on which it was held';
COMMENT ON COLUMN review_round_list.symbol IS 'document symbol';
COMMENT ON COLUMN review_round_list.source IS 'where this is stated';
COMMENT ON COLUMN review_round_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW practice_list WITH (security_invoker) AS
	SELECT p.id AS practice, p.title, p.language, p.summary,
		   array_to_string(p.countries::text[], ',') AS countries,
		   country_names(p.countries) AS country_names,
		   array_to_string(p.objectives::text[], ',') AS objectives,
		   array_to_string(p.principles::text[], ',') AS principles, p.url, p.status,
		   p.status_at::date AS status_on
	FROM practice p;
COMMENT ON VIEW practice_list IS 'practices, at whatever step';
COMMENT ON COLUMN practice_list.practice IS 'number';
COMMENT ON COLUMN practice_list.title IS 'title';
COMMENT ON COLUMN practice_list.language IS 'language';
COMMENT ON COLUMN practice_list.summary IS 'summary';
COMMENT ON COLUMN practice_list.countries IS 'codes of the countries that it is from';
COMMENT ON COLUMN practice_list.country_names IS 'their names';
COMMENT ON COLUMN practice_list.objectives IS 'numbers of the objectives that it serves';
COMMENT ON COLUMN practice_list.principles IS 'guiding principles that it follows';
COMMENT ON COLUMN practice_list.url IS 'where it can be read';
COMMENT ON COLUMN practice_list.status IS 'submitted, in-review, published or withdrawn';
COMMENT ON COLUMN practice_list.status_on IS 'since when';

CREATE OR REPLACE VIEW programme_list WITH (security_invoker) AS
	SELECT p.code AS programme, say(p.title, p.title_fr, p.title_es) AS title,
		   array_to_string(p.countries::text[], ',') AS countries,
		   country_names(p.countries) AS country_names,
		   array_to_string(p.objectives::text[], ',') AS objectives, p.fund, p.budget_usd,
		   (SELECT string_agg(q.participant, ', ' ORDER BY q.lead DESC, q.participant)
			FROM programme_partner q WHERE q.programme = p.code) AS partners,
		   lower(p.validity) AS starts_on, last_day(p.validity) AS ends_on, p.source, p.known_on
	FROM programme p;
COMMENT ON VIEW programme_list IS 'joint programmes';
COMMENT ON COLUMN programme_list.programme IS 'short name or number';
COMMENT ON COLUMN programme_list.title IS 'title';
COMMENT ON COLUMN programme_list.countries IS 'codes of the countries in which it works';
COMMENT ON COLUMN programme_list.country_names IS 'their names';
COMMENT ON COLUMN programme_list.objectives IS 'numbers of the objectives that it serves';
COMMENT ON COLUMN programme_list.fund IS 'fund that pays for it';
COMMENT ON COLUMN programme_list.budget_usd IS 'budget in US dollars';
COMMENT ON COLUMN programme_list.partners IS 'who carries it out, leaders first';
COMMENT ON COLUMN programme_list.starts_on IS 'first day; NULL if it is not known';
COMMENT ON COLUMN programme_list.ends_on IS 'last day; NULL if none is known';
COMMENT ON COLUMN programme_list.source IS 'where this is stated';
COMMENT ON COLUMN programme_list.known_on IS 'day of the source';

CREATE OR REPLACE VIEW desk_list WITH (security_invoker) AS
	SELECT d.role, d.kind, array_to_string(d.countries::text[], ',') AS countries,
		   country_names(d.countries) AS country_names
	FROM desk d;
COMMENT ON VIEW desk_list IS 'who has access';
COMMENT ON COLUMN desk_list.role IS 'database role';
COMMENT ON COLUMN desk_list.kind IS 'secretariat, regional-desk, country-desk or reader';
COMMENT ON COLUMN desk_list.countries IS 'codes of the countries of a desk';
COMMENT ON COLUMN desk_list.country_names IS 'their names';
