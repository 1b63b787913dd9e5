// SPDX-License-Identifier: MPL-2.0
// Inside of core/view: the names and laws in what is said of consents, as this viewer may know them.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "view/consents.h"

namespace indsigt::view {

// Where places are kept from the viewer, all of them are one without a name.
class Names {
 public:
  Names(const Standpoint& standpoint, records::PersonId subject);

  [[nodiscard]] bool hidden() const { return hidden_; }
  [[nodiscard]] ActorRef one(records::ActorId id) const;
  // Each once, by name, id.
  [[nodiscard]] std::vector<ActorRef> all(std::span<const records::ActorId> ids) const;
  // Empty where it is not known.
  [[nodiscard]] std::string party(access::PartyId id) const;
  // Words of a source may name a place: only the rules' own words are told then.
  [[nodiscard]] std::vector<std::string> purposes(const consent::Consent& consent) const;
  // Parts of those organisations that some record of the person names, but for those taken out.
  [[nodiscard]] std::vector<ActorRef> units(std::span<const records::ActorId> of,
                                            std::span<const records::ActorId> without) const;

 private:
  const Standpoint& standpoint_;
  bool hidden_;
};

// By which rule a decision was made, as it may be told.
[[nodiscard]] LawRef law_of(const Standpoint& standpoint, const rules::Decision& decision);

// By name, id.
void sort_names(std::vector<ActorRef>& actors);

// Tells what places write that a law lets them share with those whom a consent that shares names, until now.
// Needs: places are not kept from the viewer.
[[nodiscard]] Continuing continuing_of(const Standpoint& standpoint, const consent::Consent& consent);

}  // namespace indsigt::view
