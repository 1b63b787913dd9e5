// SPDX-License-Identifier: MPL-2.0
// View models of the first screen: what the page shows, as numbers, ids and message keys, never sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "records/records.h"

namespace indsigt::view {

// View models own their text: they outlive the records they were made from.
struct SubjectRow {
  records::PersonId id;
  std::string name;  // empty: the source gives none
  std::uint32_t items = 0;
};

struct Overview {
  std::optional<SubjectRow> subject;  // none: no source names a person
  std::vector<SubjectRow> subjects;   // everyone whom the sources are about
  std::size_t holders = 0;
  std::optional<Text> answer;  // none only where nothing was imported
  std::vector<Text> notes;     // what the answer leaves out, and how fresh it is
};

// What the overview needs to know of the imports beside their records.
struct ImportTotals {
  std::int64_t sources = 0;
  std::int64_t kept = 0;  // resources that are kept but not shown yet
};

// The first of the three answers (R4). Without `subject` it is about the person with the most items.
// Needs: `subject`, where given, is one of records.subjects().
[[nodiscard]] Overview make_overview(const records::Records& records, const ImportTotals& totals,
                                     std::optional<records::PersonId> subject);

struct HolderRow {
  records::ActorId id;
  std::string name;        // empty: the source gives none
  std::vector<Text> what;  // per kind that occurs, most first
  std::optional<Text> newest;
};

struct HolderPage {
  std::size_t total = 0;
  std::size_t offset = 0;
  std::vector<HolderRow> rows;  // at most the `limit` asked for; none where offset is past the end
};

// The list behind the answer (R1), in the order of Records::holders.
[[nodiscard]] HolderPage make_holder_page(const records::Records& records, records::PersonId subject,
                                          std::size_t offset, std::size_t limit);

}  // namespace indsigt::view
