// SPDX-License-Identifier: MPL-2.0
#include "records/questions/law_sharing.h"

#include <map>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {

std::vector<LawSharing> find_law_sharing(const Records& records, PersonId subject, AsOf at) {
  struct Found {
    std::uint32_t times = 0;
    std::uint16_t types = 0;
    std::optional<Instant> last{};
  };
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  const std::size_t end = at.is_now() ? lines.size() : index.lines_until(about, at.end());
  std::map<std::tuple<Row, Row, Row>, Found> found;
  for (std::size_t i = 0; i < end; ++i) {
    const StoredLine& line = lines[i];
    if (line.kind != LogKind::kDisclosure || meanings[i].basis != BasisClass::kByLaw) continue;
    if (line.from == kNoRow || line.to == kNoRow) continue;
    Found& one = found[{line.from, line.to, line.basis}];
    ++one.times;
    one.types = static_cast<std::uint16_t>(one.types | meanings[i].types);
    if (line.at != kUnknownTime) one.last = line.at;  // the lines are in the order of their times
  }
  std::vector<LawSharing> rows;
  for (const auto& [key, one] : found) {
    const auto& [from, to, basis] = key;
    LawSharing row{.from = actor_ref(records, from),
                   .to = actor_ref(records, to),
                   .law = find_law(records.store().texts[basis], records.directory().laws),
                   .times = one.times,
                   .last = one.last};
    for (std::size_t type = 0; type < kDataTypes; ++type) {
      if ((one.types >> type & 1u) != 0) row.types.push_back(static_cast<DataType>(type));
    }
    rows.push_back(std::move(row));
  }
  const auto key = [](const LawSharing& row) {
    return std::tuple(~row.times, row.from.name, row.from.id, row.to.name, row.to.id,
                      std::string_view(row.law->uri));
  };
  sort_rows(rows, [&](const LawSharing& a, const LawSharing& b) { return key(a) < key(b); });
  return rows;
}

}  // namespace indsigt::records
