-- The registry: a knowledge platform of 100,000 practices, searched by its one
-- index and by reading every row
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
