-- The intake: a file of contributions is loaded and taken, beside COPY into a
-- table of text and INSERT ... SELECT with casts into another registry's
-- contributions; by the owner and by a desk, whose rows policies guard
-- SPDX-License-Identifier: PostgreSQL
SELECT (:rows / 10)::text AS rows \gset
CALL gcm_create_registry('taken');
CALL gcm_load_faq_2020('taken') \g /dev/null
CALL gcm_create_registry('entered');
CALL gcm_load_faq_2020('entered') \g /dev/null
CREATE ROLE gcm_bench_desk;
CALL taken.grant_access('gcm_bench_desk', 'regional-desk', 'all');
CALL entered.grant_access('gcm_bench_desk', 'regional-desk', 'all');
GRANT pg_read_server_files, pg_read_all_settings TO gcm_bench_desk;
VACUUM ANALYZE taken.intake, taken.intake_problem, taken.contribution, entered.contribution;
SET search_path = bench, public;

-- A file of n rows in each of which a reference begins with a word; so many in
-- a hundred have a country that cannot be read
CREATE PROCEDURE write_file(name text, n bigint, misspelt integer DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($copy$
		COPY (SELECT %L || n, 'Contribution ' || n, r[1 + n %% cardinality(r)], (date '2019-01-01' + (n * 79 %% 2190)::integer)::text,
					 (ARRAY['national', 'regional', 'local', 'global'])[1 + n %% 4], (ARRAY['Member State', 'État Membre', 'stakeholder'])[1 + n %% 3],
					 CASE WHEN n %% 100 < %s THEN 'Marocco'
						  ELSE format(CASE WHEN n %% 10 < 7 THEN '{%%s}' ELSE '{%%s,%%s}' END, c[1 + n %% 249], c[1 + n / 249 %% 249]) END,
					 format('{%%s,%%s,%%s}', 1 + n %% 23, 1 + n / 23 %% 23, 1 + n / 529 %% 23), format('{%%s}', chr(97 + (n %% 10)::integer))
			  FROM generate_series(1, %s) AS n, (SELECT array_agg(t) AS c FROM unnest('all'::gcm_country_set) AS t) AS countries,
				   (SELECT array_agg(code ORDER BY code) AS r FROM taken.review_round) AS rounds) TO %L (FORMAT csv)$copy$,
		name || ' ', misspelt, n, current_setting('data_directory') || '/' || name);
END
$$;
CREATE PROCEDURE load_file(name text, target text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('COPY %s (reference, title, round, received, level, contributor, countries, objectives, principles) FROM %L (FORMAT csv)',
				   target, current_setting('data_directory') || '/' || name);
END
$$;
CREATE PROCEDURE load_with_casts(name text) LANGUAGE plpgsql AS $$
BEGIN
	CREATE TEMP TABLE file (reference text, title text, round text, received text, level text, contributor text, countries text, objectives text, principles text);
	CALL bench.load_file(name, 'file');
	INSERT INTO entered.contribution (reference, title, round, received, level, contributor, countries, objectives, principles)
	SELECT reference, title, round, gcm_timeline(received), level, CASE contributor WHEN 'stakeholder' THEN contributor ELSE 'member-state' END,
		   countries::gcm_country_set, objectives::gcm_objective_set, principles::gcm_principle_set FROM file;
	DROP TABLE file;
END
$$;
GRANT USAGE ON SCHEMA bench TO gcm_bench_desk;

-- Loading and taking, of n rows, as the current role; a procedure of two
-- commands would be one transaction
CREATE FUNCTION measure(who text, n bigint, ours double precision[], theirs double precision) RETURNS text LANGUAGE SQL AS $$
	SELECT format('%s rows, %s: loaded %s ms, taken %s ms; COPY and INSERT ... SELECT %s ms; %s of its time, at most 4: %s', lpad(n::text, 8), who,
				  round(ours[1]), round(ours[2]), round(theirs), round(((ours[1] + ours[2]) / theirs)::numeric, 2),
				  CASE WHEN ours[1] + ours[2] <= 4 * theirs THEN 'kept' ELSE 'MISSED' END)
$$;
