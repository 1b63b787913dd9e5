// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace indsigt {

// Makes a source's text fit for one line on a screen: white space at the edges removed and inside folded to
// one space, control characters and bidirectional ones dropped (which can make one name look like another, or
// turn what follows; Unicode UTR 36), joiners kept inside of words of a script that needs them, cut after 200
// characters with "…". The raw tree keeps what the source sent.
[[nodiscard]] std::string display_text(std::string_view text);

}  // namespace indsigt
