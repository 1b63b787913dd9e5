// SPDX-License-Identifier: MPL-2.0
#include "access/acts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "access/redact.h"
#include "consent/evaluate.h"
#include "rules/ages.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Event;
using consent::EventKind;
using consent::Kind;
using consent::Ledger;
using consent::State;
using rules::Action;
using rules::Decision;
using rules::Domain;
using rules::Outcome;

// Where no law says how long a yes may last, ours is a year (core/access/RULES.md, "Outcomes").
constexpr rules::Expiry kDefaultExpiry{.years = 1};

constexpr std::string_view kActWords[] = {
#define INDSIGT_TEXT(name, text) text,
    INDSIGT_ACTS(INDSIGT_TEXT)
#undef INDSIGT_TEXT
};

std::vector<Domain> domains_of(const std::vector<consent::Category>& categories, Domain otherwise) {
  rules::WordSet<Domain> found;
  for (const consent::Category& one : categories) {
    if (one.field) found.insert(domain_of(*one.field));
  }
  if (found.empty()) found.insert(otherwise);
  std::vector<Domain> domains;
  found.for_each([&](Domain domain) { domains.push_back(domain); });
  return domains;
}

// The domain whose birthdays end a consent: the one in which a young person decides first.
Domain leading(const std::vector<Domain>& domains) {
  for (const Domain first : {Domain::kHealth, Domain::kSocial, Domain::kJustice, Domain::kSchool}) {
    if (std::find(domains.begin(), domains.end(), first) != domains.end()) return first;
  }
  return domains.front();
}

std::optional<Action> action_of(const Consent& consent) {
  switch (consent.kind) {
    case Kind::kSecrecyConsent:
    case Kind::kGdprConsent:
    case Kind::kProxyGrant:
      return Action::kGrantShare;
    case Kind::kTreatmentConsent:
      return Action::kApproveTreatment;
    case Kind::kInterventionConsent:
      return consent.placement ? Action::kApprovePlacement : Action::kApproveIntervention;
    case Kind::kPlanAgreement:
      return Action::kJoinPlan;
    case Kind::kStatutoryOptOut:
      return Action::kBlockShare;
    case Kind::kLawShare:
      return std::nullopt;
  }
  return std::nullopt;
}

// The purpose by which a law could be the reason instead; anything else is nobody's law.
rules::Purpose purpose_of(const Consent& consent) {
  for (const std::string& one : consent.provision.purposes) {
    if (const auto word = rules::parse_word<rules::Purpose>(one)) return *word;
  }
  return rules::Purpose::kAny;
}

Decision decide_all(const World& world, const Viewpoint& view, Action action,
                    const std::vector<Domain>& domains, rules::Purpose purpose, bool plain) {
  std::vector<Decision> decisions;
  for (const Domain domain : domains) {
    decisions.push_back(decide(world, view, {action, domain, purpose, rules::Weight::kMajor, plain}));
  }
  return combine(decisions);
}

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

// One act on one ledger.
class Doing {
 public:
  Doing(const World& world, Ledger& ledger, PartyId viewer, const Act& act, const Digest& digest)
      : world_(world), ledger_(ledger), viewer_(viewer), act_(act), digest_(digest) {}

