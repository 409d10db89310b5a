#!/usr/bin/env perl
# registry_dump.t: a registry is dumped and restored whole, with the extension
# in a schema off the search path.  The dump of the copy is the dump of the
# original, to the letter; and the copy works.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More tests => 26;
use File::Basename qw(dirname);
use File::Spec::Functions qw(rel2abs);
use File::Temp;

my $here = rel2abs(dirname(__FILE__));
my $bindir = $ENV{GCM_BINDIR} ? "$ENV{GCM_BINDIR}/" : '';
my $dump = File::Temp->new;

sub slurp
{
	my ($file) = @_;
	open my $fh, '<', $file or die "$file: $!";
	local $/;
	return scalar <$fh>;
}

# What psql prints, errors too, of SQL and of the file that is named
sub sql
{
	my ($database, $sql, $file) = @_;
	my $script = File::Temp->new;
	print $script "SET client_min_messages = warning;\n$sql\n", defined $file ? slurp($file) : '';
	close $script;
	my $printed = `'${bindir}psql' -X -q -A -t -v ON_ERROR_STOP=1 -d $database -f '$script' 2>&1`;
	$printed =~ s/^psql:\S*?:\d+: //mg;
	chomp $printed;
	return $printed;
}

# A dump without the tokens that newer minor releases put in
sub dump_of
{
	my ($database) = @_;
	my $text = `'${bindir}pg_dump' -d $database`;
	$text =~ s/^\\(un)?restrict .*\n//mg;
	return $text;
}

sub restore
{
	my ($database, $command) = @_;
	system("'${bindir}createdb' $database") == 0 or die "cannot create $database";
	return `($command) 2>&1`;
}

my @databases = map { "gcm_dump_$_" } qw(original copy parts rows);
my @roles = map { "gcm_dump_$_" } qw(owner desk analyst);
sub clean_up
{
	system("'${bindir}dropdb' --if-exists $_ 2>/dev/null") for @databases;
	sql('postgres', "DROP ROLE IF EXISTS $_;") for @roles;
	return;
}

clean_up();
sql('postgres', "CREATE ROLE $_;") for @roles;
system("'${bindir}createdb' $databases[0]") == 0 or die 'cannot create a database';

is(sql($databases[0], <<"SQL", "$here/fill_registry.sql"), '', 'a registry with rows of every kind');
CREATE SCHEMA types;
CREATE SCHEMA contrib;
CREATE EXTENSION gcm_network SCHEMA types;
CREATE EXTENSION unaccent SCHEMA contrib;
GRANT CREATE ON DATABASE gcm_dump_original TO gcm_dump_owner;
GRANT USAGE ON SCHEMA types TO PUBLIC;
GRANT USAGE ON SCHEMA contrib TO gcm_dump_owner;
SET ROLE gcm_dump_owner;
CALL types.gcm_create_registry('Our "Network"');
CALL types.gcm_load_faq_2020('Our "Network"') \\g /dev/null
CALL types.gcm_load_network_pages('Our "Network"') \\g /dev/null
CALL types.gcm_load_country_groups('Our "Network"') \\g /dev/null
SET search_path = "Our ""Network""";
INSERT INTO champion_invitation (country, invited_on, answer, answered_on) VALUES ('KEN', '2021-01-01', 'accepted', '2021-06-24');
INSERT INTO country_process (country, kind, validity) VALUES ('UGA', 'cooperation-framework', '[2021-01-01,2026-01-01)');
INSERT INTO pledge_intake (reference, kind, matches, title, description, countries, objectives) VALUES
	('9', 'Matching', '8', 'match', repeat('We match it. ', 30), 'Spain', '1'), ('8', 'Common', NULL, 'joint', repeat('We pledge. ', 30), 'Portugal; Chad', '1; 2'),
	('7', 'Common', NULL, 'short', 'We.', 'Portugal; Chad', '1');
