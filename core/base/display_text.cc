// SPDX-License-Identifier: MPL-2.0
#include "base/display_text.h"

#include <cstddef>

namespace indsigt {
namespace {

constexpr std::size_t kMaxCharacters = 200;

// Length of the UTF-8 character at the front; the tree holds valid UTF-8 only.
std::size_t character_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return length < text.size() ? length : text.size();
}

bool is_space(std::string_view character) {
  return character == " " || character == "\t" || character == "\n" || character == "\r" ||
         character == "\xC2\xA0";
}

// C0, DEL, C1, zero-width and bidirectional controls.
bool is_control(std::string_view character) {
  if (character.size() == 1) return static_cast<unsigned char>(character[0]) < 0x20 || character[0] == 0x7F;
  if (character.size() == 2) {
    return (character >= "\xC2\x80" && character <= "\xC2\x9F") || character == "\xD8\x9C";  // U+061C
  }
  return (character >= "\xE2\x80\x8B" && character <= "\xE2\x80\x8F") ||  // U+200B–200F
         (character >= "\xE2\x80\xA8" && character <= "\xE2\x80\xAE") ||  // U+2028–202E
         (character >= "\xE2\x81\xA0" && character <= "\xE2\x81\xAF") ||  // U+2060–206F
         character == "\xEF\xBB\xBF";
}

// U+200C and U+200D, which are spelling in scripts whose letters join (Unicode 3.9, "Cursive Joiners").
bool is_joiner(std::string_view character) {
  return character == "\xE2\x80\x8C" || character == "\xE2\x80\x8D";
}

// Arabic and its kin (U+0600–07FF) and the scripts of India (U+0800–0FFF).
bool is_joining(std::string_view text) {
  return !text.empty() && ((text[0] >= '\xD8' && text[0] <= '\xDF') || text[0] == '\xE0');
}

}  // namespace

std::string display_text(std::string_view text) {
  std::string out;
  std::string_view before;  // the last character of `out`
  std::size_t characters = 0;
  bool space = false;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, character_length(text));
    text.remove_prefix(character.size());
    if (is_space(character)) {
      space = !out.empty();
      continue;
    }
    if (is_joiner(character) && !space && is_joining(before) && is_joining(text)) {
      out.append(character);
      before = {};
      continue;
    }
    if (is_control(character)) continue;
    if (++characters > kMaxCharacters) return out + "…";
    if (space) out.push_back(' ');
    space = false;
    out.append(character);
    before = character;
  }
  return out;
}

}  // namespace indsigt
