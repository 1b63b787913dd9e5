// SPDX-License-Identifier: MPL-2.0
// planned.h, and the newest line without a reason of access_log.h, said again the long way.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/access_log.h"
#include "records/questions/planned.h"

namespace indsigt::records::families {
namespace {

// All that surely begins after today: each day that the date can mean is later.
std::vector<const Planned*> planned_again(const Plain& plain, PersonId subject, AsOf at) {
  std::vector<const Planned*> found;
  if (!at.is_now() || at.today == AsOf::kNever) return found;
  for (const Delivery& delivery : plain.family().deliveries) {
    for (const Planned& one : delivery.records.planned) {
      if (one.subject != subject || first_day_of(one.begins) <= at.today) continue;
      const bool again = std::any_of(found.begin(), found.end(), [&](const Planned* other) {
        return one.identity && other->identity == one.identity && other->begins == one.begins;
      });
      if (!again) found.push_back(&one);
    }
  }
  // Those of one date stay as the sources sent them.
  std::sort(found.begin(), found.end(), [](const Planned* a, const Planned* b) {
    return std::tie(a->begins, a->ref) < std::tie(b->begins, b->ref);
  });
  return found;
}

TEST(PlannedOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(210'001, [](const Asked& asked) {
    for (int days = 0; days < 4; ++days) {
      const AsOf at = days == 0 ? AsOf::now(some_instant(asked.dice)) : some_day(asked);
      const std::size_t limit = asked.dice.one_in(3) ? 1000 : asked.dice.below(5);
      const std::vector<PlannedRow> got = find_planned(asked.records, asked.subject, at, limit);
      const std::vector<const Planned*> want = planned_again(asked.plain, asked.subject, at);
      ASSERT_EQ(got.size(), std::min(limit, want.size())) << said(at);
      for (std::size_t i = 0; i < got.size(); ++i) {
        ASSERT_EQ(got[i].date, want[i]->begins) << "row " << i << said(at);
        ASSERT_EQ(got[i].kind, want[i]->kind) << "row " << i << said(at);
        ASSERT_EQ(got[i].thing, want[i]->thing) << "row " << i << said(at);
        ASSERT_TRUE(same(got[i].with, asked.plain.ref(want[i]->with))) << "row " << i << said(at);
      }
    }
  });
}

// Of a line without a time nobody knows that it is old: it counts as the newest, where the period has no end.
const LogLine* last_unexplained_again(const Plain& plain, PersonId subject, std::optional<Instant> after,
                                      std::optional<Instant> until) {
  const LogLine* last = nullptr;
  const auto newness = [](const LogLine& line) {
    return std::tuple(!line.at, line.at.value_or(Instant()), line.ref);
  };
  for (const PlainLine& line : plain.lines()) {
    const LogLine& fact = *line.fact;
    const bool seen = fact.kind == LogKind::kLook || fact.kind == LogKind::kDisclosure;
    const bool in_time = fact.at ? (!after || *fact.at > *after) && (!until || *fact.at <= *until) : !until;
    if (fact.subject != subject || !seen || !in_time) continue;
    if (plain.basis(fact.basis) != BasisClass::kNotGiven) continue;
    if (last == nullptr || newness(*last) < newness(fact)) last = &fact;
  }
  return last;
}

TEST(LastUnexplainedOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(220'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    for (int questions = 0; questions < 5; ++questions) {
      std::optional<Instant> after, until;
      if (dice.one_in(2)) after = some_instant(dice);
      if (dice.one_in(2)) until = some_instant(dice);
      const LogLine* want = last_unexplained_again(asked.plain, asked.subject, after, until);
      std::optional<ActorId> doer;
      if (want != nullptr) doer = want->on_behalf ? want->on_behalf : want->who ? want->who : want->from;
      ASSERT_TRUE(same(last_unexplained(asked.records, asked.subject, after, until), asked.plain.ref(doer)));
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
