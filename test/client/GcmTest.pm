# GcmTest.pm
#	What tests that go over every function of the extension share: psql, a
#	database of one's own, and values for arguments by their type.
# SPDX-License-Identifier: PostgreSQL
package GcmTest;
use strict;
use warnings;
use Exporter 'import';
use File::Temp;

our @EXPORT = qw(psql try_psql make_database drop_database scratch functions sample_sql lines);

# Run commands, each as a psql -c, as the user; returns what they print, and
# the errors
sub try_psql
{
	my ($database, $user, @commands) = @_;
	my $script = File::Temp->new;
	my $errors = File::Temp->new;
	print $script join(";\n", @commands), ";\n";
	close $script;
	local $ENV{PGUSER} = $user;
	open(my $out, '-|', "'$ENV{GCM_BINDIR}/psql' -XqAt -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -d $database -f '$script' 2> '$errors'")
	  or die "psql: $!";
	local $/;
	my $printed = <$out>;
	close $out;
	seek $errors, 0, 0;
	my $said = <$errors>;
	$said =~ s/^psql:\S+: //mg;
	return ($printed, $said, $?);
}

# The same, where no error may come
sub psql
{
	my ($database, $user, @commands) = @_;
	my ($printed, $said, $status) = try_psql($database, $user, @commands);
	die "psql failed: $said" if $status;
	$printed =~ s/\n\z//;
	return $printed;
}

sub lines { return split /\n/, $_[0] }

my @made;

sub make_database
{
	my ($database, $options, @commands) = @_;
	drop_database($database);
	psql('postgres', $ENV{PGUSER}, "CREATE DATABASE $database $options");
	push @made, $database;
	psql($database, $ENV{PGUSER}, @commands) if @commands;
}

sub drop_database
{
	psql('postgres', $ENV{PGUSER}, 'SET client_min_messages = warning', "DROP DATABASE IF EXISTS $_[0] WITH (FORCE)");
}

END { my $status = $?; eval { drop_database($_) } for @made; $? = $status; }

# The functions of the extension that SQL can call, as a view
sub functions
{
	return q{
	CREATE VIEW public.function AS
	SELECT p.*, n.nspname || '.' || quote_ident(p.proname) AS call, p.oid::regprocedure::text AS signature, l.lanname
	FROM pg_depend d JOIN pg_proc p ON p.oid = d.objid JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
	WHERE d.deptype = 'e' AND d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_extension'::regclass
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gcm_network');
	CREATE VIEW public.callable AS
	SELECT * FROM function WHERE 'internal'::regtype <> ALL (proargtypes::oid[]) AND prorettype <> 'internal'::regtype AND prokind <> 'p'};
}

