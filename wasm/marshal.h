// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <emscripten/val.h>

#include "base/bytes.h"

namespace indsigt::wasm {

// A copy of a JavaScript Uint8Array; empty for null and undefined. One copy, straight into our memory.
[[nodiscard]] Bytes copy_bytes(const emscripten::val& array);

// Bytes of WebAssembly memory in use.
[[nodiscard]] double memory_bytes();

}  // namespace indsigt::wasm
