#!/usr/bin/perl
# The intake under sessions at once: whatever the isolation level, a row is
# placed once and a reference counts once; who comes too late at a stricter
# level has a serialization failure, and succeeds when it tries again.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $super = $ENV{PGUSER};
my $db = 'gcm_network_intake';
my @levels = ('READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE');
make_database($db, '', 'SET client_min_messages = warning', 'CREATE EXTENSION gcm_network', q{CALL gcm_create_registry('gcm')});

# A session says how far it has come by an advisory lock, and waits for what
# another says, or until another waits for it
my $settings = "SET statement_timeout = '60s'; SET client_min_messages = error; SET search_path = gcm, public";
sub say_it { return "SELECT pg_advisory_lock($_[0])" }
sub wait_for { return "DO \$\$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks WHERE $_[0]) LOOP PERFORM pg_sleep(0.01); END LOOP; END \$\$" }
sub said { return wait_for("locktype = 'advisory' AND granted AND objid = $_[0]") }
my $blocked = wait_for('NOT granted');

# Two sessions at once; returns the errors of the second
sub at_once
{
	my ($first, $second) = @_;
	my $pid = fork() // die "fork: $!";
	if ($pid == 0)
	{
		my (undef, $said, $status) = try_psql($db, $super, $settings, @$first);
		print STDERR $said if $status;
		exec 'true' if !$status;
		exec 'false';
	}
	my (undef, $said) = try_psql($db, $super, $settings, @$second);
	waitpid $pid, 0;
	is($?, 0, 'the first session is served');
	return $said;
}

sub load { return "INSERT INTO gcm.contribution_intake (file, reference, title, countries) SELECT '$_[0]', '$_[0] ' || n, 'report ' || n, 'Mali' FROM generate_series(1, 3) AS n" }
sub counts { return psql($db, $super, qq{SELECT count(*) FROM gcm.contribution WHERE reference LIKE '$_[0] %'}) }

for my $level (@levels)
{
	my $file = lc $level;

	# Each loads the file, and takes it before the other has committed
	my $said = at_once(
		[ "BEGIN ISOLATION LEVEL $level", load($file), said(1), 'CALL take_contributions()', say_it(2), $blocked, 'COMMIT' ],
		[ "BEGIN ISOLATION LEVEL $level", 'SELECT count(*) < 0 FROM contribution', load($file), say_it(1), said(2), 'CALL take_contributions()', 'COMMIT' ]);
	is(counts($file), 3, "at $level the same file of two sessions counts once");
	if ($level eq 'READ COMMITTED')
	{
		is($said, '', '... without an error');
		is(psql($db, $super, qq{SELECT count(*) FROM gcm.intake_report r JOIN gcm.contribution c ON r.reason = format('contribution %s has this reference', c.id) AND r.value = c.reference WHERE c.reference LIKE '$file %'}), 3,
			'... and the second rows are kept, with the contributions that have their references');
	}
	else
	{
		like($said, qr/^ERROR:  40001:/, '... with a serialization failure for the later one');
		psql($db, $super, load($file));
		is(psql($db, $super, 'CALL gcm.take_contributions()'), '0|3', '... whose rows are kept when it tries again');
	}
	psql($db, $super, q{UPDATE gcm.contribution_intake SET set_aside = 'sent twice'});

	# Both take the same rows, of which one cannot be read
	psql($db, $super, load("$file, rows"), q{INSERT INTO gcm.contribution_intake (title, countries) VALUES ('misspelt', 'Malli')});
	$said = at_once(
		[ "BEGIN ISOLATION LEVEL $level", said(1), 'CALL take_contributions()', say_it(2), $blocked, 'COMMIT' ],
		[ "BEGIN ISOLATION LEVEL $level", 'SELECT count(*) < 0 FROM contribution', say_it(1), said(2), 'CALL take_contributions()', 'COMMIT' ]);
	is(counts("$file, rows"), 3, '... the same rows are placed once');
	like($said, $level eq 'READ COMMITTED' ? qr/\A\z/ : qr/^ERROR:  40001:/, '... and the later one is told');

	# The first keeps a row with its reasons after the second's snapshot
	psql($db, $super, q{INSERT INTO gcm.contribution_intake (title, countries) VALUES ('misspelt, too', 'Malli')});
	$said = at_once(
		[ say_it(2), said(1), 'CALL take_contributions()' ],
		[ said(2), "BEGIN ISOLATION LEVEL $level", 'SELECT count(*) < 0 FROM intake_problem', say_it(1), say_it(2), 'CALL take_contributions()', 'COMMIT' ]);
	like($said, $level eq 'READ COMMITTED' ? qr/\A\z/ : qr/^ERROR:  40001:/, '... reasons that came in the meantime are told likewise');
	psql($db, $super, q{UPDATE gcm.contribution_intake SET set_aside = 'misspelt'});

	# Pledges of one reference, one of which is there uncommitted
	my $pledge = "INSERT INTO gcm.pledge_intake (reference, kind, title, description, countries, objectives) SELECT '$file', 'individual', '$file', repeat('Of all who are $file. ', 20), 'Mali', '1'";
	$said = at_once(
		[ "BEGIN ISOLATION LEVEL $level", $pledge, said(1), 'CALL take_pledges()', say_it(2), $blocked, 'COMMIT' ],
		[ "BEGIN ISOLATION LEVEL $level", 'SELECT count(*) < 0 FROM pledge', $pledge, say_it(1), said(2), 'CALL take_pledges()', 'COMMIT' ]);
	is(psql($db, $super, qq{SELECT count(*) FROM gcm.pledge WHERE reference = '$file'}), 1, '... a pledge of two sessions counts once');
	like($said, $level eq 'READ COMMITTED' ? qr/\A\z/ : qr/^ERROR:  40001:/, '... and the later one is told');
	if ($level ne 'READ COMMITTED')
	{
		psql($db, $super, $pledge);
		is(psql($db, $super, 'CALL gcm.take_pledges()'), '0|1', '... whose row is kept when it tries again');
	}
	is(psql($db, $super, q{SELECT regexp_replace(reason, '[0-9]+', 'n') FROM gcm.pledge_intake_report}), 'pledge n has this reference', '... with the reason');
	psql($db, $super, q{UPDATE gcm.pledge_intake SET set_aside = 'sent twice'});
}

