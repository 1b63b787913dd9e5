// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <iterator>
#include <random>

#include "rules/decide.h"

namespace indsigt::rules {

// Any facts at all, contradictory ones too; up to three flags. The same sequence on every platform.
class RandomFacts {
 public:
  explicit RandomFacts(std::uint32_t seed) : random_(seed) {}

  [[nodiscard]] Facts next() {
    Facts facts;
    facts.subject_age = static_cast<int>(random_() % 22);
    facts.custody = pick<Custody>(std::size(kCustodyWords));
    facts.placement = pick<Placement>(std::size(kPlacementWords));
    facts.requester = pick<Role>(std::size(kRoleWords));
    facts.domain = pick<Domain>(std::size(kDomainWords));
    facts.action = pick<Action>(std::size(kActionWords));
    facts.purpose = pick<Purpose>(std::size(kPurposeWords));
    facts.weight = pick<Weight>(std::size(kWeightWords));
    facts.residence = pick<Residence>(std::size(kResidenceWords));
    facts.matter = random_() % 3 == 0 ? pick<Matter>(std::size(kMatterWords)) : Matter::kAny;
    for (std::size_t i = random_() % 4; i > 0; --i) facts.flags.insert(pick<Flag>(std::size(kFlagWords)));
    return facts;
  }

 private:
  template <class Word>
  Word pick(std::size_t count) {
    return static_cast<Word>(random_() % count);
  }

  std::mt19937 random_;
};

}  // namespace indsigt::rules
