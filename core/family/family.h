// SPDX-License-Identifier: MPL-2.0
// Who is who to whom, as registers and authorities state it (core/access/RULES.md, "Facts"): never as whoever
// asks says it. core/documents/FAMILY.md is the document that it is read from.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "records/facts.h"
#include "rules/decide.h"
#include "rules/words.h"

namespace indsigt::family {

using records::ActorId;
using records::ConsentId;
using records::PartyId;
using records::PersonId;
using WordsId = Id<struct WordsTag>;

// Full dates, both included; none: open.
struct Days {
  std::optional<PartialDate> from{};
  std::optional<PartialDate> to{};

  [[nodiscard]] bool contains(PartialDate day) const {
    return (!from || *from <= day) && (!to || day <= *to);
  }
};

template <class Value>
struct Dated {
  Value value{};
  Days days{};
};

// Somebody who can look on or say yes.
struct Party {
  PartyId id;
  // Empty of whoever is shown by role only, as staff are. Who may read the name: access::name_for().
  std::string registered_name{};
  std::vector<PartyId> also{};        // other identities of the same person in the sources
  std::optional<ActorId> acts_for{};  // the authority that a caseworker speaks for
};

// The helpers that a person may bring (R60).
#define INDSIGT_HELPERS(X)      \
  X(None, "")                   \
  X(Bisidder, "bisidder")       \
  X(Interpreter, "interpreter") \
  X(Lawyer, "lawyer")           \
  X(Grandparent, "grandparent") \
  X(SupportPerson, "support_person")
enum class Helper : std::uint8_t {
#define INDSIGT_MEMBER(name, text) k##name,
  INDSIGT_HELPERS(INDSIGT_MEMBER)
#undef INDSIGT_MEMBER
};
// Gives the word of a helper, and finds the helper of a word.
[[nodiscard]] std::string_view word_of(Helper helper);
[[nodiscard]] std::optional<Helper> helper_of(std::string_view word);

// What a party is to a person, and on which days. A proxy or helper (poa_holder) sees its scope only.
struct Tie {
  PartyId party;
  PersonId subject;
  rules::Role role = rules::Role::kSelf;
  Days days{};
  rules::WordSet<rules::Domain> scope{};  // of a poa_holder; empty: nothing
  Helper helper = Helper::kNone;
};

// A finding of an authority, against everybody, or against those parties only: a secret address is secret for
// the one parent and not for the other.
struct FlagFact {
  rules::Flag flag = rules::Flag::kHighConflict;
  Days days{};
  std::vector<PartyId> against{};
};

// What the child says, in its own words (R61). Who reads them: access::may_read_words().
struct ChildWords {
  WordsId id;
  std::string words;
  PartialDate said;
  std::vector<PartyId> shown_to{};   // whom the child lets read the words, sorted; empty: nobody
  std::optional<ConsentId> about{};  // what the words were said of; none: said in general
};

struct Subject {
  PersonId id;
  PartyId party;  // the person's own
  std::optional<PartialDate> born{};
  std::vector<Dated<rules::Custody>> custody{};
  std::vector<Dated<rules::Placement>> placement{};
  std::vector<FlagFact> flags{};
  std::vector<ChildWords> words{};  // oldest first
};

// Facts that are older are unknown (D12).
inline constexpr std::int64_t kFreshMilliseconds = std::int64_t{24} * 60 * 60 * 1000;

class Family {
 public:
  std::string jurisdiction;       // a pack's id
  Instant read_at;                // when the registers said all this
  std::vector<Party> parties;     // by id
  std::vector<Tie> ties;          // by subject, party, role
  std::vector<Subject> subjects;  // by id

  [[nodiscard]] bool is_fresh(Instant now) const {
    return now >= read_at && now.milliseconds - read_at.milliseconds <= kFreshMilliseconds;
  }
  // Finds a party by its id or another identity; nullptr where nobody has it.
  [[nodiscard]] const Party* find_party(PartyId id) const;
  [[nodiscard]] const Subject* find_subject(PersonId id) const;
  // Finds what the party is to the person on a day: the first role in the order of the roles; nullptr:
  // nothing.
  [[nodiscard]] const Tie* tie(PartyId party, PersonId subject, PartialDate day) const;
  // Lists everybody who holds custody on a day, sorted.
  [[nodiscard]] std::vector<PartyId> custody_holders(PersonId subject, PartialDate day) const;
};

}  // namespace indsigt::family
