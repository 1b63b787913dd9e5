// SPDX-License-Identifier: MPL-2.0
// Inside of core/access: what may be seen of one person, before anything is taken out.
#pragma once

#include <algorithm>
#include <array>
#include <optional>

#include "access/decide.h"
#include "records/categories.h"

namespace indsigt::access {

// What the rules let the viewer see of one person. What is taken out of one domain is taken out of all:
// another domain would tell it.
struct Sight {
  std::array<bool, records::kFields> fields{};
  bool log = false;      // the access log
  bool places = true;    // the names of places
  bool contacts = true;  // how to reach them; never without the places
  bool schedule = true;  // when somebody will be where; never without the places

  [[nodiscard]] bool all_fields() const {
    return std::find(fields.begin(), fields.end(), false) == fields.end();
  }
  [[nodiscard]] bool any_field() const {
    return std::find(fields.begin(), fields.end(), true) != fields.end();
  }
  // Tells whether an item of that field is seen; an item of no known field only where every field is.
  [[nodiscard]] bool sees(std::optional<records::Field> field) const {
    return field ? fields[static_cast<std::size_t>(*field)] : all_fields();
  }
  // Tells whether nothing is taken out of what is seen.
  [[nodiscard]] bool is_whole() const { return places && contacts && schedule; }
};

// Asks the rules about every field and about the log.
[[nodiscard]] Sight sight_of(const World& world, const Viewpoint& view);

}  // namespace indsigt::access
