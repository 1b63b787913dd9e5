// SPDX-License-Identifier: MPL-2.0
#include "base/sort.h"

#include <algorithm>

namespace indsigt {

// A merge sort from the bottom up: runs of one, two, four …
std::vector<std::uint32_t> sorted_order(std::size_t count, const void* context,
                                        bool (*less)(const void*, std::uint32_t, std::uint32_t)) {
  std::vector<std::uint32_t> order(count), merged(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = static_cast<std::uint32_t>(i);
  for (std::size_t run = 1; run < count; run *= 2) {
    for (std::size_t begin = 0; begin < count; begin += 2 * run) {
      const std::size_t middle = std::min(begin + run, count), end = std::min(begin + 2 * run, count);
      std::size_t left = begin, right = middle;
      // Sources mostly write in order: then two runs are one already.
      if (middle == end || !less(context, order[middle], order[middle - 1])) {
        std::copy(order.begin() + static_cast<std::ptrdiff_t>(begin),
                  order.begin() + static_cast<std::ptrdiff_t>(end),
                  merged.begin() + static_cast<std::ptrdiff_t>(begin));
        continue;
      }
      for (std::size_t out = begin; out < end; ++out) {
        const bool take_right = left == middle || (right < end && less(context, order[right], order[left]));
        merged[out] = take_right ? order[right++] : order[left++];
      }
    }
    order.swap(merged);
  }
  return order;
}

}  // namespace indsigt
