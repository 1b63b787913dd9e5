// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "access/acts.h"
#include "access/domains.h"
#include "access/harm.h"
#include "access/redact.h"
#include "consent/lint.h"
#include "rules/ages.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Event;
using consent::EventKind;
using consent::Kind;
using consent::Ledger;
using consent::State;
using rules::Decision;
using rules::Domain;

// Where no law says how long a yes may last, ours is a year (core/access/RULES.md, "Outcomes").
constexpr rules::Expiry kDefaultExpiry{.years = 1};

PartialDate latest_day(const World& world, PersonId subject, const Decision& decision) {
  const rules::Expiry expiry = decision.expiry.value_or(kDefaultExpiry);
  if (expiry.until_age == 0) return consent::last_day_of(expiry, world.today());
  const auto life = life_of(world, subject);
  const auto day = life.born && life.pack != nullptr
                       ? rules::birthday(*life.born, expiry.until_age, life.pack->leap_birthday)
                       : std::nullopt;
  // Whose birthday is not known gets nothing that lasts.
  return day ? civil_date_of_day(days_since_epoch(*day) - 1) : world.today();
}

// The first that is free among the viewer's own: how many others there are must not decide in which order
// two of one moment are shown.
ConsentId make_id(const World& world, const Ledger& ledger, const Viewpoint& view, const Digest& digest) {
  const std::string name = to_hex(view.subject.bytes) + "|" + to_hex(view.viewer.bytes) + "|" +
                           std::to_string(world.now.milliseconds) + "|";
  for (std::size_t number = 0;; ++number) {
    const auto id = derive_id<consent::ConsentTag>(digest, "indsigt/consent", name + std::to_string(number));
    if (ledger.find(id) == nullptr) return id;
  }
}

// Does one act to one ledger, and keeps what the act made.
class ActPerformer {
 public:
  ActPerformer(const World& world, Ledger& ledger, PartyId viewer, const Act& act, const Digest& digest)
      : world_(world), ledger_(ledger), viewer_(viewer), act_(act), digest_(digest) {}

  Result<Done> run() {
    const bool begins = act_.kind == ActKind::kGrant || act_.kind == ActKind::kOptOut;
    auto done = begins ? begin() : change();
    if (!done) return done;
    done->consents = std::move(consents_);
    done->events = std::move(events_);
    return done;
  }

 private:
  static Result<Done> denied() { return fail(ErrorCode::kAccessDenied); }

  Result<Done> change() {
    const Consent* consent = act_.consent ? ledger_.find(*act_.consent) : nullptr;
    if (consent == nullptr || !is_visible(*consent)) return denied();
    const Abilities can = abilities_of(world_, ledger_, viewer_, *consent);
    decision_ = decision_for(world_, ledger_, viewer_, act_).value_or(Decision());
    switch (act_.kind) {
      case ActKind::kSign:
        return can.sign ? sign(*consent) : denied();
      case ActKind::kRefuse:
        return can.refuse ? note(*consent, EventKind::kRefused) : denied();
      case ActKind::kWithdraw:
        return can.withdraw ? note(*consent, EventKind::kWithdrawn) : denied();
      case ActKind::kExclude:
        return can.exclude && act_.recipient ? exclude(*consent) : denied();
      case ActKind::kRenew:
        return can.renew ? renew(*consent) : denied();
      case ActKind::kAcknowledge:
        return can.acknowledge ? acknowledge(*consent) : denied();
      default:
        return denied();
    }
  }

  [[nodiscard]] bool is_visible(const Consent& consent) const {
    const auto visible = visible_consents(world_, ledger_, {viewer_, consent.subject});
    return std::find(visible.begin(), visible.end(), &consent) != visible.end();
  }

  Result<Event> add(ConsentId id, EventKind kind, std::optional<PartyId> by = {},
                    std::optional<ActorId> recipient = {}) {
    const Consent* consent = ledger_.find(id);
    auto event = ledger_.append({id, kind, world_.now, 0, by, recipient}, life_of(world_, consent->subject));
    if (event) events_.push_back(*event);
    return event;
  }

