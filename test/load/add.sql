-- SPDX-License-Identifier: PostgreSQL

\set n random_zipfian(1, 1000, 1.1) - 1
\set t random(0, 199)
BEGIN;
INSERT INTO contribution (country, objectives, principles, stakeholder)
SELECT country, objectives, principles, stakeholder FROM pool WHERE n = :n;
UPDATE tally SET review = review + (SELECT gcm_review_agg(country, objectives, principles, stakeholder) FROM pool WHERE n = :n) WHERE n = :t;
COMMIT;
