# How many transactions of a script, load=NAME, pgbench reports
# SPDX-License-Identifier: PostgreSQL
/^SQL script / { of_script = $NF ~ "/" load "[.]sql$" }
of_script && $3 == "transactions" { transactions = $2 }
END { print transactions + 0 }
