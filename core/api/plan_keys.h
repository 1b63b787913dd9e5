// SPDX-License-Identifier: MPL-2.0
// Consent meets keys: who may see a kind of information gets its key; who no longer may does not get the next
// one. Decided by access, carried out by log; nothing else hands a key to anybody.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "access/entitled.h"
#include "log/author.h"
#include "log/keyring.h"
#include "log/plan_log.h"

namespace indsigt::api {

// One encrypted category of the plan about one person: what one place holds of one kind. A consent that names
// kinds and recipients thus hands over exactly these kinds, whoever else holds some of the same kind.
struct Compartment {
  records::ActorId holder;
  records::Cell cell;

  friend bool operator==(const Compartment&, const Compartment&) = default;
};

// The name of its category, which is sealed: "<holder, 32 hex digits>/<field>/<type>", both as numbers.
[[nodiscard]] std::string name_of(const Compartment& compartment);
[[nodiscard]] std::optional<Compartment> compartment_of(std::string_view category_name);

// Who in the plan is which place and which of the family. Somebody who is in neither is left as they are: of
// other tools, or a helper of the plan.
struct PlanPeople {
  std::map<records::ActorId, log::MemberId> places{};
  std::map<access::PartyId, log::MemberId> parties{};
};

// What decides about a plan at a moment.
struct PlanRules {
  const access::World& world;
  const consent::Ledger& ledger;  // all of it
  records::PersonId subject;
  const PlanPeople& people;
};

// Who is due the key of a compartment now, and on what terms.
struct Due {
  log::CategoryRole role = log::CategoryRole::kReader;
  log::Terms terms{};
};
// - the place that holds it writes;
// - a place that a consent permits reads, or writes where it permits editing, until the consent's last day;
// - of the family who may view all of it reads, and is steward where they may also give a consent to it.
[[nodiscard]] std::map<log::MemberId, Due> due_members(const PlanRules& rules, const Compartment& compartment);

// The next batch that brings the keys to what the rules and the consents say now; nothing where they agree.
// Whoever must go goes first: one batch ends the access of all who must leave one category, and rotates. Then
// one GRANT for each member and consent. To be called after every act, at every start and when a last day has
// passed (a withdrawal, an end, a birthday, a suspension are all the same to it), until it gives nothing; what
// it gives holds only against the order it was made for. The author itself is never taken out: whoever follows
// next does that. Categories of which the author is no steward, or that are no compartments, are left alone.
// Fails as Author does; a member whose key has changed and is not accepted (log.key_changed) is left out, and
// does not keep others from losing or getting theirs.
[[nodiscard]] Result<std::optional<log::Batch>> next_key_change(const PlanRules& rules, const log::PlanLog& log,
                                                                const log::Keyring& keys,
                                                                const log::Author& author,
                                                                const log::MemberId& self);

}  // namespace indsigt::api
