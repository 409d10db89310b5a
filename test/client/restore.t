#!/usr/bin/perl
# Dump and restore with the extension in a schema of its own that is not on
# the search path: tables of every type, with every kind of index, generated
# columns, partitions, views and functional indexes come back as they were.
use strict;
use warnings;
use Test::More tests => 6;
use File::Temp;

my $bindir = $ENV{GCM_BINDIR};
my ($before, $after) = ('gcm_network_dumped', 'gcm_network_restored');

sub run_psql
{
	my ($database, @args) = @_;
	open(my $out, '-|', "$bindir/psql", '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $database, @args)
	  or die "psql: $!";
	my @lines = <$out>;
	close($out) or die "psql failed on: @args";
	return join '', @lines;
}

for my $database ($before, $after)
{
	run_psql('postgres', '-c', 'SET client_min_messages = warning',
		'-c', "DROP DATABASE IF EXISTS $database", '-c', "CREATE DATABASE $database");
}

my $script = File::Temp->new;
print $script <<'SQL';
CREATE SCHEMA "The network";
CREATE EXTENSION gcm_network SCHEMA "The network";
CREATE SCHEMA desk;
SET search_path = desk, "The network";
CREATE TABLE every_type AS
	SELECT n, c, ARRAY[c]::gcm_country_set AS cs, o, ARRAY[o]::gcm_objective_set AS os, f, ARRAY(SELECT f WHERE f IS NOT NULL)::gcm_function_set AS fs,
		   gcm_alignment(gcm_mandate(objectives => ~ARRAY[o]::gcm_objective_set)) AS a, (SELECT gcm_review_agg(x, '{1}') FROM unnest(ARRAY[c, c]) AS x) AS r,
		   gcm_global_mandate() AS m
	FROM (SELECT n, c, (1 + n % 23)::integer::gcm_objective AS o, (gcm_function_set_to_terms('all'))[n % 7] AS f
		  FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS c (c, n)) AS made;
ALTER TABLE every_type ADD PRIMARY KEY (c), ADD UNIQUE (cs), ADD CHECK (os @> o),
	ADD COLUMN label text GENERATED ALWAYS AS (gcm_label(c, 'es')) STORED,
	ALTER COLUMN os SET DEFAULT '{1-5}', ALTER COLUMN a SET DEFAULT gcm_alignment(gcm_global_mandate());
CREATE INDEX ON every_type USING gin (cs, os);
CREATE INDEX ON every_type USING gist (cs, os);
CREATE INDEX ON every_type USING brin (c, os);
CREATE INDEX ON every_type USING hash (cs);
CREATE INDEX ON every_type (o, a DESC, fs);
CREATE INDEX ON every_type (gcm_paragraph(o), cardinality(cs)) WHERE os && '{3,7}';
CREATE TABLE partitioned (c gcm_country, o gcm_objective) PARTITION BY LIST (o);
CREATE TABLE partitioned_7 PARTITION OF partitioned FOR VALUES IN ('7');
CREATE TABLE partitioned_rest PARTITION OF partitioned DEFAULT PARTITION BY HASH (c);
CREATE TABLE partitioned_rest_0 PARTITION OF partitioned_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE partitioned_rest_1 PARTITION OF partitioned_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO partitioned SELECT c, o FROM every_type;
ALTER TABLE partitioned ADD FOREIGN KEY (c) REFERENCES every_type;
CREATE VIEW review AS
	SELECT (gcm_review_by_objective(gcm_review_agg(c, os), 'fr')).* FROM every_type;
CREATE MATERIALIZED VIEW findings AS
	SELECT n, f.element, f.verdict, f.missing, f.finding FROM every_type, gcm_alignment_findings(m, lang => 'es') AS f WHERE n < 5;
CREATE MATERIALIZED VIEW catalogue AS SELECT * FROM gcm_countries('fr') UNION ALL SELECT * FROM gcm_countries('es');
CREATE FUNCTION neighbours(gcm_country) RETURNS gcm_country_set RETURN gcm_members('ECE') - $1;
SQL
close $script;
run_psql($before, '-f', "$script");

my $dump = File::Temp->new;
is(system("$bindir/pg_dump", '-d', $before, '-f', "$dump"), 0, 'dumped');
is(run_psql($after, '-f', "$dump") =~ s/^\s*$//mgr, '', 'restored without a word');

# What stands in each relation, and how it is defined
sub relations
{
	my ($database) = @_;
	return run_psql($database, '-c', q{
		SELECT relname, relkind, pg_get_viewdef(c.oid), pg_get_partkeydef(c.oid), pg_get_indexdef(c.oid),
			   (SELECT string_agg(attname || format_type(atttypid, atttypmod) || coalesce(pg_get_expr(adbin, adrelid), ''), ', ' ORDER BY attnum)
				FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attrelid = c.oid)
		FROM pg_class c WHERE relnamespace = 'desk'::regnamespace ORDER BY 1});
}

sub rows
{
	my ($database) = @_;
	return join '', map { run_psql($database, '-c', "SELECT t::text FROM desk.$_ AS t ORDER BY 1") }
	  qw(every_type partitioned partitioned_7 partitioned_rest_0 partitioned_rest_1 review findings catalogue);
}

is(relations($after), relations($before), 'every relation is defined as it was');
is(rows($after), rows($before), 'every row is as it was');
cmp_ok(scalar(split /\n/, rows($after)), '>', 1000, '... and there are rows');
is(run_psql($after, '-c', q{SELECT c FROM desk.every_type WHERE cs OPERATOR("The network".@>) '{MAR}'}, '-c', q{SELECT desk.neighbours('FRA') OPERATOR("The network".@>) '{DEU}'}),
	"MAR\nt\n", 'and operators find what they found');

run_psql('postgres', map { ('-c', "DROP DATABASE $_") } $before, $after);
