-- The report of a registry that holds the contributions of the demo; runs after
-- review.sql
-- SPDX-License-Identifier: PostgreSQL

SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
INSERT INTO gcm.review_round (code, kind, name)
	VALUES ('demo', 'imrf', CASE WHEN :'sample' = 'true' THEN 'A small invented sample' ELSE :'file' END);
INSERT INTO gcm.contribution (round, title, countries, objectives)
	SELECT 'demo', 'Row ' || gcm_row, countries, objectives FROM contribution;

\pset format unaligned
\pset tuples_only on
\o :report
SELECT gcm.report('demo');
\o
\echo
\echo The same as a page to read in a browser: :report
