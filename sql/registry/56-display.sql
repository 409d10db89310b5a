-- Contributions that were received, and those of them that a website displays:
-- A/RES/73/326, para 13, asks that all are collected, and displayed
-- SPDX-License-Identifier: PostgreSQL

-- What waits longest is found without a look at the rest
CREATE INDEX IF NOT EXISTS contribution_waiting ON contribution (round, lower(received), id)
	WHERE withdrawn_on IS NULL AND displayed_on IS NULL;

CREATE OR REPLACE VIEW review_display WITH (security_invoker) AS
	SELECT d.round, d.round_name, d.all_rounds AS is_total, coalesce(c.received, 0)::integer AS received,
		   coalesce(c.displayed, 0)::integer AS displayed, coalesce(c.received - c.displayed, 0)::integer AS not_displayed,
		   round(c.displayed::numeric / nullif(c.received, 0), 4)::double precision AS share_displayed, c.waiting_since,
		   d.round_place
	FROM dim_round d
	LEFT JOIN (SELECT CASE WHEN grouping(coalesce(k.round, 'none')) = 1 THEN 'all' ELSE coalesce(k.round, 'none') END AS round,
					  count(*) AS received, count(*) FILTER (WHERE k.displayed_on <= (SELECT as_of())) AS displayed,
					  min(lower(k.received)) FILTER (WHERE k.displayed_on <= (SELECT as_of()) IS NOT TRUE
						AND NOT lower_inf(k.received))
						  AS waiting_since
			   FROM contribution k WHERE k.withdrawn_on IS NULL
			   GROUP BY GROUPING SETS ((coalesce(k.round, 'none')), ())) AS c ON c.round = d.round;
COMMENT ON VIEW review_display IS
	'for each review, for contributions without one, and for all: how many contributions were received, and how many of them a '
	'website is known to display (A/RES/73/326, para 13)';
COMMENT ON COLUMN review_display.round IS 'code of the review; none for contributions without one; all for all together';
COMMENT ON COLUMN review_display.round_name IS 'its name';
COMMENT ON COLUMN review_display.is_total IS 'is it all, beside its parts? Leave it out of sums';
COMMENT ON COLUMN review_display.received IS
	'contributions that were received to date, whatever the day of the views, without those withdrawn';
COMMENT ON COLUMN review_display.displayed IS 'contributions of these that are displayed on the day of the views';
COMMENT ON COLUMN review_display.not_displayed IS 'contributions of these that are not known to be displayed';
COMMENT ON COLUMN review_display.share_displayed IS 'share of displayed ones, from 0 to 1; NULL if there is none at all';
COMMENT ON COLUMN review_display.waiting_since IS
	'first day of the earliest that is not known to be displayed; NULL if there is none';
COMMENT ON COLUMN review_display.round_place IS 'place of the review in the order of time';
