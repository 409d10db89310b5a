# gcm_network: PGXS makefile
#
#	make && sudo make install && make installcheck
#						build, install and test for a server of your own;
#						PG_CONFIG says for which
#	make demo			see it work, on a throwaway server
#	make check			run all tests, on a throwaway server
#
# These two and the others of test/Makefile need no PostgreSQL to begin with.
# SPDX-License-Identifier: PostgreSQL

# Where the sources are: here, or elsewhere in a VPATH build
source := $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))
ifneq ($(word 2,$(MAKEFILE_LIST)),)
$(error make cannot build from outside a directory whose path has a space: run it in that directory)
endif

STANDALONE = demo check psql documents stop coverage lint indent check-crash check-load check-limits check-servers \
	check-upgrade check-scale check-packages check-clients check-memory check-queries check-report fuzz mutants bench dist
ifneq ($(filter $(STANDALONE),$(MAKECMDGOALS)),)

# PGXS has a goal "check" of its own, which says that there is none: so where a
# goal is ours, each is for a make of its own, in the order in which they stand.
.NOTPARALLEL:
.PHONY: $(MAKECMDGOALS)
$(sort $(filter $(STANDALONE),$(MAKECMDGOALS))):
	@$(MAKE) --no-print-directory -C $(source) -f test/Makefile $@
$(sort $(filter-out $(STANDALONE),$(MAKECMDGOALS))):
	@$(MAKE) --no-print-directory -f $(source)/Makefile $@

else

EXTENSION = gcm_network
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" $(source)/gcm_network.control)

