#!/usr/bin/env perl
# page.t language ...: run the programs of doc/clients.md, and compare what they
# print with what stands there.  With UPDATE, write that instead.
#
# The environment says which server, over TCP, and a database that may be made
# anew.  Blocks of sql are run first.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use Test::More;
use File::Temp;

my $page = "$FindBin::Bin/../../doc/clients.md";
my $directory = File::Temp->newdir;

# The file that a language's program is written to, and what runs it there
my %run = (
	python => [ 'example.py', '/usr/bin/python3 example.py' ],
	pyodbc => [ 'example_odbc.py', '/usr/bin/python3 example_odbc.py' ],
	java => [ 'Example.java', 'java -cp /usr/share/java/postgresql.jar Example.java' ],
	javascript => [ 'example.js', 'node example.js' ],
	r => [ 'example.R', 'Rscript example.R' ],
	pyqgis => [ 'example_qgis.py', 'CPL_LOG=/dev/null XDG_RUNTIME_DIR="$PWD" QT_QPA_PLATFORM=offscreen /usr/bin/python3 example_qgis.py' ],
	go => [ 'example.go', 'GOPATH=/usr/share/gocode GO111MODULE=off GOCACHE="$PWD/cache" go run example.go' ],
);
my %asked = map { $_ => 1 } grep { $_ ne 'libreoffice' } @ARGV;
my $with_libreoffice = grep { $_ eq 'libreoffice' } @ARGV;

# The traps: a program without what the page says, and what comes of it
my @traps = (
	[ 'java', '&stringtype=unspecified', '', qr/operator does not exist: gcm_objective_set @> character varying/, 'a string without its type is refused' ],
	[ 'pyodbc', 'pqopt=\{options=-cgcm.lang=fr\}', 'options=-cgcm.lang=fr', qr/Reduce vulnerabilities/, 'options= leaves the language as it is' ],
	[ 'python', '%s::integer\[\]::gcm_objective_set', '%s', qr/is of type gcm_objective_set but expression is of type smallint\[\]/, 'a list of numbers needs a cast' ]);

my $text = slurp($page);
chdir $directory or die $!;
$ENV{LC_ALL} = 'C.UTF-8';

sub slurp
{
	my ($file) = @_;
	open my $in, '<', $file or die "$file: $!";
	local $/;
	return scalar <$in>;
}

sub write_file
{
	my ($file, $what) = @_;
	open my $out, '>', $file or die "$file: $!";
	print $out $what;
	close $out;
	return;
}

my @sql = $text =~ /^```sql\n(.*?)^```\n/gms;
write_file('prepare.sql', join '', @sql);
my $psql = "'$ENV{GCM_BINDIR}/psql' -X -q -v ON_ERROR_STOP=1";
system("$psql -d postgres -c 'SET client_min_messages = warning' -c 'DROP DATABASE IF EXISTS $ENV{PGDATABASE} WITH (FORCE)' -c 'CREATE DATABASE $ENV{PGDATABASE}' &&"
	. " $psql -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION gcm_network' && PGOPTIONS='-c client_min_messages=warning' $psql -f prepare.sql >prepared 2>&1") == 0 or die 'cannot make a database';

# What a program prints, and whether it ended well
sub run_program
{
	my ($language, $program) = @_;
	my ($file, $command) = @{ $run{$language} };
	write_file($file, $program);
	my $printed = `$command 2>&1`;
	my $status = $?;
	$printed =~ s/[ \t]+$//mg;
	return ($printed, $status);
}

