// SPDX-License-Identifier: MPL-2.0
#include "base/utf8.h"

#include <cstdint>

namespace indsigt {
namespace {

std::uint8_t byte_at(const char* p) { return static_cast<std::uint8_t>(*p); }

bool continues(const char* p, const char* end, int count) {
  if (end - p < count) return false;
  for (int i = 0; i < count; ++i) {
    if ((byte_at(p + i) & 0xC0) != 0x80) return false;
  }
  return true;
}

}  // namespace

int utf8_sequence(const char* p, const char* end) {
  const std::uint8_t lead = byte_at(p);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;  // a continuation, an overlong form, or beyond U+10FFFF
  const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  if (!continues(p + 1, end, more)) return 0;
  const std::uint8_t second = byte_at(p + 1);
  if (lead == 0xE0 && second < 0xA0) return 0;  // overlong
  if (lead == 0xED && second > 0x9F) return 0;  // surrogates
  if (lead == 0xF0 && second < 0x90) return 0;  // overlong
  if (lead == 0xF4 && second > 0x8F) return 0;  // beyond U+10FFFF
  return more + 1;
}

}  // namespace indsigt
