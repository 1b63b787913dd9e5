// SPDX-License-Identifier: MPL-2.0
// Inside of packs.cc: the rows of a pack. Each reader gives what it understood and leaves the fault in `in`.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "documents/strict.h"
#include "rules/pack.h"

namespace indsigt::documents {

// A code of ours: 1–64 small letters, digits and "_.:".
[[nodiscard]] bool is_code(std::string_view text);

// A full date; nothing where there is none.
[[nodiscard]] std::optional<PartialDate> read_day(Strict& in, const Spot& spot);

// {"gte","lt"}, at least one of them; refuses an empty or reversed range.
[[nodiscard]] rules::AgeRange read_ages(Strict& in, const Spot& spot);
[[nodiscard]] rules::Lapse read_lapse(Strict& in, const Spot& spot);
[[nodiscard]] rules::Rule read_rule(Strict& in, const Spot& spot);
[[nodiscard]] rules::Overlay read_overlay(Strict& in, const Spot& spot);

}  // namespace indsigt::documents
