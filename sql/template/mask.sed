# What implements a set that fits an int4: core's own functions where core has
# them, else src/pg/set_small.c.  What an aggregate calls has a name of its own:
# other engines look up a function of core's by name, for each row.
# SPDX-License-Identifier: PostgreSQL
s/@set_storage@/LIKE = int4/
s/@set_sortsupport@/btint4sortsupport/
s/@gist_key@/bigint/g
s/@gist_sortsupport@/btint8sortsupport/
s/@set_send@/'int4send' LANGUAGE internal/
s/@set_eq@/'int4eq' LANGUAGE internal/
s/@set_ne@/'int4ne' LANGUAGE internal/
s/@set_lt@/'int4lt' LANGUAGE internal/
s/@set_le@/'int4le' LANGUAGE internal/
s/@set_gt@/'int4gt' LANGUAGE internal/
s/@set_ge@/'int4ge' LANGUAGE internal/
s/@set_cmp@/'btint4cmp' LANGUAGE internal/
s/@set_hash@/'hashint4' LANGUAGE internal/
s/@set_hash_extended@/'hashint4extended' LANGUAGE internal/
s/@set_symmetric_difference@/'int4xor' LANGUAGE internal/
s/@set_\([a-z_]*\)@/'MODULE_PATHNAME', 'gcm_mask_\1' LANGUAGE C/
