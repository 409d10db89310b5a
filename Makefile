# gcm_network: PGXS makefile
#
#	make demo [DATA=contributions.csv]
#						see it work, on a throwaway server
#	make check			run all tests, on a throwaway server
#	make check-crash [ROUNDS=20]
#						kill the server during load; what is committed is there
#	make check-load [SECONDS=600]
#						100 connections read and write; indexes and sums agree
#	make check-limits [CALLS=1000000]
#						call every function that often, spill, sort and cancel
#	make check-servers [MAJORS="15 newest"]
#						run them on each PostgreSQL that Debian has
#	make check-upgrade [MAJORS="15 newest"]
#						bring data from each to the newest, in three ways
#	make check-memory [SERVERS="sanitize valgrind"]
#						run them on servers that watch memory, built once
#	make check-queries [SECONDS=600]
#						let SQLsmith make up queries, on such a server
#	make fuzz [DURATION=60]		try made-up inputs on all that reads bytes or text
#	make bench [BENCH=topic]	compare with built-in operations, likewise
#	make && sudo make install && make installcheck
#						build, install and test for a server of your own;
#						PG_CONFIG says for which

# What needs no PostgreSQL to begin with: it installs what is missing
STANDALONE = demo check check-crash check-load check-limits check-servers check-upgrade check-memory check-queries fuzz bench

ifneq ($(filter $(STANDALONE),$(MAKECMDGOALS)),)

.PHONY: $(STANDALONE)
demo:
	@test/bin/demo $(if $(DATA),"$(DATA)")
check:
	@test/bin/check
check-crash:
	@test/bin/check-crash $(ROUNDS)
check-load:
	@test/bin/check-load $(SECONDS)
check-limits:
	@test/bin/check-limits $(CALLS)
check-servers:
	@test/bin/check-servers $(MAJORS)
check-upgrade:
	@test/bin/check-upgrade $(MAJORS)
check-memory:
	@test/bin/check-memory $(SERVERS)
check-queries:
	@GCM_TEST="check-queries $(SECONDS)" test/bin/check-memory sanitize
fuzz:
	@test/bin/fuzz $(DURATION)
bench:
	@test/bin/bench $(BENCH)

else

# Where the sources are: here, or elsewhere in a VPATH build
source := $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))

EXTENSION = gcm_network
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" $(source)/gcm_network.control)

MODULE_big = gcm_network
OBJS = $(patsubst $(source)/%.c,%.o,$(sort $(wildcard $(source)/src/*.c $(source)/src/data/*.c)))
PG_CPPFLAGS = -I$(source)/src -DGCM_VERSION='"$(EXTVERSION)"'

# The install script: what the planner needs, the types of each vocabulary,
# then the modules, in order
VOCABULARIES = objective principle stakeholder commission country function structure
SQL_MODULES = $(patsubst %,$(source)/sql/%.sql,objective principle stakeholder country \
	mandate alignment alignment_summary review count cooccurrence server version fold \
	$(addprefix registry/,timeline $(REGISTRY) faq_2020 update))
REGISTRY = path begin records processes practice intake views access end
SQL_TEMPLATE = $(addprefix $(source)/sql/,set.sql vocabulary.sql.in mask.sed country_set.sed ascii.sed)
EXTENSION_SCRIPT = sql/gcm_network--$(EXTVERSION).sql

# The script that updates the release before: the modules that are new or that
# replace a procedure, then what else there is to do
UPDATE_FROM = 0.1.0
UPDATE_MODULES = $(patsubst %,$(source)/sql/%.sql,version fold $(addprefix registry/,$(REGISTRY) update) delta)
UPDATE_SCRIPT = sql/gcm_network--$(UPDATE_FROM)--$(EXTVERSION).sql

# What is released is installed as it was
DATA_built = $(EXTENSION_SCRIPT) $(UPDATE_SCRIPT)
DATA = $(filter-out $(DATA_built),$(patsubst $(source)/%,%,$(wildcard $(source)/sql/gcm_network--*.sql)))

# Inputs are in test/sql, results go to regress/; "extension" creates the
# extension for the others
REGRESS = extension $(filter-out extension,$(sort $(basename $(notdir $(wildcard $(source)/test/sql/*.sql)))))
REGRESS_OPTS = --inputdir=$(source)/test --outputdir=regress
REGRESS_PREP = regress-prep

EXTRA_CLEAN = $(OBJS:.o=.bc) regress

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
ifeq ($(PGXS),)
$(error $(PG_CONFIG) does not run: install the server headers (postgresql-server-dev-15 on Debian), or set PG_CONFIG)
endif
include $(PGXS)

# A VPATH build makes its own directories
ifneq ($(source),.)
$(shell mkdir -p src/data sql)
endif

# pg_regress looks for expected/ where it writes (15) or where it runs (16 on)
.PHONY: regress-prep
regress-prep:
	mkdir -p regress
	expected="$$(cd $(source) && pwd)/expected"; \
	ln -sfn "$$expected" regress/expected; \
	test -e expected || ln -s "$$expected" expected

$(OBJS) $(OBJS:.o=.bc): $(wildcard $(source)/src/*.h)

$(EXTENSION_SCRIPT): $(SQL_TEMPLATE) $(SQL_MODULES) $(source)/Makefile
	printf '%s\n' '\echo Use "CREATE EXTENSION gcm_network" to load this file. \quit' > $@
	cat $(source)/sql/set.sql >> $@
	for v in $(VOCABULARIES); do \
		case $$v in country) kind=country_set;; *) kind=mask;; esac; \
		sed -e "s/@T@/$$v/g" -f $(source)/sql/$$kind.sed $(source)/sql/vocabulary.sql.in >> $@ || exit 1; \
	done
	LC_ALL=C sed -f $(source)/sql/ascii.sed $(SQL_MODULES) >> $@

$(UPDATE_SCRIPT): $(UPDATE_MODULES) $(source)/sql/ascii.sed $(source)/Makefile
	printf '%s\n' '\echo Use "ALTER EXTENSION gcm_network UPDATE" to load this file. \quit' > $@
	LC_ALL=C sed -e 's/^CREATE PROCEDURE gcm_create_registry(/CREATE OR REPLACE PROCEDURE gcm_create_registry(/' \
		-f $(source)/sql/ascii.sed $(UPDATE_MODULES) >> $@

endif
