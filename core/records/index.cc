// SPDX-License-Identifier: MPL-2.0
#include "records/index.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/sort.h"

namespace indsigt::records {
namespace {

// The first day of each key and the key, by day.
std::vector<std::pair<std::int32_t, Row>> by_day(const std::map<Row, std::int32_t>& first) {
  std::vector<std::pair<std::int32_t, Row>> days;
  for (const auto& [row, day] : first) days.emplace_back(day, row);
  std::sort(days.begin(), days.end());
  return days;
}

// A line that states no time is not known to be before any day.
std::int32_t day_of(Instant at) {
  return at == kUnknownTime ? AsOf::now().day : AsOf::date(civil_date(at)).day;
}

std::size_t count_until(const std::vector<std::int32_t>& days, std::int32_t day) {
  return static_cast<std::size_t>(std::upper_bound(days.begin(), days.end(), day) - days.begin());
}

void add(LogCounts& counts, const StoredLine& line, const LineMeaning& meaning) {
  ++counts[static_cast<std::size_t>(line.kind)][static_cast<std::size_t>(meaning.basis)];
}

void concern(LineMeaning& meaning, DataType type, std::optional<Field> field) {
  meaning.types = static_cast<std::uint16_t>(meaning.types | 1u << static_cast<unsigned>(type));
  if (field) meaning.cells |= std::uint64_t{1} << Cell{*field, type}.number();
}

// Whether one of the things that a line concerns has no cell.
bool concerns_more(const Store& store, const StoredLine& line,
                   const std::vector<std::optional<Field>>& fields) {
  if (line.items_count == 0) return !line.type || !line.field;
  for (std::uint32_t k = 0; k < line.items_count; ++k) {
    if (!fields[store.line_items[line.items_begin + k]]) return true;
  }
  return false;
}

// A stated law, and an emergency, is one whatever the consents say.
void judge_line(const Store& store, const StoredLine& line, bool more, const ConsentJudge& judge,
                LineMeaning& meaning) {
  const bool stands = meaning.basis == BasisClass::kByLaw || meaning.basis == BasisClass::kEmergency;
  if (stands || line.subject == kNoRow) return;
  Deed deed{
      .subject = store.persons[line.subject].id, .kind = line.kind, .cells = meaning.cells, .more = more};
  if (line.at != kUnknownTime) deed.at = line.at;
  for (const Row row : {line.to, line.unit, line.who}) {
    if (row == kNoRow || deed.recipient) continue;
    deed.recipient = store.actors[row].id;
  }
  if (line.basis != kNoRow) deed.basis = store.texts[line.basis];
  if (judge.permits(deed)) {
    meaning.basis = BasisClass::kByConsent;
  } else if (meaning.basis == BasisClass::kByConsent) {
    meaning.basis = BasisClass::kStatedNotFound;
  }
}

// What a kind of thing is by itself: R4 means health care by these.
std::optional<Field> field_of(ItemKind kind) {
  switch (kind) {
    case ItemKind::kAllergy:
    case ItemKind::kCondition:
    case ItemKind::kMedication:
    case ItemKind::kObservation:
    case ItemKind::kProcedure:
    case ItemKind::kReport:
    case ItemKind::kVaccination:
      return Field::kHealth;
    case ItemKind::kBill:
      return Field::kEconomy;
    default:
      return std::nullopt;
  }
}

// The lines by subject, time and ref, which is the order in which they were stored. Small keys, since there
// may be a hundred thousand of them.
std::vector<Row> lines_in_order(const Store& store) {
  struct Place {
    Instant at;
    Row subject;
    Row line;
    auto operator<=>(const Place& other) const {
      return std::tie(subject, at, line) <=> std::tie(other.subject, other.at, other.line);
    }
  };
  std::vector<Place> places;
  places.reserve(store.lines.size());
  for (Row row = 0; row < store.lines.size(); ++row) {
    if (!store.lines[row].is_repeat) places.push_back({store.lines[row].at, store.lines[row].subject, row});
  }
  std::sort(places.begin(), places.end());
  std::vector<Row> order;
  order.reserve(places.size());
  for (const Place& place : places) order.push_back(place.line);
  return order;
}

}  // namespace

std::vector<DataType> types_in(std::uint16_t bits) {
  std::vector<DataType> types;
  for (std::size_t type = 0; type < kDataTypes; ++type) {
    if ((bits >> type & 1u) != 0) types.push_back(static_cast<DataType>(type));
  }
  return types;
}

std::size_t SubjectIndex::held(AsOf at) const { return count_until(latest, at.day); }

std::size_t SubjectIndex::maybe_held(AsOf at) const { return count_until(earliest, at.day) - held(at); }

Index::Index(const Store& store, const std::vector<Law>& laws, const ConsentJudge* judge, std::int32_t day)
    : subjects_(store.persons.size()) {
  index_items(store, day);
  index_lines(store, laws, judge);
  for (Row i = 0; i < store.requests.size(); ++i) {
    const Row subject = store.requests[i].subject;
    if (subject != kNoRow) subjects_[subject].requests.push_back(i);
  }
  for (Row i = 0; i < store.cases.size(); ++i) {
    if (store.cases[i].subject != kNoRow) subjects_[store.cases[i].subject].cases.push_back(i);
  }
  index_planned(store);
  for (SubjectIndex& subject : subjects_) index_edges(store, subject);
}

const SubjectIndex& Index::subject(Row person) const {
  static const SubjectIndex nobody{.prefix = {{}}, .log_counts = {{}}};
  return person < subjects_.size() ? subjects_[person] : nobody;
}

void Index::index_items(const Store& store, std::int32_t day) {
  fields_.reserve(store.items.size());
  spans_.reserve(store.items.size());
  for (const StoredItem& item : store.items) {
    std::optional<Field> field = item.field;
    if (!field && item.holder != kNoRow && store.actors[item.holder].sector) {
      field = field_of(*store.actors[item.holder].sector);
    }
    if (!field) field = field_of(item.kind);
    fields_.push_back(field);
    const bool of_system = item.system != kNoRow;
    spans_.push_back(day_span(
        item.since, of_system ? store.systems[item.system].row.complete_up_to : std::optional<Instant>()));
    const auto row = static_cast<Row>(spans_.size() - 1);
    if (item.until && days_since_epoch(first_day(*item.until)) <= day) continue;
    if (item.subject == kNoRow) {
      ++items_without_subject_;
    } else if (!item.is_repeat) {
      subjects_[item.subject].items.push_back(row);
    }
  }
  for (SubjectIndex& subject : subjects_) {
    sort_rows(subject.items,
              [&](Row a, Row b) { return std::tie(spans_[a].latest, a) < std::tie(spans_[b].latest, b); });
    count_items(store, subject);
    sort_by_date(store, subject);
  }
}

// What was there on a day is a prefix of the items: this is what each prefix holds, and where.
void Index::count_items(const Store& store, SubjectIndex& subject) {
  std::map<Row, std::int32_t> holders, systems;
  SubjectIndex::Prefix so_far;
  subject.prefix.push_back(so_far);
  for (const Row row : subject.items) {
    const StoredItem& item = store.items[row];
    subject.latest.push_back(spans_[row].latest);
    subject.earliest.push_back(spans_[row].earliest);
    if (item.holder != kNoRow) holders.try_emplace(item.holder, spans_[row].latest);
    if (item.system != kNoRow) systems.try_emplace(item.system, spans_[row].latest);
    so_far.without_holder += item.holder == kNoRow;
    so_far.by_person += item.holder == kNoRow && item.by_person;
    so_far.with_care += item.with_care;
    so_far.unmapped += item.code != kNoRow;
    subject.prefix.push_back(so_far);
  }
  std::sort(subject.earliest.begin(), subject.earliest.end());
  for (const auto& [day, row] : by_day(holders)) {
    subject.holder_first.push_back(day);
    subject.holders.push_back(row);
  }
  for (const auto& [day, row] : by_day(systems)) subject.system_first.push_back(day);
}

void Index::sort_by_date(const Store& store, SubjectIndex& subject) {
  for (const Row row : subject.items) {
    const StoredItem& item = store.items[row];
    if (item.holder == kNoRow) continue;
    if (item.date) subject.dates.push_back({*item.date, row});
    if (item.since && item.since != item.date) subject.dates.push_back({*item.since, row});
  }
  sort_rows(subject.dates, [](const Dated& a, const Dated& b) {
    return std::tie(b.date, a.item) < std::tie(a.date, b.item);
  });
  subject.by_date = subject.items;
  sort_rows(subject.by_date, [&](Row a, Row b) {
    return std::tie(store.items[b].date, a) < std::tie(store.items[a].date, b);
  });
}

void Index::index_lines(const Store& store, const std::vector<Law>& laws, const ConsentJudge* judge) {
  std::vector<BasisClass> classes;
  for (const std::string& text : store.texts) classes.push_back(class_of(text, laws));
  lines_.reserve(store.lines.size());
  for (const Row row : lines_in_order(store)) lines_.push_back(store.lines[row]);
  meanings_.reserve(lines_.size());
  for (std::uint32_t i = 0; i < lines_.size(); ++i) {
    const StoredLine& line = lines_[i];
    LineMeaning meaning;
    if (line.basis != kNoRow) meaning.basis = classes[line.basis];
    for (std::uint32_t k = 0; k < line.items_count; ++k) {
      const Row item = store.line_items[line.items_begin + k];
      concern(meaning, store.items[item].type, fields_[item]);
    }
    if (line.items_count == 0 && line.type) concern(meaning, *line.type, line.field);
    if (judge != nullptr) {
      judge_line(store, line, concerns_more(store, line, fields_), *judge, meaning);
    }
    meanings_.push_back(meaning);
    if (line.subject == kNoRow) {
      ++lines_without_subject_;
      continue;
    }
    SubjectIndex& subject = subjects_[line.subject];
    if (subject.lines_end == 0) subject.lines_begin = i;
    subject.lines_end = i + 1;
  }
  for (SubjectIndex& subject : subjects_) {
    LogCounts counts{};
    for (std::uint32_t i = subject.lines_begin; i < subject.lines_end; ++i) {
      if ((i - subject.lines_begin) % kLogStride == 0) subject.log_counts.push_back(counts);
      add(counts, lines_[i], meanings_[i]);
    }
    if (subject.log_counts.empty()) subject.log_counts.push_back(counts);
  }
}

// What two systems state of the same thing, at the same date, is one.
void Index::index_planned(const Store& store) {
  std::set<std::tuple<Row, IdentityId, PartialDate>> known;
  for (Row i = 0; i < store.planned.size(); ++i) {
    const StoredPlanned& planned = store.planned[i];
    if (planned.subject == kNoRow) continue;
    const auto& identity = planned.stated.identity;
    if (identity && !known.emplace(planned.subject, *identity, planned.stated.begins).second) continue;
    subjects_[planned.subject].planned.push_back(i);
  }
  for (SubjectIndex& subject : subjects_) {
    sort_rows(subject.planned, [&](Row a, Row b) {
      return std::tie(store.planned[a].stated.begins, a) < std::tie(store.planned[b].stated.begins, b);
    });
  }
}

// What was disclosed, and what was asked for: both mean that the two know of each other's data (R12).
void Index::index_edges(const Store& store, SubjectIndex& subject) {
  std::map<std::pair<Row, Row>, std::int32_t> first;
  const auto meet = [&](Row from, Row to, std::int32_t day) {
    if (from == kNoRow || to == kNoRow || from == to) return;
    const auto [edge, is_new] = first.try_emplace({from, to}, day);
    if (!is_new) edge->second = std::min(edge->second, day);
  };
  for (const StoredLine& line : lines(subject)) {
    if (line.kind == LogKind::kDisclosure) meet(line.from, line.to, day_of(line.at));
  }
  for (const Row row : subject.requests) {
    const StoredRequest& request = store.requests[row];
    meet(request.asker, request.asked, day_span(request.stated.asked_on, std::nullopt).latest);
  }
  for (const auto& [pair, day] : first) subject.edges.push_back({pair.first, pair.second, day});
}

std::size_t Index::lines_until(const SubjectIndex& subject, Instant until) const {
  const auto all = lines(subject);
  return static_cast<std::size_t>(
      std::upper_bound(all.begin(), all.end(), until,
                       [](Instant wanted, const StoredLine& line) { return wanted < line.at; }) -
      all.begin());
}

LogCounts Index::count_first(const SubjectIndex& subject, std::size_t count) const {
  const std::size_t checkpoint = std::min(count / kLogStride, subject.log_counts.size() - 1);
  LogCounts counts = subject.log_counts[checkpoint];
  for (std::size_t i = checkpoint * kLogStride; i < count; ++i) {
    add(counts, lines(subject)[i], meanings(subject)[i]);
  }
  return counts;
}

}  // namespace indsigt::records
