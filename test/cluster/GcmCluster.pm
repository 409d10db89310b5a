# GcmCluster.pm
#	What tests with servers of their own share: servers of any major version
#	with any version of the extension, data in every type and every index, and
#	all that can be asked of it.
#
# $ENV{GCM_SERVERS} has a directory for each major version, with bin, its
# programs, and staged installations of the extension by version.  The servers
# themselves are those of core's own tests, PostgreSQL::Test::Cluster.
# SPDX-License-Identifier: PostgreSQL
package GcmCluster;
use strict;
use warnings;
use Exporter 'import';
use Cwd qw(realpath);
use File::Basename qw(dirname);
use FindBin;
use lib "$FindBin::Bin/../client";

# A server does not run as root.  Before the modules make files.
BEGIN
{
	if ($> == 0)
	{
		my ($uid, $gid) = (getpwnam('postgres') ? getpwnam('postgres') : getpwnam('nobody'))[ 2, 3 ];
		$) = "$gid $gid";
		$( = $gid;
		($<, $>) = ($uid, $uid);
	}
}
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use GcmTest qw(functions sample_sql);

our @EXPORT = qw($version $previous majors has_version script_files set_version make_server make_database fill fill_registry change subscribe questions ask searches_by_index rows same but_for_changes dump_of registry_of run_sql);

my $servers = $ENV{GCM_SERVERS} or die 'GCM_SERVERS is not set: run make check';
my $client = realpath("$FindBin::Bin/../client");

# The version that is tested, and the one before
our ($version) = slurp_file("$FindBin::Bin/../../gcm_network.control") =~ /^default_version = '(.*)'/m;
our ($previous) = slurp_file("$FindBin::Bin/../../Makefile") =~ /^UPDATE_FROM = (.*)/m;

# Major versions, the oldest first
sub majors { return sort { $a <=> $b } map { m{/(\d+)$} ? $1 : () } glob "$servers/*" }

sub bindir { my ($major) = @_; return realpath("$servers/$major/bin") }
# The scripts that this version is staged with, for a major version
sub script_files
{
	my ($major) = @_;
	my $sharedir = `"@{[bindir($major)]}/pg_config" --sharedir`;
	chomp $sharedir;
	my $directory = realpath("$servers/$major/$version") . "$sharedir/extension";
	opendir(my $files, $directory) or die "$directory: $!";
	return map { "$directory/$_" } grep { /^gcm_network--/ } readdir $files;
}

sub has_version { my ($major, $which) = @_; return -d "$servers/$major/$which" }

# Let a server that is not running find this version of the extension
sub set_version
{
	my ($node, $which) = @_;
	my $major = $node->{gcm_major};
	my $stage = realpath("$servers/$major/$which");
	my ($pkglibdir, $sharedir) = map { my $path = `"@{[bindir($major)]}/pg_config" --$_`; chomp $path; $path } qw(pkglibdir sharedir);
	$node->append_conf('postgresql.conf', "dynamic_library_path = '$stage$pkglibdir:\$libdir'");
	$node->append_conf('postgresql.conf', $major >= 18 ? "extension_control_path = '$stage$sharedir:\$system'" : "extension_destdir = '$stage'");
	return;
}

# A server of a major version with a version of the extension, not running.
# Its databases are UTF8 unless options of initdb say otherwise.
sub make_server
{
	my ($name, $major, $which, @options) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name, install_path => dirname(bindir($major)));
	$node->{gcm_major} = $major;
	# Checksums, which 18 and later have unless told, must agree for pg_upgrade
	$node->init(allows_streaming => 'logical',
		extra => [ @options ? @options : qw(-E UTF8 --locale=C), $major >= 18 ? '--no-data-checksums' : () ]);
	# The newest server's modules set what older servers do not have
	$node->adjust_conf('postgresql.conf', 'autovacuum_worker_slots', undef) if $major < 18;
	$node->append_conf('postgresql.conf', "log_statement = none\njit = off");
	set_version($node, $which);
	return $node;
}

# Run a script; returns what it prints
sub run_sql
{
	my ($node, $database, @sql) = @_;
	return $node->safe_psql($database, join(";\n", 'SET client_min_messages = warning', @sql));
}

