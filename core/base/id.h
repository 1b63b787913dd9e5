// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/digest.h"
#include "base/hex.h"

namespace indsigt {

// 128 bits that name one thing of the kind `Tag`. Ids of different kinds do not mix.
template <class Tag>
struct Id {
  std::array<std::byte, 16> bytes{};

  friend auto operator<=>(const Id&, const Id&) = default;
};

// Derives an id: the first 128 bits of SHA-256(scope ‖ '|' ‖ name): D2's identity for `system|identifier`,
// and for (source, fullUrl) with the source's own name as scope.
template <class Tag>
[[nodiscard]] Id<Tag> derive_id(const Digest& digest, std::string_view scope, std::string_view name) {
  std::string text;
  text.reserve(scope.size() + 1 + name.size());
  text.append(scope).append("|").append(name);
  const Sha256 hash = digest.sha256(std::as_bytes(std::span(text.data(), text.size())));
  Id<Tag> id;
  for (std::size_t i = 0; i < id.bytes.size(); ++i) id.bytes[i] = hash[i];
  return id;
}

}  // namespace indsigt
