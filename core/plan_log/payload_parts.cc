// SPDX-License-Identifier: MPL-2.0
#include "plan_log/payload_parts.h"

namespace indsigt::plan_log {
namespace {

struct Range {
  unsigned least;
  unsigned most;
};

// Bytes that follow a first byte, 0 for a first byte that is none.
std::size_t continuation(unsigned first) {
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (first >= 0xe0 && first <= 0xef) return 2;
  if (first >= 0xf0 && first <= 0xf4) return 3;
  return 0;
}

// What may come second: leaves out longer forms than needed, surrogates, and what is over U+10FFFF.
Range second(unsigned first) {
  switch (first) {
    case 0xe0:
      return {0xa0, 0xbf};
    case 0xed:
      return {0x80, 0x9f};
    case 0xf0:
      return {0x90, 0xbf};
    case 0xf4:
      return {0x80, 0x8f};
    default:
      return {0x80, 0xbf};
  }
}

// Bytes of the character at the front, 0 if there is none.
std::size_t character(std::span<const std::byte> bytes) {
  const auto at = [&bytes](std::size_t i) { return std::to_integer<unsigned>(bytes[i]); };
  if (at(0) < 0x80) return 1;
  const std::size_t more = continuation(at(0));
  if (more == 0 || bytes.size() <= more) return 0;
  Range range = second(at(0));
  for (std::size_t i = 1; i <= more; ++i) {
    if (at(i) < range.least || at(i) > range.most) return 0;
    range = {0x80, 0xbf};
  }
  return more + 1;
}

}  // namespace

bool is_utf8(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const std::size_t size = character(bytes);
    if (size == 0) return false;
    bytes = bytes.subspan(size);
  }
  return true;
}

void write_entry(Writer& writer, const MemberEntry& entry) {
  writer.bytes(entry.member).u8(static_cast<std::uint8_t>(entry.role)).u64(entry.generation);
  writer.bytes(entry.puk).bytes(entry.binding);
}

MemberEntry read_entry(Reader& reader) {
  MemberEntry entry;
  entry.member = reader.array<32>();
  const std::uint8_t role = reader.u8();
  entry.generation = reader.u64();
  entry.puk = reader.array<std::tuple_size_v<crypto::WrapPublicKey>>();
  entry.binding = reader.array<32>();
  if (role < 1 || role > 3 || entry.generation < 1) {
    reader.refuse();
  } else {
    entry.role = static_cast<PlanRole>(role);
  }
  return entry;
}

std::string read_text(Reader& reader, std::size_t max) {
  const auto bytes = reader.var(max);
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

}  // namespace indsigt::plan_log
