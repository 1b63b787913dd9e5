// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "base/secret_bytes.h"

namespace indsigt::crypto {

using Hash = std::array<std::byte, 32>;
using Parts = std::initializer_list<std::span<const std::byte>>;

// Computes H of FORMAT.md, section 1: BLAKE2b-256 over the label and the parts, each with its length.
[[nodiscard]] Hash hash(std::string_view label, Parts parts);

// Computes K of FORMAT.md, section 1: `size` secret bytes from a secret key. Needs: a key of 32 bytes, size
// 32 or 64.
[[nodiscard]] SecretBytes derive(const SecretBytes& key, std::size_t size, std::string_view label,
                                 Parts parts);

// Computes K where the result is public (commitments).
[[nodiscard]] Hash derive_public(const SecretBytes& key, std::string_view label, Parts parts);

// Says whether two texts of the same length are equal, in a time that does not depend on where they differ.
[[nodiscard]] bool equal(std::span<const std::byte> a, std::span<const std::byte> b);

}  // namespace indsigt::crypto
