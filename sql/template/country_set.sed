# What implements a set of countries, which fits no integer: src/pg/set_country.c.
# SPDX-License-Identifier: PostgreSQL
s/@set_storage@/INTERNALLENGTH = 40, ALIGNMENT = double/
s/@set_sortsupport@/gcm_country_set_sortsupport/
s/@gist_key@/bytea/g
s/@gist_sortsupport@/bytea_sortsupport/
s/@set_\([a-z_]*\)@/'MODULE_PATHNAME', 'gcm_country_set_\1' LANGUAGE C/
