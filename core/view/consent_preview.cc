// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "access/preview.h"
#include "base/sort.h"
#include "records/questions/places.h"
#include "records/questions/requests.h"
#include "records/questions/sharing.h"
#include "view/consent_names.h"
#include "view/consents.h"

namespace indsigt::view {
namespace {

using access::Act;
using access::ActKind;
using consent::Consent;
using consent::State;

std::vector<ShiftRow> rows_of(const std::vector<access::Shift>& shifts, const Names& names,
                              const Shares& shares) {
  std::vector<ShiftRow> rows;
  std::set<records::Cell,
           decltype([](const records::Cell& a, const records::Cell& b) { return a.number() < b.number(); })>
      hidden;
  for (const access::Shift& shift : shifts) {
    if (names.hidden()) {
      hidden.insert(shift.cells.begin(), shift.cells.end());
      continue;
    }
    std::vector<consent::Category> cells;
    for (const records::Cell& cell : shift.cells) cells.push_back({cell.field, cell.type});
    rows.push_back({names.one(shift.recipient), shares.of(cells)});
  }
  if (!hidden.empty()) {
    std::vector<consent::Category> cells;
    for (const records::Cell& cell : hidden) cells.push_back({cell.field, cell.type});
    rows.push_back({names.one({}), shares.of(cells)});
  }
  sort_rows(rows, [](const ShiftRow& a, const ShiftRow& b) {
    return std::tie(a.actor.name, a.actor.id) < std::tie(b.actor.name, b.actor.id);
  });
  return rows;
}

// What was disclosed by consent to those whom the act touches, as the log has it.
std::vector<records::LawSharing> flows_of(const Standpoint& standpoint, const Consent& consent) {
  std::map<std::pair<records::ActorId, records::ActorId>, records::LawSharing> flows;
  const auto page =
      records::find_sharing(*standpoint.seen, consent.subject, records::AsOf::now(standpoint.world.now), {});
  for (const records::SharingRow& row : page.rows) {
    const std::uint32_t times = row.by_basis[static_cast<std::size_t>(records::BasisClass::kByConsent)];
    const auto chain = access::chain_of(*standpoint.seen, row.to.id);
    const auto& recipients = consent.provision.recipients;
    const bool touched = std::any_of(chain.begin(), chain.end(), [&](records::ActorId id) {
      return std::find(recipients.begin(), recipients.end(), id) != recipients.end();
    });
    if (times == 0 || !touched) continue;
    auto [flow, is_new] = flows.try_emplace({row.from.id, row.to.id});
    if (is_new) flow->second = {.from = row.from, .to = row.to};
    flow->second.times += times;
    if (row.type) flow->second.types.push_back(*row.type);
    flow->second.last = std::max(flow->second.last, row.last);
  }
  std::vector<records::LawSharing> rows;
  for (auto& [key, flow] : flows) rows.push_back(std::move(flow));
  sort_rows(rows, [](const auto& a, const auto& b) {
    return std::tie(b.times, a.from.name, a.to.name) < std::tie(a.times, b.from.name, b.to.name);
  });
  return rows;
}

// Attests that are asked for by or from those whom the act touches, and not here yet.
std::uint32_t open_requests(const Standpoint& standpoint, const Consent& consent) {
  const auto& recipients = consent.provision.recipients;
  std::uint32_t open = 0;
  for (const records::RequestRow& row :
       records::find_requests(*standpoint.seen, consent.subject, records::AsOf::now(standpoint.world.now),
                              {.now = standpoint.world.now})) {
    const auto touches = [&](const std::optional<ActorRef>& actor) {
      return actor && std::find(recipients.begin(), recipients.end(), actor->id) != recipients.end();
    };
    if (!row.received_on && (touches(row.asker) || touches(row.asked))) ++open;
  }
  return open;
}

Effect effect_of(const Act& act, State state) {
  if (act.kind == ActKind::kWithdraw || act.kind == ActKind::kExclude) return Effect::kForwardOnly;
  return state == State::kPendingSigners ? Effect::kWhenAllSigned : Effect::kNow;
}

// Whoever is no authority is not told what a protection does to their request.
void hide_protection(rules::Decision& decision, const rules::Decision& plain) {
  decision.human_review = plain.human_review;
  decision.route.reset();
  decision.redact = {};
  decision.notify = plain.notify;
  decision.covered = plain.covered;
  decision.rule = plain.rule;
  decision.hook = plain.hook;
  decision.confidence = plain.confidence;
  decision.overlays.clear();
}

// The act's own consent, and the one that it replaces, as if there were no others.
consent::Ledger alone(const Standpoint& standpoint, const Act& act) {
  consent::Ledger ledger;
  const auto take = [&](std::optional<ConsentId> id) {
    const Consent* consent = id ? standpoint.ledger.find(*id) : nullptr;
    if (consent == nullptr || !ledger.add(*consent)) return;
    const consent::Life life = access::life_of(standpoint.world, consent->subject);
    for (const consent::Event& event : standpoint.ledger.events(*id)) (void)ledger.append(event, life);
  };
  take(act.consent);
  const Consent* own = act.consent ? standpoint.ledger.find(*act.consent) : nullptr;
  if (own != nullptr) take(own->replaces);
  return ledger;
}

// Where places are kept from the viewer, what others permit must not show in what changes: whoever knows some
// place could ask of it whether it is one of those that receive.
bool hides_others(const Standpoint& standpoint, const Act& act) {
  const Consent* consent = act.consent ? standpoint.ledger.find(*act.consent) : nullptr;
  const records::PersonId subject = consent == nullptr ? act.subject : consent->subject;
  return access::hides_places(standpoint.world, {standpoint.viewer, subject});
}

Result<access::Preview> preview(const Standpoint& standpoint, const Act& act, const Digest& digest) {
  if (!hides_others(standpoint, act)) {
    return access::preview(standpoint.world, standpoint.ledger, standpoint.viewer, act, digest);
  }
  return access::preview(standpoint.world, alone(standpoint, act), standpoint.viewer, act, digest);
}

}  // namespace

Result<PreviewAnswer> make_preview(const Standpoint& standpoint, const Act& act, const Digest& digest) {
  auto done = preview(standpoint, act, digest);
  if (!done) return std::unexpected(done.error());
  PreviewAnswer answer;
  answer.decision = done->decision;
  const auto plain = access::decision_for(standpoint.world, standpoint.ledger, standpoint.viewer, act, true);
  if (plain) hide_protection(answer.decision, *plain);
  answer.law = law_of(standpoint, answer.decision);
  if (!done->consent) return answer;
  const Consent& consent = *done->consent;
  const Names names(standpoint, consent.subject);
  const Shares shares(standpoint.seen, consent.subject);
  answer.last_day = done->last_day;
  // What matters to whoever decides is what comes of it once all have said yes.
  const bool waits = done->state == State::kPendingSigners;
  const access::Shifts& shifts = waits ? done->then : done->now;
  answer.gains = rows_of(shifts.gains, names, shares);
  answer.loses = rows_of(shifts.loses, names, shares);
  answer.effect = effect_of(act, done->state);
  if (!names.hidden()) {
    answer.flows = flows_of(standpoint, consent);
    answer.requests = open_requests(standpoint, consent);
    if (answer.effect == Effect::kForwardOnly) answer.continues = continuing_of(standpoint, consent);
  }
  if (act.kind == ActKind::kGrant || act.kind == ActKind::kRenew || act.kind == ActKind::kSign) {
    std::vector<consent::Category> held;
    for (const Share& share : shares.held()) held.push_back(share.category);
    const auto lint = consent::lint(consent.provision, held, consent.asked_by, std::nullopt,
                                    answer.decision.expiry, standpoint.world.today());
    for (const consent::Breadth finding : lint.findings) {
      if (finding != consent::Breadth::kAllPhases) answer.breadth.push_back(finding);
    }
    if (!answer.breadth.empty()) {
      answer.narrower = Narrower{lint.narrower.to, shares.of(lint.narrower.categories)};
    }
  }
  return answer;
}

Shareable make_shareable(const Standpoint& standpoint, records::PersonId subject) {
  return {records::find_places(*standpoint.seen, subject), Shares(standpoint.seen, subject).held()};
}

LawPage make_laws(const Standpoint& standpoint, records::PersonId subject, records::AsOf at, Slice slice) {
  LawPage answer{records::find_law_sharing(*standpoint.seen, subject, at, slice)};
  const access::Viewpoint view{standpoint.viewer, subject};
  const bool tied = access::role_of(standpoint.world, view).has_value();
  if (tied && standpoint.world.pack != nullptr) answer.objection = standpoint.world.pack->objection;
  const auto decision = access::decision_for(standpoint.world, standpoint.ledger, standpoint.viewer,
                                             {.kind = ActKind::kOptOut, .subject = subject}, true);
  if (!decision) return answer;
  answer.opt_out_law = law_of(standpoint, *decision);
  if (access::may_begin(*decision)) answer.opt_out = OptOutState::kPossible;
  if (tied && !decision->covered) answer.opt_out = OptOutState::kNotKnown;
  for (const Consent* one : access::visible_consents(standpoint.world, standpoint.ledger, view)) {
    if (one->kind != consent::Kind::kStatutoryOptOut) continue;
    const auto state =
        standpoint.ledger.standing(*one, access::life_of(standpoint.world, subject), standpoint.world.now)
            .state;
    if (state != State::kPendingSigners && state != State::kActive) continue;
    answer.opt_out = state == State::kActive ? OptOutState::kOn : OptOutState::kWaiting;
    answer.opt_out_consent = one->id;
  }
  return answer;
}

}  // namespace indsigt::view
