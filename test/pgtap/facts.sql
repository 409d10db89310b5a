-- The vocabularies against the checked facts, where these stand beside the project
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
\getenv shared GCM_SHARED
\if :{?shared}
SELECT plan(7);

CREATE TEMP TABLE country (alpha3 text, alpha2 text, m49 text, name_en text, name_fr text, name_es text,
	un_member boolean, regional_commissions text);
\set load '\\copy country FROM ''' :shared '/facts/countries.csv'' (FORMAT csv, HEADER)'
:load
SELECT results_eq(
	$$ SELECT country::text, alpha2, m49, un_member, commissions::text FROM gcm_countries() ORDER BY 1 $$,
	$$ SELECT alpha3, alpha2, m49, un_member, '{' || replace(coalesce(regional_commissions, ''), ' ', ',') || '}' FROM country ORDER BY 1 $$,
	'countries have their codes, membership and commissions');
SELECT is_empty(
	$$ SELECT alpha3 FROM country WHERE alpha3::gcm_country <> ALL
		(ARRAY[alpha2, m49, name_en, name_fr, name_es, lower(name_en), upper(name_fr)]::gcm_country[]) $$,
	'each name and code of a country finds it');

CREATE TEMP TABLE objective (number integer, label_en text, label_fr text, label_es text, title_en text,
	title_fr text, title_fr_source text, title_es text, title_es_source text, actions integer, round_table integer);
\set load '\\copy objective FROM ''' :shared '/facts/objectives.csv'' (FORMAT csv, HEADER)'
:load
SELECT results_eq(
	$$ SELECT o::integer, gcm_label(o), gcm_label(o, 'fr'), gcm_label(o, 'es'), gcm_title(o), gcm_title(o, 'fr'),
			  gcm_title_source(o, 'fr'), gcm_title(o, 'es'), gcm_title_source(o, 'es'), gcm_actions(o), gcm_round_table(o)
	   FROM unnest('all'::gcm_objective_set) AS o ORDER BY 1 $$,
	$$ SELECT * FROM objective ORDER BY 1 $$, 'objectives have their labels, titles and figures');
SELECT is_empty(
	$$ SELECT number FROM objective WHERE number::gcm_objective <> ALL
		(ARRAY[label_en, label_fr, label_es, title_en, title_fr, title_es]::gcm_objective[]) $$,
	'each label and title of an objective finds it');

CREATE TEMP TABLE principle (letter text, slug text, label_en text, label_fr text, label_es text);
\set load '\\copy principle FROM ''' :shared '/facts/principles.csv'' (FORMAT csv, HEADER)'
:load
SELECT results_eq(
	$$ SELECT gcm_paragraph(p), p::text, gcm_label(p), gcm_label(p, 'fr'), gcm_label(p, 'es') FROM unnest('all'::gcm_principle_set) AS p ORDER BY 1 $$,
	$$ SELECT '15(' || letter || ')', slug, label_en, label_fr, label_es FROM principle ORDER BY 1 $$,
	'principles have their paragraphs and labels');

CREATE TEMP TABLE stakeholder (number integer, slug text, label_en text, label_fr text, named_in text);
\set load '\\copy stakeholder FROM ''' :shared '/facts/stakeholders.csv'' (FORMAT csv, HEADER)'
:load
SELECT results_eq(
	$$ SELECT s::text, label FROM gcm_stakeholders() AS t (s, label) $$,
	$$ SELECT slug, label_en FROM stakeholder ORDER BY number $$, 'stakeholders have their labels');
SELECT is_empty(
	$$ SELECT slug FROM stakeholder WHERE slug::gcm_stakeholder <> ALL (ARRAY[label_en, label_fr]::gcm_stakeholder[]) $$,
	'each label of a stakeholder finds it');
\else
SELECT plan(1);
SELECT skip('the checked facts are not beside the project', 1);
\endif
SELECT * FROM finish();
ROLLBACK;