CALL take_pledges() \\g /dev/null
CALL types.gcm_load_sdg('Our "Network"') \\g /dev/null
INSERT INTO pledge_update (pledge, reported_on, status) VALUES (1, '2023-01-01', 'ongoing');
INSERT INTO support_request (country, form, subject) VALUES ('GHA', 1, 't');
INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (1, 1, current_date, 'c');
INSERT INTO working_group (code, kind) VALUES ('older', 'core');
INSERT INTO working_group_succession (predecessor, successor, succeeded_on) VALUES ('older', 'data', '2021-01-01');
INSERT INTO migration_policy VALUES ('MAR', 2021, array_fill('yes'::types.gcm_sdg_10_7_2_answer, '{30}'), array_fill('meets'::types.gcm_sdg_10_7_2_category, '{6}'), 'meets', 's');
CALL keep_summaries();
SQL

my $original = dump_of($databases[0]);
print $dump $original;
$dump->flush;
is(restore($databases[1], "'${bindir}psql' -X -q -o /dev/null -v ON_ERROR_STOP=1 -d $databases[1] -f '$dump'"), '',
	'it is restored without a word');
cmp_ok(length $original, '>', 100_000, 'the dump is a dump');
ok(dump_of($databases[1]) eq $original, 'and the dump of the copy is the same');

# As pg_upgrade and pg_restore do: definitions, rows, then indexes and triggers
my $archive = File::Temp->new;
system("'${bindir}pg_dump' -Fc -d $databases[0] -f '$archive'");
is(restore($databases[2], join ' && ', map { "'${bindir}pg_restore' -e -d $databases[2] --section=$_ '$archive'" } qw(pre-data data post-data)),
	'', 'it is restored in parts, too');
ok(dump_of($databases[2]) eq $original, 'with the same dump');

# Rows alone, into a registry that has none, by its owner, who is no superuser
my $r = '"Our ""Network"""';
my $rows = File::Temp->new;
system("'${bindir}pg_dump' -a --role=gcm_dump_owner -t '$r.*' -d $databases[0] -f '$rows'");
restore($databases[3], "'${bindir}pg_dump' -s -d $databases[0] | '${bindir}psql' -X -q -o /dev/null -v ON_ERROR_STOP=1 -d $databases[3]");
my $rules = "SELECT format('ALTER TABLE %s %s TRIGGER USER', oid::regclass, :'change') FROM pg_class WHERE relnamespace = '$r'::regnamespace AND relkind = 'r' \\gexec\n";
like(sql($databases[3], "SET ROLE gcm_dump_owner;\nBEGIN;\n", $rows), qr/^ERROR:  .*(support|practice|adaptation)/m, 'rows alone are not entered anew');
is(sql($databases[3], "SET ROLE gcm_dump_owner;\nBEGIN;\n\\set change DISABLE\n$rules\\o /dev/null\n" . slurp($rows) . "\\o\nRESET search_path;\n\\set change ENABLE\n${rules}COMMIT;"), '',
	'but the owner restores them, with the rules put off');
