#!/usr/bin/env perl
# replication.t: a streaming replica has what its primary has, and answers the
# same; logical replication carries every type, as text and in binary.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use PostgreSQL::Test::Utils;
use Test::More;
use GcmCluster;

my $major = (majors())[-1];
my $primary = make_server('primary', $major, $version);
$primary->start;

# Streaming, from before there is anything

$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby', install_path => $primary->install_path);
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;
fill($primary, 'work', $version);

# Some rows of each type in tables without a key, whose changes a subscriber
# finds by comparing whole rows
run_sql($primary, 'work', q{
	DO $$
	DECLARE
		t name;
	BEGIN
		FOR t IN SELECT relname FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attname = 'a' WHERE relnamespace = 'every'::regnamespace AND relkind = 'r' ORDER BY 1 LOOP
			EXECUTE format('CREATE TABLE every.%I AS SELECT * FROM every.%I WHERE n <= 40', t || '_whole', t);
			EXECUTE format('ALTER TABLE every.%I REPLICA IDENTITY FULL', t || '_whole');
		END LOOP;
	END
	$$});

# What a server answers; functions are asked once
my %called;
sub asked
{
	my ($node, $database) = @_;
	my $answers = ask($node, $database, $called{ $node->name });
	$called{ $node->name } = $answers->{calls};
	return $answers;
}

# What the primary holds and answers, asked once until it is changed
my $known;
sub known { return $known //= { rows => rows($primary, 'work'), %{ asked($primary, 'work') } } }

sub change_primary
{
	change($primary, 'work');
	undef $known;
	return;
}

sub is_replicated
{
	my ($when) = @_;
	$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
	my $expected = known();
	my $got = asked($standby, 'work');
	same(rows($standby, 'work'), $expected->{rows}, "a replica has every row $when");
	same($got->{calls}, $expected->{calls}, '... functions answer the same');
	same($got->{scans}, $expected->{scans}, '... so do sequential scans');
	same($got->{indexes}, $expected->{scans}, '... and indexes');
	searches_by_index($standby, 'work', '... each search by its index');
	return;
}

is(run_sql($standby, 'postgres', 'SELECT pg_is_in_recovery()'), 't', 'the replica is one');
is_replicated('that came by streaming');
change_primary();
run_sql($primary, 'work', 'VACUUM');
is_replicated('that was changed');

# Logical, to a database that has the definitions;
# in binary, where there are no arrays, one table of each type
my @tables = sort split /\n/, run_sql($primary, 'work', q{
	SELECT DISTINCT ON (v.atttypid) c.oid::regclass FROM pg_class c JOIN pg_attribute v ON v.attrelid = c.oid AND v.attname = 'v'
	WHERE c.relnamespace = 'every'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'a')
	ORDER BY v.atttypid, c.relname});
run_sql($primary, 'work', 'CREATE PUBLICATION everything FOR ALL TABLES', 'CREATE PUBLICATION fixed FOR TABLE ' . join(', ', @tables));
my $subscriber = make_server('subscriber', $major, $version);
$subscriber->start;
my %publication = (as_text => 'everything', as_binary => 'fixed');
subscribe($subscriber, $_, $primary, 'work', $publication{$_}, $_ eq 'as_binary' ? 'true' : 'false') for sort keys %publication;

sub is_subscribed
{
	my ($when) = @_;
	my $expected = known();
	for my $format (sort keys %publication)
	{
		$primary->wait_for_catchup($format);
		run_sql($subscriber, $format, map { "REFRESH MATERIALIZED VIEW desk.$_" } qw(findings catalogue));
		my @carried = $format eq 'as_binary' ? @tables : ();
		my $keep = @carried ? join '|', map { "^\Q$_\E\\|" } @carried : qr/./;
		my $rows = join "\n", grep { /$keep/ } split /\n/, $expected->{rows};
		same(rows($subscriber, $format, @carried), $rows, "logical replication carries every row $when $format");
	}
	my $got = asked($subscriber, 'as_text');
	same($got->{$_}, $expected->{$_}, "... and the answers of $_ are the same") for qw(calls scans indexes);
	return;
}

is_subscribed('that was there');
change_primary();
is_subscribed('that was changed');
cmp_ok(run_sql($primary, 'work', q{SELECT count(*) FROM pg_class WHERE relnamespace = 'every'::regnamespace AND relreplident = 'f'}), '>=', 25, '... tables of each type without a key among them');

# Kept summaries: a publication of all tables carries their cells, too; a
# subscriber notices what comes past its triggers

my $summed = q{SELECT uses_summaries() || ' ' || (gcm_review_count(review) = (SELECT count(*) FROM contribution WHERE withdrawn_on IS NULL))
	FROM review_summary WHERE round = 'all' AND commission = 'all'};
my $path = q{SET search_path = "Our ""Network""", public};
run_sql($primary, 'work', $path, 'CALL keep_summaries()', q{INSERT INTO contribution (countries) VALUES ('{MAR}')}, 'CALL compact_summaries()');
is(run_sql($primary, 'work', $path, $summed), 'true true', 'what is published is summed up');
$primary->wait_for_catchup('as_text');
is(run_sql($subscriber, 'as_text', $path, $summed), 'false true', 'what is subscribed to is read');
is(run_sql($subscriber, 'as_text', $path, 'CALL keep_summaries()', $summed), 'true true', '... or summed up');
run_sql($primary, 'work', $path, q{INSERT INTO contribution (countries) VALUES ('{SEN}')});
$primary->wait_for_catchup('as_text');
is(run_sql($subscriber, 'as_text', $path, $summed), 'false true', '... until more comes');
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
is(run_sql($standby, 'work', $path, $summed), 'true true', 'a replica uses the summaries of its primary');

# The replica takes over

undef $known;
is_replicated('until it takes over');
$primary->stop;
$standby->promote;
same(rows($standby, 'work'), known()->{rows}, 'a replica that takes over has every row');
change($standby, 'work');
my $answers = ask($standby, 'work');
same($answers->{calls}, known()->{calls}, '... and answers the same');
same($answers->{indexes}, $answers->{scans}, '... and goes on');
isnt(rows($standby, 'work'), known()->{rows}, '... with what is new');

$_->stop for $standby, $subscriber;
done_testing();
