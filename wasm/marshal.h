// SPDX-License-Identifier: MPL-2.0
// What crosses the boundary lies in the module's own memory; core.post.js copies it in and out.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include "api/session.h"

namespace indsigt::wasm {

// Bytes that were copied in.
struct CopiedBytes {
  std::unique_ptr<std::byte[]> data;
  std::size_t size = 0;

  [[nodiscard]] std::span<const std::byte> span() const { return {data.get(), size}; }
};

// Bytes to be copied out: where they begin and how many they are. core.post.js reads the two as 32-bit
// numbers.
struct Slice {
  const char* data = nullptr;
  std::size_t size = 0;
};
static_assert(sizeof(Slice) == 8);

// A session, with what it gave last until that is copied.
struct Port {
  std::unique_ptr<api::Session> session;
  std::string given;
  Slice slice;

  [[nodiscard]] const Slice* give(std::string bytes) {
    given = std::move(bytes);
    slice = {given.data(), given.size()};
    return &slice;
  }
};

}  // namespace indsigt::wasm
