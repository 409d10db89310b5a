-- What only newer servers have.  The rest of the script is the same on all,
-- so that pg_upgrade finds the same objects on both sides; this is added
-- where the server has it, and can be added later.  And what pg_upgrade does
-- not bring: statistics of sets.
-- SPDX-License-Identifier: PostgreSQL

CREATE PROCEDURE gcm_after_pg_upgrade() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	addition text;
	stale record;
BEGIN
	-- Skip support came with 18: core's, as the order is core's.  So did what tells
	-- = and && of a GiST class apart for temporal keys: the numbers are core's too.
	IF current_setting('server_version_num')::integer >= 180000 THEN
		FOR addition IN
			WITH family AS (
				SELECT f.oid, f.opfname, n.nspname, m.amname
				FROM pg_extension e
				JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
					AND d.classid = 'pg_opfamily'::regclass AND d.deptype = 'e'
				JOIN pg_opfamily f ON f.oid = d.objid
				JOIN pg_am m ON m.oid = f.opfmethod
				JOIN pg_namespace n ON n.oid = f.opfnamespace
				WHERE e.extname = 'gcm_network'
			)
			SELECT format('ALTER OPERATOR FAMILY %I.%I USING btree ADD FUNCTION 6 (%s) %s(internal)',
						  f.nspname, f.opfname, c.amproclefttype::regtype, replace(p.prosrc, 'cmp', 'skipsupport'))
			FROM family f
			JOIN pg_amproc c ON c.amprocfamily = f.oid AND c.amprocnum = 1
			JOIN pg_proc p ON p.oid = c.amproc
			WHERE f.amname = 'btree' AND p.prosrc IN ('btint2cmp', 'btint4cmp', 'btint8cmp')
			  AND NOT EXISTS (SELECT FROM pg_amproc s WHERE s.amprocfamily = f.oid AND s.amprocnum = 6)
			UNION ALL
			SELECT format('ALTER OPERATOR FAMILY %I.%I USING gist ADD FUNCTION 12 ("any", "any") %s',
						  f.nspname, f.opfname, 'gist_translate_cmptype_common(integer)')
			FROM family f
			WHERE f.amname = 'gist'
			  AND NOT EXISTS (SELECT FROM pg_amproc s WHERE s.amprocfamily = f.oid AND s.amprocnum = 12)
		LOOP
			EXECUTE addition;
		END LOOP;
	END IF;

	-- From 18 on, pg_upgrade brings statistics, but of sets only what core keeps of
	-- any type, not what gcm_set_typanalyze() adds (see src/pg/set_stats.h)
	IF has_table_privilege('pg_catalog.pg_statistic', 'SELECT') THEN
		FOR stale IN
			SELECT coalesce(i.indrelid, s.starelid)::regclass AS relation,
				   string_agg(coalesce(i.indexrelid::regclass::text, quote_ident(a.attname)), ', ' ORDER BY i.indexrelid, a.attnum) AS columns
			FROM pg_extension e
			JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
				AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
			JOIN pg_type t ON t.typanalyze = d.objid
			JOIN pg_attribute a ON a.atttypid = t.oid
			JOIN pg_statistic s ON s.starelid = a.attrelid AND s.staattnum = a.attnum
			LEFT JOIN pg_index i ON i.indexrelid = s.starelid
			WHERE e.extname = 'gcm_network' AND s.stanullfrac < 1
			  AND 24173 <> ALL (ARRAY[s.stakind1, s.stakind2, s.stakind3, s.stakind4, s.stakind5])
			GROUP BY 1 ORDER BY 1
		LOOP
			RAISE NOTICE USING
				MESSAGE = format('the planner has no statistics of the sets in %s (%s)', stale.relation, stale.columns),
				HINT = format('ANALYZE %s;', stale.relation);
		END LOOP;
	END IF;
END
$$;
COMMENT ON PROCEDURE gcm_after_pg_upgrade() IS
	'for a superuser, after pg_upgrade: adds what the server has come to support since the extension was '
	'installed, and names the tables that need ANALYZE';

CALL gcm_after_pg_upgrade();
