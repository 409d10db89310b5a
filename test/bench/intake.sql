-- The intake: a file of contributions is loaded and taken, beside COPY into a
-- table of text and INSERT ... SELECT with casts into another registry's
-- contributions; by the owner and by a desk, whose rows policies guard
-- SPDX-License-Identifier: PostgreSQL
CALL gcm_create_registry('taken');
CALL gcm_load_faq_2020('taken') \g /dev/null
CALL gcm_load_network_pages('taken') \g /dev/null
CALL gcm_create_registry('entered');
CALL gcm_load_faq_2020('entered') \g /dev/null
CALL gcm_load_network_pages('entered') \g /dev/null
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
CREATE FUNCTION since(start timestamptz) RETURNS double precision LANGUAGE SQL AS $$
	SELECT extract(epoch FROM clock_timestamp() - start) * 1000
$$;
CREATE FUNCTION verdict(topic text, loaded double precision, taken double precision, theirs double precision) RETURNS text LANGUAGE SQL AS $$
	SELECT format('%s loaded in %s, taken in %s ms; COPY and INSERT ... SELECT with casts %s ms; %s of its time, at most 4: %s', rpad(topic, 48),
				  round(loaded), round(taken), round(theirs), round(((loaded + taken) / theirs)::numeric, 2),
				  CASE WHEN loaded + taken <= 4 * theirs THEN 'kept' ELSE 'MISSED' END)
$$;
-- What this session has for itself, in MB
CREATE FUNCTION memory() RETURNS integer LANGUAGE SQL SECURITY DEFINER AS $$
	SELECT substring(pg_read_file('/proc/self/status') FROM 'RssAnon:\s+(\d+)')::integer / 1024
$$;

-- Not in one transaction: as people call it.  Each way is gone several times, with
-- a file of its own, and the best times of each are compared.
\set take 'SELECT clock_timestamp() AS start \\gset \\\\ CALL taken.take_contributions() \\g /dev/null \\\\ SELECT bench.since(:''start'') AS taken \\gset'
\set best 'SELECT least(:loaded, :best_loaded) AS best_loaded, least(:taken, :best_taken) AS best_taken, least(:theirs, :best_theirs) AS best_theirs \\gset'
\set file 'SELECT :number + 1 AS number, format(''%s.csv'', :number) AS name \\gset \\\\ CALL bench.write_file(:''name'', :n);'
\set copy 'SELECT bench.elapsed(format(''CALL bench.load_with_casts(%L)'', :''name'')) AS theirs, bench.elapsed(format(''CALL bench.load_file(%L, %L)'', :''name'', :''target'')) AS loaded \\gset \\\\ :take \\\\ :best'
\set new 'SELECT 1e9 AS best_loaded, 1e9 AS best_taken, 1e9 AS best_theirs \\gset'
\set number 0

SELECT 'taken.intake' AS target, 10000 AS n \gset
:new
:file
:copy
:file
:copy
:file
:copy
SELECT verdict(:n || ' rows, by COPY into intake', :best_loaded, :best_taken, :best_theirs) || format('; %s MB', memory());

SELECT 100000 AS n \gset
:new
:file
:copy
:file
:copy
:file
:copy
SELECT verdict(:n || ' rows, by COPY into intake', :best_loaded, :best_taken, :best_theirs) || format('; %s MB', memory());

SELECT :rows / 10 AS n \gset
:new
:file
:copy
SELECT verdict(:n || ' rows, by COPY into intake', :best_loaded, :best_taken, :best_theirs) || format('; %s MB', memory());

SELECT 'taken.contribution_intake' AS target, 100000 AS n \gset
:new
:file
:copy
:file
:copy
:file
:copy
SELECT verdict(:n || ' rows, by COPY into contribution_intake', :best_loaded, :best_taken, :best_theirs);

-- A desk, to whom COPY into a table with policies is not open
:new
:file
SET ROLE gcm_bench_desk;
:copy
RESET ROLE;
:file
SET ROLE gcm_bench_desk;
:copy
RESET ROLE;
:file
SET ROLE gcm_bench_desk;
:copy
RESET ROLE;
SELECT verdict(:n || ' rows of a desk, by COPY into contribution_intake', :best_loaded, :best_taken, :best_theirs);

CREATE PROCEDURE load_and_insert(name text) LANGUAGE plpgsql AS $$
BEGIN
	CREATE TEMP TABLE sent (reference text, title text, round text, received text, level text, contributor text, countries text, objectives text, principles text);
	CALL bench.load_file(name, 'sent');
	INSERT INTO taken.intake (reference, title, round, received, level, contributor, countries, objectives, principles) SELECT * FROM sent;
	DROP TABLE sent;
END
$$;
\set insert 'SELECT bench.elapsed(format(''CALL bench.load_with_casts(%L)'', :''name'')) AS theirs, bench.elapsed(format(''CALL bench.load_and_insert(%L)'', :''name'')) AS loaded \\gset \\\\ :take \\\\ :best'
:new
:file
SET ROLE gcm_bench_desk;
:insert
RESET ROLE;
:file
SET ROLE gcm_bench_desk;
:insert
RESET ROLE;
:file
SET ROLE gcm_bench_desk;
:insert
RESET ROLE;
SELECT verdict(:n || ' rows of a desk, by INSERT ... SELECT', :best_loaded, :best_taken, :best_theirs);

-- Rows that cannot be read, each in its own way; and what waits is not read again
CALL write_file('tenth.csv', :n, 10);
CALL load_file('tenth.csv', 'taken.intake');
UPDATE taken.intake SET countries = 'Maroc' || md5(id::text) WHERE contribution IS NULL AND countries = 'Marocco';
:take
SELECT format('of %s rows, every tenth misspelt in its own way: taken in %s ms', :n, round(:taken::numeric));
CALL write_file('all.csv', :n, 100);
CALL load_file('all.csv', 'taken.intake');
:take
SELECT format('of %s rows, all misspelt in one way: taken in %s ms', :n, round(:taken::numeric));
:take
SELECT format('called again, with %s rows that wait: %s ms', :n + :n / 10, round(:taken::numeric, 1));
VACUUM taken.intake;
:take
SELECT format('... after VACUUM: %s ms', round(:taken::numeric, 1));
SET ROLE gcm_bench_desk;
:take
SELECT format('... by a desk, which sees none of them: %s ms', round(:taken::numeric, 1));
RESET ROLE;
DROP OWNED BY gcm_bench_desk;
DROP ROLE gcm_bench_desk;
