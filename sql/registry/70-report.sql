-- Reports: pages of HTML, of what the views hold
--
-- Each function reads as its caller does: a page shows what its reader may see.
-- What stands on a page is a tree, which gcm_html() writes; text of rows is
-- nowhere put together with markup.  Rows are counted and cut, so that a page
-- stays small whatever the registry holds.
--
-- They are bound to the views: a step of update.sql that drops a view of a
-- registry that has reports drops the functions named report_% first.
-- SPDX-License-Identifier: PostgreSQL

INSERT INTO wording (topic, term, en, fr, es) VALUES
	('report', 'title', 'The Network’s records', 'Les données du Réseau', 'Los registros de la Red'),
	('report', 'lead', 'State of {1}', 'Situation au {1}', 'Situación al {1}'),
	('report', 'contents', 'On this page', 'Sur cette page', 'En esta página'),
	('report', 'none', 'None recorded.', 'Rien n’est enregistré.', 'No consta ninguno.'),
	('report', 'not-known', 'not known', 'non connu', 'no se sabe'),
	('report', 'more', 'and {1} more', 'et {1} de plus', 'y {1} más'),
	('report', 'all-rounds', 'All reviews together', 'Tous les examens ensemble', 'Todos los exámenes juntos'),
	('report', 'round', 'The review', 'L’examen', 'El examen'),
	('report', 'held', 'Held', 'Tenu', 'Celebrado'),
	('report', 'symbol', 'Document', 'Document', 'Documento'),
	('report', 'commission', 'Regional commission', 'Commission régionale', 'Comisión regional'),
	('report', 'contributions', 'Contributions', 'Contributions', 'Contribuciones'),
	('report', 'countries', 'Countries', 'Pays', 'Países'),
	('report', 'states', 'States that reported', 'États ayant contribué', 'Estados que informaron'),
	('report', 'states-of', '{1} of {2}', '{1} sur {2}', '{1} de {2}'),
	('report', 'covered', 'Objectives covered', 'Objectifs couverts', 'Objetivos abarcados'),
	('report', 'evenness', 'Evenness over the objectives', 'Équilibre entre les objectifs',
		'Equilibrio entre los objetivos'),
	('report', 'evenness-note', 'Evenness is 1 where every objective is named as often as the others, and 0 '
		'where one alone is named (Pielou’s J).',
		'L’équilibre vaut 1 si tous les objectifs sont cités aussi souvent, et 0 si un seul l’est (J de Pielou).',
		'El equilibrio es 1 si todos los objetivos se citan con la misma frecuencia y 0 si se cita uno solo (J '
		'de Pielou).'),
	('report', 'participation', 'Participation', 'Participation', 'Participación'),
	('report', 'contributor', 'Contributor', 'Contributeur', 'Contribuyente'),
	('report', 'by-region', 'States that reported, by region', 'États ayant contribué, par région',
		'Estados que informaron, por región'),
	('report', 'region', 'Region', 'Région', 'Región'),
	('report', 'member-states', 'Member States', 'États Membres', 'Estados Miembros'),
	('report', 'share', 'Share', 'Part', 'Proporción'),
	('report', 'two-regions', 'A country can be in two of them. It counts in both, and once in all '
		'regions together.',
		'Un pays peut relever de deux d’entre elles. Il compte dans les deux, et une fois dans l’ensemble.',
		'Un país puede pertenecer a dos de ellas. Cuenta en ambas, y una sola vez en el conjunto.'),
	('report', 'coverage', 'Coverage', 'Couverture', 'Cobertura'),
	('report', 'coverage-map', 'Contributions by objective and region',
		'Contributions par objectif et par région', 'Contribuciones por objetivo y región'),
	('report', 'reported-map', 'Contributions by objective and review',
		'Contributions par objectif et par examen', 'Contribuciones por objetivo y examen'),
	('report', 'coverage-note', 'The number in a cell is that of the contributions that name the objective; the '
		'darker, the more.',
		'Le nombre d’une case est celui des contributions qui citent l’objectif ; plus il y en a, plus elle '
		'est foncée.',
		'El número de una casilla es el de las contribuciones que citan el objetivo; cuantas más hay, más oscura es.'),
	('report', 'ranking', 'Objectives by contributions', 'Objectifs par contributions',
		'Objetivos por contribuciones'),
	('report', 'ranking-note', 'Beside the contributions stand their distinct countries.',
		'À côté des contributions figurent leurs pays distincts.',
		'Junto a las contribuciones figuran los países distintos.'),
	('report', 'objective', 'Objective', 'Objectif', 'Objetivo'),
	('report', 'gaps', 'Gaps', 'Lacunes', 'Lagunas'),
	('report', 'gaps-note', 'No contribution names these objectives.', 'Aucune contribution ne cite ces objectifs.',
		'Ninguna contribución cita estos objetivos.'),
	('report', 'no-gaps', 'Every objective is named by a contribution.',
		'Chaque objectif est cité par une contribution.',
		'Cada objetivo es citado por una contribución.'),
	('report', 'together', 'Objectives named together', 'Objectifs cités ensemble', 'Objetivos citados juntos'),
	('report', 'pair', 'Objectives', 'Objectifs', 'Objetivos'),
	('report', 'change', 'Change since the review before: {1}', 'Évolution depuis l’examen précédent : {1}',
		'Cambios desde el examen anterior: {1}'),
	('report', 'no-before', 'No earlier review of this kind has contributions.',
		'Aucun examen antérieur de ce type n’a de contributions.',
		'Ningún examen anterior de este tipo tiene contribuciones.'),
	('report', 'before', 'Before', 'Avant', 'Antes'),
	('report', 'now', 'Now', 'Maintenant', 'Ahora'),
	('report', 'difference', 'Change', 'Évolution', 'Cambio'),
	('report', 'networks', 'Networks and the global mandate', 'Les réseaux et le mandat mondial',
		'Las redes y el mandato mundial'),
	('report', 'network', 'Network', 'Réseau', 'Red'),
	('report', 'level', 'Level', 'Niveau', 'Nivel'),
	('report', 'kind', 'Kind', 'Type', 'Tipo'),
	('report', 'score', 'Score', 'Score', 'Puntuación'),
	('report', 'score-note', 'The score is the share of the elements that are aligned, a partial one counting '
		'half; what the text does not say is not aligned.',
		'Le score est la part des éléments conformes, un élément partiel comptant pour moitié ; ce que le '
		'texte ne dit pas n’est pas conforme.',
		'La puntuación es la proporción de elementos conformes; uno parcial cuenta la mitad y lo que el texto '
		'no dice no es conforme.'),
	('report', 'known-on', 'Known on', 'Connu au', 'Conocido al'),
	('report', 'findings', 'Where a mandate departs from the global one', 'Où un mandat s’écarte du mandat mondial',
		'Dónde un mandato se aparta del mundial'),
	('report', 'element', 'Element', 'Élément', 'Elemento'),
	('report', 'verdict', 'Verdict', 'Verdict', 'Veredicto'),
	('report', 'finding', 'Finding', 'Constat', 'Constatación'),
	('report', 'basis', 'Basis', 'Fondement', 'Fundamento'),
	('report', 'display', 'Received, and not yet displayed', 'Reçues, et pas encore affichées',
		'Recibidas, y aún no publicadas'),
	('report', 'display-note', 'A/RES/73/326, paragraph 13, asks that all contributions be displayed. No website '
		'is known to display these.',
		'Le paragraphe 13 de la résolution A/RES/73/326 demande que toutes les contributions soient affichées. '
		'Aucun site connu n’affiche celles-ci.',
		'El párrafo 13 de la resolución A/RES/73/326 pide que se publiquen todas las contribuciones. No se conoce '
		'ningún sitio que publique estas.'),
	('report', 'contribution', 'Contribution', 'Contribution', 'Contribución'),
	('report', 'received', 'Received', 'Reçue', 'Recibida'),
	('report', 'requests', 'Requests for support that wait', 'Demandes d’appui en attente',
		'Solicitudes de apoyo pendientes'),
	('report', 'request', 'Request', 'Demande', 'Solicitud'),
	('report', 'country', 'Country', 'Pays', 'País'),
	('report', 'form', 'Form of support', 'Forme d’appui', 'Forma de apoyo'),
	('report', 'stage', 'Stage', 'Étape', 'Etapa'),
	('report', 'days-waiting', 'Days there', 'Jours à cette étape', 'Días en ella'),
	('report', 'hidden', 'The role that made this page may not read these records.',
		'Le rôle qui a établi cette page ne peut pas lire ces données.',
		'El rol que generó esta página no puede leer estos datos.'),
	('report', 'sources', 'Sources', 'Sources', 'Fuentes'),
	('report', 'unknown', 'What is not known', 'Ce qui n’est pas connu', 'Lo que no se sabe'),
	('report', 'no-country', 'contributions without a country', 'contributions sans pays', 'contribuciones sin país'),
	('report', 'no-objective', 'contributions that name no objective',
		'contributions qui ne citent aucun objectif', 'contribuciones que no citan ningún objetivo'),
	('report', 'no-contributor', 'contributions whose contributor is not known',
		'contributions dont le contributeur n’est pas connu',
		'contribuciones cuyo contribuyente no se sabe'),
	('report', 'no-mandate', 'networks of whose mandate nothing is recorded',
		'réseaux dont rien du mandat n’est enregistré', 'redes de cuyo mandato no consta nada'),
	('report', 'no-network', 'working groups whose network is not recorded',
		'groupes de travail dont le réseau n’est pas enregistré', 'grupos de trabajo cuya red no consta'),
	('report', 'no-days', 'reviews whose days are not recorded',
		'examens dont les jours ne sont pas enregistrés', 'exámenes cuyas fechas no constan'),
	('report', 'one-no-country', 'contribution without a country', 'contribution sans pays', 'contribución sin país'),
	('report', 'one-no-objective', 'contribution that names no objective',
		'contribution qui ne cite aucun objectif', 'contribución que no cita ningún objetivo'),
	('report', 'one-no-contributor', 'contribution whose contributor is not known',
		'contribution dont le contributeur n’est pas connu',
		'contribución cuyo contribuyente no se sabe'),
	('report', 'one-no-mandate', 'network of whose mandate nothing is recorded',
		'réseau dont rien du mandat n’est enregistré', 'red de cuyo mandato no consta nada'),
	('report', 'one-no-network', 'working group whose network is not recorded',
		'groupe de travail dont le réseau n’est pas enregistré', 'grupo de trabajo cuya red no consta'),
	('report', 'one-no-days', 'review whose days are not recorded',
		'examen dont les jours ne sont pas enregistrés', 'examen cuyas fechas no constan'),
	('report', 'made', 'Made on {1} by gcm_network {2}, of the registry “{3}”.',
		'Établi le {1} par gcm_network {2}, à partir du registre « {3} ».',
		'Generado el {1} por gcm_network {2}, a partir del registro «{3}».'),
	('report', 'partial-view', 'This page shows what the role “{1}” may read, which may be a part.',
		'Cette page montre ce que le rôle « {1} » peut lire, ce qui peut n’être qu’une partie.',
		'Esta página muestra lo que el rol «{1}» puede leer, que puede ser una parte.'),
	('report', 'mission', 'What the Network is for', 'La mission du Réseau', 'La misión de la Red'),
	('report', 'structure', 'Structure', 'Structure', 'Estructura'),
	('report', 'role', 'Role', 'Rôle', 'Función'),
	('report', 'members', 'Entities', 'Entités', 'Entidades'),
	('report', 'working-groups', 'Working groups', 'Groupes de travail', 'Grupos de trabajo'),
	('report', 'leads', 'Led by', 'Dirigé par', 'Dirigido por'),
	('report', 'workplan', 'Workplan', 'Plan de travail', 'Plan de trabajo'),
	('report', 'deliverable', 'Deliverable', 'Produit', 'Producto'),
	('report', 'period', 'Period', 'Période', 'Período'),
	('report', 'status', 'Status', 'État', 'Estado'),
	('report', 'overdue', 'Past their date: {1}.', 'Échéance dépassée : {1}.', 'Fuera de plazo: {1}.'),
	('report', 'workplan-chart', 'Deliverables and their periods', 'Les produits et leurs périodes',
		'Los productos y sus períodos'),
	('report', 'balance', 'Champion countries by region', 'Pays champions par région',
		'Países promotores por región'),
	('report', 'champions', 'Champion countries', 'Pays champions', 'Países promotores'),
	('report', 'group', 'Group', 'Groupe', 'Grupo'),
	('report', 'reviews', 'Reviews', 'Examens', 'Exámenes'),
	('report', 'support', 'Support to countries', 'Appui aux pays', 'Apoyo a los países'),
	('report', 'letter', 'Letter', 'Lettre', 'Carta'),
	('report', 'mandate', 'Element by element', 'Élément par élément', 'Elemento por elemento'),
	('report', 'asked', 'Asked', 'Demandé', 'Pedido'),
	('report', 'met', 'Met', 'Rempli', 'Cumplido'),
	('report', 'reported', 'What was reported', 'Ce qui a été communiqué', 'Lo que se informó'),
	('report', 'practices', 'Practices', 'Pratiques', 'Prácticas'),
	('report', 'practice', 'Practice', 'Pratique', 'Práctica'),
	('report', 'programmes', 'Programmes', 'Programmes', 'Programas'),
	('report', 'criteria', 'Criteria for champion countries', 'Critères des pays champions',
		'Criterios de los países promotores'),
	('report', 'criterion', 'Criterion', 'Critère', 'Criterio'),
	('report', 'regions', 'Regional commissions', 'Commissions régionales', 'Comisiones regionales'),
	('report', 'pledges', 'Pledges', 'Engagements', 'Compromisos'),
	('report', 'pledge', 'Pledge', 'Engagement', 'Compromiso'),
	('report', 'pledges-map', 'Pledges by objective and region', 'Engagements par objectif et par région',
		'Compromisos por objetivo y región'),
	('report', 'pledges-note', 'The number in a cell is that of the pledges that serve the objective. A pledge of '
		'several countries counts once in each of their regions, and once in all.',
		'Le nombre d’une case est celui des engagements qui servent l’objectif. Un engagement de plusieurs pays '
		'compte une fois dans chacune de leurs régions, et une fois dans l’ensemble.',
		'El número de una casilla es el de los compromisos que sirven al objetivo. Un compromiso de varios países '
		'cuenta una vez en cada una de sus regiones y una vez en el conjunto.'),
	('report', 'never-reported', 'Never reported on', 'Sans aucun compte rendu', 'Sin ningún informe'),
	('report', 'unreported', 'Not reported on for two years', 'Sans compte rendu depuis deux ans',
		'Sin informe desde hace dos años'),
	('report', 'reported-on', 'Last report', 'Dernier compte rendu', 'Último informe'),
	('report', 'policy', 'Migration policies: SDG indicator 10.7.2', 'Politiques migratoires : indicateur 10.7.2 des ODD',
		'Políticas migratorias: indicador 10.7.2 de los ODS'),
	('report', 'policy-note', 'Year: {1}. Source: {2}', 'Année : {1}. Source : {2}', 'Año: {1}. Fuente: {2}'),
	('report', 'with-category', 'Countries with a category', 'Pays ayant une catégorie', 'Países con una categoría'),
	('report', 'meet', 'Meet or fully meet', 'Satisfont, au moins', 'Cumplen, al menos'),
	('report', 'domain', 'Domain', 'Domaine', 'Ámbito'),
	('report', 'category', 'Category', 'Catégorie', 'Categoría'),
	('report', 'synergies', 'Synergies with the Sustainable Development Goals',
		'Synergies avec les objectifs de développement durable', 'Sinergias con los Objetivos de Desarrollo Sostenible'),
	('report', 'synergies-note', 'What is on an objective that is linked to the target. The row of a goal has what is '
		'linked to it or to a target of it, each once.',
		'Ce qui porte sur un objectif lié à la cible. La ligne d’un objectif de développement durable comprend ce qui '
		'est lié à lui ou à l’une de ses cibles, compté une fois.',
		'Lo que trata de un objetivo vinculado a la meta. La fila de un Objetivo de Desarrollo Sostenible comprende lo '
		'vinculado a él o a una de sus metas, contado una vez.'),
	('report', 'goal', 'Goal or target', 'Objectif ou cible', 'Objetivo o meta'),
	('report', 'deliverables', 'Deliverables', 'Produits', 'Productos'),
	('role', 'coordinator', 'Coordinator', 'Coordonnateur', 'Coordinador'),
	('role', 'co-chair', 'Co-chair', 'Coprésidence', 'Copresidencia'),
	('role', 'secretariat', 'Secretariat', 'Secrétariat', 'Secretaría'),
	('role', 'seconds-staff', 'Seconds staff to the secretariat', 'Détache du personnel au secrétariat',
		'Adscribe personal a la secretaría'),
	('role', 'executive-committee', 'Executive Committee', 'Comité exécutif', 'Comité Ejecutivo'),
	('role', 'invited', 'Invited to its meetings', 'Invité à ses réunions', 'Invitado a sus reuniones'),
	('role', 'member', 'Member', 'Membre', 'Miembro'),
	('role', 'observer', 'Observer', 'Observateur', 'Observador')
	ON CONFLICT DO NOTHING;

