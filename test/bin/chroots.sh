# shellcheck shell=bash
# chroots.sh: servers of other major versions than this machine's, each with
# what it needs in a chroot made of Debian's packages once and then kept; for
# check-servers and check-upgrade, after server.sh.  Needs root, by sudo if
# need be.
#
# GCM_CACHE says where the chroots are: $XDG_CACHE_HOME/gcm_network unless told,
# 1.5 GB each.  To fetch newer packages, remove the directory.
# GCM_MIRROR says which mirror of Debian to fetch from: unless told, the one
# that this machine installs its own packages from.
# SPDX-License-Identifier: PostgreSQL

# From the suite that a major is taken from by preference to the last resort
suites=(stable oldstable oldoldstable testing unstable experimental)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
cache=${GCM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gcm_network}
[[ $cache = /* ]] || cache=$PWD/$cache

# Go on as root, with the same arguments: major versions.
become_root()
{
	local major
	for major in "$@"; do
		[[ $major =~ ^([1-9][0-9]*|newest)$ ]] || fail "\"$major\" is not a major version of PostgreSQL"
	done
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || fail "cannot run chroots: not root, and no sudo"
		as_root true 2>/dev/null || fail "cannot run chroots: sudo asks for a password, run sudo -v first"
		# shellcheck disable=SC2154 # tree is server.sh's
		exec sudo env GCM_CACHE="$cache" GCM_MIRROR="${GCM_MIRROR:-}" "$tree/test/bin/$(basename "$0")" "$@"
	fi
}

job=
signal=TERM
contained=()
unfinished=()

# Interrupted or not, nothing stays behind but what is complete.
tidy()
{
	trap '' INT TERM HUP
	if [ -n "$job" ]; then
		kill "-$signal" -- "-$job" 2>/dev/null || true
		wait "$job" 2>/dev/null || true
	fi
	[ ${#unfinished[@]} = 0 ] || rm -rf --one-file-system "${unfinished[@]}"
}

# Run a program in a process group, so that it can be stopped as a whole, and
# where the kernel allows it so that its processes and mounts end with it.
contain()
{
	local status=0
	set -m
	"${contained[@]}" "$@" </dev/null &
	job=$!
	set +m
	wait "$job" || status=$?
	job=
	return $status
}

# The mirror that this machine's apt has for its own release.
find_mirror()
{
	local release uri name component
	release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
	# shellcheck disable=SC2016 # apt expands these
	while read -r uri name component; do
		if [[ $component = main && $name =~ ^($release|stable|testing|unstable|sid)$ ]]; then
			echo "$uri"
			return
		fi
	done < <(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages')
}

# The line of a sources.list.  The suites that are not released say until when
# they are valid, for a week, which mirrors outlive; signatures are checked.
source_line()
{
	echo "deb [signed-by=$keyring check-valid-until=no] $mirror $1 main"
}

# List in $cache/index which suite carries which packages of PostgreSQL.
fetch_index()
{
	local work suite name file
	work=$(mktemp -d "$cache/index.XXXXXX")
	unfinished+=("$work")
	mkdir -p "$work/lists/partial" "$work/archives/partial"
	for suite in "${suites[@]}"; do
		source_line "$suite"
	done >"$work/sources.list"

	local apt=(apt-get -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
		-o Dir::State::Lists="$work/lists" -o Dir::Cache="$work" -o APT::Sandbox::User=root
		-o Acquire::Languages=none -o APT::Update::Error-Mode=any)
	echo "Fetching the lists of packages of Debian ${suites[*]} from $mirror"
	contain "${apt[@]}" update >"$work/log" 2>&1 ||
		fail "cannot fetch the lists of packages: $(reason "$work/log")"
	# The check of age is off, so say how old they are
	for file in "$work"/lists/*_InRelease; do
		echo "  $(sed -n 's/^Suite: //p' "$file") ($(sed -n 's/^Codename: //p' "$file")) of $(sed -n 's/^Date: //p' "$file")"
	done
	# shellcheck disable=SC2016 # apt expands these
	"${apt[@]}" indextargets --format '$(RELEASE) $(FILENAME)' 'Created-By: Packages' >"$work/targets"
	while read -r suite file; do
		/usr/lib/apt/apt-helper cat-file "$file" |
			sed -nE "s/^Package: (postgresql-(server-dev-)?[0-9]+(-pgtap)?)$/$suite \\1/p"
	done <"$work/targets" | sort -u >"$work/index"
	mv "$work/index" "$cache/index"
	rm -rf "$work"
}

# The first error in a log, for a message of one line.
reason()
{
	grep -m 1 -E '^(E|error):' "$1" || tail -n 1 "$1"
}

# The suite that a package is taken from, or nothing.
suite_of()
{
	local suite
	for suite in "${suites[@]}"; do
		if grep -qx "$suite $1" "$cache/index"; then
			echo "$suite"
			return
		fi
	done
}

# The majors that can be had, newest last.
known_majors()
{
	sed -nE 's/^[a-z]+ postgresql-server-dev-([0-9]+)$/\1/p' "$cache/index" | sort -nu |
		awk '$1 >= 15'
}

# Open the cache, for one at a time, with the list of what there is in it.  The
# others wait for close_cache and find done what they need.
open_cache()
{
	command -v apt-get >/dev/null || fail "cannot fetch servers: this is not Debian, there is no apt-get"
	install_packages mmdebstrap debian-archive-keyring
	trap tidy EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	if unshare --mount --pid --ipc --fork true 2>/dev/null; then
		contained=(unshare --mount --pid --ipc --fork --kill-child)
		signal=KILL
	fi

	if [ ! -d "$cache" ]; then
		mkdir -p "$cache" || fail "cannot make the directory $cache"
		chmod 700 "$cache"
	fi
	mirror=${GCM_MIRROR:-$(find_mirror)}
	[ -n "$mirror" ] || fail "apt names no mirror of Debian: set GCM_MIRROR"
	mirror=${mirror%/}
	exec 9>"$cache/lock"
	flock 9
	[ -e "$cache/index" ] || fetch_index
}

close_cache()
{
	exec 9>&-
}

# Set majors to those that are named, or to all, the oldest first.
name_majors()
{
	local major
	majors=()
	for major in "${@:-all}"; do
		case $major in
		all)	mapfile -t majors < <(known_majors) ;;
		newest)	majors+=("$(known_majors | tail -n 1)") ;;
		*)		majors+=("$major") ;;
		esac
	done
}

# What is experimental stands on what is unstable.
base_of()
{
	[ "$1" = experimental ] && echo unstable || echo "$1"
}

# Make the chroot $1 with the packages $2 of the suites $3, the first of which
# it stands on, and run $4 in the end; unless it is there already.
make_chroot()
{
	local root=$1 packages=$2 hook=$4 work suite
	local -a from
	read -ra from <<<"$3"
	[ "$(cat "$root/etc/gcm_packages" 2>/dev/null)" != "$packages $hook" ] || return 0
	echo "Fetching from Debian ${from[*]} at $mirror: $packages"
	work=$(mktemp -d "$root.XXXXXX")
	unfinished+=("$work" "$work.log" "$work.list")
	for suite in "${from[@]}"; do
		source_line "$suite"
	done >"$work.list"
	contain mmdebstrap --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' \
		--include="$packages" --customize-hook="$hook" "${from[0]}" "$work" "$work.list" >"$work.log" 2>&1 ||
		fail "cannot fetch $packages: $(reason "$work.log")"
	echo "$packages $hook" >"$work/etc/gcm_packages"
	chmod 755 "$work"
	rm -rf --one-file-system "$root"
	mv "$work" "$root"
	rm -f "$work.log" "$work.list"
	echo "Fetched: $(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages, $(du -sh "$root" | cut -f 1)"
}

# Copy the tree, the release before and what tests read beside the tree into
# $copy in a chroot.
copy_tree()
{
	local root=$1 directory
	copy=$(mktemp -d "$root/tmp/gcm.XXXXXX")
	unfinished+=("$copy")
	mkdir "$copy/tree" "$copy/temp"
	tar -C "$tree" --exclude=./.git --exclude='*.o' --exclude='*.bc' -cf - . |
		tar -C "$copy/tree" --no-same-owner -xf -
	fetch_release "$copy/release" || true
	for directory in data facts; do
		if [ -d "$tree/../shared/$directory" ]; then
			mkdir -p "$copy/shared"
			cp -RL "$tree/../shared/$directory" "$copy/shared"
		fi
	done
	chmod -R a+rX "$copy"
}

# Run a program of the copied tree in the chroot, with variables before it.
in_chroot()
{
	local root=$1 enter
	shift
	enter=(chroot "$root")
	[ ${#contained[@]} = 0 ] || enter=(--root="$root" --mount-proc)
	contain "${enter[@]}" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
		TMPDIR="${copy#"$root"}/temp" GCM_RELEASE="${copy#"$root"}/release" CI=true "$@"
}
