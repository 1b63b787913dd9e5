// SPDX-License-Identifier: MPL-2.0
// Consent meets keys: who may see a kind of information gets its key; who no longer may does not get the next
// one. Decided by access, carried out in the plan log; nothing else hands a key to anybody.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "access/entitled.h"
#include "plan_log/author.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"

namespace indsigt::sync {

// What one encrypted category of a plan about one person holds: what one place has of one kind. A consent
// that names kinds and recipients thus hands over exactly these kinds, whoever else holds some of the same
// kind.
struct Compartment {
  records::ActorId holder;
  records::Cell cell;

  friend bool operator==(const Compartment&, const Compartment&) = default;
};

// Writes the name of a compartment's category, which is sealed: "<holder, 32 hex digits>/<field>/<type>",
// both as their codes.
[[nodiscard]] std::string name_of(const Compartment& compartment);
[[nodiscard]] std::optional<Compartment> compartment_of(std::string_view category_name);

// Who in the plan is which place (several may act for one) and which of the family. Somebody who is in
// neither is left as they are: of other tools, or a helper of the plan.
struct PlanPeople {
  std::map<plan_log::MemberId, records::ActorId> places{};
  std::map<plan_log::MemberId, access::PartyId> parties{};
};

// What decides about a plan at a moment.
struct PlanRules {
  const access::World& world;
  const consent::Ledger& ledger;  // all of it
  records::PersonId subject;
  const PlanPeople& people;
};

// What a member who is due the key of a compartment is due.
struct Due {
  plan_log::CategoryRole role = plan_log::CategoryRole::kReader;
  plan_log::Terms terms{};

  friend bool operator==(const Due&, const Due&) = default;
};
// Finds who is due the key of a compartment now, and on what terms:
// - the place that holds the information is steward: the place has it anyway, and somebody always answers for
// the key;
// - a place that a consent permits reads, or writes where it permits editing, until the consent's last day;
// - of the family who may view the field, with every place and day in it, reads, and is steward where they
// may also give a consent to it. A key opens a kind for whatever purpose and phase; these are in the consent
// that the terms name, and bind whoever was given the key. Nobody is due a key by a consent to single items.
[[nodiscard]] std::map<plan_log::MemberId, Due> due_members(const PlanRules& rules,
                                                            const Compartment& compartment);

// A device that writes the keys of a plan, as its client has the order.
struct KeyDesk {
  const plan_log::PlanLog& log;
  const plan_log::Keyring& keys;
  const plan_log::Author& author;
};

// Opens the category of a compartment with everybody who is due it and whose key is accepted; `number` is the
// category's. Fails as Author does, and with plan_log.role where the author is not due as its steward.
[[nodiscard]] Result<plan_log::Batch> open_compartment(const PlanRules& rules, const Compartment& compartment,
                                                       const KeyDesk& desk, std::uint32_t& number);

// Makes the next batch that brings the keys to what the rules and the consents say now; nothing where keys
// and rules agree. To be called after every act, at every start and when a day has passed (a withdrawal, an
// end, a birthday, a suspension are all the same here), until there is no batch; a batch holds only against
// the order that it was made for.
// - Whoever must go goes first: one batch ends the access of all who must leave one category, makes less of
// whoever
//   is less, rotates, and gives those who stay their next key. A category that is due to rotate goes first
//   too.
// - Then one GRANT for each member and consent, with the past.
// Only compartments in which the author is due as steward are touched, and the author is never taken out. A
// member whose key has changed and is not accepted leaves the list with the next rotation and comes back once
// the key is accepted. Fails as Author does.
[[nodiscard]] Result<std::optional<plan_log::Batch>> next_key_change(const PlanRules& rules,
                                                                     const KeyDesk& desk);

}  // namespace indsigt::sync
