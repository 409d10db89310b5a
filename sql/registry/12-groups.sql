-- Groups of countries: who belongs to what, and when
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE IF NOT EXISTS country_group (
	code text PRIMARY KEY CHECK (code <> '' AND code = btrim(code)),
	kind text NOT NULL DEFAULT 'own' CHECK (kind <> ''),
	name text NOT NULL CHECK (name <> ''),
	name_fr text,
	name_es text,
	known_on date,
	source text,
	note text,
	CONSTRAINT a_day_is_finite CHECK (isfinite(known_on))
);
COMMENT ON TABLE country_group IS
	'groups of countries, such as regions, organizations and groups of your own; gcm_load_country_groups() brings those that '
	'are official';
COMMENT ON COLUMN country_group.code IS 'short name, as in AU';
COMMENT ON COLUMN country_group.kind IS
	'm49-region, m49-subregion, m49-intermediate, commission, un-group, regional-organization, development, income, '
	'consultative-process, vote, own, or another word';
COMMENT ON COLUMN country_group.name IS 'name in English';
COMMENT ON COLUMN country_group.name_fr IS 'name in French';
COMMENT ON COLUMN country_group.name_es IS 'name in Spanish';
COMMENT ON COLUMN country_group.known_on IS 'day of the source';
COMMENT ON COLUMN country_group.source IS 'where its members are stated';
COMMENT ON COLUMN country_group.note IS 'what is in doubt';

CREATE TABLE IF NOT EXISTS country_group_member (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country_group text NOT NULL REFERENCES country_group ON UPDATE CASCADE ON DELETE CASCADE,
	country gcm_country NOT NULL,
	standing text NOT NULL DEFAULT 'member' CHECK (standing IN ('member', 'associate', 'observer')),
	validity daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(validity)),
	source text,
	CONSTRAINT a_country_is_in_a_group_once_at_a_time EXCLUDE USING gist (country_group WITH =, country WITH =, validity WITH &&)
);
COMMENT ON TABLE country_group_member IS 'countries of a group, for a time';
COMMENT ON COLUMN country_group_member.id IS 'number';
COMMENT ON COLUMN country_group_member.country_group IS 'group';
COMMENT ON COLUMN country_group_member.country IS 'country';
COMMENT ON COLUMN country_group_member.standing IS 'member, associate or observer; the views count members';
COMMENT ON COLUMN country_group_member.validity IS
	'while it belongs to the group; where no source gives the beginning, from the day of the source on; an open end is not '
	'known or not reached';
COMMENT ON COLUMN country_group_member.source IS 'where this is stated';
