-- What only newer servers have.  The rest of the script is the same on all,
-- so that pg_upgrade finds the same objects on both sides; this is added
-- where the server has it, and can be added later.

CREATE PROCEDURE gcm_after_pg_upgrade() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	addition text;
BEGIN
	-- Skip support came with 18: core's, as the order is core's
	IF current_setting('server_version_num')::integer >= 180000 THEN
		FOR addition IN
			SELECT format('ALTER OPERATOR FAMILY %I.%I USING btree ADD FUNCTION 6 (%s) %s(internal)',
						  n.nspname, f.opfname, c.amproclefttype::regtype, replace(p.prosrc, 'cmp', 'skipsupport'))
			FROM pg_extension e
			JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
				AND d.classid = 'pg_opfamily'::regclass AND d.deptype = 'e'
			JOIN pg_opfamily f ON f.oid = d.objid
			JOIN pg_namespace n ON n.oid = f.opfnamespace
			JOIN pg_amproc c ON c.amprocfamily = f.oid AND c.amprocnum = 1
			JOIN pg_proc p ON p.oid = c.amproc
			WHERE e.extname = 'gcm_network' AND p.prosrc IN ('btint2cmp', 'btint4cmp', 'btint8cmp')
			  AND NOT EXISTS (SELECT FROM pg_amproc s WHERE s.amprocfamily = f.oid AND s.amprocnum = 6)
		LOOP
			EXECUTE addition;
		END LOOP;
	END IF;
END
$$;
COMMENT ON PROCEDURE gcm_after_pg_upgrade() IS 'add what the server has come to support since the extension was installed; for a superuser, after pg_upgrade';

CALL gcm_after_pg_upgrade();
