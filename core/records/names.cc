// SPDX-License-Identifier: MPL-2.0
#include "records/names.h"

#include <algorithm>
#include <string>
#include <vector>

namespace indsigt::records {
namespace {

// Words in small letters: those of ASCII, and À–Þ, whose second byte is 0x20 above in small.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  bool after_c3 = false;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == ' ' || c == '-') {
      words.emplace_back();
    } else if ((c >= 'A' && c <= 'Z') || (after_c3 && byte >= 0x80 && byte <= 0x9E)) {
      words.back().push_back(static_cast<char>(byte + 0x20));
    } else {
      words.back().push_back(c);
    }
    after_c3 = byte == 0xC3;
  }
  std::erase(words, std::string());
  std::ranges::sort(words);
  return words;
}

}  // namespace

std::string words_in_order(std::string_view name) {
  std::string all;
  for (const std::string& word : words_of(name)) all.append(all.empty() ? "" : " ").append(word);
  return all;
}

bool names_differ(std::string_view a, std::string_view b) {
  const auto words_a = words_of(a), words_b = words_of(b);
  return !std::ranges::includes(words_a, words_b) && !std::ranges::includes(words_b, words_a);
}

}  // namespace indsigt::records
