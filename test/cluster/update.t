#!/usr/bin/env perl
# update.t: the release before, with data in every type and index and a
# registry, becomes this version by ALTER EXTENSION UPDATE.  Nothing is lost,
# every answer is the same, and the catalogue is that of a new installation.
# SPDX-License-Identifier: PostgreSQL
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
	'gcm_network--0.2.0.sql' => '6bd6227788b1bf141ddaedb0e4cfb86c7dd7a3de2e611a562e462cfea548370b',
	'gcm_network--0.2.0--0.3.0.sql' => '161ad7041c92a524f8c28b1a0bcf20d33d9b3505eda81f84f4a9af3194fb18f8',
	'gcm_network--0.3.0.sql' => '14a43acec25164d8f8739957cd38feab9954037627107e476af0a2f79c4d3c85',
	'gcm_network--0.3.0--0.4.0.sql' => 'c0b576919f17d20b66baca9036d8a26a3821d3263743d141d6ba39c698c27df3',
	'gcm_network--0.4.0.sql' => '1902551fcbb6cfd36ed299db5d819f1b15751bf90e24b11305b016d4bd373c00');
my $major = (majors())[-1];
my %script = map { m{.*/}s ? (s{.*/}{}r => $_) : () } script_files($major);
for my $name (sort keys %released)
{
	SKIP: {
		skip "$name is in the history of the project, which is not here", 1 if !$script{$name} && $name !~ /--.*--/;
		is(sha256_hex(slurp_file($script{$name})), $released{$name}, "$name is as it was released, for a change needs another version");
	}
}
is_deeply([ grep { !$released{$_} && !/--\Q$version\E\.sql$/ } sort keys %script ], [], 'and every script of a release is known');

my $old = has_version($major, $previous) ? $previous : $version;
diag("Skipped: the library of $previous, which is in the history of the project, not here; $version begins with the objects of $previous")
  if $old ne $previous;

my $node = make_server('update', $major, $old);
$node->start;
fill($node, 'work', $previous);
my $rows = rows($node, 'work');
my $answers = ask($node, 'work');
cmp_ok(scalar(questions($node, 'work', 'call')), '>', 1000, 'functions are called');
cmp_ok(scalar(questions($node, 'work', 'search')), '>', 1000, 'indexes are searched');
searches_by_index($node, 'work', '... each search by its index');
same($answers->{indexes}, $answers->{scans}, '... with what a sequential scan finds');