-- Words, rows and tables

CREATE OR REPLACE FUNCTION report_word(term text, one text DEFAULT '', two text DEFAULT '',
	three text DEFAULT '') RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN replace(replace(replace(word('report', term), '{1}', one), '{2}', two), '{3}', three);
COMMENT ON FUNCTION report_word(text, text, text,
	text) IS 'wording of a report in the language of the views, with what stands for {1} to {3}';

CREATE OR REPLACE FUNCTION report_cut(value text, most integer DEFAULT 200) RETURNS text
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN length(value) > most THEN left(value, most - 1) || chr(8230) ELSE value END;
COMMENT ON FUNCTION report_cut(text, integer) IS
	'a text, or its beginning and an ellipsis where it is longer than a page has room for';

CREATE OR REPLACE FUNCTION report_cell(value jsonb, place bigint) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN CASE WHEN place = 1 THEN jsonb_build_array('th', jsonb_build_object('scope', 'row'), value)
				WHEN jsonb_typeof(value) = 'number' THEN jsonb_build_array('td',
					jsonb_build_object('class', 'number'), value)
				WHEN jsonb_typeof(value) = 'null' THEN jsonb_build_array('td',
					jsonb_build_object('class', 'unstated'), report_word('not-known'))
				ELSE jsonb_build_array('td', value) END;
COMMENT ON FUNCTION report_cell(jsonb, bigint) IS
	'cell of a table in a report: the first of a row is its heading, null is not known';

