-- SPDX-License-Identifier: PostgreSQL

\set n random(0, 999)
\set i random(1, 20000)
UPDATE network SET country = p.country, countries = p.countries | network.country, objectives = p.objectives # network.objectives,
	alignment = gcm_alignment(gcm_mandate(objectives => p.objectives, principles => p.principles))
FROM pool AS p WHERE p.n = :n AND id = :i;
