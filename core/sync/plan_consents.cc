// SPDX-License-Identifier: MPL-2.0
#include "sync/plan_consents.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "access/acts.h"
#include "access/decide.h"
#include "sync/consent_batch.h"

namespace indsigt::sync {
namespace {

using access::Act;
using access::ActKind;
using access::PartyId;
using consent::Consent;
using consent::ConsentId;
using consent::Event;
using consent::EventKind;
using sync::ConsentBatch;

bool has_signer(const Consent& one, PartyId party) {
  return std::any_of(one.signers.begin(), one.signers.end(),
                     [party](const consent::Signer& signer) { return signer.party == party; });
}

// Whether they say the same of one consent each.
bool says_the_same(const Event& one, const Event& other) {
  return one.kind == other.kind && one.at == other.at && one.by == other.by &&
         one.recipient == other.recipient;
}

bool has_event(std::span<const Event> events, const Event& event) {
  return std::any_of(events.begin(), events.end(),
                     [&](const Event& one) { return says_the_same(one, event); });
}

// The same, on another day: facts that have their days count as they were.
struct Past {
  Past(const access::World& now, Instant at) : family(*now.family), world(now) {
    family.read_at = at;
    world.family = &family;
    world.now = at;
  }
  Past(const Past&) = delete;
  Past& operator=(const Past&) = delete;

  family::Family family;
  access::World world;
};

// Who asks for it now needs nobody's yes that it does not ask for, and nobody to look first.
bool asks_everybody(const access::World& world, const consent::Ledger& ledger, const Consent& one,
                    PartyId party) {
  const auto decision =
      access::decision_for(world, ledger, party, {.kind = ActKind::kSign, .consent = one.id});
  if (!decision || !access::may_begin(*decision) || access::must_look_first(world, one.subject, *decision))
    return false;
  const auto needed = access::signers_of(world, {party, one.subject}, *decision);
  return needed && std::all_of(needed->begin(), needed->end(),
                               [&](const consent::Signer& signer) { return has_signer(one, signer.party); });
}

// What a record's author can say of consents.
class Says {
 public:
  Says(const PlanRules& rules, const plan_log::MemberId& author, const ConsentBatch& batch,
       const Digest& digest)
      : rules_(rules), batch_(batch), digest_(digest) {
    const auto party = rules.people.parties.find(author);
    if (party != rules.people.parties.end()) party_ = party->second;
    const auto place = rules.people.places.find(author);
    if (place != rules.people.places.end()) place_ = place->second;
  }

  // Whether the author can have made a consent that is not in `before`. What happened to it by that is
  // made().
  bool may_ask(const Consent& one, const consent::Ledger& before, const consent::Ledger& next) {
    const auto asked = std::find_if(batch_.events.begin(), batch_.events.end(), [&](const Event& event) {
      return event.consent == one.id && event.kind == EventKind::kAsked;
    });
    const auto& world = rules_.world;
    if (!party_ || world.family == nullptr || asked == batch_.events.end() || asked->at > world.now)
      return false;
    const Past past(world, asked->at);
    for (const Act& act : acts_for(one, before)) {
      const auto done = access::rehearse(past.world, before, *party_, act, digest_);
      if (!done || done->consents.empty()) continue;
      Consent made = done->consents.front();
      made.id = one.id;
      made.name = one.name;
      if (made != one) continue;
      std::copy_if(done->events.begin(), done->events.end(), std::back_inserter(made_[one.id]),
                   [&](const Event& event) { return event.consent == done->consent; });
      // Less of what was asked for has the signers that were asked.
      return act.kind == ActKind::kSign || asks_everybody(world, next, one, *party_);
    }
    return false;
  }

  [[nodiscard]] bool may_tell(const Event& event, const Consent& one, const consent::Ledger& next) const {
    const auto made = made_.find(one.id);
    if (made != made_.end() && has_event(made->second, event)) return true;
    switch (event.kind) {
      case EventKind::kSigned:
      case EventKind::kWithdrawn:
      case EventKind::kReconfirmed:
      case EventKind::kExcluded:
        return party_ && event.by == party_;
      case EventKind::kAcknowledged:
        return place_ && event.recipient == place_ && !event.by;
      case EventKind::kSuperseded:
        return party_ && has_signer(one, *party_) && is_replaced(one, next);
      case EventKind::kAsked:
      case EventKind::kRefused:
      case EventKind::kRouted:
      case EventKind::kDisputed:
      case EventKind::kCustodyEnded:
      case EventKind::kCapacityLost:
        break;
    }
    return false;
  }