CREATE OR REPLACE FUNCTION report_table(caption text, heads text[], rows jsonb,
	seen boolean DEFAULT true) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN jsonb_array_length(coalesce(rows, '[]')) = 0 THEN jsonb_build_array('p',
		jsonb_build_object('class', 'note'), report_word('none'))
		ELSE jsonb_build_array('div', jsonb_build_object('class', 'scroll', 'tabindex', 0, 'role', 'region',
			'aria-label', caption),
			jsonb_build_array('table', jsonb_build_array('caption',
				jsonb_build_object('class', CASE WHEN NOT seen THEN 'unseen' END), caption),
				jsonb_build_array('thead', (SELECT '["tr"]'::jsonb || jsonb_agg(
					jsonb_build_array('th', jsonb_build_object('scope', 'col', 'class',
						CASE WHEN jsonb_typeof(rows -> 0 -> (h.n - 1)::integer) = 'number'
							AND h.n > 1 THEN 'number' END), h.head) ORDER BY h.n)
					FROM unnest(heads) WITH ORDINALITY AS h (head, n))),
				'["tbody"]'::jsonb || (SELECT jsonb_agg('["tr"]'::jsonb
					|| (SELECT jsonb_agg(report_cell(c.value, c.n) ORDER BY c.n)
						FROM jsonb_array_elements(r.value) WITH ORDINALITY AS c (value, n)) ORDER BY r.n)
					FROM jsonb_array_elements(rows) WITH ORDINALITY AS r (value, n)))) END;
END;
COMMENT ON FUNCTION report_table(text, text[], jsonb, boolean) IS
	'table of a report: an array of rows, each an array of texts, numbers and elements; its caption need not be '
	'seen, where '
	'a heading says the same';

CREATE OR REPLACE FUNCTION report_more(shown bigint, total bigint) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN CASE WHEN total > shown THEN jsonb_build_array('p', jsonb_build_object('class', 'note'),
		report_word('more', gcm_number(total - shown, lang()))) END;
COMMENT ON FUNCTION report_more(bigint, bigint) IS 'how many rows a report leaves out; null if none';

CREATE OR REPLACE FUNCTION report_heading(id text) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN jsonb_build_array('h2', jsonb_build_object('id', id), report_word(id));
COMMENT ON FUNCTION report_heading(text) IS 'heading of a section of a report, which its contents can point at';

