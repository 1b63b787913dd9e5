// SPDX-License-Identifier: MPL-2.0
#include "records/questions/items.h"

#include <utility>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

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
          .by_person = item.by_person,
          .system = system_name(records, item.system),
          .since = item.since,
          .date = date_then(item, at),
          .version = item.version,
          .with_care = item.with_care,
          .code = item.code == kNoRow ? nullptr : &records.store().codes[item.code]};
}

std::vector<Row> rows_of(const Records& records, const AskedItems& asked) {
  const Index& index = records.index();
  const std::vector<StoredItem>& items = records.store().items;
  std::vector<Row> found;
  for (const Row row : index.subject(asked.subject).by_date) {
    const StoredItem& item = items[row];
    if (index.span_of_item(row).latest > asked.at.day) continue;
    if (asked.holder && (*asked.holder == kNoRow || item.holder != *asked.holder)) continue;
    if (asked.system && (*asked.system == kNoRow || item.system != *asked.system)) continue;
    if (asked.type && item.type != *asked.type) continue;
    if (asked.field && index.field_of_item(row) != asked.field) continue;
    found.push_back(row);
  }
  if (!asked.at.is_now()) {
    sort_rows(found, [&](Row a, Row b) {
      return std::pair(date_then(items[b], asked.at), a) < std::pair(date_then(items[a], asked.at), b);
    });
  }
  return found;
}

}  // namespace

Page<ItemEntry> find_items(const Records& records, PersonId subject, AsOf at, const ItemFilter& filter,
                           Slice slice) {
  AskedItems asked{
      .subject = records.person_row(subject), .at = at, .type = filter.type, .field = filter.field};
  if (filter.holder) asked.holder = records.actor_row(*filter.holder);
  if (!filter.system.empty()) asked.system = records.system_row(filter.system);
  const auto& rows = kept(records).items.get(asked, [&] { return rows_of(records, asked); });
  Page<ItemEntry> page;
  fill_page(page, rows, slice, [&](Row row) { return entry_of(records, row, at); });
  return page;
}

}  // namespace indsigt::records
