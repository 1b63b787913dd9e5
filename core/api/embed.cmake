# SPDX-License-Identifier: MPL-2.0
# Writes a file of assets/ as a C++ string literal, so that the core carries it: no fetch, no second version.
# Called with -DASSET=<file> -DOUT=<file.inc>.
file(READ "${ASSET}" text)
file(WRITE "${OUT}" "R\"indsigt(${text})indsigt\"\n")