-- The name of a section is the program's own, so it needs no escape
CREATE OR REPLACE FUNCTION report_figure(id text, caption text, note text, picture text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN gcm_html(jsonb_build_array(jsonb_build_array('h3', jsonb_build_object('id', id), caption),
									  jsonb_build_array('p', jsonb_build_object('class', 'note'), note)), lang())
		|| '<div class="scroll" tabindex="0" role="region" aria-labelledby="'
			|| regexp_replace(id, '[^a-z-]', '', 'g') || '">' || picture || '</div>';
COMMENT ON FUNCTION report_figure(text, text, text,
	text) IS 'picture of a report with its caption, which scrolls on a narrow screen';

CREATE OR REPLACE FUNCTION report_facts(facts jsonb) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT jsonb_build_array('dl', jsonb_build_object('class', 'facts')) || jsonb_agg(
				jsonb_build_array('div', jsonb_build_array('dt', f.value -> 0),
					jsonb_build_array('dd', CASE jsonb_typeof(f.value -> 1)
						WHEN 'null' THEN to_jsonb(report_word('not-known')) ELSE f.value -> 1 END)) ORDER BY f.n)
			FROM jsonb_array_elements(facts) WITH ORDINALITY AS f (value, n);
END;
COMMENT ON FUNCTION report_facts(jsonb) IS 'the figures with which a report begins: pairs of words and a value';

-- What the sections on a review read: all that depends on the review views

CREATE OR REPLACE FUNCTION report_review(grouped_by text) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH each AS MATERIALIZED (
		SELECT s.place, s.commission, s.commission_name, cardinality(g.members) AS states,
			cardinality(gcm_review_countries(s.review) & g.members) AS reported, s.review
		FROM review_summary s JOIN review_region g ON g.commission = s.commission
	), s AS MATERIALIZED (
		SELECT place, commission AS code, commission AS head, commission_name AS name, states, reported, review FROM each
		WHERE commission = 'all' OR grouped_by = 'commission'
		UNION ALL
		SELECT k.place, k.code, k.place::text AS head, k.name, k.states, k.reported, k.review FROM (
			SELECT row_number() OVER (ORDER BY s.group_name, s.country_group)::integer AS place, s.country_group AS code,
				s.group_name AS name, cardinality(g.members & u.members) AS states,
				cardinality(gcm_review_countries(s.review) & g.members & u.members) AS reported, s.review
			FROM review_group_summary s JOIN group_now g ON g.country_group = s.country_group
				JOIN review_region u ON u.commission = 'all'
			WHERE s.kind = grouped_by AND grouped_by <> 'commission' AND s.round = asked_round()) AS k
		WHERE k.place <= 30
	)
	SELECT jsonb_build_object(
		'review', max(s.review::text) FILTER (WHERE s.code = 'all'),
		'contributions', max(gcm_review_count(s.review)) FILTER (WHERE s.code = 'all'),
		'covered', max(cardinality(gcm_review_covered(s.review))) FILTER (WHERE s.code = 'all'),
		'evenness', max(round(gcm_review_evenness(s.review)::numeric, 2)) FILTER (WHERE s.code = 'all'),
		'left-out', (SELECT count(*) FROM group_now g WHERE g.kind = grouped_by) - 30,
		'states', (SELECT jsonb_build_array(e.reported, e.states) FROM each e
			WHERE e.commission = coalesce((SELECT r.commission::text FROM review_round r WHERE r.code = asked_round()), 'all')),
		'groups', jsonb_agg(jsonb_build_object('code', s.code, 'head', s.head, 'name', s.name, 'states', s.states,
			'reported', s.reported, 'contributions', gcm_review_count(s.review)) ORDER BY s.place),
		'objectives', (SELECT jsonb_agg(jsonb_build_object('objective', o.objective::text, 'name', o.objective::text
			|| '. ' || gcm_label(o.objective::gcm_objective, lang()), 'rank', o.rank,
				'contributions', o.contributions, 'countries', o.countries, 'cells', o.cells) ORDER BY o.objective)
			FROM (SELECT b.objective::integer AS objective, max(b.rank) FILTER (WHERE s.code = 'all') AS rank,
						 max(b.contributions) FILTER (WHERE s.code = 'all') AS contributions,
						 max(b.countries) FILTER (WHERE s.code = 'all') AS countries,
						 jsonb_agg(b.contributions ORDER BY s.place) AS cells
				  FROM s, gcm_review_by_objective(s.review, lang()) AS b GROUP BY 1) AS o))
	FROM s;
END;
COMMENT ON FUNCTION report_review(text) IS
	'what a report says of the review round of the views, and of each commission, or of each country group of a kind, of which '
	'there are at most 30';

CREATE OR REPLACE FUNCTION report_coverage(review jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH o AS (
		SELECT v.value ->> 'name' AS name, (v.value ->> 'rank')::integer AS rank,
			(v.value ->> 'contributions')::float8 AS contributions,
			   (v.value ->> 'countries')::float8 AS countries, n,
			   ARRAY(SELECT c::float8 FROM jsonb_array_elements_text(v.value -> 'cells') WITH ORDINALITY AS c (c,
				i) ORDER BY i) AS cells
		FROM jsonb_array_elements(review -> 'objectives') WITH ORDINALITY AS v (value, n)
	)
	SELECT gcm_html(jsonb_build_array(report_heading('coverage')), lang())
		|| report_figure('coverage-map', report_word('coverage-map'), report_word('coverage-note'),
			gcm_heat_map(report_word('coverage-map'), array_agg(o.name ORDER BY o.n),
				ARRAY(SELECT CASE g.value ->> 'code' WHEN 'all' THEN g.value ->> 'name' ELSE g.value ->> 'head' END
					  FROM jsonb_array_elements(review -> 'groups') WITH ORDINALITY AS g (value, n) ORDER BY g.n),
				array_agg(o.cells ORDER BY o.n), report_word('coverage-note'), ARRAY[report_word('objective')],
					lang()))
		|| gcm_html(jsonb_build_array(jsonb_build_array('p', jsonb_build_object('class', 'note'),
			(SELECT string_agg((g.value ->> 'head') || ': ' || (g.value ->> 'name'), '; ' ORDER BY g.n) || '. '
				FROM jsonb_array_elements(review -> 'groups') WITH ORDINALITY AS g (value, n)
			 WHERE g.value ->> 'code' <> 'all'), report_word('two-regions')),
			report_more(0, (review ->> 'left-out')::bigint)), lang())
		|| report_figure('ranking', report_word('ranking'), report_word('ranking-note'),
			gcm_bars(report_word('ranking'), array_agg(o.name ORDER BY o.rank, o.n),
				array_agg(o.contributions ORDER BY o.rank, o.n),
				array_agg(o.countries ORDER BY o.rank, o.n), report_word('ranking-note'),
				ARRAY[report_word('objective'), report_word('contributions'), report_word('countries')], lang()))
		|| gcm_html(jsonb_build_array(report_heading('gaps'),
			CASE WHEN count(*) FILTER (WHERE o.contributions = 0) = 0 THEN jsonb_build_array('p',
				report_word('no-gaps'))
				 ELSE jsonb_build_array(jsonb_build_array('p', report_word('gaps-note')),
					'["ul"]'::jsonb || coalesce(jsonb_agg(jsonb_build_array('li', o.name)
						ORDER BY o.n) FILTER (WHERE o.contributions = 0), '[]')) END), lang())
	FROM o;
END;
COMMENT ON FUNCTION report_coverage(jsonb) IS 'section of a report: coverage, ranking and gaps';

CREATE OR REPLACE FUNCTION report_participation(review jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('participation'),
		report_table(report_word('participation'),
			ARRAY[report_word('contributor'), report_word('contributions'), report_word('countries')],
			(SELECT jsonb_agg(jsonb_build_array(concat_ws(' – ', p.contributor_name, p.stakeholder_name),
				p.contributions, p.countries) ORDER BY p.place)
			 FROM review_participation p WHERE p.commission = 'all'
				AND (p.contributions > 0 OR p.contributor = 'member-state')), false),
		report_table(report_word('by-region'),
			ARRAY[report_word('region'), report_word('states'), report_word('member-states'),
				report_word('share') || ' %', report_word('contributions')],
			(SELECT jsonb_agg(jsonb_build_array(g.value ->> 'name', g.value -> 'reported', g.value -> 'states',
				round(100 * (g.value ->> 'reported')::numeric / nullif((g.value ->> 'states')::numeric, 0), 1),
					g.value -> 'contributions') ORDER BY g.n)
			 FROM jsonb_array_elements(review -> 'groups') WITH ORDINALITY AS g (value, n)))), lang());
END;
COMMENT ON FUNCTION report_participation(jsonb) IS
	'section of a report: who contributed, and how many of those that could';

-- What else contributions say, read once
CREATE OR REPLACE FUNCTION report_contributions() RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH each AS MATERIALIZED (
		SELECT * FROM round_sum
	), c AS MATERIALIZED (
		SELECT coalesce(sum(e.contributions - e.displayed), 0) AS waiting, coalesce(sum(e.displayed_later), 0) AS later,
			   coalesce(sum(e.without_country), 0) AS country, coalesce(sum(e.without_objective), 0) AS objective,
			   coalesce(sum(e.without_contributor), 0) AS contributor, gcm_cooccurrence_merge_agg(e.pairs) AS pairs,
			   gcm_cooccurrence_merge_agg(e.pairs_gone) AS gone
		FROM each e
	)
	SELECT jsonb_build_object('no-country', c.country, 'no-objective', c.objective, 'no-contributor', c.contributor,
		'waiting', c.waiting, 'displayed-later', c.later,
		'rounds', (SELECT coalesce(jsonb_object_agg(e.round, jsonb_build_array(e.contributions, e.countries)), '{}') FROM each e),
		'pairs',
		(SELECT coalesce(jsonb_agg(jsonb_build_array(
					p.objective_a::text || '. ' || gcm_label(p.objective_a, lang()) || ' – '
					|| p.objective_b::text || '. ' || gcm_label(p.objective_b, lang()), p.contributions)
				ORDER BY p.contributions DESC, p.objective_a::integer, p.objective_b::integer), '[]')
		 FROM (SELECT q.objective_a, q.objective_b, q.contributions - g.contributions AS contributions
			   FROM gcm_cooccurrence_pairs(c.pairs) AS q
			   JOIN gcm_cooccurrence_pairs(c.gone) AS g ON g.objective_a = q.objective_a AND g.objective_b = q.objective_b
			   WHERE q.contributions > g.contributions
			   ORDER BY 3 DESC, q.objective_a::integer, q.objective_b::integer LIMIT 15) AS p))
	FROM c;
END;
COMMENT ON FUNCTION report_contributions() IS
	'what a report says of the contributions of the views: how many each round has, what they lack, how many wait to be '
	'displayed, and pairs of objectives that they name together, the most frequent first';

CREATE OR REPLACE FUNCTION report_together(contributions jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN gcm_html(jsonb_build_array(report_heading('together'),
		report_table(report_word('together'), ARRAY[report_word('pair'), report_word('contributions')],
			contributions -> 'pairs', false)),
		lang());
COMMENT ON FUNCTION report_together(jsonb) IS 'section of a report: objectives that contributions name together';

CREATE OR REPLACE FUNCTION report_before(round text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT b.code FROM review_round r JOIN review_round b ON b.kind = r.kind
		AND coalesce(b.commission::text, '') = coalesce(r.commission::text, '')
		AND upper(b.held) <= lower(r.held)
	WHERE r.code = report_before.round AND EXISTS (SELECT FROM contribution c WHERE c.round = b.code
		AND c.withdrawn_on IS NULL)
	ORDER BY b.held DESC, b.code LIMIT 1;
END;
COMMENT ON FUNCTION report_before(text) IS
	'the review round of the same kind before another, of those with contributions; NULL if there is none';

-- A round alone is read by index, or from its kept summaries: so two, by two calls
CREATE OR REPLACE FUNCTION report_total() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT s.review::text FROM review_summary s WHERE s.commission = 'all' AND s.round = asked_round();
END;
COMMENT ON FUNCTION report_total() IS 'all contributions of the review round of the views, as the text of a gcm_review';

CREATE OR REPLACE FUNCTION report_change(before text, earlier text, review text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(
		jsonb_build_array('h2', jsonb_build_object('id', 'change'),
			coalesce((SELECT report_word('change', say(b.name, b.name_fr, b.name_es)) FROM review_round b
				WHERE b.code = report_change.before), report_word('difference'))),
		CASE WHEN report_change.before IS NULL THEN jsonb_build_array('p', report_word('no-before')) ELSE
			report_table(report_word('contributions'),
				ARRAY[report_word('objective'), report_word('before'), report_word('now'), report_word('difference'),
					  report_word('countries') || ', ' || lower(report_word('before')), report_word('countries')
						|| ', ' || lower(report_word('now'))],
				(SELECT jsonb_agg(jsonb_build_array(d.objective::text || '. ' || d.label, d.contributions_before,
					d.contributions_after, d.contributions_change,
							d.countries_before, d.countries_after) ORDER BY d.objective::integer)
				 FROM gcm_review_compare(earlier::gcm_review, review::gcm_review, lang()) AS d), false) END), lang());
END;
COMMENT ON FUNCTION report_change(text, text, text) IS
	'section of a report: objective by objective, a review and the one before, from what report_total() says of both';

-- Networks

CREATE OR REPLACE FUNCTION report_verdict(verdict text, name text) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN jsonb_build_array('span', jsonb_build_object('class', CASE
		WHEN verdict IN ('aligned', 'partial', 'divergent') THEN verdict ELSE 'unstated' END), coalesce(name, chr(8211)));
COMMENT ON FUNCTION report_verdict(text, text) IS 'a verdict in a report, in its colour; a dash where nothing is asked';

CREATE OR REPLACE FUNCTION report_networks(round text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH region AS (
		SELECT gcm_members(r.commission) AS members FROM review_round r WHERE r.code = report_networks.round
			AND r.commission IS NOT NULL
	), concerned AS MATERIALIZED (
		SELECT n.code FROM network n WHERE n.level = 'global' OR NOT EXISTS (SELECT FROM region)
			OR n.countries && (SELECT members FROM region)
	), found AS MATERIALIZED (
		SELECT f.* FROM network_findings f WHERE f.network IN (SELECT code FROM concerned)
	), aligned AS MATERIALIZED (
		SELECT a.network, a.name, a.level, a.kind, a.score, a.known_on, known.says, v.aligned, v.partial,
			v.divergent, v.unstated, count(*) OVER () AS total,
			   row_number() OVER (ORDER BY known.says DESC, a.level, a.name, a.network) AS place
		FROM network_alignment a
		JOIN (SELECT f.network, count(*) FILTER (WHERE f.verdict = 'aligned') AS aligned,
			count(*) FILTER (WHERE f.verdict = 'partial') AS partial,
					 count(*) FILTER (WHERE f.verdict = 'divergent') AS divergent,
						count(*) FILTER (WHERE f.verdict = 'unstated') AS unstated
			  FROM found f GROUP BY f.network) AS v ON v.network = a.network
		CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM mandate m WHERE m.network = a.network
			AND holds(m.validity, m.known_on)) AS says) AS known
	), departs AS MATERIALIZED (
		SELECT f.*, count(*) OVER () AS total,
			row_number() OVER (ORDER BY f.name, f.network, f.element::gcm_mandate_element) AS place
		FROM found f WHERE f.verdict IN ('partial', 'divergent')
	)
	SELECT gcm_html(jsonb_build_array(report_heading('networks'),
		jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('score-note')),
		report_table(report_word('networks'), ARRAY[report_word('network'), report_word('level'),
			report_word('kind'), word('verdict', 'aligned'),
				word('verdict', 'partial'), word('verdict', 'divergent'), word('verdict', 'unstated'),
					report_word('score') || ' %', report_word('known-on')],
			(SELECT jsonb_agg(CASE WHEN a.says THEN jsonb_build_array(report_cut(a.name, 100), a.level, a.kind,
				a.aligned, a.partial, a.divergent, a.unstated, round(100 * a.score::numeric, 1), gcm_day(a.known_on, lang()))
								   ELSE jsonb_build_array(report_cut(a.name, 100), a.level, a.kind, NULL, NULL,
									NULL, NULL, NULL, gcm_day(a.known_on, lang())) END ORDER BY a.place)
			 FROM aligned a WHERE a.place <= 200), false),
		report_more(200, (SELECT max(total) FROM aligned)),
		jsonb_build_array('h3', report_word('findings')),
		report_table(report_word('findings'), ARRAY[report_word('network'), report_word('element'),
			report_word('verdict'), report_word('finding'), report_word('basis')],
			(SELECT jsonb_agg(jsonb_build_array(report_cut(f.name, 100), f.element_name,
				report_verdict(f.verdict, f.verdict_name), report_cut(f.finding, 500), report_cut(f.basis))
				ORDER BY f.place)
			 FROM departs f WHERE f.place <= 80), false),
		report_more(80, (SELECT max(total) FROM departs))), lang());
END;
COMMENT ON FUNCTION report_networks(text) IS
	'section of a report: networks and how they stand to the global mandate; of a regional review, those of its region';

-- What waits

-- What waits longest, of each round by index.  What is displayed from a later day
-- waits, too, where the views speak of a day before.
CREATE OR REPLACE FUNCTION report_display(contributions jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH waiting AS MATERIALIZED (
		SELECT w.id, w.title, w.author, w.received, w.countries
		FROM review_round r
		CROSS JOIN LATERAL (SELECT c.id, c.title, c.author, c.received, c.countries FROM contribution c
							WHERE c.withdrawn_on IS NULL AND c.displayed_on IS NULL AND c.round = r.code
							ORDER BY c.round, lower(c.received), c.id LIMIT 40) AS w
		WHERE (SELECT asked_round()) IS NULL OR r.code = (SELECT asked_round())
		UNION ALL
		(SELECT c.id, c.title, c.author, c.received, c.countries FROM contribution c
		 WHERE c.withdrawn_on IS NULL AND c.displayed_on IS NULL AND c.round IS NULL AND (SELECT asked_round()) IS NULL
		 ORDER BY c.round, lower(c.received), c.id LIMIT 40)
		UNION ALL
		(SELECT l.* FROM (
			SELECT c.id, c.title, c.author, c.received, c.countries FROM contribution c
			WHERE c.withdrawn_on IS NULL AND c.displayed_on > (SELECT as_of()) AND (SELECT asked_round()) IS NULL
			UNION ALL
			SELECT c.id, c.title, c.author, c.received, c.countries FROM contribution c
			WHERE c.withdrawn_on IS NULL AND c.displayed_on > (SELECT as_of()) AND c.round = (SELECT asked_round())) AS l
		 WHERE (report_display.contributions ->> 'displayed-later')::bigint > 0
		 ORDER BY lower(l.received), l.id LIMIT 40)
	)
	SELECT gcm_html(jsonb_build_array(report_heading('display'), jsonb_build_array('p', report_word('display-note')),
		report_table(report_word('display'), ARRAY[report_word('contribution'), report_word('contributor'),
			report_word('country'), report_word('received')],
			(SELECT jsonb_agg(jsonb_build_array(coalesce(report_cut(w.title), '#' || w.id), report_cut(w.author),
				report_cut(country_names(w.countries)),
						gcm_period(w.received, lang())) ORDER BY lower(w.received), w.id)
			 FROM (SELECT * FROM waiting ORDER BY lower(received), id LIMIT 40) AS w), false),
		report_more(40, (report_display.contributions ->> 'waiting')::bigint)), lang());
END;
COMMENT ON FUNCTION report_display(jsonb) IS 'section of a report: contributions that no website is known to display';

CREATE OR REPLACE FUNCTION report_requests() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH waiting AS MATERIALIZED (
		SELECT s.*, count(*) OVER () AS total, row_number() OVER (ORDER BY s.days_waiting DESC, s.request) AS place
		FROM support_pipeline s WHERE NOT s.is_closed
	)
	SELECT gcm_html(jsonb_build_array(report_heading('requests'),
		report_table(report_word('requests'), ARRAY[report_word('request'), report_word('country'),
			report_word('form'), report_word('stage'), report_word('days-waiting')],
			(SELECT jsonb_agg(jsonb_build_array(report_cut(w.subject), w.country_name, report_cut(w.form_name),
				w.stage || '. ' || report_cut(w.stage_name), w.days_waiting) ORDER BY w.place)
			 FROM waiting w WHERE w.place <= 100), false),
		report_more(100, (SELECT max(total) FROM waiting))), lang());
END;
COMMENT ON FUNCTION report_requests() IS
	'section of a report: requests for support that are not closed, the longest waiting first';

CREATE OR REPLACE FUNCTION report_hidden(id text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN gcm_html(jsonb_build_array(report_heading(id),
		jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('hidden'))), lang());
COMMENT ON FUNCTION report_hidden(text) IS 'section of a report in place of one that its reader may not see';

-- Pledges and the Sustainable Development Goals: NULL where nothing is recorded

CREATE OR REPLACE FUNCTION report_pledges() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH cell AS MATERIALIZED (
		SELECT * FROM pledge_coverage
	), silent AS MATERIALIZED (
		SELECT p.*, count(*) OVER () AS total, row_number() OVER (ORDER BY p.days_silent DESC, p.pledge) AS place
		FROM pledge_progress p WHERE p.is_unreported
	)
	SELECT gcm_html(jsonb_build_array(report_heading('pledges'),
			report_facts(jsonb_build_array(
				jsonb_build_array(report_word('pledges'), a.pledges),
				jsonb_build_array(report_word('countries'), a.countries),
				jsonb_build_array(word('pledge-status', 'yet-to-start'), a.yet_to_start),
				jsonb_build_array(word('pledge-status', 'ongoing'), a.ongoing),
				jsonb_build_array(word('pledge-status', 'completed'), a.completed),
				jsonb_build_array(report_word('never-reported'), a.never_reported),
				jsonb_build_array(report_word('unreported'), a.unreported)))), lang())
		|| report_figure('pledges-map', report_word('pledges-map'), report_word('pledges-note'),
			gcm_heat_map(report_word('pledges-map'),
				(SELECT array_agg(c.objective || '. ' || c.objective_name ORDER BY c.objective)
				 FROM cell c WHERE c.commission = 'all' AND c.objective IS NOT NULL),
				(SELECT array_agg(CASE c.commission WHEN 'all' THEN c.commission_name ELSE c.commission END ORDER BY c.place)
				 FROM cell c WHERE c.objective IS NULL),
				(SELECT array_agg(o.cells ORDER BY o.objective)
				 FROM (SELECT c.objective, array_agg(c.pledges::float8 ORDER BY c.place) AS cells
					   FROM cell c WHERE c.objective IS NOT NULL GROUP BY c.objective) AS o),
				report_word('pledges-note'), ARRAY[report_word('objective')], lang()))
		|| gcm_html(jsonb_build_array(jsonb_build_array('p', jsonb_build_object('class', 'note'),
				(SELECT string_agg(c.commission || ': ' || c.commission_name, '; ' ORDER BY c.place) || '.'
				 FROM cell c WHERE c.objective IS NULL AND c.commission <> 'all')),
			jsonb_build_array('h3', report_word('unreported')),
			report_table(report_word('unreported'), ARRAY[report_word('pledge'), report_word('countries'),
				report_word('status'), report_word('reported-on')],
				(SELECT jsonb_agg(jsonb_build_array(report_cut(p.title),
					report_cut(coalesce(p.country_names, p.actors)),
					coalesce(p.status_name, report_word('never-reported')),
					coalesce(gcm_day(p.reported_on, lang()), chr(8211))) ORDER BY p.place)
				 FROM silent p WHERE p.place <= 40), false),
			report_more(40, (SELECT max(total) FROM silent))), lang())
	FROM cell a WHERE a.objective IS NULL AND a.commission = 'all' AND EXISTS (SELECT FROM pledge_now);
END;
COMMENT ON FUNCTION report_pledges() IS
	'section of a report: pledges, by status, objective and region, and which nobody has reported on for two years; NULL if '
	'there are none';

CREATE OR REPLACE FUNCTION report_pledges_of(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH own AS MATERIALIZED (
		SELECT p.*, count(*) OVER () AS total, row_number() OVER (ORDER BY p.pledged_from DESC NULLS LAST, p.pledge) AS place
		FROM pledge_progress p
		WHERE p.pledge IN (SELECT q.id FROM pledge q WHERE report_pledges_of.country <@ q.countries)
	)
	SELECT gcm_html(jsonb_build_array(report_heading('pledges'),
		report_table(report_word('pledges'), ARRAY[report_word('pledge'), report_word('kind'), report_word('pair'),
			report_word('status'), report_word('reported-on')],
			jsonb_agg(jsonb_build_array(report_cut(p.title), p.kind_name, replace(p.objectives, ',', ', '),
				concat_ws('; ', coalesce(p.status_name, report_word('never-reported')),
						  CASE WHEN p.is_unreported THEN report_word('unreported') END),
				coalesce(gcm_day(p.reported_on, lang()), chr(8211))) ORDER BY p.place), false),
		report_more(50, max(p.total))), lang())
	FROM own p WHERE p.place <= 50
	HAVING count(*) > 0;
END;
COMMENT ON FUNCTION report_pledges_of(gcm_country) IS 'section of a report: pledges of a country; NULL if there are none';

CREATE OR REPLACE FUNCTION report_policy() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('policy'),
		report_table(report_word('policy'), ARRAY[report_word('region'), report_word('with-category'), report_word('meet'),
			report_word('share') || ' %'],
			jsonb_agg(jsonb_build_array(s.commission_name, s.countries, s.meet, round(s.share::numeric, 1)) ORDER BY s.place),
			false),
		jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('policy-note', s.year::text,
			report_cut((SELECT string_agg(DISTINCT m.source, '; ' ORDER BY m.source) FROM migration_policy m
						WHERE m.year = s.year))))), lang())
	FROM migration_policy_share s WHERE s.year = (SELECT max(m.year) FROM migration_policy m)
	GROUP BY s.year;
