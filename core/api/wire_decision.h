// SPDX-License-Identifier: MPL-2.0
// Decisions as JSON lines, for the command `indsigt decide`.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "rules/decide.h"

namespace indsigt::api {

// {"outcome","needs_also":[…],"mode","human_review","notify":[…],"redact":[…],"expiry","route","rule",
//  "overlays":[…],"hook","confidence","covered","pack","pack_version"}: words of rules/words.h; lists of
//  words are
// sorted, null where there is none.
[[nodiscard]] std::string write_decision(const rules::Decision& decision);

// What one line of facts (documents/packs.h) gives.
struct DecidedLine {
  std::string json;  // a decision, or {"error":{"code","place"}}
  bool decided = false;
};
// Needs: any text. Without a pack everything is denied (rules/decide.h).
[[nodiscard]] DecidedLine decide_line(const rules::Pack* pack, std::string_view facts);

}  // namespace indsigt::api