# Nothing but what is told has changed
sub is_the_same
{
	my ($database, $when) = @_;
	my $now = ask($node, $database);
	same(but_for_changes(rows($node, $database)), but_for_changes($rows), "every row is the same $when");
	same(but_for_changes($now->{$_}), but_for_changes($answers->{$_}), "so are the answers of $_") for qw(calls scans indexes);
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

# What was made with functions of 0.3.0 goes on to call them under other names;
# who calls those names calls the functions of today.  Stored mandates are read by both.
is(run_sql($node, 'work', q{SELECT count(*) FROM pg_depend d JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid WHERE p.proname ~ '^gcm_alignment\w*_0_3$' AND d.deptype = 'n' AND d.classid IN ('pg_rewrite'::regclass, 'pg_attrdef'::regclass)},
	'REFRESH MATERIALIZED VIEW desk.findings', q{SELECT count(*) FROM desk.findings WHERE finding ~ 'mandato mundial de la Red'},
	q{SELECT count(*) FROM desk.every_type WHERE gcm_alignment(m, leadership => gcm_leadership(secretariat => '{IOM}')) = gcm_alignment_0_3(m)},
	q{SELECT DISTINCT near FROM desk.every_type, gcm_alignment_findings(m, leadership => gcm_leadership(secretariat => '{IOM,UNICEFF}')) WHERE element = 'coordinators'}),
	qq{4\n32\n249\n{"UNICEFF (UNICEF?)"}}, 'views and defaults of 0.3.0 call what they were made with, and stored mandates are read as before');
run_sql($node, 'postgres', "CREATE DATABASE $_") for qw(updated fresh owned);
run_sql($node, 'updated', "CREATE EXTENSION gcm_network VERSION '$previous'", 'ALTER EXTENSION gcm_network UPDATE');
run_sql($node, 'fresh', 'CREATE EXTENSION gcm_network');
# A dump for pg_upgrade has the objects of extensions
my $fresh = dump_of($node, 'fresh', '--binary-upgrade');
cmp_ok(length $fresh, '>', 300_000, 'a dump has the objects of a new installation');
same(dump_of($node, 'updated', '--binary-upgrade'), $fresh, '... and those of an updated one are the same');
my $members = q{SELECT pg_describe_object(classid, objid, objsubid), deptype FROM pg_depend WHERE refclassid = 'pg_extension'::regclass ORDER BY 1};
same(run_sql($node, 'updated', $members), run_sql($node, 'fresh', $members), '... and belong to the extension');

# A registry of each release: what a reader could do as its owner is denied, and
# it becomes what this version makes
fill_registry($node, 'filled', $version);
my %open = (first => '0.1.0', second => '0.2.0');
for my $database (sort keys %open)
{
	fill($node, $database, $open{$database});
	# rows of the intake of a desk, of a person of it, of one of two desks, and of the secretariat
	run_sql($node, $database, (map { "SELECT 'CREATE ROLE gcm_update_$_' WHERE to_regrole('gcm_update_$_') IS NULL \\gexec\n" } qw(second person person_of_two secretariat)),
		'SET search_path = "Our ""Network""", public', 'GRANT gcm_dump_desk TO gcm_update_person, gcm_update_person_of_two', 'GRANT gcm_update_second TO gcm_update_person_of_two',
		"CALL grant_access('gcm_update_second', 'country-desk', '{GHA}')", "CALL grant_access('gcm_update_secretariat', 'secretariat')",
		map { ("SET ROLE $_", "INSERT INTO contribution_intake (title, countries) VALUES ('of $_', 'nowhere')", 'RESET ROLE') } qw(gcm_dump_desk gcm_update_person gcm_update_person_of_two gcm_update_secretariat));
	run_sql($node, $database, 'ALTER EXTENSION gcm_network UPDATE');
}

my $registry = q{"Our ""Network"""};
# The tables of a registry, with the columns that they have
my $tables = qq{SELECT a.attrelid::regclass, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
	WHERE c.relnamespace = '$registry'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('registry', 'desk', 'wording', 'loaded_fact') AND a.attnum > 0 AND NOT a.attisdropped GROUP BY 1 ORDER BY 1::text COLLATE "C"};
sub kept
{
	my ($database, @tables) = @_;
	return run_sql($node, $database, map { my ($table, $columns) = split /\|/; qq{SELECT '$table', count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) FROM (SELECT $columns FROM $table) AS t} } @tables);
}

# A function of the registry's that runs as its owner, on a table of the
# attacker's, with a cast of the attacker's; returns what kind of desk it is then
my $attacker = 'gcm_update_attacker';
sub attack
{
	my ($database) = @_;
	$node->psql($database, join ";\n", "SET SESSION AUTHORIZATION $attacker",
		'CREATE TYPE pg_temp.evil AS (x int)',
		qq{CREATE FUNCTION pg_temp.f(pg_temp.evil) RETURNS date LANGUAGE plpgsql AS \$\$ BEGIN UPDATE $registry.desk SET kind = 'secretariat' WHERE role = '$attacker'; RETURN '2020-01-01'; END \$\$},
		'CREATE CAST (pg_temp.evil AS date) WITH FUNCTION pg_temp.f(pg_temp.evil) AS IMPLICIT',
		'CREATE TEMP TABLE t (id int, stage int, stage_on pg_temp.evil, recorded_at timestamptz, recorded_by text)',
		"CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION $registry.support_request_step()",
		q{INSERT INTO t VALUES (1, 3, row(1)::pg_temp.evil, now(), 'x')});
	# A function that fits better than core's, in the schema of the extension
	my (undef, undef, $planted) = $node->psql($database, "SET ROLE $attacker; CREATE FUNCTION public.format(text, name, text) RETURNS text LANGUAGE plpgsql AS \$\$ BEGIN PERFORM set_config('gcm.caught', current_user, false); RETURN pg_catalog.format(\$1, VARIADIC ARRAY[\$2, \$3]); END \$\$");
	my $caught = run_sql($node, $database, "CALL $registry.grant_access('gcm_dump_analyst', 'reader')", q{SELECT coalesce(current_setting('gcm.caught', true), '')});
	return run_sql($node, $database, "SELECT kind FROM $registry.desk WHERE role = '$attacker'") . '|' . ($caught ? 'caught' : '');
}

