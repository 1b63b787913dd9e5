// SPDX-License-Identifier: MPL-2.0
// What a child's own screen shows of what the child said (R61, P11): to the child alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/page.h"
#include "family/family.h"
#include "rules/pack.h"
#include "view/consents.h"

namespace indsigt::view {

// Somebody whom the child can let read.
struct ReaderRow {
  access::PartyId party;
  std::string name;  // empty: a role is all that may be told
  rules::Role role = rules::Role::kCustodyHolder;
  family::Helper helper = family::Helper::kNone;
  std::optional<ActorRef> at{};  // the authority that a caseworker speaks for
};

struct WishRow {
  family::WordsId id;
  std::string words;
  PartialDate said;
  std::vector<ReaderRow> readers{};    // who may read the words today, besides the child
  std::optional<ConsentCard> about{};  // none: said in general, or of what the child may not know of any more
};

struct WishPage : Page<WishRow> {
  std::vector<ReaderRow> readers{};  // whom the child can choose
  std::vector<rules::Helpline> helplines{};
  std::string pack{};  // which pack names the helplines; empty: none
  std::string version{};
  bool signed_off = false;
};

// Gives what the person said, newest first. Readers stand by role, name, party. Fails with access.denied for
// everybody but the person, whether or not the person said anything.
[[nodiscard]] Result<WishPage> make_wishes(const Standpoint& standpoint, records::PersonId subject,
                                           Slice slice);

}  // namespace indsigt::view
