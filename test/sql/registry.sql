-- What a registry's tables refuse, and who may do what: each constraint, policy,
-- trigger, function and index, as the catalogue has it, so that none is lost unseen
-- SPDX-License-Identifier: PostgreSQL
SET client_min_messages = warning;
CREATE EXTENSION btree_gist;
CREATE EXTENSION unaccent;
CALL gcm_create_registry('registry_in_full');
SET search_path = registry_in_full, public;
\pset format unaligned
SELECT conrelid::regclass AS table, conname AS constraint, pg_get_constraintdef(oid) AS definition
FROM pg_constraint WHERE connamespace = 'registry_in_full'::regnamespace AND conrelid <> 0 AND contype <> 'n'
ORDER BY conrelid::regclass::text COLLATE "C", conname;
SELECT attrelid::regclass AS table, string_agg(attname, ' ' ORDER BY attnum) AS "never null"
FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = 'registry_in_full'::regnamespace AND relkind = 'r' AND attnotnull AND attnum > 0 AND NOT attisdropped
GROUP BY attrelid ORDER BY attrelid::regclass::text COLLATE "C";
CALL make_policies();
SELECT tablename AS table, policyname AS policy, permissive, cmd, regexp_replace(qual, '\s+', ' ', 'g') AS using, regexp_replace(with_check, '\s+', ' ', 'g') AS with_check
FROM pg_policies WHERE schemaname = 'registry_in_full' ORDER BY tablename, policyname;
SELECT pg_get_triggerdef(oid) AS trigger
FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'registry_in_full'::regnamespace)
ORDER BY tgrelid::regclass::text COLLATE "C", tgname;
SELECT p.oid::regprocedure AS function, provolatile AS volatile, prosecdef AS definer, has_function_privilege('pg_monitor', p.oid, 'EXECUTE') AS public
FROM pg_proc p WHERE pronamespace = 'registry_in_full'::regnamespace AND prokind IN ('f', 'p')
ORDER BY p.oid::regprocedure::text COLLATE "C";
SELECT regexp_replace(pg_get_indexdef(i.indexrelid), '\s+', ' ', 'g') AS index
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace = 'registry_in_full'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)
ORDER BY i.indrelid::regclass::text COLLATE "C", c.relname;

-- An update tells of references that are there twice, and makes the index once they are not
DROP INDEX contribution_reference;
INSERT INTO contribution (reference) SELECT 'R' || n / 2 FROM generate_series(2, 15) AS n;
CALL gcm_update_registry('registry_in_full');
SELECT regexp_replace(pg_get_indexdef('contribution_reference_doubles'::regclass), '\s+', ' ', 'g') AS index;
UPDATE contribution SET withdrawal_reason = 'twice' WHERE id % 2 = 0 AND id > 2;
CALL gcm_update_registry('registry_in_full');
UPDATE contribution SET withdrawal_reason = 'twice' WHERE id % 2 = 0;
CALL gcm_update_registry('registry_in_full');
SELECT indexrelid::regclass AS index FROM pg_index WHERE indrelid = 'contribution'::regclass AND indexrelid::regclass::text LIKE 'contribution_reference%';

-- Facts that name what is not there are told, and wait for it
SET client_min_messages = notice;
CALL gcm_load_facts('registry_in_full', $$ [{"source": "s", "relation": "participant", "key": "A", "content": {"code": "A", "name": "A", "source": "s"}},
	{"source": "s", "relation": "membership", "key": "m", "content": {"network": "N", "participant": "A", "role": "member", "source": "s"}}] $$);
CALL gcm_load_facts('registry_in_full', $$ [{"source": "s", "relation": "network", "key": "N", "content": {"code": "N", "name": "N", "level": "regional", "countries": ["MAR"], "source": "s"}},
	{"source": "s", "relation": "membership", "key": "m", "content": {"network": "N", "participant": "A", "role": "member", "source": "s"}}] $$);

-- A report needs no setting, and leaves those of the session and the transaction as they are
INSERT INTO review_round (code, kind, name, held) VALUES ('Q', 'imrf', 'Q', '[2020-01-01,2020-01-02)'), ('R', 'imrf', 'R', '[2021-01-01,2021-01-02)');
INSERT INTO contribution (round) VALUES ('Q');
\c -
SET search_path = registry_in_full, public;
SELECT strpos(country_profile('MAR', 'fr'), 'lang="fr"') > 0 AS country, current_setting('gcm.lang') AS lang;
\c -
SET search_path = registry_in_full, public;
SELECT strpos(network_report('N', 'fr'), 'lang="fr"') > 0 AS network, current_setting('gcm.lang') AS lang;
\c -
SET search_path = registry_in_full, public;
SELECT strpos(report('R', 'fr'), 'lang="fr"') > 0 AS report, current_setting('gcm.lang') AS lang, current_setting('gcm.round') AS round;
CREATE FUNCTION after(report text) RETURNS text LANGUAGE SQL AS $$ SELECT concat_ws(' ', length(report) > 1000, current_setting('gcm.lang'), current_setting('gcm.round')) $$;
BEGIN;
SET LOCAL gcm.lang = 'fr';
SET LOCAL gcm.round = 'R';
SELECT after(country_profile('MAR', 'en'));
SELECT after(network_report('N', 'en'));
SELECT after(report('R', 'en'));
COMMIT;
SELECT current_setting('gcm.lang') AS lang, current_setting('gcm.round') AS round;
\pset format aligned
RESET search_path;
SET client_min_messages = error;
DROP SCHEMA registry_in_full CASCADE;
DROP EXTENSION btree_gist;
DROP EXTENSION unaccent;
