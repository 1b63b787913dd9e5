// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace indsigt::records {

// Text for comparing: ASCII and Latin-1 letters in lower case (Æ, Ø, Å, Ä, Ö among them), all else as it is.
[[nodiscard]] inline std::string fold_case(std::string_view text) {
  std::string folded(text);
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const auto byte = static_cast<unsigned char>(folded[i]);
    const bool latin_1 = i > 0 && static_cast<unsigned char>(folded[i - 1]) == 0xC3;
    // U+00C0 to U+00DE are C3 80 to C3 9E in UTF-8, their lower case 0x20 further; U+00D7 is a sign.
    const bool upper =
        (byte >= 'A' && byte <= 'Z') || (latin_1 && byte >= 0x80 && byte <= 0x9E && byte != 0x97);
    if (upper) folded[i] = static_cast<char>(byte + 0x20);
  }
  return folded;
}

}  // namespace indsigt::records
