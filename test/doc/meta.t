#!/usr/bin/env perl
# meta.t: the version is the same wherever it stands, the metadata name files
# that exist, and scripts run wherever the tree is.
use strict;
use warnings;
use Test::More tests => 9;
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

# What sql/ascii.awk says of a script
sub complaint
{
	my $script = File::Temp->new;
	print $script @_;
	close $script;
	return `LC_ALL=C awk -f sql/ascii.awk '$script'` =~ s/^\Q$script\E:(\d+): ([^:]*).*/$1 $2/gmr;
}
is(complaint("SELECT 1;\n\tSELECT '\xc5\xa0';\n"), "2 a letter that sql/ascii.sed does not know\n", 'a letter that has no escape is found');
is(complaint("COMMENT ON TYPE t IS 'caf\\00e9';\n"), "1 an escape that no unistr() reads\n", '... so is an escape that stays one');
is(complaint("-- caf\\00e9\nAS \$procedure\$\n'caf\\00e9'\n\$procedure\$;\n"), '', '... and not one that is read');
