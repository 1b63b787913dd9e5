// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <set>
#include <string>

#include "access/acts.h"
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

// As deep as a consent may be (consent::kMostDepth).
void gather(const Provision& provision, Parts& parts) {
  parts.recipients.insert(provision.recipients.begin(), provision.recipients.end());
  parts.purposes.insert(provision.purposes.begin(), provision.purposes.end());
  provision.phases.for_each([&](consent::Phase phase) { parts.phases.insert(phase); });
  for (const Provision& exception : provision.exceptions) gather(exception, parts);
}

bool stands_alike(const Standing& one, const Standing& other) {
  return one.state == other.state && one.excluded == other.excluded;
}

// Whether any purpose and phase of the universe, or none, is permitted.
bool permits(const Ledger& ledger, const consent::Life& life, consent::Query query,
             const Universe& universe) {
  const auto in_phases = [&] {
    query.phase.reset();
    if (evaluate(ledger, life, query).permitted()) return true;
    return std::any_of(universe.phases.begin(), universe.phases.end(), [&](consent::Phase phase) {
      query.phase = phase;
      return evaluate(ledger, life, query).permitted();
    });
  };
  if (in_phases()) return true;
  return std::any_of(universe.purposes.begin(), universe.purposes.end(), [&](const std::string& purpose) {
    query.purpose = purpose;
    return in_phases();
  });
}

}  // namespace

Universe changed_between(const World& world, const Ledger& before, const Ledger& after, PersonId subject) {
  const consent::Life life = life_of(world, subject);
  Parts parts;
  for (const Consent* consent : after.about(subject)) {
    const Consent* old = before.find(consent->id);
    const Standing now = after.standing(*consent, life, world.now);
    if (old != nullptr && stands_alike(before.standing(*old, life, world.now), now)) continue;
    gather(consent->provision, parts);
    parts.recipients.insert(now.excluded.begin(), now.excluded.end());
  }
  return {{parts.recipients.begin(), parts.recipients.end()},
          {parts.purposes.begin(), parts.purposes.end()},
          {parts.phases.begin(), parts.phases.end()}};
}

std::vector<Shift> permitted_cells(const World& world, const Ledger& ledger, PersonId subject,
                                   const Universe& universe) {
  const consent::Life life = life_of(world, subject);
  std::vector<Shift> permitted;
  for (const ActorId recipient : universe.recipients) {
    const auto chain = chain_of(world, recipient);
    Shift row{recipient, {}};
    for (std::size_t number = 0; number < records::kCells; ++number) {
      const Cell cell{static_cast<records::Field>(number / records::kDataTypes),
                      static_cast<records::DataType>(number % records::kDataTypes)};
      consent::Query query{.subject = subject, .recipient = chain, .at = world.now};
      query.field = cell.field;
      query.type = cell.type;
      if (permits(ledger, life, query, universe)) row.cells.push_back(cell);
    }
    if (!row.cells.empty()) permitted.push_back(std::move(row));
  }
  return permitted;
}

std::vector<Shift> difference(const std::vector<Shift>& all, const std::vector<Shift>& without) {
  std::vector<Shift> rest;
  for (const Shift& row : all) {
    const auto other = std::find_if(without.begin(), without.end(),
                                    [&](const Shift& one) { return one.recipient == row.recipient; });
    Shift left{row.recipient, {}};
    for (const Cell& cell : row.cells) {
      const bool there = other != without.end() &&
                         std::find(other->cells.begin(), other->cells.end(), cell) != other->cells.end();
      if (!there) left.cells.push_back(cell);
    }
    if (!left.cells.empty()) rest.push_back(std::move(left));
  }
  return rest;
}

}  // namespace indsigt::access
