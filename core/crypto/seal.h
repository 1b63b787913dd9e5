// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "base/secret_bytes.h"

namespace indsigt::crypto {

using Nonce = std::array<std::byte, 24>;

// A sealed text: nonce 24 ‖ commitment 32 ‖ u32 length ‖ ciphertext with tag 16 (FORMAT.md, section 1).
inline constexpr std::size_t kSealHead = 24 + 32 + 4;

// Seals `text` under `key` for one context. The context is authenticated and committed to, not contained.
// Needs: a key of 32 bytes; text.size() ≤ kMaxText.
[[nodiscard]] Bytes seal(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
                         std::span<const std::byte> text, Random& random);

// Opens a sealed text. Fails with crypto.open, whatever is wrong: form, length, context, commitment,
// cipher or padding. Nothing of a text that failed is left in memory.
[[nodiscard]] Result<SecretBytes> open(const SecretBytes& key, std::string_view label,
                                       std::span<const std::byte> context, std::span<const std::byte> sealed);

// Counts the bytes of the sealed form of a text of `size` bytes.
[[nodiscard]] std::size_t sealed_size(std::size_t size);

}  // namespace indsigt::crypto
