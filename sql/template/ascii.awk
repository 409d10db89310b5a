# Complain of letters beyond ASCII that ascii.sed left, for it does not know
# them, and of escapes where no unistr() can read them: outside of the bodies of
# procedures and of the text of the registry.
# SPDX-License-Identifier: PostgreSQL

/[^\t -~]/ {
	print FILENAME ":" FNR ": a letter that sql/template/ascii.sed does not know: " $0
	faults++
}
/\$procedure\$/ {
	procedure = !procedure
}
/\$registry\$/ {
	registry = !registry
}
!procedure && !registry && !/^[\t ]*--/ && /\\[0-9a-f][0-9a-f][0-9a-f][0-9a-f]/ {
	print FILENAME ":" FNR ": an escape that no unistr() reads: " $0
	faults++
}
END {
	exit faults > 0
}
