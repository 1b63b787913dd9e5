// SPDX-License-Identifier: MPL-2.0
// Inside of the wire: the parts of which replies are written. Included by wire*.cc only.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "api/handles.h"
#include "api/json_text.h"
#include "base/date.h"
#include "base/instant.h"
#include "base/message.h"
#include "base/page.h"
#include "records/actor_ref.h"
#include "records/categories.h"

namespace indsigt::api {

// A reply that is being written, and the ids by which the page knows what the reply speaks of.
struct Wire {
  JsonText& text;
  SessionHandles& handles;
};

// One JSON object of a reply, from brace to brace. Members are added in the order of their names' bytes: the
// same answer is then the same text, whoever wrote it. A member is whole before the next begins.
class Object {
 public:
  explicit Object(const Wire& wire) : wire_(wire) { wire_.text.open('{'); }
  ~Object() { wire_.text.close('}'); }
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  Object& add(const char* name, std::string_view text);
  Object& add(const char* name, const char* text) { return add(name, std::string_view(text)); }
  Object& add(const char* name, const std::string& text) { return add(name, std::string_view(text)); }
  Object& add(const char* name, bool truth);
  Object& add(const char* name, const Text& text);
  Object& add(const char* name, PartialDate date);
  Object& add(const char* name, Instant at);
  Object& add(const char* name, const records::ActorRef& actor);
  template <std::integral Number>
  Object& add(const char* name, Number number) {
    return add_number(name, static_cast<std::int64_t>(number));
  }
  // Null where there is no value.
  template <class Value>
  Object& add(const char* name, const std::optional<Value>& value) {
    return value ? add(name, *value) : null(name);
  }
  // Null where the text is empty.
  Object& maybe(const char* name, std::string_view text) {
    return text.empty() ? null(name) : add(name, text);
  }
  // A word of the records' closed lists; null where there is no word.
  template <class Word>
  Object& code(const char* name, std::optional<Word> word) {
    return maybe(name, word ? code_of(*word) : std::string_view());
  }
  Object& null(const char* name);

  // An object, whose members `write(Object&)` adds.
  template <class Write>
  Object& object(const char* name, const Write& write) {
    wire_.text.name(name);
    Object inner(wire_);
    write(inner);
    return *this;
  }
  // The same; null where there is no value.
  template <class Value, class Write>
  Object& object(const char* name, const std::optional<Value>& value, const Write& write) {
    return value ? object(name, [&](Object& inner) { write(inner, *value); }) : null(name);
  }
  // A list of objects: `write(Object&, value)` adds the members of each.
  template <class Values, class Write>
  Object& rows(const char* name, const Values& values, const Write& write) {
    open_list(name);
    for (const auto& value : values) {
      Object row(wire_);
      write(row, value);
    }
    return close_list();
  }
  // The same, row by row: row() as often as needed, each with `write(Object&)`.
  void begin_rows(const char* name) { open_list(name); }
  template <class Write>
  void row(const Write& write) {
    Object inner(wire_);
    write(inner);
  }
  Object& end_rows() { return close_list(); }
  // A list of words: `word(value)` gives the text of each.
  template <class Values, class Word>
  Object& words(const char* name, const Values& values, const Word& word) {
    open_list(name);
    for (const auto& value : values) wire_.text.string(word(value));
    return close_list();
  }
  template <class Values>
  Object& list(const char* name, const Values& values) {
    open_list(name);
    for (const auto& value : values) item(value);
    return close_list();
  }

  // Gives ids; a thing that the page has not met gets an id of its own.
  [[nodiscard]] SessionHandles& handles() const { return wire_.handles; }

 private:
  Object& add_number(const char* name, std::int64_t number);
  void open_list(const char* name);
  Object& close_list();
  void item(std::string_view text) { wire_.text.string(text); }
  void item(PartialDate date);
  void item(const Text& text);
  void item(const records::ActorRef& actor);

  const Wire& wire_;
};

// Adds the part of a list that is asked for: three members that often follow each other.
template <class Row, class Write>
void write_page(Object& object, const Page<Row>& page, const Write& write) {
  object.add("offset", page.offset).rows("rows", page.rows, write).add("total", page.total);
}

// Gives an actor its id before the row that names it is written: ids are numbered in the order in which the
// page meets actors, whatever the order of a row's members.
void meet(const Object& row, const std::optional<records::ActorRef>& actor);

}  // namespace indsigt::api
