// SPDX-License-Identifier: MPL-2.0
// View models of the first screen: what the page shows, as numbers, ids and message keys, never sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::view {

struct SubjectRow {
  records::PersonId id;
  std::string name;  // empty: the source gives none
  std::uint32_t items = 0;
};

// The second answer: who looked and who shared, as the sources' own logs tell it.
struct SeenAnswer {
  std::optional<Instant> since;      // the last visit; none: everything until then
  std::uint32_t seen = 0;            // looks and disclosures
  std::uint32_t without_reason = 0;  // of these
  std::optional<Text> answer;
  std::optional<Text> reasons;  // about those without a reason; none where there are none
};

// Which sources do not answer, and how new the others are (R26, R48).
struct SourcesAnswer {
  std::vector<std::string> not_answering;  // by name
  std::optional<Instant> complete_up_to;
  std::optional<std::int32_t> median_age;
  std::optional<std::int32_t> greatest_age;
  std::vector<Text> notes;
};

// What a parent may want to ask about, most important first: looks and disclosures without a reason (of the
// time that SeenAnswer counts), attests overdue, birth dates that differ, cases without exactly one
// coordinator, places that name nobody to ask, sources that do not answer. A question, never a verdict; no
// goal is one.
enum class NeedKind : std::uint8_t { kUnexplained, kOverdue, kBirthDates, kCoordinator, kContact, kSource };

struct Need {
  NeedKind kind = NeedKind::kUnexplained;
  Text text;
  // Whom it is about; of what has no reason only where it is one look or disclosure.
  std::optional<records::ActorRef> actor;
};

struct Needs {
  std::vector<Need> first;  // at most kMaxNeeds
  std::size_t total = 0;
};
inline constexpr std::size_t kMaxNeeds = 3;
inline constexpr std::size_t kMaxPlanned = 3;

// What comes next, with whoever is responsible.
struct PlannedRow {
  Text name;
  PartialDate date;
  std::optional<Instant> at;  // none: no time of the day is stated
  std::optional<records::ActorRef> with;
};

struct Overview {
  std::optional<SubjectRow> subject;  // none: no source names a person
  std::vector<SubjectRow> subjects;   // everyone whom the sources are about
  std::size_t holders = 0;
  std::size_t systems = 0;  // in which their items lie
  std::uint32_t items = 0;
  std::uint32_t new_items = 0;  // since the last visit; 0 where none is known
  std::optional<Text> answer;   // none only where nothing was imported
  std::vector<Text> notes;      // what the answer leaves out, and how fresh it is
  SeenAnswer seen;
  SourcesAnswer sources;
  Needs needs;                   // only of now
  std::vector<PlannedRow> next;  // at most kMaxPlanned; only of now
};

// What the overview needs to know of the imports beside their records.
struct ImportTotals {
  std::int64_t sources = 0;
  std::int64_t kept = 0;                // resources that are kept but not shown yet
  std::int64_t incomplete = 0;          // files that say themselves that they are not all
  bool taken_back = false;              // a file says that something no longer holds
  std::int64_t consents_of_nobody = 0;  // that do not say whose they are
};

// The first screen's answers (R4): who holds, who looked and shared, which sources do not answer; on any day
// (R58), what there is to ask about and what comes next. Without `subject` it is about the person with the
// most items. Costs log n steps, and one for each person, birth date that is stated and system, and each
// holder, case and request of the person: it does not grow with items and log lines. Needs: `subject`, where
// given, is one of records.subjects().
[[nodiscard]] Overview make_overview(const records::Records& records, const ImportTotals& totals,
                                     std::optional<records::PersonId> subject, records::AsOf at = {},
                                     const records::Moments& moments = {});

}  // namespace indsigt::view
