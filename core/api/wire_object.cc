// SPDX-License-Identifier: MPL-2.0
#include "api/wire_object.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace indsigt::api {
namespace {

using Argument = std::pair<std::string_view, Text::Argument>;

// Finds the first argument after `last` by name; nullptr at the end. A sentence has a handful of arguments.
const Argument* next_argument(const Text& text, std::string_view last) {
  const Argument* next = nullptr;
  for (const Argument& one : text.arguments) {
    if (one.first > last && (next == nullptr || one.first < next->first)) next = &one;
  }
  return next;
}

void write_arguments(Object& object, const Text& text) {
  std::string_view last;
  while (const Argument* const one = next_argument(text, last)) {
    last = one->first;
    const std::string name(last);
    if (const auto* const number = std::get_if<std::int64_t>(&one->second)) object.add(name.c_str(), *number);
    if (const auto* const words = std::get_if<std::string>(&one->second)) object.add(name.c_str(), *words);
  }
}

void write_text(Object& object, const Text& text) {
  object.object("args", [&](Object& arguments) { write_arguments(arguments, text); })
      .add("key", text.key.text());
}

void write_actor(Object& object, const records::ActorRef& actor) {
  object.add("id", object.handles().actors.handle(actor.id))
      .maybe("name", actor.name)
      .maybe("partOf", actor.part_of);
}

}  // namespace

Object& Object::add(const char* name, std::string_view text) {
  wire_.text.name(name);
  wire_.text.string(text);
  return *this;
}

Object& Object::add(const char* name, bool truth) {
  wire_.text.name(name);
  wire_.text.boolean(truth);
  return *this;
}

Object& Object::add_number(const char* name, std::int64_t number) {
  wire_.text.name(name);
  wire_.text.number(number);
  return *this;
}

Object& Object::null(const char* name) {
  wire_.text.name(name);
  wire_.text.null();
  return *this;
}

Object& Object::add(const char* name, const Text& text) {
  return object(name, [&](Object& inner) { write_text(inner, text); });
}

Object& Object::add(const char* name, PartialDate date) { return add(name, to_iso(date)); }
Object& Object::add(const char* name, Instant at) { return add(name, to_iso(at)); }

Object& Object::add(const char* name, const records::ActorRef& actor) {
  return object(name, [&](Object& inner) { write_actor(inner, actor); });
}

void Object::open_list(const char* name) {
  wire_.text.name(name);
  wire_.text.open('[');
}

Object& Object::close_list() {
  wire_.text.close(']');
  return *this;
}

void Object::item(PartialDate date) { wire_.text.string(to_iso(date)); }

void Object::item(const Text& text) {
  Object inner(wire_);
  write_text(inner, text);
}

void Object::item(const records::ActorRef& actor) {
  Object inner(wire_);
  write_actor(inner, actor);
}

void meet(const Object& row, const std::optional<records::ActorRef>& actor) {
  if (actor) row.handles().actors.meet(actor->id);
}

}  // namespace indsigt::api
