// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/records.h"

namespace indsigt::api {

// The ids by which the page knows people: "p0", "p1" … in the order in which the session met them.
// A PersonId never crosses the boundary: it is a plain hash of a civil number, and whoever has the hash can
// find the number by trying all of them.
class PersonHandles {
 public:
  void add(records::PersonId id);
  void clear();
  // The handle of a person that was added.
  [[nodiscard]] std::string handle(records::PersonId id) const;
  // Nothing where no such handle was given out.
  [[nodiscard]] std::optional<records::PersonId> find(std::string_view handle) const;

 private:
  std::vector<records::PersonId> ids_;
  std::map<records::PersonId, std::size_t> numbers_;
};

}  // namespace indsigt::api
