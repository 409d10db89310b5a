-- SPDX-License-Identifier: PostgreSQL

CALL gcm.compact_summaries();
