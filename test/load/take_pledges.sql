-- A desk, or the secretariat, takes pledges, and what came of some is reported
-- SPDX-License-Identifier: PostgreSQL

\set d random(0, 2)
\set k random(0, 100)
SELECT set_config('role', (ARRAY['gcm_load_desk_0', 'gcm_load_desk_1', 'gcm_load_secretariat'])[1 + :d], false);
CALL gcm.take_pledges();
SELECT set_config('role', 'none', false);
INSERT INTO gcm.pledge_update (pledge, status) SELECT id, CASE WHEN :k % 4 = 0 THEN 'withdrawn' ELSE 'In progress' END FROM gcm.pledge WHERE id = (SELECT max(id) FROM gcm.pledge) - :k;
