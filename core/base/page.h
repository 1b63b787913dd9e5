// SPDX-License-Identifier: MPL-2.0
// A part of a list, and how much of the list there is.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace indsigt {

// Which part of a list is asked for; by default the whole list.
struct Slice {
  std::size_t offset = 0;
  std::size_t limit = std::numeric_limits<std::size_t>::max();
};

template <class Row>
struct Page {
  std::size_t total = 0;   // rows of the whole list
  std::size_t offset = 0;  // places before the first row; rows are empty where that is past the end
  std::vector<Row> rows{};
};

// Fills a page with the slice of a list: `make(one)` gives the row of each value there, and is called for no
// other.
template <class Row, class List, class Make>
void fill_page(Page<Row>& page, List&& list, Slice slice, const Make& make) {
  page.total = list.size();
  page.offset = slice.offset;
  for (std::size_t i = slice.offset; i < list.size() && page.rows.size() < slice.limit; ++i) {
    page.rows.push_back(make(list[i]));
  }
}

// Gives the slice of a list as it is.
template <class Row>
[[nodiscard]] Page<Row> page_of(const std::vector<Row>& list, Slice slice) {
  Page<Row> page;
  fill_page(page, list, slice, [](const Row& row) { return row; });
  return page;
}

}  // namespace indsigt