# Batches: outside a transaction block what is done stays, though the rest is
# cancelled, and another session sees how far it has come
psql($db, $super, q{INSERT INTO gcm.contribution_intake (reference, countries) SELECT 'batch ' || n, CASE WHEN n % 1000 = 0 THEN 'Malli' ELSE 'Mali' END FROM generate_series(1, 45000) AS n},
	q{CREATE FUNCTION gcm.stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); RETURN NEW; END'},
	q{CREATE TRIGGER stop BEFORE INSERT ON gcm.contribution FOR EACH ROW WHEN (NEW.reference = 'batch 42001') EXECUTE FUNCTION gcm.stop()});
my $pid = fork() // die "fork: $!";
if ($pid == 0)
{
	try_psql($db, $super, 'SET client_min_messages = error', 'CALL gcm.take_contributions()');
	exec 'true';
}
my $come = '';
for (1 .. 600)
{
	$come = psql($db, $super, q{SELECT r.rows, r.placed, r.kept, r.finished_at IS NULL, count(a.pid) FROM gcm.intake_run r LEFT JOIN pg_stat_activity a USING (pid) WHERE r.id = (SELECT max(id) FROM gcm.intake_run) GROUP BY r.id});
	last if $come =~ /\|40\|/;
	select undef, undef, undef, 0.1;
}
is($come, '45000|39960|40|t|1', 'another session sees how many rows there are, and how many of them are placed and kept');
psql($db, $super, q{SELECT pg_cancel_backend(pid) FROM gcm.intake_run ORDER BY id DESC LIMIT 1});
waitpid $pid, 0;
is(psql($db, $super, q{SELECT count(*), count(DISTINCT reference) FROM gcm.contribution WHERE reference LIKE 'batch %'}), '39960|39960', 'a cancel undoes the last batch alone');
psql($db, $super, 'DROP TRIGGER stop ON gcm.contribution');
is(psql($db, $super, 'CALL gcm.take_contributions()'), '4995|45', 'the next call goes on, and has the total of its own at the end');
is(psql($db, $super, 'SELECT rows, placed, kept, finished_at > started_at FROM gcm.intake_run ORDER BY id DESC LIMIT 1'), '5000|4995|5|t', '... which stays to be read');
is(psql($db, $super, q{SELECT count(*) FROM gcm.contribution WHERE reference LIKE 'batch %'}), 44955, '... and each row is placed once');
psql($db, $super, q{UPDATE gcm.contribution_intake SET set_aside = 'misspelt'},
	q{INSERT INTO gcm.contribution_intake (countries) SELECT 'Mali' FROM generate_series(1, 20001)});
