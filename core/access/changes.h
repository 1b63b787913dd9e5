// SPDX-License-Identifier: MPL-2.0
// What will change by itself: birthdays, ends of consents, questions that nobody answers, law to come (R57).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/acts.h"

namespace indsigt::access {

enum class ChangeKind : std::uint8_t { kBirthday, kConsentEnd, kQuestionEnd, kLaw };

struct ChangeAhead {
  PartialDate on;         // the first day on which it is otherwise
  std::int64_t days = 0;  // from today
  ChangeKind kind = ChangeKind::kBirthday;
  int age = 0;                         // of a birthday
  std::vector<std::string> effects{};  // of a birthday, as the pack says
  std::string law{};                   // of law to come, as the pack cites it
  std::vector<ConsentId> consents{};   // that end then and that the viewer may know of, by id
  bool told = false;                   // the person has been told, or it is time to
};

// The young person hears of a birthday's change first: parents and others see it so many days later.
inline constexpr int kOthersAfterDays = 14;

// Lists what will change: soonest first, then by kind, then by the first consent or by the law. Consents that
// end on one day are one change; consents that a birthday ends belong to that birthday.
[[nodiscard]] std::vector<ChangeAhead> changes_ahead(const World& world, const consent::Ledger& ledger,
                                                     const Viewpoint& view);

}  // namespace indsigt::access
