#!/usr/bin/perl
# The layers: data knows the pure layer's types, the server layer knows the pure
# layer, and nothing knows more.  Each header bears the name of its source.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use Test::More;

my $src = "$FindBin::Bin/../../src";
my %includes;
for my $file (glob "$src/*/*.[ch]")
{
	open(my $in, '<', $file) or die "$file: $!";
	$includes{ $file =~ s{^\Q$src\E/}{}r } = [ map { /^#include\s+(\S+)/ ? $1 : () } <$in> ];
}

my %may = (data => qr{^(<|"pure/)}, pure => qr{^(<|"pure/)}, pg => qr{^(<|"(?!data/))});
is(join(' ', map { my $file = $_; map { "$file: $_" } grep { $_ !~ $may{ $file =~ s{/.*}{}r } } @{ $includes{$file} } } sort keys %includes), '', 'no layer includes what it must not know');
is(join(' ', grep { m{/(\w+)\.h$} && !grep { -e "$src/$_/$1.c" } qw(data pure pg) } sort keys %includes), 'pg/comparison.h pg/compat.h pg/set_stats.h', 'each header bears the name of a source, but for what has none');

# Take away what includes nothing that is left, until nothing is left
my %left = map { $_ => 1 } keys %includes;
while (my @free = grep { my $file = $_; !grep { $left{$_} } map { /"(.*)"/ ? $1 : () } @{ $includes{$file} } } keys %left)
{
	delete @left{@free};
}
is(join(' ', sort keys %left), '', 'no two files include each other in a circle');
cmp_ok(scalar(keys %includes), '>', 40, 'the sources were read');
done_testing();