  Result<Done> run() {
    if (act_.kind == ActKind::kGrant || act_.kind == ActKind::kOptOut) return begin();
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

 private:
  static Result<Done> denied() { return fail(ErrorCode::kAccessDenied); }

  [[nodiscard]] bool is_visible(const Consent& consent) const {
    const auto visible = visible_consents(world_, ledger_, {viewer_, consent.subject});
    return std::find(visible.begin(), visible.end(), &consent) != visible.end();
  }

  Result<Event> add(ConsentId id, EventKind kind, std::optional<PartyId> by = {},
                    std::optional<ActorId> recipient = {}) {
    const Consent* consent = ledger_.find(id);
    return ledger_.append({id, kind, world_.now, 0, by, recipient}, life_of(world_, consent->subject));
  }

  Result<Done> done(ConsentId id) {
    const Consent& consent = *ledger_.find(id);
    const auto standing = ledger_.standing(consent, life_of(world_, consent.subject), world_.now);
    if (standing.state == State::kActive && consent.replaces) {
      // Fails where the old one is over already, which is as well.
      (void)add(*consent.replaces, EventKind::kSuperseded);
    }
    return Done{id, standing.state, decision_};
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
    const bool opt_out = act_.kind == ActKind::kOptOut;
    Consent consent;
    consent.id = make_id(world_, ledger_, {viewer_, act_.subject}, digest_);
    consent.subject = act_.subject;
    // Both parents read it: the law, not the protection that may have decided.
    const auto plain = decision_for(world_, ledger_, viewer_, act_, true);
    if (plain) consent.legal_basis = plain->hook;
    if (opt_out) {
      consent.kind = Kind::kStatutoryOptOut;
      consent.domain = Domain::kHealth;
      consent.provision.permit = false;
      // Of what is shared for treatment without asking; what somebody said yes to is shared on.
      consent.provision.purposes = {std::string(rules::word_of(rules::Purpose::kTreatment))};
      consent.provision.categories = {{records::Field::kHealth, std::nullopt}};
    } else {
      if (act_.cells.empty() || !act_.recipient) return fail(ErrorCode::kAccessNothingChosen);
      // What stands for hidden places is nobody to whom anything could be given.
      if (is_nameless(*act_.recipient)) return fail(ErrorCode::kActorUnknown, "recipient");
      if (!is_day(latest_day(world_, act_.subject, decision_))) return fail(ErrorCode::kAccessDay);
      consent.domain = leading(domains_of(act_.cells, Domain::kSocial));
      consent.provision.recipients = {*act_.recipient};
      consent.provision.categories = act_.cells;
      consent.provision.purposes = {std::string(rules::word_of(act_.purpose))};
      consent.provision.rights = {consent::Right::kView};
      if (act_.phase) consent.provision.phases.insert(*act_.phase);
      consent.provision.to = act_.to;
    }
    consent.provision.from = world_.today();
    if (!set_signers(consent)) return denied();
    return start(std::move(consent), {});
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
    if (const auto added = ledger_.add(std::move(consent)); !added) return std::unexpected(added.error());
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
};

// As if everybody who is asked said yes now.
void let_all_sign(const World& world, Ledger& ledger, const Consent& consent) {
  const consent::Life life = life_of(world, consent.subject);
  for (const consent::Signer& one : consent.signers) {
    // Who has signed already changes nothing by signing again.
    (void)ledger.append({consent.id, EventKind::kSigned, world.now, 0, one.party, {}}, life);
  }
  if (consent.replaces) {
    (void)ledger.append({*consent.replaces, EventKind::kSuperseded, world.now, 0, {}, {}}, life);
  }
}

}  // namespace

std::optional<ActKind> act_of(std::string_view word) {
  for (std::size_t i = 0; i < std::size(kActWords); ++i) {
    if (kActWords[i] == word) return static_cast<ActKind>(i);
  }
  return std::nullopt;
}

std::optional<Decision> decision_for(const World& world, const Ledger& ledger, PartyId viewer, const Act& act,
                                     bool plain) {
  if (act.kind == ActKind::kOptOut) {
    return decide_all(world, {viewer, act.subject}, Action::kBlockShare, {Domain::kHealth},
                      rules::Purpose::kAny, plain);
  }
  if (act.kind == ActKind::kGrant) {
    return decide_all(world, {viewer, act.subject}, Action::kGrantShare,
                      domains_of(act.cells, Domain::kSocial), act.purpose, plain);
  }
  const Consent* consent = act.consent ? ledger.find(*act.consent) : nullptr;
  if (consent == nullptr) return std::nullopt;
  auto action = action_of(*consent);
  if (!action) return std::nullopt;
  const auto domains = domains_of(consent->provision.categories, consent->domain);
  const bool ends = act.kind == ActKind::kWithdraw || act.kind == ActKind::kExclude;
  // Who may opt out may opt in again; taking back a placement is no business of a portal (R66).
  if (ends && consent->placement) return std::nullopt;
  if (ends && consent->kind != Kind::kStatutoryOptOut) action = Action::kWithdrawShare;
  return decide_all(world, {viewer, consent->subject}, *action, domains, purpose_of(*consent), plain);
}

Result<Done> perform(const World& world, Ledger& ledger, PartyId viewer, const Act& act,
                     const Digest& digest) {
  // On a copy, so that an act that fails half way has changed nothing.
  Ledger copy = ledger;
  auto done = Doing(world, copy, viewer, act, digest).run();
  if (done) ledger = std::move(copy);
  return done;
}

Result<Preview> preview(const World& world, const Ledger& ledger, PartyId viewer, const Act& act,
                        const Digest& digest) {
  Preview preview;
  preview.decision = decision_for(world, ledger, viewer, act).value_or(Decision());
  Ledger copy = ledger;
  const auto done = perform(world, copy, viewer, act, digest);
  if (!done) {
    if (done.error().code == ErrorCode::kAccessDenied) return preview;
    return std::unexpected(done.error());
  }
  preview.consent = *copy.find(done->consent);
  preview.decision = done->decision;
  const auto standing = copy.standing(*preview.consent, life_of(world, preview.consent->subject), world.now);
  preview.state = standing.state;
  // While others must sign, not the day on which the question closes.
  preview.last_day =
      standing.state == State::kPendingSigners ? preview.consent->provision.to : standing.last_day;
  const auto compare = [&] {
    const PersonId subject = preview.consent->subject;
    return shifts_between(world, ledger, copy, subject, changed_between(world, ledger, copy, subject));
  };
  preview.now = compare();
  if (preview.state == State::kPendingSigners) {
    let_all_sign(world, copy, *preview.consent);
    preview.then = compare();
  }
  return preview;
}

}  // namespace indsigt::access
