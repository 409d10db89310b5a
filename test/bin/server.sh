# shellcheck shell=bash
# server.sh: a throwaway server with the extension, for demo, check and others.
#
# Everything is built, staged and run in one temporary directory, which goes
# away with the script, unless it is one that is kept (open_kept).  Nothing is
# written into the source tree, no service is touched and no port is opened.
# PG_CONFIG says which server to use; without it, prepare chooses.
#
# This runs in chroots, too, that may lack /dev/fd: no <(command) here.
# SPDX-License-Identifier: PostgreSQL

set -euo pipefail

# Variables given to the make that runs this are not for the makes in it
unset MAKEFLAGS MFLAGS MAKELEVEL

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The pure layer with its data, which can be built without a server: paths in the
# tree
# shellcheck disable=SC2034
read -ra pure_sources <<<"$(cd "$tree" && echo src/pure/*.c src/data/*.c)"

fail()
{
	echo "gcm_network: $*" >&2
	exit 1
}

as_root()
{
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif [ -t 0 ]; then
		sudo "$@"
	else
		sudo -n "$@"
	fi
}

# May this user install packages?  If not, end with the reason.
may_install()
{
	[ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "cannot install $*: not root, and no sudo"
	as_root true 2>/dev/null || fail "cannot install $*: sudo asks for a password, run sudo -v first"
}

apt_get()
{
	as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8 \
		apt-get -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

# Install the named Debian packages that are missing.
install_packages()
{
	local missing=() package log why
	for package in "$@"; do
		[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
			missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0

	may_install "${missing[*]}"
	echo "Installing: ${missing[*]}" >&2
	log=$(mktemp)
	if ! install_quietly "${missing[@]}" >"$log" 2>&1; then
		why=$(cause "$log")
		rm -f "$log"
		fail "cannot install ${missing[*]}: $why"
	fi
	rm -f "$log"
}

# What a log of apt-get tells of the cause: what could not be found, fetched or
# unpacked, not what follows from it, nor that there is no terminal.
cause()
{
	local lines
	lines=$(
		set +e
		grep -m 1 -A 1 '^dpkg: error' "$1" | sed 'N; s/\n */ /'
		grep '^E: ' "$1" | grep -m 1 -vE 'Can not write log|Failed to fetch|Sub-process|Some index files|Unable to fetch some'
		grep -m 1 -E '^[EW]: Failed to fetch' "$1"
		true
	)
	[ -n "$lines" ] || lines=$(tail -n 1 "$1")
	printf '%s' "${lines//$'\n'/; }"
}

# Debian creates and starts a cluster when its server is installed, unless
# this setting says otherwise; it is put back afterwards.
install_quietly()
{
	local conf=/etc/postgresql-common/createcluster.conf status=0

	apt_get update || return
	if [[ ! " $*" =~ " postgresql-"[0-9]+( |$) ]]; then
		apt_get install "$@"
		return
	fi
	apt_get install postgresql-common || return
	as_root cp -p "$conf" "$conf.gcm_network" &&
		echo 'create_main_cluster = false' | as_root tee -a "$conf" >/dev/null
	apt_get install "$@" || status=$?
	as_root mv "$conf.gcm_network" "$conf"
	return $status
}

# The major version of a server
major_of()
{
	"$1" --version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/'
}

server_major()
{
	major_of "$pg_config"
}

# Is this the pg_config of a server that is new enough, with its headers?
is_complete()
{
	local major
	major=$(major_of "$1")
	[ "${major:-0}" -ge 15 ] && [ -x "$("$1" --bindir)/initdb" ] && [ -e "$("$1" --pgxs)" ] &&
		[ -e "$("$1" --includedir-server)/postgres.h" ]
}

# The newest major version of which this Debian has all that the tests need, or
# nothing.
newest_major()
{
	local major
	for major in $(apt-cache search --names-only '^postgresql-[0-9]+-pgtap$' | sed 's/^postgresql-\([0-9]*\).*/\1/' | sort -nr); do
		if [ "$major" -ge 15 ] && apt-cache show "postgresql-$major" "postgresql-server-dev-$major" >/dev/null 2>&1; then
			echo "$major"
			return
		fi
	done
}

# Set pg_config: what PG_CONFIG names; without it, the first on the PATH or of
# those that Debian installs whose server is new enough and has its headers;
# or that of the newest server that this Debian has, which is installed.
prepare()
{
	local found major log
	pg_config=
	if [ -n "${PG_CONFIG:-}" ]; then
		pg_config=$(command -v "$PG_CONFIG") || fail "PG_CONFIG=$PG_CONFIG does not run"
	else
		# shellcheck disable=SC2046
		for found in "$(command -v pg_config)" $(printf '%s\n' /usr/lib/postgresql/*/bin/pg_config | sort -Vr); do
			if is_complete "$found"; then
				pg_config=$found
				break
			fi
		done
	fi
	if [ -z "$pg_config" ]; then
		command -v apt-get >/dev/null ||
			fail "install PostgreSQL 15 or newer with its headers, and put its pg_config on the PATH or into PG_CONFIG"
		major=$(newest_major)
		if [ -z "$major" ]; then
			may_install "PostgreSQL 15 or newer"
			log=$(mktemp)
			apt_get update >"$log" 2>&1 || true
			major=$(newest_major)
			[ -n "$major" ] ||
				fail "this system has no packages postgresql-NN, postgresql-server-dev-NN and postgresql-NN-pgtap of 15 or newer: $(cause "$log")"
			rm -f "$log"
		fi
		install_packages "postgresql-$major" "postgresql-client-$major" "postgresql-server-dev-$major" gcc libc6-dev make
		pg_config=/usr/lib/postgresql/$major/bin/pg_config
	elif command -v apt-get >/dev/null; then
		command -v make >/dev/null || install_packages make
		command -v "${CC:-gcc}" >/dev/null || install_packages "${CC:-gcc}" libc6-dev
	fi
	bindir=$("$pg_config" --bindir)
	[ "$(server_major)" -ge 15 ] || fail "$pg_config is of PostgreSQL $(server_major): 15 or newer is needed"
	[ -x "$bindir/initdb" ] ||
		fail "$bindir has no initdb: install the server, postgresql-$(server_major) on Debian"
	is_complete "$pg_config" ||
		fail "$pg_config has no server headers: install them, postgresql-server-dev-$(server_major) on Debian"
}

# See that pgTAP is there for this server, and the Perl modules that tests use.
prepare_tests()
{
	local missing=() control
	control=$("$pg_config" --sharedir)/extension/pgtap.control
	perl -MTAP::Parser::SourceHandler::pgTAP -e 1 2>/dev/null || missing+=(libtap-parser-sourcehandler-pgtap-perl)
	perl -MIPC::Run -e 1 2>/dev/null || missing+=(libipc-run-perl)
	[ -e "$control" ] || [ "$bindir" != "/usr/lib/postgresql/$(server_major)/bin" ] ||
		missing+=("postgresql-$(server_major)-pgtap")
	if [ ${#missing[@]} -gt 0 ]; then
		command -v apt-get >/dev/null ||
			fail "the tests need pgTAP, TAP::Parser::SourceHandler::pgTAP and IPC::Run (on Debian: ${missing[*]})"
		install_packages "${missing[@]}"
	fi
	[ -e "$control" ] || fail "the tests need pgTAP, which the server of $pg_config does not have: there is no $control"
}

# Run a program as the user that the server runs as, who cannot be root.
as_server()
{
	if [ "$(id -u)" != 0 ]; then
		"$@"
	elif id postgres >/dev/null 2>&1; then
		setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups "$@"
	else
		setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@"
	fi
}

stop_server()
{
	if [ -e "$temp/data/postmaster.pid" ]; then
		(cd "$temp" && as_server "$bindir/pg_ctl" -D "$temp/data" -m immediate stop >/dev/null 2>&1) || true
	fi
}

clean_up()
{
	stop_server
	rm -rf "$temp"
}

# Where directories are made.  A socket's path is short, and core's makefiles
# and tests do not quote everything.
temp_parent()
{
	local parent=${TMPDIR:-/tmp}
	[[ ${#parent} -le 50 && $parent =~ ^[A-Za-z0-9_./-]+$ ]] || parent=/tmp
	echo "$parent"
}

# Where tests that make and remove thousands of files may do so: in memory,
# which spares a third of their time, where there is plenty of it, /dev/shm has
# room and what is there may be run; unless TMPDIR says where.
memory_parent()
{
	local mount
	mount=$(grep -m 1 '^[^ ]* /dev/shm tmpfs rw' /proc/mounts 2>/dev/null) || true
	if [ -z "${TMPDIR:-}" ] && [ -n "$mount" ] && [[ $mount != *noexec* ]] &&
		[ "$(df -Pk /dev/shm | awk 'NR == 2 {print $4}')" -ge 4000000 ] &&
		[ "$(awk '$1 == "MemAvailable:" {print $2}' /proc/meminfo)" -ge 6000000 ]; then
		echo /dev/shm
	else
		temp_parent
	fi
}

make_temp()
{
	make_temp_in "$(temp_parent)"
}

# Make $temp in a directory, and see that it goes away.
make_temp_in()
{
	local free
	temp=$(mktemp -d "$1/gcm.XXXXXX") || fail "cannot write to $1"
	trap clean_up EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	chmod 755 "$temp"
	free=$(df -Pk "$temp" | awk 'NR == 2 {print $4}')
	[ "$free" -ge 300000 ] || fail "less than 300 MB free in $1"
	name_build
}

# The tests run from a directory whose name must be quoted in SQL and in the
# shell, as a clone's may be.
name_build()
{
	build=$temp/"it's built"
	stage=$temp/stage
}

# The directories that are kept for this tree, without the major version that
# ends the name of each
kept_directories()
{
	echo "$(temp_parent)/gcm-$(id -u)-$(printf '%s' "$tree" | cksum | cut -d ' ' -f 1)"
}

# Let $temp be the directory that is kept for this tree and this server between
# calls, for one call at a time: the others wait for close_kept.
open_kept()
{
	temp=$(kept_directories)-$(server_major)
	if mkdir -m 755 "$temp" 2>/dev/null; then
		echo "What is built, and a server, are kept in $temp until make stop" >&2
	elif [ ! -O "$temp" ] || [ -L "$temp" ]; then
		fail "$temp is not a directory of yours"
	fi
	exec 7>"$temp/lock"
	flock -n 7 || { echo "Waiting for another call to end" >&2; flock 7; }
	echo "$bindir" >"$temp/bindir"
	name_build
}

close_kept()
{
	exec 7>&-
}

# Copy what has changed of a tree since it was copied, and remove what is gone,
# so that make builds no more than it must.  What make built in the tree stays
# there.
copy_changes()
{
	local source=$1 build=$2 file version what=(Makefile gcm_network.control src sql test expected)
	version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$source/gcm_network.control")
	if [ "$source" = "$tree" ]; then
		what+=(README.md CHANGELOG.md CONTRIBUTING.md LICENSE META.json doc debian packaging)
		[ ! -d "$tree/.ci" ] || what+=(.ci)
	fi
	mkdir -p "$build"
	touch "$build/.copied"
	(cd "$source" && find "${what[@]}" -type f ! -name '*.o' ! -name '*.bc' ! -name '*.d' ! -path 'test/fuzz/corpus/*' \
		! -name "gcm_network--$version.sql" ! -name "gcm_network--*--$version.sql" -exec md5sum {} +) |
		LC_ALL=C sort >"$build/.found"
	LC_ALL=C comm -23 "$build/.copied" "$build/.found" |
		while read -r _ file; do
			rm -f "$build/$file"
			# All objects are made from the Makefile: what was linked with a file that
			# is gone is linked anew
			[ -e "$source/$file" ] || touch "$build/Makefile"
		done
	# As new as the copy, so that make sees what has changed
	LC_ALL=C comm -13 "$build/.copied" "$build/.found" | sed 's/^[^ ]*  //' >"$build/.changed"
	[ ! -s "$build/.changed" ] || tar -C "$source" -cf - -T "$build/.changed" | tar -C "$build" --no-same-owner -xmf -
	mv "$build/.found" "$build/.copied"
}

# Build in $build, and install into $stage; or from, in and into the directories
# that are given.  CC says with which compiler; without it, with the one that
# the server was built with.  Flags of make may be in build_flags.
build_flags=()
build()
{
	local source=${1:-$tree} build=${2:-$build} stage=${3:-$stage}
	local flags=(PG_CONFIG="$pg_config" with_llvm=no "${build_flags[@]}")
	local foreign="-Wno-unknown-warning-option -Wno-ignored-optimization-argument"
	[ -z "${CC:-}" ] || flags+=(CC="$CC")
	# Strict where tests run unattended, never for users, nor with what is
	# released, which newer compilers may warn of, and which is to be there soon.
	# The server's headers are not ours to judge, nor its flags, which are meant
	# for gcc.
	if [ "$source" != "$tree" ]; then
		flags+=(COPT="-O1 -g0")
	elif [ -n "${CI:-}" ]; then
		flags+=(COPT="-Wextra -Werror -isystem $("$pg_config" --includedir-server) $foreign")
	fi

	copy_changes "$source" "$build"
	make -s -j2 -C "$build" "${flags[@]}" >"$temp/log" 2>&1 7>&- ||
		{ cat "$temp/log" >&2; fail "the build failed"; }
	cat "$temp/log" >&2
	make -s -C "$build" install DESTDIR="$stage" "${flags[@]}" >"$temp/log" 2>&1 7>&- ||
		{ cat "$temp/log" >&2; fail "staging failed"; }
	[ "$source" != "$tree" ] || earlier_scripts "$stage$("$pg_config" --sharedir)/extension"
	chmod -R a+rX "$build" "$stage"
}

# git in the tree, whoever it belongs to
git_here()
{
	git -c safe.directory="$tree" -C "$tree" "$@"
}

# The commit of a release, which came with its script; nothing where there is no
# history, or one that is cut short
release_commit()
{
	[ -e "$tree/.git" ] || return 0
	command -v git >/dev/null || install_packages git
	git_here log --format=%H --diff-filter=A -- "sql/gcm_network--$1.sql" 2>/dev/null | tail -n 1
}

# Put the scripts that installed earlier releases into a directory, for tests to
# update from.  The tree does not keep them; the history does, and so does the
# release before this version where GCM_RELEASE says.
earlier_scripts()
{
	local update version commit kept
	for update in "$tree"/sql/release/*.sql "--$(sed -n 's/^UPDATE_FROM = //p' "$tree/Makefile")--"; do
		version=${update#*--}
		version=${version%%--*}
		commit=$(release_commit "$version")
		kept=${GCM_RELEASE:-}/sql/gcm_network--$version.sql
		if [ -n "$commit" ]; then
			git_here show "$commit:sql/gcm_network--$version.sql" >"$1/gcm_network--$version.sql"
		elif [ -e "$kept" ]; then
			cp "$kept" "$1"
		fi
	done
}

# Unpack the release before this version into a new directory, with the scripts
# of earlier ones, from the history of the project or from where GCM_RELEASE says.
# False where neither is.
fetch_release()
{
	local release commit
	if [ -n "${GCM_RELEASE:-}" ]; then
		[ -d "$GCM_RELEASE" ] && cp -R "$GCM_RELEASE" "$1"
		return
	fi
	release=$(sed -n 's/^UPDATE_FROM = //p' "$tree/Makefile")
	commit=$(release_commit "$release")
	[ -n "$commit" ] || return
	git_here show "$commit:gcm_network.control" | grep -qx "default_version = '$release'" || return
	mkdir "$1"
	git_here archive "$commit" Makefile gcm_network.control src sql test expected | tar -C "$1" -xf -
	earlier_scripts "$1/sql"
}

# Let test/cluster use this server, with the extension, which may have been
# built for it already, and with the release before.
add_server()
{
	local major version
	major=$(server_major)
	version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$tree/gcm_network.control")
	export GCM_SERVERS=$temp/servers
	mkdir -p "$GCM_SERVERS/$major"
	ln -sfn "$bindir" "$GCM_SERVERS/$major/bin"
	if [ -d "$stage" ]; then
		ln -sfn "$build" "$temp/build-$major"
		ln -sfn "$stage" "$GCM_SERVERS/$major/$version"
	else
		build "$tree" "$temp/build-$major" "$GCM_SERVERS/$major/$version"
	fi
	[ -d "$temp/release" ] || fetch_release "$temp/release" || return 0
	build "$temp/release" "$temp/release-$major" "$GCM_SERVERS/$major/$(sed -n 's/^UPDATE_FROM = //p' "$tree/Makefile")"
}

# Say where core's own modules for such tests are, those of the last server, and
# where clusters may be made.  False where the modules are not installed.
prepare_clusters()
{
	local pgxs
	pgxs=$(dirname "$(dirname "$("$pg_config" --pgxs)")")
	export PERL5LIB=$pgxs/test/perl PG_REGRESS=$pgxs/test/regress/pg_regress
	perl -MPostgreSQL::Version -MIPC::Run -e 1 2>/dev/null || return
	rm -rf "$temp/cluster"
	mkdir "$temp/cluster"
	if [ "$(id -u)" = 0 ]; then
		chown "$(as_server id -u)" "$temp/cluster"
	fi
	# The first is read by 15
	export TESTDIR=$temp/cluster TESTDATADIR=$temp/cluster/tmp_check TESTLOGDIR=$temp/cluster/log
}

# Start a server that finds the extension in the staging directory, with the
# settings that are given; unless it runs already.
# shellcheck disable=SC2120
start_server()
{
	local major pkglibdir sharedir
	cd "$temp"
	if ! as_server "$bindir/pg_ctl" -D "$temp/data" status >/dev/null 2>&1; then
		major=$(server_major)
		pkglibdir=$("$pg_config" --pkglibdir)
		sharedir=$("$pg_config" --sharedir)
		rm -rf "$temp/data" "$temp/socket" "$temp/template.sql"
		mkdir "$temp/data" "$temp/socket"
		if [ "$(id -u)" = 0 ]; then
			chown "$(as_server id -u)" "$temp/data" "$temp/socket"
		fi
		as_server "$bindir/initdb" -A trust -U postgres -N -E UTF8 --locale=C -D "$temp/data" \
			>"$temp/log" 2>&1 || { cat "$temp/log" >&2; fail "initdb failed"; }
		{
			echo "listen_addresses = ''"
			echo "unix_socket_directories = '$temp/socket'"
			echo "fsync = off"
			echo "dynamic_library_path = '$stage$pkglibdir:\$libdir'"
			if [ "$major" -ge 18 ]; then
				echo "extension_control_path = '$stage$sharedir:\$system'"
			else
				echo "extension_destdir = '$stage'"
			fi
			printf '%s\n' "$@"
		} >"$temp/settings"
		as_server sh -c "cat '$temp/settings' >>'$temp/data/postgresql.conf'"
		as_server "$bindir/pg_ctl" -w -D "$temp/data" -l "$temp/data/log" start >"$temp/log" 2>&1 7>&- ||
			{ cat "$temp/log" >&2; as_server tail -n 5 "$temp/data/log" >&2; fail "the server did not start"; }
	fi
	use_server
}

# Let what follows connect to the server, and to no other.
use_server()
{
	local variable
	for variable in ${!PG*}; do
		[ "$variable" = PG_CONFIG ] || unset "$variable"
	done
	export PGHOST="$temp/socket" PGUSER=postgres PGDATABASE=postgres
	export PGCLIENTENCODING=UTF8 PAGER=''
	export GCM_BINDIR=$bindir
}
