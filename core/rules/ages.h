// SPDX-License-Identifier: MPL-2.0
// Ages from birth dates, and what they will change (core/access/RULES.md, "Transitions"). Civil dates of the
// jurisdiction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "rules/pack.h"

namespace indsigt::rules {

// The day on which somebody reaches an age. Needs: a full birth date. 29 February goes to 1 March or
// 28 February in other years, as the pack says. Nothing past year 9999.
[[nodiscard]] std::optional<PartialDate> birthday(PartialDate born, int age, LeapBirthday leap);

// Full years on a day. Nothing where the birth date lacks a part on which the answer depends, or is later.
[[nodiscard]] std::optional<int> age_on(PartialDate born, PartialDate day, LeapBirthday leap);

// A birthday to come.
struct Change {
  PartialDate on;
  std::int64_t days = 0;  // from the day that was asked about
  PartialDate tell_from;  // the young person is told from this day on
  const Transition* transition = nullptr;
};

// Every transition of the pack after `day`, soonest first. Needs: a full birth date.
[[nodiscard]] std::vector<Change> changes_ahead(const Pack& pack, PartialDate born, PartialDate day);

// Law that is to come.
struct LawChange {
  PartialDate on;
  std::string hook;
};

// Every day after `day` on which rules of the pack become law, with what they are cited by; soonest first,
// then by that text, each once.
[[nodiscard]] std::vector<LawChange> law_ahead(const Pack& pack, PartialDate day);

// Tells whether somebody should have read the law again before that day.
[[nodiscard]] bool is_old(const Pack& pack, PartialDate day);

}  // namespace indsigt::rules
