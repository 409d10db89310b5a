-- What an update from the release before does beside creating new modules and
-- replacing procedures
-- SPDX-License-Identifier: PostgreSQL

-- = of summaries has come to support hash and merge joins, which no command can
-- say before 17
UPDATE pg_catalog.pg_operator SET oprcanmerge = true, oprcanhash = true
WHERE oid OPERATOR(pg_catalog.=) '= (gcm_alignment_summary, gcm_alignment_summary)'::pg_catalog.regoperator::pg_catalog.oid;

CALL gcm_after_pg_upgrade();
