-- The registry: a knowledge platform of 100,000 practices, searched by its one
-- index and by reading every row; a million contributions, and the views of
-- reviews and reports, from the table and from kept summaries
-- SPDX-License-Identifier: PostgreSQL
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
SELECT setseed(0.5);
ALTER TABLE gcm.practice DISABLE TRIGGER USER;

-- Words of three languages: some are in every tenth text, some in few
CREATE TABLE bench.word AS
	SELECT lang, place, word FROM (VALUES
		('en', string_to_array('migration workers return reintegration services access health housing children families authorities community data border detention alternative decent labour mobility diaspora remittance skills recognition identity documents trafficking smuggling rescue consular inclusion', ' ')),
		('fr', string_to_array('migration travailleurs retour réintégration services accès santé logement enfants familles autorités communauté données frontière détention alternative décent emploi mobilité diaspora envois compétences reconnaissance identité documents traite passeurs sauvetage consulaire inclusion', ' ')),
		('es', string_to_array('migración trabajadores retorno reintegración servicios acceso salud vivienda niños familias autoridades comunidad datos frontera detención alternativa decente empleo movilidad diáspora remesas competencias reconocimiento identidad documentos trata tráfico rescate consular inclusión', ' '))
	) AS v (lang, words), unnest(words) WITH ORDINALITY AS u (word, place);
INSERT INTO gcm.practice (language, title, summary, body, countries, objectives, principles, status, status_at, status_by)
	SELECT lang, concat_ws(' ', 'Practice', n, text_of), repeat(concat(text_of, ' '), 2), repeat(concat(text_of, ' '), 5) || 'place' || n % 5000,
		   ARRAY[(SELECT country FROM gcm_countries() OFFSET n % 249 LIMIT 1)]::gcm_country_set,
		   ARRAY[1 + n % 23, 1 + (n / 23) % 23]::gcm_objective_set, ARRAY[chr(97 + n % 10)]::gcm_principle_set, 'published', now(), 'bench'
	FROM (SELECT n, lang, (SELECT string_agg(word, ' ') FROM bench.word w WHERE w.lang = l.lang AND random() < 0.1 AND n > 0) AS text_of
		  FROM generate_series(1, 100000) AS n, LATERAL (SELECT (ARRAY['en', 'fr', 'es'])[1 + n % 3] AS lang) AS l) AS p;
ALTER TABLE gcm.practice ENABLE TRIGGER USER;
VACUUM ANALYZE gcm.practice;
SELECT format('%s practices, %s; index %s', count(*), pg_size_pretty(pg_table_size('gcm.practice')), pg_size_pretty(pg_relation_size('gcm.practice_document'))) FROM gcm.practice;

SELECT bench.compare('two words, objective, five countries',
	$$ SELECT count(*) FROM gcm.practice_search('réintégration santé', objectives => '{7}', countries => '{MAR,SEN,GHA,MLI,NER}') $$,
	'ILIKE and sets, every row', $$ SELECT count(*) FROM gcm.practice WHERE body ILIKE '%réintégration%' AND body ILIKE '%santé%'
		AND objectives @> '{7}' AND countries && '{MAR,SEN,GHA,MLI,NER}' $$, 20, true);
SELECT bench.compare('a rare word', $$ SELECT count(*) FROM gcm.practice_search('place4711') $$,
	'ILIKE, every row', $$ SELECT count(*) FROM gcm.practice WHERE body ILIKE '%place4711%' $$, 20, true);
SELECT bench.compare('objective, principle, country',
	$$ SELECT count(*) FROM gcm.practice_search(objectives => '{7}', principles => '{f}', countries => '{MAR,SEN}') $$,
	'sets, every row', $$ SELECT count(*) FROM gcm.practice WHERE objectives && '{7}' AND principles && '{f}' AND countries && '{MAR,SEN}' $$, 2, true);
SELECT bench.compare('a word in every tenth text', $$ SELECT count(*) FROM gcm.practice_search('migration') $$,
	'ILIKE, every row', $$ SELECT count(*) FROM gcm.practice WHERE body ILIKE '%migration%' $$, 1, true);

\echo Reviews: a million contributions of 15 rounds, each beside one pass of the aggregate
CALL gcm_create_registry('reviewed');
CALL gcm_load_faq_2020('reviewed') \g /dev/null
INSERT INTO reviewed.review_round (code, kind, name, commission, held)
	SELECT format('%s-%s', c, 2020 + n), 'regional-review', format('Review %s %s', c, n), c, daterange(date '2020-01-01' + 365 * n, date '2020-01-05' + 365 * n)
	FROM unnest('all'::gcm_commission_set) AS c, generate_series(1, 3) AS n ON CONFLICT DO NOTHING;
