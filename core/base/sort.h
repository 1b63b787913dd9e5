// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace indsigt {

// Sorts the numbers 0 … count - 1 so that `less(context, a, b)` holds no pair out of order; equals stay as
// they were.
[[nodiscard]] std::vector<std::uint32_t> sorted_order(std::size_t count, const void* context,
                                                      bool (*less)(const void*, std::uint32_t,
                                                                   std::uint32_t));

// Sorts rows by `less`, stably. One sorting routine for all kinds of rows: the standard library's is compiled
// anew for each, which costs 10 to 20 kB of the module a time.
template <class Value, class Less>
void sort_rows(std::vector<Value>& rows, const Less& less) {
  struct Context {
    const std::vector<Value>& rows;
    const Less& less;
  } const context{rows, less};
  const auto order =
      sorted_order(rows.size(), &context, [](const void* erased, std::uint32_t a, std::uint32_t b) -> bool {
        const auto& known = *static_cast<const Context*>(erased);
        return known.less(known.rows[a], known.rows[b]);
      });
  std::vector<Value> sorted;
  sorted.reserve(rows.size());
  for (const std::uint32_t row : order) sorted.push_back(std::move(rows[row]));
  rows = std::move(sorted);
}

template <class Value>
void sort_rows(std::vector<Value>& rows) {
  sort_rows(rows, [](const Value& a, const Value& b) { return a < b; });
}

}  // namespace indsigt
