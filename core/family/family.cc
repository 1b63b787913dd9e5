// SPDX-License-Identifier: MPL-2.0
#include "family/family.h"

#include <algorithm>
#include <iterator>

#include "base/sort.h"

namespace indsigt::family {
namespace {

constexpr std::string_view kHelperWords[] = {
#define INDSIGT_TEXT(name, text) text,
    INDSIGT_HELPERS(INDSIGT_TEXT)
#undef INDSIGT_TEXT
};

}  // namespace

std::string_view word_of(Helper helper) { return kHelperWords[static_cast<std::size_t>(helper)]; }

std::optional<Helper> helper_of(std::string_view word) {
  for (std::size_t i = 1; i < std::size(kHelperWords); ++i) {
    if (kHelperWords[i] == word) return static_cast<Helper>(i);
  }
  return std::nullopt;
}

const Party* Family::find_party(PartyId id) const {
  const auto found = std::find_if(parties.begin(), parties.end(), [&](const Party& one) {
    return one.id == id || std::find(one.also.begin(), one.also.end(), id) != one.also.end();
  });
  return found == parties.end() ? nullptr : &*found;
}

const Subject* Family::find_subject(PersonId id) const {
  const auto found =
      std::find_if(subjects.begin(), subjects.end(), [&](const Subject& one) { return one.id == id; });
  return found == subjects.end() ? nullptr : &*found;
}

const Tie* Family::tie(PartyId party, PersonId subject, PartialDate day) const {
  const Tie* first = nullptr;
  for (const Tie& one : ties) {
    if (one.party != party || one.subject != subject || !one.days.contains(day)) continue;
    if (first == nullptr || one.role < first->role) first = &one;
  }
  return first;
}

std::vector<PartyId> Family::custody_holders(PersonId subject, PartialDate day) const {
  std::vector<PartyId> holders;
  for (const Tie& one : ties) {
    const bool holds = one.subject == subject && one.role == rules::Role::kCustodyHolder;
    if (holds && one.days.contains(day)) holders.push_back(one.party);
  }
  sort_rows(holders);
  holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
  return holders;
}

}  // namespace indsigt::family
