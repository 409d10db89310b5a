#!/usr/bin/perl
# The intake when its server crashes in the middle of a batch: what was done
# before stays, the next call goes on, and each row is placed once.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use FindBin;
use lib $FindBin::Bin;
use GcmCluster;

my $node = make_server('intake', (majors())[-1], $version);
$node->append_conf('postgresql.conf', 'restart_after_crash = on');
$node->start;
sub sql { return run_sql($node, 'postgres', @_) }
sql('CREATE EXTENSION gcm_network', q{CALL gcm_create_registry('gcm')}, 'CREATE ROLE gcm_test_desk LOGIN', q{CALL gcm.grant_access('gcm_test_desk', 'country-desk', '{MLI}')});

# The last batch of three stops at a row, while the others are done
my $rows = 50_000;
sql(qq{INSERT INTO gcm.contribution_intake (reference, countries) SELECT n, CASE WHEN n % 1000 = 0 THEN 'Malli' ELSE 'Mali' END FROM generate_series(1, $rows) AS n},
	q{CREATE FUNCTION gcm.stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); RETURN NEW; END'},
	q{CREATE TRIGGER stop BEFORE INSERT ON gcm.contribution FOR EACH ROW WHEN (NEW.reference = '45001') EXECUTE FUNCTION gcm.stop()});

my $done = 40_000;
for my $crash ('the server', 'its process')
{
	my $pid = fork() // die "fork: $!";
	if ($pid == 0)
	{
		open STDERR, '>', '/dev/null';
		$node->psql('postgres', 'CALL gcm.take_contributions()');
		exec 'true';
	}
	my $asleep = q{SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'};
	ok($node->poll_query_until('postgres', "SELECT EXISTS ($asleep)"), "$crash is killed in the middle of a batch");
	my $taker = sql($asleep);
	if ($crash eq 'the server')
	{
		$node->stop('immediate');
		$node->start;
	}
	else
	{
		kill 'KILL', $taker;
		# which the server notices, and starts anew
		$node->poll_query_until('postgres', "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = $taker)");
	}
	waitpid $pid, 0;
	is(sql('SELECT count(*), count(DISTINCT reference) FROM gcm.contribution'), join('|', ($done - $done / 1000) x 2), '... what was done before stays, each row once');
	is(sql('SELECT count(*), count(DISTINCT intake) FROM gcm.intake_problem'), join('|', ($done / 1000) x 2), '... so do the reasons');
	is(sql('SELECT rows, placed, kept, finished_at IS NULL FROM gcm.intake_run WHERE id = 1'), "$rows|39960|40|t", '... and how far it had come');
	is(sql('SELECT count(*) FROM gcm.intake WHERE contribution IS NULL'), $rows - $done + $done / 1000, '... and the others wait');
}
sql('DROP TRIGGER stop ON gcm.contribution');
my $taken = sql('CALL gcm.take_contributions()');
is($taken, ($rows - $done) * 0.999 . '|' . $rows / 1000, 'the next call goes on');
is(sql('SELECT count(*), count(DISTINCT c.reference) FROM gcm.contribution c JOIN gcm.intake i ON i.contribution = c.id AND c.intake = i.id AND c.reference = i.reference'),
	join('|', ($rows * 0.999) x 2), '... and each row is its contribution');
is(sql('SELECT count(*) FROM gcm.intake i WHERE (contribution IS NULL) <> EXISTS (SELECT FROM gcm.intake_problem WHERE intake = i.id)'), 0, '... or kept with a reason');

# What a desk had copied into the view, and not committed, is gone; the rest is there
my $copy = "COPY gcm.contribution_intake (reference, countries) FROM STDIN;\nx\tMali\n\\.\n";
$node->psql('postgres', "SET ROLE gcm_test_desk;\n$copy");
$node->psql('postgres', "SET ROLE gcm_test_desk;\nBEGIN;\n${copy}SELECT pg_backend_pid();\nRESET ROLE;\nSELECT pg_terminate_backend(pg_backend_pid());");
is(sql(q{SELECT desk, loaded_by, count(*) FROM gcm.intake WHERE reference = 'x' GROUP BY 1, 2}), 'gcm_test_desk|gcm_test_desk|1', 'of two loads, the one that was committed is there');
$node->stop;
done_testing();
