// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "tree/tree.h"

namespace indsigt::sources {

using tree::Kind;
using tree::Value;

// One step of the way from a resource to a value inside it, linked to the step before. It lives on the
// stack of the walk; only a problem pays for the text of the whole way.
struct PathStep {
  const PathStep* before = nullptr;
  std::string_view name;     // of a member; empty for an element of an array
  std::size_t position = 0;  // of an element

  // The JSON pointer below the resource: "/participant/0/individual". A name that is no FHIR element's could
  // be somebody's data (a civil number, a name) and is written "~" (base/error.h).
  [[nodiscard]] std::string pointer() const {
    if (before == nullptr) return {};
    std::string text = before->pointer() + "/";
    if (name.empty()) return text + std::to_string(position);
    return text.append(is_element_name() ? name : "~");
  }

 private:
  // FHIR names elements in camelCase, at most 64 letters; "_" begins the name of a primitive's extension.
  [[nodiscard]] bool is_element_name() const {
    const std::string_view letters = name.substr(name.front() == '_' ? 1 : 0);
    return !letters.empty() && letters.size() <= 64 && letters.front() >= 'a' && letters.front() <= 'z' &&
           std::all_of(letters.begin(), letters.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
  }
};

namespace path_detail {

template <class Visit>
bool visit_steps(Value value, std::string_view steps, const PathStep& at, const Visit& visit) {
  if (!value.present()) return false;
  if (value.is(Kind::kArray)) {
    PathStep element{&at, {}, 0};
    for (Value one = value.first(); one.present(); one = one.next(), ++element.position) {
      // An array directly inside an array is not FHIR: it is shown to the visitor, not entered.
      if (one.is(Kind::kArray) ? visit(one, element) : visit_steps(one, steps, element, visit)) return true;
    }
    return false;
  }
  if (steps.empty()) return visit(value, at);
  const std::size_t dot = steps.find('.');
  const std::string_view rest = dot == std::string_view::npos ? std::string_view() : steps.substr(dot + 1);
  const PathStep member{&at, steps.substr(0, dot), 0};
  return visit_steps(value[member.name], rest, member, visit);
}

}  // namespace path_detail

// Calls `visit(value, step)` for each value that the paths ("performer attester.party") reach in
// `resource`, in the order of the paths and then of the source, until it gives true. Arrays are entered at
// every step. True where a visit gave true.
template <class Visit>
bool visit_paths(Value resource, std::string_view paths, const Visit& visit) {
  const PathStep root;
  while (!paths.empty()) {
    const std::size_t space = paths.find(' ');
    if (path_detail::visit_steps(resource, paths.substr(0, space), root, visit)) return true;
    paths = space == std::string_view::npos ? std::string_view() : paths.substr(space + 1);
  }
  return false;
}

}  // namespace indsigt::sources