  Result<Done> done(ConsentId id) {
    const Consent& consent = *ledger_.find(id);
    const auto standing = ledger_.standing(consent, life_of(world_, consent.subject), world_.now);
    if (standing.state == State::kActive && consent.replaces) {
      // Fails where the old one is over already, which is as well.
      (void)add(*consent.replaces, EventKind::kSuperseded);
    }
    return Done{id, standing.state, decision_, {}, {}};
  }

  Result<Done> note(const Consent& consent, EventKind kind) {
    if (const auto event = add(consent.id, kind, signer_of(world_, consent, viewer_)); !event)
      return std::unexpected(event.error());
    return done(consent.id);
  }

  Result<Done> exclude(const Consent& consent) {
    // Only something inside what is permitted can be taken out of it.
    const auto chain = chain_of(world_, *act_.recipient);
    const auto& permitted = consent.provision.recipients;
    const bool inside = std::any_of(chain.begin(), chain.end(), [&](ActorId id) {
      return std::find(permitted.begin(), permitted.end(), id) != permitted.end();
    });
    if (!inside) return denied();
    const auto event = add(consent.id, EventKind::kExcluded, viewer_, act_.recipient);
    if (!event) return std::unexpected(event.error());
    return done(consent.id);
  }

  Result<Done> acknowledge(const Consent& consent) {
    const Party* party = world_.family->find_party(viewer_);
    const auto event = add(consent.id, EventKind::kAcknowledged, {}, party->acts_for);
    if (!event) return std::unexpected(event.error());
    return done(consent.id);
  }

  // The last day must be one to come, and no later than `latest`.
  [[nodiscard]] bool is_day(PartialDate latest) const {
    return act_.to && world_.today() <= *act_.to && *act_.to <= latest;
  }

  Result<Done> sign(const Consent& consent) {
    const auto standing = ledger_.standing(consent, life_of(world_, consent.subject), world_.now);
    if (standing.state == State::kSuspendedDispute) return note(consent, EventKind::kReconfirmed);
    if (act_.cells.empty() && !act_.to) return note(consent, EventKind::kSigned);
    Consent narrower = consent;
    if (!act_.cells.empty()) {
      narrower.provision.categories = chosen(consent.provision.categories);
      if (narrower.provision.categories.empty()) return fail(ErrorCode::kAccessNothingChosen);
    }
    if (act_.to) {
      const auto& to = consent.provision.to;
      if (!is_day(to.value_or(latest_day(world_, consent.subject, decision_)))) {
        return fail(ErrorCode::kAccessDay);
      }
      narrower.provision.to = act_.to;
    }
    narrower.id = make_id(world_, ledger_, {viewer_, consent.subject}, digest_);
    narrower.name.clear();
    narrower.origin.reset();
    const ConsentId asked = consent.id;
    auto result = start(std::move(narrower), standing.has_signed);
    if (result) (void)add(asked, EventKind::kSuperseded);
    return result;
  }

  // Of the cells that the viewer chose, those that were asked for.
  [[nodiscard]] std::vector<consent::Category> chosen(const std::vector<consent::Category>& asked) const {
    std::vector<consent::Category> both;
    for (const consent::Category& cell : act_.cells) {
      const bool covered =
          asked.empty() || std::any_of(asked.begin(), asked.end(), [&](const auto& one) {
            return (!one.field || one.field == cell.field) && (!one.type || one.type == cell.type);
          });
      if (covered) both.push_back(cell);
    }
    return both;
  }

  Result<Done> renew(const Consent& consent) {
    if (!is_day(latest_day(world_, consent.subject, decision_))) return fail(ErrorCode::kAccessDay);
    Consent next = consent;
    const auto standing = ledger_.standing(consent, life_of(world_, consent.subject), world_.now);
    for (const ActorId unit : standing.excluded) {
      next.provision.exceptions.push_back({.permit = false, .recipients = {unit}});
    }
    next.id = make_id(world_, ledger_, {viewer_, consent.subject}, digest_);
    next.name.clear();
    next.origin.reset();
    next.replaces = consent.id;
    next.provision.from = world_.today();
    next.provision.to = act_.to;
    if (!set_signers(next)) return denied();
    return start(std::move(next), {});
  }

