#!/usr/bin/env perl
# majors.t: from each major version of the server to the newest one, by
# pg_upgrade, by dump and restore, and by logical replication, nothing is lost
# and every answer is the same.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use PostgreSQL::Test::Utils;
use Test::More;
use GcmCluster;

my @majors = majors();
my $newest = $majors[-1];
plan skip_all => 'there is one major version of the server: make check-upgrade has several' if @majors == 1;

# What is the same on another server, of what one had
sub is_the_same
{
	my ($node, $database, $had, $when) = @_;
	my $now = ask($node, $database);
	same(rows($node, $database), $had->{rows}, "every row is the same $when");
	same($now->{$_}, $had->{$_}, "... so are the answers of $_") for qw(calls scans indexes);
	searches_by_index($node, $database, '... each search by its index');
	return;
}

sub all_of
{
	my ($node, $database) = @_;
	return { %{ ask($node, $database) }, rows => rows($node, $database) };
}

# pg_upgrade, which takes the files of tables and indexes as they are, from a
# server with the release before to one with this version
sub pg_upgrade
{
	my ($major) = @_;
	my $with = has_version($major, $previous) ? $previous : $version;
	my $old = make_server("old_$major", $major, $with);
	$old->start;
	fill($old, 'work', $previous);
	run_sql($old, 'postgres', 'CREATE DATABASE plain');
	run_sql($old, 'plain', "CREATE EXTENSION gcm_network VERSION '$previous'");
	my $had = all_of($old, 'work');
	$old->stop;

	my $new = make_server("upgraded_$major", $newest, $version);
	my $directory = PostgreSQL::Test::Utils::tempdir_short();
	chdir $directory or die $!;
	my ($printed, $errors) = run_command([ $new->installed_command('pg_upgrade'), '-b', $old->config_data('--bindir'), '-B', $new->config_data('--bindir'),
		'-d', $old->data_dir, '-D', $new->data_dir, '-p', $old->port, '-P', $new->port, '-s', $directory ]);
	chdir $FindBin::Bin or die $!;
	like($printed, qr/Upgrade Complete/, "pg_upgrade from $major to $newest, with $with") or diag("$printed\n$errors", map { `cat "$_"` } glob $new->data_dir . "/pg_upgrade_output.d/*/*.txt");
	$new->start;
	my $now = ask($new, 'work');
	same(but_for_changes(rows($new, 'work')), but_for_changes($had->{rows}), "every row is the same after pg_upgrade from $major to $newest");
	same(but_for_changes($now->{$_}), but_for_changes($had->{$_}), "... so are the answers of $_") for qw(calls scans indexes);
	searches_by_index($new, 'work', '... each search by its index');

	run_sql($new, $_, 'ALTER EXTENSION gcm_network UPDATE', 'CALL gcm_after_pg_upgrade()') for qw(work plain);
	run_sql($new, 'work', q{CALL gcm_update_registry('Our "Network"')});
	fill($new, 'filled', $version);
	same(registry_of($new, 'work'), registry_of($new, 'filled'), '... updated, it has what this version makes');
	run_sql($new, 'postgres', 'CREATE DATABASE fresh');
	run_sql($new, 'fresh', 'CREATE EXTENSION gcm_network');
	# A dump for pg_upgrade has the objects of extensions
	same(dump_of($new, 'plain', '--binary-upgrade'), dump_of($new, 'fresh', '--binary-upgrade'), '... so has the extension');
	change($new, 'work');
	my $changed = ask($new, 'work');
	same($changed->{indexes}, $changed->{scans}, '... and goes on');
	$new->stop;
	return;
}

SKIP:
{
	skip 'pg_upgrade of 18 looks for libraries in $libdir alone', 1 if $newest == 18;
	pg_upgrade($_) for @majors[0 .. $#majors - 1];
}

# Dump and restore: each major's database to each later one, with the pg_dump
# of the later one
my %node;
for my $major (@majors)
{
	$node{$major} = make_server("dump_$major", $major, $version);
	$node{$major}->start;
}
fill($node{ $majors[0] }, "of_$majors[0]", $version);
my $had = all_of($node{ $majors[0] }, "of_$majors[0]");
for my $from (@majors)
{
	for my $to (grep { $_ > $from } @majors)
	{
		# The first that comes is what goes on
		my $database = $from == $majors[0] ? "of_$to" : "of_${from}_on_$to";
		my $dump = "$PostgreSQL::Test::Utils::tmp_check/$database.dump";
		make_database($node{$to}, $database);
		run_command([ $node{$to}->installed_command('pg_dump'), '-Fc', '-f', $dump, '-d', $node{$from}->connstr("of_$from") ]);
		my ($printed, $errors) = run_command([ $node{$to}->installed_command('pg_restore'), '-d', $node{$to}->connstr($database), $dump ]);
		is("$printed$errors", '', "restored without a word from $from to $to");
		is_the_same($node{$to}, $database, $had, "restored from $from to $to");
	}
}

# Logical replication, the way to another major version without stopping
for my $from (@majors[0 .. $#majors - 1])
{
	my $database = "from_$from";
	run_sql($node{$from}, "of_$from", 'CREATE PUBLICATION everything FOR ALL TABLES');
	subscribe($node{$newest}, $database, $node{$from}, "of_$from", 'everything', 'false');
	change($node{$from}, "of_$from");
	$node{$from}->wait_for_catchup($database);
	run_sql($node{$newest}, $database, map { "REFRESH MATERIALIZED VIEW desk.$_" } qw(findings catalogue));
	is_the_same($node{$newest}, $database, all_of($node{$from}, "of_$from"), "replicated from $from to $newest");
	# The next needs its workers
	run_sql($node{$newest}, $database, "DROP SUBSCRIPTION $database");
}

$_->stop for values %node;
done_testing();
