#!/usr/bin/perl
# Binary input against doc/format.md: what is sent comes back as it was, and
# every other string of bytes is refused with SQLSTATE 22P03.  Speaks the
# protocol itself, to send what no driver would.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use IO::Socket::UNIX;
use File::Temp;

srand(20181219);

my $psql = "$ENV{GCM_BINDIR}/psql";
my $db   = 'gcm_network_binary';

sub run_psql
{
	my ($database, @commands) = @_;
	open(my $out, '-|', $psql, '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $database,
		map { ('-c', $_) } @commands)
	  or die "psql: $!";
	my @lines = <$out>;
	close($out) or die "psql failed on: @commands";
	chomp @lines;
	return @lines;
}

# The protocol: messages are a letter, a length that counts itself, a body

my $server;

sub send_message
{
	my ($letter, $body) = @_;
	print $server $letter, pack('N', 4 + length $body), $body;
}

sub receive_message
{
	read($server, my $head, 5) == 5 or die 'the server has gone';
	my ($letter, $length) = unpack('aN', $head);
	my $body = '';
	$length == 4 or read($server, $body, $length - 4) == $length - 4
	  or die 'the server has gone';
	return ($letter, $body);
}

sub receive_until_ready
{
	my ($letter, $body, $row, $error);
	do
	{
		($letter, $body) = receive_message();
		$row = substr($body, 6) if $letter eq 'D';
		($error) = $body =~ /\0C([^\0]{5})\0/ if $letter eq 'E';
	} until $letter eq 'Z';
	return ($row, $error);
}

sub connect_to_server
{
	my $port = $ENV{PGPORT} || 5432;
	$server = IO::Socket::UNIX->new("$ENV{PGHOST}/.s.PGSQL.$port") or die "connect: $!";
	# half a million errors need not be logged
	send_message('', pack('N', 196608) . "user\0$ENV{PGUSER}\0database\0$db\0"
		  . "options\0-c log_min_messages=fatal\0\0");
	my (undef, $error) = receive_until_ready();
	die "connect: $error" if $error;
}

# Send each string as a binary parameter; return for each the bytes that come
# back, or the SQLSTATE.
sub exchange
{
	my ($type, @strings) = @_;
	my @answers;

	send_message('P', "\0SELECT \$1::$type\0" . pack('n', 0));
	send_message('S', '');
	my (undef, $error) = receive_until_ready();
	die "$type: $error" if $error;
	while (@strings)
	{
		# as much as fits the socket's buffer, so that neither side waits
		my @batch;
		my $room = 20_000;
		do
		{
			push @batch, shift @strings;
			$room -= 200 + length $batch[-1];
		} while @strings && $room > 0;
		for my $string (@batch)
		{
			send_message('B', "\0\0" . pack('nnn N', 1, 1, 1, length $string) . $string
				  . pack('nn', 1, 1));
			send_message('E', "\0" . pack('N', 0));
			send_message('S', '');
		}
		$server->flush;
		for my $string (@batch)
		{
			my ($row, $code) = receive_until_ready();
			push @answers, defined $code ? $code : 'row:' . $row;
		}
	}
	return @answers;
}

