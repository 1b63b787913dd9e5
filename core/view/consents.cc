// SPDX-License-Identifier: MPL-2.0
#include "view/consents.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "view/consent_names.h"

namespace indsigt::view {
namespace {

using access::ActKind;
using access::PartyId;
using consent::Consent;
using consent::Standing;
using consent::State;
using rules::Role;

bool has(const std::vector<PartyId>& parties, PartyId party) {
  return std::binary_search(parties.begin(), parties.end(), party);
}

// What this viewer may read of what the child said of that consent, or in general; newest first. Words about
// something else stand beside no question.
std::vector<ChildWords> child_says(const Standpoint& standpoint, records::PersonId subject,
                                   std::optional<ConsentId> about) {
  std::vector<ChildWords> says;
  const family::Subject* known =
      standpoint.world.family == nullptr ? nullptr : standpoint.world.family->find_subject(subject);
  if (known == nullptr) return says;
  for (auto one = known->words.rbegin(); one != known->words.rend(); ++one) {
    const bool is_read = access::may_read_words(standpoint.world, {standpoint.viewer, subject}, *one);
    if (is_read && one->about == about) says.push_back({one->words, one->said});
  }
  return says;
}

// The depth of provisions is bounded, so the recursion is too.
bool is_unread(const consent::Provision& provision) {
  return !provision.understood ||
         std::any_of(provision.exceptions.begin(), provision.exceptions.end(), is_unread);
}

std::vector<consent::Category> held_categories(const Shares& shares) {
  std::vector<consent::Category> held;
  for (const Share& share : shares.held()) held.push_back(share.category);
  return held;
}

// Makes the cards of one person's consents.
class Cards {
 public:
  Cards(const Standpoint& standpoint, records::PersonId subject)
      : standpoint_(standpoint),
        names_(standpoint, subject),
        shares_(standpoint.seen, subject),
        life_(access::life_of(standpoint.world, subject)),
        role_(access::role_of(standpoint.world, {standpoint.viewer, subject})) {}

  [[nodiscard]] ConsentCard card(const Consent& consent) const {
    const Standing standing = standpoint_.ledger.standing(consent, life_, standpoint_.world.now);
    ConsentCard card{
        .id = consent.id,
        .kind = consent.kind,
        .placement = consent.placement,
        .domain = consent.domain,
        .state = standing.state,
        .group = group_of(standing.state),
        .routed = is_authority() && access::awaits_review(consent, standing),
        .recipients = names_.all(consent.provision.recipients),
        .everyone = consent.provision.recipients.empty(),
        .what = group_of(standing.state) == Group::kEnded ? Shares::named(consent.provision.categories)
                                                          : shares_.of(consent.provision.categories),
        .purposes = names_.purposes(consent),
        .phases = consent.provision.phases,
        .rights = consent.provision.rights,
        .from = consent.provision.from,
        .to = consent.provision.to,
        .last_day = standing.last_day,
        .ends_by = standing.ends_by,
        .since = standing.since,
        .held = standing.held,
        .signers = signers(consent, standing),
        .mode = consent.mode,
        .excluded = names_.all(standing.excluded),
        .can = access::abilities_of(standpoint_.world, standpoint_.ledger, standpoint_.viewer, consent),
        .law = law(consent),
        .child_says = child_says(standpoint_, consent.subject, consent.id)};
    if (consent.asked_by) card.asked_by = names_.one(*consent.asked_by);
    if (standing.unconfirmed) card.unconfirmed = names_.all(waiting_for(consent, standing));
    const bool said_no = std::any_of(card.signers.begin(), card.signers.end(),
                                     [](const SignerRow& row) { return row.has_refused; });
    card.mine = card.can.sign && !said_no;
    add_alternatives(card, consent);
    add_breadth(card, consent);
    return card;
  }

 private:
  [[nodiscard]] bool is_authority() const { return role_ && access::is_reviewer(*role_); }

