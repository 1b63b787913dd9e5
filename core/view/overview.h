// SPDX-License-Identifier: MPL-2.0
// View models of the first screen: what the page shows, as numbers, ids and message keys, never sentences.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/questions/actors.h"
#include "records/questions/holders.h"
#include "records/questions/planned.h"
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
  std::vector<Need> first;  // at most kMostNeeds
  std::size_t total = 0;
};
inline constexpr std::size_t kMostNeeds = 3;
inline constexpr std::size_t kMostPlanned = 3;

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
  Needs needs;                            // only of now
  std::vector<records::PlannedRow> next;  // at most kMostPlanned; only of now
};

// What the overview needs to know of the imports beside their records.
struct ImportTotals {
  std::int64_t sources = 0;
  std::int64_t kept = 0;  // resources that are kept but not shown yet
};

// The first screen's answers (R4): who holds, who looked and shared, which sources do not answer; on any day
// (R58), what there is to ask about and what comes next. Without `subject` it is about the person with the
// most items. Costs log n steps, and one for each person, birth date that is stated and system, and each
// holder, case and request of the person: it does not grow with items and log lines. Needs: `subject`, where
// given, is one of records.subjects().
[[nodiscard]] Overview make_overview(const records::Records& records, const ImportTotals& totals,
                                     std::optional<records::PersonId> subject, records::AsOf at = {},
                                     const records::Moments& moments = {});

// What an item of that kind is called; argument `count`.
[[nodiscard]] MessageKey key_of(records::ItemKind kind);

struct HolderRow {
  records::Holder holder;
  std::vector<Text> what;  // per kind that occurs, most first
  std::optional<Text> newest;
  std::vector<Text> notes;  // out of scope, a former name
};

// One actor, whether it holds something or not: somebody who only looked can be asked too.
struct ActorAnswer {
  records::Holder about;  // records::find_holder(): who it is
  std::vector<Text> notes;
  std::optional<HolderRow> holder;  // its row of make_holder_page(); none where it holds nothing
  records::ActorPart part;
};

// Its texts are views of the records, valid until they change. Nothing for an actor of whom nobody spoke.
[[nodiscard]] std::optional<ActorAnswer> make_actor(const records::Records& records,
                                                    records::PersonId subject, records::ActorId actor,
                                                    records::AsOf at);

// Its texts are views of the records, valid until they change.
struct HolderPage {
  std::size_t total = 0;
  std::size_t offset = 0;
  std::vector<HolderRow> rows;  // at most the `limit` asked for; none where offset is past the end
  std::array<std::uint32_t, records::kSectors + 1> by_sector{};  // HolderList
  std::uint32_t recipients = 0;
};

// The list behind the first answer (R1), in the order of records::find_holders().
[[nodiscard]] HolderPage make_holder_page(const records::Records& records, records::PersonId subject,
                                          records::AsOf at, const records::HolderFilter& filter,
                                          std::size_t offset, std::size_t limit);

}  // namespace indsigt::view