END;
COMMENT ON FUNCTION report_policy() IS
	'section of a report: SDG indicator 10.7.2 by region, of the latest year; NULL if nothing is recorded';

CREATE OR REPLACE FUNCTION report_policy_of(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('policy'),
		report_table(report_word('policy'), ARRAY[report_word('domain'), report_word('category'), report_word('score')],
			jsonb_agg(jsonb_build_array(s.domain_name, s.category_name, round(s.score::numeric, 1))
				ORDER BY s.is_total, s.domain), false),
		jsonb_build_array('p', jsonb_build_object('class', 'note'),
			report_word('policy-note', s.year::text, report_cut(min(s.source))))), lang())
	FROM migration_policy_score s
	WHERE s.country = report_policy_of.country::text
	  AND s.year = (SELECT max(m.year) FROM migration_policy m WHERE m.country = report_policy_of.country)
	GROUP BY s.year;
END;
COMMENT ON FUNCTION report_policy_of(gcm_country) IS
	'section of a report: SDG indicator 10.7.2 of a country, of the latest year; NULL if nothing is recorded';

CREATE OR REPLACE FUNCTION report_synergies() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH linked AS MATERIALIZED (
		SELECT s.*, count(*) OVER () AS total, row_number() OVER (ORDER BY s.target_place) AS place
		FROM sdg_synergies s WHERE s.objectives IS NOT NULL AND EXISTS (SELECT FROM sdg_link)
	)
	SELECT gcm_html(jsonb_build_array(report_heading('synergies'),
		report_table(report_word('synergies'), ARRAY[report_word('goal'), report_word('pair'), report_word('contributions'),
			report_word('practices'), report_word('deliverables'), report_word('pledges'), report_word('sources')],
			jsonb_agg(jsonb_build_array(s.target || ' ' || report_cut(s.target_name, 100), replace(s.objectives, ',', ', '),
				s.contributions, s.practices, s.deliverables, s.pledges, report_cut(s.sources, 100)) ORDER BY s.place), false),
		report_more(40, max(s.total)),
		jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('synergies-note'))), lang())
	FROM linked s WHERE s.place <= 40
	HAVING count(*) > 0;
