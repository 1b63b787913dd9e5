// SPDX-License-Identifier: MPL-2.0
#include "rules/decide.h"

#include <algorithm>

namespace indsigt::rules {
namespace {

template <class Type>
bool admits(WordSet<Type> words, Type word) {
  return words.empty() || words.contains(word);
}

bool matches(const Condition& when, const Facts& facts) {
  return admits(when.domains, facts.domain) && admits(when.actions, facts.action) &&
         admits(when.purposes, facts.purpose) && admits(when.requesters, facts.requester) &&
         admits(when.custodies, facts.custody) && admits(when.placements, facts.placement) &&
         admits(when.weights, facts.weight) && admits(when.residences, facts.residence) &&
         admits(when.matters, facts.matter) && (!when.age || when.age->contains(facts.subject_age)) &&
         (when.flags_any.empty() || when.flags_any.intersects(facts.flags)) &&
         facts.flags.includes(when.flags_all) && !facts.flags.intersects(when.flags_none);
}

// How often a question can be asked again: for a helper of a holder who acts for both, twice.
constexpr int kMaxRestatements = 3;

// Whether the one who asks is what they say only by the custody that the facts know.
bool rests_on_custody(Role role) {
  return role == Role::kCustodyHolder || role == Role::kParentWithoutCustody;
}

// Who must say yes beside the one who asks. Needs: joint or sole custody where holders sign.
std::vector<CoSigner> cosigners(Signers signers, const Facts& facts) {
  std::vector<CoSigner> needed;
  if (signers.subject && facts.requester != Role::kSelf) needed.push_back(CoSigner::kSubjectSelf);
  if (signers.custody_holders && facts.requester != Role::kCustodyHolder) {
    needed.push_back(CoSigner::kAllCustodyHolders);
  } else if (signers.custody_holders && facts.custody == Custody::kJoint) {
    needed.push_back(CoSigner::kOtherCustodyHolder);
  }
  return needed;
}

// A no in the place of what the rule would have given: nobody is told of what did not happen.
void deny(Decision& decision) {
  decision.outcome = Outcome::kDenied;
  decision.notify = {};
  decision.expiry.reset();
}

// D12: what is not known obliges nobody.
void deny_unknown(Decision& decision) {
  deny(decision);
  decision.human_review = false;
  decision.redact = {};
  decision.route.reset();
  decision.alternatives = {};
}

void expand(const Rule& rule, const Facts& facts, Decision& decision) {
  const bool known = facts.custody == Custody::kJoint || facts.custody == Custody::kSole;
  if (rule.signers.custody_holders && facts.custody == Custody::kUnknown) return deny_unknown(decision);
  if (rule.signers.custody_holders && !known) return deny(decision);
  decision.needs_also = cosigners(rule.signers, facts);
  decision.outcome = decision.needs_also.empty() ? Outcome::kAllowed : Outcome::kNeedsAlso;
  if (!decision.needs_also.empty()) decision.mode = rule.mode;
}

void apply(const Rule& rule, const Facts& facts, Decision& decision) {
  decision.covered = true;
  decision.rule = rule.id;
  decision.hook = rule.hook;
  decision.confidence = rule.confidence;
  decision.human_review = rule.human_review;
  decision.conceal = rule.conceal;
  decision.notify = rule.notify;
  decision.redact = rule.redact;
  decision.expiry = rule.expiry;
  decision.route = rule.route;
  decision.alternatives = rule.alternatives;
  decision.limit = rule.limit;
  decision.opt_out = rule.opt_out;
  if (!rule.outcome) return expand(rule, facts, decision);
  decision.outcome = *rule.outcome;
  if (decision.outcome == Outcome::kAllowed && facts.custody == Custody::kUnknown &&
      rests_on_custody(facts.requester)) {
    deny_unknown(decision);
  }
}

void add(const Overlay& overlay, Decision& decision) {
  decision.overlays.push_back(overlay.id);
  decision.redact |= overlay.redact;
  decision.human_review = decision.human_review || overlay.human_review;
  if (overlay.route) decision.route = overlay.route;
  overlay.suppress_notify.for_each([&](Notified who) { decision.notify.erase(who); });
}

// The first rule that matches on that day.
const Rule* first(const Pack& pack, const Facts& facts, std::optional<PartialDate> day) {
  const auto rule = std::ranges::find_if(
      pack.rules, [&](const Rule& one) { return one.valid.contains(day) && matches(one.when, facts); });
  return rule == pack.rules.end() ? nullptr : &*rule;
}

// The rule that answers, with the facts as it reads them; nullptr where none does.
const Rule* answering(const Pack& pack, Facts& facts) {
  const auto day = facts.on ? facts.on : pack.valid_from;
  for (int times = 0; times <= kMaxRestatements; ++times) {
    const Rule* rule = first(pack, facts, day);
    if (rule == nullptr || !rule->as.any()) return rule;
    facts.requester = rule->as.requester.value_or(facts.requester);
    facts.custody = rule->as.custody.value_or(facts.custody);
  }
  return nullptr;
}

}  // namespace

Decision decide(const Pack* pack, const Facts& asked) {
  Decision decision;
  if (pack == nullptr) {
    decision.rule = kInvalidPackRule;
    return decision;
  }
  decision.pack = pack->id;
  decision.pack_version = pack->version;
  Facts facts = asked;
  if (const Rule* rule = answering(*pack, facts)) apply(*rule, facts, decision);
  for (const Overlay& overlay : pack->overlays) {
    if (matches(overlay.when, asked) || matches(overlay.when, facts)) add(overlay, decision);
  }
  return decision;
}

}  // namespace indsigt::rules
