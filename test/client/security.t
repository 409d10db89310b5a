#!/usr/bin/perl
# What one who may not, cannot do: run code as who installs the extension,
# learn what rows hold that are not theirs, change answers with a search path,
# or bring the server down with arguments.
# SPDX-License-Identifier: PostgreSQL
use strict;
use warnings;
use Test::More;
use FindBin;
use lib $FindBin::Bin;
use GcmTest;

my $super = $ENV{PGUSER};
my ($db, $attacker, $owner, $reader) =
  map { "gcm_network_$_" } qw(security attacker owner reader);

sub drop_roles
{
	psql('postgres', $super, 'SET client_min_messages = warning', map { "DROP ROLE IF EXISTS $_" } $attacker, $owner, $reader);
}

drop_database($_) for $db, "${db}_planted", "${db}_owned";
drop_roles();
psql('postgres', $super, "CREATE ROLE $attacker LOGIN", "CREATE ROLE $owner LOGIN", "CREATE ROLE $reader LOGIN");
END { my $status = $?; drop_database($_) for $db, "${db}_planted", "${db}_owned"; drop_roles(); $? = $status; }

make_database($db, '', 'CREATE EXTENSION gcm_network', functions(), sample_sql());

# The same lines, or the first that differ
sub same_lines
{
	my ($got, $expected, $name) = @_;
	my @got = lines($got);
	my @expected = lines($expected);
	my ($i) = grep { ($got[$_] // '') ne ($expected[$_] // '') } 0 .. (@got > @expected ? $#got : $#expected);
	return pass($name) if !defined $i;
	is(join("\n", grep { defined } @got[$i .. $i + 2]), join("\n", grep { defined } @expected[$i .. $i + 2]), $name);
}

# What the extension consists of, in the schema that is named
sub inventory
{
	my ($database, $schema) = @_;
	return psql($database, $super, 'SET search_path = pg_catalog', qq{
		SELECT object FROM (SELECT replace(pg_describe_object(classid, objid, 0)
			|| CASE WHEN classid = 'pg_proc'::regclass AND prokind <> 'a' THEN pg_get_functiondef(objid) ELSE '' END, '$schema', 'public') AS object
		FROM pg_depend LEFT JOIN pg_proc p ON classid = 'pg_proc'::regclass AND p.oid = objid
		WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network')) AS o
		ORDER BY object COLLATE "C"});
}
my $genuine = inventory($db, 'public');
cmp_ok(scalar(lines($genuine)), '>', 1000, 'the extension consists of its objects');

#
# Objects planted beforehand in the schema where the extension is created
#

# Each operator that there is, and each function that our objects mention or
# are, under the same name for arguments of any type; tables, types and
# procedures of names that the script may use.  Whatever is called writes down
# who called.
my $overloads = q{
	SET search_path = pg_catalog;
	CREATE TABLE planted.caught (what text, who text);
	GRANT INSERT ON planted.caught TO PUBLIC;
	CREATE FUNCTION planted.note(what text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog', true);
		EXECUTE pg_catalog.format('INSERT INTO %I.caught VALUES (%L, current_user)', 'planted', what);
		RAISE WARNING 'caught: % called as %', what, current_user; END $$;
	SET check_function_bodies = off;
	DO $plant$
	DECLARE
		f name; args text; result text;
	BEGIN
		FOR f IN SELECT name FROM pg_temp.mentioned LOOP
			FOR args, result IN VALUES ('anyelement', 'anyelement'), ('anyelement, anyelement', 'boolean'), ('VARIADIC anyarray', 'boolean'), ('a name, b text DEFAULT NULL, c text DEFAULT NULL', 'text'), ('varchar', 'text'), ('anyenum', 'anyenum') LOOP
				BEGIN
					EXECUTE format('CREATE FUNCTION planted.%I(%s) RETURNS %s LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM planted.note(%L); RETURN NULL; END $$', f, args, result, f);
				EXCEPTION WHEN duplicate_function OR invalid_function_definition THEN NULL;
				END;
			END LOOP;
		END LOOP;
		FOR f IN SELECT DISTINCT oprname FROM pg_operator LOOP
			FOR args IN VALUES ('LEFTARG = anyelement, RIGHTARG = anyelement, FUNCTION = planted.equal_any'), ('LEFTARG = text, RIGHTARG = text, FUNCTION = planted.equal_text'), ('RIGHTARG = anyelement, FUNCTION = planted.prefix_any') LOOP
				BEGIN
					EXECUTE format('CREATE OPERATOR planted.%s (%s)', f, args);
				EXCEPTION WHEN syntax_error OR invalid_function_definition THEN NULL;
				END;
			END LOOP;
		END LOOP;
		FOREACH f IN ARRAY '{text,bytea,oid,name,cstring,internal,int2,int4,int8,float8,bool,numeric,regtype,regproc,regprocedure}'::name[] LOOP
			EXECUTE format('CREATE DOMAIN planted.%I AS pg_catalog.text CHECK (planted.note(%L) IS NULL)', f, 'type ' || f);
		END LOOP;
		FOREACH f IN ARRAY '{pg_extension,pg_depend,pg_opfamily,pg_namespace,pg_amproc,pg_proc,pg_type,pg_class,pg_settings}'::name[] LOOP
			EXECUTE format('CREATE VIEW planted.%I AS SELECT t.*, planted.note(%L)::pg_catalog.text FROM pg_catalog.%1$I AS t', f, 'view ' || f);
			EXECUTE format('CREATE TEMP VIEW %I AS SELECT t.*, planted.note(%L)::pg_catalog.text FROM pg_catalog.%1$I AS t', f, 'view ' || f);
		END LOOP;
	END
	$plant$;
	CREATE PROCEDURE planted.gcm_after_pg_upgrade(VARIADIC pg_catalog.text[]) LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('procedure'); END $$;
};
my @any = (
	q{CREATE FUNCTION equal_any(anyelement, anyelement) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('operator'); RETURN true; END $$},
	q{CREATE FUNCTION equal_text(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('operator'); RETURN true; END $$},
	q{CREATE FUNCTION prefix_any(anyelement) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('operator'); RETURN $1; END $$});
my %word = map { $_ => 1 } $genuine =~ /\w+/g;
my @mentioned = grep { $word{$_} } lines(psql($db, $super, q{SELECT DISTINCT proname FROM pg_proc UNION SELECT DISTINCT conname FROM pg_conversion}));

make_database("${db}_planted", "OWNER $owner");
psql("${db}_planted", $owner, "CREATE SCHEMA planted AUTHORIZATION $owner", 'SET search_path = planted, pg_catalog',
	'CREATE TEMP TABLE mentioned (name) AS VALUES ' . join(', ', map { "('$_')" } @mentioned), @any, $overloads);
cmp_ok(psql("${db}_planted", $super, q{SELECT count(*) FROM pg_proc WHERE pronamespace = 'planted'::regnamespace}), '>', 1000, 'functions are planted by the thousand');
is(psql("${db}_planted", $owner, q{SELECT planted.unnest(1, 2); SELECT count(*) FROM planted.caught}), "\n1", '... and tell of a call');
psql("${db}_planted", $owner, 'TRUNCATE planted.caught');

# By a superuser into the schema of another, and by the owner of the database,
# for whom the script runs as superuser too, with every search path; at once, and
# by an update of each earlier version
my @earlier = lines(psql($db, $super, q{SELECT version FROM pg_available_extension_versions WHERE name = 'gcm_network' AND version <> (SELECT extversion FROM pg_extension WHERE extname = 'gcm_network')}));
SKIP: {
	skip 'earlier versions are in the history of the project, which is not here', 1 if !@earlier;
	cmp_ok(scalar(@earlier), '>', 1, 'there are earlier versions');
}
for my $install (
	[ $super, 'search_path = planted, pg_catalog', 'SCHEMA planted' ],
	[ $super, 'search_path = planted', '' ],
	[ $owner, 'search_path = planted, pg_catalog', '' ],
	[ $owner, 'search_path = pg_temp, planted, pg_catalog', 'SCHEMA planted' ])
{
	my ($who, $path, $schema) = @$install;
	my $as = $who eq $super ? 'superuser' : 'owner of the database';
	psql("${db}_planted", $super, "ALTER DATABASE ${db}_planted SET $path");
	for my $version ('', @earlier)
	{
		my @statements = ("CREATE EXTENSION gcm_network $schema");
		@statements = ("$statements[0] VERSION '$version'", 'ALTER EXTENSION gcm_network UPDATE') if $version;
		# what is temporary belongs to the session that installs
		my (undef, $said, $status) = try_psql("${db}_planted", $who,
			'CREATE TEMP VIEW pg_extension AS SELECT e.*, planted.note(\'temporary view\')::pg_catalog.text FROM pg_catalog.pg_extension AS e',
			'CREATE TEMP TABLE pg_depend AS SELECT * FROM pg_catalog.pg_depend LIMIT 0', @statements);
		is($said, '', "$as, $path: " . ($version ? "updated from $version" : 'installed') . ' without a word');
		is(psql("${db}_planted", $super, 'SELECT count(*) FROM planted.caught'), '0', '... nothing planted was called');
		same_lines(inventory("${db}_planted", 'planted'), $genuine, '... and the extension is what it is elsewhere');
		psql("${db}_planted", $who, 'DROP EXTENSION gcm_network');
	}
}

# The very objects: types of each name, functions where their arguments exist,
# and those that can be called as ours are.  The extension does not take them
# for its own.
my @exact = (
	[ q{CREATE FUNCTION public.gcm_global_mandate(a integer DEFAULT 0) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('default'); RETURN 1; END $$}, 'DROP FUNCTION public.gcm_global_mandate' ],
	[ q{CREATE PROCEDURE public.gcm_after_pg_upgrade(a integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN PERFORM planted.note('default'); END $$}, 'DROP PROCEDURE public.gcm_after_pg_upgrade' ],
	(map { [ "CREATE TYPE public.$_ AS ENUM ('a')", "DROP TYPE public.$_" ] }
		lines(psql($db, $super, q{SELECT typname FROM pg_type t JOIN pg_depend d ON objid = t.oid AND deptype = 'e' AND classid = 'pg_type'::regclass WHERE typelem = 0 ORDER BY 1}))),
	(map { [ "CREATE FUNCTION public.$_ RETURNS integer LANGUAGE plpgsql AS \$\$ BEGIN PERFORM planted.note('exact'); RETURN 1; END \$\$", "DROP FUNCTION public.$_" ] }
		lines(psql($db, $super, q{SELECT signature FROM function f WHERE prokind IN ('f', 'a') AND NOT EXISTS (SELECT FROM unnest(proargtypes) AS t WHERE t >= 16384 OR t IN ('internal'::regtype, 'cstring'::regtype)) ORDER BY 1}))),
	(map { [ "CREATE PROCEDURE public.$_ LANGUAGE plpgsql AS \$\$ BEGIN PERFORM planted.note('exact'); END \$\$", "DROP PROCEDURE public.$_" ] }
		lines(psql($db, $super, q{SELECT signature FROM function WHERE prokind = 'p' AND pronargs = 0 ORDER BY 1}))));
my ($printed, $said, @wrong);
psql("${db}_planted", $super, "ALTER DATABASE ${db}_planted SET search_path = public");
(undef, $said) = try_psql("${db}_planted", $super, '\set ON_ERROR_STOP off' . "\n", map { ("SET SESSION AUTHORIZATION $owner", $_->[0], 'RESET SESSION AUTHORIZATION',
	'CREATE EXTENSION gcm_network', "SET SESSION AUTHORIZATION $owner", $_->[1], "RESET SESSION AUTHORIZATION;\n\\warn ====\n") } @exact);
my @said = split /^====\n/m, $said;
@wrong = map { ($said[$_] // '') =~ /\AERROR:  (42710|42723|42725|42P07):/ && $said[$_] !~ /ERROR.*ERROR/s ? () : "$exact[$_][0]: $said[$_]" } 0 .. $#exact;
cmp_ok(scalar(@exact), '>', 20, 'objects of the very names ...');
is("@wrong", '', '... are refused');
is(psql("${db}_planted", $super, q{SELECT (SELECT count(*) FROM planted.caught), count(*) FROM pg_extension WHERE extname = 'gcm_network'}), '0|0', '... not called, and nothing is left');

# A registry: no function in its schema may stand for one of core, which many
# take arguments of any range or array, as one that fits exactly would
psql("${db}_planted", $super, 'CREATE EXTENSION gcm_network', 'CREATE SCHEMA few', "GRANT CREATE ON SCHEMA few TO $owner");
my $exactly = q{CREATE FUNCTION few.isempty(daterange) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM planted.note('isempty'); RETURN false; END $$};
my $of = 'SET client_min_messages = error';
for my $case (
	[ [], 'planted', 'Its owner is gcm_network_owner' ],
	[ [], 'few', 'Others may create in it' ],
	[ [ $exactly ], 'few', 'Others may create in it' ],
	[ [ "SET ROLE $super", "REVOKE CREATE ON SCHEMA few FROM $owner" ], 'few', 'It holds objects of others' ],
	[ [ "SET ROLE $super", 'DROP FUNCTION few.isempty', 'GRANT CREATE ON SCHEMA public TO PUBLIC' ], 'few', 'schema "public" is open.*Others may create in it' ])
{
	my ($before, $schema, $why) = @$case;
	psql("${db}_planted", $before->[0] && $before->[0] =~ /SET ROLE/ ? $super : $owner, @$before) if @$before;
	($printed, $said) = try_psql("${db}_planted", $super, $of, "CALL gcm_create_registry('$schema')", "CALL gcm_load_faq_2020('$schema')", "CALL gcm_load_network_pages('$schema')");
	like($said, qr/ERROR:  42501: .*$why/s, "no registry in a schema that others can plant in: $why");
}
psql("${db}_planted", $owner, 'CREATE FUNCTION public.of_no_concern() RETURNS integer LANGUAGE SQL AS $$ SELECT 1 $$');
is(psql("${db}_planted", $super, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC', $of, "CALL gcm_create_registry('few')", "CALL gcm_create_registry('fresh')", 'SELECT count(*) FROM planted.caught'), '0', '... and one in a schema of its own');

#
# Trusted: the owner of a database installs, uses and drops it
#

make_database("${db}_owned", "OWNER $owner");
($printed, $said) = try_psql("${db}_owned", $reader, 'CREATE EXTENSION gcm_network');
like($said, qr/ERROR:  42501/, 'one who may not create in the database does not install it');
psql("${db}_owned", $owner, 'CREATE EXTENSION gcm_network',
	'CREATE TABLE used AS SELECT c, ARRAY[c]::gcm_country_set AS s, \'{3}\'::gcm_objective_set AS o FROM unnest(\'all\'::gcm_country_set) AS c',
	map({ "CREATE INDEX ON used USING $_" } 'btree (c, s, o)', 'hash (s)', 'gin (s, o)', 'gist (s, o)', 'brin (c, s, o)'), 'ANALYZE used');
is(psql("${db}_owned", $owner, q{SELECT (gcm_review_agg(c, o)) = (gcm_review_joint_agg(s, o)), gcm_union_agg(s) = 'all' FROM used WHERE s && 'all'}), 't|t', 'the owner of a database installs it and uses it');
for my $change ('ALTER FUNCTION gcm_global_mandate() RENAME TO other', 'CREATE OR REPLACE FUNCTION gcm_global_mandate() RETURNS gcm_mandate LANGUAGE sql AS $$ SELECT NULL::gcm_mandate $$',
	'ALTER TYPE gcm_verdict RENAME VALUE \'aligned\' TO \'x\'', 'ALTER TYPE gcm_mandate ADD ATTRIBUTE x int', 'DROP OPERATOR @> (gcm_objective_set, gcm_objective_set)')
{
	(undef, $said) = try_psql("${db}_owned", $owner, $change);
	like($said, qr/ERROR:  (42501|2BP01)/, "... but cannot change it: $change");
}
(undef, $said) = try_psql("${db}_owned", $owner, 'DROP EXTENSION gcm_network');
like($said, qr/ERROR:  2BP01/, 'it does not go while it is used');
psql("${db}_owned", $owner, 'DROP TABLE used', 'DROP EXTENSION gcm_network');
is(psql("${db}_owned", $super, q{SELECT count(*) FROM pg_proc WHERE proname LIKE 'gcm\_%'}), '0', '... and then does, whole');

#
# Rights: nothing runs with those of another, and nothing takes a search path
# from its caller
#

is(psql($db, $super, 'SELECT signature FROM function WHERE prosecdef'), '', 'no function runs with the rights of its owner');
is(psql($db, $super, q{SELECT signature FROM function WHERE lanname NOT IN ('c', 'internal') AND prokind <> 'a' AND NOT (lanname = 'sql' AND prosqlbody IS NOT NULL)
	AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)}), '', 'every body is bound when it is created, or keeps to pg_catalog');
is(psql($db, $super, q{SELECT signature FROM function WHERE lanname = 'internal' AND prosrc NOT IN (SELECT proname FROM pg_proc WHERE oid < 16384) AND NOT EXISTS (SELECT FROM pg_proc WHERE prosrc = function.prosrc AND oid < 16384)}), '',
	'every function of the server that is borrowed exists');
is(psql($db, $super, q{SELECT pg_describe_object(classid, objid, 0) FROM pg_depend d JOIN pg_class c ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
	WHERE d.classid = 'pg_proc'::regclass AND d.objid IN (SELECT oid FROM function) AND c.relkind <> 'c'}), '', 'no function depends on a table');

#
# Rows that one may not read
#

# Two tables of the same size, with the same rows that the reader may see, and
# as many different values; what most of the hidden rows hold differs
for my $secret ([ 'secret_a', 7 ], [ 'secret_b', 8 ])
{
	my ($table, $common) = @$secret;
	psql($db, $super, qq{
		CREATE TABLE $table AS
		SELECT i, i % 100 = 0 AS open, t, (gcm_country_set_to_terms('all'))[n] AS y, ARRAY[n, 9]::gcm_objective_set AS s, ARRAY[(gcm_country_set_to_terms('all'))[n], 'ZWE']::gcm_country_set AS c,
			   gcm_alignment(gcm_mandate(objectives => (ARRAY(SELECT generate_series(1, n)))::gcm_objective_set, structure => (gcm_structure_set_to_terms('all'))[1:n % 5]::gcm_structure_set)) AS a
		FROM generate_series(1, 10000) AS i, LATERAL (SELECT CASE WHEN i % 100 = 0 THEN 5 WHEN i % 10 = 1 THEN 11 + i / 10 % 12 ELSE $common END) AS n (n), LATERAL (SELECT n::gcm_objective) AS t (t)},
		"ALTER TABLE $table ENABLE ROW LEVEL SECURITY", "CREATE POLICY open ON $table USING (open)",
		"CREATE VIEW ${table}_barrier WITH (security_barrier) AS SELECT * FROM $table WHERE open",
		"GRANT SELECT ON $table, ${table}_barrier TO $reader", "VACUUM ANALYZE $table");
}
psql($db, $super, 'CREATE TABLE mine AS SELECT * FROM secret_a', 'ANALYZE mine', "GRANT SELECT ON mine TO $reader", "GRANT USAGE ON SCHEMA public TO $reader");

# The plans of queries with each operator and each kind of estimate
my %value = (s => [ "'{7,9}'", "'{11}'", "'{}'" ], c => [ "ARRAY[(gcm_country_set_to_terms('all'))[7], 'ZWE']::gcm_country_set" ]);
my @by_operator = (map({ my $c = $_; map { my $o = $_; map { "SELECT * FROM %s AS r WHERE $c $o $_" } @{ $value{$c} } } '@>', '<@', '&&', '=', '<>', '<', '>=' } qw(s c)),
  map({ "SELECT * FROM %s AS r WHERE t $_ '7'" } '=', '<>', '<', '<=', '>', '>='), map({ "SELECT * FROM %s AS r WHERE a $_ 'mission:unstated,objectives:partial'" } '=', '<>', '<', '<=', '>', '>='),
  "SELECT * FROM %s AS r WHERE s \@> '7'::gcm_objective", "SELECT * FROM %s AS r WHERE '7'::gcm_objective <\@ s",
  map({ my $own = $_; map { "SELECT * FROM $own AS o, %s AS r WHERE $_" } 'o.s @> r.s', 'r.s @> o.s', 'o.s && r.s', 'o.c <@ r.c', 'o.s @> r.t', 'o.t <@ r.s', 'o.y <@ r.c', 'r.y <@ o.c', 'o.s = r.s', 'o.c = r.c', 'o.t = r.t' } '%s', 'mine'));
my @by_function = map { "SELECT * FROM %s AS r$_" } ', unnest(s)', ', unnest(c)', " WHERE gcm_jaccard(s, '{7}') > 0.5", ' WHERE cardinality(c) = 2', " WHERE s | '{7}' = '{7,9}'", " WHERE gcm_label(t) = 'Data'", ' WHERE gcm_is_aligned(a)';

sub plans
{
	my ($role, $table, @queries) = @_;
	return psql($db, $role, map { ("SELECT '$_'" =~ s/'(.*)'/"'" . $1 =~ s{'}{''}gr . "'"/er, 'EXPLAIN ' . s/%s/$table/gr) } @queries) =~ s/(secret)_[ab]/$1/gr;
}
for my $query (grep { /mine AS o.*(o.s @> r.t|o.s = r.s)|WHERE s @> '7'|WHERE t = / } @by_operator)
{
	isnt(plans($super, 'secret_a', $query), plans($super, 'secret_b', $query), "who may read all of a table learns what is common: $query");
}
for my $of ('', '_barrier')
{
	same_lines(plans($reader, "secret_a$of", @by_function), plans($reader, "secret_b$of", @by_function), "secret$of: functions tell nothing of hidden rows");
}
# As in core, what a leakproof operator can tell of statistics is no secret, so
# that plans are good under row-level security.  The mark is what decides.
my @leakproof = lines(psql($db, $super, 'SELECT signature FROM function WHERE proleakproof ORDER BY 1'));
psql($db, $super, 'CREATE TABLE core_a AS SELECT open, t::integer AS n FROM secret_a', 'CREATE TABLE core_b AS SELECT open, t::integer AS n FROM secret_b',
	map { ("ALTER TABLE core_$_ ENABLE ROW LEVEL SECURITY", "CREATE POLICY open ON core_$_ USING (open)", "GRANT SELECT ON core_$_ TO $reader", "ANALYZE core_$_") } 'a', 'b');
isnt(psql($db, $reader, 'EXPLAIN SELECT FROM core_a WHERE n = 7'), psql($db, $reader, 'EXPLAIN SELECT FROM core_b WHERE n = 7') =~ s/core_b/core_a/gr, 'of an integer, core tells one who may not read it how common a value is');
psql($db, $super, 'BEGIN', (map { "ALTER FUNCTION $_ NOT LEAKPROOF" } @leakproof), 'COMMIT');
for my $of ('', '_barrier')
{
	same_lines(plans($reader, "secret_a$of", @by_operator), plans($reader, "secret_b$of", @by_operator), "secret$of: without the mark of leakproof, operators tell nothing of hidden rows");
}
psql($db, $super, 'BEGIN', (map { "ALTER FUNCTION $_ LEAKPROOF" } @leakproof), 'COMMIT');
is(psql($db, $reader, q{SELECT count(*) FROM pg_stats WHERE tablename LIKE 'secret%'}), '0', 'pg_stats shows nothing of a table under row-level security');
psql($db, $super, 'CREATE TABLE closed AS SELECT * FROM secret_a', 'ANALYZE closed');
is(psql($db, $reader, q{SELECT count(*) FROM pg_stats WHERE tablename = 'closed'}), '0', '... nor of one that may not be read');
is(psql($db, $super, q{SELECT count(*) > 0 FROM pg_stats WHERE tablename = 'closed' AND attname = 's' AND most_common_elems IS NOT NULL}), 't', '... which has something to show');
(undef, $said) = try_psql($db, $reader, q{EXPLAIN SELECT * FROM closed WHERE s @> '{7}'});
like($said, qr/ERROR:  42501/, '... and whose queries are not explained');
(undef, $said) = try_psql($db, $reader, 'SET enable_seqscan = off', 'SELECT gcm_union_agg(s) FROM closed');
like($said, qr/ERROR:  42501/, '... nor run');

# An operator of one's own cannot borrow an estimator for other types
psql($db, $super, "CREATE SCHEMA attack AUTHORIZATION $attacker");
for my $estimator (lines(psql($db, $super, q{SELECT DISTINCT proname FROM function WHERE proname ~ '^gcm_set_\w+_sel$'})))
{
	my (undef, $said) = try_psql($db, $attacker, 'SET search_path = attack, public', 'CREATE FUNCTION always(gcm_country_set, integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true',
		"CREATE OPERATOR @@@ (LEFTARG = gcm_country_set, RIGHTARG = integer, FUNCTION = always, RESTRICT = $estimator)", 'CREATE TABLE c AS SELECT ARRAY[c]::gcm_country_set AS c FROM unnest(\'all\'::gcm_country_set) AS c', 'ANALYZE c', 'EXPLAIN SELECT * FROM c WHERE c @@@ 7');
	like($said, qr/ERROR:  42501/, "an operator of another's takes no $estimator");
	try_psql($db, $attacker, 'DROP FUNCTION attack.always');
}

#
# A hostile search path
#

# Each function and operator of core and of ours, under the same name for the
# same arguments, in a schema that comes before pg_catalog
psql($db, $super, "CREATE SCHEMA hostile AUTHORIZATION $attacker", "ALTER ROLE $attacker SET check_function_bodies = off");
psql($db, $attacker, q{
	DO $plant$
	DECLARE
		f record;
	BEGIN
		FOR f IN SELECT p.proname, (SELECT string_agg(t::regtype::text, ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n)) AS args FROM pg_proc p
				 WHERE p.prokind IN ('f', 'a') AND p.pronamespace IN ('pg_catalog'::regnamespace, 'public'::regnamespace)
				   AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) AS a JOIN pg_type t ON t.oid = a WHERE t.typtype = 'p' AND t.typname !~ '^any' OR t.typname = 'any') LOOP
			EXECUTE format('CREATE FUNCTION hostile.%I(%s) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RAISE ''hostile''; END $$', f.proname, f.args);
		END LOOP;
		FOR f IN SELECT o.oprname, p.proname, (SELECT string_agg(t::regtype::text, ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n)) AS args,
						concat_ws(', ', 'LEFTARG = ' || nullif(o.oprleft, 0)::regtype, 'RIGHTARG = ' || o.oprright::regtype) AS sides FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
				 WHERE o.oprright <> '"any"'::regtype AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) AS a JOIN pg_type t ON t.oid = a WHERE t.typtype = 'p' AND t.typname !~ '^any' OR t.typname = 'any') LOOP
			EXECUTE format('CREATE OPERATOR hostile.%s (%s, FUNCTION = hostile.%I)', f.oprname, f.sides, f.proname);
		END LOOP;
	END
	$plant$});
cmp_ok(psql($db, $super, q{SELECT count(*) FROM pg_operator WHERE oprnamespace = 'hostile'::regnamespace}), '>', 900, 'hostile operators are in the way');
(undef, $said) = try_psql($db, $attacker, 'SET search_path = hostile, pg_catalog, public', 'SELECT 1 = 1');
like($said, qr/hostile/, '... and are called by what does not name its operators');
psql($db, $super, q{
	CREATE TABLE odd_cache AS SELECT t AS type, CASE t WHEN 'cstring'::regtype THEN oid END AS function, odd(t, oid) AS v
	FROM (SELECT DISTINCT ON (t, CASE t WHEN 'cstring'::regtype THEN c.oid END) t, c.oid FROM callable c, unnest(c.proargtypes) AS t) AS t});
is(psql($db, $super, q{SELECT DISTINCT type::regtype FROM odd_cache WHERE v IS NULL OR cardinality(v) = 0}), '', 'there are values to try for every type');
my @calls = lines(psql($db, $super, q{
	SELECT format(CASE prokind WHEN 'a' THEN 'SELECT %s(%s)::pg_catalog.text' ELSE 'SELECT r::pg_catalog.text FROM %s(%s) AS r' END, call,
		coalesce((SELECT string_agg(v[1], ', ' ORDER BY n) FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n) JOIN odd_cache o ON o.type = t AND (o.function IS NULL OR o.function = c.oid)), ''))
	FROM callable c WHERE NOT EXISTS (SELECT FROM pg_aggregate WHERE c.oid IN (aggtransfn, aggcombinefn, aggmtransfn, aggminvtransfn)) OR proisstrict AND proname ~ '_set_|larger|smaller' ORDER BY signature}));
# What they print, errors too
sub answers
{
	my ($printed, $said) = try_psql($db, $attacker, @_, "\\set ON_ERROR_STOP off\n", @calls);
	return $printed . ($said =~ s/^(LINE|LOCATION| ).*\n//mgr);
}
my $answers = answers('SET search_path = pg_catalog, public');
cmp_ok(scalar(() = $answers =~ /^ERROR/mg), '<', 20, 'nearly all samples are sensible');
cmp_ok(scalar(@calls), '>', 400, 'every function is called ...');
same_lines(answers('SET search_path = hostile, pg_catalog, public'), $answers, '... and answers the same with a hostile search path');
same_lines(answers('SET search_path = hostile'), $answers, '... and with that alone');
same_lines(answers('SET default_transaction_read_only = on', 'SET search_path = pg_catalog'), $answers, '... and with none, where nothing may be written');
# ... also through the planner's simplification, statistics and indexes
my @indexed = map { ("CREATE TEMP TABLE used_$_ (s public.gcm_${_}_set, t public.gcm_$_)", "INSERT INTO used_$_ SELECT 'all', NULL FROM pg_catalog.generate_series(1, 100)", "CREATE INDEX ON used_$_ USING gin (s)", "CREATE INDEX ON used_$_ USING gist (s)",
	"CREATE INDEX ON used_$_ USING brin (s, t)", "CREATE INDEX ON used_$_ USING hash (s)", "CREATE INDEX ON used_$_ (s, t)", "ANALYZE used_$_", 'SET enable_seqscan = off', "SELECT pg_catalog.count(*) FROM used_$_ WHERE s OPERATOR(public.\@>) 'all' AND s OPERATOR(public.&&) 'all'") } qw(objective country);
is(psql($db, $attacker, 'SET search_path = hostile, pg_catalog, public', @indexed), "100\n100", 'indexes and statistics take no hostile operator');

#
# Arguments: whatever SQL lets one pass, an answer or an ordinary error
#

# Values that types do not have: what aggregates of one's own make of ours, by
# leaving out the final function or adding a state that is none
psql($db, $attacker, 'SET search_path = attack, public',
	'CREATE AGGREGATE unfinished (gcm_country, gcm_objective_set) (SFUNC = gcm_review_accum, STYPE = gcm_review)',
	'CREATE AGGREGATE begun (gcm_objective_set) (SFUNC = gcm_review_accum, STYPE = gcm_review, INITCOND = \'{"contributions":9223372036854775806}\', FINALFUNC = gcm_review_final)',
	'CREATE AGGREGATE merged (gcm_review) (SFUNC = gcm_review_combine, STYPE = gcm_review)',
	'CREATE AGGREGATE in_final (gcm_review) (SFUNC = gcm_review_combine, STYPE = gcm_review, FINALFUNC = gcm_review_combine, FINALFUNC_EXTRA)',
	'CREATE AGGREGATE all_of (gcm_country_set) (SFUNC = gcm_country_set_union, STYPE = gcm_country_set)',
	'CREATE AGGREGATE moving (gcm_country_set) (SFUNC = gcm_country_set_union, STYPE = gcm_country_set, MSFUNC = gcm_country_set_union, MINVFUNC = gcm_country_set_difference, MSTYPE = gcm_country_set)',
	q{CREATE TABLE kept AS SELECT unfinished(c, 'all') AS r FROM unnest('all'::gcm_country_set) AS c UNION ALL SELECT merged(r) FROM (SELECT unfinished('MAR', '{1}') AS r FROM generate_series(1, 3)) AS u UNION ALL SELECT unfinished(NULL, NULL) FROM generate_series(1, 1)},
	"GRANT SELECT ON kept TO PUBLIC");
is(psql($db, $attacker, 'SET search_path = attack, public', q{
	SELECT gcm_review_count(r), r = r::text::gcm_review, gcm_review_send(r) = gcm_review_send(r::text::gcm_review) FROM kept ORDER BY 1}),
	"1|t|t\n3|t|t\n249|t|t", 'the state of an aggregate is a value like any other');
is(psql($db, $attacker, 'SET search_path = attack, public', q{SELECT gcm_review_count(in_final(r)), gcm_review_count(in_final(r)) FROM kept}), '253|253', '... to a final function too');
is(psql($db, $attacker, 'SET search_path = attack, public', q{
	SELECT bool_and(m @> s AND cardinality(m) <= 3) FROM (SELECT s, moving(s) OVER (ORDER BY s ROWS 2 PRECEDING) AS m FROM (SELECT ARRAY[c]::gcm_country_set AS s FROM unnest('all'::gcm_country_set) AS c) AS c) AS m}), 't', '... and in a moving window');
(undef, $said) = try_psql($db, $attacker, 'SET search_path = attack, public', q{SELECT begun('all') FROM generate_series(1, 2)});
like($said, qr/ERROR:  22003/, 'a state that is full is said to be');

# A matrix of odd values, all combinations or as many as there is time for
psql($db, $super, q{
	INSERT INTO odd_cache SELECT 'gcm_review'::regtype, NULL, array_agg('(SELECT r FROM attack.kept OFFSET ' || n || ' LIMIT 1)') FROM generate_series(0, 2) AS n;
	CREATE TABLE tried (signature text, sqlstate text, message text, arguments text);
	GRANT INSERT, SELECT ON tried TO PUBLIC; GRANT SELECT ON callable, odd_cache TO PUBLIC;
	-- every value of every argument as many times as there are calls for
	CREATE FUNCTION public.try_all(function oid, most integer) RETURNS void LANGUAGE plpgsql AS $$
	DECLARE
		f record;
		-- the values of each argument, one after another; how many there are, and before them; combinations of those before
		pool text[];
		counts bigint[];
		starts bigint[];
		combinations numeric[];
		possible numeric;
		arguments text;
		code text;
		said text;
	BEGIN
		SELECT * INTO f FROM callable WHERE oid = function;
		SELECT array_agg(x ORDER BY i, o.function, k) INTO pool
		FROM unnest(f.proargtypes) WITH ORDINALITY AS a (t, i), odd_cache o, unnest(o.v) WITH ORDINALITY AS u (x, k) WHERE o.type = t AND (o.function IS NULL OR o.function = f.oid);
		SELECT array_agg(c ORDER BY i), array_agg(start ORDER BY i), array_agg(round(before) ORDER BY i), round(coalesce(exp(sum(ln(c))), 1)) INTO counts, starts, combinations, possible
		FROM (SELECT i, c, sum(c) OVER (ORDER BY i) - c AS start, coalesce(exp(sum(ln(c)) OVER (ORDER BY i ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)), 1) AS before
			  FROM (SELECT i, sum(cardinality(o.v)) AS c FROM unnest(f.proargtypes) WITH ORDINALITY AS a (t, i), odd_cache o WHERE o.type = t AND (o.function IS NULL OR o.function = f.oid) GROUP BY i) AS c) AS a;
		FOR n IN 0 .. least(possible, most) - 1 LOOP
			-- all combinations where there is time, else some
			SELECT string_agg(pool[1 + start + CASE WHEN possible <= most THEN trunc(n / before)::bigint % c ELSE abs(hashint4(n * 31 + i::integer)) % c END], ', ' ORDER BY i) INTO arguments
			FROM unnest(counts, starts, combinations) WITH ORDINALITY AS u (c, start, before, i);
			BEGIN
				EXECUTE format(CASE WHEN f.prokind = 'a' THEN 'SELECT length(%s(%s)::text), length((%1$s(%2$s) OVER (ROWS 1 PRECEDING))::text) FROM generate_series(1, 3) GROUP BY generate_series'
					ELSE 'SELECT length(r::text) FROM %s(%s) AS r' END, f.call, coalesce(arguments, ''));
				code := '00000';
				said := '';
			EXCEPTION WHEN OTHERS OR query_canceled OR assert_failure THEN
				code := SQLSTATE;
				said := SQLERRM;
			END;
			INSERT INTO tried VALUES (f.signature, code, left(said, 200), left(arguments, 200));
		END LOOP;
	END
	$$});
my $most = $ENV{GCM_ODD_CALLS} || 40;
my @oids = lines(psql($db, $super, 'SELECT oid FROM callable ORDER BY signature'));
my ($out, $problem, $status) = try_psql($db, $attacker, 'SELECT setseed(0.5)', 'SET client_min_messages = error', "SET statement_timeout = '60s'", map { "SELECT try_all($_, $most)" } @oids);
is($problem, '', 'no call brings the server down');
is(psql($db, $super, q{SELECT count(DISTINCT signature) FROM tried}), scalar(@oids), 'every function was tried');
cmp_ok(psql($db, $super, 'SELECT count(*) FROM tried'), '>', 3000, 'with many values');
is(psql($db, $super, q{SELECT DISTINCT ON (signature, sqlstate) signature, sqlstate, message, arguments FROM tried WHERE sqlstate !~ '^(00000|22...|0A000|54000)$' ORDER BY 1, 2}), '',
	'each gives an answer or an ordinary error');
is(psql($db, $super, q{SELECT signature FROM tried GROUP BY 1 HAVING count(*) FILTER (WHERE sqlstate = '00000') = 0
	AND signature NOT IN (SELECT f::regprocedure::text FROM pg_aggregate, unnest(ARRAY[aggtransfn, aggcombinefn, aggmtransfn, aggminvtransfn]) AS f)}), '', '... and an answer to some');
diag(psql($db, $super, q{SELECT 'odd values: ' || string_agg(sqlstate || ' ' || n, ', ' ORDER BY n DESC) FROM (SELECT sqlstate, count(*) AS n FROM tried GROUP BY 1) AS t})) if $ENV{GCM_ODD_CALLS};

# The functions of aggregates in aggregates of another's, which begin with any
# state that can be written
psql($db, $super, "GRANT SELECT ON function TO $attacker", q{
	CREATE TABLE states (aggregate text, state text, sqlstate text, message text);
	GRANT INSERT ON states TO PUBLIC;
	CREATE FUNCTION public.try_states(aggregate oid) RETURNS void LANGUAGE plpgsql AS $$
	DECLARE
		a pg_aggregate;
		types text;
		arguments text;
		state text;
		mstate text;
		code text;
		said text;
	BEGIN
		SELECT * INTO a FROM pg_aggregate WHERE aggfnoid = aggregate;
		SELECT string_agg(t::regtype::text, ', ' ORDER BY n), string_agg(v[1], ', ' ORDER BY n) INTO types, arguments
		FROM pg_proc, unnest(proargtypes) WITH ORDINALITY AS x (t, n) JOIN odd_cache o ON o.type = t AND o.v[1] !~ 'SELECT' WHERE oid = aggregate;
		FOR state, mstate IN SELECT s, m FROM unnest(odd_values(a.aggtranstype), odd_values(nullif(a.aggmtranstype, 0))) AS v (s, m) WHERE s IS NOT NULL OR m IS NOT NULL LOOP
			BEGIN
				EXECUTE format('CREATE AGGREGATE attack.odd_state(%s) (SFUNC = %s, STYPE = %s%s%s, COMBINEFUNC = %s)', types, a.aggtransfn, a.aggtranstype::regtype, ', INITCOND = ' || quote_literal(state), ', FINALFUNC = ' || nullif(a.aggfinalfn, 0)::regproc, a.aggcombinefn);
				EXECUTE format('SELECT attack.odd_state(%s)::text FROM generate_series(1, 3)', arguments);
				IF a.aggmtransfn <> 0 THEN
					EXECUTE format('CREATE AGGREGATE attack.odd_moving(%s) (SFUNC = %s, STYPE = %s%s, MSFUNC = %s, MSTYPE = %s%s, MINVFUNC = %s%s)', types, a.aggtransfn, a.aggtranstype::regtype, ', FINALFUNC = ' || nullif(a.aggfinalfn, 0)::regproc, a.aggmtransfn, a.aggmtranstype::regtype,
						', MINITCOND = ' || quote_literal(mstate), a.aggminvtransfn, ', MFINALFUNC = ' || nullif(a.aggmfinalfn, 0)::regproc);
					EXECUTE format('SELECT length(attack.odd_moving(%s) OVER (ORDER BY g ROWS 1 PRECEDING)::text) FROM generate_series(1, 4) AS g', arguments);
				END IF;
				RAISE 'fine' USING ERRCODE = '00XXX';
			EXCEPTION WHEN OTHERS THEN
				code := SQLSTATE;
				said := SQLERRM;
			END;
			INSERT INTO states VALUES (aggregate::regprocedure, left(coalesce(state, mstate), 100), code, left(said, 200));
		END LOOP;
	END
	$$});
my @aggregates = lines(psql($db, $super, q{SELECT oid FROM callable WHERE prokind = 'a' ORDER BY signature}));
(undef, $said) = try_psql($db, $attacker, 'SET client_min_messages = error', map { "SELECT try_states($_)" } @aggregates);
is($said, '', 'states of one\'s own bring no server down');
is(psql($db, $super, q{SELECT count(DISTINCT aggregate) FROM states}), scalar(@aggregates), '... of any aggregate');
is(psql($db, $super, q{SELECT DISTINCT ON (aggregate, sqlstate) * FROM states WHERE sqlstate !~ '^(00XXX|22...|42P13)$' ORDER BY aggregate, sqlstate}), '', '... they give an answer or an ordinary error');

# What takes internal values is called by nobody
is(psql($db, $super, q{SELECT signature FROM function WHERE 'internal'::regtype = ANY (proargtypes::oid[]) AND NOT proisstrict}), '', 'what takes internal values does not run with NULL ...');
psql($db, $super, q{
	CREATE FUNCTION pg_temp.code(call text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'SELECT ' || call; RETURN '00000'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;
	CREATE TABLE refused AS SELECT signature, pg_temp.code(format('%s(%s)', call, (SELECT string_agg(CASE WHEN t = 'internal'::regtype THEN 'NULL' ELSE 'NULL::' || t::regtype END, ', ' ORDER BY n) FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n)))) AS code
	FROM function WHERE 'internal'::regtype = ANY (proargtypes::oid[])});
# Minor releases differ in how they refuse: no such function, or no such value
is(psql($db, $super, q{SELECT count(*) > 100, string_agg(DISTINCT code, ',') FILTER (WHERE code NOT IN ('42883', '0A000')) FROM refused}), 't|', '... and has no value that one could write');

done_testing();
