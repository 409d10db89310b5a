# shellcheck shell=bash
# server.sh: a throwaway server with the extension, for demo and check.
#
# Everything is built, staged and run in one temporary directory, which goes
# away with the script.  Nothing is written into the source tree, no service
# is touched and no port is opened.  PG_CONFIG says which server to use;
# without it, Debian's PostgreSQL 15 is used, and installed where missing.

set -euo pipefail

# Variables given to the make that runs this are not for the makes in it
unset MAKEFLAGS MFLAGS MAKELEVEL

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

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

# Install the named Debian packages that are missing.
install_packages()
{
	local missing=() package log reason
	for package in "$@"; do
		[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
			missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0

	echo "Installing: ${missing[*]}"
	[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
		fail "cannot install ${missing[*]}: not root, and no sudo"
	as_root true 2>/dev/null ||
		fail "cannot install ${missing[*]}: sudo asks for a password, run sudo -v first"
	log=$(mktemp)
	if ! install_quietly "${missing[@]}" >"$log" 2>&1 </dev/null; then
		reason=$(grep '^E:' "$log" | head -n 1 || true)
		rm -f "$log"
		fail "cannot install ${missing[*]} (no network, or no disk?): ${reason:-apt-get failed}"
	fi
	rm -f "$log"
}

# Debian creates and starts a cluster when its server is installed, unless
# this setting says otherwise; it is put back afterwards.
install_quietly()
{
	local conf=/etc/postgresql-common/createcluster.conf status=0
	local get=(as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1
		apt-get -y --no-install-recommends -o DPkg::Lock::Timeout=120)

	"${get[@]}" update || return
	if [[ " $* " != *" postgresql-15 "* ]]; then
		"${get[@]}" install "$@"
		return
	fi
	"${get[@]}" install postgresql-common || return
	as_root cp -p "$conf" "$conf.gcm_network" &&
		echo 'create_main_cluster = false' | as_root tee -a "$conf" >/dev/null
	"${get[@]}" install "$@" || status=$?
	as_root mv "$conf.gcm_network" "$conf"
	return $status
}

# Set pg_config, installing what demo (or, with an argument, check) needs.
# shellcheck disable=SC2120
prepare()
{
	pg_config=${PG_CONFIG:-}
	if [ -n "$pg_config" ]; then
		pg_config=$(command -v "$pg_config") || fail "PG_CONFIG=$PG_CONFIG does not run"
	elif command -v apt-get >/dev/null; then
		install_packages postgresql-15 postgresql-client-15 postgresql-server-dev-15 gcc make "$@"
		pg_config=/usr/lib/postgresql/15/bin/pg_config
	else
		fail "install PostgreSQL 15 or newer with its headers, and set PG_CONFIG"
	fi
	bindir=$("$pg_config" --bindir)
	[ -x "$bindir/initdb" ] || fail "$bindir has no initdb: the server is not installed"
	[ -e "$("$pg_config" --pgxs)" ] ||
		fail "the server headers that belong to $pg_config are not installed"
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

clean_up()
{
	if [ -e "$temp/data/postmaster.pid" ]; then
		(cd "$temp" && as_server "$bindir/pg_ctl" -D "$temp/data" -m immediate stop >/dev/null 2>&1) || true
	fi
	rm -rf "$temp"
}

# Make $temp, and see that it goes away.  A socket's path is short.
make_temp()
{
	local parent=${TMPDIR:-/tmp} free
	[ ${#parent} -le 60 ] || parent=/tmp
	temp=$(mktemp -d "$parent/gcm.XXXXXX") || fail "cannot write to $parent"
	trap clean_up EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	chmod 755 "$temp"
	free=$(df -Pk "$temp" | awk 'NR == 2 {print $4}')
	[ "$free" -ge 300000 ] || fail "less than 300 MB free in $parent"
}

# Build in $temp/build, and install into $temp/stage; or from, in and into the
# directories that are given.  CC says with which compiler; without it, with the
# one that the server was built with.
build()
{
	local source=${1:-$tree} build=${2:-$temp/build} stage=${3:-$temp/stage}
	local flags=(PG_CONFIG="$pg_config" with_llvm=no)
	local foreign="-Wno-unknown-warning-option -Wno-ignored-optimization-argument"
	[ -z "${CC:-}" ] || flags+=(CC="$CC")
	# Strict where tests run unattended, never for users, nor with what is
	# released, which newer compilers may warn of.  The server's headers are not
	# ours to judge, nor its flags, which are meant for gcc.
	[ -z "${CI:-}" ] || [ "$source" != "$tree" ] || flags+=(COPT="-Wextra -Werror -isystem $("$pg_config" --includedir-server) $foreign")

	mkdir "$build"
	(cd "$source" && cp -R Makefile gcm_network.control src sql test expected "$build")
	find "$build" \( -name '*.o' -o -name '*.bc' \) -exec rm {} +
	make -s -j2 -C "$build" "${flags[@]}" >"$temp/log" 2>&1 ||
		{ cat "$temp/log" >&2; fail "the build failed"; }
	cat "$temp/log" >&2
	make -s -C "$build" install DESTDIR="$stage" "${flags[@]}" >"$temp/log" 2>&1 ||
		{ cat "$temp/log" >&2; fail "staging failed"; }
	chmod -R a+rX "$build" "$stage"
}

# The server's major version
server_major()
{
	"$pg_config" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/'
}

# Unpack the release before this version into a new directory, from the history
# of the project or from where GCM_RELEASE says.  False where neither is.
fetch_release()
{
	local release commit
	if [ -n "${GCM_RELEASE:-}" ]; then
		[ -d "$GCM_RELEASE" ] && cp -R "$GCM_RELEASE" "$1"
		return
	fi
	[ -e "$tree/.git" ] || return
	command -v git >/dev/null || install_packages git
	release=$(sed -n 's/^UPDATE_FROM = //p' "$tree/Makefile")
	# It came with its script; a history that is cut short begins later
	commit=$(git -c safe.directory="$tree" -C "$tree" log --format=%H --diff-filter=A \
		-- "sql/gcm_network--$release.sql" 2>/dev/null | tail -n 1)
	[ -n "$commit" ] || return
	git -c safe.directory="$tree" -C "$tree" show "$commit:gcm_network.control" |
		grep -qx "default_version = '$release'" || return
	mkdir "$1"
	git -c safe.directory="$tree" -C "$tree" archive "$commit" Makefile gcm_network.control src sql test expected |
		tar -C "$1" -xf -
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
	ln -s "$bindir" "$GCM_SERVERS/$major/bin"
	if [ -d "$temp/stage" ]; then
		ln -s "$temp/build" "$temp/build-$major"
		ln -s "$temp/stage" "$GCM_SERVERS/$major/$version"
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
	mkdir "$temp/cluster"
	if [ "$(id -u)" = 0 ]; then
		chown "$(as_server id -u)" "$temp/cluster"
	fi
	# The first is read by 15
	export TESTDIR=$temp/cluster TESTDATADIR=$temp/cluster/tmp_check TESTLOGDIR=$temp/cluster/log
}

# Start a server that finds the extension in the staging directory, with the
# settings that are given.
# shellcheck disable=SC2120
start_server()
{
	local major pkglibdir sharedir variable
	major=$(server_major)
	pkglibdir=$("$pg_config" --pkglibdir)
	sharedir=$("$pg_config" --sharedir)

	mkdir "$temp/data" "$temp/socket"
	if [ "$(id -u)" = 0 ]; then
		chown "$(as_server id -u)" "$temp/data" "$temp/socket"
	fi
	cd "$temp"
	as_server "$bindir/initdb" -A trust -U postgres -N -E UTF8 --locale=C -D "$temp/data" \
		>"$temp/log" 2>&1 || { cat "$temp/log" >&2; fail "initdb failed"; }
	{
		echo "listen_addresses = ''"
		echo "unix_socket_directories = '$temp/socket'"
		echo "fsync = off"
		echo "dynamic_library_path = '$temp/stage$pkglibdir:\$libdir'"
		if [ "$major" -ge 18 ]; then
			echo "extension_control_path = '$temp/stage$sharedir:\$system'"
		else
			echo "extension_destdir = '$temp/stage'"
		fi
		printf '%s\n' "$@"
	} >"$temp/settings"
	as_server sh -c "cat '$temp/settings' >> '$temp/data/postgresql.conf'"
	as_server "$bindir/pg_ctl" -w -D "$temp/data" -l "$temp/data/log" start >"$temp/log" 2>&1 ||
		{ cat "$temp/log" >&2; as_server tail -n 5 "$temp/data/log" >&2; fail "the server did not start"; }

	for variable in ${!PG*}; do
		[ "$variable" = PG_CONFIG ] || unset "$variable"
	done
	export PGHOST="$temp/socket" PGUSER=postgres PGDATABASE=postgres
	export PGCLIENTENCODING=UTF8 PAGER=''
}
