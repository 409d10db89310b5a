#!/usr/bin/env perl
# prepare.t: demo and tests take the server that is there, or say what is
# missing and why.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use Cwd qw(realpath);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use FindBin;

my $server_sh = realpath("$FindBin::Bin/../bin/server.sh");
my $directory = tempdir(CLEANUP => 1);

sub write_file
{
	my ($file, $text, $mode) = @_;
	make_path($file =~ s{/[^/]*\z}{}r);
	open my $fh, '>', $file or die "$file: $!";
	print $fh $text;
	close $fh;
	chmod $mode // 0644, $file or die $!;
	return;
}

# What a script says that has server.sh, with variables of its own
sub bash
{
	my ($script, %variables) = @_;
	local %ENV = (%ENV, %variables);
	delete $ENV{PG_CONFIG} unless $variables{PG_CONFIG};
	open my $out, '-|', 'bash', '-c', '. "$1"; exec 2>&1; ' . $script, 'bash', $server_sh or die $!;
	local $/;
	my $said = <$out> // '';
	close $out;
	return $said =~ s{\Q$directory\E}{}gr;
}

# A server that consists of its pg_config and of these files
sub server
{
	my ($name, $version, @files) = @_;
	my $top = "$directory/$name";
	write_file("$top/bin/pg_config", <<"END", 0755);
#!/bin/sh
case \$1 in
--version) echo 'PostgreSQL $version' ;;
--bindir) echo '$top/bin' ;;
--pgxs) echo '$top/lib/pgxs.mk' ;;
--includedir-server) echo '$top/include' ;;
--sharedir) echo '$top/share' ;;
esac
END
	write_file("$top/$_", '', 0755) for @files;
	return "$top/bin";
}

my @whole = qw(bin/initdb lib/pgxs.mk include/postgres.h);
my $say = 'prepare; echo "$pg_config $(server_major)"';
my $new = server('new', '16.3 (Debian 16.3-1)', @whole);
my $beta = server('beta', '20beta1', @whole, 'share/extension/pgtap.control');
my $old = server('old', '14.9', @whole);
my $client = server('client', '17.1');
my $binary = server('binary', '17.1', 'bin/initdb');

is(bash($say, PATH => "$new:$beta:$ENV{PATH}"), "/new/bin/pg_config 16\n", 'the server on the PATH is taken');
is(bash($say, PATH => "$new:$ENV{PATH}", PG_CONFIG => "$beta/pg_config"), "/beta/bin/pg_config 20\n", '... unless another is named');
unlike(bash("apt_get() { false; }; may_install() { fail none; }; $say", PATH => "$_->[0]:$ENV{PATH}"), qr{^/$_->[1]/}, "... or it is $_->[2]")
  for [ $old, 'old', 'too old' ], [ $client, 'client', 'no server' ], [ $binary, 'binary', 'without its headers' ];
is(bash($say, PG_CONFIG => "$old/pg_config"), "gcm_network: /old/bin/pg_config is of PostgreSQL 14: 15 or newer is needed\n", 'an old one that is named is refused');
is(bash($say, PG_CONFIG => "$client/pg_config"), "gcm_network: /client/bin has no initdb: install the server, postgresql-17 on Debian\n", 'so is a client');
is(bash($say, PG_CONFIG => "$binary/pg_config"),
	"gcm_network: /binary/bin/pg_config has no server headers: install them, postgresql-server-dev-17 on Debian\n", '... and a server without headers');
is(bash($say, PG_CONFIG => "$directory/none"), "gcm_network: PG_CONFIG=/none does not run\n", '... and none');
is(bash('prepare; prepare_tests; echo ready', PG_CONFIG => "$beta/pg_config"), "ready\n", 'pgTAP is found');
like(bash('prepare; prepare_tests; echo ready', PG_CONFIG => "$new/pg_config"),
	qr{^gcm_network: the tests need pgTAP, which the server of /new/bin/pg_config does not have}, '... or told to be missing');

# Which packages there are to be had
my $apt = "$directory/apt";
write_file("$apt/apt-cache", <<'END', 0755);
#!/bin/sh
case $1 in
search) printf 'postgresql-%s-pgtap - tests\n' 13 9 18 17 15 ;;
show) [ "$*" != "show postgresql-18 postgresql-server-dev-18" ] ;;
esac
END
is(bash('newest_major', PATH => "$apt:$ENV{PATH}"), "17\n", 'the newest that is whole is installed');

# Why a package is not installed
sub cause
{
	my (@lines) = @_;
	write_file("$directory/log", join "\n", @lines, '');
	return bash('cause "$LOG"', LOG => "$directory/log");
}
is(cause('E: Can not write log (Is /dev/pts mounted?) - posix_openpt (2: No such file or directory)', 'E: Unable to locate package postgresql-15'),
	'E: Unable to locate package postgresql-15', 'a package that there is not');
is(cause("W: Failed to fetch http://host/InRelease  Temporary failure resolving 'host'", 'W: Some index files failed to download.', 'E: Unable to locate package postgresql-15'),
	"E: Unable to locate package postgresql-15; W: Failed to fetch http://host/InRelease  Temporary failure resolving 'host'", '... since there is no network');
is(cause('E: Failed to fetch http://host/a.deb  404  Not Found', 'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?'),
	'E: Failed to fetch http://host/a.deb  404  Not Found', 'a file that there is not');
is(cause('Unpacking gcc', 'dpkg: error processing archive /a.deb (--unpack):', ' cannot copy extracted data: no space left', 'E: Sub-process /usr/bin/dpkg returned an error code (1)'),
	'dpkg: error processing archive /a.deb (--unpack): cannot copy extracted data: no space left', 'a disk that is full');
is(cause('Reading lists', 'Killed'), 'Killed', 'something else');

done_testing();
