#!/usr/bin/env perl
# update.t: the release before, with data in every type and index and a
# registry, becomes this version by ALTER EXTENSION UPDATE.  Nothing is lost,
# every answer is the same, and the catalogue is that of a new installation.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Digest::SHA qw(sha256_hex);
use PostgreSQL::Test::Utils;
use Test::More;
use GcmCluster;

# What is released stays as it was
my %released = (
	'gcm_network--0.1.0.sql' => '24f5ad852ecd910f797730ca81f28a1756688b891e88a900ed6ef4868fa108ee',
	'gcm_network--0.1.0--0.2.0.sql' => '2dde2d99dc612edcc0987c8a723d2d21b216407495ce5639a0fcee61f915d045',
	'gcm_network--0.2.0.sql' => '6bd6227788b1bf141ddaedb0e4cfb86c7dd7a3de2e611a562e462cfea548370b');
my $sql = "$FindBin::Bin/../../sql";
is(sha256_hex(slurp_file("$sql/$_")), $released{$_}, "$_ is as it was released, for a change needs another version") for sort keys %released;
is_deeply([ grep { !$released{$_} && !/--\Q$version\E\.sql$/ } map { s{.*/}{}r } glob "$sql/gcm_network--*.sql" ],
	[], 'and every script of a release is known');

my $major = (majors())[-1];
my $old = has_version($major, $previous) ? $previous : $version;
diag("Skipped: the library of $previous, which is in the history of the project, not here; $version begins with the objects of $previous")
  if $old ne $previous;

my $node = make_server('update', $major, $old);
$node->start;
fill($node, 'work', $previous);
my $rows = rows($node, 'work');
my $answers = ask($node, 'work');
cmp_ok($answers->{number}{calls}, '>', 1000, 'functions are called');
cmp_ok($answers->{number}{searches}, '>', 1000, 'indexes are searched');
is($answers->{number}{by_index}, $answers->{number}{searches}, '... each search by its index');
same($answers->{indexes}, $answers->{scans}, '... with what a sequential scan finds');

# Nothing but what is told has changed
sub is_the_same
{
	my ($database, $when) = @_;
	my $now = ask($node, $database);
	same(rows($node, $database), $rows, "every row is the same $when");
	same($now->{$_}, $answers->{$_}, "so are the answers of $_") for qw(calls scans indexes);
	return;
}

# The new library serves the old objects
$node->stop;
set_version($node, $version);
$node->start;
is_the_same('work', 'with the new library');

run_sql($node, 'work', 'ALTER EXTENSION gcm_network UPDATE');
is(run_sql($node, 'work', q{SELECT extversion, gcm_version() FROM pg_extension WHERE extname = 'gcm_network'}), "$version|$version", 'the extension is updated');
is_the_same('work', 'after the update');

run_sql($node, 'postgres', "CREATE DATABASE $_") for qw(updated fresh owned);
run_sql($node, 'updated', "CREATE EXTENSION gcm_network VERSION '$previous'", 'ALTER EXTENSION gcm_network UPDATE');
run_sql($node, 'fresh', 'CREATE EXTENSION gcm_network');
# A dump for pg_upgrade has the objects of extensions
my $fresh = dump_of($node, 'fresh', '--binary-upgrade');
cmp_ok(length $fresh, '>', 300_000, 'a dump has the objects of a new installation');
same(dump_of($node, 'updated', '--binary-upgrade'), $fresh, '... and those of an updated one are the same');
my $members = q{SELECT pg_describe_object(classid, objid, objsubid), deptype FROM pg_depend WHERE refclassid = 'pg_extension'::regclass ORDER BY 1};
same(run_sql($node, 'updated', $members), run_sql($node, 'fresh', $members), '... and belong to the extension');

# A registry of the release before
run_sql($node, 'work', q{CALL gcm_update_registry('Our "Network"')});
fill($node, 'filled', $version);
is(run_sql($node, 'work', q{SELECT version FROM "Our ""Network""".registry}), $version, 'a registry is updated');
# Operator classes that are new have tables of their own beside it
same(dump_of($node, 'work', '--exclude-schema=every'), dump_of($node, 'filled', '--exclude-schema=every'), '... and is what this version makes');
s/^[^|]*registry\|.*\n//m for my $now = rows($node, 'work'), $rows;
same($now, $rows, '... with the rows that it had');

# The owner of a database, no superuser, updates
run_sql($node, 'postgres', 'CREATE ROLE gcm_update_owner', 'ALTER DATABASE owned OWNER TO gcm_update_owner');
run_sql($node, 'owned', 'SET ROLE gcm_update_owner', 'CREATE SCHEMA types', "CREATE EXTENSION gcm_network SCHEMA types VERSION '$previous'", 'ALTER EXTENSION gcm_network UPDATE');
is(run_sql($node, 'owned', 'SELECT types.gcm_version()'), $version, 'the owner of a database updates the extension, in a schema off the search path');

$node->stop;
done_testing();
