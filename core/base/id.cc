// SPDX-License-Identifier: MPL-2.0
#include "base/id.h"

namespace indsigt {

std::string to_hex(const std::array<std::byte, 16>& bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::byte byte : bytes) {
    const auto value = std::to_integer<unsigned>(byte);
    text.push_back(kDigits[value >> 4]);
    text.push_back(kDigits[value & 15u]);
  }
  return text;
}

}  // namespace indsigt