# Values for arguments of each type, as literals: odd ones, and first among
# them one that is like most.  odd(type, function) is NULL for a type that
# nobody has thought of; the function counts where the type is cstring.
sub sample_sql
{
	return <<'SQL';
CREATE FUNCTION public.literal(v text, type oid) RETURNS text LANGUAGE sql IMMUTABLE AS
	$$ SELECT CASE WHEN v IS NULL THEN 'NULL' ELSE quote_literal(v) END || '::' || n.nspname || '.' || quote_ident(t.typname) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.oid = type $$;

CREATE FUNCTION public.odd_values(type oid) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
	t pg_type;
	name text;
	fields text[];
	rows text[] := '{}';
	part text[];
	value text;
BEGIN
	SELECT * INTO t FROM pg_type WHERE oid = type;
	name := format_type(type, NULL);
	CASE
	WHEN name = 'gcm_review' THEN
		RETURN ARRAY[(SELECT gcm_review_agg('MAR', '{1,7}', 'all', 'media'))::text, '{"contributions":0}', NULL,
			'{"contributions":9223372036854775807,"objectives":{"1":9223372036854775807}}',
			(SELECT gcm_review_agg(c, 'all', 'all', NULL) FROM unnest('all'::gcm_country_set) AS c)::text,
			(SELECT gcm_review_joint_agg('all', 'all', '{}', 'media'))::text];
	WHEN name = 'gcm_review[]' THEN
		RETURN ARRAY[array_fill((SELECT gcm_review_agg('MAR', '{1,7}', 'all', 'media')), '{33}')::text, '{}', NULL, array_fill(NULL::gcm_review, '{33}')::text,
			array_fill('{"contributions":9223372036854775807}'::gcm_review, '{3,11}', '{-5,7}')::text, array_fill('{"contributions":0}'::gcm_review, '{34}')::text];
	WHEN name = 'gcm_alignment_summary' THEN
		RETURN ARRAY[(SELECT gcm_alignment_agg(gcm_alignment(gcm_global_mandate()))), (SELECT gcm_alignment_agg(NULL) FROM generate_series(1, 0)), NULL,
			(SELECT gcm_alignment_agg(gcm_alignment(gcm_mandate(), k)) FROM unnest(enum_range(NULL::gcm_body_kind)) AS k)]::text[];
	WHEN name = 'gcm_cooccurrence' THEN
		RETURN ARRAY[(SELECT gcm_cooccurrence_agg('{1,7}')), (SELECT gcm_cooccurrence_agg(NULL) FROM generate_series(1, 0)), NULL,
			(SELECT gcm_cooccurrence_agg('all') FROM generate_series(1, 3)), (SELECT gcm_cooccurrence_agg(NULL) FROM generate_series(1, 3))]::text[];
	WHEN name = 'gcm_alignment' THEN
		RETURN ARRAY[gcm_alignment(gcm_global_mandate()), gcm_alignment(NULL), gcm_alignment(gcm_mandate()), 'adaptation:divergent', 'relations:divergent,inclusion:aligned']::text[];
	WHEN name IN ('gcm_sdg_10_7_2_answer[]', 'gcm_sdg_10_7_2_category[]') THEN
		part := CASE name WHEN 'gcm_sdg_10_7_2_answer[]' THEN ARRAY['yes', '{30}', '{6,5}'] ELSE ARRAY['meets', '{6}', '{2,3}'] END;
		RETURN ARRAY[array_fill(part[1], part[2]::integer[])::text, '{}', NULL, '{NULL}', format('{%s}', part[1]), array_fill(NULL::text, part[2]::integer[])::text, array_fill(part[1], part[3]::integer[], '{-7,2147483640}')::text];
	WHEN name ~ '^gcm_\w+_set$' THEN
		EXECUTE format('SELECT ARRAY[min(t)::text, NULL, max(t)::text] FROM unnest(%L::%s) AS t', 'all', name) INTO part;
		RETURN ARRAY['all', '{}', NULL, '{' || part[1] || '}', '{' || part[3] || ',' || part[1] || '}'];
	WHEN name ~ '^gcm_\w+_set\[\]$' THEN
		RETURN ARRAY['{"{}","all"}', '{}', NULL, '{NULL}', '[-5:-4][7:7]={{"{}"},{"all"}}'];
	WHEN t.typelem = 0 AND EXISTS (SELECT FROM pg_type WHERE typname = t.typname || '_set') THEN
		EXECUTE format('SELECT ARRAY[min(t)::text, max(t)::text, NULL] FROM unnest(%L::%s_set) AS t', 'all', name) INTO part;
		RETURN part;
	WHEN name IN ('text[]', 'smallint[]', 'integer[]', 'bigint[]') OR EXISTS (SELECT FROM pg_type s, pg_type e WHERE e.oid = t.typelem AND s.typname = e.typname || '_set') THEN
		IF name = 'text[]' THEN part := '{IOM,"an unheard-of body"}';
		ELSIF name IN ('smallint[]', 'integer[]', 'bigint[]') THEN part := '{1,23}';
		ELSE EXECUTE format('SELECT ARRAY[min(t)::text, max(t)::text] FROM unnest(%L::%s_set) AS t', 'all', rtrim(name, '[]')) INTO part;
		END IF;
		RETURN ARRAY[CASE name WHEN 'text[]' THEN '{}' WHEN 'bigint[]' THEN array_fill(1, '{31}')::text ELSE '{' || part[1] || '}' END, '{}', NULL, CASE name WHEN 'text[]' THEN '{IOM}' END, '{NULL}', format('{NULL,"%s",NULL}', part[1]), format('{{"%1$s","%2$s"},{"%2$s","%1$s"}}', part[1], part[2]),
			format('[-2147483648:-2147483647]={"%s","%s"}', part[1], part[2]), format('[2147483645:2147483646]={"%s","%s"}', part[2], part[1]),
			array_fill(part[2], '{30000}')::text, array_fill(NULL::text, '{30000}')::text, array_fill(part[1], '{1,1,1,1,1,1}', '{9,-9,0,3,4,5}')::text,
			CASE name WHEN 'text[]' THEN ARRAY['', ' ', '''', repeat('é', 5000), E'\t\n\u0301', '%s%n', 'U.N. (IOM) (']::text WHEN 'smallint[]' THEN '{0,-1,32767,-32768}' WHEN 'integer[]' THEN '{0,-1,2147483647,-2147483648}' WHEN 'bigint[]' THEN array_fill(9223372036854775807, '{23}')::text END];
	WHEN t.typtype = 'e' THEN
		RETURN (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = type) || ARRAY[NULL::text];
	WHEN t.typtype = 'c' THEN
		-- each field at a value of its own, then each with each of its values and the others NULL
		SELECT array_agg(quote_ident(attname) ORDER BY attnum) INTO fields FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped;
		FOR i IN 1 .. array_length(fields, 1) LOOP
			SELECT odd_values(atttypid) INTO part FROM pg_attribute WHERE attrelid = t.typrelid AND quote_ident(attname) = fields[i];
			IF part IS NULL THEN RETURN NULL; END IF;
			FOR j IN 1 .. array_length(part, 1) LOOP
				EXECUTE format('SELECT ROW(%s)::%s::text', repeat('NULL,', i - 1) || literal(part[j], a.atttypid) || repeat(',NULL', array_length(fields, 1) - i), name)
				FROM pg_attribute a WHERE attrelid = t.typrelid AND quote_ident(attname) = fields[i] INTO value;
				part[j] := value;
			END LOOP;
			rows := rows || part;
		END LOOP;
		SELECT ARRAY[format('(%s)', string_agg(coalesce('"' || replace(replace((odd_values(atttypid))[1], '\', '\\'), '"', '""') || '"', ''), ',' ORDER BY attnum)), NULL] INTO part
		FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped;
		RETURN part || rows;
	WHEN t.typtype = 'd' THEN
		RETURN odd_values(t.typbasetype);
	WHEN name = 'text' THEN
		RETURN ARRAY['en', NULL, 'fr', 'ES', '', ' en', 'e', 'xx', 'english', repeat('é', 100000), E'\x01\x7f', '%s%n%s', E'e\u0301n', '{', '{}', 'gcm'];
	WHEN name = 'boolean' THEN RETURN ARRAY['true', 'false', NULL];
	WHEN name = 'smallint' THEN RETURN ARRAY['1', '0', '-1', '32767', '-32768', NULL];
	WHEN name = 'integer' THEN RETURN ARRAY['1', '0', '-1', '23', '24', '2147483647', '-2147483648', NULL];
	WHEN name = 'bigint' THEN RETURN ARRAY['1', '0', '-1', '9223372036854775807', '-9223372036854775808', NULL];
	WHEN name = 'double precision' THEN RETURN ARRAY['1', '0', '-0', 'NaN', 'Infinity', '-Infinity', '1e-308', NULL];
	WHEN name = 'numeric' THEN RETURN ARRAY['1', '0', 'NaN', 'Infinity', '-1e1000', NULL];
	WHEN name = 'bytea' THEN RETURN ARRAY['\x', '\x00', '\xffffffffffffffffffffffffffffffffffffffff', NULL];
	WHEN name IN ('json', 'jsonb') THEN RETURN ARRAY['["p","a"]', '{}', '[]', 'null', '1e400', '{"a":{"a":[]}}', NULL, '["p",{"id":1e400,"class":"\""},"<",["br"],[["td"],"<"]]',
		'["p",{"class":[[{}]]}]', '["script"]', '[true]', repeat('[', 3000) || repeat(']', 3000), repeat('["p",', 3000) || '1' || repeat(']', 3000)];
	WHEN name = 'double precision[]' THEN RETURN ARRAY['{}', '{1}', NULL, '{{1},{2}}', '{NULL,NaN,-1}', '{1e15}', '{1e300}', '{-Infinity}', '[-5:-4]={1,2}', array_fill(0.005, '{1001}')::text];
	WHEN name = 'boolean[]' THEN RETURN ARRAY['{}', '{true}', NULL, '{NULL,false}', '{{true}}', array_fill(true, '{1001}')::text];
	WHEN name = 'daterange' THEN RETURN ARRAY['[2021-01-01,2022-01-01)', 'empty', NULL, '(,)', '[2021-01-02,)', '(,infinity)', '[-infinity,2021-01-02)', '[4713-01-01 BC,5874897-12-31)'];
	WHEN name = 'daterange[]' THEN RETURN ARRAY['{}', '{"[2021-01-01,2022-01-01)"}', NULL, '{NULL,empty,"(,)"}', '{"[4713-01-01 BC,5874897-12-31)"}', '{"[2021-01-02,2021-01-03)"}', '{{"(,)"}}'];
	WHEN name = 'oid' THEN RETURN ARRAY['0', '1', '4294967295', NULL];
	WHEN name = 'date' THEN RETURN ARRAY['2018-12-19', 'infinity', '-infinity', '4713-01-01 BC', NULL];
	ELSE RETURN NULL;
	END CASE;
END
$$;

CREATE FUNCTION public.odd_cstrings(function oid) RETURNS text[] LANGUAGE sql STABLE AS $$
	SELECT (odd_values(t.oid) || ARRAY['', ' ', '{', '}', '{}', '{{}}', '{,}', '{"', '{"\', '"', ',', ':', 'all', 'ALL ', '{all,all}', '{1-}', '{-}', '{1-1-1}', '{a-j}', '{99999999999999999999}',
		'-1', '0', '+7', '7.0', repeat('9', 1000), repeat('{', 10000), '{' || repeat('1,', 10000) || '1}', '{' || repeat('1,', 10000), repeat('é', 100000), '{"' || repeat('\"', 50000) || '"}', repeat('[', 5000), repeat('{"contributions":', 3000),
		E'\x01\x7f', E'a\u0301', '%s%n%s', E'\u2013', '?1', '?32767', 'null', 'NULL', '{NULL}', 'true', '1', '[]', '{"contributions":-1}', '{"contributions":1e30}', '{"contributions":1.5}', '{"contributions":1,"contributions":2}',
		'{"contributions":1,"objectives":[]}', '{"contributions":1,"objectives":{"0":1}}', '{"contributions":1,"countries":{"MAR":null}}', '{"contributions":1,"countries":{"MAR":{"objectives":"{1}"}}}', '{"contributions":1,"cross":{"1":{"a":1}}}', '{"":""}',
		'mission:aligned', 'mission:', ':', 'mission:aligned,', ',mission:aligned', 'mission:aligned,mission:partial', 'mission:aligned,' || repeat('mission:aligned,', 10000)])
	FROM pg_type t WHERE t.typinput = function
$$;

CREATE FUNCTION public.odd(type oid, function oid) RETURNS text[] LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN type = 'cstring'::regtype
		THEN (SELECT array_agg(CASE WHEN v IS NULL THEN 'NULL::pg_catalog.cstring' ELSE quote_literal(v) || '::pg_catalog.cstring' END ORDER BY n) FROM unnest(odd_cstrings(function)) WITH ORDINALITY AS o (v, n))
		ELSE (SELECT array_agg(literal(v, type) ORDER BY n) FROM unnest(odd_values(type)) WITH ORDINALITY AS o (v, n)) END
$$;
SQL
}

1;
