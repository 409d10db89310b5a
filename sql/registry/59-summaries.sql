-- Kept summaries: cells whose number grows with rounds and countries and not
-- with contributions, from which the views of reviews are made in milliseconds
--
-- A cell sums up contributions of a round and of a kind of contributor: those of
-- the same commissions, or those of one country.  It holds no country itself, so
-- that another can be subtracted from it.  Triggers add cells for what comes and,
-- marked as removed, for what goes, and change none: writers never wait for one
-- another.  To compact merges what has come together.
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS review_keeping (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	kept_since timestamptz NOT NULL DEFAULT now(),
	state text NOT NULL
);
COMMENT ON TABLE review_keeping IS 'has a row while summaries are kept: see keep_summaries()';
COMMENT ON COLUMN review_keeping.only_row IS 'keeps the table to one row';
COMMENT ON COLUMN review_keeping.kept_since IS 'when they were last made anew';
COMMENT ON COLUMN review_keeping.state IS 'keeping_state() of then: they are used as long as that is the same';

CREATE TABLE IF NOT EXISTS review_cell (
	round text NOT NULL,
	mask integer,
	country gcm_country,
	contributor text,
	of_no_kind boolean NOT NULL,
	removed boolean NOT NULL,
	joint bigint NOT NULL,
	review gcm_review NOT NULL,
	CHECK (num_nonnulls(mask, country) = 1)
);
CREATE INDEX IF NOT EXISTS review_cell_removed ON review_cell (round, country) WHERE removed;
COMMENT ON TABLE review_cell IS 'sums of contributions that are kept; written by triggers of contribution alone';
COMMENT ON COLUMN review_cell.round IS 'round, or none';
COMMENT ON COLUMN review_cell.mask IS
	'commissions of the countries, as gcm_commission_mask() gives them; NULL in sums of the contributions of one country';
COMMENT ON COLUMN review_cell.country IS 'country; NULL in sums of contributions by their commissions';
COMMENT ON COLUMN review_cell.contributor IS 'member-state, stakeholder, un-entity, regional-organization or NULL';
COMMENT ON COLUMN review_cell.of_no_kind IS 'is no kind of stakeholder known?';
COMMENT ON COLUMN review_cell.removed IS 'is the sum to be subtracted?';
COMMENT ON COLUMN review_cell.joint IS 'contributions of several countries at once; 0 where there is a country';
COMMENT ON COLUMN review_cell.review IS 'the sum, without countries';
-- A publication of all tables has no key to find a row by, otherwise; and to
-- start workers takes longer than to read all
ALTER TABLE review_cell REPLICA IDENTITY FULL;
ALTER TABLE review_cell SET (parallel_workers = 0);
-- How many sums the views make of them, which the planner would think too many to hash
DO $do$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_statistic_ext WHERE stxrelid = 'review_cell'::regclass AND stxname = 'review_cell_key') THEN
		CREATE STATISTICS review_cell_key (ndistinct) ON round, mask, contributor, of_no_kind FROM review_cell;
		COMMENT ON STATISTICS review_cell_key IS 'how many sums the views of reviews make of cells';
	END IF;
END
$do$;

-- What reports say beside is kept by round, and what is displayed by round and
-- day.  Numbers of what goes are negative; a co-occurrence cannot be, so what is
-- to be subtracted from another is summed up beside it.
CREATE TABLE IF NOT EXISTS round_cell (
	round text NOT NULL,
	displayed_on date,
	contributions bigint NOT NULL,
	without_objective bigint,
	pairs gcm_cooccurrence,
	pairs_gone gcm_cooccurrence,
	CHECK ((displayed_on IS NULL) = (without_objective IS NOT NULL))
);
COMMENT ON TABLE round_cell IS 'further sums of contributions that are kept; written by triggers of contribution alone';
COMMENT ON COLUMN round_cell.round IS 'round, or none';
COMMENT ON COLUMN round_cell.displayed_on IS
	'first day on which contributions are displayed; NULL in sums of all contributions of the round, displayed or not';
COMMENT ON COLUMN round_cell.contributions IS 'how many come, less those that go';
COMMENT ON COLUMN round_cell.without_objective IS 'how many of them name no objective; NULL where there is a day';
COMMENT ON COLUMN round_cell.pairs IS 'which objectives those that come name together; NULL where there is a day, or none comes';
COMMENT ON COLUMN round_cell.pairs_gone IS 'the same of those that go';
ALTER TABLE round_cell REPLICA IDENTITY FULL;
ALTER TABLE round_cell SET (parallel_workers = 0);

-- What PL/pgSQL bodies cannot name: their search path has no extension
CREATE OR REPLACE FUNCTION cell_mask(countries gcm_country_set) RETURNS integer
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN gcm_commission_mask(countries);
COMMENT ON FUNCTION cell_mask(gcm_country_set) IS 'commissions of countries, for the triggers that keep summaries';
CREATE OR REPLACE FUNCTION cell_countries(countries gcm_country_set) RETURNS SETOF gcm_country
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 2
BEGIN ATOMIC
	SELECT unnest(array_append(countries::gcm_country[], NULL));
END;
COMMENT ON FUNCTION cell_countries(gcm_country_set) IS
	'the countries whose cells a contribution is in, and NULL, for the cell of any countries';
CREATE OR REPLACE FUNCTION cell_joint(countries gcm_country_set, country gcm_country) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN country IS NULL AND cardinality(countries) > 1;
COMMENT ON FUNCTION cell_joint(gcm_country_set, gcm_country) IS
	'is it a joint contribution, in the cell where such are counted?';
