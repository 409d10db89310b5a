-- A desk loads two pledges, the second of which is too short, or is the first in
-- other letters; what was too short before is mended
-- SPDX-License-Identifier: PostgreSQL

\set d random(0, 1)
\set n random(0, 999)
\set r random(1, 1000000000)
SELECT set_config('role', 'gcm_load_desk_' || :d, false);
INSERT INTO gcm.pledge_intake (file, reference, kind, title, description, countries, objectives)
SELECT 'pgbench', words || second, 'Individual', 'Pledge ' || words,
	   CASE WHEN second = 0 THEN repeat('We pledge ' || words || '. ', 20) WHEN :n % 2 = 0 THEN 'We.' ELSE upper(repeat('We pledge ' || words || '; ', 20)) END,
	   country::text, '1; 2'
FROM pool, generate_series(0, 1) AS second, (SELECT :d || '-' || :r || '-') AS w (words) WHERE n = :n;
UPDATE gcm.pledge_intake SET description = repeat('We pledge ' || reference || '. ', 20) WHERE id = (SELECT min(id) FROM gcm.pledge_intake WHERE description = 'We.');
UPDATE gcm.pledge_intake SET set_aside = 'load' WHERE id = (SELECT min(id) FROM gcm.pledge_intake WHERE description = upper(description));
SELECT set_config('role', 'none', false);
