# SPDX-License-Identifier: MPL-2.0
# Headers of the standard library, compiled once a configuration: they are half of what a file costs. A file still
# includes what it uses; ci/nightly builds with INDSIGT_PRECOMPILE off and fails where one does not.
option(INDSIGT_PRECOMPILE "Compile the standard library's headers once" ON)

set(standard_headers <algorithm> <array> <cstdint> <expected> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <tuple> <utility> <variant> <vector>)
file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cc.new" "")
file(COPY_FILE "${CMAKE_BINARY_DIR}/precompiled.cc.new" "${CMAKE_BINARY_DIR}/precompiled.cc" ONLY_IF_DIFFERENT)

# precompiled(NAME OPTIONS HEADERS…): the headers as code compiled with those options sees them.
function(precompiled name options)
  add_library(precompiled_${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cc")
  target_link_libraries(precompiled_${name} PRIVATE indsigt_flags)
  target_compile_options(precompiled_${name} PRIVATE ${options})
  target_precompile_headers(precompiled_${name} PRIVATE ${ARGN})
endfunction()

# indsigt_precompile(TARGET KIND): TARGET's files see those of precompiled(KIND …).
function(indsigt_precompile target kind)
  if(INDSIGT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM precompiled_${kind})
  endif()
endfunction()

if(INDSIGT_PRECOMPILE)
  precompiled(fast "" ${standard_headers})
  if(EMSCRIPTEN)
    precompiled(small -Oz ${standard_headers})
  endif()
  if(INDSIGT_SUITES)
    precompiled(suites ${INDSIGT_SUITE_OPTIONS} ${standard_headers} <gtest/gtest.h>)
    target_link_libraries(precompiled_suites PRIVATE googletest)
  endif()
endif()
