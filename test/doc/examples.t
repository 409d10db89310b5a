#!/usr/bin/env perl
# examples.t [--update]: run the examples of README.md and doc/, and compare
# what psql prints with what stands there.
#
# An example is a block of ```sql; where a block of ``` follows it at once,
# that is its output, to the letter.  All examples of a file run in one session
# and a new database.  The environment says which server.  --update writes the
# output into the files instead, to be read before it is committed.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use File::Basename qw(basename dirname);
use File::Spec::Functions qw(catdir catfile rel2abs);
use File::Temp;

my $update = @ARGV && $ARGV[0] eq '--update';
my $tree = rel2abs(catdir(dirname(__FILE__), '..', '..'));
my $bindir = $ENV{GCM_BINDIR} ? "$ENV{GCM_BINDIR}/" : '';
my $marker = 'end of example';

sub slurp
{
	my ($file) = @_;
	open my $fh, '<', $file or die "$file: $!";
	local $/;
	return scalar <$fh>;
}

# What psql prints for each of the pieces of SQL, run one after the other
sub run_sql
{
	my ($database, @sql) = @_;
	my $script = File::Temp->new;

	print $script "$_\n\\echo $marker\n" for @sql;
	close $script;
	my $printed = `'${bindir}psql' -X -q -P pager=off -d $database -f '$script' 2>&1`;
	$printed =~ s/^psql:\S*?:\d+: //mg;
	$printed =~ s/[ \t]+$//mg;
	my @output = split /^$marker\n/m, $printed, -1;
	pop @output;
	s/\n+\z/\n/ for @output;
	return @output;
}

# An example with its output
sub example
{
	my ($sql, $output) = @_;
	return "```sql\n$sql```\n" . (defined $output ? "\n```\n$output```\n" : '');
}

opendir my $directory, catdir($tree, 'doc') or die $!;
my @pages = map { catfile($tree, 'doc', $_) } sort grep { /\.md$/ } readdir $directory;

for my $file (catfile($tree, 'README.md'), @pages)
{
	my $text = slurp($file);
	my $database = 'gcm_doc_' . lc basename($file, '.md');
	my (@sql, @expected, $number);
	my $example = qr/^```sql\n(.*?)^```\n(?:\n```\n(.*?)^```\n)?/ms;

	push(@sql, $1), push(@expected, $2) while $text =~ /$example/g;
	next unless @sql;

	system("'${bindir}dropdb' --if-exists $database 2>/dev/null; '${bindir}createdb' $database && '${bindir}psql' -X -q -d $database -c 'CREATE EXTENSION gcm_network'") == 0
	  or die "cannot create a database";
	my @output = run_sql($database, @sql);
	system("'${bindir}dropdb' $database");

	if ($update)
	{
		$text =~ s{$example}{
			my $output = shift @output;
			example($1, defined $2 ? $output : undef);
		}gex;
		open my $fh, '>', $file or die "$file: $!";
		print $fh $text;
		close $fh;
		next;
	}
	for my $i (0 .. $#sql)
	{
		my $name = basename($file) . ', example ' . ($i + 1);
		if (defined $expected[$i])
		{
			is($output[$i], $expected[$i], $name);
		}
		else
		{
			unlike($output[$i] // 'ERROR: did not run', qr/ERROR/, $name);
		}
	}
}

$update ? plan(skip_all => 'files updated') : done_testing();
