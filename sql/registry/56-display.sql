-- Contributions that were received, and those of them that a website displays:
-- A/RES/73/326, para 13, asks that all are collected, and displayed
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE VIEW review_display WITH (security_invoker) AS
	WITH counted AS MATERIALIZED (
		SELECT c.round, count(*) AS received, count(*) FILTER (WHERE c.displayed_on <= as_of()) AS displayed,
			   min(lower(c.received)) FILTER (WHERE c.displayed_on <= as_of() IS NOT TRUE AND NOT lower_inf(c.received))
				   AS waiting_since
		FROM contribution c WHERE c.withdrawn_on IS NULL GROUP BY c.round
	), listed AS (
		SELECT 1 AS place, r.code AS round, say(r.name, r.name_fr, r.name_es) AS round_name, false AS is_total,
			   coalesce(c.received, 0) AS received, coalesce(c.displayed, 0) AS displayed, c.waiting_since
		FROM review_round r LEFT JOIN counted c ON c.round = r.code
		UNION ALL
		SELECT 2 AS place, 'none' AS round, word('round', 'none') AS round_name, false AS is_total,
			   c.received, c.displayed, c.waiting_since
		FROM counted c WHERE c.round IS NULL
		UNION ALL
		SELECT 3 AS place, 'all' AS round, word('round', 'all') AS round_name, true AS is_total,
			   coalesce(sum(c.received), 0)::bigint AS received, coalesce(sum(c.displayed), 0)::bigint AS displayed,
			   min(c.waiting_since) AS waiting_since
		FROM counted c
	)
	SELECT place, round, round_name, is_total, received::integer AS received, displayed::integer AS displayed,
		   (received - displayed)::integer AS not_displayed,
		   round(displayed::numeric / nullif(received, 0), 4)::double precision AS share_displayed, waiting_since
	FROM listed;
COMMENT ON VIEW review_display IS
	'for each review, for contributions without one, and for all: how many contributions were received, and how many of them a '
	'website is known to display (A/RES/73/326, para 13)';
COMMENT ON COLUMN review_display.place IS 'place of the row in the order: reviews, without a review, all';
COMMENT ON COLUMN review_display.round IS 'code of the review; none without one; all for all together';
COMMENT ON COLUMN review_display.round_name IS 'its name';
COMMENT ON COLUMN review_display.is_total IS 'is it all, beside its parts? Leave it out of sums';
COMMENT ON COLUMN review_display.received IS 'contributions that were received, without those withdrawn';
COMMENT ON COLUMN review_display.displayed IS 'contributions of these that are displayed';
COMMENT ON COLUMN review_display.not_displayed IS 'contributions of these that are not known to be displayed';
COMMENT ON COLUMN review_display.share_displayed IS
	'share of displayed ones, from 0 to 1; NULL if there is none at all';
COMMENT ON COLUMN review_display.waiting_since IS
	'first day of the earliest that is not known to be displayed; NULL if there is none';