# What the loaders wrote, without numbers and the day of loading
my @loaded = qw(participant network network_link mandate membership priority working_group working_group_name champion_criterion champion_group champion
	review_round support_form);
sub loaded
{
	my ($database) = @_;
	return run_sql($node, $database, (map { "SELECT '$_', to_jsonb(t) - 'id' FROM $registry.$_ AS t ORDER BY 2" } @loaded),
		"SELECT source, relation, key, known_on FROM $registry.loaded_fact ORDER BY 1, 2, 3");
}

# The loaders, called again, make of the rows that stand as the earlier version
# wrote them what they are today, and leave what the user has changed or deleted
sub corrected
{
	my ($database) = @_;
	my $load = qq{CALL gcm_load_faq_2020('Our "Network"') \\g /dev/null\nCALL gcm_load_network_pages('Our "Network"') \\g /dev/null\n};
	is(run_sql($node, $database, 'BEGIN', 'SET search_path = "Our ""Network""", public',
		q{UPDATE network SET name = 'Ours' WHERE code = 'KEN'}, q{UPDATE champion SET champion_group = NULL WHERE country = 'MAR'}, q{DELETE FROM champion WHERE country = 'CAN'},
		q{UPDATE review_round SET held = '[2024-07-01,2024-07-03)' WHERE code = 'ESCWA-2024'}, q{DELETE FROM network_link WHERE network = 'SEN'}, q{UPDATE participant SET code = 'OIM' WHERE code = 'IOM'},
		q{CREATE TEMP VIEW kept AS SELECT to_jsonb(n) AS row FROM network n WHERE code = 'KEN' UNION ALL SELECT to_jsonb(c) FROM champion c WHERE country = 'MAR' UNION ALL SELECT to_jsonb(r) FROM review_round r WHERE code = 'ESCWA-2024'},
		'CREATE TEMP TABLE before AS SELECT * FROM kept',
		$load . q{SELECT (SELECT count(*) FROM kept JOIN before USING (row)), (SELECT count(*) FROM champion WHERE country = 'CAN'), (SELECT count(*) FROM network_link WHERE network = 'SEN'),
			(SELECT count(*) FROM participant WHERE code = 'IOM'), (SELECT validity FROM champion WHERE country = 'THA')}, 'ROLLBACK'), '3|0|0|0|[2020-10-31,)', '... loaders leave what the user has changed, renamed or deleted');
	run_sql($node, $database, $load);
	same(loaded($database), loaded('filled'), '... and correct what stands as it was loaded');
	return;
}

