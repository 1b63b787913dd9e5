# SPDX-License-Identifier: MPL-2.0
# Writes sentences.<language>.inc from the "error-" keys of a locale file, which stand on one line each:
#   error-json-depth = A sentence.   →   {"json.depth", "A sentence."},
# Called with -DLOCALE=<file.ftl> -DOUT=<file.inc>.
file(STRINGS "${LOCALE}" lines REGEX "^error-[a-z0-9_-]+ = " ENCODING UTF-8)
set(rows "")
foreach(line IN LISTS lines)
  string(REGEX MATCH "^error-([a-z0-9_-]+) = (.*)$" match "${line}")
  set(sentence "${CMAKE_MATCH_2}")
  string(REPLACE "-" "." key "${CMAKE_MATCH_1}")
  string(REPLACE "\\" "\\\\" sentence "${sentence}")
  string(REPLACE "\"" "\\\"" sentence "${sentence}")
  string(APPEND rows "{\"${key}\", \"${sentence}\"},\n")
endforeach()
file(WRITE "${OUT}" "${rows}")
