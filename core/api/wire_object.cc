// SPDX-License-Identifier: MPL-2.0
#include "api/wire_object.h"

#include <variant>

namespace indsigt::api {

Object& Object::add(const char* name, json&& value) {
  value_.emplace(name, std::move(value));
  return *this;
}

Object& Object::add(const char* name, std::string_view text) { return add(name, json(text)); }
Object& Object::add(const char* name, const char* text) { return add(name, json(text)); }
Object& Object::add(const char* name, const std::string& text) { return add(name, json(text)); }
Object& Object::add(const char* name, bool truth) { return add(name, json(truth)); }
Object& Object::add_number(const char* name, std::int64_t number) { return add(name, json(number)); }
Object& Object::add(const char* name, const Text& text) { return add(name, to_json(text)); }

Object& Object::add(const char* name, const std::optional<Text>& text) {
  return text ? add(name, *text) : add(name, json());
}

Object& Object::add(const char* name, std::optional<PartialDate> date) {
  return date ? add(name, to_iso(*date)) : add(name, json());
}

Object& Object::add(const char* name, std::optional<Instant> at) {
  return at ? add(name, to_iso(*at)) : add(name, json());
}

Object& Object::maybe(const char* name, std::string_view text) {
  return text.empty() ? add(name, json()) : add(name, text);
}

Object describe(const records::ActorRef& one, SessionHandles& handles) {
  return Object()
      .add("id", handles.actors.handle(one.id))
      .maybe("name", one.name)
      .maybe("partOf", one.part_of);
}

json to_json(const Text& text) {
  Object arguments;
  for (const auto& [name, value] : text.arguments) {
    const std::string key(name);
    if (const auto* const number = std::get_if<std::int64_t>(&value)) arguments.add(key.c_str(), *number);
    if (const auto* const words = std::get_if<std::string>(&value)) arguments.add(key.c_str(), *words);
  }
  return Object().add("key", text.key.text()).add("args", arguments.take()).take();
}

json to_json(PartialDate date) { return to_iso(date); }
json to_json(std::string_view text) { return text; }
json to_json(const std::string& text) { return text; }

}  // namespace indsigt::api
