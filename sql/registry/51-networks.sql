-- Networks: their mandates and how these stand to the reference
-- SPDX-License-Identifier: PostgreSQL

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
			   m.close_relations, m.relevant)::gcm_process AS process,
		   coalesce(m.known_on, n.known_on) AS known_on,
		   gcm_leadership(m.chairs, m.secretariat) AS leadership, n.reference,
		   CASE WHEN n.reference IS NULL THEN gcm_reference_mandate(n.level)
				ELSE (SELECT gcm_mandate(r.mission, r.objectives, r.principles, r.coordinators, r.members, r.structure,
										 r.decision, r.participation)
					  FROM mandate r WHERE r.network = n.reference AND holds(r.validity, r.known_on)) END AS reference_mandate,
		   m.network IS NOT NULL AS recorded
	FROM network n
	LEFT JOIN mandate m ON m.network = n.code AND holds(m.validity, m.known_on)
	LEFT JOIN LATERAL (SELECT * FROM adaptation WHERE network = n.code AND proposed_on <= as_of()
					   ORDER BY proposed_on DESC, id DESC LIMIT 1) AS a ON true
	WHERE holds(n.validity, n.known_on);
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
COMMENT ON COLUMN network_mandate.known_on IS 'day of the source of the mandate; where there is none, of the network';
COMMENT ON COLUMN network_mandate.leadership IS 'who chairs it and provides its secretariat';
COMMENT ON COLUMN network_mandate.reference IS
	'network whose mandate it is compared with; NULL: it is compared with what can be asked of a body at its level';
COMMENT ON COLUMN network_mandate.reference_mandate IS
	'mandate that it is compared with; NULL if that of the network that is named is not recorded, or not to be seen';
COMMENT ON COLUMN network_mandate.recorded IS 'is its mandate recorded? If not, what its text says is not known';

CREATE OR REPLACE VIEW network_alignment WITH (security_invoker) AS
	SELECT n.network, n.name, word('level', n.level) AS level, word('kind', n.kind::text) AS kind,
		   country_names(n.countries) AS countries,
		   CASE WHEN n.recorded THEN round(gcm_alignment_score(a), 3)::double precision END AS score,
		   CASE WHEN n.recorded THEN gcm_is_aligned(a) END AS is_aligned,
		   word('verdict', replace(gcm_verdict(a, 'mission')::text, 'unstated', k.unstated)) AS mission,
		   word('verdict', replace(gcm_verdict(a, 'objectives')::text, 'unstated', k.unstated)) AS objectives,
		   word('verdict', replace(gcm_verdict(a, 'principles')::text, 'unstated', k.unstated)) AS principles,
		   word('verdict', replace(gcm_verdict(a, 'coordinators')::text, 'unstated', k.unstated)) AS coordinators,
		   word('verdict', replace(gcm_verdict(a, 'members')::text, 'unstated', k.unstated)) AS members,
		   word('verdict', replace(gcm_verdict(a, 'structure')::text, 'unstated', k.unstated)) AS structure,
		   word('verdict', replace(gcm_verdict(a, 'decision')::text, 'unstated', k.unstated)) AS decision,
		   word('verdict', replace(gcm_verdict(a, 'participation')::text, 'unstated', k.unstated)) AS participation,
		   word('verdict', gcm_verdict(a, 'adaptation')::text) AS adaptation,
		   word('verdict', replace(gcm_verdict(a, 'relations')::text, 'unstated', k.unstated)) AS relations,
		   word('verdict', replace(gcm_verdict(a, 'inclusion')::text, 'unstated', k.unstated)) AS inclusion,
		   n.source, n.known_on,
		   coalesce((SELECT say(r.name, r.name_fr, r.name_es) FROM network r WHERE r.code = n.reference), n.reference,
					word('level', n.level)) AS reference
	FROM network_mandate n,
		 gcm_alignment(n.mandate, n.kind, n.reference_mandate, n.present, n.process, n.leadership) AS a,
		 LATERAL (SELECT CASE WHEN n.recorded THEN 'unstated' ELSE 'not-known' END AS unstated) AS k;
COMMENT ON VIEW network_alignment IS
	'each network and how its mandate stands to its reference, element by element; without verdicts where the mandate of '
	'the reference is not known; without a score, and Not known in place of Unstated, where its own is not recorded';
COMMENT ON COLUMN network_alignment.network IS 'code of the network';
COMMENT ON COLUMN network_alignment.name IS 'its name';
COMMENT ON COLUMN network_alignment.level IS 'global, regional or national';
COMMENT ON COLUMN network_alignment.kind IS 'network, existing forum or thematic coalition';
COMMENT ON COLUMN network_alignment.countries IS 'countries that it covers';
COMMENT ON COLUMN network_alignment.score IS
	'share, from 0 to 1, of the elements that are aligned, a partial one counting half; NULL if no mandate is recorded';
COMMENT ON COLUMN network_alignment.is_aligned IS 'is every element aligned? NULL if no mandate is recorded';
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
COMMENT ON COLUMN network_alignment.source IS 'document that the mandate is taken from; NULL if none is recorded';
COMMENT ON COLUMN network_alignment.known_on IS 'day of that source; without a mandate, of the source of the network';
COMMENT ON COLUMN network_alignment.reference IS
	'what it is compared with: the level of which it is asked what can be asked there, or the name of another network';

