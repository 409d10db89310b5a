-- What a table accepts, every view can read: odd values in every column, by
-- everyone who may write it
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(10);
SET client_min_messages = warning;

CREATE ROLE gcm_test_owner;
CREATE ROLE gcm_test_secretariat;
CREATE ROLE gcm_test_region;
CREATE ROLE gcm_test_country;
CREATE ROLE gcm_test_reader;
SELECT format('GRANT CREATE ON DATABASE %I TO gcm_test_owner', current_database()) \gexec
SET LOCAL ROLE gcm_test_owner;
CALL gcm_create_registry('gcm');
CALL gcm.grant_access('gcm_test_secretariat', 'secretariat');
CALL gcm.grant_access('gcm_test_region', 'regional-desk', '{MAR,GHA}');
CALL gcm.grant_access('gcm_test_country', 'country-desk', '{MAR}');
CALL gcm.grant_access('gcm_test_reader', 'reader');

-- A row in each table, which a desk for Morocco may change if it may any
SET LOCAL search_path = gcm, public;
INSERT INTO participant (code, name) VALUES ('IOM', 'IOM'), ('ILO', 'ILO');
INSERT INTO network (code, name, level, kind, countries) VALUES ('global', 'g', 'global', 'network', NULL), ('r', 'r', 'regional', 'thematic-coalition', '{MAR,GHA}'), ('MAR', 'm', 'national', 'existing-forum', '{MAR}');
INSERT INTO network_link VALUES ('MAR', 'r');
INSERT INTO mandate (network, coordinators, members, present, relevant) SELECT code, '{IOM}', '{IOM,ILO}', '{IOM}', '{ILO}' FROM network;
INSERT INTO membership (network, participant) VALUES ('MAR', 'IOM');
INSERT INTO adaptation (network, proposed_on) VALUES ('MAR', '2020-01-01');
INSERT INTO adaptation_agreement VALUES (1, 'IOM', '2020-02-01');
INSERT INTO priority (code, kind, name) VALUES ('C1', 'core', 'c');
INSERT INTO working_group (code, kind, priority) VALUES ('w', 'core', 'C1'), ('v', 'core', 'C1');
INSERT INTO working_group_name (working_group, name) VALUES ('w', 'w');
INSERT INTO working_group_succession VALUES ('w', 'v', '2021-01-01');
INSERT INTO working_group_member (working_group, participant) VALUES ('w', 'IOM');
INSERT INTO deliverable (network, priority, working_group, title, timeline, status, completed_on) VALUES ('MAR', 'C1', 'w', 'd', '2021', 'completed', '2021-02-01'), ('MAR', 'C1', 'w', 'e', '2021', 'ongoing', NULL);
INSERT INTO champion_criterion (number, name) VALUES (1, 'c'), (4, 'd');
INSERT INTO champion_group (code, name) VALUES ('g', 'g');
INSERT INTO champion (country, champion_group) VALUES ('MAR', 'g');
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('MAR', 4, true, 's');
INSERT INTO country_group (code, name) VALUES ('h', 'h'), ('i', 'i');
INSERT INTO country_group_member (country_group, country) VALUES ('h', 'MAR'), ('h', 'GHA');
INSERT INTO review_round (code, kind, commission, name) VALUES ('e', 'regional-review', 'ECA', 'e');
INSERT INTO contribution (round, contributor, stakeholder, countries, objectives, principles) VALUES ('e', 'stakeholder', 'migrants', '{MAR}', '{1}', '{a}'), ('e', 'stakeholder', 'migrants', '{MAR}', '{1}', '{a}');
UPDATE contribution SET withdrawal_reason = 'w' WHERE id = 2;
INSERT INTO support_form (number, name) VALUES (1, 'f');
INSERT INTO support_request (country, network, form, subject, requested_on) VALUES ('MAR', 'MAR', 1, 's', '2020-01-01'), ('MAR', 'MAR', 1, 't', '2020-01-01');
UPDATE support_request SET stage = 2, stage_on = '2020-02-01';
UPDATE support_request SET closed_on = '2020-03-01', outcome = 'o' WHERE id = 2;
INSERT INTO support_correction (request, stage, stage_on, reason) VALUES (1, 2, '2020-02-02', 'r');
INSERT INTO practice (title, countries, objectives, principles) VALUES ('p', '{MAR}', '{1}', '{a}'), ('q', '{MAR}', '{1}', '{a}');
UPDATE practice SET status = 'in-review' WHERE id = 2;
UPDATE practice SET status = 'published' WHERE id = 2;
INSERT INTO programme (code, title, countries) VALUES ('p', 'p', '{MAR}');
INSERT INTO programme_partner VALUES ('p', 'IOM');
INSERT INTO workplan (code, network, title) VALUES ('w', 'MAR', 'w');
INSERT INTO champion_invitation (country, invited_on, answer, answered_on) VALUES ('MAR', '2020-01-01', 'accepted', '2020-02-01');
INSERT INTO country_process (country, kind, validity) VALUES ('MAR', 'cooperation-framework', '[2020-01-01,2021-01-01)');
INSERT INTO loaded_fact VALUES ('s', 'r', 'k');
INSERT INTO sdg_target (code, name) VALUES ('10', 't'), ('10.c', 't');
INSERT INTO sdg_link (objective, target, source) VALUES ('20', '10.c', 's');
INSERT INTO pledge (reference, kind, title, description, countries, actors, objectives, pledged) VALUES
	('1', 'individual', 'p', repeat('pledged ', 40), '{MAR}', '{a}', '{1}', '[2020-01-01,2020-01-02)'), ('2', 'common', 'q', repeat('together ', 40), '{MAR}', '{b}', '{1}', NULL);
