#!/usr/bin/perl
# Dump and restore with the extension in a schema of its own that is not on
# the search path: tables of every type, with every kind of index, generated
# columns, partitions, views and functional indexes come back as they were.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More tests => 6;
use File::Basename qw(dirname);
use File::Spec::Functions qw(rel2abs);
use File::Temp;

my $here = rel2abs(dirname(__FILE__));
my $bindir = $ENV{GCM_BINDIR};
my ($before, $after) = ('gcm_network_dumped', 'gcm_network_restored');

sub run_psql
{
	my ($database, @args) = @_;
	open(my $out, '-|', "$bindir/psql", '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $database, @args)
	  or die "psql: $!";
	my @lines = <$out>;
	close($out) or die "psql failed on: @args";
	return join '', @lines;
}

for my $database ($before, $after)
{
	run_psql('postgres', '-c', 'SET client_min_messages = warning',
		'-c', "DROP DATABASE IF EXISTS $database", '-c', "CREATE DATABASE $database");
}

run_psql($before, (map { ('-c', $_) } 'CREATE SCHEMA "The network"', 'CREATE EXTENSION gcm_network SCHEMA "The network"',
	'CREATE SCHEMA desk', 'SET search_path = desk, "The network"'), '-f', "$here/fill_tables.sql");

my $dump = File::Temp->new;
is(system("$bindir/pg_dump", '-d', $before, '-f', "$dump"), 0, 'dumped');
is(run_psql($after, '-f', "$dump") =~ s/^\s*$//mgr, '', 'restored without a word');

# What stands in each relation, and how it is defined
sub relations
{
	my ($database) = @_;
	return run_psql($database, '-c', q{
		SELECT relname, relkind, pg_get_viewdef(c.oid), pg_get_partkeydef(c.oid), pg_get_indexdef(c.oid),
			   (SELECT string_agg(attname || format_type(atttypid, atttypmod) || coalesce(pg_get_expr(adbin, adrelid), ''), ', ' ORDER BY attnum)
				FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attrelid = c.oid)
		FROM pg_class c WHERE relnamespace = 'desk'::regnamespace ORDER BY 1});
}

sub rows
{
	my ($database) = @_;
	return join '', map { run_psql($database, '-c', "SELECT t::text FROM desk.$_ AS t ORDER BY 1") }
	  qw(every_type partitioned partitioned_7 partitioned_rest_0 partitioned_rest_1 review findings catalogue);
}

is(relations($after), relations($before), 'every relation is defined as it was');
is(rows($after), rows($before), 'every row is as it was');
cmp_ok(scalar(split /\n/, rows($after)), '>', 1000, '... and there are rows');
is(run_psql($after, '-c', q{SELECT c FROM desk.every_type WHERE cs OPERATOR("The network".@>) '{MAR}'}, '-c', q{SELECT desk.neighbours('FRA') OPERATOR("The network".@>) '{DEU}'}),
	"MAR\nt\n", 'and operators find what they found');

run_psql('postgres', map { ('-c', "DROP DATABASE $_") } $before, $after);
