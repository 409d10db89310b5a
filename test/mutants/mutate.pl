#!/usr/bin/env perl
# mutate.pl number seed known directory file ...: write so many mutants of the
# files into the directory, each a whole file under its number, and print a line
# for each: number, file, line, kind, mutation, text of the line, with tabs
# between.  The file of known mutants holds those that no test can notice, which
# are left out; one that is no mutant any more is an error.
#
# A mutant differs in one token: another operator, a number that is one more, a
# condition that is always true, a statement that is gone.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;

my ($wanted, $seed, $known_file, $directory, @files) = @ARGV;
my (%text_of, @mutants, $text, $file);

# At an offset, so many characters become another text
sub mutant
{
	my ($kind, $at, $length, $new) = @_;
	my $old = substr $text, $at, $length;

	return if $old eq $new;
	# lines stay where they are, for messages know theirs
	$new .= "\n" x (($old =~ tr/\n//) - ($new =~ tr/\n//));
	my $begin = rindex($text, "\n", $at) + 1;
	my $line = (substr($text, $begin) =~ /^(.*)/)[0];
	push @mutants, {
		file => $file, kind => $kind, at => $at, length => $length, new => $new,
		line => 1 + (substr($text, 0, $at) =~ tr/\n//), text => squeeze($line),
		mutation => join ' => ', map { length > 60 ? substr($_, 0, 57) . '...' : $_ } squeeze($old), squeeze($new)
	};
}

sub squeeze
{
	my ($s) = @_;
	$s =~ s/\s+/ /g;
	return $s =~ s/^ | $//gr;
}

# Other tokens for one, by kind
my %c_tokens = (
	rel => { '<' => ['<='], '<=' => ['<'], '>' => ['>='], '>=' => ['>'], '==' => ['!='], '!=' => ['=='] },
	logic => { '&&' => ['||'], '||' => ['&&'] },
	arith => { '+' => ['-'], '-' => ['+'], '/' => ['*'], '%' => ['/'], '+=' => ['-='], '-=' => ['+='], '++' => ['--'], '--' => ['++'] },
	bit => { '&' => ['|'], '|' => ['&'], '^' => ['|'], '<<' => ['>>'], '>>' => ['<<'], '|=' => ['&='], '&=' => ['|='], '<<=' => ['>>='], '>>=' => ['<<='] },
	not => { '!' => [''], '~' => [''] },
	bool => { true => ['false'], false => ['true'] },
	minmax => { Min => ['Max'], Max => ['Min'] },
);

# Index of the bracket that closes the one at an index
sub closing
{
	my ($tokens, $i) = @_;
	my $depth = 0;
	for (; $i < @$tokens; $i++)
	{
		$depth++ if $tokens->[$i][0] =~ /^[(\[{]$/;
		$depth-- if $tokens->[$i][0] =~ /^[)\]}]$/;
		return $i if $depth == 0;
	}
	die "$file: a bracket is not closed";
}

# Does a number say how large an array is that is declared here?  One that has
# room for more is as good.
sub is_size
{
	my ($tokens, $i) = @_;
	my $o = $i;
	$o-- while $o > 2 && $tokens->[$o][0] =~ /^[\w+*]+$/;
	return $o > 2 && $tokens->[$o][0] eq '[' && $tokens->[$o - 1][0] =~ /^[a-z]\w*$/ &&
		$tokens->[$o - 2][0] =~ /^\w+$/ && $tokens->[$o - 2][0] !~ /^(return|case|else|do)$/;
}

# The mutants of functions in C
sub mutate_c
{
	my @tokens;			# [text, offset]
	my $in_function = 0;
	my %begins;			# tokens that a statement begins with, after if (...) and the like

	while ($text =~ m{\G(?:(\s+|/\*.*?\*/|^\#(?:\\\n|[^\n])*)
			|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|0x[0-9a-fA-F]+|\w+|->|\+\+|--|<<=|>>=|<<|>>|[-+*/%&|^<>=!]=|&&|\|\||.))}gcmsx)
	{
		push @tokens, [$2, $-[2]] if defined $2;
	}
	for my $i (0 .. $#tokens)
	{
		my ($token, $at) = @{$tokens[$i]};
		my $before = $i > 0 ? $tokens[$i - 1][0] : '';
		my $after = $i < $#tokens ? $tokens[$i + 1][0] : '';
		my $column = $at - rindex($text, "\n", $at) - 1;

		# a function's braces stand at the margin, as an initializer's do not
		$in_function = $before eq ')' if $token eq '{' && $column == 0;
		$in_function = 0 if $token eq '}' && $column == 0;
		next if !$in_function;

		$begins{closing(\@tokens, $i + 1) + 1} = 1 if $token =~ /^(if|for|while|switch)$/ && $after eq '(';
		$begins{$i + 1} = 1 if $token =~ /^([;{}]|else|do)$/ || $token eq ':' && $i > 1 && ($before eq 'default' || $tokens[$i - 2][0] eq 'case');

		for my $kind (sort keys %c_tokens)
		{
			# of two meanings, that with something before it to work on
			next if $token =~ /^[-+&*]$/ && !($before =~ /^[\w\])]/ && $before !~ /^(return|case)$/);
			mutant($kind, $at, length $token, $_) for @{$c_tokens{$kind}{$token} // []};
		}
		# a Datum that is a number is one that nobody asks for
		if ($token =~ /^(0x[0-9a-fA-F]+|\d+)$/ && !($before eq ')' && $tokens[$i - 2][0] eq 'Datum'))
		{
			my $hex = $token =~ /^0x/;
			my $format = $hex ? '0x%0' . (length($token) - 2) . 'X' : '%d';
			my $value = $hex ? (length $token <= 10 ? hex $token : next) : $token;
			mutant('const', $at, length $token, sprintf $format, $value + 1) if !is_size(\@tokens, $i);
			mutant('const', $at, length $token, sprintf $format, $value - 1) if $value > 0;
		}
		mutant('jump', $at, length $token, '') if $token =~ /^(break|continue)$/;
		if ($token eq 'if' && $after eq '(')
		{
			my $end = closing(\@tokens, $i + 1);
			my $from = $tokens[$i + 1][1];
			mutant('if', $from, $tokens[$end][1] + 1 - $from, "($_)") for qw(true false);
		}
		if ($begins{$i} && ($token eq '*' || ($token =~ /^[a-zA-Z_]\w*$/ && $after =~ /^([-+*\/|&^]?=|<<=|>>=|->|\.|\(|\[|\+\+|--)$/)) &&
			# elog() is for what cannot happen
			$token !~ /^(if|for|while|switch|return|sizeof|elog)$/)
		{
			my $end = $i;
			$end = $tokens[$end][0] =~ /^[(\[{]$/ ? closing(\@tokens, $end) + 1 : $end + 1 while $end < $#tokens && $tokens[$end][0] !~ /^[;})]$/;
			mutant('stmt', $at, $tokens[$end][1] - $at, '') if $tokens[$end][0] eq ';';
		}
		if ($token eq '(' && $before =~ /^[a-zA-Z_]\w*$/ && $before !~ /^(if|for|while|switch|return|sizeof)$/)
		{
			my $end = closing(\@tokens, $i);
			# which of two is the first makes no difference to whether they are the same
			my $first = $before =~ /^(mem|str|strn)cmp$/ && $tokens[$end + 1][0] =~ /^[!=]=$/ ? 2 : 1;
			my ($argument, @arguments) = ($i + 1);
			for (my $k = $i + 1; $k <= $end; $k++)
			{
				$k = closing(\@tokens, $k) if $tokens[$k][0] =~ /^[(\[{]$/;
				next if $k < $end && $tokens[$k][0] ne ',';
				push @arguments, [$tokens[$argument][1], $tokens[$k - 1][1] + length $tokens[$k - 1][0]] if $k > $argument;
				$argument = $k + 1;
			}
			for my $k ($first .. $#arguments)
			{
				my ($a, $b) = @arguments[$k - 1, $k];
				mutant('swap', $a->[0], $b->[1] - $a->[0], substr($text, $b->[0], $b->[1] - $b->[0]) .
					substr($text, $a->[1], $b->[0] - $a->[1]) . substr($text, $a->[0], $a->[1] - $a->[0]));
			}
		}
	}
}

my $brackets = qr/(\((?:[^()]++|(?-1))*+\))/;

# What becomes of what, in SQL: a pattern, and the text or texts in its place
my @sql_patterns = (
	[check => qr/(?<=CHECK )$brackets/, '(true)'],
	[notnull => qr/(?<!IS)(?<!DROP) NOT NULL/, ''],
	[references => qr/ REFERENCES \w+(?: \(\w+(?:, \w+)*\))?(?: ON (?:DELETE|UPDATE) (?:CASCADE|SET NULL))*/, ''],
	[cascade => qr/ ON DELETE CASCADE/, ''],
	[policy => qr/CREATE POLICY [^;]*;(?:\s*COMMENT ON POLICY [^;]*;)?/, ''],
	[trigger => qr/CREATE (?:OR REPLACE )?(?:CONSTRAINT )?TRIGGER [^;]*;(?:\s*COMMENT ON TRIGGER [^;]*;)?/, ''],
	[grant => qr/(?:GRANT|REVOKE) [^;]*;/, ''],
	[definer => qr/ SECURITY DEFINER/, ''],
	[exclude => qr/(?<= WITH )&&/, '='],
	[logic => qr/\bAND\b(?<!BETWEEN \d AND)(?<!BETWEEN \w{2} AND)/, 'OR'], [logic => qr/\bOR\b(?! REPLACE)/, 'AND'],
	[null => qr/\bIS NULL\b/, 'IS NOT NULL'], [null => qr/\bIS NOT NULL\b/, 'IS NULL'],
	[not => qr/(?<!IF )\bNOT (?=EXISTS|acts_as|\w+\.|\w+\()/, ''], [not => qr/\bNOT IN\b/, 'IN'],
	[operator => qr/ <@ /, ' && '], [operator => qr/ <@ /, ' @> '], [operator => qr/ @> /, ' <@ '], [operator => qr/ && /, ' <@ '],
	[rel => qr/ <> /, ' = '], [rel => qr/ < /, ' <= '], [rel => qr/ > /, ' >= '], [rel => qr/ <= /, ' < '], [rel => qr/ >= /, ' > '],
	[order => qr/ DESC\b/, ''], [join => qr/\bLEFT JOIN\b/, 'JOIN'], [distinct => qr/\bDISTINCT /, ''],
	[filter => qr/ FILTER $brackets/, ''], [union => qr/\bUNION(?! ALL)/, 'UNION ALL'],
	[return => qr/\bRETURN NEW\b/, 'RETURN OLD'], [return => qr/\bRETURN (?:NEW|OLD)\b/, 'RETURN NULL'],
	[bool => qr/\btrue\b/, 'false'], [bool => qr/\bfalse\b/, 'true'],
	[stmt => qr/(?<=\t)(?:NEW\.\w+ :=|PERFORM|DELETE FROM|UPDATE \w+ SET)[^;]*;/, ''],
	# but for estimates
	[const => qr/(?<![\w.])(?<!COST )(?<!ROWS )(?<!SSPACE = )\d+(?![\w.])/, '+1'],
);

# The mutants of SQL, but for what is between quotes and what is said of it
sub mutate_sql
{
	my $code = $text =~ s{(--[^\n]*|'(?:''|[^'])*'|^COMMENT ON (?!TRIGGER|POLICY)(?:[^';]|'(?:''|[^'])*')*;)}{$1 =~ s/[^\n]/ /gr}gemr;

	for my $pattern (@sql_patterns)
	{
		my ($kind, $what, $new) = @$pattern;
		while ($code =~ /$what/g)
		{
			mutant($kind, $-[0], $+[0] - $-[0], $new eq '+1' ? substr($text, $-[0], $+[0] - $-[0]) + 1 : $new);
		}
	}
}

for my $path (@files)
{
	$file = $path;
	open my $in, '<', $file or die "$file: $!\n";
	local $/;
	$text = $text_of{$file} = <$in>;
	$file =~ /\.c$/ ? mutate_c() : mutate_sql();
}

# Of the same ones, on one line or on lines of the same text, the second has a 2
my (%by_name, %known);
@mutants = sort { $a->{file} cmp $b->{file} || $a->{at} <=> $b->{at} || $a->{kind} cmp $b->{kind} || $a->{new} cmp $b->{new} } @mutants;
for (@mutants)
{
	my $number = ++$by_name{join "\t", @$_{qw(file text mutation)}};
	$_->{mutation} .= " ($number)" if $number > 1;
	$_->{name} = join "\t", @$_{qw(file text mutation)};
	$by_name{$_->{name}} //= 1;
}
open my $in, '<', $known_file or die "$known_file: $!\n";
while (<$in>)
{
	next if /^#|^$/;
	chomp;
	my ($path, $line, $mutation, $reason) = split /\t/;
	die "$known_file:$.: file, line, mutation and reason are asked, with tabs between\n" if !$reason;
	die "$known_file:$.: this is no mutant of $path\n" if $text_of{$path} && !$by_name{join "\t", $path, $line, $mutation};
	$known{join "\t", $path, $line, $mutation} = 1;
}
printf STDERR "%d mutants, of which %d are known to be beyond any test\n", scalar @mutants,
	scalar grep { $known{$_->{name}} } @mutants;
@mutants = grep { !$known{$_->{name}} } @mutants;

# Kinds and files in turn, at random, and a line once if there are others
srand $seed;
$_->{chance} = rand for @mutants;
my (%of_kind, %of_file, %of_line);
$wanted = @mutants if $wanted > @mutants;
for my $number (1 .. $wanted)
{
	my ($next, $best);
	for (@mutants)
	{
		next if $_->{taken};
		my $turn = 1e8 * ($of_line{"$_->{file}:$_->{line}"} // 0) + 1e4 * ($of_kind{$_->{kind}} // 0) + ($of_file{$_->{file}} // 0) + $_->{chance};
		($next, $best) = ($_, $turn) if !defined $best || $turn < $best;
	}
	$next->{taken} = 1;
	$of_kind{$next->{kind}}++;
	$of_file{$next->{file}}++;
	$of_line{"$next->{file}:$next->{line}"}++;
	my $mutated = $text_of{$next->{file}};
	substr $mutated, $next->{at}, $next->{length}, $next->{new};
	open my $out, '>', "$directory/$number" or die "$directory/$number: $!\n";
	print $out $mutated;
	close $out or die "$directory/$number: $!\n";
	print join("\t", $number, @$next{qw(file line kind mutation text)}), "\n";
}
