// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "sources/fhir_path.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Kind;
using tree::Value;

// How deep below the root of a file resources are looked for where the root is none: in a list of them, or
// in what a program put around them (`{"data":{"bundle":…}}`).
inline constexpr std::size_t kMaxEnvelope = 4;

// Calls `visit(resource, step)` for each outermost resource inside what is no resource itself, in the
// source's order. True where there was one.
template <class Visit>
bool visit_wrapped(Value value, const PathStep& at, std::size_t depth, const Visit& visit) {
  if (!value["resourceType"].string().value_or("").empty()) {
    visit(value, at);
    return true;
  }
  if (depth == 0 || (!value.is(Kind::kObject) && !value.is(Kind::kArray))) return false;
  bool found = false;
  PathStep step{&at, {}, 0};
  for (Value one = value.first(); one.present(); one = one.next(), ++step.position) {
    if (value.is(Kind::kObject)) step.name = one.name();
    if (value.is(Kind::kObject) && step.name.empty()) continue;
    found = visit_wrapped(one, step, depth - 1, visit) || found;
  }
  return found;
}

[[nodiscard]] inline bool has_wrapped_resource(Value root) {
  return visit_wrapped(root, PathStep(), kMaxEnvelope, [](Value, const PathStep&) {});
}

}  // namespace indsigt::sources
