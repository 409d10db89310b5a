#!/usr/bin/env perl
# Kept summaries where other sessions write while they are made and compacted,
# and where a registry is dumped and restored, whole and by its rows: they are
# exact, or they are not used, and nothing counts twice.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use File::Temp;
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $super = $ENV{PGUSER};
my $bindir = $ENV{GCM_BINDIR};
my $db = 'gcm_summaries';
my $path = 'SET search_path = gcm, public';
my $quiet = 'SET client_min_messages = warning';
my $problem = 'contributions may have come or gone without the triggers that keep summaries';
sub ask { my ($database, @sql) = @_; return psql($database, $super, $quiet, $path, @sql) }
sub state_of { return ask($_[0], q{SELECT uses_summaries() || ' ' || coalesce(summaries_problem(), 'nothing is wrong')}) }

# How many rows of the views are others when the table is read
sub differences
{
	return ask($_[0], q{CREATE TEMP VIEW shown AS SELECT 'coverage' AS view, v::text AS line FROM review_coverage AS v
			UNION ALL SELECT 'participation', v::text FROM review_participation AS v UNION ALL SELECT 'gap map', v::text FROM evidence_gap_map AS v
			UNION ALL SELECT 'report', report()},
		'CREATE TEMP TABLE kept AS TABLE shown', 'BEGIN', q{UPDATE review_keeping SET state = ''}, 'CREATE TEMP TABLE read AS TABLE shown',
		'SELECT count(*) FROM ((TABLE kept EXCEPT ALL TABLE read) UNION ALL (TABLE read EXCEPT ALL TABLE kept)) AS d', 'ROLLBACK');
}
sub counted { return ask($_[0], q{SELECT gcm_review_count(review) FROM review_summary WHERE round = 'all' AND commission = 'all'}) }

my @registry = ($quiet, 'CREATE EXTENSION gcm_network', q{CALL gcm_create_registry('gcm')}, map { "CALL gcm_load_$_('gcm') \\g /dev/null\n" } qw(faq_2020 network_pages));
make_database($db, '', @registry);
ask($db, q{INSERT INTO contribution (round, contributor, countries, objectives, principles)
	SELECT (ARRAY['ECA-2021', 'IMRF-2022', NULL])[1 + n % 3], CASE WHEN n % 2 = 0 THEN 'member-state' END, CASE WHEN n % 4 = 0 THEN ARRAY[c, 'MAR'] ELSE ARRAY[c] END::gcm_country_set,
		   ARRAY[1 + n % 23, 1 + n % 7]::gcm_objective_set, '{a}' FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS u (c, n)});

# While others write: one that began before is waited for, all that is
# committed is in the summaries
my (undef, $said) = try_psql($db, $super, $path, 'BEGIN ISOLATION LEVEL REPEATABLE READ', 'CALL keep_summaries()');
like($said, qr/^ERROR:  25001: summaries are made in a transaction that sees what has been committed meanwhile/m, 'a transaction of one state of the database is refused');
my $write = File::Temp->new;
print $write <<'SQL';
\set i random(1, 249)
\set o random(1, 23)
INSERT INTO gcm.contribution (round, countries, objectives) VALUES ('ECA-2021', ARRAY[(gcm_country_set_to_terms('all'))[:i]]::gcm_country_set, ARRAY[:o]::gcm_objective_set);
UPDATE gcm.contribution SET withdrawal_reason = CASE WHEN withdrawal_reason IS NULL THEN 'load' END WHERE id = :i;
UPDATE gcm.contribution SET displayed_on = date '2021-01-01' + :o WHERE id = :i;
BEGIN;
UPDATE gcm.contribution SET objectives = objectives # ARRAY[:o]::gcm_objective_set WHERE id = :i;
ROLLBACK;
UPDATE gcm.contribution SET objectives = objectives # ARRAY[:o]::gcm_objective_set WHERE id = 1 + (:i + :o) % 100;
SQL
close $write;
my $load = fork() // die "fork: $!";
exec "'$bindir/pgbench' -n -c 4 -j 1 -T 4 -f '$write' $db >/dev/null 2>&1" if $load == 0;
my $made = 0;
while (waitpid($load, 1) == 0)
{
	ask($db, $made++ % 3 == 0 ? 'CALL keep_summaries()' : 'CALL compact_summaries()');
	die 'they are not used' if state_of($db) !~ /^true/;
}
is($?, 0, 'others write meanwhile, none in vain');
cmp_ok($made, '>=', 3, 'they are made anew and compacted meanwhile');
is(state_of($db), 'true nothing is wrong', 'nothing is wrong then');
is(differences($db), 0, 'and the views are those of the contributions');
ask($db, 'CALL compact_summaries()');
is(differences($db), 0, '... once they are compacted, too');
is(ask($db, "CALL ${_}_summaries()", q{SELECT coalesce(current_setting('gcm.keeping', true), '')}), '', "... and after ${_}_summaries() nobody changes cells") for 'compact', 'keep';

