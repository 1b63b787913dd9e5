# SPDX-License-Identifier: MPL-2.0
# Flags that hold for every target, and those of our own code (target indsigt_flags, linked PRIVATE).

# No exception crosses into JavaScript, so there are none at all, in every configuration alike.
add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
if(INDSIGT_SANITIZE)
  # vptr checks need RTTI. The checks of each single access cost a third of the compiler's time, and AddressSanitizer
  # finds nearly all that they find: only the fuzzers, which read hostile bytes, have them too.
  set(without vptr)
  if(NOT INDSIGT_FUZZ)
    set(without vptr,null,alignment,object-size)
  endif()
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=${without} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(INDSIGT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(EMSCRIPTEN)
  # Bulk memory: memcpy and memset as instructions; every browser with SIMD has it.
  add_compile_options(-msimd128 -mbulk-memory)
  # 1 MiB of stack: ML-KEM overflows the default. No Function() or eval: CSP without unsafe-eval.
  add_link_options(-fno-exceptions -mbulk-memory -sSTACK_SIZE=1MB -sALLOW_MEMORY_GROWTH -sDYNAMIC_EXECUTION=0)
endif()

add_library(indsigt_flags INTERFACE)
target_compile_options(indsigt_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
