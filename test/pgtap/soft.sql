-- Errors that a caller can catch without losing its transaction, where the
-- server has them: from 16 on, and with COPY ... ON_ERROR from 17 on
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT current_setting('server_version_num')::integer >= 160000 AS soft,
	   current_setting('server_version_num')::integer >= 170000 AS on_error \gset
\if :soft
SELECT plan(20);

-- Every input function of the extension, asked whether nonsense is a value
SELECT is_empty($$
	SELECT t.typname FROM pg_type t JOIN pg_depend d ON d.objid = t.oid AND d.classid = 'pg_type'::regclass AND d.deptype = 'e'
	JOIN pg_extension e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass AND e.extname = 'gcm_network'
	WHERE t.typtype IN ('b', 'e', 'c') AND t.typcategory <> 'A'
	  AND (pg_input_is_valid('nonsense', t.typname) OR (pg_input_error_info('nonsense', t.typname)).sql_error_code <> '22P02')
$$, 'no input function takes nonsense, and each says so softly');

CREATE TEMP TABLE wrong (type text, value text, code text, message text, hint text);
INSERT INTO wrong VALUES
	('gcm_objective', '24', '22003', 'value "24" is out of range for type gcm_objective', 'Numbers go from 1 to 23.'),
	('gcm_objective', 'Dta', '22P02', 'invalid input value for type gcm_objective: "Dta"', NULL),
	('gcm_principle', 'humn-rights', '22P02', 'invalid input value for type gcm_principle: "humn-rights"', 'Did you mean "human-rights"?'),
	('gcm_country', 'Dominca', '22P02', 'invalid input value for type gcm_country: "Dominca"', 'Did you mean "Dominica"?'),
	('gcm_country', '', '22P02', 'invalid input value for type gcm_country: ""', NULL),
	('gcm_objective_set', '{1,24}', '22003', 'value "24" is out of range for type gcm_objective', 'Numbers go from 1 to 23.'),
	('gcm_objective_set', '{5-1}', '22P02', 'range "5-1" for type gcm_objective_set begins after its end', 'Write the lower term first.'),
	('gcm_objective_set', '{1,,2}', '22P02', 'malformed gcm_objective_set literal: "{1,,2}"', NULL),
	('gcm_objective_set', '{1', '22P02', 'malformed gcm_objective_set literal: "{1"',
	 'Write {} for the empty set, all for every term, or {1,23}; put terms that hold commas or braces in double quotes.'),
	('gcm_country_set', '{MAR,Dominca}', '22P02', 'invalid input value for type gcm_country: "Dominca"', 'Did you mean "Dominica"?'),
	('gcm_alignment', 'mission:good', '22P02', NULL, NULL),
	('gcm_review', '{"contributions":-1}', '22P02', NULL, NULL),
	('gcm_review', '{', '22P02', NULL, NULL),
	('gcm_review', '\x0100', '22P02', NULL, NULL),
	('gcm_mandate', '("{review,sing}",,,,,,,)', '22P02', 'invalid input value for type gcm_function: "sing"', NULL);
SELECT ok(NOT pg_input_is_valid(value, type), format('%s: %L is no value', type, value)) FROM wrong;
SELECT results_eq(
	$$ SELECT type, value, i.sql_error_code, CASE WHEN w.message IS NOT NULL THEN i.message END, CASE WHEN w.hint IS NOT NULL THEN i.hint END
	   FROM wrong w, pg_input_error_info(value, type) AS i ORDER BY 1, 2 $$,
	'SELECT type, value, code, message, hint FROM wrong ORDER BY 1, 2', '... and the error that it would be says why');
SELECT ok(pg_input_is_valid('{1-5,Objectif 7}', 'gcm_objective_set') AND pg_input_is_valid('Côte d’Ivoire', 'gcm_country'), 'values are valid');

-- Rows that cannot be read are left out, if that is asked for
\if :on_error
CREATE TEMP TABLE copied (country gcm_country, objectives gcm_objective_set);
SET client_min_messages = warning;
COPY copied FROM PROGRAM 'printf ''MAR,"{1,7}"\nAtlantis,"{1}"\nESP,"{7,24}"\nFrance,{}\n''' WITH (FORMAT csv, ON_ERROR ignore);
SELECT results_eq('SELECT country::text, objectives::text FROM copied ORDER BY 1', $$ VALUES ('FRA', '{}'), ('MAR', '{1,7}') $$,
	'COPY ... ON_ERROR ignore takes the other rows');
\else
SELECT skip('COPY ... ON_ERROR came with PostgreSQL 17', 1);
\endif
SELECT ok(pg_input_is_valid('network', 'gcm_body_kind') AND NOT pg_input_is_valid('club', 'gcm_body_kind'), 'enums are soft, as they are core''s');
\else
SELECT plan(1);
SELECT skip('errors that can be caught came with PostgreSQL 16', 1);
\endif
SELECT * FROM finish();
ROLLBACK;
