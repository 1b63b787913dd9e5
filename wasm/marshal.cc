// SPDX-License-Identifier: MPL-2.0
#include "marshal.h"

#include <emscripten/heap.h>

namespace indsigt::wasm {

CopiedBytes copy_in(const emscripten::val& array) {
  if (array.isNull() || array.isUndefined()) return {};
  const auto size = array["length"].as<std::size_t>();
  // Not cleared first: every byte is written by the copy.
  CopiedBytes bytes{std::make_unique_for_overwrite<std::byte[]>(size), size};
  const emscripten::val view(
      emscripten::typed_memory_view(size, reinterpret_cast<unsigned char*>(bytes.data.get())));
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
