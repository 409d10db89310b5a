-- Whether a procedure may commit
-- SPDX-License-Identifier: PostgreSQL
SELECT gcm_can_commit();
CREATE PROCEDURE may_i() LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '%', gcm_can_commit(); END $$;
CREATE FUNCTION can_it() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN gcm_can_commit(); END $$;
CALL may_i();
DO $$ BEGIN CALL may_i(); COMMIT; CALL may_i(); END $$;
DO $$ BEGIN BEGIN CALL may_i(); EXCEPTION WHEN OTHERS THEN RAISE; END; END $$;
DO $$ BEGIN BEGIN RAISE NOTICE '%', gcm_can_commit(); EXCEPTION WHEN OTHERS THEN RAISE; END; END $$;
DO $$ BEGIN EXECUTE 'CALL may_i()'; END $$;
SELECT can_it();
BEGIN;
CALL may_i();
COMMIT;
DROP PROCEDURE may_i;
DROP FUNCTION can_it;
