// SPDX-License-Identifier: MPL-2.0
// Inside of the wire: the parts of which views are made. Included by wire*.cc only.
#pragma once

#include <concepts>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/handles.h"
#include "api/wire.h"
#include "base/date.h"
#include "base/instant.h"
#include "base/message.h"
#include "records/categories.h"

namespace indsigt::api {

using nlohmann::json;

// Builds a JSON object member by member. What it does stands in wire_object.cc, not inline: the same views
// written with nlohmann's braces take three times the room in the module.
class Object {
 public:
  Object& add(const char* name, json&& value);
  Object& add(const char* name, std::string_view text);
  Object& add(const char* name, const char* text);
  Object& add(const char* name, const std::string& text);
  Object& add(const char* name, bool truth);
  Object& add(const char* name, const Text& text);
  // Null where there is none.
  Object& add(const char* name, const std::optional<Text>& text);
  Object& add(const char* name, std::optional<PartialDate> date);
  Object& add(const char* name, std::optional<Instant> at);
  // Null where the text is empty.
  Object& maybe(const char* name, std::string_view text);
  template <std::integral Number>
  Object& add(const char* name, Number number) {
    return add_number(name, static_cast<std::int64_t>(number));
  }
  template <std::integral Number>
  Object& add(const char* name, std::optional<Number> number) {
    return number ? add(name, *number) : add(name, json());
  }
  template <class Word>
  Object& code(const char* name, std::optional<Word> word) {
    return maybe(name, word ? code_of(*word) : std::string_view());
  }
  template <class Value>
  Object& list(const char* name, const std::vector<Value>& values);

  [[nodiscard]] json take() { return std::move(value_); }

 private:
  Object& add_number(const char* name, std::int64_t number);

  json value_ = json::object();
};

// {id, name, partOf}: an actor that the page has not met gets its handle here.
[[nodiscard]] Object describe(const records::ActorRef& one, SessionHandles& handles);

// The slice of a whole list, as {total, offset, rows}.
template <class Row, class Make>
[[nodiscard]] Object page_of(const std::vector<Row>& all, Slice slice, const Make& make) {
  json rows = json::array();
  for (std::size_t i = slice.offset; i < all.size() && rows.size() < slice.limit; ++i) {
    rows.push_back(make(all[i]));
  }
  return Object().add("total", all.size()).add("offset", slice.offset).add("rows", std::move(rows));
}

[[nodiscard]] json to_json(const Text& text);
[[nodiscard]] json to_json(PartialDate date);
[[nodiscard]] json to_json(std::string_view text);
[[nodiscard]] json to_json(const std::string& text);

template <class Value>
Object& Object::list(const char* name, const std::vector<Value>& values) {
  json rows = json::array();
  for (const Value& value : values) rows.push_back(to_json(value));
  return add(name, std::move(rows));
}

}  // namespace indsigt::api
