-- A desk, or the secretariat, takes what waits
-- SPDX-License-Identifier: PostgreSQL

\set d random(0, 2)
SELECT set_config('role', (ARRAY['gcm_load_desk_0', 'gcm_load_desk_1', 'gcm_load_secretariat'])[1 + :d], false);
CALL gcm.take_contributions();
SELECT set_config('role', 'none', false);
