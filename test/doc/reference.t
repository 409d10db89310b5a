#!/usr/bin/env perl
# reference.t [--update]: doc/reference.md tells of everything that people call,
# as the catalogue has it, and the other pages name nothing else.
#
# The comments of the objects are its text.  Its topics are those of the pages;
# which topic an object belongs to is said by the module of sql/ that makes it.
# A function that other objects call is left out if no page names it.
# The environment says which server.  --update writes the page, to be read before
# it is committed.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use File::Basename qw(dirname);

my $update = @ARGV && $ARGV[0] eq '--update';
chdir dirname(__FILE__) . '/../..' or die $!;
my $bindir = $ENV{GCM_BINDIR} ? "$ENV{GCM_BINDIR}/" : '';
my $width = 100;

my @topics = (
	{ name => 'Terms and sets', pages => [qw(types reading)],
	  modules => [qw(set term term_gist vocabulary concatenation assignment objective principle stakeholder country phrase reading try entity mention fold)] },
	{ name => 'Mandates and alignment', pages => ['alignment'],
	  modules => [qw(mandate alignment reference letter alignment_summary alignment_summary_order)] },
	{ name => 'Reviews', pages => ['review'], modules => [qw(review review_part count cooccurrence json)] },
	{ name => 'Pages and pictures', pages => ['report'], modules => [qw(writing markup picture)] },
	{ name => 'Sustainable Development Goals', pages => ['sdg'], modules => [qw(sdg_10_7_2)] },
	my $registry = { name => 'A registry', pages => ['registry'], modules => ['registry'] },
	{ name => 'Upgrades', pages => ['upgrade'], modules => [qw(server version)] }
);
my @kinds = qw(type function operator cast aggregate procedure view table);
my %heading = (type => 'Types', function => 'Functions', operator => 'Operators', cast => 'Casts', aggregate => 'Aggregates',
	procedure => 'Procedures', view => 'Views', table => 'Tables');

sub slurp
{
	my ($file) = @_;
	open my $fh, '<', $file or die "$file: $!";
	local $/;
	return scalar <$fh>;
}

# The topic of the module that makes a function or type
my %topic_of;
my ($vocabularies) = slurp("Makefile") =~ /^VOCABULARIES = (.*)/m;
for my $file (glob('sql/*.sql sql/*.sql.in sql/*/*.sql sql/*/*.sql.in'))
{
	next if $file =~ /gcm_network--/;
	my ($module) = $file =~ m{sql/(?:template/)?(\w+)};
	my ($topic) = grep { grep { $_ eq $module } @{ $_->{modules} } } @topics;
	for my $name (slurp($file) =~ /^CREATE (?:FUNCTION|PROCEDURE|AGGREGATE|TYPE) ([\w@]+)/mg)
	{
		for my $vocabulary ($name =~ /\@T\@/ ? split ' ', $vocabularies : '')
		{
			$topic_of{ $name =~ s/\@T\@/$vocabulary/r } = $topic;
		}
	}
}

# What the pages for users say
opendir my $directory, "doc" or die $!;
my %page = map { $_ => slurp("doc/$_") } grep { /\.md$/ && $_ ne 'reference.md' } readdir $directory;
$page{'README.md'} = slurp("README.md");
my $pages = join "\n", map { $page{$_} } grep { !/^(architecture|format)/ } sort keys %page;

my $database = 'gcm_doc_reference';
system("'${bindir}dropdb' --if-exists $database 2>/dev/null; '${bindir}createdb' $database && '${bindir}psql' -X -q -d $database -c 'SET client_min_messages = warning' "
	. "-c 'CREATE EXTENSION gcm_network' -c \"CALL gcm_create_registry('gcm')\"") == 0 or die 'cannot create a database';
my $answer = `'${bindir}psql' -X -q -A -t -F '\x1f' -R '\x1e' -v ON_ERROR_STOP=1 -d $database -f test/doc/reference.sql`;
die 'the query failed' if $?;
system("'${bindir}dropdb' $database");

