-- What a table of terms and sets meets first: constraints, partitions,
-- generated columns, views, prepared statements, and other people's paths
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE commission (code gcm_commission PRIMARY KEY);
INSERT INTO commission SELECT unnest('all'::gcm_commission_set);
CREATE DOMAIN some_objectives AS gcm_objective_set CHECK (VALUE <> '{}');
CREATE TABLE champion (
	country gcm_country PRIMARY KEY,
	commission gcm_commission REFERENCES commission,
	objectives some_objectives DEFAULT '{1}',
	principles gcm_principle_set UNIQUE CHECK (principles @> 'people-centred'::gcm_principle),
	number integer GENERATED ALWAYS AS (cardinality(objectives)) STORED
);
INSERT INTO champion VALUES ('MAR', 'ECA', '{3,7}', 'all'), ('Mexico', 'ECLAC', '{7,23}', '{a-d}'), ('THA', 'ESCAP', DEFAULT, NULL);
INSERT INTO champion VALUES ('Maroc');
INSERT INTO champion VALUES ('FRA', 'ECE', '{}');
INSERT INTO champion VALUES ('FRA', 'ECE', '{2}', '{b}');
INSERT INTO champion VALUES ('FRA', 'ECE', '{2}', '{a-d}');
DELETE FROM commission WHERE code = 'ECA';
INSERT INTO champion VALUES ('MAR', 'ECA') ON CONFLICT (country) DO UPDATE SET objectives = champion.objectives | excluded.objectives;
MERGE INTO champion c USING (VALUES ('THA'::gcm_country, '{9}'::gcm_objective_set)) AS v (country, objectives) ON c.country = v.country
	WHEN MATCHED THEN UPDATE SET objectives = v.objectives;
SELECT * FROM champion ORDER BY country;

-- A country has one desk for an objective
CREATE TABLE desk (name text, objectives gcm_objective_set, EXCLUDE USING gist (objectives WITH &&));
INSERT INTO desk VALUES ('north', '{1-5}'), ('south', '{6-9}');
INSERT INTO desk VALUES ('east', '{5,10}');

-- Partitions by list, range and hash, of terms and of sets
CREATE TABLE by_list (c gcm_commission, o gcm_objective) PARTITION BY LIST (c);
CREATE TABLE by_list_africa PARTITION OF by_list FOR VALUES IN ('ECA', 'ESCWA');
CREATE TABLE by_list_other PARTITION OF by_list DEFAULT;
CREATE TABLE by_range (c gcm_country, o gcm_objective) PARTITION BY RANGE (o);
CREATE TABLE by_range_low PARTITION OF by_range FOR VALUES FROM (MINVALUE) TO ('10');
CREATE TABLE by_range_high PARTITION OF by_range FOR VALUES FROM ('10') TO (MAXVALUE);
CREATE TABLE by_hash (c gcm_country_set, o gcm_objective_set) PARTITION BY HASH (c, o);
CREATE TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO by_list SELECT c, '3' FROM unnest('all'::gcm_commission_set) AS c;
INSERT INTO by_range SELECT 'MAR', o FROM unnest('all'::gcm_objective_set) AS o;
INSERT INTO by_hash SELECT ARRAY[c]::gcm_country_set, '{7}' FROM unnest('all'::gcm_country_set) AS c;
SELECT tableoid::regclass, array_agg(c ORDER BY c) FROM by_list GROUP BY 1 ORDER BY 1;
SELECT s, array_agg(c ORDER BY c) FROM by_list, (VALUES ('{ECA}'::gcm_commission_set), ('{ECE,ESCWA}')) AS v (s) WHERE s @> c GROUP BY s ORDER BY s;
SELECT tableoid::regclass, gcm_set_agg(o) FROM by_range GROUP BY 1 ORDER BY 1;
SELECT tableoid::regclass, o FROM by_range WHERE o IN ('9', '10') ORDER BY o;
SELECT tableoid::regclass, count(*) > 100 AS "is its share" FROM by_hash GROUP BY 1 ORDER BY 1;
SELECT c FROM by_hash WHERE c = '{MAR}' AND o = '{7}';
SET enable_partitionwise_aggregate = on;
SET enable_partitionwise_join = on;
SELECT count(*) FROM by_hash a JOIN by_hash b USING (c, o);
SELECT o, count(*) FROM by_range GROUP BY o HAVING o < '3' ORDER BY o;
RESET enable_partitionwise_aggregate;
RESET enable_partitionwise_join;

