// SPDX-License-Identifier: MPL-2.0
#include "marshal.h"

#include <emscripten/heap.h>

namespace indsigt::wasm {

Bytes copy_bytes(const emscripten::val& array) {
  if (array.isNull() || array.isUndefined()) return {};
  Bytes bytes(array["length"].as<std::size_t>());
  const emscripten::val view(
      emscripten::typed_memory_view(bytes.size(), reinterpret_cast<unsigned char*>(bytes.data())));
  view.call<void>("set", array);
  return bytes;
}

emscripten::val copy_out(const std::string& bytes) {
  const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
  const emscripten::val view(emscripten::typed_memory_view(bytes.size(), data));
  return emscripten::val::global("Uint8Array").new_(view);
}

double memory_bytes() { return static_cast<double>(emscripten_get_heap_size()); }

}  // namespace indsigt::wasm
