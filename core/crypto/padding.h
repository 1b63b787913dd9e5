// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "base/secret_bytes.h"

namespace indsigt::crypto {

inline constexpr std::size_t kMaxPadded = 262'144;
inline constexpr std::size_t kMaxText = kMaxPadded - 4;

// Counts the bytes of the padded form of a text (Padmé, floor 256; FORMAT.md, section 1). Needs: size ≤
// kMaxText.
[[nodiscard]] std::size_t padded_size(std::size_t size);

// Says whether some text has a padded form of so many bytes: seen without any key.
[[nodiscard]] bool is_padded_size(std::size_t size);

// Pads a text. Needs: text.size() ≤ kMaxText.
[[nodiscard]] SecretBytes pad(std::span<const std::byte> text);

// Gives the text again, in its own memory; nothing unless `padded` is exactly what pad() makes of it.
[[nodiscard]] std::optional<SecretBytes> unpad(std::span<const std::byte> padded);

}  // namespace indsigt::crypto