INSERT INTO pledge (kind, matches, title, description, countries, objectives) VALUES ('matching', 1, 'm', repeat('matched ', 40), '{MAR}', '{1}');
INSERT INTO pledge_update (pledge, reported_on, status) VALUES (1, '2020-02-01', 'ongoing');
INSERT INTO migration_policy VALUES ('MAR', 2021, array_fill('yes'::gcm_sdg_10_7_2_answer, '{30}'), array_fill('meets'::gcm_sdg_10_7_2_category, '{6}'), 'meets', 's');
RESET ROLE;
SET LOCAL ROLE gcm_test_region;
INSERT INTO intake (title, countries) VALUES ('h', 'Maroc');
INSERT INTO pledge_entry (title) VALUES ('h');
CALL take_contributions() \g /dev/null
SET LOCAL ROLE gcm_test_country;
INSERT INTO intake (title, countries) VALUES ('i', 'Nowhere'), ('j', 'Maroc');
INSERT INTO pledge_entry (title, countries) VALUES ('i', 'Nowhere');
CALL take_pledges() \g /dev/null
CALL take_contributions() \g /dev/null
RESET ROLE;
SET LOCAL search_path = public;

-- Odd values of each type, as literals
CREATE TEMP TABLE odd (type regtype, value text);
INSERT INTO odd
	SELECT 'text'::regtype, v FROM unnest(ARRAY['', ' ', '—', '{', '''', '\', E'a\nb', '%s', '1e400', 'infinity', '9999', repeat('é ', 1500), 'GHA', 'global', 'completed', 'existing-forum', '17.19']) AS v
	UNION ALL SELECT 'text[]', v FROM unnest(ARRAY['{}', '{NULL}', '{""}', '{IOM,""}', '{IOM,NULL}', '{" "}', '{—}', '{{a,b},{c,d}}', '[0:1]={a,b}', '{IOM,IOM}', '{1}', '{?,!}', '{IOM,OIM,"International Organization for Migration"}',
		(SELECT array_agg('n' || n)::text FROM generate_series(1, 1000) AS n), (SELECT array_agg('n' || n)::text FROM generate_series(1, 1001) AS n), ARRAY[repeat('x', 5000)]::text]) AS v
	UNION ALL SELECT 'date', v FROM unnest('{infinity,-infinity,4714-11-24 BC,4713-01-01 BC,5874897-12-31,1900-01-01,2020-02-15}'::text[]) AS v
	UNION ALL SELECT 'daterange', v FROM unnest(ARRAY['empty', '(,)', '[infinity,infinity]', '(-infinity,infinity)', '[4713-01-01 BC,5874897-12-31)', '[5874897-12-31,)', '(,4713-01-01 BC)', '(,4714-11-24 BC)', '[4714-11-24 BC,4714-11-25 BC)', '[2020-01-01,infinity)', '[2020-01-01,2020-01-02)']) AS v
	UNION ALL SELECT 'timestamptz', v FROM unnest('{infinity,-infinity,4713-01-01 BC,294276-12-31}'::text[]) AS v
	UNION ALL SELECT 'integer', v FROM unnest('{0,-1,1,2,3,2147483647,-2147483648}'::text[]) AS v
	UNION ALL SELECT 'numeric', v FROM unnest('{NaN,Infinity,-Infinity,0,-1,1e1000,1e-1000}'::text[]) AS v
	UNION ALL SELECT 'boolean', v FROM unnest('{true,false}'::text[]) AS v
	UNION ALL SELECT ('gcm_' || n || '_set')::regtype, v FROM unnest('{objective,principle,stakeholder,country,function,structure,commission}'::text[]) AS n, unnest('{"{}",all}'::text[]) AS v
	UNION ALL SELECT 'gcm_country_set', v FROM unnest('{"{MAR}","{GHA}","{MAR,GHA}","{VAT}"}'::text[]) AS v
	UNION ALL SELECT 'jsonb', v FROM unnest(ARRAY['null', '{}', '[]', '[1]', '[null]', '[[1]]', '[{"field": {}}]', '"x"']) AS v
	UNION ALL SELECT 'bigint', v FROM unnest('{-9223372036854775808,-1,0,1,9223372036854775807}'::text[]) AS v
	UNION ALL SELECT 'gcm_sdg_10_7_2_category', v FROM unnest('{requires-further-progress,fully-meets}'::text[]) AS v
	UNION ALL SELECT 'gcm_sdg_10_7_2_category[]', v FROM unnest(ARRAY['{}', '{NULL}', '{meets}', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{{meets,meets,meets},{meets,meets,meets}}', '[0:5]={meets,meets,meets,meets,meets,meets}', '{fully-meets,meets,NULL,meets,meets,requires-further-progress}']) AS v
	UNION ALL SELECT 'gcm_sdg_10_7_2_answer[]', v FROM unnest(ARRAY['{}', '{NULL}', '{yes}', array_fill(NULL::text, '{30}')::text, array_fill('no'::text, '{6,5}')::text, array_fill('yes'::text, '{30}', '{-7}')::text, array_fill('legal-status-only'::text, '{30}')::text]) AS v
	UNION ALL SELECT 'gcm_objective', v FROM unnest('{1,23}'::text[]) AS v
	UNION ALL SELECT 'gcm_country', v FROM unnest('{AFG,ZWE,GHA,VAT}'::text[]) AS v
	UNION ALL SELECT 'gcm_stakeholder', unnest('all'::gcm_stakeholder_set)::text
	UNION ALL SELECT 'gcm_commission', unnest('all'::gcm_commission_set)::text
	UNION ALL SELECT 'gcm_body_kind', unnest(enum_range(NULL::gcm_body_kind))::text
	UNION ALL SELECT 'gcm_decision_rule', unnest(enum_range(NULL::gcm_decision_rule))::text;
INSERT INTO odd SELECT DISTINCT type, NULL FROM odd;

-- Columns that a role writes: all but what the database gives, and the cells that triggers make
CREATE TEMP TABLE writable AS
	SELECT r.role, r.n, c.oid AS relation, c.relname, a.attname, a.atttypid::regtype AS type, i.privilege
	FROM unnest('{gcm_test_owner,gcm_test_secretariat,gcm_test_region,gcm_test_country}'::text[]) WITH ORDINALITY AS r (role, n),
		 unnest('{INSERT,UPDATE}'::text[]) AS i (privilege), pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
	  AND has_column_privilege(r.role, c.oid, a.attnum, i.privilege) AND c.relname NOT IN ('registry', 'review_cell', 'round_cell', 'review_keeping');
SELECT is_empty($$ SELECT relname, attname, type FROM writable WHERE type NOT IN (SELECT type FROM odd) $$, 'there are odd values of every type');
SELECT is_empty($$ SELECT DISTINCT relname FROM writable WHERE relname NOT IN ('desk', 'intake_problem')
	AND (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM gcm.%I', relname), false, true, '')))[1]::text = '0' $$, 'every table has a row');

-- The views that read a column, also by way of other views, or of policies
CREATE TEMP TABLE readers AS
	WITH RECURSIVE uses AS (
		SELECT d.refobjid AS relation, d.refobjsubid AS place, r.ev_class AS reader FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
		WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class
		UNION
		SELECT d.refobjid, d.refobjsubid, p.polrelid FROM pg_depend d JOIN pg_policy p ON p.oid = d.objid
		WHERE d.classid = 'pg_policy'::regclass AND d.refclassid = 'pg_class'::regclass
	), reached AS (
		SELECT * FROM uses UNION SELECT r.relation, r.place, u.reader FROM reached r JOIN uses u ON u.relation = r.reader
	)
	SELECT r.relation, a.attname, r.reader FROM reached r JOIN pg_class c ON c.oid = r.reader JOIN pg_attribute a ON a.attrelid = r.relation AND a.attnum = r.place
	WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'v';
CREATE INDEX ON readers (relation);
SELECT isnt_empty($$ SELECT FROM readers WHERE relation = 'gcm.contribution'::regclass AND attname = 'objectives' AND reader = 'gcm.evidence_gap_map'::regclass $$, 'it is known which views read a column');

-- What each column holds, and which tables are written by a statement or its
-- triggers
CREATE FUNCTION pg_temp.contents(of regclass) RETURNS TABLE (attname text, contents text[]) LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE format('SELECT c.key, array_agg(c.value ORDER BY c.value) FROM %s AS t, jsonb_each_text(to_jsonb(t)) AS c GROUP BY 1', of);
END
$$;
CREATE TEMP TABLE held AS
	SELECT c.oid AS relation, h.* FROM pg_class c, pg_temp.contents(c.oid) AS h WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'r';
CREATE FUNCTION pg_temp.written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('gcm_test.written', concat_ws(',', nullif(current_setting('gcm_test.written', true), ''), TG_RELID), true);
	RETURN NULL;
END
$$;
SELECT format('CREATE TRIGGER zz_written AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.written()', c.oid::regclass)
FROM pg_class c WHERE c.relnamespace = 'gcm'::regnamespace AND c.relkind = 'r' \gexec
GRANT SELECT ON odd, writable, readers TO PUBLIC;

-- Each view is planned once for each role that reads it; what the owner reads as text are rows to the others
SELECT format('SET LOCAL ROLE %I', who) AS a, format('PREPARE %I AS SELECT count(%s) FROM %s AS t', who || ' ' || v, CASE who WHEN 'gcm_test_owner' THEN 't::text' ELSE 't' END, v::regclass) AS b, 'RESET ROLE' AS c
FROM unnest('{gcm_test_owner,gcm_test_secretariat,gcm_test_reader}'::text[]) AS who, (SELECT DISTINCT reader FROM readers) AS r (v)
WHERE has_table_privilege(who, v, 'SELECT') \gexec

-- Reads every view of what has changed; returns what goes wrong
CREATE FUNCTION pg_temp.reads(changed oid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	views regclass[];
	who text;
	v regclass;
	result text;
BEGIN
	PERFORM set_config('role', 'none', true);
	views := ARRAY(
		SELECT r.reader FROM readers r LEFT JOIN pg_temp.contents(changed) AS n ON n.attname = r.attname
			LEFT JOIN held h ON h.relation = changed AND h.attname = r.attname
		WHERE r.relation = changed AND n.contents IS DISTINCT FROM h.contents
		UNION
		SELECT r.reader FROM readers r WHERE r.relation <> changed AND r.relation::text = ANY (string_to_array(current_setting('gcm_test.written'), ',')));
	FOREACH who IN ARRAY '{gcm_test_owner,gcm_test_secretariat,gcm_test_reader}'::text[] LOOP
		PERFORM set_config('role', who, true);
		FOREACH v IN ARRAY views LOOP
			CONTINUE WHEN NOT has_table_privilege(v, 'SELECT');
			BEGIN
				EXECUTE format('EXECUTE %I', who || ' ' || v::oid) INTO result;
			EXCEPTION WHEN OTHERS THEN
				RETURN format('%s as %s: %s %s', v, who, SQLSTATE, SQLERRM);
			END;
		END LOOP;
	END LOOP;
	RETURN NULL;
END
$$;

CREATE TEMP TABLE statements AS
	SELECT w.relation, w.relname, w.attname, w.type, w.privilege, array_agg(w.role ORDER BY w.n) AS roles,
		   array_agg(CASE w.privilege WHEN 'UPDATE' THEN format('UPDATE gcm.%I SET %I = %%L', w.relname, w.attname) ELSE i.statement END ORDER BY w.n) AS statements
	FROM writable w,
		 LATERAL (SELECT format('INSERT INTO gcm.%I (%s) SELECT %s FROM gcm.%1$I', w.relname, string_agg(quote_ident(o.attname), ', '),
								string_agg(CASE o.attname WHEN w.attname THEN '%L' ELSE quote_ident(o.attname) END, ', '))
				  FROM writable o WHERE o.role = w.role AND o.relation = w.relation AND o.privilege = 'INSERT'
					AND (o.attname = w.attname OR NOT (o.attname = ANY ('{stage,status,contribution,stage_on}') AND o.relname IN ('support_request', 'practice', 'intake')))) AS i (statement)
	GROUP BY 1, 2, 3, 4, 5;
CREATE TEMP TABLE tried (role text, relname text, attname text, privilege text, value text, accepted boolean, problem text);
GRANT SELECT ON tried TO PUBLIC;
CREATE FUNCTION pg_temp.try(s statements, value text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	n bigint;
	accepted boolean;
	problem text;
	was_read boolean := false;
BEGIN
	FOR i IN 1 .. cardinality(s.roles) LOOP
		accepted := false;
		problem := NULL;
		BEGIN
			PERFORM set_config('role', s.roles[i], true);
			EXECUTE format(s.statements[i], value);
			GET DIAGNOSTICS n = ROW_COUNT;
			IF n > 0 THEN
				SET CONSTRAINTS ALL IMMEDIATE;
				accepted := true;
				-- what is the same for another role is read once
				IF NOT was_read THEN
					problem := pg_temp.reads(s.relation);
					was_read := true;
				END IF;
			END IF;
			RAISE SQLSTATE 'GCM00';
		EXCEPTION WHEN SQLSTATE 'GCM00' THEN
			NULL;
		WHEN OTHERS THEN
			-- refused, which must be by an ordinary error
			IF SQLSTATE !~ '^(22|23|42501|54000)' THEN
				problem := SQLSTATE || ' ' || SQLERRM;
			END IF;
		END;
		PERFORM set_config('role', 'none', true);
		INSERT INTO tried VALUES (s.roles[i], s.relname, s.attname, s.privilege, left(value, 60), accepted, problem);
	END LOOP;
END
$$;
SELECT count(pg_temp.try(s, o.value)) FROM statements s JOIN odd o ON o.type = s.type \g /dev/null
SELECT cmp_ok((SELECT count(*) FROM tried), '>', 30000::bigint, 'thousands of values are tried');
SELECT cmp_ok((SELECT count(*) FROM tried WHERE accepted), '>', 10000::bigint, 'many are accepted');
SELECT is_empty($$ SELECT DISTINCT ON (relname, attname, privilege, value) * FROM tried WHERE problem IS NOT NULL ORDER BY relname, attname, privilege, value, role $$,
	'what is accepted, every view reads');
SELECT is_empty($$ SELECT role, relname FROM tried GROUP BY 1, 2 HAVING NOT bool_or(accepted) AND relname NOT IN ('desk', 'intake_problem')
	AND (role, relname) NOT IN (('gcm_test_owner', 'support_step'), ('gcm_test_owner', 'practice_step'), ('gcm_test_region', 'intake')) $$, 'of every table that a role writes, some are');
SELECT is_empty($$ SELECT relname, attname, value FROM tried JOIN writable USING (role, relname, attname, privilege) WHERE type = 'date'::regtype AND accepted AND value ~ 'infinity'
	AND (relname, attname) NOT IN (('contribution', 'withdrawn_on'), ('support_correction', 'was'), ('support_request', 'stage_on')) $$, 'no day is infinite');

-- The day that views speak of
CREATE FUNCTION pg_temp.as_of(day text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v regclass;
	result text;
BEGIN
	PERFORM set_config('gcm.as_of', day, true);
	FOR v IN SELECT DISTINCT reader FROM readers LOOP
		EXECUTE format('SELECT count(t::text) FROM %s AS t', v) INTO result;
	END LOOP;
	RETURN 'read';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END
$$;
SELECT results_eq($$ SELECT pg_temp.as_of(d) FROM unnest('{infinity,-infinity}'::text[]) AS d $$,
	$$ VALUES ('22008 gcm.as_of is not a day: "infinity"'), ('22008 gcm.as_of is not a day: "-infinity"') $$, 'an infinite day is an error');
SELECT results_eq($$ SELECT pg_temp.as_of(d) FROM unnest('{4714-11-24 BC,4713-01-01 BC,5874897-12-31,1900-01-01,""}'::text[]) AS d $$, $$ SELECT 'read' FROM generate_series(1, 5) $$, 'any other is read');

SELECT * FROM finish();
ROLLBACK;