my (undef, $told) = try_psql($db, $super, 'BEGIN', 'CALL gcm.take_contributions()', 'ROLLBACK');
like($told, qr/20001 rows are taken in one transaction/, 'in a transaction block all is one transaction, and it says so');
is(psql($db, $super, 'SELECT count(*) FROM gcm.contribution_intake'), 20001, '... which can be rolled back');
(undef, $told) = try_psql($db, $super, q{CREATE OR REPLACE FUNCTION gcm.stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE SQLSTATE ''GCM00'' USING MESSAGE = ''far enough''; END'}, 'BEGIN',
	'CREATE TRIGGER stop BEFORE INSERT ON gcm.contribution FOR EACH STATEMENT EXECUTE FUNCTION gcm.stop()', q{UPDATE gcm.contribution_intake SET set_aside = 'one too many' WHERE id = (SELECT max(id) FROM gcm.contribution_intake)}, 'CALL gcm.take_contributions()');
ok($told =~ /far enough/ && $told !~ /one transaction/, '... and of no more than are taken at a time, nothing');
(undef, $told) = try_psql($db, $super, map { "DO 'DECLARE n integer; m integer; BEGIN $_ END'" } 'CALL gcm.take_contributions(n, m);',
	'BEGIN CALL gcm.take_contributions(n, m); EXCEPTION WHEN OTHERS THEN RAISE; END;');
is($told, '', '... a block that may commit does, and one that may not does not try');

# One who has entered the reference of a row that is being taken, and corrects
# that row: the call that takes lets them pass, and goes on
psql($db, $super, q{INSERT INTO gcm.contribution_intake (reference, title) VALUES ('deadlock', 'of the row'), ('other', 'of another')},
	"CREATE FUNCTION gcm.hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(8);
		WHILE NOT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AND NOT EXISTS (SELECT FROM gcm.contribution WHERE title = ''entered'') LOOP PERFORM pg_sleep(0.01); END LOOP; RETURN NEW; END'",
	q{CREATE TRIGGER hold BEFORE INSERT ON gcm.contribution FOR EACH ROW WHEN (NEW.title = 'of the row') EXECUTE FUNCTION gcm.hold()});
is(at_once(
		[ q{SET deadlock_timeout = '50ms'}, 'CALL take_contributions()' ],
		[ q{SET deadlock_timeout = '60s'}, 'BEGIN', q{INSERT INTO contribution (reference, title) VALUES ('deadlock', 'entered')}, said(8), q{UPDATE contribution_intake SET title = 'corrected' WHERE reference = 'deadlock'}, 'COMMIT' ]),
	'', '... nor does the one who corrects a row that it takes');
is(psql($db, $super, q{SELECT title, contribution IS NULL, (SELECT string_agg(field, ',') FROM gcm.intake_problem WHERE intake = id) FROM gcm.intake WHERE reference IN ('deadlock', 'other') ORDER BY id}),
	"corrected|t|reference\nof another|f|", '... of whose rows each is placed or kept as it is now');
psql($db, $super, 'DROP FUNCTION gcm.hold() CASCADE', q{UPDATE gcm.contribution_intake SET set_aside = 'sent twice'});

# Four sessions that load files of the same references, each until it succeeds
for my $level (@levels)
{
	my @pids;
	for my $session (1 .. 4)
	{
		my $pid = fork() // die "fork: $!";
		if ($pid == 0)
		{
			my $said = '';
			for my $try (1 .. 200)
			{
				(undef, $said, my $status) = try_psql($db, $super, $settings, "BEGIN ISOLATION LEVEL $level",
					qq{INSERT INTO contribution_intake (file, reference, countries) SELECT 's$session', 'race $level ' || n, CASE WHEN n % 50 = $session THEN 'Malli' ELSE 'Mali' END FROM generate_series(1, 300) AS n ORDER BY random()},
					'CALL take_contributions()', 'COMMIT');
				exec 'true' if !$status;
				last if $said !~ /ERROR:  40(001|P01):/;
				select undef, undef, undef, rand 0.1;
			}
			print STDERR $said;
			exec 'false';
		}
		push @pids, $pid;
	}
	my $failed = 0;
	for my $pid (@pids) { waitpid $pid, 0; $failed ||= $?; }
	is($failed, 0, "at $level four sessions load the same file, and try again where they are in one another's way");
	is(psql($db, $super, qq{SELECT count(*), count(DISTINCT reference) FROM gcm.contribution WHERE reference LIKE 'race $level %'}), '300|300', '... each reference counts once');
	is(psql($db, $super, q{SELECT count(*) FROM gcm.intake i WHERE (contribution IS NULL AND set_aside IS NULL) <> EXISTS (SELECT FROM gcm.intake_problem WHERE intake = i.id AND i.set_aside IS NULL)}), 0,
		'... and every row is placed, or kept with a reason');
	psql($db, $super, q{UPDATE gcm.contribution_intake SET set_aside = 'sent twice'});
}
is(psql($db, $super, q{SELECT count(*) FROM gcm.intake i FULL JOIN gcm.contribution c ON c.intake = i.id WHERE i.contribution IS DISTINCT FROM c.id AND c.title IS DISTINCT FROM 'entered'}), 0, 'each contribution is that of its row');

done_testing();
