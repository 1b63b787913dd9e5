// SPDX-License-Identifier: MPL-2.0
#include "records/records.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace indsigt::records {
namespace {

template <class Entry, class Map>
void merge_named(Map& map, std::vector<Entry>&& entries) {
  for (Entry& entry : entries) {
    Entry& known = map.try_emplace(entry.id, entry).first->second;
    if (known.name.empty()) known.name = std::move(entry.name);
  }
}

// The order of every list here: most items first, then name, then id.
template <class Row>
void sort_rows(std::vector<Row>& rows) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tie(b.items, a.name, a.id) < std::tie(a.items, b.name, b.id);
  });
}

}  // namespace

void Records::add(SourceRecords source) {
  merge_named(actors_, std::move(source.actors));
  merge_named(persons_, std::move(source.persons));
  items_.insert(items_.end(), source.items.begin(), source.items.end());
  log_.insert(log_.end(), std::move_iterator(source.log.begin()), std::move_iterator(source.log.end()));
}

std::vector<Subject> Records::subjects() const {
  std::map<PersonId, std::uint32_t> counts;
  for (const auto& [id, person] : persons_) counts[id] = 0;
  for (const DataItem& item : items_) {
    if (item.subject) ++counts[*item.subject];
  }
  std::vector<Subject> rows;
  for (const auto& [id, count] : counts) {
    const auto person = persons_.find(id);
    rows.push_back({id, person == persons_.end() ? std::string_view() : person->second.name, count});
  }
  sort_rows(rows);
  return rows;
}

std::vector<Holder> Records::holders(PersonId subject) const {
  std::map<ActorId, Holder> found;
  for (const DataItem& item : items_) {
    if (item.subject != subject || !item.holder) continue;
    Holder& holder = found[*item.holder];
    holder.id = *item.holder;
    ++holder.items;
    ++holder.items_by_kind[static_cast<std::size_t>(item.kind)];
    if (item.date && (!holder.newest || *item.date > *holder.newest)) holder.newest = item.date;
  }
  std::vector<Holder> rows;
  for (auto& [id, holder] : found) {
    const auto actor = actors_.find(id);
    if (actor != actors_.end()) holder.name = actor->second.name;
    rows.push_back(holder);
  }
  sort_rows(rows);
  return rows;
}

std::uint32_t Records::with_care(PersonId subject) const {
  return static_cast<std::uint32_t>(std::count_if(items_.begin(), items_.end(), [&](const DataItem& item) {
    return item.with_care && item.subject == subject;
  }));
}

Unattributed Records::unattributed(PersonId subject) const {
  Unattributed counts;
  for (const DataItem& item : items_) {
    if (!item.subject) ++counts.without_subject;
    if (item.subject == subject && !item.holder) ++counts.without_holder;
  }
  return counts;
}

}  // namespace indsigt::records
