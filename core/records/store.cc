// SPDX-License-Identifier: MPL-2.0
#include "records/store.h"

#include "records/index.h"

namespace indsigt::records {

std::vector<std::pair<ResourceRef, BasisClass>> classes_of_lines(const Records& records, PersonId subject) {
  std::vector<std::pair<ResourceRef, BasisClass>> classes;
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  classes.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) classes.emplace_back(lines[i].ref, meanings[i].basis);
  return classes;
}

}  // namespace indsigt::records
