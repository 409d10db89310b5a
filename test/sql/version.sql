-- The library is that of the extension
-- SPDX-License-Identifier: PostgreSQL
SELECT gcm_version() = extversion AS same FROM pg_extension WHERE extname = 'gcm_network';
