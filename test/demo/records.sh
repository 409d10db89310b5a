# shellcheck shell=bash
# shellcheck disable=SC2154 # bindir is server.sh's
# records.sh: load a CSV file of contributions as the table "records", for the
# demo; after server.sh.
# SPDX-License-Identifier: PostgreSQL

# Set fields to those of a header's line, in lower case; $2 stands between them.
split_header()
{
	local line=$1$2 field
	fields=()
	while [ -n "$line" ]; do
		if [[ $line = \"* ]]; then
			line=${line#\"}
			field=${line%%\"*}
			line=${line#"$field"}
		else
			field=${line%%"$2"*}
		fi
		line=${line#*"$2"}
		fields+=("$(sed 's/^[[:space:]]*//; s/[[:space:]]*$//' <<<"${field,,}")")
	done
}

# Read the header of the file $1, which is in the encoding $2: set separator,
# columns, which are those of the table, and between, which says what stands
# between columns: that which gives most of them.
read_header()
{
	local header candidate i name names=() fields
	[[ $2 =~ ^[A-Za-z0-9_-]+$ ]] || fail "\"$2\" is not the name of an encoding"
	case $(head -c 2 "$1" | od -An -tx1 | tr -d ' ') in
	fffe | feff)	fail "$1 is UTF-16: save it as CSV in UTF-8" ;;
	504b)			fail "$1 is a spreadsheet or an archive: save it as CSV" ;;
	esac
	header=$(head -n 1 "$1" | LC_ALL=C sed 's/^\xef\xbb\xbf//; s/\r$//')
	separator=,
	for candidate in ',' ';' $'\t'; do
		split_header "$header" "$candidate"
		if [ ${#fields[@]} -gt ${#names[@]} ]; then
			separator=$candidate
			names=("${fields[@]}")
		fi
	done
	case $separator in
	,)	between="a comma" ;;
	\;)	between="a semicolon" ;;
	*)	between="a tab" ;;
	esac

	# Columns that do not matter, or come again, get a number
	columns=
	for ((i = 0; i < ${#names[@]}; i++)); do
		case ${names[i]} in
		country | countries)	name=countries ;;
		objective | objectives)	name=objectives ;;
		*)						name=column_$i ;;
		esac
		[[ ,$columns, != *,$name,* ]] || name=column_$i
		columns+=${columns:+,}$name
	done
	header=$(printf '"%s", ' "${names[@]}")
	for name in countries objectives; do
		[[ ,$columns, = *,$name,* ]] ||
			fail "the first line of $1 names no column \"$name\"; with $between between columns it names ${header%, }"
	done
}

# Load the file $1, in the encoding $2, whose header is read.
load_records()
{
	"$bindir/psql" -X -q -v ON_ERROR_STOP=1 \
		-c "CREATE TABLE records (gcm_row integer GENERATED ALWAYS AS IDENTITY, ${columns//,/ text, } text)" \
		-c "COPY records ($columns) FROM STDIN (FORMAT csv, HEADER, DELIMITER '$separator', ENCODING '$2')" <"$1" ||
		fail "$1 cannot be read as CSV in $2 with $between between columns (ENCODING=WIN1252 is for what a spreadsheet on Windows wrote)"
}
