// SPDX-License-Identifier: MPL-2.0
#include "api/json_text.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

#include "base/utf8.h"

namespace indsigt::api {
namespace {

constexpr std::size_t kFirstRoom = 4096;
constexpr std::size_t kMaxNumber = 20;  // of a 64-bit number, with its sign
constexpr std::size_t kMaxEscape = 6;   // "\u001f"
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::uint8_t byte_at(const char* p) { return static_cast<std::uint8_t>(*p); }

bool is_plain(std::uint8_t byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

// Counts the bytes at `p` for which a single U+FFFD stands: those that could have begun a sequence, or a
// byte. Needs: there is no well-formed sequence at `p`.
std::size_t broken_sequence(const char* p, const char* end) {
  const std::uint8_t lead = byte_at(p);
  if (lead < 0xC2 || lead > 0xF4) return 1;
  const std::uint8_t least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const std::uint8_t most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (lead < 0xE0 || end - p < 2 || byte_at(p + 1) < least || byte_at(p + 1) > most) return 1;
  if (lead < 0xF0 || end - p < 3 || (byte_at(p + 2) & 0xC0) != 0x80) return 2;
  return 3;
}

// Writes the escape of a byte below 0x20, a quote or a backslash; gives the place behind the escape.
char* escape(char* out, std::uint8_t byte) {
  constexpr char kDigits[] = "0123456789abcdef";
  constexpr std::string_view kNamed = "\b\t\n\f\r\"\\", kLetters = "btnfr\"\\";
  *out++ = '\\';
  const std::size_t named = kNamed.find(static_cast<char>(byte));
  if (named != std::string_view::npos) {
    *out++ = kLetters[named];
    return out;
  }
  for (const char digit : {'u', '0', '0', kDigits[byte >> 4], kDigits[byte & 0xF]}) *out++ = digit;
  return out;
}

}  // namespace

char* JsonText::room(std::size_t bytes) {
  if (text_.size() - used_ < bytes) text_.resize(std::max(2 * text_.size(), used_ + bytes + kFirstRoom));
  return text_.data() + used_;
}

void JsonText::separate(char*& at) {
  // A text ends in a quote, so these three are always those of the writing itself.
  const char last = used_ == 0 ? '[' : at[-1];
  if (last != '{' && last != '[' && last != ':') *at++ = ',';
}

void JsonText::put(const char* word, std::size_t size) {
  char* at = room(size + 1);
  separate(at);
  std::memcpy(at, word, size);
  used_ = static_cast<std::size_t>(at + size - text_.data());
}

void JsonText::number(std::int64_t number) {
  char digits[kMaxNumber];
  const auto done = std::to_chars(digits, digits + kMaxNumber, number);
  put(digits, static_cast<std::size_t>(done.ptr - digits));
}

void JsonText::name(const char* name) {
  char* at = room(kMaxMemberName + 4);
  separate(at);
  *at++ = '"';
  for (std::size_t i = 0; i < kMaxMemberName && name[i] != '\0'; ++i) *at++ = name[i];
  *at++ = '"';
  *at++ = ':';
  used_ = static_cast<std::size_t>(at - text_.data());
}

void JsonText::open(char bracket) { put(&bracket, 1); }

void JsonText::close(char bracket) {
  *room(1) = bracket;
  ++used_;
}

void JsonText::string(std::string_view text) {
  // Room for a text of escapes alone, so that no single byte asks for room; the next value uses the rest.
  char* out = room(text.size() * kMaxEscape + 3);
  separate(out);
  *out++ = '"';
  const char* const end = text.data() + text.size();
  for (const char* p = text.data(); p != end;) {
    const std::uint8_t byte = byte_at(p);
    if (is_plain(byte)) {
      *out++ = *p++;
    } else if (byte < 0x80) {
      out = escape(out, byte);
      ++p;
    } else if (const int bytes = utf8_sequence(p, end); bytes > 0) {
      for (int i = 0; i < bytes; ++i) *out++ = *p++;
    } else {
      out = std::copy(kReplacement.begin(), kReplacement.end(), out);
      p += broken_sequence(p, end);
    }
  }
  *out++ = '"';
  used_ = static_cast<std::size_t>(out - text_.data());
}

std::string JsonText::take() {
  text_.resize(used_);
  return std::move(text_);
}

}  // namespace indsigt::api
