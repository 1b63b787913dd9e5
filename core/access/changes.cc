// SPDX-License-Identifier: MPL-2.0
#include "access/changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "rules/ages.h"

namespace indsigt::access {
namespace {

// What the young person is told later than them is not theirs to know yet.
bool may_know(const World& world, const Viewpoint& view, PartialDate tell_from) {
  if (role_of(world, view) == rules::Role::kSelf) return true;
  return days_since_epoch(world.today()) >= days_since_epoch(tell_from) + kOthersAfterDays;
}

// The birthdays of which the viewer may know.
std::vector<ChangeAhead> birthdays_ahead(const World& world, const Viewpoint& view,
                                         const consent::Life& life) {
  std::vector<ChangeAhead> birthdays;
  const PartialDate today = world.today();
  for (const rules::Change& one : rules::changes_ahead(*life.pack, *life.born, today)) {
    if (!may_know(world, view, one.tell_from)) continue;
    birthdays.push_back({.on = one.on,
                         .days = one.days,
                         .kind = ChangeKind::kBirthday,
                         .age = one.transition->age,
                         .effects = one.transition->effects,
                         .told = one.tell_from <= today});
  }
  return birthdays;
}

// Adds the consent to the birthday that ends it. A birthday of which the viewer may not know yet is not among
// them, and so the viewer is not told what that birthday ends.
void add_to_birthday(std::vector<ChangeAhead>& birthdays, PartialDate on, ConsentId consent) {
  const auto birthday =
      std::find_if(birthdays.begin(), birthdays.end(), [&](const ChangeAhead& one) { return one.on == on; });
  if (birthday != birthdays.end()) birthday->consents.push_back(consent);
}

}  // namespace

std::vector<ChangeAhead> changes_ahead(const World& world, const consent::Ledger& ledger,
                                       const Viewpoint& view) {
  const consent::Life life = life_of(world, view.subject);
  if (life.pack == nullptr || !life.born || !role_of(world, view)) return {};
  std::vector<ChangeAhead> changes = birthdays_ahead(world, view, life);
  std::map<std::pair<PartialDate, ChangeKind>, ChangeAhead> ends;
  for (const consent::Consent* consent : visible_consents(world, ledger, view)) {
    const consent::Standing standing = ledger.standing(*consent, life, world.now);
    if (!standing.last_day || consent::is_over(standing.state)) continue;
    const PartialDate on = civil_date_of_day(days_since_epoch(*standing.last_day) + 1);
    if (standing.ends_by == consent::EndReason::kBirthday) {
      add_to_birthday(changes, on, consent->id);
      continue;
    }
    const auto kind =
        standing.ends_by == consent::EndReason::kPeriod ? ChangeKind::kConsentEnd : ChangeKind::kQuestionEnd;
    ChangeAhead& end = ends[{on, kind}];
    end.on = on;
    end.days = days_since_epoch(on) - days_since_epoch(world.today());
    end.kind = kind;
    end.told = true;
    end.consents.push_back(consent->id);
  }
  for (auto& [key, end] : ends) changes.push_back(std::move(end));
  for (rules::LawChange& one : rules::law_ahead(*life.pack, world.today())) {
    changes.push_back({.on = one.on,
                       .days = days_since_epoch(one.on) - days_since_epoch(world.today()),
                       .kind = ChangeKind::kLaw,
                       .law = std::move(one.hook),
                       .told = true});
  }
  sort_rows(changes, [](const ChangeAhead& a, const ChangeAhead& b) {
    return std::tie(a.on, a.kind, a.age, a.law) < std::tie(b.on, b.kind, b.age, b.law);
  });
  return changes;
}

}  // namespace indsigt::access
