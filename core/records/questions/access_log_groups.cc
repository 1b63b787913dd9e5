// SPDX-License-Identifier: MPL-2.0
#include "base/key_numbers.h"
#include "records/index.h"
#include "records/questions/access_log.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

constexpr std::int64_t kNoDay = std::numeric_limits<std::int32_t>::min();

std::int64_t day_of(const StoredLine& line) {
  return line.at == kUnknownTime ? kNoDay : days_since_epoch(civil_date(line.at));
}

// Calls `each(line, meaning)` with the lines that a filter lets through, the newest first.
template <class Each>
void visit_lines(const Records& records, const AskedLog& asked, const Each& each) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(asked.subject);
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  for (const std::uint32_t place : found_log(records, asked).places) each(lines[place], meanings[place]);
}

std::vector<FoundLogGroup> group(const Records& records, const AskedLog& asked) {
  std::vector<FoundLogGroup> groups;
  KeyNumbers<std::uint64_t> numbers;  // of groups, by day and place
  visit_lines(records, asked, [&](const StoredLine& line, const LineMeaning& meaning) {
    const std::int64_t day = day_of(line);
    const Row by = doer_of(line);
    const std::uint32_t number = numbers.number(static_cast<std::uint64_t>(day) << 32 | by);
    if (number == groups.size()) groups.push_back({.day = day, .by = by});
    ++groups[number].lines;
    groups[number].without_reason += meaning.basis == BasisClass::kNotGiven && line.kind != LogKind::kAttempt;
  });
  return groups;
}

std::vector<FoundLogMonth> by_month(const Records& records, const AskedLog& asked) {
  std::vector<FoundLogMonth> months;
  visit_lines(records, asked, [&](const StoredLine& line, const LineMeaning& meaning) {
    std::optional<PartialDate> month;
    if (line.at != kUnknownTime) {
      month = civil_date(line.at);
      month->day = 0;
    }
    if (months.empty() || months.back().month != month) months.push_back({.month = month});
    ++months.back().by_basis[static_cast<std::size_t>(meaning.basis)];
  });
  return months;
}

}  // namespace

Page<AccessLogGroup> find_access_log_groups(const Records& records, PersonId subject,
                                            const AccessLogFilter& filter, Slice slice) {
  const AskedLog asked = asked_log(records, subject, filter, AccessLogOrder::kNewestFirst);
  const auto& found = kept(records).log_groups.get(asked, [&] { return group(records, asked); });
  Page<AccessLogGroup> page;
  fill_page(page, found, slice, [&](const FoundLogGroup& one) {
    return AccessLogGroup{one.day == kNoDay ? std::nullopt : std::optional(civil_date_of_day(one.day)),
                          maybe_actor(records, one.by), one.lines, one.without_reason};
  });
  return page;
}

Page<AccessLogMonth> find_access_log_months(const Records& records, PersonId subject,
                                            const AccessLogFilter& filter, Slice slice) {
  const AskedLog asked = asked_log(records, subject, filter, AccessLogOrder::kNewestFirst);
  const auto& found = kept(records).log_months.get(asked, [&] { return by_month(records, asked); });
  Page<AccessLogMonth> page;
  fill_page(page, found, slice,
            [](const FoundLogMonth& one) { return AccessLogMonth{one.month, one.by_basis}; });
  return page;
}

}  // namespace indsigt::records
