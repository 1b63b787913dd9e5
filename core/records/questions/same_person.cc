// SPDX-License-Identifier: MPL-2.0
#include "records/questions/same_person.h"

#include <tuple>
#include <utility>

#include "base/sort.h"

namespace indsigt::records {

std::vector<SamePerson> find_same_persons(const Records& records) {
  const auto before = [](const Alike& a, const Alike& b) {
    return std::tie(b.items, a.name, a.id) < std::tie(a.items, b.name, b.id);
  };
  std::vector<SamePerson> rows = records.doubts();
  for (SamePerson& row : rows) {
    if (before(row.other, row.one)) std::swap(row.one, row.other);
  }
  sort_rows(rows, [](const SamePerson& a, const SamePerson& b) {
    return std::tie(a.state, a.one.name, a.other.name, a.one.id, a.other.id) <
           std::tie(b.state, b.one.name, b.other.name, b.one.id, b.other.id);
  });
  return rows;
}

}  // namespace indsigt::records
