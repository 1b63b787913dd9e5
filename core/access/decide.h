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
// The rule id of an end that no rule of the pack speaks of: whoever gave a consent to share can end it.
inline constexpr std::string_view kOwnConsentRule = "access.own_consent";

// What every decision rests on. All members are views, for the length of one command.
struct World {
  const rules::Pack* pack = nullptr;  // nullptr: invalid or none, and everything is denied
  const Family* family = nullptr;     // nullptr: nobody is anything to anybody
  const records::Records* records =
      nullptr;  // all: which unit is part of what; nullptr: no unit is part of another
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
  // Decide as if nobody were protected from anybody: for what is told of the law behind a decision. Which
  // rule really decided would tell one parent of a protection from that parent.
  bool plain = false;
};

// Gives the domain whose rules decide about a field.
[[nodiscard]] rules::Domain domain_of(records::Field field);

// Tells what the viewer is to the person today; nothing where the viewer is nothing to the person.
[[nodiscard]] std::optional<rules::Role> role_of(const World& world, const Viewpoint& view);

// Gathers the facts of a question; no facts where the viewer is nothing to the person or the age is not
// known. Facts of registers that are older than 24 hours, or newer than now, are unknown: custody is unknown,
// and a flag that widens what somebody may do is dropped; a flag that protects stays (D12). A flag against
// some parties only counts for what these look at or ask to see, and for whoever acts by a power of attorney:
// it may be theirs; for what somebody decides the flag counts whoever decides: a request would tell. The law
// of today answers.
[[nodiscard]] std::optional<rules::Facts> facts_for(const World& world, const Viewpoint& view,
                                                    const Ask& ask);

// Decides by the pack; denies with kNoTieRule or kUnknownAgeRule where there are no facts.
[[nodiscard]] rules::Decision decide(const World& world, const Viewpoint& view, const Ask& ask);

// Tells whether somebody is protected from somebody about this person: a protected address, a secret
// placement, cut contact or high conflict. What follows is harm.h's: must_look_first().
[[nodiscard]] bool is_under_protection(const World& world, PersonId subject);

// Combines decisions about something that touches several domains: denied where any decision is, and else
// everything that any of them asks for. Needs: at least one decision.
[[nodiscard]] rules::Decision combine(const std::vector<rules::Decision>& decisions);

// Names who must say yes beside the viewer, where a decision needs others; sorted. Gives nothing where one of
// these parties is not known: then nobody can say yes.
[[nodiscard]] std::optional<std::vector<consent::Signer>> signers_of(const World& world,
                                                                     const Viewpoint& view,
                                                                     const rules::Decision& decision);

// Lists the recipient and every organisation that the recipient is part of, nearest first: what
// consent::Query takes.
[[nodiscard]] std::vector<ActorId> chain_of(const World& world, ActorId recipient);
// Lists the same as those records know it: for what is told. What is decided is decided by all that is known.
[[nodiscard]] std::vector<ActorId> chain_of(const records::Records& records, ActorId recipient);

// Gives what the calendar needs to know of a person.
[[nodiscard]] consent::Life life_of(const World& world, PersonId subject);

}  // namespace indsigt::access
