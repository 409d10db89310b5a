-- SPDX-License-Identifier: PostgreSQL

\set n random(0, 999)
\set i random(1, 20000)
BEGIN;
SELECT pg_advisory_xact_lock(:i);
DELETE FROM network WHERE id = :i;
INSERT INTO network SELECT :i, country, countries, objectives, NULL FROM pool WHERE n = :n;
COMMIT;
