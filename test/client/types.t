#!/usr/bin/env perl
# types.t: every type of the extension, arrays and composites included, with
# all that PostgreSQL asks of a type's equality and order.  The text of a value
# is the oracle: two values are equal if their texts are.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Test::More;
use GcmTest;

my $db = 'gcm_network_types';
make_database($db, '', 'CREATE EXTENSION gcm_network', sample_sql(), q{
	CREATE VIEW member AS
	SELECT t.oid, t.oid::regtype::text AS name, t.typarray, t.typtype FROM pg_depend d JOIN pg_type t ON t.oid = d.objid
	WHERE d.deptype = 'e' AND d.classid = 'pg_type'::regclass AND d.refclassid = 'pg_extension'::regclass
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network') AND t.typelem = 0},
	# Values that fit an index, as text; arrays of them where no others are known
	q{CREATE FUNCTION some_values(type regtype) RETURNS text[] LANGUAGE plpgsql AS $$
		DECLARE
			result text[] := odd_values(type);
		BEGIN
			IF result IS NULL THEN
				EXECUTE format('SELECT array_agg(t) FROM unnest(some_values(%L)) AS v, unnest(ARRAY[ARRAY[v]::%s::text, ARRAY[v, NULL, v]::%2$s::text, NULL]) AS t', rtrim(type::text, '[]'), type) INTO result;
			END IF;
			RETURN ARRAY(SELECT t FROM unnest(result) AS t WHERE coalesce(length(t), 0) < 2000);
		END
	$$});

my @types = lines(psql($db, $ENV{PGUSER}, q{
	SELECT name FROM (SELECT name FROM member UNION ALL SELECT typarray::regtype::text FROM member) AS t ORDER BY name COLLATE "C"}));
cmp_ok(scalar(@types), '>=', 50, 'the extension has its types');

# Plans to try: what is switched off, and the node that must be left
my @ways = (
	['hashing', 'SET enable_sort = off; SET enable_mergejoin = off; SET enable_nestloop = off', qr/Hash Join/, qr/HashAggregate/],
	['sorting', 'SET enable_hashagg = off; SET enable_hashjoin = off; SET enable_nestloop = off', qr/Merge Join/, qr/GroupAggregate|Group|Unique/]);

for my $type (@types)
{
	my $oracle = psql($db, $ENV{PGUSER}, 'DROP TABLE IF EXISTS v, part, once, twice', "CREATE TABLE v AS
		SELECT row_number() OVER () AS n, t::$type AS v, t::$type\::text AS t
		FROM unnest(some_values('$type')) WITH ORDINALITY AS u (t, i), generate_series(1, 1 + (i % 3)::integer)",
		'CREATE TABLE part AS SELECT * FROM v WHERE n % 3 > 0 OR n = 1', 'ANALYZE v, part', q{
		SELECT count(*), (SELECT count(*) FROM (SELECT DISTINCT t FROM v) AS d), (SELECT count(DISTINCT t) FROM v),
			   (SELECT count(*) FROM (SELECT t FROM v UNION SELECT t FROM part) AS u), (SELECT count(*) FROM (SELECT t FROM v EXCEPT SELECT t FROM part) AS u),
			   (SELECT count(*) FROM (SELECT t FROM v INTERSECT SELECT t FROM part) AS u), (SELECT sum(c * c) FROM (SELECT count(*) AS c FROM v GROUP BY t) AS g),
			   (SELECT count(*) FROM v a JOIN part b USING (t)), (SELECT count(*) FROM v WHERE t IN (SELECT t FROM part)) FROM v});
	cmp_ok((split /\|/, $oracle)[1], '>', 2, "$type: there are several values");
	for my $way (@ways)
	{
		my ($name, $settings, $join, $group) = @$way;
		my ($got, $said) = try_psql($db, $ENV{PGUSER}, $settings, q{
			SELECT count(*), (SELECT count(*) FROM (SELECT DISTINCT v FROM v) AS d), (SELECT count(DISTINCT v) FROM v),
				   (SELECT count(*) FROM (SELECT v FROM v UNION SELECT v FROM part) AS u), (SELECT count(*) FROM (SELECT v FROM v EXCEPT SELECT v FROM part) AS u),
				   (SELECT count(*) FROM (SELECT v FROM v INTERSECT SELECT v FROM part) AS u), (SELECT sum(c * c) FROM (SELECT count(*) AS c FROM v GROUP BY v) AS g),
				   (SELECT count(*) FROM v a JOIN part b USING (v)), (SELECT count(*) FROM v WHERE v IN (SELECT v FROM part)) FROM v},
			'EXPLAIN (COSTS OFF) SELECT v, count(*) FROM v GROUP BY v', 'EXPLAIN (COSTS OFF) SELECT FROM v a JOIN part b USING (v)');
		my ($answer, $plans) = split /\n/, $got . $said, 2;
		is($answer, $oracle, "$type: DISTINCT, UNION, EXCEPT, INTERSECT, GROUP BY, joins and IN by $name");
		ok($plans =~ $join && $plans =~ $group, "$type: ... are by $name") or diag($plans);
	}
	my (undef, $once) = try_psql($db, $ENV{PGUSER}, 'CREATE TABLE once AS SELECT DISTINCT ON (t) v FROM v', 'ALTER TABLE once ADD UNIQUE (v)', 'CREATE TABLE twice AS SELECT v FROM v', 'ALTER TABLE twice ADD UNIQUE (v)');
	like($once, qr/\AERROR:  23505: could not create unique index "twice_v_key"/, "$type: UNIQUE takes each value once");

	# An order is one: it has no cycle, and puts equal values together
	my ($order, $unordered) = try_psql($db, $ENV{PGUSER}, q{
		SELECT count(*) FROM (SELECT DISTINCT v FROM v WHERE v IS NOT NULL) AS a, (SELECT DISTINCT v FROM v WHERE v IS NOT NULL) AS b, (SELECT DISTINCT v FROM v WHERE v IS NOT NULL) AS c
		WHERE (a.v < b.v)::integer + (a.v = b.v)::integer + (a.v > b.v)::integer <> 1 OR a.v < b.v AND b.v < c.v AND NOT a.v < c.v OR (a.v <= b.v) <> NOT a.v > b.v OR (a.v >= b.v) <> NOT a.v < b.v});
	is("$order$unordered", "0\n", "$type: has an order");
}

done_testing();