END;
COMMENT ON FUNCTION report_synergies() IS
	'section of a report: goals and targets, and what is on the objectives that are linked to them; NULL if none is';

-- Where it is from, and what is not known

CREATE OR REPLACE FUNCTION report_sources(contributions jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('unknown'),
		(SELECT coalesce('["ul"]'::jsonb || jsonb_agg(jsonb_build_array('li', u.n, ' ',
				report_word(CASE u.n WHEN 1 THEN 'one-' ELSE '' END || u.term))
			ORDER BY array_position('{no-country,no-objective,no-contributor,no-mandate,no-network,no-days}'::text[], u.term)),
			jsonb_build_array('p', report_word('none')))
		 FROM (SELECT k.term, (contributions ->> k.term)::bigint AS n
			   FROM unnest('{no-country,no-objective,no-contributor}'::text[]) AS k (term)
			   UNION ALL SELECT 'no-mandate' AS term, count(*) AS n FROM network n
						 WHERE holds(n.validity, n.known_on)
							AND NOT EXISTS (SELECT FROM mandate m WHERE m.network = n.code
							AND holds(m.validity, m.known_on))
			   UNION ALL SELECT 'no-network' AS term, count(*) AS n FROM working_group g
						 WHERE g.network IS NULL AND holds(g.validity, g.known_on)
			   UNION ALL SELECT 'no-days' AS term, count(*) AS n FROM review_round r WHERE r.held IS NULL) AS u
		 WHERE u.n > 0),
		report_heading('sources'),
		(SELECT coalesce('["ul"]'::jsonb || jsonb_agg(jsonb_build_array('li', report_cut(s.source))
			ORDER BY s.source), jsonb_build_array('p', report_word('none')))
		 FROM (SELECT n.source FROM network n UNION SELECT m.source FROM mandate m UNION SELECT h.source
			FROM champion h UNION SELECT p.source FROM membership p
			   ORDER BY 1 LIMIT 50) AS s WHERE s.source IS NOT NULL)), lang());
END;
COMMENT ON FUNCTION report_sources(jsonb) IS 'section of a report: what is not known, and the sources of what is';

CREATE OR REPLACE FUNCTION report_footer() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array('footer',
		jsonb_build_array('p', report_word('made', gcm_day(current_date, lang()), r.version, n.nspname::text)),
		CASE WHEN row_security_active('contribution'::regclass) THEN jsonb_build_array('p',
			report_word('partial-view', current_user::text)) END), lang())
	FROM registry r, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = 'registry'::regclass;
END;
COMMENT ON FUNCTION report_footer() IS 'end of a report: when and by what it was made, and for whom';

CREATE OR REPLACE FUNCTION report_page(title text, lead text, sections text[], parts text[]) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html_page(title, ARRAY[
		gcm_html(jsonb_build_array('header', jsonb_build_array('h1', title),
			jsonb_build_array('p', jsonb_build_object('class', 'lead'), lead),
			CASE WHEN cardinality(sections) > 0 THEN jsonb_build_array('nav',
				jsonb_build_object('aria-label', report_word('contents')),
				(SELECT '["ul"]'::jsonb || jsonb_agg(jsonb_build_array('li',
					jsonb_build_array('a', jsonb_build_object('href', '#' || s.id),
					CASE s.id WHEN 'change' THEN report_word('difference') ELSE report_word(s.id) END))
						ORDER BY s.n) FROM unnest(sections) WITH ORDINALITY AS s (id, n))) END), lang()),
		'<main>'] || parts || ARRAY['</main>', report_footer()], lang());
END;
COMMENT ON FUNCTION report_page(text, text, text[],
	text[]) IS 'page of a report: its heading, contents, parts and end';

CREATE OR REPLACE FUNCTION report_of_round(round text, grouped_by text, before text, earlier text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH review AS MATERIALIZED (
		SELECT report_review(report_of_round.grouped_by) AS review, report_contributions() AS contributions,
			report_synergies() AS synergies
	)
	SELECT report_page(say(r.name, r.name_fr, r.name_es), report_word('lead', gcm_day(as_of(), lang())),
		array_remove(ARRAY['participation', 'coverage', 'gaps', 'together', 'change',
						   CASE WHEN synergies IS NOT NULL THEN 'synergies' END,
						   'networks', 'display', 'requests', 'unknown', 'sources'], NULL),
		ARRAY[
			gcm_html(report_facts(jsonb_build_array(
				jsonb_build_array(report_word('held'), gcm_period(r.held, lang())),
				jsonb_build_array(report_word('symbol'), r.symbol),
				jsonb_build_array(report_word('contributions'), review -> 'contributions'),
				jsonb_build_array(report_word('states'),
					report_word('states-of', review -> 'states' ->> 0, review -> 'states' ->> 1)),
				jsonb_build_array(report_word('covered'), report_word('states-of', review ->> 'covered', '23')),
				jsonb_build_array(report_word('evenness'), review -> 'evenness'))), lang()),
			gcm_html(jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('evenness-note')),
				lang()),
			report_participation(review), report_coverage(review), report_together(contributions),
				report_change(report_of_round.before, report_of_round.earlier, review ->> 'review'), synergies,
			report_networks(r.code), report_display(contributions),
			CASE WHEN has_table_privilege('support_pipeline'::regclass, 'SELECT') THEN report_requests()
				ELSE report_hidden('requests') END,
			report_sources(contributions)])
	FROM review_round r, review WHERE r.code = report_of_round.round;
END;
COMMENT ON FUNCTION report_of_round(text, text, text, text) IS
	'report on a review round, which the setting gcm.round names too, by commission or by country groups of a kind, and on what '
	'changed since the round before, from what report_total() said of that';

-- The state of the Network, in the order of the FAQ

-- An entity by its short name in the language of the page, as letters have it
CREATE OR REPLACE FUNCTION report_entity(code text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT coalesce(e.entity, report_entity.code) FROM gcm_entity(report_entity.code, lang()) AS e;
END;
COMMENT ON FUNCTION report_entity(text) IS
	'short name of a UN entity in the language of the views; the code itself of another participant';

CREATE OR REPLACE FUNCTION report_members(network text) RETURNS jsonb
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH roles AS (
		SELECT jsonb_agg(jsonb_build_array(coalesce(word('role', m.role), m.role), report_cut(m.names, 2000))
			ORDER BY m.place) AS rows
		FROM (SELECT p.role, min(array_position('{coordinator,co-chair,executive-committee,secretariat,'
					'seconds-staff,member,invited,observer}'::text[], p.role)) AS place,
					 string_agg(report_entity(p.participant), ', ' ORDER BY report_entity(p.participant)) AS names
			  FROM membership p WHERE p.network = report_members.network AND holds(p.validity, p.known_on)
			  GROUP BY p.role) AS m
	), groups AS (
		SELECT jsonb_agg(jsonb_build_array(report_cut(w.name), report_cut(w.leads)) ORDER BY w.code) AS rows
		FROM (SELECT g.code, say(n.name, n.name_fr, n.name_es) AS name,
					 (SELECT string_agg(report_entity(l.participant), ', ' ORDER BY report_entity(l.participant))
					  FROM working_group_member l
					  WHERE l.working_group = g.code AND l.role = 'co-lead' AND holds(l.validity, l.known_on)) AS leads
			  FROM working_group g JOIN working_group_name n ON n.working_group = g.code AND holds(n.validity, n.known_on)
			  WHERE g.network = report_members.network AND holds(g.validity, g.known_on) ORDER BY g.code LIMIT 100) AS w
	)
	SELECT jsonb_build_array('div',
		CASE WHEN roles.rows IS NOT NULL OR groups.rows IS NULL THEN
			report_table(report_word('structure'), ARRAY[report_word('role'), report_word('members')], roles.rows, false) END,
		CASE WHEN groups.rows IS NOT NULL THEN
			report_table(report_word('working-groups'), ARRAY[report_word('working-groups'), report_word('leads')],
				groups.rows) END)
	FROM roles, groups;
END;
COMMENT ON FUNCTION report_members(text) IS
	'tables of a report: who holds which role in a network, and its working groups; that there is neither, where there is '
	'neither';

CREATE OR REPLACE FUNCTION report_structure() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('mission'),
		(SELECT coalesce('["ul"]'::jsonb || jsonb_agg(jsonb_build_array('li', gcm_label(f.term, lang())) ORDER BY f.n),
			jsonb_build_array('p', report_word('none')))
		 FROM mandate m, unnest(m.mission) WITH ORDINALITY AS f (term, n)
		 WHERE m.network = 'global' AND holds(m.validity, m.known_on)),
		report_heading('structure'),
		report_members('global')), lang());
END;
COMMENT ON FUNCTION report_structure() IS
	'section of a report: what the Network is for, who is in it, and its working groups';

