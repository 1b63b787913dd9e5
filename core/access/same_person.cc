// SPDX-License-Identifier: MPL-2.0
#include "access/same_person.h"

namespace indsigt::access {

bool may_say_who_is_one(const family::Family* family) { return family == nullptr; }

std::vector<records::SamePerson> questions_of(const family::Family* family, const records::Records& all,
                                              const records::Records& seen) {
  if (!may_say_who_is_one(family)) return {};
  std::vector<records::SamePerson> rows = records::find_same_persons(all);
  const auto is_seen = [&](const records::Alike& one) { return seen.knows(all.known_as(one.id)); };
  std::erase_if(rows,
                [&](const records::SamePerson& row) { return !is_seen(row.one) || !is_seen(row.other); });
  return rows;
}

}  // namespace indsigt::access
