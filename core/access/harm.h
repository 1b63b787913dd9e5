// SPDX-License-Identifier: MPL-2.0
// The rules of harm that several rooms need: each stands here as one function, and everything calls that
// function (core/access/README.md). ci/check_layers fails on a copy.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/decide.h"
#include "consent/consent.h"
#include "consent/state.h"
#include "rules/decide.h"

namespace indsigt::access {

// ---- May it begin, and must somebody look first?

// Tells whether whoever asks may begin: alone, or once others have said yes too.
[[nodiscard]] bool may_begin(const rules::Decision& decision);

// Tells whether somebody responsible must look before anybody else is asked: where a rule says so, where the
// decision goes to a caseworker, and where the request to a co-signer would tell of a protection
// (core/access/RULES.md, "Protected address and high conflict").
[[nodiscard]] bool must_look_first(const World& world, PersonId subject, const rules::Decision& decision);

// Tells whether the viewer may do what was decided alone and now: see data, or hold a key. The portal shows
// nothing before whoever must look first has looked.
[[nodiscard]] bool may_see(const World& world, PersonId subject, const rules::Decision& decision);

// Tells whether a reviewer hears that a sharing has ended, once the end holds: where a rule asks for a look
// at what was decided, and where the subject is under a protection. No review delays an end
// (core/access/RULES.md, "Withdrawal").
[[nodiscard]] bool hears_of_end(const World& world, PersonId subject, const rules::Decision& end);

// Signs where somebody must look first: whoever speaks for an authority that the person has to do with. As
// long as the reviewer has not signed, only those who signed and authorities know of the consent, and for
// those who signed the consent looks as if nobody had answered.
inline constexpr PartyId kReviewer = [] {
  PartyId id;
  id.bytes.fill(std::byte{0xFE});
  return id;
}();

// Tells whether a viewer of that role may look first.
[[nodiscard]] bool is_reviewer(rules::Role role);

// Tells whether the reviewer is among the signers.
[[nodiscard]] bool has_reviewer(const consent::Consent& consent);

// Tells whether somebody responsible has yet to look at the consent.
[[nodiscard]] bool awaits_review(const consent::Consent& consent, const consent::Standing& standing);

// Gives everybody who must sign what the viewer begins in that role: the viewer, whom the decision asks for,
// and the reviewer where somebody must look first; by party. Gives nothing where a party that the decision
// asks for is not known: then nobody can say yes.
[[nodiscard]] std::optional<std::vector<consent::Signer>> all_signers(const World& world,
                                                                      const Viewpoint& view, rules::Role role,
                                                                      const rules::Decision& decision);

// ---- Who reads what a child says?

// Lists whom the person can let read their own words: everybody else who is something to the person today, by
// party.
[[nodiscard]] std::vector<PartyId> possible_readers(const World& world, PersonId subject);

// Tells whether the viewer may read what that person said: the person always, and anybody else only what the
// person lets them read, as long as they are something to the person. An authority reads no more than others
// (P11).
[[nodiscard]] bool may_read_words(const World& world, const Viewpoint& view, const ChildWords& words);

// ---- What would tell where a child is?

// Tells whether the names of places are kept from the viewer, in whatever is about that person.
[[nodiscard]] bool hides_places(const World& world, const Viewpoint& view);

// Gives the name of a party as the viewer may read it. The name of a foster parent, a helper or a
// professional would tell where the child is: the name is empty where places of a child of theirs are kept
// from the viewer. Everybody reads their own name.
[[nodiscard]] std::string name_for(const World& world, PartyId viewer, const Party& party);

}  // namespace indsigt::access