  // A reviewer is nobody's business but an authority's, and a refusal nobody's but the refuser's.
  [[nodiscard]] std::vector<SignerRow> signers(const Consent& consent, const Standing& standing) const {
    std::vector<SignerRow> rows;
    for (const consent::Signer& signer : consent.signers) {
      if (signer.party == access::kReviewer && !is_authority()) continue;
      rows.push_back(
          {.name = names_.party(signer.party),
           .role = signer.role,
           .you = signer.party == standpoint_.viewer,
           .has_signed = has(standing.has_signed, signer.party),
           .has_refused = signer.party == standpoint_.viewer && has(standing.has_refused, signer.party)});
    }
    const auto key = [](const SignerRow& row) {
      return std::tuple(!row.you, row.role, std::string_view(row.name), row.has_signed);
    };
    sort_rows(rows, [&](const SignerRow& a, const SignerRow& b) { return key(a) < key(b); });
    return rows;
  }

  [[nodiscard]] static std::vector<records::ActorId> waiting_for(const Consent& consent,
                                                                 const Standing& standing) {
    std::vector<records::ActorId> waiting;
    for (const records::ActorId recipient : consent.provision.recipients) {
      const auto& known = standing.acknowledged;
      if (std::find(known.begin(), known.end(), recipient) == known.end()) waiting.push_back(recipient);
    }
    return waiting;
  }

  [[nodiscard]] std::optional<LawRef> law(const Consent& consent) const {
    const auto decision = access::decision_for(standpoint_.world, standpoint_.ledger, standpoint_.viewer,
                                               {.kind = ActKind::kSign, .consent = consent.id}, true);
    if (!decision || decision->pack.empty()) return std::nullopt;
    LawRef law = law_of(standpoint_, *decision);
    // What the source or the pack said when it was asked stays what it was.
    if (!consent.legal_basis.empty()) law.hook = consent.legal_basis;
    law.gdpr = consent.gdpr_basis;
    return law;
  }

  void add_alternatives(ConsentCard& card, const Consent& consent) const {
    if (card.can.withdraw || card.group == Group::kEnded) return;
    const auto decision = access::decision_for(standpoint_.world, standpoint_.ledger, standpoint_.viewer,
                                               {.kind = ActKind::kWithdraw, .consent = consent.id}, true);
    if (decision && decision->outcome == rules::Outcome::kDenied) card.alternatives = decision->alternatives;
  }

  void add_breadth(ConsentCard& card, const Consent& consent) const {
    const bool sharing =
        consent.kind == consent::Kind::kSecrecyConsent || consent.kind == consent::Kind::kGdprConsent;
    if (!sharing || card.group == Group::kEnded) return;
    const auto held = held_categories(shares_);
    const auto lint = consent::lint(consent.provision, held, consent.asked_by, std::nullopt, std::nullopt,
                                    standpoint_.world.today());
    for (const consent::Breadth finding : lint.findings) {
      // Few name a phase yet: a warning on every card would be none.
      if (finding != consent::Breadth::kAllPhases) card.breadth.push_back(finding);
    }
    if (!card.breadth.empty())
      card.narrower = Narrower{lint.narrower.to, shares_.of(lint.narrower.categories)};
  }

