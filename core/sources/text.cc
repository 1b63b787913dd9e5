// SPDX-License-Identifier: MPL-2.0
#include "sources/text.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace indsigt::sources {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t place) {
  return static_cast<unsigned char>(bytes[place]);
}

void append_utf8(std::string& text, std::uint32_t point) {
  const auto put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0 | point >> 6);
  } else {
    if (point < 0x10000) {
      put(0xE0 | point >> 12);
    } else {
      put(0xF0 | point >> 18);
      put(0x80 | (point >> 12 & 0x3F));
    }
    put(0x80 | (point >> 6 & 0x3F));
  }
  put(0x80 | (point & 0x3F));
}

// `bytes` after the mark; `high` is the place of a unit's high byte.
Result<SourceText> read_utf16(std::string_view bytes, std::size_t high) {
  if (bytes.size() % 2 != 0) return fail(ErrorCode::kJsonUtf8);
  const auto unit = [&](std::size_t at) {
    return std::uint32_t{byte_at(bytes, at + high) << 8 | byte_at(bytes, at + 1 - high)};
  };
  std::string text;
  text.reserve(bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t point = unit(at);
    if (point >= 0xD800 && point < 0xE000) {
      const bool pair = point < 0xDC00 && at + 3 < bytes.size() && (unit(at + 2) & 0xFC00) == 0xDC00;
      if (!pair) return fail(ErrorCode::kJsonUtf8);
      at += 2;
      point = 0x10000 + ((point & 0x3FF) << 10) + (unit(at) & 0x3FF);
    }
    append_utf8(text, point);
  }
  return SourceText(std::move(text));
}

bool is_xml(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && bytes[first] == '<';
}

}  // namespace

Result<SourceText> read_text(std::span<const std::byte> data) {
  const std::string_view bytes(reinterpret_cast<const char*>(data.data()), data.size());
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\x1F\x8B"sv)) {
    return fail(ErrorCode::kSourcePacked);
  }
  // A mark of UTF-32 begins like one of UTF-16, and JSON never begins with a zero.
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return fail(ErrorCode::kJsonUtf8);
  Result<SourceText> text{SourceText(bytes)};
  if (bytes.starts_with("\xFF\xFE"sv)) text = read_utf16(bytes.substr(2), 1);
  if (bytes.starts_with("\xFE\xFF"sv)) text = read_utf16(bytes.substr(2), 0);
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) text = SourceText(bytes.substr(3));
  if (!text) return text;
  const std::string_view start = text->text().substr(0, 2);
  if (start.find('\0') != std::string_view::npos) return fail(ErrorCode::kJsonUtf8);
  if (is_xml(text->text())) return fail(ErrorCode::kSourceXml);
  return text;
}

}  // namespace indsigt::sources
