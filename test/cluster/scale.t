#!/usr/bin/env perl
# scale.t: more than one server, and tables in pieces, answer as one table does.
#
# Three offices are joined to a central server by postgres_fdw, one of them with
# the release before: what is sent to them is read from the plans, for each
# operator and aggregate that the catalogue has.  Then partitions, and logical
# replication of the three into one.  Where the server has Citus or TimescaleDB,
# the same is asked of tables that they distribute.
#
# GCM_SCALE_ROWS, which make check-scale sets, says how many contributions there
# are, and has times printed.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);
use GcmCluster;
use GcmTest qw(functions sample_sql);

my $rows = $ENV{GCM_SCALE_ROWS} // 3000;
my $measures = exists $ENV{GCM_SCALE_ROWS};
my $major = (majors())[-1];
my @offices = qw(africa americas asia);

# Contributions, which are the same wherever they are made up: each of an office,
# some of no country, some on no objective
my $contributions = q{
	CREATE FUNCTION random_of(n integer, of integer) RETURNS integer IMMUTABLE LANGUAGE sql RETURN (hashint4(n)::bigint + 2147483648) % of;
	CREATE TABLE country (place integer PRIMARY KEY, country gcm_country);
	INSERT INTO country SELECT place - 1, c FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS u (c, place);
	CREATE TABLE contribution (id integer, office text, day date, month date, country gcm_country, countries gcm_country_set,
		objectives gcm_objective_set, principles gcm_principle_set, stakeholder gcm_stakeholder, PRIMARY KEY (office, id));
	CREATE FUNCTION made_up(rows integer) RETURNS SETOF contribution LANGUAGE sql AS $$
		SELECT n, ('{africa,americas,asia}'::text[])[1 + n % 3], day, date_trunc('month', day)::date, country,
			   CASE WHEN country IS NULL THEN '{}' ELSE ARRAY[country, 'MAR'] END::gcm_country_set,
			   CASE n % 11 WHEN 0 THEN '{}' ELSE ARRAY[1 + random_of(n, 23), 1 + random_of(-n, 23)] END::gcm_objective_set,
			   chr(97 + random_of(n * 3, 10))::gcm_principle_set,
			   ('{academia,media,migrants,trade-unions,NULL}'::gcm_stakeholder[])[1 + random_of(n * 5, 5)]
		FROM generate_series(1, rows) AS n CROSS JOIN LATERAL (SELECT '2024-01-01'::date + random_of(n * 7, 366) AS day) AS d
		LEFT JOIN country ON place = random_of(n, 260)
	$$};

sub plan_of
{
	my ($node, $database, @sql) = @_;
	my $query = pop @sql;
	return run_sql($node, $database, @sql, "EXPLAIN (VERBOSE, COSTS OFF) $query");
}

# What a query answers, and for how long, if that is measured
sub timed
{
	my ($node, $database, $what, @sql) = @_;
	my $begin = time;
	my $answer = run_sql($node, $database, @sql);
	if ($measures)
	{
		$begin = time;
		run_sql($node, $database, @sql);
		note(sprintf '%6.0f ms  %s', 1000 * (time - $begin), $what);
	}
	return $answer;
}

sub count_of { my ($text, $pattern) = @_; return scalar(() = $text =~ /$pattern/g) }

# The servers

