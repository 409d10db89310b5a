-- The tables of check-load and check-crash: contributions that only come in,
-- tallies that they are merged into, networks that change, with every kind of
-- index on terms and on sets, and a registry whose triggers keep summaries and
-- whose desks load files
-- SPDX-License-Identifier: PostgreSQL

CREATE EXTENSION gcm_network;
CREATE EXTENSION amcheck;

-- What the load draws from: some rows common, some rare
CREATE TABLE pool AS
SELECT n, (gcm_country_set_to_terms('all'))[1 + abs(hashint4(n)) % 249] AS country,
	   (SELECT coalesce(gcm_set_agg(t), '{}') FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS c (t, i) WHERE abs(hashint4(n * 1000 + i::integer)) % 100 < n % 7) AS countries,
	   (SELECT coalesce(gcm_set_agg(t), '{}') FROM unnest('all'::gcm_objective_set) AS t WHERE abs(hashint4(n * 100 + t::integer)) % 10 < n % 8) AS objectives,
	   (SELECT coalesce(gcm_set_agg(t), '{}') FROM unnest('all'::gcm_principle_set) WITH ORDINALITY AS p (t, i) WHERE abs(hashint4(n * 10 + i::integer)) % 10 < n % 5) AS principles,
	   (gcm_stakeholder_set_to_terms('all'))[1 + abs(hashint4(n + 7)) % 14] AS stakeholder
FROM generate_series(0, 999) AS n;
ALTER TABLE pool ADD PRIMARY KEY (n);

CREATE TABLE contribution (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	country gcm_country,
	objectives gcm_objective_set,
	principles gcm_principle_set,
	stakeholder gcm_stakeholder
);
CREATE INDEX ON contribution USING gin (objectives, principles);
CREATE INDEX ON contribution USING brin (objectives) WITH (pages_per_range = 2, autosummarize);
CREATE INDEX ON contribution USING brin (country) WITH (pages_per_range = 2, autosummarize);
CREATE INDEX ON contribution (country, stakeholder);
CREATE INDEX ON contribution USING hash (country);

CREATE TABLE tally (n integer PRIMARY KEY, review gcm_review NOT NULL);
INSERT INTO tally SELECT n, '{"contributions": 0}' FROM generate_series(0, 199) AS n;

CREATE TABLE network (
	id integer PRIMARY KEY,
	country gcm_country,
	countries gcm_country_set,
	objectives gcm_objective_set,
	alignment gcm_alignment
);
INSERT INTO network
SELECT i, country, countries, objectives, gcm_alignment(gcm_mandate(objectives => objectives, principles => principles))
FROM generate_series(1, 20000) AS i JOIN pool ON n = i % 1000;
CREATE INDEX network_gin ON network USING gin (objectives, countries);
CREATE INDEX network_gin_now ON network USING gin (countries) WITH (fastupdate = off);
CREATE INDEX network_gist ON network USING gist (objectives);
CREATE INDEX network_gist_countries ON network USING gist (countries, objectives);
CREATE INDEX network_brin ON network USING brin (objectives, countries, country) WITH (pages_per_range = 2);
CREATE INDEX network_btree ON network (objectives);
CREATE INDEX network_btree_countries ON network (countries);
CREATE INDEX network_btree_country ON network (country DESC, alignment);
CREATE INDEX network_hash ON network USING hash (objectives);
CREATE INDEX network_hash_countries ON network USING hash (countries);
CREATE INDEX network_hash_alignment ON network USING hash (alignment);

-- A registry that keeps summaries
SET client_min_messages = warning;
CALL gcm_create_registry('gcm');
CALL gcm_load_faq_2020('gcm') \g /dev/null
CALL gcm_load_network_pages('gcm') \g /dev/null
INSERT INTO gcm.contribution (round, contributor, stakeholder, countries, objectives, principles)
SELECT (ARRAY['ECA-2021', 'ECA-2024', 'IMRF-2022', NULL])[1 + i % 4], CASE WHEN i % 3 = 0 THEN 'stakeholder' WHEN i % 3 = 1 THEN 'member-state' END,
	   CASE WHEN i % 6 = 0 THEN stakeholder END, CASE WHEN i % 5 = 0 THEN countries ELSE ARRAY[country]::gcm_country_set END, objectives, principles
FROM generate_series(1, 2000) AS i JOIN pool ON n = i % 1000;
CALL gcm.keep_summaries();
-- ... with desks, one for half of the countries and one for all, who load files
-- and take them
SELECT format('CREATE ROLE %I', r) FROM unnest('{gcm_load_secretariat,gcm_load_desk_0,gcm_load_desk_1}'::text[]) AS r \gexec
CALL gcm.grant_access('gcm_load_secretariat', 'secretariat');
SELECT gcm_set_agg(country) AS half FROM pool WHERE n % 2 = 0 \gset
CALL gcm.grant_access('gcm_load_desk_0', 'regional-desk', :'half');
CALL gcm.grant_access('gcm_load_desk_1', 'regional-desk', 'all');
GRANT SELECT ON pool TO PUBLIC;
RESET client_min_messages;
ANALYZE;
