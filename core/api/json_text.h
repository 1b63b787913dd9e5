// SPDX-License-Identifier: MPL-2.0
// JSON text, written from left to right into one buffer: no value is ever held as an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace indsigt::api {

inline constexpr std::size_t kMaxMemberName = 48;  // bytes

// Writes values; a comma between two values comes by itself. The text is what nlohmann's
// dump(-1, ' ', false, replace) makes of the same values: bytes that are no UTF-8 become U+FFFD. Needs: each
// open() has its close(), and inside of braces name() goes before each value.
class JsonText {
 public:
  void null() { put("null", 4); }
  void boolean(bool truth) { truth ? put("true", 4) : put("false", 5); }
  void number(std::int64_t number);
  void string(std::string_view text);
  // Needs: a name of the boundary's own, of at most kMaxMemberName bytes, with nothing to escape.
  void name(const char* name);
  void open(char bracket);
  void close(char bracket);

  // The text so far; nothing may be written after that.
  [[nodiscard]] std::string take();

 private:
  // Where the next bytes go; there is room for so many.
  char* room(std::size_t bytes);
  void separate(char*& at);
  void put(const char* word, std::size_t size);

  std::string text_;      // longer than the text so far
  std::size_t used_ = 0;  // bytes of the text so far
};

}  // namespace indsigt::api
