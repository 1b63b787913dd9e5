// SPDX-License-Identifier: MPL-2.0
// Whether a consent is the reason for a line of the access log (D4).
#pragma once

#include <memory>

#include "access/decide.h"
#include "consent/ledger.h"
#include "records/basis.h"

namespace indsigt::access {

// How a line cites a consent whose name must not be told: the line was found to be permitted before. The word
// means nothing but beside a place without a name (redact.h), which no source can state.
inline constexpr std::string_view kUnnamedConsent = "urn:indsigt:consent:-";

// Makes what explains log lines by consents: a line is "by consent" where consents permit its recipient to
// view (or, of a change, to edit) everything that it concerns, at its time and for its purpose. A line that
// cites a consent is measured by that consent; a line that states a purpose by all, for that purpose; a line
// that states nothing by consents that name no purpose. A line without a time, or that does not say what it
// concerned, is not explained unless the consent names no category. `world` and the ledgers must outlive what
// is made. `known`: what the viewer may know of. A line that cites a consent tells of that consent by itself,
// and that the consent held tells no more; which other consents explain a line would tell of these.
[[nodiscard]] std::shared_ptr<const records::ConsentJudge> make_judge(const World& world,
                                                                      const consent::Ledger& ledger,
                                                                      const consent::Ledger& known);
[[nodiscard]] inline std::shared_ptr<const records::ConsentJudge> make_judge(const World& world,
                                                                             const consent::Ledger& ledger) {
  return make_judge(world, ledger, ledger);
}

}  // namespace indsigt::access
