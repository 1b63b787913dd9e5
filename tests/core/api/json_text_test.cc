// SPDX-License-Identifier: MPL-2.0
#include "api/json_text.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

#include "support/seeded_random.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

std::string written(std::string_view value) {
  JsonText text;
  text.string(value);
  return text.take();
}

// As the boundary's replies were written before they were written straight into text.
std::string expected(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

// Bytes that meet: plain, to be escaped, whole and broken sequences of UTF-8.
std::string some_text(testing::SeededRandom& random) {
  constexpr std::string_view kParts[] = {
      "a",        "Ærø",      "\"",       "\\",           "\n",       "\t",           "\x01", "\x1f",
      "\x7f",     "€",        "😀",       "\xE2\x82",     "\xC3",     "\x80",         "\xC0", "\xF0\x9F\x98",
      "\xED\xA0", "\xE0\x9F", "\xF4\x90", "\xF5\x80\x80", "\xF0\x8F", "\xEF\xBF\xBD", "/",    "\b\f\r"};
  std::string text;
  for (std::size_t parts = random.below(20); parts > 0; --parts) {
    text += random.below(4) == 0 ? std::string(1, static_cast<char>(random.below(256)))
                                 : std::string(kParts[random.below(std::size(kParts))]);
  }
  return text;
}

TEST(JsonText, EscapesEachByteAsNlohmannDoes) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = "a" + std::string(1, static_cast<char>(byte)) + "b";
    EXPECT_EQ(written(text), expected(text)) << byte;
  }
  EXPECT_EQ(written(std::string_view("\0", 1)), "\"\\u0000\"");
}

TEST(JsonText, Writes100000RandomTextsAsNlohmannDoes) {
  testing::SeededRandom random(2'718);
  for (int i = 0; i < 100'000; ++i) {
    const std::string text = some_text(random);
    ASSERT_EQ(written(text), expected(text)) << i;
  }
}

// Writes a random value twice.
json some_value(testing::SeededRandom& random, JsonText& text, int depth) {
  const std::size_t kind = random.below(depth > 0 ? 6 : 4);
  if (kind == 0) {
    text.null();
    return {};
  }
  if (kind == 1) {
    const bool truth = random.below(2) == 0;
    text.boolean(truth);
    return truth;
  }
  if (kind == 2) {
    const auto number = static_cast<std::int64_t>(random.next() >> random.below(64));
    text.number(number);
    return number;
  }
  if (kind == 3) {
    std::string words = some_text(random);
    text.string(words);
    return words;
  }
  json value = kind == 4 ? json::array() : json::object();
  text.open(kind == 4 ? '[' : '{');
  for (std::size_t i = 0, members = random.below(5); i < members; ++i) {
    const std::string name = "member" + std::to_string(i);
    if (kind == 5) text.name(name.c_str());
    json inner = some_value(random, text, depth - 1);
    if (kind == 4) value.push_back(std::move(inner));
    if (kind == 5) value[name] = std::move(inner);
  }
  text.close(kind == 4 ? ']' : '}');
  return value;
}

TEST(JsonText, WritesRandomValuesAsNlohmannDoes) {
  testing::SeededRandom random(3'141);
  for (int i = 0; i < 5'000; ++i) {
    JsonText text;
    const json value = some_value(random, text, 4);
    ASSERT_EQ(text.take(), expected(value)) << i;
  }
}

TEST(JsonText, WritesTheLeastAndTheGreatestNumber) {
  for (const std::int64_t number :
       {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    JsonText text;
    text.number(number);
    EXPECT_EQ(text.take(), std::to_string(number));
  }
}

TEST(JsonText, HasRoomForALongText) {
  const std::string text(100'000, '\x02');
  EXPECT_EQ(written(text), expected(text));
}

}  // namespace
}  // namespace indsigt::api
