# SPDX-License-Identifier: MPL-2.0
# The libraries of others, each behind a target of one name in every configuration.

# libsodium, built by ci/libsodium while the rest compiles. Linked PRIVATE by core/crypto only.
if(EMSCRIPTEN)
  set(libsodium_kind wasm)
else()
  set(libsodium_kind native)
endif()
file(MAKE_DIRECTORY "${INDSIGT_LIBSODIUM}/include")
add_custom_command(OUTPUT "${INDSIGT_LIBSODIUM}/lib/libsodium.a"
  COMMAND "${CMAKE_SOURCE_DIR}/ci/libsodium" ${libsodium_kind} VERBATIM)
add_custom_target(libsodium DEPENDS "${INDSIGT_LIBSODIUM}/lib/libsodium.a")
add_library(sodium STATIC IMPORTED GLOBAL)
add_dependencies(sodium libsodium)
set_target_properties(sodium PROPERTIES
  IMPORTED_LOCATION "${INDSIGT_LIBSODIUM}/lib/libsodium.a"
  INTERFACE_INCLUDE_DIRECTORIES "${INDSIGT_LIBSODIUM}/include"
  INTERFACE_COMPILE_DEFINITIONS SODIUM_STATIC)

# nlohmann/json: only its own folder is made visible, never the whole of /usr/include.
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/third_party")
file(CREATE_LINK "${INDSIGT_NLOHMANN}" "${CMAKE_BINARY_DIR}/third_party/nlohmann" SYMBOLIC)
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE "${CMAKE_BINARY_DIR}/third_party")

# GoogleTest from its sources, so that it is built with the flags of each configuration.
if(INDSIGT_SUITES OR INDSIGT_TOOLS)
  add_library(googletest STATIC EXCLUDE_FROM_ALL
    "${INDSIGT_GOOGLETEST}/googletest/src/gtest-all.cc" "${INDSIGT_GOOGLETEST}/googletest/src/gtest_main.cc")
  target_include_directories(googletest SYSTEM PUBLIC "${INDSIGT_GOOGLETEST}/googletest/include")
  target_include_directories(googletest PRIVATE "${INDSIGT_GOOGLETEST}/googletest")
  target_compile_definitions(googletest PUBLIC GTEST_HAS_PTHREAD=0)
endif()
