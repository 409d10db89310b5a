-- A registry that an earlier version made, or whose schema or extension has
-- moved since: what each version since has changed about tables, then the
-- definition once more, which replaces all else.
-- SPDX-License-Identifier: PostgreSQL

CREATE PROCEDURE gcm_update_registry(schema text DEFAULT 'gcm')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	home name;
	owner oid;
	newest text;
	made text;
	before_0_3_0 boolean;
	steps text[] := '{}';
	known text[];
	known_columns text[];
	added text[];
	item record;
	columns text;
BEGIN
	IF schema IS NULL OR schema = '' THEN
		RAISE null_value_not_allowed USING
			MESSAGE = 'the schema of the registry is missing',
			HINT = 'As in CALL gcm_update_registry(''gcm'').';
	END IF;
	SELECT c.relowner INTO owner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = schema AND c.relname = 'loaded_fact';
	IF owner IS NULL THEN
		RAISE undefined_table USING
			MESSAGE = format('schema "%s" holds no registry', schema),
			HINT = format('CALL gcm_create_registry(%L) creates one.', schema);
	ELSIF owner <> (SELECT oid FROM pg_roles WHERE rolname = current_user) THEN
		RAISE insufficient_privilege USING
			MESSAGE = format('the registry in schema "%s" is to be updated by its owner', schema),
			HINT = format('SET ROLE %I; first.', pg_get_userbyid(owner));
	END IF;
	SELECT n.nspname, e.extversion INTO STRICT home, newest
	FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'gcm_network';
	EXECUTE format('SELECT %I.gcm_registry_path($1)', home) USING schema;
	EXECUTE format('SELECT version FROM %I.registry', schema) INTO STRICT made;
	IF string_to_array(made, '.')::integer[] > string_to_array(newest, '.')::integer[] THEN
		RAISE object_not_in_prerequisite_state USING
			MESSAGE = format('the registry in schema "%s" is of version %s, and the extension of version %s',
				schema, made, newest),
			HINT = 'ALTER EXTENSION gcm_network UPDATE updates the extension, once its new files are installed.';
	END IF;

	before_0_3_0 := string_to_array(made, '.')::integer[] < '{0,3,0}';
	IF before_0_3_0 THEN
		steps := array_append(steps, $step$
			-- What no view could read is told before anything is changed
			DO $do$
			DECLARE
				rule record;
				item record;
				holds boolean;
				found text[] := '{}';
			BEGIN
				FOR rule IN SELECT * FROM (VALUES
					('participant', 'code', 'its_code_can_be_read',
						'num_nulls(gcm_alignment(gcm_mandate(members => ARRAY[code]))) = 0'),
					('mandate', 'id', 'its_entities_can_be_read', 'num_nulls(
						gcm_alignment(gcm_mandate(coordinators => coordinators, members => members),
							''network'', present => present),
						gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), ''thematic-coalition'',
							present => present, process => gcm_process(relevant => relevant))) = 0'),
					('network', 'code', 'a_day_is_finite', 'isfinite(member_count_on)'),
					('adaptation', 'id', 'a_day_is_finite', 'isfinite(proposed_on)
						AND isfinite(executive_committee_consulted_on) AND isfinite(coordinator_consulted_on)
						AND isfinite(completed_on)'),
					('adaptation_agreement', 'adaptation', 'a_day_is_finite', 'isfinite(agreed_on)'),
					('working_group_succession', 'predecessor', 'a_day_is_finite', 'isfinite(succeeded_on)'),
					('deliverable', 'id', 'a_day_is_finite', 'isfinite(completed_on)'),
					('champion_evidence', 'id', 'a_day_is_finite', 'isfinite(assessed_on)'),
					('contribution', 'id', 'a_day_is_finite', 'isfinite(withdrawn_on)'),
					('support_request', 'id', 'a_day_is_finite',
						'isfinite(requested_on) AND isfinite(stage_on) AND isfinite(closed_on)'),
					('support_step', 'request', 'a_day_is_finite', 'isfinite(stage_on)')) AS v (relation, key, name, condition)
				LOOP
					FOR item IN EXECUTE format('SELECT %I::text AS key, ctid AS place FROM %I%s', rule.key, rule.relation,
							CASE WHEN rule.condition LIKE 'isfinite%' THEN format(' WHERE NOT (%s)', rule.condition) END) LOOP
						BEGIN
							EXECUTE format('SELECT %s FROM %I WHERE ctid = $1', rule.condition,
								rule.relation) INTO holds USING item.place;
							IF NOT holds THEN
								found := found || format('%s %s has an infinite day', rule.relation, item.key);
							END IF;
						EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
							found := found || format('%s %s: %s', rule.relation, item.key, SQLERRM);
						END;
					END LOOP;
					IF found = '{}' THEN
						EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%s)', rule.relation, rule.name, rule.condition);
					END IF;
				END LOOP;
				IF found <> '{}' THEN
					RAISE check_violation USING
						MESSAGE = format('%s rows hold what views cannot read', cardinality(found)),
						DETAIL = left(array_to_string(found, '; '), 2000) || '.',
						HINT = 'Correct these rows and update the registry again; nothing has been changed.';
				END IF;
			END
			$do$;
			ALTER TABLE support_request ALTER stage_on DROP NOT NULL, ALTER recorded_at DROP NOT NULL,
				ALTER recorded_by DROP NOT NULL,
				ADD CONSTRAINT the_database_says_who_and_when CHECK (stage_on IS NOT NULL
					AND recorded_at IS NOT NULL AND recorded_by IS NOT NULL);
			ALTER TABLE practice ALTER status_at DROP NOT NULL, ALTER status_by DROP NOT NULL,
				ADD CONSTRAINT the_database_says_who_and_when CHECK (status_at IS NOT NULL AND status_by IS NOT NULL);
			ALTER TABLE intake ADD COLUMN desk text;
			UPDATE intake AS i SET desk = l.desk
			FROM (SELECT p.rolname AS loaded_by, CASE WHEN bool_or(d.role = p.rolname) THEN p.rolname
				WHEN count(*) = 1 THEN min(d.role) END AS desk
				  FROM desk d JOIN pg_roles r ON r.rolname = d.role JOIN pg_roles p ON pg_has_role(p.oid, r.oid, 'USAGE')
				  WHERE d.kind LIKE '%-desk' AND NOT p.rolsuper GROUP BY p.rolname) AS l
			WHERE i.loaded_by = l.loaded_by AND l.desk IS NOT NULL;
			-- A contribution is that of one row of the intake; what else was placed as it is set aside
			ALTER TABLE contribution ADD COLUMN intake integer;
			UPDATE contribution AS c SET intake = i.id
			FROM (SELECT contribution, min(id) AS id FROM intake WHERE contribution IS NOT NULL GROUP BY contribution) AS i
			WHERE i.contribution = c.id;
			UPDATE contribution SET reference = btrim(reference) WHERE reference <> btrim(reference);
			UPDATE intake AS i SET contribution = NULL,
				set_aside = format('contribution %s, which is that of row %s', c.id, c.intake)
			FROM contribution c WHERE c.id = i.contribution AND c.intake <> i.id;
			ALTER TABLE contribution ADD UNIQUE (intake, id);
			ALTER TABLE intake DROP CONSTRAINT intake_contribution_fkey, ADD FOREIGN KEY (id,
				contribution) REFERENCES contribution (intake, id);
			-- Contributors of more kinds, and what was understood of a cell
			ALTER TABLE contribution DROP CONSTRAINT IF EXISTS contribution_contributor_check,
				ADD CHECK (contributor IN ('member-state', 'stakeholder', 'un-entity', 'regional-organization'));
			ALTER TABLE intake_problem ADD COLUMN understood text;
			DROP POLICY IF EXISTS seen ON intake;
			DROP POLICY IF EXISTS corrected ON intake;
			DROP FUNCTION IF EXISTS colleagues();
		$step$);
	END IF;

	-- What is known, and since when: what was there before has no day, for none was told
	IF string_to_array(made, '.')::integer[] < '{0,4,0}' THEN
		steps := array_append(steps, $step$
			DO $do$
			DECLARE
				t text;
			BEGIN
				FOREACH t IN ARRAY '{participant,network,network_link,mandate,membership,priority,working_group,
						working_group_name,working_group_member,champion_criterion,champion_group,champion,review_round,
						support_form,programme,programme_partner}'::text[] LOOP
					EXECUTE format('ALTER TABLE %I ADD COLUMN IF NOT EXISTS source text', t);
					EXECUTE format('ALTER TABLE %I ADD COLUMN known_on date
						CONSTRAINT known_on_is_finite CHECK (isfinite(known_on))', t);
					EXECUTE format('ALTER TABLE %I ALTER COLUMN known_on SET DEFAULT current_date', t);
				END LOOP;
			END
			$do$;
			ALTER TABLE priority ADD COLUMN objectives_source text;
			ALTER TABLE network ADD COLUMN status text
					CHECK (status IN ('planned', 'in-preparation', 'established', 'consolidated')),
				ADD COLUMN open_to text, ADD COLUMN contact text, ADD COLUMN url text;
			ALTER TABLE working_group ADD COLUMN network text REFERENCES network ON UPDATE CASCADE, ADD COLUMN number text,
				ADD COLUMN open_to_members boolean, ADD COLUMN open_to_stakeholders boolean, ADD COLUMN url text;
			ALTER TABLE contribution ADD COLUMN displayed_on date, ADD COLUMN display_url text,
				ADD CONSTRAINT it_is_displayed_since_a_day
					CHECK (isfinite(displayed_on) AND (display_url IS NULL OR displayed_on IS NOT NULL));
			ALTER TABLE support_form ADD COLUMN description text, ADD COLUMN description_fr text, ADD COLUMN description_es text;
			ALTER TABLE support_request ADD COLUMN round text REFERENCES review_round ON UPDATE CASCADE,
				ADD CONSTRAINT help_with_a_review_is_of_form_6 CHECK (round IS NULL OR form = 6);
			ALTER TABLE loaded_fact ADD COLUMN known_on date CONSTRAINT known_on_is_finite CHECK (isfinite(known_on));
			-- A group and its name were loaded as one
			INSERT INTO loaded_fact (source, relation, key, loaded_at, loaded_by)
				SELECT source, 'working_group_name', key, loaded_at, loaded_by FROM loaded_fact
				WHERE relation = 'working_group' ON CONFLICT DO NOTHING;
			DROP VIEW champion_screening, champion_balance;
			DROP VIEW IF EXISTS network_alignment;
		$step$);
	END IF;

	-- Beyond one server
	IF string_to_array(made, '.')::integer[] < '{0,4,0}' THEN
		steps := array_append(steps, $step$
			-- Policies are made when access is granted for the first time
			DO $do$
			DECLARE
				item record;
			BEGIN
				FOR item IN
					SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
					WHERE p.polname IN ('secretariat', 'seen', 'own', 'added', 'corrected')
					  AND p.polrelid IN (SELECT s.polrelid FROM pg_policy s WHERE s.polname = 'secretariat')
					  AND NOT (SELECT relrowsecurity FROM pg_class WHERE oid = 'network'::regclass)
					  AND (SELECT c.relnamespace FROM pg_class c WHERE c.oid = p.polrelid)
						= (SELECT c.relnamespace FROM pg_class c WHERE c.oid = 'network'::regclass)
				LOOP
					EXECUTE format('DROP POLICY %I ON %s', item.polname, item.relation);
				END LOOP;
			END
			$do$;
			ALTER TABLE champion DROP CONSTRAINT IF EXISTS a_country_is_champion_once_at_a_time,
				ADD CONSTRAINT a_country_is_champion_once_at_a_time EXCLUDE USING gist (country WITH =, validity WITH &&);
		$step$);
	END IF;

	-- The intake
	IF string_to_array(made, '.')::integer[] < '{0,4,0}' THEN
		steps := array_append(steps, $step$
			ALTER TABLE intake ADD COLUMN tried bigint NOT NULL DEFAULT 0, DROP CONSTRAINT IF EXISTS intake_id_contribution_fkey,
				DROP CONSTRAINT IF EXISTS intake_check;
			ALTER TABLE contribution DROP CONSTRAINT IF EXISTS contribution_intake_id_key;
			DROP INDEX IF EXISTS intake_id_idx;
			DROP FUNCTION IF EXISTS take_batch(integer);
			DROP FUNCTION IF EXISTS take_rows(integer[]);
			DROP FUNCTION IF EXISTS intake_received(text);
		$step$);
	END IF;

	-- Reviews by round
	IF string_to_array(made, '.')::integer[] < '{0,4,0}' THEN
		steps := array_append(steps, $step$
			ALTER TABLE review_round ADD CONSTRAINT all_and_none_are_no_rounds CHECK (code NOT IN ('all', 'none'));
			DROP VIEW IF EXISTS evidence_gap_map, review_participation, review_coverage, review_summary;
		$step$);
	END IF;

	-- What a mandate is compared with, and who leads
	IF string_to_array(made, '.')::integer[] < '{0,4,0}' THEN
		steps := array_append(steps, $step$
			ALTER TABLE network ADD COLUMN reference text REFERENCES network ON UPDATE CASCADE,
				ADD CONSTRAINT a_reference_is_of_another_network CHECK (reference <> code);
			ALTER TABLE mandate ADD COLUMN chairs text[], ADD COLUMN secretariat text[];
			-- These call the functions of this version
			ALTER TABLE participant DROP CONSTRAINT its_code_can_be_read,
				ADD CONSTRAINT its_code_can_be_read CHECK (num_nulls(gcm_alignment(gcm_mandate(members => ARRAY[code]))) = 0);
			ALTER TABLE mandate DROP CONSTRAINT its_entities_can_be_read,
				ADD CONSTRAINT its_entities_can_be_read CHECK (num_nulls(
					gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'network', present => present,
						leadership => gcm_leadership(chairs, secretariat)),
					gcm_alignment(gcm_mandate(coordinators => coordinators, members => members), 'thematic-coalition',
						present => present, process => gcm_process(relevant => relevant))) = 0);
		$step$);
	END IF;

	known := ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = quote_ident(schema)::regnamespace
				   UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = quote_ident(schema)::regnamespace);
	known_columns := ARRAY(SELECT format('%s.%s', a.attrelid::regclass, a.attname)
						   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
						   WHERE c.relnamespace = quote_ident(schema)::regnamespace AND a.attnum > 0);
	EXECUTE format('CALL %I.gcm_define_registry($1, $2)', home) USING schema, steps;

	-- Desks get their share of what is new, and no more of what was there
	added := ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = quote_ident(schema)::regnamespace
		AND relname <> ALL (known)
				   UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = quote_ident(schema)::regnamespace
					AND proname <> ALL (known));
	FOR item IN EXECUTE format(
			'SELECT d.role, d.kind, r.oid FROM %I.desk d LEFT JOIN pg_roles r ON r.rolname = d.role ORDER BY d.role', schema) LOOP
		IF item.oid IS NULL THEN
			RAISE WARNING 'there is no role of the name of desk "%"', item.role
				USING HINT = format('SELECT * FROM %I.desk_problems(); says what to do.', schema);
			CONTINUE;
		END IF;
		EXECUTE format('CALL %I.grant_kind($1, $2, $3)', schema) USING item.role, item.kind, added;
		IF string_to_array(made, '.')::integer[] < '{0,4,0}' AND item.kind <> 'reader' THEN
			EXECUTE format('GRANT UPDATE (tried) ON %1$I.intake TO %2$I; GRANT SELECT ON %1$I.intake_id_seq TO %2$I',
				schema, item.role);
		END IF;
		IF before_0_3_0 THEN
			-- Who may add or change rows no longer chooses their numbers, nor where they are placed
			FOR columns IN EXECUTE format($query$
				SELECT format('REVOKE %%1$s ON %%2$s FROM %%3$I; GRANT %%1$s %%4$s ON %%2$s TO %%3$I',
							  a.privilege_type, c.oid::regclass, $1, w.columns)
				FROM pg_class c, aclexplode(c.relacl) AS a, %I.writable_columns(c.oid, a.privilege_type) AS w (columns)
				WHERE c.relnamespace = $3::regnamespace AND c.relkind = 'r' AND a.grantee = $2
					AND w.columns IS NOT NULL$query$, schema)
				USING item.role, item.oid, quote_ident(schema)
			LOOP
				EXECUTE columns;
			END LOOP;
		END IF;
		-- Who may write a table's columns, which are named, may write those that are new
		FOR columns IN EXECUTE format($query$
			SELECT format('GRANT %%s (%%s) ON %%s TO %%I', g.privilege_type, string_agg(quote_ident(a.attname), ', '),
						  c.oid::regclass, $1)
			FROM pg_class c
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
			CROSS JOIN unnest('{INSERT,UPDATE}'::text[]) AS g (privilege_type)
			CROSS JOIN %I.writable_columns(c.oid, g.privilege_type) AS w (columns)
			WHERE c.relnamespace = $3::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($5)
			  AND format('%%s.%%s', c.oid::regclass, a.attname) <> ALL ($4)
			  AND quote_ident(a.attname) = ANY (string_to_array(btrim(w.columns, '()'), ', '))
			  AND EXISTS (SELECT FROM pg_attribute o, aclexplode(o.attacl) AS x
						  WHERE o.attrelid = c.oid AND x.grantee = $2 AND x.privilege_type = g.privilege_type)
			GROUP BY c.oid, g.privilege_type$query$, schema)
			USING item.role, item.oid, quote_ident(schema), known_columns, added
		LOOP
			EXECUTE columns;
		END LOOP;
	END LOOP;
	RAISE NOTICE 'the registry in schema "%" is of version %', schema, newest;
END
$procedure$;
COMMENT ON PROCEDURE gcm_update_registry(text) IS
	'brings a registry up to the version of the extension, and mends its search paths after its schema was renamed or the '
	'extension moved; for the registry''s owner, any number of times';
