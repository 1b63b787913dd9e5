// SPDX-License-Identifier: MPL-2.0
// What somebody does about a consent: asked of the rules and done to the ledger. preview.h shows it
// beforehand (R16, R20).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "access/decide.h"
#include "access/harm.h"
#include "base/digest.h"
#include "base/error.h"
#include "consent/ledger.h"
#include "records/records.h"

namespace indsigt::access {

using consent::ConsentId;

#define INDSIGT_ACTS(X)   \
  X(Sign, "sign")         \
  X(Refuse, "refuse")     \
  X(Withdraw, "withdraw") \
  X(Exclude, "exclude")   \
  X(Renew, "renew")       \
  X(Grant, "grant")       \
  X(OptOut, "opt_out")    \
  X(Acknowledge, "acknowledge")
enum class ActKind : std::uint8_t {
#define INDSIGT_MEMBER(name, text) k##name,
  INDSIGT_ACTS(INDSIGT_MEMBER)
#undef INDSIGT_MEMBER
};
// Finds the act of that word; nothing where no act has it.
[[nodiscard]] std::optional<ActKind> act_of(std::string_view word);

// What somebody asks to do. Which parts count, the list at perform() says for each act.
struct Act {
  ActKind kind = ActKind::kSign;
  PersonId subject{};                      // grant, opt_out; of other acts the consent's own subject counts
  std::optional<ConsentId> consent{};      // of all acts but grant and opt_out
  std::optional<ActorId> recipient{};      // grant: who receives; exclude: who is taken out
  std::vector<consent::Category> cells{};  // grant; sign: only these of what was asked; empty of sign: all
  rules::Purpose purpose = rules::Purpose::kJointPlan;  // grant
  std::optional<consent::Phase> phase{};                // grant
  std::optional<PartialDate> to{};                      // grant, renew: the last day; sign: an earlier one
  std::string shown{};  // the exact text that the person saw, UTF-8 in NFC (D10); empty in a preview
};

inline constexpr std::size_t kMaxCells = records::kCells;
inline constexpr std::size_t kMaxShownBytes = 16 * 1024;

// What an act did. Whoever keeps an act, or tells of it, takes what was made from here: no ledgers are
// compared.
struct Done {
  ConsentId consent;
  consent::State state = consent::State::kDraft;
  rules::Decision decision;
  std::vector<consent::Consent> consents{};  // those that were not there before
  std::vector<consent::Event> events{};      // of these and of others, in their order
};

// What the person saw when they decided (D10).
struct Shown {
  ConsentId consent;
  PartyId by;
  Instant at;
  Sha256 text;
};

// Decides whether the viewer may act so. Gives nothing where nobody can act on the consent (a law_share), and
// where somebody would end treatment, help or a placement: these end elsewhere (P14). A sharing is ended by
// whoever gave the consent, for every purpose, age and state of the facts. Also for what a viewer could do:
// `can`. `plain`: see Ask.
[[nodiscard]] std::optional<rules::Decision> decision_for(const World& world, const consent::Ledger& ledger,
                                                          PartyId viewer, const Act& act, bool plain = false);

// Does the act. Fails with access.denied (the rules say no, or there is nothing that the viewer may see
// there: both look the same), actor.unknown (a place without name), access.nothing_chosen (no cell, or none
// of those that were asked for), access.day (the last day is past, or later than the rule's expiry or than
// what was asked), consent.event. Nothing has changed then.
// - sign: the viewer's yes. With fewer cells or an earlier day a narrower consent takes the place of the one
//   that was asked, with the yes of those who had said yes to all of it.
// - refuse: the viewer's no; to everybody else nothing has happened.
// - withdraw, exclude: of what shares, and of an opt-out; at once and forward only, whoever must look later.
// - renew: the same until another day; it supersedes the old one when all have signed.
// - grant, opt_out: a new consent with the viewer's yes.
// - acknowledge: the authority that the viewer speaks for has received the withdrawal.
// A consent that somebody must look at first is marked as routed: nobody else is asked.
[[nodiscard]] Result<Done> perform(const World& world, consent::Ledger& ledger, PartyId viewer,
                                   const Act& act, const Digest& digest);

// Tells what perform() would make, and leaves the ledger as it is. Fails as perform() does.
[[nodiscard]] Result<Done> rehearse(const World& world, const consent::Ledger& ledger, PartyId viewer,
                                    const Act& act, const Digest& digest);

// Tells as whom the viewer signs that consent: as the viewer, or as the reviewer; nothing where as neither.
[[nodiscard]] std::optional<PartyId> signer_of(const World& world, const consent::Consent& consent,
                                               PartyId viewer);

// Lists the consents about a person that a viewer may know of, by id. The person: all. A parent, until the
// person is of age: those that the parent signs, and those that another holder signs where view_data is
// allowed in the domain. A foster parent, proxy or helper: the latter. An authority: those that it asked for,
// receives by, or has to review. What a young person alone signs is nobody else's. While a review is awaited:
// only those who signed, and authorities.
[[nodiscard]] std::vector<const consent::Consent*> visible_consents(const World& world,
                                                                    const consent::Ledger& ledger,
                                                                    const Viewpoint& view);

// Makes a ledger of these consents alone, about everybody: what is said to a viewer is computed from that
// ledger, so that no answer, count or preview depends on a consent that is kept from the viewer.
[[nodiscard]] consent::Ledger known_to(const World& world, const consent::Ledger& ledger, PartyId viewer);

// What a viewer can do about a consent now.
struct Abilities {
  bool sign = false, refuse = false, withdraw = false, exclude = false, renew = false, acknowledge = false;
  // The viewer's yes to treatment, help or a placement counts, and the viewer can tell the place that they no
  // longer agree: no act of the ledger, the place decides what follows (P14).
  bool disagree = false;
};
// Tells which acts would not be denied now.
[[nodiscard]] Abilities abilities_of(const World& world, const consent::Ledger& ledger, PartyId viewer,
                                     const consent::Consent& consent);

}  // namespace indsigt::access
