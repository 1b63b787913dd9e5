// SPDX-License-Identifier: MPL-2.0
// Where what was said does not fit together (R11, R41 in part, R47). A finding is a question to ask, not a
// verdict: it names who says what and decides nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/records.h"

namespace indsigt::records {

enum class FindingKind : std::uint8_t {
  kClaimsDiffer,      // two published numbers for the same thing, same year: `claims`
  kClaimsDoNotAddUp,  // claims by vendor that do not sum to the number of municipalities: `claims`,
                      // `expected`
  kSameItemTwice,     // one item in two systems: `systems`, `items`, `count`; a case is no such item, several
                      // systems may rightly know it
  kBirthDatesDiffer,  // systems state different birth dates for the person: `systems`, `dates`; the date that
                      // fewest systems state first
  kNoCoordinator,     // an open case without one: `actor`
  kSeveralCoordinators,  // an open case with several that differ: `actor`, `count`
  kNoContact,            // a holder of which nobody says whom to ask: `actor`
};

struct Finding {
  FindingKind kind = FindingKind::kClaimsDiffer;
  std::vector<const Claim*> claims{};
  std::uint32_t expected = 0;
  std::uint32_t count = 0;
  std::vector<ResourceRef> items{};         // one a system
  std::vector<std::string_view> systems{};  // by name; a system that no manifest names is empty
  std::vector<PartialDate> dates{};         // beside `systems`
  std::optional<ActorRef> actor{};
};

// About a person's records and about the directory. In the order of FindingKind; inside, by the name of what
// it is about (the claims' subject, the systems, the actor), then ref.
[[nodiscard]] std::vector<Finding> find_findings(const Records& records, PersonId subject, AsOf at);

// Of these the ones that a parent can ask somebody about: birth dates, coordinators, contacts; not
// what others published, nor what merely lies in two places. Costs a step for each birth date that is stated,
// and each case and holder of the person; none for items and log lines.
[[nodiscard]] std::vector<Finding> find_questions(const Records& records, PersonId subject, AsOf at);

}  // namespace indsigt::records
