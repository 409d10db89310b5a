#!/usr/bin/env perl
# dump_hazards.t: the query of doc/upgrade.md finds what pg_dump writes and
# psql cannot restore, and nothing else.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Test::More;
use GcmTest;

open my $fh, '<', "$FindBin::Bin/../../doc/upgrade.md" or die "doc/upgrade.md: $!";
my ($query) = do { local $/; <$fh> } =~ /^(WITH tree .*?);$/ms or die 'doc/upgrade.md has no query';

# Objects by their description, with what makes each; those that cannot be
# restored have an exclamation mark
my %hazard = (
	'rule _RETURN on view v1!' => 'CREATE VIEW v1 AS SELECT a.id FROM t a JOIN t b USING (o)',
	'rule _RETURN on view v2!' => 'CREATE VIEW v2 AS SELECT a.id FROM t a LEFT JOIN t b USING (id, s) AS j JOIN t c ON a.o = c.o',
	'rule _RETURN on view v3!' => 'CREATE VIEW v3 AS SELECT count(*) FROM t a NATURAL JOIN t b',
	'rule _RETURN on view v4!' => 'CREATE VIEW v4 AS SELECT id FROM t WHERE o IS NOT DISTINCT FROM p',
	'rule _RETURN on view v5!' => q{CREATE VIEW v5 AS SELECT nullif(s, '{}') FROM t},
	'rule _RETURN on view v6!' => q{CREATE VIEW v6 AS SELECT CASE c WHEN 'MAR' THEN 1 WHEN 'ESP' THEN 2 END FROM t},
	'rule _RETURN on view v7!' => q{CREATE VIEW v7 AS SELECT CASE d WHEN '{1}'::dom THEN 1 END FROM t},
	'rule _RETURN on view v8!' => 'CREATE VIEW v8 AS SELECT id FROM t WHERE (id, o) IS DISTINCT FROM (1, p)',
	'rule _RETURN on materialized view m1!' => 'CREATE MATERIALIZED VIEW m1 AS SELECT id FROM t WHERE r IS DISTINCT FROM r + r',
	'rule changed on table t!' => 'CREATE RULE changed AS ON UPDATE TO t WHERE new.o IS DISTINCT FROM old.o DO ALSO DELETE FROM log',
	'trigger g1 on table t!' => 'CREATE TRIGGER g1 BEFORE UPDATE ON t FOR EACH ROW WHEN (new.a IS DISTINCT FROM old.a) EXECUTE FUNCTION suppress_redundant_updates_trigger()',
	'policy y1 on table t!' => q{CREATE POLICY y1 ON t USING (nullif(o, '1') > '2')},
	'policy y2 on table t!' => q{CREATE POLICY y2 ON t FOR INSERT WITH CHECK (o IS DISTINCT FROM p)},
	'function f1(gcm_objective)!' => q{CREATE FUNCTION f1(gcm_objective) RETURNS boolean RETURN $1 IS DISTINCT FROM '7'},
	'constraint k1 on table t!' => q{ALTER TABLE t ADD CONSTRAINT k1 CHECK (o IS DISTINCT FROM p)},
	'index i1!' => q{CREATE INDEX i1 ON t ((nullif(o, '1')))},
	'statistics object x1!' => q{CREATE STATISTICS x1 ON (nullif(o, '1')), id FROM t},
	'default value for column e of table t!' => q{ALTER TABLE t ADD e gcm_objective DEFAULT nullif('1'::gcm_objective, '2')},
	'type dd!' => q{CREATE DOMAIN dd AS gcm_objective DEFAULT nullif('1'::gcm_objective, '2')},
	'constraint dk!' => q{CREATE DOMAIN dc AS gcm_objective CONSTRAINT dk CHECK (value IS DISTINCT FROM '7')},
	'table pt!' => q{CREATE TABLE pt (o gcm_objective) PARTITION BY LIST ((nullif(o, '1')))},
	# what is like these, and is restored
	'rule _RETURN on view w1' => 'CREATE VIEW w1 AS SELECT a.id FROM t a JOIN t b USING (id) JOIN t c ON c.o = a.o AND c.s && a.s',
	'rule _RETURN on view w2' => q{CREATE VIEW w2 AS SELECT CASE WHEN o = '7' THEN CASE id WHEN 1 THEN o = p END END FROM t},
	'rule _RETURN on view w3' => q{CREATE VIEW w3 AS SELECT nullif(o::text, '7') AS a, nullif(id, 7) AS b FROM t WHERE s::text IS DISTINCT FROM '{}' AND ARRAY[o] IS DISTINCT FROM ARRAY[p]},
	'rule _RETURN on view w4' => q{CREATE VIEW w4 AS SELECT DISTINCT ON (o) o, count(*) OVER (PARTITION BY s) FROM t WHERE o IN ('1', '2') AND o NOT IN (SELECT p FROM t) AND (id, o) = (1, p) AND o IS DISTINCT FROM NULL AND o BETWEEN '1' AND '3' AND o = ANY (ARRAY[p])},
	'rule _RETURN on view w5' => q{CREATE VIEW w5 AS SELECT CASE WHEN nullif(id, 7) = 1 AND o = p THEN greatest(o, p) END FROM t a NATURAL JOIN (SELECT id AS other FROM t) AS b},
	'trigger g2 on table t' => 'CREATE TRIGGER g2 BEFORE UPDATE ON t FOR EACH ROW WHEN (new.o <> old.o AND new.* IS DISTINCT FROM old.*) EXECUTE FUNCTION suppress_redundant_updates_trigger()',
	'policy y3 on table t' => q{CREATE POLICY y3 ON t USING (o < p)},
	'constraint k2 on table t' => q{ALTER TABLE t ADD CONSTRAINT k2 CHECK (o <@ s)},
	'index i2' => q{CREATE INDEX i2 ON t ((s | o)) WHERE o = '7'},
	'function f2(gcm_objective)' => q{CREATE FUNCTION f2(gcm_objective) RETURNS boolean RETURN $1 IN ('1', '7')});

