#!/usr/bin/perl
# Limits: memory does not grow with calls, what does not fit in work_mem gives
# the same answers from disk, and a query that is cancelled ends at once.
#
# GCM_CALLS says how often each function is called, and more than 100000 of
# them ask for large tables too: see test/bin/check-limits.  GCM_SECOND says how
# long what should take a second may take, where the server is slowed down: see
# test/bin/check-memory.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use Time::HiRes qw(sleep time);
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $db     = 'gcm_network_resources';
my $super  = $ENV{PGUSER};
my $calls  = $ENV{GCM_CALLS} || 2000;
my $long   = $calls > 100000;
my $second = $ENV{GCM_SECOND} || 1;

make_database($db, '', 'CREATE EXTENSION gcm_network', functions(), sample_sql(), q{
	CREATE TABLE sample AS
	SELECT t AS type, CASE t WHEN 'cstring'::regtype THEN oid END AS function, odd(t, oid) AS v
	FROM (SELECT DISTINCT ON (t, CASE t WHEN 'cstring'::regtype THEN c.oid END) t, c.oid FROM callable c, unnest(c.proargtypes) AS t) AS t},
	q{CREATE VIEW aggregate AS SELECT f.* FROM callable f WHERE prokind = 'a'});

#
# Memory
#

# Bytes in use in this session, but for those of this function itself, which
# the first call takes
psql($db, $super, q{
	CREATE FUNCTION used() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN (SELECT sum(used_bytes) FROM pg_backend_memory_contexts); END $$;

	-- What a function takes for the last nine tenths of its calls, within the
	-- query, which would give it back; and what the query leaves behind
	CREATE FUNCTION growth(function oid, form text, calls integer, OUT within bigint, OUT behind bigint, OUT called bigint) LANGUAGE plpgsql AS $$
	DECLARE
		f record;
		arguments text;
		once text;
		source text;
		query text;
		before bigint;
	BEGIN
		SELECT * INTO f FROM callable WHERE oid = function;
		SELECT string_agg(format(CASE WHEN t = 'cstring'::regtype THEN 'CASE WHEN g > 0 THEN a.v%s END::cstring' ELSE 'CASE WHEN g > 0 THEN a.v%s END' END, n), ', ' ORDER BY n),
			   string_agg(format(CASE WHEN t = 'cstring'::regtype THEN '(%s)::text AS v%s' ELSE '%s AS v%s' END,
								 CASE WHEN f.proname = 'gcm_timeline' THEN quote_literal('2021 and H1 2022') || '::text'
									  WHEN f.proname = 'gcm_find_objectives' AND n = 1 THEN quote_literal('Objectives 7 and 9') || '::text'
									  WHEN f.proname ~ '^gcm_try_' THEN quote_literal('all') || '::text'
									  WHEN f.proname = 'gcm_reference_mandate' THEN quote_literal('national') || '::text'
									  WHEN f.proname = 'gcm_letter' AND n = 9 THEN quote_literal('html') || '::text'
									  WHEN (f.proname IN ('gcm_review_of_country', 'gcm_review_with_countries', 'gcm_review_combine_of_country') OR f.proname = 'gcm_review_merge_agg' AND f.pronargs = 2) AND t = 'gcm_review'::regtype THEN '(SELECT gcm_review_agg(NULL, NULL))'
									  WHEN f.proname = 'gcm_review_with_countries' THEN '0::bigint'
									  WHEN f.proname = 'gcm_mandate_diff' AND n = 2 THEN v[3]
									  WHEN f.proname ~ '^gcm_sdg_10_7_2_' AND t = 'bigint[]'::regtype THEN quote_literal('{1,2}') || '::bigint[]' ELSE v[1] END, n), ', ' ORDER BY n)
		INTO arguments, once FROM unnest(f.proargtypes) WITH ORDINALITY AS x (t, n) JOIN sample s ON s.type = t AND (s.function IS NULL OR s.function = f.oid);
		source := format('FROM generate_series(1, %s) AS g, (SELECT %s OFFSET 0) AS a', calls, coalesce(once, '1 AS v1'));
		query := CASE form
			WHEN 'function' THEN format('SELECT g, %s(%s) AS r, CASE WHEN g IN (1, %s, %s) THEN used() END AS u %s OFFSET 0', f.call, arguments, calls / 10, calls, source)
			WHEN 'rows' THEN format('SELECT g, r, CASE WHEN g IN (1, %s, %s) THEN used() END AS u %s, LATERAL %s(%s) AS r OFFSET 0', calls / 10, calls, source, f.call, arguments)
			WHEN 'aggregate' THEN format('SELECT x.g, r, x.u FROM (SELECT %s(%s) AS r, max(CASE WHEN g = 1 THEN used() END) AS one, max(CASE WHEN g = %s THEN used() END) AS two, max(CASE WHEN g = %s THEN used() END) AS three %s) AS y, LATERAL (VALUES (1, one), (%3$s, two), (%4$s, three)) AS x (g, u)', f.call, arguments, calls / 10, calls, source)
			WHEN 'groups' THEN format('SELECT max(g) AS g, %s(%s) AS r, max(CASE WHEN g IN (1, %s, %s) THEN used() END) AS u %s GROUP BY g / 2', f.call, arguments, calls / 10, calls, source)
			WHEN 'window' THEN format('SELECT g, %s(%s) OVER (ORDER BY g ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS r, CASE WHEN g IN (1, %s, %s) THEN used() END AS u %s', f.call, arguments, calls / 10, calls, source)
			END;
		before := used();
		EXECUTE format('SELECT max(u) FILTER (WHERE g >= %s) - max(u) FILTER (WHERE g BETWEEN 2 AND %s), count(r) FROM (%s) AS q', calls, calls / 10 + 1, query) INTO within, called;
		behind := used() - before;
	END
	$$;
	CREATE TABLE grown (signature text, form text, within bigint, behind bigint, called bigint);
	CREATE FUNCTION measure(function oid, calls integer) RETURNS void LANGUAGE plpgsql AS $$
	DECLARE
		f record;
		form text;
	BEGIN
		SELECT * INTO f FROM callable WHERE oid = function;
		FOREACH form IN ARRAY CASE WHEN f.prokind = 'a' THEN '{aggregate,groups,window}' WHEN f.proretset THEN '{rows}' ELSE '{function}' END::text[] LOOP
			IF calls > 100 THEN PERFORM growth(function, form, 20); END IF;
			INSERT INTO grown SELECT f.signature, form, g.* FROM growth(function, form, CASE WHEN form IN ('groups', 'window') THEN least(calls, 200000)
				ELSE least(calls, (20000000 / greatest(f.prorows, 1))::integer) END) AS g;
		END LOOP;
	EXCEPTION WHEN feature_not_supported THEN
		INSERT INTO grown VALUES (f.signature, 'of aggregates');
	END
	$$});
