// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <set>
#include <string>

#include "access/entitled.h"
#include "access/preview.h"
#include "access/sight.h"
#include "consent/evaluate.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Ledger;
using consent::Provision;
using consent::Standing;
using records::Cell;

struct Parts {
  std::set<ActorId> recipients{};
  std::set<std::string> purposes{};
  std::set<consent::Phase> phases{};
};

// As deep as a consent may be (consent::kMaxDepth).
void gather(const Provision& provision, Parts& parts) {
  parts.recipients.insert(provision.recipients.begin(), provision.recipients.end());
  parts.purposes.insert(provision.purposes.begin(), provision.purposes.end());
  provision.phases.for_each([&](consent::Phase phase) { parts.phases.insert(phase); });
  for (const Provision& exception : provision.exceptions) gather(exception, parts);
}

// No source writes a purpose like it.
constexpr std::string_view kAnotherPurpose = "\n";

bool stands_alike(const Standing& one, const Standing& other) {
  return one.state == other.state && one.excluded == other.excluded;
}

// Calls `visit(query)` for each purpose and phase of the universe, and for none stated.
template <class Visit>
void each_use(consent::Query query, const Universe& universe, const Visit& visit) {
  const auto in_phases = [&] {
    query.phase.reset();
    visit(query);
    for (const consent::Phase phase : universe.phases) {
      query.phase = phase;
      visit(query);
    }
  };
  in_phases();
  for (const std::string& purpose : universe.purposes) {
    query.purpose = purpose;
    in_phases();
  }
}

// The first consent by which a right is permitted for some use; nothing where by none.
const Consent* permitting(const Ledger& ledger, const consent::Life& life, const Universe& universe,
                          consent::Query query, consent::Right right) {
  query.right = right;
  const Consent* by = nullptr;
  each_use(query, universe, [&](const consent::Query& use) {
    if (by != nullptr) return;
    const consent::Verdict verdict = evaluate(ledger, life, use);
    if (verdict.permitted()) by = verdict.consent;
  });
  return by;
}

}  // namespace

std::vector<Entitlement> entitlements(const World& world, const Ledger& ledger, PersonId subject,
                                      ActorId recipient, std::span<const Cell> cells) {
  const consent::Life life = life_of(world, subject);
  const Universe universe = changed_between(world, Ledger{}, ledger, subject);
  const auto chain = chain_of(world, recipient);
  std::vector<Entitlement> out;
  for (const Cell cell : cells) {
    consent::Query query{.subject = subject, .recipient = chain, .at = world.now};
    query.field = cell.field;
    query.type = cell.type;
    const Consent* edits = permitting(ledger, life, universe, query, consent::Right::kEdit);
    const Consent* by = edits ? edits : permitting(ledger, life, universe, query, consent::Right::kView);
    if (by == nullptr) continue;
    out.push_back({cell, by->id, edits != nullptr, ledger.standing(*by, life, world.now).last_day});
  }
  return out;
}

bool may_hold_key(const World& world, const Viewpoint& view, records::Field field) {
  const Sight sight = sight_of(world, view);
  return sight.sees(field) && sight.is_whole();
}

Universe changed_between(const World& world, const Ledger& before, const Ledger& after, PersonId subject) {
  const consent::Life life = life_of(world, subject);
  Parts parts, all;
  bool open = false;
  for (const Consent* consent : after.about(subject)) {
    gather(consent->provision, all);
    const Consent* old = before.find(consent->id);
    const Standing now = after.standing(*consent, life, world.now);
    if (old != nullptr && stands_alike(before.standing(*old, life, world.now), now)) continue;
    gather(consent->provision, parts);
    parts.recipients.insert(now.excluded.begin(), now.excluded.end());
    open = open || consent->provision.recipients.empty();
  }
  // What names nobody touches everybody of whom another consent speaks. A purpose or a phase that is named
  // nowhere in what changed may still be what another one permits; and one that is named nowhere at all, too.
  if (open) parts.recipients = all.recipients;
  all.purposes.insert(std::string(kAnotherPurpose));
  for (std::size_t i = 0; i < consent::kPhases; ++i) {
    if (all.phases.insert(static_cast<consent::Phase>(i)).second) break;
  }
  return {{parts.recipients.begin(), parts.recipients.end()},
          {all.purposes.begin(), all.purposes.end()},
          {all.phases.begin(), all.phases.end()}};
}

Shifts shifts_between(const World& world, const Ledger& before, const Ledger& after, PersonId subject,
                      const Universe& universe) {
  const consent::Life life = life_of(world, subject);
  Shifts shifts;
  for (const ActorId recipient : universe.recipients) {
    const auto chain = chain_of(world, recipient);
    Shift gained{recipient, {}}, lost{recipient, {}};
    for (std::size_t number = 0; number < records::kCells; ++number) {
      const Cell cell{static_cast<records::Field>(number / records::kDataTypes),
                      static_cast<records::DataType>(number % records::kDataTypes)};
      consent::Query query{.subject = subject, .recipient = chain, .at = world.now};
      query.field = cell.field;
      query.type = cell.type;
      bool gains = false, loses = false;
      each_use(query, universe, [&](const consent::Query& use) {
        const bool was = evaluate(before, life, use).permitted(), is = evaluate(after, life, use).permitted();
        gains = gains || (!was && is);
        loses = loses || (was && !is);
      });
      if (gains) gained.cells.push_back(cell);
      if (loses) lost.cells.push_back(cell);
    }
    if (!gained.cells.empty()) shifts.gains.push_back(std::move(gained));
    if (!lost.cells.empty()) shifts.loses.push_back(std::move(lost));
  }
  return shifts;
}

}  // namespace indsigt::access
