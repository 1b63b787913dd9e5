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
// Refuses a role or a generation that is none.
[[nodiscard]] MemberEntry read_entry(Reader& reader);

// Refuses what is over `max`.
[[nodiscard]] std::string read_text(Reader& reader, std::size_t max);

// Whether the bytes are UTF-8 as RFC 3629 has it: shortest forms, no surrogates.
[[nodiscard]] bool is_utf8(std::span<const std::byte> bytes);

// Whether every key is above the one before it: the one order that a list may have.
template <class Rows, class Key>
[[nodiscard]] bool is_ascending(const Rows& rows, const Key& key) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!(key(rows[i - 1]) < key(rows[i]))) return false;
  }
  return true;
}

// What was read, if all of it was and nothing is left.
template <class Value>
[[nodiscard]] std::optional<Value> whole(const Reader& reader, Value value) {
  if (!reader.done()) return std::nullopt;
  return value;
}

}  // namespace indsigt::plan_log
