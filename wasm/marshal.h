// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <emscripten/val.h>

#include <string>

#include "base/bytes.h"

namespace indsigt::wasm {

// A copy of a JavaScript Uint8Array; empty for null and undefined. One copy, straight into our memory.
[[nodiscard]] Bytes copy_bytes(const emscripten::val& array);

// A new Uint8Array with these bytes; no view of our memory leaves the module.
[[nodiscard]] emscripten::val copy_out(const std::string& bytes);

// Bytes of WebAssembly memory in use.
[[nodiscard]] double memory_bytes();

}  // namespace indsigt::wasm