CREATE OR REPLACE FUNCTION cell_changes(added gcm_review, gone gcm_review) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN added <> gone;
COMMENT ON FUNCTION cell_changes(gcm_review, gcm_review) IS 'is what comes other than what goes?';
CREATE OR REPLACE FUNCTION cell_count(review gcm_review) RETURNS bigint
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN gcm_review_count(review);
COMMENT ON FUNCTION cell_count(gcm_review) IS 'number of contributions, for the triggers that keep summaries';
CREATE OR REPLACE AGGREGATE cell_agg(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE cell_agg(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'gcm_review_agg, for the triggers that keep summaries';
CREATE OR REPLACE FUNCTION cell_without_objective(objectives gcm_objective_set) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN objectives = '{}';
COMMENT ON FUNCTION cell_without_objective(gcm_objective_set) IS
	'is no objective named? For the triggers that keep summaries';
CREATE OR REPLACE FUNCTION cell_changes(added gcm_cooccurrence, gone gcm_cooccurrence) RETURNS boolean
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN added <> gone;
COMMENT ON FUNCTION cell_changes(gcm_cooccurrence, gcm_cooccurrence) IS 'is what comes other than what goes?';
CREATE OR REPLACE AGGREGATE cell_pairs_agg(gcm_objective_set) (
	SFUNC = gcm_cooccurrence_accum, STYPE = gcm_cooccurrence, SSPACE = 2224,
	FINALFUNC = gcm_cooccurrence_final, COMBINEFUNC = gcm_cooccurrence_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE cell_pairs_agg(gcm_objective_set) IS 'gcm_cooccurrence_agg, for the triggers that keep summaries';

-- What is not counted is not looked at
CREATE OR REPLACE FUNCTION summaries_kept() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'contribution'::regclass::oid
	   AND 'contribution'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for contribution' USING ERRCODE = 'wrong_object_type';
	END IF;
	IF TG_OP = 'INSERT' THEN
		INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
		SELECT coalesce(a.round, 'none'), CASE WHEN c IS NULL THEN cell_mask(a.countries) END, c, a.contributor,
			   a.stakeholder IS NULL, false, count(*) FILTER (WHERE cell_joint(a.countries, c)),
			   cell_agg(NULL, a.objectives, a.principles, a.stakeholder)
		FROM after a, cell_countries(a.countries) AS c WHERE a.withdrawn_on IS NULL GROUP BY 1, 2, 3, 4, 5;
		INSERT INTO round_cell (round, displayed_on, contributions, without_objective, pairs)
		SELECT coalesce(a.round, 'none'), NULL, count(*), count(*) FILTER (WHERE cell_without_objective(a.objectives)),
			   cell_pairs_agg(a.objectives)
		FROM after a WHERE a.withdrawn_on IS NULL GROUP BY 1
		UNION ALL
		SELECT coalesce(a.round, 'none'), a.displayed_on, count(*), NULL, NULL
		FROM after a WHERE a.withdrawn_on IS NULL AND a.displayed_on IS NOT NULL GROUP BY 1, 2;
	ELSIF TG_OP = 'DELETE' THEN
		INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
		SELECT coalesce(b.round, 'none'), CASE WHEN c IS NULL THEN cell_mask(b.countries) END, c, b.contributor,
			   b.stakeholder IS NULL, true, count(*) FILTER (WHERE cell_joint(b.countries, c)),
			   cell_agg(NULL, b.objectives, b.principles, b.stakeholder)
		FROM before b, cell_countries(b.countries) AS c WHERE b.withdrawn_on IS NULL GROUP BY 1, 2, 3, 4, 5;
		INSERT INTO round_cell (round, displayed_on, contributions, without_objective, pairs_gone)
		SELECT coalesce(b.round, 'none'), NULL, -count(*), -count(*) FILTER (WHERE cell_without_objective(b.objectives)),
			   cell_pairs_agg(b.objectives)
		FROM before b WHERE b.withdrawn_on IS NULL GROUP BY 1
		UNION ALL
		SELECT coalesce(b.round, 'none'), b.displayed_on, -count(*), NULL, NULL
		FROM before b WHERE b.withdrawn_on IS NULL AND b.displayed_on IS NOT NULL GROUP BY 1, 2;
	ELSIF TG_OP = 'UPDATE' THEN
		-- Where what comes is what goes, as after another title, there is no cell
		INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
		SELECT s.round, s.mask, s.country, s.contributor, s.of_no_kind, v.removed, v.joint, v.review
		FROM (SELECT coalesce(x.round, 'none') AS round, CASE WHEN c IS NULL THEN cell_mask(x.countries) END AS mask,
					 c AS country, x.contributor, x.stakeholder IS NULL AS of_no_kind,
					 count(*) FILTER (WHERE NOT x.removed AND cell_joint(x.countries, c)) AS joint_added,
					 count(*) FILTER (WHERE x.removed AND cell_joint(x.countries, c)) AS joint_gone,
					 cell_agg(NULL, x.objectives, x.principles, x.stakeholder) FILTER (WHERE NOT x.removed) AS added,
					 cell_agg(NULL, x.objectives, x.principles, x.stakeholder) FILTER (WHERE x.removed) AS gone
			  FROM (SELECT false AS removed, a.round, a.contributor, a.stakeholder, a.countries, a.objectives, a.principles
					FROM after a WHERE a.withdrawn_on IS NULL
					UNION ALL
					SELECT true, b.round, b.contributor, b.stakeholder, b.countries, b.objectives, b.principles
					FROM before b WHERE b.withdrawn_on IS NULL) AS x, cell_countries(x.countries) AS c
			  GROUP BY 1, 2, 3, 4, 5) AS s,
			 LATERAL (VALUES (false, s.joint_added, s.added), (true, s.joint_gone, s.gone)) AS v (removed, joint, review)
		WHERE cell_count(v.review) > 0 AND (cell_changes(s.added, s.gone) OR s.joint_added <> s.joint_gone);
		INSERT INTO round_cell (round, displayed_on, contributions, without_objective, pairs, pairs_gone)
		SELECT s.round, NULL, s.contributions, s.without_objective, s.pairs, s.pairs_gone
		FROM (SELECT x.round, sum(x.n) AS contributions,
					 coalesce(sum(x.n) FILTER (WHERE cell_without_objective(x.objectives)), 0) AS without_objective,
					 cell_pairs_agg(x.objectives) FILTER (WHERE x.n > 0) AS pairs,
					 cell_pairs_agg(x.objectives) FILTER (WHERE x.n < 0) AS pairs_gone
			  FROM (SELECT 1 AS n, coalesce(a.round, 'none') AS round, a.objectives FROM after a WHERE a.withdrawn_on IS NULL
					UNION ALL
					SELECT -1, coalesce(b.round, 'none'), b.objectives FROM before b WHERE b.withdrawn_on IS NULL) AS x
			  GROUP BY x.round) AS s
		WHERE s.without_objective <> 0 OR cell_changes(s.pairs, s.pairs_gone)
		UNION ALL
		SELECT x.round, x.displayed_on, sum(x.n), NULL, NULL, NULL
		FROM (SELECT 1 AS n, coalesce(a.round, 'none') AS round, a.displayed_on FROM after a WHERE a.withdrawn_on IS NULL
			  UNION ALL
			  SELECT -1, coalesce(b.round, 'none'), b.displayed_on FROM before b WHERE b.withdrawn_on IS NULL) AS x
		WHERE x.displayed_on IS NOT NULL GROUP BY x.round, x.displayed_on HAVING sum(x.n) <> 0;
	ELSE
		TRUNCATE review_cell, round_cell;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION summaries_kept() IS 'trigger: adds cells for what comes and goes';
REVOKE EXECUTE ON FUNCTION summaries_kept() FROM PUBLIC;

-- Rows alone that are restored bring contributions, whose triggers make cells:
-- those that the dump has would count again
CREATE OR REPLACE FUNCTION cell_ignored() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'round_cell'::regclass::oid THEN
		PERFORM only_on('review_cell', TG_RELID);
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION cell_ignored() IS 'trigger: leaves out a cell that no trigger has made';
REVOKE EXECUTE ON FUNCTION cell_ignored() FROM PUBLIC;
CREATE OR REPLACE TRIGGER no_other BEFORE INSERT ON review_cell FOR EACH ROW
	WHEN (pg_trigger_depth() = 0 AND coalesce(current_setting('gcm.keeping', true), '') <> 'on')
	EXECUTE FUNCTION cell_ignored();
COMMENT ON TRIGGER no_other ON review_cell IS 'cells are made by triggers of contribution, and those of a dump are left out';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON review_cell FOR EACH ROW
	WHEN (pg_trigger_depth() = 0 AND coalesce(current_setting('gcm.keeping', true), '') <> 'on')
	EXECUTE FUNCTION refuse('CALL keep_summaries() makes them anew, and CALL drop_summaries() gives them up.');
COMMENT ON TRIGGER no_change ON review_cell IS 'cells are what triggers of contribution make of it';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON review_cell
	WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('CALL keep_summaries() makes them anew, and CALL drop_summaries() gives them up.');
COMMENT ON TRIGGER no_truncate ON review_cell IS 'cells are what triggers of contribution make of it';
CREATE OR REPLACE TRIGGER no_other BEFORE INSERT ON round_cell FOR EACH ROW
	WHEN (pg_trigger_depth() = 0 AND coalesce(current_setting('gcm.keeping', true), '') <> 'on')
	EXECUTE FUNCTION cell_ignored();
COMMENT ON TRIGGER no_other ON round_cell IS 'cells are made by triggers of contribution, and those of a dump are left out';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON round_cell FOR EACH ROW
	WHEN (pg_trigger_depth() = 0 AND coalesce(current_setting('gcm.keeping', true), '') <> 'on')
	EXECUTE FUNCTION refuse('CALL keep_summaries() makes them anew, and CALL drop_summaries() gives them up.');
COMMENT ON TRIGGER no_change ON round_cell IS 'cells are what triggers of contribution make of it';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON round_cell
	WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('CALL keep_summaries() makes them anew, and CALL drop_summaries() gives them up.');
COMMENT ON TRIGGER no_truncate ON round_cell IS 'cells are what triggers of contribution make of it';

-- What passes the triggers, as it does that comes by logical replication and in
-- a session that says it replicates, is told by two that fire for it alone
CREATE OR REPLACE FUNCTION summaries_passed() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'contribution'::regclass::oid
	   AND 'contribution'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for contribution' USING ERRCODE = 'wrong_object_type';
	END IF;
	UPDATE review_keeping SET state = '' WHERE state <> '';
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION summaries_passed() IS
	'trigger: says that contributions came or went without the triggers that keep summaries';
REVOKE EXECUTE ON FUNCTION summaries_passed() FROM PUBLIC;

-- A trigger that was disabled meanwhile, or restored, is another row of the
-- catalogue.  Another version may place countries otherwise.
CREATE OR REPLACE FUNCTION keeping_state() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT concat_ws(' ', gcm_version(), 'contribution'::regclass::oid,
					 string_agg(concat(tgname, tgenabled, xmin), ' ' ORDER BY tgname))
	FROM pg_trigger WHERE tgrelid = 'contribution'::regclass AND tgname LIKE 'summaries%' AND NOT tgisinternal;
END;
COMMENT ON FUNCTION keeping_state() IS
	'text that is another once a trigger that keeps summaries was disabled or made anew, or the library is of another '
	'version';

-- Without policies of the owner's own, the secretariat and readers see all
-- contributions that count
CREATE OR REPLACE FUNCTION sees_all_contributions() RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT NOT row_security_active('contribution'::regclass::oid)
		OR acts_as('secretariat', 'reader')
		   -- the conditions of make_policies(), however the search path has them written
		   AND (SELECT string_agg(concat_ws(' ', polname, polcmd, polpermissive, polroles::text, regexp_replace(
					pg_get_expr(polqual, polrelid), '[[:alnum:]_]+[.]|OPERATOR|[[:space:]()]', '', 'g')), '; '
					ORDER BY polname COLLATE "C")
				FROM pg_policy WHERE polrelid = 'contribution'::regclass)
			   = 'own * t {0} countries<>''{}''::gcm_country_setANDcountries<@SELECTmy_countriesASmy_countries; '
				 'secretariat * t {0} SELECTacts_asVARIADICARRAY[''secretariat''::text]ASacts_as; '
				 'seen r t {0} countries&&SELECTmy_countriesASmy_countriesOR'
				 'withdrawn_onISNULLANDSELECTacts_asVARIADICARRAY[''reader''::text]ASacts_as';
END;
COMMENT ON FUNCTION sees_all_contributions() IS
	'does the current user see every contribution that counts? Not a desk, and nobody under a policy that the owner has '
	'changed or added';

CREATE OR REPLACE FUNCTION uses_summaries() RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT EXISTS (SELECT FROM review_keeping WHERE state = keeping_state()) AND sees_all_contributions();
END;
COMMENT ON FUNCTION uses_summaries() IS
	'are the views of reviews made from kept summaries? Not if none are kept, if contributions may have come or gone without '
	'the triggers that keep them, or if the current user does not see all contributions';

CREATE OR REPLACE FUNCTION summaries_problem() RETURNS text
	LANGUAGE SQL STABLE
BEGIN ATOMIC
	SELECT CASE
		WHEN NOT EXISTS (SELECT FROM review_keeping) THEN 'no summaries are kept'
		WHEN NOT EXISTS (SELECT FROM review_keeping WHERE state = keeping_state()) THEN
			'contributions may have come or gone without the triggers that keep summaries'
		WHEN NOT sees_all_contributions() THEN 'the current user does not see all contributions'
		WHEN (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL) <> ANY (ARRAY[
			(SELECT coalesce(sum(CASE WHEN removed THEN -gcm_review_count(review) ELSE gcm_review_count(review) END), 0)
			 FROM review_cell WHERE country IS NULL),
			(SELECT coalesce(sum(contributions), 0) FROM round_cell WHERE displayed_on IS NULL)])
			THEN 'contributions have come or gone without the triggers that keep summaries'
		END;
END;
COMMENT ON FUNCTION summaries_problem() IS
	'why kept summaries are not used, or are not to be, in words; NULL if nothing is wrong. Counts the contributions by index: '
	'the rest is known at once. CALL keep_summaries() mends it';

-- What countries name.  Where cells of a country are to be subtracted, which are
-- few, they are put together first.
CREATE OR REPLACE VIEW review_named_kept WITH (security_invoker) AS
	SELECT c.round, c.contributor, c.of_no_kind, gcm_review_merge_agg(c.review, c.country) AS review
	FROM review_cell c
	WHERE c.country IS NOT NULL AND ((SELECT asked_round()) IS NULL OR c.round = (SELECT asked_round()))
	  AND NOT EXISTS (SELECT FROM review_cell r WHERE r.removed AND r.country = c.country AND r.round = c.round)
	GROUP BY c.round, c.contributor, c.of_no_kind
	UNION ALL
	SELECT n.round, n.contributor, n.of_no_kind, gcm_review_merge_agg(n.review, n.country) AS review
	FROM (SELECT c.round, min(c.country) AS country, c.contributor, c.of_no_kind,
				 gcm_review_merge_agg(c.review) FILTER (WHERE NOT c.removed)
				 - gcm_review_merge_agg(c.review) FILTER (WHERE c.removed) AS review
		  FROM review_cell c
		  WHERE ((SELECT asked_round()) IS NULL OR c.round = (SELECT asked_round()))
			AND EXISTS (SELECT FROM review_cell r WHERE r.removed AND r.country = c.country AND r.round = c.round)
		  GROUP BY c.round, c.country::text, c.contributor, c.of_no_kind) AS n
	GROUP BY n.round, n.contributor, n.of_no_kind;
COMMENT ON VIEW review_named_kept IS
	'what the countries of a round name, from kept summaries: two rows for those of which some cells are to be subtracted';
COMMENT ON COLUMN review_named_kept.round IS 'round, or none';
COMMENT ON COLUMN review_named_kept.contributor IS 'member-state, stakeholder, un-entity, regional-organization or NULL';
COMMENT ON COLUMN review_named_kept.of_no_kind IS 'is no kind of stakeholder known?';
COMMENT ON COLUMN review_named_kept.review IS
	'a sum with these countries; a joint contribution counts in it for each of its countries';

-- Cells of commissions count contributions, those of a country tell what the
-- country names.  All rounds are summed from the sums of each.
CREATE OR REPLACE VIEW review_place_kept WITH (security_invoker) AS
	WITH counted AS (
		SELECT c.round, g.place, sum(c.joint)::bigint AS joint,
			   gcm_review_merge_agg(c.added) - gcm_review_merge_agg(c.gone) AS review
		FROM (SELECT round, mask, sum(CASE WHEN removed THEN -joint ELSE joint END) AS joint,
					 gcm_review_merge_agg(review) FILTER (WHERE NOT removed) AS added,
					 gcm_review_merge_agg(review) FILTER (WHERE removed) AS gone
			  FROM review_cell
			  WHERE country IS NULL AND ((SELECT asked_round()) IS NULL OR round = (SELECT asked_round()))
			  GROUP BY round, mask) AS c
		LEFT JOIN review_round r ON r.code = c.round
		JOIN review_region g ON g.term IS NULL OR c.mask & g.bit <> 0 OR c.mask = 32 AND r.commission = g.term
		GROUP BY c.round, g.place
	), named AS (
		SELECT round, gcm_review_merge_agg(review) AS review FROM review_named_kept GROUP BY round
	), each_round AS MATERIALIZED (
		SELECT c.round, c.place, c.joint, c.review,
			   CASE WHEN n.review IS NULL THEN '{"contributions": 0}' WHEN g.term IS NULL THEN n.review
					ELSE gcm_review_within(n.review, g.members) END AS named
		FROM counted c JOIN review_region g ON g.place = c.place LEFT JOIN named n ON n.round = c.round
	)
	SELECT round, place, gcm_review_with_countries(review, named, joint) AS review FROM each_round
	UNION ALL
	SELECT 'all' AS round, place,
		   gcm_review_with_countries(gcm_review_merge_agg(review), gcm_review_merge_agg(named), sum(joint)::bigint) AS review
	FROM each_round WHERE (SELECT asked_round()) IS NULL GROUP BY place;
COMMENT ON VIEW review_place_kept IS
	'the contributions of each round, none and all, and of each commission, and all, from kept summaries';
COMMENT ON COLUMN review_place_kept.round IS 'round, none or all';
COMMENT ON COLUMN review_place_kept.place IS 'place of the commission in the order';
COMMENT ON COLUMN review_place_kept.review IS 'the sum';

CREATE OR REPLACE VIEW participation_place_kept WITH (security_invoker) AS
	WITH counted AS (
		SELECT c.round, g.place, coalesce(c.contributor, 'unknown') AS contributor, c.of_no_kind, sum(c.joint)::bigint AS joint,
			   gcm_review_merge_agg(c.added) - gcm_review_merge_agg(c.gone) AS review
		FROM (SELECT round, mask, contributor, of_no_kind, sum(CASE WHEN removed THEN -joint ELSE joint END) AS joint,
					 gcm_review_merge_agg(review) FILTER (WHERE NOT removed) AS added,
					 gcm_review_merge_agg(review) FILTER (WHERE removed) AS gone
			  FROM review_cell
			  WHERE country IS NULL AND ((SELECT asked_round()) IS NULL OR round = (SELECT asked_round()))
			  GROUP BY round, mask, contributor, of_no_kind) AS c
		LEFT JOIN review_round r ON r.code = c.round
		JOIN review_region g ON g.term IS NULL OR c.mask & g.bit <> 0 OR c.mask = 32 AND r.commission = g.term
		GROUP BY c.round, g.place, c.contributor, c.of_no_kind
	), named AS (
		SELECT round, coalesce(contributor, 'unknown') AS contributor, of_no_kind, gcm_review_merge_agg(review) AS review
		FROM review_named_kept GROUP BY round, contributor, of_no_kind
	), each_round AS MATERIALIZED (
		SELECT c.round, c.place, c.contributor, c.of_no_kind, c.joint, c.review,
			   CASE WHEN n.review IS NULL THEN '{"contributions": 0}' WHEN g.term IS NULL THEN n.review
					ELSE gcm_review_within(n.review, g.members) END AS named
		FROM counted c
		JOIN review_region g ON g.place = c.place
		LEFT JOIN named n ON n.round = c.round AND n.contributor = c.contributor AND n.of_no_kind = c.of_no_kind
	), summed AS (
		SELECT round, place, contributor, of_no_kind, gcm_review_with_countries(review, named, joint) AS review FROM each_round
		UNION ALL
		SELECT 'all' AS round, place, contributor, of_no_kind,
			   gcm_review_with_countries(gcm_review_merge_agg(review), gcm_review_merge_agg(named), sum(joint)::bigint) AS review
		FROM each_round WHERE (SELECT asked_round()) IS NULL GROUP BY place, contributor, of_no_kind
	)
	SELECT t.round, t.place, t.contributor, coalesce(s.stakeholder::text, '') AS stakeholder,
		   coalesce(s.contributions, gcm_review_count(t.review)) AS contributions,
		   coalesce(s.countries, cardinality(gcm_review_countries(t.review))) AS countries
	FROM summed t LEFT JOIN LATERAL gcm_review_by_stakeholder(t.review) AS s ON NOT t.of_no_kind AND s.contributions > 0;
COMMENT ON VIEW participation_place_kept IS
	'who contributes, by round, none and all, and by commission, and all, from kept summaries';
COMMENT ON COLUMN participation_place_kept.round IS 'round, none or all';
COMMENT ON COLUMN participation_place_kept.place IS 'place of the commission in the order';
COMMENT ON COLUMN participation_place_kept.contributor IS
	'member-state, stakeholder, un-entity, regional-organization or unknown';
COMMENT ON COLUMN participation_place_kept.stakeholder IS 'kind of stakeholder; empty if it is not known, or none';
COMMENT ON COLUMN participation_place_kept.contributions IS 'their contributions';
COMMENT ON COLUMN participation_place_kept.countries IS 'distinct countries of these';

-- A country is one of a round as long as not all of its contributions are removed
CREATE OR REPLACE VIEW round_sum_kept WITH (security_invoker) AS
	SELECT t.round, t.contributions, coalesce(k.countries, 0) AS countries, t.displayed, t.displayed_later,
		   coalesce(c.without_country, 0) AS without_country, t.without_objective,
		   coalesce(c.without_contributor, 0) AS without_contributor, t.pairs, t.pairs_gone
	FROM (SELECT round, sum(contributions) FILTER (WHERE displayed_on IS NULL)::bigint AS contributions,
				 coalesce(sum(contributions) FILTER (WHERE displayed_on <= (SELECT as_of())), 0)::bigint AS displayed,
				 coalesce(sum(contributions) FILTER (WHERE displayed_on > (SELECT as_of())), 0)::bigint AS displayed_later,
				 sum(without_objective)::bigint AS without_objective,
				 gcm_cooccurrence_merge_agg(pairs) AS pairs, gcm_cooccurrence_merge_agg(pairs_gone) AS pairs_gone
		  FROM round_cell WHERE (SELECT asked_round()) IS NULL OR round = (SELECT asked_round()) GROUP BY round) AS t
	LEFT JOIN (
		SELECT round, (sum(n) FILTER (WHERE mask = 32))::bigint AS without_country,
			   (sum(n) FILTER (WHERE contributor IS NULL))::bigint AS without_contributor
		FROM (SELECT round, mask, contributor, CASE WHEN removed THEN -1 ELSE 1 END * gcm_review_count(review) AS n
			  FROM review_cell
			  WHERE country IS NULL AND ((SELECT asked_round()) IS NULL OR round = (SELECT asked_round()))) AS m
		GROUP BY round) AS c ON c.round = t.round
	LEFT JOIN (
		SELECT round, count(*)::integer AS countries
		FROM (SELECT round FROM review_cell
			  WHERE country IS NOT NULL AND ((SELECT asked_round()) IS NULL OR round = (SELECT asked_round()))
			  GROUP BY round, country::text
			  HAVING sum(CASE WHEN removed THEN -1 ELSE 1 END * gcm_review_count(review)) > 0) AS n
		GROUP BY round) AS k ON k.round = t.round
	WHERE t.contributions > 0;
COMMENT ON VIEW round_sum_kept IS
	'what else there is to count of each round, and none, from kept summaries: no row where there is no contribution';
COMMENT ON COLUMN round_sum_kept.round IS 'round, or none';
COMMENT ON COLUMN round_sum_kept.contributions IS 'its contributions';
COMMENT ON COLUMN round_sum_kept.countries IS 'distinct countries of these';
COMMENT ON COLUMN round_sum_kept.displayed IS 'how many of them are displayed on the day that the views speak of';
COMMENT ON COLUMN round_sum_kept.displayed_later IS 'how many of them are displayed from a later day';
COMMENT ON COLUMN round_sum_kept.without_country IS 'how many of them have no country';
COMMENT ON COLUMN round_sum_kept.without_objective IS 'how many of them name no objective';
COMMENT ON COLUMN round_sum_kept.without_contributor IS 'of how many of them the contributor is not known';
COMMENT ON COLUMN round_sum_kept.pairs IS 'which objectives they name together';
COMMENT ON COLUMN round_sum_kept.pairs_gone IS 'what is to be subtracted from pairs; NULL if nothing is';

-- Who does not use the summaries reads the table, by a function: so that the
-- planner does not prepare to read it, by compiling, for those who do
CREATE OR REPLACE FUNCTION review_place_otherwise() RETURNS SETOF review_place_read
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED COST 1000 ROWS 100 SET search_path FROM CURRENT AS $$
BEGIN
	IF NOT uses_summaries() THEN
		RETURN QUERY SELECT s.round, s.place, s.review FROM review_place_read s;
	END IF;
END
$$;
COMMENT ON FUNCTION review_place_otherwise() IS 'review_place_read, for who does not use kept summaries; no row for who does';
CREATE OR REPLACE FUNCTION participation_place_otherwise() RETURNS SETOF participation_place_read
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED COST 1000 ROWS 1000 SET search_path FROM CURRENT AS $$
BEGIN
	IF NOT uses_summaries() THEN
		RETURN QUERY SELECT s.round, s.place, s.contributor, s.stakeholder, s.contributions, s.countries
			FROM participation_place_read s;
	END IF;
END
$$;
COMMENT ON FUNCTION participation_place_otherwise() IS
	'participation_place_read, for who does not use kept summaries; no row for who does';

CREATE OR REPLACE FUNCTION round_sum_otherwise() RETURNS SETOF round_sum_read
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED COST 1000 ROWS 10 SET search_path FROM CURRENT AS $$
BEGIN
	IF NOT uses_summaries() THEN
		RETURN QUERY SELECT s.round, s.contributions, s.countries, s.displayed, s.displayed_later, s.without_country,
			s.without_objective, s.without_contributor, s.pairs, s.pairs_gone FROM round_sum_read s;
	END IF;
END
$$;
COMMENT ON FUNCTION round_sum_otherwise() IS
	'round_sum_read, for who does not use kept summaries; no row for who does';

-- In the bodies of functions countries are grouped by their text: pg_upgrade
-- restores functions before the operator classes of the extension
CREATE OR REPLACE FUNCTION make_cells() RETURNS void
	LANGUAGE SQL
BEGIN ATOMIC
	INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
	SELECT coalesce(round, 'none') AS round, gcm_commission_mask(countries) AS mask, NULL::gcm_country AS country, contributor,
		   stakeholder IS NULL AS of_no_kind, false AS removed, count(*) FILTER (WHERE cardinality(countries) > 1) AS joint,
		   gcm_review_agg(NULL::gcm_country, objectives, principles, stakeholder) AS review
	FROM contribution WHERE withdrawn_on IS NULL
	GROUP BY coalesce(round, 'none'), gcm_commission_mask(countries), contributor, stakeholder IS NULL;
	INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
	SELECT coalesce(k.round, 'none') AS round, NULL::integer AS mask, min(c) AS country, k.contributor,
		   k.stakeholder IS NULL AS of_no_kind, false AS removed, 0 AS joint,
		   gcm_review_agg(NULL::gcm_country, k.objectives, k.principles, k.stakeholder) AS review
	FROM contribution k, unnest(k.countries) AS c WHERE k.withdrawn_on IS NULL
	GROUP BY coalesce(k.round, 'none'), c::text, k.contributor, k.stakeholder IS NULL;
	INSERT INTO round_cell (round, displayed_on, contributions, without_objective, pairs)
	SELECT coalesce(round, 'none') AS round, NULL AS displayed_on, count(*) AS contributions,
		   count(*) FILTER (WHERE objectives = '{}') AS without_objective, gcm_cooccurrence_agg(objectives) AS pairs
	FROM contribution WHERE withdrawn_on IS NULL GROUP BY coalesce(round, 'none')
	UNION ALL
	SELECT coalesce(round, 'none') AS round, displayed_on, count(*) AS contributions, NULL AS without_objective, NULL AS pairs
	FROM contribution WHERE withdrawn_on IS NULL AND displayed_on IS NOT NULL GROUP BY coalesce(round, 'none'), displayed_on;
END;
COMMENT ON FUNCTION make_cells() IS 'makes the cells of all contributions; keep_summaries() calls it';

-- Each in one statement, which sees the same cells that it removes
CREATE OR REPLACE FUNCTION compact_cells() RETURNS void
	LANGUAGE SQL
BEGIN ATOMIC
	WITH several AS (
		SELECT unnest(places) AS place
		FROM (SELECT array_agg(ctid) AS places FROM review_cell GROUP BY round, mask, country::text, contributor, of_no_kind
			  HAVING count(*) > 1 OR bool_or(removed)) AS g
	), gone AS (
		DELETE FROM review_cell WHERE ctid = ANY (ARRAY(SELECT place FROM several)) RETURNING *
	), sums AS (
		SELECT round, mask, min(country) AS country, contributor, of_no_kind,
			   sum(CASE WHEN removed THEN -joint ELSE joint END)::bigint AS joint,
			   gcm_review_merge_agg(review) FILTER (WHERE NOT removed) AS added,
			   gcm_review_merge_agg(review) FILTER (WHERE removed) AS removed
		FROM gone GROUP BY round, mask, country::text, contributor, of_no_kind
	)
	INSERT INTO review_cell (round, mask, country, contributor, of_no_kind, removed, joint, review)
	SELECT round, mask, country, contributor, of_no_kind, false AS removed, joint, added - removed AS review FROM sums
	WHERE gcm_review_count(added) <> gcm_review_count(removed);
	WITH several AS (
		SELECT unnest(places) AS place
		FROM (SELECT array_agg(ctid) AS places FROM round_cell GROUP BY round, displayed_on HAVING count(*) > 1) AS g
	), gone AS (
		DELETE FROM round_cell WHERE ctid = ANY (ARRAY(SELECT place FROM several)) RETURNING *
	)
	INSERT INTO round_cell (round, displayed_on, contributions, without_objective, pairs, pairs_gone)
	SELECT round, displayed_on, sum(contributions)::bigint AS contributions, sum(without_objective)::bigint AS without_objective,
		   CASE WHEN displayed_on IS NULL THEN gcm_cooccurrence_merge_agg(pairs) END AS pairs,
		   CASE WHEN displayed_on IS NULL THEN gcm_cooccurrence_merge_agg(pairs_gone) END AS pairs_gone
	FROM gone GROUP BY round, displayed_on HAVING sum(contributions) <> 0;
END;
COMMENT ON FUNCTION compact_cells() IS 'merges the cells that have come together; compact_summaries() calls it';

CREATE OR REPLACE PROCEDURE compact_summaries() LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM owner_only('summaries of %s are to be kept by its owner');
	-- one at a time: another would find the rows gone
	IF pg_try_advisory_xact_lock('review_cell'::regclass::oid::integer, 0) THEN
		PERFORM set_config('gcm.keeping', 'on', true);
		PERFORM compact_cells();
		PERFORM set_config('gcm.keeping', 'off', true);
	END IF;
END
$$;
COMMENT ON PROCEDURE compact_summaries() IS
	'merges the cells that have come together since it was called last; call it alone, now and then, or after a load; does '
	'nothing while another session does it; an error (42501) unless the caller has the rights of the registry''s owner';

-- Writers wait, and readers do not, but for each other's end where a view is to
-- be another
CREATE OR REPLACE PROCEDURE keep_summaries() LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	t record;
BEGIN
	PERFORM owner_only('summaries of %s are to be kept by its owner');
	IF current_setting('transaction_isolation') <> 'read committed' THEN
		RAISE active_sql_transaction USING
			MESSAGE = 'summaries are made in a transaction that sees what has been committed meanwhile',
			HINT = 'BEGIN ISOLATION LEVEL READ COMMITTED; or call keep_summaries() by itself.';
	END IF;
	LOCK TABLE contribution IN SHARE ROW EXCLUSIVE MODE;
	LOCK TABLE review_cell, round_cell IN EXCLUSIVE MODE;
	CREATE OR REPLACE TRIGGER summaries_insert AFTER INSERT ON contribution REFERENCING NEW TABLE AS after
		FOR EACH STATEMENT EXECUTE FUNCTION summaries_kept();
	CREATE OR REPLACE TRIGGER summaries_update AFTER UPDATE ON contribution
		REFERENCING OLD TABLE AS before NEW TABLE AS after
		FOR EACH STATEMENT EXECUTE FUNCTION summaries_kept();
	CREATE OR REPLACE TRIGGER summaries_delete AFTER DELETE ON contribution REFERENCING OLD TABLE AS before
		FOR EACH STATEMENT EXECUTE FUNCTION summaries_kept();
	CREATE OR REPLACE TRIGGER summaries_truncate AFTER TRUNCATE ON contribution
		FOR EACH STATEMENT EXECUTE FUNCTION summaries_kept();
	CREATE OR REPLACE TRIGGER summaries_passed AFTER INSERT OR UPDATE OR DELETE ON contribution
		FOR EACH ROW EXECUTE FUNCTION summaries_passed();
	CREATE OR REPLACE TRIGGER summaries_truncate_passed AFTER TRUNCATE ON contribution
		FOR EACH STATEMENT EXECUTE FUNCTION summaries_passed();
	ALTER TABLE contribution ENABLE REPLICA TRIGGER summaries_passed, ENABLE REPLICA TRIGGER summaries_truncate_passed;
	FOR t IN SELECT g.tgname FROM pg_trigger g WHERE g.tgrelid = 'contribution'::regclass AND g.tgname LIKE 'summaries%' LOOP
		EXECUTE format('COMMENT ON TRIGGER %I ON contribution IS %L', t.tgname,
			CASE WHEN t.tgname LIKE '%passed' THEN 'notices what the triggers that keep summaries do not'
				 ELSE 'keeps the summaries of review_cell' END);
	END LOOP;
	DELETE FROM review_keeping;
	PERFORM set_config('gcm.keeping', 'on', true);
	DELETE FROM review_cell;
	DELETE FROM round_cell;
	PERFORM make_cells();
	PERFORM set_config('gcm.keeping', 'off', true);
	INSERT INTO review_keeping (state) VALUES (keeping_state());
	IF pg_get_viewdef('review_place'::regclass) NOT LIKE '%review_place_kept%' THEN
		CREATE OR REPLACE VIEW review_place WITH (security_invoker) AS
			SELECT k.round, k.place, k.review FROM review_place_kept k WHERE (SELECT uses_summaries())
			UNION ALL
			SELECT o.round, o.place, o.review FROM review_place_otherwise() AS o;
		CREATE OR REPLACE VIEW participation_place WITH (security_invoker) AS
			SELECT k.round, k.place, k.contributor, k.stakeholder, k.contributions, k.countries
			FROM participation_place_kept k WHERE (SELECT uses_summaries())
			UNION ALL
			SELECT o.round, o.place, o.contributor, o.stakeholder, o.contributions, o.countries
			FROM participation_place_otherwise() AS o;
		CREATE OR REPLACE VIEW round_sum WITH (security_invoker) AS
			SELECT k.round, k.contributions, k.countries, k.displayed, k.displayed_later, k.without_country, k.without_objective,
				   k.without_contributor, k.pairs, k.pairs_gone
			FROM round_sum_kept k WHERE (SELECT uses_summaries())
			UNION ALL
			SELECT o.round, o.contributions, o.countries, o.displayed, o.displayed_later, o.without_country, o.without_objective,
				   o.without_contributor, o.pairs, o.pairs_gone
			FROM round_sum_otherwise() AS o;
	END IF;
	ANALYZE review_cell, round_cell;
END
$$;
COMMENT ON PROCEDURE keep_summaries() IS
	'keeps summaries from which the views of reviews are made, exact at any time; a second call makes them anew, which mends '
	'what summaries_problem() tells; an error within a transaction that sees one state of the database (25001), and (42501) '
	'unless the caller has the rights of the registry''s owner';

CREATE OR REPLACE PROCEDURE drop_summaries()
	LANGUAGE plpgsql SET search_path FROM CURRENT SET client_min_messages = warning AS $$
DECLARE
	t text;
BEGIN
	PERFORM owner_only('summaries of %s are to be kept by its owner');
	FOREACH t IN ARRAY '{insert,update,delete,truncate,passed,truncate_passed}'::text[] LOOP
		EXECUTE format('DROP TRIGGER IF EXISTS %I ON contribution', 'summaries_' || t);
	END LOOP;
	LOCK TABLE review_cell, round_cell IN EXCLUSIVE MODE;
	DELETE FROM review_keeping;
	PERFORM set_config('gcm.keeping', 'on', true);
	DELETE FROM review_cell;
	DELETE FROM round_cell;
	PERFORM set_config('gcm.keeping', 'off', true);
	CREATE OR REPLACE VIEW review_place WITH (security_invoker) AS
		SELECT s.round, s.place, s.review FROM review_place_read s;
	CREATE OR REPLACE VIEW participation_place WITH (security_invoker) AS
		SELECT s.round, s.place, s.contributor, s.stakeholder, s.contributions, s.countries FROM participation_place_read s;
	CREATE OR REPLACE VIEW round_sum WITH (security_invoker) AS
		SELECT s.round, s.contributions, s.countries, s.displayed, s.displayed_later, s.without_country, s.without_objective,
			   s.without_contributor, s.pairs, s.pairs_gone
		FROM round_sum_read s;
END
$$;
COMMENT ON PROCEDURE drop_summaries() IS
	'keeps no summaries any more: the views read the contributions; an error (42501) unless the caller has the rights of the '
	'registry''s owner';

-- The definition has made the views, of this version, as they are without
DO $do$
BEGIN
	IF EXISTS (SELECT FROM review_keeping) THEN
		CALL keep_summaries();
	END IF;
END
$do$;