  const Standpoint& standpoint_;
  const Names names_;
  const Shares shares_;
  const consent::Life life_;
  const std::optional<Role> role_;
};

std::vector<ActorRef> units_of(const Standpoint& standpoint, const Names& names, ConsentId id) {
  const Consent& consent = *standpoint.ledger.find(id);
  const auto standing = standpoint.ledger.standing(
      consent, access::life_of(standpoint.world, consent.subject), standpoint.world.now);
  return names.units(consent.provision.recipients, standing.excluded);
}

int rank(const ConsentCard& card) {
  if (card.mine || card.can.acknowledge) return -1;
  if (!card.unconfirmed.empty()) return 0;
  switch (card.group) {
    case Group::kWaiting:
      return 1;
    case Group::kActive:
      return 2;
    case Group::kEnded:
      return 3;
  }
  return 3;
}

}  // namespace

Group group_of(State state) {
  switch (state) {
    case State::kDraft:
    case State::kPendingSigners:
      return Group::kWaiting;
    case State::kActive:
    case State::kSuspendedDispute:
      return Group::kActive;
    default:
      return Group::kEnded;
  }
}

ConsentPage make_consent_page(const Standpoint& standpoint, records::PersonId subject,
                              std::optional<Group> group, Slice slice) {
  ConsentPage page;
  page.child_says = child_says(standpoint, subject, std::nullopt);
  const Cards cards(standpoint, subject);
  std::vector<ConsentCard> rows;
  std::set<records::ActorId> recipients;
  for (const Consent* one :
       access::visible_consents(standpoint.world, standpoint.ledger, {standpoint.viewer, subject})) {
    ConsentCard card = cards.card(*one);
    ++page.counts[static_cast<std::size_t>(card.group)];
    page.mine += card.mine;
    page.unconfirmed += !card.unconfirmed.empty();
    page.to_acknowledge += card.can.acknowledge;
    if (card.state == State::kActive && consent::shares(one->kind)) {
      // What was not understood permits nobody here; whom it permits elsewhere is not known.
      const bool known = one->provision.understood;
      page.unclear = page.unclear || is_unread(one->provision) || card.everyone;
      for (const ActorRef& actor : card.recipients) {
        if (known) recipients.insert(actor.id);
      }
    }
    if (!group || card.group == *group) rows.push_back(std::move(card));
  }
  page.recipients = static_cast<std::uint32_t>(recipients.size());
  sort_rows(rows, [](const ConsentCard& a, const ConsentCard& b) {
    const int first = rank(a), second = rank(b);
    return std::tie(first, b.since, a.id) < std::tie(second, a.since, b.id);
  });
  const Names names(standpoint, subject);
  fill_page(page, rows, slice, [&](ConsentCard& card) {
    // Only where there is something to take out.
    if (card.can.exclude) card.can.exclude = !units_of(standpoint, names, card.id).empty();
    return std::move(card);
  });
  return page;
}

std::optional<ConsentCard> make_card(const Standpoint& standpoint, ConsentId id) {
  const Consent* consent = standpoint.ledger.find(id);
  if (consent == nullptr) return std::nullopt;
  const auto visible =
      access::visible_consents(standpoint.world, standpoint.ledger, {standpoint.viewer, consent->subject});
  if (std::find(visible.begin(), visible.end(), consent) == visible.end()) return std::nullopt;
  return Cards(standpoint, consent->subject).card(*consent);
}

std::optional<ConsentAnswer> make_consent(const Standpoint& standpoint, ConsentId id) {
  auto card = make_card(standpoint, id);
  if (!card) return std::nullopt;
  const Consent* consent = standpoint.ledger.find(id);
  ConsentAnswer answer{std::move(*card), {}, {}};
  const Names names(standpoint, consent->subject);
  if (!names.hidden()) {
    answer.units = units_of(standpoint, names, id);
    answer.card.can.exclude = answer.card.can.exclude && !answer.units.empty();
    answer.continues = continuing_of(standpoint, *consent);
  }
  return answer;
}

std::int64_t count_unread(const consent::Ledger& known, records::PersonId subject) {
  const auto consents = known.about(subject);
  return std::count_if(consents.begin(), consents.end(),
                       [](const Consent* one) { return is_unread(one->provision); });
}

Allowed make_allowed(const Standpoint& standpoint, records::PersonId subject) {
  const ConsentPage page = make_consent_page(standpoint, subject, std::nullopt, {0, 0});
  Allowed allowed{.answer = {"allowed.recipients", {{"count", std::int64_t{page.recipients}}}},
                  .recipients = page.recipients,
                  .active = page.counts[static_cast<std::size_t>(Group::kActive)],
                  .waiting_count = page.counts[static_cast<std::size_t>(Group::kWaiting)],
                  .mine = page.mine,
                  .unconfirmed = page.unconfirmed,
                  .to_acknowledge = page.to_acknowledge};
  // "Nobody" is said only where the files tell it.
  if (page.recipients == 0 && page.unclear) allowed.answer = Text{"allowed.unclear", {}};
  if (allowed.waiting_count > 0) {
    allowed.waiting = Text{"allowed.waiting", {{"count", std::int64_t{allowed.waiting_count}}}};
  }
  return allowed;
}

Page<ChangeRow> make_changes(const Standpoint& standpoint, records::PersonId subject, Slice slice) {
  const Names names(standpoint, subject);
  auto changes = access::changes_ahead(standpoint.world, standpoint.ledger, {standpoint.viewer, subject});
  Page<ChangeRow> page;
  fill_page(page, changes, slice, [&](access::ChangeAhead& change) {
    std::vector<records::ActorId> recipients;
    for (const ConsentId id : change.consents) {
      const auto& of_one = standpoint.ledger.find(id)->provision.recipients;
      recipients.insert(recipients.end(), of_one.begin(), of_one.end());
    }
    return ChangeRow{std::move(change), names.all(recipients)};
  });
  return page;
}

}  // namespace indsigt::view
