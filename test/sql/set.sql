-- Sets: text, ranges, errors, algebra, casts, aggregates
-- SPDX-License-Identifier: PostgreSQL
SELECT s, s::gcm_objective_set AS objectives FROM unnest(ARRAY[
	'{}', '{ }', '{1,3,7}', '{7,3,1,3}', '{ 1 , 3 }', '{1-5,7}', '{1–3}', '{ 21 - 23 }', '{Objective 3,Data}',
	'all', 'ALL', '{all}', '{"Prevent, combat and eradicate trafficking in persons in the context of international migration",2}']) AS s;
SELECT '{a-d}'::gcm_principle_set, '{people-centred-rule-of-law}'::gcm_principle_set AS by_name,
	   '{human-rights,gender-responsive}'::gcm_principle_set;
SELECT '{MAR,bgd,"Bolivia, Plurinational State of",Côte d''Ivoire}'::gcm_country_set;
SELECT '{Syndicats,media}'::gcm_stakeholder_set;

SELECT '1,3'::gcm_objective_set;
SELECT '{1,3'::gcm_objective_set;
SELECT '{1,,3}'::gcm_objective_set;
SELECT '{1,}'::gcm_objective_set;
SELECT '{"1}'::gcm_objective_set;
SELECT '{{1}}'::gcm_objective_set;
SELECT '{1,24}'::gcm_objective_set;
SELECT '{20-30}'::gcm_objective_set;
SELECT '{5-1}'::gcm_objective_set;
SELECT '{7 9}'::gcm_objective_set;
SELECT '{a d}'::gcm_principle_set;
SELECT '{human-rights (i)}'::gcm_principle_set;
SELECT '{AFG-ALB}'::gcm_country_set;
SELECT '{MAR,Dominca}'::gcm_country_set;

-- Algebra, with sets and terms
SELECT '{1,2}'::gcm_objective_set | '{2,3}' AS union, '{1,2}'::gcm_objective_set & '{2,3}' AS intersection,
	   '{1,2}'::gcm_objective_set - '{2,3}' AS difference, '{1,2}'::gcm_objective_set # '{2,3}' AS symmetric,
	   ~'{4-23}'::gcm_objective_set AS complement;
SELECT '{1,2}'::gcm_objective_set @> '{2}', '{1,2}'::gcm_objective_set @> '{2,3}', '{}'::gcm_objective_set <@ '{2}',
	   '{1,2}'::gcm_objective_set && '{2,3}', '{1,2}'::gcm_objective_set && '{3}', '{}'::gcm_objective_set && '{}';
SELECT '{1,2}'::gcm_objective_set @> '2'::gcm_objective, '3'::gcm_objective <@ '{1,2}'::gcm_objective_set,
	   '{1,2}'::gcm_objective_set | '7'::gcm_objective, '7'::gcm_objective | '{1,2}'::gcm_objective_set,
	   '{1,2}'::gcm_objective_set - '2'::gcm_objective;
SELECT '{MAR,ESP}'::gcm_country_set | '{FRA}' AS union, '{MAR,ESP}'::gcm_country_set & '{ESP}' AS intersection,
	   '{MAR,ESP}'::gcm_country_set - '{ESP,FRA}' AS difference, '{MAR,ESP}'::gcm_country_set # '{ESP,FRA}' AS symmetric,
	   cardinality(~'{MAR,ESP}'::gcm_country_set) AS others;
SELECT '{MAR,ESP}'::gcm_country_set @> '{MAR}', '{MAR}'::gcm_country_set <@ '{MAR,ESP}',
	   '{MAR}'::gcm_country_set && '{ESP}', '{MAR,ESP}'::gcm_country_set @> 'MAR'::gcm_country,
	   'FRA'::gcm_country <@ '{MAR,ESP}'::gcm_country_set, '{MAR}'::gcm_country_set | 'ESP'::gcm_country,
	   'ESP'::gcm_country | '{MAR}'::gcm_country_set, '{MAR,ESP}'::gcm_country_set - 'ESP'::gcm_country;
SELECT cardinality('{1,3,7}'::gcm_objective_set), cardinality('{}'::gcm_country_set), cardinality('all'::gcm_country_set);
SELECT gcm_jaccard('{1,2,3}'::gcm_objective_set, '{2,3,4}'), gcm_jaccard('{}'::gcm_objective_set, '{}'),
	   gcm_jaccard('{MAR}'::gcm_country_set, '{MAR,ESP}'), gcm_jaccard('{}'::gcm_country_set, '{}');

