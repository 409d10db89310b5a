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
	go => [ 'example.go', 'GOPATH=/usr/share/gocode GO111MODULE=off GOCACHE="$PWD/cache" go run example.go' ],
);
my %asked = map { $_ => 1 } grep { $_ ne 'libreoffice' } @ARGV;
my $with_libreoffice = grep { $_ eq 'libreoffice' } @ARGV;

# The traps: a program without what the page says, and what comes of it
my @traps = (
	[ 'java', '&stringtype=unspecified', '', qr/operator does not exist: gcm_objective_set @> character varying/, 'a string without its type is refused' ],
	[ 'pyodbc', 'pqopt=\{options=-cgcm.lang=fr\}', 'options=-cgcm.lang=fr', qr/Reduce vulnerabilities/, 'options= leaves the language as it is' ],
	[ 'python', '%s::integer\[\]::gcm_objective_set', '%s', qr/is of type gcm_objective_set but expression is of type smallint\[\]/, 'a list of numbers needs a cast' ]);

open my $in, '<', $page or die "$page: $!";
my $text = do { local $/; <$in> };
close $in;
chdir $directory or die $!;
$ENV{LC_ALL} = 'C.UTF-8';

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
$text =~ s{^```(\w+)\n(.*?)^```\n\n```\n(.*?)^```\n}{
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
}gmse;
is_deeply([ sort keys %found ], [ sort keys %asked ], 'each language has a program');

for my $trap (grep { $asked{ $_->[0] } } @traps)
{
	my ($language, $pattern, $instead, $expected, $name) = @$trap;
	my $program = $program{$language};
	isnt($program =~ s/$pattern/my $kept = $1; $instead =~ s{\$1}{$kept}r/se, '', "$language: $name");
	like((run_program($language, $program))[0], $expected, '... as the page says');
}

if ($with_libreoffice)
{
	my $seen = `/usr/bin/python3 '$FindBin::Bin/libreoffice.py' '$directory/coverage.csv' 2>&1`;
	my $expected = join '', map { `$psql -At -c "SELECT '$_', count(*), (SELECT count(*) FROM pg_attribute WHERE attrelid = 'gcm.$_'::regclass AND attnum > 0) FROM gcm.$_"` } split /\n/, `$psql -At -c "SELECT viewname FROM pg_views WHERE schemaname = 'gcm' ORDER BY 1"`;
	is($seen, $expected, 'LibreOffice reads every view of a registry');
	open my $saved, '<', "$directory/coverage.csv" or die $!;
	like(join('', <$saved>), qr/^7,"Réduire la vulnérabilité",0$/m, '... in the language of the connection');
}
write_file($page, $text) if $ENV{UPDATE};
chdir '/';
done_testing();
