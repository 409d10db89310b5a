-- What an update from the release before does beside creating new modules and
-- replacing procedures
-- SPDX-License-Identifier: PostgreSQL

-- What was made with 0.3.0 goes on to call the functions that it was made with;
-- those of reference.sql have their names
ALTER FUNCTION gcm_alignment(gcm_mandate, gcm_body_kind, gcm_mandate, text[], gcm_process) RENAME TO gcm_alignment_0_3;
ALTER FUNCTION gcm_alignment_findings(gcm_mandate, gcm_body_kind, gcm_mandate, text, text[], gcm_process)
	RENAME TO gcm_alignment_findings_0_3;