my %office;
for my $name (@offices)
{
	my $which = $name eq 'asia' && has_version($major, $previous) ? $previous : $version;
	$office{$name} = make_server($name, $major, $which);
	$office{$name}->start;
	run_sql($office{$name}, 'postgres', "CREATE EXTENSION gcm_network VERSION '$which'", $contributions,
		"INSERT INTO contribution SELECT * FROM made_up($rows) WHERE office = '$name'", 'ANALYZE contribution',
		'CREATE TABLE daily AS SELECT office, day, gcm_review_agg(country, objectives, principles, stakeholder) AS review FROM contribution GROUP BY office, day',
		'ALTER TABLE daily ADD PRIMARY KEY (office, day)');
}
my $central = make_server('central', $major, $version);
$central->append_conf('postgresql.conf', "max_logical_replication_workers = 20\nmax_worker_processes = 20");
$central->start;
run_sql($central, 'postgres', 'CREATE EXTENSION gcm_network', 'CREATE EXTENSION postgres_fdw', $contributions,
	"INSERT INTO contribution SELECT * FROM made_up($rows)", 'ANALYZE contribution',
	'CREATE TABLE off (LIKE contribution) PARTITION BY LIST (office)',
	map {
		my $connection = sprintf q{host '%s', port '%s', dbname 'postgres'}, $office{$_}->host, $office{$_}->port;
		("CREATE SERVER $_ FOREIGN DATA WRAPPER postgres_fdw OPTIONS ($connection, extensions 'gcm_network', async_capable 'true', batch_size '100')",
			"CREATE USER MAPPING FOR CURRENT_USER SERVER $_",
			"CREATE FOREIGN TABLE off_$_ PARTITION OF off FOR VALUES IN ('$_') SERVER $_ OPTIONS (table_name 'contribution')")
	} @offices);

# What postgres_fdw sends: each operator and each aggregate, over columns of each type

