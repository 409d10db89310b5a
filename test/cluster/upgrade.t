#!/usr/bin/env perl
# upgrade.t: pg_upgrade of what this version makes, to a server of the same
# major version.  It restores the objects of the extension one by one: functions
# before operator classes, which a function's body in SQL must do without.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use GcmCluster;
use PostgreSQL::Test::Utils;
use Test::More;

my ($major) = reverse majors();
plan skip_all => 'pg_upgrade of 18 looks for libraries in $libdir alone' if $major == 18;

my $old = make_server('old', $major, $version);
$old->start;
fill($old, 'work', $version);
run_sql($old, 'work', q{CALL "Our ""Network""".keep_summaries()});
my ($had, $rows) = (ask($old, 'work'), rows($old, 'work'));
$old->stop;

my $new = make_server('new', $major, $version);
my $directory = PostgreSQL::Test::Utils::tempdir_short();
chdir $directory or die $!;
my ($printed, $errors) = run_command([ $new->installed_command('pg_upgrade'), '-b', $old->config_data('--bindir'), '-B', $new->config_data('--bindir'),
	'-d', $old->data_dir, '-D', $new->data_dir, '-p', $old->port, '-P', $new->port, '-s', $directory ]);
chdir $FindBin::Bin or die $!;
like($printed, qr/Upgrade Complete/, "pg_upgrade from $major to $major")
	or BAIL_OUT(join "\n", $printed, map { grep { /error|ERROR|TOC entry/ } `cat "$_"` } glob $new->data_dir . '/pg_upgrade_output.d/*/log/*.log');
$new->start;
my $now = ask($new, 'work');
# round_sum has its co-occurrences in one part or two, as it is made
same(rows($new, 'work') =~ s/^[^|]*\.round_sum\|.*\n//mr, $rows =~ s/^[^|]*\.round_sum\|.*\n//mr, 'every row is the same');
same($now->{$_}, $had->{$_}, "... so are the answers of $_") for qw(calls scans indexes);
# Triggers that are restored are others: the views read the contributions until summaries are made anew
run_sql($new, 'work', q{CALL "Our ""Network""".keep_summaries()});
is($new->safe_psql('work', q{SELECT "Our ""Network""".uses_summaries()}), 't', '... and summaries are kept anew');
$new->stop;

done_testing();