  Result<Done> begin() {
    const auto decision = decision_for(world_, ledger_, viewer_, act_);
    if (!decision || !may_begin(*decision)) return denied();
    decision_ = *decision;
    Consent consent;
    consent.id = make_id(world_, ledger_, {viewer_, act_.subject}, digest_);
    consent.subject = act_.subject;
    // Both parents read it: the law, not the protection that may have decided.
    const auto plain = decision_for(world_, ledger_, viewer_, act_, true);
    if (plain) consent.legal_basis = plain->hook;
    if (act_.kind == ActKind::kOptOut) {
      opt_out(consent);
    } else if (const auto granted = grant(consent); !granted) {
      return std::unexpected(granted.error());
    }
    consent.provision.from = world_.today();
    if (!set_signers(consent)) return denied();
    return start(std::move(consent), {});
  }

  static void opt_out(Consent& consent) {
    consent.kind = Kind::kStatutoryOptOut;
    consent.domain = Domain::kHealth;
    consent.provision.permit = false;
    // Of what is shared for treatment without asking; what somebody said yes to is shared on.
    consent.provision.purposes = {std::string(rules::word_of(rules::Purpose::kTreatment))};
    consent.provision.categories = {{records::Field::kHealth, std::nullopt}};
  }

  [[nodiscard]] Result<void> grant(Consent& consent) const {
    if (act_.cells.empty() || !act_.recipient) return fail(ErrorCode::kAccessNothingChosen);
    // What stands for hidden places is nobody to whom anything could be given.
    if (is_nameless(*act_.recipient)) return fail(ErrorCode::kActorUnknown, "recipient");
    if (!is_day(latest_day(world_, act_.subject, decision_))) return fail(ErrorCode::kAccessDay);
    consent.domain = leading_domain(domains_of(act_.cells, Domain::kSocial));
    consent.provision.recipients = {*act_.recipient};
    consent.provision.categories = act_.cells;
    consent.provision.purposes = {std::string(rules::word_of(act_.purpose))};
    consent.provision.rights = {consent::Right::kView};
    if (act_.phase) consent.provision.phases.insert(*act_.phase);
    consent.provision.to = act_.to;
    return {};
  }

  bool set_signers(Consent& consent) {
    const Viewpoint view{viewer_, consent.subject};
    const auto role = role_of(world_, view);
    auto signers = role ? all_signers(world_, view, *role, decision_) : std::nullopt;
    if (!signers) return false;
    consent.signers = std::move(*signers);
    // One of several is enough only beside the viewer's own yes, which this mode could not say.
    consent.mode = rules::Mode::kAllOf;
    return true;
  }

  // Asks, says the viewer's yes, and carries the yes of those who said it to more.
  Result<Done> start(Consent consent, const std::vector<PartyId>& signed_before) {
    const ConsentId id = consent.id;
    const bool review = has_reviewer(consent);
    const auto added = ledger_.add(std::move(consent));
    if (!added) return std::unexpected(added.error());
    consents_.push_back(**added);
    if (const auto asked = add(id, EventKind::kAsked); !asked) return std::unexpected(asked.error());
    if (review) (void)add(id, EventKind::kRouted);
    for (const PartyId party : signed_before) (void)add(id, EventKind::kSigned, party);
    if (const auto yes = add(id, EventKind::kSigned, viewer_); !yes) return std::unexpected(yes.error());
    return done(id);
  }

  const World& world_;
  Ledger& ledger_;
  const PartyId viewer_;
  const Act& act_;
  const Digest& digest_;
  Decision decision_{};
  std::vector<Consent> consents_{};
  std::vector<Event> events_{};
};

}  // namespace

Result<Done> perform(const World& world, Ledger& ledger, PartyId viewer, const Act& act,
                     const Digest& digest) {
  // On a copy, so that an act that fails half way has changed nothing.
  Ledger copy = ledger;
  auto done = ActPerformer(world, copy, viewer, act, digest).run();
  if (done) ledger = std::move(copy);
  return done;
}

Result<Done> rehearse(const World& world, const Ledger& ledger, PartyId viewer, const Act& act,
                      const Digest& digest) {
  Ledger copy = ledger;
  return ActPerformer(world, copy, viewer, act, digest).run();
}

}  // namespace indsigt::access