CREATE OR REPLACE FUNCTION report_workplan(network text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH d AS MATERIALIZED (
		SELECT w.*, count(*) OVER () AS total, count(*) FILTER (WHERE w.is_overdue) OVER () AS overdue,
			   row_number() OVER (ORDER BY w.starts_on, w.due_on, w.deliverable) AS place
		FROM workplan_progress w WHERE w.network = report_workplan.network
	)
	SELECT gcm_html(jsonb_build_array(report_heading('workplan'),
		CASE WHEN count(*) = 0 THEN jsonb_build_array('p', jsonb_build_object('class', 'note'),
			report_word('none')) END), lang())
		|| CASE WHEN count(*) = 0 THEN '' ELSE report_figure('workplan-chart', report_word('workplan-chart'),
			report_word('overdue', gcm_number(max(d.overdue), lang())),
			gcm_timeline_chart(report_word('workplan'), array_agg(d.title ORDER BY d.place),
				array_agg(daterange(d.starts_on, d.due_on, '[]') ORDER BY d.place),
				array_agg(d.status_name ORDER BY d.place),
					array_agg(CASE d.status WHEN 'completed' THEN true WHEN 'yet-to-start' THEN false END
					ORDER BY d.place),
				as_of(), '', ARRAY[report_word('deliverable'), report_word('period'), report_word('status')],
					lang())) END
		|| coalesce(gcm_html(report_more(60, max(d.total)), lang()), '')
	FROM d WHERE d.place <= 60;
END;
COMMENT ON FUNCTION report_workplan(text) IS 'section of a report: the workplan of a network as a timeline';

CREATE OR REPLACE FUNCTION report_champions() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('champions'),
		report_table(report_word('champions'), ARRAY[report_word('group'), report_word('countries')],
			(SELECT jsonb_agg(jsonb_build_array(coalesce(report_cut(g.name), report_word('not-known')),
				report_cut(g.names, 2000)) ORDER BY g.name)
			 FROM (SELECT say(g.name, g.name_fr, g.name_es) AS name, country_names(gcm_set_agg(h.country)) AS names
				   FROM champion h LEFT JOIN champion_group g ON g.code = h.champion_group
					WHERE holds(h.validity, h.known_on)
				   GROUP BY g.code, g.name, g.name_fr, g.name_es) AS g), false),
		report_table(report_word('balance'), ARRAY[report_word('region'), report_word('champions'),
			report_word('member-states')],
			(SELECT jsonb_agg(jsonb_build_array(b.commission_name, b.champions, b.member_states)
				ORDER BY b.commission = 'all', b.commission) FROM champion_balance b))), lang());
END;
COMMENT ON FUNCTION report_champions() IS 'section of a report: champion countries, and their balance over the regions';

CREATE OR REPLACE FUNCTION report_rounds(contributions jsonb) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('reviews'),
		report_table(report_word('reviews'), ARRAY[report_word('round'), report_word('held'),
			report_word('symbol'), report_word('contributions'), report_word('countries')],
			(SELECT jsonb_agg(jsonb_build_array(report_cut(r.name), r.held, coalesce(report_cut(r.symbol), ''),
				r.contributions, r.countries) ORDER BY r.place)
			 FROM (SELECT say(r.name, r.name_fr, r.name_es) AS name, gcm_period(r.held, lang()) AS held,
				r.symbol, coalesce((report_rounds.contributions -> 'rounds' -> r.code ->> 0)::bigint, 0) AS contributions,
						  coalesce((report_rounds.contributions -> 'rounds' -> r.code ->> 1)::bigint, 0) AS countries,
							row_number() OVER (ORDER BY r.held DESC NULLS LAST, r.code) AS place
				   FROM review_round r) AS r
			 WHERE r.place <= 100), false)), lang());
END;
COMMENT ON FUNCTION report_rounds(jsonb) IS 'section of a report: the reviews, each with its contributions';

CREATE OR REPLACE FUNCTION report_of_network() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH further AS MATERIALIZED (
		SELECT report_contributions() AS contributions, report_pledges() AS pledges, report_policy() AS policy,
			   report_synergies() AS synergies
	)
	SELECT report_page(report_word('title'), report_word('lead', gcm_day(as_of(), lang())),
		array_remove(ARRAY['mission', 'structure', 'workplan', 'champions', 'networks', 'reviews',
						   CASE WHEN f.pledges IS NOT NULL THEN 'pledges' END, CASE WHEN f.policy IS NOT NULL THEN 'policy' END,
						   CASE WHEN f.synergies IS NOT NULL THEN 'synergies' END,
						   'display', 'requests', 'unknown', 'sources'], NULL),
		ARRAY[report_structure(), report_workplan('global'), report_champions(), report_networks(NULL),
			report_rounds(f.contributions), f.pledges, f.policy, f.synergies, report_display(f.contributions),
			CASE WHEN has_table_privilege('support_pipeline'::regclass, 'SELECT') THEN report_requests()
				ELSE report_hidden('requests') END,
			report_sources(f.contributions)])
	FROM further f;
END;
COMMENT ON FUNCTION report_of_network() IS 'report on the state of the Network, in the order of the FAQ of October 2020';

-- One network, and one country

-- A network whose reference is not recorded has no letter
CREATE OR REPLACE FUNCTION report_letter(network text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('letter'), '["div", {"class": "letter"}]'::jsonb || jsonb_agg(
			jsonb_build_array('p', report_cut(p.paragraph, 5000)) ORDER BY p.n)), lang())
	FROM network_mandate m, unnest(string_to_array(left(letter(m.network, lang()), 20000),
		chr(10))) WITH ORDINALITY AS p (paragraph, n)
	WHERE p.paragraph <> '' AND m.network = report_letter.network AND num_nulls(m.reference_mandate) = 0
	  AND EXISTS (SELECT FROM mandate d WHERE d.network = m.network AND holds(d.validity, d.known_on))
	HAVING count(*) > 0;
END;
COMMENT ON FUNCTION report_letter(text) IS 'section of a report: the letter on a network; NULL where there is none';