-- Casts to and from arrays
SELECT ARRAY[7,3,1,3]::gcm_objective_set, ARRAY['Data', '7']::gcm_objective_set,
	   ARRAY['7', '1']::gcm_objective[]::gcm_objective_set, '{}'::integer[]::gcm_objective_set;
SELECT '{1,3}'::gcm_objective_set::integer[], '{1,3}'::gcm_objective_set::text[], '{1,3}'::gcm_objective_set::gcm_objective[];
SELECT ARRAY['Morocco', 'ES']::gcm_country_set, '{MAR,ESP}'::gcm_country_set::text[], '{}'::gcm_country_set::gcm_country[];
SELECT ARRAY[1,NULL]::gcm_objective_set;
SELECT ARRAY['Data',NULL]::gcm_objective_set;
SELECT ARRAY[1,24]::gcm_objective_set;
SELECT ARRAY['Morocco','Atlantis']::gcm_country_set;

-- Aggregates: no row, only NULL, some NULL
SELECT gcm_set_agg(o), gcm_union_agg(s), gcm_intersect_agg(s)
FROM (VALUES ('1'::gcm_objective, '{1,2}'::gcm_objective_set)) AS v (o, s) WHERE false;
SELECT gcm_set_agg(o), gcm_union_agg(s), gcm_intersect_agg(s)
FROM (VALUES (NULL::gcm_objective, NULL::gcm_objective_set)) AS v (o, s);
SELECT gcm_set_agg(o), gcm_union_agg(s), gcm_intersect_agg(s)
FROM (VALUES ('3'::gcm_objective, '{1,2}'::gcm_objective_set), (NULL, NULL), ('1', '{2,3}')) AS v (o, s);
SELECT gcm_set_agg(c), gcm_union_agg(s), gcm_intersect_agg(s)
FROM (VALUES ('MAR'::gcm_country, '{MAR,ESP}'::gcm_country_set), (NULL, NULL), ('ESP', '{ESP}')) AS v (c, s);
SELECT c, gcm_set_agg(c) OVER (ORDER BY c), gcm_union_agg(s) OVER (ORDER BY c)
FROM (VALUES ('MAR'::gcm_country, '{MAR,ESP}'::gcm_country_set), ('FRA', '{FRA}'), ('ESP', '{ESP}')) AS v (c, s);

-- What a query meets first
CREATE TEMP TABLE t (o gcm_objective PRIMARY KEY, s gcm_objective_set, c gcm_country, cs gcm_country_set);
INSERT INTO t VALUES ('1', '{1,2}', 'MAR', '{MAR}'), ('2', '{1,2}', 'MAR', '{MAR}'), ('10', '{3}', 'ESP', '{ESP,FRA}'), ('3', NULL, NULL, NULL);
SELECT s, cs, count(*) FROM t GROUP BY s, cs ORDER BY s, cs;
SELECT DISTINCT c FROM t ORDER BY c NULLS FIRST;
SELECT a.o, b.o FROM t a JOIN t b ON a.s = b.s AND a.cs = b.cs WHERE a.o < b.o;
SELECT o FROM t WHERE o IN ('1', '10') ORDER BY o;
SELECT o FROM t WHERE s IS DISTINCT FROM '{1,2}' ORDER BY o;
SELECT s FROM t UNION SELECT '{5}' ORDER BY s;
SELECT o, unnest(s) FROM t WHERE s @> '{2}' ORDER BY 1, 2;

-- Rows of a table that is divided by hash stay where these say
SELECT s, gcm_country_set_hash(s), gcm_country_set_hash_extended(s, 42) FROM unnest('{"{}","{AFG}","{MAR,ZWE}"}'::gcm_country_set[]) AS s;

-- What is known of a column is asked for and given back
CREATE TEMP TABLE held AS SELECT '{1,2}'::gcm_objective_set AS s FROM generate_series(1, 10);
ANALYZE held;
SELECT count(*) FROM held WHERE s @> '{1}';
SELECT count(*) FROM held a JOIN held b ON a.s && b.s;
SELECT count(*) FROM held, unnest(s);