my (%found, %program);
$text =~ s{^```(\w+)\n((?:(?!```).*\n)*)```\n\n```\n((?:(?!```).*\n)*)```\n}{
	my ($language, $program, $expected) = ($1, $2, $3);
	if ($asked{$language})
	{
		$found{$language} = 1;
		$program{$language} = $program;
		my ($printed, $status) = run_program($language, $program);
		is($status, 0, "$language: the program ends well") or diag $printed;
		is($printed, $expected, "$language: what it prints") unless $ENV{UPDATE};
		$expected = $printed if $ENV{UPDATE};
	}
	"```$language\n$program```\n\n```\n$expected```\n";
}gme;
is_deeply([ sort keys %found ], [ sort keys %asked ], 'each language has a program');

for my $trap (grep { $asked{ $_->[0] } } @traps)
{
	my ($language, $pattern, $instead, $expected, $name) = @$trap;
	my $program = $program{$language};
	isnt($program =~ s/$pattern/my $kept = $1; $instead =~ s{\$1}{$kept}r/se, '', "$language: $name");
	like((run_program($language, $program))[0], $expected, '... as the page says');
}

if ($asked{pyqgis})
{
	my $map = slurp('map.png');
	like(substr($map, 0, 24), qr/\A\x89PNG.{12}\x00\x00\x04\xb0\x00\x00\x02\x58/s, 'the map is a picture of its size');
	cmp_ok(length $map, '>', 20000, '... and not an empty one');
	write_file("$FindBin::Bin/../../doc/map.png", $map) if $ENV{UPDATE};
}

if ($with_libreoffice)
{
	# What doc/report.md says of spreadsheets and documents, with each of its queries
	my ($recipes) = slurp("$FindBin::Bin/../../doc/report.md") =~ /^## Spreadsheets and documents\n(.*?)^## /ms;
	my @queries = $recipes =~ /^\| .* \| `(SELECT .*)` \|$/mg;
	my ($to_csv) = $recipes =~ /^```sh\n(.*?)^```/ms;
	my ($to_html) = $recipes =~ /^`(psql -XqH .*?)`/m;
	write_file('records.sql', q{
		SET search_path = gcm, public;
		INSERT INTO network (code, name, level, kind, countries) VALUES ('MAR', 'Réseau "du Maroc", à Rabat', 'national', 'network', '{MAR}');
		INSERT INTO mandate (network, objectives, coordinators, decision) VALUES ('MAR', '{1-22}', '{OIM,"a body; of two, three"}', 'simple-majority');
		INSERT INTO deliverable (network, title, timeline, status) VALUES ('MAR', E'two\nlines, and "quotes"', '2021', 'ongoing'), ('MAR', '007', 'Q4 2022', 'ongoing');
		INSERT INTO support_form (number, name) VALUES (1, 'form <b>') ON CONFLICT DO NOTHING;
		INSERT INTO support_request (country, network, form, subject, requested_on) VALUES ('MAR', 'MAR', 1, 'a, b & c', '2020-01-31')});
	is(system("$psql -f records.sql"), 0, 'there are records with signs of all kinds');
	my (@files, %rows);
	for my $n (0 .. $#queries)
	{
		(my $csv = $to_csv) =~ s/\bSELECT \* FROM gcm\.review_coverage\b/$queries[$n]/;
		(my $html = $to_html) =~ s/SELECT …/$queries[$n]/;
		s/\bcoverage\.csv\b/view$n.csv/g, s/\btable\.html\b/view$n.html/g, s{^psql}{'$ENV{GCM_BINDIR}/psql'}mg for $csv, $html;
		is(system($csv), 0, "$queries[$n]: as CSV");
		is(system($html), 0, '... and as a table');
		push @files, "$directory/view$n.csv", "$directory/view$n.html";
		my $n_rows = 1 + `$psql -At -c "SELECT count(*) FROM ($queries[$n]) AS q"`;
		$rows{"view$n.csv"} = $rows{"view$n.html"} = $n_rows;
	}
	my $seen = `/usr/bin/python3 '$FindBin::Bin/libreoffice.py' '$directory/coverage.csv' @{[ map { "'$_'" } @files ]} 2>&1`;
	cmp_ok(scalar(@queries), '>', 3, 'there are recipes for spreadsheets');
	like($seen, qr/^\Q$_\E\|$rows{$_}\|\d+\|0\|\[\]$/m, "$_: LibreOffice has every cell") for sort keys %rows;
	$seen =~ s/^view\d+\..*\n//mg;
	my $expected = join '', map { `$psql -At -c "SELECT '$_', count(*), (SELECT count(*) FROM pg_attribute WHERE attrelid = 'gcm.$_'::regclass AND attnum > 0) FROM gcm.$_"` } split /\n/, `$psql -At -c "SELECT viewname FROM pg_views WHERE schemaname = 'gcm' ORDER BY 1"`;
	is($seen, $expected, 'LibreOffice reads every view of a registry');
	open my $saved, '<', "$directory/coverage.csv" or die $!;
	like(join('', <$saved>), qr/^7,"Réduire la vulnérabilité",0$/m, '... in the language of the connection');
}
write_file($page, $text) if $ENV{UPDATE};
chdir '/';
done_testing();
