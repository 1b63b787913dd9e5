// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/acts.h"
#include "api/arguments.h"
#include "api/handles.h"
#include "household/household.h"

namespace indsigt::api {

// "education/status health/plan": nothing where a word is none of the lists, one stands twice, or there are
// more than cells in the matrix.
[[nodiscard]] std::optional<std::vector<consent::Category>> parse_cells(std::string_view text);

// What `consent.act` asks for.
struct AskedAct {
  access::Act act;
  bool is_preview = false;  // only to be shown beforehand
};

// Takes the arguments of `consent.act` (WIRE.md). Fails with the first argument that is missing, misspelt or
// of another act.
[[nodiscard]] Result<AskedAct> take_act(Arguments& arguments, const SessionHandles& handles);

// Takes what a child writes and to whom: `words`, `readers` and, where `may_be_about`, `about` (WIRE.md).
// Refuses what is missing or misspelt.
[[nodiscard]] household::Wish take_wish(Arguments& arguments, const SessionHandles& handles,
                                        bool may_be_about);

}  // namespace indsigt::api
