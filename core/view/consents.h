// SPDX-License-Identifier: MPL-2.0
// What the screens "what we allow" and "what will change" show (R16–R23, R57, R61, R66): only what the viewer
// may know, so that a refusal, silence and a question that went to the caseworker look the same.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/acts.h"
#include "access/changes.h"
#include "access/redact.h"
#include "access/standpoint.h"
#include "base/page.h"
#include "consent/lint.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/questions/law_sharing.h"
#include "view/shares.h"

namespace indsigt::view {

using consent::ConsentId;
using records::ActorRef;

using access::Standpoint;

enum class Group : std::uint8_t { kActive, kWaiting, kEnded };
inline constexpr std::size_t kGroups = 3;
[[nodiscard]] Group group_of(consent::State state);

// By which rule, as the pack cites it, and how sure its research is.
struct LawRef {
  std::string rule;
  std::string hook;
  std::string gdpr;  // of an imported consent, as its source states it; empty: not stated
  rules::Confidence confidence = rules::Confidence::kLow;
  std::string pack;
  std::string version;
  bool signed_off = false;
  bool old = false;  // somebody should have read the law again by now
};

struct SignerRow {
  std::string name;  // empty: not known
  rules::Role role = rules::Role::kCustodyHolder;
  bool you = false;
  bool has_signed = false;   // false is all that is told of silence, refusal and review
  bool has_refused = false;  // only ever of you
};

// What the child said, as this viewer may read it.
struct ChildWords {
  std::string words;
  PartialDate said;
};

struct Narrower {
  std::optional<PartialDate> to{};
  std::vector<Share> what{};
};

// What a place writes that a law lets it share with somebody whom the consent names (P8): nobody has checked
// it, and there may be more.
using Continuing = std::vector<records::LawSharing>;

struct ConsentCard {
  ConsentId id;
  consent::Kind kind = consent::Kind::kSecrecyConsent;
  bool placement = false;
  rules::Domain domain = rules::Domain::kSocial;
  consent::State state = consent::State::kDraft;
  Group group = Group::kWaiting;
  bool mine = false;
  bool routed = false;
  std::optional<ActorRef> asked_by{};
  std::vector<ActorRef> recipients{};
  bool everyone = false;
  std::vector<Share> what{};
  std::vector<std::string> purposes{};
  rules::WordSet<consent::Phase> phases{};
  rules::WordSet<consent::Right> rights{};
  std::optional<PartialDate> from{};
  std::optional<PartialDate> to{};        // as it was agreed or asked for
  std::optional<PartialDate> last_day{};  // of the state that it is in
  consent::EndReason ends_by = consent::EndReason::kPeriod;
  std::optional<Instant> since{};
  bool held = false;  // the consent held once; an ended one that never did was only ever a question
  std::vector<SignerRow> signers{};
  rules::Mode mode = rules::Mode::kAllOf;
  std::vector<ActorRef> excluded{};
  std::vector<ActorRef> unconfirmed{};
  access::Abilities can{};
  rules::WordSet<rules::Alternative> alternatives{};
  std::optional<LawRef> law{};
  std::vector<consent::Breadth> breadth{};
  std::optional<Narrower> narrower{};
  std::vector<ChildWords> child_says{};  // of this very consent, newest first
};

// Counts a person's consents that could not be fully understood (core/consent/PROVISIONS.md): what was not
// understood of them permits nothing.
[[nodiscard]] std::int64_t count_unread(const consent::Ledger& known, records::PersonId subject);

struct ConsentPage : Page<ConsentCard> {
  std::array<std::uint32_t, kGroups> counts{};  // by Group, of all that the viewer may know
  std::uint32_t mine = 0;
  std::uint32_t recipients = 0;  // of the active ones that share, each once
  bool unclear = false;          // one of these was not fully understood, or names nobody who receives
  std::uint32_t unconfirmed = 0, to_acknowledge = 0;
  std::vector<ChildWords> child_says{};  // in general, newest first
};

// Those of one group, or all: those that wait for the viewer first (their yes, or that their authority
// confirms an end), then what nobody has confirmed yet, then waiting, active, ended; each newest first, then
// by id. Costs a step for each consent of the person and what each holds.
[[nodiscard]] ConsentPage make_consent_page(const Standpoint& standpoint, records::PersonId subject,
                                            std::optional<Group> group, Slice slice);

struct ConsentAnswer {
  ConsentCard card;
  std::vector<ActorRef> units{};  // known parts of the recipients that are not taken out, by name, id
  Continuing continues{};         // of a consent that shares; nothing where places are kept from the viewer
};
// Nothing where the viewer may not know of it.
[[nodiscard]] std::optional<ConsentAnswer> make_consent(const Standpoint& standpoint, ConsentId id);
// The card alone: of a consent that the viewer may know of.
[[nodiscard]] std::optional<ConsentCard> make_card(const Standpoint& standpoint, ConsentId id);

struct ShiftRow {
  ActorRef actor;
  std::vector<Share> what{};
};

enum class Effect : std::uint8_t { kNow, kWhenAllSigned, kForwardOnly, kAfterReview };

struct PreviewAnswer {
  rules::Decision decision;  // as the viewer may know it
  LawRef law;
  std::optional<PartialDate> last_day{};
  std::vector<ShiftRow> gains{};
  std::vector<ShiftRow> loses{};
  std::vector<records::LawSharing>
      flows{};             // disclosures to its recipients that are by consent, until now; no law
  Continuing continues{};  // of an end: what places write that a law lets them go on sharing
  std::uint32_t requests = 0;
  std::vector<consent::Breadth> breadth{};
  std::optional<Narrower> narrower{};
  Effect effect = Effect::kNow;
};
// Fails as access::preview() does, and with access.denied where the viewer may not know of the consent.
[[nodiscard]] Result<PreviewAnswer> make_preview(const Standpoint& standpoint, const access::Act& act,
                                                 const Digest& digest);

struct Shareable {
  // Every place that holds something or is in the log, and those that these are part of; by name, id.
  std::vector<ActorRef> recipients{};
  std::vector<Share> cells{};
};
[[nodiscard]] Shareable make_shareable(const Standpoint& standpoint, records::PersonId subject);

enum class OptOutState : std::uint8_t { kPossible, kWaiting, kOn, kDenied, kNotKnown };
struct LawPage : Page<records::LawSharing> {
  std::string objection{};  // the law by which one can object; empty: none is known
  std::string limit{};
  OptOutState opt_out = OptOutState::kDenied;
  std::optional<LawRef> opt_out_law{};
  std::optional<ConsentId> opt_out_consent{};
};
[[nodiscard]] LawPage make_laws(const Standpoint& standpoint, records::PersonId subject, records::AsOf at,
                                Slice slice);

struct ChangeRow {
  access::ChangeAhead change;
  std::vector<ActorRef> recipients{};  // of the consents that end
};
[[nodiscard]] Page<ChangeRow> make_changes(const Standpoint& standpoint, records::PersonId subject,
                                           Slice slice);

// The overview's third answer.
struct Allowed {
  Text answer;
  std::optional<Text> waiting{};
  std::uint32_t recipients = 0, active = 0, waiting_count = 0, mine = 0;
  std::uint32_t unconfirmed = 0;     // ended sharings that not everybody who received has confirmed
  std::uint32_t to_acknowledge = 0;  // of these, what the viewer's own authority has to confirm
};
[[nodiscard]] Allowed make_allowed(const Standpoint& standpoint, records::PersonId subject);

}  // namespace indsigt::view