# A database, with the roles that a registry in it names
sub make_database
{
	my ($node, $database) = @_;
	run_sql($node, 'postgres', "CREATE DATABASE $database", map { "SELECT 'CREATE ROLE gcm_dump_$_' WHERE to_regrole('gcm_dump_$_') IS NULL \\gexec\n" } qw(desk analyst));
	return;
}

# Data in every type, in every index that the extension has an operator class
# for, in tables and views of other kinds, and in a registry
sub fill
{
	my ($node, $database, $which) = @_;
	fill_registry($node, $database, $which, slurp_file("$FindBin::Bin/every.sql"));
	return;
}

# The same without what every type and index has, or with other data
sub fill_registry
{
	my ($node, $database, $which, @data) = @_;
	make_database($node, $database);
	run_sql($node, $database, "CREATE EXTENSION gcm_network VERSION '$which'", functions(), sample_sql(), @data);
	run_sql($node, $database, 'CREATE SCHEMA desk', 'SET search_path = desk, public', slurp_file("$client/fill_tables.sql"));
	run_sql($node, $database, q{CALL gcm_create_registry('Our "Network"')}, "CALL gcm_load_faq_2020('Our \"Network\"') \\g /dev/null\n",
		# which earlier versions loaded with it
		q{SELECT 'CALL gcm_load_network_pages(''Our "Network"'')' WHERE to_regproc('gcm_load_network_pages') IS NOT NULL \gexec} . "\n",
		'SET search_path = "Our ""Network"""', slurp_file("$client/fill_registry.sql"));
	return;
}

# Change, delete and add rows of every type, and records
sub change
{
	my ($node, $database) = @_;
	run_sql($node, $database, q{
		DO $$
		DECLARE
			t regclass;
		BEGIN
			FOR t IN SELECT attrelid FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE relnamespace = 'every'::regnamespace AND relkind = 'r' AND attname = 'v' ORDER BY 1 LOOP
				EXECUTE format('UPDATE %1$s AS t SET v = o.v FROM %1$s AS o WHERE t.n %% 3 = 0 AND o.n = t.n / 3 + 1', t);
				EXECUTE format('DELETE FROM %s WHERE n %% 7 = 0', t);
				EXECUTE format('INSERT INTO %1$s (n, v) SELECT (SELECT max(n) FROM %1$s) + row_number() OVER (), v FROM %1$s WHERE n %% 5 = 0', t);
			END LOOP;
		END
		$$},
		'SET search_path = "Our ""Network"""',
		q{INSERT INTO contribution_intake (title, countries, objectives) VALUES ('more', 'Sénégal; Togo', '{7-9}'), ('not read', 'Nowhere', '')},
		"CALL take_contributions() \\g /dev/null\n",
		q{INSERT INTO practice (language, title, objectives) VALUES ('es', 'Otra práctica', '{15}')},
		q{UPDATE practice SET status = 'withdrawn' WHERE status <> 'withdrawn'});
	return;
}

# Make a database with the definitions of another server's, and let it have
# what is published there
sub subscribe
{
	my ($node, $database, $publisher, $published, $publication, $binary) = @_;
	make_database($node, $database);
	my ($definitions) = run_command([ $node->installed_command('pg_dump'), '-s', '--no-publications', '-d', $publisher->connstr($published) ]);
	run_sql($node, $database, $definitions);
	run_sql($node, $database, sprintf q{CREATE SUBSCRIPTION %s CONNECTION '%s dbname=%s' PUBLICATION %s WITH (binary = %s)},
		$database, $publisher->connstr, $published, $publication, $binary);
	$node->wait_for_subscription_sync($publisher, $database, $database);
	return;
}

# The definitions of a database, which may come in another order.  With
# --binary-upgrade, those of extensions are among them, with internal numbers.
sub dump_of
{
	my ($node, $database, @options) = @_;
	my ($dump) = run_command([ $node->installed_command('pg_dump'), '-s', @options, '-d', $node->connstr($database) ]);
	$dump =~ s/^(?:\\(?:un)?restrict |SELECT pg_catalog\.binary_upgrade_set_next_|-- Dumped ).*\n//mg;
	return join "\n--\n", sort split /\n--\n-- (?=Name: )/, $dump;
}

# The definitions of the registry, and of what the user made beside it.  Operator
# classes that are new have tables of their own in "every", a column of the user's
# stands where it was added, and what the user made calls the functions that it
# was made with.
sub registry_of
{
	my ($node, $database) = @_;
	my $dump = dump_of($node, $database, '--exclude-schema=every') =~ s/^    colour text .*\n//mgr;
	return $dump =~ s/\b(gcm_alignment(?:_findings)?)_0_3\(/$1(/gr =~ s/, finding, near\)/, finding)/gr;
}

