// SPDX-License-Identifier: MPL-2.0
#include "records/repeats.h"

#include <cstddef>
#include <map>
#include <tuple>
#include <vector>

namespace indsigt::records {
namespace {

// Calls `repeats(known, one)` for each that is of the same resource and key as a known one before it.
template <class Row, class Key, class Repeats>
void each_repeat(std::vector<Row>& rows, const Key& key, const Repeats& repeats) {
  for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
    while (end < rows.size() && rows[end].ref == rows[begin].ref) ++end;
    if (end - begin < 2) continue;
    std::map<decltype(key(rows[begin])), std::size_t> known;
    for (std::size_t i = begin; i < end; ++i) {
      if (rows[i].subject == kNoRow) continue;
      const auto [first, is_new] = known.try_emplace(key(rows[i]), i);
      if (!is_new && rows[first->second].stated_subject != rows[i].stated_subject) {
        repeats(rows[first->second], rows[i]);
      }
    }
  }
}

}  // namespace

void mark_repeats(Store& store) {
  for (StoredItem& item : store.items) item.is_repeat = false;
  const auto mark = [](const StoredItem&, StoredItem& one) { one.is_repeat = true; };
  each_repeat(store.items, [](const StoredItem& one) { return one.subject; }, mark);
  for (StoredLine& line : store.lines) {
    line.is_repeat = false;
    line.items_count = line.stated_items;
  }
  const auto deed = [](const StoredLine& one) {
    return std::tuple(one.subject, one.kind, one.who, one.unit, one.from, one.to, one.role);
  };
  each_repeat(store.lines, deed, [&](StoredLine& known, StoredLine& one) {
    one.is_repeat = true;
    bool is_new = false;
    for (std::uint32_t i = 0; i < one.stated_items; ++i) {
      is_new = is_new || !store.items[store.line_items[one.items_begin + i]].is_repeat;
    }
    const bool touch = known.items_begin + known.items_count == one.items_begin;
    if (is_new && touch) known.items_count += one.stated_items;
  });
}

}  // namespace indsigt::records
