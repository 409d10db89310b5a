-- Tables of the extension's types with what stands on them: indexes, keys,
-- checks, defaults, generated columns, partitions, views, functions.  Other
-- scripts set the search path, and read this.
-- SPDX-License-Identifier: PostgreSQL

CREATE TABLE every_type AS
	SELECT n, c, ARRAY[c]::gcm_country_set AS cs, o, ARRAY[o]::gcm_objective_set AS os, f, ARRAY(SELECT f WHERE f IS NOT NULL)::gcm_function_set AS fs,
		   gcm_alignment(gcm_mandate(objectives => ~ARRAY[o]::gcm_objective_set)) AS a, (SELECT gcm_review_agg(x, '{1}') FROM unnest(ARRAY[c, c]) AS x) AS r,
		   gcm_global_mandate() AS m
	FROM (SELECT n, c, (1 + n % 23)::integer::gcm_objective AS o, (gcm_function_set_to_terms('all'))[n % 7] AS f
		  FROM unnest('all'::gcm_country_set) WITH ORDINALITY AS c (c, n)) AS made;
ALTER TABLE every_type ADD PRIMARY KEY (c), ADD UNIQUE (cs), ADD CHECK (os @> o),
	ADD COLUMN label text GENERATED ALWAYS AS (gcm_label(c, 'es')) STORED,
	ALTER COLUMN os SET DEFAULT '{1-5}', ALTER COLUMN a SET DEFAULT gcm_alignment(gcm_global_mandate());
CREATE INDEX ON every_type USING gin (cs, os);
CREATE INDEX ON every_type USING gist (cs, os);
CREATE INDEX ON every_type USING brin (c, os);
CREATE INDEX ON every_type USING hash (cs);
CREATE INDEX ON every_type (o, a DESC, fs);
CREATE INDEX ON every_type (gcm_paragraph(o), cardinality(cs)) WHERE os && '{3,7}';
CREATE TABLE partitioned (c gcm_country, o gcm_objective) PARTITION BY LIST (o);
CREATE TABLE partitioned_7 PARTITION OF partitioned FOR VALUES IN ('7');
CREATE TABLE partitioned_rest PARTITION OF partitioned DEFAULT PARTITION BY HASH (c);
CREATE TABLE partitioned_rest_0 PARTITION OF partitioned_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE partitioned_rest_1 PARTITION OF partitioned_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO partitioned SELECT c, o FROM every_type;
ALTER TABLE partitioned ADD FOREIGN KEY (c) REFERENCES every_type;
CREATE VIEW review AS
	SELECT (gcm_review_by_objective(gcm_review_agg(c, os), 'fr')).* FROM every_type;
CREATE MATERIALIZED VIEW findings AS
	SELECT n, f.element, f.verdict, f.missing, f.finding FROM every_type, gcm_alignment_findings(m, lang => 'es') AS f WHERE n < 5;
CREATE MATERIALIZED VIEW catalogue AS SELECT * FROM gcm_countries('fr') UNION ALL SELECT * FROM gcm_countries('es');
CREATE FUNCTION neighbours(gcm_country) RETURNS gcm_country_set RETURN gcm_members('ECE') - $1;
