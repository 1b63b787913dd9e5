// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/codec.h"
#include "plan_log/payloads.h"

// What the files of payloads share between themselves.
namespace indsigt::plan_log {

void write_entry(Writer& writer, const MemberEntry& entry);
// Reads a member entry; refuses a role that does not exist, and generation 0.
[[nodiscard]] MemberEntry read_entry(Reader& reader);

// Reads UTF-8; refuses what is over `max` bytes.
[[nodiscard]] std::string read_text(Reader& reader, std::size_t max);

// Says whether the bytes are UTF-8 as RFC 3629 has it: shortest forms, no surrogates.
[[nodiscard]] bool is_utf8(std::span<const std::byte> bytes);

// Says whether every key is above the key before: the one order that a list may have.
template <class Rows, class Key>
[[nodiscard]] bool is_ascending(const Rows& rows, const Key& key) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!(key(rows[i - 1]) < key(rows[i]))) return false;
  }
  return true;
}

// Gives the value, if all bytes were read and nothing failed.
template <class Value>
[[nodiscard]] std::optional<Value> whole(const Reader& reader, Value value) {
  if (!reader.done()) return std::nullopt;
  return value;
}

}  // namespace indsigt::plan_log
