// SPDX-License-Identifier: MPL-2.0
#include "access/settle.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "access/acts.h"
#include "base/sort.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Event;
using consent::EventKind;
using consent::Ledger;
using consent::Provision;
using consent::Signer;
using consent::StatedConsent;
using consent::StatedStatus;
using rules::Role;

Instant start_of(PartialDate day) {
  const Instant before = end_of_day(civil_date_of_day(days_since_epoch(day) - 1));
  return {before.milliseconds + 1};
}

void sort(std::vector<Signer>& signers) {
  sort_rows(signers, [](const Signer& one, const Signer& other) { return one.party < other.party; });
  const auto same = [](const Signer& one, const Signer& other) { return one.party == other.party; };
  signers.erase(std::unique(signers.begin(), signers.end(), same), signers.end());
}

// Under the party's own id.
PartyId known_as(const World& world, PartyId party) {
  const Party* known = world.family == nullptr ? nullptr : world.family->find_party(party);
  return known == nullptr ? party : known->id;
}

PartyId party_of(const World& world, PersonId subject) {
  const Subject* known = world.family == nullptr ? nullptr : world.family->find_subject(subject);
  return known != nullptr ? known->party : PartyId{subject.bytes};
}

// Those who must say yes, seen from somebody who may begin; nothing where that one may not.
std::optional<std::vector<Signer>> signers_from(const World& world, const Ledger& ledger,
                                                const Consent& consent, PartyId party, Role role) {
  const auto decision = decision_for(world, ledger, party, {.kind = ActKind::kSign, .consent = consent.id});
  if (!decision || !may_begin(*decision)) return std::nullopt;
  return all_signers(world, {party, consent.subject}, role, *decision);
}

std::vector<Signer> signers_asked(const World& world, const Consent& consent) {
  const PartyId self = party_of(world, consent.subject);
  // The decision reads the consent from a ledger; anybody is signer enough for that.
  Consent asked = consent;
  asked.signers = {{self, Role::kSelf}};
  Ledger ledger;
  if (world.family != nullptr && ledger.add(asked)) {
    for (const PartyId holder : world.family->custody_holders(consent.subject, world.today())) {
      if (auto signers = signers_from(world, ledger, asked, holder, Role::kCustodyHolder)) return *signers;
    }
    if (auto signers = signers_from(world, ledger, asked, self, Role::kSelf)) return *signers;
  }
  return asked.signers;
}

// The day after the last on which the signer held custody, where that is past.
std::optional<Instant> custody_end(const World& world, PersonId subject, const Signer& signer) {
  if (world.family == nullptr || signer.role != Role::kCustodyHolder) return std::nullopt;
  std::optional<PartialDate> last;
  for (const Tie& tie : world.family->ties) {
    if (tie.party != signer.party || tie.subject != subject || tie.role != Role::kCustodyHolder) continue;
    if (!tie.days.to || *tie.days.to >= world.today()) return std::nullopt;
    last = std::max(last, tie.days.to);
  }
  if (!last) return std::nullopt;
  return start_of(civil_date_of_day(days_since_epoch(*last) + 1));
}

// Where it was said is no part of what is said. Exceptions inside exceptions are bounded (consent.h).
void forget_places(Provision& provision) {
  for (records::ResourceRef& item : provision.items) item = {};
  for (Provision& one : provision.exceptions) forget_places(one);
}

bool says_the_same(const StatedConsent& one, const StatedConsent& other) {
  Provision says = one.consent.provision, other_says = other.consent.provision;
  forget_places(says);
  forget_places(other_says);
  return one.status == other.status && one.consent.subject == other.consent.subject &&
         one.consent.kind == other.consent.kind && says == other_says;
}

// Of two deliveries of one consent the one that was changed later counts. Where nothing tells which that is,
// neither permits, and a denial stays one.
void merge(StatedConsent& kept, const StatedConsent& other) {
  if (kept.updated && other.updated && kept.updated != other.updated) {
    if (*kept.updated < *other.updated) kept = other;
    return;
  }
  if (says_the_same(kept, other)) return;
  const auto rank = [](const StatedConsent& one) {
    return std::tuple(one.consent.provision.permit, one.status != StatedStatus::kGiven, one.at);
  };
  if (rank(other) < rank(kept)) kept = other;
  kept.consent.provision.understood = false;
}

std::vector<StatedConsent> one_of_each(std::span<const StatedConsent> stated) {
  std::vector<StatedConsent> all;
  std::map<consent::ConsentId, std::size_t> places;
  for (const StatedConsent& one : stated) {
    const auto [known, is_new] = places.try_emplace(one.consent.id, all.size());
    if (is_new) {
      all.push_back(one);
    } else {
      merge(all[known->second], one);
    }
  }
  return all;
}

class Settling {
 public:
  Settling(const World& world, Ledger& ledger) : world_(world), ledger_(ledger) {}

  void add(const StatedConsent& stated) {
    Consent consent = stated.consent;
    const PartyId self = party_of(world_, consent.subject);
    for (Signer& signer : consent.signers) signer.party = known_as(world_, signer.party);
    if (stated.status == StatedStatus::kAsked) consent.signers = signers_asked(world_, consent);
    if (consent.signers.empty()) consent.signers = {{self, Role::kSelf}};
    sort(consent.signers);
    // A source that says it ended, and not on which day that is past, has not shown that it ever held.
    const bool never = stated.status == StatedStatus::kEnded &&
                       !(consent.provision.to && *consent.provision.to < world_.today());
    const auto signers = consent.signers;
    const auto& from = consent.provision.from;
    const Instant at = stated.at ? *stated.at : from ? start_of(*from) : Instant{};
    const auto added = ledger_.add(std::move(consent));
    if (!added) return;
    const Consent& kept = **added;
    append(kept, EventKind::kAsked, at, {});
    if (stated.status == StatedStatus::kAsked || stated.status == StatedStatus::kRefused) return;
    for (const Signer& signer : signers) append(kept, EventKind::kSigned, at, signer.party);
    if (never) append(kept, EventKind::kWithdrawn, at, signers.front().party);
    end_custodies(world_, ledger_, kept.id);
  }

 private:
  void append(const Consent& consent, EventKind kind, Instant at, std::optional<PartyId> by) {
    // What changes nothing where it comes is nothing that happened.
    (void)ledger_.append({consent.id, kind, at, 0, by, {}}, life_of(world_, consent.subject));
  }

  const World& world_;
  Ledger& ledger_;
};

}  // namespace

void end_custodies(const World& world, Ledger& ledger, consent::ConsentId id) {
  const Consent* consent = ledger.find(id);
  if (consent == nullptr) return;
  for (const Signer& signer : consent->signers) {
    const auto at = custody_end(world, consent->subject, signer);
    if (!at) continue;
    // What changes nothing where it comes is nothing that happened.
    (void)ledger.append({id, EventKind::kCustodyEnded, *at, 0, signer.party, {}},
                        life_of(world, consent->subject));
  }
}

Ledger settle(const World& world, std::span<const StatedConsent> stated) {
  Ledger ledger;
  Settling settling(world, ledger);
  for (const StatedConsent& one : one_of_each(stated)) settling.add(one);
  return ledger;
}

}  // namespace indsigt::access