MODULE_big = gcm_network
OBJS = $(patsubst $(source)/%.c,%.o,$(sort $(wildcard $(source)/src/*/*.c)))
PG_CPPFLAGS = -I$(source)/src -DGCM_VERSION='"$(EXTVERSION)"'
# The compiler writes down which headers an object is made from, and not where
# they are: what is built is the same wherever it is built
PG_CFLAGS = -MMD -MP "-ffile-prefix-map=$$(cd $(source) && pwd)=."
HEADERS_gcm_network = src/gcm_network.h

# The install script: whether the encoding will do, what the planner needs, the
# types of each vocabulary, then the modules, in order
VOCABULARIES = objective principle stakeholder commission country function structure
SQL_MODULES = $(patsubst %,$(source)/sql/%.sql,objective principle stakeholder country \
	mandate alignment alignment_summary alignment_summary_order review count cooccurrence json reading server version fold) \
	$(NEW_MODULES) $(REGISTRY)
# Those that the release before does not have
NEW_MODULES = $(patsubst %,$(source)/sql/%.sql, \
	phrase \
	entity \
	reference \
	letter \
	writing \
	markup \
	picture \
	sdg_10_7_2 \
	review_part \
	mention \
	try \
	)
# The registry's definition is a text, which its numbered modules make up
REGISTRY_MODULES = $(sort $(wildcard $(source)/sql/registry/[0-9]*.sql))
DEFINITION = sql/registry_definition.sql
REGISTRY = $(patsubst %,$(source)/sql/registry/%.sql,timeline commit path) $(DEFINITION) \
	$(patsubst %,$(source)/sql/registry/%.sql,create load faq_2020 network_pages country_groups sdg update)
template := $(source)/sql/template
SQL_TEMPLATE = $(wildcard $(template)/*)
EXTENSION_SCRIPT = sql/gcm_network--$(EXTVERSION).sql

# The script that updates the release before: which functions of each vocabulary
# are others, the modules that are new or that replace a routine, what else there
# is to do, and all comments
UPDATE_FROM = 0.3.0
UPDATE_MODULES = $(NEW_MODULES) $(REGISTRY) $(source)/sql/delta.sql
UPDATE_REPLACES = gcm_timeline gcm_registry_path gcm_registry_sql gcm_create_registry gcm_define_registry gcm_load_faq_2020 \
	gcm_update_registry
UPDATE_SCRIPT = sql/gcm_network--$(UPDATE_FROM)--$(EXTVERSION).sql

# Updates between releases are installed as they were
DATA_built = $(EXTENSION_SCRIPT) $(UPDATE_SCRIPT)
DATA = $(patsubst $(source)/%,%,$(wildcard $(source)/sql/release/*.sql))

# Inputs are in test/sql, results go to regress/; "extension" creates the
# extension for the others.  The database is UTF8 whatever the server's others
# are.
REGRESS = extension $(filter-out extension,$(sort $(basename $(notdir $(wildcard $(source)/test/sql/*.sql)))))
REGRESS_OPTS = --inputdir=$(source)/test --outputdir=regress --encoding=UTF8 --no-locale
REGRESS_PREP = regress-prep

EXTRA_CLEAN = $(DEFINITION) $(OBJS:.o=.bc) $(OBJS:.o=.d) regress

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
ifeq ($(wildcard $(PGXS)),)
$(error $(PG_CONFIG) $(if $(PGXS),knows no server headers,does not run): install PostgreSQL 15 or newer with its headers (on Debian, postgresql and postgresql-server-dev-all), or set PG_CONFIG)
endif
include $(PGXS)

# Pages link to each other, and have names that those of others may have
documents = $(DESTDIR)$(docdir)/$(docmoduledir)/gcm_network
.PHONY: install-documents uninstall-documents
install: install-documents
install-documents:
	$(MKDIR_P) '$(documents)/doc'
	$(INSTALL_DATA) $(source)/README.md $(source)/CHANGELOG.md $(source)/CONTRIBUTING.md $(source)/LICENSE '$(documents)/'
	$(INSTALL_DATA) $(source)/doc/*.md '$(documents)/doc/'
uninstall: uninstall-documents
uninstall-documents:
	rm -rf '$(documents)'

# A VPATH build makes its own directories
ifneq ($(source),.)
$(shell mkdir -p $(sort $(dir $(OBJS))) sql)
endif

# pg_regress looks for expected/ where it writes (15) or where it runs (16 on)
.PHONY: regress-prep
regress-prep:
	mkdir -p regress
	expected="$$(cd $(source) && pwd)/expected"; \
	ln -sfn "$$expected" regress/expected; \
	test -e expected || ln -s "$$expected" expected

-include $(OBJS:.o=.d)
$(OBJS:.o=.bc): $(wildcard $(source)/src/*/*.h)
$(OBJS): $(source)/Makefile $(source)/gcm_network.control

# A script loads into a database of any encoding: no letter beyond ASCII is left,
# and none became an escape where unistr() does not read it
assert_ascii = @LC_ALL=C awk -f $(template)/ascii.awk $@ >&2 || { rm -f $@; exit 1; }

$(DEFINITION): $(source)/sql/registry/definition.sql.in $(REGISTRY_MODULES)
	sed '/^@MODULES@$$/,$$d' $< > $@
	cat $(REGISTRY_MODULES) >> $@
	sed '1,/^@MODULES@$$/d' $< >> $@

$(EXTENSION_SCRIPT): $(SQL_TEMPLATE) $(SQL_MODULES) $(source)/Makefile
	printf '%s\n' '\echo Use "CREATE EXTENSION gcm_network" to load this file. \quit' > $@
	cat $(template)/encoding.sql $(template)/set.sql $(template)/term.sql >> $@
	for v in $(VOCABULARIES); do \
		case $$v in country) kind=country_set;; *) kind=mask;; esac; \
		sed -e "s/@T@/$$v/g" -f $(template)/$$kind.sed $(template)/vocabulary.sql.in >> $@ || exit 1; \
	done
	LC_ALL=C sed -f $(template)/ascii.sed $(SQL_MODULES) >> $@
	$(assert_ascii)

$(UPDATE_SCRIPT): $(EXTENSION_SCRIPT) $(SQL_TEMPLATE) $(UPDATE_MODULES)
	printf '%s\n' '\echo Use "ALTER EXTENSION gcm_network UPDATE" to load this file. \quit' > $@
	for v in $(VOCABULARIES); do \
		case $$v in country) kind=country_set;; *) kind=mask;; esac; \
		sed -E -f $(template)/update.sed $(template)/vocabulary.sql.in | \
			sed -e "s/@T@/$$v/g" -f $(template)/$$kind.sed >> $@ || exit 1; \
	done
	LC_ALL=C sed $(foreach r,$(UPDATE_REPLACES),-e 's/^CREATE \([A-Z]* $(r)\)/CREATE OR REPLACE \1/') \
		-f $(template)/ascii.sed $(UPDATE_MODULES) >> $@
	LC_ALL=C awk 'FNR == 1 {files++} \
		/^COMMENT ON/ {comment = ""; inside = 1} \
		inside {comment = comment $$0 "\n"} \
		inside && /;$$/ {inside = 0; if (files == 1) had[comment]; else if (!(comment in had)) printf "%s", comment}' \
		$@ $(EXTENSION_SCRIPT) > $@.comments
	cat $@.comments >> $@
	rm $@.comments
	$(assert_ascii)

endif
