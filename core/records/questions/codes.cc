// SPDX-License-Identifier: MPL-2.0
#include "records/questions/codes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {

Unmapped find_unmapped(const Records& records, PersonId subject, AsOf at) {
  const Store& store = records.store();
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  Unmapped found;
  found.items = static_cast<std::uint32_t>(about.held(at));
  found.unmapped = about.prefix[found.items].unmapped;
  // A code has the words of the source that named it first.
  std::map<std::pair<std::string_view, std::string_view>, std::pair<Row, std::uint32_t>> counts;
  for (std::size_t i = 0; i < found.items; ++i) {
    const Row row = store.items[about.items[i]].code;
    if (row == kNoRow) continue;
    const LocalCode& code = store.codes[row];
    auto& [first, items] = counts.try_emplace({code.system, code.code}, row, 0).first->second;
    first = std::min(first, row);
    ++items;
  }
  for (const auto& [code, count] : counts) found.codes.push_back({store.codes[count.first], count.second});
  sort_rows(found.codes, [](const UnmappedCode& a, const UnmappedCode& b) {
    return std::tie(b.items, a.code) < std::tie(a.items, b.code);
  });
  return found;
}

}  // namespace indsigt::records
