// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "plan_log/payloads.h"

namespace indsigt::plan_log {

// Finds the role of a member in a category's list; nothing for a member who is not in the list.
[[nodiscard]] inline std::optional<CategoryRole> role_in(const Category& category, const MemberId& member) {
  for (const CategoryMember& row : category.members) {
    if (row.member == member) return row.role;
  }
  return std::nullopt;
}

}  // namespace indsigt::plan_log