 private:
  // What may have been done to make it: less of something that was asked for, a renewal, an opt-out, or a new
  // one.
  [[nodiscard]] std::vector<Act> acts_for(const Consent& one, const consent::Ledger& before) const {
    const auto& said = one.provision;
    std::vector<Act> acts;
    for (const Event& event : batch_.events) {
      const Consent* old = event.kind == EventKind::kSuperseded ? before.find(event.consent) : nullptr;
      // Each is tried once, and only where it can be: a batch may name a thousand.
      if (old == nullptr || old->signers != one.signers || old->provision.recipients != said.recipients)
        continue;
      if (std::any_of(acts.begin(), acts.end(), [&](const Act& act) { return act.consent == old->id; }))
        continue;
      Act sign{.kind = ActKind::kSign, .consent = old->id};
      sign.cells = said.categories;
      if (said.to != old->provision.to) sign.to = said.to;
      acts.push_back(std::move(sign));
    }
    // After those: less of a renewal that was asked for says what it replaces, too.
    if (one.replaces) acts.push_back({.kind = ActKind::kRenew, .consent = one.replaces, .to = said.to});
    if (one.kind == consent::Kind::kStatutoryOptOut) {
      acts.push_back({.kind = ActKind::kOptOut, .subject = one.subject});
      return acts;
    }
    Act grant{.kind = ActKind::kGrant, .subject = one.subject};
    if (said.recipients.size() == 1) grant.recipient = said.recipients.front();
    grant.cells = said.categories;
    if (said.purposes.size() == 1) {
      grant.purpose =
          rules::parse_word<rules::Purpose>(said.purposes.front()).value_or(rules::Purpose::kJointPlan);
    }
    said.phases.for_each([&](consent::Phase phase) { grant.phase = phase; });
    grant.to = said.to;
    acts.push_back(std::move(grant));
    return acts;
  }

  // There is a renewal of it, or its narrower form is made by this record.
  [[nodiscard]] bool is_replaced(const Consent& old, const consent::Ledger& next) const {
    const auto known = next.about(old.subject);
    return std::any_of(known.begin(), known.end(), [&](const Consent* one) {
      return one->replaces == old.id ||
             (made_.contains(one->id) && one->signers == old.signers && one->id != old.id);
    });
  }

  const PlanRules& rules_;
  const ConsentBatch& batch_;
  const Digest& digest_;
  std::optional<PartyId> party_;
  std::optional<records::ActorId> place_;
  std::map<ConsentId, std::vector<Event>> made_;  // what making it does to it
};

Result<void> take(const PlanRules& rules, const ConsentBatch& batch, Says& says, consent::Ledger& next) {
  const consent::Ledger before = next;
  std::vector<const Consent*> fresh;
  for (const Consent& one : batch.consents) {
    if (one.subject != rules.subject) return fail(ErrorCode::kConsentShape);
    const Consent* known = next.find(one.id);
    if (known != nullptr && *known == one) continue;
    if (auto added = next.add(one); !added) return std::unexpected(std::move(added.error()));
    fresh.push_back(&one);
  }
  for (const Consent* one : fresh) {
    if (!says.may_ask(*one, before, next)) return fail(ErrorCode::kAccessDenied);
  }
  for (const Event& event : batch.events) {
    const Consent* one = next.find(event.consent);
    if (one == nullptr) return fail(ErrorCode::kConsentUnknown);
    if (one->subject != rules.subject) return fail(ErrorCode::kConsentShape);
    if (has_event(next.events(one->id), event)) continue;
    if (event.at > rules.world.now || !says.may_tell(event, *one, next))
      return fail(ErrorCode::kAccessDenied);
    auto appended = next.append(event, access::life_of(rules.world, one->subject));
    if (!appended) return std::unexpected(std::move(appended.error()));
  }
  return {};
}

}  // namespace

Result<std::optional<plan_log::Content>> tell_consents(const access::Done& done,
                                                       const consent::Ledger& ledger) {
  // Until a caseworker has looked, nobody else may know of the consent.
  const auto is_told = [](const Consent& one) { return !access::has_reviewer(one); };
  ConsentBatch batch;
  std::copy_if(done.consents.begin(), done.consents.end(), std::back_inserter(batch.consents), is_told);
  for (const Event& event : done.events) {
    const Consent* one = ledger.find(event.consent);
    if (one != nullptr && is_told(*one) && sync::may_travel(event.kind)) batch.events.push_back(event);
  }
  if (batch.empty()) return std::optional<plan_log::Content>();
  auto bytes = sync::write_consent_batch(batch);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return plan_log::Content{.type = plan_log::ContentType::kConsentEvents, .batch = std::move(*bytes)};
}

Result<void> take_consents(const PlanRules& rules, const plan_log::Opened& opened, const Digest& digest,
                           consent::Ledger& ledger) {
  if (opened.kind != plan_log::Kind::kContent) return fail(ErrorCode::kConsentShape);
  const auto content = plan_log::read_content(opened.payload.reveal(kRevealSecret));
  if (!content || content->type != plan_log::ContentType::kConsentEvents)
    return fail(ErrorCode::kConsentShape);
  const auto batch = sync::read_consent_batch(content->batch);
  if (!batch) return std::unexpected(batch.error());
  consent::Ledger next = ledger;
  Says says(rules, opened.author, *batch, digest);
  if (auto taken = take(rules, *batch, says, next); !taken) return taken;
  ledger = std::move(next);
  return {};
}

}  // namespace indsigt::sync
