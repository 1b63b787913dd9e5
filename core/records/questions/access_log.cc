// SPDX-License-Identifier: MPL-2.0
#include "records/questions/access_log.h"

#include <numeric>
#include <span>

#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

// A person's lines of the period that is asked for.
struct Period {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Period period_of(const Index& index, const SubjectIndex& about, std::optional<Instant> after,
                 std::optional<Instant> until) {
  Period period{0, index.lines(about).size()};
  if (after) period.begin = index.lines_until(about, *after);
  if (until) period.end = index.lines_until(about, *until);
  if (period.end < period.begin) period.end = period.begin;
  return period;
}

AccessLogNumbers numbers_of(const Index& index, const SubjectIndex& about, Period period) {
  const LogCounts before = index.count_first(about, period.begin);
  AccessLogNumbers numbers{index.count_first(about, period.end)};
  for (std::size_t kind = 0; kind < numbers.counts.size(); ++kind) {
    for (std::size_t basis = 0; basis < kBasisClasses; ++basis) {
      numbers.counts[kind][basis] -= before[kind][basis];
    }
  }
  return numbers;
}

// What a line says of the items that it names: of the first, and of those that are like it.
void add_items(const Records& records, const StoredLine& line, AccessLogEntry& entry) {
  if (line.items_count == 0) return;
  const Store& store = records.store();
  const StoredItem& item = store.items[store.line_items[line.items_begin]];
  entry.kind_of_item = item.kind;
  entry.thing_of_item = item.thing;
  for (std::uint32_t k = 0; k < line.items_count; ++k) {
    const StoredItem& other = store.items[store.line_items[line.items_begin + k]];
    entry.items_of_kind += other.kind == item.kind;
    entry.items_of_thing += item.thing != Thing::kNone && other.thing == item.thing;
  }
  entry.holder_of_item = maybe_actor(records, item.holder);
}

AccessLogEntry entry_of(const Records& records, const StoredLine& line, const LineMeaning& meaning) {
  const Store& store = records.store();
  AccessLogEntry entry;
  entry.ref = line.ref;
  entry.kind = line.kind;
  if (line.day_only) entry.day = civil_date(line.at);
  if (line.at != kUnknownTime && !line.day_only) entry.at = line.at;
  entry.who = maybe_actor(records, line.who);
  entry.unit = maybe_actor(records, line.unit);
  entry.from = maybe_actor(records, line.from);
  entry.to = maybe_actor(records, line.to);
  entry.system = system_name(records, line.system);
  entry.basis = meaning.basis;
  entry.items = line.items_count;
  if (line.role != kNoRow) entry.role = store.texts[line.role];
  if (line.basis != kNoRow) entry.stated = store.texts[line.basis];
  if (meaning.basis == BasisClass::kByLaw) entry.law = find_law(entry.stated, records.directory().laws);
  entry.types = types_in(meaning.types);
  add_items(records, line, entry);
  return entry;
}

// The places of a period's lines, the newest first.
struct NewestFirst {
  Period period;

  [[nodiscard]] std::size_t size() const { return period.end - period.begin; }
  std::size_t operator[](std::size_t i) const { return period.end - 1 - i; }
};

bool concerns(const StoredLine& line, Row actor) {
  return actor != kNoRow &&
         (line.who == actor || line.unit == actor || line.from == actor || line.to == actor);
}

bool lets_through(const AskedLog& asked, const StoredLine& line, const LineMeaning& meaning) {
  if (asked.unnamed && doer_of(line) != kNoRow) return false;
  if (asked.by && (*asked.by == kNoRow || doer_of(line) != *asked.by)) return false;
  if (asked.kind && line.kind != *asked.kind) return false;
  if (asked.basis && meaning.basis != *asked.basis) return false;
  return !asked.actor || concerns(line, *asked.actor);
}

// The places of the lines that a filter lets through, in the order that is asked for.
FoundLog sieve(const Records& records, const AskedLog& asked) {
  const Index& index = records.index();
  const auto lines = index.lines(index.subject(asked.subject));
  const auto meanings = index.meanings(index.subject(asked.subject));
  FoundLog found;
  std::vector<std::uint32_t> explained;  // come last where that is asked for
  for (std::size_t i = asked.end; i-- > asked.begin;) {
    if (!lets_through(asked, lines[i], meanings[i])) continue;
    ++found.numbers
          .counts[static_cast<std::size_t>(lines[i].kind)][static_cast<std::size_t>(meanings[i].basis)];
    const bool unexplained = meanings[i].basis == BasisClass::kNotGiven && lines[i].kind != LogKind::kAttempt;
    const bool later = asked.order == AccessLogOrder::kUnexplainedFirst && !unexplained;
    (later ? explained : found.places).push_back(static_cast<std::uint32_t>(i));
  }
  found.places.insert(found.places.end(), explained.begin(), explained.end());
  return found;
}

void count_into(AccessLogPage& page, const AccessLogNumbers& numbers) {
  for (std::size_t kind = 0; kind < page.by_kind.size(); ++kind) {
    page.by_kind[kind] = numbers.of(static_cast<LogKind>(kind));
  }
  for (std::size_t basis = 0; basis < kBasisClasses; ++basis) {
    page.by_basis[basis] = numbers.of(static_cast<BasisClass>(basis));
  }
}

}  // namespace

