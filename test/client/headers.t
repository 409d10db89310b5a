#!/usr/bin/env perl
# headers.t: a C function of another extension reads terms, sets and reviews by
# the header that is installed, without linking anything.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use File::Copy qw(copy);
use File::Temp;
use Test::More;
use GcmTest;

my $directory = File::Temp->newdir;
chmod 0755, $directory;
open my $source, '>', "$directory/other.c" or die $!;
print $source <<'C';
#include "postgres.h"
#include "gcm_network.h"

PG_MODULE_MAGIC;
PG_FUNCTION_INFO_V1(other_country);
PG_FUNCTION_INFO_V1(other_letters);
PG_FUNCTION_INFO_V1(other_mask);
PG_FUNCTION_INFO_V1(other_set);
PG_FUNCTION_INFO_V1(other_review);
PG_FUNCTION_INFO_V1(other_sum);

Datum
other_country(PG_FUNCTION_ARGS)
{
	return GcmTermGetDatum(gcm_country_code(PG_GETARG_CSTRING(0)));
}

Datum
other_letters(PG_FUNCTION_ARGS)
{
	char	   *letters = palloc(4);

	gcm_country_letters(DatumGetGcmTerm(PG_GETARG_DATUM(0)), letters);
	PG_RETURN_CSTRING(letters);
}

Datum
other_mask(PG_FUNCTION_ARGS)
{
	uint32		mask = DatumGetGcmMask(PG_GETARG_DATUM(0));
	int			sum = 0;

	for (int place = -1; place < 40; place++)
		sum += gcm_mask_has(mask, place) ? place + 1 : 0;
	PG_RETURN_INT32(1000 * gcm_mask_cardinality(mask) + sum);
}

Datum
other_set(PG_FUNCTION_ARGS)
{
	GcmCountrySet *set = DatumGetGcmCountrySetP(PG_GETARG_DATUM(0));
	int			sum = 0;

	for (int place = -1; place < 400; place++)
		sum += gcm_country_set_has(set, place) ? place + 1 : 0;
	PG_RETURN_INT32(100000 * gcm_country_set_cardinality(set) + sum);
}

Datum
other_review(PG_FUNCTION_ARGS)
{
	Datum		review = PG_GETARG_DATUM(0);

	PG_RETURN_INT64(1000000 * gcm_review_contributions(review) +
					1000 * gcm_country_set_cardinality(gcm_review_country_set(review)) +
					gcm_mask_cardinality(gcm_review_objectives(review)));
}

Datum
other_sum(PG_FUNCTION_ARGS)
{
	return gcm_review_sum(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1));
}
C
close $source;
copy("$FindBin::Bin/../../src/gcm_network.h", "$directory/gcm_network.h") or die $!;
my $include = `'$ENV{GCM_BINDIR}/pg_config' --includedir-server`;
chomp $include;
my $compiler = $ENV{CC} || 'gcc';
my $said = `$compiler -Wall -Wextra -Wno-unused-parameter -Werror -isystem '$include' -I '$directory' -fPIC -shared -o '$directory/other.so' '$directory/other.c' 2>&1`;
is($?, 0, 'a module that includes the header is compiled without a warning') or diag $said;

sub declare { my ($name, $arguments, $result) = @_; return "CREATE FUNCTION $name($arguments) RETURNS $result AS '$directory/other' LANGUAGE C STRICT" }

make_database('gcm_test_headers', '', 'SET client_min_messages = warning', 'CREATE EXTENSION gcm_network',
	declare('other_country', 'cstring', 'gcm_country'), declare('other_letters', 'gcm_country', 'cstring'),
	declare('other_mask', 'gcm_objective_set', 'integer'), declare('other_set', 'gcm_country_set', 'integer'),
	declare('other_review', 'gcm_review', 'bigint'), declare('other_sum', 'gcm_review, gcm_review', 'gcm_review'));
sub answer { return psql('gcm_test_headers', $ENV{PGUSER}, @_) }

is(answer(q{SELECT count(*) FROM gcm_countries() WHERE other_country(country::text::cstring) <> country OR other_letters(country)::text <> country::text}), 0, 'it reads every country');
is(answer(q{SELECT count(*) FROM (SELECT i, ARRAY[1 + i % 23, 1 + i * i % 23, 23]::gcm_objective_set AS s FROM generate_series(1, 500) AS i) AS m
	WHERE other_mask(s) <> 1000 * cardinality(s) + (SELECT sum(o::integer) FROM unnest(s) AS o)}), 0, '... sets of objectives');
is(answer(q{WITH place AS (SELECT country, row_number() OVER () AS place FROM gcm_countries())
	SELECT count(*) FROM place WHERE other_set(('{' || country::text || '}')::gcm_country_set) <> 100000 + place}), 0, '... sets of each country');
is(answer(q{SELECT other_set('{}'), other_set('all')}), '0|' . (24900000 + 249 * 250 / 2), '... and of none and all');
is(answer(q{SELECT other_review(other_sum(a, b)), other_sum(a, b) = a + b
	FROM (SELECT gcm_review_agg('MAR'::gcm_country, '{1,7}'::gcm_objective_set) AS a, gcm_review_agg('SEN'::gcm_country, '{7,8}'::gcm_objective_set) AS b) AS r}),
	'2002003|t', '... and reviews, which the library adds up');
done_testing();
