-- The extension is created for the tests that follow
CREATE EXTENSION gcm_network;
