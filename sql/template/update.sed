# Of vocabulary.sql.in, the functions that are others than in the release before:
# none yet
# SPDX-License-Identifier: PostgreSQL
d
