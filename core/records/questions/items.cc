// SPDX-License-Identifier: MPL-2.0
#include "records/questions/items.h"

#include <utility>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {
namespace {

// What an item's date was on the day: a change that came later had not come. For now a date to come stays, as
// that of an appointment.
std::optional<PartialDate> date_then(const StoredItem& item, AsOf at) {
  const bool later = item.date && !at.is_now() && day_span(item.date, {}).earliest > at.day;
  return later ? item.since : item.date;
}

ItemEntry entry_of(const Records& records, Row row, AsOf at) {
  const StoredItem& item = records.store().items[row];
  return {.ref = item.ref,
          .kind = item.kind,
          .thing = item.thing,
          .type = item.type,
          .field = records.index().field_of_item(row),
          .holder = maybe_actor(records, item.holder),
          .system = system_name(records, item.system),
          .since = item.since,
          .date = date_then(item, at),
          .version = item.version,
          .with_care = item.with_care,
          .code = item.code == kNoRow ? nullptr : &records.store().codes[item.code]};
}

}  // namespace

ItemPage find_items(const Records& records, PersonId subject, AsOf at, const ItemFilter& filter,
                    std::size_t offset, std::size_t limit) {
  const Index& index = records.index();
  const std::vector<StoredItem>& items = records.store().items;
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const Row holder = filter.holder ? records.actor_row(*filter.holder) : kNoRow;
  const Row system = filter.system.empty() ? kNoRow : records.system_row(filter.system);
  std::vector<Row> found;
  for (const Row row : about.by_date) {
    const StoredItem& item = items[row];
    if (index.span_of_item(row).latest > at.day) continue;
    if (filter.holder && (holder == kNoRow || item.holder != holder)) continue;
    if (!filter.system.empty() && (system == kNoRow || item.system != system)) continue;
    if (filter.type && item.type != *filter.type) continue;
    if (filter.field && index.field_of_item(row) != filter.field) continue;
    found.push_back(row);
  }
  if (!at.is_now()) {
    sort_rows(found, [&](Row a, Row b) {
      return std::pair(date_then(items[b], at), a) < std::pair(date_then(items[a], at), b);
    });
  }
  ItemPage page{found.size(), {}};
  for (std::size_t i = offset; i < found.size() && page.rows.size() < limit; ++i) {
    page.rows.push_back(entry_of(records, found[i], at));
  }
  return page;
}

}  // namespace indsigt::records