INSERT INTO reviewed.contribution (received, displayed_on, round, contributor, stakeholder, countries, objectives, principles, withdrawal_reason)
	SELECT daterange(date '2021-01-01' + n / 1000, date '2021-01-02' + n / 1000), CASE WHEN n % 10 < 7 THEN date '2021-02-01' + n / 30000 * 30 END,
		   rounds[1 + floor(random() * 15)::integer], CASE WHEN n % 3 = 0 THEN 'member-state' WHEN n % 3 = 1 THEN 'stakeholder' END,
		   CASE WHEN n % 3 = 1 AND n % 7 > 0 THEN stakeholders[1 + floor(random() * 13)::integer] END,
		   CASE WHEN k < 0.10 THEN '{}' WHEN k < 0.82 THEN ARRAY[c[1 + floor(power(random(), 1.5) * 249)::integer]]
				WHEN k < 0.955 THEN ARRAY[c[1 + floor(random() * 249)::integer], c[1 + floor(random() * 249)::integer]]
				ELSE ARRAY[c[1 + floor(random() * 249)::integer], c[1 + floor(random() * 249)::integer], c[1 + floor(random() * 249)::integer]] END::gcm_country_set,
		   ARRAY[1 + floor(random() * 23)::integer, 1 + floor(power(random(), 2) * 23)::integer, 1 + floor(random() * 23)::integer]::gcm_objective_set,
		   format('{%s,%s}', chr(97 + floor(random() * 10)::integer), chr(97 + floor(random() * 10)::integer))::gcm_principle_set,
		   CASE WHEN random() < 0.02 THEN 'bench' END
	FROM (SELECT n, random() AS k FROM generate_series(1, 1000000) AS n) AS numbered,
		 (SELECT array_agg(t) AS c FROM unnest('all'::gcm_country_set) AS t) AS countries,
		 (SELECT array_agg(t) AS stakeholders FROM unnest('all'::gcm_stakeholder_set) AS t) AS kinds,
		 (SELECT array_agg(code ORDER BY code) AS rounds FROM reviewed.review_round) AS all_rounds;
