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
	uno => [ 'example_uno.py', '/usr/bin/python3 example_uno.py' ]);
my %asked = map { $_ => 1 } @ARGV;

open my $in, '<', $page or die "$page: $!";
my $text = do { local $/; <$in> };
close $in;
chdir $directory or die $!;

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

my %found;
$text =~ s{^```(\w+)\n(.*?)^```\n\n```\n(.*?)^```\n}{
	my ($language, $program, $expected) = ($1, $2, $3);
	if ($asked{$language})
	{
		$found{$language} = 1;
		my ($file, $command) = @{ $run{$language} };
		write_file($file, $program);
		my $printed = `$command 2>&1`;
		my $status = $?;
		$printed =~ s/[ \t]+$//mg;
		is($status, 0, "$language: the program ends well") or diag $printed;
		is($printed, $expected, "$language: what it prints") unless $ENV{UPDATE};
		$expected = $printed if $ENV{UPDATE};
	}
	"```$language\n$program```\n\n```\n$expected```\n";
}gmse;
is_deeply([ sort keys %found ], [ sort keys %asked ], 'each language has a program');
write_file($page, $text) if $ENV{UPDATE};
chdir '/';
done_testing();
