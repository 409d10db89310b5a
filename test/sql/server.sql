-- After pg_upgrade: which tables need ANALYZE
-- SPDX-License-Identifier: PostgreSQL
SET client_min_messages = notice;
CREATE DOMAIN desk_objectives AS gcm_objective_set;
CREATE TABLE known (o gcm_objective, s gcm_objective_set, c gcm_country_set);
CREATE TABLE "Not known" (n integer, s gcm_objective_set, c gcm_country_set, d desk_objectives);
CREATE TABLE in_an_index (s gcm_objective_set, c gcm_country_set);
CREATE INDEX ON in_an_index ((s & '{1-7}'));
CREATE TABLE no_sets (s gcm_objective_set);
CREATE TABLE never_analyzed (s gcm_objective_set);
INSERT INTO known SELECT '7', '{7}', '{MAR}' FROM generate_series(1, 100);
INSERT INTO "Not known" SELECT n, '{7}', '{MAR}', '{}' FROM generate_series(1, 100) AS n;
INSERT INTO in_an_index SELECT '{7}', '{MAR}' FROM generate_series(1, 100);
INSERT INTO no_sets SELECT NULL FROM generate_series(1, 100);
INSERT INTO never_analyzed VALUES ('{7}');
ANALYZE known, "Not known", in_an_index, no_sets;
CALL gcm_after_pg_upgrade();

-- As a server from 18 on leaves statistics that it brings
CREATE FUNCTION lose(tables regclass[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	FOR slot IN 1 .. 5 LOOP
		EXECUTE format('UPDATE pg_statistic SET stakind%1$s = 0 WHERE starelid = ANY ($1) AND stakind%1$s IN (4, 24173)', slot) USING tables;
	END LOOP;
END
$$;
SELECT lose('{"\"Not known\"",in_an_index_expr_idx,no_sets,never_analyzed}');
CALL gcm_after_pg_upgrade();
ANALYZE "Not known", in_an_index;
CALL gcm_after_pg_upgrade();

-- Who may not read statistics is told nothing
CREATE ROLE regress_gcm_nobody;
SET ROLE regress_gcm_nobody;
CALL gcm_after_pg_upgrade();
RESET ROLE;
DROP ROLE regress_gcm_nobody;
DROP TABLE known, "Not known", in_an_index, no_sets, never_analyzed;
DROP FUNCTION lose(regclass[]);
DROP DOMAIN desk_objectives;
