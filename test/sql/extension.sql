-- The extension is created for the tests that follow
-- SPDX-License-Identifier: PostgreSQL
CREATE EXTENSION gcm_network;
