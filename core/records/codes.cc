// SPDX-License-Identifier: MPL-2.0
#include "records/codes.h"

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
  std::map<Row, std::uint32_t> counts;
  for (std::size_t i = 0; i < found.items; ++i) {
    const Row code = store.items[about.items[i]].code;
    if (code != kNoRow) ++counts[code];
  }
  for (const auto& [code, items] : counts) found.codes.push_back({store.codes[code], items});
  sort_rows(found.codes, [](const UnmappedCode& a, const UnmappedCode& b) {
    return std::tie(b.items, a.code) < std::tie(a.items, b.code);
  });
  return found;
}

}  // namespace indsigt::records
