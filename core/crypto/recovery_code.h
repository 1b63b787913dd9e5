// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "base/secret_bytes.h"

namespace indsigt::crypto {

// 160 random bits that somebody writes on paper (FORMAT.md, section 8).
struct RecoveryCode {
  SecretBytes bits;  // 20 bytes
};

[[nodiscard]] RecoveryCode make_recovery_code(Random& random);

// Writes "XXXX-XXXX-…", nine groups of four of Crockford's base32, the last four of them check characters.
// The text is the secret: 44 characters, as bytes.
[[nodiscard]] SecretBytes write_recovery_code(const RecoveryCode& code);

// Reads a code; takes lower case, spaces and hyphens, O for 0, I and L for 1. Nothing where a character, the
// length or the check is wrong.
[[nodiscard]] std::optional<RecoveryCode> read_recovery_code(std::string_view text);

}  // namespace indsigt::crypto
