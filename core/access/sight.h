// SPDX-License-Identifier: MPL-2.0
// Inside of core/access: what may be seen of one person, before anything is taken out.
#pragma once

#include <algorithm>
#include <array>
#include <optional>

#include "access/decide.h"
#include "records/categories.h"

namespace indsigt::access {

// What the rules let the viewer see of one person.
struct Sight {
  std::array<bool, records::kFields> fields{};
  bool log = false;
  bool places = true;
  bool contacts = true;
  bool schedule = true;

  [[nodiscard]] bool all_fields() const {
    return std::find(fields.begin(), fields.end(), false) == fields.end();
  }
  [[nodiscard]] bool any_field() const {
    return std::find(fields.begin(), fields.end(), true) != fields.end();
  }
  [[nodiscard]] bool sees(std::optional<records::Field> field) const {
    return field ? fields[static_cast<std::size_t>(*field)] : all_fields();
  }
};

[[nodiscard]] Sight sight_of(const World& world, const Viewpoint& view);

}  // namespace indsigt::access