run_sql($node, 'postgres', "CREATE ROLE $attacker");
for my $database ('work', sort keys %open)
{
	my $before_0_3_0 = $open{$database};
	my @tables = split /\n/, run_sql($node, $database, "SET search_path = ''", $tables);
	run_sql($node, $database, "CALL $registry.grant_access('$attacker', 'reader')", "GRANT CREATE ON SCHEMA public TO $attacker");
	# words of the owner's, of which one has come to be that of another term
	my $word = $before_0_3_0 ? 'Sub-National' : 'ours too';
	run_sql($node, $database, qq{UPDATE $registry.wording SET also = also || '{ours,$word}' WHERE topic = 'level' AND term = 'regional'});
	is(attack($database), $before_0_3_0 ? 'secretariat|caught' : 'reader|', "a reader of a registry of $database is " . ($before_0_3_0 ? 'its owner' : 'a reader'));
	my $before = kept($database, @tables);
	my (undef, undef, $said) = $node->psql($database, qq{CALL gcm_update_registry('Our "Network"')});
	like($said, qr/ERROR:  schema "public" is open.*Others may create in it: $attacker.*REVOKE CREATE ON SCHEMA public FROM $attacker/s, '... an update says what to revoke');
	run_sql($node, $database, "REVOKE CREATE ON SCHEMA public FROM $attacker");
	(undef, undef, $said) = $node->psql($database, qq{CALL gcm_update_registry('Our "Network"')});
	like($said, qr/It holds objects of others: function public\.format\(text,name,text\)|It holds objects of others: function format\(text,name,text\)/, '... and what is planted');
	run_sql($node, $database, 'DROP FUNCTION public.format(text, name, text)', "CALL $registry.grant_access('$attacker', 'reader')",
		qq{CALL gcm_update_registry('Our "Network"')}, "GRANT CREATE ON SCHEMA public TO $attacker");
	is(attack($database), 'reader|', '... and after it no more');
	run_sql($node, $database, "REVOKE CREATE ON SCHEMA public FROM $attacker", 'DROP FUNCTION public.format(text, name, text)',
		"CALL $registry.revoke_access('$attacker')", (map { "CALL $registry.revoke_access('$_')" } qw(gcm_dump_analyst gcm_update_second gcm_update_secretariat)), "GRANT SELECT (code, name) ON $registry.participant TO gcm_dump_analyst");
	is(run_sql($node, $database, "SELECT version FROM $registry.registry"), $version, 'a registry is updated');
	same(registry_of($node, $database), registry_of($node, 'filled'), '... and is what this version makes');
	same(kept($database, @tables), $before, '... with the rows that it had');
	is(run_sql($node, $database, "SELECT loaded_by, desk FROM $registry.intake WHERE desk IS NOT NULL OR loaded_by ~ '^gcm' ORDER BY 1"), "gcm_dump_desk|gcm_dump_desk\ngcm_update_person|gcm_dump_desk\ngcm_update_person_of_two|\ngcm_update_secretariat|",
		'... those of the intake of the desk of who loaded them') if $before_0_3_0;
	corrected($database);
	my $words = qq{SELECT topic, term, en, fr, es, word FROM $registry.wording, unnest(also || ''::text) AS word WHERE word NOT IN ('ours', 'ours too', 'Sub-National', 'sub-national') ORDER BY topic, term, word COLLATE "C"};
	same(run_sql($node, $database, $words), run_sql($node, 'filled', $words), '... and the words that this version adds');
	is(run_sql($node, $database, qq{SELECT $registry.wording_term('level', w) FROM unnest('{ours,$word,City}'::text[]) WITH ORDINALITY AS u (w, n) ORDER BY n}), "regional\nregional\nlocal",
		'... beside those of the owner, which stay with their term');
}

# What it finds that no view could read, it names
fill_registry($node, 'bad', '0.1.0');
# ... and what is the owner's: less for a desk than grant_access() gives
run_sql($node, 'bad', "REVOKE SELECT ON $registry.champion_balance FROM gcm_dump_desk", "REVOKE INSERT ON $registry.mandate FROM gcm_dump_desk");
run_sql($node, 'bad', 'ALTER EXTENSION gcm_network UPDATE', 'SET search_path = "Our ""Network"""',
	q{INSERT INTO mandate (network, coordinators) VALUES ('MAR', '{IOM,""}')}, q{INSERT INTO support_request (country, form, subject, requested_on) VALUES ('GHA', 1, 's', '-infinity')});
# ... a reference twice in a round, and two rows of the intake placed as one
run_sql($node, 'bad', 'SET search_path = "Our ""Network"""', q{INSERT INTO contribution (reference, title) VALUES (' D', 'first'), ('D', 'second')},
	q{UPDATE intake SET contribution = (SELECT max(contribution) FROM intake) WHERE title = 'k'});
