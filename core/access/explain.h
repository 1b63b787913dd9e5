// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>

#include "access/decide.h"
#include "consent/ledger.h"
#include "records/basis.h"

namespace indsigt::access {

// How a line cites a consent whose name must not be told: it was found to be permitted before. It means
// nothing but of a place without a name (redact.h), which no source can state.
inline constexpr std::string_view kUnnamedConsent = "urn:indsigt:consent:-";

// Explains log lines by consents (D4): a line is "by consent" where consents permit its recipient to view
// (or, of a change, to edit) everything that it concerns, at its time and for its purpose. A line that cites
// a consent is measured by that one; one that states a purpose by all, for that purpose; one that states
// nothing by those that name no purpose. A line without a time, or that does not say what it concerned, is
// not explained unless the consent names no category. `world` and the ledgers must outlive it.
// `known`: what the viewer may know of. A line that cites a consent tells of it by itself, and that it held
// is no more; which others explain a line would tell of them.
[[nodiscard]] std::shared_ptr<const records::ConsentJudge> make_judge(const World& world,
                                                                      const consent::Ledger& ledger,
                                                                      const consent::Ledger& known);
[[nodiscard]] inline std::shared_ptr<const records::ConsentJudge> make_judge(const World& world,
                                                                             const consent::Ledger& ledger) {
  return make_judge(world, ledger, ledger);
}

}  // namespace indsigt::access