my @oids = lines(psql($db, $super, 'SELECT oid FROM callable ORDER BY signature'));
my $backend = q{SELECT regexp_replace(pg_read_file('/proc/self/status'), '.*RssAnon:\s*(\d+) kB.*', '\1')};
# Caches of catalogs shrink where other tests change those, and grow again; what
# is not given back shows each time
my @numbers;
for (1 .. 3)
{
	@numbers = grep { /\d/ } lines(psql($db, $super, 'SET jit = off', 'SET max_parallel_workers_per_gather = 0', 'SET enable_hashagg = off', "SET work_mem = '256MB'", "SET client_min_messages = error",
		(map { "SELECT measure($_, 100)" } @oids), 'TRUNCATE grown', 'SELECT used()', (-r '/proc/self/status' ? $backend : 'SELECT 0'),
		(map { "SELECT measure($_, $calls)" } @oids), 'SELECT used()', (-r '/proc/self/status' ? $backend : 'SELECT 0')));
	last if $numbers[2] - $numbers[0] < 1000000;
}
is(psql($db, $super, 'SELECT count(DISTINCT signature) FROM grown'), scalar(@oids), 'every function was measured');
is(psql($db, $super, q{SELECT signature FROM grown WHERE form = 'of aggregates' AND signature NOT IN (SELECT f::regprocedure::text FROM pg_aggregate, unnest(ARRAY[aggtransfn, aggcombinefn, aggmtransfn, aggminvtransfn]) AS f)}), '',
	'... but those of aggregates, which these call');
