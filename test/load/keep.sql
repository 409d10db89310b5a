-- SPDX-License-Identifier: PostgreSQL

\set n random(0, 999)
\set i random(1, 2000)
\set u random(1, 100)
INSERT INTO gcm.contribution (round, contributor, countries, objectives, principles)
SELECT CASE WHEN :n % 2 = 0 THEN 'ECA-2021' END, CASE WHEN :n % 3 = 0 THEN 'un-entity' END, CASE WHEN :n % 4 = 0 THEN countries ELSE ARRAY[country]::gcm_country_set END, objectives, principles
FROM pool WHERE n = :n;
UPDATE gcm.contribution SET withdrawal_reason = CASE WHEN withdrawal_reason IS NULL THEN 'load' END WHERE id = :i;
UPDATE gcm.contribution SET displayed_on = date '2021-01-01' + (:u)::integer WHERE id = :i;
UPDATE gcm.contribution AS c SET countries = p.countries, objectives = c.objectives # p.objectives, principles = p.principles, round = CASE WHEN :n % 5 = 0 THEN 'IMRF-2022' ELSE c.round END
FROM pool AS p WHERE p.n = :n AND c.id = :i;
BEGIN;
UPDATE gcm.contribution SET objectives = '{1}' WHERE id = :u;
ROLLBACK;
