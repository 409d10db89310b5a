-- Review statistics over the table "records": one row a contribution, its
-- countries and its objectives as lists.  Runs after
-- networks.sql.
-- SPDX-License-Identifier: PostgreSQL

\pset footer off
\pset null '-'

\echo
\if :sample
\echo == Review statistics: a small invented sample ==
\else
\echo == Review statistics: :file ==
\endif
\echo

CREATE TABLE contribution (
	gcm_row integer PRIMARY KEY,
	countries gcm_country_set NOT NULL DEFAULT '{}',
	objectives gcm_objective_set NOT NULL DEFAULT '{}'
);
CREATE TABLE unresolved (gcm_row integer, value text, reason text, hint text);

-- Every record becomes a contribution with what was understood of it; the rest is
-- kept beside it.
INSERT INTO contribution
	SELECT r.gcm_row, coalesce(c.understood, '{}'), coalesce(o.understood, '{}')
	FROM records r, gcm_read_countries(nullif(btrim(r.countries), '')) AS c,
		 gcm_read_objectives(nullif(btrim(r.objectives), '')) AS o;
INSERT INTO unresolved
	SELECT r.gcm_row, c.rest, c.reason, c.hint
	FROM records r, gcm_read_countries(nullif(btrim(r.countries), '')) AS c WHERE c.rest IS NOT NULL
	UNION ALL
	SELECT r.gcm_row, o.rest, o.reason, o.hint
	FROM records r, gcm_read_objectives(nullif(btrim(r.objectives), '')) AS o WHERE o.rest IS NOT NULL;

CREATE TABLE review AS
	SELECT gcm_review_joint_agg(countries, objectives) AS review FROM contribution;

\echo Every row is accounted for:
\echo
SELECT (SELECT count(*) FROM records) AS "rows in the file",
	   gcm_review_count(review) AS "contributions counted",
	   (SELECT count(DISTINCT gcm_row) FROM unresolved) AS "not wholly understood",
	   (SELECT count(*) FROM contribution WHERE countries = '{}') AS "without a country",
	   (SELECT count(*) FROM contribution WHERE objectives = '{}') AS "without an objective",
	   cardinality(gcm_review_countries(review)) AS "distinct countries"
FROM review;

SELECT NOT EXISTS (SELECT FROM unresolved) AS understood \gset
\if :understood
\else
\echo Not understood, and counted without it (rows are numbered from 1, after the header):
\echo
SELECT value, lines(string_agg(gcm_row::text, ', ' ORDER BY gcm_row), 60) AS rows, lines(hint, 50) AS hint
FROM unresolved GROUP BY value, hint ORDER BY count(*) DESC, value;
\endif

\echo By objective:
\echo
SELECT objective, label, contributions, countries, round(share, 4) AS share, rank
FROM review, gcm_review_by_objective(review);

\echo Gaps and coverage:
\echo
SELECT gcm_review_gaps(review) AS gaps, round(gcm_review_coverage(review), 4) AS coverage,
	   round(gcm_review_evenness(review)::numeric, 4) AS evenness
FROM review;
