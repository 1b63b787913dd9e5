// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace indsigt {

// Gives a number below 16 as a lower-case hexadecimal digit.
[[nodiscard]] constexpr char hex_digit(unsigned value) { return "0123456789abcdef"[value & 15u]; }

// Gives two lower-case hexadecimal digits a byte.
[[nodiscard]] inline std::string to_hex(std::span<const std::byte> bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::byte byte : bytes) {
    const auto value = std::to_integer<unsigned>(byte);
    text.push_back(hex_digit(value >> 4));
    text.push_back(hex_digit(value));
  }
  return text;
}

// Reads lower-case hexadecimal digits into `bytes`; gives false where the text is not as many digits as the
// bytes need, and what `bytes` holds then means nothing.
[[nodiscard]] constexpr bool read_hex(std::string_view text, std::span<std::byte> bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (text.size() != 2 * bytes.size()) return false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const std::size_t high = kDigits.find(text[2 * i]);
    const std::size_t low = kDigits.find(text[2 * i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return false;
    bytes[i] = static_cast<std::byte>(high * 16 + low);
  }
  return true;
}

}  // namespace indsigt