VACUUM ANALYZE reviewed.contribution;
\set pass 'SELECT gcm_review_joint_agg(countries, objectives, principles, stakeholder) FROM reviewed.contribution WHERE withdrawn_on IS NULL'
SELECT min(code) AS a_round FROM reviewed.review_round \gset
RESET jit;
RESET work_mem;
SELECT bench.compare(view || ', all of it', format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', 4)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
\set reports 'FROM (VALUES (''report()'', ''SELECT reviewed.report()''), (''report(round)'', format(''SELECT reviewed.report(%L)'', :''a_round''))) AS v (topic, query)'
SELECT bench.compare(topic, query, 'one pass', :'pass', 5) :reports;
SELECT bench.compare('champion_screening', 'SELECT sum(objectives_reported) FROM reviewed.champion_screening', 'one pass', :'pass', 4);
SELECT bench.compare(view || ', one round', format('SELECT sum(contributions) FROM reviewed.%I WHERE round = %L', view, :'a_round'),
	'one pass over the round', :'pass' || format(' AND round = %L', :'a_round'), 2)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
INSERT INTO reviewed.country_group (code, name) VALUES ('bench', 'Africa');
INSERT INTO reviewed.country_group_member (country_group, country) SELECT 'bench', unnest(gcm_members('ECA'));
SELECT bench.compare('a group of 54 countries', $$ SELECT sum(contributions) FROM reviewed.review_group_coverage WHERE country_group = 'bench' $$, 'one pass', :'pass');
SET max_parallel_workers_per_gather = 2;
\echo Two workers
SELECT bench.compare(view || ', all of it', format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', 5)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SET max_parallel_workers_per_gather = 0;

\echo Under row-level security
SELECT format('CREATE ROLE %I', r) FROM unnest('{bench_desk,bench_secretariat,bench_reader}'::text[]) AS r WHERE to_regrole(r) IS NULL \gexec
CALL reviewed.grant_access('bench_desk', 'country-desk', '{MAR,SEN,ESP}');
CALL reviewed.grant_access('bench_secretariat', 'secretariat');
CALL reviewed.grant_access('bench_reader', 'reader');
GRANT USAGE ON SCHEMA bench TO PUBLIC;
SET ROLE bench_desk;
SELECT bench.compare('a desk: ' || view, format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', 4)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SELECT bench.compare('a desk: ' || topic, query, 'one pass', :'pass', 5) :reports;
SET ROLE bench_secretariat;
SELECT bench.compare('the secretariat: ' || view, format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', 5)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SET ROLE bench_reader;
SELECT bench.compare('a reader: ' || view, format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', 5)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SELECT bench.compare('a reader: ' || topic, query, 'one pass', :'pass', 5) :reports;
RESET ROLE;

\echo The same question in a star of plain tables
CREATE TABLE bench.star AS SELECT id, round FROM reviewed.contribution WHERE withdrawn_on IS NULL;
CREATE TABLE bench.star_country AS SELECT id, c::text AS country FROM reviewed.contribution, unnest(countries) AS c WHERE withdrawn_on IS NULL;
CREATE TABLE bench.star_objective AS SELECT id, o::integer AS objective FROM reviewed.contribution, unnest(objectives) AS o WHERE withdrawn_on IS NULL;
CREATE TABLE bench.member AS SELECT commission, c::text AS country FROM reviewed.review_region, unnest(members) AS c WHERE commission <> 'all';
VACUUM ANALYZE bench.star, bench.star_country, bench.star_objective, bench.member;
SET work_mem = '256MB';
\set ours 'SELECT round, commission, objective, contributions::bigint AS contributions, countries::bigint AS countries FROM reviewed.review_coverage WHERE countries > 0 AND commission <> $$all$$ AND NOT all_rounds AND left(round, length(commission)) <> commission'
\set theirs 'SELECT s.round, m.commission, o.objective, count(DISTINCT s.id) AS contributions, count(DISTINCT c.country) AS countries FROM bench.star s JOIN bench.star_country c USING (id) JOIN bench.member m USING (country) JOIN bench.star_objective o ON o.id = s.id WHERE left(s.round, length(m.commission)) <> m.commission GROUP BY 1, 2, 3'
SELECT bench.compare('by round, commission, objective', 'CREATE TEMP TABLE our_answer AS ' || :'ours', 'joins and distinct counts', 'CREATE TEMP TABLE their_answer AS ' || :'theirs', NULL, true, 1);
SELECT format('  rows that differ: %s', count(*))
FROM ((TABLE our_answer EXCEPT ALL TABLE their_answer) UNION ALL (TABLE their_answer EXCEPT ALL TABLE our_answer)) AS difference;
\echo Kept summaries, beside a registry that keeps none
CALL gcm_create_registry('plain');
INSERT INTO plain.review_round (code, kind, name, commission, held) SELECT code, kind, name, commission, held FROM reviewed.review_round;
INSERT INTO plain.contribution (received, displayed_on, round, contributor, stakeholder, countries, objectives, principles, withdrawal_reason)
	SELECT received, displayed_on, round, contributor, stakeholder, countries, objectives, principles, withdrawal_reason FROM reviewed.contribution ORDER BY id;
VACUUM ANALYZE plain.contribution;
CREATE TABLE bench.added AS SELECT round, contributor, stakeholder, countries, objectives, principles FROM reviewed.contribution WHERE id % 10 = 3;
SELECT format('  made in %s ms', round(bench.elapsed('CALL reviewed.keep_summaries()')));
VACUUM ANALYZE reviewed.review_cell, reviewed.round_cell;
SELECT format('  %s cells, %s', count(*), pg_size_pretty(pg_total_relation_size('reviewed.review_cell'))) FROM reviewed.review_cell;
SELECT format('  %s cells of rounds, %s', count(*), pg_size_pretty(pg_total_relation_size('reviewed.round_cell'))) FROM reviewed.round_cell;
SELECT bench.compare(view || ', all of it', format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass', NULL, false, 9)
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SELECT bench.compare(topic, query, 'one pass', :'pass', NULL, false, 9) :reports;
SELECT bench.compare(topic, query, 'a fifth of a second', 'SELECT pg_sleep(0.2)', 1) :reports;
\set add 'INSERT INTO %s.contribution (round, contributor, stakeholder, countries, objectives, principles) TABLE bench.added'
SELECT bench.compare('insert of 100,000 rows', format(:'add', 'reviewed'), 'without summaries', format(:'add', 'plain'), 1.5, false, 3);
\set withdraw 'UPDATE %1$s.contribution SET withdrawal_reason = $$bench$$ WHERE id IN (SELECT id FROM %1$s.contribution WHERE withdrawn_on IS NULL ORDER BY id LIMIT %2$s)'
SELECT bench.compare(format('withdrawal of %s rows', n), format(:'withdraw', 'reviewed', n), 'without summaries', format(:'withdraw', 'plain', n), 2.5, false, 3)
FROM unnest('{1000,100000}'::integer[]) AS n;
SELECT format('  compacted in %s ms', round(bench.elapsed('CALL reviewed.compact_summaries()')));
VACUUM ANALYZE reviewed.contribution, reviewed.review_cell, reviewed.round_cell, plain.contribution;
\echo Single inserts of eight clients, which leave 100,000 cells and more to be compacted
\setenv BENCH_DATABASE :DBNAME
\! for schema in plain reviewed; do printf '%s %s\n' "$schema" "$(printf '\\set i random(1, 90000)\nINSERT INTO %s.contribution (round, contributor, stakeholder, countries, objectives, principles) SELECT round, contributor, stakeholder, countries, objectives, principles FROM %s.contribution WHERE id = :i;\n' $schema $schema | "$GCM_BINDIR/pgbench" -n -M prepared -c 8 -j 1 -t 6250 -f /dev/stdin "$BENCH_DATABASE" 2>&1 | grep '^tps')"; done
SELECT format('  %s cells', count(*)) FROM reviewed.review_cell;
VACUUM ANALYZE reviewed.review_cell, reviewed.round_cell;
SELECT bench.compare(view || ', all of it', format('SELECT sum(contributions) FROM reviewed.%I', view), 'one pass', :'pass')
FROM unnest('{review_coverage,review_participation,evidence_gap_map}'::text[]) AS view;
SELECT bench.compare(topic, query, 'one pass', :'pass') :reports;
CALL reviewed.drop_summaries();