my (@entries, @unsaid, @unplaced);
for (split /\x1e/, $answer =~ s/\n\z//r)
{
	my %entry;
	@entry{qw(place kind name maker signature result is_called must_say_null comment parts)} = split /\x1f/, $_, -1;
	my $is_named = $pages =~ /\b\Q$entry{name}\E\(|`\Q$entry{name}\E`/;
	next if $entry{is_called} eq 't' && !$is_named;
	$entry{topic} = $entry{place} eq 'registry' ? $registry : $topic_of{ $entry{maker} };
	push @unplaced, "$entry{kind} $entry{name}" unless $entry{topic};
	push @unsaid, $entry{name} if $entry{must_say_null} eq 't' && $entry{comment} !~ /\bnull\b/i;
	push @entries, \%entry;
}

sub wrap
{
	my ($text, $indent) = @_;
	my @lines = ('');
	for my $word (split ' ', $text)
	{
		$word =~ s/\x01/ /g;
		push @lines, '' if $lines[-1] ne '' && length("$lines[-1] $word") > $width - length $indent;
		$lines[-1] .= ($lines[-1] eq '' ? '' : ' ') . $word;
	}
	return join '', map { "$indent$_\n" } @lines;
}

sub item
{
	my ($mark, $text) = @_;
	my $indent = ' ' x length $mark;
	return wrap($text, $indent) =~ s/^$indent/$mark/r;
}

sub sentence
{
	my ($comment) = @_;
	return ucfirst($comment) . ($comment =~ /[.?]\z/ ? '' : '.');
}

# A comment in Markdown: names, calls and sets are code
sub marked
{
	my ($comment) = @_;
	$comment =~ s/(\b\w+\([^()]*=>[^()]*\)|\b\w+_\w+\b(?:\(\))?|\{[^{}]*\})/`$1`/g;
	return join '', map { /^`/ ? $_ : s/([*|<])/\\$1/gr } split /(`[^`]*`)/, $comment;
}

sub code_cell
{
	my ($code) = @_;
	return '`' . $code =~ s/\|/\\|/gr . '`';
}

# f(a, b) → c on one line where it has room
sub signature
{
	my ($name, $entry) = @_;
	my @arguments = split /\n/, $entry->{signature};
	my $result = $entry->{kind} eq 'procedure' ? '' : $entry->{result};
	my $line = "$name(" . join(', ', @arguments) . ')' . ($result ne '' ? " → $result" : '');
	(my $plain = $line) =~ s/→/>/;
	return "    $line\n" if length($plain) <= $width - 4;

	my ($row_of, $columns) = $result =~ /^(TABLE|record)\((.*)\)$/;
	my @columns = split /, /, $columns // '';
	my $text = @arguments && length("$name(" . join(', ', @arguments)) > $width - 20
	  ? "    $name(\n" . join(",\n", map { "        $_" } @arguments) . "\n    )"
	  : "    $name(" . join(', ', @arguments) . ')';
	return "$text\n" if $result eq '';
	return "$text → $result\n" unless @columns;
	my $row = wrap(join(', ', map { s/ /\x01/gr } @columns), ' ' x 8);
	return "$text → $row_of(\n$row    )\n";
}

sub described
{
	my @group = @_;
	my $name = $group[0]{place} eq 'registry' ? "gcm.$group[0]{name}" : $group[0]{name};
	my $text = "#### $group[0]{name}\n\n";
	while (@group)
	{
		my @same = grep { $_->{comment} eq $group[0]{comment} } @group;
		@group = grep { $_->{comment} ne $same[0]{comment} } @group;
		$text .= join('', map { signature($name, $_) } @same) . "\n" . wrap(sentence(marked($same[0]{comment})), '') . "\n";
	}
	return $text;
}

sub described_type
{
	my ($type) = @_;
	my @parts = map { [ split /\t/ ] } split /\n/, $type->{parts};
	my @values = map { @$_ == 1 ? "`$_->[0]`" : () } @parts;
	my $text = item('- ', "`$type->{name}`: " . marked($type->{comment}) . (@values ? ': ' . join(', ', @values) : ''));
	return $text . join '', map { @$_ > 1 ? item('  - ', "`$_->[0] $_->[1]`: " . marked($_->[2])) : () } @parts;
}

sub described_relation
{
	my ($relation) = @_;
	my $text = "#### $relation->{name}\n\n" . wrap(sentence(marked($relation->{comment})), '') . "\n| column | type | what it holds |\n|---|---|---|\n";
	for (split /\n/, $relation->{parts})
	{
		my ($name, $type, $what) = split /\t/;
		$text .= "| `$name` | `$type` | " . marked($what // '') . " |\n";
	}
	return "$text\n";
}

sub section
{
	my ($kind, @entries) = @_;
	return join('', map { described_type($_) } @entries) . "\n" if $kind eq 'type';
	return join '', map { described_relation($_) } sort { $a->{name} cmp $b->{name} } @entries if $kind =~ /view|table/;
	return "| operator | gives | |\n|---|---|---|\n"
	  . join('', map { '| ' . code_cell($_->{signature}) . " | `$_->{result}` | " . marked($_->{comment}) . " |\n" } @entries) . "\n"
	  if $kind eq 'operator';
	return "| cast | | |\n|---|---|---|\n"
	  . join('', map { '| ' . code_cell($_->{signature}) . " | $_->{result} | " . marked($_->{comment}) . " |\n" } @entries) . "\n"
	  if $kind eq 'cast';

	my (%group, @order);
	for (@entries)
	{
		push @order, $_->{name} unless $group{ $_->{name} };
		push @{ $group{ $_->{name} } }, $_;
	}
	return join '', map { described(@{ $group{$_} }) } @order;
}

sub anchor
{
	my ($heading) = @_;
	return lc($heading) =~ s/ /-/gr;
}

my $text = <<'END';
# Reference

Everything that the extension and a registry have for you to call, topic by topic. `make documents`
writes this page from the comments of the objects, which psql shows too (`\df+`, `\dT+`, `\do+`).

- A function gives NULL, or no row, if an argument is NULL, unless its text says otherwise.
- `anyterm` stands for each type of one term, and `anyset` for the type of its sets: `gcm_objective`
  and `gcm_objective_set`, for instance.
- An error has its SQLSTATE in brackets.
- A procedure is called by `CALL`. What its INOUT parameters return is a row.
- The functions, views and tables of a registry are in its schema, here `gcm`.

| topic | |
|---|---|
END
for my $topic (@topics)
{
	my @links;
	for my $kind (@kinds)
	{
		my @of_kind = grep { $_->{topic} && $_->{topic} == $topic && $_->{kind} eq $kind } @entries;
		next unless @of_kind;
		push @links, "[$kind" . (@of_kind > 1 ? 's' : '') . "](#" . anchor("$heading{$kind}: $topic->{name}") =~ s/://r . ')';
		$topic->{text} .= "### $heading{$kind}: $topic->{name}\n\n" . section($kind, @of_kind);
	}
	my $more = join ', ', map { "[$_.md]($_.md)" } @{ $topic->{pages} };
	$text .= "| [$topic->{name}](#" . anchor($topic->{name}) . ') | ' . join(', ', @links) . " |\n";
	$topic->{text} = "## $topic->{name}\n\nExplained in $more.\n\n" . $topic->{text};
}
$text .= "\n" . join '', map { $_->{text} } @topics;
$text =~ s/\n+\z/\n/;

if ($update)
{
	open my $fh, '>', "doc/reference.md" or die $!;
	print $fh $text;
	close $fh;
	plan(skip_all => 'doc/reference.md updated');
}

is_deeply(\@unplaced, [], 'each object is made by a module that has a topic');
is_deeply(\@unsaid, [], 'each function that takes NULL says what it gives then');
cmp_ok(scalar(@entries), '>', 200, 'the catalogue was read');

my @written = split /^/, slurp("doc/reference.md");
my @fresh = split /^/, $text;
is_deeply(\@written, \@fresh, 'doc/reference.md is what the catalogue says: make documents writes it');

# gcm_…() on a page is a function, and everything that a registry is said to have is there
my %is_known = map { $_->{name} => 1 } @entries;
my @unknown;
for my $file (sort keys %page)
{
	next if $file =~ /^(architecture|format)/;
	push @unknown, map { "$file: $_" } grep { !$is_known{$_} } $page{$file} =~ /\b(?:gcm\.(?=\w+\()|(?=gcm_))(\w+)\(/g;
	push @unknown, map { "$file: gcm.$_" } grep { !$is_known{$_} } $page{$file} =~ /\bFROM gcm\.(\w+)\b/g;
}
my ($access) = $page{'registry.md'} =~ /^(## Access\n.*?)^## /ms;
my @open = map { $_->{name} } grep { $_->{place} eq 'registry' && $_->{kind} eq 'table' && $access !~ /^\|[^|]*`$_->{name}`/m } @entries;
is_deeply(\@open, [], 'of each table of a registry it is said who has access');

is_deeply(\@unknown, [], 'pages name no function, table or view that is not there');
done_testing();
