// SPDX-License-Identifier: MPL-2.0
// Who may do what, with the facts that are known: the only way from a command to the rules.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "consent/consent.h"
#include "consent/ledger.h"
#include "consent/state.h"
#include "family/family.h"
#include "records/categories.h"
#include "records/records.h"
#include "rules/decide.h"
#include "rules/pack.h"

namespace indsigt::access {

using consent::PartyId;
using family::ChildWords;
using family::Dated;
using family::Days;
using family::Family;
using family::FlagFact;
using family::Helper;
using family::Party;
using family::Subject;
using family::Tie;
using records::ActorId;
using records::PersonId;

// The rule id of decisions for somebody who is nothing to the person, or where a fact is missing.
inline constexpr std::string_view kNoTieRule = "access.no_tie";
inline constexpr std::string_view kUnknownAgeRule = "access.unknown_age";

// What every decision rests on; views, for the length of one command.
struct World {
  const rules::Pack* pack = nullptr;          // nullptr: invalid or none, and everything is denied
  const Family* family = nullptr;             // nullptr: nobody is anything to anybody
  const records::Records* records = nullptr;  // all of them: which unit is part of what; nullptr: none is
  Instant now;

  [[nodiscard]] PartialDate today() const { return civil_date(now); }
};

// Somebody who looks at somebody.
struct Viewpoint {
  PartyId viewer;
  PersonId subject;
};

struct Ask {
  rules::Action action = rules::Action::kViewData;
  rules::Domain domain = rules::Domain::kSocial;
  rules::Purpose purpose = rules::Purpose::kAny;
  rules::Weight weight = rules::Weight::kMajor;
  // As if nobody were protected from anybody: for what is told of the law behind it. Which rule really
  // decided would tell one parent of a protection from that parent.
  bool plain = false;
};

[[nodiscard]] rules::Domain domain_of(records::Field field);

// What the viewer is to the person today.
[[nodiscard]] std::optional<rules::Role> role_of(const World& world, const Viewpoint& view);

// The facts of a question; none where the viewer is nothing to the person or the age is not known. Facts of
// registers that are older than 24 hours, or newer than now, are unknown: custody is unknown, and a flag that
// widens what somebody may do is dropped; one that protects stays (D12). A flag against some parties only
// counts for what these look at or ask to see; for what somebody decides it counts whoever it is: a request
// would tell.
[[nodiscard]] std::optional<rules::Facts> facts_for(const World& world, const Viewpoint& view,
                                                    const Ask& ask);

[[nodiscard]] rules::Decision decide(const World& world, const Viewpoint& view, const Ask& ask);

// Tells whether somebody is protected from somebody about this person: a protected address, a secret
// placement, cut contact or high conflict. What follows is harm.h's: must_look_first().
[[nodiscard]] bool is_under_protection(const World& world, PersonId subject);

// One decision for something that touches several domains: denied where one is, and else everything that any
// of them asks for. Needs: at least one.
[[nodiscard]] rules::Decision combine(const std::vector<rules::Decision>& decisions);

// Who exactly must say yes beside the viewer, where a decision needs others; sorted. Nothing where one of
// them is not known: then nobody can say yes.
[[nodiscard]] std::optional<std::vector<consent::Signer>> signers_of(const World& world,
                                                                     const Viewpoint& view,
                                                                     const rules::Decision& decision);

// The recipient and every organisation that it is part of, nearest first: what consent::Query takes.
[[nodiscard]] std::vector<ActorId> chain_of(const World& world, ActorId recipient);
// As those records know it: for what is told. What is decided is decided by all that is known.
[[nodiscard]] std::vector<ActorId> chain_of(const records::Records& records, ActorId recipient);

// What the calendar needs to know of a person.
[[nodiscard]] consent::Life life_of(const World& world, PersonId subject);

}  // namespace indsigt::access
