// SPDX-License-Identifier: MPL-2.0
// Consent meets keys: who may see a kind of information gets its key; who no longer may does not get the next
// one. Decided by access, carried out by log; nothing else hands a key to anybody.
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

// Who is due the key of a compartment now, and on what terms.
struct Due {
  plan_log::CategoryRole role = plan_log::CategoryRole::kReader;
  plan_log::Terms terms{};

  friend bool operator==(const Due&, const Due&) = default;
};
// - the place that holds it is steward: it has the information anyway, and somebody always answers for the
// key;
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

// The next batch that brings the keys to what the rules and the consents say now; nothing where they agree.
// To be called after every act, at every start and when a day has passed (a withdrawal, an end, a birthday, a
// suspension are all the same to it), until it gives nothing; what it gives holds only against the order it
// was made for.
// - Whoever must go goes first: one batch ends the access of all who must leave one category, makes less of
// whoever
//   is less, rotates, and gives those who stay their next key. So does a category that is due to rotate.
// - Then one GRANT for each member and consent, with the past.
// It acts only in compartments in which the author is due as steward, and never takes the author out. A
// member whose key has changed and is not accepted leaves the list with the next rotation and comes back once
// it is. Fails as Author does.
[[nodiscard]] Result<std::optional<plan_log::Batch>> next_key_change(const PlanRules& rules,
                                                                     const KeyDesk& desk);

}  // namespace indsigt::sync
