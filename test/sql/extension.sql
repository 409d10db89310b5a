-- The extension is created for the tests that follow
CREATE EXTENSION gcm_network;
SELECT extversion FROM pg_extension WHERE extname = 'gcm_network';