# Which lets all triggers fire in any session: so kept summaries are to be made anew
my $but = qr{^ALTER TABLE .* ENABLE REPLICA TRIGGER .*\n|^\n}m;
ok(dump_of($databases[3]) =~ s/$but//gr eq $original =~ s/$but//gr, '... as they were');
like(sql($databases[3], "UPDATE $r.support_step SET stage_on = current_date;"), qr/^ERROR:  rows of support_step are not to be changed/, '... and the rules hold again');

my $in = "SELECT set_config('search_path', '', false) \\g /dev/null\n";
is(sql($databases[1], "$in SELECT title FROM $r.practice_search('reintegration', countries => '{MAR}');"), 'Réintégration',
	'in the copy, practices are found under an empty search path');
is(sql($databases[1], "$in SET gcm.lang = 'fr'; SELECT count(*), max(decision) FROM $r.network_alignment;"), '53|Non précisé', 'views answer');
is(sql($databases[1], "$in SELECT country_name, kind_name, ends_on FROM $r.country_process_list; SELECT answer_name FROM $r.champion_invitation_list; SELECT round, received FROM $r.review_display WHERE is_total;"),
	"Uganda|Cooperation framework|2025-12-31\nAccepted\nall|1", '... those of lists and of what is displayed too');
is(sql($databases[1], "$in SELECT string_agg(c.relname, ' ') FROM pg_class c WHERE c.relnamespace = '$r'::regnamespace AND c.relkind = 'r'
	AND (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %s', c.oid::regclass), false, true, '')))[1]::text = '0';"), '', '... of tables that have rows');
# Each view, of each role, says what it said, but those that keep_summaries()
# replaces: these are parts of others, which the copy reads from contributions
my $views = <<"SQL";
$in CREATE FUNCTION pg_temp.said(v regclass) RETURNS text LANGUAGE plpgsql AS \$\$ DECLARE said text; BEGIN
	EXECUTE pg_catalog.format('SELECT concat(count(*), '' rows '', md5(string_agg(v::text, '';'' ORDER BY v::text))) FROM %s AS v', v) INTO said; RETURN said; END \$\$;
GRANT EXECUTE ON FUNCTION pg_temp.said TO PUBLIC;
SELECT count(*) AS views FROM pg_class WHERE relnamespace = '$r'::regnamespace AND relkind = 'v';
SELECT relname, pg_temp.said(oid) FROM pg_class WHERE relnamespace = '$r'::regnamespace AND relkind = 'v' AND relname NOT IN ('review_place', 'participation_place', 'round_sum') ORDER BY 1;
SET ROLE gcm_dump_desk;
SELECT relname, pg_temp.said(oid) FROM pg_class WHERE relnamespace = '$r'::regnamespace AND relkind = 'v' AND relname NOT IN ('review_place', 'participation_place', 'round_sum') AND has_table_privilege(oid, 'SELECT') ORDER BY 1;
SQL
my $said = sql($databases[0], $views);
unlike($said, qr/^ERROR/m, 'each view of the original answers, under an empty search path ...');
is(sql($databases[1], $views), $said, '... and that of the copy says the same');
like(sql($databases[1], "$in UPDATE $r.adaptation_agreement SET agreed_on = NULL;"), qr/^ERROR:  the adaptation of "MAR" is not complete/,
	'rules hold');
like(sql($databases[1], "$in UPDATE $r.support_request SET stage = 4;"), qr/cannot go to stage 4/, 'stages too');
is(sql($databases[1], "$in UPDATE $r.contribution_intake SET countries = 'Dominica'; CALL $r.take_contributions();"), '1|0', 'intake goes on');
is(sql($databases[1], "$in UPDATE $r.pledge_intake SET description = repeat('We do. ', 50); CALL $r.take_pledges(); SELECT pledges, countries FROM $r.pledge_coverage WHERE objective = 1 AND commission = 'all';"),
	"1|0\n3|3", 'that of pledges, too');
like(sql($databases[1], "$in INSERT INTO $r.pledge (kind, title, description, countries, objectives) SELECT 'individual', 'x', upper(description), '{PRT}', '{1}' FROM $r.pledge WHERE reference = '8';"),
	qr/^ERROR:  conflicting key value violates exclusion constraint "a_pledge_is_recorded_once"/, 'and none of them is counted twice');
is(sql($databases[1], "SET ROLE gcm_dump_desk; SELECT count(*) FROM $r.network; SELECT count(*) FROM $r.contribution;"), "2\n1", 'access is as it was');
is(sql($databases[1], "SET ROLE gcm_dump_analyst; SET search_path = $r; SELECT count(code) FROM participant;"),
	'ERROR:  relation "participant" does not exist' . "\n" . 'LINE 1: SELECT count(code) FROM participant;' . "\n" . (' ' x 32) . '^',
	'who was not given the schema has none');
is(sql($databases[1], "SET ROLE gcm_dump_desk; SET search_path = $r, types; INSERT INTO contribution_intake (title) VALUES ('one'); INSERT INTO contribution_intake (title) VALUES ('two'); SELECT string_agg(desk, ' ') FROM intake WHERE title IN ('one', 'two');"),
	'gcm_dump_desk gcm_dump_desk', '... of each transaction of a session');
like(sql($databases[1], "REVOKE USAGE ON SCHEMA types FROM PUBLIC; CALL $r.grant_access('gcm_dump_analyst', 'reader');"),
	qr/^ERROR:  role "gcm_dump_analyst" may not use schema "types"/, 'access without the types is refused');
like(sql($databases[1], 'DROP EXTENSION gcm_network;'), qr/^ERROR:  cannot drop extension gcm_network/, 'the extension is not dropped under it');

clean_up();
