// SPDX-License-Identifier: MPL-2.0
#include "records/questions/law_sharing.h"

#include <map>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

std::vector<FoundLawSharing> count_by_law(const Records& records, const AskedFirst& asked) {
  const Index& index = records.index();
  const auto lines = index.lines(index.subject(asked.subject));
  const auto meanings = index.meanings(index.subject(asked.subject));
  const std::vector<Row>& ranks = actor_ranks(records);
  std::map<std::tuple<Row, Row, Row>, FoundLawSharing> found;
  for (std::size_t i = 0; i < asked.count; ++i) {
    const StoredLine& line = lines[i];
    if (line.kind != LogKind::kDisclosure || meanings[i].basis != BasisClass::kByLaw) continue;
    if (line.from == kNoRow || line.to == kNoRow) continue;
    FoundLawSharing& one = found[{line.from, line.to, line.basis}];
    ++one.times;
    one.types = static_cast<std::uint16_t>(one.types | meanings[i].types);
    if (line.at != kUnknownTime) one.last = line.at;  // the lines are in the order of their times
  }
  std::vector<FoundLawSharing> rows;
  for (auto& [key, one] : found) {
    const auto& [from, to, basis] = key;
    one.from = from;
    one.to = to;
    one.place = std::uint64_t{ranks[from]} << 32 | ranks[to];
    one.law = find_law(records.store().texts[basis], records.directory().laws);
    rows.push_back(one);
  }
  sort_rows(rows, [](const FoundLawSharing& a, const FoundLawSharing& b) {
    if (a.times != b.times) return a.times > b.times;
    return std::tie(a.place, a.law->uri) < std::tie(b.place, b.law->uri);
  });
  return rows;
}

}  // namespace

Page<LawSharing> find_law_sharing(const Records& records, PersonId subject, AsOf at, Slice slice) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const SubjectIndex& about = index.subject(person);
  const AskedFirst asked{person,
                         at.is_now() ? index.lines(about).size() : index.lines_until(about, at.end())};
  const auto& found = kept(records).law_sharing.get(asked, [&] { return count_by_law(records, asked); });
  Page<LawSharing> page;
  fill_page(page, found, slice, [&](const FoundLawSharing& one) {
    return LawSharing{.from = actor_ref(records, one.from),
                      .to = actor_ref(records, one.to),
                      .law = one.law,
                      .types = types_in(one.types),
                      .times = one.times,
                      .last = one.last};
  });
  return page;
}

}  // namespace indsigt::records
