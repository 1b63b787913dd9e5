// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace indsigt {

struct MessageKeyRow {
  std::string_view key;
  std::string_view arguments;  // "count,person"
};

// Every key of message_keys.def, in its order.
inline constexpr MessageKeyRow kMessageKeys[] = {
#define INDSIGT_MESSAGE(key, arguments) {key, arguments},
#include "base/message_keys.def"
#undef INDSIGT_MESSAGE
};

// A key that is known to be in message_keys.def: a misspelt literal does not compile.
class MessageKey {
 public:
  consteval MessageKey(const char* key) : key_(key) {
    bool known = false;
    for (const MessageKeyRow& row : kMessageKeys) known = known || row.key == key_;
    if (!known) this_key_is_not_in_message_keys_def();
  }
  [[nodiscard]] std::string_view text() const { return key_; }
  friend bool operator==(const MessageKey&, const MessageKey&) = default;

 private:
  // Not constexpr, so reaching it stops the compiler; it is never called.
  static void this_key_is_not_in_message_keys_def() {}

  std::string_view key_;
};

// A sentence for the page to say in the citizen's language: a key and its arguments, never words (D6).
struct Text {
  using Argument = std::variant<std::int64_t, std::string>;

  MessageKey key;
  std::vector<std::pair<std::string_view, Argument>> arguments;

  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace indsigt
