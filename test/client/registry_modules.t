#!/usr/bin/perl
# The modules of the registry's definition, one by one in psql: a mistake in one
# of them has its file and line here, before a registry cannot be created.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $db = 'gcm_network_modules';
my $registry = "$FindBin::Bin/../../sql/registry";
opendir(my $dir, $registry) or die "$registry: $!";
my @modules = sort grep { /^[0-9].*\.sql$/ } readdir $dir;
cmp_ok(scalar(@modules), '>', 5, 'there are modules');
make_database($db, '', 'CREATE EXTENSION gcm_network', 'CREATE EXTENSION btree_gist', 'CREATE EXTENSION unaccent', 'CREATE SCHEMA m');

# Twice, since an update runs what made the registry
for my $time ('', ' again')
{
	for my $module (@modules)
	{
		open(my $psql, '-|', "$ENV{GCM_BINDIR}/psql", '-Xq', '-d', $db, '-v', 'ON_ERROR_STOP=1',
			'-c', 'SET client_min_messages = error', '-c', 'SET search_path = m, public, pg_temp', '-c', '\o /dev/null', '-f', "$registry/$module") or die "psql: $!";
		my @said = <$psql>;
		ok(close($psql), "$module loads alone$time") or diag(@said);
	}
}
is(psql($db, $ENV{PGUSER}, q{SELECT count(*) > 40 FROM pg_class WHERE relnamespace = 'm'::regnamespace AND relkind IN ('r', 'v')}), 't', 'and all of them are a registry');
done_testing();
