-- SPDX-License-Identifier: PostgreSQL

\set n random(0, 199)
SELECT country, gcm_review_covered(gcm_review_agg(country, objectives, principles, stakeholder))
FROM contribution WHERE country = (SELECT country FROM pool WHERE n = :n) GROUP BY country;
SELECT gcm_review_evenness(gcm_review_merge_agg(review)) FROM tally;
SELECT objectives, gcm_intersect_agg(countries), gcm_union_agg(countries), max(country) FROM network WHERE id % 200 = :n GROUP BY objectives;