AskedLog asked_log(const Records& records, PersonId subject, const AccessLogFilter& filter,
                   AccessLogOrder order) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const Period period = period_of(index, index.subject(person), filter.after, filter.until);
  AskedLog asked{.subject = person,
                 .begin = period.begin,
                 .end = period.end,
                 .unnamed = filter.unnamed,
                 .kind = filter.kind,
                 .basis = filter.basis,
                 .order = order};
  if (filter.actor) asked.actor = records.actor_row(*filter.actor);
  if (filter.by) asked.by = records.actor_row(*filter.by);
  return asked;
}

const FoundLog& found_log(const Records& records, const AskedLog& asked) {
  return kept(records).log.get(asked, [&] { return sieve(records, asked); });
}

Row doer_of(const StoredLine& line) {
  if (line.unit != kNoRow) return line.unit;
  return line.who != kNoRow ? line.who : line.from;
}

std::uint32_t AccessLogNumbers::of(LogKind kind) const {
  const auto& row = counts[static_cast<std::size_t>(kind)];
  return std::accumulate(row.begin(), row.end(), 0u);
}

std::uint32_t AccessLogNumbers::of(BasisClass basis) const {
  std::uint32_t sum = 0;
  for (const auto& row : counts) sum += row[static_cast<std::size_t>(basis)];
  return sum;
}

std::uint32_t AccessLogNumbers::all() const {
  return of(LogKind::kLook) + of(LogKind::kDisclosure) + of(LogKind::kChange) + of(LogKind::kOther) +
         of(LogKind::kAttempt);
}

std::uint32_t AccessLogNumbers::seen_without_reason() const {
  constexpr auto kNone = static_cast<std::size_t>(BasisClass::kNotGiven);
  return counts[static_cast<std::size_t>(LogKind::kLook)][kNone] +
         counts[static_cast<std::size_t>(LogKind::kDisclosure)][kNone];
}

AccessLogNumbers count_access_log(const Records& records, PersonId subject, std::optional<Instant> after,
                                  std::optional<Instant> until) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  return numbers_of(index, about, period_of(index, about, after, until));
}

std::uint32_t count_undated_lines(const Records& records, PersonId subject) {
  const Instant last_known{kUnknownTime.milliseconds - 1};
  return count_access_log(records, subject, last_known, std::nullopt).all();
}

std::uint32_t count_lines_ahead(const Records& records, PersonId subject, Instant now) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const auto lines = index.lines(about);
  const Instant last_known{kUnknownTime.milliseconds - 1};
  const std::size_t begin = index.lines_until(about, now), end = index.lines_until(about, last_known);
  std::size_t ahead = end - begin;
  const Instant today_ends = end_of_day(civil_date(now));
  for (std::size_t i = begin; i < end && lines[i].at <= today_ends; ++i) ahead -= lines[i].day_only;
  return static_cast<std::uint32_t>(ahead);
}

bool is_ahead(const AccessLogEntry& line, Instant now) {
  return line.at ? *line.at > now : line.day && *line.day > civil_date(now);
}

std::optional<ActorRef> last_unexplained(const Records& records, PersonId subject,
                                         std::optional<Instant> after, std::optional<Instant> until) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  Period period = period_of(index, about, after, until);
  const auto count = [&](std::size_t begin) {
    return numbers_of(index, about, {begin, period.end}).seen_without_reason();
  };
  if (count(period.begin) == 0) return std::nullopt;
  // From `begin` on there is one, from `none` on there is none.
  std::size_t begin = period.begin, none = period.end;
  while (none - begin > 1) {
    const std::size_t middle = begin + (none - begin) / 2;
    (count(middle) > 0 ? begin : none) = middle;
  }
  return maybe_actor(records, doer_of(index.lines(about)[begin]));
}

std::uint32_t count_lines_without_subject(const Records& records) {
  return records.index().lines_without_subject();
}

AccessLogPage find_access_log(const Records& records, PersonId subject, const AccessLogFilter& filter,
                              AccessLogOrder order, Slice slice) {
  const Index& index = records.index();
  const AskedLog asked = asked_log(records, subject, filter, order);
  const SubjectIndex& about = index.subject(asked.subject);
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  const auto make = [&](std::size_t i) { return entry_of(records, lines[i], meanings[i]); };
  AccessLogPage page;
  const Period period{asked.begin, asked.end};
  if (asked == AskedLog{.subject = asked.subject, .begin = period.begin, .end = period.end}) {
    count_into(page, numbers_of(index, about, period));
    fill_page(page, NewestFirst{period}, slice, make);
    return page;
  }
  const FoundLog& found = found_log(records, asked);
  count_into(page, found.numbers);
  fill_page(page, found.places, slice, make);
  return page;
}

}  // namespace indsigt::records
