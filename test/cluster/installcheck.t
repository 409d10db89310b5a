#!/usr/bin/env perl
# installcheck.t: make installcheck passes in a cluster whose databases are not
# UTF8, run from a directory outside of the tree by another user than built it.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Cwd qw(realpath);
use FindBin;
use lib $FindBin::Bin;
use PostgreSQL::Test::Utils;
use Test::More;
use GcmCluster;

# make cannot work on a tree in a path with a space from outside
my $tree = PostgreSQL::Test::Utils::tempdir_short() . '/tree';
symlink realpath("$FindBin::Bin/../.."), $tree or die $!;

my $major = (majors())[-1];
for my $encoding (qw(SQL_ASCII LATIN1))
{
	my $node = make_server(lc "with_$encoding", $major, $version, '-E', $encoding, '--locale=C');
	$node->start;
	is(run_sql($node, 'postgres', 'SHOW server_encoding'), $encoding, "in a cluster of $encoding");
	my $directory = PostgreSQL::Test::Utils::tempdir_short();
	chdir $directory or die $!;
	local %ENV = (%ENV, PGHOST => $node->host, PGPORT => $node->port);
	delete @ENV{qw(PGUSER PGCLIENTENCODING MAKEFLAGS)};
	my ($printed, $errors) = run_command([ 'make', '-s', '-f', "$tree/Makefile", 'installcheck', 'PG_CONFIG=' . $node->installed_command('pg_config') ]);
	like($printed, qr/All \d+ tests passed/, '... make installcheck passes') or diag($printed, $errors, -e 'regress/regression.diffs' ? slurp_file('regress/regression.diffs') : ());
	chdir $FindBin::Bin or die $!;
	$node->stop;
}

done_testing();
