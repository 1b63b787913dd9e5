// SPDX-License-Identifier: MPL-2.0
// What there is to share about a person, cell by cell, in a family's words (R29): counted in redacted
// records.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "access/redact.h"
#include "base/message.h"
#include "consent/consent.h"
#include "records/questions/cells.h"
#include "records/records.h"

namespace indsigt::view {

// One category of a consent, and how much of it there is now.
struct Share {
  consent::Category category;
  Text name;                // what most of the items are called, else the data type's name
  std::uint32_t items = 0;  // 0: nothing of it is known here, now
  std::optional<PartialDate> newest{};
};

class Shares {
 public:
  // Costs a step for each item of the person.
  Shares(const access::Redacted<records::Records>& records, records::PersonId subject);

  // One for each cell in which something is, by number.
  [[nodiscard]] std::vector<Share> held() const;
  // One for each category, in their order; without categories, of everything.
  [[nodiscard]] std::vector<Share> of(std::span<const consent::Category> categories) const;
  // The same without what there is today: of a consent that has ended, today's numbers say nothing.
  [[nodiscard]] static std::vector<Share> named(std::span<const consent::Category> categories);

 private:
  [[nodiscard]] Share share(const consent::Category& category) const;

  std::vector<records::CellContent> cells_;  // by number
};

}  // namespace indsigt::view
