// SPDX-License-Identifier: MPL-2.0
// The files that the sources of a story make of it in one accent.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "support/accents/accent.h"
#include "support/accents/story.h"

namespace indsigt::accents {

struct File {
  std::string text;
  std::optional<unsigned> about{};  // whom a national log was asked for
  bool is_whole = true;             // false: it says itself that it is a part
  bool takes_back = false;          // it says that something was an error or is no more
  bool has_rubbish = false;         // … or has an entry that is none
};

struct Written {
  std::vector<File> files{};
  // What is in no file, each because of a page that did not come or of rubbish in its place.
  std::set<unsigned> lost_things{};
  std::set<unsigned> lost_lines{};
  // As how many people a human may rightly appear, each name and number said.
  std::vector<unsigned> as_people{};
};

// The same for the same seed.
[[nodiscard]] Written write_story(const Story& story, const Accent& accent, unsigned seed);

}  // namespace indsigt::accents