CREATE OR REPLACE FUNCTION report_of_one_network(network text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH found AS MATERIALIZED (
		SELECT f.* FROM network_findings f WHERE f.network = report_of_one_network.network
	), a AS MATERIALIZED (
		SELECT a.score, a.countries FROM network_alignment a WHERE a.network = report_of_one_network.network
	)
	SELECT report_page(say(n.name, n.name_fr, n.name_es), report_word('lead', gcm_day(as_of(), lang())),
		'{mandate,structure,workplan,sources}',
		ARRAY[
			gcm_html(report_facts(jsonb_build_array(
				jsonb_build_array(report_word('level'), word('level', n.level)),
				jsonb_build_array(report_word('kind'), word('kind', n.kind::text)),
				jsonb_build_array(report_word('countries'), (SELECT report_cut(a.countries, 200) FROM a)),
				jsonb_build_array(report_word('period'), gcm_period(n.validity, lang())),
				jsonb_build_array(word('verdict', 'aligned'),
					(SELECT report_word('states-of', count(*) FILTER (WHERE f.verdict = 'aligned')::text,
					count(f.verdict)::text) FROM found f HAVING (SELECT a.score IS NOT NULL FROM a))),
				jsonb_build_array(report_word('score') || ' %', (SELECT round(100 * a.score::numeric, 1) FROM a)))), lang()),
			gcm_html(jsonb_build_array(jsonb_build_array('p', jsonb_build_object('class', 'note'),
				report_word('score-note')), report_heading('mandate'),
				report_table(report_word('mandate'),
					ARRAY[report_word('element'), report_word('verdict'), report_word('asked'),
					report_word('met'), report_word('finding'), report_word('basis')],
					(SELECT jsonb_agg(jsonb_build_array(f.element_name,
						report_verdict(f.verdict, f.verdict_name), f.required, f.met,
						report_cut(f.finding, 2000), report_cut(f.basis))
									  ORDER BY f.element::gcm_mandate_element) FROM found f), false),
				report_heading('structure'), report_members(n.code)), lang()),
			report_letter(n.code), report_workplan(n.code),
			gcm_html(jsonb_build_array(report_heading('sources'),
				(SELECT coalesce('["ul"]'::jsonb
					|| jsonb_agg(jsonb_build_array('li', report_cut(s.source)) ORDER BY s.source),
					jsonb_build_array('p', report_word('none')))
				 FROM (SELECT n.source UNION SELECT m.source FROM mandate m
					WHERE m.network = n.code UNION SELECT p.source FROM membership p WHERE p.network = n.code
					   UNION SELECT g.source FROM working_group g WHERE g.network = n.code
					   ORDER BY 1 LIMIT 50) AS s WHERE s.source IS NOT NULL)), lang())])
	FROM network n WHERE n.code = report_of_one_network.network;
END;
COMMENT ON FUNCTION report_of_one_network(text) IS
	'report on one network: its mandate element by element, its members, its working groups and its workplan';

CREATE OR REPLACE FUNCTION report_reported(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH named AS MATERIALIZED (
		SELECT c.round, gcm_review_agg(c.objectives) AS review FROM contribution c
		WHERE c.withdrawn_on IS NULL AND c.round IS NOT NULL AND report_reported.country <@ c.countries
		GROUP BY c.round
	), rounds AS MATERIALIZED (
		SELECT r.code, r.review, row_number() OVER (ORDER BY r.held, r.code) AS place
		FROM (SELECT r.code, r.held, n.review FROM review_round r JOIN named n ON n.round = r.code
			  ORDER BY r.held DESC NULLS LAST, r.code LIMIT 12) AS r
	), cells AS (
		SELECT o.objective::integer AS objective, r.place, o.contributions::float8 AS contributions
		FROM rounds r, gcm_review_by_objective(r.review) AS o
	), lines AS (
		SELECT c.objective, array_agg(c.contributions ORDER BY c.place) AS contributions FROM cells c
			GROUP BY c.objective
	)
	SELECT gcm_html(jsonb_build_array(report_heading('reported'),
			CASE WHEN count(*) = 0 THEN jsonb_build_array('p', jsonb_build_object('class', 'note'),
				report_word('none')) END), lang())
		|| CASE WHEN count(*) = 0 THEN '' ELSE report_figure('reported-map', report_word('reported-map'),
			report_word('coverage-note'),
			gcm_heat_map(report_word('reported'),
				array_agg(l.objective::text || '. ' || gcm_label(l.objective::gcm_objective, lang()) ORDER BY l.objective),
				(SELECT array_agg(r.code ORDER BY r.place) FROM rounds r),
					array_agg(l.contributions ORDER BY l.objective),
				report_word('coverage-note'), ARRAY[report_word('objective')], lang())) END
	FROM lines l;
END;
COMMENT ON FUNCTION report_reported(gcm_country) IS
	'section of a report: on which objectives contributions of a country are, in each review';

CREATE OR REPLACE FUNCTION report_criteria(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('criteria'),
		report_table(report_word('criteria'), ARRAY[report_word('criterion'), report_word('status'),
			report_word('finding'), report_word('sources'), report_word('known-on')],
			(SELECT jsonb_agg(jsonb_build_array(c.criterion || '. ' || report_cut(c.criterion_name),
				c.state_name, report_cut(c.statement), report_cut(c.source),
						gcm_day(c.known_on, lang())) ORDER BY c.criterion)
			 FROM champion_criteria c WHERE c.country = report_criteria.country::text), false)), lang());
END;
COMMENT ON FUNCTION report_criteria(gcm_country) IS
	'section of a report: what is known of a country on each criterion for champions';

CREATE OR REPLACE FUNCTION report_asked(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT gcm_html(jsonb_build_array(report_heading('support'),
		report_table(report_word('support'), ARRAY[report_word('request'), report_word('form'),
			report_word('stage'), report_word('days-waiting')],
			(SELECT jsonb_agg(jsonb_build_array(report_cut(w.subject), report_cut(w.form_name), w.stage || '. '
				|| report_cut(w.stage_name),
						CASE WHEN w.is_closed THEN to_jsonb(coalesce(report_cut(w.outcome), ''))
							ELSE to_jsonb(w.days_waiting) END) ORDER BY w.requested_on DESC, w.request)
			 FROM (SELECT s.* FROM support_pipeline s WHERE s.country = report_asked.country::text
				ORDER BY s.requested_on DESC, s.request LIMIT 100) AS w), false)), lang());
END;
COMMENT ON FUNCTION report_asked(gcm_country) IS 'section of a report: requests of a country for support';

CREATE OR REPLACE FUNCTION report_of_country(country gcm_country) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH further AS MATERIALIZED (
		SELECT report_pledges_of(report_of_country.country) AS pledges, report_policy_of(report_of_country.country) AS policy
	)
	SELECT report_page(gcm_label(report_of_country.country, lang()), report_word('lead', gcm_day(as_of(), lang())),
		array_remove(ARRAY['networks', 'reported', CASE WHEN f.pledges IS NOT NULL THEN 'pledges' END,
						   CASE WHEN f.policy IS NOT NULL THEN 'policy' END,
						   'practices', 'programmes', 'support', 'criteria'], NULL),
		ARRAY[
			gcm_html(jsonb_build_array(
				report_facts(jsonb_build_array(
					jsonb_build_array('ISO 3166-1', report_of_country.country::text),
					jsonb_build_array(report_word('regions'),
						array_to_string(gcm_commissions(report_of_country.country)::text[], ', ')),
					jsonb_build_array(report_word('champions'),
						coalesce((SELECT say(g.name, g.name_fr, g.name_es) FROM champion h LEFT
						JOIN champion_group g ON g.code = h.champion_group
						WHERE h.country = report_of_country.country AND holds(h.validity, h.known_on)), chr(8211))))),
				report_heading('networks'),
				report_table(report_word('networks'),
					ARRAY[report_word('network'), report_word('level'), report_word('kind'),
					report_word('score') || ' %', report_word('known-on')],
					(SELECT jsonb_agg(jsonb_build_array(report_cut(a.name, 100), a.level, a.kind,
									round(100 * a.score::numeric, 1), gcm_day(a.known_on, lang())) ORDER BY a.level, a.name)
					 FROM network_alignment a
					 WHERE a.network IN (SELECT n.code FROM network n
						WHERE report_of_country.country <@ n.countries ORDER BY n.code LIMIT 100)), false)), lang()),
			report_reported(report_of_country.country), f.pledges, f.policy,
			gcm_html(jsonb_build_array(report_heading('practices'),
				(SELECT coalesce('["ul"]'::jsonb
					|| jsonb_agg(jsonb_build_array('li', jsonb_build_object('lang', p.language),
							jsonb_build_array('a', jsonb_build_object('href', p.url), report_cut(p.title)), ' ',
								report_cut(p.summary)) ORDER BY p.title, p.id),
						jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('none')))
				 FROM (SELECT p.* FROM practice p WHERE p.status = 'published'
					AND report_of_country.country <@ p.countries ORDER BY p.id DESC LIMIT 50) AS p),
				report_heading('programmes'),
				(SELECT coalesce('["ul"]'::jsonb
					|| jsonb_agg(jsonb_build_array('li', report_cut(g.title)) ORDER BY g.title),
						jsonb_build_array('p', jsonb_build_object('class', 'note'), report_word('none')))
				 FROM (SELECT say(g.title, g.title_fr, g.title_es) AS title FROM programme g
					WHERE report_of_country.country <@ g.countries
					   ORDER BY g.code LIMIT 50) AS g)), lang()),
			CASE WHEN has_table_privilege('support_pipeline'::regclass,
				'SELECT') THEN report_asked(report_of_country.country) ELSE report_hidden('support') END,
			CASE WHEN has_table_privilege('champion_criteria'::regclass,
				'SELECT') THEN report_criteria(report_of_country.country) ELSE report_hidden('criteria') END])
	FROM further f;
END;
COMMENT ON FUNCTION report_of_country(gcm_country) IS 'profile of one country';

-- What people call
--
-- The views read settings, so these are set while a page is made.  A clause of
-- the function could not do it: only a superuser may name a setting there that
-- no library has defined.

CREATE OR REPLACE FUNCTION report(round text DEFAULT NULL, lang text DEFAULT lang(),
	grouped_by text DEFAULT 'commission') RETURNS text
	LANGUAGE plpgsql STABLE SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
	code constant text := round_code(round);
	lang_before constant text := current_setting('gcm.lang', true);
	round_before constant text := current_setting('gcm.round', true);
	before constant text := report_before(code);
	earlier text;
	page text;
BEGIN
	IF round <> '' AND code IS NULL THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown review round: "%s"', round),
			HINT = known_rounds();
	ELSIF grouped_by IS NULL OR grouped_by <> 'commission' AND NOT EXISTS (SELECT FROM group_now g WHERE g.kind = grouped_by) THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown grouping: "%s"', grouped_by),
			HINT = concat('Known: commission', (SELECT string_agg(DISTINCT ', ' || g.kind, '') FROM group_now g
				WHERE g.kind <> 'commission'), '.');
	END IF;
	PERFORM set_config('gcm.lang', coalesce(lang, 'en'), true);
	IF before IS NOT NULL THEN
		PERFORM set_config('gcm.round', before, true);
		earlier := report_total();
	END IF;
	PERFORM set_config('gcm.round', coalesce(code, ''), true);
	page := CASE WHEN code IS NULL THEN report_of_network() ELSE report_of_round(code, grouped_by, before, earlier) END;
	PERFORM set_config('gcm.lang', lang_before, true), set_config('gcm.round', round_before, true);
	RETURN page;
END
$$;
COMMENT ON FUNCTION report(text, text, text) IS
	'one page of HTML, without script or outside resource, on a review round, by its code or name; where that is '
	'NULL or left out, on the state of the Network; in en, fr or es: that of the views by default; it shows what the caller may '
	'read; regions are the commissions by default, or the country groups of a kind; an unknown round, language or grouping is '
	'an error (22023)';

CREATE OR REPLACE FUNCTION network_report(network text, lang text DEFAULT lang()) RETURNS text
	LANGUAGE plpgsql STABLE STRICT SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
	lang_before constant text := current_setting('gcm.lang', true);
	page text;
BEGIN
	PERFORM set_config('gcm.lang', lang, true);
	page := report_of_one_network(network);
	PERFORM set_config('gcm.lang', lang_before, true);
	IF page IS NULL THEN
		RAISE invalid_parameter_value USING MESSAGE = format('unknown network: "%s"', network),
			HINT = format('SELECT code, name FROM %I.network shows those that you may read.', current_schema);
	END IF;
	RETURN page;
END
$$;
COMMENT ON FUNCTION network_report(text, text) IS
	'one page of HTML on a network, by its code: its mandate element by element, its members, its working groups, its '
	'workplan; in en, fr or es: that of the views by default; it shows what the caller may read; an unknown network or '
	'language is an error (22023)';

CREATE OR REPLACE FUNCTION country_profile(country gcm_country, lang text DEFAULT lang()) RETURNS text
	LANGUAGE plpgsql STABLE STRICT SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
	lang_before constant text := current_setting('gcm.lang', true);
	page text;
BEGIN
	PERFORM set_config('gcm.lang', lang, true);
	page := report_of_country(country);
	PERFORM set_config('gcm.lang', lang_before, true);
	RETURN page;
END
$$;
COMMENT ON FUNCTION country_profile(gcm_country, text) IS
	'one page of HTML on a country: networks, what was reported on which objective in which review, pledges, SDG '
	'indicator 10.7.2, practices, programmes, requests, criteria for champions; in en, fr or es: that of the views by '
	'default; it shows what the caller may read; an unknown language is an error (22023)';
