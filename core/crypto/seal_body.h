// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/codec.h"
#include "base/error.h"
#include "base/secret_bytes.h"
#include "crypto/seal.h"

// The part of a sealed text that seal.h and wrap.h have in common: commitment 32 ‖ u32 length ‖ ciphertext.
namespace indsigt::crypto {

void seal_body(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
               const Nonce& nonce, std::span<const std::byte> text, Writer& to);

// Opens a body. Fails with crypto.open.
[[nodiscard]] Result<SecretBytes> open_body(const SecretBytes& key, std::string_view label,
                                            std::span<const std::byte> context, const Nonce& nonce,
                                            std::span<const std::byte> body);

}  // namespace indsigt::crypto
