-- SPDX-License-Identifier: PostgreSQL

\set n random(0, 999)
SELECT count(*) FROM network AS d, pool AS p WHERE p.n = :n AND d.objectives @> p.objectives AND d.countries && p.countries;
SELECT gcm_union_agg(d.countries) FROM network AS d WHERE d.objectives = (SELECT objectives FROM pool WHERE n = :n);
SELECT objective, contributions FROM tally AS t, gcm_review_by_objective(t.review) WHERE t.n = :n % 200 ORDER BY rank, objective;
