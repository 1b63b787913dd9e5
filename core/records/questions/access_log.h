// SPDX-License-Identifier: MPL-2.0
// Who looked, who shared, who changed, and why that was allowed, as the sources' own logs tell it (R6, R17,
// D4).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/basis.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

struct AccessLogFilter {
  std::optional<ActorId> actor{};  // who did it, for whom, from whom or to whom
  std::optional<ActorId> by{};     // the place or person that did it (AccessLogGroup::by)
  bool unnamed = false;            // only what nobody is named for as the one who did it
  std::optional<LogKind> kind{};
  std::optional<BasisClass> basis{};
  std::optional<Instant> after{};  // later than this moment
  std::optional<Instant> until{};  // at or before this moment; lines without a time are not known to be
};

enum class AccessLogOrder : std::uint8_t {
  kNewestFirst,  // lines without a time come first: nobody knows how new they are; equal ones by ref, last
                 // first
  kUnexplainedFirst,  // those without a reason, then the others, each newest first
};

struct AccessLogEntry {
  ResourceRef ref;
  LogKind kind = LogKind::kOther;
  std::optional<Instant> at;
  std::optional<PartialDate> day{};  // where the source states that and no clock time
  std::optional<ActorRef> who;
  std::optional<ActorRef> unit;
  std::optional<ActorRef> from;
  std::optional<ActorRef> to;
  std::string_view role;
  std::string_view system;  // whose log it is, by name; empty: not known
  BasisClass basis = BasisClass::kNotGiven;
  std::string_view stated;  // the basis as the source states it
  const Law* law = nullptr;
  std::vector<DataType> types;             // of what is concerned; empty: the source does not say
  std::uint32_t items = 0;                 // how many items it names
  std::optional<ItemKind> kind_of_item;    // of the first of them
  std::uint32_t items_of_kind = 0;         // how many are of that kind
  Thing thing_of_item = Thing::kNone;      // of the first of them
  std::uint32_t items_of_thing = 0;        // how many are that thing; 0 where it is none
  std::optional<ActorRef> holder_of_item;  // of the first of them
};

struct AccessLogPage : Page<AccessLogEntry> {
  std::array<std::uint32_t, kLogKinds> by_kind{};  // of all that the filter lets through
  std::array<std::uint32_t, kBasisClasses> by_basis{};
};

// Lines of one day that one place did.
struct AccessLogGroup {
  std::optional<PartialDate> day;  // none: no time is stated
  std::optional<ActorRef> by;      // the unit, else the person, else whoever gave; none: not stated
  std::uint32_t lines = 0;
  std::uint32_t without_reason = 0;  // of these; attempts are not asked for one
};

struct AccessLogMonth {
  std::optional<PartialDate> month;  // none: no time is stated
  std::array<std::uint32_t, kBasisClasses> by_basis{};
};

// One page of the log about a person. Newest first, without a filter by actor, kind or basis, it costs log n
// steps and the page; else a step for each line of the period, and asked again for another slice the slice
// alone.
[[nodiscard]] AccessLogPage find_access_log(const Records& records, PersonId subject,
                                            const AccessLogFilter& filter, AccessLogOrder order,
                                            Slice slice = {});

// One page of the same lines by day and place: the newest first, in a day whoever did the newest line. Costs
// a step for each line of the period, and asked again for another slice the slice alone.
[[nodiscard]] Page<AccessLogGroup> find_access_log_groups(const Records& records, PersonId subject,
                                                          const AccessLogFilter& filter, Slice slice = {});

// One page of the same lines by month, the newest first; months without lines are left out. Costs as much.
[[nodiscard]] Page<AccessLogMonth> find_access_log_months(const Records& records, PersonId subject,
                                                          const AccessLogFilter& filter, Slice slice = {});

// Lines by kind and class that are later than `after` and at or before `until`: log n steps.
struct AccessLogNumbers {
  std::array<std::array<std::uint32_t, kBasisClasses>, kLogKinds> counts{};  // [LogKind][BasisClass]

  [[nodiscard]] std::uint32_t of(LogKind kind) const;
  [[nodiscard]] std::uint32_t of(BasisClass basis) const;
  [[nodiscard]] std::uint32_t all() const;
  // Looks and disclosures: what "somebody saw it" means.
  [[nodiscard]] std::uint32_t seen() const { return of(LogKind::kLook) + of(LogKind::kDisclosure); }
  [[nodiscard]] std::uint32_t seen_without_reason() const;
};
[[nodiscard]] AccessLogNumbers count_access_log(const Records& records, PersonId subject,
                                                std::optional<Instant> after, std::optional<Instant> until);

// Lines that state no time that can be read: log n steps.
[[nodiscard]] std::uint32_t count_undated_lines(const Records& records, PersonId subject);

// Lines whose time, or day, has not come: the source's clock is ahead. A step for each line of the rest of
// today, else log n steps.
[[nodiscard]] std::uint32_t count_lines_ahead(const Records& records, PersonId subject, Instant now);

// Whether one line is such a line.
[[nodiscard]] bool is_ahead(const AccessLogEntry& line, Instant now);

// Whoever did the newest look or disclosure of that period without a reason: its unit, else its person, else
// whoever gave; nothing where there is none, or it does not say. log n steps.
[[nodiscard]] std::optional<ActorRef> last_unexplained(const Records& records, PersonId subject,
                                                       std::optional<Instant> after,
                                                       std::optional<Instant> until);

// Lines of all sources that do not say whom they are about: in nobody's log, and never forgotten.
[[nodiscard]] std::uint32_t count_lines_without_subject(const Records& records);

}  // namespace indsigt::records
