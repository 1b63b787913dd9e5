// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_scan.h"

namespace indsigt::tree {
namespace {

const char* skip_digits(const char* p, const char* end) {
  while (p != end && is_digit(*p)) ++p;
  return p;
}

bool ends_scalar(char c) { return is_space(c) || c == ',' || c == ']' || c == '}'; }

}  // namespace

const char* skip_spaces(const char* p, const char* end) {
  // Indented text has long runs of them.
  while (end - p >= kBlockBytes) {
    const int spaces = std::countr_zero(space_ends(load_block(p)) | 1u << kBlockBytes);
    p += spaces;
    if (spaces != kBlockBytes) return p;
  }
  while (p != end && is_space(*p)) ++p;
  return p;
}

const char* number_end(const char* p, const char* end) {
  if (*p == '-') ++p;
  const char* digits = p;
  p = skip_digits(p, end);
  if (p == digits || (*digits == '0' && p - digits > 1)) return nullptr;
  if (p != end && *p == '.') {
    digits = ++p;
    p = skip_digits(p, end);
    if (p == digits) return nullptr;
  }
  if (p != end && (*p == 'e' || *p == 'E')) {
    ++p;
    if (p != end && (*p == '+' || *p == '-')) ++p;
    digits = p;
    p = skip_digits(p, end);
    if (p == digits) return nullptr;
  }
  return p;
}

const char* find_name(const char* text, const char* end, std::uint32_t wanted) {
  const char* name = text;
  std::uint32_t values = 0;  // that began so far
  for (const char* p = text; p != end && values <= wanted; ++p) {
    if (ends_scalar(*p)) continue;
    ++values;
    if (*p == '"') {
      const char* const start = p;
      for (++p; *p != '"'; ++p) p += *p == '\\';
      const char* const after = skip_space(p + 1, end);
      if (after == end || *after != ':') continue;
      name = start;
      --values;
      p = after;
    } else if (*p != '[' && *p != '{') {
      while (p + 1 != end && !ends_scalar(p[1])) ++p;
    }
  }
  return name;
}

}  // namespace indsigt::tree
