// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// Why something was done, gathered from all the places at which an event states it (D4). One of them is said:
// a law; else that it was an emergency, by a code or in words; else a consent; else a purpose of HL7's
// PurposeOfUse that the page has words for; else the source's own words, all of them; else what else it
// states.
class StatedReasons {
 public:
  // `AuditEvent.agent.policy`, `Provenance.policy`: URIs, each by itself or in a list.
  void add_policies(Value policies);
  // `purposeOfUse`, `purposeOfEvent`, `Provenance.reason`; R5's `authorization`: concepts, STU3's Codings.
  void add_purposes(Value concepts);
  // That a barrier was passed, stated otherwise than as a purpose.
  void add_emergency();
  // The emergency that other places state, where these state none.
  void hear_emergency(const StatedReasons& others);

  [[nodiscard]] bool any() const;
  // A URI, `records::kPurposeSystem` and a code, words, or "system|code".
  [[nodiscard]] std::string take();

 private:
  void add_concept(Value concept_);

  std::string cited_;  // a law or a consent
  std::string emergency_;
  std::string purpose_;  // a known code
  std::string words_;
  std::string code_;  // what the page cannot say: a URI, or a code without words
};

}  // namespace indsigt::sources