CREATE OR REPLACE VIEW network_findings WITH (security_invoker) AS
	SELECT n.network, n.name, f.element::text AS element, word('element', f.element::text) AS element_name,
		   f.verdict::text AS verdict,
		   word('verdict', CASE WHEN k.known THEN f.verdict::text ELSE 'not-known' END) AS verdict_name, f.required, f.met,
		   array_to_string(f.missing, ', ') AS missing, array_to_string(f.excess, ', ') AS excess, f.basis,
		   CASE WHEN k.known THEN f.finding ELSE word('finding', 'not-recorded') END AS finding,
		   n.known_on,
		   array_to_string(f.near, ', ') AS near
	FROM network_mandate n,
		 gcm_alignment_findings(n.mandate, n.kind, n.reference_mandate, lang(), n.present, n.process, n.leadership) AS f,
		 LATERAL (SELECT n.recorded OR f.verdict IS NULL OR f.verdict <> 'unstated' OR f.element = 'adaptation' AS known) AS k;
COMMENT ON VIEW network_findings IS 'the reasons: one row for each network and element';
COMMENT ON COLUMN network_findings.network IS 'code of the network';
COMMENT ON COLUMN network_findings.name IS 'its name';
COMMENT ON COLUMN network_findings.element IS 'element of the mandate, as a term';
COMMENT ON COLUMN network_findings.element_name IS 'element of the mandate, in words';
COMMENT ON COLUMN network_findings.verdict IS 'aligned, partial, divergent or unstated';
COMMENT ON COLUMN network_findings.verdict_name IS
	'verdict in words; Not known where it is unstated because the mandate of the network is not recorded';
COMMENT ON COLUMN network_findings.required IS 'number of things that the reference asks for';
COMMENT ON COLUMN network_findings.met IS 'number of them that the mandate has';
COMMENT ON COLUMN network_findings.missing IS 'what is missing';
COMMENT ON COLUMN network_findings.excess IS 'what the mandate has beside';
COMMENT ON COLUMN network_findings.basis IS 'paragraph that the verdict rests on';
COMMENT ON COLUMN network_findings.finding IS 'sentences that say why, or that nothing of the text is recorded';
COMMENT ON COLUMN network_findings.known_on IS 'day of the source that this rests on';
COMMENT ON COLUMN network_findings.near IS
	'names in the mandate that are not known, each with the known one that it is near: it may have been meant';

-- Letters

CREATE OR REPLACE FUNCTION no_letter(network text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
BEGIN
	IF EXISTS (SELECT FROM network_mandate m WHERE m.network = no_letter.network) THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the mandate that network "%s" is to be compared with is not recorded', network),
			HINT = 'Record it in mandate, or set network.reference to NULL: then what can be asked at its level is asked.';
	END IF;
	IF EXISTS (SELECT FROM network n WHERE n.code = no_letter.network) THEN
		RAISE invalid_parameter_value USING
			MESSAGE = format('network "%s" is recorded, but not for %s', network, as_of()),
			DETAIL = (SELECT format('It is recorded for %s, and known since %s.', n.validity,
									coalesce(n.known_on::text, 'always'))
					  FROM network n WHERE n.code = no_letter.network),
			HINT = 'The views speak of the day that gcm.as_of is set to, and of today after RESET gcm.as_of.';
	END IF;
	RAISE invalid_parameter_value USING
		MESSAGE = format('unknown network: "%s"', network),
		HINT = coalesce((SELECT 'Known: ' || string_agg(m.network, ', ' ORDER BY m.network) || '.' FROM network_mandate m),
						'Add it to network.');
END
$$;
COMMENT ON FUNCTION no_letter(text) IS 'the error that a letter without a network, or without what to compare it with, is';

CREATE OR REPLACE FUNCTION letter(network text, lang text DEFAULT NULL, format text DEFAULT 'text') RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce(max(CASE WHEN w.format = 'html' THEN gcm_html_page(w.name, ARRAY[w.body], w.lang) ELSE w.body END),
					no_letter(letter.network))
	FROM (SELECT a.name, a.lang, a.format,
				 gcm_letter(a.name, m.mandate, m.kind, m.reference_mandate, a.lang, m.present, m.process, m.leadership,
							a.format, as_of(),
							array_cat(ARRAY[m.source], array_remove(ARRAY[n.source, r.source], NULL)), a.reference_name) AS body
		  FROM network_mandate m
		  JOIN network n ON n.code = m.network
		  LEFT JOIN network_mandate r ON r.network = m.reference
		  LEFT JOIN network o ON o.code = m.reference,
		  LATERAL (SELECT l.lang, coalesce(letter.format, 'text') AS format,
						  CASE WHEN l.lang = 'fr' THEN coalesce(n.name_fr, n.name)
							   WHEN l.lang = 'es' THEN coalesce(n.name_es, n.name) ELSE n.name END AS name,
						  CASE WHEN l.lang = 'fr' THEN coalesce(o.name_fr, o.name)
							   WHEN l.lang = 'es' THEN coalesce(o.name_es, o.name) ELSE o.name END AS reference_name
				   FROM (SELECT coalesce(letter.lang, lang()) AS lang) AS l) AS a
		  WHERE m.network = letter.network) AS w;
END;
COMMENT ON FUNCTION letter(text, text, text) IS
	'letter on how the mandate of a network stands on the day of the views to its reference, in en, fr or es, or the '
	'language of the views where that is NULL; as text, which NULL is too, or as a page of html; what is in square '
	'brackets is for the writer to fill in; an unknown network, language or format is an error (22023), and so is a '
	'reference whose mandate is not recorded (55000)';