# What is valid comes back, anything else is refused
sub check_strings
{
	my ($type, $is_valid, $name, @strings) = @_;
	my @answers = exchange($type, @strings);
	my ($valid, @wrong) = (0);

	for my $i (0 .. $#strings)
	{
		my $expected = $is_valid->($strings[$i]) ? 'row:' . $strings[$i] : '22P03';
		$valid++ if $expected ne '22P03';
		push @wrong, unpack('H*', $strings[$i]) . ": $answers[$i]" if $answers[$i] ne $expected;
	}
	is("@wrong[0 .. ($#wrong > 4 ? 4 : $#wrong)]",
		'', "$type: $name, $valid of " . @strings . ' are values');
}

sub random_string
{
	my ($length) = @_;
	return join '', map { chr int rand 256 } 1 .. $length;
}

run_psql('postgres', 'SET client_min_messages = warning', "DROP DATABASE IF EXISTS $db", "CREATE DATABASE $db");
run_psql($db, 'CREATE EXTENSION gcm_network');
connect_to_server();

my @other_lengths = ('', (map { chr } 0 .. 255), map { random_string(3 + int rand 62) } 1 .. 1000);

# Terms: all strings of one and of two bytes
for my $vocabulary (qw(objective principle stakeholder commission country function structure))
{
	my @terms = run_psql($db, "SELECT unnest('all'::gcm_${vocabulary}_set)");
	my %value;
	if ($vocabulary eq 'country')
	{
		for (@terms)
		{
			my ($first, $second, $third) = map { ord($_) - ord('A') + 1 } split //;
			$value{pack 'n', $first * 1024 + $second * 32 + $third} = 1;
		}
	}
	else
	{
		%value = map { pack('n', $_) => 1 } 1 .. @terms;
	}
	check_strings("gcm_$vocabulary", sub { $value{ $_[0] } }, 'all strings of two bytes',
		map { pack 'n', $_ } 0 .. 65535);
	check_strings("gcm_$vocabulary", sub { 0 }, 'other lengths', @other_lengths);

	# Sets: each bit, random values, and random bytes
	my $size     = @terms < 32 ? 4 : 40;
	my $is_value = sub {
		my $string = shift;
		return 0 if length $string != $size;
		my @bits = map { scalar reverse $_ } unpack $size == 4 ? 'B32' : '(B64)*', $string;
		return substr(join('', @bits), @terms) !~ /1/;
	};
	my @words = (0) x ($size == 4 ? 1 : 5);
	my $width = $size == 4 ? 32 : 64;
	my @sets;
	for my $bits ((map { { $_ => 1 } } 0 .. $size * 8 - 1),
		map { my %set = map { (int rand @terms) => 1 } 1 .. int rand @terms; \%set } 1 .. 1000)
	{
		my $string = '';
		for my $word (0 .. $#words)
		{
			$string .= pack "B$width", join '',
			  map { $bits->{$_} ? 1 : 0 } reverse $word * $width .. $word * $width + $width - 1;
		}
		push @sets, $string;
	}
	check_strings("gcm_${vocabulary}_set", $is_value, 'each bit and random sets', @sets, ("\0" x $size));
	check_strings("gcm_${vocabulary}_set", $is_value, 'random bytes',
		map { random_string($size) } 1 .. 1000);
	check_strings("gcm_${vocabulary}_set", $is_value, 'other lengths',
		grep { length != $size } @other_lengths, map { random_string(2) } 1 .. 1000);
}

# The other types: every bit of a value changed, every length cut, bytes added.
# Some of this is another value, which then comes back as it was.
my %sample = (
	gcm_alignment => "SELECT gcm_alignment_send(gcm_alignment(gcm_mandate(mission => '{review}', decision => 'unanimity')))",
	gcm_alignment_summary => "SELECT gcm_alignment_summary_send(gcm_alignment_agg(gcm_alignment(gcm_mandate(objectives => o::gcm_objective_set)))) FROM unnest(ARRAY['{1,7}', 'all', NULL]) AS o",
	gcm_cooccurrence => "SELECT gcm_cooccurrence_send(gcm_cooccurrence_agg(o::gcm_objective_set)) FROM unnest(ARRAY['{1,7}', '{7,23}', '{}', 'all']) AS o",
	gcm_review => "SELECT gcm_review_send(gcm_review_agg(c::gcm_country, o::gcm_objective_set, p::gcm_principle_set, s::gcm_stakeholder))
		FROM (VALUES ('MAR', '{1,7}', '{a,f}', 'media'), ('ESP', '{7,23}', '{f}', NULL), (NULL, '{}', '{}', NULL), ('ZWE', '{2-9}', 'all', 'academia')) AS v (c, o, p, s)");
my @others = run_psql($db, q{
	SELECT typname FROM pg_type JOIN pg_depend ON objid = pg_type.oid AND classid = 'pg_type'::regclass AND deptype = 'e'
	WHERE typtype = 'b' AND typcategory <> 'A' AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network')
	  AND typname || '_set' NOT IN (SELECT typname FROM pg_type) AND typname !~ '_set$' ORDER BY 1});
is("@others", join(' ', sort keys %sample), 'every other type is tried');
for my $type (@others)
{
	my ($hex) = run_psql($db, $sample{$type});
	my $value = pack 'H*', substr($hex, 2);
	my @strings = map { substr $value, 0, $_ } 0 .. length($value) - 1;
	push @strings, $value . "\0", $value . random_string(1 + int rand 20);
	for my $bit (0 .. 8 * length($value) - 1)
	{
		my $changed = $value;
		vec($changed, $bit, 1) ^= 1;
		push @strings, $changed;
	}
	push @strings, map { random_string(int rand 2 * length $value) } 1 .. 1000;
	my @answers = exchange($type, $value, @strings);
	is(shift @answers, 'row:' . $value, "$type: a value comes back");
	my @wrong = grep { $answers[$_] ne '22P03' && $answers[$_] ne 'row:' . $strings[$_] } 0 .. $#answers;
	is(join(' ', map { unpack('H*', $strings[$_]) . ": $answers[$_]" } @wrong[0 .. ($#wrong > 4 ? 4 : $#wrong)]),
		'', "$type: " . @strings . ' changed values come back or are refused');
}
close $server;

# COPY BINARY, out and in
my $file = File::Temp->new;
run_psql($db, q{
	CREATE TABLE every_type AS
	SELECT c, ARRAY[c]::gcm_country_set AS cs, o, ARRAY[o]::gcm_objective_set AS os, p, ps, s, ~ARRAY[s]::gcm_stakeholder_set AS ss,
		   gcm_alignment(gcm_mandate(objectives => ~ARRAY[o]::gcm_objective_set)) AS a, (SELECT gcm_review_agg(x, '{1}', ps, s) FROM unnest(ARRAY[c, c]) AS x) AS r
	FROM (SELECT c, (1 + n % 23)::integer::gcm_objective AS o, (gcm_principle_set_to_terms('all'))[n % 11] AS p,
				 (gcm_stakeholder_set_to_terms('all'))[1 + n % 13] AS s, (gcm_principle_set_to_terms('all'))[1:n % 11]::gcm_principle_set AS ps
		  FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS c (c, n)) AS made},
	'CREATE TABLE copied (LIKE every_type)',
	"\\copy every_type TO '$file' (FORMAT binary)", "\\copy copied FROM '$file' (FORMAT binary)");
is(join(' ', run_psql($db, 'SELECT count(*) FROM copied')), '249', 'COPY BINARY takes every row');
is(join(' ', run_psql($db, q{
	SELECT count(*) FROM ((SELECT x::text FROM every_type x EXCEPT SELECT x::text FROM copied x)
						  UNION ALL (SELECT x::text FROM copied x EXCEPT SELECT x::text FROM every_type x)) AS changed})),
	'0', '... as it was');

run_psql('postgres', "DROP DATABASE $db");
done_testing();
