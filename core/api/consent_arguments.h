// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/acts.h"
#include "api/arguments.h"
#include "api/handles.h"

namespace indsigt::api {

// "education/status health/plan": nothing where a word is none of the lists, one stands twice, or there are
// more than cells in the matrix.
[[nodiscard]] std::optional<std::vector<consent::Category>> parse_cells(std::string_view text);

// Takes what an act needs (WIRE.md); what is missing or misspelt is refused. `shown` is taken where
// `confirms`.
[[nodiscard]] access::Act take_act(Arguments& arguments, access::ActKind kind, const SessionHandles& handles,
                                   bool confirms);

}  // namespace indsigt::api
