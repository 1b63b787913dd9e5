# SPDX-License-Identifier: MPL-2.0
# Writes a file of assets/ as a C++ string literal, so that the core carries it: no fetch, no second version.
# Called with -DASSET=<file> -DOUT=<file.inc>.
file(READ "${ASSET}" text)
# A line break of JSON, and how far the next line is set in, says nothing.
string(REGEX REPLACE "\n *" "" text "${text}")
file(WRITE "${OUT}" "R\"indsigt(${text})indsigt\"\n")
