-- A desk corrects a row that could not be read, or sets it aside; and a
-- contribution is withdrawn, which frees its reference
-- SPDX-License-Identifier: PostgreSQL

\set d random(0, 1)
\set f random(0, 1000)
\set k random(0, 300)
SELECT set_config('role', 'gcm_load_desk_' || :d, false);
UPDATE gcm.contribution_intake SET countries = 'Morocco', set_aside = CASE WHEN :f % 10 = 0 THEN 'load' END
WHERE id = (SELECT min(intake) FROM gcm.intake_problem WHERE intake >= (SELECT last_value * :f / 1000 FROM gcm.intake_id_seq));
SELECT set_config('role', 'none', false);
UPDATE gcm.contribution SET withdrawal_reason = 'load'
WHERE id = (SELECT max(id) FROM gcm.contribution) - :k AND intake IS NOT NULL AND withdrawal_reason IS NULL;