is(psql($db, $super, "SELECT signature, form, called FROM grown WHERE called < least($calls, 1000000) AND form IN ('function', 'rows')
	AND (SELECT count(*) FROM callable WHERE grown.signature = callable.signature AND callable.proname NOT IN ('gcm_verdict')) > 0"), '', '... as often as it should be');
is(psql($db, $super, 'SELECT signature, form, within FROM grown WHERE within > 16384 OR within IS NULL AND called IS NOT NULL ORDER BY 1'), '', 'no function takes more memory the more often it is called');
is(psql($db, $super, 'SELECT signature, form, behind FROM grown WHERE behind > 65536'), '', 'no query leaves much behind');
cmp_ok($numbers[2] - $numbers[0], '<', 1000000, 'all of them leave less than 1 MB behind');
cmp_ok($numbers[3] - $numbers[1], '<', 65536, 'and the process has grown by less than 64 MB') if $numbers[3];
diag("memory: $calls calls of each of " . @oids . ' functions, ' . psql($db, $super, q{SELECT format('%s measurements, at most %s bytes of growth within a query', count(within), max(within)) FROM grown})
	. ", " . ($numbers[2] - $numbers[0]) . " bytes left behind by all") if $long;

#
# What does not fit in work_mem
#

# Rows with each sample of each type in turn
my ($rows, $groups) = $long ? (200000, 20000) : (12000, 4000);
my %differs;
my @aggregates = lines(psql($db, $super, 'SELECT oid FROM aggregate ORDER BY signature'));
psql($db, $super, q{
	CREATE FUNCTION spilled(function oid, rows integer, groups integer, OUT batches integer, OUT difference boolean) LANGUAGE plpgsql AS $$
	DECLARE
		f record;
		query text;
		plan json;
		on_disk text;
		in_memory text;
	BEGIN
		SELECT * INTO f FROM aggregate WHERE oid = function;
		-- values from a table, so that they are there before the groups
		EXECUTE format('CREATE TEMP TABLE fed AS SELECT i, abs(hashint4(i)) %% %s AS k, %s FROM generate_series(1, %s) AS i', groups,
			(SELECT string_agg(format('(ARRAY[%s])[1 + abs(hashint4(i + %s)) %% %s] AS v%2$s', array_to_string(v, ', '), n, cardinality(v)), ', ') FROM unnest(f.proargtypes) WITH ORDINALITY AS a (t, n), LATERAL (
				SELECT array_agg(x ORDER BY o) AS v FROM sample, unnest(v) WITH ORDINALITY AS u (x, o) WHERE type = t AND x !~ '9223372036854775807'
				AND NOT (f.proname = 'gcm_review_merge_agg' AND f.pronargs = 2 AND x ~ 'countries')) AS s), rows);
		ANALYZE fed;
		-- expect few groups, so that hashing is what is planned
		query := format('SELECT count(*) || '' '' || sum(hashtextextended(k || coalesce(r::text, ''''), 0)) FROM (SELECT k, %s(%s) AS r FROM fed GROUP BY k) AS g', f.call,
			(SELECT string_agg('v' || n, ', ') FROM generate_series(1, f.pronargs) AS n));
		PERFORM set_config('enable_sort', 'off', true), set_config('work_mem', '64kB', true), set_config('hash_mem_multiplier', '1', true);
		EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON, COSTS OFF) ' || query INTO plan;
		batches := (SELECT max((b #>> '{}')::integer) FROM jsonb_path_query(plan::jsonb, 'strict $.**."HashAgg Batches"') AS b);
		EXECUTE query INTO on_disk;
		PERFORM set_config('enable_sort', 'on', true), set_config('enable_hashagg', 'off', true), set_config('work_mem', '256MB', true);
		EXECUTE query INTO in_memory;
		PERFORM set_config('enable_hashagg', 'on', true);
		difference := on_disk IS DISTINCT FROM in_memory OR on_disk IS NULL;
		DROP TABLE fed;
	END
	$$;
	CREATE TABLE spill AS SELECT NULL::text AS signature, 0 AS batches, false AS difference LIMIT 0});
psql($db, $super, 'SET jit = off', 'SET max_parallel_workers_per_gather = 0', map { "INSERT INTO spill SELECT $_\::regprocedure, s.* FROM spilled($_, $rows, $groups) AS s" } @aggregates);
is(psql($db, $super, 'SELECT count(*) FROM spill'), scalar(@aggregates), 'every aggregate was hashed with work_mem at its minimum');
is(psql($db, $super, 'SELECT signature, batches FROM spill WHERE batches IS NULL OR batches <= 1'), '', '... and went to disk');
is(psql($db, $super, 'SELECT signature FROM spill WHERE difference'), '', '... and answers as it does in memory');
diag(psql($db, $super, q{SELECT format('hash aggregates on disk: %s aggregates, %s to %s batches', count(*), min(batches), max(batches)) FROM spill})) if $long;

# Sorts, joins and hashes of each type that has an order
my @sorted = lines(psql($db, $super, q{
	SELECT opcintype::regtype FROM pg_opclass c JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_opclass'::regclass AND d.deptype = 'e' JOIN pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree'
	WHERE opcdefault ORDER BY 1::text}));
for my $type (@sorted)
{
	my ($memory, $disk) = ("SET work_mem = '256MB'", "SET work_mem = '64kB'; SET hash_mem_multiplier = 1");
	my $vocabulary = $type =~ s/^gcm_|_set$//gr;
	my $value = $type eq 'gcm_alignment' ? "gcm_alignment(gcm_mandate(objectives => (ARRAY(SELECT 1 + abs(hashint4(i)) % 23))::gcm_objective_set, structure => (gcm_structure_set_to_terms('all'))[1:abs(hashint4(-i)) % 6]::gcm_structure_set))"
	  : $type eq 'gcm_review' ? "(SELECT gcm_review_agg(c, '{3}') FROM unnest((gcm_country_set_to_terms('all'))[1 + abs(hashint4(i)) % 249:3 + abs(hashint4(i)) % 249]) AS c)"
	  : $type =~ /_set$/ ? "(SELECT coalesce(gcm_set_agg(t), '{}') FROM unnest('all'::$type) WITH ORDINALITY AS u (t, n) WHERE abs(hashint4(i * 300 + n::integer)) % (1 + abs(hashint4(i)) % 20) = 0)"
	  : !grep({ $_ eq "${type}_set" } @sorted) ? '(ARRAY[' . psql($db, $super, "SELECT array_to_string(v, ', ') FROM sample WHERE type = '$type'::regtype AND function IS NULL") . '])[1 + abs(hashint4(i)) % 6]'
	  : "(gcm_${vocabulary}_set_to_terms('all'))[1 + abs(hashint4(i)) % 300]";
	my $sort = 'SELECT md5(string_agg(i::text, \',\')) FROM (SELECT i FROM ordered ORDER BY v DESC NULLS LAST, i) AS o';
	my $join = 'SELECT count(*), sum(hashint8(a.i * b.i)) FROM ordered AS a JOIN ordered AS b ON a.v = b.v WHERE a.i % 2 = 0 AND b.i % 2 = 1';
	my ($sorted, $joined, $plan) = split /\n/, psql($db, $super, 'DROP TABLE IF EXISTS ordered', "CREATE TABLE ordered AS SELECT i, $value AS v FROM generate_series(1, 4000) AS i", 'ANALYZE ordered',
		$disk, $sort, 'SET enable_mergejoin = off', 'SET enable_nestloop = off', $join, "EXPLAIN (ANALYZE, COSTS OFF) $sort"), 3;
	my ($sorted_there, $joined_there) = lines(psql($db, $super, $memory, $sort, 'SET enable_hashjoin = off', 'SET enable_nestloop = off', $join));
	like($plan, qr/Sort Method: external/, "$type: sorted on disk");
	is($sorted, $sorted_there, '... as in memory');
	is($joined, $joined_there, '... and joined there');
}

#
# Cancel
#

# Run a statement, cancel it 0.2 seconds after the session names itself
# to_cancel, and see how long it goes on.  A statement that begins with work of
# core's that cannot be cancelled names the session itself when that is done.
my %taken;
sub cancelled_ok
{
	my ($name, @commands) = @_;
	my $pid = fork();
	if (!$pid)
	{
		unshift @commands, "SET application_name = 'to_cancel'" unless grep { /to_cancel/ } @commands;
		my (undef, $said) = try_psql($db, $super, 'SET jit = off', @commands);
		require POSIX;
		POSIX::_exit($said =~ /ERROR:  57014/ ? 0 : 1);
	}
	my $found = '';
	for (1 .. 200)
	{
		sleep 0.05;
		$found = psql($db, $super, q{SELECT pid FROM pg_stat_activity WHERE application_name = 'to_cancel' AND state = 'active'});
		last if $found || waitpid($pid, POSIX::WNOHANG()) > 0;
	}
	sleep 0.2;
	my $start = time;
	psql($db, $super, "SELECT pg_cancel_backend($found)") if $found;
	waitpid($pid, 0);
	my $taken = time - $start;
	$taken{$name} = $taken;
	ok($found && $? == 0 && $taken < $second, "cancelled within a second: $name") or diag(sprintf '%s, %.2f s, %s', $found ? 'found' : 'finished before', $taken, $? == 0 ? 'cancelled' : 'not cancelled');
}
require POSIX;

my $million = $long ? 1000000 : 100000;
# A single call with a long argument
cancelled_ok('the text of a long set', q{DO $$ DECLARE v text := '{' || repeat('maroc,', 15000000) || 'maroc}'; BEGIN PERFORM set_config('application_name', 'to_cancel', false); PERFORM v::gcm_country_set; END $$});
cancelled_ok('a range that is none', q{SELECT ('{' || repeat('1-', 10000000) || '}')::gcm_objective_set FROM generate_series(1, 9)});
cancelled_ok('a long array of terms', q{SELECT count((array_fill('MAR'::gcm_country, ARRAY[10000000 + i]))::gcm_country_set) FROM generate_series(1, 9999) AS i});
cancelled_ok('a long array of numbers', q{SELECT count((array_fill(7, ARRAY[10000000 + i]))::gcm_objective_set) FROM generate_series(1, 9999) AS i});
cancelled_ok('a long array of texts', q{SELECT count((array_fill('Morocco'::text, ARRAY[5000000 + i]))::gcm_country_set) FROM generate_series(1, 9999) AS i});
cancelled_ok('a long text with no objective', q{SELECT sum(length(gcm_find_objective_set(repeat('Number 7 is none. ', 10000000 + i))::text)) FROM generate_series(1, 9999) AS i});
cancelled_ok('a long text that cannot be read', q{SELECT sum(length(rest)) FROM generate_series(1, 9999) AS i, gcm_read_countries(repeat('Atlantis;', 100000 + i))});
cancelled_ok('a long list of entities', q{SELECT count(gcm_alignment(gcm_mandate(members => array_fill('a body'::text, ARRAY[5000000 + i])))) FROM generate_series(1, 9999) AS i});
my $unknown = q{gcm_mandate(members => ARRAY(SELECT repeat('Organisatoin ', 19) || i FROM generate_series(1, 1000) AS i))};
cancelled_ok('names that are near none', "SELECT count(near) FROM gcm_alignment_findings($unknown, 'network', $unknown)");
like((try_psql($db, $super, q{SELECT gcm_alignment(gcm_mandate(members => ARRAY(SELECT 'body ' || i FROM generate_series(1, 1001) AS i)))}))[1], qr/ERROR:  54000/, 'a list of entities has a limit');
cmp_ok(scalar(() = psql($db, $super, q{SELECT finding FROM gcm_alignment_findings(gcm_mandate(members => ARRAY(SELECT 'body ' || i FROM generate_series(1, 1000) AS i)))}) =~ /body/g), '>', 0, '... that is far away');
# Every aggregate, over more rows than anybody has
for my $aggregate ($long ? @aggregates : @aggregates[grep { $_ % 5 == 0 } 0 .. $#aggregates])
{
	my ($name, $query) = split /\|/, psql($db, $super, qq{SELECT signature, format('SELECT %s(%s) FROM generate_series(1, 1000000000)', call,
		(SELECT string_agg(v[1], ', ' ORDER BY n) FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n) JOIN sample s ON s.type = t AND s.function IS NULL)) FROM aggregate WHERE oid = $aggregate}), 2;
	cancelled_ok($name, 'SET max_parallel_workers_per_gather = 0', $query);
}
# Statistics of as many sets as are ever looked at, and each kind of index
if ($long)
{
	psql($db, $super, 'CREATE UNLOGGED TABLE large AS SELECT c, o, t FROM (SELECT i, (gcm_country_set_to_terms(\'all\'))[1 + abs(hashint4(i)) % 249] AS t FROM generate_series(1, 3000000) AS i) AS i,
		LATERAL (SELECT ARRAY[t, (gcm_country_set_to_terms(\'all\'))[1 + abs(hashint4(-i)) % 249], (gcm_country_set_to_terms(\'all\'))[1 + abs(hashint4(i + 7)) % 249]]::gcm_country_set AS c) AS c,
		LATERAL (SELECT (ARRAY[1 + abs(hashint4(i)) % 23, 1 + abs(hashint4(i + 1)) % 23, 1 + abs(hashint4(i + 2)) % 23, 1 + abs(hashint4(i + 3)) % 23])::gcm_objective_set AS o) AS o');
	for my $index (map({ my $c = $_; map { "USING $_ ($c)" } qw(gin gist btree hash) } qw(c o)), 'USING brin (c, o, t)', 'USING hash (t)')
	{
		cancelled_ok("index $index", "SET maintenance_work_mem = '1GB'", 'SET max_parallel_maintenance_workers = 0', "CREATE INDEX ON large $index" . ($index =~ /brin/ ? ' WITH (pages_per_range = 1)' : ''));
	}
	cancelled_ok('ANALYZE', 'SET default_statistics_target = 10000', 'ANALYZE large');
	# in the middle of what is ours in it, at several moments
	for my $after (2, 4, 6, 8)
	{
		my $start = time;
		my (undef, $said) = try_psql($db, $super, 'SET default_statistics_target = 10000', "SET statement_timeout = '${after}s'", 'ANALYZE large (c)');
		my $taken = time - $start - $after;
		$taken{"ANALYZE after $after seconds"} = $taken if $said =~ /57014/;
		ok($taken < $second, "ANALYZE ends within a second of $after seconds") or diag(sprintf '%.2f s', $taken);
	}
	psql($db, $super, 'DROP TABLE large');
	my ($slowest) = sort { $taken{$b} <=> $taken{$a} } keys %taken;
	diag(sprintf 'cancel: the slowest took %.2f s: %s', $taken{$slowest}, $slowest);
}

done_testing();