-- Views, functional indexes and functions, under another path
CREATE MATERIALIZED VIEW coverage AS
	SELECT o AS objective, gcm_label(o, 'es') AS etiqueta, (SELECT count(*) FROM champion WHERE objectives @> o) AS champions
	FROM unnest('all'::gcm_objective_set) AS o;
CREATE INDEX ON champion (cardinality(principles));
CREATE INDEX ON champion (gcm_label(country, 'fr'));
CREATE VIEW review AS SELECT gcm_review_agg(country, objectives, principles) AS review FROM champion;
SET search_path = '';
REFRESH MATERIALIZED VIEW public.coverage;
REINDEX TABLE public.champion;
SELECT * FROM public.coverage WHERE champions > 0 ORDER BY objective;
SELECT country, public.gcm_label(country, 'fr') FROM public.champion WHERE public.gcm_label(country, 'fr') = 'Maroc';
SELECT objective, contributions FROM public.review, public.gcm_review_by_objective(review) WHERE contributions > 0 ORDER BY objective;
SELECT m49, label, commissions FROM public.gcm_countries('fr') WHERE country OPERATOR(public.=) 'EGY';
RESET search_path;

-- Prepared statements, planned once for all values
SET plan_cache_mode = force_generic_plan;
PREPARE by_set (gcm_objective_set) AS SELECT country FROM champion WHERE objectives @> $1 ORDER BY country;
EXECUTE by_set('{7}');
EXECUTE by_set('{}');
EXECUTE by_set(NULL);
PREPARE by_text (text) AS SELECT country, objectives FROM champion WHERE country = $1::gcm_country;
EXECUTE by_text('Tailandia');
EXECUTE by_text('Atlantis');
RESET plan_cache_mode;

-- COPY in and out, as text and CSV
COPY champion (country, commission, objectives, principles) FROM STDIN (FORMAT csv, HEADER);
country,commission,objectives,principles
"Korea, Republic of",ESCAP,"{1, 2-4}","{a,""human-rights""}"
Côte d’Ivoire,,all,
\.
COPY (SELECT * FROM champion ORDER BY country) TO STDOUT (FORMAT csv, HEADER);
COPY (SELECT * FROM champion ORDER BY country) TO STDOUT;
COPY champion (country, objectives) FROM STDIN;
FRA	{1,24}
\.

-- Sorted, grouped and compared
SELECT DISTINCT objectives FROM champion ORDER BY objectives;
SELECT commission, objectives, count(*) FROM champion GROUP BY GROUPING SETS ((commission), (objectives), ()) ORDER BY 1, 2, 3;
SELECT country FROM champion WHERE country IN ('MAR', 'MEX', 'BRA') ORDER BY country;
SELECT country FROM champion WHERE country = ANY ('{MAR,THA}'::gcm_country[]) ORDER BY country DESC;
SELECT country FROM champion WHERE commission IS DISTINCT FROM 'ESCAP' ORDER BY country;
SELECT country FROM champion WHERE (commission, country) > ('ECLAC', 'MEX') ORDER BY country;
SELECT objectives FROM champion UNION SELECT '{5}' EXCEPT SELECT 'all' ORDER BY 1;
SELECT country FROM champion INTERSECT SELECT c FROM by_range;
SELECT country, lag(country) OVER (ORDER BY country), gcm_union_agg(objectives) OVER (ORDER BY country) FROM champion ORDER BY country;
SET enable_hashjoin = off;
SET enable_nestloop = off;
SELECT a.country, b.country FROM champion a JOIN champion b ON a.commission = b.commission AND a.country < b.country ORDER BY 1;
RESET enable_hashjoin;
SELECT a.country, b.country FROM champion a JOIN champion b ON a.objectives = b.objectives AND a.country <= b.country ORDER BY 1;
RESET enable_nestloop;

-- In arrays, ranges, rows and JSON
CREATE TYPE objective_range AS RANGE (SUBTYPE = gcm_objective);
SELECT objective_range('3', '7') @> '5'::gcm_objective, objective_range('3', '7') * objective_range('5', '9') AS both;
SELECT array_agg(country ORDER BY country DESC), ROW('7'::gcm_objective, '{MAR}'::gcm_country_set) FROM champion;
SELECT jsonb_build_object('country', country, 'objectives', objectives) FROM champion WHERE country = 'MAR';
SELECT * FROM jsonb_to_record('{"country": "Marruecos", "objectives": "{1-3}"}') AS r (country gcm_country, objectives gcm_objective_set);

DROP VIEW review;
DROP MATERIALIZED VIEW coverage;
DROP TABLE champion, commission, desk, by_list, by_range, by_hash;
DROP DOMAIN some_objectives;
DROP TYPE objective_range;