run_sql($node, 'bad', "CREATE VIEW public.ours AS SELECT $registry.colleagues()");
my $unchanged = dump_of($node, 'bad');
my (undef, undef, $bad) = $node->psql('bad', qq{CALL gcm_update_registry('Our "Network"')});
like($bad, qr/ERROR:  3 rows hold what views cannot read\nDETAIL:  mandate \d+: "coordinators" holds a name without a letter: ""; support_request 2 has an infinite day; support_step 2 has an infinite day/, 'rows that no view can read are named');
same(dump_of($node, 'bad'), $unchanged, '... and nothing is changed');
run_sql($node, 'bad', "INSERT INTO $registry.participant (code, name) VALUES (repeat('-', 3000), 'x')");
(undef, undef, $bad) = $node->psql('bad', qq{CALL gcm_update_registry('Our "Network"')});
like($bad, qr/ERROR:  4 rows hold what views cannot read\nDETAIL:  participant -{1988}\.\n/, '... of many, as many as can be read');
run_sql($node, 'bad', "DELETE FROM $registry.participant WHERE name = 'x'");
run_sql($node, 'bad', 'SET search_path = "Our ""Network"""', q{UPDATE mandate SET coordinators = '{IOM}' WHERE network = 'MAR'},
	'ALTER TABLE support_step DISABLE TRIGGER USER', 'ALTER TABLE support_request DISABLE TRIGGER USER',
	q{UPDATE support_request SET requested_on = '2024-01-01', stage_on = '2024-01-01' WHERE id = 2}, q{UPDATE support_step SET stage_on = '2024-01-01' WHERE request = 2},
	'ALTER TABLE support_step ENABLE TRIGGER USER', 'ALTER TABLE support_request ENABLE TRIGGER USER');
(undef, undef, $bad) = $node->psql('bad', qq{CALL gcm_update_registry('Our "Network"')});
like($bad, qr/ERROR:  others depend on what this version changes\nDETAIL:  view public\.ours depends on|ERROR:  others depend on what this version changes\nDETAIL:  view ours depends on/, '... then what depends on what is no more');
run_sql($node, 'bad', 'DROP VIEW public.ours');
(undef, undef, $bad) = $node->psql('bad', qq{CALL gcm_update_registry('Our "Network"')});
like($bad, qr/WARNING:  several contributions of a round have one reference: "D" \(\d+, \d+\)\nHINT:  Withdraw/, '... then it is updated, and names the contributions that have one reference');
is(run_sql($node, 'bad', 'SET search_path = "Our ""Network"""', q{SELECT k.contribution IS NULL AND k.set_aside = format('contribution %s, which is that of row %s', c.contribution, c.id) FROM intake k, intake c WHERE k.title = 'k' AND c.title = 'c'}), 't',
	'... a contribution stays that of one row of the intake, and the other says so');
run_sql($node, 'bad', 'SET search_path = "Our ""Network"""', q{UPDATE contribution SET withdrawal_reason = 'twice' WHERE title = 'second'}, 'RESET search_path', qq{CALL gcm_update_registry('Our "Network"')});
is(run_sql($node, 'bad', qq{SELECT has_table_privilege('gcm_dump_desk', '$registry.champion_balance', 'SELECT'), has_any_column_privilege('gcm_dump_desk', '$registry.mandate', 'INSERT')}), 'f|f',
	'... no desk gets what the owner has taken from it');
run_sql($node, 'bad', "CALL $registry.grant_access('gcm_dump_desk', 'country-desk', '{MAR}')");
same(registry_of($node, 'bad'), registry_of($node, 'filled'), '... and once one of the two is withdrawn, it is like a new one, with what grant_access() gives');

# The owner of a database, no superuser, updates
run_sql($node, 'postgres', 'CREATE ROLE gcm_update_owner', 'ALTER DATABASE owned OWNER TO gcm_update_owner');
run_sql($node, 'owned', 'SET ROLE gcm_update_owner', 'CREATE SCHEMA types', "CREATE EXTENSION gcm_network SCHEMA types VERSION '$previous'", 'ALTER EXTENSION gcm_network UPDATE');
is(run_sql($node, 'owned', 'SELECT types.gcm_version()'), $version, 'the owner of a database updates the extension, in a schema off the search path');

$node->stop;
done_testing();
