#!/usr/bin/env perl
# meta.t: the version is the same wherever it stands, what names files names
# files that exist, documents are laid out for reading, and scripts run wherever
# the tree is.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More tests => 18;
use File::Basename qw(dirname);
use File::Find qw(find);
use File::Temp;
use JSON::PP qw(decode_json);

chdir dirname(__FILE__) . '/../..' or die $!;

sub slurp
{
	my ($file) = @_;
	open my $fh, '<', $file or die "$file: $!";
	local $/;
	return scalar <$fh>;
}

my $meta = decode_json(slurp('META.json'));
my ($version) = slurp('gcm_network.control') =~ /^default_version = '(.*)'/m;
my $provides = $meta->{provides}{gcm_network};

is($meta->{version}, $version, 'META.json has the version of the control file');
is($provides->{version}, $version, 'and so has the extension that it provides');
is($provides->{file}, "sql/gcm_network--$version.sql", 'and its script');
ok(-e $provides->{docfile}, 'its documentation is there');
ok(slurp('debian/changelog') =~ /\A\S+ \(\Q$version\E-/ && slurp('packaging/gcm_network.spec') =~ /^Version: \Q$version\E$/m, 'the packages have it');
like(slurp('CHANGELOG.md'), qr/^## \Q$version\E\b/m, 'CHANGELOG.md has an entry for the version');

# A path may have a space or a quote.  psql takes it as the argument of -f, while
# \i would need it quoted and escaped.
my @faults;
find({ no_chdir => 1, wanted => sub {
	return if !-f || m{/corpus/};
	my $file = $_;
	push @faults, map { "$file: $_" } grep { /\\ir?\s+\S*\$/ } split /\n/, slurp($file);
} }, 'test');
is_deeply(\@faults, [], 'no script has \i with a path that it was told');

# What is written of files and of anchors is true.  The words of a path in angle
# brackets, or with *, are a pattern.
my (%text, %base);
find({ no_chdir => 1, wanted => sub {
	return if !-f || m{/corpus/|/gcm_network--|^\./regress|\.(?:o|so|bc|d)\z|\.git/};
	$base{ m{([^/]+)\z} ? $1 : '' } = 1;
	$text{s{^\./}{}r} = slurp($_) if -T;
} }, '.');
my @missing;
for my $file (sort keys %text)
{
	push @missing, map { "$file: $_" } grep { !-e && !/gcm_network--/ } $text{$file} =~ m{(?<![\w./<>*-])((?:src|sql|test|doc)/[\w./-]+\.(?:[chtd]|sql\.in|sql|sed|awk|md|pm|sh))\b(?![\w*-])}g;
	next unless $file =~ /\.md\z/;
	push @missing, map { "$file: $_" } grep { !$base{$_} } $text{$file} =~ /`(\w+\.(?:[ch]|sql\.in|sed|awk|pm))`/g;
}
is_deeply(\@missing, [], 'a file that is named is there');

# ... and so is a test
my @tests = map { m{^test/(\w+/\w+)\.(?:sql|c|t)\z} } keys %text;
my @unknown;
for my $file (grep { m{\.md\z|^\.ci/} } sort keys %text)
{
	for my $name (map { split } $text{$file} =~ /\bTESTS="?([\w\/* ]+)/g)
	{
		my $pattern = quotemeta($name) =~ s/\\\*/.*/gr;
		push @unknown, "$file: $name" unless grep { m{^(?:(?:\w+/)?$pattern|$pattern/\w+)\z} } @tests;
	}
}
is_deeply(\@unknown, [], 'a test that is named is there');

# Each file of a layer is on the map, in its column: a header by itself or by its
# source
my @map = map { [ (split /\|/)[ 2 .. 4 ] ] } grep { /^\|/ } split /\n/, slurp('doc/architecture.md') =~ s/.*^## Where is what\n(.*?)^## .*/$1/msr;
my @unmapped;
for ([ 0, glob('src/pure/*.[ch]') ], [ 1, glob('src/pg/*.[ch]') ], [ 2, glob('sql/*.sql') ])
{
	my ($column, @files) = @$_;
	my %on_map = map { $_ => 1 } map { $_->[$column] =~ /`(\w+\.\w+)`/g } @map;
	push @unmapped, grep { !m{/(?:gcm_network--.*|registry_definition\.sql)\z} && m{(\w+)(\.\w+)\z} && !$on_map{"$1$2"} && !$on_map{"$1.c"} } @files;
}
is_deeply(\@unmapped, [], 'each file is on the map of architecture.md');

my @pages = grep { /\.md\z/ } sort keys %text;
my %anchors;
for my $page (@pages)
{
	my $text = $text{$page} =~ s/^```.*?^```$//gmsr;
	$anchors{$page}{ lc($_) =~ s/[^\w -]//gr =~ s/ /-/gr } = 1 for $text =~ /^#+ (.*)/mg;
}
my @broken;
for my $page (@pages)
{
	my ($directory) = $page =~ m{^(.*/)?};
	for my $link ($text{$page} =~ /\]\((?!https?:)([^)\s]+)\)/g)
	{
		my ($path, $anchor) = $link =~ /^([^#]*)#?(.*)$/;
		my $target = $path eq '' ? $page : ($directory // '') . $path;
		$target =~ s{[^/]+/\.\./}{};
		push @broken, "$page: $link" unless -e $target && ($anchor eq '' || $anchors{$target}{$anchor});
	}
}
is_deeply(\@broken, [], 'a link leads somewhere');

# Lines of text fit a window; tables and examples are as wide as they must be
my @wide;
for my $page (@pages)
{
	my $text = $text{$page} =~ s/^```.*?^```$/\n/gmsr;
	push @wide, map { "$page: $_" } grep { !/^\||^    / && length > 100 } map { utf8::decode(my $line = $_); $line } split /\n/, $text;
}
is_deeply(\@wide, [], 'no line of a page is wider than 100 columns');

# Whoever opens a page sees first what it is for
my @plain = grep { $text{$_} !~ /\A# .*\n\n(?:(?!#).*\n){0,12}\|/ } grep { m{^doc/} && !m{/reference} } @pages;
is_deeply(\@plain, [], 'a page begins with a table of what its reader wants');

# Whoever copies one file knows under which licence
my @unlicensed = grep { !/gcm_network--/ && m{\.(?:[cht]|sql|sql\.in|sed|awk|sh|pm|pl|py|js)\z|^test/bin/|Makefile\z} && $text{$_} !~ /SPDX-License-Identifier: PostgreSQL$/m } sort keys %text;
is_deeply(\@unlicensed, [], 'each source file names its licence');

# What sql/template/ascii.awk says of a script
sub complaint
{
	my $script = File::Temp->new;
	print $script @_;
	close $script;
	return `LC_ALL=C awk -f sql/template/ascii.awk '$script'` =~ s/^\Q$script\E:(\d+): ([^:]*).*/$1 $2/gmr;
}
is(complaint("SELECT 1;\n\tSELECT '\xc5\xa0';\n"), "2 a letter that sql/template/ascii.sed does not know\n", 'a letter that has no escape is found');
is(complaint("COMMENT ON TYPE t IS 'caf\\00e9';\n"), "1 an escape that no unistr() reads\n", '... so is an escape that stays one');
is(complaint("-- caf\\00e9\nAS \$procedure\$\n'caf\\00e9'\n\$procedure\$;\n"), '', '... and not one that is read');

# What is said of mutants that no test can notice is said of the sources as they are
my $mutants = File::Temp->newdir;
my $said = File::Temp->new;
my $status = system 'sh', '-c', 'exec perl test/mutants/mutate.pl 1 1 test/mutants/known "$@" >"$0" 2>&1', "$said", "$mutants", glob('src/pure/*.c src/pg/*.c sql/registry/*.sql');
is($status, 0, 'each known mutant is one') or diag(slurp("$said"));
