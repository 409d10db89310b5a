#!/usr/bin/env perl
# encodings.t: in a database of each encoding, either the extension says all
# that it says in UTF8, in three languages, or it is refused as it is created.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Encode qw(decode_utf8);
use Test::More;
use GcmTest;

binmode Test::More->builder->$_, ':utf8' for qw(output failure_output);

# Letters that are written otherwise where an encoding lacks them
my %substitute = ('œ' => 'oe', 'Œ' => 'OE', '…' => '...', '–' => '-', '—' => '-', '‘' => "'", '’' => "'", '“' => '"', '”' => '"', "\x{a0}" => ' ');
my %lacks = (LATIN1 => 'œŒ…–—‘’“”', LATIN9 => '…–—‘’“”', WIN1252 => '', SQL_ASCII => '');

sub written
{
	my ($text, $letters) = @_;
	$text =~ s/([$letters])/$substitute{$1}/g if $letters ne '';
	return $text;
}

make_database('gcm_network_utf8', q{TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'}, 'CREATE EXTENSION gcm_network', functions(), sample_sql());

# Every function that takes a language, with sample values, and every label
my @calls = lines(psql('gcm_network_utf8', $ENV{PGUSER}, q{
	WITH sample AS MATERIALIZED (
		SELECT a, replace((odd(a, 0))[1], 'public.', '') AS value
		FROM (SELECT DISTINCT unnest(proargtypes) FROM callable WHERE 'lang' = ANY (proargnames[:pronargs])) AS t (a)
	)
	SELECT format('SELECT %L, f FROM %s(%s) AS f', f.signature, f.proname, string_agg(
		CASE names[i] WHEN 'lang' THEN quote_literal(lang) WHEN 'format' THEN quote_literal('text') ELSE (SELECT value FROM sample WHERE sample.a = u.a) END, ', ' ORDER BY i))
	FROM (SELECT *, proargnames[:pronargs] AS names FROM callable) AS f, unnest(f.proargtypes) WITH ORDINALITY AS u (a, i), unnest(ARRAY['en', 'fr', 'es']) AS lang
	WHERE 'lang' = ANY (names) AND f.prokind = 'f' GROUP BY f.oid, f.signature, f.proname, lang
	UNION ALL
	SELECT format('SELECT t, %s(t, %L) FROM unnest(%L::%s_set) AS t', f.proname, lang, 'all', f.proargtypes[0]::regtype)
	FROM callable AS f, unnest(ARRAY['en', 'fr', 'es']) AS lang
	WHERE f.pronargs = 2 AND f.proargnames[2] = 'lang' AND NOT f.proretset AND to_regtype(f.proargtypes[0]::regtype || '_set') IS NOT NULL
	ORDER BY 1}));
cmp_ok(scalar(@calls), '>=', 60, 'functions take a language');

my $sentences = do { local (@ARGV, $/) = "$FindBin::Bin/../sql/sentence.sql"; <> };

# What all of them say, and every sentence, in UTF-8; and the first error
sub spoken
{
	my ($database) = @_;
	my ($said, $error) = try_psql($database, $ENV{PGUSER}, @calls, $sentences);
	return (decode_utf8($said), $error);
}

my ($all) = spoken('gcm_network_utf8');
cmp_ok(length $all, '>', 150_000, '... and say much');
like($all, qr/$_/, "... $_ among it") for 'œ', '…', 'ñ', 'É';

my %tried;
for my $encoding (lines(psql('postgres', $ENV{PGUSER}, q{SELECT pg_encoding_to_char(n) FROM generate_series(0, 100) AS n WHERE pg_encoding_to_char(n) <> '' ORDER BY 1})))
{
	my $database = 'gcm_network_' . lc $encoding;
	my (undef, $client_only) = try_psql('postgres', $ENV{PGUSER}, "DROP DATABASE IF EXISTS $database", "CREATE DATABASE $database TEMPLATE template0 ENCODING '$encoding' LOCALE 'C'");
	next if $client_only =~ /is not a valid encoding name/ || $encoding eq 'UTF8';

	my (undef, $refusal) = do {
		local $ENV{PGCLIENTENCODING} = 'SQL_ASCII';
		try_psql($database, $ENV{PGUSER}, 'CREATE EXTENSION gcm_network');
	};
	if ($refusal)
	{
		like($refusal, qr/^ERROR:  0A000: encoding "$encoding" of the database lacks letters.*\nHINT:  Create the extension in a database with encoding UTF8/, "$encoding: the extension is refused");
		$tried{refused}++;
	}
	else
	{
		my ($said, $error) = spoken($database);
		my $letters = $lacks{$encoding} // join '', keys %substitute;
		is($error, '', "$encoding: all is said without an error");
		ok((defined $lacks{$encoding} ? $said : written($said, $letters)) eq written($all, $letters), "$encoding: ... and no letter is lost that the encoding has");
		$tried{taken}++;
	}
	drop_database($database);
}
cmp_ok($tried{$_}, '>=', 8, "encodings are $_") for qw(taken refused);

done_testing();
