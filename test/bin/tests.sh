# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # variables of server.sh, and failed
# tests.sh: choose tests and run them, on a server that runs; after server.sh.
#
# A test has a kind, the directory of test/ that it is in, and a name, which is
# that of its topic: sql/review.
# SPDX-License-Identifier: PostgreSQL

kinds=(sql pure pgtap client doc cluster)

# What takes longest begins first, since two run at a time
first=(pgtap/registry_odd cluster/replication cluster/scale pgtap/planner cluster/update client/resources client/security cluster/upgrade client/encodings pgtap/registry_report client/summaries pgtap/index pgtap/sets)

# Set tests to all of the kinds, or to those that are named: by a topic, for
# each test of that name; by a kind; or by both.  * stands for anything.
choose_tests()
{
	local kind file test name found all=()
	for kind in "${kinds[@]}"; do
		for file in "$tree/test/$kind"/*; do
			[[ ! $file =~ \.(sql|c|t)$ || $file = */test/cluster/every.sql || $file = */test/client/*.sql ]] ||
				all+=("$kind/$(basename "${file%.*}")")
		done
	done
	tests=()
	for test in "${first[@]}" "${all[@]}"; do
		[[ " ${all[*]} " = *" $test "* && " ${tests[*]} " != *" $test "* ]] || continue
		[ $# -gt 0 ] || tests+=("$test")
		for name in "$@"; do
			# shellcheck disable=SC2053 # the name is a pattern
			if [[ $test = $name || ${test#*/} = $name || ${test%/*} = $name ]]; then
				tests+=("$test")
				break
			fi
		done
	done
	for name in "$@"; do
		found=false
		for test in "${tests[@]}"; do
			# shellcheck disable=SC2053
			[[ $test != $name && ${test#*/} != $name && ${test%/*} != $name ]] || found=true
		done
		$found || fail "there is no test \"$name\": name a topic (such as review), a kind (${kinds[*]}), or both (pgtap/review)"
	done
}

# The names of the chosen tests of a kind
chosen()
{
	local test
	for test in "${tests[@]}"; do
		[[ $test != "$1"/* ]] || echo "${test#*/}"
	done
}

# Pass on what is printed, and see that half a minute does not pass without a
# line.
keep_talking()
{
	local line silent=0
	while true; do
		line=
		if IFS= read -r -t 20 line; then
			printf '%s\n' "$line"
			silent=0
		elif [ $? -gt 128 ]; then
			printf '%s' "$line"
			silent=$((silent + 20))
			echo "... still running, $silent seconds after the last line"
		else
			printf '%s' "$line"
			return
		fi
	done
}

# The database that pgTAP's tests have copies of, of this very extension
make_template()
{
	local script
	script=$(sed -n "s/^default_version = '\(.*\)'/gcm_network--\1.sql/p" "$tree/gcm_network.control")
	! cmp -s "$build/sql/$script" "$temp/template.sql" || return 0
	"$bindir/dropdb" --if-exists gcm_network_tap 2>/dev/null
	"$bindir/createdb" gcm_network_tap
	"$bindir/psql" -X -q -v ON_ERROR_STOP=1 -d gcm_network_tap \
		-c 'CREATE EXTENSION gcm_network' -c 'CREATE EXTENSION pgtap'
	cp "$build/sql/$script" "$temp/template.sql"
}

# Run tests under prove, from test/
prove_files()
{
	(cd "$build/test" &&
		prove -j2 --failures --comments --source Executable --source Perl --source pgTAP --pgtap-option suffix=.sql \
			--pgtap-option psql="$temp/psql-alone" "$@" 2>&1 7>&-) | keep_talking
}

# Run the chosen tests, and set failed to whether one did.
run_tests()
{
	local regress regressing='' test kind name files=() programs
	failed=false
	# What tests write goes away with the rest, whatever TMPDIR is called
	mkdir -p "$temp/tmp"
	chmod 1777 "$temp/tmp"
	local -x TMPDIR=$temp/tmp
	if [ -d "$tree/../shared" ]; then
		GCM_SHARED=$(cd "$tree/../shared" && pwd)
		export GCM_SHARED
	else
		echo "Skipped: what tests do with real records, which are not beside the project"
	fi

	# The modules of the registry one by one before all of them at once, so that
	# what is wrong in one has its file and line
	if [[ " ${tests[*]}" = *"/registry"* ]]; then
		echo "The modules of the registry:"
		prove_files client/registry_modules.t || { failed=true; return; }
	fi

	# pg_regress runs one test at a time: beside it, what the others need is built
	regress=$(chosen sql | grep -vx extension | tr '\n' ' ' || true)
	if [ -n "$(chosen sql)" ]; then
		make -s -C "$build" installcheck PG_CONFIG="$pg_config" REGRESS="extension $regress" >"$temp/regress" 2>&1 7>&- &
		regressing=$!
	fi

	if [ -n "$(chosen pure)" ]; then
		echo "Building the tests of the pure layer"
		mapfile -t programs <<<"$(chosen pure)"
		programs=("${programs[@]/#/$temp/pure/}")
		programs=("${programs[@]/%/.t}")
		make -s -j2 -C "$build" -f test/pure/Makefile SOURCES="${pure_sources[*]}" OUT="$temp/pure" ${CC:+CC="$CC"} \
			"${programs[@]}" || fail "the tests of the pure layer cannot be built"
	fi
	[ -z "$(chosen pgtap)" ] || make_template
	if [ -n "$(chosen cluster)" ]; then
		echo "Building the release before"
		add_server
		prepare_clusters
	fi
	if [ -n "$regressing" ]; then
		echo "pg_regress:"
		wait "$regressing" || failed=true
		cat "$temp/regress"
		! $failed || cat "$build/regress/regression.diffs" 2>/dev/null || true
	fi
	for test in "${tests[@]}"; do
		kind=${test%/*}
		name=${test#*/}
		case $kind in
		sql)	;;
		client) [ "$name" = registry_modules ] || files+=("$kind/$name.t") ;;
		pure)	files+=("$temp/pure/$name.t") ;;
		pgtap)	files+=("pgtap/$name.sql") ;;
		*)		files+=("$kind/$name.t") ;;
		esac
	done
	if [ ${#files[@]} -gt 0 ]; then
		echo "prove:"
		# prove and its modules do not quote what they run
		cp "$tree/test/bin/psql-alone" "$temp"
		prove_files "${files[@]}" || failed=true
	fi
}
