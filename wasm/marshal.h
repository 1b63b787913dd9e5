// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <emscripten/val.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace indsigt::wasm {

// A copy of a JavaScript Uint8Array, straight into our memory.
struct CopiedBytes {
  std::unique_ptr<std::byte[]> data;
  std::size_t size = 0;

  [[nodiscard]] std::span<const std::byte> span() const { return {data.get(), size}; }
};

// Empty for null and undefined.
[[nodiscard]] CopiedBytes copy_in(const emscripten::val& array);

// A new Uint8Array with these bytes; no view of our memory leaves the module.
[[nodiscard]] emscripten::val copy_out(const std::string& bytes);

// Bytes of WebAssembly memory in use.
[[nodiscard]] double memory_bytes();

}  // namespace indsigt::wasm
