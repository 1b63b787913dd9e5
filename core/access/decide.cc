// SPDX-License-Identifier: MPL-2.0
#include "access/decide.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "records/actor_ref.h"
#include "rules/ages.h"

namespace indsigt::access {
namespace {

using rules::CoSigner;
using rules::Custody;
using rules::Decision;
using rules::Facts;
using rules::Flag;
using rules::Outcome;
using rules::Role;

// Flags that let somebody do more than without them: worth nothing when they are old.
constexpr rules::WordSet<Flag> kWidening{
    Flag::kAuthorityOverrideDecision,
    Flag::kCapacityLacking,
    Flag::kCognitiveImpairmentRegistered,
    Flag::kExtendedAccessAgreed,
    Flag::kGuardianScopeCovers,
    Flag::kGuardianScopeEconomic,
    Flag::kNoConsentObtainable,
    Flag::kOtherParentPrevented,
    Flag::kOtherParentUnreachable,
    Flag::kPoaScopeCovers,
    Flag::kViolenceExposed,
};

constexpr rules::WordSet<Flag> kProtection{Flag::kContactCut, Flag::kHighConflict, Flag::kPlacementSecret,
                                           Flag::kProtectedAddress, Flag::kProtectedHousing};

template <class Value>
Value value_on(const std::vector<Dated<Value>>& values, PartialDate day, Value otherwise) {
  for (const Dated<Value>& one : values) {
    if (one.days.contains(day)) return one.value;
  }
  return otherwise;
}

// Somebody looks or asks to see, and changes nothing.
constexpr rules::WordSet<rules::Action> kLooking{
    rules::Action::kViewAccessLog,  rules::Action::kViewAddress, rules::Action::kViewData,
    rules::Action::kViewParentData, rules::Action::kViewPlan,    rules::Action::kRequestInfo,
    rules::Action::kRequestRecords,
};

// `proxy`: whoever looks acts for somebody, and no register says for which of those against whom a flag
// holds.
rules::WordSet<Flag> flags_on(const Subject& subject, PartyId viewer, bool proxy, rules::Action action,
                              PartialDate day, bool fresh) {
  rules::WordSet<Flag> flags;
  for (const FlagFact& fact : subject.flags) {
    const bool applies = fact.against.empty() || proxy || !kLooking.contains(action) ||
                         std::find(fact.against.begin(), fact.against.end(), viewer) != fact.against.end();
    const bool usable = fresh || !kWidening.contains(fact.flag);
    // An old protection goes on past its last day: that it ended is as little known as all else.
    const bool holds = fact.days.contains(day) || (!fresh && (!fact.days.from || *fact.days.from <= day));
    if (applies && usable && holds) flags.insert(fact.flag);
  }
  return flags;
}

// Whether a proxy covers what is asked is a fact of the proxy, not of the one who holds it.
void add_scope(Facts& facts, const Tie& tie, bool fresh) {
  if (tie.role != Role::kPoaHolder) return;
  facts.flags.erase(Flag::kPoaScopeCovers);
  facts.flags.insert(fresh && tie.scope.contains(facts.domain) ? Flag::kPoaScopeCovers
                                                               : Flag::kPoaScopeMissing);
}

Decision denied_by(const World& world, std::string_view rule) {
  Decision decision;
  decision.rule = rule;
  if (world.pack != nullptr) {
    decision.pack = world.pack->id;
    decision.pack_version = world.pack->version;
  }
  return decision;
}

// A no that a rule gives goes before one that no rule spoke of.
int strictness(const Decision& decision) {
  switch (decision.outcome) {
    case Outcome::kAllowed:
      return 0;
    case Outcome::kNeedsAlso:
      return 1;
    case Outcome::kNotConsentBased:
      return 2;
    case Outcome::kDenied:
      return decision.covered ? 4 : 3;
  }
  return 3;
}

// The date by which an expiry that is counted in time ends something that begins today.
std::int64_t days_of(const rules::Expiry& expiry) {
  return expiry.until_age != 0 ? std::int64_t{expiry.until_age} * 366
                               : expiry.years * 365 + expiry.months * 30 + expiry.days;
}

}  // namespace

rules::Domain domain_of(records::Field field) {
  switch (field) {
    case records::Field::kEmployment:
      return rules::Domain::kEmployment;
    case records::Field::kSocial:
      return rules::Domain::kSocial;
    case records::Field::kHealth:
      return rules::Domain::kHealth;
    case records::Field::kEducation:
      return rules::Domain::kSchool;
    case records::Field::kJustice:
      return rules::Domain::kJustice;
    case records::Field::kEconomy:
      return rules::Domain::kEconomy;
  }
  return rules::Domain::kSocial;
}

std::optional<Role> role_of(const World& world, const Viewpoint& view) {
  const Tie* tie =
      world.family == nullptr ? nullptr : world.family->tie(view.viewer, view.subject, world.today());
  return tie == nullptr ? std::nullopt : std::optional(tie->role);
}

std::vector<ActorId> chain_of(const World& world, ActorId recipient) {
  return world.records == nullptr ? std::vector<ActorId>{recipient} : chain_of(*world.records, recipient);
}

std::vector<ActorId> chain_of(const records::Records& records, ActorId recipient) {
  constexpr std::size_t kMaxLinks = 16;  // a circle ends too
  std::vector<ActorId> chain{recipient};
  while (chain.size() < kMaxLinks) {
    const auto parent = records::parent_of(records, chain.back());
    if (!parent || std::find(chain.begin(), chain.end(), *parent) != chain.end()) break;
    chain.push_back(*parent);
  }
  return chain;
}

consent::Life life_of(const World& world, PersonId subject) {
  const Subject* known = world.family == nullptr ? nullptr : world.family->find_subject(subject);
  return {world.pack, known == nullptr ? std::nullopt : known->born};
}

std::optional<Facts> facts_for(const World& world, const Viewpoint& view, const Ask& ask) {
  if (world.family == nullptr || world.pack == nullptr) return std::nullopt;
  const PartialDate today = world.today();
  const Tie* tie = world.family->tie(view.viewer, view.subject, today);
  const Subject* subject = world.family->find_subject(view.subject);
  if (tie == nullptr || subject == nullptr || !subject->born) return std::nullopt;
  const auto age = rules::age_on(*subject->born, today, world.pack->leap_birthday);
  if (!age) return std::nullopt;
  const bool fresh = world.family->is_fresh(world.now);
  const bool grown = *age >= world.pack->majority;
  Facts facts{
      .subject_age = *age,
      .custody = fresh ? value_on(subject->custody, today, Custody::kUnknown) : Custody::kUnknown,
      .placement = value_on(subject->placement, today, rules::Placement::kNone),
      .requester = tie->role,
      .domain = ask.domain,
      .action = ask.action,
      .purpose = ask.purpose,
      .weight = ask.weight,
      .flags = flags_on(*subject, view.viewer, tie->role == Role::kPoaHolder, ask.action, today, fresh),
      .on = today};
  if (grown) facts.custody = Custody::kNone;
  if (ask.plain) kProtection.for_each([&](Flag flag) { facts.flags.erase(flag); });
  add_scope(facts, *tie, fresh);
  return facts;
}

Decision decide(const World& world, const Viewpoint& view, const Ask& ask) {
  if (world.pack == nullptr) return rules::decide(nullptr, {});
  if (!role_of(world, view)) return denied_by(world, kNoTieRule);
  const auto facts = facts_for(world, view, ask);
  if (!facts) return denied_by(world, kUnknownAgeRule);
  return rules::decide(world.pack, *facts);
}

bool is_under_protection(const World& world, PersonId subject) {
  const Subject* known = world.family == nullptr ? nullptr : world.family->find_subject(subject);
  if (known == nullptr) return false;
  const bool fresh = world.family->is_fresh(world.now);
  return flags_on(*known, {}, false, rules::Action::kGrantShare, world.today(), fresh)
      .intersects(kProtection);
}

Decision combine(const std::vector<Decision>& decisions) {
  Decision all = decisions.front();
  for (const Decision& one : decisions) {
    if (strictness(one) > strictness(all)) all = one;
  }
  if (all.outcome == Outcome::kDenied || all.outcome == Outcome::kNotConsentBased) return all;
  for (const Decision& one : decisions) {
    for (const CoSigner who : one.needs_also) {
      if (std::find(all.needs_also.begin(), all.needs_also.end(), who) == all.needs_also.end()) {
        all.needs_also.push_back(who);
      }
    }
    if (one.mode == rules::Mode::kAllOf) all.mode = one.mode;
    all.human_review = all.human_review || one.human_review;
    all.conceal = all.conceal || one.conceal;
    all.notify |= one.notify;
    all.redact |= one.redact;
    if (one.expiry && (!all.expiry || days_of(*one.expiry) < days_of(*all.expiry))) all.expiry = one.expiry;
    if (one.route) all.route = one.route;
    all.confidence = std::max(all.confidence, one.confidence);
  }
  sort_rows(all.needs_also);
  return all;
}

std::optional<std::vector<consent::Signer>> signers_of(const World& world, const Viewpoint& view,
                                                       const Decision& decision) {
  std::vector<consent::Signer> signers;
  if (world.family == nullptr) return std::nullopt;
  const Subject* subject = world.family->find_subject(view.subject);
  if (subject == nullptr) return std::nullopt;
  const auto holders = world.family->custody_holders(view.subject, world.today());
  for (const CoSigner who : decision.needs_also) {
    if (who == CoSigner::kSubjectSelf) {
      signers.push_back({subject->party, Role::kSelf});
      continue;
    }
    const std::size_t before = signers.size();
    for (const PartyId holder : holders) {
      if (holder != view.viewer) signers.push_back({holder, Role::kCustodyHolder});
    }
    if (signers.size() == before) return std::nullopt;  // a holder is asked for, and none is known
  }
  sort_rows(signers, [](const auto& a, const auto& b) {
    return std::tie(a.party, a.role) < std::tie(b.party, b.role);
  });
  signers.erase(std::unique(signers.begin(), signers.end()), signers.end());
  return signers;
}

}  // namespace indsigt::access
