-- A desk loads ten rows of a file: some cannot be read, some have a reference
-- that others have, some are of another desk's countries
-- SPDX-License-Identifier: PostgreSQL

\set d random(0, 1)
\set n random(0, 990)
\set r random(1, 20000)
SELECT set_config('role', 'gcm_load_desk_' || :d, false);
INSERT INTO gcm.contribution_intake (file, reference, round, contributor, countries, objectives, principles)
SELECT 'pgbench', CASE WHEN n % 3 = 0 THEN 'r' || (:r + n % 10) END, CASE WHEN n % 2 = 0 THEN 'ECA-2021' ELSE 'IMRF-2022' END, 'Member State',
	   CASE WHEN n % 7 = 0 THEN 'Marocco' ELSE country::text END, objectives::text, principles::text
FROM pool WHERE n BETWEEN :n AND :n + 9;
SELECT set_config('role', 'none', false);
