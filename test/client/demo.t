#!/usr/bin/env perl
# demo.t: the demo reads CSV as spreadsheets write it, or says what it looked
# for and found.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use Cwd qw(realpath);
use File::Temp;
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $database = 'gcm_network_demo';
make_database($database, '');
$ENV{PGDATABASE} = $database;
my $test = realpath("$FindBin::Bin/..");

# Load a file that consists of these bytes; returns the rows, or what is said
sub load
{
	my ($bytes, $encoding) = @_;
	my $file = File::Temp->new(TEMPLATE => 'a "file"; it\'s XXXX', TMPDIR => 1, SUFFIX => '.csv');
	binmode $file;
	print $file $bytes;
	close $file;
	psql($database, $ENV{PGUSER}, 'SET client_min_messages = warning', 'DROP TABLE IF EXISTS records');
	open my $script, '-|', 'bash', '-c', '. "$1/bin/server.sh"; . "$1/demo/records.sh"; bindir=$GCM_BINDIR; exec 2>&1
		read_header "$2" "$3"; load_records "$2" "$3"', 'bash', $test, "$file", $encoding // 'UTF8'
	  or die "bash: $!";
	local $/;
	my $said = <$script> =~ s/\Q$file\E/FILE/gr;
	close $script;
	return $said if $said ne '';
	return psql($database, $ENV{PGUSER}, q{SELECT gcm_row, countries, objectives FROM records ORDER BY 1});
}

my $rows = "1|Maroc; Ghana|{1,7}\n2|Côte d'Ivoire|{7}";
sub csv
{
	my ($separator, $end, @header) = @_;
	return join $end, map { join $separator, @$_ } \@header, [ 1, '"Maroc; Ghana"', 'x', '"{1,7}"' ], [ 2, "Côte d'Ivoire", '', '{7}' ], [];
}

for my $separator ([ ',', 'a comma' ], [ ';', 'a semicolon' ], [ "\t", 'a tab' ])
{
	my ($between, $name) = @$separator;
	is(load(csv($between, "\n", qw(id countries title objectives))), $rows, "with $name between columns");
	is(load(csv($between, "\r\n", qw(id countries title objectives))), $rows, '... and lines as Windows ends them');
	is(load("\xef\xbb\xbf" . csv($between, "\n", qw(Country Countries Title Objectives)) =~ s/Country/Id/r), $rows, '... and a byte order mark');
	is(load(csv($between, "\n", 'id', ' "COUNTRIES" ' =~ s/ //gr, "\"the title, or; the\tname\"", 'ObjectiveS ')), $rows, '... and names in any case, quoted');
	like(load(csv($between, "\n", qw(Id Pays Titre Objectifs))),
		qr/^gcm_network: the first line of FILE names no column "countries"; with $name between columns it names "id", "pays", "titre", "objectifs"\n$/,
		'... or without the columns');
}
is(load("Country\tobjective\nMaroc\t{1}\n"), '1|Maroc|{1}', 'country and objective will do');
is(load("country;countries;objectives;objectives;;\nMaroc;a;{1};b;;\n"), '1|Maroc|{1}', 'names may come again, or be missing');
is(load("objectives,countries\n"), '', 'there may be no row');
is(load("\xef\xbb\xbfobjectives;countries\r\n{2};"), '1||{2}', 'a value may be missing, and so may the last end of a line');

utf8::decode(my $text = csv(';', "\r\n", qw(id countries title objectives)));
utf8::encode(my $latin = $text);
my $windows = $text;
utf8::downgrade($windows);
is(load($windows, 'WIN1252'), $rows, 'in an encoding of Windows, if told');
like(load($windows), qr/invalid byte sequence.*\n.*\ngcm_network: FILE cannot be read as CSV in UTF8 with a semicolon between columns \(ENCODING=WIN1252 /,
	'... and with advice if not');
like(load($latin, 'KLINGON'), qr/encoding.*cannot be read as CSV in KLINGON/s, 'an encoding that is none is refused');
is(load($latin, "UTF8'"), qq{gcm_network: "UTF8'" is not the name of an encoding\n}, '... however it is written');
is(load("\xff\xfeo\0"), "gcm_network: FILE is UTF-16: save it as CSV in UTF-8\n", 'UTF-16 is refused');
is(load("PK\3\4"), "gcm_network: FILE is a spreadsheet or an archive: save it as CSV\n", 'so is a spreadsheet');
like(load(''), qr/^gcm_network: the first line of FILE names no column "countries"/, 'so is nothing');
like(load("countries,objectives\nMaroc\n"), qr/missing data for column "objectives"\nCONTEXT:  COPY records, line 2/, 'a row without its columns is told by its line');

done_testing();
