#!/usr/bin/env perl
# errors.t: a test of an error names its message, for an error of the right kind
# may have another cause.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More tests => 1;
use File::Basename qw(dirname);

chdir dirname(__FILE__) . '/../..' or die $!;

my @faults;
for my $file (glob 'test/pgtap/*.sql')
{
	open my $fh, '<', $file or die "$file: $!";
	my $text = do { local $/; <$fh> };
	while ($text =~ /^SELECT (throws_ok\(.*?\);)$/gms)
	{
		my ($test, $line) = ($1, 1 + substr($text, 0, $-[0]) =~ tr/\n//);
		push @faults, "$file:$line" if $test =~ /(?:'\w{5}'|NULL),\s*NULL[,)]/ || $test !~ /(?:'\w{5}'|NULL),\s*\S/;
	}
}
is_deeply(\@faults, [], 'each test of an error names its message');
