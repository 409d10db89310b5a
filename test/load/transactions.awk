# How many transactions of a script, load=NAME, pgbench reports; nothing if it
# reports none of that name
# SPDX-License-Identifier: PostgreSQL
/^SQL script / { of_script = $NF ~ "/" load "[.]sql$" }
of_script && $3 == "transactions" { print $2 }