# A transaction that sees a state of the database sees its summaries
my $before = counted($db);
is(psql($db, $super, $path, 'BEGIN ISOLATION LEVEL REPEATABLE READ', 'SELECT count(*) < 0 FROM review_keeping',
		"\\! '$bindir/psql' -XqAt -d $db -c 'CALL gcm.keep_summaries()' -c \"INSERT INTO gcm.contribution (countries) VALUES ('{MAR}')\" -c 'CALL gcm.compact_summaries()' 2>/dev/null\n"
		. q{SELECT gcm_review_count(review) FROM review_summary WHERE round = 'all' AND commission = 'all'}), "f\n$before", 'a transaction goes on to see what it saw');
is(counted($db), $before + 1, '... and others what has come');

# Restored whole
my $contributions = counted($db);
my $dump = File::Temp->new;
sub run { my $out = `($_[0]) 2>&1`; return $out }
sub restored
{
	my ($name, $what, $how, @first) = @_;
	make_database($name, '', @first);
	is(run(qq{'$bindir/pg_dump' $what -d $db -f '$dump' && '$bindir/psql' -X -q -o /dev/null -v ON_ERROR_STOP=1 -d $name $how}), '', "$name: restored without a word");
	return;
}
sub mended
{
	my ($name) = @_;
	is(counted($name), $contributions, '... nothing counts twice');
	ask($name, 'CALL keep_summaries()');
	is(state_of($name), 'true nothing is wrong', '... one call lets them be used');
	is(differences($name) . ' ' . counted($name), "0 $contributions", '... and they are right');
	return;
}
restored('gcm_summaries_whole', '', "-f '$dump'");
is(state_of('gcm_summaries_whole'), "false $problem", '... the contributions are read');
mended('gcm_summaries_whole');

# Rows alone: into a registry that keeps summaries, whose triggers make them; with
# the triggers put off, as doc/registry.md says and as a superuser does
my $rows = '-a -t gcm.contribution -t gcm.review_cell -t gcm.round_cell';
restored('gcm_summaries_rows', $rows, "-f '$dump'", @registry, 'CALL gcm.keep_summaries()');
is(state_of('gcm_summaries_rows'), 'true nothing is wrong', '... the triggers have counted them');
is(differences('gcm_summaries_rows') . ' ' . counted('gcm_summaries_rows'), "0 $contributions", '... once');
restored('gcm_summaries_off', $rows, qq{-c 'ALTER TABLE gcm.contribution DISABLE TRIGGER USER' -c 'ALTER TABLE gcm.review_cell DISABLE TRIGGER USER' -c 'ALTER TABLE gcm.round_cell DISABLE TRIGGER USER' -f '$dump' -c 'ALTER TABLE gcm.contribution ENABLE TRIGGER USER' -c 'ALTER TABLE gcm.review_cell ENABLE TRIGGER USER' -c 'ALTER TABLE gcm.round_cell ENABLE TRIGGER USER'}, @registry, 'CALL gcm.keep_summaries()');
is(state_of('gcm_summaries_off'), "false $problem", '... the contributions are read');
mended('gcm_summaries_off');
restored('gcm_summaries_disabled', "$rows --disable-triggers", "-f '$dump'", @registry, 'CALL gcm.keep_summaries()');
is(state_of('gcm_summaries_disabled'), "false $problem", '... the contributions are read');
mended('gcm_summaries_disabled');
is(ask('gcm_summaries_disabled', 'CALL drop_summaries()', q{SELECT coalesce(current_setting('gcm.keeping', true), '')}), '', '... nor does anybody once they are given up');

done_testing();
