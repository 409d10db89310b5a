-- Desks: who has access, which others ask before 60-access.sql says what it is
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS desk (
	role text PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('secretariat', 'regional-desk', 'country-desk', 'reader')),
	countries gcm_country_set NOT NULL DEFAULT '{}',
	CHECK ((kind IN ('regional-desk', 'country-desk')) = (countries <> '{}'))
);
COMMENT ON TABLE desk IS 'who has access: written by grant_access() and revoke_access()';
COMMENT ON COLUMN desk.role IS 'database role; its members have the access, too';
COMMENT ON COLUMN desk.kind IS 'secretariat, regional-desk, country-desk or reader';
COMMENT ON COLUMN desk.countries IS 'countries of a desk';

CREATE OR REPLACE FUNCTION acts_as(VARIADIC kinds text[]) RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT EXISTS (SELECT FROM desk d JOIN pg_roles r ON r.rolname = d.role
				   WHERE d.kind = ANY (kinds) AND pg_has_role(r.oid, 'USAGE'));
END;
COMMENT ON FUNCTION acts_as(text[]) IS 'has the current user access of one of these kinds?';