# Answers and rows, without what this version tells otherwise than the release
# before
sub but_for_changes
{
	my ($text) = @_;
	# where titles are from was looked up anew
	$text =~ s/^(\d+ gcm_objectives\(text\)\|.*),(?:official|secondary|recalled),/$1,,/mg;
	# countries are called as the United Nations call them
	$text =~ s/^(\d+ gcm_countries\(text\)\|\(\w+,\w+,\d+),(?:"[^"]*"|[^",]*),/$1,,/mg;
	# findings are told in other words, and beside their basis and sentences stand names that are near
	$text =~ s/^(\d+ gcm_alignment_findings\(.*\)\|\(\w+,\w*,\d+,\d+),.*$/$1/mg;
	$text =~ s/^(.*\.network_findings\|\d+)\|.*$/$1/mg;
	return $text;
}

# Are two long texts the same?  If not, tell the first lines that differ.
sub same
{
	my ($got, $expected, $name) = @_;
	return 1 if ok($got eq $expected, $name);
	my %got = map { $_ => 1 } split /\n/, $got;
	my %expected = map { $_ => 1 } split /\n/, $expected;
	my @differ = ((map { "+ $_" } grep { !$expected{$_} } split /\n/, $got), map { "- $_" } grep { !$got{$_} } split /\n/, $expected);
	diag(substr $_, 0, 500) for @differ ? @differ[0 .. ($#differ > 20 ? 20 : $#differ)] : 'the same lines in another order';
	return 0;
}

# The relations that hold rows, and the views
my $relations = q{
	SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE c.relkind IN ('r', 'p', 'm', 'v') AND n.nspname IN ('every', 'desk', 'Our "Network"', 'public')
	  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
	  AND c.relname NOT IN ('function', 'callable')
	ORDER BY c.oid::regclass::text COLLATE "C"};

# How many rows each relation has, or each that is named, and a digest of them
sub rows
{
	my ($node, $database, @names) = @_;
	@names = split /\n/, run_sql($node, $database, "SET search_path = ''", $relations) if !@names;
	return run_sql($node, $database, q{SET gcm.as_of = '2024-01-01'},
		map { my $name = $_ =~ s/'/''/gr; qq{SELECT '$name', count(*), md5(string_agg(t, E'\\n' ORDER BY t)) FROM (SELECT t::text COLLATE "C" AS t FROM $_ AS t OFFSET 0) AS t} } @names);
}

sub questions { my ($node, $database, $kind) = @_; return split /\n/, run_sql($node, $database, "SELECT question FROM every.$kind ORDER BY 1") }

# What psql prints of commands, and errors by their SQLSTATE
sub printed
{
	my ($node, $database, @sql) = @_;
	my (undef, $printed, $errors) = $node->psql($database, join(";\n", "\\set VERBOSITY sqlstate\nSET client_min_messages = error", @sql, ''), on_error_stop => 0);
	$errors =~ s/^psql:\S*: //mg;
	return "$printed\n$errors";
}

# All that one can ask: each function and aggregate, of sample values, and each
# operator of each index, of values that are there and others, by sequential
# scans and by the indexes.  Returns the answers of each kind.  What functions
# answer depends on no row: where it is known already, they are not asked again.
sub ask
{
	my ($node, $database, $known_calls) = @_;
	my @searches = questions($node, $database, 'search');
	my @by_scan = map { "SET enable_$_ = off" } qw(indexscan indexonlyscan bitmapscan);
	return { calls => $known_calls // printed($node, $database, questions($node, $database, 'call')),
		scans => printed($node, $database, @by_scan, @searches), indexes => printed($node, $database, 'SET enable_seqscan = off', @searches) };
}

# Does each of these searches use its index?
sub searches_by_index
{
	my ($node, $database, $name) = @_;
	my @searches = questions($node, $database, 'search');
	my $plans = printed($node, $database, 'SET enable_seqscan = off', map { "EXPLAIN (COSTS OFF) $_" } @searches);
	return is(scalar(() = $plans =~ /Index (?:Only )?Scan (?:using|on)/g), scalar(@searches), $name);
}

1;
