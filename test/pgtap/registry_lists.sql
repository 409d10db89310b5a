-- Every table that has columns of the extension's types has a view of plain
-- columns, which says what the table says, and is for whom the documents say
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(14);
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \gset
CALL gcm_load_network_pages('gcm') \gset
SET search_path = gcm, public;

-- Views on which others are built have the extension's types; the rest are plain
CREATE TEMP VIEW plain AS
	SELECT c.oid, c.relname FROM pg_class c
	WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'v'
	  AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0
					  AND a.atttypid <> ALL ('{text,integer,bigint,numeric,double precision,date,boolean}'::regtype[]));
SELECT bag_eq($$ SELECT relname FROM pg_class WHERE relnamespace = 'gcm'::regnamespace AND relkind = 'v' AND relname ~ '_list$' AND oid NOT IN (SELECT oid FROM plain) $$, '{}'::name[], 'lists are plain');
CREATE TEMP VIEW typed AS
	SELECT DISTINCT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
	WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND t.typname ~ '^gcm_'
	  AND c.relname <> 'round_cell';	-- sums that triggers keep
SELECT cmp_ok((SELECT count(*) FROM typed), '>', 12::bigint, 'there are tables with such types');
SELECT is_empty($$
	WITH RECURSIVE uses AS (
		SELECT DISTINCT d.refobjid AS relation, r.ev_class AS reader FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
		WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class
	), reached AS (
		SELECT * FROM uses UNION SELECT u.relation, r.reader FROM uses u JOIN reached r ON r.relation = u.reader
	)
	SELECT t.relname FROM typed t WHERE NOT EXISTS (SELECT FROM reached r JOIN plain p ON p.oid = r.reader WHERE r.relation = t.oid)
$$, 'each has a plain view');

-- A list has the rows of its table
INSERT INTO contribution (round, reference, title, received, level, contributor, stakeholder, countries, objectives, principles) VALUES
	('ECA-2021', 'r', 't', '[2021-01-01,2021-02-01)', 'national', 'stakeholder', 'trade-unions', '{MAR,SEN}', '{1,7}', '{f}'), (NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', '{}', '{}');
UPDATE contribution SET withdrawal_reason = 'w' WHERE title IS NULL;
INSERT INTO practice (title, countries, objectives) VALUES ('p', '{MAR}', '{21}');
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('MAR', 3, true, 's');
INSERT INTO champion (country) VALUES ('BRA');
INSERT INTO champion_invitation (country, invited_on, answer, answered_on) VALUES ('KEN', '2021-01-01', 'accepted', '2021-06-24');
INSERT INTO country_process (country, kind, validity) VALUES ('UGA', 'cooperation-framework', '[2021-01-01,2026-01-01)');
CREATE ROLE gcm_test_reader;
CALL grant_access('gcm_test_reader', 'reader');
CREATE FUNCTION pg_temp.number_of(relation text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	n bigint;
BEGIN
	EXECUTE format('SELECT count(*) FROM gcm.%I', relation) INTO n;
	RETURN n;
END
$$;
SELECT is_empty($$ SELECT relname, pg_temp.number_of(relname), pg_temp.number_of(replace(relname, '_list', '')) FROM plain
	WHERE relname ~ '_list$' AND pg_temp.number_of(relname) <> pg_temp.number_of(replace(relname, '_list', '')) $$, 'each list has the rows of its table');
SELECT is_empty($$ SELECT relname FROM plain WHERE relname ~ '_list$' AND pg_temp.number_of(relname) = 0 $$, '... and there are some');
SELECT results_eq($$ SELECT round, received_from, received_to, level_name, contributor_name, stakeholder_name, countries, country_names, objectives, principles, is_withdrawn FROM contribution_list ORDER BY contribution $$, $$ VALUES
	('ECA-2021', date '2021-01-01', date '2021-01-31', 'National', 'Stakeholder', 'Trade unions', 'MAR,SEN', 'Morocco, Senegal', '1,7', 'human-rights', false),
	(NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, '', '', true) $$, 'contributions in plain columns');
SELECT results_eq($$ SELECT country_name, kind_name, starts_on, ends_on FROM country_process_list $$, $$ VALUES ('Uganda', 'Cooperation framework', date '2021-01-01', date '2025-12-31') $$, 'cycles of a country');
SELECT results_eq($$ SELECT country_name, answer_name FROM champion_invitation_list $$, $$ VALUES ('Kenya', 'Accepted') $$, 'invitations, and answers');
SET gcm.lang = 'fr';
SELECT results_eq($$ SELECT kind_name, country_name FROM country_process_list $$, $$ VALUES ('Plan-cadre de coopération', 'Ouganda') $$, 'in the language of the views');
RESET gcm.lang;

-- What is a number is one for JavaScript, and a total says so
SELECT is_empty($$ SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'v' AND a.attname ~ '(share|score)' AND a.atttypid = 'numeric'::regtype
	  AND c.relname !~ '^(review_coverage|migration_policy)' $$, 'shares and scores are double precision');
SELECT is((SELECT string_agg(commission, ',') FROM champion_balance WHERE is_total), 'all', 'a total lies beside its parts, and says so');

-- For whom: what a reader of all its tables may read, it reads
SELECT is_empty($$
	SELECT v.relname FROM pg_class v
	WHERE v.relnamespace = 'gcm'::regnamespace AND v.relkind = 'v' AND NOT has_table_privilege('gcm_test_reader', v.oid, 'SELECT')
	  AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid JOIN pg_class t ON t.oid = d.refobjid
					  WHERE d.classid = 'pg_rewrite'::regclass AND r.ev_class = v.oid AND d.refclassid = 'pg_class'::regclass AND t.oid <> v.oid
						AND NOT has_table_privilege('gcm_test_reader', t.oid, 'SELECT')) $$, 'a reader reads every view of what readers may read');
SELECT is_empty($$
	SELECT v.relname, t.relname FROM pg_class v JOIN pg_rewrite r ON r.ev_class = v.oid JOIN pg_depend d ON d.objid = r.oid JOIN pg_class t ON t.oid = d.refobjid
	WHERE v.relnamespace = 'gcm'::regnamespace AND v.relkind = 'v' AND has_table_privilege('gcm_test_reader', v.oid, 'SELECT')
	  AND d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND t.oid <> v.oid AND NOT has_table_privilege('gcm_test_reader', t.oid, 'SELECT') $$,
	'... and no view that it could not answer');
-- Who leads a programme stands first
INSERT INTO participant (code, name) VALUES ('first', 'f'), ('second', 's');
INSERT INTO programme (code, title) VALUES ('led', 'Led');
INSERT INTO programme_partner (programme, participant, lead) VALUES ('led', 'first', false), ('led', 'second', true);
SELECT is((SELECT partners FROM programme_list WHERE programme = 'led'), 'second, first', 'a programme has its leaders first');
SELECT * FROM finish();
ROLLBACK;
