ALTER TABLE contribution ADD COLUMN intake integer;
UPDATE contribution c SET intake = i.id
	FROM (SELECT contribution, min(id) AS id FROM intake WHERE contribution IS NOT NULL GROUP BY contribution) AS i
	WHERE i.contribution = c.id;
UPDATE contribution SET reference = btrim(reference) WHERE reference <> btrim(reference);
UPDATE intake i SET contribution = NULL, set_aside = format('contribution %s, which is that of row %s', c.id, c.intake)
	FROM contribution c WHERE c.id = i.contribution AND c.intake <> i.id;
ALTER TABLE contribution ADD UNIQUE (intake, id);
ALTER TABLE intake DROP CONSTRAINT intake_contribution_fkey,
	ADD FOREIGN KEY (id, contribution) REFERENCES contribution (intake, id);
COMMENT ON COLUMN contribution.intake IS 'row of the intake that it was taken from; NULL if it was entered by hand';
COMMENT ON COLUMN wording.also IS 'other words that are read';
