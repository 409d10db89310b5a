-- What an update from the release before does beside creating new modules and
-- replacing procedures

CALL gcm_after_pg_upgrade();