my @types = split /\n/, run_sql($central, 'postgres', q{
	SELECT t.oid::regtype FROM pg_depend d JOIN pg_type t ON d.classid = 'pg_type'::regclass AND d.objid = t.oid
	WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network') AND d.deptype = 'e' AND t.typtype IN ('b', 'e') AND t.typelem = 0 ORDER BY 1});
my $wide = join ', ', 'n integer', map { ("l_$_ $_", "r_$_ $_") } @types, 'text';
run_sql($office{africa}, 'postgres', "CREATE TABLE wide ($wide)");
run_sql($central, 'postgres', functions(), sample_sql(), "CREATE TABLE home ($wide)", "CREATE FOREIGN TABLE far ($wide) SERVER africa OPTIONS (table_name 'wide')",
	'-- not those that are too large to be added up',
	q{CREATE FUNCTION small_values(type regtype) RETURNS text[] LANGUAGE sql STABLE RETURN ARRAY(SELECT v FROM unnest(odd_values(type)) AS v WHERE v ~ '[0-9]{15}' IS NOT TRUE)},
	'CREATE FUNCTION nth(texts text[], n integer) RETURNS text LANGUAGE sql RETURN texts[1 + n % cardinality(texts)]',
	sprintf('INSERT INTO home SELECT n, %s FROM generate_series(1, 80) AS n',
		join ', ', map { my $t = $_; my $v = $t eq 'text' ? q{'{a,"",b}'::text[]} : "small_values('$t')"; map { "nth($v, $_)::$t" } 'n', "n / cardinality($v) + n" } @types, 'text'),
	'INSERT INTO far SELECT * FROM home');
is(run_sql($central, 'postgres', 'SELECT count(*) FROM (SELECT * FROM far EXCEPT ALL SELECT * FROM home) AS d'), 0, 'rows of every type go to an office and come back');

# [ what, query over a table, a pattern of what is sent ]
my @operators = map { [ split /\t/ ] } split /\n/, run_sql($central, 'postgres', q{
	SELECT concat_ws(E'\t', o.oid::regoperator, 'SELECT count(*) FROM %s WHERE ' ||
		CASE WHEN o.oprresult = 'boolean'::regtype THEN e ELSE format('(%s) IS NOT NULL', e) END)
	FROM pg_depend d JOIN pg_operator o ON d.classid = 'pg_operator'::regclass AND d.objid = o.oid,
		 concat_ws(' ', CASE WHEN o.oprleft > 0 THEN 'l_' || o.oprleft::regtype END, o.oprname,
			-- what is taken out of a summary must be in it
			CASE WHEN o.oprname = '-' AND o.oprright::regtype::text !~ '_set$' AND o.oprleft = o.oprright THEN 'l_' ELSE 'r_' END || o.oprright::regtype) AS e
	WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network') AND d.deptype = 'e' ORDER BY o.oid::regoperator::text});
my @aggregates = map { [ split /\t/ ] } split /\n/, run_sql($central, 'postgres', q{
	SELECT concat_ws(E'\t', a.aggfnoid::regprocedure, format('SELECT %s(%s) FROM %%s', p.proname,
		-- what is told to be of a country must not know its countries yet
		(SELECT string_agg(CASE WHEN t = 'gcm_review'::regtype AND p.pronargs > 1 THEN 'CASE WHEN gcm_review_countries(l_gcm_review) = ''{}'' THEN l_gcm_review END'
								ELSE 'l_' || t::regtype END, ', ' ORDER BY i) FROM unnest(p.proargtypes) WITH ORDINALITY AS u (t, i))))
	FROM pg_depend d JOIN pg_aggregate a ON d.classid = 'pg_proc'::regclass AND d.objid = a.aggfnoid JOIN pg_proc p ON p.oid = a.aggfnoid
	WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network') AND d.deptype = 'e' ORDER BY a.aggfnoid::regprocedure::text});
cmp_ok(scalar(@operators), '>', 200, 'there are operators to try');
cmp_ok(scalar(@aggregates), '>', 40, '... and aggregates');

# Those that are not sent, or answer otherwise
sub not_sent
{
	my @queries = @_;
	my @plans = split /^end\n?/m, run_sql($central, 'postgres', map { ("EXPLAIN (VERBOSE, COSTS OFF) " . sprintf($_->[1], 'far'), "SELECT 'end'") } @queries);
	# The first or last term is also what comes first in order
	my @sent = map { /\A *Foreign Scan\n.*^ *Relations: Aggregate on/ms && !/^ *Filter:/m || /\A *Result\n.*Limit.*Remote SQL: .* ORDER BY/s ? 1 : 0 } @plans;
	my ($here, $there) = map { my $table = $_; [ split /^end\n?/m, run_sql($central, 'postgres', map { (sprintf($_->[1], $table), "SELECT 'end'") } @queries) ] } qw(home far);
	is_deeply([ map { $here->[$_] eq $there->[$_] ? () : $queries[$_][0] } 0 .. $#queries ], [], '... answers of the office are those of here');
	return [ sort map { $sent[$_] ? () : $queries[$_][0] } 0 .. $#queries ];
}
is_deeply(not_sent(@operators), [ grep { /^\|\|\(.*\btext\b/ } sort map { $_->[0] } @operators ], 'every operator is sent to the office, but a term beside a text');
# Until 17, an array of a type is of no extension for core
my %gives_array = map { $_ => 1 } split /\n/, run_sql($central, 'postgres', q{
	SELECT a.aggfnoid::regprocedure FROM pg_aggregate a JOIN pg_proc p ON p.oid = a.aggfnoid JOIN pg_type t ON t.oid = p.prorettype
	WHERE t.typelem <> 0 AND t.typelem::regtype::text ~ '^gcm_'});
is_deeply([ grep { !$gives_array{$_} } @{ not_sent(@aggregates) } ], [], 'every aggregate is sent to the office');

# Compiled, they answer the same: all at once, which takes less time to compile
SKIP:
{
	skip 'this server does not compile expressions', 2 if run_sql($central, 'postgres', 'SET jit = on', 'SELECT pg_jit_available()') eq 'f';
	my $all = 'SELECT ' . join(', ', map { $_->[1] =~ /^SELECT (.*) FROM %s(?: WHERE (.*))?$/ or die $_->[1]; defined $2 ? "count(*) FILTER (WHERE $2)" : $1 } @operators, @aggregates) . ' FROM home';
	my ($interpreted, $compiled) = map { run_sql($central, 'postgres', "SET jit = $_", 'SET jit_above_cost = 0', 'SET jit_optimize_above_cost = -1', $all, "EXPLAIN $all") } qw(off on);
	like($compiled, qr/^JIT:/m, 'operators and aggregates are compiled');
	same($compiled =~ s/^Aggregate .*//msr, $interpreted =~ s/^Aggregate .*//msr, '... and answer the same');
}

# One table that is divided by office

my $review = 'gcm_review_agg(country, objectives, principles, stakeholder)';
my $partitionwise = 'SET enable_partitionwise_aggregate = on';
my %form = (
	'a summary of each office, merged' => "SELECT gcm_review_merge_agg(r) FROM (SELECT office, $review AS r FROM %s GROUP BY office) AS o",
	'a union of the offices, merged' => 'SELECT gcm_review_merge_agg(r) FROM (' . join(' UNION ALL ', map { "SELECT $review AS r FROM off_$_" } @offices) . ') AS o',
	'by month, merged' => "SELECT month, gcm_review_merge_agg(r) FROM (SELECT office, month, $review AS r FROM %s GROUP BY office, month) AS o GROUP BY month ORDER BY month",
	'sets of each office, united' => 'SELECT gcm_union_agg(s) FROM (SELECT office, gcm_union_agg(objectives) AS s FROM %s GROUP BY office) AS o',
	'what is asked of some countries' => "SELECT gcm_review_merge_agg(r) FROM (SELECT office, $review AS r FROM %s WHERE country <@ '{MAR,SEN}' GROUP BY office) AS o");
my $whole = timed($central, 'postgres', 'one server', "SELECT $review FROM contribution");
is(timed($central, 'postgres', 'three offices, whose rows are fetched', $partitionwise, "SELECT $review FROM off"), $whole, 'three offices make the summary of one server');
for my $what (sort keys %form)
{
	my $plan = plan_of($central, 'postgres', $partitionwise, sprintf $form{$what}, 'off');
	is(timed($central, 'postgres', "three offices: $what", $partitionwise, sprintf $form{$what}, 'off'), run_sql($central, 'postgres', sprintf $form{$what}, 'contribution'), "... $what");
	is(count_of($plan, qr/Async Foreign Scan/), 3, '... all offices at once') or diag($plan);
	is(count_of($plan, qr/Remote SQL: SELECT .*gcm_\w+_agg\(/), 3, '... each of which sends one row a group') or diag($plan);
}
is(run_sql($central, 'postgres', "SELECT * FROM contribution WHERE office = 'asia' AND countries @> 'SEN' ORDER BY id"),
	run_sql($central, 'postgres', "SELECT * FROM off WHERE office = 'asia' AND countries @> 'SEN' ORDER BY id"), 'rows of an office are found');
run_sql($central, 'postgres', "INSERT INTO $_ VALUES (0, 'asia', '2024-12-31', '2024-12-01', 'Sénégal', '{SEN}', '{7}', '{}', NULL)") for qw(off contribution);
is(run_sql($office{asia}, 'postgres', 'SELECT country FROM contribution WHERE id = 0'), 'SEN', 'a row goes to its office');
my %versions = map { $_ => run_sql($office{$_}, 'postgres', "SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'") } @offices;
SKIP:
{
	skip 'the release before is not there', 1 unless has_version($major, $previous);
	is_deeply(\%versions, { africa => $version, americas => $version, asia => $previous }, 'an office has another version of the extension');
}

# Stored summaries, which are as short on their way as they are stored

run_sql($central, 'postgres', map { ("CREATE FOREIGN TABLE daily_$_ (office text, day date, review gcm_review) SERVER $_ OPTIONS (table_name 'daily')") } @offices);
my $daily = 'SELECT gcm_review_merge_agg(review) FROM (' . join(' UNION ALL ', map { "SELECT review FROM daily_$_" } @offices) . ') AS d';
my $without = "SELECT $review FROM contribution WHERE id > 0";
is(timed($central, 'postgres', 'daily summaries of three offices, as JSON', $daily), run_sql($central, 'postgres', $without), 'daily summaries of the offices merge');
run_sql($central, 'postgres', map { "ALTER SERVER $_ OPTIONS (ADD options '-c gcm.review_output=hex')" } @offices);
is(timed($central, 'postgres', 'daily summaries of three offices, as short text', $daily), run_sql($central, 'postgres', $without), '... also as short text');
{
	local $ENV{PGOPTIONS} = '-c gcm.review_output=hex';
	my ($dump) = run_command([ $office{africa}->installed_command('pg_dump'), '-a', '-t', 'daily', '-d', $office{africa}->connstr('postgres') ]);
	my $bytes = run_sql($office{africa}, 'postgres', 'SELECT sum(length(gcm_review_send(review))) FROM daily');
	my ($data) = $dump =~ /^COPY .*?\n(.*?)^\\\.$/ms;
	cmp_ok(length $data, '<', 2.2 * $bytes + 30 * count_of($data, qr/\n/), 'a dump of summaries is some twice their bytes');
	run_sql($central, 'postgres', 'CREATE TABLE daily (office text, day date, review gcm_review)', $dump);
	is(run_sql($central, 'postgres', 'SELECT count(*) FROM (SELECT * FROM daily EXCEPT ALL SELECT * FROM daily_africa) AS d'), 0, '... and is read back');
}

# Partitions of one server

run_sql($central, 'postgres', 'CREATE TABLE listed (LIKE contribution) PARTITION BY LIST (country)',
	'SELECT format($$ CREATE TABLE listed_%s PARTITION OF listed FOR VALUES IN (%s) $$, lower(c::text), string_agg(quote_literal(m), $$, $$))'
	  . " FROM (SELECT m, min(c) AS c FROM unnest('{ECA,ESCWA,ECLAC}'::gcm_commission_set) AS c, unnest(gcm_members(c)) AS m GROUP BY m) AS one GROUP BY c \\gexec\n",
	'CREATE TABLE listed_other PARTITION OF listed DEFAULT', 'CREATE TABLE hashed (LIKE contribution) PARTITION BY HASH (country)',
	(map { "CREATE TABLE hashed_$_ PARTITION OF hashed FOR VALUES WITH (MODULUS 4, REMAINDER $_)" } 0 .. 3),
	map { ("INSERT INTO $_ SELECT * FROM contribution", "ANALYZE $_") } qw(listed hashed));
$whole = run_sql($central, 'postgres', "SELECT $review FROM contribution");
for my $table (qw(listed hashed))
{
	my $partitions = run_sql($central, 'postgres', "SELECT count(*) FROM pg_inherits WHERE inhparent = '$table'::regclass");
	cmp_ok($partitions, '>=', 3, "$table is in pieces");
	my $plan = plan_of($central, 'postgres', $partitionwise, "SELECT $review FROM $table");
	is(count_of($plan, qr/Partial \w*Aggregate/), $partitions, '... each of which is summarised by itself') or diag($plan);
	is(timed($central, 'postgres', $table, $partitionwise, "SELECT $review FROM $table"), $whole, '... and the summary is that of all');
	is(count_of(plan_of($central, 'postgres', "SELECT FROM $table WHERE country <@ '{MAR}'"), qr/Seq Scan|Index/), 1, '... of which one has a country');
	is(run_sql($central, 'postgres', "SELECT $review FROM $table WHERE country <@ '{MAR,FRA}'"), run_sql($central, 'postgres', "SELECT $review FROM contribution WHERE country <@ '{MAR,FRA}'"), '... and is found');
}

# The offices' tables, replicated into one server

run_sql($central, 'postgres', 'CREATE DATABASE gathered');
run_sql($central, 'gathered', 'CREATE EXTENSION gcm_network', $contributions, 'CREATE TABLE daily (office text, day date, review gcm_review, PRIMARY KEY (office, day))');
for my $name (@offices)
{
	run_sql($office{$name}, 'postgres', 'CREATE PUBLICATION work FOR TABLE contribution, daily');
	run_sql($central, 'gathered', sprintf q{CREATE SUBSCRIPTION %s CONNECTION '%s dbname=postgres' PUBLICATION work WITH (binary = %s)},
		$name, $office{$name}->connstr, $name eq 'americas' ? 'true' : 'false');
	$central->wait_for_subscription_sync($office{$name}, $name, 'gathered');
}
is(run_sql($central, 'gathered', "SELECT $review FROM contribution"), $whole, 'what three offices have is replicated into one table');
is(run_sql($central, 'gathered', 'SELECT gcm_review_merge_agg(review) FROM daily'), run_sql($central, 'postgres', $without), '... and so are summaries');
for my $name (@offices)
{
	run_sql($office{$name}, 'postgres', "UPDATE contribution SET objectives = objectives | '23', country = 'Togo' WHERE id % 4 = 0", 'DELETE FROM contribution WHERE id % 7 = 0');
	$office{$name}->wait_for_catchup($name);
}
is(run_sql($central, 'gathered', "SELECT $review FROM contribution"), run_sql($central, 'postgres', "SELECT $review FROM off"), '... with what is changed there');

# An office without the types has texts, which become terms here
my $columns = 'CREATE TABLE plain (id integer PRIMARY KEY, country %s, objectives %s)';
run_sql($office{africa}, 'postgres', sprintf($columns, 'text', 'text'), q{INSERT INTO plain VALUES (1, 'Sénégal', '1 et 7'), (2, NULL, '{}')}, 'CREATE PUBLICATION texts FOR TABLE plain');
run_sql($central, 'gathered', sprintf($columns, 'gcm_country', 'gcm_objective_set'),
	sprintf q{CREATE SUBSCRIPTION texts CONNECTION '%s dbname=postgres' PUBLICATION texts}, $office{africa}->connstr);
$central->wait_for_subscription_sync($office{africa}, 'texts', 'gathered');
is(run_sql($central, 'gathered', 'SELECT * FROM plain ORDER BY id'), "1|SEN|{1,7}\n2||{}", 'texts of an office without the extension are read as terms');

$_->stop for $central, values %office;

# Engines that the server may have

sub has_extension
{
	my ($name) = @_;
	my $sharedir = `"@{[ $central->installed_command('pg_config') ]}" --sharedir`;
	chomp $sharedir;
	return -e "$sharedir/extension/$name.control";
}

SKIP:
{
	skip 'Citus is not installed', 1 unless has_extension('citus');
	my @nodes = map {
		my $node = make_server("citus_$_", $major, $version);
		$node->append_conf('postgresql.conf', "shared_preload_libraries = 'citus'\ncitus.shard_count = 8\nmax_prepared_transactions = 100\nmax_connections = 200");
		$node->start;
		run_sql($node, 'postgres', 'CREATE EXTENSION citus');
		$node;
	} qw(coordinator one two);
	my $citus = $nodes[0];
	run_sql($citus, 'postgres', sprintf(q{SELECT citus_set_coordinator_host('%s', %s)}, $citus->host, $citus->port),
		map({ sprintf q{SELECT citus_add_node('%s', %s)}, $_->host, $_->port } @nodes[ 1, 2 ]),
		'CREATE EXTENSION gcm_network', $contributions, "INSERT INTO contribution SELECT * FROM made_up($rows)", 'ANALYZE contribution',
		'CREATE TABLE by_id (LIKE contribution)', q{SELECT create_distributed_table('by_id', 'id')}, 'INSERT INTO by_id SELECT * FROM contribution',
		'CREATE TABLE by_country (LIKE contribution)', q{SELECT create_distributed_table('by_country', 'country')}, 'INSERT INTO by_country SELECT * FROM contribution WHERE country IS NOT NULL');
	is(run_sql($nodes[1], 'postgres', "SELECT extversion FROM pg_extension WHERE extname = 'gcm_network'"), $version, 'Citus: the extension is on the workers');

	# Each aggregate, over the columns that there are
	my %column = (gcm_country => 'country', gcm_country_set => 'countries', gcm_objective_set => 'objectives', gcm_principle_set => 'principles', gcm_stakeholder => 'stakeholder');
	my @asked = map { my $args = s/.*\((.*)\).*/$1/r; my $name = s/\(.*//r; my @args = map { $column{$_} // () } split /,/, $args; @args == split(/,/, $args) ? "$name(" . join(', ', @args) . ')' : () } map { $_->[0] } @aggregates;
	cmp_ok(scalar(@asked), '>=', 15, '... there are aggregates to try');
	is_deeply([ grep { plan_of($citus, 'postgres', "SELECT $_ FROM by_id") !~ /worker_partial_agg/ } @asked ], [], '... all of which are computed on the workers');
	is_deeply([ grep { timed($citus, 'postgres', "Citus: $_", "SELECT $_ FROM by_id") ne timed($citus, 'postgres', "one table: $_", "SELECT $_ FROM contribution") } @asked ], [], '... and answer as one table does');
	is(run_sql($citus, 'postgres', "SELECT country, $review FROM by_country GROUP BY country ORDER BY country"),
		run_sql($citus, 'postgres', "SELECT country, $review FROM contribution WHERE country IS NOT NULL GROUP BY country ORDER BY country"), '... also by the country that a table is distributed by');
	like(plan_of($citus, 'postgres', "SELECT count(*) FROM by_country WHERE country IN ('MAR', 'SEN')"), qr/Task Count: [12]\b/, '... of which some are asked alone');

	# A registry stays on the coordinator.  What it is made of can be distributed as a table of reference.
	run_sql($citus, 'postgres', "SET client_min_messages = error; CREATE EXTENSION btree_gist; CREATE EXTENSION unaccent; CALL gcm_create_registry('gcm')", "CALL gcm_load_faq_2020('gcm') \\g /dev/null\n",
		q{INSERT INTO gcm.contribution (title, countries, objectives) SELECT 'c', countries, objectives FROM contribution WHERE id <= 100});
	my @views = split /\n/, run_sql($citus, 'postgres', q{SELECT viewname FROM pg_views WHERE schemaname = 'gcm' ORDER BY 1});
	my $read = sub { return map { run_sql($citus, 'postgres', "SET search_path = gcm, public", "SELECT count(*), md5(string_agg(v::text, ' ' ORDER BY v::text)) FROM $_ AS v") } @views };
	my @before = $read->();
	run_sql($citus, 'postgres', "SELECT create_reference_table('gcm.wording')");
	is_deeply([ $read->() ], \@before, '... a registry is read as before, once its wording is a reference table');
	$_->stop for reverse @nodes;
}

SKIP:
{
	skip 'TimescaleDB is not installed', 1 unless has_extension('timescaledb');
	my $node = make_server('timescale', $major, $version);
	$node->append_conf('postgresql.conf', "shared_preload_libraries = 'timescaledb'\ntimescaledb.telemetry_level = off");
	$node->start;
	run_sql($node, 'postgres', 'CREATE EXTENSION timescaledb', 'CREATE EXTENSION gcm_network', $contributions, "INSERT INTO contribution SELECT * FROM made_up($rows)",
		'CREATE TABLE hyper (LIKE contribution)', q{SELECT create_hypertable('hyper', 'day', chunk_time_interval => interval '1 month')}, 'INSERT INTO hyper SELECT * FROM contribution', 'ANALYZE hyper');
	cmp_ok(run_sql($node, 'postgres', q{SELECT count(*) FROM show_chunks('hyper')}), '>', 10, 'TimescaleDB: a table is in chunks');
	is(timed($node, 'postgres', 'TimescaleDB', $partitionwise, "SELECT $review FROM hyper"), timed($node, 'postgres', 'one table', "SELECT $review FROM contribution"), '... whose summary is that of one table');
	my $by = "SELECT %s, $review FROM %s GROUP BY 1 ORDER BY 1";
	is(run_sql($node, 'postgres', sprintf $by, q{time_bucket('1 day', day)}, 'hyper'), run_sql($node, 'postgres', sprintf $by, 'day', 'contribution'), '... so are those of buckets');
	$node->stop;
}

done_testing();
