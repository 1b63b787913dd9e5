// SPDX-License-Identifier: MPL-2.0
#include "records/questions/cells.h"

#include <algorithm>

#include "records/index.h"

namespace indsigt::records {

std::vector<CellContent> count_cells(const Records& records, PersonId subject) {
  const Index& index = records.index();
  std::vector<CellContent> cells(kCells);
  for (const Row row : index.subject(records.person_row(subject)).items) {
    const StoredItem& item = records.store().items[row];
    const auto field = index.field_of_item(row);
    if (!field) continue;
    CellContent& cell = cells[Cell{*field, item.type}.number()];
    ++cell.items;
    ++cell.things[static_cast<std::size_t>(item.thing)];
    cell.newest = std::max(cell.newest, item.date);
  }
  return cells;
}

}  // namespace indsigt::records