make_database('gcm_network_hazards', '', 'CREATE EXTENSION gcm_network', 'CREATE DOMAIN dom AS gcm_objective_set',
	'CREATE TABLE log (id integer)', 'CREATE TABLE t (id integer, o gcm_objective, p gcm_objective, s gcm_objective_set, c gcm_country, d dom, r gcm_review, a gcm_alignment)');
my @named = sort keys %hazard;
# Columns first, that views and triggers see them all
psql('gcm_network_hazards', $ENV{PGUSER}, map { $hazard{$_} } (grep { /column/ } @named), (grep { !/column/ } @named));

sub describe { return join "\n", sort @_ }

# All there is, as the server describes it
my $objects = q{
	SELECT pg_describe_object(classid, objid, 0) FROM (
		SELECT 'pg_rewrite'::regclass AS classid, oid AS objid FROM pg_rewrite UNION ALL SELECT 'pg_trigger'::regclass, oid FROM pg_trigger UNION ALL SELECT 'pg_policy'::regclass, oid FROM pg_policy
		UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE proname ~ '^f\d$' UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint UNION ALL SELECT 'pg_class'::regclass, oid FROM pg_class WHERE relkind IN ('i', 'p') UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typname = 'dd'
		UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext UNION ALL SELECT 'pg_attrdef'::regclass, oid FROM pg_attrdef) AS o
	WHERE objid >= 16384 ORDER BY 1};
my %there = map { $_ => 1 } lines(psql('gcm_network_hazards', $ENV{PGUSER}, $objects));
is(describe(grep { $there{$_ =~ s/!$//r} } @named), describe(@named), 'there is one of each');

my @found = lines(psql('gcm_network_hazards', $ENV{PGUSER}, $query));
is(describe(map { s/^[^|]*\|//r } @found), describe(map { s/!$//r } grep { /!$/ } @named), 'the query finds all that is one of them, and nothing else');

# A table goes down with a check or a default: what stands on it is restored
# where these do not stop it
sub restored
{
	my (@dropped) = @_;
	make_database('gcm_network_hazards_restored', '');
	psql('gcm_network_hazards', $ENV{PGUSER}, @dropped);
	my $dump = File::Temp->new;
	system("'$ENV{GCM_BINDIR}/pg_dump' -d gcm_network_hazards > '$dump'") == 0 or die 'pg_dump failed';
	system("'$ENV{GCM_BINDIR}/psql' -Xq -d gcm_network_hazards_restored -f '$dump' > /dev/null 2>&1");
	return lines(psql('gcm_network_hazards_restored', $ENV{PGUSER}, $objects));
}

is(join('', grep { /on table t$|of table t$/ } restored()), '', 'a table with such a check or default is not restored');
my %restored = map { $_ => 1 } restored('ALTER TABLE t DROP CONSTRAINT k1', 'ALTER TABLE t ALTER e DROP DEFAULT');
my @expected = grep { !/constraint k1|default value/ } @named;
is(describe(grep { !$restored{$_ =~ s/!$//r} } @expected), describe(grep { /!$/ } @expected), 'each of the others alone is not restored');

done_testing();
