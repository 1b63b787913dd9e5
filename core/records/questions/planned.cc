// SPDX-License-Identifier: MPL-2.0
#include "records/questions/planned.h"

#include <algorithm>

#include "records/index.h"

namespace indsigt::records {

std::vector<PlannedRow> find_planned(const Records& records, PersonId subject, AsOf at, std::size_t limit) {
  std::vector<PlannedRow> rows;
  if (!at.is_now() || at.today == AsOf::kNever) return rows;
  const std::vector<StoredPlanned>& planned = records.store().planned;
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  auto next = std::partition_point(about.planned.begin(), about.planned.end(), [&](Row row) {
    return day_span(planned[row].stated.begins, {}).earliest <= at.today;
  });
  for (; next != about.planned.end() && rows.size() < limit; ++next) {
    const StoredPlanned& one = planned[*next];
    rows.push_back({one.stated.kind, one.stated.thing, one.stated.begins, one.stated.at,
                    maybe_actor(records, one.with)});
  }
  return rows;
}

}  // namespace indsigt::records
