// SPDX-License-Identifier: MPL-2.0
#include "records/questions/access_log.h"

#include <numeric>
#include <span>

#include "records/index.h"

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

AccessLogEntry entry_of(const Records& records, const StoredLine& line, const LineMeaning& meaning) {
  const Store& store = records.store();
  AccessLogEntry entry{.ref = line.ref,
                       .kind = line.kind,
                       .at = line.at == kUnknownTime ? std::optional<Instant>() : line.at,
                       .who = maybe_actor(records, line.who),
                       .unit = maybe_actor(records, line.unit),
                       .from = maybe_actor(records, line.from),
                       .to = maybe_actor(records, line.to),
                       .role = {},
                       .system = system_name(records, line.system),
                       .basis = meaning.basis,
                       .stated = {},
                       .law = nullptr,
                       .types = {},
                       .items = line.items_count,
                       .kind_of_item = {},
                       .items_of_kind = 0,
                       .thing_of_item = {},
                       .items_of_thing = 0,
                       .holder_of_item = {}};
  if (line.role != kNoRow) entry.role = store.texts[line.role];
  if (line.basis != kNoRow) entry.stated = store.texts[line.basis];
  if (meaning.basis == BasisClass::kByLaw) entry.law = find_law(entry.stated, records.directory().laws);
  for (std::size_t type = 0; type < kDataTypes; ++type) {
    if ((meaning.types >> type & 1u) != 0) entry.types.push_back(static_cast<DataType>(type));
  }
  if (line.items_count > 0) {
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
  return entry;
}

// The lines that a filter lets through, newest first; `numbers` counts them on the way.
class Sieve {
 public:
  Sieve(const Records& records, const SubjectIndex& about, const AccessLogFilter& filter)
      : lines_(records.index().lines(about)),
        meanings_(records.index().meanings(about)),
        filter_(filter),
        actor_(filter.actor ? records.actor_row(*filter.actor) : kNoRow) {}

  [[nodiscard]] bool lets_through(std::size_t i) const {
    const StoredLine& line = lines_[i];
    if (filter_.kind && line.kind != *filter_.kind) return false;
    if (filter_.basis && meanings_[i].basis != *filter_.basis) return false;
    return !filter_.actor || concerns_actor(line);
  }
  [[nodiscard]] bool is_unexplained(std::size_t i) const {
    return meanings_[i].basis == BasisClass::kNotGiven;
  }

 private:
  [[nodiscard]] bool concerns_actor(const StoredLine& line) const {
    return actor_ != kNoRow &&
           (line.who == actor_ || line.unit == actor_ || line.from == actor_ || line.to == actor_);
  }

  std::span<const StoredLine> lines_;
  std::span<const LineMeaning> meanings_;
  const AccessLogFilter& filter_;
  Row actor_;
};

}  // namespace

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
  return of(LogKind::kLook) + of(LogKind::kDisclosure) + of(LogKind::kChange) + of(LogKind::kOther);
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
  const StoredLine& line = index.lines(about)[begin];
  for (const Row row : {line.unit, line.who, line.from}) {
    if (row != kNoRow) return actor_ref(records, row);
  }
  return std::nullopt;
}

std::uint32_t count_lines_without_subject(const Records& records) {
  return records.index().lines_without_subject();
}

AccessLogPage find_access_log(const Records& records, PersonId subject, const AccessLogFilter& filter,
                              AccessLogOrder order, std::size_t offset, std::size_t limit) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const Period period = period_of(index, about, filter.after, filter.until);
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  const Sieve sieve(records, about, filter);
  const bool filtered = filter.actor || filter.kind || filter.basis;
  AccessLogPage page;
  AccessLogNumbers numbers = filtered ? AccessLogNumbers() : numbers_of(index, about, period);
  std::size_t passed = 0;
  // Takes line i into the page where it falls on it.
  const auto take = [&](std::size_t i) {
    if (passed++ >= offset && page.rows.size() < limit) {
      page.rows.push_back(entry_of(records, lines[i], meanings[i]));
    }
  };
  if (!filtered && order == AccessLogOrder::kNewestFirst) {
    const std::size_t count = period.end - period.begin;
    passed = std::min(offset, count);
    for (std::size_t k = passed; k < count && page.rows.size() < limit; ++k) take(period.end - 1 - k);
  } else {
    const bool split = order == AccessLogOrder::kUnexplainedFirst;
    for (const bool unexplained : {true, false}) {
      if (!unexplained && !split) break;
      for (std::size_t i = period.end; i-- > period.begin;) {
        if ((split && sieve.is_unexplained(i) != unexplained) || !sieve.lets_through(i)) continue;
        if (filtered) {
          ++numbers
                .counts[static_cast<std::size_t>(lines[i].kind)][static_cast<std::size_t>(meanings[i].basis)];
        }
        take(i);
      }
    }
  }
  for (std::size_t kind = 0; kind < 4; ++kind) page.by_kind[kind] = numbers.of(static_cast<LogKind>(kind));
  for (std::size_t basis = 0; basis < kBasisClasses; ++basis) {
    page.by_basis[basis] = numbers.of(static_cast<BasisClass>(basis));
  }
  page.total = numbers.all();
  return page;
}

}  // namespace indsigt::records
