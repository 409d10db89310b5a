# Of vocabulary.sql.in, the functions that are others than in the release before
# SPDX-License-Identifier: PostgreSQL
/^CREATE FUNCTION gcm_@T@_(smaller|larger|set_union|set_intersection|set_contains|set_contained)\(/,/;$/!d
s/^CREATE/& OR REPLACE/
