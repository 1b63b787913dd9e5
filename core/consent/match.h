// SPDX-License-Identifier: MPL-2.0
// Whether a provision speaks of a query, as far as the query is known (PROVISIONS.md).
#pragma once

#include <cstdint>

#include "consent/consent.h"
#include "consent/evaluate.h"

namespace indsigt::consent {

enum class Match : std::uint8_t { kNo, kUnknown, kYes };

// All parts of the provision itself, its exceptions left aside. `day` is the query's.
[[nodiscard]] Match match(const Provision& provision, const Query& query, PartialDate day);

// Whether the query's recipient, or an organisation that it is part of, is one of them.
[[nodiscard]] Match match_recipients(std::span<const records::ActorId> recipients, const Query& query);

}  // namespace indsigt::consent
